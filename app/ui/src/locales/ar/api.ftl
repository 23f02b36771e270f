# الرموز وخطافات الويب ووصف واجهة البرمجة.
tokens-title = رموز واجهة البرمجة
tokens-text = يتيح الرمز لبرنامج أن يعمل باسمك في هذه المنظمة: لا أكثر مما يحق لك، ولا أكثر مما تحدده هنا.
tokens-docs = كيف تعمل واجهة البرمجة
tokens-name = الاسم
tokens-name-help = اسم البرنامج، مثل «استيراد النشرة».
tokens-name-length = الرجاء كتابة ١ إلى ٨٠ حرفًا.
tokens-hint = يبدأ بـ
tokens-scopes = يُسمح له
tokens-scopes-help = إن لم تحدد شيئًا، فالرمز يقول من أنت فقط.
tokens-no-scopes = لا شيء
tokens-used = آخر استخدام
tokens-never = أبدًا
tokens-expires = صالح حتى
tokens-no-end = بلا نهاية
tokens-days =
    { $days ->
        [zero] صفر أيام
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
tokens-rate = الطلبات في الدقيقة
tokens-rate-range = الرجاء كتابة رقم من ١ إلى ١٠٬٠٠٠.
tokens-state = الحالة
tokens-state-valid = صالح
tokens-state-expired = انتهى
tokens-state-revoked = أُلغي
tokens-actions = إجراءات
tokens-rotate = تجديد
tokens-revoke = إلغاء
tokens-revoked = لم يعد الرمز يعمل.
tokens-make = إنشاء رمز
tokens-too-many = لديك ٥٠ رمزًا هنا. ألغِ ما لم تعد تحتاج إليه.
tokens-new-title = الرمز «{ $name }»
tokens-new-text = انسخه الآن: لن يظهر مرة أخرى.
tokens-example = طلب أول
tokens-empty-title = لا رموز بعد
tokens-empty-text = أنشئ رمزًا لكل برنامج يعمل ببياناتك، ليمكن سحب كل منها على حدة.

api-problem-400 = تتعذر قراءة هذا العنوان؛ فحروفه ليست مرمزة بترميز UTF-8 مع علامات النسبة المئوية.
api-problem-401 = أرسل رمزًا صالحًا: Authorization: Bearer mai_…
api-problem-403 = دورك أو نطاقات هذا الرمز لا تسمح بذلك.
api-problem-404 = لا يوجد شيء كهذا، أو لا يحق لك أن تراه.
api-problem-405 = هذا العنوان لا يقبل تلك الطريقة.
api-problem-406 = الإجابات بصيغة JSON؛ الرجاء قبول application/json.
api-problem-409 = غيّره شخص آخر في الأثناء. اقرأه من جديد وكرّر تغييرك.
api-problem-410 = كان هنا وأُزيل نهائيًا.
api-problem-412 = للصف إصدار غير ما يقوله If-Match. اقرأه من جديد.
api-problem-413 = يحمل الطلب ميغابايت واحدًا على الأكثر.
api-problem-415 = الرجاء إرسال JSON مع Content-Type: application/json.
api-problem-422 = شيء مما أُرسل لا يمكن قبوله؛ انظر errors.
api-problem-429 = طلبات كثيرة جدًا؛ انظر Retry-After.
api-problem-500 = حدث خطأ عندنا؛ أخبرنا بالمرجع.
api-problem-503 = جزء من الخدمة غير متاح؛ حاول بعد قليل.
api-problem-json = المحتوى ليس JSON صالحًا.
api-problem-rule = قاعدة في قاعدة البيانات لا تسمح بذلك.
api-problem-misfit = قيمة لا تناسب نوعها.
api-key-busy = يجري العمل على طلب بهذا المفتاح Idempotency-Key.
api-key-reused = استُخدم هذا المفتاح Idempotency-Key لطلب آخر.
api-key-unreadable = يتكون Idempotency-Key من ١ إلى ٢٠٠ حرف بسيط.
api-limit-range = الرجاء طلب ١ إلى ٢٠٠ صف.
api-no-parameter = لا يوجد معامل كهذا.
api-no-include = ليس هذا مرجعًا لهذا المورد ولا جزءًا منه.
api-not-object = الرجاء إرسال كائن مفاتيحه أسماء الحقول.
api-bulk-size = الرجاء إرسال قائمة من ١ إلى ١٠٠ تغيير.
api-cursor-unreadable = لا يمكن العثور على هذا الموضع في السجل.

api-title = واجهة البرمجة
api-lead = كل ما تفعله لوحة التحكم ببياناتك تستطيعه البرامج الأخرى: عبر REST، بالحقوق والقواعد نفسها.
api-start = البداية
api-start-token = أنشئ رمزًا في لوحة التحكم تحت الأشخاص ← رموز واجهة البرمجة، بالنطاقات التي يحتاج إليها برنامجك.
api-start-list = اقرأ الصفوف مصفّاة ومرتبة:
api-start-create = أضف صفًا؛ مع مفتاح لا يتكرر الفعل مرتين:
api-start-update = غيّره إن لم يسبقك أحد:
api-start-problem = الأخطاء تفاصيل مشكلة بجملة لكل حقل:
api-start-changes = اسمع ما يتغير من أي نقطة:
api-start-limits = الحدود
api-start-limits-text = ٢٠٠ صف في الصفحة، و١٠٠ تغيير في الطلب، وميغابايت واحد في المحتوى، وعدد الطلبات في الدقيقة كما يقول رمزك؛ وترويسات RateLimit تخبر بما بقي.
api-openapi = وصف للآلات (OpenAPI 3.1)
api-systems = الأنظمة
api-resources =
    { $count ->
        [zero] لا موارد
        [one] مورد واحد
        [two] موردان
        [few] { $count } موارد
        [many] { $count } موردًا
       *[other] { $count } مورد
    }
api-operations = العمليات
api-fields = الحقول
api-field = الحقل
api-type = النوع
api-about = الشرح
api-required = مطلوب
api-read-only = للقراءة فقط
api-all-systems = كل الأنظمة

webhooks-title = خطافات الويب
webhooks-text = تُخبَر كل نقطة بما حدث، موقّعًا وفق Standard Webhooks، وتُعاد المحاولة ثلاثة أيام إن لم تُجب.
webhooks-endpoints = النقاط
webhooks-deliveries = آخر الإرساليات
webhooks-url = العنوان
webhooks-state = الحالة
webhooks-event = الحدث
webhooks-attempts = المحاولات
webhooks-when = متى
webhooks-actions = إجراءات
webhooks-secret-make = إنشاء سر
webhooks-secret-rotate = تجديد السر
webhooks-secret-title = سر { $name }
webhooks-secret-text = انسخه الآن: لن يظهر مرة أخرى. ويوقّع السر السابق أيضًا يومًا آخر.
webhooks-test = إرسال اختبار
webhooks-test-sent = الاختبار في الطريق.
webhooks-replay = إرسال من جديد
webhooks-replayed = هو في الطريق من جديد.
webhooks-empty-title = لا نقاط بعد
webhooks-empty-text = أضف عنوان نظامك تحت النقاط، واختر الأحداث، ثم أنشئ سرًا هنا.
webhooks-add = إضافة نقطة
webhooks-none = لم يُرسل شيء بعد.

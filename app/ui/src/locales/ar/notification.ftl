# ما حدث ويخصّ الشخص: القائمة، وما يريد أن يسمع عنه وأين، والملخّصات.
notification-title = الإشعارات
notification-settings = ما تسمع عنه
notification-show = أيّ الإشعارات
notification-show-all = الكلّ
notification-show-unread = غير المقروء
notification-show-mentions = الإشارات
notification-show-talk = المنشورات
notification-show-people = الأشخاص
notification-show-houses = البيوت
notification-unread =
    { $count ->
        [0] قرأت كلّ شيء.
        [one] إشعار واحد غير مقروء.
        [two] إشعاران غير مقروءين.
        [few] { $count } إشعارات غير مقروءة.
       *[other] { $count } إشعارًا غير مقروء.
    }
notification-unread-many = مئة إشعار أو أكثر غير مقروءة.
notification-read-all = وضع علامة مقروء على الكلّ
notification-read = وضع علامة مقروء: { $what }
notification-delete = حذف: { $what }
notification-all-read = وُضعت علامة مقروء على كلّ ما في الصفحة.
notification-deleted = حُذف الإشعار.
notification-new = غير مقروء
notification-today = اليوم
notification-yesterday = أمس
notification-empty = لم يحدث شيء هنا بعد
notification-empty-text = عندما يجيبك أحد أو يشير إليك أو يتابعك أو يدعوك، تجد ذلك هنا.
notification-empty-part-text = لا شيء من هذا النوع. انظر إلى الكلّ بدلًا من ذلك.
notification-empty-step = ابحث عن بيوتك

# من فعل ذلك.
notification-somebody = شخص ما
notification-a-house = أحد البيوت
notification-people =
    { $count ->
        [one] شخص ما
        [two] شخصين
        [few] { $count } أشخاص
       *[other] { $count } شخصًا
    }
notification-two = { $name } و{ $other }
notification-more =
    { $others ->
        [one] { $name } وشخص آخر
        [two] { $name } وشخصين آخرين
        [few] { $name } و{ $others } آخرين
       *[other] { $name } و{ $others } آخرين
    }

# ما حدث.
notification-post-comment = تعليق على منشورك من { $who }.
notification-comment-reply = ردّ على تعليقك من { $who }.
notification-comment-waiting = تعليق ينتظر موافقتك من { $who }.
notification-post-mention-post = إشارة إليك في منشور من { $who }.
notification-post-mention-comment = إشارة إليك في تعليق من { $who }.
notification-quote-request =
    { $people ->
        [one] طلب اقتباس منشورك ينتظر موافقتك من { $who }.
       *[other] طلبات اقتباس منشورك تنتظر موافقتك من { $who }.
    }
notification-quote-request-accepted = موافقة على اقتباسك من { $who }.
notification-post-share = اقتباس لمنشورك من { $who }.
notification-post-like-post = تفاعل مع منشورك من { $who }.
notification-post-like-comment = تفاعل مع تعليقك من { $who }.
notification-new-post = منشور جديد من { $who }.
notification-new-post-announcement = إعلان في { $house } من { $who }.
notification-new-post-published = نُشر منشورك المجدول.
notification-poll-closed = انتهى استطلاع شاركت فيه.
notification-bookmark-reminder = طلبت أن نذكّرك بهذا المنشور.
notification-new-follower = متابعة جديدة لك من { $who }.
notification-follow-request = طلب متابعتك من { $who }.
notification-follow-request-accepted = قُبلت متابعتك من { $who }.
notification-house-invitation = دعوة إلى { $house } من { $who }.
notification-house-promotion = تغيّر دورك في { $house }.
notification-house-promotion-begun = أنت الآن من { $house }.
notification-house-promotion-ended = انتهت عضويتك في { $house }.
notification-application-received = طلب انضمام إلى { $house } من { $who }.
notification-application-status = هناك جديد في طلب انضمامك إلى { $house }.
notification-application-status-approved = قُبل طلب انضمامك إلى { $house }.
notification-application-status-rejected = لم يُقبل طلب انضمامك إلى { $house }. هناك رسالة لك.
notification-account-warning = اتّخذ المشرفون قرارًا يخصّك. يُرجى قراءته.
notification-appeal-answered = لم يُقبل اعتراضك. الجواب يذكر السبب.
notification-appeal-answered-accepted = قُبل اعتراضك.
notification-report-answered = صدر قرار في أمر بلّغت عنه.

# ما يختاره الناس.
notification-wishes-text = اختر ما تسمع عنه وأين. ما توقفه في التطبيق لا يُرسل بالبريد ولا يظهر على الأجهزة.
notification-part-talk = المنشورات والتعليقات
notification-part-people = الأشخاص
notification-part-houses = البيوت وطلبات الانضمام
notification-part-rules = القواعد
notification-kind-post-comment = التعليقات على منشوراتي
notification-kind-comment-reply = الردود على تعليقاتي
notification-kind-comment-waiting = تعليقات تنتظر موافقتي
notification-kind-post-mention = الإشارات إليّ
notification-kind-quote-request = من يريد أن يقتبسني
notification-kind-post-share = اقتباسات منشوراتي
notification-kind-post-like = التفاعلات مع ما أكتب
notification-kind-new-post = الإعلانات والمنشورات الجديدة
notification-kind-poll-closed = نتائج الاستطلاعات
notification-kind-bookmark-reminder = التذكير بما أحفظ
notification-kind-new-follower = المتابعون الجدد
notification-kind-follow-request = طلبات المتابعة
notification-kind-house-invitation = الدعوات إلى البيوت
notification-kind-house-promotion = عضوياتي وأدواري
notification-kind-application-received = الطلبات التي أراجعها
notification-kind-application-status = طلبات انضمامي
notification-kind-account-warning = التحذيرات والقيود
notification-kind-appeal-answered = الأجوبة على اعتراضاتي
notification-kind-report-answered = الأجوبة على بلاغاتي
notification-channel-app = في التطبيق
notification-channel-mail = بالبريد
notification-channel-push = على الأجهزة
notification-of = { $channel }: { $kind }
notification-always = دائمًا في التطبيق، لأنّ عليك أن تعلم به.
notification-app-on = نعم
notification-inherit = كما في كلّ مكان
notification-delivery-off = لا
notification-delivery-at-once = فورًا
notification-delivery-digest = في الملخّص
notification-mail-title = البريد
notification-mail-text = تذكر الرسائل نوع ما حدث وعدده فقط. أمّا من وماذا فتجده هنا وحده.
notification-mail-any = أرسلوا إليّ بريدًا عن الإشعارات
notification-digest = الملخّص
notification-digest-off = أبدًا
notification-digest-daily = كلّ يوم
notification-digest-weekly = كلّ أسبوع
notification-digest-help = في الملخّص ما لم يُقرأ حتّى ساعته.
notification-digest-at = ساعة الملخّص
notification-digest-day = يوم الملخّص الأسبوعي
notification-digest-day-help = للملخّص الأسبوعي فقط.
notification-day-1 = الاثنين
notification-day-2 = الثلاثاء
notification-day-3 = الأربعاء
notification-day-4 = الخميس
notification-day-5 = الجمعة
notification-day-6 = السبت
notification-day-7 = الأحد
notification-quiet-title = ساعات الهدوء
notification-quiet-text = لا يُرسل إليك شيء بالبريد أو إلى أجهزتك في هذه الساعات، بل يصل بعدها. يمكن أن تمتدّ إلى ما بعد منتصف الليل.
notification-quiet-from = من
notification-quiet-until = إلى
notification-houses-title = لبيت واحد
notification-houses-text = يمكن لبيت أن يكون أكثر أو أقلّ من سواه.
notification-house-title = إشعارات { $house }
notification-house-text = يسري هذا على ما يحدث في هذا البيت. ويبقى ما سواه كما هو.
notification-house-back = العودة إلى كلّ الإشعارات
notification-error-choice = يُرجى اختيار أحد الأجوبة.
notification-error-time = يُرجى إدخال وقت مثل 21:30.
notification-error-quiet = لساعات الهدوء بداية ونهاية. يُرجى ملء الحقلين أو تركهما فارغين.
notification-error-same = يجب أن تنتهي ساعات الهدوء في وقت غير وقت بدايتها.

# الأجهزة.
notification-push-title = على هذا الجهاز
notification-push-text = يُظهر جهازك ما يحدث وإن لم يكن ميزون مفتوحًا. ويتوقّف ذلك عند تسجيل الخروج.
notification-push-without = لا يمكن التشغيل في هذا المتصفّح هنا: يحتاج إلى البرامج النصّية ورسائل الدفع. على iPhone أو iPad أضف ميزون إلى الشاشة الرئيسية أوّلًا.
notification-push-turn-on = تشغيل
notification-push-turn-off = إيقاف
notification-push-since = يعمل منذ { $when }.
notification-push-others = أجهزتك الأخرى
notification-push-remove = إزالة
notification-push-remove-label = إزالة { $device }
notification-push-on = تصل الإشعارات إلى هذا الجهاز من الآن.
notification-push-off = لن تصل إشعارات أخرى إلى ذلك الجهاز.
notification-push-refused = ذكر المتصفّح مكانًا لا يمكننا الإرسال إليه، فلم يُشغَّل شيء.
notification-push-many =
    { $count ->
        [zero] لا إشعارات جديدة
        [one] إشعار جديد واحد
        [two] إشعاران جديدان
        [few] { $count } إشعارات جديدة
        [many] { $count } إشعارًا جديدًا
       *[other] { $count } إشعار جديد
    }

# روابط في الرسائل توقفها.
notification-stop-title = لا مزيد من هذه الرسائل
notification-stop-text = لن تصلك رسائل أخرى عن هذا: { $kind }. ولا يتغيّر شيء في التطبيق.
notification-stop-digest = لن تصلك ملخّصات أخرى. ولا يتغيّر شيء في التطبيق.
notification-stop = إيقاف هذه الرسائل
notification-stopped-title = توقّفت هذه الرسائل
notification-stopped-text = يمكنك تشغيلها من جديد في إعداداتك.

# الرسائل. لا تسمّي أحدًا: فغيرك يرى الشاشات أيضًا.
mail-notification-subject = { $subject }
mail-notification-text =
    { $lines }
    أمّا من وماذا فتجده في ميزون.
    لا مزيد من الرسائل من هذا النوع: { $stop }
mail-notification-button = انظر إليه
mail-notification-footer = وصلتك هذه الرسالة لأن إعداداتك في ميزون تقول ذلك. يمكنك تغييرها في أي وقت.
mail-notification-answer-subject = { $subject }
mail-notification-answer-text =
    { $lines }
    أمّا من وماذا فتجده في ميزون.
    يمكنك أن تجيب بالرد على هذه الرسالة: ما تكتبه فوق الاقتباس يظهر هناك تعليقًا منك يقرؤه غيرك. أمّا المرفقات فلا تُؤخذ.
    لا مزيد من الرسائل من هذا النوع: { $stop }
mail-notification-answer-button = { mail-notification-button }
mail-notification-answer-footer = { mail-notification-footer }
mail-notification-digest-subject = ما حدث في ميزون
mail-notification-digest-text =
    حدث هذا ولم تقرأه بعد:
    { $lines }
    لا مزيد من الملخّصات: { $stop }
mail-notification-digest-button = انظر إليه
mail-notification-digest-footer = { mail-notification-footer }
notification-mail-post-comment = تعليقات على منشوراتك: { $count }.
notification-mail-comment-reply = ردود على تعليقاتك: { $count }.
notification-mail-comment-waiting = تعليقات تنتظر موافقتك: { $count }.
notification-mail-post-mention = إشارات إليك: { $count }.
notification-mail-quote-request = جديد في الاقتباسات التي تحتاج إلى موافقة: { $count }.
notification-mail-post-share = اقتباسات لمنشوراتك: { $count }.
notification-mail-post-like = تفاعلات مع ما كتبت: { $count }.
notification-mail-new-post = منشورات جديدة: { $count }.
notification-mail-poll-closed = استطلاعات انتهت: { $count }.
notification-mail-bookmark-reminder = طلبت أن نذكّرك بمنشورات: { $count }.
notification-mail-new-follower = متابعون جدد: { $count }.
notification-mail-follow-request = جديد في المتابعة: { $count }.
notification-mail-house-invitation = دعوات إلى بيوت: { $count }.
notification-mail-house-promotion = هناك جديد في عضويتك في أحد البيوت.
notification-mail-application-received = طلبات جديدة للمراجعة: { $count }.
notification-mail-application-status = هناك جديد في طلب انضمامك.
notification-mail-account-warning = اتّخذ المشرفون قرارًا يخصّك.
notification-mail-appeal-answered = صدر قرار في اعتراضك.
notification-mail-report-answered = صدر قرار في أمر بلّغت عنه.
notification-mail-other = إشعارات أخرى: { $count }.

# رسائل إلى من أجاب عن رسالة بالبريد.
mail-reply-refused-subject = لم يُقبل ردك
mail-reply-refused-text =
    أجبت عن رسالة من ميزون، لكن كلامك لم يُنشر لهذا السبب:
    { $why }
    وهذا ما كتبته:
    { $text }
mail-reply-refused-button = انظر إلى المحادثة
mail-reply-refused-footer = وصلتك هذه الرسالة لأنك أجبت عن رسالة من ميزون.
mail-reply-empty-subject = { mail-reply-refused-subject }
mail-reply-empty-text = أجبت عن رسالة من ميزون، لكننا لم نجد فيها كلامًا لك، بل اقتباسًا أو توقيعًا أو مرفقات فقط.
mail-reply-empty-button = { mail-reply-refused-button }
mail-reply-empty-footer = { mail-reply-refused-footer }
mail-reply-left-out-subject = قُبل ردك من دون مرفقاته
mail-reply-left-out-text = أجبت عن رسالة من ميزون. قُبل كلامك تعليقًا، أمّا ما أُرفق بالرسالة فلم يُؤخذ.
mail-reply-left-out-button = { mail-reply-refused-button }
mail-reply-left-out-footer = { mail-reply-refused-footer }
reply-refused-gone = ما أجبت عنه لم يعد موجودًا، أو لم تعد تراه.
reply-refused-denied = لا يمكنك التعليق هناك.

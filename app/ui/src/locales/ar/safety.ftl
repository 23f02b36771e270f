# Reports, the moderators' queue, sanctions and appeals.

## Kinds of things

safety-kind-posts = منشور
safety-kind-comments = تعليق
safety-kind-gallery = صورة أو تسجيل
safety-kind-messages = رسالة
safety-kind-profiles = ملف شخصي
safety-kind-houses = بيت
safety-kind-events = فعالية
safety-kind-articles = مقال
safety-kind-forum = موضوع
safety-kind-subsites = موقع
safety-kind-assets = ملف
safety-kind-sanctions = جزاء
safety-kind-appeals = اعتراض
safety-kind-reports = بلاغ
safety-kind-applications = طلب انضمام
safety-nobody = شخص ما
safety-below = أسفل:
safety-state-hidden = مخفي
safety-state-removed = محذوف

## Reasons

safety-reason-spam = إزعاج
safety-reason-spam-text = إعلانات أو احتيال أو الكلام نفسه مرارًا.
safety-reason-harassment = مضايقة
safety-reason-harassment-text = شخص يُهان أو يُلاحق أو يُهدَّد.
safety-reason-hate = كراهية
safety-reason-hate-text = يُحطّ من قدر الناس بسبب هويتهم: العرق أو الجندر أو من يحبون أو الدين أو الجسد.
safety-reason-violence = عنف
safety-reason-violence-text = تهديد بالعنف أو تمجيد له.
safety-reason-sexual = محتوى جنسي
safety-reason-sexual-text = عري أو جنس دون تحذير أو دون موافقة.
safety-reason-self_harm = قد يؤذي شخص نفسه
safety-reason-self_harm-text = كلام عن الانتحار أو إيذاء النفس. إن كان الأمر عاجلًا فاتصل برقم الطوارئ أولًا.
safety-reason-minor_safety = طفل في خطر
safety-reason-minor_safety-text = قاصر يُستغل أو يُستدرج أو يُعرض بما يؤذيه.
safety-reason-impersonation = انتحال شخصية
safety-reason-impersonation-text = حساب يدّعي أنه شخص أو بيت ليس هو.
safety-reason-picture_of_me = صورة أو تسجيل لي
safety-reason-picture_of_me-text = أظهر فيه ولا أوافق على عرضه.
safety-reason-outing = كشف خصوصية
safety-reason-outing-text = اسم سابق أو هوية أو حالة أو عنوان يُكشف دون موافقة.
safety-reason-misinformation = كاذب ومؤذٍ
safety-reason-misinformation-text = ليس صحيحًا، وقد يتأذى من يصدقه.
safety-reason-copyright = عملي دون إذني
safety-reason-copyright-text = صورة أو إطلالة أو مقطوعة أو نص يُستخدم دون إذن.
safety-reason-illegal = مخالف للقانون
safety-reason-illegal-text = شيء يمنعه القانون ولا يرد أعلاه.
safety-reason-other = شيء آخر
safety-reason-other-text = قل بكلماتك ما الخطأ.
safety-reason-any = كل الأسباب

## Reporting

safety-report-title = بلاغ
safety-report-heading = الإبلاغ عن هذا: { $kind }
safety-report-text = أخبر المشرفين بما هو خطأ. ينظرون فيما تبلغ عنه ويقررون وفق قواعد المنظمة.
safety-report-reason = ما الخطأ فيه؟
safety-report-description = بكلماتك
safety-report-description-help = ماذا يجب أن يعرف المشرفون؟ هم يرون من أنت، ومن تبلغ عنه لا يرى.
safety-report-block = حظر هذا الشخص أيضًا
safety-report-block-help = لا يرى أحدكما الآخر بعد ذلك. يمكنك التراجع في أي وقت.
safety-report-secret = من تبلغ عنه لا يعرف أبدًا أنك أنت.
safety-report-send = إرسال البلاغ
safety-report-sent = شكرًا لك. البلاغ لدى المشرفين.
safety-report-again = سبق أن أبلغت عن هذا. هكذا هي الحال الآن.
safety-reason-missing = اختر ما الخطأ فيه.
safety-words-long = هذا طويل جدًا.
safety-words-missing = قلها في جملة أو جملتين.
safety-thanks-title = شكرًا لإخبارنا
safety-decided-title = تقرر هذا
safety-next = ما الذي يحدث بعد ذلك
safety-next-1 = يقرأ أحد مشرفي { $organization } بلاغك وينظر فيما أبلغت عنه.
safety-next-2 = يقررون وفق القواعد. يُخبر المعنيّ بما تقرر، ولا يُخبر أبدًا بمن أبلغ.
safety-next-3 = يصلك إشعار، ويظهر الجواب في هذه الصفحة.
safety-next-danger = إن كان شخص في خطر الآن فاتصل برقم الطوارئ حيث أنت.
safety-answer = الجواب
safety-answer-resolved = نظرنا فيه، وقد خالف القواعد، فتصرفنا. شكرًا لحرصك على الآخرين.
safety-answer-dismissed = نظرنا فيه، وهو لا يخالف القواعد. يمكنك مع ذلك حظر كاتبه أو كتمه.
safety-you-said = ما أبلغت عنه
safety-status-pending = في الانتظار
safety-status-reviewing = قيد النظر
safety-status-resolved = اتُّخذ إجراء
safety-status-dismissed = لا مخالفة
safety-reports-title = بلاغاتي
safety-reports-none = لم تبلغ عن شيء
safety-reports-none-text = عندما يخالف شيء القواعد اختر «إبلاغ» بجانبه. وهنا يظهر ما آل إليه.

## Desk of the moderators

safety-desk = الإشراف
safety-queue = البلاغات
safety-appeals = الاعتراضات
safety-log = سجل الإشراف
safety-words = كلمات مراقبة
safety-public = ما جرى الإشراف عليه
safety-show = أيها
safety-show-open = مفتوحة
safety-show-mine = لي
safety-show-decided = مقررة
safety-filter = عرض
safety-queue-none = لا شيء ينتظر
safety-queue-none-text = تصل البلاغات إلى هنا حالما يقول أحد إن شيئًا يخالف القواعد.
safety-queue-none-mine = لم تتولَّ شيئًا
safety-queue-none-mine-text = افتح حالة وتولَّها: عندها لا يعمل عليها غيرك في الوقت نفسه.
safety-queue-none-decided = لم يتقرر شيء بعد
safety-queue-none-decided-text = تبقى الحالات هنا بعد القرار مع كل ما أدى إليه.
safety-queue-none-reason = لا شيء ينتظر لهذا السبب
safety-queue-none-reason-text = اختر سببًا آخر أو كل الأسباب.
safety-priority-urgent = عاجل
safety-priority-high = أولوية عالية
safety-priority-low = أولوية منخفضة
safety-case-name =
    { $count ->
        [one] { $kind }، بلاغ واحد
        [two] { $kind }، بلاغان
        [few] { $kind }، { $count } بلاغات
       *[other] { $kind }، { $count } بلاغًا
    }
safety-waits-since = ينتظر منذ
safety-decided-at = تقرر
safety-held-by = يعمل عليها { $name }.
safety-held-by-me = أنت تعمل عليها.
safety-decided-by = قررها { $name }.
safety-case-title = حالة
safety-case-link = الحالة
safety-case-late = كان غيرك أسرع. هكذا هي الحالة الآن.
safety-case-decided = تقررت الحالة، وأُخبر كل المعنيين.
safety-claim = تولي هذه الحالة
safety-claimed = الحالة لك.
safety-take-over = استلامها
safety-release = إعادتها
safety-released = عادت الحالة إلى القائمة.
safety-desk-status-pending = لا أحد يعمل عليها
safety-desk-status-reviewing = متولاة
safety-desk-status-resolved = اتُّخذ إجراء
safety-desk-status-dismissed = لا مخالفة
safety-content = المبلغ عنه
safety-content-away = لم يعد موجودًا، أو لا يحق للمشرفين رؤيته. ما حُفظ مع البلاغ أدناه.
safety-see = رؤيته في مكانه
safety-as-reported = كما كان عند الإبلاغ
safety-before = ما كان يقوله من قبل
safety-said = من أبلغ ولماذا
safety-said-secret = لا يقرأ هذا إلا المشرفون. لا تكشف أبدًا من أبلغ.
safety-person = لمن هو
safety-evidence-link = ما فعله هنا
safety-told = قيل للمبلغين:
safety-decision = القرار
safety-history = ما جرى من قبل
safety-until = حتى
safety-lifted = أُلغي في

## Decisions

safety-decide = القرار
safety-content-field = المحتوى
safety-content-leave = يبقى كما هو
safety-content-hide = إخفاؤه: لا يراه إلا صاحبه والمشرفون
safety-content-remove = حذفه: يذهب إلى المهملات
safety-content-restore = عرضه من جديد
safety-content-elsewhere = هذا لا يُخفى من هنا، فأصحابه يديرونه. يمكنك اتخاذ إجراء بحق الشخص أو مراسلته.
safety-content-gone = لم يعد موجودًا، أو لا يحق لك تغييره. اتركه كما هو.
safety-measure = الشخص
safety-measure-none = لا شيء
safety-measure-unknown = اختر واحدًا من هذه.
safety-measure-missing = اختر الجزاء.
safety-days = كم من الوقت
safety-days-count =
    { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
       *[other] { $count } يومًا
    }
safety-days-open = حتى يُلغى
safety-days-help = يسري على التقييد والإسكات والإيقاف. الإيقاف يحتاج إلى نهاية.
safety-days-missing = الإيقاف يحتاج إلى نهاية.
safety-words-field = ما يُقال للشخص
safety-words-help = قل أي قاعدة وما الذي خالفها؛ يحق له الاعتراض على ما يفهمه. لا تقل أبدًا من أبلغ.
safety-templates = البدء بكلمات أخرى
safety-answer-field = ما يُقال للمبلغين
safety-answer-field-help = إن تُرك فارغًا يقرؤون الجملة المعتادة.
safety-note = ملاحظة للسجل
safety-note-help = للمشرفين الآخرين. تبقى إلى الأبد: لا تسمِّ أحدًا.
safety-act = تنفيذ
safety-dismiss = لا مخالفة
safety-act-nothing = اختر ما يحدث، أو قل إنه لا مخالفة.
safety-dismiss-acts = إما لا مخالفة وإما إجراء: اختر واحدًا منهما.
safety-template-spam = كلامك إعلان أو تكرار حيث جاء الناس ليتحدثوا. نرجو ألا تنشر إعلانات هنا.
safety-template-harassment = كلامك يهاجم شخصًا. خالف ما يقوله أحد لا من يكون، واترك من يطلب أن يُترك.
safety-template-hate = كلامك يحط من قدر الناس بسبب هويتهم. لا مكان لذلك هنا.
safety-template-violence = كلامك يهدد بالعنف أو يمجده. لا يجوز أن يخاف أحد هنا.
safety-template-sexual = ما تعرضه جنسي وجاء دون تحذير أو دون موافقة. استخدم تحذير المحتوى، واعرض الناس كما وافقوا فقط.
safety-template-self_harm = أزلنا هذا لأنه قد يؤذي من يمرون بوقت عصيب. إن كنت منهم فلست وحدك، ونود مساعدتك في إيجاد من تتحدث إليه.
safety-template-minor_safety = ما نشرته يعرض طفلًا للخطر. هذا ممنوع دائمًا.
safety-template-impersonation = حسابك يدّعي أنه شخص آخر. استخدم اسمًا هو لك.
safety-template-picture_of_me = شخص يظهر فيه لا يوافق على عرضه. اسأل قبل أن تنشر صور الناس أو تسجيلاتهم.
safety-template-outing = كشفت عن شخص ما يحق له وحده أن يقوله. الأسماء السابقة والهويات والحالة والعناوين تبقى خاصة.
safety-template-misinformation = ما نشرته ليس صحيحًا وقد يؤذي الناس.
safety-template-copyright = استخدمت عمل شخص دون إذنه. اسأله واذكر اسمه.
safety-template-illegal = ما نشرته مخالف للقانون.
safety-template-other = ما نشرته يخالف قواعدنا.

## Sanctions

safety-sanction-warning = إنذار
safety-sanction-warning-text = يُخبر، ولا يتغير شيء آخر.
safety-sanction-warning-you = أُخبرت بأن شيئًا خالف القواعد. لا يتغير شيء آخر.
safety-sanction-content_removal = محتوى أُزيل
safety-sanction-content_removal-you = شيء لك لم يعد يُعرض.
safety-sanction-limit = تقييد
safety-sanction-limit-text = لا يرى ما ينشره إلا متابعوه.
safety-sanction-limit-you = لا يرى ما تنشره هنا إلا من يتابعك.
safety-sanction-silence = إسكات
safety-sanction-silence-text = يقرأ ولا يكتب شيئًا.
safety-sanction-silence-you = يمكنك قراءة كل شيء هنا، ولا يمكنك النشر أو التعليق.
safety-sanction-suspension = إيقاف
safety-sanction-suspension-text = لا يكتب شيئًا حتى ينتهي.
safety-sanction-suspension-you = لا يمكنك النشر أو التعليق هنا حتى ينتهي. يمكنك القراءة.
safety-sanction-ban = منع
safety-sanction-ban-text = لا يكتب هنا بعد الآن.
safety-sanction-ban-you = لم يعد بإمكانك النشر أو التعليق هنا.
safety-sanctions = الجزاءات
safety-sanctions-none = لم يصدر بحقه شيء هنا قط.
safety-sanction-new = دون بلاغ
safety-sanction-new-text = لما رأيته بنفسك. يقرأ الشخص كلماتك ويحق له الاعتراض.
safety-sanction-give = إصدار الجزاء
safety-sanction-given = الجزاء سارٍ، وأُخبر الشخص.
safety-lift = إلغاؤه
safety-lift-why = لماذا يُلغى
safety-lift-done = أُلغي الجزاء.
safety-lift-words = قل لماذا يُلغى الجزاء.
safety-lift-over = هذا الجزاء لم يعد ساريًا.
safety-refused-staff = لا يصدر جزاءً بحق المشرفين إلا المالكون.
safety-refused-own = لا يقرر أحد فيما يقال عنه.
safety-refused-issuer = أنت من أصدر هذا الجزاء، فيقرر غيرك في الاعتراض.
safety-refused-appeal = لا يسحب الاعتراض إلا صاحبه.
safety-refused-show = لا يعرض من جديد ما أخفاه المشرفون إلا المشرفون.

## Evidence

safety-evidence = ما فعله شخص هنا
safety-evidence-text = فقط ما يخص { $organization }. ما هو للمتابعين يظهر هنا بعد الإبلاغ عنه فقط، والخاص لا يظهر أبدًا.
safety-about = بلاغات عنه
safety-about-none = لم يبلغ أحد عن شيء له.
safety-made = ما نشره
safety-made-none = لم ينشر شيئًا يحق للجميع هنا رؤيته.

## Standing and appeals

safety-standing-good = وضعك سليم
safety-standing-good-text = لا شيء عليك في أي مكان. شكرًا لأنك تحفظ هذا المكان طيبًا.
safety-standing-now = ما يسري الآن
safety-standing-over = ما انتهى
safety-lifted-on = أُلغي في { $day }
safety-until-when = حتى { $time }
safety-until-lifted = حتى يُلغى
safety-no-end = لا شيء تنتظره
safety-appeal-title = اعتراض
safety-appeal-text = إن رأيت هذا خطأ فقل لماذا. سينظر فيه غير من قرر. يمكنك ذلك مرة واحدة، حتى { $day }.
safety-appeal-field = لماذا هو خطأ
safety-appeal-help = ما الذي لم يره المشرفون أو لم يعرفوه؟
safety-appeal-send = إرسال الاعتراض
safety-appeal-sent = اعتراضك لدى المشرفين.
safety-appeal-empty = قل لماذا هو خطأ.
safety-appeal-once = سبق أن اعترضت. يمكنك ذلك مرة واحدة.
safety-appeal-late = انتهى وقت الاعتراض.
safety-appeal-withdraw = سحب الاعتراض
safety-appeal-withdrawn-done = سحبت الاعتراض.
safety-appeal-decided-already = تقرر هذا الاعتراض أو سُحب من قبل. هكذا هي الحال.
safety-your-appeal = اعتراضك
safety-appeal-pending = في الانتظار
safety-appeal-under_review = قيد النظر
safety-appeal-accepted = مقبول
safety-appeal-rejected = مرفوض
safety-appeal-withdrawn = مسحوب
safety-back = رجوع
safety-appeals-none = لم يعترض أحد
safety-appeals-none-text = يمكن الاعتراض مرة واحدة خلال 20 يومًا. يقرر غير من أصدر الجزاء.
safety-appeals-none-decided = لم يتقرر اعتراض بعد
safety-appeals-none-decided-text = تبقى الاعتراضات المقررة هنا مع الجواب.
safety-appeal-one = اعتراض على جزاء
safety-appeal-says = ما يقوله الشخص
safety-appeal-about = عمّ هو
safety-given-by = أصدره { $name }.
safety-appeal-answer = ما يُقال للشخص
safety-appeal-answer-help = قل ما نظرت فيه ولماذا تقرر هكذا.
safety-appeal-answer-missing = يحتاج الشخص إلى جواب بالكلمات.
safety-appeal-verdict-missing = اقبل الاعتراض أو ارفضه.
safety-appeal-grant = قبول: إنهاء الجزاء
safety-appeal-refuse = رفض
safety-appeal-done = تقرر الاعتراض، وأُخبر الشخص.

## Log

safety-log-text = ما فعله المشرفون ولماذا. لا يستطيع أحد تغييره. ما جرى بشأنك لا يظهر في قائمتك.
safety-log-none = لم يُفعل شيء
safety-log-none-text = كل قرار لمشرف يُكتب هنا من تلقاء نفسه.
safety-log-what = ماذا
safety-log-who = من
safety-log-any = كل شيء
safety-log-by-all = الجميع
safety-log-by-me = أنا
safety-by = بواسطة { $name }
safety-action-report_resolved = بلاغ اتُّخذ فيه إجراء
safety-action-report_dismissed = بلاغ رُدّ
safety-action-content_hidden = محتوى أُخفي
safety-action-content_restored = محتوى عُرض من جديد
safety-action-content_removed = محتوى حُذف
safety-action-content_purged = محتوى مُسح نهائيًا
safety-action-sanction_issued = جزاء صدر
safety-action-sanction_lifted = جزاء أُلغي
safety-action-appeal_accepted = اعتراض قُبل
safety-action-appeal_rejected = اعتراض رُفض
safety-action-application_approved = طلب انضمام قُبل
safety-action-application_rejected = طلب انضمام رُفض
safety-action-house_changed = بيت تغيّر
safety-action-note = ملاحظة
safety-public-text = كم مرة فعل مشرفو { $organization } ماذا. لا يُسمى أحد.
safety-public-what = ماذا
safety-public-why = لماذا
safety-public-recent = خلال 90 يومًا
safety-public-year = خلال سنة
safety-public-none = لم تكن هناك حاجة لشيء
safety-public-none-text = عندما يتصرف المشرفون يُحسب ذلك هنا.
safety-public-appeal = من يعنيه الأمر يقرأ السبب ويحق له الاعتراض:

## Watched words

safety-words-text = كلمات لا ينبغي أن تمر دون أن تُرى. لا يعرف هذه القائمة إلا المشرفون.
safety-words-none = لا كلمة مراقبة
safety-words-none-text = أضف كلمات وعبارات أدناه. التشكيل والأحرف الكبيرة وتفريق الحروف لا تخفيها.
safety-word-new = مراقبة كلمة
safety-word-phrase = كلمة أو عبارة
safety-word-phrase-help = لا تهم الأحرف الكبيرة ولا التشكيل ولا ما بين الكلمات.
safety-word-action = ما يحدث
safety-word-report = إبلاغ المشرفين
safety-word-hide = إخفاؤه خلف تحذير
safety-word-hold = حجزه حتى يوافق أحد
safety-word-refuse = رفضه
safety-word-whole = ككلمة مستقلة فقط
safety-word-whole-help = وإلا فداخل كلمات أطول أيضًا.
safety-word-reason = لماذا، للمشرفين الآخرين
safety-word-add = إضافة
safety-word-added = الكلمة مراقبة.
safety-word-change = تغيير
safety-word-changed = تغيرت الكلمة.
safety-word-delete = حذف
safety-word-delete-label = حذف «{ $phrase }»
safety-word-deleted = لم تعد الكلمة مراقبة.
safety-word-what = ما يحدث مع «{ $phrase }»
safety-word-part = داخل الكلمات أيضًا
safety-word-missing = اكتب كلمة أو عبارة.
safety-word-long = 200 حرف على الأكثر.
safety-word-action-missing = اختر ما يحدث.
safety-word-twice = هذه الكلمة في القائمة من قبل.
safety-try = هل يُحجز هذا النص؟
safety-try-field = نص كما قد يكتبه شخص
safety-try-button = تجربة
safety-try-nothing = لا شيء فيه مراقب.
safety-try-report = يظهر ويُبلغ المشرفون.
safety-try-hide = يظهر خلف تحذير.
safety-try-hold = يُحجز حتى يوافق أحد.
safety-try-refuse = يُرفض.

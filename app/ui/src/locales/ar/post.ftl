# المنشورات والخلاصات: نصوص وصور واستطلاعات ومقالات؛ من يراها ومن يردّ عليها ومتى تظهر وما كانت تقول؛ وما يقرؤه المرء منها.

## الصفحة الرئيسة
feed-title = الرئيسة
feed-shows = ما تقرأ
feed-show-all = كل شيء
feed-show-houses = البيوت
feed-show-people = الناس
feed-show-announcements = الإعلانات
feed-show-tags = الوسوم
feed-show-sites = المواقع
feed-new = { $count ->
    [one] منشور واحد جديد منذ زيارتك الأخيرة.
    [two] منشوران جديدان منذ زيارتك الأخيرة.
    [few] { $count } منشورات جديدة منذ زيارتك الأخيرة.
   *[other] { $count } منشورًا جديدًا منذ زيارتك الأخيرة.
}
feed-new-more = أكثر من { $count } منشورًا جديدًا منذ زيارتك الأخيرة.
feed-nothing-new = قرأت كل شيء. تتبعه المنشورات الأقدم.
feed-first-time = الأحدث أولًا. قل متى قرأتها فترى الجديد في المرة القادمة.
feed-mark = قرأتها
feed-marked = سُجّلت القراءة.
feed-seen-from-here = قرأت ما يلي
feed-back = العودة إلى الرئيسة
feed-find-house = ابحث عن بيت
feed-empty-all = لا شيء للقراءة بعد
feed-empty-all-text = هنا ما تنشره بيوتك ومنظماتك ومن تتابعهم من ناس ووسوم. ابدأ ببيت.
feed-empty-houses = لم تنشر بيوتك شيئًا بعد
feed-empty-houses-text = هنا ما تنشره البيوت التي تنتمي إليها.
feed-empty-people = لم ينشر أحد ممن تتابعهم شيئًا بعد
feed-empty-people-text = هنا ما ينشره من تتابعهم. تلتقي بهم في البيوت.
feed-empty-announcements = لا إعلانات
feed-empty-announcements-text = هنا ما تعلنه منظماتك، لتسعين يومًا.
feed-empty-tags = لا تتابع وسومًا بعد
feed-empty-tags-text = افتح وسمًا تحت منشور وتابعه، فتظهر منشوراته هنا.
feed-empty-sites = لا تتابع مواقع بعد
feed-empty-sites-text = هنا ما تنشره المواقع التي تتابعها.

## منشور
post-by = منشور { $name }
post-by-nobody = منشور
post-nobody = شخص لم يعد هنا
post-shared-on = أعاد نشر هذا
post-pinned = مثبَّت
post-edited = معدَّل
post-scheduled-for = يظهر { $time }
post-state-draft = غير منشور
post-state-archived = أخفاه مشرف
post-filtered = أخفته تصفيتك «{ $word }»
post-warning-show = أظهر
post-sensitive = أظهر هذه الصورة
post-sensitive-moving = أظهر هذا الفيديو أو التسجيل
post-sensitive-document = أظهر هذا المستند
post-read = تابع القراءة
post-read-named = تابع القراءة: { $title }
post-contents = المحتويات
post-comments = { $count ->
    [0] علّق
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
   *[other] { $count } تعليقًا
}
post-share = أعد النشر
post-unshare = تراجع عن إعادة النشر
post-keep = احفظه لوقت لاحق
post-unkeep = لا تحفظه بعد الآن
post-more = المزيد عن هذا المنشور
post-link-leads = يؤدي الرابط إلى
post-quote = اقتبس
post-quote-ask = اطلب الاقتباس
post-quote-of = يقتبس
post-quote-gone = هذا المنشور غير متاح لك.
post-quote-waiting = ينتظر المنشور المقتبس موافقة صاحبه.
post-quote-sensitive = معه صورة تنتظر في صفحتها حتى تطلب رؤيتها.
post-quoted-by = { $waiting ->
    [0] اقتبسه: { $count }
    [one] اقتبسه: { $count }، وواحد ينتظرك
    [two] اقتبسه: { $count }، واثنان ينتظرانك
    [few] اقتبسه: { $count }، و{ $waiting } ينتظرونك
   *[other] اقتبسه: { $count }، و{ $waiting } ينتظرونك
}
post-remind = ذكّرني
post-remind-at = سنذكّرك:
post-remind-change = غيّر
post-remind-remove = لا تذكّرني
post-pin = ثبّت
post-unpin = ألغ التثبيت
post-edit = عدّل
post-delete = احذف
post-report = أبلغ
post-audience-link = من يرى هذا
post-seen-public = عام
post-seen-members = الأعضاء
post-seen-followers = المتابعون
post-seen-house = البيت
post-seen-private = الكاتب وحده
post-audience-public = الجميع
post-audience-members = أعضاء المنظمة
post-audience-followers = متابعيّ
post-audience-house = البيت
post-audience-private = أنا وحدي
post-kind-text = منشور
post-kind-article = مقال
post-kind-announcement = إعلان
post-replies-everyone = كل من يراه
post-replies-followers = متابعيّ
post-replies-house = البيت
post-replies-mentioned = من أذكرهم
post-replies-approval = الجميع بعد موافقتي
post-replies-nobody = لا أحد

## ما حدث
post-quote-agreed = وافقت على الاقتباس.
post-quote-ended = لا يُقتبس منشورك هناك.
post-kept-now = حُفظ لوقت لاحق.
post-unkept = لم يعد محفوظًا.
post-remind-done = حُفظ المنشور، وسنذكّرك به.
post-remind-forgotten = لن نذكّرك به. ما زال المنشور محفوظًا.
post-shared = أُعيد نشره لمتابعيك.
post-unshared = أُلغيت إعادة النشر.
post-pinned-now = ثُبّت في الأعلى.
post-unpinned = لم يعد مثبَّتًا.
post-pin-full = ثُبّتت ثلاثة منشورات بالفعل. ألغ تثبيت أحدها أولًا.
post-deleted = المنشور في سلة المهملات.
post-restored = عاد المنشور.
post-removed = أزال مشرف هذا المنشور، فيبقى في سلة المهملات. يمكنك أن تعترض في إعداداتك.
post-published = نُشر منشورك.
post-scheduled = سيظهر منشورك في وقته.
post-saved = عُدّل منشورك.
post-draft-saved = حُفظت مسودتك.
post-draft-forgotten = حُذفت المسودة.
post-tag-followed = أنت تتابع هذا الوسم الآن.
post-tag-unfollowed = لم تعد تتابع هذا الوسم.

## قوائم
post-kept = المحفوظات
post-kept-empty = لا محفوظات بعد
post-kept-empty-text = اضغط على الإشارة تحت منشور فيظهر هنا. لا يعلم بذلك أحد سواك.
post-house-empty = لا منشورات بعد
post-house-empty-text = هنا ما يقوله هذا البيت.
post-person-empty = لا منشورات بعد
post-person-empty-text = هنا ما ينشره هذا الشخص ويحق لك أن تراه.
post-tag-empty = لا شيء هنا يحق لك أن تراه
post-tag-empty-text = هنا المنشورات العامة التي تحمل هذا الوسم.
post-tag-follow = تابع
post-tag-unfollow = ألغ المتابعة
post-tag-followers = { $count ->
    [0] لا يتابع هذا الوسم أحد بعد.
    [one] يتابع هذا الوسم شخص واحد.
    [two] يتابع هذا الوسم شخصان.
    [few] يتابع هذا الوسم { $count } أشخاص.
   *[other] يتابع هذا الوسم { $count } شخصًا.
}

## سلة المهملات
post-trash = في سلة المهملات
post-trash-text = لا يرى هذا المنشور أحد سواك. يمكنك أن تعيده خلال ثلاثين يومًا. حُذف:
post-restore = أعده

## ما كان يقول
post-history = ما كان يقول
post-history-none = لم يُعدَّل هذا المنشور بعد نشره، أو في دقائقه الخمس الأولى فقط.
post-history-text = من التعديل الأخير إلى الأول. المشطوب ما حُذف، والمسطَّر تحته ما أُضيف.
post-history-changed = عُدّل

## من يراه
post-audience-title = من يرى هذا، ولماذا
post-audience-who = القواعد
post-audience-you = لماذا تراه:
post-see-as = كما يراه غيرك
post-sees = يراه
post-sees-not = لا يراه
post-viewer-visitor = أي شخص على الإنترنت
post-viewer-member = عضو في المنظمة
post-viewer-follower = متابع لا ينتمي إلى أي منهما
post-viewer-house = عضو في البيت
post-rule-public = يراه الجميع، بحساب أو بغير حساب.
post-rule-members = يراه أعضاء { $organization }.
post-rule-followers = { $followers ->
    [0] يراه متابعو كاتبه. لا متابعين بعد.
    [one] يراه متابعو كاتبه: شخص واحد.
    [two] يراه متابعو كاتبه: شخصان.
    [few] يراه متابعو كاتبه: { $followers } أشخاص.
   *[other] يراه متابعو كاتبه: { $followers } شخصًا.
}
post-rule-house = { $house ->
    [one] يراه أعضاء البيت: شخص واحد.
    [two] يراه أعضاء البيت: شخصان.
    [few] يراه أعضاء البيت: { $house } أشخاص.
   *[other] يراه أعضاء البيت: { $house } شخصًا.
}
post-rule-private = لا يراه إلا كاتبه.
post-rule-draft = لم يُنشر بعد. لا يراه إلا كاتبه.
post-rule-archived = أخفاه مشرف. لا يراه إلا كاتبه والمشرفون.
post-rule-trash = هو في سلة المهملات. لا يراه إلا كاتبه.
post-rule-closed-house = { $house } بيت مغلق: من ليس منه لا يرى شيئًا من منشوراته.
post-rule-blocked = لا يراه من حظرهم الكاتب ولا من حظروه.
post-rule-moderators = يراه مشرفو { $organization } أيضًا.
post-rule-indexed = يراه الزوار، فقد تعرضه محركات البحث.
post-rule-not-indexed = لا يراه الزوار، فلا تعرضه محركات البحث.
post-rule-quote = لا يرى ما يقتبسه إلا من يحق له أن يرى ذلك المنشور، وما دام صاحبه موافقًا.
post-why-author = أنت كتبته.
post-why-public = يراه الجميع.
post-why-member = أنت عضو في المنظمة.
post-why-follower = أنت تتابع كاتبه.
post-why-house = أنت من البيت.
post-why-moderator = أنت مشرف هنا.

## الكتابة
post-new-title = منشور جديد
post-edit-title = عدّل المنشور
post-corner = ماذا لديك لتقول؟
post-corner-more = صور وفيديو واستطلاع ووقت …
post-publish = انشر
post-schedule = جدوِل
post-save = احفظ
post-save-draft = احفظ المسودة
post-see-as-button = انظر كما يراه غيرك
post-options = تحذير ووسوم ووقت
post-nowhere = لا تنتمي إلى مكان بعد
post-nowhere-text = يكتب الناس في البيوت والمنظمات التي ينتمون إليها. ابحث عن بيت أولًا.
post-field-place = أين
post-field-kind = ما هو
post-field-title = العنوان
post-field-title-help = للمقالات. لا يلزم لغيرها.
post-field-content = النص
post-field-content-help = تعمل صيغة Markdown: **عريض** و*مائل* وقوائم وروابط. اذكر الناس بـ ‎@handle والمواضيع بـ ‎#tag.
post-field-audience = من يراه
post-field-replies = من يعلّق
post-field-quoting = من يمكنه اقتباسه
post-field-quoting-help = لا يُقتبس إلا ما هو للجميع أو للأعضاء.
post-quoting-everyone = كل من يراه
post-quoting-followers = متابعيّ
post-quoting-house = أعضاء البيت
post-quoting-approval = الجميع بعد موافقتي
post-quoting-nobody = لا أحد
post-quote-field = ما تقتبسه
post-quote-asks = يُسأل صاحبه أولًا. وحتى يوافق يرى القراء كلماتك وأن الاقتباس ينتظر.
post-quote-drop = لا تقتبسه
post-field-warning = تحذير
post-field-warning-help = يظهر قبل المنشور، وينتظر الباقي حتى يطلبه أحد.
post-field-tags = الوسوم
post-field-scheduled = يظهر في
post-field-scheduled-help = اتركه فارغًا لينشر فورًا.
post-field-pictures = الصور والفيديو والصوت والمستندات
post-field-files = اختر صورًا أو فيديوهات أو أصواتًا أو مستندات
post-field-picture = الملف { $number }
post-field-picture-help = صورة JPEG أو PNG أو WebP أو GIF، أو فيديو MP4 أو WebM، أو صوت MP3 أو M4A أو Ogg أو WAV أو FLAC، أو مستند PDF يُكتب عنوانه في الحقل التالي.
post-field-alt-moving = ما يُرى أو يُسمع
post-field-title-document = عنوان المستند
post-field-title-document-help = يقرؤه الناس تحت الصفحة الأولى، مثل: برنامج حفل الشتاء.
post-more-pictures = ملفات أخرى
post-pictures-help = ستة على الأكثر: صور حتى 16 ميغابايت، وفيديوهات حتى { $video } ميغابايت، وأصوات حتى { $audio } ميغابايت، ومستندات PDF حتى { $document } ميغابايت. يُزال المكان والكاميرا من الصور والفيديو والصوت؛ أما ملف PDF فيحتفظ بأسماء المؤلفين التي كتبها فيه برنامجه. قل لكل ملف ما يُظهره، وأعطِ المستندات عنوانًا.
post-picture-plain = زينة فقط: لا تُظهر ما يجب أن يقال
post-picture-sensitive = أخفها حتى يطلبها أحد
post-picture-drop = أزل هذه الصورة
post-moving-drop = أزل هذا الملف
post-playing-title = التسميات التوضيحية وصورة الغلاف
post-playing-link = التسميات التوضيحية وصورة الغلاف
post-playing-back = عد إلى المنشور
post-no-preview = لا تعرض معاينة الرابط
post-no-preview-help = تقول الصفحة التي يؤدي إليها الرابط ما هي أسفل منشورك. إن أزلت ذلك فلا تعود المعاينة إلا برابط آخر.
post-conflict = عُدّل المنشور في هذه الأثناء
post-conflict-text = عُدّل في نافذة أخرى. ما كتبته ما زال أدناه؛ وهذا ما يقوله المنشور الآن. احفظ مرة أخرى ليحل محله.
post-error-quote = صاحب هذا المنشور لا يريد أن تقتبسه. أخرج الاقتباس أو اكتب من دونه.
post-error-empty = اكتب شيئًا أو أضف صورة أو استطلاعًا.
post-error-long = في المنشور 50,000 حرف على الأكثر.
post-error-names = يذكر المنشور عشرين شخصًا على الأكثر.
post-error-title = المقال يحتاج إلى عنوان.
post-error-title-long = في العنوان 200 حرف على الأكثر.
post-error-warning-long = في التحذير 200 حرف على الأكثر.
post-error-audience = اختر من يراه.
post-error-place = اختر بيتًا أو منظمة تنتمي إليها.
post-error-no-house = لا يكون للبيت إلا منشور في بيت.
post-error-no-house-replies = لا يعلّق البيت إلا على منشور في بيت.
post-error-announce = لا يعلن في مكان إلا من يقوده.
post-error-pictures = في المنشور ستة ملفات على الأكثر.
post-error-alt = قل ما تُظهره الصورة، أو أنها زينة فقط.
post-error-alt-moving = قل ما يُرى أو يُسمع، أو أنه زينة فقط.
post-error-title-document = أعطِ المستند عنوانًا.
post-error-upload = لم يعد أحد الملفات هنا. أرسله مرة أخرى.
post-error-form-bytes = الملفات معًا كبيرة جدًا. أرسل عددًا أقل منها في المرة الواحدة، وابدأ بواحد.
post-error-room = لا متسع لمزيد من ملفاتك.
post-error-time = هذا ليس يومًا ووقتًا.
post-error-past = مضى هذا الوقت.
post-error-denied = لا يحق لك أن تكتب هنا الآن.
post-error-closes = ينتهي الاستطلاع قبل أن يظهر المنشور.
post-error-hidden = قل متى ينتهي الاستطلاع؛ لا يرى الأرقام أحد قبل ذلك.
post-error-question = يحتاج الاستطلاع إلى سؤال من 300 حرف على الأكثر.
post-error-options = يحتاج الاستطلاع إلى خيارين إلى ستة خيارات مختلفة.
post-error-option-long = في الخيار 200 حرف على الأكثر.

## التذكير
post-remind-title = ذكّرني بهذا المنشور
post-remind-later = لاحقًا اليوم
post-remind-tomorrow = صباح الغد
post-remind-week = الأسبوع القادم
post-remind-own = في وقت آخر
post-remind-set = ذكّرني

## من يقتبس منشورًا
post-quotes = من يقتبس هذا المنشور
post-quotes-text = أنت تقرر من يظهر هنا. وما ترجع عنه يختفي في كل مكان في الحال.
post-quotes-empty = لا يقتبس أحد هذا المنشور
post-quotes-empty-text = حين يقول أحد شيئًا عنه في منشور له يظهر هنا.
post-quotes-waiting = ينتظر جوابك
post-quotes-decided = الاقتباسات
post-quote-status-pending = ينتظر جوابك،
post-quote-status-accepted = اقتُبس،
post-quote-status-refused = رفضت هذا،
post-quote-status-revoked = رجعت عن موافقتك،
post-quote-agree = أوافق
post-quote-agree-after-all = أوافق رغم ذلك
post-quote-refuse = أرفض
post-quote-withdraw = أرجع عن موافقتي
post-quote-answer-named = { $answer }: الاقتباس من { $name }
post-quote-unseen = منشور من { $name } لا تراه.
post-quote-somebody = شخص ما

## المسودات
post-drafts = المسودات
post-drafts-empty = لا مسودات
post-drafts-empty-text = هنا ما بدأته وما ينتظر وقته، وما حذفته خلال ثلاثين يومًا.
post-drafts-saved = بُدئت
post-drafts-waiting = تنتظر
post-drafts-trash = محذوفة
post-draft-wordless = بلا كلمات بعد
post-draft-change = تعديل منشور،
post-draft-forget = تخلّص منها
post-draft-forget-named = تخلّص من المسودة «{ $words }»

## الاستطلاعات
poll-name = استطلاع
poll-vote = صوّت
poll-results = أظهر الأرقام
poll-choose = اختر حتى { $count }.
poll-mine = اختيارك
poll-share = { $votes ->
    [one] { $percent } بالمئة، صوت واحد
    [two] { $percent } بالمئة، صوتان
    [few] { $percent } بالمئة، { $votes } أصوات
   *[other] { $percent } بالمئة، { $votes } صوتًا
}
poll-withdraw = اسحب صوتي
poll-voters = { $count ->
    [0] لم يصوّت أحد بعد.
    [one] صوّت شخص واحد.
    [two] صوّت شخصان.
    [few] صوّت { $count } أشخاص.
   *[other] صوّت { $count } شخصًا.
}
poll-closed = انتهى الاستطلاع.
poll-closes = ينتهي { $time }.
poll-hidden = الأرقام تنتظر النهاية.
poll-anonymous = لا يرى أحد من اختار ماذا.
poll-open = يرى الجميع من اختار ماذا.
poll-voted = حُسب صوتك.
poll-withdrawn = سُحب صوتك.
poll-empty = اختر خيارًا أولًا.
poll-over = كان الاستطلاع قد انتهى.
poll-wrong = لا يمكنك اختيار هذه الخيارات.
poll-field-question = السؤال
poll-field-options = الخيارات
poll-field-option = الخيار { $number }
poll-field-several = يجوز اختيار عدة خيارات
poll-field-open = أظهر من اختار ماذا
poll-field-open-help = وإلا فلا يراه أحد، ولا أنت.
poll-field-hidden = أخف الأرقام حتى النهاية
poll-field-closes = ينتهي في
post-error-watched = لا يسمح المشرفون بكلمة في هذا النص. عبّر عنها بطريقة أخرى من فضلك.

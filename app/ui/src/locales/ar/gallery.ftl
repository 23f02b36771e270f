# المعرض: صور المشهد بحسب الفئة والألبوم والوسم؛ وإضافتها، وقول من فيها ومن صنعها، وسؤال هؤلاء.

## The wall
gallery-title = المعرض
gallery-text = صور وفيديوهات وأصوات من المشهد: الحفلات ومنصّات العرض والوجوه والأيام التي بينها.
gallery-add = أضف صورًا وفيديوهات
gallery-all = الكل
gallery-featured = المختارة
gallery-categories = الفئات
gallery-category-performance = أداء
gallery-category-fashion = أزياء
gallery-category-runway = منصّة العرض
gallery-category-lifestyle = نمط حياة
gallery-category-event = ليالٍ
gallery-category-portraits = وجوه
gallery-category-other = أخرى
gallery-filter = رشِّح
gallery-filter-tag = وسم
gallery-without = من دون «{ $name }»
gallery-albums = ألبومات جديدة
gallery-veiled = { $count ->
    [one] صورة حسّاسة واحدة مموَّهة.
   *[other] صور حسّاسة مموَّهة: { $count }.
}
gallery-veiled-open = صورة حسّاسة: { $title }
gallery-veiled-show = أظهرها
gallery-none = لا صور بعد
gallery-none-text = تظهر صور المشهد هنا حالما يضيف أحدهم أول صورة.
gallery-no-match = لا صورة تطابق ذلك
gallery-no-match-text = لا شيء مما يمكنك رؤيته يطابق كل ما اخترته. تخلَّ عن أحد المرشّحات.
gallery-everything = اعرض الكل

## Albums
gallery-album = ألبوم
gallery-album-none = لا صور في هذا الألبوم بعد
gallery-album-none-text = تظهر الصور هنا بترتيبها حالما يضيفها أصحاب الألبوم.
gallery-order = غيِّر الترتيب
gallery-move-before = حرِّك «{ $title }» إلى أعلى
gallery-move-after = حرِّك «{ $title }» إلى أسفل
gallery-moved = تغيّر الترتيب.

## One picture
gallery-beside = صور أخرى
gallery-fact-house = البيت
gallery-fact-album = الألبوم
gallery-fact-category = الفئة
gallery-fact-person = في الصورة
gallery-fact-day = أُضيفت
gallery-role-photographer = تصوير
gallery-role-videographer = تصوير مرئي
gallery-role-model = عارضة أو عارض
gallery-role-performer = أداء
gallery-role-designer = تصميم
gallery-role-stylist = تنسيق
gallery-role-makeup = مكياج
gallery-role-hair = شعر
gallery-role-house = البيت
gallery-role-editor = تحرير
gallery-role-retoucher = تنقيح
gallery-role-illustrator = رسم
gallery-role-music = موسيقى
gallery-role-producer = إنتاج
gallery-role-assistant = مساعدة
gallery-role-other = بمشاركة
gallery-somebody = شخص ما
gallery-sensitive-open = هذه الصورة حسّاسة. أظهرها.
gallery-download = نزِّل
gallery-feature = اختَرها
gallery-unfeature = لا تخترها بعد الآن
gallery-featured-now = الصورة الآن بين المختارة.
gallery-unfeatured = لم تعد الصورة بين المختارة.
gallery-edit = حرِّر
gallery-delete = احذف
gallery-report = أبلغ
gallery-restore = استعِدها
gallery-show-again = أظهرها من جديد
gallery-deleted = الصورة في المهملات. يمكنك استعادتها هنا.
gallery-restored = عادت الصورة.
gallery-removed = أزال مشرف هذه الصورة، وتبقى مُزالة.
gallery-shown = تُعرض الصورة من جديد.
gallery-still-withheld = لم يوافق شخص في الصورة، فتبقى محجوبة.
gallery-state-gone = هذه الصورة في المهملات ولا يراها غيرك.
gallery-state-withheld = لم يوافق شخص في هذه الصورة، وتبقى محجوبة عن الآخرين حتى يوافق.
gallery-state-closed = أُخرجت هذه الصورة من العرض. يمكنك إظهارها من جديد.
gallery-state-draft = هذه الصورة مسوّدة. أعطها كلماتها وانشرها.
gallery-state-hidden = أخفى المشرفون هذه الصورة.

## Adding
gallery-drafts = المسوّدات
gallery-drafts-text = قل ما تُظهره كل صورة ومن يراها، ثم انشرها معًا.
gallery-drafts-none = لا مسوّدات
gallery-drafts-none-text = تنتظر الصور التي ترسلها كلماتها هنا قبل أن يراها غيرك.
gallery-edit-title = حرِّر الصورة
gallery-sheet = صورة { $number }
gallery-field-files = الصور والفيديوهات والأصوات
gallery-field-files-help = اختر حتى { $most } ملفًا: صور JPEG أو PNG أو WebP أو GIF حتى 16 ميغابايت، وفيديو MP4 أو WebM حتى { $video } ميغابايت، وصوت MP3 أو M4A أو Ogg أو WAV أو FLAC حتى { $audio } ميغابايت. تُزال من الملفات بيانات المكان والكاميرا.
gallery-field-place = أين
gallery-field-visibility = من يراها
gallery-field-category = الفئة
gallery-field-tags = الوسوم
gallery-field-title = العنوان
gallery-field-caption = كلمات
gallery-field-caption-help = يمكنك استعمال ماركداون.
gallery-field-album = الألبوم
gallery-field-new-album = ألبوم جديد
gallery-field-new-album-help = عنوانه. يُنشأ عند الحفظ.
gallery-field-sensitive = موِّهها حتى يطلبها أحد
gallery-field-drop = لا تحتفظ بهذه الصورة
gallery-field-credit-help = أسماء تفصلها فواصل. اذكر الأعضاء هنا بصيغة ‎@handle.
gallery-more = الكلمات والوسوم والألبوم وأصحاب العمل
gallery-audience-public = الجميع
gallery-audience-members = أعضاء المنظمة
gallery-audience-followers = متابعيّ
gallery-audience-house = بيتي
gallery-audience-private = أنا فقط
gallery-send = أرسل
gallery-save = احفظ
gallery-publish = { $count ->
    [one] انشر الصورة
   *[other] انشر الصور ({ $count })
}
gallery-published = نُشرت الصور.
gallery-dropped = الصور في المهملات.
gallery-saved = حُفظت الصورة.
gallery-kept = وصلت الصور. أعطها الآن كلماتها.
gallery-kept-some = { $count ->
    [one] حُفظت صورة واحدة بين مسوّداتك.
   *[other] الصور المحفوظة بين مسوّداتك: { $count }.
}
gallery-go-on = تابع معها
gallery-nowhere = لا تنتمي بعد إلى بيت أو منظمة
gallery-nowhere-text = يضيف الأعضاء الصور لبيتهم أو منظمتهم. ابدأ ببيت.
gallery-find-house = ابحث عن بيت
gallery-error-place = اختر بيتًا أو منظمة تنتمي إليها.
gallery-error-audience = اختر من يراها.
gallery-error-no-house = لا تكون الصورة للبيت إلا إذا كانت فيه.
gallery-error-narrow = وافق شخص في هذه الصورة على عرضها للأعضاء فقط. اختر الأعضاء أو البيت أو أنت فقط.
gallery-error-category = اختر إحدى الفئات.
gallery-error-many = أرسل حتى 20 صورة أو فيديو أو تسجيلًا دفعة واحدة.
gallery-error-none = اختر صورة أو فيديو أو تسجيلًا واحدًا على الأقل.
gallery-error-twice = أضفت هذه الصورة من قبل.
gallery-error-denied = لا يمكنك إضافة الصور أو تغييرها هناك الآن.
gallery-error-upload = صورة أُرسلت من قبل لم تعد هنا، أو استُعملت. أرسلها من جديد.
gallery-error-room = لم يبقَ مكان لصورك.
gallery-error-form-bytes = هذه الصور مجتمعةً كبيرة جدًا. أرسل عددًا أقل دفعة واحدة.
gallery-error-title = أعطِ الصورة عنوانًا.
gallery-error-title-long = للعنوان 200 حرف على الأكثر.
gallery-error-alt = قل ما تُظهره الصورة لمن لا يراها.
gallery-error-caption-long = للكلمات 5000 حرف على الأكثر.
gallery-error-tags = للصورة 20 وسمًا على الأكثر، ولكلٍّ منها 60 حرفًا على الأكثر.
gallery-error-album = اختر ألبومًا لك أو لبيتك.
gallery-error-album-title = في عنوان الألبوم حروف أو أرقام، و200 منها على الأكثر.
gallery-error-credit = لا أحد بهذا المعرّف.
gallery-error-credit-long = اذكر 20 شخصًا على الأكثر، ولكلٍّ منهم 120 حرفًا على الأكثر.
gallery-error-meanwhile = تغيّرت الصورة في هذه الأثناء. راجع ما كتبته واحفظه من جديد.

## Videos and sound
gallery-player-file = افتح الملف نفسه
gallery-transcript = ما يُقال
gallery-transcript-others = لغات أخرى
gallery-captions = التسميات التوضيحية
gallery-captions-text = تتيح التسميات لمن لا يسمع أن يتابع. أضف ملف WebVTT واحدًا (.vtt) لكل لغة، ويظهر ما يُقال أسفل المشغّل أيضًا.
gallery-captions-send = أضف التسميات
gallery-captions-remove = احذف التسميات باللغة { $name }
gallery-captions-kept = التسميات هنا الآن.
gallery-captions-removed = حُذفت التسميات.
gallery-field-language = اللغة
gallery-field-captions = ملف التسميات
gallery-field-captions-help = ملف WebVTT لا يزيد على 256 كيلوبايت. ملف آخر باللغة نفسها يحل محله.
gallery-captions-language = اختر لغة التسميات.
gallery-captions-large = التسميات كبيرة جدًا. الحد الأقصى للملف 256 كيلوبايت.
gallery-captions-letters = التسميات ليست بترميز UTF-8. احفظ الملف بهذا الترميز ثم حاول مرة أخرى.
gallery-captions-head = هذا ليس ملف WebVTT. يجب أن يكون سطره الأول WEBVTT.
gallery-captions-time = لا وقت مفهومًا في السطر { $line }. اكتبه هكذا: 00:01.000 --> 00:04.000، والنهاية بعد البداية.
gallery-captions-silent = لا شيء يُقال عند الوقت في السطر { $line }.
gallery-captions-empty = اختر ملفًا فيه تسمية واحدة على الأقل.
gallery-poster = صورة الغلاف
gallery-field-poster = الصورة
gallery-field-poster-help = تحل محل الفيديو أو الصوت أينما عُرض. صورة JPEG أو PNG أو WebP أو GIF حتى 16 ميغابايت.
gallery-poster-send = استخدم هذه الصورة
gallery-poster-kept = الصورة في مكانها الآن.

## People in pictures
gallery-people = من فيها
gallery-people-text = يُسأل كل من تذكره. وإلى أن يوافق تبقى الصورة محجوبة عن الآخرين.
gallery-field-handle = الشخص
gallery-field-handle-help = معرّفه، مثل ‎@ana.
gallery-field-where = موضعه في الصورة
gallery-field-where-help = بالكلمات، أو بالنسبة المئوية من اليسار ومن الأعلى: 40, 25.
gallery-ask = اذكره واسأله
gallery-error-handle = لا أحد بهذا المعرّف يمكنك ذكره.
gallery-error-handle-empty = قل من تراه، بمعرّفه.
gallery-error-place-long = للموضع 200 حرف على الأكثر.
gallery-named-given = ذُكر الشخص، وهو موافق على صوره.
gallery-named-asked = سُئل الشخص. وتبقى الصورة محجوبة حتى يوافق.
gallery-named-refused = لا يريد هذا الشخص عرض الصورة، فهي محجوبة.
gallery-consents = صور لي
gallery-consents-text = يقول من أضاف هذه الصور إنك فيها. القرار لك، ويمكنك تغييره متى شئت. وما ترفضه يختفي عن الآخرين فورًا.
gallery-consents-none = لم يسألك أحد بعد
gallery-consents-none-text = عندما يذكرك أحد في صورة، تقرّر هنا إن كانت ستُعرض.
gallery-consent-asker = سألك
gallery-consent-requested = لم يُجب بعد
gallery-consent-given = موافقة
gallery-consent-members = موافقة للأعضاء فقط
gallery-consent-refused = رُفض
gallery-consent-withdrawn = سُحبت الموافقة
gallery-consent-expired = انتهت المدة
gallery-consent-history = ما أجبت به
gallery-consent-unseen = لا تُعرض الصورة لأحد سوى صاحبها.
gallery-page-link = اعرض صفحتها
gallery-answer-all = أوافق
gallery-answer-members = أوافق للأعضاء فقط
gallery-answer-no = لا
gallery-answer-withdraw = أسحب موافقتي
gallery-answered-all = أنت موافق. شكرًا لك.
gallery-answered-members = أنت موافق للأعضاء. لا يرى غيرهم الصورة في المعرض.
gallery-answered-no = الصورة محجوبة عن الآخرين.

# كلمات <picture-drop> (app/community/browser): سطر لكل "key: words"؛ انظر live.ftl.
gallery-drop-words =
    drop-here: اسحب صورًا أو فيديوهات أو أصواتًا أو مجلدات إلى هنا، أو ألصقها، أو اخترها. تُرسل فورًا وتتابع وحدها بعد انقطاع الاتصال.
    drop-folder: اختر مجلدًا
    drop-smaller: صغّر الصور قبل الإرسال (٢٥٦٠ بكسل)
    drop-smaller-help: يوفّر البيانات على اتصال بطيء. الصور المتحركة والفيديو والصوت تبقى كما هي.
    drop-list: صور للإرسال
    drop-waiting: تنتظر دورها
    drop-shrinking: يجري تصغيرها
    drop-sending: أُرسل { $percent }
    drop-checking: يجري فحصها
    drop-paused: متوقفة عند { $percent }
    drop-offline: لا اتصال. تتابع وحدها.
    drop-done: أُرسلت
    drop-again: لم تصل كاملة. اختر الملف نفسه مرة أخرى لتتابع من حيث توقفت.
    drop-failed: تعذّر إرسالها. حاول مجددًا.
    drop-signed-out: خرجت من حسابك. سجّل الدخول في لسان آخر، ثم حاول مجددًا.
    drop-too-large: هي كبيرة جدًا. الحد الأقصى للصورة { $most }؛ دعها تُصغَّر.
    drop-too-long: الملف كبير جدًا. الحد الأقصى لمثله { $most }؛ صدّر نسخة أصغر.
    drop-no-picture: لا يمكننا عرض هذا الملف. نقبل JPEG وPNG وWebP وGIF وMP4 وWebM وMP3 وM4A وOgg وWAV وFLAC.
    drop-many: تُرسل حتى { $most } صورة معًا. تُركت البقية.
    drop-skipped-zero: لم يُترك أي ملف.
    drop-skipped-one: تُرك ملف واحد لا يمكننا عرضه.
    drop-skipped-two: تُرك ملفان لا يمكننا عرضهما.
    drop-skipped-few: تُركت { $count } ملفات لا يمكننا عرضها.
    drop-skipped-many: تُرك { $count } ملفًا لا يمكننا عرضها.
    drop-skipped-other: تُرك { $count } ملف لا يمكننا عرضها.
    drop-pause: أوقف { $name } مؤقتًا
    drop-resume: تابع { $name }
    drop-retry: أعد محاولة { $name }
    drop-remove: أزل { $name }
    drop-progress: { $name }
    drop-count: أُرسلت { $done } من { $all }
    drop-all: كل الصور هنا. أرسل النموذج.
    drop-then: يُرسل النموذج حين تصل كل الصور.
    drop-stuck: بعض الصور لم تصل. أعد محاولتها أو أزلها، ثم أرسل النموذج.

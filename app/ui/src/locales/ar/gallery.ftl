# المعرض: صور المشهد بحسب الفئة والألبوم والوسم؛ وإضافتها، وقول من فيها ومن صنعها، وسؤال هؤلاء.

## The wall
gallery-title = المعرض
gallery-text = صور وفيديوهات وأصوات وبرامج من المشهد: الحفلات ومنصّات العرض والوجوه والأيام التي بينها.
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
    [one] واحد منها حسّاس ومموَّه.
   *[other] عدد ما هو حسّاس ومموَّه منها: { $count }.
}
gallery-veiled-open = { $kind ->
    [video] فيديو حسّاس: { $title }
    [sound] تسجيل حسّاس: { $title }
    [document] مستند حسّاس: { $title }
   *[picture] صورة حسّاسة: { $title }
}
gallery-veiled-show = أظهرها
gallery-none = لا شيء هنا بعد
gallery-none-text = تظهر صور المشهد وفيديوهاته وأصواته هنا حالما يضيف أحدهم أولها.
gallery-no-match = لا شيء يطابق ذلك
gallery-no-match-text = لا شيء مما يمكنك رؤيته يطابق كل ما اخترته. تخلَّ عن أحد المرشّحات.
gallery-everything = اعرض الكل

## Albums
gallery-album = ألبوم
gallery-album-none = لا شيء في هذا الألبوم بعد
gallery-album-none-text = تظهر الصور والفيديوهات هنا بترتيبها حالما يضيفها أصحاب الألبوم.
gallery-order = غيِّر الترتيب
gallery-move-before = حرِّك «{ $title }» إلى أعلى
gallery-move-after = حرِّك «{ $title }» إلى أسفل
gallery-moved = تغيّر الترتيب.

## One picture
gallery-beside = المزيد من المعرض
gallery-beside-previous = السابق
gallery-beside-next = التالي
gallery-fact-house = البيت
gallery-fact-album = الألبوم
gallery-fact-category = الفئة
gallery-fact-person = { $kind ->
    [video] في الفيديو
    [sound] في التسجيل
    [document] في المستند
   *[picture] في الصورة
}
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
gallery-sensitive-open = { $kind ->
    [video] هذا الفيديو حسّاس. أظهره.
    [sound] هذا التسجيل حسّاس. أظهره.
    [document] هذا المستند حسّاس. أظهره.
   *[picture] هذه الصورة حسّاسة. أظهرها.
}
gallery-download = نزِّل
gallery-feature = اختَرها
gallery-unfeature = لا تخترها بعد الآن
gallery-featured-now = أُضيفت إلى المختارات.
gallery-unfeatured = أُخرجت من المختارات.
gallery-edit = حرِّر
gallery-delete = احذف
gallery-report = أبلغ
gallery-restore = استعِدها
gallery-show-again = أظهرها من جديد
gallery-deleted = نُقلت إلى المهملات. يمكنك استعادتها هنا.
gallery-restored = تمّت الاستعادة.
gallery-removed = أزالها مشرف، وتبقى مُزالة.
gallery-shown = تُعرض من جديد.
gallery-still-withheld = لم يوافق أحد من يظهرون فيها، فتبقى محجوبة.
gallery-state-gone = { $kind ->
    [video] هذا الفيديو في المهملات ولا يراه غيرك.
    [sound] هذا التسجيل في المهملات ولا يراه غيرك.
    [document] هذا المستند في المهملات ولا يراه غيرك.
   *[picture] هذه الصورة في المهملات ولا يراها غيرك.
}
gallery-state-withheld = { $kind ->
    [video] لم يوافق شخص في هذا الفيديو، ويبقى محجوبًا عن الآخرين حتى يوافق.
    [sound] لم يوافق شخص في هذا التسجيل، ويبقى محجوبًا عن الآخرين حتى يوافق.
    [document] لم يوافق شخص في هذا المستند، ويبقى محجوبًا عن الآخرين حتى يوافق.
   *[picture] لم يوافق شخص في هذه الصورة، وتبقى محجوبة عن الآخرين حتى يوافق.
}
gallery-state-closed = { $kind ->
    [video] أُخرج هذا الفيديو من العرض. يمكنك إظهاره من جديد.
    [sound] أُخرج هذا التسجيل من العرض. يمكنك إظهاره من جديد.
    [document] أُخرج هذا المستند من العرض. يمكنك إظهاره من جديد.
   *[picture] أُخرجت هذه الصورة من العرض. يمكنك إظهارها من جديد.
}
gallery-state-draft = { $kind ->
    [video] هذا الفيديو مسوّدة. أعطه كلماته وانشره.
    [sound] هذا التسجيل مسوّدة. أعطه كلماته وانشره.
    [document] هذا المستند مسوّدة. أعطه كلماته وانشره.
   *[picture] هذه الصورة مسوّدة. أعطها كلماتها وانشرها.
}
gallery-state-hidden = { $kind ->
    [video] أخفى المشرفون هذا الفيديو.
    [sound] أخفى المشرفون هذا التسجيل.
    [document] أخفى المشرفون هذا المستند.
   *[picture] أخفى المشرفون هذه الصورة.
}

## Adding
gallery-drafts = المسوّدات
gallery-drafts-text = قل ما يُظهره كلٌّ منها ومن يراه، ثم انشرها معًا.
gallery-drafts-none = لا مسوّدات
gallery-drafts-none-text = ينتظر ما ترسله كلماته هنا قبل أن يراه غيرك.
gallery-edit-title = { $kind ->
    [video] حرِّر الفيديو
    [sound] حرِّر التسجيل
    [document] حرِّر المستند
   *[picture] حرِّر الصورة
}
gallery-edit-all = كل زر في هذه الصفحة يحفظ كل ما غيّرته فيها.
gallery-sheet = { $kind ->
    [video] فيديو { $number }
    [sound] تسجيل { $number }
    [document] مستند { $number }
   *[picture] صورة { $number }
}
gallery-field-files = الصور والفيديوهات والأصوات والمستندات
gallery-field-files-help = اختر حتى { $most } ملفًا: صور JPEG أو PNG أو WebP أو GIF حتى 16 ميغابايت، وفيديو MP4 أو WebM حتى { $video } ميغابايت، وصوت MP3 أو M4A أو Ogg أو WAV أو FLAC حتى { $audio } ميغابايت، ومستندات PDF حتى { $document } ميغابايت. تُزال من الصور والفيديوهات والأصوات بيانات المكان والكاميرا. أما ملف PDF فتبقى فيه أسماء المؤلفين التي كتبها برنامجه.
gallery-field-place = أين
gallery-field-visibility = من يراها
gallery-field-category = الفئة
gallery-field-tags = الوسوم
gallery-field-title = العنوان
gallery-field-alt = { $kind ->
    [video] ما يُظهره الفيديو
    [sound] ما يُسمع
    [document] موضوع المستند
   *[picture] ما تُظهره الصورة
}
gallery-field-alt-help = جملة واحدة لمن لا يستطيع رؤيته أو سماعه.
gallery-field-alt-help-document = جملة واحدة لمن لا يراه، مثل: برنامج حفلة الشتاء بكل فئاتها.
gallery-field-caption = كلمات
gallery-field-caption-help = يمكنك استعمال ماركداون.
gallery-field-album = الألبوم
gallery-field-new-album = ألبوم جديد
gallery-field-new-album-help = عنوانه. يُنشأ عند الحفظ.
gallery-field-sensitive = موِّهها حتى يطلبها أحد
gallery-field-drop = { $kind ->
    [video] لا تحتفظ بهذا الفيديو
    [sound] لا تحتفظ بهذا التسجيل
    [document] لا تحتفظ بهذا المستند
   *[picture] لا تحتفظ بهذه الصورة
}
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
    [one] انشر
   *[other] انشر الكل ({ $count })
}
gallery-published = نُشر كل شيء.
gallery-dropped = كل شيء في المهملات.
gallery-saved = حُفظت تغييراتك.
gallery-kept = وصلت ملفاتك. أعطها الآن كلماتها.
gallery-kept-some = { $count ->
    [one] حُفظ ملف واحد بين مسوّداتك.
   *[other] الملفات المحفوظة بين مسوّداتك: { $count }.
}
gallery-go-on = تابع معها
gallery-nowhere = لا تنتمي بعد إلى بيت أو منظمة
gallery-nowhere-text = يضيف الأعضاء الصور والفيديوهات لبيتهم أو منظمتهم. ابدأ ببيت.
gallery-find-house = ابحث عن بيت
gallery-error-place = اختر بيتًا أو منظمة تنتمي إليها.
gallery-error-audience = اختر من يراها.
gallery-error-no-house = لا يكون للبيت إلا ما هو فيه.
gallery-error-narrow = وافق شخص يظهر فيها على عرضها للأعضاء فقط. اختر الأعضاء أو البيت أو أنت فقط.
gallery-error-category = اختر إحدى الفئات.
gallery-error-many = أرسل حتى 20 صورة أو فيديو أو تسجيلًا أو مستندًا دفعة واحدة.
gallery-error-none = اختر صورة أو فيديو أو تسجيلًا أو مستندًا واحدًا على الأقل.
gallery-error-twice = أضفت هذا الملف من قبل.
gallery-error-denied = لا يمكنك إضافة شيء أو تغييره هناك الآن.
gallery-error-upload = ملف أُرسل من قبل لم يعد هنا، أو استُعمل. أرسله من جديد.
gallery-error-room = لم يبقَ مكان لملفاتك.
gallery-error-form-bytes = هذه الملفات مجتمعةً كبيرة جدًا. أرسل عددًا أقل دفعة واحدة.
gallery-error-title = اكتب عنوانًا.
gallery-error-title-long = للعنوان 200 حرف على الأكثر.
gallery-error-alt = قل ما تُظهره الصورة لمن لا يراها.
gallery-error-alt-document = قل ما موضوع المستند لمن لا يراه.
gallery-error-alt-moving = قل ما يُرى أو يُسمع لمن لا يستطيع ذلك.
gallery-error-caption-long = للكلمات 5000 حرف على الأكثر.
gallery-error-tags = الحد الأقصى 20 وسمًا، ولكلٍّ منها 60 حرفًا على الأكثر.
gallery-error-album = اختر ألبومًا لك أو لبيتك.
gallery-error-album-title = في عنوان الألبوم حروف أو أرقام، و200 منها على الأكثر.
gallery-error-credit = لا أحد بهذا المعرّف.
gallery-error-credit-long = اذكر 20 شخصًا على الأكثر، ولكلٍّ منهم 120 حرفًا على الأكثر.
gallery-error-meanwhile = تغيّر المحتوى في هذه الأثناء. راجع ما كتبته واحفظه من جديد.

## People in pictures
gallery-people = من فيها
gallery-people-text = { $kind ->
    [video] يُسأل كل من تذكره. وإلى أن يوافق يبقى الفيديو محجوبًا عن الآخرين.
    [sound] يُسأل كل من تذكره. وإلى أن يوافق يبقى التسجيل محجوبًا عن الآخرين.
    [document] يُسأل كل من تذكره. وإلى أن يوافق يبقى المستند محجوبًا عن الآخرين.
   *[picture] يُسأل كل من تذكره. وإلى أن يوافق تبقى الصورة محجوبة عن الآخرين.
}
gallery-field-handle = الشخص
gallery-field-handle-help = معرّفه، مثل ‎@ana.
gallery-field-where = { $kind ->
    [video] موضعه في الفيديو
    [sound] موضعه في التسجيل
    [document] موضعه في المستند
   *[picture] موضعه في الصورة
}
gallery-field-where-help = { $kind ->
    [video] بالكلمات، مثل متى يظهر.
    [sound] بالكلمات، مثل متى يُسمع.
    [document] بالكلمات، مثل رقم الصفحة.
   *[picture] بالكلمات، أو بالنسبة المئوية من اليسار ومن الأعلى: 40, 25.
}
gallery-ask = اذكره واسأله
gallery-error-handle = لا أحد بهذا المعرّف يمكنك ذكره.
gallery-error-handle-empty = قل من تراه، بمعرّفه.
gallery-error-place-long = للموضع 200 حرف على الأكثر.
gallery-named-given = ذُكر الشخص، وهو موافق على ظهوره.
gallery-named-asked = سُئل الشخص. ويبقى ذلك محجوبًا حتى يوافق.
gallery-named-refused = لا يريد هذا الشخص أن يظهر، فذلك محجوب.
gallery-consents = صور وفيديوهات لي
gallery-consents-text = يقول من أضاف هذه إنك فيها. القرار لك، ويمكنك تغييره متى شئت. وما ترفضه يختفي عن الآخرين فورًا.
gallery-consents-none = لم يسألك أحد بعد
gallery-consents-none-text = عندما يذكرك أحد في صورة أو فيديو أو تسجيل، تقرّر هنا إن كان سيُعرض.
gallery-consent-asker = سألك
gallery-consent-requested = لم يُجب بعد
gallery-consent-given = موافقة
gallery-consent-members = موافقة للأعضاء فقط
gallery-consent-refused = رُفض
gallery-consent-withdrawn = سُحبت الموافقة
gallery-consent-expired = انتهت المدة
gallery-consent-history = ما أجبت به
gallery-consent-unseen = لا يُعرض لأحد سوى صاحبه.
gallery-page-link = اعرض صفحتها
gallery-answer-all = أوافق
gallery-answer-members = أوافق للأعضاء فقط
gallery-answer-no = لا
gallery-answer-withdraw = أسحب موافقتي
gallery-answered-all = أنت موافق. شكرًا لك.
gallery-answered-members = أنت موافق للأعضاء. لا يراه غيرهم في المعرض.
gallery-answered-no = حُجب ذلك عن الآخرين.

# كلمات <picture-drop> (app/community/browser): سطر لكل "key: words"؛ انظر live.ftl.
gallery-drop-words =
    drop-here: اسحب صورًا أو فيديوهات أو أصواتًا أو مجلدات إلى هنا، أو ألصقها، أو اخترها. تُرسل فورًا وتتابع وحدها بعد انقطاع الاتصال.
    drop-folder: اختر مجلدًا
    drop-smaller: صغّر الصور قبل الإرسال (٢٥٦٠ بكسل)
    drop-smaller-help: يوفّر البيانات على اتصال بطيء. الصور المتحركة والفيديو والصوت تبقى كما هي.
    drop-list: ملفات للإرسال
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
    drop-no-file: لا يمكننا عرض هذا الملف. نقبل JPEG وPNG وWebP وGIF وMP4 وWebM وMP3 وM4A وOgg وWAV وFLAC وPDF.
    drop-no-document: لا تُقبل ملفات PDF هنا.
    drop-many: تُرسل حتى { $most } ملفًا معًا. تُركت البقية.
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
    drop-said: ما يُرى أو يُسمع في { $name }
    drop-title: عنوان { $name }
    drop-count: أُرسلت { $done } من { $all }
    drop-all: كل الملفات هنا. أرسل النموذج.
    drop-then: يُرسل النموذج حين تصل كل الملفات.
    drop-stuck: بعض الملفات لم تصل. أعد محاولتها أو أزلها، ثم أرسل النموذج.

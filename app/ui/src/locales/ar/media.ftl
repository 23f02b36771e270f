# مكتبة الصور
media-title = الصور
media-trash-title = سلة المهملات
media-empty = لا صور بعد
media-empty-text = كل صورة تضيفها هنا يمكن استعمالها في صفحات هذه المنظمة كلها.
media-trash-empty = سلة المهملات فارغة
media-trash-empty-text = الصور المحذوفة تبقى هنا إلى أن يحتاج إليها أحد.
media-add = أضف صورة
media-upload = ارفع
media-file = الصورة
media-name = الاسم
media-name-help = لتجدها لاحقًا؛ وإن تركته فارغًا أُخذ اسم الملف.
media-alt = النص البديل
media-alt-help = ماذا تُظهر الصورة، في جملة واحدة، لمن لا يراها. اتركه فارغًا للزينة فقط.
media-alt-missing = النص البديل ناقص.
media-credit = صاحب الصورة
media-focal-x = مركز الانتباه، بالمئة من اليسار
media-focal-y = مركز الانتباه، بالمئة من الأعلى
media-focal-help = تبقى هذه النقطة ظاهرة حين تُقصّ الصورة.
media-visibility = من يراها
media-visibility-public = الجميع
media-visibility-organization = من يعملون في هذه المنظمة
media-visibility-private = هم أنفسهم، ولا تُعرض أبدًا للاستعمال في الصفحات
media-save = احفظ
media-trash = انقل إلى سلة المهملات
media-restore = أخرج من سلة المهملات
media-in-trash = هذه الصورة في سلة المهملات، والصفحات التي تستعملها لا تُظهرها لأحد.
media-uploaded = الصورة في المكتبة الآن.
media-saved = حُفظت كلمات الصورة.
media-trashed = الصورة في سلة المهملات. يمكنك إخراجها من هنا.
media-restored = عادت الصورة إلى المكتبة.
media-conflict = غيّر شخص آخر هذه الصورة في الأثناء. كلماتك محفوظة أدناه: راجعها ثم احفظ.
media-name-missing = أعطِ الصورة اسمًا.
media-name-long = لا يزيد الاسم على ٢٠٠ حرف.
media-alt-long = لا يزيد النص البديل على ١٠٠٠ حرف.
media-focal-range = اكتب عددًا بين ٠ و١٠٠.
media-visibility-missing = اختر من يرى الصورة.
media-refused-empty = اختر صورة أولًا.
media-refused-bytes = الملف كبير جدًا. الحد الأقصى ١٦ ميغابايت؛ صدّر صورة أصغر وحاول مجددًا.
media-refused-pixels = الصورة كبيرة جدًا. الحد الأقصى ٥٠ ميغابكسل؛ صغّرها وحاول مجددًا.
media-refused-kind = هذا الملف ليس صورة يمكننا عرضها. نقبل JPEG وPNG وWebP وGIF.
media-refused-broken = الصورة تالفة ولا تُقرأ حتى نهايتها. صدّرها من جديد وحاول مرة أخرى.
media-refused-any = لا يمكننا عرض هذا الملف. الصور بصيغ JPEG أو PNG أو WebP أو GIF، والفيديو بصيغتي MP4 أو WebM، والصوت بصيغ MP3 أو M4A أو Ogg أو WAV أو FLAC؛ والمستندات بصيغة PDF.
media-refused-moving = الملف تالف أو مقطوع ولا يمكن تشغيله حتى نهايته. صدّره من جديد ثم حاول مرة أخرى.
media-refused-video-bytes = الملف كبير جدًا. الحد الأقصى للفيديو { $most } ميغابايت. صدّر نسخة أصغر ثم حاول مرة أخرى.
media-refused-audio-bytes = الملف كبير جدًا. الحد الأقصى للتسجيل الصوتي { $most } ميغابايت. صدّر ملفًا أصغر ثم حاول مرة أخرى.
media-refused-document-bytes = الملف كبير جدًا. الحد الأقصى لملف PDF هو { $most } ميغابايت. صدّر نسخة أصغر ثم حاول مرة أخرى.
media-refused-document-locked = ملف PDF مشفَّر أو محمي بكلمة مرور، فلا يمكن عرض صفحاته. صدّره من دون حماية ثم حاول مرة أخرى.
media-refused-document-broken = ملف PDF تالف أو مقطوع ولا يمكن قراءته. صدّره من جديد ثم حاول مرة أخرى.
media-refused-document-pages = ملف PDF طويل جدًا. الحد الأقصى لصفحاته { $most }.
media-refused-document-here = لا يمكن قبول ملفات PDF هنا الآن، لأن برنامجًا يقرؤها غير موجود على الخادم.
media-refused-form = انقطع الرفع. أرسلها مرة أخرى من فضلك.

# ملفات في طريقها إلينا (media::upload).
media-upload-signed-out = خرجت من حسابك. سجّل الدخول في لسان آخر، ثم تابع هنا.
media-upload-many = لديك ملفات كثيرة في الانتظار. استعمل بعضها أو أزله أولًا.
media-upload-room = لم يبقَ مكان لملفاتك.
media-upload-busy = ما زال هذا الملف قيد الإرسال. حاول مجددًا بعد لحظة.
media-upload-half = لم يصل هذا الملف كاملًا. تابع إرساله أو أزله.
media-upload-over = بقي هذا الملف وقتًا طويلًا دون استعمال. أرسله من جديد.

# What plays: its player, captions and poster (media::captions).
media-player-file = افتح الملف نفسه
media-transcript = ما يُقال
media-transcript-others = لغات أخرى
media-document-pages = الصفحات
media-document-page = الصفحة { $number } من { $count }
media-document-text = نص الصفحة { $number }
media-document-rest = { $count ->
    [one] صفحة أخرى واحدة في ملف PDF نفسه.
    [two] صفحتان أخريان في ملف PDF نفسه.
    [few] { $count } صفحات أخرى في ملف PDF نفسه.
   *[other] { $count } صفحة أخرى في ملف PDF نفسه.
}
media-document-download = { $count ->
    [one] نزِّل ملف PDF (صفحة واحدة)
    [two] نزِّل ملف PDF (صفحتان)
    [few] نزِّل ملف PDF ({ $count } صفحات)
   *[other] نزِّل ملف PDF ({ $count } صفحة)
}
media-captions = التسميات التوضيحية
media-captions-text = تتيح التسميات لمن لا يسمع أن يتابع. أضف ملف WebVTT واحدًا (.vtt) لكل لغة، ويظهر ما يُقال أسفل المشغّل أيضًا.
media-captions-send = أضف التسميات
media-captions-remove = احذف التسميات باللغة { $name }
media-captions-kept = التسميات هنا الآن.
media-captions-removed = حُذفت التسميات.
media-field-language = اللغة
media-field-captions = ملف التسميات
media-field-captions-help = ملف WebVTT لا يزيد على 256 كيلوبايت. ملف آخر باللغة نفسها يحل محله.
media-captions-language = اختر لغة التسميات.
media-captions-large = التسميات كبيرة جدًا. الحد الأقصى للملف 256 كيلوبايت.
media-captions-letters = التسميات ليست بترميز UTF-8. احفظ الملف بهذا الترميز ثم حاول مرة أخرى.
media-captions-head = هذا ليس ملف WebVTT. يجب أن يكون سطره الأول WEBVTT.
media-captions-time = لا وقت مفهومًا في السطر { $line }. اكتبه هكذا: 00:01.000 --> 00:04.000، والنهاية بعد البداية.
media-captions-silent = لا شيء يُقال عند الوقت في السطر { $line }.
media-captions-empty = اختر ملفًا فيه تسمية واحدة على الأقل.
media-poster = صورة الغلاف
media-field-poster = الصورة
media-field-poster-help = تحل محل الفيديو أو الصوت أينما عُرض. صورة JPEG أو PNG أو WebP أو GIF حتى 16 ميغابايت.
media-poster-send = استخدم هذه الصورة
media-poster-kept = الصورة في مكانها الآن.
media-poster-remove = أزل صورة الغلاف
media-poster-removed = أُزيلت صورة الغلاف.

# كلمات الصور والقوائم والجداول والرسوم البيانية.
close = إغلاق
loading = جارٍ التحميل.
tabs-label = الأقسام
per-cent = { $value }٪
pager-label = الصفحات
pager-previous = السابق
pager-next = التالي
gallery-label = الصور
gallery-open = الصورة { $number }: { $alt }
gallery-number = { $number } من { $count }
gallery-previous = الصورة السابقة
gallery-next = الصورة التالية
gallery-page = انتقل إلى صفحة هذه الصورة
picture-credit = الصورة: { $name }
paper-mark = { $count ->
    [one] PDF · صفحة واحدة
    [two] PDF · صفحتان
    [few] PDF · { $count } صفحات
   *[other] PDF · { $count } صفحة
}
paper-long = { $count ->
    [one] ملف PDF، صفحة واحدة
    [two] ملف PDF، صفحتان
    [few] ملف PDF، { $count } صفحات
   *[other] ملف PDF، { $count } صفحة
}
moving-video = فيديو
moving-audio = تسجيل صوتي
moving-long = { $kind }، { $length }
moving-seconds = { $count ->
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
moving-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
chart-table = اعرض الأرقام
chart-no-value = لا قيمة
chart-empty = لا توجد أرقام هنا بعد.
chart-category = الفئة
chart-value = القيمة
chart-share = النسبة
sparkline = { $label }: من { $first } إلى { $last }، الأدنى { $low }، الأعلى { $high }.
combobox-nothing = لا نتائج مطابقة.
markdown-help = اترك سطرًا فارغًا لفقرة جديدة. **نجمتان** للخط العريض، *نجمة* للمائل، [كلمات](عنوان) لرابط.
markdown-preview = معاينة
markdown-failed = تعذّر تحميل المعاينة. نصّك ما زال هنا.
catalogue-title = نظام التصميم
catalogue-frame = الإطار
catalogue-theme = السمة
catalogue-language = اللغة

# كلمات تستعملها كل الصفحات.
site-name = ميزون
skip-to-content = تخطَّ إلى المحتوى

# التنقل.
nav-main = الرئيسي
nav-menu = القائمة
nav-close = أغلق القائمة
nav-foot = المزيد
nav-bottom = اختصارات
nav-breadcrumbs = أنت هنا
nav-home = البداية
nav-profile = صفحتك
nav-settings = الإعدادات
nav-sign-in = تسجيل الدخول

# اللغة والمظهر.
switch-language = غيّر اللغة إلى { $language }
theme-system = ألوان جهازك
theme-light = ألوان فاتحة
theme-dark = ألوان داكنة

# النماذج.
field-required = (مطلوب)
field-choose = اختر…
field-none = بلا اختيار
field-zone = الأوقات بتوقيت { $zone }.
field-tags-help = افصل بين الوسوم بفواصل.
field-image-help = صورة بصيغة JPEG أو PNG أو WebP أو GIF.
field-alt = ماذا تُظهر الصورة
field-alt-help = جملة واحدة لمن لا يستطيع رؤيتها.
form-errors =
    { $count ->
        [zero] كل شيء على ما يرام.
        [one] أمر واحد يحتاج إلى انتباهك.
        [two] أمران يحتاجان إلى انتباهك.
        [few] { $count } أمور تحتاج إلى انتباهك.
        [many] { $count } أمرًا يحتاج إلى انتباهك.
       *[other] { $count } أمر يحتاج إلى انتباهك.
    }

# كلمات تستعملها كل الصفحات.
site-name = ميزون
skip-to-content = تخطَّ إلى المحتوى

# التنقل.
nav-main = الرئيسي
nav-menu = القائمة
nav-close = أغلق القائمة
nav-foot = المزيد
nav-more = المزيد
nav-bottom = اختصارات
nav-breadcrumbs = أنت هنا
nav-home = البداية
nav-networks = الشبكات
nav-feed = الجديد
nav-houses = البيوت
nav-gallery = المعرض
nav-notifications = الإشعارات
nav-search = بحث
nav-people = الأشخاص
nav-moderation = الإشراف
nav-review = الطلبات
nav-pictures = الصور
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

# مسافات الزمن بصياغة CLDR.
time-now = الآن
time-ago-minute =
    { $count ->
        [one] قبل دقيقة واحدة
        [two] قبل دقيقتين
        [few] قبل { $count } دقائق
        [many] قبل { $count } دقيقة
       *[other] قبل { $count } دقيقة
    }
time-ago-hour =
    { $count ->
        [one] قبل ساعة واحدة
        [two] قبل ساعتين
        [few] قبل { $count } ساعات
        [many] قبل { $count } ساعة
       *[other] قبل { $count } ساعة
    }
time-ago-day =
    { $count ->
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }
time-ago-week =
    { $count ->
        [one] قبل أسبوع واحد
        [two] قبل أسبوعين
        [few] قبل { $count } أسابيع
        [many] قبل { $count } أسبوعًا
       *[other] قبل { $count } أسبوع
    }
time-ago-month =
    { $count ->
        [one] قبل شهر واحد
        [two] قبل شهرين
        [few] قبل { $count } أشهر
        [many] قبل { $count } شهرًا
       *[other] قبل { $count } شهر
    }
time-ago-year =
    { $count ->
        [one] قبل سنة واحدة
        [two] قبل سنتين
        [few] قبل { $count } سنوات
        [many] قبل { $count } سنة
       *[other] قبل { $count } سنة
    }
time-in-minute =
    { $count ->
        [one] خلال دقيقة واحدة
        [two] خلال دقيقتين
        [few] خلال { $count } دقائق
        [many] خلال { $count } دقيقة
       *[other] خلال { $count } دقيقة
    }
time-in-hour =
    { $count ->
        [one] خلال ساعة واحدة
        [two] خلال ساعتين
        [few] خلال { $count } ساعات
        [many] خلال { $count } ساعة
       *[other] خلال { $count } ساعة
    }
time-in-day =
    { $count ->
        [one] خلال يوم واحد
        [two] خلال يومين
        [few] خلال { $count } أيام
        [many] خلال { $count } يومًا
       *[other] خلال { $count } يوم
    }
time-in-week =
    { $count ->
        [one] خلال أسبوع واحد
        [two] خلال أسبوعين
        [few] خلال { $count } أسابيع
        [many] خلال { $count } أسبوعًا
       *[other] خلال { $count } أسبوع
    }
time-in-month =
    { $count ->
        [one] خلال شهر واحد
        [two] خلال شهرين
        [few] خلال { $count } أشهر
        [many] خلال { $count } شهرًا
       *[other] خلال { $count } شهر
    }
time-in-year =
    { $count ->
        [one] خلال سنة واحدة
        [two] خلال سنتين
        [few] خلال { $count } سنوات
        [many] خلال { $count } سنة
       *[other] خلال { $count } سنة
    }

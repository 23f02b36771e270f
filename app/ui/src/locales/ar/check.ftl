# ما الخطأ في حقل، بحسب قواعد قاعدة البيانات. تُكتب أسماء الحقول بين علامتي تنصيص.
check-label = «{ $label }»
check-comma = ،
check-semicolon = ؛
check-and = { $list } و{ $last }
check-or = { $list } أو { $last }
check-nothing = فارغة

# قيم من قائمة.
check-one-of = يجب أن تكون قيمة { $label }: { $values }.
check-one-of-many = يُرجى اختيار إحدى القيم المتاحة للحقل { $label }.
check-none-of = لا يمكن أن تكون قيمة { $label }: { $values }.
check-none-of-many = قيمة { $label } محجوزة لأغراض أخرى.
check-on = يجب تفعيل { $label }.
check-off = يجب إيقاف { $label }.
check-subset = لا يمكن أن يحتوي { $label } إلا على: { $values }.
check-subset-many = يحتوي { $label } على ما ليس في القائمة.

# الأطوال.
check-empty = لا يمكن ترك { $label } فارغًا.
check-length-least =
    { $count ->
        [zero] لا حدّ أدنى لطول { $label }.
        [one] يحتاج { $label } إلى حرف واحد على الأقل.
        [two] يحتاج { $label } إلى حرفين على الأقل.
        [few] يحتاج { $label } إلى { $count } أحرف على الأقل.
        [many] يحتاج { $label } إلى { $count } حرفًا على الأقل.
       *[other] يحتاج { $label } إلى { $count } حرف على الأقل.
    }
check-length-most =
    { $count ->
        [zero] يجب أن يكون { $label } فارغًا.
        [one] لا يتسع { $label } لأكثر من حرف واحد.
        [two] لا يتسع { $label } لأكثر من حرفين.
        [few] لا يتسع { $label } لأكثر من { $count } أحرف.
        [many] لا يتسع { $label } لأكثر من { $count } حرفًا.
       *[other] لا يتسع { $label } لأكثر من { $count } حرف.
    }
check-length-exact =
    { $count ->
        [zero] يجب أن يكون { $label } فارغًا.
        [one] يجب أن يتكون { $label } من حرف واحد بالضبط.
        [two] يجب أن يتكون { $label } من حرفين بالضبط.
        [few] يجب أن يتكون { $label } من { $count } أحرف بالضبط.
        [many] يجب أن يتكون { $label } من { $count } حرفًا بالضبط.
       *[other] يجب أن يتكون { $label } من { $count } حرف بالضبط.
    }
check-length-between = يجب أن يكون عدد أحرف { $label } بين { $min } و{ $count }.
check-size = محتوى { $label } أطول من اللازم.

# عدد العناصر.
check-count-least =
    { $count ->
        [zero] لا حدّ أدنى لعدد عناصر { $label }.
        [one] يحتاج { $label } إلى عنصر واحد على الأقل.
        [two] يحتاج { $label } إلى عنصرين على الأقل.
        [few] يحتاج { $label } إلى { $count } عناصر على الأقل.
        [many] يحتاج { $label } إلى { $count } عنصرًا على الأقل.
       *[other] يحتاج { $label } إلى { $count } عنصر على الأقل.
    }
check-count-most =
    { $count ->
        [zero] يجب أن يكون { $label } فارغًا.
        [one] لا يتسع { $label } لأكثر من عنصر واحد.
        [two] لا يتسع { $label } لأكثر من عنصرين.
        [few] لا يتسع { $label } لأكثر من { $count } عناصر.
        [many] لا يتسع { $label } لأكثر من { $count } عنصرًا.
       *[other] لا يتسع { $label } لأكثر من { $count } عنصر.
    }
check-count-exact =
    { $count ->
        [zero] يجب أن يكون { $label } فارغًا.
        [one] يجب أن يتكون { $label } من عنصر واحد بالضبط.
        [two] يجب أن يتكون { $label } من عنصرين بالضبط.
        [few] يجب أن يتكون { $label } من { $count } عناصر بالضبط.
        [many] يجب أن يتكون { $label } من { $count } عنصرًا بالضبط.
       *[other] يجب أن يتكون { $label } من { $count } عنصر بالضبط.
    }
check-count-between = يجب أن يكون عدد عناصر { $label } بين { $min } و{ $count }.

# النطاقات.
check-range-least = يجب ألا تقل قيمة { $label } عن { $min }.
check-range-more = يجب أن تكون قيمة { $label } أكبر من { $min }.
check-range-most = يجب ألا تزيد قيمة { $label } على { $max }.
check-range-less = يجب أن تكون قيمة { $label } أصغر من { $max }.
check-range-least-most = يجب أن تكون قيمة { $label } بين { $min } و{ $max }.
check-range-more-most = يجب أن تكون قيمة { $label } أكبر من { $min } وألا تزيد على { $max }.
check-range-least-less = يجب ألا تقل قيمة { $label } عن { $min } وأن تكون أصغر من { $max }.
check-range-more-less = يجب أن تكون قيمة { $label } أكبر من { $min } وأصغر من { $max }.
check-sum = يجب ألا يزيد مجموع { $labels } على { $max }.
check-span-second =
    { $count ->
        [zero] صفر ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
check-span-minute =
    { $count ->
        [zero] صفر دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
check-span-hour =
    { $count ->
        [zero] صفر ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
check-span-day =
    { $count ->
        [zero] صفر يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

# حقلان.
check-order-after = يجب أن يأتي { $label } بعد { $other }.
check-order-not-before = لا يمكن أن يأتي { $label } قبل { $other }.
check-order-more = يجب أن تكون قيمة { $label } أكبر من قيمة { $other }.
check-order-not-less = يجب ألا تقل قيمة { $label } عن قيمة { $other }.
check-differ = لا يمكن أن تتطابق قيمتا { $label } و{ $other }.
check-same = يجب أن تطابق قيمة { $label } قيمة { $other }.

# ما يجب ملؤه.
check-fill = يُرجى ملء { $labels }.
check-leave = يُرجى ترك { $labels } دون قيمة.
check-exactly-two = اذكر إما { $label } أو { $other }، لا كليهما.
check-exactly =
    { $count ->
        [zero] يُرجى ترك { $labels } دون قيمة.
        [one] اذكر واحدًا فقط من { $labels }.
        [two] اذكر اثنين فقط من { $labels }.
       *[other] اذكر { $count } فقط من { $labels }.
    }
check-at-most-two = اذكر { $label } أو { $other }، ولا تذكرهما معًا.
check-at-most =
    { $count ->
        [zero] يُرجى ترك { $labels } دون قيمة.
        [one] اذكر واحدًا على الأكثر من { $labels }.
        [two] اذكر اثنين على الأكثر من { $labels }.
       *[other] اذكر { $count } على الأكثر من { $labels }.
    }
check-at-least-one = يُرجى ملء { $labels }.
check-at-least =
    { $count ->
        [two] يُرجى ملء اثنين على الأقل من { $labels }.
       *[other] يُرجى ملء { $count } على الأقل من { $labels }.
    }
check-together-two = اذكر { $label } و{ $other } معًا، أو لا تذكر أيًا منهما.
check-together = اذكر كل ما يلي أو لا تذكر شيئًا منه: { $labels }.

# ما يتوقف على غيره.
check-if-is = كانت قيمة { $label }: { $values }
check-if-not = لم تكن قيمة { $label }: { $values }
check-if-on = كان { $label } مفعّلًا
check-if-off = لم يكن { $label } مفعّلًا
check-if-filled = كان { $label } مملوءًا
check-if-empty = كان { $label } فارغًا
check-needs = إذا { $premise }، فيُرجى ملء { $label }.
check-needs-only = يجب ملء { $label } إذا { $premise }، ويبقى فارغًا في غير ذلك.
check-needs-other = إذا كان { $label } مملوءًا، فيجب ملء { $other } أيضًا.
check-when-leave = إذا { $premise }، فيُرجى ترك { $labels } دون قيمة.
check-when = إذا { $premise }: { $sentence }
check-either = يجب أن يصح أحد هذه الأمور: { $sentences }.

# أنواع البيانات.
check-json-object = يجب أن يتكون { $label } من أسماء لكل منها قيمة.
check-json-array = يجب أن يكون { $label } قائمة.
check-json-string = يجب أن يكون { $label } نصًا.
check-json-number = يجب أن يكون { $label } رقمًا.
check-json-boolean = يجب أن تكون قيمة { $label } نعم أو لا.
check-lower = لا يمكن أن يحتوي { $label } على حروف كبيرة.
check-zone = يجب أن يكون { $label } منطقة زمنية مثل Asia/Beirut.

# صيغة الكلمات.
check-form = صيغة { $label } غير صحيحة.
check-letters = لا يمكن أن يحتوي { $label } إلا على { $letters }.
check-letters-first = لا يمكن أن يحتوي { $label } إلا على { $letters }، ويبدأ بـ{ $first }.
check-letter-small = أحرف لاتينية صغيرة
check-letter-large = أحرف لاتينية كبيرة
check-letter-figure = أرقام
check-letter-underscore = شرطات سفلية
check-letter-hyphen = شرطات
check-letter-dot = نقاط
check-letter-slash = شرطات مائلة
check-letter-plus = علامات زائد
check-letter-colon = نقطتين رأسيتين
check-shape-currency = يجب أن يكون { $label } رمز عملة من ثلاثة أحرف لاتينية كبيرة، مثل EUR.
check-shape-language = يجب أن يكون { $label } رمز لغة مثل ar أو pt-BR.
check-shape-email = يجب أن يكون { $label } بريدًا إلكترونيًا مثل name@example.org.
check-shape-message-id = يجب أن يكون { $label } مُعرِّف رسالة بين قوسين حادّين، مثل ‎<abc@example.org>‎.
check-shape-web = يجب أن يكون { $label } عنوانًا يبدأ بـ https://‎ أو http://‎.
check-shape-https = يجب أن يكون { $label } عنوانًا يبدأ بـ https://‎.
check-shape-https-plain = يجب أن يكون { $label } عنوانًا يبدأ بـ https://‎ دون مسافات ودون العلامتين ? و#.
check-shape-https-host = يجب أن يكون { $label } عنوانًا من https://‎ واسم نطاق فقط.
check-shape-web-or-mail = يجب أن يكون { $label } عنوانًا يبدأ بـ https://‎ أو http://‎ أو mailto:‎.
check-shape-path-or-web = يجب أن يكون { $label } عنوان موقع، أو صفحة من هذا الموقع تبدأ بالعلامة /.
check-shape-path-or-https = يجب أن يكون { $label } عنوانًا يبدأ بـ https://‎، أو صفحة من هذا الموقع تبدأ بالعلامة /.
check-shape-path = يجب أن يبدأ { $label } بالعلامة /.
check-shape-country = يجب أن يكون { $label } رمز بلد من حرفين لاتينيين كبيرين، مثل LB.
check-shape-countries = يجب أن يتكون { $label } من رموز بلدان من حرفين لاتينيين كبيرين، مثل LB وFR.
check-shape-colour = يجب أن يكون { $label } لونًا مثل ‎#1a2b3c‎.
check-shape-dotted = يجب أن يتكون { $label } من كلمتين بينهما نقطة، مثل crm.contacts.
check-shape-dotted-each = يجب أن يتكون كل عنصر في { $label } من كلمتين بينهما نقطة، مثل crm.read.
check-shape-domain = يجب أن يكون { $label } اسم نطاق بأحرف صغيرة، مثل example.org.
check-shape-phone = يجب أن يكون { $label } رقم هاتف يبدأ بعلامة + ورمز البلد، مثل ‎+442079460000‎.
check-shape-zone = يجب أن يكون { $label } منطقة زمنية مثل Asia/Beirut.
check-shape-repetition = يجب أن يكون { $label } قاعدة تكرار مثل FREQ=WEEKLY;BYDAY=MO.
check-shape-timetable = يجب أن يتكون { $label } من خمس كلمات للدقيقة والساعة واليوم والشهر ويوم الأسبوع، مثل ‎0 8 * * 1‎.
check-shape-year = يجب أن يكون { $label } سنة مثل 2026.
check-shape-month = يجب أن يكون { $label } سنة وشهرًا مثل ‎2026-11‎.
check-shape-timecode = يجب أن يكون { $label } رمزًا زمنيًا مثل ‎01:00:00:00‎.
check-shape-ratio = يجب أن يكون { $label } رقمين بينهما نقطتان رأسيتان، مثل ‎16:9‎.
check-shape-vat = يجب أن يبدأ { $label } برمز البلد من حرفين لاتينيين كبيرين، تليه أحرف كبيرة وأرقام.
check-shape-edges = لا يمكن أن يبدأ { $label } أو ينتهي بمسافة، ولا يتسع لأكثر من 60 حرفًا.
check-shape-no-slug = لا يمكن أن يحتوي { $label } على مسافات أو على العلامات / ? # %.
check-shape-no-lines = يجب أن يكون { $label } سطرًا واحدًا.
check-shape-no-query = لا يمكن أن يحتوي { $label } على ? أو #.
check-shape-no-lookalikes = لا يمكن أن يحتوي { $label } على الأحرف o وO وi وl والرقم 1، لأنها تشبه غيرها.
check-shape-no-brackets = لا يمكن أن يحتوي { $label } على مسافات أو علامات تنصيص أو أقواس حادّة.

# ما لا تعرفه إلا قاعدة البيانات.
check-refused = لا تتوافق هذه القيم معًا.
check-refused-one = قيمة { $label } غير ممكنة هنا.
check-refused-many = لا تتوافق هذه القيم معًا: { $labels }.

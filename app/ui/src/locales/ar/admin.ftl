# محرّك الموارد وإطار لوحة العمل.
value-yes = نعم
value-no = لا
value-missing = يُرجى ملء هذا الحقل.
value-no-field = لا يوجد حقل بهذا الاسم.
value-read-only = يملأ النظام هذا الحقل بنفسه.
value-once = لا يُحدَّد هذا إلا عند الإنشاء.
value-not-yours = دورك لا يسمح لك بتغيير هذا.
value-not-whole = يُرجى كتابة عدد صحيح.
value-not-number = يُرجى كتابة عدد، مثل 12.5.
value-not-bool = يُرجى اختيار نعم أو لا.
value-not-moment = يُرجى تحديد التاريخ والوقت.
value-not-date = يُرجى تحديد التاريخ.
value-not-time = يُرجى تحديد الوقت.
value-not-span = يُرجى تحديد مدة، مثل 90 minutes أو 2 days.
value-not-id = هذا لا يشير إلى أي شيء.
value-not-json = هذا ليس JSON صالحًا.
value-not-list = يُرجى كتابة قائمة.
value-not-address = يُرجى كتابة عنوان IP.
value-not-text = يُرجى كتابة نص عادي.
value-not-money = يُرجى كتابة مبلغ، مثل 12.50.
value-not-choice = يُرجى اختيار إحدى القيم.
value-no-step = لا يمكن الانتقال إلى هذه الحالة من الحالة الحالية.
value-circle = سيحتوي نفسه.
value-no-row = ما يشير إليه هذا لم يعد موجودًا.
value-taken = يوجد مثله بالفعل.
value-overlaps = هذا يتداخل مع غيره.
value-needed = لا تزال أشياء أخرى تحتاج إلى هذا. احذفها أو انقلها أولًا.
value-refused = هناك قاعدة لا تسمح بذلك: { $rule }.
filter-no-field = لا يوجد حقل كهذا للتصفية.
filter-no-op = لا يمكن مقارنة هذا الحقل بهذه الطريقة.
filter-bad-value = هذه القيمة لا تناسب الحقل.
sort-no-field = لا يمكن ترتيب القائمة بحسب ذلك.
cursor-unreadable = تعذّر العثور على هذه الصفحة من القائمة. يُرجى البدء من أولها.
action-does-not-fit = هذا غير ممكن في الحالة الحالية.

nav-desk = لوحة العمل
desk-home = نظرة عامة
desk-organizations = المؤسسات
desk-switch = تبديل المؤسسة
desk-search = بحث
desk-search-hint = ابحث في كل شيء …
desk-palette = انتقل إلى … (Ctrl K)
desk-systems = الأنظمة
desk-shortcuts = اختصارات لوحة المفاتيح
system-identity = الأشخاص
system-sites = المواقع
system-community = المجتمع
system-messaging = الرسائل
system-media = الوسائط
system-cms = المحتوى
system-planning = التخطيط
system-events = الفعاليات
system-production = الإنتاج
system-crm = جهات الاتصال
system-marketing = التسويق
system-analytics = الأرقام
system-channels = القنوات
system-jobs = المهام
system-search = البحث

# ما تقوله نصوص لوحة التحكم البرمجية (app/admin/browser): سطر لكل عبارة.
browser-words =
    close: إغلاق
    undo: تراجع
    offline: لا يوجد اتصال. حاول مرة أخرى بعد قليل.
    signed-out: انتهت جلستك. سجّل الدخول في علامة تبويب أخرى ثم حاول مرة أخرى.
    refused: لم يكن ذلك ممكنًا.
    palette: انتقل إلى
    palette-hint: اكتب إلى أين تريد الذهاب أو ما تبحث عنه
    palette-none: لم يُعثر على شيء
    palette-found: النتائج: { $count }
    help: اختصارات لوحة المفاتيح
    help-everywhere: في كل مكان
    help-palette: انتقل إلى أي شيء أو ابحث عنه
    help-help: هذه الاختصارات
    help-form: في النموذج
    help-save: حفظ
    help-list: في القائمة
    help-move: انتقل من عنصر إلى التالي
    help-open: فتح
    help-select: تحديد أو إلغاء التحديد
    help-range: حدّد كل شيء منذ آخر عنصر
    help-cells: انتقل بين الخلايا
    help-edit: تعديل الخلية
    help-board: في اللوحة
    help-move-card: انقل البطاقة إلى عمود آخر
    help-sort: في قائمة الأجزاء
    help-move-item: انقل الجزء إلى أعلى أو أسفل
    help-go: أماكن
    help-page: في هذه الصفحة
    help-singles: المفاتيح المفردة اختصارات
    help-singles-text: أوقف هذا إذا كنت تتحدث إلى حاسوبك أو إذا ضُغطت الحروف خطأً. يبقى Ctrl+K وCtrl+S.
    selected: المحدد: { $count }
    select-all: الكل { $count }
    select-none: لا شيء
    cell-edit: تعديل { $field }
    cell-saved: تم الحفظ.
    card-moved: { $card } الآن في { $column }.
    card-stays: لا يمكن نقل { $card } إلى هناك.
    draft-kept: حُفظت المسودة في { $time }
    draft-offline: لا يوجد اتصال. ما كتبته محفوظ في هذا المتصفح وسيُرسل لاحقًا ({ $time }).
    draft-signed-out: انتهت جلستك. ما كتبته محفوظ في هذا المتصفح ({ $time }). سجّل الدخول في علامة تبويب أخرى.
    draft-refused: تعذّر حفظ المسودة. ما كتبته محفوظ في هذا المتصفح.
    draft-unkept: لا يوجد اتصال وهذا المتصفح لا يحفظ شيئًا. اترك هذه الصفحة مفتوحة حتى يعود الاتصال.
    draft-back: أُعيد ما كتبته في { $time }
    draft-other: كتبت في { $time } شيئًا لم يُرسل. تغيّر هذا السجل منذ ذلك الحين.
    draft-use: أعده إلى النموذج
    draft-forget: تخلّص منه
    pick-search: خيارات { $field }
    pick-none: لم يُعثر على شيء
    pick-create: أنشئ جديدًا …
    pick-open: افتح { $title }
    pick-remove: أزل { $title }
    pick-chosen: تم اختيار { $title }.
    tag-add: اقتراحات { $field }
    tag-remove: أزل { $tag }
    tag-removed: أُزيل { $tag }.
    color-pick: اختر { $field }
    color-light: على الورق
    color-dark: على الحبر
    color-ratio: التباين { $ratio }
    color-corrected: التباين { $ratio } لا يكفي للقراءة: يظهر اللون { $color }
    focal: مركز الانتباه: { $x } من اليسار و{ $y } من الأعلى
    rich-tools: تنسيق { $field }
    rich-bold: غامق
    rich-italic: مائل
    rich-h2: عنوان
    rich-h3: عنوان فرعي
    rich-bullets: قائمة
    rich-numbers: قائمة مرقمة
    rich-quote: اقتباس
    rich-link: رابط
    rich-image: صورة
    rich-undo: تراجع
    rich-redo: إعادة
    rich-kept: يحتوي هذا النص على HTML لا يستطيع المحرر عرضه. يبقى هنا كما هو حتى لا يضيع شيء.
    link-title: رابط
    link-address: العنوان
    image-title: صورة
    image-address: عنوان صورة من المكتبة
    image-alt: ماذا تُظهر الصورة
    image-only-ours: لا تُعرض إلا صور هذا الموقع. اختر صورة من المكتبة وانسخ عنوانها.
    dialog-ok: تم
    dialog-cancel: إلغاء
    dialog-remove: أزل الرابط
    markdown-preview: معاينة
    markdown-failed: تعذّرت المعاينة. نصك محفوظ.
    code-json-bad: هذا ليس JSON صالحًا. انظر إلى السطر { $line }.
    sort-add: إضافة
    sort-up: انقل { $item } إلى أعلى
    sort-down: انقل { $item } إلى أسفل
    sort-remove: أزل { $item }
    sort-handle: اسحب إلى مكان آخر
    sort-moved: { $item } الآن رقم { $at } من { $count }.
    sort-added: أُضيف رقم { $at }.
    sort-removed: أُزيل { $item }.
    upload-drop: يمكنك أيضًا إفلات الملفات هنا.
    upload-too-large: { $name } كبير جدًا. الحد الأقصى { $most }.
    upload-done: تم رفع { $name }.
    upload-failed: تعذّر رفع { $name }. حاول مرة أخرى.
    upload-remove: أزل { $name }
    upload-progress: جارٍ رفع { $name }
    import-waiting: في الانتظار. قبله: { $position }
    import-next: يبدأ بعد قليل.
    import-running: { $done } من { $total } صفوف
    import-failed: { $done } من { $total } صفوف، ورُفض { $failed }
    live-here: هنا أيضًا: { $names }.
    live-editing: يعدّل الآن: { $names }.

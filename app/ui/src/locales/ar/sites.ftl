# صفحات المواقع الفرعية ووحداتها.
module-about = نبذة
module-sections = مختارات
module-timeline = خط الزمن
module-awards = جوائز
module-albums = ألبومات
module-books = كتب
module-videos = فيديو
module-gallery = معرض الصور
module-events = فعاليات
module-merch = متجر
module-articles = مقالات
module-posts = منشورات
module-bounties = مكافآت
module-forum = منتدى
module-connections = صلات
module-contributions = مساهمات

module-draft = مسودة
module-pinned = مثبّت
module-locked = مغلق
module-by = بقلم { $name }
module-with = مع { $name }
module-credit = الصورة: { $name }
module-column-name = الاسم
module-column-when = التاريخ
module-column-more = المزيد
module-column-figure = القيمة
module-source = اقرأ المصدر
module-year = السنة
module-awarded-by = الجهة المانحة
module-remark = ملاحظة
module-more-there = المزيد عنها
module-tracks = { $count ->
    [0] بلا مقطوعات
    [one] مقطوعة واحدة
    [two] مقطوعتان
    [few] { $count } مقطوعات
    [many] { $count } مقطوعة
   *[other] { $count } مقطوعة
}
module-track-list = قائمة المقطوعات
module-released = تاريخ الإصدار
module-length = المدة
module-listen = استمع
module-pages = { $count ->
    [0] بلا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
module-author = المؤلف
module-published = تاريخ النشر
module-isbn = ردمك
module-get-it = احصل عليه
module-watch = شاهد «{ $title }» على { $host }
module-watch-note = يُعرض على { $host }، ولا يُحمَّل شيء من هناك قبل ذهابك.
module-sold-out = نفدت الكمية
module-price-on-request = السعر عند الطلب
module-shop = إلى المتجر
module-until = حتى { $date }
module-deadline = الموعد النهائي
module-claim = طالب بها
module-bounty-open = مفتوحة
module-bounty-claimed = مُنحت
module-bounty-expired = انتهت
module-replies = { $count ->
    [0] بلا ردود
    [one] رد واحد
    [two] ردّان
    [few] { $count } ردود
    [many] { $count } ردًا
   *[other] { $count } رد
}
module-kind = النوع
module-leads-to = تقود إلى
module-visit = زيارة
module-given = قُدّمت في
module-online = عبر الإنترنت
module-cancelled = أُلغيت
module-begins = البداية
module-ends = النهاية
module-clock = التوقيت المحلي
module-place = المكان
module-tickets = المزيد والتذاكر
module-calendar = أضف إلى تقويمك

module-connection-contact = للتواصل
module-connection-collab = تعاون
module-connection-network = شبكة
module-connection-fan = المعجبون
module-connection-press = صحافة
module-connection-sponsorship = رعاية
module-connection-brand-deal = شريك تجاري
module-connection-affiliate = تسويق بالعمولة
module-connection-media = إعلام
module-connection-service-provider = مقدّم خدمة
module-connection-agency = وكالة
module-connection-platform = منصّة
module-contribution-article = مقال
module-contribution-post = منشور
module-contribution-award = جائزة
module-contribution-music = موسيقى
module-contribution-art = فن
module-contribution-code = برمجة
module-event-concert = حفلة
module-event-livestream = بث مباشر
module-event-meetup = لقاء
module-event-launch = إطلاق
module-event-ball = بول
module-event-practice = تدريب
module-event-workshop = ورشة
module-event-panel = حلقة نقاش
module-event-exhibition = معرض
module-event-runway = عرض أزياء
module-event-screening = عرض سينمائي
module-event-other = فعالية

subsite-home = الرئيسية
subsite-tabs = صفحات { $name }
subsite-since = منذ { $year }
subsite-all = الكل: { $name }
subsite-more-about = المزيد عن { $name }
subsite-about-name = عن { $name }
subsite-elsewhere = في أماكن أخرى
subsite-tags = وسوم
subsite-draft = مسودة: لا يراها إلا العاملون على هذا الموقع.
subsite-archived = مؤرشف: لا يراه إلا العاملون على هذا الموقع.
subsite-private = خاص: لا يراه إلا العاملون على هذا الموقع.
subsite-members = للأعضاء: لا يراه إلا أهل المنظمة.
subsite-nothing-found = لا شيء يطابق هذه المرشحات.
subsite-show-all = اعرض الكل
subsite-filter = اعرض
subsite-filter-all = الكل
subsite-filter-tag = الوسم
subsite-filter-year = السنة
subsite-filter-featured = المميّز فقط
subsite-facet = { $value } ({ $count })
subsite-sort = الترتيب
subsite-sort-position = كما رُتّبت
subsite-sort-newest = الأحدث أولًا
subsite-sort-oldest = الأقدم أولًا
subsite-sort-title = حسب الاسم
subsite-view = العرض
subsite-view-grid = شبكة
subsite-view-list = قائمة
subsite-steps = المزيد في { $name }
subsite-previous = السابق
subsite-next = التالي
subsite-comments = التعليقات
subsite-comments-count = { $count ->
    [0] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
subsite-comments-closed = أُغلق النقاش، ولا تمكن الإضافة.
subsite-comment-nobody = شخص غادر
subsite-comment-field = تعليقك
subsite-comment-help = يمكنك استعمال Markdown. يظهر اسم ملفك فوقه.
subsite-comment-send = انشر التعليق
subsite-comment-sign-in = سجّل الدخول للتعليق
subsite-comment-done = نُشر تعليقك.
subsite-comment-empty = اكتب شيئًا أولًا من فضلك.
subsite-comment-long = اجعله أقل من ١٠٬٠٠٠ حرف من فضلك.

# Houses: the families of the scene. Their pages, people with titles, lineage, honours, invitations, and how leaders keep them.
house-tabs = صفحات هذا البيت
house-tab-about = عن البيت
house-tab-feed = المنشورات
house-tab-members = الأشخاص
house-tab-events = الليالي
house-tab-gallery = الصور
house-tab-lead = القيادة

# The directory
house-directory = البيوت
house-directory-text = عائلات المشهد: من هي، وأين تقيم، وأيّها مفتوح لأشخاص جدد.
house-search = اسم أو كلمات
house-search-go = بحث
house-place = المكان
house-kind = النوع
house-kind-all = كل الأنواع
house-kind-house = بيت
house-kind-chapter = فرع
house-kind-kiki = بيت كيكي
house-order = الترتيب
house-order-name = حسب الاسم
house-order-members = الأكبر أولًا
house-order-new = الأحدث أولًا
house-open = مفتوح لأشخاص جدد
house-past = من التاريخ
house-yours = أنت منه
house-private = خاص
house-people =
    { $count ->
        [0] لا أحد بعد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
house-none = لا بيوت بعد
house-none-text = تظهر هنا البيوت المفتوحة للعموم حالما تدوّنها إحدى المنظمات.
house-no-match = لا بيت يطابق البحث
house-no-match-text = جرّب كلمات أقل أو مكانًا آخر، أو تصفّح كل البيوت.
house-all = كل البيوت
house-asked = وصلتك دعوة

# The first page
house-words-none = لا كلمات عن هذا البيت بعد
house-words-none-text = أخبر الزوار من أنتم، وكيف بدأ البيت، وما الذي تمشونه.
house-words-add = اكتب عن هذا البيت
house-founded = تأسس
house-website = على الويب
house-members = الأشخاص
house-leaders = من يقود
house-lineage = النسب
house-lineage-from = من أين جاء هذا البيت
house-lineage-to = ما خرج من هذا البيت
house-chapter-of = ينتمي إلى
house-lineage-from-descent = ينحدر من
house-lineage-from-split = انفصل عن
house-lineage-from-merger = اندمج من
house-lineage-from-successor = خلف
house-lineage-from-chapter = فرع من
house-lineage-from-kiki = بيت كيكي من
house-lineage-from-alliance = حليف
house-lineage-to-descent = ينحدر منه
house-lineage-to-split = انفصل عنه
house-lineage-to-merger = اندمج في
house-lineage-to-successor = خلفه
house-lineage-to-chapter = فرع
house-lineage-to-kiki = بيت كيكي
house-lineage-to-alliance = حليف
house-source = المصدر
house-honours = ألقاب باسمه
house-given-by = منحها { $who }
house-witnessed = بشهادة
house-witness-waits = لم يُؤكَّد بعد؛ الشاهد المذكور:
house-witness-ask = أنت مذكور شاهدًا على هذا اللقب.
house-witness-say = كنت حاضرًا
house-witness-said = شكرًا. شهادتك الآن بجانب اللقب.
house-witness-self = يجب أن يكون الشاهد شخصًا آخر.
house-honour-legend = أسطورة
house-honour-icon = أيقونة
house-honour-star = نجم
house-honour-statement = بيان
house-honour-pioneer = رائد
house-honour-hall_of_fame = قاعة المشاهير
house-honour-other = لقب آخر

# Ways in and out
house-join = انضم إلى هذا البيت
house-join-sign-in = سجّل الدخول لتنضم
house-joined = أنت الآن من هذا البيت.
house-apply = قدّم طلبًا إلى هذا البيت
house-applied = طلبك ينتظر الجواب.
house-invited = يدعوك هذا البيت.
house-invited-answer = أجب عن الدعوة
house-way-open = يمكن للجميع الانضمام.
house-way-application = يقرأ قادته كل طلب.
house-way-invitation = ينمو هذا البيت بالدعوات فقط.
house-way-closed = لا يستقبل هذا البيت أحدًا جديدًا حاليًا.
house-way-past = هذا البيت من التاريخ. أشخاصه وألقابه باقون.
house-leave = غادر هذا البيت
house-leave-title = هل تريد مغادرة هذا البيت؟
house-leave-history = يبقى وقتك هنا في تاريخ البيت وفي تاريخك.
house-leave-posts = ما نشرته هنا يبقى، ويمكنك حذفه لاحقًا.
house-leave-private = هذا البيت خاص: بعد المغادرة لن تراه، ولا تعود إليه إلا بدعوة.
house-leave-last = أنت آخر من يقود هذا البيت. سمِّ قائدًا آخر أولًا.
house-left = غادرت البيت.
house-stay = ابقَ
house-shown-title = من يرى أنك من هذا البيت
house-shown-yes = كل من يرى البيت يراك بين أشخاصه.
house-shown-no = البيت وحده يرى أنك منه.
house-hide = أخفِ عضويتي
house-show = أظهر عضويتي
house-shown-saved = تم الحفظ.

# People
house-members-search = الاسم أو اللقب
house-members-none = لا أحد هنا بعد
house-members-none-text = يظهر أشخاص هذا البيت هنا بأدوارهم وألقابهم حالما ينضمون.
house-members-no-match = لا أحد يطابق البحث
house-members-no-match-text = جرّب جزءًا من الاسم أو من اللقب.
house-members-all = كل الأشخاص
house-member-hidden = يراه البيت فقط
house-since = منذ { $year }
house-child-of = ابن { $name }
house-walked = مشوا لهذا البيت
house-role-member = عضو
house-role-child = ابن
house-role-leader = قائد
house-role-mother = أم
house-role-father = أب
house-role-admin = مدير
house-role-founder = مؤسس

# Nights and pictures
house-nights-coming = قريبًا
house-nights-past = ما مضى
house-nights-none = لا ليالٍ بعد
house-nights-next-none = لا شيء مخطط حاليًا
house-nights-none-text = تظهر هنا حفلات هذا البيت وتدريباته وسائر لياليه حالما تُنشر.
house-night-at = { $time } ({ $zone })
house-night-online = عبر الإنترنت
house-night-cancelled = أُلغيت
house-pictures-none = لا صور بعد
house-pictures-none-text = تظهر هنا صور هذا البيت حالما يشاركها أشخاصه.
house-pictures-none-member = أضف صورًا إلى المعرض، أو شاركها في منشور لهذا البيت.
house-pictures-add = إضافة صور
house-report = الإبلاغ عن هذا البيت
house-pictures-hidden =
    { $count ->
        [zero] لا صور حساسة.
        [one] صورة حساسة واحدة غير معروضة.
        [two] صورتان حساستان غير معروضتين.
        [few] { $count } صور حساسة غير معروضة.
        [many] { $count } صورة حساسة غير معروضة.
       *[other] { $count } صورة حساسة غير معروضة.
    }
house-pictures-show = اعرضها
house-albums = الألبومات
house-albums-all = كل الصور
house-album = { $title } ({ $count })

# Papers
house-files = أوراق البيت
house-files-none = لا أوراق بعد
house-files-none-text = هنا مكان القواعد والأغاني وقواعد اللباس. لا يراها إلا أشخاص البيت.
house-files-nothing = لا شيء في مكتبتك يمكن وضعه هنا. ارفعه أولًا.
house-file-new = أضف ورقة
house-file-new-text = لا يراها إلا أشخاص البيت.
house-file-add = أضف الورقة
house-file-made = أُضيفت الورقة.
house-file-gone = أُزيلت الورقة.
house-file-delete = أزل
house-file-delete-label = أزل { $title }
house-file-empty = أعطها عنوانًا من فضلك.
house-file-twice = هذه من أوراق البيت بالفعل.
house-field-asset = من المكتبة
house-field-file-title = العنوان
house-field-folder = المجلد
house-folder-help = بالكلمات، مثل: حفلات/2026.
house-field-file-words = عنها

# Invitations
house-invitation-title = يدعوك { $house }
house-invitation-as = تنضم بصفة: { $role }.
house-invitation-who = للجواب سجّل الدخول أو أنشئ حسابًا. تعود إلى هنا بعد ذلك.
house-invitation-in = أنت من هذا البيت بالفعل.
house-invitation-go = اذهب إلى البيت
house-invitation-other = هذه الدعوة لشخص آخر. إن كنت أنت فسجّل الدخول بالحساب الآخر.
house-invitation-accept = انضم إلى هذا البيت
house-invitation-decline = لا، شكرًا
house-invitation-declined = اعتذرت عن الدعوة.
house-invitation-over = انتهت هذه الدعوة
house-invitation-over-text = استُخدمت أو سُحبت أو قدُمت. اطلب دعوة جديدة من أحد أشخاص البيت.
house-invite-new = ادعُ شخصًا
house-invite-new-text = بالاسم لشخص واحد في Maison، أو برابط لمن يملكه.
house-invite-handle-help = كما في @handle. اتركه فارغًا لإنشاء رابط.
house-invite-uses-help = للروابط: من شخص واحد إلى 1000.
house-invite-uses-error = أدخل عددًا من 1 إلى 1000 من فضلك.
house-invite-button = ادعُ
house-invite-made = أُنشئت الدعوة.
house-invite-member = هذا الشخص من البيت بالفعل.
house-invite-twice = هناك دعوة لهذا الشخص تنتظر الجواب.
house-invite-revoke = اسحب
house-invite-revoke-label = اسحب الدعوة: { $to }
house-invite-revoked = سُحبت الدعوة.
house-invite-link = رابط
house-invite-used = استُخدمت { $uses } من { $most }
house-invites-out = تنتظر الجواب
house-invites-none = لا دعوات حاليًا
house-invites-none-text = ادعُ شخصًا أعلاه، وسترى هنا من لم يجب بعد.
house-until = حتى { $day }
house-days =
    { $count ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

# Leading
house-lead-pages = صفحات القادة
house-lead-settings = الإعدادات
house-lead-people = الأشخاص
house-lead-invitations = الدعوات
house-lead-honours = الألقاب
house-lead-lineage = النسب
house-lead-files = الأوراق
house-looks = كيف يبدو
house-facts = ما يعرفه الجميع
house-doors = من يراه ومن يدخل
house-saved = حُفظ البيت.
house-field-name = الاسم
house-field-color = اللون
house-field-description = عن البيت
house-field-location = المكان
house-field-website = على الويب
house-field-founded = تأسس
house-field-join-policy = طريق الدخول
house-field-reach = من يرى البيت
house-field-handle = الشخص
house-field-role = الدور
house-field-title = اللقب
house-field-message = كلمات إلى الشخص
house-field-uses = كم شخصًا يستخدم الرابط
house-field-days = مدة صلاحيتها
house-field-joined = تاريخ الانضمام
house-field-left = تاريخ المغادرة
house-field-reason = سبب الانتهاء
house-field-honour = اللقب
house-field-honour-title = بالكلمات
house-field-category = الفئة
house-field-given-by = مُنح من
house-field-given-on = مُنح في
house-field-source = المصدر على الويب
house-field-witness = الشاهد
house-field-note = ملاحظة
house-field-side = الاتجاه
house-field-other = البيت الآخر
house-field-line = كيف
house-field-since = من
house-field-until = إلى
house-color-help = يُصحَّح اللون حيث لا يُقرأ النص به.
house-color-light = على صفحة فاتحة يصير { $color }.
house-color-dark = على صفحة داكنة يصير { $color }.
house-color-error = اختر لونًا من فضلك، مثل {"\u2066"}#8b5cf6{"\u2069"}.
house-description-help = ‏Markdown: ‏*مائل*، **عريض**، قوائم وروابط.
house-location-help = مدينة، مثل برلين.
house-founded-help = سنة أو شهر أو يوم: 1987 أو {"\u2066"}1987-05{"\u2069"} أو {"\u2066"}1987-05-17{"\u2069"}.
house-founded-error = اكتب سنة أو شهرًا أو يومًا من فضلك: 1987 أو {"\u2066"}1987-05{"\u2069"} أو {"\u2066"}1987-05-17{"\u2069"}.
house-name-empty = أعطِ البيت اسمًا من فضلك.
house-name-taken = لبيت آخر في هذه المنظمة هذا الاسم.
house-too-long = هذا طويل جدًا.
house-link-error = أدخل عنوانًا على الويب من فضلك، مثل https://example.org.
house-day-error = أدخل يومًا من فضلك، مثل {"\u2066"}2024-05-17{"\u2069"}.
house-day-future = لم يأتِ هذا اليوم بعد.
house-conflict = غيّر شخص آخر هذا البيت في هذه الأثناء. ما كتبته ما زال هنا؛ انظر إلى ما يختلف واحفظ مرة أخرى لتستبدله.
house-conflict-now = مكتوب الآن: { $value }
house-policy-open = مفتوح: يمكن للجميع الانضمام.
house-policy-application = بالطلب: يقرأ القادة ويقررون.
house-policy-invitation = بالدعوة فقط.
house-policy-closed = مغلق: لا يدخل أحد.
house-reach-public = الجميع، ومحركات البحث أيضًا.
house-reach-private = أعضاؤه وحدهم يعلمون بوجوده.
house-change = غيّر
house-change-label = غيّر عضوية { $name }
house-nobody = لا أحد بهذا الاسم.
house-role-help = القائد والأم والأب والمدير والمؤسس يقودون البيت.
house-title-help = مثل: الابن الأول أو الأم العليا.
house-member-now = في البيت
house-member-end = نهاية العضوية
house-member-end-text = اترك الحقلين فارغين ما دام الشخص من البيت. بعد ذلك يبقى في تاريخه.
house-member-saved = حُفظت العضوية.
house-member-order = لا يغادر أحد قبل أن يأتي.
house-member-overlap = كان الشخص من هذا البيت في ذلك الوقت بالفعل.
house-leader-last = لا أحد غيره يقود هذا البيت. سمِّ قائدًا آخر أولًا.
house-reason-left = غادر
house-reason-moved = انتقل إلى بيت آخر
house-reason-removed = طُلب منه المغادرة
house-reason-house_closed = أُغلق البيت
house-reason-died = توفي
house-walks = لمن مشى هذا الشخص
house-back-people = العودة إلى الأشخاص
house-honour-new = أضف لقبًا
house-honour-new-text = يراه الجميع بعد أن يؤكده شاهده.
house-honour-add = أضف اللقب
house-honour-made = أُضيف اللقب.
house-honour-empty = اذكر ما مُنح من فضلك.
house-honour-twice = هذا اللقب مدوّن بالفعل.
house-honour-confirmed = مؤكَّد
house-honour-waits = ينتظر شاهده
house-honours-archive = أرشيف المنظمة يدوّن الألقاب. اسأل هناك واذكر مصدرًا وشاهدًا.
house-honours-none = لا ألقاب بعد
house-honours-none-text = هنا أساطير هذا البيت وأيقوناته، بمصدر وشاهد.
house-witness-help = شخص كان حاضرًا. يُطلب منه التأكيد.
house-lineage-new = أضف صلة
house-lineage-new-text = تدوّن الصلةَ قيادةُ البيت الذي خرج من الآخر.
house-lineage-add = أضف الصلة
house-lineage-made = أُضيفت الصلة.
house-lineage-gone = أُزيلت الصلة.
house-lineage-delete = أزل
house-lineage-delete-label = أزل الصلة بـ { $house }
house-lineage-none = لا نسب بعد
house-lineage-none-text = قل من أي بيت خرج هذا البيت، فتبدأ شجرة العائلة.
house-lineage-circle = سينحدر البيت من نفسه.
house-lineage-twice = هذه الصلة مدوّنة بالفعل.
house-lineage-order = لا تنتهي قبل أن تبدأ.
house-lineage-theirs = لا يقول ذلك إلا من يقود ذلك البيت.
house-side-from = خرج هذا البيت من الآخر.
house-side-to = خرج الآخر من هذا البيت.
house-line-descent = انحدار
house-line-split = انفصال
house-line-merger = اندماج
house-line-successor = خلافة
house-line-chapter = فرع
house-line-kiki = بيت كيكي
house-line-alliance = تحالف

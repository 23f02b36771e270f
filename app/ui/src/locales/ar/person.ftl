# الشخص كما يلقاه الآخرون: صفحته، والمتابعة والحظر والكتم، والقواعد التي يضعها للآخرين.
person-tabs = صفحات هذا الشخص
person-tab-about = نبذة
person-tab-posts = المنشورات
person-tab-followers = المتابِعون
person-tab-following = يتابع
person-nobody = شخص يخفي نفسه
person-more = المزيد عن هذا الشخص
person-follow = تابع
person-unfollow = ألغِ المتابعة
person-ask-back = اسحب طلبك
person-follows-you = يتابعك
person-followed = صرت تتابعه.
person-asked = أرسلت طلب متابعة، والجواب عنده.
person-unfollowed = لم تعد تتابعه.
person-follow-closed = لا يقبل متابعين جددًا.
person-accept = اقبل
person-decline = ارفض
person-accepted = صار يتابعك.
person-remove = أزِل
person-ended = لا يتابعك.
person-requests = طلبات متابعتك
person-requests-count =
    { $count ->
        [0] لا طلبات لمتابعتك
        [one] شخص واحد يطلب متابعتك
        [two] شخصان يطلبان متابعتك
        [few] { $count } أشخاص يطلبون متابعتك
        [many] { $count } شخصًا يطلبون متابعتك
       *[other] { $count } شخص يطلبون متابعتك
    }
person-requests-none = لا طلبات
person-requests-empty = إذا جعلت المتابعة بموافقتك، ظهرت الطلبات هنا.
person-requests-rules = قرّر من يمكنه متابعتك
person-followers-count =
    { $count ->
        [0] لا يتابعه أحد
        [one] يتابعه شخص واحد
        [two] يتابعه شخصان
        [few] يتابعه { $count } أشخاص
        [many] يتابعه { $count } شخصًا
       *[other] يتابعه { $count } شخص
    }
person-following-count =
    { $count ->
        [0] لا يتابع أحدًا
        [one] يتابع شخصًا واحدًا
        [two] يتابع شخصين
        [few] يتابع { $count } أشخاص
        [many] يتابع { $count } شخصًا
       *[other] يتابع { $count } شخص
    }
person-lists-own = أما الأسماء فلا يراها غيره.
person-followers-empty = هنا يظهر من يتابعك.
person-following-empty = هنا يظهر من تتابعهم، وتصل منشوراتهم إلى صفحتك.
person-block = احظر
person-blocked = حظرته، ولن يرى أحدكما الآخر.
person-unblock = ارفع الحظر
person-unblocked = رُفع الحظر.
person-blocked-text = أنت تحظر هذا الشخص: لا يرى أحدكما ما يكتبه الآخر، ولا يستطيع متابعته أو الرد عليه أو ذكره. ولا يُبلَّغ بذلك.
person-blocks = من تحظرهم
person-blocks-none = لا تحظر أحدًا
person-blocks-empty = في صفحة أي شخص، خلف النقاط الثلاث، يمكنك حظره. ولا يُبلَّغ بذلك.
person-mute-1 = اكتمه يومًا
person-mute-7 = اكتمه أسبوعًا
person-mute-30 = اكتمه ٣٠ يومًا
person-mute-always = اكتمه حتى تتراجع
person-muted = مكتوم
person-muted-now = لن تقرأ له شيئًا الآن. ولا يُبلَّغ بذلك.
person-unmute = ألغِ الكتم
person-unmuted = عدت تقرأ له.
person-mutes = من تكتمهم
person-mutes-none = لا تكتم أحدًا
person-mutes-empty = في صفحة أي شخص، خلف النقاط الثلاث، يمكنك كتمه لمدة. ولا يُبلَّغ بذلك.
person-until = حتى { $day }
person-always = حتى تتراجع
person-for-1 = يوم
person-for-7 = أسبوع
person-for-30 = ٣٠ يومًا
person-for-until = حتى يوم أختاره
person-for-always = حتى أتراجع
person-report = أبلغ
person-empty = أخبر الناس من أنت
person-empty-text = هنا تظهر كلماتك وأسماؤك وروابطك، مع بيوتك وألقابك.
person-verified = مؤكَّد
person-houses = البيوت
person-from = منذ
person-role-member = عضو
person-role-child = ابن البيت
person-role-leader = قائد
person-role-mother = أم
person-role-father = أب
person-role-admin = مدير
person-role-founder = مؤسس
person-honours = الألقاب
person-honour-open = لم يُؤكَّد بعد
person-honour-source = المصدر
person-honour-witness = شهد عليه
person-privacy-back = عودة إلى الخصوصية
person-rules = ما يمكن للآخرين فعله
person-rules-text = تسري هذه القواعد على من يجدك هنا. وما تقرره في منشور بعينه مقدَّم عليها.
person-rules-kept = حُفظت قواعدك.
person-rule-choose = اختر واحدًا منها.
person-rule-days = بين ٠ و٣٦٥ يومًا.
person-rule-follow-policy = من يمكنه متابعتك
person-rule-follow-policy-open = الجميع
person-rule-follow-policy-request = من يطلب ويحصل على موافقتك
person-rule-follow-policy-closed = لا أحد جديد
person-rule-comment-policy = من يمكنه التعليق على منشوراتك الجديدة
person-rule-comment-policy-everyone = كل من يراها
person-rule-comment-policy-followers = من يتابعك
person-rule-comment-policy-house = أعضاء البيت
person-rule-comment-policy-mentioned = من يذكرهم المنشور
person-rule-comment-policy-approval = الجميع، بعد موافقتك
person-rule-comment-policy-nobody = لا أحد
person-rule-mention-policy = من يمكنه ذكرك
person-rule-mention-policy-everyone = الجميع
person-rule-mention-policy-followers = من يتابعك
person-rule-mention-policy-house = أهل بيوتك
person-rule-mention-policy-nobody = لا أحد
person-rule-quote-policy = من يمكنه اقتباس منشوراتك
person-rule-quote-policy-everyone = الجميع
person-rule-quote-policy-followers = من يتابعك
person-rule-quote-policy-house = أعضاء البيت
person-rule-quote-policy-approval = الجميع، بعد موافقتك
person-rule-quote-policy-nobody = لا أحد
person-rule-picture-policy = عندما يشير إليك أحد في صورة
person-rule-picture-policy-ask = تنتظر موافقتك
person-rule-picture-policy-allow = تظهر فورًا
person-rule-picture-policy-refuse = لا تظهر أبدًا
person-rule-default-visibility = من يرى منشوراتك الجديدة
person-rule-default-visibility-public = الجميع
person-rule-default-visibility-members = أعضاء المؤسسة
person-rule-default-visibility-followers = من يتابعك
person-rule-default-visibility-house = البيت
person-rule-default-visibility-private = أنت وحدك
person-rule-minimum-age-days = عدد الأيام قبل أن يعلّق حساب جديد على منشوراتك أو يذكرك
person-rule-minimum-age-days-help = لا ينتظر من تتابعهم ولا أهل بيوتك. ومع ٠ لا ينتظر أحد.
person-filters = كلمات لا تريد قراءتها
person-filters-text = ما يحتوي عليها يُخفى أو يظهر خلف تنبيه. ولا يعلم بذلك غيرك.
person-filter-phrase = كلمة أو عبارة
person-filter-whole = ككلمة مستقلة فقط
person-filter-action = ماذا يحدث
person-filter-warn = يظهر خلف تنبيه
person-filter-hide = يُخفى
person-filter-places = أين
person-filter-in-feed = صفحات المنشورات وصفحات الناس
person-filter-in-comments = التعليقات
person-filter-in-notifications = الإشعارات
person-filter-days = المدة
person-filter-until = آخر يوم
person-filter-until-help = ينتهي المرشح عند منتصف الليل بتوقيتك.
person-filter-add = أضف مرشحًا
person-filter-delete = احذف
person-filter-kept = حُفظ مرشحك.
person-filter-deleted = حُذف المرشح.
person-filters-over = منتهية
person-filters-over-text = لم تعد هذه تُخفي شيئًا، وتُحذف بعد ٣٠ يومًا من نهايتها.
person-filter-over = انتهى في { $day }
person-filter-again = { $days ->
    [zero] من جديد
    [one] من جديد ليوم واحد
    [two] من جديد ليومين
    [few] من جديد لمدة { $days } أيام
    [many] من جديد لمدة { $days } يومًا
   *[other] من جديد لمدة { $days } يوم
}
person-filter-again-kept = المرشح سارٍ من جديد.
person-filter-day = اختر آخر يوم.
person-filter-past = مضى هذا اليوم. اختر اليوم أو يومًا بعده.
person-filter-empty = اكتب كلمة أو عبارة.
person-filter-nowhere = اختر مكانًا واحدًا على الأقل.
person-filter-many = لديك ١٠٠ مرشح. احذف واحدًا أولًا.

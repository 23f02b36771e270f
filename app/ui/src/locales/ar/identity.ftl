# الانضمام والدخول والإعدادات والملفات الشخصية والدعوات والرسائل المتعلقة بها.

save = حفظ
settings-saved = تم الحفظ.

## الحقول
field-email = البريد الإلكتروني
field-password = كلمة المرور
field-current-password = كلمة المرور الحالية
field-new-password = كلمة مرور جديدة
field-new-email = بريد إلكتروني جديد
field-password-help = عشرة أحرف على الأقل. جملة قصيرة يسهل تذكرها ويصعب تخمينها.
field-display-name = الاسم المعروض
field-ballroom-name = اسم البولروم
field-legal-name = الاسم القانوني
field-pronouns = الضمائر
field-handle = المُعرِّف
field-bio = نبذة عنك
field-links = روابط
field-visibility = من يجد صفحتك
field-theme = فاتح أو داكن
field-language = اللغة
field-timezone = المنطقة الزمنية

## الأخطاء
error-email-missing = يُرجى إدخال بريد إلكتروني.
error-email-shape = لا يبدو هذا بريدًا إلكترونيًا.
error-email-taken = هذا البريد يخص حسابًا آخر.
error-sign-up-refused = لا يمكننا إنشاء حساب بهذا العنوان من مكانك. يُرجى استخدام عنوان آخر أو مراسلة القائمين على هذا الموقع.
error-puzzle = هذه ليست الإجابة، أو وصلت متأخرة. ستصل الرسالة من تلقاء نفسها.
error-email-known = هذا البريد مؤكَّد من قبل. يُرجى تسجيل الدخول.
error-name-missing = يُرجى إدخال اسم.
error-too-long = النص أطول من اللازم.
error-password-short = يُرجى اختيار عشرة أحرف على الأقل.
error-password-long = يُرجى اختيار مئتي حرف على الأكثر.
error-password-common = كثيرون يستخدمون كلمة المرور هذه. يُرجى اختيار غيرها.
error-password-email = يُرجى عدم استخدام بريدك الإلكتروني كلمةَ مرور.
error-password-wrong = هذه ليست كلمة مرورك.
error-password-chosen = هذه ليست كلمة المرور التي اخترتها عند التسجيل.
error-sign-in = البريد وكلمة المرور غير متطابقين. حاول مرة أخرى أو دعنا نرسل إليك رابطًا.
error-suspended = هذا الحساب موقوف. يُرجى مراسلة القائمين على هذا الموقع.
error-handle-shape = يتكون المُعرِّف من 3 إلى 40 حرفًا لاتينيًا صغيرًا أو رقمًا أو نقطة أو شرطة، ويبدأ وينتهي بحرف أو رقم.
error-handle-taken = هذا المُعرِّف غير متاح. يُرجى اختيار غيره.
error-slug-taken = هذه الكلمة محجوزة.
error-links-shape = أحد الأسطر ليس رابطًا. اكتب رابطًا في كل سطر: الكلمات ثم العنوان الذي يبدأ بـ https://.
error-links-many = عشرة روابط على الأكثر.
error-zone = يُرجى اختيار منطقة زمنية من القائمة، مثل Asia/Beirut.
error-choose = يُرجى الاختيار من القائمة.
error-conflict = غيّرتَ ملفك في نافذة أخرى في هذه الأثناء. أعد تحميل الصفحة قبل المتابعة؛ ما كتبته ما زال أدناه.
error-last-owner = لا بد من مالك. اجعل شخصًا آخر مالكًا أولًا.
error-uses = بين شخص واحد وألف شخص.

## الدخول
sign-in-title = تسجيل الدخول
sign-in-button = دخول
sign-in-forgot = نسيت كلمة المرور
sign-in-new = جديد هنا؟
sign-in-join = انضم
sign-in-link-text = لا تذكر كلمة المرور؟ نرسل إليك رابطًا للدخول.
sign-in-link-button = أرسلوا إليّ رابطًا
sign-in-here = اضغط الزر لتسجيل الدخول على هذا الجهاز.
sign-in-demo-title = أشخاص العرض التجريبي
sign-in-demo-text = هذا خادم تطوير. كلمة مرور الجميع هنا «{ $password }».
sign-in-demo-as = الدخول باسم { $name }
sign-out = تسجيل الخروج
signed-out = تم تسجيل خروجك.
sent-title = تفقّد بريدك
sent-text = أرسلنا رسالة إلى هذا العنوان. افتح الرابط الذي فيها للمتابعة.
sent-more = لم يصل شيء بعد دقائق؟ تفقّد مجلد الرسائل غير المرغوبة، أو تحقق من العنوان وحاول مرة أخرى.
link-over-title = هذا الرابط لم يعد يعمل
link-over-text = استُخدم من قبل أو انتهت مدته.
link-again = رابط جديد

## الانضمام
join-title = انضم
join-text = حساب واحد للمشهد كله: صفحتك وبيتك وتذاكرك.
join-known = لديك حساب؟
join-button = إنشاء حساب
join-name-help = ما يراه الجميع. يمكنك تغييره متى شئت، ويختفي الاسم القديم.
join-email-help = لا يراه أحد. نرسل إليه رابطًا لتأكيده.
join-trap = يُرجى ترك هذا الحقل فارغًا.
join-over = سجّل الدخول أو ابدأ من جديد
check-title = رسالتك قيد الإعداد
check-text =
    { $minutes ->
        [zero] لإبعاد البرامج الآلية تُرسَل الرسالة التي فيها رابطك بعد قليل. لا حاجة إلى الانتظار في هذه الصفحة.
        [one] لإبعاد البرامج الآلية تُرسَل الرسالة التي فيها رابطك بعد دقيقة تقريبًا. لا حاجة إلى الانتظار في هذه الصفحة.
        [two] لإبعاد البرامج الآلية تُرسَل الرسالة التي فيها رابطك بعد دقيقتين تقريبًا. لا حاجة إلى الانتظار في هذه الصفحة.
        [few] لإبعاد البرامج الآلية تُرسَل الرسالة التي فيها رابطك بعد { $minutes } دقائق تقريبًا. لا حاجة إلى الانتظار في هذه الصفحة.
       *[other] لإبعاد البرامج الآلية تُرسَل الرسالة التي فيها رابطك بعد { $minutes } دقيقة تقريبًا. لا حاجة إلى الانتظار في هذه الصفحة.
    }
confirm-title = تأكيد بريدك
confirm-text = أهلًا { $name }. ضغطة واحدة وتدخل.
confirm-button = تأكيد ودخول
confirm-password-help = سجّلت في متصفح آخر، لذا يُرجى إدخال كلمة المرور التي اخترتها هناك.
welcome = أهلًا بك. هذا ملفك الشخصي، املأ منه ما تشاء.

## كلمة مرور منسية
reset-title = نسيت كلمة المرور؟
reset-text = أدخل بريدك. نرسل إليك رابطًا تختار به كلمة مرور جديدة.
reset-button = إرسال الرابط
reset-new-title = اختر كلمة مرور جديدة
reset-new-text = سيُسجَّل خروجك من كل أجهزتك الأخرى.
reset-new-button = اعتماد كلمة المرور

## الإعدادات
settings-title = الإعدادات
settings-profile = الملف الشخصي
settings-account = الحساب
settings-sessions = الأجهزة
settings-appearance = المظهر
settings-notifications = الإشعارات
settings-privacy = الخصوصية
settings-standing = وضعك
settings-data = بياناتك

profile-names = الأسماء
profile-names-text = أنت تقرر من يعرفك بأي اسم. عندما تغيّر اسمًا يختفي القديم من كل مكان.
profile-display-help = يراه الجميع أينما ظهرت.
profile-ballroom-help = اسمك في المشهد. يظهر بجانب اسمك المعروض لكل من يرى صفحتك.
profile-legal-help = لا يراه سواك. إذا احتاج إليه عقد أو تذكرة نسألك أولًا.
profile-pronouns-help = تظهر بجانب اسمك.
profile-words = كلمات
profile-bio-help = تظهر في صفحتك. يمكنك استخدام ماركداون: *مائل* و**عريض** و[كلمات](https://example.org).
profile-links-help = رابط في كل سطر: الكلمات ثم العنوان. مثل: متجري https://example.org
profile-reach = صفحتك
profile-visible-public = الجميع، ومنهم محركات البحث
profile-visible-members = من سجّل الدخول فقط
profile-visible-private = لا أحد سواك
profile-handle-help = نهاية عنوان صفحتك: ‎/people/your-handle‎. إذا غيّرته فلن يجيب العنوان القديم أحدًا، ولن يأخذه غيرك لمدة سنة.
profile-saved = حُفظ ملفك الشخصي.
profile-edit = تعديل ملفك
profile-since = هنا منذ { $month }

account-email-title = البريد الإلكتروني
account-email-now = بريدك هو { $email }. لا يراه أحد غيرك.
account-email-help = نرسل إليه رابطًا. يبقى البريد القديم إلى أن تفتح الرابط.
account-email-save = تغيير البريد
account-password-title = كلمة المرور
account-password-text = عند تغييرها يُسجَّل خروجك من كل الأجهزة الأخرى.
account-password-none = ليست لديك كلمة مرور وتدخل بالروابط. يمكنك اختيار واحدة هنا.
account-password-save = تغيير كلمة المرور
account-confirm-title = تأكيد بريدك الجديد
account-confirm-text = من الآن تصل رسائلك إلى { $email }. يُسجَّل خروجك من أجهزتك الأخرى.
account-confirm-button = استخدام هذا البريد
account-again = العودة إلى حسابك
email-asked = أرسلنا رابطًا إلى البريد الجديد.
email-changed = تغيّر بريدك.
password-changed = تغيّرت كلمة مرورك. سُجّل خروجك من كل الأجهزة الأخرى.

sessions-text = الأجهزة التي سجّلت الدخول منها. أنهِ ما لا تعرفه ثم غيّر كلمة مرورك.
sessions-device = { $browser } على { $system }
sessions-unknown = برنامج غير معروف
sessions-seen = آخر استخدام: { $when }.
sessions-since = بدأ الدخول في { $when }.
sessions-this = هذا الجهاز.
sessions-end = تسجيل الخروج هناك
sessions-end-label = تسجيل الخروج هناك: { $device }
sessions-end-others = تسجيل الخروج من كل الأجهزة الأخرى
session-ended = سُجّل الخروج من ذلك الجهاز.
sessions-ended = سُجّل الخروج من كل الأجهزة الأخرى.

appearance-theme-system = كما في جهازي
appearance-theme-light = فاتح
appearance-theme-dark = داكن
appearance-zone-help = تُعرض الأوقات بحسب هذا المكان. اكتب اسم مدينة بالإنجليزية للعثور عليها.

## الدعوات والأدوار
role-owner = مالك
role-admin = مدير
role-editor = محرر
role-producer = منتج
role-sales = مبيعات
role-analyst = محلل
role-moderator = مشرف
role-member = عضو
member-removed = انتهت العضوية.
invitation-title = أنت مدعو إلى { $organization }
invitation-text = يدعوك { $name } إلى الانضمام بصفة: { $role }.
invitation-text-nobody = أنت مدعو إلى الانضمام بصفة: { $role }.
invitation-who = سجّل الدخول أولًا، أو انضم إن كنت جديدًا هنا. ستعود إلى هذه الصفحة.
invitation-other = أُرسلت هذه الدعوة إلى عنوان غير عنوانك. سجّل الخروج ثم ادخل بالحساب الصحيح.
invitation-accept = قبول
invitation-accepted = أصبحت عضوًا الآن.
invitation-home = إلى الصفحة الأولى

## الرسائل
# تحت كل رسالة؛ وmail-…-footer حيث للنوع سببه.
mail-footer = وصلتك هذه الرسالة بسبب حدث في ميزون.
mail-join-subject = تأكيد بريدك
mail-join-text =
    مرحبًا { $name }،
    أهلًا بك. يُرجى تأكيد أن هذا البريد لك؛ يعمل الرابط يومًا واحدًا.
mail-join-button = تأكيد
mail-join-footer = وصلتك هذه الرسالة لأن أحدهم أدخل هذا البريد في ميزون. إن لم تكن أنت فيمكنك تجاهلها.
mail-known-subject = لديك حساب من قبل
mail-known-text =
    مرحبًا،
    أراد أحدهم استخدام البريد { $email } لحساب، لكنه يخص حسابًا قائمًا: حسابك.
    إن كنت أنت فسجّل الدخول. وإن نسيت كلمة المرور فيمكنك اختيار غيرها هناك.
mail-known-button = تسجيل الدخول
mail-known-footer = { mail-join-footer }
mail-sign-in-subject = رابط الدخول
mail-sign-in-text =
    مرحبًا { $name }،
    هذا الرابط يسجّل دخولك. يعمل مرة واحدة خلال نصف ساعة.
mail-sign-in-button = دخول
mail-sign-in-footer = { mail-join-footer }
mail-reset-subject = اختر كلمة مرور جديدة
mail-reset-text =
    مرحبًا { $name }،
    بهذا الرابط تختار كلمة مرور جديدة. يعمل مرة واحدة خلال ساعة.
mail-reset-button = اختيار كلمة مرور
mail-reset-footer = { mail-join-footer }
mail-stranger-subject = لا حساب بهذا البريد
mail-stranger-text =
    مرحبًا،
    أراد أحدهم الدخول بالبريد { $email }، لكن لا حساب به.
    ربما استخدمت بريدًا آخر؟ وإلا فيمكنك الانضمام.
mail-stranger-button = انضم
mail-stranger-footer = { mail-join-footer }
mail-change-subject = تأكيد بريدك الجديد
mail-change-text =
    مرحبًا { $name }،
    يُرجى تأكيد أن رسائلك ستصل إلى هذا البريد من الآن. يعمل الرابط يومًا واحدًا.
mail-change-button = تأكيد
mail-change-footer = { mail-join-footer }
mail-changed-subject = تغيّر بريدك
mail-changed-text =
    مرحبًا { $name }،
    لم تعد رسائل حسابك تصل إلى هذا العنوان، لأنه تغيّر في إعداداتك.
    إن لم تكن أنت فراسل القائمين على هذا الموقع فورًا.
mail-changed-button = مساعدة الحساب
mail-changed-footer = وصلتك هذه الرسالة لأن هذا كان بريد حساب في ميزون.
mail-password-subject = تغيّرت كلمة مرورك
mail-password-text =
    مرحبًا { $name }،
    تغيّرت كلمة مرور حسابك وسُجّل الخروج من كل الأجهزة الأخرى.
    إن لم تكن أنت فاختر كلمة مرور جديدة فورًا.
mail-password-button = اختيار كلمة مرور
mail-password-footer = وصلتك هذه الرسالة لأن هذا بريد حساب في ميزون.
mail-invitation-subject = { $name } يدعوك إلى { $organization }
mail-invitation-text =
    مرحبًا،
    يدعوك { $name } إلى الانضمام إلى { $organization } في ميزون. يعمل الرابط أسبوعين.
mail-invitation-button = عرض الدعوة
mail-invitation-footer = وصلتك هذه الرسالة لأن أحدهم أدخل بريدك لدعوتك. إن لم ترد الانضمام فيمكنك تجاهلها.

## لوحة العمل
organization-title = الإعدادات
organization-name = الاسم
organization-description = الوصف
organization-description-help = جملة أو جملتان يراهما من تدعوه.
members-title = الأعضاء
members-text = كل من ينتمي إلى هنا، والأقدم أولًا.
members-name = الاسم
members-since = منذ
members-role = الدور
members-role-of = دور { $name }
members-actions = إجراءات
members-hidden = ملف مخفي
members-change = تغيير
members-remove = إزالة
members-remove-label = إزالة { $name }
members-leave = مغادرة
members-leave-label = مغادرة { $organization }
member-changed = تغيّر الدور.
roles-title = الصلاحيات
roles-text = ما يجوز لكل دور. يجوز للمالكين كل شيء. لا يمنح أحدٌ دورًا يجوز له أكثر مما يجوز لمانحه.
roles-owners-only = ما يجوز لكل دور. لا يغيّره إلا المالكون.
roles-word = الصلاحية
verb-read = عرض
verb-create = إضافة
verb-update = تغيير
verb-delete = إزالة
word-identity-audit = الأشخاص: قراءة سجل التغييرات
word-community-moderate = المجتمع: الإشراف
word-cms-publish = المحتوى: النشر
word-crm-configure = جهات الاتصال: إعداد المراحل والحقول والقواعد
word-crm-own = جهات الاتصال: ما يخصهم فقط
word-crm-team = جهات الاتصال: ما يخص فريقهم فقط
word-marketing-configure = التسويق: إعداد المرسلين والقواعد
word-messaging-override = الرسائل: الكتابة في الإعلانات المغلقة
invitations-title = الدعوات
invitations-none = لا دعوات مفتوحة
invitations-none-text = تظهر هنا الدعوات التي لم تُستخدم بعد مدة أسبوعين.
invitation-new = دعوة شخص
invitation-new-text = بالبريد إلى شخص واحد، أو برابط تمرره بنفسك. يعمل كلاهما أسبوعين.
invitation-email-help = اتركه فارغًا للحصول على رابط تمرره بنفسك.
invitation-uses = كم شخصًا يجوز له استخدام الرابط
invitation-uses-help = للروابط التي بلا عنوان فقط.
invitation-button = دعوة
invitation-made = الدعوة جاهزة.
invitation-copy = انسخ هذا الرابط ومرره. لا يراه غيرك هنا.
invitation-to = إلى
invitation-open = كل من لديه الرابط
invitation-used = استُخدمت
invitation-count = { $uses } من { $most }
invitation-until = حتى
invitation-revoke = سحب
invitation-revoke-label = سحب الدعوة إلى { $to }
invitation-revoked = سُحبت الدعوة.

outbox-title = البريد الصادر
outbox-back = كل الرسائل

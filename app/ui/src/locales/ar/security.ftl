# ما يحمي الحساب: رموز التطبيق ورموز الاسترداد ومفاتيح المرور والرسائل المتعلقة بها.

settings-security = الأمان
field-code = رمز من تطبيقك أو رمز استرداد
field-code-help = ستة أرقام تتغير كل نصف دقيقة.
error-code = هذا الرمز غير صحيح أو استُخدم من قبل. انتظر الرمز التالي ثم حاول مرة أخرى.
error-proof = هذه ليست كلمة مرورك ولا رمزًا يعمل الآن.

error-factor-first = جهّز عاملًا ثانيًا لنفسك أولًا في إعداداتك تحت «الأمان» وأظهره هنا.
security-why = تطلب { $organization } عاملًا ثانيًا من كل من يعمل فيها. جهّزه هنا ثم تكمل من حيث كنت.
organization-factor = كل من يعمل هنا يحتاج إلى عامل ثانٍ
organization-factor-help = عندئذ يحتاج كل من هو أكثر من عضو إلى مفتاح مرور أو رمز من تطبيق قبل أن تُفتح لوحة التحكم والإشراف. ونقودهم إلى إعداده.

## الرموز
codes-title = رموز من تطبيق
codes-text = مع رمز من تطبيق على هاتفك لا تكفي كلمة مرور مسروقة للدخول. نسألك عن رمز كلما سجّلت الدخول.
codes-begin = إعداد الرموز
codes-step-app = افتح تطبيق مصادقة، مثل Aegis أو Ente Auth أو 1Password أو Google Authenticator.
codes-step-scan = دعه يمسح هذه الصورة.
codes-picture = رمز QR لتطبيق المصادقة
codes-open = على هاتفك؟ افتحه في التطبيق.
codes-type = أو اكتب هذا المفتاح في التطبيق:
codes-step-code = الأرقام الستة التي يعرضها التطبيق الآن
codes-confirm = تشغيل الرموز
codes-since = تعمل منذ { $when }. نسألك عن رمز كلما سجّلت الدخول.
codes-off-title = إيقاف الرموز
codes-off-text = عندئذ تكفي كلمة مرورك أو رسالة للدخول. وتتوقف رموز الاسترداد أيضًا.
codes-end = إيقاف الرموز
codes-ended = أُوقفت الرموز.

## رموز الاسترداد
recovery-title = رموز الاسترداد
recovery-text = ليوم تفقد فيه هاتفك. يُدخلك كل رمز مرة واحدة بدل رمز التطبيق. اطبعها أو احفظها حيث تحفظ كلمات مرورك: لا يمكننا عرضها مرة أخرى.
recovery-left =
    { $count ->
        [0] لم يبق لديك أي رمز استرداد. أنشئ رموزًا جديدة الآن.
        [one] بقي لديك رمز استرداد واحد.
        [two] بقي لديك رمزا استرداد.
        [few] بقي لديك { $count } رموز استرداد.
       *[other] بقي لديك { $count } رمز استرداد.
    }
recovery-renew = إنشاء رموز استرداد جديدة
recovery-download = تنزيل كنص
recovery-kept = حفظتُها
recovery-file = رموز الاسترداد في ميزون. يعمل كل رمز مرة واحدة.

## مفاتيح المرور
passkey-title = مفاتيح المرور
passkey-text = يسكن مفتاح المرور في هاتفك أو حاسوبك أو في مفتاح أمان، ويُفتح ببصمتك أو وجهك أو برقم سري. تدخل به بلا كلمة مرور وبلا رمز.
passkey-script = تحتاج مفاتيح المرور إلى جافاسكربت.
passkey-add = إضافة مفتاح مرور
passkey-name = اسم مفتاح المرور
passkey-name-help = لتتعرف عليه في القائمة.
passkey-since = أُضيف في { $when }.
passkey-used = آخر استخدام: { $when }.
passkey-unused = لم يُستخدم بعد.
passkey-shared = محفوظ على عدة أجهزة لك.
passkey-rename = إعادة تسمية
passkey-delete = إزالة
passkey-delete-label = إزالة مفتاح المرور { $name }
passkey-made = أُضيف مفتاح المرور.
passkey-renamed = لمفتاح المرور اسم جديد.
passkey-deleted = أُزيل مفتاح المرور. أزله من جهازك أيضًا.
passkey-enter = الدخول بمفتاح مرور
passkey-show = استخدام مفتاح مرور
passkey-words =
    passkey-failed: لم ينجح ذلك. حاول مرة أخرى أو استخدم طريقة أخرى.
    passkey-cancelled: لم يُختر أي مفتاح مرور.
error-passkey = تعذّر استخدام مفتاح المرور هذا هنا. حاول مرة أخرى أو استخدم طريقة أخرى.

## إثبات الهوية
prove-title = هل هذا أنت؟
prove-text = قبل أن يتغير ما يحمي حسابك، أثبت مرة أخرى أنك أنت.
prove-both = كلمة مرورك أو رمز من تطبيقك
prove-button = متابعة
prove-passkey-text = أظهر مفتاح مرورك للمتابعة هنا.
prove-link-text = ليست لديك كلمة مرور. نرسل رابطًا إلى { $email }: افتحه على هذا الجهاز وستعود إلى هنا.
code-title = عاملك الثاني
code-text = خطوة أخرى: افتح تطبيق المصادقة وأدخل الرمز الذي يعرضه.
code-lost = ليس هاتفك معك؟ أدخل أحد رموز الاسترداد. وإن فقدت كليهما فراسل القائمين على هذا الموقع.
code-again = الدخول بطريقة أخرى
code-over = استغرق ذلك وقتًا طويلًا أو كثرت الرموز الخاطئة. يُرجى تسجيل الدخول مرة أخرى.

## الرسائل
mail-codes-on-subject = شُغّلت الرموز
mail-codes-on-text =
    مرحبًا { $name }،
    من الآن نسألك عن رمز من تطبيقك كلما سجّلت الدخول.
    إن لم تكن أنت من شغّلها فراسل القائمين على هذا الموقع فورًا.
mail-codes-on-button = عرض الأمان
mail-codes-on-footer = { mail-password-footer }
mail-codes-off-subject = أُوقفت الرموز
mail-codes-off-text =
    مرحبًا { $name }،
    لم يعد تسجيل الدخول يطلب رمزًا من تطبيقك.
    إن لم تكن أنت من أوقفها فاختر كلمة مرور جديدة وشغّل الرموز من جديد فورًا.
mail-codes-off-button = عرض الأمان
mail-codes-off-footer = { mail-password-footer }
mail-recovery-used-subject = استُخدم رمز استرداد
mail-recovery-used-text =
    مرحبًا { $name }،
    استخدم أحدهم الآن أحد رموز استردادك، ولم يعد هذا الرمز يعمل.
    إن لم تكن أنت فاختر كلمة مرور جديدة وأنشئ رموز استرداد جديدة فورًا.
mail-recovery-used-button = عرض الأمان
mail-recovery-used-footer = { mail-password-footer }
mail-recovery-new-subject = لديك رموز استرداد جديدة
mail-recovery-new-text =
    مرحبًا { $name }،
    أُنشئت رموز استرداد جديدة لحسابك، ولم تعد القديمة تعمل.
    إن لم تكن أنت فاختر كلمة مرور جديدة وأنشئ رموزًا جديدة فورًا.
mail-recovery-new-button = عرض الأمان
mail-recovery-new-footer = { mail-password-footer }
mail-passkey-new-subject = أُضيف مفتاح مرور
mail-passkey-new-text =
    مرحبًا { $name }،
    من الآن يفتح حسابَك مفتاحُ مرور آخر.
    إن لم تكن أنت من أضافه فأزله واختر كلمة مرور جديدة فورًا.
mail-passkey-new-button = عرض الأمان
mail-passkey-new-footer = { mail-password-footer }
mail-passkey-gone-subject = أُزيل مفتاح مرور
mail-passkey-gone-text =
    مرحبًا { $name }،
    لم يعد أحد مفاتيح مرورك يفتح حسابك.
    إن لم تكن أنت من أزاله فاختر كلمة مرور جديدة فورًا.
mail-passkey-gone-button = عرض الأمان
mail-passkey-gone-footer = { mail-password-footer }
mail-factor-reset-subject = أُزيلت عواملك الثانية
mail-factor-reset-text =
    مرحبًا { $name }،
    أزال القائمون على هذا الموقع الرموز ورموز الاسترداد ومفاتيح المرور من حسابك وسجّلوا خروجك من كل مكان.
    سجّل الدخول بكلمة مرورك أو برابط وأعد إعدادها. إن لم تطلب ذلك فراسلهم فورًا.
mail-factor-reset-button = الدخول والإعداد
mail-factor-reset-footer = { mail-password-footer }

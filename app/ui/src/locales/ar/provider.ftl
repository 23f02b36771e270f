# تسجيل الدخول بحساب في مكان آخر: صفحات المنظمة والطريق ذهابًا وإيابًا والحسابات المرتبطة والرسائل.

## تسجيل الدخول
provider-own = الدخول عبر منظمتك
provider-own-go = متابعة
field-organization = كلمة منظمتك
field-organization-help = تظهر في عناوينها هنا، مثل «birch» في ‎/sign-in/birch.
error-organization-none = لا توجد منظمة بهذه الكلمة تتيح طريقة للدخول.
provider-door-title = تسجيل الدخول لدى { $organization }
provider-door = الدخول بحساب { $provider }
provider-none = لا تتيح هذه المنظمة طريقة خاصة بها للدخول.
provider-usual = الدخول بالطريقة المعتادة
provider-off = طريقة الدخول هذه موقوفة. يُرجى اختيار غيرها.
provider-away = مزوّد الهوية لا يستجيب كما ينبغي. حاول لاحقًا أو سجّل الدخول بطريقة أخرى.
provider-over = طال الأمر أكثر مما ينبغي أو بدأ في متصفح آخر. يُرجى البدء من جديد.
provider-cancelled = لم تسجّل الدخول هناك، ولم يتغير شيء هنا.
provider-refused = لم ينجح ذلك: ما عاد من المزوّد لا يمكن تصديقه. يُرجى البدء من جديد.
provider-required = تطلب منظمتك أن تسجّل الدخول بالحساب الذي لديك عند مزوّدها.
provider-known-title = لقد كنت هنا من قبل
provider-known-text = يشهد { $provider } بأن { $email } عنوانك، ولهذا العنوان حساب هنا بالفعل. لا يفتح العنوان وحده حسابًا: سجّل الدخول بالطريقة المعتادة ثم اربط { $provider } في إعداداتك تحت «الأمان».
provider-unvouched-title = ينقص شيء واحد
provider-unvouched-text = لا يشهد { $provider } بعنوان بريد لك، فلا يمكن إنشاء حساب به. إن كان لديك حساب هنا فسجّل الدخول بالطريقة المعتادة واربط { $provider } في إعداداتك تحت «الأمان». وإلا فدع { $provider } يؤكد عنوانك أولًا.

## الحسابات المرتبطة
external-title = الحسابات المرتبطة
external-text = بحساب في مكان آخر تسجّل الدخول هنا من دون كلمة مرور أخرى. ومن يدير المزوّد يستطيع عندئذ أن يفتح حسابك هنا أيضًا.
external-since = مرتبط منذ { $when }.
external-required = تطلب منك { $organization } أن تسجّل الدخول به. ويبقى ما دمت تنتمي إليها.
external-delete = فك الارتباط
external-delete-label = فك الارتباط مع { $provider }
external-connect = ربط { $provider } ({ $organization })
external-onward-text = تسجّل الدخول لدى { $provider } ثم تعود إلى هنا. ومن ذلك الحين يفتح حسابَك هنا كلُّ من يستطيع الدخول بذلك الحساب هناك، وتصبح منتميًا إلى المنظمة.
external-onward = المتابعة إلى { $provider }
external-back = العودة إلى الأمان
external-connected = رُبط الحساب. يمكنك الدخول به من الآن.
external-deleted = فُك ارتباط الحساب.
error-external-taken = ذلك الحساب مرتبط بشخص آخر هنا.
error-external-once = لقد ربطت حسابًا آخر لدى هذا المزوّد. فك ارتباطه أولًا.
error-external-required = تطلب منظمتك أن تسجّل الدخول بهذا الحساب، فهو باقٍ.
error-external-only = هذه طريقتك الوحيدة للدخول سوى الروابط بالبريد. اختر كلمة مرور أو أضف مفتاح مرور أولًا.

## الرسائل
mail-external-new-subject = رُبط حساب في مكان آخر
mail-external-new-text =
    مرحبًا { $name }،
    من الآن يفتح حسابَك هنا حسابٌ لدى مزوّد آخر.
    إن لم تكن أنت من ربطه ففك ارتباطه واختر كلمة مرور جديدة فورًا.
mail-external-new-button = عرض الأمان
mail-external-new-footer = { mail-password-footer }
mail-external-gone-subject = فُك ارتباط حساب في مكان آخر
mail-external-gone-text =
    مرحبًا { $name }،
    لم يعد أحد حساباتك في مكان آخر يفتح حسابك هنا.
    إن لم تكن أنت من فك ارتباطه فاختر كلمة مرور جديدة فورًا.
mail-external-gone-button = عرض الأمان
mail-external-gone-footer = { mail-password-footer }
mail-external-made-subject = أهلًا بك في ميزون
mail-external-made-text =
    مرحبًا { $name }،
    سجّلت الدخول بحساب { $provider } لأول مرة، فأُنشئ لك حساب هنا وصرت منتميًا إلى { $organization }.
    إن لم تكن أنت فراسل القائمين على هذا الموقع: فقد استعمل أحدهم لدى { $provider } عنوانك.
mail-external-made-button = عرض الأمان
mail-external-made-footer = { mail-password-footer }

## صفحة المنظمة
providers-title = تسجيل الدخول من مكان آخر
providers-text = يسجّل أعضاؤكم الدخول هنا بالحساب الذي لديهم عند مزوّدكم (OpenID Connect): ‏Keycloak وGoogle وMicrosoft Entra وOkta وغيرها. سجّلوا هذا التطبيق هناك وأدخلوا العنوان أدناه، ثم اكتبوا هنا ما تُعطَونه.
providers-add = إضافة مزوّد
providers-door = حيث يسجّل أعضاؤكم الدخول:
providers-empty-title = لا مزوّد بعد
providers-empty-text = يسجّل الناس الدخول بكلمة مرور أو رابط أو مفتاح مرور. والمزوّد يضيف طريقة أخرى.
providers-on = مفعّل
providers-off = موقوف
providers-required = على الأعضاء استعماله
providers-test = اختبار الاتصال
providers-change = تعديل
providers-redirect = العنوان الذي يُدخل لدى المزوّد (redirect URI):
providers-secret = سر التطبيق (client secret)
providers-secret-kept = سر التطبيق محفوظ مشفّرًا، ولا يستطيع أحد قراءته مرة أخرى.
providers-secret-none = لا سر للتطبيق: يجب أن يعرف المزوّد هذا التطبيق عميلًا عامًا (public client).
providers-secret-set = إدخال سر التطبيق
providers-secret-new = استبدال سر التطبيق
providers-secret-help = يعرضه المزوّد عند تسجيل هذا التطبيق.
providers-secret-forget = نسيان سر التطبيق
provider-secret-kept = حُفظ سر التطبيق.
provider-secret-gone = نُسي سر التطبيق.
providers-good = المزوّد يستجيب كما ينبغي وتمكن قراءة مفاتيحه. أما صحة المعرّف والسر فيُظهرها أول دخول.
trouble-address = لا يجوز الاتصال بهذا العنوان: يجب أن يبدأ بـ ‎https://‎ وأن ينتمي إلى الإنترنت المفتوح.
trouble-silent = لا أحد يجيب على هذا العنوان: { $reason }.
trouble-status = يجيب المزوّد بالحالة { $status } حيث ينبغي أن يكون وصفه. هل العنوان عنوان المُصدِر من دون ما يتبع «‎/.well-known»؟
trouble-keys = تتعذر قراءة مفاتيح المزوّد.
trouble-unreadable = تتعذر قراءة ما يقوله المزوّد عن نفسه: ليس وصفًا لـ OpenID Connect.
trouble-issuer = يسمّي المزوّد نفسه { $issuer }. أدخل ذلك بعينه عنوانًا له.
trouble-missing = لا يذكر وصف المزوّد أين يوجد { $what }، أو لا يذكره بـ https.
trouble-unable = لا يتيح المزوّد { $what }، وهو مطلوب.
refused-sign-in-providers-issuer-kept = يسجّل أشخاص الدخول عبر هذا المزوّد. أضف مزوّدًا جديدًا لعنوان آخر، وأزل هذا حين لا يحتاجه أحد.

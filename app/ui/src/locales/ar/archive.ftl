# What somebody takes along: an archive of everything of theirs, the same archive brought in elsewhere, and leaving for good.
archive-take-title = خذ بياناتك معك
archive-take-text = اطلب أرشيفًا بكل ما يخصّك هنا. يُعَدّ في الخلفية، ونكتب إليك عندما يصبح جاهزًا.
archive-take-words = ملفك الشخصي ومنشوراتك وتعليقاتك وتفاعلاتك ومحفوظاتك وإعداداتك، ومن تتابعهم والبيوت التي تنتمي إليها، بصيغة موثّقة.
archive-take-pictures = صورك وفيديوهاتك وتسجيلاتك ومستنداتك بأكبر حجم نحتفظ به.
archive-take-everything = كل ما هو مخزَّن عنك سوى ذلك، كما تحفظه قاعدة البيانات.
archive-ask = اطلب أرشيفًا
archive-asked = يجري إعداد أرشيفك. نكتب إليك عندما يصبح جاهزًا.
archive-asked-already = يمكنك طلب أرشيف واحد في اليوم. آخر أرشيف معروض أدناه.
archive-making = يجري إعداد أرشيفك. لا داعي للانتظار هنا: نكتب إليك عندما يصبح جاهزًا.
archive-ready = أرشيفك جاهز.
archive-ends = يبقى هنا حتى { $when }.
archive-get = نزّل الأرشيف
archive-tomorrow = يمكنك طلب أرشيف جديد بعد يوم من الأخير.
archive-failed = تعذّر إعداد أرشيفك الأخير. يُرجى الطلب مرة أخرى.
archive-over = أُزيل أرشيفك الأخير بعد سبعة أيام. يمكنك طلب أرشيف جديد.
mail-archive-subject = أرشيفك جاهز
mail-archive-text =
    أرشيف بياناتك الذي طلبته جاهز.
    يمكنك تنزيله خلال سبعة أيام وأنت مسجّل الدخول، ثم يُزال.
mail-archive-button = إلى بياناتك
mail-archive-footer = وصلتك هذه الرسالة لأن أحدهم طلب بيانات حسابك وهو مسجّل الدخول. إن لم تكن أنت فاختر كلمة مرور جديدة.

# Bringing in.
archive-bring-title = أحضر بياناتك إلى هنا
archive-bring-text = يمكنك إحضار أرشيف أخذته من هنا أو من مكان آخر يعمل بـ Maison. ترى محتواه قبل أن يحدث أي شيء.
archive-bring-file = أرشيفك
archive-bring-file-help = ملف zip لا يتجاوز 200 ميغابايت.
archive-bring-send = اعرض الأرشيف
archive-bring-waiting = هناك أرشيف ينتظر أن تحدد وجهته.
archive-bring-look = اعرضه
archive-bring-running = يجري إحضار أرشيفك. يمكنك المتابعة في هذه الأثناء.
archive-bring-failed = تعذّر إحضار أرشيفك. يُرجى إرساله مرة أخرى.
archive-bring-busy = يجري إحضار أرشيف آخر لك. يُرجى الانتظار حتى يكتمل.
archive-bringing = يجري إحضار أرشيفك. يمكنك المتابعة في هذه الأثناء.
archive-bring-dropped = لم يُحضَر شيء، وأُزيل الأرشيف.
archive-brought = من أرشيفك الأخير أُحضرت منشورات عددها { $posts } وملفات عددها { $pictures }.
archive-brought-here = منشورات كانت هنا من قبل: { $posts }.
archive-brought-left = منشورات تُركت لأنها لا تصلح هنا أو لا يحق لك النشر هناك: { $posts }.
archive-refused-missing = اختر الأرشيف الذي تريد إحضاره.
archive-refused-bytes = الأرشيف أكبر من 200 ميغابايت.
archive-refused-stranger = هذا ليس أرشيفًا من Maison أو أنه تالف. لم يُحضَر شيء.
archive-refused-large = في هذا الأرشيف أكثر مما يمكن إحضاره: 9999 ملفًا وغيغابايت واحد على الأكثر.
archive-refused-newer = أُعِدّ هذا الأرشيف بإصدار أحدث من Maison. لم يُحضَر شيء.
archive-preview-title = ما في أرشيفك
archive-preview-from = أُعِدّ في
archive-preview-posts = منشورات تظهر باسمك وبتواريخها الأصلية: { $count }. تأتي الاستطلاعات كنصوص فقط.
archive-preview-pictures = صور وملفات أخرى: { $count }.
archive-preview-comments = تعليقات تبقى في الأرشيف لأن ما كُتبت تحته ليس هنا: { $count }.
archive-bring-place = وجهة المنشورات
archive-bring-audience = من يرى المنشورات
archive-audience-private = أنت وحدك
archive-audience-house = البيت
archive-audience-followers = من يتابعك
archive-audience-members = أعضاء المؤسسة
archive-audience-public = الجميع
archive-bring-profile = خذ أيضًا كلمات ملفك الشخصي حيث لا توجد هنا كلمات بعد
archive-bring-take = أحضره
archive-bring-drop = لا تحضره
archive-bring-place-missing = اختر وجهة المنشورات.
archive-bring-audience-missing = اختر من يرى المنشورات. المنشورات المخصصة للبيت تحتاج إلى بيت.
archive-bring-nowhere = لا مكان لمنشوراتك بعد
archive-bring-nowhere-text = تُنشر المنشورات في بيت أو مؤسسة. متى انتميت إلى أحدهما أمكن أن يذهب أرشيفك إليه، وهو ينتظر أسبوعًا.
archive-bring-houses = ابحث عن بيت

# المغادرة نهائيًا.
leave-title = المغادرة نهائيًا
leave-card-text = يمكن حذف حسابك وكل ما يتعلق بك. ترى ما يعنيه ذلك قبل أن يحدث أي شيء.
leave-card-link = احذف حسابي
leave-text = يُحذف حسابك بعد أسبوعين من طلبك. حتى ذلك الحين يمكنك تسجيل الدخول والعدول عن رأيك، وبعده لا يستطيع أحد استرجاعه.
leave-goes = ما يُحذف
leave-goes-account = حسابك: العنوان وكلمة المرور والاسم والمعرّف والملف الشخصي والإعدادات. يصبح العنوان والمعرّف متاحين لغيرك.
leave-goes-life = من تتابعهم ومن يتابعونك، والتفاعلات والمحفوظات والمسودات والإشعارات والرسائل والطلبات والعضويات.
leave-goes-pictures = صورك، في المنشورات والمعرض أيضًا، مع ما كتبه الآخرون تحتها هناك.
leave-stays = ما يبقى
leave-stays-others = لمن كتبوه: ما كتبه الآخرون، وما كتبوه لك وعنك. يختفي اسمك حيث ذكروك، وتبقى الأسماء التي كُتبت حرفيًا.
leave-stays-proof = للمؤسسات: التذاكر والمدفوعات والفواتير والقرارات التي يجب أن تبقى قابلة للإثبات، بلا اسمك.
leave-stays-houses = للبيوت: أن أحدًا كان ينتمي إليها، والأوراق التي أعطيتها إياها، بلا اسمك.
leave-archive-title = خذ بياناتك معك أولًا
leave-archive-text = في الأرشيف ملفك الشخصي ومنشوراتك وتعليقاتك وصورك. بعد حذف الحساب لا يمكن إعداده.
leave-archive-link = إلى أرشيفك
leave-content = ماذا يحدث لما كتبته؟
leave-content-help = المنشورات التي لا يقرؤها سواك أو متابعوك تُحذف في كل الأحوال. تبقى الأسماء داخل النص كما كتبتها.
leave-content-delete = احذف كل ما كتبته
leave-content-keep = أبقِ منشوراتي وتعليقاتي بلا اسمي
leave-content-missing = اختر ما يحدث لما كتبته.
leave-handle = معرّفك
leave-handle-help = ليس لك كلمة مرور هنا. اكتب { $handle } لتؤكد أنك تعني ذلك.
leave-handle-wrong = هذا ليس معرّفك.
leave-wait = نكتب إليك فورًا برابط يلغي ذلك.
leave-send = احذف حسابي
leave-asked = يُحذف حسابك بعد أسبوعين. كتبنا إليك كيف تلغي ذلك.
leave-kept-first = يجب أن يتولى أحد الأمر أولًا. تجد أدناه ما هو.
leave-kept-title = سلّم أولًا
leave-kept-text = يعتمد الآخرون عليك: لا مالك غيرك لهذه المؤسسة أو لا قائد غيرك لهذا البيت. سمِّ أحدًا ثم يمكنك المغادرة.
leave-kept-organization = سمِّ مالكًا آخر للمؤسسة
leave-kept-house = سمِّ قائدًا آخر للبيت
leave-waiting-title = حسابك في طريقه إلى الحذف
leave-waiting-when = يُحذف في { $when }. حتى ذلك الحين يبقى كل شيء كما كان.
leave-waiting-content =
    { $content ->
        [keep] تبقى المنشورات والتعليقات التي يستطيع الآخرون قراءتها، بلا اسمك.
       *[other] ويُحذف كل ما كتبته أيضًا.
    }
leave-keep = أبقِ حسابي
leave-kept = حسابك باقٍ. لم يُحذف شيء.
leave-over = ليس هناك ما يُلغى.
leave-stopped = لم يُحذف حسابك: يجب أن يتولى أحد عنك مؤسسة أو بيتًا أولًا. ثم اطلب مرة أخرى.
leave-keep-title = أتبقى بعد كل شيء؟
leave-keep-text = هناك حساب على وشك الحذف. بهذا الزر يبقى، ولا يُحذف شيء.
leave-to-data = إلى بياناتك
mail-leave-subject = حسابك في طريقه إلى الحذف
mail-leave-text =
    طلبت منا حذف حسابك. يحدث ذلك في { $when }، وحتى ذلك الحين يمكنك استخدامه كما من قبل.
    { $content ->
        [keep] تبقى المنشورات والتعليقات التي يستطيع الآخرون قراءتها، بلا اسمك.
       *[other] ويُحذف كل ما كتبته أيضًا.
    }
    يمكنك إلغاء ذلك حتى ذلك الحين. إن لم تكن أنت من طلبه، فألغِه واختر كلمة مرور جديدة.
mail-leave-button = أبقِ حسابي
mail-leave-footer = وصلتك هذه الرسالة لأن أحدهم طلب حذف حسابك وهو مسجّل الدخول.
mail-left-subject = حُذف حسابك
mail-left-text =
    حُذف حسابك مع كل ما يتعلق بك، كما طلبت.
    { $content ->
        [keep] تبقى المنشورات والتعليقات التي كان الآخرون يستطيعون قراءتها، بلا اسمك.
       *[other] وحُذف كل ما كتبته أيضًا.
    }
    هذه آخر رسالة منا. نرحّب بك إن عدت بحساب جديد.
mail-left-footer = وصلتك هذه الرسالة لأن هذا كان بريد حساب حُذف الآن.
mail-stopped-subject = لم يُحذف حسابك
mail-stopped-text =
    انقضى الأسبوعان وما زال حسابك هنا: لا مالك غيرك لمؤسسة لك أو لا قائد غيرك لبيت لك.
    سمِّ من يتولى الأمر ثم اطلب مرة أخرى.
mail-stopped-button = انظر ما هو
mail-stopped-footer = وصلتك هذه الرسالة لأن حذف حسابك طُلب قبل أسبوعين.

# What somebody takes along: an archive of everything of theirs, the same archive brought in elsewhere, and leaving for good.
archive-take-title = خذ بياناتك معك
archive-take-text = اطلب أرشيفًا بكل ما يخصّك هنا. يُعَدّ في الخلفية، ونكتب إليك عندما يصبح جاهزًا.
archive-take-words = ملفك الشخصي ومنشوراتك وتعليقاتك وتفاعلاتك ومحفوظاتك وإعداداتك، ومن تتابعهم والبيوت التي تنتمي إليها، بصيغة موثّقة.
archive-take-pictures = صورك بأكبر حجم نحتفظ به.
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

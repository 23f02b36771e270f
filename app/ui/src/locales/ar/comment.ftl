# ما يقوله الناس أسفل منشور أو موضوع آخر، وكيف يتفاعلون معه.
comment-title = التعليقات
comment-count =
    { $count ->
        [0] بلا تعليقات
        [one] تعليق واحد
        [two] تعليقان
        [few] { $count } تعليقات
        [many] { $count } تعليقًا
       *[other] { $count } تعليق
    }
comment-none = لم يقل أحد شيئًا بعد.
comment-untitled = إلى المنشور
comment-all = اعرض المحادثة كلها
comment-sort = ترتيب التعليقات
comment-sort-oldest = الأقدم
comment-sort-newest = الأحدث
comment-sort-best = الأفضل
comment-answers =
    { $count ->
        [0] بلا ردود
        [one] رد واحد
        [two] ردّان
        [few] { $count } ردود
        [many] { $count } ردًا
       *[other] { $count } رد
    }
comment-more =
    { $count ->
        [0] اقرأ الردود
        [one] اقرأ ردًا آخر
        [two] اقرأ ردّين آخرين
        [few] اقرأ { $count } ردود أخرى
        [many] اقرأ { $count } ردًا آخر
       *[other] اقرأ { $count } رد آخر
    }
comment-nobody = شخص ما
comment-by-author = صاحب المنشور
comment-edited = معدّل
comment-state-draft = بانتظار صاحب المنشور
comment-state-archived = مخفي
comment-gone = حذفت هذا التعليق، ولم يعد يراه غيرك.
comment-restore = تراجع
comment-quiet-muted = تعليق من شخص كتمته.
comment-quiet-warn = تعليق فيه كلمات تحجبها.
comment-quiet-hide = أخفت مرشحاتك تعليقًا.
comment-field = تعليقك
comment-help = يمكنك استخدام Markdown، وذكر الناس بعلامة @.
comment-send = علّق
comment-sign-in = سجّل الدخول لتعلّق
comment-reply = رد
comment-reply-to = على { $name }
comment-reply-field = ردك
comment-edit = عدّل التعليق
comment-edit-help = بعد خمس دقائق يستطيع الناس قراءة ما كان مكتوبًا قبل التعديل.
comment-delete = احذف
comment-report = أبلغ
comment-hide = أخفِ
comment-show = أظهره من جديد
comment-approve = وافق
comment-tools = المزيد عن هذا التعليق
comment-history = ما كان يقوله هذا التعليق
comment-until = حتى { $time }
comment-empty = اكتب شيئًا أولًا.
comment-long = التعليق لا يتجاوز ١٠٬٠٠٠ حرف.
comment-deep = هذه المحادثة أعمق من أن تتسع لرد آخر. ردّ على تعليق أعلى منه.
comment-parent-gone = التعليق الذي ترد عليه لم يعد موجودًا. كلماتك محفوظة هنا.
comment-kept = صار تعليقك هنا.
comment-waits = تعليقك بانتظار صاحب المنشور.
comment-waits-help = يقرؤه صاحب المنشور أولًا ويقرر هل يراه الآخرون.
comment-changed = عُدّل تعليقك.
comment-deleted = حُذف تعليقك. يمكنك التراجع خلال ساعة.
comment-restored = عاد تعليقك.
comment-approved = التعليق ظاهر الآن.
comment-hidden = التعليق مخفي الآن.
comment-closed-silenced = أوقفك المشرفون عن الكتابة هنا حاليًا. في إعداداتك السبب والمدة.
comment-closed-locked = هذا الموضوع مغلق.
comment-closed-nobody = لا يستقبل صاحب المنشور تعليقات عليه.
comment-closed-followers = لا يعلّق إلا من يتابع صاحب المنشور.
comment-closed-house = لا يعلّق إلا أعضاء البيت.
comment-closed-mentioned = لا يعلّق إلا من يذكرهم المنشور.
comment-closed-young = لا يستقبل صاحب المنشور تعليقات من الحسابات الجديدة.
comment-policy-title = من يمكنه التعليق
comment-policy = من يمكنه التعليق هنا
comment-policy-everyone = كل من يراه
comment-policy-followers = من يتابعني
comment-policy-house = أعضاء البيت
comment-policy-mentioned = من يذكرهم المنشور
comment-policy-approval = الجميع، بعد موافقتي
comment-policy-nobody = لا أحد
comment-policy-kept = حُدّد من يمكنه التعليق.
reaction-title = من تفاعل
reaction-empty = لا تفاعلات بعد
reaction-empty-text = هنا يظهر أول من يعجبه.
reaction-sign-in = سجّل الدخول لتتفاعل
reaction-choose = اختر تفاعلًا
reaction-take-back = اسحب: { $kind }
reaction-count =
    { $count ->
        [0] بلا تفاعلات
        [one] تفاعل واحد
        [two] تفاعلان
        [few] { $count } تفاعلات
        [many] { $count } تفاعلًا
       *[other] { $count } تفاعل
    }
reaction-like = إعجاب
reaction-love = حب
reaction-tens = عشرات
reaction-fire = نار
reaction-crown = تاج
reaction-clap = تصفيق
reaction-laugh = ضحك
reaction-sad = حزن
reaction-thanks = شكر
comment-watched = لا يسمح المشرفون بكلمة في هذا النص. عبّر عنها بطريقة أخرى من فضلك.

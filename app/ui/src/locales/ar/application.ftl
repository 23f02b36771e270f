# شخص يطلب الانضمام إلى منظمة أو بيت.

# التقديم
apply-title = انضم إلى بيت
apply-text = بيوت ومنظمات تبحث عن أشخاص. اختر واحدًا، وعرّفهم بنفسك، وتابع طلبك حتى يصلك الجواب.
apply-none-title = لا أحد يستقبل الطلبات الآن.
apply-none-text = تظهر الاستمارات هنا حالما يفتح بيت أو منظمة واحدة. حتى ذلك الحين، تعرّف إلى البيوت.
apply-none-button = شاهد البيوت
application-join = انضم إلى { $house }
application-closes = مفتوح حتى { $day }.
application-answer-within =
    { $count ->
        [one] يصلك الجواب خلال يوم واحد.
        [two] يصلك الجواب خلال يومين.
        [few] يصلك الجواب خلال { $count } أيام.
       *[other] يصلك الجواب خلال { $count } يومًا.
    }
application-what-we-ask = ما سنسألك عنه
application-begin = سجّل الدخول لتبدأ
application-begin-text = نحفظ ما تكتبه، ويمكنك العودة في أي وقت قبل الإرسال.
application-motivation = لماذا تريد الانضمام؟
application-motivation-help = تكفي بضع جمل عنك وعمّا جاء بك إلى هنا.
application-yes = نعم
application-no = لا
application-file-help =
    { $count ->
        [one] ملف واحد: PDF أو صورة لا تتجاوز 10 ميغابايت.
        [two] ملفان على الأكثر: PDF أو صور، لا يتجاوز كل منهما 10 ميغابايت.
        [few] حتى { $count } ملفات: PDF أو صور، لا يتجاوز كل منها 10 ميغابايت.
       *[other] حتى { $count } ملفًا: PDF أو صور، لا يتجاوز كل منها 10 ميغابايت.
    }
application-file-choose = اختر الملفات
application-file-more = اختر ملفات أخرى
application-file-add = أضف هذه الملفات
application-file-remove = أزل
application-file-remove-name = أزل { $name }
application-file-gone = لم يعد هنا أي ملف.
application-file-size = { $kind }، { $size }
application-file-kb = { $count } كيلوبايت
application-file-mb = { $count } ميغابايت
application-only-if = فقط إذا أجبت «{ $answer }».
application-only-answered = فقط إذا أجبت عن السؤال أعلاه.
application-house-hidden = بيت غير علني
application-step = الخطوة { $number } من { $count }
application-steps = خطوات هذا الطلب
application-next = احفظ وتابع
application-back = رجوع
application-later = احفظ لوقت لاحق
application-send = أرسل الطلب
application-send-text = بعد الإرسال يمكنك تصحيح إجاباتك حتى يبدأ أحد بقراءتها.
application-waits-title = طلبك في الطريق.
application-waits-text = لقد قدّمت طلبًا هنا، وهو ينتظر الجواب.
application-waits-button = شاهد طلبك
application-invited-title = أنت مدعوّ بالفعل.
application-invited-text = طلب منك هذا البيت الانضمام. اقبل الدعوة في صفحة البيت بدل تقديم طلب.
application-invited-button = اذهب إلى البيت
application-member-title = أنت من هذا البيت.
application-member-text = لم يبق ما تتقدم إليه هنا.
application-member-button = اذهب إلى البيت
application-error-empty = أجب عن هذا السؤال من فضلك.
application-error-choose = اختر أحد الأجوبة من فضلك.
application-error-long =
    { $count ->
        [one] يتسع هذا لحرف واحد فقط.
        [two] يتسع هذا لحرفين فقط.
        [few] يتسع هذا لـ{ $count } أحرف على الأكثر.
       *[other] يتسع هذا لـ{ $count } حرفًا على الأكثر.
    }
application-error-number = اكتب رقمًا من فضلك، مثل 12 أو 3.5.
application-error-date = اكتب يومًا من فضلك، مثل 2026-05-17.
application-error-link = الصق عنوانًا كاملًا يبدأ بـ https:// من فضلك.
application-error-file = أضف ملفًا من فضلك.
application-error-files =
    { $count ->
        [one] يتسع هذا لملف واحد فقط. أزله لتضيف غيره.
        [two] يتسع هذا لملفين فقط. أزل أحدهما لتضيف غيره.
        [few] يتسع هذا لـ{ $count } ملفات على الأكثر. أزل واحدًا لتضيف غيره.
       *[other] يتسع هذا لـ{ $count } ملفًا على الأكثر. أزل واحدًا لتضيف غيره.
    }
application-error-file-large = الملف أكبر من 10 ميغابايت.
application-error-file-kind = لا يُقبل إلا PDF وJPEG وPNG وWebP وGIF.
application-error-room = لم يبقَ مكان لملفاتك. احذف بعض صورك في مكان آخر ثم أعد المحاولة.
application-files-too-large = هذه الملفات أكبر من أن تُرسل معًا. عُد وأضفها واحدًا واحدًا.
application-sent = أُرسل طلبك.
application-already = لديك طلب مفتوح هنا بالفعل. هذا هو.
application-kept = حُفظ ما كتبته. يمكنك المتابعة في أي وقت.

# طلبات مقدّم الطلب
applications-title = طلباتك
applications-mine = طلباتك
applications-new = ابحث عن مكان تتقدم إليه
applications-begun = لم تُرسل بعد
applications-none-title = لم تقدّم طلبًا في أي مكان بعد.
applications-none-text = هنا تتابع كل طلب، من يوم إرساله حتى يصل الجواب.
application-begun-gone = استمارة أُغلقت
application-kept-ago = حُفظ { $ago }
application-sent-on = أُرسل في { $day }
application-state-waiting = ينتظر
application-state-wanted = المطلوب المزيد
application-state-reading = قيد القراءة
application-state-approved = مقبول
application-state-rejected = مرفوض
application-state-withdrawn = مسحوب
application-next-waiting = وصل طلبك. يريد المراجعون الجواب حتى { $day }، وسنخبرك بالبريد.
application-next-reading = هناك من يقرأ طلبك. يريد المراجعون الجواب حتى { $day }، وسنخبرك بالبريد.
application-next-late = يستغرق طلبك وقتًا أطول من المتوقع. ذُكّر المراجعون، ولا تخسر شيئًا بالانتظار.
application-next-wanted = لدى المراجعين سؤال. يتابعون حالما تجيب عنه.
application-next-house = أهلًا بك! أنت الآن من أعضاء { $house }.
application-next-approved = أهلًا بك! أنت الآن من { $place }.
application-next-rejected = أُغلق هذا الطلب. يمكنك التقدم مجددًا، هنا أو في مكان آخر.
application-next-withdrawn = سحبت هذا الطلب. لن يقرأه أحد بعد الآن.
application-next-invited = انضممت بدعوة، فأدّى هذا الطلب غرضه.
application-way = مسار طلبك
application-step-sent = أُرسل
application-step-read = يقرؤه المراجعون
application-step-wanted = طُلب المزيد
application-step-decided = الجواب
application-letter-wanted = ما يريد المراجعون معرفته
application-letter-approved = رسالة المراجعين
application-letter-rejected = رسالة المراجعين
application-your-answers = إجاباتك
application-exchanges = ما سُئل لاحقًا
application-history = فُتح من جديد
application-reopened-on = فُتح من جديد في { $day }
application-reopened-by = فتحه { $name } من جديد في { $day }
application-declined-on = رُفض في { $day }:
application-answer-more = أجب المراجعين
application-correct = صحّح إجاباتك
application-correct-send = احفظ إجاباتك
application-corrected = حُفظت إجاباتك.
application-cancel = إلغاء
application-said = جوابك للمراجعين
application-said-long = يتسع هذا لـ5000 حرف على الأكثر.
application-being-read = بدأ أحدهم بقراءة طلبك، فتبقى الإجابات كما هي.
application-withdraw = اسحب الطلب
application-withdraw-title = هل تسحب طلبك إلى { $place }؟
application-withdraw-text = لن يقرأه أحد بعد ذلك، ولا يمكن فتحه من جديد. يمكنك التقدم مجددًا لاحقًا.
application-withdraw-no = أبقه
application-withdrawn = سُحب طلبك.
application-too-late = صدر القرار في هذا الطلب بالفعل.

# المراجعة
review-title = الطلبات
review-tabs = الطلبات بحسب الحالة
review-tab-waiting = تنتظر
review-tab-reading = قيد القراءة
review-tab-wanted = المطلوب المزيد
review-tab-decided = صدر القرار
review-tab-count = { $name } ({ $count })
review-house = البيت
review-filter = اعرض
review-none-waiting = لا أحد ينتظر.
review-none-reading = لا يُقرأ أي طلب الآن.
review-none-wanted = لم يُطلب المزيد من أحد.
review-none-decided = لم يصدر أي قرار بعد.
review-none-text = تصل الطلبات إلى هنا حالما يرسل أحد استمارتكم، ونخبركم بالبريد.
review-none-button = شاهد استمارتكم
review-hidden = شخص ملفه خاص
review-hidden-text = ملف مقدّم الطلب خاص. إجاباته هي كل ما تراه.
review-public-page = يقود الاسم إلى صفحته العلنية.
review-somebody = شخص ما
review-wants = يريد الانضمام إلى { $place }.
review-sent-ago = أُرسل { $ago }
review-with = يتولاه { $name }.
review-with-you = أنت تتولاه.
review-votes = { $yes } من { $needed } مع القبول
review-due = موعد الجواب { $in }
review-overdue = كان موعد الجواب { $ago }
review-claim = ابدأ القراءة
review-release = أعده
review-claimed = أنت تتولى هذا الطلب الآن.
review-taken = سبقك شخص آخر، أو صدر القرار.
review-released = ينتظر الطلب قارئًا من جديد.
review-over = صدر القرار في هذا الطلب بالفعل.
review-answers = الإجابات
review-letter-sent = ما كُتب إلى مقدّم الطلب
review-opinions = رأي المراجعين
review-opinions-text = يراه المراجعون فقط، ولا يراه مقدّم الطلب أبدًا.
review-vote = رأيك
review-vote-none = لا رأي بعد
review-vote-approve = مع
review-vote-reject = ضد
review-vote-abstain = يمتنع
review-notes = ملاحظاتك
review-notes-help = للمراجعين الآخرين.
review-note-save = احفظ الرأي
review-noted = حُفظ رأيك.
review-checklist = قبل أن تقرر
review-check-good = على ما يرام:
review-check-look = انظر إلى هذا:
review-check-whole = أُجيب عن كل سؤال مطلوب.
review-check-parts = لم يُجب عن بعض الأسئلة المطلوبة.
review-check-seen = يُظهر مقدّم الطلب ملفه.
review-check-hidden = ملف مقدّم الطلب خاص.
review-check-others =
    { $count ->
        [0] هذا أول طلب له هنا.
        [one] له طلب آخر هنا.
        [two] له طلبان آخران هنا.
        [few] له { $count } طلبات أخرى هنا.
       *[other] له { $count } طلبًا آخر هنا.
    }
review-check-inside = هو في البيت بالفعل، فينتهي هذا الطلب من تلقاء نفسه.
review-check-invited = تنتظره دعوة من البيت. ينهيها القبول.
review-decide = القرار
review-approve = اقبل
review-approve-text = يصبح عضوًا في الحال وتصله رسالتك بالبريد.
review-approve-send = اقبل وأرسل الرسالة
review-more = اطلب المزيد
review-more-text = تصله رسالتك بالبريد ويمكنه الجواب. ينتظر الطلب حتى يجيب.
review-more-send = أرسل السؤال
review-reject = ارفض
review-reject-text = يصله السبب ورسالتك بالبريد. يمكنه التقدم مجددًا.
review-reject-send = ارفض وأرسل الرسالة
review-reopen-title = هل تغيّر الرأي؟
review-reopen = افتحه من جديد
review-reopen-text = ينتظر الطلب في القائمة من جديد، وتبدأ مهلته من جديد. ويبقى ما قيل من قبل مقروءًا.
review-reopen-reason = لماذا يُفتح من جديد
review-reason-help-reopen = يقرأه مقدّم الطلب، بالبريد وهنا.
review-reopen-send = افتحه وأخبر مقدّم الطلب
review-reopened = الطلب مفتوح من جديد، ويُخبَر مقدّمه.
review-error-reopen = اذكر السبب من فضلك؛ فمقدّم الطلب يقرأه.
review-error-anew = تقدّم الشخص هنا من جديد في هذه الأثناء. انظر في ذلك الطلب من فضلك.
review-letter = الرسالة
review-letter-help = ماركداون. يحلّ محل { "{name}" } و{ "{house}" } اسم مقدّم الطلب والبيت.
review-reason = السبب
review-reason-help = يقرؤه مقدّم الطلب. لا يُرفض أحد بلا سبب.
review-assign = البيت الذي ينضم إليه
review-assign-help = وإلا فالبيت الذي طلبه.
review-done-approved = قُبل مقدّم الطلب، ورسالتك في الطريق.
review-done-rejected = رُفض الطلب، ورسالتك في الطريق.
review-done-more = سؤالك في الطريق.
review-lost-title = لم يُؤخذ بقرارك.
review-lost-withdrawn = سحب مقدّم الطلب طلبه في هذه الأثناء.
review-lost-decided = سبقك { $name }. حالة الطلب: { $state }.
review-lost-changed = تغيّر الطلب وأنت تقرر. اقرأه من جديد؛ ما كتبته ما زال أدناه.
review-lost-kept = ما كنت قد كتبته
review-error-reviewers = يجب أن يوافق مزيد من المراجعين قبل القبول.
review-error-house = اختر بيتًا يحق لك القرار فيه من فضلك.
review-error-reason = قل السبب من فضلك؛ يقرؤه مقدّم الطلب.
review-error-more = اكتب ما تريد معرفته من فضلك.
review-error-asked = سألت هذا بعينه من قبل. قل ما الذي ما زال ناقصًا.
review-error-long = هذا أطول مما ينبغي. اختصره من فضلك.
review-error-again = هذه الاستمارة قديمة. انظر إلى الطلب من جديد من فضلك.

# الرسائل
mail-application-received-subject = طلب جديد إلى { $place }
mail-application-received-text =
    مرحبًا { $name }،
    هناك من يريد الانضمام إلى { $place }. أجب حتى { $day } من فضلك.
mail-application-received-button = اقرأ الطلب
mail-application-received-footer = تصلك هذه الرسالة لأنك تراجع الطلبات هناك.
mail-application-answered-subject = أجاب مقدّم طلب إلى { $place }
mail-application-answered-text =
    مرحبًا { $name }،
    أجاب مقدّم الطلب عمّا سُئل. ينتظرك الطلب إلى { $place } من جديد.
mail-application-answered-button = اقرأ الجواب
mail-application-answered-footer = { mail-application-received-footer }
mail-application-withdrawn-subject = سُحب طلب إلى { $place }
mail-application-withdrawn-text =
    مرحبًا { $name }،
    سُحب طلب تتولاه. لم يبق ما يُفعل.
mail-application-withdrawn-button = شاهد الطلب
mail-application-withdrawn-footer = { mail-application-received-footer }
mail-application-overdue-subject = تأخر جواب طلب إلى { $place }
mail-application-overdue-text =
    مرحبًا { $name }،
    هناك من ينتظر جوابًا من { $place }. كان موعده { $day }.
mail-application-overdue-button = اقرأ الطلب
mail-application-overdue-footer = { mail-application-received-footer }
mail-application-more-subject = لدى { $place } سؤال عن طلبك
mail-application-more-text =
    مرحبًا { $name }،
    قرأ { $place } طلبك ويريد معرفة المزيد قبل القرار:
    { $words }
    إجاباتك حتى الآن محفوظة.
mail-application-more-button = أجب عن السؤال
mail-application-more-footer = { mail-application-approved-footer }
mail-application-approved-subject = قَبِل { $place } طلبك
mail-application-approved-text =
    مرحبًا { $name }،
    قَبِل { $place } طلبك. أهلًا بك!
    { $words }
mail-application-approved-button = شاهد طلبك
mail-application-approved-footer = تصلك هذه الرسالة لأنك قدّمت طلبًا هناك.
mail-application-rejected-subject = طلبك إلى { $place }
mail-application-rejected-text =
    مرحبًا { $name }،
    قرر { $place } ألا يقبل طلبك.
    { $reason }
    { $words }
mail-application-rejected-button = شاهد طلبك
mail-application-rejected-footer = { mail-application-approved-footer }
mail-application-reopened-subject = طلبك إلى { $place } مفتوح من جديد
mail-application-reopened-text =
    مرحبًا { $name }،
    فتح { $place } طلبك من جديد، وسيقرر مجددًا حتى { $day }:
    { $reason }
    يمكنك تصحيح إجاباتك إلى أن يبدأ أحدهم بقراءتها.
mail-application-reopened-button = شاهد طلبك
mail-application-reopened-footer = { mail-application-approved-footer }

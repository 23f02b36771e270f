# What the portal says while somebody looks at it: new posts, unread notifications, drafts.

live-words =
    unread-zero: لا إشعارات غير مقروءة
    unread-one: إشعار واحد غير مقروء
    unread-two: إشعاران غير مقروءين
    unread-few: { $count } إشعارات غير مقروءة
    unread-many: { $count } إشعارًا غير مقروء
    unread-other: { $count } إشعار غير مقروء
    unread-more: ما لا يقل عن { $count } إشعار غير مقروء
    feed-new-zero: لا منشورات جديدة
    feed-new-one: إظهار منشور جديد واحد
    feed-new-two: إظهار منشورين جديدين
    feed-new-few: إظهار { $count } منشورات جديدة
    feed-new-many: إظهار { $count } منشورًا جديدًا
    feed-new-other: إظهار { $count } منشور جديد
    feed-gap: هناك الكثير من الجديد. أعد تحميل الصفحة.
    feed-back: العودة إلى حيث كنت أقرأ
    draft-saved: حُفظت المسودة في { $time }.
    draft-offline: لا اتصال. ما كتبته محفوظ في علامة التبويب هذه وسيُرسل لاحقًا.
    draft-refused: تعذّر حفظ المسودة. ما كتبته محفوظ في علامة التبويب هذه.
    draft-signed-out: لقد سُجّل خروجك. ما كتبته محفوظ في علامة التبويب هذه. سجّل الدخول في علامة تبويب أخرى ثم تابع هنا.
    draft-back: كنت قد بدأت كتابة هذا.
    draft-anew: ابدأ شيئًا جديدًا
    mention-people: أشخاص
    mention-found-zero: لم يُعثر على أحد.
    mention-found-one: عُثر على شخص واحد. اختره بمفتاح الإدخال.
    mention-found-two: عُثر على شخصين. تنقّل بينهما بمفاتيح الأسهم واختر بمفتاح الإدخال.
    mention-found-few: عُثر على { $count } أشخاص. تنقّل بينهم بمفاتيح الأسهم واختر بمفتاح الإدخال.
    mention-found-many: عُثر على { $count } شخصًا. تنقّل بينهم بمفاتيح الأسهم واختر بمفتاح الإدخال.
    mention-found-other: عُثر على { $count } شخص. تنقّل بينهم بمفاتيح الأسهم واختر بمفتاح الإدخال.
    mention-none: لم يُعثر على أحد.
    puzzle-working: نتحقق من أنك لست برنامجًا آليًا…
    puzzle-done: تم. الرسالة التي فيها رابطك في طريقها إليك.
    puzzle-later: لم ينجح ذلك هنا. لا حاجة إلى فعل شيء: ستصل الرسالة من تلقاء نفسها، لكن لاحقًا.
    push-denied: لا يسمح متصفّحك لميزون بإظهار الإشعارات. اسمح بذلك في إعدادات المتصفّح لهذا الموقع ثم حاول مجددًا.
    push-failed: لم ينجح ذلك. يُرجى المحاولة لاحقًا.

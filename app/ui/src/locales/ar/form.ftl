# نماذج السجلات.
form-new = { $name } — جديد
form-save = حفظ
form-save-stay = حفظ والبقاء هنا
form-save-another = حفظ وإضافة آخر
form-saved = تم الحفظ.
form-added = تمت الإضافة.
form-merged = تم الحفظ. غيّر شخص آخر حقولًا أخرى في هذه الأثناء، وبقي التغييران معًا.
form-not-allowed = لا يسمح لك دورك بحفظ هذا. ما كتبته ما زال هنا.
form-nothing = —
form-untitled = بلا اسم
form-somebody = شخص ما
form-picked = تم اختياره في النافذة التي كانت تنتظره. يمكنك إغلاق هذه.

# اختيار السجلات والصور.
form-find = بحث
form-find-in = البحث عن { $name }
form-create-here = إنشاء جديد (يفتح علامة تبويب جديدة)
form-no-picture = بلا صورة
form-picture-kept = الصورة التي تم اختيارها
form-upload = المكتبة والرفع

# شخصان غيّرا الشيء نفسه.
form-clash = غيّر شخص آخر هذا أيضًا.
form-clash-title = كان شخص آخر أسرع
form-clash-text = غيّرتما هذه الحقول كلاكما. اختر ما يبقى ثم احفظ من جديد. كل ما عدا ذلك محفوظ.
form-clash-field = { $name }: أيّهما؟
form-clash-mine = قيمتك
form-clash-theirs = قيمة الآخر

# ما كُتب ولم يُحفظ.
form-draft-note = كتبت هذا في { $at } ولم تحفظه.
form-draft-keep = المتابعة به
form-draft-throw = التخلص منه
form-draft-gone = تم التخلص مما لم يُحفظ.

# بجانب النموذج.
form-beside = عن هذا السجل
form-made = أُنشئ
form-changed = آخر تغيير
form-public = الصفحة العامة
form-present = هنا أيضًا: { $names }
form-notes = ملاحظات
form-note-new = ملاحظة جديدة
form-note-add = إضافة الملاحظة
form-note-resolve = تم
form-note-reopen = فتح من جديد
form-note-delete = حذف
form-note-done = تم
form-noted = تغيّرت الملاحظات.
form-note-refused = تتكوّن الملاحظة من حرف واحد إلى 5000 حرف.

# ما يُفعل بسجل كامل.
form-more = المزيد
form-duplicate = نسخ
form-duplicated = هذه هي النسخة.
form-delete = حذف
form-deleted = صار في سلة المهملات.
form-deleted-for-good = تم الحذف.
form-delete-refused = ما زالت أشياء أخرى تحتاج إلى هذا. احذفها أو انقلها أولًا.
form-in-trash = هذا في سلة المهملات، ولا يجده أحد في القوائم.
form-undo = استرجاعه
form-restored = لقد عاد.
form-restore-refused = لا يمكن أن يعود: ما يميّزه أخذه غيره في هذه الأثناء.
form-to-list = العودة إلى القائمة
form-acted = تم.
form-act-refused = هذا غير ممكن في حالته الراهنة.

# أين يُستخدم.
form-used = أين يُستخدم
form-used-title = أين يُستخدم
form-used-what = ماذا
form-used-number = كم
form-used-fate = إذا حُذف هذا نهائيًا
form-used-nowhere = لا شيء مما تراه يشير إلى هذا.
form-used-trash = الحذف يضعه في سلة المهملات. كل ما يشير إليه يبقى، ويمكن استرجاعه.
form-used-final = لا يمكن التراجع عن حذف هذا.
form-used-blocked = ما دامت هذه موجودة فلا يمكن حذفه.
form-fate-goes = يُحذف معه
form-fate-stays = يبقى بلا رابط
form-fate-blocks = يمنع الحذف

# علامات التبويب.
form-tabs = أجزاء هذا السجل
form-tab-form = التفاصيل
form-tab-empty = لا شيء بعد: { $name }
form-tab-empty-text = هنا ما يتبع هذا السجل.
form-open-list = الفتح كقائمة
form-order = الترتيب
form-order-up = نقل { $name } إلى أعلى
form-order-down = نقل { $name } إلى أسفل
form-order-refused = تعذّر تغيير الترتيب. حاول مرة أخرى.

# النسخ السابقة.
form-history = السجل الزمني
form-history-empty = لا نسخ سابقة بعد
form-history-empty-text = يُحفظ هنا كل تغيير من الآن فصاعدًا.
form-history-made = { $name }: إنشاء
form-history-changed = { $name }: تغيير
form-history-removed = { $name }: حذف
form-history-trashed = { $name }: نقل إلى سلة المهملات
form-history-restored = { $name }: استرجاع من سلة المهملات
form-compare = مقارنة النسختين المختارتين
form-compare-from = المقارنة من نسخة { $at }
form-compare-to = المقارنة بنسخة { $at }
form-compare-title = نسختان
form-compared = من { $from } إلى { $to }.
form-compare-same = لا فرق في ما يمكنك رؤيته.
form-restore = استرجاع
form-restore-version = استرجاع نسخة { $at }
form-version-restored = عادت تلك النسخة. والتي قبلها في السجل الزمني.
form-version-refused = لم تعد تلك النسخة مناسبة: تغيّرت قاعدة أو شيء تشير إليه.
form-diff-removed = أُزيل:
form-diff-added = أُضيف:

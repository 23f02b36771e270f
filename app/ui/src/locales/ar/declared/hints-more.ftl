# جُمل المساعدة: أنظمة عدة.
hint-drafts-and-what-is-archived-are-seen-only-by-those-who-may-change-them = المسودات والمؤرشف لا يراها إلا من يجوز لهم تغييرها.
hint-set-in-front-of-the-others-on-the-subsite-s-home-page-and-in-its-lists = موضوع أمام غيره، في صفحة الموقع الفرعي الرئيسية وفي قوائمه.
hint-the-end-of-its-page-s-address-when-it-changes-the-old-address-leads-to-the-new-one = نهاية عنوان صفحته. وحين تتغير يقود العنوان القديم إلى الجديد.
hint-when-visitors-first-saw-it-left-empty-publishing-fills-it-in = متى رآه الزوار أول مرة. إن تُرك فارغًا ملأه النشر.
hint-where-a-list-is-arranged-by-hand-smaller-numbers-stand-first = حيث تُرتَّب القائمة يدويًا تقف الأرقام الأصغر أولًا.

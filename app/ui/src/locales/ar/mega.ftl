# الصفحة الأولى والشبكات والقوائم والبحث.
home-description = ما يجري الآن، ومن انضم حديثًا، وأين يحفظ المشهد أعماله.
home-empty = لم يُنشر شيء بعد.
home-empty-text = تظهر هنا الشبكات والفنانون والمواعيد حالما تُنشر.
home-on = ما يجري الآن
home-new = وجوه جديدة

mega-networks = الشبكات
mega-none = لم تُنشر أي شبكة بعد.
mega-none-text = تظهر هنا شبكات الفنانين أو المنتجات أو القضايا حالما تُنشر.
mega-draft = هذه الشبكة غير منشورة. لا يرى هذه الصفحة إلا العاملون عليها.
mega-about = نبذة
mega-explore = استكشف
mega-featured = مختارات
mega-collections = مجموعات
mega-collection-empty = هذه المجموعة فارغة.
mega-collection-empty-text = يظهر هنا ما يُختار لها.
mega-index = الفهرس
mega-total = { $count ->
    [0] لا شيء
    [one] مدخل واحد
    [two] مدخلان
    [few] { $shown } مداخل
    [many] { $shown } مدخلًا
   *[other] { $shown } مدخل
}
mega-view-list = اعرض كقائمة
mega-view-grid = اعرض كصور
mega-filter = البحث والتصفية
mega-facets = تضييق الفهرس
mega-q = ابحث في الفهرس
mega-tag = الوسم
mega-location = المكان
mega-type = النوع
mega-sort = الترتيب
mega-sort-featured = المختارات أولًا
mega-sort-name = حسب الاسم
mega-sort-date = الأحدث أولًا
mega-sort-priority = حسب الرتبة
mega-show = اعرض
mega-all = امسح الكل
mega-show-all = اعرض الكل
mega-without = بدون { $filter }
mega-try-without = جرّب بدون { $filter }
mega-similar = لا شيء باسم «{ $q }». هذه أسماء تشبهه.
mega-empty = لا أحد في هذا الفهرس بعد.
mega-empty-text = يظهر في هذا الفهرس كل من نُشر في هذه الشبكة.
mega-no-match = لا شيء يوافق كل هذه المرشحات.
mega-no-match-text = أزل واحدًا منها لترى المزيد.

explore-total = { $count ->
    [0] لا شيء
    [one] مدخل واحد
    [two] مدخلان
    [few] { $shown } مداخل
    [many] { $shown } مدخلًا
   *[other] { $shown } مدخل
}
explore-q = ابحث هنا
explore-featured = المختارات فقط
explore-years = السنوات
explore-all-years = كل السنوات
explore-sort-featured = المختارات أولًا
explore-sort-name = حسب الاسم
explore-sort-date = الأحدث أولًا
explore-sort-soonest = الأقدم أولًا
explore-view-grid = اعرض كشبكة
explore-view-list = اعرض كقائمة
explore-view-timeline = اعرض كخط زمني
explore-empty = لم يُنشر شيء هنا بعد.
explore-empty-text = يظهر هنا ما ينشره أهل هذه الشبكة.

search-title = البحث
search-q = أسماء أو عناوين أو أماكن أو وسوم
search-go = ابحث
search-hint = يجد البحث كل ما هو عام: أشخاصًا وتسجيلات ومواعيد ومقالات وغيرها.
search-none = لم يُعثر على شيء لعبارة «{ $q }».
search-none-text = تحقق من الكتابة، أو استعمل كلمات أقل، أو تصفح الشبكات.
search-subsites = الأسماء

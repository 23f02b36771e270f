# Houses: the families of the scene. Their pages, people with titles, lineage, honours, invitations, and how leaders keep them.
house-tabs = صفحات هذا البيت
house-tab-about = عن البيت
house-tab-feed = المنشورات
house-tab-members = الأشخاص
house-tab-events = الليالي
house-tab-gallery = الصور
house-tab-lead = القيادة

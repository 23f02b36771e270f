# A person as others meet them: their page, following, blocking, muting, and the rules they set for others.
person-tabs = صفحات هذا الشخص
person-tab-about = نبذة
person-tab-posts = المنشورات
person-tab-followers = المتابِعون
person-tab-following = يتابع

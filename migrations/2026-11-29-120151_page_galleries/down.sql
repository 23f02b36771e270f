drop index community.gallery_items_newest;

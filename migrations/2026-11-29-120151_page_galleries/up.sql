-- `/gallery` shows what is public in every organisation, the newest first: without this, all of it is sorted for a page.
-- Pictures are few so far: building the index takes a moment.
-- squawk-ignore require-concurrent-index-creation
create index gallery_items_newest on community.gallery_items (created_at desc, id desc) where publish_state = 'published' and deleted_at is null;

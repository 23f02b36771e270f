-- The dashboard lists these in this order: a page of them is read by its index, not by sorting all rows. Each takes the
-- place of the index on the organisation alone. Whoever has millions of rows makes them first, `concurrently`, under these
-- names: hence `if not exists`.
-- squawk-ignore require-concurrent-index-creation
create index if not exists comments_in_order on community.comments (organization_id, created_at desc, id desc);
drop index community.comments_organization;
-- squawk-ignore require-concurrent-index-creation
create index if not exists gallery_items_in_order on community.gallery_items (organization_id, created_at desc, id desc);
drop index community.gallery_items_organization;
-- squawk-ignore require-concurrent-index-creation
create index if not exists posts_in_order on community.posts (organization_id, created_at desc, id desc);
drop index community.posts_organization;
-- squawk-ignore require-concurrent-index-creation
create index if not exists checkins_in_order on events.checkins (organization_id, scanned_at desc, id desc);
drop index events.checkins_organization;
-- squawk-ignore require-concurrent-index-creation
create index if not exists registrations_in_order on events.registrations (organization_id, created_at desc, id desc);
-- squawk-ignore require-concurrent-index-creation
create index if not exists vouchers_in_order on events.vouchers (organization_id, created_at desc, id desc);
drop index events.vouchers_organization;
-- squawk-ignore require-concurrent-index-creation
create index if not exists waiting_list_in_order on events.waiting_list (organization_id, created_at, id);
drop index events.waiting_list_organization;
-- squawk-ignore require-concurrent-index-creation
create index if not exists subsites_in_order on sites.subsites (organization_id, updated_at desc, id desc);
drop index sites.subsites_organization;

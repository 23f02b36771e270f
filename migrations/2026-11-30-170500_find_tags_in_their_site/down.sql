-- squawk-ignore-file require-concurrent-index-creation, require-concurrent-index-deletion
drop index sites.listings_tags;
create index listings_tags on sites.listings using gin (tags);
drop extension btree_gin;

-- squawk-ignore-file require-concurrent-index-creation, require-concurrent-index-deletion
-- A filter by tag in one mega site read the tag's rows of every other, too: among 600,000 subsites 21 ms instead of 1.
-- Searches over all sites use the same index.

create extension if not exists btree_gin with schema public;
drop index sites.listings_tags;
create index listings_tags on sites.listings using gin (mega_site_id, tags);

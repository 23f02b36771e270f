-- A feed goes on below a row that was seen last: (time, id) < (…). Under row-level security Postgres uses an index for that
-- only if nothing in the comparison could give a hidden row away, and coalesce() counts as something that could: the second
-- page read everything above it. What is published has a time of its own, so feeds go by that; those of a house or a
-- person, whose index holds drafts as well, ask for `published_at is not null`.
update community.posts set published_at = created_at where publish_state = 'published' and published_at is null;
-- Posts are few until there are feeds to write in: checking them and building their indexes takes a moment.
-- squawk-ignore constraint-missing-not-valid
alter table community.posts add constraint posts_published_at check (publish_state <> 'published' or published_at is not null);
drop index community.posts_feed;
drop index community.posts_by_house;
drop index community.posts_by_author;
-- squawk-ignore require-concurrent-index-creation
create index posts_feed on community.posts (organization_id, published_at desc, id desc) where publish_state = 'published' and deleted_at is null;
-- squawk-ignore require-concurrent-index-creation
create index posts_by_house on community.posts (house_id, published_at desc, id desc);
-- squawk-ignore require-concurrent-index-creation
create index posts_by_author on community.posts (author_profile_id, published_at desc, id desc);

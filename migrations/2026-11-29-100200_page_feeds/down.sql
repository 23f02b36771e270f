drop index community.posts_by_author;
drop index community.posts_by_house;
drop index community.posts_feed;
alter table community.posts drop constraint posts_published_at;
create index posts_by_house on community.posts (house_id, (coalesce(published_at, created_at)) desc, id desc);
create index posts_by_author on community.posts (author_profile_id, (coalesce(published_at, created_at)) desc, id desc);
create index posts_feed on community.posts (organization_id, (coalesce(published_at, created_at)) desc, id desc)
  where publish_state = 'published' and deleted_at is null;

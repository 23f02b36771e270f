-- What stood on no subsite cannot stand there then.
delete from community.posts where subsite_id is null;
call auth.unshape('community.posts');
call auth.shape_subsite_part('community.posts');
drop trigger keep_slug on community.posts;
create trigger keep_slug after update of slug on community.posts for each row execute function maison.keep_slug('part', 'subsite_id');
drop trigger tell on community.posts;
create trigger tell after insert or update or delete on community.posts for each row execute function maison.tell_subsite();
drop trigger guard_words on community.posts;
drop trigger fill_place on community.posts;
create trigger fill_part before insert or update of subsite_id, mega_site_id, organization_id on community.posts for each row execute function maison.fill_part();
drop function community.tell_place();
drop function community.guard_words();
drop function community.fill_place();
drop index community.posts_scheduled;
drop index community.posts_pinned;
drop index community.posts_feed;
drop index community.posts_by_author;
drop index community.posts_by_house;
drop index community.posts_feed_slug_key;
alter table community.posts
  drop constraint posts_schedule, drop constraint posts_house_audience, drop constraint posts_part_whole,
  drop column content_warning, drop column reply_policy, drop column shares_count, drop column comments_count,
  drop column likes_count, drop column is_edited, drop column scheduled_at, drop column visibility, drop column house_id,
  alter column subsite_id set not null,
  alter column mega_site_id set not null;
comment on table community.posts is 'Short posts.';
comment on column community.posts.subsite_id is null;
comment on column community.posts.mega_site_id is null;
comment on column community.posts.author_profile_id is null;
comment on column community.posts.title is null;
comment on column community.posts.content is 'Markdown.';

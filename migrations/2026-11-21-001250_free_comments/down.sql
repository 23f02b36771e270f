delete from community.comments where subsite_id is null;
call auth.unshape('community.comments');
call auth.policies('community.comments',
  $$(publish_state = 'published' and deleted_at is null and exists (select from sites.subsites s where s.id = subsite_id))
    or author_profile_id = (select auth.profile_id())
    or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$author_profile_id = (select auth.profile_id()) and exists (select from sites.subsites s where s.id = subsite_id)$$,
  $$author_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$);
drop trigger keep_comment on community.comments;
drop function community.keep_comment();
drop table community.comment_revisions;
drop trigger count_comments_of_posts on community.comments;
drop trigger count_replies_count on community.comments;
drop trigger no_cycle on community.comments;
drop trigger tell on community.comments;
create trigger tell after insert or update or delete on community.comments for each row execute function maison.tell_subsite();
drop trigger fill_comment on community.comments;
create trigger fill_part before insert or update of subsite_id, mega_site_id, organization_id on community.comments for each row execute function maison.fill_part();
drop function community.fill_comment();
drop function community.may_comment(community.posts, uuid);
drop index community.comments_waiting;
alter table community.comments
  drop column counted_as, drop column replies_count, drop column likes_count, drop column edited_at, drop column depth,
  alter column subsite_id set not null,
  alter column mega_site_id set not null;
comment on column community.comments.author_profile_id is null;
comment on column community.comments.content is 'Markdown.';
comment on column community.comments.subsite_id is null;
comment on column community.comments.publish_state is null;

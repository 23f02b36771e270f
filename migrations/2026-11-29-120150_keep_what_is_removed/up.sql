-- What somebody else took away stays away for its author, on whichever way they ask: pages, lists, the programming
-- interface. Those who moderate bring it back, and so does whoever may change what others wrote.
create function community.guard_trash() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if maison.is_counting() or auth.profile_id() is null or old.author_profile_id is distinct from auth.profile_id()
     or new.organization_id = any (auth.organizations_with('community.moderate')) then
    return new;
  end if;
  if (select l.action from community.moderation_log l
       where l.subject_type = tg_argv[0] and l.subject_id = old.id and l.action in ('content_removed', 'content_restored')
       order by l.created_at desc, l.id desc limit 1) = 'content_removed' then
    raise exception 'moderators show again what they hid' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
comment on function community.guard_trash() is 'What a moderator removed, its author does not take out of the trash.';
create trigger guard_trash before update of deleted_at on community.posts for each row
  when (old.deleted_at is not null and new.deleted_at is null) execute function community.guard_trash('posts');
create trigger guard_trash before update of deleted_at on community.comments for each row
  when (old.deleted_at is not null and new.deleted_at is null) execute function community.guard_trash('comments');
create trigger guard_trash before update of deleted_at on community.gallery_items for each row
  when (old.deleted_at is not null and new.deleted_at is null) execute function community.guard_trash('gallery');

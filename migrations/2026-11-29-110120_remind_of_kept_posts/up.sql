-- Whoever keeps a post may be reminded of it: once, at their time, and only of what they still see.
create function community.remind(most integer default 10000) returns integer
  language plpgsql security definer set search_path = '' as $$
declare
  kept record;
  post community.posts;
  done integer := 0;
begin
  -- Two workers take different rows; a row that its person is just changing waits for the next minute.
  for kept in
    update community.bookmarks b set reminded_at = now() where b.id in (
      select x.id from community.bookmarks x
       where x.remind_at <= now() and x.reminded_at is null and x.subject_type = 'posts'
       order by x.remind_at limit most for update skip locked)
    returning b.profile_id, b.subject_id
  loop
    done := done + 1;
    select * into post from community.posts p
     where p.id = kept.subject_id and p.publish_state = 'published' and p.deleted_at is null
       and not exists (select from identity.blocks k
             where (k.blocker_profile_id, k.blocked_profile_id) in ((kept.profile_id, p.author_profile_id), (p.author_profile_id, kept.profile_id)));
    if found then
      perform community.notify('bookmark_reminder', community.readers(post, array[kept.profile_id]), null, community.post_facts(post));
    end if;
  end loop;
  return done;
end $$;
comment on function community.remind(integer) is 'schedule: * * * * *. Reminds people of posts that they kept, if they still see them; says of how many.';
revoke execute on function community.remind(integer) from public;
grant execute on function community.remind(integer) to maison_system;

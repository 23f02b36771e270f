-- Every page that shows a picture had the policies of posts, applications and messages (with all their partitions) in its
-- plan, for rows that nobody but their owner has anything to do with. They are asked by functions now: planned by themselves,
-- once a session, and only when a row is reached that is seen in no simpler way. Whose rows they read is as before: they run
-- as whoever asks. The page of a subsite: planned in 17 ms instead of 38, run in 2.6 ms instead of 6.
create function media.seen_in_post(asset uuid) returns boolean
  language plpgsql stable parallel safe set search_path = '' as $$
begin
  return exists (select from community.post_media m where m.asset_id = asset);
end $$;
comment on function media.seen_in_post(uuid) is 'Does whoever asks see a post with it?';

create function media.seen_in_application(asset uuid, owner uuid) returns boolean
  language plpgsql stable parallel safe set search_path = '' as $$
begin
  return exists (select from community.applications a
                  where a.applicant_id = owner and a.status <> 'withdrawn' and (a.application_data -> '_files') ? asset::text);
end $$;
comment on function media.seen_in_application(uuid, uuid) is 'Does whoever asks see an application of its owner that has it?';

create function media.seen_in_thread(asset uuid) returns boolean
  language plpgsql stable parallel safe set search_path = '' as $$
begin
  return exists (select from messaging.message_attachments a where a.asset_id = asset);
end $$;
comment on function media.seen_in_thread(uuid) is 'Does whoever asks see a message with it?';

alter policy read_in_posts on media.assets using (
  owner_profile_id is not null and visibility = 'private' and deleted_at is null and media.seen_in_post(id));
alter policy read_in_applications on media.assets using (
  owner_profile_id is not null and visibility = 'private' and deleted_at is null
  and (select auth.profile_id()) is not null and media.seen_in_application(id, owner_profile_id));
alter policy read_in_threads on media.assets using (
  (select auth.profile_id()) is not null and media.seen_in_thread(id));

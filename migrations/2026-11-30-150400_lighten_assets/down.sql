alter policy read_in_threads on media.assets using (
  (select auth.profile_id()) is not null and exists (select from messaging.message_attachments a where a.asset_id = assets.id));
alter policy read_in_applications on media.assets using (
  owner_profile_id is not null and visibility = 'private' and deleted_at is null and (select auth.profile_id()) is not null
  and exists (select from community.applications a
               where a.applicant_id = assets.owner_profile_id and a.status <> 'withdrawn'
                 and a.application_data -> '_files' ? assets.id::text));
alter policy read_in_posts on media.assets using (
  owner_profile_id is not null and visibility = 'private' and deleted_at is null
  and exists (select from community.post_media m where m.asset_id = assets.id));
drop function media.seen_in_thread(uuid), media.seen_in_application(uuid, uuid), media.seen_in_post(uuid);

-- Files that answer an application are private assets of the applicant. Whoever reviews the application sees those that it
-- names, until it is withdrawn; nobody else does. Row-level security of the applications says who reviews.
create policy read_in_applications on media.assets for select to maison_app using (
  owner_profile_id is not null and visibility = 'private' and deleted_at is null and (select auth.profile_id()) is not null
  and exists (select from community.applications a
               where a.applicant_id = assets.owner_profile_id and a.status <> 'withdrawn'
                 and a.application_data -> '_files' ? assets.id::text));

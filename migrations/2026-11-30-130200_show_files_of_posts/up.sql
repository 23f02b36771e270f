-- Pictures, videos and sound that people send with a post are private assets of theirs. Whoever sees the post sees them, and
-- nobody else does. Row-level security of the posts says who that is; what somebody in a picture has not agreed to is no part
-- of a post for others.
create policy read_in_posts on media.assets for select to maison_app using (
  owner_profile_id is not null and visibility = 'private' and deleted_at is null
  and exists (select from community.post_media m where m.asset_id = assets.id));

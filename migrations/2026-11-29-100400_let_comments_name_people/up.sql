-- A bare `subject_id` below `community.comments` meant the comment's own subject: nobody could name anybody in a comment.
alter policy insert_rows on community.mentions with check (
  case subject_type
    when 'posts' then exists (select from community.posts s where s.id = mentions.subject_id and s.author_profile_id = (select auth.profile_id()) offset 0)
    else exists (select from community.comments s where s.id = mentions.subject_id and s.author_profile_id = (select auth.profile_id()) offset 0) end);
alter policy delete_rows on community.mentions using (
  profile_id = (select auth.profile_id()) or case subject_type
    when 'posts' then exists (select from community.posts s where s.id = mentions.subject_id and s.author_profile_id = (select auth.profile_id()) offset 0)
    else exists (select from community.comments s where s.id = mentions.subject_id and s.author_profile_id = (select auth.profile_id()) offset 0) end);

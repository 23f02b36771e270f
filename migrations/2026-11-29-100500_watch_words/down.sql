drop trigger freeze_words on community.appeals;
drop function community.freeze_appeal();
alter policy update_rows on community.content_reports
  using (organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]))
  with check (organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]));
alter policy read_rows on community.content_reports using (
  reporter_id = (select auth.profile_id())
  or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]));
drop trigger limit_reach on community.posts;
drop function community.limit_reach();
drop trigger report_words_update on community.comments;
drop trigger report_words_insert on community.comments;
drop trigger report_words_update on community.posts;
drop trigger report_words_insert on community.posts;
drop trigger watch_words_update on community.comments;
drop trigger watch_words_insert on community.comments;
drop trigger watch_words_update on community.posts;
drop trigger watch_words_insert on community.posts;
drop function community.report_words();
drop function community.watch_words();
drop function community.watched(jsonb);
drop function community.word_hits(uuid, text);
drop function community.plain_words(text);
delete from community.content_reports where reporter_id is null;
alter table community.content_reports alter column reporter_id set not null;

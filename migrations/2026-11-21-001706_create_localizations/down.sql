alter policy read_rows on cms.content_slugs using (
  organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])
    or exists (select from cms.content_entries e where e.id = entry_id and e.locale = content_slugs.locale offset 0));
drop function cms.sees_entry;
drop table cms.entry_seo;
drop table cms.translation_segments;
drop trigger follow_entry on cms.content_entries;
drop function cms.follow_entry;
drop table cms.content_localizations;
drop function cms.keep_localization;
drop function cms.fill_localization;

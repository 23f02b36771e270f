-- Entries and their translations: editors find all of them, readers what is published. What has expired is hidden by
-- the row's own policy.
call search.watch('cms.content_entries', 'r.title',
  $$array['word:' || r.organization_id || ':cms.read',
    case when r.status = 'published' then case r.visibility when 'public' then 'public' when 'members' then 'organization:' || r.organization_id end end]$$,
  body => 'r.plain_text', locale => 'r.locale', happened_at => 'coalesce(r.published_at, r.created_at)', condition => 'r.deleted_at is null');
call search.watch('cms.content_localizations', 'r.title',
  $$array['word:' || r.organization_id || ':cms.read',
    case when r.publish_state = 'published' then case r.visibility when 'public' then 'public' when 'members' then 'organization:' || r.organization_id end end]$$,
  body => 'r.plain_text', locale => 'r.locale', happened_at => 'coalesce(r.published_at, r.created_at)', condition => 'r.deleted_at is null');
call search.watch('cms.content_blocks', 'r.name', $$array['word:' || r.organization_id || ':cms.read']$$,
  body => $$concat_ws(E'\n', r.description, cms.words_of(r.data))$$, locale => 'r.locale', condition => 'r.deleted_at is null');

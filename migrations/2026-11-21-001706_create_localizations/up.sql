create table cms.content_localizations (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  content_type_id uuid not null references cms.content_types on delete restrict,
  locale text not null constraint content_localizations_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  title text not null constraint content_localizations_title_length check (length(title) between 1 and 300),
  slug text not null constraint content_localizations_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 120),
  data jsonb not null default '{}' constraint content_localizations_data_object check (jsonb_typeof(data) = 'object'),
  plain_text text,
  status text not null default 'pending' constraint content_localizations_status_value
    check (status in ('pending', 'in_progress', 'review', 'approved', 'outdated')),
  publish_state text not null default 'draft' constraint content_localizations_publish_state_value
    check (publish_state in ('draft', 'scheduled', 'published', 'unpublished', 'archived')),
  visibility text not null default 'public' constraint content_localizations_visibility_value
    check (visibility in ('public', 'members', 'private')),
  published_at timestamptz,
  expires_at timestamptz,
  source_version_id uuid references cms.content_versions on delete set null,
  translated_by_id uuid references identity.users on delete set null,
  translated_at timestamptz,
  reviewed_by_id uuid references identity.users on delete set null,
  due_date timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint content_localizations_published_at_needed check (publish_state <> 'published' or published_at is not null),
  constraint content_localizations_expires_at_order check (expires_at > published_at),
  constraint content_localizations_locale_key unique (entry_id, locale)
);
create index content_localizations_list on cms.content_localizations (organization_id, locale, status, updated_at desc, id desc);
create index content_localizations_published on cms.content_localizations (content_type_id, locale, published_at desc, id desc)
  where publish_state = 'published' and deleted_at is null;
create index content_localizations_content_type on cms.content_localizations (content_type_id);
create index content_localizations_source_version on cms.content_localizations (source_version_id);
create index content_localizations_translated_by on cms.content_localizations (translated_by_id);
create index content_localizations_reviewed_by on cms.content_localizations (reviewed_by_id);
comment on table cms.content_localizations is 'An entry in another language, published on its own. It holds only what differs by language; the rest is the entry''s.';
comment on column cms.content_localizations.content_type_id is 'The entry''s; filled by trigger, as are visibility and the trash.';
comment on column cms.content_localizations.data is 'Values of localised fields only: relations and the like are the entry''s, so a new language loses nothing.';
comment on column cms.content_localizations.status is 'Of the translation. An outdated one stays published until it is replaced.';
comment on column cms.content_localizations.publish_state is 'Of this language alone, whatever the entry''s status is.';
comment on column cms.content_localizations.source_version_id is 'What it was translated from; the difference to the newest version is what is owed.';
call auth.shape_organization('cms.content_localizations', 'cms',
  $$(publish_state = 'published' and deleted_at is null and (expires_at is null or expires_at > now())
     and (visibility = 'public' or (visibility = 'members' and organization_id = any ((select auth.member_organizations())::uuid[]))))$$);
alter policy insert_rows on cms.content_localizations
  with check (organization_id = any ((select auth.organizations_with('cms.create'))::uuid[]) and cms.works_in(organization_id, locale));
alter policy update_rows on cms.content_localizations
  using (organization_id = any ((select auth.organizations_with('cms.update'))::uuid[]))
  with check (organization_id = any ((select auth.organizations_with('cms.update'))::uuid[]) and cms.works_in(organization_id, locale));
alter policy delete_rows on cms.content_localizations
  using (organization_id = any ((select auth.organizations_with('cms.delete'))::uuid[]) and cms.works_in(organization_id, locale));

create function cms.fill_localization() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare entry cms.content_entries;
begin
  select * into entry from cms.content_entries e where e.id = new.entry_id;
  if not found then return new; end if; -- The foreign key says so.
  if new.locale = entry.locale then
    raise exception 'this is the language the entry is written in' using errcode = 'check_violation', constraint = 'content_localizations_locale_source';
  end if;
  new.content_type_id := entry.content_type_id;
  if tg_op = 'INSERT' then
    new.visibility := entry.visibility;
    new.deleted_at := coalesce(new.deleted_at, entry.deleted_at);
    new.plain_text := coalesce(new.plain_text, cms.words_of(new.data));
  elsif new.data is distinct from old.data and new.plain_text is not distinct from old.plain_text then
    new.plain_text := cms.words_of(new.data);
  end if;
  if new.status in ('review', 'approved') and new.translated_at is null then
    new.translated_at := now();
    new.translated_by_id := coalesce(new.translated_by_id, auth.user_id());
  end if;
  if new.status in ('review', 'approved') and (tg_op = 'INSERT' or new.status <> old.status) and new.source_version_id is null then
    select v.id into new.source_version_id from cms.content_versions v
     where v.entry_id = new.entry_id and v.locale = entry.locale order by v.version_number desc limit 1;
  end if;
  return new;
end $$;
create trigger fill_localization before insert or update on cms.content_localizations
  for each row execute function cms.fill_localization();
create trigger steps before update of status on cms.content_localizations for each row execute function maison.steps('status',
  'pending>in_progress pending>review in_progress>pending in_progress>review in_progress>outdated review>in_progress review>approved review>outdated approved>in_progress approved>outdated outdated>in_progress outdated>review outdated>approved');
create trigger steps_of_publishing before update of publish_state on cms.content_localizations for each row execute function maison.steps('publish_state',
  'draft>scheduled draft>published draft>archived scheduled>draft scheduled>published published>unpublished published>archived unpublished>draft unpublished>scheduled unpublished>published unpublished>archived archived>draft');
create trigger touch before update on cms.content_localizations for each row execute function maison.touch();
create trigger tell after insert or update or delete on cms.content_localizations for each row execute function maison.tell_row('entry', 'entry_id');
create trigger audit after insert or update or delete on cms.content_localizations for each row execute function maison.audit('plain_text');

create function cms.keep_localization() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare entry cms.content_entries;
begin
  if tg_op = 'DELETE' then
    delete from cms.content_slugs where entry_id = old.entry_id and locale = old.locale;
    return null;
  end if;
  select * into entry from cms.content_entries e where e.id = new.entry_id;
  if tg_op = 'UPDATE' and (new.entry_id, new.locale) <> (old.entry_id, old.locale) then
    delete from cms.content_slugs where entry_id = old.entry_id and locale = old.locale;
  end if;
  perform cms.take_slug(new.organization_id, new.content_type_id, new.entry_id, new.locale, new.slug);
  if not maison.is_erasing() and (tg_op = 'INSERT' or (new.title, new.data) is distinct from (old.title, old.data)) then
    perform cms.add_version(entry, new.locale, new.title, case when tg_op = 'UPDATE' then old.data end,
                            case when tg_op = 'UPDATE' then old.title end, new.data);
  end if;
  return null;
end $$;
create trigger keep_localization after insert or update of slug, title, data, locale, entry_id or delete on cms.content_localizations
  for each row execute function cms.keep_localization();

-- What changes in the entry concerns its translations: the trash, who may read, the type, and that they fell behind.
create function cms.follow_entry() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.deleted_at is distinct from old.deleted_at then
    update cms.content_localizations set deleted_at = new.deleted_at
     where entry_id = new.id and deleted_at is not distinct from old.deleted_at;
  end if;
  if (new.visibility, new.content_type_id) <> (old.visibility, old.content_type_id) then
    update cms.content_localizations set visibility = new.visibility, content_type_id = new.content_type_id where entry_id = new.id;
  end if;
  if (new.title, new.data) is distinct from (old.title, old.data) and not maison.is_erasing() then
    update cms.content_localizations l set status = 'outdated'
     where l.entry_id = new.id and l.status in ('in_progress', 'review', 'approved');
  end if;
  return null;
end $$;
create trigger follow_entry after update of title, data, visibility, content_type_id, deleted_at on cms.content_entries
  for each row execute function cms.follow_entry();

create table cms.translation_segments (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  localization_id uuid not null references cms.content_localizations on delete cascade,
  field_name text not null,
  position integer not null constraint translation_segments_position_range check (position >= 0),
  source_text text not null,
  source_was text,
  target_text text,
  status text not null default 'missing' constraint translation_segments_status_value
    check (status in ('missing', 'current', 'changed', 'obsolete')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint translation_segments_once unique (localization_id, field_name, position) deferrable
);
create index translation_segments_list on cms.translation_segments (organization_id, status, updated_at desc, id desc);
comment on table cms.translation_segments is 'A sentence of the source beside its translation, so that what is owed can be named sentence by sentence.';
comment on column cms.translation_segments.source_was is 'The sentence that was translated, when the source says something else now.';
call auth.shape_organization('cms.translation_segments', 'cms');
create trigger touch before update on cms.translation_segments for each row execute function maison.touch();

create table cms.entry_seo (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  locale text not null constraint entry_seo_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  seo_title text constraint entry_seo_seo_title_length check (length(seo_title) <= 200),
  seo_description text constraint entry_seo_seo_description_length check (length(seo_description) <= 500),
  seo_keywords text[] not null default '{}' constraint entry_seo_seo_keywords_length check (cardinality(seo_keywords) <= 30),
  canonical_url text constraint entry_seo_canonical_url_shape check (canonical_url ~ '^https://'),
  no_index boolean not null default false,
  og_title text constraint entry_seo_og_title_length check (length(og_title) <= 200),
  og_description text constraint entry_seo_og_description_length check (length(og_description) <= 500),
  og_image_id uuid references media.assets on delete set null,
  in_sitemap boolean not null default true,
  structured_data jsonb constraint entry_seo_structured_data_object check (jsonb_typeof(structured_data) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint entry_seo_locale_key unique (entry_id, locale)
);
create index entry_seo_og_image on cms.entry_seo (og_image_id);
comment on table cms.entry_seo is 'What search engines and cards in other networks say of an entry, per language.';
comment on column cms.entry_seo.no_index is 'Asks search engines not to list the page.';
comment on column cms.entry_seo.structured_data is 'JSON-LD beyond what the type gives by itself.';
call auth.shape_organization('cms.entry_seo', 'cms',
  $$(exists (select from cms.content_entries e where e.id = entry_id and e.locale = entry_seo.locale offset 0)
     or exists (select from cms.content_localizations l where l.entry_id = entry_seo.entry_id and l.locale = entry_seo.locale offset 0))$$);
create trigger touch before update on cms.entry_seo for each row execute function maison.touch();
create trigger tell after insert or update or delete on cms.entry_seo for each row execute function maison.tell_row('entry', 'entry_id');
create trigger audit after insert or update or delete on cms.entry_seo for each row execute function maison.audit();

-- An entry is there for somebody if its source or one of its translations is.
create function cms.sees_entry(entry uuid) returns boolean language sql stable as $$
  select exists (select from cms.content_entries e where e.id = entry)
      or exists (select from cms.content_localizations l where l.entry_id = entry)
$$;
comment on function cms.sees_entry(uuid) is 'Does the person see this entry in any language? Follows the policies of whoever asks.';
alter policy read_rows on cms.content_slugs using (
  organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])
    or exists (select from cms.content_entries e where e.id = entry_id and e.locale = content_slugs.locale offset 0)
    or exists (select from cms.content_localizations l where l.entry_id = content_slugs.entry_id and l.locale = content_slugs.locale offset 0));

create table cms.content_entries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  content_type_id uuid not null references cms.content_types on delete restrict,
  title text not null constraint content_entries_title_length check (length(title) between 1 and 300),
  slug text not null constraint content_entries_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 120),
  data jsonb not null default '{}' constraint content_entries_data_object check (jsonb_typeof(data) = 'object'),
  plain_text text,
  locale text not null default 'en' constraint content_entries_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  status text not null default 'draft' constraint content_entries_status_value
    check (status in ('draft', 'in_review', 'approved', 'scheduled', 'published', 'unpublished', 'archived')),
  visibility text not null default 'public' constraint content_entries_visibility_value
    check (visibility in ('public', 'members', 'private')),
  published_at timestamptz,
  scheduled_for timestamptz,
  expires_at timestamptz,
  template_id uuid references cms.page_templates on delete set null,
  parent_id uuid references cms.content_entries on delete set null,
  copied_from_id uuid references cms.content_entries on delete set null,
  current_stage_id uuid references cms.workflow_stages on delete set null,
  review_round integer not null default 1 constraint content_entries_review_round_range check (review_round >= 1),
  client_id uuid,
  project_id uuid,
  created_by_id uuid references identity.users on delete set null,
  last_edited_by_id uuid references identity.users on delete set null,
  published_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint content_entries_scheduled_for_needed check (status <> 'scheduled' or scheduled_for is not null),
  constraint content_entries_published_at_needed check (status <> 'published' or published_at is not null),
  constraint content_entries_expires_at_order check (expires_at > published_at),
  constraint content_entries_slug_key unique (organization_id, content_type_id, slug, locale)
);
create index content_entries_list on cms.content_entries (organization_id, updated_at desc, id desc);
create index content_entries_by_status on cms.content_entries (organization_id, status, updated_at desc, id desc);
create index content_entries_by_type on cms.content_entries (content_type_id, updated_at desc, id desc);
create index content_entries_published on cms.content_entries (content_type_id, published_at desc, id desc)
  where status = 'published' and deleted_at is null;
create index content_entries_due on cms.content_entries (scheduled_for) where status = 'scheduled';
create index content_entries_expiring on cms.content_entries (expires_at) where status = 'published';
create index content_entries_template on cms.content_entries (template_id);
create index content_entries_parent on cms.content_entries (parent_id);
create index content_entries_copied_from on cms.content_entries (copied_from_id);
create index content_entries_current_stage on cms.content_entries (current_stage_id);
create index content_entries_client on cms.content_entries (client_id);
create index content_entries_project on cms.content_entries (project_id);
create index content_entries_created_by on cms.content_entries (created_by_id);
create index content_entries_last_edited_by on cms.content_entries (last_edited_by_id);
create index content_entries_published_by on cms.content_entries (published_by_id);
comment on table cms.content_entries is 'A piece of content in the language it was written in. While it is published, this is what readers see; changes wait in cms.content_drafts.';
comment on column cms.content_entries.title is 'Taken from the type''s title field.';
comment on column cms.content_entries.data is 'Values by field name. What points to a row is written {"ref": "media.assets", "id": uuid}, wherever it stands; cms.content_references follows it.';
comment on column cms.content_entries.plain_text is 'The words of data, for search and length; filled by trigger unless whoever saves knows better.';
comment on column cms.content_entries.locale is 'Source language; translations are cms.content_localizations.';
comment on column cms.content_entries.visibility is 'Who reads it once it is published: everybody, members of the organisation, its editors only.';
comment on column cms.content_entries.expires_at is 'From then on nobody but the editors sees it.';
comment on column cms.content_entries.parent_id is 'The page above it, where a type''s entries form a tree.';
comment on column cms.content_entries.review_round is 'Counts up when a change makes approvals void.';
comment on column cms.content_entries.client_id is 'Company it is made for.';
-- Trash and expiry are conditions on the row, because visitors ask without knowing them.
call auth.shape_organization('cms.content_entries', 'cms',
  $$(status = 'published' and deleted_at is null and (expires_at is null or expires_at > now())
     and (visibility = 'public' or (visibility = 'members' and organization_id = any ((select auth.member_organizations())::uuid[]))))$$);
-- Whoever works in some languages only writes in these.
alter policy insert_rows on cms.content_entries
  with check (organization_id = any ((select auth.organizations_with('cms.create'))::uuid[]) and cms.works_in(organization_id, locale));
alter policy update_rows on cms.content_entries
  using (organization_id = any ((select auth.organizations_with('cms.update'))::uuid[]))
  with check (organization_id = any ((select auth.organizations_with('cms.update'))::uuid[]) and cms.works_in(organization_id, locale));

-- The words of a text: values of fields that are text, and every "text" of rich text and blocks.
create function cms.words_of(data jsonb) returns text language sql immutable parallel safe as $$
  select string_agg(word, E'\n')
    from (select f.value #>> '{}' as word from jsonb_each(data) f where jsonb_typeof(f.value) = 'string'
          union all
          select t #>> '{}' from jsonb_path_query(data, 'strict $.* ? (@.type() != "string").** ? (exists (@.text)).text ? (@.type() == "string")') t) words
$$;
comment on function cms.words_of(jsonb) is 'The words in an entry''s data.';

-- The type belongs to the same organisation; words are kept beside the data; whoever saves is noted.
create function cms.fill_entry() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from cms.content_types t where t.id = new.content_type_id and t.organization_id = new.organization_id) then
    raise exception 'the content type is not of this organisation' using errcode = 'foreign_key_violation';
  end if;
  if tg_op = 'INSERT' then
    new.plain_text := coalesce(new.plain_text, cms.words_of(new.data));
    return new;
  end if;
  if new.organization_id <> old.organization_id then
    raise exception 'an entry stays in its organisation' using errcode = 'check_violation', constraint = 'content_entries_organization';
  end if;
  if new.data is distinct from old.data and new.plain_text is not distinct from old.plain_text then
    new.plain_text := cms.words_of(new.data);
  end if;
  if (new.data, new.title, new.slug) is distinct from (old.data, old.title, old.slug) and auth.user_id() is not null then
    new.last_edited_by_id := auth.user_id();
  end if;
  return new;
end $$;
create trigger fill_entry before insert or update on cms.content_entries for each row execute function cms.fill_entry();
create trigger no_cycle before insert or update of parent_id on cms.content_entries
  for each row execute function maison.no_cycle('parent_id');
create trigger steps before update of status on cms.content_entries for each row execute function maison.steps('status',
  'draft>in_review draft>approved draft>scheduled draft>published draft>archived in_review>draft in_review>approved in_review>archived approved>draft approved>in_review approved>scheduled approved>published approved>archived scheduled>draft scheduled>in_review scheduled>approved scheduled>published scheduled>archived published>unpublished published>archived unpublished>draft unpublished>in_review unpublished>approved unpublished>scheduled unpublished>published unpublished>archived archived>draft');
create trigger touch before update on cms.content_entries for each row execute function maison.touch();
create trigger tell after update or delete on cms.content_entries for each row execute function maison.tell_row('entry', 'id');
create trigger audit after insert or update or delete on cms.content_entries for each row execute function maison.audit('plain_text');

create table cms.content_slugs (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  content_type_id uuid not null references cms.content_types on delete cascade,
  entry_id uuid not null references cms.content_entries on delete cascade,
  locale text not null,
  slug text not null,
  is_current boolean not null default true,
  created_at timestamptz not null default now(),
  replaced_at timestamptz,
  constraint content_slugs_replaced_at_needed check (is_current = (replaced_at is null)),
  constraint content_slugs_slug_key unique (organization_id, content_type_id, locale, slug)
);
create index content_slugs_entry on cms.content_slugs (entry_id, locale);
create index content_slugs_content_type on cms.content_slugs (content_type_id);
comment on table cms.content_slugs is 'Addresses of entries in every language, present and former; former ones redirect. Kept by trigger.';
comment on column cms.content_slugs.is_current is 'False: a former address, which a new entry may take.';
-- Written by trigger only; 001706 adds the addresses of translations.
call auth.policies('cms.content_slugs',
  $$organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])
    or exists (select from cms.content_entries e where e.id = entry_id and e.locale = content_slugs.locale offset 0)$$,
  'false', 'false', 'false');

-- One address leads to one text, whether it is the original or a translation.
create function cms.take_slug(organization uuid, content_type uuid, entry uuid, language text, wanted text) returns void
  language plpgsql security definer set search_path = '' as $$
declare holder uuid;
begin
  update cms.content_slugs set is_current = false, replaced_at = now()
   where entry_id = entry and locale = language and is_current and (slug, content_type_id) <> (wanted, content_type);
  insert into cms.content_slugs as s (id, organization_id, content_type_id, entry_id, locale, slug)
  values (gen_random_uuid(), organization, content_type, entry, language, wanted)
  on conflict on constraint content_slugs_slug_key
    do update set entry_id = excluded.entry_id, is_current = true, replaced_at = null
    where s.entry_id = excluded.entry_id or not s.is_current
  returning s.entry_id into holder;
  if holder is null then
    raise exception 'the address is taken' using errcode = 'unique_violation', constraint = 'content_slugs_slug_key';
  end if;
end $$;
revoke execute on function cms.take_slug from public;
grant execute on function cms.take_slug to maison_system;

create function cms.keep_entry_slug() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and new.locale <> old.locale then
    delete from cms.content_slugs where entry_id = old.id and locale = old.locale;
  end if;
  perform cms.take_slug(new.organization_id, new.content_type_id, new.id, new.locale, new.slug);
  return null;
end $$;
create trigger keep_slug after insert or update of slug, locale, content_type_id on cms.content_entries
  for each row execute function cms.keep_entry_slug();

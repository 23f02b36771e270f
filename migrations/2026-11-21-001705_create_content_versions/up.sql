create table cms.content_versions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  locale text not null,
  version_number integer not null constraint content_versions_version_number_range check (version_number >= 1),
  data jsonb not null,
  title text not null,
  content_hash bytea not null constraint content_versions_content_hash_length check (length(content_hash) = 32),
  change_note text constraint content_versions_change_note_length check (length(change_note) <= 1000),
  changed_fields text[] not null default '{}',
  label text constraint content_versions_label_length check (length(label) between 1 and 80),
  is_restored boolean not null default false,
  restored_from_id uuid references cms.content_versions on delete set null,
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  constraint content_versions_version_number_key unique (entry_id, version_number)
);
create index content_versions_list on cms.content_versions (entry_id, locale, version_number desc);
create index content_versions_organization on cms.content_versions (organization_id);
create index content_versions_restored_from on cms.content_versions (restored_from_id);
create index content_versions_created_by on cms.content_versions (created_by_id);
comment on table cms.content_versions is 'What an entry or a translation of it said after each save; written by trigger.';
comment on column cms.content_versions.version_number is 'Counts through all languages of the entry.';
comment on column cms.content_versions.content_hash is 'SHA-256 of title and data, so that two states can be told apart and proven.';
comment on column cms.content_versions.change_note is 'From the setting maison.change_note of the transaction that saved.';
comment on column cms.content_versions.changed_fields is 'Names of fields that differ from the version before; title if the title does.';
comment on column cms.content_versions.label is 'A version with a name is kept beyond the type''s max_versions.';
-- Triggers write and prune; people only name versions.
call auth.policies('cms.content_versions',
  $$organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])$$, 'false',
  $$organization_id = any ((select auth.organizations_with('cms.update'))::uuid[])$$, 'false');
call auth.stay_together('cms.content_versions');
revoke update on cms.content_versions from maison_app;
grant update (label, change_note) on cms.content_versions to maison_app;

create table cms.content_drafts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  locale text not null constraint content_drafts_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  user_id uuid not null references identity.users on delete cascade,
  title text not null,
  slug text,
  data jsonb not null constraint content_drafts_data_object check (jsonb_typeof(data) = 'object'),
  base_version_id uuid references cms.content_versions on delete set null,
  status text not null default 'editing' constraint content_drafts_status_value check (status in ('editing', 'in_review', 'approved')),
  review_round integer not null default 1 constraint content_drafts_review_round_range check (review_round >= 1),
  version integer not null default 1,
  typed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint content_drafts_once unique (entry_id, locale, user_id)
);
create index content_drafts_organization on cms.content_drafts (organization_id, updated_at desc, id desc);
create index content_drafts_user on cms.content_drafts (user_id);
create index content_drafts_base_version on cms.content_drafts (base_version_id);
comment on table cms.content_drafts is 'What somebody typed and has not applied yet, saved while typing; one per person, entry and language. Applying it merges with what others saved since base_version_id.';
comment on column cms.content_drafts.user_id is 'pii: whose draft it is.';
comment on column cms.content_drafts.base_version_id is 'What it began from: the common ancestor for a merge by field.';
comment on column cms.content_drafts.status is 'Of a change to a published entry: it is reviewed here while readers see the old text.';
comment on column cms.content_drafts.typed_at is 'When the browser took the last letter; later than updated_at of the server if it came from a journal kept offline.';
-- Colleagues see drafts, so that nobody is surprised; each writes their own.
call auth.policies('cms.content_drafts',
  $$user_id = (select auth.user_id()) or organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('cms.update'))::uuid[])
    and cms.works_in(organization_id, locale)$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('cms.update'))::uuid[])$$,
  $$user_id = (select auth.user_id()) or organization_id = any ((select auth.organizations_with('cms.delete'))::uuid[])$$);
call auth.stay_together('cms.content_drafts');
create trigger steps before update of status on cms.content_drafts for each row
  execute function maison.steps('status', 'editing>in_review editing>approved in_review>editing in_review>approved approved>editing approved>in_review');
create trigger touch before update on cms.content_drafts for each row execute function maison.touch();

create table cms.publications (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete restrict,
  locale text not null,
  action text not null constraint publications_action_value check (action in ('publish', 'update', 'unpublish', 'archive')),
  version_id uuid references cms.content_versions on delete restrict,
  content_hash bytea constraint publications_content_hash_length check (length(content_hash) = 32),
  snapshot jsonb not null default '{}' constraint publications_snapshot_object check (jsonb_typeof(snapshot) = 'object'),
  actor_user_id uuid,
  occurred_at timestamptz not null default now()
);
create index publications_entry on cms.publications (entry_id, locale, occurred_at desc);
create index publications_list on cms.publications (organization_id, occurred_at desc, id desc);
create index publications_version on cms.publications (version_id);
comment on table cms.publications is 'What readers could see when: one row per change of what is public. Append-only, written by trigger.';
comment on column cms.publications.version_id is 'What became public; null when something was taken down.';
comment on column cms.publications.snapshot is 'What the text stood on at that time: {"blocks": {id: data}, "files": {asset id: checksum}}.';
comment on column cms.publications.actor_user_id is 'Who did it; null: the schedule.';
call auth.policies('cms.publications', $$organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])$$, 'false', 'false', 'false');
create trigger refuse before update or delete on cms.publications for each row execute function maison.refuse();

-- A version after each save; the oldest go that were neither published nor named, and on which nothing stands.
create function cms.add_version(entry cms.content_entries, language text, new_title text, was jsonb, was_title text, now_is jsonb) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  content_type cms.content_types;
  changed text[];
  source uuid := nullif(current_setting('maison.restored_from', true), '')::uuid;
begin
  select * into strict content_type from cms.content_types t where t.id = entry.content_type_id;
  if not content_type.enable_versioning then return; end if;
  -- One at a time per entry, because translations count with it.
  perform from cms.content_entries e where e.id = entry.id for no key update;
  select coalesce(array_agg(k order by k), '{}') into changed
    from (select coalesce(a.key, b.key) as k from jsonb_each(coalesce(was, '{}')) a full join jsonb_each(now_is) b on b.key = a.key
           where a.value is distinct from b.value
          union select 'title' where was_title is distinct from new_title) keys;
  insert into cms.content_versions (id, organization_id, entry_id, locale, version_number, data, title, content_hash, change_note,
                                    changed_fields, is_restored, restored_from_id, created_by_id)
  select gen_random_uuid(), entry.organization_id, entry.id, language, coalesce(max(v.version_number), 0) + 1, now_is, new_title,
         sha256(convert_to(jsonb_build_array(new_title, now_is)::text, 'UTF8')),
         left(nullif(current_setting('maison.change_note', true), ''), 1000), changed, source is not null, source, auth.user_id()
    from cms.content_versions v where v.entry_id = entry.id;
  delete from cms.content_versions v
   where v.entry_id = entry.id and v.locale = language and v.label is null
     and v.version_number <= (select n.version_number from cms.content_versions n where n.entry_id = entry.id and n.locale = language
                               order by n.version_number desc offset content_type.max_versions limit 1)
     and not exists (select from cms.publications p where p.version_id = v.id)
     and not exists (select from cms.content_drafts d where d.base_version_id = v.id)
     and not exists (select from cms.preview_links l where l.version_id = v.id);
end $$;
revoke execute on function cms.add_version from public;
grant execute on function cms.add_version to maison_system;

create function cms.keep_entry_version() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if maison.is_erasing() then return null; end if;
  if tg_op = 'INSERT' then
    perform cms.add_version(new, new.locale, new.title, null, null, new.data);
  elsif (new.title, new.data) is distinct from (old.title, old.data) then
    perform cms.add_version(new, new.locale, new.title, old.data, old.title, new.data);
  end if;
  return null;
end $$;
create trigger keep_version after insert or update of title, data on cms.content_entries
  for each row execute function cms.keep_entry_version();

create table cms.preview_links (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  locale text not null constraint preview_links_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  draft_id uuid references cms.content_drafts on delete cascade,
  version_id uuid references cms.content_versions on delete cascade,
  token bytea not null constraint preview_links_token_key unique constraint preview_links_token_length check (length(token) = 32),
  purpose text not null default 'view' constraint preview_links_purpose_value check (purpose in ('view', 'comment', 'approve')),
  label text constraint preview_links_label_length check (length(label) <= 120),
  contact_id uuid,
  max_views integer constraint preview_links_max_views_range check (max_views between 1 and 100000),
  views_count integer not null default 0 constraint preview_links_views_count_range check (views_count >= 0),
  last_viewed_at timestamptz,
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint preview_links_expires_at_order check (expires_at > created_at),
  constraint preview_links_one check (num_nonnulls(draft_id, version_id) <= 1)
);
create index preview_links_entry on cms.preview_links (entry_id, created_at desc);
create index preview_links_draft on cms.preview_links (draft_id);
create index preview_links_version on cms.preview_links (version_id);
create index preview_links_contact on cms.preview_links (contact_id);
create index preview_links_created_by on cms.preview_links (created_by_id);
create index preview_links_list on cms.preview_links (organization_id, created_at desc, id desc);
comment on table cms.preview_links is 'A link that shows what is not published to somebody without an account.';
comment on column cms.preview_links.token is 'SHA-256 of the token in the link.';
comment on column cms.preview_links.draft_id is 'Shows this draft as it grows, version_id one version for good; neither: the entry as it stands.';
comment on column cms.preview_links.purpose is 'What whoever has the link may do; each includes the ones before.';
comment on column cms.preview_links.contact_id is 'pii: for whom it was made.';
call auth.shape_organization('cms.preview_links', 'cms');
-- A link that is out in the world is only ever taken back.
revoke update on cms.preview_links from maison_app;
grant update (label, revoked_at) on cms.preview_links to maison_app;
create trigger audit after insert or update of label, revoked_at or delete on cms.preview_links
  for each row execute function maison.audit('token');

-- The only way to read a preview without rights of one's own. Counts the view.
create function cms.open_preview(token_hash bytea)
  returns table (link_id uuid, organization_id uuid, entry_id uuid, content_type_id uuid, locale text, purpose text, contact_id uuid, title text, data jsonb)
  language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query
    with link as (
      update cms.preview_links p set views_count = p.views_count + 1, last_viewed_at = now()
       where p.token = token_hash and p.revoked_at is null and p.expires_at > now()
         and (p.max_views is null or p.views_count < p.max_views)
      returning p.*
    )
    select p.id, p.organization_id, e.id, e.content_type_id, p.locale, p.purpose, p.contact_id,
           coalesce(d.title, v.title, l.title, e.title), coalesce(d.data, v.data, l.data, e.data)
      from link p
      join cms.content_entries e on e.id = p.entry_id and e.deleted_at is null
      left join cms.content_drafts d on d.id = p.draft_id
      left join cms.content_versions v on v.id = p.version_id
      left join cms.content_localizations l on l.entry_id = e.id and l.locale = p.locale;
end $$;
comment on function cms.open_preview(bytea) is 'What a preview link shows, if it is still valid.';

-- A link shows what belongs to its entry, and so to the organisation.
create function cms.fill_preview() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from cms.content_drafts d where d.id = new.draft_id and d.entry_id <> new.entry_id)
     or exists (select from cms.content_versions v where v.id = new.version_id and v.entry_id <> new.entry_id) then
    raise exception 'this is of another entry' using errcode = 'foreign_key_violation', constraint = 'preview_links_entry';
  end if;
  return new;
end $$;
create trigger fill_preview before insert or update of draft_id, version_id, entry_id on cms.preview_links
  for each row execute function cms.fill_preview();

create table cms.content_locks (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  locale text not null constraint content_locks_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  user_id uuid not null references identity.users on delete cascade,
  taken_over_from_id uuid references identity.users on delete set null,
  acquired_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint content_locks_expires_at_order check (expires_at > acquired_at),
  constraint content_locks_once unique (entry_id, locale)
);
create index content_locks_organization on cms.content_locks (organization_id);
create index content_locks_user on cms.content_locks (user_id);
create index content_locks_taken_over_from on cms.content_locks (taken_over_from_id);
comment on table cms.content_locks is 'Who asked to be the only one to edit an entry in a language. A lock ends by itself; others may take it over. Erasure deletes the rows.';
comment on column cms.content_locks.user_id is 'pii: who holds it.';
comment on column cms.content_locks.expires_at is 'Moved on while the editor''s page is open.';
call auth.policies('cms.content_locks',
  $$organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('cms.update'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('cms.update'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('cms.update'))::uuid[])$$);
-- Taking over is done in one's own name.
alter policy update_rows on cms.content_locks
  with check (user_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('cms.update'))::uuid[]));
call auth.stay_together('cms.content_locks');

create table cms.content_editors (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  locale text not null constraint content_editors_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  user_id uuid not null references identity.users on delete cascade,
  field_name text,
  last_seen_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint content_editors_once unique (entry_id, locale, user_id)
);
create index content_editors_organization on cms.content_editors (organization_id);
create index content_editors_user on cms.content_editors (user_id);
create index content_editors_age on cms.content_editors (last_seen_at);
comment on table cms.content_editors is 'Who has an entry open, and where in it; rows not seen for a minute mean nothing and are dropped. Erasure deletes the rows.';
comment on column cms.content_editors.user_id is 'pii: who has it open.';
call auth.policies('cms.content_editors',
  $$organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])$$,
  $$user_id = (select auth.user_id())$$);
call auth.stay_together('cms.content_editors');

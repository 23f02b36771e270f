create table admin.drafts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  resource text not null constraint drafts_resource_shape check (resource ~ '^[a-z]+\.[a-z_]+$'),
  entity_id uuid,
  typed jsonb not null constraint drafts_typed_object check (jsonb_typeof(typed) = 'object' and length(typed::text) <= 2000000),
  based_on text constraint drafts_based_on_length check (length(based_on) <= 80),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint drafts_once unique nulls not distinct (user_id, organization_id, resource, entity_id)
);
create index drafts_organization on admin.drafts (organization_id);
create index drafts_expiry on admin.drafts (updated_at);
comment on table admin.drafts is 'What somebody typed into a form and has not saved; one per form, gone with saving, or after 90 days. Erasure deletes the rows.';
comment on column admin.drafts.user_id is 'pii: who typed it.';
comment on column admin.drafts.entity_id is 'Null: a row that does not exist yet.';
comment on column admin.drafts.typed is 'pii: the fields as typed.';
comment on column admin.drafts.based_on is 'The version of the row that the form showed.';
call auth.policies('admin.drafts',
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id())$$);
create trigger touch before update on admin.drafts for each row execute function maison.touch();

create table admin.presences (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  resource text not null constraint presences_resource_shape check (resource ~ '^[a-z]+\.[a-z_]+$'),
  entity_id uuid not null,
  is_editing boolean not null default false,
  seen_at timestamptz not null default now(),
  constraint presences_once unique (resource, entity_id, user_id)
);
create index presences_organization on admin.presences (organization_id);
create index presences_user on admin.presences (user_id);
create index presences_expiry on admin.presences (seen_at);
comment on table admin.presences is 'Who has a form open at this moment, so that others see it; rows older than a minute mean nobody. Erasure deletes the rows.';
comment on column admin.presences.user_id is 'pii: who it is.';
comment on column admin.presences.is_editing is 'Has something been typed?';
call auth.policies('admin.presences',
  $$admin.reads(organization_id, resource)$$,
  $$user_id = (select auth.user_id()) and admin.reads(organization_id, resource)$$,
  $$user_id = (select auth.user_id())$$,
  $$user_id = (select auth.user_id())$$);

create table admin.notes (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  resource text not null constraint notes_resource_shape check (resource ~ '^[a-z]+\.[a-z_]+$'),
  entity_id uuid not null,
  field text constraint notes_field_shape check (field ~ '^[a-z][a-z0-9_]{0,62}$'),
  body text not null constraint notes_body_length check (length(body) between 1 and 5000),
  user_id uuid references identity.users on delete set null,
  resolved_at timestamptz,
  resolved_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index notes_entity on admin.notes (resource, entity_id, created_at);
create index notes_organization on admin.notes (organization_id);
create index notes_user on admin.notes (user_id);
create index notes_resolved_by on admin.notes (resolved_by_id);
comment on table admin.notes is 'What colleagues say to each other about a row, beside its form. Erasure deletes the rows.';
comment on column admin.notes.field is 'The column it is about; null: the whole row.';
comment on column admin.notes.body is 'pii: what was written.';
comment on column admin.notes.user_id is 'pii: who wrote it.';
comment on column admin.notes.resolved_by_id is 'Who said that it is done.';
-- Whoever may read the resource reads and writes; only authors change their words, anybody who reads may resolve.
call auth.policies('admin.notes',
  $$admin.reads(organization_id, resource) and search.sees(resource, entity_id)$$,
  $$user_id = (select auth.user_id()) and admin.reads(organization_id, resource) and search.sees(resource, entity_id)$$,
  $$admin.reads(organization_id, resource) and search.sees(resource, entity_id)$$,
  $$user_id = (select auth.user_id())$$);
revoke update on admin.notes from maison_app;
grant update (resolved_at, resolved_by_id, updated_at) on admin.notes to maison_app;
create trigger touch before update on admin.notes for each row execute function maison.touch();

create table admin.imports (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  resource text not null constraint imports_resource_shape check (resource ~ '^[a-z]+\.[a-z_]+$'),
  file_name text not null constraint imports_file_name_length check (length(file_name) between 1 and 300),
  format text not null constraint imports_format_value check (format in ('csv', 'xlsx', 'jsonl')),
  storage_key text not null constraint imports_storage_key_shape check (storage_key ~ '^imports/[0-9a-f-]{36}$'),
  columns text[] not null constraint imports_columns_length check (cardinality(columns) between 1 and 500),
  delimiter text not null default ',' constraint imports_delimiter_value check (delimiter in (',', ';', '|', E'\t')),
  encoding text not null default 'utf-8' constraint imports_encoding_value check (encoding in ('utf-8', 'utf-16le', 'utf-16be', 'windows-1252')),
  mapping jsonb not null default '[]' constraint imports_mapping_list check (jsonb_typeof(mapping) = 'array'),
  match_by text[] not null default '{}',
  on_match text not null default 'update' constraint imports_on_match_value check (on_match in ('update', 'fill', 'skip', 'add')),
  report jsonb constraint imports_report_object check (jsonb_typeof(report) = 'object'),
  changeset_id uuid references admin.changesets on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index imports_list on admin.imports (organization_id, user_id, created_at desc, id desc);
create index imports_user on admin.imports (user_id);
create index imports_changeset on admin.imports (changeset_id);
comment on table admin.imports is 'Files that somebody reads in: which column becomes which field, what a trial said, and the change that came of it. Erasure deletes the rows.';
comment on column admin.imports.user_id is 'pii: who reads it in.';
comment on column admin.imports.file_name is 'pii: what the file was called.';
comment on column admin.imports.columns is 'The file''s columns, in order.';
comment on column admin.imports.mapping is '[{"column": text, "field": text, "by": text}]; by: the key by which a reference is found.';
comment on column admin.imports.match_by is 'Fields by which a row of ours is known; none: every row is new.';
comment on column admin.imports.report is 'pii: what a trial found, row by row, the first thousand faults.';
call auth.policies('admin.imports',
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id())$$);
create trigger touch before update on admin.imports for each row execute function maison.touch();

create table admin.import_mappings (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  resource text not null constraint import_mappings_resource_shape check (resource ~ '^[a-z]+\.[a-z_]+$'),
  name text not null constraint import_mappings_name_length check (length(name) between 1 and 80),
  mapping jsonb not null constraint import_mappings_mapping_list check (jsonb_typeof(mapping) = 'array'),
  match_by text[] not null default '{}',
  on_match text not null default 'update' constraint import_mappings_on_match_value check (on_match in ('update', 'fill', 'skip', 'add')),
  created_at timestamptz not null default now(),
  constraint import_mappings_name_key unique (organization_id, resource, name)
);
create index import_mappings_user on admin.import_mappings (user_id);
comment on table admin.import_mappings is 'Mappings that are used again, for everybody who may read the resource. Erasure deletes the rows.';
comment on column admin.import_mappings.user_id is 'pii: who made it.';
comment on column admin.import_mappings.name is 'pii: what the person calls it.';
call auth.policies('admin.import_mappings',
  $$admin.reads(organization_id, resource)$$,
  $$user_id = (select auth.user_id()) and admin.reads(organization_id, resource)$$,
  $$user_id = (select auth.user_id()) and admin.reads(organization_id, resource)$$,
  $$user_id = (select auth.user_id()) or organization_id = any ((select auth.organizations_with('identity.update'))::uuid[])$$);

create table cms.content_imports (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  format text not null constraint content_imports_format_value check (format in ('wxr', 'markdown', 'csv', 'json')),
  file_id uuid references media.files on delete set null,
  content_type_id uuid references cms.content_types on delete set null,
  mapping jsonb not null default '{}' constraint content_imports_mapping_object check (jsonb_typeof(mapping) = 'object'),
  status text not null default 'uploaded' constraint content_imports_status_value
    check (status in ('uploaded', 'previewed', 'running', 'done', 'failed', 'undone')),
  total_count integer not null default 0 constraint content_imports_total_count_range check (total_count >= 0),
  error text,
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  finished_at timestamptz
);
create index content_imports_list on cms.content_imports (organization_id, created_at desc, id desc);
create index content_imports_file on cms.content_imports (file_id);
create index content_imports_content_type on cms.content_imports (content_type_id);
create index content_imports_created_by on cms.content_imports (created_by_id);
comment on table cms.content_imports is 'Content taken from elsewhere: a WordPress export, a folder of Markdown, a table. Can be undone as a whole.';
comment on column cms.content_imports.content_type_id is 'Type that the entries become; null: one per kind in the source.';
comment on column cms.content_imports.mapping is 'Field of ours by field of the source.';
call auth.shape_organization('cms.content_imports', 'cms');
create trigger steps before update of status on cms.content_imports for each row execute function maison.steps('status',
  'uploaded>previewed uploaded>running uploaded>failed previewed>running previewed>failed running>done running>failed failed>running failed>undone done>undone');
create trigger touch before update on cms.content_imports for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.content_imports for each row execute function maison.audit();

create table cms.content_import_items (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  import_id uuid not null references cms.content_imports on delete cascade,
  external_id text not null constraint content_import_items_external_id_length check (length(external_id) between 1 and 500),
  source_url text,
  entry_id uuid references cms.content_entries on delete set null,
  status text not null default 'pending' constraint content_import_items_status_value
    check (status in ('pending', 'created', 'updated', 'skipped', 'failed', 'undone')),
  message text,
  created_at timestamptz not null default now(),
  constraint content_import_items_once unique (import_id, external_id)
);
create index content_import_items_organization on cms.content_import_items (organization_id, external_id);
create index content_import_items_entry on cms.content_import_items (entry_id);
create index content_import_items_list on cms.content_import_items (import_id, status, id);
comment on table cms.content_import_items is 'One piece of an import and what became of it; its id in the source finds it again in the next import.';
comment on column cms.content_import_items.source_url is 'Its former address, from which sites.redirects can lead here.';
comment on column cms.content_import_items.message is 'Why it was skipped or failed.';
call auth.shape_organization('cms.content_import_items', 'cms');

create table crm.imports (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entity_type text not null constraint imports_entity_type_value check (entity_type in ('contact', 'company', 'deal', 'product', 'suppression', 'custom')),
  file_id uuid references media.files on delete set null,
  file_name text not null constraint imports_file_name_length check (length(file_name) between 1 and 300),
  encoding text not null default 'utf-8' constraint imports_encoding_value check (encoding in ('utf-8', 'utf-16', 'windows-1252', 'iso-8859-15')),
  delimiter text not null default ',' constraint imports_delimiter_value check (delimiter in (',', ';', '|', E'\t')),
  mapping jsonb not null default '[]' constraint imports_mapping_list check (jsonb_typeof(mapping) = 'array'),
  on_duplicate text not null default 'skip' constraint imports_on_duplicate_value check (on_duplicate in ('skip', 'fill_empty', 'overwrite', 'add')),
  match_by text[] not null default '{email}' constraint imports_match_by_value
    check (match_by <@ array['email', 'phone', 'name', 'domain', 'vat_id', 'code', 'id']),
  tag_id uuid references crm.tags on delete set null,
  consent_text_id uuid references crm.consent_texts on delete restrict,
  is_dry_run boolean not null default true,
  triggers_automations boolean not null default false,
  status text not null default 'uploaded' constraint imports_status_value
    check (status in ('uploaded', 'mapped', 'checked', 'running', 'paused', 'done', 'failed', 'undoing', 'undone', 'cancelled')),
  total_rows integer not null default 0 constraint imports_total_rows_range check (total_rows >= 0),
  last_row integer not null default 0 constraint imports_last_row_range check (last_row >= 0),
  failure text constraint imports_failure_length check (length(failure) <= 1000),
  undo_until timestamptz,
  created_by uuid references identity.users on delete set null,
  started_at timestamptz,
  finished_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint imports_order check (finished_at >= started_at)
);
create index imports_list on crm.imports (organization_id, created_at desc, id desc);
create index imports_file on crm.imports (file_id);
create index imports_tag on crm.imports (tag_id);
create index imports_consent_text on crm.imports (consent_text_id);
create index imports_created_by on crm.imports (created_by);
comment on table crm.imports is 'Files that were read in: mapped, tried, run in the background, undone.';
comment on column crm.imports.mapping is '[{"column": text, "to": "contact.first_name", "default": text}], in the order of the file.';
comment on column crm.imports.consent_text_id is 'What the people of the file agreed to, as whoever imports it says; null: no consent.';
comment on column crm.imports.triggers_automations is 'Do flows start for what it brings? Off, so that no import is a storm.';
comment on column crm.imports.last_row is 'Up to where it came; it goes on from there.';
comment on column crm.imports.undo_until is 'Until when it can be undone: as long as its lines are kept.';
call auth.shape_organization('crm.imports', 'crm');
call crm.keep_inside('crm.imports');
create trigger steps before update of status on crm.imports for each row execute function maison.steps('status',
  'uploaded>mapped uploaded>cancelled mapped>checked mapped>mapped mapped>cancelled checked>mapped checked>running checked>cancelled running>paused running>done running>failed paused>running paused>cancelled paused>undoing failed>running failed>undoing done>undoing undoing>undone undoing>failed');
create trigger touch before update on crm.imports for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.imports for each row execute function maison.audit('last_row');

create table crm.import_rows (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  import_id uuid not null references crm.imports on delete cascade,
  row_number integer not null constraint import_rows_row_number_range check (row_number >= 1),
  raw jsonb not null constraint import_rows_raw_object check (jsonb_typeof(raw) = 'object'),
  outcome text not null default 'waiting' constraint import_rows_outcome_value
    check (outcome in ('waiting', 'created', 'updated', 'skipped', 'duplicate', 'suppressed', 'failed', 'undone', 'kept')),
  problem text constraint import_rows_problem_length check (length(problem) <= 500),
  contact_id uuid references crm.contacts on delete set null,
  entity_type text constraint import_rows_entity_type_shape check (entity_type ~ '^crm\.[a-z_]+$'),
  entity_id uuid,
  before jsonb constraint import_rows_before_object check (jsonb_typeof(before) = 'object'),
  created_at timestamptz not null default now(),
  constraint import_rows_once unique (import_id, row_number),
  constraint import_rows_entity_pair check ((entity_type is null) = (entity_id is null))
);
create index import_rows_outcome on crm.import_rows (import_id, outcome, row_number);
create index import_rows_contact on crm.import_rows (contact_id);
create index import_rows_entity on crm.import_rows (entity_type, entity_id);
comment on table crm.import_rows is 'Lines of an import and what became of them; deleted after crm.settings.import_rows_keep_days.';
comment on column crm.import_rows.raw is 'pii: the cells as they were read, by column.';
comment on column crm.import_rows.problem is 'What was wrong, without the value.';
comment on column crm.import_rows.outcome is 'suppressed: the address is in crm.suppressions. kept: not undone, because somebody changed the record since.';
comment on column crm.import_rows.contact_id is 'pii: the contact that it made or changed.';
comment on column crm.import_rows.before is 'pii: columns that it changed, as they were; undoing puts them back.';
call auth.shape_organization('crm.import_rows', 'crm');
call crm.keep_inside('crm.import_rows');

create table crm.exports (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  kind text not null default 'list' constraint exports_kind_value check (kind in ('list', 'account', 'person')),
  entity_type text constraint exports_entity_type_value check (entity_type in ('contact', 'company', 'deal', 'task', 'product', 'sales_document', 'custom')),
  format text not null default 'csv' constraint exports_format_value check (format in ('csv', 'xlsx', 'json', 'zip')),
  filter jsonb not null default '{}' constraint exports_filter_object check (jsonb_typeof(filter) = 'object'),
  columns text[] not null default '{}',
  file_id uuid references media.files on delete set null,
  row_count integer constraint exports_row_count_range check (row_count >= 0),
  status text not null default 'waiting' constraint exports_status_value check (status in ('waiting', 'running', 'done', 'failed', 'expired')),
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  downloaded_at timestamptz,
  expires_at timestamptz,
  constraint exports_list_of check (kind <> 'list' or entity_type is not null)
);
create index exports_list on crm.exports (organization_id, created_at desc, id desc);
create index exports_file on crm.exports (file_id);
create index exports_created_by on crm.exports (created_by);
comment on table crm.exports is 'Who took which data out, as what, and when; the file goes after a while, the row stays.';
comment on column crm.exports.kind is 'account: everything of the organisation. person: what is held about one person.';
call auth.shape_created('crm.exports', 'crm');
create trigger steps before update of status on crm.exports
  for each row execute function maison.steps('status', 'waiting>running running>done running>failed failed>waiting done>expired');
create trigger audit after insert or update or delete on crm.exports for each row execute function maison.audit();

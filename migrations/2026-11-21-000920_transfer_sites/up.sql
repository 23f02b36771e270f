-- Where sites come from and go to: templates, copies, archives. And in which languages they are.
create table sites.site_transfers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  direction text not null constraint site_transfers_direction_value check (direction in ('export', 'import')),
  format text not null default 'archive' constraint site_transfers_format_value check (format in ('archive', 'static', 'wxr', 'csv')),
  mega_site_id uuid references sites.mega_sites on delete cascade,
  subsite_id uuid references sites.subsites on delete cascade,
  status text not null default 'queued' constraint site_transfers_status_value
    check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
  file_id uuid references media.files on delete set null,
  source text constraint site_transfers_source_length check (length(source) <= 500),
  options jsonb not null default '{}' constraint site_transfers_options_shape check (jsonb_typeof(options) = 'object'),
  counts jsonb not null default '{}' constraint site_transfers_counts_shape check (jsonb_typeof(counts) = 'object'),
  complaints jsonb not null default '[]' constraint site_transfers_complaints_shape check (jsonb_typeof(complaints) = 'array'),
  created_by uuid references identity.users on delete set null,
  started_at timestamptz,
  finished_at timestamptz,
  undone_at timestamptz,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint site_transfers_place check (num_nonnulls(mega_site_id, subsite_id) = 1 or (direction = 'import' and num_nonnulls(mega_site_id, subsite_id) = 0)),
  constraint site_transfers_order check (finished_at >= started_at)
);
create index site_transfers_list on sites.site_transfers (organization_id, created_at desc, id desc);
create index site_transfers_mega_site on sites.site_transfers (mega_site_id);
create index site_transfers_subsite on sites.site_transfers (subsite_id);
create index site_transfers_file on sites.site_transfers (file_id);
create index site_transfers_created_by on sites.site_transfers (created_by);
comment on table sites.site_transfers is 'A site taken away as an archive, or brought in from one.';
comment on column sites.site_transfers.format is 'archive: everything, can be brought in again; static: HTML to read offline; wxr: of WordPress; csv: many subsites at once.';
comment on column sites.site_transfers.source is 'Name of the file or address it came from.';
comment on column sites.site_transfers.counts is '{"subsites": 3, "items": 120, …}: what was written.';
comment on column sites.site_transfers.complaints is '[{"line": integer, "message": text}]: what could not be taken over.';
comment on column sites.site_transfers.expires_at is 'When the archive is removed from the storage.';
call auth.shape_organization('sites.site_transfers', 'sites');
create trigger touch before update on sites.site_transfers for each row execute function maison.touch();
create trigger audit after insert or update or delete on sites.site_transfers for each row execute function maison.audit();
create trigger steps before update of status on sites.site_transfers
  for each row execute function maison.steps('status', 'queued>running queued>cancelled running>done running>failed running>cancelled failed>queued');

create table sites.subsite_templates (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_type_id uuid not null references sites.platform_types on delete cascade,
  project_type_id uuid references sites.platform_project_types on delete set null,
  name text not null constraint subsite_templates_name_length check (length(name) between 1 and 80),
  description text constraint subsite_templates_description_length check (length(description) <= 2000),
  content jsonb not null default '{}' constraint subsite_templates_content_shape check (jsonb_typeof(content) = 'object'),
  is_default boolean not null default false,
  position integer not null default 0,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint subsite_templates_name_key unique (platform_type_id, name)
);
create index subsite_templates_by_position on sites.subsite_templates (platform_type_id, position, id);
create index subsite_templates_project_type on sites.subsite_templates (project_type_id);
create index subsite_templates_created_by on sites.subsite_templates (created_by);
create unique index subsite_templates_default_key on sites.subsite_templates (platform_type_id, project_type_id) nulls not distinct
  where is_default and deleted_at is null;
comment on table sites.subsite_templates is 'What a new subsite begins with: sections, menus and texts to overwrite.';
comment on column sites.subsite_templates.content is '{"subsite": {column: value}, "items": {module: [{column: value}]}}.';
call auth.shape_organization('sites.subsite_templates', 'sites');
create trigger touch before update on sites.subsite_templates for each row execute function maison.touch();
create trigger audit after insert or update or delete on sites.subsite_templates for each row execute function maison.audit();

create table sites.subsite_origins (
  subsite_id uuid primary key references sites.subsites on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  kind text not null constraint subsite_origins_kind_value check (kind in ('template', 'clone', 'import')),
  template_id uuid references sites.subsite_templates on delete set null,
  cloned_from_id uuid references sites.subsites on delete set null,
  transfer_id uuid references sites.site_transfers on delete set null,
  foreign_id text constraint subsite_origins_foreign_id_length check (length(foreign_id) <= 200),
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  constraint subsite_origins_others check (cloned_from_id <> subsite_id)
);
create index subsite_origins_template on sites.subsite_origins (template_id);
create index subsite_origins_cloned_from on sites.subsite_origins (cloned_from_id);
create index subsite_origins_transfer on sites.subsite_origins (transfer_id);
create index subsite_origins_created_by on sites.subsite_origins (created_by);
comment on table sites.subsite_origins is 'What a subsite was made from, if not by hand; so that all of one import can be undone.';
comment on column sites.subsite_origins.foreign_id is 'Its id where it came from: the same import twice changes it instead of adding another.';
call auth.shape_organization('sites.subsite_origins', 'sites');

create table sites.mega_site_locales (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete cascade,
  locale text not null constraint mega_site_locales_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  label text not null constraint mega_site_locales_label_length check (length(label) between 1 and 80),
  direction text not null default 'ltr' constraint mega_site_locales_direction_value check (direction in ('ltr', 'rtl')),
  fallback_locale text constraint mega_site_locales_fallback_shape check (fallback_locale <> locale),
  is_visible boolean not null default true,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint mega_site_locales_once unique (mega_site_id, locale)
);
comment on table sites.mega_site_locales is 'Languages of a mega site besides its own (mega_sites.locale).';
comment on column sites.mega_site_locales.locale is 'BCP 47.';
comment on column sites.mega_site_locales.label is 'The language''s name in the language.';
comment on column sites.mega_site_locales.fallback_locale is 'What is shown where a translation is missing; null: the mega site''s own language.';
call auth.shape_through('sites.mega_site_locales', 'sites.mega_sites', 'mega_site_id', 'sites');
create trigger touch before update on sites.mega_site_locales for each row execute function maison.touch();
create trigger audit after insert or update or delete on sites.mega_site_locales for each row execute function maison.audit();
create trigger tell after insert or update or delete on sites.mega_site_locales for each row execute function maison.tell_row('mega_site', 'mega_site_id');

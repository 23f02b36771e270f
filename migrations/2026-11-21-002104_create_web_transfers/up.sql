create table analytics.imports (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid not null references analytics.web_properties on delete cascade,
  source text not null constraint imports_source_value check (source in ('google_analytics_4', 'csv', 'plausible', 'matomo', 'umami')),
  period daterange not null constraint imports_period_range check (not isempty(period) and lower(period) is not null and upper(period) is not null),
  status text not null default 'waiting' constraint imports_status_value
    check (status in ('waiting', 'running', 'done', 'failed', 'undone')),
  file_id uuid references media.files on delete set null,
  rows_read bigint not null default 0 constraint imports_rows_read_range check (rows_read >= 0),
  rows_refused bigint not null default 0 constraint imports_rows_refused_range check (rows_refused >= 0),
  error text,
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  finished_at timestamptz,
  constraint imports_period_overlap exclude using gist (property_id with =, period with &&) where (status in ('waiting', 'running', 'done'))
);
create index imports_list on analytics.imports (organization_id, created_at desc, id desc);
create index imports_property on analytics.imports (property_id, created_at desc);
create index imports_file on analytics.imports (file_id);
create index imports_created_by on analytics.imports (created_by);
comment on table analytics.imports is 'Figures of the time before: each day of a property comes from one place only. Imported visitors count too many when days are added, and pages say so.';
comment on column analytics.imports.period is 'Days, the end excluded; ends before the first day measured here.';
comment on column analytics.imports.error is 'Without personal data.';
call auth.shape_organization('analytics.imports', 'analytics');

-- Days that are measured here are not imported as well.
create function analytics.guard_import() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.status in ('waiting', 'running', 'done') and exists (
    select from analytics.web_properties p where p.id = new.property_id and p.measured_since < upper(new.period)) then
    raise exception 'these days are measured here' using errcode = 'exclusion_violation', constraint = 'imports_period_overlap';
  end if;
  return new;
end $$;
create trigger guard before insert or update of period, property_id on analytics.imports
  for each row execute function analytics.guard_import();
create trigger steps before update of status on analytics.imports for each row
  execute function maison.steps('status', 'waiting>running waiting>failed waiting>undone running>done running>failed failed>waiting done>undone');
create trigger touch before update on analytics.imports for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.imports for each row execute function maison.audit();

create table analytics.exports (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid references analytics.web_properties on delete cascade,
  kind text not null constraint exports_kind_value
    check (kind in ('page_views', 'events', 'visits', 'roll_ups', 'ads', 'mentions', 'conversions')),
  format text not null default 'csv' constraint exports_format_value check (format in ('csv', 'json', 'parquet', 'xlsx')),
  period_start timestamptz not null,
  period_end timestamptz not null,
  filters jsonb not null default '{}' constraint exports_filters_object check (jsonb_typeof(filters) = 'object'),
  status text not null default 'waiting' constraint exports_status_value check (status in ('waiting', 'running', 'ready', 'failed', 'expired')),
  file_id uuid references media.files on delete set null,
  rows_written bigint not null default 0 constraint exports_rows_written_range check (rows_written >= 0),
  error text,
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days',
  constraint exports_period_order check (period_end > period_start)
);
create index exports_list on analytics.exports (organization_id, created_at desc, id desc);
create index exports_property on analytics.exports (property_id);
create index exports_file on analytics.exports (file_id);
create index exports_created_by on analytics.exports (created_by);
comment on table analytics.exports is 'Files of raw or rolled-up figures that somebody asked for.';
comment on column analytics.exports.error is 'Without personal data.';
call auth.shape_created('analytics.exports', 'analytics');
create trigger steps before update of status on analytics.exports for each row
  execute function maison.steps('status', 'waiting>running waiting>failed running>ready running>failed failed>waiting ready>expired');
create trigger audit after insert or update or delete on analytics.exports for each row execute function maison.audit();

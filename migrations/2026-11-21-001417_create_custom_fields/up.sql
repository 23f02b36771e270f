create table crm.custom_objects (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  key text not null constraint custom_objects_key_shape check (key ~ '^[a-z][a-z0-9_]{0,59}$'),
  name text not null constraint custom_objects_name_length check (length(name) between 1 and 80),
  plural text not null constraint custom_objects_plural_length check (length(plural) between 1 and 80),
  icon text constraint custom_objects_icon_length check (length(icon) <= 40),
  description text constraint custom_objects_description_length check (length(description) <= 2000),
  title_field text constraint custom_objects_title_field_shape check (title_field ~ '^[a-z][a-z0-9_]{0,59}$'),
  is_active boolean not null default true,
  records_count integer not null default 0 constraint custom_objects_records_count_range check (records_count >= 0),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint custom_objects_key_key unique (organization_id, key)
);
comment on table crm.custom_objects is 'Kinds of records that an organisation made itself, such as garments on loan.';
comment on column crm.custom_objects.title_field is 'The field that names a record in lists.';
call crm.shape_settings('crm.custom_objects');
create trigger touch before update on crm.custom_objects for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.custom_objects for each row execute function maison.audit();

create table crm.custom_fields (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entity_type text not null constraint custom_fields_entity_type_value check (entity_type in ('contact', 'company', 'deal', 'custom')),
  custom_object_id uuid references crm.custom_objects on delete cascade,
  key text not null constraint custom_fields_key_shape check (key ~ '^[a-z][a-z0-9_]{0,59}$'),
  label text not null constraint custom_fields_label_length check (length(label) between 1 and 120),
  help text constraint custom_fields_help_length check (length(help) <= 500),
  field_type text not null default 'text' constraint custom_fields_field_type_value
    check (field_type in ('text', 'long_text', 'number', 'money', 'boolean', 'date', 'datetime', 'select', 'multi_select', 'url', 'email',
      'phone', 'user', 'contact', 'company', 'asset')),
  options jsonb not null default '[]' constraint custom_fields_options_list check (jsonb_typeof(options) = 'array'),
  default_value jsonb,
  is_required boolean not null default false,
  is_unique boolean not null default false,
  is_indexed boolean not null default false,
  is_personal boolean not null default true,
  position integer not null default 0,
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint custom_fields_object_pair check ((entity_type = 'custom') = (custom_object_id is not null)),
  constraint custom_fields_unique_indexed check (is_indexed or not is_unique),
  constraint custom_fields_key_key unique nulls not distinct (organization_id, entity_type, custom_object_id, key)
);
create index custom_fields_object on crm.custom_fields (custom_object_id);
create index custom_fields_order on crm.custom_fields (organization_id, entity_type, custom_object_id, position, id);
comment on table crm.custom_fields is 'Fields that an organisation added to contacts, companies, deals or its own records.';
comment on column crm.custom_fields.options is '[{"value": text, "label": text, "color": text}] of select and multi_select.';
comment on column crm.custom_fields.is_indexed is 'Can be sorted and filtered by: its values stand in crm.custom_values, too.';
comment on column crm.custom_fields.is_personal is 'Is exported to the person and erased with them.';
call crm.shape_settings('crm.custom_fields');
create trigger touch before update on crm.custom_fields for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.custom_fields for each row execute function maison.audit();

create table crm.custom_records (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  custom_object_id uuid not null references crm.custom_objects on delete cascade,
  name text not null default '' constraint custom_records_name_length check (length(name) <= 300),
  custom_fields jsonb not null default '{}' constraint custom_records_custom_fields_object check (jsonb_typeof(custom_fields) = 'object'),
  contact_id uuid references crm.contacts on delete set null,
  company_id uuid references crm.companies on delete set null,
  deal_id uuid references crm.deals on delete set null,
  owner_id uuid references identity.users on delete set null,
  team_id uuid references crm.teams on delete set null,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create index custom_records_list on crm.custom_records (custom_object_id, created_at desc, id desc);
create index custom_records_by_name on crm.custom_records (custom_object_id, lower(name), id);
create index custom_records_contact on crm.custom_records (contact_id, custom_object_id);
create index custom_records_company on crm.custom_records (company_id, custom_object_id);
create index custom_records_deal on crm.custom_records (deal_id, custom_object_id);
create index custom_records_owner on crm.custom_records (owner_id);
create index custom_records_team on crm.custom_records (team_id);
create index custom_records_created_by on crm.custom_records (created_by);
create index custom_records_custom on crm.custom_records using gin (custom_fields jsonb_path_ops);
comment on table crm.custom_records is 'Records of the kinds that an organisation made.';
comment on column crm.custom_records.name is 'pii: what lists show.';
comment on column crm.custom_records.custom_fields is 'pii: values by crm.custom_fields.key.';
comment on column crm.custom_records.contact_id is 'pii: the person it is about; null if it is about none.';
call crm.shape_record('crm.custom_records');
create trigger touch before update on crm.custom_records for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.custom_records for each row execute function maison.audit();
create trigger count_records after insert or delete or update of custom_object_id, deleted_at on crm.custom_records
  for each row execute function maison.keep_count('crm.custom_objects', 'custom_object_id', 'records_count');

create table crm.custom_values (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  field_id uuid not null references crm.custom_fields on delete cascade,
  entity_id uuid not null,
  text_value text,
  number_value numeric,
  moment_value timestamptz,
  unique_value text,
  constraint custom_values_unique_key unique (field_id, unique_value)
);
create index custom_values_entity on crm.custom_values (entity_id);
create index custom_values_text on crm.custom_values (field_id, text_value, entity_id);
create index custom_values_number on crm.custom_values (field_id, number_value, entity_id);
create index custom_values_moment on crm.custom_values (field_id, moment_value, entity_id);
comment on table crm.custom_values is 'Values of indexed fields in columns of their own, for sorting, filtering and uniqueness; kept by trigger, gone with the value.';
comment on column crm.custom_values.entity_id is 'The contact, company, deal or record.';
comment on column crm.custom_values.text_value is 'Lower-case and without accents; of multi_select one row per choice.';
comment on column crm.custom_values.unique_value is 'Filled for unique fields only.';
-- Only the trigger writes; who may read all records of the CRM reads it.
call auth.policies('crm.custom_values', $$organization_id = any ((select auth.organizations_with('crm.read'))::uuid[])$$, 'false', 'false', 'false');
call auth.need_index('crm.custom_values', 'organization_id');

create function crm.fits_field(field_type text, value jsonb) returns boolean
  language sql immutable set search_path = '' as $$
  select case
    when jsonb_typeof(value) = 'null' then true
    when field_type in ('number', 'money') then jsonb_typeof(value) = 'number'
    when field_type = 'boolean' then jsonb_typeof(value) = 'boolean'
    when field_type = 'multi_select' then jsonb_typeof(value) = 'array'
    when jsonb_typeof(value) <> 'string' then false
    when field_type = 'date' then value #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
    when field_type = 'datetime' then value #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:?[0-9]{2})$'
    when field_type in ('user', 'contact', 'company', 'asset') then value #>> '{}' ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'
    else length(value #>> '{}') <= 20000 end
$$;

-- Values have a field and its type. tg_argv: kind of record.
create function crm.check_custom_fields() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare wrong text;
begin
  if new.custom_fields = '{}' then return new; end if;
  select v.key into wrong
    from jsonb_each(new.custom_fields) v
    left join crm.custom_fields f on f.organization_id = new.organization_id and f.entity_type = tg_argv[0] and f.key = v.key
         and f.custom_object_id is not distinct from (to_jsonb(new) ->> 'custom_object_id')::uuid
   where f.id is null or not crm.fits_field(f.field_type, v.value)
   limit 1;
  if wrong is not null then
    raise exception 'the field % does not exist or takes another kind of value', wrong
      using errcode = 'check_violation', constraint = tg_table_name || '_custom_fields_value', detail = wrong;
  end if;
  return new;
end $$;

-- tg_argv: kind of record, column of its id.
create function crm.index_custom_fields() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  entity uuid := (case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end ->> tg_argv[1])::uuid;
begin
  if tg_op = 'UPDATE' and new.custom_fields = old.custom_fields then return null; end if;
  if tg_op <> 'INSERT' then
    delete from crm.custom_values w using crm.custom_fields f
     where w.entity_id = entity and f.id = w.field_id and f.entity_type = tg_argv[0];
  end if;
  if tg_op = 'DELETE' or new.custom_fields = '{}' then return null; end if;
  insert into crm.custom_values (id, organization_id, field_id, entity_id, text_value, number_value, moment_value, unique_value)
  select gen_random_uuid(), new.organization_id, f.id, entity,
         case when f.field_type not in ('number', 'money', 'date', 'datetime') then left(maison.plain(one.word), 500) end,
         case when f.field_type in ('number', 'money') then one.word::numeric end,
         case f.field_type when 'date' then one.word::date::timestamp at time zone 'UTC' when 'datetime' then one.word::timestamptz end,
         case when f.is_unique then left(maison.plain(one.word), 500) end
    from jsonb_each(new.custom_fields) v
    join crm.custom_fields f on f.organization_id = new.organization_id and f.entity_type = tg_argv[0] and f.key = v.key and f.is_indexed
     and f.custom_object_id is not distinct from (to_jsonb(new) ->> 'custom_object_id')::uuid
   cross join lateral (select jsonb_array_elements_text(v.value) as word where jsonb_typeof(v.value) = 'array'
                       union all select v.value #>> '{}' where jsonb_typeof(v.value) in ('string', 'number', 'boolean')) one;
  return null;
end $$;

create trigger check_custom_fields before insert or update of custom_fields, organization_id on crm.contacts
  for each row execute function crm.check_custom_fields('contact');
create trigger check_custom_fields before insert or update of custom_fields, organization_id on crm.companies
  for each row execute function crm.check_custom_fields('company');
create trigger check_custom_fields before insert or update of custom_fields, organization_id on crm.deal_details
  for each row execute function crm.check_custom_fields('deal');
create trigger check_custom_fields before insert or update of custom_fields, custom_object_id, organization_id on crm.custom_records
  for each row execute function crm.check_custom_fields('custom');
create trigger index_custom_fields after insert or delete or update of custom_fields on crm.contacts
  for each row execute function crm.index_custom_fields('contact', 'id');
create trigger index_custom_fields after insert or delete or update of custom_fields on crm.companies
  for each row execute function crm.index_custom_fields('company', 'id');
create trigger index_custom_fields after insert or delete or update of custom_fields on crm.deal_details
  for each row execute function crm.index_custom_fields('deal', 'deal_id');
create trigger index_custom_fields after insert or delete or update of custom_fields on crm.custom_records
  for each row execute function crm.index_custom_fields('custom', 'id');

-- A field that becomes indexed, or unique, is indexed at once.
create function crm.index_field() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare source text := case new.entity_type when 'contact' then 'crm.contacts' when 'company' then 'crm.companies'
                            when 'deal' then 'crm.deal_details' else 'crm.custom_records' end;
begin
  delete from crm.custom_values where field_id = new.id;
  if new.is_indexed then
    execute format(
      'insert into crm.custom_values (id, organization_id, field_id, entity_id, text_value, number_value, moment_value, unique_value)
       select gen_random_uuid(), $1, $2, r.%I,
              case when $3 not in (''number'', ''money'', ''date'', ''datetime'') then left(maison.plain(one.word), 500) end,
              case when $3 in (''number'', ''money'') then one.word::numeric end,
              case $3 when ''date'' then one.word::date::timestamp at time zone ''UTC'' when ''datetime'' then one.word::timestamptz end,
              case when $4 then left(maison.plain(one.word), 500) end
         from %s r cross join lateral (
              select jsonb_array_elements_text(r.custom_fields -> $5) as word where jsonb_typeof(r.custom_fields -> $5) = ''array''
              union all select r.custom_fields ->> $5 where jsonb_typeof(r.custom_fields -> $5) in (''string'', ''number'', ''boolean'')) one
        where r.organization_id = $1 and r.custom_fields ? $5%s',
      case new.entity_type when 'deal' then 'deal_id' else 'id' end, source,
      case when new.entity_type = 'custom' then ' and r.custom_object_id = $6' else ' and $6 is null' end)
      using new.organization_id, new.id, new.field_type, new.is_unique, new.key, new.custom_object_id;
  end if;
  return null;
end $$;
create trigger index_field after update of is_indexed, is_unique on crm.custom_fields for each row
  when ((new.is_indexed, new.is_unique) is distinct from (old.is_indexed, old.is_unique)) execute function crm.index_field();

-- A field keeps its key and its type: values that are there would no longer fit.
create function crm.keep_field() returns trigger language plpgsql set search_path = '' as $$
begin
  if (new.key, new.field_type, new.entity_type, new.custom_object_id) is distinct from (old.key, old.field_type, old.entity_type, old.custom_object_id) then
    raise exception 'a field keeps its key and type' using errcode = 'check_violation', constraint = 'custom_fields_field_type_step';
  end if;
  return new;
end $$;
create trigger keep_field before update of key, field_type, entity_type, custom_object_id on crm.custom_fields
  for each row execute function crm.keep_field();

create table cms.content_types (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint content_types_name_length check (length(name) between 1 and 80),
  slug text not null constraint content_types_slug_shape check (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  description text constraint content_types_description_length check (length(description) <= 2000),
  icon text,
  schema jsonb not null default '{"fields": []}' constraint content_types_schema_object check (jsonb_typeof(schema) = 'object'),
  title_field text not null default 'title',
  preview_url text constraint content_types_preview_url_shape check (preview_url ~ '^(/|https://)'),
  workflow_id uuid references cms.content_workflows on delete restrict,
  enable_versioning boolean not null default true,
  max_versions integer not null default 50 constraint content_types_max_versions_range check (max_versions between 1 and 1000),
  is_active boolean not null default true,
  is_system boolean not null default false,
  is_public boolean not null default true,
  has_feed boolean not null default false,
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint content_types_slug_key unique (organization_id, slug)
);
create index content_types_workflow on cms.content_types (workflow_id);
create index content_types_created_by on cms.content_types (created_by_id);
create index content_types_list on cms.content_types (organization_id, name, id);
comment on table cms.content_types is 'A kind of content that people define: article, case study, press release.';
comment on column cms.content_types.schema is 'The fields as one document, {"fields": [{"name", "type", …}]}; kept by trigger from cms.content_fields.';
comment on column cms.content_types.title_field is 'Name of the field that gives an entry its title.';
comment on column cms.content_types.preview_url is 'Pattern of an entry''s address, such as /journal/{slug}.';
comment on column cms.content_types.workflow_id is 'Review that entries of this type go through; null: none.';
comment on column cms.content_types.max_versions is 'How many versions of an entry are kept beside those that were published or named.';
comment on column cms.content_types.is_public is 'Entries have pages of their own; others only stand within something else.';
call auth.shape_organization('cms.content_types', 'cms', '(is_active and is_public)');
create trigger touch before update on cms.content_types for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.content_types for each row execute function maison.audit();

create table cms.content_fields (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  content_type_id uuid not null references cms.content_types on delete cascade,
  name text not null constraint content_fields_name_shape check (name ~ '^[a-z][A-Za-z0-9_]{0,62}$'),
  label text not null constraint content_fields_label_length check (length(label) between 1 and 120),
  field_type text not null constraint content_fields_field_type_value
    check (field_type in ('text', 'long_text', 'richtext', 'media', 'relation', 'tags', 'blocks', 'group', 'number', 'boolean',
                          'date', 'datetime', 'geo', 'select', 'json', 'slug', 'url', 'email', 'color', 'form')),
  position integer not null default 0,
  section text constraint content_fields_section_length check (length(section) <= 80),
  help_text text constraint content_fields_help_text_length check (length(help_text) <= 1000),
  is_required boolean not null default false,
  is_unique boolean not null default false,
  is_localized boolean not null default true,
  is_repeatable boolean not null default false,
  default_value jsonb,
  validation jsonb not null default '{}' constraint content_fields_validation_object check (jsonb_typeof(validation) = 'object'),
  condition jsonb constraint content_fields_condition_object check (jsonb_typeof(condition) = 'object'),
  options jsonb not null default '[]' constraint content_fields_options_list check (jsonb_typeof(options) = 'array'),
  relation_target text,
  allowed_marks text[] not null default '{}',
  allowed_blocks text[] not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint content_fields_relation_shape check (field_type <> 'relation' or relation_target is not null),
  constraint content_fields_name_key unique (content_type_id, name)
);
create index content_fields_organization on cms.content_fields (organization_id);
create index content_fields_list on cms.content_fields (content_type_id, position, id);
comment on table cms.content_fields is 'One field of a content type.';
comment on column cms.content_fields.name is 'Key in the entry''s data.';
comment on column cms.content_fields.section is 'Heading under which the form shows it.';
comment on column cms.content_fields.is_localized is 'False: one value for all languages, such as a relation or a price.';
comment on column cms.content_fields.validation is '{"min", "max", "pattern", "max_length", …} as far as the type knows them.';
comment on column cms.content_fields.condition is 'When the form shows it: {"field": name, "equals": value}; null: always.';
comment on column cms.content_fields.options is 'Of a select: [{"value": text, "label": text}].';
comment on column cms.content_fields.relation_target is 'Table the relation leads to, such as cms.content_entries or events.events.';
comment on column cms.content_fields.allowed_marks is 'Of rich text: what it may contain; everything else is refused when saving.';
comment on column cms.content_fields.allowed_blocks is 'Types of blocks that may stand here.';
call auth.shape_organization('cms.content_fields', 'cms', 'exists (select from cms.content_types t where t.id = content_type_id offset 0)');
create trigger touch before update on cms.content_fields for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.content_fields for each row execute function maison.audit();

-- One truth: the rows of cms.content_fields. Whatever somebody writes into schema, this is what stands there.
create function cms.fill_schema() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select jsonb_build_object('fields', coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
           'name', f.name, 'type', f.field_type, 'label', f.label, 'required', f.is_required, 'unique', f.is_unique,
           'localized', f.is_localized, 'repeatable', f.is_repeatable, 'default', f.default_value, 'help', f.help_text,
           'validation', nullif(f.validation, '{}'), 'condition', f.condition, 'options', nullif(f.options, '[]'),
           'relation', f.relation_target)) order by f.position, f.name), '[]'))
    into new.schema from cms.content_fields f where f.content_type_id = new.id;
  return new;
end $$;
create trigger fill_schema before insert or update of schema on cms.content_types
  for each row execute function cms.fill_schema();

create function cms.follow_fields() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update cms.content_types set schema = schema
   where id in (case when tg_op = 'INSERT' then new.content_type_id else old.content_type_id end,
                case when tg_op = 'DELETE' then old.content_type_id else new.content_type_id end);
  return null;
end $$;
create trigger follow_fields after insert or update or delete on cms.content_fields
  for each row execute function cms.follow_fields();

create table cms.content_field_permissions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  field_id uuid not null references cms.content_fields on delete cascade,
  role text not null constraint content_field_permissions_role_value
    check (role in ('admin', 'editor', 'producer', 'sales', 'analyst', 'moderator', 'member')),
  can_see boolean not null default true,
  can_edit boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint content_field_permissions_order check (can_see or not can_edit),
  constraint content_field_permissions_once unique (field_id, role)
);
comment on table cms.content_field_permissions is 'What a role may do with one field; without a row it may what it may with the entry.';
call auth.shape_organization('cms.content_field_permissions', 'identity',
  $$organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])$$);
create trigger touch before update on cms.content_field_permissions for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.content_field_permissions for each row execute function maison.audit();

create table cms.schema_changes (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  content_type_id uuid not null references cms.content_types on delete cascade,
  change_number integer not null constraint schema_changes_change_number_range check (change_number >= 1),
  steps jsonb not null constraint schema_changes_steps_list check (jsonb_typeof(steps) = 'array'),
  preview jsonb not null default '[]' constraint schema_changes_preview_list check (jsonb_typeof(preview) = 'array'),
  affected_count integer not null default 0 constraint schema_changes_affected_count_range check (affected_count >= 0),
  damaged_count integer not null default 0 constraint schema_changes_damaged_count_range check (damaged_count between 0 and affected_count),
  status text not null default 'planned' constraint schema_changes_status_value
    check (status in ('planned', 'running', 'done', 'failed', 'reverted')),
  error text,
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  constraint schema_changes_finished_at_order check (finished_at >= created_at),
  constraint schema_changes_change_number_key unique (content_type_id, change_number)
);
create index schema_changes_list on cms.schema_changes (organization_id, created_at desc, id desc);
create index schema_changes_created_by on cms.schema_changes (created_by_id);
comment on table cms.schema_changes is 'A change of a content type''s fields together with what it does to the entries there are.';
comment on column cms.schema_changes.steps is '[{"do": "add" | "rename" | "retype" | "remove" | "move", "field": name, …}], in order.';
comment on column cms.schema_changes.preview is 'Entries that would lose something: [{"entry": id, "field": name, "was": value, "becomes": value}].';
comment on column cms.schema_changes.damaged_count is 'Entries of those affected that would lose something.';
call auth.shape_organization('cms.schema_changes', 'cms');
create trigger steps before update of status on cms.schema_changes for each row
  execute function maison.steps('status', 'planned>running running>done running>failed failed>running done>reverted');
create trigger audit after insert or update or delete on cms.schema_changes for each row execute function maison.audit();

create table cms.page_templates (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint page_templates_name_length check (length(name) between 1 and 120),
  slug text not null constraint page_templates_slug_shape check (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  description text constraint page_templates_description_length check (length(description) <= 2000),
  thumbnail_asset_id uuid references media.assets on delete set null,
  structure jsonb not null constraint page_templates_structure_object check (jsonb_typeof(structure) = 'object'),
  defaults jsonb not null default '{}' constraint page_templates_defaults_object check (jsonb_typeof(defaults) = 'object'),
  content_type_id uuid references cms.content_types on delete set null,
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint page_templates_slug_key unique (organization_id, slug)
);
create index page_templates_thumbnail on cms.page_templates (thumbnail_asset_id);
create index page_templates_content_type on cms.page_templates (content_type_id);
create index page_templates_list on cms.page_templates (organization_id, name, id);
comment on table cms.page_templates is 'A page to start from: its sections and what stands in them at first.';
comment on column cms.page_templates.structure is '{"sections": [{"type": text, "fields": [name]}]}.';
comment on column cms.page_templates.defaults is 'Values that a new entry begins with, by field.';
-- A page that is shown needs to know how it is laid out.
call auth.shape_organization('cms.page_templates', 'cms', 'is_active');
create trigger touch before update on cms.page_templates for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.page_templates for each row execute function maison.audit();

create table crm.saved_views (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entity_type text not null constraint saved_views_entity_type_value
    check (entity_type in ('contact', 'company', 'deal', 'task', 'submission', 'sales_document', 'custom')),
  custom_object_id uuid references crm.custom_objects on delete cascade,
  name text not null constraint saved_views_name_length check (length(name) between 1 and 120),
  layout text not null default 'list' constraint saved_views_layout_value check (layout in ('list', 'board', 'cards', 'calendar')),
  filter jsonb not null default '{}' constraint saved_views_filter_object check (jsonb_typeof(filter) = 'object'),
  columns text[] not null default '{}',
  sort text[] not null default '{}',
  group_by text constraint saved_views_group_by_length check (length(group_by) <= 80),
  is_shared boolean not null default false,
  position integer not null default 0,
  created_by uuid references identity.users on delete cascade,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index saved_views_list on crm.saved_views (organization_id, entity_type, position, id);
create index saved_views_object on crm.saved_views (custom_object_id);
create index saved_views_created_by on crm.saved_views (created_by);
comment on table crm.saved_views is 'Filters, columns and order that somebody keeps for themselves or for all.';
comment on column crm.saved_views.filter is 'As in segments: {"match": "all" | "any", "conditions": [{"field", "operator", "value"}]}.';
comment on column crm.saved_views.sort is 'Columns in order; a minus before one turns it round.';
-- Somebody's own, and what is shared with everybody in the CRM; shared ones are changed by word.
call auth.policies('crm.saved_views',
  $$organization_id = any ((select auth.organizations_with('crm.read'))::uuid[]) and (is_shared or created_by = (select auth.user_id()))$$,
  $$organization_id = any ((select auth.organizations_with('crm.read'))::uuid[]) and created_by = (select auth.user_id())$$,
  $$(created_by = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('crm.read'))::uuid[]))
    or (is_shared and organization_id = any ((select auth.organizations_with('crm.update'))::uuid[]))$$,
  $$(created_by = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('crm.read'))::uuid[]))
    or (is_shared and organization_id = any ((select auth.organizations_with('crm.delete'))::uuid[]))$$);
call auth.stay_together('crm.saved_views');
create trigger touch before update on crm.saved_views for each row execute function maison.touch();

create table crm.field_rules (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  role text not null constraint field_rules_role_value check (role in ('admin', 'editor', 'producer', 'sales', 'analyst', 'moderator', 'member')),
  entity_type text not null constraint field_rules_entity_type_value check (entity_type in ('contact', 'company', 'deal', 'task', 'sales_document', 'custom')),
  field text not null constraint field_rules_field_shape check (field ~ '^[a-z][a-z0-9_.]{0,119}$'),
  access text not null constraint field_rules_access_value check (access in ('hidden', 'masked', 'read', 'write')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint field_rules_once unique (organization_id, role, entity_type, field)
);
comment on table crm.field_rules is 'What a role sees and changes of single fields; without a row what it may of the record. The application holds to it in pages, exports and mails.';
comment on column crm.field_rules.field is 'Column, or custom. and the key of a custom field.';
comment on column crm.field_rules.access is 'masked: the end of a number, the domain of an address.';
-- Every member is bound by them, so every member reads them; who looks after the organisation's people writes them.
call auth.shape_organization('crm.field_rules', 'identity', $$organization_id = any ((select auth.member_organizations())::uuid[])$$);
create trigger touch before update on crm.field_rules for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.field_rules for each row execute function maison.audit();

create table crm.layouts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entity_type text not null constraint layouts_entity_type_value check (entity_type in ('contact', 'company', 'deal', 'task', 'sales_document', 'custom')),
  custom_object_id uuid references crm.custom_objects on delete cascade,
  kind text not null constraint layouts_kind_value check (kind in ('form', 'detail', 'list', 'card', 'side_panel')),
  role text constraint layouts_role_value check (role in ('owner', 'admin', 'editor', 'producer', 'sales', 'analyst', 'moderator', 'member')),
  sections jsonb not null default '[]' constraint layouts_sections_list check (jsonb_typeof(sections) = 'array'),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint layouts_object_pair check ((entity_type = 'custom') = (custom_object_id is not null)),
  constraint layouts_once unique nulls not distinct (organization_id, entity_type, custom_object_id, kind, role)
);
create index layouts_object on crm.layouts (custom_object_id);
comment on table crm.layouts is 'Which fields stand where, for everybody or for one role.';
comment on column crm.layouts.sections is '[{"title": text, "columns": 1 | 2, "fields": [text], "when": condition}], in order.';
call crm.shape_settings('crm.layouts');
create trigger touch before update on crm.layouts for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.layouts for each row execute function maison.audit();

create schema cms;
comment on schema cms is 'Content of any kind: types, entries, translations, review, publishing.';
grant usage on schema cms to maison_app, maison_system;

create table cms.locales (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  code text not null constraint locales_code_shape check (code ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  name text not null constraint locales_name_length check (length(name) between 1 and 80),
  direction text not null default 'ltr' constraint locales_direction_value check (direction in ('ltr', 'rtl')),
  fallback_id uuid references cms.locales on delete set null,
  is_default boolean not null default false,
  is_active boolean not null default true,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint locales_code_key unique (organization_id, code)
);
create unique index locales_default_key on cms.locales (organization_id) where is_default;
create index locales_list on cms.locales (organization_id, position, id);
create index locales_fallback on cms.locales (fallback_id);
comment on table cms.locales is 'Languages in which an organisation writes.';
comment on column cms.locales.code is 'BCP 47, such as de or pt-BR.';
comment on column cms.locales.name is 'In the language itself, as a reader of it expects: Deutsch, العربية.';
comment on column cms.locales.fallback_id is 'Language that is shown where a translation is missing; null: nothing is shown instead.';
call auth.shape_organization('cms.locales', 'cms', 'is_active');
create trigger no_cycle before insert or update of fallback_id on cms.locales
  for each row execute function maison.no_cycle('fallback_id');
create trigger touch before update on cms.locales for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.locales for each row execute function maison.audit();

create table cms.locale_permissions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  role text constraint locale_permissions_role_value
    check (role in ('admin', 'editor', 'producer', 'sales', 'analyst', 'moderator', 'member')),
  user_id uuid references identity.users on delete cascade,
  locale text not null constraint locale_permissions_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  can_edit boolean not null default true,
  can_publish boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint locale_permissions_one check (num_nonnulls(role, user_id) = 1),
  constraint locale_permissions_once unique nulls not distinct (organization_id, role, user_id, locale)
);
create index locale_permissions_user on cms.locale_permissions (user_id);
comment on table cms.locale_permissions is 'Who works in which languages. Somebody for whom, or for whose role, there is no row works in all of them. Erasure deletes the rows.';
comment on column cms.locale_permissions.user_id is 'pii: whose languages these are; rows of a person count instead of rows of the role.';
call auth.shape_organization('cms.locale_permissions', 'identity', 'user_id = (select auth.user_id())');
create trigger touch before update on cms.locale_permissions for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.locale_permissions for each row execute function maison.audit();

-- Asked when something is written, so it may cost a look-up per row.
create function cms.works_in(organization uuid, language text, publishing boolean default false) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
declare
  own_role text;
  rules cms.locale_permissions[];
begin
  select m.role into own_role from identity.organization_members m
   where m.organization_id = organization and m.user_id = auth.user_id();
  if own_role is null then return false; end if;
  if own_role = 'owner' then return true; end if;
  select array_agg(p) into rules from cms.locale_permissions p
   where p.organization_id = organization and p.user_id = auth.user_id();
  if rules is null then
    select array_agg(p) into rules from cms.locale_permissions p
     where p.organization_id = organization and p.role = own_role;
  end if;
  return rules is null or exists (
    select from unnest(rules) p where p.locale = language and case when publishing then p.can_publish else p.can_edit end);
end $$;
comment on function cms.works_in(uuid, text, boolean) is 'May the person write, or publish, in this language of the organisation?';

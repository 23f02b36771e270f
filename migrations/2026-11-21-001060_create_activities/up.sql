create table identity.activities (
  id uuid not null,
  occurred_at timestamptz not null default now(),
  organization_id uuid not null references identity.organizations on delete restrict,
  actor_type text not null default 'user' constraint activities_actor_type_value check (actor_type in ('user', 'system', 'integration')),
  actor_id uuid references identity.users on delete set null,
  actor_name text not null default '' constraint activities_actor_name_length check (length(actor_name) <= 200),
  connection_id uuid,
  action text not null constraint activities_action_shape check (action ~ '^[a-z][a-z_]{1,39}$'),
  entity_type text not null constraint activities_entity_type_shape check (entity_type ~ '^[a-z_]+\.[a-z_]+$'),
  entity_id uuid not null,
  entity_title text not null default '' constraint activities_entity_title_length check (length(entity_title) <= 300),
  description text constraint activities_description_length check (length(description) <= 1000),
  metadata jsonb constraint activities_metadata_object check (jsonb_typeof(metadata) = 'object'),
  client_id uuid,
  project_id uuid,
  constraint activities_actor_kind check (actor_id is null or actor_type = 'user'),
  constraint activities_title_of_people check (entity_title = '' or entity_type not in ('identity.users', 'identity.profiles', 'crm.contacts')),
  constraint activities_no_messages check (entity_type not like 'messaging.%'),
  primary key (id, occurred_at)
) partition by range (occurred_at);
create table identity.activities_default partition of identity.activities default;
create index activities_list on identity.activities (organization_id, occurred_at desc, id desc);
create index activities_entity on identity.activities (entity_type, entity_id, occurred_at desc);
create index activities_actor on identity.activities (actor_id, occurred_at desc);
create index activities_connection on identity.activities (connection_id, occurred_at desc);
create index activities_client on identity.activities (client_id, occurred_at desc);
create index activities_project on identity.activities (project_id, occurred_at desc);
comment on table identity.activities is 'What happens in an organisation, across all systems, for people to read; by month. The log that proves is identity.audit_log.';
comment on column identity.activities.actor_id is 'pii: who did it; null for the system, integrations and people who are gone.';
comment on column identity.activities.actor_name is 'pii: filled in from the profile and changed with it; of a connection its name.';
comment on column identity.activities.connection_id is 'The connection that did it, for integrations.';
comment on column identity.activities.action is 'Past tense: created, updated, commented, published.';
comment on column identity.activities.entity_type is 'Table, such as crm.deals; its system says who may read the row.';
comment on column identity.activities.entity_title is 'As it was called then; empty for people, whose names may change.';
comment on column identity.activities.description is 'Names nobody: whoever is shown is looked up.';
comment on column identity.activities.metadata is 'What changed: {"from": any, "to": any}. Names nobody.';
comment on column identity.activities.client_id is 'The crm.companies row that it concerns.';
comment on column identity.activities.project_id is 'The planning.projects row that it concerns.';

-- Read with the word of the entity's system, which no shape knows; written in one's own name, changed by nobody.
do $$
declare
  seen text := (select string_agg(format(
                  '(split_part(entity_type, ''.'', 1) = %L and organization_id = any ((select auth.organizations_with(%L))::uuid[]))',
                  s, s || '.read'), ' or ')
                  from unnest(array['identity', 'sites', 'media', 'community', 'cms', 'planning', 'events', 'production',
                                    'crm', 'marketing', 'analytics', 'channels']) s);
begin
  call auth.policies('identity.activities', seen,
    'actor_type = ''user'' and actor_id = (select auth.user_id()) and (' || seen || ')', 'false', 'false');
end $$;
call auth.shape_system('identity.activities_default');

-- Nobody writes down another name than the person has.
create function identity.fill_actor_name() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.actor_id is not null then
    new.actor_name := coalesce((select p.display_name from identity.profiles p where p.user_id = new.actor_id), '');
  end if;
  return new;
end $$;
create trigger fill_actor_name before insert on identity.activities
  for each row execute function identity.fill_actor_name();

-- For triggers and workers of other systems: whoever is signed in did it, or the system.
create function identity.note_activity(organization uuid, action text, entity_type text, entity uuid, title text default '',
                                       metadata jsonb default null, client uuid default null, project uuid default null) returns void
  language sql security definer set search_path = '' as $$
  insert into identity.activities (id, organization_id, actor_type, actor_id, action, entity_type, entity_id, entity_title, metadata, client_id, project_id)
  values (gen_random_uuid(), organization, case when auth.user_id() is null then 'system' else 'user' end, auth.user_id(),
          action, entity_type, entity, left(coalesce(title, ''), 300), metadata, client, project)
$$;
comment on function identity.note_activity(uuid, text, text, uuid, text, jsonb, uuid, uuid) is 'Writes down what happened, in the name of whoever is signed in.';
revoke all on function identity.note_activity(uuid, text, text, uuid, text, jsonb, uuid, uuid) from public;
grant execute on function identity.note_activity(uuid, text, text, uuid, text, jsonb, uuid, uuid) to maison_system;

-- A name that was is nowhere: the feed changes with it.
create function identity.rename_actor() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update identity.activities set actor_name = new.display_name where actor_id = new.user_id;
  return null;
end $$;
create trigger rename_actor after update of display_name on identity.profiles
  for each row when (old.display_name is distinct from new.display_name) execute function identity.rename_actor();

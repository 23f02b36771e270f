create table identity.organizations (
  id uuid primary key,
  name text not null constraint organizations_name_length check (length(name) between 1 and 120),
  slug text not null unique constraint organizations_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  description text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
comment on table identity.organizations is 'The tenant: every row of every system belongs to exactly one.';
create trigger touch before update on identity.organizations for each row execute function maison.touch();

create table identity.organization_members (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  role text not null default 'member' constraint organization_members_role_value
    check (role in ('owner', 'admin', 'editor', 'producer', 'sales', 'analyst', 'moderator', 'member')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint organization_members_once unique (organization_id, user_id)
);
create index organization_members_user on identity.organization_members (user_id);
comment on table identity.organization_members is 'Who belongs to an organisation, and as what.';
create trigger touch before update on identity.organization_members for each row execute function maison.touch();

create table identity.role_permissions (
  organization_id uuid not null references identity.organizations on delete cascade,
  role text not null constraint role_permissions_role_value
    check (role in ('owner', 'admin', 'editor', 'producer', 'sales', 'analyst', 'moderator', 'member')),
  permission text not null constraint role_permissions_word_shape check (permission ~ '^[a-z_]+\.[a-z_]+$'),
  constraint role_permissions_owners_only check (permission <> 'identity.own' or role = 'owner'),
  primary key (organization_id, role, permission)
);
comment on table identity.role_permissions is 'What a role may do in an organisation: words such as sites.update. Owners may do everything.';

create table identity.invitations (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  email text,
  role text not null constraint invitations_role_value
    check (role in ('admin', 'editor', 'producer', 'sales', 'analyst', 'moderator', 'member')),
  token bytea not null unique,
  invited_by uuid references identity.users on delete set null,
  max_uses integer not null default 1 constraint invitations_max_uses_range check (max_uses between 1 and 1000),
  uses integer not null default 0,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint invitations_uses_range check (uses between 0 and max_uses)
);
create index invitations_organization on identity.invitations (organization_id, created_at desc);
create index invitations_invited_by on identity.invitations (invited_by);
comment on table identity.invitations is 'Links that let somebody join: to one address, or open to whoever has the link.';
comment on column identity.invitations.email is 'pii: to whom it was sent; null for an open link.';
comment on column identity.invitations.token is 'SHA-256 of the token in the link.';

-- Nobody acts upward: a role can be given or taken only by people who have all of its words themselves.
create function auth.gives_role(organization uuid, given text) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
declare own_role text;
begin
  select m.role into own_role from identity.organization_members m
   where m.organization_id = organization and m.user_id = auth.user_id();
  if own_role is null or (given = 'owner' and own_role <> 'owner') then return false; end if;
  return own_role = 'owner' or not exists (
    select p.permission from identity.role_permissions p where p.organization_id = organization and p.role = given
    except
    select p.permission from identity.role_permissions p where p.organization_id = organization and p.role = own_role);
end $$;
comment on function auth.gives_role(uuid, text) is 'May the person give this role in this organisation? Owners give all; others what they could do themselves.';

call auth.policies('identity.organizations',
  'deleted_at is null', 'false',
  $$id = any ((select auth.organizations_with('identity.update'))::uuid[])$$, 'false');
call auth.policies('identity.organization_members',
  $$user_id = (select auth.user_id()) or organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('identity.create'))::uuid[])
    and auth.gives_role(organization_id, role)$$,
  $$organization_id = any ((select auth.organizations_with('identity.update'))::uuid[])
    and auth.gives_role(organization_id, role)$$,
  $$user_id = (select auth.user_id()) or (organization_id = any ((select auth.organizations_with('identity.delete'))::uuid[])
    and auth.gives_role(organization_id, role))$$);
call auth.policies('identity.role_permissions',
  $$organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('identity.own'))::uuid[])$$,
  'false',
  $$organization_id = any ((select auth.organizations_with('identity.own'))::uuid[])$$);
call auth.policies('identity.invitations',
  $$organization_id = any ((select auth.organizations_with('identity.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('identity.create'))::uuid[])
    and auth.gives_role(organization_id, role) and invited_by = (select auth.user_id())$$,
  $$organization_id = any ((select auth.organizations_with('identity.update'))::uuid[])$$,
  'false');
-- A link that is out in the world is only ever taken back: its role, address and uses do not change.
revoke update on identity.invitations from maison_app;
grant update (revoked_at) on identity.invitations to maison_app;
-- A member stays who they are; only the role changes.
revoke update on identity.organization_members from maison_app;
grant update (role) on identity.organization_members to maison_app;

create policy read_members on identity.profiles for select to maison_app using (
  (select auth.user_id()) is not null and exists (
    select from identity.organization_members m
     where m.user_id = profiles.user_id
       and m.organization_id = any ((select auth.organizations_with('identity.read'))::uuid[])));

-- Invitations live as long as the power of whoever made them.
create function identity.end_invitations() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' or new.role <> 'owner' then
    update identity.invitations set revoked_at = now()
     where organization_id = old.organization_id and invited_by = old.user_id and revoked_at is null;
  end if;
  return null;
end $$;
create trigger end_invitations after delete or update of role on identity.organization_members
  for each row execute function identity.end_invitations();

-- What each role may do when an organisation is made; its owners change it as they like.
create function identity.default_permissions(organization uuid) returns void language sql set search_path = '' as $$
  with systems (name) as (values ('identity'), ('sites'), ('media'), ('community'), ('events')),
       grants (role, word) as (
         select r, s.name || '.' || v
           from systems s, unnest(array['owner', 'admin']) r, unnest(array['create', 'read', 'update', 'delete']) v
         union all
         select r, s.name || '.' || v
           from systems s, unnest(array['editor', 'producer']) r, unnest(array['create', 'read', 'update', 'delete']) v
          where (s.name in ('sites', 'media') and r = 'editor')
             or (s.name in ('events', 'media') and r = 'producer' and (s.name = 'events' or v <> 'delete'))
         union all
         select r, s.name || '.read'
           from systems s, unnest(array['editor', 'producer', 'sales', 'analyst', 'moderator']) r
         union all
         select 'moderator', 'community.' || v from unnest(array['create', 'update', 'delete']) v
         union all
         select r, 'community.moderate' from unnest(array['owner', 'admin', 'moderator']) r
         union all
         select r, 'identity.audit' from unnest(array['owner', 'admin']) r
         union all
         values ('owner', 'identity.own'))
  insert into identity.role_permissions (organization_id, role, permission)
  select distinct organization, role, word from grants
  on conflict do nothing
$$;
comment on function identity.default_permissions(uuid) is 'Writes the words that each role has at first.';

-- An organisation never loses its last owner.
create function identity.keep_an_owner() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if old.role = 'owner' and (tg_op = 'DELETE' or new.role <> 'owner')
     and exists (select from identity.organizations o where o.id = old.organization_id) then
    perform 1 from identity.organizations o where o.id = old.organization_id for update;
    if not exists (select from identity.organization_members m
                    where m.organization_id = old.organization_id and m.role = 'owner' and m.id <> old.id) then
      raise exception 'an organisation keeps an owner' using errcode = 'check_violation', constraint = 'organization_keeps_owner';
    end if;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger keep_an_owner before update or delete on identity.organization_members
  for each row execute function identity.keep_an_owner();

create table identity.system_settings (
  id uuid primary key,
  key text not null unique,
  value jsonb not null,
  description text,
  category text,
  is_public boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table identity.system_settings is 'Settings of the whole installation.';
call auth.policies('identity.system_settings', 'is_public', 'false', 'false', 'false');
create trigger touch before update on identity.system_settings for each row execute function maison.touch();

create table identity.audit_log (
  id uuid not null,
  occurred_at timestamptz not null default now(),
  organization_id uuid,
  actor_user_id uuid,
  action text not null,
  entity_type text not null,
  entity_id uuid,
  before jsonb,
  after jsonb,
  primary key (id, occurred_at)
) partition by range (occurred_at);
create table identity.audit_log_default partition of identity.audit_log default;
create index audit_log_entity on identity.audit_log (entity_type, entity_id, occurred_at desc);
create index audit_log_organization on identity.audit_log (organization_id, occurred_at desc);
comment on table identity.audit_log is 'Who changed what: append-only, written by triggers, by month.';
comment on column identity.audit_log.before is 'pii: the row before the change, without secrets.';
comment on column identity.audit_log.after is 'pii: the row after the change, without secrets.';
call auth.policies('identity.audit_log', $$organization_id = any ((select auth.organizations_with('identity.audit'))::uuid[])$$, 'false', 'false', 'false');
call auth.shape_system('identity.audit_log_default');
create trigger refuse before update or delete on identity.audit_log for each row execute function maison.refuse();

create trigger audit after insert or update or delete on identity.organizations for each row execute function maison.audit();
create trigger audit after insert or update or delete on identity.organization_members for each row execute function maison.audit();
create trigger audit after insert or update or delete on identity.role_permissions for each row execute function maison.audit();
create trigger audit after insert or update or delete on identity.invitations for each row execute function maison.audit('token');

-- What each role may do when an organisation is made, for every system.
create function identity.default_words() returns table (role text, permission text) language sql immutable set search_path = '' as $$
  with systems (name) as (
         select unnest(array['identity', 'sites', 'media', 'community', 'messaging', 'cms', 'planning', 'events',
                             'production', 'crm', 'marketing', 'analytics', 'channels', 'search'])),
       verbs (name) as (select unnest(array['create', 'read', 'update', 'delete'])),
       -- Beside create, read, update and delete.
       special (word) as (select unnest(array['community.moderate', 'identity.audit', 'messaging.override', 'cms.publish', 'crm.configure', 'marketing.configure'])),
       given (role, system, verbs) as (values
         ('editor', 'sites', 'create read update delete'), ('editor', 'media', 'create read update delete'),
         ('editor', 'cms', 'create read update delete'), ('editor', 'planning', 'create read update delete'),
         ('editor', 'community', 'create read update'), ('editor', 'search', 'read'),
         ('producer', 'events', 'create read update delete'), ('producer', 'production', 'create read update delete'),
         ('producer', 'planning', 'create read update delete'), ('producer', 'media', 'create read update delete'),
         ('producer', 'channels', 'read'), ('producer', 'crm', 'read'),
         ('sales', 'crm', 'create read update'), ('sales', 'marketing', 'create read update'), ('sales', 'events', 'read'),
         ('analyst', 'analytics', 'create read update delete'),
         ('moderator', 'community', 'create read update delete'),
         ('producer', 'search', 'read'), ('sales', 'search', 'read'), ('moderator', 'search', 'read'),
         ('editor', 'identity', 'read'), ('producer', 'identity', 'read'), ('sales', 'identity', 'read'), ('moderator', 'identity', 'read'),
         ('editor', 'events', 'read'), ('producer', 'sites', 'read'), ('producer', 'community', 'read'), ('sales', 'sites', 'read'), ('sales', 'media', 'read'),
         ('moderator', 'sites', 'read'), ('moderator', 'media', 'read'), ('moderator', 'events', 'read'))
  select r, s.name || '.' || v.name from unnest(array['owner', 'admin']) r, systems s, verbs v
  union
  select r, s.word from unnest(array['owner', 'admin']) r, special s
  union
  select g.role, g.system || '.' || v from given g, unnest(string_to_array(g.verbs, ' ')) v
  union
  -- What people write each other is no figure.
  select 'analyst', s.name || '.read' from systems s where s.name <> 'messaging'
  union
  values ('moderator', 'community.moderate'), ('editor', 'cms.publish'), ('producer', 'messaging.override'), ('owner', 'identity.own')
$$;
comment on function identity.default_words() is 'The words that each role has at first.';

create or replace function identity.default_permissions(organization uuid) returns void language sql set search_path = '' as $$
  insert into identity.role_permissions (organization_id, role, permission)
  select organization, w.role, w.permission from identity.default_words() w
  on conflict do nothing
$$;

-- Organisations that are there already. Every role gets its words in systems that are new. In the systems that were
-- there it gets new words only if it still has exactly those it came with: everything else is its owner's decision.
with old_systems (name) as (values ('identity'), ('sites'), ('media'), ('community'), ('events')),
     verbs (name) as (values ('create'), ('read'), ('update'), ('delete')),
     at_first (role, permission) as (
       select r.role, s.name || '.' || v.name
         from (values ('owner'), ('admin'), ('editor'), ('producer'), ('sales'), ('analyst'), ('moderator')) r (role), old_systems s, verbs v
        where r.role in ('owner', 'admin') or v.name = 'read' or (r.role = 'editor' and s.name in ('sites', 'media'))
           or (r.role = 'producer' and (s.name = 'events' or (s.name = 'media' and v.name <> 'delete')))
           or (r.role = 'moderator' and s.name = 'community')
       union values ('owner', 'community.moderate'), ('admin', 'community.moderate'), ('moderator', 'community.moderate'),
                    ('owner', 'identity.audit'), ('admin', 'identity.audit'), ('owner', 'identity.own')),
     untouched (organization_id, role) as (
       select o.id, r.role
         from identity.organizations o, (select distinct role from at_first) r
        where array(select p.permission from identity.role_permissions p
                     where p.organization_id = o.id and p.role = r.role order by 1)
              = array(select f.permission from at_first f where f.role = r.role order by 1))
insert into identity.role_permissions (organization_id, role, permission)
select o.id, w.role, w.permission
  from identity.organizations o, identity.default_words() w
 where split_part(w.permission, '.', 1) not in (select name from old_systems)
    or (o.id, w.role) in (select organization_id, role from untouched)
on conflict do nothing;

-- Words of systems that this version does not know go; words of the old systems stay as people use them.
delete from identity.role_permissions
 where split_part(permission, '.', 1) in ('messaging', 'cms', 'planning', 'production', 'crm', 'marketing', 'analytics', 'channels', 'search');

create or replace function identity.default_permissions(organization uuid) returns void language sql set search_path = '' as $$
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
drop function identity.default_words();

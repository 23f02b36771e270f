create table admin.saved_views (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  resource text not null constraint saved_views_resource_shape check (resource ~ '^[a-z]+\.[a-z_]+$'),
  name text not null constraint saved_views_name_length check (length(name) between 1 and 80),
  query text not null constraint saved_views_query_length check (length(query) <= 4000),
  is_shared boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint saved_views_name_key unique (organization_id, resource, user_id, name)
);
create index saved_views_user on admin.saved_views (user_id);
comment on table admin.saved_views is 'Lists as somebody set them up: filters, order, columns; their own or for all. Erasure deletes the rows.';
comment on column admin.saved_views.user_id is 'pii: who keeps it.';
comment on column admin.saved_views.name is 'pii: what the person calls it.';
comment on column admin.saved_views.query is 'The query of the list''s address.';
-- One's own, and what is shared with everybody who may read the resource.
call auth.policies('admin.saved_views',
  $$user_id = (select auth.user_id()) or (is_shared and admin.reads(organization_id, resource))$$,
  $$user_id = (select auth.user_id()) and admin.reads(organization_id, resource)$$,
  $$user_id = (select auth.user_id()) and admin.reads(organization_id, resource)$$,
  $$user_id = (select auth.user_id()) or (is_shared and organization_id = any ((select auth.organizations_with('identity.update'))::uuid[]))$$);
create trigger touch before update on admin.saved_views for each row execute function maison.touch();

create table admin.favourites (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  resource text not null constraint favourites_resource_shape check (resource ~ '^[a-z]+\.[a-z_]+$'),
  entity_id uuid,
  created_at timestamptz not null default now(),
  constraint favourites_once unique nulls not distinct (user_id, organization_id, resource, entity_id)
);
create index favourites_organization on admin.favourites (organization_id);
comment on table admin.favourites is 'Lists and rows that somebody wants at hand. Erasure deletes the rows.';
comment on column admin.favourites.user_id is 'pii: whose they are.';
comment on column admin.favourites.entity_id is 'Null: the whole list.';
call auth.policies('admin.favourites',
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id())$$);

create table admin.visited (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  resource text not null constraint visited_resource_shape check (resource ~ '^[a-z]+\.[a-z_]+$'),
  entity_id uuid not null,
  visited_at timestamptz not null default now(),
  constraint visited_once unique (user_id, organization_id, resource, entity_id)
);
create index visited_list on admin.visited (user_id, organization_id, visited_at desc);
create index visited_organization on admin.visited (organization_id);
comment on table admin.visited is 'Rows that somebody opened lately, the newest few. Erasure deletes the rows.';
comment on column admin.visited.user_id is 'pii: who opened it.';
call auth.policies('admin.visited',
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id())$$);

-- Only the newest thirty of a person and organisation are kept.
create function admin.keep_newest() returns trigger language plpgsql set search_path = '' as $$
begin
  delete from admin.visited v
   where v.user_id = new.user_id and v.organization_id = new.organization_id
     and v.id in (select o.id from admin.visited o
                   where o.user_id = new.user_id and o.organization_id = new.organization_id
                   order by o.visited_at desc offset 30);
  return null;
end $$;
create trigger keep_newest after insert on admin.visited for each row execute function admin.keep_newest();

create table media.asset_libraries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint asset_libraries_name_length check (length(name) between 1 and 120),
  slug text not null constraint asset_libraries_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  description text constraint asset_libraries_description_length check (length(description) <= 4000),
  library_type text not null default 'general' constraint asset_libraries_library_type_value
    check (library_type in ('general', 'brand', 'stock', 'client', 'project', 'archive')),
  cover_image_id uuid references media.assets on delete set null,
  visibility text not null default 'internal' constraint asset_libraries_visibility_value
    check (visibility in ('internal', 'client', 'public')),
  client_id uuid,
  is_restricted boolean not null default false,
  requires_approval boolean not null default false,
  auto_tagging boolean not null default false,
  allowed_file_types text[] not null default '{}',
  max_file_size bigint constraint asset_libraries_max_file_size_range check (max_file_size > 0),
  naming_convention text constraint asset_libraries_naming_convention_length check (length(naming_convention) <= 200),
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint asset_libraries_slug_key unique (organization_id, slug),
  constraint asset_libraries_place unique (id, organization_id),
  constraint asset_libraries_restricted_range check (not is_restricted or visibility <> 'public')
);
create index asset_libraries_cover_image on media.asset_libraries (cover_image_id);
create index asset_libraries_client on media.asset_libraries (client_id);
create index asset_libraries_created_by on media.asset_libraries (created_by_id);
create index asset_libraries_list on media.asset_libraries (organization_id, name, id);
create index asset_libraries_restricted on media.asset_libraries (organization_id) where is_restricted;
comment on table media.asset_libraries is 'A part of an organisation''s media with rules of its own: brand, stock, a client, a project.';
comment on column media.asset_libraries.client_id is 'The company whose library it is (crm.companies).';
comment on column media.asset_libraries.is_restricted is 'Only those in library_members, owners and admins see what is inside.';
comment on column media.asset_libraries.requires_approval is 'New assets wait for approval.';
comment on column media.asset_libraries.allowed_file_types is 'Media types such as image/* or application/pdf; empty lets all in.';
comment on column media.asset_libraries.max_file_size is 'Bytes.';
comment on column media.asset_libraries.naming_convention is 'Such as {client}_{project}_{date}_{name}.';

create table media.library_members (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  library_id uuid not null references media.asset_libraries on delete cascade,
  user_id uuid references identity.users on delete cascade,
  role text constraint library_members_role_value
    check (role in ('owner', 'admin', 'editor', 'producer', 'sales', 'analyst', 'moderator', 'member')),
  created_at timestamptz not null default now(),
  constraint library_members_once unique nulls not distinct (library_id, user_id, role),
  constraint library_members_who_once check (num_nonnulls(user_id, role) = 1)
);
create index library_members_user on media.library_members (user_id);
comment on table media.library_members is 'Whom a restricted library lets in: people and roles. Erasure deletes the rows.';
comment on column media.library_members.user_id is 'pii: the person let in; null where a role is.';

-- Libraries whose content is hidden from the person, though their words would show it.
create function media.closed_libraries() returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
begin
  if auth.user_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(l.id), '{}')
            from identity.organization_members m
            join media.asset_libraries l on l.organization_id = m.organization_id and l.is_restricted
           where m.user_id = auth.user_id() and m.role not in ('owner', 'admin')
             and not exists (select from media.library_members a
                              where a.library_id = l.id and (a.user_id = m.user_id or a.role = m.role)));
end $$;
comment on function media.closed_libraries() is 'Restricted libraries of the person''s organisations that do not let them in.';

-- As shape_organization, but a restricted library exists only for those whom it lets in, and only they let others in.
call auth.policies('media.asset_libraries',
  $$(visibility = 'public' and deleted_at is null) or (id <> all ((select media.closed_libraries())::uuid[])
    and organization_id = any ((select auth.organizations_with('media.read'))::uuid[]))$$,
  $$organization_id = any ((select auth.organizations_with('media.create'))::uuid[])$$,
  $$id <> all ((select media.closed_libraries())::uuid[]) and organization_id = any ((select auth.organizations_with('media.update'))::uuid[])$$,
  $$id <> all ((select media.closed_libraries())::uuid[]) and organization_id = any ((select auth.organizations_with('media.delete'))::uuid[])$$);
call auth.policies('media.library_members',
  $$library_id <> all ((select media.closed_libraries())::uuid[]) and organization_id = any ((select auth.organizations_with('media.read'))::uuid[])$$,
  $$library_id <> all ((select media.closed_libraries())::uuid[]) and organization_id = any ((select auth.organizations_with('media.create'))::uuid[])$$,
  $$library_id <> all ((select media.closed_libraries())::uuid[]) and organization_id = any ((select auth.organizations_with('media.update'))::uuid[])$$,
  $$library_id <> all ((select media.closed_libraries())::uuid[]) and organization_id = any ((select auth.organizations_with('media.delete'))::uuid[])$$);
call auth.need_index('media.library_members', 'organization_id');
call auth.stay_together('media.library_members');
create trigger touch before update on media.asset_libraries for each row execute function maison.touch();
create trigger audit after insert or update or delete on media.asset_libraries for each row execute function maison.audit();
create trigger audit after insert or update or delete on media.library_members for each row execute function maison.audit();

create table media.asset_folders (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  library_id uuid not null references media.asset_libraries on delete cascade,
  name text not null constraint asset_folders_name_length check (length(name) between 1 and 120),
  slug text not null constraint asset_folders_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  description text constraint asset_folders_description_length check (length(description) <= 2000),
  color text constraint asset_folders_color_shape check (color ~ '^#[0-9a-f]{6}$'),
  parent_id uuid references media.asset_folders on delete cascade,
  path text not null,
  depth integer not null default 0 constraint asset_folders_depth_range check (depth between 0 and 30),
  default_metadata jsonb not null default '{}' constraint asset_folders_default_metadata_shape check (jsonb_typeof(default_metadata) = 'object'),
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint asset_folders_path_key unique (library_id, path),
  constraint asset_folders_place unique (id, library_id)
);
create index asset_folders_parent on media.asset_folders (parent_id, name, id);
create index asset_folders_created_by on media.asset_folders (created_by_id);
comment on table media.asset_folders is 'Folders of a library, in a tree.';
comment on column media.asset_folders.path is 'Slugs from the top, such as /campaigns/spring/photos; filled by trigger.';
comment on column media.asset_folders.depth is 'Folders above; filled by trigger.';
comment on column media.asset_folders.default_metadata is 'Metadata that new assets in it begin with.';
call auth.policies('media.asset_folders',
  $$(deleted_at is null and exists (select from media.asset_libraries l where l.id = asset_folders.library_id offset 0))
    or (library_id <> all ((select media.closed_libraries())::uuid[]) and organization_id = any ((select auth.organizations_with('media.read'))::uuid[]))$$,
  $$library_id <> all ((select media.closed_libraries())::uuid[]) and organization_id = any ((select auth.organizations_with('media.create'))::uuid[])$$,
  $$library_id <> all ((select media.closed_libraries())::uuid[]) and organization_id = any ((select auth.organizations_with('media.update'))::uuid[])$$,
  $$library_id <> all ((select media.closed_libraries())::uuid[]) and organization_id = any ((select auth.organizations_with('media.delete'))::uuid[])$$);
call auth.need_index('media.asset_folders', 'organization_id');
call auth.stay_together('media.asset_folders');

-- Path and depth follow the parent; branches follow their root, also into another library.
create function media.place_folder() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare above record;
begin
  select f.path, f.depth, f.library_id into above from media.asset_folders f where f.id = new.parent_id;
  if new.parent_id is not null and above.library_id is distinct from new.library_id then
    raise exception 'the folder above is in another library'
      using errcode = 'check_violation', constraint = 'asset_folders_library_same';
  end if;
  new.path := coalesce(above.path, '') || '/' || new.slug;
  new.depth := coalesce(above.depth + 1, 0);
  return new;
end $$;
create function media.move_branch() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update media.asset_folders f set library_id = new.library_id where f.parent_id = new.id;
  return null;
end $$;
create trigger no_cycle before insert or update of parent_id on media.asset_folders
  for each row execute function maison.no_cycle('parent_id');
create trigger place_folder before insert or update on media.asset_folders for each row execute function media.place_folder();
create trigger move_branch after update on media.asset_folders for each row
  when (old.path is distinct from new.path or old.library_id is distinct from new.library_id)
  execute function media.move_branch();
create trigger touch before update on media.asset_folders for each row execute function maison.touch();
create trigger audit after insert or update or delete on media.asset_folders for each row execute function maison.audit();

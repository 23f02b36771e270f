-- A file and an asset belong to an organisation or to a person, never to both: people have a face before they have a
-- house. What is part of an asset takes its organisation from there; it is null where the asset is a person's own.
alter table media.assets
  alter column organization_id drop not null,
  add column owner_profile_id uuid references identity.profiles on delete cascade,
  add constraint assets_owner_once check (num_nonnulls(organization_id, owner_profile_id) = 1),
  add constraint assets_owner_visibility check (owner_profile_id is null or visibility <> 'organization');
alter table media.files
  alter column organization_id drop not null,
  add column owner_profile_id uuid references identity.profiles on delete cascade,
  add constraint files_owner_once check (num_nonnulls(organization_id, owner_profile_id) = 1),
  add constraint files_own_once unique (owner_profile_id, checksum);
alter table media.renditions alter column organization_id drop not null;
alter table media.asset_usages alter column organization_id drop not null;
create index assets_own on media.assets (owner_profile_id, created_at desc, id desc);
comment on table media.assets is 'What a file means: title, alternative text, crop, credit. Erasure deletes the rows.';
comment on table media.files is 'Bytes in storage, once per owner and checksum. Erasure deletes the rows.';
comment on column media.assets.organization_id is 'Null for what a person keeps for themselves, such as a portrait.';
comment on column media.assets.owner_profile_id is 'pii: the person whose own asset it is; null for those of an organisation.';
comment on column media.assets.name is 'pii: in a person''s own asset, their words.';
comment on column media.assets.alt_text is 'pii: what the picture shows, for those who do not see it; empty only for decoration.';
comment on column media.assets.description is 'pii: in a person''s own asset, their words.';
comment on column media.assets.credit is 'pii: who is named with it.';
comment on column media.assets.image is 'pii: the picture as pages show it (kernel::AssetRef), filled by trigger; null for what is no picture.';
comment on column media.files.organization_id is 'Null for what a person keeps for themselves.';
comment on column media.files.owner_profile_id is 'pii: the person whose own file it is; null for those of an organisation.';
comment on column media.renditions.organization_id is 'As in the file.';
comment on column media.asset_usages.organization_id is 'As in the asset.';

-- An asset and its file have the same owner.
create or replace function media.fill_image() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select case when f.width is null or new.asset_type not like 'image%' then null
         else jsonb_build_object('key', f.key, 'width', f.width, 'height', f.height, 'alt', new.alt_text,
                'focal_x', new.focal_x, 'focal_y', new.focal_y, 'color', new.color, 'credit', new.credit) end
    into new.image
    from media.files f
   where f.id = new.file_id and f.organization_id is not distinct from new.organization_id
     and f.owner_profile_id is not distinct from new.owner_profile_id;
  if not found then
    raise exception 'the file is not of this organisation' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;

-- What hangs below would stay behind: nothing changes hands.
create function media.keep_owner() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.organization_id is distinct from old.organization_id or new.owner_profile_id is distinct from old.owner_profile_id then
    raise exception 'a row of media.% stays with its owner', tg_table_name
      using errcode = 'check_violation', constraint = tg_table_name || '_owner_stays';
  end if;
  return new;
end $$;
create trigger keep_owner before update of organization_id, owner_profile_id on media.assets
  for each row execute function media.keep_owner();
create trigger keep_owner before update of organization_id, owner_profile_id on media.files
  for each row execute function media.keep_owner();

-- A part says the organisation of what it is a part of, whatever was written. tg_argv: column, table of the parent.
create function media.fill_organization() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  parent uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  found_rows integer;
begin
  if parent is null then return new; end if;
  execute format('select organization_id from %s where id = $1', tg_argv[1]) into new.organization_id using parent;
  get diagnostics found_rows = row_count;
  if found_rows = 0 then
    raise exception 'there is no such row in %', tg_argv[1] using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;

-- The shape of what is part of a file or an asset. An open part is seen by whoever sees the parent, others by the
-- owner and by word; both only where the parent itself is seen, so that closed libraries stay closed.
create procedure media.shape_part(t regclass, parent regclass, link text, open boolean) language plpgsql as $$
declare
  leaf text := (select relname from pg_catalog.pg_class where oid = t);
  sees text := auth.sees_parent(t, parent, link);
  mine text := format('exists (select from %s parent where parent.id = %I.%I and parent.owner_profile_id = (select auth.profile_id()) offset 0)',
    parent, leaf, link);
  word text := '(organization_id = any ((select auth.organizations_with(%L))::uuid[]) and ' || replace(sees, '%', '%%') || ') or ' || replace(mine, '%', '%%');
begin
  call auth.policies(t, case when open then sees else format(word, 'media.read') end,
    format(word, 'media.create'), format(word, 'media.update'), format(word, 'media.delete'));
  call auth.need_index(t, 'organization_id');
  execute format('create trigger fill_organization before insert or update of organization_id, %I on %s '
                 'for each row execute function media.fill_organization(%L, %L)', link, t, link, parent);
end $$;

-- By word for organisations, one's own for people.
call auth.unshape('media.assets');
call auth.policies('media.assets',
  $$(visibility = 'public' and deleted_at is null) or owner_profile_id = (select auth.profile_id())
    or organization_id = any ((select auth.organizations_with('media.read'))::uuid[])$$,
  $$owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.create'))::uuid[])$$,
  $$owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.update'))::uuid[])$$,
  $$owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.delete'))::uuid[])$$);
call auth.unshape('media.files');
call auth.policies('media.files',
  $$(exists (select from media.assets a where a.file_id = files.id)) or owner_profile_id = (select auth.profile_id())
    or organization_id = any ((select auth.organizations_with('media.read'))::uuid[])$$,
  $$owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.create'))::uuid[])$$,
  $$owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.update'))::uuid[])$$,
  $$owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.delete'))::uuid[])$$);
call auth.unshape('media.renditions');
call media.shape_part('media.renditions', 'media.files', 'file_id', true);
call auth.unshape('media.asset_usages');
call media.shape_part('media.asset_usages', 'media.assets', 'asset_id', false);

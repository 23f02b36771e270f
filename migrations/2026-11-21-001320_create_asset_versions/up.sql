create table media.asset_versions (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  asset_id uuid not null references media.assets on delete cascade,
  version_number integer not null constraint asset_versions_version_number_range check (version_number > 0),
  file_id uuid not null references media.files on delete restrict,
  change_note text constraint asset_versions_change_note_length check (length(change_note) <= 2000),
  change_type text not null default 'update' constraint asset_versions_change_type_value
    check (change_type in ('initial', 'update', 'revision', 'restore', 'auto_save')),
  diff_metadata jsonb constraint asset_versions_diff_metadata_shape check (jsonb_typeof(diff_metadata) = 'object'),
  is_current_version boolean not null default false,
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  constraint asset_versions_once unique (asset_id, version_number)
);
create unique index asset_versions_current_once on media.asset_versions (asset_id) where is_current_version;
create index asset_versions_file on media.asset_versions (file_id);
create index asset_versions_created_by on media.asset_versions (created_by_id);
comment on table media.asset_versions is 'The files that an asset had: replacing one keeps the asset, its addresses and its uses.';
comment on column media.asset_versions.organization_id is 'As in the asset.';
comment on column media.asset_versions.diff_metadata is 'What differs from the version before: key → [before, after].';
comment on column media.asset_versions.is_current_version is 'The version whose file the asset has; there is exactly one.';
call media.shape_part('media.asset_versions', 'media.assets', 'asset_id', false);

insert into media.asset_versions (id, organization_id, asset_id, version_number, file_id, change_type, is_current_version, created_by_id, created_at)
select gen_random_uuid(), a.organization_id, a.id, 1, a.file_id, 'initial', true, a.created_by, a.created_at from media.assets a;

-- One version is current, and the asset has its file; the other way round, a new file of an asset is a new version.
create function media.make_current() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from media.assets a join media.files f on f.id = new.file_id
    where a.id = new.asset_id and a.organization_id is not distinct from f.organization_id
      and a.owner_profile_id is not distinct from f.owner_profile_id
      for update of a;
  if not found then
    raise exception 'the file is not of the asset''s owner' using errcode = 'foreign_key_violation';
  end if;
  if new.is_current_version then
    update media.asset_versions v set is_current_version = false
     where v.asset_id = new.asset_id and v.is_current_version and v.id <> new.id;
  end if;
  return new;
end $$;
create function media.follow_version() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update media.assets a set file_id = new.file_id where a.id = new.asset_id and a.file_id <> new.file_id;
  return null;
end $$;
create function media.keep_version() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from media.asset_versions v
                  where v.asset_id = new.id and v.is_current_version and v.file_id = new.file_id) then
    insert into media.asset_versions (id, asset_id, version_number, file_id, change_type, is_current_version, created_by_id)
    select gen_random_uuid(), new.id, coalesce(max(v.version_number), 0) + 1, new.file_id,
           case when tg_op = 'INSERT' then 'initial' else 'update' end, true, coalesce(auth.user_id(), new.created_by)
      from media.asset_versions v where v.asset_id = new.id;
  end if;
  return null;
end $$;
create trigger make_current before insert or update of asset_id, file_id, is_current_version on media.asset_versions
  for each row execute function media.make_current();
create trigger follow_version after insert or update of file_id, is_current_version on media.asset_versions for each row
  when (new.is_current_version) execute function media.follow_version();
create trigger keep_version after insert or update of file_id on media.assets
  for each row execute function media.keep_version();

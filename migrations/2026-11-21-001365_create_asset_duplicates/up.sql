create table media.asset_duplicates (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  asset_id uuid not null references media.assets on delete cascade,
  duplicate_of_id uuid not null references media.assets on delete cascade,
  kind text not null constraint asset_duplicates_kind_value check (kind in ('exact', 'near')),
  distance smallint not null default 0 constraint asset_duplicates_distance_range check (distance between 0 and 64),
  status text not null default 'open' constraint asset_duplicates_status_value
    check (status in ('open', 'stacked', 'merged', 'dismissed')),
  resolved_by_id uuid references identity.users on delete set null,
  resolved_at timestamptz,
  created_at timestamptz not null default now(),
  constraint asset_duplicates_once unique (asset_id, duplicate_of_id),
  constraint asset_duplicates_order check (asset_id > duplicate_of_id),
  constraint asset_duplicates_resolved_order check (status = 'open' or resolved_at is not null)
);
create index asset_duplicates_of on media.asset_duplicates (duplicate_of_id);
create index asset_duplicates_resolved_by on media.asset_duplicates (resolved_by_id);
create index asset_duplicates_list on media.asset_duplicates (organization_id, created_at desc, id desc) where status = 'open';
comment on table media.asset_duplicates is 'Pairs of assets that are or look the same, and what was decided about them.';
comment on column media.asset_duplicates.asset_id is 'The later one of the two.';
comment on column media.asset_duplicates.kind is 'Exact: the same bytes, found as they come in. Near: found by what is seen.';
comment on column media.asset_duplicates.distance is 'Bits of 64 that differ in the perceptual hashes.';
call auth.shape_organization('media.asset_duplicates', 'media');
create trigger steps before update of status on media.asset_duplicates for each row execute function maison.steps('status',
  'open>stacked open>merged open>dismissed stacked>open stacked>merged stacked>dismissed dismissed>open');

-- The same bytes a second time are a pair at once.
create function media.find_duplicate() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.organization_id is null then return null; end if;
  insert into media.asset_duplicates (id, organization_id, asset_id, duplicate_of_id, kind)
  select gen_random_uuid(), new.organization_id, greatest(new.id, a.id), least(new.id, a.id), 'exact'
    from media.assets a
   where a.file_id = new.file_id and a.id <> new.id and a.deleted_at is null
   order by a.created_at limit 1
  on conflict do nothing;
  return null;
end $$;
create trigger find_duplicate after insert or update of file_id on media.assets
  for each row execute function media.find_duplicate();

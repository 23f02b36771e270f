-- How much may lie in storage. The numbers that are kept are for showing; whether there is room is summed anew.
create table media.quotas (
  id uuid primary key,
  organization_id uuid unique references identity.organizations on delete cascade,
  owner_profile_id uuid unique references identity.profiles on delete cascade,
  max_bytes bigint constraint quotas_max_bytes_range check (max_bytes >= 0),
  max_files integer constraint quotas_max_files_range check (max_files >= 0),
  used_bytes bigint not null default 0 constraint quotas_used_bytes_range check (used_bytes >= 0),
  used_files integer not null default 0 constraint quotas_used_files_range check (used_files >= 0),
  warned_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint quotas_owner_once check (num_nonnulls(organization_id, owner_profile_id) = 1)
);
comment on table media.quotas is 'Storage that an organisation or a person has and uses; limits are set by whoever runs the installation. Erasure deletes the rows.';
comment on column media.quotas.owner_profile_id is 'pii: the person whose own files it is about; null for an organisation.';
comment on column media.quotas.max_bytes is 'Bytes of all files; null for no limit. Plain smaller copies for pages do not count.';
comment on column media.quotas.used_bytes is 'Bytes of all rows in files; kept by trigger.';
comment on column media.quotas.warned_at is 'When its people were told that it is nearly full.';
-- Read by the owner, written by the system only: nobody gives themselves more room.
call auth.policies('media.quotas',
  $$owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.read'))::uuid[])$$,
  'false', 'false', 'false');
create trigger touch before update on media.quotas for each row execute function maison.touch();
create trigger audit after insert or update of max_bytes, max_files or delete on media.quotas for each row
  execute function maison.audit('used_bytes', 'used_files');

create function media.keep_quota() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  quota media.quotas;
  bytes bigint;
  number bigint;
begin
  -- Whoever adds waits for the other one, so that two do not share the last room.
  select * into quota from media.quotas q
   where q.organization_id = new.organization_id or q.owner_profile_id = new.owner_profile_id for update;
  if quota.max_bytes is null and quota.max_files is null then return new; end if;
  -- The same bytes again take no room: `on conflict do nothing` follows.
  if exists (select from media.files f where f.checksum = new.checksum
              and (f.organization_id = new.organization_id or f.owner_profile_id = new.owner_profile_id)) then
    return new;
  end if;
  select coalesce(sum(f.byte_size), 0), count(*) into bytes, number from media.files f
   where f.organization_id = new.organization_id or f.owner_profile_id = new.owner_profile_id;
  if bytes + new.byte_size > quota.max_bytes then
    raise exception 'there is no room for % bytes', new.byte_size using errcode = 'check_violation', constraint = 'quotas_max_bytes_reached';
  end if;
  if number >= quota.max_files then
    raise exception 'there is no room for another file' using errcode = 'check_violation', constraint = 'quotas_max_files_reached';
  end if;
  return new;
end $$;
create trigger keep_quota before insert on media.files for each row execute function media.keep_quota();

create function media.add_usage(organization uuid, profile uuid, bytes bigint, number integer) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  perform set_config('maison.counting', 'on', true);
  insert into media.quotas as q (id, organization_id, owner_profile_id) values (gen_random_uuid(), organization, profile)
  on conflict do nothing;
  update media.quotas q set used_bytes = q.used_bytes + bytes, used_files = q.used_files + number
   where q.organization_id = organization or q.owner_profile_id = profile;
  perform set_config('maison.counting', 'off', true);
end $$;
revoke all on function media.add_usage(uuid, uuid, bigint, integer) from public;

create function media.count_usage() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  -- The owner may be going for good: then there is nothing to count for.
  if tg_op <> 'INSERT' and (exists (select from identity.profiles p where p.id = old.owner_profile_id)
                            or exists (select from identity.organizations o where o.id = old.organization_id)) then
    perform media.add_usage(old.organization_id, old.owner_profile_id, -old.byte_size, -1);
  end if;
  if tg_op <> 'DELETE' then
    perform media.add_usage(new.organization_id, new.owner_profile_id, new.byte_size, 1);
  end if;
  return null;
end $$;
create trigger count_usage after insert or delete or update of byte_size on media.files
  for each row execute function media.count_usage();

-- Sums everything again and puts right what is not; says how many owners were wrong.
create function media.recount_usage() returns bigint
  language plpgsql security definer set search_path = '' as $$
declare corrected bigint;
begin
  perform set_config('maison.counting', 'on', true);
  insert into media.quotas (id, organization_id, owner_profile_id)
  select gen_random_uuid(), f.organization_id, f.owner_profile_id from media.files f group by f.organization_id, f.owner_profile_id
  on conflict do nothing;
  update media.quotas q set used_bytes = truth.bytes, used_files = truth.number
    from (select p.id, coalesce(sum(f.byte_size), 0) as bytes, count(f.id) as number
            from media.quotas p
            left join media.files f on f.organization_id is not distinct from p.organization_id
                                   and f.owner_profile_id is not distinct from p.owner_profile_id
           group by p.id) truth
   where truth.id = q.id and (q.used_bytes <> truth.bytes or q.used_files <> truth.number);
  get diagnostics corrected = row_count;
  perform set_config('maison.counting', 'off', true);
  return corrected;
end $$;
comment on function media.recount_usage() is 'Sums the storage of every organisation and person again; says how many numbers were wrong.';
revoke all on function media.recount_usage() from public;
grant execute on function media.recount_usage() to maison_system;
do $$ begin perform media.recount_usage(); end $$;

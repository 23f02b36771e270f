alter table identity.data_requests drop column content;
create or replace function media.count_usage() returns trigger
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

-- Whoever leaves for good says what becomes of what they wrote.
alter table identity.data_requests add column content text;
-- A request for every archive and every farewell: few rows, looked at in a moment.
alter table identity.data_requests add constraint data_requests_content_value check (content in ('delete', 'keep')) not valid;
alter table identity.data_requests validate constraint data_requests_content_value;
alter table identity.data_requests add constraint data_requests_content_place check (content is null or kind = 'erasure') not valid;
alter table identity.data_requests validate constraint data_requests_content_place;
comment on column identity.data_requests.content is 'Of an erasure: what becomes of posts and comments, deleted or kept without the name. Null is deleted.';
grant insert (content) on identity.data_requests to maison_app;

-- Whoever is erased keeps no quota, and their files may go after it: there is nothing to count for.
create or replace function media.count_usage() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' and old.owner_profile_id is not null and maison.is_erasing() then return null; end if;
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

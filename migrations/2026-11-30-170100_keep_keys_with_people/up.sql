-- An account elsewhere is a key to an account here. It stays with the issuer that it was shown by, and with the organisation
-- to whose provider its person gave it.

create function identity.keep_issuer() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.issuer <> old.issuer and exists (select from identity.external_logins l where l.provider_id = old.id) then
    raise exception 'people sign in with this issuer' using errcode = 'check_violation', constraint = 'sign_in_providers_issuer_kept';
  end if;
  return new;
end $$;
comment on function identity.keep_issuer() is 'A subject means something with its issuer only: whoever could change the issuer below it would choose whose account it opens.';
create trigger keep_issuer before update of issuer on identity.sign_in_providers
  for each row execute function identity.keep_issuer();

create function identity.take_keys_back() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from identity.external_logins l using identity.sign_in_providers p
   where p.id = l.provider_id and p.organization_id = old.organization_id and l.user_id = old.user_id;
  return null;
end $$;
comment on function identity.take_keys_back() is 'Whoever leaves an organisation, or is removed from it, is opened by its providers no more.';
create trigger take_keys_back after delete on identity.organization_members
  for each row execute function identity.take_keys_back();

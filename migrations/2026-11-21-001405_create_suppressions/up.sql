-- Equal addresses have equal hashes, however they were typed.
create function crm.address_hash(channel text, address text) returns bytea
  language sql immutable parallel safe strict set search_path = '' as $$
  select sha256(convert_to(case when channel = 'email' then 'email:' || lower(trim(address))
                                when channel in ('sms', 'phone', 'messenger') then 'phone:' || regexp_replace(address, '[^0-9+]', '', 'g')
                                else channel || ':' || lower(trim(address)) end, 'UTF8'))
$$;
comment on function crm.address_hash(text, text) is 'SHA-256 by which suppressions know an address that nobody may keep.';

create table crm.suppressions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  channel text not null default 'email' constraint suppressions_channel_value
    check (channel in ('email', 'sms', 'phone', 'post', 'push', 'messenger')),
  address_hash bytea constraint suppressions_address_hash_length check (octet_length(address_hash) = 32),
  domain text constraint suppressions_domain_shape check (domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$'),
  address text constraint suppressions_address_length check (length(address) <= 254),
  contact_id uuid references crm.contacts on delete set null,
  list_id uuid,
  reason text not null constraint suppressions_reason_value
    check (reason in ('unsubscribed', 'hard_bounce', 'soft_bounces', 'complaint', 'objection', 'erased', 'invalid', 'imported', 'manual')),
  note text constraint suppressions_note_length check (length(note) <= 500),
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  lifted_at timestamptz,
  lifted_by uuid references identity.users on delete set null,
  constraint suppressions_what_once check (num_nonnulls(address_hash, domain) = 1),
  constraint suppressions_order check (expires_at > created_at),
  constraint suppressions_lifted_order check (lifted_at >= created_at),
  constraint suppressions_erased_stays check (reason <> 'erased' or lifted_at is null and expires_at is null)
);
create unique index suppressions_key on crm.suppressions (organization_id, channel, address_hash, domain, list_id) nulls not distinct where lifted_at is null;
create index suppressions_hash on crm.suppressions (address_hash, organization_id);
create index suppressions_list on crm.suppressions (organization_id, created_at desc, id desc);
create index suppressions_contact on crm.suppressions (contact_id);
create index suppressions_by_list on crm.suppressions (list_id);
create index suppressions_created_by on crm.suppressions (created_by);
create index suppressions_lifted_by on crm.suppressions (lifted_by);
comment on table crm.suppressions is 'Addresses and domains to which nothing is sent; asked again for every mail at the moment of sending, and by imports.';
comment on column crm.suppressions.address_hash is 'SHA-256 of the address (crm.address_hash); stays when the person is erased, so that nobody imports them again.';
comment on column crm.suppressions.domain is 'Instead of one address: everybody there.';
comment on column crm.suppressions.address is 'pii: the address in the clear while it may be kept, for people who look after the list.';
comment on column crm.suppressions.contact_id is 'pii: whose address it was.';
comment on column crm.suppressions.list_id is 'For mail of this list (marketing.contact_lists) only; null: for everything.';
comment on column crm.suppressions.expires_at is 'A pause ends by itself; null: for good.';
comment on column crm.suppressions.lifted_at is 'When the person asked to be written to again; the row stays.';
call auth.shape_organization('crm.suppressions', 'crm', auth.sees_parent('crm.suppressions', 'crm.contacts', 'contact_id'));
call crm.keep_inside('crm.suppressions');
create trigger audit after insert or update or delete on crm.suppressions for each row execute function maison.audit('address');

-- The hash is made here, so that no two ways of making it can differ.
create function crm.hash_suppression() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.address is not null then new.address_hash := crm.address_hash(new.channel, new.address); end if;
  return new;
end $$;
create trigger hash_suppression before insert or update of address, channel on crm.suppressions
  for each row execute function crm.hash_suppression();

create function crm.is_suppressed(organization uuid, by_channel text, to_address text, of_list uuid default null) returns boolean
  language sql stable set search_path = '' as $$
  select exists (
    select from crm.suppressions s
     where s.organization_id = organization and s.channel = by_channel and s.lifted_at is null
       and (s.expires_at is null or s.expires_at > now())
       and (s.list_id is null or s.list_id = of_list)
       and s.address_hash = crm.address_hash(by_channel, to_address)
    union all
    select from crm.suppressions s
     where s.organization_id = organization and s.channel = by_channel and s.lifted_at is null
       and (s.expires_at is null or s.expires_at > now())
       and (s.list_id is null or s.list_id = of_list)
       and by_channel = 'email' and s.domain = lower(split_part(to_address, '@', 2)))
$$;
comment on function crm.is_suppressed(uuid, text, text, uuid) is 'May nothing be sent to this address? Asked inside the claim of every message.';

-- Who is erased is not written to and not imported again.
create function crm.suppress_erased() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  word text := tg_argv[1];
begin
  if maison.is_erasing() then
    insert into crm.suppressions (id, organization_id, channel, address_hash, reason)
    values (gen_random_uuid(), old.organization_id, word, crm.address_hash(word, to_jsonb(old) ->> tg_argv[0]), 'erased')
    on conflict (organization_id, channel, address_hash, domain, list_id) where lifted_at is null
      do update set reason = 'erased', expires_at = null;
  end if;
  return old;
end $$;
create trigger suppress_erased before delete on crm.contact_emails for each row execute function crm.suppress_erased('email', 'email');
create trigger suppress_erased_phone before delete on crm.contact_phones for each row execute function crm.suppress_erased('number', 'phone');
create trigger suppress_erased_sms before delete on crm.contact_phones for each row execute function crm.suppress_erased('number', 'sms');

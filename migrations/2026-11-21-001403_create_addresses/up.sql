-- Of the addresses, numbers or places of one owner exactly one is the main one. The first becomes it by itself, a new
-- main one takes over from the last, and when it goes, the oldest that is left follows. tg_argv: column of the owner,
-- table of the owner. Moved to another owner (a merge), a row takes over from nobody.
create function crm.choose_primary() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  own uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  others boolean;
begin
  if own is null or coalesce(current_setting('crm.choosing', true), '') = 'on' then return new; end if;
  -- Two that add the first address at the same time wait for each other here.
  execute format('select from %s where id = $1 for no key update', tg_argv[1]) using own;
  execute format('select exists (select from %s where %I = $1 and is_primary and id <> $2)', tg_relid::regclass, tg_argv[0])
    into others using own, new.id;
  if not others then
    if tg_op = 'INSERT' or new.is_primary or (to_jsonb(old) ->> tg_argv[0])::uuid is distinct from own then new.is_primary := true; end if;
  elsif new.is_primary then
    if tg_op = 'UPDATE' and (to_jsonb(old) ->> tg_argv[0])::uuid is distinct from own then
      new.is_primary := false;
    else
      perform set_config('crm.choosing', 'on', true);
      execute format('update %s set is_primary = false where %I = $1 and is_primary and id <> $2', tg_relid::regclass, tg_argv[0])
        using own, new.id;
      perform set_config('crm.choosing', 'off', true);
    end if;
  end if;
  return new;
end $$;

create function crm.follow_primary() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare own uuid := (to_jsonb(old) ->> tg_argv[0])::uuid;
begin
  if own is null or not old.is_primary or coalesce(current_setting('crm.choosing', true), '') = 'on' then return null; end if;
  perform set_config('crm.choosing', 'on', true);
  execute format(
    'update %1$s set is_primary = true
      where id = (select id from %1$s where %2$I = $1 order by id = $2, created_at, id limit 1)
        and not exists (select from %1$s where %2$I = $1 and is_primary)', tg_relid::regclass, tg_argv[0])
    using own, old.id;
  perform set_config('crm.choosing', 'off', true);
  return null;
end $$;

create table crm.contact_emails (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null references crm.contacts on delete cascade,
  email text not null constraint contact_emails_email_shape check (email ~ '^[^\s@]+@[!-?A-~]+$' and length(email) <= 254),
  label text not null default 'work' constraint contact_emails_label_value check (label in ('work', 'personal', 'billing', 'shared', 'other')),
  is_primary boolean not null default false,
  verified_at timestamptz,
  deliverability text not null default 'unknown' constraint contact_emails_deliverability_value
    check (deliverability in ('unknown', 'deliverable', 'soft_bouncing', 'bounced', 'complained', 'invalid')),
  bounces integer not null default 0 constraint contact_emails_bounces_range check (bounces >= 0),
  last_bounced_at timestamptz,
  domain text not null generated always as (lower(split_part(email, '@', 2))) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index contact_emails_email_key on crm.contact_emails (organization_id, lower(email));
create unique index contact_emails_primary_key on crm.contact_emails (contact_id) where is_primary;
create index contact_emails_contact on crm.contact_emails (contact_id, is_primary desc, created_at, id);
create index contact_emails_domain on crm.contact_emails (organization_id, domain);
create index contact_emails_trigram on crm.contact_emails using gin (lower(email) gin_trgm_ops);
comment on table crm.contact_emails is 'E-mail addresses of a contact. Erasure deletes the rows.';
comment on column crm.contact_emails.contact_id is 'pii: whose address it is.';
comment on column crm.contact_emails.email is 'pii: as typed, the domain in ASCII (xn--); one contact per organisation has it, without regard to case.';
comment on column crm.contact_emails.is_primary is 'Where mail goes; exactly one per contact, kept by trigger.';
comment on column crm.contact_emails.verified_at is 'When somebody answered from it or opened a link that only went there.';
comment on column crm.contact_emails.deliverability is 'What mail servers said. Nothing is sent to bounced, complained or invalid.';
comment on column crm.contact_emails.bounces is 'Soft ones in a row; one delivery sets it back.';
call auth.shape_through('crm.contact_emails', 'crm.contacts', 'contact_id', 'crm');
create trigger choose_primary before insert or update of is_primary, contact_id on crm.contact_emails
  for each row execute function crm.choose_primary('contact_id', 'crm.contacts');
create trigger follow_primary after delete or update of is_primary, contact_id on crm.contact_emails
  for each row execute function crm.follow_primary('contact_id');
create trigger touch before update on crm.contact_emails for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.contact_emails for each row execute function maison.audit('bounces', 'last_bounced_at');

create table crm.contact_phones (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null references crm.contacts on delete cascade,
  number text not null constraint contact_phones_number_shape check (number ~ '^\+[1-9][0-9]{4,14}$'),
  extension text constraint contact_phones_extension_shape check (extension ~ '^[0-9]{1,10}$'),
  kind text not null default 'work' constraint contact_phones_kind_value check (kind in ('work', 'mobile', 'home', 'fax', 'switchboard', 'other')),
  takes_messages boolean not null default false,
  is_primary boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint contact_phones_once unique nulls not distinct (contact_id, number, extension)
);
create unique index contact_phones_primary_key on crm.contact_phones (contact_id) where is_primary;
create index contact_phones_number on crm.contact_phones (organization_id, number);
create index contact_phones_trigram on crm.contact_phones using gin (number gin_trgm_ops);
comment on table crm.contact_phones is 'Telephone numbers of a contact; several people may share one. Erasure deletes the rows.';
comment on column crm.contact_phones.contact_id is 'pii: whose number it is.';
comment on column crm.contact_phones.number is 'pii: E.164; fragments of it are found by trigram.';
comment on column crm.contact_phones.takes_messages is 'Reached by messenger, too.';
comment on column crm.contact_phones.is_primary is 'The number to call; exactly one per contact, kept by trigger.';
call auth.shape_through('crm.contact_phones', 'crm.contacts', 'contact_id', 'crm');
create trigger choose_primary before insert or update of is_primary, contact_id on crm.contact_phones
  for each row execute function crm.choose_primary('contact_id', 'crm.contacts');
create trigger follow_primary after delete or update of is_primary, contact_id on crm.contact_phones
  for each row execute function crm.follow_primary('contact_id');
create trigger touch before update on crm.contact_phones for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.contact_phones for each row execute function maison.audit();

create table crm.addresses (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid references crm.contacts on delete cascade,
  company_id uuid references crm.companies on delete cascade,
  kind text not null default 'main' constraint addresses_kind_value check (kind in ('main', 'billing', 'shipping', 'home', 'studio', 'other')),
  is_primary boolean not null default false,
  address_line1 text not null constraint addresses_address_line1_length check (length(address_line1) between 1 and 200),
  address_line2 text constraint addresses_address_line2_length check (length(address_line2) <= 200),
  city text not null constraint addresses_city_length check (length(city) between 1 and 120),
  state text constraint addresses_state_length check (length(state) <= 120),
  postal_code text constraint addresses_postal_code_length check (length(postal_code) <= 20),
  country text not null constraint addresses_country_shape check (country ~ '^[A-Z]{2}$'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint addresses_owner_once check (num_nonnulls(contact_id, company_id) = 1)
);
create unique index addresses_contact_primary_key on crm.addresses (contact_id) where is_primary and contact_id is not null;
create unique index addresses_company_primary_key on crm.addresses (company_id) where is_primary and company_id is not null;
create index addresses_contact on crm.addresses (contact_id, is_primary desc, id);
create index addresses_company on crm.addresses (company_id, is_primary desc, id);
create index addresses_place on crm.addresses (organization_id, country, city);
comment on table crm.addresses is 'Postal addresses of contacts and companies. Erasure deletes the rows.';
comment on column crm.addresses.contact_id is 'pii: who lives or works there; null for a company''s.';
comment on column crm.addresses.address_line1 is 'pii: street and number.';
comment on column crm.addresses.address_line2 is 'pii: care of, floor, entrance.';
comment on column crm.addresses.city is 'pii: town.';
comment on column crm.addresses.state is 'pii: where letters need it.';
comment on column crm.addresses.postal_code is 'pii: as the post writes it.';
comment on column crm.addresses.country is 'ISO 3166.';
comment on column crm.addresses.is_primary is 'Where letters go; exactly one per contact or company, kept by trigger.';
call auth.shape_organization('crm.addresses', 'crm',
  auth.sees_parent('crm.addresses', 'crm.contacts', 'contact_id') || ' or ' || auth.sees_parent('crm.addresses', 'crm.companies', 'company_id'));
create trigger choose_primary_company before insert or update of is_primary, company_id on crm.addresses
  for each row execute function crm.choose_primary('company_id', 'crm.companies');
create trigger choose_primary_contact before insert or update of is_primary, contact_id on crm.addresses
  for each row execute function crm.choose_primary('contact_id', 'crm.contacts');
create trigger follow_primary_company after delete or update of is_primary, company_id on crm.addresses
  for each row execute function crm.follow_primary('company_id');
create trigger follow_primary_contact after delete or update of is_primary, contact_id on crm.addresses
  for each row execute function crm.follow_primary('contact_id');
create trigger touch before update on crm.addresses for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.addresses for each row execute function maison.audit();

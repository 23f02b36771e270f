create table production.sponsor_organizations (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  company_id uuid,
  name text not null constraint sponsor_organizations_name_length check (length(name) between 1 and 200),
  industry text constraint sponsor_organizations_industry_length check (length(industry) <= 120),
  logo_asset_id uuid references media.assets on delete set null,
  website text constraint sponsor_organizations_website_shape check (website ~ '^https?://' and length(website) <= 1000),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint sponsor_organizations_name_key unique (organization_id, name)
);
create index sponsor_organizations_company on production.sponsor_organizations (company_id);
create index sponsor_organizations_logo on production.sponsor_organizations (logo_asset_id);
create index sponsor_organizations_created_by on production.sponsor_organizations (created_by);
comment on table production.sponsor_organizations is 'Who gives money or things for events.';
comment on column production.sponsor_organizations.company_id is 'The same in the CRM, with people and deals.';
call auth.shape_created('production.sponsor_organizations', 'production');

create table production.sponsorship_packages (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid references events.events on delete cascade,
  name text not null constraint sponsorship_packages_name_length check (length(name) between 1 and 160),
  tier text not null constraint sponsorship_packages_tier_length check (length(tier) between 1 and 60),
  price bigint not null constraint sponsorship_packages_price_range check (price >= 0),
  currency char(3) not null default 'EUR' constraint sponsorship_packages_currency_shape check (currency ~ '^[A-Z]{3}$'),
  places integer constraint sponsorship_packages_places_range check (places > 0),
  description text constraint sponsorship_packages_description_length check (length(description) <= 4000),
  is_offered boolean not null default true,
  position integer not null default 0,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint sponsorship_packages_name_key unique nulls not distinct (organization_id, event_id, name)
);
create index sponsorship_packages_event on production.sponsorship_packages (event_id, position, id);
create index sponsorship_packages_created_by on production.sponsorship_packages (created_by);
comment on table production.sponsorship_packages is 'What sponsors can take: a price and what they get for it.';
comment on column production.sponsorship_packages.event_id is 'Null: for every event.';
comment on column production.sponsorship_packages.tier is 'In the organisation''s own words, such as gold.';
comment on column production.sponsorship_packages.price is 'Minor units.';
comment on column production.sponsorship_packages.places is 'How many sponsors can have it at one event; null: any number.';
call auth.shape_created('production.sponsorship_packages', 'production');

create table production.package_benefits (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  package_id uuid not null references production.sponsorship_packages on delete cascade,
  kind text not null default 'other' constraint package_benefits_kind_value
    check (kind in ('logo', 'tickets', 'seats', 'stage', 'booth', 'mention', 'post', 'press', 'product_placement', 'category', 'other')),
  title text not null constraint package_benefits_title_length check (length(title) between 1 and 200),
  quantity integer not null default 1 constraint package_benefits_quantity_range check (quantity > 0),
  due_days integer constraint package_benefits_due_days_range check (due_days between -365 and 365),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint package_benefits_title_key unique (package_id, title)
);
comment on table production.package_benefits is 'What is promised with a package.';
comment on column production.package_benefits.due_days is 'Days from the event: negative is before it.';
call auth.shape_through('production.package_benefits', 'production.sponsorship_packages', 'package_id', 'production');

create table production.event_sponsors (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete restrict,
  sponsor_org_id uuid not null references production.sponsor_organizations on delete restrict,
  package_id uuid references production.sponsorship_packages on delete restrict,
  deal_id uuid,
  invoice_id uuid,
  contact_id uuid,
  contract_asset_id uuid references media.assets on delete restrict,
  tier text not null constraint event_sponsors_tier_length check (length(tier) between 1 and 60),
  amount bigint not null constraint event_sponsors_amount_range check (amount >= 0),
  in_kind_cents bigint not null default 0 constraint event_sponsors_in_kind_cents_range check (in_kind_cents >= 0),
  currency char(3) not null default 'EUR' constraint event_sponsors_currency_shape check (currency ~ '^[A-Z]{3}$'),
  status text not null default 'proposed' constraint event_sponsors_status_value
    check (status in ('proposed', 'negotiating', 'pending', 'confirmed', 'invoiced', 'paid', 'declined', 'cancelled')),
  signed_on date,
  due_on date,
  is_public boolean not null default false,
  position integer not null default 0,
  benefits_count integer not null default 0 constraint event_sponsors_benefits_count_range check (benefits_count >= 0),
  benefits_delivered_count integer not null default 0 constraint event_sponsors_benefits_delivered_count_range check (benefits_delivered_count >= 0),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint event_sponsors_once unique (event_id, sponsor_org_id)
);
create index event_sponsors_list on production.event_sponsors (event_id, position, id);
create index event_sponsors_sponsor on production.event_sponsors (sponsor_org_id, created_at desc, id desc);
create index event_sponsors_package on production.event_sponsors (package_id);
create index event_sponsors_deal on production.event_sponsors (deal_id);
create index event_sponsors_invoice on production.event_sponsors (invoice_id);
create index event_sponsors_contact on production.event_sponsors (contact_id);
create index event_sponsors_contract on production.event_sponsors (contract_asset_id);
create index event_sponsors_created_by on production.event_sponsors (created_by);
comment on table production.event_sponsors is 'Who sponsors an event with what; an event with sponsors is cancelled, never deleted.';
comment on column production.event_sponsors.sponsor_org_id is 'The sponsor.';
comment on column production.event_sponsors.deal_id is 'Of the CRM.';
comment on column production.event_sponsors.invoice_id is 'Of events.invoices.';
comment on column production.event_sponsors.contact_id is 'Whom one asks there.';
comment on column production.event_sponsors.amount is 'Minor units, in money; in_kind_cents is what things are worth.';
comment on column production.event_sponsors.is_public is 'For the page of the event, which reads names and logos of these; amounts are never public.';
call auth.shape_created('production.event_sponsors', 'production');
create trigger steps before update of status on production.event_sponsors for each row execute function maison.steps('status',
  'proposed>negotiating proposed>pending proposed>confirmed proposed>declined proposed>cancelled negotiating>pending negotiating>confirmed negotiating>declined '
  'negotiating>cancelled pending>confirmed pending>declined pending>cancelled confirmed>invoiced confirmed>paid confirmed>cancelled invoiced>paid '
  'invoiced>cancelled declined>negotiating cancelled>negotiating');

-- Places of a package are counted, not remembered: who confirms waits for others who confirm the same.
create function production.take_package() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare room integer;
begin
  if new.package_id is null or new.status not in ('confirmed', 'invoiced', 'paid') then return new; end if;
  select p.places into room from production.sponsorship_packages p where p.id = new.package_id for update;
  if room is not null and room <= (select count(*) from production.event_sponsors s
       where s.package_id = new.package_id and s.event_id = new.event_id and s.id <> new.id and s.status in ('confirmed', 'invoiced', 'paid')) then
    raise exception 'the package is taken' using errcode = 'check_violation', constraint = 'event_sponsors_package_places';
  end if;
  return new;
end $$;
create trigger take_package before insert or update of status, package_id, event_id on production.event_sponsors
  for each row execute function production.take_package();

create table production.sponsor_benefits (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_sponsor_id uuid not null references production.event_sponsors on delete cascade,
  benefit_id uuid references production.package_benefits on delete set null,
  title text not null constraint sponsor_benefits_title_length check (length(title) between 1 and 200),
  quantity integer not null default 1 constraint sponsor_benefits_quantity_range check (quantity > 0),
  due_on date,
  status text not null default 'promised' constraint sponsor_benefits_status_value check (status in ('promised', 'delivered', 'waived', 'missed')),
  delivered_at timestamptz,
  proof_asset_id uuid references media.assets on delete set null,
  notes text constraint sponsor_benefits_notes_length check (length(notes) <= 2000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint sponsor_benefits_delivered check (status <> 'delivered' or delivered_at is not null)
);
create index sponsor_benefits_list on production.sponsor_benefits (event_sponsor_id, due_on, id);
create index sponsor_benefits_due on production.sponsor_benefits (organization_id, due_on, id) where status = 'promised';
create index sponsor_benefits_benefit on production.sponsor_benefits (benefit_id);
create index sponsor_benefits_proof on production.sponsor_benefits (proof_asset_id);
comment on table production.sponsor_benefits is 'What one sponsor was promised and whether it was delivered, with proof.';
call auth.shape_through('production.sponsor_benefits', 'production.event_sponsors', 'event_sponsor_id', 'production');
create trigger count_benefits after insert or delete or update of event_sponsor_id on production.sponsor_benefits
  for each row execute function maison.keep_count('production.event_sponsors', 'event_sponsor_id', 'benefits_count');
create trigger count_benefits_delivered after insert or delete or update of event_sponsor_id, status on production.sponsor_benefits
  for each row execute function maison.keep_count('production.event_sponsors', 'event_sponsor_id', 'benefits_delivered_count', 'status', 'delivered');
create trigger steps before update of status on production.sponsor_benefits for each row
  execute function maison.steps('status', 'promised>delivered promised>waived promised>missed delivered>promised waived>promised missed>delivered missed>waived');
call production.follow('production.sponsor_organizations', 'production.sponsorship_packages', 'production.package_benefits',
  'production.event_sponsors', 'production.sponsor_benefits');

-- The client of an agency, a sponsor, a venue, a supplier: all of them are companies.
create table crm.companies (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  parent_id uuid references crm.companies on delete set null,
  name text not null constraint companies_name_length check (length(name) between 1 and 200),
  legal_name text constraint companies_legal_name_length check (length(legal_name) <= 200),
  kind text not null default 'client' constraint companies_kind_value
    check (kind in ('client', 'agency', 'brand', 'sponsor', 'venue', 'vendor', 'partner', 'press', 'investor', 'other')),
  status text not null default 'active' constraint companies_status_value check (status in ('prospect', 'active', 'inactive', 'archived')),
  industry text constraint companies_industry_length check (length(industry) <= 120),
  employees integer constraint companies_employees_range check (employees >= 0),
  website text constraint companies_website_shape check (website ~ '^https?://' and length(website) <= 2000),
  domain text constraint companies_domain_shape check (domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$'),
  email text constraint companies_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  phone text constraint companies_phone_shape check (phone ~ '^\+[1-9][0-9]{4,14}$'),
  vat_id text constraint companies_vat_id_shape check (vat_id ~ '^[A-Z]{2}[A-Z0-9]{2,14}$'),
  registration_number text constraint companies_registration_number_length check (length(registration_number) <= 80),
  description text constraint companies_description_length check (length(description) <= 10000),
  logo_asset_id uuid references media.assets on delete set null,
  source text constraint companies_source_value
    check (source in ('website', 'referral', 'event', 'social', 'advertising', 'cold_outreach', 'partner', 'inbound', 'community', 'other')),
  owner_id uuid references identity.users on delete set null,
  team_id uuid references crm.teams on delete set null,
  currency char(3) not null default 'EUR' constraint companies_currency_shape check (currency ~ '^[A-Z]{3}$'),
  payment_terms_days smallint not null default 14 constraint companies_payment_terms_days_range check (payment_terms_days between 0 and 365),
  locale text not null default 'de' constraint companies_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  custom_fields jsonb not null default '{}' constraint companies_custom_fields_object check (jsonb_typeof(custom_fields) = 'object'),
  contacts_count integer not null default 0 constraint companies_contacts_count_range check (contacts_count >= 0),
  open_deals_count integer not null default 0 constraint companies_open_deals_count_range check (open_deals_count >= 0),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint companies_parent_other check (parent_id <> id)
);
create unique index companies_vat_id_key on crm.companies (organization_id, vat_id) where deleted_at is null;
create index companies_list on crm.companies (organization_id, created_at desc, id desc);
create index companies_by_name on crm.companies (organization_id, lower(name), id) where deleted_at is null;
create index companies_by_domain on crm.companies (organization_id, domain);
create index companies_by_number on crm.companies (organization_id, phone);
create index companies_parent on crm.companies (parent_id);
create index companies_logo on crm.companies (logo_asset_id);
create index companies_owner on crm.companies (owner_id, updated_at desc, id desc);
create index companies_team on crm.companies (team_id, updated_at desc, id desc);
create index companies_created_by on crm.companies (created_by);
create index companies_trigram on crm.companies using gin (maison.plain(name) gin_trgm_ops);
create index companies_custom on crm.companies using gin (custom_fields jsonb_path_ops);
comment on table crm.companies is 'Companies, houses and institutions that an organisation deals with: clients, sponsors, venues, suppliers.';
comment on column crm.companies.parent_id is 'Belongs to this company; a tree.';
comment on column crm.companies.domain is 'Lower-case and in ASCII (xn--): contacts with such an address are offered this company, duplicates are found by it.';
comment on column crm.companies.email is 'not personal: the company''s own address, of nobody in particular.';
comment on column crm.companies.phone is 'not personal: E.164, of nobody in particular.';
comment on column crm.companies.vat_id is 'With country prefix and without spaces.';
comment on column crm.companies.owner_id is 'Who looks after it.';
comment on column crm.companies.currency is 'ISO 4217: what new deals and documents are in.';
comment on column crm.companies.payment_terms_days is 'Days from an invoice to the day when it is due.';
comment on column crm.companies.custom_fields is 'Values by crm.custom_fields.key.';
call crm.shape_record('crm.companies');
create trigger no_cycle before insert or update of parent_id on crm.companies for each row execute function maison.no_cycle('parent_id');
create trigger touch before update on crm.companies for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.companies for each row execute function maison.audit();

create table crm.company_tags (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  company_id uuid not null references crm.companies on delete cascade,
  tag_id uuid not null references crm.tags on delete cascade,
  created_at timestamptz not null default now(),
  constraint company_tags_once unique (company_id, tag_id)
);
create index company_tags_tag on crm.company_tags (tag_id, company_id);
comment on table crm.company_tags is 'Tags of companies.';
call auth.shape_through('crm.company_tags', 'crm.companies', 'company_id', 'crm');
create trigger count_companies after insert or delete or update of tag_id on crm.company_tags
  for each row execute function maison.keep_count('crm.tags', 'tag_id', 'companies_count');
comment on column crm.companies.legal_name is 'not personal: the name in the register.';

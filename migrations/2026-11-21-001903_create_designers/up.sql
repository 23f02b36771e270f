create table production.fashion_brands (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  company_id uuid,
  name text not null constraint fashion_brands_name_length check (length(name) between 1 and 200),
  country text constraint fashion_brands_country_length check (length(country) <= 120),
  style text constraint fashion_brands_style_length check (length(style) <= 300),
  website text constraint fashion_brands_website_shape check (website ~ '^https?://' and length(website) <= 1000),
  instagram text constraint fashion_brands_instagram_length check (length(instagram) <= 120),
  logo_asset_id uuid references media.assets on delete set null,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint fashion_brands_name_key unique (organization_id, name)
);
create index fashion_brands_company on production.fashion_brands (company_id);
create index fashion_brands_logo on production.fashion_brands (logo_asset_id);
create index fashion_brands_created_by on production.fashion_brands (created_by);
comment on table production.fashion_brands is 'Labels whose collections are shown.';
comment on column production.fashion_brands.company_id is 'The same in the CRM.';
comment on column production.fashion_brands.instagram is 'Handle without @ or address.';
call auth.shape_created('production.fashion_brands', 'production');
call production.follow('production.fashion_brands');

create table production.designer_profiles (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  user_id uuid references identity.users on delete set null,
  contact_id uuid,
  brand_id uuid not null references production.fashion_brands on delete restrict,
  name text not null constraint designer_profiles_name_length check (length(name) between 1 and 200),
  title text constraint designer_profiles_title_length check (length(title) <= 120),
  specialty text constraint designer_profiles_specialty_length check (length(specialty) <= 200),
  email text constraint designer_profiles_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  phone text constraint designer_profiles_phone_length check (length(phone) <= 40),
  claimed_at timestamptz,
  person_id uuid not null generated always as (production.person_key(organization_id, user_id, claimed_at, contact_id, id)) stored,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create unique index designer_profiles_user_key on production.designer_profiles (organization_id, user_id, brand_id) where deleted_at is null;
create index designer_profiles_list on production.designer_profiles (organization_id, name, id);
create index designer_profiles_user on production.designer_profiles (user_id);
create index designer_profiles_contact on production.designer_profiles (contact_id);
create index designer_profiles_brand on production.designer_profiles (brand_id);
create index designer_profiles_created_by on production.designer_profiles (created_by);
comment on table production.designer_profiles is 'Who designs for a label.';
comment on column production.designer_profiles.user_id is 'pii: the person; null as long as they have no account.';
comment on column production.designer_profiles.contact_id is 'pii: the person in the CRM.';
comment on column production.designer_profiles.name is 'pii: as programmes show it.';
comment on column production.designer_profiles.title is 'Such as creative director.';
comment on column production.designer_profiles.email is 'pii: where call sheets go.';
comment on column production.designer_profiles.phone is 'pii: for the day.';
comment on column production.designer_profiles.claimed_at is 'When the person said that this is them; from then on their bookings count across organisations.';
comment on column production.designer_profiles.person_id is 'Stands for the person in exclusion constraints; see production.person_key.';
call auth.shape_created('production.designer_profiles', 'production', 'user_id = (select auth.user_id())');
create trigger guard_claim before insert or update on production.designer_profiles for each row execute function production.guard_claim();
call production.follow('production.designer_profiles');

create table production.event_designers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  designer_profile_id uuid not null references production.designer_profiles on delete cascade,
  brand_id uuid not null references production.fashion_brands on delete restrict,
  collection_order integer constraint event_designers_collection_order_range check (collection_order > 0),
  collection_name text constraint event_designers_collection_name_length check (length(collection_name) <= 200),
  season text constraint event_designers_season_length check (length(season) <= 40),
  description text constraint event_designers_description_length check (length(description) <= 10000),
  status text not null default 'invited' constraint event_designers_status_value check (status in ('invited', 'confirmed', 'declined', 'cancelled')),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint event_designers_once unique nulls not distinct (event_id, designer_profile_id, collection_name),
  constraint event_designers_collection_order_key unique (event_id, collection_order) deferrable initially deferred
);
create index event_designers_designer on production.event_designers (designer_profile_id, created_at desc, id desc);
create index event_designers_brand on production.event_designers (brand_id);
create index event_designers_created_by on production.event_designers (created_by);
comment on table production.event_designers is 'Which collections an event shows, in which order.';
comment on column production.event_designers.designer_profile_id is 'pii: the designer.';
comment on column production.event_designers.brand_id is 'The label it is shown under.';
comment on column production.event_designers.season is 'Such as SS27.';
call auth.shape_created('production.event_designers', 'production');
create trigger steps before update of status on production.event_designers for each row
  execute function maison.steps('status', 'invited>confirmed invited>declined invited>cancelled confirmed>cancelled declined>invited cancelled>invited');
call production.follow('production.event_designers');

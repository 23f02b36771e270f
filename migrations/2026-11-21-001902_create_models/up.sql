create table production.model_agencies (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  company_id uuid,
  name text not null constraint model_agencies_name_length check (length(name) between 1 and 200),
  city text constraint model_agencies_city_length check (length(city) <= 120),
  country text constraint model_agencies_country_length check (length(country) <= 120),
  website text constraint model_agencies_website_shape check (website ~ '^https?://' and length(website) <= 1000),
  contact_email text constraint model_agencies_contact_email_shape check (contact_email ~ '^[^\s@]+@[^\s@]+$' and length(contact_email) <= 254),
  contact_phone text constraint model_agencies_contact_phone_length check (length(contact_phone) <= 40),
  commission_percent numeric(5, 2) constraint model_agencies_commission_percent_range check (commission_percent between 0 and 100),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint model_agencies_name_key unique nulls not distinct (organization_id, name, city)
);
create index model_agencies_company on production.model_agencies (company_id);
create index model_agencies_created_by on production.model_agencies (created_by);
comment on table production.model_agencies is 'Agencies that represent models.';
comment on column production.model_agencies.company_id is 'The same in the CRM.';
comment on column production.model_agencies.commission_percent is 'What the agency adds to a fee.';
call auth.shape_created('production.model_agencies', 'production');
call production.follow('production.model_agencies');

create table production.model_profiles (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  user_id uuid references identity.users on delete set null,
  contact_id uuid,
  agency_id uuid references production.model_agencies on delete set null,
  name text not null constraint model_profiles_name_length check (length(name) between 1 and 200),
  height text constraint model_profiles_height_length check (length(height) <= 40),
  measurements text constraint model_profiles_measurements_length check (length(measurements) <= 120),
  height_cm numeric(4, 1) constraint model_profiles_height_cm_range check (height_cm between 40 and 260),
  bust_cm numeric(4, 1) constraint model_profiles_bust_cm_range check (bust_cm between 30 and 220),
  waist_cm numeric(4, 1) constraint model_profiles_waist_cm_range check (waist_cm between 30 and 220),
  hips_cm numeric(4, 1) constraint model_profiles_hips_cm_range check (hips_cm between 30 and 220),
  inseam_cm numeric(4, 1) constraint model_profiles_inseam_cm_range check (inseam_cm between 20 and 140),
  shoe_size numeric(3, 1) constraint model_profiles_shoe_size_range check (shoe_size between 15 and 55),
  clothing_size text constraint model_profiles_clothing_size_length check (length(clothing_size) <= 20),
  hair_color text constraint model_profiles_hair_color_length check (length(hair_color) <= 40),
  eye_color text constraint model_profiles_eye_color_length check (length(eye_color) <= 40),
  portfolio_url text constraint model_profiles_portfolio_url_shape check (portfolio_url ~ '^https?://' and length(portfolio_url) <= 1000),
  skills text[] not null default '{}' constraint model_profiles_skills_length check (cardinality(skills) <= 40),
  birth_date date,
  guardian_id uuid references production.stakeholders on delete set null,
  day_rate_cents bigint constraint model_profiles_day_rate_cents_range check (day_rate_cents >= 0),
  currency char(3) not null default 'EUR' constraint model_profiles_currency_shape check (currency ~ '^[A-Z]{3}$'),
  is_castable boolean not null default true,
  claimed_at timestamptz,
  person_id uuid not null generated always as (production.person_key(organization_id, user_id, claimed_at, contact_id, id)) stored,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create unique index model_profiles_user_key on production.model_profiles (organization_id, user_id) where deleted_at is null;
create index model_profiles_list on production.model_profiles (organization_id, name, id);
create index model_profiles_casting on production.model_profiles (organization_id, height_cm, waist_cm, hips_cm, shoe_size) where is_castable and deleted_at is null;
create index model_profiles_user on production.model_profiles (user_id);
create index model_profiles_contact on production.model_profiles (contact_id);
create index model_profiles_agency on production.model_profiles (agency_id);
create index model_profiles_guardian on production.model_profiles (guardian_id);
create index model_profiles_created_by on production.model_profiles (created_by);
create index model_profiles_skills on production.model_profiles using gin (skills);
create index model_profiles_trigram on production.model_profiles using gin (maison.plain(name) gin_trgm_ops);
comment on table production.model_profiles is 'Models as an organisation casts them, searchable by measurement.';
comment on column production.model_profiles.user_id is 'pii: the person; null as long as they have no account.';
comment on column production.model_profiles.contact_id is 'pii: the person in the CRM.';
comment on column production.model_profiles.name is 'pii: as the comp card shows it.';
comment on column production.model_profiles.height is 'pii: as written on the comp card, such as 5′10″; casting looks at height_cm.';
comment on column production.model_profiles.measurements is 'pii: as written on the comp card; casting looks at the numbers.';
comment on column production.model_profiles.height_cm is 'pii: centimetres, like all that ends in _cm.';
comment on column production.model_profiles.bust_cm is 'pii: bust or chest.';
comment on column production.model_profiles.waist_cm is 'pii: waist.';
comment on column production.model_profiles.hips_cm is 'pii: hips.';
comment on column production.model_profiles.inseam_cm is 'pii: inner leg.';
comment on column production.model_profiles.shoe_size is 'pii: European size.';
comment on column production.model_profiles.clothing_size is 'pii: as the label has it.';
comment on column production.model_profiles.hair_color is 'pii: today''s.';
comment on column production.model_profiles.eye_color is 'pii: eyes.';
comment on column production.model_profiles.portfolio_url is 'pii: their book elsewhere.';
comment on column production.model_profiles.skills is 'pii: voguing, runway, face, acting, swimming.';
comment on column production.model_profiles.birth_date is 'pii: minors have limited working hours and a guardian.';
comment on column production.model_profiles.guardian_id is 'Who answers for a minor.';
comment on column production.model_profiles.day_rate_cents is 'Minor units.';
comment on column production.model_profiles.is_castable is 'Found by casting searches; off during a break.';
comment on column production.model_profiles.claimed_at is 'When the person said that this is them; from then on their bookings count across organisations.';
comment on column production.model_profiles.person_id is 'Stands for the person in exclusion constraints; see production.person_key.';
call auth.shape_created('production.model_profiles', 'production', 'user_id = (select auth.user_id())');
create trigger guard_claim before insert or update on production.model_profiles for each row execute function production.guard_claim();
call production.follow('production.model_profiles');

create table production.model_pictures (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  model_profile_id uuid not null references production.model_profiles on delete cascade,
  asset_id uuid not null references media.assets on delete cascade,
  kind text not null default 'portfolio' constraint model_pictures_kind_value
    check (kind in ('comp_card', 'polaroid', 'portfolio', 'runway', 'video')),
  position integer not null default 0,
  taken_on date,
  created_at timestamptz not null default now(),
  constraint model_pictures_once unique (model_profile_id, asset_id)
);
create index model_pictures_list on production.model_pictures (model_profile_id, position, id);
create index model_pictures_asset on production.model_pictures (asset_id);
comment on table production.model_pictures is 'Pictures of a model: the comp card is made of those of that kind, in order. Erasure deletes the rows.';
comment on column production.model_pictures.model_profile_id is 'pii: whom it shows.';
call auth.shape_through('production.model_pictures', 'production.model_profiles', 'model_profile_id', 'production');
call production.follow('production.model_pictures');

create table production.event_models (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  model_profile_id uuid not null references production.model_profiles on delete cascade,
  walk_order integer constraint event_models_walk_order_range check (walk_order > 0),
  is_opening boolean not null default false,
  is_closing boolean not null default false,
  casting_status text not null default 'proposed' constraint event_models_casting_status_value
    check (casting_status in ('proposed', 'shortlisted', 'callback', 'optioned', 'confirmed', 'declined', 'released', 'cancelled')),
  fitting_status text not null default 'pending' constraint event_models_fitting_status_value check (fitting_status in ('pending', 'scheduled', 'completed')),
  rating smallint constraint event_models_rating_range check (rating between 1 and 5),
  fee_cents bigint constraint event_models_fee_cents_range check (fee_cents >= 0),
  currency char(3) not null default 'EUR' constraint event_models_currency_shape check (currency ~ '^[A-Z]{3}$'),
  notes text constraint event_models_notes_length check (length(notes) <= 4000),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint event_models_once unique (event_id, model_profile_id),
  constraint event_models_walk_order_key unique (event_id, walk_order) deferrable initially deferred
);
create unique index event_models_opening_key on production.event_models (event_id) where is_opening;
create unique index event_models_closing_key on production.event_models (event_id) where is_closing;
create index event_models_model on production.event_models (model_profile_id, created_at desc, id desc);
create index event_models_created_by on production.event_models (created_by);
comment on table production.event_models is 'Who is cast for an event, from the first idea to the confirmation.';
comment on column production.event_models.model_profile_id is 'pii: the model.';
comment on column production.event_models.walk_order is 'First walk in the event; every exit with its look stands in lineup_entries.';
comment on column production.event_models.is_opening is 'Opens the event: at most one. Each show has its own in lineup_entries.';
comment on column production.event_models.fitting_status is 'From the fittings; kept by trigger.';
comment on column production.event_models.rating is '1 to 5, from the casting table.';
comment on column production.event_models.fee_cents is 'Minor units, agreed for this event.';
comment on column production.event_models.notes is 'pii: what was said at the casting.';
call auth.shape_created('production.event_models', 'production');
create trigger steps before update of casting_status on production.event_models for each row execute function maison.steps('casting_status',
  'proposed>shortlisted proposed>callback proposed>optioned proposed>confirmed proposed>declined proposed>released shortlisted>callback shortlisted>optioned '
  'shortlisted>confirmed shortlisted>declined shortlisted>released callback>optioned callback>confirmed callback>declined callback>released '
  'optioned>confirmed optioned>declined optioned>released confirmed>cancelled confirmed>declined declined>proposed released>proposed cancelled>proposed');
call production.follow('production.event_models');

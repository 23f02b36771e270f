create table events.venues (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  owner_id uuid references identity.users on delete set null,
  company_id uuid,
  contact_id uuid,
  name text not null constraint venues_name_length check (length(name) between 1 and 200),
  description text constraint venues_description_length check (length(description) <= 20000),
  address text constraint venues_address_length check (length(address) <= 300),
  city text constraint venues_city_length check (length(city) <= 120),
  country text constraint venues_country_shape check (country ~ '^[A-Z]{2}$'),
  capacity integer constraint venues_capacity_range check (capacity >= 0),
  type text constraint venues_type_value check (type in ('indoor', 'outdoor', 'hybrid')),
  amenities jsonb not null default '[]' constraint venues_amenities_list check (jsonb_typeof(amenities) = 'array'),
  timezone text not null default 'UTC' constraint venues_timezone_shape check (timezone ~ '^[A-Za-z0-9_+/-]{1,64}$'),
  latitude double precision constraint venues_latitude_range check (latitude between -90 and 90),
  longitude double precision constraint venues_longitude_range check (longitude between -180 and 180),
  accessibility text constraint venues_accessibility_length check (length(accessibility) <= 4000),
  url text constraint venues_url_shape check (url ~ '^https?://' and length(url) <= 1000),
  asset_id uuid references media.assets on delete set null,
  is_public boolean not null default false,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint venues_name_key unique nulls not distinct (organization_id, name, city)
);
create index venues_owner on events.venues (owner_id);
create index venues_company on events.venues (company_id);
create index venues_contact on events.venues (contact_id);
create index venues_asset on events.venues (asset_id);
create index venues_created_by on events.venues (created_by);
create index venues_city on events.venues (organization_id, city, name);
create index venues_capacity on events.venues (organization_id, capacity);
comment on table events.venues is 'Places where events happen, as an organisation knows them.';
comment on column events.venues.owner_id is 'Who looks after it here.';
comment on column events.venues.country is 'ISO 3166-1 alpha-2.';
comment on column events.venues.capacity is 'People.';
comment on column events.venues.amenities is '["stage", "lighting", "sound", "dressing_rooms"]: free words.';
comment on column events.venues.timezone is 'IANA zone of its clocks, which need not be the viewer''s.';
comment on column events.venues.is_public is 'Shown to everybody in the directory.';
call auth.shape_organization('events.venues', 'events', '(is_public and deleted_at is null)');

create table events.venue_spaces (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  venue_id uuid not null references events.venues on delete cascade,
  parent_id uuid references events.venue_spaces on delete restrict,
  name text not null constraint venue_spaces_name_length check (length(name) between 1 and 120),
  capacity integer constraint venue_spaces_capacity_range check (capacity >= 0),
  seats integer constraint venue_spaces_seats_range check (seats >= 0),
  area_sqm numeric(10, 2) constraint venue_spaces_area_sqm_range check (area_sqm > 0),
  is_bookable boolean not null default true,
  buffer_before_minutes integer not null default 0 constraint venue_spaces_buffer_before_minutes_range check (buffer_before_minutes between 0 and 10080),
  buffer_after_minutes integer not null default 0 constraint venue_spaces_buffer_after_minutes_range check (buffer_after_minutes between 0 and 10080),
  min_notice_hours integer not null default 0 constraint venue_spaces_min_notice_hours_range check (min_notice_hours between 0 and 8760),
  max_advance_days integer constraint venue_spaces_max_advance_days_range check (max_advance_days between 1 and 3650),
  lock_in_hours integer not null default 0 constraint venue_spaces_lock_in_hours_range check (lock_in_hours between 0 and 8760),
  max_hours integer constraint venue_spaces_max_hours_range check (max_hours between 1 and 8760),
  monthly_hours integer constraint venue_spaces_monthly_hours_range check (monthly_hours between 1 and 744),
  needs_approval boolean not null default false,
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint venue_spaces_name_key unique (venue_id, name)
);
create index venue_spaces_parent on events.venue_spaces (parent_id);
comment on table events.venue_spaces is 'Rooms and what they consist of: a hall contains its halves. Whoever books the whole has the parts, whoever books a part stands in the way of the whole.';
comment on column events.venue_spaces.capacity is 'People standing.';
comment on column events.venue_spaces.buffer_before_minutes is 'Minutes before a booking in which nobody else may be in, such as for building up. Between two bookings the longer of both buffers counts.';
comment on column events.venue_spaces.min_notice_hours is 'Hours before the beginning at which it must be booked at the latest.';
comment on column events.venue_spaces.max_advance_days is 'How many days ahead it may be booked.';
comment on column events.venue_spaces.lock_in_hours is 'Hours before the beginning from which a booking cannot be cancelled without asking.';
comment on column events.venue_spaces.max_hours is 'Longest booking, in hours.';
comment on column events.venue_spaces.monthly_hours is 'Hours that one event or person may have in a month.';
call auth.shape_through('events.venue_spaces', 'events.venues', 'venue_id', 'events');
call events.keep_together('events.venue_spaces');
create trigger no_cycle before insert or update of parent_id on events.venue_spaces
  for each row execute function maison.no_cycle('parent_id');

create table events.venue_hours (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  venue_id uuid not null references events.venues on delete cascade,
  space_id uuid references events.venue_spaces on delete cascade,
  weekday smallint not null constraint venue_hours_weekday_range check (weekday between 1 and 7),
  opens_at time not null,
  closes_at time not null,
  valid_from date,
  valid_until date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint venue_hours_order check (valid_until >= valid_from),
  constraint venue_hours_once unique nulls not distinct (venue_id, space_id, weekday, opens_at, valid_from)
);
create index venue_hours_space on events.venue_hours (space_id);
comment on table events.venue_hours is 'When a venue can be booked, by its own clock; days that are closed are bookings with status blocked.';
comment on column events.venue_hours.weekday is 'ISO: 1 is Monday.';
comment on column events.venue_hours.closes_at is 'Not after opens_at: on the next day.';
call auth.shape_through('events.venue_hours', 'events.venues', 'venue_id', 'events');
call events.keep_together('events.venue_hours');

create table events.venue_bookings (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  number bigint not null generated always as identity,
  venue_id uuid not null references events.venues on delete restrict,
  space_id uuid references events.venue_spaces on delete restrict,
  event_id uuid references events.events on delete set null,
  occurrence_id uuid references events.event_occurrences on delete set null,
  contact_id uuid,
  date date not null,
  start_time timestamptz not null,
  end_time timestamptz not null,
  buffer_before_minutes integer constraint venue_bookings_buffer_before_minutes_range check (buffer_before_minutes between 0 and 10080),
  buffer_after_minutes integer constraint venue_bookings_buffer_after_minutes_range check (buffer_after_minutes between 0 and 10080),
  status text not null default 'tentative' constraint venue_bookings_status_value
    check (status in ('available', 'booked', 'tentative', 'blocked', 'rejected', 'cancelled', 'expired')),
  option_rank smallint constraint venue_bookings_option_rank_range check (option_rank between 1 and 9),
  expires_at timestamptz,
  purpose text constraint venue_bookings_purpose_length check (length(purpose) <= 500),
  price bigint constraint venue_bookings_price_range check (price >= 0),
  currency char(3) not null default 'EUR' constraint venue_bookings_currency_shape check (currency ~ '^[A-Z]{3}$'),
  reason text constraint venue_bookings_reason_length check (length(reason) <= 500),
  decided_by uuid references identity.users on delete set null,
  decided_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint venue_bookings_order check (end_time > start_time),
  constraint venue_bookings_number_key unique (number)
);
create index venue_bookings_list on events.venue_bookings (venue_id, start_time, id);
create index venue_bookings_newest on events.venue_bookings (organization_id, start_time desc, id desc);
create index venue_bookings_space on events.venue_bookings (space_id);
create index venue_bookings_event on events.venue_bookings (event_id);
create index venue_bookings_occurrence on events.venue_bookings (occurrence_id);
create index venue_bookings_contact on events.venue_bookings (contact_id);
create index venue_bookings_decided_by on events.venue_bookings (decided_by);
create index venue_bookings_created_by on events.venue_bookings (created_by);
create index venue_bookings_expiry on events.venue_bookings (expires_at) where status = 'tentative';
comment on table events.venue_bookings is 'Who has which space when: options, bookings and times when it is closed.';
comment on column events.venue_bookings.number is 'Tells bookings apart in venue_occupancies.';
comment on column events.venue_bookings.space_id is 'Null: the whole venue.';
comment on column events.venue_bookings.date is 'The day of start_time on the venue''s calendar; filled by trigger.';
comment on column events.venue_bookings.buffer_before_minutes is 'Copied from the space when nothing is given.';
comment on column events.venue_bookings.status is 'available offers time; tentative is an option and stands in nobody''s way; booked and blocked exclude everybody else. Booking rejects the options it overlaps.';
comment on column events.venue_bookings.option_rank is '1: first option. The next moves up when it expires.';
comment on column events.venue_bookings.price is 'Rent in minor units, without tax.';
create trigger steps before update of status on events.venue_bookings for each row
  execute function maison.steps('status', 'available>booked available>tentative available>cancelled tentative>booked tentative>rejected '
    'tentative>cancelled tentative>expired booked>cancelled booked>tentative blocked>cancelled rejected>tentative cancelled>tentative expired>tentative');
call auth.shape_organization('events.venue_bookings', 'events');
call events.keep_together('events.venue_bookings');
call events.follow('events.venues', 'events.venue_spaces', 'events.venue_hours', 'events.venue_bookings');

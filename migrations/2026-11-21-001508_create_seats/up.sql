create table events.seating_plans (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  venue_id uuid references events.venues on delete set null,
  space_id uuid references events.venue_spaces on delete set null,
  name text not null constraint seating_plans_name_length check (length(name) between 1 and 120),
  drawing jsonb not null default '{}' constraint seating_plans_drawing_shape check (jsonb_typeof(drawing) = 'object'),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint seating_plans_name_key unique (organization_id, name)
);
create index seating_plans_venue on events.seating_plans (venue_id);
create index seating_plans_space on events.seating_plans (space_id);
comment on table events.seating_plans is 'How seats stand in a room; events copy it.';
comment on column events.seating_plans.drawing is 'What is drawn around the seats: {"width", "height", "stage", "walls", "labels"}.';
call auth.shape_organization('events.seating_plans', 'events');
call events.keep_together('events.seating_plans');

create table events.seats (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  plan_id uuid not null references events.seating_plans on delete cascade,
  zone text not null constraint seats_zone_length check (length(zone) between 1 and 80),
  row_name text not null default '' constraint seats_row_name_length check (length(row_name) <= 20),
  number text not null constraint seats_number_length check (length(number) between 1 and 20),
  kind text not null default 'seat' constraint seats_kind_value check (kind in ('seat', 'wheelchair', 'companion', 'restricted_view', 'table', 'standing')),
  x numeric(9, 2) not null default 0,
  y numeric(9, 2) not null default 0,
  priority integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint seats_number_key unique (plan_id, zone, row_name, number)
);
comment on table events.seats is 'One seat of a plan.';
comment on column events.seats.x is 'Centimetres from the left of the drawing.';
comment on column events.seats.y is 'Centimetres from its top.';
comment on column events.seats.priority is 'Best seats first: higher is better.';
call auth.shape_organization('events.seats', 'events');

create table events.event_seats (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete restrict,
  occurrence_id uuid references events.event_occurrences on delete restrict,
  seat_id uuid not null references events.seats on delete restrict,
  ticket_tier_id uuid references events.ticket_tiers on delete set null,
  house_id uuid,
  zone text not null,
  label text not null constraint event_seats_label_length check (length(label) between 1 and 80),
  is_blocked boolean not null default false,
  note text constraint event_seats_note_length check (length(note) <= 300),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint event_seats_once unique nulls not distinct (event_id, occurrence_id, seat_id)
);
create index event_seats_list on events.event_seats (event_id, occurrence_id, zone, label);
create index event_seats_occurrence on events.event_seats (occurrence_id);
create index event_seats_seat on events.event_seats (seat_id);
create index event_seats_tier on events.event_seats (ticket_tier_id);
create index event_seats_house on events.event_seats (house_id);
comment on table events.event_seats is 'A seat at one event or date. Who has it is said by seat_holds.';
comment on column events.event_seats.ticket_tier_id is 'The tier it is sold as; null: by its zone.';
comment on column events.event_seats.house_id is 'The house whose block it stands in; its leaders give it out.';
comment on column events.event_seats.label is 'As the ticket says it: block B, row 4, seat 12.';
comment on column events.event_seats.is_blocked is 'Not for sale: sight lines, cameras, technique.';
call auth.shape_organization('events.event_seats', 'events', auth.sees_parent('events.event_seats', 'events.events', 'event_id'));
call events.keep_together('events.event_seats');
call events.follow('events.seating_plans', 'events.seats', 'events.event_seats');

alter table events.event_sales add column seating_plan_id uuid references events.seating_plans on delete set null;
create index event_sales_seating_plan on events.event_sales (seating_plan_id);
comment on column events.event_sales.seating_plan_id is 'The plan from which its seats were copied.';
call events.keep_together('events.event_sales');

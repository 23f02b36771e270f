create table events.event_staff (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  occurrence_id uuid references events.event_occurrences on delete cascade,
  user_id uuid references identity.users on delete set null,
  contact_id uuid,
  name text not null constraint event_staff_name_length check (length(name) between 1 and 120),
  role text not null constraint event_staff_role_value
    check (role in ('manager', 'box_office', 'gate', 'supervisor', 'steward', 'commentator', 'dj', 'judge', 'stage', 'technician', 'interpreter',
      'photographer', 'medic', 'runner', 'other')),
  place text constraint event_staff_place_length check (length(place) <= 120),
  starts_at timestamptz,
  ends_at timestamptz,
  status text not null default 'requested' constraint event_staff_status_value check (status in ('requested', 'confirmed', 'declined', 'cancelled')),
  answer_token bytea unique,
  answered_at timestamptz,
  note text constraint event_staff_note_length check (length(note) <= 1000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint event_staff_order check (ends_at > starts_at),
  constraint event_staff_times_whole check ((starts_at is null) = (ends_at is null)),
  -- Nobody is in two places, in whatever organisation.
  constraint event_staff_overlap exclude using gist (user_id with =, tstzrange(starts_at, ends_at, '[)') with &&)
    where (status = 'confirmed' and user_id is not null and starts_at is not null)
);
create index event_staff_list on events.event_staff (event_id, starts_at, id);
create index event_staff_occurrence on events.event_staff (occurrence_id);
create index event_staff_user on events.event_staff (user_id, starts_at);
create index event_staff_contact on events.event_staff (contact_id);
comment on table events.event_staff is 'Who works at an event, where and when; asked and answered, by mail link if need be.';
comment on column events.event_staff.user_id is 'pii: the person, if they have an account.';
comment on column events.event_staff.contact_id is 'pii: the person in the CRM.';
comment on column events.event_staff.name is 'pii: as the roster shows it.';
comment on column events.event_staff.role is 'manager, box_office, gate and supervisor may scan tickets once they are confirmed.';
comment on column events.event_staff.place is 'Gate, room, stage.';
comment on column events.event_staff.starts_at is 'A changed time asks again: confirmed becomes requested.';
comment on column events.event_staff.answer_token is 'SHA-256 of the token in the link by which the person answers.';
comment on column events.event_staff.note is 'pii: a word to or from the person.';

create function events.ask_staff_again() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.status = 'confirmed' and old.status = 'confirmed'
     and (new.starts_at, new.ends_at, new.user_id, new.contact_id) is distinct from (old.starts_at, old.ends_at, old.user_id, old.contact_id) then
    new.status := 'requested';
    new.answered_at := null;
  end if;
  return new;
end $$;
create trigger ask_again before update on events.event_staff for each row execute function events.ask_staff_again();
create trigger steps before update on events.event_staff for each row
  execute function maison.steps('status', 'requested>confirmed requested>declined requested>cancelled confirmed>declined confirmed>cancelled '
    'confirmed>requested declined>requested declined>confirmed cancelled>requested');
-- The person sees what is asked of them, also for an event that is not public yet.
call auth.policies('events.event_staff',
  'user_id = (select auth.user_id()) or ' || events.edits('events.event_staff', 'event_id', 'read'),
  events.edits('events.event_staff', 'event_id', 'create'),
  events.edits('events.event_staff', 'event_id', 'update'),
  events.edits('events.event_staff', 'event_id', 'delete'));
call auth.need_index('events.event_staff', 'organization_id');
call auth.stay_together('events.event_staff');
call events.keep_together('events.event_staff');
call events.follow('events.event_staff');

-- Events at which the person may scan tickets.
create function events.gated_events() returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
begin
  if auth.user_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(s.event_id), '{}') from events.event_staff s
           where s.user_id = auth.user_id() and s.status = 'confirmed' and s.role in ('manager', 'box_office', 'gate', 'supervisor'));
end $$;
comment on function events.gated_events() is 'Events at whose doors the person works, and whose tickets they therefore see.';

create table events.devices (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid references events.events on delete set null,
  name text not null constraint devices_name_length check (length(name) between 1 and 80),
  kind text not null default 'scanner' constraint devices_kind_value check (kind in ('scanner', 'kiosk', 'till', 'badge_printer', 'display')),
  gate text constraint devices_gate_length check (length(gate) <= 80),
  token bytea unique,
  setup_token bytea unique,
  clock_skew_ms integer,
  software text constraint devices_software_length check (length(software) <= 200),
  set_up_at timestamptz,
  last_seen_at timestamptz,
  revoked_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint devices_name_key unique (organization_id, name)
);
create index devices_event on events.devices (event_id);
create index devices_created_by on events.devices (created_by);
comment on table events.devices is 'Phones, kiosks and tills at the door, which work without somebody signing in.';
comment on column events.devices.event_id is 'Null: for all events of the organisation.';
comment on column events.devices.token is 'SHA-256 of the device''s token.';
comment on column events.devices.setup_token is 'SHA-256 of the code by which it is set up once.';
comment on column events.devices.clock_skew_ms is 'Milliseconds by which its clock was ahead of ours when it last reported.';
call auth.shape_organization('events.devices', 'events');
call events.keep_together('events.devices');
call events.follow('events.devices');

-- Dates that repeat. The rule is expanded in local time a few months ahead; every date is a row of its own from then
-- on, so that a changed rule never takes away a date for which somebody has a ticket.
create table events.event_series (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  continues_id uuid references events.event_series on delete set null,
  rrule text not null constraint event_series_rrule_shape check (rrule ~ '^FREQ=(MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$' and length(rrule) <= 500),
  timezone text not null constraint event_series_timezone_shape check (timezone ~ '^[A-Za-z0-9_+/-]{1,64}$'),
  starts_on date not null,
  start_time time,
  duration_minutes integer not null default 120 constraint event_series_duration_minutes_range check (duration_minutes between 1 and 44640),
  ends_on date,
  expanded_until date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint event_series_order check (ends_on >= starts_on),
  constraint event_series_once unique (event_id, starts_on, rrule)
);
create index event_series_continues on events.event_series (continues_id);
comment on table events.event_series is 'The rule by which an event repeats. "This and all that follow" ends one series and begins another that continues it; several times a day make bookable time slots.';
comment on column events.event_series.rrule is 'RFC 5545 recurrence rule without RRULE: and without UNTIL, which is ends_on.';
comment on column events.event_series.timezone is 'IANA zone in which the rule is expanded.';
comment on column events.event_series.start_time is 'Wall clock; null for whole days.';
comment on column events.event_series.ends_on is 'Last day on which a date may begin; null: open end.';
comment on column events.event_series.expanded_until is 'Dates up to this day are rows of event_occurrences.';
call events.shape_event_part('events.event_series');
call events.keep_together('events.event_series');
call events.follow('events.event_series');

create table events.event_occurrences (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  series_id uuid references events.event_series on delete set null,
  recurrence_date date not null,
  recurrence_time time,
  starts_at timestamptz not null,
  ends_at timestamptz,
  status text not null default 'scheduled' constraint event_occurrences_status_value
    check (status in ('scheduled', 'moved', 'cancelled', 'skipped')),
  title text constraint event_occurrences_title_length check (length(title) between 1 and 200),
  description text constraint event_occurrences_description_length check (length(description) <= 20000),
  venue_name text constraint event_occurrences_venue_name_length check (length(venue_name) <= 200),
  location text constraint event_occurrences_location_length check (length(location) <= 300),
  max_attendees integer constraint event_occurrences_max_attendees_range check (max_attendees >= 0),
  note text constraint event_occurrences_note_length check (length(note) <= 500),
  sequence integer not null default 0 constraint event_occurrences_sequence_range check (sequence >= 0),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint event_occurrences_order check (ends_at >= starts_at),
  constraint event_occurrences_recurrence_key unique nulls not distinct (event_id, recurrence_date, recurrence_time)
);
create index event_occurrences_list on events.event_occurrences (event_id, starts_at, id);
create index event_occurrences_next on events.event_occurrences (organization_id, starts_at, id);
create index event_occurrences_series on events.event_occurrences (series_id, recurrence_date);
comment on table events.event_occurrences is 'One date of an event that repeats; columns that are not null replace what the event says.';
comment on column events.event_occurrences.series_id is 'Null for a date that was added by hand (RDATE).';
comment on column events.event_occurrences.recurrence_date is 'RECURRENCE-ID: the day on which the rule had it, in the series'' zone; stays when the date moves.';
comment on column events.event_occurrences.recurrence_time is 'The wall clock that belongs to it; null for whole days.';
comment on column events.event_occurrences.starts_at is 'Filled from day, wall clock and zone of the series where it is not given.';
comment on column events.event_occurrences.status is 'skipped is EXDATE: the date is not shown and can be taken up again; cancelled is shown as cancelled.';
comment on column events.event_occurrences.sequence is 'SEQUENCE of this date in calendars; grows when time, place or state change.';

create function events.fill_occurrence() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare series events.event_series;
begin
  select s.* into series from events.event_series s where s.id = new.series_id;
  if new.starts_at is null and series.id is not null then
    new.starts_at := (new.recurrence_date + coalesce(new.recurrence_time, time '00:00')) at time zone series.timezone;
    new.ends_at := coalesce(new.ends_at, new.starts_at + series.duration_minutes * interval '1 minute');
  end if;
  if tg_op = 'UPDATE' and (old.starts_at, old.ends_at, old.status, old.title, old.venue_name, old.location)
      is distinct from (new.starts_at, new.ends_at, new.status, new.title, new.venue_name, new.location) then
    new.sequence := old.sequence + 1;
  end if;
  return new;
end $$;
create trigger fill_occurrence before insert or update on events.event_occurrences
  for each row execute function events.fill_occurrence();
create trigger steps before update of status on events.event_occurrences for each row
  execute function maison.steps('status', 'scheduled>moved scheduled>cancelled scheduled>skipped moved>scheduled moved>cancelled '
    'moved>skipped cancelled>scheduled cancelled>moved skipped>scheduled');
call events.shape_event_part('events.event_occurrences');
call events.keep_together('events.event_occurrences');
call events.follow('events.event_occurrences');

create table events.rsvps (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  occurrence_id uuid references events.event_occurrences on delete cascade,
  profile_id uuid not null references identity.profiles on delete cascade,
  status text not null default 'maybe' constraint rsvps_status_value check (status in ('yes', 'no', 'maybe')),
  admission text not null default 'admitted' constraint rsvps_admission_value
    check (admission in ('admitted', 'requested', 'waitlisted', 'refused')),
  notes text constraint rsvps_notes_length check (length(notes) <= 1000),
  guest_count integer not null default 1 constraint rsvps_guest_count_range check (guest_count between 1 and 50),
  confirmed_sequence integer not null default 0,
  decided_by uuid references identity.users on delete set null,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint rsvps_profile_key unique nulls not distinct (event_id, occurrence_id, profile_id)
);
create index rsvps_list on events.rsvps (event_id, created_at desc, id desc);
create index rsvps_occurrence on events.rsvps (occurrence_id);
create index rsvps_profile on events.rsvps (profile_id, created_at desc);
create index rsvps_organization on events.rsvps (organization_id);
create index rsvps_decided_by on events.rsvps (decided_by);
comment on table events.rsvps is 'Whether somebody comes to an event, or to one date of a series. Erasure deletes the rows.';
comment on column events.rsvps.profile_id is 'pii: who answers.';
comment on column events.rsvps.notes is 'pii: a word to the organisers, who alone read it.';
comment on column events.rsvps.guest_count is 'People, with the person themselves.';
comment on column events.rsvps.admission is 'What the house says: admitted, asked for, on the waiting list because all places are taken, refused. Set by trigger for guests; only organisers change it.';
comment on column events.rsvps.confirmed_sequence is 'The event''s sequence when the person answered; a smaller one than now means: ask again.';

-- Guests answer for themselves; whether there is room is decided here, under a lock per event or date.
create function events.fill_rsvp() returns trigger
  language plpgsql security definer set search_path = '' set lock_timeout = '5s' as $$
declare
  details events.event_details;
  room integer; taken bigint;
begin
  select d.* into details from events.event_details d where d.id = new.event_id;
  if auth.user_id() is not null and not events.organizes(new.event_id) then
    if tg_op = 'UPDATE' and (new.event_id, new.occurrence_id, new.profile_id) is distinct from (old.event_id, old.occurrence_id, old.profile_id) then
      raise exception 'an answer stays with its event' using errcode = 'check_violation', constraint = 'rsvps_event';
    end if;
    if new.guest_count > details.max_guests then
      raise exception 'more guests than the event allows' using errcode = 'check_violation', constraint = 'rsvps_guest_count_range';
    end if;
    new.decided_by := case when tg_op = 'UPDATE' then old.decided_by end;
    new.decided_at := case when tg_op = 'UPDATE' then old.decided_at end;
    new.admission := case when tg_op = 'UPDATE' then old.admission when details.rsvp_needs_approval then 'requested' else 'admitted' end;
    -- Bringing more people than were let in is asking anew.
    if tg_op = 'UPDATE' and details.rsvp_needs_approval and new.admission = 'admitted' and new.guest_count > old.guest_count then
      new.admission := 'requested';
    end if;
  end if;
  if tg_op = 'INSERT' or new.status <> old.status then new.confirmed_sequence := coalesce(details.sequence, 0); end if;
  room := coalesce((select o.max_attendees from events.event_occurrences o where o.id = new.occurrence_id), details.max_attendees);
  if room is not null and new.status = 'yes' and new.admission = 'admitted' then
    if current_setting('transaction_isolation') <> 'read committed' then
      raise exception 'places are given in read committed transactions only' using errcode = 'feature_not_supported';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('rsvps ' || coalesce(new.occurrence_id, new.event_id), 0));
    select coalesce(sum(r.guest_count), 0) into taken from events.rsvps r
     where r.event_id = new.event_id and r.occurrence_id is not distinct from new.occurrence_id and r.id <> new.id
       and r.status = 'yes' and r.admission = 'admitted';
    if taken + new.guest_count > room then new.admission := 'waitlisted'; end if;
  end if;
  return new;
end $$;
create trigger fill_rsvp before insert or update on events.rsvps for each row execute function events.fill_rsvp();
create trigger count_rsvp_count after insert or delete or update of event_id, status on events.rsvps
  for each row execute function maison.keep_count('events.event_details', 'event_id', 'rsvp_count', 'status', 'yes');
-- One's own, for an event that one sees; whoever may change the event sees and decides all.
call auth.policies('events.rsvps',
  'profile_id = (select auth.profile_id()) or ' || events.edits('events.rsvps', 'event_id', 'read'),
  '(profile_id = (select auth.profile_id()) and ' || auth.sees_parent('events.rsvps', 'events.events', 'event_id') || ')',
  'profile_id = (select auth.profile_id()) or ' || events.edits('events.rsvps', 'event_id', 'update'),
  'profile_id = (select auth.profile_id()) or ' || events.edits('events.rsvps', 'event_id', 'delete'));
call auth.stay_together('events.rsvps');
call events.keep_together('events.rsvps');
call events.follow('events.rsvps');

-- Who comes, without notes, for those to whom the event shows it.
create function events.guests(of_event uuid, of_occurrence uuid default null) returns table (profile_id uuid, guest_count integer)
  language sql stable security definer set search_path = '' as $$
  select r.profile_id, r.guest_count
    from events.rsvps r
    join events.events e on e.id = r.event_id and e.publish_state = 'published' and e.deleted_at is null
    join events.event_details d on d.id = r.event_id
   where r.event_id = of_event and r.occurrence_id is not distinct from of_occurrence and r.status = 'yes' and r.admission = 'admitted'
     and (d.guest_list = 'everyone' and (e.visibility in ('public', 'unlisted') or auth.profile_id() is not null)
          or d.guest_list = 'guests' and exists (select from events.rsvps mine where mine.event_id = of_event
               and mine.profile_id = auth.profile_id() and mine.status = 'yes' and mine.admission = 'admitted'))
$$;
comment on function events.guests(uuid, uuid) is 'Profiles that come to an event, if its guest list is open to the person who asks.';

create table events.calendar_feeds (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  scope text not null default 'mine' constraint calendar_feeds_scope_value check (scope in ('mine', 'houses', 'work')),
  token bytea not null unique,
  created_at timestamptz not null default now(),
  last_read_at timestamptz,
  revoked_at timestamptz
);
create index calendar_feeds_user on events.calendar_feeds (user_id, created_at desc);
comment on table events.calendar_feeds is 'Addresses under which calendar programs fetch a person''s dates. Erasure deletes the rows.';
comment on column events.calendar_feeds.user_id is 'pii: whose calendar it is.';
comment on column events.calendar_feeds.scope is 'Own tickets and RSVPs, everything of one''s houses, or one''s duties.';
comment on column events.calendar_feeds.token is 'SHA-256 of the token in the address.';
call auth.shape_own('events.calendar_feeds');

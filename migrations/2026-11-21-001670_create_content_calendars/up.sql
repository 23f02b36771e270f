create table planning.content_calendars (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  user_id uuid references identity.users on delete set null,
  project_id uuid references planning.content_projects on delete set null,
  name text not null constraint content_calendars_name_length check (length(name) between 1 and 120),
  description text constraint content_calendars_description_length check (length(description) <= 4000),
  timezone text not null default 'UTC' constraint content_calendars_timezone_length check (length(timezone) between 1 and 64),
  default_time time not null default '10:00',
  color text constraint content_calendars_color_shape check (color ~ '^#[0-9a-f]{6}$'),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create index content_calendars_list on planning.content_calendars (organization_id, name, id);
create index content_calendars_user on planning.content_calendars (user_id);
create index content_calendars_project on planning.content_calendars (project_id);
comment on table planning.content_calendars is 'A calendar of what is published, and what must not be forgotten around it.';
comment on column planning.content_calendars.user_id is 'Who keeps it.';
comment on column planning.content_calendars.timezone is 'IANA zone in which its times are meant.';
comment on column planning.content_calendars.default_time is 'Local time of what is dropped on a day.';
call auth.shape_organization('planning.content_calendars', 'planning');
create trigger same_organization before insert or update of organization_id, project_id on planning.content_calendars
  for each row execute function maison.stay_together('project_id', 'planning.content_projects');
create trigger check_timezone before insert or update of timezone on planning.content_calendars
  for each row execute function planning.check_timezone('timezone');
create trigger touch before update on planning.content_calendars for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.content_calendars for each row execute function maison.audit();

create table planning.content_calendar_feeds (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  calendar_id uuid not null references planning.content_calendars on delete cascade,
  label text not null constraint content_calendar_feeds_label_length check (length(label) between 1 and 120),
  token bytea not null unique constraint content_calendar_feeds_token_length check (length(token) = 32),
  shows text not null default 'scheduled' constraint content_calendar_feeds_shows_value check (shows in ('published', 'scheduled', 'everything')),
  expires_at timestamptz,
  revoked_at timestamptz,
  last_read_at timestamptz,
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now()
);
create index content_calendar_feeds_calendar on planning.content_calendar_feeds (calendar_id);
create index content_calendar_feeds_created_by on planning.content_calendar_feeds (created_by_id);
comment on table planning.content_calendar_feeds is 'Links by which a calendar is read without an account: as iCal or as a page.';
comment on column planning.content_calendar_feeds.token is 'SHA-256 of the token in the link.';
call auth.shape_organization('planning.content_calendar_feeds', 'planning');
create trigger audit after insert or update or delete on planning.content_calendar_feeds for each row
  execute function maison.audit('token', 'last_read_at');
create function planning.feed_resolve(token_hash bytea) returns table (feed_id uuid, calendar_id uuid, shows text)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select f.id, f.calendar_id, f.shows from planning.content_calendar_feeds f
      join planning.content_calendars c on c.id = f.calendar_id and c.deleted_at is null
     where f.token = token_hash and f.revoked_at is null and (f.expires_at is null or f.expires_at > now());
end $$;
comment on function planning.feed_resolve(bytea) is 'The calendar behind a link, if it is valid.';

create table planning.content_slots (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  calendar_id uuid not null references planning.content_calendars on delete cascade,
  name text not null constraint content_slots_name_length check (length(name) between 1 and 120),
  channel text constraint content_slots_channel_value check (channel in (
    'house_feed', 'subsite', 'website', 'newsletter', 'rss', 'instagram', 'facebook', 'threads', 'tiktok', 'youtube', 'linkedin',
    'x', 'mastodon', 'bluesky', 'pinterest', 'podcast', 'press', 'print', 'other')),
  rrule text not null constraint content_slots_rrule_shape check (rrule ~ '^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$' and length(rrule) <= 300),
  local_time time not null,
  timezone text not null default 'UTC' constraint content_slots_timezone_length check (length(timezone) between 1 and 64),
  starts_on date not null,
  ends_on date,
  is_evergreen boolean not null default false,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint content_slots_once unique nulls not distinct (calendar_id, channel, rrule, local_time),
  constraint content_slots_order check (ends_on >= starts_on)
);
comment on table planning.content_slots is 'Recurring places for content: every Tuesday at ten on Instagram.';
comment on column planning.content_slots.rrule is 'RFC 5545, in the slot''s zone.';
comment on column planning.content_slots.is_evergreen is 'Filled from its queue again and again.';
call auth.shape_organization('planning.content_slots', 'planning');
create trigger check_timezone before insert or update of timezone on planning.content_slots
  for each row execute function planning.check_timezone('timezone');
create trigger touch before update on planning.content_slots for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.content_slots for each row execute function maison.audit();

create table planning.content_queue_items (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  slot_id uuid not null references planning.content_slots on delete cascade,
  piece_id uuid not null references planning.content_pieces on delete cascade,
  position integer not null constraint content_queue_items_position_range check (position >= 0),
  min_gap interval constraint content_queue_items_min_gap_range check (min_gap > interval '0'),
  times_used integer not null default 0 constraint content_queue_items_times_used_range check (times_used >= 0),
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  constraint content_queue_items_once unique (slot_id, piece_id),
  constraint content_queue_items_position_once unique (slot_id, position) deferrable initially deferred
);
create index content_queue_items_piece on planning.content_queue_items (piece_id);
comment on table planning.content_queue_items is 'What stands in line for a recurring slot, in order.';
comment on column planning.content_queue_items.min_gap is 'Not again before, for what is repeated.';
call auth.shape_organization('planning.content_queue_items', 'planning');

create table planning.content_calendar_entries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  calendar_id uuid not null references planning.content_calendars on delete cascade,
  content_piece_id uuid references planning.content_pieces on delete set null,
  slot_id uuid references planning.content_slots on delete set null,
  kind text not null default 'publication' constraint content_calendar_entries_kind_value
    check (kind in ('publication', 'update', 'deadline', 'embargo', 'expiry', 'event', 'shoot', 'note')),
  subject_type text constraint content_calendar_entries_subject_type_shape check (subject_type ~ '^[a-z][a-z0-9_.]{0,62}$'),
  subject_id uuid,
  title text not null constraint content_calendar_entries_title_length check (length(title) between 1 and 300),
  description text constraint content_calendar_entries_description_length check (length(description) <= 10000),
  scheduled_for timestamptz not null,
  ends_at timestamptz,
  local_date date not null,
  local_time time not null,
  timezone text not null constraint content_calendar_entries_timezone_length check (length(timezone) between 1 and 64),
  is_all_day boolean not null default false,
  status text not null default 'planned' constraint content_calendar_entries_status_value
    check (status in ('planned', 'in_progress', 'completed', 'cancelled')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint content_calendar_entries_order check (ends_at >= scheduled_for),
  constraint content_calendar_entries_subject_once check (num_nonnulls(subject_type, subject_id) in (0, 2))
);
create index content_calendar_entries_list on planning.content_calendar_entries (calendar_id, scheduled_for, id);
create index content_calendar_entries_all on planning.content_calendar_entries (organization_id, scheduled_for, id);
create index content_calendar_entries_piece on planning.content_calendar_entries (content_piece_id);
create index content_calendar_entries_slot on planning.content_calendar_entries (slot_id, local_date);
create index content_calendar_entries_subject on planning.content_calendar_entries (subject_type, subject_id);
create unique index content_calendar_entries_slot_once on planning.content_calendar_entries (slot_id, local_date) where status <> 'cancelled';
create unique index content_calendar_entries_piece_once on planning.content_calendar_entries (content_piece_id)
  where kind = 'publication' and status <> 'cancelled';
comment on table planning.content_calendar_entries is 'What stands on a calendar: publications, updates of what is live, and days on which something ends or begins.';
comment on column planning.content_calendar_entries.kind is 'A publication moves its piece; everything else stands beside it.';
comment on column planning.content_calendar_entries.subject_type is 'Kind of the row that it reminds of, such as events.events or media.assets.';
comment on column planning.content_calendar_entries.scheduled_for is 'The moment; from local date, time and zone, or they from it, by trigger.';
comment on column planning.content_calendar_entries.local_date is 'As it was meant, whatever becomes of summer time.';
comment on column planning.content_calendar_entries.timezone is 'IANA zone; null takes the calendar''s.';
call auth.shape_organization('planning.content_calendar_entries', 'planning');
create trigger same_organization before insert or update of organization_id, content_piece_id, slot_id on planning.content_calendar_entries
  for each row execute function maison.stay_together('content_piece_id', 'planning.content_pieces', 'slot_id', 'planning.content_slots');
create trigger steps before update of status on planning.content_calendar_entries for each row execute function maison.steps('status',
  'planned>in_progress planned>completed planned>cancelled in_progress>planned in_progress>completed in_progress>cancelled completed>in_progress cancelled>planned');
create trigger check_timezone before insert or update of timezone on planning.content_calendar_entries
  for each row execute function planning.check_timezone('timezone');

-- The wall clock that was meant and the moment it is belong together: whoever says one gets the other.
create function planning.place_entry() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare calendar planning.content_calendars;
begin
  select * into calendar from planning.content_calendars c where c.id = new.calendar_id;
  new.timezone := coalesce(new.timezone, calendar.timezone);
  if tg_op = 'INSERT' then
    if new.scheduled_for is null and new.local_date is not null then
      new.local_time := coalesce(new.local_time, calendar.default_time);
      new.scheduled_for := (new.local_date + new.local_time) at time zone new.timezone;
    end if;
  elsif new.scheduled_for = old.scheduled_for
        and (new.local_date, new.local_time, new.timezone) is distinct from (old.local_date, old.local_time, old.timezone) then
    new.scheduled_for := (new.local_date + new.local_time) at time zone new.timezone;
    if new.ends_at = old.ends_at then new.ends_at := new.scheduled_for + (old.ends_at - old.scheduled_for); end if;
  elsif new.scheduled_for <> old.scheduled_for and new.ends_at = old.ends_at then
    new.ends_at := new.scheduled_for + (old.ends_at - old.scheduled_for);
  end if;
  new.local_date := (new.scheduled_for at time zone new.timezone)::date;
  new.local_time := (new.scheduled_for at time zone new.timezone)::time;
  return new;
end $$;
create trigger place_entry before insert or update on planning.content_calendar_entries
  for each row execute function planning.place_entry();

-- A publication on the calendar and its piece have the same time. Each tells the other only what it does not know.
create function planning.move_piece() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.status <> 'cancelled' then
    update planning.content_pieces p set scheduled_for = new.scheduled_for, timezone = new.timezone
     where p.id = new.content_piece_id and p.status <> 'published' and p.scheduled_for is distinct from new.scheduled_for;
  elsif tg_op = 'UPDATE' and old.status <> 'cancelled' then
    update planning.content_pieces p
       set scheduled_for = null, status = case when p.status = 'scheduled' then 'draft' else p.status end
     where p.id = new.content_piece_id and p.status not in ('published', 'archived') and p.scheduled_for is not null;
  end if;
  return null;
end $$;
create trigger move_piece after insert or update of scheduled_for, local_date, local_time, timezone, content_piece_id, status
  on planning.content_calendar_entries for each row
  when (new.kind = 'publication' and new.content_piece_id is not null) execute function planning.move_piece();
create function planning.move_entry() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update planning.content_calendar_entries e
     set scheduled_for = coalesce(new.scheduled_for, e.scheduled_for),
         status = case when new.status = 'published' then 'completed'
                       when new.scheduled_for is null then 'cancelled' else e.status end
   where e.content_piece_id = new.id and e.kind = 'publication' and e.status in ('planned', 'in_progress')
     and (e.scheduled_for is distinct from new.scheduled_for or new.status = 'published');
  return null;
end $$;
create trigger move_entry after update of scheduled_for, status on planning.content_pieces for each row
  when (old.scheduled_for is distinct from new.scheduled_for or old.status is distinct from new.status)
  execute function planning.move_entry();
create trigger touch before update on planning.content_calendar_entries for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.content_calendar_entries for each row execute function maison.audit();

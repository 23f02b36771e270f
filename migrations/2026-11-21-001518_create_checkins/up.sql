create table events.checkin_lists (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete restrict,
  occurrence_id uuid references events.event_occurrences on delete restrict,
  name text not null constraint checkin_lists_name_length check (length(name) between 1 and 120),
  gate text constraint checkin_lists_gate_length check (length(gate) <= 80),
  reentry text not null default 'after_exit' constraint checkin_lists_reentry_value check (reentry in ('never', 'after_exit', 'always')),
  exits boolean not null default true,
  includes_pending boolean not null default false,
  opens_at timestamptz,
  closes_at timestamptz,
  capacity integer constraint checkin_lists_capacity_range check (capacity >= 0),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint checkin_lists_name_key unique nulls not distinct (event_id, occurrence_id, name),
  constraint checkin_lists_order check (closes_at > opens_at)
);
create index checkin_lists_occurrence on events.checkin_lists (occurrence_id);
comment on table events.checkin_lists is 'Whom a gate lets in: by event, date and tier.';
comment on column events.checkin_lists.reentry is 'May a ticket come in twice: never, after it went out, always?';
comment on column events.checkin_lists.includes_pending is 'Unpaid tickets come in; the door collects.';
comment on column events.checkin_lists.capacity is 'People inside at once, for the counter at the gate; null: not counted.';
call auth.shape_organization('events.checkin_lists', 'events', 'event_id = any ((select events.gated_events())::uuid[])');
call events.keep_together('events.checkin_lists');

create table events.checkin_list_tiers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  list_id uuid not null references events.checkin_lists on delete cascade,
  ticket_tier_id uuid not null references events.ticket_tiers on delete cascade,
  created_at timestamptz not null default now(),
  constraint checkin_list_tiers_once unique (list_id, ticket_tier_id)
);
create index checkin_list_tiers_tier on events.checkin_list_tiers (ticket_tier_id);
comment on table events.checkin_list_tiers is 'Which tiers a gate lets in; no row: all that are admissions.';
call auth.shape_through('events.checkin_list_tiers', 'events.checkin_lists', 'list_id', 'events');

create table events.checkins (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete restrict,
  list_id uuid not null references events.checkin_lists on delete restrict,
  registration_id uuid references events.registrations on delete restrict,
  kind text not null default 'entry' constraint checkins_kind_value check (kind in ('entry', 'exit', 'annulment')),
  successful boolean not null default true,
  reason text constraint checkins_reason_value check (reason in ('unknown_code', 'revoked', 'wrong_event', 'wrong_ticket', 'wrong_time', 'cancelled',
    'unapproved', 'unpaid', 'blocked', 'incomplete', 'already_used', 'not_inside', 'full', 'ambiguous', 'rules', 'error')),
  nonce uuid not null,
  code_hash bytea,
  device_id uuid references events.devices on delete restrict,
  scanned_by uuid references identity.users on delete set null,
  scanned_at timestamptz not null default now(),
  received_at timestamptz not null default now(),
  is_forced boolean not null default false,
  is_offline boolean not null default false,
  conflicts_with_id uuid references events.checkins on delete restrict,
  annuls_id uuid unique references events.checkins on delete restrict,
  constraint checkins_nonce_once unique (list_id, nonce),
  constraint checkins_reason_whole check (successful or reason is not null),
  constraint checkins_annulment_whole check ((kind = 'annulment') = (annuls_id is not null))
);
create index checkins_list on events.checkins (list_id, received_at desc, id desc);
create index checkins_registration on events.checkins (registration_id, scanned_at desc);
create index checkins_event on events.checkins (event_id, scanned_at);
create index checkins_device on events.checkins (device_id);
create index checkins_scanned_by on events.checkins (scanned_by);
create index checkins_conflicts on events.checkins (conflicts_with_id);
create index checkins_organization on events.checkins (organization_id);
comment on table events.checkins is 'Every scan at a door, let in or not: append-only. A mistake is annulled by another row.';
comment on column events.checkins.registration_id is 'pii: the guest''s ticket; null where the code is unknown.';
comment on column events.checkins.nonce is 'Made by the scanner: the same scan sent twice is one row.';
comment on column events.checkins.code_hash is 'SHA-256 of a code that belongs to no ticket.';
comment on column events.checkins.scanned_at is 'By the scanner''s clock, put right by what is known of it.';
comment on column events.checkins.is_forced is 'Somebody was let in before or against the answer, such as offline; then reason says what would have been refused.';
comment on column events.checkins.conflicts_with_id is 'The same ticket came in elsewhere: shown when a scanner that was offline reports.';
-- The application writes them through events.check_in and events.annul_checkin alone; nobody changes them.
call auth.policies('events.checkins',
  $$organization_id = any ((select auth.organizations_with('events.read'))::uuid[]) or event_id = any ((select events.gated_events())::uuid[])$$,
  'false', 'false', 'false');
call events.keep_together('events.checkins');
create trigger refuse before update or delete on events.checkins for each row execute function maison.refuse();

-- The last thing that happened to each ticket at each gate.
create view events.checkin_states with (security_invoker = true) as
select distinct on (c.list_id, c.registration_id) c.list_id, c.registration_id, c.organization_id, c.id as checkin_id, c.kind, c.scanned_at
  from events.checkins c
 where c.successful and c.kind in ('entry', 'exit') and c.registration_id is not null
   and not exists (select from events.checkins a where a.annuls_id = c.id)
 order by c.list_id, c.registration_id, c.scanned_at desc, c.received_at desc, c.id desc;
comment on view events.checkin_states is 'Who is in and who is out, by gate.';
grant select on events.checkin_states to maison_app, maison_system;

create function events.follow_checkin() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.kind = 'entry' then
    update events.registrations set status = 'attended' where id = new.registration_id and status = 'confirmed';
  elsif new.kind = 'annulment' then
    update events.registrations r set status = 'confirmed'
     where r.id = new.registration_id and r.status = 'attended'
       and not exists (select from events.checkins c where c.registration_id = r.id and c.successful and c.kind = 'entry'
                         and not exists (select from events.checkins a where a.annuls_id = c.id));
  end if;
  return null;
end $$;
create trigger follow_checkin after insert on events.checkins for each row
  when (new.successful and new.registration_id is not null) execute function events.follow_checkin();

-- May the person who asks scan at this event? Devices ask as the system.
create function events.scans(organization uuid, event uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select pg_has_role(session_user, 'maison_system', 'member') or organization = any (auth.organizations_with('events.update'))
      or event = any (events.gated_events())
$$;

-- One scan: decides, writes it down, and says what it wrote. Two doors that scan the same ticket wait for each other.
create function events.check_in(list uuid, code text, nonce uuid, kind text default 'entry', scanned_at timestamptz default now(),
    device uuid default null, forced boolean default false, offline boolean default false) returns events.checkins
  language plpgsql security definer set search_path = '' set lock_timeout = '5s' as $$
#variable_conflict use_column
declare
  l events.checkin_lists; r events.registrations; o text; before events.checkin_states;
  answer events.checkins; why text; revoked boolean := false;
begin
  select * into l from events.checkin_lists c where c.id = check_in.list;
  if l.id is null or not events.scans(l.organization_id, l.event_id) then
    raise exception 'no such list' using errcode = 'insufficient_privilege';
  end if;
  select c.* into answer from events.checkins c where c.list_id = l.id and c.nonce = check_in.nonce;
  if found then return answer; end if;
  select * into r from events.registrations t where t.organization_id = l.organization_id and t.qr_code_data = check_in.code for no key update;
  if r.id is null then
    select t.* into r from events.revoked_codes c join events.registrations t on t.id = c.registration_id
     where c.organization_id = l.organization_id and c.code = check_in.code;
    revoked := found;
  end if;
  if r.id is not null then
    select w.status into o from events.orders w where w.id = r.order_id;
    select * into before from events.checkin_states s where s.list_id = l.id and s.registration_id = r.id;
  end if;
  why := case
    when r.id is null then 'unknown_code'
    when revoked then 'revoked'
    when r.event_id <> l.event_id or (l.occurrence_id is not null and r.occurrence_id is distinct from l.occurrence_id) then 'wrong_event'
    when r.status = 'cancelled' then 'cancelled'
    when o = 'requested' then 'unapproved'
    when r.status = 'pending' and not l.includes_pending then 'unpaid'
    when r.blocked_at is not null then 'blocked'
    when case when exists (select from events.checkin_list_tiers t where t.list_id = l.id)
              then not exists (select from events.checkin_list_tiers t where t.list_id = l.id and t.ticket_tier_id = r.ticket_tier_id)
              else not (select t.is_admission from events.ticket_tiers t where t.id = r.ticket_tier_id) end then 'wrong_ticket'
    when kind = 'exit' and not l.exits then 'rules'
    when kind = 'exit' and before.kind is distinct from 'entry' then 'not_inside'
    when kind = 'exit' then null
    when scanned_at < coalesce(r.valid_from, l.opens_at) or scanned_at > coalesce(r.valid_until, l.closes_at) then 'wrong_time'
    when (before.kind = 'entry' and l.reentry <> 'always') or (before.kind = 'exit' and l.reentry = 'never') then 'already_used'
    when exists (select from events.questions q
                  where q.event_id = l.event_id and q.at_checkin and q.is_required and q.asked_of = 'ticket' and q.depends_on_id is null
                    and (not exists (select from events.question_tiers t where t.question_id = q.id)
                         or exists (select from events.question_tiers t where t.question_id = q.id and t.ticket_tier_id = r.ticket_tier_id))
                    and not exists (select from events.answers a where a.question_id = q.id and a.registration_id = r.id)) then 'incomplete'
    when l.capacity <= (select count(*) from events.checkin_states s where s.list_id = l.id and s.kind = 'entry') then 'full'
  end;
  insert into events.checkins (id, organization_id, event_id, list_id, registration_id, kind, successful, reason, nonce, code_hash, device_id,
      scanned_by, scanned_at, is_forced, is_offline, conflicts_with_id)
  values (gen_random_uuid(), l.organization_id, l.event_id, l.id, case when r.event_id = l.event_id then r.id end, check_in.kind,
      why is null or (forced and r.event_id = l.event_id), why, check_in.nonce, case when r.id is null then sha256(convert_to(coalesce(check_in.code, ''), 'UTF8')) end,
      device, auth.user_id(), scanned_at, forced, offline, case when why = 'already_used' then before.checkin_id end)
  on conflict (list_id, nonce) do nothing
  returning * into answer;
  if answer.id is null then
    select c.* into answer from events.checkins c where c.list_id = l.id and c.nonce = check_in.nonce;
  end if;
  return answer;
end $$;
comment on function events.check_in(uuid, text, uuid, text, timestamptz, uuid, boolean, boolean) is 'One scan at a door: writes it down and answers whether it lets in, and if not, why.';

create function events.annul_checkin(checkin uuid) returns events.checkins
  language plpgsql security definer set search_path = '' as $$
declare was events.checkins; answer events.checkins;
begin
  select * into was from events.checkins c where c.id = checkin and c.kind <> 'annulment';
  if was.id is null or not events.scans(was.organization_id, was.event_id) then
    raise exception 'no such scan' using errcode = 'insufficient_privilege';
  end if;
  insert into events.checkins (id, organization_id, event_id, list_id, registration_id, kind, nonce, scanned_by, annuls_id)
  values (gen_random_uuid(), was.organization_id, was.event_id, was.list_id, was.registration_id, 'annulment', gen_random_uuid(), auth.user_id(), was.id)
  returning * into answer;
  return answer;
end $$;
comment on function events.annul_checkin(uuid) is 'Takes a mistaken scan back by another row.';
call events.follow('events.checkin_lists');

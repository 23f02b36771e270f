create table production.invitations (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  occurrence_id uuid,
  show_id uuid references production.shows on delete set null,
  user_id uuid references identity.users on delete set null,
  contact_id uuid,
  name text not null constraint invitations_name_length check (length(name) between 1 and 200),
  email text constraint invitations_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  outlet text constraint invitations_outlet_length check (length(outlet) <= 200),
  segment text not null default 'guest' constraint invitations_segment_value
    check (segment in ('press', 'buyer', 'vip', 'friend', 'family', 'sponsor', 'industry', 'house', 'influencer', 'guest')),
  priority smallint not null default 3 constraint invitations_priority_range check (priority between 1 and 5),
  plus_ones_allowed smallint not null default 0 constraint invitations_plus_ones_allowed_range check (plus_ones_allowed between 0 and 20),
  status text not null default 'draft' constraint invitations_status_value
    check (status in ('draft', 'sent', 'delivered', 'bounced', 'opened', 'accepted', 'declined', 'withdrawn')),
  token_hash bytea,
  sent_at timestamptz,
  answered_at timestamptz,
  answer_by timestamptz,
  reminded_at timestamptz,
  notes text constraint invitations_notes_length check (length(notes) <= 2000),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint invitations_answered check (status not in ('accepted', 'declined') or answered_at is not null),
  constraint invitations_token_key unique (token_hash)
);
create unique index invitations_email_key on production.invitations (event_id, coalesce(show_id, event_id), lower(email)) where status <> 'withdrawn';
create index invitations_list on production.invitations (event_id, segment, priority, name, id);
create index invitations_status on production.invitations (event_id, status);
create index invitations_occurrence on production.invitations (occurrence_id);
create index invitations_show on production.invitations (show_id);
create index invitations_user on production.invitations (user_id);
create index invitations_contact on production.invitations (contact_id);
create index invitations_created_by on production.invitations (created_by);
comment on table production.invitations is 'Who is asked to come, with how many others, and what they said.';
comment on column production.invitations.user_id is 'pii: the guest, if they have an account.';
comment on column production.invitations.contact_id is 'pii: the guest in the CRM.';
comment on column production.invitations.name is 'pii: as the envelope has it.';
comment on column production.invitations.email is 'pii: where it goes.';
comment on column production.invitations.outlet is 'Magazine, shop, house.';
comment on column production.invitations.priority is '1 first: who gets a seat before whom.';
comment on column production.invitations.plus_ones_allowed is 'Approved beforehand for this guest.';
comment on column production.invitations.token_hash is 'SHA-256 of the token in the link by which the guest answers.';
comment on column production.invitations.notes is 'pii: what the door should know.';
call auth.shape_created('production.invitations', 'production', 'user_id = (select auth.user_id()) and status not in (''draft'', ''withdrawn'')');
create trigger steps before update of status on production.invitations for each row execute function maison.steps('status',
  'draft>sent draft>accepted draft>declined draft>withdrawn sent>delivered sent>bounced sent>opened sent>accepted sent>declined sent>withdrawn delivered>opened '
  'delivered>bounced delivered>accepted delivered>declined delivered>withdrawn opened>accepted opened>declined opened>withdrawn bounced>sent bounced>accepted '
  'bounced>withdrawn accepted>declined accepted>withdrawn declined>accepted declined>withdrawn withdrawn>draft');

create function production.stamp_invitation() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.status = 'sent' then new.sent_at := coalesce(new.sent_at, now()); end if;
  if new.status in ('accepted', 'declined') and (tg_op = 'INSERT' or new.status <> old.status) then
    new.answered_at := case when tg_op = 'INSERT' then coalesce(new.answered_at, now()) else now() end;
  end if;
  return new;
end $$;
create trigger stamp_invitation before insert or update of status on production.invitations for each row execute function production.stamp_invitation();

create table production.invitation_guests (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  invitation_id uuid not null references production.invitations on delete cascade,
  registration_id uuid,
  event_seat_id uuid,
  name text constraint invitation_guests_name_length check (length(name) between 1 and 200),
  email text constraint invitation_guests_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  is_plus_one boolean not null default true,
  place text not null default 'unplaced' constraint invitation_guests_place_value check (place in ('unplaced', 'seat', 'priority_standing', 'standing', 'backstage')),
  standing_number integer constraint invitation_guests_standing_number_range check (standing_number > 0),
  seat_mailed_at timestamptz,
  reseated_count integer not null default 0 constraint invitation_guests_reseated_count_range check (reseated_count >= 0),
  arrived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint invitation_guests_seat check ((place = 'seat') = (event_seat_id is not null)),
  constraint invitation_guests_seat_key unique (event_id, event_seat_id) deferrable initially deferred,
  constraint invitation_guests_registration_key unique (registration_id)
);
create unique index invitation_guests_invited_key on production.invitation_guests (invitation_id) where not is_plus_one;
create index invitation_guests_list on production.invitation_guests (event_id, place, standing_number, id);
create index invitation_guests_invitation on production.invitation_guests (invitation_id);
create index invitation_guests_seat on production.invitation_guests (event_seat_id);
comment on table production.invitation_guests is 'Who comes on an invitation, and where they are put: the guest and the plus-ones.';
comment on column production.invitation_guests.invitation_id is 'pii: the invited one.';
comment on column production.invitation_guests.registration_id is 'The ticket, of events.registrations: door and barcode are there.';
comment on column production.invitation_guests.event_seat_id is 'The seat that is meant for them, of events.event_seats. Once there is a ticket, seat_holds hold it.';
comment on column production.invitation_guests.name is 'pii: of the plus-one; null while it is open.';
comment on column production.invitation_guests.email is 'pii: of the plus-one.';
comment on column production.invitation_guests.standing_number is 'Order in the line of priority standing.';
comment on column production.invitation_guests.reseated_count is 'How often the seat was changed; counted by trigger.';
call auth.shape_through('production.invitation_guests', 'production.invitations', 'invitation_id', 'production');

-- No more plus-ones than were approved: counted under a lock on the invitation.
create function production.admit_plus_one() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare allowed integer;
begin
  if tg_op = 'UPDATE' and old.event_seat_id is not null and new.event_seat_id is distinct from old.event_seat_id then
    new.reseated_count := old.reseated_count + 1;
  end if;
  if not new.is_plus_one then return new; end if;
  select i.plus_ones_allowed into allowed from production.invitations i where i.id = new.invitation_id for update;
  if allowed <= (select count(*) from production.invitation_guests g where g.invitation_id = new.invitation_id and g.is_plus_one and g.id <> new.id) then
    raise exception 'there are no more plus-ones on this invitation' using errcode = 'check_violation', constraint = 'invitation_guests_plus_ones';
  end if;
  return new;
end $$;
create trigger admit_plus_one before insert or update of invitation_id, is_plus_one, event_seat_id on production.invitation_guests
  for each row execute function production.admit_plus_one();

create function production.keep_plus_ones() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.plus_ones_allowed < (select count(*) from production.invitation_guests g where g.invitation_id = new.id and g.is_plus_one) then
    raise exception 'more plus-ones are named already' using errcode = 'check_violation', constraint = 'invitation_guests_plus_ones';
  end if;
  return new;
end $$;
create trigger keep_plus_ones before update of plus_ones_allowed on production.invitations for each row
  when (new.plus_ones_allowed < old.plus_ones_allowed) execute function production.keep_plus_ones();

create table production.attendance_requests (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  show_id uuid references production.shows on delete set null,
  user_id uuid references identity.users on delete set null,
  contact_id uuid,
  name text not null constraint attendance_requests_name_length check (length(name) between 1 and 200),
  email text constraint attendance_requests_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  outlet text constraint attendance_requests_outlet_length check (length(outlet) <= 200),
  website text constraint attendance_requests_website_shape check (website ~ '^https?://' and length(website) <= 1000),
  message text constraint attendance_requests_message_length check (length(message) <= 4000),
  wanted_places smallint not null default 1 constraint attendance_requests_wanted_places_range check (wanted_places between 1 and 20),
  source text not null default 'form' constraint attendance_requests_source_value check (source in ('form', 'mail', 'import', 'phone')),
  status text not null default 'new' constraint attendance_requests_status_value check (status in ('new', 'yes', 'maybe', 'no', 'spam')),
  decided_by uuid references identity.users on delete set null,
  decided_at timestamptz,
  answered_at timestamptz,
  invitation_id uuid references production.invitations on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint attendance_requests_decided check ((status = 'new') = (decided_at is null))
);
create index attendance_requests_inbox on production.attendance_requests (event_id, status, created_at, id);
create index attendance_requests_list on production.attendance_requests (organization_id, created_at desc, id desc);
create index attendance_requests_email on production.attendance_requests (event_id, lower(email));
create index attendance_requests_show on production.attendance_requests (show_id);
create index attendance_requests_user on production.attendance_requests (user_id);
create index attendance_requests_contact on production.attendance_requests (contact_id);
create index attendance_requests_decided_by on production.attendance_requests (decided_by);
create index attendance_requests_invitation on production.attendance_requests (invitation_id);
comment on table production.attendance_requests is 'Who asks to be invited: an inbox that is sorted into yes, maybe and no.';
comment on column production.attendance_requests.user_id is 'pii: who asks, if they have an account.';
comment on column production.attendance_requests.contact_id is 'pii: who asks, in the CRM.';
comment on column production.attendance_requests.name is 'pii: who asks.';
comment on column production.attendance_requests.email is 'pii: where the answer goes.';
comment on column production.attendance_requests.outlet is 'For whom they come.';
comment on column production.attendance_requests.message is 'pii: in their words.';
comment on column production.attendance_requests.invitation_id is 'What a yes has become.';
-- Requests without an account are written by the form's own handler as the system.
call auth.shape_organization('production.attendance_requests', 'production', 'user_id = (select auth.user_id())');
create trigger steps before update of status on production.attendance_requests for each row
  execute function maison.steps('status', 'new>yes new>maybe new>no new>spam maybe>yes maybe>no no>yes no>maybe yes>no yes>maybe spam>new no>new maybe>new');
create function production.stamp_decision() returns trigger language plpgsql set search_path = '' as $$
begin
  new.decided_at := case when new.status <> 'new' then coalesce(new.decided_at, now()) end;
  return new;
end $$;
create trigger stamp_decision before insert or update of status, decided_at on production.attendance_requests
  for each row execute function production.stamp_decision();
call production.follow('production.invitations', 'production.invitation_guests', 'production.attendance_requests');

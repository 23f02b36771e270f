create table production.call_sheets (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid references events.events on delete cascade,
  shoot_id uuid references production.shoots on delete cascade,
  title text not null constraint call_sheets_title_length check (length(title) between 1 and 200),
  date date not null,
  timezone text not null constraint call_sheets_timezone_shape check (production.is_timezone(timezone)),
  general_call time,
  location text constraint call_sheets_location_length check (length(location) <= 300),
  hospital text constraint call_sheets_hospital_length check (length(hospital) <= 300),
  parking text constraint call_sheets_parking_length check (length(parking) <= 1000),
  weather text constraint call_sheets_weather_length check (length(weather) <= 300),
  notes text constraint call_sheets_notes_length check (length(notes) <= 10000),
  status text not null default 'draft' constraint call_sheets_status_value check (status in ('draft', 'published', 'cancelled')),
  current_number integer not null default 0 constraint call_sheets_current_number_range check (current_number >= 0),
  contact_id uuid references production.stakeholders on delete set null,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint call_sheets_place check (num_nonnulls(event_id, shoot_id) = 1)
);
create index call_sheets_list on production.call_sheets (organization_id, date desc, id desc);
create index call_sheets_event on production.call_sheets (event_id, date, id);
create index call_sheets_shoot on production.call_sheets (shoot_id, date, id);
create index call_sheets_contact on production.call_sheets (contact_id);
create index call_sheets_created_by on production.call_sheets (created_by);
comment on table production.call_sheets is 'What everybody of a day gets to know: where, when, whom to ask.';
comment on column production.call_sheets.general_call is 'Wall time in timezone for those without a time of their own.';
comment on column production.call_sheets.current_number is 'Of the newest version sent; 0 before the first. Set by trigger.';
comment on column production.call_sheets.contact_id is 'Whom people call on the day.';
comment on column production.call_sheets.hospital is 'The nearest one.';
call auth.shape_created('production.call_sheets', 'production');
create trigger steps before update of status on production.call_sheets for each row
  execute function maison.steps('status', 'draft>published draft>cancelled published>cancelled cancelled>draft');

create table production.call_sheet_versions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  call_sheet_id uuid not null references production.call_sheets on delete cascade,
  number integer not null default 0 constraint call_sheet_versions_number_range check (number >= 0),
  content jsonb not null default '{}' constraint call_sheet_versions_content_object check (jsonb_typeof(content) = 'object'),
  changes jsonb not null default '[]' constraint call_sheet_versions_changes_list check (jsonb_typeof(changes) = 'array'),
  message text constraint call_sheet_versions_message_length check (length(message) <= 4000),
  asks_again boolean not null default true,
  asset_id uuid references media.assets on delete set null,
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  constraint call_sheet_versions_number_key unique (call_sheet_id, number)
);
create index call_sheet_versions_asset on production.call_sheet_versions (asset_id);
create index call_sheet_versions_created_by on production.call_sheet_versions (created_by);
comment on table production.call_sheet_versions is 'A call sheet as it was sent. A version is never changed, the next one is sent.';
comment on column production.call_sheet_versions.number is 'Counted by trigger.';
comment on column production.call_sheet_versions.content is 'The sheet without people, who are named by id: {"schedule": […], "calls": [{"person", "starts_at", "location"}], …}.';
comment on column production.call_sheet_versions.changes is '[{"path": text, "before": any, "after": any}] since the version before, for highlighting.';
comment on column production.call_sheet_versions.asks_again is 'Whoever had confirmed is asked again.';
comment on column production.call_sheet_versions.asset_id is 'The PDF.';
-- Written once: nobody updates, and it goes with its sheet.
call auth.policies('production.call_sheet_versions',
  $$organization_id = any ((select auth.organizations_with('production.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('production.create'))::uuid[])$$,
  'false', $$organization_id = any ((select auth.organizations_with('production.delete'))::uuid[])$$);
call auth.need_index('production.call_sheet_versions', 'organization_id');
call auth.stay_together('production.call_sheet_versions');

create table production.call_sheet_recipients (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  call_sheet_id uuid not null references production.call_sheets on delete cascade,
  call_time_id uuid references production.call_times on delete set null,
  user_id uuid references identity.users on delete set null,
  stakeholder_id uuid references production.stakeholders on delete cascade,
  model_profile_id uuid references production.model_profiles on delete cascade,
  designer_profile_id uuid references production.designer_profiles on delete cascade,
  name text not null constraint call_sheet_recipients_name_length check (length(name) between 1 and 200),
  email text constraint call_sheet_recipients_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  token_hash bytea,
  token_expires_at timestamptz,
  status text not null default 'unsent' constraint call_sheet_recipients_status_value
    check (status in ('unsent', 'sent', 'delivered', 'bounced', 'deferred', 'opened', 'confirmed', 'declined')),
  sent_at timestamptz,
  delivered_at timestamptz,
  opened_at timestamptz,
  confirmed_at timestamptz,
  sent_number integer constraint call_sheet_recipients_sent_number_range check (sent_number > 0),
  confirmed_number integer constraint call_sheet_recipients_confirmed_number_range check (confirmed_number > 0),
  answer text constraint call_sheet_recipients_answer_length check (length(answer) <= 1000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint call_sheet_recipients_who check (num_nonnulls(stakeholder_id, model_profile_id, designer_profile_id) <= 1),
  constraint call_sheet_recipients_confirmed check ((status = 'confirmed') = (confirmed_at is not null)),
  constraint call_sheet_recipients_token_key unique (token_hash)
);
create unique index call_sheet_recipients_email_key on production.call_sheet_recipients (call_sheet_id, lower(email));
create index call_sheet_recipients_list on production.call_sheet_recipients (call_sheet_id, status, name, id);
create index call_sheet_recipients_call_time on production.call_sheet_recipients (call_time_id);
create index call_sheet_recipients_user on production.call_sheet_recipients (user_id);
create index call_sheet_recipients_stakeholder on production.call_sheet_recipients (stakeholder_id);
create index call_sheet_recipients_model on production.call_sheet_recipients (model_profile_id);
create index call_sheet_recipients_designer on production.call_sheet_recipients (designer_profile_id);
comment on table production.call_sheet_recipients is 'Who gets a call sheet, how far it came and whether they confirmed.';
comment on column production.call_sheet_recipients.user_id is 'pii: the person, if they have an account.';
comment on column production.call_sheet_recipients.stakeholder_id is 'pii: somebody of the crew.';
comment on column production.call_sheet_recipients.model_profile_id is 'pii: the model.';
comment on column production.call_sheet_recipients.designer_profile_id is 'pii: the designer.';
comment on column production.call_sheet_recipients.name is 'pii: as the sheet shows it.';
comment on column production.call_sheet_recipients.email is 'pii: where it goes; it can be put right and sent again to this one.';
comment on column production.call_sheet_recipients.token_hash is 'SHA-256 of the token in the personal link, by which the sheet is seen and confirmed without signing in.';
comment on column production.call_sheet_recipients.status is 'Only a click on the button confirms: opened says that a programme has loaded a picture.';
comment on column production.call_sheet_recipients.confirmed_number is 'Which version was confirmed last, also after it was asked again.';
comment on column production.call_sheet_recipients.answer is 'pii: what the person wrote back.';
-- Like shape_organization, and people see what is sent to them.
call auth.policies('production.call_sheet_recipients',
  $$user_id = (select auth.user_id()) or organization_id = any ((select auth.organizations_with('production.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('production.create'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('production.update'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('production.delete'))::uuid[])$$);
call auth.need_index('production.call_sheet_recipients', 'organization_id');
call auth.stay_together('production.call_sheet_recipients');
create trigger steps before update of status on production.call_sheet_recipients for each row execute function maison.steps('status',
  'unsent>sent sent>delivered sent>bounced sent>deferred sent>opened sent>confirmed sent>declined sent>unsent deferred>delivered deferred>bounced deferred>opened '
  'deferred>confirmed deferred>declined deferred>unsent delivered>opened delivered>bounced delivered>confirmed delivered>declined delivered>unsent opened>confirmed '
  'opened>declined opened>unsent bounced>unsent bounced>sent bounced>confirmed confirmed>unsent confirmed>declined declined>unsent declined>confirmed');

create table production.call_sheet_deliveries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  recipient_id uuid not null references production.call_sheet_recipients on delete cascade,
  number integer not null constraint call_sheet_deliveries_number_range check (number >= 0),
  state text not null constraint call_sheet_deliveries_state_value
    check (state in ('unsent', 'sent', 'delivered', 'bounced', 'deferred', 'opened', 'confirmed', 'declined')),
  channel text not null default 'email' constraint call_sheet_deliveries_channel_value check (channel in ('email', 'sms', 'link', 'push')),
  detail text constraint call_sheet_deliveries_detail_length check (length(detail) <= 500),
  occurred_at timestamptz not null default now()
);
create index call_sheet_deliveries_list on production.call_sheet_deliveries (recipient_id, occurred_at desc, id desc);
comment on table production.call_sheet_deliveries is 'Every step of a call sheet on its way to one person, with its time; written when the recipient''s status changes.';
comment on column production.call_sheet_deliveries.number is 'Version that was on its way.';
comment on column production.call_sheet_deliveries.detail is 'What the mail server said, without addresses.';
-- The trigger below and the system write it.
call auth.policies('production.call_sheet_deliveries',
  $$organization_id = any ((select auth.organizations_with('production.read'))::uuid[])$$, 'false', 'false', 'false');
call auth.need_index('production.call_sheet_deliveries', 'organization_id');
call auth.stay_together('production.call_sheet_deliveries');

create function production.note_delivery() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into production.call_sheet_deliveries (id, organization_id, recipient_id, number, state)
  values (gen_random_uuid(), new.organization_id, new.id, coalesce(new.sent_number, 0), new.status);
  return null;
end $$;
create trigger note_delivery after update of status on production.call_sheet_recipients for each row
  when (old.status is distinct from new.status) execute function production.note_delivery();

-- The moments follow the status; asking again takes the confirmation back.
create function production.stamp_recipient() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.status = old.status then return new; end if;
  if new.status = 'sent' then
    new.sent_at := now();
    select s.current_number into new.sent_number from production.call_sheets s where s.id = new.call_sheet_id and s.current_number > 0;
  elsif new.status = 'delivered' then new.delivered_at := coalesce(new.delivered_at, now());
  elsif new.status = 'opened' then new.opened_at := coalesce(new.opened_at, now());
  elsif new.status = 'confirmed' then
    new.confirmed_at := coalesce(new.confirmed_at, now());
    new.confirmed_number := coalesce(new.sent_number, new.confirmed_number);
  end if;
  if new.status <> 'confirmed' then new.confirmed_at := null; end if;
  if new.status = 'unsent' then
    new.sent_at := null;
    new.delivered_at := null;
    new.opened_at := null;
  end if;
  return new;
end $$;
create trigger stamp_recipient before update of status on production.call_sheet_recipients
  for each row execute function production.stamp_recipient();

-- A new version gets the next number; whoever has the old one is to get it.
create function production.publish_call_sheet() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select s.current_number + 1 into new.number from production.call_sheets s
   where s.id = new.call_sheet_id and s.organization_id = new.organization_id for update;
  if new.number is null then raise exception 'no such call sheet' using errcode = 'foreign_key_violation'; end if;
  update production.call_sheets s set current_number = new.number, status = 'published' where s.id = new.call_sheet_id;
  update production.call_sheet_recipients r set status = 'unsent'
   where r.call_sheet_id = new.call_sheet_id and r.status <> 'unsent' and (new.asks_again or r.status not in ('confirmed', 'declined'));
  return new;
end $$;
create trigger publish before insert on production.call_sheet_versions for each row execute function production.publish_call_sheet();

-- What moves is to be confirmed anew.
create function production.ask_again() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update production.call_sheet_recipients r set status = 'unsent'
   where r.call_time_id = new.id and r.status in ('confirmed', 'declined');
  return null;
end $$;
create trigger ask_again after update on production.call_times for each row
  when ((old.starts_at, old.ends_at, old.location, old.venue_id, old.space_id, old.status)
        is distinct from (new.starts_at, new.ends_at, new.location, new.venue_id, new.space_id, new.status))
  execute function production.ask_again();
call production.follow('production.call_sheets', 'production.call_sheet_recipients');

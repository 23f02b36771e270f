create table messaging.acknowledgements (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  message_id uuid not null,
  message_sent_at timestamptz not null,
  profile_id uuid not null references identity.profiles on delete cascade,
  seen_at timestamptz,
  confirmed_at timestamptz,
  reminders smallint not null default 0 constraint acknowledgements_reminders_range check (reminders >= 0),
  reminded_at timestamptz,
  created_at timestamptz not null default now(),
  constraint acknowledgements_once unique (message_id, profile_id)
);
create index acknowledgements_open on messaging.acknowledgements (message_id) where confirmed_at is null;
create index acknowledgements_own on messaging.acknowledgements (profile_id, created_at desc);
comment on table messaging.acknowledgements is 'Who has to confirm an announcement, and whether they did: one row per member when it is sent.';
comment on column messaging.acknowledgements.profile_id is 'pii: who confirms.';
comment on column messaging.acknowledgements.reminders is 'How often those who had not were reminded.';
-- One's own, and all of them for moderators of the conversation; confirmed once, by oneself.
call auth.policies('messaging.acknowledgements',
  $$profile_id = (select auth.profile_id()) or thread_id = any ((select messaging.moderated_threads())::uuid[])$$,
  'false', 'profile_id = (select auth.profile_id()) and confirmed_at is null', 'false');
alter policy update_rows on messaging.acknowledgements with check (profile_id = (select auth.profile_id()));
revoke update on messaging.acknowledgements from maison_app;
grant update (seen_at, confirmed_at) on messaging.acknowledgements to maison_app;
call auth.need_index('messaging.acknowledgements', 'thread_id');
call auth.need_index('messaging.acknowledgements', 'organization_id');
call messaging.part_triggers('messaging.acknowledgements');

create function messaging.expect_acknowledgements() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into messaging.acknowledgements (id, thread_id, message_id, message_sent_at, profile_id)
  select gen_random_uuid(), new.thread_id, new.id, new.sent_at, m.profile_id
    from messaging.thread_members m
   where m.thread_id = new.thread_id and m.left_at is null and m.profile_id is distinct from new.sender_id;
  return null;
end $$;
create trigger expect_acknowledgements after insert on messaging.messages
  for each row when (new.needs_acknowledgement) execute function messaging.expect_acknowledgements();

create table messaging.quiet_hour_overrides (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  thread_id uuid not null,
  message_id uuid not null,
  sender_profile_id uuid not null references identity.profiles on delete restrict,
  receivers integer not null constraint quiet_hour_overrides_receivers_range check (receivers >= 0),
  created_at timestamptz not null default now()
);
create index quiet_hour_overrides_list on messaging.quiet_hour_overrides (organization_id, created_at desc, id desc);
create index quiet_hour_overrides_thread on messaging.quiet_hour_overrides (thread_id);
create index quiet_hour_overrides_sender on messaging.quiet_hour_overrides (sender_profile_id);
comment on table messaging.quiet_hour_overrides is 'Every time somebody had people rung up in their quiet hours: append-only, and nothing of what was said.';
comment on column messaging.quiet_hour_overrides.thread_id is 'Outlives the conversation, so no foreign key.';
comment on column messaging.quiet_hour_overrides.sender_profile_id is 'pii: who did it.';
comment on column messaging.quiet_hour_overrides.receivers is 'How many were in the conversation then.';
-- Read by the organisation's auditors and by those who were rung up; written by trigger.
call auth.policies('messaging.quiet_hour_overrides',
  $$organization_id = any ((select auth.organizations_with('identity.audit'))::uuid[]) or thread_id = any ((select auth.own_threads())::uuid[])$$,
  'false', 'false', 'false');
create trigger refuse before update or delete on messaging.quiet_hour_overrides for each row execute function maison.refuse();

create function messaging.note_override() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into messaging.quiet_hour_overrides (id, organization_id, thread_id, message_id, sender_profile_id, receivers)
  select gen_random_uuid(), new.organization_id, new.thread_id, new.id, new.sender_id,
         (select count(*) from messaging.thread_members m
           where m.thread_id = new.thread_id and m.left_at is null and m.profile_id <> new.sender_id)
   where new.organization_id is not null and new.sender_id is not null;
  return null;
end $$;
create trigger note_override after insert on messaging.messages
  for each row when (new.priority = 'urgent') execute function messaging.note_override();

create table marketing.preference_topics (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  key text not null constraint preference_topics_key_shape check (key ~ '^[a-z][a-z0-9_]{0,59}$'),
  name text not null constraint preference_topics_name_length check (length(name) between 1 and 120),
  description text constraint preference_topics_description_length check (length(description) <= 1000),
  purpose_id uuid,
  is_public boolean not null default true,
  default_frequency text not null default 'every' constraint preference_topics_default_frequency_value
    check (default_frequency in ('every', 'weekly', 'monthly', 'never')),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint preference_topics_key_key unique (organization_id, key)
);
create index preference_topics_order on marketing.preference_topics (organization_id, position, id);
create index preference_topics_purpose on marketing.preference_topics (purpose_id);
comment on table marketing.preference_topics is 'What people choose from in the preference centre: news of the house, castings, tickets.';
comment on column marketing.preference_topics.purpose_id is 'The consent (crm.consent_purposes) that mail about it needs.';
comment on column marketing.preference_topics.is_public is 'Shown in the preference centre, which the system serves to whoever has the link.';
comment on column marketing.preference_topics.default_frequency is 'Never: people have to ask for it.';
call auth.shape_organization('marketing.preference_topics', 'marketing');
create trigger touch before update on marketing.preference_topics for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.preference_topics for each row execute function maison.audit();

create table marketing.contact_lists (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint contact_lists_name_length check (length(name) between 1 and 200),
  description text constraint contact_lists_description_length check (length(description) <= 2000),
  list_type text not null default 'static' constraint contact_lists_list_type_value check (list_type in ('static', 'dynamic', 'suppression')),
  is_public boolean not null default false,
  opt_in text not null default 'double' constraint contact_lists_opt_in_value check (opt_in in ('single', 'double')),
  topic_id uuid references marketing.preference_topics on delete set null,
  sender_id uuid references marketing.senders on delete set null,
  segment_rules jsonb constraint contact_lists_segment_rules_object check (jsonb_typeof(segment_rules) = 'object'),
  rules_changed_at timestamptz,
  built_at timestamptz,
  member_count integer not null default 0 constraint contact_lists_member_count_range check (member_count >= 0),
  last_updated_at timestamptz,
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint contact_lists_rules_once check (case list_type when 'dynamic' then segment_rules is not null else segment_rules is null end),
  constraint contact_lists_public_static check (case list_type when 'static' then true else not is_public end)
);
create unique index contact_lists_name_key on marketing.contact_lists (organization_id, lower(name)) where deleted_at is null;
create index contact_lists_list on marketing.contact_lists (organization_id, created_at desc, id desc);
create index contact_lists_topic on marketing.contact_lists (topic_id);
create index contact_lists_sender on marketing.contact_lists (sender_id);
create index contact_lists_created_by on marketing.contact_lists (created_by_id);
create index contact_lists_stale on marketing.contact_lists (rules_changed_at, id) where list_type = 'dynamic' and deleted_at is null and (built_at is null or built_at < rules_changed_at);
comment on table marketing.contact_lists is 'People who asked for something, people whom a rule finds, people who get nothing.';
comment on column marketing.contact_lists.list_type is 'Dynamic: kept by rules. Suppression: who is on it gets none of the mails that name it; for everything there is crm.suppressions.';
comment on column marketing.contact_lists.is_public is 'Anybody may subscribe; the form is served by the system.';
comment on column marketing.contact_lists.opt_in is 'Double: counts when a link in a mail was opened and the button there pressed.';
comment on column marketing.contact_lists.sender_id is 'Mails to the list come from here unless they say otherwise.';
comment on column marketing.contact_lists.segment_rules is '{"match": "all" | "any", "conditions": [{"field", "operator", "value"} or a nested rule], "except": [the same]}.';
comment on column marketing.contact_lists.rules_changed_at is 'Since then everything must be looked at anew; otherwise only the contacts in marketing.segment_marks.';
comment on column marketing.contact_lists.member_count is 'Members in the state confirmed; kept by trigger.';
call auth.shape_organization('marketing.contact_lists', 'marketing');
call marketing.keep_inside('marketing.contact_lists');
create trigger touch before update on marketing.contact_lists for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.contact_lists for each row execute function maison.audit('built_at', 'last_updated_at');

create function marketing.note_rules() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'INSERT' or new.segment_rules is distinct from old.segment_rules then new.rules_changed_at := now(); end if;
  return new;
end $$;
create trigger note_rules before insert or update of segment_rules on marketing.contact_lists
  for each row execute function marketing.note_rules();

create table marketing.segment_marks (
  contact_id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  marked_at timestamptz not null default now()
);
create index segment_marks_organization on marketing.segment_marks (organization_id, marked_at);
comment on table marketing.segment_marks is 'Contacts about whom something changed: dynamic lists look at these only. A worker deletes what it has read and what was not marked again. Erasure deletes the rows.';
comment on column marketing.segment_marks.contact_id is 'pii: the contact (crm.contacts).';
call auth.shape_system('marketing.segment_marks');

-- For triggers on everything that rules look at; the triggers on tables of the CRM are made where both systems stand.
-- tg_argv: column that names the contact.
create function marketing.mark_segments() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare r jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  if maison.is_erasing() or r ->> tg_argv[0] is null then return null; end if;
  if exists (select from marketing.contact_lists l
              where l.organization_id = (r ->> 'organization_id')::uuid and l.list_type = 'dynamic' and l.deleted_at is null)
     and exists (select from crm.contacts c where c.id = (r ->> tg_argv[0])::uuid) then
    insert into marketing.segment_marks (contact_id, organization_id, marked_at)
    values ((r ->> tg_argv[0])::uuid, (r ->> 'organization_id')::uuid, clock_timestamp())
    on conflict (contact_id) do update set marked_at = excluded.marked_at;
  end if;
  return null;
end $$;

create table marketing.contact_list_members (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  list_id uuid not null references marketing.contact_lists on delete cascade,
  contact_id uuid not null,
  state text not null default 'unconfirmed' constraint contact_list_members_state_value check (state in ('unconfirmed', 'confirmed', 'unsubscribed')),
  source text constraint contact_list_members_source_value
    check (source in ('manual', 'import', 'form', 'api', 'segment', 'event', 'account', 'preference_centre', 'automation')),
  opt_in_ip inet,
  confirm_token bytea constraint contact_list_members_confirm_token_key unique constraint contact_list_members_confirm_token_length check (length(confirm_token) = 32),
  confirm_sent_at timestamptz,
  confirm_expires_at timestamptz,
  confirmed_at timestamptz,
  confirmed_by text constraint contact_list_members_confirmed_by_value check (confirmed_by in ('link', 'single', 'proof', 'segment')),
  consent_id uuid,
  unsubscribed_at timestamptz,
  added_at timestamptz not null default now(),
  added_by_id uuid references identity.users on delete set null,
  updated_at timestamptz not null default now(),
  constraint contact_list_members_once unique (list_id, contact_id),
  constraint contact_list_members_confirmed_once check (state <> 'confirmed' or (confirmed_at is not null and confirmed_by is not null)),
  constraint contact_list_members_unsubscribed_once check (state <> 'unsubscribed' or unsubscribed_at is not null)
);
create index contact_list_members_list on marketing.contact_list_members (list_id, state, added_at desc, id desc);
create index contact_list_members_contact on marketing.contact_list_members (contact_id, state);
create index contact_list_members_consent on marketing.contact_list_members (consent_id);
create index contact_list_members_added_by on marketing.contact_list_members (added_by_id);
create index contact_list_members_organization on marketing.contact_list_members (organization_id);
comment on table marketing.contact_list_members is 'Who is on a list, and whether they said yes. Erasure deletes the rows.';
comment on column marketing.contact_list_members.contact_id is 'pii: the contact (crm.contacts).';
comment on column marketing.contact_list_members.opt_in_ip is 'pii: address that the wish came from.';
comment on column marketing.contact_list_members.confirm_token is 'SHA-256 of the token in the confirmation link.';
comment on column marketing.contact_list_members.confirmed_by is 'Proof: consent_id names a consent that was given elsewhere, such as on paper.';
comment on column marketing.contact_list_members.consent_id is 'The row of crm.consents that proves it.';
call auth.shape_organization('marketing.contact_list_members', 'marketing');
create trigger steps before update of state on marketing.contact_list_members for each row execute function maison.steps('state',
  'unconfirmed>confirmed unconfirmed>unsubscribed confirmed>unsubscribed unsubscribed>unconfirmed unsubscribed>confirmed');
create trigger touch before update on marketing.contact_list_members for each row execute function maison.touch();
create trigger count_members after insert or delete or update of list_id, state on marketing.contact_list_members
  for each row execute function maison.keep_count('marketing.contact_lists', 'list_id', 'member_count', 'state', 'confirmed');

-- Nobody is put on a list with double opt-in by saying so: the person's own link, or a consent that is on record.
create function marketing.check_subscription() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare l marketing.contact_lists;
begin
  if tg_op = 'UPDATE' and new.state = old.state then return new; end if;
  select * into l from marketing.contact_lists x where x.id = new.list_id;
  if new.state = 'confirmed' then
    new.confirmed_at := coalesce(new.confirmed_at, now());
    if l.list_type = 'dynamic' then new.confirmed_by := 'segment';
    elsif l.opt_in = 'single' or l.list_type = 'suppression' then new.confirmed_by := coalesce(new.confirmed_by, 'single'); end if;
    if l.list_type = 'static' and l.opt_in = 'double' then
      if new.confirmed_by = 'proof' and exists (select from crm.consents c
           where c.id = new.consent_id and c.contact_id = new.contact_id and c.action in ('granted', 'confirmed')) then null;
      elsif new.confirmed_by = 'link' and new.confirm_token is not null and session_user = 'maison_system' then null;
      else
        raise exception 'this list asks people themselves' using errcode = 'check_violation', constraint = 'contact_list_members_double_opt_in';
      end if;
    end if;
    -- Who left a list comes back by their own wish only.
    if tg_op = 'UPDATE' and old.state = 'unsubscribed' and l.list_type = 'static' and new.confirmed_by = 'single'
       and coalesce(new.source, '') not in ('form', 'preference_centre', 'account', 'api') then
      raise exception 'they left the list' using errcode = 'check_violation', constraint = 'contact_list_members_state_step';
    end if;
  elsif new.state = 'unsubscribed' then
    new.unsubscribed_at := now();
  end if;
  return new;
end $$;
create trigger check_subscription before insert or update of state on marketing.contact_list_members
  for each row execute function marketing.check_subscription();

create table marketing.subscription_events (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  list_id uuid not null references marketing.contact_lists on delete restrict,
  contact_id uuid not null,
  action text not null constraint subscription_events_action_value
    check (action in ('requested', 'confirmed', 'unsubscribed', 'came_back', 'removed')),
  source text constraint subscription_events_source_length check (length(source) <= 40),
  confirmed_by text constraint subscription_events_confirmed_by_length check (length(confirmed_by) <= 40),
  consent_id uuid,
  performed_by_id uuid references identity.users on delete restrict,
  occurred_at timestamptz not null default now()
);
create index subscription_events_contact on marketing.subscription_events (contact_id, occurred_at desc, id desc);
create index subscription_events_list on marketing.subscription_events (list_id, occurred_at desc, id desc);
create index subscription_events_consent on marketing.subscription_events (consent_id);
create index subscription_events_performed_by on marketing.subscription_events (performed_by_id);
comment on table marketing.subscription_events is 'Proof of every yes and no on a list; written by trigger, append-only. Address and browser are in crm.consent_evidence.';
comment on column marketing.subscription_events.contact_id is 'pii: the contact (crm.contacts).';
call marketing.shape_measured('marketing.subscription_events');
create trigger refuse before update or delete on marketing.subscription_events for each row execute function maison.refuse();

create function marketing.write_subscription() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare r marketing.contact_list_members := case when tg_op = 'DELETE' then old else new end;
begin
  if (select l.list_type from marketing.contact_lists l where l.id = r.list_id) is distinct from 'static'
     or (tg_op = 'UPDATE' and new.state = old.state)
     or (tg_op = 'DELETE' and maison.is_erasing()) then return null; end if;
  insert into marketing.subscription_events (id, organization_id, list_id, contact_id, action, source, confirmed_by, consent_id, performed_by_id)
  values (gen_random_uuid(), r.organization_id, r.list_id, r.contact_id,
          case when tg_op = 'DELETE' then 'removed'
               when r.state = 'unsubscribed' then 'unsubscribed'
               when tg_op = 'UPDATE' and old.state = 'unsubscribed' then 'came_back'
               when r.state = 'confirmed' then 'confirmed' else 'requested' end,
          r.source, case when r.state = 'confirmed' then r.confirmed_by end, r.consent_id, auth.user_id());
  return null;
end $$;
create trigger write_subscription after insert or delete or update of state on marketing.contact_list_members
  for each row execute function marketing.write_subscription();

-- Rules may name other lists; what a rule itself writes marks nobody.
create trigger mark_segments after insert or delete or update of state on marketing.contact_list_members
  for each row execute function marketing.mark_segments('contact_id');

create table marketing.import_lists (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  import_id uuid not null,
  list_id uuid not null references marketing.contact_lists on delete cascade,
  new_members text not null default 'ask' constraint import_lists_new_members_value check (new_members in ('ask', 'proof', 'skip')),
  known_members text not null default 'keep' constraint import_lists_known_members_value check (known_members in ('keep', 'unsubscribe', 'ask_again')),
  created_at timestamptz not null default now(),
  constraint import_lists_once unique (import_id, list_id)
);
create index import_lists_list on marketing.import_lists (list_id);
comment on table marketing.import_lists is 'Which lists an import (crm.imports) fills, and what becomes of people who are on them already. A file of people who want nothing goes to crm.suppressions.';
comment on column marketing.import_lists.new_members is 'Ask: a confirmation is sent. Proof: the import names the consent text that they agreed to.';
comment on column marketing.import_lists.known_members is 'Keep: who left stays away.';
call auth.shape_organization('marketing.import_lists', 'marketing');

create table marketing.topic_preferences (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  topic_id uuid not null references marketing.preference_topics on delete cascade,
  contact_id uuid not null,
  frequency text not null constraint topic_preferences_frequency_value check (frequency in ('every', 'weekly', 'monthly', 'never')),
  source text not null default 'preference_centre' constraint topic_preferences_source_value
    check (source in ('preference_centre', 'account', 'one_click', 'manual', 'import')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint topic_preferences_once unique (contact_id, topic_id)
);
create index topic_preferences_topic on marketing.topic_preferences (topic_id, frequency);
create index topic_preferences_organization on marketing.topic_preferences (organization_id);
comment on table marketing.topic_preferences is 'What somebody wants to read about, and how often. Erasure deletes the rows.';
comment on column marketing.topic_preferences.contact_id is 'pii: the contact (crm.contacts).';
call auth.shape_organization('marketing.topic_preferences', 'marketing');
create trigger touch before update on marketing.topic_preferences for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.topic_preferences for each row execute function maison.audit();

create table marketing.mail_preferences (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null,
  channel text not null default 'email' constraint mail_preferences_channel_value check (channel in ('email', 'sms', 'push', 'messenger')),
  paused_until timestamptz,
  max_per_week smallint constraint mail_preferences_max_per_week_range check (max_per_week between 0 and 100),
  preferred_time time,
  format text not null default 'html' constraint mail_preferences_format_value check (format in ('html', 'plain')),
  tracking text not null default 'as_sent' constraint mail_preferences_tracking_value check (tracking in ('as_sent', 'off')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint mail_preferences_once unique (contact_id, channel)
);
create index mail_preferences_organization on marketing.mail_preferences (organization_id);
comment on table marketing.mail_preferences is 'How somebody wants to get messages at all: a pause, fewer, plain, unmeasured. Erasure deletes the rows.';
comment on column marketing.mail_preferences.contact_id is 'pii: the contact (crm.contacts).';
comment on column marketing.mail_preferences.max_per_week is 'Beside marketing.frequency_caps; the smaller number counts.';
comment on column marketing.mail_preferences.preferred_time is 'By the clock of the contact.';
call auth.shape_organization('marketing.mail_preferences', 'marketing');
create trigger touch before update on marketing.mail_preferences for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.mail_preferences for each row execute function maison.audit();

create table marketing.contact_requests (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null,
  kind text not null constraint contact_requests_kind_value check (kind in ('export', 'wipe')),
  token bytea constraint contact_requests_token_key unique constraint contact_requests_token_length check (length(token) = 32),
  state text not null default 'asked' constraint contact_requests_state_value check (state in ('asked', 'confirmed', 'working', 'done', 'refused', 'expired')),
  file_id uuid references media.files on delete set null,
  refused_reason text constraint contact_requests_refused_reason_length check (length(refused_reason) <= 1000),
  handled_by_id uuid references identity.users on delete set null,
  asked_at timestamptz not null default now(),
  due_at timestamptz not null default now() + interval '30 days',
  done_at timestamptz,
  constraint contact_requests_done_once check ((state in ('done', 'refused', 'expired')) = (done_at is not null))
);
create index contact_requests_list on marketing.contact_requests (organization_id, asked_at desc, id desc);
create index contact_requests_contact on marketing.contact_requests (contact_id);
create index contact_requests_file on marketing.contact_requests (file_id);
create index contact_requests_handled_by on marketing.contact_requests (handled_by_id);
comment on table marketing.contact_requests is 'People without an account who want their data or want to be forgotten, from the preference centre; people with one use identity.data_requests.';
comment on column marketing.contact_requests.contact_id is 'pii: the contact (crm.contacts).';
comment on column marketing.contact_requests.token is 'SHA-256 of the token in the confirmation mail; nothing happens before the button behind it is pressed.';
call auth.policies('marketing.contact_requests',
  $$organization_id = any ((select auth.organizations_with('marketing.read'))::uuid[])$$, 'false',
  $$organization_id = any ((select auth.organizations_with('marketing.update'))::uuid[])$$, 'false');
call auth.stay_together('marketing.contact_requests');
create trigger steps before update of state on marketing.contact_requests for each row execute function maison.steps('state',
  'asked>confirmed asked>expired confirmed>working confirmed>refused working>done working>refused working>confirmed');
create trigger audit after update or delete on marketing.contact_requests for each row execute function maison.audit('token');

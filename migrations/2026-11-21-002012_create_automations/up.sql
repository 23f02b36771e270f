create table marketing.automations (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  campaign_id uuid references marketing.campaigns on delete set null,
  name text not null constraint automations_name_length check (length(name) between 1 and 200),
  description text constraint automations_description_length check (length(description) <= 4000),
  status text not null default 'draft' constraint automations_status_value check (status in ('draft', 'active', 'paused', 'archived')),
  is_active boolean not null generated always as (status = 'active') stored,
  priority smallint not null default 0 constraint automations_priority_range check (priority between -100 and 100),
  max_concurrent integer constraint automations_max_concurrent_range check (max_concurrent between 1 and 1000000),
  run_count integer not null default 0 constraint automations_run_count_range check (run_count >= 0),
  last_run_at timestamptz,
  last_error text constraint automations_last_error_length check (length(last_error) <= 2000),
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create unique index automations_name_key on marketing.automations (organization_id, lower(name)) where deleted_at is null;
create index automations_list on marketing.automations (organization_id, created_at desc, id desc);
create index automations_by_status on marketing.automations (organization_id, status, priority desc, id);
create index automations_campaign on marketing.automations (campaign_id);
create index automations_created_by on marketing.automations (created_by_id);
comment on table marketing.automations is 'Flows: what happens by itself when something happened. What they do stands in their versions.';
comment on column marketing.automations.status is 'Paused: nobody enters, and who is in waits.';
comment on column marketing.automations.priority is 'Higher ones get workers first.';
comment on column marketing.automations.max_concurrent is 'Open enrolments at most; more wait outside.';
comment on column marketing.automations.run_count is 'Rows of marketing.automation_runs; kept by trigger.';
comment on column marketing.automations.last_error is 'Without personal data.';
call auth.shape_organization('marketing.automations', 'marketing');
call marketing.keep_inside('marketing.automations');
create trigger steps before update of status on marketing.automations for each row execute function maison.steps('status',
  'draft>active draft>archived active>paused paused>active paused>archived active>archived archived>paused');
create trigger touch before update on marketing.automations for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.automations for each row execute function maison.audit('last_run_at', 'last_error');

create table marketing.automation_versions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  automation_id uuid not null references marketing.automations on delete cascade,
  number integer not null constraint automation_versions_number_range check (number >= 1),
  state text not null default 'draft' constraint automation_versions_state_value check (state in ('draft', 'published', 'retired')),
  note text constraint automation_versions_note_length check (length(note) <= 1000),
  subject_type text not null default 'contact' constraint automation_versions_subject_type_value
    check (subject_type in ('contact', 'deal', 'company', 'registration', 'order', 'profile')),
  re_entry text not null default 'never' constraint automation_versions_re_entry_value check (re_entry in ('never', 'after_exit', 'after_wait', 'always')),
  re_entry_wait interval constraint automation_versions_re_entry_wait_range check (re_entry_wait between interval '1 minute' and interval '10 years'),
  goal jsonb constraint automation_versions_goal_object check (jsonb_typeof(goal) = 'object'),
  exit_conditions jsonb constraint automation_versions_exit_conditions_object check (jsonb_typeof(exit_conditions) = 'object'),
  stops_on_reply boolean not null default true,
  takes_bulk boolean not null default false,
  send_window_id uuid references marketing.send_windows on delete restrict,
  timezone text not null default 'Europe/Berlin' constraint automation_versions_timezone_shape check (marketing.is_timezone(timezone)),
  uses_recipient_timezone boolean not null default true,
  respects_caps boolean not null default true,
  published_at timestamptz,
  published_by_id uuid references identity.users on delete set null,
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint automation_versions_number_key unique (automation_id, number),
  constraint automation_versions_place unique (id, automation_id),
  constraint automation_versions_published_once check ((state = 'draft') = (published_at is null)),
  constraint automation_versions_re_entry_pair check ((re_entry = 'after_wait') = (re_entry_wait is not null))
);
create unique index automation_versions_published_key on marketing.automation_versions (automation_id) where state = 'published';
create index automation_versions_organization on marketing.automation_versions (organization_id);
create index automation_versions_send_window on marketing.automation_versions (send_window_id);
create index automation_versions_published_by on marketing.automation_versions (published_by_id);
create index automation_versions_created_by on marketing.automation_versions (created_by_id);
comment on table marketing.automation_versions is 'A flow as it was at one time. Once published nothing in it changes: who is inside goes on in the version they entered.';
comment on column marketing.automation_versions.re_entry is 'May somebody come in again? After_wait: when re_entry_wait is over since they entered.';
comment on column marketing.automation_versions.goal is 'Who reaches it leaves as a success: {"event": text} or rules as of marketing.contact_lists.';
comment on column marketing.automation_versions.exit_conditions is 'Who fits leaves, wherever they are.';
comment on column marketing.automation_versions.takes_bulk is 'Do imports start it? Off, so that none becomes a storm.';
comment on column marketing.automation_versions.send_window_id is 'Messages wait for its opening.';
comment on column marketing.automation_versions.timezone is 'IANA zone in which "tomorrow at nine" is meant for people without one.';
call auth.shape_organization('marketing.automation_versions', 'marketing');
call marketing.keep_inside('marketing.automation_versions');
create trigger steps before update of state on marketing.automation_versions for each row execute function maison.steps('state',
  'draft>published published>retired retired>published');
create trigger touch before update on marketing.automation_versions for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.automation_versions for each row execute function maison.audit();

create table marketing.automation_triggers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  version_id uuid not null references marketing.automation_versions on delete cascade,
  trigger_type text not null constraint automation_triggers_trigger_type_value
    check (trigger_type in ('record_created', 'record_updated', 'record_deleted', 'field_changed', 'deal_stage_changed', 'deal_won', 'deal_lost',
      'scheduled', 'date_based', 'inactivity', 'email_opened', 'email_clicked', 'email_replied', 'manual',
      'email_bounced', 'email_unsubscribed', 'list_joined', 'list_left', 'tag_added', 'tag_removed', 'score_reached', 'form_submitted',
      'page_visited', 'asset_downloaded', 'goal_reached', 'consent_given', 'consent_withdrawn', 'order_paid', 'order_refunded', 'ticket_bought',
      'ticket_cancelled', 'cart_abandoned', 'rsvp_given', 'checked_in', 'no_show', 'waiting_list_offered', 'followed', 'post_published',
      'house_joined', 'house_left', 'message_received', 'shop_order_placed', 'webhook_received', 'automation_finished')),
  trigger_config jsonb not null default '{}' constraint automation_triggers_trigger_config_object check (jsonb_typeof(trigger_config) = 'object'),
  conditions jsonb constraint automation_triggers_conditions_object check (jsonb_typeof(conditions) = 'object'),
  cron text constraint automation_triggers_cron_length check (length(cron) between 5 and 120),
  list_id uuid references marketing.contact_lists on delete restrict,
  email_campaign_id uuid references marketing.email_campaigns on delete restrict,
  event_id uuid references events.events on delete restrict,
  next_due_at timestamptz,
  created_at timestamptz not null default now(),
  constraint automation_triggers_scheduled_cron check ((trigger_type = 'scheduled') = (cron is not null))
);
create index automation_triggers_version on marketing.automation_triggers (version_id);
create index automation_triggers_by_type on marketing.automation_triggers (organization_id, trigger_type, version_id);
create index automation_triggers_due on marketing.automation_triggers (next_due_at, id) where next_due_at is not null;
create index automation_triggers_list on marketing.automation_triggers (list_id);
create index automation_triggers_email_campaign on marketing.automation_triggers (email_campaign_id);
create index automation_triggers_event on marketing.automation_triggers (event_id);
comment on table marketing.automation_triggers is 'What lets somebody into a flow; any of them does.';
comment on column marketing.automation_triggers.trigger_config is 'Open shape by type: {"entity": "contact", "field": "owner_id"}, {"days_before": 3, "field": "start_date"}, {"days": 90}, {"score": "engagement", "at_least": 50, "applies_to_existing": true}.';
comment on column marketing.automation_triggers.conditions is 'Who fits besides; as of marketing.contact_lists.';
comment on column marketing.automation_triggers.cron is 'In the version''s zone.';
comment on column marketing.automation_triggers.next_due_at is 'Of scheduled and date-based ones; the one thing here that moves on.';
call auth.shape_organization('marketing.automation_triggers', 'marketing');
call marketing.keep_inside('marketing.automation_triggers');

create table marketing.automation_steps (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  version_id uuid not null references marketing.automation_versions on delete cascade,
  key text not null constraint automation_steps_key_shape check (key ~ '^[a-z][a-z0-9_]{0,59}$'),
  name text constraint automation_steps_name_length check (length(name) <= 200),
  kind text not null constraint automation_steps_kind_value
    check (kind in ('action', 'wait', 'wait_until', 'wait_for_event', 'branch', 'split', 'fork', 'join', 'jump', 'goal', 'exit')),
  action text constraint automation_steps_action_value
    check (action in ('send_email', 'send_sms', 'send_push', 'send_message', 'create_task', 'update_field', 'add_tag', 'remove_tag', 'add_to_list',
      'remove_from_list', 'assign_owner', 'create_deal', 'move_deal', 'change_score', 'add_to_campaign', 'call_webhook', 'notify',
      'start_automation', 'stop_automation', 'create_contact', 'add_note', 'invite_to_event', 'give_voucher')),
  config jsonb not null default '{}' constraint automation_steps_config_object check (jsonb_typeof(config) = 'object'),
  is_entry boolean not null default false,
  wait_for interval constraint automation_steps_wait_for_range check (wait_for between interval '1 minute' and interval '10 years'),
  wait_time time,
  wait_weekdays smallint[] not null default '{}' constraint automation_steps_wait_weekdays_range check (wait_weekdays <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
  wait_event text constraint automation_steps_wait_event_shape check (wait_event ~ '^[a-z][a-z0-9_]{0,60}$'),
  timeout interval constraint automation_steps_timeout_range check (timeout between interval '1 minute' and interval '10 years'),
  email_campaign_id uuid references marketing.email_campaigns on delete restrict,
  list_id uuid references marketing.contact_lists on delete restrict,
  target_automation_id uuid references marketing.automations on delete restrict,
  max_attempts smallint not null default 5 constraint automation_steps_max_attempts_range check (max_attempts between 1 and 50),
  retry_wait interval not null default interval '1 minute' constraint automation_steps_retry_wait_range check (retry_wait between interval '1 second' and interval '1 day'),
  max_visits integer not null default 1 constraint automation_steps_max_visits_range check (max_visits between 1 and 1000),
  is_undoable boolean not null default true,
  x integer not null default 0,
  y integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint automation_steps_key_key unique (version_id, key),
  constraint automation_steps_place unique (id, version_id),
  constraint automation_steps_action_once check ((kind = 'action') = (action is not null)),
  constraint automation_steps_wait_once check (kind <> 'wait' or wait_for is not null),
  constraint automation_steps_event_once check ((kind = 'wait_for_event') = (wait_event is not null)),
  constraint automation_steps_email_once check (action is distinct from 'send_email' or email_campaign_id is not null),
  constraint automation_steps_list_once check (action not in ('add_to_list', 'remove_from_list') or list_id is not null),
  constraint automation_steps_target_once check (action not in ('start_automation', 'stop_automation') or target_automation_id is not null)
);
create unique index automation_steps_entry_key on marketing.automation_steps (version_id) where is_entry;
create index automation_steps_organization on marketing.automation_steps (organization_id);
create index automation_steps_email_campaign on marketing.automation_steps (email_campaign_id);
create index automation_steps_list on marketing.automation_steps (list_id);
create index automation_steps_target_automation on marketing.automation_steps (target_automation_id);
comment on table marketing.automation_steps is 'Steps of a flow: something is done, waited for, or decided.';
comment on column marketing.automation_steps.kind is 'Branch: the first edge whose condition holds. Split: by chance, by weight. Fork and join: all edges at once, and until all have come.';
comment on column marketing.automation_steps.config is 'Open shape by action: {"title": "Call", "due_in_days": 2}, {"field": "status", "value": "active"}, {"assign": "round_robin", "team_id": uuid}.';
comment on column marketing.automation_steps.wait_time is 'By the person''s clock: "a day later at nine" is nine also when clocks changed in between.';
comment on column marketing.automation_steps.wait_weekdays is 'ISO; empty: any day.';
comment on column marketing.automation_steps.timeout is 'How long it waits for the event; then the edge timeout is taken.';
comment on column marketing.automation_steps.retry_wait is 'Doubled after each failure.';
comment on column marketing.automation_steps.max_visits is 'More than one only in loops: how often the same person may come by.';
comment on column marketing.automation_steps.is_undoable is 'After a crash in the middle it may simply be done again; otherwise it becomes unknown and waits for somebody.';
comment on column marketing.automation_steps.x is 'Place in the drawing.';
comment on column marketing.automation_steps.y is 'Place in the drawing.';
call auth.shape_organization('marketing.automation_steps', 'marketing');
call marketing.keep_inside('marketing.automation_steps');
create trigger touch before update on marketing.automation_steps for each row execute function maison.touch();

create table marketing.automation_edges (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  version_id uuid not null references marketing.automation_versions on delete cascade,
  from_step_id uuid not null,
  to_step_id uuid not null,
  kind text not null default 'next' constraint automation_edges_kind_value check (kind in ('next', 'if', 'else', 'timeout', 'error', 'weighted')),
  position integer not null default 0 constraint automation_edges_position_range check (position >= 0),
  conditions jsonb constraint automation_edges_conditions_object check (jsonb_typeof(conditions) = 'object'),
  weight integer constraint automation_edges_weight_range check (weight between 1 and 1000),
  constraint automation_edges_from_fkey foreign key (from_step_id, version_id) references marketing.automation_steps (id, version_id) on delete cascade,
  constraint automation_edges_to_fkey foreign key (to_step_id, version_id) references marketing.automation_steps (id, version_id) on delete cascade,
  constraint automation_edges_position_key unique (from_step_id, position) deferrable initially immediate,
  constraint automation_edges_once unique nulls not distinct (from_step_id, to_step_id, kind, conditions),
  constraint automation_edges_if_conditions check ((kind = 'if') = (conditions is not null)),
  constraint automation_edges_weighted_weight check ((kind = 'weighted') = (weight is not null))
);
create index automation_edges_from on marketing.automation_edges (from_step_id, version_id);
create index automation_edges_to on marketing.automation_edges (to_step_id, version_id);
create index automation_edges_version on marketing.automation_edges (version_id);
create index automation_edges_organization on marketing.automation_edges (organization_id);
comment on table marketing.automation_edges is 'Where a step leads; both ends are of the same version.';
comment on column marketing.automation_edges.conditions is 'As of marketing.contact_lists.';
call auth.shape_organization('marketing.automation_edges', 'marketing');

-- A version that was published stays as it is, with all its parts.
create function marketing.keep_version() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare of_version uuid;
begin
  if tg_table_name = 'automation_versions' then
    if old.state <> 'draft' and (to_jsonb(new) - '{state,updated_at,published_at,published_by_id,created_by_id}'::text[])
                              is distinct from (to_jsonb(old) - '{state,updated_at,published_at,published_by_id,created_by_id}'::text[]) then
      raise exception 'the version was published' using errcode = 'check_violation', constraint = 'automation_versions_content_step';
    end if;
    if old.state <> 'published' and new.state = 'published' then
      new.published_at := coalesce(new.published_at, now());
      new.published_by_id := coalesce(auth.user_id(), new.published_by_id);
      if not exists (select from marketing.automation_triggers t where t.version_id = new.id)
         or not exists (select from marketing.automation_steps s where s.version_id = new.id and s.is_entry) then
        raise exception 'a flow needs a trigger and a first step' using errcode = 'check_violation', constraint = 'automation_versions_entry_once';
      end if;
    end if;
    return new;
  end if;
  foreach of_version in array array[case when tg_op <> 'INSERT' then old.version_id end, case when tg_op <> 'DELETE' then new.version_id end] loop
    continue when of_version is null;
    if exists (select from marketing.automation_versions v where v.id = of_version and v.state <> 'draft') then
      -- A whole flow in the trash may be deleted, and a trigger notes when it is next due.
      if tg_op = 'DELETE' and not exists (select from marketing.automations a join marketing.automation_versions v on v.automation_id = a.id
                                           where v.id = of_version and a.deleted_at is null) then continue; end if;
      if tg_op = 'UPDATE' and tg_table_name = 'automation_triggers'
         and to_jsonb(new) - 'next_due_at' = to_jsonb(old) - 'next_due_at' then continue; end if;
      raise exception 'the version was published' using errcode = 'check_violation', constraint = 'automation_versions_content_step';
    end if;
  end loop;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger keep_version before update on marketing.automation_versions for each row execute function marketing.keep_version();
create trigger keep_version before insert or update or delete on marketing.automation_triggers for each row execute function marketing.keep_version();
create trigger keep_version before insert or update or delete on marketing.automation_steps for each row execute function marketing.keep_version();
create trigger keep_version before insert or update or delete on marketing.automation_edges for each row execute function marketing.keep_version();
create trigger audit after insert or update or delete on marketing.automation_triggers for each row execute function maison.audit('next_due_at');
create trigger audit after insert or update or delete on marketing.automation_steps for each row execute function maison.audit('x', 'y');
create trigger audit after insert or update or delete on marketing.automation_edges for each row execute function maison.audit();

-- An active flow has a version that is in force; a version begins as a draft.
create function marketing.check_automation() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'active' and not exists (select from marketing.automation_versions v where v.automation_id = new.id and v.state = 'published') then
    raise exception 'no version of the flow is published' using errcode = 'check_violation', constraint = 'automations_status_step';
  end if;
  return new;
end $$;
create trigger check_automation before insert or update of status on marketing.automations
  for each row execute function marketing.check_automation();
create function marketing.begin_as_draft() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.state <> 'draft' then
    raise exception 'a version begins as a draft' using errcode = 'check_violation', constraint = 'automation_versions_state_step';
  end if;
  return new;
end $$;
create trigger begin_as_draft before insert on marketing.automation_versions for each row execute function marketing.begin_as_draft();

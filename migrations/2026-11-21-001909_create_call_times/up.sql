create table production.working_rules (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint working_rules_name_length check (length(name) between 1 and 120),
  country char(2) not null default 'DE' constraint working_rules_country_shape check (country ~ '^[A-Z]{2}$'),
  age_from smallint not null constraint working_rules_age_from_range check (age_from between 0 and 120),
  age_until smallint not null constraint working_rules_age_until_range check (age_until between 0 and 120),
  earliest time,
  latest time,
  max_minutes integer constraint working_rules_max_minutes_range check (max_minutes between 1 and 1440),
  overtime_after_minutes integer constraint working_rules_overtime_after_minutes_range check (overtime_after_minutes between 1 and 1440),
  overtime_percent smallint constraint working_rules_overtime_percent_range check (overtime_percent between 0 and 500),
  is_enforced boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint working_rules_age_order check (age_until >= age_from),
  constraint working_rules_hours_order check (latest > earliest),
  constraint working_rules_name_key unique (organization_id, name)
);
comment on table production.working_rules is 'How long and until when people of an age may work, and from when on they earn overtime.';
comment on column production.working_rules.age_until is 'Age in years that is still meant.';
comment on column production.working_rules.earliest is 'By the clock of the place, like latest.';
comment on column production.working_rules.max_minutes is 'In one day, from all calls together.';
comment on column production.working_rules.overtime_percent is 'What is paid on top.';
comment on column production.working_rules.is_enforced is 'Calls against it are refused; otherwise people are only warned.';
call auth.shape_organization('production.working_rules', 'production');

create table production.call_times (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid references events.events on delete cascade,
  shoot_id uuid references production.shoots on delete cascade,
  rehearsal_id uuid references production.event_rehearsals on delete set null,
  schedule_id uuid references production.event_schedules on delete set null,
  model_profile_id uuid references production.model_profiles on delete cascade,
  stakeholder_id uuid references production.stakeholders on delete cascade,
  designer_profile_id uuid references production.designer_profiles on delete cascade,
  department text constraint call_times_department_length check (length(department) <= 80),
  date date not null,
  time time not null,
  minutes integer not null default 60 constraint call_times_minutes_range check (minutes between 1 and 2880),
  timezone text not null,
  starts_at timestamptz not null default now(),
  ends_at timestamptz not null default now(),
  location text constraint call_times_location_length check (length(location) <= 300),
  venue_id uuid,
  space_id uuid,
  notes text constraint call_times_notes_length check (length(notes) <= 4000),
  status text not null default 'planned' constraint call_times_status_value check (status in ('planned', 'cancelled')),
  permit text constraint call_times_permit_length check (length(permit) <= 200),
  person_id uuid,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint call_times_place check (num_nonnulls(event_id, shoot_id) = 1),
  constraint call_times_who check (num_nonnulls(model_profile_id, stakeholder_id, designer_profile_id) <= 1),
  constraint call_times_overlap exclude using gist (person_id with =, tstzrange(starts_at, ends_at, '[)') with &&)
    where (status = 'planned')
);
create index call_times_list on production.call_times (event_id, starts_at, id);
create index call_times_shoot on production.call_times (shoot_id, starts_at, id);
create index call_times_day on production.call_times (organization_id, date, id);
create index call_times_rehearsal on production.call_times (rehearsal_id);
create index call_times_schedule on production.call_times (schedule_id);
create index call_times_model on production.call_times (model_profile_id, starts_at);
create index call_times_stakeholder on production.call_times (stakeholder_id, starts_at);
create index call_times_designer on production.call_times (designer_profile_id, starts_at);
create index call_times_venue on production.call_times (venue_id);
create index call_times_space on production.call_times (space_id);
create index call_times_created_by on production.call_times (created_by);
comment on table production.call_times is 'Who has to be where at which time, by the clock of the place.';
comment on column production.call_times.model_profile_id is 'pii: the model; without any person it is a call to all.';
comment on column production.call_times.stakeholder_id is 'pii: somebody of the crew.';
comment on column production.call_times.designer_profile_id is 'pii: the designer.';
comment on column production.call_times.schedule_id is 'The item it is worked out from.';
comment on column production.call_times.time is 'Wall time in timezone; null zone: the event''s.';
comment on column production.call_times.minutes is 'Elapsed minutes that the person is needed, also over midnight.';
comment on column production.call_times.starts_at is 'From date, time and timezone; filled by trigger, like ends_at.';
comment on column production.call_times.permit is 'The permission by which a minor may work against the rules.';
comment on column production.call_times.person_id is 'The profile''s person_id; filled by trigger.';
call auth.shape_created('production.call_times', 'production',
  auth.sees_parent('production.call_times', 'production.model_profiles', 'model_profile_id') || ' or '
  || auth.sees_parent('production.call_times', 'production.stakeholders', 'stakeholder_id') || ' or '
  || auth.sees_parent('production.call_times', 'production.designer_profiles', 'designer_profile_id'));

-- The person behind the call, and what the law says about their age.
create function production.fill_call() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  born date;
  age integer;
  rule record;
  that_day integer;
begin
  select p.person_id, p.birth_date into new.person_id, born from (
    select m.person_id, m.birth_date from production.model_profiles m where m.id = new.model_profile_id
    union all select s.person_id, s.birth_date from production.stakeholders s where s.id = new.stakeholder_id
    union all select d.person_id, null from production.designer_profiles d where d.id = new.designer_profile_id) p;
  if born is null or new.status <> 'planned' or new.permit is not null then return new; end if;
  age := extract(year from age(new.date, born));
  for rule in select * from production.working_rules w
               where w.organization_id = new.organization_id and w.is_enforced and age between w.age_from and w.age_until loop
    select coalesce(sum(c.minutes), 0) into that_day from production.call_times c
     where c.person_id = new.person_id and c.date = new.date and c.status = 'planned' and c.id <> new.id;
    if (rule.earliest is not null and new.time < rule.earliest)
       or (rule.latest is not null and new.date + new.time + new.minutes * interval '1 minute' > new.date + rule.latest)
       or that_day + new.minutes > rule.max_minutes then
      raise exception 'at % years nobody may work so long or so late', age
        using errcode = 'check_violation', constraint = 'call_times_working_hours', detail = rule.name;
    end if;
  end loop;
  return new;
end $$;
create trigger fill_moments before insert or update on production.call_times for each row execute function production.fill_moments();
create trigger fill_person before insert or update on production.call_times for each row execute function production.fill_call();
create trigger steps before update of status on production.call_times for each row execute function maison.steps('status', 'planned>cancelled cancelled>planned');
create trigger take_time after insert or delete or update on production.call_times for each row execute function production.take_time();

create table production.crew_times (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid references events.events on delete restrict,
  shoot_id uuid references production.shoots on delete restrict,
  call_time_id uuid references production.call_times on delete set null,
  model_profile_id uuid references production.model_profiles on delete restrict,
  stakeholder_id uuid references production.stakeholders on delete restrict,
  clocked_in_at timestamptz not null,
  clocked_out_at timestamptz,
  break_minutes integer not null default 0 constraint crew_times_break_minutes_range check (break_minutes between 0 and 1440),
  planned_minutes integer not null default 480 constraint crew_times_planned_minutes_range check (planned_minutes between 0 and 2880),
  worked_minutes integer generated always as ((extract(epoch from clocked_out_at - clocked_in_at) / 60)::integer - break_minutes) stored,
  overtime_minutes integer generated always as
    (greatest(0, (extract(epoch from clocked_out_at - clocked_in_at) / 60)::integer - break_minutes - planned_minutes)) stored,
  hourly_rate_cents bigint constraint crew_times_hourly_rate_cents_range check (hourly_rate_cents >= 0),
  overtime_percent smallint not null default 0 constraint crew_times_overtime_percent_range check (overtime_percent between 0 and 500),
  currency char(3) not null default 'EUR' constraint crew_times_currency_shape check (currency ~ '^[A-Z]{3}$'),
  status text not null default 'open' constraint crew_times_status_value check (status in ('open', 'submitted', 'approved', 'rejected', 'paid')),
  approved_by uuid references identity.users on delete set null,
  approved_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint crew_times_place check (num_nonnulls(event_id, shoot_id) = 1),
  constraint crew_times_who check (num_nonnulls(model_profile_id, stakeholder_id) = 1),
  constraint crew_times_order check (clocked_out_at > clocked_in_at + break_minutes * interval '1 minute'),
  constraint crew_times_whole check (status in ('open', 'rejected') or clocked_out_at is not null),
  constraint crew_times_overlap exclude using gist ((coalesce(model_profile_id, stakeholder_id)) with =,
    tstzrange(clocked_in_at, clocked_out_at, '[)') with &&) where (status <> 'rejected')
);
create index crew_times_list on production.crew_times (organization_id, clocked_in_at desc, id desc);
create index crew_times_event on production.crew_times (event_id, clocked_in_at);
create index crew_times_shoot on production.crew_times (shoot_id, clocked_in_at);
create index crew_times_call_time on production.crew_times (call_time_id);
create index crew_times_model on production.crew_times (model_profile_id);
create index crew_times_stakeholder on production.crew_times (stakeholder_id);
create index crew_times_approved_by on production.crew_times (approved_by);
create index crew_times_created_by on production.crew_times (created_by);
comment on table production.crew_times is 'When somebody came and went, and what of that is overtime.';
comment on column production.crew_times.model_profile_id is 'pii: the model.';
comment on column production.crew_times.stakeholder_id is 'pii: somebody of the crew.';
comment on column production.crew_times.clocked_out_at is 'Null while they work; nobody clocks in twice.';
comment on column production.crew_times.planned_minutes is 'After these it is overtime.';
comment on column production.crew_times.hourly_rate_cents is 'Minor units, as agreed for this day.';
call auth.shape_created('production.crew_times', 'production',
  auth.sees_parent('production.crew_times', 'production.model_profiles', 'model_profile_id') || ' or '
  || auth.sees_parent('production.crew_times', 'production.stakeholders', 'stakeholder_id'));
create trigger steps before update of status on production.crew_times for each row
  execute function maison.steps('status', 'open>submitted open>rejected submitted>approved submitted>rejected submitted>open approved>paid approved>open rejected>open');
call production.follow('production.working_rules', 'production.call_times', 'production.crew_times');

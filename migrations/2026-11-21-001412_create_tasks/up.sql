create table crm.task_queues (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint task_queues_name_length check (length(name) between 1 and 120),
  team_id uuid references crm.teams on delete set null,
  is_active boolean not null default true,
  open_tasks_count integer not null default 0 constraint task_queues_open_tasks_count_range check (open_tasks_count >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint task_queues_name_key unique (organization_id, name)
);
create index task_queues_team on crm.task_queues (team_id);
comment on table crm.task_queues is 'Tasks that wait for whoever of a team has time.';
comment on column crm.task_queues.open_tasks_count is 'Pending ones.';
call crm.shape_settings('crm.task_queues');
create trigger touch before update on crm.task_queues for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.task_queues for each row execute function maison.audit();

create table crm.tasks (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  title text not null constraint tasks_title_length check (length(title) between 1 and 300),
  description text constraint tasks_description_length check (length(description) <= 20000),
  task_type text not null default 'todo' constraint tasks_task_type_value
    check (task_type in ('todo', 'call', 'email', 'meeting', 'follow_up', 'demo', 'proposal', 'contract', 'other')),
  priority text not null default 'medium' constraint tasks_priority_value check (priority in ('low', 'medium', 'high', 'urgent')),
  status text not null default 'pending' constraint tasks_status_value
    check (status in ('pending', 'in_progress', 'completed', 'cancelled', 'deferred')),
  due_date timestamptz,
  reminder_at timestamptz,
  reminded_at timestamptz,
  contact_id uuid references crm.contacts on delete set null,
  company_id uuid references crm.companies on delete set null,
  deal_id uuid references crm.deals on delete set null,
  queue_id uuid references crm.task_queues on delete set null,
  assigned_to_id uuid references identity.users on delete set null,
  completed_at timestamptz,
  completed_by_id uuid references identity.users on delete set null,
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index tasks_list on crm.tasks (organization_id, created_at desc, id desc);
create index tasks_due on crm.tasks (organization_id, due_date, id) where status in ('pending', 'in_progress', 'deferred');
create index tasks_assigned on crm.tasks (assigned_to_id, status, due_date, id);
create index tasks_queue on crm.tasks (queue_id, status, due_date, id);
create index tasks_reminders on crm.tasks (reminder_at, id) where reminded_at is null and status in ('pending', 'in_progress', 'deferred');
create index tasks_contact on crm.tasks (contact_id, due_date, id);
create index tasks_company on crm.tasks (company_id, due_date, id);
create index tasks_deal on crm.tasks (deal_id, due_date, id);
create index tasks_completed_by on crm.tasks (completed_by_id);
create index tasks_created_by on crm.tasks (created_by_id);
comment on table crm.tasks is 'What somebody should do for a contact, a company or a deal.';
comment on column crm.tasks.contact_id is 'pii: the person it is about.';
comment on column crm.tasks.title is 'pii: what is to be done.';
comment on column crm.tasks.description is 'pii: Markdown.';
comment on column crm.tasks.reminder_at is 'When whoever it is assigned to is told.';
comment on column crm.tasks.reminded_at is 'When that was done; a new reminder_at empties it.';
comment on column crm.tasks.completed_at is 'Filled while it is completed and only then, by trigger.';
comment on column crm.tasks.assigned_to_id is 'Null while it waits in a queue.';
-- Seen by whom it is assigned to, too, whatever else they may see.
call auth.shape_organization('crm.tasks', 'crm',
  $$assigned_to_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$);
call crm.keep_inside('crm.tasks');

create function crm.follow_task() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.status = 'completed' then
    new.completed_at := coalesce(new.completed_at, now());
    if tg_op = 'INSERT' or old.status <> 'completed' then new.completed_by_id := coalesce(new.completed_by_id, auth.user_id()); end if;
  else
    new.completed_at := null;
    new.completed_by_id := null;
  end if;
  if tg_op = 'UPDATE' and new.reminder_at is distinct from old.reminder_at then new.reminded_at := null; end if;
  return new;
end $$;
create trigger follow_task before insert or update of status, completed_at, reminder_at on crm.tasks
  for each row execute function crm.follow_task();
create trigger steps before update of status on crm.tasks for each row execute function maison.steps('status',
  'pending>in_progress pending>completed pending>cancelled pending>deferred in_progress>pending in_progress>completed in_progress>cancelled in_progress>deferred deferred>pending deferred>in_progress deferred>completed deferred>cancelled completed>pending cancelled>pending');
create trigger touch before update on crm.tasks for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.tasks for each row execute function maison.audit('reminded_at');
create trigger count_open_tasks after insert or delete or update of queue_id, status on crm.tasks
  for each row execute function maison.keep_count('crm.task_queues', 'queue_id', 'open_tasks_count', 'status', 'pending');

create table crm.assignment_rules (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint assignment_rules_name_length check (length(name) between 1 and 120),
  entity_type text not null constraint assignment_rules_entity_type_value check (entity_type in ('contact', 'company', 'deal', 'task')),
  method text not null default 'round_robin' constraint assignment_rules_method_value check (method in ('round_robin', 'least_busy', 'fixed')),
  condition jsonb not null default '{}' constraint assignment_rules_condition_object check (jsonb_typeof(condition) = 'object'),
  team_id uuid references crm.teams on delete set null,
  priority integer not null default 0,
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint assignment_rules_name_key unique (organization_id, name)
);
create index assignment_rules_order on crm.assignment_rules (organization_id, entity_type, priority desc, id) where is_active;
create index assignment_rules_team on crm.assignment_rules (team_id);
comment on table crm.assignment_rules is 'Who gets what comes in. Rules that were used are switched off, not deleted.';
comment on column crm.assignment_rules.condition is 'As in segments: {"match": "all" | "any", "conditions": [{"field", "operator", "value"}]}.';
comment on column crm.assignment_rules.team_id is 'The team that the record gets.';
comment on column crm.assignment_rules.priority is 'Higher first; the first rule that fits decides.';

create table crm.assignment_rule_members (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  rule_id uuid not null references crm.assignment_rules on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  position integer not null default 0,
  weight smallint not null default 1 constraint assignment_rule_members_weight_range check (weight between 1 and 100),
  is_available boolean not null default true,
  max_open integer constraint assignment_rule_members_max_open_range check (max_open > 0),
  assigned_count integer not null default 0 constraint assignment_rule_members_assigned_count_range check (assigned_count >= 0),
  last_assigned_at timestamptz,
  created_at timestamptz not null default now(),
  constraint assignment_rule_members_once unique (rule_id, user_id)
);
create index assignment_rule_members_turn on crm.assignment_rule_members (rule_id, position, id);
create index assignment_rule_members_user on crm.assignment_rule_members (user_id);
comment on table crm.assignment_rule_members is 'Who takes turns in a rule. Erasure deletes the rows.';
comment on column crm.assignment_rule_members.user_id is 'pii: who takes turns.';
comment on column crm.assignment_rule_members.weight is 'Takes so many times the share of somebody with 1.';
comment on column crm.assignment_rule_members.max_open is 'Gets nothing while looking after so many open records; null: no limit.';
call crm.shape_settings('crm.assignment_rules');
call crm.shape_settings('crm.assignment_rule_members');
create trigger touch before update on crm.assignment_rules for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.assignment_rules for each row execute function maison.audit();

create table crm.assignments (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  rule_id uuid not null references crm.assignment_rules on delete restrict,
  user_id uuid not null references identity.users on delete restrict,
  entity_type text not null constraint assignments_entity_type_value check (entity_type in ('contact', 'company', 'deal', 'task')),
  entity_id uuid not null,
  created_at timestamptz not null default now()
);
create index assignments_rule on crm.assignments (rule_id, created_at desc, id desc);
create index assignments_user on crm.assignments (user_id, created_at desc, id desc);
create index assignments_entity on crm.assignments (entity_type, entity_id);
comment on table crm.assignments is 'What was given to whom by which rule; append-only.';
call auth.shape_append('crm.assignments', 'crm');
call crm.keep_inside('crm.assignments');

-- Whose turn it is. Two at the same time wait for each other at the rule, so nobody is passed over or served twice.
create function crm.assign(rule uuid, entity_type text, entity uuid) returns uuid
  language plpgsql set search_path = '' as $$
declare
  chosen record;
  way record;
begin
  select r.organization_id, r.method into way from crm.assignment_rules r where r.id = rule and r.is_active for update;
  if not found then return null; end if;
  with busy as (
    select m.id, m.user_id, m.position, m.weight, m.assigned_count, m.last_assigned_at, m.max_open,
           case assign.entity_type
             when 'deal' then (select count(*) from crm.deals d where d.owner_id = m.user_id and d.organization_id = way.organization_id and d.status = 'open' and d.deleted_at is null)
             when 'task' then (select count(*) from crm.tasks t where t.assigned_to_id = m.user_id and t.organization_id = way.organization_id and t.status in ('pending', 'in_progress'))
             when 'company' then (select count(*) from crm.companies c where c.owner_id = m.user_id and c.organization_id = way.organization_id and c.deleted_at is null)
             else (select count(*) from crm.contacts c where c.owner_id = m.user_id and c.organization_id = way.organization_id and c.deleted_at is null)
           end as open
      from crm.assignment_rule_members m where m.rule_id = rule and m.is_available)
  select b.id, b.user_id into chosen from busy b
   where b.max_open is null or b.open < b.max_open
   order by case way.method when 'least_busy' then b.open::numeric / b.weight
                            when 'round_robin' then b.assigned_count::numeric / b.weight else 0 end,
            case way.method when 'fixed' then null else b.last_assigned_at end nulls first, b.position, b.id
   limit 1;
  if chosen.id is null then return null; end if;
  update crm.assignment_rule_members set assigned_count = assigned_count + 1, last_assigned_at = clock_timestamp() where id = chosen.id;
  insert into crm.assignments (id, organization_id, rule_id, user_id, entity_type, entity_id)
  values (gen_random_uuid(), way.organization_id, rule, chosen.user_id, assign.entity_type, entity);
  return chosen.user_id;
end $$;
comment on function crm.assign(uuid, text, uuid) is 'Chooses who gets a record by a rule and writes it down; null when nobody is free. For the system role.';
revoke all on function crm.assign(uuid, text, uuid) from public;
grant execute on function crm.assign(uuid, text, uuid) to maison_system;

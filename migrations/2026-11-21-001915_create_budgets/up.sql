create table production.budgets (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid references events.events on delete restrict,
  shoot_id uuid references production.shoots on delete restrict,
  project_id uuid,
  title text not null constraint budgets_title_length check (length(title) between 1 and 160),
  currency char(3) not null default 'EUR' constraint budgets_currency_shape check (currency ~ '^[A-Z]{3}$'),
  status text not null default 'draft' constraint budgets_status_value check (status in ('draft', 'submitted', 'approved', 'closed')),
  contingency_percent numeric(5, 2) not null default 0 constraint budgets_contingency_percent_range check (contingency_percent between 0 and 100),
  approved_by uuid references identity.users on delete set null,
  approved_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint budgets_place check (num_nonnulls(event_id, shoot_id) <= 1),
  constraint budgets_approved check (status not in ('approved', 'closed') or approved_at is not null),
  constraint budgets_title_key unique nulls not distinct (organization_id, event_id, shoot_id, title)
);
create index budgets_list on production.budgets (organization_id, created_at desc, id desc);
create index budgets_event on production.budgets (event_id);
create index budgets_shoot on production.budgets (shoot_id);
create index budgets_project on production.budgets (project_id);
create index budgets_approved_by on production.budgets (approved_by);
create index budgets_created_by on production.budgets (created_by);
comment on table production.budgets is 'What an event or a shoot may cost and bring, in one currency.';
comment on column production.budgets.project_id is 'Of planning.';
call auth.shape_created('production.budgets', 'production');
create trigger steps before update of status on production.budgets for each row
  execute function maison.steps('status', 'draft>submitted draft>approved submitted>approved submitted>draft approved>closed approved>draft closed>approved');

create table production.budget_lines (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  budget_id uuid not null references production.budgets on delete restrict,
  direction text not null default 'expense' constraint budget_lines_direction_value check (direction in ('expense', 'income')),
  category text not null constraint budget_lines_category_value
    check (category in ('venue', 'talent', 'crew', 'technique', 'styling', 'catering', 'travel', 'marketing', 'security', 'insurance', 'permits', 'prizes',
      'tickets', 'sponsoring', 'grants', 'merchandise', 'contingency', 'other')),
  title text not null constraint budget_lines_title_length check (length(title) between 1 and 200),
  planned_cents bigint not null constraint budget_lines_planned_cents_range check (planned_cents >= 0),
  supplier_id uuid references production.stakeholders on delete set null,
  company_id uuid,
  notes text constraint budget_lines_notes_length check (length(notes) <= 2000),
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index budget_lines_list on production.budget_lines (budget_id, direction, position, id);
create index budget_lines_supplier on production.budget_lines (supplier_id);
create index budget_lines_company on production.budget_lines (company_id);
comment on table production.budget_lines is 'What is planned. What it came to is the sum of its entries, never stored.';
comment on column production.budget_lines.planned_cents is 'Minor units of the budget''s currency.';
comment on column production.budget_lines.supplier_id is 'Who is to be paid.';
call auth.shape_through('production.budget_lines', 'production.budgets', 'budget_id', 'production');

-- The plan stands once it is approved: changes of it go back to draft first.
create function production.guard_budget() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from production.budgets b
              where b.id in (case when tg_op <> 'INSERT' then old.budget_id end, case when tg_op <> 'DELETE' then new.budget_id end)
                and b.status in ('approved', 'closed')) then
    raise exception 'the budget is approved' using errcode = 'check_violation', constraint = 'budget_lines_open';
  end if;
  return coalesce(new, old);
end $$;
create trigger guard_budget before insert or delete or update of budget_id, direction, planned_cents on production.budget_lines
  for each row execute function production.guard_budget();

create table production.budget_entries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  line_id uuid not null references production.budget_lines on delete restrict,
  reverses_id uuid references production.budget_entries on delete restrict,
  kind text not null default 'actual' constraint budget_entries_kind_value check (kind in ('commitment', 'actual')),
  amount_cents bigint not null constraint budget_entries_amount_cents_range check (amount_cents <> 0),
  currency char(3) not null constraint budget_entries_currency_shape check (currency ~ '^[A-Z]{3}$'),
  booked_on date not null default current_date,
  document_number text constraint budget_entries_document_number_length check (length(document_number) <= 80),
  document_asset_id uuid references media.assets on delete restrict,
  description text constraint budget_entries_description_length check (length(description) <= 500),
  created_by uuid references identity.users on delete restrict,
  created_at timestamptz not null default now(),
  constraint budget_entries_reverses_once unique (reverses_id)
);
create index budget_entries_list on production.budget_entries (line_id, booked_on, id);
create index budget_entries_document on production.budget_entries (document_asset_id);
create index budget_entries_created_by on production.budget_entries (created_by);
comment on table production.budget_entries is 'What was ordered or paid on a line. Never changed: what was wrong is reversed.';
comment on column production.budget_entries.amount_cents is 'Minor units; negative takes back.';
comment on column production.budget_entries.reverses_id is 'The entry that this one takes back, as a whole.';
comment on column production.budget_entries.currency is 'The budget''s; filled by trigger.';
call auth.shape_append('production.budget_entries', 'production');

create function production.fill_budget_entry() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare taken record; is_closed boolean;
begin
  select b.currency, b.status = 'closed' into new.currency, is_closed
    from production.budget_lines l join production.budgets b on b.id = l.budget_id where l.id = new.line_id;
  if is_closed then
    raise exception 'the budget is closed' using errcode = 'check_violation', constraint = 'budget_entries_open';
  end if;
  if new.reverses_id is not null then
    select e.line_id, e.amount_cents, e.kind into taken from production.budget_entries e where e.id = new.reverses_id;
    if taken.line_id is distinct from new.line_id or taken.amount_cents <> -new.amount_cents or taken.kind <> new.kind then
      raise exception 'a reversal takes the whole entry back' using errcode = 'check_violation', constraint = 'budget_entries_reverses';
    end if;
  end if;
  return new;
end $$;
create trigger fill before insert on production.budget_entries for each row execute function production.fill_budget_entry();
call production.keep_together('production.budget_entries');
call production.follow('production.budgets', 'production.budget_lines');

-- Planned against ordered against paid, per line.
create function production.budget_state(budget uuid)
  returns table (line_id uuid, planned_cents bigint, committed_cents bigint, actual_cents bigint, left_cents bigint)
  language sql stable set search_path = '' as $$
  select l.id, l.planned_cents, coalesce(sum(e.amount_cents) filter (where e.kind = 'commitment'), 0)::bigint,
         coalesce(sum(e.amount_cents) filter (where e.kind = 'actual'), 0)::bigint,
         l.planned_cents - coalesce(sum(e.amount_cents) filter (where e.kind = 'actual'), 0)::bigint
    from production.budget_lines l left join production.budget_entries e on e.line_id = l.id
   where l.budget_id = budget group by l.id order by l.direction, l.position, l.id
$$;
comment on function production.budget_state(uuid) is 'Budget against actual, per line, in minor units.';

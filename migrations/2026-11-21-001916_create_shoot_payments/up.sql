create table production.shoot_payments (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  shoot_id uuid not null references production.shoots on delete restrict,
  payee_id uuid references production.stakeholders on delete restrict,
  direction text not null default 'out' constraint shoot_payments_direction_value check (direction in ('in', 'out')),
  description text constraint shoot_payments_description_length check (length(description) <= 300),
  amount bigint not null constraint shoot_payments_amount_range check (amount > 0),
  currency char(3) not null default 'EUR' constraint shoot_payments_currency_shape check (currency ~ '^[A-Z]{3}$'),
  status text not null default 'pending' constraint shoot_payments_status_value check (status in ('pending', 'invoiced', 'paid', 'overdue', 'cancelled')),
  invoice_id uuid,
  invoice_number text constraint shoot_payments_invoice_number_length check (length(invoice_number) <= 80),
  invoice_url text constraint shoot_payments_invoice_url_shape check (invoice_url ~ '^https?://' and length(invoice_url) <= 1000),
  due_on date,
  paid_at timestamptz,
  created_by uuid references identity.users on delete restrict,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index shoot_payments_list on production.shoot_payments (shoot_id, created_at, id);
create index shoot_payments_due on production.shoot_payments (organization_id, due_on, id) where status in ('invoiced', 'overdue');
create index shoot_payments_payee on production.shoot_payments (payee_id);
create index shoot_payments_invoice on production.shoot_payments (invoice_id);
create index shoot_payments_created_by on production.shoot_payments (created_by);
comment on table production.shoot_payments is 'What a shoot costs or brings. Amounts are never changed and rows never deleted: a wrong one is cancelled and written anew.';
comment on column production.shoot_payments.payee_id is 'pii: who is paid.';
comment on column production.shoot_payments.direction is 'in: the client pays us; out: we pay.';
comment on column production.shoot_payments.amount is 'Minor units.';
comment on column production.shoot_payments.paid_at is 'Set exactly while status is paid; by trigger.';
comment on column production.shoot_payments.invoice_id is 'Of events.invoices, where ours are numbered.';
comment on column production.shoot_payments.invoice_url is 'Of an invoice that lies elsewhere.';
-- Money: like append-only rows, but the state moves on.
call auth.policies('production.shoot_payments',
  $$organization_id = any ((select auth.organizations_with('production.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('production.create'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('production.update'))::uuid[])$$, 'false');
call auth.need_index('production.shoot_payments', 'organization_id');

create function production.guard_payment() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and (new.organization_id, new.shoot_id, new.payee_id, new.direction, new.amount, new.currency, new.created_at)
     is distinct from (old.organization_id, old.shoot_id, old.payee_id, old.direction, old.amount, old.currency, old.created_at) then
    raise exception 'amounts are not changed' using errcode = 'restrict_violation', constraint = 'shoot_payments_fixed';
  end if;
  new.paid_at := case when new.status = 'paid' then coalesce(new.paid_at, now()) end;
  return new;
end $$;
create trigger guard_payment before insert or update on production.shoot_payments for each row execute function production.guard_payment();
create trigger refuse before delete on production.shoot_payments for each row execute function maison.refuse();
create trigger steps before update of status on production.shoot_payments for each row
  execute function maison.steps('status', 'pending>invoiced pending>paid pending>cancelled invoiced>paid invoiced>overdue invoiced>cancelled overdue>paid overdue>cancelled');

create table production.shoot_payment_states (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  payment_id uuid not null references production.shoot_payments on delete restrict,
  status text not null constraint shoot_payment_states_status_value check (status in ('pending', 'invoiced', 'paid', 'overdue', 'cancelled')),
  changed_by uuid references identity.users on delete restrict,
  occurred_at timestamptz not null default now()
);
create index shoot_payment_states_list on production.shoot_payment_states (payment_id, occurred_at, id);
create index shoot_payment_states_changed_by on production.shoot_payment_states (changed_by);
comment on table production.shoot_payment_states is 'Every state a payment was in, since when and by whom; written by trigger, never changed.';
call auth.policies('production.shoot_payment_states',
  $$organization_id = any ((select auth.organizations_with('production.read'))::uuid[])$$, 'false', 'false', 'false');
call auth.need_index('production.shoot_payment_states', 'organization_id');
create trigger refuse before update or delete on production.shoot_payment_states for each row execute function maison.refuse();

create function production.note_payment() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' or new.status <> old.status then
    insert into production.shoot_payment_states (id, organization_id, payment_id, status, changed_by)
    values (gen_random_uuid(), new.organization_id, new.id, new.status, auth.user_id());
  end if;
  return null;
end $$;
create trigger note_payment after insert or update on production.shoot_payments for each row execute function production.note_payment();
call production.follow('production.shoot_payments');

create table events.ledger_accounts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  code text not null constraint ledger_accounts_code_shape check (code ~ '^[a-z0-9][a-z0-9_.-]{0,59}$'),
  name text not null constraint ledger_accounts_name_length check (length(name) between 1 and 120),
  kind text not null constraint ledger_accounts_kind_value check (kind in ('asset', 'liability', 'equity', 'income', 'expense')),
  currency char(3) not null default 'EUR' constraint ledger_accounts_currency_shape check (currency ~ '^[A-Z]{3}$'),
  external_number text constraint ledger_accounts_external_number_length check (length(external_number) <= 40),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ledger_accounts_code_key unique (organization_id, code, currency)
);
comment on table events.ledger_accounts is 'Where money of an organisation stands: provider balances, cash, ticket income, tax, fees, gift cards.';
comment on column events.ledger_accounts.external_number is 'Number in the bookkeeping program.';
call auth.shape_organization('events.ledger_accounts', 'events');
create trigger refuse before delete on events.ledger_accounts for each row execute function maison.refuse();

-- The account with this code, made when it is first asked for; as the caller, who must be allowed to make it.
create function events.ledger_account(organization uuid, of_code text, of_currency text default 'EUR') returns uuid
  language plpgsql set search_path = '' as $$
declare account uuid;
begin
  select a.id into account from events.ledger_accounts a where a.organization_id = organization and a.code = of_code and a.currency = of_currency;
  if account is null then
    account := gen_random_uuid();
    insert into events.ledger_accounts (id, organization_id, code, name, kind, currency)
    values (account, organization, of_code, initcap(replace(of_code, '_', ' ')),
            case when of_code in ('bank', 'cash', 'stripe', 'paypal', 'square', 'mollie', 'receivable') then 'asset'
                 when of_code in ('tax', 'gift_cards', 'deposits', 'payable') then 'liability'
                 when of_code in ('provider_fees', 'commissions') then 'expense' else 'income' end, of_currency);
  end if;
  return account;
end $$;
comment on function events.ledger_account(uuid, text, text) is 'The organisation''s ledger account with this code.';

create table events.payouts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  provider text not null constraint payouts_provider_value check (provider in ('stripe', 'paypal', 'square', 'mollie', 'bank_transfer', 'cash', 'other')),
  provider_payout_id text constraint payouts_provider_payout_id_length check (length(provider_payout_id) <= 200),
  affiliate_id uuid references events.affiliates on delete restrict,
  amount bigint not null,
  fee bigint not null default 0 constraint payouts_fee_range check (fee >= 0),
  currency char(3) not null default 'EUR' constraint payouts_currency_shape check (currency ~ '^[A-Z]{3}$'),
  status text not null default 'pending' constraint payouts_status_value check (status in ('pending', 'in_transit', 'paid', 'failed', 'cancelled')),
  period_start date,
  period_end date,
  arrives_on date,
  paid_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint payouts_period_order check (period_end >= period_start),
  constraint payouts_provider_payout_key unique (organization_id, provider, provider_payout_id)
);
create index payouts_list on events.payouts (organization_id, created_at desc, id desc);
create index payouts_affiliate on events.payouts (affiliate_id);
comment on table events.payouts is 'What a provider sends to the organisation''s bank, or the organisation to an affiliate.';
comment on column events.payouts.amount is 'Minor units that arrive; below zero where a provider takes money back.';
comment on column events.payouts.affiliate_id is 'To whom a commission goes; null for what providers pay out.';
call auth.shape_organization('events.payouts', 'events');
call events.keep_together('events.payouts');
create trigger steps before update of status on events.payouts for each row
  execute function maison.steps('status', 'pending>in_transit pending>paid pending>failed pending>cancelled in_transit>paid in_transit>failed paid>failed failed>pending');
create trigger refuse before delete on events.payouts for each row execute function maison.refuse();

create table events.payout_lines (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  payout_id uuid not null references events.payouts on delete restrict,
  payment_id uuid references events.payments on delete restrict,
  refund_id uuid references events.refunds on delete restrict,
  order_id uuid references events.orders on delete restrict,
  kind text not null constraint payout_lines_kind_value check (kind in ('payment', 'refund', 'commission', 'fee', 'dispute', 'adjustment')),
  amount bigint not null,
  fee bigint not null default 0,
  created_at timestamptz not null default now(),
  constraint payout_lines_once unique (payment_id, kind),
  constraint payout_lines_refund_once unique (refund_id, kind)
);
create index payout_lines_payout on events.payout_lines (payout_id, created_at);
create index payout_lines_order on events.payout_lines (order_id);
comment on table events.payout_lines is 'What a payout consists of, so that every payment is found on the bank statement.';
comment on column events.payout_lines.amount is 'Minor units before the fee; below zero for refunds.';
call auth.shape_append('events.payout_lines', 'events');
call events.keep_together('events.payout_lines');

create table events.ledger_transactions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  kind text not null constraint ledger_transactions_kind_value
    check (kind in ('sale', 'payment', 'refund', 'cancellation', 'fee', 'payout', 'commission', 'gift_card', 'rounding', 'correction')),
  order_id uuid references events.orders on delete restrict,
  payment_id uuid references events.payments on delete restrict,
  refund_id uuid references events.refunds on delete restrict,
  payout_id uuid references events.payouts on delete restrict,
  reverses_id uuid unique references events.ledger_transactions on delete restrict,
  idempotency_key text not null constraint ledger_transactions_idempotency_key_length check (length(idempotency_key) between 1 and 200),
  description text not null default '' constraint ledger_transactions_description_length check (length(description) <= 300),
  booked_on date not null default current_date,
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  constraint ledger_transactions_idempotency_once unique (organization_id, idempotency_key)
);
create index ledger_transactions_list on events.ledger_transactions (organization_id, booked_on desc, id desc);
create index ledger_transactions_order on events.ledger_transactions (order_id);
create index ledger_transactions_payment on events.ledger_transactions (payment_id);
create index ledger_transactions_refund on events.ledger_transactions (refund_id);
create index ledger_transactions_payout on events.ledger_transactions (payout_id);
create index ledger_transactions_created_by on events.ledger_transactions (created_by);
comment on table events.ledger_transactions is 'Why money moved: append-only. A mistake is reversed by another one, once.';
comment on column events.ledger_transactions.idempotency_key is 'Such as payment:{id}: the same thing is booked once.';
comment on column events.ledger_transactions.description is 'Without names of people.';
call auth.shape_append('events.ledger_transactions', 'events');
call events.keep_together('events.ledger_transactions');

create table events.ledger_entries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  transaction_id uuid not null references events.ledger_transactions on delete restrict,
  debit_account_id uuid not null references events.ledger_accounts on delete restrict,
  credit_account_id uuid not null references events.ledger_accounts on delete restrict,
  amount bigint not null constraint ledger_entries_amount_range check (amount > 0),
  currency char(3) not null default 'EUR' constraint ledger_entries_currency_shape check (currency ~ '^[A-Z]{3}$'),
  created_at timestamptz not null default now(),
  constraint ledger_entries_two check (debit_account_id <> credit_account_id)
);
create index ledger_entries_transaction on events.ledger_entries (transaction_id);
create index ledger_entries_debit on events.ledger_entries (debit_account_id, created_at);
create index ledger_entries_credit on events.ledger_entries (credit_account_id, created_at);
comment on table events.ledger_entries is 'Money that goes from one account to another: append-only. Every row has both sides, so the ledger is balanced whatever is written.';
comment on column events.ledger_entries.amount is 'Minor units from the credit account to the debit account.';
call auth.shape_append('events.ledger_entries', 'events');
call events.keep_together('events.ledger_entries');

create function events.fill_ledger_entry() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from events.ledger_accounts a where a.id in (new.debit_account_id, new.credit_account_id) and a.currency <> new.currency) then
    raise exception 'both accounts are in the currency of the entry' using errcode = 'check_violation', constraint = 'ledger_entries_currency';
  end if;
  return new;
end $$;
create trigger fill_ledger_entry before insert on events.ledger_entries for each row execute function events.fill_ledger_entry();

create view events.ledger_balances with (security_invoker = true) as
select a.id, a.organization_id, a.code, a.name, a.kind, a.currency,
       coalesce((select sum(e.amount) from events.ledger_entries e where e.debit_account_id = a.id), 0)
       - coalesce((select sum(e.amount) from events.ledger_entries e where e.credit_account_id = a.id), 0) as balance
  from events.ledger_accounts a;
comment on view events.ledger_balances is 'What stands on each ledger account, in minor units; all accounts of a currency sum up to nothing.';
grant select on events.ledger_balances to maison_app, maison_system;
call events.follow('events.ledger_accounts', 'events.payouts');

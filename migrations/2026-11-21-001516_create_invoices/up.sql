create table events.invoice_series (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  prefix text not null constraint invoice_series_prefix_shape check (prefix ~ '^[A-Z0-9/-]{0,20}$'),
  digits smallint not null default 5 constraint invoice_series_digits_range check (digits between 1 and 12),
  last_number bigint not null default 0 constraint invoice_series_last_number_range check (last_number >= 0),
  created_at timestamptz not null default now(),
  constraint invoice_series_prefix_key unique (organization_id, prefix)
);
comment on table events.invoice_series is 'Numbers of invoices, one line of them per organisation and prefix, without gaps: whoever takes a number holds the row until the invoice stands or nothing happened.';
comment on column events.invoice_series.prefix is 'Such as 2027-; a new year may begin a new series.';
comment on column events.invoice_series.last_number is 'The last one given; moved by trigger only.';
call auth.shape_organization('events.invoice_series', 'events');
revoke update, insert on events.invoice_series from maison_app;
grant insert (id, organization_id, prefix, digits) on events.invoice_series to maison_app;
grant update (digits) on events.invoice_series to maison_app;
create trigger refuse before delete on events.invoice_series for each row execute function maison.refuse();

create table events.invoices (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  series_id uuid not null references events.invoice_series on delete restrict,
  number bigint not null default 0,
  full_number text not null default '',
  kind text not null default 'invoice' constraint invoices_kind_value check (kind in ('invoice', 'cancellation')),
  order_id uuid not null references events.orders on delete restrict,
  cancels_id uuid unique references events.invoices on delete restrict,
  issued_on date not null default current_date,
  delivered_on date,
  currency char(3) not null default 'EUR' constraint invoices_currency_shape check (currency ~ '^[A-Z]{3}$'),
  net_total bigint not null default 0,
  tax_total bigint not null default 0,
  gross_total bigint not null default 0,
  locale text not null default 'en' constraint invoices_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  seller jsonb not null constraint invoices_seller_shape check (jsonb_typeof(seller) = 'object'),
  recipient jsonb not null constraint invoices_recipient_shape check (jsonb_typeof(recipient) = 'object'),
  payment_terms text constraint invoices_payment_terms_length check (length(payment_terms) <= 1000),
  created_at timestamptz not null default now(),
  constraint invoices_number_key unique (series_id, number),
  constraint invoices_sum check (net_total + tax_total = gross_total),
  constraint invoices_cancels_whole check ((kind = 'cancellation') = (cancels_id is not null))
);
create index invoices_list on events.invoices (organization_id, issued_on desc, id desc);
create index invoices_order on events.invoices (order_id);
comment on table events.invoices is 'Invoices as they were issued: append-only, numbered without gaps. A wrong one is cancelled by another.';
comment on column events.invoices.number is 'Given by trigger.';
comment on column events.invoices.full_number is 'Prefix and number, as printed; given by trigger.';
comment on column events.invoices.order_id is 'pii: the order, and through it the buyer.';
comment on column events.invoices.delivered_on is 'Day of delivery, which is the event''s.';
comment on column events.invoices.gross_total is 'Minor units; below zero on a cancellation.';
comment on column events.invoices.seller is 'Name, address, VAT id as printed.';
comment on column events.invoices.recipient is 'kept by law: Name and address as printed. The law asks to keep invoices for ten years as they are; they are not erased before.';
call auth.shape_append('events.invoices', 'events', auth.sees_parent('events.invoices', 'events.orders', 'order_id'));
call events.keep_together('events.invoices');

create function events.number_invoice() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare series events.invoice_series;
begin
  update events.invoice_series s set last_number = s.last_number + 1
   where s.id = new.series_id and s.organization_id = new.organization_id returning s.* into series;
  if not found then raise exception 'no such series' using errcode = 'foreign_key_violation'; end if;
  new.number := series.last_number;
  new.full_number := series.prefix || lpad(new.number::text, greatest(series.digits, length(new.number::text)), '0');
  if new.cancels_id is not null and not exists (select from events.invoices i where i.id = new.cancels_id and i.kind = 'invoice' and i.order_id = new.order_id
       and i.gross_total = - new.gross_total and i.tax_total = - new.tax_total and i.currency = new.currency) then
    raise exception 'a cancellation takes back all of an invoice of its order' using errcode = 'check_violation', constraint = 'invoices_cancels_all';
  end if;
  return new;
end $$;
create trigger number_invoice before insert on events.invoices for each row execute function events.number_invoice();

create table events.invoice_lines (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  invoice_id uuid not null references events.invoices on delete restrict,
  registration_id uuid references events.registrations on delete restrict,
  fee_id uuid references events.order_fees on delete restrict,
  position integer not null,
  description text not null constraint invoice_lines_description_length check (length(description) between 1 and 500),
  quantity integer not null default 1 constraint invoice_lines_quantity_range check (quantity >= 1),
  net_amount bigint not null default 0,
  tax_rate numeric(7, 4) not null default 0 constraint invoice_lines_tax_rate_range check (tax_rate between 0 and 100),
  tax_category text not null default 'S' constraint invoice_lines_tax_category_value check (tax_category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
  tax_amount bigint not null default 0,
  gross_amount bigint not null default 0,
  constraint invoice_lines_sum check (net_amount + tax_amount = gross_amount),
  constraint invoice_lines_position_key unique (invoice_id, position)
);
create index invoice_lines_registration on events.invoice_lines (registration_id);
create index invoice_lines_fee on events.invoice_lines (fee_id);
comment on table events.invoice_lines is 'Lines of an invoice: append-only, with the tax as rounded for each.';
comment on column events.invoice_lines.description is 'What is sold, not to whom.';
comment on column events.invoice_lines.gross_amount is 'Minor units.';
call auth.shape_append('events.invoice_lines', 'events', auth.sees_parent('events.invoice_lines', 'events.invoices', 'invoice_id'));
call events.keep_together('events.invoice_lines');

create function events.check_invoice() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare this uuid := case tg_table_name when 'invoices' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'invoice_id')::uuid end;
begin
  if exists (select from events.invoices i
              cross join lateral (select coalesce(sum(l.net_amount), 0) as net, coalesce(sum(l.tax_amount), 0) as tax
                                    from events.invoice_lines l where l.invoice_id = i.id) l
              where i.id = this and (i.net_total, i.tax_total) <> (l.net, l.tax)) then
    raise exception 'the invoice does not come to what its lines come to' using errcode = 'check_violation', constraint = 'invoices_total', detail = this;
  end if;
  return null;
end $$;
create constraint trigger check_invoice after insert on events.invoices
  deferrable initially deferred for each row execute function events.check_invoice();
create constraint trigger check_invoice after insert on events.invoice_lines
  deferrable initially deferred for each row execute function events.check_invoice();
call events.follow('events.invoice_series');

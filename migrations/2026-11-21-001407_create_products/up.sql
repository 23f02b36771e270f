create table crm.exchange_rates (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  currency char(3) not null constraint exchange_rates_currency_shape check (currency ~ '^[A-Z]{3}$'),
  base_currency char(3) not null constraint exchange_rates_base_currency_shape check (base_currency ~ '^[A-Z]{3}$'),
  rate numeric(20, 10) not null constraint exchange_rates_rate_range check (rate > 0),
  valid_on date not null,
  source text not null default 'manual' constraint exchange_rates_source_value check (source in ('manual', 'ecb', 'import', 'api')),
  created_at timestamptz not null default now(),
  constraint exchange_rates_other check (currency <> base_currency),
  constraint exchange_rates_once unique (organization_id, base_currency, currency, valid_on)
);
create index exchange_rates_list on crm.exchange_rates (organization_id, valid_on desc, currency);
comment on table crm.exchange_rates is 'Exchange rates by day; a day without one takes the last before it.';
comment on column crm.exchange_rates.rate is 'Whole units of base_currency for one whole unit of currency.';
call crm.shape_settings('crm.exchange_rates');
create trigger audit after insert or update or delete on crm.exchange_rates for each row execute function maison.audit();

create function crm.rate(organization uuid, of_currency char(3), to_currency char(3), on_day date) returns numeric
  language sql stable set search_path = '' as $$
  -- The organisation's own base may stand between the two.
  with days as (
    select distinct on (e.base_currency, e.currency) e.base_currency, e.currency, e.rate
      from crm.exchange_rates e
     where e.organization_id = organization and e.valid_on <= on_day
     order by e.base_currency, e.currency, e.valid_on desc)
  select case when of_currency = to_currency then 1::numeric else (
    select found.rate
      from (select 1 as place, d.rate from days d where d.currency = of_currency and d.base_currency = to_currency
            union all
            select 2, 1 / d.rate from days d where d.currency = to_currency and d.base_currency = of_currency
            union all
            select 3, a.rate / b.rate from days a join days b using (base_currency)
             where a.currency = of_currency and b.currency = to_currency) found
     order by found.place limit 1) end
$$;
comment on function crm.rate(uuid, char, char, date) is 'What one whole unit is worth in another currency on a day; null where nobody knows.';

create function crm.minor_digits(currency char(3)) returns integer
  language sql immutable parallel safe strict set search_path = '' as $$
  select case when currency in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 0
              when currency in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 3 else 2 end
$$;
comment on function crm.minor_digits(char) is 'Digits after the point of a currency (ISO 4217): how minor units become whole ones.';

create function crm.converted(organization uuid, amount bigint, of_currency char(3), to_currency char(3), on_day date) returns bigint
  language sql stable set search_path = '' as $$
  select round(amount * crm.rate(organization, of_currency, to_currency, on_day)
               * power(10::numeric, crm.minor_digits(to_currency) - crm.minor_digits(of_currency)))::bigint
$$;
comment on function crm.converted(uuid, bigint, char, char, date) is 'Minor units in another currency at the rate of a day; null without a rate, never zero.';

create table crm.tax_rates (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint tax_rates_name_length check (length(name) between 1 and 80),
  percent numeric(5, 2) not null constraint tax_rates_percent_range check (percent between 0 and 100),
  kind text not null default 'standard' constraint tax_rates_kind_value
    check (kind in ('standard', 'reduced', 'zero', 'exempt', 'reverse_charge', 'small_business')),
  country text constraint tax_rates_country_shape check (country ~ '^[A-Z]{2}$'),
  note text constraint tax_rates_note_length check (length(note) <= 500),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint tax_rates_name_key unique (organization_id, name)
);
comment on table crm.tax_rates is 'Taxes on what is sold. Documents keep the per cent of their day.';
comment on column crm.tax_rates.note is 'What an invoice must say with it, such as the reason for no tax.';
call crm.shape_settings('crm.tax_rates');
create trigger touch before update on crm.tax_rates for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.tax_rates for each row execute function maison.audit();

create table crm.products (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint products_name_length check (length(name) between 1 and 200),
  code text not null constraint products_code_shape check (code ~ '^\S(.{0,58}\S)?$'),
  description text constraint products_description_length check (length(description) <= 10000),
  unit_price bigint not null constraint products_unit_price_range check (unit_price >= 0),
  currency char(3) not null default 'EUR' constraint products_currency_shape check (currency ~ '^[A-Z]{3}$'),
  product_type text not null default 'service' constraint products_product_type_value
    check (product_type in ('service', 'retainer', 'project', 'hourly', 'license', 'physical')),
  unit text constraint products_unit_length check (length(unit) <= 40),
  is_recurring boolean not null default false,
  billing_period text constraint products_billing_period_value check (billing_period in ('monthly', 'quarterly', 'annually')),
  tax_rate_id uuid references crm.tax_rates on delete set null,
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint products_code_key unique (organization_id, code),
  constraint products_recurs check (is_recurring = (billing_period is not null))
);
create index products_list on crm.products (organization_id, lower(name), id);
create index products_tax_rate on crm.products (tax_rate_id);
comment on table crm.products is 'What an organisation sells beside tickets: services, retainers, sponsoring packages.';
comment on column crm.products.unit_price is 'Minor units, without tax.';
comment on column crm.products.unit is 'hour, day, look, evening.';
call auth.shape_organization('crm.products', 'crm');
call crm.keep_inside('crm.products');
create trigger touch before update on crm.products for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.products for each row execute function maison.audit();

create table crm.price_books (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint price_books_name_length check (length(name) between 1 and 120),
  description text constraint price_books_description_length check (length(description) <= 2000),
  currency char(3) not null default 'EUR' constraint price_books_currency_shape check (currency ~ '^[A-Z]{3}$'),
  company_id uuid references crm.companies on delete cascade,
  is_default boolean not null default false,
  valid_from date,
  valid_until date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint price_books_name_key unique (organization_id, name),
  constraint price_books_order check (valid_until > valid_from),
  constraint price_books_default_once exclude using gist
    (organization_id with =, currency with =, daterange(valid_from, valid_until, '[)') with &&) where (is_default and company_id is null)
);
create index price_books_company on crm.price_books (company_id);
comment on table crm.price_books is 'Prices by season, currency or company; at any time one per currency is the default.';
comment on column crm.price_books.company_id is 'Prices agreed with one company; null: for everybody.';
comment on column crm.price_books.valid_until is 'The first day on which it holds no more.';
call crm.shape_settings('crm.price_books');
create trigger touch before update on crm.price_books for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.price_books for each row execute function maison.audit();

create table crm.price_book_entries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  price_book_id uuid not null references crm.price_books on delete cascade,
  product_id uuid not null references crm.products on delete cascade,
  min_quantity numeric(10, 2) not null default 1 constraint price_book_entries_min_quantity_range check (min_quantity > 0),
  unit_price bigint not null constraint price_book_entries_unit_price_range check (unit_price >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint price_book_entries_once unique (price_book_id, product_id, min_quantity)
);
create index price_book_entries_product on crm.price_book_entries (product_id);
comment on table crm.price_book_entries is 'The price of a product in a price book, from a quantity on.';
comment on column crm.price_book_entries.unit_price is 'Minor units in the currency of the book, without tax.';
call crm.shape_settings('crm.price_book_entries');
create trigger touch before update on crm.price_book_entries for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.price_book_entries for each row execute function maison.audit();

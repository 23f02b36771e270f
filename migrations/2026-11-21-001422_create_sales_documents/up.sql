create table crm.number_series (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  kind text not null constraint number_series_kind_value check (kind in ('quote', 'order', 'invoice', 'credit_note')),
  year integer not null default 0 constraint number_series_year_range check (year = 0 or year between 2000 and 2999),
  prefix text not null constraint number_series_prefix_shape check (prefix ~ '^[A-Za-z0-9/-]{1,20}$'),
  digits smallint not null default 4 constraint number_series_digits_range check (digits between 1 and 10),
  last_number integer not null default 0 constraint number_series_last_number_range check (last_number >= 0),
  created_at timestamptz not null default now(),
  constraint number_series_once unique (organization_id, kind, year)
);
comment on table crm.number_series is 'Numbers of documents without gaps, by kind and year.';
comment on column crm.number_series.year is '0: goes on through the years.';
call crm.shape_settings('crm.number_series');
create trigger audit after insert or update or delete on crm.number_series for each row execute function maison.audit();

create table crm.sales_documents (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  kind text not null constraint sales_documents_kind_value check (kind in ('quote', 'order', 'invoice', 'credit_note')),
  status text not null default 'draft' constraint sales_documents_status_value
    check (status in ('draft', 'issued', 'accepted', 'declined', 'expired', 'paid', 'cancelled')),
  number text constraint sales_documents_number_length check (length(number) between 1 and 40),
  previous_id uuid references crm.sales_documents on delete restrict,
  deal_id uuid references crm.deals on delete restrict,
  company_id uuid references crm.companies on delete restrict,
  contact_id uuid references crm.contacts on delete restrict,
  title text not null constraint sales_documents_title_length check (length(title) between 1 and 200),
  billed_to text not null default '' constraint sales_documents_billed_to_length check (length(billed_to) <= 1000),
  intro text constraint sales_documents_intro_length check (length(intro) <= 5000),
  closing text constraint sales_documents_closing_length check (length(closing) <= 5000),
  locale text not null default 'de' constraint sales_documents_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  currency char(3) not null default 'EUR' constraint sales_documents_currency_shape check (currency ~ '^[A-Z]{3}$'),
  net bigint not null default 0,
  tax bigint not null default 0,
  gross bigint not null generated always as (net + tax) stored,
  issued_on date,
  valid_until date,
  performed_on daterange,
  due_on date,
  decided_at timestamptz,
  decided_by uuid references identity.users on delete restrict,
  paid_on date,
  pdf_asset_id uuid references media.assets on delete restrict,
  created_by uuid references identity.users on delete restrict,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint sales_documents_number_key unique (organization_id, kind, number),
  constraint sales_documents_numbered check ((status = 'draft') = (number is null) and (status = 'draft' or issued_on is not null)),
  constraint sales_documents_states check (
    (status not in ('accepted', 'declined', 'expired') or kind in ('quote', 'order')) and (status <> 'paid' or kind in ('invoice', 'credit_note'))),
  constraint sales_documents_paid check ((status = 'paid') = (paid_on is not null)),
  constraint sales_documents_order check (valid_until >= issued_on and due_on >= issued_on)
);
create index sales_documents_list on crm.sales_documents (organization_id, kind, created_at desc, id desc);
create index sales_documents_due on crm.sales_documents (organization_id, due_on, id) where kind = 'invoice' and status = 'issued';
create index sales_documents_previous on crm.sales_documents (previous_id);
create index sales_documents_deal on crm.sales_documents (deal_id, created_at desc, id desc);
create index sales_documents_company on crm.sales_documents (company_id, created_at desc, id desc);
create index sales_documents_contact on crm.sales_documents (contact_id, created_at desc, id desc);
create index sales_documents_decided_by on crm.sales_documents (decided_by);
create index sales_documents_pdf on crm.sales_documents (pdf_asset_id);
create index sales_documents_created_by on crm.sales_documents (created_by);
comment on table crm.sales_documents is 'Quotes, the orders they become, their invoices and credit notes. Once issued only their state changes.';
comment on column crm.sales_documents.number is 'From crm.number_series when it is issued; null for drafts.';
comment on column crm.sales_documents.previous_id is 'What it was made from: the quote of an order, the order of an invoice, the invoice of a credit note.';
comment on column crm.sales_documents.contact_id is 'pii: the person it is addressed to.';
comment on column crm.sales_documents.billed_to is 'Name and address as printed. Law keeps it for ten years, so erasure leaves it.';
comment on column crm.sales_documents.net is 'Minor units; sum of the lines, kept by trigger while it is a draft.';
comment on column crm.sales_documents.tax is 'Minor units; rounded once per rate, kept by trigger while it is a draft.';
comment on column crm.sales_documents.gross is 'Minor units.';
comment on column crm.sales_documents.performed_on is 'When what is billed was done.';
comment on column crm.sales_documents.decided_by is 'Who accepted or declined it, if with an account.';
call auth.shape_organization('crm.sales_documents', 'crm',
  $$status <> 'draft' and (company_id = any ((select crm.portal_companies())::uuid[]) or contact_id = any ((select crm.portal_contacts())::uuid[]))$$);
call crm.keep_inside('crm.sales_documents');

create table crm.sales_document_items (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  document_id uuid not null references crm.sales_documents on delete cascade,
  position integer not null,
  product_id uuid references crm.products on delete set null,
  name text not null constraint sales_document_items_name_length check (length(name) between 1 and 200),
  description text constraint sales_document_items_description_length check (length(description) <= 5000),
  quantity numeric(10, 2) not null default 1 constraint sales_document_items_quantity_range check (quantity <> 0),
  unit text constraint sales_document_items_unit_length check (length(unit) <= 40),
  unit_price bigint not null,
  discount numeric(5, 2) not null default 0 constraint sales_document_items_discount_range check (discount between 0 and 100),
  tax_percent numeric(5, 2) not null default 0 constraint sales_document_items_tax_percent_range check (tax_percent between 0 and 100),
  tax_note text constraint sales_document_items_tax_note_length check (length(tax_note) <= 500),
  net bigint not null generated always as (round(quantity * unit_price * (100 - discount) / 100)::bigint) stored,
  created_at timestamptz not null default now(),
  constraint sales_document_items_position_key unique (document_id, position) deferrable initially immediate
);
create index sales_document_items_product on crm.sales_document_items (product_id);
comment on table crm.sales_document_items is 'Lines of a document, in order; they change only while it is a draft.';
comment on column crm.sales_document_items.unit_price is 'Minor units in the currency of the document, without tax.';
comment on column crm.sales_document_items.discount is 'Per cent.';
comment on column crm.sales_document_items.net is 'Minor units, without tax.';
call auth.shape_through('crm.sales_document_items', 'crm.sales_documents', 'document_id', 'crm');
call crm.keep_inside('crm.sales_document_items');

-- Lines of what was issued stay. A product that goes leaves its lines as they are.
create function crm.keep_items() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare document uuid;
begin
  -- What is generated is not there yet before the row is written.
  if tg_op = 'UPDATE' and to_jsonb(new) - '{product_id,net}'::text[] = to_jsonb(old) - '{product_id,net}'::text[] then return new; end if;
  foreach document in array case tg_op when 'INSERT' then array[new.document_id] when 'DELETE' then array[old.document_id]
                                       else array[old.document_id, new.document_id] end loop
    if exists (select from crm.sales_documents d where d.id = document and d.status <> 'draft' for update) then
      raise exception 'the document was issued' using errcode = 'restrict_violation', constraint = 'sales_documents_issued';
    end if;
  end loop;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger keep_items before insert or update or delete on crm.sales_document_items for each row execute function crm.keep_items();

create function crm.sum_documents(documents uuid[]) returns void
  language sql security definer set search_path = '' as $$
  update crm.sales_documents d set net = sums.net, tax = sums.tax
    from (select w.id, coalesce(sum(r.net), 0)::bigint as net, coalesce(sum(round(r.net * r.tax_percent / 100)), 0)::bigint as tax
            from unnest(documents) w (id)
            left join (select i.document_id, i.tax_percent, sum(i.net) as net from crm.sales_document_items i
                        where i.document_id = any (documents) group by i.document_id, i.tax_percent) r on r.document_id = w.id
           group by w.id) sums
   where d.id = sums.id and d.status = 'draft' and (d.net, d.tax) is distinct from (sums.net, sums.tax)
$$;
revoke all on function crm.sum_documents(uuid[]) from public;
create function crm.sum_items() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform crm.sum_documents(array(select distinct r.document_id from rows r));
  return null;
end $$;
create trigger sum_insert after insert on crm.sales_document_items referencing new table as rows for each statement execute function crm.sum_items();
create trigger sum_update after update on crm.sales_document_items referencing new table as rows for each statement execute function crm.sum_items();
create trigger sum_delete after delete on crm.sales_document_items referencing old table as rows for each statement execute function crm.sum_items();

-- Issuing gives the number: the row of the series makes whoever comes second wait, so there is no gap and no double.
create function crm.issue_document() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare series crm.number_series;
begin
  if tg_op = 'INSERT' then
    if new.status <> 'draft' then
      raise exception 'a document begins as a draft' using errcode = 'check_violation', constraint = 'sales_documents_status_step';
    end if;
    new.number := null;
    new.net := 0;
    new.tax := 0;
    return new;
  end if;
  if old.status = 'draft' then
    new.number := null;
    if new.status = 'issued' then
      new.issued_on := coalesce(new.issued_on, current_date);
      if not exists (select from crm.sales_document_items i where i.document_id = new.id) then
        raise exception 'a document without lines is not issued' using errcode = 'check_violation', constraint = 'sales_documents_lines';
      end if;
      select sum(r.net), sum(round(r.net * r.tax_percent / 100)) into new.net, new.tax
        from (select i.tax_percent, sum(i.net) as net from crm.sales_document_items i where i.document_id = new.id group by i.tax_percent) r;
      insert into crm.number_series (id, organization_id, kind, year, prefix)
      select gen_random_uuid(), new.organization_id, new.kind, extract(year from new.issued_on),
             case new.kind when 'quote' then 'Q-' when 'order' then 'O-' when 'invoice' then 'R-' else 'G-' end || extract(year from new.issued_on) || '-'
       where not exists (select from crm.number_series s where s.organization_id = new.organization_id and s.kind = new.kind
                            and s.year in (0, extract(year from new.issued_on)))
      on conflict (organization_id, kind, year) do nothing;
      update crm.number_series s set last_number = s.last_number + 1
       where s.id = (select n.id from crm.number_series n where n.organization_id = new.organization_id and n.kind = new.kind
                        and n.year in (0, extract(year from new.issued_on)) order by n.year desc limit 1)
      returning s.* into series;
      new.number := series.prefix || lpad(series.last_number::text, greatest(series.digits, length(series.last_number::text)), '0');
    end if;
    return new;
  end if;
  if (to_jsonb(new) - '{status,decided_at,decided_by,paid_on,pdf_asset_id,contact_id,version,updated_at,gross}'::text[])
     is distinct from (to_jsonb(old) - '{status,decided_at,decided_by,paid_on,pdf_asset_id,contact_id,version,updated_at,gross}'::text[]) then
    raise exception 'the document was issued' using errcode = 'restrict_violation', constraint = 'sales_documents_issued';
  end if;
  if new.status in ('accepted', 'declined') and old.status = 'issued' then new.decided_at := coalesce(new.decided_at, now()); end if;
  if new.status = 'paid' then new.paid_on := coalesce(new.paid_on, current_date); else new.paid_on := null; end if;
  return new;
end $$;
create trigger issue_document before insert or update on crm.sales_documents for each row execute function crm.issue_document();
create trigger steps before update on crm.sales_documents for each row execute function maison.steps('status',
  'draft>issued issued>accepted issued>declined issued>expired issued>paid issued>cancelled accepted>cancelled expired>issued paid>issued');

create function crm.keep_document() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.status <> 'draft' then
    raise exception 'the document was issued' using errcode = 'restrict_violation', constraint = 'sales_documents_issued';
  end if;
  return old;
end $$;
create trigger keep_document before delete on crm.sales_documents for each row execute function crm.keep_document();
create trigger touch before update on crm.sales_documents for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.sales_documents for each row execute function maison.audit();
create trigger audit after insert or update or delete on crm.sales_document_items for each row execute function maison.audit();

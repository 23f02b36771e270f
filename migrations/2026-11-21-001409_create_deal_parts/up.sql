create table crm.deal_contacts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  deal_id uuid not null references crm.deals on delete cascade,
  contact_id uuid not null references crm.contacts on delete cascade,
  role text not null default 'influencer' constraint deal_contacts_role_value
    check (role in ('decision_maker', 'influencer', 'champion', 'blocker', 'end_user', 'procurement', 'finance', 'legal', 'technical')),
  is_primary boolean not null default false,
  added_at timestamptz not null default now(),
  constraint deal_contacts_once unique (deal_id, contact_id)
);
create unique index deal_contacts_primary_key on crm.deal_contacts (deal_id) where is_primary;
create index deal_contacts_contact on crm.deal_contacts (contact_id, deal_id);
comment on table crm.deal_contacts is 'The people of a deal and the part they play.';
comment on column crm.deal_contacts.contact_id is 'pii: the person.';
comment on column crm.deal_contacts.is_primary is 'The main one; crm.deals.primary_contact_id says the same.';
call auth.shape_through('crm.deal_contacts', 'crm.deals', 'deal_id', 'crm');

-- Both ways: each writes only what differs, so that it ends.
create function crm.keep_primary_contact() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update crm.deal_contacts set is_primary = false where deal_id = new.id and is_primary and contact_id is distinct from new.primary_contact_id;
  if new.primary_contact_id is not null then
    insert into crm.deal_contacts (id, organization_id, deal_id, contact_id, is_primary)
    values (gen_random_uuid(), new.organization_id, new.id, new.primary_contact_id, true)
    on conflict on constraint deal_contacts_once do update set is_primary = true where not deal_contacts.is_primary;
  end if;
  return null;
end $$;
create trigger keep_primary_contact_insert after insert on crm.deals
  for each row when (new.primary_contact_id is not null) execute function crm.keep_primary_contact();
create trigger keep_primary_contact_update after update of primary_contact_id on crm.deals
  for each row when (new.primary_contact_id is distinct from old.primary_contact_id) execute function crm.keep_primary_contact();

create function crm.tell_primary_contact() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'DELETE' and new.is_primary then
    update crm.deals set primary_contact_id = new.contact_id where id = new.deal_id and primary_contact_id is distinct from new.contact_id;
  elsif tg_op <> 'INSERT' and old.is_primary then
    update crm.deals set primary_contact_id = null where id = old.deal_id and primary_contact_id = old.contact_id;
  end if;
  return null;
end $$;
create trigger tell_primary_contact after insert or delete or update of is_primary, contact_id on crm.deal_contacts
  for each row execute function crm.tell_primary_contact();

create table crm.deal_products (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  deal_id uuid not null references crm.deals on delete cascade,
  product_id uuid references crm.products on delete set null,
  name text not null constraint deal_products_name_length check (length(name) between 1 and 200),
  description text constraint deal_products_description_length check (length(description) <= 5000),
  quantity numeric(10, 2) not null default 1 constraint deal_products_quantity_range check (quantity > 0),
  unit_price bigint not null constraint deal_products_unit_price_range check (unit_price >= 0),
  discount numeric(5, 2) not null default 0 constraint deal_products_discount_range check (discount between 0 and 100),
  total bigint not null generated always as (round(quantity * unit_price * (100 - discount) / 100)::bigint) stored,
  tax_rate_id uuid references crm.tax_rates on delete set null,
  is_recurring boolean not null default false,
  billing_period text constraint deal_products_billing_period_value check (billing_period in ('monthly', 'quarterly', 'annually')),
  sort_order integer not null default 0,
  created_at timestamptz not null default now(),
  constraint deal_products_recurs check (is_recurring = (billing_period is not null))
);
create index deal_products_deal on crm.deal_products (deal_id, sort_order, id);
create index deal_products_product on crm.deal_products (product_id);
create index deal_products_tax_rate on crm.deal_products (tax_rate_id);
comment on table crm.deal_products is 'Lines of a deal: what is offered, at which price.';
comment on column crm.deal_products.unit_price is 'Minor units in the currency of the deal, without tax.';
comment on column crm.deal_products.discount is 'Per cent.';
comment on column crm.deal_products.total is 'Minor units without tax: quantity times price less discount, rounded once.';
call auth.shape_through('crm.deal_products', 'crm.deals', 'deal_id', 'crm');
call crm.keep_inside('crm.deal_products');
create trigger audit after insert or update or delete on crm.deal_products for each row execute function maison.audit();

-- Sums once per statement, not once per line.
create function crm.sum_deals(deals uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  update crm.deals d set amount = sums.amount, mrr = sums.mrr
    from (select w.deal_id as id, coalesce(sum(p.total), 0)::bigint as amount,
                 round(sum(p.total / case p.billing_period when 'monthly' then 1.0 when 'quarterly' then 3 when 'annually' then 12 end))::bigint as mrr
            from crm.deal_details w left join crm.deal_products p on p.deal_id = w.deal_id
           where w.deal_id = any (deals) and w.amount_follows_products group by w.deal_id) sums
   where d.id = sums.id and (d.amount, d.mrr) is distinct from (sums.amount, sums.mrr);
end $$;
revoke all on function crm.sum_deals(uuid[]) from public;
create function crm.sum_products() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform crm.sum_deals(array(select distinct r.deal_id from rows r));
  return null;
end $$;
create trigger sum_insert after insert on crm.deal_products referencing new table as rows for each statement execute function crm.sum_products();
create trigger sum_update after update on crm.deal_products referencing new table as rows for each statement execute function crm.sum_products();
create trigger sum_delete after delete on crm.deal_products referencing old table as rows for each statement execute function crm.sum_products();
create function crm.sum_deal() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform crm.sum_deals(array[new.deal_id]);
  return null;
end $$;
create trigger sum after update of amount_follows_products on crm.deal_details
  for each row when (new.amount_follows_products) execute function crm.sum_deal();

create table crm.deal_competitors (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  deal_id uuid not null references crm.deals on delete cascade,
  competitor_id uuid not null references crm.competitors on delete cascade,
  name text not null constraint deal_competitors_name_length check (length(name) between 1 and 200),
  strengths_weaknesses text constraint deal_competitors_strengths_weaknesses_length check (length(strengths_weaknesses) <= 5000),
  pricing text constraint deal_competitors_pricing_length check (length(pricing) <= 500),
  status text constraint deal_competitors_status_value check (status in ('active', 'eliminated', 'unknown', 'won')),
  created_at timestamptz not null default now(),
  constraint deal_competitors_once unique (deal_id, competitor_id)
);
create index deal_competitors_competitor on crm.deal_competitors (competitor_id);
comment on table crm.deal_competitors is 'Who else wants this deal.';
comment on column crm.deal_competitors.name is 'As it was called at the time.';
call auth.shape_through('crm.deal_competitors', 'crm.deals', 'deal_id', 'crm');
create trigger audit after insert or update or delete on crm.deal_competitors for each row execute function maison.audit();

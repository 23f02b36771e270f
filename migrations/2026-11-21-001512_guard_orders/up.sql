-- An order that is paid confirms its tickets, one that ends cancels them. A late payment takes the places again: if
-- they are gone, the quota refuses and the order stays as it is, so that whoever took the money gives it back.
create function events.settle_order() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.status in ('paid', 'partially_refunded') then
    update events.registrations set status = 'confirmed'
     where order_id = new.id and (status = 'pending' or (old.status = 'expired' and status = 'cancelled' and cancel_reason = 'expired'));
  elsif new.status = 'pending' and old.status in ('expired', 'cancelled') then
    update events.registrations set status = 'pending' where order_id = new.id and status = 'cancelled' and cancel_reason = old.status;
  elsif new.status in ('expired', 'cancelled', 'refunded') then
    update events.registrations set status = 'cancelled', cancel_reason = new.status
     where order_id = new.id and status in ('pending', 'confirmed');
  end if;
  return null;
end $$;
create trigger settle after update of status on events.orders for each row
  when (old.status <> new.status) execute function events.settle_order();

create function events.guard_order() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare paid bigint;
begin
  if new.currency <> old.currency or new.event_id <> old.event_id then
    raise exception 'an order keeps its event and its currency' using errcode = 'check_violation', constraint = 'orders_fixed';
  end if;
  if new.status = 'paid' and old.status <> 'paid' then
    select coalesce(sum(p.amount), 0) into paid from events.payments p where p.order_id = new.id and p.status = 'completed';
    if paid < new.total then
      raise exception 'payments of % do not cover %', paid, new.total using errcode = 'check_violation', constraint = 'orders_covered';
    end if;
    new.paid_at := coalesce(new.paid_at, now());
  end if;
  if new.status = 'cancelled' and old.status <> 'cancelled' then new.cancelled_at := now(); end if;
  return new;
end $$;
create trigger guard before update on events.orders for each row execute function events.guard_order();

-- At commit an order that is alive comes to what its tickets and fees come to, tax included.
create function events.check_total() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  this uuid := case tg_table_name when 'orders' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'order_id')::uuid end;
  comes_to bigint; taxed bigint;
begin
  select coalesce(sum(line.amount), 0), coalesce(sum(line.tax), 0) into comes_to, taxed
    from (select r.price as amount, r.tax_amount as tax from events.registrations r where r.order_id = this and r.status <> 'cancelled'
          union all
          select f.amount, f.tax_amount from events.order_fees f where f.order_id = this and f.cancelled_at is null) line;
  if exists (select from events.orders o where o.id = this and o.status in ('requested', 'pending', 'paid') and (o.total <> comes_to or o.tax_total <> taxed)) then
    raise exception 'the order does not come to what its positions come to: % with % of tax', comes_to, taxed
      using errcode = 'check_violation', constraint = 'orders_total', detail = this;
  end if;
  return null;
end $$;
create constraint trigger check_total after insert or update of total, tax_total, status on events.orders
  deferrable initially deferred for each row execute function events.check_total();
create constraint trigger check_total after insert or update of price, tax_amount, status, order_id on events.registrations
  deferrable initially deferred for each row execute function events.check_total();
create constraint trigger check_total after insert or update of amount, tax_amount, cancelled_at, order_id on events.order_fees
  deferrable initially deferred for each row execute function events.check_total();

-- A ticket stays in its order and event, whatever else changes.
create function events.keep_order() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.order_id <> old.order_id or new.event_id <> old.event_id then
    raise exception 'a ticket stays in its order' using errcode = 'check_violation', constraint = 'registrations_order';
  end if;
  return new;
end $$;
create trigger keep_order before update of order_id, event_id on events.registrations for each row execute function events.keep_order();

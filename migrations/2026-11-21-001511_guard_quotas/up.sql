-- Nothing is sold twice. Whatever takes a place (tickets, holds in carts, offers to the waiting list, vouchers that
-- block) goes through these triggers: they lock every quota and voucher that the statement touches, in the order of the
-- lock's number, then count. The count starts after the lock was given and so sees what others have committed meanwhile;
-- that holds in read committed transactions only, others are refused. Nothing here reads a counter.

create function events.lock_for_sale(ids uuid[]) returns void
  language plpgsql security definer set search_path = '' set lock_timeout = '5s' as $$
declare key bigint;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'tickets are sold in read committed transactions only' using errcode = 'feature_not_supported';
  end if;
  for key in select distinct hashtextextended(id::text, 7246004) from unnest(ids) id order by 1 loop
    perform pg_advisory_xact_lock(key);
  end loop;
end $$;
comment on function events.lock_for_sale(uuid[]) is 'Locks quotas and vouchers until the transaction ends, in one order for all.';

-- Triggers sort the locks of one statement. Whoever sells in several statements calls this first with everything that
-- will be sold: otherwise two who sell in different order wait for each other, and Postgres turns one of them down.
create function events.lock_tiers(tiers uuid[], vouchers uuid[] default '{}') returns void
  language sql security definer set search_path = '' as $$
  select events.lock_for_sale(array(select t.quota_id from events.quota_tiers t where t.ticket_tier_id = any (tiers)) || vouchers)
$$;
comment on function events.lock_tiers(uuid[], uuid[]) is 'Locks everything that tickets of these tiers draw on, before they are sold in several statements.';

-- How many of a quota are taken: tickets, holds that last, and what blocking vouchers still keep free. A hold or ticket
-- with such a voucher uses it up, so that each place counts once.
create function events.quota_taken(quota uuid) returns bigint
  language sql stable security definer set search_path = '' as $$
  with q as (
    select q.id, q.event_id, q.occurrence_id,
           array(select t.ticket_tier_id from events.quota_tiers t where t.quota_id = q.id and t.variation_id is null) as tiers,
           array(select t.ticket_tier_id from events.quota_tiers t where t.quota_id = q.id) as all_tiers,
           array(select t.variation_id from events.quota_tiers t where t.quota_id = q.id and t.variation_id is not null) as variations
      from events.quotas q where q.id = quota
  )
  select (select count(*) from events.registrations r
           where r.ticket_tier_id = any (q.all_tiers) and r.status in ('pending', 'confirmed', 'attended')
             and (r.ticket_tier_id = any (q.tiers) or r.variation_id = any (q.variations))
             and (q.occurrence_id is null or r.occurrence_id = q.occurrence_id))
       + (select count(*) from events.cart_positions c
           where c.ticket_tier_id = any (q.all_tiers) and c.expires_at > now()
             and (c.ticket_tier_id = any (q.tiers) or c.variation_id = any (q.variations))
             and (q.occurrence_id is null or c.occurrence_id = q.occurrence_id))
       + (select coalesce(sum(greatest(v.max_uses - events.voucher_used(v.id), 0)), 0)::bigint from events.vouchers v
           where v.event_id = q.event_id and v.blocks_quota and v.is_active and (v.valid_until is null or v.valid_until > now())
             and (v.quota_id = q.id
                  or (v.ticket_tier_id = any (q.all_tiers) and (v.ticket_tier_id = any (q.tiers) or v.variation_id = any (q.variations))
                      and (q.occurrence_id is null or v.occurrence_id is null or v.occurrence_id = q.occurrence_id))))
    from q
$$;
comment on function events.quota_taken(uuid) is 'How many of a quota are taken now; counted.';

create function events.voucher_used(voucher uuid) returns bigint
  language sql stable security definer set search_path = '' as $$
  select (select count(*) from events.registrations r where r.voucher_id = voucher and r.status in ('pending', 'confirmed', 'attended'))
       + (select count(*) from events.cart_positions c where c.voucher_id = voucher and c.expires_at > now())
$$;
comment on function events.voucher_used(uuid) is 'For how many tickets a voucher is used now; counted.';

-- What is left of a tier: the least of its quotas; null: no limit; 0 as well where no quota covers it. For showing.
create function events.tickets_left(tier uuid, variation uuid default null, occurrence uuid default null) returns bigint
  language sql stable security definer set search_path = '' as $$
  select case when count(*) = 0 or bool_or(q.is_closed) then 0
              when bool_and(q.size is null) then null
              else greatest(min(case when q.size is not null then q.size - events.quota_taken(q.id) end), 0) end
    from events.quotas q
   where exists (select from events.quota_tiers t where t.quota_id = q.id and t.ticket_tier_id = tier and (t.variation_id is null or t.variation_id = variation))
     and (q.occurrence_id is null or q.occurrence_id = occurrence)
$$;
comment on function events.tickets_left(uuid, uuid, uuid) is 'How many tickets of a tier are left to be shown; the sale itself counts again under its locks.';

-- The rule itself. `selling` is false where places are only kept free: closed quotas then do not matter.
create function events.check_quotas(quota_ids uuid[], voucher_ids uuid[], selling boolean) returns void
  language plpgsql security definer set search_path = '' set lock_timeout = '5s' as $$
declare q record; v record; taken bigint;
begin
  perform events.lock_for_sale(quota_ids || voucher_ids);
  for q in select * from events.quotas where id = any (quota_ids) order by id loop
    if selling and q.is_closed then
      raise exception 'the quota is closed' using errcode = 'check_violation', constraint = 'quotas_closed', detail = q.id;
    end if;
    continue when q.size is null;
    taken := events.quota_taken(q.id);
    if taken > q.size then
      raise exception 'sold out: % of % would be taken', taken, q.size using errcode = 'check_violation', constraint = 'quotas_size', detail = q.id;
    end if;
  end loop;
  for v in select * from events.vouchers where id = any (voucher_ids) order by id loop
    if not v.is_active or events.voucher_used(v.id) > v.max_uses then
      raise exception 'the voucher is used up' using errcode = 'check_violation', constraint = 'vouchers_used_up', detail = v.id;
    end if;
    if v.budget < (select sum(r.voucher_discount) from events.registrations r where r.voucher_id = v.id and r.status <> 'cancelled') then
      raise exception 'the voucher''s budget is used up' using errcode = 'check_violation', constraint = 'vouchers_budget', detail = v.id;
    end if;
  end loop;
end $$;
revoke all on function events.check_quotas(uuid[], uuid[], boolean) from public;

-- What a ticket or hold takes.
create type events.place as (tier uuid, variation uuid, occurrence uuid);

-- Tickets. An update matters where a row begins to take a place, or takes another one; the discount counts as well.
create function events.guard_registrations() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare places events.registrations[];
begin
  if tg_op = 'INSERT' then
    places := array(select n from new_rows n where n.status <> 'cancelled');
  else
    places := array(select n from new_rows n join old_rows o on o.id = n.id
      where n.status <> 'cancelled' and (o.status = 'cancelled'
        or (n.ticket_tier_id, n.variation_id, n.occurrence_id, n.voucher_id, n.voucher_discount)
           is distinct from (o.ticket_tier_id, o.variation_id, o.occurrence_id, o.voucher_id, o.voucher_discount)));
  end if;
  if cardinality(places) = 0 then return null; end if;
  perform events.take_places(array(select distinct row(p.ticket_tier_id, p.variation_id, p.occurrence_id)::events.place from unnest(places) p),
                             array(select distinct p.voucher_id from unnest(places) p where p.voucher_id is not null));
  return null;
end $$;

-- Holds. An update matters where a row begins to hold again, or holds another place.
create function events.guard_cart_positions() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare places events.cart_positions[];
begin
  if tg_op = 'INSERT' then
    places := array(select n from new_rows n where n.expires_at > now());
  else
    places := array(select n from new_rows n join old_rows o on o.id = n.id
      where n.expires_at > now() and (o.expires_at <= now()
        or n.expires_at > o.expires_at
        or (n.ticket_tier_id, n.variation_id, n.occurrence_id, n.voucher_id) is distinct from (o.ticket_tier_id, o.variation_id, o.occurrence_id, o.voucher_id)));
  end if;
  if cardinality(places) = 0 then return null; end if;
  perform events.take_places(array(select distinct row(p.ticket_tier_id, p.variation_id, p.occurrence_id)::events.place from unnest(places) p),
                             array(select distinct p.voucher_id from unnest(places) p where p.voucher_id is not null));
  return null;
end $$;

create function events.take_places(places events.place[], voucher_ids uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
declare quota_ids uuid[]; uncovered boolean;
begin
  select array_agg(distinct c.quota_id), bool_or(c.quota_id is null) into quota_ids, uncovered
    from unnest(places) p
    left join lateral (
      select q.id as quota_id from events.quota_tiers t join events.quotas q on q.id = t.quota_id
        join events.ticket_tiers k on k.id = t.ticket_tier_id and k.deleted_at is null
       where t.ticket_tier_id = p.tier and (t.variation_id is null or t.variation_id = p.variation)
         and (q.occurrence_id is null or q.occurrence_id = p.occurrence)) c on true;
  if uncovered then
    raise exception 'the tier has no quota for this' using errcode = 'check_violation', constraint = 'quotas_missing';
  end if;
  perform events.check_quotas(quota_ids, coalesce(voucher_ids, '{}'), true);
end $$;
revoke all on function events.take_places(events.place[], uuid[]) from public;

create trigger guard_insert after insert on events.registrations referencing new table as new_rows
  for each statement execute function events.guard_registrations();
create trigger guard_update after update on events.registrations referencing old table as old_rows new table as new_rows
  for each statement execute function events.guard_registrations();
create trigger guard_insert after insert on events.cart_positions referencing new table as new_rows
  for each statement execute function events.guard_cart_positions();
create trigger guard_update after update on events.cart_positions referencing old table as old_rows new table as new_rows
  for each statement execute function events.guard_cart_positions();

-- A voucher can keep free only what is there. It must not shrink below what it was used for.
create function events.guard_voucher() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform events.check_quotas(case when new.blocks_quota and new.is_active then array(
      select q.id from events.quotas q
       where q.id = new.quota_id
          or exists (select from events.quota_tiers t where t.quota_id = q.id and t.ticket_tier_id = new.ticket_tier_id
                        and (t.variation_id is null or t.variation_id = new.variation_id)
                        and (q.occurrence_id is null or new.occurrence_id is null or q.occurrence_id = new.occurrence_id)))
    else '{}' end, case when new.is_active then array[new.id] else '{}' end, false);
  return null;
end $$;
create trigger guard after insert or update of max_uses, budget, blocks_quota, is_active, valid_until, ticket_tier_id, variation_id, quota_id, occurrence_id
  on events.vouchers for each row execute function events.guard_voucher();

-- A voucher is used for what it is for, and in carts while it is valid; a hold that was given keeps its price.
create function events.fit_voucher() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare v events.vouchers;
begin
  if new.voucher_id is null then return new; end if;
  select * into v from events.vouchers where id = new.voucher_id;
  if (v.ticket_tier_id is not null and v.ticket_tier_id <> new.ticket_tier_id)
     or (v.variation_id is not null and v.variation_id is distinct from new.variation_id)
     or (v.occurrence_id is not null and v.occurrence_id is distinct from new.occurrence_id)
     or (v.quota_id is not null and not exists (select from events.quota_tiers t where t.quota_id = v.quota_id and t.ticket_tier_id = new.ticket_tier_id
           and (t.variation_id is null or t.variation_id = new.variation_id))) then
    raise exception 'the voucher is for something else' using errcode = 'check_violation', constraint = 'vouchers_other';
  end if;
  if tg_table_name = 'cart_positions' and v.valid_until <= now() then
    raise exception 'the voucher is no longer valid' using errcode = 'check_violation', constraint = 'vouchers_valid_until';
  end if;
  return new;
end $$;
create trigger fit_voucher before insert or update of voucher_id, ticket_tier_id, variation_id, occurrence_id on events.cart_positions
  for each row execute function events.fit_voucher();
create trigger fit_voucher before insert or update of voucher_id, ticket_tier_id, variation_id, occurrence_id on events.registrations
  for each row execute function events.fit_voucher();

-- One slice of the crowd: ten events with three tiers each and 10,000 tickets in 5,000 orders of one to four; the first
-- event sells half of them. Tickets are counted by their quotas as ever. Kinds: 00f0 events, 00f1 tiers, 00f2 quotas,
-- 00f3 their tiers, 00f4 orders, 00f5 tickets.
-- Costs: fits and check_total, row triggers; but there are few rows, they may stay.
create or replace function pg_temp.crowd(slice integer, kind text, n bigint) returns uuid language sql immutable parallel safe
  as $$ select ('0193' || lpad(to_hex(slice), 4, '0') || kind || '7000a000' || lpad(to_hex(n), 12, '0'))::uuid $$;
create or replace function pg_temp.chance(n bigint, seed bigint) returns float8 language sql immutable parallel safe
  as $$ select (hashint8extended(n, seed) & 2147483647) / 2147483648.0::float8 $$;

insert into events.events (id, organization_id, slug, title, description, type, category, start_date, end_date, timezone, venue_name, location, visibility, status, publish_state, published_at, organizer_id, created_at)
select pg_temp.crowd(slice, '00f0', e), o.id, 'crowd-' || slice || '-' || e, title[1 + e] || ' ' || slice, 'Doors an hour before.', kind[1 + e], 'vogue',
       now() + (e * 41 - 150) * interval '1 day', now() + (e * 41 - 150) * interval '1 day' + interval '6 hours', 'Europe/Berlin', 'Halle ' || 1 + e, 'Berlin', 'public',
       case when e * 41 < 150 then 'completed' else 'published' end, 'published', now() - interval '200 days', pg_temp.crowd(slice, '0002', e), now() - interval '200 days'
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join generate_series(0, 9) e
 cross join (select '{Winter Ball,Kiki Night,Runway Open,Old Way Practice,House Anniversary,Lookbook Evening,Screening,Panel,Fundraiser,Fashion Week Finale}'::text[] as title,
                    '{ball,ball,runway,practice,social,exhibition,screening,panel,fundraiser,runway}'::text[] as kind) w;

insert into events.event_sales (event_id, organization_id)
select pg_temp.crowd(slice, '00f0', e), o.id
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry' cross join generate_series(0, 9) e
on conflict do nothing;

insert into events.ticket_tiers (id, organization_id, event_id, name, price, position, created_at)
select pg_temp.crowd(slice, '00f1', e * 3 + t), o.id, pg_temp.crowd(slice, '00f0', e), (array['Early', 'Regular', 'Front row'])[1 + t], (array[1800, 2800, 6500])[1 + t], t, now() - interval '200 days'
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry' cross join generate_series(0, 9) e cross join generate_series(0, 2) t;
insert into events.quotas (id, organization_id, event_id, name, size, created_at)
select pg_temp.crowd(slice, '00f2', e), o.id, pg_temp.crowd(slice, '00f0', e), 'Hall', 20000, now() - interval '200 days'
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry' cross join generate_series(0, 9) e;
insert into events.quota_tiers (id, organization_id, quota_id, ticket_tier_id)
select pg_temp.crowd(slice, '00f3', e * 3 + t), o.id, pg_temp.crowd(slice, '00f2', e), pg_temp.crowd(slice, '00f1', e * 3 + t)
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry' cross join generate_series(0, 9) e cross join generate_series(0, 2) t;

-- Five orders have 1, 2, 1, 4 and 2 tickets. One order in twenty was cancelled, one in fifty waits for money.
create temp table if not exists crowd_orders (n integer primary key, slice integer, id uuid, organization_id uuid, event integer, tier integer, price bigint, tickets integer,
  first_ticket integer, person integer, status text, at timestamptz) on commit delete rows;
insert into crowd_orders
select n, slice, pg_temp.crowd(slice, '00f4', n), o.id, event, tier, (array[1800, 2800, 6500])[1 + tier], (array[1, 2, 1, 4, 2])[1 + n % 5],
       n / 5 * 10 + (array[0, 1, 3, 4, 8])[1 + n % 5], floor(60000 * power(pg_temp.chance(n, 62), 3))::integer,
       case when n % 20 = 11 then 'cancelled' when n % 50 = 3 then 'pending' else 'paid' end, now() - interval '190 days' * power(pg_temp.chance(n, slice + 60), 1.7)
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join generate_series(0, 4999) n
 cross join lateral (select floor(10 * power(pg_temp.chance(n, 61), 3.3))::integer as event, (array[0, 0, 0, 1, 1, 1, 1, 1, 1, 2])[1 + (n / 5) % 10] as tier offset 0) t;
insert into events.orders (id, organization_id, event_id, code, status, user_id, email, total, expires_at, paid_at, cancelled_at, created_at, updated_at)
select id, organization_id, pg_temp.crowd(slice, '00f0', event), translate(lpad(to_hex(slice), 4, '0') || lpad(to_hex(n), 4, '0'), '0123456789abcdef', 'ABCDEFGHJKLMNPQR'),
       status, pg_temp.crowd(slice, '0001', person), 'crowd.' || slice || '.' || person || '@people.maison.example', case when status = 'cancelled' then 0 else price * tickets end,
       case when status = 'pending' then now() + interval '3 days' end, case when status = 'paid' then at end, case when status = 'cancelled' then at end, at, at
  from crowd_orders;
insert into events.registrations (id, organization_id, order_id, event_id, ticket_tier_id, user_id, attendee_email, attendee_name, status, qr_code_data, list_price, price, created_at, updated_at)
select pg_temp.crowd(slice, '00f5', first_ticket + k), organization_id, id, pg_temp.crowd(slice, '00f0', event), pg_temp.crowd(slice, '00f1', event * 3 + tier),
       case when k = 0 then pg_temp.crowd(slice, '0001', person) end, case when k = 0 then 'crowd.' || slice || '.' || person || '@people.maison.example' end,
       case when k > 0 then 'Guest ' || k end,
       case status when 'paid' then case when event * 41 < 150 and n % 9 > 0 then 'attended' else 'confirmed' end else status end,
       translate(left(md5('ticket ' || slice || '-' || first_ticket + k), 24), '01', 'xy'), price, price, at, at
  from crowd_orders cross join lateral generate_series(0, tickets - 1) k;
update events.event_details d set attendee_count = n.number
  from (select r.event_id, count(*) as number from events.registrations r join crowd_orders o on o.id = r.order_id where r.status = 'attended' group by 1) n
 where d.id = n.event_id;

-- One slice of the crowd: 400,000 visits with 1,200,000 page views in two years, more of them lately; most visits see
-- one page, few see many. Nine in ten are of the property that all slices share (identity.sql), the rest of a small
-- one of the slice's own. Kinds: 00c0 properties, 00c1 visits, 00c2 page views.
-- Costs: indexes and the foreign keys of page_views. Quiet, extend_visit and mark_days do nothing: the visits come
-- with their ends, finish.sql marks the days. Without partitions of the past two years the rows fall into the default.
create or replace function pg_temp.crowd(slice integer, kind text, n bigint) returns uuid language sql immutable parallel safe
  as $$ select ('0193' || lpad(to_hex(slice), 4, '0') || kind || '7000a000' || lpad(to_hex(n), 12, '0'))::uuid $$;
create or replace function pg_temp.chance(n bigint, seed bigint) returns float8 language sql immutable parallel safe
  as $$ select (hashint8extended(n, seed) & 2147483647) / 2147483648.0::float8 $$;

insert into analytics.web_properties (id, organization_id, name, domain, timezone)
select pg_temp.crowd(slice, '00c0', 0), o.id, 'Crowd ' || slice, 'crowd-' || slice || '.maison.example', 'Europe/Berlin'
  from identity.organizations o, (select current_setting('maison.slice')::integer as slice offset 0) s where o.slug = 'house-registry';

-- Rows come in the order of time, as in life. The r-th visit sees 1 + 16 r^7 / 400,000^7 pages or so, exactly in all.
insert into analytics.visits (id, organization_id, property_id, visitor_hash, started_at, last_seen_at, hostname, entry_path, exit_path, page_views,
                              referrer, source, channel, device, browser, os, country, city, language)
select pg_temp.crowd(slice, '00c1', n), o.id, case when n % 10 = 0 then pg_temp.crowd(slice, '00c0', 0) else '01930000-00c0-7000-a000-000000000001' end,
       hashint8extended(hashint8extended(n, 21) & 131071, slice), at, at + (pages - 1) * interval '40 seconds', case when n % 10 = 0 then 'crowd-' || slice || '.maison.example' else 'crowd.maison.example' end,
       path[1 + (n * 31) % 12], path[1 + (n * 31 + (pages - 1) * 7) % 12], pages,
       case (n / 3) % 5 when 0 then 'https://www.google.com/' when 1 then 'https://www.instagram.com/' end,
       case (n / 3) % 5 when 0 then 'google' when 1 then 'instagram' end,
       case (n / 3) % 5 when 0 then 'organic_search' when 1 then 'organic_social' else 'direct' end,
       case when n % 3 = 0 then 'desktop' else 'mobile' end, (array['Chrome', 'Safari', 'Firefox'])[1 + (n / 5) % 3],
       (array['Windows', 'iOS', 'Android', 'macOS'])[1 + (n / 7) % 4], (array['DE', 'DE', 'DE', 'AT', 'CH', 'FR', 'NL', 'GB'])[1 + (n / 11) % 8],
       (array['Berlin', 'Hamburg', 'Köln', 'Wien', 'Zürich', 'Paris', 'Amsterdam', 'London'])[1 + (n / 11) % 8], case when (n / 11) % 8 < 5 then 'de' else 'en' end
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join generate_series(0, 399999) n
 cross join lateral (select now() - interval '1 hour' - interval '730 days' * power(1 - (n + pg_temp.chance(n, slice + 20)) / 400000.0, 1.7) as at,
                            (1 + floor(power((r + 1) / 400000.0::float8, 8) * 800000) - floor(power(r / 400000.0::float8, 8) * 800000))::integer as pages
                       from (select n * 3779 % 400000 as r) shuffled offset 0) t
 cross join (select '{/,/houses,/houses/marigold,/events,/events/winter-ball,/artists,/articles/first-walk,/register,/gallery,/shop,/about,/tickets}'::text[] as path) w;

insert into analytics.page_views (id, occurred_at, organization_id, property_id, visit_id, visitor_hash, hostname, path, title, referrer, engaged_ms, scroll_depth, received_at)
select pg_temp.crowd(slice, '00c2', n * 32 + page), at + page * interval '40 seconds', o.id,
       case when n % 10 = 0 then pg_temp.crowd(slice, '00c0', 0) else '01930000-00c0-7000-a000-000000000001' end, pg_temp.crowd(slice, '00c1', n),
       hashint8extended(hashint8extended(n, 21) & 131071, slice), case when n % 10 = 0 then 'crowd-' || slice || '.maison.example' else 'crowd.maison.example' end,
       path[1 + (n * 31 + page * 7) % 12], 'Page ' || (n * 31 + page * 7) % 12, case when page = 0 and (n / 3) % 5 = 0 then 'https://www.google.com/' end,
       (n * 37 + page * 1009) % 60000, (n + page * 17) % 101, at + page * interval '40 seconds'
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join generate_series(0, 399999) n
 cross join lateral (select now() - interval '1 hour' - interval '730 days' * power(1 - (n + pg_temp.chance(n, slice + 20)) / 400000.0, 1.7) as at,
                            (1 + floor(power((r + 1) / 400000.0::float8, 8) * 800000) - floor(power(r / 400000.0::float8, 8) * 800000))::integer as pages
                       from (select n * 3779 % 400000 as r) shuffled offset 0) t
 cross join lateral generate_series(0, pages - 1) page
 cross join (select '{/,/houses,/houses/marigold,/events,/events/winter-ball,/artists,/articles/first-walk,/register,/gallery,/shop,/about,/tickets}'::text[] as path) w;

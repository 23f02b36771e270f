-- Figures of the House Registry: sixty days of its own site around the winter ball, advertising, what is said in public,
-- and where the buyers of tickets came from. Everything follows from numbers by hashing, so that each run is the same.
create function pg_temp.org() returns uuid language sql as $$ select id from identity.organizations where slug = 'house-registry' $$;
create function pg_temp.person(wanted text) returns uuid language sql as $$ select user_id from identity.profiles where handle = wanted $$;
create function pg_temp.n(key text, below integer) returns integer language sql immutable
  as $$ select (('x' || substr(md5(key), 1, 8))::bit(32)::bigint % below)::integer $$;
create function pg_temp.days_ago(days integer) returns date language sql as $$ select (now() at time zone 'Europe/Berlin')::date - days $$;

insert into analytics.web_properties (id, organization_id, name, domain, mega_site_id, timezone, measured_since) values
  (maison.demo_id('property:maison'), pg_temp.org(), 'House Registry', 'maison.example',
   (select id from sites.mega_sites where slug = 'houses-of-the-register' and organization_id = pg_temp.org()), 'Europe/Berlin', pg_temp.days_ago(60)),
  (maison.demo_id('property:ball'), pg_temp.org(), 'Winter ball (microsite)', 'winterball.maison.example', null, 'Europe/Berlin', null);
insert into analytics.shields (id, organization_id, property_id, kind, pattern, network, note, created_by) values
  (maison.demo_id('shield:office'), pg_temp.org(), maison.demo_id('property:maison'), 'network', null, '192.0.2.0/26', 'The office above the rehearsal hall', pg_temp.person('ana')),
  (maison.demo_id('shield:preview'), pg_temp.org(), maison.demo_id('property:maison'), 'page', '/preview/**', null, 'Drafts that we read ourselves', pg_temp.person('bo'));
insert into analytics.source_rules (id, organization_id, property_id, field, pattern, source, channel, keeps_source, position) values
  (maison.demo_id('source:checkout'), pg_temp.org(), null, 'referrer', 'checkout.pay.example', null, null, true, 0),
  (maison.demo_id('source:posters'), pg_temp.org(), null, 'utm_medium', 'poster', 'Posters', 'qr_code', false, 1),
  (maison.demo_id('source:kiez'), pg_temp.org(), maison.demo_id('property:maison'), 'referrer', '*.kiezkalender.example', 'Kiezkalender', 'referral', false, 2);
insert into analytics.bot_signatures (id, kind, pattern, network, label, origin) values
  (maison.demo_id('bot:harvester'), 'user_agent', '*PageHarvester*', null, 'PageHarvester', 'maison'),
  (maison.demo_id('bot:spam'), 'referrer', 'free-seo-boost.example', null, 'Free SEO boost', 'maison'),
  (maison.demo_id('bot:centre'), 'network', null, '198.51.100.0/24', 'Data centre (documentation range)', 'maison');
insert into analytics.visitor_salts (day, salt) values (pg_temp.days_ago(0), substring(sha256('house registry') for 16)) on conflict do nothing;

-- Visits: more towards the ball, more in the evening. Sources as they come.
insert into analytics.visits (id, organization_id, property_id, visitor_hash, started_at, last_seen_at, hostname, entry_path, exit_path, referrer,
  source, channel, utm_source, utm_medium, utm_campaign, device, browser, os, country, region, city, language)
select maison.demo_id('visit:' || v.i), pg_temp.org(), maison.demo_id('property:maison'),
       ('x' || substr(md5('visitor ' || v.day || ' ' || pg_temp.n('who' || v.i, 1900)), 1, 16))::bit(64)::bigint,
       v.at, v.at, 'maison.example', p.entry, p.entry, s.referrer, s.source, s.channel, s.utm_source, s.utm_medium, s.utm_campaign,
       case when pg_temp.n('device' || v.i, 10) < 6 then 'mobile' when pg_temp.n('device' || v.i, 10) < 9 then 'desktop' else 'tablet' end,
       (array['Safari', 'Chrome', 'Firefox', 'Edge', 'Samsung Internet'])[1 + pg_temp.n('browser' || v.i, 5)],
       (array['iOS', 'Android', 'macOS', 'Windows', 'Linux'])[1 + pg_temp.n('os' || v.i, 5)],
       c.country, c.region, c.city, c.language
  from (select i, pg_temp.days_ago(day) as day,
               least((pg_temp.days_ago(day) + time '06:00' + pg_temp.n('minute' || i, 900) * interval '1 minute'
                      + pg_temp.n('late' || i, 3) * interval '55 minutes') at time zone 'Europe/Berlin',
                     now() - interval '45 minutes' - i * interval '1 second') as at
          from (select i, floor(60 * power(pg_temp.n('day' || i, 10000) / 10000.0, 1.4))::integer as day from generate_series(1, 2400) i) d) v
  cross join lateral (select (array['/', '/', '/events/winter-ball', '/events/winter-ball', '/events/winter-ball/tickets', '/events/practice',
      '/events/fashion-week', '/houses/lumiere', '/houses/saffron', '/houses/obsidian', '/people/ana', '/gallery'])[1 + pg_temp.n('entry' || v.i, 12)] as entry) p
  cross join lateral (select (array['DE', 'DE', 'DE', 'DE', 'DE', 'FR', 'NL', 'AT', 'PL', 'GB'])[1 + pg_temp.n('country' || v.i, 10)] as country) cc
  join (values ('DE', 'Berlin', 'Berlin', 'de'), ('FR', 'Île-de-France', 'Paris', 'fr'), ('NL', 'Noord-Holland', 'Amsterdam', 'nl'),
               ('AT', 'Wien', 'Wien', 'de'), ('PL', 'Mazowieckie', 'Warszawa', 'pl'), ('GB', 'England', 'Manchester', 'en'))
       c (country, region, city, language) on c.country = cc.country
  join (values (0, 24, null, null, 'direct', null, null, null),
               (25, 46, 'www.google.com/', 'Google', 'organic_search', null, null, null),
               (47, 65, 'l.instagram.com/', 'Instagram', 'organic_social', null, null, null),
               (66, 75, null, 'Newsletter', 'email', 'newsletter', 'email', 'spring-season'),
               (76, 82, 'termine.kiezkalender.example/', 'Kiezkalender', 'referral', null, null, null),
               (83, 92, 'l.instagram.com/', 'Instagram', 'paid_social', 'instagram', 'paid', 'spring-season'),
               (93, 96, 'www.google.com/', 'Google', 'paid_search', 'google', 'cpc', 'winter-ball'),
               (97, 99, null, 'Posters', 'qr_code', 'poster', 'poster', 'winter-ball'))
       s (from_number, to_number, referrer, source, channel, utm_source, utm_medium, utm_campaign)
    on pg_temp.n('source' || v.i, 100) between s.from_number and s.to_number;

insert into analytics.page_views (id, occurred_at, organization_id, property_id, visit_id, visitor_hash, hostname, path, title, referrer, engaged_ms, scroll_depth)
select maison.demo_id('view:' || v.id || k), v.started_at + k * (20 + pg_temp.n('pause' || v.id || k, 160)) * interval '1 second',
       v.organization_id, v.property_id, v.id, v.visitor_hash, v.hostname, t.path, t.title,
       case when k = 0 then v.referrer end, 1500 + pg_temp.n('sight' || v.id || k, 110000), 20 + pg_temp.n('scroll' || v.id || k, 81)
  from analytics.visits v
  cross join lateral generate_series(0, greatest(0, pg_temp.n('pages' || v.id, 8) - 2)) k
  cross join lateral (select case when k = 0 then v.entry_path
      when k = 1 and v.entry_path = '/events/winter-ball' then '/events/winter-ball/tickets'
      else (array['/events/winter-ball', '/houses/lumiere', '/gallery', '/events/winter-ball/tickets', '/people/ana', '/events/practice', '/houses/obsidian'])
             [1 + pg_temp.n('path' || v.id || k, 7)] end as path) x
  join (values ('/', 'House Registry'), ('/events/winter-ball', 'Winter ball'), ('/events/winter-ball/tickets', 'Tickets for the winter ball'),
               ('/events/practice', 'Weekly practice'), ('/events/fashion-week', 'Fashion week: open casting'), ('/houses/lumiere', 'House of Lumière'),
               ('/houses/saffron', 'House of Saffron'), ('/houses/obsidian', 'House of Obsidian'), ('/people/ana', 'Mother Ana Marigold'), ('/gallery', 'Gallery'))
       t (path, title) on t.path = x.path
 where v.property_id = maison.demo_id('property:maison');

insert into analytics.events (id, occurred_at, organization_id, property_id, visit_id, visitor_hash, event_name, path, properties, interactive, revenue, currency)
select maison.demo_id('event:' || e.name || w.id), w.occurred_at + e.after * interval '1 second', w.organization_id, w.property_id, w.visit_id, w.visitor_hash,
       e.name, w.path, e.properties, true, case when e.name = 'ticket_paid' then 2800 * (1 + pg_temp.n('seats' || w.visit_id, 3)) end,
       case when e.name = 'ticket_paid' then 'EUR' end
  from (select distinct on (visit_id) * from analytics.page_views where path = '/events/winter-ball/tickets' order by visit_id, occurred_at) w
  join (values ('ticket_added', 15, 3, '{"category": "tickets", "action": "add", "label": "Standing"}'::jsonb),
               ('ticket_paid', 140, 9, '{"category": "tickets", "action": "pay", "label": "Standing"}'::jsonb)) e (name, after, one_in, properties)
    on pg_temp.n('buys' || w.visit_id, e.one_in) = 0
 where w.occurred_at < now() - interval '5 minutes';
insert into analytics.events (id, occurred_at, organization_id, property_id, visit_id, visitor_hash, event_name, path, properties)
select maison.demo_id('event:video' || id), occurred_at + interval '8 seconds', organization_id, property_id, visit_id, visitor_hash, 'video_play', path,
       jsonb_build_object('category', 'video', 'action', 'play', 'label', 'Hand performance, final')
  from analytics.page_views where path = '/gallery' and pg_temp.n('video' || id, 4) = 0 and occurred_at < now() - interval '5 minutes';
insert into analytics.events (id, occurred_at, organization_id, user_id, event_name, properties)
select maison.demo_id('product:' || i), now() - i * interval '7 hours', pg_temp.org(),
       pg_temp.person((array['ana', 'bo', 'cleo', 'dara', 'yuki'])[1 + pg_temp.n('actor' || i, 5)]),
       (array['signed_in', 'post_created', 'comment_created', 'picture_uploaded'])[1 + pg_temp.n('act' || i, 4)], '{"surface": "web"}'
  from generate_series(1, 120) i;
insert into analytics.dropped_hits (id, organization_id, property_id, date, reason, detail, hits)
select maison.demo_id('dropped:' || r.reason || d), pg_temp.org(), maison.demo_id('property:maison'), pg_temp.days_ago(d), r.reason, r.detail, 3 + pg_temp.n(r.reason || d, r.most)
  from generate_series(0, 29) d, (values ('bot_user_agent', 'PageHarvester', 240), ('spam_referrer', 'Free SEO boost', 40),
    ('bot_network', 'Data centre (documentation range)', 120), ('prefetch', null, 60), ('shield', '/preview/**', 25)) r (reason, detail, most);

insert into analytics.goals (id, organization_id, property_id, name, kind, page_pattern, event_name, scroll_percent, position) values
  (maison.demo_id('goal:tickets'), pg_temp.org(), maison.demo_id('property:maison'), 'Looks at tickets', 'page', '/events/*/tickets', null, null, 0),
  (maison.demo_id('goal:added'), pg_temp.org(), maison.demo_id('property:maison'), 'Puts a ticket aside', 'event', null, 'ticket_added', null, 1),
  (maison.demo_id('goal:paid'), pg_temp.org(), maison.demo_id('property:maison'), 'Pays a ticket', 'event', null, 'ticket_paid', null, 2),
  (maison.demo_id('goal:casting'), pg_temp.org(), maison.demo_id('property:maison'), 'Reads the casting call', 'scroll', '/events/fashion-week', null, 75, 3),
  (maison.demo_id('goal:video'), pg_temp.org(), maison.demo_id('property:maison'), 'Watches a performance', 'event', null, 'video_play', null, 4);
insert into analytics.funnels (id, organization_id, property_id, name, step_order, unit, window_count, window_unit) values
  (maison.demo_id('funnel:tickets'), pg_temp.org(), maison.demo_id('property:maison'), 'From the page to the ticket', 'sequential', 'visit', 1, 'hour');
insert into analytics.funnel_steps (id, organization_id, funnel_id, goal_id, position, label) values
  (maison.demo_id('step:1'), pg_temp.org(), maison.demo_id('funnel:tickets'), maison.demo_id('goal:tickets'), 1, 'Sees prices'),
  (maison.demo_id('step:2'), pg_temp.org(), maison.demo_id('funnel:tickets'), maison.demo_id('goal:added'), 2, 'Puts aside'),
  (maison.demo_id('step:3'), pg_temp.org(), maison.demo_id('funnel:tickets'), maison.demo_id('goal:paid'), 3, 'Pays');
insert into analytics.funnel_exclusions (id, organization_id, funnel_id, goal_id, after_position, before_position) values
  (maison.demo_id('exclusion:video'), pg_temp.org(), maison.demo_id('funnel:tickets'), maison.demo_id('goal:video'), 1, 2);
insert into analytics.segments (id, organization_id, property_id, name, filters, created_by) values
  (maison.demo_id('segment:berlin'), pg_temp.org(), maison.demo_id('property:maison'), 'Telephones in Berlin',
   '{"and": [{"dimension": "city", "is": "equal", "values": ["Berlin"]}, {"dimension": "device", "is": "equal", "values": ["mobile"]}]}', pg_temp.person('bo'));
insert into analytics.annotations (id, organization_id, property_id, starts_at, ends_at, text, url, created_by) values
  (maison.demo_id('note:presale'), pg_temp.org(), maison.demo_id('property:maison'), now() - interval '34 days', null, 'Presale of the winter ball opens', '/events/winter-ball', pg_temp.person('ana')),
  (maison.demo_id('note:mail'), pg_temp.org(), null, now() - interval '20 days', null, 'Spring season: first mail to all', null, pg_temp.person('bo')),
  (maison.demo_id('note:posters'), pg_temp.org(), maison.demo_id('property:maison'), now() - interval '16 days', now() - interval '2 days', 'Posters hang in Neukölln and Wedding', null, pg_temp.person('bo'));

insert into analytics.imports (id, organization_id, property_id, source, period, status, rows_read, created_by, finished_at) values
  (maison.demo_id('import:ga4'), pg_temp.org(), maison.demo_id('property:maison'), 'google_analytics_4',
   daterange(pg_temp.days_ago(150), pg_temp.days_ago(60)), 'done', 90, pg_temp.person('ana'), now() - interval '58 days');
insert into analytics.exports (id, organization_id, property_id, kind, format, period_start, period_end, status, rows_written, created_by) values
  (maison.demo_id('export:views'), pg_temp.org(), maison.demo_id('property:maison'), 'page_views', 'csv', now() - interval '30 days', now(), 'ready', 3120, pg_temp.person('bo'));

-- Roll-ups, made from the raw rows as the worker makes them.
insert into analytics.web_page_metrics (id, organization_id, property_id, date, page_path, page_title, pageviews, unique_pageviews, entrances, exits, bounces,
  engaged_views, engaged_ms, scroll_depth25, scroll_depth50, scroll_depth75, scroll_depth100, scroll_counts, visitor_sketch)
select maison.demo_id('page:' || d.date || d.path), d.organization_id, d.property_id, d.date, d.path, d.title, d.views, d.visits, d.entrances, d.exits, d.bounces,
       d.views, d.engaged, d.to25, d.to50, d.to75, d.to100,
       (select array_agg((select count(*) from unnest(d.depths) x where x = depth)::integer order by depth) from generate_series(0, 100) depth), d.sketch
  from (select w.organization_id, w.property_id, (v.started_at at time zone 'Europe/Berlin')::date as date, w.path, min(w.title) as title, count(*) as views,
               count(distinct w.visit_id) as visits, count(*) filter (where w.id = f.first) as entrances, count(*) filter (where w.id = f.last) as exits,
               count(*) filter (where w.id = f.first and v.is_bounce) as bounces, sum(w.engaged_ms) as engaged,
               count(*) filter (where w.scroll_depth >= 25) as to25, count(*) filter (where w.scroll_depth >= 50) as to50,
               count(*) filter (where w.scroll_depth >= 75) as to75, count(*) filter (where w.scroll_depth = 100) as to100,
               array_agg(w.scroll_depth) as depths, analytics.sketch(array_agg(w.visitor_hash)) as sketch
          from analytics.page_views w
          join analytics.visits v on v.id = w.visit_id
          join (select visit_id, (array_agg(id order by occurred_at, id))[1] as first, (array_agg(id order by occurred_at desc, id desc))[1] as last
                  from analytics.page_views group by visit_id) f on f.visit_id = w.visit_id
         group by 1, 2, 3, 4) d;
insert into analytics.web_session_aggregates (id, organization_id, property_id, date, dimension_type, dimension_value, sessions, pageviews, bounces, duration_seconds, visitor_sketch)
select maison.demo_id('sessions:' || (v.started_at at time zone 'Europe/Berlin')::date || d.kind || coalesce(d.value, '')), v.organization_id, v.property_id,
       (v.started_at at time zone 'Europe/Berlin')::date, d.kind, coalesce(d.value, ''), count(*), sum(v.page_views), count(*) filter (where v.is_bounce),
       sum(v.duration_seconds), analytics.sketch(array_agg(v.visitor_hash))
  from analytics.visits v
  cross join lateral (values ('total', ''), ('source', v.source), ('channel', v.channel), ('device', v.device), ('country', v.country::text),
    ('campaign', v.utm_campaign), ('entry_page', v.entry_path), ('browser', v.browser)) d (kind, value)
 group by v.organization_id, v.property_id, (v.started_at at time zone 'Europe/Berlin')::date, d.kind, coalesce(d.value, '');
insert into analytics.web_session_aggregates (id, organization_id, property_id, date, dimension_type, sessions, new_users, pageviews, bounces, duration_seconds, import_id, imported_users)
select maison.demo_id('imported:' || d), pg_temp.org(), maison.demo_id('property:maison'), pg_temp.days_ago(d), 'total', s.sessions, s.sessions / 2,
       s.sessions * 2, s.sessions / 3, s.sessions * 70, maison.demo_id('import:ga4'), s.sessions * 9 / 10
  from generate_series(61, 150) d cross join lateral (select 10 + pg_temp.n('before' || d, 14) as sessions) s;
insert into analytics.web_event_metrics (id, organization_id, property_id, date, event_name, event_category, event_action, event_label, event_count, unique_events, total_value, currency, visitor_sketch)
select maison.demo_id('events:' || (e.occurred_at at time zone 'Europe/Berlin')::date || e.event_name), e.organization_id, e.property_id,
       (e.occurred_at at time zone 'Europe/Berlin')::date, e.event_name, e.properties ->> 'category', e.properties ->> 'action', e.properties ->> 'label',
       count(*), count(distinct e.visit_id), sum(e.revenue), e.currency, analytics.sketch(array_agg(e.visitor_hash))
  from analytics.events e where e.property_id is not null
 group by 2, 3, 4, 5, 6, 7, 8, e.currency;
insert into analytics.web_conversions (id, organization_id, property_id, date, goal_name, goal_id, completions, converting_visits, value, currency, source_medium, campaign, visitor_sketch)
select maison.demo_id('reached:' || (e.occurred_at at time zone 'Europe/Berlin')::date || g.name || v.channel || coalesce(v.utm_campaign, '')), e.organization_id, e.property_id,
       (e.occurred_at at time zone 'Europe/Berlin')::date, g.name, g.id, count(*), count(distinct e.visit_id), sum(e.revenue), e.currency, v.channel, v.utm_campaign,
       analytics.sketch(array_agg(e.visitor_hash))
  from analytics.events e
  join analytics.goals g on g.property_id = e.property_id and g.kind = 'event' and g.event_name = e.event_name
  join analytics.visits v on v.id = e.visit_id
 group by 2, 3, 4, g.name, g.id, e.currency, v.channel, v.utm_campaign;
update analytics.rollup_days set rolled_at = now(), dirty_at = case when date < pg_temp.days_ago(1) then null else dirty_at end;
insert into analytics.search_keyword_metrics (id, organization_id, property_id, date, keyword, page_path, country, device, clicks, impressions, position_sum)
select maison.demo_id('keyword:' || k.keyword || d), pg_temp.org(), maison.demo_id('property:maison'), pg_temp.days_ago(d), k.keyword, k.path, 'DE', 'mobile',
       pg_temp.n('clicks' || k.keyword || d, k.most), k.most * 8 + pg_temp.n('shown' || k.keyword || d, 40), (k.most * 8 + pg_temp.n('shown' || k.keyword || d, 40)) * k.place
  from generate_series(3, 32) d, (values ('winter ball berlin', '/events/winter-ball', 9, 2.4), ('voguing class berlin', '/events/practice', 6, 4.1),
    ('house of lumiere', '/houses/lumiere', 4, 1.2), ('open casting fashion week', '/events/fashion-week', 5, 7.8)) k (keyword, path, most, place);

-- Advertising.
insert into analytics.ad_accounts (id, organization_id, external_account_id, name, timezone, currency, attribution_setting, restatement_days) values
  (maison.demo_id('ads:meta'), pg_temp.org(), 'act_20481977', 'House Registry (Meta)', 'Europe/Berlin', 'EUR', '7d_click_1d_view', 28),
  (maison.demo_id('ads:google'), pg_temp.org(), '318-204-5561', 'House Registry (Google)', 'Europe/London', 'EUR', '28d_click', 30);
insert into analytics.ad_campaigns (id, organization_id, account_id, external_id, name, status, objective, budget_type, daily_budget, lifetime_budget, start_date, end_date, targeting_summary, last_synced_at) values
  (maison.demo_id('ad-campaign:spring'), pg_temp.org(), maison.demo_id('ads:meta'), '23850011', 'Spring season: walkers', 'active', 'traffic', 'lifetime', null, 60000,
   now() - interval '30 days', now() + interval '20 days', '{"ages": "18-45", "places": ["Berlin", "Leipzig", "Hamburg"], "interests": ["Voguing", "Runway"]}', now() - interval '2 hours'),
  (maison.demo_id('ad-campaign:ball'), pg_temp.org(), maison.demo_id('ads:google'), '77120934', 'Winter ball: search', 'active', 'conversions', 'daily', 1200, null,
   now() - interval '30 days', null, '{"languages": ["de", "en"]}', now() - interval '2 hours'),
  (maison.demo_id('ad-campaign:summer'), pg_temp.org(), maison.demo_id('ads:meta'), '23849002', 'Summer kiki (over)', 'archived', 'reach', 'lifetime', null, 20000,
   now() - interval '190 days', now() - interval '160 days', null, now() - interval '130 days');
insert into analytics.ad_sets (id, organization_id, campaign_id, external_id, name, status, targeting, daily_budget, bid_strategy, bid_micros, start_date) values
  (maison.demo_id('ad-set:dancers'), pg_temp.org(), maison.demo_id('ad-campaign:spring'), '6001', 'Dancers 18-30', 'active', '{"ageMin": 18, "ageMax": 30, "placements": ["stories", "reels"]}', 1000, 'lowest_cost', null, now() - interval '30 days'),
  (maison.demo_id('ad-set:sewers'), pg_temp.org(), maison.demo_id('ad-campaign:spring'), '6002', 'People who sew', 'active', '{"ageMin": 25, "ageMax": 45, "placements": ["feed"]}', 800, 'cost_cap', 420000, now() - interval '30 days'),
  (maison.demo_id('ad-set:brand'), pg_temp.org(), maison.demo_id('ad-campaign:ball'), '9001', 'Ball and Berlin', 'enabled', '{"keywords": ["winter ball berlin", "voguing berlin"]}', null, 'maximize_conversions', 385000, now() - interval '30 days');
insert into analytics.ads (id, organization_id, ad_set_id, external_id, name, status, format, headline, body, call_to_action, destination_url, media_type, utm_params, asset_id) values
  (maison.demo_id('ad:reel'), pg_temp.org(), maison.demo_id('ad-set:dancers'), '1', 'Reel: hand performance', 'active', 'reels', 'Walk with us', 'Six categories, one floor. The winter ball is open to first-timers.', 'book_now',
   'https://maison.example/events/winter-ball', 'video', '{"utm_source": "instagram", "utm_medium": "paid", "utm_campaign": "spring-season"}', (select id from media.assets where organization_id = pg_temp.org() order by created_at, id limit 1)),
  (maison.demo_id('ad:carousel'), pg_temp.org(), maison.demo_id('ad-set:sewers'), '2', 'Looks of last year', 'active', 'carousel', 'Made by hand', 'Nine looks from the last fashion week, and who sewed them.', 'learn_more',
   'https://maison.example/events/fashion-week', 'carousel', '{"utm_source": "instagram", "utm_medium": "paid", "utm_campaign": "spring-season"}', null),
  (maison.demo_id('ad:search'), pg_temp.org(), maison.demo_id('ad-set:brand'), '3', 'Search: winter ball', 'enabled', 'dynamic', 'Winter ball in Berlin', 'Tickets from 28 euros. Doors at seven.', 'book_now',
   'https://maison.example/events/winter-ball/tickets', 'text', '{"utm_source": "google", "utm_medium": "cpc", "utm_campaign": "winter-ball"}', null);
insert into analytics.ad_metrics (id, organization_id, ad_id, date, impressions, reach, clicks, conversions, spend_micros, currency, attribution_setting, restated_at)
select maison.demo_id('ad day:' || a.key || d), pg_temp.org(), maison.demo_id(a.key), pg_temp.days_ago(d), a.shown + pg_temp.n(a.key || d, a.shown), (a.shown + pg_temp.n(a.key || d, a.shown)) * 7 / 10,
       a.clicks + pg_temp.n('c' || a.key || d, a.clicks), pg_temp.n('v' || a.key || d, 3), a.spend + pg_temp.n('s' || a.key || d, 2500000), 'EUR', a.setting, now() - interval '2 hours'
  from generate_series(0, 29) d, (values ('ad:reel', 900, 14, 5200000, '7d_click_1d_view'), ('ad:carousel', 500, 7, 4100000, '7d_click_1d_view'),
    ('ad:search', 140, 9, 6300000, '28d_click')) a (key, shown, clicks, spend, setting);
insert into analytics.ad_set_metrics (id, organization_id, ad_set_id, date, impressions, reach, clicks, conversions, spend_micros, currency, attribution_setting, restated_at)
select maison.demo_id('set day:' || a.ad_set_id || m.date), m.organization_id, a.ad_set_id, m.date, sum(m.impressions), max(m.reach), sum(m.clicks), sum(m.conversions), sum(m.spend_micros), m.currency, m.attribution_setting, max(m.restated_at)
  from analytics.ad_metrics m join analytics.ads a on a.id = m.ad_id group by m.organization_id, a.ad_set_id, m.date, m.currency, m.attribution_setting;
insert into analytics.campaign_metrics (id, organization_id, campaign_id, date, impressions, reach, clicks, video_views, video_views25, video_views50, video_views75, video_views100, video_watch_ms,
  likes, comments, shares, saves, conversions, conversion_value, leads, purchases, purchase_value, spend_micros, currency, attribution_setting, restated_at)
select maison.demo_id('campaign day:' || s.campaign_id || m.date), m.organization_id, s.campaign_id, m.date, sum(m.impressions), (sum(m.reach) * 0.93)::bigint, sum(m.clicks),
       sum(m.impressions) / 5, sum(m.impressions) / 6, sum(m.impressions) / 9, sum(m.impressions) / 14, sum(m.impressions) / 20, sum(m.impressions) / 5 * 6400,
       sum(m.clicks) * 2, sum(m.clicks) / 6, sum(m.clicks) / 9, sum(m.clicks) / 7, sum(m.conversions), sum(m.conversions) * 2800, sum(m.conversions) / 2,
       sum(m.conversions), sum(m.conversions) * 2800, sum(m.spend_micros), m.currency, m.attribution_setting, max(m.restated_at)
  from analytics.ad_set_metrics m join analytics.ad_sets s on s.id = m.ad_set_id group by m.organization_id, s.campaign_id, m.date, m.currency, m.attribution_setting;
insert into analytics.campaign_conversions (id, organization_id, campaign_id, date, action_type, attribution_window, conversions, value, currency)
select maison.demo_id('window:' || m.id || w.name), m.organization_id, m.campaign_id, m.date, 'purchase', w.name, round(m.purchases * w.share, 4), round(m.purchase_value * w.share)::bigint, m.currency
  from analytics.campaign_metrics m, (values ('1d_view', 0.2), ('1d_click', 0.6), ('7d_click', 0.9), ('28d_click', 1.0)) w (name, share);
insert into analytics.campaign_reach (id, organization_id, campaign_id, period, period_start, period_end, reach, impressions)
select maison.demo_id('reach:' || campaign_id), organization_id, campaign_id, 'custom', min(date), max(date), (sum(impressions) * 0.31)::bigint, sum(impressions)
  from analytics.campaign_metrics group by organization_id, campaign_id;

-- Attribution: what buyers had seen before they paid, shared out evenly.
insert into analytics.attribution_models (id, organization_id, name, model_type, algorithm, is_default) values
  (maison.demo_id('model:linear'), pg_temp.org(), 'Evenly', 'linear', null, true),
  (maison.demo_id('model:last'), pg_temp.org(), 'Last source that was not direct', 'last_non_direct', null, false),
  (maison.demo_id('model:markov'), pg_temp.org(), 'What would be missing (Markov)', 'data_driven', 'markov', false);
insert into analytics.conversions (id, organization_id, occurred_at, kind, property_id, goal_id, visitor_hash, visit_id, user_id, value, currency)
select maison.demo_id('conversion:' || e.visit_id), e.organization_id, e.occurred_at, 'goal', e.property_id, maison.demo_id('goal:paid'), e.visitor_hash, e.visit_id,
       case when e.visit_id = first_value(e.visit_id) over (order by e.occurred_at) then pg_temp.person('cleo') end, e.revenue, e.currency
  from analytics.events e where e.event_name = 'ticket_paid';
insert into analytics.touchpoints (id, organization_id, occurred_at, kind, channel, source, campaign, user_id, visitor_hash, visit_id, ad_campaign_id, cost_micros, currency)
select maison.demo_id('touch:' || v.id), v.organization_id, v.started_at, 'visit', v.channel, v.source, v.utm_campaign, c.user_id, v.visitor_hash, v.id,
       case v.channel when 'paid_social' then maison.demo_id('ad-campaign:spring') when 'paid_search' then maison.demo_id('ad-campaign:ball') end,
       case when v.channel in ('paid_social', 'paid_search') then 310000 end, case when v.channel in ('paid_social', 'paid_search') then 'EUR' end
  from analytics.visits v join analytics.conversions c on c.visit_id = v.id;
insert into analytics.touchpoints (id, organization_id, occurred_at, kind, channel, source, campaign, user_id, visitor_hash)
select maison.demo_id('touch before:' || c.id), c.organization_id, c.occurred_at - interval '3 hours', 'scan', 'qr_code', 'Posters', 'winter-ball', c.user_id, c.visitor_hash
  from analytics.conversions c where pg_temp.n('poster' || c.id, 3) = 0;
insert into analytics.attribution_results (id, organization_id, model_id, period_start, period_end, currency, conversions_count, revenue, channel_results, path_analysis)
select maison.demo_id('result:linear'), organization_id, maison.demo_id('model:linear'), now() - interval '60 days', now(), 'EUR', count(*), sum(value), '[]',
       jsonb_build_object('path_length', jsonb_build_object('1', count(*) filter (where pg_temp.n('poster' || id, 3) <> 0), '2', count(*) filter (where pg_temp.n('poster' || id, 3) = 0)))
  from analytics.conversions group by organization_id;
insert into analytics.attribution_credits (id, organization_id, result_id, conversion_id, touchpoint_id, channel, position, credit, revenue)
select maison.demo_id('credit:' || p.touchpoint), p.organization_id, maison.demo_id('result:linear'), p.conversion, p.touchpoint, p.channel, p.place,
       case when p.place = 1 then 1 - (p.touches - 1) * round(1.0 / p.touches, 10) else round(1.0 / p.touches, 10) end,
       p.value / p.touches + case when p.place <= p.value % p.touches then 1 else 0 end
  from (select c.organization_id, c.id as conversion, c.value, t.id as touchpoint, t.channel,
               row_number() over (partition by c.id order by t.occurred_at, t.id) as place, count(*) over (partition by c.id) as touches
          from analytics.conversions c
          join analytics.touchpoints t on t.id in (maison.demo_id('touch:' || c.visit_id), maison.demo_id('touch before:' || c.id))) p;
update analytics.attribution_results r
   set channel_results = (select jsonb_agg(jsonb_build_object('channel', s.channel, 'conversions', s.credit, 'revenue', s.revenue) order by s.revenue desc)
                            from (select channel, round(sum(credit), 4) as credit, sum(revenue) as revenue from analytics.attribution_credits c where c.result_id = r.id group by channel) s);

-- Listening.
insert into analytics.listening_queries (id, organization_id, name, description, purpose, compare_group, expression, keywords, hashtags, mentions, exclude_keywords, hide_keywords, languages, sources, timezone, respond_within_minutes, created_by_id) values
  (maison.demo_id('query:registry'), pg_temp.org(), 'House Registry', 'What is said about us.', 'brand', 'balls', '("house registry" OR "winter ball") NEAR/8 (berlin OR wedding) AND NOT site:jobs.example',
   '{house registry,winter ball}', '{winterball,houseregistry}', '{@houseregistry}', '{ski ball}', '{giveaway}', '{de,en,fr}', '{instagram,mastodon,bluesky,rss,community}', 'Europe/Berlin', 240, pg_temp.person('bo')),
  (maison.demo_id('query:neighbours'), pg_temp.org(), 'Other balls in town', null, 'competitor', 'balls', 'ball AND (voguing OR runway) AND berlin', '{kiki night,mirror hall ball}', '{}', '{}', '{}', '{}', '{de,en}', '{instagram,rss}', 'Europe/Berlin', null, pg_temp.person('bo')),
  (maison.demo_id('query:all'), pg_temp.org(), 'Everything about ballroom', 'Catches what the others miss.', 'catch_all', null, 'ballroom~3 scene', '{ballroom scene}', '{ballroom}', '{}', '{ballroom dance,waltz}', '{}', '{}', '{}', 'Europe/Berlin', null, pg_temp.person('ana'));
insert into analytics.listening_feeds (id, organization_id, source, url, name, every_minutes, last_success_at) values
  (maison.demo_id('feed:kiez'), pg_temp.org(), 'rss', 'https://termine.kiezkalender.example/feed.xml', 'Kiezkalender', 30, now() - interval '11 minutes'),
  (maison.demo_id('feed:mastodon'), pg_temp.org(), 'mastodon', 'https://tanzen.example', 'tanzen.example', 5, now() - interval '3 minutes'),
  (maison.demo_id('feed:own'), pg_temp.org(), 'community', null, 'Own community', 5, now() - interval '1 minute');
insert into analytics.mention_authors (id, organization_id, source, handle, name, followers, verified, is_influencer, profile_id) values
  (maison.demo_id('author:kiez'), pg_temp.org(), 'rss', 'termine.kiezkalender.example', 'Kiezkalender', null, false, false, null),
  (maison.demo_id('author:pina'), pg_temp.org(), 'mastodon', 'pina@tanzen.example', 'Pina tanzt', 840, false, false, null),
  (maison.demo_id('author:velvet'), pg_temp.org(), 'instagram', 'velvet.nights', 'Velvet Nights', 48200, true, true, null),
  (maison.demo_id('author:jonas'), pg_temp.org(), 'bluesky', 'jonas-naeht.example', 'Jonas näht', 310, false, false, null),
  (maison.demo_id('author:yuki'), pg_temp.org(), 'community', 'yuki', 'Yuki Nightjar', 120, false, false, (select id from identity.profiles where handle = 'yuki'));
insert into analytics.social_mentions (id, organization_id, feed_id, author_id, source, source_id, source_url, site, title, content, content_language, likes, comments, shares, reach,
  sentiment, sentiment_score, sentiment_confidence, topics, published_at)
select maison.demo_id('mention:' || m.key), pg_temp.org(), case when m.feed is null then null else maison.demo_id(m.feed) end, maison.demo_id(m.author), m.source, m.key, m.url, m.site, m.title, m.content,
       m.language, m.likes, m.likes / 8, m.likes / 11, m.likes * 20, m.sentiment, m.score, m.confidence, m.topics, now() - m.hours * interval '1 hour'
  from (values
    ('kiez-1', 'feed:kiez', 'author:kiez', 'rss', 'https://termine.kiezkalender.example/winterball', 'termine.kiezkalender.example', 'Winter ball kehrt zurück', 'Der Winter ball der Berliner Häuser kehrt in die Halle 9 zurück. Karten ab 28 Euro.', 'de', 14, 'neutral', 0.10, 0.81, array['tickets'], 200),
    ('pina-1', 'feed:mastodon', 'author:pina', 'mastodon', 'https://tanzen.example/@pina/1', 'tanzen.example', null, 'Erste Reihe beim winter ball gesichert. Wer läuft Runway?', 'de', 31, 'positive', 0.62, 0.88, array['tickets', 'runway'], 150),
    ('velvet-1', null, 'author:velvet', 'instagram', null, 'instagram.com', null, 'House Registry keeps the receipts and the beat. Meet us at the winter ball.', 'en', 1930, 'very_positive', 0.91, 0.93, array['community'], 70),
    ('jonas-1', null, 'author:jonas', 'bluesky', null, 'bsky.app', null, 'Queued forty minutes for the winter ball cloakroom last year, please fix it. Love the show though.', 'en', 12, 'positive', 0.30, 0.44, array['cloakroom', 'queue'], 52),
    ('yuki-1', 'feed:own', 'author:yuki', 'community', '/people/yuki', null, null, 'Practice on Thursday felt like the winter ball already. New way is in good hands.', 'en', 44, 'very_positive', 0.84, 0.90, array['practice'], 30),
    ('pina-2', 'feed:mastodon', 'author:pina', 'mastodon', 'https://tanzen.example/@pina/2', 'tanzen.example', null, 'Weiß jemand, ob man beim House Registry Karten weitergeben kann?', 'de', 3, 'neutral', -0.02, 0.70, array['tickets'], 9),
    ('kiez-2', 'feed:kiez', 'author:kiez', 'rss', 'https://termine.kiezkalender.example/mirror-hall', 'termine.kiezkalender.example', 'Mirror hall ball am Kanal', 'Die Mirror hall lädt zur Kiki night mit Runway und Realness nach Berlin.', 'de', 9, 'neutral', 0.05, 0.77, array['kiki'], 100))
    m (key, feed, author, source, url, site, title, content, language, likes, sentiment, score, confidence, topics, hours);
update analytics.social_mentions set corrected_sentiment = 'negative', corrected_by_id = pg_temp.person('bo'), corrected_at = now() - interval '50 hours'
 where id = maison.demo_id('mention:jonas-1');
insert into analytics.mention_matches (id, organization_id, query_id, mention_id, published_at, is_counted, matched_words)
select maison.demo_id('match:' || m.key || q.key), pg_temp.org(), maison.demo_id(q.key), maison.demo_id('mention:' || m.key), now(), q.counted, m.words
  from (values ('kiez-1', array['winter ball']), ('pina-1', array['winter ball']), ('velvet-1', array['house registry', 'winter ball']), ('jonas-1', array['winter ball']),
               ('yuki-1', array['winter ball']), ('pina-2', array['house registry'])) m (key, words),
       (values ('query:registry', true), ('query:all', false)) q (key, counted)
union all
select maison.demo_id('match:kiez-2'), pg_temp.org(), maison.demo_id('query:neighbours'), maison.demo_id('mention:kiez-2'), now(), true, array['kiki night'];
insert into analytics.mention_responses (mention_id, organization_id, state, assigned_to_id, assigned_at, respond_by, responded_at, responded_by_id, response_url, note) values
  (maison.demo_id('mention:pina-2'), pg_temp.org(), 'assigned', pg_temp.person('dara'), now() - interval '8 hours', now() - interval '5 hours', null, null, null, 'Yes, until the day before; send the help page.'),
  (maison.demo_id('mention:jonas-1'), pg_temp.org(), 'answered', pg_temp.person('bo'), now() - interval '50 hours', now() - interval '48 hours', now() - interval '49 hours', pg_temp.person('bo'), 'https://bsky.example/houseregistry/88', 'Two counters this year.');
insert into analytics.listening_summaries (id, organization_id, query_id, period, period_start, period_end, total_mentions, unique_authors, total_reach, total_engagement,
  sentiment_positive, sentiment_neutral, sentiment_negative, scored_mentions, sentiment_score_sum, top_mentions, top_authors, top_topics, top_hashtags, by_source)
select maison.demo_id('summary:' || q.query_id), pg_temp.org(), q.query_id, 'monthly', date_trunc('month', now(), 'Europe/Berlin') - interval '1 month', date_trunc('month', now(), 'Europe/Berlin'),
       count(*), count(distinct m.author_id), sum(m.reach), sum(m.likes + m.comments + m.shares),
       count(*) filter (where coalesce(m.corrected_sentiment, m.sentiment) like '%positive'), count(*) filter (where coalesce(m.corrected_sentiment, m.sentiment) = 'neutral'),
       count(*) filter (where coalesce(m.corrected_sentiment, m.sentiment) like '%negative'), count(m.sentiment_score), sum(m.sentiment_score),
       jsonb_agg(jsonb_build_object('id', m.id, 'engagement', m.likes + m.comments + m.shares) order by m.likes desc), jsonb_agg(distinct jsonb_build_object('id', m.author_id)),
       '["tickets", "practice"]', '["winterball"]', jsonb_object_agg(m.source, 1)
  from analytics.mention_matches q join analytics.social_mentions m on m.id = q.mention_id group by q.query_id;
insert into analytics.alert_rules (id, organization_id, query_id, property_id, name, alert_type, severity, mad_factor, least_count) values
  (maison.demo_id('rule:loud'), pg_temp.org(), maison.demo_id('query:registry'), null, 'Much more is said than usual', 'volume_spike', 'warning', 5, 20),
  (maison.demo_id('rule:reach'), pg_temp.org(), maison.demo_id('query:registry'), null, 'Somebody with a large audience', 'influencer_mention', 'info', 5, 1),
  (maison.demo_id('rule:rush'), pg_temp.org(), null, maison.demo_id('property:maison'), 'Rush on the site', 'traffic_spike', 'warning', 6, 15);
insert into analytics.listening_alerts (id, organization_id, query_id, rule_id, mention_id, alert_type, severity, title, description, trigger_data, status, acknowledged_by_id, acknowledged_at, resolved_by_id, resolved_at, resolution_notes, created_at) values
  (maison.demo_id('alert:velvet'), pg_temp.org(), maison.demo_id('query:registry'), maison.demo_id('rule:reach'), maison.demo_id('mention:velvet-1'), 'influencer_mention', 'info', 'Velvet Nights wrote about the winter ball',
   '48,200 people follow this account.', '{"followers": 48200, "threshold": 20000}', 'resolved', pg_temp.person('bo'), now() - interval '68 hours', pg_temp.person('bo'), now() - interval '60 hours', 'Thanked and put on the press list.', now() - interval '69 hours'),
  (maison.demo_id('alert:loud'), pg_temp.org(), maison.demo_id('query:registry'), maison.demo_id('rule:loud'), null, 'volume_spike', 'warning', 'Three times as many mentions as on other Fridays',
   '31 mentions within an hour; on other Fridays at this hour it is 9.', '{"actual": 31, "median": 9, "mad": 3, "window_hours": 1}', 'acknowledged', pg_temp.person('dara'), now() - interval '66 hours', null, null, null, now() - interval '67 hours');
insert into analytics.traffic_alerts (id, organization_id, property_id, rule_id, alert_type, window_start, window_end, actual, median, mad, top_sources, created_at) values
  (maison.demo_id('traffic:velvet'), pg_temp.org(), maison.demo_id('property:maison'), maison.demo_id('rule:rush'), 'traffic_spike', now() - interval '69 hours', now() - interval '68 hours', 74, 11, 3, '[{"source": "Instagram", "visitors": 58}]', now() - interval '68 hours');

-- Dashboards and reports.
insert into analytics.dashboards (id, organization_id, name, description, property_id, period, compare_with, segment_id, is_default, created_by) values
  (maison.demo_id('dashboard:ball'), pg_temp.org(), 'On the way to the ball', 'Who comes, from where, and who buys.', maison.demo_id('property:maison'), 'last_30_days', 'previous_period', null, true, pg_temp.person('bo'));
insert into analytics.dashboard_widgets (id, organization_id, dashboard_id, kind, title, metrics, dimension, funnel_id, query_id, model_id, config, position, width, height) values
  (maison.demo_id('widget:visits'), pg_temp.org(), maison.demo_id('dashboard:ball'), 'line', 'Visits', '{visits,page_views}', 'day', null, null, null, '{}', 0, 12, 5),
  (maison.demo_id('widget:sources'), pg_temp.org(), maison.demo_id('dashboard:ball'), 'table', 'Where they come from', '{visits,bounce_rate,conversions}', 'channel', null, null, null, '{"rows": 8}', 1, 6, 6),
  (maison.demo_id('widget:funnel'), pg_temp.org(), maison.demo_id('dashboard:ball'), 'funnel', 'To the ticket', '{}', null, maison.demo_id('funnel:tickets'), null, null, '{}', 2, 6, 6),
  (maison.demo_id('widget:pacing'), pg_temp.org(), maison.demo_id('dashboard:ball'), 'pacing', 'Budget', '{spend}', 'campaign', null, null, null, '{}', 3, 6, 4),
  (maison.demo_id('widget:mentions'), pg_temp.org(), maison.demo_id('dashboard:ball'), 'mentions', 'What is said', '{}', null, null, maison.demo_id('query:registry'), null, '{}', 4, 6, 4),
  (maison.demo_id('widget:credit'), pg_temp.org(), maison.demo_id('dashboard:ball'), 'attribution', 'What sold tickets', '{revenue}', 'channel', null, null, maison.demo_id('model:linear'), '{}', 5, 12, 5);
insert into analytics.shared_links (id, organization_id, dashboard_id, name, token, created_by, expires_at) values
  (maison.demo_id('share:ball'), pg_temp.org(), maison.demo_id('dashboard:ball'), 'For the people at Halle 9', sha256('demo link to the ball dashboard'), pg_temp.person('ana'), now() + interval '60 days');
insert into analytics.reports (id, organization_id, name, description, report_type, config, property_id, dashboard_id, timezone, schedule, format, last_generated_at, next_generated_at, theme_id, footer, created_by_id) values
  (maison.demo_id('report:weekly'), pg_temp.org(), 'The week on the site', 'Visits, sources, tickets.', 'web_traffic', '{"metrics": ["visits", "conversions"], "dimensions": ["channel"], "dateRange": {"type": "last_week"}, "compareWith": "previous_period"}',
   maison.demo_id('property:maison'), null, 'Europe/Berlin', '0 8 * * 1', 'pdf', now() - interval '3 days', now() + interval '4 days', (select id from sites.themes where organization_id = pg_temp.org() order by name limit 1), 'House Registry, Berlin', pg_temp.person('bo')),
  (maison.demo_id('report:sponsors'), pg_temp.org(), 'Figures for sponsors', null, 'client_report', '{"metrics": ["reach", "visits", "mentions"]}', null, maison.demo_id('dashboard:ball'), 'Europe/Berlin', null, 'xlsx', null, null, null, null, pg_temp.person('ana'));
insert into analytics.report_snapshots (id, organization_id, report_id, state, data, period_start, period_end, scheduled_for, generated_at)
select maison.demo_id('snapshot:weekly'), pg_temp.org(), maison.demo_id('report:weekly'), 'ready', jsonb_build_object('visits', count(*), 'page_views', sum(page_views)),
       now() - interval '10 days', now() - interval '3 days', now() - interval '3 days', now() - interval '3 days'
  from analytics.visits where started_at between now() - interval '10 days' and now() - interval '3 days';
insert into analytics.recipients (id, organization_id, report_id, alert_rule_id, channel, email, user_id) values
  (maison.demo_id('recipient:bo'), pg_temp.org(), maison.demo_id('report:weekly'), null, 'email', null, pg_temp.person('bo')),
  (maison.demo_id('recipient:hall'), pg_temp.org(), maison.demo_id('report:weekly'), null, 'email', 'programm@halle-9.example', null),
  (maison.demo_id('recipient:rush'), pg_temp.org(), null, maison.demo_id('rule:rush'), 'notification', null, pg_temp.person('dara'));
insert into analytics.deliveries (id, organization_id, recipient_id, snapshot_id, traffic_alert_id, state, sent_at) values
  (maison.demo_id('delivery:bo'), pg_temp.org(), maison.demo_id('recipient:bo'), maison.demo_id('snapshot:weekly'), null, 'sent', now() - interval '3 days'),
  (maison.demo_id('delivery:hall'), pg_temp.org(), maison.demo_id('recipient:hall'), maison.demo_id('snapshot:weekly'), null, 'sent', now() - interval '3 days'),
  (maison.demo_id('delivery:rush'), pg_temp.org(), maison.demo_id('recipient:rush'), null, maison.demo_id('traffic:velvet'), 'sent', now() - interval '68 hours');

drop function pg_temp.days_ago(integer);
drop function pg_temp.n(text, integer);
drop function pg_temp.person(text);
drop function pg_temp.org();

-- links
-- Rows of other systems: each is taken only where its table and row are there.
do $$
declare here uuid := (select id from identity.organizations where slug = 'house-registry'); instagram uuid := maison.demo_id('connection:instagram'); spring uuid := maison.demo_id('campaign:spring-season');
begin
  if to_regclass('channels.connections') is not null then
    instagram := (select c.id from channels.connections c where c.id = instagram and c.organization_id = here);
  end if;
  if to_regclass('marketing.campaigns') is not null then
    spring := (select c.id from marketing.campaigns c where c.id = spring and c.organization_id = here);
  end if;
  if instagram is not null then
    update analytics.ad_accounts set platform_id = instagram where id = maison.demo_id('ads:meta');
    update analytics.ad_campaigns set platform_id = instagram where account_id = maison.demo_id('ads:meta');
    insert into analytics.sync_states (id, organization_id, platform_id, account_id, stream, synced_until, backfill_from, backfilled_to, last_started_at, last_success_at, next_run_at)
    values (maison.demo_id('sync:metrics'), here, instagram, maison.demo_id('ads:meta'), 'campaign_metrics', current_date, current_date - 365, current_date - 30, now() - interval '2 hours', now() - interval '2 hours', now() + interval '1 hour'),
           (maison.demo_id('sync:organic'), here, instagram, null, 'platform_metrics', current_date - 1, null, null, now() - interval '5 hours', now() - interval '5 hours', now() + interval '19 hours');
    insert into analytics.platform_metrics (id, organization_id, platform_id, date, metric_type, dimension, dimension_value, value, adds_up)
    select maison.demo_id('organic:' || m.name || d), here, instagram, current_date - d, m.name, m.dimension, m.what, m.base + (30 - d) * m.step, m.adds
      from generate_series(1, 30) d, (values ('followers', null, null, 6240, 9, 'last'), ('organic_reach', 'profile', 'houseregistry', 900, 21, 'no'), ('interactions', 'post', 'reel-hands', 40, 3, 'sum'))
           m (name, dimension, what, base, step, adds);
  end if;
  if spring is not null then
    insert into analytics.ad_campaign_crm_links (id, organization_id, ad_campaign_id, crm_campaign_id)
    values (maison.demo_id('ad link:spring'), here, maison.demo_id('ad-campaign:spring'), spring);
    update analytics.touchpoints set campaign_id = spring where campaign = 'spring-season';
  end if;
  if to_regclass('crm.companies') is not null then
    update analytics.reports set client_id = (select c.id from crm.companies c where c.id = maison.demo_id('company:halle-9')) where id = maison.demo_id('report:sponsors');
    update analytics.listening_queries set client_id = (select c.id from crm.companies c where c.id = maison.demo_id('company:halle-9')) where id = maison.demo_id('query:neighbours');
  end if;
  if to_regclass('crm.contacts') is not null then
    update analytics.mention_authors set contact_id = (select c.id from crm.contacts c where c.id = maison.demo_id('contact:mireille')) where id = maison.demo_id('author:velvet');
  end if;
  if to_regclass('planning.projects') is not null then
    update analytics.ad_campaigns set project_id = (select p.id from planning.projects p where p.id = maison.demo_id('project:spring-season')) where id = maison.demo_id('ad-campaign:spring');
  end if;
  if to_regclass('planning.briefs') is not null then
    update analytics.ad_campaigns set brief_id = (select b.id from planning.briefs b where b.id = maison.demo_id('brief:lookbook')) where id = maison.demo_id('ad-campaign:spring');
  end if;
end $$;

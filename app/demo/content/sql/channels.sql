-- Accounts of the House Registry outside: networks, the shop, what goes out there and what comes back.
create function pg_temp.org() returns uuid language sql as $$ select id from identity.organizations where slug = 'house-registry' $$;
create function pg_temp.person(wanted text) returns uuid language sql as $$ select user_id from identity.profiles where handle = wanted $$;
create function pg_temp.n(key text, below integer) returns integer language sql immutable
  as $$ select (('x' || substr(md5(key), 1, 8))::bit(32)::bigint % below)::integer $$;
create function pg_temp.asset(place integer) returns uuid language sql as $$
  select a.id from media.assets a where a.organization_id = pg_temp.org() order by a.created_at, a.id
  offset place % greatest(1, (select count(*) from media.assets x where x.organization_id = pg_temp.org())::integer) limit 1 $$;

-- accounts
insert into channels.connections (id, organization_id, provider, name, account_id, account_name, server_url, status, scopes, missing_scopes, token_expires_at, refresh_after,
  health_checked_at, failures, reconnect_notified_at, needs_approval, is_active, sync_enabled, sync_frequency, created_by_id, created_at)
select maison.demo_id('connection:' || c.key), pg_temp.org(), c.provider, c.name, c.account, c.shown, c.server, c.status, c.scopes::text[], c.missing::text[],
       now() + c.expires * interval '1 day', now() + (c.expires - 10) * interval '1 day', now() - interval '40 minutes', c.failures,
       case when c.status in ('expired', 'revoked') then now() - interval '2 days' end, c.approval, true, c.syncs, c.every, pg_temp.person(c.handle), now() - c.age * interval '1 day'
  from (values
    ('instagram', 'instagram', 'Instagram', '17841460000031207', '@house.registry', null, 'active', '{instagram_basic,instagram_content_publish,instagram_manage_insights}', '{}', 41, 0, false, true, 60, 'bo', 300),
    ('facebook', 'facebook', 'Facebook page', '102840000771', 'House Registry', null, 'expiring', '{pages_manage_posts,pages_read_engagement}', '{pages_messaging}', 6, 0, false, true, 60, 'bo', 300),
    ('atelier-noor', 'instagram', 'Instagram of Atelier Noor', '17841460000098114', '@atelier.noor', null, 'active', '{instagram_basic,instagram_content_publish}', '{}', 52, 0, true, true, 120, 'ana', 60),
    ('mastodon', 'mastodon', 'Mastodon', '109384', '@register@tanz.example', 'https://tanz.example', 'active', '{write:statuses,write:media}', '{}', null, 0, false, true, 180, 'bo', 240),
    ('bluesky', 'bluesky', 'Bluesky', 'did:plc:housereg', 'register.example', null, 'active', '{}', '{}', null, 0, false, true, 180, 'bo', 120),
    ('tiktok', 'tiktok', 'TikTok', 'open-77120', '@houseregistry', null, 'expired', '{video.publish}', '{}', -4, 9, false, false, 240, 'cleo', 200),
    ('house-feed', 'house_feed', 'Our own feed', 'house-registry', 'House Registry', null, 'active', '{}', '{}', null, 0, false, false, 60, 'ana', 320),
    ('fediverse', 'activitypub', 'Readers on other servers', 'register', '@register@maison.example', null, 'active', '{}', '{}', null, 0, false, false, 60, 'ana', 90),
    ('shop', 'shopify', 'Merchandise', 'house-registry.myshop.example', 'House Registry Shop', null, 'active', '{read_products,write_products,read_orders,read_inventory}', '{}', null, 0, false, true, 15, 'ana', 260),
    ('amazon', 'amazon', 'Amazon seller', 'A3HOUSEREG7741', 'House Registry', null, 'failing', '{}', '{}', 1, 3, false, true, 240, 'ana', 75),
    ('search-console', 'google_search_console', 'Search figures', 'sc-domain:maison.example', 'maison.example', null, 'active', '{webmasters.readonly}', '{}', 30, 0, false, true, 1440, 'bo', 180))
    c (key, provider, name, account, shown, server, status, scopes, missing, expires, failures, approval, syncs, every, handle, age);
insert into channels.connection_secrets (connection_id, organization_id, access_token_encrypted, refresh_token_encrypted, webhook_secret_encrypted, generation)
select c.id, c.organization_id, 'plain:'::bytea || sha256('token ' || c.id::text::bytea), case when c.token_expires_at is not null then 'plain:'::bytea || sha256('refresh ' || c.id::text::bytea) end,
       case when c.provider = 'shopify' then 'plain:'::bytea || sha256('hmac ' || c.id::text::bytea) end, 1 + pg_temp.n(c.name, 9)
  from channels.connections c where c.organization_id = pg_temp.org() and c.provider <> 'house_feed';
insert into channels.connection_marketplaces (id, organization_id, connection_id, marketplace_id, country, currency)
select maison.demo_id('marketplace:' || m.country), pg_temp.org(), maison.demo_id('connection:amazon'), m.id, m.country, m.currency
  from (values ('A1PA6795UKMFR9', 'DE', 'EUR'), ('A13V1IB3VIYZZH', 'FR', 'EUR'), ('A1C3SOZRARQ6R3', 'PL', 'PLN')) m (id, country, currency);
insert into channels.connection_events (id, organization_id, connection_id, kind, detail, user_id, occurred_at)
select maison.demo_id('connection event:' || e.key || e.kind || e.days), pg_temp.org(), maison.demo_id('connection:' || e.key), e.kind, e.detail, pg_temp.person(e.handle), now() - e.days * interval '1 day'
  from (values ('instagram', 'connected', null, 'bo', 300), ('instagram', 'refreshed', null, null, 19), ('facebook', 'connected', null, 'bo', 300), ('facebook', 'scope_missing', 'pages_messaging was not granted', null, 300),
    ('facebook', 'expiring', null, null, 1), ('tiktok', 'connected', null, 'cleo', 200), ('tiktok', 'refresh_failed', 'invalid_grant', null, 5), ('tiktok', 'expired', null, null, 4), ('tiktok', 'notified', 'Cleo and Bo were told', null, 2),
    ('amazon', 'failing', '503 for twenty minutes', null, 0), ('shop', 'connected', null, 'ana', 260), ('shop', 'recovered', 'Answered again after 11 minutes', null, 30)) e (key, kind, detail, handle, days);
insert into channels.oauth_requests (id, organization_id, user_id, provider, connection_id, state_hash, verifier_encrypted, scopes, return_path, created_at, expires_at)
values (maison.demo_id('oauth:tiktok'), pg_temp.org(), pg_temp.person('cleo'), 'tiktok', maison.demo_id('connection:tiktok'), sha256('state of tiktok'), 'plain:'::bytea || sha256('verifier of tiktok'), '{video.publish}', '/channels', now() - interval '3 minutes', now() + interval '12 minutes');

-- syncs
insert into channels.sync_logs (id, organization_id, platform_id, sync_type, status, trigger, records_processed, records_failed, started_at, completed_at, error)
select maison.demo_id('channel sync:' || c.key || c.kind || i), pg_temp.org(), maison.demo_id('connection:' || c.key), c.kind,
       case when c.key = 'amazon' and i < 3 then 'failed' when pg_temp.n(c.key || i, 23) = 0 then 'partial' else 'completed' end, case when pg_temp.n('why' || c.key || i, 9) = 0 then 'webhook' else 'schedule' end,
       pg_temp.n('rows' || c.key || i, 60), case when pg_temp.n(c.key || i, 23) = 0 then 2 else 0 end, now() - i * c.every * interval '1 hour' - interval '20 minutes',
       now() - i * c.every * interval '1 hour' - interval '20 minutes' + (400 + pg_temp.n('ms' || c.key || i, 9000)) * interval '1 millisecond', case when c.key = 'amazon' and i < 3 then '503 Service Unavailable' end
  from generate_series(0, 39) i, (values ('instagram', 'insights', 6), ('facebook', 'inbox', 4), ('shop', 'orders', 3), ('shop', 'inventory', 8), ('amazon', 'orders', 4), ('search-console', 'metrics', 24)) c (key, kind, every);
insert into channels.sync_cursors (id, organization_id, connection_id, resource, marketplace_id, updated_since, reconciled_at, next_run_at)
select maison.demo_id('cursor:' || c.key || c.resource || c.market), pg_temp.org(), maison.demo_id('connection:' || c.key), c.resource, c.market, now() - interval '12 minutes', now() - interval '1 day', now() + interval '3 minutes'
  from (values ('shop', 'products', ''), ('shop', 'orders', ''), ('shop', 'customers', ''), ('shop', 'inventory', ''), ('amazon', 'orders', 'A1PA6795UKMFR9'), ('amazon', 'orders', 'A13V1IB3VIYZZH'), ('instagram', 'inbox', '')) c (key, resource, market);
insert into channels.rate_limits (id, organization_id, connection_id, bucket, capacity, tokens, refill_per_second, blocked_until)
select maison.demo_id('bucket:' || b.key || b.bucket), pg_temp.org(), maison.demo_id('connection:' || b.key), b.bucket, b.size, b.left, b.refill, case when b.key = 'amazon' then now() + interval '4 minutes' end
  from (values ('shop', 'admin_api', 40, 36, 2), ('amazon', 'getOrders', 20, 0, 0.0167), ('amazon', 'createFeed', 15, 15, 0.0083), ('instagram', 'content_publishing', 100, 97, 0.00115)) b (key, bucket, size, "left", refill);

-- times
insert into channels.posting_slots (id, organization_id, connection_id, weekday, local_time, timezone, kind)
select maison.demo_id('posting slot:' || s.key || s.day || s.kind), pg_temp.org(), maison.demo_id('connection:' || s.key), s.day, s.at::time, 'Europe/Berlin', s.kind
  from (values ('instagram', 2, '18:30', 'carousel'), ('instagram', 4, '18:30', 'reel'), ('instagram', 7, '11:00', 'feed'), ('facebook', 2, '19:00', 'feed'), ('mastodon', 3, '12:15', 'feed'), ('house-feed', 1, '09:00', 'feed')) s (key, day, at, kind);
insert into channels.posting_times (id, organization_id, connection_id, weekday, hour, score, posts)
select maison.demo_id('best hour:' || d || h), pg_temp.org(), maison.demo_id('connection:instagram'), d, h,
       round((100 * exp(-power(h - 19.0, 2) / 18) * (0.7 + 0.3 * pg_temp.n('weekday' || d, 100) / 100.0))::numeric, 2), pg_temp.n('posts' || d || h, 12)
  from generate_series(1, 7) d, generate_series(8, 23) h;

-- posts
insert into channels.compositions (id, organization_id, title, text, link_url, locale, event_id, rrule, starts_at, next_repeat_at, created_by_id, created_at)
select maison.demo_id('composition:' || c.key), pg_temp.org(), c.title, c.text, c.link, c.locale, (select e.id from events.events e where e.id = maison.demo_id(c.event)), c.rrule,
       case when c.rrule is not null then date_trunc('day', now()) + interval '18 hours' end, case when c.rrule is not null then date_trunc('day', now()) + interval '42 hours' end, pg_temp.person(c.handle), now() - c.age * interval '1 day'
  from (values
    ('presale', 'Presale opens', E'Tickets for Frost & Velvet are out. Bring white, bring velvet, bring somebody who has never seen a ball.\n\n#ballroom #winterball', 'https://maison.example/events/winter-ball', 'en', 'event:winter-ball', null, 'bo', 35),
    ('looks', 'Eleven looks', E'Eleven looks, one runway. Fitted in Kreuzberg, worn by people who move.\n\n#lookbook #ateliernoor', null, 'en', 'event:fashion-week', null, 'ana', 12),
    ('hands', 'Hand performance, final', E'Fifty seconds of hands. Sound on.\n\n#handperformance', null, 'en', null, null, 'cleo', 20),
    ('practice', 'Thursday practice', E'Donnerstag, 19 Uhr: zwei Stunden Hände, Boden, Old Way. Wasser und Knieschoner mitbringen.', 'https://maison.example/events/practice', 'de', 'event:practice', 'FREQ=WEEKLY;BYDAY=WE', 'dara', 70),
    ('casting', 'Open casting', E'Open casting for the fashion week. Eighteen and over, every height, every walk. Come as you walk.', 'https://maison.example/events/fashion-week', 'en', 'event:fashion-week', null, 'ana', 6),
    ('doors', 'Doors open in three weeks', 'Three weeks. The floor is booked, the judges are too. Is your look?', 'https://maison.example/events/winter-ball', 'en', 'event:winter-ball', null, 'bo', 1))
    c (key, title, text, link, locale, event, rrule, handle, age);
insert into channels.social_posts (id, organization_id, connection_id, composition_id, repeat_number, kind, caption, status, scheduled_at, published_at, external_id, external_url, created_by_id, created_at)
select maison.demo_id('social post:' || p.key), pg_temp.org(), maison.demo_id('connection:' || p.connection), maison.demo_id('composition:' || p.composition), p.repeat, p.kind, p.caption,
       case when p.gone is not null then 'published' else 'draft' end, now() + coalesce(-p.gone, p.due) * interval '1 day', now() - p.gone * interval '1 day', p.external, 'https://posts.example/' || p.external, pg_temp.person(p.handle), now() - (coalesce(p.gone, 0) + 2) * interval '1 day'
  from (values
    ('presale-ig', 'instagram', 'presale', 0, 'carousel', null, 34, null, '17901100000000341', 'bo'), ('presale-fb', 'facebook', 'presale', 0, 'feed', null, 34, null, '102840000771_8814', 'bo'),
    ('presale-masto', 'mastodon', 'presale', 0, 'feed', 'Tickets for Frost & Velvet are out. White, velvet, and somebody who has never seen a ball. #ballroom', 34, null, '114400000019982', 'bo'),
    ('hands-ig', 'instagram', 'hands', 0, 'reel', null, 19, null, '17901100000000502', 'cleo'), ('looks-1', 'instagram', 'looks', 0, 'carousel', null, 11, null, '17901100000000611', 'ana'),
    ('practice-1', 'instagram', 'practice', 1, 'story', null, 9, null, '17901100000000640', 'dara'), ('practice-2', 'instagram', 'practice', 2, 'story', null, 2, null, '17901100000000688', 'dara'),
    ('casting-ig', 'instagram', 'casting', 0, 'feed', null, 5, null, '17901100000000671', 'ana'), ('casting-bsky', 'bluesky', 'casting', 0, 'feed', 'Open casting for the fashion week. Every height, every walk. Come as you walk.', 5, null, '3kzhouseregaa2', 'ana'),
    ('doors-ig', 'instagram', 'doors', 0, 'feed', null, null, 1, null, 'bo'), ('doors-fb', 'facebook', 'doors', 0, 'feed', null, null, 1, null, 'bo'), ('doors-masto', 'mastodon', 'doors', 0, 'feed', null, null, 1, null, 'bo'),
    ('doors-feed', 'house-feed', 'doors', 0, 'feed', null, null, 1, null, 'bo'), ('looks-noor', 'atelier-noor', 'looks', 0, 'carousel', 'Eleven looks, made to be moved in. Worn by the houses of Berlin.', null, 4, null, 'ana'),
    ('hands-fb', 'facebook', 'hands', 0, 'feed', null, null, 0, null, 'cleo'), ('casting-masto', 'mastodon', 'casting', 0, 'feed', null, null, 0, null, 'ana'))
    p (key, connection, composition, repeat, kind, caption, gone, due, external, handle);
insert into channels.social_post_media (id, organization_id, post_id, asset_id, position, alt_text, check_state)
select maison.demo_id('post picture:' || p.key || i), pg_temp.org(), maison.demo_id('social post:' || p.key), pg_temp.asset(p.first + i), i, p.alt || case when i > 0 then ', picture ' || (i + 1) else '' end, 'fits'
  from (values ('presale-ig', 0, 3, 'The runway in white light before the doors open'), ('presale-fb', 0, 1, 'The runway in white light before the doors open'), ('presale-masto', 0, 1, 'The runway in white light before the doors open'),
    ('hands-ig', 5, 1, 'Two hands in front of a dark curtain, mid-gesture'), ('looks-1', 8, 4, 'A performer in a long coat with eleven metres of hem'), ('practice-1', 14, 1, 'Knee pads and a water bottle on a wooden floor'),
    ('practice-2', 15, 1, 'People in a circle, one in the middle'), ('casting-ig', 17, 1, 'A tape line on the floor and a row of shoes'), ('casting-bsky', 17, 1, 'A tape line on the floor and a row of shoes'),
    ('doors-ig', 20, 1, 'A door, half open, with red light behind it'), ('looks-noor', 8, 5, 'A coat on a fitting stand, pins along the hem')) p (key, first, many, alt), generate_series(0, p.many - 1) i;
insert into channels.social_post_parts (id, organization_id, post_id, kind, position, text, wait, status, external_id, published_at)
select maison.demo_id('part:' || x.key || x.place), pg_temp.org(), maison.demo_id('social post:' || x.key), x.kind, x.place, x.text, x.wait::interval, x.status, x.external, case when x.status = 'published' then now() - interval '34 days' end
  from (values ('presale-ig', 'first_comment', 1, 'Steps, sound, light, a seat: tell us what you need and the door knows before you come.', '30 seconds', 'published', '17850000000001'),
    ('casting-ig', 'first_comment', 1, 'Gate 2, second floor, lift on the left.', '1 minute', 'published', '17850000000044'), ('doors-ig', 'first_comment', 1, 'Ticket link in the profile.', '30 seconds', 'waiting', null)) x (key, kind, place, text, wait, status, external);
insert into channels.post_attempts (id, organization_id, post_id, step, attempt_number, status, idempotency_key, http_status, external_id, started_at, finished_at)
select maison.demo_id('attempt:' || s.step || p.id), p.organization_id, p.id, s.step, 1, 'succeeded', 'post-' || p.id, 200, p.external_id, p.published_at - s.before * interval '1 second', p.published_at - (s.before - 3) * interval '1 second'
  from channels.social_posts p join channels.connections c on c.id = p.connection_id
  join (values ('container', 20), ('wait', 14), ('publish', 3)) s (step, before) on s.step = 'publish' or c.provider = 'instagram'
 where p.organization_id = pg_temp.org() and p.status = 'published';
-- Four go out tomorrow; one failed, of one nobody knows whether it arrived.
update channels.social_posts set status = 'scheduled' where id in (select maison.demo_id('social post:' || k) from unnest(array['doors-ig', 'doors-fb', 'doors-masto', 'doors-feed', 'hands-fb', 'casting-masto']) k);
update channels.social_posts set status = 'publishing', locked_until = now() + interval '2 minutes', locked_by = 'worker-2' where id in (maison.demo_id('social post:hands-fb'), maison.demo_id('social post:casting-masto'));
insert into channels.post_attempts (id, organization_id, post_id, step, attempt_number, idempotency_key, status, http_status, error_code, error, is_retryable, started_at, finished_at)
values (maison.demo_id('attempt:hands-fb'), pg_temp.org(), maison.demo_id('social post:hands-fb'), 'publish', 1, 'post-hands-fb', 'failed', 400, '190', 'Error validating access token', false, now() - interval '40 minutes', now() - interval '40 minutes'),
       (maison.demo_id('attempt:casting-masto'), pg_temp.org(), maison.demo_id('social post:casting-masto'), 'publish', 1, 'post-casting-masto', 'unknown', null, 'timeout', 'No answer within 30 seconds', false, now() - interval '25 minutes', null),
       (maison.demo_id('attempt:casting-masto look-up'), pg_temp.org(), maison.demo_id('social post:casting-masto'), 'look_up', 1, 'post-casting-masto', 'failed', 503, null, 'Server is being moved', true, now() - interval '20 minutes', now() - interval '20 minutes');
update channels.social_posts set status = 'failed', last_error = 'Error validating access token', locked_until = null where id = maison.demo_id('social post:hands-fb');
update channels.social_posts set status = 'unknown', last_error = 'No answer within 30 seconds', locked_until = null where id = maison.demo_id('social post:casting-masto');
insert into channels.post_approvals (id, organization_id, post_id, reviewer_id, state, note, requested_by_id, token, expires_at, decided_at, created_at)
values (maison.demo_id('approval:looks'), pg_temp.org(), maison.demo_id('social post:looks-noor'), null, 'requested', null, pg_temp.person('ana'), sha256('link to lena'), now() + interval '6 days', null, now() - interval '1 day'),
       (maison.demo_id('approval:looks-1'), pg_temp.org(), maison.demo_id('social post:looks-noor'), pg_temp.person('bo'), 'changes_requested', 'Credit the tailor in the first line, please.', pg_temp.person('ana'), null, null, now() - interval '2 days', now() - interval '3 days');
insert into channels.social_post_insights (id, organization_id, post_id, measured_on, metric, value)
select maison.demo_id('insight:' || p.id || m.name || d), p.organization_id, p.id, (p.published_at + d * interval '1 day')::date, m.name,
       (m.most * (0.4 + pg_temp.n(p.id::text, 100) / 100.0) * (1 - exp(-(d + 1) / 3.0)))::bigint
  from channels.social_posts p, generate_series(0, 14) d, (values ('reach', 2600), ('likes', 240), ('comments', 18), ('saves', 41), ('shares', 27)) m (name, most)
 where p.organization_id = pg_temp.org() and p.status = 'published' and p.published_at + d * interval '1 day' < now();

-- inbox
insert into channels.inbox_threads (id, organization_id, connection_id, kind, social_post_id, external_id, participant_name, participant_handle, participant_external_id, assigned_to_id, reply_until, last_message_at, created_at)
select maison.demo_id('inbox:' || t.key), pg_temp.org(), maison.demo_id('connection:' || t.connection), t.kind, maison.demo_id('social post:' || t.post), 'thread-' || t.key, t.name, t.handle, 'user-' || t.key, pg_temp.person(t.who),
       case when t.kind = 'direct' then now() + interval '20 hours' end, now() - t.hours * interval '1 hour', now() - (t.hours + 5) * interval '1 hour'
  from (values ('shoes', 'instagram', 'direct', null, 'Amadou Sarr', '@amadou.walks', 'dara', 4), ('seat', 'instagram', 'comment', 'presale-ig', 'Nele Kaya', '@nele.kaya', 'bo', 30), ('press', 'facebook', 'direct', null, 'Joris de Wit', 'Joris de Wit', 'ana', 50),
    ('spam', 'instagram', 'comment', 'casting-ig', 'grow.fast.9917', '@grow.fast.9917', null, 70), ('review', 'facebook', 'review', null, 'Petra Holm', 'Petra Holm', null, 300), ('masto', 'mastodon', 'mention', 'presale-masto', 'Otis', '@otis@klang.example', 'bo', 700))
    t (key, connection, kind, post, name, handle, who, hours);
insert into channels.inbox_messages (id, organization_id, thread_id, direction, status, external_id, author_id, author_name, text, rating, sent_at, created_at)
select maison.demo_id('inbox message:' || m.key || m.n), pg_temp.org(), maison.demo_id('inbox:' || m.key), m.direction, m.status, case when m.status <> 'unknown' then 'message-' || m.key || m.n end, pg_temp.person(m.handle), m.name, m.text, m.rating,
       now() - m.hours * interval '1 hour', now() - m.hours * interval '1 hour'
  from (values ('shoes', 1, 'in', 'received', null, 'Amadou Sarr', 'Hi, I walk runway, size 45. Do you have shoes at the casting or do I bring mine?', null, 6), ('shoes', 2, 'out', 'sent', 'dara', null, 'Bring yours, and a second pair that you hate. See you at gate 2.', null, 5), ('shoes', 3, 'in', 'received', null, 'Amadou Sarr', 'Perfect. Hating is easy.', null, 4),
    ('seat', 1, 'in', 'received', null, 'Nele Kaya', 'Is there a seat for my grandmother? She is 84 and loves velvet.', null, 33), ('seat', 2, 'out', 'sent', 'bo', null, 'There is one in the front row with her name on it. Write to the door, we hold it.', null, 30),
    ('press', 1, 'in', 'received', null, 'Joris de Wit', 'Can I get an accreditation for two cameras?', null, 51), ('press', 2, 'out', 'unknown', 'ana', null, 'Yes, two. Pick up the bands at the side door from six.', null, 50),
    ('spam', 1, 'in', 'hidden', null, 'grow.fast.9917', 'Promote it on our page!!', null, 70), ('review', 1, 'in', 'received', null, 'Petra Holm', 'They left the room cleaner than they found it.', 5, 300), ('masto', 1, 'in', 'received', null, 'Otis', '@register is there a stream for those who live at sea?', null, 700))
    m (key, n, direction, status, handle, name, text, rating, hours);
update channels.inbox_threads set state = 'spam' where id = maison.demo_id('inbox:spam');

-- readers on other servers
insert into channels.fediverse_actors (id, organization_id, connection_id, username, kind, public_key_pem)
values (maison.demo_id('actor:register'), pg_temp.org(), maison.demo_id('connection:fediverse'), 'register', 'Organization', E'-----BEGIN PUBLIC KEY-----\n' || encode(sha256('public key of the register'), 'base64') || E'\n-----END PUBLIC KEY-----');
insert into channels.fediverse_followers (id, organization_id, actor_id, follower_uri, inbox_url, shared_inbox_url, state, created_at)
select maison.demo_id('follower:' || i), pg_temp.org(), maison.demo_id('actor:register'), 'https://' || s.host || '/users/reader' || i, 'https://' || s.host || '/users/reader' || i || '/inbox', 'https://' || s.host || '/inbox',
       case when i = 17 then 'blocked' else 'accepted' end, now() - i * interval '19 hours'
  from generate_series(1, 64) i join (values (0, 'tanz.example'), (1, 'klang.example'), (2, 'atelier.example'), (3, 'nord.example')) s (k, host) on s.k = i % 4;

-- telling other systems
insert into channels.webhook_endpoints (id, organization_id, name, url, events, state, disabled_reason, failures, failing_since, last_success_at, created_by_id, created_at)
values (maison.demo_id('endpoint:books'), pg_temp.org(), 'Bookkeeping', 'https://buchhaltung.example/hooks/maison', '{events.order_paid,events.order_refunded}', 'active', null, 0, null, now() - interval '35 minutes', pg_temp.person('ana'), now() - interval '150 days'),
       (maison.demo_id('endpoint:screen'), pg_temp.org(), 'Screen in the foyer', 'https://foyer.halle-9.example/next', '{events.*}', 'active', null, 2, now() - interval '50 minutes', now() - interval '1 hour', pg_temp.person('bo'), now() - interval '20 days'),
       (maison.demo_id('endpoint:old'), pg_temp.org(), 'Newsletter of last year', 'https://alt.example/hook', '{cms.entry_published}', 'disabled', 'gone', 41, now() - interval '90 days', now() - interval '95 days', pg_temp.person('bo'), now() - interval '400 days');
insert into channels.webhook_secrets (id, organization_id, endpoint_id, secret_encrypted, created_at, expires_at)
values (maison.demo_id('secret:books'), pg_temp.org(), maison.demo_id('endpoint:books'), convert_to('plain:whsec_' || encode(sha256('books'), 'base64'), 'UTF8'), now() - interval '10 days', null), (maison.demo_id('secret:books old'), pg_temp.org(), maison.demo_id('endpoint:books'), convert_to('plain:whsec_' || encode(sha256('books, before'), 'base64'), 'UTF8'), now() - interval '150 days', now() + interval '4 days'),
       (maison.demo_id('secret:screen'), pg_temp.org(), maison.demo_id('endpoint:screen'), convert_to('plain:whsec_' || encode(sha256('screen'), 'base64'), 'UTF8'), now() - interval '20 days', null);
insert into channels.webhook_deliveries (id, organization_id, endpoint_id, event_id, event_type, payload, state, next_attempt_at, created_at, delivered_at)
select maison.demo_id('delivery ' || e.key || i), pg_temp.org(), maison.demo_id('endpoint:' || e.key), maison.demo_id('event of delivery ' || i), 'events.order_paid', jsonb_build_object('type', 'events.order_paid', 'order_id', maison.demo_id('event of delivery ' || i)),
       case when e.key = 'screen' and i = 1 then 'dead' when e.key = 'screen' and i = 0 then 'retrying' else 'delivered' end, now() + interval '6 minutes', now() - i * interval '50 minutes' - interval '35 minutes',
       case when not (e.key = 'screen' and i < 2) then now() - i * interval '50 minutes' - interval '34 minutes' end
  from generate_series(0, 79) i, (values ('books'), ('screen')) e (key);
insert into channels.webhook_attempts (id, organization_id, delivery_id, attempt_number, http_status, duration_ms, response_start, error, started_at)
select maison.demo_id('webhook call ' || d.id || a), d.organization_id, d.id, a, case when d.state = 'delivered' and a = 1 then 200 end, 40 + pg_temp.n(d.id::text || a, 900), case when d.state = 'delivered' then 'ok' end,
       case when d.state <> 'delivered' then 'connection refused' end, d.created_at + (power(2, a) - 2) * interval '1 minute'
  from channels.webhook_deliveries d cross join lateral generate_series(1, case d.state when 'delivered' then 1 when 'dead' then 8 else 3 end) a where d.organization_id = pg_temp.org();

-- the shop
insert into channels.webhook_subscriptions (id, organization_id, connection_id, topic, external_id, callback_path, api_version, state, checked_at, last_delivery_at)
select maison.demo_id('subscription:' || t.topic), pg_temp.org(), maison.demo_id('connection:shop'), t.topic, '10' || pg_temp.n(t.topic, 90000), '/hooks/shopify/' || maison.demo_id('connection:shop'), '2026-10', t.state, now() - interval '9 minutes', now() - t.hours * interval '1 hour'
  from (values ('orders/paid', 'active', 2), ('orders/updated', 'active', 2), ('refunds/create', 'active', 190), ('products/update', 'active', 30), ('inventory_levels/update', 'missing', 40), ('customers/redact', 'active', 900), ('customers/data_request', 'active', 1200), ('shop/redact', 'active', null)) t (topic, state, hours);
insert into channels.inbound_webhooks (id, organization_id, connection_id, topic, delivery_id, event_id, api_version, body_hash, state, duplicate_of_id, triggered_at, received_at, processed_at)
select maison.demo_id('inbound:' || i || d), pg_temp.org(), maison.demo_id('connection:shop'), t.topic, 'delivery-' || i || '-' || d, 'event-' || i, '2026-10', sha256(('body ' || i)::bytea), case when d = 2 then 'duplicate' when i = 3 then 'dead' else 'done' end,
       case when d = 2 then maison.demo_id('inbound:' || i || 1) end, now() - i * interval '70 minutes', now() - i * interval '70 minutes' + d * interval '40 seconds', now() - i * interval '70 minutes' + d * interval '41 seconds'
  from generate_series(1, 120) i cross join lateral generate_series(1, case when i % 17 = 0 then 2 else 1 end) d
  join (values (0, 'orders/paid'), (1, 'orders/updated'), (2, 'products/update'), (3, 'inventory_levels/update')) t (k, topic) on t.k = i % 4;
insert into channels.shop_products (id, organization_id, connection_id, external_id, marketplace_id, title, handle, description, vendor, product_type, tags, options, url, status, external_updated_at, synced_at, created_at)
select maison.demo_id('product:' || p.key), pg_temp.org(), maison.demo_id('connection:' || p.connection), p.external, p.market, p.title, p.key, p.words, 'House Registry', p.kind, p.tags::text[], p.options::jsonb,
       case when p.connection = 'shop' then 'https://shop.maison.example/products/' || p.key end, p.status, now() - interval '3 days', now() - interval '12 minutes', now() - interval '200 days'
  from (values
    ('tee-register', 'shop', '8801', '', 'Register shirt', 'Heavy cotton, the register printed inside where nobody sees it.', 'Shirts', '{shirt,cotton}', '[{"name": "Size", "values": ["S", "M", "L", "XL"]}]', 'active'),
    ('fan', 'shop', '8802', '', 'Fan that clacks', 'Bamboo and nylon. Loud.', 'Accessories', '{fan}', '[{"name": "Colour", "values": ["Red", "Black"]}]', 'active'),
    ('programme', 'shop', '8803', '', 'Programme of the winter ball', 'With the lineages of all houses.', 'Print', '{print}', '[]', 'active'),
    ('tote', 'shop', '8804', '', 'Tote for two pairs of shoes', 'One compartment each.', 'Bags', '{bag}', '[]', 'draft'), ('trophy-pin', 'shop', '8805', '', 'Trophy pin', 'Enamel, two centimetres.', 'Accessories', '{pin}', '[]', 'archived'),
    ('fan-amazon', 'amazon', 'HR-FAN-RED', 'A1PA6795UKMFR9', 'Klackfächer rot, House Registry', 'Bambus und Nylon.', 'Accessories', '{}', '[]', 'suppressed'))
    p (key, connection, external, market, title, words, kind, tags, options, status);
insert into channels.shop_variants (id, organization_id, product_id, external_id, inventory_item_id, title, sku, asin, option_values, price_cents, compare_at_cents, currency, weight_grams, position, is_available)
select maison.demo_id('variant:' || v.sku), pg_temp.org(), maison.demo_id('product:' || v.product), v.external, 'item-' || v.external, v.title, v.sku, v.asin, case when v.title = '' then '{}' else array[v.title] end, v.price, v.before, 'EUR', v.grams, v.place, v.sku <> 'HR-TEE-XL'
  from (values ('tee-register', '9901', 'S', 'HR-TEE-S', null, 3200, null, 240, 0), ('tee-register', '9902', 'M', 'HR-TEE-M', null, 3200, null, 250, 1), ('tee-register', '9903', 'L', 'HR-TEE-L', null, 3200, null, 260, 2), ('tee-register', '9904', 'XL', 'HR-TEE-XL', null, 3200, null, 270, 3),
    ('fan', '9910', 'Red', 'HR-FAN-RED', null, 1900, 2200, 90, 0), ('fan', '9911', 'Black', 'HR-FAN-BLK', null, 1900, null, 90, 1), ('programme', '9920', '', 'HR-PRG-26', null, 1200, null, 310, 0), ('tote', '9930', '', 'HR-TOTE', null, 2600, null, 400, 0), ('trophy-pin', '9940', '', 'HR-PIN', null, 700, null, 12, 0),
    ('fan-amazon', 'HR-FAN-RED', '', 'HR-FAN-RED-FBM', 'B0HOUSE77F', 2100, null, 90, 0)) v (product, external, title, sku, asin, price, before, grams, place);
insert into channels.shop_prices (id, organization_id, variant_id, market, price_cents, currency)
select maison.demo_id('market price:' || v.sku || m.market), v.organization_id, v.id, m.market, (v.price_cents * m.rate / 100)::bigint * 100 - 5, m.currency
  from channels.shop_variants v, (values ('CH', 'CHF', 1.02), ('PL', 'PLN', 4.3)) m (market, currency, rate) where v.organization_id = pg_temp.org() and v.sku like 'HR-TEE%';
insert into channels.shop_locations (id, organization_id, connection_id, external_id, name, city, country)
values (maison.demo_id('location:hall'), pg_temp.org(), maison.demo_id('connection:shop'), '501', 'Stock room above the rehearsal hall', 'Berlin', 'DE'), (maison.demo_id('location:door'), pg_temp.org(), maison.demo_id('connection:shop'), '502', 'Table at the door', 'Leipzig', 'DE');
insert into channels.shop_inventory (id, organization_id, variant_id, location_id, available, reserved, external_updated_at)
select maison.demo_id('stock:' || v.sku || l.key), v.organization_id, v.id, maison.demo_id('location:' || l.key), case when v.sku = 'HR-TEE-XL' then 0 else pg_temp.n(v.sku || l.key, l.most) end, pg_temp.n('held' || v.sku, 3), now() - interval '2 hours'
  from channels.shop_variants v, (values ('hall', 60), ('door', 15)) l (key, most) where v.organization_id = pg_temp.org() and v.asin is null;
insert into channels.product_media (id, organization_id, product_id, asset_id, external_id, position, alt_text, state, pushed_hash, pushed_at)
select maison.demo_id('product picture:' || m.product || m.place), pg_temp.org(), maison.demo_id('product:' || m.product), pg_temp.asset(m.picture), m.external, m.place, m.alt, m.state, case when m.state = 'ready' then sha256(m.alt::bytea) end, case when m.state = 'ready' then now() - interval '50 days' end
  from (values ('tee-register', 22, '7701', 0, 'A white shirt on a hanger, inside out', 'ready'), ('tee-register', 23, '7702', 1, 'The print on the inside of the collar', 'ready'), ('fan', 24, '7703', 0, 'A red fan, fully open', 'ready'), ('programme', 25, '7704', 0, 'A stack of programmes', 'ready'),
    ('tote', 26, null, 0, 'A bag with two compartments', 'waiting'), ('fan-amazon', 24, null, 0, 'Ein roter Fächer, ganz geöffnet', 'failed')) m (product, picture, external, place, alt, state);
insert into channels.shop_feeds (id, organization_id, connection_id, feed_type, marketplaces, external_id, content_hash, state, items_processed, items_failed, problems, created_by_id, submitted_at, finished_at, created_at)
values (maison.demo_id('feed:1'), pg_temp.org(), maison.demo_id('connection:amazon'), 'JSON_LISTINGS_FEED', '{A1PA6795UKMFR9,A13V1IB3VIYZZH}', '50044', sha256('feed 1'), 'done', 1, 1, '[{"sku": "HR-FAN-RED", "code": "20013", "message": "Main image is not on white"}]', pg_temp.person('ana'), now() - interval '6 days', now() - interval '6 days' + interval '14 minutes', now() - interval '6 days'),
       (maison.demo_id('feed:2'), pg_temp.org(), maison.demo_id('connection:amazon'), 'JSON_LISTINGS_FEED', '{A1PA6795UKMFR9}', '50091', sha256('feed 2'), 'in_progress', 0, 0, '[]', pg_temp.person('ana'), now() - interval '9 minutes', null, now() - interval '10 minutes');
insert into channels.shop_customers (id, organization_id, connection_id, external_id, email, name, locale, created_at)
select maison.demo_id('customer:' || i), pg_temp.org(), maison.demo_id('connection:shop'), (60000 + i)::text, case when i <> 13 then 'gast' || i * 3 || '@post.example' end, case when i <> 13 then (array['Ada', 'Bruna', 'Cem', 'Dilara', 'Emil', 'Femi', 'Greta', 'Hakan'])[1 + i % 8] || ' ' || (array['Adler', 'Demir', 'Gomes', 'Kaya', 'Mensah', 'Okoye', 'Richter'])[1 + i % 7] end,
       case when i % 5 = 0 then 'en' else 'de' end, now() - i * interval '3 days'
  from generate_series(1, 48) i;
update channels.shop_customers set redacted_at = now() - interval '20 days' where id = maison.demo_id('customer:13');
insert into channels.shop_orders (id, organization_id, connection_id, external_id, order_number, customer_id, status, payment_state, fulfilment_state, currency, subtotal_cents, shipping_cents, tax_cents, total_cents, source_name, placed_at, external_updated_at)
select maison.demo_id('shop order:' || i), pg_temp.org(), maison.demo_id('connection:shop'), (700000 + i)::text, '#' || 1000 + i, maison.demo_id('customer:' || 1 + pg_temp.n('buyer' || i, 48)), case when i % 19 = 0 then 'cancelled' when i > 12 then 'closed' else 'open' end,
       case when i % 19 = 0 then 'refunded' else 'paid' end, case when i <= 6 then 'unfulfilled' else 'fulfilled' end, 'EUR', l.total, 490, ((l.total + 490) * 19 / 119), l.total + 490, 'web', now() - i * interval '31 hours', now() - i * interval '31 hours'
  from generate_series(1, 90) i cross join lateral (select 3200 * (1 + pg_temp.n('shirts' || i, 2)) + 1900 * pg_temp.n('fans' || i, 3) as total) l;
insert into channels.shop_order_lines (id, organization_id, order_id, external_id, variant_id, title, sku, quantity, unit_price_cents)
select maison.demo_id('shop line:' || i || k.key), pg_temp.org(), maison.demo_id('shop order:' || i), i || k.key, maison.demo_id('variant:' || s.sku), k.title, s.sku, k.many, k.price
  from generate_series(1, 90) i cross join lateral (values ('shirt', 'Register shirt', 1 + pg_temp.n('shirts' || i, 2), 3200), ('fan', 'Fan that clacks', pg_temp.n('fans' || i, 3), 1900)) k (key, title, many, price)
  cross join lateral (select case k.key when 'shirt' then (array['HR-TEE-S', 'HR-TEE-M', 'HR-TEE-L'])[1 + pg_temp.n('size' || i, 3)] else (array['HR-FAN-RED', 'HR-FAN-BLK'])[1 + pg_temp.n('colour' || i, 2)] end as sku) s
 where k.many > 0;
insert into channels.shop_refunds (id, organization_id, order_id, external_id, line_id, quantity, amount_cents, currency, restocked, refunded_at)
select maison.demo_id('shop refund:' || l.id), l.organization_id, l.order_id, 'refund-' || o.external_id, l.id, l.quantity, l.quantity * l.unit_price_cents, 'EUR', true, o.placed_at + interval '2 days'
  from channels.shop_order_lines l join channels.shop_orders o on o.id = l.order_id where o.status = 'cancelled' and o.organization_id = pg_temp.org();
insert into channels.shop_bundles (id, organization_id, variant_id, event_id, name, valid_from, valid_until, created_by_id)
select maison.demo_id('bundle:' || v.sku), v.organization_id, v.id, (select e.id from events.events e where e.id = maison.demo_id('event:winter-ball')), 'Shirt and ticket, size ' || v.title, now() - interval '30 days', now() + interval '13 days', pg_temp.person('ana')
  from channels.shop_variants v where v.organization_id = pg_temp.org() and v.sku in ('HR-TEE-M', 'HR-TEE-L');
insert into channels.shop_bundle_items (id, organization_id, bundle_id, variant_id, quantity)
select maison.demo_id('bundle programme:' || b.id), b.organization_id, b.id, maison.demo_id('variant:HR-PRG-26'), 1 from channels.shop_bundles b where b.organization_id = pg_temp.org();
insert into channels.privacy_requests (id, organization_id, connection_id, kind, external_id, customer_id, state, handled_by_id, received_at, due_at, done_at)
values (maison.demo_id('privacy:13'), pg_temp.org(), maison.demo_id('connection:shop'), 'redact', 'redact-60013', maison.demo_id('customer:13'), 'done', pg_temp.person('ana'), now() - interval '21 days', now() + interval '9 days', now() - interval '20 days'),
       (maison.demo_id('privacy:22'), pg_temp.org(), maison.demo_id('connection:shop'), 'data_request', 'data-60022', maison.demo_id('customer:22'), 'received', null, now() - interval '1 day', now() + interval '29 days', null);

-- links
-- Rows of other systems: each is taken only where its table and row are there.
do $$
declare desk uuid := pg_temp.org(); regular uuid := maison.demo_id('tier:regular'); spring uuid := maison.demo_id('campaign:spring-season');
begin
  if to_regclass('crm.contacts') is not null then
    update channels.connections c set client_id = x.id from crm.companies x where x.id = maison.demo_id('company:atelier-noor') and c.id = maison.demo_id('connection:atelier-noor');
    update channels.inbox_threads t set contact_id = c.id from (values ('shoes', 'amadou'), ('press', 'joris'), ('review', 'petra')) v (thread, contact)
      join crm.contacts c on c.id = maison.demo_id('contact:' || v.contact) where t.id = maison.demo_id('inbox:' || v.thread) and c.organization_id = desk;
    update channels.post_approvals a set contact_id = c.id from crm.contacts c where c.id = maison.demo_id('contact:lena') and a.id = maison.demo_id('approval:looks');
    update channels.shop_customers s set contact_id = e.contact_id from crm.contact_emails e where e.organization_id = desk and s.organization_id = desk and lower(e.email) = lower(s.email);
    update channels.shop_orders o set contact_id = s.contact_id from channels.shop_customers s where s.id = o.customer_id and s.contact_id is not null and o.organization_id = desk;
    update channels.privacy_requests p set contact_id = s.contact_id from channels.shop_customers s where s.id = p.customer_id and p.organization_id = desk;
  end if;
  if to_regclass('events.ticket_tiers') is not null then
    insert into channels.shop_bundle_items (id, organization_id, bundle_id, tier_id, quantity)
    select maison.demo_id('bundle ticket:' || b.id), b.organization_id, b.id, t.id, 1
      from channels.shop_bundles b join events.ticket_tiers t on t.id = regular where b.organization_id = desk;
  end if;
  insert into channels.shop_order_tickets (id, organization_id, line_id, bundle_item_id, unit_number, state, last_error, created_at)
  select maison.demo_id('shop ticket:' || l.id || u), l.organization_id, l.id, i.id, u, case when pg_temp.n(l.id::text, 9) = 0 then 'sold_out' else 'waiting' end,
         case when pg_temp.n(l.id::text, 9) = 0 then 'No ticket of this kind is left' end, o.placed_at + interval '4 seconds'
    from channels.shop_order_lines l join channels.shop_orders o on o.id = l.order_id and o.status = 'open'
    join channels.shop_bundles b on b.variant_id = l.variant_id
    join lateral (select x.id from channels.shop_bundle_items x where x.bundle_id = b.id order by x.tier_id nulls last limit 1) i on true
    cross join lateral generate_series(1, l.quantity) u where l.organization_id = desk;
  if to_regclass('community.houses') is not null then
    update channels.connections c set house_id = h.id from community.houses h where h.id = maison.demo_id('house:lumiere') and h.organization_id = desk and c.id = maison.demo_id('connection:house-feed');
  end if;
  if to_regclass('planning.content_pieces') is not null then
    update channels.compositions c set content_piece_id = p.id from planning.content_pieces p where p.id = maison.demo_id('piece:look-1') and p.organization_id = desk and c.id = maison.demo_id('composition:looks');
  end if;
  if to_regclass('marketing.campaigns') is not null then
    update channels.compositions c set campaign_id = x.id from marketing.campaigns x where x.id = spring and c.id in (maison.demo_id('composition:looks'), maison.demo_id('composition:casting'));
    update channels.shop_orders o set campaign_id = x.id from marketing.campaigns x where x.id = spring and o.organization_id = desk and pg_temp.n('campaign' || o.external_id, 4) = 0;
  end if;
end $$;
drop function pg_temp.asset(integer);
drop function pg_temp.n(text, integer);
drop function pg_temp.person(text);
drop function pg_temp.org();

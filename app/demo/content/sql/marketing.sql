-- Mail and flows of the House Registry: the spring season, the winter ball, and the people in crm.contacts who hear of them.
create function pg_temp.org() returns uuid language sql as $$ select id from identity.organizations where slug = 'house-registry' $$;
create function pg_temp.person(wanted text) returns uuid language sql as $$ select user_id from identity.profiles where handle = wanted $$;
create function pg_temp.n(key text, below integer) returns integer language sql immutable
  as $$ select (('x' || substr(md5(key), 1, 8))::bit(32)::bigint % below)::integer $$;

-- how things work
insert into marketing.settings (id, organization_id, timezone, postal_address, approvals_needed, open_tracking, click_tracking, max_errors)
values (maison.demo_id('marketing settings'), pg_temp.org(), 'Europe/Berlin', E'House Registry e. V.\nLausitzer Straße 44\n10999 Berlin', 1, 'individual', 'individual', 50);
insert into marketing.frequency_caps (id, organization_id, channel, max_messages, period)
values (maison.demo_id('cap:week'), pg_temp.org(), 'email', 3, '7 days'), (maison.demo_id('cap:month'), pg_temp.org(), 'email', 8, '30 days'), (maison.demo_id('cap:sms'), pg_temp.org(), 'sms', 1, '7 days');
insert into marketing.domain_rules (id, organization_id, domain, rule, note, created_by_id)
values (maison.demo_id('domain:rankfast'), pg_temp.org(), 'rankfast.example', 'block', 'Sells rankings', pg_temp.person('bo')), (maison.demo_id('domain:alias'), pg_temp.org(), 'alias.klang.example', 'allow', 'Half the orchestra uses it', pg_temp.person('bo'));
insert into marketing.disposable_domains (domain, source)
values ('ten-minutes.example', 'maison'), ('throwaway.example', 'maison'), ('klang.example', 'maison') on conflict do nothing;
insert into marketing.send_windows (id, organization_id, name, timezone, uses_recipient_timezone)
values (maison.demo_id('window:day'), pg_temp.org(), 'By day', 'Europe/Berlin', true), (maison.demo_id('window:evening'), pg_temp.org(), 'When people are awake', 'Europe/Berlin', true);
insert into marketing.send_window_hours (id, organization_id, window_id, weekday, opens, closes)
select maison.demo_id('hours:' || h.key || d || h.opens), pg_temp.org(), maison.demo_id('window:' || h.key), d, h.opens::time, h.closes::time
  from generate_series(1, 7) d join (values ('day', '09:00', '12:30', 5), ('day', '14:00', '18:00', 5), ('evening', '11:00', '22:30', 7)) h (key, opens, closes, until) on d <= h.until;
insert into marketing.send_window_closures (id, organization_id, window_id, starts_on, ends_on, note)
select maison.demo_id('closed:' || w || c.note), pg_temp.org(), maison.demo_id('window:' || w), c.first, c.last, c.note
  from unnest(array['day', 'evening']) w, (values (date_trunc('year', now())::date + 357, date_trunc('year', now())::date + 359, 'Christmas'), (current_date + 13, current_date + 14, 'Night of the ball')) c (first, last, note)
on conflict do nothing;

-- campaigns
insert into marketing.campaigns (id, organization_id, name, description, campaign_type, channels, status, start_date, end_date, budget_amount, actual_spend, goals, event_id, owner_id, launched_at, created_at)
select maison.demo_id('campaign:' || c.key), pg_temp.org(), c.name, c.words, c.kind, c.channels::text[], c.status, now() + c.first * interval '1 day', now() + c.last * interval '1 day', c.budget, c.spent, c.goals::jsonb,
       (select e.id from events.events e where e.id = maison.demo_id(c.event)), pg_temp.person(c.handle), case when c.status in ('active', 'completed') then now() + c.first * interval '1 day' end, now() + (c.first - 14) * interval '1 day'
  from (values
    ('spring-season', 'Spring season', 'One season, one voice: the lookbook, the fashion week, practice on Thursdays. People who come once should come back.', 'seasonal', '{email,social,paid,event}', 'active', -36, 60, 900000, 312000, '{"type": "tickets", "target": 400}', 'event:fashion-week', 'ana'),
    ('winter-ball', 'Winter Ball: Frost & Velvet', 'Fill the hall before the second price.', 'event_promotion', '{email,social,print,sms}', 'active', -34, 14, 420000, 188500, '{"type": "tickets", "target": 620}', 'event:winter-ball', 'bo'),
    ('thanks', 'Thank you, autumn', 'Everybody who came to Paper Crowns gets the pictures and one wish.', 'content_marketing', '{email}', 'completed', -70, -40, 20000, 14300, '{"type": "replies", "target": 60}', 'event:autumn-ball', 'bo'),
    ('casting', 'Faces for the fashion week', 'Thirty walkers, half of whom have never walked.', 'lead_generation', '{email,social,partner}', 'planned', 3, 24, 60000, null, '{"type": "applications", "target": 90}', 'event:fashion-week', 'ana'),
    ('members', 'Friends of the register', 'A membership that pays for the archive.', 'referral', '{email,web}', 'draft', 70, 160, null, null, null, null, 'ana'))
    c (key, name, words, kind, channels, status, first, last, budget, spent, goals, event, handle);
update marketing.campaigns set status = 'paused' where id = maison.demo_id('campaign:winter-ball');
update marketing.campaigns set status = 'active' where id = maison.demo_id('campaign:winter-ball');
insert into marketing.campaign_activities (id, organization_id, campaign_id, activity_type, description, performed_by_id, created_at)
select maison.demo_id('campaign note:' || a.campaign || a.days), pg_temp.org(), maison.demo_id('campaign:' || a.campaign), a.kind, a.words, pg_temp.person(a.handle), now() - a.days * interval '1 day'
  from (values ('spring-season', 'note', 'Lena wants the hem in the first picture, not the third.', 'ana', 33), ('spring-season', 'email_sent', 'First letter to everybody', 'bo', 20), ('spring-season', 'budget_changed', 'Two hundred more for films, from posters', 'ana', 11),
    ('winter-ball', 'note', 'Printer delivers posters on Friday', 'bo', 19), ('winter-ball', 'email_sent', 'Presale, two subjects tried', 'bo', 33), ('thanks', 'note', '41 wishes came in. Most want a later last train.', 'bo', 45)) a (campaign, kind, words, handle, days);

-- who mail comes from, and how it leaves
insert into marketing.sender_domains (id, organization_id, domain, state, dkim_selector, dkim_public_key, return_path_host, tracking_host, ownership, spf, dkim, dmarc, dmarc_policy, is_aligned, problems, checked_at, next_check_at, verified_at, created_at)
values (maison.demo_id('mail domain:post'), pg_temp.org(), 'post.maison.example', 'verified', 'm1', encode(sha256('dkim of post'), 'base64'), 'bounce.post.maison.example', 'klick.post.maison.example', 'right', 'right', 'right', 'right', 'quarantine', true, '[]', now() - interval '7 hours', now() + interval '17 hours', now() - interval '200 days', now() - interval '201 days'),
       (maison.demo_id('mail domain:houses'), pg_temp.org(), 'houses.example', 'unverified', 'm1', encode(sha256('dkim of houses'), 'base64'), null, null, 'right', 'wrong', 'missing', 'missing', null, false,
        '[{"record": "TXT houses.example", "found": "v=spf1 -all", "wanted": "v=spf1 include:post.maison.example -all"}, {"record": "TXT m1._domainkey.houses.example", "found": null, "wanted": "v=DKIM1; k=rsa; p=…"}]', now() - interval '3 hours', now() + interval '1 hour', null, now() - interval '2 days');
insert into marketing.sender_domain_keys (domain_id, organization_id, dkim_private_key_encrypted)
select d.id, d.organization_id, 'plain:'::bytea || sha256('dkim key ' || d.domain::text::bytea) from marketing.sender_domains d where d.organization_id = pg_temp.org();
insert into marketing.senders (id, organization_id, domain_id, name, from_name, from_email, reply_to, is_default)
values (maison.demo_id('sender:register'), pg_temp.org(), maison.demo_id('mail domain:post'), 'The register', 'House Registry', 'briefe@post.maison.example', 'hallo@post.maison.example', true),
       (maison.demo_id('sender:tickets'), pg_temp.org(), maison.demo_id('mail domain:post'), 'Tickets', 'House Registry Tickets', 'tickets@post.maison.example', null, false),
       (maison.demo_id('sender:castings'), pg_temp.org(), maison.demo_id('mail domain:houses'), 'Castings', 'Castings of the houses', 'casting@houses.example', null, false);
insert into marketing.transports (id, organization_id, name, kind, channel, host, port, username, url, max_per_second, max_per_window, takes_transactional, takes_campaigns, state, failures, last_error)
values (maison.demo_id('transport:own'), pg_temp.org(), 'Our mail server', 'smtp', 'email', 'mail.post.maison.example', 465, 'register', null, 8, 6000, true, true, 'active', 0, null),
       (maison.demo_id('transport:spare'), pg_temp.org(), 'Spare at the association', 'smtp', 'email', 'smtp.verein.example', 587, 'register', null, 2, 1000, true, false, 'failing', 4, '451 4.3.2 Please try again later'),
       (maison.demo_id('transport:sms'), pg_temp.org(), 'Text messages', 'http', 'sms', null, null, null, 'https://sms.example/v2/messages', 1, 200, true, true, 'active', 0, null);
update marketing.transports set security = 'starttls' where id = maison.demo_id('transport:spare');
insert into marketing.transport_secrets (transport_id, organization_id, password_encrypted, webhook_secret_encrypted)
select t.id, t.organization_id, 'plain:'::bytea || sha256('password ' || t.name::text::bytea), case when t.kind = 'http' then 'plain:'::bytea || sha256('webhook ' || t.name::text::bytea) end from marketing.transports t where t.organization_id = pg_temp.org();
insert into marketing.sender_transports (id, organization_id, sender_id, transport_id, position)
select maison.demo_id('way:' || s.sender || s.transport), pg_temp.org(), maison.demo_id('sender:' || s.sender), maison.demo_id('transport:' || s.transport), s.place
  from (values ('register', 'own', 0), ('tickets', 'own', 0), ('tickets', 'spare', 1), ('castings', 'own', 0)) s (sender, transport, place);
insert into marketing.throttles (id, organization_id, transport_id, recipient_domain, max_per_window)
values (maison.demo_id('throttle:post'), pg_temp.org(), maison.demo_id('transport:own'), 'post.example', 900), (maison.demo_id('throttle:klang'), pg_temp.org(), maison.demo_id('transport:own'), 'klang.example', 120);
insert into marketing.transport_usage (transport_id, recipient_domain, minute, organization_id, sent)
select maison.demo_id('transport:own'), d, date_trunc('minute', now(), 'UTC') - m * interval '1 minute', pg_temp.org(), 4 + pg_temp.n('minute' || m, 9) from generate_series(3, 22) m, unnest(array['', 'post.example']) d;

-- topics, lists
insert into marketing.preference_topics (id, organization_id, key, name, description, default_frequency, position)
values (maison.demo_id('topic:letters'), pg_temp.org(), 'letters', 'Letters of the register', 'What happened, what comes. About twice a month.', 'every', 1), (maison.demo_id('topic:tickets'), pg_temp.org(), 'tickets', 'Tickets', 'When presales open.', 'every', 2),
       (maison.demo_id('topic:castings'), pg_temp.org(), 'castings', 'Castings', 'Open castings that fit what you walk.', 'weekly', 3), (maison.demo_id('topic:archive'), pg_temp.org(), 'archive', 'From the archive', 'One picture and its story.', 'never', 4);
insert into marketing.contact_lists (id, organization_id, name, description, list_type, is_public, opt_in, topic_id, sender_id, segment_rules, built_at, last_updated_at, created_by_id, created_at)
values (maison.demo_id('list:letters'), pg_temp.org(), 'Letters of the register', 'Everybody who asked for them.', 'static', true, 'double', maison.demo_id('topic:letters'), maison.demo_id('sender:register'), null, null, now() - interval '1 hour', pg_temp.person('bo'), now() - interval '300 days'),
       (maison.demo_id('list:castings'), pg_temp.org(), 'Casting news', 'Walkers, faces, hands.', 'static', true, 'double', maison.demo_id('topic:castings'), null, null, null, now() - interval '2 days', pg_temp.person('ana'), now() - interval '200 days'),
       (maison.demo_id('list:autumn'), pg_temp.org(), 'Guests of the autumn ball', 'From the door.', 'static', false, 'single', null, null, null, null, now() - interval '60 days', pg_temp.person('bo'), now() - interval '68 days'),
       (maison.demo_id('list:regulars'), pg_temp.org(), 'Regulars', 'Customers who came at least twice.', 'dynamic', false, 'single', null, null, '{"match": "all", "conditions": [{"field": "contact_type", "operator": "is", "value": "customer"}, {"field": "nights", "operator": "gte", "value": 2}], "except": [{"match": "any", "conditions": [{"field": "tags", "operator": "contains", "value": "press"}]}]}', now() + interval '1 second', now(), pg_temp.person('bo'), now() - interval '120 days'),
       (maison.demo_id('list:judges'), pg_temp.org(), 'Judges and staff', 'Get no offers for nights at which they work.', 'suppression', false, 'single', null, null, null, null, now() - interval '9 days', pg_temp.person('dara'), now() - interval '90 days');

-- templates
insert into marketing.email_templates (id, organization_id, name, description, kind, format, source, html_content, plain_text_content, default_subject, merge_defaults, category, tags, thumbnail_asset_id, created_by_id, created_at)
select maison.demo_id('template:' || t.key), pg_temp.org(), t.name, t.words, t.kind, t.format, t.source, t.html, t.plain, t.subject, '{"first_name": "friend"}', t.category, t.tags::text[],
       (select a.id from media.assets a where a.organization_id = pg_temp.org() order by a.created_at, a.id offset t.picture limit 1), pg_temp.person('bo'), now() - interval '180 days'
  from (values
    ('letter', 'Letter', 'One column, one picture, signed by somebody.', 'campaign', 'markdown', E'# {{title}}\n\nDear {{first_name}},\n\n{{body}}\n\n{{signature}}', '<h1>{{title}}</h1><p>Dear {{first_name}},</p>{{body}}<p>{{signature}}</p>', E'Dear {{first_name}},\n\n{{body}}\n\n{{signature}}', null, 'Letters', '{letter}', 3),
    ('invitation', 'Invitation', 'Date, place, price, button.', 'campaign', 'html', null, '<h1>{{event}}</h1><p>{{when}}, {{where}}</p><p><a href="{{url}}">Tickets</a></p>', E'{{event}}\n{{when}}, {{where}}\n{{url}}', 'You are invited: {{event}}', 'Events', '{ball,tickets}', 5),
    ('ticket', 'Your ticket', 'Sent by the shop.', 'transactional', 'html', null, '<p>Here is your ticket for {{event}}. The code is below; a picture of it is enough.</p>', E'Here is your ticket for {{event}}.\n{{url}}', 'Your ticket for {{event}}', 'Tickets', '{ticket}', 7))
    t (key, name, words, kind, format, source, html, plain, subject, category, tags, picture);
insert into marketing.campaign_assets (id, organization_id, campaign_id, asset_id, template_id, url, asset_type, name, position, added_by_id)
select maison.demo_id('campaign asset:' || a.name), pg_temp.org(), maison.demo_id('campaign:' || a.campaign), case when a.picture is not null then (select x.id from media.assets x where x.organization_id = pg_temp.org() order by x.created_at, x.id offset a.picture limit 1) end,
       maison.demo_id('template:' || a.template), a.url, a.kind, a.name, a.place, pg_temp.person('bo')
  from (values ('spring-season', 8, null, null, 'ad_creative', 'The hem, portrait', 0), ('spring-season', null, 'letter', null, 'email_template', 'Letter of the season', 1), ('spring-season', null, null, 'https://maison.example/events/fashion-week', 'landing_page', 'Page of the fashion week', 2),
    ('winter-ball', 0, null, null, 'poster', 'Poster A1, white', 0), ('winter-ball', null, 'invitation', null, 'email_template', 'Invitation to the ball', 1)) a (campaign, picture, template, url, kind, name, place);

-- mails
insert into marketing.email_campaigns (id, organization_id, campaign_id, name, kind, channel, subject, preview_text, html_content, plain_text_content, template_id, sender_id, from_name, from_email, locale, scheduled_at, uses_recipient_timezone, send_window_id, topic_id, is_ab_test, created_by_id, created_at)
select maison.demo_id('mail:' || m.key), pg_temp.org(), maison.demo_id('campaign:' || m.campaign), m.name, m.kind, m.channel, m.subject, m.preview, case when m.channel = 'email' then '<h1>' || m.name || '</h1><p>Dear {{first_name}},</p><p>' || m.words || '</p>' end, m.words,
       maison.demo_id('template:' || m.template), case when m.channel = 'email' then maison.demo_id('sender:' || m.sender) end, '', 'briefe@post.maison.example', m.locale, now() + m.due * interval '1 day', m.by_zone, maison.demo_id('window:' || m.window_key), maison.demo_id('topic:' || m.topic), m.ab, pg_temp.person(m.handle), now() - m.age * interval '1 day'
  from (values
    ('presale', 'winter-ball', 'Presale of the winter ball', 'regular', 'email', 'Frost & Velvet: your ticket before everybody', 'Sixty early ones, then the price goes up.', 'The hall is booked, the floor is white, the judges have said yes. Sixty tickets at the early price.', 'invitation', 'register', 'en', -33, false, null, 'tickets', true, 'bo', 35),
    ('spring', 'spring-season', 'Spring season, first letter', 'regular', 'email', 'What we sew, where we walk: the spring', 'A lookbook, a fashion week, Thursdays.', 'Eleven looks are being fitted in Kreuzberg. In five weeks they walk. Come and see, or come and walk.', 'letter', 'register', 'en', -20, true, 'day', 'letters', false, 'bo', 24),
    ('thanks', 'thanks', 'Pictures of Paper Crowns', 'regular', 'email', 'You, with a paper crown', null, 'Nine hundred pictures, and one question: what should be different next time?', 'letter', 'register', 'en', -60, false, null, 'letters', false, 'bo', 64),
    ('last-call', 'winter-ball', 'Last call before the second price', 'regular', 'email', 'Eleven days, forty seats', 'And then the price goes up.', 'Forty seats at the first price are left. After Sunday there are none.', 'invitation', 'register', 'en', 0, false, null, 'tickets', false, 'bo', 3),
    ('fashion-week', 'spring-season', 'Fashion week, two shows and a casting', 'regular', 'email', 'Two shows, one casting, your knees', 'Bring shoes that you hate.', 'On the first day everybody may try. On the second the small labels walk, on the third the large ones watch.', 'invitation', 'register', 'en', 3, true, 'day', 'letters', false, 'ana', 4),
    ('casting', 'casting', 'Call for walkers', 'regular', 'email', 'Thirty walkers wanted', null, 'Half of you should never have walked before.', 'letter', 'castings', 'en', 6, false, null, 'castings', false, 'ana', 2),
    ('welcome', null, 'Welcome', 'automated', 'email', 'Good that you are here', 'Three things to know first.', 'Thursdays we practise, on Sundays we sew, and nobody here was born knowing how to walk.', 'letter', 'register', 'en', null, true, 'evening', 'letters', false, 'bo', 110),
    ('welcome-2', null, 'Welcome, a week later', 'automated', 'email', 'Your first Thursday', null, 'If you were not there yet: water, knee pads, and nothing to prove.', 'letter', 'register', 'en', null, true, 'evening', 'letters', false, 'bo', 110),
    ('ticket', null, 'Your ticket', 'transactional', 'email', 'Your ticket for {{event}}', null, 'Here is your ticket. A picture of it is enough.', 'ticket', 'tickets', 'en', null, false, null, null, false, 'ana', 150),
    ('door-text', 'winter-ball', 'Text on the night', 'regular', 'sms', 'Frost & Velvet', null, 'Doors at 20:00, Gate 2. The lift is on the left.', null, null, 'en', 12, false, 'evening', null, false, 'bo', 1))
    m (key, campaign, name, kind, channel, subject, preview, words, template, sender, locale, due, by_zone, window_key, topic, ab, handle, age);
update marketing.email_campaign_settings set utm_campaign = case when email_campaign_id = maison.demo_id('mail:spring') then 'spring-season' else 'winter-ball' end, conversion_goal = 'Pays a ticket', format = 'markdown'
 where email_campaign_id in (maison.demo_id('mail:spring'), maison.demo_id('mail:presale'), maison.demo_id('mail:last-call'));
insert into marketing.email_campaign_lists (id, organization_id, email_campaign_id, list_id, role)
select maison.demo_id('mail list:' || l.mail || l.list), pg_temp.org(), maison.demo_id('mail:' || l.mail), maison.demo_id('list:' || l.list), l.role
  from (values ('presale', 'letters', 'include'), ('presale', 'judges', 'exclude'), ('spring', 'letters', 'include'), ('thanks', 'autumn', 'include'), ('last-call', 'letters', 'include'), ('last-call', 'judges', 'exclude'),
    ('fashion-week', 'letters', 'include'), ('fashion-week', 'castings', 'include'), ('casting', 'castings', 'include'), ('door-text', 'autumn', 'include')) l (mail, list, role);
insert into marketing.email_translations (id, organization_id, email_campaign_id, locale, subject, preview_text, html_content, plain_text_content, is_ready)
values (maison.demo_id('translation:spring de'), pg_temp.org(), maison.demo_id('mail:spring'), 'de', 'Was wir nähen, wo wir laufen: der Frühling', 'Ein Lookbook, eine Fashion Week, Donnerstage.', '<h1>Der Frühling</h1><p>Hallo {{first_name}},</p><p>elf Looks werden in Kreuzberg anprobiert. In fünf Wochen laufen sie.</p>', 'Elf Looks werden in Kreuzberg anprobiert. In fünf Wochen laufen sie.', true),
       (maison.demo_id('translation:fashion fr'), pg_temp.org(), maison.demo_id('mail:fashion-week'), 'fr', 'Deux défilés, un casting, vos genoux', null, null, 'Le premier jour, tout le monde peut essayer.', false);
insert into marketing.content_blocks (id, organization_id, email_campaign_id, key, name)
values (maison.demo_id('block:footer'), pg_temp.org(), null, 'footer', 'Imprint and preferences'), (maison.demo_id('block:offer'), pg_temp.org(), maison.demo_id('mail:fashion-week'), 'offer', 'What is in it for you');
insert into marketing.content_block_variants (id, organization_id, block_id, position, list_id, conditions, locale, html_content, plain_text_content)
values (maison.demo_id('block variant:1'), pg_temp.org(), maison.demo_id('block:offer'), 0, maison.demo_id('list:castings'), null, null, '<p>The casting table is open from ten.</p>', 'The casting table is open from ten.'),
       (maison.demo_id('block variant:2'), pg_temp.org(), maison.demo_id('block:offer'), 1, null, '{"match": "all", "conditions": [{"field": "contact_type", "operator": "is", "value": "press"}]}', null, '<p>Accreditation at the side door.</p>', 'Accreditation at the side door.'),
       (maison.demo_id('block variant:3'), pg_temp.org(), maison.demo_id('block:offer'), 2, null, null, null, '<p>Seats are free on the first day.</p>', 'Seats are free on the first day.'),
       (maison.demo_id('block variant:4'), pg_temp.org(), maison.demo_id('block:footer'), 0, null, null, null, '<p>House Registry e. V., Berlin</p>', 'House Registry e. V., Berlin');
insert into marketing.ab_tests (id, organization_id, email_campaign_id, metric, sample_percent, wait, looks_planned) values (maison.demo_id('ab:presale'), pg_temp.org(), maison.demo_id('mail:presale'), 'clicks', 50, '4 hours', 2);
insert into marketing.ab_variants (id, organization_id, test_id, label, subject)
values (maison.demo_id('ab:presale a'), pg_temp.org(), maison.demo_id('ab:presale'), 'A', 'Frost & Velvet: your ticket before everybody'), (maison.demo_id('ab:presale b'), pg_temp.org(), maison.demo_id('ab:presale'), 'B', 'White, velvet, and sixty early tickets');
insert into marketing.email_links (id, organization_id, email_campaign_id, original_url, position, label, is_tracked, is_honeypot)
select maison.demo_id('mail link:' || m || l.place), pg_temp.org(), maison.demo_id('mail:' || m), l.url, l.place, l.label, l.tracked, l.trap
  from unnest(array['presale', 'spring', 'thanks', 'last-call', 'welcome']) m,
       (values (0, 'https://maison.example/events/winter-ball', 'Button', true, false), (1, 'https://maison.example/events/practice', 'Thursdays', true, false), (2, 'https://maison.example/gallery', 'Pictures', true, false), (3, 'https://maison.example/imprint', 'Imprint', false, false), (4, 'https://maison.example/nobody', null, true, true)) l (place, url, label, tracked, trap);

-- Somebody else reads before it goes out.
insert into marketing.email_approvals (id, organization_id, email_campaign_id, reviewer_id, requested_by_id, created_at)
select maison.demo_id('mail approval:' || c.id), c.organization_id, c.id, case when c.created_by_id = pg_temp.person('bo') then pg_temp.person('ana') else pg_temp.person('bo') end, c.created_by_id, c.created_at + interval '1 hour'
  from marketing.email_campaigns c where c.organization_id = pg_temp.org();
update marketing.email_approvals set state = 'approved', note = 'Good. One comma less.', decided_at = created_at + interval '3 hours'
 where organization_id = pg_temp.org() and email_campaign_id not in (maison.demo_id('mail:casting'), maison.demo_id('mail:door-text'));
update marketing.email_campaigns set status = 'sending' where id in (select maison.demo_id('mail:' || k) from unnest(array['presale', 'spring', 'thanks', 'last-call', 'welcome', 'welcome-2', 'ticket']) k);
update marketing.email_campaigns set status = 'scheduled' where id = maison.demo_id('mail:fashion-week');
insert into marketing.email_checks (id, organization_id, email_campaign_id, kind, result, score, details, content_hash, checked_at)
select maison.demo_id('mail check:' || k.kind), pg_temp.org(), maison.demo_id('mail:fashion-week'), k.kind, k.result, k.score, k.details::jsonb, marketing.email_hash(maison.demo_id('mail:fashion-week')), now() - interval '5 hours'
  from (values ('spam', 'passed', 1.2, '[]'), ('links', 'passed', null, '[]'), ('size', 'passed', 18.4, '[]'), ('alt_text', 'warning', null, '[{"picture": 2, "problem": "no alternative text"}]'), ('unsubscribe', 'passed', null, '[]'), ('sender', 'passed', null, '[]')) k (kind, result, score, details);
insert into marketing.email_test_sends (id, organization_id, email_campaign_id, recipient, locale, state, created_by_id, created_at, sent_at)
values (maison.demo_id('test mail:1'), pg_temp.org(), maison.demo_id('mail:fashion-week'), 'bo@maison.example', 'en', 'sent', pg_temp.person('ana'), now() - interval '5 hours', now() - interval '5 hours'), (maison.demo_id('test mail:2'), pg_temp.org(), maison.demo_id('mail:fashion-week'), 'ana@maison.example', 'fr', 'waiting', pg_temp.person('ana'), now() - interval '1 minute', null);
insert into marketing.email_archive_pages (id, organization_id, email_campaign_id, slug, title, locale, html_content, publish_state, published_at)
values (maison.demo_id('archive:spring'), pg_temp.org(), maison.demo_id('mail:spring'), 'spring-season', 'What we sew, where we walk', 'en', '<h1>The spring</h1><p>Dear friend,</p><p>eleven looks are being fitted in Kreuzberg.</p>', 'published', now() - interval '19 days'),
       (maison.demo_id('archive:thanks'), pg_temp.org(), maison.demo_id('mail:thanks'), 'paper-crowns', 'You, with a paper crown', 'en', '<h1>Paper Crowns</h1><p>Nine hundred pictures.</p>', 'published', now() - interval '58 days'),
       (maison.demo_id('archive:last-call'), pg_temp.org(), maison.demo_id('mail:last-call'), 'last-call', 'Eleven days, forty seats', 'en', '<p>Forty seats.</p>', 'draft', null);
insert into marketing.scanner_signs (id, kind, network, asn, pattern, verdict, label)
values (maison.demo_id('scanner:gateway'), 'user_agent', null, null, 'LinkGuardian', 'bot', 'LinkGuardian (mail gateway)'), (maison.demo_id('scanner:centre'), 'network', '198.51.100.0/24', null, null, 'bot', 'Data centre (documentation range)'),
       (maison.demo_id('scanner:proxy'), 'user_agent', null, null, 'MailPrivacyProxy', 'proxy', 'Proxy that loads every picture') on conflict do nothing;
insert into marketing.bounce_policies (id, organization_id, kind, threshold, within_days, action)
values (maison.demo_id('bounces:hard'), pg_temp.org(), 'hard', 1, 365, 'suppress'), (maison.demo_id('bounces:soft'), pg_temp.org(), 'soft', 4, 60, 'suppress'), (maison.demo_id('bounces:complaint'), pg_temp.org(), 'complaint', 1, 365, 'suppress');
insert into marketing.bounce_mailboxes (id, organization_id, name, purpose, host, username, last_uid, uid_validity, checked_at)
values (maison.demo_id('bounce mailbox'), pg_temp.org(), 'Returned mail', 'bounces', 'imap.post.maison.example', 'bounce', 4411, 1, now() - interval '2 minutes'), (maison.demo_id('reply mailbox'), pg_temp.org(), 'Answers', 'replies', 'imap.post.maison.example', 'hallo', 9120, 1, now() - interval '1 minute');
insert into marketing.bounce_mailbox_secrets (mailbox_id, organization_id, password_encrypted)
select b.id, b.organization_id, 'plain:'::bytea || sha256('mailbox ' || b.name::text::bytea) from marketing.bounce_mailboxes b where b.organization_id = pg_temp.org();

-- flows
insert into marketing.automations (id, organization_id, campaign_id, name, description, priority, created_by_id, created_at)
values (maison.demo_id('flow:welcome'), pg_temp.org(), null, 'Welcome', 'Two letters for people who asked for the first one.', 0, pg_temp.person('bo'), now() - interval '110 days'),
       (maison.demo_id('flow:no-show'), pg_temp.org(), maison.demo_id('campaign:winter-ball'), 'We missed you', 'For people with a ticket who did not come.', 5, pg_temp.person('bo'), now() - interval '30 days'),
       (maison.demo_id('flow:sponsors'), pg_temp.org(), null, 'Sponsors who fall silent', 'A task after two weeks without an answer.', 10, pg_temp.person('ana'), now() - interval '80 days');
insert into marketing.automation_versions (id, organization_id, automation_id, number, note, subject_type, re_entry, re_entry_wait, goal, send_window_id, created_by_id, created_at)
values (maison.demo_id('flow:welcome 1'), pg_temp.org(), maison.demo_id('flow:welcome'), 1, 'One letter only', 'contact', 'never', null, null, null, pg_temp.person('bo'), now() - interval '110 days'),
       (maison.demo_id('flow:welcome 2'), pg_temp.org(), maison.demo_id('flow:welcome'), 2, 'A second letter for those who have not come yet', 'contact', 'never', null, '{"event": "checked_in"}', maison.demo_id('window:evening'), pg_temp.person('bo'), now() - interval '70 days'),
       (maison.demo_id('flow:no-show 1'), pg_temp.org(), maison.demo_id('flow:no-show'), 1, null, 'registration', 'always', null, null, null, pg_temp.person('bo'), now() - interval '30 days'),
       (maison.demo_id('flow:sponsors 1'), pg_temp.org(), maison.demo_id('flow:sponsors'), 1, null, 'deal', 'after_wait', '30 days', '{"event": "deal_won"}', null, pg_temp.person('ana'), now() - interval '80 days');
insert into marketing.automation_triggers (id, organization_id, version_id, trigger_type, trigger_config, list_id, event_id, cron)
select maison.demo_id('trigger:' || t.version), pg_temp.org(), maison.demo_id('flow:' || t.version), t.kind, t.config::jsonb, maison.demo_id('list:' || t.list), (select e.id from events.events e where e.id = maison.demo_id(t.event)), null
  from (values ('welcome 1', 'list_joined', '{}', 'letters', null), ('welcome 2', 'list_joined', '{}', 'letters', null), ('no-show 1', 'no_show', '{}', null, 'event:winter-ball'), ('sponsors 1', 'inactivity', '{"entity": "deal", "days": 14}', null, null)) t (version, kind, config, list, event);
insert into marketing.automation_steps (id, organization_id, version_id, key, name, kind, action, config, is_entry, wait_for, wait_time, wait_event, timeout, email_campaign_id, list_id, is_undoable, max_visits, x, y)
select maison.demo_id('step:' || s.version || s.key), pg_temp.org(), maison.demo_id('flow:' || s.version), s.key, s.name, s.kind, s.action, s.config::jsonb, s.entry, s.wait::interval, s.at::time, s.event, s.timeout::interval, maison.demo_id('mail:' || s.mail), null, s.action is distinct from 'send_email', 1, s.x, s.y
  from (values
    ('welcome 1', 'letter', 'First letter', 'action', 'send_email', '{}', true, null, null, null, null, 'welcome', 0, 0), ('welcome 1', 'done', null, 'exit', null, '{}', false, null, null, null, null, null, 0, 1),
    ('welcome 2', 'letter', 'First letter', 'action', 'send_email', '{}', true, null, null, null, null, 'welcome', 0, 0), ('welcome 2', 'week', 'A week later at six in the evening', 'wait', null, '{}', false, '7 days', '18:00', null, null, null, 0, 1),
    ('welcome 2', 'came', 'Has been here?', 'branch', null, '{}', false, null, null, null, null, null, 0, 2), ('welcome 2', 'tag', 'Say so', 'action', 'add_tag', '{"tag": "has been here"}', false, null, null, null, null, null, 1, 3),
    ('welcome 2', 'second', 'Second letter', 'action', 'send_email', '{}', false, null, null, null, null, 'welcome-2', -1, 3), ('welcome 2', 'answer', 'Wait for an answer', 'wait_for_event', null, '{}', false, null, null, 'email_replied', '10 days', null, -1, 4),
    ('welcome 2', 'task', 'Somebody answers', 'action', 'create_task', '{"title": "Answer a new reader", "assign": "round_robin", "due_in_days": 1}', false, null, null, null, null, null, -2, 5), ('welcome 2', 'done', null, 'exit', null, '{}', false, null, null, null, null, null, 0, 6),
    ('no-show 1', 'note', 'Leave a note', 'action', 'add_note', '{"content": "Had a ticket, did not come."}', true, null, null, null, null, null, 0, 0),
    ('sponsors 1', 'task', 'Call them', 'action', 'create_task', '{"title": "Call, do not write", "assign": "owner", "due_in_days": 2}', true, null, null, null, null, null, 0, 0), ('sponsors 1', 'wait', 'Two more weeks', 'wait', null, '{}', false, '14 days', '09:00', null, null, null, 0, 1), ('sponsors 1', 'tell', 'Tell Ana', 'action', 'notify', '{"user": "ana"}', false, null, null, null, null, null, 0, 2))
    s (version, key, name, kind, action, config, entry, wait, at, event, timeout, mail, x, y);
insert into marketing.automation_edges (id, organization_id, version_id, from_step_id, to_step_id, kind, position, conditions)
select maison.demo_id('edge:' || e.version || e.a || e.b), pg_temp.org(), maison.demo_id('flow:' || e.version), maison.demo_id('step:' || e.version || e.a), maison.demo_id('step:' || e.version || e.b), e.kind, e.place, e.conditions::jsonb
  from (values ('welcome 1', 'letter', 'done', 'next', 0, null), ('welcome 2', 'letter', 'week', 'next', 0, null), ('welcome 2', 'week', 'came', 'next', 0, null), ('welcome 2', 'came', 'tag', 'if', 0, '{"match": "all", "conditions": [{"field": "nights", "operator": "gte", "value": 1}]}'),
    ('welcome 2', 'came', 'second', 'else', 1, null), ('welcome 2', 'second', 'answer', 'next', 0, null), ('welcome 2', 'answer', 'task', 'next', 0, null), ('welcome 2', 'answer', 'done', 'timeout', 1, null), ('welcome 2', 'tag', 'done', 'next', 0, null), ('welcome 2', 'task', 'done', 'next', 0, null),
    ('sponsors 1', 'task', 'wait', 'next', 0, null), ('sponsors 1', 'wait', 'tell', 'next', 0, null)) e (version, a, b, kind, place, conditions);
update marketing.automation_versions set state = 'published', published_at = created_at + interval '1 day', published_by_id = created_by_id where id = maison.demo_id('flow:welcome 1');
update marketing.automation_versions set state = 'retired' where id = maison.demo_id('flow:welcome 1');
update marketing.automation_versions set state = 'published', published_at = created_at + interval '1 day', published_by_id = created_by_id where id in (maison.demo_id('flow:welcome 2'), maison.demo_id('flow:sponsors 1'));
update marketing.automations set status = 'active' where id in (maison.demo_id('flow:welcome'), maison.demo_id('flow:sponsors'));

-- links
-- Everything about people: contacts are rows of the CRM, which is written before this.
do $$
declare desk uuid := pg_temp.org(); began timestamptz := now();
begin
  if to_regclass('crm.contacts') is null then return; end if;
  create temp table people on commit drop as
    select c.id, c.locale, c.timezone, e.email, c.first_name, row_number() over (order by c.created_at, c.id)::integer as n
      from crm.contacts c join crm.contact_emails e on e.contact_id = c.id and e.is_primary
     where c.organization_id = desk and c.deleted_at is null;

  update marketing.campaigns x set client_id = c.id from crm.companies c where c.id = maison.demo_id('company:atelier-noor') and x.id = maison.demo_id('campaign:spring-season');
  update marketing.preference_topics t set purpose_id = p.id from crm.consent_purposes p where p.organization_id = desk and p.key = 'castings' and t.id = maison.demo_id('topic:castings');

  -- Who asked for letters said so twice; some left again.
  insert into marketing.contact_list_members (id, organization_id, list_id, contact_id, source, opt_in_ip, confirm_token, confirm_sent_at, added_at)
  select maison.demo_id('reader:' || p.id), desk, maison.demo_id('list:letters'), p.id, case when p.n % 3 = 0 then 'import' else 'form' end, ('203.0.113.' || 1 + p.n % 250)::inet, sha256(('reader ' || p.id)::bytea), began - (40 + p.n % 200) * interval '1 day', began - (40 + p.n % 200) * interval '1 day'
    from people p where p.n % 8 <> 5;
  update marketing.contact_list_members m set state = 'confirmed', confirmed_by = 'link', confirmed_at = m.added_at + interval '9 minutes'
    from people p where p.id = m.contact_id and m.list_id = maison.demo_id('list:letters') and p.n % 11 <> 3;
  insert into marketing.contact_list_members (id, organization_id, list_id, contact_id, source, added_at, state, confirmed_at)
  select maison.demo_id('guest:' || p.id), desk, maison.demo_id('list:autumn'), p.id, 'event', began - interval '68 days', 'confirmed', began - interval '68 days' from people p where p.n % 2 = 0
   union all select maison.demo_id('regular:' || p.id), desk, maison.demo_id('list:regulars'), p.id, 'segment', began - interval '9 days', 'confirmed', began - interval '9 days' from people p where p.n % 9 = 1
   union all select maison.demo_id('judge:' || c.id), desk, maison.demo_id('list:judges'), c.id, 'manual', began - interval '90 days', 'confirmed', began - interval '90 days' from crm.contacts c where c.id in (maison.demo_id('contact:idris'), maison.demo_id('contact:mireille'), maison.demo_id('contact:petra'));
  insert into marketing.contact_list_members (id, organization_id, list_id, contact_id, source, confirm_token, confirm_sent_at, added_at)
  select maison.demo_id('walker:' || p.id), desk, maison.demo_id('list:castings'), p.id, 'form', sha256(('walker ' || p.id)::bytea), began - interval '50 days', began - interval '50 days' from people p where p.n % 5 = 2;
  update marketing.contact_list_members set state = 'confirmed', confirmed_by = 'link', confirmed_at = added_at + interval '1 hour' where list_id = maison.demo_id('list:castings') and pg_temp.n(contact_id::text, 6) > 0;
  if to_regclass('crm.imports') is not null then
    insert into marketing.import_lists (id, organization_id, import_id, list_id, new_members)
    select maison.demo_id('import list:door'), desk, i.id, maison.demo_id('list:letters'), 'ask' from crm.imports i where i.id = maison.demo_id('import:door') and i.organization_id = desk;
  end if;
  insert into marketing.topic_preferences (id, organization_id, topic_id, contact_id, frequency)
  select maison.demo_id('wish:' || p.id), desk, maison.demo_id('topic:' || (array['letters', 'tickets', 'castings', 'archive'])[1 + p.n % 4]), p.id, (array['monthly', 'never', 'weekly', 'every'])[1 + p.n % 4] from people p where p.n % 10 in (1, 4, 7);
  insert into marketing.mail_preferences (id, organization_id, contact_id, paused_until, max_per_week, preferred_time, format, tracking)
  select maison.demo_id('mail wish:' || p.id), desk, p.id, case when p.n % 45 = 0 then began + interval '30 days' end, case when p.n % 30 = 15 then 1 end, case when p.n % 15 = 0 then time '19:00' end, case when p.n % 60 = 30 then 'plain' else 'html' end, case when p.n % 30 = 0 then 'off' else 'as_sent' end from people p where p.n % 15 = 0;
  insert into marketing.contact_requests (id, organization_id, contact_id, kind, token, state, asked_at, due_at, done_at, handled_by_id)
  select maison.demo_id('request:' || p.n), desk, p.id, case when p.n = 20 then 'export' else 'wipe' end, sha256(('request ' || p.n)::bytea), case when p.n = 20 then 'done' else 'confirmed' end, began - interval '6 days', began + interval '24 days', case when p.n = 20 then began - interval '5 days' end, case when p.n = 20 then pg_temp.person('ana') end from people p where p.n in (20, 77);
  insert into marketing.segment_marks (contact_id, organization_id) select p.id, desk from people p where p.n <= 6 on conflict do nothing;

  insert into marketing.campaign_members (id, organization_id, campaign_id, contact_id, member_status, responded_at, response_type, converted_at, revenue_cents, currency, added_at, added_by_id)
  select maison.demo_id('member:' || c.key || p.id), desk, maison.demo_id('campaign:' || c.key), p.id, s.status, case when s.status in ('responded', 'converted') then began - interval '9 days' end, case when s.status = 'responded' then 'reply' end,
         case when s.status = 'converted' then began - (pg_temp.n('when' || p.n, 20) + 1) * interval '1 day' end, case when s.status = 'converted' then 2800 * (1 + pg_temp.n('seats' || p.n, 3)) end, case when s.status = 'converted' then 'EUR' end, began - interval '34 days', pg_temp.person('bo')
    from people p cross join (values ('spring-season', 2), ('winter-ball', 3), ('thanks', 2)) c (key, one_in)
    cross join lateral (select (array['sent', 'sent', 'opened', 'opened', 'clicked', 'responded', 'converted', 'pending'])[1 + pg_temp.n(c.key || p.n, 8)] as status) s where p.n % c.one_in = 0;

  -- Three mails are through, one is on its way, flows and the till send one by one.
  insert into marketing.email_recipients (id, organization_id, email_campaign_id, contact_id, email, locale, variant_id, merge_data, delivery, transport_id, send_at, sent_at, delivered_at, skip_reason, attempts, converted_at, created_at)
  select maison.demo_id('recipient:' || m.key || p.id), desk, maison.demo_id('mail:' || m.key), p.id, p.email, p.locale,
         case when m.key = 'presale' then maison.demo_id('ab:presale ' || case when marketing.ab_bucket(maison.demo_id('mail:presale'), p.email) >= 2500 then 'b' else 'a' end) end, jsonb_build_object('first_name', p.first_name), d.delivery, maison.demo_id('transport:own'),
         at.moment, case when d.delivery in ('sent', 'delivered') then at.moment + interval '3 seconds' end, case when d.delivery = 'delivered' then at.moment + interval '9 seconds' end, case when d.delivery = 'skipped' then 'suppressed' end, case when d.delivery = 'skipped' then 0 else 1 end,
         case when d.delivery = 'delivered' and pg_temp.n('buys' || m.key || p.n, 16) = 0 then at.moment + interval '2 days' end, at.moment - interval '1 hour'
    from people p join marketing.contact_list_members l on l.contact_id = p.id and l.state = 'confirmed'
    join (values ('presale', 'letters', 33), ('spring', 'letters', 20), ('thanks', 'autumn', 60)) m (key, list, days) on l.list_id = maison.demo_id('list:' || m.list)
    cross join lateral (select began - m.days * interval '1 day' + p.n * interval '400 milliseconds' as moment) at
    cross join lateral (select case when exists (select from crm.suppressions s where s.organization_id = desk and s.address_hash = crm.address_hash('email', p.email)) then 'skipped' when pg_temp.n(m.key || 'way' || p.n, 40) = 0 then 'sent' when m.key = 'spring' and p.n = 31 then 'unknown' else 'delivered' end as delivery) d;
  insert into marketing.email_recipients (id, organization_id, email_campaign_id, contact_id, email, locale, merge_data, send_at)
  select maison.demo_id('recipient:last-call' || p.id), desk, maison.demo_id('mail:last-call'), p.id, p.email, p.locale, jsonb_build_object('first_name', p.first_name), began - interval '10 minutes' + p.n * interval '4 seconds'
    from people p join marketing.contact_list_members l on l.contact_id = p.id and l.state = 'confirmed' and l.list_id = maison.demo_id('list:letters');
  perform marketing.claim_recipients(maison.demo_id('mail:last-call'), 60, interval '5 minutes');
  update marketing.email_recipients set delivery = case when pg_temp.n(id::text, 15) = 0 then 'deferred' else 'sent' end, last_reply = case when pg_temp.n(id::text, 15) = 0 then '450 4.2.0 Greylisted' else '250 2.0.0 OK' end, transport_id = maison.demo_id('transport:own') where email_campaign_id = maison.demo_id('mail:last-call') and delivery = 'sending';
  update marketing.email_campaigns set status = 'paused' where id = maison.demo_id('mail:last-call');
  update marketing.email_campaign_progress set paused_reason = 'person', audience_frozen_at = began - interval '11 minutes', errors = 2 where email_campaign_id = maison.demo_id('mail:last-call');
  insert into marketing.email_recipients (id, organization_id, email_campaign_id, contact_id, email, occasion, locale, merge_data, delivery, transport_id, send_at, sent_at, delivered_at, attempts, created_at)
  select maison.demo_id('recipient:ticket' || p.id), desk, maison.demo_id('mail:ticket'), p.id, p.email, 'order-' || 1000 + p.n, p.locale, '{"event": "Frost & Velvet"}', 'delivered', maison.demo_id('transport:own'), w.moment, w.moment + interval '1 second', w.moment + interval '4 seconds', 1, w.moment
    from people p cross join lateral (select began - pg_temp.n('bought' || p.n, 33) * interval '1 day' - interval '2 hours' as moment) w where p.n % 6 = 0;
  update marketing.email_campaigns set status = 'sent', sent_at = scheduled_at + interval '20 minutes' where id in (maison.demo_id('mail:presale'), maison.demo_id('mail:spring'), maison.demo_id('mail:thanks'));

  -- What people did, and what machines did: a proxy loads, a gateway follows everything at once.
  insert into marketing.mail_hits (id, occurred_at, organization_id, email_campaign_id, recipient_id, link_id, kind, method, ip, asn, user_agent)
  select maison.demo_id('hit:' || r.id || h.n), r.sent_at + h.after * interval '1 second', desk, r.email_campaign_id, r.id, case when h.kind = 'click' then l.id end, h.kind, 'get', ('203.0.113.' || 1 + pg_temp.n(r.id::text, 250))::inet, 64500 + pg_temp.n(r.id::text, 9), (array['Mozilla/5.0 (iPhone) AppleWebKit Mail', 'Mozilla/5.0 (Windows NT 10.0) Thunderbird/140', 'MailPrivacyProxy/2'])[1 + pg_temp.n('with' || r.id, 3)]
    from marketing.email_recipients r
    join lateral (values (1, 'open', 300 + pg_temp.n('opens' || r.id, 90000), pg_temp.n('o' || r.id, 100) < 58), (2, 'open', 90000 + pg_temp.n('again' || r.id, 90000), pg_temp.n('o' || r.id, 100) < 20), (3, 'click', 600 + pg_temp.n('opens' || r.id, 90000), pg_temp.n('c' || r.id, 100) < case when r.variant_id = maison.demo_id('ab:presale b') then 24 else 14 end)) h (n, kind, after, happens) on h.happens
    join marketing.email_links l on l.email_campaign_id = r.email_campaign_id and l.position = pg_temp.n('link' || r.id, 3)
   where r.organization_id = desk and r.delivery = 'delivered' and r.sent_at < began - interval '3 days';
  insert into marketing.mail_hits (id, occurred_at, organization_id, email_campaign_id, recipient_id, link_id, kind, method, ip, user_agent)
  select maison.demo_id('scan:' || r.id || l.position), r.sent_at + (12 + l.position) * interval '1 second', desk, r.email_campaign_id, r.id, l.id, 'click', case when l.position = 0 then 'head' else 'get' end, '198.51.100.20', 'Mozilla/5.0 LinkGuardian/4.1'
    from marketing.email_recipients r join marketing.email_links l on l.email_campaign_id = r.email_campaign_id where r.organization_id = desk and r.delivery = 'delivered' and pg_temp.n('scanned' || r.id, 19) = 0;
  insert into marketing.replies (id, organization_id, recipient_id, kind, external_id, received_at)
  select maison.demo_id('reply:' || r.id), desk, r.id, case when pg_temp.n('kind' || r.id, 3) = 0 then 'out_of_office' else 'reply' end, '<' || r.id || '@post.example>', r.sent_at + interval '5 hours' from marketing.email_recipients r where r.organization_id = desk and r.delivery = 'delivered' and pg_temp.n('replies' || r.id, 50) = 0;
  insert into marketing.unsubscribes (id, organization_id, recipient_id, scope, list_id, method, reason, requested_at)
  select maison.demo_id('leaves:' || r.id), desk, r.id, case when pg_temp.n('all' || r.id, 6) = 0 then 'everything' else 'list' end, case when pg_temp.n('all' || r.id, 6) > 0 then maison.demo_id('list:letters') end, case when pg_temp.n('how' || r.id, 2) = 0 then 'one_click' else 'page' end, (array['too_many', 'not_relevant', null])[1 + pg_temp.n('why' || r.id, 3)], r.sent_at + interval '1 day'
    from marketing.email_recipients r where r.email_campaign_id = maison.demo_id('mail:spring') and r.delivery = 'delivered' and pg_temp.n('leaves' || r.id, 45) = 0;
  insert into marketing.bounce_reports (id, organization_id, mailbox_id, source, external_id, kind, state, received_at, parsed_at)
  select maison.demo_id('report:' || r.id), desk, maison.demo_id('bounce mailbox'), 'mailbox', '<dsn-' || r.verp_key || '@mx.example>', 'dsn', 'parsed', r.sent_at + interval '40 seconds', r.sent_at + interval '2 minutes' from marketing.email_recipients r where r.organization_id = desk and r.delivery = 'sent' and r.email_campaign_id <> maison.demo_id('mail:last-call');
  insert into marketing.bounces (id, organization_id, report_id, recipient_id, email, kind, reason, enhanced_code, smtp_code, diagnostic, remote_mta, dedupe_key, occurred_at)
  select maison.demo_id('bounce:' || r.id), desk, maison.demo_id('report:' || r.id), r.id, r.email, b.kind, b.reason, b.code, b.smtp, b.words, 'mx.post.example', r.verp_key, r.sent_at + interval '40 seconds'
    from marketing.email_recipients r join (values (0, 'hard', 'no_such_user', '5.1.1', 550, 'User unknown'), (1, 'soft', 'mailbox_full', '5.2.2', 552, 'Over quota'), (2, 'soft', 'timeout', '4.4.1', 421, 'No answer from host')) b (k, kind, reason, code, smtp, words) on b.k = pg_temp.n('returned ' || r.id, 3)
   where r.organization_id = desk and r.delivery = 'sent' and r.email_campaign_id <> maison.demo_id('mail:last-call');
  perform marketing.judge_hits(c.id) from marketing.email_campaigns c where c.organization_id = desk;
  insert into marketing.email_interactions (id, organization_id, contact_id, email_campaign_id, recipient_id, subject, interaction_type, occurred_at)
  select maison.demo_id('interaction:' || r.id || i.kind), desk, r.contact_id, r.email_campaign_id, r.id, c.subject, i.kind, i.at
    from marketing.email_recipients r join marketing.email_campaigns c on c.id = r.email_campaign_id
    cross join lateral (values ('sent', r.sent_at), ('opened', r.opened_at), ('clicked', r.clicked_at), ('replied', r.replied_at), ('unsubscribed', r.unsubscribed_at), ('bounced', r.bounced_at)) i (kind, at) where r.organization_id = desk and i.at is not null;
  update marketing.email_test_sends t set contact_id = c.id from crm.contacts c where c.id = maison.demo_id('contact:lena') and t.id = maison.demo_id('test mail:1');

  update marketing.ab_tests set state = 'sampling', sampled_at = began - interval '33 days' where id = maison.demo_id('ab:presale');
  update marketing.ab_tests set state = 'waiting' where id = maison.demo_id('ab:presale');
  insert into marketing.ab_looks (id, organization_id, test_id, look_number, variant_id, other_variant_id, successes, trials, other_successes, other_trials, looked_at)
  select maison.demo_id('look ' || n), desk, maison.demo_id('ab:presale'), n, maison.demo_id('ab:presale a'), maison.demo_id('ab:presale b'), a.clicks * n / 2, a.people, b.clicks * n / 2, b.people, began - interval '33 days' + n * interval '2 hours'
    from generate_series(1, 2) n, (select count(r.clicked_at)::integer as clicks, count(*)::integer as people from marketing.email_recipients r where r.variant_id = maison.demo_id('ab:presale a') and marketing.ab_bucket(r.email_campaign_id, r.email) < 5000) a,
         (select count(r.clicked_at)::integer as clicks, count(*)::integer as people from marketing.email_recipients r where r.variant_id = maison.demo_id('ab:presale b') and marketing.ab_bucket(r.email_campaign_id, r.email) < 5000) b;
  update marketing.ab_tests set state = 'decided', winner_variant_id = maison.demo_id('ab:presale b'), decided_by = 'rule', decided_at = began - interval '33 days' + interval '4 hours' where id = maison.demo_id('ab:presale');

  -- The welcome: some wait for their second letter, some answered, of one letter nobody knows.
  insert into marketing.automation_events (id, organization_id, event_type, subject_type, subject_id, contact_id, data, dedupe_key, state, occurred_at, processed_at)
  select maison.demo_id('flow event:' || p.id), desk, 'list_joined', 'contact', p.id, p.id, jsonb_build_object('list', 'letters'), 'list_joined:letters:' || p.id, 'done', w.moment, w.moment + interval '1 second' from people p cross join lateral (select began - (1 + p.n % 40) * interval '1 day' as moment) w where p.n % 4 = 1;
  insert into marketing.automation_events (id, organization_id, event_type, subject_type, subject_id, contact_id, automation_id, is_dry_run, created_by_id)
  select maison.demo_id('flow event:by hand'), desk, 'manual', 'contact', c.id, c.id, maison.demo_id('flow:welcome'), true, pg_temp.person('bo') from crm.contacts c where c.id = maison.demo_id('contact:amadou');
  insert into marketing.automation_enrollments (id, organization_id, automation_id, version_id, subject_type, subject_id, contact_id, event_id, entered_at)
  select maison.demo_id('in flow:' || e.contact_id), desk, maison.demo_id('flow:welcome'), maison.demo_id('flow:welcome 2'), 'contact', e.contact_id, e.contact_id, e.id, e.processed_at from marketing.automation_events e where e.organization_id = desk and e.event_type = 'list_joined';
  insert into marketing.automation_runs (id, organization_id, automation_id, enrollment_id, event_id, triggered_by, trigger_type, status, started_at, completed_at)
  select maison.demo_id('flow run:' || e.id), desk, e.automation_id, e.id, e.event_id, e.subject_id::text, 'list_joined', 'completed', e.entered_at, e.entered_at + interval '3 seconds' from marketing.automation_enrollments e where e.organization_id = desk;
  insert into marketing.email_recipients (id, organization_id, email_campaign_id, contact_id, email, occasion, locale, merge_data, delivery, transport_id, send_at, sent_at, delivered_at, attempts, created_at)
  select maison.demo_id('recipient:welcome' || e.id), desk, maison.demo_id('mail:welcome'), p.id, p.email, e.id || ':' || maison.demo_id('step:welcome 2letter') || ':1', p.locale, jsonb_build_object('first_name', p.first_name), 'delivered', maison.demo_id('transport:own'), e.entered_at, e.entered_at + interval '2 seconds', e.entered_at + interval '6 seconds', 1, e.entered_at
    from marketing.automation_enrollments e join people p on p.id = e.contact_id where e.organization_id = desk;
  insert into marketing.automation_step_runs (id, organization_id, run_id, enrollment_id, version_id, step_id, status, due_at, attempts, lease_until, worker, input, output, recipient_id, started_at, finished_at, created_at)
  select maison.demo_id('flow step:' || e.id || s.key), desk, maison.demo_id('flow run:' || e.id), e.id, e.version_id, maison.demo_id('step:welcome 2' || s.key), case when s.key = 'letter' then 'succeeded' when e.entered_at > began - interval '8 days' then 'waiting' else 'succeeded' end,
         case when s.key = 'letter' then e.entered_at else marketing.wait_ends(e.entered_at, '7 days', '18:00', '{}', 'Europe/Berlin') end, 1, null, 'worker-1', '{"list": "letters"}', case when s.key = 'letter' then '{"sent": true}'::jsonb end, case when s.key = 'letter' then maison.demo_id('recipient:welcome' || e.id) end, e.entered_at, case when s.key = 'letter' or e.entered_at <= began - interval '8 days' then e.entered_at + interval '2 seconds' end, e.entered_at
    from marketing.automation_enrollments e, (values ('letter'), ('week')) s (key) where e.organization_id = desk;
  perform marketing.count_email(maison.demo_id('mail:welcome'));
  insert into marketing.automation_step_runs (id, organization_id, run_id, enrollment_id, version_id, step_id, status, due_at, attempts, worker, error, started_at, finished_at, created_at)
  select maison.demo_id('flow step:' || e.id || 'second'), desk, maison.demo_id('flow run:' || e.id), e.id, e.version_id, maison.demo_id('step:welcome 2second'), case pg_temp.n('second' || e.id, 20) when 0 then 'unknown' when 1 then 'dead' else 'succeeded' end, e.entered_at + interval '7 days', 1 + 4 * (pg_temp.n('second' || e.id, 20) = 1)::integer, 'worker-2',
         case pg_temp.n('second' || e.id, 20) when 0 then 'the worker did not come back' when 1 then '451 4.3.2 Please try again later' end, e.entered_at + interval '7 days', e.entered_at + interval '7 days 2 seconds', e.entered_at + interval '7 days'
    from marketing.automation_enrollments e where e.organization_id = desk and e.entered_at <= began - interval '8 days';
  update marketing.automation_enrollments e set state = 'waiting' where e.organization_id = desk and e.entered_at > began - interval '8 days';
  update marketing.automation_enrollments e set state = case when pg_temp.n('goal' || e.id, 5) = 0 then 'goal_reached' else 'completed' end, exit_reason = case when pg_temp.n('goal' || e.id, 5) = 0 then 'goal' else 'finished' end, left_at = e.entered_at + interval '18 days' where e.organization_id = desk and e.entered_at <= began - interval '20 days';
  if to_regclass('events.orders') is not null then
    update marketing.campaign_members m set converted_order_id = o.id from events.orders o where o.id = maison.demo_id('order:w3') and o.organization_id = desk and m.id = (select x.id from marketing.campaign_members x where x.campaign_id = maison.demo_id('campaign:winter-ball') and x.member_status = 'converted' order by x.id limit 1);
  end if;
  if to_regclass('crm.deals') is not null then
    update marketing.campaign_members m set converted_deal_id = d.id from crm.deals d where d.id = maison.demo_id('deal:halle-9-sponsoring') and d.organization_id = desk and m.campaign_id = maison.demo_id('campaign:winter-ball') and m.contact_id = maison.demo_id('contact:tomas');
  end if;
end $$;
drop function pg_temp.n(text, integer);
drop function pg_temp.person(text);
drop function pg_temp.org();

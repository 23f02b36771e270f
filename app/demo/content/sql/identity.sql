-- How the people of the demonstration have set themselves up, and what happened lately in the House Registry.
create function pg_temp.person(wanted text) returns uuid language sql as $$ select user_id from identity.profiles where handle = wanted $$;
create function pg_temp.profile(wanted text) returns uuid language sql as $$ select id from identity.profiles where handle = wanted $$;
create function pg_temp.organization(wanted text) returns uuid language sql as $$ select id from identity.organizations where slug = wanted $$;

update identity.user_settings s
   set timezone = w.timezone, messages_from = w.messages_from, sends_read_receipts = w.receipts, shows_presence = w.presence,
       quiet_from = w.quiet_from, quiet_until = w.quiet_until, digest = w.digest, digest_at = w.digest_at,
       content_preferences = w.preferences::jsonb
  from (values
    ('ana', 'Europe/Berlin', 'everybody', true, true, time '23:00', time '07:30', 'daily', time '08:00', '{"formats": ["announcement", "minutes"], "platforms": ["newsletter"]}'),
    ('bo', 'Europe/Stockholm', 'friends', true, false, '20:00', '08:00', 'daily', '07:30', '{"formats": ["essay", "interview"], "platforms": ["website", "newsletter"]}'),
    ('cleo', 'Europe/Berlin', 'friends', true, true, '01:00', '10:00', 'off', '10:30', '{"formats": ["short film", "story"], "platforms": ["instagram"]}'),
    ('dara', 'Europe/London', 'everybody', true, true, null, null, 'off', '09:00', '{"formats": ["voice"]}'),
    ('imani', 'Europe/Berlin', 'friends', false, true, '22:00', '07:00', 'weekly', '09:00', '{"formats": ["photo series"], "platforms": ["website", "instagram"]}'),
    ('luc', 'Europe/Paris', 'friends', true, true, null, null, 'weekly', '08:00', '{"formats": ["column"]}'),
    ('noor', 'Asia/Beirut', 'friends', true, true, '00:00', '09:00', 'daily', '09:30', '{"formats": ["liner notes", "podcast"]}'),
    ('wren', 'Europe/Berlin', 'nobody', false, false, '19:00', '09:00', 'weekly', '18:00', '{}'),
    ('yuki', 'Asia/Tokyo', 'friends', true, true, '23:30', '06:30', 'off', '08:00', '{"formats": ["practice video"]}'))
    w (handle, timezone, messages_from, receipts, presence, quiet_from, quiet_until, digest, digest_at, preferences)
 where s.user_id = pg_temp.person(w.handle);
update identity.user_settings set reduced_motion = true where user_id = pg_temp.person('bo');
update identity.user_settings set high_contrast = true where user_id = pg_temp.person('luc');

insert into identity.profile_fields (id, profile_id, label, value, position, verified_at)
select maison.demo_id('profile-field:' || f.handle || ':' || f.position), pg_temp.profile(f.handle), f.label, f.value, f.position, f.verified
  from (values
    ('ana', 'Categories', 'Face, and the minutes', 0, null), ('ana', 'Walks since', '1998', 1, null),
    ('bo', 'Reads proofs in', 'English, Swedish, German', 0, null),
    ('cleo', 'Categories', 'Runway, Sex Siren on a brave day', 0, null), ('cleo', 'Sews', 'Sundays after two', 1, null),
    ('dara', 'Bookings', 'https://dara.example/bookings', 0, now() - interval '40 days'),
    ('imani', 'Prints', 'https://imanivale.example', 0, now() - interval '200 days'), ('imani', 'Camera', 'A borrowed one', 1, null),
    ('yuki', 'Style', 'New way', 0, null), ('luc', 'Le samedi', 'Disquaire, de 11 h à 19 h', 0, null)) f (handle, label, value, position, verified);
insert into identity.name_choices (id, profile_id, surface, name_kind)
select maison.demo_id('name-choice:' || c.handle || ':' || c.surface), pg_temp.profile(c.handle), c.surface, c.kind
  from (values ('ana', 'results', 'ballroom'), ('ana', 'mail', 'display'), ('cleo', 'results', 'ballroom'), ('cleo', 'credits', 'both'),
               ('dara', 'community', 'ballroom'), ('dara', 'tickets', 'display'), ('yuki', 'results', 'ballroom'), ('yuki', 'messages', 'both'))
       c (handle, surface, kind);

-- Fictional, like everybody here.
insert into identity.legal_names (profile_id, user_id, legal_name, updated_at)
select pg_temp.profile(l.handle), pg_temp.person(l.handle), l.name, now() - interval '90 days'
  from (values ('ana', 'Ana Beatriz Duarte Pinheiro'), ('dara', 'Dara Kwabena Osei'), ('yuki', 'Tanabe Yuki')) l (handle, name);
insert into identity.former_names (id, profile_id, kind, name, replaced_at) values
  (maison.demo_id('former-name:cleo'), pg_temp.profile('cleo'), 'ballroom', 'Cleo Halcyon', now() - interval '400 days');
insert into identity.invitations (id, organization_id, email, role, token, invited_by, max_uses, uses, created_at, expires_at) values
  (maison.demo_id('invitation:lena'), pg_temp.organization('house-registry'), 'lena.hartwig@studio.example', 'producer', sha256(gen_random_uuid()::text::bytea), pg_temp.person('ana'), 1, 0, now() - interval '2 days', now() + interval '12 days'),
  (maison.demo_id('invitation:volunteers'), pg_temp.organization('house-registry'), null, 'member', sha256(gen_random_uuid()::text::bytea), pg_temp.person('ana'), 40, 17, now() - interval '10 days', now() + interval '20 days');
insert into identity.login_attempts (id, subject, succeeded, attempted_at)
select maison.demo_id('login-attempt:' || i), sha256(('network ' || i % 3)::bytea), i % 4 <> 0, now() - i * interval '37 minutes' from generate_series(1, 12) i;

insert into identity.blocks (id, blocker_profile_id, blocked_profile_id, created_at) values
  (maison.demo_id('block:wren:luc'), pg_temp.profile('wren'), pg_temp.profile('luc'), now() - interval '70 days');
insert into identity.mutes (id, profile_id, muted_profile_id, hides_notifications, expires_at, created_at) values
  (maison.demo_id('mute:bo:dara'), pg_temp.profile('bo'), pg_temp.profile('dara'), true, now() + interval '5 days', now() - interval '2 days'),
  (maison.demo_id('mute:imani:teo'), pg_temp.profile('imani'), pg_temp.profile('teo'), false, null, now() - interval '30 days');
insert into identity.keyword_filters (id, profile_id, phrase, whole_word, action, contexts, expires_at, created_at) values
  (maison.demo_id('keyword-filter:cleo:results'), pg_temp.profile('cleo'), 'winter ball results', false, 'hide', '{feed,comments,notifications}', now() + interval '9 days', now() - interval '1 day'),
  (maison.demo_id('keyword-filter:luc:flash'), pg_temp.profile('luc'), 'strobe', true, 'warn', '{feed,messages}', null, now() - interval '120 days'),
  (maison.demo_id('keyword-filter:noor:news'), pg_temp.profile('noor'), 'عاجل', true, 'warn', '{feed}', null, now() - interval '15 days');

insert into identity.notification_preferences (id, user_id, type, channel, delivery)
select maison.demo_id('notification:' || n.handle || ':' || coalesce(n.type, 'all') || ':' || n.channel), pg_temp.person(n.handle), n.type, n.channel, n.delivery
  from (values ('ana', null, 'email', 'digest'), ('ana', 'application_status', 'email', 'at_once'), ('ana', 'application_status', 'push', 'at_once'),
               ('bo', null, 'push', 'off'), ('bo', 'post_mention', 'email', 'at_once'), ('bo', 'post_like', 'in_app', 'off'),
               ('cleo', 'event_reminder', 'push', 'at_once'), ('cleo', 'new_message', 'push', 'at_once'), ('cleo', 'post_like', 'email', 'off'),
               ('dara', 'event_invitation', 'sms', 'at_once'), ('imani', null, 'email', 'digest'), ('yuki', 'new_message', 'email', 'off'))
       n (handle, type, channel, delivery);

-- Devices. Nobody knows the tokens, so nobody comes in by them.
insert into identity.sessions (id, user_id, token, user_agent, device_name, signed_in_by, second_factor_at, created_at, last_seen_at, expires_at)
select maison.demo_id('session:' || s.handle || ':' || s.device), pg_temp.person(s.handle), sha256(gen_random_uuid()::text::bytea), s.agent, s.device,
       s.method, case when s.method = 'password' then now() - s.age end, now() - s.age, now() - s.seen, now() + interval '20 days'
  from (values ('dara', 'Telephone', 'Mozilla/5.0 (Linux; Android 15) Firefox/144.0', 'passkey', interval '40 days', interval '3 hours'),
               ('dara', 'Commentator''s desk', 'Mozilla/5.0 (Windows NT 10.0) Edge/142.0', 'password', interval '12 days', interval '2 days'),
               ('imani', 'Darkroom laptop', 'Mozilla/5.0 (Macintosh) Safari/26.1', 'link', interval '9 days', interval '6 hours'),
               ('yuki', 'Tablet', 'Mozilla/5.0 (iPad) Safari/26.1', 'passkey', interval '30 days', interval '20 minutes'))
       s (handle, device, agent, method, age, seen);
-- Their key is the base point of P-256, whose owner everybody is; nobody answers at their address.
insert into identity.push_subscriptions (id, user_id, session_id, endpoint, p256dh, auth_encrypted, user_agent, last_sent_at, created_at)
select maison.demo_id('push:' || p.handle), pg_temp.person(p.handle), maison.demo_id('session:' || p.handle || ':' || p.device),
       'https://push.maison.example/' || md5(p.handle), '\x046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5'::bytea,
       'plain:'::bytea || substring(sha256(('auth ' || p.handle)::bytea) from 1 for 16), p.agent, now() - interval '5 hours', now() - interval '20 days'
  from (values ('dara', 'Telephone', 'Firefox on Android'), ('yuki', 'Tablet', 'Safari on iPad')) p (handle, device, agent);
insert into identity.refresh_tokens (id, user_id, token, family_id, used_at, created_at, expires_at) values
  (maison.demo_id('refresh:wren:1'), pg_temp.person('wren'), sha256(gen_random_uuid()::text::bytea), null, now() - interval '2 days', now() - interval '9 days', now() + interval '21 days'),
  (maison.demo_id('refresh:wren:2'), pg_temp.person('wren'), sha256(gen_random_uuid()::text::bytea), maison.demo_id('refresh:wren:1'), null, now() - interval '2 days', now() + interval '28 days');

insert into identity.passkeys (id, user_id, name, credential_id, public_key, sign_count, transports, backup_eligible, backed_up, created_at, last_used_at) values
  (maison.demo_id('passkey:dara:phone'), pg_temp.person('dara'), 'My telephone', sha256('credential of dara'), sha256('key of dara'), 0, '{internal,hybrid}', true, true, now() - interval '200 days', now() - interval '3 hours'),
  (maison.demo_id('passkey:dara:stick'), pg_temp.person('dara'), 'The stick in the drawer', sha256('second credential of dara'), sha256('second key of dara'), 14, '{usb,nfc}', false, false, now() - interval '198 days', now() - interval '150 days'),
  (maison.demo_id('passkey:yuki:tablet'), pg_temp.person('yuki'), 'Tablet', sha256('credential of yuki'), sha256('key of yuki'), 0, '{internal}', true, true, now() - interval '30 days', now() - interval '20 minutes');
-- Not somebody whom the sign-in page offers: nobody has the application that knows the codes.
insert into identity.totp_secrets (id, user_id, secret_encrypted, confirmed_at, last_step, created_at) values
  (maison.demo_id('totp:imani'), pg_temp.person('imani'), 'plain:'::bytea || substring(sha256('second factor of imani') from 1 for 20), now() - interval '190 days', extract(epoch from now() - interval '12 days')::bigint / 30, now() - interval '190 days');
insert into identity.recovery_codes (id, user_id, code, used_at, created_at)
select maison.demo_id('recovery:imani:' || i), pg_temp.person('imani'), sha256(gen_random_uuid()::text::bytea),
       case when i = 1 then now() - interval '45 days' end, now() - interval '190 days'
  from generate_series(1, 8) i;
insert into identity.sign_in_challenges (id, kind, user_id, token, state, attempts, created_at, expires_at, used_at) values
  (maison.demo_id('challenge:imani'), 'second_factor', pg_temp.person('imani'), sha256(gen_random_uuid()::text::bytea), '{"next": "/feed"}', 1, now() - interval '12 days', now() - interval '12 days' + interval '10 minutes', now() - interval '12 days' + interval '1 minute'),
  (maison.demo_id('challenge:puzzle'), 'proof_of_work', null, sha256(gen_random_uuid()::text::bytea), '{"difficulty": 18}', 0, now() - interval '1 hour', now() - interval '50 minutes', null);

insert into identity.api_tokens (id, user_id, organization_id, name, token, hint, scopes, created_at, last_used_at, expires_at, revoked_at) values
  (maison.demo_id('api-token:bo:calendar'), pg_temp.person('bo'), pg_temp.organization('house-registry'), 'Calendar on the office wall', sha256(gen_random_uuid()::text::bytea), 'mai_7Qk2', '{events.read,planning.read}', now() - interval '90 days', now() - interval '4 minutes', now() + interval '275 days', null),
  (maison.demo_id('api-token:wren:figures'), pg_temp.person('wren'), pg_temp.organization('paper-trail'), 'Figures for the yearly report', sha256(gen_random_uuid()::text::bytea), 'mai_c0Hx', '{analytics.read}', now() - interval '20 days', now() - interval '2 days', now() + interval '10 days', null),
  (maison.demo_id('api-token:bo:old'), pg_temp.person('bo'), pg_temp.organization('long-table'), 'Old newsletter script', sha256(gen_random_uuid()::text::bytea), 'mai_pp3d', '{cms.read,media.read}', now() - interval '400 days', now() - interval '101 days', null, now() - interval '100 days'),
  (maison.demo_id('api-token:cleo:own'), pg_temp.person('cleo'), null, 'My own archive', sha256(gen_random_uuid()::text::bytea), 'mai_Zw91', '{}', now() - interval '8 days', null, now() + interval '82 days', null);

insert into identity.sign_in_providers (id, organization_id, name, slug, issuer, client_id, role, is_enabled, created_by, created_at) values
  (maison.demo_id('provider:long-table'), pg_temp.organization('long-table'), 'Long Table accounts', 'long-table', 'https://login.longtable.example', 'maison', 'member', true, pg_temp.person('ana'), now() - interval '150 days');
insert into identity.external_logins (id, user_id, provider_id, subject, email, created_at, last_used_at) values
  (maison.demo_id('external:luc'), pg_temp.person('luc'), maison.demo_id('provider:long-table'), 'u-1047', 'luc@longtable.example', now() - interval '140 days', now() - interval '6 days'),
  (maison.demo_id('external:noor'), pg_temp.person('noor'), maison.demo_id('provider:long-table'), 'u-1050', 'noor@longtable.example', now() - interval '120 days', now() - interval '1 day');
insert into identity.sign_up_rules (id, kind, action, domain, email_hash, network, note, hits, last_hit_at, expires_at, created_at) values
  (maison.demo_id('sign-up:throwaway'), 'email_domain', 'refuse', 'throwaway-mail.example', null, null, 'Addresses that live for ten minutes', 212, now() - interval '3 hours', null, now() - interval '300 days'),
  (maison.demo_id('sign-up:school'), 'email_domain', 'allow', 'fashion-school.example', null, null, 'Students of the partner school', 31, now() - interval '6 days', null, now() - interval '80 days'),
  (maison.demo_id('sign-up:centre'), 'network', 'puzzle', null, null, '198.51.100.0/24', 'A data centre', 940, now() - interval '10 minutes', now() + interval '60 days', now() - interval '30 days'),
  (maison.demo_id('sign-up:banned'), 'email', 'refuse', null, sha256('somebody@nuisance.example'), null, 'Came back under five names', 4, now() - interval '12 days', null, now() - interval '45 days');
insert into identity.data_requests (id, user_id, kind, state, due_at, started_at, finished_at, expires_at, counts, created_at) values
  (maison.demo_id('data-request:wren'), pg_temp.person('wren'), 'export', 'done', now() - interval '6 days', now() - interval '6 days', now() - interval '6 days' + interval '40 seconds', now() + interval '8 days', '{"community.comments": 14, "identity.sessions": 2}', now() - interval '6 days'),
  (maison.demo_id('data-request:teo'), pg_temp.person('teo'), 'erasure', 'cancelled', now() - interval '20 days', null, null, null, '{}', now() - interval '34 days'),
  (maison.demo_id('data-request:yuki'), pg_temp.person('yuki'), 'import', 'done', now() - interval '50 days', now() - interval '50 days', now() - interval '50 days' + interval '3 minutes', null, '{"community.posts": 118}', now() - interval '50 days');

-- What happened: by people, by the system, by a connection.
insert into identity.activities (id, occurred_at, organization_id, actor_type, actor_id, actor_name, action, entity_type, entity_id, entity_title, metadata)
select maison.demo_id('activity:' || a.n), now() - a.ago, pg_temp.organization('house-registry'),
       case when a.who = 'Instagram' then 'integration' when a.who = 'Maison' then 'system' else 'user' end,
       pg_temp.person(a.who), a.who, a.action, a.entity, maison.demo_id(a.key), a.title, a.metadata::jsonb
  from (values
    (1, interval '25 minutes', 'bo', 'updated', 'planning.briefs', 'brief:lookbook', 'Lookbook, spring', '{"field": "status", "from": "draft", "to": "review"}'),
    (2, interval '2 hours', 'Maison', 'reminded', 'events.events', 'event:winter-ball', 'Winter ball', '{"receivers": 41}'),
    (3, interval '3 hours', 'Instagram', 'published', 'channels.connections', 'connection:instagram', 'House Registry on Instagram', null),
    (4, interval '5 hours', 'ana', 'moved', 'crm.deals', 'deal:halle-9-sponsoring', 'Halle 9: sponsoring', '{"field": "stage", "from": "Talks", "to": "Offer"}'),
    (5, interval '7 hours', 'ana', 'called', 'crm.contacts', 'contact:lena', '', null),
    (6, interval '1 day', 'dara', 'joined', 'events.events', 'event:winter-ball', 'Winter ball', null),
    (7, interval '1 day 2 hours', 'bo', 'created', 'planning.projects', 'project:spring-season', 'Spring season', null),
    (8, interval '1 day 6 hours', 'bo', 'commented', 'planning.briefs', 'brief:lookbook', 'Lookbook, spring', null),
    (9, interval '2 days', 'ana', 'scheduled', 'marketing.campaigns', 'campaign:spring-season', 'Spring season', null),
    (10, interval '2 days 4 hours', 'Maison', 'counted', 'analytics.web_properties', 'property:maison', 'House Registry', null),
    (11, interval '3 days', 'ana', 'created', 'crm.companies', 'company:atelier-noor', 'Atelier Noor', null),
    (12, interval '4 days', 'imani', 'uploaded', 'events.events', 'event:practice', 'Weekly practice', '{"pictures": 23}'),
    (13, interval '6 days', 'dara', 'approved', 'community.houses', 'house:obsidian', 'House of Obsidian', null),
    (14, interval '9 days', 'bo', 'published', 'events.events', 'event:fashion-week', 'Fashion week', null),
    (15, interval '12 days', 'ana', 'created', 'crm.deals', 'deal:halle-9-sponsoring', 'Halle 9: sponsoring', null),
    (16, interval '20 days', 'ana', 'created', 'community.houses', 'house:saffron', 'House of Saffron', null))
    a (n, ago, who, action, entity, key, title, metadata);
insert into identity.activities (id, occurred_at, organization_id, actor_id, action, entity_type, entity_id, entity_title)
select maison.demo_id('activity:site:' || row_number() over (order by s.id, e.k)), now() - (row_number() over (order by e.k, s.id)) * interval '5 hours 13 minutes', s.organization_id,
       pg_temp.person(case e.k % 2 when 0 then 'bo' else 'ana' end), (array['updated', 'published', 'commented'])[1 + e.k % 3], 'sites.subsites', s.id, s.name
  from sites.subsites s cross join generate_series(1, 3) e (k)
 where s.deleted_at is null;

-- links
do $$
begin
  if to_regclass('community.houses') is not null then
    insert into identity.notification_preferences (id, user_id, type, channel, house_id, delivery)
    select maison.demo_id('notification:cleo:house'), (select user_id from identity.profiles where handle = 'cleo'), null, 'push', h.id, 'at_once'
      from community.houses h where h.id = maison.demo_id('house:lumiere');
    insert into identity.notification_preferences (id, user_id, type, channel, house_id, delivery)
    select maison.demo_id('notification:dara:house'), (select user_id from identity.profiles where handle = 'dara'), 'house_event', 'email', h.id, 'digest'
      from community.houses h where h.id = maison.demo_id('house:obsidian');
  end if;
  if to_regclass('crm.companies') is not null then
    update identity.activities set client_id = (select c.id from crm.companies c where c.id = maison.demo_id('company:halle-9'))
     where entity_type = 'crm.deals';
  end if;
  if to_regclass('planning.projects') is not null then
    update identity.activities set project_id = (select p.id from planning.projects p where p.id = maison.demo_id('project:spring-season'))
     where entity_type in ('planning.briefs', 'planning.projects');
  end if;
  if to_regclass('channels.connections') is not null then
    update identity.activities set connection_id = (select c.id from channels.connections c where c.id = maison.demo_id('connection:instagram'))
     where actor_type = 'integration';
  end if;
end $$;

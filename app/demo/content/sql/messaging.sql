-- Conversations around a winter ball: a house room, news that must be confirmed, a group in the darkroom, pairs, a stranger.
-- Whoever opened a conversation is entered at the end: until then nobody is asked whether they know each other.
create function pg_temp.profile(wanted text) returns uuid language sql as $$ select id from identity.profiles where handle = wanted $$;
create function pg_temp.organization(wanted text) returns uuid language sql as $$ select id from identity.organizations where slug = wanted $$;

insert into messaging.threads (id, organization_id, type, name, description, posting, adding, retention_days, event_id, first_profile_id, second_profile_id, is_encrypted, created_at)
values
  (maison.demo_id('thread:lumiere'), pg_temp.organization('house-registry'), 'group', 'House room', 'Everything that is not for the floor.', 'everyone', 'admins', null, null, null, null, false, now() - interval '80 days'),
  (maison.demo_id('thread:news'), pg_temp.organization('house-registry'), 'announce', 'Registry news', 'Call times and rules. Short, and to be confirmed.', 'moderators', 'admins', null, null, null, null, false, now() - interval '60 days'),
  (maison.demo_id('thread:winter-ball'), pg_temp.organization('house-registry'), 'group', 'Winter ball, crew', null, 'everyone', 'everyone', 365, null, null, null, false, now() - interval '30 days'),
  (maison.demo_id('thread:darkroom'), null, 'group', 'Darkroom', 'Contact sheets and complaints about the light.', 'everyone', 'everyone', null, null, null, null, false, now() - interval '45 days'),
  (maison.demo_id('thread:ana:bo'), null, 'direct', null, null, 'everyone', 'admins', null, null, pg_temp.profile('ana'), pg_temp.profile('bo'), false, now() - interval '70 days'),
  (maison.demo_id('thread:cleo:yuki'), null, 'direct', null, null, 'everyone', 'admins', 30, null, pg_temp.profile('cleo'), pg_temp.profile('yuki'), false, now() - interval '22 days'),
  (maison.demo_id('thread:cleo:luc'), null, 'direct', null, null, 'everyone', 'admins', null, null, pg_temp.profile('luc'), pg_temp.profile('cleo'), false, now() - interval '2 days'),
  (maison.demo_id('thread:sealed'), null, 'group', 'Sealed', 'End to end.', 'everyone', 'admins', null, null, null, null, true, now() - interval '12 days');

insert into messaging.thread_members (id, thread_id, profile_id, role, nickname, joined_at)
select maison.demo_id('member:' || m.thread || ':' || m.handle), maison.demo_id('thread:' || m.thread), pg_temp.profile(m.handle), m.role, m.nickname, now() - m.ago
  from (values
    ('lumiere', 'ana', 'admin', 'Mother', interval '80 days'), ('lumiere', 'cleo', 'member', null, '80 days'), ('lumiere', 'yuki', 'member', 'Night bird', '79 days'),
    ('lumiere', 'dara', 'moderator', null, '78 days'), ('lumiere', 'imani', 'member', null, '41 days'), ('lumiere', 'bo', 'member', null, '40 days'),
    ('news', 'ana', 'admin', null, '60 days'), ('news', 'bo', 'moderator', null, '60 days'), ('news', 'cleo', 'member', null, '60 days'), ('news', 'dara', 'member', null, '60 days'),
    ('news', 'yuki', 'member', null, '59 days'), ('news', 'imani', 'member', null, '59 days'),
    ('winter-ball', 'ana', 'admin', null, '30 days'), ('winter-ball', 'bo', 'member', null, '30 days'), ('winter-ball', 'dara', 'moderator', 'The voice', '30 days'),
    ('winter-ball', 'teo', 'member', 'Sound', '29 days'), ('winter-ball', 'imani', 'member', null, '29 days'),
    ('darkroom', 'imani', 'admin', null, '45 days'), ('darkroom', 'bo', 'member', null, '45 days'), ('darkroom', 'noor', 'member', null, '44 days'),
    ('darkroom', 'wren', 'member', null, '44 days'), ('darkroom', 'cleo', 'member', null, '20 days'),
    ('sealed', 'wren', 'admin', null, '12 days'), ('sealed', 'bo', 'member', null, '12 days')) m (thread, handle, role, nickname, ago);
update messaging.thread_members set left_at = now() - interval '3 days' where id = maison.demo_id('member:darkroom:wren');

insert into messaging.topics (id, thread_id, name, created_by_profile_id, resolved_at, created_at) values
  (maison.demo_id('topic:sound'), maison.demo_id('thread:winter-ball'), 'Sound and light', pg_temp.profile('teo'), null, now() - interval '20 days'),
  (maison.demo_id('topic:door'), maison.demo_id('thread:winter-ball'), 'Door and guest list', pg_temp.profile('bo'), null, now() - interval '18 days'),
  (maison.demo_id('topic:judges'), maison.demo_id('thread:winter-ball'), 'Judges', pg_temp.profile('ana'), now() - interval '6 days', now() - interval '25 days');
insert into messaging.topic_states (id, topic_id, profile_id, level, last_read_sequence) values
  (maison.demo_id('topic-state:imani'), maison.demo_id('topic:sound'), pg_temp.profile('imani'), 'mute', 0),
  (maison.demo_id('topic-state:dara'), maison.demo_id('topic:judges'), pg_temp.profile('dara'), 'follow', 4);

insert into messaging.bots (id, organization_id, name, description, token, webhook_url, created_by, created_at, last_used_at) values
  (maison.demo_id('bot:box-office'), pg_temp.organization('house-registry'), 'Box office', 'Says how many tickets are left.', sha256(gen_random_uuid()::text::bytea), 'https://hooks.maison.example/box-office',
   (select user_id from identity.profiles where handle = 'ana'), now() - interval '28 days', now() - interval '3 hours');
insert into messaging.thread_bots (id, organization_id, thread_id, bot_id, hears, added_by_profile_id, created_at) values
  (maison.demo_id('thread-bot:winter-ball'), pg_temp.organization('house-registry'), maison.demo_id('thread:winter-ball'), maison.demo_id('bot:box-office'), 'mentions', pg_temp.profile('ana'), now() - interval '28 days');

-- Said in this order: the conversation counts as it goes.
insert into messaging.messages (id, thread_id, topic_id, sender_id, bot_id, type, content, ciphertext, key_epoch, system_event, system_profile_id, reply_to_id,
  client_id, priority, urgent_reason, mentions_everyone, needs_acknowledgement, acknowledge_by, sent_at)
select maison.demo_id('message:' || m.key), maison.demo_id('thread:' || m.thread), case when m.topic is not null then maison.demo_id('topic:' || m.topic) end,
       case when m.who not in ('bot', 'system') then pg_temp.profile(m.who) end, case when m.who = 'bot' then maison.demo_id('bot:box-office') end,
       m.type, m.content, m.ciphertext, case when m.ciphertext is not null then 1 end, case when m.who = 'system' then 'joined' end,
       case when m.who = 'system' then pg_temp.profile('imani') end, case when m.reply_to is not null then maison.demo_id('message:' || m.reply_to) end,
       case when m.who not in ('bot', 'system') then maison.demo_id('client:' || m.key) end,
       m.priority, case m.priority when 'urgent' then 'The venue closes its yard tonight.' end, m.everyone, m.ack, case when m.ack then now() + interval '1 day' end, now() - m.ago
  from (values
    (1, 'ab1', 'ana:bo', null, 'ana', 'text', 'Did the printer answer about the programme?', null::bytea, null, 'normal', false, false, interval '69 days'),
    (2, 'ab2', 'ana:bo', null, 'bo', 'text', 'Two hundred, folded, by Friday. They want the file as PDF/X and I want to lie down.', null, 'ab1', 'normal', false, false, '69 days'),
    (3, 'l1', 'lumiere', null, 'ana', 'text', 'Rules of the room: no results before the floor has them, no pictures of anybody who did not say yes.', null, null, 'normal', false, false, '60 days'),
    (4, 'l2', 'lumiere', null, 'system', 'system', null, null, null, 'normal', false, false, '41 days'),
    (5, 'l3', 'lumiere', null, 'cleo', 'text', 'Welcome Imani! She prints *everything*, be nice to her camera.', null, null, 'normal', false, false, '41 days'),
    (6, 'd1', 'darkroom', null, 'imani', 'media', 'Contact sheet from Thursday. The third row is Yuki being a blade.', null, null, 'normal', false, false, '40 days'),
    (7, 'd2', 'darkroom', null, 'noor', 'text', 'الصورة الثالثة من اليمين، من فضلك. للغلاف.', null, 'd1', 'normal', false, false, '39 days'),
    (8, 'd3', 'darkroom', null, 'bo', 'text', 'Captions by Sunday? I will write the alt texts if somebody tells me what I am looking at.', null, null, 'normal', false, false, '39 days'),
    (9, 'w1', 'winter-ball', 'judges', 'ana', 'text', 'Five judges, two from outside the city. Dara, whom would you like to argue with?', null, null, 'normal', false, false, '25 days'),
    (10, 'w2', 'winter-ball', 'judges', 'dara', 'text', 'Somebody who has walked realness this decade, and one who never agrees with me.', null, 'w1', 'normal', false, false, '25 days'),
    (11, 'c1', 'cleo:yuki', null, 'cleo', 'text', 'Practice on the roof if it stays dry?', null, null, 'normal', false, false, '21 days'),
    (12, 'c2', 'cleo:yuki', null, 'yuki', 'text', 'Only if you bring the tea. Cold.', null, null, 'normal', false, false, '21 days'),
    (13, 'w3', 'winter-ball', 'sound', 'teo', 'text', 'The left stack hums at 50 Hz. I will bring an isolator and an apology.', null, null, 'normal', false, false, '20 days'),
    (14, 'w4', 'winter-ball', 'sound', 'imani', 'text', 'No strobe in the corridor please, the exit signs disappear in it.', null, null, 'normal', false, false, '19 days'),
    (15, 'w5', 'winter-ball', 'door', 'bo', 'text', 'Guest list is a table now, not a feeling. Plus-ones need names.', null, null, 'normal', false, false, '18 days'),
    (16, 's1', 'sealed', null, 'wren', 'text', null, '\x8a41c6d0f27b39e55d0c9b11', null, 'normal', false, false, '12 days'),
    (17, 's2', 'sealed', null, 'bo', 'text', null, '\x02dd7e9930ab54c1660f8e4a', null, 'normal', false, false, '11 days'),
    (18, 'n1', 'news', null, 'ana', 'text', 'The order of categories is fixed. Face opens, runway closes. Nothing moves any more.', null, null, 'normal', false, true, '9 days'),
    (19, 'w6', 'winter-ball', 'door', 'bot', 'text', '212 of 280 tickets are sold. 31 are held, 9 of them until tonight.', null, null, 'normal', false, false, '8 days'),
    (20, 'l4', 'lumiere', null, 'yuki', 'text', 'Who has my left glove. Not a riddle.', null, null, 'normal', false, false, '7 days'),
    (21, 'l5', 'lumiere', null, 'cleo', 'text', 'It is in the sewing box, under the other left glove.', null, 'l4', 'normal', false, false, '7 days'),
    (22, 'w7', 'winter-ball', 'judges', 'ana', 'text', 'All five said yes. Closing this.', null, null, 'normal', false, false, '6 days'),
    (23, 'l6', 'lumiere', null, 'dara', 'text', 'Where do we eat on Sunday?', null, null, 'normal', false, false, '5 days'),
    (24, 'd4', 'darkroom', null, 'wren', 'text', 'Leaving this one, too many pictures for my telephone. Write to me when it is about words.', null, null, 'normal', false, false, '3 days 2 hours'),
    (25, 'd5', 'darkroom', null, 'imani', 'text', 'sorry everyone, wrong window', null, null, 'normal', false, false, '3 days'),
    (26, 'q1', 'cleo:luc', null, 'luc', 'text', 'Bonjour Cleo, on ne se connaît pas. J''écris sur les maisons et j''aimerais vous poser trois questions.', null, null, 'normal', false, false, '2 days'),
    (27, 'c3', 'cleo:yuki', null, 'yuki', 'media', 'The turn, slowly', null, null, 'normal', false, false, '26 hours'),
    (28, 'n2', 'news', null, 'ana', 'text', 'Call time is nine, not ten. The yard closes to vans at half past. Confirm that you have read this.', null, null, 'urgent', true, true, '14 hours'),
    (29, 'w8', 'winter-ball', null, 'ana', 'text', 'Things to do before the doors open:', null, null, 'normal', false, false, '10 hours'),
    (30, 'ab3', 'ana:bo', null, 'bo', 'text', 'The programme is here. It smells like a library.', null, null, 'normal', false, false, '4 hours'),
    (31, 'w9', 'winter-ball', 'door', 'bot', 'text', '266 of 280 tickets are sold.', null, null, 'normal', false, false, '3 hours'),
    (32, 'l7', 'lumiere', null, 'imani', 'text', 'Ana, may I take the balcony for the finals?', null, null, 'normal', false, false, '50 minutes'))
    m (n, key, thread, topic, who, type, content, ciphertext, reply_to, priority, everyone, ack, ago)
 order by m.n;

-- Reworded, and taken back.
update messaging.messages set content = 'Two hundred, folded, by Friday. They want the file as PDF/X-4 and I want to lie down.' where id = maison.demo_id('message:ab2');
update messaging.messages set deleted_at = now(), deleted_by_profile_id = pg_temp.profile('imani') where id = maison.demo_id('message:d5');

insert into messaging.message_reactions (id, message_id, profile_id, emoji, created_at)
select maison.demo_id('reaction:' || r.key || ':' || r.handle), maison.demo_id('message:' || r.key), pg_temp.profile(r.handle), r.emoji, now() - interval '2 days'
  from (values ('l3', 'yuki', '🖤'), ('l3', 'dara', '👏'), ('l5', 'yuki', '😭'), ('l5', 'ana', '😂'), ('w3', 'dara', '🙏'), ('d1', 'cleo', '🔥'),
               ('d1', 'bo', '🔥'), ('c2', 'cleo', '🧊'), ('ab3', 'ana', '📚'), ('n1', 'yuki', '👍')) r (key, handle, emoji);
insert into messaging.message_mentions (id, message_id, profile_id)
select maison.demo_id('mention:' || r.key || ':' || r.handle), maison.demo_id('message:' || r.key), pg_temp.profile(r.handle)
  from (values ('w1', 'dara'), ('l3', 'imani'), ('l7', 'ana')) r (key, handle);
insert into messaging.message_attachments (id, message_id, position, media_type, asset_id, caption, is_voice, duration_ms, waveform, transcript, transcript_language, transcript_state)
select maison.demo_id('attachment:d1:' || a.n), maison.demo_id('message:d1'), a.n, 'image', a.id, case a.n when 0 then 'Row three' end, false, null, null, null, null, 'none'
  from (select id, row_number() over (order by created_at, id)::smallint - 1::smallint as n from media.assets where asset_type like 'image%' order by created_at, id limit 3) a;
insert into messaging.message_attachments (id, message_id, position, media_type, asset_id, is_voice, duration_ms, waveform, transcript, transcript_language, transcript_state) values
  (maison.demo_id('attachment:c3'), maison.demo_id('message:c3'), 0, 'audio', null, true, 14200,
   (select array_agg((20 + ('x' || substr(md5('wave' || i), 1, 2))::bit(8)::integer % 75)::smallint order by i) from generate_series(1, 64) i),
   'Okay. Weight on the back foot, then wait. Wait more. Now let the arm arrive after everybody has looked.', 'en', 'corrected');

insert into messaging.message_lists (id, message_id, kind, title, allows_several, is_anonymous, closes_at) values
  (maison.demo_id('list:sunday'), maison.demo_id('message:l6'), 'poll', 'Where do we eat on Sunday?', false, false, null),
  (maison.demo_id('list:doors'), maison.demo_id('message:w8'), 'todo', 'Before the doors open', false, false, null);
insert into messaging.message_list_items (id, list_id, label, position, assigned_profile_id, added_by_profile_id, done_at, done_by_profile_id)
select maison.demo_id('list-item:' || i.list || ':' || i.position), maison.demo_id('list:' || i.list), i.label, i.position,
       pg_temp.profile(i.who), pg_temp.profile(i.by_whom), case when i.done then now() - interval '2 hours' end, case when i.done then pg_temp.profile(i.who) end
  from (values ('sunday', 0, 'The dumpling place', null, 'dara', false), ('sunday', 1, 'Ana cooks', null, 'dara', false), ('sunday', 2, 'Nowhere, we sleep', null, 'dara', false),
               ('doors', 0, 'Isolator for the left stack', 'teo', 'ana', true), ('doors', 1, 'Chairs for the judges, with backs', 'bo', 'ana', true),
               ('doors', 2, 'Tape the corridor', 'imani', 'ana', false), ('doors', 3, 'Water at the commentator''s desk', 'dara', 'bo', false))
       i (list, position, label, who, by_whom, done);
insert into messaging.message_list_votes (id, item_id, profile_id)
select maison.demo_id('vote:' || v.handle), maison.demo_id('list-item:sunday:' || v.position), pg_temp.profile(v.handle)
  from (values ('ana', 0), ('cleo', 1), ('yuki', 1), ('imani', 1), ('bo', 2)) v (handle, position);

update messaging.acknowledgements a set seen_at = now() - interval '12 hours', confirmed_at = now() - interval '11 hours'
 where a.profile_id in (pg_temp.profile('cleo'), pg_temp.profile('dara'), pg_temp.profile('bo'));
update messaging.acknowledgements a set seen_at = now() - interval '8 days', confirmed_at = now() - interval '8 days' where a.message_id = maison.demo_id('message:n1');
update messaging.acknowledgements a set reminders = 1, reminded_at = now() - interval '2 hours' where a.confirmed_at is null;

insert into messaging.drafts (id, thread_id, topic_id, profile_id, content, client_id, state, send_at, timezone) values
  (maison.demo_id('draft:cleo:luc'), maison.demo_id('thread:cleo:luc'), null, pg_temp.profile('cleo'), 'Three questions is fine. Four is an interview and costs a coffee.', maison.demo_id('client:draft:1'), 'draft', null, 'Europe/Berlin'),
  (maison.demo_id('draft:ana:news'), maison.demo_id('thread:news'), null, pg_temp.profile('ana'), 'Doors are open. Phones away from the floor, eyes on it.', maison.demo_id('client:draft:2'), 'scheduled', now() + interval '9 days', 'Europe/Berlin');
insert into messaging.draft_attachments (id, draft_id, profile_id, thread_id, asset_id, position, caption)
select maison.demo_id('draft-attachment:1'), maison.demo_id('draft:ana:news'), pg_temp.profile('ana'), maison.demo_id('thread:news'), a.id, 0, 'The plan of the hall'
  from (select id from media.assets where asset_type like 'image%' order by created_at, id offset 3 limit 1) a;
insert into messaging.saved_messages (id, message_id, profile_id, note, remind_at, done_at) values
  (maison.demo_id('saved:bo:w5'), maison.demo_id('message:w5'), pg_temp.profile('bo'), 'Send the table to the door team', now() + interval '1 day', null),
  (maison.demo_id('saved:cleo:l1'), maison.demo_id('message:l1'), pg_temp.profile('cleo'), null, null, null),
  (maison.demo_id('saved:imani:d2'), maison.demo_id('message:d2'), pg_temp.profile('imani'), 'Scan it large', now() - interval '30 days', now() - interval '29 days');
insert into messaging.message_requests (id, thread_id, sender_profile_id, receiver_profile_id, state, context, created_at) values
  (maison.demo_id('request:cleo:luc'), maison.demo_id('thread:cleo:luc'), pg_temp.profile('luc'), pg_temp.profile('cleo'), 'pending', '{"account_days": 212, "shared_houses": 0, "mutual_follows": 1}', now() - interval '2 days');
insert into messaging.reported_messages (id, organization_id, thread_id, message_id, message_sent_at, is_context, reporter_profile_id)
select maison.demo_id('reported:' || m.id), pg_temp.organization('house-registry'), m.thread_id, m.id, m.sent_at, m.id <> maison.demo_id('message:d4'), pg_temp.profile('noor')
  from messaging.messages m where m.id in (maison.demo_id('message:d3'), maison.demo_id('message:d4'));

insert into messaging.calls (id, thread_id, kind, provider, room, started_by_profile_id, started_at) values
  (maison.demo_id('call:crew'), maison.demo_id('thread:winter-ball'), 'voice', 'built_in', encode(sha256('crew call'), 'hex'), pg_temp.profile('ana'), now() - interval '4 days');
insert into messaging.call_participants (id, call_id, profile_id, joined_at, left_at)
select maison.demo_id('call:crew:' || p.handle || p.n), maison.demo_id('call:crew'), pg_temp.profile(p.handle), now() - interval '4 days' + p.at, now() - interval '4 days' + p.until
  from (values ('ana', 1, interval '0', interval '31 minutes'), ('teo', 1, '1 minute', '12 minutes'), ('teo', 2, '14 minutes', '31 minutes'), ('bo', 1, '2 minutes', '30 minutes'))
       p (handle, n, at, until);
update messaging.calls set ended_at = started_at + interval '31 minutes' where id = maison.demo_id('call:crew');

insert into messaging.device_keys (id, profile_id, name, public_key, signing_key, created_at)
select maison.demo_id('device-key:' || d.handle), pg_temp.profile(d.handle), d.name, sha256(('public ' || d.handle)::bytea), sha256(('signing ' || d.handle)::bytea), now() - interval '12 days'
  from (values ('wren', 'Old laptop'), ('bo', 'Desk')) d (handle, name);
insert into messaging.thread_keys (id, thread_id, device_key_id, epoch, sealed_key, sealed_by_profile_id, created_at)
select maison.demo_id('thread-key:' || d.handle), maison.demo_id('thread:sealed'), maison.demo_id('device-key:' || d.handle), 1,
       sha256(('sealed ' || d.handle)::bytea) || sha256(('box ' || d.handle)::bytea), pg_temp.profile('wren'), now() - interval '12 days'
  from (values ('wren'), ('bo')) d (handle);

-- Each for themselves.
update messaging.member_states s
   set last_read_sequence = greatest(0, t.last_sequence - r.unread), last_read_at = now() - interval '1 hour', pinned_at = case when r.pinned then now() - interval '20 days' end,
       muted_until = case when r.muted then 'infinity'::timestamptz end, archived_at = case when r.archived then now() - interval '1 hour' end, notification_level = r.level
  from messaging.threads t, (values
    ('lumiere', 'ana', 1, true, false, false, 'everything'), ('lumiere', 'cleo', 2, true, false, false, 'everything'), ('lumiere', 'bo', 5, false, true, false, 'mentions'),
    ('news', 'cleo', 0, false, false, false, 'everything'), ('news', 'yuki', 1, false, false, false, 'everything'), ('winter-ball', 'bo', 2, true, false, false, 'everything'),
    ('winter-ball', 'imani', 9, false, false, false, 'mentions'), ('darkroom', 'cleo', 0, false, true, true, 'nothing'), ('ana:bo', 'ana', 1, true, false, false, 'everything'),
    ('cleo:yuki', 'cleo', 1, false, false, false, 'everything'), ('cleo:luc', 'cleo', 1, false, false, false, 'everything'))
    r (thread, handle, unread, pinned, muted, archived, level)
 where t.id = maison.demo_id('thread:' || r.thread) and s.thread_id = t.id and s.profile_id = pg_temp.profile(r.handle);
update messaging.threads t set created_by_profile_id = pg_temp.profile(c.handle)
  from (values ('lumiere', 'ana'), ('news', 'ana'), ('winter-ball', 'ana'), ('darkroom', 'imani'), ('ana:bo', 'ana'), ('cleo:yuki', 'cleo'), ('cleo:luc', 'luc'), ('sealed', 'wren'))
       c (thread, handle)
 where t.id = maison.demo_id('thread:' || c.thread);

-- links
do $$
begin
  if to_regclass('community.houses') is not null then
    update messaging.threads t set type = 'house', house_id = h.id, name = h.name, roster = 'house'
      from community.houses h where t.id = maison.demo_id('thread:lumiere') and h.id = maison.demo_id('house:lumiere');
  end if;
  update messaging.threads t set event_id = e.id
    from events.events e where t.id = maison.demo_id('thread:winter-ball') and e.id = maison.demo_id('event:winter-ball');
  if to_regclass('community.content_reports') is not null then
    insert into community.content_reports (id, organization_id, reporter_id, content_type, content_id, reason, description)
    select maison.demo_id('report:message'), (select id from identity.organizations where slug = 'house-registry'),
           (select id from identity.profiles where handle = 'noor'), 'messages', maison.demo_id('message:d4'), 'other', 'Somebody left in anger. Please look whether all is well between them.';
    update messaging.reported_messages set report_id = maison.demo_id('report:message') where reporter_profile_id = (select id from identity.profiles where handle = 'noor');
  end if;
end $$;

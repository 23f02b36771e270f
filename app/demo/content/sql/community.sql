-- Houses of the register, who belongs to them, what they say, how they look after each other.
do $$
declare
  desk uuid := (select id from identity.organizations where slug = 'house-registry');
  ana uuid := (select id from identity.profiles where handle = 'ana');
  bo uuid := (select id from identity.profiles where handle = 'bo');
  cleo uuid := (select id from identity.profiles where handle = 'cleo');
  dara uuid := (select id from identity.profiles where handle = 'dara');
  imani uuid := (select id from identity.profiles where handle = 'imani');
  luc uuid := (select id from identity.profiles where handle = 'luc');
  noor uuid := (select id from identity.profiles where handle = 'noor');
  teo uuid := (select id from identity.profiles where handle = 'teo');
  wren uuid := (select id from identity.profiles where handle = 'wren');
  yuki uuid := (select id from identity.profiles where handle = 'yuki');
  ana_user uuid := (select user_id from identity.profiles where handle = 'ana');
  dara_user uuid := (select user_id from identity.profiles where handle = 'dara');
  bo_user uuid := (select user_id from identity.profiles where handle = 'bo');
  pictures uuid[] := array(select a.id from media.assets a where a.organization_id = (select id from identity.organizations where slug = 'house-registry')
                             and a.visibility = 'public' and a.deleted_at is null order by a.created_at, a.id limit 12);
  lumiere uuid := maison.demo_id('house:lumiere');
  saffron uuid := maison.demo_id('house:saffron');
  obsidian uuid := maison.demo_id('house:obsidian');
begin
  insert into community.houses (id, organization_id, parent_id, kind, slug, name, description, color, logo_asset_id, cover_asset_id, founded, founded_precision, location, website, join_policy, is_public, is_active, created_by, created_at) values
    (lumiere, desk, null, 'house', 'lumiere', 'House of Lumière', 'Founded in a laundry in Neukölln with one mirror and eleven chairs. We walk Face and Runway, and we feed whoever comes on Sundays.', '#b45309', pictures[1], pictures[2], '2009-11-14', 'day', 'Berlin', 'https://lumiere.example', 'application', true, true, ana_user, now() - interval '400 days'),
    (saffron, desk, null, 'house', 'saffron', 'House of Saffron', 'Sewing, bass and stubbornness. Our looks are made by hand, our children learn the machine before they learn the dip.', '#ca8a04', pictures[3], pictures[4], '2014-05-01', 'month', 'Hamburg', null, 'open', true, true, ana_user, now() - interval '390 days'),
    (obsidian, desk, null, 'house', 'obsidian', 'House of Obsidian', 'We keep to ourselves until we walk.', '#1f2937', pictures[5], null, '2018-01-01', 'year', 'Leipzig', null, 'invitation', false, true, dara_user, now() - interval '380 days'),
    (maison.demo_id('house:lumiere-koeln'), desk, lumiere, 'chapter', 'lumiere-koeln', 'House of Lumière, Köln', 'The western chapter. We meet above a bicycle shop in Ehrenfeld.', '#c2410c', null, pictures[6], '2019-03-01', 'month', 'Köln', null, 'application', true, true, ana_user, now() - interval '300 days'),
    (maison.demo_id('house:kiki-saffron'), desk, saffron, 'kiki', 'kiki-saffron', 'Kiki House of Saffron', 'For those under twenty-five. Nobody pays, everybody sweeps.', '#eab308', null, null, '2021-09-01', 'month', 'Hamburg', null, 'open', true, true, ana_user, now() - interval '200 days'),
    (maison.demo_id('house:amber'), desk, null, 'house', 'amber', 'House of Amber', 'Closed in 2014, when its mother moved to Lisbon. Two houses came out of it.', '#d97706', null, null, '2003-06-01', 'year', 'Berlin', null, 'closed', true, false, ana_user, now() - interval '410 days');

  insert into community.house_lineage (id, organization_id, house_id, parent_house_id, kind, since, note, source_url, created_by) values
    (maison.demo_id('lineage:lumiere-amber'), desk, lumiere, maison.demo_id('house:amber'), 'descent', '2009-11-14', 'Four children of Amber founded Lumière with their mother''s blessing.', 'https://register.example/letters/amber-1', ana_user),
    (maison.demo_id('lineage:saffron-amber'), desk, saffron, maison.demo_id('house:amber'), 'successor', '2014-05-01', 'Saffron took over the machines and the rehearsal room.', null, ana_user),
    (maison.demo_id('lineage:koeln'), desk, maison.demo_id('house:lumiere-koeln'), lumiere, 'chapter', '2019-03-01', null, null, ana_user),
    (maison.demo_id('lineage:kiki'), desk, maison.demo_id('house:kiki-saffron'), saffron, 'kiki', '2021-09-01', null, null, ana_user),
    (maison.demo_id('lineage:alliance'), desk, obsidian, saffron, 'alliance', '2022-02-10', 'They share the cutting table on Tuesdays.', null, dara_user);

  insert into community.house_members (id, organization_id, house_id, profile_id, role, title, parent_id, joined_at, left_at, left_reason, is_public) values
    (maison.demo_id('member:amber-ana'), desk, maison.demo_id('house:amber'), ana, 'child', null, null, timestamptz '2004-02-01 12:00+01', timestamptz '2009-11-13 12:00+01', 'moved', true),
    (maison.demo_id('member:lumiere-ana'), desk, lumiere, ana, 'founder', 'Founding Mother', null, timestamptz '2009-11-14 12:00+01', null, null, true),
    (maison.demo_id('member:lumiere-imani'), desk, lumiere, imani, 'mother', 'Mother of Runway', maison.demo_id('member:lumiere-ana'), now() - interval '6 years', null, null, true),
    (maison.demo_id('member:lumiere-cleo'), desk, lumiere, cleo, 'child', 'First Child', maison.demo_id('member:lumiere-imani'), now() - interval '3 years', null, null, true),
    (maison.demo_id('member:lumiere-luc'), desk, lumiere, luc, 'member', null, maison.demo_id('member:lumiere-imani'), now() - interval '14 months', null, null, true),
    (maison.demo_id('member:saffron-yuki-1'), desk, saffron, yuki, 'child', null, null, now() - interval '5 years', now() - interval '2 years', 'left', true),
    (maison.demo_id('member:saffron-yuki'), desk, saffron, yuki, 'leader', 'Keeper of the Needle', null, now() - interval '18 months', null, null, true),
    (maison.demo_id('member:saffron-noor'), desk, saffron, noor, 'member', null, maison.demo_id('member:saffron-yuki'), now() - interval '11 months', null, null, true),
    (maison.demo_id('member:saffron-bo'), desk, saffron, bo, 'admin', null, null, now() - interval '10 months', null, null, false),
    (maison.demo_id('member:obsidian-dara'), desk, obsidian, dara, 'father', 'Father Obsidian', null, now() - interval '4 years', null, null, true),
    (maison.demo_id('member:obsidian-teo'), desk, obsidian, teo, 'child', null, maison.demo_id('member:obsidian-dara'), now() - interval '2 years', null, null, false),
    (maison.demo_id('member:koeln-luc'), desk, maison.demo_id('house:lumiere-koeln'), luc, 'leader', 'Mother of the Rhine', null, now() - interval '9 months', null, null, true);

  insert into community.house_invitations (id, organization_id, house_id, profile_id, email, role, message, token, max_uses, status, invited_by, answered_at, expires_at, created_at) values
    (maison.demo_id('invitation:wren'), desk, lumiere, wren, null, 'child', 'You were at every practice since March. Come home.', null, 1, 'pending', ana_user, null, now() + interval '12 days', now() - interval '2 days'),
    (maison.demo_id('invitation:obsidian-teo'), desk, obsidian, teo, null, 'child', null, null, 1, 'accepted', dara_user, now() - interval '2 years', now() - interval '2 years' + interval '14 days', now() - interval '2 years' - interval '1 day'),
    (maison.demo_id('invitation:mail'), desk, maison.demo_id('house:lumiere-koeln'), null, 'paula.reinhold@example.org', 'member', 'We met at the practice in Kalk.', sha256('demo invitation mail'), 1, 'pending', ana_user, null, now() + interval '9 days', now() - interval '5 days'),
    (maison.demo_id('invitation:poster'), desk, saffron, null, null, 'member', null, sha256('demo invitation poster'), 50, 'pending', bo_user, null, now() + interval '60 days', now() - interval '20 days');

  insert into community.honours (id, organization_id, profile_id, house_id, title, kind, category, given_by, given_on, source_url, witness_profile_id, witnessed_at, created_by) values
    (maison.demo_id('honour:ana-legend'), desk, ana, lumiere, 'Legend of Face', 'legend', 'Face', 'European Ballroom Council', '2019-10-05', 'https://register.example/nights/2019-autumn', imani, now() - interval '300 days', bo_user),
    (maison.demo_id('honour:imani-star'), desk, imani, lumiere, 'Star of Runway', 'star', 'European Runway', 'House of Nightjar', '2022-04-23', null, ana, now() - interval '200 days', bo_user),
    (maison.demo_id('honour:dara-statement'), desk, dara, obsidian, 'Statement', 'statement', 'Realness', 'Elbe Ball', '2023-06-17', 'https://register.example/nights/2023-elbe', yuki, now() - interval '90 days', bo_user),
    (maison.demo_id('honour:yuki-pioneer'), desk, yuki, null, 'Pioneer of hand-made looks', 'pioneer', 'Best Dressed', 'Kiki Scene Hamburg', '2024-03-02', null, noor, null, bo_user);

  insert into community.house_files (id, organization_id, house_id, asset_id, title, folder, description, position, created_by) values
    (maison.demo_id('house-file:rules'), desk, lumiere, pictures[7], 'House rules, spring', 'Papers', 'Nine rules. The tenth is: eat first.', 1, ana_user),
    (maison.demo_id('house-file:effects'), desk, lumiere, pictures[8], 'Effects for the Winter Ball', 'Balls/Winter', 'What each category asks for, with drawings.', 2, ana_user),
    (maison.demo_id('house-file:patterns'), desk, saffron, pictures[9], 'Coat pattern, sizes 34 to 54', 'Patterns', null, 1, bo_user);

  insert into community.interaction_rules (profile_id, follow_policy, comment_policy, mention_policy, quote_policy, picture_policy, default_visibility, minimum_age_days) values
    (ana, 'open', 'everyone', 'everyone', 'approval', 'ask', 'public', 0),
    (dara, 'request', 'followers', 'house', 'nobody', 'ask', 'followers', 14),
    (imani, 'open', 'everyone', 'followers', 'everyone', 'allow', 'public', 7),
    (teo, 'closed', 'house', 'nobody', 'nobody', 'refuse', 'house', 30);

  insert into community.follows (id, follower_profile_id, followed_profile_id, accepted_at, notify, created_at)
  select maison.demo_id('follow:' || a.handle || '>' || b.handle), a.id, b.id,
         case when b.handle in ('dara', 'teo') and a.handle in ('luc', 'wren') then null else now() - make_interval(days => n::integer * 5) end,
         n % 4 = 0, now() - make_interval(days => n::integer * 5 + 1)
    from (select row_number() over () as n, w.* from (values ('cleo', 'ana'), ('imani', 'ana'), ('yuki', 'ana'), ('bo', 'ana'), ('luc', 'ana'), ('noor', 'ana'), ('ana', 'imani'), ('cleo', 'imani'),
                 ('luc', 'imani'), ('ana', 'yuki'), ('noor', 'yuki'), ('bo', 'yuki'), ('teo', 'dara'), ('ana', 'dara'), ('luc', 'dara'), ('wren', 'dara'),
                 ('ana', 'cleo'), ('imani', 'cleo'), ('wren', 'cleo'), ('dara', 'teo'), ('noor', 'luc'), ('cleo', 'luc')) w (who, whom)) w
    join identity.profiles a on a.handle = w.who join identity.profiles b on b.handle = w.whom;

  insert into community.posts (id, organization_id, house_id, slug, title, content, type, author_profile_id, tags, visibility, is_pinned, reply_policy, content_warning, asset_id, publish_state, published_at, scheduled_at, created_by, created_at) values
    (maison.demo_id('post:winter'), desk, lumiere, 'winter-ball-categories', 'Categories are out', E'The **Winter Ball** has its categories. Face opens, Bizarre closes, and between them there is soup.\n\nWho walks for the house says so under this post until Sunday.', 'event', ana, '{ball,winter,categories}', 'public', true, 'everyone', null, pictures[2], 'published', now() - interval '6 days', null, ana_user, now() - interval '6 days'),
    (maison.demo_id('post:practice'), desk, lumiere, 'practice-tuesday', null, 'Practice is at seven this Tuesday, not eight. Bring flat shoes and one story.', 'announcement', imani, '{practice}', 'house', false, 'house', null, null, 'published', now() - interval '3 days', null, ana_user, now() - interval '3 days'),
    (maison.demo_id('post:coat'), desk, saffron, 'a-coat-from-curtains', 'A coat from curtains', 'Two theatre curtains, nineteen hours, one needle broken. The lining is the fire regulation, printed on silk.', 'media', yuki, '{sewing,looks}', 'public', false, 'everyone', null, null, 'published', now() - interval '9 days', null, null, now() - interval '9 days'),
    (maison.demo_id('post:theme'), desk, saffron, 'which-theme', null, 'Spring ball: which theme do we give ourselves?', 'poll', noor, '{ball,spring}', 'public', false, 'everyone', null, null, 'published', now() - interval '2 days', null, null, now() - interval '2 days'),
    (maison.demo_id('post:first'), desk, null, 'first-time', null, 'My first time on a runway that was not my hallway. I tripped, I turned it into a dip, I got my tens.', 'text', cleo, '{runway,firsttime}', 'public', false, 'everyone', null, null, 'published', now() - interval '5 days', null, null, now() - interval '5 days'),
    (maison.demo_id('post:injury'), desk, null, 'six-weeks-off', null, 'Six weeks off the floor. The knee is fine, the waiting is not. Pictures of the scar are below the line.', 'text', dara, '{}', 'followers', false, 'followers', 'Medical pictures', null, 'published', now() - interval '12 days', null, null, now() - interval '12 days'),
    (maison.demo_id('post:obsidian'), desk, obsidian, 'black-on-black', null, 'Black on black on black. Nobody posts it before the grand march.', 'text', dara, '{}', 'house', true, 'house', null, null, 'published', now() - interval '4 days', null, null, now() - interval '4 days'),
    (maison.demo_id('post:note'), desk, null, 'note-to-self', null, 'Ask the register for the tape of 2009. Ask whether I am on it.', 'text', ana, '{}', 'private', false, 'nobody', null, null, 'draft', null, null, null, now() - interval '1 day'),
    (maison.demo_id('post:sunday'), desk, lumiere, 'sunday-kitchen', 'Sunday kitchen', 'Lentils, bread, and the video of last month''s battles on the big wall. Doors at five.', 'event', imani, '{kitchen}', 'members', false, 'everyone', null, null, 'draft', null, now() + interval '2 days', null, now() - interval '4 hours'),
    (maison.demo_id('post:quote'), desk, null, 'read-this-first', null, 'If you walk Face for the first time this winter, read what Ana wrote. Especially the part about the soup.', 'text', luc, '{ball}', 'public', false, 'everyone', null, null, 'published', now() - interval '5 days', null, null, now() - interval '5 days'),
    (maison.demo_id('post:soup'), desk, null, 'soup-between', null, 'Face opens, Bizarre closes, and soup in between. This is the first ball that was planned by somebody hungry.', 'text', wren, '{ball}', 'public', false, 'everyone', null, null, 'published', now() - interval '3 days', null, null, now() - interval '3 days'),
    (maison.demo_id('post:rumour'), desk, null, 'who-said-it', null, 'I heard that somebody at the register takes money for entries. I am only asking.', 'text', wren, '{}', 'public', false, 'everyone', null, null, 'archived', now() - interval '20 days', null, null, now() - interval '20 days'),
    (maison.demo_id('post:open-question'), desk, null, 'mirrors', null, 'Does anybody have two mirrors they can spare until March? I collect, I carry, I bring cake.', 'text', noor, '{practice,help}', 'public', false, 'approval', null, null, 'published', now() - interval '1 day', null, null, now() - interval '1 day');

  insert into community.post_media (id, organization_id, post_id, asset_id, position, alt_text, caption) values
    (maison.demo_id('post-media:coat-1'), desk, maison.demo_id('post:coat'), pictures[10], 0, 'A floor-length coat in dark red velvet on a headless form, its hem still pinned.', 'Before the hem'),
    (maison.demo_id('post-media:coat-2'), desk, maison.demo_id('post:coat'), pictures[11], 1, 'The printed lining, with the words “in case of fire” along the seam.', null),
    (maison.demo_id('post-media:winter'), desk, maison.demo_id('post:winter'), pictures[2], 0, null, null);

  insert into community.link_previews (id, organization_id, url, status, title, description, site_name, fetched_at, expires_at) values
    (maison.demo_id('preview:council'), desk, 'https://council.example/winter', 'ready', 'The winter season, night by night', 'Dates, judges and houses of nine nights between Lisbon and Gdańsk.', 'European Ballroom Council', now() - interval '6 days', now() + interval '24 days'),
    (maison.demo_id('preview:inside'), desk, 'http://192.168.0.12/plan', 'refused', null, null, null, now() - interval '3 days', now() + interval '27 days');
  insert into community.post_details (post_id, organization_id, quote_policy, locale, link_preview_id, event_id) values
    (maison.demo_id('post:winter'), desk, 'approval', 'en', maison.demo_id('preview:council'), null),
    (maison.demo_id('post:first'), desk, null, 'en', null, null);
  update community.posts set content = replace(content, 'until Sunday', 'until Saturday noon') where id = maison.demo_id('post:winter');

  insert into community.drafts (id, profile_id, kind, subject_type, subject_id, content, updated_at) values
    (maison.demo_id('draft:cleo'), cleo, 'posts', null, null, '{"content": "What nobody tells you about the waiting behind the curtain:", "visibility": "public"}', now() - interval '3 hours'),
    (maison.demo_id('draft:luc'), luc, 'comments', 'posts', maison.demo_id('post:coat'), '{"content": "How did you keep the velvet from"}', now() - interval '20 minutes');

  insert into community.polls (id, organization_id, post_id, question, max_choices, is_anonymous, hides_results, closes_at) values
    (maison.demo_id('poll:theme'), desk, maison.demo_id('post:theme'), 'Which theme for the spring ball?', 2, true, false, now() + interval '5 days');
  insert into community.poll_options (id, organization_id, poll_id, position, label) values
    (maison.demo_id('option:greenhouse'), desk, maison.demo_id('poll:theme'), 0, 'Greenhouse'),
    (maison.demo_id('option:night-train'), desk, maison.demo_id('poll:theme'), 1, 'Night train'),
    (maison.demo_id('option:cathedral'), desk, maison.demo_id('poll:theme'), 2, 'Cathedral of scaffolding');
  insert into community.poll_votes (id, organization_id, poll_id, option_id, profile_id)
  select maison.demo_id('vote:' || v.who || v.what), desk, maison.demo_id('poll:theme'), maison.demo_id('option:' || v.what), p.id
    from (values ('ana', 'night-train'), ('cleo', 'greenhouse'), ('cleo', 'night-train'), ('imani', 'night-train'), ('yuki', 'cathedral'),
                 ('bo', 'greenhouse'), ('luc', 'cathedral'), ('dara', 'night-train')) v (who, what) join identity.profiles p on p.handle = v.who;
end $$;

do $$
declare
  desk uuid := (select id from identity.organizations where slug = 'house-registry');
  ana_user uuid := (select user_id from identity.profiles where handle = 'ana');
  dara_user uuid := (select user_id from identity.profiles where handle = 'dara');
  bo_user uuid := (select user_id from identity.profiles where handle = 'bo');
  pictures uuid[] := array(select a.id from media.assets a where a.organization_id = (select id from identity.organizations where slug = 'house-registry')
                             and a.visibility = 'public' and a.deleted_at is null order by a.created_at, a.id limit 12);
begin
  insert into community.comments (id, organization_id, subject_type, subject_id, parent_id, author_profile_id, content, publish_state, created_at)
  select maison.demo_id('comment:' || c.key), desk, 'posts', maison.demo_id('post:' || c.post), maison.demo_id('comment:' || c.above), p.id, c.words, c.state, now() - c.ago
    from (values
      ('winter-1', 'winter', null, 'cleo', 'I walk Face. I am terrified. Count me in.', 'published', interval '5 days 20 hours'),
      ('winter-3', 'winter', null, 'luc', 'Köln brings four. We need the sofa.', 'published', interval '5 days'),
      ('coat-1', 'coat', null, 'ana', 'The lining! Somebody has to tell the fire brigade.', 'published', interval '8 days'),
      ('coat-2', 'coat', null, 'imani', 'Nineteen hours is what it costs to be looked at twice.', 'published', interval '7 days'),
      ('first-1', 'first', null, 'imani', 'That was a dip. We all saw a dip.', 'published', interval '4 days 22 hours'),
      ('question-1', 'open-question', null, 'bo', 'One stands in my hallway. Come on Thursday.', 'published', interval '20 hours'),
      ('question-2', 'open-question', null, 'wren', 'Why always the same people who need something?', 'draft', interval '12 hours'),
      ('obsidian-1', 'obsidian', null, 'teo', 'Not a word.', 'published', interval '3 days')) c (key, post, above, who, words, state, ago)
    join identity.profiles p on p.handle = c.who;
  insert into community.comments (id, organization_id, subject_type, subject_id, parent_id, author_profile_id, content, created_at)
  select maison.demo_id('comment:' || c.key), desk, 'posts', maison.demo_id('post:' || c.post), maison.demo_id('comment:' || c.above), p.id, c.words, now() - c.ago
    from (values
      ('winter-2', 'winter', 'winter-1', 'imani', 'You are ready since May. Bring the grey suit.', interval '5 days 18 hours'),
      ('coat-3', 'coat', 'coat-1', 'yuki', 'They came. They want one.', interval '7 days 20 hours')) c (key, post, above, who, words, ago)
    join identity.profiles p on p.handle = c.who;
  insert into community.comments (id, organization_id, subject_type, subject_id, parent_id, author_profile_id, content, created_at)
  select maison.demo_id('comment:coat-4'), desk, 'posts', maison.demo_id('post:coat'), maison.demo_id('comment:coat-3'), p.id, 'In red?', now() - interval '7 days 10 hours'
    from identity.profiles p where p.handle = 'noor';
  update community.comments set content = 'Köln brings five. We need the sofa and the floor.' where id = maison.demo_id('comment:winter-3');

  insert into community.reactions (id, organization_id, profile_id, subject_type, subject_id, kind, created_at)
  select maison.demo_id('reaction:' || p.handle || s.kind_of || s.key), desk, p.id, s.kind_of, maison.demo_id(s.key),
         (array['like', 'tens', 'love', 'fire', 'crown', 'clap'])[1 + abs(hashtext(p.handle || s.key)) % 6], now() - make_interval(hours => abs(hashtext(s.key || p.handle)) % 90)
    from identity.profiles p
    cross join (values ('posts', 'post:winter'), ('posts', 'post:coat'), ('posts', 'post:first'), ('posts', 'post:theme'), ('comments', 'comment:coat-3'),
                       ('comments', 'comment:first-1'), ('comments', 'comment:winter-1')) s (kind_of, key)
   where p.handle in ('ana', 'bo', 'cleo', 'dara', 'imani', 'luc', 'noor', 'yuki') and abs(hashtext(p.handle || s.key || 'x')) % 3 > 0;

  insert into community.mentions (id, organization_id, subject_type, subject_id, profile_id)
  select maison.demo_id('mention:' || m.key || m.who), desk, m.kind_of, maison.demo_id(m.key), p.id
    from (values ('posts', 'post:quote', 'ana'), ('comments', 'comment:winter-2', 'cleo'), ('posts', 'post:winter', 'imani')) m (kind_of, key, who)
    join identity.profiles p on p.handle = m.who;

  insert into community.shares (id, organization_id, post_id, profile_id, kind, quote_post_id, status, decided_at, created_at)
  select maison.demo_id('share:' || s.key), desk, maison.demo_id('post:' || s.post), p.id, s.kind, maison.demo_id('post:' || s.quote), s.status,
         case when s.status <> 'pending' and s.kind = 'quote' then now() - interval '4 days' end, now() - s.ago
    from (values ('luc-winter', 'winter', 'luc', 'quote', 'quote', 'accepted', interval '5 days'), ('noor-coat', 'coat', 'noor', 'repost', null, 'accepted', interval '8 days'),
                 ('bo-coat', 'coat', 'bo', 'repost', null, 'accepted', interval '7 days'), ('cleo-first', 'first', 'imani', 'link', null, 'accepted', interval '4 days'),
                 ('wren-winter', 'winter', 'wren', 'quote', 'soup', 'pending', interval '3 days')) s (key, post, who, kind, quote, status, ago)
    join identity.profiles p on p.handle = s.who;

  insert into community.bookmarks (id, organization_id, profile_id, subject_type, subject_id, folder, note, remind_at)
  select maison.demo_id('bookmark:' || b.who || b.key), desk, p.id, b.kind_of, maison.demo_id(b.key), b.folder, b.note, now() + b.remind
    from (values ('cleo', 'posts', 'post:winter', 'Winter', 'Grey suit to the cleaner', interval '2 days'), ('luc', 'posts', 'post:coat', 'Ideas', null, null),
                 ('ana', 'comments', 'comment:coat-3', '', 'Ask about the fire brigade', null)) b (who, kind_of, key, folder, note, remind)
    join identity.profiles p on p.handle = b.who;
  insert into community.subscriptions (id, organization_id, profile_id, subject_type, subject_id, level)
  select maison.demo_id('subscription:' || b.who || b.key), desk, p.id, b.kind_of, maison.demo_id(b.key), b.level
    from (values ('cleo', 'houses', 'house:lumiere', 'watching'), ('bo', 'houses', 'house:saffron', 'tracking'), ('wren', 'posts', 'post:winter', 'muted'),
                 ('imani', 'posts', 'post:first', 'watching')) b (who, kind_of, key, level)
    join identity.profiles p on p.handle = b.who;
  insert into community.feed_markers (id, profile_id, feed, last_seen_at, last_seen_id)
  select maison.demo_id('marker:' || p.handle), p.id, 'home', now() - interval '1 day', maison.demo_id('post:coat') from identity.profiles p where p.handle in ('ana', 'cleo', 'imani', 'luc');
  insert into community.tag_follows (id, organization_id, profile_id, hashtag_id, notify, is_featured)
  select maison.demo_id('tag-follow:' || f.who || f.tag), desk, p.id, h.id, f.who = 'cleo', f.who = 'yuki'
    from (values ('cleo', 'ball'), ('yuki', 'sewing'), ('luc', 'ball'), ('noor', 'practice')) f (who, tag)
    join identity.profiles p on p.handle = f.who join community.hashtags h on h.organization_id = desk and h.name = f.tag;

  insert into community.gallery_albums (id, organization_id, author_profile_id, house_id, title, slug, description, cover_asset_id, taken_on, visibility) values
    (maison.demo_id('gallery:autumn'), desk, (select id from identity.profiles where handle = 'imani'), maison.demo_id('house:lumiere'), 'Autumn in the laundry', 'autumn-in-the-laundry', 'Nine rolls of film from the last practice before the heating came back.', pictures[6], current_date - 40, 'public'),
    (maison.demo_id('gallery:fittings'), desk, (select id from identity.profiles where handle = 'yuki'), maison.demo_id('house:saffron'), 'Fittings', 'fittings', null, pictures[9], current_date - 12, 'house');
  insert into community.gallery_items (id, organization_id, slug, media_type, title, caption, tags, asset_id, external_url, position, publish_state, author_profile_id, house_id, album_id, category, visibility, featured, views_count, created_at)
  select maison.demo_id('gallery-item:' || g.key), desk, g.key, g.kind, g.title, g.caption, g.tags, case when g.picture is not null then pictures[g.picture] end, g.url, g.n::integer, 'published', p.id,
         maison.demo_id('house:' || g.house), maison.demo_id('gallery:' || g.album), g.category, g.visibility, g.n = 1, 40 + g.n * 17, now() - make_interval(days => 30 - g.n::integer)
    from (select row_number() over () as n, g.* from (values
      ('laundry-1', 'image', 'Eleven chairs', 'The first ones are still here.', '{practice}'::text[], 6, null, 'imani', 'lumiere', 'autumn', 'lifestyle', 'public'),
      ('laundry-2', 'image', 'Hands, half past eight', null, '{hands,performance}', 7, null, 'imani', 'lumiere', 'autumn', 'performance', 'public'),
      ('fitting-1', 'image', 'Coat, first fitting', 'Pins everywhere.', '{looks}', 10, null, 'yuki', 'saffron', 'fittings', 'fashion', 'house'),
      ('portrait-cleo', 'image', 'Cleo before the curtain', 'Four minutes before.', '{portrait}', 12, null, 'luc', 'lumiere', null, 'portraits', 'public'),
      ('runway-film', 'video', 'Runway, six minutes', 'The whole category, one take.', '{runway}', null, 'https://films.example/runway-six-minutes', 'luc', 'lumiere', null, 'runway', 'members'))
      g (key, kind, title, caption, tags, picture, url, who, house, album, category, visibility)) g
    join identity.profiles p on p.handle = g.who;
  insert into community.reactions (id, organization_id, profile_id, subject_type, subject_id, kind)
  select maison.demo_id('reaction:gallery' || p.handle), desk, p.id, 'gallery', maison.demo_id('gallery-item:laundry-1'), 'crown' from identity.profiles p where p.handle in ('ana', 'cleo', 'yuki');

  insert into community.picture_consents (id, organization_id, asset_id, profile_id, name, status, scope, requested_by, requested_at, answered_at, expires_at, text_version, note) values
    (maison.demo_id('consent:cleo'), desk, pictures[12], (select id from identity.profiles where handle = 'cleo'), null, 'given', '{community,sites}', bo_user, now() - interval '25 days', now() - interval '24 days', null, '2026-01', null),
    (maison.demo_id('consent:imani'), desk, pictures[6], (select id from identity.profiles where handle = 'imani'), null, 'given', '{community,sites,press}', bo_user, now() - interval '30 days', now() - interval '30 days', now() + interval '2 years', '2026-01', null),
    (maison.demo_id('consent:guest'), desk, pictures[7], null, 'Marek Zielony', 'given', '{community,sites}', bo_user, now() - interval '30 days', now() - interval '29 days', null, 'paper', 'Signed at the door, in the folder of October.'),
    (maison.demo_id('consent:teo'), desk, pictures[10], (select id from identity.profiles where handle = 'teo'), null, 'requested', '{community,sites}', bo_user, now() - interval '1 day', null, null, '2026-01', null);
end $$;

do $$
declare
  desk uuid := (select id from identity.organizations where slug = 'house-registry');
  ana uuid := (select id from identity.profiles where handle = 'ana');
  dara uuid := (select id from identity.profiles where handle = 'dara');
  imani uuid := (select id from identity.profiles where handle = 'imani');
  wren uuid := (select id from identity.profiles where handle = 'wren');
  noor uuid := (select id from identity.profiles where handle = 'noor');
  teo uuid := (select id from identity.profiles where handle = 'teo');
  luc uuid := (select id from identity.profiles where handle = 'luc');
  ana_user uuid := (select user_id from identity.profiles where handle = 'ana');
  dara_user uuid := (select user_id from identity.profiles where handle = 'dara');
begin
  insert into community.application_forms (id, organization_id, house_id, slug, title, introduction, status, reviewers_needed, answer_within_days, approval_letter, rejection_letter, created_by) values
    (maison.demo_id('form:lumiere'), desk, maison.demo_id('house:lumiere'), 'join-lumiere', 'Join the House of Lumière', 'You need not be good. You need to come.', 'open', 2, 21, 'Dear {name}, come on Sunday, come hungry. {house}', 'Dear {name}, not this season. You are welcome at every open practice.', ana_user),
    (maison.demo_id('form:register'), desk, null, 'join-the-register', 'Write for the register', 'We keep what houses remember. Tell us what you would keep.', 'open', 1, 14, null, null, ana_user);
  insert into community.application_questions (id, organization_id, form_id, key, position, kind, label, help, options, is_required, max_length) values
    (maison.demo_id('question:why'), desk, maison.demo_id('form:lumiere'), 'why', 1, 'long_text', 'Why us?', 'A few sentences are enough.', '{}', true, 2000),
    (maison.demo_id('question:category'), desk, maison.demo_id('form:lumiere'), 'category', 2, 'choice', 'What do you want to walk?', null, '{Face,Runway,Performance,Realness,"I do not know yet"}', true, null),
    (maison.demo_id('question:met'), desk, maison.demo_id('form:lumiere'), 'met', 3, 'yes_no', 'Have you been to a practice of ours?', null, '{}', false, null),
    (maison.demo_id('question:keep'), desk, maison.demo_id('form:register'), 'keep', 1, 'long_text', 'What would you keep?', null, '{}', true, 5000);
  insert into community.applications (id, organization_id, form_id, applicant_id, reviewer_id, application_data, status, letter, rejection_reason, requested_house_id, assigned_house_id, submitted_at, reviewed_at, withdrawn_at) values
    (maison.demo_id('application:wren'), desk, maison.demo_id('form:lumiere'), wren, imani, '{"why": "I came for the soup and stayed for the way you clap.", "category": "I do not know yet", "met": true}', 'under_review', null, null, maison.demo_id('house:lumiere'), null, now() - interval '4 days', null, null),
    (maison.demo_id('application:luc'), desk, maison.demo_id('form:lumiere'), luc, ana, '{"why": "There is nobody in Köln yet.", "category": "Runway", "met": true}', 'approved', 'Dear Luc, then be the first. Bring a mirror.', null, maison.demo_id('house:lumiere'), maison.demo_id('house:lumiere'), now() - interval '15 months', now() - interval '14 months', null),
    (maison.demo_id('application:teo'), desk, maison.demo_id('form:register'), teo, dara, '{"keep": "Receipts."}', 'rejected', 'Dear Teo, we would, too, but not first.', 'We look for people who talk to the elders this year.', null, null, now() - interval '70 days', now() - interval '60 days', null),
    (maison.demo_id('application:noor'), desk, maison.demo_id('form:register'), noor, null, '{"keep": "The names of those who sewed."}', 'pending', null, null, null, null, now() - interval '1 day', null, null);
  insert into community.application_reviews (id, organization_id, application_id, reviewer_id, vote, review_notes, created_at) values
    (maison.demo_id('review:wren-imani'), desk, maison.demo_id('application:wren'), imani, 'approve', 'Sweeps without being asked.', now() - interval '2 days'),
    (maison.demo_id('review:wren-ana'), desk, maison.demo_id('application:wren'), ana, 'none', 'I want to see one more practice.', now() - interval '1 day'),
    (maison.demo_id('review:luc-ana'), desk, maison.demo_id('application:luc'), ana, 'approve', null, now() - interval '14 months');

  insert into community.content_reports (id, organization_id, reporter_id, content_type, content_id, reason, description, priority, status, reviewer_id, claimed_at, resolution, created_at, reviewed_at) values
    (maison.demo_id('report:rumour'), desk, ana, 'posts', maison.demo_id('post:rumour'), 'misinformation', 'This is not a question, and the register has answered it twice.', 'normal', 'pending', null, null, null, now() - interval '19 days', null),
    (maison.demo_id('report:rumour-2'), desk, imani, 'posts', maison.demo_id('post:rumour'), 'harassment', null, 'normal', 'pending', null, null, null, now() - interval '19 days', null),
    (maison.demo_id('report:remark'), desk, noor, 'comments', maison.demo_id('comment:question-2'), 'harassment', 'Again.', 'normal', 'reviewing', dara, now() - interval '2 hours', null, now() - interval '10 hours', null);
  update community.content_reports set merged_into_id = maison.demo_id('report:rumour') where id = maison.demo_id('report:rumour-2');
  update community.content_reports set status = 'resolved', reviewer_id = dara, resolution = 'The post is hidden and its author was spoken to.' where id = maison.demo_id('report:rumour');
  insert into community.sanctions (id, organization_id, profile_id, kind, reason, report_id, subject_type, subject_id, issued_by, starts_at, ends_at, created_at) values
    (maison.demo_id('sanction:wren-warning'), desk, wren, 'warning', 'A question that accuses is an accusation. Bring what you know to the register.', maison.demo_id('report:rumour'), 'posts', maison.demo_id('post:rumour'), dara_user, now() - interval '18 days', null, now() - interval '18 days'),
    (maison.demo_id('sanction:wren-silence'), desk, wren, 'silence', 'Three days without posting after the second warning.', maison.demo_id('report:remark'), 'comments', maison.demo_id('comment:question-2'), dara_user, now() - interval '15 days', now() - interval '12 days', now() - interval '15 days');
  insert into community.appeals (id, organization_id, sanction_id, profile_id, statement, status, created_at) values
    (maison.demo_id('appeal:wren'), desk, maison.demo_id('sanction:wren-warning'), wren, 'I named nobody. I have seen the receipts and I offered to show them.', 'under_review', now() - interval '16 days');
  insert into community.watched_words (id, organization_id, phrase, action, whole_word, reason, created_by) values
    (maison.demo_id('word:tickets'), desk, 'tickets for cash', 'hold', false, 'Resale of ball tickets', dara_user),
    (maison.demo_id('word:real-name'), desk, 'real name', 'report', false, 'Often the beginning of an outing', dara_user);
  insert into community.moderation_log (id, organization_id, actor_user_id, action, subject_type, subject_id, house_id, reason, is_public, created_at) values
    (maison.demo_id('log:rule'), desk, dara_user, 'note', null, null, null, 'From this month on questions about money go to the register first.', true, now() - interval '17 days'),
    (maison.demo_id('log:hidden'), desk, dara_user, 'content_hidden', 'posts', maison.demo_id('post:rumour'), null, 'Accusation without evidence', true, now() - interval '18 days');

  insert into community.notifications (id, organization_id, recipient_id, type, title, message, action_url, data, priority, actor_profile_id, house_id, subject_type, subject_id, group_key, group_count, is_read, read_at, created_at)
  select maison.demo_id('notification:' || n.key), desk, p.id, n.type, n.title, n.message, n.url, n.data::jsonb, n.priority, a.id, maison.demo_id('house:' || n.house), n.about, maison.demo_id(n.about_key),
         n.group_key, n.count, n.read, case when n.read then now() - n.ago + interval '1 hour' end, now() - n.ago
    from (values
      ('ana-likes', 'ana', 'post_like', 'Six people liked your post', 'Categories are out', '/houses/lumiere/feed', null, 'low', 'cleo', 'lumiere', 'posts', 'post:winter', 'post_like:winter', 6, false, interval '2 days'),
      ('ana-quote', 'ana', 'quote_request', 'Wren wants to quote you', 'They may, once you agree.', '/notifications', null, 'normal', 'wren', null, 'posts', 'post:winter', null, 1, false, interval '3 days'),
      ('cleo-reply', 'cleo', 'comment_reply', 'Imani answered you', 'You are ready since May. Bring the grey suit.', '/houses/lumiere/feed', null, 'normal', 'imani', 'lumiere', 'comments', 'comment:winter-2', null, 1, true, interval '5 days'),
      ('cleo-consent', 'cleo', 'picture_consent', 'You are in a picture', 'May “Cleo before the curtain” be shown?', '/notifications', null, 'high', 'luc', null, null, null, null, 1, true, interval '25 days'),
      ('wren-invitation', 'wren', 'house_invitation', 'The House of Lumière invites you', 'You were at every practice since March. Come home.', '/houses/lumiere', null, 'high', 'ana', 'lumiere', 'houses', 'house:lumiere', null, 1, false, interval '2 days'),
      ('wren-warning', 'wren', 'account_warning', 'A warning', 'A question that accuses is an accusation. You may appeal within 20 days.', '/settings/standing', '{"kind": "warning"}', 'urgent', null, null, null, null, null, 1, true, interval '18 days'),
      ('luc-application', 'luc', 'application_status', 'You are in', 'Dear Luc, then be the first. Bring a mirror.', '/houses/lumiere', null, 'high', 'ana', 'lumiere', 'houses', 'house:lumiere', null, 1, true, interval '400 days'),
      ('noor-waiting', 'noor', 'comment_waiting', 'A comment waits for you', 'Under your question about mirrors', '/notifications', null, 'normal', 'wren', null, 'posts', 'post:open-question', null, 1, false, interval '12 hours'),
      ('bo-digest', 'bo', 'digest', 'Your week in the register', 'Nine posts, two new members, one ball.', '/feed', '{"posts": 9}', 'low', null, null, null, null, null, 1, false, interval '1 day'),
      ('dara-follow', 'dara', 'follow_request', 'Luc wants to follow you', 'You decide.', '/people/luc', null, 'normal', 'luc', null, null, null, null, 1, false, interval '30 days'))
      n (key, who, type, title, message, url, data, priority, actor, house, about, about_key, group_key, count, read, ago)
    join identity.profiles p on p.handle = n.who left join identity.profiles a on a.handle = n.actor
   where (n.about is null) = (n.about_key is null);
end $$;

-- links
update community.post_details d set event_id = e.id from events.events e where d.post_id = maison.demo_id('post:winter') and e.id = maison.demo_id('event:winter-ball');

-- What House Registry plans: the spring season with its lookbook, the Winter Ball's afterlife, a newsletter.
create temp table desk on commit drop as select id from identity.organizations where slug = 'house-registry';
create temp table people on commit drop as select p.handle, p.id as profile, p.user_id as person from identity.profiles p;
create temp table shots on commit drop as
  select a.id, row_number() over (order by a.created_at, a.id)::integer as n
    from media.assets a where a.organization_id = (select id from desk) and a.visibility = 'public';

-- projects and briefs
insert into planning.projects (id, organization_id, name, code, description, status, priority, owner_id, starts_on, ends_on, budget_cents, currency, color, created_by)
select maison.demo_id('project:' || p.key), (select id from desk), p.name, p.code, p.description, p.status, p.priority, (select person from people where handle = p.handle),
       current_date + p.begins, current_date + p.ends, p.budget, 'EUR', p.color, (select person from people where handle = 'ana')
  from (values ('spring-season', 'Spring season', 'SPR-27', 'Lookbook, fashion week and the first ball of the year, told as one story.', 'active', 'high', 'ana', -30, 75, 3850000::bigint, '#9d174d'),
               ('winter-ball', 'Winter Ball, afterwards', 'WB-26', 'Film, pictures and thanks.', 'active', 'medium', 'bo', -60, 12, 620000, '#1d4ed8'),
               ('oral-history', 'Voices of the register', 'VOX-26', 'Founders tell how their houses began.', 'planned', 'low', 'dara', 20, 260, 1200000, '#0f766e')) p (key, name, code, description, status, priority, handle, begins, ends, budget, color);
insert into planning.project_members (id, organization_id, project_id, user_id, role, hours_per_week)
select maison.demo_id('project-member:' || m.project || m.handle), (select id from desk), maison.demo_id('project:' || m.project), p.person, m.role, m.hours
  from (values ('spring-season', 'ana', 'lead', 16), ('spring-season', 'bo', 'contributor', 20), ('spring-season', 'yuki', 'contributor', 6),
               ('winter-ball', 'bo', 'lead', 8), ('winter-ball', 'dara', 'reviewer', 2), ('oral-history', 'dara', 'lead', 4)) m (project, handle, role, hours)
  join people p using (handle);
insert into planning.content_projects (id, organization_id, user_id, project_id, name, description, target_audience, content_goals, brand_guidelines, requires_approval, start_date, end_date)
values
  (maison.demo_id('content-project:spring'), (select id from desk), (select person from people where handle = 'ana'), maison.demo_id('project:spring-season'), 'Spring in eleven looks',
   'One look a week until fashion week, each with the person who wears it.', 'People who come to balls, buyers of small labels, editors of fashion pages in German.',
   '[{"goal": "Tickets for the spring ball", "measure": "orders", "target": 350}, {"goal": "Requests of buyers", "measure": "leads", "target": 20}]',
   '{"voice": "warm, exact, never breathless", "do": ["name everybody who worked on it", "say house names in full"], "dont": ["iconic", "slay in headlines"], "hashtags": ["#houseregistry", "#elevenlooks"]}',
   true, current_date - 30, current_date + 75),
  (maison.demo_id('content-project:winter'), (select id from desk), (select person from people where handle = 'bo'), maison.demo_id('project:winter-ball'), 'Winter Ball, the morning after',
   null, 'Everybody who was there, and those who wish they had been.', '[{"goal": "Film seen to the end", "measure": "views", "target": 4000}]', null, false, current_date - 45, current_date + 12);
insert into planning.briefs (id, organization_id, project_id, content_project_id, title, code, brief_type, status, priority, objective, audience, key_message, tone, mandatories,
  budget_cents, currency, embargo_until, due_at, owner_id, created_by)
values
  (maison.demo_id('brief:lookbook'), (select id from desk), maison.demo_id('project:spring-season'), maison.demo_id('content-project:spring'), 'Lookbook Atelier Noor, spring', 'B-014', 'shoot', 'in_progress', 'high',
   'Eleven looks, worn by people of three houses, that serve as a lookbook, as posts and as one double page.', 'Buyers and editors', 'Made to be moved in.', 'Calm pictures of people in motion',
   'Credit of everybody on the picture; logo of Atelier Noor on the last page; no fur in any frame.', 1450000, 'EUR', now() + interval '18 days', now() + interval '12 days',
   (select person from people where handle = 'bo'), (select person from people where handle = 'ana')),
  (maison.demo_id('brief:winter-film'), (select id from desk), maison.demo_id('project:winter-ball'), maison.demo_id('content-project:winter'), 'Winter Ball, film of three minutes', 'B-012', 'content', 'delivered', 'medium',
   'A film that makes people buy a ticket next time.', null, null, null, 'Captions in English and German', 280000, 'EUR', null, now() - interval '6 days',
   (select person from people where handle = 'bo'), (select person from people where handle = 'ana')),
  (maison.demo_id('brief:season-campaign'), (select id from desk), maison.demo_id('project:spring-season'), null, 'Spring season, announcements', 'B-015', 'campaign', 'approved', 'medium',
   'Three announcements in the right order: practice, fashion week, ball.', 'Members and their friends', null, null, null, null, null, null, now() + interval '25 days',
   (select person from people where handle = 'ana'), (select person from people where handle = 'ana'));
insert into planning.brief_deliverables (id, organization_id, brief_id, title, content_type, size_spec_id, quantity, due_at, delivered_at, accepted_at, position)
select maison.demo_id('deliverable:' || d.brief || d.place), (select id from desk), maison.demo_id('brief:' || d.brief), d.title, d.kind,
       (select s.id from media.size_specs s where s.organization_id = (select id from desk) and s.platform = d.platform and s.use_case = d.use_case), d.number,
       now() + d.due * interval '1 day', now() + d.done * interval '1 day', now() + (d.done + 2) * interval '1 day', d.place
  from (values ('lookbook', 1, 'Looks, full length', 'social_post', 'instagram', 'portrait_post', 11, 10, null::integer),
               ('lookbook', 2, 'Lookbook pages', null, 'print', 'lookbook_page', 24, 12, null), ('lookbook', 3, 'Interview with the designer', 'article', null, null, 1, 14, null),
               ('winter-film', 1, 'Film, three minutes', 'video', null, null, 1, -8, -9), ('winter-film', 2, 'Reels from the film', 'video', 'instagram', 'reel', 4, -4, -6)) d (brief, place, title, kind, platform, use_case, number, due, done);
insert into planning.brief_asset_links (id, organization_id, brief_id, asset_id, link_type)
select maison.demo_id('brief-asset:' || s.n), (select id from desk), maison.demo_id('brief:lookbook'), s.id, case when s.n < 6 then 'reference' when s.n < 8 then 'source' else 'deliverable' end
  from shots s where s.n between 3 and 9;

-- how the desk works
insert into planning.workflows (id, organization_id, name, description, content_type, output_format, target_platform, created_by)
values (maison.demo_id('workflow:look'), (select id from desk), 'A look a week', 'From the pictures to the post, with the agreement of house and label.', 'social_post', 'carousel', 'instagram', (select person from people where handle = 'ana')),
       (maison.demo_id('workflow:newsletter'), (select id from desk), 'Newsletter', null, 'newsletter', 'e-mail', 'newsletter', (select person from people where handle = 'bo'));
insert into planning.workflow_stages (id, organization_id, workflow_id, name, stage_type, position, instructions, assignee_role, approvals_needed, due_after)
select maison.demo_id('stage:' || s.flow || s.place), (select id from desk), maison.demo_id('workflow:' || s.flow), s.name, s.kind, s.place, s.words, s.role, s.needed, s.due::interval
  from (values ('look', 1, 'Choose pictures', 'task', 'Five at most, one of them a detail.', 'editor', 1, '2 days'), ('look', 2, 'Write', 'task', 'Name everybody.', 'editor', 1, '2 days'),
               ('look', 3, 'Second pair of eyes', 'review', null, 'moderator', 1, '1 day'), ('look', 4, 'House and label agree', 'approval', null, 'owner', 2, '3 days'),
               ('look', 5, 'Send out', 'publish', null, 'editor', 1, '1 day'), ('newsletter', 1, 'Collect', 'task', null, 'editor', 1, '5 days'),
               ('newsletter', 2, 'Agree', 'approval', null, 'owner', 1, '1 day')) s (flow, place, name, kind, words, role, needed, due);
insert into planning.workflow_runs (id, organization_id, workflow_id, content_project_id, brief_id, status, started_by_id, started_at, finished_at)
values (maison.demo_id('run:look-4'), (select id from desk), maison.demo_id('workflow:look'), maison.demo_id('content-project:spring'), maison.demo_id('brief:lookbook'), 'running', (select person from people where handle = 'bo'), now() - interval '6 days', null),
       (maison.demo_id('run:newsletter-11'), (select id from desk), maison.demo_id('workflow:newsletter'), maison.demo_id('content-project:winter'), null, 'completed', (select person from people where handle = 'bo'), now() - interval '24 days', now() - interval '15 days');
insert into planning.workflow_run_stages (id, organization_id, run_id, stage_id, name, stage_type, position, approvals_needed, status, assignee_id, due_at, started_at, completed_at, completed_by_id)
select maison.demo_id('run-stage:' || r.run || s.position), (select id from desk), maison.demo_id('run:' || r.run), s.id, s.name, s.stage_type, s.position, s.approvals_needed,
       case when r.run = 'newsletter-11' or s.position < 4 then 'done' when s.position = 4 then 'active' else 'pending' end, (select person from people where handle = 'bo'),
       now() + (s.position - 4) * interval '1 day', case when s.position <= 4 then now() - (6 - s.position) * interval '1 day' end,
       case when r.run = 'newsletter-11' or s.position < 4 then now() - (5 - s.position) * interval '1 day' end,
       case when r.run = 'newsletter-11' or s.position < 4 then (select person from people where handle = 'bo') end
  from (values ('look-4', 'look'), ('newsletter-11', 'newsletter')) r (run, flow) join planning.workflow_stages s on s.workflow_id = maison.demo_id('workflow:' || r.flow);
insert into planning.content_templates (id, organization_id, user_id, name, description, content_type, structure, default_values, is_public)
values (maison.demo_id('template:look'), (select id from desk), (select person from people where handle = 'bo'), 'A look and who wears it', 'Four lines and the credits.', 'social_post',
        '[{"key": "wearer", "label": "Who wears it", "kind": "text"}, {"key": "garment", "label": "What it is", "kind": "text"}, {"key": "line", "label": "One sentence in their words", "kind": "text"}, {"key": "cover", "label": "Picture", "kind": "picture"}]',
        '{"closing": "Spring in eleven looks. Everybody who worked on it is named below."}', true),
       (maison.demo_id('template:newsletter'), (select id from desk), (select person from people where handle = 'ana'), 'Newsletter of the register', null, 'newsletter',
        '[{"key": "opening", "label": "Opening", "kind": "text"}, {"key": "dates", "label": "Dates", "kind": "text"}]', null, false);

-- pieces
insert into planning.content_pieces (id, organization_id, user_id, project_id, brief_id, template_id, workflow_run_id, title, content_type, format, platform, locale, content, metadata, audience,
  due_at, timezone, backlog_rank, created_at)
select maison.demo_id('piece:' || p.key), (select id from desk), (select person from people where handle = p.handle), maison.demo_id('content-project:' || p.project), maison.demo_id('brief:' || p.brief),
       maison.demo_id('template:' || p.template), maison.demo_id('run:' || p.run), p.title, p.kind, p.format, p.platform, p.locale, p.content,
       '{"keywords": ["ballroom", "Leipzig", "Atelier Noor"]}', case when p.project = 'spring' then '{"visibility": "public", "countries": ["DE", "AT", "CH"]}'::jsonb end,
       now() + p.due * interval '1 day', 'Europe/Berlin', p.rank, now() - p.age * interval '1 day'
  from (values
    ('look-1', 'spring', 'lookbook', 'look', null, 'yuki', 'Look one: the grey coat', 'social_post', 'carousel', 'instagram', 'en', 'A coat that turns a second after the person in it. Worn by Yuki, cut by Atelier Noor.', -20, null::integer, 29),
    ('look-2', 'spring', 'lookbook', 'look', null, 'bo', 'Look two: silver, sleeveless', 'social_post', 'carousel', 'instagram', 'en', 'It was sewn for standing still. Nobody stood still.', -13, null, 26),
    ('look-3', 'spring', 'lookbook', 'look', null, 'bo', 'Look three: the hem that moves', 'social_post', 'carousel', 'instagram', 'en', 'Eleven metres of hem, one person, no train bearer.', 2, null, 20),
    ('look-4', 'spring', 'lookbook', 'look', 'look-4', 'bo', 'Look four: red for the old way', 'social_post', 'carousel', 'instagram', 'en', 'Lines first. Then the colour.', 6, null, 12),
    ('look-5', 'spring', 'lookbook', 'look', null, 'yuki', 'Look five: a suit for two', 'social_post', 'carousel', 'instagram', 'en', null, 13, 1, 9),
    ('designer', 'spring', 'lookbook', null, null, 'ana', 'Made to be moved in: a talk at Atelier Noor', 'article', 'interview', 'website', 'de', 'Zwei Stunden zwischen Schnittmustern und Trophäen.', 14, 2, 8),
    ('season', 'spring', 'season-campaign', null, null, 'ana', 'The spring season at a glance', 'newsletter', 'e-mail', 'newsletter', 'en', 'Practice on Tuesdays, fashion week in five weeks, the ball in ten.', 20, null, 6),
    ('film', 'winter', 'winter-film', null, null, 'bo', 'Winter Ball, the film', 'video', 'film', 'youtube', 'en', 'Three minutes eighteen of the longest night.', -9, null, 30),
    ('letter-11', 'winter', null, 'newsletter', 'newsletter-11', 'bo', 'Letter eleven: who won what', 'newsletter', 'e-mail', 'newsletter', 'en', 'All trophies of the night, and a lost silver glove.', -16, null, 25),
    ('thanks', 'winter', null, null, null, 'ana', 'Thank you, door crew', 'article', 'note', 'website', 'en', 'Nineteen people stood in the cold so that four hundred could be warm.', 3, 3, 5),
    ('founders', null, null, null, null, 'dara', 'Founders remember: the first trophy', 'podcast', 'episode', 'podcast', 'en', null, 60, 4, 3),
    ('rules', null, null, null, null, 'dara', 'Rules of the house, short version', 'infographic', 'sheet', 'website', 'en', 'Draft for the wall beside the door.', 30, 5, 2))
    p (key, project, brief, template, run, handle, title, kind, format, platform, locale, content, due, rank, age);
update planning.content_pieces set updates_type = 'sites.articles', updates_id = (select a.id from sites.articles a where a.organization_id = (select id from desk) order by a.created_at, a.id limit 1)
 where id = maison.demo_id('piece:rules') and exists (select from sites.articles a where a.organization_id = (select id from desk));
insert into planning.content_assignees (id, organization_id, piece_id, user_id, role, effort_minutes, due_at, done_at)
select maison.demo_id('assignee:' || a.piece || a.handle), (select id from desk), maison.demo_id('piece:' || a.piece), p.person, a.role, a.minutes, now() + a.due * interval '1 day', now() + a.done * interval '1 day'
  from (values ('look-3', 'bo', 'writer', 60, 1, -1), ('look-3', 'dara', 'reviewer', 20, 2, null), ('look-4', 'bo', 'writer', 60, 4, null), ('look-5', 'yuki', 'writer', 90, 11, null),
               ('designer', 'ana', 'writer', 480, 12, null), ('designer', 'bo', 'editor', 120, 14, null), ('founders', 'dara', 'editor', 900, 55, null)) a (piece, handle, role, minutes, due, done)
  join people p using (handle);
insert into planning.content_dependencies (id, organization_id, piece_id, depends_on_id, kind, lag)
select maison.demo_id('dependency:' || d.piece || d.other), (select id from desk), maison.demo_id('piece:' || d.piece), maison.demo_id('piece:' || d.other), d.kind, d.lag::interval
  from (values ('look-2', 'look-1', 'publish_after', '7 days'), ('look-3', 'look-2', 'publish_after', '7 days'), ('look-4', 'look-3', 'publish_after', '7 days'),
               ('designer', 'look-3', 'needs', null), ('season', 'designer', 'finish_after', null)) d (piece, other, kind, lag);
insert into planning.content_variants (id, organization_id, piece_id, channel, locale, size_spec_id, title, content, metadata, scheduled_for)
select maison.demo_id('variant:' || v.piece || v.channel), (select id from desk), maison.demo_id('piece:' || v.piece), v.channel, v.locale,
       (select s.id from media.size_specs s where s.organization_id = (select id from desk) and s.platform = v.channel and s.use_case = v.use_case), v.title, v.content, null, null
  from (values ('look-1', 'instagram', 'en', 'portrait_post', null, 'Look one. Worn by Yuki. #elevenlooks'), ('look-1', 'house_feed', 'en', null, null, null), ('look-2', 'instagram', 'en', 'portrait_post', null, null),
               ('look-2', 'rss', 'en', null, 'Look two', null), ('look-3', 'instagram', 'en', 'portrait_post', null, 'Eleven metres of hem. #elevenlooks'), ('look-3', 'house_feed', 'en', null, null, null),
               ('look-4', 'instagram', 'en', 'portrait_post', null, null), ('season', 'newsletter', 'en', 'header', 'Your spring', null), ('film', 'youtube', 'en', 'thumbnail', null, null),
               ('film', 'website', 'en', 'banner', null, null), ('letter-11', 'newsletter', 'en', 'header', null, null), ('designer', 'website', 'de', 'banner', null, null), ('thanks', 'subsite', 'en', null, null, null))
    v (piece, channel, locale, use_case, title, content);
-- Channels are part of what is approved, so these links are made first.
do $$
declare desk uuid := (select id from identity.organizations where slug = 'house-registry');
begin
  if to_regclass('community.houses') is not null then
    update planning.content_variants v set house_id = h.id from community.houses h
     where v.channel = 'house_feed' and h.id = maison.demo_id('house:lumiere') and h.organization_id = desk and v.organization_id = desk;
  end if;
  if to_regclass('channels.connections') is not null then
    update planning.content_variants v set connection_id = c.id from channels.connections c
     where v.channel = 'instagram' and c.id = maison.demo_id('connection:instagram') and c.organization_id = desk and v.organization_id = desk;
  end if;
end $$;
insert into planning.content_piece_assets (id, organization_id, piece_id, variant_id, asset_id, role, position, alt_text, credit)
select maison.demo_id('piece-asset:' || a.piece || a.place || coalesce(a.channel, '')), (select id from desk), maison.demo_id('piece:' || a.piece), maison.demo_id('variant:' || a.piece || a.channel), s.id, a.role, a.place, a.alt, 'Photo: Tomas Reuter'
  from (values ('look-1', null, 3, 'carousel', 1, 'Yuki turns; the coat follows'), ('look-1', null, 4, 'carousel', 2, 'The collar from behind'), ('look-2', null, 5, 'carousel', 1, null),
               ('look-3', null, 6, 'carousel', 1, 'The hem stands in the air like a wave'), ('look-3', null, 7, 'carousel', 2, null), ('look-3', 'instagram', 8, 'cover', 0, 'A hem in motion'),
               ('look-4', null, 9, 'carousel', 1, 'Red sleeves make a straight line'), ('season', 'newsletter', 10, 'cover', 0, null), ('film', null, 11, 'thumbnail', 0, 'A lamp over an empty runway')) a (piece, channel, n, role, place, alt)
  join shots s using (n);

-- what was said and agreed
insert into planning.content_comments (id, organization_id, piece_id, variant_id, parent_id, kind, body, field, selection_start, selection_end, suggested_text, author_type, author_id, author_name, is_resolved, resolved_by_id, resolved_at, created_at)
select maison.demo_id('content-comment:' || c.key), (select id from desk), maison.demo_id('piece:' || c.piece), maison.demo_id('variant:' || c.piece || c.channel), maison.demo_id('content-comment:' || c.parent), c.kind, c.body, c.field,
       c.low, c.high, c.words, case when c.handle is null then 'guest' else 'user' end, (select person from people where handle = c.handle), c.name, c.done,
       case when c.done then (select person from people where handle = 'bo') end, case when c.done then now() - interval '1 day' end, now() - c.age * interval '1 hour'
  from (values
    (1, 'metres', 'look-3', null, null, 'comment', 'Is it eleven or twelve? The card on the rack says twelve.', 'content', 0, 13, null, 'dara', null, true, 50),
    (2, 'metres-answer', 'look-3', null, 'metres', 'comment', 'Eleven, I measured.', null, null, null, null, 'bo', null, false, 47),
    (3, 'fee', 'look-4', null, null, 'note', 'Fee of the second model is still open, do not name her before.', null, null, null, null, 'ana', null, false, 20),
    (4, 'lines', 'look-4', 'instagram', null, 'suggestion', 'Softer ending?', 'content', 13, 29, 'The colour comes later.', 'ana', null, false, 18),
    (5, 'house', 'look-4', null, null, 'comment', 'Please say House of Lumière in full.', null, null, null, null, null, 'Mireille Okafor', false, 8))
    c (place, key, piece, channel, parent, kind, body, field, low, high, words, handle, name, done, age)
 order by c.place;
insert into planning.content_mentions (id, organization_id, comment_id, user_id, seen_at)
values (maison.demo_id('mention:metres'), (select id from desk), maison.demo_id('content-comment:metres'), (select person from people where handle = 'bo'), now() - interval '48 hours'),
       (maison.demo_id('mention:fee'), (select id from desk), maison.demo_id('content-comment:fee'), (select person from people where handle = 'bo'), null);
update planning.content_pieces set status = 'in_review'
 where id in (select maison.demo_id('piece:' || k) from unnest(array['look-1', 'look-2', 'look-3', 'look-4', 'thanks']) k);
insert into planning.approvals (id, organization_id, piece_id, brief_id, run_stage_id, approver_id, approver_name, email, token, message, due_at, expires_at, requested_by_id, created_at)
select maison.demo_id('approval:' || a.key), (select id from desk), maison.demo_id('piece:' || a.piece), maison.demo_id('brief:' || a.brief), maison.demo_id('run-stage:' || a.stage), (select person from people where handle = a.handle), a.name, a.email,
       case when a.email is not null then sha256(convert_to('maison demo approval ' || a.key, 'UTF8')) end, a.message, now() + a.due * interval '1 day',
       case when a.email is not null then now() + interval '21 days' end, (select person from people where handle = 'bo'), now() - a.age * interval '1 day'
  from (values ('look-1', 'look-1', null, null, 'ana', null, null, null, -21, 24), ('look-2', 'look-2', null, null, 'ana', null, null, null, -14, 18), ('look-3', 'look-3', null, null, 'ana', null, null, 'Goes out on Tuesday if you agree.', 1, 3),
               ('look-4-ana', 'look-4', null, 'look-44', 'ana', null, null, null, 3, 1), ('look-4-mireille', 'look-4', null, 'look-44', null, 'Mireille Okafor', 'mireille@example.org', 'For the house: is the name right?', 3, 1),
               ('campaign', null, 'season-campaign', null, 'ana', null, null, null, -1, 9)) a (key, piece, brief, stage, handle, name, email, message, due, age);
update planning.approvals set status = 'approved', remark = 'Yes.', viewed_at = now() - interval '2 days', decided_at = created_at + interval '1 day'
 where id in (select maison.demo_id('approval:' || k) from unnest(array['look-1', 'look-2', 'look-3', 'look-4-ana', 'campaign']) k);
update planning.approvals set status = 'changes_requested', remark = 'House of Lumière, with the accent, please.', viewed_at = now() - interval '9 hours', decided_at = now() - interval '8 hours'
 where id = maison.demo_id('approval:look-4-mireille');

-- calendars
insert into planning.content_calendars (id, organization_id, user_id, project_id, name, description, timezone, default_time, color)
values (maison.demo_id('calendar:register'), (select id from desk), (select person from people where handle = 'bo'), null, 'The register', 'Everything that goes out.', 'Europe/Berlin', '18:30', '#9d174d'),
       (maison.demo_id('calendar:spring'), (select id from desk), (select person from people where handle = 'ana'), maison.demo_id('content-project:spring'), 'Spring season', null, 'Europe/Berlin', '10:00', '#c2410c');
insert into planning.content_calendar_feeds (id, organization_id, calendar_id, label, token, shows, last_read_at, created_by_id)
values (maison.demo_id('feed:press'), (select id from desk), maison.demo_id('calendar:spring'), 'For the press office', sha256(convert_to('maison demo feed press', 'UTF8')), 'scheduled', now() - interval '40 minutes', (select person from people where handle = 'ana'));
insert into planning.content_slots (id, organization_id, calendar_id, name, channel, rrule, local_time, timezone, starts_on, is_evergreen)
values (maison.demo_id('slot:look'), (select id from desk), maison.demo_id('calendar:spring'), 'A look on Tuesday', 'instagram', 'FREQ=WEEKLY;BYDAY=TU', '10:00', 'Europe/Berlin', current_date - 30, false),
       (maison.demo_id('slot:evergreen'), (select id from desk), maison.demo_id('calendar:register'), 'From the archive on Thursday', 'house_feed', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '19:00', 'Europe/Berlin', current_date - 60, true);
insert into planning.content_queue_items (id, organization_id, slot_id, piece_id, position, min_gap, times_used, last_used_at)
select maison.demo_id('queue:' || q.piece), (select id from desk), maison.demo_id('slot:' || q.slot), maison.demo_id('piece:' || q.piece), q.place, q.gap::interval, q.times, now() + q.last * interval '1 day'
  from (values ('look', 'look-5', 1, null, 0, null::integer), ('evergreen', 'film', 1, '90 days', 1, -9), ('evergreen', 'rules', 2, '30 days', 0, null)) q (slot, piece, place, gap, times, last);
insert into planning.content_calendar_entries (id, organization_id, calendar_id, content_piece_id, slot_id, kind, title, description, local_date, local_time, is_all_day, status)
select maison.demo_id('entry:' || e.key), (select id from desk), maison.demo_id('calendar:' || e.calendar), maison.demo_id('piece:' || e.piece), maison.demo_id('slot:' || e.slot), e.kind, e.title, e.description,
       (date_trunc('week', now())::date + e.days), e.at::time, e.at is null, e.status
  from (values
    ('look-1', 'spring', 'look-1', 'look', 'publication', 'Look one', null, -20, '10:00', 'planned'), ('look-2', 'spring', 'look-2', 'look', 'publication', 'Look two', null, -13, '10:00', 'planned'),
    ('look-3', 'spring', 'look-3', 'look', 'publication', 'Look three', null, 8, '10:00', 'planned'), ('look-4', 'spring', 'look-4', 'look', 'publication', 'Look four', null, 15, '10:00', 'planned'),
    ('film', 'register', 'film', null, 'publication', 'Winter Ball, the film', null, -9, '18:30', 'planned'), ('letter-11', 'register', 'letter-11', null, 'publication', 'Letter eleven', null, -16, '08:00', 'planned'),
    ('rules', 'register', 'rules', null, 'update', 'House rules on the page: new text', 'The live page changes, nothing new appears.', 30, '12:00', 'planned'),
    ('embargo', 'spring', null, null, 'embargo', 'Lookbook: nothing before this day', null, 18, null, 'planned'),
    ('brief', 'spring', null, null, 'deadline', 'Lookbook pages to the printer', null, 12, '16:00', 'in_progress'),
    ('photocall', 'register', null, null, 'note', 'Photo call, moved to autumn', null, 5, '11:00', 'cancelled')) e (key, calendar, piece, slot, kind, title, description, days, at, status);
update planning.content_calendar_entries set subject_type = 'planning.briefs', subject_id = maison.demo_id('brief:lookbook') where id in (maison.demo_id('entry:brief'), maison.demo_id('entry:embargo'));
update planning.content_pieces set status = 'approved' where id in (select maison.demo_id('piece:' || k) from unnest(array['look-1', 'look-2', 'look-3']) k);
update planning.content_pieces set status = 'scheduled' where id in (select maison.demo_id('piece:' || k) from unnest(array['look-1', 'look-2', 'look-3', 'film', 'letter-11']) k);

-- what went out, and how
insert into planning.content_publications (id, organization_id, variant_id, attempt_number, status, error_code, error, is_retryable, started_at, finished_at)
select maison.demo_id('publication:' || a.variant || a.number), (select id from desk), maison.demo_id('variant:' || a.variant), a.number, a.status, a.code, a.error, a.again, now() - a.days * interval '1 day' + a.number * interval '5 minutes',
       now() - a.days * interval '1 day' + a.number * interval '5 minutes' + interval '4 seconds'
  from (values (1, 'look-1instagram', 1, 'failed', '429', 'The network asks to wait for five minutes.', true, 20), (2, 'look-1instagram', 2, 'succeeded', null, null, true, 20), (3, 'look-1house_feed', 1, 'succeeded', null, null, true, 20),
               (4, 'look-2instagram', 1, 'unknown', null, 'No answer after the picture was sent.', false, 13), (5, 'look-2rss', 1, 'succeeded', null, null, true, 13), (6, 'filmyoutube', 1, 'succeeded', null, null, true, 9),
               (7, 'filmwebsite', 1, 'succeeded', null, null, true, 9), (8, 'letter-11newsletter', 1, 'succeeded', null, null, true, 16)) a (place, variant, number, status, code, error, again, days)
 order by a.place;
update planning.content_variants v set status = 'queued'
 where exists (select from planning.content_publications p where p.variant_id = v.id) or v.id = maison.demo_id('variant:look-3instagram');
update planning.content_variants v set status = 'publishing' where exists (select from planning.content_publications p where p.variant_id = v.id);
update planning.content_variants v
   set status = case p.status when 'succeeded' then 'published' else 'unknown' end, published_at = p.finished_at, last_error = p.error,
       views = 420 + length(v.channel) * 137, engagement = jsonb_build_object('likes', 61 + length(v.channel) * 9, 'shares', length(v.channel), 'comments', 7)
  from planning.content_publications p where p.variant_id = v.id and p.status in ('succeeded', 'unknown');
update planning.content_pieces p
   set status = 'published', published_at = p.scheduled_for,
       views = (select sum(v.views) from planning.content_variants v where v.piece_id = p.id), engagement = '{"likes": 214, "shares": 19, "comments": 23}'
 where p.id in (select maison.demo_id('piece:' || k) from unnest(array['look-1', 'look-2', 'film', 'letter-11']) k);
insert into planning.channel_rules (id, organization_id, channel, use_case, max_text_length, max_hashtags, max_assets, min_ratio, max_ratio, max_duration_seconds, requires_alt_text, requires_asset, default_time)
select maison.demo_id('channel-rule:' || r.channel || r.use_case), (select id from desk), r.channel, r.use_case, r.letters, r.tags, r.assets, r.low, r.high, r.seconds, r.alt, r.asset, r.at::time
  from (values ('instagram', 'post', 2200, 30, 20, 0.8, 1.91, null::integer, true, true, '10:00'), ('instagram', 'reel', 2200, 30, 1, 0.5, 0.6, 180, false, true, '18:00'), ('mastodon', 'post', 500, null, 4, null, null, null, true, false, '12:00'),
               ('house_feed', 'post', 10000, null, 30, null, null, null, true, false, '19:00'), ('newsletter', 'issue', null, null, 12, null, null, null, true, false, '08:00'), ('youtube', 'video', 5000, 15, 1, 1.7, 1.8, 43200, false, true, '18:30'))
    r (channel, use_case, letters, tags, assets, low, high, seconds, alt, asset, at);

-- links
do $$
declare desk uuid := (select id from identity.organizations where slug = 'house-registry');
begin
  update planning.projects p set event_id = e.id from events.events e
   where p.id = maison.demo_id('project:winter-ball') and e.id = maison.demo_id('event:winter-ball') and e.organization_id = desk;
  update planning.projects p set event_id = e.id from events.events e
   where p.id = maison.demo_id('project:spring-season') and e.id = maison.demo_id('event:fashion-week') and e.organization_id = desk;
  if to_regclass('crm.contacts') is not null then
    update planning.projects p set company_id = c.id from crm.companies c
     where p.id = maison.demo_id('project:spring-season') and c.id = maison.demo_id('company:atelier-noor') and c.organization_id = desk;
    update planning.briefs b set company_id = c.id from crm.companies c
     where b.id = maison.demo_id('brief:lookbook') and c.id = maison.demo_id('company:atelier-noor') and c.organization_id = desk;
    update planning.briefs b set contact_id = c.id from crm.contacts c
     where b.id = maison.demo_id('brief:lookbook') and c.id = maison.demo_id('contact:lena') and c.organization_id = desk;
    update planning.approvals a set contact_id = c.id from crm.contacts c
     where a.id = maison.demo_id('approval:look-4-mireille') and c.id = maison.demo_id('contact:mireille') and c.organization_id = desk;
  end if;
  if to_regclass('marketing.campaigns') is null then
    insert into planning.campaign_brief_links (id, organization_id, campaign_id, brief_id)
    values (maison.demo_id('campaign-brief:season'), desk, maison.demo_id('campaign:spring-season'), maison.demo_id('brief:season-campaign'));
  else
    insert into planning.campaign_brief_links (id, organization_id, campaign_id, brief_id)
    select maison.demo_id('campaign-brief:season'), desk, c.id, maison.demo_id('brief:season-campaign')
      from marketing.campaigns c where c.id = maison.demo_id('campaign:spring-season') and c.organization_id = desk;
  end if;
  if to_regclass('cms.content_entries') is null then
    insert into planning.brief_content_links (id, organization_id, brief_id, content_entry_id, link_type)
    values (maison.demo_id('brief-content:lookbook'), desk, maison.demo_id('brief:lookbook'), maison.demo_id('content-entry:lookbook'), 'deliverable');
  else
    insert into planning.brief_content_links (id, organization_id, brief_id, content_entry_id, link_type)
    select maison.demo_id('brief-content:lookbook'), desk, maison.demo_id('brief:lookbook'), c.id, 'deliverable'
      from cms.content_entries c where c.organization_id = desk order by c.created_at, c.id limit 1;
  end if;
end $$;

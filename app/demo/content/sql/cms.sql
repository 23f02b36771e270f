-- The journal of the House Registry: three kinds of content, two languages beside English, a review with two readers.
create temporary table here on commit drop as
  select (select id from identity.organizations where slug = 'house-registry') as org,
         (select user_id from identity.profiles where handle = 'ana') as ana, (select user_id from identity.profiles where handle = 'bo') as bo,
         (select user_id from identity.profiles where handle = 'imani') as imani, (select user_id from identity.profiles where handle = 'yuki') as yuki;
create temporary table pictures on commit drop as
  select a.id, a.name, row_number() over (order by a.created_at, a.id) as n
    from media.assets a where a.organization_id = (select org from here) and a.asset_type like 'image%' and a.deleted_at is null;

insert into cms.locales (id, organization_id, code, name, direction, fallback_id, is_default, position)
select maison.demo_id('locale:' || l.code), h.org, l.code, l.name, l.direction, case when l.code <> 'en' then maison.demo_id('locale:en') end, l.code = 'en', l.n
  from here h, (values ('en', 'English', 'ltr', 0), ('de', 'Deutsch', 'ltr', 1), ('ar', 'العربية', 'rtl', 2), ('fr', 'Français', 'ltr', 3)) l (code, name, direction, n);
insert into cms.locale_permissions (id, organization_id, user_id, locale, can_edit, can_publish)
select maison.demo_id('locale-permission:imani:' || l.code), h.org, h.imani, l.code, true, l.publish
  from here h, (values ('ar', true), ('fr', false), ('en', false)) l (code, publish);

insert into cms.content_workflows (id, organization_id, name, description, is_default, reapprove_on_edit)
select maison.demo_id('workflow:two-readers'), org, 'Two readers', 'A second pair of eyes, then the client if there is one. Nothing leaves without alternative texts.', true, true from here
union all
select maison.demo_id('workflow:press'), org, 'Press release', 'One reader who was not in the room.', false, true from here;
insert into cms.workflow_stages (id, organization_id, workflow_id, name, status, stage_order, assign_to_type, assign_to_user_id, assign_to_role, due_in_hours, is_optional, required_checks)
select maison.demo_id('stage:' || s.key), h.org, maison.demo_id('workflow:' || s.workflow), s.name, s.status, s.n, s.kind,
       case when s.kind = 'user' then h.ana end, case when s.kind = 'role' then 'editor' end, s.due, s.optional, s.checks::text[]
  from here h, (values
    ('draft', 'two-readers', 'Writing', 'draft', 0, null, null::integer, false, '{}'),
    ('second-reader', 'two-readers', 'Second reader', 'in_review', 1, 'role', 48, false, '{alt_text,headings}'),
    ('client', 'two-readers', 'Client', 'in_review', 2, 'client', 72, true, '{expired_licence,withdrawn_consent}'),
    ('ready', 'two-readers', 'Ready', 'approved', 3, null, null, false, '{broken_link}'),
    ('press-reader', 'press', 'Reader', 'in_review', 1, 'user', 24, false, '{alt_text,captions}')) s (key, workflow, name, status, n, kind, due, optional, checks);

insert into cms.content_types (id, organization_id, name, slug, description, icon, title_field, preview_url, workflow_id, max_versions, has_feed, created_by_id)
select maison.demo_id('type:' || t.slug), h.org, t.name, t.slug, t.description, t.icon, 'title', t.url, maison.demo_id('workflow:' || t.workflow), t.keep, t.feed, h.ana
  from here h, (values
    ('Story', 'story', 'Long reads about people who make things.', 'book-open', '/journal/{slug}', 'two-readers', 50, true),
    ('Press release', 'press-release', 'What goes out under our letterhead.', 'megaphone', '/press/{slug}', 'press', 30, true),
    ('Page', 'page', 'Pages that stay: about, contact, imprint.', 'file-text', '/{slug}', null, 20, false)) t (name, slug, description, icon, url, workflow, keep, feed);
insert into cms.content_fields (id, organization_id, content_type_id, name, label, field_type, position, section, help_text, is_required, is_localized, validation, options, relation_target, allowed_marks, allowed_blocks)
select maison.demo_id('field:' || f.type || ':' || f.name), h.org, maison.demo_id('type:' || f.type), f.name, f.label, f.kind, f.n, f.section, f.help, f.required, f.localized,
       f.validation::jsonb, f.options::jsonb, f.target, f.marks::text[], f.blocks::text[]
  from here h, (values
    ('story', 'title', 'Title', 'text', 1, 'Text', 'No colon if you can help it.', true, true, '{"max_length": 120}', '[]', null, '{}', '{}'),
    ('story', 'standfirst', 'Standfirst', 'long_text', 2, 'Text', 'Two sentences that make somebody stay.', true, true, '{"max_length": 400}', '[]', null, '{}', '{}'),
    ('story', 'body', 'Body', 'richtext', 3, 'Text', null, true, true, '{}', '[]', null, '{strong,em,link,heading,quote,list}', '{pull-quote,credits,newsletter}'),
    ('story', 'cover', 'Cover', 'media', 4, 'Pictures', 'Landscape, at least 2000 pixels wide.', true, false, '{"min_width": 2000}', '[]', null, '{}', '{}'),
    ('story', 'person', 'Who it is about', 'relation', 5, 'Facts', null, false, false, '{}', '[]', 'sites.subsites', '{}', '{}'),
    ('story', 'format', 'Format', 'select', 6, 'Facts', null, true, false, '{}', '[{"value": "portrait", "label": "Portrait"}, {"value": "report", "label": "Report"}, {"value": "essay", "label": "Essay"}]', null, '{}', '{}'),
    ('story', 'fee_cents', 'Fee of the author', 'number', 7, 'Facts', 'In cents; only producers and sales change it.', false, false, '{"min": 0}', '[]', null, '{}', '{}'),
    ('press-release', 'title', 'Headline', 'text', 1, 'Text', null, true, true, '{"max_length": 100}', '[]', null, '{}', '{}'),
    ('press-release', 'body', 'Text', 'richtext', 2, 'Text', null, true, true, '{}', '[]', null, '{strong,em,link}', '{}'),
    ('press-release', 'embargo', 'Embargo', 'datetime', 3, 'Facts', 'Not before this hour, Berlin time.', false, false, '{}', '[]', null, '{}', '{}'),
    ('page', 'title', 'Title', 'text', 1, 'Text', null, true, true, '{}', '[]', null, '{}', '{}'),
    ('page', 'blocks', 'Blocks', 'blocks', 2, 'Text', null, false, true, '{}', '[]', null, '{}', '{text,image,newsletter,credits}')
  ) f (type, name, label, kind, n, section, help, required, localized, validation, options, target, marks, blocks);
insert into cms.content_field_permissions (id, organization_id, field_id, role, can_see, can_edit)
select maison.demo_id('field-permission:fee:' || r.role), h.org, maison.demo_id('field:story:fee_cents'), r.role, r.sees, false
  from here h, (values ('editor', true), ('moderator', false), ('member', false)) r (role, sees);
insert into cms.schema_changes (id, organization_id, content_type_id, change_number, steps, preview, affected_count, damaged_count, status, created_by_id, created_at, finished_at)
select maison.demo_id('schema-change:story:1'), org, maison.demo_id('type:story'), 1,
       '[{"do": "add", "field": "standfirst"}, {"do": "rename", "field": "summary", "to": "standfirst"}]'::jsonb, '[]'::jsonb, 14, 0, 'done', ana, now() - interval '40 days', now() - interval '40 days' + interval '4 seconds' from here
union all
select maison.demo_id('schema-change:story:2'), org, maison.demo_id('type:story'), 2, '[{"do": "retype", "field": "format", "from": "text", "to": "select"}]',
       '[{"entry": "an essay of spring", "field": "format", "was": "rant", "becomes": null}]', 14, 1, 'planned', bo, now() - interval '2 days', null from here;
insert into cms.page_templates (id, organization_id, name, slug, description, thumbnail_asset_id, structure, defaults, content_type_id)
select maison.demo_id('template:' || t.slug), h.org, t.name, t.slug, t.description, (select p.id from pictures p where p.n = t.picture), t.structure::jsonb, t.defaults::jsonb, maison.demo_id('type:' || t.type)
  from here h, (values
    ('Portrait', 'portrait', 'One person, one large picture, questions in between.', 1, '{"sections": [{"type": "hero", "fields": ["title", "cover"]}, {"type": "text", "fields": ["standfirst", "body"]}]}', '{"format": "portrait"}', 'story'),
    ('Plain page', 'plain-page', 'Text and nothing else.', 2, '{"sections": [{"type": "text", "fields": ["blocks"]}]}', '{}', 'page')) t (name, slug, description, picture, structure, defaults, type);

-- Blocks first, because stories stand on them.
insert into cms.content_blocks (id, organization_id, name, slug, description, block_type, data, is_global, is_locked, publish_state, created_by_id)
select maison.demo_id('block:' || b.slug), h.org, b.name, b.slug, b.description, b.kind, b.data::jsonb, b.global, b.locked, b.state, h.bo
  from here h, (values
    ('Newsletter box', 'newsletter', 'Under every story.', 'cta', '{"heading": "Once a month, by post or mail", "text": "Four stories, no tracking, one recipe.", "button": "Write me"}', true, false, 'published'),
    ('How we are paid', 'how-we-are-paid', 'Wording agreed with the lawyer.', 'disclosure', '{"text": "Nobody in this story paid us, and nobody read it before you."}', true, true, 'published'),
    ('Credits', 'credits', 'Who did what.', 'credits', '{"text": "Text, pictures, second reading."}', true, false, 'draft')) b (name, slug, description, kind, data, global, locked, state);

-- Stories; those that are public went through their review, which stands below.
insert into cms.content_entries (id, organization_id, content_type_id, title, slug, data, status, visibility, published_at, scheduled_for, expires_at, template_id, copied_from_id,
                                 current_stage_id, created_by_id, last_edited_by_id, published_by_id, created_at, updated_at)
select maison.demo_id('entry:' || e.slug), h.org, maison.demo_id('type:' || e.type), e.title, e.slug,
       jsonb_strip_nulls(jsonb_build_object('title', e.title, 'standfirst', e.standfirst, 'format', e.format,
         'cover', (select jsonb_build_object('ref', 'media.assets', 'id', p.id) from pictures p where p.n = e.picture),
         'body', jsonb_build_object('type', 'doc', 'content', jsonb_build_array(
           jsonb_build_object('type', 'paragraph', 'text', e.first), jsonb_build_object('type', 'paragraph', 'text', e.second))))),
       e.status, e.visibility, now() - e.published, now() + e.scheduled, null,
       case when e.format = 'portrait' then maison.demo_id('template:portrait') end, case when e.slug = 'spring-tables' then maison.demo_id('entry:winter-tables') end,
       maison.demo_id('stage:' || e.stage), h.bo, case when e.n % 2 = 0 then h.ana else h.bo end, case when e.published is not null then h.ana end, now() - e.age, now() - e.age / 3
  from here h, (values
    (1, 'story', 'Coats cut from sails', 'coats-cut-from-sails', 'Odile buys what the harbour throws away and sews it into coats that remember the wind.', 'portrait', 3,
     'The loft smells of salt and wax. On the table lies a mainsail, eleven metres of it, folded like a letter.', 'She has never bought a metre of new cloth. What she needs, she says, arrives with the autumn storms.', 'published', 'public', interval '21 days', null::interval, null, interval '34 days'),
    (2, 'story', 'Nine nights, one cassette', 'nine-nights-one-cassette', 'How a debut came about in the breaks of a night shift.', 'report', 4,
     'The machine had a motor that ran two per cent too fast. They tuned the guitars to it.', 'On the tenth morning the landlord knocked. He wanted a copy.', 'published', 'public', interval '12 days', null, null, interval '20 days'),
    (3, 'story', 'Winter tables', 'winter-tables', 'Six kitchens that stay open when the clubs are shut.', 'report', 5,
     'At four in the morning the soup is free for everybody who carries a speaker.', 'Nobody writes the recipes down. We tried.', 'published', 'public', interval '6 days', null, null, interval '15 days'),
    (4, 'story', 'Spring tables', 'spring-tables', 'The same six kitchens, three months and one eviction later.', 'report', 5,
     'Five of the six are still where they were.', 'The sixth cooks in a lorry.', 'in_review', 'public', null, null, 'second-reader', interval '5 days'),
    (5, 'story', 'A judge explains her tens', 'a-judge-explains-her-tens', 'Twenty years at the panel, and one score she would take back.', 'portrait', 6,
     'You look at the feet first, she says, because the face has had practice.', 'The score was a seven. It should have been nothing at all.', 'scheduled', 'public', null, interval '3 days', 'ready', interval '9 days'),
    (6, 'story', 'What cardboard wants', 'what-cardboard-wants', 'Notes on boots that are meant to last one night.', 'essay', 7,
     'Against the grain it bends, along the grain it stands.', 'Everything that lasts one night was planned for a year.', 'draft', 'public', null, null, 'draft', interval '2 days'),
    (7, 'press-release', 'The House Registry opens its archive', 'archive-opens', null, null, 8,
     'From March, four thousand pages of programmes, score sheets and club magazines can be read in our rooms.', 'Copies are free for everybody who stands in them.', 'published', 'public', interval '30 days', null, null, interval '33 days'),
    (8, 'press-release', 'Fashion week without a ticket', 'fashion-week-without-a-ticket', null, null, 9,
     'For the third year we put one hundred chairs on the pavement.', 'Designers who want to walk past them write to us until Friday.', 'approved', 'public', null, null, null, interval '3 days'),
    (9, 'page', 'About the table', 'about-the-table', null, null, null, 'It is four metres long and was a door.', 'Whoever sits down is asked what they make.', 'published', 'public', interval '200 days', null, null, interval '201 days'),
    (10, 'page', 'House style', 'house-style', null, null, null, 'We write numbers up to twelve as words.', 'People are called what they call themselves.', 'published', 'members', interval '190 days', null, null, interval '191 days'),
    (11, 'story', 'The bar that was never there', 'the-bar-that-was-never-there', 'Withdrawn at the wish of the people in it.', 'report', 10,
     'We published this for nine days.', 'Then somebody asked us to stop, and was right.', 'archived', 'public', null, null, null, interval '120 days')
  ) e (n, type, title, slug, standfirst, format, picture, first, second, status, visibility, published, scheduled, stage, age)
 order by e.n;
update cms.content_entries set parent_id = maison.demo_id('entry:about-the-table') where id = maison.demo_id('entry:house-style');
update cms.content_entries set slug = 'winter-kitchens' where id = maison.demo_id('entry:winter-tables');
update cms.content_entries set slug = 'winter-tables' where id = maison.demo_id('entry:winter-tables');

insert into cms.content_localizations (id, organization_id, entry_id, content_type_id, locale, title, slug, data, status, publish_state, published_at, translated_by_id, translated_at, reviewed_by_id, due_date)
select maison.demo_id('localization:' || l.entry || ':' || l.locale), h.org, maison.demo_id('entry:' || l.entry), maison.demo_id('type:story'), l.locale, l.title, l.slug,
       jsonb_build_object('title', l.title, 'standfirst', l.standfirst, 'body', jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'text', l.first)))),
       l.status, l.state, case when l.state = 'published' then now() - interval '4 days' end, case l.locale when 'fr' then h.yuki when 'ar' then h.imani else h.bo end,
       case when l.status not in ('pending', 'in_progress') then now() - interval '5 days' end, case when l.status = 'approved' then h.ana end, now() + interval '6 days'
  from here h, (values
    ('coats-cut-from-sails', 'de', 'Mäntel aus Segeln', 'maentel-aus-segeln', 'Odile kauft, was der Hafen wegwirft.', 'Der Speicher riecht nach Salz und Wachs.', 'approved', 'published'),
    ('coats-cut-from-sails', 'ar', 'معاطف من الأشرعة', 'maatif-min-alashria', 'تشتري أوديل ما يرميه المرفأ.', 'تفوح من المشغل رائحة الملح والشمع.', 'approved', 'published'),
    ('nine-nights-one-cassette', 'fr', 'Neuf nuits, une cassette', 'neuf-nuits-une-cassette', 'Un premier disque né dans les pauses du travail de nuit.', 'Le moteur tournait deux pour cent trop vite.', 'review', 'draft'),
    ('winter-tables', 'de', 'Wintertische', 'wintertische', 'Sechs Küchen, die offen bleiben, wenn die Clubs zu sind.', 'Um vier Uhr früh ist die Suppe frei für alle, die einen Lautsprecher tragen.', 'in_progress', 'draft')
  ) l (entry, locale, title, slug, standfirst, first, status, state);
-- The source moved on: the German text stays, and says what it owes.
update cms.content_entries set data = jsonb_set(data, '{standfirst}', '"Odile buys what the harbour throws away, and sews it into coats that remember the wind. Since May there are seven of her."')
 where id = maison.demo_id('entry:coats-cut-from-sails');
insert into cms.translation_segments (id, organization_id, localization_id, field_name, position, source_text, source_was, target_text, status)
select maison.demo_id('segment:' || s.n), h.org, maison.demo_id('localization:coats-cut-from-sails:de'), s.field, s.place, s.source, s.was, s.target, s.status
  from here h, (values
    (1, 'standfirst', 0, 'Odile buys what the harbour throws away, and sews it into coats that remember the wind.', 'Odile buys what the harbour throws away and sews it into coats that remember the wind.', 'Odile kauft, was der Hafen wegwirft.', 'changed'),
    (2, 'standfirst', 1, 'Since May there are seven of her.', null, null, 'missing'),
    (3, 'body', 0, 'The loft smells of salt and wax.', null, 'Der Speicher riecht nach Salz und Wachs.', 'current')) s (n, field, place, source, was, target, status);

insert into cms.entry_seo (id, organization_id, entry_id, locale, seo_title, seo_description, seo_keywords, no_index, og_title, og_description, og_image_id, in_sitemap, structured_data)
select maison.demo_id('seo:' || s.entry || ':' || s.locale), h.org, maison.demo_id('entry:' || s.entry), s.locale, s.title, s.description, s.words::text[], s.hidden, s.title, s.description,
       (select p.id from pictures p where p.n = s.picture), not s.hidden, s.data::jsonb
  from here h, (values
    ('coats-cut-from-sails', 'en', 'Coats cut from sails: Odile Marchand', 'A tailor who has never bought a metre of new cloth.', '{upcycling,sailcloth,tailoring}', false, 3, '{"@type": "Article", "genre": "portrait"}'),
    ('coats-cut-from-sails', 'de', 'Mäntel aus Segeln: Odile Marchand', 'Eine Schneiderin, die noch nie neuen Stoff gekauft hat.', '{Upcycling,Segeltuch}', false, 3, null),
    ('house-style', 'en', 'House style', 'How we write.', '{}', true, 1, null)) s (entry, locale, title, description, words, hidden, picture, data);

insert into cms.content_tags (id, organization_id, name, slug, color, description)
select maison.demo_id('tag:' || t.slug), h.org, t.name, t.slug, t.color, t.description
  from here h, (values ('Handwork', 'handwork', '#8a3b12', 'Cloth, wood, paper.'), ('Night', 'night', '#4c1d95', null), ('Food', 'food', '#0f766e', 'Kitchens and what they are for.'),
    ('Runway', 'runway', '#9d174d', null), ('Hand work', 'hand-work', '#8a3b12', 'Written twice by mistake.')) t (name, slug, color, description);
update cms.content_tags set merged_into_id = maison.demo_id('tag:handwork') where id = maison.demo_id('tag:hand-work');
insert into cms.content_entry_tags (id, organization_id, entry_id, tag_id, position)
select maison.demo_id('entry-tag:' || t.entry || ':' || t.tag), h.org, maison.demo_id('entry:' || t.entry), maison.demo_id('tag:' || t.tag), t.n
  from here h, (values ('coats-cut-from-sails', 'handwork', 0), ('coats-cut-from-sails', 'runway', 1), ('what-cardboard-wants', 'handwork', 0), ('winter-tables', 'food', 0), ('winter-tables', 'night', 1),
    ('spring-tables', 'food', 0), ('nine-nights-one-cassette', 'night', 0), ('a-judge-explains-her-tens', 'runway', 0)) t (entry, tag, n);
insert into cms.content_categories (id, organization_id, name, slug, description, parent_id, color, sort_order, seo_title)
select maison.demo_id('category:' || c.slug), h.org, c.name, c.slug, c.description, maison.demo_id('category:' || c.parent), c.color, c.n, c.name || ' · House Registry'
  from here h, (values ('Making', 'making', 'How things come about.', null, '#8a3b12', 1), ('Scenes', 'scenes', 'Where people meet.', null, '#4c1d95', 2),
    ('Textile', 'textile', null, 'making', null, 1), ('Sound', 'sound', null, 'making', null, 2), ('Ballroom', 'ballroom', 'Houses, balls, judges.', 'scenes', '#9d174d', 1)) c (name, slug, description, parent, color, n);
insert into cms.content_entry_categories (id, organization_id, entry_id, category_id, is_primary)
select maison.demo_id('entry-category:' || c.entry || ':' || c.category), h.org, maison.demo_id('entry:' || c.entry), maison.demo_id('category:' || c.category), c.first
  from here h, (values ('coats-cut-from-sails', 'textile', true), ('nine-nights-one-cassette', 'sound', true), ('winter-tables', 'scenes', true), ('spring-tables', 'scenes', true),
    ('a-judge-explains-her-tens', 'ballroom', true), ('what-cardboard-wants', 'textile', true), ('what-cardboard-wants', 'ballroom', false)) c (entry, category, first);

insert into cms.content_media (id, organization_id, entry_id, asset_id, field_name, position, locale, caption, alt_text, is_decorative)
select maison.demo_id('entry-media:' || m.n), h.org, maison.demo_id('entry:' || m.entry), (select p.id from pictures p where p.n = m.picture), m.field, m.place, m.locale, m.caption, m.alt, m.decorative
  from here h, (values
    (1, 'coats-cut-from-sails', 3, 'cover', 0, null, 'In the loft, October.', 'A woman kneels on a white sail and chalks a sleeve onto it.', false),
    (2, 'coats-cut-from-sails', 3, 'cover', 0, 'de', 'Auf dem Speicher, im Oktober.', 'Eine Frau kniet auf einem weißen Segel und zeichnet mit Kreide einen Ärmel.', false),
    (3, 'nine-nights-one-cassette', 4, 'cover', 0, null, null, 'A tape machine on a kitchen chair.', false),
    (4, 'winter-tables', 5, 'cover', 0, null, 'Four in the morning.', 'A row of soup bowls under a single bulb.', false),
    (5, 'winter-tables', 6, 'body', 1, null, null, null, true)) m (n, entry, picture, field, place, locale, caption, alt, decorative)
 where exists (select from pictures p where p.n = m.picture);
insert into cms.content_block_uses (id, organization_id, entry_id, block_id, field_name, position, locale, overrides)
select maison.demo_id('block-use:' || b.n), h.org, maison.demo_id('entry:' || b.entry), maison.demo_id('block:' || b.block), 'body', b.place, b.locale, b.overrides::jsonb
  from here h, (values
    (1, 'coats-cut-from-sails', 'newsletter', 10, null, '{}'),
    (2, 'coats-cut-from-sails', 'newsletter', 10, 'de', '{"heading": "Einmal im Monat, per Post oder Mail", "button": "Schreibt mir"}'),
    (3, 'winter-tables', 'how-we-are-paid', 11, null, '{}'), (4, 'nine-nights-one-cassette', 'newsletter', 10, null, '{"text": "Four stories and one cassette."}')) b (n, entry, block, place, locale, overrides);

-- Drafts: a change to a published story that somebody reads, and half a sentence.
insert into cms.content_drafts (id, organization_id, entry_id, locale, user_id, title, data, base_version_id, typed_at)
select maison.demo_id('draft:winter-tables:bo'), h.org, e.id, 'en', h.bo, 'Winter tables, revisited', jsonb_set(e.data, '{standfirst}', '"Six kitchens that stay open when the clubs are shut, and one that closed."'),
       (select v.id from cms.content_versions v where v.entry_id = e.id and v.locale = 'en' order by v.version_number desc limit 1), now() - interval '3 hours'
  from here h join cms.content_entries e on e.id = maison.demo_id('entry:winter-tables');
insert into cms.content_drafts (id, organization_id, entry_id, locale, user_id, title, data, base_version_id, typed_at)
select maison.demo_id('draft:what-cardboard-wants:ana'), h.org, e.id, 'en', h.ana, e.title, jsonb_set(e.data, '{standfirst}', '"Notes on boots that are meant to last one night, and why they"'),
       (select v.id from cms.content_versions v where v.entry_id = e.id and v.locale = 'en' order by v.version_number desc limit 1), now() - interval '6 minutes'
  from here h join cms.content_entries e on e.id = maison.demo_id('entry:what-cardboard-wants');
update cms.content_drafts set status = 'in_review' where id = maison.demo_id('draft:winter-tables:bo');
update cms.content_versions set label = 'As printed' where entry_id = maison.demo_id('entry:nine-nights-one-cassette') and version_number = 1;

insert into cms.content_revisions (id, organization_id, entry_id, draft_id, stage_id, stage_name, stage_order, version_id, assigned_to_type, assigned_to_id, assigned_to_role, status, reviewed_by_id, feedback, reviewed_at, due_date, created_at)
select maison.demo_id('review:' || r.n), h.org, maison.demo_id('entry:' || r.entry), maison.demo_id('draft:' || r.draft), maison.demo_id('stage:' || r.stage), r.name, r.place,
       (select v.id from cms.content_versions v where v.entry_id = maison.demo_id('entry:' || r.entry) and v.locale = 'en' order by v.version_number desc limit 1),
       r.kind, case when r.kind = 'user' then h.ana end, case when r.kind = 'role' then 'editor' end, r.status, case when r.status <> 'pending' then h.ana end, r.feedback,
       case when r.status <> 'pending' then now() - r.age + interval '1 day' end, now() - r.age + interval '2 days', now() - r.age
  from here h, (values
    (1, 'coats-cut-from-sails', null, 'second-reader', 'Second reader', 1, 'role', 'approved', 'The ending is better than the beginning. Leave both.', interval '24 days'),
    (2, 'winter-tables', null, 'second-reader', 'Second reader', 1, 'role', 'approved', null, interval '9 days'),
    (3, 'spring-tables', null, 'second-reader', 'Second reader', 1, 'role', 'changes_requested', 'Ask the sixth kitchen before we print where the lorry stands.', interval '3 days'),
    (4, 'a-judge-explains-her-tens', null, 'second-reader', 'Second reader', 1, 'role', 'approved', 'Check the year of the seven.', interval '6 days'),
    (5, 'fashion-week-without-a-ticket', null, 'press-reader', 'Reader', 1, 'user', 'approved', null, interval '2 days'),
    (6, 'winter-tables', 'winter-tables:bo', 'second-reader', 'Second reader', 1, 'role', 'pending', null, interval '3 hours'),
    (7, 'spring-tables', null, 'client', 'Client', 2, 'client', 'pending', null, interval '3 days')
  ) r (n, entry, draft, stage, name, place, kind, status, feedback, age);
insert into cms.content_checks (id, organization_id, entry_id, locale, kind, severity, place, message, status, overridden_by_id, override_reason, checked_at)
select maison.demo_id('check:' || c.n), h.org, maison.demo_id('entry:' || c.entry), 'en', c.kind, c.severity, c.place, c.message, c.status, case when c.status = 'overridden' then h.ana end, c.reason, now() - interval '1 day'
  from here h, (values
    (1, 'spring-tables', 'alt_text', 'error', 'cover', 'The picture has no alternative text.', 'open', null),
    (2, 'spring-tables', 'broken_link', 'warning', 'body/2', 'The link answers 404.', 'open', null),
    (3, 'winter-tables', 'headings', 'error', 'body/5', 'A heading of level 4 follows one of level 2.', 'overridden', 'Agreed with the designer: it is a menu, not a heading.'),
    (4, 'coats-cut-from-sails', 'missing_translation', 'warning', 'standfirst', 'The German text owes one sentence.', 'open', null),
    (5, 'a-judge-explains-her-tens', 'withdrawn_consent', 'error', 'cover', 'The consent of one person in the picture ended.', 'fixed', null)) c (n, entry, kind, severity, place, message, status, reason);
insert into cms.content_comments (id, organization_id, entry_id, parent_id, locale, content, author_id, field_name, selection, version_id, is_internal, is_resolved, resolved_by_id, resolved_at, created_at)
select maison.demo_id('entry-comment:' || c.n), h.org, maison.demo_id('entry:' || c.entry), maison.demo_id('entry-comment:' || c.parent), 'en', c.words, case c.author when 'ana' then h.ana when 'bo' then h.bo else h.imani end, c.field, c.selection::jsonb,
       (select v.id from cms.content_versions v where v.entry_id = maison.demo_id('entry:' || c.entry) order by v.version_number limit 1), true, c.resolved, case when c.resolved then h.ana end, case when c.resolved then now() - interval '1 hour' end, now() - c.age
  from here h, (values
    (1, 'spring-tables', null, 'Is "eviction" the word they use themselves? @bo', 'ana', 'standfirst', '{"from": 43, "to": 55, "quote": "one eviction"}', false, interval '2 days'),
    (2, 'spring-tables', '1', 'Yes, in the second interview. I will add the date.', 'bo', null, null, false, interval '1 day'),
    (3, 'what-cardboard-wants', null, 'The last line is the first line.', 'imani', 'body', '{"from": 0, "to": 18, "quote": "Everything that la"}', true, interval '20 hours')) c (n, entry, parent, words, author, field, selection, resolved, age)
 order by c.n;
insert into cms.content_comment_mentions (id, organization_id, comment_id, user_id)
select maison.demo_id('entry-mention:1'), org, maison.demo_id('entry-comment:1'), bo from here;

insert into cms.publish_schedules (id, organization_id, entry_id, locale, draft_id, action, scheduled_for, timezone, status, attempts, executed_at, error, created_by_id, created_at)
select maison.demo_id('schedule:' || s.n), h.org, maison.demo_id('entry:' || s.entry), s.locale, null, s.action, now() + s.due, 'Europe/Berlin', s.status, s.tries, case when s.status = 'executed' then now() + s.due end, s.error, h.bo, now() - interval '10 days'
  from here h, (values
    (1, 'a-judge-explains-her-tens', null, 'publish', interval '3 days', 'pending', 0, null),
    (2, 'winter-tables', null, 'publish', interval '-6 days', 'executed', 1, null),
    (3, 'nine-nights-one-cassette', 'fr', 'publish', interval '-1 day', 'failed', 3, 'The translation is not approved.'),
    (4, 'archive-opens', null, 'archive', interval '60 days', 'pending', 0, null)) s (n, entry, locale, action, due, status, tries, error);
insert into cms.releases (id, organization_id, name, description, status, scheduled_for, timezone, created_by_id)
select maison.demo_id('release:spring-issue'), org, 'Spring issue', 'Everything that goes out with the printed issue, all of it at once.', 'draft', now() + interval '18 days', 'Europe/Berlin', bo from here;
insert into cms.release_items (id, organization_id, release_id, entry_id, locale, action, draft_id, position)
select maison.demo_id('release-item:' || i.n), h.org, maison.demo_id('release:spring-issue'), maison.demo_id('entry:' || i.entry), i.locale, i.action, maison.demo_id('draft:' || i.draft), i.n
  from here h, (values (1, 'spring-tables', null, 'publish', null), (2, 'what-cardboard-wants', null, 'publish', null), (3, 'winter-tables', null, 'update', 'winter-tables:bo'),
    (4, 'winter-tables', 'de', 'publish', null), (5, 'archive-opens', null, 'unpublish', null)) i (n, entry, locale, action, draft);
update cms.releases set status = 'scheduled' where id = maison.demo_id('release:spring-issue');

insert into cms.preview_links (id, organization_id, entry_id, locale, draft_id, token, purpose, label, max_views, views_count, last_viewed_at, created_by_id, created_at, expires_at, revoked_at)
select maison.demo_id('preview:' || p.n), h.org, maison.demo_id('entry:' || p.entry), 'en', maison.demo_id('draft:' || p.draft), sha256(convert_to('preview ' || p.n || gen_random_uuid(), 'UTF8')), p.purpose, p.label, p.most, p.seen, now() - interval '4 hours',
       h.bo, now() - interval '3 days', now() + interval '11 days', case when p.ended then now() - interval '1 day' end
  from here h, (values (1, 'spring-tables', null, 'approve', 'For the kitchens', 20, 6, false), (2, 'winter-tables', 'winter-tables:bo', 'comment', 'Photographer', null::integer, 2, false),
    (3, 'what-cardboard-wants', null, 'view', 'Sent to the wrong address', 5, 0, true)) p (n, entry, draft, purpose, label, most, seen, ended);
insert into cms.content_locks (id, organization_id, entry_id, locale, user_id, taken_over_from_id, expires_at)
select maison.demo_id('lock:spring-tables'), org, maison.demo_id('entry:spring-tables'), 'en', bo, ana, now() + interval '15 minutes' from here;
insert into cms.content_editors (id, organization_id, entry_id, locale, user_id, field_name, last_seen_at)
select maison.demo_id('editor:' || e.who), h.org, maison.demo_id('entry:' || e.entry), 'en', case e.who when 'ana' then h.ana else h.bo end, e.field, now()
  from here h, (values ('ana', 'what-cardboard-wants', 'standfirst'), ('bo', 'spring-tables', 'body')) e (who, entry, field);

insert into cms.content_imports (id, organization_id, format, content_type_id, mapping, status, total_count, created_by_id, created_at, finished_at)
select maison.demo_id('import:old-blog'), org, 'wxr', maison.demo_id('type:story'), '{"title": "title", "content:encoded": "body", "excerpt:encoded": "standfirst"}', 'done', 3, bo, now() - interval '121 days', now() - interval '121 days' + interval '40 seconds' from here;
insert into cms.content_import_items (id, organization_id, import_id, external_id, source_url, entry_id, status, message)
select maison.demo_id('import-item:' || i.n), h.org, maison.demo_id('import:old-blog'), 'post-' || i.n, 'https://blog.houseregistry.example/?p=' || i.n, maison.demo_id('entry:' || i.entry), i.status, i.message
  from here h, (values (118, 'the-bar-that-was-never-there', 'created', null), (119, null, 'skipped', 'A draft without text.'), (120, null, 'failed', 'The embedded film is gone.')) i (n, entry, status, message);

-- links
-- Rows of other systems: each is taken only where its table and row are there, and of the same organisation.
do $$
begin
  if to_regclass('crm.companies') is not null then
    update cms.content_entries e set client_id = c.id from crm.companies c
     where c.id = maison.demo_id('company:atelier-noor') and c.organization_id = e.organization_id and e.id = maison.demo_id('entry:fashion-week-without-a-ticket');
  end if;
  if to_regclass('planning.projects') is not null then
    update cms.content_entries e set project_id = p.id from planning.projects p
     where p.id = maison.demo_id('project:spring-season') and p.organization_id = e.organization_id
       and e.id in (maison.demo_id('entry:spring-tables'), maison.demo_id('entry:fashion-week-without-a-ticket'));
  end if;
  if to_regclass('crm.contacts') is not null then
    update cms.content_revisions r set assigned_to_contact_id = c.id from crm.contacts c
     where c.id = maison.demo_id('contact:lena') and c.organization_id = r.organization_id and r.id = maison.demo_id('review:7');
    update cms.preview_links l set contact_id = c.id from crm.contacts c
     where c.id = maison.demo_id('contact:lena') and c.organization_id = l.organization_id and l.id = maison.demo_id('preview:1');
  end if;
end $$;

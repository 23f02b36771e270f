-- The picture desk of House Registry: libraries, rights, people in pictures, a press kit, a drop box at the door.
create temp table desk on commit drop as select id from identity.organizations where slug = 'house-registry';
create temp table people on commit drop as
  select p.handle, p.id as profile, p.user_id as person from identity.profiles p;
create temp table shots on commit drop as
  select a.id, a.file_id, a.name, row_number() over (order by a.created_at, a.id)::integer as n
    from media.assets a where a.organization_id = (select id from desk);

-- libraries, folders, words
insert into media.asset_libraries (id, organization_id, name, slug, description, library_type, cover_image_id, visibility, is_restricted,
  requires_approval, auto_tagging, allowed_file_types, max_file_size, naming_convention, created_by_id, created_at)
select maison.demo_id('library:' || l.slug), (select id from desk), l.name, l.slug, l.description, l.kind,
       (select id from shots where n = l.cover), l.visibility, l.restricted, l.approval, l.kind = 'project', l.types::text[], l.size, l.naming,
       (select person from people where handle = 'ana'), now() - l.age * interval '1 day'
  from (values
    ('brand', 'Brand', 'Marks, letterheads and the colours of the register. Ask Ana before anything is stretched.', 'brand', 1, 'internal', false, false, '{image/*,application/pdf}', 52428800::bigint, '{project}_{name}', 400),
    ('winter-ball', 'Winter Ball', 'Everything from the night, from the first rehearsal to the trophies.', 'project', 3, 'internal', false, true, '{image/*,video/*,application/pdf}', 4294967296, '{date}_{photographer}_{name}', 60),
    ('press', 'Press pictures', 'Free for reports about the register, with credit.', 'general', 4, 'public', false, true, '{image/*}', 104857600, null, 210),
    ('atelier-noor', 'Atelier Noor', 'Fittings and lookbook of the spring collection, before it is shown.', 'client', 5, 'client', true, false, '{}', null, '{client}_{project}_{date}_{name}', 45),
    ('archive', 'Archive', 'Nights before 2020, scanned from prints.', 'archive', 6, 'internal', false, false, '{image/*}', null, null, 700))
    l (slug, name, description, kind, cover, visibility, restricted, approval, types, size, naming, age);
insert into media.library_members (id, organization_id, library_id, user_id, role)
select maison.demo_id('library-member:' || m.who), (select id from desk), maison.demo_id('library:atelier-noor'), p.person, m.role
  from (values ('bo', 'bo', null), ('yuki', 'yuki', null), ('producers', null, 'producer')) m (who, handle, role)
  left join people p on p.handle = m.handle;
insert into media.asset_folders (id, organization_id, library_id, parent_id, name, slug, path, color, default_metadata, created_by_id)
select maison.demo_id('folder:' || f.key), (select id from desk), maison.demo_id('library:' || f.library), maison.demo_id('folder:' || f.parent),
       f.name, f.slug, '/', f.color, f.defaults::jsonb, (select person from people where handle = 'bo')
  from (values
    (1, 'night', 'winter-ball', null, 'The night', 'night', '#9d174d', '{"event": "Winter Ball"}'),
    (2, 'runway', 'winter-ball', 'night', 'Runway', 'runway', '#c2410c', '{"event": "Winter Ball", "light": "stage"}'),
    (3, 'backstage', 'winter-ball', 'night', 'Backstage', 'backstage', '#0f766e', '{"event": "Winter Ball", "light": "available"}'),
    (4, 'trophies', 'winter-ball', 'night', 'Trophies', 'trophies', null, '{}'),
    (5, 'rehearsal', 'winter-ball', null, 'Rehearsals', 'rehearsals', null, '{}'),
    (6, 'fittings', 'atelier-noor', null, 'Fittings', 'fittings', '#4c1d95', '{"client": "Atelier Noor"}'),
    (7, 'lookbook', 'atelier-noor', null, 'Lookbook', 'lookbook', '#1d4ed8', '{"client": "Atelier Noor"}'))
    f (place, key, library, parent, name, slug, color, defaults)
 order by f.place;
insert into media.asset_categories (id, organization_id, parent_id, name, slug, position)
select maison.demo_id('asset-category:' || c.slug), (select id from desk), maison.demo_id('asset-category:' || c.parent), c.name, c.slug, c.place
  from (values ('people', null, 'People', 1), ('portraits', 'people', 'Portraits', 1), ('walks', 'people', 'Walks', 2),
               ('garments', null, 'Garments', 2), ('rooms', null, 'Rooms', 3), ('paper', null, 'Paper', 4)) c (slug, parent, name, place);
insert into media.asset_tags (id, organization_id, name, description)
select maison.demo_id('asset-tag:' || t.name), (select id from desk), t.name, t.description
  from (values ('runway', 'Somebody walks'), ('realness', null), ('old way', 'Lines and symmetry'), ('face', null),
               ('catwalk', 'Said before runway was agreed on'), ('trophy', null), ('backstage', null)) t (name, description);
insert into media.metadata_fields (id, organization_id, key, label, field_type, options, is_required, is_personal, iptc_field, position)
select maison.demo_id('metadata-field:' || f.key), (select id from desk), f.key, f.label, f.kind, f.options::text[], f.required, f.personal, f.iptc, f.place
  from (values ('event', 'Event', 'text', '{}', false, false, 'Event', 1), ('category_walked', 'Category walked', 'choice', '{Runway,Realness,Face,Old Way,Vogue Fem,Best Dressed}', false, false, null, 2),
               ('look', 'Look', 'number', '{}', false, false, null, 3), ('light', 'Light', 'choice', '{stage,available,flash}', false, false, null, 4),
               ('worn_by', 'Worn by', 'person', '{}', false, true, 'PersonInImage', 5)) f (key, label, kind, options, required, personal, iptc, place);

-- pictures find their places
update media.assets a
   set library_id = maison.demo_id('library:' || case when s.n between 3 and 14 then 'winter-ball' when s.n between 15 and 20 then 'press'
                                                      when s.n between 21 and 24 then 'archive' else 'brand' end),
       folder_id = case when s.n between 3 and 7 then maison.demo_id('folder:runway') when s.n between 8 and 11 then maison.demo_id('folder:backstage')
                        when s.n between 12 and 14 then maison.demo_id('folder:trophies') end,
       category_id = maison.demo_id('asset-category:' || (array['walks', 'portraits', 'garments', 'rooms'])[1 + s.n % 4]),
       asset_type = case when s.n <= 2 then 'image_logo' else 'image_photo' end,
       tags = a.tags || case when s.n between 3 and 7 then array['catwalk', 'realness'] when s.n between 8 and 11 then array['backstage']
                             when s.n between 12 and 14 then array['trophy'] else '{}' end
  from shots s where s.id = a.id and s.n <= 26;
-- They stand on pages already and stay approved; what waits, was refused or ends soon came in besides.
update media.assets a set status = 'approved', approved_by_id = (select person from people where handle = 'bo')
  from shots s where s.id = a.id and a.status = 'pending';
insert into media.assets (id, organization_id, file_id, name, slug, asset_type, alt_text, visibility, library_id, folder_id, category_id, status, expires_at, credit, created_by, created_at)
select maison.demo_id('asset:' || g.key), (select id from desk), s.file_id, g.name, g.key, 'image_photo', g.alt, 'organization', maison.demo_id('library:' || g.library),
       maison.demo_id('folder:' || g.folder), maison.demo_id('asset-category:walks'), g.status, now() + g.days * interval '1 day', g.credit,
       (select person from people where handle = 'dara'), now() - g.age * interval '1 hour'
  from (values
    ('guest-0412', 10, 'Guest picture 0412', 'Two judges raise their cards', 'winter-ball', 'night', 'pending', null::integer, 'Carlo Weiss', 20),
    ('guest-0413', 11, 'Guest picture 0413', 'The crowd from the balcony', 'winter-ball', 'night', 'pending', null, 'Carlo Weiss', 19),
    ('guest-0420', 12, 'Guest picture 0420', 'Shoes beside the runway', 'winter-ball', 'night', 'pending', null, 'Carlo Weiss', 18),
    ('stock-hall', 13, 'Hall at dusk', 'An empty industrial hall in evening light', 'atelier-noor', 'lookbook', 'approved', 9, 'Bildarchiv Ost', 300),
    ('fitting-03', 7, 'Fitting, third look', 'Hands pin the hem of a grey coat', 'atelier-noor', 'fittings', 'approved', null, 'Tomas Reuter', 240))
    g (key, n, name, alt, library, folder, status, days, credit, age)
  join shots s using (n);
update media.assets set status = 'rejected' where id = maison.demo_id('asset:guest-0420');
update media.asset_tags set merged_into_id = maison.demo_id('asset-tag:runway') where id = maison.demo_id('asset-tag:catwalk');
update media.asset_details d
   set metadata = d.metadata || jsonb_build_object('event', 'Winter Ball', 'category_walked', (array['Runway', 'Realness', 'Face', 'Old Way'])[1 + s.n % 4], 'look', s.n),
       ai_metadata = jsonb_build_object('labels', jsonb_build_array('person', 'stage', 'fabric'), 'colors', jsonb_build_array('#9d174d', '#111827')),
       rating = 2 + s.n % 4, captured_at = now() - interval '41 days' + s.n * interval '4 minutes', captured_place = 'Halle 9, Leipzig',
       camera = (array['Nikon Z8, 85 mm', 'Canon R5, 35 mm'])[1 + s.n % 2],
       source_type = case when s.n > 20 then 'import' else 'upload' end, external_id = case when s.n > 20 then 'scan-' || lpad(s.n::text, 4, '0') end
  from shots s where s.id = d.asset_id and s.n between 3 and 24;
update media.asset_details d set legal_hold = true, legal_hold_reason = 'The photographer and a magazine disagree about a fee.', retain_until = now() + interval '2 years'
  from shots s where s.id = d.asset_id and s.n = 22;
update media.files f set scan_status = 'clean', scanned_at = now() - interval '3 hours', detected_type = f.content_type,
       perceptual_hash = ('x' || left(encode(f.checksum, 'hex'), 16))::bit(64)::bigint
  from shots s where s.file_id = f.id;

-- film, sound and paper
insert into media.files (id, organization_id, storage_key, content_type, byte_size, checksum, duration_ms, frame_rate, page_count, scan_status, scanned_at, detected_type, uploaded_by)
select maison.demo_id('file:' || f.key), (select id from desk), 'demo/' || f.key, f.kind, f.size, sha256(convert_to('maison demo ' || f.key, 'UTF8')),
       f.ms, f.rate, f.pages, 'clean', now() - interval '30 days', f.kind, (select person from people where handle = 'bo')
  from (values ('winter-ball-film.mp4', 'video/mp4', 734003200::bigint, 214000, 25.000, null::integer),
               ('winter-ball-film-cut-2.mp4', 'video/mp4', 701497344, 198000, 25.000, null),
               ('winter-ball-walk-in.flac', 'audio/flac', 41943040, 312000, null, null),
               ('model-release-yuki.pdf', 'application/pdf', 188416, null, null, 2),
               ('press-release-winter-ball.pdf', 'application/pdf', 262144, null, null, 3)) f (key, kind, size, ms, rate, pages);
insert into media.assets (id, organization_id, file_id, name, slug, asset_type, visibility, library_id, folder_id, category_id, tags, credit, created_by, created_at)
select maison.demo_id('asset:' || a.key), (select id from desk), maison.demo_id('file:' || a.file), a.name, a.key, a.kind, 'organization',
       maison.demo_id('library:' || a.library), maison.demo_id('folder:' || a.folder), maison.demo_id('asset-category:' || a.category), a.tags::text[], a.credit,
       (select person from people where handle = 'bo'), now() - interval '30 days'
  from (values ('winter-ball-film', 'winter-ball-film.mp4', 'Winter Ball, the film', 'video_edited', 'winter-ball', 'night', 'walks', '{runway,realness}', 'Film: Tomas Reuter'),
               ('winter-ball-walk-in', 'winter-ball-walk-in.flac', 'Walk-in beat', 'audio_music', null, null, null, '{}', 'Music: Imani Clay'),
               ('model-release-yuki', 'model-release-yuki.pdf', 'Model release, Yuki', 'document', null, null, 'paper', '{}', null),
               ('press-release-winter-ball', 'press-release-winter-ball.pdf', 'Press release, Winter Ball', 'doc_copy', 'brand', null, 'paper', '{}', null))
    a (key, file, name, kind, library, folder, category, tags, credit);
update media.assets set status = 'approved', approved_by_id = (select person from people where handle = 'ana') where id = maison.demo_id('asset:winter-ball-film');
insert into media.asset_versions (id, asset_id, version_number, file_id, change_note, change_type, diff_metadata, is_current_version, created_by_id, created_at)
select maison.demo_id('asset-version:winter-ball-film-2'), maison.demo_id('asset:winter-ball-film'), 2, maison.demo_id('file:winter-ball-film-cut-2.mp4'),
       'Sixteen seconds shorter, the second trophy is in.', 'revision', '{"duration_ms": [214000, 198000]}', true, (select person from people where handle = 'bo'), now() - interval '21 days';
update media.assets set status = 'approved', approved_by_id = (select person from people where handle = 'ana')
 where id = maison.demo_id('asset:winter-ball-film') and status = 'pending';
insert into media.file_texts (file_id, content, language, origin) values
  (maison.demo_id('file:press-release-winter-ball.pdf'), 'Leipzig. For the ninth time houses from eleven cities walk at Halle 9. The register opens its doors at seven; the first category begins at nine.', 'en', 'document'),
  (maison.demo_id('file:model-release-yuki.pdf'), 'I agree that pictures of me taken at the fittings on the dates below are shown in the lookbook and on the pages of the house for two years.', 'en', 'ocr'),
  (maison.demo_id('file:winter-ball-film.mp4'), 'Category is: realness with a twist. Let them see you.', 'en', 'speech');
insert into media.captions (id, asset_id, kind, language, label, content, is_default, is_generated, status, created_by_id)
select maison.demo_id('caption:' || c.language || c.kind), maison.demo_id('asset:winter-ball-film'), c.kind, c.language, c.label, c.content, c.first, c.made, c.status,
       (select person from people where handle = 'bo')
  from (values ('captions', 'en', 'English', E'WEBVTT\n\n00:00:04.000 --> 00:00:07.500\n[crowd stamps]\n\n00:00:08.000 --> 00:00:11.000\nCategory is: realness with a twist.', true, false, 'published'),
               ('subtitles', 'de', 'Deutsch', E'WEBVTT\n\n00:00:08.000 --> 00:00:11.000\nDie Kategorie heißt: Realness mit einem Dreh.', false, false, 'published'),
               ('descriptions', 'en', 'Audio description', E'WEBVTT\n\n00:00:04.000 --> 00:00:07.500\nA dancer in silver drops to the floor under a single lamp.', false, true, 'draft'))
    c (kind, language, label, content, first, made, status);

-- two people's own portraits: the bytes are there already
insert into media.files (id, owner_profile_id, storage_key, content_type, byte_size, checksum, width, height, uploaded_by, scan_status, scanned_at)
select maison.demo_id('file:portrait-' || p.handle), p.profile, f.storage_key, f.content_type, f.byte_size, f.checksum, f.width, f.height, p.person, 'clean', now()
  from (values ('dara', 8), ('imani', 9)) w (handle, n) join people p using (handle) join shots s using (n) join media.files f on f.id = s.file_id;
insert into media.renditions (id, file_id, width, height, format, storage_key, byte_size)
select maison.demo_id('rendition:portrait-' || w.handle || r.width || r.format), maison.demo_id('file:portrait-' || w.handle), r.width, r.height, r.format, r.storage_key, r.byte_size
  from (values ('dara', 8), ('imani', 9)) w (handle, n) join shots s using (n) join media.renditions r on r.file_id = s.file_id;
insert into media.assets (id, owner_profile_id, file_id, name, slug, asset_type, alt_text, visibility, created_by)
select maison.demo_id('asset:portrait-' || p.handle), p.profile, maison.demo_id('file:portrait-' || p.handle), 'Portrait', 'portrait', 'image_photo',
       'Portrait in warm light', 'public', p.person
  from people p where p.handle in ('dara', 'imani');
update identity.profiles set avatar_asset_id = maison.demo_id('asset:portrait-' || handle) where handle in ('dara', 'imani') and avatar_asset_id is null;
insert into media.asset_usages (id, asset_id, entity_type, entity_id, role)
select maison.demo_id('usage:portrait-' || p.handle), maison.demo_id('asset:portrait-' || p.handle), 'profile', p.profile, 'avatar'
  from people p where p.handle in ('dara', 'imani');
insert into media.asset_usages (id, asset_id, entity_type, entity_id, role, position, title, is_featured)
select maison.demo_id('usage:ball-' || s.n), s.id, 'event', maison.demo_id('event:winter-ball'), 'gallery', s.n, 'Winter Ball, look ' || s.n, s.n = 3
  from shots s where s.n between 3 and 9;

-- sizes, crops, copies
do $$ begin perform media.add_size_presets((select id from identity.organizations where slug = 'house-registry')); end $$;
insert into media.asset_renditions (id, asset_id, size_spec_id, file_id, width, height, quality, format, crop_x, crop_y, crop_width, crop_height, is_primary, status, error)
select maison.demo_id('rendition:' || s.n || p.use_case), s.id, p.id, case when s.n % 3 <> 0 then s.file_id end, p.width, p.height, 82, 'jpeg',
       0.1, 0.05, 0.8, 0.9, true, case when s.n % 3 <> 0 then 'completed' when s.n = 6 then 'failed' else 'pending' end,
       case when s.n = 6 then 'The original is narrower than the size asks for.' end
  from shots s join media.size_specs p on p.organization_id = (select id from desk) and p.platform = 'instagram' and p.use_case in ('feed_post', 'story')
 where s.n between 3 and 7;
insert into media.asset_renditions (id, asset_id, rendition_type, file_id, format, duration, start_time, status)
values (maison.demo_id('rendition:film-poster'), maison.demo_id('asset:winter-ball-film'), 'poster', (select file_id from shots where n = 4), 'jpeg', null, 61, 'completed'),
       (maison.demo_id('rendition:film-preview'), maison.demo_id('asset:winter-ball-film'), 'preview_video', null, 'mp4', 10, 0, 'processing'),
       (maison.demo_id('rendition:film-hls'), maison.demo_id('asset:winter-ball-film'), 'hls', null, 'm3u8', null, null, 'pending');
insert into media.cdn_copies (id, asset_id, rendition_id, provider, public_id, folder, format, width, height, bytes)
select maison.demo_id('cdn:' || s.n), s.id, maison.demo_id('rendition:' || s.n || 'feed_post'), 'cloudinary', 'house-registry/winter-ball/' || s.n, 'house-registry/winter-ball', 'jpg', 1080, 1080, 284160 + s.n * 1013
  from shots s where s.n in (4, 5, 7);

-- rights, credits, faces
insert into media.asset_rights (asset_id, license, license_details, copyright_holder, copyright_year, usage_rights, allowed_purposes, territories, starts_at,
  attribution_required, model_release, model_release_file_id, fee_cents, currency)
select s.id, case when s.n <= 2 then 'owned' when s.n between 15 and 20 then 'editorial_only' when s.n > 20 then 'unknown' else 'exclusive' end,
       '{"attribution": "© Tomas Reuter / House Registry"}', case when s.n <= 2 then 'House Registry' else 'Tomas Reuter' end, extract(year from now())::integer,
       'Reports about the night and the pages of the register; no advertising without asking.',
       case when s.n between 15 and 20 then array['editorial', 'press'] else array['website', 'social', 'newsletter', 'print'] end,
       case when s.n between 15 and 20 then array['DE', 'AT', 'CH'] else '{}' end, now() - interval '40 days', s.n > 2,
       case when s.n in (4, 5) then 'signed' when s.n <= 2 then 'not_needed' else 'requested' end,
       case when s.n in (4, 5) then maison.demo_id('file:model-release-yuki.pdf') end, case when s.n between 3 and 14 then 4500 end, case when s.n between 3 and 14 then 'EUR' end
  from shots s where s.n <= 24;
insert into media.asset_credits (id, asset_id, role, profile_id, name, position)
select maison.demo_id('credit:' || s.n || c.role), s.id, c.role, (select profile from people where handle = c.handle), c.name, c.place
  from shots s cross join (values ('photographer', null, 'Tomas Reuter', 1), ('model', 'yuki', null, 2), ('designer', null, 'Atelier Noor', 3), ('makeup', 'imani', null, 4)) c (role, handle, name, place)
 where s.n between 3 and 9;
insert into media.asset_people (id, asset_id, profile_id, name, status, box_x, box_y, box_width, box_height, confidence, is_blurred, confirmed_by_id)
select maison.demo_id('face:' || s.n || f.who), s.id, (select profile from people where handle = f.handle), f.name, f.status, f.x, f.y, f.w, f.h, f.sure, f.blurred,
       case when f.status = 'confirmed' then (select person from people where handle = 'bo') end
  from shots s cross join (values ('yuki', 'yuki', null, 'confirmed', 0.41, 0.12, 0.14, 0.19, 0.981, false),
                                  ('guest', null, 'Guest in the second row', 'suggested', 0.72, 0.33, 0.08, 0.11, 0.744, true)) f (who, handle, name, status, x, y, w, h, sure, blurred)
 where s.n between 3 and 6;

-- collections and links
insert into media.asset_collections (id, organization_id, name, slug, description, cover_image_id, collection_type, smart_rules, is_public, share_token, share_expires_at, allow_download, created_by_id)
select maison.demo_id('collection:' || c.slug), (select id from desk), c.name, c.slug, c.description, (select id from shots where n = c.cover), c.kind, c.rules::jsonb, c.open,
       case when c.slug = 'press-kit' then sha256(convert_to('maison demo press kit', 'UTF8')) end, case when c.slug = 'press-kit' then now() + interval '60 days' end, c.download,
       (select person from people where handle = 'bo')
  from (values ('press-kit', 'Press kit, Winter Ball', 'Six pictures and a text, free for reports.', 15, 'manual', null, true, true),
               ('runway-approved', 'Runway, approved', null, 4, 'smart', '{"match": "all", "conditions": [{"field": "tags", "operator": "contains", "value": "runway"}, {"field": "status", "operator": "in", "value": ["approved"]}]}', false, true),
               ('lookbook-choice', 'Choice for the lookbook', 'Mireille marks what she wants to see bigger.', 5, 'lightbox', null, false, false),
               ('delivery-noor', 'Delivery to Atelier Noor', 'Final pictures in print size.', 6, 'deliverable', null, false, true)) c (slug, name, description, cover, kind, rules, open, download);
insert into media.asset_collection_items (id, organization_id, collection_id, asset_id, sort_order, note, added_by_id)
select maison.demo_id('collection-item:' || c.slug || s.n), (select id from desk), maison.demo_id('collection:' || c.slug), s.id, s.n,
       case when s.n = 5 then 'The hem moves, keep it.' end, (select person from people where handle = 'bo')
  from (values ('press-kit', 15, 20), ('lookbook-choice', 3, 9), ('delivery-noor', 4, 7)) c (slug, low, high) join shots s on s.n between c.low and c.high;
insert into media.collection_shares (id, organization_id, collection_id, email, access_level, token, expires_at, last_accessed_at, access_count, max_downloads, created_by_id)
select maison.demo_id('share:' || c.who), (select id from desk), maison.demo_id('collection:' || c.slug), c.who || '@example.org', c.level,
       sha256(convert_to('maison demo share ' || c.who, 'UTF8')), now() + c.days * interval '1 day', now() - interval '5 hours', c.seen, c.most, (select person from people where handle = 'bo')
  from (values ('mireille', 'lookbook-choice', 'edit', 14, 7, null::integer), ('lena', 'delivery-noor', 'download', 30, 3, 40), ('tomas', 'delivery-noor', 'comment', -2, 2, null)) c (who, slug, level, days, seen, most);
insert into media.collection_selections (id, organization_id, share_id, asset_id, choice, rating, note)
select maison.demo_id('selection:' || s.n), (select id from desk), maison.demo_id('share:mireille'), s.id, (array['pick', 'maybe', 'reject', 'pick'])[1 + s.n % 4], 2 + s.n % 4,
       case when s.n = 6 then 'Too dark for print?' end
  from shots s where s.n between 3 and 8;
insert into media.share_links (id, asset_id, token, label, allow_download, allow_comments, watermark_text, expires_at, max_downloads, created_by_id)
values (maison.demo_id('link:film'), maison.demo_id('asset:winter-ball-film'), sha256(convert_to('maison demo link film', 'UTF8')), 'Cut 2 for the jury', false, true, 'Jury', now() + interval '10 days', null, (select person from people where handle = 'bo')),
       (maison.demo_id('link:press'), (select id from shots where n = 15), sha256(convert_to('maison demo link press', 'UTF8')), 'For Stadtmagazin', true, false, null, now() + interval '20 days', 3, (select person from people where handle = 'ana'));

-- remarks with time codes
insert into media.asset_comments (id, organization_id, asset_id, parent_id, version_id, content, author_type, author_id, author_name, share_id, annotation_type, x, y, width, height, time_ms, end_time_ms, is_resolved, resolved_by_id, resolved_at, created_at)
select maison.demo_id('asset-comment:' || c.key), (select id from desk), case when c.shot is null then maison.demo_id('asset:winter-ball-film') else (select id from shots where n = c.shot) end,
       maison.demo_id('asset-comment:' || c.parent), case when c.shot is null and c.key <> 'grain' then maison.demo_id('asset-version:winter-ball-film-2') end, c.content,
       case when c.handle is null then 'client' else 'user' end, (select person from people where handle = c.handle), c.name,
       case when c.handle is null then maison.demo_id('share:mireille') end, c.kind, c.x, c.y, c.w, c.h, c.at, c.until, c.done,
       case when c.done then (select person from people where handle = 'bo') end, case when c.done then now() - interval '2 days' end, now() - c.age * interval '1 hour'
  from (values
    (1, 'trophy', null::integer, null, 'The trophy comes too late, bring it before the applause.', 'ana', null, 'range', null::numeric, null::numeric, null::numeric, null::numeric, 151000, 163500, false, 70),
    (2, 'trophy-answer', null, 'trophy', 'Can do; then the crowd shot goes.', 'bo', null, null, null, null, null, null, null, null, false, 66),
    (3, 'grain', null, null, 'First second is grainy.', 'bo', null, 'timestamp', null, null, null, null, 400, null, true, 400),
    (4, 'hem', 5, null, 'Please keep the hem in the square crop.', null, 'Mireille Okafor', 'rect', 0.3, 0.6, 0.4, 0.3, null, null, false, 30),
    (5, 'lamp', 3, null, 'Retouch the lamp stand.', 'ana', null, 'point', 0.91, 0.2, null, null, null, null, true, 90))
    c (place, key, shot, parent, content, handle, name, kind, x, y, w, h, at, until, done, age)
 order by c.place;

-- what guests hand in
insert into media.drop_boxes (id, organization_id, library_id, folder_id, name, instructions, token, licenses, opens_at, closes_at, max_files, max_bytes, created_by_id)
values (maison.demo_id('drop-box:winter-ball'), (select id from desk), maison.demo_id('library:winter-ball'), maison.demo_id('folder:night'), 'At the door, Winter Ball',
        'Only pictures you took yourself. Faces of people who wear a white wristband are made unrecognisable.', sha256(convert_to('maison demo drop box', 'UTF8')),
        '{royalty_free,editorial_only}', now() - interval '42 days', now() + interval '3 days', 500, 2147483648, (select person from people where handle = 'ana'));
insert into media.uploads (id, organization_id, drop_box_id, file_name, relative_path, content_type, byte_size, part_size, status, license, guest_name, email, error, created_at, expires_at)
select maison.demo_id('upload:' || u.n), (select id from desk), maison.demo_id('drop-box:winter-ball'), u.name, u.path, u.kind, u.size, 8388608, 'open', u.license, u.guest, u.email, null,
       now() - u.age * interval '1 hour', now() + interval '5 days'
  from (values (1, 'DSC_0412.jpg', 'ball/card-1/DSC_0412.jpg', 'image/jpeg', 16777216::bigint, 'royalty_free', 'Carlo Weiss', 'carlo.weiss@example.org', 20),
               (2, 'hall-from-above.mov', null, 'video/quicktime', 41943040, 'editorial_only', 'Runa Holt', 'runa.holt@example.org', 4),
               (3, 'IMG_2291.HEIC', null, 'image/heic', 5242880, 'royalty_free', 'Runa Holt', 'runa.holt@example.org', 3)) u (n, name, path, kind, size, license, guest, email, age);
insert into media.upload_parts (id, upload_id, part_number, byte_offset, byte_size, checksum, received_at)
select maison.demo_id('upload-part:' || u.n || '-' || p), maison.demo_id('upload:' || u.n), p, (p - 1) * 8388608::bigint, least(8388608, u.size - (p - 1) * 8388608::bigint),
       sha256(convert_to('part ' || u.n || p, 'UTF8')), now() - interval '3 hours'
  from (values (1, 2, 16777216::bigint), (2, 3, 41943040)) u (n, parts, size) cross join lateral generate_series(1, u.parts) p;
update media.uploads set status = 'paused' where id = maison.demo_id('upload:2');
update media.uploads set status = 'assembling' where id = maison.demo_id('upload:1');
update media.uploads set status = 'completed', completed_at = now() - interval '2 hours', file_id = (select file_id from shots where n = 10), asset_id = (select id from shots where n = 10)
 where id = maison.demo_id('upload:1');
insert into media.uploads (id, owner_profile_id, file_name, content_type, byte_size, status, created_by_id)
select maison.demo_id('upload:yuki'), p.profile, 'portrait-new.jpg', 'image/jpeg', 3145728, 'open', p.person from people p where p.handle = 'yuki';

-- who took what
insert into media.download_log (id, asset_id, asset_name, user_id, recipient, share_id, purpose, license, note, downloaded_at)
select maison.demo_id('download:' || g), s.id, s.name, case when g % 3 <> 0 then (select person from people where handle = (array['bo', 'ana', 'dara'])[1 + g % 3]) end,
       case when g % 3 = 0 then 'lena@example.org' end, case when g % 3 = 0 and s.n between 4 and 7 then maison.demo_id('share:lena') end,
       (array['press', 'website', 'social', 'newsletter', 'print'])[1 + g % 5], 'exclusive', case when g % 17 = 0 then 'Double page, spring issue' end,
       now() - (g * 7 % 900) * interval '1 hour'
  from generate_series(1, 90) g join shots s on s.n = 3 + g % 9;
insert into media.download_log (id, asset_id, asset_name, share_link_id, recipient, purpose, license)
select maison.demo_id('download:press'), s.id, s.name, maison.demo_id('link:press'), 'redaktion@example.org', 'press', 'editorial_only' from shots s where s.n = 15;

-- twins
insert into media.asset_duplicates (id, organization_id, asset_id, duplicate_of_id, kind, distance, status, resolved_by_id, resolved_at)
select maison.demo_id('twin:' || t.a), (select id from desk), greatest(x.id, y.id), least(x.id, y.id), 'near', t.bits, t.status,
       case when t.status <> 'open' then (select person from people where handle = 'bo') end, case when t.status <> 'open' then now() - interval '8 days' end
  from (values (3, 4, 3, 'open'), (8, 9, 5, 'stacked'), (12, 13, 2, 'open')) t (a, b, bits, status)
  join shots x on x.n = t.a join shots y on y.n = t.b
on conflict do nothing;

update media.quotas set max_bytes = 107374182400, max_files = 200000 where organization_id = (select id from desk);

-- links
do $$
begin
  if to_regclass('crm.contacts') is not null then
    update media.collection_shares s set client_contact_id = maison.demo_id('contact:' || split_part(s.email, '@', 1))
     where s.email in ('lena@example.org', 'mireille@example.org', 'tomas@example.org')
       and exists (select from crm.contacts c where c.id = maison.demo_id('contact:' || split_part(s.email, '@', 1)) and c.organization_id = s.organization_id);
    update media.asset_credits a set contact_id = c.id from crm.contacts c
     where a.role = 'photographer' and a.name = 'Tomas Reuter' and c.id = maison.demo_id('contact:tomas') and c.organization_id = a.organization_id;
    update media.asset_libraries l set client_id = c.id from crm.companies c
     where l.slug = 'atelier-noor' and c.id = maison.demo_id('company:atelier-noor') and c.organization_id = l.organization_id;
  end if;
  if to_regclass('community.houses') is not null then
    insert into media.asset_credits (id, asset_id, role, house_id, position)
    select maison.demo_id('credit:house-' || u.position), u.asset_id, 'house', h.id, 5
      from media.asset_usages u join community.houses h on h.id = maison.demo_id('house:lumiere')
     where u.entity_type = 'event' and u.entity_id = maison.demo_id('event:winter-ball') and h.organization_id = u.organization_id;
  end if;
  if (select count(*) from pg_attribute where attrelid = to_regclass('community.picture_consents') and attname in ('profile_id', 'organization_id')) = 2 then
    update media.asset_people p set picture_consent_id = c.id from community.picture_consents c
     where c.profile_id = p.profile_id and c.organization_id = p.organization_id;
  end if;
  update media.drop_boxes d set event_id = e.id from events.events e
   where d.id = maison.demo_id('drop-box:winter-ball') and e.id = maison.demo_id('event:winter-ball') and e.organization_id = d.organization_id;
end $$;

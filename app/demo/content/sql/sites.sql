-- What sites are made from, whom they belong to, what they show of each other, and who says that they are wrong.
do $$
declare
  desk uuid := (select id from identity.organizations where slug = 'long-table');
  trail uuid := (select id from identity.organizations where slug = 'paper-trail');
  registry uuid := (select id from identity.organizations where slug = 'house-registry');
  artists uuid := (select id from sites.platform_types where name = 'artists_mega_site');
  indie uuid := (select id from sites.mega_sites where slug = 'top-indie-artists');
  houses uuid := (select id from sites.mega_sites where slug = 'houses-of-the-register');
  cases uuid := (select id from sites.mega_sites where slug = 'the-paper-trail');
  john uuid := (select s.id from sites.subsites s where s.slug = 'john-doe');
  brume uuid := (select s.id from sites.subsites s where s.slug = 'brume');
  marigold uuid := (select s.id from sites.subsites s where s.slug = 'house-of-marigold');
  coin uuid := (select s.id from sites.subsites s where s.slug = 'north-star-coin');
  ana_user uuid := (select user_id from identity.profiles where handle = 'ana');
  bo_user uuid := (select user_id from identity.profiles where handle = 'bo');
  wren uuid := (select id from identity.profiles where handle = 'wren');
  luc uuid := (select id from identity.profiles where handle = 'luc');
  luc_user uuid := (select user_id from identity.profiles where handle = 'luc');
  yuki uuid := (select id from identity.profiles where handle = 'yuki');
  cleo_user uuid := (select user_id from identity.profiles where handle = 'cleo');
  video record;
begin
  insert into sites.platform_type_versions (id, organization_id, platform_type_id, number, definition, notes, status, published_at, created_by, created_at)
  select maison.demo_id('blueprint:' || v.number), desk, artists, v.number,
         jsonb_build_object('modules', (select jsonb_agg(jsonb_build_object('module', m.module, 'label', m.label, 'view', m.view) order by m.position)
                                          from sites.platform_type_modules m where m.platform_type_id = artists and (v.number > 1 or m.module <> 'forum'))),
         v.notes, v.status, v.published, ana_user, coalesce(v.published, now() - interval '3 days')
    from (values (1, 'The first shape: records, dates, words.', 'published', now() - interval '300 days'),
                 (2, 'A forum below every page.', 'published', now() - interval '60 days'),
                 (3, 'Films before pictures, to be tried.', 'draft', null)) v (number, notes, status, published);
  update sites.subsites set blueprint_version_id = maison.demo_id('blueprint:1') where id = brume;
  insert into sites.blueprint_upgrades (id, organization_id, subsite_id, from_version_id, to_version_id, diff, status, applied_at, rolled_back_at, created_by, created_at) values
    (maison.demo_id('upgrade:brume-1'), desk, brume, null, maison.demo_id('blueprint:2'), '[{"path": "modules.forum", "before": null, "after": {"label": "Forum"}}]', 'rolled_back', now() - interval '50 days', now() - interval '49 days', ana_user, now() - interval '51 days'),
    (maison.demo_id('upgrade:brume-2'), desk, brume, maison.demo_id('blueprint:1'), maison.demo_id('blueprint:2'), '[{"path": "modules.forum", "before": null, "after": {"label": "Forum"}}]', 'planned', null, null, ana_user, now() - interval '2 days');

  insert into sites.subsite_templates (id, organization_id, platform_type_id, project_type_id, name, description, content, is_default, position, created_by)
  select maison.demo_id('template:' || t.key), desk, artists, p.id, t.name, t.description, t.content::jsonb, t.is_default, t.n, ana_user
    from (values (1, 'musician', 'musician', 'A musician''s page', 'Four records, six dates, one long text.', '{"subsite": {"tagline": "In one sentence"}, "items": {"sections": [{"title": "Press", "layout_type": "grid"}]}}', true),
                 (2, 'house', 'house', 'A house', 'Timeline first: who founded it, who left, who came.', '{"subsite": {}, "items": {"timeline": [{"title": "Founded", "date_precision": "year"}]}}', true)) t (n, key, kind, name, description, content, is_default)
    join sites.platform_project_types p on p.platform_type_id = artists and p.name = t.kind;
  insert into sites.site_transfers (id, organization_id, direction, format, mega_site_id, subsite_id, status, source, counts, complaints, created_by, started_at, finished_at, expires_at, created_at) values
    (maison.demo_id('transfer:john'), desk, 'export', 'archive', null, john, 'done', null, '{"items": 42, "pictures": 18}', '[]', ana_user, now() - interval '8 days', now() - interval '8 days' + interval '40 seconds', now() + interval '22 days', now() - interval '8 days'),
    (maison.demo_id('transfer:wordpress'), registry, 'import', 'wxr', houses, null, 'done', 'registry-blog-2019.xml', '{"subsites": 1, "items": 31}', '[{"line": 2210, "message": "The picture is gone from its server."}]', bo_user, now() - interval '90 days', now() - interval '90 days' + interval '6 minutes', null, now() - interval '90 days'),
    (maison.demo_id('transfer:static'), trail, 'export', 'static', cases, null, 'queued', null, '{}', '[]', ana_user, null, null, null, now() - interval '5 minutes');
  insert into sites.subsite_origins (subsite_id, organization_id, kind, template_id, cloned_from_id, transfer_id, foreign_id, created_by) values
    (brume, desk, 'template', maison.demo_id('template:musician'), null, null, null, ana_user),
    (marigold, registry, 'import', null, null, maison.demo_id('transfer:wordpress'), 'post-112', bo_user);
  insert into sites.mega_site_locales (id, organization_id, mega_site_id, locale, label, direction, position) values
    (maison.demo_id('locale:indie-ar'), desk, indie, 'ar', 'العربية', 'rtl', 1),
    (maison.demo_id('locale:indie-fr'), desk, indie, 'fr', 'Français', 'ltr', 2),
    (maison.demo_id('locale:houses-de'), registry, houses, 'de', 'Deutsch', 'ltr', 1);

  insert into sites.page_descriptions (id, organization_id, subject_type, subject_id, title, description, is_indexed, structured_data) values
    (maison.demo_id('description:indie'), desk, 'mega_sites', indie, 'Top Indie Artists 2024', 'People and bands chosen at one long table, each on a page of their own.', true, null),
    (maison.demo_id('description:john'), desk, 'subsites', john, 'John Doe — records, dates, words', 'Debut Mixtape was made in nine nights and sounds like one.', true, '{"@type": "MusicGroup"}'),
    (maison.demo_id('description:coin'), trail, 'subsites', coin, null, null, false, null);

  update sites.domains set verification_token = 'maison-' || left(md5(host), 24), checked_at = now() - interval '3 hours',
         certificate_status = 'issued', certificate_expires_at = now() + interval '61 days' where verified_at is not null;
  insert into sites.menus (id, organization_id, mega_site_id, parent_id, place, label, url, position)
  select maison.demo_id('menu:' || v.key), desk, indie, maison.demo_id('menu:' || v.above), 'header', v.label, v.url, v.position
    from (values ('years', null, 'Years', '/mega/artists_mega_site/top-indie-artists', 10), ('2024', 'years', '2024', '/mega/artists_mega_site/top-indie-artists?year=2024', 1)) v (key, above, label, url, position);

  -- A film that lives on one page is shown on another, too.
  for video in select v.id, v.subsite_id from sites.video_features v where v.organization_id = desk and v.publish_state = 'published' and v.subsite_id <> john order by v.id limit 1 loop
    insert into sites.shared_items (id, organization_id, mega_site_id, subsite_id, module, item_id, title, relation, featured, publish_state, published_at, created_by)
    values (maison.demo_id('shared:film'), desk, indie, john, 'videos', video.id, 'The film that John scored', 'Music', true, 'published', now() - interval '10 days', ana_user);
  end loop;

  insert into sites.claims (id, organization_id, subsite_id, profile_id, relation, statement, proof_url, status, reviewer_id, answer, reviewed_at, created_at) values
    (maison.demo_id('claim:brume'), desk, brume, luc, 'self', 'This is my band. The number on the imprint is mine.', 'https://brume.example/contact', 'approved', ana_user, 'Welcome. The page is yours.', now() - interval '40 days', now() - interval '42 days'),
    (maison.demo_id('claim:marigold'), registry, marigold, yuki, 'member', 'I sewed there for six years and would look after the timeline.', null, 'under_review', null, null, null, now() - interval '4 days');
  insert into sites.subsite_roles (id, organization_id, subsite_id, user_id, role, display_name) values
    (maison.demo_id('role:brume-luc'), desk, brume, luc_user, 'owner', 'Luc (Brume)') on conflict (subsite_id, user_id, role) do nothing;
  insert into sites.handovers (id, organization_id, subsite_id, from_user_id, to_user_id, to_email, message, status, created_at) values
    (maison.demo_id('handover:brume'), desk, brume, luc_user, cleo_user, null, 'You answer letters faster than I do.', 'offered', now() - interval '1 day');

  insert into sites.disputes (id, organization_id, subsite_id, profile_id, name, email, kind, statement, status, is_on_hold, due_at, decision, decided_by, decided_at, created_at) values
    (maison.demo_id('dispute:coin'), trail, coin, null, 'Office Brandt & Partner', 'letters@brandt-partner.example', 'legal_notice', 'Our client was never a director of the company that the page names in its second paragraph.', 'in_review', true, now() + interval '6 days', null, null, null, now() - interval '8 days'),
    (maison.demo_id('dispute:coin-date'), trail, coin, wren, null, null, 'correction', 'The first payment was in March, not in May.', 'upheld', false, null, 'Corrected, with the bank statement as its source.', ana_user, now() - interval '30 days', now() - interval '34 days');
  insert into sites.evidence (id, organization_id, mega_site_id, subsite_id, title, quote, source_url, archive_url, checksum, retrieved_at, position, publish_state, published_at, created_by) values
    (maison.demo_id('evidence:register'), trail, cases, coin, 'Extract from the company register', 'Sole director since 4 March: …', 'https://register.example/companies/88121', 'https://archive.example/88121', sha256('extract 88121'), now() - interval '31 days', 1, 'published', now() - interval '30 days', ana_user),
    (maison.demo_id('evidence:chat'), trail, cases, coin, 'What the helpdesk wrote', 'Only today: no fee.', 'https://forum.example/t/5510', null, null, now() - interval '20 days', 2, 'draft', null, ana_user);
  insert into sites.replies (id, organization_id, mega_site_id, subsite_id, dispute_id, name, body, publish_state, published_at) values
    (maison.demo_id('reply:coin'), trail, cases, coin, maison.demo_id('dispute:coin'), 'Office Brandt & Partner, for a person named here', 'Our client left the company before its first sale and has asked for the records himself.', 'published', now() - interval '2 days');

  insert into sites.contributions (id, organization_id, mega_site_id, subsite_id, slug, user_id, contribution_type, title, description, review_state, publish_state, created_by) values
    (maison.demo_id('contribution:lyrics'), desk, indie, john, 'lyrics-night-four', cleo_user, 'article', 'Lyrics of night four', 'Written down by ear, with two gaps.', 'submitted', 'draft', cleo_user);
end $$;

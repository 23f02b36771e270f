-- Items for the subsites of one mega site: $1. Five modules; the n-th subsite by id has 200 items of one of them where n
-- is a multiple of 1,000, otherwise up to three. Posts say where they stand: their triggers hear nothing while it is quiet.
with sites_of as (
  select s.id, s.organization_id, s.mega_site_id, row_number() over (order by s.id) as n
    from sites.subsites s join sites.mega_sites m on m.id = s.mega_site_id where m.slug = 'measuring-' || $1
), many as (
  select id, organization_id, mega_site_id, n, i from sites_of, generate_series(1, case when n % 1000 = 0 then 200 else 1 + (n % 3)::integer end) i
), picture as (
  select array_agg(id) ids from (select id from media.assets where deleted_at is null order by id limit 50) a
), albums as (
  insert into sites.albums (id, organization_id, mega_site_id, subsite_id, slug, title, release_date, description, genre_tags, tracklist, cover_asset_id, publish_state, published_at)
  select gen_random_uuid(), null, null, m.id, 'record-' || i, 'Record ' || i, date '2005-01-01' + (n * 13 + i * 31)::integer % 7000,
         'Ten songs.', array['measuring'], '[{"title": "Side one", "seconds": 1200}, {"title": "Side two", "seconds": 1260}]',
         p.ids[1 + (n + i) % array_length(p.ids, 1)], 'published', now()
    from many m cross join picture p where n % 4 <> 1
), articles as (
  insert into sites.articles (id, organization_id, mega_site_id, subsite_id, slug, title, summary, content, tags, publish_state, published_at)
  select gen_random_uuid(), null, null, m.id, 'article-' || i, 'Article ' || i, 'One sentence about it.',
         repeat('A paragraph that stands for a paragraph of an article. ', 20), array['measuring'], 'published', now() - (n + i) * interval '1 hour'
    from many m where n % 4 <> 2
), dates as (
  insert into events.events (id, organization_id, mega_site_id, subsite_id, slug, title, type, start_date, location, publish_state, published_at)
  select gen_random_uuid(), null, null, m.id, 'date-' || i, 'Date ' || i, 'concert', now() + ((n * 7 + i * 5) % 700 - 350) * interval '1 day',
         'Somewhere', 'published', now()
    from many m where n % 2 = 0
), entries as (
  insert into sites.timeline_entries (id, organization_id, mega_site_id, subsite_id, slug, title, date, description, publish_state, published_at)
  select gen_random_uuid(), null, null, m.id, 'entry-' || i, 'Entry ' || i, date '1995-01-01' + (n * 17 + i * 41)::integer % 11000,
         'What happened.', 'published', now()
    from many m where n % 2 = 1
)
insert into community.posts (id, organization_id, mega_site_id, subsite_id, slug, title, content, publish_state, published_at)
select gen_random_uuid(), m.organization_id, m.mega_site_id, m.id, 'note-' || i, 'Note ' || i, 'A short note.', 'published', now() - (n + i) * interval '3 hours'
  from many m where n % 3 = 0

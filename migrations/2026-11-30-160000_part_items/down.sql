create or replace view sites.items (
  module, id, organization_id, mega_site_id, subsite_id, slug, title, summary, body,
  asset_id, profile_id, user_id, target_subsite_id,
  at, sort_at, at_precision, tags, featured, position,
  publish_state, published_at, created_at, updated_at, deleted_at,
  extra
) with (security_invoker = true) as
select 'sections'::text, id, organization_id, mega_site_id, subsite_id, slug, title, null::text, null::text,
       null::uuid, null::uuid, null::uuid, null::uuid,
       null::timestamptz, created_at, 'day'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('layout', layout_type, 'blocks', content_blocks)
  from sites.sections
union all
select 'timeline'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       asset_id, null::uuid, null::uuid, null::uuid,
       maison.moment(date), maison.moment(date), date_precision, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('link', source_url)
  from sites.timeline_entries
union all
select 'awards'::text, id, organization_id, mega_site_id, subsite_id, slug, name, left(description, 300), description,
       asset_id, null::uuid, null::uuid, null::uuid,
       case when year is not null then maison.moment(make_date(year::integer, 1, 1)) end, maison.moment(make_date(year::integer, 1, 1)), 'year'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('year', year, 'by', awarding_body, 'note', notes, 'link', link_url)
  from sites.awards
union all
select 'albums'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       cover_asset_id, null::uuid, null::uuid, null::uuid,
       case when release_date is not null then maison.moment(release_date) end, maison.moment(release_date), 'day'::text, genre_tags, featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('tracks', tracklist, 'link', link_url)
  from sites.albums
union all
select 'books'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       cover_asset_id, null::uuid, null::uuid, null::uuid,
       case when published_date is not null then maison.moment(published_date) end, maison.moment(published_date), 'day'::text, genre_tags, featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('by', author, 'pages', pages, 'isbn', isbn, 'link', link_url)
  from sites.books
union all
select 'videos'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       asset_id, null::uuid, null::uuid, null::uuid,
       case when published_date is not null then maison.moment(published_date) end, maison.moment(published_date), 'day'::text, tags, featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('video', video_url, 'seconds', duration_seconds)
  from sites.video_features
union all
select 'gallery'::text, id, organization_id, mega_site_id, subsite_id, slug, title, caption, caption,
       asset_id, null::uuid, null::uuid, null::uuid,
       null::timestamptz, created_at, 'day'::text, tags, featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('kind', media_type)
  from community.gallery_items
union all
select 'events'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       asset_id, null::uuid, null::uuid, null::uuid,
       start_date, start_date, case when is_all_day then 'day' else 'time' end, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('kind', type, 'ends', end_date, 'zone', timezone, 'venue', venue_name, 'location', location, 'virtual', is_virtual, 'cancelled', is_cancelled, 'link', link_url)
  from events.events
union all
select 'merch'::text, id, organization_id, mega_site_id, subsite_id, slug, name, left(description, 300), description,
       asset_id, null::uuid, null::uuid, null::uuid,
       null::timestamptz, created_at, 'day'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('minor', price_minor, 'currency', currency, 'in_stock', in_stock, 'link', product_url)
  from sites.merch
union all
select 'articles'::text, id, organization_id, mega_site_id, subsite_id, slug, title, coalesce(summary, left(content, 300)), content,
       cover_asset_id, author_profile_id, null::uuid, null::uuid,
       coalesce(published_at, created_at), coalesce(published_at, created_at), 'day'::text, tags, featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('lang', locale, 'type_id', article_type_id)
  from sites.articles
union all
select 'posts'::text, id, organization_id, mega_site_id, subsite_id, slug, coalesce(title, ''), left(content, 600), content,
       asset_id, author_profile_id, null::uuid, null::uuid,
       coalesce(published_at, created_at), coalesce(published_at, created_at), 'time'::text, tags, featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('kind', type, 'pinned', is_pinned, 'type_id', post_type_id)
  from community.posts
union all
select 'bounties'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       null::uuid, null::uuid, null::uuid, null::uuid,
       deadline, coalesce(deadline, timestamptz '0001-01-01 00:00:00+00'), 'time'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('minor', reward_minor, 'currency', currency, 'status', status, 'link', claim_link_url)
  from sites.bounties
union all
select 'forum'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(body, 300), body,
       null::uuid, author_profile_id, null::uuid, null::uuid,
       created_at, created_at, 'time'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('pinned', pinned, 'locked', locked)
  from sites.forum_topics
union all
select 'connections'::text, id, organization_id, mega_site_id, subsite_id, slug, label, left(description, 300), description,
       null::uuid, null::uuid, target_user_id, target_subsite_id,
       null::timestamptz, created_at, 'day'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('kind', type, 'link', target_url)
  from sites.connections
union all
select 'contributions'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       asset_id, null::uuid, user_id, null::uuid,
       submitted_at, submitted_at, 'day'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('kind', contribution_type, 'type_id', contribution_type_id, 'link', link_url)
  from sites.contributions;

drop view
  sites.items_sections,
  sites.items_timeline,
  sites.items_awards,
  sites.items_albums,
  sites.items_books,
  sites.items_videos,
  sites.items_gallery,
  sites.items_events,
  sites.items_merch,
  sites.items_articles,
  sites.items_posts,
  sites.items_bounties,
  sites.items_forum,
  sites.items_connections,
  sites.items_contributions;

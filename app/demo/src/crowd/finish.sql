-- After all slices, quiet as they were: what several of them share, and what the planner must know anew. Counters need
-- no maison.recount(): the slices wrote what they end at.
-- The search index stays empty: `select search.refresh('identity.profiles')`, and so crm.contacts, community.posts and
-- events.events, each in a transaction of its own, where search itself is measured.
insert into analytics.rollup_days as d (property_id, date, organization_id, dirty_at)
select p.id, day::date, p.organization_id, now()
  from analytics.web_properties p
 cross join generate_series(now() - interval '731 days', now(), interval '1 day') day
 where p.domain ~ '^crowd(-[0-9]+)?\.maison\.example$'
 order by 1, 2
on conflict (property_id, date) do update set dirty_at = excluded.dirty_at;

update community.hashtags h set posts_count = n.number
  from (select l.hashtag_id, count(*) as number from community.post_hashtags l group by 1) n
 where n.hashtag_id = h.id and h.posts_count <> n.number;

select maison.refresh_statistics(array[
  'identity.users',
  'identity.profiles',
  'identity.user_settings',
  'community.houses',
  'community.house_members',
  'community.posts',
  'community.hashtags',
  'community.post_hashtags',
  'community.comments',
  'community.reactions',
  'messaging.threads',
  'messaging.thread_members',
  'messaging.member_states',
  'messaging.messages',
  'crm.contacts',
  'crm.contact_emails',
  'analytics.web_properties',
  'analytics.visits',
  'analytics.page_views',
  'analytics.rollup_days',
  'events.events',
  'events.event_sales',
  'events.ticket_tiers',
  'events.quotas',
  'events.quota_tiers',
  'events.orders',
  'events.registrations']::regclass[]);

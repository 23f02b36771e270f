-- {rows} rows each of contacts, posts, messages and page views. Three in five are birch's, and of every kind a few have
-- very many: one house a fifth of the posts, one conversation a fifth of the messages, one property most page views.
-- Quiet: triggers are not called, so rows come as they end.
begin;
set local maison.quiet = 'on';
set local statement_timeout = '5min';

create temp table side on commit drop as
select o.id, case o.slug when 'birch' then 0 else 1 end as number from identity.organizations o;
create temp table person on commit drop as
select p.id, p.user_id, row_number() over (order by p.handle) - 1 as number from identity.profiles p;
create function pg_temp.key(kind text, n bigint) returns uuid language sql immutable
  as $$ select ('00000000-0000-4000-' || kind || '-' || lpad(n::text, 12, '0'))::uuid $$;

insert into crm.contacts (id, organization_id, first_name, last_name, status, contact_type, lead_score, last_contacted_at,
                          owner_id, created_at, updated_at)
select gen_random_uuid(), s.id, 'First ' || n % 977, 'Last ' || n % 7919, case when n % 9 = 0 then 'inactive' else 'active' end,
       (array['prospect', 'lead', 'customer', 'partner'])[1 + n % 4], n * 31 % 100,
       case when n % 3 = 0 then now() - n % 700 * interval '1 day' end,
       case when n % 50 = 0 then (select p.user_id from person p where p.number = 0) end,
       now() - n * interval '5 minutes', now() - n % 400 * interval '1 day'
  from generate_series(1, {rows}) n join side s on s.number = case when n % 5 < 3 then 0 else 1 end;

insert into community.houses (id, organization_id, name, slug)
select pg_temp.key('a000', n), s.id, 'House ' || n, 'house-' || n
  from generate_series(1, 20) n join side s on s.number = case when n <= 12 then 0 else 1 end;
insert into community.posts (id, organization_id, slug, content, author_profile_id, house_id, visibility, publish_state, published_at, created_at)
select gen_random_uuid(), s.id, 'post-' || n, 'Words ' || n, (select p.id from person p where p.number = n % 5),
       case when n % 5 < 3 and n % 3 = 0 then pg_temp.key('a000', case when n % 2 = 0 then 3 else 1 + n % 12 end) end,
       (array['public', 'public', 'members', 'followers'])[1 + n % 4], case when n % 20 = 0 then 'draft' else 'published' end,
       case when n % 20 > 0 then now() - n * interval '4 minutes' end, now() - n * interval '4 minutes'
  from generate_series(1, {rows}) n join side s on s.number = case when n % 5 < 3 then 0 else 1 end;

insert into messaging.threads (id, organization_id, type, name, last_sequence)
select pg_temp.key('b000', n), s.id, 'group', 'Thread ' || n, 100000
  from generate_series(0, 499) n join side s on s.number = case when n % 5 < 3 then 0 else 1 end;
insert into messaging.thread_members (id, organization_id, thread_id, profile_id)
select gen_random_uuid(), t.organization_id, t.id, p.id
  from messaging.threads t join person p on p.number = 0 or t.id = pg_temp.key('b000', p.number);
insert into messaging.messages (id, sent_at, organization_id, thread_id, sequence, sender_id, content)
select gen_random_uuid(), now() - ({rows} - n) * interval '20 seconds', t.organization_id, t.id, n, p.id, 'Said ' || n
  from generate_series(1, {rows}) n
  join messaging.threads t on t.id = pg_temp.key('b000', case when n % 5 = 0 then 0 else n % 500 end)
  join person p on p.number = n % 5;

insert into analytics.web_properties (id, organization_id, name, domain, timezone)
select pg_temp.key('c000', n), s.id, 'Property ' || n, 'p' || n || '.example.org', 'Europe/Berlin'
  from generate_series(0, 9) n join side s on s.number = case when n < 6 then 0 else 1 end;
insert into analytics.visits (id, organization_id, property_id, visitor_hash, started_at, last_seen_at, hostname, entry_path, exit_path)
select pg_temp.key('d000', n), w.organization_id, w.id, n * 7919, now() - n * interval '1 minute', now() - n * interval '1 minute', w.domain, '/', '/'
  from generate_series(1, {rows} / 5) n
  join analytics.web_properties w on w.id = pg_temp.key('c000', case when n % 3 > 0 then 0 else n % 10 end);
insert into analytics.page_views (id, occurred_at, organization_id, property_id, visit_id, visitor_hash, hostname, path)
select gen_random_uuid(), v.started_at + page * interval '10 seconds', v.organization_id, v.property_id, v.id, v.visitor_hash, v.hostname, '/page/' || page
  from analytics.visits v cross join generate_series(0, 4) page;
commit;

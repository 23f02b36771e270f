-- One slice of the crowd: 300 houses with 30,000 members, and 1,000,000 of the community's words: 100,000 posts, 250,000
-- comments, 550,000 reactions to posts and 100,000 to comments. The largest house has two thousand members, most have
-- twenty or thirty; a few posts are everywhere, most are liked twice. Kinds: 0040 houses, 0041 members, 0060 posts,
-- 0061 comments, 0062 reactions to posts, 0063 to comments.
-- Costs: row triggers, then foreign keys. Quiet, these must do nothing: stay_together, no_cycle, keep_membership,
-- fill_place, fill_comment, fill_subject, guard_words, tell_place, follow_tags (a millisecond per tagged post); audit must ask before it makes jsonb of the row.
-- Counters are written as they end.
create or replace function pg_temp.crowd(slice integer, kind text, n bigint) returns uuid language sql immutable parallel safe
  as $$ select ('0193' || lpad(to_hex(slice), 4, '0') || kind || '7000a000' || lpad(to_hex(n), 12, '0'))::uuid $$;
create or replace function pg_temp.chance(n bigint, seed bigint) returns float8 language sql immutable parallel safe
  as $$ select (hashint8extended(n, seed) & 2147483647) / 2147483648.0::float8 $$;
-- Of 60,000 people who do anything at all, one in a hundred does a third of it.
create or replace function pg_temp.busy(x float8) returns float8 language sql immutable parallel safe
  as $$ select 0.02 * x + 0.98 * power(x, 5) $$;
-- The k-th of `size` different people, more of them busy ones; another choice for every salt.
create or replace function pg_temp.among(k integer, size integer, salt bigint) returns integer language sql immutable parallel safe
  as $$ select k + floor((60000 - size) * pg_temp.busy((k + pg_temp.chance(salt + k, 5)) / size))::integer $$;
-- How many of `total` rows belong to the first n of `parents`, of which few have very many.
create or replace function pg_temp.upto(n integer, parents integer, total integer, shift float8, bend float8) returns integer language sql immutable parallel safe
  as $$ select round(total * (power(n + shift, bend) - power(shift, bend)) / (power(parents + shift, bend) - power(shift, bend)))::integer $$;

insert into community.houses (id, organization_id, slug, name, description, founded, member_count, location, is_public, created_at, updated_at)
select pg_temp.crowd(slice, '0040', h), o.id, 'crowd-' || slice || '-' || h, 'House of ' || called[1 + h % 12] || ' ' || slice || '-' || h, 'Walks since ' || 2000 + h % 25 || '.',
       make_date(2000 + h % 25, 1 + h % 12, 1), pg_temp.upto(h + 1, 300, 30000, 2, 0.05) - pg_temp.upto(h, 300, 30000, 2, 0.05), town[1 + h % 6], h % 10 <> 9,
       now() - interval '4 years', now() - interval '1 year'
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join generate_series(0, 299) h
 cross join (select '{Marigold,Halcyon,Nightjar,Lumiere,Saffron,Obsidian,Verbena,Cobalt,Juniper,Aurelia,Meridian,Tempest}'::text[] as called,
                    '{Berlin,Hamburg,Wien,Paris,Milano,Rotterdam}'::text[] as town) w;

insert into community.house_members (id, organization_id, house_id, profile_id, role, joined_at, created_at, updated_at)
select pg_temp.crowd(slice, '0041', before + k), o.id, pg_temp.crowd(slice, '0040', h), pg_temp.crowd(slice, '0002', pg_temp.among(k, size, h * 1009::bigint)),
       case k when 0 then 'mother' when 1 then 'father' when 2 then 'leader' else 'member' end, at, at, at
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join generate_series(0, 299) h
 cross join lateral (select pg_temp.upto(h, 300, 30000, 2, 0.05) as before, pg_temp.upto(h + 1, 300, 30000, 2, 0.05) - pg_temp.upto(h, 300, 30000, 2, 0.05) as size offset 0) t
 cross join lateral generate_series(0, size - 1) k
 cross join lateral (select now() - interval '3 years' * power(pg_temp.chance(before + k, slice + 41), 1.7) as at offset 0) u;

insert into community.posts (id, organization_id, slug, title, content, author_profile_id, house_id, visibility, tags, likes_count, comments_count, publish_state, published_at, created_at, updated_at)
select pg_temp.crowd(slice, '0060', n), o.id, 'p-' || slice || '-' || n, case when n % 4 = 0 then say[1 + (n * 7) % 24] end,
       say[1 + (r & 1023) % 24] || ' ' || say[1 + ((r >> 11) & 1023) % 24] || case when r & 3 = 0 then ' ' || say[1 + ((r >> 21) & 1023) % 24] || ' ' || say[1 + ((r >> 31) & 1023) % 24] else '' end,
       pg_temp.crowd(slice, '0002', case when n % 5 < 2 then pg_temp.among(floor(size * power(pg_temp.chance(n, 44), 2))::integer, size, h * 1009::bigint)
                                         else floor(60000 * pg_temp.busy(pg_temp.chance(n, 45)))::integer end),
       case when n % 5 < 2 then pg_temp.crowd(slice, '0040', h) end,
       case when n % 5 = 0 then 'house' when n % 10 = 7 then 'followers' when n % 10 = 9 then 'members' else 'public' end,
       case when n % 6 = 0 then array[(array['runway', 'face', 'realness', 'vogue', 'practice', 'lookbook'])[1 + (n / 6) % 6]] else '{}' end,
       pg_temp.upto(popular + 1, 100000, 550000, 20, 0.2) - pg_temp.upto(popular, 100000, 550000, 20, 0.2),
       pg_temp.upto(popular + 1, 100000, 250000, 20, 0.3) - pg_temp.upto(popular, 100000, 250000, 20, 0.3), 'published', at, at, at
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join generate_series(0, 99999) n
 cross join lateral (select now() - interval '1 hour' - interval '730 days' * power(1 - (n + pg_temp.chance(n, slice + 40)) / 100000.0, 1.7) as at, hashint8extended(n, slice) as r, (n * 7919 % 100000) as popular,
                            floor(300 * power(pg_temp.chance(n, 43), 3))::integer as h offset 0) t
 cross join lateral (select pg_temp.upto(h + 1, 300, 30000, 2, 0.05) - pg_temp.upto(h, 300, 30000, 2, 0.05) as size offset 0) u
 cross join (select array[
   'See you at practice on Thursday.', 'The category was runway and she served.', 'Who has the key to the studio?', 'Bring flats, the floor is new.',
   'Doors at nine, walk at eleven.', 'I can lend you the silver gloves.', 'Rehearsal moved to the small hall.', 'The judges were fair for once.',
   'My train is late again.', 'Sound check took two hours.', 'We need three more models for the lookbook.', 'Those photographs are beautiful.',
   'Can somebody drive the rack to Hamburg?', 'Old way, new way, and everything between.', 'Send me the invoice, please.', 'The house turns ten this spring.',
   'Has anybody seen my other shoe?', 'Tickets are nearly gone.', 'That dip at the end!', 'Let us talk about the budget tomorrow.',
   'I am so proud of all of you.', 'The fabric came in the wrong green.', 'Who walks face tonight?', 'Dinner afterwards at the usual place.'] as say) w;

-- The tags are those that all slices share (identity.sql); finish.sql counts them.
insert into community.post_hashtags (post_id, hashtag_id, organization_id, posted_at)
select p.id, h.id, p.organization_id, p.published_at
  from (select current_setting('maison.slice')::integer as slice offset 0) s
 cross join generate_series(0, 99999, 6) n
  join community.posts p on p.id = pg_temp.crowd(slice, '0060', n)
  join community.hashtags h on h.organization_id = p.organization_id and h.name = p.tags[1]
 where p.visibility = 'public'
on conflict do nothing;

-- Every third comment on a post answers the one before it; every fifth of all comments is liked by two.
insert into community.comments (id, organization_id, subject_type, subject_id, parent_id, depth, author_profile_id, content, likes_count, replies_count, created_at, updated_at)
select pg_temp.crowd(slice, '0061', before + k), o.id, 'posts', pg_temp.crowd(slice, '0060', n), case when k % 3 = 2 then pg_temp.crowd(slice, '0061', before + k - 1) end,
       case when k % 3 = 2 then 1 else 0 end, pg_temp.crowd(slice, '0002', floor(60000 * pg_temp.busy(pg_temp.chance(before + k, 46)))::integer), say[1 + (r & 1023) % 24],
       case when (before + k) % 5 = 0 then 2 else 0 end, case when k % 3 = 1 and k + 1 < size then 1 else 0 end, at, at
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join generate_series(0, 99999) n
 cross join lateral (select now() - interval '1 hour' - interval '730 days' * power(1 - (n + pg_temp.chance(n, slice + 40)) / 100000.0, 1.7) as posted,
                            pg_temp.upto(popular, 100000, 250000, 20, 0.3) as before, pg_temp.upto(popular + 1, 100000, 250000, 20, 0.3) - pg_temp.upto(popular, 100000, 250000, 20, 0.3) as size
                       from (select n * 7919 % 100000 as popular) shuffled offset 0) t
 cross join lateral generate_series(0, size - 1) k
 cross join lateral (select posted + (now() - posted) * power((k + 1) / (size + 1.0), 5)::float8 as at, hashint8extended(before + k, slice) as r offset 0) u
 cross join (select array[
   'See you at practice on Thursday.', 'The category was runway and she served.', 'Who has the key to the studio?', 'Bring flats, the floor is new.',
   'Doors at nine, walk at eleven.', 'I can lend you the silver gloves.', 'Rehearsal moved to the small hall.', 'The judges were fair for once.',
   'My train is late again.', 'Sound check took two hours.', 'We need three more models for the lookbook.', 'Those photographs are beautiful.',
   'Can somebody drive the rack to Hamburg?', 'Old way, new way, and everything between.', 'Send me the invoice, please.', 'The house turns ten this spring.',
   'Has anybody seen my other shoe?', 'Tickets are nearly gone.', 'That dip at the end!', 'Let us talk about the budget tomorrow.',
   'I am so proud of all of you.', 'The fabric came in the wrong green.', 'Who walks face tonight?', 'Dinner afterwards at the usual place.'] as say) w;

insert into community.reactions (id, organization_id, profile_id, subject_type, subject_id, kind, created_at)
select pg_temp.crowd(slice, '0062', before + k), o.id, pg_temp.crowd(slice, '0002', pg_temp.among(k, size, n * 1009::bigint)), 'posts', pg_temp.crowd(slice, '0060', n),
       (array['like', 'like', 'like', 'love', 'tens', 'fire', 'clap', 'crown'])[1 + (hashint8extended(before + k, 47) & 7)], posted + (now() - posted) * power((k + 1) / (size + 1.0), 5)::float8
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join generate_series(0, 99999) n
 cross join lateral (select now() - interval '1 hour' - interval '730 days' * power(1 - (n + pg_temp.chance(n, slice + 40)) / 100000.0, 1.7) as posted,
                            pg_temp.upto(popular, 100000, 550000, 20, 0.2) as before, pg_temp.upto(popular + 1, 100000, 550000, 20, 0.2) - pg_temp.upto(popular, 100000, 550000, 20, 0.2) as size
                       from (select n * 7919 % 100000 as popular) shuffled offset 0) t
 cross join lateral generate_series(0, size - 1) k;

insert into community.reactions (id, organization_id, profile_id, subject_type, subject_id, created_at)
select pg_temp.crowd(slice, '0063', c * 2 + k), o.id, pg_temp.crowd(slice, '0002', (c * 7 + k * 29999) % 60000), 'comments', pg_temp.crowd(slice, '0061', c * 5),
       now() - interval '700 days' * power(pg_temp.chance(c * 2 + k, 48), 2)
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join generate_series(0, 49999) c cross join generate_series(0, 1) k;

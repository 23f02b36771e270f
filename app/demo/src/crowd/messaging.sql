-- One slice of the crowd: 20,000 conversations, two in three between two people, with 1,000,000 messages: the longest has
-- thousands, most have a dozen. Kinds: 0090 threads, 0091 members, 0092 messages.
-- Costs: the word index (gin) and the foreign keys of messages. Quiet, send, sent, welcome, begin_thread, follow_thread,
-- note_adder, ask_receiver and add_first_members must do nothing: send alone moves threads.last_sequence a million
-- times. All that they would write is written here, and once more does no harm.
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

create temp table if not exists crowd_threads (n integer primary key, id uuid, is_direct boolean, size integer, one integer, two integer,
  first_message integer, messages integer, begun timestamptz, lasted interval) on commit delete rows;
insert into crowd_threads
select n, pg_temp.crowd(slice, '0090', n), n % 3 <> 2, size, one, two,
       pg_temp.upto(long, 20000, 1000000, 20, 0.2), pg_temp.upto(long + 1, 20000, 1000000, 20, 0.2) - pg_temp.upto(long, 20000, 1000000, 20, 0.2),
       begun, (now() - begun) * (0.05 + 0.95 * pg_temp.chance(n, 53))
  from (select current_setting('maison.slice')::integer as slice offset 0) s
 cross join generate_series(0, 19999) n
 cross join lateral (select now() - interval '730 days' * power(1 - (n + pg_temp.chance(n, slice + 50)) / 20000.0, 1.7) as begun, n * 3 as one, n * 7919 % 20000 as long,
                            case when n % 3 <> 2 then 2 else 3 + floor(147 * power(pg_temp.chance(n, 51), 8))::integer end as size,
                            floor(59999 * pg_temp.busy(pg_temp.chance(n, 52)))::integer as other offset 0) t
 cross join lateral (select case when other = one then other + 1 else other end as two offset 0) u;

insert into messaging.threads (id, organization_id, type, name, first_profile_id, second_profile_id, created_by_profile_id, last_message_at, last_sequence, created_at, updated_at)
select t.id, case when not is_direct then o.id end, case when is_direct then 'direct' else 'group' end, case when not is_direct then 'Round ' || n end,
       case when is_direct then pg_temp.crowd(slice, '0002', least(one, two)) end, case when is_direct then pg_temp.crowd(slice, '0002', greatest(one, two)) end,
       case when not is_direct then pg_temp.crowd(slice, '0002', pg_temp.among(0, size, n * 1009::bigint)) end, begun + lasted, messages, begun, begun + lasted
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join crowd_threads t;

insert into messaging.thread_members (id, organization_id, thread_id, profile_id, role, joined_at)
select pg_temp.crowd(slice, '0091', n * 256 + k), case when not is_direct then o.id end, t.id,
       pg_temp.crowd(slice, '0002', case when not is_direct then pg_temp.among(k, size, n * 1009::bigint) when k = 0 then one else two end),
       case when k = 0 and not is_direct then 'admin' else 'member' end, begun
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join crowd_threads t cross join lateral generate_series(0, size - 1) k
on conflict (thread_id, profile_id) do nothing;

insert into messaging.member_states (id, organization_id, thread_id, profile_id, last_read_at, last_read_sequence, updated_at)
select m.id, m.organization_id, t.id, m.profile_id, begun + lasted, floor(messages * sqrt(pg_temp.chance(row_number() over (), 54)))::integer, begun + lasted
  from crowd_threads t join messaging.thread_members m on m.thread_id = t.id
on conflict (id) do nothing;

insert into messaging.messages (id, sent_at, organization_id, thread_id, sequence, sender_id, content, edited_at)
select pg_temp.crowd(slice, '0092', first_message + k), begun + lasted * ((k + 1) / messages::float8), case when not is_direct then o.id end, t.id, k + 1,
       pg_temp.crowd(slice, '0002', case when not is_direct then pg_temp.among(floor(size * power(pg_temp.chance(first_message + k, 55), 2))::integer, size, n * 1009::bigint)
                                         when hashint4(k) & 1 = 0 then one else two end),
       say[1 + (r & 1023) % 24] || case when r & 1024 = 0 then ' ' || say[1 + ((r >> 11) & 1023) % 24] else '' end
         || case when r & 7 = 0 then ' ' || say[1 + ((r >> 21) & 1023) % 24] || ' ' || say[1 + ((r >> 31) & 1023) % 24] else '' end,
       case when r & 127 = 1 then begun + lasted * ((k + 1) / messages::float8) end
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join crowd_threads t cross join lateral generate_series(0, messages - 1) k
 cross join lateral (select hashint8extended(first_message + k, slice) as r offset 0) x
 cross join (select array[
   'See you at practice on Thursday.', 'The category was runway and she served.', 'Who has the key to the studio?', 'Bring flats, the floor is new.',
   'Doors at nine, walk at eleven.', 'I can lend you the silver gloves.', 'Rehearsal moved to the small hall.', 'The judges were fair for once.',
   'My train is late again.', 'Sound check took two hours.', 'We need three more models for the lookbook.', 'Those photographs are beautiful.',
   'Can somebody drive the rack to Hamburg?', 'Old way, new way, and everything between.', 'Send me the invoice, please.', 'The house turns ten this spring.',
   'Has anybody seen my other shoe?', 'Tickets are nearly gone.', 'That dip at the end!', 'Let us talk about the budget tomorrow.',
   'I am so proud of all of you.', 'The fabric came in the wrong green.', 'Who walks face tonight?', 'Dinner afterwards at the usual place.'] as say) w;

-- Who is measured in a crowd's database: a reader in three houses who follows 500 busy people, 250 members of the
-- organisation who listen with eight streams each, and an editor with a token. Written again, it is the same.
create or replace function pg_temp.crowd(slice integer, kind text, n bigint) returns uuid language sql immutable
  as $$ select ('0193' || lpad(to_hex(slice), 4, '0') || kind || '7000a000' || lpad(to_hex(n), 12, '0'))::uuid $$;

insert into community.house_members (id, organization_id, house_id, profile_id, role, joined_at)
select pg_temp.crowd(1, '0fa0', n), h.organization_id, h.id, pg_temp.crowd(1, '0002', 60001), 'member', now() - interval '1 year'
  from unnest(array[10, 60, 150]) n join community.houses h on h.id = pg_temp.crowd(1, '0040', n)
on conflict do nothing;

insert into community.follows (id, follower_profile_id, followed_profile_id, accepted_at)
select pg_temp.crowd(1, '0fa1', n), pg_temp.crowd(1, '0002', 60001), p.id, now()
  from (select count(distinct left(id::text, 13))::integer as slices from community.houses where slug like 'crowd-%') s
 cross join generate_series(0, 499) n
  join identity.profiles p on p.id = pg_temp.crowd(1 + n % s.slices, '0002', n)
on conflict do nothing;

insert into identity.organization_members (id, organization_id, user_id, role)
select pg_temp.crowd(1, '0fa2', n), o.id, pg_temp.crowd(1, '0001', n), 'member'
  from identity.organizations o cross join generate_series(60100, 60349) n
 where o.slug = 'house-registry'
on conflict do nothing;

insert into identity.sessions (id, user_id, token, expires_at)
select pg_temp.crowd(1, '0fa3', n), pg_temp.crowd(1, '0001', n),
       sha256(case n when 60001 then 'bench-reader' else 'bench-listener-' || n - 60100 end::bytea), now() + interval '30 days'
  from generate_series(60001, 60349) n where n = 60001 or n >= 60100
on conflict do nothing;
insert into identity.sessions (id, user_id, token, expires_at)
select pg_temp.crowd(1, '0fa3', 0), id, sha256('bench-editor'), now() + interval '30 days' from identity.users where email = 'ana@maison.example'
on conflict do nothing;
insert into identity.api_tokens (id, user_id, organization_id, name, token, hint, scopes, rate_per_minute)
select pg_temp.crowd(1, '0fa4', 0), u.id, o.id, 'Measurements', sha256('mai_bench'), 'bench', '{crm.read}', 100000
  from identity.users u, identity.organizations o where u.email = 'ana@maison.example' and o.slug = 'house-registry'
on conflict do nothing;

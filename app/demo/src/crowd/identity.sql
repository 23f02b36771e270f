-- One slice of the crowd: 100,000 people. Ids say what they are: slice, kind of row, number; the other files of the
-- crowd make the same ones (kinds in hexadecimal: 0001 users, 0002 profiles, 0003 settings). Person 0 of a slice is
-- the busiest, from person 60,000 on they are silent.
-- Costs: guard_handle, a row trigger that looks each handle up; quiet, it could do nothing. See finish.sql for search.
create or replace function pg_temp.crowd(slice integer, kind text, n bigint) returns uuid language sql immutable parallel safe
  as $$ select ('0193' || lpad(to_hex(slice), 4, '0') || kind || '7000a000' || lpad(to_hex(n), 12, '0'))::uuid $$;
create or replace function pg_temp.chance(n bigint, seed bigint) returns float8 language sql immutable parallel safe
  as $$ select (hashint8extended(n, seed) & 2147483647) / 2147483648.0::float8 $$;

insert into identity.users (id, email, email_verified, created_at, updated_at, last_login_at)
select pg_temp.crowd(slice, '0001', n), 'crowd.' || slice || '.' || n || '@people.maison.example',
       case when n % 20 <> 7 then at end, at, at, case when n < 60000 then now() - (now() - at) * pg_temp.chance(n, 2) end
  from (select current_setting('maison.slice')::integer as slice offset 0) s
 cross join generate_series(0, 99999) n
 cross join lateral (select now() - interval '5 years' * power(pg_temp.chance(n, slice), 1.7) as at offset 0) t;

insert into identity.profiles (id, user_id, handle, display_name, ballroom_name, pronouns, bio, visibility, created_at, updated_at)
select pg_temp.crowd(slice, '0002', n), pg_temp.crowd(slice, '0001', n),
       lower(first[1 + a]) || '.' || lower(last[1 + b]) || '-' || slice || '-' || n,
       first[1 + a] || ' ' || last[1 + b],
       case when n % 11 = 3 then first[1 + a] || ' ' || house[1 + b % 12] end,
       (array['she/her', 'he/him', 'they/them', null, null])[1 + (n / 7) % 5],
       case when n % 3 = 0 then did[1 + (n / 3) % 8] || ' ' || town[1 + (n / 24) % 12] || '.' end,
       case when n % 25 = 4 then 'private' when n % 10 = 8 then 'members' else 'public' end, at, at
  from (select current_setting('maison.slice')::integer as slice offset 0) s
 cross join generate_series(0, 99999) n
 cross join lateral (select now() - interval '5 years' * power(pg_temp.chance(n, slice), 1.7) as at,
                            (hashint8extended(n, 3) & 1048575)::integer % 24 as a, (hashint8extended(n, 4) & 1048575)::integer % 24 as b offset 0) t
 cross join (select
   '{Amara,Basil,Chidi,Dalia,Elif,Fabio,Greta,Hiro,Ines,Jonas,Kofi,Lena,Malik,Nadia,Oskar,Paloma,Quentin,Rosa,Sami,Thea,Umut,Vera,Wanda,Yara}'::text[] as first,
   '{Abel,Bauer,Costa,Diop,Engel,Fontaine,Gruber,Haddad,Ivanov,Jansen,Keller,Lopez,Moreau,Nowak,Okafor,Pereira,Quist,Rossi,Santos,Tanaka,Ulrich,Vogel,Weber,Zimmer}'::text[] as last,
   '{Marigold,Halcyon,Nightjar,Lumiere,Saffron,Obsidian,Verbena,Cobalt,Juniper,Aurelia,Meridian,Tempest}'::text[] as house,
   '{Dances in,Sews in,Photographs nights in,Walks runway in,Plays records in,Paints sets in,Writes about balls in,Does hair in}'::text[] as did,
   '{Berlin,Köln,Hamburg,Leipzig,Wien,Zürich,Paris,Lyon,Bruxelles,Milano,Lisboa,Rotterdam}'::text[] as town) w;

insert into identity.user_settings (id, user_id, theme, timezone, messages_from, digest, created_at, updated_at)
select pg_temp.crowd(slice, '0003', n), pg_temp.crowd(slice, '0001', n), (array['system', 'light', 'dark'])[1 + n % 3], 'Europe/Berlin',
       case when n % 10 = 9 then 'nobody' when n % 4 = 0 then 'everybody' else 'friends' end,
       case when n % 6 = 0 then 'weekly' else 'off' end, at, at
  from (select current_setting('maison.slice')::integer as slice offset 0) s
 cross join generate_series(0, 99999) n
 cross join lateral (select now() - interval '5 years' * power(pg_temp.chance(n, slice), 1.7) as at offset 0) t;

-- What all slices share, last and so for a moment only: the other one of two connections waits for this commit.
insert into analytics.web_properties (id, organization_id, name, domain, mega_site_id, timezone)
select '01930000-00c0-7000-a000-000000000001', o.id, 'The crowd', 'crowd.maison.example', null, 'Europe/Berlin'
  from identity.organizations o where o.slug = 'house-registry'
on conflict do nothing;
insert into community.hashtags (id, organization_id, name, label)
select ('01930000-0064-7000-a000-00000000000' || n)::uuid, o.id, tag, tag
  from identity.organizations o, unnest('{face,lookbook,practice,realness,runway,vogue}'::text[]) with ordinality t (tag, n)
 where o.slug = 'house-registry'
 order by tag
on conflict do nothing;

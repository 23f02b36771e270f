-- One slice of the crowd: 100,000 contacts, each with an e-mail address. Two in five are people of the crowd, the others
-- strangers; few were spoken to lately. Kinds: 00d0 contacts, 00d1 addresses.
create or replace function pg_temp.crowd(slice integer, kind text, n bigint) returns uuid language sql immutable parallel safe
  as $$ select ('0193' || lpad(to_hex(slice), 4, '0') || kind || '7000a000' || lpad(to_hex(n), 12, '0'))::uuid $$;
create or replace function pg_temp.chance(n bigint, seed bigint) returns float8 language sql immutable parallel safe
  as $$ select (hashint8extended(n, seed) & 2147483647) / 2147483648.0::float8 $$;

insert into crm.contacts (id, organization_id, profile_id, first_name, last_name, pronouns, job_title, company_name, instagram, contact_type, status, source,
                          lead_score, engagement_score, locale, timezone, last_contacted_at, created_at, updated_at)
select pg_temp.crowd(slice, '00d0', n), o.id, case when n % 5 < 2 then pg_temp.crowd(slice, '0002', n) end,
       first[1 + (hashint8extended(n, 31) & 1048575)::integer % 24], last[1 + (hashint8extended(n, 32) & 1048575)::integer % 24] || case when n % 4 = 0 then '-' || last[1 + n % 24] else '' end,
       case when n % 9 = 0 then 'they/them' end, case when n % 3 = 0 then job[1 + n % 8] end,
       case when n % 2 = 0 then last[1 + n % 24] || ' ' || firm[1 + (n / 24) % 8] end, case when n % 6 = 0 then 'crowd_' || slice || '_' || n end,
       case when n % 50 = 3 then 'press' when n % 20 = 1 then 'partner' when n % 5 = 0 then 'customer' when n % 3 = 0 then 'lead' else 'prospect' end,
       case when n % 40 = 9 then 'unsubscribed' when n % 90 = 8 then 'bounced' when n % 8 = 5 then 'inactive' else 'active' end,
       (array['website', 'event', 'social', 'referral', 'community'])[1 + (n / 3) % 5],
       floor(100 * power(pg_temp.chance(n, 33), 4))::integer, floor(100 * power(pg_temp.chance(n, 34), 3))::integer, case when n % 4 = 1 then 'en' else 'de' end, 'Europe/Berlin',
       case when n % 10 < 3 then at + (now() - at) * pg_temp.chance(n, 35) end, at, at
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join generate_series(0, 99999) n
 cross join lateral (select now() - interval '4 years' * power(1 - (n + pg_temp.chance(n, slice + 30)) / 100000.0, 1.7) as at offset 0) t
 cross join (select
   '{Amara,Basil,Chidi,Dalia,Elif,Fabio,Greta,Hiro,Ines,Jonas,Kofi,Lena,Malik,Nadia,Oskar,Paloma,Quentin,Rosa,Sami,Thea,Umut,Vera,Wanda,Yara}'::text[] as first,
   '{Abel,Bauer,Costa,Diop,Engel,Fontaine,Gruber,Haddad,Ivanov,Jansen,Keller,Lopez,Moreau,Nowak,Okafor,Pereira,Quist,Rossi,Santos,Tanaka,Ulrich,Vogel,Weber,Zimmer}'::text[] as last,
   '{Buyer,Editor,Stylist,Producer,Curator,Booker,Designer,Photographer}'::text[] as job,
   '{Atelier,Studios,GmbH,Verlag,Agentur,Hallen,Textil,Kollektiv}'::text[] as firm) w;

insert into crm.contact_emails (id, organization_id, contact_id, email, label, is_primary, verified_at, deliverability, created_at, updated_at)
select pg_temp.crowd(slice, '00d1', n), o.id, pg_temp.crowd(slice, '00d0', n),
       case when n % 5 < 2 then 'crowd.' || slice || '.' || n || '@people.maison.example'
            else 'kontakt.' || slice || '.' || n || '@' || (array['atelier', 'studio', 'verlag', 'mail', 'post', 'haus'])[1 + n % 6] || '-' || (n / 6) % 40 || '.example' end,
       case when n % 2 = 0 then 'work' else 'personal' end, true, case when n % 3 = 0 then now() - interval '10 days' end,
       case when n % 90 = 8 then 'bounced' when n % 3 = 0 then 'deliverable' else 'unknown' end, now() - interval '30 days', now() - interval '30 days'
  from (select current_setting('maison.slice')::integer as slice offset 0) s
  join identity.organizations o on o.slug = 'house-registry'
 cross join generate_series(0, 99999) n;

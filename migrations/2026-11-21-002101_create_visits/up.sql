-- Unlogged: a salt is never in the write-ahead log, so that no replica, base backup or archive has it. A crash empties
-- the table; then visitors of that day count twice, which is the smaller harm.
create unlogged table analytics.visitor_salts (
  day date primary key,
  salt bytea not null constraint visitor_salts_salt_length check (octet_length(salt) = 16),
  created_at timestamptz not null default now()
);
comment on table analytics.visitor_salts is 'The secret of a day, without which nobody can tell whose a visitor_hash was. Gone after 48 hours.';
comment on column analytics.visitor_salts.day is 'A day on the calendar of the property: its visitors are new at its own midnight.';
comment on column analytics.visitor_salts.salt is '16 random bytes, read as they are: the hash needs them. Dumps leave the table out (pg_dump --no-unlogged-table-data).';
call auth.shape_system('analytics.visitor_salts');

create function analytics.salt(wanted date) returns bytea language plpgsql set search_path = '' as $$
begin
  insert into analytics.visitor_salts (day, salt)
  values (wanted, substring(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) for 16))
  on conflict (day) do nothing;
  return (select s.salt from analytics.visitor_salts s where s.day = wanted);
end $$;
comment on function analytics.salt(date) is 'The salt of a day; made when it is first asked for.';
revoke all on function analytics.salt(date) from public;
grant execute on function analytics.salt(date) to maison_system;

-- Deleted rows stay in the file until somebody vacuums, and even then their bytes may. An emptied table has a new file.
create function analytics.forget_salts() returns integer
  language plpgsql security definer set search_path = '' set lock_timeout = '5s' as $$
declare kept analytics.visitor_salts[]; before integer;
begin
  lock table analytics.visitor_salts in access exclusive mode;
  select count(*), array_agg(s) filter (where s.created_at > now() - interval '48 hours' and s.day >= ((now() - interval '24 hours') at time zone 'Etc/GMT+12')::date)
    into before, kept from analytics.visitor_salts s;
  if before = coalesce(cardinality(kept), 0) then return 0; end if;
  truncate analytics.visitor_salts;
  insert into analytics.visitor_salts select * from unnest(kept);
  return before - coalesce(cardinality(kept), 0);
end $$;
comment on function analytics.forget_salts() is 'Forgets salts of days that are over everywhere, and any older than 48 hours; says how many. For a job every hour.';
revoke all on function analytics.forget_salts() from public;
grant execute on function analytics.forget_salts() to maison_system;

create table analytics.visits (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid not null references analytics.web_properties on delete cascade,
  visitor_hash bigint not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  hostname text not null,
  entry_path text not null,
  exit_path text not null,
  page_views integer not null default 0 constraint visits_page_views_range check (page_views >= 0),
  interactive_events integer not null default 0 constraint visits_interactive_events_range check (interactive_events >= 0),
  duration_seconds integer generated always as (extract(epoch from last_seen_at - started_at)::integer) stored,
  is_bounce boolean generated always as (page_views <= 1 and interactive_events = 0) stored,
  referrer text,
  source text,
  channel text not null default 'direct' constraint visits_channel_value
    check (channel in ('direct', 'organic_search', 'paid_search', 'organic_social', 'paid_social', 'email', 'referral', 'display',
      'organic_video', 'paid_video', 'organic_shopping', 'paid_shopping', 'affiliates', 'audio', 'sms', 'push', 'qr_code',
      'offline', 'own_community', 'cross_network', 'other')),
  utm_source text,
  utm_medium text,
  utm_campaign text,
  utm_content text,
  utm_term text,
  device text constraint visits_device_value check (device in ('desktop', 'mobile', 'tablet', 'tv', 'other')),
  browser text,
  browser_version text,
  os text,
  os_version text,
  country char(2) constraint visits_country_shape check (country ~ '^[A-Z]{2}$'),
  region text,
  city text,
  language text,
  constraint visits_time_order check (last_seen_at >= started_at)
) with (fillfactor = 85);
create index visits_visitor on analytics.visits (property_id, visitor_hash, started_at desc);
create index visits_list on analytics.visits (property_id, started_at desc, id desc);
create index visits_organization on analytics.visits using brin (organization_id, started_at);
comment on table analytics.visits is 'One visit to a property: hits of one visitor without a long pause. Without cookies, addresses or names; also the exact count of visitors of a day.';
comment on column analytics.visits.visitor_hash is 'First 64 bits of HMAC-SHA-256 (salt of the day; property, network address, user agent). Says nothing once the salt is gone; the same person has another one tomorrow.';
comment on column analytics.visits.started_at is 'Belongs to the day, in the property''s zone, on which it began.';
comment on column analytics.visits.duration_seconds is 'Seconds from first to last hit; 0 for a single one.';
comment on column analytics.visits.is_bounce is 'One page and nothing done on it.';
comment on column analytics.visits.referrer is 'Host and path only: query strings carry names.';
comment on column analytics.visits.country is 'ISO 3166; like region and city from the address while the hit came in, never from a device.';
call analytics.shape_measured('analytics.visits');

-- The visit to which a hit belongs: the visitor's last one, or a new one. `wanted` is the visit that this hit would
-- begin; `previous_hash` the same visitor under yesterday's salt, so that a visit survives midnight; its hits
-- are written with the hash returned. Two servers that get two hits of one visitor at once wait for each other.
create function analytics.open_visit(wanted analytics.visits, previous_hash bigint, keeps_source boolean default false)
  returns table (visit_id uuid, hash bigint)
  language plpgsql set search_path = '' as $$
declare rules record; last analytics.visits; one bigint;
begin
  select p.session_minutes * interval '1 minute' as pause, p.new_visit_on_new_source as anew into strict rules
    from analytics.web_properties p where p.id = wanted.property_id and p.organization_id = wanted.organization_id;
  for one in select distinct h from unnest(array[wanted.visitor_hash, previous_hash]) h where h is not null order by h loop
    perform pg_advisory_xact_lock(7246004, hashint8(one));
  end loop;
  select v.* into last from analytics.visits v
   where v.property_id = wanted.property_id and v.visitor_hash in (wanted.visitor_hash, previous_hash)
   order by v.started_at desc limit 1;
  if last.id is not null
     and wanted.started_at between last.started_at - rules.pause and last.last_seen_at + rules.pause
     and (keeps_source or not rules.anew or wanted.source is null
          or (wanted.source, wanted.utm_campaign) is not distinct from (last.source, last.utm_campaign)) then
    return query select last.id, last.visitor_hash;
    return;
  end if;
  if keeps_source then
    wanted.referrer := last.referrer; wanted.source := last.source; wanted.channel := coalesce(last.channel, 'direct');
    wanted.utm_source := last.utm_source; wanted.utm_medium := last.utm_medium; wanted.utm_campaign := last.utm_campaign;
    wanted.utm_content := last.utm_content; wanted.utm_term := last.utm_term;
  end if;
  insert into analytics.visits (id, organization_id, property_id, visitor_hash, started_at, last_seen_at, hostname, entry_path,
    exit_path, referrer, source, channel, utm_source, utm_medium, utm_campaign, utm_content, utm_term, device, browser,
    browser_version, os, os_version, country, region, city, language)
  values (wanted.id, wanted.organization_id, wanted.property_id, wanted.visitor_hash, wanted.started_at, wanted.started_at,
    wanted.hostname, wanted.entry_path, wanted.entry_path, wanted.referrer, wanted.source, coalesce(wanted.channel, 'direct'),
    wanted.utm_source, wanted.utm_medium, wanted.utm_campaign, wanted.utm_content, wanted.utm_term, wanted.device,
    wanted.browser, wanted.browser_version, wanted.os, wanted.os_version, wanted.country, wanted.region, wanted.city, wanted.language);
  update analytics.web_properties p
     set measured_since = (wanted.started_at at time zone p.timezone)::date
   where p.id = wanted.property_id and p.measured_since is null;
  return query select wanted.id, wanted.visitor_hash;
end $$;
comment on function analytics.open_visit(analytics.visits, bigint, boolean) is 'The visit to which a hit belongs and the hash to write it with; opens one if there is none. keeps_source: back from a payment page.';
revoke all on function analytics.open_visit(analytics.visits, bigint, boolean) from public;
grant execute on function analytics.open_visit(analytics.visits, bigint, boolean) to maison_system;

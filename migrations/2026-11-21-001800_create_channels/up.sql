create schema channels;
comment on schema channels is 'Accounts at networks, shops and platforms: posts, inbox, products, orders, webhooks.';
grant usage on schema channels to maison_app, maison_system;

-- What the engine writes: members with channels.read see it, nobody writes but the system.
create procedure channels.shape_measured(t regclass) language plpgsql as $$
begin
  call auth.policies(t, $p$organization_id = any ((select auth.organizations_with('channels.read'))::uuid[])$p$, 'false', 'false', 'false');
  call auth.need_index(t, 'organization_id');
  call auth.stay_together(t);
end $$;
revoke all on procedure channels.shape_measured(regclass) from public;

-- A row names only rows of its own organisation. auth.stay_together looks at what cascades; this looks at the other keys
-- into this system and its neighbours, because workers follow them without asking a policy.
create procedure channels.keep_inside(t regclass) language plpgsql set search_path = pg_catalog as $$
declare pairs text; columns text;
begin
  select string_agg(format('%L, %L', a.attname, f.confrelid::regclass), ', '), string_agg(quote_ident(a.attname), ', ')
    into pairs, columns
    from pg_constraint f
    join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
    join pg_class c on c.oid = f.confrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('channels', 'crm', 'marketing', 'events', 'community', 'planning')
   where f.conrelid = t and f.contype = 'f' and f.confdeltype <> 'c' and cardinality(f.conkey) = 1
     and exists (select from pg_attribute o where o.attrelid = f.confrelid and o.attname = 'organization_id');
  execute format('drop trigger if exists keep_inside on %s', t);
  if pairs is not null then
    execute format('create trigger keep_inside before insert or update of organization_id, %s on %s '
                   'for each row execute function maison.stay_together(%s)', columns, t, pairs);
  end if;
end $$;
revoke all on procedure channels.keep_inside(regclass) from public;

create function channels.is_timezone(zone text) returns boolean
  language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return timestamptz '2000-01-01 00:00:00+00' at time zone zone is not null;
exception when invalid_parameter_value then
  return false;
end $$;
comment on function channels.is_timezone(text) is 'Does Postgres know this IANA zone?';

create table channels.provider_rules (
  id uuid primary key,
  provider text not null constraint provider_rules_provider_shape check (provider ~ '^[a-z][a-z0-9_]{0,40}$'),
  kind text not null constraint provider_rules_kind_value
    check (kind in ('feed', 'carousel', 'reel', 'story', 'video', 'short', 'thread', 'article', 'event', 'poll', 'pin')),
  max_text integer constraint provider_rules_max_text_range check (max_text > 0),
  max_hashtags smallint constraint provider_rules_max_hashtags_range check (max_hashtags >= 0),
  min_media smallint not null default 0 constraint provider_rules_min_media_range check (min_media >= 0),
  max_media smallint not null default 1 constraint provider_rules_max_media_range check (max_media >= 0),
  max_alt_text integer constraint provider_rules_max_alt_text_range check (max_alt_text > 0),
  min_ratio numeric(6, 3) constraint provider_rules_min_ratio_range check (min_ratio > 0),
  max_ratio numeric(6, 3) constraint provider_rules_max_ratio_range check (max_ratio > 0),
  max_video_seconds integer constraint provider_rules_max_video_seconds_range check (max_video_seconds > 0),
  max_bytes bigint constraint provider_rules_max_bytes_range check (max_bytes > 0),
  media_types text[] not null default '{}',
  max_per_day integer constraint provider_rules_max_per_day_range check (max_per_day > 0),
  needs_container boolean not null default false,
  takes_first_comment boolean not null default false,
  takes_link boolean not null default true,
  checked_on date,
  constraint provider_rules_media_order check (max_media >= min_media),
  constraint provider_rules_ratio_order check (max_ratio >= min_ratio),
  constraint provider_rules_once unique (provider, kind)
);
comment on table channels.provider_rules is 'What a network takes, as its documentation said: checked before anything is scheduled. planning.channel_rules and media.size_specs are the organisation''s own and stricter.';
comment on column channels.provider_rules.max_text is 'Characters as the network counts them; null: no limit known.';
comment on column channels.provider_rules.min_ratio is 'Width by height.';
comment on column channels.provider_rules.media_types is 'MIME types; empty: every picture and film.';
comment on column channels.provider_rules.max_per_day is 'Posts per account in 24 hours by way of the interface.';
comment on column channels.provider_rules.needs_container is 'Published in two steps: a container is made, and published when the network says that it is finished.';
comment on column channels.provider_rules.checked_on is 'When somebody last held this against the network''s documentation; null until then: first values are what was known.';
-- The same for everybody who is signed in; written by migrations and the system.
call auth.policies('channels.provider_rules', '(select auth.user_id()) is not null', 'false', 'false', 'false');

insert into channels.provider_rules (id, provider, kind, max_text, max_hashtags, min_media, max_media, max_alt_text, min_ratio, max_ratio,
  max_video_seconds, max_bytes, media_types, max_per_day, needs_container, takes_first_comment, takes_link, checked_on)
select md5('provider rule ' || r.provider || ' ' || r.kind)::uuid, r.*, null::date
  from (values
    ('instagram', 'feed', 2200, 30::smallint, 1::smallint, 1::smallint, 1000, 0.8, 1.91, 60, 8388608::bigint, '{image/jpeg}'::text[], 100, true, true, false),
    ('instagram', 'carousel', 2200, 30, 2, 10, 1000, 0.8, 1.91, 60, 8388608, '{image/jpeg,video/mp4}', 100, true, true, false),
    ('instagram', 'reel', 2200, 30, 1, 1, 1000, 0.01, 10, 900, 1073741824, '{video/mp4,video/quicktime}', 100, true, true, false),
    ('instagram', 'story', null, null, 1, 1, null, 0.01, 10, 60, 104857600, '{image/jpeg,video/mp4}', 100, true, false, false),
    ('facebook', 'feed', 63206, null, 0, 10, 1000, null, null, 14400, 10737418240, '{}', null, false, true, true),
    ('facebook', 'reel', 2200, null, 1, 1, null, null, null, 90, 1073741824, '{video/mp4}', 30, true, true, false),
    ('threads', 'feed', 500, 1, 0, 20, 1000, 0.01, 10, 300, 1073741824, '{}', 250, true, false, true),
    ('threads', 'thread', 500, 1, 0, 20, 1000, 0.01, 10, 300, 1073741824, '{}', 250, true, false, true),
    ('x', 'feed', 280, null, 0, 4, 1000, null, null, 140, 536870912, '{}', null, false, false, true),
    ('x', 'thread', 280, null, 0, 4, 1000, null, null, 140, 536870912, '{}', null, false, false, true),
    ('mastodon', 'feed', 500, null, 0, 4, 1500, null, null, null, 103809024, '{}', null, false, false, true),
    ('mastodon', 'thread', 500, null, 0, 4, 1500, null, null, null, 103809024, '{}', null, false, false, true),
    ('bluesky', 'feed', 300, null, 0, 4, 2000, null, null, 180, 1000000, '{image/jpeg,image/png,image/webp,video/mp4}', null, false, false, true),
    ('bluesky', 'thread', 300, null, 0, 4, 2000, null, null, 180, 1000000, '{image/jpeg,image/png,image/webp,video/mp4}', null, false, false, true),
    ('linkedin', 'feed', 3000, null, 0, 20, 4086, null, null, 600, 5368709120, '{}', 150, false, true, true),
    ('tiktok', 'video', 2200, null, 1, 1, null, null, null, 600, 4294967296, '{video/mp4,video/quicktime,video/webm}', 15, true, false, false),
    ('youtube', 'video', 5000, 15, 1, 1, null, null, null, 43200, 274877906944, '{video/mp4,video/quicktime,video/webm}', null, true, true, true),
    ('youtube', 'short', 5000, 15, 1, 1, null, 0.5, 1, 180, 274877906944, '{video/mp4,video/quicktime}', null, true, true, true),
    ('pinterest', 'pin', 800, 20, 1, 5, 500, null, null, 900, 2147483648, '{}', null, false, false, true),
    ('house_feed', 'feed', 10000, null, 0, 20, 1000, null, null, null, null, '{}', null, false, true, true),
    ('activitypub', 'feed', 5000, null, 0, 16, 1500, null, null, null, null, '{}', null, false, false, true)
  ) r (provider, kind, max_text, max_hashtags, min_media, max_media, max_alt_text, min_ratio, max_ratio, max_video_seconds, max_bytes,
       media_types, max_per_day, needs_container, takes_first_comment, takes_link);

create schema analytics;
comment on schema analytics is 'What happened and what it was worth: visits, advertising, listening, attribution, reports.';
grant usage on schema analytics to maison_app, maison_system;

-- measured: members with analytics.read see it, nobody writes but the system. What was counted is no matter of opinion,
-- and a request that could write page views could invent them.
create procedure analytics.shape_measured(t regclass) language plpgsql as $$
begin
  call auth.policies(t, $p$organization_id = any ((select auth.organizations_with('analytics.read'))::uuid[])$p$, 'false', 'false', 'false');
  call auth.need_index(t, 'organization_id');
end $$;
revoke all on procedure analytics.shape_measured(regclass) from public;

-- Days are cut in a property's or an account's own zone: an unknown name must not get as far as a counting trigger.
create function analytics.is_timezone(zone text) returns boolean
  language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return timestamptz '2000-01-01 00:00:00+00' at time zone zone is not null;
exception when invalid_parameter_value then
  return false;
end $$;
comment on function analytics.is_timezone(text) is 'Does Postgres know this IANA zone?';

create table analytics.web_properties (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint web_properties_name_length check (length(name) between 1 and 120),
  domain text not null constraint web_properties_domain_shape
    check (domain = lower(domain) and domain ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$' and length(domain) <= 253),
  mega_site_id uuid references sites.mega_sites on delete set null,
  platform_id uuid,
  property_id text constraint web_properties_property_id_length check (length(property_id) <= 200),
  client_id uuid,
  tracking_enabled boolean not null default true,
  timezone text not null default 'UTC' constraint web_properties_timezone_shape check (analytics.is_timezone(timezone)),
  currency char(3) not null default 'EUR' constraint web_properties_currency_shape check (currency ~ '^[A-Z]{3}$'),
  session_minutes integer not null default 30 constraint web_properties_session_minutes_range check (session_minutes between 1 and 240),
  new_visit_on_new_source boolean not null default false,
  retention_months integer not null default 25 constraint web_properties_retention_months_range check (retention_months between 1 and 25),
  measured_since date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint web_properties_domain_key unique (organization_id, domain)
);
create index web_properties_list on analytics.web_properties (organization_id, name, id);
create index web_properties_mega_site on analytics.web_properties (mega_site_id);
create index web_properties_platform on analytics.web_properties (platform_id);
create index web_properties_client on analytics.web_properties (client_id);
comment on table analytics.web_properties is 'A website that is measured.';
comment on column analytics.web_properties.id is 'Also stands in the script''s tag: two organisations may measure the same domain.';
comment on column analytics.web_properties.mega_site_id is 'The own mega site that it measures, if it is one.';
comment on column analytics.web_properties.platform_id is 'The channels connection that brings figures from elsewhere, such as Google Analytics 4 or the Search Console.';
comment on column analytics.web_properties.property_id is 'What that platform calls the property.';
comment on column analytics.web_properties.client_id is 'The company in the CRM for which it is measured.';
comment on column analytics.web_properties.timezone is 'IANA zone in which its days begin; days with a change of clock have 23 or 25 hours. A change makes all roll-ups stale.';
comment on column analytics.web_properties.currency is 'ISO 4217: the currency of its reports.';
comment on column analytics.web_properties.session_minutes is 'Minutes of quiet after which a visit is over.';
comment on column analytics.web_properties.new_visit_on_new_source is 'Does another source begin a new visit at once? Otherwise the source counts that a visit began with.';
comment on column analytics.web_properties.retention_months is 'How long raw visits, page views and events are kept; roll-ups stay.';
comment on column analytics.web_properties.measured_since is 'First day with a page view of our own; imports end before it. Null until then.';
call auth.shape_organization('analytics.web_properties', 'analytics');
create trigger stay_beside before insert or update of organization_id, mega_site_id on analytics.web_properties
  for each row execute function maison.stay_together('mega_site_id', 'sites.mega_sites');
create trigger touch before update on analytics.web_properties for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.web_properties for each row execute function maison.audit();

create table analytics.shields (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid not null references analytics.web_properties on delete cascade,
  kind text not null constraint shields_kind_value check (kind in ('country', 'page', 'hostname', 'referrer', 'user_agent', 'network')),
  effect text not null default 'drop' constraint shields_effect_value check (effect in ('drop', 'allow_only')),
  pattern text constraint shields_pattern_length check (length(pattern) between 1 and 500),
  network cidr,
  note text constraint shields_note_length check (length(note) <= 500),
  is_active boolean not null default true,
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint shields_one check (case when kind = 'network' then network is not null and pattern is null else network is null and pattern is not null end),
  constraint shields_country_shape check (kind <> 'country' or pattern ~ '^[A-Z]{2}$'),
  constraint shields_once unique nulls not distinct (property_id, kind, pattern, network)
);
create index shields_created_by on analytics.shields (created_by);
comment on table analytics.shields is 'Hits that an organisation does not want counted, such as those of its own office.';
comment on column analytics.shields.effect is 'drop: what matches is not counted; allow_only: what matches none of these is not counted, for hostnames.';
comment on column analytics.shields.pattern is 'ISO 3166 country, or a text in which * stands for any characters.';
comment on column analytics.shields.network is 'The network left out, written down by the organisation itself. Addresses of visitors are never stored.';
call auth.shape_organization('analytics.shields', 'analytics');
create trigger touch before update on analytics.shields for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.shields for each row execute function maison.audit();

create table analytics.source_rules (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid references analytics.web_properties on delete cascade,
  field text not null constraint source_rules_field_value
    check (field in ('referrer', 'utm_source', 'utm_medium', 'utm_campaign')),
  pattern text not null constraint source_rules_pattern_length check (length(pattern) between 1 and 500),
  source text constraint source_rules_source_length check (length(source) <= 200),
  channel text constraint source_rules_channel_value
    check (channel in ('direct', 'organic_search', 'paid_search', 'organic_social', 'paid_social', 'email', 'referral', 'display',
      'organic_video', 'paid_video', 'organic_shopping', 'paid_shopping', 'affiliates', 'audio', 'sms', 'push', 'qr_code',
      'offline', 'own_community', 'cross_network', 'other')),
  keeps_source boolean not null default false,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint source_rules_effect check (keeps_source or source is not null or channel is not null),
  constraint source_rules_once unique nulls not distinct (organization_id, property_id, field, pattern)
);
create index source_rules_property on analytics.source_rules (property_id, position);
comment on table analytics.source_rules is 'How sources are named and grouped into channels, before the built-in rules; the first that matches decides.';
comment on column analytics.source_rules.property_id is 'Null: for all properties of the organisation.';
comment on column analytics.source_rules.keeps_source is 'Whoever comes back from there keeps the source they had, such as from a payment page.';
call auth.shape_organization('analytics.source_rules', 'analytics');
create trigger touch before update on analytics.source_rules for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.source_rules for each row execute function maison.audit();

create table analytics.bot_signatures (
  id uuid primary key,
  kind text not null constraint bot_signatures_kind_value check (kind in ('user_agent', 'referrer', 'network', 'pattern')),
  pattern text constraint bot_signatures_pattern_length check (length(pattern) between 1 and 500),
  network cidr,
  label text not null,
  origin text not null,
  created_at timestamptz not null default now(),
  constraint bot_signatures_one check (case when kind = 'network' then network is not null and pattern is null else network is null and pattern is not null end),
  constraint bot_signatures_once unique nulls not distinct (kind, pattern, network)
);
create index bot_signatures_network on analytics.bot_signatures using gist (network inet_ops) where kind = 'network';
comment on table analytics.bot_signatures is 'What is no person: user agents, spam referrers, networks of data centres, patterns of behaviour. Of the whole installation.';
comment on column analytics.bot_signatures.label is 'What it is, as dropped hits name it.';
comment on column analytics.bot_signatures.origin is 'The list from which it comes; a new list replaces the rows of its origin.';
call auth.shape_system('analytics.bot_signatures');

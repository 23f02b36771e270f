-- How hits get in: the server answers 202, takes address and user agent into the hash, forgets both and writes many hits
-- at once as the system role. The application role has no policy to add or change any, so that nothing that a request
-- can do invents figures.
create table analytics.page_views (
  id uuid not null,
  occurred_at timestamptz not null,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid not null references analytics.web_properties on delete cascade,
  visit_id uuid not null references analytics.visits on delete cascade,
  visitor_hash bigint not null,
  hostname text not null,
  path text not null constraint page_views_path_shape check (path ~ '^/' and path !~ '[?#]' and length(path) <= 2000),
  title text,
  referrer text,
  properties jsonb constraint page_views_properties_object check (jsonb_typeof(properties) = 'object'),
  engaged_ms integer not null default 0 constraint page_views_engaged_ms_range check (engaged_ms >= 0),
  scroll_depth smallint not null default 0 constraint page_views_scroll_depth_range check (scroll_depth between 0 and 100),
  received_at timestamptz not null default now(),
  primary key (id, occurred_at)
) partition by range (occurred_at);
create table analytics.page_views_default partition of analytics.page_views default;
create index page_views_list on analytics.page_views (property_id, occurred_at desc);
create index page_views_visit on analytics.page_views (visit_id, occurred_at, id);
create index page_views_organization on analytics.page_views using brin (organization_id, occurred_at);
comment on table analytics.page_views is 'Every page that was seen, raw and unsampled, by month; no cookie, no address. Prefetched and prerendered pages are not in it.';
comment on column analytics.page_views.id is 'Made where it happened: the same hit sent twice is one row.';
comment on column analytics.page_views.visitor_hash is 'As in the visit, so that visitors of a page need no join.';
comment on column analytics.page_views.path is 'Without query and fragment.';
comment on column analytics.page_views.engaged_ms is 'Milliseconds for which the page was in sight; hidden tabs do not count. Grows by engagement hits.';
comment on column analytics.page_views.scroll_depth is 'Deepest percent of the page that was seen.';
comment on column analytics.page_views.received_at is 'Later than it occurred when a device was offline.';
call analytics.shape_measured('analytics.page_views');
call auth.shape_system('analytics.page_views_default');

create table analytics.events (
  id uuid not null,
  occurred_at timestamptz not null default now(),
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid references analytics.web_properties on delete cascade,
  visit_id uuid references analytics.visits on delete cascade,
  visitor_hash bigint,
  user_id uuid references identity.users on delete set null,
  event_name text not null constraint events_event_name_length check (length(event_name) between 1 and 120),
  path text constraint events_path_shape check (path ~ '^/' and path !~ '[?#]' and length(path) <= 2000),
  referrer text,
  properties jsonb not null default '{}' constraint events_properties_object check (jsonb_typeof(properties) = 'object'),
  interactive boolean not null default true,
  revenue bigint,
  currency char(3) constraint events_currency_shape check (currency ~ '^[A-Z]{3}$'),
  received_at timestamptz not null default now(),
  constraint events_revenue_currency check ((revenue is null) = (currency is null)),
  constraint events_visit_property check (visit_id is null or (property_id is not null and visitor_hash is not null)),
  primary key (id, occurred_at)
) partition by range (occurred_at);
create table analytics.events_default partition of analytics.events default;
create index events_by_name on analytics.events (property_id, event_name, occurred_at desc);
create index events_visit on analytics.events (visit_id, occurred_at, id);
create index events_user on analytics.events (user_id, occurred_at desc);
create index events_organization on analytics.events (organization_id, event_name, occurred_at desc);
comment on table analytics.events is 'What people did, on a measured site or in the product itself, raw and by month. Erasure deletes the rows.';
comment on column analytics.events.id is 'Made where it happened: the same event sent twice is one row.';
comment on column analytics.events.property_id is 'Null for events of the product itself, such as post_created.';
comment on column analytics.events.visit_id is 'Null for events that a server reports without a visit.';
comment on column analytics.events.user_id is 'pii: the person who was signed in; only events of the product and of members have one.';
comment on column analytics.events.properties is 'Open shape: {"category": text, "action": text, "label": text, …}. Nothing that names a person: the server takes addresses of mail and telephone out.';
comment on column analytics.events.interactive is 'Does it show that somebody is there? A visit with one is no bounce.';
comment on column analytics.events.revenue is 'Minor units; negative for what was given back.';
call analytics.shape_measured('analytics.events');
call auth.shape_system('analytics.events_default');

-- A hit moves the end of its visit; one that comes late may move its beginning. A hit of another property or
-- organisation than its visit's is refused.
create function analytics.extend_visit() returns trigger language plpgsql set search_path = '' as $$
declare is_page boolean := tg_argv[0] = 'page';
begin
  -- Bulk loads write what a visit comes to themselves.
  if new.visit_id is null or (session_user = 'maison_system' and current_setting('maison.quiet', true) = 'on') then return null; end if;
  update analytics.visits v
     set page_views = v.page_views + case when is_page then 1 else 0 end,
         interactive_events = v.interactive_events + case when not is_page and (to_jsonb(new) ->> 'interactive')::boolean then 1 else 0 end,
         exit_path = case when is_page and new.occurred_at >= v.last_seen_at then new.path else v.exit_path end,
         entry_path = case when is_page and new.occurred_at < v.started_at then new.path else v.entry_path end,
         last_seen_at = greatest(v.last_seen_at, new.occurred_at),
         started_at = least(v.started_at, new.occurred_at)
   where v.id = new.visit_id and v.property_id = new.property_id and v.organization_id = new.organization_id
     and v.visitor_hash is not distinct from coalesce(new.visitor_hash, v.visitor_hash);
  if not found then
    raise exception 'the visit is not one of this visitor to this property' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger extend_visit after insert on analytics.page_views for each row execute function analytics.extend_visit('page');
create trigger extend_visit after insert on analytics.events for each row execute function analytics.extend_visit('event');

create table analytics.rollup_days (
  property_id uuid not null references analytics.web_properties on delete cascade,
  date date not null,
  organization_id uuid not null references identity.organizations on delete restrict,
  dirty_at timestamptz default now(),
  rolled_at timestamptz,
  primary key (property_id, date)
);
create index rollup_days_organization on analytics.rollup_days (organization_id);
create index rollup_days_dirty on analytics.rollup_days (dirty_at) where dirty_at is not null;
comment on table analytics.rollup_days is 'Which days, in the property''s zone, must be rolled up again: also days long past, when a hit comes late.';
comment on column analytics.rollup_days.dirty_at is 'Since when raw rows are newer than the roll-ups; a worker sets it null where it still is what the worker read. Today and yesterday stay dirty.';
call auth.shape_system('analytics.rollup_days');

-- Today and yesterday are rolled up again and again anyhow; marking them with every hit would make writers wait for each
-- other. Older days are marked anew each time, so that a worker that just read the day notices.
create function analytics.mark_days() returns trigger language plpgsql set search_path = '' as $$
begin
  -- Bulk loads mark their days at their end.
  if session_user = 'maison_system' and current_setting('maison.quiet', true) = 'on' then return null; end if;
  insert into analytics.rollup_days as d (property_id, date, organization_id, dirty_at)
  select c.property_id, c.day, c.organization_id, clock_timestamp()
    from (select distinct c.property_id, c.organization_id, (c.occurred_at at time zone p.timezone)::date as day,
                 (now() at time zone p.timezone)::date as today
            from changed c join analytics.web_properties p on p.id = c.property_id) c
   where c.day < c.today - 1
      or not exists (select from analytics.rollup_days o where o.property_id = c.property_id and o.date = c.day)
   order by 1, 2
  on conflict (property_id, date) do update set dirty_at = excluded.dirty_at;
  return null;
end $$;
create trigger mark_added after insert on analytics.page_views referencing new table as changed
  for each statement execute function analytics.mark_days();
create trigger mark_changed after update on analytics.page_views referencing new table as changed
  for each statement execute function analytics.mark_days();
create trigger mark_added after insert on analytics.events referencing new table as changed
  for each statement execute function analytics.mark_days();

create table analytics.dropped_hits (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid not null references analytics.web_properties on delete cascade,
  date date not null,
  reason text not null constraint dropped_hits_reason_value
    check (reason in ('bot_user_agent', 'bot_network', 'bot_pattern', 'spam_referrer', 'shield', 'prefetch', 'prerender',
      'wrong_hostname', 'switched_off', 'opted_out', 'too_many', 'too_late', 'malformed')),
  detail text constraint dropped_hits_detail_length check (length(detail) <= 200),
  hits bigint not null default 0 constraint dropped_hits_hits_range check (hits >= 0),
  created_at timestamptz not null default now(),
  constraint dropped_hits_once unique nulls not distinct (property_id, date, reason, detail)
);
comment on table analytics.dropped_hits is 'What was not counted, and why: so that nobody has to believe a filter.';
comment on column analytics.dropped_hits.detail is 'The bot''s label or the shield''s pattern; nothing of the visitor.';
call analytics.shape_measured('analytics.dropped_hits');

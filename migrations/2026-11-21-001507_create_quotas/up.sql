create table events.quotas (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete restrict,
  occurrence_id uuid references events.event_occurrences on delete restrict,
  name text not null constraint quotas_name_length check (length(name) between 1 and 120),
  size integer constraint quotas_size_range check (size >= 0),
  is_closed boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint quotas_name_key unique nulls not distinct (event_id, occurrence_id, name)
);
create index quotas_occurrence on events.quotas (occurrence_id);
comment on table events.quotas is 'How many there are. Several tiers may share a quota, a tier may draw on several; every ticket must find room in all of them. What is sold is counted, never kept.';
comment on column events.quotas.occurrence_id is 'Null: one number for all dates of a series together.';
comment on column events.quotas.size is 'Null: no limit. A size below what is sold ends the sale and takes nothing away.';
comment on column events.quotas.is_closed is 'Nothing more is sold from it, whatever is left.';
call auth.shape_organization('events.quotas', 'events', auth.sees_parent('events.quotas', 'events.events', 'event_id'));
call events.keep_together('events.quotas');

create table events.quota_tiers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  quota_id uuid not null references events.quotas on delete cascade,
  ticket_tier_id uuid not null references events.ticket_tiers on delete cascade,
  variation_id uuid references events.tier_variations on delete cascade,
  created_at timestamptz not null default now(),
  constraint quota_tiers_once unique nulls not distinct (quota_id, ticket_tier_id, variation_id)
);
create index quota_tiers_tier on events.quota_tiers (ticket_tier_id, variation_id);
create index quota_tiers_variation on events.quota_tiers (variation_id);
comment on table events.quota_tiers is 'Which tiers draw on which quota.';
comment on column events.quota_tiers.variation_id is 'Null: all variations of the tier.';
call auth.shape_through('events.quota_tiers', 'events.quotas', 'quota_id', 'events');
call events.keep_together('events.quota_tiers');

create function events.fill_quota_tier() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from events.quotas q join events.ticket_tiers t on t.event_id = q.event_id
                  where q.id = new.quota_id and t.id = new.ticket_tier_id) then
    raise exception 'quota and tier belong to different events' using errcode = 'foreign_key_violation';
  end if;
  if new.variation_id is not null and not exists (select from events.tier_variations v where v.id = new.variation_id and v.ticket_tier_id = new.ticket_tier_id) then
    raise exception 'the variation is not of this tier' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger fill_quota_tier before insert or update on events.quota_tiers for each row execute function events.fill_quota_tier();

create table events.vouchers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete restrict,
  code text not null constraint vouchers_code_shape check (code ~ '^[A-Z0-9][A-Z0-9_-]{2,63}$'),
  ticket_tier_id uuid references events.ticket_tiers on delete restrict,
  variation_id uuid references events.tier_variations on delete restrict,
  quota_id uuid references events.quotas on delete restrict,
  occurrence_id uuid references events.event_occurrences on delete restrict,
  effect text not null default 'none' constraint vouchers_effect_value check (effect in ('none', 'set', 'subtract', 'percent')),
  amount bigint constraint vouchers_amount_range check (amount >= 0),
  percent numeric(5, 2) constraint vouchers_percent_range check (percent between 0 and 100),
  currency char(3) not null default 'EUR' constraint vouchers_currency_shape check (currency ~ '^[A-Z]{3}$'),
  max_uses integer not null default 1 constraint vouchers_max_uses_range check (max_uses between 1 and 1000000),
  min_uses integer not null default 1 constraint vouchers_min_uses_range check (min_uses >= 1),
  budget bigint constraint vouchers_budget_range check (budget >= 0),
  blocks_quota boolean not null default false,
  shows_hidden boolean not null default true,
  valid_until timestamptz,
  tag text constraint vouchers_tag_length check (length(tag) <= 80),
  note text constraint vouchers_note_length check (length(note) <= 1000),
  is_active boolean not null default true,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint vouchers_code_key unique (event_id, code),
  constraint vouchers_effect_whole check ((effect in ('set', 'subtract')) = (amount is not null) and (effect = 'percent') = (percent is not null)),
  constraint vouchers_for_one check (num_nonnulls(ticket_tier_id, quota_id) <= 1),
  constraint vouchers_blocks_known check (not blocks_quota or num_nonnulls(ticket_tier_id, quota_id) = 1)
);
create index vouchers_list on events.vouchers (event_id, created_at desc, id desc);
create index vouchers_tag on events.vouchers (event_id, tag);
create index vouchers_tier on events.vouchers (ticket_tier_id);
create index vouchers_variation on events.vouchers (variation_id);
create index vouchers_quota on events.vouchers (quota_id) ;
create index vouchers_occurrence on events.vouchers (occurrence_id);
create index vouchers_created_by on events.vouchers (created_by);
comment on table events.vouchers is 'Codes that change a price, show what is hidden, or keep places free.';
comment on column events.vouchers.amount is 'Minor units: the new price, or what it is lower by.';
comment on column events.vouchers.max_uses is 'Tickets, not orders; counted under the lock of the quota.';
comment on column events.vouchers.budget is 'Minor units that all its reductions together may come to; checked when ordering.';
comment on column events.vouchers.blocks_quota is 'What it may still be used for counts as taken, until valid_until.';
call auth.shape_organization('events.vouchers', 'events');
call events.keep_together('events.vouchers');

create table events.discounts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  name text not null constraint discounts_name_length check (length(name) between 1 and 120),
  min_count integer not null default 1 constraint discounts_min_count_range check (min_count between 0 and 1000),
  min_value bigint not null default 0 constraint discounts_min_value_range check (min_value >= 0),
  dates text not null default 'mixed' constraint discounts_dates_value check (dates in ('mixed', 'same', 'distinct')),
  benefit_count integer constraint discounts_benefit_count_range check (benefit_count >= 1),
  percent numeric(5, 2) not null default 100 constraint discounts_percent_range check (percent > 0 and percent <= 100),
  available_from timestamptz,
  available_until timestamptz,
  applies_with_voucher boolean not null default false,
  is_active boolean not null default true,
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint discounts_order check (available_until > available_from),
  constraint discounts_condition check (min_count > 0 or min_value > 0)
);
create index discounts_list on events.discounts (event_id, position, id);
comment on table events.discounts is 'Reductions without a code: from so many on, buy three and get one, one per date. The first that fits is given.';
comment on column events.discounts.min_value is 'Minor units that the tickets of the condition must come to.';
comment on column events.discounts.dates is 'Whether the tickets counted are for any dates, for one date, or each for another.';
comment on column events.discounts.benefit_count is 'How many of every min_count tickets become cheaper, the cheapest first; null: all.';
call auth.shape_through('events.discounts', 'events.events', 'event_id', 'events');

create table events.discount_tiers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  discount_id uuid not null references events.discounts on delete cascade,
  ticket_tier_id uuid not null references events.ticket_tiers on delete cascade,
  part text not null constraint discount_tiers_part_value check (part in ('condition', 'benefit')),
  created_at timestamptz not null default now(),
  constraint discount_tiers_once unique (discount_id, ticket_tier_id, part)
);
create index discount_tiers_tier on events.discount_tiers (ticket_tier_id);
comment on table events.discount_tiers is 'Which tiers count towards a discount and which become cheaper; no row for a part: all.';
call auth.shape_through('events.discount_tiers', 'events.discounts', 'discount_id', 'events');
call events.follow('events.quotas', 'events.quota_tiers', 'events.vouchers', 'events.discounts', 'events.discount_tiers');

create function analytics.model_is_whole(model_type text, algorithm text, custom_weights jsonb) returns boolean
  language sql immutable parallel safe set search_path = ''
  as $$ select (model_type = 'data_driven') = (algorithm is not null) and (model_type <> 'custom' or custom_weights is not null) $$;
comment on function analytics.model_is_whole(text, text, jsonb) is 'Has a model of attribution what its type needs?';

create table analytics.attribution_models (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint attribution_models_name_length check (length(name) between 1 and 120),
  model_type text not null constraint attribution_models_model_type_value
    check (model_type in ('last_click', 'first_click', 'linear', 'time_decay', 'position_based', 'data_driven', 'custom', 'last_non_direct')),
  custom_weights jsonb constraint attribution_models_custom_weights_object check (jsonb_typeof(custom_weights) = 'object'),
  lookback_days integer not null default 30 constraint attribution_models_lookback_days_range check (lookback_days between 1 and 365),
  view_lookback_days integer not null default 1 constraint attribution_models_view_lookback_days_range check (view_lookback_days between 0 and 365),
  half_life_days numeric(6, 2) not null default 7 constraint attribution_models_half_life_days_range check (half_life_days > 0),
  first_share numeric(5, 4) not null default 0.4 constraint attribution_models_first_share_range check (first_share between 0 and 1),
  last_share numeric(5, 4) not null default 0.4 constraint attribution_models_last_share_range check (last_share between 0 and 1),
  algorithm text constraint attribution_models_algorithm_value check (algorithm in ('markov', 'shapley')),
  least_people integer not null default 50 constraint attribution_models_least_people_range check (least_people >= 1),
  is_default boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint attribution_models_shares_sum check (first_share + last_share <= 1),
  constraint attribution_models_needs check (analytics.model_is_whole(model_type, algorithm, custom_weights)),
  constraint attribution_models_name_key unique (organization_id, name)
);
create unique index attribution_models_default_key on analytics.attribution_models (organization_id) where is_default;
comment on table analytics.attribution_models is 'Ways to share the credit for a conversion among the touches before it.';
comment on column analytics.attribution_models.custom_weights is '{channel: weight}; made to add up to one per conversion.';
comment on column analytics.attribution_models.lookback_days is 'A touch counts from so many days before the conversion on, the bound included.';
comment on column analytics.attribution_models.view_lookback_days is 'The same for what was only seen.';
comment on column analytics.attribution_models.half_life_days is 'For time_decay: 2^(−days / this).';
comment on column analytics.attribution_models.first_share is 'For position_based: the first; the middle ones share what is left. One touch has all, two halve it.';
comment on column analytics.attribution_models.least_people is 'Channels with fewer people are shown as other: nobody is to be found in a model.';
call auth.shape_organization('analytics.attribution_models', 'analytics');
create trigger touch before update on analytics.attribution_models for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.attribution_models for each row execute function maison.audit();

create table analytics.touchpoints (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  occurred_at timestamptz not null,
  kind text not null constraint touchpoints_kind_value check (kind in ('visit', 'click', 'view', 'open', 'scan', 'reply', 'in_person')),
  channel text not null constraint touchpoints_channel_value
    check (channel in ('direct', 'organic_search', 'paid_search', 'organic_social', 'paid_social', 'email', 'referral', 'display',
      'organic_video', 'paid_video', 'organic_shopping', 'paid_shopping', 'affiliates', 'audio', 'sms', 'push', 'qr_code',
      'offline', 'own_community', 'cross_network', 'other')),
  source text,
  campaign text,
  user_id uuid references identity.users on delete cascade,
  contact_id uuid,
  visitor_hash bigint,
  visit_id uuid references analytics.visits on delete set null,
  ad_campaign_id uuid references analytics.ad_campaigns on delete set null,
  ad_id uuid references analytics.ads on delete set null,
  campaign_id uuid,
  entity_type text constraint touchpoints_entity_type_value
    check (entity_type in ('mail', 'social_post', 'event', 'page', 'post', 'form', 'qr_code', 'call', 'meeting')),
  entity_id uuid,
  cost_micros bigint constraint touchpoints_cost_micros_range check (cost_micros >= 0),
  currency char(3) constraint touchpoints_currency_shape check (currency ~ '^[A-Z]{3}$'),
  created_at timestamptz not null default now(),
  constraint touchpoints_somebody check (num_nonnulls(user_id, contact_id, visitor_hash) > 0),
  constraint touchpoints_entity_whole check ((entity_type is null) = (entity_id is null)),
  constraint touchpoints_cost_currency check ((cost_micros is null) = (currency is null))
);
create index touchpoints_list on analytics.touchpoints (organization_id, occurred_at desc, id desc);
create index touchpoints_user on analytics.touchpoints (user_id, occurred_at);
create index touchpoints_contact on analytics.touchpoints (contact_id, occurred_at);
create index touchpoints_visitor on analytics.touchpoints (visitor_hash, occurred_at) where visitor_hash is not null;
create unique index touchpoints_visit_key on analytics.touchpoints (visit_id) where kind = 'visit';
create index touchpoints_visit on analytics.touchpoints (visit_id);
create index touchpoints_ad_campaign on analytics.touchpoints (ad_campaign_id, occurred_at);
create index touchpoints_ad on analytics.touchpoints (ad_id);
create index touchpoints_campaign on analytics.touchpoints (campaign_id, occurred_at);
create index touchpoints_entity on analytics.touchpoints (entity_type, entity_id);
comment on table analytics.touchpoints is 'Every time that somebody had to do with us before they bought, came or joined. Erasure deletes the rows.';
comment on column analytics.touchpoints.user_id is 'pii: who it was, if signed in: the same person on telephone and laptop.';
comment on column analytics.touchpoints.contact_id is 'pii: who it was, as the CRM knows them: by a link in a mail, a form, a ticket.';
comment on column analytics.touchpoints.visitor_hash is 'A visitor whom nobody knows; joins touches of one day only.';
comment on column analytics.touchpoints.campaign is 'As the link named it (utm_campaign).';
comment on column analytics.touchpoints.campaign_id is 'The campaign of marketing.';
comment on column analytics.touchpoints.entity_id is 'The mail, social post, event, page, post, form, poster or call.';
comment on column analytics.touchpoints.cost_micros is 'Its share of what the day''s advertising cost, in millionths of the currency.';
call analytics.shape_measured('analytics.touchpoints');

create table analytics.conversions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  occurred_at timestamptz not null,
  kind text not null constraint conversions_kind_value check (kind in ('goal', 'order', 'deal', 'registration', 'membership', 'offline')),
  property_id uuid references analytics.web_properties on delete set null,
  goal_id uuid references analytics.goals on delete set null,
  order_id uuid,
  deal_id uuid,
  user_id uuid references identity.users on delete set null,
  contact_id uuid,
  visitor_hash bigint,
  visit_id uuid references analytics.visits on delete set null,
  value bigint not null default 0,
  currency char(3) not null default 'EUR' constraint conversions_currency_shape check (currency ~ '^[A-Z]{3}$'),
  attended_at timestamptz,
  reversed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint conversions_order_key unique (organization_id, order_id),
  constraint conversions_deal_key unique (organization_id, deal_id)
);
create index conversions_list on analytics.conversions (organization_id, occurred_at desc, id desc);
create index conversions_property on analytics.conversions (property_id, occurred_at desc);
create index conversions_goal on analytics.conversions (goal_id, occurred_at desc);
create index conversions_order on analytics.conversions (order_id);
create index conversions_deal on analytics.conversions (deal_id);
create index conversions_user on analytics.conversions (user_id);
create index conversions_contact on analytics.conversions (contact_id);
create index conversions_visit on analytics.conversions (visit_id);
comment on table analytics.conversions is 'What it was all for: an own paid order, a deal won, a goal reached. Not what a platform claims.';
comment on column analytics.conversions.user_id is 'pii: who, if signed in.';
comment on column analytics.conversions.contact_id is 'pii: who, as the CRM knows them.';
comment on column analytics.conversions.value is 'Minor units, what is left after refunds; the ledger of orders is the truth.';
comment on column analytics.conversions.attended_at is 'When they were let in at the door: sold and came are two things.';
comment on column analytics.conversions.reversed_at is 'Refunded or cancelled as a whole; no longer credited.';
call analytics.shape_measured('analytics.conversions');
create trigger touch before update on analytics.conversions for each row execute function maison.touch();

create table analytics.attribution_results (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  model_id uuid not null references analytics.attribution_models on delete cascade,
  client_id uuid,
  period_start timestamptz not null,
  period_end timestamptz not null,
  currency char(3) not null default 'EUR' constraint attribution_results_currency_shape check (currency ~ '^[A-Z]{3}$'),
  conversions_count integer not null default 0 constraint attribution_results_conversions_count_range check (conversions_count >= 0),
  revenue bigint not null default 0,
  channel_results jsonb not null constraint attribution_results_channel_results_list check (jsonb_typeof(channel_results) = 'array'),
  path_analysis jsonb constraint attribution_results_path_analysis_object check (jsonb_typeof(path_analysis) = 'object'),
  generated_at timestamptz not null default now(),
  constraint attribution_results_period_order check (period_end > period_start)
);
create index attribution_results_list on analytics.attribution_results (organization_id, period_start desc, id desc);
create index attribution_results_model on analytics.attribution_results (model_id, period_start desc);
create index attribution_results_client on analytics.attribution_results (client_id);
comment on table analytics.attribution_results is 'A model applied to the conversions of a time and one currency.';
comment on column analytics.attribution_results.channel_results is '[{"channel", "conversions", "revenue", "credit", "assisted", "cost"}]: sums of the credits, kept for showing.';
comment on column analytics.attribution_results.path_analysis is '{"paths": […], "time_lag": […], "path_length": […], "removal_effects": {…}}.';
comment on column analytics.attribution_results.conversions_count is 'Conversions that were shared out.';
comment on column analytics.attribution_results.revenue is 'Minor units that were shared out.';
call analytics.shape_measured('analytics.attribution_results');

create table analytics.attribution_credits (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  result_id uuid not null references analytics.attribution_results on delete cascade,
  conversion_id uuid not null references analytics.conversions on delete cascade,
  touchpoint_id uuid references analytics.touchpoints on delete set null,
  channel text not null constraint attribution_credits_channel_value
    check (channel in ('direct', 'organic_search', 'paid_search', 'organic_social', 'paid_social', 'email', 'referral', 'display',
      'organic_video', 'paid_video', 'organic_shopping', 'paid_shopping', 'affiliates', 'audio', 'sms', 'push', 'qr_code',
      'offline', 'own_community', 'cross_network', 'other')),
  position integer not null constraint attribution_credits_position_range check (position >= 1),
  credit numeric(12, 10) not null constraint attribution_credits_credit_range check (credit between 0 and 1),
  revenue bigint not null,
  constraint attribution_credits_position_key unique (result_id, conversion_id, position)
);
create index attribution_credits_channel on analytics.attribution_credits (result_id, channel);
create index attribution_credits_conversion on analytics.attribution_credits (conversion_id);
create index attribution_credits_touchpoint on analytics.attribution_credits (touchpoint_id);
comment on table analytics.attribution_credits is 'Which touch has which share of which conversion: from a figure to the very orders behind it.';
comment on column analytics.attribution_credits.touchpoint_id is 'Null for a conversion without any touch (direct), or one that was erased since.';
comment on column analytics.attribution_credits.position is 'Place in the path, from 1.';
comment on column analytics.attribution_credits.revenue is 'Minor units, shared out by largest remainder.';
call analytics.shape_measured('analytics.attribution_credits');

-- Credits of a conversion add up to one, and to its value to the cent. All credits of a conversion come in one statement.
create function analytics.credits_add_up() returns trigger language plpgsql set search_path = '' as $$
declare wrong record;
begin
  select c.conversion_id, sum(c.credit) as credit, sum(c.revenue) as revenue, v.value into wrong
    from analytics.attribution_credits c
    join (select distinct n.result_id, n.conversion_id from new_credits n) n using (result_id, conversion_id)
    join analytics.conversions v on v.id = c.conversion_id
   group by c.result_id, c.conversion_id, v.value
  having abs(sum(c.credit) - 1) > 0.000001 or sum(c.revenue) <> v.value or min(c.revenue * sign(v.value)) < 0
   limit 1;
  if found then
    raise exception 'credits of % are % and % of %', wrong.conversion_id, wrong.credit, wrong.revenue, wrong.value
      using errcode = 'check_violation', constraint = 'attribution_credits_sum';
  end if;
  return null;
end $$;
create trigger add_up after insert on analytics.attribution_credits referencing new table as new_credits
  for each statement execute function analytics.credits_add_up();
-- A share is not changed: the model is applied again. Only a touch that is erased leaves its place empty.
create function analytics.keep_credit() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.touchpoint_id is null and to_jsonb(new) - 'touchpoint_id' = to_jsonb(old) - 'touchpoint_id' then return new; end if;
  raise exception 'credits are made anew, not changed' using errcode = 'restrict_violation';
end $$;
create trigger keep before update on analytics.attribution_credits for each row execute function analytics.keep_credit();

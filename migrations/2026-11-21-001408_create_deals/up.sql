create table crm.deals (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  pipeline_id uuid not null references crm.pipelines on delete restrict,
  stage_id uuid not null references crm.pipeline_stages on delete restrict,
  name text not null constraint deals_name_length check (length(name) between 1 and 200),
  description text constraint deals_description_length check (length(description) <= 20000),
  status text not null default 'open' constraint deals_status_value check (status in ('open', 'won', 'lost')),
  probability smallint constraint deals_probability_range check (probability between 0 and 100),
  forecast_category text not null default 'pipeline' constraint deals_forecast_category_value
    check (forecast_category in ('pipeline', 'best_case', 'commit', 'closed', 'omitted')),
  amount bigint constraint deals_amount_range check (amount >= 0),
  currency char(3) not null default 'EUR' constraint deals_currency_shape check (currency ~ '^[A-Z]{3}$'),
  is_recurring boolean not null default false,
  recurring_period text constraint deals_recurring_period_value check (recurring_period in ('monthly', 'quarterly', 'annually')),
  mrr bigint constraint deals_mrr_range check (mrr >= 0),
  expected_close_date date,
  actual_close_date date,
  client_id uuid references crm.companies on delete restrict,
  primary_contact_id uuid references crm.contacts on delete set null,
  owner_id uuid references identity.users on delete set null,
  team_id uuid references crm.teams on delete set null,
  lost_reason text,
  lost_reason_details text constraint deals_lost_reason_details_length check (length(lost_reason_details) <= 5000),
  competitor_id uuid references crm.competitors on delete set null,
  source text constraint deals_source_value
    check (source in ('website', 'referral', 'event', 'social', 'advertising', 'cold_outreach', 'partner', 'inbound', 'community', 'other')),
  source_details text constraint deals_source_details_length check (length(source_details) <= 500),
  campaign_id uuid,
  stage_entered_at timestamptz not null default now(),
  last_activity_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint deals_stage_fkey foreign key (pipeline_id, stage_id) references crm.pipeline_stages (pipeline_id, id) on delete restrict,
  constraint deals_lost_reason_fkey foreign key (organization_id, lost_reason) references crm.lost_reasons (organization_id, name)
    on update cascade on delete restrict,
  constraint deals_closed_order check ((status = 'open') = (actual_close_date is null)),
  constraint deals_recurs check (is_recurring or recurring_period is null)
);
create index deals_list on crm.deals (organization_id, created_at desc, id desc);
create index deals_board on crm.deals (pipeline_id, stage_id, expected_close_date, id);
create index deals_stage on crm.deals (stage_id);
create index deals_forecast on crm.deals (organization_id, status, expected_close_date, id) where deleted_at is null;
create index deals_won on crm.deals (organization_id, actual_close_date, id) where status = 'won' and deleted_at is null;
create index deals_client on crm.deals (client_id, created_at desc, id desc);
create index deals_primary_contact on crm.deals (primary_contact_id);
create index deals_owner on crm.deals (owner_id, status, expected_close_date, id);
create index deals_team on crm.deals (team_id, status, expected_close_date, id);
create index deals_lost_reason on crm.deals (organization_id, lost_reason);
create index deals_competitor on crm.deals (competitor_id);
create index deals_campaign on crm.deals (campaign_id);
create index deals_trigram on crm.deals using gin (maison.plain(name) gin_trgm_ops);
comment on table crm.deals is 'What may become business, on its way through a pipeline. Deals go to the trash; with their history they are never deleted.';
comment on column crm.deals.status is 'open, won or lost: what the stage is, set by trigger.';
comment on column crm.deals.probability is 'Per cent, for this deal; null: the stage''s.';
comment on column crm.deals.forecast_category is 'Where it counts in the forecast; the stage''s on entering one, then anybody''s who may change the deal.';
comment on column crm.deals.amount is 'Minor units of currency, all in all; null while nobody knows.';
comment on column crm.deals.mrr is 'Minor units of currency per month.';
comment on column crm.deals.client_id is 'The company.';
comment on column crm.deals.primary_contact_id is 'Of the people in crm.deal_contacts the main one; kept alike by triggers.';
comment on column crm.deals.lost_reason is 'One of crm.lost_reasons.name.';
comment on column crm.deals.campaign_id is 'marketing.campaigns that brought it.';
comment on column crm.deals.stage_entered_at is 'Since when it stands in this stage; times before are in crm.deal_stage_history.';
call crm.shape_record('crm.deals');

-- The stage decides the state; the state machine (`steps`) comes after this by name.
create function crm.follow_stage() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  stage record;
  lacks text;
begin
  select s.kind, s.required_fields, s.forecast_category into stage
    from crm.pipeline_stages s where s.id = new.stage_id and s.pipeline_id = new.pipeline_id and s.organization_id = new.organization_id;
  if not found then
    raise exception 'the stage is not of this pipeline' using errcode = 'foreign_key_violation', constraint = 'deals_stage_fkey';
  end if;
  new.status := stage.kind;
  if tg_op = 'INSERT' or new.stage_id <> old.stage_id then
    select string_agg(f, ', ') into lacks from unnest(stage.required_fields) f where to_jsonb(new) ->> f is null;
    if lacks is not null then
      raise exception 'the stage needs %', lacks using errcode = 'check_violation', constraint = 'deals_stage_fields', detail = lacks;
    end if;
    -- What is entered later may say when it happened.
    if tg_op = 'UPDATE' and new.stage_entered_at = old.stage_entered_at then new.stage_entered_at := now(); end if;
    if tg_op = 'UPDATE' or new.forecast_category = 'pipeline' or stage.kind <> 'open' then
      new.forecast_category := case stage.kind when 'won' then 'closed' when 'lost' then 'omitted' else stage.forecast_category end;
    end if;
  end if;
  if stage.kind = 'open' then
    new.actual_close_date := null;
    new.lost_reason := null;
    new.lost_reason_details := null;
  else
    new.actual_close_date := coalesce(new.actual_close_date, current_date);
  end if;
  return new;
end $$;
create trigger follow_stage before insert or update of stage_id, pipeline_id, status, actual_close_date, lost_reason on crm.deals
  for each row execute function crm.follow_stage();
create trigger steps before update on crm.deals
  for each row execute function maison.steps('status', 'open>won open>lost won>open lost>open');
create trigger touch before update on crm.deals for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.deals for each row execute function maison.audit('last_activity_at');
-- Only open deals count, and a deal in the trash does not.
create trigger count_open_deals_of_company after insert or delete or update of client_id, status, stage_id, deleted_at on crm.deals
  for each row execute function maison.keep_count('crm.companies', 'client_id', 'open_deals_count', 'status', 'open');
create trigger count_open_deals_of_stage after insert or delete or update of stage_id, status, deleted_at on crm.deals
  for each row execute function maison.keep_count('crm.pipeline_stages', 'stage_id', 'open_deals_count', 'status', 'open');

create table crm.deal_details (
  deal_id uuid primary key references crm.deals on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  position numeric not null default 0,
  next_step text constraint deal_details_next_step_length check (length(next_step) <= 500),
  next_step_on date,
  amount_follows_products boolean not null default false,
  price_book_id uuid references crm.price_books on delete set null,
  custom_fields jsonb not null default '{}' constraint deal_details_custom_fields_object check (jsonb_typeof(custom_fields) = 'object'),
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index deal_details_price_book on crm.deal_details (price_book_id);
create index deal_details_created_by on crm.deal_details (created_by);
create index deal_details_custom on crm.deal_details using gin (custom_fields jsonb_path_ops);
comment on table crm.deal_details is 'What a deal has beside its main columns; made with it.';
comment on column crm.deal_details.position is 'Place in the column of the board.';
comment on column crm.deal_details.amount_follows_products is 'The deal''s amount and mrr are the sums of crm.deal_products.';
comment on column crm.deal_details.custom_fields is 'Values by crm.custom_fields.key.';
call auth.shape_through('crm.deal_details', 'crm.deals', 'deal_id', 'crm');
call crm.keep_inside('crm.deal_details');
create trigger touch before update on crm.deal_details for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.deal_details for each row execute function maison.audit('position');

create function crm.make_deal_details() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into crm.deal_details (deal_id, organization_id, created_by) values (new.id, new.organization_id, auth.user_id());
  return null;
end $$;
create trigger make_details after insert on crm.deals for each row execute function crm.make_deal_details();

create table crm.deal_tags (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  deal_id uuid not null references crm.deals on delete cascade,
  tag_id uuid not null references crm.tags on delete cascade,
  created_at timestamptz not null default now(),
  constraint deal_tags_once unique (deal_id, tag_id)
);
create index deal_tags_tag on crm.deal_tags (tag_id, deal_id);
comment on table crm.deal_tags is 'Tags of deals.';
call auth.shape_through('crm.deal_tags', 'crm.deals', 'deal_id', 'crm');
create trigger count_deals after insert or delete or update of tag_id on crm.deal_tags
  for each row execute function maison.keep_count('crm.tags', 'tag_id', 'deals_count');

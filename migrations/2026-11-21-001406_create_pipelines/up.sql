create table crm.pipelines (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint pipelines_name_length check (length(name) between 1 and 120),
  description text constraint pipelines_description_length check (length(description) <= 2000),
  is_default boolean not null default false,
  is_active boolean not null default true,
  default_currency char(3) not null default 'EUR' constraint pipelines_default_currency_shape check (default_currency ~ '^[A-Z]{3}$'),
  team_id uuid references crm.teams on delete set null,
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint pipelines_name_key unique (organization_id, name)
);
create unique index pipelines_default_key on crm.pipelines (organization_id) where is_default;
create index pipelines_list on crm.pipelines (organization_id, position, id);
create index pipelines_team on crm.pipelines (team_id);
comment on table crm.pipelines is 'Ways that deals go: new business, sponsoring, tickets for groups.';
comment on column crm.pipelines.default_currency is 'ISO 4217, for new deals.';
comment on column crm.pipelines.team_id is 'The team that new deals get.';
call crm.shape_settings('crm.pipelines');
create trigger touch before update on crm.pipelines for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.pipelines for each row execute function maison.audit();

create table crm.pipeline_stages (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  pipeline_id uuid not null references crm.pipelines on delete cascade,
  name text not null constraint pipeline_stages_name_length check (length(name) between 1 and 80),
  kind text not null default 'open' constraint pipeline_stages_kind_value check (kind in ('open', 'won', 'lost')),
  probability smallint not null default 0 constraint pipeline_stages_probability_range check (probability between 0 and 100),
  forecast_category text not null default 'pipeline' constraint pipeline_stages_forecast_category_value
    check (forecast_category in ('pipeline', 'best_case', 'commit', 'closed', 'omitted')),
  position integer not null default 0,
  color text constraint pipeline_stages_color_shape check (color ~ '^#[0-9a-f]{6}$'),
  required_fields text[] not null default '{}' constraint pipeline_stages_required_fields_value
    check (required_fields <@ array['amount', 'expected_close_date', 'client_id', 'primary_contact_id', 'owner_id', 'source',
      'campaign_id', 'competitor_id', 'lost_reason', 'lost_reason_details', 'description', 'probability', 'mrr']),
  rots_after_days smallint constraint pipeline_stages_rots_after_days_range check (rots_after_days between 1 and 3650),
  open_deals_count integer not null default 0 constraint pipeline_stages_open_deals_count_range check (open_deals_count >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint pipeline_stages_ends check ((kind <> 'won' or probability = 100) and (kind <> 'lost' or probability = 0)),
  constraint pipeline_stages_name_key unique (pipeline_id, name),
  constraint pipeline_stages_position_key unique (pipeline_id, position) deferrable initially immediate,
  constraint pipeline_stages_of_pipeline unique (pipeline_id, id)
);
comment on table crm.pipeline_stages is 'The stages of a pipeline, in order: columns of the board.';
comment on column crm.pipeline_stages.kind is 'What a deal is while it stands here.';
comment on column crm.pipeline_stages.probability is 'Per cent, for deals that say none of their own. Changing it rewrites no history: that has its own.';
comment on column crm.pipeline_stages.required_fields is 'Columns of crm.deals without which no deal enters.';
comment on column crm.pipeline_stages.rots_after_days is 'Days after which a deal that stands still here is marked.';
call crm.shape_settings('crm.pipeline_stages');
create trigger touch before update on crm.pipeline_stages for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.pipeline_stages for each row execute function maison.audit();

create table crm.lost_reasons (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint lost_reasons_name_length check (length(name) between 1 and 120),
  is_active boolean not null default true,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  constraint lost_reasons_name_key unique (organization_id, name)
);
comment on table crm.lost_reasons is 'Why deals are lost, to choose from, so that it can be counted.';
call crm.shape_settings('crm.lost_reasons');
create trigger audit after insert or update or delete on crm.lost_reasons for each row execute function maison.audit();

create table crm.competitors (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint competitors_name_length check (length(name) between 1 and 200),
  website text constraint competitors_website_shape check (website ~ '^https?://' and length(website) <= 2000),
  description text constraint competitors_description_length check (length(description) <= 10000),
  strengths text[] not null default '{}' constraint competitors_strengths_length check (cardinality(strengths) <= 50),
  weaknesses text[] not null default '{}' constraint competitors_weaknesses_length check (cardinality(weaknesses) <= 50),
  market_position text constraint competitors_market_position_length check (length(market_position) <= 200),
  price_position text constraint competitors_price_position_value check (price_position in ('premium', 'mid-market', 'budget')),
  notes text constraint competitors_notes_length check (length(notes) <= 10000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint competitors_name_key unique (organization_id, name)
);
comment on table crm.competitors is 'Who else bids, and how.';
call auth.shape_organization('crm.competitors', 'crm');
create trigger touch before update on crm.competitors for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.competitors for each row execute function maison.audit();

create table production.shoots (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  designer_id uuid references production.designer_profiles on delete set null,
  event_id uuid references events.events on delete set null,
  project_id uuid,
  brief_id uuid,
  client_id uuid,
  venue_id uuid,
  title text not null constraint shoots_title_length check (length(title) between 1 and 200),
  kind text not null default 'lookbook' constraint shoots_kind_value
    check (kind in ('lookbook', 'campaign', 'editorial', 'ecommerce', 'backstage', 'portrait', 'film', 'other')),
  status text not null default 'planning' constraint shoots_status_value check (status in ('planning', 'in_progress', 'completed', 'cancelled')),
  scheduled_date date,
  starts_time time,
  ends_time time,
  timezone text not null default 'UTC' constraint shoots_timezone_shape check (production.is_timezone(timezone)),
  location text constraint shoots_location_length check (length(location) <= 300),
  usage_rights text constraint shoots_usage_rights_length check (length(usage_rights) <= 4000),
  notes text constraint shoots_notes_length check (length(notes) <= 10000),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint shoots_time_once check (scheduled_date is not null or starts_time is null)
);
create index shoots_list on production.shoots (organization_id, scheduled_date desc, id desc);
create index shoots_status on production.shoots (organization_id, status, scheduled_date);
create index shoots_designer on production.shoots (designer_id);
create index shoots_event on production.shoots (event_id);
create index shoots_project on production.shoots (project_id);
create index shoots_brief on production.shoots (brief_id);
create index shoots_client on production.shoots (client_id);
create index shoots_venue on production.shoots (venue_id);
create index shoots_created_by on production.shoots (created_by);
comment on table production.shoots is 'Days of photographing or filming.';
comment on column production.shoots.client_id is 'The company in the CRM that pays.';
comment on column production.shoots.starts_time is 'By the clock of timezone; ends_time not after it means the next day.';
comment on column production.shoots.usage_rights is 'What was agreed, in words; rights per picture stand in media.asset_rights.';
call auth.shape_created('production.shoots', 'production');
create trigger steps before update of status on production.shoots for each row execute function maison.steps('status',
  'planning>in_progress planning>cancelled planning>completed in_progress>completed in_progress>planning in_progress>cancelled completed>in_progress cancelled>planning');
call production.follow('production.shoots');

create table production.shoot_items (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  shoot_id uuid not null references production.shoots on delete cascade,
  sample_id uuid,
  name text not null constraint shoot_items_name_length check (length(name) between 1 and 200),
  sku text constraint shoot_items_sku_length check (length(sku) <= 80),
  quantity integer not null default 1 constraint shoot_items_quantity_range check (quantity > 0),
  status text not null default 'pending' constraint shoot_items_status_value
    check (status in ('pending', 'requested', 'received', 'shot', 'returned', 'missing', 'damaged', 'cancelled')),
  notes text constraint shoot_items_notes_length check (length(notes) <= 4000),
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index shoot_items_list on production.shoot_items (shoot_id, position, id);
create index shoot_items_sample on production.shoot_items (sample_id);
comment on table production.shoot_items is 'What is photographed or needed on set.';
comment on column production.shoot_items.sample_id is 'The garment that is tracked by barcode.';
call auth.shape_organization('production.shoot_items', 'production');
create trigger steps before update of status on production.shoot_items for each row execute function maison.steps('status',
  'pending>requested pending>received pending>shot pending>cancelled requested>received requested>cancelled requested>missing received>shot received>returned '
  'received>missing received>damaged shot>returned shot>missing shot>damaged missing>received missing>returned damaged>returned cancelled>pending');

create table production.shoot_shots (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  shoot_id uuid not null references production.shoots on delete cascade,
  item_id uuid references production.shoot_items on delete set null,
  model_profile_id uuid references production.model_profiles on delete set null,
  number integer not null constraint shoot_shots_number_range check (number > 0),
  title text not null constraint shoot_shots_title_length check (length(title) between 1 and 200),
  framing text constraint shoot_shots_framing_value check (framing in ('full', 'three_quarter', 'half', 'close', 'detail', 'flat_lay', 'group', 'moving')),
  description text constraint shoot_shots_description_length check (length(description) <= 4000),
  planned_time time,
  planned_minutes integer constraint shoot_shots_planned_minutes_range check (planned_minutes between 1 and 1440),
  status text not null default 'planned' constraint shoot_shots_status_value check (status in ('planned', 'done', 'skipped', 'reshoot')),
  reference_asset_id uuid references media.assets on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint shoot_shots_number_key unique (shoot_id, number) deferrable initially deferred
);
create index shoot_shots_shoot on production.shoot_shots (shoot_id);
create index shoot_shots_item on production.shoot_shots (item_id);
create index shoot_shots_model on production.shoot_shots (model_profile_id);
create index shoot_shots_reference on production.shoot_shots (reference_asset_id);
comment on table production.shoot_shots is 'The shot list: which pictures are to be made.';
comment on column production.shoot_shots.number is 'Order on the day.';
call auth.shape_organization('production.shoot_shots', 'production');

create table production.shoot_assets (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  shoot_id uuid not null references production.shoots on delete cascade,
  shot_id uuid references production.shoot_shots on delete set null,
  asset_id uuid not null references media.assets on delete restrict,
  is_select boolean not null default false,
  is_final boolean not null default false,
  rating smallint constraint shoot_assets_rating_range check (rating between 0 and 5),
  approved_by uuid references identity.users on delete set null,
  approved_at timestamptz,
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint shoot_assets_once unique (shoot_id, asset_id),
  constraint shoot_assets_final_approved check (not is_final or approved_at is not null)
);
create index shoot_assets_list on production.shoot_assets (shoot_id, position, id);
create index shoot_assets_shot on production.shoot_assets (shot_id);
create index shoot_assets_asset on production.shoot_assets (asset_id);
create index shoot_assets_approved_by on production.shoot_assets (approved_by);
comment on table production.shoot_assets is 'Pictures and films of a shoot: all, selects, finals.';
comment on column production.shoot_assets.is_select is 'Chosen from the contact sheet, to be retouched.';
comment on column production.shoot_assets.is_final is 'Goes out; needs an approval.';
call auth.shape_organization('production.shoot_assets', 'production');
call production.follow('production.shoot_items', 'production.shoot_shots', 'production.shoot_assets');

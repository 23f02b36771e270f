create table production.shows (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  schedule_id uuid references production.event_schedules on delete set null,
  event_designer_id uuid references production.event_designers on delete set null,
  title text not null constraint shows_title_length check (length(title) between 1 and 200),
  exit_seconds integer not null default 45 constraint shows_exit_seconds_range check (exit_seconds between 1 and 3600),
  change_seconds integer not null default 120 constraint shows_change_seconds_range check (change_seconds between 0 and 7200),
  music text constraint shows_music_length check (length(music) <= 300),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint shows_title_key unique (event_id, title)
);
create index shows_schedule on production.shows (schedule_id);
create index shows_designer on production.shows (event_designer_id);
create index shows_created_by on production.shows (created_by);
comment on table production.shows is 'One walk within an event, usually one collection: what a line-up belongs to.';
comment on column production.shows.exit_seconds is 'Seconds from one exit to the next.';
comment on column production.shows.change_seconds is 'Seconds that changing takes where the look says nothing.';
call auth.shape_created('production.shows', 'production');

create table production.looks (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  event_designer_id uuid references production.event_designers on delete cascade,
  number integer not null constraint looks_number_range check (number > 0),
  title text constraint looks_title_length check (length(title) <= 200),
  description text constraint looks_description_length check (length(description) <= 4000),
  hair text constraint looks_hair_length check (length(hair) <= 1000),
  make_up text constraint looks_make_up_length check (length(make_up) <= 1000),
  change_seconds integer constraint looks_change_seconds_range check (change_seconds between 0 and 7200),
  status text not null default 'planned' constraint looks_status_value check (status in ('planned', 'fitted', 'ready', 'cut')),
  asset_id uuid references media.assets on delete set null,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint looks_number_key unique nulls not distinct (event_id, event_designer_id, number) deferrable initially deferred
);
create index looks_designer on production.looks (event_designer_id, number);
create index looks_asset on production.looks (asset_id);
create index looks_created_by on production.looks (created_by);
comment on table production.looks is 'What one model wears at one exit, from head to foot.';
comment on column production.looks.change_seconds is 'Seconds that getting into it takes; null: the show''s.';
comment on column production.looks.status is 'cut is taken out of the show.';
call auth.shape_created('production.looks', 'production');
create trigger steps before update of status on production.looks for each row
  execute function maison.steps('status', 'planned>fitted planned>ready planned>cut fitted>ready fitted>planned fitted>cut ready>fitted ready>planned ready>cut cut>planned');

create table production.look_items (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  look_id uuid not null references production.looks on delete cascade,
  sample_id uuid references production.samples on delete set null,
  kind text not null default 'garment' constraint look_items_kind_value
    check (kind in ('garment', 'shoes', 'bag', 'jewellery', 'headwear', 'accessory', 'underwear', 'prop', 'other')),
  name text not null constraint look_items_name_length check (length(name) between 1 and 200),
  notes text constraint look_items_notes_length check (length(notes) <= 2000),
  is_ready boolean not null default false,
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint look_items_sample_once unique (look_id, sample_id)
);
create index look_items_list on production.look_items (look_id, position, id);
create index look_items_sample on production.look_items (sample_id);
comment on table production.look_items is 'Garments and accessories of a look.';
comment on column production.look_items.sample_id is 'The very piece; null while it is not chosen.';
comment on column production.look_items.is_ready is 'Pressed and on the rail.';
call auth.shape_through('production.look_items', 'production.looks', 'look_id', 'production');

create table production.lineup_entries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  show_id uuid not null references production.shows on delete cascade,
  look_id uuid references production.looks on delete restrict,
  event_model_id uuid references production.event_models on delete set null,
  position integer not null constraint lineup_entries_position_range check (position > 0),
  is_opening boolean not null default false,
  is_closing boolean not null default false,
  exit_seconds integer constraint lineup_entries_exit_seconds_range check (exit_seconds between 1 and 3600),
  side text constraint lineup_entries_side_value check (side in ('left', 'right', 'centre')),
  notes text constraint lineup_entries_notes_length check (length(notes) <= 2000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint lineup_entries_position_key unique (show_id, position) deferrable initially deferred,
  constraint lineup_entries_look_once unique (show_id, look_id)
);
create unique index lineup_entries_opening_key on production.lineup_entries (show_id) where is_opening;
create unique index lineup_entries_closing_key on production.lineup_entries (show_id) where is_closing;
create index lineup_entries_event on production.lineup_entries (event_id);
create index lineup_entries_look on production.lineup_entries (look_id);
create index lineup_entries_model on production.lineup_entries (event_model_id);
comment on table production.lineup_entries is 'Who walks when in which look. A model may walk several times.';
comment on column production.lineup_entries.position is 'Checked at the end of the transaction, so that places can be swapped.';
comment on column production.lineup_entries.exit_seconds is 'Seconds to the next exit; null: the show''s.';
comment on column production.lineup_entries.side is 'From which side of backstage.';
call auth.shape_organization('production.lineup_entries', 'production');
call production.follow('production.shows', 'production.looks', 'production.look_items', 'production.lineup_entries');

-- Changes between two exits of the same model that take longer than the time between them.
create function production.tight_changes(show uuid)
  returns table (event_model_id uuid, from_entry uuid, to_entry uuid, seconds_left integer, seconds_needed integer)
  language sql stable set search_path = '' as $$
  with walk as (
    select e.id, e.event_model_id, e.position, coalesce(l.change_seconds, s.change_seconds) as needed,
           coalesce(sum(coalesce(e.exit_seconds, s.exit_seconds)) over (order by e.position rows between unbounded preceding and 1 preceding), 0) as at_second
      from production.lineup_entries e
      join production.shows s on s.id = e.show_id
      left join production.looks l on l.id = e.look_id
     where e.show_id = show
  ), pairs as (
    select w.event_model_id, lag(w.id) over m as from_entry, w.id as to_entry, (w.at_second - lag(w.at_second) over m)::integer as seconds_left, w.needed
      from walk w where w.event_model_id is not null window m as (partition by w.event_model_id order by w.position)
  )
  select p.event_model_id, p.from_entry, p.to_entry, p.seconds_left, p.needed from pairs p where p.seconds_left < p.needed
$$;
comment on function production.tight_changes(uuid) is 'Quick changes of a show that cannot be made in time.';

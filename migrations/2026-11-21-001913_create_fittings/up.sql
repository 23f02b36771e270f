create table production.fittings (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  event_model_id uuid references production.event_models on delete set null,
  model_profile_id uuid not null references production.model_profiles on delete cascade,
  event_designer_id uuid references production.event_designers on delete set null,
  fitter_id uuid references production.stakeholders on delete set null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  timezone text not null constraint fittings_timezone_shape check (production.is_timezone(timezone)),
  location text constraint fittings_location_length check (length(location) <= 300),
  status text not null default 'scheduled' constraint fittings_status_value check (status in ('scheduled', 'completed', 'cancelled', 'missed')),
  notes text constraint fittings_notes_length check (length(notes) <= 4000),
  person_id uuid,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint fittings_order check (ends_at > starts_at),
  constraint fittings_overlap exclude using gist (person_id with =, tstzrange(starts_at, ends_at, '[)') with &&)
    where (status = 'scheduled'),
  constraint fittings_fitter_overlap exclude using gist (fitter_id with =, tstzrange(starts_at, ends_at, '[)') with &&)
    where (status = 'scheduled' and fitter_id is not null)
);
create index fittings_list on production.fittings (event_id, starts_at, id);
create index fittings_event_model on production.fittings (event_model_id);
create index fittings_model on production.fittings (model_profile_id, starts_at);
create index fittings_designer on production.fittings (event_designer_id);
create index fittings_fitter on production.fittings (fitter_id);
create index fittings_created_by on production.fittings (created_by);
comment on table production.fittings is 'Appointments at which models try looks on. One model has one at a time, and so has a fitter.';
comment on column production.fittings.model_profile_id is 'pii: the model.';
comment on column production.fittings.event_model_id is 'The casting that its outcome counts for; filled by trigger.';
comment on column production.fittings.fitter_id is 'pii: who fits.';
comment on column production.fittings.timezone is 'Where it is; null: the event''s.';
comment on column production.fittings.notes is 'pii: what does not fit.';
comment on column production.fittings.person_id is 'The profile''s person_id; filled by trigger.';
call auth.shape_created('production.fittings', 'production',
  auth.sees_parent('production.fittings', 'production.model_profiles', 'model_profile_id'));

create function production.fill_fitting() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select m.person_id into new.person_id from production.model_profiles m where m.id = new.model_profile_id;
  new.timezone := coalesce(new.timezone, (select e.timezone from events.events e where e.id = new.event_id), 'UTC');
  select m.id into new.event_model_id from production.event_models m where m.event_id = new.event_id and m.model_profile_id = new.model_profile_id;
  return new;
end $$;
create trigger fill_fitting before insert or update of event_id, model_profile_id, timezone, person_id on production.fittings
  for each row execute function production.fill_fitting();
create trigger steps before update of status on production.fittings for each row
  execute function maison.steps('status', 'scheduled>completed scheduled>cancelled scheduled>missed missed>scheduled cancelled>scheduled completed>scheduled');
create trigger take_time after insert or delete or update on production.fittings for each row execute function production.take_time();

-- The casting says how far its fittings are: open ones first, then what is done.
create function production.follow_fitting() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update production.event_models m set fitting_status = now_is.status
    from (select e.id, case when bool_or(f.status = 'scheduled') then 'scheduled' when bool_or(f.status = 'completed') then 'completed' else 'pending' end as status
            from production.event_models e left join production.fittings f on f.event_model_id = e.id
           where e.id in (case when tg_op <> 'INSERT' then old.event_model_id end, case when tg_op <> 'DELETE' then new.event_model_id end)
           group by e.id) now_is
   where m.id = now_is.id and m.fitting_status <> now_is.status;
  return null;
end $$;
create trigger follow_fitting after insert or delete or update of status, event_model_id on production.fittings
  for each row execute function production.follow_fitting();

create table production.fitting_looks (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  fitting_id uuid not null references production.fittings on delete cascade,
  look_id uuid not null references production.looks on delete cascade,
  outcome text not null default 'open' constraint fitting_looks_outcome_value check (outcome in ('open', 'fits', 'alter', 'swap', 'rejected')),
  alterations text constraint fitting_looks_alterations_length check (length(alterations) <= 4000),
  altered_at timestamptz,
  asset_id uuid references media.assets on delete set null,
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint fitting_looks_once unique (fitting_id, look_id)
);
create index fitting_looks_look on production.fitting_looks (look_id);
create index fitting_looks_asset on production.fitting_looks (asset_id);
comment on table production.fitting_looks is 'Which looks were tried on, and what is to be altered.';
comment on column production.fitting_looks.altered_at is 'When the seamstress was done.';
comment on column production.fitting_looks.asset_id is 'The picture that hangs on the rail.';
call auth.shape_through('production.fitting_looks', 'production.fittings', 'fitting_id', 'production');
call production.follow('production.fittings', 'production.fitting_looks');

-- Whoever claims a row, or whose row gets an account, is looked at anew: what then overlaps is refused with it.
create function production.rename_person() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_table_name = 'model_profiles' then
    update production.model_availability set person_id = new.person_id where model_profile_id = new.id;
    update production.call_times set person_id = new.person_id where model_profile_id = new.id;
    update production.fittings set person_id = new.person_id where model_profile_id = new.id;
  elsif tg_table_name = 'designer_profiles' then
    update production.designer_availability set person_id = new.person_id where designer_profile_id = new.id;
    update production.call_times set person_id = new.person_id where designer_profile_id = new.id;
  else
    update production.call_times set person_id = new.person_id where stakeholder_id = new.id;
  end if;
  return null;
end $$;
create trigger rename_person after update on production.model_profiles for each row
  when (old.person_id is distinct from new.person_id) execute function production.rename_person();
create trigger rename_person after update on production.designer_profiles for each row
  when (old.person_id is distinct from new.person_id) execute function production.rename_person();
create trigger rename_person after update on production.stakeholders for each row
  when (old.person_id is distinct from new.person_id) execute function production.rename_person();

create table production.lookbooks (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_designer_id uuid not null references production.event_designers on delete cascade,
  slug text not null constraint lookbooks_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  title text not null constraint lookbooks_title_length check (length(title) between 1 and 200),
  introduction text constraint lookbooks_introduction_length check (length(introduction) <= 10000),
  credits text constraint lookbooks_credits_length check (length(credits) <= 4000),
  cover_asset_id uuid references media.assets on delete set null,
  publish_state text not null default 'draft' constraint lookbooks_publish_state_value check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint lookbooks_slug_key unique (organization_id, slug)
);
create index lookbooks_list on production.lookbooks (organization_id, created_at desc, id desc);
create index lookbooks_designer on production.lookbooks (event_designer_id);
create index lookbooks_cover on production.lookbooks (cover_asset_id);
create index lookbooks_created_by on production.lookbooks (created_by);
comment on table production.lookbooks is 'A collection in pictures, after the show.';
comment on column production.lookbooks.introduction is 'Markdown.';
call auth.shape_created('production.lookbooks', 'production', 'publish_state = ''published'' and deleted_at is null');

create table production.lookbook_pages (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  lookbook_id uuid not null references production.lookbooks on delete cascade,
  look_id uuid references production.looks on delete set null,
  asset_id uuid not null references media.assets on delete restrict,
  caption text constraint lookbook_pages_caption_length check (length(caption) <= 500),
  position integer not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint lookbook_pages_position_key unique (lookbook_id, position) deferrable initially deferred
);
create index lookbook_pages_lookbook on production.lookbook_pages (lookbook_id);
create index lookbook_pages_look on production.lookbook_pages (look_id);
create index lookbook_pages_asset on production.lookbook_pages (asset_id);
comment on table production.lookbook_pages is 'The pictures of a lookbook in order.';
call auth.shape_through('production.lookbook_pages', 'production.lookbooks', 'lookbook_id', 'production');
call production.follow('production.lookbooks', 'production.lookbook_pages');

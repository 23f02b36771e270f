-- Blueprints have versions: a subsite may stay on one until its upgrade was looked at, and go back.
create table sites.platform_type_versions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_type_id uuid not null references sites.platform_types on delete cascade,
  number integer not null constraint platform_type_versions_number_range check (number > 0),
  definition jsonb not null constraint platform_type_versions_definition_shape check (jsonb_typeof(definition) = 'object'),
  notes text constraint platform_type_versions_notes_length check (length(notes) <= 5000),
  status text not null default 'draft' constraint platform_type_versions_status_value
    check (status in ('draft', 'published', 'withdrawn')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint platform_type_versions_number_key unique (platform_type_id, number),
  constraint platform_type_versions_order check (status = 'draft' or published_at is not null)
);
create index platform_type_versions_created_by on sites.platform_type_versions (created_by);
comment on table sites.platform_type_versions is 'States of a blueprint: which modules, types and views it had.';
comment on column sites.platform_type_versions.definition is '{"modules": […], "types": {…}, "theme": …}, as the tables of the platform type held it.';
comment on column sites.platform_type_versions.notes is 'Markdown: what is new.';
call auth.shape_organization('sites.platform_type_versions', 'sites');
create trigger touch before update on sites.platform_type_versions for each row execute function maison.touch();
create trigger audit after insert or update or delete on sites.platform_type_versions for each row execute function maison.audit();
create trigger steps before update of status on sites.platform_type_versions
  for each row execute function maison.steps('status', 'draft>published published>withdrawn withdrawn>published');

-- What was published once is what subsites run on.
create function sites.freeze_version() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.status <> 'draft' and (new.definition, new.number, new.platform_type_id) is distinct from (old.definition, old.number, old.platform_type_id) then
    raise exception 'a published version stays as it is' using errcode = 'check_violation', constraint = 'platform_type_versions_frozen';
  end if;
  if new.status = 'published' then new.published_at := coalesce(new.published_at, now()); end if;
  return new;
end $$;
create trigger keep_published before update on sites.platform_type_versions for each row execute function sites.freeze_version();

alter table sites.subsites
  add column blueprint_version_id uuid references sites.platform_type_versions on delete restrict;
create index subsites_blueprint_version on sites.subsites (blueprint_version_id);
comment on column sites.subsites.blueprint_version_id is 'The version of the blueprint it runs on; null: what the platform type is now.';

create table sites.blueprint_upgrades (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  from_version_id uuid references sites.platform_type_versions on delete restrict,
  to_version_id uuid not null references sites.platform_type_versions on delete restrict,
  diff jsonb not null default '[]' constraint blueprint_upgrades_diff_shape check (jsonb_typeof(diff) = 'array'),
  status text not null default 'planned' constraint blueprint_upgrades_status_value
    check (status in ('planned', 'applied', 'failed', 'rolled_back')),
  error text constraint blueprint_upgrades_error_length check (length(error) <= 2000),
  applied_at timestamptz,
  rolled_back_at timestamptz,
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint blueprint_upgrades_versions check (from_version_id is distinct from to_version_id),
  constraint blueprint_upgrades_order check (rolled_back_at >= applied_at)
);
create index blueprint_upgrades_list on sites.blueprint_upgrades (organization_id, created_at desc, id desc);
create index blueprint_upgrades_subsite on sites.blueprint_upgrades (subsite_id, created_at desc);
create index blueprint_upgrades_from on sites.blueprint_upgrades (from_version_id);
create index blueprint_upgrades_to on sites.blueprint_upgrades (to_version_id);
create index blueprint_upgrades_created_by on sites.blueprint_upgrades (created_by);
comment on table sites.blueprint_upgrades is 'A subsite''s way from one version of its blueprint to another, and back.';
comment on column sites.blueprint_upgrades.diff is '[{"path": text, "before": any, "after": any}], shown before it is applied.';
call auth.shape_organization('sites.blueprint_upgrades', 'sites');
create trigger touch before update on sites.blueprint_upgrades for each row execute function maison.touch();
create trigger audit after insert or update or delete on sites.blueprint_upgrades for each row execute function maison.audit();
create trigger steps before update of status on sites.blueprint_upgrades
  for each row execute function maison.steps('status', 'planned>applied planned>failed failed>planned applied>rolled_back');

-- Applying moves the subsite to the version, rolling back moves it to where it was.
create function sites.apply_upgrade() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' and new.status <> 'planned' then return new; end if;
  if tg_op = 'UPDATE' and new.status = old.status then return new; end if;
  if new.status = 'applied' then
    new.applied_at := now();
    update sites.subsites set blueprint_version_id = new.to_version_id where id = new.subsite_id;
  elsif new.status = 'rolled_back' then
    new.rolled_back_at := now();
    update sites.subsites set blueprint_version_id = new.from_version_id where id = new.subsite_id;
  end if;
  return new;
end $$;
create trigger apply_upgrade before insert or update of status on sites.blueprint_upgrades
  for each row execute function sites.apply_upgrade();

-- A version is one of the subsite's own platform type.
create function sites.check_blueprint() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.blueprint_version_id is not null and not exists (
       select from sites.platform_type_versions v
        where v.id = new.blueprint_version_id and v.platform_type_id = new.platform_type_id and v.status <> 'draft') then
    raise exception 'no published version of this blueprint' using errcode = 'foreign_key_violation', constraint = 'subsites_blueprint_version_id_fkey';
  end if;
  return new;
end $$;
create trigger check_blueprint before insert or update of blueprint_version_id, platform_type_id, mega_site_id on sites.subsites
  for each row when (new.blueprint_version_id is not null) execute function sites.check_blueprint();

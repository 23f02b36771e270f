create table community.houses (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  parent_id uuid references community.houses on delete restrict,
  kind text not null default 'house' constraint houses_kind_value check (kind in ('house', 'chapter', 'kiki')),
  slug text not null constraint houses_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  name text not null constraint houses_name_length check (length(name) between 1 and 120),
  description text constraint houses_description_length check (length(description) <= 20000),
  color text not null default '#8b5cf6' constraint houses_color_shape check (color ~ '^#[0-9a-f]{6}$'),
  logo_asset_id uuid references media.assets on delete set null,
  cover_asset_id uuid references media.assets on delete set null,
  founded date,
  founded_precision text not null default 'day' constraint houses_founded_precision_value
    check (founded_precision in ('day', 'month', 'year')),
  member_count integer not null default 0 constraint houses_member_count_range check (member_count >= 0),
  location text constraint houses_location_length check (length(location) <= 200),
  website text constraint houses_website_shape check (website ~ '^https?://'),
  join_policy text not null default 'application' constraint houses_join_policy_value
    check (join_policy in ('open', 'application', 'invitation', 'closed')),
  is_active boolean not null default true,
  is_public boolean not null default true,
  subsite_id uuid references sites.subsites on delete set null,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint houses_name_key unique (organization_id, name),
  constraint houses_slug_key unique (organization_id, slug),
  constraint houses_chapter_parent check (kind <> 'chapter' or parent_id is not null)
);
create index houses_list on community.houses (organization_id, is_active desc, name, id);
create index houses_parent on community.houses (parent_id);
create index houses_logo on community.houses (logo_asset_id);
create index houses_cover on community.houses (cover_asset_id);
create index houses_subsite on community.houses (subsite_id);
create index houses_created_by on community.houses (created_by);
comment on table community.houses is 'Families of the scene, with their chapters and kiki houses.';
comment on column community.houses.parent_id is 'The house that a chapter or kiki house belongs to; where houses come from stands in house_lineage.';
comment on column community.houses.description is 'Markdown.';
comment on column community.houses.color is 'As chosen; corrected for contrast when it is shown.';
comment on column community.houses.founded_precision is 'How much of founded is known.';
comment on column community.houses.member_count is 'Memberships that have not ended.';
comment on column community.houses.is_active is 'False: the house is history, and nobody joins.';
comment on column community.houses.is_public is 'False: only members see that there is such a house, and everything in it.';
comment on column community.houses.subsite_id is 'Its page in a mega site, if it has one.';
-- Members see theirs, leaders change it; only the organisation makes and removes houses. shape_house needs a house_id.
call auth.policies('community.houses',
  $$deleted_at is null and (is_public or id = any ((select auth.own_houses())::uuid[]))
    or organization_id = any ((select auth.organizations_with('community.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('community.create'))::uuid[])$$,
  $$id = any ((select auth.led_houses())::uuid[]) or organization_id = any ((select auth.organizations_with('community.update'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('community.delete'))::uuid[])$$);
create trigger no_cycle before insert or update of parent_id on community.houses
  for each row execute function maison.no_cycle('parent_id');
create trigger touch before update on community.houses for each row execute function maison.touch();
create trigger tell after insert or update or delete on community.houses for each row execute function maison.tell_row('house', 'id');
create trigger audit after insert or update or delete on community.houses for each row execute function maison.audit();

-- A house stays in its organisation, and so does the house above it.
create function community.keep_house() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and new.organization_id <> old.organization_id then
    raise exception 'a house stays in its organisation' using errcode = 'check_violation', constraint = 'houses_organization';
  end if;
  if new.parent_id is not null and not exists (
       select from community.houses h where h.id = new.parent_id and h.organization_id = new.organization_id) then
    raise exception 'the house above is of another organisation' using errcode = 'foreign_key_violation', constraint = 'houses_parent_id_fkey';
  end if;
  return new;
end $$;
create trigger keep_house before insert or update of organization_id, parent_id on community.houses
  for each row execute function community.keep_house();

create table community.house_lineage (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  house_id uuid not null references community.houses on delete cascade,
  parent_house_id uuid not null references community.houses on delete cascade,
  kind text not null default 'descent' constraint house_lineage_kind_value
    check (kind in ('descent', 'split', 'merger', 'successor', 'chapter', 'kiki', 'alliance')),
  since date,
  until date,
  note text constraint house_lineage_note_length check (length(note) <= 2000),
  source_url text constraint house_lineage_source_url_shape check (source_url ~ '^https?://'),
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint house_lineage_once unique nulls not distinct (house_id, parent_house_id, kind, since),
  constraint house_lineage_others check (house_id <> parent_house_id),
  constraint house_lineage_order check (until >= since)
);
create index house_lineage_list on community.house_lineage (organization_id, since, id);
create index house_lineage_parent on community.house_lineage (parent_house_id);
create index house_lineage_created_by on community.house_lineage (created_by);
comment on table community.house_lineage is 'Which house came out of which: a family tree in which a house may have several parents.';
call auth.shape_house('community.house_lineage', 'exists (select from community.houses h where h.id = house_lineage.house_id offset 0)');
create trigger touch before update on community.house_lineage for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.house_lineage for each row execute function maison.audit();

-- Alliances go both ways; descent never comes back to where it began.
create function community.no_lineage_circle() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.kind = 'alliance' then return new; end if;
  perform pg_advisory_xact_lock(7246004, tg_relid::integer);
  if exists (
       with recursive above (house) as (
         select new.parent_house_id
         union
         select l.parent_house_id from community.house_lineage l join above a on l.house_id = a.house
          where l.kind <> 'alliance' and l.id <> new.id)
       select from above where house = new.house_id) then
    raise exception 'the house would descend from itself' using errcode = 'check_violation', constraint = 'house_lineage_circle';
  end if;
  return new;
end $$;
create trigger no_circle before insert or update of house_id, parent_house_id, kind on community.house_lineage
  for each row execute function community.no_lineage_circle();

-- Words that an organisation agreed on: categories, tags, fields of its own.
create table media.asset_categories (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  parent_id uuid references media.asset_categories on delete cascade,
  name text not null constraint asset_categories_name_length check (length(name) between 1 and 80),
  slug text not null constraint asset_categories_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint asset_categories_slug_key unique (organization_id, slug)
);
create index asset_categories_parent on media.asset_categories (parent_id, position, id);
comment on table media.asset_categories is 'Categories of assets, in a tree: one asset has one.';
call auth.shape_organization('media.asset_categories', 'media');
create trigger no_cycle before insert or update of parent_id on media.asset_categories
  for each row execute function maison.no_cycle('parent_id');
create trigger touch before update on media.asset_categories for each row execute function maison.touch();
create trigger audit after insert or update or delete on media.asset_categories for each row execute function maison.audit();

create table media.asset_tags (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint asset_tags_name_length check (length(name) between 1 and 60),
  description text constraint asset_tags_description_length check (length(description) <= 500),
  merged_into_id uuid references media.asset_tags on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index asset_tags_name_key on media.asset_tags (organization_id, lower(name));
create index asset_tags_merged_into on media.asset_tags (merged_into_id);
comment on table media.asset_tags is 'The tags that an organisation offers; assets carry their names.';
comment on column media.asset_tags.merged_into_id is 'The tag that took this one''s place; setting it rewrites the assets.';
call auth.shape_organization('media.asset_tags', 'media');

-- A tag that is merged disappears from the assets, and its word leads to the other one from then on.
create function media.merge_tag() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare target text;
begin
  select t.name into target from media.asset_tags t
   where t.id = new.merged_into_id and t.organization_id = new.organization_id;
  if target is null then
    raise exception 'the other tag is not of this organisation' using errcode = 'foreign_key_violation';
  end if;
  update media.assets a
     set tags = array(select t.tag from (select case when lower(w.word) = lower(new.name) then target else w.word end as tag, w.place
                                          from unnest(a.tags) with ordinality w (word, place)) t
                       group by t.tag order by min(t.place))
   where a.organization_id = new.organization_id and a.tags && array[new.name, lower(new.name)];
  return null;
end $$;
create index assets_tags on media.assets using gin (tags);
create trigger no_cycle before insert or update of merged_into_id on media.asset_tags
  for each row execute function maison.no_cycle('merged_into_id');
create trigger merge_tag after insert or update of merged_into_id on media.asset_tags for each row
  when (new.merged_into_id is not null) execute function media.merge_tag();
create trigger touch before update on media.asset_tags for each row execute function maison.touch();
create trigger audit after insert or update or delete on media.asset_tags for each row execute function maison.audit();

create table media.metadata_fields (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  key text not null constraint metadata_fields_key_shape check (key ~ '^[a-z][a-z0-9_]{0,40}$'),
  label text not null constraint metadata_fields_label_length check (length(label) between 1 and 80),
  field_type text not null constraint metadata_fields_field_type_value
    check (field_type in ('text', 'number', 'date', 'boolean', 'choice', 'choices', 'person')),
  options text[] not null default '{}',
  asset_types text[] not null default '{}',
  is_required boolean not null default false,
  is_searchable boolean not null default true,
  is_personal boolean not null default false,
  iptc_field text constraint metadata_fields_iptc_field_length check (length(iptc_field) <= 80),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint metadata_fields_key_key unique (organization_id, key),
  constraint metadata_fields_options_range check (field_type not in ('choice', 'choices') or cardinality(options) > 0)
);
comment on table media.metadata_fields is 'What an organisation writes down about its assets besides what all have; values stand in asset_details.metadata by key.';
comment on column media.metadata_fields.options is 'What may be chosen, for choices.';
comment on column media.metadata_fields.asset_types is 'Kinds of assets that have the field; empty for all.';
comment on column media.metadata_fields.is_personal is 'Its values may tell something about a person.';
comment on column media.metadata_fields.iptc_field is 'Name of the IPTC or XMP field that it is read from and written back to.';
call auth.shape_organization('media.metadata_fields', 'media');
create trigger touch before update on media.metadata_fields for each row execute function maison.touch();
create trigger audit after insert or update or delete on media.metadata_fields for each row execute function maison.audit();

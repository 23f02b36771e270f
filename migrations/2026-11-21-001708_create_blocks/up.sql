create table cms.content_media (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  asset_id uuid not null references media.assets on delete restrict,
  field_name text not null,
  position integer not null default 0,
  locale text constraint content_media_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  caption text constraint content_media_caption_length check (length(caption) <= 1000),
  alt_text text constraint content_media_alt_text_length check (length(alt_text) <= 1000),
  is_decorative boolean not null default false,
  created_at timestamptz not null default now(),
  constraint content_media_decorative_shape check (not is_decorative or alt_text is null),
  constraint content_media_once unique nulls not distinct (entry_id, field_name, locale, position) deferrable
);
create index content_media_asset on cms.content_media (asset_id);
comment on table cms.content_media is 'A picture, film or file in a field of an entry, with what it means there.';
comment on column cms.content_media.locale is 'Language that this picture or these words are for; null: all.';
comment on column cms.content_media.alt_text is 'What it shows in this context; null: the asset''s own.';
comment on column cms.content_media.is_decorative is 'Says nothing here and is passed over in silence; otherwise some alternative text is needed before publishing.';
call auth.shape_organization('cms.content_media', 'cms', 'cms.sees_entry(entry_id)');
create trigger tell after insert or update or delete on cms.content_media for each row execute function maison.tell_row('entry', 'entry_id');
create trigger audit after insert or update or delete on cms.content_media for each row execute function maison.audit();

create table cms.content_blocks (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint content_blocks_name_length check (length(name) between 1 and 120),
  slug text not null constraint content_blocks_slug_shape check (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  description text constraint content_blocks_description_length check (length(description) <= 2000),
  block_type text not null constraint content_blocks_block_type_shape check (block_type ~ '^[a-z][a-z0-9_-]{0,62}$'),
  data jsonb not null constraint content_blocks_data_object check (jsonb_typeof(data) = 'object'),
  locale text not null default 'en' constraint content_blocks_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  is_global boolean not null default false,
  is_locked boolean not null default false,
  publish_state text not null default 'draft' constraint content_blocks_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint content_blocks_slug_key unique (organization_id, slug)
);
create index content_blocks_created_by on cms.content_blocks (created_by_id);
create index content_blocks_list on cms.content_blocks (organization_id, updated_at desc, id desc);
comment on table cms.content_blocks is 'A piece that stands in many entries and is changed in one place.';
comment on column cms.content_blocks.block_type is 'cta, testimonial, feature-grid …';
comment on column cms.content_blocks.is_global is 'May stand in every type of content.';
comment on column cms.content_blocks.is_locked is 'Can be placed, but neither changed nor removed until somebody who may publish unlocks it.';
call auth.shape_organization('cms.content_blocks', 'cms', '(publish_state = ''published'' and deleted_at is null)');

create function cms.guard_block() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if old.is_locked and (tg_op = 'DELETE' or (new.data, new.name, new.block_type, new.publish_state, new.deleted_at)
                        is distinct from (old.data, old.name, old.block_type, old.publish_state, old.deleted_at)) then
    raise exception 'the block is locked' using errcode = 'check_violation', constraint = 'content_blocks_locked';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if old.is_locked and not new.is_locked and session_user = 'maison_app'
     and not new.organization_id = any (auth.organizations_with('cms.publish')) then
    raise exception 'cms.publish is needed to unlock a block' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard before update or delete on cms.content_blocks for each row execute function cms.guard_block();
create trigger touch before update on cms.content_blocks for each row execute function maison.touch();
create trigger tell after update or delete on cms.content_blocks for each row execute function maison.tell_row('block', 'id');
create trigger audit after insert or update or delete on cms.content_blocks for each row execute function maison.audit();

create table cms.content_block_uses (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  block_id uuid not null references cms.content_blocks on delete restrict,
  field_name text not null,
  position integer not null default 0,
  locale text constraint content_block_uses_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  overrides jsonb not null default '{}' constraint content_block_uses_overrides_object check (jsonb_typeof(overrides) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint content_block_uses_once unique nulls not distinct (entry_id, field_name, locale, position) deferrable
);
create index content_block_uses_block on cms.content_block_uses (block_id);
comment on table cms.content_block_uses is 'A shared block in an entry, with what is different there. A copy instead of a link is no row here: its data stands in the entry.';
comment on column cms.content_block_uses.locale is 'Language for which the overrides are, such as the block''s translation; null: all.';
comment on column cms.content_block_uses.overrides is 'Values that replace the block''s, by field.';
call auth.shape_organization('cms.content_block_uses', 'cms', 'cms.sees_entry(entry_id)');
create trigger touch before update on cms.content_block_uses for each row execute function maison.touch();
create trigger tell after insert or update or delete on cms.content_block_uses for each row execute function maison.tell_row('entry', 'entry_id');
create trigger audit after insert or update or delete on cms.content_block_uses for each row execute function maison.audit();

create table cms.content_references (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid references cms.content_entries on delete cascade,
  block_id uuid references cms.content_blocks on delete cascade,
  template_id uuid references cms.page_templates on delete cascade,
  locale text,
  place text not null constraint content_references_place_value check (place in ('data', 'media', 'block', 'seo', 'defaults')),
  target_type text not null constraint content_references_target_type_shape check (target_type ~ '^[a-z_]+\.[a-z_]+$'),
  target_id uuid not null,
  created_at timestamptz not null default now(),
  constraint content_references_one check (num_nonnulls(entry_id, block_id, template_id) = 1),
  constraint content_references_once unique nulls not distinct (entry_id, block_id, template_id, locale, place, target_type, target_id)
);
create index content_references_target on cms.content_references (target_type, target_id);
create index content_references_block on cms.content_references (block_id);
create index content_references_template on cms.content_references (template_id);
comment on table cms.content_references is 'What entries, blocks and templates point to: answers where something is used and what would break. Kept by trigger.';
comment on column cms.content_references.target_type is 'Table of the target, such as media.assets or events.events.';
call auth.policies('cms.content_references',
  $$organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])$$, 'false', 'false', 'false');
call auth.need_index('cms.content_references', 'organization_id');

-- Everything that a document points to: {"ref": table, "id": uuid} at any depth.
create function cms.references_in(data jsonb) returns table (target_type text, target_id uuid)
  language sql immutable parallel safe as $$
  select distinct r ->> 'ref', (r ->> 'id')::uuid
    from jsonb_path_query(coalesce(data, '{}'), 'strict $.** ? (@.type() == "object" && exists (@.ref) && exists (@.id))') r
   where r ->> 'ref' ~ '^[a-z_]+\.[a-z_]+$' and r ->> 'id' ~* '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
$$;

-- Arguments: what holds the reference (entry_id, block_id, template_id), its column here, the place, the columns that
-- refer: a jsonb column, or column=table for a foreign key.
create function cms.keep_references() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  now_is jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  one jsonb;
  refers text := split_part(tg_argv[3], '=', 1);
  target text := nullif(split_part(tg_argv[3], '=', 2), '');
begin
  if was is not null and now_is is not null and was -> refers is not distinct from now_is -> refers
     and was ->> tg_argv[1] = now_is ->> tg_argv[1] and was -> 'locale' is not distinct from now_is -> 'locale' then
    return null;
  end if;
  foreach one in array array[was, now_is] loop
    continue when one is null;
    if target is null or one = was then
      execute format('delete from cms.content_references where %I = $1 and locale is not distinct from $2 and place = $3', tg_argv[0])
        using (one ->> tg_argv[1])::uuid, one ->> 'locale', tg_argv[2];
    end if;
  end loop;
  if target is null then
    if now_is is null then return null; end if;
    execute format('insert into cms.content_references (id, organization_id, %I, locale, place, target_type, target_id)
                    select gen_random_uuid(), $1, $2, $3, $4, r.target_type, r.target_id from cms.references_in($5) r', tg_argv[0])
      using (now_is ->> 'organization_id')::uuid, (now_is ->> tg_argv[1])::uuid, now_is ->> 'locale', tg_argv[2], now_is -> refers;
  else
    -- Several rows of this table make up the references of one holder: read them again.
    foreach one in array array[was, now_is] loop
      continue when one is null;
      execute format('insert into cms.content_references (id, organization_id, %1$I, locale, place, target_type, target_id)
                      select gen_random_uuid(), s.organization_id, s.%2$I, s.locale, $1, $2, s.%3$I
                        from (select distinct organization_id, %2$I, locale, %3$I from %4$s
                               where %2$I = $3 and locale is not distinct from $4 and %3$I is not null) s
                      on conflict do nothing', tg_argv[0], tg_argv[1], refers, tg_relid::regclass)
        using tg_argv[2], target, (one ->> tg_argv[1])::uuid, one ->> 'locale';
    end loop;
  end if;
  return null;
end $$;
create trigger keep_references after insert or update of data, locale on cms.content_entries
  for each row execute function cms.keep_references('entry_id', 'id', 'data', 'data');
create trigger keep_references after insert or update of data, locale, entry_id or delete on cms.content_localizations
  for each row execute function cms.keep_references('entry_id', 'entry_id', 'data', 'data');
create trigger keep_references after insert or update of data, locale on cms.content_blocks
  for each row execute function cms.keep_references('block_id', 'id', 'data', 'data');
create trigger keep_references after insert or update of defaults on cms.page_templates
  for each row execute function cms.keep_references('template_id', 'id', 'defaults', 'defaults');
create trigger keep_references after insert or delete or update of asset_id, entry_id, locale on cms.content_media
  for each row execute function cms.keep_references('entry_id', 'entry_id', 'media', 'asset_id=media.assets');
create trigger keep_references after insert or delete or update of block_id, entry_id, locale on cms.content_block_uses
  for each row execute function cms.keep_references('entry_id', 'entry_id', 'block', 'block_id=cms.content_blocks');
create trigger keep_references after insert or delete or update of og_image_id, entry_id, locale on cms.entry_seo
  for each row execute function cms.keep_references('entry_id', 'entry_id', 'seo', 'og_image_id=media.assets');

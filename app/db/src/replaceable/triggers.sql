-- Triggers that many tables share. Made anew on every migrate.
create schema if not exists maison;
comment on schema maison is 'Functions that triggers of several systems share; holds no tables.';
grant usage on schema maison to maison_app, maison_system;

-- True while maison.keep_count moves a counter.
create or replace function maison.is_counting() returns boolean language sql stable
  as $$ select coalesce(current_setting('maison.counting', true), '') = 'on' $$;

-- updated_at and version change with every update; forms compare the version to notice a second editor.
create or replace function maison.touch() returns trigger language plpgsql as $$
begin
  -- A counter that moves is no change of the row: two editors would disturb each other by being liked.
  if maison.is_counting() then return new; end if;
  new.updated_at := now();
  if to_jsonb(new) ? 'version' then
    new.version := old.version + 1;
  end if;
  return new;
end $$;

-- Tells every node which cached pages are stale: one tag per row shown. Postgres sends equal tags of one
-- transaction once. Bulk loads switch it off with `set maison.quiet = 'on'` and clear the caches at their end.
create or replace function maison.tell(tag text) returns void language plpgsql as $$
begin
  if current_setting('maison.quiet', true) is distinct from 'on' then
    perform pg_notify('maison_cache', tag);
  end if;
end $$;

-- Tells the people who listen at /live. Topics are `profile:{id}` and `subsite:{id}`; ids only, because a channel
-- knows no rights: who hears it asks the database again.
create or replace function maison.tell_live(topic text, event text, id uuid) returns void language plpgsql as $$
begin
  if current_setting('maison.quiet', true) is distinct from 'on' then
    perform pg_notify('maison_live', topic || ' ' || event || ':' || id);
  end if;
end $$;

create or replace function maison.tell_subsite() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform maison.tell('subsite:' || (to_jsonb(old) ->> 'subsite_id'));
    perform maison.tell('mega_site:' || (to_jsonb(old) ->> 'mega_site_id'));
  end if;
  if tg_op <> 'DELETE' then
    perform maison.tell('subsite:' || (to_jsonb(new) ->> 'subsite_id'));
    perform maison.tell('mega_site:' || (to_jsonb(new) ->> 'mega_site_id'));
  end if;
  return null;
end $$;

create or replace function maison.tell_row() returns trigger language plpgsql as $$
begin
  -- tg_argv: prefix of the tag, column that holds the id.
  if tg_op <> 'INSERT' then
    perform maison.tell(tg_argv[0] || ':' || coalesce(to_jsonb(old) ->> tg_argv[1], ''));
  end if;
  if tg_op <> 'DELETE' then
    perform maison.tell(tg_argv[0] || ':' || coalesce(to_jsonb(new) ->> tg_argv[1], ''));
  end if;
  return null;
end $$;

-- True while the system takes a person's data out of the rows. What it writes is not logged with its old values.
create or replace function maison.is_erasing() returns boolean language sql stable
  as $$ select session_user = 'maison_system' and coalesce(current_setting('maison.erasing', true), '') = 'on' $$;

-- Append-only: money and audit rows are never changed or removed.
create or replace function maison.refuse() returns trigger language plpgsql as $$
begin
  -- The one exception: personal data is taken out of rows that stay (`maison person erase`).
  if tg_op = 'UPDATE' and maison.is_erasing() then return new; end if;
  raise exception 'rows of %.% are append-only', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$;

-- Who did what: one row before and after. tg_argv lists columns that are never written down.
create or replace function maison.audit() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  -- Without arguments tg_argv is null, and a row minus null is null.
  secret text[] := coalesce(tg_argv::text[], '{}');
  was jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) - secret end;
  now_is jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) - secret end;
  row_is jsonb := coalesce(now_is, was);
begin
  if maison.is_counting() or maison.is_erasing() then return null; end if;
  -- Bulk loads for measuring are nobody's doing. Only the system role can keep quiet about a change.
  if session_user = 'maison_system' and current_setting('maison.quiet', true) = 'on' then
    return null;
  end if;
  if tg_op = 'UPDATE' and was - 'updated_at' - 'version' = now_is - 'updated_at' - 'version' then
    return null;
  end if;
  insert into identity.audit_log (id, organization_id, actor_user_id, action, entity_type, entity_id, before, after)
  values (gen_random_uuid(), (row_is ->> 'organization_id')::uuid, auth.user_id(), lower(tg_op),
          tg_table_schema || '.' || tg_table_name, (row_is ->> 'id')::uuid, was, now_is);
  -- Migrations that fill tables run before the system for this is there.
  if to_regprocedure('admin.publish(uuid, text, uuid, text, text[])') is not null then
    perform admin.publish((row_is ->> 'organization_id')::uuid, tg_table_schema || '.' || tg_table_name, (row_is ->> 'id')::uuid,
                          maison.verb(tg_op, was, now_is), maison.changed(was, now_is));
  end if;
  return null;
end $$;

-- What happened to a row, as other software is told: going into the trash is being deleted.
create or replace function maison.verb(op text, was jsonb, now_is jsonb) returns text language sql immutable as $$
  select case when op = 'INSERT' then 'created'
              when op = 'DELETE' or (was ->> 'deleted_at' is null and now_is ->> 'deleted_at' is not null) then 'deleted'
              when was ->> 'deleted_at' is not null and now_is ->> 'deleted_at' is null then 'restored'
              else 'updated' end
$$;

-- Columns that an update changed.
create or replace function maison.changed(was jsonb, now_is jsonb) returns text[] language sql immutable as $$
  select case when was is null or now_is is null then '{}'
              else array(select n.key from jsonb_each(now_is) n
                          where n.value is distinct from was -> n.key and n.key not in ('updated_at', 'version') order by n.key) end
$$;

-- A part of a subsite carries its subsite's organisation and mega site, so that lists across a mega site and policies
-- need no join; nobody can put a part under somebody else's organisation.
create or replace function maison.fill_part() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select s.organization_id, s.mega_site_id into strict new.organization_id, new.mega_site_id
    from sites.subsites s where s.id = new.subsite_id;
  return new;
exception when no_data_found then
  raise exception 'no such subsite' using errcode = 'foreign_key_violation';
end $$;

-- Refuses a row whose parent belongs to another organisation. tg_argv: column, table of the parent, again and again.
create or replace function maison.stay_together() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare parent text; fits boolean;
begin
  for place in 0 .. tg_nargs - 1 by 2 loop
    parent := to_jsonb(new) ->> tg_argv[place];
    continue when parent is null;
    execute format('select exists (select from %s where id = $1 and organization_id = $2)', tg_argv[place + 1])
      into fits using parent::uuid, new.organization_id;
    if not fits then
      raise exception '% is not of this organisation', tg_argv[place] using errcode = 'foreign_key_violation';
    end if;
  end loop;
  return new;
end $$;

-- The triggers of every part, and the index that the way to its mega site needs.
create or replace procedure maison.part_triggers(t regclass) language plpgsql as $$
begin
  call auth.need_index(t, 'mega_site_id');
  execute format('create trigger fill_part before insert or update of subsite_id, mega_site_id, organization_id on %s for each row execute function maison.fill_part()', t);
  execute format('create trigger touch before update on %s for each row execute function maison.touch()', t);
  execute format('create trigger tell after insert or update or delete on %s for each row execute function maison.tell_subsite()', t);
  execute format('create trigger audit after insert or update or delete on %s for each row execute function maison.audit()', t);
end $$;

-- A changed address keeps working: the old one is kept and redirects.
create or replace function maison.keep_slug() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  -- tg_argv: kind of row, column of its parent.
  if old.slug is distinct from new.slug then
    insert into sites.slug_history (id, kind, parent_id, slug, target_id)
    values (gen_random_uuid(), tg_argv[0], (to_jsonb(old) ->> tg_argv[1])::uuid, old.slug, old.id)
    on conflict (kind, parent_id, slug) do update set target_id = excluded.target_id;
    delete from sites.slug_history
     where kind = tg_argv[0] and parent_id = (to_jsonb(new) ->> tg_argv[1])::uuid and slug = new.slug;
  end if;
  return null;
end $$;

-- `unaccent` alone is only stable; with its dictionary named it can serve an index.
create or replace function maison.plain(words text) returns text
  language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent', words)) $$;

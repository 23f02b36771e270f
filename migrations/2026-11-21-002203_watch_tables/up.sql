-- A table becomes searchable by `call search.watch(…)`: expressions over its row r say what is found and by whom. The
-- triggers it makes carry them as arguments. A wrong expression fails here, not when somebody saves.

-- The documents that rows of `source` make. Arguments as in search.index.
create function search.documents_of(args text[], source text) returns text language sql immutable as $$
  select format(
    'select r.id as subject_id, (%s)::uuid as organization_id, array_remove((%s)::text[], null) as audience, coalesce(%s, ''und'') as locale,
            left(coalesce(nullif(btrim(%s), ''''), ''–''), 500) as title, left(coalesce(%s, ''''), 5000) as keywords, left(coalesce(%s, ''''), 100000) as body,
            (%s)::timestamptz as happened_at
       from %s r where %s',
    args[8], args[5], args[6], args[2], args[3], args[4], args[7], source, args[9])
$$;

-- The statement that writes what changed of these documents ($1 table), and takes away those of $2 that are no longer
-- to be found. Whoever has a word reads, and so do the organisation's owners. It is text, because only a trigger itself
-- sees its transition tables.
create function search.statement(args text[], source text) returns text language sql immutable as $$
  select format(
    'with fresh as materialized (
       select f.*, case when f.audience::text like ''%%word:%%'' and f.organization_id is not null
                        then f.audience || (''owner:'' || f.organization_id) else f.audience end as readers
         from (%s) f where cardinality(f.audience) > 0
     ), gone as (
       delete from search.documents d using unnest($2::uuid[]) old_id
        where d.subject_id = old_id and d.subject_type = $1 and not exists (select from fresh f where f.subject_id = old_id)
     )
     insert into search.documents (id, organization_id, subject_type, subject_id, audience, locale, title, keywords, body, happened_at)
     select gen_random_uuid(), f.organization_id, $1, f.subject_id, f.readers, f.locale, f.title, f.keywords, f.body, f.happened_at
       from fresh f
      where not exists (select from search.documents d
                         where d.subject_id = f.subject_id and d.subject_type = $1
                           and (d.organization_id, d.audience, d.locale, d.title, d.keywords, d.body, d.happened_at)
                               is not distinct from (f.organization_id, f.readers, f.locale, f.title, f.keywords, f.body, f.happened_at))
      order by f.subject_id
     on conflict on constraint documents_once do update set
       organization_id = excluded.organization_id, audience = excluded.audience, locale = excluded.locale, title = excluded.title,
       keywords = excluded.keywords, body = excluded.body, happened_at = excluded.happened_at',
    search.documents_of(args, source))
$$;

-- Trigger of every watched table, once per statement. tg_argv: table, title, keywords, body, audience, locale,
-- happened_at, organization_id, condition; each an expression over r.
create function search.index() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  -- tg_argv counts from 0.
  args text[] := array(select a from unnest(tg_argv::text[]) with ordinality as t (a, n) order by n);
begin
  -- A counter that moves changes no words. Bulk loads call search.refresh at their end.
  if maison.is_counting() or (session_user = 'maison_system' and current_setting('maison.quiet', true) = 'on') then return null; end if;
  if tg_op = 'DELETE' then
    delete from search.documents d using old_rows o where d.subject_id = o.id and d.subject_type = args[1];
  elsif tg_op = 'INSERT' then
    execute search.statement(args, 'new_rows') using args[1], '{}'::uuid[];
  else
    execute search.statement(args, 'new_rows') using args[1], array(select n.id from new_rows n);
  end if;
  return null;
end $$;

-- Makes a table searchable, also if it was already: then by the new expressions.
create procedure search.watch(watched regclass, title text, audience text, body text default '''''', keywords text default '''''',
                              locale text default '''und''', happened_at text default 'r.created_at',
                              organization text default 'r.organization_id', condition text default 'true')
  language plpgsql as $$
declare
  name text := (select format('%s.%s', n.nspname, c.relname) from pg_catalog.pg_class c
                  join pg_catalog.pg_namespace n on n.oid = c.relnamespace where c.oid = watched);
  args text[] := array[name, title, keywords, body, audience, locale, happened_at, organization, condition];
  written text := (select string_agg(quote_literal(a), ', ' order by n) from unnest(args) with ordinality as t (a, n));
begin
  call search.unwatch(watched, false);
  execute format('create trigger search_insert after insert on %s referencing new table as new_rows for each statement execute function search.index(%s)', watched, written);
  execute format('create trigger search_update after update on %s referencing new table as new_rows for each statement execute function search.index(%s)', watched, written);
  execute format('create trigger search_delete after delete on %s referencing old table as old_rows for each statement execute function search.index(%s)', watched, written);
  perform search.refresh(watched);
end $$;

-- Takes it back; with `forget` the documents, too.
create procedure search.unwatch(watched regclass, forget boolean default true)
  language plpgsql set client_min_messages = warning as $$
begin
  execute format('drop trigger if exists search_insert on %s', watched);
  execute format('drop trigger if exists search_update on %s', watched);
  execute format('drop trigger if exists search_delete on %s', watched);
  if forget then
    delete from search.documents d using pg_catalog.pg_class c, pg_catalog.pg_namespace n
     where c.oid = watched and n.oid = c.relnamespace and d.subject_type = format('%s.%s', n.nspname, c.relname);
  end if;
end $$;
revoke execute on procedure search.watch, search.unwatch from public;

-- Makes the documents of a table anew: all, or of these rows. For what depends on other rows, and for mending.
create function search.refresh(watched regclass, ids uuid[] default null) returns void
  language plpgsql security definer set search_path = '' as $$
declare args text[];
begin
  select string_to_array(encode(t.tgargs, 'escape'), '\000') into args
    from pg_catalog.pg_trigger t where t.tgrelid = watched and t.tgname = 'search_insert';
  if not found then return; end if;
  -- encode() writes what is not ASCII as escapes.
  args := array(select convert_from(decode(a, 'escape'), 'UTF8') from unnest(args[1:9]) with ordinality as t (a, n) order by n);
  if ids is null then
    execute search.statement(args, watched::text)
      using args[1], array(select d.subject_id from search.documents d where d.subject_type = args[1]);
  else
    execute search.statement(args, format('(select * from %s where id = any (%L::uuid[]))', watched, ids)) using args[1], ids;
  end if;
end $$;
comment on function search.refresh(regclass, uuid[]) is 'Makes the documents of a table, or of some of its rows, anew.';
revoke execute on function search.refresh from public;
grant execute on function search.refresh to maison_system;

-- Trigger of tables that hold words of another table's rows, such as a contact's numbers. tg_argv: the watched table,
-- the column here that names its row.
create function search.follow() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare ids uuid[];
begin
  if maison.is_counting() or (session_user = 'maison_system' and current_setting('maison.quiet', true) = 'on') then return null; end if;
  if tg_op <> 'DELETE' then execute format('select array_agg(distinct %I) from new_rows', tg_argv[1]) into ids; end if;
  if tg_op <> 'INSERT' then
    execute format('select $1 || array_agg(distinct %I) from old_rows', tg_argv[1]) into ids using ids;
  end if;
  perform search.refresh(tg_argv[0]::regclass, array_remove(ids, null));
  return null;
end $$;

create procedure search.watch_words(watched regclass, words regclass, link text)
  language plpgsql set client_min_messages = warning as $$
begin
  execute format('drop trigger if exists search_insert on %s', words);
  execute format('drop trigger if exists search_update on %s', words);
  execute format('drop trigger if exists search_delete on %s', words);
  execute format('create trigger search_insert after insert on %s referencing new table as new_rows for each statement execute function search.follow(%L, %L)', words, watched, link);
  execute format('create trigger search_update after update on %s referencing old table as old_rows new table as new_rows for each statement execute function search.follow(%L, %L)', words, watched, link);
  execute format('create trigger search_delete after delete on %s referencing old table as old_rows for each statement execute function search.follow(%L, %L)', words, watched, link);
end $$;
revoke execute on procedure search.watch_words from public;

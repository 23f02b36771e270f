-- Triggers that hold rules of many tables: counters, states, trees. Made anew on every migrate.

-- Counters are kept by trigger and are for showing only: money and quota decisions count rows.
-- Arguments: table that holds the counter, column here that names its row, counter column[, column, value]: with the
-- last two only rows with that value count, for tables such as reactions that belong to rows of several kinds. A row
-- in the trash (deleted_at) does not count. One trigger per counter, named count_{counter}:
--   create trigger count_comments after insert or delete or update of post_id, deleted_at on community.comments
--     for each row execute function maison.keep_count('community.posts', 'post_id', 'comments_count');
create or replace function maison.keep_count() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare was uuid; now_is uuid;
begin
  if current_setting('maison.quiet', true) = 'on' and session_user = 'maison_system' then return null; end if;
  if tg_op <> 'INSERT' then was := maison.counted(to_jsonb(old), tg_argv[1], tg_argv[3], tg_argv[4]); end if;
  if tg_op <> 'DELETE' then now_is := maison.counted(to_jsonb(new), tg_argv[1], tg_argv[3], tg_argv[4]); end if;
  if was is not distinct from now_is then return null; end if;
  perform set_config('maison.counting', 'on', true);
  -- Smaller id first, so that two that move rows between the same parents do not wait for each other.
  execute format('update %s set %2$I = %2$I + case when id = $2 then 1 else -1 end where id in ($1, $2)', tg_argv[0], tg_argv[2])
    using was, now_is;
  perform set_config('maison.counting', 'off', true);
  return null;
end $$;

-- The row that this one counts for; null if it does not count.
create or replace function maison.counted(of jsonb, link text, only_column text, only_value text) returns uuid
  language sql immutable as $$
  select case when of ->> 'deleted_at' is null and (only_column is null or of ->> only_column = only_value)
              then (of ->> link)::uuid end
$$;

-- Counts everything again and puts right what is not; says how many rows of which counter were wrong.
create or replace function maison.recount() returns table (counter text, corrected bigint)
  language plpgsql security definer set search_path = pg_catalog as $$
declare t record; fixed bigint;
begin
  perform set_config('maison.counting', 'on', true);
  for t in select tgrelid::regclass as counted, string_to_array(encode(tgargs, 'escape'), '\000') as args
             from pg_trigger where tgfoid = 'maison.keep_count'::regproc and tgparentid = 0 order by 1, tgname
  loop
    execute format(
      'with truth as (select p.id, count(c.*) as number from %1$s p
         left join %2$s c on maison.counted(to_jsonb(c), $1, $2, $3) = p.id group by p.id)
       update %1$s p set %3$I = truth.number from truth where truth.id = p.id and p.%3$I <> truth.number',
      t.args[1], t.counted, t.args[3])
      using t.args[2], nullif(t.args[4], ''), nullif(t.args[5], '');
    get diagnostics fixed = row_count;
    counter := t.args[1] || '.' || t.args[3];
    corrected := fixed;
    return next;
  end loop;
  perform set_config('maison.counting', 'off', true);
end $$;
comment on function maison.recount() is 'schedule: 7 1 * * *. Counts every counter again.';
revoke all on function maison.recount() from public;
grant execute on function maison.recount() to maison_system;

-- A state goes only along the steps named. Arguments: column, steps such as 'draft>published published>archived'.
--   create trigger steps before update of status on events.orders for each row
--     execute function maison.steps('status', 'pending>paid pending>expired paid>refunded');
create or replace function maison.steps() returns trigger language plpgsql set search_path = '' as $$
declare
  was text := to_jsonb(old) ->> tg_argv[0];
  now_is text := to_jsonb(new) ->> tg_argv[0];
begin
  if was is distinct from now_is
     and not (coalesce(was, '') || '>' || coalesce(now_is, '')) = any (string_to_array(tg_argv[1], ' ')) then
    raise exception '%.% cannot go from % to %', tg_table_schema, tg_table_name, was, now_is
      using errcode = 'check_violation', constraint = tg_table_name || '_' || tg_argv[0] || '_step';
  end if;
  return new;
end $$;

-- A tree stays a tree. Argument: the column that names the parent. Whoever moves branches of one table waits for the
-- other, because two moves that are fine alone can make a circle together.
--   create trigger no_cycle before insert or update of parent_id on media.asset_folders for each row
--     execute function maison.no_cycle('parent_id');
create or replace function maison.no_cycle() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  above uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  steps integer := 0;
begin
  if above is null then return new; end if;
  if tg_op = 'UPDATE' then
    if above is not distinct from (to_jsonb(old) ->> tg_argv[0])::uuid then return new; end if;
    perform pg_advisory_xact_lock(7246003, tg_relid::integer);
  end if;
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 1000 then
      raise exception '%.% would contain itself', tg_table_schema, tg_table_name
        using errcode = 'check_violation', constraint = tg_table_name || '_' || tg_argv[0] || '_circle';
    end if;
    execute format('select %I from %s where id = $1', tg_argv[0], tg_relid::regclass) into above using above;
  end loop;
  return new;
end $$;

-- A bulk load by the system role: `set local maison.quiet = 'on'`.
create or replace function maison.is_quiet() returns boolean language sql stable
  as $$ select session_user = 'maison_system' and coalesce(current_setting('maison.quiet', true), '') = 'on' $$;

-- Row triggers of tables that are loaded in bulk ask before they are called: one that is not called costs a fifth of one
-- that returns at once. Whoever is quiet writes final values itself.
create or replace procedure maison.hush(t regclass) language plpgsql as $$
declare trigger record; written text;
begin
  for trigger in select tgname, pg_get_triggerdef(oid) as def from pg_trigger
                  where tgrelid = t and not tgisinternal and tgparentid = 0 and tgtype & 1 = 1 and tgtype & 4 = 4
                    and pg_get_triggerdef(oid) !~ 'is_quiet'
  loop
    if trigger.def ~ ' WHEN \(' then
      written := regexp_replace(trigger.def, ' WHEN \((.*)\) EXECUTE FUNCTION ', ' WHEN ((not maison.is_quiet()) and (\1)) EXECUTE FUNCTION ');
    else
      written := replace(trigger.def, ' EXECUTE FUNCTION ', ' WHEN (not maison.is_quiet()) EXECUTE FUNCTION ');
    end if;
    execute format('drop trigger %I on %s', trigger.tgname, t);
    execute written;
  end loop;
end $$;

-- Takes back what `hush` did.
create or replace procedure maison.unhush(t regclass) language plpgsql as $$
declare trigger record; written text;
begin
  for trigger in select tgname, pg_get_triggerdef(oid) as def from pg_trigger
                  where tgrelid = t and not tgisinternal and tgparentid = 0 and pg_get_triggerdef(oid) ~ 'is_quiet'
  loop
    written := regexp_replace(trigger.def, ' WHEN \(\(\(NOT maison\.is_quiet\(\)\) AND (.*)\)\) EXECUTE FUNCTION ', ' WHEN (\1) EXECUTE FUNCTION ');
    written := regexp_replace(written, ' WHEN \(\(NOT maison\.is_quiet\(\)\)\) EXECUTE FUNCTION ', ' EXECUTE FUNCTION ');
    execute format('drop trigger %I on %s', trigger.tgname, t);
    execute written;
  end loop;
end $$;

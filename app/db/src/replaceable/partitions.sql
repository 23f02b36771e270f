-- Tables partitioned by month: partitions ahead of time, an end for what is beyond retention. Made anew on every
-- migrate; called by the job db.partitions, as the owner of the tables, because the system role owns nothing.

-- The tables by month, and how many months each is kept; conversations are kept for good.
create or replace function maison.partition_plan() returns table (parent regclass, keep integer)
  language sql stable set search_path = pg_catalog as $$
  select to_regclass(plan.name), plan.keep
    from (values ('identity.audit_log', 24), ('identity.activities', 36), ('messaging.messages', 1200),
                 ('analytics.events', 25), ('analytics.page_views', 25), ('marketing.mail_hits', 25)) plan (name, keep)
   where to_regclass(plan.name) is not null
$$;

-- Makes the partitions of this and the next `ahead` months, and drops those that ended more than `keep` months ago.
-- Rows that meanwhile fell into the default partition move to the month where they belong. Returns what was done.
create or replace function maison.month_partitions(parent regclass, ahead integer, keep integer) returns text[]
  language plpgsql security definer set search_path = pg_catalog set lock_timeout = '5s' set timezone = 'UTC' as $$
declare
  space text; base text; key text; part text; fallback text;
  month timestamptz := date_trunc('month', now());
  done text[] := '{}';
begin
  if keep < 1 then raise exception 'a retention of % months keeps nothing', keep; end if;
  select n.nspname, c.relname, a.attname into strict space, base, key
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_partitioned_table p on p.partrelid = c.oid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = p.partattrs[0]
   where c.oid = parent;
  fallback := format('%I.%I', space, base || '_default');
  for ahead_by in 0 .. ahead loop
    part := format('%I.%I', space, base || to_char(month + ahead_by * interval '1 month', '_YYYY_MM'));
    continue when to_regclass(part) is not null;
    call maison.month_partition(parent, part, fallback, key, month + ahead_by * interval '1 month');
    done := done || ('made ' || part);
  end loop;
  for part in
    select format('%I.%I', space, c.relname)
      from pg_inherits i
      join pg_class c on c.oid = i.inhrelid
     where i.inhparent = parent
       and c.relname ~ ('^' || base || '_[0-9]{4}_[0-9]{2}$')
       and to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month' <= month - keep * interval '1 month'
  loop
    execute format('drop table %s', part);
    done := done || ('dropped ' || part);
  end loop;
  return done;
end $$;
comment on function maison.month_partitions(regclass, integer, integer) is 'Makes next months'' partitions of a table and drops those beyond retention.';
revoke all on function maison.month_partitions(regclass, integer, integer) from public;
grant execute on function maison.month_partitions(regclass, integer, integer) to maison_system;

create or replace procedure maison.month_partition(parent regclass, part text, fallback text, key text, month timestamptz)
  language plpgsql set search_path = pg_catalog as $$
begin
  execute format('create table %s (like %s including all)', part, parent);
  call auth.shape_system(part::regclass);
  if to_regclass(fallback) is not null then
    -- Append-only tables refuse deletes; moving a row is none.
    execute format('alter table %s disable trigger user', fallback);
    execute format('with moved as (delete from %s where %I >= %L and %I < %L returning *) insert into %s select * from moved',
                   fallback, key, month, key, month + interval '1 month', part);
    execute format('alter table %s enable trigger user', fallback);
  end if;
  execute format('alter table %s attach partition %s for values from (%L) to (%L)', parent, part, month, month + interval '1 month');
end $$;
revoke all on procedure maison.month_partition(regclass, text, text, text, timestamptz) from public;

-- Months of the past, before a bulk load that reaches back. As maison.month_partitions, by the owner.
create or replace function maison.past_partitions(parent regclass, behind integer) returns text[]
  language plpgsql security definer set search_path = pg_catalog set lock_timeout = '5s' set timezone = 'UTC' as $$
declare
  space text; base text; key text; part text;
  month timestamptz := date_trunc('month', now());
  done text[] := '{}';
begin
  select n.nspname, c.relname, a.attname into strict space, base, key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_partitioned_table p on p.partrelid = c.oid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = p.partattrs[0]
   where c.oid = parent;
  for back in 1 .. behind loop
    part := format('%I.%I', space, base || to_char(month - back * interval '1 month', '_YYYY_MM'));
    continue when to_regclass(part) is not null;
    call maison.month_partition(parent, part, format('%I.%I', space, base || '_default'), key, month - back * interval '1 month');
    done := done || part;
  end loop;
  return done;
end $$;
revoke all on function maison.past_partitions(regclass, integer) from public;
grant execute on function maison.past_partitions(regclass, integer) to maison_system;

-- What the planner must know anew after a bulk load; only the owner of a table can look.
create or replace function maison.refresh_statistics(tables regclass[]) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare t regclass;
begin
  foreach t in array tables loop
    execute format('analyze %s', t);
  end loop;
end $$;
revoke all on function maison.refresh_statistics(regclass[]) from public;
grant execute on function maison.refresh_statistics(regclass[]) to maison_system;

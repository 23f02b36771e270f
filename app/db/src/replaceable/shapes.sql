-- The shapes of row-level security. A migration that creates a table calls `auth.guard` and one shape; docs/rights.md
-- says when to use which. Every shape makes one policy per command, all for the role maison_app.

-- Every table: row-level security on and forced, the system role sees all, the application may try every command.
create or replace procedure auth.guard(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy system on %s to maison_system using (true) with check (true)', t);
  execute format('grant select, insert, update, delete on %s to maison_app, maison_system', t);
end $$;

-- An index that begins with this column, unless there is one: for policies and foreign keys.
create or replace procedure auth.need_index(t regclass, wanted text) language plpgsql as $$
declare leaf text := (select relname from pg_catalog.pg_class where oid = t);
begin
  if not exists (select from pg_catalog.pg_index i
                  join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                 where i.indrelid = t and i.indpred is null and a.attname = wanted) then
    execute format('create index %I on %s (%I)', leaf || '_' || regexp_replace(wanted, '_id$', ''), t, wanted);
  end if;
end $$;

-- What cannot live alone (foreign keys that cascade) belongs to the organisation of what it is a part of. Otherwise
-- somebody could hang a row of their own organisation below another one's, such as a role on its subsite.
create or replace procedure auth.stay_together(t regclass) language plpgsql as $$
declare pairs text; columns text;
begin
  select string_agg(format('%L, %L', a.attname, f.confrelid::regclass), ', '), string_agg(quote_ident(a.attname), ', ')
    into pairs, columns
    from pg_catalog.pg_constraint f
    join pg_catalog.pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
   where f.conrelid = t and f.contype = 'f' and f.confdeltype = 'c'
     and exists (select from pg_catalog.pg_attribute o where o.attrelid = f.confrelid and o.attname = 'organization_id');
  if pairs is not null then
    execute format('create trigger stay_together before insert or update of organization_id, %s on %s '
                   'for each row execute function maison.stay_together(%s)', columns, t, pairs);
  end if;
end $$;

-- One policy per command from four conditions.
create or replace procedure auth.policies(t regclass, can_read text, can_insert text, can_update text, can_delete text)
  language plpgsql as $$
begin
  call auth.guard(t);
  execute format('create policy read_rows on %s for select to maison_app using (%s)', t, can_read);
  execute format('create policy insert_rows on %s for insert to maison_app with check (%s)', t, can_insert);
  execute format('create policy update_rows on %s for update to maison_app using (%s) with check (%s)', t, can_update, can_update);
  execute format('create policy delete_rows on %s for delete to maison_app using (%s)', t, can_delete);
end $$;

-- system only: the application never touches it.
create or replace procedure auth.shape_system(t regclass) language plpgsql as $$
begin
  call auth.policies(t, 'false', 'false', 'false', 'false');
end $$;

-- own: rows that carry the person's user_id.
create or replace procedure auth.shape_own(t regclass) language plpgsql as $$
declare own text := 'user_id = (select auth.user_id())';
begin
  call auth.policies(t, own, own, own, own);
end $$;

-- organisation: members with `system.read` see, others by word. `visible` adds rows that everybody sees.
create or replace procedure auth.shape_organization(t regclass, system text, visible text default 'false')
  language plpgsql as $$
declare
  word text := 'organization_id = any ((select auth.organizations_with(%L))::uuid[])';
begin
  call auth.policies(t,
    format('(%s) or ' || word, visible, system || '.read'),
    format(word, system || '.create'), format(word, system || '.update'), format(word, system || '.delete'));
  call auth.need_index(t, 'organization_id');
  call auth.stay_together(t);
end $$;

-- part of a subsite: everybody who sees the subsite sees its published parts; people with a role on the subsite and
-- the organisation's editors see and change all of them. `offset 0` keeps the subsite's check a look-up per row shown:
-- Postgres would otherwise read every subsite into a hash before the first row of a long list.
create or replace procedure auth.shape_subsite_part(t regclass, published text default 'publish_state = ''published'' and deleted_at is null')
  language plpgsql as $$
declare
  role text := 'subsite_id = any ((select auth.own_subsites())::uuid[])';
  word text := 'organization_id = any ((select auth.organizations_with(%L))::uuid[])';
begin
  call auth.policies(t,
    format('(%s and exists (select from sites.subsites s where s.id = subsite_id offset 0)) or %s or ' || word, published, role, 'sites.update'),
    format('%s or ' || word, role, 'sites.create'),
    format('%s or ' || word, role, 'sites.update'),
    format('%s or ' || word, role, 'sites.delete'));
end $$;

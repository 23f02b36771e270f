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

-- made by somebody: members with `system.read` see it, those with `system.create` add it in their own name and change
-- what is theirs, `system.update` changes all, `system.delete` is for admins. Needs a column created_by.
create or replace procedure auth.shape_created(t regclass, system text, visible text default 'false')
  language plpgsql as $$
declare
  word text := 'organization_id = any ((select auth.organizations_with(%L))::uuid[])';
  mine text := '(created_by = (select auth.user_id()) and ' || word || ')';
begin
  call auth.policies(t,
    format('(%s) or ' || word, visible, system || '.read'),
    format(mine, system || '.create'),
    format('%s or ' || word, format(mine, system || '.create'), system || '.update'),
    format(word, system || '.delete'));
  call auth.need_index(t, 'organization_id');
  call auth.stay_together(t);
end $$;

-- through a parent: who sees the row of `parent` that `link` names sees this one; members with `system.read` do, too,
-- and others write by word. `offset 0` as in shape_subsite_part.
create or replace procedure auth.shape_through(t regclass, parent regclass, link text, system text)
  language plpgsql as $$
begin
  call auth.shape_organization(t, system, auth.sees_parent(t, parent, link));
end $$;

-- The condition that the row of `parent` which the column `link` names is visible.
create or replace function auth.sees_parent(t regclass, parent regclass, link text) returns text
  language sql stable set search_path = pg_catalog
  as $$ select format('exists (select from %s parent where parent.id = %I.%I offset 0)', parent, c.relname, link)
          from pg_class c where c.oid = t $$;

-- append-only: like shape_organization, but nobody ever changes or removes a row, not even the system. For money,
-- consent and what else must stay provable.
create or replace procedure auth.shape_append(t regclass, system text, visible text default 'false')
  language plpgsql as $$
declare word text := 'organization_id = any ((select auth.organizations_with(%L))::uuid[])';
begin
  call auth.policies(t, format('(%s) or ' || word, visible, system || '.read'), format(word, system || '.create'), 'false', 'false');
  call auth.need_index(t, 'organization_id');
  call auth.stay_together(t);
  execute format('create trigger refuse before update or delete on %s for each row execute function maison.refuse()', t);
end $$;

-- own by profile: rows that carry the person's profile in `owner`; `visible` adds rows that others see.
create or replace procedure auth.shape_profile(t regclass, owner text default 'profile_id', visible text default 'false')
  language plpgsql as $$
declare own text := format('%I = (select auth.profile_id())', owner);
begin
  call auth.policies(t, format('(%s) or %s', visible, own), own, own, own);
  call auth.need_index(t, owner);
end $$;

-- house: members of the house see it and so do those for whom `visible` holds; its leaders and the organisation's
-- people with community.update and so on write. Needs a column house_id.
create or replace procedure auth.shape_house(t regclass, visible text default 'false') language plpgsql as $$
declare
  member text := 'house_id = any ((select auth.own_houses())::uuid[])';
  leader text := 'house_id = any ((select auth.led_houses())::uuid[])';
  word text := 'organization_id = any ((select auth.organizations_with(%L))::uuid[])';
begin
  call auth.policies(t,
    format('(%s) or %s or ' || word, visible, member, 'community.read'),
    format('%s or ' || word, leader, 'community.create'),
    format('%s or ' || word, leader, 'community.update'),
    format('%s or ' || word, leader, 'community.delete'));
  call auth.need_index(t, 'organization_id');
  call auth.need_index(t, 'house_id');
  call auth.stay_together(t);
end $$;

-- thread: members of the conversation see it and add to it in their own name (column `author`); authors change and
-- take back what is theirs. Nobody else, not even an owner of the organisation. Needs a column thread_id.
create or replace procedure auth.shape_thread(t regclass, author text) language plpgsql as $$
declare
  member text := 'thread_id = any ((select auth.own_threads())::uuid[])';
  own text := format('%I = (select auth.profile_id())', author);
begin
  call auth.policies(t, member, member || ' and ' || own, member || ' and ' || own, member || ' and ' || own);
  call auth.need_index(t, 'thread_id');
  call auth.stay_together(t);
end $$;

-- Takes all policies of a table away, so that a later migration can give it another shape. Row-level security stays
-- forced: until then nobody sees anything.
create or replace procedure auth.unshape(t regclass) language plpgsql as $$
declare policy name;
begin
  for policy in select polname from pg_catalog.pg_policy where polrelid = t loop
    execute format('drop policy %I on %s', policy, t);
  end loop;
  execute format('drop trigger if exists stay_together on %s', t);
end $$;

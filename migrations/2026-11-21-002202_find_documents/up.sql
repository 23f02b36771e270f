-- To which audiences the person belongs. Words count that end in read, update, moderate or team; owners have their own key,
-- because they may do everything without a word.
create function search.own_audiences() returns text[]
  language plpgsql stable security definer set search_path = '' as $$
declare keys text[] := '{public}';
begin
  if auth.user_id() is null then return keys; end if;
  keys := keys || array['signed_in', 'user:' || auth.user_id()];
  if auth.profile_id() is not null then
    keys := keys || ('profile:' || auth.profile_id());
    if to_regclass('community.house_members') is not null then
      keys := keys || array(select 'house:' || h from unnest(auth.own_houses()) h);
    end if;
  end if;
  return keys
    || array(select 'subsite:' || s from unnest(auth.own_subsites()) s)
    || array(select 'organization:' || m.organization_id from identity.organization_members m where m.user_id = auth.user_id())
    || array(select 'owner:' || m.organization_id from identity.organization_members m where m.user_id = auth.user_id() and m.role = 'owner')
    || array(select 'word:' || m.organization_id || ':' || p.permission
               from identity.organization_members m
               join identity.role_permissions p on p.organization_id = m.organization_id and p.role = m.role
              where m.user_id = auth.user_id() and m.role <> 'owner' and p.permission ~ '\.(read|update|moderate|team)$');
end $$;
comment on function search.own_audiences() is 'Keys of search.documents.audience that are the person''s.';

-- Asks the policies of the row itself, as whoever is asking.
create function search.sees(subject_type text, subject_id uuid) returns boolean
  language plpgsql stable cost 1000 as $$
declare
  subject regclass := to_regclass(subject_type);
  seen boolean;
begin
  if subject is null then return false; end if;
  execute format('select exists (select from %s where id = $1)', subject) into seen using subject_id;
  return seen;
end $$;
comment on function search.sees(text, uuid) is 'Does the person see this row of whatever table?';

-- A document is there for whoever sees its row: the audience spares the question, the row answers it.
call auth.unshape('search.documents');
create policy system on search.documents to maison_system using (true) with check (true);
create policy read_rows on search.documents for select to maison_app
  using (audience && (select search.own_audiences())::text[] and search.sees(subject_type, subject_id));
create policy insert_rows on search.documents for insert to maison_app with check (false);
create policy update_rows on search.documents for update to maison_app using (false) with check (false);
create policy delete_rows on search.documents for delete to maison_app using (false);

-- What somebody typed: words in any order, "a phrase", or, -not; the last word may be unfinished. Never fails.
create function search.query(typed text, locale text default 'und') returns tsquery
  language sql immutable parallel safe set client_min_messages = error as $$
  select websearch_to_tsquery(search.configuration(locale), p)
      || case when p ~ '^[\w\s]*\w\w$' then (nullif(plainto_tsquery('pg_catalog.simple', p)::text, '') || ':*')::tsquery
              else websearch_to_tsquery('pg_catalog.simple', p) end
    from (select coalesce(maison.plain(left(typed, 200)), '') as p) plain
$$;

-- Documents whose audience and words fit, best first. Runs as the owner, because row-level security keeps operators
-- that are not leakproof (@@, &&, %) from using an index; it therefore applies the audience itself and tells ids only.
-- What they stand for is read from search.documents under its policy, which asks the row.
create function search.candidates(typed text, language text, types text[], organization uuid, most integer)
  returns table (id uuid, score real)
  language plpgsql stable security definer
  set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan set enable_seqscan = off set jit = off as $$
#variable_conflict use_column
declare
  keys text[] := search.own_audiences();
  wanted tsquery := search.query(typed, language);
  plain text := maison.plain(left(trim(typed), 100));
  known uuid[];
  number integer;
begin
  if coalesce(plain, '') = '' then return; end if;
  -- A telephone number is looked for by its digits, however it is written: keywords hold them without signs.
  if plain ~ '^[0-9 +()/.-]{5,}$' then plain := ltrim(regexp_replace(plain, '\D', '', 'g'), '0'); end if;
  -- Only what has a word to look for: -word alone would read everything.
  if querytree(wanted) not in ('', 'T') then
    return query
      select fits.id, fits.score
        from (select d.id, d.happened_at, ts_rank(d.words, wanted) + starts_with(d.fragments, plain)::integer::real as score
                from search.documents d
               where d.audience && keys and d.words @@ wanted
                 and (types is null or d.subject_type = any (types))
                 and (organization is null or d.organization_id = organization)
               limit 5000) fits
       order by fits.score desc, fits.happened_at desc nulls last, fits.id
       limit most;
    get diagnostics number = row_count;
    if number >= 10 or number >= most then return; end if;
  end if;
  -- Few or none: parts of words, telephone numbers, misspelt names.
  if length(plain) >= 3 then
    return query
      select near.id, (near.likeness * 0.01)::real
        from (select d.id, d.happened_at, word_similarity(plain, d.fragments) as likeness
                from search.documents d
               where d.audience && keys
                 and (d.fragments like '%' || replace(replace(replace(plain, '\', '\\'), '%', '\%'), '_', '\_') || '%' or plain <% d.fragments)
                 and not (querytree(wanted) not in ('', 'T') and d.words @@ wanted)
                 and (types is null or d.subject_type = any (types))
                 and (organization is null or d.organization_id = organization)
               limit 1000) near
       order by near.likeness desc, near.happened_at desc nulls last, near.id
       limit most;
  end if;
end $$;
comment on function search.candidates(text, text, text[], uuid, integer) is 'Ids of documents that fit and may come into question for the person.';

-- The search box. `types` are tables such as crm.contacts; null: everything.
create function search.find(typed text, language text default 'und', types text[] default null, organization uuid default null,
                            skip integer default 0, wanted integer default 20)
  returns table (subject_type text, subject_id uuid, organization_id uuid, locale text, title text, summary text,
                 happened_at timestamptz, score real)
  language plpgsql stable as $$
#variable_conflict use_column
declare
  candidate record;
  passed integer := 0;
begin
  for candidate in
    select c.id, c.score from search.candidates(typed, language, types, organization, least(greatest(skip, 0) + wanted, 200) * 3 + 100) c
  loop
    select d.subject_type, d.subject_id, d.organization_id, d.locale, d.title, left(d.body, 300), d.happened_at, candidate.score
      into subject_type, subject_id, organization_id, locale, title, summary, happened_at, score
      from search.documents d where d.id = candidate.id;
    continue when not found;
    passed := passed + 1;
    continue when passed <= skip;
    return next;
    exit when passed >= skip + wanted;
  end loop;
end $$;
comment on function search.find(text, text, text[], uuid, integer, integer) is 'What the person may see and that fits what they typed, best first.';

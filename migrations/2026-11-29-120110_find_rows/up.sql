-- A list's search box: row-level security keeps `like` from using an index of the table itself, so every row would be read.
create function search.rows(typed text, subject text, organization uuid) returns setof uuid
  language plpgsql stable security definer rows 100 set search_path = ''
  as $$
declare
  keys text[] := search.own_audiences();
  parts text[];
begin
  select array_agg('%' || replace(replace(replace(word, '\', '\\'), '%', '\%'), '_', '\_') || '%' order by length(word) desc)
    into parts
    from regexp_split_to_table(maison.plain(btrim(left(typed, 200))), '\s+') word;
  -- The longest word leads through the index, the others are looked for in what it finds.
  return query
    select d.subject_id from search.documents d
     where d.audience && keys and d.subject_type = subject and d.organization_id = organization
       and d.fragments like parts[1] and d.fragments like all (parts);
end $$;
comment on function search.rows(text, text, uuid) is 'Rows of one table whose title or keywords contain all of these words; the rows'' own policies still say which of them are shown.';

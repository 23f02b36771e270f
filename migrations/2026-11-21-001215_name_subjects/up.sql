-- What people like, save, report and comment on stands in many tables: a subject is a word and an id.
create function community.subject_table(subject text) returns regclass
  language sql stable set search_path = '' as $$
  select coalesce(sites.module_table(subject), to_regclass(case subject
    when 'comments' then 'community.comments' when 'houses' then 'community.houses' when 'subsites' then 'sites.subsites'
    when 'mega_sites' then 'sites.mega_sites' when 'profiles' then 'identity.profiles' when 'assets' then 'media.assets'
    when 'messages' then 'messaging.messages' end))
$$;
comment on function community.subject_table(text) is 'The table that a subject''s word means; null for what is none.';

-- Asked with the rights of whoever asks.
create function community.sees(subject text, id uuid) returns boolean
  language plpgsql stable set search_path = '' as $$
declare
  place regclass := community.subject_table(subject);
  seen boolean := false;
begin
  if place is not null then
    execute format('select exists (select from %s where id = $1)', place) into seen using id;
  end if;
  return seen;
end $$;
comment on function community.sees(text, uuid) is 'Does whoever asks see this subject?';

-- The row of a subject, whoever asks: for triggers.
create function community.subject_row(subject text, id uuid) returns jsonb
  language plpgsql stable security definer set search_path = '' as $$
declare
  place regclass := community.subject_table(subject);
  found jsonb;
begin
  if place is not null then
    execute format('select to_jsonb(t) from %s t where t.id = $1 limit 1', place) into found using id;
  end if;
  if found is null then
    raise exception 'there is no such subject' using errcode = 'foreign_key_violation', constraint = 'subject';
  end if;
  return found;
end $$;
revoke execute on function community.subject_row from public;

-- The row must be there, and what is said about it belongs to its organisation. People belong to none: what is said
-- about them belongs to the organisation that it is said in.
-- tg_argv: column of the word, column of the id.
create function community.fill_subject() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  now_is jsonb := to_jsonb(new);
  home uuid;
begin
  home := (community.subject_row(now_is ->> tg_argv[0], (now_is ->> tg_argv[1])::uuid) ->> 'organization_id')::uuid;
  new.organization_id := coalesce(home, new.organization_id);
  return new;
end $$;

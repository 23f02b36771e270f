create table search.saved_searches (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  name text not null constraint saved_searches_name_length check (length(name) between 1 and 80),
  typed text not null constraint saved_searches_typed_length check (length(typed) between 1 and 200),
  types text[] not null default '{}',
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint saved_searches_name_key unique (user_id, name)
);
create index saved_searches_list on search.saved_searches (user_id, position, id);
comment on table search.saved_searches is 'Searches that somebody wants to run again. Erasure deletes the rows.';
comment on column search.saved_searches.user_id is 'pii: whose they are.';
comment on column search.saved_searches.typed is 'pii: may name a person.';
comment on column search.saved_searches.types is 'Tables that are searched; empty: everything.';
call auth.shape_own('search.saved_searches');
create trigger touch before update on search.saved_searches for each row execute function maison.touch();

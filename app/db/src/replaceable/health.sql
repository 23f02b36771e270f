-- What the server asks to know whether it may serve. Made anew on every migrate.
create or replace function maison.migrations_applied() returns setof text
  language plpgsql stable security definer set search_path = ''
  as $$ begin return query select m.version::text from public.__diesel_schema_migrations m; end $$;
comment on function maison.migrations_applied() is 'Versions of the migrations that ran; only the owner may read their table.';

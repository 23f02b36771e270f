-- A stable id for a row of the demonstration, from its name, so that the files of several systems can refer to it.
create or replace function maison.demo_id(name text) returns uuid language sql immutable
  as $$ select (left(h, 12) || '7' || substr(h, 14, 3) || '8' || substr(h, 18, 15))::uuid from (select md5('maison demo ' || name) as h) hashed $$;

-- Tries one thing and undoes it. True: the rights allow it (another rule may still refuse). False: they do not.
create function pg_temp.probe(command text, t text, place text, col text) returns boolean language plpgsql as $$
declare touched bigint; forged boolean;
begin
  if command = 'see' then
    execute format('select count(*) from %s where %s', t, place) into touched;
    return touched > 0;
  end if;
  if command = 'change' and col = '' then return false; end if;
  begin
    case command
      when 'add' then execute place;
      -- A trigger may have put it right: what counts is what stands there afterwards.
      when 'forge' then execute place into forged;
      when 'change' then execute format('update %s set %I = %I where %s', t, col, col, place);
      when 'delete' then execute format('delete from %s where %s', t, place);
    end case;
    get diagnostics touched = row_count;
    if command = 'forge' then touched := coalesce(forged, false)::integer; end if;
    raise sqlstate 'MA001';
  exception
    when sqlstate 'MA001' then return touched > 0;
    when insufficient_privilege then return false;
    -- Row-level security comes before constraints and after triggers; all of these say that it let the row through.
    when integrity_constraint_violation then return command <> 'forge';
  end;
end $$

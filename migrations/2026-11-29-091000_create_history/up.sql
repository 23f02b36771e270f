-- The versions of one row, for people who may see the row. The log as a whole is for people with identity.audit.

-- As its owner, because the log hides its rows from everybody else. Only for members who may read the system; whether they
-- see this very row is asked by admin.history with their own eyes, which this function does not have.
create function admin.log_entries(subject text, subject_id uuid, before_entry uuid, most integer)
  returns table (id uuid, occurred_at timestamptz, actor_user_id uuid, action text, before jsonb, after jsonb)
  language sql stable security definer set search_path = ''
  as $$
  select l.id, l.occurred_at, l.actor_user_id, l.action, l.before, l.after
    from identity.audit_log l
   where l.entity_type = subject and l.entity_id = subject_id and admin.reads(l.organization_id, l.entity_type)
     and (before_entry is null
          or (l.occurred_at, l.id) < (select b.occurred_at, b.id from identity.audit_log b
                                       where b.entity_type = subject and b.entity_id = subject_id and b.id = before_entry))
   order by l.occurred_at desc, l.id desc
   limit least(most, 1000)
$$;
comment on function admin.log_entries(text, uuid, uuid, integer) is 'Entries of the audit log about one row, the newest first; admin.history asks whether the row is visible.';
revoke all on function admin.log_entries(text, uuid, uuid, integer) from public;
grant execute on function admin.log_entries(text, uuid, uuid, integer) to maison_app, maison_system;

create function admin.history(subject text, subject_id uuid, before_entry uuid, most integer)
  returns table (id uuid, occurred_at timestamptz, actor_user_id uuid, action text, before jsonb, after jsonb)
  language sql stable set search_path = ''
  as $$
  select e.* from admin.log_entries(subject, subject_id, before_entry, most) e
   where (select search.sees(subject, subject_id))
$$;
comment on function admin.history(text, uuid, uuid, integer) is 'Versions of a row that the person sees: entries of the audit log behind the entry before_entry, the newest first.';

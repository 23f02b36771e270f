-- A rejected application can be opened again by whoever reviews it, with a reason: it waits anew, its clock starts anew, and
-- what was said before is kept. Who took theirs back, or was let in, applies again or is asked to leave.
alter table community.applications add column reopenings jsonb not null default '[]'
  constraint applications_reopenings_shape check (jsonb_typeof(reopenings) = 'array' and length(reopenings::text) <= 200000);
comment on column community.applications.reopenings is 'pii: how often it was opened again, oldest first, each with at, by (profile), reason, and was: rejected_at, rejection_reason and letter of before. Filled by trigger.';

-- Runs after `fill`, which knows who decides, and before `steps`.
create function community.reopen_application() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  said text := btrim(new.reopenings -> -1 ->> 'reason');
  days integer;
begin
  if tg_op = 'INSERT' then
    if auth.profile_id() is not null then new.reopenings := '[]'; end if;
    return new;
  end if;
  if not (old.status = 'rejected' and new.status = 'pending') then
    if not maison.is_erasing() and new.reopenings is distinct from old.reopenings then
      raise exception 'what was opened again stays written' using errcode = 'check_violation', constraint = 'applications_reopenings_stay';
    end if;
    return new;
  end if;
  if jsonb_array_length(new.reopenings) <> jsonb_array_length(old.reopenings) + 1 or coalesce(said, '') = '' then
    raise exception 'everybody is told why it is opened again' using errcode = 'check_violation', constraint = 'applications_reopenings_reason';
  end if;
  select f.answer_within_days into days from community.application_forms f where f.id = new.form_id;
  new.reopenings := old.reopenings || jsonb_build_array(jsonb_build_object(
    'at', now(), 'by', auth.profile_id(), 'reason', left(said, 5000),
    'was', jsonb_build_object('rejected_at', old.reviewed_at, 'rejection_reason', old.rejection_reason, 'letter', old.letter)));
  new.due_at := now() + make_interval(days => coalesce(days, 14));
  new.reviewed_at := null;
  new.rejection_reason := null;
  new.letter := null;
  new.reviewer_id := null;
  perform community.log_moderation(new.organization_id, 'note', 'applications', new.id, new.applicant_id, 'A rejected application was opened again.');
  return new;
end $$;
create trigger reopen before insert or update of status, reopenings on community.applications for each row execute function community.reopen_application();

drop trigger steps on community.applications;
create trigger steps before update of status on community.applications for each row execute function maison.steps('status',
  'pending>under_review pending>approved pending>rejected pending>withdrawn under_review>pending under_review>approved under_review>rejected under_review>withdrawn rejected>pending');
drop trigger audit on community.applications;
create trigger audit after insert or update or delete on community.applications for each row
  execute function maison.audit('application_data', 'letter', 'rejection_reason', 'reopenings');

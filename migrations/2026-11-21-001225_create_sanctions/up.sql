create table community.sanctions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  profile_id uuid not null references identity.profiles on delete restrict,
  kind text not null constraint sanctions_kind_value
    check (kind in ('warning', 'content_removal', 'limit', 'silence', 'suspension', 'ban')),
  reason text not null constraint sanctions_reason_length check (length(reason) between 1 and 5000),
  report_id uuid references community.content_reports on delete set null,
  subject_type text constraint sanctions_subject_type_value check (subject_type in ('posts', 'comments', 'gallery', 'messages', 'profiles', 'events', 'forum')),
  subject_id uuid,
  issued_by uuid references identity.users on delete set null,
  starts_at timestamptz not null default now(),
  ends_at timestamptz,
  lifted_at timestamptz,
  lifted_by uuid references identity.users on delete set null,
  lift_reason text constraint sanctions_lift_reason_length check (length(lift_reason) <= 2000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint sanctions_order check (ends_at > starts_at),
  constraint sanctions_lift check ((lifted_at is null) or lift_reason is not null),
  constraint sanctions_end check (kind <> 'ban' or ends_at is null),
  constraint sanctions_subject_whole check (num_nonnulls(subject_type, subject_id) <> 1)
);
create index sanctions_list on community.sanctions (organization_id, created_at desc, id desc);
create index sanctions_profile on community.sanctions (profile_id, starts_at desc) include (organization_id, kind, ends_at, lifted_at);
create index sanctions_report on community.sanctions (report_id);
create index sanctions_issued_by on community.sanctions (issued_by);
create index sanctions_lifted_by on community.sanctions (lifted_by);
create index sanctions_ends on community.sanctions (ends_at) where lifted_at is null;
comment on table community.sanctions is 'What an organisation holds against a person, in steps from a warning to a ban, and until when. The platform''s own bans are identity.profiles.status.';
comment on column community.sanctions.profile_id is 'pii: whom it concerns.';
comment on column community.sanctions.kind is 'limit: seen by followers only; silence: reads, writes nothing; suspension: for a time, ban: for good, neither comments nor posts here.';
comment on column community.sanctions.reason is 'pii: what the person is told.';
-- The person sees it, who moderates gives it in their own name and lifts it; it is never removed.
call auth.policies('community.sanctions',
  $$profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]) and issued_by = (select auth.user_id())
    and profile_id <> (select auth.profile_id()) and lifted_at is null$$,
  $$organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]) and profile_id <> (select auth.profile_id())$$,
  'false');
create function community.keep_sanction() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    if auth.user_id() is not null and exists (
         select from identity.profiles p join identity.organization_members m on m.user_id = p.user_id
          where p.id = new.profile_id and m.organization_id = new.organization_id
            and (m.role = 'owner' or exists (select from identity.role_permissions r where r.organization_id = m.organization_id
                                               and r.role = m.role and r.permission = 'community.moderate')))
       and not exists (select from identity.organization_members m
                        where m.organization_id = new.organization_id and m.user_id = auth.user_id() and m.role = 'owner') then
      raise exception 'only owners sanction those who moderate' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if to_jsonb(new) - array['lifted_at', 'lifted_by', 'lift_reason', 'ends_at', 'updated_at'] is distinct from
     to_jsonb(old) - array['lifted_at', 'lifted_by', 'lift_reason', 'ends_at', 'updated_at'] and not maison.is_erasing() then
    raise exception 'a sanction is lifted or shortened, never rewritten' using errcode = 'check_violation', constraint = 'sanctions_frozen';
  end if;
  if old.lifted_at is not null and new.lifted_at is distinct from old.lifted_at
     or (old.ends_at is not null and (new.ends_at is null or new.ends_at > old.ends_at)) then
    raise exception 'a harder sanction is a new one' using errcode = 'check_violation', constraint = 'sanctions_frozen';
  end if;
  if new.lifted_at is not null and old.lifted_at is null then
    new.lifted_by := coalesce(auth.user_id(), new.lifted_by);
  end if;
  return new;
end $$;
create trigger keep_sanction before insert or update on community.sanctions for each row execute function community.keep_sanction();
create trigger touch before update on community.sanctions for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.sanctions for each row execute function maison.audit('reason');
create function community.log_sanction() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    perform community.log_moderation(new.organization_id, 'sanction_issued', 'sanctions', new.id, new.profile_id, new.kind);
  elsif new.lifted_at is not null and old.lifted_at is null then
    perform community.log_moderation(new.organization_id, 'sanction_lifted', 'sanctions', new.id, new.profile_id, new.kind);
  end if;
  return null;
end $$;
create trigger log after insert or update of lifted_at on community.sanctions for each row execute function community.log_sanction();

create function community.silenced_in() returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
begin
  if auth.profile_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(distinct s.organization_id), '{}') from community.sanctions s
           where s.profile_id = auth.profile_id() and s.kind in ('silence', 'suspension', 'ban')
             and s.lifted_at is null and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now()));
end $$;
comment on function community.silenced_in() is 'Organisations in which the person may not write for now.';

create table community.appeals (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  sanction_id uuid not null constraint appeals_once unique references community.sanctions on delete cascade,
  profile_id uuid not null references identity.profiles on delete restrict,
  statement text not null constraint appeals_statement_length check (length(statement) between 1 and 10000),
  status text not null default 'pending' constraint appeals_status_value
    check (status in ('pending', 'under_review', 'accepted', 'rejected', 'withdrawn')),
  reviewer_id uuid references identity.users on delete set null,
  answer text constraint appeals_answer_length check (length(answer) <= 5000),
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint appeals_order check (status not in ('accepted', 'rejected') or (decided_at is not null and answer is not null))
);
create index appeals_list on community.appeals (organization_id, status, created_at, id);
create index appeals_profile on community.appeals (profile_id);
create index appeals_reviewer on community.appeals (reviewer_id);
comment on table community.appeals is 'The person says that a sanction is wrong, once and within 20 days. Somebody else than who gave it decides.';
comment on column community.appeals.profile_id is 'pii: who appeals.';
comment on column community.appeals.statement is 'pii: their words.';
comment on column community.appeals.answer is 'What the person is told.';
-- The person adds and takes back, who moderates decides.
call auth.policies('community.appeals',
  $$profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$profile_id = (select auth.profile_id()) and status = 'pending' and reviewer_id is null and answer is null$$,
  $$profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  'false');
call auth.stay_together('community.appeals');
create function community.keep_appeal() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare of_sanction community.sanctions;
begin
  select * into strict of_sanction from community.sanctions s where s.id = new.sanction_id;
  if tg_op = 'INSERT' then
    if of_sanction.profile_id <> new.profile_id then
      raise exception 'the sanction is somebody else''s' using errcode = 'foreign_key_violation', constraint = 'appeals_sanction_id_fkey';
    end if;
    if of_sanction.created_at < now() - interval '20 days' and auth.profile_id() is not null then
      raise exception 'the time for an appeal is over' using errcode = 'check_violation', constraint = 'appeals_time';
    end if;
    return new;
  end if;
  if (new.sanction_id, new.profile_id, new.organization_id) is distinct from (old.sanction_id, old.profile_id, old.organization_id) then
    raise exception 'an appeal stays with its sanction' using errcode = 'check_violation', constraint = 'appeals_frozen';
  end if;
  if new.status = old.status then return new; end if;
  if new.status = 'withdrawn' then
    if auth.profile_id() is not null and auth.profile_id() <> old.profile_id then
      raise exception 'only the person takes an appeal back' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if auth.profile_id() = old.profile_id or (auth.user_id() is not null and auth.user_id() is not distinct from of_sanction.issued_by) then
    raise exception 'somebody else decides' using errcode = 'insufficient_privilege';
  end if;
  new.reviewer_id := coalesce(auth.user_id(), new.reviewer_id);
  if new.status in ('accepted', 'rejected') then
    new.decided_at := now();
    perform community.log_moderation(new.organization_id, 'appeal_' || new.status, 'appeals', new.id, new.profile_id, of_sanction.kind);
  end if;
  if new.status = 'accepted' then
    update community.sanctions set lifted_at = now(), lift_reason = 'appeal' where id = new.sanction_id and lifted_at is null;
  end if;
  return new;
exception when no_data_found then
  raise exception 'no such sanction' using errcode = 'foreign_key_violation', constraint = 'appeals_sanction_id_fkey';
end $$;
create trigger keep_appeal before insert or update on community.appeals for each row execute function community.keep_appeal();
create trigger steps before update of status on community.appeals for each row execute function maison.steps('status',
  'pending>under_review pending>accepted pending>rejected pending>withdrawn under_review>accepted under_review>rejected under_review>withdrawn');
create trigger touch before update on community.appeals for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.appeals for each row execute function maison.audit('statement');

create table community.watched_words (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  phrase text not null constraint watched_words_phrase_length check (length(phrase) between 1 and 200),
  action text not null default 'hold' constraint watched_words_action_value check (action in ('report', 'hold', 'hide', 'refuse')),
  whole_word boolean not null default true,
  reason text constraint watched_words_reason_length check (length(reason) <= 500),
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index watched_words_phrase_key on community.watched_words (organization_id, lower(phrase));
create index watched_words_list on community.watched_words (organization_id, created_at desc, id desc);
create index watched_words_created_by on community.watched_words (created_by);
comment on table community.watched_words is 'Words that moderators want to know of: reported, held back for approval, hidden behind a warning, or refused.';
-- By one word instead of shape_organization's four: who moderates keeps the list, nobody else knows it.
call auth.policies('community.watched_words',
  $$organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$);
create trigger touch before update on community.watched_words for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.watched_words for each row execute function maison.audit();

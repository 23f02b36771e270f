-- Reports in a queue, sanctions in steps, appeals to somebody else, and a log of all of it.
create table community.moderation_log (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  actor_user_id uuid references identity.users on delete restrict,
  action text not null constraint moderation_log_action_value check (action in ('report_resolved', 'report_dismissed', 'content_hidden',
    'content_restored', 'content_removed', 'content_purged', 'sanction_issued', 'sanction_lifted', 'appeal_accepted', 'appeal_rejected',
    'application_approved', 'application_rejected', 'house_changed', 'note')),
  subject_type text constraint moderation_log_subject_type_value check (subject_type in ('posts', 'comments', 'gallery', 'messages',
    'profiles', 'houses', 'events', 'articles', 'forum', 'subsites', 'assets', 'sanctions', 'appeals', 'reports', 'applications')),
  subject_id uuid,
  profile_id uuid references identity.profiles on delete restrict,
  house_id uuid references community.houses on delete restrict,
  reason text constraint moderation_log_reason_length check (length(reason) <= 2000),
  is_public boolean not null default false,
  created_at timestamptz not null default now()
);
create index moderation_log_list on community.moderation_log (organization_id, created_at desc, id desc);
create index moderation_log_actor on community.moderation_log (actor_user_id, created_at desc);
create index moderation_log_profile on community.moderation_log (profile_id, created_at desc);
create index moderation_log_house on community.moderation_log (house_id);
create index moderation_log_subject on community.moderation_log (subject_type, subject_id);
comment on table community.moderation_log is 'Who moderated what and why. Append-only; the part that is public names nobody.';
comment on column community.moderation_log.profile_id is 'Whom it concerned; never in public rows.';
comment on column community.moderation_log.reason is 'The rule, in words that name nobody: rows are never changed.';
comment on column community.moderation_log.is_public is 'Members of the organisation see it.';
alter table community.moderation_log add constraint moderation_log_public_names check (not is_public or profile_id is null);
-- shape_append by another word: who may read everything in community need not read this.
call auth.policies('community.moderation_log',
  $$organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])
    or (is_public and organization_id = any ((select auth.member_organizations())::uuid[]))$$,
  $$organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]) and actor_user_id = (select auth.user_id())$$,
  'false', 'false');
create trigger refuse before update or delete on community.moderation_log for each row execute function maison.refuse();

create function community.log_moderation(organization uuid, what text, about text, about_id uuid, person uuid, why text)
  returns void language sql security definer set search_path = '' as $$
  insert into community.moderation_log (id, organization_id, actor_user_id, action, subject_type, subject_id, profile_id, reason)
  values (gen_random_uuid(), organization, auth.user_id(), what, about, about_id, person, left(why, 2000))
$$;
revoke execute on function community.log_moderation from public;

create table community.content_reports (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  reporter_id uuid not null references identity.profiles on delete cascade,
  content_type text not null constraint content_reports_content_type_value check (content_type in ('posts', 'comments', 'gallery', 'messages',
    'profiles', 'houses', 'events', 'articles', 'forum', 'subsites', 'assets')),
  content_id uuid not null,
  reported_profile_id uuid references identity.profiles on delete set null,
  reason text not null constraint content_reports_reason_value check (reason in ('spam', 'harassment', 'hate', 'violence', 'sexual',
    'self_harm', 'minor_safety', 'impersonation', 'picture_of_me', 'outing', 'misinformation', 'copyright', 'illegal', 'other')),
  description text constraint content_reports_description_length check (length(description) <= 5000),
  evidence text constraint content_reports_evidence_length check (length(evidence) <= 20000),
  priority text not null default 'normal' constraint content_reports_priority_value check (priority in ('low', 'normal', 'high', 'urgent')),
  status text not null default 'pending' constraint content_reports_status_value
    check (status in ('pending', 'reviewing', 'resolved', 'dismissed')),
  reviewer_id uuid references identity.profiles on delete set null,
  claimed_at timestamptz,
  merged_into_id uuid references community.content_reports on delete set null,
  resolution text constraint content_reports_resolution_length check (length(resolution) <= 5000),
  created_at timestamptz not null default now(),
  reviewed_at timestamptz,
  updated_at timestamptz not null default now(),
  constraint content_reports_once unique (reporter_id, content_type, content_id),
  constraint content_reports_merge check (merged_into_id <> id),
  constraint content_reports_order check (status not in ('resolved', 'dismissed') or reviewed_at is not null)
);
create index content_reports_queue on community.content_reports (organization_id, status, priority, created_at, id);
create index content_reports_list on community.content_reports (organization_id, created_at desc, id desc);
create index content_reports_subject on community.content_reports (content_type, content_id);
create index content_reports_reported on community.content_reports (reported_profile_id, created_at desc);
create index content_reports_reviewer on community.content_reports (reviewer_id);
create index content_reports_merged on community.content_reports (merged_into_id);
comment on table community.content_reports is 'Somebody says that something breaks the rules.';
comment on column community.content_reports.reporter_id is 'pii: who says so; whoever is reported never learns of it.';
comment on column community.content_reports.reported_profile_id is 'Whose it is; filled by trigger.';
comment on column community.content_reports.description is 'pii: the reporter''s words.';
comment on column community.content_reports.evidence is 'The words as they were when they were reported, so that nobody edits them away; conversations are read nowhere else.';
comment on column community.content_reports.reviewer_id is 'Who has claimed it.';
comment on column community.content_reports.merged_into_id is 'The report that it is decided with.';
comment on column community.content_reports.resolution is 'What the reporter is told.';
-- Reporters see and add theirs; who moderates sees and decides. No shape knows community.moderate.
call auth.policies('community.content_reports',
  $$reporter_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$reporter_id = (select auth.profile_id()) and status = 'pending' and reviewer_id is null and merged_into_id is null
    and community.sees(content_type, content_id)$$,
  $$organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  'false');
create function community.fill_report() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare about jsonb;
begin
  if tg_op = 'INSERT' then
    about := community.subject_row(new.content_type, new.content_id);
    new.organization_id := coalesce((about ->> 'organization_id')::uuid, new.organization_id);
    new.reported_profile_id := coalesce((about ->> 'author_profile_id')::uuid, (about ->> 'sender_id')::uuid,
      (about ->> 'organizer_id')::uuid, case when new.content_type = 'profiles' then new.content_id end);
    new.evidence := left(coalesce(about ->> 'content', about ->> 'body', about ->> 'caption', about ->> 'bio', about ->> 'description'), 20000);
    if new.reason in ('minor_safety', 'self_harm', 'violence', 'outing') and new.priority in ('low', 'normal') then
      new.priority := 'high';
    end if;
    return new;
  end if;
  if (new.organization_id, new.reporter_id, new.content_type, new.content_id, new.evidence)
     is distinct from (old.organization_id, old.reporter_id, old.content_type, old.content_id, old.evidence) and not maison.is_erasing() then
    raise exception 'a report stays as it was made' using errcode = 'check_violation', constraint = 'content_reports_frozen';
  end if;
  if auth.profile_id() is not null and auth.profile_id() = old.reported_profile_id then
    raise exception 'nobody decides on what is said about them' using errcode = 'insufficient_privilege';
  end if;
  if new.status = 'reviewing' and old.status = 'pending' then
    new.claimed_at := now();
    new.reviewer_id := coalesce(new.reviewer_id, auth.profile_id());
  elsif new.status in ('resolved', 'dismissed') and old.status in ('pending', 'reviewing') then
    new.reviewed_at := now();
    new.reviewer_id := coalesce(new.reviewer_id, auth.profile_id());
  end if;
  return new;
end $$;
create trigger fill before insert or update on community.content_reports for each row execute function community.fill_report();
create trigger steps before update of status on community.content_reports for each row execute function maison.steps('status',
  'pending>reviewing pending>resolved pending>dismissed reviewing>pending reviewing>resolved reviewing>dismissed resolved>reviewing dismissed>reviewing');
create trigger touch before update on community.content_reports for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.content_reports for each row execute function maison.audit('evidence', 'description');
create trigger no_cycle before insert or update of merged_into_id on community.content_reports
  for each row execute function maison.no_cycle('merged_into_id');
create function community.log_report() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform community.log_moderation(new.organization_id, 'report_' || new.status, new.content_type, new.content_id, new.reported_profile_id, new.reason);
  -- What was merged into it is decided with it.
  update community.content_reports r
     set status = new.status, resolution = coalesce(r.resolution, new.resolution), reviewer_id = coalesce(r.reviewer_id, new.reviewer_id)
   where r.merged_into_id = new.id and r.status in ('pending', 'reviewing');
  return null;
end $$;
create trigger log after update of status on community.content_reports for each row
  when (new.status in ('resolved', 'dismissed') and old.status in ('pending', 'reviewing')) execute function community.log_report();

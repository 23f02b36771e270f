create table cms.content_revisions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  draft_id uuid references cms.content_drafts on delete cascade,
  stage_id uuid references cms.workflow_stages on delete set null,
  stage_name text not null constraint content_revisions_stage_name_length check (length(stage_name) between 1 and 80),
  stage_order integer not null constraint content_revisions_stage_order_range check (stage_order >= 0),
  round integer not null default 1 constraint content_revisions_round_range check (round >= 1),
  version_id uuid references cms.content_versions on delete set null,
  assigned_to_type text not null default 'user' constraint content_revisions_assigned_to_type_value
    check (assigned_to_type in ('user', 'role', 'client')),
  assigned_to_id uuid references identity.users on delete set null,
  assigned_to_role text constraint content_revisions_assigned_to_role_value
    check (assigned_to_role in ('owner', 'admin', 'editor', 'producer', 'sales', 'analyst', 'moderator', 'member')),
  assigned_to_contact_id uuid,
  status text not null default 'pending' constraint content_revisions_status_value
    check (status in ('pending', 'approved', 'rejected', 'changes_requested', 'skipped')),
  reviewed_by_id uuid references identity.users on delete set null,
  reviewed_by_contact_id uuid,
  feedback text constraint content_revisions_feedback_length check (length(feedback) <= 10000),
  reviewed_at timestamptz,
  due_date timestamptz,
  created_at timestamptz not null default now(),
  constraint content_revisions_assigned_to_shape check ((assigned_to_role is null or assigned_to_type = 'role')
    and (assigned_to_id is null or assigned_to_type = 'user') and (assigned_to_contact_id is null or assigned_to_type = 'client')),
  constraint content_revisions_reviewed_at_needed check ((status = 'pending') = (reviewed_at is null)),
  constraint content_revisions_once unique nulls not distinct (entry_id, draft_id, round, stage_order)
);
create index content_revisions_draft on cms.content_revisions (draft_id);
create index content_revisions_stage on cms.content_revisions (stage_id);
create index content_revisions_version on cms.content_revisions (version_id);
create index content_revisions_assigned_to on cms.content_revisions (assigned_to_id, status, due_date);
create index content_revisions_assigned_to_contact on cms.content_revisions (assigned_to_contact_id);
create index content_revisions_reviewed_by on cms.content_revisions (reviewed_by_id);
create index content_revisions_reviewed_by_contact on cms.content_revisions (reviewed_by_contact_id);
create index content_revisions_list on cms.content_revisions (organization_id, status, due_date, id);
comment on table cms.content_revisions is 'One review of an entry in one stage: who is asked, until when, and what they said.';
comment on column cms.content_revisions.draft_id is 'The change to a published entry that is looked at; null: the entry itself.';
comment on column cms.content_revisions.stage_name is 'As the stage was called then.';
comment on column cms.content_revisions.round is 'Reviews of an earlier round than the entry''s no longer count.';
comment on column cms.content_revisions.version_id is 'What exactly was approved.';
-- Whoever is asked answers, also without a word of their own; guard below keeps the rest of the row as it is.
call auth.shape_organization('cms.content_revisions', 'cms',
  '(assigned_to_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[]))');
alter policy update_rows on cms.content_revisions
  using (organization_id = any ((select auth.organizations_with('cms.update'))::uuid[])
         or (assigned_to_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])))
  with check (organization_id = any ((select auth.organizations_with('cms.update'))::uuid[])
         or (assigned_to_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])));
create trigger steps before update of status on cms.content_revisions for each row execute function maison.steps('status',
  'pending>approved pending>rejected pending>changes_requested pending>skipped rejected>pending changes_requested>pending');

-- Who judges is noted; nobody approves what is theirs unless the stage allows it, nor what somebody else was asked.
create function cms.guard_review() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  author uuid;
  mine boolean;
begin
  if tg_op = 'UPDATE' then
    if (new.organization_id, new.entry_id, new.draft_id, new.round, new.stage_order)
       is distinct from (old.organization_id, old.entry_id, old.draft_id, old.round, old.stage_order) then
      raise exception 'a review stays where it is' using errcode = 'check_violation', constraint = 'content_revisions_place';
    end if;
    if (new.assigned_to_id, new.assigned_to_role, new.assigned_to_type) is distinct from (old.assigned_to_id, old.assigned_to_role, old.assigned_to_type)
       and session_user = 'maison_app' and not new.organization_id = any (auth.organizations_with('cms.update')) then
      raise exception 'cms.update is needed to ask somebody else' using errcode = 'insufficient_privilege';
    end if;
    if new.status = old.status then return new; end if;
  end if;
  if new.status = 'pending' then
    new.reviewed_at := null; new.reviewed_by_id := null; new.reviewed_by_contact_id := null;
    return new;
  end if;
  new.reviewed_at := coalesce(new.reviewed_at, now());
  if session_user <> 'maison_app' then return new; end if;
  new.reviewed_by_id := auth.user_id();
  if new.organization_id = any (auth.organizations_with('cms.publish')) and new.status = 'skipped' then return new; end if;
  mine := case new.assigned_to_type
    when 'user' then new.assigned_to_id is null or new.assigned_to_id = auth.user_id()
    when 'role' then new.assigned_to_role is null or exists (select from identity.organization_members m
                       where m.organization_id = new.organization_id and m.user_id = auth.user_id() and m.role in ('owner', new.assigned_to_role))
    else new.reviewed_by_contact_id is not null end;
  if not mine then
    raise exception 'somebody else is asked' using errcode = 'check_violation', constraint = 'content_revisions_reviewer';
  end if;
  select coalesce(d.user_id, e.last_edited_by_id, e.created_by_id) into author
    from cms.content_entries e left join cms.content_drafts d on d.id = new.draft_id where e.id = new.entry_id;
  if new.status = 'approved' and author = auth.user_id()
     and not exists (select from cms.workflow_stages s where s.id = new.stage_id and s.allows_self_approval) then
    raise exception 'nobody approves their own text' using errcode = 'check_violation', constraint = 'content_revisions_own';
  end if;
  return new;
end $$;
create trigger guard before insert or update on cms.content_revisions for each row execute function cms.guard_review();
create trigger audit after insert or update or delete on cms.content_revisions for each row execute function maison.audit();

create table cms.content_checks (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  locale text not null constraint content_checks_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  kind text not null constraint content_checks_kind_value
    check (kind in ('alt_text', 'captions', 'contrast', 'headings', 'broken_link', 'missing_translation',
                    'expired_licence', 'withdrawn_consent', 'required_field', 'seo', 'spelling')),
  severity text not null default 'error' constraint content_checks_severity_value check (severity in ('error', 'warning')),
  place text not null default '',
  message text not null constraint content_checks_message_length check (length(message) <= 1000),
  details jsonb not null default '{}' constraint content_checks_details_object check (jsonb_typeof(details) = 'object'),
  status text not null default 'open' constraint content_checks_status_value check (status in ('open', 'fixed', 'overridden')),
  overridden_by_id uuid references identity.users on delete set null,
  overridden_at timestamptz,
  override_reason text constraint content_checks_override_reason_length check (length(override_reason) between 5 and 2000),
  checked_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint content_checks_override_needed
    check (status <> 'overridden' or (overridden_at is not null and override_reason is not null)),
  constraint content_checks_once unique (entry_id, locale, kind, place)
);
create index content_checks_overridden_by on cms.content_checks (overridden_by_id);
create index content_checks_list on cms.content_checks (organization_id, status, checked_at desc, id desc);
comment on table cms.content_checks is 'What a checker found in an entry: each names the spot. Open errors keep it from being published where the workflow says so.';
comment on column cms.content_checks.place is 'Path of the field or block, such as body/3.';
comment on column cms.content_checks.override_reason is 'Why it is published all the same; the override is logged.';
call auth.shape_organization('cms.content_checks', 'cms');
create trigger steps before update of status on cms.content_checks for each row
  execute function maison.steps('status', 'open>fixed open>overridden fixed>open overridden>open overridden>fixed');

create function cms.guard_override() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'overridden' and (tg_op = 'INSERT' or old.status <> 'overridden') then
    new.overridden_at := now();
    if session_user = 'maison_app' then
      new.overridden_by_id := auth.user_id();
      if not new.organization_id = any (auth.organizations_with('cms.publish')) then
        raise exception 'cms.publish is needed to pass over a check' using errcode = 'insufficient_privilege';
      end if;
    end if;
  end if;
  return new;
end $$;
create trigger guard before insert or update of status on cms.content_checks for each row execute function cms.guard_override();
create trigger audit after insert or update or delete on cms.content_checks for each row execute function maison.audit();

create table cms.content_comments (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  parent_id uuid references cms.content_comments on delete cascade,
  locale text constraint content_comments_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  content text not null constraint content_comments_content_length check (length(content) <= 10000),
  author_id uuid references identity.users on delete set null,
  author_contact_id uuid,
  field_name text,
  selection jsonb constraint content_comments_selection_object check (jsonb_typeof(selection) = 'object'),
  version_id uuid references cms.content_versions on delete set null,
  is_internal boolean not null default true,
  is_resolved boolean not null default false,
  resolved_by_id uuid references identity.users on delete set null,
  resolved_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint content_comments_selection_needs_field check (selection is null or field_name is not null),
  constraint content_comments_resolved_at_needed check (is_resolved = (resolved_at is not null))
);
create index content_comments_entry on cms.content_comments (entry_id, created_at, id);
create index content_comments_parent on cms.content_comments (parent_id);
create index content_comments_author on cms.content_comments (author_id);
create index content_comments_author_contact on cms.content_comments (author_contact_id);
create index content_comments_resolved_by on cms.content_comments (resolved_by_id);
create index content_comments_version on cms.content_comments (version_id);
create index content_comments_list on cms.content_comments (organization_id, is_resolved, created_at desc, id desc);
comment on table cms.content_comments is 'What editors say to each other about an entry, a field of it or a range of its text.';
comment on column cms.content_comments.content is 'pii: Markdown; people are mentioned through cms.content_comment_mentions.';
comment on column cms.content_comments.author_id is 'pii: who wrote it.';
comment on column cms.content_comments.author_contact_id is 'pii: who wrote it, if it came through a preview link from somebody without an account.';
comment on column cms.content_comments.selection is '{"from": integer, "to": integer, "quote": text} within the field; the quote finds it again when the text has moved.';
comment on column cms.content_comments.is_internal is 'False: people with a preview link see it, too.';
-- Whoever reads may say something; whoever edits may resolve.
call auth.policies('cms.content_comments',
  $$organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])$$,
  $$author_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])$$,
  $$(author_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('cms.read'))::uuid[]))
    or organization_id = any ((select auth.organizations_with('cms.update'))::uuid[])$$,
  $$(author_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('cms.read'))::uuid[]))
    or organization_id = any ((select auth.organizations_with('cms.delete'))::uuid[])$$);
call auth.stay_together('cms.content_comments');

-- Others may resolve or remove a comment, but its words stay its author's.
create function cms.guard_comment() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and session_user = 'maison_app'
     and (new.content, new.author_id, new.author_contact_id, new.entry_id) is distinct from (old.content, old.author_id, old.author_contact_id, old.entry_id)
     and (old.author_id is distinct from auth.user_id() or new.author_id is distinct from old.author_id) then
    raise exception 'a comment''s words are its author''s' using errcode = 'check_violation', constraint = 'content_comments_author';
  end if;
  if new.is_resolved then
    new.resolved_at := coalesce(new.resolved_at, now());
    if tg_op = 'INSERT' or not old.is_resolved then new.resolved_by_id := coalesce(new.resolved_by_id, auth.user_id()); end if;
  else
    new.resolved_at := null; new.resolved_by_id := null;
  end if;
  return new;
end $$;
create trigger guard before insert or update on cms.content_comments for each row execute function cms.guard_comment();
create trigger touch before update on cms.content_comments for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.content_comments for each row execute function maison.audit('content');

create table cms.content_comment_mentions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  comment_id uuid not null references cms.content_comments on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  created_at timestamptz not null default now(),
  constraint content_comment_mentions_once unique (comment_id, user_id)
);
create index content_comment_mentions_organization on cms.content_comment_mentions (organization_id);
create index content_comment_mentions_user on cms.content_comment_mentions (user_id, created_at desc, id desc);
comment on table cms.content_comment_mentions is 'Who is addressed in an editorial comment. Erasure deletes the rows.';
comment on column cms.content_comment_mentions.user_id is 'pii: who is addressed.';
call auth.policies('cms.content_comment_mentions',
  $$user_id = (select auth.user_id()) or organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('cms.read'))::uuid[])
    and exists (select from cms.content_comments c where c.id = comment_id and c.author_id = (select auth.user_id()))$$,
  'false',
  $$exists (select from cms.content_comments c where c.id = comment_id and c.author_id = (select auth.user_id()))
    or organization_id = any ((select auth.organizations_with('cms.delete'))::uuid[])$$);
call auth.stay_together('cms.content_comment_mentions');

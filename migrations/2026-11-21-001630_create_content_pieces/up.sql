create table planning.content_pieces (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  user_id uuid references identity.users on delete set null,
  project_id uuid references planning.content_projects on delete set null,
  brief_id uuid references planning.briefs on delete set null,
  template_id uuid references planning.content_templates on delete set null,
  workflow_run_id uuid references planning.workflow_runs on delete set null,
  title text not null constraint content_pieces_title_length check (length(title) between 1 and 300),
  content_type text not null constraint content_pieces_content_type_value check (content_type in (
    'article', 'video', 'social_post', 'email', 'podcast', 'infographic', 'ebook', 'whitepaper', 'case_study', 'newsletter')),
  format text constraint content_pieces_format_length check (length(format) <= 80),
  platform text constraint content_pieces_platform_length check (length(platform) <= 80),
  locale text not null default 'en' constraint content_pieces_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  content text constraint content_pieces_content_length check (length(content) <= 500000),
  metadata jsonb constraint content_pieces_metadata_shape check (jsonb_typeof(metadata) = 'object'),
  audience jsonb constraint content_pieces_audience_shape check (jsonb_typeof(audience) = 'object'),
  status text not null default 'draft' constraint content_pieces_status_value
    check (status in ('draft', 'in_review', 'approved', 'scheduled', 'published', 'archived')),
  due_at timestamptz,
  scheduled_for timestamptz,
  timezone text not null default 'UTC' constraint content_pieces_timezone_length check (length(timezone) between 1 and 64),
  published_at timestamptz,
  updates_type text constraint content_pieces_updates_type_shape check (updates_type ~ '^[a-z][a-z0-9_.]{0,62}$'),
  updates_id uuid,
  backlog_rank integer,
  views integer constraint content_pieces_views_range check (views >= 0),
  engagement jsonb constraint content_pieces_engagement_shape check (jsonb_typeof(engagement) = 'object'),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint content_pieces_scheduled_once check (status <> 'scheduled' or scheduled_for is not null),
  constraint content_pieces_published_once check (status <> 'published' or published_at is not null),
  constraint content_pieces_updates_once check (num_nonnulls(updates_type, updates_id) in (0, 2))
);
create index content_pieces_list on planning.content_pieces (organization_id, created_at desc, id desc);
create index content_pieces_board on planning.content_pieces (organization_id, status, due_at, id) where deleted_at is null;
create index content_pieces_backlog on planning.content_pieces (organization_id, backlog_rank, id)
  where scheduled_for is null and status in ('draft', 'in_review', 'approved') and deleted_at is null;
create index content_pieces_due_out on planning.content_pieces (scheduled_for, id) where status = 'scheduled' and deleted_at is null;
create index content_pieces_user on planning.content_pieces (user_id, updated_at desc);
create index content_pieces_project on planning.content_pieces (project_id, created_at desc, id desc);
create index content_pieces_brief on planning.content_pieces (brief_id);
create index content_pieces_template on planning.content_pieces (template_id);
create index content_pieces_workflow_run on planning.content_pieces (workflow_run_id);
create index content_pieces_updates on planning.content_pieces (updates_type, updates_id);
comment on table planning.content_pieces is 'One piece of content from the idea to what came of it; its channels are content_variants.';
comment on column planning.content_pieces.user_id is 'pii: who wrote it.';
comment on column planning.content_pieces.content is 'Main text, Markdown; channels may differ. Internal remarks never stand here but in content_comments.';
comment on column planning.content_pieces.metadata is 'Keywords, tags, what search engines show, values of the template''s placeholders.';
comment on column planning.content_pieces.audience is 'Who shall see it: {"lists": [uuid], "visibility": text, "countries": [text]}. Part of what is approved.';
comment on column planning.content_pieces.scheduled_for is 'Null: in the backlog. The calendar''s entry and this are kept equal by trigger.';
comment on column planning.content_pieces.timezone is 'IANA zone in which it was planned.';
comment on column planning.content_pieces.updates_type is 'Kind of the live row that it shall change, such as cms.content_entries; null for something new.';
comment on column planning.content_pieces.backlog_rank is 'Order in the backlog, small first.';
comment on column planning.content_pieces.views is 'What the channels reported together.';
comment on column planning.content_pieces.engagement is '{"likes": number, "shares": number, "comments": number, …}.';
call auth.shape_organization('planning.content_pieces', 'planning');
create trigger same_organization before insert or update of organization_id, project_id, brief_id, workflow_run_id on planning.content_pieces
  for each row execute function maison.stay_together('project_id', 'planning.content_projects', 'brief_id', 'planning.briefs',
    'workflow_run_id', 'planning.workflow_runs');
create trigger check_timezone before insert or update of timezone on planning.content_pieces
  for each row execute function planning.check_timezone('timezone');
create trigger steps before update of status on planning.content_pieces for each row execute function maison.steps('status',
  'draft>in_review draft>scheduled draft>published draft>archived in_review>draft in_review>approved in_review>archived approved>draft approved>in_review approved>scheduled approved>published approved>archived scheduled>draft scheduled>in_review scheduled>approved scheduled>published scheduled>archived published>archived archived>draft');
create trigger count_usage after insert or delete or update of template_id, deleted_at on planning.content_pieces
  for each row execute function maison.keep_count('planning.content_templates', 'template_id', 'usage_count');
create trigger touch before update on planning.content_pieces for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.content_pieces for each row execute function maison.audit('content', 'views', 'engagement');

-- What stood there at every moment: made by trigger, never written by people.
create table planning.content_revisions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  piece_id uuid not null references planning.content_pieces on delete cascade,
  revision_number integer not null constraint content_revisions_revision_number_range check (revision_number > 0),
  title text not null,
  content text,
  metadata jsonb,
  audience jsonb,
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  constraint content_revisions_once unique (piece_id, revision_number)
);
create index content_revisions_created_by on planning.content_revisions (created_by_id);
comment on table planning.content_revisions is 'A piece of content as it stood after each change; written by trigger.';
call auth.policies('planning.content_revisions',
  $$organization_id = any ((select auth.organizations_with('planning.read'))::uuid[])$$, 'false', 'false', 'false');
call auth.need_index('planning.content_revisions', 'organization_id');
create function planning.keep_revision() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' or (old.title, old.content, old.metadata, old.audience) is distinct from (new.title, new.content, new.metadata, new.audience) then
    insert into planning.content_revisions (id, organization_id, piece_id, revision_number, title, content, metadata, audience, created_by_id)
    select gen_random_uuid(), new.organization_id, new.id, coalesce(max(r.revision_number), 0) + 1, new.title, new.content, new.metadata,
           new.audience, coalesce(auth.user_id(), new.user_id)
      from planning.content_revisions r where r.piece_id = new.id;
  end if;
  return null;
end $$;
create trigger keep_revision after insert or update of title, content, metadata, audience on planning.content_pieces
  for each row execute function planning.keep_revision();

create table planning.content_assignees (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  piece_id uuid not null references planning.content_pieces on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  role text not null default 'writer' constraint content_assignees_role_value
    check (role in ('writer', 'editor', 'designer', 'photographer', 'translator', 'reviewer', 'publisher')),
  effort_minutes integer constraint content_assignees_effort_minutes_range check (effort_minutes between 1 and 100000),
  due_at timestamptz,
  done_at timestamptz,
  created_at timestamptz not null default now(),
  constraint content_assignees_once unique (piece_id, user_id, role)
);
create index content_assignees_workload on planning.content_assignees (user_id, due_at);
comment on table planning.content_assignees is 'Who does what on a piece until when. Erasure deletes the rows.';
comment on column planning.content_assignees.user_id is 'pii: the person.';
comment on column planning.content_assignees.effort_minutes is 'Estimated, for the view of who has how much to do.';
call auth.shape_organization('planning.content_assignees', 'planning');
create trigger audit after insert or update or delete on planning.content_assignees for each row execute function maison.audit();

create table planning.content_dependencies (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  piece_id uuid not null references planning.content_pieces on delete cascade,
  depends_on_id uuid not null references planning.content_pieces on delete cascade,
  kind text not null default 'publish_after' constraint content_dependencies_kind_value
    check (kind in ('publish_after', 'finish_after', 'needs')),
  lag interval constraint content_dependencies_lag_range check (lag >= interval '0'),
  created_at timestamptz not null default now(),
  constraint content_dependencies_once unique (piece_id, depends_on_id),
  constraint content_dependencies_self_once check (piece_id <> depends_on_id)
);
create index content_dependencies_depends_on on planning.content_dependencies (depends_on_id);
comment on table planning.content_dependencies is 'Which piece waits for which; nothing waits for itself.';
comment on column planning.content_dependencies.lag is 'Time that must lie between.';
call auth.shape_organization('planning.content_dependencies', 'planning');

-- maison.no_cycle is for trees; a piece may wait for several. Two that are fine alone can make a circle together, so
-- one change waits for the other.
create function planning.no_circle() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(7246016, hashtext(new.organization_id::text));
  if exists (
    with recursive above (id) as (
      select new.depends_on_id
      union
      select d.depends_on_id from above join planning.content_dependencies d on d.piece_id = above.id and d.id <> new.id
    )
    select from above where id = new.piece_id) then
    raise exception 'the pieces would wait for each other'
      using errcode = 'check_violation', constraint = 'content_dependencies_circle';
  end if;
  return new;
end $$;
create trigger no_circle before insert or update of piece_id, depends_on_id on planning.content_dependencies
  for each row execute function planning.no_circle();
create trigger audit after insert or update or delete on planning.content_dependencies for each row execute function maison.audit();

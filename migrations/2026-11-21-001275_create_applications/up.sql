-- Who wants to join a house or the organisation applies: a case with a clock, an owner, several reviewers and a letter.
create table community.application_forms (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  house_id uuid references community.houses on delete cascade,
  slug text not null constraint application_forms_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  title text not null constraint application_forms_title_length check (length(title) between 1 and 200),
  introduction text constraint application_forms_introduction_length check (length(introduction) <= 10000),
  status text not null default 'draft' constraint application_forms_status_value check (status in ('draft', 'open', 'closed')),
  opens_at timestamptz,
  closes_at timestamptz,
  reviewers_needed smallint not null default 1 constraint application_forms_reviewers_needed_range check (reviewers_needed between 1 and 20),
  answer_within_days smallint not null default 14 constraint application_forms_answer_within_days_range check (answer_within_days between 1 and 365),
  approval_letter text constraint application_forms_approval_letter_length check (length(approval_letter) <= 10000),
  rejection_letter text constraint application_forms_rejection_letter_length check (length(rejection_letter) <= 10000),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint application_forms_slug_key unique (organization_id, slug),
  constraint application_forms_order check (closes_at > opens_at)
);
create index application_forms_list on community.application_forms (organization_id, created_at desc, id desc);
create index application_forms_house on community.application_forms (house_id);
create index application_forms_created_by on community.application_forms (created_by);
comment on table community.application_forms is 'What somebody is asked who wants to join; of a house, or of the whole organisation.';
comment on column community.application_forms.introduction is 'Markdown.';
comment on column community.application_forms.reviewers_needed is 'How many say yes before it can be approved.';
comment on column community.application_forms.answer_within_days is 'Sets applications.due_at.';
comment on column community.application_forms.approval_letter is 'Markdown with {name} and {house}; what reviewers begin their letter with.';
-- As shape_house, also without a house: open forms are for everybody.
call auth.policies('community.application_forms',
  $$(status = 'open' and deleted_at is null and (opens_at is null or opens_at <= now()) and (closes_at is null or closes_at > now()))
    or house_id = any ((select auth.led_houses())::uuid[]) or organization_id = any ((select auth.organizations_with('community.read'))::uuid[])$$,
  $$house_id = any ((select auth.led_houses())::uuid[]) or organization_id = any ((select auth.organizations_with('community.create'))::uuid[])$$,
  $$house_id = any ((select auth.led_houses())::uuid[]) or organization_id = any ((select auth.organizations_with('community.update'))::uuid[])$$,
  $$house_id = any ((select auth.led_houses())::uuid[]) or organization_id = any ((select auth.organizations_with('community.delete'))::uuid[])$$);
call auth.stay_together('community.application_forms');
create trigger touch before update on community.application_forms for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.application_forms for each row execute function maison.audit();
create trigger steps before update of status on community.application_forms
  for each row execute function maison.steps('status', 'draft>open open>closed closed>open');

create table community.application_questions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  form_id uuid not null references community.application_forms on delete cascade,
  key text not null constraint application_questions_key_shape check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
  position integer not null default 0,
  kind text not null default 'text' constraint application_questions_kind_value
    check (kind in ('text', 'long_text', 'choice', 'choices', 'yes_no', 'number', 'date', 'link', 'file', 'house')),
  label text not null constraint application_questions_label_length check (length(label) between 1 and 300),
  help text constraint application_questions_help_length check (length(help) <= 1000),
  options text[] not null default '{}',
  is_required boolean not null default false,
  max_length integer constraint application_questions_max_length_range check (max_length between 1 and 20000),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint application_questions_key_key unique (form_id, key),
  constraint application_questions_options check (kind not in ('choice', 'choices') or cardinality(options) > 0)
);
create index application_questions_by_position on community.application_questions (form_id, position, id);
comment on table community.application_questions is 'One field of a form.';
comment on column community.application_questions.key is 'Name of the answer in applications.application_data.';
comment on column community.application_questions.is_active is 'False: asked no more; old answers stay readable.';
-- Read and written with the form.
call auth.policies('community.application_questions',
  'exists (select from community.application_forms f where f.id = form_id offset 0)',
  $$exists (select from community.application_forms f where f.id = form_id and (f.house_id = any ((select auth.led_houses())::uuid[])
    or f.organization_id = any ((select auth.organizations_with('community.create'))::uuid[])) offset 0)$$,
  $$exists (select from community.application_forms f where f.id = form_id and (f.house_id = any ((select auth.led_houses())::uuid[])
    or f.organization_id = any ((select auth.organizations_with('community.update'))::uuid[])) offset 0)$$,
  $$exists (select from community.application_forms f where f.id = form_id and (f.house_id = any ((select auth.led_houses())::uuid[])
    or f.organization_id = any ((select auth.organizations_with('community.delete'))::uuid[])) offset 0)$$);
call auth.need_index('community.application_questions', 'organization_id');
call auth.stay_together('community.application_questions');
create trigger touch before update on community.application_questions for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.application_questions for each row execute function maison.audit();

create table community.applications (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  form_id uuid references community.application_forms on delete restrict,
  applicant_id uuid not null references identity.profiles on delete cascade,
  reviewer_id uuid references identity.profiles on delete set null,
  application_data jsonb not null constraint applications_application_data_shape
    check (jsonb_typeof(application_data) = 'object' and length(application_data::text) <= 100000),
  status text not null default 'pending' constraint applications_status_value
    check (status in ('pending', 'under_review', 'approved', 'rejected', 'withdrawn')),
  rejection_reason text constraint applications_rejection_reason_length check (length(rejection_reason) <= 5000),
  letter text constraint applications_letter_length check (length(letter) <= 10000),
  requested_house_id uuid references community.houses on delete restrict,
  assigned_house_id uuid references community.houses on delete restrict,
  invitation_id uuid references community.house_invitations on delete set null,
  due_at timestamptz,
  submitted_at timestamptz not null default now(),
  reviewed_at timestamptz,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint applications_place check (form_id is not null or requested_house_id is not null),
  constraint applications_decided check (status not in ('approved', 'rejected') or reviewed_at is not null),
  constraint applications_assigned check (assigned_house_id is null or status not in ('pending', 'under_review', 'rejected', 'withdrawn'))
);
create unique index applications_open_key on community.applications (applicant_id, organization_id, requested_house_id) nulls not distinct
  where status in ('pending', 'under_review');
create index applications_queue on community.applications (organization_id, status, due_at, id);
create index applications_list on community.applications (organization_id, submitted_at desc, id desc);
create index applications_applicant on community.applications (applicant_id, submitted_at desc);
create index applications_reviewer on community.applications (reviewer_id, status);
create index applications_form on community.applications (form_id);
create index applications_requested_house on community.applications (requested_house_id, status, submitted_at);
create index applications_assigned_house on community.applications (assigned_house_id);
create index applications_invitation on community.applications (invitation_id);
comment on table community.applications is 'Somebody asks to join. What reviewers say to each other stands in application_reviews.';
comment on column community.applications.applicant_id is 'pii: who applies.';
comment on column community.applications.reviewer_id is 'Who looks after it.';
comment on column community.applications.application_data is 'pii: answers by application_questions.key.';
comment on column community.applications.rejection_reason is 'pii: what the applicant is told.';
comment on column community.applications.letter is 'pii: Markdown, sent with the decision.';
comment on column community.applications.invitation_id is 'The invitation that came while it waited: both are one case.';
comment on column community.applications.due_at is 'When it should be answered.';
-- Applicants add theirs and take it back; leaders of the house they ask for and those who moderate see and decide.
call auth.policies('community.applications',
  $$applicant_id = (select auth.profile_id()) or requested_house_id = any ((select auth.led_houses())::uuid[])
    or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$applicant_id = (select auth.profile_id()) and status = 'pending' and reviewer_id is null and rejection_reason is null and letter is null
    and (form_id is null or exists (select from community.application_forms f where f.id = form_id and f.status = 'open' and f.deleted_at is null))
    and (requested_house_id is null or exists (select from community.houses h where h.id = requested_house_id and h.is_active and h.join_policy <> 'closed'))$$,
  $$applicant_id = (select auth.profile_id()) or requested_house_id = any ((select auth.led_houses())::uuid[])
    or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  'false');

create table community.application_reviews (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  application_id uuid not null references community.applications on delete cascade,
  reviewer_id uuid not null references identity.profiles on delete cascade,
  vote text not null default 'none' constraint application_reviews_vote_value check (vote in ('none', 'approve', 'reject', 'abstain')),
  review_notes text constraint application_reviews_review_notes_length check (length(review_notes) <= 10000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint application_reviews_once unique (application_id, reviewer_id)
);
create index application_reviews_reviewer on community.application_reviews (reviewer_id, created_at desc);
comment on table community.application_reviews is 'What reviewers say about an application, one row each; applicants never see it. Erasure deletes the rows.';
comment on column community.application_reviews.application_id is 'pii: whom it is about.';
comment on column community.application_reviews.review_notes is 'pii: what the reviewer thinks of the applicant.';
-- Only people who decide; each in their own name, never on themselves.
call auth.policies('community.application_reviews',
  $$exists (select from community.applications a where a.id = application_id and a.applicant_id <> (select auth.profile_id())
      and (a.requested_house_id = any ((select auth.led_houses())::uuid[]) or a.organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])) offset 0)$$,
  $$reviewer_id = (select auth.profile_id())
    and exists (select from community.applications a where a.id = application_id and a.applicant_id <> (select auth.profile_id())
      and (a.requested_house_id = any ((select auth.led_houses())::uuid[]) or a.organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])) offset 0)$$,
  $$reviewer_id = (select auth.profile_id())
    and exists (select from community.applications a where a.id = application_id and a.applicant_id <> (select auth.profile_id())
      and (a.requested_house_id = any ((select auth.led_houses())::uuid[]) or a.organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])) offset 0)$$,
  'false');
call auth.need_index('community.application_reviews', 'organization_id');
call auth.stay_together('community.application_reviews');
create trigger touch before update on community.application_reviews for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.application_reviews for each row execute function maison.audit('review_notes');

create function community.fill_application() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  form community.application_forms;
  yes integer;
begin
  if tg_op = 'INSERT' then
    if new.form_id is not null then
      select * into form from community.application_forms f where f.id = new.form_id;
      if form.id is null then raise exception 'no such form' using errcode = 'foreign_key_violation', constraint = 'applications_form_id_fkey'; end if;
      new.organization_id := form.organization_id;
      if form.house_id is not null then new.requested_house_id := form.house_id; end if;
      new.due_at := coalesce(new.due_at, new.submitted_at + make_interval(days => form.answer_within_days));
    end if;
    if new.requested_house_id is not null then
      if new.form_id is null then
        select h.organization_id into new.organization_id from community.houses h where h.id = new.requested_house_id;
      elsif not exists (select from community.houses h where h.id = new.requested_house_id and h.organization_id = new.organization_id) then
        raise exception 'the house is of another organisation' using errcode = 'foreign_key_violation', constraint = 'applications_requested_house_id_fkey';
      end if;
    end if;
    new.due_at := coalesce(new.due_at, new.submitted_at + interval '14 days');
    return new;
  end if;
  if (new.organization_id, new.applicant_id, new.form_id, new.requested_house_id, new.submitted_at)
     is distinct from (old.organization_id, old.applicant_id, old.form_id, old.requested_house_id, old.submitted_at) then
    raise exception 'an application stays what it was' using errcode = 'check_violation', constraint = 'applications_frozen';
  end if;
  if auth.profile_id() is not null then
    if old.applicant_id = auth.profile_id() then
      -- Applicants correct their answers until somebody looks at them, and take the application back.
      if to_jsonb(new) - array['application_data', 'status', 'updated_at', 'version', 'withdrawn_at'] is distinct from
         to_jsonb(old) - array['application_data', 'status', 'updated_at', 'version', 'withdrawn_at']
         or (new.status <> old.status and new.status <> 'withdrawn')
         or (new.application_data <> old.application_data and old.status <> 'pending') then
        raise exception 'somebody else decides' using errcode = 'insufficient_privilege';
      end if;
    elsif new.application_data <> old.application_data or (new.status = 'withdrawn' and old.status <> 'withdrawn') then
      raise exception 'the answers are the applicant''s' using errcode = 'insufficient_privilege';
    end if;
  end if;
  if new.assigned_house_id is distinct from old.assigned_house_id and new.assigned_house_id is not null
     and not exists (select from community.houses h where h.id = new.assigned_house_id and h.organization_id = new.organization_id
                        and (auth.profile_id() is null or h.id = old.requested_house_id or h.id = any (auth.led_houses())
                             or h.organization_id = any (auth.organizations_with('community.moderate')))) then
    raise exception 'no such house' using errcode = 'foreign_key_violation', constraint = 'applications_assigned_house_id_fkey';
  end if;
  if new.status = old.status then return new; end if;
  if new.status = 'withdrawn' then new.withdrawn_at := now(); return new; end if;
  new.reviewer_id := coalesce(new.reviewer_id, auth.profile_id());
  if new.status = 'rejected' and new.rejection_reason is null then
    raise exception 'the applicant is told why' using errcode = 'check_violation', constraint = 'applications_reason';
  end if;
  if new.status in ('approved', 'rejected') then
    new.reviewed_at := now();
    perform community.log_moderation(new.organization_id, 'application_' || new.status, 'applications', new.id, new.applicant_id, null);
  end if;
  if new.status = 'approved' then
    select count(*) into yes from community.application_reviews r where r.application_id = new.id and r.vote = 'approve';
    select * into form from community.application_forms f where f.id = new.form_id;
    if form.reviewers_needed > 1 and yes < form.reviewers_needed then
      raise exception 'more reviewers must agree' using errcode = 'check_violation', constraint = 'applications_reviewers';
    end if;
    new.assigned_house_id := coalesce(new.assigned_house_id, new.requested_house_id);
  end if;
  return new;
end $$;
create trigger fill before insert or update on community.applications for each row execute function community.fill_application();
create trigger steps before update of status on community.applications for each row execute function maison.steps('status',
  'pending>under_review pending>approved pending>rejected pending>withdrawn under_review>pending under_review>approved under_review>rejected under_review>withdrawn');
create trigger touch before update on community.applications for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.applications for each row execute function maison.audit('application_data', 'letter', 'rejection_reason');

-- Approved: the person belongs to the organisation and to the house.
create function community.welcome() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into identity.organization_members (id, organization_id, user_id, role)
  select gen_random_uuid(), new.organization_id, p.user_id, 'member' from identity.profiles p where p.id = new.applicant_id
  on conflict do nothing;
  update identity.profiles set status = 'active' where id = new.applicant_id and status = 'pending';
  update identity.profiles set role = 'member' where id = new.applicant_id and role = 'applicant';
  if new.assigned_house_id is not null then
    insert into community.house_members (id, organization_id, house_id, profile_id)
    select gen_random_uuid(), new.organization_id, new.assigned_house_id, new.applicant_id
     where not exists (select from community.house_members m
                        where m.house_id = new.assigned_house_id and m.profile_id = new.applicant_id and m.left_at is null);
  end if;
  return null;
end $$;
create trigger welcome after update of status on community.applications for each row
  when (new.status = 'approved' and old.status <> 'approved') execute function community.welcome();

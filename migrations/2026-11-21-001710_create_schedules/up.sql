create table cms.publish_schedules (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  locale text constraint publish_schedules_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  draft_id uuid references cms.content_drafts on delete set null,
  action text not null constraint publish_schedules_action_value check (action in ('publish', 'unpublish', 'archive', 'update')),
  scheduled_for timestamptz not null,
  timezone text not null default 'UTC',
  status text not null default 'pending' constraint publish_schedules_status_value
    check (status in ('pending', 'executed', 'failed', 'cancelled')),
  attempts integer not null default 0 constraint publish_schedules_attempts_range check (attempts >= 0),
  executed_at timestamptz,
  error text,
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint publish_schedules_executed_at_needed check ((status = 'executed') = (executed_at is not null)),
  constraint publish_schedules_error_needed check (status <> 'failed' or error is not null)
);
create unique index publish_schedules_once on cms.publish_schedules (entry_id, locale, action) nulls not distinct where status = 'pending';
create index publish_schedules_entry on cms.publish_schedules (entry_id, scheduled_for desc);
create index publish_schedules_due on cms.publish_schedules (scheduled_for, id) where status = 'pending';
create index publish_schedules_list on cms.publish_schedules (organization_id, scheduled_for desc, id desc);
create index publish_schedules_draft on cms.publish_schedules (draft_id);
create index publish_schedules_created_by on cms.publish_schedules (created_by_id);
comment on table cms.publish_schedules is 'What shall happen to an entry when; carried out by a job, which notes errors here.';
comment on column cms.publish_schedules.locale is 'One translation; null: the entry in its own language.';
comment on column cms.publish_schedules.draft_id is 'The change that update applies.';
comment on column cms.publish_schedules.timezone is 'IANA zone in which it was planned, for showing it again.';
call auth.shape_organization('cms.publish_schedules', 'cms');
create trigger steps before update of status on cms.publish_schedules for each row
  execute function maison.steps('status', 'pending>executed pending>failed pending>cancelled failed>pending failed>cancelled');
create trigger touch before update on cms.publish_schedules for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.publish_schedules for each row execute function maison.audit();

create table cms.releases (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint releases_name_length check (length(name) between 1 and 120),
  description text constraint releases_description_length check (length(description) <= 2000),
  status text not null default 'draft' constraint releases_status_value
    check (status in ('draft', 'scheduled', 'publishing', 'published', 'failed', 'cancelled')),
  scheduled_for timestamptz,
  timezone text not null default 'UTC',
  published_at timestamptz,
  error text,
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint releases_scheduled_for_needed check (status <> 'scheduled' or scheduled_for is not null),
  constraint releases_published_at_needed check ((status = 'published') = (published_at is not null)),
  constraint releases_name_key unique (organization_id, name)
);
create index releases_list on cms.releases (organization_id, scheduled_for desc nulls first, id desc);
create index releases_due on cms.releases (scheduled_for) where status = 'scheduled';
create index releases_created_by on cms.releases (created_by_id);
comment on table cms.releases is 'Entries and translations that are published together or not at all.';
comment on column cms.releases.error is 'Why it was not published; then nothing of it was.';
call auth.shape_organization('cms.releases', 'cms');
create trigger steps before update of status on cms.releases for each row execute function maison.steps('status',
  'draft>scheduled draft>publishing draft>cancelled scheduled>draft scheduled>publishing scheduled>cancelled publishing>published publishing>failed failed>draft failed>publishing failed>cancelled cancelled>draft');
create trigger touch before update on cms.releases for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.releases for each row execute function maison.audit();

create table cms.release_items (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  release_id uuid not null references cms.releases on delete cascade,
  entry_id uuid not null references cms.content_entries on delete cascade,
  locale text constraint release_items_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  action text not null default 'publish' constraint release_items_action_value check (action in ('publish', 'unpublish', 'archive', 'update')),
  draft_id uuid references cms.content_drafts on delete set null,
  position integer not null default 0,
  error text,
  created_at timestamptz not null default now(),
  constraint release_items_once unique nulls not distinct (release_id, entry_id, locale)
);
create index release_items_entry on cms.release_items (entry_id);
create index release_items_draft on cms.release_items (draft_id);
create index release_items_organization on cms.release_items (organization_id);
comment on table cms.release_items is 'What a release does to one entry or translation.';
comment on column cms.release_items.locale is 'One translation; null: the entry in its own language.';
comment on column cms.release_items.error is 'What kept the release from being published.';
call auth.shape_organization('cms.release_items', 'cms');

-- What was released stays as it was.
create function cms.guard_release() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  was uuid := case when tg_op <> 'INSERT' then old.release_id end;
  now_is uuid := case when tg_op <> 'DELETE' then new.release_id end;
begin
  if exists (select from cms.releases r where r.id in (was, now_is) and r.status = 'published') then
    raise exception 'the release is published' using errcode = 'check_violation', constraint = 'release_items_published';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger guard before insert or update or delete on cms.release_items for each row execute function cms.guard_release();
create trigger audit after insert or update or delete on cms.release_items for each row execute function maison.audit();

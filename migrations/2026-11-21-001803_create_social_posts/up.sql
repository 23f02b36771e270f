create table channels.posting_slots (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete cascade,
  weekday smallint not null constraint posting_slots_weekday_range check (weekday between 1 and 7),
  local_time time not null,
  timezone text not null constraint posting_slots_timezone_shape check (channels.is_timezone(timezone)),
  kind text constraint posting_slots_kind_value
    check (kind in ('feed', 'carousel', 'reel', 'story', 'video', 'short', 'thread', 'article', 'event', 'poll', 'pin')),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint posting_slots_once unique nulls not distinct (connection_id, weekday, local_time, kind)
);
create index posting_slots_organization on channels.posting_slots (organization_id, weekday, local_time, id);
comment on table channels.posting_slots is 'Times of the week at which an account speaks; what is put in line takes the next free one. The editorial calendar of all channels is planning.content_calendars.';
comment on column channels.posting_slots.weekday is 'ISO: Monday is 1.';
comment on column channels.posting_slots.local_time is 'By the clock there; across summer time it stays the same wall time.';
comment on column channels.posting_slots.kind is 'Null: for whatever comes.';
call auth.shape_organization('channels.posting_slots', 'channels');
create trigger touch before update on channels.posting_slots for each row execute function maison.touch();
create trigger audit after insert or update or delete on channels.posting_slots for each row execute function maison.audit();

create table channels.posting_times (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete cascade,
  weekday smallint not null constraint posting_times_weekday_range check (weekday between 1 and 7),
  hour smallint not null constraint posting_times_hour_range check (hour between 0 and 23),
  score numeric(5, 2) not null constraint posting_times_score_range check (score between 0 and 100),
  posts integer not null constraint posting_times_posts_range check (posts >= 0),
  computed_at timestamptz not null default now(),
  constraint posting_times_once unique (connection_id, weekday, hour)
);
comment on table channels.posting_times is 'When people answer most, worked out from the account''s own posts; offered first when somebody schedules.';
comment on column channels.posting_times.hour is 'In the zone of the account''s slots.';
comment on column channels.posting_times.score is 'Percent of the best hour.';
comment on column channels.posting_times.posts is 'How many posts it rests on.';
call channels.shape_measured('channels.posting_times');

create table channels.compositions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  title text constraint compositions_title_length check (length(title) <= 200),
  text text constraint compositions_text_length check (length(text) <= 65000),
  link_url text constraint compositions_link_url_shape check (link_url ~ '^https?://' and length(link_url) <= 2000),
  locale text not null default 'en' constraint compositions_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  content_piece_id uuid,
  campaign_id uuid,
  event_id uuid references events.events on delete set null,
  rrule text constraint compositions_rrule_shape check (rrule ~ '^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$' and length(rrule) <= 300),
  starts_at timestamptz,
  timezone text not null default 'Europe/Berlin' constraint compositions_timezone_shape check (channels.is_timezone(timezone)),
  next_repeat_at timestamptz,
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint compositions_repeats check (rrule is null or starts_at is not null)
);
create index compositions_list on channels.compositions (organization_id, created_at desc, id desc);
create index compositions_content_piece on channels.compositions (content_piece_id);
create index compositions_campaign on channels.compositions (campaign_id);
create index compositions_event on channels.compositions (event_id);
create index compositions_created_by on channels.compositions (created_by_id);
create index compositions_repeat on channels.compositions (next_repeat_at, id) where next_repeat_at is not null and deleted_at is null;
comment on table channels.compositions is 'What is composed once for several accounts; channels.social_posts are its variants, one per account.';
comment on column channels.compositions.content_piece_id is 'The piece of planning.content_pieces that it carries.';
comment on column channels.compositions.campaign_id is 'marketing.campaigns it belongs to.';
comment on column channels.compositions.rrule is 'RFC 5545, in the zone here: it comes again, each time as posts with the next repeat_number.';
call auth.shape_organization('channels.compositions', 'channels');
create trigger touch before update on channels.compositions for each row execute function maison.touch();
create trigger audit after insert or update or delete on channels.compositions for each row execute function maison.audit();

create table channels.social_posts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete restrict,
  composition_id uuid references channels.compositions on delete set null,
  repeat_number integer not null default 0 constraint social_posts_repeat_number_range check (repeat_number >= 0),
  kind text not null default 'feed' constraint social_posts_kind_value
    check (kind in ('feed', 'carousel', 'reel', 'story', 'video', 'short', 'thread', 'article', 'event', 'poll', 'pin')),
  caption text constraint social_posts_caption_length check (length(caption) <= 65000),
  status text not null default 'draft' constraint social_posts_status_value
    check (status in ('draft', 'scheduled', 'publishing', 'published', 'failed', 'unknown', 'cancelled', 'removed')),
  scheduled_at timestamptz,
  timezone text not null default 'Europe/Berlin' constraint social_posts_timezone_shape check (channels.is_timezone(timezone)),
  slot_id uuid references channels.posting_slots on delete set null,
  slot_date date,
  container_id text constraint social_posts_container_id_length check (length(container_id) <= 300),
  container_state text constraint social_posts_container_state_value
    check (container_state in ('in_progress', 'finished', 'error', 'expired', 'published')),
  container_made_at timestamptz,
  attempts_count integer not null default 0 constraint social_posts_attempts_count_range check (attempts_count >= 0),
  next_attempt_at timestamptz,
  locked_until timestamptz,
  locked_by text constraint social_posts_locked_by_length check (length(locked_by) <= 100),
  last_error text constraint social_posts_last_error_length check (length(last_error) <= 2000),
  published_at timestamptz,
  external_id text constraint social_posts_external_id_length check (length(external_id) between 1 and 500),
  external_url text constraint social_posts_external_url_shape check (external_url ~ '^https?://' and length(external_url) <= 2000),
  community_post_id uuid references community.posts on delete set null,
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint social_posts_variant_once unique (composition_id, connection_id, kind, repeat_number),
  constraint social_posts_external_id_key unique (connection_id, external_id),
  constraint social_posts_scheduled_once check (status <> 'scheduled' or scheduled_at is not null),
  constraint social_posts_published_once check (status not in ('published', 'removed') or published_at is not null),
  constraint social_posts_slot_pair check (slot_date is null or slot_id is not null or status <> 'scheduled')
);
create index social_posts_list on channels.social_posts (organization_id, created_at desc, id desc);
create index social_posts_calendar on channels.social_posts (organization_id, scheduled_at, id);
create index social_posts_connection on channels.social_posts (connection_id, scheduled_at desc, id desc);
create index social_posts_slot on channels.social_posts (slot_id, slot_date);
create unique index social_posts_slot_once on channels.social_posts (slot_id, slot_date) where status not in ('cancelled', 'failed', 'removed') and deleted_at is null;
create index social_posts_community_post on channels.social_posts (community_post_id);
create index social_posts_created_by on channels.social_posts (created_by_id);
create index social_posts_due on channels.social_posts (coalesce(next_attempt_at, scheduled_at), id) where status = 'scheduled' and deleted_at is null;
create index social_posts_stuck on channels.social_posts (locked_until, id) where status in ('publishing', 'unknown');
comment on table channels.social_posts is 'A post at one account: what goes out, when, and what became of it. Nothing is published twice: see channels.post_attempts.';
comment on column channels.social_posts.caption is 'Null takes the composition''s text.';
comment on column channels.social_posts.status is 'Unknown: the network did not say whether it arrived. It is looked up there, and never sent again before somebody or the look-up says that it failed.';
comment on column channels.social_posts.container_id is 'First step of networks with two: the container that is published when it is finished.';
comment on column channels.social_posts.attempts_count is 'Rows of channels.post_attempts; kept by trigger.';
comment on column channels.social_posts.next_attempt_at is 'Later than scheduled_at after a refusal that passes, such as too many calls.';
comment on column channels.social_posts.locked_until is 'A worker''s lease. When it ends while publishing, the post becomes unknown, not scheduled.';
comment on column channels.social_posts.last_error is 'Without tokens and personal data.';
comment on column channels.social_posts.external_id is 'The network''s name for the post.';
comment on column channels.social_posts.community_post_id is 'What it became in our own feed.';
call auth.shape_organization('channels.social_posts', 'channels');
call channels.keep_inside('channels.social_posts');
create trigger steps before update of status on channels.social_posts for each row execute function maison.steps('status',
  'draft>scheduled draft>cancelled scheduled>draft scheduled>publishing scheduled>cancelled publishing>published publishing>failed publishing>unknown publishing>scheduled unknown>published unknown>failed failed>scheduled failed>draft failed>cancelled cancelled>draft published>removed');
create trigger touch before update on channels.social_posts for each row execute function maison.touch();
create trigger audit after insert or update or delete on channels.social_posts for each row
  execute function maison.audit('locked_until', 'locked_by', 'next_attempt_at');

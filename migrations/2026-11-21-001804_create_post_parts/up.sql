create table channels.social_post_parts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  post_id uuid not null references channels.social_posts on delete cascade,
  kind text not null default 'first_comment' constraint social_post_parts_kind_value check (kind in ('first_comment', 'thread')),
  position integer not null constraint social_post_parts_position_range check (position >= 1),
  text text not null constraint social_post_parts_text_length check (length(text) between 1 and 10000),
  wait interval not null default interval '0' constraint social_post_parts_wait_range check (wait between interval '0' and interval '7 days'),
  status text not null default 'waiting' constraint social_post_parts_status_value
    check (status in ('waiting', 'publishing', 'published', 'failed', 'unknown', 'cancelled')),
  external_id text constraint social_post_parts_external_id_length check (length(external_id) between 1 and 500),
  published_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint social_post_parts_place unique (id, post_id),
  constraint social_post_parts_position_key unique (post_id, position) deferrable initially immediate,
  constraint social_post_parts_published_once check (status <> 'published' or published_at is not null)
);
comment on table channels.social_post_parts is 'What follows a post: the first comment, or the next posts of a thread, in order.';
comment on column channels.social_post_parts.wait is 'After the part before it.';
call auth.shape_organization('channels.social_post_parts', 'channels');
create trigger steps before update of status on channels.social_post_parts for each row execute function maison.steps('status',
  'waiting>publishing waiting>cancelled publishing>published publishing>failed publishing>unknown unknown>published unknown>failed failed>waiting failed>cancelled cancelled>waiting');
create trigger touch before update on channels.social_post_parts for each row execute function maison.touch();
create trigger audit after insert or update or delete on channels.social_post_parts for each row execute function maison.audit();

create table channels.social_post_media (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  post_id uuid not null references channels.social_posts on delete cascade,
  part_id uuid,
  asset_id uuid not null references media.assets on delete restrict,
  rendition_id uuid references media.renditions on delete set null,
  position integer not null constraint social_post_media_position_range check (position >= 0),
  alt_text text constraint social_post_media_alt_text_length check (length(alt_text) <= 5000),
  thumbnail_ms integer constraint social_post_media_thumbnail_ms_range check (thumbnail_ms >= 0),
  check_state text not null default 'unchecked' constraint social_post_media_check_state_value check (check_state in ('unchecked', 'fits', 'unfit')),
  problem text constraint social_post_media_problem_length check (length(problem) <= 500),
  container_id text constraint social_post_media_container_id_length check (length(container_id) <= 300),
  container_state text constraint social_post_media_container_state_value
    check (container_state in ('in_progress', 'finished', 'error', 'expired', 'published')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint social_post_media_position_key unique nulls not distinct (post_id, part_id, position) deferrable initially immediate,
  constraint social_post_media_part_fkey foreign key (part_id, post_id) references channels.social_post_parts (id, post_id) on delete cascade,
  constraint social_post_media_problem_pair check (check_state = 'unfit' or problem is null)
);
create index social_post_media_asset on channels.social_post_media (asset_id);
create index social_post_media_rendition on channels.social_post_media (rendition_id);
create index social_post_media_part on channels.social_post_media (part_id, post_id);
create index social_post_media_organization on channels.social_post_media (organization_id);
comment on table channels.social_post_media is 'Pictures and films of a post, in order.';
comment on column channels.social_post_media.rendition_id is 'The rendition that is sent; null: one that fits is made.';
comment on column channels.social_post_media.alt_text is 'For this place; null takes the asset''s.';
comment on column channels.social_post_media.thumbnail_ms is 'Moment of a film that is its cover.';
comment on column channels.social_post_media.check_state is 'Held against channels.provider_rules; set back when the picture changes. What is unfit is not scheduled.';
comment on column channels.social_post_media.container_id is 'Carousels: the network''s container of this one.';
call auth.shape_organization('channels.social_post_media', 'channels');
create trigger touch before update on channels.social_post_media for each row execute function maison.touch();
create trigger audit after insert or update or delete on channels.social_post_media for each row
  execute function maison.audit('container_id', 'container_state');

create function channels.uncheck_media() returns trigger language plpgsql set search_path = '' as $$
begin
  if (new.asset_id, new.rendition_id, new.alt_text) is distinct from (old.asset_id, old.rendition_id, old.alt_text) then
    if new.check_state = old.check_state then new.check_state := 'unchecked'; end if;
    if new.check_state <> 'unfit' then new.problem := null; end if;
  end if;
  return new;
end $$;
create trigger uncheck_media before update on channels.social_post_media for each row execute function channels.uncheck_media();

-- Every attempt is written down and committed before the network is asked. While one is under way, has succeeded or
-- nobody knows, there is no second for the same step of the same post: nothing appears twice.
create table channels.post_attempts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  post_id uuid not null references channels.social_posts on delete cascade,
  part_id uuid references channels.social_post_parts on delete cascade,
  media_id uuid references channels.social_post_media on delete cascade,
  step text not null constraint post_attempts_step_value check (step in ('container', 'wait', 'publish', 'look_up', 'delete')),
  attempt_number integer not null constraint post_attempts_attempt_number_range check (attempt_number > 0),
  status text not null default 'started' constraint post_attempts_status_value check (status in ('started', 'succeeded', 'failed', 'unknown')),
  idempotency_key text not null constraint post_attempts_idempotency_key_length check (length(idempotency_key) between 8 and 200),
  content_hash bytea constraint post_attempts_content_hash_length check (length(content_hash) = 32),
  http_status smallint constraint post_attempts_http_status_range check (http_status between 100 and 599),
  error_code text constraint post_attempts_error_code_length check (length(error_code) <= 100),
  error text constraint post_attempts_error_length check (length(error) <= 2000),
  is_retryable boolean not null default false,
  external_id text constraint post_attempts_external_id_length check (length(external_id) <= 500),
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  constraint post_attempts_once unique nulls not distinct (post_id, part_id, media_id, step, attempt_number),
  constraint post_attempts_order check (finished_at >= started_at),
  constraint post_attempts_finished_once check ((status in ('succeeded', 'failed')) <= (finished_at is not null))
);
create unique index post_attempts_single_once on channels.post_attempts (post_id, part_id, media_id, step) nulls not distinct
  where step in ('publish', 'container') and status in ('started', 'succeeded', 'unknown');
create index post_attempts_list on channels.post_attempts (organization_id, started_at desc, id desc);
create index post_attempts_part on channels.post_attempts (part_id);
create index post_attempts_media on channels.post_attempts (media_id);
comment on table channels.post_attempts is 'Attempts to publish a post, one of its pictures or a part that follows, step by step.';
comment on column channels.post_attempts.step is 'Container: its first step at networks with two; a container that ended in error or expired fails its attempt, and the next may begin.';
comment on column channels.post_attempts.idempotency_key is 'The same for every attempt of the same thing; sent along where the network takes one.';
comment on column channels.post_attempts.content_hash is 'SHA-256 of what went out (channels.post_hash).';
call channels.shape_measured('channels.post_attempts');
create trigger steps before update of status on channels.post_attempts for each row execute function maison.steps('status',
  'started>succeeded started>failed started>unknown unknown>succeeded unknown>failed succeeded>failed');
create trigger count_attempts after insert or delete or update of post_id on channels.post_attempts
  for each row execute function maison.keep_count('channels.social_posts', 'post_id', 'attempts_count');

-- A container may turn out to be broken afterwards; what was published stays published.
create function channels.keep_published() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.status = 'succeeded' and new.status <> 'succeeded' and new.step <> 'container' then
    raise exception 'what was published stays published' using errcode = 'check_violation', constraint = 'post_attempts_status_step';
  end if;
  return new;
end $$;
create trigger keep_published before update of status on channels.post_attempts for each row execute function channels.keep_published();

create table channels.social_post_insights (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  post_id uuid not null references channels.social_posts on delete cascade,
  measured_on date not null,
  metric text not null constraint social_post_insights_metric_shape check (metric ~ '^[a-z][a-z0-9_]{0,60}$'),
  value bigint not null constraint social_post_insights_value_range check (value >= 0),
  fetched_at timestamptz not null default now(),
  constraint social_post_insights_once unique (post_id, metric, measured_on)
);
comment on table channels.social_post_insights is 'What the network says about a post, as it stood at the end of a day: likes, saves, reach. Reach is never added up.';
comment on column channels.social_post_insights.value is 'The total so far; growth is the difference between two days.';
call channels.shape_measured('channels.social_post_insights');

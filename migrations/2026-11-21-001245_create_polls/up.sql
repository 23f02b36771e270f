create table community.polls (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  post_id uuid not null constraint polls_post_key unique references community.posts on delete cascade,
  question text not null constraint polls_question_length check (length(question) between 1 and 300),
  max_choices smallint not null default 1 constraint polls_max_choices_range check (max_choices between 1 and 20),
  is_anonymous boolean not null default true,
  hides_results boolean not null default false,
  closes_at timestamptz,
  closed_at timestamptz,
  voters_count integer not null default 0 constraint polls_voters_count_range check (voters_count >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index polls_closing on community.polls (closes_at) where closed_at is null;
comment on table community.polls is 'The question of a post of type poll.';
comment on column community.polls.max_choices is 'How many options a person may choose.';
comment on column community.polls.is_anonymous is 'False: who voted for what is seen with the post.';
comment on column community.polls.hides_results is 'Numbers are seen when it is closed, by the author, too.';
comment on column community.polls.closed_at is 'When its end was announced.';
call community.shape_post_part('community.polls');
create trigger touch before update on community.polls for each row execute function maison.touch();

create table community.poll_options (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  poll_id uuid not null references community.polls on delete cascade,
  position integer not null default 0,
  label text not null constraint poll_options_label_length check (length(label) between 1 and 200),
  asset_id uuid references media.assets on delete set null,
  created_at timestamptz not null default now(),
  constraint poll_options_label_key unique (poll_id, label),
  constraint poll_options_position_key unique (poll_id, position) deferrable initially deferred
);
create index poll_options_organization on community.poll_options (organization_id);
create index poll_options_asset on community.poll_options (asset_id);
comment on table community.poll_options is 'What people may vote for; does not change once somebody has.';
-- Through the poll and its post, as community.shape_post_part does with one step.
call auth.policies('community.poll_options',
  'exists (select from community.polls q where q.id = poll_id offset 0)',
  'exists (select from community.polls q join community.posts p on p.id = q.post_id where q.id = poll_id and p.author_profile_id = (select auth.profile_id()) offset 0)',
  'exists (select from community.polls q join community.posts p on p.id = q.post_id where q.id = poll_id and p.author_profile_id = (select auth.profile_id()) offset 0)',
  'exists (select from community.polls q join community.posts p on p.id = q.post_id where q.id = poll_id and p.author_profile_id = (select auth.profile_id()) offset 0)');
call auth.stay_together('community.poll_options');

create table community.poll_tallies (
  id uuid primary key references community.poll_options on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  poll_id uuid not null references community.polls on delete cascade,
  votes_count integer not null default 0 constraint poll_tallies_votes_count_range check (votes_count >= 0)
);
create index poll_tallies_poll on community.poll_tallies (poll_id);
create index poll_tallies_organization on community.poll_tallies (organization_id);
comment on table community.poll_tallies is 'How many voted for an option; apart from it, so that numbers can be hidden until the end.';
comment on column community.poll_tallies.id is 'The option.';
-- Made and kept by triggers; seen with the poll, unless it hides its numbers until it closes.
call auth.policies('community.poll_tallies',
  $$exists (select from community.polls q where q.id = poll_id and (not q.hides_results or q.closes_at <= now() or q.closed_at is not null) offset 0)$$,
  'false', 'false', 'false');

create table community.poll_votes (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  poll_id uuid not null references community.polls on delete cascade,
  option_id uuid not null references community.poll_options on delete cascade,
  profile_id uuid not null references identity.profiles on delete cascade,
  choice_number smallint not null default 1 constraint poll_votes_choice_number_range check (choice_number between 1 and 20),
  created_at timestamptz not null default now(),
  constraint poll_votes_once unique (option_id, profile_id),
  constraint poll_votes_choice_key unique (poll_id, profile_id, choice_number)
);
create index poll_votes_profile on community.poll_votes (profile_id);
create index poll_votes_organization on community.poll_votes (organization_id);
comment on table community.poll_votes is 'Who chose what. Erasure deletes the rows.';
comment on column community.poll_votes.profile_id is 'pii: who chose.';
comment on column community.poll_votes.choice_number is 'First, second … choice of the person; filled by trigger. Unique, so that two tabs cannot vote twice.';
-- People vote for themselves while they see the poll, and see the votes of others where it is open.
call auth.policies('community.poll_votes',
  $$profile_id = (select auth.profile_id())
    or exists (select from community.polls q where q.id = poll_id and not q.is_anonymous and (not q.hides_results or q.closes_at <= now() or q.closed_at is not null) offset 0)$$,
  $$profile_id = (select auth.profile_id()) and organization_id <> all ((select community.silenced_in())::uuid[])
    and exists (select from community.polls q where q.id = poll_id)$$,
  'false',
  'profile_id = (select auth.profile_id())');
create function community.fill_vote() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare poll community.polls;
begin
  if tg_op = 'DELETE' then
    if auth.profile_id() is not null and exists (select from community.polls q where q.id = old.poll_id and (q.closes_at <= now() or q.closed_at is not null)) then
      raise exception 'the poll is closed' using errcode = 'check_violation', constraint = 'poll_votes_closed';
    end if;
    return old;
  end if;
  -- Locked against a change of its limits, not against other votes.
  select q.* into poll from community.polls q join community.poll_options o on o.poll_id = q.id where o.id = new.option_id for key share of q;
  if not found then raise exception 'no such option' using errcode = 'foreign_key_violation', constraint = 'poll_votes_option_id_fkey'; end if;
  if auth.profile_id() is not null and (poll.closes_at <= now() or poll.closed_at is not null) then
    raise exception 'the poll is closed' using errcode = 'insufficient_privilege';
  end if;
  new.poll_id := poll.id;
  -- 0 if none is left, which the table refuses.
  select coalesce(min(n), 0) into new.choice_number from generate_series(1, poll.max_choices) n
   where not exists (select from community.poll_votes v where v.poll_id = poll.id and v.profile_id = new.profile_id and v.choice_number = n);
  return new;
end $$;
create trigger fill_vote before insert or delete on community.poll_votes for each row execute function community.fill_vote();
call auth.stay_together('community.poll_votes');
create trigger count_votes_count after insert or delete on community.poll_votes
  for each row execute function maison.keep_count('community.poll_tallies', 'option_id', 'votes_count');
create trigger count_voters_count after insert or delete on community.poll_votes
  for each row execute function maison.keep_count('community.polls', 'poll_id', 'voters_count', 'choice_number', '1');

create function community.keep_option() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    insert into community.poll_tallies (id, organization_id, poll_id) values (new.id, new.organization_id, new.poll_id);
    return null;
  end if;
  if (new.poll_id, new.label) is distinct from (old.poll_id, old.label)
     and exists (select from community.poll_votes v where v.option_id = old.id) then
    raise exception 'somebody has voted for it' using errcode = 'check_violation', constraint = 'poll_options_voted';
  end if;
  return null;
end $$;
create trigger keep_option after insert or update on community.poll_options for each row execute function community.keep_option();

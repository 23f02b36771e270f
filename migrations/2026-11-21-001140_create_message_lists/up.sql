-- Polls and lists of things to do inside a message.
create table messaging.message_lists (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  message_id uuid not null,
  message_sent_at timestamptz not null,
  sender_id uuid references identity.profiles on delete set null,
  kind text not null constraint message_lists_kind_value check (kind in ('poll', 'todo')),
  title text not null constraint message_lists_title_length check (length(title) between 1 and 200),
  allows_several boolean not null default false,
  is_anonymous boolean not null default false,
  hides_results boolean not null default false,
  closes_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint message_lists_once unique (message_id),
  constraint message_lists_poll_shape check (kind = 'poll' or not (allows_several or is_anonymous or hides_results))
);
comment on table messaging.message_lists is 'A poll, or things to do, as a message.';
comment on column messaging.message_lists.sender_id is 'pii: who asks.';
comment on column messaging.message_lists.title is 'pii: the question.';
comment on column messaging.message_lists.hides_results is 'Nobody sees how others voted before it closes.';
call messaging.shape_part('messaging.message_lists', 'sender_id');
revoke update on messaging.message_lists from maison_app;
grant update (title, closes_at) on messaging.message_lists to maison_app;
call messaging.part_triggers('messaging.message_lists', 'sender');
create trigger touch before update on messaging.message_lists for each row execute function maison.touch();

create table messaging.message_list_items (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  list_id uuid not null references messaging.message_lists on delete cascade,
  label text not null constraint message_list_items_label_length check (length(label) between 1 and 200),
  position smallint not null default 0 constraint message_list_items_position_range check (position between 0 and 99),
  assigned_profile_id uuid references identity.profiles on delete set null,
  added_by_profile_id uuid references identity.profiles on delete set null,
  done_at timestamptz,
  done_by_profile_id uuid references identity.profiles on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint message_list_items_position_key unique (list_id, position) deferrable initially immediate
);
create index message_list_items_thread on messaging.message_list_items (thread_id);
create index message_list_items_organization on messaging.message_list_items (organization_id);
create index message_list_items_assigned on messaging.message_list_items (assigned_profile_id, done_at);
create index message_list_items_done_by on messaging.message_list_items (done_by_profile_id);
create index message_list_items_added_by on messaging.message_list_items (added_by_profile_id);
comment on table messaging.message_list_items is 'An answer of a poll, or one thing to do.';
comment on column messaging.message_list_items.label is 'pii: the answer, or what is to be done.';
comment on column messaging.message_list_items.added_by_profile_id is 'pii: who added it.';
-- The sender fills a poll; to-do lists are everybody's: members add, assign and tick off. A poll's answers do not change
-- under those who voted.
call auth.policies('messaging.message_list_items',
  'thread_id = any ((select auth.own_threads())::uuid[])',
  $$thread_id = any ((select auth.own_threads())::uuid[]) and added_by_profile_id = (select auth.profile_id())
    and exists (select from messaging.message_lists l where l.id = list_id and (l.kind = 'todo' or l.sender_id = (select auth.profile_id())))$$,
  $$thread_id = any ((select auth.own_threads())::uuid[]) and exists (select from messaging.message_lists l where l.id = list_id and l.kind = 'todo')$$,
  $$thread_id = any ((select auth.own_threads())::uuid[]) and added_by_profile_id = (select auth.profile_id())
    and exists (select from messaging.message_lists l where l.id = list_id and l.kind = 'todo')$$);
revoke update on messaging.message_list_items from maison_app;
grant update (label, position, assigned_profile_id, done_at, done_by_profile_id) on messaging.message_list_items to maison_app;
create trigger follow_parent before insert or update of organization_id, thread_id, list_id on messaging.message_list_items
  for each row execute function messaging.follow_parent('list_id', 'messaging.message_lists');
create trigger touch before update on messaging.message_list_items for each row execute function maison.touch();

create table messaging.message_list_votes (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  list_id uuid not null references messaging.message_lists on delete cascade,
  item_id uuid not null references messaging.message_list_items on delete cascade,
  profile_id uuid not null references identity.profiles on delete cascade,
  choice uuid not null,
  created_at timestamptz not null default now(),
  constraint message_list_votes_once unique (profile_id, choice)
);
create index message_list_votes_list on messaging.message_list_votes (list_id);
create index message_list_votes_item on messaging.message_list_votes (item_id);
create index message_list_votes_thread on messaging.message_list_votes (thread_id);
create index message_list_votes_organization on messaging.message_list_votes (organization_id);
comment on table messaging.message_list_votes is 'Who voted for what. Erasure deletes the rows.';
comment on column messaging.message_list_votes.profile_id is 'pii: who voted.';
comment on column messaging.message_list_votes.choice is 'Filled in: the answer where several may be chosen, else the poll, so that nobody votes twice.';
-- One's own; those of others where the poll is open about it. Numbers come from messaging.poll_results().
call auth.policies('messaging.message_list_votes',
  $$thread_id = any ((select auth.own_threads())::uuid[]) and (profile_id = (select auth.profile_id()) or exists (
      select from messaging.message_lists l where l.id = list_id and not l.is_anonymous and (not l.hides_results or l.closes_at <= now()) offset 0))$$,
  'thread_id = any ((select auth.own_threads())::uuid[]) and profile_id = (select auth.profile_id())',
  'false',
  'thread_id = any ((select auth.own_threads())::uuid[]) and profile_id = (select auth.profile_id())');
create function messaging.cast_vote() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare l messaging.message_lists;
begin
  -- For a vote that is taken back, too: when it is over it is over.
  select * into l from messaging.message_lists where id = (select i.list_id from messaging.message_list_items i
    where i.id = case when tg_op = 'DELETE' then old.item_id else new.item_id end);
  if l.closes_at <= now() and current_setting('maison.erasing', true) is distinct from 'on' then
    raise exception 'the poll is closed' using errcode = 'check_violation', constraint = 'message_list_votes_closed';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if l.kind is distinct from 'poll' then
    raise exception 'there is nothing to vote for' using errcode = 'check_violation', constraint = 'message_list_votes_poll';
  end if;
  new.list_id := l.id;
  new.thread_id := l.thread_id;
  new.organization_id := l.organization_id;
  new.choice := case when l.allows_several then new.item_id else l.id end;
  return new;
end $$;
create trigger cast_vote before insert or update or delete on messaging.message_list_votes
  for each row execute function messaging.cast_vote();

create function messaging.poll_results(list uuid) returns table (item_id uuid, votes bigint)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select i.id, count(v.id)
      from messaging.message_lists l
      join messaging.message_list_items i on i.list_id = l.id
      left join messaging.message_list_votes v on v.item_id = i.id
     where l.id = list and l.thread_id = any (auth.own_threads()) and (not l.hides_results or l.closes_at <= now())
     group by i.id, i.position order by i.position;
end $$;
comment on function messaging.poll_results(uuid) is 'How many chose what, as soon as the poll lets members know.';

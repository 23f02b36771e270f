create schema messaging;
comment on schema messaging is 'Conversations: who takes part, what is said, who has read it.';
grant usage on schema messaging to maison_app, maison_system;

create table messaging.threads (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  type text not null constraint threads_type_value check (type in ('direct', 'group', 'house', 'announce')),
  name text constraint threads_name_length check (length(name) between 1 and 120),
  description text constraint threads_description_length check (length(description) <= 2000),
  avatar_asset_id uuid references media.assets on delete set null,
  house_id uuid,
  event_id uuid references events.events on delete set null,
  roster text not null default 'manual'
    constraint threads_roster_value check (roster in ('manual', 'house', 'event_guests', 'event_cast')),
  first_profile_id uuid references identity.profiles on delete set null,
  second_profile_id uuid references identity.profiles on delete set null,
  created_by_profile_id uuid references identity.profiles on delete set null,
  posting text not null default 'everyone' constraint threads_posting_value check (posting in ('everyone', 'moderators')),
  adding text not null default 'admins' constraint threads_adding_value check (adding in ('admins', 'everyone')),
  retention_days integer constraint threads_retention_days_range check (retention_days between 1 and 3650),
  is_encrypted boolean not null default false,
  closed_at timestamptz,
  last_message_at timestamptz,
  last_sequence bigint not null default 0 constraint threads_last_sequence_range check (last_sequence >= 0),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint threads_organization_shape check (
    (type <> 'direct' or organization_id is null) and (organization_id is not null or type not in ('house', 'announce'))),
  constraint threads_house_shape check (type <> 'house' or house_id is not null),
  constraint threads_roster_shape check (
    (roster <> 'house' or house_id is not null) and (type <> 'direct' or roster not in ('house', 'event_guests', 'event_cast'))),
  constraint threads_direct_plain check (type <> 'direct' or (name is null and posting <> 'moderators' and closed_at is null)),
  constraint threads_pair_shape check (type not in ('group', 'house', 'announce') or (first_profile_id is null and second_profile_id is null)),
  constraint threads_pair_order check (first_profile_id < second_profile_id),
  constraint threads_pair_key unique (first_profile_id, second_profile_id)
);
create index threads_organization on messaging.threads (organization_id, created_at desc, id desc);
create index threads_house on messaging.threads (house_id);
create index threads_event on messaging.threads (event_id);
create index threads_avatar on messaging.threads (avatar_asset_id);
create index threads_second on messaging.threads (second_profile_id);
create index threads_created_by on messaging.threads (created_by_profile_id);
create index threads_closing on messaging.threads (closed_at) where closed_at is not null;
comment on table messaging.threads is 'A conversation. Whoever takes part sees it, and nobody else, no owner of an organisation either.';
comment on column messaging.threads.organization_id is 'Null for what people have among themselves: people talk before they belong anywhere, and no organisation owns it.';
comment on column messaging.threads.house_id is 'The house whose room it is.';
comment on column messaging.threads.roster is 'Who decides who takes part: its admins, or a list that the room follows.';
comment on column messaging.threads.first_profile_id is 'Of a direct conversation the smaller id of the two: there is one per pair on the whole platform.';
comment on column messaging.threads.created_by_profile_id is 'pii: who began it.';
comment on column messaging.threads.retention_days is 'Days after which messages go; null for never.';
comment on column messaging.threads.is_encrypted is 'End to end: the server keeps ciphertext only and cannot search. Once on, it stays on.';
comment on column messaging.threads.closed_at is 'From when it is only read; may lie ahead, such as a week after the event.';
comment on column messaging.threads.last_sequence is 'Number of the newest message; less the number a member has read, it is how many are unread.';

create table messaging.thread_members (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  profile_id uuid not null references identity.profiles on delete cascade,
  role text not null default 'member' constraint thread_members_role_value check (role in ('member', 'moderator', 'admin')),
  nickname text constraint thread_members_nickname_length check (length(nickname) between 1 and 80),
  added_by_profile_id uuid references identity.profiles on delete set null,
  joined_at timestamptz not null default now(),
  left_at timestamptz,
  constraint thread_members_once unique (thread_id, profile_id),
  constraint thread_members_order check (left_at >= joined_at)
);
create index thread_members_organization on messaging.thread_members (organization_id);
create index thread_members_profile on messaging.thread_members (profile_id, left_at);
create index thread_members_added_by on messaging.thread_members (added_by_profile_id);
comment on table messaging.thread_members is 'Who takes part in a conversation; one row per person, also after leaving and coming back.';
comment on column messaging.thread_members.organization_id is 'As in the thread.';
comment on column messaging.thread_members.profile_id is 'pii: who takes part.';
comment on column messaging.thread_members.role is 'Moderators take messages down, admins also decide who takes part and how.';
comment on column messaging.thread_members.nickname is 'pii: what the person is called in this conversation.';

-- What a member does with a conversation for themselves. Apart from the membership, which the others see: that somebody
-- muted them, or read and did not answer, is nobody else's to know.
create table messaging.member_states (
  id uuid primary key references messaging.thread_members on delete cascade,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  profile_id uuid not null references identity.profiles on delete cascade,
  notification_level text not null default 'everything'
    constraint member_states_notification_level_value check (notification_level in ('everything', 'mentions', 'nothing', 'invisible')),
  muted_until timestamptz,
  archived_at timestamptz,
  pinned_at timestamptz,
  last_read_at timestamptz,
  last_read_message_id uuid,
  last_read_sequence bigint not null default 0 constraint member_states_last_read_sequence_range check (last_read_sequence >= 0),
  marked_unread boolean not null default false,
  updated_at timestamptz not null default now(),
  constraint member_states_once unique (profile_id, thread_id)
);
create index member_states_organization on messaging.member_states (organization_id);
create index member_states_thread on messaging.member_states (thread_id);
comment on table messaging.member_states is 'How one member keeps a conversation: muted, archived, pinned, read up to where. Only they see it. Erasure deletes the rows.';
comment on column messaging.member_states.profile_id is 'pii: whose it is.';
comment on column messaging.member_states.muted_until is 'infinity for good.';
comment on column messaging.member_states.archived_at is 'Put aside; a newer message does not bring it back while muted.';
comment on column messaging.member_states.last_read_sequence is 'Unread are threads.last_sequence less this.';
comment on column messaging.member_states.last_read_message_id is 'The message with that number, to scroll to; may be gone.';

-- The person's conversations by what they may do there.
create function messaging.threads_as(roles text[]) returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
begin
  if auth.profile_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(m.thread_id), '{}')
            from messaging.thread_members m
           where m.profile_id = auth.profile_id() and m.left_at is null and m.role = any (roles));
end $$;
comment on function messaging.threads_as(text[]) is 'Conversations in which the person has one of these roles.';
create function messaging.moderated_threads() returns uuid[] language sql stable set search_path = ''
  as $$ select messaging.threads_as('{moderator,admin}') $$;
comment on function messaging.moderated_threads() is 'Conversations in which the person takes messages down.';
create function messaging.administered_threads() returns uuid[] language sql stable set search_path = ''
  as $$ select messaging.threads_as('{admin}') $$;
comment on function messaging.administered_threads() is 'Conversations in which the person decides who takes part.';
create function messaging.open_threads() returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
begin
  if auth.profile_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(m.thread_id), '{}')
            from messaging.thread_members m
            join messaging.threads t on t.id = m.thread_id
           where m.profile_id = auth.profile_id() and m.left_at is null
             and t.type <> 'direct' and t.roster = 'manual' and (m.role = 'admin' or t.adding = 'everyone'));
end $$;
comment on function messaging.open_threads() is 'Conversations to which the person may add others.';

-- Whatever hangs below a conversation says the organisation of the conversation, whatever was written.
create function messaging.follow_thread() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select t.organization_id into new.organization_id from messaging.threads t where t.id = new.thread_id;
  return new;
end $$;

-- The shape of what hangs below a conversation, as auth.shape_thread; that one asks for an organisation, which
-- conversations among people do not have. `private`: only whose it is sees it.
create procedure messaging.shape_part(t regclass, author text, private boolean default false) language plpgsql as $$
declare
  member text := 'thread_id = any ((select auth.own_threads())::uuid[])';
  own text := member || format(' and %I = (select auth.profile_id())', author);
begin
  call auth.policies(t, case when private then own else member end, own, own, own);
  call auth.need_index(t, 'thread_id');
  call auth.need_index(t, 'organization_id');
  call auth.need_index(t, author);
end $$;

-- People among themselves need nobody's leave; rooms of houses, events and organisations are opened by who looks after
-- those. The one who opens it is its first member by trigger; before that nobody sees it: no `returning` on insert.
call auth.policies('messaging.threads',
  'id = any ((select auth.own_threads())::uuid[])',
  $$created_by_profile_id = (select auth.profile_id()) and case type
      when 'direct' then created_by_profile_id in (first_profile_id, second_profile_id)
      when 'group' then (house_id is null or house_id = any ((select auth.led_houses())::uuid[])) and case when event_id is null
        then organization_id is null or organization_id = any ((select auth.member_organizations())::uuid[])
        else organization_id = any ((select auth.organizations_with('events.update'))::uuid[]) end
      when 'house' then house_id = any ((select auth.led_houses())::uuid[])
      when 'announce' then case when house_id is not null then house_id = any ((select auth.led_houses())::uuid[])
        else organization_id = any ((select auth.organizations_with('messaging.create'))::uuid[]) end
      else false end$$,
  $$id = any ((select messaging.administered_threads())::uuid[]) or (type = 'direct' and id = any ((select auth.own_threads())::uuid[]))$$,
  'false');
revoke update on messaging.threads from maison_app;
grant update (name, description, avatar_asset_id, posting, adding, retention_days, is_encrypted, closed_at) on messaging.threads to maison_app;

call auth.policies('messaging.thread_members',
  'thread_id = any ((select auth.own_threads())::uuid[])',
  $$thread_id = any ((select messaging.open_threads())::uuid[]) and left_at is null
    and (role = 'member' or thread_id = any ((select messaging.administered_threads())::uuid[]))$$,
  $$thread_id = any ((select messaging.administered_threads())::uuid[])
    or (profile_id = (select auth.profile_id()) and thread_id = any ((select auth.own_threads())::uuid[]))$$,
  'false');
revoke update on messaging.thread_members from maison_app;
grant update (role, nickname, left_at) on messaging.thread_members to maison_app;

-- Rows come and go with the membership.
call auth.policies('messaging.member_states', 'profile_id = (select auth.profile_id())', 'false', 'profile_id = (select auth.profile_id())', 'false');
revoke update on messaging.member_states from maison_app;
grant update (notification_level, muted_until, archived_at, pinned_at, last_read_at, last_read_message_id, last_read_sequence, marked_unread)
  on messaging.member_states to maison_app;

create trigger touch before update on messaging.threads for each row execute function maison.touch();
create trigger touch before update on messaging.member_states for each row execute function maison.touch();
create trigger follow_thread before insert or update of organization_id, thread_id on messaging.thread_members
  for each row execute function messaging.follow_thread();
create trigger follow_thread before insert or update of organization_id, thread_id on messaging.member_states
  for each row execute function messaging.follow_thread();

create table messaging.message_requests (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  sender_profile_id uuid not null references identity.profiles on delete cascade,
  receiver_profile_id uuid not null references identity.profiles on delete cascade,
  state text not null default 'pending'
    constraint message_requests_state_value check (state in ('pending', 'accepted', 'declined', 'reported')),
  context jsonb not null default '{}' constraint message_requests_context_object check (jsonb_typeof(context) = 'object'),
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  constraint message_requests_once unique (thread_id, receiver_profile_id),
  constraint message_requests_others check (sender_profile_id <> receiver_profile_id)
);
create index message_requests_organization on messaging.message_requests (organization_id);
create index message_requests_list on messaging.message_requests (receiver_profile_id, created_at desc, id desc);
create index message_requests_sender on messaging.message_requests (sender_profile_id, created_at desc);
comment on table messaging.message_requests is 'Strangers who wrote, and what the receiver made of it. Until accepted, pictures stay blurred and links dead. The sender never learns of a refusal. Erasure deletes the rows.';
comment on column messaging.message_requests.sender_profile_id is 'Who wrote, or added the receiver. Not marked: their export must not show what the receiver decided.';
comment on column messaging.message_requests.receiver_profile_id is 'pii: who is asked.';
comment on column messaging.message_requests.context is 'What helps to decide, taken when asked: {"account_days": number, "shared_houses": number, "mutual_follows": number}.';
-- The receiver alone sees and decides; triggers ask.
call auth.policies('messaging.message_requests', 'receiver_profile_id = (select auth.profile_id())', 'false', 'receiver_profile_id = (select auth.profile_id())', 'false');
revoke update on messaging.message_requests from maison_app;
grant update (state) on messaging.message_requests to maison_app;
create trigger follow_thread before insert or update of organization_id, thread_id on messaging.message_requests
  for each row execute function messaging.follow_thread();
create trigger steps before update of state on messaging.message_requests for each row
  execute function maison.steps('state', 'pending>accepted pending>declined pending>reported declined>accepted declined>reported accepted>reported');
create function messaging.note_decision() returns trigger language plpgsql set search_path = '' as $$
begin
  new.decided_at := now();
  return new;
end $$;
create trigger note_decision before update of state on messaging.message_requests
  for each row execute function messaging.note_decision();

-- Friends write without asking: who shares a house, whom the receiver follows, who works in the same organisation.
create function messaging.knows(receiver uuid, sender uuid) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from community.house_members a
                   join community.house_members b on b.house_id = a.house_id and b.profile_id = sender and b.left_at is null
                  where a.profile_id = receiver and a.left_at is null)
      or exists (select from community.follows f
                  where f.follower_profile_id = receiver and f.followed_profile_id = sender and f.accepted_at is not null)
      or exists (select from identity.organization_members a
                   join identity.profiles pa on pa.user_id = a.user_id and pa.id = receiver
                   join identity.organization_members b on b.organization_id = a.organization_id and b.role <> 'member'
                   join identity.profiles pb on pb.user_id = b.user_id and pb.id = sender
                  where a.role <> 'member');
end $$;
comment on function messaging.knows(uuid, uuid) is 'Does the receiver know the sender well enough to be written to without asking?';
revoke all on function messaging.knows(uuid, uuid) from public;

create function messaging.request_context(receiver uuid, sender uuid) returns jsonb
  language plpgsql stable security definer set search_path = '' as $$
begin
  return jsonb_build_object(
    'account_days', (select extract(day from now() - p.created_at)::integer from identity.profiles p where p.id = sender),
    'shared_houses', (select count(distinct a.house_id) from community.house_members a
                        join community.house_members b on b.house_id = a.house_id and b.profile_id = sender
                       where a.profile_id = receiver),
    'mutual_follows', (select count(*) from community.follows a
                         join community.follows b on b.followed_profile_id = sender and b.follower_profile_id = a.followed_profile_id
                              and b.accepted_at is not null
                        where a.follower_profile_id = receiver and a.accepted_at is not null));
end $$;
comment on function messaging.request_context(uuid, uuid) is 'Numbers that help to decide on a stranger''s message; the mutual ones are people whom the receiver follows and who follow the sender.';
revoke all on function messaging.request_context(uuid, uuid) from public;

-- Somebody was added by another person: blocked people are refused, strangers ask.
create function messaging.ask_receiver() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare wish text;
begin
  if exists (select from identity.blocks b
              where (b.blocker_profile_id, b.blocked_profile_id) in ((new.profile_id, new.added_by_profile_id), (new.added_by_profile_id, new.profile_id))) then
    raise exception 'one of the two has blocked the other' using errcode = 'check_violation', constraint = 'thread_members_blocked';
  end if;
  select coalesce(st.messages_from, 'friends') into wish
    from identity.profiles p left join identity.user_settings st on st.user_id = p.user_id where p.id = new.profile_id;
  if wish = 'nobody' then
    raise exception 'the person wants no messages' using errcode = 'check_violation', constraint = 'thread_members_refuses';
  end if;
  if wish = 'everybody' or messaging.knows(new.profile_id, new.added_by_profile_id) then return null; end if;
  insert into messaging.message_requests as r (id, thread_id, sender_profile_id, receiver_profile_id, context)
  values (gen_random_uuid(), new.thread_id, new.added_by_profile_id, new.profile_id,
          messaging.request_context(new.profile_id, new.added_by_profile_id))
  on conflict (thread_id, receiver_profile_id) do nothing;
  return null;
end $$;
create trigger ask_receiver after insert on messaging.thread_members
  for each row when (new.added_by_profile_id <> new.profile_id) execute function messaging.ask_receiver();
create trigger ask_again after update of left_at on messaging.thread_members
  for each row when (old.left_at is not null and new.left_at is null and new.added_by_profile_id <> new.profile_id)
  execute function messaging.ask_receiver();

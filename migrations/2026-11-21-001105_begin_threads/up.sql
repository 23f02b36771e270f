-- How a conversation comes into being, and how people come and go.

-- A pair is kept in one order; rooms of houses and events belong to their organisations.
create function messaging.begin_thread() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.type = 'direct' then
    if new.first_profile_id is null or new.second_profile_id is null then
      raise exception 'a direct conversation is between two' using errcode = 'check_violation', constraint = 'threads_pair_shape';
    end if;
    if new.first_profile_id > new.second_profile_id then
      select new.second_profile_id, new.first_profile_id into new.first_profile_id, new.second_profile_id;
    end if;
  end if;
  if new.house_id is not null then
    select h.organization_id into new.organization_id from community.houses h where h.id = new.house_id;
  elsif new.event_id is not null then
    select e.organization_id into new.organization_id from events.events e where e.id = new.event_id;
  end if;
  return new;
end $$;
create trigger begin_thread before insert on messaging.threads
  for each row execute function messaging.begin_thread();

-- Both of a pair, or the one who opens a room, and the house if it is its room.
create function messaging.add_first_members() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into messaging.thread_members (id, thread_id, profile_id, role, added_by_profile_id)
  select gen_random_uuid(), new.id, p, case when new.type = 'direct' then 'member' else 'admin' end, nullif(new.created_by_profile_id, p)
    from unnest(case when new.type = 'direct' then array[new.first_profile_id, new.second_profile_id]
                     else array[new.created_by_profile_id] end) p
   where p is not null;
  if new.roster = 'house' then
    insert into messaging.thread_members (id, thread_id, profile_id)
    select gen_random_uuid(), new.id, m.profile_id
      from community.house_members m
     where m.house_id = new.house_id and m.left_at is null
    on conflict (thread_id, profile_id) do nothing;
  end if;
  return null;
end $$;
create trigger add_first_members after insert on messaging.threads
  for each row execute function messaging.add_first_members();

-- What was promised to those who take part is not taken back.
create function messaging.keep_promises() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.is_encrypted and not new.is_encrypted then
    raise exception 'an encrypted conversation stays encrypted' using errcode = 'check_violation', constraint = 'threads_stays_encrypted';
  end if;
  return new;
end $$;
create trigger keep_promises before update of is_encrypted on messaging.threads
  for each row execute function messaging.keep_promises();

create function messaging.welcome() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  -- What was said before somebody came is there to read, and not unread.
  insert into messaging.member_states (id, thread_id, profile_id, last_read_sequence)
  select new.id, new.thread_id, new.profile_id, t.last_sequence from messaging.threads t where t.id = new.thread_id
  on conflict (id) do update set last_read_sequence = excluded.last_read_sequence;
  perform maison.tell_live('profile:' || new.profile_id, 'thread', new.thread_id);
  return null;
end $$;
create trigger welcome after insert on messaging.thread_members
  for each row execute function messaging.welcome();
create trigger welcome_back after update of left_at on messaging.thread_members
  for each row when (old.left_at is not null and new.left_at is null) execute function messaging.welcome();

-- Rules for what people do themselves: functions of the system, such as the one that follows a house, run as the owner.
create function messaging.by_hand() returns boolean language sql stable set search_path = ''
  as $$ select current_user = 'maison_app' $$;

create function messaging.note_adder() returns trigger language plpgsql set search_path = '' as $$
begin
  if messaging.by_hand() then new.added_by_profile_id := auth.profile_id(); end if;
  return new;
end $$;
create trigger note_adder before insert on messaging.thread_members
  for each row execute function messaging.note_adder();

-- Roles are given by admins and not kept while away; a pair stays a pair; who is on the list of a room stays in it (and may mute it).
create function messaging.guard_member() returns trigger language plpgsql set search_path = '' as $$
declare t messaging.threads;
begin
  if not messaging.by_hand() then return new; end if;
  if new.role <> old.role and not old.thread_id = any (messaging.administered_threads()) then
    raise exception 'roles are given by admins' using errcode = 'check_violation', constraint = 'thread_members_role_giver';
  end if;
  if new.left_at is distinct from old.left_at then
    select * into t from messaging.threads where id = old.thread_id;
    if t.type = 'direct' or t.roster <> 'manual' then
      raise exception 'nobody leaves this conversation by hand' using errcode = 'check_violation', constraint = 'thread_members_stays';
    end if;
    if new.left_at is not null then
      new.left_at := now();
    else
      new.added_by_profile_id := auth.profile_id();
      new.role := 'member';
    end if;
  end if;
  return new;
end $$;
create trigger guard_member before update of role, left_at on messaging.thread_members
  for each row execute function messaging.guard_member();

-- A conversation never loses its last admin while somebody is there: moderators come first, then who has been there longest.
create function messaging.keep_an_admin() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from messaging.threads t where t.id = old.thread_id for update;
  if exists (select from messaging.threads t where t.id = old.thread_id and t.type <> 'direct')
     and not exists (select from messaging.thread_members m
                      where m.thread_id = old.thread_id and m.role = 'admin' and m.left_at is null) then
    update messaging.thread_members m set role = 'admin'
     where m.id = (select n.id from messaging.thread_members n
                    where n.thread_id = old.thread_id and n.left_at is null and n.id <> old.id
                    order by n.role = 'moderator' desc, n.joined_at, n.id limit 1);
  end if;
  return null;
end $$;
create trigger keep_an_admin after update of role, left_at on messaging.thread_members
  for each row when (old.role = 'admin' and old.left_at is null and (new.role <> 'admin' or new.left_at is not null))
  execute function messaging.keep_an_admin();

-- Makes those who take part equal to a list: rooms of events and casts. The admins of the room stay.
create function messaging.set_roster(thread uuid, profiles uuid[]) returns integer
  language plpgsql security definer set search_path = '' as $$
declare came integer; went integer;
begin
  perform 1 from messaging.threads t where t.id = thread and t.roster <> 'manual' for update;
  if not found then raise exception 'the conversation follows no list' using errcode = 'no_data_found'; end if;
  insert into messaging.thread_members as m (id, thread_id, profile_id)
  select gen_random_uuid(), thread, p from (select distinct unnest(profiles)) listed (p)
  on conflict (thread_id, profile_id) do update set left_at = null where m.left_at is not null;
  get diagnostics came = row_count;
  update messaging.thread_members m set left_at = now()
   where m.thread_id = thread and m.left_at is null and m.role <> 'admin' and m.profile_id <> all (profiles);
  get diagnostics went = row_count;
  return came + went;
end $$;
comment on function messaging.set_roster(uuid, uuid[]) is 'Makes the members of a room that follows a list equal to it; says how many came and went.';
revoke all on function messaging.set_roster(uuid, uuid[]) from public;
grant execute on function messaging.set_roster(uuid, uuid[]) to maison_system;

-- For community.house_members: the rooms of a house follow it at once.
create function messaging.follow_house() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  house uuid := coalesce(to_jsonb(new), to_jsonb(old)) ->> 'house_id';
  profile uuid := coalesce(to_jsonb(new), to_jsonb(old)) ->> 'profile_id';
begin
  -- Whoever left and came back has two rows.
  if exists (select from community.house_members h where h.house_id = house and h.profile_id = profile and h.left_at is null) then
    insert into messaging.thread_members as m (id, thread_id, profile_id)
    select gen_random_uuid(), t.id, profile from messaging.threads t where t.house_id = house and t.roster = 'house'
    on conflict (thread_id, profile_id) do update set left_at = null where m.left_at is not null;
  else
    update messaging.thread_members m set left_at = now()
      from messaging.threads t
     where t.id = m.thread_id and t.house_id = house and t.roster = 'house' and m.profile_id = profile and m.left_at is null;
  end if;
  return null;
end $$;

-- What members may know of each other, if both let others know it of themselves.
create function messaging.receipts(thread uuid) returns table (profile_id uuid, last_read_sequence bigint, last_read_at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select s.profile_id, s.last_read_sequence, s.last_read_at
      from messaging.member_states s
      join messaging.thread_members m on m.id = s.id and m.left_at is null
      join identity.profiles p on p.id = s.profile_id
      left join identity.user_settings st on st.user_id = p.user_id
     where s.thread_id = thread and thread = any (auth.own_threads()) and coalesce(st.sends_read_receipts, true)
       and coalesce((select own.sends_read_receipts from identity.user_settings own where own.user_id = auth.user_id()), true);
end $$;
comment on function messaging.receipts(uuid) is 'How far the members have read, of those who say so, for those who say so themselves.';
create function messaging.last_seen(thread uuid) returns table (profile_id uuid, last_seen_at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select m.profile_id, max(s.last_seen_at)
      from messaging.thread_members m
      join identity.profiles p on p.id = m.profile_id
      join identity.sessions s on s.user_id = p.user_id and s.expires_at > now()
      left join identity.user_settings st on st.user_id = p.user_id
     where m.thread_id = thread and m.left_at is null and thread = any (auth.own_threads())
       and coalesce(st.shows_presence, true) and m.profile_id <> all (auth.blocked_profiles())
       and coalesce((select own.shows_presence from identity.user_settings own where own.user_id = auth.user_id()), true)
     group by m.profile_id;
end $$;
comment on function messaging.last_seen(uuid) is 'When the members were last there, of those who show it, for those who show it themselves; to the minute.';

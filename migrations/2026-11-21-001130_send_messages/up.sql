-- What happens when something is said, changed and taken back.

-- Everybody who writes in a conversation waits here for the one before: that gives the numbers without gaps.
create function messaging.send() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.profile_id();
  t messaging.threads;
begin
  perform set_config('maison.counting', 'on', true);
  update messaging.threads
     set last_sequence = last_sequence + 1, last_message_at = greatest(coalesce(last_message_at, new.sent_at), new.sent_at)
   where id = new.thread_id returning * into t;
  update messaging.topics set last_message_at = greatest(coalesce(last_message_at, new.sent_at), new.sent_at)
   where id = new.topic_id and thread_id = new.thread_id;
  if new.topic_id is not null and not found then
    raise exception 'the topic is of another conversation' using errcode = 'foreign_key_violation', constraint = 'messages_topic_id_fkey';
  end if;
  perform set_config('maison.counting', 'off', true);
  -- What is not there is refused like what is not seen.
  if t.id is null then return new; end if;
  new.organization_id := t.organization_id;
  new.sequence := t.last_sequence;
  new.expires_at := least(new.expires_at, new.sent_at + t.retention_days * interval '1 day');
  if new.deleted_at is not null then
    new.type := 'deleted';
    new.content := null;
    new.ciphertext := null;
  end if;
  if new.reply_to_id is not null
     and not exists (select from messaging.messages m where m.id = new.reply_to_id and m.thread_id = new.thread_id) then
    raise exception 'what it replies to is of another conversation' using errcode = 'foreign_key_violation', constraint = 'messages_reply_to_id_fkey';
  end if;
  -- Whoever does not take part is refused by the policy, without learning why.
  if me is not null and new.thread_id = any (auth.own_threads()) then perform messaging.check_sending(new, t, me); end if;
  return new;
end $$;

-- What people may say where. Refusals carry names that people can be told sentences for.
create function messaging.check_sending(new messaging.messages, t messaging.threads, me uuid) returns void
  language plpgsql set search_path = '' as $$
declare refused text;
begin
  refused := case
    when new.type not in ('text', 'media') or new.bot_id is not null or new.system_event is not null then 'messages_type_of_people'
    when abs(extract(epoch from new.sent_at - now())) > 60 then 'messages_sent_at_range'
    when t.closed_at <= now() then 'threads_closed'
    when t.is_encrypted <> (new.ciphertext is not null) then 'messages_encryption'
    when new.type = 'text' and new.ciphertext is null and coalesce(btrim(new.content), '') = '' then 'messages_content_length'
    when (t.posting = 'moderators' or new.mentions_everyone or new.needs_acknowledgement)
         and not exists (select from messaging.thread_members m
                          where m.thread_id = t.id and m.profile_id = me and m.left_at is null and m.role <> 'member')
      then 'threads_posting'
    when new.priority = 'urgent' and (new.urgent_reason is null or t.organization_id is null
         or not t.organization_id = any (auth.organizations_with('messaging.override'))) then 'messages_urgent'
    when t.type = 'direct' and exists (
           select from identity.blocks b where (b.blocker_profile_id, b.blocked_profile_id)
             in ((t.first_profile_id, t.second_profile_id), (t.second_profile_id, t.first_profile_id))) then 'messages_blocked'
    -- A stranger says who they are and waits; a refusal looks the same.
    when t.type = 'direct' and exists (
           select from messaging.message_requests r
            where r.thread_id = t.id and r.sender_profile_id = me and r.state <> 'accepted')
         and (select count(*) from messaging.messages m where m.thread_id = t.id and m.sender_id = me) >= 3 then 'message_requests_wait'
  end;
  if refused is not null then
    raise exception 'not sent: %', refused using errcode = 'check_violation', constraint = refused;
  end if;
end $$;
revoke all on function messaging.check_sending(messaging.messages, messaging.threads, uuid) from public;
create trigger send before insert on messaging.messages for each row execute function messaging.send();

create function messaging.sent() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.client_id is not null and new.sender_id is not null then
    insert into messaging.client_messages (sender_id, client_id, organization_id, thread_id, message_id, message_sent_at)
    values (new.sender_id, new.client_id, new.organization_id, new.thread_id, new.id, new.sent_at);
  end if;
  if new.sender_id is not null then
    -- Whoever answers has read what was there, and has accepted it.
    update messaging.member_states
       set last_read_sequence = greatest(last_read_sequence, new.sequence), last_read_at = new.sent_at,
           last_read_message_id = new.id, marked_unread = false
     where thread_id = new.thread_id and profile_id = new.sender_id;
    update messaging.message_requests set state = 'accepted'
     where thread_id = new.thread_id and receiver_profile_id = new.sender_id and state = 'pending';
  end if;
  -- A new message brings an archived conversation back, unless it is muted.
  update messaging.member_states set archived_at = null
   where thread_id = new.thread_id and archived_at is not null and profile_id is distinct from new.sender_id
     and (muted_until is null or muted_until < now()) and notification_level = 'everything';
  perform maison.tell_live('profile:' || m.profile_id, 'message', new.thread_id)
     from messaging.thread_members m where m.thread_id = new.thread_id and m.left_at is null;
  return null;
end $$;
create trigger sent after insert on messaging.messages for each row execute function messaging.sent();

-- Senders change what they said and take it back; moderators take down; whoever did may undo it. The old words are kept.
create function messaging.change_message() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.profile_id();
  said messaging.message_revisions;
  reworded boolean := (new.content, new.ciphertext) is distinct from (old.content, old.ciphertext);
begin
  if maison.is_erasing() then return new; end if;
  if me is not null and reworded and (me is distinct from old.sender_id or old.deleted_at is not null or new.deleted_at is not null) then
    raise exception 'only who said it changes the words' using errcode = 'check_violation', constraint = 'messages_content_sender';
  end if;
  if new.deleted_at is not null and old.deleted_at is null then
    new.deleted_at := now();
    insert into messaging.message_revisions (id, organization_id, thread_id, message_id, message_sent_at, kind, type, content, ciphertext, key_epoch, author_profile_id, created_at)
    values (gen_random_uuid(), old.organization_id, old.thread_id, old.id, old.sent_at, 'deleted', old.type, old.content, old.ciphertext, old.key_epoch, old.sender_id, clock_timestamp());
    update messaging.message_revisions set kind = 'deleted' where message_id = old.id and kind = 'edited';
    new.type := 'deleted';
    new.content := null;
    new.ciphertext := null;
    new.deleted_by_profile_id := coalesce(me, new.deleted_by_profile_id);
  elsif new.deleted_at is null and old.deleted_at is not null then
    select * into said from messaging.message_revisions r where r.message_id = old.id order by r.created_at desc limit 1;
    if said.id is null or me is distinct from old.deleted_by_profile_id then
      raise exception 'it cannot be brought back' using errcode = 'check_violation', constraint = 'messages_deleted_for_good';
    end if;
    delete from messaging.message_revisions where id = said.id;
    update messaging.message_revisions set kind = 'edited' where message_id = old.id;
    new.type := said.type;
    new.content := said.content;
    new.ciphertext := said.ciphertext;
    new.key_epoch := said.key_epoch;
    new.deleted_by_profile_id := null;
  elsif old.deleted_at is not null then
    new.deleted_at := old.deleted_at;
  elsif reworded then
    insert into messaging.message_revisions (id, organization_id, thread_id, message_id, message_sent_at, kind, type, content, ciphertext, key_epoch, author_profile_id, created_at)
    values (gen_random_uuid(), old.organization_id, old.thread_id, old.id, old.sent_at, 'edited', old.type, old.content, old.ciphertext, old.key_epoch, old.sender_id, clock_timestamp());
    new.edited_at := now();
  end if;
  return new;
end $$;
create trigger change_message before update of content, ciphertext, deleted_at on messaging.messages
  for each row execute function messaging.change_message();

create function messaging.tell_change() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform maison.tell_live('profile:' || m.profile_id, 'message_changed', old.thread_id)
     from messaging.thread_members m where m.thread_id = old.thread_id and m.left_at is null;
  return null;
end $$;
create trigger tell_change after update of content, ciphertext, deleted_at on messaging.messages
  for each row execute function messaging.tell_change();

-- Parts of a message: the message is there, and tells the part where it belongs and when it was said. tg_argv: whether the
-- part is the sender's. The policies are asked afterwards, with what was filled in.
create function messaging.find_message() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare m messaging.messages;
begin
  if new.message_sent_at is null then
    select * into m from messaging.messages where id = new.message_id;
  else
    select * into m from messaging.messages where id = new.message_id and sent_at = new.message_sent_at;
  end if;
  -- If there is none the part belongs nowhere, and is refused as one of a message that somebody does not see.
  new.organization_id := m.organization_id;
  new.thread_id := m.thread_id;
  new.message_sent_at := m.sent_at;
  if tg_argv[0] <> '' then new.sender_id := m.sender_id; end if;
  if tg_table_name = 'message_mentions' then new.sequence := m.sequence; end if;
  return new;
end $$;

-- Parts go with the message, when it expires or is removed for good. tg_argv: table.
create function messaging.remove_parts() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  execute format('delete from messaging.%I where message_id = $1', tg_argv[0]) using old.id;
  return null;
end $$;
create trigger remove_client_messages after delete on messaging.messages
  for each row execute function messaging.remove_parts('client_messages');
create trigger remove_message_revisions after delete on messaging.messages
  for each row execute function messaging.remove_parts('message_revisions');

-- For a table of parts: the trigger that finds the message, and the removal.
create procedure messaging.part_triggers(t regclass, sender text default '') language plpgsql as $$
declare leaf text := (select relname from pg_catalog.pg_class where oid = t);
begin
  execute format('create trigger find_message before insert or update of message_id, message_sent_at, thread_id, organization_id on %s '
                 'for each row execute function messaging.find_message(%L)', t, sender);
  execute format('create trigger %I after delete on messaging.messages for each row execute function messaging.remove_parts(%L)',
                 'remove_' || leaf, leaf);
end $$;

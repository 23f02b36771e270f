create table messaging.reported_messages (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  report_id uuid,
  thread_id uuid references messaging.threads on delete set null,
  message_id uuid not null,
  message_sent_at timestamptz not null,
  is_context boolean not null default false,
  reporter_profile_id uuid references identity.profiles on delete set null,
  sender_profile_id uuid references identity.profiles on delete set null,
  content text,
  attachments smallint not null default 0 constraint reported_messages_attachments_range check (attachments >= 0),
  created_at timestamptz not null default now(),
  constraint reported_messages_once unique nulls not distinct (report_id, reporter_profile_id, message_id)
);
create index reported_messages_list on messaging.reported_messages (organization_id, created_at desc, id desc);
create index reported_messages_report on messaging.reported_messages (report_id, message_sent_at);
create index reported_messages_thread on messaging.reported_messages (thread_id);
create index reported_messages_reporter on messaging.reported_messages (reporter_profile_id, created_at desc);
create index reported_messages_sender on messaging.reported_messages (sender_profile_id, created_at desc);
comment on table messaging.reported_messages is 'What moderators see of a conversation: copies of the reported message and of some around it, chosen by who reports. Nothing else opens to them.';
comment on column messaging.reported_messages.organization_id is 'Whose moderators look at it.';
comment on column messaging.reported_messages.report_id is 'The community.content_reports row.';
comment on column messaging.reported_messages.is_context is 'Is it only there so that the reported one is understood?';
comment on column messaging.reported_messages.reporter_profile_id is 'Who reports; moderators see it, the conversation does not.';
comment on column messaging.reported_messages.sender_profile_id is 'pii: who wrote it.';
comment on column messaging.reported_messages.content is 'pii: copied from the message, so that nobody can make words up or take them back; of an encrypted one what the reporter''s device read.';
comment on column messaging.reported_messages.attachments is 'How many there were.';
-- Members report in their own name to moderators of an organisation of theirs; both see the copies, nobody changes them.
call auth.policies('messaging.reported_messages',
  $$reporter_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$reporter_profile_id = (select auth.profile_id()) and thread_id = any ((select auth.own_threads())::uuid[])
    and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  'false', 'false');

create function messaging.copy_reported() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare m messaging.messages;
begin
  select * into m from messaging.messages where id = new.message_id and sent_at = new.message_sent_at;
  -- Without a message there is no conversation, and the policy refuses.
  new.thread_id := m.thread_id;
  new.sender_profile_id := m.sender_id;
  -- Taken back after it was read: the words are still there for thirty days.
  new.content := case when m.ciphertext is not null then left(new.content, 20000)
    else coalesce(m.content, (select r.content from messaging.message_revisions r where r.message_id = m.id order by r.created_at desc limit 1)) end;
  new.attachments := (select count(*) from messaging.message_attachments a where a.message_id = m.id);
  if (select count(*) from messaging.reported_messages r
       where r.report_id is not distinct from new.report_id and r.reporter_profile_id = new.reporter_profile_id
         and r.created_at > now() - interval '1 day') >= 11 then
    raise exception 'a report shows eleven messages at most' using errcode = 'check_violation', constraint = 'reported_messages_count';
  end if;
  return new;
end $$;
create trigger copy_reported before insert on messaging.reported_messages
  for each row execute function messaging.copy_reported();

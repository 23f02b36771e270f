create table community.notifications (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete cascade,
  recipient_id uuid not null references identity.profiles on delete cascade,
  type text not null constraint notifications_type_value check (type in ('post_like', 'post_comment', 'comment_reply', 'post_mention',
    'follow_request', 'new_message', 'message_reaction', 'house_invitation', 'house_promotion', 'house_event', 'event_invitation',
    'event_reminder', 'event_update', 'event_cancelled', 'application_status', 'account_warning', 'content_moderated', 'welcome',
    'system_update', 'new_follower', 'new_post', 'post_share', 'quote_request', 'comment_waiting', 'bookmark_reminder', 'poll_closed',
    'picture_consent', 'report_answered', 'appeal_answered', 'application_received', 'site_claim', 'site_handover', 'task_assigned', 'digest')),
  title text not null constraint notifications_title_length check (length(title) between 1 and 200),
  message text not null constraint notifications_message_length check (length(message) <= 2000),
  action_url text constraint notifications_action_url_shape check (action_url ~ '^(/[^/]|/$|https?://)'),
  data jsonb constraint notifications_data_shape check (jsonb_typeof(data) = 'object'),
  priority text not null default 'normal' constraint notifications_priority_value check (priority in ('low', 'normal', 'high', 'urgent')),
  actor_profile_id uuid references identity.profiles on delete set null,
  house_id uuid references community.houses on delete set null,
  subject_type text constraint notifications_subject_type_length check (length(subject_type) <= 40),
  subject_id uuid,
  group_key text constraint notifications_group_key_length check (length(group_key) between 1 and 200),
  group_count integer not null default 1 constraint notifications_group_count_range check (group_count > 0),
  is_read boolean not null default false,
  read_at timestamptz,
  emailed_at timestamptz,
  pushed_at timestamptz,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  constraint notifications_read check (is_read = (read_at is not null)),
  constraint notifications_subject_whole check (num_nonnulls(subject_type, subject_id) <> 1)
);
create index notifications_list on community.notifications (recipient_id, created_at desc, id desc);
create index notifications_unread on community.notifications (recipient_id, created_at desc) where not is_read;
create unique index notifications_group_open_key on community.notifications (recipient_id, group_key) where not is_read and group_key is not null;
create index notifications_organization on community.notifications (organization_id);
create index notifications_actor on community.notifications (actor_profile_id);
create index notifications_house on community.notifications (house_id);
create index notifications_subject on community.notifications (subject_type, subject_id);
create index notifications_to_mail on community.notifications (created_at) where emailed_at is null and not is_read;
create index notifications_expiry on community.notifications (expires_at) where expires_at is not null;
comment on table community.notifications is 'What happened that concerns a person: about the person, so also where no organisation is meant. Erasure deletes the rows.';
comment on column community.notifications.organization_id is 'Where it happened; null for the platform itself.';
comment on column community.notifications.recipient_id is 'pii: who is told.';
comment on column community.notifications.title is 'pii: may name people; names are written anew when somebody changes theirs.';
comment on column community.notifications.message is 'pii: as title.';
comment on column community.notifications.actor_profile_id is 'Who did it.';
comment on column community.notifications.group_key is 'What is told together while it is unread: ten likes of one post are one row.';
comment on column community.notifications.emailed_at is 'When a mail or a digest told it. So with pushed_at.';
-- Not shape_profile: people read, tick off and throw away what they are told; only the system tells.
call auth.policies('community.notifications',
  'recipient_id = (select auth.profile_id())', 'false',
  'recipient_id = (select auth.profile_id())', 'recipient_id = (select auth.profile_id())');
revoke update on community.notifications from maison_app;
grant update (is_read, read_at) on community.notifications to maison_app;

create function community.mark_read() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.is_read and new.read_at is null then new.read_at := now(); end if;
  if not new.is_read then new.read_at := null; end if;
  return new;
end $$;
create trigger mark_read before insert or update of is_read, read_at on community.notifications for each row execute function community.mark_read();
create function community.tell_notification() returns trigger language plpgsql as $$
begin
  perform maison.tell_live('profile:' || new.recipient_id, 'notification', new.id);
  return null;
end $$;
create trigger tell after insert or update of is_read, group_count on community.notifications
  for each row execute function community.tell_notification();

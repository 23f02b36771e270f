create table identity.notification_preferences (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  type text constraint notification_preferences_type_shape check (type ~ '^[a-z][a-z_]{1,39}$'),
  channel text not null constraint notification_preferences_channel_value check (channel in ('in_app', 'email', 'push', 'sms')),
  house_id uuid,
  delivery text not null default 'at_once'
    constraint notification_preferences_delivery_value check (delivery in ('off', 'at_once', 'digest')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint notification_preferences_once unique nulls not distinct (user_id, type, channel, house_id)
);
create index notification_preferences_house on identity.notification_preferences (house_id);
comment on table identity.notification_preferences is 'What reaches a person over which channel, per kind and house. The closest row wins: kind and house, house, kind, neither. Erasure deletes the rows.';
comment on column identity.notification_preferences.user_id is 'pii: whose wishes they are.';
comment on column identity.notification_preferences.type is 'As in community.notifications.type; null for every kind. Not a closed set: kinds of later systems need no change here.';
comment on column identity.notification_preferences.house_id is 'Only for what comes from this house; null for everything.';
comment on column identity.notification_preferences.delivery is 'Digests go out as user_settings.digest says.';
-- Own, and the house must be one of the person's. Whoever has left a house may still take the row away.
call auth.policies('identity.notification_preferences',
  'user_id = (select auth.user_id())',
  'user_id = (select auth.user_id()) and (house_id is null or house_id = any ((select auth.own_houses())::uuid[]))',
  'user_id = (select auth.user_id()) and (house_id is null or house_id = any ((select auth.own_houses())::uuid[]))',
  'user_id = (select auth.user_id())');
create trigger touch before update on identity.notification_preferences for each row execute function maison.touch();

create table identity.push_subscriptions (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  session_id uuid not null references identity.sessions on delete cascade,
  endpoint text not null constraint push_subscriptions_endpoint_shape check (endpoint ~ '^https://' and length(endpoint) <= 1000),
  p256dh bytea not null constraint push_subscriptions_p256dh_length check (length(p256dh) = 65),
  auth_encrypted bytea not null,
  user_agent text constraint push_subscriptions_user_agent_length check (length(user_agent) <= 500),
  failures smallint not null default 0 constraint push_subscriptions_failures_range check (failures >= 0),
  last_sent_at timestamptz,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  constraint push_subscriptions_endpoint_key unique (endpoint)
);
create index push_subscriptions_user on identity.push_subscriptions (user_id, created_at desc);
create index push_subscriptions_session on identity.push_subscriptions (session_id);
comment on table identity.push_subscriptions is 'Browsers that may be rung up, by Web Push and without a relay. Ends with the session: who signs in next on the same device must not be shown the messages of the one before. Erasure deletes the rows.';
comment on column identity.push_subscriptions.user_id is 'pii: who is rung up.';
comment on column identity.push_subscriptions.endpoint is 'pii: the browser''s address at its push service; one row on the whole platform, because it is one browser.';
comment on column identity.push_subscriptions.p256dh is 'The browser''s public key, an uncompressed point on P-256.';
comment on column identity.push_subscriptions.auth_encrypted is 'secret: what the browser and we know besides the key.';
comment on column identity.push_subscriptions.user_agent is 'pii: the browser''s own name.';
comment on column identity.push_subscriptions.failures is 'Times in a row that the push service refused; a subscription that is gone is deleted.';
call auth.shape_own('identity.push_subscriptions');

-- A subscription is made in the session in which the person sits, and takes the place of what the browser had before.
create function identity.take_over_browser() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from identity.sessions s where s.id = new.session_id and s.user_id = new.user_id) then
    raise exception 'no such session' using errcode = 'foreign_key_violation', constraint = 'push_subscriptions_session_id_fkey';
  end if;
  delete from identity.push_subscriptions where endpoint = new.endpoint and id <> new.id;
  return new;
end $$;
create trigger take_over_browser before insert or update of session_id, user_id, endpoint on identity.push_subscriptions
  for each row execute function identity.take_over_browser();

create table messaging.bots (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint bots_name_length check (length(name) between 1 and 80),
  description text constraint bots_description_length check (length(description) <= 500),
  avatar_asset_id uuid references media.assets on delete set null,
  token bytea not null unique constraint bots_token_length check (length(token) = 32),
  webhook_url text constraint bots_webhook_url_shape check (webhook_url ~ '^https://' and length(webhook_url) <= 1000),
  webhook_secret_encrypted bytea,
  is_enabled boolean not null default true,
  last_used_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint bots_name_key unique (organization_id, name)
);
create index bots_avatar on messaging.bots (avatar_asset_id);
create index bots_created_by on messaging.bots (created_by);
comment on table messaging.bots is 'Programs that take part in conversations: they post with a token and are told over a webhook.';
comment on column messaging.bots.token is 'SHA-256 of the token in the address to which it posts.';
comment on column messaging.bots.webhook_url is 'Where it is told of messages; never an address of the own network.';
comment on column messaging.bots.webhook_secret_encrypted is 'secret: signs what it is told (HMAC-SHA256).';
call auth.shape_organization('messaging.bots', 'messaging');
create trigger touch before update on messaging.bots for each row execute function maison.touch();
create trigger audit after insert or update of name, webhook_url, is_enabled, token or delete on messaging.bots
  for each row execute function maison.audit('token', 'webhook_secret_encrypted');

create table messaging.thread_bots (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  bot_id uuid not null references messaging.bots on delete cascade,
  hears text not null default 'mentions' constraint thread_bots_hears_value check (hears in ('nothing', 'mentions', 'everything')),
  added_by_profile_id uuid references identity.profiles on delete set null,
  created_at timestamptz not null default now(),
  constraint thread_bots_once unique (thread_id, bot_id)
);
create index thread_bots_organization on messaging.thread_bots (organization_id);
create index thread_bots_bot on messaging.thread_bots (bot_id);
create index thread_bots_added_by on messaging.thread_bots (added_by_profile_id);
comment on table messaging.thread_bots is 'Which bots are in a conversation, for all its members to see, and how much they hear.';
comment on column messaging.thread_bots.organization_id is 'The bot''s.';
comment on column messaging.thread_bots.added_by_profile_id is 'pii: who let it in.';
-- Admins of the conversation let a bot in that they see; no word does, because it listens to what is none of the organisation's.
call auth.policies('messaging.thread_bots',
  'thread_id = any ((select auth.own_threads())::uuid[])',
  $$thread_id = any ((select messaging.administered_threads())::uuid[]) and added_by_profile_id = (select auth.profile_id())
    and exists (select from messaging.bots b where b.id = bot_id)$$,
  $$thread_id = any ((select messaging.administered_threads())::uuid[]) and exists (select from messaging.bots b where b.id = bot_id)$$,
  'thread_id = any ((select messaging.administered_threads())::uuid[])');
create function messaging.follow_bot() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select b.organization_id into new.organization_id from messaging.bots b where b.id = new.bot_id;
  if exists (select from messaging.threads t where t.id = new.thread_id and t.organization_id <> new.organization_id) then
    raise exception 'the bot is of another organisation' using errcode = 'foreign_key_violation', constraint = 'thread_bots_bot_id_fkey';
  end if;
  return new;
end $$;
create trigger follow_bot before insert or update of organization_id, thread_id, bot_id on messaging.thread_bots
  for each row execute function messaging.follow_bot();

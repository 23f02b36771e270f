create table identity.api_tokens (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  organization_id uuid references identity.organizations on delete cascade,
  name text not null constraint api_tokens_name_length check (length(name) between 1 and 80),
  token bytea not null unique constraint api_tokens_token_length check (length(token) = 32),
  hint text not null constraint api_tokens_hint_length check (length(hint) between 4 and 12),
  scopes text[] not null default '{}'
    constraint api_tokens_scopes_shape check (array_to_string(scopes, ' ') ~ '^([a-z_]+\.[a-z_]+( |$))*$' and cardinality(scopes) <= 64),
  rate_per_minute integer not null default 300 constraint api_tokens_rate_per_minute_range check (rate_per_minute between 1 and 100000),
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  last_used_ip inet,
  expires_at timestamptz,
  revoked_at timestamptz,
  constraint api_tokens_order check (expires_at > created_at)
);
create index api_tokens_list on identity.api_tokens (user_id, created_at desc, id desc);
create index api_tokens_organization on identity.api_tokens (organization_id, created_at desc);
comment on table identity.api_tokens is 'With what a program acts for a person: at most what the person may do, at most within its scopes. Erasure deletes the rows.';
comment on column identity.api_tokens.user_id is 'pii: for whom it acts.';
comment on column identity.api_tokens.organization_id is 'The one organisation in which it works; null for the person''s own things only.';
comment on column identity.api_tokens.name is 'pii: what the person calls it.';
comment on column identity.api_tokens.token is 'SHA-256 of the token, which is shown once.';
comment on column identity.api_tokens.hint is 'The first characters, by which the person recognises it.';
comment on column identity.api_tokens.scopes is 'Words such as cms.read; none means that it only says who one is.';
comment on column identity.api_tokens.last_used_ip is 'pii: from where it was used last.';
-- The person makes it for an organisation of theirs; who reads the organisation's log sees it, too, and can end it.
call auth.policies('identity.api_tokens',
  $$user_id = (select auth.user_id()) or organization_id = any ((select auth.organizations_with('identity.audit'))::uuid[])$$,
  $$user_id = (select auth.user_id()) and (organization_id is null or organization_id = any ((select auth.member_organizations())::uuid[]))$$,
  $$user_id = (select auth.user_id()) or organization_id = any ((select auth.organizations_with('identity.audit'))::uuid[])$$,
  'user_id = (select auth.user_id())');
revoke update on identity.api_tokens from maison_app;
grant update (name, revoked_at) on identity.api_tokens to maison_app;
create trigger audit after insert or update of name, scopes, revoked_at or delete on identity.api_tokens
  for each row execute function maison.audit('token', 'last_used_ip');

-- A token that was ended stays ended, and ends with the membership.
create function identity.end_api_tokens() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update identity.api_tokens set revoked_at = now()
   where organization_id = old.organization_id and user_id = old.user_id and revoked_at is null;
  return null;
end $$;
create trigger end_api_tokens after delete on identity.organization_members
  for each row execute function identity.end_api_tokens();
create function identity.stay_revoked() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at then
    raise exception 'the token was ended' using errcode = 'check_violation', constraint = 'api_tokens_stays_revoked';
  end if;
  return new;
end $$;
create trigger stay_revoked before update of revoked_at on identity.api_tokens
  for each row execute function identity.stay_revoked();

create table identity.passkeys (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  name text not null constraint passkeys_name_length check (length(name) between 1 and 80),
  credential_id bytea not null unique constraint passkeys_credential_id_length check (length(credential_id) between 16 and 1023),
  public_key bytea not null,
  sign_count bigint not null default 0 constraint passkeys_sign_count_range check (sign_count >= 0),
  transports text[] not null default '{}'
    constraint passkeys_transports_value check (transports <@ array['usb', 'nfc', 'ble', 'smart-card', 'hybrid', 'internal']),
  aaguid uuid,
  backup_eligible boolean not null default false,
  backed_up boolean not null default false,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  constraint passkeys_backup_order check (backup_eligible or not backed_up)
);
create index passkeys_user on identity.passkeys (user_id, created_at);
comment on table identity.passkeys is 'Keys with which a person signs in without a password. Erasure deletes the rows.';
comment on column identity.passkeys.user_id is 'pii: whose key it is.';
comment on column identity.passkeys.name is 'pii: what the person calls it, such as the telephone.';
comment on column identity.passkeys.public_key is 'COSE form; nothing secret.';
comment on column identity.passkeys.sign_count is 'A smaller number than the one kept means that the key was copied; 0 for keys that do not count.';
comment on column identity.passkeys.aaguid is 'Kind of device, from which the first name is proposed.';
-- Who has proved themselves anew adds a key (a system transaction does, after the ceremony); the person names and removes.
call auth.policies('identity.passkeys', 'user_id = (select auth.user_id())', 'false', 'user_id = (select auth.user_id())', 'user_id = (select auth.user_id())');
revoke update on identity.passkeys from maison_app;
grant update (name) on identity.passkeys to maison_app;
create trigger audit after insert or delete on identity.passkeys
  for each row execute function maison.audit('name', 'credential_id', 'public_key');

create table identity.totp_secrets (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  secret_encrypted bytea not null,
  confirmed_at timestamptz,
  last_step bigint,
  created_at timestamptz not null default now(),
  constraint totp_secrets_once unique (user_id)
);
comment on table identity.totp_secrets is 'The seed of six-digit codes (SHA-1, 30 seconds), as authenticator applications take them. Erasure deletes the rows.';
comment on column identity.totp_secrets.user_id is 'pii: whose second factor it is.';
comment on column identity.totp_secrets.secret_encrypted is 'secret: 160 random bits.';
comment on column identity.totp_secrets.confirmed_at is 'When the person typed the first right code; until then it asks nobody.';
comment on column identity.totp_secrets.last_step is 'The 30-second step whose code was taken last: none works twice.';
-- The person learns whether there is one; making, checking and removing need a proof and are done by the system.
call auth.policies('identity.totp_secrets', 'user_id = (select auth.user_id())', 'false', 'false', 'false');
create trigger audit after insert or update of confirmed_at or delete on identity.totp_secrets
  for each row execute function maison.audit('secret_encrypted', 'last_step');

create table identity.recovery_codes (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  code bytea not null constraint recovery_codes_code_length check (length(code) = 32),
  used_at timestamptz,
  created_at timestamptz not null default now(),
  constraint recovery_codes_once unique (user_id, code)
);
comment on table identity.recovery_codes is 'Codes on paper for the day the telephone is lost; each works once. Erasure deletes the rows.';
comment on column identity.recovery_codes.user_id is 'pii: whose codes they are.';
comment on column identity.recovery_codes.code is 'SHA-256 of the code, which has 80 random bits.';
-- As totp_secrets: the person sees how many are left.
call auth.policies('identity.recovery_codes', 'user_id = (select auth.user_id())', 'false', 'false', 'false');

create table identity.sign_in_challenges (
  id uuid primary key,
  kind text not null constraint sign_in_challenges_kind_value
    check (kind in ('passkey_registration', 'passkey_sign_in', 'second_factor', 'step_up', 'external_sign_in', 'proof_of_work')),
  user_id uuid references identity.users on delete cascade,
  token bytea not null unique constraint sign_in_challenges_token_length check (length(token) = 32),
  state jsonb not null default '{}' constraint sign_in_challenges_state_object check (jsonb_typeof(state) = 'object'),
  attempts smallint not null default 0 constraint sign_in_challenges_attempts_range check (attempts between 0 and 10),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint sign_in_challenges_order check (expires_at > created_at),
  constraint sign_in_challenges_person check (user_id is not null or kind in ('passkey_sign_in', 'external_sign_in', 'proof_of_work'))
);
create index sign_in_challenges_user on identity.sign_in_challenges (user_id);
create index sign_in_challenges_expiry on identity.sign_in_challenges (expires_at);
comment on table identity.sign_in_challenges is 'Signing in that is half done, for minutes: a passkey that must answer, a code that must be typed, a puzzle that keeps robots out. Erasure deletes the rows.';
comment on column identity.sign_in_challenges.user_id is 'pii: who is about to sign in; null where that comes out at the end.';
comment on column identity.sign_in_challenges.token is 'SHA-256 of the cookie''s or puzzle''s token.';
comment on column identity.sign_in_challenges.state is 'What the ceremony must remember: {"challenge": text, "nonce": text, "next": text}.';
comment on column identity.sign_in_challenges.attempts is 'Wrong codes; ten end it.';
call auth.shape_system('identity.sign_in_challenges');

-- How a session came about, and until when it may do what needs a fresh proof.
alter table identity.sessions
  add column signed_in_by text constraint sessions_signed_in_by_value
    check (signed_in_by in ('password', 'link', 'passkey', 'external', 'recovery_code')),
  add column second_factor_at timestamptz,
  add column elevated_until timestamptz,
  add column device_name text constraint sessions_device_name_length check (length(device_name) <= 80);
-- What a session has proved is not for the one who sits in it to write; auth.session_touch notes its use.
revoke update on identity.sessions from maison_app;
grant update (device_name) on identity.sessions to maison_app;
comment on column identity.sessions.signed_in_by is 'Null for sessions from before this was noted.';
comment on column identity.sessions.second_factor_at is 'When a second factor was shown; null if none was.';
comment on column identity.sessions.elevated_until is 'Until then keys, address and password may be changed without proving oneself again.';
comment on column identity.sessions.device_name is 'pii: what the person calls the device.';

alter table identity.refresh_tokens
  add column family_id uuid,
  add column used_at timestamptz;
create index refresh_tokens_family on identity.refresh_tokens (family_id);
comment on column identity.refresh_tokens.family_id is 'The id of the first token of the line; null for the first. A used token that comes again was stolen: the whole line ends.';
comment on column identity.refresh_tokens.used_at is 'When it was replaced; kept until it expires, to notice theft.';

alter table identity.organizations add column requires_second_factor boolean not null default false;
comment on column identity.organizations.requires_second_factor is 'Do members with more than the role member need a passkey or a second factor to work in it?';

create table identity.users (
  id uuid primary key,
  email text not null constraint users_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  email_verified timestamptz,
  hashed_password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  last_login_at timestamptz,
  deleted_at timestamptz
);
create unique index users_email_key on identity.users (lower(email));
comment on table identity.users is 'A person''s sign-in. One row per person on the whole platform.';
comment on column identity.users.email is 'pii: where mail goes; unique without regard to case.';
comment on column identity.users.email_verified is 'When the address was confirmed; null until then.';
comment on column identity.users.hashed_password is 'Argon2id in PHC form; null for people who sign in by link only.';
call auth.policies('identity.users', 'id = (select auth.user_id())', 'false', 'id = (select auth.user_id())', 'false');
create trigger touch before update on identity.users for each row execute function maison.touch();

create table identity.profiles (
  id uuid primary key,
  user_id uuid not null unique references identity.users on delete cascade,
  handle text not null constraint profiles_handle_shape check (handle ~ '^[a-z0-9][a-z0-9._-]{0,38}[a-z0-9]$'),
  display_name text not null constraint profiles_display_name_length check (length(display_name) between 1 and 80),
  ballroom_name text constraint profiles_ballroom_name_length check (length(ballroom_name) <= 80),
  pronouns text constraint profiles_pronouns_length check (length(pronouns) <= 40),
  bio text constraint profiles_bio_length check (length(bio) <= 2000),
  avatar_asset_id uuid,
  cover_asset_id uuid,
  role text not null default 'member' constraint profiles_role_value
    check (role in ('applicant', 'member', 'leader', 'moderator', 'admin')),
  status text not null default 'active' constraint profiles_status_value
    check (status in ('pending', 'active', 'suspended', 'banned', 'inactive')),
  visibility text not null default 'public' constraint profiles_visibility_value
    check (visibility in ('public', 'members', 'private')),
  social_links jsonb not null default '[]' constraint profiles_social_links_list check (jsonb_typeof(social_links) = 'array'),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index profiles_handle_key on identity.profiles (handle);
comment on table identity.profiles is 'What others see of a person.';
comment on column identity.profiles.handle is 'The person''s address: /people/{handle}.';
comment on column identity.profiles.display_name is 'pii: the name everybody sees.';
comment on column identity.profiles.ballroom_name is 'pii: the name in the scene; shown beside the display name.';
comment on column identity.profiles.bio is 'pii: Markdown.';
comment on column identity.profiles.social_links is 'pii: [{"label": text, "url": text}].';
comment on column identity.profiles.visibility is 'Who finds the public page: everybody, signed-in people, nobody else.';
-- Who looks after an organisation's people sees its members by name, whatever they chose for strangers. Policies are
-- finished when the tables of organisations exist.
call auth.policies('identity.profiles',
  $$(status = 'active' and (visibility = 'public' or (visibility = 'members' and (select auth.user_id()) is not null)))
    or user_id = (select auth.user_id())$$,
  'false', 'user_id = (select auth.user_id())', 'false');
-- Standing and role on the platform are not the person's own to change.
revoke update on identity.profiles from maison_app;
grant update (handle, display_name, ballroom_name, pronouns, bio, avatar_asset_id, cover_asset_id, visibility, social_links)
  on identity.profiles to maison_app;
create trigger touch before update on identity.profiles for each row execute function maison.touch();
create trigger tell after update or delete on identity.profiles
  for each row execute function maison.tell_row('profile', 'id');

create table identity.legal_names (
  profile_id uuid primary key references identity.profiles on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  legal_name text not null constraint legal_names_length check (length(legal_name) between 1 and 200),
  updated_at timestamptz not null default now()
);
create index legal_names_user on identity.legal_names (user_id);
comment on table identity.legal_names is 'The name on papers; nobody but the person reads it, contracts ask the person for it.';
comment on column identity.legal_names.legal_name is 'pii: never shown on a page of others.';
call auth.shape_own('identity.legal_names');

create table identity.former_names (
  id uuid primary key,
  profile_id uuid not null references identity.profiles on delete cascade,
  kind text not null constraint former_names_kind_value check (kind in ('display', 'ballroom', 'handle')),
  name text not null,
  replaced_at timestamptz not null default now()
);
create index former_names_profile on identity.former_names (profile_id);
create index former_names_handle on identity.former_names (name, replaced_at) where kind = 'handle';
comment on table identity.former_names is 'Names that were. Nobody but staff reads them, and reading is logged; a former handle answers 404, never a redirect.';
comment on column identity.former_names.name is 'pii: a former name.';
call auth.shape_system('identity.former_names');

-- Whatever changes a name, the old one is kept here and only here.
create function identity.keep_former_names() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into identity.former_names (id, profile_id, kind, name)
  select gen_random_uuid(), old.id, was.kind, was.name
    from (values ('display', old.display_name, new.display_name),
                 ('ballroom', old.ballroom_name, new.ballroom_name),
                 ('handle', old.handle, new.handle)) was (kind, name, now_is)
   where was.name is not null and was.name is distinct from was.now_is;
  return null;
end $$;
create trigger keep_former_names after update of display_name, ballroom_name, handle on identity.profiles
  for each row execute function identity.keep_former_names();

-- A handle that somebody gave up stays free for a year, so that nobody can pose as them. The check comes after the
-- row, because the unique index has then waited for a change of the same handle that is under way.
create function identity.guard_handle() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from identity.former_names f
              where f.kind = 'handle' and f.name = new.handle and f.profile_id <> new.id
                and f.replaced_at > now() - interval '1 year') then
    raise exception 'the handle was given up lately' using errcode = 'unique_violation', constraint = 'profiles_handle_key';
  end if;
  return null;
end $$;
create trigger guard_handle after insert or update of handle on identity.profiles
  for each row execute function identity.guard_handle();

create table identity.sessions (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  token bytea not null unique,
  user_agent text,
  ip inet,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint sessions_order check (expires_at > created_at)
);
create index sessions_user on identity.sessions (user_id, last_seen_at desc);
create index sessions_expiry on identity.sessions (expires_at);
comment on table identity.sessions is 'One signed-in device.';
comment on column identity.sessions.token is 'SHA-256 of the cookie''s token.';
comment on column identity.sessions.user_agent is 'pii: the browser''s own name, so that the person recognises the device.';
comment on column identity.sessions.ip is 'pii: address at sign-in.';
call auth.policies('identity.sessions', 'user_id = (select auth.user_id())', 'false', 'user_id = (select auth.user_id())', 'user_id = (select auth.user_id())');

create table identity.refresh_tokens (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  token bytea not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index refresh_tokens_user on identity.refresh_tokens (user_id);
comment on table identity.refresh_tokens is 'Long-lived tokens of API clients, hashed; each is used once and replaced.';
call auth.shape_own('identity.refresh_tokens');

create table identity.one_time_tokens (
  id uuid primary key,
  user_id uuid references identity.users on delete cascade,
  purpose text not null constraint one_time_tokens_purpose_value
    check (purpose in ('confirm_email', 'sign_in', 'reset_password', 'change_email')),
  token bytea not null unique,
  payload jsonb not null default '{}',
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint one_time_tokens_person check (user_id is not null or purpose = 'confirm_email')
);
create index one_time_tokens_expiry on identity.one_time_tokens (expires_at);
create index one_time_tokens_user on identity.one_time_tokens (user_id, purpose);
comment on table identity.one_time_tokens is 'Links in mails: each works once and for a short time.';
comment on column identity.one_time_tokens.user_id is 'Null while somebody registers: the person is made when the address is confirmed.';
comment on column identity.one_time_tokens.token is 'SHA-256 of the token in the link.';
comment on column identity.one_time_tokens.payload is 'pii: what the link is for, such as the new address.';
call auth.shape_system('identity.one_time_tokens');

create table identity.user_settings (
  id uuid primary key,
  user_id uuid not null unique references identity.users on delete cascade,
  theme text not null default 'system' constraint user_settings_theme_value check (theme in ('system', 'light', 'dark')),
  language text not null default 'en' constraint user_settings_language_value check (language in ('en', 'ar')),
  timezone text not null default 'UTC',
  notifications jsonb not null default '{}',
  privacy jsonb not null default '{}',
  content_filters jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table identity.user_settings is 'How the application behaves for one person.';
comment on column identity.user_settings.timezone is 'IANA zone name.';
call auth.shape_own('identity.user_settings');
create trigger touch before update on identity.user_settings for each row execute function maison.touch();

create table identity.login_attempts (
  id uuid primary key,
  subject bytea not null,
  succeeded boolean not null,
  attempted_at timestamptz not null default now()
);
create index login_attempts_subject on identity.login_attempts (subject, attempted_at desc);
create index login_attempts_age on identity.login_attempts (attempted_at);
comment on table identity.login_attempts is 'Tries to sign in, for throttling; old rows are dropped daily.';
comment on column identity.login_attempts.subject is 'SHA-256 of address or network, so that the table names nobody.';
call auth.shape_system('identity.login_attempts');

create table identity.outbox (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  created_at timestamptz not null default now()
);
create index outbox_list on identity.outbox (created_at desc, id desc);
comment on table identity.outbox is 'Mails that wait to be sent; without a mail server they stay and are shown at /dev/outbox in development.';
comment on column identity.outbox.recipient is 'pii: the address.';
comment on column identity.outbox.text_body is 'pii: the whole mail.';
comment on column identity.outbox.html_body is 'pii: the whole mail.';
call auth.policies('identity.outbox', 'false', 'true', 'false', 'false');

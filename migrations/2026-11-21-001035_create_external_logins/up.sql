create table identity.sign_in_providers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  name text not null constraint sign_in_providers_name_length check (length(name) between 1 and 80),
  slug text not null constraint sign_in_providers_slug_shape check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  issuer text not null constraint sign_in_providers_issuer_shape check (issuer ~ '^https://[^\s?#]+$' and length(issuer) <= 500),
  client_id text not null constraint sign_in_providers_client_id_length check (length(client_id) between 1 and 500),
  client_secret_encrypted bytea,
  scopes text[] not null default '{openid,email,profile}',
  role text not null default 'member' constraint sign_in_providers_role_value
    check (role in ('admin', 'editor', 'producer', 'sales', 'analyst', 'moderator', 'member')),
  is_enabled boolean not null default false,
  is_required boolean not null default false,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint sign_in_providers_slug_key unique (organization_id, slug),
  constraint sign_in_providers_issuer_key unique (organization_id, issuer, client_id)
);
create index sign_in_providers_created_by on identity.sign_in_providers (created_by);
comment on table identity.sign_in_providers is 'Where an organisation''s people sign in with the account they have there already (OpenID Connect).';
comment on column identity.sign_in_providers.slug is 'Its address: /sign-in/{organisation}/{slug}.';
comment on column identity.sign_in_providers.client_secret_encrypted is 'secret: given by the provider; null for public clients with PKCE.';
comment on column identity.sign_in_providers.role is 'What somebody becomes who comes for the first time.';
comment on column identity.sign_in_providers.is_required is 'Must members who have an account there sign in with it?';
-- What a role gives, an organisation can only offer as far as whoever sets it up could give it.
call auth.policies('identity.sign_in_providers',
  $$organization_id = any ((select auth.organizations_with('identity.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('identity.create'))::uuid[]) and auth.gives_role(organization_id, role)$$,
  $$organization_id = any ((select auth.organizations_with('identity.update'))::uuid[]) and auth.gives_role(organization_id, role)$$,
  $$organization_id = any ((select auth.organizations_with('identity.delete'))::uuid[])$$);
create trigger touch before update on identity.sign_in_providers for each row execute function maison.touch();
create trigger audit after insert or update or delete on identity.sign_in_providers
  for each row execute function maison.audit('client_secret_encrypted');

create table identity.external_logins (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  provider_id uuid not null references identity.sign_in_providers on delete cascade,
  subject text not null constraint external_logins_subject_length check (length(subject) between 1 and 255),
  email text constraint external_logins_email_length check (length(email) <= 254),
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  constraint external_logins_subject_key unique (provider_id, subject),
  constraint external_logins_once unique (user_id, provider_id)
);
comment on table identity.external_logins is 'Which account elsewhere belongs to whom. Made only while the person is signed in here, or together with the person: an address that a provider claims never opens an account that is there. Erasure deletes the rows.';
comment on column identity.external_logins.user_id is 'pii: whose account it is.';
comment on column identity.external_logins.subject is 'pii: how the provider names the person.';
comment on column identity.external_logins.email is 'pii: the address there, for showing only.';
-- The person sees and ends it; making needs the provider's answer, which the system checks.
call auth.policies('identity.external_logins', 'user_id = (select auth.user_id())', 'false', 'false', 'user_id = (select auth.user_id())');
create trigger audit after insert or delete on identity.external_logins
  for each row execute function maison.audit('subject', 'email');

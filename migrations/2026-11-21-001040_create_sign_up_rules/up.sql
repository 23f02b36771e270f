create table identity.sign_up_rules (
  id uuid primary key,
  kind text not null constraint sign_up_rules_kind_value check (kind in ('email_domain', 'email', 'network')),
  action text not null default 'refuse' constraint sign_up_rules_action_value check (action in ('allow', 'review', 'puzzle', 'refuse')),
  domain text constraint sign_up_rules_domain_shape check (domain = lower(domain) and domain ~ '^[^\s@]+\.[^\s@.]+$' and length(domain) <= 253),
  email_hash bytea constraint sign_up_rules_email_hash_length check (length(email_hash) = 32),
  network cidr,
  note text constraint sign_up_rules_note_length check (length(note) <= 500),
  hits integer not null default 0 constraint sign_up_rules_hits_range check (hits >= 0),
  last_hit_at timestamptz,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  constraint sign_up_rules_subject check (
    (domain is not null) = (kind = 'email_domain') and (email_hash is not null) = (kind = 'email') and (network is not null) = (kind = 'network')),
  constraint sign_up_rules_once unique nulls not distinct (domain, email_hash, network)
);
create index sign_up_rules_networks on identity.sign_up_rules using gist (network inet_ops);
create index sign_up_rules_list on identity.sign_up_rules (created_at desc, id desc);
comment on table identity.sign_up_rules is 'Who may register on this installation: by mail domain, address or network. The closest rule wins. Kept by its operators.';
comment on column identity.sign_up_rules.action is 'allow passes over wider rules, review waits for a person, puzzle asks for work that robots avoid.';
comment on column identity.sign_up_rules.email_hash is 'SHA-256 of the address in lower case, so that a ban outlives an erasure and names nobody.';
call auth.shape_system('identity.sign_up_rules');

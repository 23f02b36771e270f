create table marketing.sender_domains (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  domain text not null constraint sender_domains_domain_shape check (domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$' and length(domain) <= 253),
  state text not null default 'unverified' constraint sender_domains_state_value check (state in ('unverified', 'verified', 'failing')),
  proof text not null default replace(gen_random_uuid()::text, '-', '') constraint sender_domains_proof_length check (length(proof) between 16 and 200),
  dkim_selector text not null default 'maison' constraint sender_domains_dkim_selector_shape check (dkim_selector ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
  dkim_public_key text constraint sender_domains_dkim_public_key_length check (length(dkim_public_key) <= 4000),
  return_path_host text constraint sender_domains_return_path_host_shape check (return_path_host ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$' and length(return_path_host) <= 253),
  tracking_host text constraint sender_domains_tracking_host_shape check (tracking_host ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$' and length(tracking_host) <= 253),
  ownership text not null default 'unknown' constraint sender_domains_ownership_value check (ownership in ('unknown', 'right', 'wrong', 'missing')),
  spf text not null default 'unknown' constraint sender_domains_spf_value check (spf in ('unknown', 'right', 'wrong', 'missing')),
  dkim text not null default 'unknown' constraint sender_domains_dkim_value check (dkim in ('unknown', 'right', 'wrong', 'missing')),
  dmarc text not null default 'unknown' constraint sender_domains_dmarc_value check (dmarc in ('unknown', 'right', 'wrong', 'missing')),
  dmarc_policy text constraint sender_domains_dmarc_policy_value check (dmarc_policy in ('none', 'quarantine', 'reject')),
  is_aligned boolean not null default false,
  problems jsonb not null default '[]' constraint sender_domains_problems_list check (jsonb_typeof(problems) = 'array'),
  checked_at timestamptz,
  next_check_at timestamptz not null default now(),
  verified_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint sender_domains_domain_key unique (organization_id, domain),
  constraint sender_domains_verified_once check (state <> 'verified' or (verified_at is not null and ownership = 'right' and spf = 'right' and dkim = 'right' and is_aligned))
);
create index sender_domains_due on marketing.sender_domains (next_check_at, id);
comment on table marketing.sender_domains is 'Domains from which mail is sent, and what their DNS says: ownership, SPF, DKIM, DMARC and alignment, checked again every day.';
comment on column marketing.sender_domains.proof is 'What the owner puts into a TXT record.';
comment on column marketing.sender_domains.return_path_host is 'Where bounces go; below the domain, so that SPF is aligned.';
comment on column marketing.sender_domains.tracking_host is 'Host of tracked links; null: ours.';
comment on column marketing.sender_domains.is_aligned is 'SPF or DKIM speaks for the domain in From, as DMARC asks.';
comment on column marketing.sender_domains.problems is '[{"record": text, "found": text, "wanted": text}].';
call marketing.shape_settings('marketing.sender_domains');
-- What the check found is the worker's to write.
revoke insert, update on marketing.sender_domains from maison_app;
grant insert (id, organization_id, domain, dkim_selector, return_path_host, tracking_host),
      update (dkim_selector, return_path_host, tracking_host, next_check_at) on marketing.sender_domains to maison_app;
create trigger steps before update of state on marketing.sender_domains for each row execute function maison.steps('state',
  'unverified>verified verified>failing failing>verified failing>unverified verified>unverified');
create trigger touch before update on marketing.sender_domains for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.sender_domains for each row
  execute function maison.audit('proof', 'checked_at', 'next_check_at');

create table marketing.sender_domain_keys (
  domain_id uuid primary key references marketing.sender_domains on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  dkim_private_key_encrypted bytea not null,
  created_at timestamptz not null default now()
);
create index sender_domain_keys_organization on marketing.sender_domain_keys (organization_id);
comment on table marketing.sender_domain_keys is 'Keys that sign mail of a domain.';
comment on column marketing.sender_domain_keys.dkim_private_key_encrypted is 'secret: DKIM key.';
call auth.shape_system('marketing.sender_domain_keys');
call auth.stay_together('marketing.sender_domain_keys');

create table marketing.senders (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  domain_id uuid not null references marketing.sender_domains on delete restrict,
  name text not null constraint senders_name_length check (length(name) between 1 and 120),
  from_name text not null constraint senders_from_name_shape check (length(from_name) between 1 and 120 and from_name !~ '[\r\n]'),
  from_email text not null constraint senders_from_email_shape check (from_email ~ '^[^\s@<>"]+@[!-?A-~]+$' and length(from_email) <= 254),
  reply_to text constraint senders_reply_to_shape check (reply_to ~ '^[^\s@<>"]+@[!-?A-~]+$' and length(reply_to) <= 254),
  is_default boolean not null default false,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint senders_name_key unique (organization_id, name)
);
create unique index senders_default_key on marketing.senders (organization_id) where is_default;
create index senders_domain on marketing.senders (domain_id);
comment on table marketing.senders is 'Who mail comes from. No line breaks anywhere: nobody adds headers by a name.';
comment on column marketing.senders.from_email is 'An address of the domain, which a trigger holds it to.';
call marketing.shape_settings('marketing.senders');
call marketing.keep_inside('marketing.senders');
create trigger touch before update on marketing.senders for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.senders for each row execute function maison.audit();

create function marketing.check_sender() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if lower(split_part(new.from_email, '@', 2)) <> (select d.domain from marketing.sender_domains d where d.id = new.domain_id) then
    raise exception 'the address is not of the domain' using errcode = 'check_violation', constraint = 'senders_from_email_domain';
  end if;
  return new;
end $$;
create trigger check_sender before insert or update of from_email, domain_id on marketing.senders
  for each row execute function marketing.check_sender();

create table marketing.transports (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint transports_name_length check (length(name) between 1 and 120),
  kind text not null default 'smtp' constraint transports_kind_value
    check (kind in ('smtp', 'ses', 'sendgrid', 'postmark', 'mailgun', 'azure', 'http')),
  channel text not null default 'email' constraint transports_channel_value check (channel in ('email', 'sms', 'push', 'messenger')),
  host text constraint transports_host_length check (length(host) between 1 and 253),
  port integer constraint transports_port_range check (port between 1 and 65535),
  security text not null default 'tls' constraint transports_security_value check (security in ('tls', 'starttls', 'none')),
  username text constraint transports_username_length check (length(username) <= 300),
  url text constraint transports_url_shape check (url ~ '^https://[^\s@]+$' and length(url) <= 2000),
  max_connections smallint not null default 5 constraint transports_max_connections_range check (max_connections between 1 and 200),
  batch_size integer not null default 500 constraint transports_batch_size_range check (batch_size between 1 and 10000),
  max_per_second integer not null default 10 constraint transports_max_per_second_range check (max_per_second between 1 and 10000),
  window_minutes integer not null default 60 constraint transports_window_minutes_range check (window_minutes between 1 and 1440),
  max_per_window integer not null default 10000 constraint transports_max_per_window_range check (max_per_window between 1 and 100000000),
  takes_transactional boolean not null default true,
  takes_campaigns boolean not null default true,
  state text not null default 'active' constraint transports_state_value check (state in ('active', 'failing', 'paused')),
  failures integer not null default 0 constraint transports_failures_range check (failures >= 0),
  resting_until timestamptz,
  last_error text constraint transports_last_error_length check (length(last_error) <= 1000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint transports_name_key unique (organization_id, name),
  constraint transports_smtp_host check (kind <> 'smtp' or (host is not null and port is not null)),
  constraint transports_http_url check (kind <> 'http' or url is not null)
);
comment on table marketing.transports is 'Ways by which messages leave: mail servers, mail services, and HTTP for text messages, push and messengers. When one fails, the next of the sender takes over.';
comment on column marketing.transports.max_per_window is 'In any stretch of window_minutes, not per clock hour.';
comment on column marketing.transports.resting_until is 'After failures it is left alone for a while.';
call marketing.shape_settings('marketing.transports');
create trigger steps before update of state on marketing.transports for each row execute function maison.steps('state',
  'active>failing active>paused failing>active failing>paused paused>active');
create trigger touch before update on marketing.transports for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.transports for each row
  execute function maison.audit('failures', 'resting_until', 'last_error');

create table marketing.transport_secrets (
  transport_id uuid primary key references marketing.transports on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  password_encrypted bytea,
  webhook_secret_encrypted bytea,
  updated_at timestamptz not null default now()
);
create index transport_secrets_organization on marketing.transport_secrets (organization_id);
comment on table marketing.transport_secrets is 'Passwords and keys of transports.';
comment on column marketing.transport_secrets.password_encrypted is 'secret: password or key.';
comment on column marketing.transport_secrets.webhook_secret_encrypted is 'secret: signs what the service reports.';
call auth.shape_system('marketing.transport_secrets');
call auth.stay_together('marketing.transport_secrets');

create table marketing.sender_transports (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  sender_id uuid not null references marketing.senders on delete cascade,
  transport_id uuid not null references marketing.transports on delete cascade,
  position integer not null constraint sender_transports_position_range check (position >= 0),
  constraint sender_transports_once unique (sender_id, transport_id),
  constraint sender_transports_position_key unique (sender_id, position) deferrable initially immediate
);
create index sender_transports_transport on marketing.sender_transports (transport_id);
comment on table marketing.sender_transports is 'By which transports a sender''s mail goes, in order.';
call marketing.shape_settings('marketing.sender_transports');
create trigger audit after insert or update or delete on marketing.sender_transports for each row execute function maison.audit();

create table marketing.throttles (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  transport_id uuid not null references marketing.transports on delete cascade,
  recipient_domain text not null constraint throttles_recipient_domain_shape check (recipient_domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$'),
  max_per_window integer not null constraint throttles_max_per_window_range check (max_per_window between 1 and 10000000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint throttles_once unique (transport_id, recipient_domain)
);
comment on table marketing.throttles is 'Large providers want less at a time: limits per domain of the recipient, in the transport''s window.';
call marketing.shape_settings('marketing.throttles');
create trigger touch before update on marketing.throttles for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.throttles for each row execute function maison.audit();

create table marketing.transport_usage (
  transport_id uuid not null references marketing.transports on delete cascade,
  recipient_domain text not null default '',
  minute timestamptz not null constraint transport_usage_minute_shape check (date_trunc('minute', minute, 'UTC') = minute),
  organization_id uuid not null references identity.organizations on delete restrict,
  sent integer not null constraint transport_usage_sent_range check (sent >= 0),
  primary key (transport_id, recipient_domain, minute)
);
create index transport_usage_organization on marketing.transport_usage (organization_id);
create index transport_usage_minute on marketing.transport_usage (minute);
comment on table marketing.transport_usage is 'How much went out in which minute: the sliding window. Rows of the day before are deleted.';
comment on column marketing.transport_usage.recipient_domain is 'Empty: all together.';
call auth.shape_system('marketing.transport_usage');
call auth.stay_together('marketing.transport_usage');

-- How many of the wanted messages may go now. They count as sent; workers come one after the other here.
create function marketing.reserve(transport uuid, wanted integer, to_domain text default '') returns integer
  language plpgsql security definer set search_path = '' as $$
declare t marketing.transports; granted integer; narrow integer; since timestamptz;
begin
  select * into t from marketing.transports x where x.id = transport for update;
  if t.id is null or t.state = 'paused' or t.resting_until > clock_timestamp() then return 0; end if;
  since := clock_timestamp() - make_interval(mins => t.window_minutes);
  select t.max_per_window - coalesce(sum(u.sent), 0) into granted
    from marketing.transport_usage u where u.transport_id = t.id and u.recipient_domain = '' and u.minute > since;
  granted := greatest(0, least(wanted, t.batch_size, granted));
  if to_domain <> '' then
    select h.max_per_window - coalesce((select sum(u.sent) from marketing.transport_usage u
             where u.transport_id = t.id and u.recipient_domain = lower(to_domain) and u.minute > since), 0)
      into narrow from marketing.throttles h where h.transport_id = t.id and h.recipient_domain = lower(to_domain);
    granted := greatest(0, least(granted, coalesce(narrow, granted)));
  end if;
  if granted > 0 then
    insert into marketing.transport_usage as u (transport_id, recipient_domain, minute, organization_id, sent)
    select t.id, d.name, date_trunc('minute', clock_timestamp(), 'UTC'), t.organization_id, granted
      from (select '' as name union select lower(to_domain)) d
    on conflict (transport_id, recipient_domain, minute) do update set sent = u.sent + excluded.sent;
  end if;
  return granted;
end $$;
comment on function marketing.reserve(uuid, integer, text) is 'How many messages may go out by this transport now; they are booked.';
revoke all on function marketing.reserve(uuid, integer, text) from public;
grant execute on function marketing.reserve(uuid, integer, text) to maison_system;

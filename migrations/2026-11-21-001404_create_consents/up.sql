create table crm.consent_purposes (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  key text not null constraint consent_purposes_key_shape check (key ~ '^[a-z][a-z0-9_]{0,59}$'),
  name text not null constraint consent_purposes_name_length check (length(name) between 1 and 120),
  description text constraint consent_purposes_description_length check (length(description) <= 2000),
  legal_basis text not null default 'consent' constraint consent_purposes_legal_basis_value
    check (legal_basis in ('consent', 'contract', 'legal_obligation', 'legitimate_interest')),
  needs_double_opt_in boolean not null default true,
  is_public boolean not null default true,
  is_active boolean not null default true,
  expires_after_days integer constraint consent_purposes_expires_after_days_range check (expires_after_days between 1 and 36500),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint consent_purposes_key_key unique (organization_id, key)
);
comment on table crm.consent_purposes is 'What an organisation asks consent for: newsletter, casting news, keeping data.';
comment on column crm.consent_purposes.key is 'marketing and data_processing stand for the consents of the documents; others are the organisation''s own.';
comment on column crm.consent_purposes.needs_double_opt_in is 'Consent given in a form counts only when it is confirmed from the address.';
comment on column crm.consent_purposes.is_public is 'Shown in the preference centre.';
comment on column crm.consent_purposes.expires_after_days is 'Days after which consent that nobody used has to be asked for again; null: never.';
call crm.shape_settings('crm.consent_purposes', 'is_public and is_active');
create trigger touch before update on crm.consent_purposes for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.consent_purposes for each row execute function maison.audit();

create table crm.consent_texts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  purpose_id uuid not null references crm.consent_purposes on delete restrict,
  locale text not null constraint consent_texts_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  text_version integer not null constraint consent_texts_text_version_range check (text_version >= 1),
  body text not null constraint consent_texts_body_length check (length(body) between 1 and 10000),
  created_by uuid references identity.users on delete restrict,
  created_at timestamptz not null default now(),
  constraint consent_texts_once unique (purpose_id, locale, text_version)
);
create index consent_texts_created_by on crm.consent_texts (created_by);
comment on table crm.consent_texts is 'The very words that people agreed to, by language and version; append-only.';
call auth.shape_append('crm.consent_texts', 'crm', 'exists (select from crm.consent_purposes p where p.id = purpose_id and p.is_public and p.is_active offset 0)');
call crm.keep_inside('crm.consent_texts');

create table crm.consents (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null references crm.contacts on delete restrict,
  purpose_id uuid not null references crm.consent_purposes on delete restrict,
  channel text not null constraint consents_channel_value check (channel in ('any', 'email', 'sms', 'phone', 'post', 'push', 'messenger')),
  action text not null constraint consents_action_value
    check (action in ('requested', 'granted', 'confirmed', 'withdrawn', 'refused', 'expired')),
  source text not null constraint consents_source_value
    check (source in ('form', 'preference_centre', 'one_click', 'portal', 'account', 'paper', 'phone', 'event', 'import', 'merge', 'api', 'system', 'other')),
  source_note text constraint consents_source_note_length check (length(source_note) <= 500),
  text_id uuid references crm.consent_texts on delete restrict,
  recorded_by uuid references identity.users on delete restrict,
  given_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint consents_given_order check (given_at <= created_at + interval '5 minutes')
);
create index consents_contact on crm.consents (contact_id, purpose_id, channel, given_at desc, created_at desc, id desc);
create index consents_list on crm.consents (organization_id, created_at desc, id desc);
create index consents_purpose on crm.consents (purpose_id);
create index consents_text on crm.consents (text_id);
create index consents_recorded_by on crm.consents (recorded_by);
comment on table crm.consents is 'Every consent that was asked for, given, confirmed or taken back, for which purpose and channel; append-only, the newest holds.';
comment on column crm.consents.contact_id is 'pii: whose consent. A merged contact''s rows keep their id and count for the survivor.';
comment on column crm.consents.channel is 'any: the purpose needs no channel, such as keeping data.';
comment on column crm.consents.source is 'How it came.';
comment on column crm.consents.source_note is 'Where, in words without names: form of the winter ball, paper list at the door.';
comment on column crm.consents.text_id is 'What the person read: language and version; null for consent from before the ledger.';
comment on column crm.consents.recorded_by is 'Who wrote it down, if not the person.';
comment on column crm.consents.given_at is 'When it happened; earlier than created_at for paper and imports.';
call auth.shape_append('crm.consents', 'crm', auth.sees_parent('crm.consents', 'crm.contacts', 'contact_id'));
call crm.keep_inside('crm.consents');

create table crm.consent_evidence (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  consent_id uuid not null references crm.consents on delete cascade,
  ip inet,
  user_agent text constraint consent_evidence_user_agent_length check (length(user_agent) <= 1000),
  address text constraint consent_evidence_address_length check (length(address) <= 254),
  page_url text constraint consent_evidence_page_url_length check (length(page_url) <= 2000),
  scan_asset_id uuid references media.assets on delete restrict,
  created_at timestamptz not null default now(),
  constraint consent_evidence_once unique (consent_id)
);
create index consent_evidence_scan on crm.consent_evidence (scan_asset_id);
comment on table crm.consent_evidence is 'Proof of a consent that names the person; apart from the ledger, which must never change, so that it can be erased.';
comment on column crm.consent_evidence.consent_id is 'pii: the consent that it proves.';
comment on column crm.consent_evidence.ip is 'pii: address that it came from.';
comment on column crm.consent_evidence.user_agent is 'pii: browser that it came from.';
comment on column crm.consent_evidence.address is 'pii: e-mail address or number as it was then.';
comment on column crm.consent_evidence.scan_asset_id is 'The signed sheet.';
-- Written once; only erasure, which is the system's, changes it.
call auth.policies('crm.consent_evidence',
  $$organization_id = any ((select auth.organizations_with('crm.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('crm.create'))::uuid[])$$, 'false', 'false');
call auth.need_index('crm.consent_evidence', 'organization_id');
call auth.stay_together('crm.consent_evidence');
call crm.keep_inside('crm.consent_evidence');

create table crm.contact_consents (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null references crm.contacts on delete cascade,
  purpose_id uuid not null references crm.consent_purposes on delete cascade,
  channel text not null constraint contact_consents_channel_value check (channel in ('any', 'email', 'sms', 'phone', 'post', 'push', 'messenger')),
  state text not null constraint contact_consents_state_value check (state in ('pending', 'granted', 'withdrawn')),
  consent_id uuid not null references crm.consents on delete restrict,
  since timestamptz not null,
  constraint contact_consents_once unique (contact_id, purpose_id, channel)
);
create index contact_consents_purpose on crm.contact_consents (purpose_id, channel, state, contact_id);
create index contact_consents_consent on crm.contact_consents (consent_id);
comment on table crm.contact_consents is 'What holds now, worked out from crm.consents by trigger, so that segments and senders need no history.';
comment on column crm.contact_consents.contact_id is 'pii: the person.';
comment on column crm.contact_consents.consent_id is 'The row of the ledger that decided.';
-- Nobody writes here but the trigger.
call auth.policies('crm.contact_consents',
  $$organization_id = any ((select auth.organizations_with('crm.read'))::uuid[]) or $$ || auth.sees_parent('crm.contact_consents', 'crm.contacts', 'contact_id'),
  'false', 'false', 'false');
call auth.need_index('crm.contact_consents', 'organization_id');
call auth.stay_together('crm.contact_consents');

-- The newest row of the ledger decides; of two at the same time the one that says no. Asking again changes nothing.
create function crm.work_out_consent(contact uuid, purpose uuid, by_channel text) returns void
  language plpgsql security definer set search_path = '' as $$
declare last record;
begin
  select c.id, c.organization_id, c.given_at,
         case when c.action in ('withdrawn', 'refused', 'expired') then 'withdrawn'
              when c.action = 'confirmed' then 'granted'
              when c.action = 'granted' and not (p.needs_double_opt_in and c.source = 'form'
                     and not exists (select from crm.consents b where b.contact_id = contact and b.purpose_id = purpose
                                        and b.channel = by_channel and b.action = 'confirmed' and b.given_at <= c.given_at
                                        and not exists (select from crm.consents n where n.contact_id = contact and n.purpose_id = purpose
                                             and n.channel = by_channel and n.action in ('withdrawn', 'refused', 'expired')
                                             and n.given_at between b.given_at and c.given_at))) then 'granted'
              else 'pending' end as state
    into last
    from crm.consents c join crm.consent_purposes p on p.id = c.purpose_id
   where c.contact_id = contact and c.purpose_id = purpose and c.channel = by_channel
   order by c.action = 'requested', c.given_at desc, c.action in ('withdrawn', 'refused', 'expired') desc, c.created_at desc, c.id desc
   limit 1;
  if last.id is null then return; end if;
  insert into crm.contact_consents (id, organization_id, contact_id, purpose_id, channel, state, consent_id, since)
  values (gen_random_uuid(), last.organization_id, contact, purpose, by_channel, last.state, last.id, last.given_at)
  on conflict on constraint contact_consents_once
    do update set state = excluded.state, consent_id = excluded.consent_id, since = excluded.since;
end $$;
revoke all on function crm.work_out_consent(uuid, uuid, text) from public;

create function crm.keep_consent() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  -- Two about the same person and purpose come one after the other.
  perform from crm.contacts c where c.id = new.contact_id for no key update;
  perform crm.work_out_consent(new.contact_id, new.purpose_id, new.channel);
  return null;
end $$;
create trigger keep_consent after insert on crm.consents for each row execute function crm.keep_consent();

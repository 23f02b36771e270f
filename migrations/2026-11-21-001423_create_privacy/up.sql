create table crm.data_requests (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid references crm.contacts on delete set null,
  kind text not null constraint data_requests_kind_value check (kind in ('access', 'erasure', 'rectification', 'restriction', 'objection', 'portability')),
  state text not null default 'received' constraint data_requests_state_value
    check (state in ('received', 'identified', 'in_progress', 'done', 'refused', 'withdrawn')),
  email text constraint data_requests_email_length check (length(email) <= 254),
  note text constraint data_requests_note_length check (length(note) <= 5000),
  refusal text constraint data_requests_refusal_length check (length(refusal) <= 2000),
  received_at timestamptz not null default now(),
  due_on date not null,
  export_id uuid references crm.exports on delete set null,
  handled_by uuid references identity.users on delete set null,
  done_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint data_requests_refused check (state <> 'refused' or refusal is not null),
  constraint data_requests_done_order check ((state in ('done', 'refused', 'withdrawn')) = (done_at is not null))
);
create index data_requests_list on crm.data_requests (organization_id, received_at desc, id desc);
create index data_requests_due on crm.data_requests (organization_id, due_on, id) where done_at is null;
create index data_requests_contact on crm.data_requests (contact_id);
create index data_requests_export on crm.data_requests (export_id);
create index data_requests_handled_by on crm.data_requests (handled_by);
comment on table crm.data_requests is 'What people ask about their data, and until when it has to be answered (GDPR, articles 15 to 21).';
comment on column crm.data_requests.contact_id is 'pii: who asks; null until they are known.';
comment on column crm.data_requests.email is 'pii: the address that it came from.';
comment on column crm.data_requests.note is 'pii: what they wrote.';
comment on column crm.data_requests.due_on is 'A month after it came, unless somebody extends it.';
call auth.shape_organization('crm.data_requests', 'crm');
call crm.keep_inside('crm.data_requests');
create function crm.fill_data_request() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'INSERT' and new.due_on is null then new.due_on := (new.received_at + interval '1 month')::date; end if;
  new.done_at := case when new.state in ('done', 'refused', 'withdrawn') then coalesce(new.done_at, now()) end;
  return new;
end $$;
create trigger fill_data_request before insert or update of state on crm.data_requests for each row execute function crm.fill_data_request();
create trigger steps before update of state on crm.data_requests for each row execute function maison.steps('state',
  'received>identified received>refused received>withdrawn identified>in_progress identified>refused identified>withdrawn in_progress>done in_progress>refused in_progress>withdrawn');
create trigger touch before update on crm.data_requests for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.data_requests for each row execute function maison.audit('email', 'note');

create table crm.lead_conversions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null references crm.contacts on delete restrict,
  company_id uuid references crm.companies on delete restrict,
  deal_id uuid references crm.deals on delete restrict,
  from_type text not null constraint lead_conversions_from_type_value check (from_type in ('prospect', 'lead', 'other')),
  to_type text not null constraint lead_conversions_to_type_value check (to_type in ('lead', 'customer', 'partner', 'vendor', 'influencer', 'press', 'investor')),
  form_submission_id uuid references crm.form_submissions on delete restrict,
  converted_by uuid references identity.users on delete restrict,
  created_at timestamptz not null default now()
);
create index lead_conversions_contact on crm.lead_conversions (contact_id, created_at desc, id desc);
create index lead_conversions_company on crm.lead_conversions (company_id);
create index lead_conversions_deal on crm.lead_conversions (deal_id);
create index lead_conversions_form_submission on crm.lead_conversions (form_submission_id);
create index lead_conversions_converted_by on crm.lead_conversions (converted_by);
create index lead_conversions_list on crm.lead_conversions (organization_id, created_at desc, id desc);
comment on table crm.lead_conversions is 'When a lead became a customer, with which company and deal; append-only. Where one sells to people there is no company.';
comment on column crm.lead_conversions.contact_id is 'pii: the person.';
call auth.shape_append('crm.lead_conversions', 'crm', auth.sees_parent('crm.lead_conversions', 'crm.contacts', 'contact_id'));
call crm.keep_inside('crm.lead_conversions');

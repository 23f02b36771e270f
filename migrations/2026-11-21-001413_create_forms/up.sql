create table crm.forms (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  slug text not null constraint forms_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  name text not null constraint forms_name_length check (length(name) between 1 and 200),
  intro text constraint forms_intro_length check (length(intro) <= 5000),
  submit_label text constraint forms_submit_label_length check (length(submit_label) <= 80),
  thanks text constraint forms_thanks_length check (length(thanks) <= 5000),
  redirect_url text constraint forms_redirect_url_shape check (redirect_url ~ '^(https://|/)' and length(redirect_url) <= 2000),
  locale text not null default 'en' constraint forms_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  contact_type text not null default 'lead' constraint forms_contact_type_value
    check (contact_type in ('prospect', 'lead', 'customer', 'partner', 'vendor', 'influencer', 'press', 'investor', 'other')),
  source text not null default 'website' constraint forms_source_value
    check (source in ('website', 'referral', 'event', 'social', 'advertising', 'cold_outreach', 'partner', 'inbound', 'community', 'other')),
  pipeline_id uuid references crm.pipelines on delete set null,
  assignment_rule_id uuid references crm.assignment_rules on delete set null,
  double_opt_in boolean not null default true,
  honeypot text constraint forms_honeypot_shape check (honeypot ~ '^[a-z][a-z0-9_]{0,39}$'),
  min_seconds smallint not null default 3 constraint forms_min_seconds_range check (min_seconds between 0 and 600),
  max_per_hour integer not null default 20 constraint forms_max_per_hour_range check (max_per_hour between 1 and 100000),
  submissions_count integer not null default 0 constraint forms_submissions_count_range check (submissions_count >= 0),
  publish_state text not null default 'draft' constraint forms_publish_state_value check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint forms_slug_key unique (organization_id, slug)
);
create index forms_list on crm.forms (organization_id, created_at desc, id desc);
create index forms_pipeline on crm.forms (pipeline_id);
create index forms_assignment_rule on crm.forms (assignment_rule_id);
create index forms_created_by on crm.forms (created_by);
comment on table crm.forms is 'Forms on public pages: what people send becomes contacts, and deals where a pipeline is named.';
comment on column crm.forms.pipeline_id is 'Every submission that is confirmed opens a deal there; null: none.';
comment on column crm.forms.double_opt_in is 'Nothing comes of a submission until a link in a mail was opened and the button there pressed.';
comment on column crm.forms.honeypot is 'Name of a field that people do not see; whoever fills it is no person.';
comment on column crm.forms.min_seconds is 'Filled in faster is no person.';
comment on column crm.forms.max_per_hour is 'Submissions per network and hour; more are held back.';
call auth.shape_organization('crm.forms', 'crm', $$(publish_state = 'published' and deleted_at is null)$$);
call crm.keep_inside('crm.forms');
create trigger touch before update on crm.forms for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.forms for each row execute function maison.audit();
create trigger tell after update or delete on crm.forms for each row execute function maison.tell_row('form', 'id');

create table crm.form_fields (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  form_id uuid not null references crm.forms on delete cascade,
  position integer not null,
  key text not null constraint form_fields_key_shape check (key ~ '^[a-z][a-z0-9_]{0,59}$'),
  label text not null constraint form_fields_label_length check (length(label) between 1 and 300),
  help text constraint form_fields_help_length check (length(help) <= 1000),
  placeholder text constraint form_fields_placeholder_length check (length(placeholder) <= 200),
  field_type text not null default 'text' constraint form_fields_field_type_value
    check (field_type in ('text', 'long_text', 'email', 'phone', 'number', 'date', 'select', 'multi_select', 'checkbox', 'consent', 'file', 'hidden')),
  maps_to text constraint form_fields_maps_to_shape check (maps_to ~ '^(contact|company|deal)\.[a-z][a-z0-9_.]{0,79}$'),
  options jsonb not null default '[]' constraint form_fields_options_list check (jsonb_typeof(options) = 'array'),
  is_required boolean not null default false,
  max_length integer constraint form_fields_max_length_range check (max_length between 1 and 20000),
  consent_text_id uuid references crm.consent_texts on delete restrict,
  consent_channel text constraint form_fields_consent_channel_value
    check (consent_channel in ('any', 'email', 'sms', 'phone', 'post', 'push', 'messenger')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint form_fields_consent_pair check ((field_type = 'consent') = (consent_text_id is not null) and (consent_text_id is null) = (consent_channel is null)),
  constraint form_fields_key_key unique (form_id, key),
  constraint form_fields_position_key unique (form_id, position) deferrable initially immediate
);
create index form_fields_consent_text on crm.form_fields (consent_text_id);
comment on table crm.form_fields is 'Questions of a form, in order.';
comment on column crm.form_fields.maps_to is 'Where the answer goes, such as contact.first_name or contact.custom.shoe_size; null: it stays in the submission.';
comment on column crm.form_fields.options is '[{"value": text, "label": text}] of select and multi_select.';
comment on column crm.form_fields.consent_text_id is 'What ticking the box agrees to.';
call auth.shape_through('crm.form_fields', 'crm.forms', 'form_id', 'crm');
call crm.keep_inside('crm.form_fields');
create trigger touch before update on crm.form_fields for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.form_fields for each row execute function maison.audit();

create table crm.form_submissions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  form_id uuid not null references crm.forms on delete restrict,
  form_name text not null constraint form_submissions_form_name_length check (length(form_name) <= 200),
  contact_id uuid references crm.contacts on delete set null,
  deal_id uuid references crm.deals on delete set null,
  email text constraint form_submissions_email_length check (length(email) <= 254),
  data jsonb not null default '{}' constraint form_submissions_data_object check (jsonb_typeof(data) = 'object'),
  state text not null default 'received' constraint form_submissions_state_value
    check (state in ('received', 'held', 'unconfirmed', 'confirmed', 'processed', 'spam', 'expired', 'failed')),
  spam_score smallint not null default 0 constraint form_submissions_spam_score_range check (spam_score between 0 and 100),
  spam_reason text constraint form_submissions_spam_reason_value
    check (spam_reason in ('honeypot', 'too_fast', 'rate', 'links', 'suppressed', 'disposable', 'reported')),
  opt_in_token bytea constraint form_submissions_opt_in_token_length check (octet_length(opt_in_token) = 32),
  opt_in_expires_at timestamptz,
  confirmed_at timestamptz,
  processed_at timestamptz,
  failure text constraint form_submissions_failure_length check (length(failure) <= 500),
  ip inet,
  user_agent text constraint form_submissions_user_agent_length check (length(user_agent) <= 1000),
  source_url text constraint form_submissions_source_url_length check (length(source_url) <= 2000),
  utm_source text constraint form_submissions_utm_source_length check (length(utm_source) <= 200),
  utm_medium text constraint form_submissions_utm_medium_length check (length(utm_medium) <= 200),
  utm_campaign text constraint form_submissions_utm_campaign_length check (length(utm_campaign) <= 200),
  visit_id uuid,
  submission_key uuid,
  submitted_at timestamptz not null default now(),
  constraint form_submissions_once unique (form_id, submission_key),
  constraint form_submissions_token_key unique (opt_in_token)
);
create index form_submissions_list on crm.form_submissions (organization_id, submitted_at desc, id desc);
create index form_submissions_form on crm.form_submissions (form_id, submitted_at desc, id desc);
create index form_submissions_contact on crm.form_submissions (contact_id, submitted_at desc, id desc);
create index form_submissions_deal on crm.form_submissions (deal_id);
create index form_submissions_work on crm.form_submissions (state, submitted_at) where state in ('received', 'held', 'unconfirmed', 'confirmed');
create index form_submissions_visit on crm.form_submissions (visit_id);
comment on table crm.form_submissions is 'What was sent through a form; visitors'' are written by the system role. Those that become no contact are deleted after crm.settings.submissions_keep_days.';
comment on column crm.form_submissions.form_name is 'As the form was called then.';
comment on column crm.form_submissions.contact_id is 'pii: the contact that it became or was matched with; null until then.';
comment on column crm.form_submissions.email is 'pii: the address typed, by which contacts are matched and people found.';
comment on column crm.form_submissions.data is 'pii: answers by crm.form_fields.key.';
comment on column crm.form_submissions.opt_in_token is 'SHA-256 of the token in the confirmation link.';
comment on column crm.form_submissions.ip is 'pii: address that it came from.';
comment on column crm.form_submissions.user_agent is 'pii: browser that it came from.';
comment on column crm.form_submissions.visit_id is 'analytics.visits it came from; null without statistics.';
comment on column crm.form_submissions.submission_key is 'Made by the page: the same click sent twice is one submission.';
call auth.shape_organization('crm.form_submissions', 'crm', auth.sees_parent('crm.form_submissions', 'crm.contacts', 'contact_id'));
call crm.keep_inside('crm.form_submissions');
create trigger steps before update of state on crm.form_submissions for each row execute function maison.steps('state',
  'received>held received>unconfirmed received>confirmed received>processed received>spam received>failed held>received held>spam held>unconfirmed unconfirmed>confirmed unconfirmed>expired unconfirmed>spam confirmed>processed confirmed>spam confirmed>failed processed>spam failed>received failed>processed spam>received');
create trigger count_submissions after insert or delete or update of form_id on crm.form_submissions
  for each row execute function maison.keep_count('crm.forms', 'form_id', 'submissions_count');

-- Consent that came through a form names it.
alter table crm.consents add column form_submission_id uuid references crm.form_submissions on delete restrict;
create index consents_form_submission on crm.consents (form_submission_id);
comment on column crm.consents.form_submission_id is 'The form that it came with.';
drop trigger keep_inside on crm.consents;
call crm.keep_inside('crm.consents');

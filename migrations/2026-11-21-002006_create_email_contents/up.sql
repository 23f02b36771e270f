create table marketing.email_translations (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  email_campaign_id uuid not null references marketing.email_campaigns on delete cascade,
  locale text not null constraint email_translations_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  subject text not null constraint email_translations_subject_shape check (length(subject) between 1 and 300 and subject !~ '[\r\n]'),
  preview_text text constraint email_translations_preview_text_length check (length(preview_text) <= 300),
  html_content text constraint email_translations_html_content_length check (length(html_content) <= 1000000),
  plain_text_content text constraint email_translations_plain_text_content_length check (length(plain_text_content) <= 500000),
  is_ready boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint email_translations_locale_key unique (email_campaign_id, locale)
);
comment on table marketing.email_translations is 'A mail in other languages; people get the closest one that is ready.';
call auth.shape_organization('marketing.email_translations', 'marketing');
create trigger touch before update on marketing.email_translations for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.email_translations for each row
  execute function maison.audit('html_content', 'plain_text_content');

create table marketing.content_blocks (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  email_campaign_id uuid references marketing.email_campaigns on delete cascade,
  key text not null constraint content_blocks_key_shape check (key ~ '^[a-z][a-z0-9_]{0,59}$'),
  name text not null constraint content_blocks_name_length check (length(name) between 1 and 120),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint content_blocks_key_key unique nulls not distinct (organization_id, email_campaign_id, key)
);
create index content_blocks_email_campaign on marketing.content_blocks (email_campaign_id);
comment on table marketing.content_blocks is 'Places in mails that show different people different things; named in the text as {{block.key}}.';
comment on column marketing.content_blocks.email_campaign_id is 'Null: for all mails.';
call auth.shape_organization('marketing.content_blocks', 'marketing');
create trigger touch before update on marketing.content_blocks for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.content_blocks for each row execute function maison.audit();

create table marketing.content_block_variants (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  block_id uuid not null references marketing.content_blocks on delete cascade,
  position integer not null constraint content_block_variants_position_range check (position >= 0),
  list_id uuid references marketing.contact_lists on delete restrict,
  conditions jsonb constraint content_block_variants_conditions_object check (jsonb_typeof(conditions) = 'object'),
  locale text constraint content_block_variants_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  html_content text not null default '' constraint content_block_variants_html_content_length check (length(html_content) <= 200000),
  plain_text_content text not null default '' constraint content_block_variants_plain_text_content_length check (length(plain_text_content) <= 100000),
  constraint content_block_variants_position_key unique (block_id, position) deferrable initially immediate
);
create index content_block_variants_list on marketing.content_block_variants (list_id);
create index content_block_variants_organization on marketing.content_block_variants (organization_id);
comment on table marketing.content_block_variants is 'What a block shows: the first whose condition holds; one without any is for everybody else.';
call auth.shape_organization('marketing.content_block_variants', 'marketing');
call marketing.keep_inside('marketing.content_block_variants');
create trigger audit after insert or update or delete on marketing.content_block_variants for each row
  execute function maison.audit('html_content', 'plain_text_content');

create table marketing.email_checks (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  email_campaign_id uuid not null references marketing.email_campaigns on delete cascade,
  kind text not null constraint email_checks_kind_value
    check (kind in ('spam', 'links', 'size', 'alt_text', 'unsubscribe', 'merge_fields', 'sender', 'plain_text', 'contrast', 'audience')),
  result text not null constraint email_checks_result_value check (result in ('passed', 'warning', 'failed', 'skipped')),
  score numeric(6, 2),
  details jsonb not null default '[]' constraint email_checks_details_list check (jsonb_typeof(details) = 'array'),
  content_hash bytea constraint email_checks_content_hash_length check (length(content_hash) = 32),
  checked_at timestamptz not null default now(),
  constraint email_checks_kind_key unique (email_campaign_id, kind)
);
comment on table marketing.email_checks is 'What was looked at before a mail goes out: dead links, missing alternative text, how much it looks like spam.';
comment on column marketing.email_checks.content_hash is 'SHA-256 of what was checked (marketing.email_hash); another one means that it has to be checked again.';
call marketing.shape_measured('marketing.email_checks');

create table marketing.email_test_sends (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  email_campaign_id uuid not null references marketing.email_campaigns on delete cascade,
  recipient text not null constraint email_test_sends_recipient_shape check (recipient ~ '^[^\s@]+@[^\s@]+$' and length(recipient) <= 254),
  contact_id uuid,
  locale text constraint email_test_sends_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  state text not null default 'waiting' constraint email_test_sends_state_value check (state in ('waiting', 'sent', 'failed')),
  last_error text constraint email_test_sends_last_error_length check (length(last_error) <= 1000),
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
create index email_test_sends_list on marketing.email_test_sends (email_campaign_id, created_at desc, id desc);
create index email_test_sends_contact on marketing.email_test_sends (contact_id);
create index email_test_sends_created_by on marketing.email_test_sends (created_by_id);
create index email_test_sends_work on marketing.email_test_sends (created_at, id) where state = 'waiting';
comment on table marketing.email_test_sends is 'Mails sent to colleagues to look at them. Erasure deletes the rows.';
comment on column marketing.email_test_sends.recipient is 'pii: where it was sent.';
comment on column marketing.email_test_sends.contact_id is 'pii: filled in as this contact (crm.contacts) would see it.';
call auth.shape_organization('marketing.email_test_sends', 'marketing');
create trigger sign before insert or update of created_by_id on marketing.email_test_sends for each row execute function marketing.sign();

create table marketing.email_archive_pages (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  email_campaign_id uuid not null references marketing.email_campaigns on delete cascade,
  slug text not null constraint email_archive_pages_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  title text not null constraint email_archive_pages_title_length check (length(title) between 1 and 300),
  locale text not null default 'en' constraint email_archive_pages_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  html_content text not null constraint email_archive_pages_html_content_length check (length(html_content) <= 1000000),
  publish_state text not null default 'draft' constraint email_archive_pages_publish_state_value check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint email_archive_pages_slug_key unique (organization_id, slug),
  constraint email_archive_pages_once unique (email_campaign_id, locale),
  constraint email_archive_pages_published_once check (publish_state <> 'published' or published_at is not null)
);
create index email_archive_pages_list on marketing.email_archive_pages (organization_id, published_at desc, id desc);
comment on table marketing.email_archive_pages is 'The public archive: mails as pages, with nobody''s name in them; also as RSS. The version in the browser for one person is made from the mail and its link.';
comment on column marketing.email_archive_pages.html_content is 'Merge fields are filled with their defaults.';
call auth.shape_organization('marketing.email_archive_pages', 'marketing', $$(publish_state = 'published' and deleted_at is null)$$);
create trigger touch before update on marketing.email_archive_pages for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.email_archive_pages for each row execute function maison.audit('html_content');
create trigger tell after update or delete on marketing.email_archive_pages for each row execute function maison.tell_row('mail_archive', 'organization_id');

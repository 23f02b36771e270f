create table marketing.email_templates (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint email_templates_name_length check (length(name) between 1 and 200),
  description text constraint email_templates_description_length check (length(description) <= 2000),
  kind text not null default 'campaign' constraint email_templates_kind_value check (kind in ('campaign', 'transactional', 'system')),
  format text not null default 'html' constraint email_templates_format_value check (format in ('visual', 'html', 'mjml', 'markdown', 'plain')),
  source text constraint email_templates_source_length check (length(source) <= 1000000),
  design jsonb constraint email_templates_design_object check (jsonb_typeof(design) = 'object'),
  html_content text not null constraint email_templates_html_content_length check (length(html_content) <= 1000000),
  plain_text_content text constraint email_templates_plain_text_content_length check (length(plain_text_content) <= 500000),
  default_subject text constraint email_templates_default_subject_shape check (length(default_subject) <= 300 and default_subject !~ '[\r\n]'),
  merge_defaults jsonb not null default '{}' constraint email_templates_merge_defaults_object check (jsonb_typeof(merge_defaults) = 'object'),
  category text constraint email_templates_category_length check (length(category) <= 80),
  tags text[] not null default '{}' constraint email_templates_tags_length check (cardinality(tags) <= 30),
  thumbnail_asset_id uuid references media.assets on delete set null,
  is_active boolean not null default true,
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create unique index email_templates_name_key on marketing.email_templates (organization_id, lower(name)) where deleted_at is null;
create index email_templates_list on marketing.email_templates (organization_id, updated_at desc, id desc);
create index email_templates_thumbnail on marketing.email_templates (thumbnail_asset_id);
create index email_templates_created_by on marketing.email_templates (created_by_id);
comment on table marketing.email_templates is 'How mails look: written by hand or put together in the editor.';
comment on column marketing.email_templates.source is 'What was written: MJML, Markdown; null for HTML, where html_content is the source.';
comment on column marketing.email_templates.design is 'State of the visual editor.';
comment on column marketing.email_templates.html_content is 'What goes out; merge fields are filled in later and escaped there, in plain text not.';
comment on column marketing.email_templates.merge_defaults is '{"first_name": "friend"}: for contacts about whom nothing is known.';
call auth.shape_organization('marketing.email_templates', 'marketing');
create trigger touch before update on marketing.email_templates for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.email_templates for each row
  execute function maison.audit('html_content', 'plain_text_content', 'source', 'design');

create table marketing.campaign_assets (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  campaign_id uuid not null references marketing.campaigns on delete cascade,
  asset_id uuid references media.assets on delete cascade,
  template_id uuid references marketing.email_templates on delete cascade,
  url text constraint campaign_assets_url_shape check (url ~ '^(https?://|/)' and length(url) <= 2000),
  asset_type text not null constraint campaign_assets_asset_type_value
    check (asset_type in ('email_template', 'landing_page', 'ad_creative', 'image', 'video', 'document', 'poster', 'press_kit', 'other')),
  name text not null constraint campaign_assets_name_length check (length(name) between 1 and 200),
  position integer not null default 0,
  added_by_id uuid references identity.users on delete set null,
  added_at timestamptz not null default now(),
  constraint campaign_assets_what_once check (num_nonnulls(asset_id, template_id, url) = 1),
  constraint campaign_assets_type_template check ((asset_type = 'email_template') = (template_id is not null)),
  constraint campaign_assets_once unique nulls not distinct (campaign_id, asset_id, template_id, url)
);
create index campaign_assets_list on marketing.campaign_assets (campaign_id, position, id);
create index campaign_assets_asset on marketing.campaign_assets (asset_id);
create index campaign_assets_template on marketing.campaign_assets (template_id);
create index campaign_assets_added_by on marketing.campaign_assets (added_by_id);
comment on table marketing.campaign_assets is 'Pictures, pages and templates of a campaign.';
comment on column marketing.campaign_assets.asset_id is 'A file of ours; a template or page has its own column.';
-- Not the assets' organisation: pictures of people belong to nobody.
call auth.shape_organization('marketing.campaign_assets', 'marketing');
create trigger audit after insert or update or delete on marketing.campaign_assets for each row execute function maison.audit();

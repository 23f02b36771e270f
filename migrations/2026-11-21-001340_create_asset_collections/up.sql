create table media.asset_collections (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint asset_collections_name_length check (length(name) between 1 and 120),
  slug text not null constraint asset_collections_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  description text constraint asset_collections_description_length check (length(description) <= 4000),
  cover_image_id uuid references media.assets on delete set null,
  collection_type text not null default 'manual' constraint asset_collections_collection_type_value
    check (collection_type in ('manual', 'smart', 'lightbox', 'deliverable')),
  smart_rules jsonb constraint asset_collections_smart_rules_shape check (jsonb_typeof(smart_rules) = 'object'),
  is_public boolean not null default false,
  share_token bytea unique constraint asset_collections_share_token_length check (length(share_token) = 32),
  share_expires_at timestamptz,
  share_password text,
  allow_download boolean not null default true,
  allow_comments boolean not null default true,
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint asset_collections_slug_key unique (organization_id, slug),
  constraint asset_collections_smart_rules_once check (collection_type <> 'smart' or smart_rules is not null)
);
create index asset_collections_cover_image on media.asset_collections (cover_image_id);
create index asset_collections_created_by on media.asset_collections (created_by_id);
create index asset_collections_list on media.asset_collections (organization_id, updated_at desc, id desc);
comment on table media.asset_collections is 'Assets gathered by hand or by rules: a lightbox, a press kit, a delivery, a saved search.';
comment on column media.asset_collections.smart_rules is '{"match": "all" | "any", "conditions": [{"field": text, "operator": text, "value": …}]}.';
comment on column media.asset_collections.is_public is 'Everybody may see it on the organisation''s pages.';
comment on column media.asset_collections.share_token is 'SHA-256 of the token in the link that everybody with the link may use.';
comment on column media.asset_collections.share_password is 'Argon2id in PHC form; null asks for none.';
call auth.shape_organization('media.asset_collections', 'media', $$(is_public and deleted_at is null)$$);
-- Links and passwords are no business of the public.
revoke select on media.asset_collections from maison_app;
grant select (id, organization_id, name, slug, description, cover_image_id, collection_type, smart_rules, is_public,
  share_expires_at, allow_download, allow_comments, created_by_id, version, created_at, updated_at, deleted_at)
  on media.asset_collections to maison_app;
create trigger touch before update on media.asset_collections for each row execute function maison.touch();
create trigger audit after insert or update or delete on media.asset_collections for each row execute function maison.audit('share_token', 'share_password');

create table media.asset_collection_items (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  collection_id uuid not null references media.asset_collections on delete cascade,
  asset_id uuid not null references media.assets on delete cascade,
  sort_order integer not null default 0,
  note text constraint asset_collection_items_note_length check (length(note) <= 1000),
  added_by_id uuid references identity.users on delete set null,
  added_at timestamptz not null default now(),
  constraint asset_collection_items_once unique (collection_id, asset_id)
);
create index asset_collection_items_list on media.asset_collection_items (collection_id, sort_order, id);
create index asset_collection_items_asset on media.asset_collection_items (asset_id);
create index asset_collection_items_added_by on media.asset_collection_items (added_by_id);
comment on table media.asset_collection_items is 'What lies in a collection, in order.';
call auth.shape_through('media.asset_collection_items', 'media.asset_collections', 'collection_id', 'media');

create table media.collection_shares (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  collection_id uuid not null references media.asset_collections on delete cascade,
  email text constraint collection_shares_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  client_contact_id uuid,
  access_level text not null default 'view' constraint collection_shares_access_level_value
    check (access_level in ('view', 'download', 'comment', 'edit')),
  token bytea not null unique constraint collection_shares_token_length check (length(token) = 32),
  password text,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_accessed_at timestamptz,
  access_count integer not null default 0 constraint collection_shares_access_count_range check (access_count >= 0),
  max_downloads integer constraint collection_shares_max_downloads_range check (max_downloads > 0),
  download_count integer not null default 0 constraint collection_shares_download_count_range
    check (download_count >= 0 and (max_downloads is null or download_count <= max_downloads)),
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now()
);
create index collection_shares_list on media.collection_shares (collection_id, created_at desc, id desc);
create index collection_shares_client_contact on media.collection_shares (client_contact_id);
create index collection_shares_created_by on media.collection_shares (created_by_id);
create index collection_shares_email on media.collection_shares (lower(email));
comment on table media.collection_shares is 'A collection opened for one recipient by a personal link.';
comment on column media.collection_shares.email is 'pii: to whom the link was sent.';
comment on column media.collection_shares.client_contact_id is 'pii: the recipient, if they are a contact (crm.contacts).';
comment on column media.collection_shares.token is 'SHA-256 of the token in the link.';
comment on column media.collection_shares.password is 'Argon2id in PHC form; null asks for none.';
comment on column media.collection_shares.download_count is 'Rows of download_log; a download beyond max_downloads is refused.';
call auth.shape_organization('media.collection_shares', 'media');
create trigger audit after insert or update or delete on media.collection_shares for each row
  execute function maison.audit('token', 'password', 'email', 'access_count', 'last_accessed_at');

create table media.collection_selections (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  share_id uuid not null references media.collection_shares on delete cascade,
  asset_id uuid not null references media.assets on delete cascade,
  choice text not null constraint collection_selections_choice_value check (choice in ('pick', 'maybe', 'reject')),
  rating smallint constraint collection_selections_rating_range check (rating between 1 and 5),
  note text constraint collection_selections_note_length check (length(note) <= 1000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint collection_selections_once unique (share_id, asset_id)
);
create index collection_selections_asset on media.collection_selections (asset_id);
comment on table media.collection_selections is 'What a recipient chose from a shared collection, without an account.';
call auth.shape_organization('media.collection_selections', 'media');
create trigger touch before update on media.collection_selections for each row execute function maison.touch();

create table media.share_links (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  asset_id uuid not null references media.assets on delete cascade,
  token bytea not null unique constraint share_links_token_length check (length(token) = 32),
  label text constraint share_links_label_length check (length(label) <= 120),
  allow_download boolean not null default true,
  allow_comments boolean not null default false,
  watermark_text text constraint share_links_watermark_text_length check (length(watermark_text) <= 120),
  expires_at timestamptz,
  password text,
  max_downloads integer constraint share_links_max_downloads_range check (max_downloads > 0),
  download_count integer not null default 0 constraint share_links_download_count_range
    check (download_count >= 0 and (max_downloads is null or download_count <= max_downloads)),
  access_count integer not null default 0 constraint share_links_access_count_range check (access_count >= 0),
  last_accessed_at timestamptz,
  revoked_at timestamptz,
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now()
);
create index share_links_list on media.share_links (asset_id, created_at desc, id desc);
create index share_links_created_by on media.share_links (created_by_id);
comment on table media.share_links is 'Links to one asset for people without an account.';
comment on column media.share_links.organization_id is 'As in the asset.';
comment on column media.share_links.token is 'SHA-256 of the token in the link.';
comment on column media.share_links.password is 'Argon2id in PHC form; null asks for none.';
comment on column media.share_links.watermark_text is 'Name of the recipient, written across what they get.';
comment on column media.share_links.download_count is 'Rows of download_log; a download beyond max_downloads is refused.';
call media.shape_part('media.share_links', 'media.assets', 'asset_id', false);
create trigger audit after insert or update or delete on media.share_links for each row
  execute function maison.audit('token', 'password', 'access_count', 'last_accessed_at');

-- From the hash of a link's token to what it opens: the only way in without an account. The password, if there is
-- one, is compared by the application.
create function media.share_resolve(token_hash bytea)
  returns table (kind text, link_id uuid, organization_id uuid, asset_id uuid, collection_id uuid, access_level text, password text)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select 'asset', l.id, l.organization_id, l.asset_id, null::uuid,
           case when l.allow_download then 'download' when l.allow_comments then 'comment' else 'view' end, l.password
      from media.share_links l
      join media.assets a on a.id = l.asset_id and a.deleted_at is null and a.status <> 'expired'
                         and (a.expires_at is null or a.expires_at > now())
     where l.token = token_hash and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())
    union all
    select 'share', s.id, s.organization_id, null, s.collection_id, s.access_level, s.password
      from media.collection_shares s
      join media.asset_collections c on c.id = s.collection_id and c.deleted_at is null
     where s.token = token_hash and s.revoked_at is null and (s.expires_at is null or s.expires_at > now())
    union all
    select 'collection', c.id, c.organization_id, null, c.id,
           case when c.allow_download then 'download' when c.allow_comments then 'comment' else 'view' end, c.share_password
      from media.asset_collections c
     where c.share_token = token_hash and c.deleted_at is null and (c.share_expires_at is null or c.share_expires_at > now());
end $$;
comment on function media.share_resolve(bytea) is 'What a link opens, if it is valid: an asset, a collection for one recipient, or a collection.';

-- What belongs to a post is seen with it, and changed by whoever may change its words.
create procedure community.shape_post_part(t regclass, shown text default 'true') language plpgsql as $$
declare
  sees text := format('exists (select from community.posts p where p.id = %s.post_id offset 0)', (select relname from pg_catalog.pg_class where oid = t));
  writes text := replace(sees, ' offset 0', $p$ and (p.author_profile_id = (select auth.profile_id())
    or (p.subsite_id is not null and (p.subsite_id = any ((select auth.own_subsites())::uuid[])
        or p.organization_id = any ((select auth.organizations_with('sites.update'))::uuid[])))) offset 0$p$);
begin
  call auth.policies(t, format('(%s and %s) or %s', shown, sees, writes), writes, writes, writes);
  call auth.need_index(t, 'organization_id');
  call auth.stay_together(t);
end $$;

create table community.post_media (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  post_id uuid not null references community.posts on delete cascade,
  asset_id uuid not null references media.assets on delete restrict,
  position integer not null default 0,
  alt_text text constraint post_media_alt_text_length check (length(alt_text) <= 1000),
  is_decorative boolean not null default false,
  caption text constraint post_media_caption_length check (length(caption) <= 1000),
  is_sensitive boolean not null default false,
  is_withheld boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint post_media_once unique (post_id, asset_id),
  constraint post_media_position_key unique (post_id, position) deferrable initially deferred
);
create index post_media_asset on community.post_media (asset_id);
comment on table community.post_media is 'Pictures, films and recordings of a post, in order.';
comment on column community.post_media.alt_text is 'What it shows, where that differs from the asset''s own alternative text.';
comment on column community.post_media.is_decorative is 'True: it shows nothing that must be told.';
comment on column community.post_media.is_sensitive is 'Blurred until somebody asks for it.';
comment on column community.post_media.is_withheld is 'Somebody in the picture has not agreed (picture_consents); kept by trigger.';
call community.shape_post_part('community.post_media', 'not is_withheld');
create trigger touch before update on community.post_media for each row execute function maison.touch();

create table community.link_previews (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  url text not null constraint link_previews_url_shape check (url ~ '^https?://' and length(url) <= 2000),
  status text not null default 'pending' constraint link_previews_status_value check (status in ('pending', 'ready', 'failed', 'refused')),
  title text constraint link_previews_title_length check (length(title) <= 300),
  description text constraint link_previews_description_length check (length(description) <= 1000),
  site_name text constraint link_previews_site_name_length check (length(site_name) <= 200),
  author_name text constraint link_previews_author_name_length check (length(author_name) <= 200),
  asset_id uuid references media.assets on delete set null,
  error text constraint link_previews_error_length check (length(error) <= 500),
  fetched_at timestamptz,
  expires_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index link_previews_url_key on community.link_previews (organization_id, md5(url));
create index link_previews_asset on community.link_previews (asset_id);
create index link_previews_expiry on community.link_previews (expires_at);
comment on table community.link_previews is 'What the page behind a link says of itself, fetched by the system from public addresses only; readers'' browsers load nothing from there.';
comment on column community.link_previews.status is 'refused: the address is inside our network, or on the list of those that are not shown.';
comment on column community.link_previews.asset_id is 'Our own copy of its picture.';
-- The system writes; what was read from a public page is no secret.
call auth.policies('community.link_previews', 'status = ''ready''', 'false', 'false', 'false');

create table community.post_details (
  post_id uuid primary key references community.posts on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  quote_policy text constraint post_details_quote_policy_value
    check (quote_policy in ('everyone', 'followers', 'house', 'approval', 'nobody')),
  locale text constraint post_details_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  link_preview_id uuid references community.link_previews on delete set null,
  event_id uuid references events.events on delete set null,
  article_id uuid references sites.articles on delete set null,
  imported_from text constraint post_details_imported_from_length check (length(imported_from) <= 200),
  foreign_id text constraint post_details_foreign_id_length check (length(foreign_id) <= 500),
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint post_details_import_whole check (num_nonnulls(imported_from, foreign_id) <> 1)
);
create unique index post_details_import_key on community.post_details (organization_id, imported_from, foreign_id) where foreign_id is not null;
create index post_details_link_preview on community.post_details (link_preview_id);
create index post_details_event on community.post_details (event_id);
create index post_details_article on community.post_details (article_id);
create index post_details_expiry on community.post_details (expires_at) where expires_at is not null;
comment on table community.post_details is 'What only some posts have: an event or article they announce, a link''s preview, where they were brought from.';
comment on column community.post_details.quote_policy is 'Who may pass it on with words of their own; null: as the author''s rules say.';
comment on column community.post_details.locale is 'The language that it is written in, BCP 47.';
comment on column community.post_details.imported_from is 'Address of the server that it was brought from; the same import twice adds nothing.';
comment on column community.post_details.expires_at is 'When it goes into the trash by itself.';
call community.shape_post_part('community.post_details');
create trigger touch before update on community.post_details for each row execute function maison.touch();

create table community.post_revisions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  post_id uuid not null references community.posts on delete cascade,
  number integer not null constraint post_revisions_number_range check (number > 0),
  title text,
  content text not null,
  author_profile_id uuid references identity.profiles on delete set null,
  edited_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  constraint post_revisions_number_key unique (post_id, number)
);
create index post_revisions_author on community.post_revisions (author_profile_id);
create index post_revisions_edited_by on community.post_revisions (edited_by);
comment on table community.post_revisions is 'What a post said before it was changed; written by trigger and never changed. Erasure deletes the rows.';
comment on column community.post_revisions.author_profile_id is 'pii: whose words they are.';
comment on column community.post_revisions.created_at is 'When it was replaced.';
-- Seen with the post, written by the trigger only.
call auth.policies('community.post_revisions', 'exists (select from community.posts p where p.id = post_id offset 0)', 'false', 'false', 'false');
call auth.need_index('community.post_revisions', 'organization_id');

-- The first five minutes are for mistakes.
create function community.mark_edited() returns trigger language plpgsql set search_path = '' as $$
begin
  if maison.is_erasing() or old.publish_state <> 'published' or old.published_at > now() - interval '5 minutes' then return new; end if;
  new.is_edited := true;
  return new;
end $$;
create trigger mark_edited before update of title, content on community.posts for each row
  when (old.title is distinct from new.title or old.content is distinct from new.content) execute function community.mark_edited();
create function community.keep_revision() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if maison.is_erasing() or old.publish_state <> 'published' or old.published_at > now() - interval '5 minutes' then return null; end if;
  insert into community.post_revisions (id, organization_id, post_id, number, title, content, author_profile_id, edited_by)
  values (gen_random_uuid(), old.organization_id, old.id,
          (select coalesce(max(r.number), 0) + 1 from community.post_revisions r where r.post_id = old.id),
          old.title, old.content, old.author_profile_id, auth.user_id());
  return null;
end $$;
create trigger keep_revision after update of title, content on community.posts for each row
  when (old.title is distinct from new.title or old.content is distinct from new.content) execute function community.keep_revision();

create table community.drafts (
  id uuid primary key,
  profile_id uuid not null references identity.profiles on delete cascade,
  kind text not null constraint drafts_kind_value check (kind in ('posts', 'comments', 'gallery', 'articles', 'forum', 'events', 'applications', 'messages')),
  subject_type text constraint drafts_subject_type_length check (length(subject_type) <= 40),
  subject_id uuid,
  content jsonb not null default '{}' constraint drafts_content_shape check (jsonb_typeof(content) = 'object' and length(content::text) <= 200000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint drafts_once unique nulls not distinct (profile_id, kind, subject_type, subject_id),
  constraint drafts_subject_whole check (num_nonnulls(subject_type, subject_id) <> 1)
);
create index drafts_list on community.drafts (profile_id, updated_at desc, id desc);
comment on table community.drafts is 'Writing that was not sent: forms save themselves here while somebody types. Erasure deletes the rows.';
comment on column community.drafts.profile_id is 'pii: who writes.';
comment on column community.drafts.subject_id is 'What it changes or answers; null for something new.';
comment on column community.drafts.content is 'pii: the form''s fields.';
call auth.shape_profile('community.drafts');
create trigger touch before update on community.drafts for each row execute function maison.touch();

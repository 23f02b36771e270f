-- Contested pages need evidence, a reply, and sometimes a hold.
create table sites.disputes (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  subsite_id uuid not null references sites.subsites on delete restrict,
  module text constraint disputes_module_value check (module in ('sections', 'timeline', 'awards', 'albums', 'books', 'videos', 'gallery',
    'events', 'merch', 'articles', 'posts', 'bounties', 'forum', 'connections', 'contributions')),
  item_id uuid,
  profile_id uuid references identity.profiles on delete set null,
  name text constraint disputes_name_length check (length(name) between 1 and 200),
  email text constraint disputes_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  kind text not null constraint disputes_kind_value check (kind in ('correction', 'removal', 'reply', 'privacy', 'legal_notice')),
  statement text not null constraint disputes_statement_length check (length(statement) between 1 and 20000),
  status text not null default 'open' constraint disputes_status_value
    check (status in ('open', 'in_review', 'upheld', 'partly_upheld', 'rejected', 'withdrawn')),
  is_on_hold boolean not null default false,
  due_at timestamptz,
  decision text constraint disputes_decision_length check (length(decision) <= 20000),
  decided_by uuid references identity.users on delete set null,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint disputes_item_whole check (num_nonnulls(module, item_id) <> 1),
  constraint disputes_person check (profile_id is not null or name is not null),
  constraint disputes_order check (status not in ('upheld', 'partly_upheld', 'rejected') or decided_at is not null)
);
create index disputes_list on sites.disputes (organization_id, status, due_at, id);
create index disputes_subsite on sites.disputes (subsite_id);
create index disputes_profile on sites.disputes (profile_id);
create index disputes_decided_by on sites.disputes (decided_by);
comment on table sites.disputes is 'Somebody says that a page is wrong about them, or must go.';
comment on column sites.disputes.profile_id is 'pii: who says so, with an account.';
comment on column sites.disputes.name is 'pii: who says so; null takes the profile''s.';
comment on column sites.disputes.email is 'pii: where the decision goes.';
comment on column sites.disputes.statement is 'pii: what they say.';
comment on column sites.disputes.is_on_hold is 'Legal hold: the page may not be deleted, and what it says is kept.';
-- Not shape_organization: what is said here is for those who decide and for whoever said it.
call auth.policies('sites.disputes',
  $$profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('sites.update'))::uuid[])$$,
  $$(profile_id = (select auth.profile_id()) and status = 'open' and not is_on_hold and decision is null
      and exists (select from sites.subsites s where s.id = subsite_id))
    or organization_id = any ((select auth.organizations_with('sites.update'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('sites.update'))::uuid[])$$,
  'false');
create trigger touch before update on sites.disputes for each row execute function maison.touch();
create trigger audit after insert or update or delete on sites.disputes for each row execute function maison.audit('statement', 'email', 'name');
create trigger steps before update of status on sites.disputes for each row execute function maison.steps('status',
  'open>in_review open>upheld open>partly_upheld open>rejected open>withdrawn in_review>upheld in_review>partly_upheld in_review>rejected in_review>withdrawn '
  'rejected>in_review upheld>in_review partly_upheld>in_review');

create function sites.fill_dispute() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare fits boolean;
begin
  select s.organization_id into new.organization_id from sites.subsites s where s.id = new.subsite_id;
  if not found then raise exception 'no such subsite' using errcode = 'foreign_key_violation'; end if;
  if tg_op = 'UPDATE' and new.subsite_id <> old.subsite_id then
    raise exception 'a dispute stays with its page' using errcode = 'check_violation', constraint = 'disputes_frozen';
  end if;
  if new.module is not null and tg_op = 'INSERT' then
    execute format('select exists (select from %s t where t.id = $1 and t.subsite_id = $2)', sites.module_table(new.module))
      into fits using new.item_id, new.subsite_id;
    if not fits then raise exception 'no such item' using errcode = 'foreign_key_violation'; end if;
  end if;
  if new.status in ('upheld', 'partly_upheld', 'rejected') then
    new.decided_at := coalesce(new.decided_at, now());
    new.decided_by := coalesce(new.decided_by, auth.user_id());
  elsif tg_op = 'UPDATE' and new.status = 'in_review' then
    new.decided_at := null;
    new.decided_by := null;
  end if;
  return new;
end $$;
create trigger fill before insert or update on sites.disputes for each row execute function sites.fill_dispute();

-- Nothing that is held is deleted for good, trashed or not.
create function sites.keep_held() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from sites.disputes d where d.subsite_id = case when tg_argv[0] = 'subsites' then old.id else (to_jsonb(old) ->> 'subsite_id')::uuid end
               and d.is_on_hold and (d.item_id is null or tg_argv[0] = 'subsites' or d.item_id = old.id)) then
    raise exception 'the page is on legal hold' using errcode = 'restrict_violation', constraint = 'disputes_hold';
  end if;
  return old;
end $$;
do $$
declare part text;
begin
  foreach part in array array['subsites', 'sections', 'timeline', 'awards', 'albums', 'books', 'videos', 'gallery', 'events', 'merch',
      'articles', 'posts', 'bounties', 'forum', 'connections', 'contributions'] loop
    execute format('create trigger keep_held before delete on %s for each row execute function sites.keep_held(%L)',
                   sites.page_table(part), part);
  end loop;
end $$;

create table sites.evidence (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  module text constraint evidence_module_value check (module in ('sections', 'timeline', 'awards', 'albums', 'books', 'videos', 'gallery',
    'events', 'merch', 'articles', 'posts', 'bounties', 'forum', 'connections', 'contributions')),
  item_id uuid,
  title text not null constraint evidence_title_length check (length(title) between 1 and 200),
  quote text constraint evidence_quote_length check (length(quote) <= 5000),
  source_url text constraint evidence_source_url_shape check (source_url ~ '^https?://'),
  archive_url text constraint evidence_archive_url_shape check (archive_url ~ '^https?://'),
  asset_id uuid references media.assets on delete restrict,
  checksum bytea constraint evidence_checksum_length check (length(checksum) = 32),
  retrieved_at timestamptz,
  position integer not null default 0,
  publish_state text not null default 'draft' constraint evidence_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint evidence_item_whole check (num_nonnulls(module, item_id) <> 1),
  constraint evidence_source check (num_nonnulls(source_url, archive_url, asset_id) > 0)
);
create index evidence_organization on sites.evidence (organization_id);
create index evidence_by_subsite on sites.evidence (subsite_id, module, item_id, position, id);
create index evidence_asset on sites.evidence (asset_id);
create index evidence_created_by on sites.evidence (created_by);
comment on table sites.evidence is 'Where a statement of a page is known from, and a copy in case the source goes away.';
comment on column sites.evidence.checksum is 'SHA-256 of what was found at the address.';
call auth.shape_subsite_part('sites.evidence');
call maison.part_triggers('sites.evidence');

create table sites.replies (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  dispute_id uuid not null references sites.disputes on delete restrict,
  name text not null constraint replies_name_length check (length(name) between 1 and 200),
  body text not null constraint replies_body_length check (length(body) between 1 and 10000),
  publish_state text not null default 'draft' constraint replies_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create index replies_organization on sites.replies (organization_id);
create index replies_dispute on sites.replies (dispute_id);
create index replies_subsite on sites.replies (subsite_id, published_at desc);
comment on table sites.replies is 'The right of reply: what the person a page is about says to it, beside it.';
comment on column sites.replies.dispute_id is 'pii: who says it.';
comment on column sites.replies.name is 'pii: as it stands below the reply.';
comment on column sites.replies.body is 'pii: Markdown.';
call auth.shape_subsite_part('sites.replies');
call maison.part_triggers('sites.replies');
-- A reply stands on the page of its dispute; comes before fill_part.
create function sites.fill_reply() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select d.subsite_id into new.subsite_id from sites.disputes d where d.id = new.dispute_id;
  return new;
end $$;
create trigger beside_dispute before insert or update of dispute_id, subsite_id on sites.replies
  for each row execute function sites.fill_reply();

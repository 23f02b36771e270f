-- What search engines and shares show of a page, where it differs from the page itself.

-- The table of what an address of a site shows.
create function sites.page_table(subject text) returns regclass
  language sql stable set search_path = '' as $$
  select coalesce(sites.module_table(subject), case subject
    when 'mega_sites' then 'sites.mega_sites' when 'pages' then 'sites.mega_site_pages'
    when 'collections' then 'sites.mega_site_collections' when 'subsites' then 'sites.subsites' end::regclass)
$$;
comment on function sites.page_table(text) is 'The table behind a kind of page: a module, mega_sites, pages, collections or subsites.';

-- Asked with the rights of whoever asks.
create function sites.sees(subject text, id uuid) returns boolean
  language plpgsql stable set search_path = '' as $$
declare
  place regclass := sites.page_table(subject);
  seen boolean := false;
begin
  if place is not null then
    execute format('select exists (select from %s where id = $1)', place) into seen using id;
  end if;
  return seen;
end $$;
comment on function sites.sees(text, uuid) is 'Does whoever asks see this page?';

create table sites.page_descriptions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  subject_type text not null constraint page_descriptions_subject_type_value check (subject_type in ('mega_sites', 'pages', 'collections',
    'subsites', 'sections', 'timeline', 'awards', 'albums', 'books', 'videos', 'gallery', 'events', 'merch', 'articles', 'posts',
    'bounties', 'forum', 'connections', 'contributions')),
  subject_id uuid not null,
  subsite_id uuid references sites.subsites on delete cascade,
  locale text not null default '' constraint page_descriptions_locale_shape check (locale ~ '^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$'),
  title text constraint page_descriptions_title_length check (length(title) between 1 and 120),
  description text constraint page_descriptions_description_length check (length(description) <= 320),
  canonical_url text constraint page_descriptions_canonical_url_shape check (canonical_url ~ '^https?://'),
  image_asset_id uuid references media.assets on delete set null,
  is_indexed boolean not null default true,
  structured_data jsonb constraint page_descriptions_structured_data_shape check (jsonb_typeof(structured_data) = 'object'),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint page_descriptions_once unique (subject_type, subject_id, locale)
);
create index page_descriptions_subsite on sites.page_descriptions (subsite_id);
create index page_descriptions_image on sites.page_descriptions (image_asset_id);
create index page_descriptions_organization on sites.page_descriptions (organization_id, updated_at desc, id desc);
comment on table sites.page_descriptions is 'Title, description, picture and canonical address of a page for search engines and shares.';
comment on column sites.page_descriptions.subsite_id is 'Filled by trigger: whose people may change it.';
comment on column sites.page_descriptions.locale is 'Empty for the page''s own language.';
comment on column sites.page_descriptions.is_indexed is 'False: search engines are asked to leave the page out.';
comment on column sites.page_descriptions.structured_data is 'schema.org properties that are added to those made from the page.';

create function sites.fill_page_description() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare page jsonb;
begin
  execute format('select to_jsonb(t) from %s t where t.id = $1', sites.page_table(new.subject_type)) into page using new.subject_id;
  if page is null then
    raise exception 'no such page' using errcode = 'foreign_key_violation';
  end if;
  new.organization_id := (page ->> 'organization_id')::uuid;
  new.subsite_id := case when new.subject_type = 'subsites' then new.subject_id else (page ->> 'subsite_id')::uuid end;
  return new;
end $$;
create trigger fill before insert or update of subject_type, subject_id, subsite_id, organization_id on sites.page_descriptions
  for each row execute function sites.fill_page_description();
-- Like a part of a subsite, but pages of mega sites have descriptions, too.
call auth.policies('sites.page_descriptions',
  $$sites.sees(subject_type, subject_id) or organization_id = any ((select auth.organizations_with('sites.read'))::uuid[])$$,
  $$subsite_id = any ((select auth.own_subsites())::uuid[]) or organization_id = any ((select auth.organizations_with('sites.create'))::uuid[])$$,
  $$subsite_id = any ((select auth.own_subsites())::uuid[]) or organization_id = any ((select auth.organizations_with('sites.update'))::uuid[])$$,
  $$subsite_id = any ((select auth.own_subsites())::uuid[]) or organization_id = any ((select auth.organizations_with('sites.delete'))::uuid[])$$);
create trigger touch before update on sites.page_descriptions for each row execute function maison.touch();
create trigger audit after insert or update or delete on sites.page_descriptions for each row execute function maison.audit();
create trigger tell after insert or update or delete on sites.page_descriptions for each row execute function maison.tell_row('subsite', 'subsite_id');

create table crm.contacts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  profile_id uuid references identity.profiles on delete set null,
  first_name text not null default '' constraint contacts_first_name_length check (length(first_name) <= 120),
  last_name text not null default '' constraint contacts_last_name_length check (length(last_name) <= 120),
  pronouns text constraint contacts_pronouns_length check (length(pronouns) <= 40),
  job_title text constraint contacts_job_title_length check (length(job_title) <= 160),
  department text constraint contacts_department_length check (length(department) <= 160),
  company_name text constraint contacts_company_name_length check (length(company_name) <= 200),
  company_id uuid references crm.companies on delete set null,
  linked_in text constraint contacts_linked_in_length check (length(linked_in) <= 300),
  twitter text constraint contacts_twitter_length check (length(twitter) <= 300),
  instagram text constraint contacts_instagram_length check (length(instagram) <= 300),
  avatar_asset_id uuid references media.assets on delete set null,
  contact_type text not null default 'prospect' constraint contacts_contact_type_value
    check (contact_type in ('prospect', 'lead', 'customer', 'partner', 'vendor', 'influencer', 'press', 'investor', 'other')),
  status text not null default 'active' constraint contacts_status_value
    check (status in ('active', 'inactive', 'unsubscribed', 'bounced', 'do_not_contact', 'archived')),
  source text constraint contacts_source_value
    check (source in ('website', 'referral', 'event', 'social', 'advertising', 'cold_outreach', 'partner', 'inbound', 'community', 'other')),
  lead_score integer not null default 0,
  engagement_score integer not null default 0,
  last_score_update timestamptz,
  custom_fields jsonb not null default '{}' constraint contacts_custom_fields_object check (jsonb_typeof(custom_fields) = 'object'),
  owner_id uuid references identity.users on delete set null,
  team_id uuid references crm.teams on delete set null,
  locale text constraint contacts_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  timezone text constraint contacts_timezone_length check (length(timezone) between 1 and 64),
  last_contacted_at timestamptz,
  merged_into_id uuid references crm.contacts on delete restrict,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint contacts_merged_gone check (merged_into_id is null or deleted_at is not null)
);
create unique index contacts_profile_key on crm.contacts (organization_id, profile_id) where deleted_at is null;
create index contacts_profile on crm.contacts (profile_id);
create index contacts_list on crm.contacts (organization_id, created_at desc, id desc);
create index contacts_by_name on crm.contacts (organization_id, lower(last_name), lower(first_name), id) where deleted_at is null;
create index contacts_by_score on crm.contacts (organization_id, lead_score desc, id desc) where deleted_at is null;
create index contacts_by_touch on crm.contacts (organization_id, last_contacted_at desc nulls last, id desc) where deleted_at is null;
create index contacts_by_status on crm.contacts (organization_id, status, contact_type, created_at desc, id desc) where deleted_at is null;
create index contacts_company on crm.contacts (company_id, lower(last_name), id);
create index contacts_owner on crm.contacts (owner_id, updated_at desc, id desc);
create index contacts_team on crm.contacts (team_id, updated_at desc, id desc);
create index contacts_avatar on crm.contacts (avatar_asset_id);
create index contacts_merged on crm.contacts (merged_into_id);
create index contacts_created_by on crm.contacts (created_by);
create index contacts_trigram on crm.contacts using gin (maison.plain(first_name || ' ' || last_name) gin_trgm_ops);
create index contacts_custom on crm.contacts using gin (custom_fields jsonb_path_ops);
comment on table crm.contacts is 'A person as one organisation knows them, with or without an account; addresses, consent and scores hang below.';
comment on column crm.contacts.profile_id is 'pii: the account of the same person, if there is one.';
comment on column crm.contacts.first_name is 'pii: may be empty where only an address is known.';
comment on column crm.contacts.last_name is 'pii: may be empty where only an address is known.';
comment on column crm.contacts.pronouns is 'pii: as the person gave them.';
comment on column crm.contacts.job_title is 'pii: at the main company.';
comment on column crm.contacts.department is 'pii: at the main company.';
comment on column crm.contacts.company_name is 'As typed, where there is no company to link to.';
comment on column crm.contacts.company_id is 'The main company; a trigger keeps crm.contact_companies, which has all of them.';
comment on column crm.contacts.linked_in is 'pii: address or handle.';
comment on column crm.contacts.twitter is 'pii: address or handle.';
comment on column crm.contacts.instagram is 'pii: address or handle.';
comment on column crm.contacts.contact_type is 'Where the person stands; prospect, lead, customer go forward only, unless crm.settings lets them back.';
comment on column crm.contacts.status is 'What people decided. Whether mail may be sent is never read from here but from crm.suppressions, crm.consents and crm.contact_emails; unsubscribed and bounced only note what was imported.';
comment on column crm.contacts.lead_score is 'Sum of crm.score_ledger: how well the person fits. For showing and sorting.';
comment on column crm.contacts.engagement_score is 'Sum of crm.score_ledger: how much the person does. For showing and sorting.';
comment on column crm.contacts.custom_fields is 'pii: values by crm.custom_fields.key.';
comment on column crm.contacts.owner_id is 'Who looks after the person.';
comment on column crm.contacts.locale is 'BCP 47: language of mails; null: the organisation''s.';
comment on column crm.contacts.timezone is 'IANA zone name: mails go out by the clock there; null: the organisation''s.';
comment on column crm.contacts.merged_into_id is 'The contact that this one became; links and cookies with the old id lead there for ever (crm.survivor).';
call crm.shape_record('crm.contacts');
create trigger no_cycle before insert or update of merged_into_id on crm.contacts
  for each row execute function maison.no_cycle('merged_into_id');
create trigger touch before update on crm.contacts for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.contacts
  for each row execute function maison.audit('lead_score', 'engagement_score', 'last_score_update', 'last_contacted_at');
create trigger count_contacts after insert or delete or update of company_id, deleted_at on crm.contacts
  for each row execute function maison.keep_count('crm.companies', 'company_id', 'contacts_count');

create function crm.survivor(contact uuid) returns uuid
  language sql stable set search_path = '' as $$
  with recursive way as (
    select c.id, c.merged_into_id, 1 as step from crm.contacts c where c.id = contact
    union all
    select c.id, c.merged_into_id, way.step + 1 from crm.contacts c join way on c.id = way.merged_into_id where way.step < 1000)
  select way.id from way where way.merged_into_id is null
$$;
comment on function crm.survivor(uuid) is 'The contact that this one was merged into, through all merges; itself if it never was.';

-- A lead does not become a prospect again, nor a customer a lead.
create function crm.keep_lifecycle() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare steps text[] := array['prospect', 'lead', 'customer'];
begin
  if array_position(steps, new.contact_type) < array_position(steps, old.contact_type)
     and not coalesce((select s.lifecycle_may_go_back from crm.settings s where s.organization_id = new.organization_id), false) then
    raise exception 'a % does not become a %', old.contact_type, new.contact_type
      using errcode = 'check_violation', constraint = 'contacts_contact_type_step';
  end if;
  return new;
end $$;
create trigger keep_lifecycle before update of contact_type on crm.contacts for each row execute function crm.keep_lifecycle();

create table crm.contact_companies (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null references crm.contacts on delete cascade,
  company_id uuid not null references crm.companies on delete cascade,
  role text not null default 'employee' constraint contact_companies_role_value
    check (role in ('employee', 'owner', 'board', 'freelancer', 'agent', 'represented', 'member', 'adviser', 'other')),
  job_title text constraint contact_companies_job_title_length check (length(job_title) <= 160),
  is_primary boolean not null default false,
  started_on date,
  ended_on date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint contact_companies_once unique nulls not distinct (contact_id, company_id, role, started_on),
  constraint contact_companies_order check (ended_on >= started_on),
  constraint contact_companies_primary_now check (not is_primary or ended_on is null)
);
create unique index contact_companies_primary_key on crm.contact_companies (contact_id) where is_primary;
create index contact_companies_company on crm.contact_companies (company_id, contact_id);
comment on table crm.contact_companies is 'For which companies a person works or worked, in which role and when.';
comment on column crm.contact_companies.contact_id is 'pii: the person.';
comment on column crm.contact_companies.job_title is 'pii: in this role.';
comment on column crm.contact_companies.is_primary is 'The main one; follows crm.contacts.company_id.';
call auth.shape_through('crm.contact_companies', 'crm.contacts', 'contact_id', 'crm');
create trigger touch before update on crm.contact_companies for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.contact_companies for each row execute function maison.audit();

-- crm.contacts.company_id decides which company is the main one.
create function crm.keep_main_company() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update crm.contact_companies set is_primary = false, ended_on = coalesce(ended_on, greatest(current_date, started_on))
   where contact_id = new.id and is_primary and company_id is distinct from new.company_id;
  if new.company_id is not null
     and not exists (select from crm.contact_companies where contact_id = new.id and company_id = new.company_id and is_primary) then
    update crm.contact_companies set is_primary = true
     where id = (select w.id from crm.contact_companies w
                  where w.contact_id = new.id and w.company_id = new.company_id and w.ended_on is null order by w.id limit 1);
    if not found then
      insert into crm.contact_companies (id, organization_id, contact_id, company_id, job_title, is_primary, started_on)
      values (gen_random_uuid(), new.organization_id, new.id, new.company_id, new.job_title, true,
              case when tg_op = 'UPDATE' then current_date end)
      on conflict on constraint contact_companies_once do update set is_primary = true, ended_on = null;
    end if;
  end if;
  return null;
end $$;
create trigger keep_main_company_insert after insert on crm.contacts
  for each row when (new.company_id is not null) execute function crm.keep_main_company();
create trigger keep_main_company_update after update of company_id on crm.contacts
  for each row when (new.company_id is distinct from old.company_id) execute function crm.keep_main_company();

-- And what is said there about the main one is said in the contact.
create function crm.tell_main_company() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'DELETE' and new.is_primary then
    update crm.contacts set company_id = new.company_id where id = new.contact_id and company_id is distinct from new.company_id;
  elsif tg_op <> 'INSERT' and old.is_primary then
    update crm.contacts set company_id = null where id = old.contact_id and company_id = old.company_id;
  end if;
  return null;
end $$;
create trigger tell_main_company after insert or delete or update of is_primary on crm.contact_companies
  for each row execute function crm.tell_main_company();

create table crm.contact_tags (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null references crm.contacts on delete cascade,
  tag_id uuid not null references crm.tags on delete cascade,
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  constraint contact_tags_once unique (contact_id, tag_id)
);
create index contact_tags_tag on crm.contact_tags (tag_id, contact_id);
create index contact_tags_created_by on crm.contact_tags (created_by);
comment on table crm.contact_tags is 'Tags of contacts. Erasure deletes the rows.';
comment on column crm.contact_tags.contact_id is 'pii: the person.';
call auth.shape_through('crm.contact_tags', 'crm.contacts', 'contact_id', 'crm');
create trigger count_contacts after insert or delete or update of tag_id on crm.contact_tags
  for each row execute function maison.keep_count('crm.tags', 'tag_id', 'contacts_count');

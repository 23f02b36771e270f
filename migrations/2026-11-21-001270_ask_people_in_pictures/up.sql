-- Who is in a picture agrees before it is shown, and may take that back.
create table community.picture_consents (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  asset_id uuid not null references media.assets on delete restrict,
  profile_id uuid references identity.profiles on delete restrict,
  contact_id uuid,
  name text constraint picture_consents_name_length check (length(name) between 1 and 200),
  status text not null default 'requested' constraint picture_consents_status_value
    check (status in ('requested', 'given', 'refused', 'withdrawn', 'expired')),
  scope text[] not null default '{community,sites}' constraint picture_consents_scope_value
    check (cardinality(scope) > 0 and scope <@ array['community', 'sites', 'press', 'social', 'advertising', 'print']),
  requested_by uuid references identity.users on delete set null,
  requested_at timestamptz not null default now(),
  answered_at timestamptz,
  withdrawn_at timestamptz,
  expires_at timestamptz,
  text_version text constraint picture_consents_text_version_length check (length(text_version) <= 80),
  proof_asset_id uuid references media.assets on delete restrict,
  note text constraint picture_consents_note_length check (length(note) <= 2000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint picture_consents_person check (num_nonnulls(profile_id, contact_id, name) >= 1),
  constraint picture_consents_profile_once unique (asset_id, profile_id),
  constraint picture_consents_contact_once unique (asset_id, contact_id),
  constraint picture_consents_order check (status = 'requested' or answered_at is not null)
);
create index picture_consents_list on community.picture_consents (organization_id, created_at desc, id desc);
create index picture_consents_profile on community.picture_consents (profile_id, created_at desc, id desc);
create index picture_consents_contact on community.picture_consents (contact_id);
create index picture_consents_requested_by on community.picture_consents (requested_by);
create index picture_consents_proof on community.picture_consents (proof_asset_id);
create index picture_consents_expiry on community.picture_consents (expires_at) where status = 'given';
comment on table community.picture_consents is 'Whether a person in a picture agrees to its being shown, where, and until when. Where the person is in it stands in media.asset_people.';
comment on column community.picture_consents.profile_id is 'pii: the person, if they have an account.';
comment on column community.picture_consents.contact_id is 'pii: the person, if they are a contact (crm.contacts).';
comment on column community.picture_consents.name is 'pii: the person, if they are neither.';
comment on column community.picture_consents.scope is 'community, sites, press, social, advertising, print: what was agreed to.';
comment on column community.picture_consents.text_version is 'Which wording was agreed to.';
comment on column community.picture_consents.proof_asset_id is 'A signed release.';

create table community.picture_consent_events (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  consent_id uuid not null references community.picture_consents on delete restrict,
  status text not null constraint picture_consent_events_status_value
    check (status in ('requested', 'given', 'refused', 'withdrawn', 'expired')),
  scope text[] not null,
  text_version text,
  actor_user_id uuid references identity.users on delete restrict,
  created_at timestamptz not null default now()
);
create index picture_consent_events_consent on community.picture_consent_events (consent_id, created_at);
create index picture_consent_events_actor on community.picture_consent_events (actor_user_id);
comment on table community.picture_consent_events is 'Every answer to a question for consent, so that it can be proven. Append-only, written by trigger.';

-- The person and the organisation's media people see it; the latter and whoever shows the asset ask; only the person answers.
call auth.policies('community.picture_consents',
  $$profile_id = (select auth.profile_id()) or requested_by = (select auth.user_id())
    or organization_id = any ((select auth.organizations_with('media.read'))::uuid[])
    or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$requested_by = (select auth.user_id()) and (organization_id = any ((select auth.organizations_with('media.update'))::uuid[])
    or exists (select from community.gallery_items g where g.asset_id = picture_consents.asset_id and g.author_profile_id = (select auth.profile_id()) offset 0)
    or exists (select from community.post_media m join community.posts p on p.id = m.post_id
                where m.asset_id = picture_consents.asset_id and p.author_profile_id = (select auth.profile_id()) offset 0))$$,
  $$profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.update'))::uuid[])$$,
  'false');
call auth.policies('community.picture_consent_events',
  'exists (select from community.picture_consents c where c.id = consent_id offset 0)', 'false', 'false', 'false');
call auth.need_index('community.picture_consent_events', 'organization_id');
create trigger refuse before update or delete on community.picture_consent_events for each row execute function maison.refuse();

create function community.keep_consent() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare rule text; home uuid;
begin
  if tg_op = 'INSERT' then
    select a.organization_id into home from media.assets a where a.id = new.asset_id;
    if home is not null and home <> new.organization_id then
      raise exception 'the picture is of another organisation' using errcode = 'foreign_key_violation', constraint = 'picture_consents_asset_id_fkey';
    end if;
    if auth.user_id() is not null then
      if new.profile_id is not null and new.profile_id is distinct from auth.profile_id() then
        select r.picture_policy into rule from community.interaction_rules r where r.profile_id = new.profile_id;
        new.status := case rule when 'allow' then 'given' when 'refuse' then 'refused' else 'requested' end;
      elsif new.profile_id is null and new.status <> 'requested' and new.proof_asset_id is null then
        raise exception 'what was agreed to on paper needs the paper' using errcode = 'check_violation', constraint = 'picture_consents_proof';
      end if;
    end if;
    if new.status <> 'requested' then new.answered_at := coalesce(new.answered_at, now()); end if;
    return new;
  end if;
  if (new.asset_id, new.profile_id, new.contact_id, new.organization_id) is distinct from (old.asset_id, old.profile_id, old.contact_id, old.organization_id)
     and auth.user_id() is not null then
    raise exception 'a consent is about one person in one picture' using errcode = 'check_violation', constraint = 'picture_consents_frozen';
  end if;
  if (new.status, new.scope) is distinct from (old.status, old.scope) then
    if auth.user_id() is not null and new.profile_id is not null and new.profile_id is distinct from auth.profile_id()
       and not (new.status = 'requested' and old.status in ('refused', 'withdrawn', 'expired')) then
      raise exception 'only the person in the picture answers' using errcode = 'insufficient_privilege';
    end if;
    if auth.user_id() is not null and new.profile_id is null and new.status = 'given' and new.proof_asset_id is null then
      raise exception 'what was agreed to on paper needs the paper' using errcode = 'check_violation', constraint = 'picture_consents_proof';
    end if;
    if new.status <> 'requested' then new.answered_at := now(); end if;
    if new.status = 'withdrawn' then new.withdrawn_at := now(); end if;
  end if;
  return new;
end $$;
create trigger keep_consent before insert or update on community.picture_consents for each row execute function community.keep_consent();
create trigger steps before update of status on community.picture_consents for each row execute function maison.steps('status',
  'requested>given requested>refused given>withdrawn given>expired refused>given refused>requested withdrawn>given withdrawn>requested expired>given expired>requested');
create trigger touch before update on community.picture_consents for each row execute function maison.touch();

-- True while somebody in the picture has not agreed.
create function community.is_withheld(asset uuid) returns boolean language sql stable security definer set search_path = ''
  as $$ select exists (select from community.picture_consents c where c.asset_id = asset
                          and not (c.status = 'given' and (c.expires_at is null or c.expires_at > now()))) $$;
revoke execute on function community.is_withheld from public;

-- Writes the ledger, and hides or shows the picture everywhere at once: whoever refuses or withdraws takes the asset out of
-- public view altogether, so that subsites, shares, feeds and renditions lose it, too. Publishing it anew is for people.
create function community.follow_consent() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare hidden boolean := community.is_withheld(new.asset_id);
begin
  if tg_op = 'INSERT' or (new.status, new.scope) is distinct from (old.status, old.scope) then
    insert into community.picture_consent_events (id, organization_id, consent_id, status, scope, text_version, actor_user_id)
    values (gen_random_uuid(), new.organization_id, new.id, new.status, new.scope, new.text_version, auth.user_id());
  end if;
  update community.gallery_items set is_withheld = hidden where asset_id = new.asset_id and is_withheld <> hidden;
  update community.post_media set is_withheld = hidden where asset_id = new.asset_id and is_withheld <> hidden;
  if new.status in ('refused', 'withdrawn') then
    update media.assets set visibility = 'private' where id = new.asset_id and visibility = 'public';
  end if;
  return null;
end $$;
create trigger follow after insert or update on community.picture_consents for each row execute function community.follow_consent();

-- What is shown later asks the same.
create function community.ask_consent() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  new.is_withheld := new.asset_id is not null and community.is_withheld(new.asset_id);
  return new;
end $$;
create trigger ask_consent before insert or update of asset_id, is_withheld on community.gallery_items for each row execute function community.ask_consent();
create trigger ask_consent before insert or update of asset_id, is_withheld on community.post_media for each row execute function community.ask_consent();

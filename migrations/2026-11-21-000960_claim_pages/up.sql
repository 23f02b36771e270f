-- Pages about people: they can be claimed, handed over, contested and answered.
create table sites.claims (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  profile_id uuid not null references identity.profiles on delete cascade,
  relation text not null default 'self' constraint claims_relation_value
    check (relation in ('self', 'member', 'manager', 'label', 'house', 'estate', 'other')),
  statement text not null constraint claims_statement_length check (length(statement) between 1 and 5000),
  proof_url text constraint claims_proof_url_shape check (proof_url ~ '^https?://'),
  proof_asset_id uuid references media.assets on delete set null,
  status text not null default 'pending' constraint claims_status_value
    check (status in ('pending', 'under_review', 'approved', 'rejected', 'withdrawn')),
  reviewer_id uuid references identity.users on delete set null,
  answer text constraint claims_answer_length check (length(answer) <= 5000),
  reviewed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint claims_order check (status not in ('approved', 'rejected') or reviewed_at is not null)
);
create unique index claims_open_key on sites.claims (subsite_id, profile_id) where status in ('pending', 'under_review');
create index claims_list on sites.claims (organization_id, status, created_at desc, id desc);
create index claims_subsite on sites.claims (subsite_id);
create index claims_profile on sites.claims (profile_id);
create index claims_proof on sites.claims (proof_asset_id);
create index claims_reviewer on sites.claims (reviewer_id);
comment on table sites.claims is 'Somebody says that a page is about them, or that they speak for whom it is about. Erasure deletes the rows.';
comment on column sites.claims.profile_id is 'pii: who claims.';
comment on column sites.claims.statement is 'pii: the claimant''s own words.';
comment on column sites.claims.answer is 'What the claimant is told.';
-- Like shape_organization for those who decide; claimants see theirs, add them while they see the page, and take them back.
call auth.policies('sites.claims',
  $$profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('sites.update'))::uuid[])$$,
  $$profile_id = (select auth.profile_id()) and status = 'pending' and reviewer_id is null and answer is null
    and exists (select from sites.subsites s where s.id = subsite_id)$$,
  $$(profile_id = (select auth.profile_id()) and status in ('pending', 'under_review', 'withdrawn'))
    or organization_id = any ((select auth.organizations_with('sites.update'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('sites.delete'))::uuid[])$$);
call auth.stay_together('sites.claims');
create trigger touch before update on sites.claims for each row execute function maison.touch();
create trigger audit after insert or update or delete on sites.claims for each row execute function maison.audit('statement');
create trigger steps before update of status on sites.claims for each row execute function maison.steps('status',
  'pending>under_review pending>approved pending>rejected pending>withdrawn under_review>approved under_review>rejected under_review>withdrawn under_review>pending');

-- Nobody decides on what they claim themselves; with the approval the page has a new owner.
create function sites.decide_claim() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare person uuid;
begin
  if new.profile_id <> old.profile_id or new.subsite_id <> old.subsite_id then
    raise exception 'a claim stays with its page and its person' using errcode = 'check_violation', constraint = 'claims_frozen';
  end if;
  if auth.profile_id() = old.profile_id
     and ((new.status <> old.status and new.status <> 'withdrawn')
          or (new.reviewer_id, new.answer, new.reviewed_at) is distinct from (old.reviewer_id, old.answer, old.reviewed_at)) then
    raise exception 'somebody else decides' using errcode = 'insufficient_privilege';
  end if;
  if new.status in ('approved', 'rejected') and new.status <> old.status then
    new.reviewed_at := now();
    new.reviewer_id := coalesce(auth.user_id(), new.reviewer_id);
  end if;
  if new.status = 'approved' and old.status <> 'approved' then
    select p.user_id into person from identity.profiles p where p.id = new.profile_id;
    insert into sites.subsite_roles (id, organization_id, subsite_id, user_id, role)
    values (gen_random_uuid(), new.organization_id, new.subsite_id, person, 'owner')
    on conflict (subsite_id, user_id, role) do nothing;
  end if;
  return new;
end $$;
create trigger decide before update on sites.claims for each row execute function sites.decide_claim();

create table sites.handovers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  from_user_id uuid not null references identity.users on delete cascade,
  to_user_id uuid references identity.users on delete cascade,
  to_email text constraint handovers_to_email_shape check (to_email ~ '^[^\s@]+@[^\s@]+$' and length(to_email) <= 254),
  message text constraint handovers_message_length check (length(message) <= 2000),
  status text not null default 'offered' constraint handovers_status_value
    check (status in ('offered', 'accepted', 'declined', 'revoked')),
  answered_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint handovers_others check (from_user_id <> to_user_id),
  constraint handovers_person check (num_nonnulls(to_user_id, to_email) > 0)
);
create unique index handovers_open_key on sites.handovers (subsite_id) where status = 'offered';
create index handovers_list on sites.handovers (organization_id, created_at desc, id desc);
create index handovers_subsite on sites.handovers (subsite_id);
create index handovers_from on sites.handovers (from_user_id);
create index handovers_to on sites.handovers (to_user_id);
comment on table sites.handovers is 'The owner of a page offers it to somebody else, who takes it with its history. Erasure deletes the rows.';
comment on column sites.handovers.from_user_id is 'pii: who gives.';
comment on column sites.handovers.to_user_id is 'pii: who is to take it; null until whoever has the address has signed in.';
comment on column sites.handovers.to_email is 'pii: the address of somebody without an account.';
comment on column sites.handovers.message is 'pii: words to whoever is to take it.';
-- Not by word alone: both people see and answer it, only an owner of the page or the organisation's editors offer it.
call auth.policies('sites.handovers',
  $$(select auth.user_id()) in (from_user_id, to_user_id) or organization_id = any ((select auth.organizations_with('sites.update'))::uuid[])$$,
  $$from_user_id = (select auth.user_id()) and status = 'offered' and exists (
      select from sites.subsite_roles r where r.subsite_id = handovers.subsite_id and r.user_id = handovers.from_user_id and r.role = 'owner')$$,
  $$(select auth.user_id()) in (from_user_id, to_user_id)$$,
  'false');
call auth.stay_together('sites.handovers');
create trigger touch before update on sites.handovers for each row execute function maison.touch();
create trigger audit after insert or update or delete on sites.handovers for each row execute function maison.audit('message');
create trigger steps before update of status on sites.handovers
  for each row execute function maison.steps('status', 'offered>accepted offered>declined offered>revoked');

create function sites.answer_handover() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if (new.subsite_id, new.from_user_id) is distinct from (old.subsite_id, old.from_user_id)
     or (new.to_user_id is distinct from old.to_user_id and (old.to_user_id is not null or auth.user_id() is not null)) then
    raise exception 'an offer stays as it is' using errcode = 'check_violation', constraint = 'handovers_frozen';
  end if;
  if new.status = old.status then return new; end if;
  if auth.user_id() is not null
     and auth.user_id() is distinct from case when new.status = 'revoked' then old.from_user_id else old.to_user_id end then
    raise exception 'the other side answers' using errcode = 'insufficient_privilege';
  end if;
  new.answered_at := now();
  if new.status = 'accepted' then
    if new.to_user_id is null then
      raise exception 'nobody is there to take it' using errcode = 'check_violation', constraint = 'handovers_person';
    end if;
    -- Whoever gives must still have it.
    delete from sites.subsite_roles
     where subsite_id = new.subsite_id and user_id = new.from_user_id and role = 'owner';
    if not found then
      raise exception 'the page is not theirs any more' using errcode = 'check_violation', constraint = 'handovers_owner';
    end if;
    insert into sites.subsite_roles (id, organization_id, subsite_id, user_id, role)
    values (gen_random_uuid(), new.organization_id, new.subsite_id, new.to_user_id, 'owner')
    on conflict (subsite_id, user_id, role) do nothing;
  end if;
  return new;
end $$;
create trigger answer before update on sites.handovers for each row execute function sites.answer_handover();

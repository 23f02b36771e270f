create table community.house_members (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  house_id uuid not null references community.houses on delete cascade,
  profile_id uuid not null references identity.profiles on delete cascade,
  role text not null default 'member' constraint house_members_role_value
    check (role in ('member', 'child', 'leader', 'mother', 'father', 'admin', 'founder')),
  title text constraint house_members_title_length check (length(title) between 1 and 80),
  parent_id uuid references community.house_members on delete set null,
  joined_at timestamptz not null default now(),
  left_at timestamptz,
  left_reason text constraint house_members_left_reason_value check (left_reason in ('left', 'moved', 'removed', 'house_closed', 'died')),
  is_public boolean not null default true,
  is_current boolean not null generated always as (left_at is null) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint house_members_order check (left_at >= joined_at),
  constraint house_members_reason check (left_reason is null or left_at is not null),
  constraint house_members_once exclude using gist (house_id with =, profile_id with =, tstzrange(joined_at, left_at, '[)') with &&)
);
create index house_members_house on community.house_members (house_id, is_current desc, joined_at, id);
create index house_members_profile on community.house_members (profile_id, joined_at desc);
create index house_members_organization on community.house_members (organization_id, joined_at desc, id desc);
create index house_members_parent on community.house_members (parent_id);
comment on table community.house_members is 'Who belonged to which house from when until when, and as what. Moving house ends one row and begins another.';
comment on column community.house_members.profile_id is 'pii: whose membership it is.';
comment on column community.house_members.title is 'pii: such as First Child or Mother Supreme.';
comment on column community.house_members.parent_id is 'Who brought the member up in the house: the family tree of people.';
comment on column community.house_members.left_at is 'Null: belongs to it now.';
comment on column community.house_members.left_reason is 'pii: why it ended.';
comment on column community.house_members.is_public is 'False: only the house itself sees this membership.';

-- Leaders and the organisation write; people join open houses, end their own membership and say whether it is shown.
call auth.shape_house('community.house_members',
  $$profile_id = (select auth.profile_id())
    or (is_public and exists (select from community.houses h where h.id = house_members.house_id offset 0))$$);
create policy join_open on community.house_members for insert to maison_app with check (
  profile_id = (select auth.profile_id()) and role = 'member' and title is null and left_at is null
  and exists (select from community.houses h where h.id = house_id and h.join_policy = 'open' and h.is_active));
create policy change_own on community.house_members for update to maison_app
  using (profile_id = (select auth.profile_id())) with check (profile_id = (select auth.profile_id()));

create function community.keep_membership() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.parent_id is not null and not exists (
       select from community.house_members m where m.id = new.parent_id and m.house_id = new.house_id) then
    raise exception 'the parent is of another house' using errcode = 'foreign_key_violation', constraint = 'house_members_parent_id_fkey';
  end if;
  if tg_op = 'INSERT' then return new; end if;
  if (new.house_id, new.profile_id) is distinct from (old.house_id, old.profile_id) then
    raise exception 'a membership stays with its house and its person' using errcode = 'check_violation', constraint = 'house_members_frozen';
  end if;
  -- Whoever only has a right to their own row leaves, and shows it or not.
  if auth.profile_id() = old.profile_id
     and (new.role, new.title, new.parent_id, new.joined_at) is distinct from (old.role, old.title, old.parent_id, old.joined_at)
     and not (old.house_id = any (auth.led_houses()) or old.organization_id = any (auth.organizations_with('community.update'))) then
    raise exception 'leaders give roles and titles' using errcode = 'insufficient_privilege';
  end if;
  if old.left_at is not null and new.left_at is null
     and not (auth.profile_id() is null or old.house_id = any (auth.led_houses()) or old.organization_id = any (auth.organizations_with('community.update'))) then
    raise exception 'whoever left joins anew' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_membership before insert or update on community.house_members
  for each row execute function community.keep_membership();
create trigger no_cycle before insert or update of parent_id on community.house_members
  for each row execute function maison.no_cycle('parent_id');
create trigger touch before update on community.house_members for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.house_members for each row execute function maison.audit();
create trigger tell after insert or update or delete on community.house_members for each row execute function maison.tell_row('house', 'house_id');
create trigger count_member_count after insert or delete or update of house_id, left_at on community.house_members
  for each row execute function maison.keep_count('community.houses', 'house_id', 'member_count', 'is_current', 'true');

create table community.house_invitations (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  house_id uuid not null references community.houses on delete cascade,
  profile_id uuid references identity.profiles on delete cascade,
  email text constraint house_invitations_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  role text not null default 'member' constraint house_invitations_role_value check (role in ('member', 'child')),
  title text constraint house_invitations_title_length check (length(title) between 1 and 80),
  message text constraint house_invitations_message_length check (length(message) <= 2000),
  token bytea constraint house_invitations_token_key unique constraint house_invitations_token_length check (length(token) = 32),
  max_uses integer not null default 1 constraint house_invitations_max_uses_range check (max_uses between 1 and 1000),
  uses integer not null default 0,
  status text not null default 'pending' constraint house_invitations_status_value
    check (status in ('pending', 'accepted', 'declined', 'revoked', 'expired')),
  invited_by uuid references identity.users on delete set null,
  answered_at timestamptz,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint house_invitations_uses_range check (uses between 0 and max_uses),
  constraint house_invitations_personal check (profile_id is null or max_uses = 1)
);
create unique index house_invitations_open_key on community.house_invitations (house_id, profile_id)
  where status = 'pending' and profile_id is not null;
create index house_invitations_list on community.house_invitations (house_id, created_at desc, id desc);
create index house_invitations_organization on community.house_invitations (organization_id);
create index house_invitations_profile on community.house_invitations (profile_id);
create index house_invitations_invited_by on community.house_invitations (invited_by);
create index house_invitations_expiry on community.house_invitations (expires_at) where status = 'pending';
comment on table community.house_invitations is 'A house asks somebody to join: one person, one address, or whoever has the link. Erasure deletes the rows.';
comment on column community.house_invitations.profile_id is 'pii: who is asked; null for links and addresses.';
comment on column community.house_invitations.email is 'pii: to whom it was sent.';
comment on column community.house_invitations.message is 'pii: words to the person.';
comment on column community.house_invitations.token is 'SHA-256 of the token in the link.';
-- Leaders and the organisation invite in their own name; who is asked sees it and answers.
call auth.policies('community.house_invitations',
  $$profile_id = (select auth.profile_id()) or house_id = any ((select auth.led_houses())::uuid[])
    or organization_id = any ((select auth.organizations_with('community.read'))::uuid[])$$,
  $$invited_by = (select auth.user_id()) and status = 'pending' and uses = 0 and (house_id = any ((select auth.led_houses())::uuid[])
    or organization_id = any ((select auth.organizations_with('community.create'))::uuid[]))$$,
  $$profile_id = (select auth.profile_id()) or house_id = any ((select auth.led_houses())::uuid[])
    or organization_id = any ((select auth.organizations_with('community.update'))::uuid[])$$,
  $$house_id = any ((select auth.led_houses())::uuid[]) or organization_id = any ((select auth.organizations_with('community.delete'))::uuid[])$$);
call auth.stay_together('community.house_invitations');
-- An invitation that is out in the world is answered or taken back: whom it names and what it offers does not change.
revoke update on community.house_invitations from maison_app;
grant update (status, message) on community.house_invitations to maison_app;
create trigger steps before update of status on community.house_invitations for each row execute function maison.steps('status',
  'pending>accepted pending>declined pending>revoked pending>expired');
create trigger touch before update on community.house_invitations for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.house_invitations for each row execute function maison.audit('token', 'email', 'message');

-- With the acceptance the person belongs to the house; a request of theirs that waited is granted with it.
create function community.answer_invitation() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.status = old.status then return new; end if;
  if auth.profile_id() is not null and (
       (new.status in ('accepted', 'declined') and auth.profile_id() is distinct from old.profile_id)
       or (new.status in ('revoked', 'expired') and not (old.house_id = any (auth.led_houses())
           or old.organization_id = any (auth.organizations_with('community.update'))))) then
    raise exception 'the other side answers' using errcode = 'insufficient_privilege';
  end if;
  if new.status = 'accepted' then
    if old.expires_at <= now() then
      raise exception 'the invitation has expired' using errcode = 'check_violation', constraint = 'house_invitations_expired';
    end if;
    if new.profile_id is not null then
      new.uses := 1;
      insert into community.house_members (id, organization_id, house_id, profile_id, role, title)
      select gen_random_uuid(), new.organization_id, new.house_id, new.profile_id, new.role, new.title
       where not exists (select from community.house_members m
                          where m.house_id = new.house_id and m.profile_id = new.profile_id and m.left_at is null);
    end if;
  end if;
  new.answered_at := now();
  return new;
end $$;
create trigger answer before update of status on community.house_invitations
  for each row execute function community.answer_invitation();

create table community.honours (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  profile_id uuid not null references identity.profiles on delete cascade,
  house_id uuid references community.houses on delete set null,
  title text not null constraint honours_title_length check (length(title) between 1 and 120),
  kind text not null default 'other' constraint honours_kind_value
    check (kind in ('legend', 'icon', 'star', 'statement', 'pioneer', 'hall_of_fame', 'other')),
  category text constraint honours_category_length check (length(category) <= 120),
  given_by text constraint honours_given_by_length check (length(given_by) <= 200),
  given_on date,
  source_url text constraint honours_source_url_shape check (source_url ~ '^https?://'),
  witness_profile_id uuid references identity.profiles on delete set null,
  witnessed_at timestamptz,
  note text constraint honours_note_length check (length(note) <= 2000),
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint honours_once unique nulls not distinct (profile_id, kind, title, given_on),
  constraint honours_witness check (witness_profile_id <> profile_id and (witnessed_at is null or witness_profile_id is not null))
);
create index honours_list on community.honours (organization_id, given_on desc, id desc);
create index honours_house on community.honours (house_id);
create index honours_witness on community.honours (witness_profile_id);
create index honours_created_by on community.honours (created_by);
comment on table community.honours is 'Titles that the scene gives: Legend, Icon. With source and witness, and for good wherever the person moves.';
comment on column community.honours.profile_id is 'pii: whose honour it is.';
comment on column community.honours.category is 'What for, such as Realness or Runway.';
comment on column community.honours.witness_profile_id is 'Who was there and says so.';
comment on column community.honours.witnessed_at is 'Null: nobody has confirmed it.';
call auth.shape_created('community.honours', 'community',
  'witnessed_at is not null and exists (select from identity.profiles p where p.id = honours.profile_id offset 0) or profile_id = (select auth.profile_id())');
-- The witness named says so in person.
create policy read_as_witness on community.honours for select to maison_app using (witness_profile_id = (select auth.profile_id()));
create policy witness on community.honours for update to maison_app
  using (witness_profile_id = (select auth.profile_id())) with check (witness_profile_id = (select auth.profile_id()));
create function community.keep_honour() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if auth.profile_id() is not null and auth.profile_id() is not distinct from old.witness_profile_id
     and to_jsonb(new) - 'witnessed_at' - 'updated_at' is distinct from to_jsonb(old) - 'witnessed_at' - 'updated_at'
     and not old.organization_id = any (auth.organizations_with('community.update')) then
    raise exception 'a witness only says so' using errcode = 'insufficient_privilege';
  end if;
  if new.witnessed_at is distinct from old.witnessed_at and new.witnessed_at is not null
     and auth.profile_id() is not null and auth.profile_id() is distinct from new.witness_profile_id then
    raise exception 'only the witness confirms' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_honour before update on community.honours for each row execute function community.keep_honour();
create trigger touch before update on community.honours for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.honours for each row execute function maison.audit();

create table community.house_files (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  house_id uuid not null references community.houses on delete cascade,
  asset_id uuid not null references media.assets on delete restrict,
  title text not null constraint house_files_title_length check (length(title) between 1 and 200),
  folder text not null default '' constraint house_files_folder_length check (length(folder) <= 200),
  description text constraint house_files_description_length check (length(description) <= 2000),
  position integer not null default 0,
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create unique index house_files_once on community.house_files (house_id, asset_id) where deleted_at is null;
create index house_files_list on community.house_files (house_id, folder, position, id);
create index house_files_asset on community.house_files (asset_id);
create index house_files_created_by on community.house_files (created_by);
comment on table community.house_files is 'Papers of a house: rules, songs, dress codes. Members see them, whatever is public besides.';
comment on column community.house_files.folder is 'Folders in words, such as Balls/2026.';
call auth.shape_house('community.house_files');
create trigger touch before update on community.house_files for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.house_files for each row execute function maison.audit();

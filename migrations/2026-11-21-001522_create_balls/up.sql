create table events.ball_categories (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  name text not null constraint ball_categories_name_length check (length(name) between 1 and 120),
  category text not null constraint ball_categories_category_value
    check (category in ('vogue', 'runway', 'realness', 'face', 'body', 'bizarre', 'performance', 'educational', 'social')),
  division text not null default 'open_to_all' constraint ball_categories_division_value
    check (division in ('open_to_all', 'femme_queen', 'butch_queen', 'butch_queen_up_in_drags', 'butch', 'trans_man', 'woman', 'sex_siren', 'legends', 'beginners', 'virgin_vogue', 'other')),
  format text not null default 'battle' constraint ball_categories_format_value check (format in ('battle', 'showcase', 'team', 'tag_team')),
  scoring text not null default 'tens' constraint ball_categories_scoring_value check (scoring in ('tens', 'points', 'votes')),
  effect text constraint ball_categories_effect_length check (length(effect) <= 4000),
  rules text constraint ball_categories_rules_length check (length(rules) <= 4000),
  team_size smallint not null default 1 constraint ball_categories_team_size_range check (team_size between 1 and 50),
  max_entries integer constraint ball_categories_max_entries_range check (max_entries >= 1),
  sign_up_until timestamptz,
  starts_at timestamptz,
  prize_amount bigint constraint ball_categories_prize_amount_range check (prize_amount >= 0),
  prize_currency char(3) not null default 'EUR' constraint ball_categories_prize_currency_shape check (prize_currency ~ '^[A-Z]{3}$'),
  prize text constraint ball_categories_prize_length check (length(prize) <= 300),
  is_grand_prize boolean not null default false,
  status text not null default 'announced' constraint ball_categories_status_value
    check (status in ('announced', 'open', 'closed', 'running', 'done', 'cancelled')),
  asset_id uuid references media.assets on delete set null,
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ball_categories_name_key unique (event_id, name, division),
  constraint ball_categories_position_key unique (event_id, position) deferrable initially deferred
);
create index ball_categories_asset on events.ball_categories (asset_id);
comment on table events.ball_categories is 'What is walked at a ball, in the order in which it is called.';
comment on column events.ball_categories.division is 'Who walks it.';
comment on column events.ball_categories.scoring is 'tens: tens across the board or chop; points: each judge gives up to ten; votes: battles only.';
comment on column events.ball_categories.effect is 'Markdown: what the category asks to be brought.';
comment on column events.ball_categories.status is 'Walkers sign up while it is open.';
comment on column events.ball_categories.prize_amount is 'Minor units.';
comment on column events.ball_categories.prize is 'What else there is: a trophy, a title.';
call events.shape_event_part('events.ball_categories');
create trigger steps before update of status on events.ball_categories for each row
  execute function maison.steps('status', 'announced>open announced>closed announced>running announced>cancelled open>closed open>running '
    'open>cancelled closed>open closed>running closed>cancelled running>done running>closed done>running cancelled>announced');

create table events.ball_judges (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  category_id uuid references events.ball_categories on delete cascade,
  profile_id uuid references identity.profiles on delete set null,
  contact_id uuid,
  name text not null constraint ball_judges_name_length check (length(name) between 1 and 120),
  is_head boolean not null default false,
  seat smallint constraint ball_judges_seat_range check (seat between 1 and 50),
  status text not null default 'invited' constraint ball_judges_status_value check (status in ('invited', 'confirmed', 'declined', 'absent')),
  token bytea unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ball_judges_profile_key unique (event_id, category_id, profile_id),
  constraint ball_judges_seat_key unique (event_id, category_id, seat)
);
create index ball_judges_category on events.ball_judges (category_id);
create index ball_judges_profile on events.ball_judges (profile_id);
create index ball_judges_contact on events.ball_judges (contact_id);
comment on table events.ball_judges is 'Who sits on the panel, of the whole ball or of one category.';
comment on column events.ball_judges.category_id is 'Null: all categories without a panel of their own.';
comment on column events.ball_judges.profile_id is 'pii: the judge, if they have an account.';
comment on column events.ball_judges.contact_id is 'pii: the judge in the CRM.';
comment on column events.ball_judges.name is 'pii: as the panel is announced.';
comment on column events.ball_judges.token is 'SHA-256 of the token with which a tablet judges without signing in.';
call events.shape_event_part('events.ball_judges', 'event_id', 'status <> ''declined''');
call events.keep_together('events.ball_judges');

create function events.own_judgeships() returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
begin
  if auth.profile_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(j.id), '{}') from events.ball_judges j where j.profile_id = auth.profile_id() and j.status = 'confirmed');
end $$;
comment on function events.own_judgeships() is 'The panels on which the person sits.';

create table events.ball_entries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  category_id uuid not null references events.ball_categories on delete cascade,
  profile_id uuid references identity.profiles on delete set null,
  contact_id uuid,
  house_id uuid,
  registration_id uuid references events.registrations on delete set null,
  name text not null constraint ball_entries_name_length check (length(name) between 1 and 120),
  pronouns text constraint ball_entries_pronouns_length check (length(pronouns) <= 40),
  number integer constraint ball_entries_number_range check (number between 1 and 9999),
  is_free_agent boolean not null default false,
  status text not null default 'signed_up' constraint ball_entries_status_value
    check (status in ('signed_up', 'confirmed', 'walked', 'chopped', 'tens', 'winner', 'withdrawn', 'disqualified', 'absent')),
  look text constraint ball_entries_look_length check (length(look) <= 2000),
  music_asset_id uuid references media.assets on delete set null,
  note text constraint ball_entries_note_length check (length(note) <= 1000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ball_entries_free_agent check (not is_free_agent or house_id is null),
  constraint ball_entries_profile_key unique (category_id, profile_id),
  constraint ball_entries_number_key unique (category_id, number) deferrable initially deferred
);
create index ball_entries_list on events.ball_entries (category_id, created_at, id);
create index ball_entries_event on events.ball_entries (event_id);
create index ball_entries_profile on events.ball_entries (profile_id, created_at desc);
create index ball_entries_contact on events.ball_entries (contact_id);
create index ball_entries_house on events.ball_entries (house_id);
create index ball_entries_registration on events.ball_entries (registration_id);
create index ball_entries_music on events.ball_entries (music_asset_id);
create index ball_entries_organization on events.ball_entries (organization_id);
comment on table events.ball_entries is 'Who walks a category.';
comment on column events.ball_entries.profile_id is 'pii: the walker; null for teams and people without an account.';
comment on column events.ball_entries.contact_id is 'pii: the walker in the CRM.';
comment on column events.ball_entries.house_id is 'The house for which they walk; kept when they change houses later.';
comment on column events.ball_entries.registration_id is 'The ticket with which they come.';
comment on column events.ball_entries.name is 'pii: as the commentator calls them.';
comment on column events.ball_entries.pronouns is 'pii: as the commentator needs them.';
comment on column events.ball_entries.is_free_agent is '007: walks for no house.';
comment on column events.ball_entries.note is 'pii: a word to the organisers.';

-- Walkers sign up for an open category, change what they bring and withdraw; the rest is the organisers'.
create function events.guard_ball_entry() returns trigger
  language plpgsql security definer set search_path = '' set lock_timeout = '5s' as $$
declare c events.ball_categories;
begin
  if auth.user_id() is not null and not events.organizes(new.event_id) then
    if tg_op = 'UPDATE' and ((new.event_id, new.category_id, new.profile_id, new.house_id, new.number, new.name, new.is_free_agent, new.registration_id, new.contact_id)
          is distinct from (old.event_id, old.category_id, old.profile_id, old.house_id, old.number, old.name, old.is_free_agent, old.registration_id, old.contact_id)
        or (new.status <> old.status and not (old.status in ('signed_up', 'confirmed') and new.status = 'withdrawn'))) then
      raise exception 'the organisers change this' using errcode = 'check_violation', constraint = 'ball_entries_fixed';
    end if;
    select x.* into c from events.ball_categories x where x.id = new.category_id;
    if tg_op = 'INSERT' and (c.status <> 'open' or c.sign_up_until < now()) then
      raise exception 'nobody signs up for this category now' using errcode = 'check_violation', constraint = 'ball_entries_open';
    end if;
  end if;
  if tg_op = 'INSERT' then
    select x.* into c from events.ball_categories x where x.id = new.category_id for no key update;
    if c.max_entries < (select count(*) from events.ball_entries e where e.category_id = c.id and e.status not in ('withdrawn', 'disqualified', 'absent')) then
      raise exception 'the category is full' using errcode = 'check_violation', constraint = 'ball_entries_full';
    end if;
  end if;
  if exists (select from events.ball_judges j where j.event_id = new.event_id and j.profile_id = new.profile_id and j.status = 'confirmed'
               and (j.category_id = new.category_id
                    or (j.category_id is null and not exists (select from events.ball_judges own where own.category_id = new.category_id)))) then
    raise exception 'nobody walks before themselves' using errcode = 'check_violation', constraint = 'ball_entries_judge';
  end if;
  return null;
end $$;
create trigger guard after insert or update on events.ball_entries for each row execute function events.guard_ball_entry();
create trigger steps before update of status on events.ball_entries for each row
  execute function maison.steps('status', 'signed_up>confirmed signed_up>withdrawn signed_up>disqualified signed_up>absent signed_up>walked '
    'confirmed>walked confirmed>withdrawn confirmed>disqualified confirmed>absent walked>chopped walked>tens walked>disqualified chopped>walked '
    'tens>winner tens>walked walked>winner winner>tens winner>disqualified withdrawn>signed_up absent>confirmed disqualified>confirmed');
call auth.policies('events.ball_entries',
  'profile_id = (select auth.profile_id()) or (status not in (''withdrawn'', ''disqualified'') and '
    || auth.sees_parent('events.ball_entries', 'events.ball_categories', 'category_id') || ') or ' || events.edits('events.ball_entries', 'event_id', 'read'),
  '(profile_id = (select auth.profile_id()) and status = ''signed_up'' and number is null and (house_id is null or house_id = any ((select auth.own_houses())::uuid[])) and '
    || auth.sees_parent('events.ball_entries', 'events.events', 'event_id') || ') or ' || events.edits('events.ball_entries', 'event_id', 'create'),
  'profile_id = (select auth.profile_id()) or ' || events.edits('events.ball_entries', 'event_id', 'update'),
  events.edits('events.ball_entries', 'event_id', 'delete'));
call auth.stay_together('events.ball_entries');
call events.keep_together('events.ball_entries');

create table events.ball_entry_members (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  entry_id uuid not null references events.ball_entries on delete cascade,
  profile_id uuid references identity.profiles on delete cascade,
  name text not null constraint ball_entry_members_name_length check (length(name) between 1 and 120),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  constraint ball_entry_members_name_key unique (entry_id, name)
);
create index ball_entry_members_event on events.ball_entry_members (event_id);
create index ball_entry_members_profile on events.ball_entry_members (profile_id);
comment on table events.ball_entry_members is 'Who walks in a team. Erasure deletes the rows.';
comment on column events.ball_entry_members.profile_id is 'pii: the person, if they have an account.';
comment on column events.ball_entry_members.name is 'pii: as the commentator calls them.';
call events.shape_event_part('events.ball_entry_members');
call events.keep_together('events.ball_entry_members');
call events.follow('events.ball_categories', 'events.ball_judges', 'events.ball_entries', 'events.ball_entry_members');

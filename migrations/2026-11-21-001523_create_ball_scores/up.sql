create table events.ball_rounds (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  category_id uuid not null references events.ball_categories on delete cascade,
  number smallint not null constraint ball_rounds_number_range check (number between 1 and 99),
  kind text not null default 'tens' constraint ball_rounds_kind_value check (kind in ('tens', 'heat', 'battle', 'semifinal', 'final')),
  status text not null default 'planned' constraint ball_rounds_status_value check (status in ('planned', 'open', 'closed')),
  opened_at timestamptz,
  closed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ball_rounds_number_key unique (category_id, number)
);
create index ball_rounds_event on events.ball_rounds (event_id);
comment on table events.ball_rounds is 'A pass through a category: tens first, then battles until one is left. Judges write while it is open.';
call events.shape_event_part('events.ball_rounds');
call events.keep_together('events.ball_rounds');
create trigger steps before update of status on events.ball_rounds for each row
  execute function maison.steps('status', 'planned>open open>closed closed>open');

create table events.ball_battles (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  round_id uuid not null references events.ball_rounds on delete cascade,
  position smallint not null constraint ball_battles_position_range check (position between 1 and 999),
  entry_a_id uuid not null references events.ball_entries on delete cascade,
  entry_b_id uuid references events.ball_entries on delete cascade,
  winner_id uuid references events.ball_entries on delete cascade,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ball_battles_two check (entry_a_id <> entry_b_id),
  constraint ball_battles_winner check (winner_id in (entry_a_id, entry_b_id)),
  constraint ball_battles_position_key unique (round_id, position) deferrable initially deferred,
  constraint ball_battles_a_key unique (round_id, entry_a_id),
  constraint ball_battles_b_key unique (round_id, entry_b_id)
);
create index ball_battles_event on events.ball_battles (event_id);
create index ball_battles_a on events.ball_battles (entry_a_id);
create index ball_battles_b on events.ball_battles (entry_b_id);
create index ball_battles_winner on events.ball_battles (winner_id);
comment on table events.ball_battles is 'Two against each other; one goes on.';
comment on column events.ball_battles.entry_b_id is 'Null: goes on without a battle.';
call events.shape_event_part('events.ball_battles');
call events.keep_together('events.ball_battles');

create table events.ball_scores (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  round_id uuid not null references events.ball_rounds on delete restrict,
  judge_id uuid not null references events.ball_judges on delete restrict,
  entry_id uuid not null references events.ball_entries on delete restrict,
  battle_id uuid references events.ball_battles on delete restrict,
  verdict text constraint ball_scores_verdict_value check (verdict in ('ten', 'chop', 'vote')),
  points numeric(4, 2) constraint ball_scores_points_range check (points between 0 and 10),
  reason text constraint ball_scores_reason_length check (length(reason) <= 300),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ball_scores_one check (num_nonnulls(verdict, points) = 1),
  constraint ball_scores_vote_whole check ((verdict is not distinct from 'vote') = (battle_id is not null))
);
create unique index ball_scores_entry_key on events.ball_scores (round_id, judge_id, entry_id) where battle_id is null;
create unique index ball_scores_battle_key on events.ball_scores (battle_id, judge_id) where battle_id is not null;
create index ball_scores_round on events.ball_scores (round_id, entry_id);
create index ball_scores_judge on events.ball_scores (judge_id);
create index ball_scores_entry on events.ball_scores (entry_id);
create index ball_scores_battle on events.ball_scores (battle_id);
create index ball_scores_event on events.ball_scores (event_id);
create index ball_scores_organization on events.ball_scores (organization_id);
comment on table events.ball_scores is 'What a judge says: a ten, a chop, points, or for whom in a battle. Written while the round is open, public once it is closed.';
comment on column events.ball_scores.judge_id is 'pii: who says it.';
comment on column events.ball_scores.entry_id is 'pii: about whom; in a battle: for whom.';

create function events.guard_ball_score() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare round events.ball_rounds; judge events.ball_judges;
begin
  -- Whoever closes the round waits for those who write, and they for them.
  select r.* into round from events.ball_rounds r where r.id = new.round_id for share;
  select j.* into judge from events.ball_judges j where j.id = new.judge_id;
  if round.status <> 'open' then
    raise exception 'the round is not open' using errcode = 'check_violation', constraint = 'ball_scores_open';
  end if;
  if not exists (select from events.ball_entries e where e.id = new.entry_id and e.category_id = round.category_id)
     or (judge.category_id is not null and judge.category_id <> round.category_id)
     or (new.battle_id is not null and not exists (select from events.ball_battles b
           where b.id = new.battle_id and b.round_id = round.id and new.entry_id in (b.entry_a_id, b.entry_b_id))) then
    raise exception 'judge, walker and battle are not of this category' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger guard before insert or update on events.ball_scores for each row execute function events.guard_ball_score();
-- Judges write and correct their own; organisers do for a judge whose tablet fails.
call auth.policies('events.ball_scores',
  'judge_id = any ((select events.own_judgeships())::uuid[]) or (exists (select from events.ball_rounds r where r.id = ball_scores.round_id and r.status = ''closed'' offset 0) and '
    || auth.sees_parent('events.ball_scores', 'events.events', 'event_id') || ') or ' || events.edits('events.ball_scores', 'event_id', 'read'),
  'judge_id = any ((select events.own_judgeships())::uuid[]) or ' || events.edits('events.ball_scores', 'event_id', 'create'),
  'judge_id = any ((select events.own_judgeships())::uuid[]) or ' || events.edits('events.ball_scores', 'event_id', 'update'),
  events.edits('events.ball_scores', 'event_id', 'delete'));
call auth.stay_together('events.ball_scores');
call events.keep_together('events.ball_scores');

create table events.ball_results (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  category_id uuid not null references events.ball_categories on delete cascade,
  entry_id uuid not null references events.ball_entries on delete restrict,
  house_id uuid,
  place smallint not null constraint ball_results_place_range check (place between 1 and 99),
  title text constraint ball_results_title_length check (length(title) <= 120),
  prize_amount bigint constraint ball_results_prize_amount_range check (prize_amount >= 0),
  prize_currency char(3) not null default 'EUR' constraint ball_results_prize_currency_shape check (prize_currency ~ '^[A-Z]{3}$'),
  prize_paid_at timestamptz,
  published_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ball_results_entry_key unique (category_id, entry_id)
);
create unique index ball_results_winner_key on events.ball_results (category_id) where place = 1;
create index ball_results_event on events.ball_results (event_id);
create index ball_results_entry on events.ball_results (entry_id);
create index ball_results_house on events.ball_results (house_id, published_at desc);
create index ball_results_organization on events.ball_results (organization_id, published_at desc);
comment on table events.ball_results is 'Who won a category, and who came next; other places may be shared.';
comment on column events.ball_results.entry_id is 'pii: the walker.';
comment on column events.ball_results.house_id is 'The house to which it counts: the entry''s at that time; filled by trigger.';
comment on column events.ball_results.prize_amount is 'Minor units.';
comment on column events.ball_results.published_at is 'From then on everybody who sees the ball sees it.';

create function events.fill_ball_result() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select e.house_id into new.house_id from events.ball_entries e where e.id = new.entry_id and e.category_id = new.category_id;
  if not found then raise exception 'the walker is not of this category' using errcode = 'foreign_key_violation'; end if;
  return new;
end $$;
create trigger fill_ball_result before insert or update on events.ball_results for each row execute function events.fill_ball_result();
call events.shape_event_part('events.ball_results', 'event_id', 'published_at is not null and published_at <= now()');
call events.keep_together('events.ball_results');
call events.follow('events.ball_rounds', 'events.ball_battles', 'events.ball_scores', 'events.ball_results');

create view events.house_standings with (security_invoker = true) as
select r.organization_id, r.house_id, extract(year from e.start_date at time zone e.timezone)::integer as year, count(*) as placings,
       count(*) filter (where r.place = 1) as wins, count(*) filter (where r.place = 1 and c.is_grand_prize) as grand_prizes,
       r.prize_currency, coalesce(sum(r.prize_amount), 0)::bigint as prizes
  from events.ball_results r
  join events.ball_categories c on c.id = r.category_id
  join events.events e on e.id = r.event_id
 where r.house_id is not null and r.published_at <= now()
 group by 1, 2, 3, r.prize_currency;
comment on view events.house_standings is 'What houses have won, by year; prizes in minor units.';
grant select on events.house_standings to maison_app, maison_system;

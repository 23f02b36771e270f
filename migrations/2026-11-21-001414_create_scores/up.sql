create table crm.lead_scoring_rules (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint lead_scoring_rules_name_length check (length(name) between 1 and 200),
  description text constraint lead_scoring_rules_description_length check (length(description) <= 2000),
  score text not null default 'engagement' constraint lead_scoring_rules_score_value check (score in ('lead', 'engagement')),
  condition jsonb not null constraint lead_scoring_rules_condition_object check (jsonb_typeof(condition) = 'object'),
  score_change integer not null constraint lead_scoring_rules_score_change_range check (score_change between -1000 and 1000 and score_change <> 0),
  category text constraint lead_scoring_rules_category_length check (length(category) <= 80),
  is_repeatable boolean not null default false,
  max_times integer constraint lead_scoring_rules_max_times_range check (max_times > 0),
  expires_after_days integer constraint lead_scoring_rules_expires_after_days_range check (expires_after_days between 1 and 3650),
  is_active boolean not null default true,
  priority integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint lead_scoring_rules_repeats check (is_repeatable or max_times is null)
);
create index lead_scoring_rules_order on crm.lead_scoring_rules (organization_id, priority desc, id);
comment on table crm.lead_scoring_rules is 'What earns or costs a contact points. Rules that gave points are switched off, not deleted.';
comment on column crm.lead_scoring_rules.score is 'lead: how well somebody fits. engagement: how much they do.';
comment on column crm.lead_scoring_rules.condition is '{"event": text} or {"match": "all" | "any", "conditions": [{"field", "operator", "value"}]}.';
comment on column crm.lead_scoring_rules.is_repeatable is 'Gives points every time; otherwise once per contact.';
comment on column crm.lead_scoring_rules.expires_after_days is 'Days after which the points are taken back; null: never.';
call crm.shape_settings('crm.lead_scoring_rules');
create trigger touch before update on crm.lead_scoring_rules for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.lead_scoring_rules for each row execute function maison.audit();

create table crm.score_ledger (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null references crm.contacts on delete restrict,
  score text not null constraint score_ledger_score_value check (score in ('lead', 'engagement')),
  points integer not null constraint score_ledger_points_range check (points between -100000 and 100000 and points <> 0),
  rule_id uuid references crm.lead_scoring_rules on delete restrict,
  reason text not null constraint score_ledger_reason_value check (reason in ('rule', 'expired', 'reversed', 'manual', 'merge', 'import')),
  occurrence_key text not null default 'once' constraint score_ledger_occurrence_key_length check (length(occurrence_key) between 1 and 200),
  source_type text constraint score_ledger_source_type_length check (length(source_type) <= 80),
  source_id uuid,
  reverses_id uuid references crm.score_ledger on delete restrict,
  given_by uuid references identity.users on delete restrict,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  constraint score_ledger_reversed_once unique (reverses_id),
  constraint score_ledger_reverses check ((reason in ('expired', 'reversed')) = (reverses_id is not null)),
  constraint score_ledger_of_rule check (reason <> 'rule' or rule_id is not null),
  constraint score_ledger_order check (expires_at > created_at)
);
create unique index score_ledger_occurrence_key on crm.score_ledger (contact_id, rule_id, occurrence_key) where reason = 'rule';
create index score_ledger_contact on crm.score_ledger (contact_id, created_at desc, id desc);
create index score_ledger_rule on crm.score_ledger (rule_id);
create index score_ledger_list on crm.score_ledger (organization_id, created_at desc, id desc);
create index score_ledger_given_by on crm.score_ledger (given_by);
create index score_ledger_expiry on crm.score_ledger (expires_at, id) where expires_at is not null;
comment on table crm.score_ledger is 'Why a score is what it is: every point given or taken back; append-only. A score is the sum of its rows.';
comment on column crm.score_ledger.contact_id is 'pii: the person.';
comment on column crm.score_ledger.occurrence_key is 'once for rules that count once; otherwise names the occasion, so that the same one never counts twice.';
comment on column crm.score_ledger.source_type is 'Table of the occasion, and its row in source_id.';
comment on column crm.score_ledger.reverses_id is 'The row that this one takes back.';
call auth.shape_append('crm.score_ledger', 'crm', auth.sees_parent('crm.score_ledger', 'crm.contacts', 'contact_id'));
call crm.keep_inside('crm.score_ledger');

-- A row takes back exactly what it names: the same contact, score and points. Otherwise a score could be made up.
create function crm.check_score() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.reverses_id is not null and not exists (
       select from crm.score_ledger l where l.id = new.reverses_id and l.contact_id = new.contact_id and l.score = new.score
          and l.points = -new.points and l.reverses_id is null) then
    raise exception 'this takes back something else' using errcode = 'check_violation', constraint = 'score_ledger_reverses';
  end if;
  return new;
end $$;
create trigger check_score before insert on crm.score_ledger for each row execute function crm.check_score();

create function crm.keep_score() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform set_config('maison.counting', 'on', true);
  update crm.contacts
     set lead_score = lead_score + case new.score when 'lead' then new.points else 0 end,
         engagement_score = engagement_score + case new.score when 'engagement' then new.points else 0 end,
         last_score_update = greatest(last_score_update, new.created_at)
   where id = new.contact_id;
  perform set_config('maison.counting', 'off', true);
  return null;
end $$;
create trigger keep_score after insert on crm.score_ledger for each row execute function crm.keep_score();

create function crm.recount_scores() returns bigint
  language plpgsql security definer set search_path = '' as $$
declare fixed bigint;
begin
  perform set_config('maison.counting', 'on', true);
  with truth as (
    select c.id, coalesce(sum(l.points) filter (where l.score = 'lead'), 0) as lead,
           coalesce(sum(l.points) filter (where l.score = 'engagement'), 0) as engagement
      from crm.contacts c left join crm.score_ledger l on l.contact_id = c.id group by c.id)
  update crm.contacts c set lead_score = t.lead, engagement_score = t.engagement
    from truth t where t.id = c.id and (c.lead_score, c.engagement_score) is distinct from (t.lead::integer, t.engagement::integer);
  get diagnostics fixed = row_count;
  perform set_config('maison.counting', 'off', true);
  return fixed;
end $$;
comment on function crm.recount_scores() is 'Adds up every score again from the ledger; says how many were wrong.';
revoke all on function crm.recount_scores() from public;
grant execute on function crm.recount_scores() to maison_system;

-- Takes back what expired and was not taken back yet; for a job every hour, a batch at a time.
create function crm.expire_scores(most integer default 1000) returns integer
  language plpgsql security definer set search_path = '' as $$
declare done integer;
begin
  insert into crm.score_ledger (id, organization_id, contact_id, score, points, rule_id, reason, occurrence_key, reverses_id)
  select gen_random_uuid(), l.organization_id, l.contact_id, l.score, -l.points, l.rule_id, 'expired', l.occurrence_key, l.id
    from crm.score_ledger l
   where l.expires_at <= now() and not exists (select from crm.score_ledger r where r.reverses_id = l.id)
   order by l.expires_at, l.id limit most
  on conflict (reverses_id) do nothing;
  get diagnostics done = row_count;
  return done;
end $$;
comment on function crm.expire_scores(integer) is 'Takes back points whose time is over; says how many rows.';
revoke all on function crm.expire_scores(integer) from public;
grant execute on function crm.expire_scores(integer) to maison_system;

create table crm.score_models (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint score_models_name_length check (length(name) between 1 and 120),
  method text not null default 'naive_bayes' constraint score_models_method_value check (method in ('naive_bayes', 'logistic')),
  features text[] not null constraint score_models_features_length check (cardinality(features) between 1 and 100),
  parameters jsonb not null default '{}' constraint score_models_parameters_object check (jsonb_typeof(parameters) = 'object'),
  trained_on integer not null default 0 constraint score_models_trained_on_range check (trained_on >= 0),
  auc numeric(5, 4) constraint score_models_auc_range check (auc between 0 and 1),
  trained_at timestamptz,
  is_active boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint score_models_name_key unique (organization_id, name)
);
create unique index score_models_active_key on crm.score_models (organization_id) where is_active;
comment on table crm.score_models is 'Models that learn from won and lost leads how likely the next one is.';
comment on column crm.score_models.features is 'Columns that it looks at; never who somebody is.';
comment on column crm.score_models.trained_on is 'Closed leads that it learned from.';
comment on column crm.score_models.auc is 'How well it told won from lost on leads that it had not seen: 0.5 is guessing.';
call crm.shape_settings('crm.score_models');
create trigger touch before update on crm.score_models for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.score_models for each row execute function maison.audit('parameters');

create table crm.predicted_scores (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  model_id uuid not null references crm.score_models on delete cascade,
  contact_id uuid not null references crm.contacts on delete cascade,
  probability numeric(5, 4) not null constraint predicted_scores_probability_range check (probability between 0 and 1),
  reasons jsonb not null default '[]' constraint predicted_scores_reasons_list check (jsonb_typeof(reasons) = 'array'),
  predicted_at timestamptz not null default now(),
  constraint predicted_scores_once unique (model_id, contact_id)
);
create index predicted_scores_contact on crm.predicted_scores (contact_id);
create index predicted_scores_best on crm.predicted_scores (model_id, probability desc, contact_id);
comment on table crm.predicted_scores is 'What a model thinks of a contact, and why. Erasure deletes the rows.';
comment on column crm.predicted_scores.contact_id is 'pii: the person.';
comment on column crm.predicted_scores.reasons is 'pii: [{"feature": text, "weight": number}], strongest first.';
call auth.shape_through('crm.predicted_scores', 'crm.contacts', 'contact_id', 'crm');

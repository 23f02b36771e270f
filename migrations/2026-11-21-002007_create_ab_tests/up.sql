create table marketing.ab_tests (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  email_campaign_id uuid not null constraint ab_tests_email_campaign_key unique references marketing.email_campaigns on delete cascade,
  metric text not null default 'clicks' constraint ab_tests_metric_value check (metric in ('opens', 'clicks', 'replies', 'conversions')),
  sample_percent smallint not null default 20 constraint ab_tests_sample_percent_range check (sample_percent between 1 and 100),
  wait interval not null default interval '4 hours' constraint ab_tests_wait_range check (wait between interval '10 minutes' and interval '14 days'),
  confidence numeric(4, 3) not null default 0.95 constraint ab_tests_confidence_range check (confidence between 0.5 and 0.999),
  looks_planned smallint not null default 1 constraint ab_tests_looks_planned_range check (looks_planned between 1 and 20),
  if_undecided text not null default 'first' constraint ab_tests_if_undecided_value check (if_undecided in ('first', 'best', 'person')),
  state text not null default 'draft' constraint ab_tests_state_value check (state in ('draft', 'sampling', 'waiting', 'decided', 'undecided', 'cancelled')),
  winner_variant_id uuid,
  decided_by text constraint ab_tests_decided_by_value check (decided_by in ('significance', 'rule', 'person')),
  decided_by_id uuid references identity.users on delete set null,
  sampled_at timestamptz,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ab_tests_decided_once check ((state = 'decided') = (winner_variant_id is not null and decided_at is not null and decided_by is not null))
);
create index ab_tests_winner on marketing.ab_tests (winner_variant_id, id);
create index ab_tests_decided_by on marketing.ab_tests (decided_by_id);
create index ab_tests_organization on marketing.ab_tests (organization_id);
comment on table marketing.ab_tests is 'Which of several versions of a mail does better, tried on a part of the people; the rest get the winner.';
comment on column marketing.ab_tests.sample_percent is 'Of all people, split evenly between the versions by marketing.ab_bucket. 100: there is no rest.';
comment on column marketing.ab_tests.metric is 'Opens are worth little: many programs load every picture.';
comment on column marketing.ab_tests.looks_planned is 'How often somebody looks at the figures: each look may find by chance what is not there, so each one is stricter (Bonferroni).';
comment on column marketing.ab_tests.if_undecided is 'What the rest get when no version is clearly better.';
call auth.shape_organization('marketing.ab_tests', 'marketing');
create trigger steps before update of state on marketing.ab_tests for each row execute function maison.steps('state',
  'draft>sampling draft>cancelled sampling>waiting sampling>cancelled waiting>decided waiting>undecided waiting>cancelled undecided>decided undecided>cancelled');
create trigger touch before update on marketing.ab_tests for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.ab_tests for each row execute function maison.audit();

create table marketing.ab_variants (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  test_id uuid not null references marketing.ab_tests on delete cascade,
  label char(1) not null constraint ab_variants_label_shape check (label ~ '^[A-H]$'),
  subject text constraint ab_variants_subject_shape check (length(subject) between 1 and 300 and subject !~ '[\r\n]'),
  preview_text text constraint ab_variants_preview_text_length check (length(preview_text) <= 300),
  from_name text constraint ab_variants_from_name_shape check (length(from_name) between 1 and 120 and from_name !~ '[\r\n]'),
  html_content text constraint ab_variants_html_content_length check (length(html_content) <= 1000000),
  plain_text_content text constraint ab_variants_plain_text_content_length check (length(plain_text_content) <= 500000),
  send_offset interval not null default interval '0' constraint ab_variants_send_offset_range check (send_offset between interval '0' and interval '7 days'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ab_variants_label_key unique (test_id, label),
  constraint ab_variants_place unique (id, test_id)
);
comment on table marketing.ab_variants is 'One version of a mail; what is null is as in the mail itself.';
call auth.shape_organization('marketing.ab_variants', 'marketing');
create trigger touch before update on marketing.ab_variants for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.ab_variants for each row
  execute function maison.audit('html_content', 'plain_text_content');
alter table marketing.ab_tests add constraint ab_tests_winner_fkey foreign key (winner_variant_id, id)
  references marketing.ab_variants (id, test_id) deferrable initially deferred;

create table marketing.ab_looks (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  test_id uuid not null references marketing.ab_tests on delete cascade,
  look_number smallint not null constraint ab_looks_look_number_range check (look_number >= 1),
  variant_id uuid not null references marketing.ab_variants on delete cascade,
  other_variant_id uuid references marketing.ab_variants on delete cascade,
  successes integer not null constraint ab_looks_successes_range check (successes between 0 and trials),
  trials integer not null constraint ab_looks_trials_range check (trials >= 0),
  other_successes integer not null constraint ab_looks_other_successes_range check (other_successes between 0 and other_trials),
  other_trials integer not null constraint ab_looks_other_trials_range check (other_trials >= 0),
  z numeric(10, 4),
  p_value numeric(10, 8) constraint ab_looks_p_value_range check (p_value between 0 and 1),
  alpha numeric(10, 8) not null constraint ab_looks_alpha_range check (alpha > 0 and alpha < 1),
  is_significant boolean generated always as (coalesce(p_value < alpha, false)) stored,
  looked_at timestamptz not null default now(),
  constraint ab_looks_two check (variant_id <> other_variant_id),
  constraint ab_looks_once unique nulls not distinct (test_id, look_number, variant_id, other_variant_id)
);
create index ab_looks_variant on marketing.ab_looks (variant_id);
create index ab_looks_other_variant on marketing.ab_looks (other_variant_id);
comment on table marketing.ab_looks is 'Figures of two versions each time that somebody looked; z and p are filled by trigger.';
comment on column marketing.ab_looks.other_variant_id is 'Null: all the others together.';
comment on column marketing.ab_looks.alpha is 'How unlikely it must be: (1 − confidence) divided by planned looks and pairs of versions; filled by trigger.';
call marketing.shape_measured('marketing.ab_looks');

-- Two-proportion z-test, two-sided, pooled. erfc by Chebyshev (relative error below 1.2e-7), because Postgres 15 has none.
create function marketing.two_proportions(x1 integer, n1 integer, x2 integer, n2 integer, out z double precision, out p double precision)
  language plpgsql immutable parallel safe set search_path = '' as $$
declare pooled double precision; spread double precision; a double precision; t double precision;
begin
  if coalesce(n1, 0) <= 0 or coalesce(n2, 0) <= 0 then return; end if;
  pooled := (x1 + x2)::double precision / (n1 + n2);
  spread := sqrt(pooled * (1 - pooled) * (1.0::double precision / n1 + 1.0::double precision / n2));
  if spread = 0 then z := 0; p := 1; return; end if;
  z := (x1::double precision / n1 - x2::double precision / n2) / spread;
  a := abs(z) / sqrt(2::double precision);
  if a > 26 then p := 0; return; end if;
  t := 1 / (1 + a / 2);
  p := least(1, t * exp(-a * a - 1.26551223 + t * (1.00002368 + t * (0.37409196 + t * (0.09678418 + t * (-0.18628806
       + t * (0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277))))))))));
end $$;
comment on function marketing.two_proportions(integer, integer, integer, integer) is 'How unlikely is it that two shares differ by chance? 200 of 1000 against 250 of 1000: z = -2.6774, p = 0.0074.';

create function marketing.fill_look() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare t marketing.ab_tests; pairs integer;
begin
  select * into t from marketing.ab_tests x where x.id = new.test_id;
  select greatest(1, count(*) * (count(*) - 1) / 2) into pairs from marketing.ab_variants v where v.test_id = new.test_id;
  new.alpha := (1 - t.confidence) / (t.looks_planned * pairs);
  select round(w.z::numeric, 4), round(w.p::numeric, 8) into new.z, new.p_value
    from marketing.two_proportions(new.successes, new.trials, new.other_successes, new.other_trials) w;
  return new;
end $$;
create trigger fill_look before insert or update on marketing.ab_looks for each row execute function marketing.fill_look();

-- Where somebody falls does not depend on order or time: 0 to 9999 by hashing address and mail.
create function marketing.ab_bucket(email_campaign uuid, address text) returns integer
  language sql immutable parallel safe set search_path = '' as $$
  select (('x' || encode(substring(sha256(convert_to(email_campaign::text || ' ' || lower(address), 'UTF8')) from 1 for 4), 'hex'))::bit(32)::bigint % 10000)::integer
$$;
comment on function marketing.ab_bucket(uuid, text) is 'Below sample_percent × 100 is in the sample; the sample is cut evenly between the versions.';

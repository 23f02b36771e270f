create table events.questions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  identifier text not null constraint questions_identifier_shape check (identifier ~ '^[a-z0-9][a-z0-9_-]{0,59}$'),
  question text not null constraint questions_question_length check (length(question) between 1 and 500),
  help text constraint questions_help_length check (length(help) <= 1000),
  kind text not null default 'text' constraint questions_kind_value
    check (kind in ('text', 'long_text', 'number', 'yes_no', 'choice', 'choices', 'date', 'time', 'datetime', 'file', 'country', 'phone', 'email')),
  asked_of text not null default 'ticket' constraint questions_asked_of_value check (asked_of in ('ticket', 'order')),
  is_required boolean not null default false,
  at_checkin boolean not null default false,
  is_hidden boolean not null default false,
  printed boolean not null default false,
  depends_on_id uuid references events.questions on delete set null,
  depends_values text[] not null default '{}',
  min_value numeric,
  max_value numeric,
  keeps_until text not null default 'event' constraint questions_keeps_until_value check (keeps_until in ('event', 'shredder', 'always')),
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint questions_identifier_key unique (event_id, identifier),
  constraint questions_range_order check (max_value >= min_value)
);
create index questions_list on events.questions (event_id, position, id);
create index questions_depends_on on events.questions (depends_on_id);
comment on table events.questions is 'What buyers and guests are asked, in the shop or at the door.';
comment on column events.questions.at_checkin is 'Asked at the door; a required one without an answer lets nobody in.';
comment on column events.questions.printed is 'Its answer stands on ticket and badge.';
comment on column events.questions.depends_values is 'Asked only if the other question was answered with one of these; empty: whenever it was answered.';
comment on column events.questions.keeps_until is 'How long answers are kept: until the event is over, until the guests'' data is shredded, or always.';
call auth.shape_organization('events.questions', 'events',
  '(not is_hidden and ' || auth.sees_parent('events.questions', 'events.events', 'event_id') || ')');
call events.keep_together('events.questions');
create trigger no_cycle before insert or update of depends_on_id on events.questions
  for each row execute function maison.no_cycle('depends_on_id');

create table events.question_options (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  question_id uuid not null references events.questions on delete cascade,
  value text not null constraint question_options_value_length check (length(value) between 1 and 120),
  label text not null constraint question_options_label_length check (length(label) between 1 and 200),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint question_options_once unique (question_id, value)
);
comment on table events.question_options is 'What can be chosen.';
call auth.shape_through('events.question_options', 'events.questions', 'question_id', 'events');

create table events.question_tiers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  question_id uuid not null references events.questions on delete cascade,
  ticket_tier_id uuid not null references events.ticket_tiers on delete cascade,
  created_at timestamptz not null default now(),
  constraint question_tiers_once unique (question_id, ticket_tier_id)
);
create index question_tiers_tier on events.question_tiers (ticket_tier_id);
comment on table events.question_tiers is 'For which tiers a question is asked; no row: for all.';
call auth.shape_through('events.question_tiers', 'events.questions', 'question_id', 'events');

create table events.answers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  question_id uuid not null references events.questions on delete restrict,
  registration_id uuid references events.registrations on delete cascade,
  order_id uuid references events.orders on delete cascade,
  value text not null default '' constraint answers_value_length check (length(value) <= 10000),
  file_id uuid references media.files on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint answers_one check (num_nonnulls(registration_id, order_id) = 1),
  constraint answers_once unique nulls not distinct (question_id, registration_id, order_id)
);
create index answers_registration on events.answers (registration_id);
create index answers_order on events.answers (order_id);
create index answers_file on events.answers (file_id);
comment on table events.answers is 'What was answered. Erasure deletes the rows.';
comment on column events.answers.registration_id is 'pii: the guest who answers.';
comment on column events.answers.order_id is 'pii: the buyer who answers.';
comment on column events.answers.value is 'pii: as typed; ISO 8601 for dates and times, true or false, option values separated by line breaks.';
call auth.shape_organization('events.answers', 'events', '(registration_id is not null and '
  || auth.sees_parent('events.answers', 'events.registrations', 'registration_id') || ') or (order_id is not null and '
  || auth.sees_parent('events.answers', 'events.orders', 'order_id') || ')');
call events.keep_together('events.answers');

create table events.answer_options (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  answer_id uuid not null references events.answers on delete cascade,
  option_id uuid not null references events.question_options on delete restrict,
  created_at timestamptz not null default now(),
  constraint answer_options_once unique (answer_id, option_id)
);
create index answer_options_option on events.answer_options (option_id);
comment on table events.answer_options is 'Which options were chosen, for counting. Erasure deletes the rows.';
comment on column events.answer_options.answer_id is 'pii: the answer, and through it the guest.';
call auth.shape_through('events.answer_options', 'events.answers', 'answer_id', 'events');
call events.keep_together('events.answer_options');
call events.follow('events.questions', 'events.question_options', 'events.answers');

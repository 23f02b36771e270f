create table admin.changesets (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  resource text not null constraint changesets_resource_shape check (resource ~ '^[a-z]+\.[a-z_]+$'),
  kind text not null constraint changesets_kind_value check (kind in ('bulk', 'import', 'undo')),
  what jsonb not null constraint changesets_what_object check (jsonb_typeof(what) = 'object'),
  state text not null default 'waiting' constraint changesets_state_value
    check (state in ('waiting', 'running', 'done', 'failed', 'cancelled', 'undone')),
  total integer not null default 0 constraint changesets_total_range check (total >= 0),
  done integer not null default 0 constraint changesets_done_range check (done >= 0),
  failed integer not null default 0 constraint changesets_failed_range check (failed >= 0),
  position bigint not null default 0 constraint changesets_position_range check (position >= 0),
  failure text constraint changesets_failure_length check (length(failure) <= 500),
  undoes_id uuid references admin.changesets on delete cascade,
  undo_until timestamptz not null default now() + interval '30 days',
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create index changesets_list on admin.changesets (organization_id, user_id, created_at desc, id desc);
create index changesets_user on admin.changesets (user_id);
create index changesets_undoes on admin.changesets (undoes_id);
create index changesets_expiry on admin.changesets (undo_until);
comment on table admin.changesets is 'Changes of many rows at once, an import for instance: how far it is, what failed, and what puts it back. Erasure deletes the rows.';
comment on column admin.changesets.user_id is 'pii: in whose name it is done.';
comment on column admin.changesets.what is 'pii: what is done: the verb, the columns, the rows or the filter.';
comment on column admin.changesets.position is 'Rows of a file that are worked off; an interrupted import goes on behind them.';
comment on column admin.changesets.undoes_id is 'The change that this one takes back.';
comment on column admin.changesets.undo_until is 'Until then it can be taken back; afterwards the rows are deleted.';
call auth.policies('admin.changesets',
  $$user_id = (select auth.user_id()) or organization_id = any ((select auth.organizations_with('identity.audit'))::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$, 'false');
call auth.stay_together('admin.changesets');
create trigger steps before update of state on admin.changesets for each row execute function maison.steps('state',
  'waiting>running waiting>cancelled waiting>failed running>done running>failed running>cancelled running>waiting failed>waiting done>undone failed>undone cancelled>undone');

create table admin.changeset_rows (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  changeset_id uuid not null references admin.changesets on delete cascade,
  row_number bigint not null constraint changeset_rows_row_number_range check (row_number >= 0),
  entity_id uuid,
  verb text not null constraint changeset_rows_verb_value check (verb in ('create', 'update', 'delete', 'restore', 'skip')),
  before jsonb constraint changeset_rows_before_object check (jsonb_typeof(before) = 'object'),
  after jsonb constraint changeset_rows_after_object check (jsonb_typeof(after) = 'object'),
  problems jsonb constraint changeset_rows_problems_object check (jsonb_typeof(problems) = 'object'),
  constraint changeset_rows_once unique (changeset_id, row_number)
);
create index changeset_rows_problems on admin.changeset_rows (changeset_id, row_number) where problems is not null;
create index changeset_rows_organization on admin.changeset_rows (organization_id);
comment on table admin.changeset_rows is 'One row of a change of many, as it was and as it became, or why not. Erasure deletes the rows.';
comment on column admin.changeset_rows.before is 'pii: the columns that changed, as they were; the whole row where it was deleted.';
comment on column admin.changeset_rows.after is 'pii: the columns that changed, as they became: undoing leaves alone what somebody changed since.';
comment on column admin.changeset_rows.problems is 'pii: sentences by field, where it could not be done.';
call auth.policies('admin.changeset_rows',
  $$exists (select from admin.changesets c where c.id = changeset_id offset 0)$$,
  $$exists (select from admin.changesets c where c.id = changeset_id and c.user_id = (select auth.user_id()) offset 0)$$,
  'false', 'false');
call auth.stay_together('admin.changeset_rows');

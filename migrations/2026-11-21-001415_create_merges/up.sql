create table crm.duplicate_rules (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entity_type text not null constraint duplicate_rules_entity_type_value check (entity_type in ('contact', 'company')),
  name text not null constraint duplicate_rules_name_length check (length(name) between 1 and 120),
  compares text[] not null constraint duplicate_rules_compares_value
    check (cardinality(compares) >= 1 and compares <@ array['email', 'name', 'phone', 'domain', 'company', 'vat_id', 'profile', 'social']),
  likeness numeric(3, 2) not null default 1 constraint duplicate_rules_likeness_range check (likeness between 0.5 and 1),
  on_create text not null default 'warn' constraint duplicate_rules_on_create_value check (on_create in ('ignore', 'warn', 'refuse')),
  on_update text not null default 'warn' constraint duplicate_rules_on_update_value check (on_update in ('ignore', 'warn', 'refuse')),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint duplicate_rules_name_key unique (organization_id, entity_type, name)
);
comment on table crm.duplicate_rules is 'What counts as the same person or company, and what happens when one is entered again.';
comment on column crm.duplicate_rules.compares is 'All of these must be alike.';
comment on column crm.duplicate_rules.likeness is 'Trigram likeness of names from which on they are alike; 1: equal.';
call crm.shape_settings('crm.duplicate_rules');
create trigger touch before update on crm.duplicate_rules for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.duplicate_rules for each row execute function maison.audit();

create table crm.duplicate_candidates (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid references crm.contacts on delete cascade,
  other_contact_id uuid references crm.contacts on delete cascade,
  company_id uuid references crm.companies on delete cascade,
  other_company_id uuid references crm.companies on delete cascade,
  rule_id uuid references crm.duplicate_rules on delete set null,
  likeness numeric(3, 2) not null constraint duplicate_candidates_likeness_range check (likeness between 0 and 1),
  state text not null default 'open' constraint duplicate_candidates_state_value check (state in ('open', 'merged', 'dismissed')),
  decided_by uuid references identity.users on delete set null,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  constraint duplicate_candidates_pair check (
    num_nonnulls(contact_id, other_contact_id) in (0, 2) and num_nonnulls(company_id, other_company_id) in (0, 2)
    and num_nonnulls(contact_id, company_id) = 1),
  constraint duplicate_candidates_order check (contact_id < other_contact_id),
  constraint duplicate_candidates_company_order check (company_id < other_company_id),
  constraint duplicate_candidates_decided check ((state = 'open') = (decided_at is null)),
  constraint duplicate_candidates_contacts_once unique (contact_id, other_contact_id),
  constraint duplicate_candidates_companies_once unique (company_id, other_company_id)
);
create index duplicate_candidates_other_contact on crm.duplicate_candidates (other_contact_id);
create index duplicate_candidates_other_company on crm.duplicate_candidates (other_company_id);
create index duplicate_candidates_list on crm.duplicate_candidates (organization_id, state, likeness desc, id);
create index duplicate_candidates_rule on crm.duplicate_candidates (rule_id);
create index duplicate_candidates_decided_by on crm.duplicate_candidates (decided_by);
comment on table crm.duplicate_candidates is 'Pairs that may be the same person or company; a pair that was dismissed is not proposed again.';
comment on column crm.duplicate_candidates.contact_id is 'The smaller id of the two.';
call auth.shape_organization('crm.duplicate_candidates', 'crm');
call crm.keep_inside('crm.duplicate_candidates');
create trigger steps before update of state on crm.duplicate_candidates
  for each row execute function maison.steps('state', 'open>merged open>dismissed dismissed>open merged>open');

-- A merge moves every row that names a contact (a catalogue of foreign keys, read when it happens) and writes down which.
-- Undoing it moves back exactly those. Both are rows of this ledger; what people are called stands in
-- crm.contact_merge_values, which can be erased.
create table crm.contact_merges (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  kind text not null default 'merge' constraint contact_merges_kind_value check (kind in ('merge', 'undo')),
  winner_id uuid not null references crm.contacts on delete restrict,
  loser_id uuid not null references crm.contacts on delete restrict,
  undoes_id uuid references crm.contact_merges on delete restrict,
  candidate_id uuid,
  kept text[] not null default '{}',
  moved_rows integer not null default 0 constraint contact_merges_moved_rows_range check (moved_rows >= 0),
  performed_by_id uuid references identity.users on delete restrict,
  created_at timestamptz not null default now(),
  constraint contact_merges_two check (winner_id <> loser_id),
  constraint contact_merges_undo_once unique (undoes_id),
  constraint contact_merges_undo_pair check ((kind = 'undo') = (undoes_id is not null))
);
create index contact_merges_winner on crm.contact_merges (winner_id, created_at desc, id desc);
create index contact_merges_loser on crm.contact_merges (loser_id, created_at desc, id desc);
create index contact_merges_list on crm.contact_merges (organization_id, created_at desc, id desc);
create index contact_merges_performed_by on crm.contact_merges (performed_by_id);
comment on table crm.contact_merges is 'Which contact became which, and which merges were undone; append-only.';
comment on column crm.contact_merges.winner_id is 'pii: who stays.';
comment on column crm.contact_merges.loser_id is 'pii: who leads there from now on.';
comment on column crm.contact_merges.candidate_id is 'The pair of crm.duplicate_candidates that proposed it.';
comment on column crm.contact_merges.kept is 'Columns in which the loser''s value was chosen; the values are in crm.contact_merge_values.';
call auth.shape_append('crm.contact_merges', 'crm');
call crm.keep_inside('crm.contact_merges');

-- Of two merges of the same pair at the same time the second finds that one of them is gone. The rest of the merge is
-- the application's; nothing can be undone that was not done, or undone twice, or undone after a later merge of the winner.
create function crm.check_merge() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare gone uuid; undone crm.contact_merges;
begin
  perform from crm.contacts c where c.id in (new.winner_id, new.loser_id) order by c.id for update;
  if new.kind = 'merge' then
    select c.id into gone from crm.contacts c where c.id in (new.winner_id, new.loser_id) and c.merged_into_id is not null limit 1;
    if gone is not null then
      raise exception 'the contact was merged already' using errcode = 'check_violation', constraint = 'contact_merges_still_there';
    end if;
  else
    select m.* into undone from crm.contact_merges m where m.id = new.undoes_id;
    if undone.kind <> 'merge' or undone.winner_id <> new.winner_id or undone.loser_id <> new.loser_id then
      raise exception 'this undoes another merge' using errcode = 'check_violation', constraint = 'contact_merges_undo_pair';
    end if;
    if exists (select from crm.contact_merges m
                where m.kind = 'merge' and (m.created_at, m.id) > (undone.created_at, undone.id)
                  and (m.winner_id = undone.winner_id or m.loser_id = undone.winner_id)
                  and not exists (select from crm.contact_merges u where u.undoes_id = m.id)) then
      raise exception 'a later merge has to be undone first' using errcode = 'check_violation', constraint = 'contact_merges_last_first';
    end if;
  end if;
  return new;
end $$;
create trigger check_merge before insert on crm.contact_merges for each row execute function crm.check_merge();

create table crm.contact_merge_moves (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  merge_id uuid not null references crm.contact_merges on delete restrict,
  entity_type text not null constraint contact_merge_moves_entity_type_shape check (entity_type ~ '^[a-z_]+\.[a-z_0-9]+$'),
  entity_column text not null constraint contact_merge_moves_entity_column_shape check (entity_column ~ '^[a-z_]+$'),
  entity_id uuid not null,
  what text not null default 'moved' constraint contact_merge_moves_what_value check (what in ('moved', 'kept_back')),
  created_at timestamptz not null default now(),
  constraint contact_merge_moves_once unique (merge_id, entity_type, entity_column, entity_id)
);
comment on table crm.contact_merge_moves is 'Which row of which table a merge moved; append-only. What could not move because the winner had the same is kept back with the loser.';
call auth.shape_append('crm.contact_merge_moves', 'crm');
call crm.keep_inside('crm.contact_merge_moves');

create table crm.contact_merge_values (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  merge_id uuid not null references crm.contact_merges on delete cascade,
  contact_id uuid not null references crm.contacts on delete cascade,
  column_name text not null constraint contact_merge_values_column_name_shape check (column_name ~ '^[a-z_]+$'),
  winner_value jsonb,
  loser_value jsonb,
  chosen text not null constraint contact_merge_values_chosen_value check (chosen in ('winner', 'loser', 'both')),
  created_at timestamptz not null default now(),
  constraint contact_merge_values_once unique (merge_id, column_name)
);
create index contact_merge_values_contact on crm.contact_merge_values (contact_id);
comment on table crm.contact_merge_values is 'What stood in both contacts before a merge, and what was chosen, so that it can be undone. Erasure deletes the rows.';
comment on column crm.contact_merge_values.contact_id is 'pii: the contact that stayed.';
comment on column crm.contact_merge_values.winner_value is 'pii: of the contact that stayed.';
comment on column crm.contact_merge_values.loser_value is 'pii: of the contact that went.';
call auth.policies('crm.contact_merge_values',
  $$organization_id = any ((select auth.organizations_with('crm.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('crm.create'))::uuid[])$$, 'false', 'false');
call auth.need_index('crm.contact_merge_values', 'organization_id');
call auth.stay_together('crm.contact_merge_values');

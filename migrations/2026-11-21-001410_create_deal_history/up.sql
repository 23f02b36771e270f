create table crm.deal_stage_history (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  deal_id uuid not null references crm.deals on delete restrict,
  from_stage_id uuid references crm.pipeline_stages on delete restrict,
  to_stage_id uuid not null references crm.pipeline_stages on delete restrict,
  probability smallint not null constraint deal_stage_history_probability_range check (probability between 0 and 100),
  amount bigint,
  currency char(3) not null constraint deal_stage_history_currency_shape check (currency ~ '^[A-Z]{3}$'),
  entered_at timestamptz,
  changed_at timestamptz not null default now(),
  days_in_stage integer generated always as (floor(extract(epoch from changed_at - entered_at) / 86400)::integer) stored,
  changed_by_id uuid references identity.users on delete restrict,
  constraint deal_stage_history_order check (changed_at >= entered_at)
);
create index deal_stage_history_deal on crm.deal_stage_history (deal_id, changed_at, id);
create index deal_stage_history_from on crm.deal_stage_history (from_stage_id, changed_at);
create index deal_stage_history_to on crm.deal_stage_history (to_stage_id, changed_at);
create index deal_stage_history_list on crm.deal_stage_history (organization_id, changed_at desc, id desc);
create index deal_stage_history_changed_by on crm.deal_stage_history (changed_by_id);
comment on table crm.deal_stage_history is 'Every step of every deal, with what it was worth then; append-only, written by trigger.';
comment on column crm.deal_stage_history.probability is 'Per cent that held on entering, the deal''s own or the stage''s. Later changes of the stage change nothing here.';
comment on column crm.deal_stage_history.amount is 'Minor units, as it was.';
comment on column crm.deal_stage_history.entered_at is 'When the deal had entered from_stage_id; null for its first stage.';
comment on column crm.deal_stage_history.days_in_stage is 'Whole days in from_stage_id.';
-- People read it; only the trigger writes.
call auth.policies('crm.deal_stage_history',
  $$organization_id = any ((select auth.organizations_with('crm.read'))::uuid[]) or $$ || auth.sees_parent('crm.deal_stage_history', 'crm.deals', 'deal_id'),
  'false', 'false', 'false');
create trigger refuse before update or delete on crm.deal_stage_history for each row execute function maison.refuse();

create table crm.deal_activities (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  deal_id uuid not null references crm.deals on delete cascade,
  activity_type text not null constraint deal_activities_activity_type_value
    check (activity_type in ('created', 'stage_changed', 'amount_changed', 'owner_changed', 'contact_added', 'contact_removed', 'note_added',
      'meeting_scheduled', 'proposal_sent', 'won', 'lost', 'reopened')),
  subject text not null constraint deal_activities_subject_length check (length(subject) between 1 and 300),
  description text constraint deal_activities_description_length check (length(description) <= 20000),
  old_value text constraint deal_activities_old_value_length check (length(old_value) <= 500),
  new_value text constraint deal_activities_new_value_length check (length(new_value) <= 500),
  performed_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now()
);
create index deal_activities_deal on crm.deal_activities (deal_id, created_at desc, id desc);
create index deal_activities_list on crm.deal_activities (organization_id, created_at desc, id desc);
create index deal_activities_performed_by on crm.deal_activities (performed_by_id);
comment on table crm.deal_activities is 'What happened in a deal: notes, and changes that triggers write down.';
comment on column crm.deal_activities.old_value is 'Ids and amounts, never names of people.';
comment on column crm.deal_activities.performed_by_id is 'Null: the system.';
call auth.shape_through('crm.deal_activities', 'crm.deals', 'deal_id', 'crm');

create function crm.note_deal(deal crm.deals, what text, words text, was text default null, now_is text default null) returns void
  language sql security definer set search_path = '' as $$
  insert into crm.deal_activities (id, organization_id, deal_id, activity_type, subject, old_value, new_value, performed_by_id)
  values (gen_random_uuid(), deal.organization_id, deal.id, what, words, was, now_is, auth.user_id())
$$;
revoke all on function crm.note_deal(crm.deals, text, text, text, text) from public;

create function crm.keep_history() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare stage record;
begin
  if tg_op = 'INSERT' or new.stage_id <> old.stage_id then
    select s.name, s.probability into stage from crm.pipeline_stages s where s.id = new.stage_id;
    insert into crm.deal_stage_history (id, organization_id, deal_id, from_stage_id, to_stage_id, probability, amount, currency,
                                        entered_at, changed_at, changed_by_id)
    values (gen_random_uuid(), new.organization_id, new.id, case when tg_op = 'UPDATE' then old.stage_id end, new.stage_id,
            case new.status when 'open' then coalesce(new.probability, stage.probability) else stage.probability end,
            new.amount, new.currency,
            case when tg_op = 'UPDATE' then least(old.stage_entered_at, new.stage_entered_at) end, new.stage_entered_at, auth.user_id());
  end if;
  if tg_op = 'INSERT' then
    perform crm.note_deal(new, 'created', 'Deal created');
    return null;
  end if;
  if new.stage_id <> old.stage_id then
    perform crm.note_deal(new, 'stage_changed', 'Moved to ' || stage.name, old.stage_id::text, new.stage_id::text);
  end if;
  if new.status <> old.status then
    perform crm.note_deal(new, case new.status when 'open' then 'reopened' else new.status end,
      case new.status when 'won' then 'Deal won' when 'lost' then 'Deal lost' else 'Deal reopened' end, old.status, new.status);
  end if;
  if (new.amount, new.currency) is distinct from (old.amount, old.currency) then
    perform crm.note_deal(new, 'amount_changed', 'Amount changed', concat_ws(' ', old.amount, old.currency), concat_ws(' ', new.amount, new.currency));
  end if;
  if new.owner_id is distinct from old.owner_id then
    perform crm.note_deal(new, 'owner_changed', 'Owner changed', old.owner_id::text, new.owner_id::text);
  end if;
  return null;
end $$;
create trigger keep_history_insert after insert on crm.deals for each row execute function crm.keep_history();
create trigger keep_history_update after update of stage_id, status, amount, currency, owner_id on crm.deals
  for each row execute function crm.keep_history();

create function crm.note_deal_contact() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare deal crm.deals;
begin
  select d.* into deal from crm.deals d where d.id = case when tg_op = 'DELETE' then old.deal_id else new.deal_id end;
  if deal.id is not null then
    if tg_op = 'DELETE' then
      perform crm.note_deal(deal, 'contact_removed', 'Contact removed', old.contact_id::text);
    else
      perform crm.note_deal(deal, 'contact_added', 'Contact added', null, new.contact_id::text);
    end if;
  end if;
  return null;
end $$;
create trigger note_deal_contact after insert or delete on crm.deal_contacts for each row execute function crm.note_deal_contact();

-- Like a counter: a deal that was talked about is not a deal that somebody edited.
create function crm.touch_deal() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform set_config('maison.counting', 'on', true);
  update crm.deals set last_activity_at = greatest(last_activity_at, new.created_at) where id = new.deal_id;
  perform set_config('maison.counting', 'off', true);
  return null;
end $$;
create trigger touch_deal after insert on crm.deal_activities for each row execute function crm.touch_deal();

-- Forecast of a time span. Won deals count once, with their whole amount, on the day they closed; open ones weighted by
-- their own probability or the stage's at the rate of today or of the day they are expected. What lacks an amount, a
-- date or a rate is counted in columns of its own, not dropped.
create function crm.forecast(organization uuid, to_currency char(3), of_pipeline uuid default null)
  returns table (month date, forecast_category text, currency char(3), deals bigint, without_amount bigint, without_rate bigint,
                 amount bigint, weighted bigint)
  language sql stable set search_path = '' as $$
  select w.month, w.forecast_category, to_currency, count(*), count(*) filter (where w.raw is null),
         count(*) filter (where w.raw is not null and w.value is null),
         coalesce(sum(w.value), 0)::bigint, coalesce(round(sum(w.value * w.probability / 100.0)), 0)::bigint
    from (select date_trunc('month', case d.status when 'won' then d.actual_close_date else d.expected_close_date end::timestamp)::date as month,
                 d.forecast_category, d.amount as raw,
                 case d.status when 'won' then 100 else coalesce(d.probability, s.probability) end as probability,
                 crm.converted(d.organization_id, d.amount, d.currency, to_currency,
                   case d.status when 'won' then d.actual_close_date else least(coalesce(d.expected_close_date, current_date), current_date) end) as value
            from crm.deals d join crm.pipeline_stages s on s.id = d.stage_id
           where d.organization_id = organization and d.deleted_at is null and d.status in ('open', 'won')
             and (of_pipeline is null or d.pipeline_id = of_pipeline)) w
   group by w.month, w.forecast_category
$$;
comment on function crm.forecast(uuid, char, uuid) is 'Amounts and weighted amounts by month and category in one currency; a month of null holds the deals without a date.';

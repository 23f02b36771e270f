create table marketing.campaigns (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint campaigns_name_length check (length(name) between 1 and 200),
  description text constraint campaigns_description_length check (length(description) <= 20000),
  campaign_type text not null constraint campaigns_campaign_type_value
    check (campaign_type in ('brand_awareness', 'lead_generation', 'product_launch', 'event_promotion', 'content_marketing', 'email_nurture',
      'retargeting', 'seasonal', 'referral', 'other')),
  channels text[] not null default '{}' constraint campaigns_channels_set
    check (channels <@ array['email', 'sms', 'push', 'messenger', 'social', 'paid', 'web', 'event', 'print', 'press', 'partner', 'other']),
  status text not null default 'draft' constraint campaigns_status_value
    check (status in ('draft', 'planned', 'active', 'paused', 'completed', 'cancelled')),
  start_date timestamptz,
  end_date timestamptz,
  budget_amount bigint constraint campaigns_budget_amount_range check (budget_amount >= 0),
  budget_currency char(3) not null default 'EUR' constraint campaigns_budget_currency_shape check (budget_currency ~ '^[A-Z]{3}$'),
  actual_spend bigint constraint campaigns_actual_spend_range check (actual_spend >= 0),
  goals jsonb constraint campaigns_goals_object check (jsonb_typeof(goals) = 'object'),
  client_id uuid,
  event_id uuid references events.events on delete set null,
  owner_id uuid references identity.users on delete set null,
  members_count integer not null default 0 constraint campaigns_members_count_range check (members_count >= 0),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  launched_at timestamptz,
  deleted_at timestamptz,
  constraint campaigns_date_order check (end_date >= start_date),
  constraint campaigns_launched_once check (status in ('draft', 'planned', 'cancelled') or launched_at is not null)
);
create index campaigns_list on marketing.campaigns (organization_id, created_at desc, id desc);
create index campaigns_by_status on marketing.campaigns (organization_id, status, start_date desc);
create index campaigns_client on marketing.campaigns (client_id);
create index campaigns_event on marketing.campaigns (event_id);
create index campaigns_owner on marketing.campaigns (owner_id, updated_at desc);
comment on table marketing.campaigns is 'What an organisation wants to reach, over all channels: a season, a ball, a collection.';
comment on column marketing.campaigns.budget_amount is 'Minor units.';
comment on column marketing.campaigns.actual_spend is 'Minor units, as typed in; what advertising platforms say is in analytics.campaign_metrics.';
comment on column marketing.campaigns.goals is '{"type": text, "target": number}; what was reached is counted.';
comment on column marketing.campaigns.client_id is 'The company (crm.companies) for whom it is.';
comment on column marketing.campaigns.launched_at is 'When it first became active; filled by trigger.';
call auth.shape_organization('marketing.campaigns', 'marketing');
call marketing.keep_inside('marketing.campaigns');
create trigger steps before update of status on marketing.campaigns for each row execute function maison.steps('status',
  'draft>planned draft>active draft>cancelled planned>draft planned>active planned>cancelled active>paused active>completed active>cancelled paused>active paused>completed paused>cancelled completed>active cancelled>draft');
create trigger touch before update on marketing.campaigns for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.campaigns for each row execute function maison.audit();

create function marketing.launch_campaign() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.status in ('active', 'paused', 'completed') and new.launched_at is null then new.launched_at := now(); end if;
  return new;
end $$;
create trigger launch_campaign before insert or update of status on marketing.campaigns
  for each row execute function marketing.launch_campaign();

create table marketing.campaign_members (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  campaign_id uuid not null references marketing.campaigns on delete cascade,
  contact_id uuid not null,
  member_status text not null default 'sent' constraint campaign_members_member_status_value
    check (member_status in ('pending', 'sent', 'opened', 'clicked', 'responded', 'converted', 'unsubscribed', 'bounced')),
  responded_at timestamptz,
  response_type text constraint campaign_members_response_type_length check (length(response_type) <= 80),
  converted_at timestamptz,
  converted_deal_id uuid,
  converted_order_id uuid,
  revenue_cents bigint constraint campaign_members_revenue_cents_range check (revenue_cents >= 0),
  currency char(3) constraint campaign_members_currency_shape check (currency ~ '^[A-Z]{3}$'),
  added_at timestamptz not null default now(),
  added_by_id uuid references identity.users on delete set null,
  updated_at timestamptz not null default now(),
  constraint campaign_members_once unique (campaign_id, contact_id),
  constraint campaign_members_responded_once check (member_status <> 'responded' or responded_at is not null),
  constraint campaign_members_converted_once check (member_status <> 'converted' or converted_at is not null),
  constraint campaign_members_revenue_currency check ((revenue_cents is null) = (currency is null))
);
create index campaign_members_list on marketing.campaign_members (campaign_id, added_at desc, id desc);
create index campaign_members_by_status on marketing.campaign_members (campaign_id, member_status);
create index campaign_members_contact on marketing.campaign_members (contact_id, added_at desc);
create index campaign_members_deal on marketing.campaign_members (converted_deal_id);
create index campaign_members_order on marketing.campaign_members (converted_order_id);
create index campaign_members_added_by on marketing.campaign_members (added_by_id);
comment on table marketing.campaign_members is 'Contacts that a campaign speaks to, and what came of it. Erasure deletes the rows.';
comment on column marketing.campaign_members.contact_id is 'pii: the contact (crm.contacts).';
comment on column marketing.campaign_members.converted_deal_id is 'crm.deals that came of it.';
comment on column marketing.campaign_members.converted_order_id is 'events.orders that came of it.';
comment on column marketing.campaign_members.revenue_cents is 'Minor units; shares between several campaigns are analytics.attribution_credits.';
call auth.shape_organization('marketing.campaign_members', 'marketing');
create trigger count_members after insert or delete or update of campaign_id on marketing.campaign_members
  for each row execute function maison.keep_count('marketing.campaigns', 'campaign_id', 'members_count');
create trigger touch before update on marketing.campaign_members for each row execute function maison.touch();

create table marketing.campaign_activities (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  campaign_id uuid not null references marketing.campaigns on delete cascade,
  activity_type text not null constraint campaign_activities_activity_type_shape check (activity_type ~ '^[a-z][a-z0-9_]{0,60}$'),
  description text not null constraint campaign_activities_description_length check (length(description) between 1 and 2000),
  subject_type text constraint campaign_activities_subject_type_shape check (subject_type ~ '^[a-z]+\.[a-z_]+$'),
  subject_id uuid,
  performed_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  constraint campaign_activities_subject_pair check ((subject_type is null) = (subject_id is null))
);
create index campaign_activities_list on marketing.campaign_activities (campaign_id, created_at desc, id desc);
create index campaign_activities_performed_by on marketing.campaign_activities (performed_by_id);
comment on table marketing.campaign_activities is 'What happened in a campaign, for its page; the full record of changes is identity.audit_log.';
-- Written once: nobody changes what was.
call auth.policies('marketing.campaign_activities',
  $$organization_id = any ((select auth.organizations_with('marketing.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('marketing.create'))::uuid[])$$, 'false', 'false');
call auth.need_index('marketing.campaign_activities', 'organization_id');
call auth.stay_together('marketing.campaign_activities');

create function marketing.tell_campaign() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into marketing.campaign_activities (id, organization_id, campaign_id, activity_type, description, performed_by_id)
  values (gen_random_uuid(), new.organization_id, new.id, 'status_changed', format('%s → %s', old.status, new.status), auth.user_id());
  return null;
end $$;
create trigger tell_campaign after update of status on marketing.campaigns for each row
  when (new.status is distinct from old.status) execute function marketing.tell_campaign();

-- What happened to which row, for other software: change feed and webhooks. Written by maison.audit() in the same
-- transaction as the change, so that nothing is told that did not happen and nothing that happened is left out.
create table admin.changes (
  id bigint generated always as identity primary key,
  transaction bigint not null default pg_current_xact_id()::text::bigint,
  event_id uuid not null default gen_random_uuid(),
  organization_id uuid not null,
  resource text not null constraint changes_resource_shape check (resource ~ '^[a-z]+\.[a-z_]+$'),
  entity_id uuid not null,
  verb text not null constraint changes_verb_value check (verb in ('created', 'updated', 'deleted', 'restored')),
  fields text[] not null default '{}',
  user_id uuid references identity.users on delete set null,
  happened_at timestamptz not null default now()
);
create index changes_feed on admin.changes (organization_id, transaction, id);
create index changes_expiry on admin.changes (happened_at);
create index changes_user on admin.changes (user_id);
comment on table admin.changes is 'What happened to which row, in the order of transactions, for change feeds and webhooks; kept for 30 days. Ids only: who reads on asks with their own rights. Erasure deletes the rows.';
comment on column admin.changes.transaction is 'Rows of transactions that are still open are not told yet; those that are told never come late.';
comment on column admin.changes.organization_id is 'No foreign key: while an organisation is deleted, its last changes are still told.';
comment on column admin.changes.fields is 'Columns that changed.';
comment on column admin.changes.user_id is 'pii: who did it.';
call auth.policies('admin.changes', $$admin.reads(organization_id, resource)$$, 'false', 'false', 'false');

-- The public names of this row's change, for every endpoint that asked for it, and for whoever listens.
create function admin.publish(organization uuid, subject text, subject_id uuid, what text, changed text[]) returns void
  language plpgsql security definer set search_path = '' as $$
declare event uuid := gen_random_uuid(); kind text := subject || '_' || what; delivery uuid;
begin
  if organization is null or subject_id is null or split_part(subject, '.', 1) in ('admin', 'jobs', 'search') then return; end if;
  insert into admin.changes (event_id, organization_id, resource, entity_id, verb, fields, user_id)
    values (event, organization, subject, subject_id, what, changed, auth.user_id());
  perform maison.tell_live('organization:' || organization, 'changed', subject_id);
  for delivery in
    insert into channels.webhook_deliveries (id, organization_id, endpoint_id, event_id, event_type, payload)
    select gen_random_uuid(), organization, e.id, event, kind,
           jsonb_build_object('type', kind, 'timestamp', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                              'data', jsonb_build_object('resource', subject, 'id', subject_id, 'fields', changed))
      from channels.webhook_endpoints e
     where e.organization_id = organization and e.state = 'active'
       and (kind = any (e.events) or subject || '.*' = any (e.events) or split_part(subject, '.', 1) || '.*' = any (e.events) or '*' = any (e.events))
    returning id
  loop
    insert into jobs.jobs (id, kind, payload, unique_key) values (gen_random_uuid(), 'channels.webhook', to_jsonb(delivery), delivery::text)
      on conflict do nothing;
  end loop;
end $$;
comment on function admin.publish(uuid, text, uuid, text, text[]) is 'Tells the change of a row to webhooks and change feeds.';
revoke all on function admin.publish(uuid, text, uuid, text, text[]) from public;

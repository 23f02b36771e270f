-- What the heads of the list of contacts sort by. The engine reads rows with a value before those without, each in the order
-- of one index and both ways, hence no `nulls last`. Whoever has millions of rows makes them first, `concurrently`, under
-- these names: hence `if not exists`.
-- squawk-ignore require-concurrent-index-creation
create index if not exists contacts_by_last_name on crm.contacts (organization_id, last_name, id) where deleted_at is null;
-- squawk-ignore require-concurrent-index-creation
create index if not exists contacts_by_engagement on crm.contacts (organization_id, engagement_score desc, id desc)
  where deleted_at is null;
-- squawk-ignore require-concurrent-index-creation
create index if not exists contacts_by_last_touch on crm.contacts (organization_id, last_contacted_at desc, id desc)
  where deleted_at is null;
drop index crm.contacts_by_touch;
drop index crm.contacts_by_name;

create index contacts_by_touch on crm.contacts (organization_id, last_contacted_at desc nulls last, id desc)
  where deleted_at is null;
create index contacts_by_name on crm.contacts (organization_id, lower(last_name), lower(first_name), id)
  where deleted_at is null;
drop index crm.contacts_by_last_touch;
drop index crm.contacts_by_engagement;
drop index crm.contacts_by_last_name;

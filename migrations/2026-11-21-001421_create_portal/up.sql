create table crm.portal_accesses (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null references crm.contacts on delete cascade,
  company_id uuid references crm.companies on delete cascade,
  user_id uuid references identity.users on delete cascade,
  token bytea constraint portal_accesses_token_length check (octet_length(token) = 32),
  sees_documents boolean not null default true,
  sees_projects boolean not null default false,
  sees_assets boolean not null default false,
  may_accept boolean not null default false,
  invited_by uuid references identity.users on delete set null,
  invited_at timestamptz not null default now(),
  accepted_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz,
  constraint portal_accesses_token_key unique (token),
  constraint portal_accesses_once unique nulls not distinct (contact_id, company_id),
  constraint portal_accesses_accepted check (accepted_at is null or user_id is not null),
  constraint portal_accesses_order check (expires_at > invited_at)
);
create index portal_accesses_user on crm.portal_accesses (user_id);
create index portal_accesses_company on crm.portal_accesses (company_id);
create index portal_accesses_list on crm.portal_accesses (organization_id, invited_at desc, id desc);
create index portal_accesses_invited_by on crm.portal_accesses (invited_by);
comment on table crm.portal_accesses is 'Contacts who see what concerns them or their company: quotes, invoices, projects.';
comment on column crm.portal_accesses.contact_id is 'pii: the contact.';
comment on column crm.portal_accesses.user_id is 'pii: the account with which it is used; null until then.';
comment on column crm.portal_accesses.company_id is 'Sees this company''s; null: only what is addressed to the contact.';
comment on column crm.portal_accesses.token is 'SHA-256 of the token in the invitation.';
comment on column crm.portal_accesses.may_accept is 'May accept quotes in the name of the company.';
call auth.shape_organization('crm.portal_accesses', 'crm', 'user_id = (select auth.user_id())');
create trigger audit after insert or update or delete on crm.portal_accesses for each row execute function maison.audit('token');

-- Policies ask these once per query.
create function crm.portal_companies() returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
begin
  if auth.user_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(a.company_id), '{}') from crm.portal_accesses a
           where a.user_id = auth.user_id() and a.company_id is not null and a.sees_documents and a.accepted_at is not null
             and a.revoked_at is null and (a.expires_at is null or a.expires_at > now()));
end $$;
comment on function crm.portal_companies() is 'Companies whose documents the person may see as their contact.';

create function crm.portal_contacts() returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
begin
  if auth.user_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(a.contact_id), '{}') from crm.portal_accesses a
           where a.user_id = auth.user_id() and a.sees_documents and a.accepted_at is not null
             and a.revoked_at is null and (a.expires_at is null or a.expires_at > now()));
end $$;
comment on function crm.portal_contacts() is 'The person as the contact of organisations that let them see documents.';

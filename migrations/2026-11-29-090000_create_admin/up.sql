create schema admin;
comment on schema admin is 'What people keep about their work in the dashboard: views, drafts, bulk changes, imports; what happened, for other software.';
grant usage on schema admin to maison_app, maison_system;

-- May the person read the system that this table or resource belongs to? `crm.contacts` asks for the word crm.read.
create function admin.reads(organization uuid, subject text) returns boolean
  language sql stable set search_path = ''
  as $$ select organization = any (auth.organizations_with(split_part(subject, '.', 1) || '.read')) $$;
comment on function admin.reads(uuid, text) is 'Has the person the read word of this table''s system in the organisation?';

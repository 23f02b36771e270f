drop table identity.audit_log;
drop table identity.system_settings;
drop table identity.invitations;
drop table identity.role_permissions;
drop table identity.organization_members;
drop function identity.keep_an_owner();
drop table identity.organizations;

drop table identity.external_logins;
drop table identity.sign_in_providers;

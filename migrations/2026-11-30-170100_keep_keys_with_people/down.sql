drop trigger take_keys_back on identity.organization_members;
drop function identity.take_keys_back();
drop trigger keep_issuer on identity.sign_in_providers;
drop function identity.keep_issuer();

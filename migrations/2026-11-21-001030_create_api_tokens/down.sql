drop trigger end_api_tokens on identity.organization_members;
drop function identity.end_api_tokens();
drop table identity.api_tokens;
drop function identity.stay_revoked();

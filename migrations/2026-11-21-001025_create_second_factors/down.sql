alter table identity.organizations drop column requires_second_factor;
drop index identity.refresh_tokens_family;
alter table identity.refresh_tokens
  drop column used_at,
  drop column family_id;
grant update on identity.sessions to maison_app;
alter table identity.sessions
  drop column device_name,
  drop column elevated_until,
  drop column second_factor_at,
  drop column signed_in_by;
drop table identity.sign_in_challenges;
drop table identity.recovery_codes;
drop table identity.totp_secrets;
drop table identity.passkeys;

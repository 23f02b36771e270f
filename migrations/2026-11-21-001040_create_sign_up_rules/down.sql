drop table identity.sign_up_rules;

drop table identity.name_choices;
drop table identity.profile_fields;

drop function community.fill_subject();
drop function community.subject_row(text, uuid);
drop function community.sees(text, uuid);
drop function community.subject_table(text);

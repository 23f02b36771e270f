drop table community.house_files;
drop table community.honours;
drop function community.keep_honour();
drop table community.house_invitations;
drop function community.answer_invitation();
drop table community.house_members;
drop function community.keep_membership();

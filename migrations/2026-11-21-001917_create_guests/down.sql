drop table production.attendance_requests;
drop table production.invitation_guests;
drop table production.invitations;
drop function production.stamp_decision();
drop function production.keep_plus_ones();
drop function production.admit_plus_one();
drop function production.stamp_invitation();

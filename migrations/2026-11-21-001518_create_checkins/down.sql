drop function events.annul_checkin(uuid);
drop function events.check_in(uuid, text, uuid, text, timestamptz, uuid, boolean, boolean);
drop function events.scans(uuid, uuid);
drop view events.checkin_states;
drop table events.checkins;
drop function events.follow_checkin();
drop table events.checkin_list_tiers;
drop table events.checkin_lists;

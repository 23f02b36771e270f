drop table events.ball_entry_members;
drop table events.ball_entries;
drop function events.guard_ball_entry();
drop function events.own_judgeships();
drop table events.ball_judges;
drop table events.ball_categories;

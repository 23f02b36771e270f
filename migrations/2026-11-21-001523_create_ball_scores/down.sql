drop view events.house_standings;
drop table events.ball_results;
drop function events.fill_ball_result();
drop table events.ball_scores;
drop function events.guard_ball_score();
drop table events.ball_battles;
drop table events.ball_rounds;

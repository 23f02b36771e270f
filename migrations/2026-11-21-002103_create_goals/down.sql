drop table analytics.annotations;
drop table analytics.segments;
drop table analytics.funnel_exclusions;
drop table analytics.funnel_steps;
drop table analytics.funnels;
drop table analytics.goals;

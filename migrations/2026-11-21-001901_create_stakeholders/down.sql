drop table production.event_stakeholders;
drop table production.organizer_team_members;
drop table production.organizer_teams;
drop table production.stakeholders;

drop table community.application_reviews;
drop table community.applications;
drop function community.welcome();
drop function community.fill_application();
drop table community.application_questions;
drop table community.application_forms;

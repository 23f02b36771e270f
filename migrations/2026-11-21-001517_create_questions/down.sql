drop table events.answer_options;
drop table events.answers;
drop table events.question_tiers;
drop table events.question_options;
drop table events.questions;

drop table analytics.attribution_credits;
drop function analytics.keep_credit();
drop function analytics.credits_add_up();
drop table analytics.attribution_results;
drop table analytics.conversions;
drop table analytics.touchpoints;
drop table analytics.attribution_models;
drop function analytics.model_is_whole(text, text, jsonb);

drop table crm.predicted_scores;
drop table crm.score_models;
drop table crm.score_ledger;
drop table crm.lead_scoring_rules;
drop function crm.expire_scores;
drop function crm.recount_scores;
drop function crm.keep_score;
drop function crm.check_score;

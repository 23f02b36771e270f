drop table crm.contact_merge_values;
drop table crm.contact_merge_moves;
drop table crm.contact_merges;
drop table crm.duplicate_candidates;
drop table crm.duplicate_rules;
drop function crm.check_merge;

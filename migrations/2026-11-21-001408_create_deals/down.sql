drop table crm.deal_tags;
drop table crm.deal_details;
drop table crm.deals;
drop function crm.make_deal_details;
drop function crm.follow_stage;

drop table events.discount_tiers;
drop table events.discounts;
drop table events.vouchers;
drop table events.quota_tiers;
drop function events.fill_quota_tier();
drop table events.quotas;

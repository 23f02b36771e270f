drop table events.tier_links;
drop table events.tier_prices;
drop table events.tier_variations;
drop table events.ticket_tiers;
drop table events.event_sales;
drop table events.membership_types;
drop table events.tax_rule_countries;
drop table events.tax_rules;

drop table production.event_designers;
drop table production.designer_profiles;
drop table production.fashion_brands;

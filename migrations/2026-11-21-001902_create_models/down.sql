drop table production.event_models;
drop table production.model_pictures;
drop table production.model_profiles;
drop table production.model_agencies;

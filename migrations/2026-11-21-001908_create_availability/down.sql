drop table production.designer_availability;
drop table production.model_availability;
drop table production.occupancies;
drop function production.claim(uuid);
drop function production.expire_options();
drop function production.free_busy(uuid, timestamptz, timestamptz);
drop function production.option_rank(uuid);
drop function production.hold_option();
drop function production.take_time();

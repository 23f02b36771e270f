drop function production.fill_moments();
drop function production.guard_claim();
drop function production.person_key(uuid, uuid, timestamptz, uuid, uuid);
drop procedure production.follow(regclass[]);
drop procedure production.keep_together(regclass);
drop function production.keep_together();
drop function production.is_timezone(text);
drop schema production;

drop table cms.release_items;
drop function cms.guard_release;
drop table cms.releases;
drop table cms.publish_schedules;

drop trigger keep_together on production.shoot_items;
alter table production.shoot_items drop constraint shoot_items_sample_id_fkey;
call production.keep_together('production.shoot_items');
drop table production.sample_scans;
drop table production.sample_loans;
drop table production.samples;
drop function production.follow_scan();
drop function production.stamp_loan();

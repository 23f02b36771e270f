drop table production.lineup_entries;
drop table production.look_items;
drop table production.looks;
drop table production.shows;
drop function production.tight_changes(uuid);

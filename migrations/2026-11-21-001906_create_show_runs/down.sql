drop table production.show_run_items;
drop table production.show_runs;
drop function production.expected_times(uuid);
drop function production.note_actual_times();
drop function production.run_show();

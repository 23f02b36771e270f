drop trigger ask_again on production.call_times;
drop table production.call_sheet_deliveries;
drop table production.call_sheet_recipients;
drop table production.call_sheet_versions;
drop table production.call_sheets;
drop function production.ask_again();
drop function production.publish_call_sheet();
drop function production.stamp_recipient();
drop function production.note_delivery();

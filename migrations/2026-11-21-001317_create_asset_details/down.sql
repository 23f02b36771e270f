drop trigger hold_asset on media.assets;
drop function media.hold_asset();
drop trigger note_editor on media.assets;
drop function media.note_editor();
drop trigger add_details on media.assets;
drop function media.add_details();
drop table media.asset_details;

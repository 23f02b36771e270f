drop table media.asset_folders;
drop function media.move_branch();
drop function media.place_folder();
drop table media.library_members;
drop table media.asset_libraries;
drop function media.closed_libraries();

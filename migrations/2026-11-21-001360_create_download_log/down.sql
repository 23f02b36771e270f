drop table media.download_log;
drop function media.note_download();
drop function media.check_download();

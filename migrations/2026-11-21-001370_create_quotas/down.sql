drop trigger count_usage on media.files;
drop function media.count_usage();
drop trigger keep_quota on media.files;
drop function media.keep_quota();
drop function media.recount_usage();
drop function media.add_usage(uuid, uuid, bigint, integer);
drop table media.quotas;

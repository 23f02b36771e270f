drop table marketing.email_archive_pages;
drop table marketing.email_test_sends;
drop table marketing.email_checks;
drop table marketing.content_block_variants;
drop table marketing.content_blocks;
drop table marketing.email_translations;

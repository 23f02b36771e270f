drop table marketing.email_interactions;
drop table marketing.scanner_signs;
drop table marketing.mail_hits;
drop table marketing.email_links;
drop table marketing.email_recipients;
drop function marketing.count_recipients();
drop function marketing.name_message();

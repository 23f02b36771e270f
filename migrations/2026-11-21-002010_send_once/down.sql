drop function marketing.judge_hits(uuid);
drop function marketing.count_email(uuid);
drop function marketing.close_leases();
drop function marketing.claim_recipients(uuid, integer, interval);
drop function marketing.skip_reason(marketing.email_recipients);

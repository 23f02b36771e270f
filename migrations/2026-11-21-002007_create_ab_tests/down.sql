drop function marketing.ab_bucket(uuid, text);
drop table marketing.ab_looks;
drop function marketing.fill_look();
drop function marketing.two_proportions(integer, integer, integer, integer);
alter table marketing.ab_tests drop constraint ab_tests_winner_fkey;
drop table marketing.ab_variants;
drop table marketing.ab_tests;

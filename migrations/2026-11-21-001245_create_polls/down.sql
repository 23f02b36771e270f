drop table community.poll_votes;
drop function community.fill_vote();
drop table community.poll_tallies;
drop table community.poll_options;
drop function community.keep_option();
drop table community.polls;

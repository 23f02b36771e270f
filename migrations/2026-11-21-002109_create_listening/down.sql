drop table analytics.mention_responses;
drop table analytics.mention_matches;
drop function analytics.fill_match();
drop table analytics.social_mentions;
drop table analytics.mention_authors;
drop table analytics.listening_feeds;
drop table analytics.listening_queries;

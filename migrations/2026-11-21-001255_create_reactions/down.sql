drop table community.feed_markers;
drop table community.subscriptions;
drop table community.bookmarks;
drop table community.reactions;

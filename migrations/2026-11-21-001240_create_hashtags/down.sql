drop trigger tag_update on community.posts;
drop trigger tag_insert on community.posts;
drop function community.follow_tags();
drop function community.tag_post(uuid);
drop table community.tag_follows;
drop table community.post_hashtags;
drop table community.hashtags;

drop table channels.social_post_insights;
drop table channels.post_attempts;
drop function channels.keep_published();
drop table channels.social_post_media;
drop function channels.uncheck_media();
drop table channels.social_post_parts;

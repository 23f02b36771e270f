drop table channels.social_posts;
drop table channels.compositions;
drop table channels.posting_times;
drop table channels.posting_slots;

drop trigger guard_trash on community.gallery_items;
drop trigger guard_trash on community.comments;
drop trigger guard_trash on community.posts;
drop function community.guard_trash();

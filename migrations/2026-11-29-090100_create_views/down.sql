drop table admin.visited, admin.favourites, admin.saved_views;
drop function admin.keep_newest();

drop schema jobs;
drop schema events;
drop schema community;
drop schema sites;
drop schema media;
drop schema identity;

create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists btree_gist with schema public;

create schema identity;
create schema media;
create schema sites;
create schema community;
create schema events;
create schema jobs;
comment on schema identity is 'People, organisations, roles, settings, audit.';
comment on schema media is 'Files, what they mean and where they are used.';
comment on schema sites is 'Platform types, mega sites, subsites and their modules.';
comment on schema community is 'Houses, posts, comments, gallery.';
comment on schema events is 'Events and everything sold for them.';
comment on schema jobs is 'Background work.';
grant usage on schema identity, media, sites, community, events, jobs to maison_app, maison_system;

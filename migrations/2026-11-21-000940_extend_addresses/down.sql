comment on column sites.contributions.user_id is null;
comment on column sites.connections.target_user_id is null;
comment on column sites.forum_topics.author_profile_id is null;
comment on column sites.articles.author_profile_id is null;
comment on column sites.subsite_roles.user_id is null;
alter table sites.subsite_roles drop column display_name;
drop trigger check_menu on sites.menus;
drop function sites.check_menu();
drop trigger no_cycle on sites.menus;
drop trigger stay_together on sites.menus;
alter table sites.menus drop column subsite_id, drop column parent_id;
comment on table sites.menus is 'Links in the head or foot of a mega site''s pages.';
call auth.stay_together('sites.menus');
drop index sites.domains_certificate;
alter table sites.domains
  drop column is_primary, drop column certificate_expires_at, drop column certificate_status,
  drop column error, drop column checked_at, drop column verification_token;

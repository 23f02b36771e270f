-- Hosts say how far their certificate is, menus nest and belong to subsites, too, people have a name per site.
alter table sites.domains
  add column verification_token text constraint domains_verification_token_shape check (verification_token ~ '^[a-z0-9-]{16,80}$'),
  add column checked_at timestamptz,
  add column error text constraint domains_error_length check (length(error) <= 500),
  add column certificate_status text not null default 'none' constraint domains_certificate_status_value
    check (certificate_status in ('none', 'pending', 'issued', 'failed')),
  add column certificate_expires_at timestamptz,
  add column is_primary boolean not null default true,
  add constraint domains_certificate_order check (certificate_status <> 'issued' or certificate_expires_at is not null);
create index domains_certificate on sites.domains (certificate_expires_at) where certificate_status = 'issued';
comment on column sites.domains.verification_token is 'What the TXT record _maison.{host} must say; no secret.';
comment on column sites.domains.checked_at is 'When name and certificate were last looked at.';
comment on column sites.domains.is_primary is 'False: the host redirects to the primary one.';

alter table sites.menus
  add column parent_id uuid references sites.menus on delete cascade,
  add column subsite_id uuid references sites.subsites on delete cascade;
create index menus_parent on sites.menus (parent_id);
create index menus_subsite on sites.menus (subsite_id, place, position);
comment on table sites.menus is 'Links in the head or foot of a mega site''s pages, or of one subsite''s.';
comment on column sites.menus.parent_id is 'The entry that this one unfolds from.';
comment on column sites.menus.subsite_id is 'Null: of the whole mega site.';
drop trigger stay_together on sites.menus;
call auth.stay_together('sites.menus');
create trigger no_cycle before insert or update of parent_id on sites.menus
  for each row execute function maison.no_cycle('parent_id');

create function sites.check_menu() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.parent_id is not null and not exists (
       select from sites.menus p where p.id = new.parent_id and p.mega_site_id = new.mega_site_id and p.place = new.place
          and p.subsite_id is not distinct from new.subsite_id) then
    raise exception 'the entry above is of another menu' using errcode = 'foreign_key_violation', constraint = 'menus_parent_id_fkey';
  end if;
  if new.subsite_id is not null and not exists (
       select from sites.subsites s where s.id = new.subsite_id and s.mega_site_id = new.mega_site_id) then
    raise exception 'the subsite is of another mega site' using errcode = 'foreign_key_violation', constraint = 'menus_subsite_id_fkey';
  end if;
  return new;
end $$;
create trigger check_menu before insert or update of parent_id, subsite_id, mega_site_id, place on sites.menus
  for each row execute function sites.check_menu();

alter table sites.subsite_roles
  add column display_name text constraint subsite_roles_display_name_length check (length(display_name) between 1 and 80);
comment on column sites.subsite_roles.display_name is 'pii: the name on this site, where it is another than the profile''s.';
comment on column sites.subsite_roles.user_id is 'pii: whose role it is.';
comment on column sites.articles.author_profile_id is 'pii: who wrote it.';
comment on column sites.forum_topics.author_profile_id is 'pii: who began it.';
comment on column sites.connections.target_user_id is 'pii: the person meant.';
comment on column sites.contributions.user_id is 'pii: who gave it.';

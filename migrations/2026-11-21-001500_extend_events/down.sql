drop trigger fill_event on events.events;
drop trigger settle_state on events.events;
drop trigger steps on events.events;
drop trigger tell on events.events;
drop trigger keep_slug on events.events;
-- Before, every event was part of a subsite; those that are not cannot stay.
delete from events.events where subsite_id is null;
alter table events.events disable trigger user;
update events.events set type = 'other' where type in ('social', 'performance', 'fundraiser');
alter table events.events enable trigger user;
-- From here on nobody sees a row.
call auth.unshape('events.events');
drop function events.tell_event();
drop function events.fill_event();
drop function events.settle_state();
drop index events.events_next;
drop index events.events_organizer;
drop index events.events_house;
drop index events.events_list;
drop index events.events_organization_slug_key;
alter table events.events
  drop constraint events_status_fit,
  drop constraint events_audience_fit,
  drop constraint events_part_whole,
  drop column status,
  drop column visibility,
  drop column category,
  drop column organizer_id,
  drop column house_id,
  drop constraint events_type_value,
  alter column subsite_id set not null,
  alter column mega_site_id set not null;
alter table events.events add constraint events_type_value check (type in ('concert', 'livestream', 'meetup', 'launch', 'ball',
  'practice', 'workshop', 'panel', 'exhibition', 'runway', 'screening', 'other'));
drop function events.audience_fits(text, uuid);
drop function events.state_fits(text, text, boolean);
comment on column events.events.subsite_id is null;
comment on column events.events.mega_site_id is null;
comment on column events.events.location is null;
comment on column events.events.is_cancelled is null;
create trigger fill_part before insert or update of subsite_id, mega_site_id, organization_id on events.events
  for each row execute function maison.fill_part();
create trigger tell after insert or update or delete on events.events for each row execute function maison.tell_subsite();
create trigger keep_slug after update of slug on events.events for each row execute function maison.keep_slug('part', 'subsite_id');
call auth.shape_subsite_part('events.events');

-- An event stands alone, belongs to a house, or is part of a subsite as before. It has an audience of its own, and never
-- more than see its subsite; sites.listable keeps what is not for everybody out of the public lists.
create function events.state_fits(status text, publish_state text, is_cancelled boolean) returns boolean
  language sql immutable parallel safe set search_path = '' as $$
  select (status = 'cancelled') = is_cancelled and (publish_state <> 'published' or status <> 'draft')
     and (publish_state <> 'draft' or status in ('draft', 'cancelled'))
$$;
comment on function events.state_fits(text, text, boolean) is 'Do an event''s status and the two columns that pages read say the same?';
create function events.audience_fits(visibility text, house_id uuid) returns boolean
  language sql immutable parallel safe set search_path = '' as $$
  select visibility <> 'house' or house_id is not null
$$;
comment on function events.audience_fits(text, uuid) is 'What only a house sees has a house.';

alter table events.events
  alter column mega_site_id drop not null,
  alter column subsite_id drop not null,
  drop constraint events_type_value,
  add constraint events_type_value check (type in ('concert', 'livestream', 'meetup', 'launch', 'ball', 'practice', 'workshop', 'panel',
    'exhibition', 'runway', 'screening', 'social', 'performance', 'fundraiser', 'other')),
  add column house_id uuid,
  add column organizer_id uuid references identity.profiles on delete set null,
  add column category text constraint events_category_value
    check (category in ('vogue', 'runway', 'realness', 'face', 'body', 'bizarre', 'performance', 'educational', 'social')),
  add column visibility text not null default 'public' constraint events_visibility_value
    check (visibility in ('public', 'unlisted', 'house', 'followers', 'private')),
  add column status text not null default 'draft' constraint events_status_value
    check (status in ('draft', 'published', 'sold_out', 'cancelled', 'completed')),
  add constraint events_part_whole check ((subsite_id is null) = (mega_site_id is null)),
  add constraint events_audience_fit check (events.audience_fits(visibility, house_id));
create unique index events_organization_slug_key on events.events (organization_id, slug) where subsite_id is null;
create index events_list on events.events (organization_id, start_date desc, id desc);
create index events_house on events.events (house_id, start_date desc, id desc);
create index events_organizer on events.events (organizer_id);
create index events_next on events.events (start_date, id) where subsite_id is null and publish_state = 'published' and deleted_at is null;
comment on column events.events.subsite_id is 'The subsite that it is a part of; null for events of an organisation or a house.';
comment on column events.events.mega_site_id is 'The subsite''s; filled by trigger.';
comment on column events.events.house_id is 'The house that gives it.';
comment on column events.events.organizer_id is 'pii: whom guests ask.';
comment on column events.events.location is 'Town, or the address in one line; the parts of it stand in event_details and venues.';
comment on column events.events.visibility is 'Who finds it: everybody, whoever has the address, the house, followers of the organizer and the house, the organisation. Never more than see its subsite.';
comment on column events.events.status is 'Moves with publish_state and is_cancelled. sold_out is the organiser''s word for closed sales; whether tickets are left is counted, never read here.';
comment on column events.events.is_cancelled is 'True exactly when status is cancelled.';

alter table events.events disable trigger user;
update events.events set status = case when is_cancelled then 'cancelled' when publish_state = 'draft' then 'draft' else 'published' end;
alter table events.events enable trigger user;
alter table events.events add constraint events_status_fit check (events.state_fits(status, publish_state, is_cancelled));

-- Whoever changes the status moves the other two; whoever changes those moves the status.
create function events.settle_state() returns trigger language plpgsql set search_path = '' as $$
begin
  if (case when tg_op = 'INSERT' then new.status <> 'draft' else new.status <> old.status end) then
    new.is_cancelled := new.status = 'cancelled';
    if new.status = 'draft' then
      new.publish_state := case when new.publish_state = 'published' then 'draft' else new.publish_state end;
    elsif new.status <> 'cancelled' and new.publish_state = 'draft' then
      new.publish_state := 'published';
      new.published_at := coalesce(new.published_at, now());
    end if;
  else
    new.status := case when new.is_cancelled then 'cancelled'
                       when new.publish_state = 'draft' or (new.publish_state = 'archived' and new.status = 'draft') then 'draft'
                       when new.status in ('draft', 'cancelled') then 'published'
                       else new.status end;
  end if;
  return new;
end $$;
create trigger settle_state before insert or update of status, publish_state, is_cancelled on events.events
  for each row execute function events.settle_state();
create trigger steps before update on events.events for each row
  execute function maison.steps('status', 'draft>published draft>cancelled published>sold_out published>cancelled published>completed '
    'published>draft sold_out>published sold_out>cancelled sold_out>completed sold_out>draft cancelled>draft cancelled>published '
    'completed>published completed>draft');

-- A part takes organisation and mega site from its subsite; any event stays in the organisation in which it began, and
-- so does what is sold for it. Its house is of the same organisation.
create function events.fill_event() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare home uuid;
begin
  if new.subsite_id is null then
    new.mega_site_id := null;
  else
    select s.organization_id, s.mega_site_id into new.organization_id, new.mega_site_id
      from sites.subsites s where s.id = new.subsite_id;
    if not found then raise exception 'no such subsite' using errcode = 'foreign_key_violation'; end if;
  end if;
  if tg_op = 'UPDATE' and new.organization_id <> old.organization_id then
    raise exception 'an event stays in its organisation' using errcode = 'check_violation', constraint = 'events_organization';
  end if;
  if new.house_id is not null and (tg_op = 'INSERT' or new.house_id is distinct from old.house_id) then
    select h.organization_id into home from community.houses h where h.id = new.house_id;
    if home is distinct from new.organization_id then
      raise exception 'the house is not of this organisation' using errcode = 'foreign_key_violation';
    end if;
  end if;
  return new;
end $$;
drop trigger fill_part on events.events;
create trigger fill_event before insert or update of subsite_id, mega_site_id, organization_id, house_id on events.events
  for each row execute function events.fill_event();

create function events.tell_event() returns trigger language plpgsql as $$
declare row_is events.events := case when tg_op = 'DELETE' then old else new end;
begin
  perform maison.tell('event:' || row_is.id);
  if tg_op = 'UPDATE' and old.subsite_id is distinct from new.subsite_id and old.subsite_id is not null then
    perform maison.tell('subsite:' || old.subsite_id);
    perform maison.tell('mega_site:' || old.mega_site_id);
  end if;
  if row_is.subsite_id is not null then
    perform maison.tell('subsite:' || row_is.subsite_id);
    perform maison.tell('mega_site:' || row_is.mega_site_id);
  end if;
  return null;
end $$;
drop trigger tell on events.events;
create trigger tell after insert or update or delete on events.events for each row execute function events.tell_event();

drop trigger keep_slug on events.events;
create trigger keep_slug after update of slug on events.events for each row
  when (old.subsite_id is not null and new.subsite_id is not null) execute function maison.keep_slug('part', 'subsite_id');

-- Subsites' people keep what they could do; events without a subsite belong to events.* words and leaders of the house.
call auth.unshape('events.events');
call auth.policies('events.events',
  $$(publish_state = 'published' and deleted_at is null
      and (subsite_id is null or exists (select from sites.subsites s where s.id = subsite_id offset 0))
      and (visibility in ('public', 'unlisted')
        or (visibility in ('house', 'followers') and house_id = any ((select auth.own_houses())::uuid[]))
        or (visibility = 'followers' and auth.follows(organizer_id))))
    or organizer_id = (select auth.profile_id())
    or subsite_id = any ((select auth.own_subsites())::uuid[])
    or organization_id = any ((select auth.organizations_with('events.read'))::uuid[])
    or (subsite_id is not null and organization_id = any ((select auth.organizations_with('sites.update'))::uuid[]))
    or (subsite_id is null and house_id = any ((select auth.led_houses())::uuid[]))$$,
  $$organization_id = any ((select auth.organizations_with('events.create'))::uuid[])
    or subsite_id = any ((select auth.own_subsites())::uuid[])
    or (subsite_id is not null and organization_id = any ((select auth.organizations_with('sites.create'))::uuid[]))
    or (subsite_id is null and house_id = any ((select auth.led_houses())::uuid[]))$$,
  $$organization_id = any ((select auth.organizations_with('events.update'))::uuid[])
    or subsite_id = any ((select auth.own_subsites())::uuid[])
    or (subsite_id is not null and organization_id = any ((select auth.organizations_with('sites.update'))::uuid[]))
    or (subsite_id is null and house_id = any ((select auth.led_houses())::uuid[]))$$,
  $$organization_id = any ((select auth.organizations_with('events.delete'))::uuid[])
    or subsite_id = any ((select auth.own_subsites())::uuid[])
    or (subsite_id is not null and organization_id = any ((select auth.organizations_with('sites.delete'))::uuid[]))
    or (subsite_id is null and house_id = any ((select auth.led_houses())::uuid[]))$$);

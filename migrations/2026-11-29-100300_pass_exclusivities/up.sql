-- Two bookings may both be exclusive for a while, as long as neither works in the other's time: exclusivity stands in a
-- lane of its own, as a day off does. All stood in lane 0 and refused each other.
create or replace function production.take_time() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  r jsonb;
  kind text;
  lane bigint;
  person uuid;
begin
  if tg_op <> 'INSERT' then delete from production.occupancies o where o.source_id = old.id; end if;
  if tg_op = 'DELETE' then return null; end if;
  r := to_jsonb(new);
  person := coalesce(r ->> 'person_id', r ->> 'user_id')::uuid;
  kind := case
    when tg_table_name like '%_availability' and r ->> 'status' in ('booked', 'blocked') then r ->> 'status'
    when tg_table_name = 'call_times' and r ->> 'status' <> 'cancelled' then 'call'
    when tg_table_name = 'fittings' and r ->> 'status' = 'scheduled' then 'fitting'
    when tg_table_name = 'event_staff' and r ->> 'status' = 'confirmed' and r ->> 'starts_at' is not null then 'duty' end;
  if person is null or kind is null then return null; end if;
  if kind = 'blocked' then lane := 1 + abs(hashtextextended(new.id::text, 0) / 2); end if;
  insert into production.occupancies (id, organization_id, person_id, engagement_id, source_type, source_id, kind, lane, starts_at, ends_at)
  values (gen_random_uuid(), new.organization_id, person, coalesce(r ->> 'event_id', r ->> 'shoot_id', r ->> 'id')::uuid, tg_table_name, new.id, kind, lane,
          coalesce(r ->> 'start_time', r ->> 'starts_at')::timestamptz, coalesce(r ->> 'end_time', r ->> 'ends_at')::timestamptz);
  if kind = 'booked' and r ->> 'exclusive_from' is not null then
    insert into production.occupancies (id, organization_id, person_id, engagement_id, source_type, source_id, kind, lane, starts_at, ends_at)
    values (gen_random_uuid(), new.organization_id, person, coalesce(r ->> 'event_id', r ->> 'shoot_id', r ->> 'id')::uuid, tg_table_name, new.id, 'exclusive', -1 - abs(hashtextextended(new.id::text, 0) / 2),
            (r ->> 'exclusive_from')::timestamptz, (r ->> 'exclusive_until')::timestamptz);
  end if;
  return null;
end $$;
update production.occupancies set lane = -1 - abs(hashtextextended(source_id::text, 0) / 2) where kind = 'exclusive';

-- What House Registry puts on: the Winter Ball with its shop, the Autumn Ball that is over, a fashion week with casting,
-- practice every Thursday, and a table for house leaders.
create temp table host on commit drop as select id from identity.organizations where slug = 'house-registry';
create temp table persons on commit drop as
  select p.handle, p.id as profile, p.user_id as person, p.display_name as name, u.email from identity.profiles p join identity.users u on u.id = p.user_id;
create temp table photos on commit drop as
  select a.id, row_number() over (order by a.created_at, a.id)::integer as n
    from media.assets a where a.organization_id = (select id from host) and a.visibility = 'public' and a.asset_type like 'image%';
create function pg_temp.host() returns uuid language sql as $$ select id from host $$;
create function pg_temp.who(wanted text) returns uuid language sql as $$ select person from persons where handle = wanted $$;
create function pg_temp.profile(wanted text) returns uuid language sql as $$ select profile from persons where handle = wanted $$;
create function pg_temp.photo(wanted integer) returns uuid language sql as $$ select id from photos where n = 1 + wanted % (select count(*)::integer from photos) $$;
create function pg_temp.at(days integer, clock time) returns timestamptz language sql as $$ select ((current_date + days) + clock) at time zone 'Europe/Berlin' $$;
-- A number below `below` that is always the same for the same word.
create function pg_temp.pick(word text, below integer) returns integer language sql as $$ select (hashtextextended(word, 9) & 2147483647)::integer % below $$;
create function pg_temp.somebody(word text) returns text language sql as $$
  select (array['Amara', 'Jonas', 'Leyla', 'Matteo', 'Priya', 'Sven', 'Noémie', 'Kofi', 'Hanna', 'Rafael', 'Ximena', 'Tarek', 'Oona', 'Dilan', 'Farah', 'Emil', 'Zuri', 'Marek', 'Ingrid', 'Theo'])[1 + pg_temp.pick(word || 'given', 20)]
         || ' ' || (array['Adeyemi', 'Brandt', 'Costa', 'Demir', 'Eriksen', 'Fontaine', 'Gruber', 'Haddad', 'Ivanova', 'Jansen', 'Krüger', 'Lehmann', 'Moreau', 'Nowak', 'Okoye', 'Petrov', 'Richter', 'Sahin', 'Thiele', 'Vogel'])[1 + pg_temp.pick(word || 'family', 20)]
$$;
create function pg_temp.ticket_code(word text) returns text language sql as $$ select translate(md5('ticket ' || word), '01', 'xy') $$;

-- venues
insert into events.venues (id, organization_id, owner_id, name, description, address, city, country, capacity, type, amenities, timezone, latitude, longitude, accessibility, url, asset_id, is_public, created_by)
values
  (maison.demo_id('venue:halle-9'), pg_temp.host(), pg_temp.who('bo'), 'Halle 9', 'A tram depot of 1911 with a floor that forgives a dip.', 'Gerichtstraße 23', 'Berlin', 'DE', 650, 'indoor',
   '["stage", "lighting", "sound", "dressing_rooms", "cloakroom", "freight_lift"]', 'Europe/Berlin', 52.5459, 13.3662, 'Step-free from the yard, two accessible toilets, a quiet room beside the cloakroom.', 'https://halle-9.example', pg_temp.photo(3), true, pg_temp.who('ana')),
  (maison.demo_id('venue:spiegelsaal'), pg_temp.host(), pg_temp.who('dara'), 'Spiegelsaal Wedding', 'A dance school on the third floor; mirrors on two sides.', 'Müllerstraße 158', 'Berlin', 'DE', 60, 'indoor',
   '["mirrors", "sound", "sprung_floor"]', 'Europe/Berlin', 52.5501, 13.3527, 'Lift on request, ring at the ground floor.', null, pg_temp.photo(5), true, pg_temp.who('ana')),
  (maison.demo_id('venue:palmenhof'), pg_temp.host(), null, 'Palmenhof', 'A court under glass with a garden behind it.', 'Lindenallee 4', 'Hamburg', 'DE', 300, 'hybrid', '["garden", "daylight", "heating"]', 'Europe/Berlin', null, null, null, null, null, false, pg_temp.who('bo'));
insert into events.venue_spaces (id, organization_id, venue_id, parent_id, name, capacity, seats, area_sqm, buffer_before_minutes, buffer_after_minutes, min_notice_hours, max_advance_days, lock_in_hours, needs_approval, position)
select maison.demo_id('space:' || s.key), pg_temp.host(), maison.demo_id('venue:' || s.venue), maison.demo_id('space:' || s.parent), s.name, s.people, s.seats, s.area, s.before, s.after, 48, 540, 72, s.approval, s.place
  from (values ('halle', 'halle-9', null, 'Great hall', 650, 320, 840.0, 120, 90, true, 1), ('halle-north', 'halle-9', 'halle', 'Hall, north half', 300, 150, 420.0, 60, 60, true, 2),
               ('halle-south', 'halle-9', 'halle', 'Hall, south half', 300, 150, 420.0, 60, 60, true, 3), ('halle-loft', 'halle-9', null, 'Loft', 40, 30, 70.0, 0, 15, false, 4),
               ('studio-1', 'spiegelsaal', null, 'Studio 1', 60, 20, 180.0, 0, 15, false, 1)) s (key, venue, parent, name, people, seats, area, before, after, approval, place);
insert into events.venue_hours (id, organization_id, venue_id, space_id, weekday, opens_at, closes_at)
select maison.demo_id('hours:halle-9 ' || d), pg_temp.host(), maison.demo_id('venue:halle-9'), null, d, case when d < 6 then time '09:00' else time '11:00' end, case when d < 5 then time '23:00' else time '05:00' end from generate_series(1, 7) d
union all
select maison.demo_id('hours:spiegelsaal ' || d), pg_temp.host(), maison.demo_id('venue:spiegelsaal'), maison.demo_id('space:studio-1'), d, time '16:00', time '22:30' from generate_series(1, 5) d;

-- events
insert into events.events (id, organization_id, slug, title, description, type, category, visibility, status, start_date, end_date, timezone, venue_name, location, is_virtual, asset_id, featured, organizer_id, created_by, published_at)
values
  (maison.demo_id('event:winter-ball'), pg_temp.host(), 'winter-ball', 'Winter Ball: Frost & Velvet', E'Six categories, one floor. Bring white, bring velvet, bring somebody who has never seen a ball.\n\nFirst-timers walk in *virgin vogue*; the panel is kind before it is exact.',
   'ball', 'vogue', 'public', 'published', pg_temp.at(13, '20:00'), pg_temp.at(14, '03:00'), 'Europe/Berlin', 'Halle 9', 'Gerichtstraße 23, Berlin', false, pg_temp.photo(0), true, pg_temp.profile('ana'), pg_temp.who('ana'), now() - interval '34 days'),
  (maison.demo_id('event:autumn-ball'), pg_temp.host(), 'autumn-ball', 'Autumn Ball: Paper Crowns', 'The one with the paper crowns. Results are below, pictures in the gallery.',
   'ball', 'runway', 'public', 'completed', pg_temp.at(-28, '19:00'), pg_temp.at(-27, '02:00'), 'Europe/Berlin', 'Halle 9', 'Gerichtstraße 23, Berlin', false, pg_temp.photo(1), false, pg_temp.profile('bo'), pg_temp.who('ana'), now() - interval '80 days'),
  (maison.demo_id('event:fashion-week'), pg_temp.host(), 'fashion-week', 'Fashion week: open casting and two shows', 'Small labels, long runway. Casting on the first day is open to everybody of eighteen and over.',
   'runway', 'runway', 'public', 'published', pg_temp.at(40, '11:00'), pg_temp.at(43, '22:00'), 'Europe/Berlin', 'Halle 9', 'Gerichtstraße 23, Berlin', false, pg_temp.photo(2), true, pg_temp.profile('bo'), pg_temp.who('bo'), now() - interval '12 days'),
  (maison.demo_id('event:practice'), pg_temp.host(), 'practice', 'Thursday practice', 'Two hours of hands, floor and old way. Bring water and knee pads.',
   'practice', 'educational', 'public', 'published', pg_temp.at(-28 + (4 - extract(isodow from current_date)::integer), '19:00'), pg_temp.at(-28 + (4 - extract(isodow from current_date)::integer), '21:00'), 'Europe/Berlin', 'Spiegelsaal Wedding', 'Müllerstraße 158, Berlin', false, pg_temp.photo(4), false, pg_temp.profile('dara'), pg_temp.who('dara'), now() - interval '60 days'),
  (maison.demo_id('event:leaders-table'), pg_temp.host(), 'leaders-table', 'Leaders'' table', 'Dates of next year, who books which weekend, and soup.',
   'meetup', 'social', 'private', 'published', pg_temp.at(9, '18:30'), pg_temp.at(9, '21:00'), 'Europe/Berlin', null, null, true, null, false, pg_temp.profile('ana'), pg_temp.who('ana'), now() - interval '5 days'),
  (maison.demo_id('event:kiki'), pg_temp.host(), 'spring-kiki', 'Spring Kiki', 'Date still open.', 'ball', 'performance', 'public', 'draft', pg_temp.at(120, '17:00'), null, 'Europe/Berlin', null, 'Hamburg', false, null, false, pg_temp.profile('dara'), pg_temp.who('dara'), null);
update events.events set slug = 'frost-ball' where id = maison.demo_id('event:winter-ball');
update events.events set slug = 'winter-ball' where id = maison.demo_id('event:winter-ball');
update events.events set slug = 'kiki-of-spring' where id = maison.demo_id('event:kiki');
update events.event_details d
   set address = v.address, latitude = v.latitude, longitude = v.longitude, virtual_url = v.link, doors_at = v.doors, dress_code = v.dress, accessibility = v.accessibility, minimum_age = v.age, locale = 'en',
       max_attendees = v.places, requires_rsvp = v.rsvp, rsvp_needs_approval = v.approval, guest_list = v.guests, venue_id = maison.demo_id('venue:' || v.venue), space_id = maison.demo_id('space:' || v.space)
  from (values
    ('winter-ball', 'Gerichtstraße 23, 13347 Berlin', 52.5459::float8, 13.3662::float8, null, pg_temp.at(13, '19:00'), 'White and velvet; flats at the door, heels on the floor.', 'Step-free, quiet room, German Sign Language on stage left.', 16::smallint, null::integer, false, false, 'everyone', 'halle-9', 'halle'),
    ('autumn-ball', 'Gerichtstraße 23, 13347 Berlin', 52.5459, 13.3662, null, pg_temp.at(-28, '18:00'), null, null, 16, null, false, false, 'organizers', 'halle-9', 'halle'),
    ('fashion-week', 'Gerichtstraße 23, 13347 Berlin', 52.5459, 13.3662, null, pg_temp.at(40, '10:00'), null, null, 18, null, false, false, 'organizers', 'halle-9', 'halle'),
    ('practice', 'Müllerstraße 158, 13353 Berlin', 52.5501, 13.3527, null, null, null, 'Lift on request.', null, 6, true, false, 'guests', 'spiegelsaal', 'studio-1'),
    ('leaders-table', null, null, null, 'https://meet.maison.example/leaders', null, null, null, null, null, true, true, 'organizers', null, null))
    v (key, address, latitude, longitude, link, doors, dress, accessibility, age, places, rsvp, approval, guests, venue, space)
 where d.id = maison.demo_id('event:' || v.key);

-- practice: every Thursday; one moved, one cancelled, one skipped
insert into events.event_series (id, organization_id, event_id, rrule, timezone, starts_on, start_time, duration_minutes, ends_on, expanded_until)
values (maison.demo_id('series:practice'), pg_temp.host(), maison.demo_id('event:practice'), 'FREQ=WEEKLY;BYDAY=TH', 'Europe/Berlin',
        current_date - 28 + (4 - extract(isodow from current_date)::integer), '19:00', 120, null, current_date + 70);
insert into events.event_occurrences (id, organization_id, event_id, series_id, recurrence_date, recurrence_time, starts_at, venue_id)
select maison.demo_id('practice ' || w), pg_temp.host(), maison.demo_id('event:practice'), maison.demo_id('series:practice'), s.starts_on + w * 7, '19:00', null, maison.demo_id('venue:spiegelsaal')
  from events.event_series s cross join generate_series(0, 12) w where s.id = maison.demo_id('series:practice');
update events.event_occurrences set status = 'moved', starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day', note = 'The studio is booked on Thursday.' where id = maison.demo_id('practice 6');
update events.event_occurrences set status = 'cancelled', note = 'Everybody is at the ball.' where id = maison.demo_id('practice 5');
update events.event_occurrences set status = 'skipped' where id = maison.demo_id('practice 9');
update events.event_occurrences set title = 'Thursday practice: hands only', max_attendees = 4 where id = maison.demo_id('practice 7');
insert into events.rsvps (id, organization_id, event_id, occurrence_id, profile_id, status, notes, guest_count)
select maison.demo_id('rsvp:' || r.date || p.handle), pg_temp.host(), maison.demo_id('event:practice'), maison.demo_id('practice ' || r.date), p.profile,
       (array['yes', 'yes', 'maybe', 'no'])[1 + pg_temp.pick(r.date || p.handle, 4)], case when p.handle = 'cleo' then 'My knee is better, but no dips yet.' end, 1 + pg_temp.pick(p.handle || r.date, 2)
  from generate_series(2, 7) r (date) cross join persons p where p.handle in ('ana', 'bo', 'cleo', 'dara', 'imani', 'yuki', 'luc');
insert into events.rsvps (id, organization_id, event_id, profile_id, status, admission)
select maison.demo_id('rsvp:table ' || handle), pg_temp.host(), maison.demo_id('event:leaders-table'), profile, 'yes', case when handle = 'imani' then 'requested' else 'admitted' end from persons where handle in ('ana', 'bo', 'dara', 'imani');
insert into events.calendar_feeds (id, user_id, scope, token, last_read_at)
select maison.demo_id('feed:' || handle), person, case handle when 'bo' then 'work' else 'mine' end, sha256(convert_to('feed of ' || handle, 'UTF8')), now() - interval '3 hours' from persons where handle in ('bo', 'cleo');

-- bookings of spaces; the option of the others on the ball's night was turned down
insert into events.venue_bookings (id, organization_id, venue_id, space_id, event_id, occurrence_id, date, start_time, end_time, status, option_rank, expires_at, purpose, price, created_by)
select maison.demo_id('booking:' || b.key), pg_temp.host(), maison.demo_id('venue:' || b.venue), maison.demo_id('space:' || b.space), maison.demo_id('event:' || b.event), null, current_date, b.begins, b.ends, b.status, b.rank, b.expires, b.purpose, b.price, pg_temp.who('bo')
  from (values ('loft-option', 'halle-9', 'halle-north', null, pg_temp.at(13, '18:00'), pg_temp.at(13, '23:00'), 'tentative', 1::smallint, now() + interval '4 days', 'Film evening of a neighbour', 90000::bigint),
               ('winter', 'halle-9', 'halle', 'winter-ball', pg_temp.at(13, '12:00'), pg_temp.at(14, '05:00'), 'booked', null, null, 'Winter Ball with set-up', 420000),
               ('autumn', 'halle-9', 'halle', 'autumn-ball', pg_temp.at(-28, '12:00'), pg_temp.at(-27, '04:00'), 'booked', null, null, 'Autumn Ball', 380000),
               ('week', 'halle-9', 'halle', 'fashion-week', pg_temp.at(40, '08:00'), pg_temp.at(44, '02:00'), 'tentative', 1, now() + interval '9 days', 'Fashion week, first option', 1250000),
               ('week-second', 'halle-9', 'halle-south', null, pg_temp.at(42, '08:00'), pg_temp.at(42, '20:00'), 'tentative', 2, now() + interval '14 days', 'Trade fair, second option', null),
               ('north', 'halle-9', 'halle-north', null, pg_temp.at(20, '10:00'), pg_temp.at(20, '18:00'), 'booked', null, null, 'Shoot of Atelier Noor', 110000),
               ('south', 'halle-9', 'halle-south', null, pg_temp.at(20, '12:00'), pg_temp.at(20, '17:00'), 'booked', null, null, 'Fittings', 90000),
               ('inspection', 'halle-9', null, null, pg_temp.at(30, '08:00'), pg_temp.at(30, '16:00'), 'blocked', null, null, 'The fire inspector comes.', null)) b (key, venue, space, event, begins, ends, status, rank, expires, purpose, price);
insert into events.venue_bookings (id, organization_id, venue_id, space_id, event_id, occurrence_id, date, start_time, end_time, status, purpose, created_by)
select maison.demo_id('booking:' || o.id), o.organization_id, maison.demo_id('venue:spiegelsaal'), maison.demo_id('space:studio-1'), o.event_id, o.id, current_date, o.starts_at, o.ends_at, 'booked', 'Practice', pg_temp.who('dara')
  from events.event_occurrences o where o.event_id = maison.demo_id('event:practice') and o.status in ('scheduled', 'moved');

-- people and devices at the door
insert into events.event_staff (id, organization_id, event_id, user_id, name, role, place, starts_at, ends_at, status, answered_at, answer_token, note)
select maison.demo_id('staff:' || s.key), pg_temp.host(), maison.demo_id('event:' || s.event), pg_temp.who(s.handle), s.name, s.role, s.place, s.begins, s.ends, s.status, case when s.status <> 'requested' then now() - interval '6 days' end,
       sha256(convert_to('staff ' || s.key, 'UTF8')), s.note
  from (values ('bo', 'winter-ball', 'bo', 'Bo Lindqvist', 'manager', null, pg_temp.at(13, '12:00'), pg_temp.at(14, '04:00'), 'confirmed', null),
               ('dara', 'winter-ball', 'dara', 'Dara Osei', 'gate', 'Yard gate', pg_temp.at(13, '18:30'), pg_temp.at(14, '00:30'), 'confirmed', null),
               ('imani', 'winter-ball', 'imani', 'Imani Vale', 'commentator', 'Stage', pg_temp.at(13, '20:00'), pg_temp.at(14, '02:00'), 'requested', 'Asks for a second microphone.'),
               ('luc', 'winter-ball', 'luc', 'Luc Ferrand', 'photographer', 'Runway end', pg_temp.at(13, '19:00'), pg_temp.at(14, '02:00'), 'declined', 'In Lyon that week.'),
               ('medic', 'winter-ball', null, 'Sanitätsdienst Nord', 'medic', 'Cloakroom', pg_temp.at(13, '19:00'), pg_temp.at(14, '03:30'), 'confirmed', null),
               ('dara-autumn', 'autumn-ball', 'dara', 'Dara Osei', 'gate', 'Yard gate', pg_temp.at(-28, '17:30'), pg_temp.at(-28, '23:30'), 'confirmed', null)) s (key, event, handle, name, role, place, begins, ends, status, note);
insert into events.devices (id, organization_id, event_id, name, kind, gate, token, clock_skew_ms, software, set_up_at, last_seen_at, created_by)
values (maison.demo_id('device:gate'), pg_temp.host(), null, 'Phone of the yard gate', 'scanner', 'Yard gate', sha256('gate'), 420, 'Maison door 1.4', now() - interval '90 days', now() - interval '28 days', pg_temp.who('bo')),
       (maison.demo_id('device:side'), pg_temp.host(), null, 'Phone of the side door', 'scanner', 'Side door', sha256('side'), -1300, 'Maison door 1.4', now() - interval '90 days', now() - interval '28 days', pg_temp.who('bo')),
       (maison.demo_id('device:till'), pg_temp.host(), null, 'Till', 'till', 'Yard gate', sha256('till'), 0, 'Maison till 1.1', now() - interval '90 days', now() - interval '28 days', pg_temp.who('bo'));

-- what is sold
insert into events.tax_rules (id, organization_id, name, rate, category, reverse_charge)
values (maison.demo_id('tax:culture'), pg_temp.host(), 'Reduced rate, culture', 7, 'S', false), (maison.demo_id('tax:goods'), pg_temp.host(), 'Standard rate', 19, 'S', true);
insert into events.tax_rule_countries (id, organization_id, tax_rule_id, country, customer, action, rate, position)
values (maison.demo_id('tax:goods eu'), pg_temp.host(), maison.demo_id('tax:goods'), 'EU', 'business_vat_id', 'reverse', null, 1), (maison.demo_id('tax:goods at'), pg_temp.host(), maison.demo_id('tax:goods'), 'AT', 'individual', 'vat', 20, 2);
insert into events.membership_types (id, organization_id, name, description, max_uses)
values (maison.demo_id('membership:season'), pg_temp.host(), 'Season card', 'Four balls of your choice within a year.', 4);
insert into events.seating_plans (id, organization_id, venue_id, space_id, name, drawing)
values (maison.demo_id('plan:runway'), pg_temp.host(), maison.demo_id('venue:halle-9'), maison.demo_id('space:halle'), 'Great hall with runway', '{"width": 2400, "height": 3500, "stage": {"x": 1000, "y": 0, "width": 400, "height": 2600}, "labels": [{"text": "Panel", "x": 1200, "y": 2800}]}');
insert into events.seats (id, organization_id, plan_id, zone, row_name, number, kind, x, y, priority)
select maison.demo_id(format('seat:%s%s-%s', z.zone, r, n)), pg_temp.host(), maison.demo_id('plan:runway'), z.zone, r::text, n::text, case when r = 1 and n = 8 then 'wheelchair' when r = 1 and n = 7 then 'companion' else 'seat' end,
       case z.zone when 'Left' then 900 - r * 80 else 1500 + r * 80 end, n * 300, 100 - r * 10 - abs(n - 4)
  from (values ('Left'), ('Right')) z (zone), generate_series(1, 2) r, generate_series(1, 8) n;
insert into events.event_sales (event_id, organization_id, starts_at, ends_at, hold_minutes, max_per_order, rounding, attendee_data, invoices, offer_hours, cancel_until, cancel_fee_percent, transfers, widget_origins, terms, shred_after_days, seating_plan_id)
values (maison.demo_id('event:winter-ball'), pg_temp.host(), now() - interval '34 days', pg_temp.at(13, '23:00'), 15, 8, 'line', 'name', 'on_request', 24, pg_temp.at(10, '12:00'), 10, 'resale', '{https://winterball.maison.example}', 'Tickets may be given back until three days before the ball.', 180, maison.demo_id('plan:runway')),
       (maison.demo_id('event:autumn-ball'), pg_temp.host(), now() - interval '80 days', pg_temp.at(-28, '22:00'), 15, 8, 'line', 'name', 'on_request', 24, null, 0, 'free', '{}', null, 180, null);
insert into events.ticket_tiers (id, organization_id, event_id, name, description, type, price, minimum_price, tax_rule_id, is_admission, needs_voucher, needs_approval, gives_membership_type_id, gives_membership_days, available_until, max_per_order, seat_zone, position)
select maison.demo_id('tier:' || t.key), pg_temp.host(), maison.demo_id('event:' || t.event), t.name, t.description, t.type, t.price, t.least, maison.demo_id('tax:' || t.tax), t.admission, t.voucher, t.approval, t.membership, t.days, t.until, t.most, t.zone, t.place
  from (values ('regular', 'winter-ball', 'Floor', 'Standing, both sides of the runway.', 'paid', 3600::bigint, null::bigint, 'culture', true, false, false, null::uuid, null::integer, null::timestamptz, 6::smallint, null, 1),
               ('reduced', 'winter-ball', 'Floor, reduced', 'For whom the full price is too much. Nobody asks.', 'paid', 2800, null, 'culture', true, false, false, null, null, null, 4, null, 2),
               ('front', 'winter-ball', 'Front row', 'A seat at the runway and a drink.', 'vip', 8500, null, 'culture', true, false, false, null, null, null, 4, 'Left', 3),
               ('walker', 'winter-ball', 'Walker', 'For those who walk a category.', 'paid', 1500, null, 'culture', true, true, false, null, null, null, 1, null, 4),
               ('press', 'winter-ball', 'Press', 'Somebody from the team looks at every request.', 'press', 0, null, 'culture', true, false, true, null, null, pg_temp.at(8, '12:00'), 1, null, 5),
               ('guest', 'winter-ball', 'Guest of the house', null, 'comp', 0, null, 'culture', true, true, false, null, null, null, 2, null, 6),
               ('shirt', 'winter-ball', 'T-shirt "Frost & Velvet"', 'Heavy cotton, printed in Wedding.', 'merchandise', 2500, null, 'goods', false, false, false, null, null, null, 5, null, 7),
               ('gift', 'winter-ball', 'For the prize fund', 'Goes to the winners, all of it.', 'donation', 1000, 200, null, false, false, false, null, null, null, 1, null, 8),
               ('season', 'winter-ball', 'Season card', 'Four balls within a year.', 'paid', 11000, null, 'culture', false, false, false, maison.demo_id('membership:season'), 365, null, 2, null, 9),
               ('autumn', 'autumn-ball', 'Floor', null, 'paid', 3200, null, 'culture', true, false, false, null, null, null, 6, null, 1)) t (key, event, name, description, type, price, least, tax, admission, voucher, approval, membership, days, until, most, zone, place);
update events.ticket_tiers set shown_after_tier_id = maison.demo_id('tier:reduced') where id = maison.demo_id('tier:gift');
insert into events.tier_variations (id, organization_id, ticket_tier_id, name, price, position)
select maison.demo_id('shirt:' || v.name), pg_temp.host(), maison.demo_id('tier:shirt'), v.name, v.price, v.place from (values ('S', null::bigint, 1), ('M', null, 2), ('L', null, 3), ('XL', 2700, 4)) v (name, price, place);
insert into events.tier_prices (id, organization_id, ticket_tier_id, label, price, valid_until, until_sold, position)
values (maison.demo_id('price:early'), pg_temp.host(), maison.demo_id('tier:regular'), 'Early bird', 2800, now() - interval '10 days', 60, 1);
insert into events.tier_links (id, organization_id, ticket_tier_id, linked_tier_id, kind, min_count, max_count, price)
values (maison.demo_id('link:shirt'), pg_temp.host(), maison.demo_id('tier:regular'), maison.demo_id('tier:shirt'), 'add_on', 0, 2, 2200), (maison.demo_id('link:gift'), pg_temp.host(), maison.demo_id('tier:reduced'), maison.demo_id('tier:gift'), 'cross_sell', 0, 1, null);
insert into events.quotas (id, organization_id, event_id, name, size)
select maison.demo_id('quota:' || q.key), pg_temp.host(), maison.demo_id('event:' || q.event), q.name, q.size
  from (values ('hall', 'winter-ball', 'Great hall', 320), ('front', 'winter-ball', 'Front row', 16), ('press', 'winter-ball', 'Press', 12), ('shirts', 'winter-ball', 'T-shirts', 60), ('shirts-xl', 'winter-ball', 'T-shirts XL', 8),
               ('open', 'winter-ball', 'Without limit', null), ('reduced', 'winter-ball', 'Reduced tickets', 40), ('autumn', 'autumn-ball', 'Great hall', 300)) q (key, event, name, size);
insert into events.quota_tiers (id, organization_id, quota_id, ticket_tier_id, variation_id)
select maison.demo_id('quota:' || q.quota || q.tier || coalesce(q.kind, '')), pg_temp.host(), maison.demo_id('quota:' || q.quota), maison.demo_id('tier:' || q.tier), maison.demo_id('shirt:' || q.kind)
  from (values ('hall', 'regular', null), ('hall', 'reduced', null), ('hall', 'front', null), ('hall', 'walker', null), ('hall', 'press', null), ('hall', 'guest', null), ('front', 'front', null), ('press', 'press', null), ('reduced', 'reduced', null),
               ('shirts', 'shirt', null), ('shirts-xl', 'shirt', 'XL'), ('open', 'gift', null), ('open', 'season', null), ('autumn', 'autumn', null)) q (quota, tier, kind);
insert into events.vouchers (id, organization_id, event_id, code, ticket_tier_id, effect, amount, percent, max_uses, budget, blocks_quota, valid_until, tag, note, created_by)
values (maison.demo_id('voucher:walker'), pg_temp.host(), maison.demo_id('event:winter-ball'), 'WALK-WITH-US', maison.demo_id('tier:walker'), 'none', null, null, 40, null, true, pg_temp.at(12, '12:00'), 'walkers', 'Sent to everybody who signs up for a category.', pg_temp.who('bo')),
       (maison.demo_id('voucher:kitchen'), pg_temp.host(), maison.demo_id('event:winter-ball'), 'KITCHEN10', maison.demo_id('tier:regular'), 'percent', null, 10, 30, 20000, false, pg_temp.at(13, '20:00'), 'neighbours', null, pg_temp.who('ana')),
       (maison.demo_id('voucher:sponsor'), pg_temp.host(), maison.demo_id('event:winter-ball'), 'HALLE-9-GUEST', maison.demo_id('tier:guest'), 'none', null, null, 10, null, true, pg_temp.at(13, '20:00'), 'sponsors', 'Part of the contract.', pg_temp.who('ana'));
insert into events.discounts (id, organization_id, event_id, name, min_count, benefit_count, percent, position)
values (maison.demo_id('discount:four'), pg_temp.host(), maison.demo_id('event:winter-ball'), 'Four come, one pays half', 4, 1, 50, 1);
insert into events.discount_tiers (id, organization_id, discount_id, ticket_tier_id, part)
select maison.demo_id('discount:four ' || p), pg_temp.host(), maison.demo_id('discount:four'), maison.demo_id('tier:regular'), p from unnest(array['condition', 'benefit']) p;
insert into events.event_seats (id, organization_id, event_id, seat_id, ticket_tier_id, zone, label, is_blocked, note)
select maison.demo_id('event seat:' || s.zone || s.row_name || s.number), pg_temp.host(), maison.demo_id('event:winter-ball'), s.id, case when s.zone = 'Left' then maison.demo_id('tier:front') end, s.zone, format('%s, row %s, seat %s', s.zone, s.row_name, s.number),
       s.zone = 'Right' and s.row_name = '2', case when s.zone = 'Right' and s.row_name = '2' then 'Camera platform' end
  from events.seats s where s.plan_id = maison.demo_id('plan:runway');
insert into events.questions (id, organization_id, event_id, identifier, question, help, kind, asked_of, is_required, at_checkin, printed, position)
values (maison.demo_id('question:pronouns'), pg_temp.host(), maison.demo_id('event:winter-ball'), 'pronouns', 'Which pronouns should the door use?', null, 'text', 'ticket', false, false, true, 1),
       (maison.demo_id('question:access'), pg_temp.host(), maison.demo_id('event:winter-ball'), 'access', 'What do you need to have a good night?', 'Steps, sound, light, a seat: tell us.', 'choices', 'ticket', false, false, false, 2),
       (maison.demo_id('question:source'), pg_temp.host(), maison.demo_id('event:winter-ball'), 'source', 'Who told you about the ball?', null, 'text', 'order', false, false, false, 3);
insert into events.question_options (id, organization_id, question_id, value, label, position)
select maison.demo_id('option:' || o.value), pg_temp.host(), maison.demo_id('question:access'), o.value, o.label, o.place from (values ('wheelchair', 'Space for a wheelchair', 1), ('sign', 'Sign language', 2), ('quiet', 'A quiet room', 3), ('seat', 'A seat', 4)) o (value, label, place);
insert into events.question_tiers (id, organization_id, question_id, ticket_tier_id)
select maison.demo_id('asked:' || t), pg_temp.host(), maison.demo_id('question:access'), maison.demo_id('tier:' || t) from unnest(array['regular', 'reduced', 'front']) t;
insert into events.affiliates (id, organization_id, event_id, user_id, code, name, commission_percent)
values (maison.demo_id('affiliate:velvet'), pg_temp.host(), null, null, 'velvet-nights', 'Velvet Nights', 5), (maison.demo_id('affiliate:cleo'), pg_temp.host(), maison.demo_id('event:winter-ball'), pg_temp.who('cleo'), 'cleo', 'Cleo Baptiste', 0);

-- orders: one row per ticket, then everything that follows from them
create temp table sold on commit drop as
with wanted (key, event, tier, price, tax, ago, state) as (
  select 'w' || i, 'winter-ball', case when i % 9 = 0 then 'front' when i % 4 = 0 then 'reduced' else 'regular' end,
         case when i % 9 = 0 then 8500 when i % 4 = 0 then 2800 when i < 40 then 2800 else 3600 end, 7, 33 - i * 32 / 84,
         case when i % 17 = 5 then 'expired' when i >= 81 then 'pending' when i = 50 then 'cancelled' else 'paid' end
    from generate_series(1, 84) i
  union all select 'p' || i, 'winter-ball', 'press', 0, 7, 6 - i, case when i < 4 then 'paid' else 'requested' end from generate_series(1, 5) i
  union all select 'k' || i, 'winter-ball', 'walker', 1500, 7, 12 - i, 'paid' from generate_series(1, 8) i
  union all select 's1', 'winter-ball', 'season', 11000, 7, 20, 'paid'
  union all select 't' || i, 'winter-ball', 'shirt', 2500, 19, 15, 'paid' from generate_series(1, 6) i
  union all select 'a' || i, 'autumn-ball', 'autumn', 3200, 7, 75 - i * 45 / 120, 'paid' from generate_series(1, 120) i
)
select w.key, n, w.event, w.tier, w.price::bigint as price, (round(w.price - w.price / (1 + w.tax / 100.0)))::bigint as tax_amount, w.tax, w.ago, w.state, case when w.key = 'w3' then 'cleo' when w.key = 'w7' then 'yuki' when w.key = 'a2' then 'cleo' when w.key = 'k1' then 'imani' when w.key = 's1' then 'cleo' end as handle
  from wanted w cross join lateral generate_series(1, case when w.tier in ('regular', 'autumn') then 1 + pg_temp.pick(w.key, 3) else 1 end) n;
insert into events.orders (id, organization_id, event_id, code, status, user_id, email, buyer_name, locale, total, tax_total, token, idempotency_key, sales_channel, affiliate_id, campaign, expires_at, note, created_at)
select maison.demo_id('order:' || s.key), pg_temp.host(), maison.demo_id('event:' || s.event), translate(upper(left(md5('order ' || s.key), 7)), '01', 'XY'), case when s.state = 'requested' then 'requested' else 'pending' end, p.person,
       coalesce(p.email, replace(lower(public.unaccent(pg_temp.somebody(s.key))), ' ', '.') || '@post.example'), coalesce(p.name, pg_temp.somebody(s.key)), case when pg_temp.pick(s.key || 'tongue', 3) = 0 then 'en' else 'de' end,
       sum(s.price), sum(s.tax_amount), sha256(convert_to('order ' || s.key, 'UTF8')), 'demo-' || s.key, case when s.key like 'k%' then 'invitation' when pg_temp.pick(s.key, 7) = 0 then 'widget' else 'web' end,
       case when pg_temp.pick(s.key || 'aff', 11) = 0 then maison.demo_id('affiliate:velvet') end, case when pg_temp.pick(s.key || 'camp', 3) = 0 then 'spring-season' end,
       case when s.state in ('pending', 'requested') then now() + interval '5 days' else now() - s.ago * interval '1 day' + interval '7 days' end, case when s.key = 'w9' then 'Needs the aisle seat.' end, now() - s.ago * interval '1 day'
  from sold s left join persons p on p.handle = s.handle group by s.key, s.event, s.state, s.ago, p.person, p.email, p.name;
insert into events.registrations (id, organization_id, order_id, event_id, ticket_tier_id, variation_id, user_id, attendee_email, attendee_name, attendee_pronouns, status, qr_code_data, list_price, price, tax_rule_id, tax_rate, tax_amount, voucher_id, created_at)
select maison.demo_id('ticket:' || s.key || '-' || s.n), pg_temp.host(), maison.demo_id('order:' || s.key), maison.demo_id('event:' || s.event), maison.demo_id('tier:' || s.tier), case when s.tier = 'shirt' then maison.demo_id('shirt:' || (array['S', 'M', 'L'])[1 + pg_temp.pick(s.key, 3)]) end,
       case when s.n = 1 then p.person end, case when s.n = 1 then coalesce(p.email, replace(lower(public.unaccent(pg_temp.somebody(s.key))), ' ', '.') || '@post.example') end,
       case when s.n = 1 then coalesce(p.name, pg_temp.somebody(s.key)) else pg_temp.somebody(s.key || s.n) end, (array['she/her', 'he/him', 'they/them', null])[1 + pg_temp.pick(s.key || s.n || 'p', 4)], 'pending',
       pg_temp.ticket_code(s.key || s.n), s.price, s.price, maison.demo_id('tax:' || case s.tax when 7 then 'culture' else 'goods' end), s.tax, s.tax_amount, case when s.tier = 'walker' then maison.demo_id('voucher:walker') end, now() - s.ago * interval '1 day'
  from sold s left join persons p on p.handle = s.handle;
insert into events.order_addresses (order_id, organization_id, is_business, company, name, street, postal_code, city, country, vat_id)
values (maison.demo_id('order:w9'), pg_temp.host(), true, 'Atelier Noor GmbH', pg_temp.somebody('w9'), 'Stromstraße 11', '10555', 'Berlin', 'DE', 'DE811907980'), (maison.demo_id('order:w3'), pg_temp.host(), false, null, 'Cleo Baptiste', 'Prinzenallee 82', '13357', 'Berlin', 'DE', null);
insert into events.order_fees (id, organization_id, order_id, kind, label, amount, tax_rule_id, tax_rate, tax_amount)
values (maison.demo_id('fee:w9'), pg_temp.host(), maison.demo_id('order:w9'), 'shipping', 'Tickets by post', 390, maison.demo_id('tax:goods'), 19, 62);
update events.orders set total = total + 390, tax_total = tax_total + 62 where id = maison.demo_id('order:w9');
insert into events.seat_holds (id, organization_id, event_id, event_seat_id, registration_id, held_at)
select maison.demo_id('seat of ' || f.id), pg_temp.host(), f.event_id, s.id, f.id, f.created_at
  from (select r.*, row_number() over (order by r.created_at, r.id) as n from events.registrations r where r.ticket_tier_id = maison.demo_id('tier:front')) f
  join (select s.*, row_number() over (order by s.label) as n from events.event_seats s where s.event_id = maison.demo_id('event:winter-ball') and s.zone = 'Left') s on s.n = f.n;

-- money
insert into events.till_sessions (id, organization_id, event_id, device_id, opened_by, closed_by, opening_cash, counted_cash, opened_at, closed_at, note)
values (maison.demo_id('till:autumn'), pg_temp.host(), maison.demo_id('event:autumn-ball'), maison.demo_id('device:till'), pg_temp.who('dara'), pg_temp.who('bo'), 15000, 27800, pg_temp.at(-28, '18:00'), pg_temp.at(-27, '01:00'), 'Four tickets at the door.');
insert into events.payments (id, organization_id, order_id, payer_id, amount, currency, status, provider, provider_transaction_id, idempotency_key, fee, till_session_id, completed_at, created_at)
select maison.demo_id('payment:' || s.key), o.organization_id, o.id, o.user_id, o.total, 'EUR', case when s.state in ('paid', 'cancelled') then 'completed' when s.state = 'pending' then 'pending' else 'failed' end, s.provider,
       case when s.provider <> 'cash' then left(s.provider, 2) || '_' || left(md5('payment ' || s.key), 20) end, 'payment-' || s.key, case when s.provider = 'stripe' and s.state = 'paid' then 25 + o.total * 15 / 1000 else 0 end,
       case when s.provider = 'cash' then maison.demo_id('till:autumn') end, case when s.state in ('paid', 'cancelled') then o.created_at + interval '2 minutes' end, o.created_at
  from (select distinct key, state, case when key in ('a117', 'a118', 'a119', 'a120') then 'cash' when key in ('w21', 'w83') then 'bank_transfer' when pg_temp.pick(key || 'prov', 4) = 0 then 'paypal' else 'stripe' end as provider from sold) s
  join events.orders o on o.id = maison.demo_id('order:' || s.key) where o.total > 0;
update events.orders o set status = 'paid', paid_at = o.created_at + interval '2 minutes', approved_at = case when s.key like 'p%' then o.created_at + interval '1 hour' end, approved_by = case when s.key like 'p%' then pg_temp.who('bo') end
  from (select distinct key, state from sold) s where o.id = maison.demo_id('order:' || s.key) and s.state in ('paid', 'cancelled');
update events.orders o set status = 'expired' from (select distinct key, state from sold) s where o.id = maison.demo_id('order:' || s.key) and s.state = 'expired';
update events.orders set status = 'cancelled' where id = maison.demo_id('order:w50');
insert into events.payment_events (id, organization_id, provider, provider_event_id, kind, payment_id, payload, happened_at, received_at, processed_at, outcome, attempts)
select maison.demo_id('news of ' || p.id), p.organization_id, p.provider, 'evt_' || left(md5(p.id::text), 20), 'payment_intent.succeeded', p.id, jsonb_build_object('amount', p.amount, 'currency', 'eur', 'livemode', false), p.completed_at, p.completed_at + interval '2 seconds', p.completed_at + interval '2 seconds', 'applied', 1
  from events.payments p where p.provider = 'stripe' and p.status = 'completed' order by p.created_at desc limit 30;
insert into events.gift_cards (id, organization_id, code, hint, owner_user_id, expires_at, note, created_by)
values (maison.demo_id('gift card:cleo'), pg_temp.host(), sha256('MRGLD-7H2K'), '7H2K', pg_temp.who('cleo'), now() + interval '3 years', 'Credit for a cancelled workshop.', pg_temp.who('bo'));
insert into events.refunds (id, organization_id, order_id, payment_id, amount, status, reason, provider_refund_id, idempotency_key, requested_by, completed_at)
select maison.demo_id('refund:w50'), o.organization_id, o.id, p.id, o.total, 'completed', 'self_service', 're_' || left(md5('w50'), 18), 'refund-w50', null, now() - interval '4 days' from events.orders o join events.payments p on p.order_id = o.id where o.id = maison.demo_id('order:w50');
insert into events.refund_lines (id, organization_id, refund_id, registration_id, amount)
select maison.demo_id('refund line:' || r.id), r.organization_id, maison.demo_id('refund:w50'), r.id, r.price from events.registrations r where r.order_id = maison.demo_id('order:w50');
update events.payments set status = 'refunded' where id = maison.demo_id('payment:w50');
insert into events.gift_card_transactions (id, organization_id, gift_card_id, amount, reason, created_at)
values (maison.demo_id('credit:1'), pg_temp.host(), maison.demo_id('gift card:cleo'), 4000, 'loaded', now() - interval '50 days'), (maison.demo_id('credit:2'), pg_temp.host(), maison.demo_id('gift card:cleo'), -1500, 'spent', now() - interval '3 days');
insert into events.ledger_transactions (id, organization_id, kind, order_id, payment_id, idempotency_key, description, booked_on, created_at)
select maison.demo_id('booked ' || p.id), p.organization_id, 'payment', p.order_id, p.id, 'payment:' || p.id, 'Payment of an order', p.completed_at::date, p.completed_at from events.payments p where p.completed_at is not null
union all
select maison.demo_id('booked refund w50'), r.organization_id, 'refund', r.order_id, r.payment_id, 'refund:' || r.id, 'Refund of an order', r.completed_at::date, r.completed_at from events.refunds r where r.id = maison.demo_id('refund:w50');
insert into events.ledger_entries (id, organization_id, transaction_id, debit_account_id, credit_account_id, amount, created_at)
select maison.demo_id('net ' || p.id), p.organization_id, maison.demo_id('booked ' || p.id), events.ledger_account(p.organization_id, case when p.provider = 'bank_transfer' then 'bank' else p.provider end), events.ledger_account(p.organization_id, 'tickets'), o.total - o.tax_total, p.completed_at
  from events.payments p join events.orders o on o.id = p.order_id where p.completed_at is not null
union all
select maison.demo_id('tax ' || p.id), p.organization_id, maison.demo_id('booked ' || p.id), events.ledger_account(p.organization_id, case when p.provider = 'bank_transfer' then 'bank' else p.provider end), events.ledger_account(p.organization_id, 'tax'), o.tax_total, p.completed_at
  from events.payments p join events.orders o on o.id = p.order_id where p.completed_at is not null and o.tax_total > 0
union all
select maison.demo_id('fee ' || p.id), p.organization_id, maison.demo_id('booked ' || p.id), events.ledger_account(p.organization_id, 'provider_fees'), events.ledger_account(p.organization_id, p.provider), p.fee, p.completed_at
  from events.payments p where p.completed_at is not null and p.fee > 0
union all
select maison.demo_id('back ' || r.id), r.organization_id, maison.demo_id('booked refund w50'), events.ledger_account(r.organization_id, 'tickets'), events.ledger_account(r.organization_id, p.provider), r.amount, r.completed_at from events.refunds r join events.payments p on p.id = r.payment_id;
insert into events.payouts (id, organization_id, provider, provider_payout_id, amount, fee, status, period_start, period_end, arrives_on, paid_at)
select maison.demo_id('payout:autumn'), pg_temp.host(), 'stripe', 'po_' || left(md5('autumn'), 18), sum(p.amount - p.fee), sum(p.fee), 'paid', current_date - 80, current_date - 28, current_date - 24, now() - interval '24 days'
  from events.payments p join events.orders o on o.id = p.order_id where o.event_id = maison.demo_id('event:autumn-ball') and p.provider = 'stripe' and p.status = 'completed';
insert into events.payout_lines (id, organization_id, payout_id, payment_id, order_id, kind, amount, fee)
select maison.demo_id('paid out ' || p.id), p.organization_id, maison.demo_id('payout:autumn'), p.id, p.order_id, 'payment', p.amount, p.fee from events.payments p join events.orders o on o.id = p.order_id where o.event_id = maison.demo_id('event:autumn-ball') and p.provider = 'stripe' and p.status = 'completed';
insert into events.invoice_series (id, organization_id, prefix, digits) values (maison.demo_id('invoices'), pg_temp.host(), to_char(current_date, 'YYYY') || '-', 4);
insert into events.invoices (id, organization_id, series_id, order_id, issued_on, delivered_on, net_total, tax_total, gross_total, locale, seller, recipient)
select maison.demo_id('invoice:' || k.key), o.organization_id, maison.demo_id('invoices'), o.id, o.created_at::date, (e.start_date at time zone e.timezone)::date, o.total - o.tax_total, o.tax_total, o.total, 'de',
       '{"name": "House Registry e. V.", "street": "Reinickendorfer Straße 14", "city": "13347 Berlin", "country": "DE", "vat_id": "DE298114402"}', jsonb_build_object('name', coalesce(a.company, a.name), 'street', a.street, 'city', a.postal_code || ' ' || a.city, 'country', a.country)
  from unnest(array['w3', 'w9']) k (key) join events.orders o on o.id = maison.demo_id('order:' || k.key) join events.events e on e.id = o.event_id join events.order_addresses a on a.order_id = o.id;
insert into events.invoice_lines (id, organization_id, invoice_id, registration_id, fee_id, position, description, net_amount, tax_rate, tax_amount, gross_amount)
select maison.demo_id('line ' || r.id), i.organization_id, i.id, r.id, null, row_number() over (partition by i.id order by r.id), t.name, r.price - r.tax_amount, r.tax_rate, r.tax_amount, r.price
  from events.invoices i join events.registrations r on r.order_id = i.order_id join events.ticket_tiers t on t.id = r.ticket_tier_id
union all
select maison.demo_id('line ' || f.id), i.organization_id, i.id, null, f.id, 90, f.label, f.amount - f.tax_amount, f.tax_rate, f.tax_amount, f.amount from events.invoices i join events.order_fees f on f.order_id = i.order_id;
insert into events.invoices (id, organization_id, series_id, kind, cancels_id, order_id, net_total, tax_total, gross_total, locale, seller, recipient)
select maison.demo_id('invoice:w3 back'), organization_id, series_id, 'cancellation', id, order_id, - net_total, - tax_total, - gross_total, locale, seller, recipient from events.invoices where id = maison.demo_id('invoice:w3');
insert into events.invoice_lines (id, organization_id, invoice_id, registration_id, position, description, net_amount, tax_rate, tax_amount, gross_amount)
select maison.demo_id('back ' || l.id), organization_id, maison.demo_id('invoice:w3 back'), registration_id, position, 'Cancelled: ' || description, - net_amount, tax_rate, - tax_amount, - gross_amount from events.invoice_lines l where invoice_id = maison.demo_id('invoice:w3');

-- carts that are open, who waits, answers
insert into events.carts (id, organization_id, event_id, user_id, token, expires_at, extensions)
values (maison.demo_id('cart:luc'), pg_temp.host(), maison.demo_id('event:winter-ball'), pg_temp.who('luc'), sha256('cart of luc'), now() + interval '11 minutes', 0), (maison.demo_id('cart:left'), pg_temp.host(), maison.demo_id('event:winter-ball'), null, sha256('cart of nobody'), now() - interval '40 minutes', 1);
insert into events.waiting_list (id, organization_id, event_id, ticket_tier_id, user_id, email, name, party_size, accepts_fewer, status, offered_count, offered_at, offer_expires_at, token, created_at)
values (maison.demo_id('waits:1'), pg_temp.host(), maison.demo_id('event:winter-ball'), maison.demo_id('tier:front'), null, 'oona.thiele@post.example', 'Oona Thiele', 2, true, 'offered', 1, now() - interval '5 hours', now() + interval '19 hours', sha256('offer 1'), now() - interval '9 days'),
       (maison.demo_id('waits:2'), pg_temp.host(), maison.demo_id('event:winter-ball'), maison.demo_id('tier:front'), pg_temp.who('dara'), 'dara@maison.example', 'Dara Osei', 2, false, 'waiting', 0, null, null, sha256('offer 2'), now() - interval '8 days'),
       (maison.demo_id('waits:3'), pg_temp.host(), maison.demo_id('event:winter-ball'), maison.demo_id('tier:front'), null, 'marek.jansen@post.example', 'Marek Jansen', 4, true, 'waiting', 0, null, null, sha256('offer 3'), now() - interval '2 days');
insert into events.cart_positions (id, organization_id, event_id, cart_id, waiting_list_id, ticket_tier_id, list_price, price, expires_at)
values (maison.demo_id('held:luc 1'), pg_temp.host(), maison.demo_id('event:winter-ball'), maison.demo_id('cart:luc'), null, maison.demo_id('tier:regular'), 3600, 3600, now() + interval '11 minutes'),
       (maison.demo_id('held:luc 2'), pg_temp.host(), maison.demo_id('event:winter-ball'), maison.demo_id('cart:luc'), null, maison.demo_id('tier:front'), 8500, 8500, now() + interval '11 minutes'),
       (maison.demo_id('held:left'), pg_temp.host(), maison.demo_id('event:winter-ball'), maison.demo_id('cart:left'), null, maison.demo_id('tier:regular'), 3600, 3600, now() - interval '40 minutes'),
       (maison.demo_id('held:offer'), pg_temp.host(), maison.demo_id('event:winter-ball'), null, maison.demo_id('waits:1'), maison.demo_id('tier:front'), 8500, 8500, now() + interval '19 hours');
insert into events.seat_holds (id, organization_id, event_id, event_seat_id, cart_position_id)
values (maison.demo_id('seat of luc'), pg_temp.host(), maison.demo_id('event:winter-ball'), maison.demo_id('event seat:Left28'), maison.demo_id('held:luc 2'));
insert into events.answers (id, organization_id, question_id, registration_id, value)
select maison.demo_id('access of ' || r.id), r.organization_id, maison.demo_id('question:access'), r.id, o.value
  from events.registrations r cross join lateral (select (array['quiet', 'seat', 'sign', 'wheelchair'])[1 + pg_temp.pick(r.id::text, 4)] as value) o
 where r.event_id = maison.demo_id('event:winter-ball') and r.ticket_tier_id in (maison.demo_id('tier:regular'), maison.demo_id('tier:front')) and pg_temp.pick(r.id::text || 'asks', 5) = 0;
insert into events.answer_options (id, organization_id, answer_id, option_id)
select maison.demo_id('chosen ' || a.id), a.organization_id, a.id, maison.demo_id('option:' || a.value) from events.answers a where a.question_id = maison.demo_id('question:access');
insert into events.answers (id, organization_id, question_id, order_id, value)
select maison.demo_id('source of ' || o.id), o.organization_id, maison.demo_id('question:source'), o.id, (array['A friend', 'The poster at Leopoldplatz', 'Cleo', 'Practice', 'Instagram'])[1 + pg_temp.pick(o.id::text, 5)]
  from events.orders o where o.event_id = maison.demo_id('event:winter-ball') and pg_temp.pick(o.id::text, 3) = 0;

-- doors: the autumn ball's scans, refused ones among them
insert into events.checkin_lists (id, organization_id, event_id, name, gate, reentry, capacity, opens_at, closes_at)
values (maison.demo_id('list:autumn'), pg_temp.host(), maison.demo_id('event:autumn-ball'), 'Yard gate', 'Yard gate', 'after_exit', 300, pg_temp.at(-28, '18:00'), pg_temp.at(-27, '02:00')),
       (maison.demo_id('list:winter'), pg_temp.host(), maison.demo_id('event:winter-ball'), 'Yard gate', 'Yard gate', 'after_exit', 320, pg_temp.at(13, '19:00'), pg_temp.at(14, '02:00')),
       (maison.demo_id('list:winter front'), pg_temp.host(), maison.demo_id('event:winter-ball'), 'Front row', 'Runway', 'always', null, pg_temp.at(13, '19:00'), pg_temp.at(14, '02:00'));
insert into events.checkin_list_tiers (id, organization_id, list_id, ticket_tier_id) values (maison.demo_id('list:winter front tier'), pg_temp.host(), maison.demo_id('list:winter front'), maison.demo_id('tier:front'));
do $$
declare r record; moment timestamptz;
begin
  for r in select t.id, t.qr_code_data as code, row_number() over (order by t.id) as n from events.registrations t
            where t.event_id = maison.demo_id('event:autumn-ball') and t.status = 'confirmed' loop
    continue when r.n % 9 = 0;
    moment := pg_temp.at(-28, '18:05') + r.n * interval '50 seconds';
    perform events.check_in(maison.demo_id('list:autumn'), r.code, maison.demo_id('scan ' || r.id), 'entry', moment, maison.demo_id('device:gate'));
    if r.n % 20 = 3 then perform events.check_in(maison.demo_id('list:autumn'), r.code, maison.demo_id('again ' || r.id), 'entry', moment + interval '3 minutes', maison.demo_id('device:side'), r.n = 43, r.n = 43); end if;
    if r.n % 6 = 1 then perform events.check_in(maison.demo_id('list:autumn'), r.code, maison.demo_id('out ' || r.id), 'exit', moment + interval '3 hours', maison.demo_id('device:gate')); end if;
  end loop;
  perform events.check_in(maison.demo_id('list:autumn'), 'photographed-from-the-net', maison.demo_id('scan nobody'), 'entry', pg_temp.at(-28, '21:10'), maison.demo_id('device:gate'));
end $$;
insert into events.ticket_keys (id, organization_id, public_key, private_key_encrypted) values (maison.demo_id('key:1'), pg_temp.host(), sha256('public key of the demonstration'), 'plain:'::bytea || sha256('private'));
insert into events.wallet_passes (id, organization_id, registration_id, kind, serial, token) values (maison.demo_id('pass:cleo'), pg_temp.host(), maison.demo_id('ticket:w3-1'), 'apple', 'maison-w3-1', sha256('pass of cleo'));
insert into events.wallet_devices (id, organization_id, pass_id, device_library_id, push_token_encrypted) values (maison.demo_id('pass phone:cleo'), pg_temp.host(), maison.demo_id('pass:cleo'), '3fa1c07e22', 'plain:'::bytea || sha256('push'));
insert into events.badge_layouts (id, organization_id, event_id, name, kind, width_mm, height_mm, layout)
values (maison.demo_id('layout:ticket'), pg_temp.host(), maison.demo_id('event:winter-ball'), 'Ticket', 'ticket', 148, 105, '[{"type": "text", "content": "event.title", "x": 10, "y": 12, "size": 18}, {"type": "code", "content": "ticket.code", "x": 100, "y": 40, "size": 40}]'),
       (maison.demo_id('layout:press'), pg_temp.host(), maison.demo_id('event:winter-ball'), 'Press badge', 'badge', 86, 54, '[{"type": "text", "content": "ticket.name", "x": 6, "y": 20, "size": 16}]');
insert into events.badge_layout_tiers (id, organization_id, layout_id, ticket_tier_id) values (maison.demo_id('layout:press tier'), pg_temp.host(), maison.demo_id('layout:press'), maison.demo_id('tier:press'));
insert into events.badge_prints (id, organization_id, registration_id, layout_id, device_id, printed_at) values (maison.demo_id('print:p1'), pg_temp.host(), maison.demo_id('ticket:p1-1'), maison.demo_id('layout:press'), null, now() - interval '1 day');
insert into events.ticket_transfers (id, organization_id, registration_id, from_user_id, email, name, kind, price, status, token, expires_at)
values (maison.demo_id('transfer:yuki'), pg_temp.host(), maison.demo_id('ticket:w7-1'), pg_temp.who('yuki'), 'farah.moreau@post.example', 'Farah Moreau', 'resale', 2500, 'offered', sha256('transfer 1'), now() + interval '3 days');
insert into events.ticket_transfers (id, organization_id, registration_id, from_user_id, to_user_id, name, kind, status, answered_at)
values (maison.demo_id('transfer:gift'), pg_temp.host(), maison.demo_id('ticket:k2-1'), null, pg_temp.who('luc'), 'Luc Ferrand', 'gift', 'accepted', now() - interval '2 days');
update events.registrations set user_id = pg_temp.who('luc'), attendee_name = 'Luc Ferrand', attendee_email = 'luc@maison.example', qr_code_data = pg_temp.ticket_code('k2-1 second') where id = maison.demo_id('ticket:k2-1');
insert into events.memberships (id, organization_id, membership_type_id, user_id, name, number, registration_id, valid_from, valid_until)
values (maison.demo_id('member:cleo'), pg_temp.host(), maison.demo_id('membership:season'), pg_temp.who('cleo'), 'Cleo Baptiste', 'S-0017', maison.demo_id('ticket:s1-1'), now() - interval '20 days', now() + interval '345 days');
insert into events.membership_uses (id, organization_id, membership_id, registration_id) values (maison.demo_id('member use:1'), pg_temp.host(), maison.demo_id('member:cleo'), maison.demo_id('ticket:w3-1'));

-- words to the guests
insert into events.event_messages (id, organization_id, event_id, subject, body, audience, sent_when, offset_minutes, scheduled_at, status, sent_at, created_by)
values (maison.demo_id('message:thanks'), pg_temp.host(), maison.demo_id('event:autumn-ball'), 'Thank you for the paper crowns', 'The pictures are up. If you are on one and would rather not be, one click takes it down.', 'checked_in', 'after_end', 1440, pg_temp.at(-26, '12:00'), 'sent', pg_temp.at(-26, '12:00'), pg_temp.who('bo')),
       (maison.demo_id('message:doors'), pg_temp.host(), maison.demo_id('event:winter-ball'), 'Doors at seven, first category at eight', E'Come through the yard. The quiet room is beside the cloakroom.\n\nYour ticket is in this mail.', 'tickets', 'before_start', 1440, pg_temp.at(12, '20:00'), 'scheduled', null, pg_temp.who('bo')),
       (maison.demo_id('message:front'), pg_temp.host(), maison.demo_id('event:winter-ball'), 'Your seat at the runway', 'Draft.', 'tickets', 'at', 0, null, 'draft', null, pg_temp.who('dara'));
insert into events.event_message_tiers (id, organization_id, message_id, ticket_tier_id) values (maison.demo_id('message:front tier'), pg_temp.host(), maison.demo_id('message:front'), maison.demo_id('tier:front'));
insert into events.event_message_recipients (id, organization_id, message_id, registration_id, user_id, email, status, sent_at)
select distinct on (lower(r.attendee_email)) maison.demo_id('thanks to ' || r.id), r.organization_id, maison.demo_id('message:thanks'), r.id, r.user_id, r.attendee_email, 'sent', pg_temp.at(-26, '12:00')
  from events.registrations r where r.event_id = maison.demo_id('event:autumn-ball') and r.status = 'attended' and r.attendee_email is not null order by lower(r.attendee_email), r.id;

-- the balls themselves
insert into events.ball_categories (id, organization_id, event_id, name, category, division, format, scoring, effect, max_entries, sign_up_until, starts_at, prize_amount, prize, is_grand_prize, status, position)
select maison.demo_id('category:' || c.key), pg_temp.host(), maison.demo_id('event:' || c.event), c.name, c.category, c.division, c.format, c.scoring, c.effect, 24, case c.event when 'winter-ball' then pg_temp.at(12, '12:00') end, c.starts, c.prize, c.extra, c.grand, c.status, c.place
  from (values ('face', 'winter-ball', 'Face', 'face', 'open_to_all', 'battle', 'tens', 'Bare skin and one snowflake of silver.', pg_temp.at(13, '20:15'), 15000::bigint, null, false, 'open', 1), ('runway', 'winter-ball', 'European runway', 'runway', 'open_to_all', 'battle', 'tens', 'White on white; a coat that stops the room.', pg_temp.at(13, '21:00'), 20000, null, false, 'open', 2),
               ('realness', 'winter-ball', 'Realness: after the opera', 'realness', 'butch_queen', 'battle', 'tens', 'The cloakroom queue, at midnight.', pg_temp.at(13, '21:45'), 15000, null, false, 'open', 3), ('virgin', 'winter-ball', 'Virgin vogue', 'vogue', 'virgin_vogue', 'showcase', 'points', 'Your first time. Anything, as long as it is yours.', pg_temp.at(13, '22:30'), null, 'A year of practice', false, 'open', 4),
               ('hands', 'winter-ball', 'Hand performance', 'performance', 'open_to_all', 'battle', 'votes', 'Velvet gloves.', pg_temp.at(13, '23:15'), 15000, null, false, 'open', 5), ('oldway', 'winter-ball', 'Vogue femme', 'vogue', 'femme_queen', 'battle', 'tens', 'Frost to the elbow, velvet to the floor.', pg_temp.at(14, '00:30'), 50000, 'Grand prize', true, 'open', 6),
               ('autumn-face', 'autumn-ball', 'Face', 'face', 'open_to_all', 'battle', 'tens', 'A crown of paper, nothing else on the head.', pg_temp.at(-28, '20:00'), 10000, null, false, 'done', 1), ('autumn-runway', 'autumn-ball', 'Runway', 'runway', 'open_to_all', 'battle', 'tens', 'Newspaper as cloth.', pg_temp.at(-28, '21:30'), 30000, 'Grand prize', true, 'done', 2)) c (key, event, name, category, division, format, scoring, effect, starts, prize, extra, grand, status, place);
insert into events.ball_judges (id, organization_id, event_id, profile_id, name, is_head, seat, status, token)
select maison.demo_id('judge:' || j.event || j.name), pg_temp.host(), maison.demo_id('event:' || j.event), pg_temp.profile(j.handle), j.name, j.seat = 1, j.seat, j.status, sha256(convert_to('judge ' || j.event || j.name, 'UTF8'))
  from (values ('winter-ball', 'ana', 'Ana Duarte', 1::smallint, 'confirmed'), ('winter-ball', 'noor', 'Noor', 2, 'confirmed'), ('winter-ball', null, 'Mother Celestine', 3, 'invited'), ('autumn-ball', 'ana', 'Ana Duarte', 1, 'confirmed'), ('autumn-ball', null, 'Mother Celestine', 2, 'confirmed'), ('autumn-ball', null, 'Father Amadou', 3, 'confirmed')) j (event, handle, name, seat, status);
insert into events.ball_entries (id, organization_id, event_id, category_id, profile_id, registration_id, name, pronouns, number, is_free_agent, status, look, note)
select maison.demo_id('entry:' || e.category || e.name), pg_temp.host(), maison.demo_id('event:' || e.event), maison.demo_id('category:' || e.category), pg_temp.profile(e.handle), case when e.handle = 'imani' and e.event = 'winter-ball' then maison.demo_id('ticket:k1-1') end, e.name, e.pronouns, e.number, e.free, e.status, e.look, e.note
  from (values ('winter-ball', 'runway', 'imani', 'Imani Lumière', 'she/her', null::integer, false, 'signed_up', 'White felt coat, three metres of train.', null), ('winter-ball', 'hands', 'yuki', 'Yuki Saffron', 'they/them', null, false, 'signed_up', 'Black velvet gloves to the shoulder.', 'I need the track at 122.'), ('winter-ball', 'virgin', 'cleo', 'Cleo', 'she/her', null, true, 'signed_up', null, 'First time. Be gentle.'),
               ('winter-ball', 'face', null, 'Saint Obsidian', 'he/him', null, false, 'confirmed', null, null), ('winter-ball', 'oldway', null, 'Perle Lumière', 'she/her', null, false, 'confirmed', null, null),
               ('autumn-ball', 'autumn-face', 'imani', 'Imani Lumière', 'she/her', 1, false, 'walked', null, null), ('autumn-ball', 'autumn-face', null, 'Saint Obsidian', 'he/him', 2, false, 'walked', null, null), ('autumn-ball', 'autumn-face', null, 'Kay 007', 'they/them', 3, true, 'walked', null, null),
               ('autumn-ball', 'autumn-runway', null, 'Perle Lumière', 'she/her', 1, false, 'walked', 'A coat of the Sunday paper.', null), ('autumn-ball', 'autumn-runway', 'yuki', 'Yuki Saffron', 'they/them', 2, false, 'walked', null, null)) e (event, category, handle, name, pronouns, number, free, status, look, note);
insert into events.ball_entry_members (id, organization_id, event_id, entry_id, profile_id, name, position)
values (maison.demo_id('with Perle'), pg_temp.host(), maison.demo_id('event:autumn-ball'), maison.demo_id('entry:autumn-runwayPerle Lumière'), null, 'Little Perle', 2);
insert into events.ball_rounds (id, organization_id, event_id, category_id, number, kind, status, opened_at)
select maison.demo_id('round:' || c.key || r.number), pg_temp.host(), maison.demo_id('event:autumn-ball'), maison.demo_id('category:' || c.key), r.number, r.kind, 'open', pg_temp.at(-28, '20:00') + r.number * interval '20 minutes' from (values ('autumn-face'), ('autumn-runway')) c (key), (values (1::smallint, 'tens'), (2, 'final')) r (number, kind);
insert into events.ball_scores (id, organization_id, event_id, round_id, judge_id, entry_id, verdict, reason)
select maison.demo_id('score ' || j.id || e.id), e.organization_id, e.event_id, r.id, j.id, e.id, case when e.name = 'Kay 007' and j.seat = 2 then 'chop' else 'ten' end, case when e.name = 'Kay 007' and j.seat = 2 then 'The crown was card, not paper.' end
  from events.ball_rounds r join events.ball_entries e on e.category_id = r.category_id join events.ball_judges j on j.event_id = r.event_id where r.number = 1 and r.event_id = maison.demo_id('event:autumn-ball');
insert into events.ball_battles (id, organization_id, event_id, round_id, position, entry_a_id, entry_b_id, winner_id)
select maison.demo_id('battle:' || b.key), pg_temp.host(), maison.demo_id('event:autumn-ball'), maison.demo_id('round:' || b.key || '2'), 1, maison.demo_id('entry:' || b.key || b.one), maison.demo_id('entry:' || b.key || b.two), maison.demo_id('entry:' || b.key || b.one)
  from (values ('autumn-face', 'Imani Lumière', 'Saint Obsidian'), ('autumn-runway', 'Perle Lumière', 'Yuki Saffron')) b (key, one, two);
insert into events.ball_scores (id, organization_id, event_id, round_id, judge_id, entry_id, battle_id, verdict)
select maison.demo_id('vote ' || j.id || b.id), b.organization_id, b.event_id, b.round_id, j.id, case when j.seat = 3 then b.entry_b_id else b.entry_a_id end, b.id, 'vote' from events.ball_battles b join events.ball_judges j on j.event_id = b.event_id;
update events.ball_rounds set status = 'closed', closed_at = opened_at + interval '15 minutes' where event_id = maison.demo_id('event:autumn-ball');
update events.ball_entries set status = case when name = 'Kay 007' then 'chopped' else 'tens' end where event_id = maison.demo_id('event:autumn-ball');
update events.ball_entries e set status = 'winner' from events.ball_battles b where b.winner_id = e.id;
-- links
do $$
begin
  if to_regclass('community.houses') is not null then
    update events.ball_entries e set house_id = h.id
      from (values ('%Lumière', 'lumiere'), ('%Saffron', 'saffron'), ('%Obsidian', 'obsidian')) v (ending, key) join community.houses h on h.id = maison.demo_id('house:' || v.key)
     where e.name like v.ending and not e.is_free_agent and h.organization_id = e.organization_id;
    update events.events e set house_id = h.id from community.houses h where h.id = maison.demo_id('house:saffron') and h.organization_id = e.organization_id and e.id = maison.demo_id('event:practice');
    update events.event_seats s set house_id = h.id from community.houses h where h.id = maison.demo_id('house:lumiere') and h.organization_id = s.organization_id and s.zone = 'Right' and not s.is_blocked;
  end if;
  if to_regclass('crm.contacts') is not null then
    update events.venues v set contact_id = c.id from crm.contacts c where c.id = maison.demo_id('contact:tomas') and c.organization_id = v.organization_id and v.id = maison.demo_id('venue:halle-9');
    update events.registrations r set contact_id = c.id from crm.contacts c where c.id = maison.demo_id('contact:lena') and c.organization_id = r.organization_id and r.id = maison.demo_id('ticket:p1-1');
    update events.affiliates a set contact_id = c.id from crm.contacts c where c.id = maison.demo_id('contact:mireille') and c.organization_id = a.organization_id and a.id = maison.demo_id('affiliate:velvet');
  end if;
  if to_regclass('crm.companies') is not null then
    update events.venues v set company_id = c.id from crm.companies c where c.id = maison.demo_id('company:halle-9') and c.organization_id = v.organization_id and v.id = maison.demo_id('venue:halle-9');
  end if;
end $$;
insert into events.ball_results (id, organization_id, event_id, category_id, entry_id, place, title, prize_amount, prize_paid_at, published_at)
select maison.demo_id('result ' || e.id), e.organization_id, e.event_id, e.category_id, e.id, case when e.status = 'winner' then 1 else 2 end, case when e.status = 'winner' then c.name || ' of the Autumn Ball' end, case when e.status = 'winner' then c.prize_amount end,
       case when e.status = 'winner' then pg_temp.at(-25, '10:00') end, pg_temp.at(-27, '12:00')
  from events.ball_entries e join events.ball_categories c on c.id = e.category_id where e.event_id = maison.demo_id('event:autumn-ball') and e.status in ('winner', 'tens');

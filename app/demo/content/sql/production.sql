-- How the House Registry makes its fashion week: three weeks before the doors open. Crew, castings, fittings, line-up,
-- call sheets, samples, sponsors, money and guests of one event, and the lookbook shoot of the spring season.
create function pg_temp.org() returns uuid language sql as $$ select id from identity.organizations where slug = 'house-registry' $$;
create function pg_temp.person(wanted text) returns uuid language sql as $$ select user_id from identity.profiles where handle = wanted $$;
create function pg_temp.asset(place bigint) returns uuid language sql as $$
  select id from media.assets where organization_id = pg_temp.org() order by created_at, id
  offset place % (select count(*) from media.assets where organization_id = pg_temp.org()) limit 1 $$;
create function pg_temp.event() returns uuid language sql as $$
  select coalesce((select id from events.events where id = maison.demo_id('event:fashion-week')),
                  (select id from events.events where organization_id = pg_temp.org() order by start_date limit 1)) $$;
create function pg_temp.day(days integer) returns date language sql as $$
  select days + coalesce((select (start_date at time zone 'Europe/Berlin')::date from events.events where id = maison.demo_id('event:fashion-week')),
                         (now() at time zone 'Europe/Berlin')::date + 21) $$;
-- A moment of the show day (or days from it) by the clock of the hall.
create function pg_temp.at(days integer, clock time) returns timestamptz language sql as $$ select (pg_temp.day(days) + clock) at time zone 'Europe/Berlin' $$;
create function pg_temp.d(name text) returns uuid language sql immutable as $$ select maison.demo_id(name) $$;

insert into production.stakeholders (id, organization_id, user_id, name, email, phone, role, company, kind, day_rate_cents, hourly_rate_cents, birth_date, notes, claimed_at, created_by)
select pg_temp.d('stakeholder:' || k), pg_temp.org(), pg_temp.person(handle), name, email, phone, role, company, kind, day_cents, hour_cents, null, notes,
       case when handle is not null then now() - interval '30 days' end, pg_temp.person('ana')
  from (values
    ('teo', 'teo', 'Teo Marchetti', 'teo@maison.example', '+49 30 5550101', 'Show caller', null, 'crew', 42000, 5300, null),
    ('wren', 'wren', 'Wren Abara', 'wren@maison.example', '+49 30 5550102', 'Photographer', null, 'contractor', 65000, 8200, null),
    ('juno', null, 'Juno Kessler', 'juno@kesslerlicht.example', '+49 171 5550103', 'Gaffer', 'Kessler Licht', 'vendor', 38000, 4800, 'Brings her own desk'),
    ('mira', null, 'Mira Oyelaran', 'mira@oyelaran-hair.example', '+49 172 5550104', 'Head of hair', null, 'crew', 48000, 6000, null),
    ('pascal', null, 'Pascal Voigt', 'pascal@voigt.example', '+49 173 5550105', 'Head dresser', null, 'crew', 36000, 4500, 'Vegan'),
    ('selma', null, 'Selma Aydın', 'selma@nadelundzwirn.example', '+49 174 5550106', 'Seamstress', 'Nadel & Zwirn', 'contractor', 34000, 4200, null),
    ('holm', null, 'Birgit Holm', 'birgit@holm-catering.example', '+49 30 5550107', 'Catering', 'Holm Catering', 'vendor', null, null, 'Invoices at the end of the month'),
    ('guardian', null, 'Katja Reimann', 'katja.reimann@mail.example', '+49 175 5550108', 'Mother of Liv', null, 'guardian', null, null, 'Stays backstage as long as Liv does')
  ) v (k, handle, name, email, phone, role, company, kind, day_cents, hour_cents, notes);

insert into production.organizer_teams (id, organization_id, owner_id, name, type, created_by) values
  (pg_temp.d('team:backstage'), pg_temp.org(), pg_temp.person('ana'), 'Backstage', 'backstage', pg_temp.person('ana')),
  (pg_temp.d('team:front'), pg_temp.org(), pg_temp.person('bo'), 'Front of house', 'guests', pg_temp.person('ana'));
insert into production.organizer_team_members (id, organization_id, team_id, user_id, stakeholder_id, role)
select pg_temp.d('team-member:' || k), pg_temp.org(), pg_temp.d('team:' || team), pg_temp.person(handle), case when handle is null then pg_temp.d('stakeholder:' || k) end, role
  from (values ('teo', 'backstage', null, 'Calls the show'), ('mira', 'backstage', null, 'Hair'), ('pascal', 'backstage', null, 'Dressing'),
               ('bo', 'front', 'bo', 'Guest list'), ('dara', 'front', 'dara', 'Door')) v (k, team, handle, role);
insert into production.event_stakeholders (id, organization_id, event_id, stakeholder_id, team_id, role)
select pg_temp.d('event-stakeholder:' || k), pg_temp.org(), pg_temp.event(), pg_temp.d('stakeholder:' || k), pg_temp.d('team:backstage'), role
  from (values ('teo', 'Show caller'), ('wren', 'Runway pit'), ('juno', null), ('mira', null), ('pascal', null), ('selma', 'Fittings only'), ('holm', null)) v (k, role);

insert into production.model_agencies (id, organization_id, name, city, country, website, contact_email, contact_phone, commission_percent, created_by) values
  (pg_temp.d('agency:spree'), pg_temp.org(), 'Spree Models', 'Berlin', 'Germany', 'https://spree-models.example', 'booking@spree-models.example', '+49 30 5550120', 20, pg_temp.person('ana')),
  (pg_temp.d('agency:atlas'), pg_temp.org(), 'Atlas Street Casting', 'Rotterdam', 'Netherlands', 'https://atlas-casting.example', 'hello@atlas-casting.example', null, 15, pg_temp.person('ana'));
insert into production.model_profiles (id, organization_id, user_id, agency_id, name, height, measurements, height_cm, bust_cm, waist_cm, hips_cm, inseam_cm, shoe_size, clothing_size,
  hair_color, eye_color, portfolio_url, skills, birth_date, guardian_id, day_rate_cents, claimed_at, created_by)
select pg_temp.d('model:' || k), pg_temp.org(), pg_temp.person(handle), pg_temp.d('agency:' || agency), name, height, bust || '-' || waist || '-' || hips, cm, bust, waist, hips, inseam, shoe, size,
       hair, eyes, 'https://portfolio.example/' || k, skills, born, guardian, rate, case when handle is not null then now() - interval '14 days' end, pg_temp.person('ana')
  from (values
    ('imani', 'imani', null, 'Imani Vale', '5′11″', 180, 84, 62, 90, 86, 41, '36', 'black', 'brown', array['runway', 'voguing', 'face'], null::date, null::uuid, 45000),
    ('yuki', 'yuki', null, 'Yuki Tanabe', '1,74 m', 174, 86, 66, 91, 81, 40, '38', 'black', 'brown', array['voguing', 'realness'], null, null, 38000),
    ('saskia', null, 'spree', 'Saskia Brandt', '178 cm', 178, 83, 61, 89, 84, 40, '36', 'blonde', 'blue', array['runway'], null, null, 52000),
    ('amadou', null, 'spree', 'Amadou Keïta', '188 cm', 188, 96, 76, 94, 88, 44, '48', 'black', 'brown', array['runway', 'acting'], null, null, 52000),
    ('rosa', null, 'atlas', 'Rosa Lindgren', '1,69 m', 169, 104, 88, 112, 77, 39, '46', 'red', 'green', array['face', 'body'], null, null, 40000),
    ('deniz', null, 'atlas', 'Deniz Arslan', '183 cm', 183, 92, 72, 92, 85, 43, '46', 'brown', 'hazel', array['runway', 'swimming'], null, null, 40000),
    ('liv', null, 'spree', 'Liv Reimann', '172 cm', 172, 79, 59, 86, 80, 39, '34', 'blonde', 'grey', array['runway'], (now() - interval '16 years 4 months')::date, pg_temp.d('stakeholder:guardian'), 35000)
  ) v (k, handle, agency, name, height, cm, bust, waist, hips, inseam, shoe, size, hair, eyes, skills, born, guardian, rate);
insert into production.model_pictures (id, organization_id, model_profile_id, asset_id, kind, position, taken_on)
select pg_temp.d('model-picture:' || k || kind), pg_temp.org(), pg_temp.d('model:' || k), pg_temp.asset(10 + place * 2 + n), kind, n, current_date - 90
  from unnest(array['imani', 'yuki', 'saskia', 'amadou', 'rosa', 'deniz', 'liv']) with ordinality m (k, place), (values (0, 'comp_card'), (1, 'polaroid')) p (n, kind);
insert into production.event_models (id, organization_id, event_id, model_profile_id, walk_order, is_opening, is_closing, casting_status, rating, fee_cents, notes, created_by)
select pg_temp.d('event-model:' || k), pg_temp.org(), pg_temp.event(), pg_temp.d('model:' || k), walk, k = 'imani', k = 'amadou', status, rating, fee, notes, pg_temp.person('ana')
  from (values ('imani', 1, 'confirmed', 5, 60000, 'Opens; turns left of the mark'), ('saskia', 2, 'confirmed', 4, 52000, null), ('rosa', 3, 'confirmed', 5, 45000, 'Closes the second collection'),
               ('liv', 4, 'confirmed', 4, 35000, 'Home by ten'), ('amadou', 5, 'confirmed', 5, 55000, 'Closes'), ('deniz', null, 'optioned', 4, 42000, null), ('yuki', null, 'shortlisted', 4, null, 'Asked for the vogue interlude')
  ) v (k, walk, status, rating, fee, notes);

insert into production.fashion_brands (id, organization_id, name, country, style, website, instagram, logo_asset_id, created_by) values
  (pg_temp.d('brand:noor'), pg_temp.org(), 'Atelier Noor', 'Germany', 'Draped tailoring, deadstock wool', 'https://atelier-noor.example', 'ateliernoor', pg_temp.asset(3), pg_temp.person('ana')),
  (pg_temp.d('brand:kante'), pg_temp.org(), 'Kante & Söhne', 'Germany', 'Workwear cut for dancing', 'https://kante.example', 'kanteundsoehne', null, pg_temp.person('ana'));
insert into production.designer_profiles (id, organization_id, user_id, brand_id, name, title, specialty, email, phone, claimed_at, created_by) values
  (pg_temp.d('designer:noor'), pg_temp.org(), pg_temp.person('noor'), pg_temp.d('brand:noor'), 'Noor Al-Saadi', 'Creative director', 'Draping', 'noor@maison.example', '+49 176 5550130', now() - interval '20 days', pg_temp.person('ana')),
  (pg_temp.d('designer:jonas'), pg_temp.org(), null, pg_temp.d('brand:kante'), 'Jonas Kante', 'Head of design', 'Denim', 'jonas@kante.example', '+49 176 5550131', null, pg_temp.person('ana'));
insert into production.event_designers (id, organization_id, event_id, designer_profile_id, brand_id, collection_order, collection_name, season, description, status, created_by) values
  (pg_temp.d('collection:noor'), pg_temp.org(), pg_temp.event(), pg_temp.d('designer:noor'), pg_temp.d('brand:noor'), 1, 'Nachtzug', 'SS27', 'Twelve looks between two stations.', 'confirmed', pg_temp.person('ana')),
  (pg_temp.d('collection:kante'), pg_temp.org(), pg_temp.event(), pg_temp.d('designer:jonas'), pg_temp.d('brand:kante'), 2, 'Feierabend', 'SS27', 'What one wears from the shift to the ball.', 'confirmed', pg_temp.person('ana'));

insert into production.shoots (id, organization_id, designer_id, event_id, title, kind, status, scheduled_date, starts_time, ends_time, timezone, location, usage_rights, notes, created_by) values
  (pg_temp.d('shoot:lookbook'), pg_temp.org(), pg_temp.d('designer:noor'), pg_temp.event(), 'Nachtzug lookbook', 'lookbook', 'in_progress', pg_temp.day(-14), '08:00', '18:30', 'Europe/Berlin',
   'Depot at Anhalter Bahnhof, Berlin', 'Web, social media and press, worldwide, two years from delivery; no advertising.', 'Power only on the east wall.', pg_temp.person('ana'));
insert into production.working_rules (id, organization_id, name, age_from, age_until, earliest, latest, max_minutes, overtime_after_minutes, overtime_percent) values
  (pg_temp.d('rule:youth'), pg_temp.org(), 'Youth, 15 to 17', 15, 17, '06:00', '22:00', 480, null, null),
  (pg_temp.d('rule:adult'), pg_temp.org(), 'Adults', 18, 99, null, null, 720, 600, 25);

insert into production.event_phases (id, organization_id, event_id, phase_key, title, order_index, status, starts_on, ends_on) values
  (pg_temp.d('phase:concept'), pg_temp.org(), pg_temp.event(), 'concept', 'Concept and money', 0, 'complete', pg_temp.day(-120), pg_temp.day(-70)),
  (pg_temp.d('phase:pre'), pg_temp.org(), pg_temp.event(), 'pre_production', 'Pre-production', 1, 'in_progress', pg_temp.day(-70), pg_temp.day(-3)),
  (pg_temp.d('phase:show'), pg_temp.org(), pg_temp.event(), 'show', 'Build, rehearsal, show', 2, 'pending', pg_temp.day(-2), pg_temp.day(1)),
  (pg_temp.d('phase:after'), pg_temp.org(), pg_temp.event(), 'wrap', 'Accounts and thanks', 3, 'pending', pg_temp.day(2), pg_temp.day(30));
insert into production.event_schedules (id, organization_id, event_id, phase_id, kind, title, description, stage, start_time, end_time, position, timer, overrun, is_public, color)
select pg_temp.d('slot:' || k), pg_temp.org(), pg_temp.event(), pg_temp.d('phase:show'), kind, title, description, 'Main hall', pg_temp.at(0, from_time), pg_temp.at(case when until_time < from_time then 1 else 0 end, until_time),
       place, timer, overrun, is_public, color
  from (values
    ('doors', 'item', 'Doors', 'Drinks in the foyer.', '19:00'::time, '20:00'::time, 0, 'clock', 'absorb', true, '#0f766e'),
    ('standby', 'gate', 'All on standby', null, '20:00', '20:05', 1, 'count_down', 'push', false, null),
    ('noor', 'item', 'Atelier Noor: Nachtzug', 'Twelve looks.', '20:05', '20:25', 2, 'count_down', 'push', true, '#9d174d'),
    ('change', 'change_over', 'Change-over', null, '20:25', '20:40', 3, 'count_down', 'absorb', false, null),
    ('kante', 'item', 'Kante & Söhne: Feierabend', 'Ten looks and a vogue interlude.', '20:40', '21:05', 4, 'count_down', 'push', true, '#1d4ed8'),
    ('party', 'item', 'Open floor', 'With the house band.', '21:30', '01:30', 5, 'count_up', 'push', true, '#4c1d95')
  ) v (k, kind, title, description, from_time, until_time, place, timer, overrun, is_public, color);
insert into production.schedule_cues (id, organization_id, schedule_id, responsible_id, number, department, offset_seconds, standby, instruction, position) values
  (pg_temp.d('cue:lx1'), pg_temp.org(), pg_temp.d('slot:noor'), pg_temp.d('stakeholder:juno'), 'LX 1', 'light', -10, 'Stand by LX 1 and sound A', 'House to half, then black', 0),
  (pg_temp.d('cue:sa'), pg_temp.org(), pg_temp.d('slot:noor'), pg_temp.d('stakeholder:teo'), 'SND A', 'music', 0, null, 'Train sound from the back', 1),
  (pg_temp.d('cue:lx2'), pg_temp.org(), pg_temp.d('slot:noor'), pg_temp.d('stakeholder:juno'), 'LX 2', 'light', 4, null, 'Runway up as the first model turns', 2),
  (pg_temp.d('cue:dress'), pg_temp.org(), pg_temp.d('slot:change'), pg_temp.d('stakeholder:pascal'), 'DR 1', 'dressing', 0, null, 'Rails over to the left side', 0);
insert into production.event_rehearsals (id, organization_id, event_id, title, date, time, minutes, timezone, location, notes) values
  (pg_temp.d('rehearsal:walk'), pg_temp.org(), pg_temp.event(), 'Walk rehearsal', pg_temp.day(-1), '17:00', 120, 'Europe/Berlin', 'Halle 9, main hall', 'Shoes on, clothes off the rails'),
  (pg_temp.d('rehearsal:dress'), pg_temp.org(), pg_temp.event(), 'Dress rehearsal', pg_temp.day(0), '15:00', 90, 'Europe/Berlin', 'Halle 9, main hall', null);
insert into production.show_runs (id, organization_id, event_id, rehearsal_id, kind, state, current_schedule_id, started_at, ended_at, held_seconds, message, created_by) values
  (pg_temp.d('run:paper'), pg_temp.org(), pg_temp.event(), null, 'rehearsal', 'finished', pg_temp.d('slot:kante'), now() - interval '2 days', now() - interval '2 days' + interval '70 minutes', 95, 'Thank you', pg_temp.person('ana'));
insert into production.show_run_items (id, organization_id, run_id, schedule_id, planned_start, planned_end, actual_start, actual_end, added_seconds, state)
select pg_temp.d('run-item:' || s.title), pg_temp.org(), pg_temp.d('run:paper'), s.id, s.start_time - interval '23 days', s.end_time - interval '23 days',
       s.start_time - interval '23 days' + s.position * interval '40 seconds', s.end_time - interval '23 days' + s.position * interval '55 seconds', 0, 'done'
  from production.event_schedules s where s.event_id = pg_temp.event() and s.id in (pg_temp.d('slot:standby'), pg_temp.d('slot:noor'), pg_temp.d('slot:change'), pg_temp.d('slot:kante'));

insert into production.tasks (id, organization_id, event_id, phase_id, parent_id, team_id, title, description, status, priority, starts_on, due_at, estimate_minutes, position, created_by)
select pg_temp.d('task:' || k), pg_temp.org(), pg_temp.event(), pg_temp.d('phase:' || phase), case when parent is not null then pg_temp.d('task:' || parent) end, pg_temp.d('team:' || team), title, description, status, priority,
       pg_temp.day(due - 10), pg_temp.at(due, '18:00'), minutes, place, pg_temp.person('ana')
  from (values
    ('hall', 'concept', null, 'front', 'Sign the contract for the hall', 'Power and fire watch included.', 'done', 'high', -72, 120, 0),
    ('lights', 'pre', null, 'backstage', 'Light plan', 'With the pit for photographers.', 'in_progress', 'medium', -10, 480, 1),
    ('fittings', 'pre', null, 'backstage', 'All fittings done', null, 'in_progress', 'high', -4, 900, 2),
    ('alter', 'pre', 'fittings', 'backstage', 'Alterations of collection one', null, 'todo', 'medium', -5, 600, 3),
    ('lineup', 'pre', null, 'backstage', 'Line-up final', 'After the last fitting.', 'todo', 'urgent', -3, 60, 4),
    ('sheets', 'pre', null, 'front', 'Send call sheets', null, 'todo', 'urgent', -2, 60, 5),
    ('insurance', 'pre', null, 'front', 'Insure the samples', 'Waits for the values from Kante.', 'blocked', 'high', -8, 45, 6)
  ) v (k, phase, parent, team, title, description, status, priority, due, minutes, place);
insert into production.task_dependencies (id, organization_id, task_id, depends_on_id, kind, lag_hours) values
  (pg_temp.d('dep:1'), pg_temp.org(), pg_temp.d('task:lineup'), pg_temp.d('task:fittings'), 'finish_to_start', 0),
  (pg_temp.d('dep:2'), pg_temp.org(), pg_temp.d('task:sheets'), pg_temp.d('task:lineup'), 'finish_to_start', 2);
insert into production.task_assignees (id, organization_id, task_id, user_id, stakeholder_id) values
  (pg_temp.d('assignee:1'), pg_temp.org(), pg_temp.d('task:sheets'), pg_temp.person('bo'), null),
  (pg_temp.d('assignee:2'), pg_temp.org(), pg_temp.d('task:lights'), null, pg_temp.d('stakeholder:juno')),
  (pg_temp.d('assignee:3'), pg_temp.org(), pg_temp.d('task:alter'), null, pg_temp.d('stakeholder:selma')),
  (pg_temp.d('assignee:4'), pg_temp.org(), pg_temp.d('task:lineup'), pg_temp.person('ana'), null);

insert into production.model_availability (id, organization_id, model_profile_id, event_id, start_time, end_time, timezone, status, expires_at, is_exclusive, exclusive_from, exclusive_until, reason, created_by)
select pg_temp.d('availability:' || k || status), pg_temp.org(), pg_temp.d('model:' || k), case when status in ('booked', 'tentative') then pg_temp.event() end,
       pg_temp.at(days, '13:00'), pg_temp.at(days, '23:00'), 'Europe/Berlin', status, expires, exclusive,
       case when exclusive and status = 'booked' then pg_temp.at(-2, '00:00') end, case when exclusive and status = 'booked' then pg_temp.at(2, '00:00') end, reason, pg_temp.person('ana')
  from (values ('imani', 0, 'booked', null::timestamptz, true, null), ('saskia', 0, 'booked', null, false, null), ('rosa', 0, 'booked', null, false, null), ('liv', 0, 'booked', null, false, null),
               ('amadou', 0, 'booked', null, false, null), ('deniz', 0, 'tentative', now() + interval '4 days', false, null), ('yuki', 0, 'available', null, false, null),
               ('saskia', 3, 'blocked', null, false, 'Flight to Milan')) v (k, days, status, expires, exclusive, reason);
insert into production.designer_availability (id, organization_id, designer_profile_id, event_id, start_time, end_time, timezone, status, created_by) values
  (pg_temp.d('designer-time:noor'), pg_temp.org(), pg_temp.d('designer:noor'), pg_temp.event(), pg_temp.at(0, '12:00'), pg_temp.at(0, '23:30'), 'Europe/Berlin', 'booked', pg_temp.person('ana')),
  (pg_temp.d('designer-time:jonas'), pg_temp.org(), pg_temp.d('designer:jonas'), pg_temp.event(), pg_temp.at(0, '14:00'), pg_temp.at(0, '23:30'), 'Europe/Berlin', 'booked', pg_temp.person('ana'));

insert into production.call_times (id, organization_id, event_id, rehearsal_id, schedule_id, model_profile_id, stakeholder_id, designer_profile_id, department, date, time, minutes, timezone, location, notes, created_by)
select pg_temp.d('call:' || k), pg_temp.org(), pg_temp.event(), null, pg_temp.d('slot:noor'), case kind when 'model' then pg_temp.d('model:' || k) end,
       case kind when 'crew' then pg_temp.d('stakeholder:' || k) end, case kind when 'designer' then pg_temp.d('designer:' || k) end, department, pg_temp.day(0), at_time, minutes, 'Europe/Berlin', 'Halle 9, stage door', notes, pg_temp.person('ana')
  from (values ('imani', 'model', 'Models', '14:00'::time, 450, 'Hair first'), ('saskia', 'model', 'Models', '14:30', 420, null), ('rosa', 'model', 'Models', '14:30', 420, null),
               ('liv', 'model', 'Models', '14:45', 405, 'With Katja; leaves before ten'), ('amadou', 'model', 'Models', '15:00', 390, null), ('teo', 'crew', 'Show', '10:00', 720, null),
               ('juno', 'crew', 'Light', '09:00', 900, 'Strike until midnight'), ('mira', 'crew', 'Hair', '13:30', 480, 'Four chairs'), ('pascal', 'crew', 'Dressing', '13:00', 600, null),
               ('noor', 'designer', 'Designers', '13:00', 540, null)) v (k, kind, department, at_time, minutes, notes);
insert into production.crew_times (id, organization_id, shoot_id, stakeholder_id, clocked_in_at, clocked_out_at, break_minutes, planned_minutes, hourly_rate_cents, overtime_percent, status, approved_by, approved_at, created_by)
select pg_temp.d('crew-time:' || k), pg_temp.org(), pg_temp.d('shoot:lookbook'), pg_temp.d('stakeholder:' || k), now() - interval '3 days 11 hours', now() - interval '3 days' + late * interval '1 minute', 45, 600, rate, 25,
       status, case status when 'approved' then pg_temp.person('ana') end, case status when 'approved' then now() - interval '1 day' end, pg_temp.person('teo')
  from (values ('wren', 20, 8200, 'approved'), ('juno', 0, 4800, 'submitted'), ('mira', -30, 6000, 'approved')) v (k, late, rate, status);

insert into production.call_sheets (id, organization_id, event_id, title, date, timezone, general_call, location, hospital, parking, weather, notes, contact_id, created_by) values
  (pg_temp.d('sheet:show'), pg_temp.org(), pg_temp.event(), 'Show day', pg_temp.day(0), 'Europe/Berlin', '13:00', 'Halle 9, Mühlenstraße 40, Berlin', 'Vivantes Friedrichshain, 2 km', 'Yard behind the hall, vans only',
   'Dry, 4 °C: the yard is not heated', 'Phones on silent from half past seven.', pg_temp.d('stakeholder:teo'), pg_temp.person('ana'));
insert into production.call_sheet_recipients (id, organization_id, call_sheet_id, call_time_id, user_id, stakeholder_id, model_profile_id, designer_profile_id, name, email, token_hash, token_expires_at)
select pg_temp.d('recipient:' || k), pg_temp.org(), pg_temp.d('sheet:show'), pg_temp.d('call:' || k), pg_temp.person(handle), case kind when 'crew' then pg_temp.d('stakeholder:' || k) end,
       case kind when 'model' then pg_temp.d('model:' || k) end, case kind when 'designer' then pg_temp.d('designer:' || k) end, name, email, sha256(convert_to('house registry sheet ' || k, 'UTF8')), pg_temp.at(2, '00:00')
  from (values ('teo', 'crew', 'teo', 'Teo Marchetti', 'teo@maison.example'), ('juno', 'crew', null, 'Juno Kessler', 'juno@kesslerlicht.example'), ('mira', 'crew', null, 'Mira Oyelaran', 'mira@oyelaran-hair.example'),
               ('pascal', 'crew', null, 'Pascal Voigt', 'pascal@voigt.example'), ('imani', 'model', 'imani', 'Imani Vale', 'imani@maison.example'), ('saskia', 'model', null, 'Saskia Brandt', 'saskia@spree-models.example'),
               ('noor', 'designer', 'noor', 'Noor Al-Saadi', 'noor@maison.example')) v (k, kind, handle, name, email);
insert into production.call_sheet_versions (id, organization_id, call_sheet_id, content, changes, message, created_by, created_at) values
  (pg_temp.d('sheet-version:1'), pg_temp.org(), pg_temp.d('sheet:show'), '{"general_call": "12:30", "location": "Halle 9", "calls": []}', '[]', 'First plan.', pg_temp.person('ana'), now() - interval '2 days');
update production.call_sheet_recipients set status = 'sent' where call_sheet_id = pg_temp.d('sheet:show');
update production.call_sheet_recipients set status = 'confirmed' where id in (pg_temp.d('recipient:teo'), pg_temp.d('recipient:mira'));
insert into production.call_sheet_versions (id, organization_id, call_sheet_id, content, changes, message, created_by) values
  (pg_temp.d('sheet-version:2'), pg_temp.org(), pg_temp.d('sheet:show'), '{"general_call": "13:00", "location": "Halle 9", "calls": []}',
   '[{"path": "general_call", "before": "12:30", "after": "13:00"}]', 'Half an hour later: the hall opens at half past twelve.', pg_temp.person('ana'));
update production.call_sheet_recipients set status = 'sent' where call_sheet_id = pg_temp.d('sheet:show') and id <> pg_temp.d('recipient:pascal');
update production.call_sheet_recipients set status = 'delivered' where id in (pg_temp.d('recipient:juno'), pg_temp.d('recipient:imani'), pg_temp.d('recipient:teo'), pg_temp.d('recipient:noor'));
update production.call_sheet_recipients set status = 'opened' where id in (pg_temp.d('recipient:juno'), pg_temp.d('recipient:imani'));
update production.call_sheet_recipients set status = 'confirmed', answer = 'See you there.' where id in (pg_temp.d('recipient:teo'), pg_temp.d('recipient:imani'));
update production.call_sheet_recipients set status = 'bounced' where id = pg_temp.d('recipient:saskia');

insert into production.samples (id, organization_id, brand_id, event_designer_id, code, name, kind, size, color, season, value_cents, status, place, due_back_on, asset_id, created_by)
select pg_temp.d('sample:' || code), pg_temp.org(), pg_temp.d('brand:' || brand), pg_temp.d('collection:' || brand), code, name, kind, size, color, 'SS27', value, status, place, pg_temp.day(3), pg_temp.asset(30 + right(code, 2)::integer), pg_temp.person('ana')
  from (values ('NZ-01', 'noor', 'Sleeper coat', 'garment', '36', 'midnight', 124000, 'received', 'Rack A'), ('NZ-02', 'noor', 'Conductor jacket', 'garment', '36', 'ink', 98000, 'received', 'Rack A'),
               ('NZ-03', 'noor', 'Platform boots', 'shoes', '41', 'black', 42000, 'received', 'Shelf 2'), ('NZ-04', 'noor', 'Window dress', 'garment', '46', 'amber', 136000, 'received', 'Rack A'),
               ('KS-01', 'kante', 'Shift overalls', 'garment', '48', 'raw denim', 54000, 'received', 'Rack B'), ('KS-02', 'kante', 'Toolbelt corset', 'accessory', null, 'steel', 38000, 'in_transit', null)
  ) v (code, brand, name, kind, size, color, value, status, place);
insert into production.sample_loans (id, organization_id, sample_id, event_id, shoot_id, stakeholder_id, starts_at, ends_at, status, condition_out, created_by) values
  (pg_temp.d('loan:coat'), pg_temp.org(), pg_temp.d('sample:NZ-01'), null, pg_temp.d('shoot:lookbook'), pg_temp.d('stakeholder:wren'), now() - interval '3 days', now() + interval '2 days', 'confirmed', 'As new', pg_temp.person('ana')),
  (pg_temp.d('loan:boots'), pg_temp.org(), pg_temp.d('sample:NZ-03'), pg_temp.event(), null, pg_temp.d('stakeholder:pascal'), pg_temp.at(-1, '12:00'), pg_temp.at(1, '12:00'), 'requested', null, pg_temp.person('ana'));
insert into production.sample_scans (id, organization_id, sample_id, loan_id, direction, place, condition, device, scanned_at, created_by) values
  (pg_temp.d('scan:1'), pg_temp.org(), pg_temp.d('sample:NZ-01'), pg_temp.d('loan:coat'), 'out', 'Depot', 'fine', 'Phone of Pascal', now() - interval '3 days', pg_temp.person('teo')),
  (pg_temp.d('scan:2'), pg_temp.org(), pg_temp.d('sample:NZ-04'), null, 'count', 'Rack A', 'fine', 'Phone of Pascal', now() - interval '1 day', pg_temp.person('teo'));

insert into production.shows (id, organization_id, event_id, schedule_id, event_designer_id, title, exit_seconds, change_seconds, music, created_by) values
  (pg_temp.d('show:noor'), pg_temp.org(), pg_temp.event(), pg_temp.d('slot:noor'), pg_temp.d('collection:noor'), 'Nachtzug', 40, 110, 'Field recordings, then strings', pg_temp.person('ana')),
  (pg_temp.d('show:kante'), pg_temp.org(), pg_temp.event(), pg_temp.d('slot:kante'), pg_temp.d('collection:kante'), 'Feierabend', 35, 90, 'Ballroom house', pg_temp.person('ana'));
insert into production.looks (id, organization_id, event_id, event_designer_id, number, title, hair, make_up, change_seconds, status, asset_id, created_by)
select pg_temp.d('look:' || brand || n), pg_temp.org(), pg_temp.event(), pg_temp.d('collection:' || brand), n, title, 'Wet, parted low', 'Bare skin, one silver line', change, status, pg_temp.asset(40 + n), pg_temp.person('ana')
  from (values ('noor', 1, 'Departure', null::integer, 'fitted'), ('noor', 2, 'Corridor', null, 'fitted'), ('noor', 3, 'Window seat', 150, 'planned'), ('noor', 4, 'Border', null, 'planned'), ('noor', 5, 'Arrival', 60, 'planned'),
               ('kante', 1, 'Clock in', null, 'planned'), ('kante', 2, 'Clock out', null, 'planned')) v (brand, n, title, change, status);
insert into production.look_items (id, organization_id, look_id, sample_id, kind, name, is_ready, position) values
  (pg_temp.d('look-item:1'), pg_temp.org(), pg_temp.d('look:noor1'), pg_temp.d('sample:NZ-01'), 'garment', 'Sleeper coat', true, 0),
  (pg_temp.d('look-item:2'), pg_temp.org(), pg_temp.d('look:noor1'), pg_temp.d('sample:NZ-03'), 'shoes', 'Platform boots', true, 1),
  (pg_temp.d('look-item:3'), pg_temp.org(), pg_temp.d('look:noor2'), pg_temp.d('sample:NZ-02'), 'garment', 'Conductor jacket', true, 0),
  (pg_temp.d('look-item:4'), pg_temp.org(), pg_temp.d('look:noor3'), pg_temp.d('sample:NZ-04'), 'garment', 'Window dress', false, 0),
  (pg_temp.d('look-item:5'), pg_temp.org(), pg_temp.d('look:kante1'), pg_temp.d('sample:KS-01'), 'garment', 'Shift overalls', false, 0);
insert into production.lineup_entries (id, organization_id, event_id, show_id, look_id, event_model_id, position, is_opening, is_closing, side)
select pg_temp.d('walk:' || show || n), pg_temp.org(), pg_temp.event(), pg_temp.d('show:' || show), pg_temp.d('look:' || show || n), pg_temp.d('event-model:' || model), n, n = 1, n = last, side
  from (values ('noor', 1, 'imani', 5, 'left'), ('noor', 2, 'saskia', 5, 'right'), ('noor', 3, 'rosa', 5, 'left'), ('noor', 4, 'liv', 5, 'right'), ('noor', 5, 'imani', 5, 'left'),
               ('kante', 1, 'amadou', 2, 'left'), ('kante', 2, 'rosa', 2, 'right')) v (show, n, model, last, side);
insert into production.fittings (id, organization_id, event_id, model_profile_id, event_designer_id, fitter_id, starts_at, ends_at, timezone, location, status, notes, created_by)
select pg_temp.d('fitting:' || k), pg_temp.org(), pg_temp.event(), pg_temp.d('model:' || k), pg_temp.d('collection:' || brand), pg_temp.d('stakeholder:selma'), pg_temp.at(days, from_time), pg_temp.at(days, until_time), 'Europe/Berlin',
       'Atelier Noor, back room', status, notes, pg_temp.person('ana')
  from (values ('imani', 'noor', -22, '10:00'::time, '10:45'::time, 'completed', 'Shoulders fine'), ('saskia', 'noor', -22, '11:00', '11:45', 'completed', null), ('rosa', 'noor', -9, '10:00', '11:00', 'scheduled', null),
               ('liv', 'noor', -9, '15:00', '15:45', 'scheduled', 'After school'), ('amadou', 'kante', -8, '10:00', '10:45', 'scheduled', null)) v (k, brand, days, from_time, until_time, status, notes);
insert into production.fitting_looks (id, organization_id, fitting_id, look_id, outcome, alterations, asset_id, position) values
  (pg_temp.d('fitting-look:1'), pg_temp.org(), pg_temp.d('fitting:imani'), pg_temp.d('look:noor1'), 'fits', null, pg_temp.asset(41), 0),
  (pg_temp.d('fitting-look:2'), pg_temp.org(), pg_temp.d('fitting:imani'), pg_temp.d('look:noor5'), 'alter', 'Hem up 2 cm', pg_temp.asset(45), 1),
  (pg_temp.d('fitting-look:3'), pg_temp.org(), pg_temp.d('fitting:saskia'), pg_temp.d('look:noor2'), 'fits', null, pg_temp.asset(42), 0);
insert into production.lookbooks (id, organization_id, event_designer_id, slug, title, introduction, credits, cover_asset_id, publish_state, published_at, created_by) values
  (pg_temp.d('lookbook:noor'), pg_temp.org(), pg_temp.d('collection:noor'), 'nachtzug-ss27', 'Nachtzug, SS27', 'What one takes along when one does not know how long one stays.', 'Photographs: Wren Abara. Hair: Mira Oyelaran.', pg_temp.asset(40), 'draft', null, pg_temp.person('ana'));
insert into production.lookbook_pages (id, organization_id, lookbook_id, look_id, asset_id, caption, position)
select pg_temp.d('lookbook-page:' || n), pg_temp.org(), pg_temp.d('lookbook:noor'), pg_temp.d('look:noor' || n), pg_temp.asset(50 + n), 'Look ' || n, n from generate_series(1, 5) n;

insert into production.shoot_items (id, organization_id, shoot_id, sample_id, name, sku, quantity, status, position) values
  (pg_temp.d('shoot-item:coat'), pg_temp.org(), pg_temp.d('shoot:lookbook'), pg_temp.d('sample:NZ-01'), 'Sleeper coat', 'NZ-01', 1, 'shot', 0),
  (pg_temp.d('shoot-item:jacket'), pg_temp.org(), pg_temp.d('shoot:lookbook'), pg_temp.d('sample:NZ-02'), 'Conductor jacket', 'NZ-02', 1, 'received', 1),
  (pg_temp.d('shoot-item:trunk'), pg_temp.org(), pg_temp.d('shoot:lookbook'), null, 'Old travel trunk', null, 2, 'requested', 2);
insert into production.shoot_shots (id, organization_id, shoot_id, item_id, model_profile_id, number, title, framing, planned_time, planned_minutes, status, reference_asset_id)
select pg_temp.d('shot:' || n), pg_temp.org(), pg_temp.d('shoot:lookbook'), pg_temp.d('shoot-item:' || item), pg_temp.d('model:' || model), n, title, framing, at_time, 40, status, pg_temp.asset(60 + n)
  from (values (1, 'coat', 'imani', 'Coat on the platform', 'full', '09:00'::time, 'done'), (2, 'coat', 'imani', 'Collar', 'detail', '09:45', 'done'), (3, 'jacket', 'saskia', 'Jacket by the signal box', 'three_quarter', '10:30', 'planned')
  ) v (n, item, model, title, framing, at_time, status);
insert into production.shoot_assets (id, organization_id, shoot_id, shot_id, asset_id, is_select, is_final, rating, approved_by, approved_at, position)
select pg_temp.d('shoot-asset:' || n), pg_temp.org(), pg_temp.d('shoot:lookbook'), pg_temp.d('shot:' || 1 + n % 2), pg_temp.asset(70 + n), n < 4, n = 1, 5 - n / 2,
       case n when 1 then pg_temp.person('noor') end, case n when 1 then now() - interval '20 hours' end, n from generate_series(1, 8) n;
insert into production.shoot_payments (id, organization_id, shoot_id, payee_id, direction, description, amount, status, invoice_number, invoice_url, due_on, paid_at, created_by) values
  (pg_temp.d('shoot-payment:wren'), pg_temp.org(), pg_temp.d('shoot:lookbook'), pg_temp.d('stakeholder:wren'), 'out', 'Photography, one day', 65000, 'pending', 'WA-2031', null, current_date + 14, null, pg_temp.person('ana')),
  (pg_temp.d('shoot-payment:client'), pg_temp.org(), pg_temp.d('shoot:lookbook'), null, 'in', 'Lookbook for Atelier Noor', 240000, 'pending', null, 'https://atelier-noor.example/invoices/114', current_date + 30, null, pg_temp.person('ana'));
update production.shoot_payments set status = 'invoiced' where id = pg_temp.d('shoot-payment:wren');
update production.shoot_payments set status = 'paid' where id = pg_temp.d('shoot-payment:wren');

insert into production.sponsor_organizations (id, organization_id, name, industry, logo_asset_id, website, created_by) values
  (pg_temp.d('sponsor:halle-9'), pg_temp.org(), 'Halle 9', 'Venues', pg_temp.asset(5), 'https://halle9.example', pg_temp.person('ana')),
  (pg_temp.d('sponsor:tonwerk'), pg_temp.org(), 'Tonwerk Audio', 'Sound', pg_temp.asset(6), 'https://tonwerk.example', pg_temp.person('ana'));
insert into production.sponsorship_packages (id, organization_id, event_id, name, tier, price, places, description, position, created_by) values
  (pg_temp.d('package:main'), pg_temp.org(), pg_temp.event(), 'Main partner', 'gold', 1500000, 1, 'One partner, named beside the title.', 0, pg_temp.person('ana')),
  (pg_temp.d('package:friend'), pg_temp.org(), null, 'Friend of the house', 'bronze', 150000, null, 'For every event of the year.', 1, pg_temp.person('ana'));
insert into production.package_benefits (id, organization_id, package_id, kind, title, quantity, due_days, position) values
  (pg_temp.d('benefit:wall'), pg_temp.org(), pg_temp.d('package:main'), 'logo', 'Logo on the press wall', 1, 0, 0),
  (pg_temp.d('benefit:seats'), pg_temp.org(), pg_temp.d('package:main'), 'seats', 'Front row seats', 6, -7, 1),
  (pg_temp.d('benefit:post'), pg_temp.org(), pg_temp.d('package:friend'), 'post', 'Thank-you post', 1, 3, 0);
insert into production.event_sponsors (id, organization_id, event_id, sponsor_org_id, package_id, tier, amount, in_kind_cents, status, signed_on, due_on, is_public, position, created_by) values
  (pg_temp.d('event-sponsor:halle-9'), pg_temp.org(), pg_temp.event(), pg_temp.d('sponsor:halle-9'), pg_temp.d('package:main'), 'gold', 1200000, 300000, 'confirmed', current_date - 30, pg_temp.day(-7), true, 0, pg_temp.person('ana')),
  (pg_temp.d('event-sponsor:tonwerk'), pg_temp.org(), pg_temp.event(), pg_temp.d('sponsor:tonwerk'), pg_temp.d('package:friend'), 'bronze', 0, 150000, 'negotiating', null, null, false, 1, pg_temp.person('ana'));
insert into production.sponsor_benefits (id, organization_id, event_sponsor_id, benefit_id, title, quantity, due_on, status, delivered_at, proof_asset_id) values
  (pg_temp.d('sponsor-benefit:seats'), pg_temp.org(), pg_temp.d('event-sponsor:halle-9'), pg_temp.d('benefit:seats'), 'Front row seats', 6, pg_temp.day(-7), 'delivered', now() - interval '1 day', null),
  (pg_temp.d('sponsor-benefit:wall'), pg_temp.org(), pg_temp.d('event-sponsor:halle-9'), pg_temp.d('benefit:wall'), 'Logo on the press wall', 1, pg_temp.day(0), 'promised', null, null);

insert into production.budgets (id, organization_id, event_id, title, currency, status, contingency_percent, created_by) values
  (pg_temp.d('budget:fashion-week'), pg_temp.org(), pg_temp.event(), 'Fashion week', 'EUR', 'draft', 8, pg_temp.person('ana'));
insert into production.budget_lines (id, organization_id, budget_id, direction, category, title, planned_cents, supplier_id, position)
select pg_temp.d('line:' || k), pg_temp.org(), pg_temp.d('budget:fashion-week'), direction, category, title, cents, case when supplier is not null then pg_temp.d('stakeholder:' || supplier) end, n
  from (values ('hall', 'expense', 'venue', 'Halle 9, two days', 420000, null, 0), ('light', 'expense', 'technique', 'Light and rigging', 260000, 'juno', 1), ('models', 'expense', 'talent', 'Models and agencies', 310000, null, 2),
               ('crew', 'expense', 'crew', 'Hair, make-up, dressing', 190000, null, 3), ('food', 'expense', 'catering', 'Backstage food', 65000, 'holm', 4), ('sponsors', 'income', 'sponsoring', 'Sponsors', 1350000, null, 0),
               ('tickets', 'income', 'tickets', 'Tickets', 480000, null, 1)) v (k, direction, category, title, cents, supplier, n);
update production.budgets set status = 'approved', approved_by = pg_temp.person('ana'), approved_at = now() - interval '20 days' where id = pg_temp.d('budget:fashion-week');
insert into production.budget_entries (id, organization_id, line_id, reverses_id, kind, amount_cents, currency, booked_on, document_number, description, created_by) values
  (pg_temp.d('entry:hall'), pg_temp.org(), pg_temp.d('line:hall'), null, 'actual', 210000, 'EUR', current_date - 25, 'H9-8841', 'Half on signing', pg_temp.person('ana')),
  (pg_temp.d('entry:light'), pg_temp.org(), pg_temp.d('line:light'), null, 'commitment', 275000, 'EUR', current_date - 12, 'KL-311', 'Offer accepted', pg_temp.person('ana')),
  (pg_temp.d('entry:food'), pg_temp.org(), pg_temp.d('line:food'), null, 'actual', 56000, 'EUR', current_date - 5, 'HC-90', 'Typed in twice', pg_temp.person('ana')),
  (pg_temp.d('entry:food-back'), pg_temp.org(), pg_temp.d('line:food'), pg_temp.d('entry:food'), 'actual', -56000, 'EUR', current_date - 4, 'HC-90', 'Taken back', pg_temp.person('ana')),
  (pg_temp.d('entry:sponsors'), pg_temp.org(), pg_temp.d('line:sponsors'), null, 'commitment', 1200000, 'EUR', current_date - 30, null, 'Halle 9', pg_temp.person('ana'));

insert into production.invitations (id, organization_id, event_id, show_id, user_id, name, email, outlet, segment, priority, plus_ones_allowed, status, token_hash, sent_at, answered_at, answer_by, notes, created_by)
select pg_temp.d('invitation:' || k), pg_temp.org(), pg_temp.event(), case when show is not null then pg_temp.d('show:' || show) end, pg_temp.person(handle), name, email, outlet, segment, priority, plus, status,
       sha256(convert_to('house registry invitation ' || k, 'UTF8')), case when status <> 'draft' then now() - interval '9 days' end, case when status in ('accepted', 'declined') then now() - interval '6 days' end, pg_temp.at(-5, '18:00'), notes, pg_temp.person('bo')
  from (values ('vogel', null, null, 'Henriette Vogel', 'henriette.vogel@saumblatt.example', 'Saumblatt', 'press', 1, 1, 'accepted', 'Sits apart from the Faden desk'),
               ('okafor', null, null, 'Chidi Okafor', 'chidi@kaufhaus-ost.example', 'Kaufhaus Ost', 'buyer', 1, 2, 'accepted', null), ('cleo', 'cleo', 'noor', 'Cleo Baptiste', 'cleo@maison.example', null, 'house', 2, 0, 'opened', null),
               ('lang', null, null, 'Theresa Lang', 'lang@faden.example', 'Faden', 'press', 2, 0, 'declined', 'In Copenhagen that week'), ('dara', 'dara', null, 'Dara Osei', 'dara@maison.example', null, 'friend', 3, 1, 'sent', null)
  ) v (k, handle, show, name, email, outlet, segment, priority, plus, status, notes);
insert into production.invitation_guests (id, organization_id, event_id, invitation_id, name, email, is_plus_one, place, standing_number)
select pg_temp.d('guest:' || k), pg_temp.org(), pg_temp.event(), pg_temp.d('invitation:' || invitation), name, email, plus, place, n
  from (values ('vogel', 'vogel', 'Henriette Vogel', null, false, 'unplaced', null::integer), ('vogel-1', 'vogel', 'Emil Sander', 'emil@saumblatt.example', true, 'priority_standing', 1),
               ('okafor', 'okafor', 'Chidi Okafor', null, false, 'unplaced', null), ('okafor-1', 'okafor', null, null, true, 'priority_standing', 2)) v (k, invitation, name, email, plus, place, n);
insert into production.attendance_requests (id, organization_id, event_id, name, email, outlet, website, message, wanted_places, source, status, decided_by, decided_at, answered_at, invitation_id) values
  (pg_temp.d('request:1'), pg_temp.org(), pg_temp.event(), 'Henriette Vogel', 'henriette.vogel@saumblatt.example', 'Saumblatt', 'https://saumblatt.example', 'We would like to write about Nachtzug.', 2, 'mail', 'yes', pg_temp.person('bo'), now() - interval '10 days', now() - interval '9 days', pg_temp.d('invitation:vogel')),
  (pg_temp.d('request:2'), pg_temp.org(), pg_temp.event(), 'Milo Sterner', 'milo@tagwerk.example', 'Tagwerk', null, 'Is there a place in the pit?', 1, 'form', 'maybe', pg_temp.person('bo'), now() - interval '3 days', null, null),
  (pg_temp.d('request:3'), pg_temp.org(), pg_temp.event(), 'Agnieszka Nowicka', 'aga@nitka.example', 'Nitka', 'https://nitka.example', 'Two of us would come from Łódź.', 2, 'form', 'new', null, null, null, null);
-- links
update production.fashion_brands set company_id = c.id from crm.companies c where production.fashion_brands.id = maison.demo_id('brand:noor') and c.id = maison.demo_id('company:atelier-noor');
update production.shoots set client_id = c.id from crm.companies c where production.shoots.id = maison.demo_id('shoot:lookbook') and c.id = maison.demo_id('company:atelier-noor');
update production.sponsor_organizations set company_id = c.id from crm.companies c where production.sponsor_organizations.id = maison.demo_id('sponsor:halle-9') and c.id = maison.demo_id('company:halle-9');
update production.event_sponsors set deal_id = d.id from crm.deals d where production.event_sponsors.id = maison.demo_id('event-sponsor:halle-9') and d.id = maison.demo_id('deal:halle-9-sponsoring');
update production.shoots set project_id = p.id from planning.projects p where production.shoots.id = maison.demo_id('shoot:lookbook') and p.id = maison.demo_id('project:spring-season');
update production.shoots set brief_id = b.id from planning.briefs b where production.shoots.id = maison.demo_id('shoot:lookbook') and b.id = maison.demo_id('brief:lookbook');
update production.tasks set project_id = p.id from planning.projects p where production.tasks.id = maison.demo_id('task:lineup') and p.id = maison.demo_id('project:spring-season');

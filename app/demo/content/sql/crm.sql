-- The CRM of the House Registry: a producer of balls in Berlin with its sponsors, studios, artists and press.
-- Times are relative to now; ids come from names (maison.demo_id), so that other systems can refer to them.

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.settings (id, organization_id, base_currency, customer_kind, default_country, timezone)
select maison.demo_id('crm:settings'), o.id, 'EUR', 'both', 'DE', 'Europe/Berlin' from o;

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.teams (id, organization_id, parent_id, name, description)
select maison.demo_id(v.k), o.id, maison.demo_id(v.parent), v.name, v.words
  from o, (values ('team:partnerships', null, 'Partnerships', 'Sponsors, venues, studios.'),
                  ('team:sponsoring', 'team:partnerships', 'Sponsoring', 'Money and in-kind for balls and the fashion week.'),
                  ('team:artists', null, 'Artists and houses', 'Bookings, castings, workshops.')) v (k, parent, name, words);

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.team_members (id, organization_id, team_id, user_id, role)
select maison.demo_id('team-member:' || v.team || ':' || v.handle), o.id, maison.demo_id(v.team), p.user_id, v.role
  from o, (values ('team:partnerships', 'ana', 'lead'), ('team:sponsoring', 'bo', 'lead'), ('team:artists', 'dara', 'lead'), ('team:artists', 'cleo', 'member')) v (team, handle, role)
  join identity.profiles p on p.handle = v.handle;

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.tags (id, organization_id, name, color)
select maison.demo_id('tag:' || v.name), o.id, v.name, v.color
  from o, (values ('runway', '#9d174d'), ('face', '#c2410c'), ('vogue fem', '#7c3aed'), ('press', '#1d4ed8'), ('sponsor', '#0f766e'),
                  ('studio', '#4d7c0f'), ('winter ball', '#334155'), ('judge', '#b45309'), ('needs invoice', '#b3281e')) v (name, color);

with o as (select id from identity.organizations where slug = 'house-registry'),
     rows (k, parent, name, legal, kind, industry, employees, domain, phone, vat, words, owner, team, source) as (values
  ('company:atelier-noor', null, 'Atelier Noor', 'Atelier Noor GmbH', 'client', 'Fashion', 14, 'atelier-noor.example', '+493040501200', 'DE318204417', 'Evening wear cut for movement; dresses two houses and films its own lookbooks.', 'ana', 'team:partnerships', 'referral'),
  ('company:halle-9', null, 'Halle 9', 'Halle 9 Kulturbetriebe GmbH', 'venue', 'Venues', 32, 'halle-9.example', '+493422330190', 'DE287716350', 'A former tram depot with 1,100 places, a sprung floor and patient neighbours.', 'bo', 'team:sponsoring', 'event'),
  ('company:halle-9-bar', 'company:halle-9', 'Halle 9 Gastronomie', null, 'vendor', 'Catering', 11, null, '+493422330195', null, 'Runs the bars of Halle 9.', 'bo', 'team:sponsoring', 'event'),
  ('company:lichtwerk', null, 'Lichtwerk Verleih', 'Lichtwerk Verleih OHG', 'vendor', 'Light and sound', 9, 'lichtwerk-verleih.example', '+494039920400', 'DE142998031', 'Moving heads, haze, and somebody who stays until the load-out.', 'cleo', 'team:artists', 'referral'),
  ('company:magazin-saum', null, 'Magazin Saum', 'Saum Verlag GmbH', 'press', 'Publishing', 21, 'magazin-saum.example', '+493028874410', null, 'Monthly about clothes and the people in them.', 'ana', 'team:partnerships', 'inbound'),
  ('company:pelikan-paint', null, 'Pelikan Paint', 'Pelikan Paint Cosmetics AG', 'sponsor', 'Cosmetics', 240, 'pelikan-paint.example', '+498912007700', 'DE811203345', 'Stage make-up that survives five categories.', 'bo', 'team:sponsoring', 'cold_outreach'),
  ('company:pelikan-paint-pro', 'company:pelikan-paint', 'Pelikan Paint Pro', null, 'brand', 'Cosmetics', 30, 'pro.pelikan-paint.example', null, null, 'The line for artists.', 'bo', 'team:sponsoring', 'cold_outreach'),
  ('company:tanzhaus-mitte', null, 'Tanzhaus Mitte', 'Tanzhaus Mitte e. V.', 'partner', 'Education', 18, 'tanzhaus-mitte.example', '+493061283390', null, 'Rehearsal rooms by the hour; home of the weekly practice.', 'dara', 'team:artists', 'community'),
  ('company:agence-caron', null, 'Agence Caron', 'Agence Caron SARL', 'agency', 'Casting', 6, 'agence-caron.example', '+33142867011', 'FR61832004517', 'Casts dancers for film and the fashion week.', 'ana', 'team:artists', 'partner'),
  ('company:kulturfonds-elbe', null, 'Kulturfonds Elbe', 'Stiftung Kulturfonds Elbe', 'investor', 'Foundation', 12, 'kulturfonds-elbe.example', '+493517781200', null, 'Funds scenes that have no lobby.', 'ana', 'team:partnerships', 'website'))
insert into crm.companies (id, organization_id, parent_id, name, legal_name, kind, industry, employees, website, domain, phone, vat_id, description, owner_id, team_id, source, created_by, created_at)
select maison.demo_id(r.k), o.id, maison.demo_id(r.parent), r.name, r.legal, r.kind, r.industry, r.employees, 'https://' || r.domain, r.domain, r.phone, r.vat, r.words,
       p.user_id, maison.demo_id(r.team), r.source, p.user_id, now() - interval '400 days' + (row_number() over ()) * interval '29 days'
  from o, rows r join identity.profiles p on p.handle = r.owner;

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.company_tags (id, organization_id, company_id, tag_id)
select maison.demo_id('company-tag:' || v.company || v.tag), o.id, maison.demo_id(v.company), maison.demo_id('tag:' || v.tag)
  from o, (values ('company:halle-9', 'sponsor'), ('company:halle-9', 'winter ball'), ('company:pelikan-paint', 'sponsor'), ('company:magazin-saum', 'press'),
                  ('company:tanzhaus-mitte', 'studio'), ('company:atelier-noor', 'needs invoice')) v (company, tag);

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.custom_fields (id, organization_id, entity_type, key, label, field_type, options, is_indexed, position)
select maison.demo_id('custom-field:' || v.entity || '.' || v.key), o.id, v.entity, v.key, v.label, v.kind, v.options::jsonb, v.indexed, v.place
  from o, (values ('contact', 'categories', 'Walks', 'multi_select', '[{"value": "runway", "label": "Runway"}, {"value": "face", "label": "Face"}, {"value": "vogue_fem", "label": "Vogue Fem"}, {"value": "realness", "label": "Realness"}]', true, 1),
                  ('contact', 'shoe_size', 'Shoe size (EU)', 'number', '[]', true, 2),
                  ('contact', 'prefers_call', 'Would rather be called', 'boolean', '[]', false, 3),
                  ('company', 'invoice_by', 'Wants invoices by', 'select', '[{"value": "mail", "label": "Mail"}, {"value": "xrechnung", "label": "XRechnung"}]', true, 1),
                  ('deal', 'logo_on_floor', 'Logo on the floor', 'boolean', '[]', false, 1)) v (entity, key, label, kind, options, indexed, place);
update crm.companies set custom_fields = '{"invoice_by": "xrechnung"}' where id = maison.demo_id('company:kulturfonds-elbe');

with o as (select id from identity.organizations where slug = 'house-registry'),
     rows (k, first, last, pronouns, title, company, kind, source, owner, team, locale, handle, fields, mail, phone, city) as (values
  ('contact:lena', 'Lena', 'Vogt', 'she/her', 'Creative director', 'company:atelier-noor', 'customer', 'referral', 'ana', 'team:partnerships', 'de', null, '{"shoe_size": 39, "prefers_call": true}', 'lena.vogt@atelier-noor.example', '+493040501211', 'Berlin'),
  ('contact:idris', 'Idris', 'Benali', 'he/him', 'Choreographer', null, 'partner', 'community', 'dara', 'team:artists', 'fr', null, '{"categories": ["runway", "realness"], "shoe_size": 44}', 'idris@benali-moves.example', '+4915770012244', 'Leipzig'),
  ('contact:mireille', 'Mireille', 'Caron', 'elle', 'Casting director', 'company:agence-caron', 'partner', 'partner', 'ana', 'team:artists', 'fr', null, '{}', 'mireille@agence-caron.example', '+33142867012', 'Paris'),
  ('contact:tomas', 'Tomas', 'Reuter', 'he/him', 'Head of partnerships', 'company:halle-9', 'lead', 'event', 'bo', 'team:sponsoring', 'de', null, '{"prefers_call": false}', 't.reuter@halle-9.example', '+493422330191', 'Leipzig'),
  ('contact:yuki', 'Yuki', 'Tanabe', 'she/her', 'Performer', null, 'influencer', 'community', 'cleo', 'team:artists', 'en', 'yuki', '{"categories": ["vogue_fem", "face"], "shoe_size": 38}', 'yuki@maison.example', '+4915220345519', 'Berlin'),
  ('contact:solveig', 'Solveig', 'Brandt', 'she/her', 'Marketing lead', 'company:pelikan-paint', 'lead', 'cold_outreach', 'bo', 'team:sponsoring', 'de', null, '{}', 'solveig.brandt@pelikan-paint.example', '+498912007714', 'München'),
  ('contact:hanno', 'Hanno', 'Pfeiffer', 'he/him', 'Buyer', 'company:pelikan-paint', 'prospect', 'cold_outreach', 'bo', 'team:sponsoring', 'de', null, '{}', 'einkauf@pelikan-paint.example', '+498912007730', 'München'),
  ('contact:rana', 'Rana', 'Aslan', 'she/they', 'Editor, style', 'company:magazin-saum', 'press', 'inbound', 'ana', 'team:partnerships', 'de', null, '{}', 'rana.aslan@magazin-saum.example', '+493028874418', 'Berlin'),
  ('contact:joris', 'Joris', 'de Wit', 'he/him', 'Photographer', null, 'press', 'social', 'cleo', 'team:artists', 'nl', null, '{}', 'joris@dewit-foto.example', '+31206224408', 'Amsterdam'),
  ('contact:petra', 'Petra', 'Holm', 'she/her', 'Office', 'company:tanzhaus-mitte', 'partner', 'community', 'dara', 'team:artists', 'de', null, '{"prefers_call": true}', 'buero@tanzhaus-mitte.example', '+493061283391', 'Berlin'),
  ('contact:eberhard', 'Eberhard', 'Lohse', null, 'Programme officer', 'company:kulturfonds-elbe', 'investor', 'website', 'ana', 'team:partnerships', 'de', null, '{}', 'e.lohse@kulturfonds-elbe.example', '+493517781204', 'Dresden'),
  ('contact:marlon', 'Marlon', 'Achebe', 'he/they', 'Light designer', 'company:lichtwerk', 'vendor', 'referral', 'cleo', 'team:artists', 'en', null, '{}', 'marlon@lichtwerk-verleih.example', '+494039920408', 'Hamburg'),
  ('contact:marlon-double', 'Marlon', 'Achebé', null, null, null, 'prospect', 'website', null, null, 'en', null, '{}', 'marlon.achebe@post.example', null, null),
  ('contact:saskia', 'Saskia', 'Nowak', 'she/her', 'Bar manager', 'company:halle-9-bar', 'vendor', 'event', 'bo', 'team:sponsoring', 'de', null, '{}', 'bar@halle-9.example', '+493422330196', 'Leipzig'),
  ('contact:amadou', 'Amadou', 'Sarr', 'he/him', 'Dancer', null, 'lead', 'website', 'dara', 'team:artists', 'fr', null, '{"categories": ["runway"], "shoe_size": 45}', 'amadou.sarr@post.example', '+4917655001288', 'Köln'))
insert into crm.contacts (id, organization_id, profile_id, first_name, last_name, pronouns, job_title, company_id, contact_type, source, owner_id, team_id, locale, timezone, custom_fields, avatar_asset_id, created_by, created_at)
select maison.demo_id(r.k), o.id, me.id, r.first, r.last, r.pronouns, r.title, maison.demo_id(r.company), r.kind, r.source, p.user_id, maison.demo_id(r.team), r.locale,
       case r.locale when 'fr' then 'Europe/Paris' when 'nl' then 'Europe/Amsterdam' else 'Europe/Berlin' end, r.fields::jsonb, null, p.user_id,
       now() - interval '320 days' + (row_number() over ()) * interval '20 days'
  from o, rows r left join identity.profiles p on p.handle = r.owner left join identity.profiles me on me.handle = r.handle;
update crm.contacts set instagram = 'yuki.nightjar', avatar_asset_id = (select a.id from media.assets a where a.organization_id = contacts.organization_id order by a.created_at, a.id offset 3 limit 1)
 where id = maison.demo_id('contact:yuki');
update crm.contacts set linked_in = 'https://www.linkedin.com/in/tomas-reuter-halle9' where id = maison.demo_id('contact:tomas');

-- People who signed up for news of the winter ball, from the list at the door.
with o as (select id from identity.organizations where slug = 'house-registry'),
     names as (select n, (array['Ada','Bruna','Cem','Dilara','Emil','Femi','Greta','Hakan','Ines','Jonas','Kofi','Lotte','Malik','Nele','Otis','Paula','Quentin','Rosa','Sami','Tilda'])[1 + n % 20] as first,
                      (array['Adler','Bauer','Cissé','Demir','Engel','Fischer','Gomes','Hartmann','Ivanova','Jansen','Kaya','Lorenz','Mensah','Nguyen','Okoye','Pereira','Richter'])[1 + (n * 7) % 17] as last
                 from generate_series(1, 240) n)
insert into crm.contacts (id, organization_id, first_name, last_name, contact_type, source, locale, created_at)
select maison.demo_id('contact:guest-' || n), o.id, first, last, case when n % 3 = 0 then 'customer' else 'prospect' end, 'event', case when n % 4 = 0 then 'en' else 'de' end,
       now() - (n % 180) * interval '1 day' - (n * 37 % 1440) * interval '1 minute'
  from o, names;

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.contact_emails (id, organization_id, contact_id, email, label, verified_at, deliverability)
select maison.demo_id('email:' || v.k), o.id, maison.demo_id(v.k), v.mail, v.label, case when v.ok then now() - interval '60 days' end, case when v.ok then 'deliverable' else 'unknown' end
  from o, (values ('contact:lena', 'lena.vogt@atelier-noor.example', 'work', true), ('contact:idris', 'idris@benali-moves.example', 'work', true),
    ('contact:mireille', 'mireille@agence-caron.example', 'work', true), ('contact:tomas', 't.reuter@halle-9.example', 'work', true),
    ('contact:yuki', 'yuki@maison.example', 'personal', true), ('contact:solveig', 'solveig.brandt@pelikan-paint.example', 'work', true),
    ('contact:hanno', 'einkauf@pelikan-paint.example', 'shared', false), ('contact:rana', 'rana.aslan@magazin-saum.example', 'work', true),
    ('contact:joris', 'joris@dewit-foto.example', 'work', false), ('contact:petra', 'buero@tanzhaus-mitte.example', 'shared', true),
    ('contact:eberhard', 'e.lohse@kulturfonds-elbe.example', 'work', true), ('contact:marlon', 'marlon@lichtwerk-verleih.example', 'work', true),
    ('contact:marlon-double', 'marlon.achebe@post.example', 'personal', false), ('contact:saskia', 'bar@halle-9.example', 'shared', false),
    ('contact:amadou', 'amadou.sarr@post.example', 'personal', true)) v (k, mail, label, ok);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.contact_emails (id, organization_id, contact_id, email, label)
select maison.demo_id('email:' || v.k || ':' || v.label), o.id, maison.demo_id(v.k), v.mail, v.label
  from o, (values ('contact:lena', 'lena@vogt-privat.example', 'personal'), ('contact:tomas', 'sponsoring@halle-9.example', 'shared'), ('contact:lena', 'rechnung@atelier-noor.example', 'billing')) v (k, mail, label);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.contact_emails (id, organization_id, contact_id, email, label, deliverability, bounces)
select maison.demo_id('email:guest-' || n), o.id, maison.demo_id('contact:guest-' || n), 'gast' || n || '@post.example', 'personal',
       case when n % 61 = 0 then 'bounced' when n % 29 = 0 then 'soft_bouncing' when n % 2 = 0 then 'deliverable' else 'unknown' end, case when n % 29 = 0 then 2 else 0 end
  from o, generate_series(1, 240) n;

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.contact_phones (id, organization_id, contact_id, number, kind, takes_messages)
select maison.demo_id('phone:' || v.k || v.number), o.id, maison.demo_id(v.k), v.number, v.kind, v.kind = 'mobile'
  from o, (values ('contact:lena', '+493040501211', 'work'), ('contact:lena', '+4915114400771', 'mobile'), ('contact:idris', '+4915770012244', 'mobile'),
    ('contact:mireille', '+33142867012', 'work'), ('contact:tomas', '+493422330191', 'work'), ('contact:yuki', '+4915220345519', 'mobile'),
    ('contact:solveig', '+498912007714', 'work'), ('contact:hanno', '+498912007730', 'switchboard'), ('contact:rana', '+493028874418', 'work'),
    ('contact:joris', '+31206224408', 'work'), ('contact:petra', '+493061283391', 'work'), ('contact:marlon', '+494039920408', 'work'), ('contact:amadou', '+4917655001288', 'mobile')) v (k, number, kind);

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.addresses (id, organization_id, contact_id, company_id, kind, address_line1, address_line2, city, postal_code, country)
select maison.demo_id('address:' || v.owner || v.kind), o.id, case when v.owner like 'contact:%' then maison.demo_id(v.owner) end,
       case when v.owner like 'company:%' then maison.demo_id(v.owner) end, v.kind, v.line, v.second, v.city, v.code, v.country
  from o, (values ('company:atelier-noor', 'main', 'Reichenberger Straße 124', 'Hinterhof, 3. Stock', 'Berlin', '10999', 'DE'),
    ('company:atelier-noor', 'billing', 'Postfach 36 01 17', null, 'Berlin', '10971', 'DE'), ('company:halle-9', 'main', 'Spinnereigleis 9', 'Tor 2', 'Leipzig', '04179', 'DE'),
    ('company:pelikan-paint', 'main', 'Landsberger Allee 401', null, 'München', '80687', 'DE'), ('company:agence-caron', 'main', '14, rue du Faubourg Poissonnière', null, 'Paris', '75010', 'FR'),
    ('company:kulturfonds-elbe', 'main', 'Königsbrücker Straße 77', null, 'Dresden', '01099', 'DE'), ('contact:idris', 'home', 'Merseburger Straße 31', null, 'Leipzig', '04177', 'DE'),
    ('contact:yuki', 'studio', 'Oranienstraße 6', 'c/o Nightjar', 'Berlin', '10997', 'DE')) v (owner, kind, line, second, city, code, country);

-- Roles besides the main company.
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.contact_companies (id, organization_id, contact_id, company_id, role, job_title, started_on, ended_on)
select maison.demo_id('role:' || v.contact || v.company || v.role), o.id, maison.demo_id(v.contact), maison.demo_id(v.company), v.role, v.title, current_date - v.since, current_date - v.till
  from o, (values ('contact:lena', 'company:kulturfonds-elbe', 'adviser', 'Jury', 700, null), ('contact:idris', 'company:tanzhaus-mitte', 'freelancer', 'Teaches Runway 2', 500, null),
    ('contact:yuki', 'company:agence-caron', 'represented', null, 210, null), ('contact:tomas', 'company:lichtwerk', 'employee', 'Account manager', 2200, 900)) v (contact, company, role, title, since, till);

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.contact_tags (id, organization_id, contact_id, tag_id)
select maison.demo_id('contact-tag:' || v.k || v.tag), o.id, maison.demo_id(v.k), maison.demo_id('tag:' || v.tag)
  from o, (values ('contact:idris', 'runway'), ('contact:idris', 'judge'), ('contact:yuki', 'vogue fem'), ('contact:yuki', 'face'), ('contact:tomas', 'sponsor'), ('contact:solveig', 'sponsor'),
    ('contact:rana', 'press'), ('contact:joris', 'press'), ('contact:amadou', 'runway'), ('contact:lena', 'needs invoice')) v (k, tag)
 union all
select maison.demo_id('contact-tag:guest-' || n), o.id, maison.demo_id('contact:guest-' || n), maison.demo_id('tag:winter ball') from o, generate_series(1, 240, 2) n;

-- Consent: what is asked for, in which words, and what people said.
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.consent_purposes (id, organization_id, key, name, description, legal_basis, needs_double_opt_in, position)
select maison.demo_id('purpose:' || v.key), o.id, v.key, v.name, v.words, v.basis, v.twice, v.place
  from o, (values ('marketing', 'News and invitations', 'Balls, workshops, the fashion week; about twice a month.', 'consent', true, 1),
    ('castings', 'Castings', 'Open castings that fit what you walk.', 'consent', true, 2),
    ('data_processing', 'Keeping your data', 'So that we can answer and invite you.', 'consent', false, 3),
    ('bookings', 'Bookings and invoices', 'What a contract needs.', 'contract', false, 4)) v (key, name, words, basis, twice, place);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.consent_texts (id, organization_id, purpose_id, locale, text_version, body, created_at)
select maison.demo_id('consent-text:' || v.key || v.locale || v.version), o.id, maison.demo_id('purpose:' || v.key), v.locale, v.version, v.body, now() - v.age * interval '1 day'
  from o, (values ('marketing', 'de', 1, 'Ja, schickt mir Einladungen zu Bällen und Workshops. Abbestellen kann ich in jeder Mail.', 500),
    ('marketing', 'de', 2, 'Ja, schickt mir Einladungen zu Bällen, Workshops und der Fashion Week, etwa zweimal im Monat. Abbestellen kann ich in jeder Mail.', 120),
    ('marketing', 'en', 2, 'Yes, send me invitations to balls, workshops and the fashion week, about twice a month. I can unsubscribe in every mail.', 120),
    ('castings', 'de', 1, 'Ja, schreibt mir, wenn ein Casting zu mir passt.', 300),
    ('data_processing', 'de', 1, 'Ihr dürft meine Angaben speichern, um mir zu antworten.', 500)) v (key, locale, version, body, age);

-- Products, prices, rates.
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.tax_rates (id, organization_id, name, percent, kind, country, note)
select maison.demo_id('tax:' || v.k), o.id, v.name, v.percent, v.kind, v.country, v.note
  from o, (values ('19', 'VAT 19 %', 19.00, 'standard', 'DE', null), ('7', 'VAT 7 %', 7.00, 'reduced', 'DE', null),
    ('eu', 'Reverse charge', 0.00, 'reverse_charge', null, 'Steuerschuldnerschaft des Leistungsempfängers')) v (k, name, percent, kind, country, note);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.products (id, organization_id, name, code, description, unit_price, currency, product_type, unit, is_recurring, billing_period, tax_rate_id)
select maison.demo_id('product:' || v.code), o.id, v.name, v.code, v.words, v.price, 'EUR', v.kind, v.unit, v.period is not null, v.period, maison.demo_id('tax:' || v.tax)
  from o, (values ('Main sponsor of a ball', 'SP-MAIN', 'Logo at the runway, ten seats, one category named after the sponsor.', 1200000, 'project', 'evening', null, '19'),
    ('Category sponsor', 'SP-CAT', 'One category, its prize money and its trophy.', 250000, 'project', 'category', null, '19'),
    ('Runway coaching', 'CO-RUN', 'For models and brands, in the practice room.', 14000, 'hourly', 'hour', null, '19'),
    ('Casting day', 'CA-DAY', 'Room, casting table, release forms.', 180000, 'service', 'day', null, '19'),
    ('Partner page', 'PG-PARTNER', 'A page of one''s own in the register.', 9900, 'retainer', 'month', 'monthly', '19'),
    ('Winter ball programme, printed', 'PR-WB', 'With the lineages of all houses.', 1200, 'physical', 'copy', null, '7'),
    ('Photo licence, editorial', 'LI-PHOTO', 'One picture, one year.', 18000, 'license', 'picture', null, '7')) v (name, code, words, price, kind, unit, period, tax);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.price_books (id, organization_id, name, description, currency, company_id, is_default, valid_from, valid_until)
select maison.demo_id('price-book:' || v.k), o.id, v.name, v.words, 'EUR', maison.demo_id(v.company), v.is_default, current_date - 200, case when v.ends then current_date + 165 end
  from o, (values ('season', 'This season', 'List prices until summer.', null, true, true), ('atelier-noor', 'Atelier Noor, agreed', 'Ten lookbook days a year.', 'company:atelier-noor', false, false)) v (k, name, words, company, is_default, ends);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.price_book_entries (id, organization_id, price_book_id, product_id, min_quantity, unit_price)
select maison.demo_id('price:' || v.book || v.code || v.least), o.id, maison.demo_id('price-book:' || v.book), maison.demo_id('product:' || v.code), v.least, v.price
  from o, (values ('season', 'CO-RUN', 1, 14000), ('season', 'CO-RUN', 10, 12000), ('season', 'SP-CAT', 1, 250000), ('atelier-noor', 'CO-RUN', 1, 11000), ('atelier-noor', 'CA-DAY', 1, 160000)) v (book, code, least, price);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.exchange_rates (id, organization_id, currency, base_currency, rate, valid_on, source)
select maison.demo_id('rate:' || v.currency || d), o.id, v.currency, 'EUR', round(v.rate * (1 + ((d * 7919) % 41 - 20) / 2000.0), 6), current_date - d * 7, 'ecb'
  from o, (values ('USD', 0.92), ('GBP', 1.16), ('CHF', 1.04), ('JPY', 0.0061)) v (currency, rate), generate_series(0, 30) d;

-- Pipelines and deals.
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.pipelines (id, organization_id, name, description, is_default, default_currency, team_id, position)
select maison.demo_id('pipeline:' || v.k), o.id, v.name, v.words, v.main, 'EUR', maison.demo_id(v.team), v.place
  from o, (values ('sponsoring', 'Sponsoring', 'From the first call to the logo on the floor.', true, 'team:sponsoring', 1), ('bookings', 'Bookings', 'Coaching, castings, licences.', false, 'team:artists', 2)) v (k, name, words, main, team, place);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.pipeline_stages (id, organization_id, pipeline_id, name, kind, probability, forecast_category, position, color, required_fields, rots_after_days)
select maison.demo_id('stage:' || v.pipe || ':' || v.name), o.id, maison.demo_id('pipeline:' || v.pipe), v.name, v.kind, v.chance, v.category, v.place, v.color, v.needs::text[], v.rots
  from o, (values ('sponsoring', 'First contact', 'open', 10, 'pipeline', 1, '#6b7280', '{}', 21), ('sponsoring', 'Talking', 'open', 30, 'pipeline', 2, '#3b82f6', '{client_id}', 30),
    ('sponsoring', 'Proposal', 'open', 50, 'best_case', 3, '#f59e0b', '{amount,expected_close_date}', 21), ('sponsoring', 'Contract', 'open', 80, 'commit', 4, '#8b5cf6', '{amount,expected_close_date,primary_contact_id}', 14),
    ('sponsoring', 'Won', 'won', 100, 'closed', 5, '#10b981', '{amount}', null), ('sponsoring', 'Lost', 'lost', 0, 'omitted', 6, '#ef4444', '{lost_reason}', null),
    ('bookings', 'Asked', 'open', 20, 'pipeline', 1, '#6b7280', '{}', 7), ('bookings', 'Offered', 'open', 60, 'best_case', 2, '#f59e0b', '{amount}', 14),
    ('bookings', 'Booked', 'won', 100, 'closed', 3, '#10b981', '{amount}', null), ('bookings', 'Declined', 'lost', 0, 'omitted', 4, '#ef4444', '{lost_reason}', null)) v (pipe, name, kind, chance, category, place, color, needs, rots);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.lost_reasons (id, organization_id, name, position)
select maison.demo_id('lost:' || v.name), o.id, v.name, v.place
  from o, (values ('Budget', 1), ('Timing', 2), ('Chose somebody else', 3), ('No answer', 4)) v (name, place);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.competitors (id, organization_id, name, website, description, strengths, weaknesses, market_position, price_position, notes)
select maison.demo_id('competitor:' || v.k), o.id, v.name, v.site, v.words, v.good::text[], v.bad::text[], v.place, v.price, v.notes
  from o, (values ('nachtformat', 'Nachtformat Events', 'https://nachtformat.example', 'Club series in four cities.', '{reach,"own tickets"}', '{"no judges of the scene"}', 'Largest by visitors', 'mid-market', 'Sells logo walls, not categories.'),
    ('glanz-und-co', 'Glanz & Co.', 'https://glanz-und-co.example', 'Agency for brand evenings.', '{"brand contacts"}', '{"books dancers as decoration"}', 'Agency', 'premium', null)) v (k, name, site, words, good, bad, place, price, notes);

with o as (select id from identity.organizations where slug = 'house-registry'),
     rows (k, pipe, first_stage, name, amount, currency, close_in, company, contact, owner, team, source, chance, age, mrr) as (values
  ('deal:halle-9-sponsoring', 'sponsoring', 'First contact', 'Halle 9 sponsors the winter ball', 1200000, 'EUR', 24, 'company:halle-9', 'contact:tomas', 'bo', 'team:sponsoring', 'event', 90, 74, null),
  ('deal:pelikan-category', 'sponsoring', 'First contact', 'Pelikan Paint: the face category', 250000, 'EUR', 45, 'company:pelikan-paint', 'contact:solveig', 'bo', 'team:sponsoring', 'cold_outreach', null, 40, null),
  ('deal:kulturfonds', 'sponsoring', 'First contact', 'Kulturfonds Elbe: two years of practice', 3600000, 'EUR', 110, 'company:kulturfonds-elbe', 'contact:eberhard', 'ana', 'team:partnerships', 'website', null, 25, null),
  ('deal:saum-page', 'sponsoring', 'First contact', 'Magazin Saum: partner page', 118800, 'EUR', 12, 'company:magazin-saum', 'contact:rana', 'ana', 'team:partnerships', 'inbound', null, 61, 9900),
  ('deal:noor-lookbook', 'bookings', 'Asked', 'Atelier Noor: lookbook casting and coaching', 490000, 'EUR', 9, 'company:atelier-noor', 'contact:lena', 'ana', 'team:artists', 'referral', null, 33, null),
  ('deal:caron-casting', 'bookings', 'Asked', 'Agence Caron: casting day in Paris', 180000, 'CHF', 20, 'company:agence-caron', 'contact:mireille', 'ana', 'team:artists', 'partner', null, 15, null),
  ('deal:amadou-coaching', 'bookings', 'Asked', 'Amadou Sarr: runway coaching', null, 'EUR', null, null, 'contact:amadou', 'dara', 'team:artists', 'website', null, 6, null),
  ('deal:halle-9-last-year', 'sponsoring', 'First contact', 'Halle 9 at the summer ball', 800000, 'EUR', -140, 'company:halle-9', 'contact:tomas', 'bo', 'team:sponsoring', 'event', null, 230, null),
  ('deal:pelikan-main', 'sponsoring', 'First contact', 'Pelikan Paint as main sponsor', 1200000, 'USD', -60, 'company:pelikan-paint', 'contact:hanno', 'bo', 'team:sponsoring', 'cold_outreach', null, 150, null))
insert into crm.deals (id, organization_id, pipeline_id, stage_id, name, amount, currency, is_recurring, recurring_period, mrr, probability, expected_close_date, client_id, primary_contact_id, owner_id, team_id, source, stage_entered_at, created_at)
select maison.demo_id(r.k), o.id, maison.demo_id('pipeline:' || r.pipe), maison.demo_id('stage:' || r.pipe || ':' || r.first_stage), r.name, r.amount, r.currency, r.mrr is not null,
       case when r.mrr is not null then 'monthly' end, r.mrr, r.chance, current_date + r.close_in, maison.demo_id(r.company), maison.demo_id(r.contact), p.user_id, maison.demo_id(r.team), r.source,
       now() - r.age * interval '1 day', now() - r.age * interval '1 day'
  from o, rows r join identity.profiles p on p.handle = r.owner;
-- The steps they took since, one statement per step: a trigger writes the history.
update crm.deals set stage_id = maison.demo_id('stage:sponsoring:Talking'), stage_entered_at = stage_entered_at + interval '12 days' where pipeline_id = maison.demo_id('pipeline:sponsoring');
update crm.deals set stage_id = maison.demo_id('stage:sponsoring:Proposal'), stage_entered_at = stage_entered_at + interval '9 days'
 where id in (maison.demo_id('deal:halle-9-sponsoring'), maison.demo_id('deal:halle-9-last-year'), maison.demo_id('deal:pelikan-main'), maison.demo_id('deal:saum-page'));
update crm.deals set stage_id = maison.demo_id('stage:sponsoring:Contract'), stage_entered_at = stage_entered_at + interval '16 days'
 where id in (maison.demo_id('deal:halle-9-sponsoring'), maison.demo_id('deal:halle-9-last-year'));
update crm.deals set stage_id = maison.demo_id('stage:sponsoring:Won'), stage_entered_at = stage_entered_at + interval '20 days', actual_close_date = current_date - 172
 where id = maison.demo_id('deal:halle-9-last-year');
update crm.deals set stage_id = maison.demo_id('stage:sponsoring:Lost'), stage_entered_at = stage_entered_at + interval '31 days', actual_close_date = current_date - 98,
       lost_reason = 'Chose somebody else', lost_reason_details = 'Wanted a logo wall and no category.', competitor_id = maison.demo_id('competitor:nachtformat')
 where id = maison.demo_id('deal:pelikan-main');
update crm.deals set stage_id = maison.demo_id('stage:bookings:Offered'), stage_entered_at = stage_entered_at + interval '4 days' where id in (maison.demo_id('deal:noor-lookbook'), maison.demo_id('deal:caron-casting'));
update crm.deal_details set next_step = 'Send the floor plan with the logo', next_step_on = current_date + 2, custom_fields = '{"logo_on_floor": true}' where deal_id = maison.demo_id('deal:halle-9-sponsoring');

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.deal_tags (id, organization_id, deal_id, tag_id)
select maison.demo_id('deal-tag:' || v.deal || v.tag), o.id, maison.demo_id(v.deal), maison.demo_id('tag:' || v.tag)
  from o, (values ('deal:halle-9-sponsoring', 'winter ball'), ('deal:halle-9-sponsoring', 'sponsor'), ('deal:pelikan-category', 'face')) v (deal, tag);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.deal_contacts (id, organization_id, deal_id, contact_id, role)
select maison.demo_id('deal-contact:' || v.deal || v.contact), o.id, maison.demo_id(v.deal), maison.demo_id(v.contact), v.role
  from o, (values ('deal:halle-9-sponsoring', 'contact:saskia', 'influencer'), ('deal:pelikan-category', 'contact:hanno', 'procurement'), ('deal:noor-lookbook', 'contact:mireille', 'champion'),
    ('deal:noor-lookbook', 'contact:idris', 'technical')) v (deal, contact, role);
update crm.deal_contacts set role = 'decision_maker' where is_primary and organization_id = (select id from identity.organizations where slug = 'house-registry');
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.deal_products (id, organization_id, deal_id, product_id, name, quantity, unit_price, discount, tax_rate_id, is_recurring, billing_period, sort_order)
select maison.demo_id('deal-product:' || v.deal || v.code), o.id, maison.demo_id(v.deal), p.id, p.name, v.quantity, v.price, v.discount, p.tax_rate_id, p.is_recurring, p.billing_period, v.place
  from o, (values ('deal:halle-9-sponsoring', 'SP-MAIN', 1, 1200000, 0, 1), ('deal:pelikan-category', 'SP-CAT', 1, 250000, 0, 1), ('deal:noor-lookbook', 'CA-DAY', 2, 160000, 0, 1),
    ('deal:noor-lookbook', 'CO-RUN', 12, 11000, 5, 2), ('deal:saum-page', 'PG-PARTNER', 1, 9900, 0, 1)) v (deal, code, quantity, price, discount, place)
  join crm.products p on p.id = maison.demo_id('product:' || v.code);
update crm.deal_details set amount_follows_products = true, price_book_id = maison.demo_id('price-book:atelier-noor') where deal_id = maison.demo_id('deal:noor-lookbook');
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.deal_competitors (id, organization_id, deal_id, competitor_id, name, strengths_weaknesses, pricing, status)
select maison.demo_id('deal-competitor:' || v.deal || v.k), o.id, maison.demo_id(v.deal), maison.demo_id('competitor:' || v.k), v.name, v.words, v.price, v.state
  from o, (values ('deal:pelikan-main', 'nachtformat', 'Nachtformat Events', 'Four cities at once; nobody of the scene on stage.', 'about the same', 'won'),
    ('deal:halle-9-sponsoring', 'glanz-und-co', 'Glanz & Co.', 'Knows the owners.', 'twice as much', 'eliminated')) v (deal, k, name, words, price, state);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.deal_activities (id, organization_id, deal_id, activity_type, subject, description, performed_by_id, created_at)
select maison.demo_id('deal-activity:' || v.deal || v.kind), o.id, maison.demo_id(v.deal), v.kind, v.subject, v.words, p.user_id, now() - v.days * interval '1 day'
  from o, (values ('deal:halle-9-sponsoring', 'meeting_scheduled', 'Walk through the hall', 'Floor load, doors, where the judges sit.', 'bo', 30), ('deal:halle-9-sponsoring', 'proposal_sent', 'Main sponsor, with bar and floor', null, 'bo', 44),
    ('deal:pelikan-category', 'note_added', 'They like the face category', 'Budget is decided in the second week of the month.', 'bo', 18)) v (deal, kind, subject, words, handle, days)
  join identity.profiles p on p.handle = v.handle;

-- Forms, what came through them, and the consent that came with it.
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.task_queues (id, organization_id, name, team_id)
select maison.demo_id('queue:' || v.k), o.id, v.name, maison.demo_id(v.team) from o, (values ('sponsoring', 'Sponsors to call', 'team:sponsoring'), ('requests', 'Booking requests', 'team:artists')) v (k, name, team);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.assignment_rules (id, organization_id, name, entity_type, method, condition, team_id, priority)
select maison.demo_id('assignment-rule:' || v.k), o.id, v.name, v.entity, v.method, v.condition::jsonb, maison.demo_id(v.team), v.priority
  from o, (values ('bookings', 'Booking requests in turn', 'contact', 'round_robin', '{"match": "all", "conditions": [{"field": "source", "operator": "is", "value": "website"}]}', 'team:artists', 10),
    ('sponsors', 'New sponsors to who has fewest', 'deal', 'least_busy', '{}', 'team:sponsoring', 5)) v (k, name, entity, method, condition, team, priority);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.assignment_rule_members (id, organization_id, rule_id, user_id, position, weight)
select maison.demo_id('assignment-member:' || v.rule || v.handle), o.id, maison.demo_id('assignment-rule:' || v.rule), p.user_id, v.place, v.weight
  from o, (values ('bookings', 'dara', 1, 2), ('bookings', 'cleo', 2, 1), ('sponsors', 'bo', 1, 1), ('sponsors', 'ana', 2, 1)) v (rule, handle, place, weight) join identity.profiles p on p.handle = v.handle;
do $$
begin
  perform crm.assign(maison.demo_id('assignment-rule:bookings'), 'contact', maison.demo_id('contact:amadou'));
  perform crm.assign(maison.demo_id('assignment-rule:sponsors'), 'deal', maison.demo_id('deal:pelikan-category'));
end $$;

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.forms (id, organization_id, slug, name, intro, submit_label, thanks, locale, contact_type, source, pipeline_id, assignment_rule_id, honeypot, publish_state, published_at, created_by)
select maison.demo_id('form:' || v.slug), o.id, v.slug, v.name, v.intro, v.label, v.thanks, 'de', v.kind, v.source, maison.demo_id(v.pipe), maison.demo_id(v.rule), 'website2', v.state, case when v.state = 'published' then now() - interval '100 days' end, p.user_id
  from o, identity.profiles p, (values ('coaching', 'Coaching anfragen', 'Wer du bist, was du gehen willst, wann du Zeit hast.', 'Anfragen', 'Danke. Dara oder Cleo melden sich innerhalb von drei Tagen.', 'lead', 'website', 'pipeline:bookings', 'assignment-rule:bookings', 'published'),
    ('newsletter', 'Einladungen', 'Bälle, Workshops, Fashion Week.', 'Einladen lassen', 'Schau in dein Postfach und bestätige die Adresse.', 'prospect', 'event', null, null, 'published'),
    ('sponsor-werden', 'Sponsor werden', 'Erzählt uns, was ihr vorhabt.', 'Absenden', 'Danke.', 'lead', 'website', 'pipeline:sponsoring', null, 'draft')) v (slug, name, intro, label, thanks, kind, source, pipe, rule, state)
 where p.handle = 'ana';
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.form_fields (id, organization_id, form_id, position, key, label, field_type, maps_to, options, is_required, consent_text_id, consent_channel)
select maison.demo_id('form-field:' || v.form || v.key), o.id, maison.demo_id('form:' || v.form), v.place, v.key, v.label, v.kind, v.target, v.options::jsonb, v.needed, maison.demo_id(v.text), v.channel
  from o, (values ('coaching', 1, 'name', 'Name', 'text', 'contact.first_name', '[]', true, null, null), ('coaching', 2, 'email', 'E-Mail', 'email', 'contact.email', '[]', true, null, null),
    ('coaching', 3, 'categories', 'Was gehst du?', 'multi_select', 'contact.custom.categories', '[{"value": "runway", "label": "Runway"}, {"value": "vogue_fem", "label": "Vogue Fem"}]', false, null, null),
    ('coaching', 4, 'message', 'Nachricht', 'long_text', null, '[]', false, null, null), ('coaching', 5, 'keep', 'Ihr dürft mir antworten', 'consent', null, '[]', true, 'consent-text:data_processingde1', 'any'),
    ('newsletter', 1, 'email', 'E-Mail', 'email', 'contact.email', '[]', true, null, null), ('newsletter', 2, 'news', 'Einladungen', 'consent', null, '[]', true, 'consent-text:marketingde2', 'email'),
    ('sponsor-werden', 1, 'company', 'Firma', 'text', 'company.name', '[]', true, null, null)) v (form, place, key, label, kind, target, options, needed, text, channel);

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.form_submissions (id, organization_id, form_id, form_name, contact_id, deal_id, email, data, state, spam_score, spam_reason, confirmed_at, processed_at, ip, user_agent, source_url, utm_source, utm_medium, utm_campaign, submitted_at)
select maison.demo_id('submission:' || v.k), o.id, maison.demo_id('form:' || v.form), f.name, maison.demo_id(v.contact), maison.demo_id(v.deal), v.email, v.data::jsonb, v.state, v.score, v.reason,
       case when v.state = 'processed' then now() - v.days * interval '1 day' + interval '6 minutes' end, case when v.state = 'processed' then now() - v.days * interval '1 day' + interval '7 minutes' end,
       v.ip::inet, 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:142.0) Gecko/20100101 Firefox/142.0', 'https://register.example/practice', v.source, v.medium, v.campaign, now() - v.days * interval '1 day'
  from o, (values ('amadou', 'coaching', 'contact:amadou', 'deal:amadou-coaching', 'amadou.sarr@post.example', '{"name": "Amadou", "categories": ["runway"], "message": "Ich gehe im Winter zum ersten Mal und habe abends Zeit."}', 'processed', 0, null, 6, '203.0.113.40', 'instagram', 'social', 'spring-season'),
    ('marlon', 'newsletter', 'contact:marlon-double', null, 'marlon.achebe@post.example', '{"news": true}', 'unconfirmed', 0, null, 2, '203.0.113.77', null, null, null),
    ('seo-offer', 'coaching', null, null, 'offers@rankfast.example', '{"name": "RankFast", "message": "First page in seven days"}', 'spam', 95, 'honeypot', 3, '198.51.100.9', null, null, null),
    ('ilka', 'coaching', null, null, 'ilka.thoma@post.example', '{"name": "Ilka", "message": "Geht das auch im Rollstuhl?"}', 'received', 5, null, 0, '203.0.113.12', 'newsletter', 'email', 'winter')) v (k, form, contact, deal, email, data, state, score, reason, days, ip, source, medium, campaign)
  join crm.forms f on f.id = maison.demo_id('form:' || v.form);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.form_submissions (id, organization_id, form_id, form_name, contact_id, email, data, state, confirmed_at, processed_at, submitted_at)
select maison.demo_id('submission:guest-' || n), o.id, maison.demo_id('form:newsletter'), 'Einladungen', c.id, 'gast' || n || '@post.example', '{"news": true}',
       case when n % 5 = 0 then 'unconfirmed' else 'processed' end, case when n % 5 <> 0 then c.created_at + interval '9 minutes' end, case when n % 5 <> 0 then c.created_at + interval '9 minutes' end, c.created_at
  from o, generate_series(1, 240, 2) n join crm.contacts c on c.id = maison.demo_id('contact:guest-' || n);

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.consents (id, organization_id, contact_id, purpose_id, channel, action, source, source_note, text_id, form_submission_id, given_at, created_at)
select maison.demo_id('consent:' || s.id || step.action), o.id, s.contact_id, maison.demo_id('purpose:marketing'), 'email', step.action, 'form', 'Form Einladungen', maison.demo_id('consent-text:marketingde2'), s.id,
       s.submitted_at + step.later, s.submitted_at + step.later
  from o, crm.form_submissions s, (values ('granted', interval '0'), ('confirmed', interval '9 minutes')) step (action, later)
 where s.form_id = maison.demo_id('form:newsletter') and s.contact_id is not null and (step.action = 'granted' or s.state = 'processed');
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.consents (id, organization_id, contact_id, purpose_id, channel, action, source, source_note, text_id, recorded_by, given_at, created_at)
select maison.demo_id('consent:' || v.k || v.purpose || v.action), o.id, maison.demo_id(v.k), maison.demo_id('purpose:' || v.purpose), v.channel, v.action, v.source, v.note, maison.demo_id(v.text), p.user_id, now() - v.days * interval '1 day', now() - v.days * interval '1 day'
  from o, (values ('contact:lena', 'marketing', 'email', 'granted', 'paper', 'Sheet at the door of the summer ball', 'consent-text:marketingde1', 'ana', 300), ('contact:lena', 'bookings', 'any', 'granted', 'other', 'Contract', null, 'ana', 290),
    ('contact:yuki', 'castings', 'email', 'granted', 'account', 'Settings of the account', 'consent-text:castingsde1', null, 120), ('contact:yuki', 'marketing', 'email', 'granted', 'account', 'Settings of the account', 'consent-text:marketingen2', null, 120),
    ('contact:rana', 'marketing', 'email', 'granted', 'event', 'Press desk', 'consent-text:marketingde2', 'ana', 100), ('contact:rana', 'marketing', 'email', 'withdrawn', 'one_click', 'Invitation of October', null, null, 20),
    ('contact:tomas', 'marketing', 'phone', 'refused', 'phone', 'Said so on the phone', null, 'bo', 60), ('contact:amadou', 'data_processing', 'any', 'granted', 'form', 'Form Coaching', 'consent-text:data_processingde1', null, 6)) v (k, purpose, channel, action, source, note, text, handle, days)
  left join identity.profiles p on p.handle = v.handle;
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.consent_evidence (id, organization_id, consent_id, ip, user_agent, address, page_url, created_at)
select maison.demo_id('evidence:' || c.id), o.id, c.id, ('203.0.113.' || (abs(hashtext(c.id::text)) % 250 + 1))::inet, 'Mozilla/5.0 (Linux; Android 15) Chrome/141.0 Mobile', s.email, 'https://register.example/einladungen', c.created_at
  from o, crm.consents c join crm.form_submissions s on s.id = c.form_submission_id where c.action = 'confirmed';

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.suppressions (id, organization_id, channel, address, domain, contact_id, reason, note, created_at)
select maison.demo_id('suppression:' || v.k), o.id, 'email', v.address, v.domain, maison.demo_id(v.contact), v.reason, v.note, now() - v.days * interval '1 day'
  from o, (values ('rana', 'rana.aslan@magazin-saum.example', null, 'contact:rana', 'unsubscribed', 'One click in the invitation of October', 20), ('guest-61', 'gast61@post.example', null, 'contact:guest-61', 'hard_bounce', '550 5.1.1', 12),
    ('guest-122', 'gast122@post.example', null, 'contact:guest-122', 'hard_bounce', '550 5.1.1', 12), ('rankfast', null, 'rankfast.example', null, 'manual', 'Sells rankings', 3), ('former', 'former.member@post.example', null, null, 'objection', null, 200)) v (k, address, domain, contact, reason, note, days);

-- The timeline.
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.contact_activities (id, organization_id, contact_id, activity_type, subject, description, deal_id, duration, outcome, performed_by_id, occurred_at)
select maison.demo_id('activity:' || v.k || v.subject), o.id, maison.demo_id(v.k), v.kind, v.subject, v.words, maison.demo_id(v.deal), v.minutes, v.outcome, p.user_id, now() - v.days * interval '1 day'
  from o, (values ('contact:tomas', 'call_outbound', 'Call about the winter ball', 'Open to the whole floor if the bar is theirs.', 'deal:halle-9-sponsoring', 18, 'Wants a proposal', 'bo', 70),
    ('contact:tomas', 'meeting', 'Walk through the hall', 'Judges left, band on the mezzanine.', 'deal:halle-9-sponsoring', 90, 'Floor plan agreed', 'bo', 29), ('contact:tomas', 'email_sent', 'Proposal: main sponsor', null, 'deal:halle-9-sponsoring', null, null, 'bo', 44),
    ('contact:tomas', 'email_received', 'Re: Proposal: main sponsor', null, 'deal:halle-9-sponsoring', null, null, null, 42), ('contact:lena', 'call_inbound', 'Lookbook, again in the hall', 'Needs six walkers and one who can carry the cape.', 'deal:noor-lookbook', 25, null, 'ana', 33),
    ('contact:mireille', 'meeting', 'Video call about casting in Paris', null, 'deal:caron-casting', 40, 'Two dates proposed', 'ana', 14), ('contact:solveig', 'call_outbound', 'First call', 'Knows the scene from the other side of the mirror.', 'deal:pelikan-category', 22, 'Send numbers', 'bo', 39),
    ('contact:yuki', 'event_attended', 'Summer ball, face', 'Took the category.', null, null, null, null, 150), ('contact:idris', 'house_joined', 'House of Saffron', null, null, null, null, null, 400),
    ('contact:rana', 'consent_changed', 'Invitations: withdrawn', null, null, null, null, null, 20), ('contact:amadou', 'form_submission', 'Coaching anfragen', null, 'deal:amadou-coaching', null, null, null, 6)) v (k, kind, subject, words, deal, minutes, outcome, handle, days)
  left join identity.profiles p on p.handle = v.handle;
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.contact_activities (id, organization_id, contact_id, activity_type, subject, occurred_at)
select maison.demo_id('activity:guest-' || n), o.id, maison.demo_id('contact:guest-' || (1 + n % 240)),
       (array['website_visit', 'email_opened', 'email_clicked', 'event_registered', 'website_visit', 'order_placed'])[1 + (n * 7) % 6],
       (array['Looked at the programme', 'Invitation to the winter ball', 'Tickets', 'Weekly practice', 'Read about the houses', 'Two tickets'])[1 + (n * 7) % 6],
       now() - ((n * 7919) % 129600) * interval '1 minute'
  from o, generate_series(1, 1200) n;

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.contact_notes (id, organization_id, contact_id, deal_id, content, is_pinned, created_by_id, created_at)
select maison.demo_id('note:' || v.k), o.id, maison.demo_id(v.contact), maison.demo_id(v.deal), v.words, v.pinned, p.user_id, now() - v.days * interval '1 day'
  from o, (values ('tomas', 'contact:tomas', 'deal:halle-9-sponsoring', 'Decides with the house engineer. **Never** send a plan without floor loads.', true, 'bo', 40), ('lena', 'contact:lena', 'deal:noor-lookbook', 'Hates grey backdrops. Pays within a week.', true, 'ana', 120),
    ('idris', 'contact:idris', null, 'Judges runway and realness, not his own house. @dara has his travel times.', false, 'cleo', 15)) v (k, contact, deal, words, pinned, handle, days) join identity.profiles p on p.handle = v.handle;
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.note_mentions (id, organization_id, note_id, user_id) select maison.demo_id('mention:idris'), o.id, maison.demo_id('note:idris'), p.user_id from o, identity.profiles p where p.handle = 'dara';
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.note_attachments (id, organization_id, note_id, asset_id)
select maison.demo_id('attachment:tomas'), o.id, maison.demo_id('note:tomas'), a.id from o, (select id from media.assets order by created_at, id offset 3 limit 1) a;
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.tasks (id, organization_id, title, description, task_type, priority, status, due_date, reminder_at, contact_id, company_id, deal_id, queue_id, assigned_to_id, created_by_id)
select maison.demo_id('crm-task:' || v.k), o.id, v.title, v.words, v.kind, v.priority, v.status, now() + v.due * interval '1 day', now() + (v.due - 1) * interval '1 day', maison.demo_id(v.contact), maison.demo_id(v.company), maison.demo_id(v.deal), maison.demo_id(v.queue), p.user_id, p.user_id
  from o, (values ('floor-plan', 'Send the floor plan with the logo', 'Scale 1:100, judges'' table in.', 'email', 'high', 'in_progress', 2, 'contact:tomas', 'company:halle-9', 'deal:halle-9-sponsoring', null, 'bo'),
    ('numbers', 'Send audience numbers to Pelikan', null, 'follow_up', 'medium', 'pending', 4, 'contact:solveig', 'company:pelikan-paint', 'deal:pelikan-category', null, 'bo'),
    ('call-amadou', 'Call back about coaching', null, 'call', 'urgent', 'pending', -1, 'contact:amadou', null, 'deal:amadou-coaching', 'queue:requests', null),
    ('contract-noor', 'Contract for the lookbook', null, 'contract', 'medium', 'pending', 6, 'contact:lena', 'company:atelier-noor', 'deal:noor-lookbook', null, 'ana'),
    ('thanks', 'Thank the jury of the summer ball', null, 'todo', 'low', 'completed', -120, 'contact:idris', null, null, null, 'dara'),
    ('bar-list', 'Ask the bar for its price list', null, 'todo', 'low', 'deferred', 20, 'contact:saskia', 'company:halle-9-bar', null, 'queue:sponsoring', null)) v (k, title, words, kind, priority, status, due, contact, company, deal, queue, handle)
  left join identity.profiles p on p.handle = v.handle;

-- Scores and why they are what they are.
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.lead_scoring_rules (id, organization_id, name, score, condition, score_change, category, is_repeatable, max_times, expires_after_days, priority)
select maison.demo_id('score-rule:' || v.k), o.id, v.name, v.score, v.condition::jsonb, v.points, v.category, v.again, v.most, v.days, v.priority
  from o, (values ('company', 'Works for a company', 'lead', '{"match": "all", "conditions": [{"field": "company_id", "operator": "is_set"}]}', 20, 'fit', false, null, null, 1), ('decides', 'Decides', 'lead', '{"match": "any", "conditions": [{"field": "job_title", "operator": "contains", "value": "head"}, {"field": "job_title", "operator": "contains", "value": "director"}]}', 15, 'fit', false, null, null, 2),
    ('visit', 'Looked at the site', 'engagement', '{"event": "website_visit"}', 1, 'web', true, 20, 60, 3), ('click', 'Clicked in a mail', 'engagement', '{"event": "email_clicked"}', 5, 'mail', true, 10, 90, 4),
    ('ticket', 'Bought a ticket', 'engagement', '{"event": "order_placed"}', 15, 'event', true, null, 365, 5), ('unsubscribed', 'Unsubscribed', 'engagement', '{"event": "unsubscribed"}', -25, 'mail', false, null, null, 6)) v (k, name, score, condition, points, category, again, most, days, priority);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.score_ledger (id, organization_id, contact_id, score, points, rule_id, reason, created_at)
select maison.demo_id('score:' || c.id || r.k), o.id, c.id, r.score, r.points, maison.demo_id('score-rule:' || r.k), 'rule', c.created_at
  from o, crm.contacts c, (values ('company', 'lead', 20), ('decides', 'lead', 15), ('unsubscribed', 'engagement', -25)) r (k, score, points)
 where c.organization_id = o.id and case r.k when 'company' then c.company_id is not null when 'decides' then c.job_title ~* 'head|director' else c.id = maison.demo_id('contact:rana') end;
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.score_ledger (id, organization_id, contact_id, score, points, rule_id, reason, occurrence_key, source_type, source_id, expires_at, created_at)
select maison.demo_id('score:' || a.id), o.id, a.contact_id, 'engagement', r.points, maison.demo_id('score-rule:' || r.k), 'rule', a.id::text, 'crm.contact_activities', a.id, a.occurred_at + r.days * interval '1 day', a.occurred_at
  from o, crm.contact_activities a join (values ('website_visit', 'visit', 1, 60), ('email_clicked', 'click', 5, 90), ('order_placed', 'ticket', 15, 365)) r (kind, k, points, days) on r.kind = a.activity_type
 where a.organization_id = o.id;
do $$ begin perform crm.expire_scores(20000); end $$;
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.score_models (id, organization_id, name, method, features, parameters, trained_on, auc, trained_at, is_active)
select maison.demo_id('score-model:bookings'), o.id, 'Bookings', 'naive_bayes', '{source,contact_type,engagement_score,has_company}', '{"prior": 0.34, "source": {"referral": 1.9, "cold_outreach": 0.4}}', 86, 0.7310, now() - interval '3 days', true from o;
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.predicted_scores (id, organization_id, model_id, contact_id, probability, reasons, predicted_at)
select maison.demo_id('predicted:' || v.k), o.id, maison.demo_id('score-model:bookings'), maison.demo_id(v.k), v.chance, v.why::jsonb, now() - interval '3 days'
  from o, (values ('contact:lena', 0.8120, '[{"feature": "source", "weight": 0.64}]'), ('contact:solveig', 0.2240, '[{"feature": "source", "weight": -0.91}]'), ('contact:amadou', 0.4710, '[{"feature": "engagement_score", "weight": 0.22}]')) v (k, chance, why);

-- Duplicates and a merge that was undone.
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.duplicate_rules (id, organization_id, entity_type, name, compares, likeness, on_create)
select maison.demo_id('duplicate-rule:' || v.name), o.id, v.entity, v.name, v.compares::text[], v.likeness, v.act
  from o, (values ('contact', 'Same address', '{email}', 1, 'refuse'), ('contact', 'Alike name', '{name}', 0.8, 'warn'), ('company', 'Same domain', '{domain}', 1, 'warn')) v (entity, name, compares, likeness, act);
with o as (select id from identity.organizations where slug = 'house-registry'), pair as (select maison.demo_id('contact:marlon') as a, maison.demo_id('contact:marlon-double') as b)
insert into crm.duplicate_candidates (id, organization_id, contact_id, other_contact_id, rule_id, likeness)
select maison.demo_id('candidate:marlon'), o.id, least(pair.a, pair.b), greatest(pair.a, pair.b), maison.demo_id('duplicate-rule:Alike name'), 0.87 from o, pair;
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.contact_merges (id, organization_id, winner_id, loser_id, candidate_id, kept, moved_rows, performed_by_id, created_at)
select maison.demo_id('merge:guests'), o.id, maison.demo_id('contact:guest-21'), maison.demo_id('contact:guest-41'), null, '{last_name}', 1, p.user_id, now() - interval '8 days' from o, identity.profiles p where p.handle = 'bo';
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.contact_merge_moves (id, organization_id, merge_id, entity_type, entity_column, entity_id)
select maison.demo_id('merge-move:guests'), o.id, maison.demo_id('merge:guests'), 'crm.contact_emails', 'contact_id', maison.demo_id('email:guest-41') from o;
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.contact_merge_values (id, organization_id, merge_id, contact_id, column_name, winner_value, loser_value, chosen)
select maison.demo_id('merge-value:guests'), o.id, maison.demo_id('merge:guests'), w.id, 'last_name', to_jsonb(w.last_name), to_jsonb(l.last_name), 'loser'
  from o, crm.contacts w, crm.contacts l where w.id = maison.demo_id('contact:guest-21') and l.id = maison.demo_id('contact:guest-41');
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.contact_merges (id, organization_id, kind, undoes_id, winner_id, loser_id, moved_rows, performed_by_id, created_at)
select maison.demo_id('merge:guests-undone'), o.id, 'undo', maison.demo_id('merge:guests'), maison.demo_id('contact:guest-21'), maison.demo_id('contact:guest-41'), 1, p.user_id, now() - interval '7 days' from o, identity.profiles p where p.handle = 'bo';

-- The list of the door, read in; an export.
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.imports (id, organization_id, entity_type, file_name, delimiter, mapping, on_duplicate, tag_id, consent_text_id, is_dry_run, status, total_rows, last_row, undo_until, created_by, started_at, finished_at, created_at)
select maison.demo_id('import:door'), o.id, 'contact', 'tuer-winter.csv', ';', '[{"column": "Vorname", "to": "contact.first_name"}, {"column": "Nachname", "to": "contact.last_name"}, {"column": "Mail", "to": "contact.email"}]', 'skip', maison.demo_id('tag:winter ball'), maison.demo_id('consent-text:marketingde2'),
       false, 'done', 40, 40, now() + interval '22 days', p.user_id, now() - interval '8 days', now() - interval '8 days' + interval '2 seconds', now() - interval '8 days' from o, identity.profiles p where p.handle = 'ana';
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.import_rows (id, organization_id, import_id, row_number, raw, outcome, problem, contact_id, entity_type, entity_id)
select maison.demo_id('import-row:' || n), o.id, maison.demo_id('import:door'), n, jsonb_build_object('Vorname', c.first_name, 'Nachname', c.last_name, 'Mail', 'gast' || n || '@post.example'),
       case when n = 17 then 'failed' when n % 13 = 0 then 'duplicate' else 'created' end, case when n = 17 then 'Mail: no address' end, case when n <> 17 then c.id end, case when n <> 17 then 'crm.contacts' end, case when n <> 17 then c.id end
  from o, generate_series(1, 40) n join crm.contacts c on c.id = maison.demo_id('contact:guest-' || n);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.exports (id, organization_id, kind, entity_type, filter, columns, row_count, status, created_by, created_at, finished_at, downloaded_at, expires_at)
select maison.demo_id('export:press'), o.id, 'list', 'contact', '{"match": "all", "conditions": [{"field": "contact_type", "operator": "is", "value": "press"}]}', '{first_name,last_name,email}', 2, 'done', p.user_id, now() - interval '21 days', now() - interval '21 days' + interval '1 second', now() - interval '21 days' + interval '1 minute', now() - interval '14 days'
  from o, identity.profiles p where p.handle = 'ana';

-- Records of one's own: garments on loan.
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.custom_objects (id, organization_id, key, name, plural, icon, description, title_field)
select maison.demo_id('custom-object:garment'), o.id, 'garment', 'Garment', 'Garments', 'shirt', 'Clothes that houses lend and borrow.', 'label' from o;
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.custom_fields (id, organization_id, entity_type, custom_object_id, key, label, field_type, is_indexed, is_unique, is_personal, position)
select maison.demo_id('custom-field:garment.' || v.key), o.id, 'custom', maison.demo_id('custom-object:garment'), v.key, v.label, v.kind, v.indexed, v.single, false, v.place
  from o, (values ('label', 'Label', 'text', true, true, 1), ('due_back', 'Due back', 'date', true, false, 2), ('value', 'Insured for', 'money', false, false, 3)) v (key, label, kind, indexed, single, place);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.custom_records (id, organization_id, custom_object_id, name, custom_fields, contact_id, company_id, owner_id)
select maison.demo_id('garment:' || v.k), o.id, maison.demo_id('custom-object:garment'), v.name, jsonb_build_object('label', v.label, 'due_back', to_char(current_date + v.days, 'YYYY-MM-DD'), 'value', v.value), maison.demo_id(v.contact), maison.demo_id('company:atelier-noor'), p.user_id
  from o, (values ('cape', 'Cape, oil-black silk', 'NOOR-014', 12, 240000, 'contact:yuki'), ('gloves', 'Opera gloves, bone', 'NOOR-022', 3, 18000, 'contact:idris')) v (k, name, label, days, value, contact), identity.profiles p where p.handle = 'cleo';

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.saved_views (id, organization_id, entity_type, name, layout, filter, columns, sort, group_by, is_shared, created_by)
select maison.demo_id('view:' || v.k), o.id, v.entity, v.name, v.layout, v.filter::jsonb, v.columns::text[], v.sort::text[], v.grouped, v.shared, p.user_id
  from o, (values ('mine', 'contact', 'Mine, longest silent', 'list', '{"match": "all", "conditions": [{"field": "owner_id", "operator": "is", "value": "me"}]}', '{name,company,last_contacted_at}', '{last_contacted_at}', null, false, 'bo'),
    ('board', 'deal', 'Sponsoring', 'board', '{}', '{name,amount,expected_close_date}', '{expected_close_date}', 'stage_id', true, 'ana')) v (k, entity, name, layout, filter, columns, sort, grouped, shared, handle) join identity.profiles p on p.handle = v.handle;
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.field_rules (id, organization_id, role, entity_type, field, access)
select maison.demo_id('field-rule:' || v.role || v.field), o.id, v.role, v.entity, v.field, v.access
  from o, (values ('analyst', 'contact', 'email', 'masked'), ('analyst', 'contact', 'phone', 'hidden'), ('sales', 'deal', 'probability', 'read')) v (role, entity, field, access);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.layouts (id, organization_id, entity_type, kind, sections)
select maison.demo_id('layout:contact'), o.id, 'contact', 'detail', '[{"title": "Person", "columns": 2, "fields": ["first_name", "last_name", "pronouns", "custom.categories"]}, {"title": "Work", "columns": 1, "fields": ["job_title", "company_id"]}]' from o;

-- Bo's mailbox and calendar.
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.sync_accounts (id, organization_id, user_id, provider, email, host, port, syncs_calendar, sharing, starts_on, state, last_synced_at, next_try_at)
select maison.demo_id('mailbox:bo'), o.id, p.user_id, 'imap', 'bo@maison.example', 'imap.maison.example', 993, true, 'full', current_date - 90, 'active', now() - interval '4 minutes', now() + interval '1 minute' from o, identity.profiles p where p.handle = 'bo';
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.sync_folders (id, organization_id, account_id, kind, remote_id, name, role, uid_validity, last_uid, remote_cursor, last_synced_at)
select maison.demo_id('folder:bo:' || v.role), o.id, maison.demo_id('mailbox:bo'), v.kind, v.remote, v.name, v.role, v.validity, v.uid, v.cursor, now() - interval '4 minutes'
  from o, (values ('mail', 'INBOX', 'Inbox', 'inbox', 1712, 20418, null), ('mail', 'Sent', 'Sent', 'sent', 1713, 9120, null), ('calendar', '/calendars/bo/work/', 'Work', 'calendar', null, 0, 'sync-88121')) v (kind, remote, name, role, validity, uid, cursor);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.emails (id, organization_id, account_id, folder_id, user_id, remote_uid, message_id, in_reply_to, thread_key, direction, contact_id, deal_id, company_id, subject, sharing, has_attachments, size_bytes, sent_at)
select maison.demo_id('mail:' || v.k), o.id, maison.demo_id('mailbox:bo'), maison.demo_id('folder:bo:' || v.folder), p.user_id, v.uid, v.mid, v.reply, '<proposal-1@maison.example>', v.way, maison.demo_id('contact:tomas'), maison.demo_id('deal:halle-9-sponsoring'), maison.demo_id('company:halle-9'), v.subject, 'full', v.files, v.size, now() - v.days * interval '1 day'
  from o, (values ('proposal', 'sent', 9104, '<proposal-1@maison.example>', null, 'out', 'Proposal: main sponsor', true, 482113, 44), ('answer', 'inbox', 20288, '<a7712@halle-9.example>', '<proposal-1@maison.example>', 'in', 'Re: Proposal: main sponsor', false, 8120, 42)) v (k, folder, uid, mid, reply, way, subject, files, size, days), identity.profiles p where p.handle = 'bo';
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.email_bodies (email_id, organization_id, contact_id, text_body, headers)
select maison.demo_id('mail:' || v.k), o.id, maison.demo_id('contact:tomas'), v.words, '{"auto-submitted": "no"}'
  from o, (values ('proposal', E'Lieber Tomas,\n\nwie besprochen: Hauptsponsor mit Boden und Bar, zwölftausend Euro netto. Der Plan hängt an.\n\nBo'), ('answer', E'Hallo Bo,\n\ndas sieht gut aus. Die Bodenlast schickt unser Techniker morgen. Bar ja, Logo auf dem Boden ja.\n\nTomas Reuter')) v (k, words);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.email_participants (id, organization_id, email_id, role, email, name, contact_id)
select maison.demo_id('participant:' || v.k || v.role || v.mail), o.id, maison.demo_id('mail:' || v.k), v.role, v.mail, v.name, maison.demo_id(v.contact)
  from o, (values ('proposal', 'from', 'bo@maison.example', 'Bo Lindqvist', null), ('proposal', 'to', 't.reuter@halle-9.example', 'Tomas Reuter', 'contact:tomas'), ('proposal', 'cc', 'bar@halle-9.example', 'Saskia Nowak', 'contact:saskia'),
    ('answer', 'from', 't.reuter@halle-9.example', 'Tomas Reuter', 'contact:tomas'), ('answer', 'to', 'bo@maison.example', 'Bo Lindqvist', null)) v (k, role, mail, name, contact);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.email_attachments (id, organization_id, email_id, file_name, content_type, byte_size)
select maison.demo_id('mail-file:plan'), o.id, maison.demo_id('mail:proposal'), 'plan-winter-ball.pdf', 'application/pdf', 471220 from o;
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.meetings (id, organization_id, folder_id, user_id, remote_id, ical_uid, sequence, title, description, location, starts_at, ends_at, timezone, status, contact_id, deal_id, company_id, outcome)
select maison.demo_id('meeting:' || v.k), o.id, maison.demo_id('folder:bo:calendar'), p.user_id, v.k || '.ics', v.k || '@maison.example', v.seq, v.title, v.words, v.place, at.t, at.t + v.minutes * interval '1 minute', 'Europe/Berlin', 'confirmed', maison.demo_id(v.contact), maison.demo_id(v.deal), maison.demo_id(v.company), v.outcome
  from o, identity.profiles p, (values ('hall-walk', 1, 'Walk through Halle 9', 'Floor load, doors, judges.', 'Spinnereigleis 9, Leipzig', -29, 90, 'contact:tomas', 'deal:halle-9-sponsoring', 'company:halle-9', 'Floor plan agreed'),
    ('sign', 0, 'Sign with Halle 9', null, 'Halle 9, office', 9, 45, 'contact:tomas', 'deal:halle-9-sponsoring', 'company:halle-9', null)) v (k, seq, title, words, place, days, minutes, contact, deal, company, outcome),
    lateral (select (date_trunc('day', now() at time zone 'Europe/Berlin') + v.days * interval '1 day' + interval '14 hours') at time zone 'Europe/Berlin' as t) at
 where p.handle = 'bo';
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.meeting_attendees (id, organization_id, meeting_id, contact_id, user_id, email, name, is_organizer, response)
select maison.demo_id('attendee:' || v.k || v.mail), o.id, maison.demo_id('meeting:' || v.k), maison.demo_id(v.contact), p.user_id, v.mail, v.name, v.handle is not null, v.answer
  from o, (values ('hall-walk', 'bo@maison.example', 'Bo Lindqvist', null, 'bo', 'accepted'), ('hall-walk', 't.reuter@halle-9.example', 'Tomas Reuter', 'contact:tomas', null, 'accepted'), ('sign', 'bo@maison.example', 'Bo Lindqvist', null, 'bo', 'accepted'), ('sign', 't.reuter@halle-9.example', 'Tomas Reuter', 'contact:tomas', null, 'needs_action')) v (k, mail, name, contact, handle, answer)
  left join identity.profiles p on p.handle = v.handle;

-- Documents: numbers come from the series when they are issued.
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.portal_accesses (id, organization_id, contact_id, company_id, user_id, may_accept, accepted_at, invited_at)
select maison.demo_id('portal:' || v.k), o.id, maison.demo_id(v.k), maison.demo_id(v.company), p.user_id, v.accepts, case when p.id is not null then now() - interval '30 days' end, now() - interval '31 days'
  from o, (values ('contact:yuki', null, 'yuki', false), ('contact:lena', 'company:atelier-noor', null, true)) v (k, company, handle, accepts) left join identity.profiles p on p.handle = v.handle;
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.number_series (id, organization_id, kind, year, prefix, digits)
select maison.demo_id('series:' || v.kind), o.id, v.kind, 0, v.prefix, 4 from o, (values ('quote', 'AN-'), ('order', 'AB-'), ('invoice', 'RE-'), ('credit_note', 'GS-')) v (kind, prefix);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.sales_documents (id, organization_id, kind, title, deal_id, company_id, contact_id, billed_to, intro, issued_on, valid_until, due_on, created_by, created_at)
select maison.demo_id('document:' || v.k), o.id, v.kind, v.title, maison.demo_id(v.deal), maison.demo_id(v.company), maison.demo_id(v.contact), v.billed, v.intro, current_date - v.days, case when v.kind = 'quote' then current_date - v.days + 30 end,
       case when v.kind = 'invoice' then current_date - v.days + 14 end, p.user_id, now() - v.days * interval '1 day'
  from o, identity.profiles p, (values ('halle-quote', 'quote', 'Hauptsponsor Sommerball', 'deal:halle-9-last-year', 'company:halle-9', 'contact:tomas', E'Halle 9 Kulturbetriebe GmbH\nSpinnereigleis 9\n04179 Leipzig', 'Wie besprochen.', 190),
    ('halle-order', 'order', 'Hauptsponsor Sommerball', 'deal:halle-9-last-year', 'company:halle-9', 'contact:tomas', E'Halle 9 Kulturbetriebe GmbH\nSpinnereigleis 9\n04179 Leipzig', null, 180),
    ('halle-invoice', 'invoice', 'Hauptsponsor Sommerball', 'deal:halle-9-last-year', 'company:halle-9', 'contact:tomas', E'Halle 9 Kulturbetriebe GmbH\nSpinnereigleis 9\n04179 Leipzig', null, 172),
    ('noor-quote', 'quote', 'Lookbook: Casting und Coaching', 'deal:noor-lookbook', 'company:atelier-noor', 'contact:lena', E'Atelier Noor GmbH\nPostfach 36 01 17\n10971 Berlin', 'Zwei Castingtage, zwölf Stunden Coaching.', 12),
    ('yuki-credit', 'credit_note', 'Gage Workshop', null, null, 'contact:yuki', E'Yuki Tanabe\nOranienstraße 6\n10997 Berlin', null, 25),
    ('pelikan-draft', 'quote', 'Kategorie Face', 'deal:pelikan-category', 'company:pelikan-paint', 'contact:solveig', 'Pelikan Paint Cosmetics AG', null, 1)) v (k, kind, title, deal, company, contact, billed, intro, days)
 where p.handle = 'ana';
update crm.sales_documents set previous_id = maison.demo_id('document:halle-quote') where id = maison.demo_id('document:halle-order');
update crm.sales_documents set previous_id = maison.demo_id('document:halle-order') where id = maison.demo_id('document:halle-invoice');
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.sales_document_items (id, organization_id, document_id, position, product_id, name, quantity, unit, unit_price, discount, tax_percent)
select maison.demo_id('item:' || v.k || v.place), o.id, maison.demo_id('document:' || v.k), v.place, maison.demo_id('product:' || v.code), v.name, v.quantity, v.unit, v.price, v.discount, v.tax
  from o, (values ('halle-quote', 1, 'SP-MAIN', 'Hauptsponsor', 1, 'Abend', 800000, 0, 19), ('halle-order', 1, 'SP-MAIN', 'Hauptsponsor', 1, 'Abend', 800000, 0, 19), ('halle-invoice', 1, 'SP-MAIN', 'Hauptsponsor', 1, 'Abend', 800000, 0, 19),
    ('noor-quote', 1, 'CA-DAY', 'Castingtag', 2, 'Tag', 160000, 0, 19), ('noor-quote', 2, 'CO-RUN', 'Runway-Coaching', 12, 'Stunde', 11000, 5, 19), ('noor-quote', 3, 'PR-WB', 'Programmhefte', 20, 'Stück', 1200, 0, 7),
    ('yuki-credit', 1, 'CO-RUN', 'Workshop Vogue Fem', 3, 'Stunde', 9000, 0, 0), ('pelikan-draft', 1, 'SP-CAT', 'Kategorie Face', 1, 'Kategorie', 250000, 0, 19)) v (k, place, code, name, quantity, unit, price, discount, tax);
update crm.sales_documents set status = 'issued' where organization_id = (select id from identity.organizations where slug = 'house-registry') and id <> maison.demo_id('document:pelikan-draft');
update crm.sales_documents set status = 'accepted', decided_at = now() - interval '181 days' where id in (maison.demo_id('document:halle-quote'), maison.demo_id('document:halle-order'));
update crm.sales_documents set status = 'paid', paid_on = current_date - 160 where id = maison.demo_id('document:halle-invoice');

with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.data_requests (id, organization_id, contact_id, kind, state, email, note, received_at, due_on)
select maison.demo_id('data-request:' || v.k), o.id, maison.demo_id(v.contact), v.kind, v.state, v.mail, v.words, now() - v.days * interval '1 day', (now() - v.days * interval '1 day' + interval '1 month')::date
  from o, (values ('joris', 'contact:joris', 'access', 'in_progress', 'joris@dewit-foto.example', 'Welke gegevens hebben jullie van mij?', 9), ('guest', null, 'erasure', 'received', 'gast999@post.example', 'Bitte löscht alles.', 1)) v (k, contact, kind, state, mail, words, days);
with o as (select id from identity.organizations where slug = 'house-registry')
insert into crm.lead_conversions (id, organization_id, contact_id, company_id, deal_id, from_type, to_type, converted_by, created_at)
select maison.demo_id('conversion:lena'), o.id, maison.demo_id('contact:lena'), maison.demo_id('company:atelier-noor'), maison.demo_id('deal:noor-lookbook'), 'lead', 'customer', p.user_id, now() - interval '290 days' from o, identity.profiles p where p.handle = 'ana';

-- links
do $$
begin
  if to_regclass('marketing.campaigns') is not null then
    update crm.deals set campaign_id = (select c.id from marketing.campaigns c where c.id = maison.demo_id('campaign:spring-season'))
     where id in (maison.demo_id('deal:noor-lookbook'), maison.demo_id('deal:saum-page'));
  end if;
end $$;

create table production.samples (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  brand_id uuid references production.fashion_brands on delete restrict,
  event_designer_id uuid references production.event_designers on delete set null,
  code text not null constraint samples_code_shape check (code ~ '^[A-Za-z0-9][A-Za-z0-9._/-]{0,59}$'),
  name text not null constraint samples_name_length check (length(name) between 1 and 200),
  kind text not null default 'garment' constraint samples_kind_value
    check (kind in ('garment', 'shoes', 'bag', 'jewellery', 'headwear', 'accessory', 'prop', 'other')),
  size text constraint samples_size_length check (length(size) <= 20),
  color text constraint samples_color_length check (length(color) <= 60),
  season text constraint samples_season_length check (length(season) <= 40),
  value_cents bigint constraint samples_value_cents_range check (value_cents >= 0),
  currency char(3) not null default 'EUR' constraint samples_currency_shape check (currency ~ '^[A-Z]{3}$'),
  status text not null default 'requested' constraint samples_status_value
    check (status in ('requested', 'confirmed', 'in_transit', 'received', 'out', 'returned', 'refused', 'lost', 'damaged')),
  place text constraint samples_place_length check (length(place) <= 120),
  due_back_on date,
  asset_id uuid references media.assets on delete set null,
  notes text constraint samples_notes_length check (length(notes) <= 4000),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint samples_code_key unique (organization_id, code)
);
create index samples_list on production.samples (organization_id, status, due_back_on, id);
create index samples_brand on production.samples (brand_id);
create index samples_event_designer on production.samples (event_designer_id);
create index samples_asset on production.samples (asset_id);
create index samples_created_by on production.samples (created_by);
comment on table production.samples is 'Single pieces that labels lend, each with its barcode.';
comment on column production.samples.code is 'What the barcode says; unique in the organisation.';
comment on column production.samples.value_cents is 'Minor units; for the insurance.';
comment on column production.samples.status is 'Where it stands between asking for it and giving it back; scans and loans move it.';
comment on column production.samples.place is 'Rack or room.';
comment on column production.samples.due_back_on is 'When the label wants it back.';
call auth.shape_created('production.samples', 'production');
create trigger steps before update of status on production.samples for each row execute function maison.steps('status',
  'requested>confirmed requested>refused requested>in_transit requested>received confirmed>in_transit confirmed>received confirmed>refused in_transit>received '
  'in_transit>lost received>out received>returned received>lost received>damaged out>received out>returned out>lost out>damaged damaged>received damaged>returned '
  'lost>received returned>requested refused>requested');

create table production.sample_loans (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  number bigint not null generated always as identity,
  sample_id uuid not null references production.samples on delete restrict,
  event_id uuid references events.events on delete set null,
  shoot_id uuid references production.shoots on delete set null,
  stakeholder_id uuid references production.stakeholders on delete restrict,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  status text not null default 'requested' constraint sample_loans_status_value
    check (status in ('requested', 'confirmed', 'out', 'returned', 'refused', 'cancelled', 'lost')),
  taken_at timestamptz,
  returned_at timestamptz,
  condition_out text constraint sample_loans_condition_out_length check (length(condition_out) <= 1000),
  condition_back text constraint sample_loans_condition_back_length check (length(condition_back) <= 1000),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint sample_loans_number_key unique (number),
  constraint sample_loans_order check (ends_at > starts_at),
  constraint sample_loans_taken_order check (returned_at >= taken_at),
  constraint sample_loans_overlap exclude using gist (sample_id with =, tstzrange(starts_at, ends_at, '[)') with &&)
    where (status in ('confirmed', 'out'))
);
create unique index sample_loans_out_key on production.sample_loans (sample_id) where status = 'out';
create index sample_loans_list on production.sample_loans (sample_id, starts_at, id);
create index sample_loans_due on production.sample_loans (organization_id, ends_at, id) where status = 'out';
create index sample_loans_event on production.sample_loans (event_id);
create index sample_loans_shoot on production.sample_loans (shoot_id);
create index sample_loans_stakeholder on production.sample_loans (stakeholder_id);
create index sample_loans_created_by on production.sample_loans (created_by);
comment on table production.sample_loans is 'Who has a piece from when until when.';
comment on column production.sample_loans.number is 'On the delivery note.';
comment on column production.sample_loans.stakeholder_id is 'pii: who answers for it: stylist, press office, messenger.';
comment on column production.sample_loans.status is 'Late is what is out after ends_at; nothing is stored for that.';
call auth.shape_created('production.sample_loans', 'production');

create function production.stamp_loan() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.status = 'out' then new.taken_at := coalesce(new.taken_at, now()); end if;
  if new.status = 'returned' then new.returned_at := coalesce(new.returned_at, now()); end if;
  return new;
end $$;
create trigger stamp_loan before insert or update of status on production.sample_loans for each row execute function production.stamp_loan();
create trigger steps before update of status on production.sample_loans for each row execute function maison.steps('status',
  'requested>confirmed requested>refused requested>cancelled confirmed>out confirmed>cancelled confirmed>requested out>returned out>lost lost>returned refused>requested cancelled>requested');

create table production.sample_scans (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  sample_id uuid not null references production.samples on delete restrict,
  loan_id uuid references production.sample_loans on delete restrict,
  direction text not null constraint sample_scans_direction_value check (direction in ('in', 'out', 'count')),
  place text constraint sample_scans_place_length check (length(place) <= 120),
  condition text constraint sample_scans_condition_value check (condition in ('fine', 'worn', 'stained', 'damaged', 'incomplete')),
  device text constraint sample_scans_device_length check (length(device) <= 120),
  scanned_at timestamptz not null default now(),
  created_by uuid references identity.users on delete restrict,
  created_at timestamptz not null default now()
);
create index sample_scans_list on production.sample_scans (sample_id, scanned_at desc, id desc);
create index sample_scans_loan on production.sample_scans (loan_id);
create index sample_scans_created_by on production.sample_scans (created_by);
comment on table production.sample_scans is 'Every time a barcode was scanned: out, in, or counted. Never changed.';
comment on column production.sample_scans.scanned_at is 'By the device''s clock, which may have been offline.';
call auth.shape_append('production.sample_scans', 'production');

-- Scanning moves the piece and its loan. Late scans of an offline device move nothing that has moved on since.
create function production.follow_scan() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from production.sample_scans n where n.sample_id = new.sample_id and n.id <> new.id and n.scanned_at > new.scanned_at) then
    return null;
  end if;
  if new.direction = 'out' then
    update production.samples s set status = 'out', place = coalesce(new.place, s.place) where s.id = new.sample_id and s.status = 'received';
    update production.sample_loans l set status = 'out' where l.id = new.loan_id and l.status = 'confirmed';
  elsif new.direction = 'in' then
    update production.samples s set status = 'received', place = coalesce(new.place, s.place)
     where s.id = new.sample_id and s.status in ('requested', 'confirmed', 'in_transit', 'out', 'lost', 'damaged');
    update production.sample_loans l set status = 'returned', condition_back = coalesce(new.condition, l.condition_back)
     where l.id = new.loan_id and l.status in ('out', 'lost');
  else
    update production.samples s set place = new.place where s.id = new.sample_id and new.place is not null;
  end if;
  return null;
end $$;
create trigger follow_scan after insert on production.sample_scans for each row execute function production.follow_scan();
call production.keep_together('production.sample_scans');
call production.follow('production.samples', 'production.sample_loans');

alter table production.shoot_items add constraint shoot_items_sample_id_fkey foreign key (sample_id) references production.samples on delete set null;
drop trigger keep_together on production.shoot_items;
call production.keep_together('production.shoot_items');

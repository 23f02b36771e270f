create table events.ticket_keys (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  public_key bytea not null constraint ticket_keys_public_key_length check (octet_length(public_key) = 32),
  private_key_encrypted bytea not null,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  constraint ticket_keys_public_key_once unique (organization_id, public_key)
);
create unique index ticket_keys_current on events.ticket_keys (organization_id) where retired_at is null;
comment on table events.ticket_keys is 'Ed25519 keys that sign tickets; scanners carry the public ones and need no network.';
comment on column events.ticket_keys.public_key is '32 bytes; no secret.';
comment on column events.ticket_keys.private_key_encrypted is 'secret: the private key, AES-256-GCM.';
comment on column events.ticket_keys.retired_at is 'Signs no more; what it signed stays valid.';
call auth.shape_system('events.ticket_keys');

create table events.wallet_passes (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  registration_id uuid not null references events.registrations on delete cascade,
  kind text not null constraint wallet_passes_kind_value check (kind in ('apple', 'google')),
  serial text not null constraint wallet_passes_serial_length check (length(serial) between 1 and 120),
  token bytea not null,
  changed_at timestamptz not null default now(),
  voided_at timestamptz,
  created_at timestamptz not null default now(),
  constraint wallet_passes_once unique (registration_id, kind),
  constraint wallet_passes_serial_key unique (organization_id, kind, serial)
);
comment on table events.wallet_passes is 'Tickets in the wallets of phones. Erasure deletes the rows.';
comment on column events.wallet_passes.registration_id is 'pii: the guest''s ticket.';
comment on column events.wallet_passes.token is 'SHA-256 of the token with which the phone asks for changes.';
comment on column events.wallet_passes.changed_at is 'The phone fetches the pass again if it has an older one.';
call auth.shape_system('events.wallet_passes');
call events.keep_together('events.wallet_passes');

create table events.wallet_devices (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  pass_id uuid not null references events.wallet_passes on delete cascade,
  device_library_id text not null constraint wallet_devices_device_library_id_length check (length(device_library_id) between 1 and 200),
  push_token_encrypted bytea not null,
  created_at timestamptz not null default now(),
  constraint wallet_devices_once unique (pass_id, device_library_id)
);
create index wallet_devices_organization on events.wallet_devices (organization_id);
comment on table events.wallet_devices is 'Phones that are told when a pass changes. Erasure deletes the rows.';
comment on column events.wallet_devices.pass_id is 'pii: the pass, and through it the guest.';
comment on column events.wallet_devices.device_library_id is 'pii: the phone''s own name for itself, one per wallet.';
comment on column events.wallet_devices.push_token_encrypted is 'secret: where the phone listens, AES-256-GCM.';
call auth.shape_system('events.wallet_devices');
call events.keep_together('events.wallet_devices');

create table events.badge_layouts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid references events.events on delete cascade,
  name text not null constraint badge_layouts_name_length check (length(name) between 1 and 120),
  kind text not null default 'badge' constraint badge_layouts_kind_value check (kind in ('badge', 'ticket', 'seat_card', 'receipt')),
  width_mm numeric(6, 2) not null constraint badge_layouts_width_mm_range check (width_mm between 10 and 1000),
  height_mm numeric(6, 2) not null constraint badge_layouts_height_mm_range check (height_mm between 10 and 2000),
  layout jsonb not null default '[]' constraint badge_layouts_layout_list check (jsonb_typeof(layout) = 'array'),
  asset_id uuid references media.assets on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint badge_layouts_name_key unique nulls not distinct (organization_id, event_id, name)
);
create index badge_layouts_event on events.badge_layouts (event_id);
create index badge_layouts_asset on events.badge_layouts (asset_id);
comment on table events.badge_layouts is 'How badges, tickets and receipts are drawn.';
comment on column events.badge_layouts.layout is '[{"type": "text" | "code" | "picture", "content", "x", "y", "size", …}], in millimetres.';
call auth.shape_organization('events.badge_layouts', 'events');

create table events.badge_layout_tiers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  layout_id uuid not null references events.badge_layouts on delete cascade,
  ticket_tier_id uuid not null references events.ticket_tiers on delete cascade,
  created_at timestamptz not null default now(),
  constraint badge_layout_tiers_once unique (layout_id, ticket_tier_id)
);
create index badge_layout_tiers_tier on events.badge_layout_tiers (ticket_tier_id);
comment on table events.badge_layout_tiers is 'Which tiers are drawn with which layout; no row: all.';
call auth.shape_organization('events.badge_layout_tiers', 'events');

create table events.badge_prints (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  registration_id uuid not null references events.registrations on delete restrict,
  layout_id uuid references events.badge_layouts on delete set null,
  device_id uuid references events.devices on delete set null,
  printed_at timestamptz not null default now()
);
create index badge_prints_registration on events.badge_prints (registration_id, printed_at desc);
create index badge_prints_layout on events.badge_prints (layout_id);
create index badge_prints_device on events.badge_prints (device_id);
comment on table events.badge_prints is 'What was printed, so that nobody prints a second badge unnoticed.';
comment on column events.badge_prints.registration_id is 'pii: the guest''s ticket.';
call auth.shape_organization('events.badge_prints', 'events');
call events.keep_together('events.badge_prints');
call events.follow('events.badge_layouts');

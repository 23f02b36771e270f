-- What may be done with an asset, who made it, who is in it.
create table media.asset_rights (
  asset_id uuid primary key references media.assets on delete cascade,
  organization_id uuid references identity.organizations on delete restrict,
  license text constraint asset_rights_license_value check (license in (
    'owned', 'exclusive', 'royalty_free', 'rights_managed', 'creative_commons', 'editorial_only', 'internal_only',
    'client_provided', 'unknown')),
  license_details jsonb constraint asset_rights_license_details_shape check (jsonb_typeof(license_details) = 'object'),
  license_url text constraint asset_rights_license_url_length check (length(license_url) <= 2000),
  copyright_holder text constraint asset_rights_copyright_holder_length check (length(copyright_holder) <= 200),
  copyright_year integer constraint asset_rights_copyright_year_range check (copyright_year between 1800 and 2200),
  usage_rights text constraint asset_rights_usage_rights_length check (length(usage_rights) <= 10000),
  allowed_purposes text[] not null default '{}' constraint asset_rights_allowed_purposes_value
    check (allowed_purposes <@ array['editorial', 'press', 'social', 'website', 'newsletter', 'advertising', 'merchandise', 'print', 'runway', 'ai_training']),
  territories text[] not null default '{}' constraint asset_rights_territories_shape
    check (array_to_string(territories, ' ') ~ '^([A-Z]{2}( [A-Z]{2})*)?$'),
  starts_at timestamptz,
  exclusive_until timestamptz,
  attribution_required boolean not null default false,
  model_release text not null default 'unknown' constraint asset_rights_model_release_value
    check (model_release in ('unknown', 'not_needed', 'missing', 'requested', 'signed', 'revoked')),
  model_release_file_id uuid references media.files on delete restrict,
  property_release text not null default 'unknown' constraint asset_rights_property_release_value
    check (property_release in ('unknown', 'not_needed', 'missing', 'requested', 'signed', 'revoked')),
  property_release_file_id uuid references media.files on delete restrict,
  fee_cents bigint constraint asset_rights_fee_cents_range check (fee_cents >= 0),
  currency char(3) constraint asset_rights_currency_shape check (currency ~ '^[A-Z]{3}$'),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint asset_rights_fee_once check (fee_cents is null or currency is not null)
);
create index asset_rights_model_release_file on media.asset_rights (model_release_file_id);
create index asset_rights_property_release_file on media.asset_rights (property_release_file_id);
create index asset_rights_license on media.asset_rights (organization_id, license);
comment on table media.asset_rights is 'What may be done with an asset: licence, purposes, territory, releases. Its end stands in assets.expires_at.';
comment on column media.asset_rights.organization_id is 'As in the asset.';
comment on column media.asset_rights.license_details is 'Restrictions and attribution in the words of the licence.';
comment on column media.asset_rights.allowed_purposes is 'Empty: nothing is said, ask. Else only these.';
comment on column media.asset_rights.territories is 'ISO 3166 countries; empty for everywhere.';
comment on column media.asset_rights.starts_at is 'First use allowed: an embargo.';
comment on column media.asset_rights.fee_cents is 'What the licence cost, in minor units.';
comment on column media.asset_rights.model_release_file_id is 'The signed paper.';
call media.shape_part('media.asset_rights', 'media.assets', 'asset_id', false);
create trigger touch before update on media.asset_rights for each row execute function maison.touch();
create trigger audit after insert or update or delete on media.asset_rights for each row execute function maison.audit();

-- Releases are papers of the asset's owner.
create function media.check_releases() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from media.assets a, media.files f
              where a.id = new.asset_id and f.id in (new.model_release_file_id, new.property_release_file_id)
                and (a.organization_id is distinct from f.organization_id or a.owner_profile_id is distinct from f.owner_profile_id)) then
    raise exception 'the release is not of the asset''s owner' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger check_releases before insert or update of asset_id, model_release_file_id, property_release_file_id on media.asset_rights
  for each row execute function media.check_releases();

-- The free text that assets had goes where the words of licences stand.
insert into media.asset_rights (asset_id, organization_id, license, usage_rights)
select a.id, a.organization_id,
       case when replace(lower(a.license), ' ', '_') in ('owned', 'exclusive', 'royalty_free', 'rights_managed', 'creative_commons',
                                                          'editorial_only', 'internal_only', 'client_provided')
            then replace(lower(a.license), ' ', '_') else 'unknown' end,
       left(a.license, 10000)
  from media.assets a where a.license is not null;
alter table media.assets drop column license;

create table media.asset_credits (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  asset_id uuid not null references media.assets on delete cascade,
  role text not null constraint asset_credits_role_value check (role in (
    'photographer', 'videographer', 'model', 'performer', 'designer', 'stylist', 'makeup', 'hair', 'house', 'editor',
    'retoucher', 'illustrator', 'music', 'producer', 'assistant', 'other')),
  profile_id uuid references identity.profiles on delete set null,
  contact_id uuid,
  house_id uuid,
  name text constraint asset_credits_name_length check (length(name) between 1 and 120),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index asset_credits_asset on media.asset_credits (asset_id, position, id);
create index asset_credits_profile on media.asset_credits (profile_id);
create index asset_credits_contact on media.asset_credits (contact_id);
create index asset_credits_house on media.asset_credits (house_id);
comment on table media.asset_credits is 'Who made an asset and who is named with it, from which the credit line is written.';
comment on column media.asset_credits.organization_id is 'As in the asset.';
comment on column media.asset_credits.profile_id is 'pii: the person credited, if they have an account.';
comment on column media.asset_credits.contact_id is 'pii: the person credited, if they are a contact (crm.contacts).';
comment on column media.asset_credits.house_id is 'The house credited (community.houses).';
comment on column media.asset_credits.name is 'pii: as it stands in the credit line; null takes the name of the profile, contact or house.';
call media.shape_part('media.asset_credits', 'media.assets', 'asset_id', true);
create trigger touch before update on media.asset_credits for each row execute function maison.touch();

create table media.asset_people (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  asset_id uuid not null references media.assets on delete cascade,
  profile_id uuid references identity.profiles on delete cascade,
  contact_id uuid,
  name text constraint asset_people_name_length check (length(name) between 1 and 120),
  picture_consent_id uuid,
  status text not null default 'suggested' constraint asset_people_status_value
    check (status in ('suggested', 'confirmed', 'rejected')),
  box_x numeric(6, 5) constraint asset_people_box_x_range check (box_x between 0 and 1),
  box_y numeric(6, 5) constraint asset_people_box_y_range check (box_y between 0 and 1),
  box_width numeric(6, 5) constraint asset_people_box_width_range check (box_width > 0 and box_x + box_width <= 1),
  box_height numeric(6, 5) constraint asset_people_box_height_range check (box_height > 0 and box_y + box_height <= 1),
  confidence numeric(4, 3) constraint asset_people_confidence_range check (confidence between 0 and 1),
  is_blurred boolean not null default false,
  confirmed_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint asset_people_profile_once unique (asset_id, profile_id),
  constraint asset_people_contact_once unique (asset_id, contact_id),
  constraint asset_people_box_once check (num_nonnulls(box_x, box_y, box_width, box_height) in (0, 4))
);
create index asset_people_profile on media.asset_people (profile_id);
create index asset_people_contact on media.asset_people (contact_id);
create index asset_people_picture_consent on media.asset_people (picture_consent_id);
create index asset_people_confirmed_by on media.asset_people (confirmed_by_id);
comment on table media.asset_people is 'Who is in a picture, and where: a face without a name has only a box. Erasure deletes the rows.';
comment on column media.asset_people.organization_id is 'As in the asset.';
comment on column media.asset_people.profile_id is 'pii: the person, if they have an account.';
comment on column media.asset_people.contact_id is 'pii: the person, if they are a contact (crm.contacts).';
comment on column media.asset_people.name is 'pii: the person, if they are neither.';
comment on column media.asset_people.picture_consent_id is 'What the person agreed to (community.picture_consents); null if nobody asked yet.';
comment on column media.asset_people.box_x is 'Left edge of the face, as a part of the width.';
comment on column media.asset_people.is_blurred is 'The face is made unrecognisable in every rendition.';
call media.shape_part('media.asset_people', 'media.assets', 'asset_id', false);
-- People see where they were recognised.
create policy read_oneself on media.asset_people for select to maison_app using (profile_id = (select auth.profile_id()));
create trigger touch before update on media.asset_people for each row execute function maison.touch();
create trigger audit after insert or update or delete on media.asset_people for each row execute function maison.audit('name');

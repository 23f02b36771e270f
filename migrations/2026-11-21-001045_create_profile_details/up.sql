create table identity.profile_fields (
  id uuid primary key,
  profile_id uuid not null references identity.profiles on delete cascade,
  label text not null constraint profile_fields_label_length check (length(label) between 1 and 60),
  value text not null constraint profile_fields_value_length check (length(value) between 1 and 300),
  position smallint not null default 0 constraint profile_fields_position_range check (position between 0 and 19),
  verified_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint profile_fields_position_key unique (profile_id, position) deferrable initially immediate
);
comment on table identity.profile_fields is 'What somebody adds to their profile in their own words. Erasure deletes the rows.';
comment on column identity.profile_fields.profile_id is 'pii: on whose profile it stands.';
comment on column identity.profile_fields.label is 'pii: such as "Categories".';
comment on column identity.profile_fields.value is 'pii: text, or an address of a page.';
comment on column identity.profile_fields.verified_at is 'When the page at the address was found to link back.';
call auth.shape_profile('identity.profile_fields', 'profile_id', auth.sees_parent('identity.profile_fields', 'identity.profiles', 'profile_id'));
-- That a page links back is not for its owner to say.
revoke insert, update on identity.profile_fields from maison_app;
grant insert (id, profile_id, label, value, position) on identity.profile_fields to maison_app;
grant update (label, value, position) on identity.profile_fields to maison_app;
create trigger touch before update on identity.profile_fields for each row execute function maison.touch();

create table identity.name_choices (
  id uuid primary key,
  profile_id uuid not null references identity.profiles on delete cascade,
  surface text not null constraint name_choices_surface_value
    check (surface in ('community', 'messages', 'results', 'credits', 'tickets', 'mail')),
  name_kind text not null constraint name_choices_name_kind_value check (name_kind in ('display', 'ballroom', 'both')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint name_choices_once unique (profile_id, surface)
);
comment on table identity.name_choices is 'Under which name somebody appears where; the display name where nothing is said. A legal name is never chosen here. Erasure deletes the rows.';
comment on column identity.name_choices.profile_id is 'pii: whose names they are.';
comment on column identity.name_choices.surface is 'results are lists of balls, credits stand under pictures and films.';
call auth.shape_profile('identity.name_choices', 'profile_id', auth.sees_parent('identity.name_choices', 'identity.profiles', 'profile_id'));
create trigger touch before update on identity.name_choices for each row execute function maison.touch();

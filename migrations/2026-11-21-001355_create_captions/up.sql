create table media.captions (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  asset_id uuid not null references media.assets on delete cascade,
  kind text not null default 'captions' constraint captions_kind_value
    check (kind in ('captions', 'subtitles', 'descriptions', 'chapters', 'transcript')),
  language text not null constraint captions_language_shape check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  label text constraint captions_label_length check (length(label) between 1 and 80),
  content text constraint captions_content_length check (length(content) <= 2000000),
  file_id uuid references media.files on delete restrict,
  is_default boolean not null default false,
  is_generated boolean not null default false,
  status text not null default 'draft' constraint captions_status_value check (status in ('draft', 'published')),
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint captions_once unique (asset_id, kind, language),
  constraint captions_content_once check (num_nonnulls(content, file_id) = 1)
);
create unique index captions_default_once on media.captions (asset_id, kind) where is_default;
create index captions_file on media.captions (file_id);
create index captions_created_by on media.captions (created_by_id);
comment on table media.captions is 'Words to pictures that move and sounds: captions, subtitles, descriptions, chapters, transcripts.';
comment on column media.captions.organization_id is 'As in the asset.';
comment on column media.captions.language is 'BCP 47.';
comment on column media.captions.content is 'WebVTT; plain text for transcripts.';
comment on column media.captions.is_generated is 'A machine wrote it, and nobody has read it yet.';
call media.shape_part('media.captions', 'media.assets', 'asset_id', true);
alter policy read_rows on media.captions using (
  (status = 'published' and exists (select from media.assets parent where parent.id = captions.asset_id offset 0))
  or (organization_id = any ((select auth.organizations_with('media.read'))::uuid[])
      and exists (select from media.assets parent where parent.id = captions.asset_id offset 0))
  or exists (select from media.assets parent
              where parent.id = captions.asset_id and parent.owner_profile_id = (select auth.profile_id()) offset 0));
create trigger touch before update on media.captions for each row execute function maison.touch();
create trigger audit after insert or update or delete on media.captions for each row execute function maison.audit('content');

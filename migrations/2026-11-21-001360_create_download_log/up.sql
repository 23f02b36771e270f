create table media.download_log (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  asset_id uuid references media.assets on delete set null,
  asset_name text not null constraint download_log_asset_name_length check (length(asset_name) between 1 and 200),
  version_id uuid references media.asset_versions on delete set null,
  rendition_id uuid references media.asset_renditions on delete set null,
  share_link_id uuid references media.share_links on delete set null,
  share_id uuid references media.collection_shares on delete set null,
  user_id uuid references identity.users on delete set null,
  recipient text constraint download_log_recipient_length check (length(recipient) <= 254),
  purpose text not null default 'other' constraint download_log_purpose_value check (purpose in (
    'editorial', 'press', 'social', 'website', 'newsletter', 'advertising', 'merchandise', 'print', 'runway', 'ai_training', 'internal', 'other')),
  note text constraint download_log_note_length check (length(note) <= 500),
  license text constraint download_log_license_value check (license in (
    'owned', 'exclusive', 'royalty_free', 'rights_managed', 'creative_commons', 'editorial_only', 'internal_only', 'client_provided', 'unknown')),
  watermark_text text constraint download_log_watermark_text_length check (length(watermark_text) <= 120),
  downloaded_at timestamptz not null default now()
);
create index download_log_list on media.download_log (organization_id, downloaded_at desc, id desc);
create index download_log_asset on media.download_log (asset_id, downloaded_at desc);
create index download_log_version on media.download_log (version_id);
create index download_log_rendition on media.download_log (rendition_id);
create index download_log_share_link on media.download_log (share_link_id);
create index download_log_share on media.download_log (share_id);
create index download_log_user on media.download_log (user_id, downloaded_at desc);
comment on table media.download_log is 'Who took which asset, what for and under which licence.';
comment on column media.download_log.organization_id is 'As in the asset.';
comment on column media.download_log.asset_id is 'Null when the asset is gone for good; its name remains.';
comment on column media.download_log.user_id is 'pii: who took it, if they have an account.';
comment on column media.download_log.recipient is 'pii: address or name of somebody without an account.';
comment on column media.download_log.license is 'The licence at that moment.';
comment on column media.download_log.watermark_text is 'pii: the name that was written across it.';
-- Whoever sees an asset may take it down in their own name; the log is never changed by people, only by erasure and
-- retention, which the system does. That is why it is not shape_append.
call auth.policies('media.download_log',
  $$organization_id = any ((select auth.organizations_with('media.read'))::uuid[])
    or user_id = (select auth.user_id())
    or exists (select from media.assets a where a.id = download_log.asset_id and a.owner_profile_id = (select auth.profile_id()) offset 0)$$,
  $$user_id = (select auth.user_id()) and share_link_id is null and share_id is null
    and (organization_id = any ((select auth.organizations_with('media.read'))::uuid[])
         or exists (select from media.assets a where a.id = download_log.asset_id and a.owner_profile_id = (select auth.profile_id()) offset 0))
    and exists (select from media.assets a where a.id = download_log.asset_id offset 0)$$,
  'false', 'false');
revoke update, delete on media.download_log from maison_app;
create trigger fill_organization before insert on media.download_log
  for each row execute function media.fill_organization('asset_id', 'media.assets');

-- A link opens its own assets only.
create function media.check_download() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if (new.share_link_id is not null and not exists (
        select from media.share_links l where l.id = new.share_link_id and l.asset_id = new.asset_id and l.allow_download
           and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())))
     or (new.share_id is not null and not exists (
        select from media.collection_shares s where s.id = new.share_id and s.organization_id = new.organization_id
           and s.access_level <> 'view' and s.revoked_at is null and (s.expires_at is null or s.expires_at > now()))) then
    raise exception 'the link does not let this be downloaded'
      using errcode = 'check_violation', constraint = 'download_log_link_open';
  end if;
  return new;
end $$;
create trigger link_open before insert on media.download_log for each row execute function media.check_download();
create trigger count_downloads after insert or delete or update of asset_id on media.download_log
  for each row execute function maison.keep_count('media.assets', 'asset_id', 'download_count');
create trigger count_link_downloads after insert or delete or update of share_link_id on media.download_log
  for each row execute function maison.keep_count('media.share_links', 'share_link_id', 'download_count');
create trigger count_share_downloads after insert or delete or update of share_id on media.download_log
  for each row execute function maison.keep_count('media.collection_shares', 'share_id', 'download_count');

create function media.note_download() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform set_config('maison.counting', 'on', true);
  update media.asset_details d set last_downloaded_at = new.downloaded_at
   where d.asset_id = new.asset_id and (d.last_downloaded_at is null or d.last_downloaded_at < new.downloaded_at);
  perform set_config('maison.counting', 'off', true);
  return null;
end $$;
create trigger note_download after insert on media.download_log for each row execute function media.note_download();

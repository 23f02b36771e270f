create table media.asset_comments (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  asset_id uuid not null references media.assets on delete cascade,
  parent_id uuid references media.asset_comments on delete cascade,
  version_id uuid references media.asset_versions on delete set null,
  content text not null constraint asset_comments_content_length check (length(content) between 1 and 10000),
  author_type text not null default 'user' constraint asset_comments_author_type_value check (author_type in ('user', 'client', 'guest')),
  author_id uuid references identity.users on delete set null,
  author_name text constraint asset_comments_author_name_length check (length(author_name) between 1 and 120),
  share_id uuid references media.collection_shares on delete set null,
  share_link_id uuid references media.share_links on delete set null,
  annotation_type text constraint asset_comments_annotation_type_value
    check (annotation_type in ('point', 'rect', 'timestamp', 'range', 'drawing')),
  x numeric(6, 5) constraint asset_comments_x_range check (x between 0 and 1),
  y numeric(6, 5) constraint asset_comments_y_range check (y between 0 and 1),
  width numeric(6, 5) constraint asset_comments_width_range check (width > 0 and x + width <= 1),
  height numeric(6, 5) constraint asset_comments_height_range check (height > 0 and y + height <= 1),
  time_ms integer constraint asset_comments_time_ms_range check (time_ms >= 0),
  end_time_ms integer constraint asset_comments_end_time_ms_order check (end_time_ms > time_ms),
  page_number integer constraint asset_comments_page_number_range check (page_number > 0),
  drawing jsonb constraint asset_comments_drawing_list check (jsonb_typeof(drawing) = 'array'),
  is_resolved boolean not null default false,
  resolved_by_id uuid references identity.users on delete set null,
  resolved_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint asset_comments_resolved_order check (not is_resolved or resolved_at is not null),
  constraint asset_comments_point_once check (annotation_type not in ('point', 'rect') or num_nonnulls(x, y) = 2),
  constraint asset_comments_rect_once check (annotation_type <> 'rect' or num_nonnulls(width, height) = 2),
  constraint asset_comments_time_once check (annotation_type not in ('timestamp', 'range') or time_ms is not null),
  constraint asset_comments_end_time_once check (annotation_type <> 'range' or end_time_ms is not null),
  constraint asset_comments_drawing_once check (annotation_type <> 'drawing' or drawing is not null)
);
create index asset_comments_list on media.asset_comments (asset_id, created_at, id);
create index asset_comments_open on media.asset_comments (organization_id, created_at desc, id desc) where not is_resolved;
create index asset_comments_parent on media.asset_comments (parent_id);
create index asset_comments_version on media.asset_comments (version_id);
create index asset_comments_author on media.asset_comments (author_id);
create index asset_comments_share on media.asset_comments (share_id);
create index asset_comments_share_link on media.asset_comments (share_link_id);
create index asset_comments_resolved_by on media.asset_comments (resolved_by_id);
comment on table media.asset_comments is 'Remarks on an asset while it is worked on: on a point, a part of the picture, a moment, a stretch of time.';
comment on column media.asset_comments.version_id is 'The version that was looked at.';
comment on column media.asset_comments.author_id is 'pii: who wrote it; null for people without an account.';
comment on column media.asset_comments.author_name is 'pii: who wrote it, where it is nobody with an account.';
comment on column media.asset_comments.share_id is 'The recipient''s link through which it came.';
comment on column media.asset_comments.x is 'Parts of width and height, from the top left.';
comment on column media.asset_comments.time_ms is 'Milliseconds from the start; exported as EDL or FCPXML with the file''s frame rate.';
comment on column media.asset_comments.drawing is 'Strokes: [[[x, y], …], …], parts of width and height.';
-- Whoever sees the assets of an organisation may remark on them in their own name; authors and those with
-- media.update change, authors and those with media.delete remove. Guests write through the system.
call auth.policies('media.asset_comments',
  $$organization_id = any ((select auth.organizations_with('media.read'))::uuid[])
    and exists (select from media.assets a where a.id = asset_comments.asset_id offset 0)$$,
  $$author_id = (select auth.user_id()) and author_type = 'user'
    and organization_id = any ((select auth.organizations_with('media.read'))::uuid[])
    and exists (select from media.assets a where a.id = asset_comments.asset_id offset 0)$$,
  $$(author_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('media.read'))::uuid[]))
    or organization_id = any ((select auth.organizations_with('media.update'))::uuid[])$$,
  $$(author_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('media.read'))::uuid[]))
    or organization_id = any ((select auth.organizations_with('media.delete'))::uuid[])$$);
call auth.need_index('media.asset_comments', 'organization_id');
call auth.stay_together('media.asset_comments');
create trigger no_cycle before insert or update of parent_id on media.asset_comments
  for each row execute function maison.no_cycle('parent_id');

-- Words stay their author's; answers stay at the asset.
create function media.check_comment() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and auth.user_id() is not null
     and (new.author_id is distinct from old.author_id or new.author_type <> old.author_type
          or (new.content <> old.content and old.author_id is distinct from auth.user_id())) then
    raise exception 'only its author changes what is written'
      using errcode = 'check_violation', constraint = 'asset_comments_author_stays';
  end if;
  if new.parent_id is not null and not exists (
       select from media.asset_comments c where c.id = new.parent_id and c.asset_id = new.asset_id) then
    raise exception 'the answer is to another asset' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger check_comment before insert or update on media.asset_comments
  for each row execute function media.check_comment();
create trigger touch before update on media.asset_comments for each row execute function maison.touch();

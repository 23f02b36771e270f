-- What is said about a piece never stands in it.
create table planning.content_comments (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  piece_id uuid not null references planning.content_pieces on delete cascade,
  variant_id uuid,
  parent_id uuid references planning.content_comments on delete cascade,
  kind text not null default 'comment' constraint content_comments_kind_value check (kind in ('comment', 'note', 'suggestion')),
  body text not null constraint content_comments_body_length check (length(body) between 1 and 10000),
  field text constraint content_comments_field_length check (length(field) <= 80),
  selection_start integer constraint content_comments_selection_start_range check (selection_start >= 0),
  selection_end integer constraint content_comments_selection_end_order check (selection_end > selection_start),
  suggested_text text constraint content_comments_suggested_text_length check (length(suggested_text) <= 100000),
  author_type text not null default 'user' constraint content_comments_author_type_value check (author_type in ('user', 'guest')),
  author_id uuid references identity.users on delete set null,
  author_name text constraint content_comments_author_name_length check (length(author_name) between 1 and 120),
  is_resolved boolean not null default false,
  resolved_by_id uuid references identity.users on delete set null,
  resolved_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint content_comments_variant_fkey foreign key (variant_id, piece_id)
    references planning.content_variants (id, piece_id) on delete set null (variant_id),
  constraint content_comments_resolved_order check (not is_resolved or resolved_at is not null),
  constraint content_comments_selection_once check (num_nonnulls(selection_start, selection_end) in (0, 2)),
  constraint content_comments_suggestion_once check (kind <> 'suggestion' or suggested_text is not null)
);
create index content_comments_list on planning.content_comments (piece_id, created_at, id);
create index content_comments_open on planning.content_comments (organization_id, created_at desc, id desc) where not is_resolved and deleted_at is null;
create index content_comments_variant on planning.content_comments (variant_id, piece_id);
create index content_comments_parent on planning.content_comments (parent_id);
create index content_comments_author on planning.content_comments (author_id);
create index content_comments_resolved_by on planning.content_comments (resolved_by_id);
comment on table planning.content_comments is 'Remarks, internal notes and suggestions on a piece; never published.';
comment on column planning.content_comments.kind is 'Notes are for one''s own people only: whoever comes by a link does not see them.';
comment on column planning.content_comments.field is 'The field it is about, such as title or content.';
comment on column planning.content_comments.selection_start is 'Characters from the beginning of the field.';
comment on column planning.content_comments.author_id is 'pii: who wrote it; null for people without an account.';
comment on column planning.content_comments.author_name is 'pii: who wrote it, where it is nobody with an account.';
-- Whoever reads the pieces of an organisation may remark on them in their own name; authors and those with
-- planning.update change, authors and those with planning.delete remove. Guests write through the system.
call auth.policies('planning.content_comments',
  $$organization_id = any ((select auth.organizations_with('planning.read'))::uuid[])$$,
  $$author_id = (select auth.user_id()) and author_type = 'user'
    and organization_id = any ((select auth.organizations_with('planning.read'))::uuid[])$$,
  $$(author_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('planning.read'))::uuid[]))
    or organization_id = any ((select auth.organizations_with('planning.update'))::uuid[])$$,
  $$(author_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('planning.read'))::uuid[]))
    or organization_id = any ((select auth.organizations_with('planning.delete'))::uuid[])$$);
call auth.need_index('planning.content_comments', 'organization_id');
call auth.stay_together('planning.content_comments');
create trigger no_cycle before insert or update of parent_id on planning.content_comments
  for each row execute function maison.no_cycle('parent_id');

-- Words stay their author's; answers stay at the piece.
create function planning.check_comment() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and auth.user_id() is not null
     and (new.author_id is distinct from old.author_id or new.author_type <> old.author_type
          or (new.body <> old.body and old.author_id is distinct from auth.user_id())) then
    raise exception 'only its author changes what is written'
      using errcode = 'check_violation', constraint = 'content_comments_author_stays';
  end if;
  if new.parent_id is not null and not exists (
       select from planning.content_comments c where c.id = new.parent_id and c.piece_id = new.piece_id) then
    raise exception 'the answer is to another piece' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger check_comment before insert or update on planning.content_comments
  for each row execute function planning.check_comment();
create trigger touch before update on planning.content_comments for each row execute function maison.touch();

create table planning.content_mentions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  comment_id uuid not null references planning.content_comments on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  seen_at timestamptz,
  created_at timestamptz not null default now(),
  constraint content_mentions_once unique (comment_id, user_id)
);
create index content_mentions_user on planning.content_mentions (user_id, created_at desc);
comment on table planning.content_mentions is 'Who is called in a remark. Erasure deletes the rows.';
comment on column planning.content_mentions.user_id is 'pii: the person called.';
-- Written by the author of the remark, marked as seen by whoever is called.
call auth.policies('planning.content_mentions',
  $$user_id = (select auth.user_id()) or organization_id = any ((select auth.organizations_with('planning.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('planning.read'))::uuid[])
    and exists (select from planning.content_comments c where c.id = comment_id and c.author_id = (select auth.user_id()) offset 0)$$,
  $$user_id = (select auth.user_id())$$,
  $$organization_id = any ((select auth.organizations_with('planning.read'))::uuid[])
    and exists (select from planning.content_comments c where c.id = comment_id and c.author_id = (select auth.user_id()) offset 0)$$);
revoke update on planning.content_mentions from maison_app;
grant update (seen_at) on planning.content_mentions to maison_app;
call auth.need_index('planning.content_mentions', 'organization_id');
call auth.stay_together('planning.content_mentions');

create table community.reactions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  profile_id uuid not null references identity.profiles on delete cascade,
  subject_type text not null constraint reactions_subject_type_value
    check (subject_type in ('posts', 'comments', 'gallery', 'articles', 'forum', 'events', 'timeline', 'albums')),
  subject_id uuid not null,
  kind text not null default 'like' constraint reactions_kind_value
    check (kind in ('like', 'love', 'tens', 'fire', 'crown', 'clap', 'laugh', 'sad', 'thanks')),
  created_at timestamptz not null default now(),
  constraint reactions_once unique (profile_id, subject_type, subject_id)
);
create index reactions_subject on community.reactions (subject_type, subject_id, created_at desc, id desc);
create index reactions_organization on community.reactions (organization_id);
comment on table community.reactions is 'Likes and what goes beyond: one per person and subject, which may change its kind. Erasure deletes the rows.';
comment on column community.reactions.profile_id is 'pii: who reacts.';
comment on column community.reactions.kind is 'tens: ten, ten, ten across the board.';
create trigger fill before insert or update on community.reactions
  for each row execute function community.fill_subject('subject_type', 'subject_id');
-- People react for themselves to what they see; who reacted is seen with the subject, not across a block.
call auth.policies('community.reactions',
  $$profile_id = (select auth.profile_id())
    or (profile_id <> all ((select auth.blocked_profiles())::uuid[]) and community.sees(subject_type, subject_id))$$,
  $$profile_id = (select auth.profile_id()) and organization_id <> all ((select community.silenced_in())::uuid[])
    and community.sees(subject_type, subject_id)$$,
  $$profile_id = (select auth.profile_id()) and community.sees(subject_type, subject_id)$$,
  'profile_id = (select auth.profile_id())');
create trigger count_likes_of_posts after insert or delete or update of subject_type, subject_id on community.reactions
  for each row execute function maison.keep_count('community.posts', 'subject_id', 'likes_count', 'subject_type', 'posts');
create trigger count_likes_of_comments after insert or delete or update of subject_type, subject_id on community.reactions
  for each row execute function maison.keep_count('community.comments', 'subject_id', 'likes_count', 'subject_type', 'comments');

create table community.bookmarks (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  profile_id uuid not null references identity.profiles on delete cascade,
  subject_type text not null constraint bookmarks_subject_type_value
    check (subject_type in ('posts', 'comments', 'gallery', 'articles', 'forum', 'events', 'timeline', 'albums', 'houses', 'subsites')),
  subject_id uuid not null,
  folder text not null default '' constraint bookmarks_folder_length check (length(folder) <= 80),
  note text constraint bookmarks_note_length check (length(note) <= 1000),
  remind_at timestamptz,
  reminded_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint bookmarks_once unique (profile_id, subject_type, subject_id)
);
create index bookmarks_list on community.bookmarks (profile_id, created_at desc, id desc);
create index bookmarks_subject on community.bookmarks (subject_type, subject_id);
create index bookmarks_organization on community.bookmarks (organization_id);
create index bookmarks_reminders on community.bookmarks (remind_at) where remind_at is not null and reminded_at is null;
comment on table community.bookmarks is 'What a person keeps for later; nobody else knows. Erasure deletes the rows.';
comment on column community.bookmarks.profile_id is 'pii: who keeps it.';
comment on column community.bookmarks.note is 'pii: what for.';
create trigger fill before insert or update of subject_type, subject_id, organization_id on community.bookmarks
  for each row execute function community.fill_subject('subject_type', 'subject_id');
-- shape_profile, but only what one sees can be kept.
call auth.policies('community.bookmarks',
  'profile_id = (select auth.profile_id())',
  'profile_id = (select auth.profile_id()) and community.sees(subject_type, subject_id)',
  'profile_id = (select auth.profile_id())', 'profile_id = (select auth.profile_id())');
create trigger touch before update on community.bookmarks for each row execute function maison.touch();

create table community.subscriptions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  profile_id uuid not null references identity.profiles on delete cascade,
  subject_type text not null constraint subscriptions_subject_type_value
    check (subject_type in ('posts', 'gallery', 'articles', 'forum', 'events', 'timeline', 'albums', 'houses', 'subsites', 'mega_sites')),
  subject_id uuid not null,
  level text not null default 'watching' constraint subscriptions_level_value check (level in ('watching', 'tracking', 'normal', 'muted')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint subscriptions_once unique (profile_id, subject_type, subject_id)
);
create index subscriptions_subject on community.subscriptions (subject_type, subject_id, level);
create index subscriptions_organization on community.subscriptions (organization_id);
comment on table community.subscriptions is 'How closely a person follows a talk, a house or a site: every word, what is new, only what names them, nothing. Erasure deletes the rows.';
comment on column community.subscriptions.profile_id is 'pii: who follows it.';
create trigger fill before insert or update of subject_type, subject_id, organization_id on community.subscriptions
  for each row execute function community.fill_subject('subject_type', 'subject_id');
-- As bookmarks.
call auth.policies('community.subscriptions',
  'profile_id = (select auth.profile_id())',
  'profile_id = (select auth.profile_id()) and community.sees(subject_type, subject_id)',
  'profile_id = (select auth.profile_id())', 'profile_id = (select auth.profile_id())');
create trigger touch before update on community.subscriptions for each row execute function maison.touch();

create table community.feed_markers (
  id uuid primary key,
  profile_id uuid not null references identity.profiles on delete cascade,
  feed text not null constraint feed_markers_feed_length check (length(feed) between 1 and 80),
  last_seen_at timestamptz not null,
  last_seen_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint feed_markers_once unique (profile_id, feed)
);
comment on table community.feed_markers is 'Where somebody left off reading, on every device. Erasure deletes the rows.';
comment on column community.feed_markers.profile_id is 'pii: who reads.';
comment on column community.feed_markers.feed is 'home, notifications, house:{id}, tag:{id}.';
call auth.shape_profile('community.feed_markers');
create trigger touch before update on community.feed_markers for each row execute function maison.touch();

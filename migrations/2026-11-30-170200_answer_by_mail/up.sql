-- Answers by mail: a mail about one thing names an address that belongs to one person and one place for a while. Whoever
-- writes there writes a comment as that person, so the address is a secret, kept as a hash.
create table community.reply_addresses (
  id uuid primary key,
  profile_id uuid not null references identity.profiles on delete cascade,
  token bytea not null constraint reply_addresses_once unique
    constraint reply_addresses_token_length check (octet_length(token) = 32),
  purpose text not null constraint reply_addresses_purpose_value check (purpose in ('answer', 'stop')),
  kind text not null constraint reply_addresses_kind_length check (length(kind) between 1 and 60),
  subject_type text,
  subject_id uuid,
  parent_id uuid references community.comments on delete cascade,
  uses smallint not null default 0 constraint reply_addresses_uses_range check (uses between 0 and 20),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint reply_addresses_subject_whole check (num_nonnulls(subject_type, subject_id) = case purpose when 'answer' then 2 else 0 end),
  constraint reply_addresses_parent_place check (purpose = 'answer' or parent_id is null)
);
create index reply_addresses_profile on community.reply_addresses (profile_id);
create index reply_addresses_parent on community.reply_addresses (parent_id);
create index reply_addresses_expiry on community.reply_addresses (expires_at);
comment on table community.reply_addresses is 'Addresses in mails to which a person can write an answer, or that no more such mails shall come. Erasure deletes the rows.';
comment on column community.reply_addresses.profile_id is 'pii: who writes there.';
comment on column community.reply_addresses.token is 'SHA-256 of the token in the address.';
comment on column community.reply_addresses.purpose is 'answer: what comes becomes a comment; stop: whatever comes ends mails of this kind.';
comment on column community.reply_addresses.kind is 'Kind of the notification that the mail told, or digest.';
comment on column community.reply_addresses.subject_type is 'What is commented on, as in community.comments.';
comment on column community.reply_addresses.parent_id is 'The comment that is answered; null for the subject itself.';
comment on column community.reply_addresses.uses is 'Answers that came; after twenty, no more are taken.';
call auth.shape_system('community.reply_addresses');

-- The id of a row is the id of the comment that it becomes, so that a mail that is taken up again is written once.
create table community.received_mails (
  id uuid primary key,
  profile_id uuid not null references identity.profiles on delete cascade,
  message bytea not null constraint received_mails_once unique
    constraint received_mails_message_length check (octet_length(message) = 32),
  outcome text not null default 'open' constraint received_mails_outcome_value check (outcome in ('open', 'taken', 'refused')),
  told_at timestamptz,
  received_at timestamptz not null default now()
);
create index received_mails_profile on community.received_mails (profile_id, received_at desc);
create index received_mails_age on community.received_mails (received_at);
comment on table community.received_mails is 'Mails that people answered with: none is taken twice, nobody is told too often. Deleted after 40 days. Erasure deletes the rows.';
comment on column community.received_mails.profile_id is 'pii: who answered.';
comment on column community.received_mails.message is 'SHA-256 of the address and the Message-ID.';
comment on column community.received_mails.outcome is 'open: not decided yet, or its server died; taken: a comment; refused: the person''s words went back.';
comment on column community.received_mails.told_at is 'When a mail told the person what became of it.';
call auth.shape_system('community.received_mails');

create or replace function community.end_overdue(most integer default 10000) returns integer
  language plpgsql set search_path = '' as $$
declare done integer; more integer;
begin
  update community.house_invitations i set status = 'expired' where i.id in (
    select x.id from community.house_invitations x where x.status = 'pending' and x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics done = row_count;
  update community.picture_consents c set status = 'expired' where c.id in (
    select x.id from community.picture_consents x where x.status = 'given' and x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics more = row_count; done := done + more;
  -- A post that goes by itself goes once: whoever takes it out of the trash gives it another end, or none.
  update community.posts p set deleted_at = d.expires_at from community.post_details d
   where p.id = d.post_id and p.deleted_at is null and d.post_id in (
    select x.post_id from community.post_details x join community.posts y on y.id = x.post_id
     where x.expires_at <= now() and y.deleted_at is null order by x.expires_at limit most);
  get diagnostics more = row_count; done := done + more;
  delete from community.notifications n where n.id in (
    select x.id from community.notifications x where x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics more = row_count; done := done + more;
  delete from community.link_previews l where l.id in (
    select x.id from community.link_previews x where x.expires_at <= now()
       and (x.status <> 'ready' or not exists (select from community.post_details d where d.link_preview_id = x.id))
     order by x.expires_at limit most);
  get diagnostics more = row_count; done := done + more;
  delete from community.reply_addresses a where a.id in (
    select x.id from community.reply_addresses x where x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics more = row_count; done := done + more;
  delete from community.received_mails r where r.id in (
    select x.id from community.received_mails x where x.received_at <= now() - interval '40 days' order by x.received_at limit most);
  get diagnostics more = row_count;
  return done + more;
end $$;
comment on function community.end_overdue(integer) is 'schedule: */10 * * * *. Ends invitations, consents and posts whose time is over, deletes notifications, previews and addresses for answers; says how many.';

-- Approved is what was read, to the letter: an approval keeps the hash of it, and nothing else is published.
create function planning.piece_hash(piece uuid) returns bytea
  language sql stable security definer set search_path = '' as $$
  select sha256(convert_to(jsonb_build_object(
           'title', p.title, 'type', p.content_type, 'content', p.content, 'metadata', p.metadata, 'audience', p.audience, 'locale', p.locale,
           'variants', (select coalesce(jsonb_agg(jsonb_build_array(v.channel, v.connection_id, v.house_id, v.subsite_id, v.locale, v.title,
                                                                    v.content, v.metadata) order by v.id), '[]')
                          from planning.content_variants v where v.piece_id = p.id and v.status <> 'cancelled'),
           'assets', (select coalesce(jsonb_agg(jsonb_build_array(f.key, u.variant_id, u.rendition_id, u.role, u.position,
                                                                  coalesce(u.alt_text, a.alt_text), coalesce(u.credit, a.credit))
                                                order by u.variant_id, u.role, u.position, u.id), '[]')
                        from planning.content_piece_assets u
                        join media.assets a on a.id = u.asset_id
                        join media.files f on f.id = a.file_id
                       where u.piece_id = p.id))::text, 'UTF8'))
    from planning.content_pieces p where p.id = piece
$$;
comment on function planning.piece_hash(uuid) is 'SHA-256 of all that a piece shows: texts, channels, audience, pictures.';

create table planning.approvals (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  piece_id uuid references planning.content_pieces on delete cascade,
  brief_id uuid references planning.briefs on delete cascade,
  run_stage_id uuid references planning.workflow_run_stages on delete set null,
  approver_id uuid references identity.users on delete set null,
  contact_id uuid,
  approver_name text constraint approvals_approver_name_length check (length(approver_name) between 1 and 120),
  email text constraint approvals_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  token bytea unique constraint approvals_token_length check (length(token) = 32),
  status text not null default 'pending' constraint approvals_status_value
    check (status in ('pending', 'approved', 'changes_requested', 'rejected', 'withdrawn', 'expired')),
  content_hash bytea constraint approvals_content_hash_length check (length(content_hash) = 32),
  message text constraint approvals_message_length check (length(message) <= 4000),
  remark text constraint approvals_remark_length check (length(remark) <= 10000),
  due_at timestamptz,
  expires_at timestamptz,
  viewed_at timestamptz,
  decided_at timestamptz,
  requested_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint approvals_subject_once check (num_nonnulls(piece_id, brief_id) = 1),
  constraint approvals_decided_once check (status not in ('approved', 'changes_requested', 'rejected') or decided_at is not null)
);
create index approvals_list on planning.approvals (organization_id, created_at desc, id desc);
create index approvals_piece on planning.approvals (piece_id, created_at desc);
create index approvals_brief on planning.approvals (brief_id, created_at desc);
create index approvals_run_stage on planning.approvals (run_stage_id);
create index approvals_approver on planning.approvals (approver_id, due_at);
create index approvals_contact on planning.approvals (contact_id);
create index approvals_requested_by on planning.approvals (requested_by_id);
create unique index approvals_open_once on planning.approvals (piece_id, approver_id) where status = 'pending' and approver_id is not null;
comment on table planning.approvals is 'Who was asked to agree to a piece or a brief, what they saw and what they said; by account or by link.';
comment on column planning.approvals.approver_id is 'pii: who is asked, if they have an account.';
comment on column planning.approvals.contact_id is 'pii: who is asked, if they are a contact (crm.contacts).';
comment on column planning.approvals.approver_name is 'pii: who is asked, if they are neither.';
comment on column planning.approvals.email is 'pii: where the link went.';
comment on column planning.approvals.token is 'SHA-256 of the token in the link by which people without an account answer.';
comment on column planning.approvals.content_hash is 'SHA-256 of the piece as it was when they were asked; null for briefs.';
comment on column planning.approvals.message is 'What whoever asks says to it.';
comment on column planning.approvals.remark is 'What whoever was asked says to it.';
call auth.shape_organization('planning.approvals', 'planning');
create trigger same_organization before insert or update of organization_id, run_stage_id on planning.approvals
  for each row execute function maison.stay_together('run_stage_id', 'planning.workflow_run_stages');
-- Whoever is asked sees it and answers, also without words in the organisation.
create policy read_asked on planning.approvals for select to maison_app using (approver_id = (select auth.user_id()));
create policy answer_asked on planning.approvals for update to maison_app using (approver_id = (select auth.user_id()))
  with check (approver_id = (select auth.user_id()));
create trigger steps before update of status on planning.approvals for each row execute function maison.steps('status',
  'pending>approved pending>changes_requested pending>rejected pending>withdrawn pending>expired');

-- The hash is taken when somebody is asked, and must still be true when they agree. Only whoever is asked answers, and
-- an answer stays as it was given.
create function planning.keep_approval() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'pending' and auth.user_id() is not null then
      raise exception 'nobody has answered yet' using errcode = 'check_violation', constraint = 'approvals_answer_own';
    end if;
    new.content_hash := planning.piece_hash(new.piece_id);
    return new;
  end if;
  if new.piece_id is distinct from old.piece_id or new.brief_id is distinct from old.brief_id
     or new.content_hash is distinct from old.content_hash
     or (old.status <> 'pending' and (new.remark is distinct from old.remark or new.decided_at is distinct from old.decided_at)) then
    raise exception 'an approval stays as it was given' using errcode = 'restrict_violation', constraint = 'approvals_stays';
  end if;
  if auth.user_id() is not null and old.approver_id is distinct from auth.user_id()
     and (new.remark is distinct from old.remark or (new.status <> old.status and new.status not in ('withdrawn', 'expired'))) then
    raise exception 'only who was asked answers' using errcode = 'check_violation', constraint = 'approvals_answer_own';
  end if;
  if auth.user_id() is not null and new.approver_id is distinct from old.approver_id then
    raise exception 'somebody else is asked anew' using errcode = 'check_violation', constraint = 'approvals_approver_stays';
  end if;
  if new.status <> old.status and new.status in ('approved', 'changes_requested', 'rejected') then
    if old.expires_at <= now() then
      raise exception 'the time to answer is over' using errcode = 'check_violation', constraint = 'approvals_in_time';
    end if;
    new.decided_at := coalesce(new.decided_at, now());
  end if;
  if new.status = 'approved' and old.status <> 'approved' and new.piece_id is not null
     and new.content_hash is distinct from planning.piece_hash(new.piece_id) then
    raise exception 'the piece was changed since they were asked'
      using errcode = 'check_violation', constraint = 'approvals_content_unchanged';
  end if;
  return new;
end $$;
create trigger keep_approval before insert or update on planning.approvals
  for each row execute function planning.keep_approval();

-- Enough people have agreed: the step is done.
create function planning.finish_stage() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from planning.workflow_run_stages s where s.id = new.run_stage_id for update;
  update planning.workflow_run_stages s
     set status = 'done', completed_at = now(), completed_by_id = new.approver_id
   where s.id = new.run_stage_id and s.status = 'active'
     and s.approvals_needed <= (select count(*) from planning.approvals a where a.run_stage_id = s.id and a.status = 'approved');
  return null;
end $$;
create trigger finish_stage after update of status on planning.approvals for each row
  when (new.status = 'approved' and old.status <> 'approved' and new.run_stage_id is not null) execute function planning.finish_stage();
create trigger touch before update on planning.approvals for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.approvals for each row
  execute function maison.audit('token', 'email', 'approver_name');

-- May it go out? Always, where nothing must be approved; else only with somebody's agreement to exactly this, nobody's
-- objection to it, and no approval of its workflow left open.
create function planning.may_go_out(piece uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select coalesce(not c.requires_approval, true)
         or (exists (select from planning.approvals a
                      where a.piece_id = p.id and a.status = 'approved' and a.content_hash = hash.now_is)
             and not exists (select from planning.approvals a
                              where a.piece_id = p.id and a.content_hash = hash.now_is
                                and a.status in ('pending', 'changes_requested', 'rejected'))
             and not exists (select from planning.workflow_run_stages s
                              where s.run_id = p.workflow_run_id and s.stage_type = 'approval' and s.status not in ('done', 'skipped')))
    from planning.content_pieces p
    left join planning.content_projects c on c.id = p.project_id
    cross join lateral (select planning.piece_hash(p.id) as now_is) hash
   where p.id = piece
$$;
comment on function planning.may_go_out(uuid) is 'Is the piece, as it stands now, approved, or does nobody have to?';

-- After the change, because the hash is taken of what stands there then.
create function planning.guard_status() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if not planning.may_go_out(new.id) then
    raise exception 'the piece is not approved as it stands'
      using errcode = 'check_violation', constraint = 'content_pieces_approved';
  end if;
  return null;
end $$;
create trigger guard_status after insert or update of status, project_id on planning.content_pieces for each row
  when (new.status in ('approved', 'scheduled', 'published')) execute function planning.guard_status();

create function planning.stamp_published() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.status = 'published' and new.published_at is null then new.published_at := now(); end if;
  return new;
end $$;
create trigger stamp_published before insert or update of status on planning.content_pieces
  for each row execute function planning.stamp_published();

-- The publisher's door: what is not approved as it stands does not begin to go out.
create function planning.guard_publication() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare piece uuid;
begin
  select v.piece_id into piece from planning.content_variants v where v.id = new.variant_id for update;
  if not planning.may_go_out(piece) then
    raise exception 'the piece is not approved as it stands'
      using errcode = 'check_violation', constraint = 'content_publications_approved';
  end if;
  new.content_hash := planning.piece_hash(piece);
  return new;
end $$;
create trigger guard_publication before insert on planning.content_publications
  for each row execute function planning.guard_publication();

-- From the hash of a link's token to what is asked; people without an account come in by it.
create function planning.approval_resolve(token_hash bytea)
  returns table (approval_id uuid, organization_id uuid, piece_id uuid, brief_id uuid)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select a.id, a.organization_id, a.piece_id, a.brief_id from planning.approvals a
     where a.token = token_hash and a.status <> 'withdrawn' and (a.expires_at is null or a.expires_at > now());
end $$;
comment on function planning.approval_resolve(bytea) is 'What a link asks to agree to, if it is valid.';

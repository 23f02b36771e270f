create table channels.post_approvals (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  post_id uuid not null references channels.social_posts on delete cascade,
  reviewer_id uuid references identity.users on delete set null,
  contact_id uuid,
  token bytea constraint post_approvals_token_key unique constraint post_approvals_token_length check (length(token) = 32),
  state text not null default 'requested' constraint post_approvals_state_value
    check (state in ('requested', 'approved', 'changes_requested', 'rejected', 'withdrawn')),
  content_hash bytea constraint post_approvals_content_hash_length check (length(content_hash) = 32),
  note text constraint post_approvals_note_length check (length(note) <= 4000),
  requested_by_id uuid references identity.users on delete set null,
  expires_at timestamptz,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  constraint post_approvals_reviewer_once check (num_nonnulls(reviewer_id, contact_id) <= 1),
  constraint post_approvals_decided_once check ((state in ('requested', 'withdrawn')) = (decided_at is null)),
  constraint post_approvals_approved_hash check (state <> 'approved' or content_hash is not null)
);
create index post_approvals_post on channels.post_approvals (post_id, created_at desc, id desc);
create index post_approvals_reviewer on channels.post_approvals (reviewer_id, state, created_at desc);
create index post_approvals_contact on channels.post_approvals (contact_id);
create index post_approvals_requested_by on channels.post_approvals (requested_by_id);
create index post_approvals_list on channels.post_approvals (organization_id, created_at desc, id desc);
comment on table channels.post_approvals is 'Who was asked whether a post may go out, and what they said; by a colleague, or by a client through a link.';
comment on column channels.post_approvals.contact_id is 'pii: the client''s person (crm.contacts) whom the link was sent to.';
comment on column channels.post_approvals.token is 'SHA-256 of the token in the link; deciding by link is done by the system.';
comment on column channels.post_approvals.content_hash is 'SHA-256 of what was seen (channels.post_hash), filled by trigger: a later change needs a new approval.';
comment on column channels.post_approvals.note is 'What should be different.';
-- Asked by whoever works on posts; decided by the person asked, or through the link by the system.
call auth.policies('channels.post_approvals',
  $$organization_id = any ((select auth.organizations_with('channels.read'))::uuid[]) or reviewer_id = (select auth.user_id())$$,
  $$organization_id = any ((select auth.organizations_with('channels.create'))::uuid[]) and state = 'requested'$$,
  $$reviewer_id = (select auth.user_id()) or (organization_id = any ((select auth.organizations_with('channels.update'))::uuid[]) and state in ('requested', 'withdrawn'))$$,
  $$organization_id = any ((select auth.organizations_with('channels.delete'))::uuid[])$$);
call auth.stay_together('channels.post_approvals');
revoke update on channels.post_approvals from maison_app;
grant update (state, note, decided_at) on channels.post_approvals to maison_app;
create trigger steps before update of state on channels.post_approvals for each row execute function maison.steps('state',
  'requested>approved requested>changes_requested requested>rejected requested>withdrawn');
create trigger audit after insert or update or delete on channels.post_approvals for each row execute function maison.audit('token');

-- What a reader would see: words, pictures, order, account. Two posts with the same hash look the same.
create function channels.post_hash(post uuid) returns bytea
  language sql stable security definer set search_path = '' as $$
  select sha256(convert_to(jsonb_build_array(p.connection_id, p.kind, coalesce(p.caption, c.text), c.link_url,
           (select jsonb_agg(jsonb_build_array(m.part_id, m.position, m.asset_id, m.rendition_id, m.alt_text, m.thumbnail_ms) order by m.part_id nulls first, m.position)
              from channels.social_post_media m where m.post_id = p.id),
           (select jsonb_agg(jsonb_build_array(x.position, x.kind, x.text) order by x.position)
              from channels.social_post_parts x where x.post_id = p.id))::text, 'UTF8'))
    from channels.social_posts p left join channels.compositions c on c.id = p.composition_id where p.id = post
$$;
comment on function channels.post_hash(uuid) is 'SHA-256 of everything that a reader of the post would see.';
revoke all on function channels.post_hash(uuid) from public;
grant execute on function channels.post_hash(uuid) to maison_system;

create function channels.seal_approval() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    if new.content_hash is null then new.content_hash := channels.post_hash(new.post_id); end if;
  elsif new.state = 'approved' and old.content_hash is distinct from channels.post_hash(new.post_id) then
    raise exception 'the post was changed since approval was asked for' using errcode = 'check_violation', constraint = 'post_approvals_content_hash_step';
  end if;
  if new.state not in ('requested', 'withdrawn') then new.decided_at := coalesce(new.decided_at, now()); end if;
  return new;
end $$;
create trigger seal_approval before insert or update of state on channels.post_approvals
  for each row execute function channels.seal_approval();

-- Limits of the network are looked at when somebody schedules, not when it is too late; approval also when it goes out.
create function channels.check_post() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  c channels.connections; r channels.provider_rules; body text; pictures integer; unfit integer;
begin
  if tg_op = 'INSERT' then
    -- What was written elsewhere comes in as published.
    if new.status = 'draft' or (new.status = 'published' and new.external_id is not null) then return new; end if;
    raise exception 'a post begins as a draft' using errcode = 'check_violation', constraint = 'social_posts_status_step';
  end if;
  if new.status is not distinct from old.status then
    if new.status not in ('scheduled', 'publishing', 'unknown')
       or (new.caption, new.kind, new.connection_id, new.composition_id) is not distinct from (old.caption, old.kind, old.connection_id, old.composition_id) then
      return new;
    end if;
    if new.status <> 'scheduled' then
      raise exception 'the post is going out' using errcode = 'check_violation', constraint = 'social_posts_caption_step';
    end if;
  end if;
  if old.status in ('published', 'removed') or new.status not in ('scheduled', 'publishing') then return new; end if;
  if new.status = 'publishing' and new.locked_until is null then
    raise exception 'publishing needs a lease' using errcode = 'check_violation', constraint = 'social_posts_status_step';
  end if;
  if exists (select from channels.post_attempts a where a.post_id = new.id and a.part_id is null and a.step = 'publish'
              and a.status in ('started', 'succeeded', 'unknown')) then
    raise exception 'nobody knows that the last attempt failed' using errcode = 'check_violation', constraint = 'social_posts_status_step';
  end if;
  select * into c from channels.connections x where x.id = new.connection_id;
  if not c.is_active or c.status in ('expired', 'revoked', 'disconnected', 'paused') then
    raise exception 'the account is not connected' using errcode = 'check_violation', constraint = 'social_posts_connection_ready';
  end if;
  body := coalesce(new.caption, (select x.text from channels.compositions x where x.id = new.composition_id), '');
  select count(*), count(*) filter (where m.check_state = 'unfit') into pictures, unfit
    from channels.social_post_media m where m.post_id = new.id and m.part_id is null;
  select * into r from channels.provider_rules x where x.provider = c.provider and x.kind = new.kind;
  if r.id is not null then
    if length(body) > r.max_text then
      raise exception 'the text is longer than % takes', c.provider using errcode = 'check_violation', constraint = 'social_posts_text_fits';
    end if;
    if (select count(*) from regexp_matches(body, '#[[:alnum:]_]+', 'g')) > r.max_hashtags then
      raise exception 'more hashtags than % takes', c.provider using errcode = 'check_violation', constraint = 'social_posts_hashtags_fit';
    end if;
    if pictures not between r.min_media and r.max_media then
      raise exception '% takes % to % pictures or films', c.provider, r.min_media, r.max_media
        using errcode = 'check_violation', constraint = 'social_posts_media_fits';
    end if;
  end if;
  if unfit > 0 then
    raise exception 'a picture or film does not fit' using errcode = 'check_violation', constraint = 'social_posts_media_fits';
  end if;
  if pictures = 0 and body = '' then
    raise exception 'there is nothing to publish' using errcode = 'check_violation', constraint = 'social_posts_text_fits';
  end if;
  return new;
end $$;
create trigger check_post before insert or update of status, caption, kind, connection_id, composition_id on channels.social_posts
  for each row execute function channels.check_post();

-- Who writes it is its author; nobody approves their own post under another name.
create function channels.sign() returns trigger language plpgsql set search_path = '' as $$
begin
  if auth.user_id() is not null then
    new.created_by_id := case when tg_op = 'INSERT' then auth.user_id() else old.created_by_id end;
  end if;
  return new;
end $$;
create trigger sign before insert or update of created_by_id on channels.social_posts for each row execute function channels.sign();

-- After the row, because the hash is that of the row as it stands.
create function channels.check_approval() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if (select c.needs_approval from channels.connections c where c.id = new.connection_id)
     and not exists (select from channels.post_approvals a
                      where a.post_id = new.id and a.state = 'approved' and a.content_hash = channels.post_hash(new.id)
                        and (a.reviewer_id is null or a.reviewer_id is distinct from new.created_by_id)) then
    raise exception 'nobody approved this version' using errcode = 'check_violation', constraint = 'social_posts_approved';
  end if;
  return null;
end $$;
create trigger check_approval after update of status on channels.social_posts for each row
  when (new.status in ('scheduled', 'publishing') and new.status is distinct from old.status)
  execute function channels.check_approval();

-- A worker died while it published: nobody knows what arrived. For a job every minute.
create function channels.close_leases() returns integer
  language plpgsql security definer set search_path = '' as $$
declare done integer;
begin
  -- Containers that nobody published are seen by nobody: making one again does no harm.
  update channels.post_attempts a set status = 'failed', finished_at = now(), is_retryable = true, error = 'the worker did not come back'
    from channels.social_posts p
   where p.id = a.post_id and p.status = 'publishing' and p.locked_until < now() and a.status = 'started' and a.step in ('container', 'wait', 'look_up');
  update channels.post_attempts a set status = 'unknown'
    from channels.social_posts p
   where p.id = a.post_id and p.status = 'publishing' and p.locked_until < now() and a.status = 'started' and a.step = 'publish';
  update channels.social_posts p
     set status = 'published', published_at = coalesce(p.published_at, a.finished_at), external_id = coalesce(p.external_id, a.external_id)
    from channels.post_attempts a
   where p.status = 'publishing' and p.locked_until < now()
     and a.post_id = p.id and a.part_id is null and a.step = 'publish' and a.status = 'succeeded';
  update channels.social_posts p set status = 'unknown', last_error = 'the worker did not come back'
   where p.status = 'publishing' and p.locked_until < now()
     and exists (select from channels.post_attempts a where a.post_id = p.id and a.part_id is null and a.step = 'publish' and a.status = 'unknown');
  get diagnostics done = row_count;
  update channels.social_posts p set status = 'scheduled', locked_until = null, locked_by = null
   where p.status = 'publishing' and p.locked_until < now();
  return done;
end $$;
comment on function channels.close_leases() is 'Posts whose worker died become unknown, or scheduled again where nothing was sent; says how many are unknown.';
revoke all on function channels.close_leases() from public;
grant execute on function channels.close_leases() to maison_system;

-- Quoting: a post that says something about another one, as its author allows. What is quoted is never copied: readers see
-- it with their own rights, at the moment of reading, and only while its author agrees.

-- What a post quotes is kept in its share. Before there is one (a draft, one that waits for its time, one in the trash),
-- the wish stands beside the post; that it quotes something is known for good, so that a quotation that went leaves a gap.
-- squawk-ignore adding-field-with-default
alter table community.post_details add column is_quote boolean not null default false;
-- Nobody has filled it yet, so nothing is looked through.
-- squawk-ignore adding-foreign-key-constraint
alter table community.post_details add column quoted_post_id uuid references community.posts on delete set null;
alter table community.post_details add column quoted_address text;
alter table community.post_details
  add constraint post_details_quoted_address_shape check (quoted_address ~ '^https?://[^\s]+$' and length(quoted_address) <= 500) not valid;
alter table community.post_details validate constraint post_details_quoted_address_shape;
-- Empty columns are indexed in a moment.
-- squawk-ignore require-concurrent-index-creation
create index post_details_quoted_post on community.post_details (quoted_post_id);
comment on column community.post_details.is_quote is 'It says something about another post, whether or not that is to be seen; kept by trigger.';
comment on column community.post_details.quoted_post_id is 'What it shall quote once it is published; then its share says so. Kept by trigger.';
comment on column community.post_details.quoted_address is 'What it quotes elsewhere, of a post that was brought here.';

-- A post quotes one.
drop index community.shares_quote_post;
-- Quotations were not written yet.
-- squawk-ignore require-concurrent-index-creation
create unique index shares_quote_post_key on community.shares (quote_post_id);

-- As before, in plpgsql: its plan is kept for the session. It is asked for every post of a feed now.
create or replace function community.readers(post community.posts, people uuid[]) returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
begin
  return (select coalesce(array_agg(p.id), '{}') from identity.profiles p
   where p.id = any (people) and (p.id = post.author_profile_id or (
     post.publish_state = 'published' and post.deleted_at is null
     and case post.visibility
           when 'public' then true
           when 'members' then exists (select from identity.organization_members m where m.user_id = p.user_id and m.organization_id = post.organization_id)
           when 'house' then exists (select from community.house_members m where m.house_id = post.house_id and m.profile_id = p.id and m.left_at is null)
           when 'followers' then exists (select from community.follows f where f.follower_profile_id = p.id
                                           and f.followed_profile_id = post.author_profile_id and f.accepted_at is not null)
           else false end
     and (post.house_id is null or exists (select from community.houses h where h.id = post.house_id and h.deleted_at is null and (h.is_public
           or exists (select from community.house_members m where m.house_id = h.id and m.profile_id = p.id and m.left_at is null))))
     and (post.subsite_id is null or exists (select from sites.subsites s where s.id = post.subsite_id and s.deleted_at is null
           and s.publish_state = 'published' and s.visibility = 'public')))));
end $$;

-- May this person quote the post, and must its author be asked? accepted: at once; pending: once the author has agreed;
-- null: no. The one place that knows: menus, forms and the rows of shares ask here.
create function community.quote_answer(post community.posts, who uuid) returns text
  language plpgsql stable security definer set search_path = '' as $$
declare author uuid := post.author_profile_id; policy text;
begin
  -- Without an author nobody could agree, or take it back.
  if who is null or author is null or post.publish_state <> 'published' or post.deleted_at is not null
     or post.visibility not in ('public', 'members') then
    return null;
  end if;
  if author = who then return 'accepted'; end if;
  policy := coalesce((select d.quote_policy from community.post_details d where d.post_id = post.id),
                     (select r.quote_policy from community.interaction_rules r where r.profile_id = author), 'everyone');
  -- One question at a time: what need not be asked costs nothing.
  case policy
    when 'nobody' then return null;
    when 'followers' then
      if not exists (select from community.follows f
                      where f.follower_profile_id = who and f.followed_profile_id = author and f.accepted_at is not null) then
        return null;
      end if;
    when 'house' then
      if post.house_id is null then
        -- Of a post in no house: the houses of its author.
        if not community.share_house(author, who) then return null; end if;
      elsif not exists (select from community.house_members m
                         where m.house_id = post.house_id and m.profile_id = who and m.left_at is null) then
        return null;
      end if;
    else null;
  end case;
  if exists (select from identity.blocks b where (b.blocker_profile_id, b.blocked_profile_id) in ((who, author), (author, who))) then
    return null;
  end if;
  if exists (select from community.sanctions s where s.profile_id = who and s.organization_id = post.organization_id
                and s.kind in ('silence', 'suspension', 'ban') and s.lifted_at is null and s.starts_at <= now()
                and (s.ends_at is null or s.ends_at > now())) then
    return null;
  end if;
  if not who = any (community.readers(post, array[who])) then return null; end if;
  return case policy when 'approval' then 'pending' else 'accepted' end;
end $$;
comment on function community.quote_answer(community.posts, uuid) is 'May this person quote the post? accepted, pending (its author is asked), or null.';

create function community.quoting(about uuid) returns text
  language plpgsql stable security definer set search_path = '' as $$
declare post community.posts;
begin
  if auth.profile_id() is null then return null; end if;
  select * into post from community.posts p where p.id = about;
  return community.quote_answer(post, auth.profile_id());
end $$;
comment on function community.quoting(uuid) is 'May whoever asks quote the post? accepted, pending (its author is asked), or null.';

create function community.quote_waits(about uuid) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from community.shares s
                   join community.posts p on p.id = s.post_id and p.publish_state = 'published' and p.deleted_at is null
                  where s.quote_post_id = about and s.kind = 'quote' and s.status = 'pending');
end $$;
comment on function community.quote_waits(uuid) is 'Does what this post quotes wait for its author''s answer?';

-- What readers see. These run as whoever asks: of a post that they may not see there is no row, and of a consent that was
-- taken back neither. They stand in functions, because the policies that they ask would be planned with every list.
create function community.post_excerpt(about uuid) returns jsonb
  language plpgsql stable set search_path = '' as $$
begin
  return (select jsonb_build_object('id', o.id, 'title', o.title, 'content', left(o.content, 4000), 'warning', o.content_warning,
       'published_at', coalesce(o.published_at, o.created_at),
  'filtered', (select f.phrase from identity.keyword_filters f
     where f.action = 'warn' and 'feed' = any (f.contexts) and (f.expires_at is null or f.expires_at > now())
       and o.author_profile_id is distinct from (select auth.profile_id())
       and coalesce(o.title, '') || ' ' || o.content ~* identity.pattern_of(f.phrase, f.whole_word) limit 1),
  'is_unwanted', exists (select from identity.mutes m
       where m.muted_profile_id = o.author_profile_id and (m.expires_at is null or m.expires_at > now()))
     or coalesce((coalesce(o.title, '') || ' ' || o.content) ~* (select identity.unwanted('feed', 'hide')), false),
  'author', (select jsonb_build_object('id', a.id, 'name', a.display_name, 'handle', a.handle, 'pronouns', a.pronouns,
       'image', (select x.image from media.assets x where x.id = a.avatar_asset_id))
     from identity.profiles a where a.id = o.author_profile_id),
  'picture', (select jsonb_build_object('is_sensitive', m.is_sensitive,
       'image', x.image || jsonb_build_object('alt', case when m.is_decorative then '' else coalesce(m.alt_text, x.alt_text, '') end))
     from community.post_media m join media.assets x on x.id = m.asset_id where m.post_id = o.id and x.image is not null
     order by m.position limit 1),
  'question', (select q.question from community.polls q where q.post_id = o.id),
  'people', case when o.content ~ '@[0-9a-f]{32}' then
     (select jsonb_object_agg(replace(n.id::text, '-', ''), jsonb_build_object('handle', n.handle, 'linked', false))
        from identity.profiles n
       where n.id <> all ((select auth.blocked_profiles())::uuid[])
         and n.id in (select m.found[1]::uuid from regexp_matches(o.content, '@([0-9a-f]{32})', 'g') m (found))) end)
     from community.posts o where o.id = about and o.publish_state = 'published' and o.deleted_at is null);
end $$;
comment on function community.post_excerpt(uuid) is 'The beginning of a published post, as whoever asks sees it; null for what they do not see.';

create function community.quote_shown(about uuid) returns jsonb
  language plpgsql stable set search_path = '' as $$
declare
  -- What a post shall quote is its author's own business.
  wish uuid := (select d.quoted_post_id from community.post_details d join community.posts p on p.id = d.post_id
                 where d.post_id = about and p.author_profile_id = (select auth.profile_id()));
  post jsonb := community.post_excerpt(coalesce(wish, (select s.post_id from community.shares s
                                     where s.quote_post_id = about and s.kind = 'quote' and s.status = 'accepted')));
begin
  return jsonb_build_object('post', post, 'wish', wish, 'waits', post is null and community.quote_waits(about));
end $$;
comment on function community.quote_shown(uuid) is 'What a post quotes, as whoever asks may see it.';

create function community.quotations(about uuid) returns jsonb
  language plpgsql stable set search_path = '' as $$
begin
  return (select jsonb_build_object('all', count(*), 'waiting', count(*) filter (where s.status = 'pending'), 'policy', coalesce(
                   (select d.quote_policy from community.post_details d where d.post_id = about),
                   (select r.quote_policy from community.interaction_rules r where r.profile_id = (select auth.profile_id())), 'everyone'))
            from community.shares s where s.post_id = about and s.kind = 'quote');
end $$;
comment on function community.quotations(uuid) is 'Who quotes a post of whoever asks, in numbers, and who may.';

create or replace function community.fill_share() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare post community.posts;
begin
  select * into post from community.posts p where p.id = new.post_id;
  if tg_op = 'UPDATE' then
    if (new.post_id, new.profile_id, new.kind, new.organization_id) is distinct from (old.post_id, old.profile_id, old.kind, old.organization_id)
       or (new.quote_post_id is distinct from old.quote_post_id and new.quote_post_id is not null and auth.profile_id() is not null) then
      raise exception 'a share stays as it is' using errcode = 'check_violation', constraint = 'shares_frozen';
    end if;
    if new.status <> old.status then
      if auth.profile_id() is not null and post.author_profile_id is distinct from auth.profile_id() then
        raise exception 'the author agrees, or does not' using errcode = 'insufficient_privilege';
      end if;
      new.decided_at := now();
    end if;
    return new;
  end if;
  if auth.profile_id() is null or post.id is null then return new; end if;
  new.status := 'accepted';
  if new.kind <> 'link' and post.visibility not in ('public', 'members') then
    raise exception 'what is not for all is not passed on' using errcode = 'insufficient_privilege';
  end if;
  if new.kind = 'quote' then
    if new.quote_post_id is not null and not exists (
         select from community.posts q where q.id = new.quote_post_id and q.author_profile_id = new.profile_id) then
      raise exception 'the quoting post is somebody else''s' using errcode = 'insufficient_privilege';
    end if;
    new.status := community.quote_answer(post, new.profile_id);
    if new.status is null then
      raise exception 'the author does not want to be quoted' using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;

-- A quotation ends with its post. Were it the quoter's to delete, one that was refused could be made anew.
alter policy delete_rows on community.shares using (profile_id = (select auth.profile_id()) and kind <> 'quote');

-- Makes a share of what a post shall quote, as soon as others see the post: consent is asked for then, and not before. Where
-- there is none, the post appears without.
create function community.quote_begin(about uuid) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  wish uuid;
  said community.posts;
  post community.posts;
  answer text;
begin
  select d.quoted_post_id into wish from community.post_details d where d.post_id = about for update;
  if wish is null then return; end if;
  select * into said from community.posts p where p.id = about;
  if said.publish_state <> 'published' or said.deleted_at is not null then return; end if;
  update community.post_details set quoted_post_id = null where post_id = about;
  select * into post from community.posts p where p.id = wish;
  answer := community.quote_answer(post, said.author_profile_id);
  if answer is not null then
    insert into community.shares (id, organization_id, post_id, profile_id, kind, quote_post_id, status)
    values (gen_random_uuid(), post.organization_id, wish, said.author_profile_id, 'quote', about, answer)
    on conflict do nothing;
  end if;
end $$;

create function community.mark_wish() returns trigger language plpgsql set search_path = '' as $$
begin
  new.is_quote := new.is_quote or new.quoted_post_id is not null or new.quoted_address is not null;
  return new;
end $$;
create trigger mark_wish before insert or update of is_quote, quoted_post_id, quoted_address on community.post_details
  for each row when (not maison.is_quiet()) execute function community.mark_wish();
create function community.begin_quote() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform community.quote_begin(new.post_id);
  return null;
end $$;
create trigger begin_quote after insert or update of quoted_post_id on community.post_details
  for each row when (not maison.is_quiet() and new.quoted_post_id is not null) execute function community.begin_quote();

create function community.mark_quote() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into community.post_details as d (post_id, organization_id, is_quote)
  select q.id, q.organization_id, true from community.posts q where q.id = new.quote_post_id
  on conflict (post_id) do update set is_quote = true where not d.is_quote;
  return null;
end $$;
create trigger mark_quote after insert on community.shares
  for each row when (not maison.is_quiet() and new.kind = 'quote' and new.quote_post_id is not null) execute function community.mark_quote();
insert into community.post_details as d (post_id, organization_id, is_quote)
select q.id, q.organization_id, true from community.shares s join community.posts q on q.id = s.quote_post_id where s.kind = 'quote'
on conflict (post_id) do update set is_quote = true;

-- The author of what is quoted learns of it; whoever had to ask learns the yes. A no is told to nobody.
create function community.tell_quoted(share community.shares) returns void
  language plpgsql security definer set search_path = '' as $$
declare post community.posts;
begin
  select * into post from community.posts p where p.id = share.post_id;
  if share.status = 'pending' then
    perform community.notify('quote_request', array[post.author_profile_id], share.profile_id, community.post_facts(post));
  elsif share.status = 'accepted' then
    perform community.notify('post_share', array[post.author_profile_id], share.profile_id, community.post_facts(post) || '{"what": "quote"}');
  end if;
end $$;
-- What only its author sees is nobody's business, and what was brought along is not new. What was taken out of the trash
-- asks again, where it has to ask.
create function community.tell_share() returns trigger language plpgsql security definer set search_path = '' as $$
declare said community.posts;
begin
  select * into said from community.posts p where p.id = new.quote_post_id;
  if tg_op = 'UPDATE' then
    perform community.notify('quote_request', array[new.profile_id], (select p.author_profile_id from community.posts p where p.id = new.post_id),
      community.post_facts(said) || '{"what": "accepted"}');
  elsif said.visibility <> 'private' and (said.published_at >= now() or (new.status = 'pending'
          and not exists (select from community.post_details d where d.post_id = said.id and d.imported_from is not null))) then
    perform community.tell_quoted(new);
  end if;
  return null;
end $$;
create trigger notify_insert after insert on community.shares
  for each row when (not maison.is_quiet() and new.kind = 'quote' and new.quote_post_id is not null) execute function community.tell_share();
create trigger notify_update after update of status on community.shares
  for each row when (new.kind = 'quote' and new.quote_post_id is not null and old.status = 'pending' and new.status = 'accepted')
  execute function community.tell_share();

-- What is in the trash quotes nobody: its share goes, and taken out again it asks anew. What was refused or taken back
-- stays so.
create function community.follow_quote() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare share community.shares;
begin
  if tg_op = 'DELETE' then
    delete from community.shares s where s.quote_post_id = old.id;
    return old;
  end if;
  if old.deleted_at is null and new.deleted_at is not null then
    delete from community.shares s where s.quote_post_id = new.id returning * into share;
    if share.status in ('pending', 'accepted') then
      update community.post_details d set quoted_post_id = share.post_id where d.post_id = new.id;
    end if;
  elsif new.publish_state = 'published' and new.deleted_at is null then
    perform community.quote_begin(new.id);
    if old.visibility = 'private' and new.visibility <> 'private' then
      for share in select * from community.shares s where s.quote_post_id = new.id loop
        perform community.tell_quoted(share);
      end loop;
    end if;
  end if;
  return null;
end $$;
create trigger follow_quote after update of deleted_at, publish_state, visibility on community.posts
  for each row when ((old.deleted_at, old.publish_state, old.visibility) is distinct from (new.deleted_at, new.publish_state, new.visibility))
  execute function community.follow_quote();
create trigger end_quote before delete on community.posts for each row execute function community.follow_quote();

revoke execute on function community.quote_answer(community.posts, uuid), community.quote_begin(uuid),
  community.tell_quoted(community.shares) from public;

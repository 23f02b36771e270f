-- As before: what comes out of the trash asks anew.
create or replace function community.quote_begin(about uuid) returns void
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

create or replace function community.follow_quote() returns trigger
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

drop trigger mark_wish on community.post_details;
create or replace function community.mark_wish() returns trigger
  language plpgsql set search_path = '' as $$
begin
  new.is_quote := new.is_quote or new.quoted_post_id is not null or new.quoted_address is not null;
  return new;
end $$;
create trigger mark_wish before insert or update of is_quote, quoted_post_id, quoted_address on community.post_details
  for each row when (not maison.is_quiet()) execute function community.mark_wish();
alter table community.post_details drop column quote_agreed;

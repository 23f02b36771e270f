drop trigger end_quote on community.posts;
drop trigger follow_quote on community.posts;
drop trigger notify_update on community.shares;
drop trigger notify_insert on community.shares;
drop trigger mark_quote on community.shares;
drop trigger begin_quote on community.post_details;
drop trigger mark_wish on community.post_details;
drop function community.follow_quote(), community.tell_share(), community.mark_quote(), community.begin_quote(), community.mark_wish();
drop function community.tell_quoted(community.shares);
drop function community.quote_begin(uuid);
alter policy delete_rows on community.shares using (profile_id = (select auth.profile_id()));
create or replace function community.fill_share() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  post community.posts;
  policy text;
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
  if new.kind = 'quote' and post.author_profile_id is distinct from auth.profile_id() then
    select coalesce(d.quote_policy, r.quote_policy, 'everyone') into policy
      from (values (true)) one
      left join community.post_details d on d.post_id = post.id
      left join community.interaction_rules r on r.profile_id = post.author_profile_id;
    if policy = 'nobody'
       or (policy = 'followers' and not auth.follows(post.author_profile_id))
       or (policy = 'house' and not coalesce(post.house_id = any (auth.own_houses()), false)) then
      raise exception 'the author does not want to be quoted' using errcode = 'insufficient_privilege';
    end if;
    new.status := case when policy = 'approval' then 'pending' else 'accepted' end;
    if new.quote_post_id is not null and not exists (
         select from community.posts q where q.id = new.quote_post_id and q.author_profile_id = auth.profile_id()) then
      raise exception 'the quoting post is somebody else''s' using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
drop function community.quotations(uuid);
drop function community.quote_shown(uuid);
drop function community.post_excerpt(uuid);
drop function community.quote_waits(uuid);
drop function community.quoting(uuid);
drop function community.quote_answer(community.posts, uuid);
create or replace function community.readers(post community.posts, people uuid[]) returns uuid[]
  language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(p.id), '{}') from identity.profiles p
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
           and s.publish_state = 'published' and s.visibility = 'public'))))
$$;
drop index community.shares_quote_post_key;
create index shares_quote_post on community.shares (quote_post_id);
alter table community.post_details drop column quoted_address, drop column quoted_post_id, drop column is_quote;

-- Who is told of what: by the database, whoever writes. A row holds ids only; words are made when it is shown, so that no
-- name and no text outlives its owner's wish.

-- What one must learn of, whatever one wishes to be told.
create function community.must_be_told(kind text) returns boolean language sql immutable set search_path = '' as $$
  select kind in ('account_warning', 'appeal_answered')
$$;

-- Does this person want to be told in the app? The closest wish wins: kind and house, house, kind, neither.
create function community.wants_told(person uuid, kind text, house uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select coalesce((select w.delivery <> 'off' from identity.notification_preferences w
                    where w.user_id = person and w.channel = 'in_app' and (w.type is null or w.type = kind)
                      and (w.house_id is null or w.house_id = house)
                    order by w.house_id is null, w.type is null limit 1), true)
$$;

-- facts: subject_type, subject_id, organization_id, house_id, what (a kind within the kind), comment (where it was said),
-- priority, expires_at. What is told while the row is unread is one row, whose actors are counted once each; the last
-- 500 are known. Not to oneself, not across a block, not from who is muted.
create function community.notify(kind text, receivers uuid[], actor uuid, facts jsonb) returns void
  language sql security definer set search_path = '' as $$
  insert into community.notifications as n (id, organization_id, recipient_id, type, title, message, data, priority,
    actor_profile_id, house_id, subject_type, subject_id, group_key, expires_at)
  select gen_random_uuid(), (facts ->> 'organization_id')::uuid, p.id, kind, kind, '',
         jsonb_strip_nulls(jsonb_build_object('what', facts ->> 'what', 'comment', facts ->> 'comment',
           'actors', case when actor is null then '[]' else jsonb_build_array(actor) end)),
         coalesce(facts ->> 'priority', 'normal'), actor, (facts ->> 'house_id')::uuid, facts ->> 'subject_type',
         (facts ->> 'subject_id')::uuid, concat_ws(':', kind, facts ->> 'subject_id', facts ->> 'what'),
         coalesce((facts ->> 'expires_at')::timestamptz, now() + interval '90 days')
    from identity.profiles p
   where p.id = any (receivers) and p.id is distinct from actor
     and not exists (select from identity.blocks b where (b.blocker_profile_id, b.blocked_profile_id) in ((p.id, actor), (actor, p.id)))
     and not exists (select from identity.mutes m where m.profile_id = p.id and m.muted_profile_id = actor and m.hides_notifications
                        and (m.expires_at is null or m.expires_at > now()))
     and (community.must_be_told(kind) or community.wants_told(p.user_id, kind, (facts ->> 'house_id')::uuid))
   -- Two that tell the same people do not wait for each other.
   order by p.id
  on conflict (recipient_id, group_key) where not is_read and group_key is not null do update
    set group_count = n.group_count + case when excluded.actor_profile_id is null
          or coalesce(n.data -> 'actors', '[]') ? excluded.actor_profile_id::text then 0 else 1 end,
        data = n.data || excluded.data || jsonb_build_object('actors', case when excluded.actor_profile_id is null
          then coalesce(n.data -> 'actors', '[]')
          else jsonb_path_query_array((excluded.data -> 'actors') || (coalesce(n.data -> 'actors', '[]') - excluded.actor_profile_id::text), '$[0 to 499]') end),
        actor_profile_id = coalesce(excluded.actor_profile_id, n.actor_profile_id),
        created_at = now(), expires_at = excluded.expires_at
$$;
comment on function community.notify(text, uuid[], uuid, jsonb) is 'Tells people what happened, as far as they want to know; grouped while it is unread. Holds ids only.';

-- Those of these people who see the post. What is shown is asked again with the reader's own rights.
create function community.readers(post community.posts, people uuid[]) returns uuid[]
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
comment on function community.readers(community.posts, uuid[]) is 'Those of these people who see the post.';

create function community.post_facts(post community.posts) returns jsonb language sql immutable set search_path = '' as $$
  select jsonb_build_object('subject_type', 'posts', 'subject_id', post.id, 'organization_id', post.organization_id, 'house_id', post.house_id)
$$;

-- Whoever a published text names, unless they are told of the same comment already.
create function community.tell_named(subject text, about uuid, people uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  said community.comments;
  post community.posts;
begin
  if subject = 'comments' then
    select * into said from community.comments c where c.id = about and c.publish_state = 'published' and c.deleted_at is null;
    if said.id is null or said.subject_type <> 'posts' then return; end if;
    people := array(select p from unnest(people) p where not exists (
      select from community.notifications n where n.recipient_id = p and not n.is_read and n.data ->> 'comment' = about::text
         and n.group_key in ('post_comment:' || said.subject_id, 'comment_reply:' || said.parent_id)));
  end if;
  select * into post from community.posts p where p.id = coalesce(said.subject_id, about);
  if post.id is null or post.publish_state <> 'published' then return; end if;
  perform community.notify('post_mention', community.readers(post, people), coalesce(said.author_profile_id, post.author_profile_id),
    community.post_facts(post) || jsonb_build_object('subject_type', subject, 'subject_id', about, 'comment', said.id));
end $$;

create function community.tell_mention() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform community.tell_named(new.subject_type, new.subject_id, array[new.profile_id]);
  return null;
end $$;
create trigger notify after insert on community.mentions for each row when (not maison.is_quiet()) execute function community.tell_mention();

create function community.tell_comment() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  post community.posts;
  above uuid;
  facts jsonb;
begin
  select * into post from community.posts p where p.id = new.subject_id;
  if post.id is null then return null; end if;
  facts := community.post_facts(post) || jsonb_build_object('comment', new.id);
  if new.publish_state <> 'published' then
    perform community.notify('comment_waiting', array[post.author_profile_id], new.author_profile_id, facts);
    return null;
  end if;
  select c.author_profile_id into above from community.comments c where c.id = new.parent_id;
  perform community.notify('comment_reply', community.readers(post, array[above]), new.author_profile_id,
    facts || jsonb_build_object('subject_type', 'comments', 'subject_id', new.parent_id));
  if post.author_profile_id is distinct from above then
    perform community.notify('post_comment', array[post.author_profile_id], new.author_profile_id, facts);
  end if;
  if tg_op = 'UPDATE' then
    perform community.tell_named('comments', new.id, array(select m.profile_id from community.mentions m where m.subject_type = 'comments' and m.subject_id = new.id));
  end if;
  return null;
end $$;
create trigger notify_insert after insert on community.comments for each row
  when (not maison.is_quiet() and new.subject_type = 'posts' and new.publish_state <> 'archived') execute function community.tell_comment();
create trigger notify_update after update of publish_state on community.comments for each row
  when (new.subject_type = 'posts' and old.publish_state = 'draft' and new.publish_state = 'published') execute function community.tell_comment();

create function community.tell_reaction() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  post community.posts;
  said community.comments;
begin
  if new.subject_type = 'comments' then
    select * into said from community.comments c where c.id = new.subject_id and c.subject_type = 'posts';
  end if;
  select * into post from community.posts p where p.id = coalesce(said.subject_id, new.subject_id);
  if post.id is null then return null; end if;
  perform community.notify('post_like', community.readers(post, array[coalesce(said.author_profile_id, post.author_profile_id)]), new.profile_id,
    community.post_facts(post) || jsonb_build_object('subject_type', new.subject_type, 'subject_id', new.subject_id, 'priority', 'low'));
  return null;
end $$;
create trigger notify after insert on community.reactions for each row
  when (not maison.is_quiet() and new.subject_type in ('posts', 'comments')) execute function community.tell_reaction();

-- Taken back before it was read: as if it had never been.
create function community.untell_reaction() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from community.notifications n where n.subject_type = old.subject_type and n.subject_id = old.subject_id and n.type = 'post_like'
     and not n.is_read and n.group_count = 1 and n.actor_profile_id = old.profile_id;
  update community.notifications n
     set group_count = n.group_count - 1, data = jsonb_set(n.data, '{actors}', (n.data -> 'actors') - old.profile_id::text),
         actor_profile_id = (select p.id from jsonb_array_elements_text((n.data -> 'actors') - old.profile_id::text) with ordinality a (id, at)
                               join identity.profiles p on p.id = a.id::uuid order by a.at limit 1)
   where n.subject_type = old.subject_type and n.subject_id = old.subject_id and n.type = 'post_like'
     and not n.is_read and n.group_count > 1 and n.data -> 'actors' ? old.profile_id::text;
  return null;
end $$;
-- What goes with its subject or its person needs no telling.
create trigger untell after delete on community.reactions for each row
  when (pg_trigger_depth() = 0 and old.subject_type in ('posts', 'comments')) execute function community.untell_reaction();

create function community.tell_follow() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    perform community.notify('follow_request', array[new.follower_profile_id], new.followed_profile_id, '{"what": "accepted"}');
  else
    perform community.notify(case when new.accepted_at is null then 'follow_request' else 'new_follower' end,
      array[new.followed_profile_id], new.follower_profile_id, '{}');
  end if;
  return null;
end $$;
create trigger notify_insert after insert on community.follows for each row when (not maison.is_quiet()) execute function community.tell_follow();
create trigger notify_update after update of accepted_at on community.follows for each row
  when (old.accepted_at is null and new.accepted_at is not null) execute function community.tell_follow();

create function community.tell_invitation() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform community.notify('house_invitation', array[new.profile_id],
    (select p.id from identity.profiles p where p.user_id = new.invited_by),
    jsonb_build_object('subject_type', 'house_invitations', 'subject_id', new.id, 'organization_id', new.organization_id,
      'house_id', new.house_id, 'priority', 'high', 'expires_at', new.expires_at));
  return null;
end $$;
create trigger notify after insert on community.house_invitations for each row
  when (not maison.is_quiet() and new.profile_id is not null and new.status = 'pending') execute function community.tell_invitation();

-- Nobody is told who ended it; what follows from an answer or an approval was told with that.
create function community.tell_membership() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if pg_trigger_depth() > 1 then return null; end if;
  perform community.notify('house_promotion', array_remove(array[new.profile_id], auth.profile_id()), null,
    jsonb_build_object('subject_type', 'houses', 'subject_id', new.house_id, 'organization_id', new.organization_id, 'house_id', new.house_id,
      'what', case when tg_op = 'INSERT' then 'begun' when new.left_at is not null then 'ended' else 'role' end));
  return null;
end $$;
create trigger notify_insert after insert on community.house_members for each row
  when (not maison.is_quiet() and new.left_at is null) execute function community.tell_membership();
create trigger notify_update after update of left_at, role on community.house_members for each row
  when ((old.left_at is null and new.left_at is not null) or (new.left_at is null and old.role <> new.role)) execute function community.tell_membership();

create function community.tell_application() returns trigger language plpgsql security definer set search_path = '' as $$
declare facts jsonb := jsonb_build_object('subject_type', 'applications', 'subject_id', new.id, 'organization_id', new.organization_id, 'house_id', new.requested_house_id);
begin
  if tg_op = 'UPDATE' then
    perform community.notify('application_status', array_remove(array[new.applicant_id], auth.profile_id()), null,
      facts || jsonb_build_object('what', new.status, 'priority', 'high'));
    return null;
  end if;
  perform community.notify('application_received', array(
    select m.profile_id from community.house_members m
     where m.house_id = new.requested_house_id and m.left_at is null and m.role in ('leader', 'mother', 'father', 'admin', 'founder')
    union
    select p.id from identity.organization_members m join identity.profiles p on p.user_id = m.user_id
     where m.organization_id = new.organization_id and (m.role = 'owner' or exists (
       select from identity.role_permissions r where r.organization_id = m.organization_id and r.role = m.role and r.permission = 'community.moderate'))),
    new.applicant_id, facts);
  return null;
end $$;
create trigger notify_insert after insert on community.applications for each row when (not maison.is_quiet()) execute function community.tell_application();
create trigger notify_update after update of status on community.applications for each row
  when (old.status <> new.status and new.status in ('approved', 'rejected')) execute function community.tell_application();

-- Sanctions, what became of appeals and of reports: nobody is told who decided.
-- tg_argv: kind, word of the subject, column of the person, column of the kind within the kind.
create function community.tell_decision() returns trigger language plpgsql security definer set search_path = '' as $$
declare now_is jsonb := to_jsonb(new);
begin
  perform community.notify(tg_argv[0], array[(now_is ->> tg_argv[2])::uuid], null, jsonb_build_object('subject_type', tg_argv[1],
    'subject_id', new.id, 'organization_id', new.organization_id, 'what', now_is ->> tg_argv[3],
    'priority', case when tg_argv[0] = 'report_answered' then 'normal' else 'urgent' end));
  return null;
end $$;
create trigger notify after insert on community.sanctions for each row when (not maison.is_quiet())
  execute function community.tell_decision('account_warning', 'sanctions', 'profile_id', 'kind');
create trigger notify after update of status on community.appeals for each row
  when (old.status <> new.status and new.status in ('accepted', 'rejected'))
  execute function community.tell_decision('appeal_answered', 'appeals', 'profile_id', 'status');
create trigger notify after update of status on community.content_reports for each row
  when (old.status in ('pending', 'reviewing') and new.status in ('resolved', 'dismissed'))
  execute function community.tell_decision('report_answered', 'reports', 'reporter_id', 'status');

-- Announcements go to the house, every post to those who asked for it; whoever is named is told, and the author when a
-- post went out by itself.
create function community.tell_post() returns trigger language plpgsql security definer set search_path = '' as $$
declare facts jsonb := community.post_facts(new);
begin
  if new.type = 'announcement' and new.house_id is not null then
    perform community.notify('new_post', community.readers(new, array(
      select m.profile_id from community.house_members m where m.house_id = new.house_id and m.left_at is null)),
      new.author_profile_id, facts || '{"what": "announcement"}');
  end if;
  perform community.notify('new_post', community.readers(new, array(
    select f.follower_profile_id from community.follows f
     where f.followed_profile_id = new.author_profile_id and f.notify and f.accepted_at is not null
       and not (new.type = 'announcement' and exists (select from community.house_members m
                  where m.house_id = new.house_id and m.profile_id = f.follower_profile_id and m.left_at is null)))),
    new.author_profile_id, facts);
  if tg_op = 'UPDATE' then
    perform community.tell_named('posts', new.id, array(select m.profile_id from community.mentions m where m.subject_type = 'posts' and m.subject_id = new.id));
    if new.scheduled_at is not null and auth.profile_id() is null then
      perform community.notify('new_post', array[new.author_profile_id], null, facts || '{"what": "published"}');
    end if;
  end if;
  return null;
end $$;
create trigger notify_insert after insert on community.posts for each row
  when (not maison.is_quiet() and new.publish_state = 'published' and new.deleted_at is null) execute function community.tell_post();
-- Once: what was hidden and is shown again is not new.
create trigger notify_update after update of publish_state on community.posts for each row
  when (old.published_at is null and new.publish_state = 'published' and new.deleted_at is null) execute function community.tell_post();

create function community.tell_poll() returns trigger language plpgsql security definer set search_path = '' as $$
declare post community.posts;
begin
  select * into post from community.posts p where p.id = new.post_id;
  perform community.notify('poll_closed', community.readers(post, array(
    select distinct v.profile_id from community.poll_votes v where v.poll_id = new.id)), null, community.post_facts(post));
  return null;
end $$;
create trigger notify after update of closed_at on community.polls for each row
  when (old.closed_at is null and new.closed_at is not null) execute function community.tell_poll();

revoke execute on function community.notify(text, uuid[], uuid, jsonb), community.wants_told(uuid, text, uuid),
  community.readers(community.posts, uuid[]), community.tell_named(text, uuid, uuid[]) from public;
comment on column community.notifications.title is 'pii: of whoever writes to somebody; else the kind again, for words are made when it is shown.';
comment on column community.notifications.message is 'pii: as title; else empty.';
comment on column community.notifications.data is 'Ids and a word: {"what": kind within the kind, "comment": where it was said, "actors": [profiles, last first]}.';

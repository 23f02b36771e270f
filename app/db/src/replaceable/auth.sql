-- Who is asking, and what they may do. Policies call these as `(select auth.user_id())`, so that Postgres evaluates
-- them once per query. Made anew on every migrate.
create schema if not exists auth;
comment on schema auth is 'Helper functions of the row-level-security policies; holds no tables.';
grant usage on schema auth to maison_app, maison_system;

create or replace function auth.user_id() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('maison.user_id', true), '')::uuid $$;
comment on function auth.user_id() is 'The signed-in person''s users.id; null for a visitor.';

create or replace function auth.profile_id() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('maison.profile_id', true), '')::uuid $$;
comment on function auth.profile_id() is 'The signed-in person''s profiles.id; null for a visitor.';

create or replace function auth.owes_factor() returns boolean
  language sql stable parallel safe
  as $$ select coalesce(current_setting('maison.second_factor', true), '') = 'owed' $$;
comment on function auth.owes_factor() is 'Does an organisation of the person ask for a second factor that their session has not shown?';

-- plpgsql, not sql: its plans are kept for the session, and a visitor costs one comparison.
create or replace function auth.member_organizations() returns uuid[]
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if auth.user_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(m.organization_id), '{}')
            from identity.organization_members m
           where m.user_id = auth.user_id());
end $$;
comment on function auth.member_organizations() is 'Organisations that the person belongs to.';

create or replace function auth.organizations_with(word text) returns uuid[]
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if auth.user_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(m.organization_id), '{}')
            from identity.organization_members m
           where m.user_id = auth.user_id()
             and (m.role = 'owner' or exists (select from identity.role_permissions p
                                               where p.organization_id = m.organization_id
                                                 and p.role = m.role
                                                 and p.permission = word))
             and not (auth.owes_factor() and m.role <> 'member'
                      and exists (select from identity.organizations o
                                   where o.id = m.organization_id and o.requires_second_factor)));
end $$;
comment on function auth.organizations_with(text) is 'Organisations in which the person has a permission word such as sites.update; none that asks for a second factor which they owe.';

create or replace function auth.own_subsites() returns uuid[]
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if auth.user_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(r.subsite_id), '{}')
            from sites.subsite_roles r
           where r.user_id = auth.user_id()
             and r.role in ('artist', 'moderator', 'creator', 'researcher', 'owner', 'editor'));
end $$;
comment on function auth.own_subsites() is 'Subsites on which the person has a working role, and whose drafts they therefore see.';

-- Dated memberships: a house counts from joining until leaving.
create or replace function auth.own_houses() returns uuid[]
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if auth.profile_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(m.house_id), '{}')
            from community.house_members m
           where m.profile_id = auth.profile_id() and m.left_at is null);
end $$;
comment on function auth.own_houses() is 'Houses that the person belongs to now.';

create or replace function auth.led_houses() returns uuid[]
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if auth.profile_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(m.house_id), '{}')
            from community.house_members m
           where m.profile_id = auth.profile_id() and m.left_at is null
             and m.role in ('leader', 'mother', 'father', 'admin', 'founder'));
end $$;
comment on function auth.led_houses() is 'Houses that the person leads.';

create or replace function auth.own_threads() returns uuid[]
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if auth.profile_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(m.thread_id), '{}')
            from messaging.thread_members m
           where m.profile_id = auth.profile_id() and m.left_at is null);
end $$;
comment on function auth.own_threads() is 'Conversations that the person takes part in.';

create or replace function auth.follows(profile uuid) returns boolean
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  return auth.profile_id() is not null and exists (
    select from community.follows f
     where f.follower_profile_id = auth.profile_id() and f.followed_profile_id = profile and f.accepted_at is not null);
end $$;
comment on function auth.follows(uuid) is 'Does the person follow this profile, and was the request accepted?';

create or replace function auth.blocked_profiles() returns uuid[]
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if auth.profile_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(case when b.blocker_profile_id = auth.profile_id() then b.blocked_profile_id
                                         else b.blocker_profile_id end), '{}')
            from identity.blocks b
           where auth.profile_id() in (b.blocker_profile_id, b.blocked_profile_id));
end $$;
comment on function auth.blocked_profiles() is 'Profiles that the person blocked, or that blocked the person: neither sees the other''s words.';

-- From the hash of a cookie's token to the person; the only way to read a session without being signed in. `stale`
-- asks for auth.session_touch: reading stays reading, so that it may happen on a replica.
drop function if exists auth.session_resolve(bytea);
create function auth.session_resolve(token_hash bytea)
  returns table (session_id uuid, user_id uuid, profile_id uuid, display_name text, handle text, theme text,
                 language text, timezone text, confirmed boolean, works_in text[], moderates text[], owing text[],
                 stale boolean)
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  return query
    select s.id, u.id, p.id, p.display_name, p.handle, coalesce(st.theme, 'system'), coalesce(st.language, 'en'),
           coalesce(st.timezone, 'UTC'), u.email_verified is not null,
           w.works_in, w.moderates, w.owing,
           s.last_seen_at < now() - interval '1 minute'
      from identity.sessions s
      join identity.users u on u.id = s.user_id and u.deleted_at is null
      join identity.profiles p on p.user_id = u.id and p.status not in ('banned', 'suspended')
      left join identity.user_settings st on st.user_id = u.id
      cross join lateral (
        select coalesce(array_agg(o.slug order by o.slug) filter (where m.role <> 'member'), '{}') as works_in,
               coalesce(array_agg(o.slug order by o.slug) filter (where
                 m.role = 'owner' or exists (select from identity.role_permissions r
                                              where r.organization_id = m.organization_id and r.role = m.role
                                                and r.permission = 'community.moderate')), '{}') as moderates,
               coalesce(array_agg(o.slug order by o.slug) filter (where
                 m.role <> 'member' and o.requires_second_factor and s.second_factor_at is null), '{}') as owing
          from identity.organization_members m
          join identity.organizations o on o.id = m.organization_id and o.deleted_at is null
         where m.user_id = u.id) w
     where s.token = token_hash and s.expires_at > now();
end $$;
comment on function auth.session_resolve(bytea) is 'The person behind a session''s token, if it is valid and the account is in use.';

-- Notes that a session was used and moves its end: 30 days after the last use, a year after sign-in at the latest.
create or replace function auth.session_touch(token_hash bytea) returns void
  language sql volatile security definer set search_path = ''
  as $$
  update identity.sessions
     set last_seen_at = now(), expires_at = least(now() + interval '30 days', created_at + interval '1 year')
   where token = token_hash and expires_at > now() and last_seen_at < now() - interval '1 minute'
$$;
comment on function auth.session_touch(bytea) is 'Notes the use of a session, once a minute at most.';

-- From the hash of a program's token to the person it acts for; like a session, it cannot be read otherwise. It works as
-- long as its person belongs to its organisation. A program shows nothing: its person owes a second factor until they have
-- set one up.
drop function if exists auth.token_resolve(bytea);
create function auth.token_resolve(token_hash bytea)
  returns table (token_id uuid, user_id uuid, profile_id uuid, organization text, scopes text[], rate_per_minute integer,
                 language text, timezone text, owing boolean, stale boolean)
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  return query
    select t.id, u.id, p.id, o.slug, t.scopes, t.rate_per_minute, coalesce(st.language, 'en'), coalesce(st.timezone, 'UTC'),
           exists (select from identity.organization_members w
                     join identity.organizations a on a.id = w.organization_id and a.requires_second_factor
                    where w.user_id = t.user_id and w.role <> 'member')
             and not exists (select from identity.totp_secrets c where c.user_id = t.user_id and c.confirmed_at is not null)
             and not exists (select from identity.passkeys k where k.user_id = t.user_id),
           t.last_used_at is null or t.last_used_at < now() - interval '1 minute'
      from identity.api_tokens t
      join identity.users u on u.id = t.user_id and u.deleted_at is null
      join identity.profiles p on p.user_id = u.id and p.status not in ('banned', 'suspended')
      left join identity.organizations o on o.id = t.organization_id and o.deleted_at is null
      left join identity.user_settings st on st.user_id = u.id
     where t.token = token_hash and t.revoked_at is null and (t.expires_at is null or t.expires_at > now())
       and (t.organization_id is null
            or exists (select from identity.organization_members m
                        where m.organization_id = t.organization_id and m.user_id = t.user_id));
end $$;
comment on function auth.token_resolve(bytea) is 'The person for whom a program acts with this token, if it is valid.';

create or replace function auth.token_touch(token_hash bytea, address inet) returns void
  language sql volatile security definer set search_path = ''
  as $$
  update identity.api_tokens set last_used_at = now(), last_used_ip = address
   where token = token_hash and (last_used_at is null or last_used_at < now() - interval '1 minute')
$$;
comment on function auth.token_touch(bytea, inet) is 'Notes the use of a token, once a minute at most.';

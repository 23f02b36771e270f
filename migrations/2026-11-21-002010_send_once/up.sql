-- Why somebody does not get this message after all; null: they do. Asked again for everybody at the moment of sending.
create function marketing.skip_reason(r marketing.email_recipients) returns text
  language plpgsql stable security definer set search_path = '' as $$
declare
  c marketing.email_campaigns; s marketing.email_campaign_settings; wish marketing.mail_preferences; rhythm text; purpose uuid;
begin
  select * into c from marketing.email_campaigns x where x.id = r.email_campaign_id;
  select * into s from marketing.email_campaign_settings x where x.email_campaign_id = c.id;
  if c.kind = 'transactional' then
    -- What somebody bought they are told, also when they want no news; not where mail does not arrive or must not go.
    if exists (select from crm.suppressions x
                where x.organization_id = r.organization_id and x.channel = c.channel and x.lifted_at is null and x.list_id is null
                  and (x.expires_at is null or x.expires_at > now()) and x.reason in ('hard_bounce', 'complaint', 'erased', 'invalid')
                  and x.address_hash = crm.address_hash(c.channel, r.email)) then return 'suppressed'; end if;
    return null;
  end if;
  if crm.is_suppressed(r.organization_id, c.channel, r.email)
     or exists (select from marketing.email_campaign_lists l
                 where l.email_campaign_id = c.id and l.role = 'include' and crm.is_suppressed(r.organization_id, c.channel, r.email, l.list_id)) then
    return 'suppressed';
  end if;
  if c.channel = 'email' and exists (select from marketing.domain_rules x where x.organization_id = r.organization_id and x.rule = 'block'
       and ('.' || lower(split_part(r.email, '@', 2))) like '%.' || x.domain) then return 'domain'; end if;
  if r.contact_id is null then return null; end if;
  if exists (select from crm.contacts x where x.id = r.contact_id and (x.deleted_at is not null or x.status in ('do_not_contact', 'archived'))) then
    return 'suppressed';
  end if;
  if c.channel = 'email' and exists (select from crm.contact_emails x where x.organization_id = r.organization_id and lower(x.email) = lower(r.email)
       and x.deliverability in ('bounced', 'complained', 'invalid')) then return 'undeliverable'; end if;
  if c.kind = 'regular'
     and exists (select from marketing.email_campaign_lists l where l.email_campaign_id = c.id and l.role = 'include')
     and not exists (select from marketing.email_campaign_lists l
                       join marketing.contact_list_members m on m.list_id = l.list_id and m.contact_id = r.contact_id and m.state = 'confirmed'
                      where l.email_campaign_id = c.id and l.role = 'include') then return 'unsubscribed'; end if;
  if exists (select from marketing.email_campaign_lists l
               join marketing.contact_list_members m on m.list_id = l.list_id and m.contact_id = r.contact_id and m.state = 'confirmed'
              where l.email_campaign_id = c.id and l.role = 'exclude') then return 'excluded'; end if;
  select * into wish from marketing.mail_preferences x where x.contact_id = r.contact_id and x.channel = c.channel;
  if wish.paused_until > now() or wish.max_per_week = 0 then return 'paused'; end if;
  if c.topic_id is not null then
    select t.purpose_id, coalesce(p.frequency, t.default_frequency) into purpose, rhythm
      from marketing.preference_topics t
      left join marketing.topic_preferences p on p.topic_id = t.id and p.contact_id = r.contact_id
     where t.id = c.topic_id;
    if purpose is not null and not exists (select from crm.contact_consents x
         where x.contact_id = r.contact_id and x.purpose_id = purpose and x.channel in (c.channel, 'any') and x.state = 'granted') then return 'no_consent'; end if;
    if rhythm = 'never' or (rhythm in ('weekly', 'monthly') and exists (
         select from marketing.email_recipients o join marketing.email_campaigns oc on oc.id = o.email_campaign_id
          where o.contact_id = r.contact_id and oc.topic_id = c.topic_id and o.id <> r.id
            and o.sent_at > now() - case rhythm when 'weekly' then interval '7 days' else interval '1 month' end)) then return 'topic'; end if;
  end if;
  if s.respects_caps and exists (
       select from (select f.max_messages, f.period from marketing.frequency_caps f
                     where f.organization_id = r.organization_id and f.channel = c.channel and f.is_active
                    union all select wish.max_per_week, interval '7 days' where wish.max_per_week is not null) cap
        where cap.max_messages <= (select count(*) from marketing.email_recipients o join marketing.email_campaigns oc on oc.id = o.email_campaign_id
                                    where o.contact_id = r.contact_id and o.id <> r.id and oc.channel = c.channel and oc.kind <> 'transactional'
                                      and (o.sent_at > now() - cap.period or o.delivery = 'sending'))) then return 'capped'; end if;
  return null;
end $$;
comment on function marketing.skip_reason(marketing.email_recipients) is 'Why somebody does not get a message after all; null: they do.';
revoke all on function marketing.skip_reason(marketing.email_recipients) from public;
grant execute on function marketing.skip_reason(marketing.email_recipients) to maison_system;

-- Claims messages for a worker, in one short transaction that is committed before anything is handed over. Two workers
-- never get the same row; a mail that was paused gives none.
create function marketing.claim_recipients(email_campaign uuid, most integer, lease interval default interval '5 minutes')
  returns setof marketing.email_recipients
  language plpgsql security definer set search_path = '' as $$
declare r marketing.email_recipients; reason text;
begin
  perform from marketing.email_campaigns c where c.id = email_campaign and c.status = 'sending' for share;
  if not found then return; end if;
  for r in
    select * from marketing.email_recipients x
     where x.email_campaign_id = email_campaign and x.delivery in ('pending', 'deferred') and x.send_at <= now()
     order by x.send_at, x.id limit most for update skip locked
  loop
    -- Two mails of the same moment must not both be the last one that a cap allows.
    if r.contact_id is not null then perform pg_advisory_xact_lock(7246020, hashtext(r.contact_id::text)); end if;
    reason := marketing.skip_reason(r);
    if reason is null then
      update marketing.email_recipients x set delivery = 'sending', lease_until = now() + lease where x.id = r.id returning * into r;
      return next r;
    else
      update marketing.email_recipients x set delivery = 'skipped', skip_reason = reason where x.id = r.id;
    end if;
  end loop;
end $$;
comment on function marketing.claim_recipients(uuid, integer, interval) is 'Takes the next messages of a mail for one worker; who must not get it is skipped.';
revoke all on function marketing.claim_recipients(uuid, integer, interval) from public;
grant execute on function marketing.claim_recipients(uuid, integer, interval) to maison_system;

-- Somebody died between the server's 250 and our note: perhaps it was sent. Never again by itself.
create function marketing.close_leases() returns integer
  language plpgsql security definer set search_path = '' as $$
declare done integer;
begin
  update marketing.email_recipients r set delivery = 'unknown' where r.delivery = 'sending' and r.lease_until < now();
  get diagnostics done = row_count;
  return done;
end $$;
comment on function marketing.close_leases() is 'Messages whose worker did not come back become unknown; says how many.';
revoke all on function marketing.close_leases() from public;
grant execute on function marketing.close_leases() to maison_system;

-- Counts a mail anew from its recipients and hits.
create function marketing.count_email(email_campaign uuid) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  perform set_config('maison.counting', 'on', true);
  update marketing.email_campaigns c set recipient_count = n.many
    from (select count(*)::integer as many from marketing.email_recipients r where r.email_campaign_id = email_campaign) n
   where c.id = email_campaign and c.recipient_count <> n.many;
  update marketing.email_links l set click_count = n.hits, unique_clicks = n.people
    from (select x.id, count(h.id)::integer as hits, count(distinct h.recipient_id)::integer as people
            from marketing.email_links x
            left join marketing.mail_hits h on h.link_id = x.id and h.kind = 'click' and h.is_bot is false
           where x.email_campaign_id = email_campaign group by x.id) n
   where l.id = n.id and (l.click_count, l.unique_clicks) is distinct from (n.hits, n.people);
  insert into marketing.email_campaign_statistics as s (email_campaign_id, organization_id, sent, skipped, unknown, failed, delivered, bounced,
      opened, unique_opens, proxy_opens, clicked, unique_clicks, bot_hits, replied, unsubscribed, complained, converted, counted_at)
  select c.id, c.organization_id, r.sent, r.skipped, r.unknown, r.failed, r.delivered, r.bounced, h.opened, r.opens, h.proxies, h.clicked, r.clicks,
         h.bots, r.replied, r.unsubscribed, r.complained, r.converted, now()
    from marketing.email_campaigns c,
         (select count(*) filter (where x.sent_at is not null) as sent, count(*) filter (where x.delivery = 'skipped') as skipped,
                 count(*) filter (where x.delivery = 'unknown') as unknown, count(*) filter (where x.delivery = 'failed') as failed,
                 count(*) filter (where x.delivery = 'delivered') as delivered, count(*) filter (where x.delivery = 'bounced') as bounced,
                 count(x.opened_at) as opens, count(x.clicked_at) as clicks, count(x.replied_at) as replied, count(x.unsubscribed_at) as unsubscribed,
                 count(x.complained_at) as complained, count(x.converted_at) as converted
            from marketing.email_recipients x where x.email_campaign_id = email_campaign) r,
         (select count(*) filter (where y.kind in ('open', 'web_version') and y.is_bot is false and not y.is_proxy) as opened,
                 count(*) filter (where y.kind = 'open' and y.is_proxy) as proxies,
                 count(*) filter (where y.kind = 'click' and y.is_bot is false) as clicked, count(*) filter (where y.is_bot) as bots
            from marketing.mail_hits y where y.email_campaign_id = email_campaign) h
   where c.id = email_campaign
  on conflict (email_campaign_id) do update set sent = excluded.sent, skipped = excluded.skipped, unknown = excluded.unknown, failed = excluded.failed,
    delivered = excluded.delivered, bounced = excluded.bounced, opened = excluded.opened, unique_opens = excluded.unique_opens,
    proxy_opens = excluded.proxy_opens, clicked = excluded.clicked, unique_clicks = excluded.unique_clicks, bot_hits = excluded.bot_hits,
    replied = excluded.replied, unsubscribed = excluded.unsubscribed, complained = excluded.complained, converted = excluded.converted, counted_at = now();
  perform set_config('maison.counting', 'off', true);
end $$;
comment on function marketing.count_email(uuid) is 'Counts the figures of a mail anew.';
revoke all on function marketing.count_email(uuid) from public;
grant execute on function marketing.count_email(uuid) to maison_system;

-- Who is a person? The raw hits stay, so that better rules can judge them again. Rules, version 1: no program asks with
-- HEAD or follows a link that nobody sees; three links in ten seconds, a known scanner, or less than two seconds after
-- the mail server took it. What a person marked by hand stays.
create function marketing.judge_hits(email_campaign uuid) returns integer
  language plpgsql security definer set search_path = '' as $$
declare done integer;
begin
  update marketing.mail_hits h
     set is_bot = v.reason is not null, bot_reason = v.reason, is_proxy = v.proxy, rule_version = 1
    from (select x.id, x.occurred_at,
                 case when x.method = 'head' then 'head'
                      when exists (select from marketing.mail_hits y join marketing.email_links l on l.id = y.link_id and l.is_honeypot
                                    where y.email_campaign_id = x.email_campaign_id and (y.id = x.id or y.recipient_id = x.recipient_id
                                      and y.occurred_at between x.occurred_at - interval '1 minute' and x.occurred_at + interval '1 minute')) then 'honeypot'
                      when x.kind = 'click' and exists (
                             select from marketing.mail_hits f
                              where f.recipient_id = x.recipient_id and f.kind = 'click' and f.occurred_at > x.occurred_at - interval '10 seconds' and f.occurred_at <= x.occurred_at
                                and 3 <= (select count(distinct g.link_id) from marketing.mail_hits g
                                           where g.recipient_id = x.recipient_id and g.kind = 'click'
                                             and g.occurred_at >= f.occurred_at and g.occurred_at < f.occurred_at + interval '10 seconds')) then 'burst'
                      when exists (select from marketing.scanner_signs n where n.verdict = 'bot' and (x.ip <<= n.network or x.asn = n.asn)) then 'network'
                      when exists (select from marketing.scanner_signs n where n.verdict = 'bot' and strpos(lower(x.user_agent), lower(n.pattern)) > 0) then 'user_agent'
                      when x.occurred_at < r.sent_at + interval '2 seconds' then 'too_soon' end as reason,
                 exists (select from marketing.scanner_signs n where n.verdict = 'proxy'
                          and (x.ip <<= n.network or x.asn = n.asn or strpos(lower(x.user_agent), lower(n.pattern)) > 0)) as proxy
            from marketing.mail_hits x left join marketing.email_recipients r on r.id = x.recipient_id
           where x.email_campaign_id = email_campaign) v
   where h.id = v.id and h.occurred_at = v.occurred_at and h.email_campaign_id = email_campaign and h.bot_reason is distinct from 'person'
     and (h.is_bot, h.bot_reason, h.is_proxy, h.rule_version) is distinct from (v.reason is not null, v.reason, v.proxy, 1::smallint);
  get diagnostics done = row_count;
  update marketing.email_recipients r
     set opened_at = n.opened_at, open_count = n.opens, clicked_at = n.clicked_at, click_count = n.clicks
    from (select x.id,
                 min(h.occurred_at) filter (where h.kind in ('open', 'web_version', 'click') and not h.is_proxy) as opened_at,
                 count(h.id) filter (where h.kind in ('open', 'web_version') and not h.is_proxy)::integer as opens,
                 min(h.occurred_at) filter (where h.kind = 'click') as clicked_at,
                 count(h.id) filter (where h.kind = 'click')::integer as clicks
            from marketing.email_recipients x
            left join marketing.mail_hits h on h.recipient_id = x.id and h.is_bot is false
           where x.email_campaign_id = email_campaign group by x.id) n
   where r.id = n.id and (r.opened_at, r.open_count, r.clicked_at, r.click_count) is distinct from (n.opened_at, n.opens, n.clicked_at, n.clicks);
  perform marketing.count_email(email_campaign);
  return done;
end $$;
comment on function marketing.judge_hits(uuid) is 'Judges the hits of a mail by the rules of today and counts it anew; says how many verdicts changed.';
revoke all on function marketing.judge_hits(uuid) from public;
grant execute on function marketing.judge_hits(uuid) to maison_system;

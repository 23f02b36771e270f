-- What ends by itself ends: a function per system, called by a schedule, that takes the oldest first and says how many
-- rows it changed. `most` is how many of each kind in one transaction; whoever calls comes back while there are more.

create function identity.forget_ended(most integer default 10000) returns integer
  language plpgsql set search_path = '' as $$
declare done integer; more integer;
begin
  delete from identity.sign_in_challenges c where c.id in (
    select x.id from identity.sign_in_challenges x where x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics done = row_count;
  delete from identity.mutes m where m.id in (
    select x.id from identity.mutes x where x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics more = row_count; done := done + more;
  delete from identity.keyword_filters f where f.id in (
    select x.id from identity.keyword_filters x where x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics more = row_count;
  return done + more;
end $$;

create function community.end_overdue(most integer default 10000) returns integer
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
    select x.id from community.link_previews x where x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics more = row_count;
  return done + more;
end $$;

create function messaging.forget_ended(most integer default 10000) returns integer
  language plpgsql set search_path = '' as $$
declare done integer; more integer;
begin
  -- Their parts go with them, by trigger.
  delete from messaging.messages m where (m.id, m.sent_at) in (
    select x.id, x.sent_at from messaging.messages x where x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics done = row_count;
  delete from messaging.message_revisions r where r.id in (
    select x.id from messaging.message_revisions x
     where x.kind = 'deleted' and x.created_at < now() - interval '30 days' order by x.created_at limit most);
  get diagnostics more = row_count; done := done + more;
  delete from messaging.client_messages c where (c.sender_id, c.client_id) in (
    select x.sender_id, x.client_id from messaging.client_messages x
     where x.created_at < now() - interval '1 month' order by x.created_at limit most);
  get diagnostics more = row_count;
  return done + more;
end $$;

create function events.end_overdue(most integer default 10000) returns integer
  language plpgsql set search_path = '' as $$
declare done integer; more integer;
begin
  -- Its tickets are cancelled by trigger; a payment that comes later takes the places again, or fails.
  update events.orders o set status = 'expired' where o.id in (
    select x.id from events.orders x where x.status in ('requested', 'pending') and x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics done = row_count;
  update events.waiting_list w set status = 'expired' where w.id in (
    select x.id from events.waiting_list x where x.status = 'offered' and x.offer_expires_at <= now() order by x.offer_expires_at limit most);
  get diagnostics more = row_count; done := done + more;
  update events.ticket_transfers t set status = 'expired' where t.id in (
    select x.id from events.ticket_transfers x where x.status = 'offered' and x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics more = row_count; done := done + more;
  update events.venue_bookings b set status = 'expired' where b.id in (
    select x.id from events.venue_bookings x where x.status = 'tentative' and x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics more = row_count; done := done + more;
  -- These hold nothing any more; for a day they can still say what became of them.
  delete from events.cart_positions p where p.id in (
    select x.id from events.cart_positions x where x.expires_at <= now() - interval '1 day' order by x.expires_at limit most);
  get diagnostics more = row_count; done := done + more;
  delete from events.carts c where c.id in (
    select x.id from events.carts x where x.expires_at <= now() - interval '1 day' order by x.expires_at limit most);
  get diagnostics more = row_count;
  return done + more;
end $$;

create function media.end_uploads(most integer default 10000) returns integer
  language plpgsql set search_path = '' as $$
declare done integer;
begin
  update media.uploads u set status = 'expired' where u.id in (
    select x.id from media.uploads x
     where x.status in ('open', 'uploading', 'paused', 'failed') and x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics done = row_count;
  return done;
end $$;

create function cms.forget_editors(most integer default 10000) returns integer
  language plpgsql set search_path = '' as $$
declare done integer;
begin
  delete from cms.content_editors e where e.id in (
    select x.id from cms.content_editors x where x.last_seen_at < now() - interval '1 minute' order by x.last_seen_at limit most);
  get diagnostics done = row_count;
  return done;
end $$;

create function channels.forget_ended(most integer default 10000) returns integer
  language plpgsql set search_path = '' as $$
declare done integer; more integer;
begin
  -- A worker died while it sent: the endpoint knows the event by its id and bears it twice.
  update channels.webhook_deliveries d set state = 'retrying', locked_until = null, next_attempt_at = now() where d.id in (
    select x.id from channels.webhook_deliveries x where x.state = 'sending' and x.locked_until < now() order by x.locked_until limit most);
  get diagnostics done = row_count;
  delete from channels.webhook_deliveries d where d.id in (
    select x.id from channels.webhook_deliveries x
     where x.created_at < now() - interval '30 days' and x.state in ('delivered', 'dead', 'cancelled') order by x.created_at limit most);
  get diagnostics more = row_count; done := done + more;
  delete from channels.inbound_webhooks w where w.id in (
    select x.id from channels.inbound_webhooks x where x.keep_until <= now() order by x.keep_until limit most);
  get diagnostics more = row_count; done := done + more;
  delete from channels.oauth_requests r where r.id in (
    select x.id from channels.oauth_requests x where x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics more = row_count;
  return done + more;
end $$;

create function marketing.forget_ended(most integer default 10000) returns integer
  language plpgsql set search_path = '' as $$
declare done integer; more integer;
begin
  delete from marketing.bounce_reports r where r.id in (
    select x.id from marketing.bounce_reports x where x.keep_until <= now() order by x.keep_until limit most);
  get diagnostics done = row_count;
  delete from marketing.transport_usage u where u.ctid = any (array(
    select x.ctid from marketing.transport_usage x where x.minute < now() - interval '1 day' order by x.minute limit most));
  get diagnostics more = row_count;
  return done + more;
end $$;

revoke all on function identity.forget_ended(integer), community.end_overdue(integer), messaging.forget_ended(integer),
  events.end_overdue(integer), media.end_uploads(integer), cms.forget_editors(integer), channels.forget_ended(integer),
  marketing.forget_ended(integer) from public;
grant execute on function identity.forget_ended(integer), community.end_overdue(integer), messaging.forget_ended(integer),
  events.end_overdue(integer), media.end_uploads(integer), cms.forget_editors(integer), channels.forget_ended(integer),
  marketing.forget_ended(integer) to maison_system;

-- `schedule:` and a cron expression in UTC mark what comes back by itself; db::jobs::upkeep names the same, and a test
-- compares.
comment on function analytics.forget_salts() is 'schedule: 4 * * * *. Forgets salts of days that are over everywhere, and any older than 48 hours; says how many.';
comment on function channels.close_leases() is 'schedule: * * * * *. Posts whose worker died become unknown, or scheduled again where nothing was sent; says how many are unknown.';
comment on function channels.forget_ended(integer) is 'schedule: */5 * * * *. Frees deliveries whose worker died; deletes those, and what providers told us, whose time is over. Says how many.';
comment on function cms.forget_editors(integer) is 'schedule: */5 * * * *. Drops who has not been seen in an entry for a minute; says how many.';
comment on function community.end_overdue(integer) is 'schedule: */10 * * * *. Ends invitations, consents and posts whose time is over, deletes notifications and previews; says how many.';
comment on function crm.expire_scores(integer) is 'schedule: 9 * * * *. Takes back points whose time is over; says how many rows.';
comment on function crm.recount_scores() is 'schedule: 27 1 * * *. Adds up every score again from the ledger; says how many were wrong.';
comment on function events.end_overdue(integer) is 'schedule: * * * * *. Ends orders, offers, transfers and options whose time is over, a day later deletes carts; says how many.';
comment on function identity.forget_ended(integer) is 'schedule: */10 * * * *. Deletes half-done sign-ins, mutes and filters whose time is over; says how many.';
comment on function marketing.close_leases() is 'schedule: * * * * *. Messages whose worker did not come back become unknown; says how many.';
comment on function marketing.close_step_leases() is 'schedule: * * * * *. Steps whose worker did not come back wait again or become unknown; says how many.';
comment on function marketing.drop_old_steps(integer) is 'schedule: 37 1 * * *. Deletes old rows of the log of flows; says how many.';
comment on function marketing.forget_ended(integer) is 'schedule: 14 * * * *. Deletes reports of bounces and counts of sending whose time is over; says how many.';
comment on function media.end_uploads(integer) is 'schedule: 19 * * * *. Ends uploads that nobody finished in time; says how many.';
comment on function media.expire_assets() is 'schedule: 24 * * * *. Marks approved assets whose licence has ended; says how many.';
comment on function media.recount_usage() is 'schedule: 47 1 * * *. Sums the storage of every organisation and person again; says how many numbers were wrong.';
comment on function messaging.forget_ended(integer) is 'schedule: */5 * * * *. Deletes messages that disappear, what was taken back 30 days ago, and a month''s notes of devices; says how many.';
comment on function production.expire_options() is 'schedule: * * * * *. Ends options whose time is over.';

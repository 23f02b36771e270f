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
  get diagnostics more = row_count;
  return done + more;
end $$;
comment on function community.end_overdue(integer) is 'schedule: */10 * * * *. Ends invitations, consents and posts whose time is over, deletes notifications and previews; says how many.';
drop table community.received_mails;
drop table community.reply_addresses;

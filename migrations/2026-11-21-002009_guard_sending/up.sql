create table marketing.email_approvals (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  email_campaign_id uuid not null references marketing.email_campaigns on delete cascade,
  reviewer_id uuid references identity.users on delete set null,
  state text not null default 'requested' constraint email_approvals_state_value check (state in ('requested', 'approved', 'changes_requested', 'rejected', 'withdrawn')),
  content_hash bytea constraint email_approvals_content_hash_length check (length(content_hash) = 32),
  note text constraint email_approvals_note_length check (length(note) <= 4000),
  requested_by_id uuid references identity.users on delete set null,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  constraint email_approvals_decided_once check ((state in ('requested', 'withdrawn')) = (decided_at is null))
);
create index email_approvals_email_campaign on marketing.email_approvals (email_campaign_id, created_at desc, id desc);
create index email_approvals_reviewer on marketing.email_approvals (reviewer_id, state, created_at desc);
create index email_approvals_requested_by on marketing.email_approvals (requested_by_id);
comment on table marketing.email_approvals is 'Who was asked whether a mail may go out, and what they said.';
comment on column marketing.email_approvals.content_hash is 'SHA-256 of what was seen (marketing.email_hash), filled by trigger: a later change needs a new approval.';
-- Asked by whoever works on mails, decided by the person asked.
call auth.policies('marketing.email_approvals',
  $$organization_id = any ((select auth.organizations_with('marketing.read'))::uuid[]) or reviewer_id = (select auth.user_id())$$,
  $$organization_id = any ((select auth.organizations_with('marketing.create'))::uuid[]) and state = 'requested'$$,
  $$reviewer_id = (select auth.user_id()) or (organization_id = any ((select auth.organizations_with('marketing.update'))::uuid[]) and state in ('requested', 'withdrawn'))$$,
  $$organization_id = any ((select auth.organizations_with('marketing.delete'))::uuid[])$$);
call auth.need_index('marketing.email_approvals', 'organization_id');
call auth.stay_together('marketing.email_approvals');
revoke update on marketing.email_approvals from maison_app;
grant update (state, note, decided_at) on marketing.email_approvals to maison_app;
create trigger steps before update of state on marketing.email_approvals for each row execute function maison.steps('state',
  'requested>approved requested>changes_requested requested>rejected requested>withdrawn');
create trigger audit after insert or update or delete on marketing.email_approvals for each row execute function maison.audit();

create function marketing.email_hash(email_campaign uuid) returns bytea
  language sql stable security definer set search_path = '' as $$
  select sha256(convert_to(jsonb_build_array(c.subject, c.preview_text, c.html_content, c.plain_text_content, c.from_name, c.from_email, c.reply_to, c.segment_rules, c.template_id, c.is_ab_test,
      (select jsonb_agg(jsonb_build_array(l.list_id, l.role) order by l.list_id) from marketing.email_campaign_lists l where l.email_campaign_id = c.id),
      (select jsonb_agg(jsonb_build_array(t.locale, t.subject, t.preview_text, t.html_content, t.plain_text_content, t.is_ready) order by t.locale)
         from marketing.email_translations t where t.email_campaign_id = c.id),
      (select jsonb_agg(jsonb_build_array(v.label, v.subject, v.preview_text, v.from_name, v.html_content, v.plain_text_content) order by v.label)
         from marketing.ab_variants v join marketing.ab_tests t on t.id = v.test_id where t.email_campaign_id = c.id),
      (select jsonb_agg(jsonb_build_array(b.key, v.position, v.list_id, v.conditions, v.locale, v.html_content, v.plain_text_content) order by b.key, v.position)
         from marketing.content_block_variants v join marketing.content_blocks b on b.id = v.block_id where b.email_campaign_id = c.id))::text, 'UTF8'))
    from marketing.email_campaigns c where c.id = email_campaign
$$;
comment on function marketing.email_hash(uuid) is 'SHA-256 of what a mail says and to whom it goes.';
revoke all on function marketing.email_hash(uuid) from public;
grant execute on function marketing.email_hash(uuid) to maison_system;

create function marketing.seal_approval() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    new.content_hash := marketing.email_hash(new.email_campaign_id);
  elsif new.state = 'approved' and old.content_hash is distinct from marketing.email_hash(new.email_campaign_id) then
    raise exception 'the mail was changed since approval was asked for' using errcode = 'check_violation', constraint = 'email_approvals_content_hash_step';
  end if;
  if new.state not in ('requested', 'withdrawn') then new.decided_at := coalesce(new.decided_at, now()); end if;
  return new;
end $$;
create trigger seal_approval before insert or update of state on marketing.email_approvals
  for each row execute function marketing.seal_approval();

-- What goes out is complete, from a verified domain and has a way out; while it goes out nobody rewrites it.
create function marketing.check_email() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare refused text;
begin
  if new.status = 'sent' then new.sent_at := coalesce(new.sent_at, now()); end if;
  if tg_op = 'INSERT' then
    if new.status <> 'draft' then refused := 'email_campaigns_status_step'; end if;
  elsif new.status in ('scheduled', 'sending') and (new.status is distinct from old.status or new.status = 'scheduled') then
    refused := case
      when new.channel = 'email' and not exists (
             select from marketing.senders s join marketing.sender_domains d on d.id = s.domain_id
              where s.id = new.sender_id and s.is_active and d.state = 'verified') then 'email_campaigns_sender_verified'
      when coalesce(new.html_content, new.plain_text_content) is null and new.template_id is null then 'email_campaigns_content_once'
      when new.kind = 'regular' and new.segment_rules is null and not exists (
             select from marketing.email_campaign_lists l join marketing.contact_lists c on c.id = l.list_id
              where l.email_campaign_id = new.id and l.role = 'include' and c.list_type <> 'suppression' and c.deleted_at is null) then 'email_campaigns_audience_once'
      when new.kind <> 'transactional' and not (select s.adds_unsubscribe from marketing.email_campaign_settings s where s.email_campaign_id = new.id) then 'email_campaigns_unsubscribe_once'
      when new.is_ab_test and (select count(*) from marketing.ab_variants v join marketing.ab_tests t on t.id = v.test_id where t.email_campaign_id = new.id) < 2 then 'email_campaigns_variants_once'
      end;
  elsif new.kind = 'regular' and old.status in ('sending', 'paused', 'sent')
        and (new.subject, new.preview_text, new.html_content, new.plain_text_content, new.sender_id, new.from_name, new.from_email, new.segment_rules, new.is_ab_test)
         is distinct from (old.subject, old.preview_text, old.html_content, old.plain_text_content, old.sender_id, old.from_name, old.from_email, old.segment_rules, old.is_ab_test) then
    refused := 'email_campaigns_content_step';
  end if;
  if refused is not null then
    raise exception 'the mail cannot do this: %', refused using errcode = 'check_violation', constraint = refused;
  end if;
  return new;
end $$;
create trigger check_email before insert or update of status, subject, preview_text, html_content, plain_text_content, template_id, sender_id, from_name, from_email, segment_rules, is_ab_test
  on marketing.email_campaigns for each row execute function marketing.check_email();

-- After the row, because the hash is that of the mail as it stands.
create function marketing.check_approved() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if (select coalesce(max(s.approvals_needed), 0) from marketing.settings s where s.organization_id = new.organization_id) > (
       select count(distinct a.reviewer_id) from marketing.email_approvals a
        where a.email_campaign_id = new.id and a.state = 'approved' and a.content_hash = marketing.email_hash(new.id)
          and a.reviewer_id is distinct from new.created_by_id) then
    raise exception 'nobody approved this version' using errcode = 'check_violation', constraint = 'email_campaigns_approved';
  end if;
  return null;
end $$;
create trigger check_approved after update of status, subject, preview_text, html_content, plain_text_content, template_id, sender_id, from_name, from_email, segment_rules, is_ab_test
  on marketing.email_campaigns for each row
  when (new.status = 'scheduled' or (new.status = 'sending' and old.status <> 'sending')) execute function marketing.check_approved();

create function marketing.note_progress() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update marketing.email_campaign_progress p
     set started_at = case when new.status = 'sending' then coalesce(p.started_at, now()) else p.started_at end,
         paused_at = case when new.status = 'paused' then now() when new.status = 'sending' then null else p.paused_at end,
         paused_reason = case when new.status = 'sending' then null else p.paused_reason end,
         errors = case when new.status = 'sending' then 0 else p.errors end,
         finished_at = case when new.status in ('sent', 'cancelled', 'failed') then now() end,
         updated_at = now()
   where p.email_campaign_id = new.id;
  if new.status = 'cancelled' then
    update marketing.email_recipients r set delivery = 'cancelled' where r.email_campaign_id = new.id and r.delivery in ('pending', 'deferred');
  end if;
  return null;
end $$;
create trigger note_progress after update of status on marketing.email_campaigns for each row
  when (new.status is distinct from old.status) execute function marketing.note_progress();

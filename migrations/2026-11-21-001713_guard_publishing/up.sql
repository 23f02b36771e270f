-- What must hold before something is published. Policies decide who writes at all; these triggers decide about states.

-- Does a role's row in cms.content_field_permissions forbid one of the changed fields?
create function cms.guard_fields(organization uuid, content_type uuid, was jsonb, now_is jsonb) returns void
  language plpgsql stable security definer set search_path = '' as $$
declare field text;
begin
  if session_user <> 'maison_app' then return; end if;
  select f.name into field
    from cms.content_field_permissions p
    join cms.content_fields f on f.id = p.field_id and f.content_type_id = content_type
    join identity.organization_members m on m.organization_id = organization and m.user_id = auth.user_id() and m.role = p.role
   where not p.can_edit and coalesce(was, '{}') -> f.name is distinct from coalesce(now_is, '{}') -> f.name
   limit 1;
  if found then
    raise exception 'the field % is not yours to change', field using errcode = 'insufficient_privilege';
  end if;
end $$;

-- Every stage of the type's workflow that asks for a review has been passed in this round.
create function cms.review_is_complete(content_type uuid, entry uuid, draft uuid, round_is integer) returns boolean
  language sql stable security definer set search_path = '' as $$
  select not exists (
    select from cms.content_types t
      join cms.content_workflows w on w.id = t.workflow_id and w.is_active
      join cms.workflow_stages s on s.workflow_id = w.id and s.status = 'in_review' and not s.is_optional
     where t.id = content_type
       and not exists (select from cms.content_revisions r
                        where r.entry_id = entry and r.draft_id is not distinct from draft and r.round = round_is
                          and (r.stage_id = s.id or (r.stage_id is null and r.stage_name = s.name)) and r.status in ('approved', 'skipped')))
$$;
comment on function cms.review_is_complete(uuid, uuid, uuid, integer) is 'Is nobody''s approval missing?';

-- Findings that stand in the way: open errors of the kinds that the workflow's stages name.
create function cms.gate_is_open(content_type uuid, entry uuid, language text) returns boolean
  language sql stable security definer set search_path = '' as $$
  select not exists (
    select from cms.content_types t
      join cms.content_workflows w on w.id = t.workflow_id and w.is_active
      join cms.workflow_stages s on s.workflow_id = w.id
      join cms.content_checks c on c.entry_id = entry and c.locale = language and c.status = 'open' and c.severity = 'error'
                               and c.kind = any (s.required_checks)
     where t.id = content_type)
$$;
comment on function cms.gate_is_open(uuid, uuid, text) is 'Does no open finding keep this from being published?';

create function cms.may_publish(organization uuid, language text) returns boolean
  language sql stable security definer set search_path = '' as $$
  select session_user <> 'maison_app'
      or (organization = any (auth.organizations_with('cms.publish')) and cms.works_in(organization, language, true))
$$;
comment on function cms.may_publish(uuid, text) is 'May whoever is asking decide what is public in this language?';

create function cms.guard_entry() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  changed boolean := tg_op = 'INSERT' or (new.data, new.title) is distinct from (old.data, old.title);
  moved boolean := tg_op = 'INSERT' or new.status <> old.status;
  was_public boolean := tg_op = 'UPDATE' and old.status in ('published', 'scheduled');
  flow cms.content_workflows;
begin
  if maison.is_erasing() then return new; end if;
  if changed then
    perform cms.guard_fields(new.organization_id, new.content_type_id, case when tg_op = 'UPDATE' then old.data end, new.data);
  end if;
  select w.* into flow from cms.content_types t join cms.content_workflows w on w.id = t.workflow_id and w.is_active
   where t.id = new.content_type_id;

  -- A change makes approvals void; a published text changes through a draft that was approved.
  if tg_op = 'UPDATE' and changed and flow.id is not null then
    if old.status = 'published' and new.status = 'published' then
      if session_user = 'maison_app' and not exists (
           select from cms.content_drafts d
            where d.entry_id = new.id and d.locale = new.locale and d.status = 'approved' and d.title = new.title and d.data = new.data) then
        raise exception 'the change waits for its review' using errcode = 'check_violation', constraint = 'content_entries_review_open';
      end if;
    elsif flow.reapprove_on_edit and old.status in ('in_review', 'approved', 'scheduled') then
      new.review_round := old.review_round + 1;
      if new.status in ('approved', 'scheduled') then
        new.status := 'in_review';
        new.scheduled_for := null;
        moved := new.status <> old.status;
      end if;
    end if;
  end if;

  -- To whom and for how long a published text is shown is publishing, too; so is the trash.
  if was_public and (new.visibility, new.expires_at, new.deleted_at) is distinct from (old.visibility, old.expires_at, old.deleted_at)
     and not cms.may_publish(new.organization_id, new.locale) then
    raise exception 'cms.publish is needed to decide what is public' using errcode = 'insufficient_privilege';
  end if;
  if moved then
    if new.status in ('scheduled', 'published') or was_public then
      if not cms.may_publish(new.organization_id, new.locale)
         and not (was_public and old.status = 'scheduled' and new.status = 'in_review') then
        raise exception 'cms.publish is needed to decide what is public' using errcode = 'insufficient_privilege';
      end if;
    end if;
    if new.status in ('approved', 'scheduled', 'published') and (tg_op = 'UPDATE' or session_user = 'maison_app')
       and not cms.review_is_complete(new.content_type_id, new.id, null, new.review_round) then
      raise exception 'a review is missing' using errcode = 'check_violation', constraint = 'content_entries_review_open';
    end if;
    if new.status in ('scheduled', 'published') and not cms.gate_is_open(new.content_type_id, new.id, new.locale) then
      raise exception 'a check stands in the way' using errcode = 'check_violation', constraint = 'content_entries_checks_open';
    end if;
    if new.status = 'published' then
      new.published_at := coalesce(new.published_at, now());
      new.published_by_id := coalesce(auth.user_id(), new.published_by_id);
      new.scheduled_for := null;
    end if;
  end if;
  return new;
end $$;
create trigger guard before insert or update on cms.content_entries for each row execute function cms.guard_entry();

create function cms.guard_localization() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  changed boolean := tg_op = 'INSERT' or (new.data, new.title) is distinct from (old.data, old.title);
  moved boolean := tg_op = 'INSERT' or new.publish_state <> old.publish_state;
  was_public boolean := tg_op = 'UPDATE' and old.publish_state in ('published', 'scheduled');
begin
  if maison.is_erasing() then return new; end if;
  if changed then
    perform cms.guard_fields(new.organization_id, new.content_type_id, case when tg_op = 'UPDATE' then old.data end, new.data);
    -- What readers see changes only by whoever may publish, or by a draft that was approved.
    if was_public and not moved and not cms.may_publish(new.organization_id, new.locale) and not exists (
         select from cms.content_drafts d
          where d.entry_id = new.entry_id and d.locale = new.locale and d.status = 'approved' and d.title = new.title and d.data = new.data) then
      raise exception 'the change waits for its review' using errcode = 'check_violation', constraint = 'content_localizations_review_open';
    end if;
  end if;
  if was_public and (new.visibility, new.expires_at, new.deleted_at) is distinct from (old.visibility, old.expires_at, old.deleted_at)
     and not cms.may_publish(new.organization_id, new.locale) then
    raise exception 'cms.publish is needed to decide what is public' using errcode = 'insufficient_privilege';
  end if;
  if moved and (new.publish_state in ('scheduled', 'published') or was_public) then
    if not cms.may_publish(new.organization_id, new.locale) then
      raise exception 'cms.publish is needed to decide what is public' using errcode = 'insufficient_privilege';
    end if;
    if new.publish_state in ('scheduled', 'published') then
      if new.status not in ('approved', 'outdated') then
        raise exception 'the translation is not approved' using errcode = 'check_violation', constraint = 'content_localizations_review_open';
      end if;
      if not cms.gate_is_open(new.content_type_id, new.entry_id, new.locale) then
        raise exception 'a check stands in the way' using errcode = 'check_violation', constraint = 'content_localizations_checks_open';
      end if;
    end if;
    if new.publish_state = 'published' then
      new.published_at := coalesce(new.published_at, now());
    end if;
  end if;
  return new;
end $$;
create trigger guard before insert or update on cms.content_localizations for each row execute function cms.guard_localization();

create function cms.guard_draft() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  content_type uuid := (select e.content_type_id from cms.content_entries e where e.id = new.entry_id);
  base jsonb := (select v.data from cms.content_versions v where v.id = new.base_version_id and v.entry_id = new.entry_id);
begin
  if maison.is_erasing() then return new; end if;
  if tg_op = 'INSERT' or new.data is distinct from old.data then
    perform cms.guard_fields(new.organization_id, content_type, coalesce(case when tg_op = 'UPDATE' then old.data end, base, new.data), new.data);
  end if;
  if tg_op = 'UPDATE' then
    if (new.entry_id, new.locale, new.user_id) is distinct from (old.entry_id, old.locale, old.user_id) then
      raise exception 'a draft stays where it is' using errcode = 'check_violation', constraint = 'content_drafts_place';
    end if;
    -- Typing on makes approvals void.
    if old.status <> 'editing' and (new.title, new.data) is distinct from (old.title, old.data) then
      new.status := 'editing';
      new.review_round := old.review_round + 1;
    end if;
  end if;
  if new.status = 'approved' and (tg_op = 'INSERT' or old.status <> 'approved') then
    if not cms.review_is_complete(content_type, new.entry_id, new.id, new.review_round) then
      raise exception 'a review is missing' using errcode = 'check_violation', constraint = 'content_drafts_review_open';
    end if;
    -- Without a workflow it takes the word to say that a change is fit for readers.
    if not exists (select from cms.content_types t where t.id = content_type and t.workflow_id is not null)
       and not cms.may_publish(new.organization_id, new.locale) then
      raise exception 'cms.publish is needed to approve a change' using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
create trigger guard before insert or update on cms.content_drafts for each row execute function cms.guard_draft();

-- What became public, and what was taken down, is written down for good.
create function cms.note_publication(organization uuid, entry uuid, language text, was text, now_is text, changed boolean) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  doing text := case
    when now_is = 'published' and was is distinct from 'published' then 'publish'
    when now_is = 'published' and changed then 'update'
    when was = 'published' and now_is = 'archived' then 'archive'
    when was = 'published' and now_is <> 'published' then 'unpublish' end;
  shown cms.content_versions;
begin
  if doing is null or maison.is_erasing() then return; end if;
  if doing in ('publish', 'update') then
    select * into shown from cms.content_versions v where v.entry_id = entry and v.locale = language order by v.version_number desc limit 1;
  end if;
  insert into cms.publications (id, organization_id, entry_id, locale, action, version_id, content_hash, snapshot, actor_user_id)
  select gen_random_uuid(), organization, entry, language, doing, shown.id, shown.content_hash,
         case when doing in ('unpublish', 'archive') then '{}'
              else jsonb_build_object(
                'blocks', (select coalesce(jsonb_object_agg(b.id, b.data), '{}') from cms.content_blocks b
                            where b.id in (select r.target_id from cms.content_references r where r.entry_id = entry and r.target_type = 'cms.content_blocks')),
                'files', (select coalesce(jsonb_object_agg(a.id, encode(f.checksum, 'hex')), '{}')
                            from media.assets a join media.files f on f.id = a.file_id
                           where a.id in (select r.target_id from cms.content_references r where r.entry_id = entry and r.target_type = 'media.assets'))) end,
         auth.user_id();
end $$;
revoke execute on function cms.note_publication from public;
grant execute on function cms.note_publication to maison_system;

-- Named so that it comes after keep_version and keep_references, whose rows it reads.
create function cms.note_entry() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform cms.note_publication(new.organization_id, new.id, new.locale,
                               case when tg_op = 'UPDATE' then case when old.deleted_at is null then old.status else 'unpublished' end end,
                               case when new.deleted_at is null then new.status else 'unpublished' end,
                               tg_op = 'UPDATE' and (new.title, new.data) is distinct from (old.title, old.data));
  return null;
end $$;
create trigger note_publication after insert or update on cms.content_entries for each row execute function cms.note_entry();

create function cms.note_localization() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform cms.note_publication(new.organization_id, new.entry_id, new.locale,
                               case when tg_op = 'UPDATE' then case when old.deleted_at is null then old.publish_state else 'unpublished' end end,
                               case when new.deleted_at is null then new.publish_state else 'unpublished' end,
                               tg_op = 'UPDATE' and (new.title, new.data) is distinct from (old.title, old.data));
  return null;
end $$;
create trigger note_publication after insert or update on cms.content_localizations for each row execute function cms.note_localization();

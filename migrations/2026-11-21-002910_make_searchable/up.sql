-- What other systems make searchable. `search.watch(table, title, audience, …)` takes expressions over the row r; the
-- audience only narrows (docs at search.documents.audience): the row's own policy has the last word, so a wide
-- audience is never a leak, a narrow one hides. A wrong column fails here, not when somebody saves. Columns whose names
-- were not final when this was written are read as to_jsonb(r) ->> 'name': name them plainly once the table stands.
-- Searchable besides (in migrations 002204 and 002205): profiles, mega sites with pages and collections, subsites and
-- all their modules, CMS entries, translations and blocks. Never: messages, notes to oneself, money, consent, tokens.

-- Rows that stood already and got audiences of their own (001300, 001500, community's posts).
call search.watch('media.assets', 'r.name',
  $$array['word:' || r.organization_id || ':media.read', 'profile:' || r.owner_profile_id, case when r.visibility = 'public' then 'public' end]$$,
  body => 'r.description', keywords => $$concat_ws(' ', r.alt_text, r.credit, array_to_string(r.tags, ' '))$$,
  condition => 'r.deleted_at is null');
call search.watch('media.asset_collections', 'r.name',
  $$array['word:' || r.organization_id || ':media.read', case when r.is_public then 'public' end]$$,
  body => 'r.description', condition => 'r.deleted_at is null');
-- The words of captions, and of documents once they are read (media keeps them): find the asset by what is said in it.

call search.watch('events.events', 'r.title',
  $$array['word:' || r.organization_id || ':events.read', 'word:' || r.organization_id || ':sites.update', 'subsite:' || r.subsite_id,
    'house:' || r.house_id, 'profile:' || r.organizer_id,
    case when r.publish_state = 'published' then
      case when r.subsite_id is not null then (select 'public' from sites.listings l where l.id = r.id)
           when r.visibility = 'public' then 'public'
           when r.visibility = 'followers' then 'signed_in' end end,
    case when r.publish_state = 'published' and r.subsite_id is not null then 'organization:' || r.organization_id end]$$,
  body => 'r.description', keywords => $$concat_ws(' ', r.venue_name, r.location, r.category)$$,
  locale => '(select d.locale from events.event_details d where d.id = r.id)', happened_at => 'r.start_date',
  condition => 'r.deleted_at is null');
call search.watch('events.venues', 'r.name',
  $$array['word:' || r.organization_id || ':events.read', case when r.is_public then 'public' end]$$,
  body => 'r.description', keywords => $$concat_ws(' ', r.city, r.address, r.country)$$, condition => 'r.deleted_at is null');

-- Posts of houses and people beside those of subsites.
call search.watch('community.posts', 'coalesce(r.title, left(r.content, 80))',
  $$array['word:' || r.organization_id || ':community.read', 'word:' || r.organization_id || ':community.moderate',
    'word:' || r.organization_id || ':sites.update', 'subsite:' || r.subsite_id, 'house:' || (to_jsonb(r) ->> 'house_id'), 'profile:' || r.author_profile_id,
    case when r.publish_state = 'published' then
      case when r.subsite_id is not null then (select 'public' from sites.listings l where l.id = r.id)
           when coalesce(to_jsonb(r) ->> 'visibility', 'public') = 'public' then 'public'
           when to_jsonb(r) ->> 'visibility' not in ('private', 'unlisted', 'house') then 'signed_in' end end,
    case when r.publish_state = 'published' and r.subsite_id is not null then 'organization:' || r.organization_id end]$$,
  body => 'r.content', keywords => $$array_to_string(r.tags, ' ')$$,
  locale => '(select s.locale from sites.subsites s where s.id = r.subsite_id)', happened_at => 'coalesce(r.published_at, r.created_at)',
  condition => 'r.deleted_at is null');
call search.watch('community.houses', 'r.name',
  $$array['word:' || r.organization_id || ':community.read', 'house:' || r.id,
    case when coalesce(to_jsonb(r) ->> 'visibility', case when to_jsonb(r) ->> 'is_public' = 'false' then 'private' else 'public' end) = 'public' then 'public' else 'signed_in' end]$$,
  body => 'r.description', keywords => $$concat_ws(' ', to_jsonb(r) ->> 'slug', to_jsonb(r) ->> 'location')$$,
  condition => $$to_jsonb(r) ->> 'deleted_at' is null$$);

-- Customers: by name, address and number, also parts of a number. Who sees only their own or their team's comes into
-- question as owner or through crm.team.
call search.watch('crm.contacts', $$coalesce(nullif(concat_ws(' ', r.first_name, r.last_name), ''), r.company_name, (select e.email from crm.contact_emails e where e.contact_id = r.id order by e.is_primary desc limit 1))$$,
  $$array['word:' || r.organization_id || ':crm.read', 'word:' || r.organization_id || ':crm.team', 'user:' || r.owner_id]$$,
  keywords => $$concat_ws(' ', r.company_name, r.job_title, r.instagram,
    (select string_agg(e.email, ' ') from crm.contact_emails e where e.contact_id = r.id),
    (select string_agg(regexp_replace(p.number, '\D', '', 'g'), ' ') from crm.contact_phones p where p.contact_id = r.id))$$,
  locale => 'r.locale', happened_at => 'r.updated_at', condition => 'r.deleted_at is null and r.merged_into_id is null');
call search.watch_words('crm.contacts', 'crm.contact_emails', 'contact_id');
call search.watch_words('crm.contacts', 'crm.contact_phones', 'contact_id');
call search.watch('crm.companies', 'r.name',
  $$array['word:' || r.organization_id || ':crm.read', 'word:' || r.organization_id || ':crm.team', 'user:' || r.owner_id]$$,
  body => 'r.description', keywords => $$concat_ws(' ', r.legal_name, r.domain, r.email, regexp_replace(r.phone, '\D', '', 'g'), r.vat_id, r.industry)$$,
  happened_at => 'r.updated_at', condition => 'r.deleted_at is null');
call search.watch('crm.deals', 'r.name',
  $$array['word:' || r.organization_id || ':crm.read', 'word:' || r.organization_id || ':crm.team', 'user:' || r.owner_id]$$,
  body => 'r.description', happened_at => 'r.updated_at', condition => 'r.deleted_at is null');
call search.watch('crm.products', 'r.name', $$array['word:' || r.organization_id || ':crm.read']$$,
  body => 'r.description', keywords => 'r.code', condition => 'r.deleted_at is null');

call search.watch('planning.projects', 'r.name', $$array['word:' || r.organization_id || ':planning.read']$$,
  body => 'r.description', keywords => 'r.code', condition => 'r.deleted_at is null');
call search.watch('planning.briefs', 'r.title', $$array['word:' || r.organization_id || ':planning.read']$$,
  body => $$concat_ws(E'\n', r.objective, r.key_message, r.audience, r.mandatories)$$, keywords => 'r.code', condition => 'r.deleted_at is null');
call search.watch('planning.content_pieces', 'r.title', $$array['word:' || r.organization_id || ':planning.read']$$,
  body => 'r.content', locale => 'r.locale', happened_at => 'coalesce(r.published_at, r.scheduled_for, r.created_at)', condition => 'r.deleted_at is null');

call search.watch('marketing.campaigns', 'r.name', $$array['word:' || r.organization_id || ':marketing.read']$$,
  body => 'r.description', condition => $$to_jsonb(r) ->> 'deleted_at' is null$$);
call search.watch('marketing.email_campaigns', 'r.name', $$array['word:' || r.organization_id || ':marketing.read']$$,
  body => $$to_jsonb(r) ->> 'plain_text_content'$$, keywords => 'r.subject', condition => $$to_jsonb(r) ->> 'deleted_at' is null$$);

call search.watch('channels.shop_products', 'r.title', $$array['word:' || r.organization_id || ':channels.read']$$,
  body => $$to_jsonb(r) ->> 'description'$$, keywords => $$concat_ws(' ', to_jsonb(r) ->> 'handle', to_jsonb(r) ->> 'sku')$$,
  condition => $$to_jsonb(r) ->> 'deleted_at' is null$$);

call search.watch('production.stakeholders', 'r.name',
  $$array['word:' || r.organization_id || ':production.read', 'user:' || (to_jsonb(r) ->> 'user_id')]$$,
  keywords => $$concat_ws(' ', to_jsonb(r) ->> 'company', to_jsonb(r) ->> 'role', to_jsonb(r) ->> 'email', regexp_replace(to_jsonb(r) ->> 'phone', '\D', '', 'g'))$$,
  condition => $$to_jsonb(r) ->> 'deleted_at' is null$$);
call search.watch('production.shoots', 'r.title', $$array['word:' || r.organization_id || ':production.read']$$,
  keywords => $$to_jsonb(r) ->> 'location'$$, condition => $$to_jsonb(r) ->> 'deleted_at' is null$$);
call search.watch('production.fashion_brands', 'r.name', $$array['word:' || r.organization_id || ':production.read']$$,
  keywords => $$concat_ws(' ', to_jsonb(r) ->> 'country', to_jsonb(r) ->> 'style')$$, condition => $$to_jsonb(r) ->> 'deleted_at' is null$$);
call search.watch('production.sponsor_organizations', 'r.name', $$array['word:' || r.organization_id || ':production.read']$$,
  keywords => $$to_jsonb(r) ->> 'industry'$$, condition => $$to_jsonb(r) ->> 'deleted_at' is null$$);
call search.watch('production.model_agencies', 'r.name', $$array['word:' || r.organization_id || ':production.read']$$,
  keywords => $$to_jsonb(r) ->> 'city'$$, condition => $$to_jsonb(r) ->> 'deleted_at' is null$$);
-- Models and designers carry their names in contacts or profiles: they are found there.

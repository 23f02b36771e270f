call search.unwatch('crm.contact_emails', false);
call search.unwatch('crm.contact_phones', false);
call search.unwatch('production.model_agencies');
call search.unwatch('production.sponsor_organizations');
call search.unwatch('production.fashion_brands');
call search.unwatch('production.shoots');
call search.unwatch('production.stakeholders');
call search.unwatch('channels.shop_products');
call search.unwatch('marketing.email_campaigns');
call search.unwatch('marketing.campaigns');
call search.unwatch('planning.content_pieces');
call search.unwatch('planning.briefs');
call search.unwatch('planning.projects');
call search.unwatch('crm.products');
call search.unwatch('crm.deals');
call search.unwatch('crm.companies');
call search.unwatch('crm.contacts');
call search.unwatch('community.houses');
call search.unwatch('community.posts');
call search.unwatch('events.venues');
call search.unwatch('events.events');
call search.unwatch('media.asset_collections');
call search.unwatch('media.assets');

-- As in 002204.
call search.watch('media.assets', 'r.name',
  $$array['word:' || r.organization_id || ':media.read', case when r.visibility = 'public' then 'public' end]$$,
  body => 'r.description', keywords => $$concat_ws(' ', r.alt_text, r.credit, array_to_string(r.tags, ' '))$$,
  condition => 'r.deleted_at is null');
call search.watch_part('community.posts', 'coalesce(r.title, left(r.content, 80))', 'r.content', $$array_to_string(r.tags, ' ')$$);
call search.watch_part('events.events', 'r.title', 'r.description', $$concat_ws(' ', r.venue_name, r.location)$$);

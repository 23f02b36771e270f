-- Indexes that another one repeats: the same first columns, so it answers everything that they answer.
drop index community.posts_author;
drop index events.events_organization;
drop index events.registrations_organization;
drop index channels.social_post_media_part;
drop index planning.content_piece_assets_variant;
drop index production.lookbook_pages_lookbook;
drop index production.shoot_shots_shoot;

-- Indexes that nobody can use. The application reads under row-level security, and Postgres tries the policies before any
-- operator that could give a hidden row away (@>, &&, @@, like): these never help it, and cost at every write. Public
-- lists by tag read sites.listings, search reads search.documents, filters by own fields read crm.custom_values.
drop index sites.albums_tags;
drop index sites.articles_tags;
drop index sites.books_tags;
drop index sites.video_features_tags;
drop index community.gallery_items_tags;
drop index community.posts_tags;
drop index media.asset_details_metadata;
drop index messaging.messages_words;
drop index crm.companies_custom;
drop index crm.companies_trigram;
drop index crm.contacts_custom;
drop index crm.contacts_trigram;
drop index crm.contact_emails_trigram;
drop index crm.contact_phones_trigram;
drop index crm.custom_records_custom;
drop index crm.deal_details_custom;
drop index crm.deals_trigram;
drop index production.model_profiles_skills;
drop index production.model_profiles_trigram;
drop index production.stakeholders_trigram;

-- Lists of a mega site read sites.listings; these were made before it and serve nothing any more.
drop index sites.albums_by_mega_site;
drop index sites.articles_by_mega_site;
drop index sites.awards_by_mega_site;
drop index sites.books_by_mega_site;
drop index sites.bounties_by_mega_site;
drop index sites.connections_by_mega_site;
drop index sites.contributions_by_mega_site;
drop index sites.forum_topics_by_mega_site;
drop index sites.merch_by_mega_site;
drop index sites.sections_by_mega_site;
drop index sites.timeline_entries_by_mega_site;
drop index sites.video_features_by_mega_site;
drop index community.gallery_items_by_mega_site;
drop index community.posts_by_mega_site;
drop index events.events_by_mega_site;

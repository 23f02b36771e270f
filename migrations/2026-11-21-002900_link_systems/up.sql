-- Foreign keys between systems: each system's tables were made by themselves, what points from one to another comes
-- when all of them are there.

alter table identity.notification_preferences
  add constraint notification_preferences_house_id_fkey foreign key (house_id) references community.houses on delete cascade;
alter table identity.activities
  add constraint activities_connection_id_fkey foreign key (connection_id) references channels.connections on delete set null,
  add constraint activities_client_id_fkey foreign key (client_id) references crm.companies on delete set null,
  add constraint activities_project_id_fkey foreign key (project_id) references planning.projects on delete set null;

-- media → systems that were made at the same time. Indexes are there already.
alter table media.asset_libraries add constraint asset_libraries_client_id_fkey
  foreign key (client_id) references crm.companies on delete set null;
alter table media.collection_shares add constraint collection_shares_client_contact_id_fkey
  foreign key (client_contact_id) references crm.contacts on delete set null;
alter table media.asset_credits
  add constraint asset_credits_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null,
  add constraint asset_credits_house_id_fkey foreign key (house_id) references community.houses on delete set null;
-- Set null, not cascade: nobody can hang a row below another organisation's contact, and the face stays without a name.
alter table media.asset_people
  add constraint asset_people_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null,
  add constraint asset_people_picture_consent_id_fkey foreign key (picture_consent_id) references community.picture_consents on delete set null;

alter table messaging.threads
  add constraint threads_house_id_fkey foreign key (house_id) references community.houses on delete restrict;

-- A report's copies belong to the report: its organisation, its reporter.
alter table messaging.reported_messages
  add constraint reported_messages_report_id_fkey foreign key (report_id) references community.content_reports on delete cascade;
call auth.stay_together('messaging.reported_messages');
alter policy insert_rows on messaging.reported_messages with check (
  reporter_profile_id = (select auth.profile_id()) and thread_id = any ((select auth.own_threads())::uuid[])
  and exists (select from community.content_reports r where r.id = report_id and r.reporter_id = (select auth.profile_id())));

-- Rooms of a house follow its members.
create trigger follow_house after insert or delete or update of left_at, house_id, profile_id on community.house_members
  for each row execute function messaging.follow_house();

-- Members of a conversation see what was attached there, whoever owns it. Last, because the policies of media.assets are
-- made anew on the way. Only what the sender could see was attached (policy of message_attachments).
create policy read_in_threads on media.assets for select to maison_app using (
  (select auth.profile_id()) is not null and exists (select from messaging.message_attachments a where a.asset_id = assets.id));

-- The person in a picture may be a contact without an account.
alter table community.picture_consents
  add constraint picture_consents_contact_id_fkey foreign key (contact_id) references crm.contacts on delete restrict;

-- Foreign keys from the CRM into systems that other people make; the columns and their indexes are there.
alter table crm.suppressions add constraint suppressions_list_id_fkey foreign key (list_id) references marketing.contact_lists on delete restrict;
alter table crm.deals add constraint deals_campaign_id_fkey foreign key (campaign_id) references marketing.campaigns on delete set null;
alter table crm.contact_activities add constraint contact_activities_campaign_id_fkey foreign key (campaign_id) references marketing.campaigns on delete set null;
alter table crm.form_submissions add constraint form_submissions_visit_id_fkey foreign key (visit_id) references analytics.visits on delete set null;

-- Foreign keys of events to tables of other new systems. Indexes stand already.
alter table events.events add constraint events_house_id_fkey foreign key (house_id) references community.houses on delete restrict;
alter table events.event_seats add constraint event_seats_house_id_fkey foreign key (house_id) references community.houses on delete set null;
alter table events.ball_entries add constraint ball_entries_house_id_fkey foreign key (house_id) references community.houses on delete restrict;
alter table events.ball_results add constraint ball_results_house_id_fkey foreign key (house_id) references community.houses on delete restrict;
alter table events.venues add constraint venues_company_id_fkey foreign key (company_id) references crm.companies on delete set null;
alter table events.venues add constraint venues_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table events.venue_bookings add constraint venue_bookings_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table events.event_staff add constraint event_staff_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table events.affiliates add constraint affiliates_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table events.orders add constraint orders_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table events.registrations add constraint registrations_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table events.memberships add constraint memberships_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table events.ball_judges add constraint ball_judges_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table events.ball_entries add constraint ball_entries_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;

-- planning → systems that were made at the same time. Indexes are there already. What cascades must belong to the
-- organisation of its parent: stay_together is made anew so that it knows the new parents.
alter table planning.projects add constraint projects_company_id_fkey
  foreign key (company_id) references crm.companies on delete set null;
alter table planning.briefs
  add constraint briefs_company_id_fkey foreign key (company_id) references crm.companies on delete set null,
  add constraint briefs_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table planning.brief_content_links add constraint brief_content_links_content_entry_id_fkey
  foreign key (content_entry_id) references cms.content_entries on delete cascade;
drop trigger stay_together on planning.brief_content_links;
call auth.stay_together('planning.brief_content_links');
alter table planning.campaign_brief_links add constraint campaign_brief_links_campaign_id_fkey
  foreign key (campaign_id) references marketing.campaigns on delete cascade;
drop trigger stay_together on planning.campaign_brief_links;
call auth.stay_together('planning.campaign_brief_links');
alter table planning.content_variants
  add constraint content_variants_connection_id_fkey foreign key (connection_id) references channels.connections on delete set null,
  add constraint content_variants_house_id_fkey foreign key (house_id) references community.houses on delete set null,
  add constraint content_variants_social_post_id_fkey foreign key (social_post_id) references channels.social_posts on delete set null;
alter table planning.approvals add constraint approvals_contact_id_fkey
  foreign key (contact_id) references crm.contacts on delete set null;

-- Links of cms to systems made elsewhere; the indexes exist already.
alter table cms.content_entries
  add constraint content_entries_client_id_fkey foreign key (client_id) references crm.companies on delete set null,
  add constraint content_entries_project_id_fkey foreign key (project_id) references planning.projects on delete set null;
alter table cms.content_revisions
  add constraint content_revisions_assigned_to_contact_id_fkey foreign key (assigned_to_contact_id) references crm.contacts on delete set null,
  add constraint content_revisions_reviewed_by_contact_id_fkey foreign key (reviewed_by_contact_id) references crm.contacts on delete set null;
alter table cms.content_comments
  add constraint content_comments_author_contact_id_fkey foreign key (author_contact_id) references crm.contacts on delete set null;
alter table cms.preview_links
  add constraint preview_links_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;

-- crm
alter table channels.connections add constraint connections_client_id_fkey foreign key (client_id) references crm.companies on delete set null;
alter table channels.post_approvals add constraint post_approvals_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table channels.inbox_threads add constraint inbox_threads_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table channels.fediverse_followers add constraint fediverse_followers_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table channels.shop_customers add constraint shop_customers_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table channels.shop_orders add constraint shop_orders_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table channels.privacy_requests add constraint privacy_requests_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;

-- community, planning, marketing
alter table channels.connections add constraint connections_house_id_fkey foreign key (house_id) references community.houses on delete set null;
alter table channels.compositions add constraint compositions_content_piece_id_fkey foreign key (content_piece_id) references planning.content_pieces on delete set null;
alter table channels.compositions add constraint compositions_campaign_id_fkey foreign key (campaign_id) references marketing.campaigns on delete set null;
alter table channels.shop_orders add constraint shop_orders_campaign_id_fkey foreign key (campaign_id) references marketing.campaigns on delete set null;

-- events
alter table channels.shop_locations add constraint shop_locations_venue_id_fkey foreign key (venue_id) references events.venues on delete set null;
alter table channels.shop_bundle_items add constraint shop_bundle_items_tier_id_fkey foreign key (tier_id) references events.ticket_tiers on delete restrict;
alter table channels.shop_order_tickets add constraint shop_order_tickets_events_order_id_fkey foreign key (events_order_id) references events.orders on delete restrict;
alter table channels.shop_order_tickets add constraint shop_order_tickets_registration_id_fkey foreign key (registration_id) references events.registrations on delete restrict;

-- The triggers that keep a row inside its organisation look at these keys, too (each call makes its trigger anew).
call channels.keep_inside('channels.connections');
call channels.keep_inside('channels.compositions');
call channels.keep_inside('channels.post_approvals');
call channels.keep_inside('channels.inbox_threads');
call channels.keep_inside('channels.fediverse_followers');
call channels.keep_inside('channels.shop_customers');
call channels.keep_inside('channels.shop_orders');
call channels.keep_inside('channels.shop_locations');
call channels.keep_inside('channels.shop_bundle_items');
call channels.keep_inside('channels.shop_order_tickets');
call channels.keep_inside('channels.privacy_requests');

-- production → systems that were made at the same time. Indexes are there already.
alter table production.stakeholders add constraint stakeholders_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table production.model_profiles add constraint model_profiles_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table production.designer_profiles add constraint designer_profiles_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table production.event_sponsors add constraint event_sponsors_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table production.invitations add constraint invitations_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table production.attendance_requests add constraint attendance_requests_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table production.model_agencies add constraint model_agencies_company_id_fkey foreign key (company_id) references crm.companies on delete set null;
alter table production.fashion_brands add constraint fashion_brands_company_id_fkey foreign key (company_id) references crm.companies on delete set null;
alter table production.sponsor_organizations add constraint sponsor_organizations_company_id_fkey foreign key (company_id) references crm.companies on delete set null;
alter table production.budget_lines add constraint budget_lines_company_id_fkey foreign key (company_id) references crm.companies on delete set null;
alter table production.shoots add constraint shoots_client_id_fkey foreign key (client_id) references crm.companies on delete set null;
alter table production.event_sponsors add constraint event_sponsors_deal_id_fkey foreign key (deal_id) references crm.deals on delete set null;
alter table production.event_sponsors add constraint event_sponsors_invoice_id_fkey foreign key (invoice_id) references events.invoices on delete restrict;
alter table production.shoot_payments add constraint shoot_payments_invoice_id_fkey foreign key (invoice_id) references events.invoices on delete restrict;
alter table production.shoots add constraint shoots_project_id_fkey foreign key (project_id) references planning.projects on delete set null;
alter table production.tasks add constraint tasks_project_id_fkey foreign key (project_id) references planning.projects on delete set null;
alter table production.budgets add constraint budgets_project_id_fkey foreign key (project_id) references planning.projects on delete set null;
alter table production.shoots add constraint shoots_brief_id_fkey foreign key (brief_id) references planning.briefs on delete set null;
alter table production.shoots add constraint shoots_venue_id_fkey foreign key (venue_id) references events.venues on delete set null;
alter table production.event_rehearsals add constraint event_rehearsals_venue_id_fkey foreign key (venue_id) references events.venues on delete set null;
alter table production.call_times add constraint call_times_venue_id_fkey foreign key (venue_id) references events.venues on delete set null;
alter table production.event_rehearsals add constraint event_rehearsals_space_id_fkey foreign key (space_id) references events.venue_spaces on delete set null;
alter table production.call_times add constraint call_times_space_id_fkey foreign key (space_id) references events.venue_spaces on delete set null;
alter table production.show_runs add constraint show_runs_occurrence_id_fkey foreign key (occurrence_id) references events.event_occurrences on delete set null;
alter table production.invitations add constraint invitations_occurrence_id_fkey foreign key (occurrence_id) references events.event_occurrences on delete set null;
alter table production.event_schedules add constraint event_schedules_occurrence_id_fkey foreign key (occurrence_id) references events.event_occurrences on delete cascade;
drop trigger stay_together on production.event_schedules;
call auth.stay_together('production.event_schedules');
alter table production.invitation_guests add constraint invitation_guests_registration_id_fkey foreign key (registration_id) references events.registrations on delete set null;
alter table production.invitation_guests add constraint invitation_guests_event_seat_id_fkey foreign key (event_seat_id) references events.event_seats on delete restrict;

-- Judges, hosts and door staff are taken like everybody else: one graph of people. Those who confirmed stand in it.
create trigger take_time after insert or delete or update on events.event_staff for each row execute function production.take_time();
insert into production.occupancies (id, organization_id, person_id, engagement_id, source_type, source_id, kind, starts_at, ends_at)
select gen_random_uuid(), s.organization_id, s.user_id, s.event_id, 'event_staff', s.id, 'duty', s.starts_at, s.ends_at
  from events.event_staff s where s.status = 'confirmed' and s.user_id is not null and s.starts_at is not null
on conflict do nothing;

-- crm: the person
alter table marketing.campaign_members add constraint campaign_members_contact_id_fkey foreign key (contact_id) references crm.contacts on delete cascade;
alter table marketing.segment_marks add constraint segment_marks_contact_id_fkey foreign key (contact_id) references crm.contacts on delete cascade;
alter table marketing.contact_list_members add constraint contact_list_members_contact_id_fkey foreign key (contact_id) references crm.contacts on delete cascade;
alter table marketing.subscription_events add constraint subscription_events_contact_id_fkey foreign key (contact_id) references crm.contacts on delete restrict;
alter table marketing.topic_preferences add constraint topic_preferences_contact_id_fkey foreign key (contact_id) references crm.contacts on delete cascade;
alter table marketing.mail_preferences add constraint mail_preferences_contact_id_fkey foreign key (contact_id) references crm.contacts on delete cascade;
alter table marketing.contact_requests add constraint contact_requests_contact_id_fkey foreign key (contact_id) references crm.contacts on delete restrict;
alter table marketing.email_test_sends add constraint email_test_sends_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table marketing.email_recipients add constraint email_recipients_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table marketing.email_interactions add constraint email_interactions_contact_id_fkey foreign key (contact_id) references crm.contacts on delete cascade;
alter table marketing.bounces add constraint bounces_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table marketing.unsubscribes add constraint unsubscribes_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table marketing.automation_events add constraint automation_events_contact_id_fkey foreign key (contact_id) references crm.contacts on delete cascade;
alter table marketing.automation_enrollments add constraint automation_enrollments_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;

-- crm: everything else
alter table marketing.campaigns add constraint campaigns_client_id_fkey foreign key (client_id) references crm.companies on delete set null;
alter table marketing.campaign_members add constraint campaign_members_converted_deal_id_fkey foreign key (converted_deal_id) references crm.deals on delete set null;
alter table marketing.preference_topics add constraint preference_topics_purpose_id_fkey foreign key (purpose_id) references crm.consent_purposes on delete restrict;
alter table marketing.contact_list_members add constraint contact_list_members_consent_id_fkey foreign key (consent_id) references crm.consents on delete restrict;
alter table marketing.subscription_events add constraint subscription_events_consent_id_fkey foreign key (consent_id) references crm.consents on delete restrict;
alter table marketing.import_lists add constraint import_lists_import_id_fkey foreign key (import_id) references crm.imports on delete cascade;
alter table marketing.bounces add constraint bounces_suppression_id_fkey foreign key (suppression_id) references crm.suppressions on delete set null;
alter table marketing.unsubscribes add constraint unsubscribes_suppression_id_fkey foreign key (suppression_id) references crm.suppressions on delete set null;
alter table marketing.replies add constraint replies_crm_email_id_fkey foreign key (crm_email_id) references crm.emails on delete set null;

-- events
alter table marketing.campaign_members add constraint campaign_members_converted_order_id_fkey foreign key (converted_order_id) references events.orders on delete set null;

-- The triggers that keep a row inside its organisation look at these keys, too.
do $$
declare t text;
begin
  foreach t in array array['campaign_members', 'segment_marks', 'contact_list_members', 'topic_preferences', 'mail_preferences', 'email_interactions', 'automation_events', 'import_lists'] loop
    execute format('drop trigger if exists stay_together on marketing.%I', t);
    call auth.stay_together(format('marketing.%I', t)::regclass);
  end loop;
  foreach t in array array['campaigns', 'campaign_members', 'preference_topics', 'contact_list_members', 'subscription_events', 'contact_requests', 'email_test_sends',
                           'email_recipients', 'bounces', 'unsubscribes', 'replies', 'automation_enrollments'] loop
    call marketing.keep_inside(format('marketing.%I', t)::regclass);
  end loop;
end $$;

-- Dynamic lists look again at whom something changed.
create trigger mark_segments after insert or update on crm.contacts for each row execute function marketing.mark_segments('id');
create trigger mark_segments after insert or delete on crm.contact_tags for each row execute function marketing.mark_segments('contact_id');
create trigger mark_segments after insert or update or delete on crm.contact_emails for each row execute function marketing.mark_segments('contact_id');
create trigger mark_segments after insert or update on crm.contact_consents for each row execute function marketing.mark_segments('contact_id');
create trigger mark_segments after insert or update on crm.form_submissions for each row execute function marketing.mark_segments('contact_id');
create trigger mark_segments after insert on crm.contact_activities for each row execute function marketing.mark_segments('contact_id');

-- channels
alter table analytics.web_properties add constraint web_properties_platform_id_fkey foreign key (platform_id) references channels.connections on delete set null;
alter table analytics.ad_accounts add constraint ad_accounts_platform_id_fkey foreign key (platform_id) references channels.connections on delete set null;
alter table analytics.ad_campaigns add constraint ad_campaigns_platform_id_fkey foreign key (platform_id) references channels.connections on delete set null;
alter table analytics.sync_states add constraint sync_states_platform_id_fkey foreign key (platform_id) references channels.connections on delete cascade;
alter table analytics.platform_metrics add constraint platform_metrics_platform_id_fkey foreign key (platform_id) references channels.connections on delete cascade;

-- crm
alter table analytics.web_properties add constraint web_properties_client_id_fkey foreign key (client_id) references crm.companies on delete set null;
alter table analytics.ad_campaigns add constraint ad_campaigns_client_id_fkey foreign key (client_id) references crm.companies on delete set null;
alter table analytics.listening_queries add constraint listening_queries_client_id_fkey foreign key (client_id) references crm.companies on delete set null;
alter table analytics.attribution_results add constraint attribution_results_client_id_fkey foreign key (client_id) references crm.companies on delete set null;
alter table analytics.dashboards add constraint dashboards_client_id_fkey foreign key (client_id) references crm.companies on delete set null;
alter table analytics.reports add constraint reports_client_id_fkey foreign key (client_id) references crm.companies on delete set null;
alter table analytics.touchpoints add constraint touchpoints_contact_id_fkey foreign key (contact_id) references crm.contacts on delete cascade;
alter table analytics.conversions add constraint conversions_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;
alter table analytics.conversions add constraint conversions_deal_id_fkey foreign key (deal_id) references crm.deals on delete set null;
alter table analytics.mention_authors add constraint mention_authors_contact_id_fkey foreign key (contact_id) references crm.contacts on delete set null;

-- events, marketing, planning, production
alter table analytics.conversions add constraint conversions_order_id_fkey foreign key (order_id) references events.orders on delete restrict;
alter table analytics.touchpoints add constraint touchpoints_campaign_id_fkey foreign key (campaign_id) references marketing.campaigns on delete set null;
alter table analytics.ad_campaigns add constraint ad_campaigns_project_id_fkey foreign key (project_id) references planning.projects on delete set null;
alter table analytics.ad_campaigns add constraint ad_campaigns_brief_id_fkey foreign key (brief_id) references planning.briefs on delete set null;
alter table analytics.listening_queries add constraint listening_queries_brand_id_fkey foreign key (brand_id) references production.fashion_brands on delete set null;

-- Keys that cascade into tables that people write: their trigger is made anew, so that it looks at these parents, too.
alter table analytics.ad_campaign_crm_links add constraint ad_campaign_crm_links_crm_campaign_id_fkey foreign key (crm_campaign_id) references marketing.campaigns on delete cascade;
drop trigger stay_together on analytics.ad_campaign_crm_links;
call auth.stay_together('analytics.ad_campaign_crm_links');
alter table analytics.recipients add constraint recipients_contact_id_fkey foreign key (contact_id) references crm.contacts on delete cascade;
alter table analytics.recipients add constraint recipients_connection_id_fkey foreign key (connection_id) references channels.connections on delete cascade;
drop trigger stay_together on analytics.recipients;
call auth.stay_together('analytics.recipients');

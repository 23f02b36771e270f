//! Ids and value sets of `crm`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `crm.addresses`: Postal addresses of contacts and companies. Erasure deletes the rows.
    AddressId,
    /// `crm.assignment_rule_members`: Who takes turns in a rule. Erasure deletes the rows.
    AssignmentRuleMemberId,
    /// `crm.assignment_rules`: Who gets what comes in. Rules that were used are switched off, not deleted.
    AssignmentRuleId,
    /// `crm.assignments`: What was given to whom by which rule; append-only.
    AssignmentId,
    /// `crm.companies`: Companies, houses and institutions that an organisation deals with: clients, sponsors, venues, suppliers.
    CompanyId,
    /// `crm.company_tags`: Tags of companies.
    CompanyTagId,
    /// `crm.competitors`: Who else bids, and how.
    CompetitorId,
    /// `crm.consent_evidence`: Proof of a consent that names the person; apart from the ledger, which must never change, so that it can be erased.
    ConsentEvidenceId,
    /// `crm.consent_purposes`: What an organisation asks consent for: newsletter, casting news, keeping data.
    ConsentPurposeId,
    /// `crm.consent_texts`: The very words that people agreed to, by language and version; append-only.
    ConsentTextId,
    /// `crm.consents`: Every consent that was asked for, given, confirmed or taken back, for which purpose and channel; append-only, the newest holds.
    ConsentId,
    /// `crm.contact_activities`: The timeline of a contact: mails, calls, meetings, visits, forms, orders, nights.
    ContactActivityId,
    /// `crm.contact_companies`: For which companies a person works or worked, in which role and when.
    ContactCompanyId,
    /// `crm.contact_consents`: What holds now, worked out from crm.consents by trigger, so that segments and senders need no history.
    ContactConsentId,
    /// `crm.contact_emails`: E-mail addresses of a contact. Erasure deletes the rows.
    ContactEmailId,
    /// `crm.contact_merge_moves`: Which row of which table a merge moved; append-only. What could not move because the winner had the same is kept back with the loser.
    ContactMergeMoveId,
    /// `crm.contact_merge_values`: What stood in both contacts before a merge, and what was chosen, so that it can be undone. Erasure deletes the rows.
    ContactMergeValueId,
    /// `crm.contact_merges`: Which contact became which, and which merges were undone; append-only.
    ContactMergeId,
    /// `crm.contact_notes`: What colleagues should know about a contact. The person has a right to read it.
    ContactNoteId,
    /// `crm.contact_phones`: Telephone numbers of a contact; several people may share one. Erasure deletes the rows.
    ContactPhoneId,
    /// `crm.contact_tags`: Tags of contacts. Erasure deletes the rows.
    ContactTagId,
    /// `crm.contacts`: A person as one organisation knows them, with or without an account; addresses, consent and scores hang below.
    ContactId,
    /// `crm.custom_fields`: Fields that an organisation added to contacts, companies, deals or its own records.
    CustomFieldId,
    /// `crm.custom_objects`: Kinds of records that an organisation made itself, such as garments on loan.
    CustomObjectId,
    /// `crm.custom_records`: Records of the kinds that an organisation made.
    CustomRecordId,
    /// `crm.custom_values`: Values of indexed fields in columns of their own, for sorting, filtering and uniqueness; kept by trigger, gone with the value.
    CustomValueId,
    /// `crm.data_requests`: What people ask about their data, and until when it has to be answered (GDPR, articles 15 to 21).
    DataRequestId,
    /// `crm.deal_activities`: What happened in a deal: notes, and changes that triggers write down.
    DealActivityId,
    /// `crm.deal_competitors`: Who else wants this deal.
    DealCompetitorId,
    /// `crm.deal_contacts`: The people of a deal and the part they play.
    DealContactId,
    /// `crm.deal_products`: Lines of a deal: what is offered, at which price.
    DealProductId,
    /// `crm.deal_stage_history`: Every step of every deal, with what it was worth then; append-only, written by trigger.
    DealStageHistoryId,
    /// `crm.deal_tags`: Tags of deals.
    DealTagId,
    /// `crm.deals`: What may become business, on its way through a pipeline. Deals go to the trash; with their history they are never deleted.
    DealId,
    /// `crm.duplicate_candidates`: Pairs that may be the same person or company; a pair that was dismissed is not proposed again.
    DuplicateCandidateId,
    /// `crm.duplicate_rules`: What counts as the same person or company, and what happens when one is entered again.
    DuplicateRuleId,
    /// `crm.email_attachments`: Files at a mail; stored when somebody asks for them.
    EmailAttachmentId,
    /// `crm.email_participants`: Who sent and got a mail. Erasure deletes the rows.
    EmailParticipantId,
    /// `crm.emails`: Mails between colleagues and contacts, from synced mailboxes or sent from here.
    EmailId,
    /// `crm.exchange_rates`: Exchange rates by day; a day without one takes the last before it.
    ExchangeRateId,
    /// `crm.exports`: Who took which data out, as what, and when; the file goes after a while, the row stays.
    ExportId,
    /// `crm.field_rules`: What a role sees and changes of single fields; without a row what it may of the record. The application holds to it in pages, exports and mails.
    FieldRuleId,
    /// `crm.form_fields`: Questions of a form, in order.
    FormFieldId,
    /// `crm.form_submissions`: What was sent through a form; visitors' are written by the system role. Those that become no contact are deleted after crm.settings.submissions_keep_days.
    FormSubmissionId,
    /// `crm.forms`: Forms on public pages: what people send becomes contacts, and deals where a pipeline is named.
    FormId,
    /// `crm.import_rows`: Lines of an import and what became of them; deleted after crm.settings.import_rows_keep_days.
    ImportRowId,
    /// `crm.imports`: Files that were read in: mapped, tried, run in the background, undone.
    ImportId,
    /// `crm.layouts`: Which fields stand where, for everybody or for one role.
    LayoutId,
    /// `crm.lead_conversions`: When a lead became a customer, with which company and deal; append-only. Where one sells to people there is no company.
    LeadConversionId,
    /// `crm.lead_scoring_rules`: What earns or costs a contact points. Rules that gave points are switched off, not deleted.
    LeadScoringRuleId,
    /// `crm.lost_reasons`: Why deals are lost, to choose from, so that it can be counted.
    LostReasonId,
    /// `crm.meeting_attendees`: Who was asked to an appointment and what they answered. Erasure deletes the rows.
    MeetingAttendeeId,
    /// `crm.meetings`: Appointments of colleagues with contacts, in step with their calendars.
    MeetingId,
    /// `crm.note_attachments`: Files at a note.
    NoteAttachmentId,
    /// `crm.note_mentions`: Colleagues that a note calls. Erasure deletes the rows.
    NoteMentionId,
    /// `crm.number_series`: Numbers of documents without gaps, by kind and year.
    NumberSeriesId,
    /// `crm.pipeline_stages`: The stages of a pipeline, in order: columns of the board.
    PipelineStageId,
    /// `crm.pipelines`: Ways that deals go: new business, sponsoring, tickets for groups.
    PipelineId,
    /// `crm.portal_accesses`: Contacts who see what concerns them or their company: quotes, invoices, projects.
    PortalAccessId,
    /// `crm.predicted_scores`: What a model thinks of a contact, and why. Erasure deletes the rows.
    PredictedScoreId,
    /// `crm.price_book_entries`: The price of a product in a price book, from a quantity on.
    PriceBookEntryId,
    /// `crm.price_books`: Prices by season, currency or company; at any time one per currency is the default.
    PriceBookId,
    /// `crm.products`: What an organisation sells beside tickets: services, retainers, sponsoring packages.
    ProductId,
    /// `crm.sales_document_items`: Lines of a document, in order; they change only while it is a draft.
    SalesDocumentItemId,
    /// `crm.sales_documents`: Quotes, the orders they become, their invoices and credit notes. Once issued only their state changes.
    SalesDocumentId,
    /// `crm.saved_views`: Filters, columns and order that somebody keeps for themselves or for all.
    SavedViewId,
    /// `crm.score_ledger`: Why a score is what it is: every point given or taken back; append-only. A score is the sum of its rows.
    ScoreLedgerId,
    /// `crm.score_models`: Models that learn from won and lost leads how likely the next one is.
    ScoreModelId,
    /// `crm.settings`: How the CRM of one organisation works; without a row the defaults hold.
    SettingId,
    /// `crm.suppressions`: Addresses and domains to which nothing is sent; asked again for every mail at the moment of sending, and by imports.
    SuppressionId,
    /// `crm.sync_accounts`: Mailboxes and calendars of colleagues that are kept in step with the CRM. Erasure deletes the rows.
    SyncAccountId,
    /// `crm.sync_folders`: Folders and calendars of an account, and up to where each was read.
    SyncFolderId,
    /// `crm.tags`: Words by which contacts, companies and deals are found again.
    TagId,
    /// `crm.task_queues`: Tasks that wait for whoever of a team has time.
    TaskQueueId,
    /// `crm.tasks`: What somebody should do for a contact, a company or a deal.
    TaskId,
    /// `crm.tax_rates`: Taxes on what is sold. Documents keep the per cent of their day.
    TaxRateId,
    /// `crm.team_members`: Who is in which team of the CRM. Erasure deletes the rows.
    TeamMemberId,
    /// `crm.teams`: People who look after contacts, companies and deals together.
    TeamId,
}

crate::text_enum! {
    /// `crm.addresses.kind`
    AddressKind {
        /// `main`
        Main = "main",
        /// `billing`
        Billing = "billing",
        /// `shipping`
        Shipping = "shipping",
        /// `home`
        Home = "home",
        /// `studio`
        Studio = "studio",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.assignment_rules.entity_type`
    AssignmentRuleEntityType {
        /// `contact`
        Contact = "contact",
        /// `company`
        Company = "company",
        /// `deal`
        Deal = "deal",
        /// `task`
        Task = "task",
    }
}

crate::text_enum! {
    /// `crm.assignment_rules.method`
    AssignmentRuleMethod {
        /// `round_robin`
        RoundRobin = "round_robin",
        /// `least_busy`
        LeastBusy = "least_busy",
        /// `fixed`
        Fixed = "fixed",
    }
}

crate::text_enum! {
    /// `crm.assignments.entity_type`
    AssignmentEntityType {
        /// `contact`
        Contact = "contact",
        /// `company`
        Company = "company",
        /// `deal`
        Deal = "deal",
        /// `task`
        Task = "task",
    }
}

crate::text_enum! {
    /// `crm.companies.kind`
    CompanyKind {
        /// `client`
        Client = "client",
        /// `agency`
        Agency = "agency",
        /// `brand`
        Brand = "brand",
        /// `sponsor`
        Sponsor = "sponsor",
        /// `venue`
        Venue = "venue",
        /// `vendor`
        Vendor = "vendor",
        /// `partner`
        Partner = "partner",
        /// `press`
        Press = "press",
        /// `investor`
        Investor = "investor",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.companies.status`
    CompanyStatus {
        /// `prospect`
        Prospect = "prospect",
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `crm.companies.source`
    CompanySource {
        /// `website`
        Website = "website",
        /// `referral`
        Referral = "referral",
        /// `event`
        Event = "event",
        /// `social`
        Social = "social",
        /// `advertising`
        Advertising = "advertising",
        /// `cold_outreach`
        ColdOutreach = "cold_outreach",
        /// `partner`
        Partner = "partner",
        /// `inbound`
        Inbound = "inbound",
        /// `community`
        Community = "community",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.competitors.price_position`
    CompetitorPricePosition {
        /// `premium`
        Premium = "premium",
        /// `mid-market`
        MidMarket = "mid-market",
        /// `budget`
        Budget = "budget",
    }
}

crate::text_enum! {
    /// `crm.consent_purposes.legal_basis`
    ConsentPurposeLegalBasis {
        /// `consent`
        Consent = "consent",
        /// `contract`
        Contract = "contract",
        /// `legal_obligation`
        LegalObligation = "legal_obligation",
        /// `legitimate_interest`
        LegitimateInterest = "legitimate_interest",
    }
}

crate::text_enum! {
    /// `crm.consents.channel`: any: the purpose needs no channel, such as keeping data.
    ConsentChannel {
        /// `any`
        Any = "any",
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
        /// `phone`
        Phone = "phone",
        /// `post`
        Post = "post",
        /// `push`
        Push = "push",
        /// `messenger`
        Messenger = "messenger",
    }
}

crate::text_enum! {
    /// `crm.consents.action`
    ConsentAction {
        /// `requested`
        Requested = "requested",
        /// `granted`
        Granted = "granted",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `withdrawn`
        Withdrawn = "withdrawn",
        /// `refused`
        Refused = "refused",
        /// `expired`
        Expired = "expired",
    }
}

crate::text_enum! {
    /// `crm.consents.source`: How it came.
    ConsentSource {
        /// `form`
        Form = "form",
        /// `preference_centre`
        PreferenceCentre = "preference_centre",
        /// `one_click`
        OneClick = "one_click",
        /// `portal`
        Portal = "portal",
        /// `account`
        Account = "account",
        /// `paper`
        Paper = "paper",
        /// `phone`
        Phone = "phone",
        /// `event`
        Event = "event",
        /// `import`
        Import = "import",
        /// `merge`
        Merge = "merge",
        /// `api`
        Api = "api",
        /// `system`
        System = "system",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.contact_activities.activity_type`
    ContactActivityActivityType {
        /// `email_sent`
        EmailSent = "email_sent",
        /// `email_received`
        EmailReceived = "email_received",
        /// `email_opened`
        EmailOpened = "email_opened",
        /// `email_clicked`
        EmailClicked = "email_clicked",
        /// `call_outbound`
        CallOutbound = "call_outbound",
        /// `call_inbound`
        CallInbound = "call_inbound",
        /// `meeting`
        Meeting = "meeting",
        /// `note`
        Note = "note",
        /// `task_completed`
        TaskCompleted = "task_completed",
        /// `deal_created`
        DealCreated = "deal_created",
        /// `deal_won`
        DealWon = "deal_won",
        /// `deal_lost`
        DealLost = "deal_lost",
        /// `form_submission`
        FormSubmission = "form_submission",
        /// `website_visit`
        WebsiteVisit = "website_visit",
        /// `document_viewed`
        DocumentViewed = "document_viewed",
        /// `campaign_added`
        CampaignAdded = "campaign_added",
        /// `status_changed`
        StatusChanged = "status_changed",
        /// `message_sent`
        MessageSent = "message_sent",
        /// `message_received`
        MessageReceived = "message_received",
        /// `order_placed`
        OrderPlaced = "order_placed",
        /// `event_registered`
        EventRegistered = "event_registered",
        /// `event_attended`
        EventAttended = "event_attended",
        /// `house_joined`
        HouseJoined = "house_joined",
        /// `consent_changed`
        ConsentChanged = "consent_changed",
        /// `merged`
        Merged = "merged",
    }
}

crate::text_enum! {
    /// `crm.contact_activities.source_type`: Table of what it tells about; the same thing is told once per contact.
    ContactActivitySourceType {
        /// `crm.emails`
        CrmEmails = "crm.emails",
        /// `crm.meetings`
        CrmMeetings = "crm.meetings",
        /// `crm.form_submissions`
        CrmFormSubmissions = "crm.form_submissions",
        /// `crm.tasks`
        CrmTasks = "crm.tasks",
        /// `crm.deals`
        CrmDeals = "crm.deals",
        /// `crm.consents`
        CrmConsents = "crm.consents",
        /// `crm.sales_documents`
        CrmSalesDocuments = "crm.sales_documents",
        /// `crm.contact_merges`
        CrmContactMerges = "crm.contact_merges",
        /// `marketing.email_recipients`
        MarketingEmailRecipients = "marketing.email_recipients",
        /// `marketing.campaigns`
        MarketingCampaigns = "marketing.campaigns",
        /// `analytics.visits`
        AnalyticsVisits = "analytics.visits",
        /// `events.orders`
        EventsOrders = "events.orders",
        /// `events.registrations`
        EventsRegistrations = "events.registrations",
        /// `events.checkins`
        EventsCheckins = "events.checkins",
        /// `community.house_members`
        CommunityHouseMembers = "community.house_members",
        /// `messaging.messages`
        MessagingMessages = "messaging.messages",
    }
}

crate::text_enum! {
    /// `crm.contact_companies.role`
    ContactCompanyRole {
        /// `employee`
        Employee = "employee",
        /// `owner`
        Owner = "owner",
        /// `board`
        Board = "board",
        /// `freelancer`
        Freelancer = "freelancer",
        /// `agent`
        Agent = "agent",
        /// `represented`
        Represented = "represented",
        /// `member`
        Member = "member",
        /// `adviser`
        Adviser = "adviser",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.contact_consents.channel`
    ContactConsentChannel {
        /// `any`
        Any = "any",
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
        /// `phone`
        Phone = "phone",
        /// `post`
        Post = "post",
        /// `push`
        Push = "push",
        /// `messenger`
        Messenger = "messenger",
    }
}

crate::text_enum! {
    /// `crm.contact_consents.state`
    ContactConsentState {
        /// `pending`
        Pending = "pending",
        /// `granted`
        Granted = "granted",
        /// `withdrawn`
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// `crm.contact_emails.label`
    ContactEmailLabel {
        /// `work`
        Work = "work",
        /// `personal`
        Personal = "personal",
        /// `billing`
        Billing = "billing",
        /// `shared`
        Shared = "shared",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.contact_emails.deliverability`: What mail servers said. Nothing is sent to bounced, complained or invalid.
    ContactEmailDeliverability {
        /// `unknown`
        Unknown = "unknown",
        /// `deliverable`
        Deliverable = "deliverable",
        /// `soft_bouncing`
        SoftBouncing = "soft_bouncing",
        /// `bounced`
        Bounced = "bounced",
        /// `complained`
        Complained = "complained",
        /// `invalid`
        Invalid = "invalid",
    }
}

crate::text_enum! {
    /// `crm.contact_merge_moves.what`
    ContactMergeMoveWhat {
        /// `moved`
        Moved = "moved",
        /// `kept_back`
        KeptBack = "kept_back",
    }
}

crate::text_enum! {
    /// `crm.contact_merge_values.chosen`
    ContactMergeValueChosen {
        /// `winner`
        Winner = "winner",
        /// `loser`
        Loser = "loser",
        /// `both`
        Both = "both",
    }
}

crate::text_enum! {
    /// `crm.contact_merges.kind`
    ContactMergeKind {
        /// `merge`
        Merge = "merge",
        /// `undo`
        Undo = "undo",
    }
}

crate::text_enum! {
    /// `crm.contact_phones.kind`
    ContactPhoneKind {
        /// `work`
        Work = "work",
        /// `mobile`
        Mobile = "mobile",
        /// `home`
        Home = "home",
        /// `fax`
        Fax = "fax",
        /// `switchboard`
        Switchboard = "switchboard",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.contacts.contact_type`: Where the person stands; prospect, lead, customer go forward only, unless crm.settings lets them back.
    ContactContactType {
        /// `prospect`
        Prospect = "prospect",
        /// `lead`
        Lead = "lead",
        /// `customer`
        Customer = "customer",
        /// `partner`
        Partner = "partner",
        /// `vendor`
        Vendor = "vendor",
        /// `influencer`
        Influencer = "influencer",
        /// `press`
        Press = "press",
        /// `investor`
        Investor = "investor",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.contacts.status`: What people decided. Whether mail may be sent is never read from here but from crm.suppressions, crm.consents and crm.contact_emails; unsubscribed and bounced only note what was imported.
    ContactStatus {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
        /// `unsubscribed`
        Unsubscribed = "unsubscribed",
        /// `bounced`
        Bounced = "bounced",
        /// `do_not_contact`
        DoNotContact = "do_not_contact",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `crm.contacts.source`
    ContactSource {
        /// `website`
        Website = "website",
        /// `referral`
        Referral = "referral",
        /// `event`
        Event = "event",
        /// `social`
        Social = "social",
        /// `advertising`
        Advertising = "advertising",
        /// `cold_outreach`
        ColdOutreach = "cold_outreach",
        /// `partner`
        Partner = "partner",
        /// `inbound`
        Inbound = "inbound",
        /// `community`
        Community = "community",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.custom_fields.entity_type`
    CustomFieldEntityType {
        /// `contact`
        Contact = "contact",
        /// `company`
        Company = "company",
        /// `deal`
        Deal = "deal",
        /// `custom`
        Custom = "custom",
    }
}

crate::text_enum! {
    /// `crm.custom_fields.field_type`
    CustomFieldFieldType {
        /// `text`
        Text = "text",
        /// `long_text`
        LongText = "long_text",
        /// `number`
        Number = "number",
        /// `money`
        Money = "money",
        /// `boolean`
        Boolean = "boolean",
        /// `date`
        Date = "date",
        /// `datetime`
        Datetime = "datetime",
        /// `select`
        Select = "select",
        /// `multi_select`
        MultiSelect = "multi_select",
        /// `url`
        Url = "url",
        /// `email`
        Email = "email",
        /// `phone`
        Phone = "phone",
        /// `user`
        User = "user",
        /// `contact`
        Contact = "contact",
        /// `company`
        Company = "company",
        /// `asset`
        Asset = "asset",
    }
}

crate::text_enum! {
    /// `crm.data_requests.kind`
    DataRequestKind {
        /// `access`
        Access = "access",
        /// `erasure`
        Erasure = "erasure",
        /// `rectification`
        Rectification = "rectification",
        /// `restriction`
        Restriction = "restriction",
        /// `objection`
        Objection = "objection",
        /// `portability`
        Portability = "portability",
    }
}

crate::text_enum! {
    /// `crm.data_requests.state`
    DataRequestState {
        /// `received`
        Received = "received",
        /// `identified`
        Identified = "identified",
        /// `in_progress`
        InProgress = "in_progress",
        /// `done`
        Done = "done",
        /// `refused`
        Refused = "refused",
        /// `withdrawn`
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// `crm.deal_activities.activity_type`
    DealActivityActivityType {
        /// `created`
        Created = "created",
        /// `stage_changed`
        StageChanged = "stage_changed",
        /// `amount_changed`
        AmountChanged = "amount_changed",
        /// `owner_changed`
        OwnerChanged = "owner_changed",
        /// `contact_added`
        ContactAdded = "contact_added",
        /// `contact_removed`
        ContactRemoved = "contact_removed",
        /// `note_added`
        NoteAdded = "note_added",
        /// `meeting_scheduled`
        MeetingScheduled = "meeting_scheduled",
        /// `proposal_sent`
        ProposalSent = "proposal_sent",
        /// `won`
        Won = "won",
        /// `lost`
        Lost = "lost",
        /// `reopened`
        Reopened = "reopened",
    }
}

crate::text_enum! {
    /// `crm.deal_competitors.status`
    DealCompetitorStatus {
        /// `active`
        Active = "active",
        /// `eliminated`
        Eliminated = "eliminated",
        /// `unknown`
        Unknown = "unknown",
        /// `won`
        Won = "won",
    }
}

crate::text_enum! {
    /// `crm.deal_contacts.role`
    DealContactRole {
        /// `decision_maker`
        DecisionMaker = "decision_maker",
        /// `influencer`
        Influencer = "influencer",
        /// `champion`
        Champion = "champion",
        /// `blocker`
        Blocker = "blocker",
        /// `end_user`
        EndUser = "end_user",
        /// `procurement`
        Procurement = "procurement",
        /// `finance`
        Finance = "finance",
        /// `legal`
        Legal = "legal",
        /// `technical`
        Technical = "technical",
    }
}

crate::text_enum! {
    /// `crm.deal_products.billing_period`
    DealProductBillingPeriod {
        /// `monthly`
        Monthly = "monthly",
        /// `quarterly`
        Quarterly = "quarterly",
        /// `annually`
        Annually = "annually",
    }
}

crate::text_enum! {
    /// `crm.deals.status`: open, won or lost: what the stage is, set by trigger.
    DealStatus {
        /// `open`
        Open = "open",
        /// `won`
        Won = "won",
        /// `lost`
        Lost = "lost",
    }
}

crate::text_enum! {
    /// `crm.deals.forecast_category`: Where it counts in the forecast; the stage's on entering one, then anybody's who may change the deal.
    DealForecastCategory {
        /// `pipeline`
        Pipeline = "pipeline",
        /// `best_case`
        BestCase = "best_case",
        /// `commit`
        Commit = "commit",
        /// `closed`
        Closed = "closed",
        /// `omitted`
        Omitted = "omitted",
    }
}

crate::text_enum! {
    /// `crm.deals.recurring_period`
    DealRecurringPeriod {
        /// `monthly`
        Monthly = "monthly",
        /// `quarterly`
        Quarterly = "quarterly",
        /// `annually`
        Annually = "annually",
    }
}

crate::text_enum! {
    /// `crm.deals.source`
    DealSource {
        /// `website`
        Website = "website",
        /// `referral`
        Referral = "referral",
        /// `event`
        Event = "event",
        /// `social`
        Social = "social",
        /// `advertising`
        Advertising = "advertising",
        /// `cold_outreach`
        ColdOutreach = "cold_outreach",
        /// `partner`
        Partner = "partner",
        /// `inbound`
        Inbound = "inbound",
        /// `community`
        Community = "community",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.duplicate_candidates.state`
    DuplicateCandidateState {
        /// `open`
        Open = "open",
        /// `merged`
        Merged = "merged",
        /// `dismissed`
        Dismissed = "dismissed",
    }
}

crate::text_enum! {
    /// `crm.duplicate_rules.entity_type`
    DuplicateRuleEntityType {
        /// `contact`
        Contact = "contact",
        /// `company`
        Company = "company",
    }
}

crate::text_enum! {
    /// `crm.duplicate_rules.on_create`
    DuplicateRuleOnCreate {
        /// `ignore`
        Ignore = "ignore",
        /// `warn`
        Warn = "warn",
        /// `refuse`
        Refuse = "refuse",
    }
}

crate::text_enum! {
    /// `crm.duplicate_rules.on_update`
    DuplicateRuleOnUpdate {
        /// `ignore`
        Ignore = "ignore",
        /// `warn`
        Warn = "warn",
        /// `refuse`
        Refuse = "refuse",
    }
}

crate::text_enum! {
    /// `crm.email_participants.role`
    EmailParticipantRole {
        /// `from`
        From = "from",
        /// `to`
        To = "to",
        /// `cc`
        Cc = "cc",
        /// `bcc`
        Bcc = "bcc",
        /// `reply_to`
        ReplyTo = "reply_to",
    }
}

crate::text_enum! {
    /// `crm.emails.direction`
    EmailDirection {
        /// `in`
        In = "in",
        /// `out`
        Out = "out",
    }
}

crate::text_enum! {
    /// `crm.emails.sharing`: What colleagues see, as the mailbox said when it came.
    EmailSharing {
        /// `private`
        Private = "private",
        /// `subject`
        Subject = "subject",
        /// `full`
        Full = "full",
    }
}

crate::text_enum! {
    /// `crm.exchange_rates.source`
    ExchangeRateSource {
        /// `manual`
        Manual = "manual",
        /// `ecb`
        Ecb = "ecb",
        /// `import`
        Import = "import",
        /// `api`
        Api = "api",
    }
}

crate::text_enum! {
    /// `crm.exports.kind`: account: everything of the organisation. person: what is held about one person.
    ExportKind {
        /// `list`
        List = "list",
        /// `account`
        Account = "account",
        /// `person`
        Person = "person",
    }
}

crate::text_enum! {
    /// `crm.exports.entity_type`
    ExportEntityType {
        /// `contact`
        Contact = "contact",
        /// `company`
        Company = "company",
        /// `deal`
        Deal = "deal",
        /// `task`
        Task = "task",
        /// `product`
        Product = "product",
        /// `sales_document`
        SalesDocument = "sales_document",
        /// `custom`
        Custom = "custom",
    }
}

crate::text_enum! {
    /// `crm.exports.format`
    ExportFormat {
        /// `csv`
        Csv = "csv",
        /// `xlsx`
        Xlsx = "xlsx",
        /// `json`
        Json = "json",
        /// `zip`
        Zip = "zip",
    }
}

crate::text_enum! {
    /// `crm.exports.status`
    ExportStatus {
        /// `waiting`
        Waiting = "waiting",
        /// `running`
        Running = "running",
        /// `done`
        Done = "done",
        /// `failed`
        Failed = "failed",
        /// `expired`
        Expired = "expired",
    }
}

crate::text_enum! {
    /// `crm.field_rules.role`
    FieldRuleRole {
        /// `admin`
        Admin = "admin",
        /// `editor`
        Editor = "editor",
        /// `producer`
        Producer = "producer",
        /// `sales`
        Sales = "sales",
        /// `analyst`
        Analyst = "analyst",
        /// `moderator`
        Moderator = "moderator",
        /// `member`
        Member = "member",
    }
}

crate::text_enum! {
    /// `crm.field_rules.entity_type`
    FieldRuleEntityType {
        /// `contact`
        Contact = "contact",
        /// `company`
        Company = "company",
        /// `deal`
        Deal = "deal",
        /// `task`
        Task = "task",
        /// `sales_document`
        SalesDocument = "sales_document",
        /// `custom`
        Custom = "custom",
    }
}

crate::text_enum! {
    /// `crm.field_rules.access`: masked: the end of a number, the domain of an address.
    FieldRuleAccess {
        /// `hidden`
        Hidden = "hidden",
        /// `masked`
        Masked = "masked",
        /// `read`
        Read = "read",
        /// `write`
        Write = "write",
    }
}

crate::text_enum! {
    /// `crm.form_fields.field_type`
    FormFieldFieldType {
        /// `text`
        Text = "text",
        /// `long_text`
        LongText = "long_text",
        /// `email`
        Email = "email",
        /// `phone`
        Phone = "phone",
        /// `number`
        Number = "number",
        /// `date`
        Date = "date",
        /// `select`
        Select = "select",
        /// `multi_select`
        MultiSelect = "multi_select",
        /// `checkbox`
        Checkbox = "checkbox",
        /// `consent`
        Consent = "consent",
        /// `file`
        File = "file",
        /// `hidden`
        Hidden = "hidden",
    }
}

crate::text_enum! {
    /// `crm.form_fields.consent_channel`
    FormFieldConsentChannel {
        /// `any`
        Any = "any",
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
        /// `phone`
        Phone = "phone",
        /// `post`
        Post = "post",
        /// `push`
        Push = "push",
        /// `messenger`
        Messenger = "messenger",
    }
}

crate::text_enum! {
    /// `crm.form_submissions.state`
    FormSubmissionState {
        /// `received`
        Received = "received",
        /// `held`
        Held = "held",
        /// `unconfirmed`
        Unconfirmed = "unconfirmed",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `processed`
        Processed = "processed",
        /// `spam`
        Spam = "spam",
        /// `expired`
        Expired = "expired",
        /// `failed`
        Failed = "failed",
    }
}

crate::text_enum! {
    /// `crm.form_submissions.spam_reason`
    FormSubmissionSpamReason {
        /// `honeypot`
        Honeypot = "honeypot",
        /// `too_fast`
        TooFast = "too_fast",
        /// `rate`
        Rate = "rate",
        /// `links`
        Links = "links",
        /// `suppressed`
        Suppressed = "suppressed",
        /// `disposable`
        Disposable = "disposable",
        /// `reported`
        Reported = "reported",
    }
}

crate::text_enum! {
    /// `crm.forms.contact_type`
    FormContactType {
        /// `prospect`
        Prospect = "prospect",
        /// `lead`
        Lead = "lead",
        /// `customer`
        Customer = "customer",
        /// `partner`
        Partner = "partner",
        /// `vendor`
        Vendor = "vendor",
        /// `influencer`
        Influencer = "influencer",
        /// `press`
        Press = "press",
        /// `investor`
        Investor = "investor",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.forms.source`
    FormSource {
        /// `website`
        Website = "website",
        /// `referral`
        Referral = "referral",
        /// `event`
        Event = "event",
        /// `social`
        Social = "social",
        /// `advertising`
        Advertising = "advertising",
        /// `cold_outreach`
        ColdOutreach = "cold_outreach",
        /// `partner`
        Partner = "partner",
        /// `inbound`
        Inbound = "inbound",
        /// `community`
        Community = "community",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.forms.publish_state`
    FormPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `crm.import_rows.outcome`: suppressed: the address is in crm.suppressions. kept: not undone, because somebody changed the record since.
    ImportRowOutcome {
        /// `waiting`
        Waiting = "waiting",
        /// `created`
        Created = "created",
        /// `updated`
        Updated = "updated",
        /// `skipped`
        Skipped = "skipped",
        /// `duplicate`
        Duplicate = "duplicate",
        /// `suppressed`
        Suppressed = "suppressed",
        /// `failed`
        Failed = "failed",
        /// `undone`
        Undone = "undone",
        /// `kept`
        Kept = "kept",
    }
}

crate::text_enum! {
    /// `crm.imports.entity_type`
    ImportEntityType {
        /// `contact`
        Contact = "contact",
        /// `company`
        Company = "company",
        /// `deal`
        Deal = "deal",
        /// `product`
        Product = "product",
        /// `suppression`
        Suppression = "suppression",
        /// `custom`
        Custom = "custom",
    }
}

crate::text_enum! {
    /// `crm.imports.encoding`
    ImportEncoding {
        /// `utf-8`
        Utf8 = "utf-8",
        /// `utf-16`
        Utf16 = "utf-16",
        /// `windows-1252`
        Windows1252 = "windows-1252",
        /// `iso-8859-15`
        Iso885915 = "iso-8859-15",
    }
}

crate::text_enum! {
    /// `crm.imports.delimiter`
    ImportDelimiter {
        /// `,`
        Empty = ",",
        /// `;`
        Empty_ = ";",
        /// `|`
        Empty__ = "|",
        /// `	`
        Empty___ = "	",
    }
}

crate::text_enum! {
    /// `crm.imports.on_duplicate`
    ImportOnDuplicate {
        /// `skip`
        Skip = "skip",
        /// `fill_empty`
        FillEmpty = "fill_empty",
        /// `overwrite`
        Overwrite = "overwrite",
        /// `add`
        Add = "add",
    }
}

crate::text_enum! {
    /// `crm.imports.status`
    ImportStatus {
        /// `uploaded`
        Uploaded = "uploaded",
        /// `mapped`
        Mapped = "mapped",
        /// `checked`
        Checked = "checked",
        /// `running`
        Running = "running",
        /// `paused`
        Paused = "paused",
        /// `done`
        Done = "done",
        /// `failed`
        Failed = "failed",
        /// `undoing`
        Undoing = "undoing",
        /// `undone`
        Undone = "undone",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `crm.layouts.entity_type`
    LayoutEntityType {
        /// `contact`
        Contact = "contact",
        /// `company`
        Company = "company",
        /// `deal`
        Deal = "deal",
        /// `task`
        Task = "task",
        /// `sales_document`
        SalesDocument = "sales_document",
        /// `custom`
        Custom = "custom",
    }
}

crate::text_enum! {
    /// `crm.layouts.kind`
    LayoutKind {
        /// `form`
        Form = "form",
        /// `detail`
        Detail = "detail",
        /// `list`
        List = "list",
        /// `card`
        Card = "card",
        /// `side_panel`
        SidePanel = "side_panel",
    }
}

crate::text_enum! {
    /// `crm.layouts.role`
    LayoutRole {
        /// `owner`
        Owner = "owner",
        /// `admin`
        Admin = "admin",
        /// `editor`
        Editor = "editor",
        /// `producer`
        Producer = "producer",
        /// `sales`
        Sales = "sales",
        /// `analyst`
        Analyst = "analyst",
        /// `moderator`
        Moderator = "moderator",
        /// `member`
        Member = "member",
    }
}

crate::text_enum! {
    /// `crm.lead_conversions.from_type`
    LeadConversionFromType {
        /// `prospect`
        Prospect = "prospect",
        /// `lead`
        Lead = "lead",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.lead_conversions.to_type`
    LeadConversionToType {
        /// `lead`
        Lead = "lead",
        /// `customer`
        Customer = "customer",
        /// `partner`
        Partner = "partner",
        /// `vendor`
        Vendor = "vendor",
        /// `influencer`
        Influencer = "influencer",
        /// `press`
        Press = "press",
        /// `investor`
        Investor = "investor",
    }
}

crate::text_enum! {
    /// `crm.lead_scoring_rules.score`: lead: how well somebody fits. engagement: how much they do.
    LeadScoringRuleScore {
        /// `lead`
        Lead = "lead",
        /// `engagement`
        Engagement = "engagement",
    }
}

crate::text_enum! {
    /// `crm.meeting_attendees.response`
    MeetingAttendeeResponse {
        /// `needs_action`
        NeedsAction = "needs_action",
        /// `accepted`
        Accepted = "accepted",
        /// `declined`
        Declined = "declined",
        /// `tentative`
        Tentative = "tentative",
    }
}

crate::text_enum! {
    /// `crm.meetings.status`
    MeetingStatus {
        /// `tentative`
        Tentative = "tentative",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `crm.number_series.kind`
    NumberSeriesKind {
        /// `quote`
        Quote = "quote",
        /// `order`
        Order = "order",
        /// `invoice`
        Invoice = "invoice",
        /// `credit_note`
        CreditNote = "credit_note",
    }
}

crate::text_enum! {
    /// `crm.pipeline_stages.kind`: What a deal is while it stands here.
    PipelineStageKind {
        /// `open`
        Open = "open",
        /// `won`
        Won = "won",
        /// `lost`
        Lost = "lost",
    }
}

crate::text_enum! {
    /// `crm.pipeline_stages.forecast_category`
    PipelineStageForecastCategory {
        /// `pipeline`
        Pipeline = "pipeline",
        /// `best_case`
        BestCase = "best_case",
        /// `commit`
        Commit = "commit",
        /// `closed`
        Closed = "closed",
        /// `omitted`
        Omitted = "omitted",
    }
}

crate::text_enum! {
    /// `crm.products.product_type`
    ProductProductType {
        /// `service`
        Service = "service",
        /// `retainer`
        Retainer = "retainer",
        /// `project`
        Project = "project",
        /// `hourly`
        Hourly = "hourly",
        /// `license`
        License = "license",
        /// `physical`
        Physical = "physical",
    }
}

crate::text_enum! {
    /// `crm.products.billing_period`
    ProductBillingPeriod {
        /// `monthly`
        Monthly = "monthly",
        /// `quarterly`
        Quarterly = "quarterly",
        /// `annually`
        Annually = "annually",
    }
}

crate::text_enum! {
    /// `crm.sales_documents.kind`
    SalesDocumentKind {
        /// `quote`
        Quote = "quote",
        /// `order`
        Order = "order",
        /// `invoice`
        Invoice = "invoice",
        /// `credit_note`
        CreditNote = "credit_note",
    }
}

crate::text_enum! {
    /// `crm.sales_documents.status`
    SalesDocumentStatus {
        /// `draft`
        Draft = "draft",
        /// `issued`
        Issued = "issued",
        /// `accepted`
        Accepted = "accepted",
        /// `declined`
        Declined = "declined",
        /// `expired`
        Expired = "expired",
        /// `paid`
        Paid = "paid",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `crm.saved_views.entity_type`
    SavedViewEntityType {
        /// `contact`
        Contact = "contact",
        /// `company`
        Company = "company",
        /// `deal`
        Deal = "deal",
        /// `task`
        Task = "task",
        /// `submission`
        Submission = "submission",
        /// `sales_document`
        SalesDocument = "sales_document",
        /// `custom`
        Custom = "custom",
    }
}

crate::text_enum! {
    /// `crm.saved_views.layout`
    SavedViewLayout {
        /// `list`
        List = "list",
        /// `board`
        Board = "board",
        /// `cards`
        Cards = "cards",
        /// `calendar`
        Calendar = "calendar",
    }
}

crate::text_enum! {
    /// `crm.score_ledger.score`
    ScoreLedgerScore {
        /// `lead`
        Lead = "lead",
        /// `engagement`
        Engagement = "engagement",
    }
}

crate::text_enum! {
    /// `crm.score_ledger.reason`
    ScoreLedgerReason {
        /// `rule`
        Rule = "rule",
        /// `expired`
        Expired = "expired",
        /// `reversed`
        Reversed = "reversed",
        /// `manual`
        Manual = "manual",
        /// `merge`
        Merge = "merge",
        /// `import`
        Import = "import",
    }
}

crate::text_enum! {
    /// `crm.score_models.method`
    ScoreModelMethod {
        /// `naive_bayes`
        NaiveBayes = "naive_bayes",
        /// `logistic`
        Logistic = "logistic",
    }
}

crate::text_enum! {
    /// `crm.settings.customer_kind`: Whom one sells to: people alone need no companies, leads become customers without one.
    SettingCustomerKind {
        /// `companies`
        Companies = "companies",
        /// `people`
        People = "people",
        /// `both`
        Both = "both",
    }
}

crate::text_enum! {
    /// `crm.suppressions.channel`
    SuppressionChannel {
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
        /// `phone`
        Phone = "phone",
        /// `post`
        Post = "post",
        /// `push`
        Push = "push",
        /// `messenger`
        Messenger = "messenger",
    }
}

crate::text_enum! {
    /// `crm.suppressions.reason`
    SuppressionReason {
        /// `unsubscribed`
        Unsubscribed = "unsubscribed",
        /// `hard_bounce`
        HardBounce = "hard_bounce",
        /// `soft_bounces`
        SoftBounces = "soft_bounces",
        /// `complaint`
        Complaint = "complaint",
        /// `objection`
        Objection = "objection",
        /// `erased`
        Erased = "erased",
        /// `invalid`
        Invalid = "invalid",
        /// `imported`
        Imported = "imported",
        /// `manual`
        Manual = "manual",
    }
}

crate::text_enum! {
    /// `crm.sync_accounts.provider`
    SyncAccountProvider {
        /// `imap`
        Imap = "imap",
        /// `google`
        Google = "google",
        /// `microsoft`
        Microsoft = "microsoft",
        /// `caldav`
        Caldav = "caldav",
        /// `ics`
        Ics = "ics",
    }
}

crate::text_enum! {
    /// `crm.sync_accounts.sharing`: What colleagues see of mails from it: nothing, who and about what, or all.
    SyncAccountSharing {
        /// `private`
        Private = "private",
        /// `subject`
        Subject = "subject",
        /// `full`
        Full = "full",
    }
}

crate::text_enum! {
    /// `crm.sync_accounts.state`
    SyncAccountState {
        /// `new`
        New = "new",
        /// `active`
        Active = "active",
        /// `paused`
        Paused = "paused",
        /// `needs_sign_in`
        NeedsSignIn = "needs_sign_in",
        /// `failing`
        Failing = "failing",
        /// `ended`
        Ended = "ended",
    }
}

crate::text_enum! {
    /// `crm.sync_folders.kind`
    SyncFolderKind {
        /// `mail`
        Mail = "mail",
        /// `calendar`
        Calendar = "calendar",
    }
}

crate::text_enum! {
    /// `crm.sync_folders.role`
    SyncFolderRole {
        /// `inbox`
        Inbox = "inbox",
        /// `sent`
        Sent = "sent",
        /// `drafts`
        Drafts = "drafts",
        /// `archive`
        Archive = "archive",
        /// `spam`
        Spam = "spam",
        /// `trash`
        Trash = "trash",
        /// `calendar`
        Calendar = "calendar",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.tasks.task_type`
    TaskTaskType {
        /// `todo`
        Todo = "todo",
        /// `call`
        Call = "call",
        /// `email`
        Email = "email",
        /// `meeting`
        Meeting = "meeting",
        /// `follow_up`
        FollowUp = "follow_up",
        /// `demo`
        Demo = "demo",
        /// `proposal`
        Proposal = "proposal",
        /// `contract`
        Contract = "contract",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `crm.tasks.priority`
    TaskPriority {
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
        /// `urgent`
        Urgent = "urgent",
    }
}

crate::text_enum! {
    /// `crm.tasks.status`
    TaskStatus {
        /// `pending`
        Pending = "pending",
        /// `in_progress`
        InProgress = "in_progress",
        /// `completed`
        Completed = "completed",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `deferred`
        Deferred = "deferred",
    }
}

crate::text_enum! {
    /// `crm.tax_rates.kind`
    TaxRateKind {
        /// `standard`
        Standard = "standard",
        /// `reduced`
        Reduced = "reduced",
        /// `zero`
        Zero = "zero",
        /// `exempt`
        Exempt = "exempt",
        /// `reverse_charge`
        ReverseCharge = "reverse_charge",
        /// `small_business`
        SmallBusiness = "small_business",
    }
}

crate::text_enum! {
    /// `crm.team_members.role`
    TeamMemberRole {
        /// `member`
        Member = "member",
        /// `lead`
        Lead = "lead",
    }
}

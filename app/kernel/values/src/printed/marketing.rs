//! Ids and value sets of `marketing`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `marketing.ab_looks`: Figures of two versions each time that somebody looked; z and p are filled by trigger.
    AbLookId,
    /// `marketing.ab_tests`: Which of several versions of a mail does better, tried on a part of the people; the rest get the winner.
    AbTestId,
    /// `marketing.ab_variants`: One version of a mail; what is null is as in the mail itself.
    AbVariantId,
    /// `marketing.automation_edges`: Where a step leads; both ends are of the same version.
    AutomationEdgeId,
    /// `marketing.automation_enrollments`: Who is or was in a flow. Nobody is in the same one twice at a time.
    AutomationEnrollmentId,
    /// `marketing.automation_events`: What happened and may start or wake a flow; written in the transaction in which it happened. Erasure deletes the rows.
    AutomationEventId,
    /// `marketing.automation_runs`: One stretch of an enrolment, from what woke it until it waits or ends.
    AutomationRunId,
    /// `marketing.automation_step_runs`: Every step that somebody came to, with input and output; the log of a flow, deleted after marketing.settings.step_runs_keep_days when the enrolment has ended.
    AutomationStepRunId,
    /// `marketing.automation_steps`: Steps of a flow: something is done, waited for, or decided.
    AutomationStepId,
    /// `marketing.automation_triggers`: What lets somebody into a flow; any of them does.
    AutomationTriggerId,
    /// `marketing.automation_versions`: A flow as it was at one time. Once published nothing in it changes: who is inside goes on in the version they entered.
    AutomationVersionId,
    /// `marketing.automations`: Flows: what happens by itself when something happened. What they do stands in their versions.
    AutomationId,
    /// `marketing.bounce_mailboxes`: Mailboxes that bounces and answers come back to.
    BounceMailboxId,
    /// `marketing.bounce_policies`: After how many bounces an address gets nothing more. Without rows: one hard bounce or complaint; soft ones never.
    BouncePolicyId,
    /// `marketing.bounce_reports`: What came back: a mail (RFC 3464, ARF) or a service's report. One may tell about several recipients.
    BounceReportId,
    /// `marketing.bounces`: Messages that did not arrive, and complaints, one row per recipient; found by the VERP key, the Message-ID or the address.
    BounceId,
    /// `marketing.campaign_activities`: What happened in a campaign, for its page; the full record of changes is identity.audit_log.
    CampaignActivityId,
    /// `marketing.campaign_assets`: Pictures, pages and templates of a campaign.
    CampaignAssetId,
    /// `marketing.campaign_members`: Contacts that a campaign speaks to, and what came of it. Erasure deletes the rows.
    CampaignMemberId,
    /// `marketing.campaigns`: What an organisation wants to reach, over all channels: a season, a ball, a collection.
    CampaignId,
    /// `marketing.contact_list_members`: Who is on a list, and whether they said yes. Erasure deletes the rows.
    ContactListMemberId,
    /// `marketing.contact_lists`: People who asked for something, people whom a rule finds, people who get nothing.
    ContactListId,
    /// `marketing.contact_requests`: People without an account who want their data or want to be forgotten, from the preference centre; people with one use identity.data_requests.
    ContactRequestId,
    /// `marketing.content_block_variants`: What a block shows: the first whose condition holds; one without any is for everybody else.
    ContentBlockVariantId,
    /// `marketing.content_blocks`: Places in mails that show different people different things; named in the text as {{block.key}}.
    ContentBlockId,
    /// `marketing.domain_rules`: From which domains nobody can subscribe, and which are fine although they are on the list of disposable ones.
    DomainRuleId,
    /// `marketing.email_approvals`: Who was asked whether a mail may go out, and what they said.
    EmailApprovalId,
    /// `marketing.email_archive_pages`: The public archive: mails as pages, with nobody's name in them; also as RSS. The version in the browser for one person is made from the mail and its link.
    EmailArchivePageId,
    /// `marketing.email_campaign_lists`: To which lists a mail goes, and to whose members not.
    EmailCampaignListId,
    /// `marketing.email_campaigns`: A mail to many, a mail that flows send one by one, or one that a program asks for. Settings, progress and statistics are beside it, one row each.
    EmailCampaignId,
    /// `marketing.email_checks`: What was looked at before a mail goes out: dead links, missing alternative text, how much it looks like spam.
    EmailCheckId,
    /// `marketing.email_interactions`: What a contact did with our mails, for their timeline: the first time of each kind and link. Erasure deletes the rows.
    EmailInteractionId,
    /// `marketing.email_links`: Links of a mail, in order, for the map of clicks. Followed by looking it up here: no address in the address, so nobody makes us send people elsewhere.
    EmailLinkId,
    /// `marketing.email_recipients`: One message to one person. Each is sent once: claimed, handed over, noted. Whoever died in between leaves it unknown, and nothing sends it again by itself.
    EmailRecipientId,
    /// `marketing.email_templates`: How mails look: written by hand or put together in the editor.
    EmailTemplateId,
    /// `marketing.email_test_sends`: Mails sent to colleagues to look at them. Erasure deletes the rows.
    EmailTestSendId,
    /// `marketing.email_translations`: A mail in other languages; people get the closest one that is ready.
    EmailTranslationId,
    /// `marketing.frequency_caps`: How much one person gets at most, from all mails and flows together; transactional messages do not count.
    FrequencyCapId,
    /// `marketing.import_lists`: Which lists an import (crm.imports) fills, and what becomes of people who are on them already. A file of people who want nothing goes to crm.suppressions.
    ImportListId,
    /// `marketing.mail_hits`: Every load of a picture and every link that was followed, raw and by month; who is a scanner is judged afterwards and can be judged anew.
    MailHitId,
    /// `marketing.mail_preferences`: How somebody wants to get messages at all: a pause, fewer, plain, unmeasured. Erasure deletes the rows.
    MailPreferenceId,
    /// `marketing.preference_topics`: What people choose from in the preference centre: news of the house, castings, tickets.
    PreferenceTopicId,
    /// `marketing.replies`: Answers to our mails, found by In-Reply-To: a flow stops when a person answers, not when a machine does. The words are in crm.emails.
    ReplyId,
    /// `marketing.scanner_signs`: Networks and programs that follow links by themselves, for the whole installation.
    ScannerSignId,
    /// `marketing.send_window_closures`: Days on which nothing goes out: holidays, mourning.
    SendWindowClosureId,
    /// `marketing.send_window_hours`: Opening hours of a window, by the clock of its zone.
    SendWindowHourId,
    /// `marketing.send_windows`: When messages may go out; everything else is quiet hours. Mails and flows wait for the next opening.
    SendWindowId,
    /// `marketing.sender_domains`: Domains from which mail is sent, and what their DNS says: ownership, SPF, DKIM, DMARC and alignment, checked again every day.
    SenderDomainId,
    /// `marketing.sender_transports`: By which transports a sender's mail goes, in order.
    SenderTransportId,
    /// `marketing.senders`: Who mail comes from. No line breaks anywhere: nobody adds headers by a name.
    SenderId,
    /// `marketing.settings`: How the mail and flows of one organisation work; without a row the defaults hold.
    SettingId,
    /// `marketing.subscription_events`: Proof of every yes and no on a list; written by trigger, append-only. Address and browser are in crm.consent_evidence.
    SubscriptionEventId,
    /// `marketing.throttles`: Large providers want less at a time: limits per domain of the recipient, in the transport's window.
    ThrottleId,
    /// `marketing.topic_preferences`: What somebody wants to read about, and how often. Erasure deletes the rows.
    TopicPreferenceId,
    /// `marketing.transports`: Ways by which messages leave: mail servers, mail services, and HTTP for text messages, push and messengers. When one fails, the next of the sender takes over.
    TransportId,
    /// `marketing.unsubscribes`: Who wants less, as they said it; honoured in the same moment. Only a POST writes here: opening a link changes nothing, so scanners unsubscribe nobody. Pressed twice, it is one row.
    UnsubscribeId,
}

crate::text_enum! {
    /// `marketing.ab_tests.metric`: Opens are worth little: many programs load every picture.
    AbTestMetric {
        /// `opens`
        Opens = "opens",
        /// `clicks`
        Clicks = "clicks",
        /// `replies`
        Replies = "replies",
        /// `conversions`
        Conversions = "conversions",
    }
}

crate::text_enum! {
    /// `marketing.ab_tests.if_undecided`: What the rest get when no version is clearly better.
    AbTestIfUndecided {
        /// `first`
        First = "first",
        /// `best`
        Best = "best",
        /// `person`
        Person = "person",
    }
}

crate::text_enum! {
    /// `marketing.ab_tests.state`
    AbTestState {
        /// `draft`
        Draft = "draft",
        /// `sampling`
        Sampling = "sampling",
        /// `waiting`
        Waiting = "waiting",
        /// `decided`
        Decided = "decided",
        /// `undecided`
        Undecided = "undecided",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `marketing.ab_tests.decided_by`
    AbTestDecidedBy {
        /// `significance`
        Significance = "significance",
        /// `rule`
        Rule = "rule",
        /// `person`
        Person = "person",
    }
}

crate::text_enum! {
    /// `marketing.automation_edges.kind`
    AutomationEdgeKind {
        /// `next`
        Next = "next",
        /// `if`
        If = "if",
        /// `else`
        Else = "else",
        /// `timeout`
        Timeout = "timeout",
        /// `error`
        Error = "error",
        /// `weighted`
        Weighted = "weighted",
    }
}

crate::text_enum! {
    /// `marketing.automation_enrollments.subject_type`
    AutomationEnrollmentSubjectType {
        /// `contact`
        Contact = "contact",
        /// `deal`
        Deal = "deal",
        /// `company`
        Company = "company",
        /// `registration`
        Registration = "registration",
        /// `order`
        Order = "order",
        /// `profile`
        Profile = "profile",
    }
}

crate::text_enum! {
    /// `marketing.automation_enrollments.state`
    AutomationEnrollmentState {
        /// `active`
        Active = "active",
        /// `waiting`
        Waiting = "waiting",
        /// `paused`
        Paused = "paused",
        /// `completed`
        Completed = "completed",
        /// `goal_reached`
        GoalReached = "goal_reached",
        /// `exited`
        Exited = "exited",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `marketing.automation_enrollments.exit_reason`
    AutomationEnrollmentExitReason {
        /// `finished`
        Finished = "finished",
        /// `goal`
        Goal = "goal",
        /// `condition`
        Condition = "condition",
        /// `reply`
        Reply = "reply",
        /// `unsubscribed`
        Unsubscribed = "unsubscribed",
        /// `suppressed`
        Suppressed = "suppressed",
        /// `erased`
        Erased = "erased",
        /// `person`
        Person = "person",
        /// `archived`
        Archived = "archived",
        /// `error`
        Error = "error",
        /// `other_flow`
        OtherFlow = "other_flow",
    }
}

crate::text_enum! {
    /// `marketing.automation_events.subject_type`
    AutomationEventSubjectType {
        /// `contact`
        Contact = "contact",
        /// `deal`
        Deal = "deal",
        /// `company`
        Company = "company",
        /// `registration`
        Registration = "registration",
        /// `order`
        Order = "order",
        /// `profile`
        Profile = "profile",
    }
}

crate::text_enum! {
    /// `marketing.automation_events.state`
    AutomationEventState {
        /// `waiting`
        Waiting = "waiting",
        /// `working`
        Working = "working",
        /// `done`
        Done = "done",
        /// `failed`
        Failed = "failed",
        /// `ignored`
        Ignored = "ignored",
    }
}

crate::text_enum! {
    /// `marketing.automation_runs.status`
    AutomationRunStatus {
        /// `pending`
        Pending = "pending",
        /// `running`
        Running = "running",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `marketing.automation_step_runs.status`: Dead: given up after all attempts, for somebody to look at and play again. Unknown: the worker did not come back from something that must not happen twice.
    AutomationStepRunStatus {
        /// `waiting`
        Waiting = "waiting",
        /// `running`
        Running = "running",
        /// `retrying`
        Retrying = "retrying",
        /// `succeeded`
        Succeeded = "succeeded",
        /// `skipped`
        Skipped = "skipped",
        /// `timed_out`
        TimedOut = "timed_out",
        /// `dead`
        Dead = "dead",
        /// `unknown`
        Unknown = "unknown",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `marketing.automation_steps.kind`: Branch: the first edge whose condition holds. Split: by chance, by weight. Fork and join: all edges at once, and until all have come.
    AutomationStepKind {
        /// `action`
        Action = "action",
        /// `wait`
        Wait = "wait",
        /// `wait_until`
        WaitUntil = "wait_until",
        /// `wait_for_event`
        WaitForEvent = "wait_for_event",
        /// `branch`
        Branch = "branch",
        /// `split`
        Split = "split",
        /// `fork`
        Fork = "fork",
        /// `join`
        Join = "join",
        /// `jump`
        Jump = "jump",
        /// `goal`
        Goal = "goal",
        /// `exit`
        Exit = "exit",
    }
}

crate::text_enum! {
    /// `marketing.automation_steps.action`
    AutomationStepAction {
        /// `send_email`
        SendEmail = "send_email",
        /// `send_sms`
        SendSms = "send_sms",
        /// `send_push`
        SendPush = "send_push",
        /// `send_message`
        SendMessage = "send_message",
        /// `create_task`
        CreateTask = "create_task",
        /// `update_field`
        UpdateField = "update_field",
        /// `add_tag`
        AddTag = "add_tag",
        /// `remove_tag`
        RemoveTag = "remove_tag",
        /// `add_to_list`
        AddToList = "add_to_list",
        /// `remove_from_list`
        RemoveFromList = "remove_from_list",
        /// `assign_owner`
        AssignOwner = "assign_owner",
        /// `create_deal`
        CreateDeal = "create_deal",
        /// `move_deal`
        MoveDeal = "move_deal",
        /// `change_score`
        ChangeScore = "change_score",
        /// `add_to_campaign`
        AddToCampaign = "add_to_campaign",
        /// `call_webhook`
        CallWebhook = "call_webhook",
        /// `notify`
        Notify = "notify",
        /// `start_automation`
        StartAutomation = "start_automation",
        /// `stop_automation`
        StopAutomation = "stop_automation",
        /// `create_contact`
        CreateContact = "create_contact",
        /// `add_note`
        AddNote = "add_note",
        /// `invite_to_event`
        InviteToEvent = "invite_to_event",
        /// `give_voucher`
        GiveVoucher = "give_voucher",
    }
}

crate::text_enum! {
    /// `marketing.automation_triggers.trigger_type`
    AutomationTriggerTriggerType {
        /// `record_created`
        RecordCreated = "record_created",
        /// `record_updated`
        RecordUpdated = "record_updated",
        /// `record_deleted`
        RecordDeleted = "record_deleted",
        /// `field_changed`
        FieldChanged = "field_changed",
        /// `deal_stage_changed`
        DealStageChanged = "deal_stage_changed",
        /// `deal_won`
        DealWon = "deal_won",
        /// `deal_lost`
        DealLost = "deal_lost",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `date_based`
        DateBased = "date_based",
        /// `inactivity`
        Inactivity = "inactivity",
        /// `email_opened`
        EmailOpened = "email_opened",
        /// `email_clicked`
        EmailClicked = "email_clicked",
        /// `email_replied`
        EmailReplied = "email_replied",
        /// `manual`
        Manual = "manual",
        /// `email_bounced`
        EmailBounced = "email_bounced",
        /// `email_unsubscribed`
        EmailUnsubscribed = "email_unsubscribed",
        /// `list_joined`
        ListJoined = "list_joined",
        /// `list_left`
        ListLeft = "list_left",
        /// `tag_added`
        TagAdded = "tag_added",
        /// `tag_removed`
        TagRemoved = "tag_removed",
        /// `score_reached`
        ScoreReached = "score_reached",
        /// `form_submitted`
        FormSubmitted = "form_submitted",
        /// `page_visited`
        PageVisited = "page_visited",
        /// `asset_downloaded`
        AssetDownloaded = "asset_downloaded",
        /// `goal_reached`
        GoalReached = "goal_reached",
        /// `consent_given`
        ConsentGiven = "consent_given",
        /// `consent_withdrawn`
        ConsentWithdrawn = "consent_withdrawn",
        /// `order_paid`
        OrderPaid = "order_paid",
        /// `order_refunded`
        OrderRefunded = "order_refunded",
        /// `ticket_bought`
        TicketBought = "ticket_bought",
        /// `ticket_cancelled`
        TicketCancelled = "ticket_cancelled",
        /// `cart_abandoned`
        CartAbandoned = "cart_abandoned",
        /// `rsvp_given`
        RsvpGiven = "rsvp_given",
        /// `checked_in`
        CheckedIn = "checked_in",
        /// `no_show`
        NoShow = "no_show",
        /// `waiting_list_offered`
        WaitingListOffered = "waiting_list_offered",
        /// `followed`
        Followed = "followed",
        /// `post_published`
        PostPublished = "post_published",
        /// `house_joined`
        HouseJoined = "house_joined",
        /// `house_left`
        HouseLeft = "house_left",
        /// `message_received`
        MessageReceived = "message_received",
        /// `shop_order_placed`
        ShopOrderPlaced = "shop_order_placed",
        /// `webhook_received`
        WebhookReceived = "webhook_received",
        /// `automation_finished`
        AutomationFinished = "automation_finished",
    }
}

crate::text_enum! {
    /// `marketing.automation_versions.state`
    AutomationVersionState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `retired`
        Retired = "retired",
    }
}

crate::text_enum! {
    /// `marketing.automation_versions.subject_type`
    AutomationVersionSubjectType {
        /// `contact`
        Contact = "contact",
        /// `deal`
        Deal = "deal",
        /// `company`
        Company = "company",
        /// `registration`
        Registration = "registration",
        /// `order`
        Order = "order",
        /// `profile`
        Profile = "profile",
    }
}

crate::text_enum! {
    /// `marketing.automation_versions.re_entry`: May somebody come in again? After_wait: when re_entry_wait is over since they entered.
    AutomationVersionReEntry {
        /// `never`
        Never = "never",
        /// `after_exit`
        AfterExit = "after_exit",
        /// `after_wait`
        AfterWait = "after_wait",
        /// `always`
        Always = "always",
    }
}

crate::text_enum! {
    /// `marketing.automations.status`: Paused: nobody enters, and who is in waits.
    AutomationStatus {
        /// `draft`
        Draft = "draft",
        /// `active`
        Active = "active",
        /// `paused`
        Paused = "paused",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `marketing.bounce_mailboxes.purpose`
    BounceMailboxPurpose {
        /// `bounces`
        Bounces = "bounces",
        /// `replies`
        Replies = "replies",
        /// `both`
        Both = "both",
    }
}

crate::text_enum! {
    /// `marketing.bounce_mailboxes.protocol`
    BounceMailboxProtocol {
        /// `imap`
        Imap = "imap",
        /// `pop3`
        Pop3 = "pop3",
    }
}

crate::text_enum! {
    /// `marketing.bounce_mailboxes.security`
    BounceMailboxSecurity {
        /// `tls`
        Tls = "tls",
        /// `starttls`
        Starttls = "starttls",
    }
}

crate::text_enum! {
    /// `marketing.bounce_mailboxes.state`
    BounceMailboxState {
        /// `active`
        Active = "active",
        /// `failing`
        Failing = "failing",
        /// `paused`
        Paused = "paused",
    }
}

crate::text_enum! {
    /// `marketing.bounce_policies.kind`
    BouncePolicyKind {
        /// `hard`
        Hard = "hard",
        /// `soft`
        Soft = "soft",
        /// `complaint`
        Complaint = "complaint",
    }
}

crate::text_enum! {
    /// `marketing.bounce_policies.action`
    BouncePolicyAction {
        /// `none`
        None = "none",
        /// `suppress`
        Suppress = "suppress",
    }
}

crate::text_enum! {
    /// `marketing.bounce_reports.source`
    BounceReportSource {
        /// `mailbox`
        Mailbox = "mailbox",
        /// `smtp`
        Smtp = "smtp",
        /// `ses`
        Ses = "ses",
        /// `sendgrid`
        Sendgrid = "sendgrid",
        /// `postmark`
        Postmark = "postmark",
        /// `mailgun`
        Mailgun = "mailgun",
        /// `azure`
        Azure = "azure",
        /// `http`
        Http = "http",
        /// `person`
        Person = "person",
    }
}

crate::text_enum! {
    /// `marketing.bounce_reports.kind`
    BounceReportKind {
        /// `dsn`
        Dsn = "dsn",
        /// `arf`
        Arf = "arf",
        /// `reply`
        Reply = "reply",
        /// `auto_reply`
        AutoReply = "auto_reply",
        /// `other`
        Other = "other",
        /// `unknown`
        Unknown = "unknown",
    }
}

crate::text_enum! {
    /// `marketing.bounce_reports.state`
    BounceReportState {
        /// `received`
        Received = "received",
        /// `parsed`
        Parsed = "parsed",
        /// `unmatched`
        Unmatched = "unmatched",
        /// `failed`
        Failed = "failed",
    }
}

crate::text_enum! {
    /// `marketing.bounces.kind`: What cannot be read is soft; a full mailbox is never hard.
    BounceKind {
        /// `hard`
        Hard = "hard",
        /// `soft`
        Soft = "soft",
        /// `complaint`
        Complaint = "complaint",
    }
}

crate::text_enum! {
    /// `marketing.bounces.reason`
    BounceReason {
        /// `unknown`
        Unknown = "unknown",
        /// `no_such_user`
        NoSuchUser = "no_such_user",
        /// `mailbox_full`
        MailboxFull = "mailbox_full",
        /// `too_large`
        TooLarge = "too_large",
        /// `blocked`
        Blocked = "blocked",
        /// `policy`
        Policy = "policy",
        /// `dns`
        Dns = "dns",
        /// `timeout`
        Timeout = "timeout",
        /// `content`
        Content = "content",
        /// `abuse`
        Abuse = "abuse",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `marketing.bounces.action`
    BounceAction {
        /// `none`
        None = "none",
        /// `suppressed`
        Suppressed = "suppressed",
    }
}

crate::text_enum! {
    /// `marketing.campaign_assets.asset_type`
    CampaignAssetAssetType {
        /// `email_template`
        EmailTemplate = "email_template",
        /// `landing_page`
        LandingPage = "landing_page",
        /// `ad_creative`
        AdCreative = "ad_creative",
        /// `image`
        Image = "image",
        /// `video`
        Video = "video",
        /// `document`
        Document = "document",
        /// `poster`
        Poster = "poster",
        /// `press_kit`
        PressKit = "press_kit",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `marketing.campaign_members.member_status`
    CampaignMemberMemberStatus {
        /// `pending`
        Pending = "pending",
        /// `sent`
        Sent = "sent",
        /// `opened`
        Opened = "opened",
        /// `clicked`
        Clicked = "clicked",
        /// `responded`
        Responded = "responded",
        /// `converted`
        Converted = "converted",
        /// `unsubscribed`
        Unsubscribed = "unsubscribed",
        /// `bounced`
        Bounced = "bounced",
    }
}

crate::text_enum! {
    /// `marketing.campaigns.campaign_type`
    CampaignCampaignType {
        /// `brand_awareness`
        BrandAwareness = "brand_awareness",
        /// `lead_generation`
        LeadGeneration = "lead_generation",
        /// `product_launch`
        ProductLaunch = "product_launch",
        /// `event_promotion`
        EventPromotion = "event_promotion",
        /// `content_marketing`
        ContentMarketing = "content_marketing",
        /// `email_nurture`
        EmailNurture = "email_nurture",
        /// `retargeting`
        Retargeting = "retargeting",
        /// `seasonal`
        Seasonal = "seasonal",
        /// `referral`
        Referral = "referral",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `marketing.campaigns.status`
    CampaignStatus {
        /// `draft`
        Draft = "draft",
        /// `planned`
        Planned = "planned",
        /// `active`
        Active = "active",
        /// `paused`
        Paused = "paused",
        /// `completed`
        Completed = "completed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `marketing.contact_list_members.state`
    ContactListMemberState {
        /// `unconfirmed`
        Unconfirmed = "unconfirmed",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `unsubscribed`
        Unsubscribed = "unsubscribed",
    }
}

crate::text_enum! {
    /// `marketing.contact_list_members.source`
    ContactListMemberSource {
        /// `manual`
        Manual = "manual",
        /// `import`
        Import = "import",
        /// `form`
        Form = "form",
        /// `api`
        Api = "api",
        /// `segment`
        Segment = "segment",
        /// `event`
        Event = "event",
        /// `account`
        Account = "account",
        /// `preference_centre`
        PreferenceCentre = "preference_centre",
        /// `automation`
        Automation = "automation",
    }
}

crate::text_enum! {
    /// `marketing.contact_list_members.confirmed_by`: Proof: consent_id names a consent that was given elsewhere, such as on paper.
    ContactListMemberConfirmedBy {
        /// `link`
        Link = "link",
        /// `single`
        Single = "single",
        /// `proof`
        Proof = "proof",
        /// `segment`
        Segment = "segment",
    }
}

crate::text_enum! {
    /// `marketing.contact_lists.list_type`: Dynamic: kept by rules. Suppression: who is on it gets none of the mails that name it; for everything there is crm.suppressions.
    ContactListListType {
        /// `static`
        Static = "static",
        /// `dynamic`
        Dynamic = "dynamic",
        /// `suppression`
        Suppression = "suppression",
    }
}

crate::text_enum! {
    /// `marketing.contact_lists.opt_in`: Double: counts when a link in a mail was opened and the button there pressed.
    ContactListOptIn {
        /// `single`
        Single = "single",
        /// `double`
        Double = "double",
    }
}

crate::text_enum! {
    /// `marketing.contact_requests.kind`
    ContactRequestKind {
        /// `export`
        Export = "export",
        /// `wipe`
        Wipe = "wipe",
    }
}

crate::text_enum! {
    /// `marketing.contact_requests.state`
    ContactRequestState {
        /// `asked`
        Asked = "asked",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `working`
        Working = "working",
        /// `done`
        Done = "done",
        /// `refused`
        Refused = "refused",
        /// `expired`
        Expired = "expired",
    }
}

crate::text_enum! {
    /// `marketing.domain_rules.rule`
    DomainRuleRule {
        /// `allow`
        Allow = "allow",
        /// `block`
        Block = "block",
    }
}

crate::text_enum! {
    /// `marketing.email_approvals.state`
    EmailApprovalState {
        /// `requested`
        Requested = "requested",
        /// `approved`
        Approved = "approved",
        /// `changes_requested`
        ChangesRequested = "changes_requested",
        /// `rejected`
        Rejected = "rejected",
        /// `withdrawn`
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// `marketing.email_archive_pages.publish_state`
    EmailArchivePagePublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `marketing.email_campaign_lists.role`
    EmailCampaignListRole {
        /// `include`
        Include = "include",
        /// `exclude`
        Exclude = "exclude",
    }
}

crate::text_enum! {
    /// `marketing.email_campaign_progress.paused_reason`
    EmailCampaignProgressPausedReason {
        /// `person`
        Person = "person",
        /// `errors`
        Errors = "errors",
        /// `window`
        Window = "window",
        /// `transport`
        Transport = "transport",
        /// `domain`
        Domain = "domain",
        /// `bounces`
        Bounces = "bounces",
        /// `complaints`
        Complaints = "complaints",
    }
}

crate::text_enum! {
    /// `marketing.email_campaign_settings.format`
    EmailCampaignSettingFormat {
        /// `visual`
        Visual = "visual",
        /// `html`
        Html = "html",
        /// `mjml`
        Mjml = "mjml",
        /// `markdown`
        Markdown = "markdown",
        /// `plain`
        Plain = "plain",
    }
}

crate::text_enum! {
    /// `marketing.email_campaign_settings.open_tracking`: Null: as marketing.settings says.
    EmailCampaignSettingOpenTracking {
        /// `off`
        Off = "off",
        /// `anonymous`
        Anonymous = "anonymous",
        /// `individual`
        Individual = "individual",
    }
}

crate::text_enum! {
    /// `marketing.email_campaign_settings.click_tracking`
    EmailCampaignSettingClickTracking {
        /// `off`
        Off = "off",
        /// `anonymous`
        Anonymous = "anonymous",
        /// `individual`
        Individual = "individual",
    }
}

crate::text_enum! {
    /// `marketing.email_campaigns.kind`: Automated and transactional mails are sending as long as they are in use.
    EmailCampaignKind {
        /// `regular`
        Regular = "regular",
        /// `automated`
        Automated = "automated",
        /// `transactional`
        Transactional = "transactional",
    }
}

crate::text_enum! {
    /// `marketing.email_campaigns.channel`: Text messages, push and messengers use the same states; subject is then the title.
    EmailCampaignChannel {
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
        /// `push`
        Push = "push",
        /// `messenger`
        Messenger = "messenger",
    }
}

crate::text_enum! {
    /// `marketing.email_campaigns.status`
    EmailCampaignStatus {
        /// `draft`
        Draft = "draft",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `sending`
        Sending = "sending",
        /// `sent`
        Sent = "sent",
        /// `paused`
        Paused = "paused",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `failed`
        Failed = "failed",
    }
}

crate::text_enum! {
    /// `marketing.email_checks.kind`
    EmailCheckKind {
        /// `spam`
        Spam = "spam",
        /// `links`
        Links = "links",
        /// `size`
        Size = "size",
        /// `alt_text`
        AltText = "alt_text",
        /// `unsubscribe`
        Unsubscribe = "unsubscribe",
        /// `merge_fields`
        MergeFields = "merge_fields",
        /// `sender`
        Sender = "sender",
        /// `plain_text`
        PlainText = "plain_text",
        /// `contrast`
        Contrast = "contrast",
        /// `audience`
        Audience = "audience",
    }
}

crate::text_enum! {
    /// `marketing.email_checks.result`
    EmailCheckResult {
        /// `passed`
        Passed = "passed",
        /// `warning`
        Warning = "warning",
        /// `failed`
        Failed = "failed",
        /// `skipped`
        Skipped = "skipped",
    }
}

crate::text_enum! {
    /// `marketing.email_interactions.interaction_type`
    EmailInteractionInteractionType {
        /// `sent`
        Sent = "sent",
        /// `delivered`
        Delivered = "delivered",
        /// `opened`
        Opened = "opened",
        /// `clicked`
        Clicked = "clicked",
        /// `replied`
        Replied = "replied",
        /// `unsubscribed`
        Unsubscribed = "unsubscribed",
        /// `bounced`
        Bounced = "bounced",
        /// `complained`
        Complained = "complained",
    }
}

crate::text_enum! {
    /// `marketing.email_recipients.delivery`: What became of the message on its way. Failed: nothing left the house. Unknown: perhaps it did.
    EmailRecipientDelivery {
        /// `pending`
        Pending = "pending",
        /// `sending`
        Sending = "sending",
        /// `deferred`
        Deferred = "deferred",
        /// `sent`
        Sent = "sent",
        /// `delivered`
        Delivered = "delivered",
        /// `bounced`
        Bounced = "bounced",
        /// `failed`
        Failed = "failed",
        /// `unknown`
        Unknown = "unknown",
        /// `skipped`
        Skipped = "skipped",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `marketing.email_recipients.status`: Delivery and what the person did in one word, worked out from the others; for lists.
    EmailRecipientStatus {
        /// `pending`
        Pending = "pending",
        /// `sent`
        Sent = "sent",
        /// `delivered`
        Delivered = "delivered",
        /// `bounced`
        Bounced = "bounced",
        /// `opened`
        Opened = "opened",
        /// `clicked`
        Clicked = "clicked",
        /// `unsubscribed`
        Unsubscribed = "unsubscribed",
        /// `complained`
        Complained = "complained",
    }
}

crate::text_enum! {
    /// `marketing.email_recipients.skip_reason`
    EmailRecipientSkipReason {
        /// `suppressed`
        Suppressed = "suppressed",
        /// `unsubscribed`
        Unsubscribed = "unsubscribed",
        /// `no_consent`
        NoConsent = "no_consent",
        /// `paused`
        Paused = "paused",
        /// `capped`
        Capped = "capped",
        /// `topic`
        Topic = "topic",
        /// `undeliverable`
        Undeliverable = "undeliverable",
        /// `domain`
        Domain = "domain",
        /// `excluded`
        Excluded = "excluded",
        /// `duplicate`
        Duplicate = "duplicate",
        /// `erased`
        Erased = "erased",
    }
}

crate::text_enum! {
    /// `marketing.email_recipients.bounce_type`
    EmailRecipientBounceType {
        /// `hard`
        Hard = "hard",
        /// `soft`
        Soft = "soft",
        /// `complaint`
        Complaint = "complaint",
    }
}

crate::text_enum! {
    /// `marketing.email_templates.kind`
    EmailTemplateKind {
        /// `campaign`
        Campaign = "campaign",
        /// `transactional`
        Transactional = "transactional",
        /// `system`
        System = "system",
    }
}

crate::text_enum! {
    /// `marketing.email_templates.format`
    EmailTemplateFormat {
        /// `visual`
        Visual = "visual",
        /// `html`
        Html = "html",
        /// `mjml`
        Mjml = "mjml",
        /// `markdown`
        Markdown = "markdown",
        /// `plain`
        Plain = "plain",
    }
}

crate::text_enum! {
    /// `marketing.email_test_sends.state`
    EmailTestSendState {
        /// `waiting`
        Waiting = "waiting",
        /// `sent`
        Sent = "sent",
        /// `failed`
        Failed = "failed",
    }
}

crate::text_enum! {
    /// `marketing.frequency_caps.channel`
    FrequencyCapChannel {
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
        /// `push`
        Push = "push",
        /// `messenger`
        Messenger = "messenger",
    }
}

crate::text_enum! {
    /// `marketing.import_lists.new_members`: Ask: a confirmation is sent. Proof: the import names the consent text that they agreed to.
    ImportListNewMembers {
        /// `ask`
        Ask = "ask",
        /// `proof`
        Proof = "proof",
        /// `skip`
        Skip = "skip",
    }
}

crate::text_enum! {
    /// `marketing.import_lists.known_members`: Keep: who left stays away.
    ImportListKnownMembers {
        /// `keep`
        Keep = "keep",
        /// `unsubscribe`
        Unsubscribe = "unsubscribe",
        /// `ask_again`
        AskAgain = "ask_again",
    }
}

crate::text_enum! {
    /// `marketing.mail_hits.kind`
    MailHitKind {
        /// `open`
        Open = "open",
        /// `click`
        Click = "click",
        /// `web_version`
        WebVersion = "web_version",
        /// `unsubscribe_page`
        UnsubscribePage = "unsubscribe_page",
        /// `preference_page`
        PreferencePage = "preference_page",
    }
}

crate::text_enum! {
    /// `marketing.mail_hits.method`
    MailHitMethod {
        /// `get`
        Get = "get",
        /// `head`
        Head = "head",
        /// `post`
        Post = "post",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `marketing.mail_hits.bot_reason`
    MailHitBotReason {
        /// `head`
        Head = "head",
        /// `honeypot`
        Honeypot = "honeypot",
        /// `burst`
        Burst = "burst",
        /// `network`
        Network = "network",
        /// `user_agent`
        UserAgent = "user_agent",
        /// `too_soon`
        TooSoon = "too_soon",
        /// `person`
        Person = "person",
    }
}

crate::text_enum! {
    /// `marketing.mail_preferences.channel`
    MailPreferenceChannel {
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
        /// `push`
        Push = "push",
        /// `messenger`
        Messenger = "messenger",
    }
}

crate::text_enum! {
    /// `marketing.mail_preferences.format`
    MailPreferenceFormat {
        /// `html`
        Html = "html",
        /// `plain`
        Plain = "plain",
    }
}

crate::text_enum! {
    /// `marketing.mail_preferences.tracking`
    MailPreferenceTracking {
        /// `as_sent`
        AsSent = "as_sent",
        /// `off`
        Off = "off",
    }
}

crate::text_enum! {
    /// `marketing.preference_topics.default_frequency`: Never: people have to ask for it.
    PreferenceTopicDefaultFrequency {
        /// `every`
        Every = "every",
        /// `weekly`
        Weekly = "weekly",
        /// `monthly`
        Monthly = "monthly",
        /// `never`
        Never = "never",
    }
}

crate::text_enum! {
    /// `marketing.replies.kind`
    ReplyKind {
        /// `reply`
        Reply = "reply",
        /// `auto_reply`
        AutoReply = "auto_reply",
        /// `out_of_office`
        OutOfOffice = "out_of_office",
    }
}

crate::text_enum! {
    /// `marketing.scanner_signs.kind`
    ScannerSignKind {
        /// `network`
        Network = "network",
        /// `asn`
        Asn = "asn",
        /// `user_agent`
        UserAgent = "user_agent",
    }
}

crate::text_enum! {
    /// `marketing.scanner_signs.verdict`: Proxy: a person may be behind it, but not at that moment.
    ScannerSignVerdict {
        /// `bot`
        Bot = "bot",
        /// `proxy`
        Proxy = "proxy",
    }
}

crate::text_enum! {
    /// `marketing.sender_domains.state`
    SenderDomainState {
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `failing`
        Failing = "failing",
    }
}

crate::text_enum! {
    /// `marketing.sender_domains.ownership`
    SenderDomainOwnership {
        /// `unknown`
        Unknown = "unknown",
        /// `right`
        Right = "right",
        /// `wrong`
        Wrong = "wrong",
        /// `missing`
        Missing = "missing",
    }
}

crate::text_enum! {
    /// `marketing.sender_domains.spf`
    SenderDomainSpf {
        /// `unknown`
        Unknown = "unknown",
        /// `right`
        Right = "right",
        /// `wrong`
        Wrong = "wrong",
        /// `missing`
        Missing = "missing",
    }
}

crate::text_enum! {
    /// `marketing.sender_domains.dkim`
    SenderDomainDkim {
        /// `unknown`
        Unknown = "unknown",
        /// `right`
        Right = "right",
        /// `wrong`
        Wrong = "wrong",
        /// `missing`
        Missing = "missing",
    }
}

crate::text_enum! {
    /// `marketing.sender_domains.dmarc`
    SenderDomainDmarc {
        /// `unknown`
        Unknown = "unknown",
        /// `right`
        Right = "right",
        /// `wrong`
        Wrong = "wrong",
        /// `missing`
        Missing = "missing",
    }
}

crate::text_enum! {
    /// `marketing.sender_domains.dmarc_policy`
    SenderDomainDmarcPolicy {
        /// `none`
        None = "none",
        /// `quarantine`
        Quarantine = "quarantine",
        /// `reject`
        Reject = "reject",
    }
}

crate::text_enum! {
    /// `marketing.settings.open_tracking`: Anonymous: counted for the mail, never for a person. What a mail says for itself goes first.
    SettingOpenTracking {
        /// `off`
        Off = "off",
        /// `anonymous`
        Anonymous = "anonymous",
        /// `individual`
        Individual = "individual",
    }
}

crate::text_enum! {
    /// `marketing.settings.click_tracking`
    SettingClickTracking {
        /// `off`
        Off = "off",
        /// `anonymous`
        Anonymous = "anonymous",
        /// `individual`
        Individual = "individual",
    }
}

crate::text_enum! {
    /// `marketing.subscription_events.action`
    SubscriptionEventAction {
        /// `requested`
        Requested = "requested",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `unsubscribed`
        Unsubscribed = "unsubscribed",
        /// `came_back`
        CameBack = "came_back",
        /// `removed`
        Removed = "removed",
    }
}

crate::text_enum! {
    /// `marketing.topic_preferences.frequency`
    TopicPreferenceFrequency {
        /// `every`
        Every = "every",
        /// `weekly`
        Weekly = "weekly",
        /// `monthly`
        Monthly = "monthly",
        /// `never`
        Never = "never",
    }
}

crate::text_enum! {
    /// `marketing.topic_preferences.source`
    TopicPreferenceSource {
        /// `preference_centre`
        PreferenceCentre = "preference_centre",
        /// `account`
        Account = "account",
        /// `one_click`
        OneClick = "one_click",
        /// `manual`
        Manual = "manual",
        /// `import`
        Import = "import",
    }
}

crate::text_enum! {
    /// `marketing.transports.kind`
    TransportKind {
        /// `smtp`
        Smtp = "smtp",
        /// `ses`
        Ses = "ses",
        /// `sendgrid`
        Sendgrid = "sendgrid",
        /// `postmark`
        Postmark = "postmark",
        /// `mailgun`
        Mailgun = "mailgun",
        /// `azure`
        Azure = "azure",
        /// `http`
        Http = "http",
    }
}

crate::text_enum! {
    /// `marketing.transports.channel`
    TransportChannel {
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
        /// `push`
        Push = "push",
        /// `messenger`
        Messenger = "messenger",
    }
}

crate::text_enum! {
    /// `marketing.transports.security`
    TransportSecurity {
        /// `tls`
        Tls = "tls",
        /// `starttls`
        Starttls = "starttls",
        /// `none`
        None = "none",
    }
}

crate::text_enum! {
    /// `marketing.transports.state`
    TransportState {
        /// `active`
        Active = "active",
        /// `failing`
        Failing = "failing",
        /// `paused`
        Paused = "paused",
    }
}

crate::text_enum! {
    /// `marketing.unsubscribes.channel`
    UnsubscribeChannel {
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
        /// `push`
        Push = "push",
        /// `messenger`
        Messenger = "messenger",
    }
}

crate::text_enum! {
    /// `marketing.unsubscribes.scope`
    UnsubscribeScope {
        /// `list`
        List = "list",
        /// `topic`
        Topic = "topic",
        /// `everything`
        Everything = "everything",
    }
}

crate::text_enum! {
    /// `marketing.unsubscribes.method`: One click: RFC 8058, without cookie, redirect or sign-in.
    UnsubscribeMethod {
        /// `one_click`
        OneClick = "one_click",
        /// `page`
        Page = "page",
        /// `preference_centre`
        PreferenceCentre = "preference_centre",
        /// `mailto`
        Mailto = "mailto",
        /// `reply`
        Reply = "reply",
        /// `account`
        Account = "account",
        /// `complaint`
        Complaint = "complaint",
        /// `person`
        Person = "person",
    }
}

crate::text_enum! {
    /// `marketing.unsubscribes.reason`
    UnsubscribeReason {
        /// `too_many`
        TooMany = "too_many",
        /// `not_relevant`
        NotRelevant = "not_relevant",
        /// `never_asked`
        NeverAsked = "never_asked",
        /// `spam`
        Spam = "spam",
        /// `other`
        Other = "other",
    }
}

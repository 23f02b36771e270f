//! Ids and value sets of `analytics`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `analytics.ad_accounts`: An account at an advertising platform: its clock and its currency hold for every figure below it.
    AdAccountId,
    /// `analytics.ad_campaign_crm_links`: Which advertising belongs to which campaign of marketing.
    AdCampaignCrmLinkId,
    /// `analytics.ad_campaigns`: A campaign at an advertising platform.
    AdCampaignId,
    /// `analytics.ad_metrics`: An ad on a day. A part of its set's figures: never add both.
    AdMetricId,
    /// `analytics.ad_set_metrics`: An ad set on a day. A part of its campaign's figures: never add both.
    AdSetMetricId,
    /// `analytics.ad_sets`: Whom a campaign addresses, and for how much.
    AdSetId,
    /// `analytics.ads`: What people see of a campaign.
    AdId,
    /// `analytics.alert_rules`: When somebody is told that something is unusual.
    AlertRuleId,
    /// `analytics.annotations`: What happened on a day, written into the charts: a mail went out, a ball took place, a server was down.
    AnnotationId,
    /// `analytics.attribution_credits`: Which touch has which share of which conversion: from a figure to the very orders behind it.
    AttributionCreditId,
    /// `analytics.attribution_models`: Ways to share the credit for a conversion among the touches before it.
    AttributionModelId,
    /// `analytics.attribution_results`: A model applied to the conversions of a time and one currency.
    AttributionResultId,
    /// `analytics.bot_signatures`: What is no person: user agents, spam referrers, networks of data centres, patterns of behaviour. Of the whole installation.
    BotSignatureId,
    /// `analytics.campaign_conversions`: The same conversions by kind and by window of attribution. Windows contain each other: read one, never add them.
    CampaignConversionId,
    /// `analytics.campaign_metrics`: A campaign on a day.
    CampaignMetricId,
    /// `analytics.campaign_reach`: People reached in a time as the platform counted them for exactly that time; frequency is impressions / reach.
    CampaignReachId,
    /// `analytics.conversions`: What it was all for: an own paid order, a deal won, a goal reached. Not what a platform claims.
    ConversionId,
    /// `analytics.dashboard_widgets`: One figure, chart or table on a dashboard, in reading order.
    DashboardWidgetId,
    /// `analytics.dashboards`: A page of figures that somebody put together.
    DashboardId,
    /// `analytics.deliveries`: One message to one recipient: claimed before it is sent, so that nobody gets it twice.
    DeliveryId,
    /// `analytics.dropped_hits`: What was not counted, and why: so that nobody has to believe a filter.
    DroppedHitId,
    /// `analytics.events`: What people did, on a measured site or in the product itself, raw and by month. Erasure deletes the rows.
    EventId,
    /// `analytics.exports`: Files of raw or rolled-up figures that somebody asked for.
    ExportId,
    /// `analytics.funnel_exclusions`: Who does this between two steps is not counted.
    FunnelExclusionId,
    /// `analytics.funnel_steps`: The steps of a funnel; the same goal may come again.
    FunnelStepId,
    /// `analytics.funnels`: Steps towards something, and how many take each.
    FunnelId,
    /// `analytics.goals`: What a property wants people to do: see a page, do something, read so far.
    GoalId,
    /// `analytics.imports`: Figures of the time before: each day of a property comes from one place only. Imported visitors count too many when days are added, and pages say so.
    ImportId,
    /// `analytics.listening_alerts`: Something unusual is said, and what became of it.
    ListeningAlertId,
    /// `analytics.listening_feeds`: Open sources that are read without a contract: feeds, instances, own community. Others come through channels connections.
    ListeningFeedId,
    /// `analytics.listening_queries`: What is listened for in public.
    ListeningQueryId,
    /// `analytics.listening_summaries`: A query's day, week or month; each made from the mentions themselves, not from shorter ones.
    ListeningSummaryId,
    /// `analytics.mention_authors`: Who writes in public about what is listened for.
    MentionAuthorId,
    /// `analytics.mention_matches`: Which query found which mention.
    MentionMatchId,
    /// `analytics.page_views`: Every page that was seen, raw and unsampled, by month; no cookie, no address. Prefetched and prerendered pages are not in it.
    PageViewId,
    /// `analytics.platform_metrics`: Figures of a platform that belong to no campaign: followers, organic reach, interactions.
    PlatformMetricId,
    /// `analytics.recipients`: Who gets a report or an alert. Erasure deletes the rows.
    RecipientId,
    /// `analytics.report_snapshots`: A report as it was: its figures do not change when platforms restate theirs.
    ReportSnapshotId,
    /// `analytics.reports`: A report that is made again and again.
    ReportId,
    /// `analytics.search_keyword_metrics`: What people typed into a search engine before they came, as the engine tells; rare words it keeps to itself.
    SearchKeywordMetricId,
    /// `analytics.segments`: A choice of visitors that is used again.
    SegmentId,
    /// `analytics.shared_links`: Links by which people without an account see figures. The server looks the link up as the system; visitors see no row.
    SharedLinkId,
    /// `analytics.shields`: Hits that an organisation does not want counted, such as those of its own office.
    ShieldId,
    /// `analytics.social_mentions`: Something that was said in public: once per organisation, however many queries it matches.
    SocialMentionId,
    /// `analytics.source_rules`: How sources are named and grouped into channels, before the built-in rules; the first that matches decides.
    SourceRuleId,
    /// `analytics.sync_states`: How far each stream of a platform was read; the single runs are in channels.sync_logs.
    SyncStateId,
    /// `analytics.touchpoints`: Every time that somebody had to do with us before they bought, came or joined. Erasure deletes the rows.
    TouchpointId,
    /// `analytics.traffic_alerts`: A property had far more or fewer visitors than at this hour of other weeks.
    TrafficAlertId,
    /// `analytics.visits`: One visit to a property: hits of one visitor without a long pause. Without cookies, addresses or names; also the exact count of visitors of a day.
    VisitId,
    /// `analytics.web_conversions`: Goals reached on a day, by source: sums only.
    WebConversionId,
    /// `analytics.web_event_metrics`: Events of a name on a day: sums only.
    WebEventMetricId,
    /// `analytics.web_page_metrics`: A page on a day: sums only. Overwritten when the day is rolled up again.
    WebPageMetricId,
    /// `analytics.web_properties`: A website that is measured.
    WebPropertyId,
    /// `analytics.web_session_aggregates`: Visits of a day by one dimension: sums only. Dimensions are not added to each other; total is all of them.
    WebSessionAggregateId,
}

crate::text_enum! {
    /// `analytics.ad_campaigns.status`
    AdCampaignStatus {
        /// `draft`
        Draft = "draft",
        /// `pending_review`
        PendingReview = "pending_review",
        /// `active`
        Active = "active",
        /// `paused`
        Paused = "paused",
        /// `completed`
        Completed = "completed",
        /// `archived`
        Archived = "archived",
        /// `rejected`
        Rejected = "rejected",
    }
}

crate::text_enum! {
    /// `analytics.ad_campaigns.budget_type`
    AdCampaignBudgetType {
        /// `daily`
        Daily = "daily",
        /// `lifetime`
        Lifetime = "lifetime",
    }
}

crate::text_enum! {
    /// `analytics.ads.format`
    AdFormat {
        /// `single_image`
        SingleImage = "single_image",
        /// `single_video`
        SingleVideo = "single_video",
        /// `carousel`
        Carousel = "carousel",
        /// `collection`
        Collection = "collection",
        /// `stories`
        Stories = "stories",
        /// `reels`
        Reels = "reels",
        /// `dynamic`
        Dynamic = "dynamic",
    }
}

crate::text_enum! {
    /// `analytics.alert_rules.alert_type`
    AlertRuleAlertType {
        /// `volume_spike`
        VolumeSpike = "volume_spike",
        /// `sentiment_drop`
        SentimentDrop = "sentiment_drop",
        /// `viral_mention`
        ViralMention = "viral_mention",
        /// `influencer_mention`
        InfluencerMention = "influencer_mention",
        /// `crisis_detected`
        CrisisDetected = "crisis_detected",
        /// `competitor_activity`
        CompetitorActivity = "competitor_activity",
        /// `traffic_spike`
        TrafficSpike = "traffic_spike",
        /// `traffic_drop`
        TrafficDrop = "traffic_drop",
        /// `goal_drop`
        GoalDrop = "goal_drop",
    }
}

crate::text_enum! {
    /// `analytics.alert_rules.severity`
    AlertRuleSeverity {
        /// `info`
        Info = "info",
        /// `warning`
        Warning = "warning",
        /// `critical`
        Critical = "critical",
    }
}

crate::text_enum! {
    /// `analytics.attribution_credits.channel`
    AttributionCreditChannel {
        /// `direct`
        Direct = "direct",
        /// `organic_search`
        OrganicSearch = "organic_search",
        /// `paid_search`
        PaidSearch = "paid_search",
        /// `organic_social`
        OrganicSocial = "organic_social",
        /// `paid_social`
        PaidSocial = "paid_social",
        /// `email`
        Email = "email",
        /// `referral`
        Referral = "referral",
        /// `display`
        Display = "display",
        /// `organic_video`
        OrganicVideo = "organic_video",
        /// `paid_video`
        PaidVideo = "paid_video",
        /// `organic_shopping`
        OrganicShopping = "organic_shopping",
        /// `paid_shopping`
        PaidShopping = "paid_shopping",
        /// `affiliates`
        Affiliates = "affiliates",
        /// `audio`
        Audio = "audio",
        /// `sms`
        Sms = "sms",
        /// `push`
        Push = "push",
        /// `qr_code`
        QrCode = "qr_code",
        /// `offline`
        Offline = "offline",
        /// `own_community`
        OwnCommunity = "own_community",
        /// `cross_network`
        CrossNetwork = "cross_network",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `analytics.attribution_models.model_type`
    AttributionModelModelType {
        /// `last_click`
        LastClick = "last_click",
        /// `first_click`
        FirstClick = "first_click",
        /// `linear`
        Linear = "linear",
        /// `time_decay`
        TimeDecay = "time_decay",
        /// `position_based`
        PositionBased = "position_based",
        /// `data_driven`
        DataDriven = "data_driven",
        /// `custom`
        Custom = "custom",
        /// `last_non_direct`
        LastNonDirect = "last_non_direct",
    }
}

crate::text_enum! {
    /// `analytics.attribution_models.algorithm`
    AttributionModelAlgorithm {
        /// `markov`
        Markov = "markov",
        /// `shapley`
        Shapley = "shapley",
    }
}

crate::text_enum! {
    /// `analytics.bot_signatures.kind`
    BotSignatureKind {
        /// `user_agent`
        UserAgent = "user_agent",
        /// `referrer`
        Referrer = "referrer",
        /// `network`
        Network = "network",
        /// `pattern`
        Pattern = "pattern",
    }
}

crate::text_enum! {
    /// `analytics.campaign_reach.period`
    CampaignReachPeriod {
        /// `week`
        Week = "week",
        /// `month`
        Month = "month",
        /// `quarter`
        Quarter = "quarter",
        /// `lifetime`
        Lifetime = "lifetime",
        /// `custom`
        Custom = "custom",
    }
}

crate::text_enum! {
    /// `analytics.conversions.kind`
    ConversionKind {
        /// `goal`
        Goal = "goal",
        /// `order`
        Order = "order",
        /// `deal`
        Deal = "deal",
        /// `registration`
        Registration = "registration",
        /// `membership`
        Membership = "membership",
        /// `offline`
        Offline = "offline",
    }
}

crate::text_enum! {
    /// `analytics.dashboard_widgets.kind`
    DashboardWidgetKind {
        /// `number`
        Number = "number",
        /// `line`
        Line = "line",
        /// `bar`
        Bar = "bar",
        /// `pie`
        Pie = "pie",
        /// `table`
        Table = "table",
        /// `map`
        Map = "map",
        /// `funnel`
        Funnel = "funnel",
        /// `paths`
        Paths = "paths",
        /// `cohorts`
        Cohorts = "cohorts",
        /// `heatmap`
        Heatmap = "heatmap",
        /// `realtime`
        Realtime = "realtime",
        /// `text`
        Text = "text",
        /// `mentions`
        Mentions = "mentions",
        /// `pacing`
        Pacing = "pacing",
        /// `attribution`
        Attribution = "attribution",
    }
}

crate::text_enum! {
    /// `analytics.dashboards.period`
    DashboardPeriod {
        /// `realtime`
        Realtime = "realtime",
        /// `today`
        Today = "today",
        /// `yesterday`
        Yesterday = "yesterday",
        /// `last_7_days`
        Last7Days = "last_7_days",
        /// `last_30_days`
        Last30Days = "last_30_days",
        /// `last_91_days`
        Last91Days = "last_91_days",
        /// `this_month`
        ThisMonth = "this_month",
        /// `last_month`
        LastMonth = "last_month",
        /// `this_quarter`
        ThisQuarter = "this_quarter",
        /// `this_year`
        ThisYear = "this_year",
        /// `last_12_months`
        Last12Months = "last_12_months",
        /// `all_time`
        AllTime = "all_time",
        /// `custom`
        Custom = "custom",
    }
}

crate::text_enum! {
    /// `analytics.dashboards.compare_with`
    DashboardCompareWith {
        /// `previous_period`
        PreviousPeriod = "previous_period",
        /// `previous_year`
        PreviousYear = "previous_year",
        /// `custom`
        Custom = "custom",
    }
}

crate::text_enum! {
    /// `analytics.deliveries.state`: unknown: the worker died while sending; somebody decides whether it is sent again.
    DeliveryState {
        /// `waiting`
        Waiting = "waiting",
        /// `sending`
        Sending = "sending",
        /// `sent`
        Sent = "sent",
        /// `failed`
        Failed = "failed",
        /// `unknown`
        Unknown = "unknown",
    }
}

crate::text_enum! {
    /// `analytics.dropped_hits.reason`
    DroppedHitReason {
        /// `bot_user_agent`
        BotUserAgent = "bot_user_agent",
        /// `bot_network`
        BotNetwork = "bot_network",
        /// `bot_pattern`
        BotPattern = "bot_pattern",
        /// `spam_referrer`
        SpamReferrer = "spam_referrer",
        /// `shield`
        Shield = "shield",
        /// `prefetch`
        Prefetch = "prefetch",
        /// `prerender`
        Prerender = "prerender",
        /// `wrong_hostname`
        WrongHostname = "wrong_hostname",
        /// `switched_off`
        SwitchedOff = "switched_off",
        /// `opted_out`
        OptedOut = "opted_out",
        /// `too_many`
        TooMany = "too_many",
        /// `too_late`
        TooLate = "too_late",
        /// `malformed`
        Malformed = "malformed",
    }
}

crate::text_enum! {
    /// `analytics.exports.kind`
    ExportKind {
        /// `page_views`
        PageViews = "page_views",
        /// `events`
        Events = "events",
        /// `visits`
        Visits = "visits",
        /// `roll_ups`
        RollUps = "roll_ups",
        /// `ads`
        Ads = "ads",
        /// `mentions`
        Mentions = "mentions",
        /// `conversions`
        Conversions = "conversions",
    }
}

crate::text_enum! {
    /// `analytics.exports.format`
    ExportFormat {
        /// `csv`
        Csv = "csv",
        /// `json`
        Json = "json",
        /// `parquet`
        Parquet = "parquet",
        /// `xlsx`
        Xlsx = "xlsx",
    }
}

crate::text_enum! {
    /// `analytics.exports.status`
    ExportStatus {
        /// `waiting`
        Waiting = "waiting",
        /// `running`
        Running = "running",
        /// `ready`
        Ready = "ready",
        /// `failed`
        Failed = "failed",
        /// `expired`
        Expired = "expired",
    }
}

crate::text_enum! {
    /// `analytics.funnels.step_order`: sequential: other things may happen between; strict: nothing else may; any: in whichever order.
    FunnelStepOrder {
        /// `sequential`
        Sequential = "sequential",
        /// `strict`
        Strict = "strict",
        /// `any`
        Any = "any",
    }
}

crate::text_enum! {
    /// `analytics.funnels.unit`: Who is counted. A visitor is known for one day, a person (signed in) across visits and devices.
    FunnelUnit {
        /// `visit`
        Visit = "visit",
        /// `visitor`
        Visitor = "visitor",
        /// `person`
        Person = "person",
    }
}

crate::text_enum! {
    /// `analytics.funnels.window_unit`
    FunnelWindowUnit {
        /// `second`
        Second = "second",
        /// `minute`
        Minute = "minute",
        /// `hour`
        Hour = "hour",
        /// `day`
        Day = "day",
        /// `week`
        Week = "week",
        /// `month`
        Month = "month",
    }
}

crate::text_enum! {
    /// `analytics.goals.kind`
    GoalKind {
        /// `page`
        Page = "page",
        /// `event`
        Event = "event",
        /// `scroll`
        Scroll = "scroll",
    }
}

crate::text_enum! {
    /// `analytics.imports.source`
    ImportSource {
        /// `google_analytics_4`
        GoogleAnalytics4 = "google_analytics_4",
        /// `csv`
        Csv = "csv",
        /// `plausible`
        Plausible = "plausible",
        /// `matomo`
        Matomo = "matomo",
        /// `umami`
        Umami = "umami",
    }
}

crate::text_enum! {
    /// `analytics.imports.status`
    ImportStatus {
        /// `waiting`
        Waiting = "waiting",
        /// `running`
        Running = "running",
        /// `done`
        Done = "done",
        /// `failed`
        Failed = "failed",
        /// `undone`
        Undone = "undone",
    }
}

crate::text_enum! {
    /// `analytics.listening_alerts.alert_type`
    ListeningAlertAlertType {
        /// `volume_spike`
        VolumeSpike = "volume_spike",
        /// `sentiment_drop`
        SentimentDrop = "sentiment_drop",
        /// `viral_mention`
        ViralMention = "viral_mention",
        /// `influencer_mention`
        InfluencerMention = "influencer_mention",
        /// `crisis_detected`
        CrisisDetected = "crisis_detected",
        /// `competitor_activity`
        CompetitorActivity = "competitor_activity",
    }
}

crate::text_enum! {
    /// `analytics.listening_alerts.severity`
    ListeningAlertSeverity {
        /// `info`
        Info = "info",
        /// `warning`
        Warning = "warning",
        /// `critical`
        Critical = "critical",
    }
}

crate::text_enum! {
    /// `analytics.listening_alerts.status`
    ListeningAlertStatus {
        /// `new`
        New = "new",
        /// `acknowledged`
        Acknowledged = "acknowledged",
        /// `in_progress`
        InProgress = "in_progress",
        /// `resolved`
        Resolved = "resolved",
        /// `dismissed`
        Dismissed = "dismissed",
    }
}

crate::text_enum! {
    /// `analytics.listening_feeds.source`
    ListeningFeedSource {
        /// `rss`
        Rss = "rss",
        /// `mastodon`
        Mastodon = "mastodon",
        /// `bluesky`
        Bluesky = "bluesky",
        /// `reddit`
        Reddit = "reddit",
        /// `web_mention`
        WebMention = "web_mention",
        /// `community`
        Community = "community",
        /// `news`
        News = "news",
        /// `blogs`
        Blogs = "blogs",
        /// `forums`
        Forums = "forums",
        /// `youtube`
        Youtube = "youtube",
    }
}

crate::text_enum! {
    /// `analytics.listening_queries.purpose`
    ListeningQueryPurpose {
        /// `brand`
        Brand = "brand",
        /// `competitor`
        Competitor = "competitor",
        /// `topic`
        Topic = "topic",
        /// `campaign`
        Campaign = "campaign",
        /// `person`
        Person = "person",
        /// `catch_all`
        CatchAll = "catch_all",
    }
}

crate::text_enum! {
    /// `analytics.listening_summaries.period`
    ListeningSummaryPeriod {
        /// `daily`
        Daily = "daily",
        /// `weekly`
        Weekly = "weekly",
        /// `monthly`
        Monthly = "monthly",
    }
}

crate::text_enum! {
    /// `analytics.mention_authors.source`
    MentionAuthorSource {
        /// `twitter`
        Twitter = "twitter",
        /// `facebook`
        Facebook = "facebook",
        /// `instagram`
        Instagram = "instagram",
        /// `linkedin`
        Linkedin = "linkedin",
        /// `tiktok`
        Tiktok = "tiktok",
        /// `youtube`
        Youtube = "youtube",
        /// `reddit`
        Reddit = "reddit",
        /// `news`
        News = "news",
        /// `blogs`
        Blogs = "blogs",
        /// `forums`
        Forums = "forums",
        /// `reviews`
        Reviews = "reviews",
        /// `mastodon`
        Mastodon = "mastodon",
        /// `bluesky`
        Bluesky = "bluesky",
        /// `rss`
        Rss = "rss",
        /// `web_mention`
        WebMention = "web_mention",
        /// `community`
        Community = "community",
    }
}

crate::text_enum! {
    /// `analytics.mention_matches.hidden_because`: Fetched, but not shown or counted in this query; null if it is.
    MentionMatchHiddenBecause {
        /// `keyword`
        Keyword = "keyword",
        /// `author`
        Author = "author",
        /// `spam`
        Spam = "spam",
        /// `person`
        Person = "person",
    }
}

crate::text_enum! {
    /// `analytics.mention_responses.state`
    MentionResponseState {
        /// `open`
        Open = "open",
        /// `assigned`
        Assigned = "assigned",
        /// `answered`
        Answered = "answered",
        /// `dismissed`
        Dismissed = "dismissed",
    }
}

crate::text_enum! {
    /// `analytics.platform_metrics.adds_up`: How days become weeks: sum them, take the last (followers), or not at all (reach, rates).
    PlatformMetricAddsUp {
        /// `sum`
        Sum = "sum",
        /// `last`
        Last = "last",
        /// `no`
        No = "no",
    }
}

crate::text_enum! {
    /// `analytics.recipients.channel`
    RecipientChannel {
        /// `email`
        Email = "email",
        /// `notification`
        Notification = "notification",
        /// `chat`
        Chat = "chat",
    }
}

crate::text_enum! {
    /// `analytics.report_snapshots.state`
    ReportSnapshotState {
        /// `waiting`
        Waiting = "waiting",
        /// `running`
        Running = "running",
        /// `ready`
        Ready = "ready",
        /// `failed`
        Failed = "failed",
    }
}

crate::text_enum! {
    /// `analytics.reports.report_type`
    ReportReportType {
        /// `media_performance`
        MediaPerformance = "media_performance",
        /// `campaign_analysis`
        CampaignAnalysis = "campaign_analysis",
        /// `media_mix`
        MediaMix = "media_mix",
        /// `budget_pacing`
        BudgetPacing = "budget_pacing",
        /// `social_performance`
        SocialPerformance = "social_performance",
        /// `social_listening`
        SocialListening = "social_listening",
        /// `competitor_analysis`
        CompetitorAnalysis = "competitor_analysis",
        /// `influencer_report`
        InfluencerReport = "influencer_report",
        /// `web_traffic`
        WebTraffic = "web_traffic",
        /// `conversion_funnel`
        ConversionFunnel = "conversion_funnel",
        /// `content_performance`
        ContentPerformance = "content_performance",
        /// `seo_report`
        SeoReport = "seo_report",
        /// `integrated_dashboard`
        IntegratedDashboard = "integrated_dashboard",
        /// `client_report`
        ClientReport = "client_report",
        /// `executive_summary`
        ExecutiveSummary = "executive_summary",
        /// `custom`
        Custom = "custom",
        /// `user_journeys`
        UserJourneys = "user_journeys",
        /// `retention`
        Retention = "retention",
        /// `attribution`
        Attribution = "attribution",
    }
}

crate::text_enum! {
    /// `analytics.reports.format`
    ReportFormat {
        /// `pdf`
        Pdf = "pdf",
        /// `xlsx`
        Xlsx = "xlsx",
        /// `csv`
        Csv = "csv",
        /// `html`
        Html = "html",
    }
}

crate::text_enum! {
    /// `analytics.search_keyword_metrics.device`
    SearchKeywordMetricDevice {
        /// `desktop`
        Desktop = "desktop",
        /// `mobile`
        Mobile = "mobile",
        /// `tablet`
        Tablet = "tablet",
    }
}

crate::text_enum! {
    /// `analytics.shields.kind`
    ShieldKind {
        /// `country`
        Country = "country",
        /// `page`
        Page = "page",
        /// `hostname`
        Hostname = "hostname",
        /// `referrer`
        Referrer = "referrer",
        /// `user_agent`
        UserAgent = "user_agent",
        /// `network`
        Network = "network",
    }
}

crate::text_enum! {
    /// `analytics.shields.effect`: drop: what matches is not counted; allow_only: what matches none of these is not counted, for hostnames.
    ShieldEffect {
        /// `drop`
        Drop = "drop",
        /// `allow_only`
        AllowOnly = "allow_only",
    }
}

crate::text_enum! {
    /// `analytics.social_mentions.source`
    SocialMentionSource {
        /// `twitter`
        Twitter = "twitter",
        /// `facebook`
        Facebook = "facebook",
        /// `instagram`
        Instagram = "instagram",
        /// `linkedin`
        Linkedin = "linkedin",
        /// `tiktok`
        Tiktok = "tiktok",
        /// `youtube`
        Youtube = "youtube",
        /// `reddit`
        Reddit = "reddit",
        /// `news`
        News = "news",
        /// `blogs`
        Blogs = "blogs",
        /// `forums`
        Forums = "forums",
        /// `reviews`
        Reviews = "reviews",
        /// `mastodon`
        Mastodon = "mastodon",
        /// `bluesky`
        Bluesky = "bluesky",
        /// `rss`
        Rss = "rss",
        /// `web_mention`
        WebMention = "web_mention",
        /// `community`
        Community = "community",
    }
}

crate::text_enum! {
    /// `analytics.social_mentions.sentiment`: As a machine read it, with sentiment_confidence; corrected_sentiment wins.
    SocialMentionSentiment {
        /// `very_positive`
        VeryPositive = "very_positive",
        /// `positive`
        Positive = "positive",
        /// `neutral`
        Neutral = "neutral",
        /// `negative`
        Negative = "negative",
        /// `very_negative`
        VeryNegative = "very_negative",
    }
}

crate::text_enum! {
    /// `analytics.social_mentions.corrected_sentiment`
    SocialMentionCorrectedSentiment {
        /// `very_positive`
        VeryPositive = "very_positive",
        /// `positive`
        Positive = "positive",
        /// `neutral`
        Neutral = "neutral",
        /// `negative`
        Negative = "negative",
        /// `very_negative`
        VeryNegative = "very_negative",
    }
}

crate::text_enum! {
    /// `analytics.source_rules.field`
    SourceRuleField {
        /// `referrer`
        Referrer = "referrer",
        /// `utm_source`
        UtmSource = "utm_source",
        /// `utm_medium`
        UtmMedium = "utm_medium",
        /// `utm_campaign`
        UtmCampaign = "utm_campaign",
    }
}

crate::text_enum! {
    /// `analytics.source_rules.channel`
    SourceRuleChannel {
        /// `direct`
        Direct = "direct",
        /// `organic_search`
        OrganicSearch = "organic_search",
        /// `paid_search`
        PaidSearch = "paid_search",
        /// `organic_social`
        OrganicSocial = "organic_social",
        /// `paid_social`
        PaidSocial = "paid_social",
        /// `email`
        Email = "email",
        /// `referral`
        Referral = "referral",
        /// `display`
        Display = "display",
        /// `organic_video`
        OrganicVideo = "organic_video",
        /// `paid_video`
        PaidVideo = "paid_video",
        /// `organic_shopping`
        OrganicShopping = "organic_shopping",
        /// `paid_shopping`
        PaidShopping = "paid_shopping",
        /// `affiliates`
        Affiliates = "affiliates",
        /// `audio`
        Audio = "audio",
        /// `sms`
        Sms = "sms",
        /// `push`
        Push = "push",
        /// `qr_code`
        QrCode = "qr_code",
        /// `offline`
        Offline = "offline",
        /// `own_community`
        OwnCommunity = "own_community",
        /// `cross_network`
        CrossNetwork = "cross_network",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `analytics.sync_states.stream`
    SyncStateStream {
        /// `accounts`
        Accounts = "accounts",
        /// `campaigns`
        Campaigns = "campaigns",
        /// `campaign_metrics`
        CampaignMetrics = "campaign_metrics",
        /// `ad_set_metrics`
        AdSetMetrics = "ad_set_metrics",
        /// `ad_metrics`
        AdMetrics = "ad_metrics",
        /// `conversions`
        Conversions = "conversions",
        /// `reach`
        Reach = "reach",
        /// `platform_metrics`
        PlatformMetrics = "platform_metrics",
        /// `keywords`
        Keywords = "keywords",
        /// `web_metrics`
        WebMetrics = "web_metrics",
        /// `mentions`
        Mentions = "mentions",
    }
}

crate::text_enum! {
    /// `analytics.sync_states.state`
    SyncStateState {
        /// `idle`
        Idle = "idle",
        /// `running`
        Running = "running",
        /// `failed`
        Failed = "failed",
        /// `paused`
        Paused = "paused",
        /// `rate_limited`
        RateLimited = "rate_limited",
    }
}

crate::text_enum! {
    /// `analytics.touchpoints.kind`
    TouchpointKind {
        /// `visit`
        Visit = "visit",
        /// `click`
        Click = "click",
        /// `view`
        View = "view",
        /// `open`
        Open = "open",
        /// `scan`
        Scan = "scan",
        /// `reply`
        Reply = "reply",
        /// `in_person`
        InPerson = "in_person",
    }
}

crate::text_enum! {
    /// `analytics.touchpoints.channel`
    TouchpointChannel {
        /// `direct`
        Direct = "direct",
        /// `organic_search`
        OrganicSearch = "organic_search",
        /// `paid_search`
        PaidSearch = "paid_search",
        /// `organic_social`
        OrganicSocial = "organic_social",
        /// `paid_social`
        PaidSocial = "paid_social",
        /// `email`
        Email = "email",
        /// `referral`
        Referral = "referral",
        /// `display`
        Display = "display",
        /// `organic_video`
        OrganicVideo = "organic_video",
        /// `paid_video`
        PaidVideo = "paid_video",
        /// `organic_shopping`
        OrganicShopping = "organic_shopping",
        /// `paid_shopping`
        PaidShopping = "paid_shopping",
        /// `affiliates`
        Affiliates = "affiliates",
        /// `audio`
        Audio = "audio",
        /// `sms`
        Sms = "sms",
        /// `push`
        Push = "push",
        /// `qr_code`
        QrCode = "qr_code",
        /// `offline`
        Offline = "offline",
        /// `own_community`
        OwnCommunity = "own_community",
        /// `cross_network`
        CrossNetwork = "cross_network",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `analytics.touchpoints.entity_type`
    TouchpointEntityType {
        /// `mail`
        Mail = "mail",
        /// `social_post`
        SocialPost = "social_post",
        /// `event`
        Event = "event",
        /// `page`
        Page = "page",
        /// `post`
        Post = "post",
        /// `form`
        Form = "form",
        /// `qr_code`
        QrCode = "qr_code",
        /// `call`
        Call = "call",
        /// `meeting`
        Meeting = "meeting",
    }
}

crate::text_enum! {
    /// `analytics.traffic_alerts.alert_type`
    TrafficAlertAlertType {
        /// `traffic_spike`
        TrafficSpike = "traffic_spike",
        /// `traffic_drop`
        TrafficDrop = "traffic_drop",
        /// `goal_drop`
        GoalDrop = "goal_drop",
    }
}

crate::text_enum! {
    /// `analytics.visits.channel`
    VisitChannel {
        /// `direct`
        Direct = "direct",
        /// `organic_search`
        OrganicSearch = "organic_search",
        /// `paid_search`
        PaidSearch = "paid_search",
        /// `organic_social`
        OrganicSocial = "organic_social",
        /// `paid_social`
        PaidSocial = "paid_social",
        /// `email`
        Email = "email",
        /// `referral`
        Referral = "referral",
        /// `display`
        Display = "display",
        /// `organic_video`
        OrganicVideo = "organic_video",
        /// `paid_video`
        PaidVideo = "paid_video",
        /// `organic_shopping`
        OrganicShopping = "organic_shopping",
        /// `paid_shopping`
        PaidShopping = "paid_shopping",
        /// `affiliates`
        Affiliates = "affiliates",
        /// `audio`
        Audio = "audio",
        /// `sms`
        Sms = "sms",
        /// `push`
        Push = "push",
        /// `qr_code`
        QrCode = "qr_code",
        /// `offline`
        Offline = "offline",
        /// `own_community`
        OwnCommunity = "own_community",
        /// `cross_network`
        CrossNetwork = "cross_network",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `analytics.visits.device`
    VisitDevice {
        /// `desktop`
        Desktop = "desktop",
        /// `mobile`
        Mobile = "mobile",
        /// `tablet`
        Tablet = "tablet",
        /// `tv`
        Tv = "tv",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `analytics.web_session_aggregates.dimension_type`
    WebSessionAggregateDimensionType {
        /// `total`
        Total = "total",
        /// `source`
        Source = "source",
        /// `medium`
        Medium = "medium",
        /// `channel`
        Channel = "channel",
        /// `campaign`
        Campaign = "campaign",
        /// `referrer`
        Referrer = "referrer",
        /// `device`
        Device = "device",
        /// `browser`
        Browser = "browser",
        /// `os`
        Os = "os",
        /// `country`
        Country = "country",
        /// `region`
        Region = "region",
        /// `city`
        City = "city",
        /// `language`
        Language = "language",
        /// `hostname`
        Hostname = "hostname",
        /// `entry_page`
        EntryPage = "entry_page",
        /// `exit_page`
        ExitPage = "exit_page",
        /// `utm_content`
        UtmContent = "utm_content",
        /// `utm_term`
        UtmTerm = "utm_term",
    }
}

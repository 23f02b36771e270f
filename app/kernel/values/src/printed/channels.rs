//! Ids and value sets of `channels`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `channels.compositions`: What is composed once for several accounts; channels.social_posts are its variants, one per account.
    CompositionId,
    /// `channels.connection_events`: What happened to a connection: renewed, refused, connected again, and who was told.
    ConnectionEventId,
    /// `channels.connection_marketplaces`: Marketplaces in which a seller sells: one account, several countries.
    ConnectionMarketplaceId,
    /// `channels.connections`: An account at a network, shop, platform or service. Two organisations may have the same one; keys and tokens are in channels.connection_secrets.
    ConnectionId,
    /// `channels.fediverse_actors`: Whom people on Mastodon and other ActivityPub servers follow to read what we publish there.
    FediverseActorId,
    /// `channels.fediverse_followers`: Who follows us from another server. A delivery goes once to each shared inbox. Erasure deletes the rows.
    FediverseFollowerId,
    /// `channels.inbound_webhooks`: What providers told us, written before it is answered (within a second) and worked off afterwards. Only what has a right signature gets here; the raw body is signed, so it is kept as bytes.
    InboundWebhookId,
    /// `channels.inbox_messages`: What was written in a conversation, by them and by us.
    InboxMessageId,
    /// `channels.inbox_threads`: Conversations with people outside: comments below a post, direct messages, mentions, reviews.
    InboxThreadId,
    /// `channels.oauth_requests`: Somebody was sent to a provider and is expected back; each is used once.
    OauthRequestId,
    /// `channels.post_approvals`: Who was asked whether a post may go out, and what they said; by a colleague, or by a client through a link.
    PostApprovalId,
    /// `channels.post_attempts`: Attempts to publish a post, one of its pictures or a part that follows, step by step.
    PostAttemptId,
    /// `channels.posting_slots`: Times of the week at which an account speaks; what is put in line takes the next free one. The editorial calendar of all channels is planning.content_calendars.
    PostingSlotId,
    /// `channels.posting_times`: When people answer most, worked out from the account's own posts; offered first when somebody schedules.
    PostingTimeId,
    /// `channels.privacy_requests`: A shop passes on that a customer wants their data or wants to be forgotten (customers/data_request, customers/redact), or that it leaves (shop/redact).
    PrivacyRequestId,
    /// `channels.product_media`: Pictures of ours at a product, in order. The same picture is pushed once.
    ProductMediaId,
    /// `channels.provider_rules`: What a network takes, as its documentation said: checked before anything is scheduled. planning.channel_rules and media.size_specs are the organisation's own and stricter.
    ProviderRuleId,
    /// `channels.rate_limits`: How often a provider may be asked, as leaky buckets shared by all workers: per operation at Amazon, per shop at Shopify, per account at networks.
    RateLimitId,
    /// `channels.shop_bundle_items`: Parts of a bundle: tickets (events.ticket_tiers) and things.
    ShopBundleItemId,
    /// `channels.shop_bundles`: What a variant brings besides itself: the ticket with the shirt.
    ShopBundleId,
    /// `channels.shop_customers`: Who bought in a shop. Addresses of delivery stay there.
    ShopCustomerId,
    /// `channels.shop_feeds`: Changes handed to a platform in bulk and asked for later, as Amazon wants it; the same content is under way once.
    ShopFeedId,
    /// `channels.shop_inventory`: How many of a variant lie where, as the shop counts.
    ShopInventoryId,
    /// `channels.shop_locations`: Where things lie: stock room, shop, the table at the door.
    ShopLocationId,
    /// `channels.shop_order_lines`: Positions of an order.
    ShopOrderLineId,
    /// `channels.shop_order_tickets`: Tickets that come with an order of a shop, one row per ticket: a repeated webhook issues none twice.
    ShopOrderTicketId,
    /// `channels.shop_orders`: What was ordered in a shop, as the shop says. Its money is the shop's; ours is events.orders.
    ShopOrderId,
    /// `channels.shop_prices`: Prices of a variant in other markets and currencies.
    ShopPriceId,
    /// `channels.shop_products`: Products of a shop as it told us; the shop has the last word.
    ShopProductId,
    /// `channels.shop_refunds`: What a shop paid back, per line of an order; append-only.
    ShopRefundId,
    /// `channels.shop_variants`: What can be bought: a size or colour of a product, with its price.
    ShopVariantId,
    /// `channels.social_post_insights`: What the network says about a post, as it stood at the end of a day: likes, saves, reach. Reach is never added up.
    SocialPostInsightId,
    /// `channels.social_post_media`: Pictures and films of a post, in order.
    SocialPostMediaId,
    /// `channels.social_post_parts`: What follows a post: the first comment, or the next posts of a thread, in order.
    SocialPostPartId,
    /// `channels.social_posts`: A post at one account: what goes out, when, and what became of it. Nothing is published twice: see channels.post_attempts.
    SocialPostId,
    /// `channels.sync_cursors`: Up to where each resource was read: webhooks get lost, so everything changed since is asked for again and again.
    SyncCursorId,
    /// `channels.sync_logs`: Every run of a sync, with what it brought and what went wrong.
    SyncLogId,
    /// `channels.webhook_attempts`: Every call of an endpoint and what it answered.
    WebhookAttemptId,
    /// `channels.webhook_deliveries`: One event for one endpoint; kept for 30 days so that it can be looked at and sent again.
    WebhookDeliveryId,
    /// `channels.webhook_endpoints`: Where other systems are told what happened here; signed, retried, switched off when nobody answers for days.
    WebhookEndpointId,
    /// `channels.webhook_secrets`: Keys that sign what goes out; while one replaces another, both sign.
    WebhookSecretId,
    /// `channels.webhook_subscriptions`: What a provider promised to tell us. Shopify drops a subscription after eight failures in four hours: a watch-dog compares and subscribes again.
    WebhookSubscriptionId,
}

crate::text_enum! {
    /// `channels.connection_events.kind`
    ConnectionEventKind {
        /// `connected`
        Connected = "connected",
        /// `reconnected`
        Reconnected = "reconnected",
        /// `refreshed`
        Refreshed = "refreshed",
        /// `refresh_failed`
        RefreshFailed = "refresh_failed",
        /// `expiring`
        Expiring = "expiring",
        /// `expired`
        Expired = "expired",
        /// `revoked`
        Revoked = "revoked",
        /// `scope_missing`
        ScopeMissing = "scope_missing",
        /// `failing`
        Failing = "failing",
        /// `recovered`
        Recovered = "recovered",
        /// `paused`
        Paused = "paused",
        /// `disconnected`
        Disconnected = "disconnected",
        /// `notified`
        Notified = "notified",
    }
}

crate::text_enum! {
    /// `channels.connections.provider`
    ConnectionProvider {
        /// `instagram`
        Instagram = "instagram",
        /// `facebook`
        Facebook = "facebook",
        /// `threads`
        Threads = "threads",
        /// `tiktok`
        Tiktok = "tiktok",
        /// `youtube`
        Youtube = "youtube",
        /// `linkedin`
        Linkedin = "linkedin",
        /// `x`
        X = "x",
        /// `twitter`
        Twitter = "twitter",
        /// `pinterest`
        Pinterest = "pinterest",
        /// `mastodon`
        Mastodon = "mastodon",
        /// `bluesky`
        Bluesky = "bluesky",
        /// `activitypub`
        Activitypub = "activitypub",
        /// `telegram`
        Telegram = "telegram",
        /// `reddit`
        Reddit = "reddit",
        /// `house_feed`
        HouseFeed = "house_feed",
        /// `wordpress`
        Wordpress = "wordpress",
        /// `medium`
        Medium = "medium",
        /// `substack`
        Substack = "substack",
        /// `shopify`
        Shopify = "shopify",
        /// `amazon`
        Amazon = "amazon",
        /// `meta_ads`
        MetaAds = "meta_ads",
        /// `google_ads`
        GoogleAds = "google_ads",
        /// `tiktok_ads`
        TiktokAds = "tiktok_ads",
        /// `linkedin_ads`
        LinkedinAds = "linkedin_ads",
        /// `twitter_ads`
        TwitterAds = "twitter_ads",
        /// `snapchat_ads`
        SnapchatAds = "snapchat_ads",
        /// `pinterest_ads`
        PinterestAds = "pinterest_ads",
        /// `dv360`
        Dv360 = "dv360",
        /// `meta_insights`
        MetaInsights = "meta_insights",
        /// `twitter_analytics`
        TwitterAnalytics = "twitter_analytics",
        /// `linkedin_analytics`
        LinkedinAnalytics = "linkedin_analytics",
        /// `tiktok_analytics`
        TiktokAnalytics = "tiktok_analytics",
        /// `youtube_analytics`
        YoutubeAnalytics = "youtube_analytics",
        /// `google_analytics_4`
        GoogleAnalytics4 = "google_analytics_4",
        /// `adobe_analytics`
        AdobeAnalytics = "adobe_analytics",
        /// `mixpanel`
        Mixpanel = "mixpanel",
        /// `amplitude`
        Amplitude = "amplitude",
        /// `hotjar`
        Hotjar = "hotjar",
        /// `brandwatch`
        Brandwatch = "brandwatch",
        /// `sprout_social`
        SproutSocial = "sprout_social",
        /// `hootsuite`
        Hootsuite = "hootsuite",
        /// `meltwater`
        Meltwater = "meltwater",
        /// `mention`
        Mention = "mention",
        /// `google_search_console`
        GoogleSearchConsole = "google_search_console",
        /// `semrush`
        Semrush = "semrush",
        /// `ahrefs`
        Ahrefs = "ahrefs",
        /// `moz`
        Moz = "moz",
        /// `mailchimp`
        Mailchimp = "mailchimp",
        /// `klaviyo`
        Klaviyo = "klaviyo",
        /// `hubspot`
        Hubspot = "hubspot",
        /// `salesforce`
        Salesforce = "salesforce",
        /// `hubspot_crm`
        HubspotCrm = "hubspot_crm",
        /// `openai`
        Openai = "openai",
        /// `anthropic`
        Anthropic = "anthropic",
        /// `midjourney`
        Midjourney = "midjourney",
        /// `elevenlabs`
        Elevenlabs = "elevenlabs",
        /// `canva`
        Canva = "canva",
        /// `custom_api`
        CustomApi = "custom_api",
    }
}

crate::text_enum! {
    /// `channels.connections.status`: Health, worked out by the worker: expiring and failing still work, expired and revoked need somebody to connect again.
    ConnectionStatus {
        /// `active`
        Active = "active",
        /// `expiring`
        Expiring = "expiring",
        /// `expired`
        Expired = "expired",
        /// `failing`
        Failing = "failing",
        /// `revoked`
        Revoked = "revoked",
        /// `paused`
        Paused = "paused",
        /// `disconnected`
        Disconnected = "disconnected",
    }
}

crate::text_enum! {
    /// `channels.connections.last_sync_status`
    ConnectionLastSyncStatus {
        /// `started`
        Started = "started",
        /// `completed`
        Completed = "completed",
        /// `partial`
        Partial = "partial",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `channels.fediverse_actors.kind`
    FediverseActorKind {
        /// `Person`
        Person = "Person",
        /// `Group`
        Group = "Group",
        /// `Organization`
        Organization = "Organization",
        /// `Service`
        Service = "Service",
    }
}

crate::text_enum! {
    /// `channels.fediverse_followers.state`
    FediverseFollowerState {
        /// `requested`
        Requested = "requested",
        /// `accepted`
        Accepted = "accepted",
        /// `blocked`
        Blocked = "blocked",
    }
}

crate::text_enum! {
    /// `channels.inbound_webhooks.state`
    InboundWebhookState {
        /// `received`
        Received = "received",
        /// `working`
        Working = "working",
        /// `done`
        Done = "done",
        /// `duplicate`
        Duplicate = "duplicate",
        /// `failed`
        Failed = "failed",
        /// `dead`
        Dead = "dead",
        /// `ignored`
        Ignored = "ignored",
    }
}

crate::text_enum! {
    /// `channels.inbox_messages.direction`
    InboxMessageDirection {
        /// `in`
        In = "in",
        /// `out`
        Out = "out",
    }
}

crate::text_enum! {
    /// `channels.inbox_messages.status`: Unknown: the network did not say whether our answer arrived; it is looked up, never sent again by itself.
    InboxMessageStatus {
        /// `received`
        Received = "received",
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
        /// `cancelled`
        Cancelled = "cancelled",
        /// `hidden`
        Hidden = "hidden",
        /// `removed`
        Removed = "removed",
    }
}

crate::text_enum! {
    /// `channels.inbox_threads.kind`
    InboxThreadKind {
        /// `comment`
        Comment = "comment",
        /// `direct`
        Direct = "direct",
        /// `mention`
        Mention = "mention",
        /// `review`
        Review = "review",
        /// `story_reply`
        StoryReply = "story_reply",
    }
}

crate::text_enum! {
    /// `channels.inbox_threads.state`
    InboxThreadState {
        /// `open`
        Open = "open",
        /// `waiting`
        Waiting = "waiting",
        /// `closed`
        Closed = "closed",
        /// `spam`
        Spam = "spam",
    }
}

crate::text_enum! {
    /// `channels.post_approvals.state`
    PostApprovalState {
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
    /// `channels.post_attempts.step`: Container: its first step at networks with two; a container that ended in error or expired fails its attempt, and the next may begin.
    PostAttemptStep {
        /// `container`
        Container = "container",
        /// `wait`
        Wait = "wait",
        /// `publish`
        Publish = "publish",
        /// `look_up`
        LookUp = "look_up",
        /// `delete`
        Delete = "delete",
    }
}

crate::text_enum! {
    /// `channels.post_attempts.status`
    PostAttemptStatus {
        /// `started`
        Started = "started",
        /// `succeeded`
        Succeeded = "succeeded",
        /// `failed`
        Failed = "failed",
        /// `unknown`
        Unknown = "unknown",
    }
}

crate::text_enum! {
    /// `channels.posting_slots.kind`: Null: for whatever comes.
    PostingSlotKind {
        /// `feed`
        Feed = "feed",
        /// `carousel`
        Carousel = "carousel",
        /// `reel`
        Reel = "reel",
        /// `story`
        Story = "story",
        /// `video`
        Video = "video",
        /// `short`
        Short = "short",
        /// `thread`
        Thread = "thread",
        /// `article`
        Article = "article",
        /// `event`
        Event = "event",
        /// `poll`
        Poll = "poll",
        /// `pin`
        Pin = "pin",
    }
}

crate::text_enum! {
    /// `channels.privacy_requests.kind`
    PrivacyRequestKind {
        /// `data_request`
        DataRequest = "data_request",
        /// `redact`
        Redact = "redact",
        /// `shop_redact`
        ShopRedact = "shop_redact",
    }
}

crate::text_enum! {
    /// `channels.privacy_requests.state`
    PrivacyRequestState {
        /// `received`
        Received = "received",
        /// `working`
        Working = "working",
        /// `done`
        Done = "done",
        /// `refused`
        Refused = "refused",
    }
}

crate::text_enum! {
    /// `channels.product_media.state`
    ProductMediaState {
        /// `waiting`
        Waiting = "waiting",
        /// `uploading`
        Uploading = "uploading",
        /// `processing`
        Processing = "processing",
        /// `ready`
        Ready = "ready",
        /// `failed`
        Failed = "failed",
        /// `unknown`
        Unknown = "unknown",
        /// `removing`
        Removing = "removing",
        /// `removed`
        Removed = "removed",
    }
}

crate::text_enum! {
    /// `channels.provider_rules.kind`
    ProviderRuleKind {
        /// `feed`
        Feed = "feed",
        /// `carousel`
        Carousel = "carousel",
        /// `reel`
        Reel = "reel",
        /// `story`
        Story = "story",
        /// `video`
        Video = "video",
        /// `short`
        Short = "short",
        /// `thread`
        Thread = "thread",
        /// `article`
        Article = "article",
        /// `event`
        Event = "event",
        /// `poll`
        Poll = "poll",
        /// `pin`
        Pin = "pin",
    }
}

crate::text_enum! {
    /// `channels.shop_feeds.state`
    ShopFeedState {
        /// `waiting`
        Waiting = "waiting",
        /// `submitting`
        Submitting = "submitting",
        /// `in_queue`
        InQueue = "in_queue",
        /// `in_progress`
        InProgress = "in_progress",
        /// `done`
        Done = "done",
        /// `failed`
        Failed = "failed",
        /// `unknown`
        Unknown = "unknown",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `channels.shop_order_tickets.state`
    ShopOrderTicketState {
        /// `waiting`
        Waiting = "waiting",
        /// `issued`
        Issued = "issued",
        /// `sold_out`
        SoldOut = "sold_out",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `channels.shop_orders.status`
    ShopOrderStatus {
        /// `open`
        Open = "open",
        /// `closed`
        Closed = "closed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `channels.shop_orders.payment_state`
    ShopOrderPaymentState {
        /// `pending`
        Pending = "pending",
        /// `authorized`
        Authorized = "authorized",
        /// `partially_paid`
        PartiallyPaid = "partially_paid",
        /// `paid`
        Paid = "paid",
        /// `partially_refunded`
        PartiallyRefunded = "partially_refunded",
        /// `refunded`
        Refunded = "refunded",
        /// `voided`
        Voided = "voided",
    }
}

crate::text_enum! {
    /// `channels.shop_orders.fulfilment_state`
    ShopOrderFulfilmentState {
        /// `unfulfilled`
        Unfulfilled = "unfulfilled",
        /// `partial`
        Partial = "partial",
        /// `fulfilled`
        Fulfilled = "fulfilled",
        /// `returned`
        Returned = "returned",
    }
}

crate::text_enum! {
    /// `channels.shop_products.status`
    ShopProductStatus {
        /// `draft`
        Draft = "draft",
        /// `active`
        Active = "active",
        /// `archived`
        Archived = "archived",
        /// `suppressed`
        Suppressed = "suppressed",
        /// `inactive`
        Inactive = "inactive",
        /// `deleted`
        Deleted = "deleted",
    }
}

crate::text_enum! {
    /// `channels.social_post_media.check_state`: Held against channels.provider_rules; set back when the picture changes. What is unfit is not scheduled.
    SocialPostMediaCheckState {
        /// `unchecked`
        Unchecked = "unchecked",
        /// `fits`
        Fits = "fits",
        /// `unfit`
        Unfit = "unfit",
    }
}

crate::text_enum! {
    /// `channels.social_post_media.container_state`
    SocialPostMediaContainerState {
        /// `in_progress`
        InProgress = "in_progress",
        /// `finished`
        Finished = "finished",
        /// `error`
        Error = "error",
        /// `expired`
        Expired = "expired",
        /// `published`
        Published = "published",
    }
}

crate::text_enum! {
    /// `channels.social_post_parts.kind`
    SocialPostPartKind {
        /// `first_comment`
        FirstComment = "first_comment",
        /// `thread`
        Thread = "thread",
    }
}

crate::text_enum! {
    /// `channels.social_post_parts.status`
    SocialPostPartStatus {
        /// `waiting`
        Waiting = "waiting",
        /// `publishing`
        Publishing = "publishing",
        /// `published`
        Published = "published",
        /// `failed`
        Failed = "failed",
        /// `unknown`
        Unknown = "unknown",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `channels.social_posts.kind`
    SocialPostKind {
        /// `feed`
        Feed = "feed",
        /// `carousel`
        Carousel = "carousel",
        /// `reel`
        Reel = "reel",
        /// `story`
        Story = "story",
        /// `video`
        Video = "video",
        /// `short`
        Short = "short",
        /// `thread`
        Thread = "thread",
        /// `article`
        Article = "article",
        /// `event`
        Event = "event",
        /// `poll`
        Poll = "poll",
        /// `pin`
        Pin = "pin",
    }
}

crate::text_enum! {
    /// `channels.social_posts.status`: Unknown: the network did not say whether it arrived. It is looked up there, and never sent again before somebody or the look-up says that it failed.
    SocialPostStatus {
        /// `draft`
        Draft = "draft",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `publishing`
        Publishing = "publishing",
        /// `published`
        Published = "published",
        /// `failed`
        Failed = "failed",
        /// `unknown`
        Unknown = "unknown",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `removed`
        Removed = "removed",
    }
}

crate::text_enum! {
    /// `channels.social_posts.container_state`
    SocialPostContainerState {
        /// `in_progress`
        InProgress = "in_progress",
        /// `finished`
        Finished = "finished",
        /// `error`
        Error = "error",
        /// `expired`
        Expired = "expired",
        /// `published`
        Published = "published",
    }
}

crate::text_enum! {
    /// `channels.sync_logs.sync_type`
    SyncLogSyncType {
        /// `full`
        Full = "full",
        /// `incremental`
        Incremental = "incremental",
        /// `campaigns`
        Campaigns = "campaigns",
        /// `metrics`
        Metrics = "metrics",
        /// `products`
        Products = "products",
        /// `inventory`
        Inventory = "inventory",
        /// `locations`
        Locations = "locations",
        /// `orders`
        Orders = "orders",
        /// `customers`
        Customers = "customers",
        /// `refunds`
        Refunds = "refunds",
        /// `media`
        Media = "media",
        /// `posts`
        Posts = "posts",
        /// `insights`
        Insights = "insights",
        /// `inbox`
        Inbox = "inbox",
        /// `followers`
        Followers = "followers",
        /// `feeds`
        Feeds = "feeds",
        /// `webhooks`
        Webhooks = "webhooks",
        /// `reconciliation`
        Reconciliation = "reconciliation",
    }
}

crate::text_enum! {
    /// `channels.sync_logs.status`
    SyncLogStatus {
        /// `started`
        Started = "started",
        /// `completed`
        Completed = "completed",
        /// `partial`
        Partial = "partial",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `channels.sync_logs.trigger`
    SyncLogTrigger {
        /// `schedule`
        Schedule = "schedule",
        /// `webhook`
        Webhook = "webhook",
        /// `person`
        Person = "person",
        /// `retry`
        Retry = "retry",
        /// `first`
        First = "first",
    }
}

crate::text_enum! {
    /// `channels.webhook_deliveries.state`
    WebhookDeliveryState {
        /// `waiting`
        Waiting = "waiting",
        /// `sending`
        Sending = "sending",
        /// `delivered`
        Delivered = "delivered",
        /// `retrying`
        Retrying = "retrying",
        /// `dead`
        Dead = "dead",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `channels.webhook_endpoints.state`
    WebhookEndpointState {
        /// `active`
        Active = "active",
        /// `paused`
        Paused = "paused",
        /// `disabled`
        Disabled = "disabled",
    }
}

crate::text_enum! {
    /// `channels.webhook_endpoints.disabled_reason`
    WebhookEndpointDisabledReason {
        /// `failing`
        Failing = "failing",
        /// `gone`
        Gone = "gone",
        /// `person`
        Person = "person",
    }
}

crate::text_enum! {
    /// `channels.webhook_subscriptions.state`: Missing: the provider no longer knows it.
    WebhookSubscriptionState {
        /// `wanted`
        Wanted = "wanted",
        /// `active`
        Active = "active",
        /// `missing`
        Missing = "missing",
        /// `refused`
        Refused = "refused",
        /// `removed`
        Removed = "removed",
    }
}

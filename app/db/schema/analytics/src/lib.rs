//! Tables of the schema `analytics`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// An account at an advertising platform: its clock and its currency hold for every figure below it.
    analytics.ad_accounts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// The channels connection through which it is read; null for figures typed in.
        platform_id -> Nullable<Uuid>,
        external_account_id -> Text,
        name -> Text,
        /// IANA zone in which the platform cuts days; they cannot be cut anew for a report in another zone, and reports say so.
        timezone -> Text,
        /// ISO 4217. Platforms do not change it; another currency is another account.
        currency -> Text,
        /// The window in which the platform claims conversions, such as 7d_click_1d_view.
        attribution_setting -> Text,
        /// So many days back the platform still changes its figures: every sync reads them again and overwrites.
        restatement_days -> Integer,
        is_active -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which advertising belongs to which campaign of marketing.
    analytics.ad_campaign_crm_links (id) {
        id -> Uuid,
        organization_id -> Uuid,
        ad_campaign_id -> Uuid,
        crm_campaign_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A campaign at an advertising platform.
    analytics.ad_campaigns (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// The channels connection that brings it; the account's.
        platform_id -> Nullable<Uuid>,
        account_id -> Uuid,
        external_id -> Text,
        /// The account's name for itself, as the document has it; filled from the account.
        external_account_id -> Nullable<Text>,
        name -> Text,
        status -> Text,
        objective -> Nullable<Text>,
        budget_type -> Nullable<Text>,
        /// Minor units. Pacing is worked out from this and the spend, never stored.
        daily_budget -> Nullable<BigInt>,
        /// Minor units.
        lifetime_budget -> Nullable<BigInt>,
        /// The account's; filled by trigger.
        currency -> Text,
        start_date -> Nullable<Timestamptz>,
        end_date -> Nullable<Timestamptz>,
        targeting_summary -> Nullable<Jsonb>,
        client_id -> Nullable<Uuid>,
        project_id -> Nullable<Uuid>,
        brief_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        last_synced_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// An ad on a day. A part of its set's figures: never add both.
    analytics.ad_metrics (id) {
        id -> Uuid,
        organization_id -> Uuid,
        ad_id -> Uuid,
        /// Day in the account's zone.
        date -> Date,
        impressions -> BigInt,
        /// People of that day; never add it.
        reach -> BigInt,
        clicks -> Integer,
        conversions -> Integer,
        /// Millionths of the currency.
        spend_micros -> BigInt,
        currency -> Text,
        attribution_setting -> Text,
        custom_metrics -> Nullable<Jsonb>,
        restated_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// An ad set on a day. A part of its campaign's figures: never add both.
    analytics.ad_set_metrics (id) {
        id -> Uuid,
        organization_id -> Uuid,
        ad_set_id -> Uuid,
        /// Day in the account's zone.
        date -> Date,
        impressions -> BigInt,
        /// People of that day; never add it.
        reach -> BigInt,
        clicks -> Integer,
        conversions -> Integer,
        /// Millionths of the currency.
        spend_micros -> BigInt,
        currency -> Text,
        attribution_setting -> Text,
        custom_metrics -> Nullable<Jsonb>,
        restated_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Whom a campaign addresses, and for how much.
    analytics.ad_sets (id) {
        id -> Uuid,
        organization_id -> Uuid,
        campaign_id -> Uuid,
        external_id -> Text,
        name -> Text,
        /// The platform's own word, in lower case.
        status -> Text,
        /// As the platform describes it: ages, genders, places, interests, audiences, placements.
        targeting -> Nullable<Jsonb>,
        /// Minor units of the campaign's currency, like lifetime_budget.
        daily_budget -> Nullable<BigInt>,
        lifetime_budget -> Nullable<BigInt>,
        bid_strategy -> Nullable<Text>,
        /// Millionths of the campaign's currency: bids are finer than cents.
        bid_micros -> Nullable<BigInt>,
        start_date -> Nullable<Timestamptz>,
        end_date -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What people see of a campaign.
    analytics.ads (id) {
        id -> Uuid,
        organization_id -> Uuid,
        ad_set_id -> Uuid,
        external_id -> Text,
        name -> Text,
        /// The platform's own word, in lower case.
        status -> Text,
        format -> Nullable<Text>,
        headline -> Nullable<Text>,
        body -> Nullable<Text>,
        call_to_action -> Nullable<Text>,
        destination_url -> Nullable<Text>,
        media_type -> Nullable<Text>,
        /// At the platform; they expire.
        media_urls -> Array<Text>,
        thumbnail_url -> Nullable<Text>,
        tracking_pixels -> Array<Text>,
        /// What its links carry, by which visits find their ad: {"utm_source": text, …}.
        utm_params -> Nullable<Jsonb>,
        /// The picture or film of ours that it shows, if known.
        asset_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// When somebody is told that something is unusual.
    analytics.alert_rules (id) {
        id -> Uuid,
        organization_id -> Uuid,
        query_id -> Nullable<Uuid>,
        property_id -> Nullable<Uuid>,
        name -> Text,
        alert_type -> Text,
        severity -> Text,
        goal_id -> Nullable<Uuid>,
        /// A fixed bound instead of a baseline, in the unit of the type.
        threshold -> Nullable<Numeric>,
        /// Unusual is further from the median of the same weekday and hour than so many median absolute deviations.
        mad_factor -> Numeric,
        baseline_weeks -> Integer,
        /// Below this nothing is unusual.
        least_count -> Integer,
        window_minutes -> Integer,
        /// After an alert the rule is quiet for so long.
        cooldown_minutes -> Integer,
        is_active -> Bool,
        last_checked_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What happened on a day, written into the charts: a mail went out, a ball took place, a server was down.
    analytics.annotations (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Null: on all charts of the organisation.
        property_id -> Nullable<Uuid>,
        starts_at -> Timestamptz,
        ends_at -> Nullable<Timestamptz>,
        text -> Text,
        url -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which touch has which share of which conversion: from a figure to the very orders behind it.
    analytics.attribution_credits (id) {
        id -> Uuid,
        organization_id -> Uuid,
        result_id -> Uuid,
        conversion_id -> Uuid,
        /// Null for a conversion without any touch (direct), or one that was erased since.
        touchpoint_id -> Nullable<Uuid>,
        channel -> Text,
        /// Place in the path, from 1.
        position -> Integer,
        credit -> Numeric,
        /// Minor units, shared out by largest remainder.
        revenue -> BigInt,
    }
}

diesel::table! {
    /// Ways to share the credit for a conversion among the touches before it.
    analytics.attribution_models (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        model_type -> Text,
        /// {channel: weight}; made to add up to one per conversion.
        custom_weights -> Nullable<Jsonb>,
        /// A touch counts from so many days before the conversion on, the bound included.
        lookback_days -> Integer,
        /// The same for what was only seen.
        view_lookback_days -> Integer,
        /// For time_decay: 2^(−days / this).
        half_life_days -> Numeric,
        /// For position_based: the first; the middle ones share what is left. One touch has all, two halve it.
        first_share -> Numeric,
        last_share -> Numeric,
        algorithm -> Nullable<Text>,
        /// Channels with fewer people are shown as other: nobody is to be found in a model.
        least_people -> Integer,
        is_default -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A model applied to the conversions of a time and one currency.
    analytics.attribution_results (id) {
        id -> Uuid,
        organization_id -> Uuid,
        model_id -> Uuid,
        client_id -> Nullable<Uuid>,
        period_start -> Timestamptz,
        period_end -> Timestamptz,
        currency -> Text,
        /// Conversions that were shared out.
        conversions_count -> Integer,
        /// Minor units that were shared out.
        revenue -> BigInt,
        /// \[{"channel", "conversions", "revenue", "credit", "assisted", "cost"}\]: sums of the credits, kept for showing.
        channel_results -> Jsonb,
        /// {"paths": \[…\], "time_lag": \[…\], "path_length": \[…\], "removal_effects": {…}}.
        path_analysis -> Nullable<Jsonb>,
        generated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What is no person: user agents, spam referrers, networks of data centres, patterns of behaviour. Of the whole installation.
    analytics.bot_signatures (id) {
        id -> Uuid,
        kind -> Text,
        pattern -> Nullable<Text>,
        network -> Nullable<Cidr>,
        /// What it is, as dropped hits name it.
        label -> Text,
        /// The list from which it comes; a new list replaces the rows of its origin.
        origin -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The same conversions by kind and by window of attribution. Windows contain each other: read one, never add them.
    analytics.campaign_conversions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        campaign_id -> Uuid,
        date -> Date,
        action_type -> Text,
        /// Such as 1d_click, 7d_click, 28d_click, 1d_view, 7d_dda.
        attribution_window -> Text,
        /// Platforms that model conversions report fractions.
        conversions -> Numeric,
        /// Minor units.
        value -> Nullable<BigInt>,
        currency -> Nullable<Text>,
        restated_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A campaign on a day.
    analytics.campaign_metrics (id) {
        id -> Uuid,
        organization_id -> Uuid,
        campaign_id -> Uuid,
        /// Day in the account's zone.
        date -> Date,
        impressions -> BigInt,
        /// People of that day. Never add it: reach of a longer time is in campaign_reach.
        reach -> BigInt,
        clicks -> Integer,
        video_views -> Integer,
        video_views25 -> Integer,
        video_views50 -> Integer,
        video_views75 -> Integer,
        video_views100 -> Integer,
        /// All watching together; the average is this / video_views.
        video_watch_ms -> BigInt,
        likes -> Integer,
        comments -> Integer,
        shares -> Integer,
        saves -> Integer,
        /// As the platform claims them in attribution_setting; our own are in analytics.conversions.
        conversions -> Integer,
        /// Minor units, like purchase_value.
        conversion_value -> Nullable<BigInt>,
        leads -> Integer,
        purchases -> Integer,
        purchase_value -> Nullable<BigInt>,
        /// Millionths of the currency: platforms bill finer than cents, and rounded days do not add up to the invoice. Negative for credit notes.
        spend_micros -> BigInt,
        currency -> Text,
        attribution_setting -> Text,
        custom_metrics -> Nullable<Jsonb>,
        /// When it was last read; final once the account's restatement_days are over.
        restated_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// People reached in a time as the platform counted them for exactly that time; frequency is impressions / reach.
    analytics.campaign_reach (id) {
        id -> Uuid,
        organization_id -> Uuid,
        campaign_id -> Uuid,
        period -> Text,
        period_start -> Date,
        /// Last day, included.
        period_end -> Date,
        reach -> BigInt,
        impressions -> BigInt,
        restated_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What it was all for: an own paid order, a deal won, a goal reached. Not what a platform claims.
    analytics.conversions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        occurred_at -> Timestamptz,
        kind -> Text,
        property_id -> Nullable<Uuid>,
        goal_id -> Nullable<Uuid>,
        order_id -> Nullable<Uuid>,
        deal_id -> Nullable<Uuid>,
        /// pii: who, if signed in.
        user_id -> Nullable<Uuid>,
        /// pii: who, as the CRM knows them.
        contact_id -> Nullable<Uuid>,
        visitor_hash -> Nullable<BigInt>,
        visit_id -> Nullable<Uuid>,
        /// Minor units, what is left after refunds; the ledger of orders is the truth.
        value -> BigInt,
        currency -> Text,
        /// When they were let in at the door: sold and came are two things.
        attended_at -> Nullable<Timestamptz>,
        /// Refunded or cancelled as a whole; no longer credited.
        reversed_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// One figure, chart or table on a dashboard, in reading order.
    analytics.dashboard_widgets (id) {
        id -> Uuid,
        organization_id -> Uuid,
        dashboard_id -> Uuid,
        kind -> Text,
        title -> Nullable<Text>,
        /// Such as visits, page_views, bounce_rate, spend, roas: rates are worked out from sums.
        metrics -> Array<Text>,
        dimension -> Nullable<Text>,
        funnel_id -> Nullable<Uuid>,
        query_id -> Nullable<Uuid>,
        model_id -> Nullable<Uuid>,
        /// Open shape: what this kind needs besides, such as filters and how many rows.
        config -> Jsonb,
        position -> Integer,
        /// Of 12 columns.
        width -> SmallInt,
        height -> SmallInt,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A page of figures that somebody put together.
    analytics.dashboards (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        property_id -> Nullable<Uuid>,
        client_id -> Nullable<Uuid>,
        period -> Text,
        period_start -> Nullable<Date>,
        period_end -> Nullable<Date>,
        compare_with -> Nullable<Text>,
        compare_start -> Nullable<Date>,
        compare_end -> Nullable<Date>,
        /// Compare Mondays with Mondays rather than dates with dates.
        match_weekdays -> Bool,
        /// As in segments.
        filters -> Jsonb,
        segment_id -> Nullable<Uuid>,
        is_default -> Bool,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// One message to one recipient: claimed before it is sent, so that nobody gets it twice.
    analytics.deliveries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        recipient_id -> Uuid,
        snapshot_id -> Nullable<Uuid>,
        listening_alert_id -> Nullable<Uuid>,
        traffic_alert_id -> Nullable<Uuid>,
        /// unknown: the worker died while sending; somebody decides whether it is sent again.
        state -> Text,
        sent_at -> Nullable<Timestamptz>,
        /// Without addresses.
        error -> Nullable<Text>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What was not counted, and why: so that nobody has to believe a filter.
    analytics.dropped_hits (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Uuid,
        date -> Date,
        reason -> Text,
        /// The bot's label or the shield's pattern; nothing of the visitor.
        detail -> Nullable<Text>,
        hits -> BigInt,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What people did, on a measured site or in the product itself, raw and by month. Erasure deletes the rows.
    analytics.events (id, occurred_at) {
        /// Made where it happened: the same event sent twice is one row.
        id -> Uuid,
        occurred_at -> Timestamptz,
        organization_id -> Uuid,
        /// Null for events of the product itself, such as post_created.
        property_id -> Nullable<Uuid>,
        /// Null for events that a server reports without a visit.
        visit_id -> Nullable<Uuid>,
        visitor_hash -> Nullable<BigInt>,
        /// pii: the person who was signed in; only events of the product and of members have one.
        user_id -> Nullable<Uuid>,
        event_name -> Text,
        path -> Nullable<Text>,
        referrer -> Nullable<Text>,
        /// Open shape: {"category": text, "action": text, "label": text, …}. Nothing that names a person: the server takes addresses of mail and telephone out.
        properties -> Jsonb,
        /// Does it show that somebody is there? A visit with one is no bounce.
        interactive -> Bool,
        /// Minor units; negative for what was given back.
        revenue -> Nullable<BigInt>,
        currency -> Nullable<Text>,
        received_at -> Timestamptz,
    }
}

diesel::table! {
    /// Files of raw or rolled-up figures that somebody asked for.
    analytics.exports (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Nullable<Uuid>,
        kind -> Text,
        format -> Text,
        period_start -> Timestamptz,
        period_end -> Timestamptz,
        filters -> Jsonb,
        status -> Text,
        file_id -> Nullable<Uuid>,
        rows_written -> BigInt,
        /// Without personal data.
        error -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who does this between two steps is not counted.
    analytics.funnel_exclusions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        funnel_id -> Uuid,
        goal_id -> Uuid,
        after_position -> Integer,
        before_position -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The steps of a funnel; the same goal may come again.
    analytics.funnel_steps (id) {
        id -> Uuid,
        organization_id -> Uuid,
        funnel_id -> Uuid,
        goal_id -> Uuid,
        position -> Integer,
        label -> Nullable<Text>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Steps towards something, and how many take each.
    analytics.funnels (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Uuid,
        name -> Text,
        /// sequential: other things may happen between; strict: nothing else may; any: in whichever order.
        step_order -> Text,
        /// Who is counted. A visitor is known for one day, a person (signed in) across visits and devices.
        unit -> Text,
        /// With window_unit: the time from first to last step. Equal times count in the order of their ids.
        window_count -> Integer,
        window_unit -> Text,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a property wants people to do: see a page, do something, read so far.
    analytics.goals (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Uuid,
        name -> Text,
        kind -> Text,
        /// Path in which * stands for one part and ** for any; for an event the page where it must happen.
        page_pattern -> Nullable<Text>,
        event_name -> Nullable<Text>,
        scroll_percent -> Nullable<SmallInt>,
        /// \[{"property": text, "is": "equal" | "not" | "contains", "values": \[text\]}\], all of which must hold.
        filters -> Jsonb,
        /// Minor units: what one is worth when the event itself brings no revenue.
        value -> Nullable<BigInt>,
        currency -> Nullable<Text>,
        position -> Integer,
        is_active -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Figures of the time before: each day of a property comes from one place only. Imported visitors count too many when days are added, and pages say so.
    analytics.imports (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Uuid,
        source -> Text,
        /// Days, the end excluded; ends before the first day measured here.
        period -> Daterange,
        status -> Text,
        file_id -> Nullable<Uuid>,
        rows_read -> BigInt,
        rows_refused -> BigInt,
        /// Without personal data.
        error -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Something unusual is said, and what became of it.
    analytics.listening_alerts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        query_id -> Uuid,
        rule_id -> Nullable<Uuid>,
        mention_id -> Nullable<Uuid>,
        alert_type -> Text,
        severity -> Text,
        title -> Text,
        description -> Text,
        /// {"actual", "threshold", "median", "mad", "window_hours"}: why it was raised.
        trigger_data -> Jsonb,
        status -> Text,
        acknowledged_by_id -> Nullable<Uuid>,
        acknowledged_at -> Nullable<Timestamptz>,
        resolved_by_id -> Nullable<Uuid>,
        resolved_at -> Nullable<Timestamptz>,
        resolution_notes -> Nullable<Text>,
        /// Until then the rule raises no other; filled by trigger.
        quiet_until -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Open sources that are read without a contract: feeds, instances, own community. Others come through channels connections.
    analytics.listening_feeds (id) {
        id -> Uuid,
        organization_id -> Uuid,
        source -> Text,
        url -> Nullable<Text>,
        name -> Text,
        is_active -> Bool,
        every_minutes -> Integer,
        /// What the server said last, so that nothing is sent twice.
        etag -> Nullable<Text>,
        cursor -> Nullable<Text>,
        next_fetch_at -> Timestamptz,
        last_success_at -> Nullable<Timestamptz>,
        failures -> Integer,
        /// Without personal data.
        last_error -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What is listened for in public.
    analytics.listening_queries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        purpose -> Text,
        /// Queries of one group share a voice: each one's mentions / all of the group's.
        compare_group -> Nullable<Text>,
        /// AND, OR, NOT, "words", NEAR/n, "words"~n, wild*, site:, author:, title:, lang:. In addition to the lists.
        expression -> Nullable<Text>,
        keywords -> Array<Text>,
        hashtags -> Array<Text>,
        /// Handles.
        mentions -> Array<Text>,
        /// What contains one of these is not fetched and cannot come back.
        exclude_keywords -> Array<Text>,
        /// What contains one of these is fetched but hidden; taking the word away shows it again.
        hide_keywords -> Array<Text>,
        languages -> Array<Text>,
        locations -> Array<Text>,
        /// Where; empty for everywhere that is connected.
        sources -> Array<Text>,
        timezone -> Text,
        /// By when a mention that asks for an answer should have one.
        respond_within_minutes -> Nullable<Integer>,
        client_id -> Nullable<Uuid>,
        /// The fashion brand that it is about, own or competing.
        brand_id -> Nullable<Uuid>,
        is_active -> Bool,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// A query's day, week or month; each made from the mentions themselves, not from shorter ones.
    analytics.listening_summaries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        query_id -> Uuid,
        period -> Text,
        /// Midnight in the query's zone.
        period_start -> Timestamptz,
        period_end -> Timestamptz,
        total_mentions -> Integer,
        /// Of exactly this time; never add it.
        unique_authors -> Integer,
        /// Estimates of single posts added up: how often it may have been seen, not by how many people.
        total_reach -> BigInt,
        total_engagement -> Integer,
        sentiment_positive -> Integer,
        sentiment_neutral -> Integer,
        sentiment_negative -> Integer,
        scored_mentions -> Integer,
        /// The mean is this / scored_mentions.
        sentiment_score_sum -> Numeric,
        /// \[{"id", "engagement"}\]: ids only, so that what is erased is gone from here.
        top_mentions -> Nullable<Jsonb>,
        /// \[{"id", "mentions"}\]: ids only.
        top_authors -> Nullable<Jsonb>,
        top_topics -> Nullable<Jsonb>,
        top_hashtags -> Nullable<Jsonb>,
        by_source -> Nullable<Jsonb>,
        generated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who writes in public about what is listened for.
    analytics.mention_authors (id) {
        id -> Uuid,
        organization_id -> Uuid,
        source -> Text,
        /// pii: their name at the source; for those without one the address of the site.
        handle -> Text,
        /// pii: as they call themselves there.
        name -> Nullable<Text>,
        /// When they were last read.
        followers -> Nullable<Integer>,
        verified -> Bool,
        /// pii: their picture there.
        avatar_url -> Nullable<Text>,
        is_influencer -> Bool,
        /// What they write is not fetched.
        is_excluded -> Bool,
        /// pii: who it is, for writers in the own community.
        profile_id -> Nullable<Uuid>,
        /// pii: who it is, as the CRM knows them.
        contact_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which query found which mention.
    analytics.mention_matches (id) {
        id -> Uuid,
        organization_id -> Uuid,
        query_id -> Uuid,
        mention_id -> Uuid,
        /// The mention's, for the list; filled by trigger.
        published_at -> Timestamptz,
        /// The one match under which it counts in totals of several queries; a catch-all query only has what no other one took.
        is_counted -> Bool,
        /// Fetched, but not shown or counted in this query; null if it is.
        hidden_because -> Nullable<Text>,
        matched_words -> Array<Text>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The inbox: mentions that ask for an answer, who gives it and by when.
    analytics.mention_responses (mention_id) {
        mention_id -> Uuid,
        organization_id -> Uuid,
        requires_response -> Bool,
        state -> Text,
        assigned_to_id -> Nullable<Uuid>,
        assigned_at -> Nullable<Timestamptz>,
        respond_by -> Nullable<Timestamptz>,
        responded_at -> Nullable<Timestamptz>,
        responded_by_id -> Nullable<Uuid>,
        response_url -> Nullable<Text>,
        note -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Every page that was seen, raw and unsampled, by month; no cookie, no address. Prefetched and prerendered pages are not in it.
    analytics.page_views (id, occurred_at) {
        /// Made where it happened: the same hit sent twice is one row.
        id -> Uuid,
        occurred_at -> Timestamptz,
        organization_id -> Uuid,
        property_id -> Uuid,
        visit_id -> Uuid,
        /// As in the visit, so that visitors of a page need no join.
        visitor_hash -> BigInt,
        hostname -> Text,
        /// Without query and fragment.
        path -> Text,
        title -> Nullable<Text>,
        referrer -> Nullable<Text>,
        properties -> Nullable<Jsonb>,
        /// Milliseconds for which the page was in sight; hidden tabs do not count. Grows by engagement hits.
        engaged_ms -> Integer,
        /// Deepest percent of the page that was seen.
        scroll_depth -> SmallInt,
        /// Later than it occurred when a device was offline.
        received_at -> Timestamptz,
    }
}

diesel::table! {
    /// Figures of a platform that belong to no campaign: followers, organic reach, interactions.
    analytics.platform_metrics (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// The channels connection.
        platform_id -> Uuid,
        date -> Date,
        metric_type -> Text,
        dimension -> Nullable<Text>,
        dimension_value -> Nullable<Text>,
        value -> Numeric,
        /// How days become weeks: sum them, take the last (followers), or not at all (reach, rates).
        adds_up -> Text,
        metadata -> Nullable<Jsonb>,
        restated_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who gets a report or an alert. Erasure deletes the rows.
    analytics.recipients (id) {
        id -> Uuid,
        organization_id -> Uuid,
        report_id -> Nullable<Uuid>,
        alert_rule_id -> Nullable<Uuid>,
        channel -> Text,
        /// pii: an address of somebody without an account.
        email -> Nullable<Text>,
        /// pii: somebody with an account.
        user_id -> Nullable<Uuid>,
        /// pii: somebody whom the CRM knows, at their address there.
        contact_id -> Nullable<Uuid>,
        /// A channels connection to a chat such as Slack.
        connection_id -> Nullable<Uuid>,
        /// When they asked for no more, by the link in the mail.
        unsubscribed_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A report as it was: its figures do not change when platforms restate theirs.
    analytics.report_snapshots (id) {
        id -> Uuid,
        organization_id -> Uuid,
        report_id -> Uuid,
        state -> Text,
        data -> Jsonb,
        pdf_file_id -> Nullable<Uuid>,
        excel_file_id -> Nullable<Uuid>,
        period_start -> Timestamptz,
        period_end -> Timestamptz,
        /// The point of the schedule that it serves, once; null for by hand.
        scheduled_for -> Nullable<Timestamptz>,
        /// The share of rows that were read, printed on the report; 1 is all of them.
        sampled_share -> Numeric,
        /// Without personal data.
        error -> Nullable<Text>,
        generated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A report that is made again and again.
    analytics.reports (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        report_type -> Text,
        /// Open shape: sources, range, metrics, dimensions, filters, compareWith, visualizations.
        config -> Jsonb,
        property_id -> Nullable<Uuid>,
        dashboard_id -> Nullable<Uuid>,
        /// IANA zone of its days and of its schedule; figures of accounts in other zones are marked.
        timezone -> Text,
        /// ISO 4217: other currencies are converted at the rate of the day.
        currency -> Text,
        /// Cron expression in the report's zone; null for by hand.
        schedule -> Nullable<Text>,
        format -> Text,
        last_generated_at -> Nullable<Timestamptz>,
        next_generated_at -> Nullable<Timestamptz>,
        /// Whoever has the link sees the newest snapshot. The server looks it up as the system.
        is_public -> Bool,
        /// SHA-256 of the token in the link.
        share_token -> Nullable<Bytea>,
        client_id -> Nullable<Uuid>,
        /// With logo_asset_id and footer: the report looks like the client's own.
        theme_id -> Nullable<Uuid>,
        logo_asset_id -> Nullable<Uuid>,
        footer -> Nullable<Text>,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Which days, in the property's zone, must be rolled up again: also days long past, when a hit comes late.
    analytics.rollup_days (property_id, date) {
        property_id -> Uuid,
        date -> Date,
        organization_id -> Uuid,
        /// Since when raw rows are newer than the roll-ups; a worker sets it null where it still is what the worker read. Today and yesterday stay dirty.
        dirty_at -> Nullable<Timestamptz>,
        rolled_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What people typed into a search engine before they came, as the engine tells; rare words it keeps to itself.
    analytics.search_keyword_metrics (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Uuid,
        /// Day as the engine cuts it, in its own zone.
        date -> Date,
        keyword -> Text,
        page_path -> Nullable<Text>,
        country -> Nullable<Text>,
        device -> Nullable<Text>,
        clicks -> Integer,
        impressions -> Integer,
        /// Mean position × impressions: the mean of any choice is position_sum / impressions.
        position_sum -> Numeric,
        restated_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A choice of visitors that is used again.
    analytics.segments (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Null: for all properties.
        property_id -> Nullable<Uuid>,
        name -> Text,
        /// {"and" | "or": \[filter or group\]}; a filter is {"dimension", "is": "equal" | "not" | "contains" | "contains_not", "values"}.
        filters -> Jsonb,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Links by which people without an account see figures. The server looks the link up as the system; visitors see no row.
    analytics.shared_links (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Nullable<Uuid>,
        dashboard_id -> Nullable<Uuid>,
        name -> Text,
        /// SHA-256 of the token in the link.
        token -> Bytea,
        /// Argon2id in PHC form; null for a link that is enough by itself.
        hashed_password -> Nullable<Text>,
        allow_embed -> Bool,
        /// Which sites may show it in a frame; empty for all, if allow_embed.
        embed_hosts -> Array<Text>,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        /// Null: public until it is revoked.
        expires_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
        last_used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Hits that an organisation does not want counted, such as those of its own office.
    analytics.shields (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Uuid,
        kind -> Text,
        /// drop: what matches is not counted; allow_only: what matches none of these is not counted, for hostnames.
        effect -> Text,
        /// ISO 3166 country, or a text in which * stands for any characters.
        pattern -> Nullable<Text>,
        /// The network left out, written down by the organisation itself. Addresses of visitors are never stored.
        network -> Nullable<Cidr>,
        note -> Nullable<Text>,
        is_active -> Bool,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Something that was said in public: once per organisation, however many queries it matches.
    analytics.social_mentions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        feed_id -> Nullable<Uuid>,
        /// pii: who wrote it.
        author_id -> Nullable<Uuid>,
        source -> Text,
        source_id -> Text,
        /// pii: where it stands; addresses there carry the author's name.
        source_url -> Nullable<Text>,
        /// Host name, for site:.
        site -> Nullable<Text>,
        /// pii: the headline, for title:.
        title -> Nullable<Text>,
        /// pii: the words of others.
        content -> Text,
        content_language -> Nullable<Text>,
        media_type -> Nullable<Text>,
        /// pii: pictures and films in it.
        media_urls -> Array<Text>,
        likes -> Integer,
        comments -> Integer,
        shares -> Integer,
        /// How many may have seen it, as the source estimates.
        reach -> Nullable<Integer>,
        /// As a machine read it, with sentiment_confidence; corrected_sentiment wins.
        sentiment -> Nullable<Text>,
        sentiment_score -> Nullable<Numeric>,
        sentiment_confidence -> Nullable<Numeric>,
        corrected_sentiment -> Nullable<Text>,
        corrected_by_id -> Nullable<Uuid>,
        corrected_at -> Nullable<Timestamptz>,
        emotions -> Nullable<Jsonb>,
        topics -> Array<Text>,
        /// pii: names found in it.
        entities -> Nullable<Jsonb>,
        is_spam -> Bool,
        published_at -> Timestamptz,
        captured_at -> Timestamptz,
    }
}

diesel::table! {
    /// How sources are named and grouped into channels, before the built-in rules; the first that matches decides.
    analytics.source_rules (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Null: for all properties of the organisation.
        property_id -> Nullable<Uuid>,
        field -> Text,
        pattern -> Text,
        source -> Nullable<Text>,
        channel -> Nullable<Text>,
        /// Whoever comes back from there keeps the source they had, such as from a payment page.
        keeps_source -> Bool,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// How far each stream of a platform was read; the single runs are in channels.sync_logs.
    analytics.sync_states (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// The channels connection.
        platform_id -> Uuid,
        account_id -> Nullable<Uuid>,
        stream -> Text,
        state -> Text,
        /// The platform's own mark, without tokens.
        cursor -> Jsonb,
        /// Last day read; each run begins the account's restatement_days before it.
        synced_until -> Nullable<Date>,
        backfill_from -> Nullable<Date>,
        /// Older days are read backwards until backfill_from; this is the oldest that is done.
        backfilled_to -> Nullable<Date>,
        next_run_at -> Timestamptz,
        last_started_at -> Nullable<Timestamptz>,
        last_success_at -> Nullable<Timestamptz>,
        /// When the platform allows the next call.
        retry_at -> Nullable<Timestamptz>,
        failures -> Integer,
        /// Without tokens and personal data.
        last_error -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Every time that somebody had to do with us before they bought, came or joined. Erasure deletes the rows.
    analytics.touchpoints (id) {
        id -> Uuid,
        organization_id -> Uuid,
        occurred_at -> Timestamptz,
        kind -> Text,
        channel -> Text,
        source -> Nullable<Text>,
        /// As the link named it (utm_campaign).
        campaign -> Nullable<Text>,
        /// pii: who it was, if signed in: the same person on telephone and laptop.
        user_id -> Nullable<Uuid>,
        /// pii: who it was, as the CRM knows them: by a link in a mail, a form, a ticket.
        contact_id -> Nullable<Uuid>,
        /// A visitor whom nobody knows; joins touches of one day only.
        visitor_hash -> Nullable<BigInt>,
        visit_id -> Nullable<Uuid>,
        ad_campaign_id -> Nullable<Uuid>,
        ad_id -> Nullable<Uuid>,
        /// The campaign of marketing.
        campaign_id -> Nullable<Uuid>,
        entity_type -> Nullable<Text>,
        /// The mail, social post, event, page, post, form, poster or call.
        entity_id -> Nullable<Uuid>,
        /// Its share of what the day's advertising cost, in millionths of the currency.
        cost_micros -> Nullable<BigInt>,
        currency -> Nullable<Text>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A property had far more or fewer visitors than at this hour of other weeks.
    analytics.traffic_alerts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Uuid,
        rule_id -> Nullable<Uuid>,
        alert_type -> Text,
        window_start -> Timestamptz,
        window_end -> Timestamptz,
        actual -> Integer,
        /// Of the same weekday and hour in the weeks before; mad is the median absolute deviation from it.
        median -> Numeric,
        mad -> Numeric,
        top_sources -> Jsonb,
        /// Until then the rule raises no other; filled by trigger.
        quiet_until -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The secret of a day, without which nobody can tell whose a visitor_hash was. Gone after 48 hours.
    analytics.visitor_salts (day) {
        /// A day on the calendar of the property: its visitors are new at its own midnight.
        day -> Date,
        /// 16 random bytes, read as they are: the hash needs them. Dumps leave the table out (pg_dump --no-unlogged-table-data).
        salt -> Bytea,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// One visit to a property: hits of one visitor without a long pause. Without cookies, addresses or names; also the exact count of visitors of a day.
    analytics.visits (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Uuid,
        /// First 64 bits of HMAC-SHA-256 (salt of the day; property, network address, user agent). Says nothing once the salt is gone; the same person has another one tomorrow.
        visitor_hash -> BigInt,
        /// Belongs to the day, in the property's zone, on which it began.
        started_at -> Timestamptz,
        last_seen_at -> Timestamptz,
        hostname -> Text,
        entry_path -> Text,
        exit_path -> Text,
        page_views -> Integer,
        interactive_events -> Integer,
        /// Seconds from first to last hit; 0 for a single one.
        duration_seconds -> Nullable<Integer>,
        /// One page and nothing done on it.
        is_bounce -> Nullable<Bool>,
        /// Host and path only: query strings carry names.
        referrer -> Nullable<Text>,
        source -> Nullable<Text>,
        channel -> Text,
        utm_source -> Nullable<Text>,
        utm_medium -> Nullable<Text>,
        utm_campaign -> Nullable<Text>,
        utm_content -> Nullable<Text>,
        utm_term -> Nullable<Text>,
        device -> Nullable<Text>,
        browser -> Nullable<Text>,
        browser_version -> Nullable<Text>,
        os -> Nullable<Text>,
        os_version -> Nullable<Text>,
        /// ISO 3166; like region and city from the address while the hit came in, never from a device.
        country -> Nullable<Text>,
        region -> Nullable<Text>,
        city -> Nullable<Text>,
        language -> Nullable<Text>,
    }
}

diesel::table! {
    /// Goals reached on a day, by source: sums only.
    analytics.web_conversions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Uuid,
        /// Day in the property's zone.
        date -> Date,
        /// As it was called then; imports have no goal of ours.
        goal_name -> Text,
        goal_id -> Nullable<Uuid>,
        completions -> Integer,
        /// Conversion rate is this / sessions of the same source.
        converting_visits -> Integer,
        /// Minor units, one row per currency.
        value -> Nullable<BigInt>,
        currency -> Nullable<Text>,
        source_medium -> Nullable<Text>,
        campaign -> Nullable<Text>,
        /// As in web_page_metrics.
        visitor_sketch -> Array<BigInt>,
        import_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Events of a name on a day: sums only.
    analytics.web_event_metrics (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Uuid,
        /// Day in the property's zone.
        date -> Date,
        event_name -> Text,
        /// The event's property category; null where it has none, like action and label.
        event_category -> Nullable<Text>,
        event_action -> Nullable<Text>,
        event_label -> Nullable<Text>,
        event_count -> Integer,
        /// Visits with at least one such event.
        unique_events -> Integer,
        /// Revenue in minor units, one row per currency.
        total_value -> Nullable<BigInt>,
        currency -> Nullable<Text>,
        /// As in web_page_metrics.
        visitor_sketch -> Array<BigInt>,
        import_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A page on a day: sums only. Overwritten when the day is rolled up again.
    analytics.web_page_metrics (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Uuid,
        /// Day in the property's zone.
        date -> Date,
        page_path -> Text,
        page_title -> Nullable<Text>,
        pageviews -> Integer,
        /// Visits in which the page was seen, on the day they began: a count of visits, which adds up over days. People are in visitor_sketch.
        unique_pageviews -> Integer,
        entrances -> Integer,
        exits -> Integer,
        /// Bounce rate is bounces / entrances, exit rate exits / pageviews.
        bounces -> Integer,
        /// Page views that said how long they were in sight; time on page is engaged_ms / engaged_views.
        engaged_views -> Integer,
        engaged_ms -> BigInt,
        /// Page views that got at least so far.
        scroll_depth25 -> Integer,
        scroll_depth50 -> Integer,
        scroll_depth75 -> Integer,
        scroll_depth100 -> Integer,
        /// Page views by deepest percent, 0 to 100; empty where it is not known.
        scroll_counts -> Array<Integer>,
        /// The 1024 smallest visitor hashes, sorted: merge with analytics.sketch_union, count with analytics.sketch_count. Empty for imports.
        visitor_sketch -> Array<BigInt>,
        import_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A website that is measured.
    analytics.web_properties (id) {
        /// Also stands in the script's tag: two organisations may measure the same domain.
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        domain -> Text,
        /// The own mega site that it measures, if it is one.
        mega_site_id -> Nullable<Uuid>,
        /// The channels connection that brings figures from elsewhere, such as Google Analytics 4 or the Search Console.
        platform_id -> Nullable<Uuid>,
        /// What that platform calls the property.
        property_id -> Nullable<Text>,
        /// The company in the CRM for which it is measured.
        client_id -> Nullable<Uuid>,
        tracking_enabled -> Bool,
        /// IANA zone in which its days begin; days with a change of clock have 23 or 25 hours. A change makes all roll-ups stale.
        timezone -> Text,
        /// ISO 4217: the currency of its reports.
        currency -> Text,
        /// Minutes of quiet after which a visit is over.
        session_minutes -> Integer,
        /// Does another source begin a new visit at once? Otherwise the source counts that a visit began with.
        new_visit_on_new_source -> Bool,
        /// How long raw visits, page views and events are kept; roll-ups stay.
        retention_months -> Integer,
        /// First day with a page view of our own; imports end before it. Null until then.
        measured_since -> Nullable<Date>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Visits of a day by one dimension: sums only. Dimensions are not added to each other; total is all of them.
    analytics.web_session_aggregates (id) {
        id -> Uuid,
        organization_id -> Uuid,
        property_id -> Uuid,
        /// Day in the property's zone on which the visit began.
        date -> Date,
        dimension_type -> Text,
        /// Empty for what is not known, and for total.
        dimension_value -> Text,
        sessions -> Integer,
        /// People seen for the first time ever; adds up, since nobody is new twice. Null where nobody can tell: without cookies only imports and signed-in people do.
        new_users -> Nullable<Integer>,
        pageviews -> Integer,
        /// Bounce rate is bounces / sessions; duration_seconds and pageviews / sessions are the averages.
        bounces -> Integer,
        duration_seconds -> BigInt,
        /// As in web_page_metrics.
        visitor_sketch -> Array<BigInt>,
        import_id -> Nullable<Uuid>,
        /// Users of that day as another product counted them; too many when added over days, and labelled so.
        imported_users -> Nullable<Integer>,
        created_at -> Timestamptz,
    }
}

//! Tables of the schema `channels`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// What is composed once for several accounts; channels.social_posts are its variants, one per account.
    channels.compositions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        title -> Nullable<Text>,
        text -> Nullable<Text>,
        link_url -> Nullable<Text>,
        locale -> Text,
        /// The piece of planning.content_pieces that it carries.
        content_piece_id -> Nullable<Uuid>,
        /// marketing.campaigns it belongs to.
        campaign_id -> Nullable<Uuid>,
        event_id -> Nullable<Uuid>,
        /// RFC 5545, in the zone here: it comes again, each time as posts with the next repeat_number.
        rrule -> Nullable<Text>,
        starts_at -> Nullable<Timestamptz>,
        timezone -> Text,
        next_repeat_at -> Nullable<Timestamptz>,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What happened to a connection: renewed, refused, connected again, and who was told.
    channels.connection_events (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        kind -> Text,
        /// The provider's answer without tokens.
        detail -> Nullable<Text>,
        user_id -> Nullable<Uuid>,
        occurred_at -> Timestamptz,
    }
}

diesel::table! {
    /// Marketplaces in which a seller sells: one account, several countries.
    channels.connection_marketplaces (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        marketplace_id -> Text,
        country -> Nullable<Text>,
        currency -> Nullable<Text>,
        is_active -> Bool,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Keys and tokens of a connection; nobody reads them but workers.
    channels.connection_secrets (connection_id) {
        connection_id -> Uuid,
        organization_id -> Uuid,
        /// secret: what the provider needs besides tokens, as JSON.
        credentials_encrypted -> Nullable<Bytea>,
        /// secret: the token of the account.
        access_token_encrypted -> Nullable<Bytea>,
        /// secret: brings the next token; some providers replace it each time.
        refresh_token_encrypted -> Nullable<Bytea>,
        /// secret: key of the HMAC over incoming webhooks.
        webhook_secret_encrypted -> Nullable<Bytea>,
        /// Goes up with every renewal: a worker that read an older token reads again instead of reporting a failure.
        generation -> Integer,
        /// Lease of the one worker that renews; two would make each other's token invalid.
        refreshing_until -> Nullable<Timestamptz>,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// An account at a network, shop, platform or service. Two organisations may have the same one; keys and tokens are in channels.connection_secrets.
    channels.connections (id) {
        id -> Uuid,
        organization_id -> Uuid,
        provider -> Text,
        name -> Text,
        /// The provider's name for the account: Instagram account, Facebook page, shop domain, seller, property.
        account_id -> Text,
        /// As people know it: page name, handle.
        account_name -> Nullable<Text>,
        /// For providers with many servers, such as Mastodon.
        server_url -> Nullable<Text>,
        /// The company (crm.companies) whose account it is; null: the organisation's own.
        client_id -> Nullable<Uuid>,
        /// The house (community.houses) that speaks through it; null: the organisation.
        house_id -> Nullable<Uuid>,
        /// Health, worked out by the worker: expiring and failing still work, expired and revoked need somebody to connect again.
        status -> Text,
        scopes -> Array<Text>,
        /// What is asked for and was not granted.
        missing_scopes -> Array<Text>,
        /// When the token stops working; null: never.
        token_expires_at -> Nullable<Timestamptz>,
        refresh_expires_at -> Nullable<Timestamptz>,
        /// From when on the token is renewed: long before it expires, with some spread.
        refresh_after -> Nullable<Timestamptz>,
        health_checked_at -> Nullable<Timestamptz>,
        /// Calls in a row that the provider refused.
        failures -> Integer,
        /// When people were last told to connect again.
        reconnect_notified_at -> Nullable<Timestamptz>,
        /// Nothing is scheduled here before somebody else, such as the client, approved it.
        needs_approval -> Bool,
        is_active -> Bool,
        sync_enabled -> Bool,
        /// Minutes.
        sync_frequency -> Integer,
        last_sync_at -> Nullable<Timestamptz>,
        last_sync_status -> Nullable<Text>,
        /// Without tokens and personal data.
        last_sync_error -> Nullable<Text>,
        data_retention_days -> Integer,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Whom people on Mastodon and other ActivityPub servers follow to read what we publish there.
    channels.fediverse_actors (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        /// The organisation's own domain; without one the address is @{organisation}.{username}@{the platform's host}.
        domain_id -> Nullable<Uuid>,
        username -> Text,
        kind -> Text,
        /// The private key is channels.connection_secrets.credentials_encrypted of the connection.
        public_key_pem -> Text,
        followers_count -> Integer,
        is_active -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who follows us from another server. A delivery goes once to each shared inbox. Erasure deletes the rows.
    channels.fediverse_followers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        actor_id -> Uuid,
        /// pii: the contact (crm.contacts) who it is, if somebody knows.
        contact_id -> Nullable<Uuid>,
        /// pii: the follower's address.
        follower_uri -> Text,
        /// pii: where messages for them go.
        inbox_url -> Text,
        shared_inbox_url -> Nullable<Text>,
        state -> Text,
        /// Deliveries in a row that failed; a server that is gone loses its followers.
        failures -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What providers told us, written before it is answered (within a second) and worked off afterwards. Only what has a right signature gets here; the raw body is signed, so it is kept as bytes.
    channels.inbound_webhooks (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        topic -> Text,
        /// X-Shopify-Webhook-Id and its like: a repeated delivery changes nothing.
        delivery_id -> Text,
        /// X-Shopify-Event-Id and its like: the same event by another way is noted as a duplicate.
        event_id -> Nullable<Text>,
        api_version -> Nullable<Text>,
        /// secret: the raw body, because it names customers; removed when the row is done with, at keep_until at the latest.
        body_encrypted -> Nullable<Bytea>,
        /// SHA-256 of the raw body.
        body_hash -> Bytea,
        state -> Text,
        duplicate_of_id -> Nullable<Uuid>,
        attempts -> Integer,
        next_attempt_at -> Nullable<Timestamptz>,
        locked_until -> Nullable<Timestamptz>,
        last_error -> Nullable<Text>,
        /// By the provider's clock; older than what we know, it changes nothing.
        triggered_at -> Nullable<Timestamptz>,
        received_at -> Timestamptz,
        processed_at -> Nullable<Timestamptz>,
        keep_until -> Timestamptz,
    }
}

diesel::table! {
    /// What was written in a conversation, by them and by us.
    channels.inbox_messages (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the conversation, and through it the person.
        thread_id -> Uuid,
        direction -> Text,
        /// Unknown: the network did not say whether our answer arrived; it is looked up, never sent again by itself.
        status -> Text,
        external_id -> Nullable<Text>,
        reply_to_id -> Nullable<Uuid>,
        /// Who of us answered; null for theirs.
        author_id -> Nullable<Uuid>,
        /// pii: below a post several people write.
        author_name -> Nullable<Text>,
        /// pii: what was written.
        text -> Nullable<Text>,
        /// pii: \[{"kind": text, "url": text, "alt": text}\].
        attachments -> Jsonb,
        rating -> Nullable<SmallInt>,
        locked_until -> Nullable<Timestamptz>,
        attempts -> Integer,
        last_error -> Nullable<Text>,
        /// By the network's clock.
        sent_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Conversations with people outside: comments below a post, direct messages, mentions, reviews.
    channels.inbox_threads (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        kind -> Text,
        social_post_id -> Nullable<Uuid>,
        external_id -> Text,
        /// pii: the contact (crm.contacts) who it is, once somebody knows.
        contact_id -> Nullable<Uuid>,
        /// pii: as the network shows it.
        participant_name -> Nullable<Text>,
        /// pii: as the network shows it.
        participant_handle -> Nullable<Text>,
        /// pii: the network's name for the person.
        participant_external_id -> Nullable<Text>,
        state -> Text,
        assigned_to_id -> Nullable<Uuid>,
        /// Messages that came since somebody of us last read it.
        unread_count -> Integer,
        messages_count -> Integer,
        /// Networks take answers for a while only; null: always.
        reply_until -> Nullable<Timestamptz>,
        last_message_at -> Timestamptz,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Somebody was sent to a provider and is expected back; each is used once.
    channels.oauth_requests (id) {
        id -> Uuid,
        organization_id -> Uuid,
        user_id -> Uuid,
        provider -> Text,
        /// The connection that is connected again; null for a new one.
        connection_id -> Nullable<Uuid>,
        /// SHA-256 of the state in the address.
        state_hash -> Bytea,
        /// secret: the PKCE verifier.
        verifier_encrypted -> Nullable<Bytea>,
        scopes -> Array<Text>,
        /// Where to go afterwards; only a path of ours.
        return_path -> Nullable<Text>,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Who was asked whether a post may go out, and what they said; by a colleague, or by a client through a link.
    channels.post_approvals (id) {
        id -> Uuid,
        organization_id -> Uuid,
        post_id -> Uuid,
        reviewer_id -> Nullable<Uuid>,
        /// pii: the client's person (crm.contacts) whom the link was sent to.
        contact_id -> Nullable<Uuid>,
        /// SHA-256 of the token in the link; deciding by link is done by the system.
        token -> Nullable<Bytea>,
        state -> Text,
        /// SHA-256 of what was seen (channels.post_hash), filled by trigger: a later change needs a new approval.
        content_hash -> Nullable<Bytea>,
        /// What should be different.
        note -> Nullable<Text>,
        requested_by_id -> Nullable<Uuid>,
        expires_at -> Nullable<Timestamptz>,
        decided_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Attempts to publish a post, one of its pictures or a part that follows, step by step.
    channels.post_attempts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        post_id -> Uuid,
        part_id -> Nullable<Uuid>,
        media_id -> Nullable<Uuid>,
        /// Container: its first step at networks with two; a container that ended in error or expired fails its attempt, and the next may begin.
        step -> Text,
        attempt_number -> Integer,
        status -> Text,
        /// The same for every attempt of the same thing; sent along where the network takes one.
        idempotency_key -> Text,
        /// SHA-256 of what went out (channels.post_hash).
        content_hash -> Nullable<Bytea>,
        http_status -> Nullable<SmallInt>,
        error_code -> Nullable<Text>,
        error -> Nullable<Text>,
        is_retryable -> Bool,
        external_id -> Nullable<Text>,
        started_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Times of the week at which an account speaks; what is put in line takes the next free one. The editorial calendar of all channels is planning.content_calendars.
    channels.posting_slots (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        /// ISO: Monday is 1.
        weekday -> SmallInt,
        /// By the clock there; across summer time it stays the same wall time.
        local_time -> Time,
        timezone -> Text,
        /// Null: for whatever comes.
        kind -> Nullable<Text>,
        is_active -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// When people answer most, worked out from the account's own posts; offered first when somebody schedules.
    channels.posting_times (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        weekday -> SmallInt,
        /// In the zone of the account's slots.
        hour -> SmallInt,
        /// Percent of the best hour.
        score -> Numeric,
        /// How many posts it rests on.
        posts -> Integer,
        computed_at -> Timestamptz,
    }
}

diesel::table! {
    /// A shop passes on that a customer wants their data or wants to be forgotten (customers/data_request, customers/redact), or that it leaves (shop/redact).
    channels.privacy_requests (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        kind -> Text,
        external_id -> Text,
        /// The customer of the shop whom it is about.
        customer_id -> Nullable<Uuid>,
        /// pii: whom it is about, if we know them as a contact.
        contact_id -> Nullable<Uuid>,
        state -> Text,
        file_id -> Nullable<Uuid>,
        /// Why it was refused, such as papers that must be kept.
        reason -> Nullable<Text>,
        handled_by_id -> Nullable<Uuid>,
        received_at -> Timestamptz,
        due_at -> Timestamptz,
        done_at -> Nullable<Timestamptz>,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Pictures of ours at a product, in order. The same picture is pushed once.
    channels.product_media (id) {
        id -> Uuid,
        organization_id -> Uuid,
        product_id -> Uuid,
        variant_id -> Nullable<Uuid>,
        asset_id -> Uuid,
        rendition_id -> Nullable<Uuid>,
        /// The shop's name for the picture.
        external_id -> Nullable<Text>,
        position -> Nullable<Integer>,
        alt_text -> Nullable<Text>,
        state -> Text,
        /// SHA-256 of file, place and alternative text as pushed: equal means nothing to do.
        pushed_hash -> Nullable<Bytea>,
        last_error -> Nullable<Text>,
        pushed_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a network takes, as its documentation said: checked before anything is scheduled. planning.channel_rules and media.size_specs are the organisation's own and stricter.
    channels.provider_rules (id) {
        id -> Uuid,
        provider -> Text,
        kind -> Text,
        /// Characters as the network counts them; null: no limit known.
        max_text -> Nullable<Integer>,
        max_hashtags -> Nullable<SmallInt>,
        min_media -> SmallInt,
        max_media -> SmallInt,
        max_alt_text -> Nullable<Integer>,
        /// Width by height.
        min_ratio -> Nullable<Numeric>,
        max_ratio -> Nullable<Numeric>,
        max_video_seconds -> Nullable<Integer>,
        max_bytes -> Nullable<BigInt>,
        /// MIME types; empty: every picture and film.
        media_types -> Array<Text>,
        /// Posts per account in 24 hours by way of the interface.
        max_per_day -> Nullable<Integer>,
        /// Published in two steps: a container is made, and published when the network says that it is finished.
        needs_container -> Bool,
        takes_first_comment -> Bool,
        takes_link -> Bool,
        /// When somebody last held this against the network's documentation; null until then: first values are what was known.
        checked_on -> Nullable<Date>,
    }
}

diesel::table! {
    /// How often a provider may be asked, as leaky buckets shared by all workers: per operation at Amazon, per shop at Shopify, per account at networks.
    channels.rate_limits (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        /// Operation or group of operations.
        bucket -> Text,
        capacity -> Numeric,
        /// What was left at filled_at; more has flowed in since.
        tokens -> Numeric,
        refill_per_second -> Numeric,
        filled_at -> Timestamptz,
        /// The provider said when to come again (Retry-After).
        blocked_until -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Parts of a bundle: tickets (events.ticket_tiers) and things.
    channels.shop_bundle_items (id) {
        id -> Uuid,
        organization_id -> Uuid,
        bundle_id -> Uuid,
        tier_id -> Nullable<Uuid>,
        variant_id -> Nullable<Uuid>,
        quantity -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a variant brings besides itself: the ticket with the shirt.
    channels.shop_bundles (id) {
        id -> Uuid,
        organization_id -> Uuid,
        variant_id -> Uuid,
        event_id -> Nullable<Uuid>,
        name -> Text,
        is_active -> Bool,
        valid_from -> Nullable<Timestamptz>,
        valid_until -> Nullable<Timestamptz>,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who bought in a shop. Addresses of delivery stay there.
    channels.shop_customers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        external_id -> Text,
        /// pii: the contact (crm.contacts) who it is.
        contact_id -> Nullable<Uuid>,
        /// pii: as the shop has it; by it the contact is found.
        email -> Nullable<Text>,
        /// pii: as the shop has it.
        name -> Nullable<Text>,
        /// pii: as the shop has it.
        phone -> Nullable<Text>,
        locale -> Nullable<Text>,
        /// Rows of channels.shop_orders; kept by trigger.
        orders_count -> Integer,
        external_updated_at -> Nullable<Timestamptz>,
        /// The shop asked to forget the person; nothing personal comes back with a later sync.
        redacted_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Changes handed to a platform in bulk and asked for later, as Amazon wants it; the same content is under way once.
    channels.shop_feeds (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        feed_type -> Text,
        marketplaces -> Array<Text>,
        external_id -> Nullable<Text>,
        document_id -> Nullable<Text>,
        content_hash -> Bytea,
        state -> Text,
        items_processed -> Integer,
        items_failed -> Integer,
        /// \[{"sku": text, "code": text, "message": text}\].
        problems -> Jsonb,
        next_check_at -> Nullable<Timestamptz>,
        created_by_id -> Nullable<Uuid>,
        submitted_at -> Nullable<Timestamptz>,
        finished_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// How many of a variant lie where, as the shop counts.
    channels.shop_inventory (id) {
        id -> Uuid,
        organization_id -> Uuid,
        variant_id -> Uuid,
        location_id -> Uuid,
        /// May be below zero where the shop sells on.
        available -> Integer,
        reserved -> Integer,
        incoming -> Integer,
        external_updated_at -> Nullable<Timestamptz>,
        synced_at -> Timestamptz,
    }
}

diesel::table! {
    /// Where things lie: stock room, shop, the table at the door.
    channels.shop_locations (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        external_id -> Text,
        name -> Text,
        city -> Nullable<Text>,
        country -> Nullable<Text>,
        /// The venue (events.venues) in which it stands.
        venue_id -> Nullable<Uuid>,
        is_active -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Positions of an order.
    channels.shop_order_lines (id) {
        id -> Uuid,
        organization_id -> Uuid,
        order_id -> Uuid,
        external_id -> Text,
        variant_id -> Nullable<Uuid>,
        /// As it was called when it was bought.
        title -> Text,
        sku -> Nullable<Text>,
        quantity -> Integer,
        refunded_quantity -> Integer,
        /// Minor units of the order's currency.
        unit_price_cents -> BigInt,
        discount_cents -> BigInt,
        tax_cents -> BigInt,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Tickets that come with an order of a shop, one row per ticket: a repeated webhook issues none twice.
    channels.shop_order_tickets (id) {
        id -> Uuid,
        organization_id -> Uuid,
        line_id -> Uuid,
        bundle_item_id -> Uuid,
        /// Which of the line's tickets of this kind.
        unit_number -> Integer,
        events_order_id -> Nullable<Uuid>,
        /// The ticket itself (events.registrations), below events_order_id.
        registration_id -> Nullable<Uuid>,
        state -> Text,
        last_error -> Nullable<Text>,
        issued_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What was ordered in a shop, as the shop says. Its money is the shop's; ours is events.orders.
    channels.shop_orders (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        external_id -> Text,
        marketplace_id -> Nullable<Text>,
        order_number -> Text,
        customer_id -> Nullable<Uuid>,
        /// pii: the contact (crm.contacts) who bought; filled from the customer.
        contact_id -> Nullable<Uuid>,
        /// marketing.campaigns that brought it, as far as the shop told.
        campaign_id -> Nullable<Uuid>,
        status -> Text,
        payment_state -> Text,
        fulfilment_state -> Text,
        currency -> Text,
        subtotal_cents -> BigInt,
        discount_cents -> BigInt,
        shipping_cents -> BigInt,
        tax_cents -> BigInt,
        /// Minor units, as all amounts here.
        total_cents -> BigInt,
        source_name -> Nullable<Text>,
        landing_url -> Nullable<Text>,
        placed_at -> Timestamptz,
        cancelled_at -> Nullable<Timestamptz>,
        external_updated_at -> Nullable<Timestamptz>,
        synced_at -> Timestamptz,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Prices of a variant in other markets and currencies.
    channels.shop_prices (id) {
        id -> Uuid,
        organization_id -> Uuid,
        variant_id -> Uuid,
        market -> Text,
        /// Minor units.
        price_cents -> BigInt,
        currency -> Text,
        includes_tax -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Products of a shop as it told us; the shop has the last word.
    channels.shop_products (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        /// The shop's name for it: Shopify's product id; at Amazon the SKU.
        external_id -> Text,
        /// At Amazon the same SKU is a product of its own in each marketplace; empty elsewhere.
        marketplace_id -> Text,
        title -> Text,
        handle -> Nullable<Text>,
        description -> Nullable<Text>,
        vendor -> Nullable<Text>,
        product_type -> Nullable<Text>,
        tags -> Array<Text>,
        /// \[{"name": "Size", "values": \["S", "M"\]}\].
        options -> Jsonb,
        url -> Nullable<Text>,
        status -> Text,
        /// The piece of merchandise on a subsite that it is.
        merch_id -> Nullable<Uuid>,
        variants_count -> Integer,
        /// By the shop's clock; an older message changes nothing.
        external_updated_at -> Nullable<Timestamptz>,
        synced_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What a shop paid back, per line of an order; append-only.
    channels.shop_refunds (id) {
        id -> Uuid,
        organization_id -> Uuid,
        order_id -> Uuid,
        external_id -> Text,
        /// Null: shipping or a sum without a line.
        line_id -> Nullable<Uuid>,
        quantity -> Integer,
        amount_cents -> BigInt,
        currency -> Text,
        restocked -> Bool,
        refunded_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What can be bought: a size or colour of a product, with its price.
    channels.shop_variants (id) {
        id -> Uuid,
        organization_id -> Uuid,
        product_id -> Uuid,
        external_id -> Text,
        /// The shop's name for the thing that is counted.
        inventory_item_id -> Nullable<Text>,
        title -> Text,
        sku -> Nullable<Text>,
        asin -> Nullable<Text>,
        barcode -> Nullable<Text>,
        option_values -> Array<Text>,
        /// Minor units.
        price_cents -> Nullable<BigInt>,
        /// Minor units: the price before.
        compare_at_cents -> Nullable<BigInt>,
        currency -> Nullable<Text>,
        weight_grams -> Nullable<Integer>,
        position -> Integer,
        is_available -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What the network says about a post, as it stood at the end of a day: likes, saves, reach. Reach is never added up.
    channels.social_post_insights (id) {
        id -> Uuid,
        organization_id -> Uuid,
        post_id -> Uuid,
        measured_on -> Date,
        metric -> Text,
        /// The total so far; growth is the difference between two days.
        value -> BigInt,
        fetched_at -> Timestamptz,
    }
}

diesel::table! {
    /// Pictures and films of a post, in order.
    channels.social_post_media (id) {
        id -> Uuid,
        organization_id -> Uuid,
        post_id -> Uuid,
        part_id -> Nullable<Uuid>,
        asset_id -> Uuid,
        /// The rendition that is sent; null: one that fits is made.
        rendition_id -> Nullable<Uuid>,
        position -> Integer,
        /// For this place; null takes the asset's.
        alt_text -> Nullable<Text>,
        /// Moment of a film that is its cover.
        thumbnail_ms -> Nullable<Integer>,
        /// Held against channels.provider_rules; set back when the picture changes. What is unfit is not scheduled.
        check_state -> Text,
        problem -> Nullable<Text>,
        /// Carousels: the network's container of this one.
        container_id -> Nullable<Text>,
        container_state -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What follows a post: the first comment, or the next posts of a thread, in order.
    channels.social_post_parts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        post_id -> Uuid,
        kind -> Text,
        position -> Integer,
        text -> Text,
        /// After the part before it.
        wait -> Interval,
        status -> Text,
        external_id -> Nullable<Text>,
        published_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A post at one account: what goes out, when, and what became of it. Nothing is published twice: see channels.post_attempts.
    channels.social_posts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        composition_id -> Nullable<Uuid>,
        repeat_number -> Integer,
        kind -> Text,
        /// Null takes the composition's text.
        caption -> Nullable<Text>,
        /// Unknown: the network did not say whether it arrived. It is looked up there, and never sent again before somebody or the look-up says that it failed.
        status -> Text,
        scheduled_at -> Nullable<Timestamptz>,
        timezone -> Text,
        slot_id -> Nullable<Uuid>,
        slot_date -> Nullable<Date>,
        /// First step of networks with two: the container that is published when it is finished.
        container_id -> Nullable<Text>,
        container_state -> Nullable<Text>,
        container_made_at -> Nullable<Timestamptz>,
        /// Rows of channels.post_attempts; kept by trigger.
        attempts_count -> Integer,
        /// Later than scheduled_at after a refusal that passes, such as too many calls.
        next_attempt_at -> Nullable<Timestamptz>,
        /// A worker's lease. When it ends while publishing, the post becomes unknown, not scheduled.
        locked_until -> Nullable<Timestamptz>,
        locked_by -> Nullable<Text>,
        /// Without tokens and personal data.
        last_error -> Nullable<Text>,
        published_at -> Nullable<Timestamptz>,
        /// The network's name for the post.
        external_id -> Nullable<Text>,
        external_url -> Nullable<Text>,
        /// What it became in our own feed.
        community_post_id -> Nullable<Uuid>,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Up to where each resource was read: webhooks get lost, so everything changed since is asked for again and again.
    channels.sync_cursors (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        resource -> Text,
        marketplace_id -> Text,
        /// The newest change that was read; the next question begins earlier by the overlap.
        updated_since -> Nullable<Timestamptz>,
        /// Where in a long answer the worker stands.
        position_token -> Nullable<Text>,
        overlap -> Interval,
        /// When everything was last compared from the beginning.
        reconciled_at -> Nullable<Timestamptz>,
        next_run_at -> Timestamptz,
        locked_until -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Every run of a sync, with what it brought and what went wrong.
    channels.sync_logs (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// The connection.
        platform_id -> Uuid,
        sync_type -> Text,
        status -> Text,
        trigger -> Text,
        records_processed -> Integer,
        records_failed -> Integer,
        started_at -> Timestamptz,
        completed_at -> Nullable<Timestamptz>,
        /// Milliseconds.
        duration -> Nullable<Integer>,
        /// Without tokens and personal data.
        error -> Nullable<Text>,
        error_details -> Nullable<Jsonb>,
    }
}

diesel::table! {
    /// Every call of an endpoint and what it answered.
    channels.webhook_attempts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        delivery_id -> Uuid,
        attempt_number -> Integer,
        http_status -> Nullable<SmallInt>,
        duration_ms -> Nullable<Integer>,
        /// First thousand characters.
        response_start -> Nullable<Text>,
        error -> Nullable<Text>,
        started_at -> Timestamptz,
    }
}

diesel::table! {
    /// One event for one endpoint; kept for 30 days so that it can be looked at and sent again.
    channels.webhook_deliveries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        endpoint_id -> Uuid,
        /// The same for every endpoint and every attempt: receivers leave out what they have.
        event_id -> Uuid,
        event_type -> Text,
        /// Kind, time and ids; nothing that names a person. Receivers ask for the rest with their own rights.
        payload -> Jsonb,
        state -> Text,
        attempts_count -> Integer,
        next_attempt_at -> Timestamptz,
        locked_until -> Nullable<Timestamptz>,
        /// Somebody sent it again by hand.
        replay_of_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        delivered_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Where other systems are told what happened here; signed, retried, switched off when nobody answers for days.
    channels.webhook_endpoints (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        /// Resolved anew for each call; addresses of private networks are refused.
        url -> Text,
        /// Kinds such as cms.entry_published or events.order_paid; cms.* for all of a system.
        events -> Array<Text>,
        /// Shape of the payload that was agreed.
        api_version -> Text,
        state -> Text,
        disabled_reason -> Nullable<Text>,
        max_per_second -> SmallInt,
        /// Deliveries in a row that failed for good.
        failures -> Integer,
        failing_since -> Nullable<Timestamptz>,
        last_success_at -> Nullable<Timestamptz>,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Keys that sign what goes out; while one replaces another, both sign.
    channels.webhook_secrets (id) {
        id -> Uuid,
        organization_id -> Uuid,
        endpoint_id -> Uuid,
        /// secret: key of the HMAC-SHA256; shown once, when it is made.
        secret_encrypted -> Bytea,
        created_at -> Timestamptz,
        /// Null: the current one.
        expires_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What a provider promised to tell us. Shopify drops a subscription after eight failures in four hours: a watch-dog compares and subscribes again.
    channels.webhook_subscriptions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        connection_id -> Uuid,
        topic -> Text,
        external_id -> Nullable<Text>,
        callback_path -> Text,
        api_version -> Nullable<Text>,
        /// Missing: the provider no longer knows it.
        state -> Text,
        checked_at -> Nullable<Timestamptz>,
        last_delivery_at -> Nullable<Timestamptz>,
        /// Some providers want it renewed.
        expires_at -> Nullable<Timestamptz>,
        last_error -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

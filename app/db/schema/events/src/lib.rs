//! Tables of the schema `events`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// Who brings buyers: their links carry the code; orders keep who brought them.
    events.affiliates (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Null: for all events of the organisation.
        event_id -> Nullable<Uuid>,
        /// pii: the person, if they have an account.
        user_id -> Nullable<Uuid>,
        /// pii: the person in the CRM.
        contact_id -> Nullable<Uuid>,
        code -> Text,
        /// pii: as statements name them.
        name -> Text,
        commission_percent -> Numeric,
        is_active -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which options were chosen, for counting. Erasure deletes the rows.
    events.answer_options (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the answer, and through it the guest.
        answer_id -> Uuid,
        option_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What was answered. Erasure deletes the rows.
    events.answers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        question_id -> Uuid,
        /// pii: the guest who answers.
        registration_id -> Nullable<Uuid>,
        /// pii: the buyer who answers.
        order_id -> Nullable<Uuid>,
        /// pii: as typed; ISO 8601 for dates and times, true or false, option values separated by line breaks.
        value -> Text,
        file_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which tiers are drawn with which layout; no row: all.
    events.badge_layout_tiers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        layout_id -> Uuid,
        ticket_tier_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// How badges, tickets and receipts are drawn.
    events.badge_layouts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Nullable<Uuid>,
        name -> Text,
        kind -> Text,
        width_mm -> Numeric,
        height_mm -> Numeric,
        /// \[{"type": "text" | "code" | "picture", "content", "x", "y", "size", …}\], in millimetres.
        layout -> Jsonb,
        asset_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What was printed, so that nobody prints a second badge unnoticed.
    events.badge_prints (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the guest's ticket.
        registration_id -> Uuid,
        layout_id -> Nullable<Uuid>,
        device_id -> Nullable<Uuid>,
        printed_at -> Timestamptz,
    }
}

diesel::table! {
    /// Two against each other; one goes on.
    events.ball_battles (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        round_id -> Uuid,
        position -> SmallInt,
        entry_a_id -> Uuid,
        /// Null: goes on without a battle.
        entry_b_id -> Nullable<Uuid>,
        winner_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What is walked at a ball, in the order in which it is called.
    events.ball_categories (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        name -> Text,
        category -> Text,
        /// Who walks it.
        division -> Text,
        format -> Text,
        /// tens: tens across the board or chop; points: each judge gives up to ten; votes: battles only.
        scoring -> Text,
        /// Markdown: what the category asks to be brought.
        effect -> Nullable<Text>,
        rules -> Nullable<Text>,
        team_size -> SmallInt,
        max_entries -> Nullable<Integer>,
        sign_up_until -> Nullable<Timestamptz>,
        starts_at -> Nullable<Timestamptz>,
        /// Minor units.
        prize_amount -> Nullable<BigInt>,
        prize_currency -> Text,
        /// What else there is: a trophy, a title.
        prize -> Nullable<Text>,
        is_grand_prize -> Bool,
        /// Walkers sign up while it is open.
        status -> Text,
        asset_id -> Nullable<Uuid>,
        position -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who walks a category.
    events.ball_entries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        category_id -> Uuid,
        /// pii: the walker; null for teams and people without an account.
        profile_id -> Nullable<Uuid>,
        /// pii: the walker in the CRM.
        contact_id -> Nullable<Uuid>,
        /// The house for which they walk; kept when they change houses later.
        house_id -> Nullable<Uuid>,
        /// The ticket with which they come.
        registration_id -> Nullable<Uuid>,
        /// pii: as the commentator calls them.
        name -> Text,
        /// pii: as the commentator needs them.
        pronouns -> Nullable<Text>,
        number -> Nullable<Integer>,
        /// 007: walks for no house.
        is_free_agent -> Bool,
        status -> Text,
        look -> Nullable<Text>,
        music_asset_id -> Nullable<Uuid>,
        /// pii: a word to the organisers.
        note -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who walks in a team. Erasure deletes the rows.
    events.ball_entry_members (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        entry_id -> Uuid,
        /// pii: the person, if they have an account.
        profile_id -> Nullable<Uuid>,
        /// pii: as the commentator calls them.
        name -> Text,
        position -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who sits on the panel, of the whole ball or of one category.
    events.ball_judges (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        /// Null: all categories without a panel of their own.
        category_id -> Nullable<Uuid>,
        /// pii: the judge, if they have an account.
        profile_id -> Nullable<Uuid>,
        /// pii: the judge in the CRM.
        contact_id -> Nullable<Uuid>,
        /// pii: as the panel is announced.
        name -> Text,
        is_head -> Bool,
        seat -> Nullable<SmallInt>,
        status -> Text,
        /// SHA-256 of the token with which a tablet judges without signing in.
        token -> Nullable<Bytea>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who won a category, and who came next; other places may be shared.
    events.ball_results (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        category_id -> Uuid,
        /// pii: the walker.
        entry_id -> Uuid,
        /// The house to which it counts: the entry's at that time; filled by trigger.
        house_id -> Nullable<Uuid>,
        place -> SmallInt,
        title -> Nullable<Text>,
        /// Minor units.
        prize_amount -> Nullable<BigInt>,
        prize_currency -> Text,
        prize_paid_at -> Nullable<Timestamptz>,
        /// From then on everybody who sees the ball sees it.
        published_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A pass through a category: tens first, then battles until one is left. Judges write while it is open.
    events.ball_rounds (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        category_id -> Uuid,
        number -> SmallInt,
        kind -> Text,
        status -> Text,
        opened_at -> Nullable<Timestamptz>,
        closed_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a judge says: a ten, a chop, points, or for whom in a battle. Written while the round is open, public once it is closed.
    events.ball_scores (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        round_id -> Uuid,
        /// pii: who says it.
        judge_id -> Uuid,
        /// pii: about whom; in a battle: for whom.
        entry_id -> Uuid,
        battle_id -> Nullable<Uuid>,
        verdict -> Nullable<Text>,
        points -> Nullable<Numeric>,
        reason -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Addresses under which calendar programs fetch a person's dates. Erasure deletes the rows.
    events.calendar_feeds (id) {
        id -> Uuid,
        /// pii: whose calendar it is.
        user_id -> Uuid,
        /// Own tickets and RSVPs, everything of one's houses, or one's duties.
        scope -> Text,
        /// SHA-256 of the token in the address.
        token -> Bytea,
        created_at -> Timestamptz,
        last_read_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// One place that is held, for a cart or for an offer to the waiting list. Holds until expires_at and draws on the quotas until then, whether or not it is removed. Ordering deletes it and adds the registration in the same transaction, in this order.
    events.cart_positions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        occurrence_id -> Nullable<Uuid>,
        cart_id -> Nullable<Uuid>,
        waiting_list_id -> Nullable<Uuid>,
        ticket_tier_id -> Uuid,
        variation_id -> Nullable<Uuid>,
        addon_to_id -> Nullable<Uuid>,
        voucher_id -> Nullable<Uuid>,
        /// Minor units when it was put in: what the buyer was promised while the hold lasts.
        list_price -> BigInt,
        /// Minor units after vouchers and discounts.
        price -> BigInt,
        expires_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Tickets that somebody is about to buy. Expired ones hold nothing and are removed later. Erasure deletes the rows.
    events.carts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        /// pii: the buyer; null for visitors.
        user_id -> Nullable<Uuid>,
        /// SHA-256 of the cookie's token.
        token -> Nullable<Bytea>,
        affiliate_id -> Nullable<Uuid>,
        expires_at -> Timestamptz,
        /// How often the buyer asked for more time, which nobody has to explain.
        extensions -> SmallInt,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which tiers a gate lets in; no row: all that are admissions.
    events.checkin_list_tiers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        list_id -> Uuid,
        ticket_tier_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Whom a gate lets in: by event, date and tier.
    events.checkin_lists (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        occurrence_id -> Nullable<Uuid>,
        name -> Text,
        gate -> Nullable<Text>,
        /// May a ticket come in twice: never, after it went out, always?
        reentry -> Text,
        exits -> Bool,
        /// Unpaid tickets come in; the door collects.
        includes_pending -> Bool,
        opens_at -> Nullable<Timestamptz>,
        closes_at -> Nullable<Timestamptz>,
        /// People inside at once, for the counter at the gate; null: not counted.
        capacity -> Nullable<Integer>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Every scan at a door, let in or not: append-only. A mistake is annulled by another row.
    events.checkins (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        list_id -> Uuid,
        /// pii: the guest's ticket; null where the code is unknown.
        registration_id -> Nullable<Uuid>,
        kind -> Text,
        successful -> Bool,
        reason -> Nullable<Text>,
        /// Made by the scanner: the same scan sent twice is one row.
        nonce -> Uuid,
        /// SHA-256 of a code that belongs to no ticket.
        code_hash -> Nullable<Bytea>,
        device_id -> Nullable<Uuid>,
        scanned_by -> Nullable<Uuid>,
        /// By the scanner's clock, put right by what is known of it.
        scanned_at -> Timestamptz,
        received_at -> Timestamptz,
        /// Somebody was let in before or against the answer, such as offline; then reason says what would have been refused.
        is_forced -> Bool,
        is_offline -> Bool,
        /// The same ticket came in elsewhere: shown when a scanner that was offline reports.
        conflicts_with_id -> Nullable<Uuid>,
        annuls_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    /// Phones, kiosks and tills at the door, which work without somebody signing in.
    events.devices (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Null: for all events of the organisation.
        event_id -> Nullable<Uuid>,
        name -> Text,
        kind -> Text,
        gate -> Nullable<Text>,
        /// SHA-256 of the device's token.
        token -> Nullable<Bytea>,
        /// SHA-256 of the code by which it is set up once.
        setup_token -> Nullable<Bytea>,
        /// Milliseconds by which its clock was ahead of ours when it last reported.
        clock_skew_ms -> Nullable<Integer>,
        software -> Nullable<Text>,
        set_up_at -> Nullable<Timestamptz>,
        last_seen_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which tiers count towards a discount and which become cheaper; no row for a part: all.
    events.discount_tiers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        discount_id -> Uuid,
        ticket_tier_id -> Uuid,
        part -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Reductions without a code: from so many on, buy three and get one, one per date. The first that fits is given.
    events.discounts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        name -> Text,
        min_count -> Integer,
        /// Minor units that the tickets of the condition must come to.
        min_value -> BigInt,
        /// Whether the tickets counted are for any dates, for one date, or each for another.
        dates -> Text,
        /// How many of every min_count tickets become cheaper, the cheapest first; null: all.
        benefit_count -> Nullable<Integer>,
        percent -> Numeric,
        available_from -> Nullable<Timestamptz>,
        available_until -> Nullable<Timestamptz>,
        applies_with_voucher -> Bool,
        is_active -> Bool,
        position -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The rest of an event, one row each, made with it.
    events.event_details (id) {
        /// The event's.
        id -> Uuid,
        organization_id -> Uuid,
        address -> Nullable<Text>,
        latitude -> Nullable<Double>,
        longitude -> Nullable<Double>,
        /// Where to join, for everybody who sees the event.
        virtual_url -> Nullable<Text>,
        doors_at -> Nullable<Timestamptz>,
        dress_code -> Nullable<Text>,
        /// Markdown: steps, lifts, seats, interpreters, quiet rooms.
        accessibility -> Nullable<Text>,
        minimum_age -> Nullable<SmallInt>,
        locale -> Text,
        /// People who may come by RSVP, counted with their guests and per date of a series; null: no limit. Tickets have quotas.
        max_attendees -> Nullable<Integer>,
        requires_rsvp -> Bool,
        rsvp_until -> Nullable<Timestamptz>,
        rsvp_needs_approval -> Bool,
        /// People on one RSVP at most, with the person themselves.
        max_guests -> SmallInt,
        /// Who sees who comes.
        guest_list -> Text,
        /// RSVPs that say yes, for showing; kept by trigger.
        rsvp_count -> Integer,
        /// Tickets that came through the door, for showing; kept by trigger.
        attendee_count -> Integer,
        /// SEQUENCE of the calendar entry, whose UID is the event's id: grows when title, time, place or cancellation change. An RSVP that confirmed a smaller one is asked again.
        sequence -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// The venue, if it is one of the organisation's; the event's venue_name and location are what is shown.
        venue_id -> Nullable<Uuid>,
        space_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    /// To whom a message goes; nobody gets it twice. Erasure deletes the rows.
    events.event_message_recipients (id) {
        id -> Uuid,
        organization_id -> Uuid,
        message_id -> Uuid,
        /// pii: the guest's ticket.
        registration_id -> Nullable<Uuid>,
        /// pii: the guest's answer.
        rsvp_id -> Nullable<Uuid>,
        /// pii: the guest.
        user_id -> Nullable<Uuid>,
        /// pii: where it goes.
        email -> Text,
        status -> Text,
        failure -> Nullable<Text>,
        sent_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// To whose tickets a message goes; no row: to all.
    events.event_message_tiers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        message_id -> Uuid,
        ticket_tier_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Words to the guests of an event: at once, at a time, or so long before or after it.
    events.event_messages (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        occurrence_id -> Nullable<Uuid>,
        subject -> Text,
        /// Markdown.
        body -> Text,
        audience -> Text,
        /// after_order: to each buyer in their own time; the message then stays scheduled until the event is over.
        sent_when -> Text,
        offset_minutes -> Integer,
        /// For at: when; otherwise the time worked out from the event, renewed when the event moves.
        scheduled_at -> Nullable<Timestamptz>,
        status -> Text,
        /// For showing; kept by trigger.
        recipients_count -> Integer,
        sent_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// One date of an event that repeats; columns that are not null replace what the event says.
    events.event_occurrences (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        /// Null for a date that was added by hand (RDATE).
        series_id -> Nullable<Uuid>,
        /// RECURRENCE-ID: the day on which the rule had it, in the series' zone; stays when the date moves.
        recurrence_date -> Date,
        /// The wall clock that belongs to it; null for whole days.
        recurrence_time -> Nullable<Time>,
        /// Filled from day, wall clock and zone of the series where it is not given.
        starts_at -> Timestamptz,
        ends_at -> Nullable<Timestamptz>,
        /// skipped is EXDATE: the date is not shown and can be taken up again; cancelled is shown as cancelled.
        status -> Text,
        title -> Nullable<Text>,
        description -> Nullable<Text>,
        venue_name -> Nullable<Text>,
        location -> Nullable<Text>,
        max_attendees -> Nullable<Integer>,
        note -> Nullable<Text>,
        /// SEQUENCE of this date in calendars; grows when time, place or state change.
        sequence -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        venue_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    /// How tickets of an event are sold; an event without tickets has no row.
    events.event_sales (event_id) {
        event_id -> Uuid,
        organization_id -> Uuid,
        currency -> Text,
        starts_at -> Nullable<Timestamptz>,
        ends_at -> Nullable<Timestamptz>,
        /// Minutes for which a cart keeps its tickets and their prices.
        hold_minutes -> SmallInt,
        max_per_order -> SmallInt,
        /// Days until an unpaid order expires; 0: must be paid at once.
        payment_days -> SmallInt,
        /// How tax is rounded: per line, on the sum of nets, or on the sum of nets with gross prices as shown.
        rounding -> Text,
        attendee_data -> Text,
        invoices -> Text,
        /// Hours for which an offer to the waiting list stands.
        offer_hours -> SmallInt,
        offers_automatic -> Bool,
        /// Until when buyers may give back tickets themselves; null: not at all.
        cancel_until -> Nullable<Timestamptz>,
        cancel_fee_percent -> Numeric,
        /// May tickets change hands: no, for nothing, or for what was paid at most?
        transfers -> Text,
        /// Codes carry an Ed25519 signature that scanners verify without a network.
        signs_tickets -> Bool,
        sends_tickets_at -> Nullable<Timestamptz>,
        /// Websites that may embed the shop, such as https:\//example.org.
        widget_origins -> Array<Text>,
        /// Visitors in the shop at once before others wait in line; null: no line.
        queue_above -> Nullable<Integer>,
        terms -> Nullable<Text>,
        /// Days after the event when names and addresses of its guests are taken out; null: never by itself.
        shred_after_days -> Nullable<Integer>,
        shredded_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// The plan from which its seats were copied.
        seating_plan_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    /// A seat at one event or date. Who has it is said by seat_holds.
    events.event_seats (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        occurrence_id -> Nullable<Uuid>,
        seat_id -> Uuid,
        /// The tier it is sold as; null: by its zone.
        ticket_tier_id -> Nullable<Uuid>,
        /// The house whose block it stands in; its leaders give it out.
        house_id -> Nullable<Uuid>,
        zone -> Text,
        /// As the ticket says it: block B, row 4, seat 12.
        label -> Text,
        /// Not for sale: sight lines, cameras, technique.
        is_blocked -> Bool,
        note -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The rule by which an event repeats. "This and all that follow" ends one series and begins another that continues it; several times a day make bookable time slots.
    events.event_series (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        continues_id -> Nullable<Uuid>,
        /// RFC 5545 recurrence rule without RRULE: and without UNTIL, which is ends_on.
        rrule -> Text,
        /// IANA zone in which the rule is expanded.
        timezone -> Text,
        starts_on -> Date,
        /// Wall clock; null for whole days.
        start_time -> Nullable<Time>,
        duration_minutes -> Integer,
        /// Last day on which a date may begin; null: open end.
        ends_on -> Nullable<Date>,
        /// Dates up to this day are rows of event_occurrences.
        expanded_until -> Nullable<Date>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who works at an event, where and when; asked and answered, by mail link if need be.
    events.event_staff (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        occurrence_id -> Nullable<Uuid>,
        /// pii: the person, if they have an account.
        user_id -> Nullable<Uuid>,
        /// pii: the person in the CRM.
        contact_id -> Nullable<Uuid>,
        /// pii: as the roster shows it.
        name -> Text,
        /// manager, box_office, gate and supervisor may scan tickets once they are confirmed.
        role -> Text,
        /// Gate, room, stage.
        place -> Nullable<Text>,
        /// A changed time asks again: confirmed becomes requested.
        starts_at -> Nullable<Timestamptz>,
        ends_at -> Nullable<Timestamptz>,
        status -> Text,
        /// SHA-256 of the token in the link by which the person answers.
        answer_token -> Nullable<Bytea>,
        answered_at -> Nullable<Timestamptz>,
        /// pii: a word to or from the person.
        note -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What happens where and when.
    events.events (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// The subsite's; filled by trigger.
        mega_site_id -> Nullable<Uuid>,
        /// The subsite that it is a part of; null for events of an organisation or a house.
        subsite_id -> Nullable<Uuid>,
        slug -> Text,
        title -> Text,
        /// Markdown.
        description -> Nullable<Text>,
        #[sql_name = "type"]
        type_ -> Text,
        start_date -> Timestamptz,
        end_date -> Nullable<Timestamptz>,
        /// IANA zone in which the venues clock runs.
        timezone -> Text,
        is_all_day -> Bool,
        venue_name -> Nullable<Text>,
        /// Town, or the address in one line; the parts of it stand in event_details and venues.
        location -> Nullable<Text>,
        is_virtual -> Bool,
        link_url -> Nullable<Text>,
        /// True exactly when status is cancelled.
        is_cancelled -> Bool,
        asset_id -> Nullable<Uuid>,
        position -> Integer,
        featured -> Bool,
        publish_state -> Text,
        published_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
        /// The house that gives it.
        house_id -> Nullable<Uuid>,
        /// pii: whom guests ask.
        organizer_id -> Nullable<Uuid>,
        category -> Nullable<Text>,
        /// Who finds it: everybody, whoever has the address, the house, followers of the organizer and the house, the organisation. Never more than see its subsite.
        visibility -> Text,
        /// Moves with publish_state and is_cancelled. sold_out is the organiser's word for closed sales; whether tickets are left is counted, never read here.
        status -> Text,
    }
}

diesel::table! {
    /// Former addresses of events without a subsite, which redirect; those of parts stand in sites.slug_history.
    events.former_slugs (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        slug -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What was put on a gift card and taken from it: append-only.
    events.gift_card_transactions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        gift_card_id -> Uuid,
        /// Minor units; below zero for what was taken.
        amount -> BigInt,
        payment_id -> Nullable<Uuid>,
        refund_id -> Nullable<Uuid>,
        reason -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Gift cards and store credit. What is on one is the sum of its transactions.
    events.gift_cards (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// SHA-256 of the code.
        code -> Bytea,
        /// The code's last characters.
        hint -> Text,
        currency -> Text,
        /// pii: whose credit it is; null for whoever has the code.
        owner_user_id -> Nullable<Uuid>,
        /// The position with which it was bought.
        registration_id -> Nullable<Uuid>,
        expires_at -> Nullable<Timestamptz>,
        note -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Lines of an invoice: append-only, with the tax as rounded for each.
    events.invoice_lines (id) {
        id -> Uuid,
        organization_id -> Uuid,
        invoice_id -> Uuid,
        registration_id -> Nullable<Uuid>,
        fee_id -> Nullable<Uuid>,
        position -> Integer,
        /// What is sold, not to whom.
        description -> Text,
        quantity -> Integer,
        net_amount -> BigInt,
        tax_rate -> Numeric,
        tax_category -> Text,
        tax_amount -> BigInt,
        /// Minor units.
        gross_amount -> BigInt,
    }
}

diesel::table! {
    /// Numbers of invoices, one line of them per organisation and prefix, without gaps: whoever takes a number holds the row until the invoice stands or nothing happened.
    events.invoice_series (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Such as 2027-; a new year may begin a new series.
        prefix -> Text,
        digits -> SmallInt,
        /// The last one given; moved by trigger only.
        last_number -> BigInt,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Invoices as they were issued: append-only, numbered without gaps. A wrong one is cancelled by another.
    events.invoices (id) {
        id -> Uuid,
        organization_id -> Uuid,
        series_id -> Uuid,
        /// Given by trigger.
        number -> BigInt,
        /// Prefix and number, as printed; given by trigger.
        full_number -> Text,
        kind -> Text,
        /// pii: the order, and through it the buyer.
        order_id -> Uuid,
        cancels_id -> Nullable<Uuid>,
        issued_on -> Date,
        /// Day of delivery, which is the event's.
        delivered_on -> Nullable<Date>,
        currency -> Text,
        net_total -> BigInt,
        tax_total -> BigInt,
        /// Minor units; below zero on a cancellation.
        gross_total -> BigInt,
        locale -> Text,
        /// Name, address, VAT id as printed.
        seller -> Jsonb,
        /// kept by law: Name and address as printed. The law asks to keep invoices for ten years as they are; they are not erased before.
        recipient -> Jsonb,
        payment_terms -> Nullable<Text>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Where money of an organisation stands: provider balances, cash, ticket income, tax, fees, gift cards.
    events.ledger_accounts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        code -> Text,
        name -> Text,
        kind -> Text,
        currency -> Text,
        /// Number in the bookkeeping program.
        external_number -> Nullable<Text>,
        is_active -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Money that goes from one account to another: append-only. Every row has both sides, so the ledger is balanced whatever is written.
    events.ledger_entries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        transaction_id -> Uuid,
        debit_account_id -> Uuid,
        credit_account_id -> Uuid,
        /// Minor units from the credit account to the debit account.
        amount -> BigInt,
        currency -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Why money moved: append-only. A mistake is reversed by another one, once.
    events.ledger_transactions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        kind -> Text,
        order_id -> Nullable<Uuid>,
        payment_id -> Nullable<Uuid>,
        refund_id -> Nullable<Uuid>,
        payout_id -> Nullable<Uuid>,
        reverses_id -> Nullable<Uuid>,
        /// Such as payment:{id}: the same thing is booked once.
        idempotency_key -> Text,
        /// Without names of people.
        description -> Text,
        booked_on -> Date,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Memberships and season tickets, which a ticket gives or asks for.
    events.membership_types (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        /// How many tickets it is good for; null: any number.
        max_uses -> Nullable<Integer>,
        transferable -> Bool,
        /// May it be used for two dates at the same time?
        parallel_use -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Tickets that were got with a membership.
    events.membership_uses (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the membership, and through it the member.
        membership_id -> Uuid,
        registration_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who holds a membership or season ticket.
    events.memberships (id) {
        id -> Uuid,
        organization_id -> Uuid,
        membership_type_id -> Uuid,
        /// pii: the member, if they have an account.
        user_id -> Nullable<Uuid>,
        /// pii: the member in the CRM.
        contact_id -> Nullable<Uuid>,
        /// pii: as the card says it.
        name -> Nullable<Text>,
        number -> Nullable<Text>,
        /// The ticket that gave it.
        registration_id -> Nullable<Uuid>,
        valid_from -> Timestamptz,
        valid_until -> Nullable<Timestamptz>,
        cancelled_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// To whom an order's invoice is made out.
    events.order_addresses (order_id) {
        /// pii: the order, and through it the buyer.
        order_id -> Uuid,
        organization_id -> Uuid,
        is_business -> Bool,
        company -> Nullable<Text>,
        /// pii: the person on the invoice.
        name -> Nullable<Text>,
        /// pii: street and number.
        street -> Nullable<Text>,
        /// pii: postal code.
        postal_code -> Nullable<Text>,
        /// pii: town.
        city -> Nullable<Text>,
        region -> Nullable<Text>,
        country -> Nullable<Text>,
        vat_id -> Nullable<Text>,
        /// When the tax office's register last said that it is valid.
        vat_id_valid_at -> Nullable<Timestamptz>,
        /// The buyer's own order number.
        reference -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What an order costs besides its tickets.
    events.order_fees (id) {
        id -> Uuid,
        organization_id -> Uuid,
        order_id -> Uuid,
        kind -> Text,
        label -> Text,
        /// Minor units with tax; below zero for what is taken off.
        amount -> BigInt,
        tax_rule_id -> Nullable<Uuid>,
        tax_rate -> Numeric,
        /// Minor units of tax within the amount, as rounded for this line.
        tax_amount -> BigInt,
        cancelled_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who buys what for an event. Its tickets are registrations; rows are kept, because money hangs on them.
    events.orders (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        /// As people say it on the phone: no I, O, 0, 1.
        code -> Text,
        /// requested waits for approval. paid only when payments cover the total. A payment after expiry takes the places again or fails.
        status -> Text,
        /// pii: the buyer, if they have an account.
        user_id -> Nullable<Uuid>,
        /// pii: the buyer in the CRM.
        contact_id -> Nullable<Uuid>,
        /// pii: where the tickets go.
        email -> Text,
        /// pii: who buys.
        buyer_name -> Nullable<Text>,
        /// pii: for questions about the order.
        phone -> Nullable<Text>,
        locale -> Text,
        currency -> Text,
        /// Minor units with tax: what its tickets and fees that are not cancelled come to; checked at commit.
        total -> BigInt,
        tax_total -> BigInt,
        rounding -> Text,
        /// SHA-256 of the token in the link to the order.
        token -> Nullable<Bytea>,
        /// The same request again finds the order that it made.
        idempotency_key -> Nullable<Text>,
        sales_channel -> Text,
        affiliate_id -> Nullable<Uuid>,
        /// The campaign's word in the link that led here.
        campaign -> Nullable<Text>,
        device_id -> Nullable<Uuid>,
        expires_at -> Nullable<Timestamptz>,
        approved_by -> Nullable<Uuid>,
        approved_at -> Nullable<Timestamptz>,
        paid_at -> Nullable<Timestamptz>,
        cancelled_at -> Nullable<Timestamptz>,
        /// pii: for the organisers only.
        note -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What providers report, each once, however often and in whatever order they say it.
    events.payment_events (id) {
        id -> Uuid,
        organization_id -> Uuid,
        provider -> Text,
        provider_event_id -> Text,
        kind -> Text,
        payment_id -> Nullable<Uuid>,
        /// As signed and received, without the payer's name, address and card.
        payload -> Jsonb,
        /// By the provider's clock; older news than what is known changes nothing.
        happened_at -> Nullable<Timestamptz>,
        received_at -> Timestamptz,
        processed_at -> Nullable<Timestamptz>,
        outcome -> Nullable<Text>,
        attempts -> Integer,
    }
}

diesel::table! {
    /// Money for an order; an order may have several. Card numbers are never here.
    events.payments (id) {
        id -> Uuid,
        organization_id -> Uuid,
        order_id -> Uuid,
        /// pii: who pays, if they have an account.
        payer_id -> Nullable<Uuid>,
        /// Minor units.
        amount -> BigInt,
        currency -> Text,
        /// refunded: all of it went back; parts are told by refunds.
        status -> Text,
        provider -> Nullable<Text>,
        provider_account -> Nullable<Text>,
        provider_transaction_id -> Nullable<Text>,
        idempotency_key -> Nullable<Text>,
        /// Minor units that the provider keeps.
        fee -> BigInt,
        till_session_id -> Nullable<Uuid>,
        /// The provider's reason, without personal data.
        failure -> Nullable<Text>,
        authorized_at -> Nullable<Timestamptz>,
        completed_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a payout consists of, so that every payment is found on the bank statement.
    events.payout_lines (id) {
        id -> Uuid,
        organization_id -> Uuid,
        payout_id -> Uuid,
        payment_id -> Nullable<Uuid>,
        refund_id -> Nullable<Uuid>,
        order_id -> Nullable<Uuid>,
        kind -> Text,
        /// Minor units before the fee; below zero for refunds.
        amount -> BigInt,
        fee -> BigInt,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a provider sends to the organisation's bank, or the organisation to an affiliate.
    events.payouts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        provider -> Text,
        provider_payout_id -> Nullable<Text>,
        /// To whom a commission goes; null for what providers pay out.
        affiliate_id -> Nullable<Uuid>,
        /// Minor units that arrive; below zero where a provider takes money back.
        amount -> BigInt,
        fee -> BigInt,
        currency -> Text,
        status -> Text,
        period_start -> Nullable<Date>,
        period_end -> Nullable<Date>,
        arrives_on -> Nullable<Date>,
        paid_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What can be chosen.
    events.question_options (id) {
        id -> Uuid,
        organization_id -> Uuid,
        question_id -> Uuid,
        value -> Text,
        label -> Text,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// For which tiers a question is asked; no row: for all.
    events.question_tiers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        question_id -> Uuid,
        ticket_tier_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What buyers and guests are asked, in the shop or at the door.
    events.questions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        identifier -> Text,
        question -> Text,
        help -> Nullable<Text>,
        kind -> Text,
        asked_of -> Text,
        is_required -> Bool,
        /// Asked at the door; a required one without an answer lets nobody in.
        at_checkin -> Bool,
        is_hidden -> Bool,
        /// Its answer stands on ticket and badge.
        printed -> Bool,
        depends_on_id -> Nullable<Uuid>,
        /// Asked only if the other question was answered with one of these; empty: whenever it was answered.
        depends_values -> Array<Text>,
        min_value -> Nullable<Numeric>,
        max_value -> Nullable<Numeric>,
        /// How long answers are kept: until the event is over, until the guests' data is shredded, or always.
        keeps_until -> Text,
        position -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which tiers draw on which quota.
    events.quota_tiers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        quota_id -> Uuid,
        ticket_tier_id -> Uuid,
        /// Null: all variations of the tier.
        variation_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// How many there are. Several tiers may share a quota, a tier may draw on several; every ticket must find room in all of them. What is sold is counted, never kept.
    events.quotas (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        /// Null: one number for all dates of a series together.
        occurrence_id -> Nullable<Uuid>,
        name -> Text,
        /// Null: no limit. A size below what is sold ends the sale and takes nothing away.
        size -> Nullable<Integer>,
        /// Nothing more is sold from it, whatever is left.
        is_closed -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// For which tickets and fees a refund is.
    events.refund_lines (id) {
        id -> Uuid,
        organization_id -> Uuid,
        refund_id -> Uuid,
        registration_id -> Nullable<Uuid>,
        fee_id -> Nullable<Uuid>,
        /// Minor units.
        amount -> BigInt,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Money that goes back: all of a payment or a part.
    events.refunds (id) {
        id -> Uuid,
        organization_id -> Uuid,
        order_id -> Uuid,
        payment_id -> Uuid,
        /// Minor units; all refunds of a payment together never exceed it.
        amount -> BigInt,
        currency -> Text,
        status -> Text,
        reason -> Text,
        provider_refund_id -> Nullable<Text>,
        /// Given as credit instead.
        gift_card_id -> Nullable<Uuid>,
        idempotency_key -> Nullable<Text>,
        /// pii: who asked for it.
        requested_by -> Nullable<Uuid>,
        completed_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// One ticket: a position of an order. Rows are kept; cancelled ones draw on no quota.
    events.registrations (id) {
        id -> Uuid,
        organization_id -> Uuid,
        order_id -> Uuid,
        event_id -> Uuid,
        occurrence_id -> Nullable<Uuid>,
        ticket_tier_id -> Uuid,
        variation_id -> Nullable<Uuid>,
        addon_to_id -> Nullable<Uuid>,
        /// pii: who comes, if they have an account.
        user_id -> Nullable<Uuid>,
        /// pii: who comes, in the CRM.
        contact_id -> Nullable<Uuid>,
        /// pii: of the guest; null: ask the buyer.
        attendee_email -> Nullable<Text>,
        /// pii: of the guest, as the door sees it.
        attendee_name -> Nullable<Text>,
        /// pii: as the door sees them.
        attendee_pronouns -> Nullable<Text>,
        /// attended from the first entry on; what happened at the door stands in checkins.
        status -> Text,
        /// The ticket's code, without o, O, 1, i, l. A changed code ends the old ticket; the signature on the ticket is made when it is drawn.
        qr_code_data -> Text,
        /// Minor units before vouchers and discounts.
        list_price -> BigInt,
        /// Minor units with tax: what the buyer pays.
        price -> BigInt,
        tax_rule_id -> Nullable<Uuid>,
        tax_rate -> Numeric,
        /// Minor units of tax within the price, as rounded for this line.
        tax_amount -> BigInt,
        voucher_id -> Nullable<Uuid>,
        voucher_discount -> BigInt,
        discount_id -> Nullable<Uuid>,
        waiting_list_id -> Nullable<Uuid>,
        valid_from -> Nullable<Timestamptz>,
        valid_until -> Nullable<Timestamptz>,
        /// Let nobody in with it, for instance while it is disputed.
        blocked_at -> Nullable<Timestamptz>,
        cancelled_at -> Nullable<Timestamptz>,
        cancel_reason -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Codes of tickets that were replaced; scanners refuse them, also without a network. Written by trigger.
    events.revoked_codes (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        registration_id -> Uuid,
        code -> Text,
        revoked_at -> Timestamptz,
    }
}

diesel::table! {
    /// Whether somebody comes to an event, or to one date of a series. Erasure deletes the rows.
    events.rsvps (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        occurrence_id -> Nullable<Uuid>,
        /// pii: who answers.
        profile_id -> Uuid,
        status -> Text,
        /// What the house says: admitted, asked for, on the waiting list because all places are taken, refused. Set by trigger for guests; only organisers change it.
        admission -> Text,
        /// pii: a word to the organisers, who alone read it.
        notes -> Nullable<Text>,
        /// People, with the person themselves.
        guest_count -> Integer,
        /// The event's sequence when the person answered; a smaller one than now means: ask again.
        confirmed_sequence -> Integer,
        decided_by -> Nullable<Uuid>,
        decided_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who has a seat from when until when. A seat has one holder at any time; a hold in a cart ends by itself, a sold seat when its ticket is cancelled.
    events.seat_holds (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        event_seat_id -> Uuid,
        cart_position_id -> Nullable<Uuid>,
        registration_id -> Nullable<Uuid>,
        held_at -> Timestamptz,
        /// Null: for good. A hold ends when its cart position expires, without anybody cleaning up.
        ends_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// How seats stand in a room; events copy it.
    events.seating_plans (id) {
        id -> Uuid,
        organization_id -> Uuid,
        venue_id -> Nullable<Uuid>,
        space_id -> Nullable<Uuid>,
        name -> Text,
        /// What is drawn around the seats: {"width", "height", "stage", "walls", "labels"}.
        drawing -> Jsonb,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// One seat of a plan.
    events.seats (id) {
        id -> Uuid,
        organization_id -> Uuid,
        plan_id -> Uuid,
        zone -> Text,
        row_name -> Text,
        number -> Text,
        kind -> Text,
        /// Centimetres from the left of the drawing.
        x -> Numeric,
        /// Centimetres from its top.
        y -> Numeric,
        /// Best seats first: higher is better.
        priority -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What differs for buyers of other countries; the first that fits decides.
    events.tax_rule_countries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        tax_rule_id -> Uuid,
        /// ISO 3166-1 alpha-2; EU: any of its countries; ZZ: any at all.
        country -> Text,
        customer -> Text,
        action -> Text,
        rate -> Nullable<Numeric>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// How a price is taxed.
    events.tax_rules (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        /// Per cent, such as 19.0000.
        rate -> Numeric,
        /// EN 16931 category code: S standard, Z zero, E exempt, AE reverse charge, K intra-community, G export, O outside.
        category -> Text,
        price_includes_tax -> Bool,
        /// Businesses with a valid VAT id in another country of the EU pay the tax themselves.
        reverse_charge -> Bool,
        /// Where another rate applies, the buyer pays the same and the net changes; otherwise the net stays.
        keep_gross -> Bool,
        home_country -> Text,
        exemption_reason -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Ed25519 keys that sign tickets; scanners carry the public ones and need no network.
    events.ticket_keys (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// 32 bytes; no secret.
        public_key -> Bytea,
        /// secret: the private key, AES-256-GCM.
        private_key_encrypted -> Bytea,
        created_at -> Timestamptz,
        /// Signs no more; what it signed stays valid.
        retired_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What is sold for an event. How many there are is said by quotas; a tier without one is not on sale.
    events.ticket_tiers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        #[sql_name = "type"]
        type_ -> Text,
        /// Minor units; with or without tax as the tax rule says. What a donation suggests.
        price -> BigInt,
        /// Minor units; not null: the buyer names the price, from here up.
        minimum_price -> Nullable<BigInt>,
        currency -> Text,
        tax_rule_id -> Nullable<Uuid>,
        /// False for what nobody enters with, such as a T-shirt.
        is_admission -> Bool,
        is_active -> Bool,
        /// Shown only to those with a voucher for it.
        needs_voucher -> Bool,
        /// Orders wait for somebody to agree, such as press.
        needs_approval -> Bool,
        needs_membership_type_id -> Nullable<Uuid>,
        gives_membership_type_id -> Nullable<Uuid>,
        gives_membership_days -> Nullable<Integer>,
        /// Shown only when that tier is sold out or over.
        shown_after_tier_id -> Nullable<Uuid>,
        available_from -> Nullable<Timestamptz>,
        available_until -> Nullable<Timestamptz>,
        /// When the ticket lets somebody in; null: at any time of the event.
        valid_from -> Nullable<Timestamptz>,
        valid_until -> Nullable<Timestamptz>,
        /// 0 or that many at least.
        min_per_order -> SmallInt,
        max_per_order -> Nullable<SmallInt>,
        waiting_list -> Bool,
        /// Zone of the seating plan in which its seats are; null: no seat.
        seat_zone -> Nullable<Text>,
        asset_id -> Nullable<Uuid>,
        position -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// In the trash; what was sold of it stays.
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// A ticket that somebody gives or sells on. When it is accepted, the ticket gets a new code and the old one ends.
    events.ticket_transfers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        registration_id -> Uuid,
        /// pii: who gives it.
        from_user_id -> Nullable<Uuid>,
        /// pii: who gets it.
        to_user_id -> Nullable<Uuid>,
        /// pii: where the offer goes; null for an open one.
        email -> Nullable<Text>,
        /// pii: who gets it.
        name -> Nullable<Text>,
        kind -> Text,
        /// Minor units, never more than was paid.
        price -> BigInt,
        currency -> Text,
        /// The order by which it was sold on.
        order_id -> Nullable<Uuid>,
        status -> Text,
        /// SHA-256 of the token in the link of the offer.
        token -> Nullable<Bytea>,
        expires_at -> Nullable<Timestamptz>,
        answered_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What goes with a tier: may be added, comes with it, is offered beside it.
    events.tier_links (id) {
        id -> Uuid,
        organization_id -> Uuid,
        ticket_tier_id -> Uuid,
        linked_tier_id -> Uuid,
        kind -> Text,
        min_count -> SmallInt,
        max_count -> SmallInt,
        /// Minor units: its price as an add-on, or its share of the bundle's price; null: its own.
        price -> Nullable<BigInt>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Early birds: a price by date or until so many were sold. The first that holds replaces the tier's.
    events.tier_prices (id) {
        id -> Uuid,
        organization_id -> Uuid,
        ticket_tier_id -> Uuid,
        label -> Text,
        /// Minor units.
        price -> BigInt,
        valid_from -> Nullable<Timestamptz>,
        valid_until -> Nullable<Timestamptz>,
        /// Holds for the first so many tickets of the tier, counted when it is put into the cart.
        until_sold -> Nullable<Integer>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Kinds of one tier: S, M, L; reduced. Whoever buys it chooses one.
    events.tier_variations (id) {
        id -> Uuid,
        organization_id -> Uuid,
        ticket_tier_id -> Uuid,
        name -> Text,
        /// Minor units; null: the tier's.
        price -> Nullable<BigInt>,
        is_active -> Bool,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// One shift of a till: what was in it, what was counted. What should be in it follows from its payments.
    events.till_sessions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Nullable<Uuid>,
        device_id -> Uuid,
        opened_by -> Nullable<Uuid>,
        closed_by -> Nullable<Uuid>,
        currency -> Text,
        /// Minor units.
        opening_cash -> BigInt,
        /// Minor units; null until it is closed.
        counted_cash -> Nullable<BigInt>,
        opened_at -> Timestamptz,
        closed_at -> Nullable<Timestamptz>,
        note -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who has which space when: options, bookings and times when it is closed.
    events.venue_bookings (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Tells bookings apart in venue_occupancies.
        number -> BigInt,
        venue_id -> Uuid,
        /// Null: the whole venue.
        space_id -> Nullable<Uuid>,
        event_id -> Nullable<Uuid>,
        occurrence_id -> Nullable<Uuid>,
        contact_id -> Nullable<Uuid>,
        /// The day of start_time on the venue's calendar; filled by trigger.
        date -> Date,
        start_time -> Timestamptz,
        end_time -> Timestamptz,
        /// Copied from the space when nothing is given.
        buffer_before_minutes -> Nullable<Integer>,
        buffer_after_minutes -> Nullable<Integer>,
        /// available offers time; tentative is an option and stands in nobody's way; booked and blocked exclude everybody else. Booking rejects the options it overlaps.
        status -> Text,
        /// 1: first option. The next moves up when it expires.
        option_rank -> Nullable<SmallInt>,
        expires_at -> Nullable<Timestamptz>,
        purpose -> Nullable<Text>,
        /// Rent in minor units, without tax.
        price -> Nullable<BigInt>,
        currency -> Text,
        reason -> Nullable<Text>,
        decided_by -> Nullable<Uuid>,
        decided_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// When a venue can be booked, by its own clock; days that are closed are bookings with status blocked.
    events.venue_hours (id) {
        id -> Uuid,
        organization_id -> Uuid,
        venue_id -> Uuid,
        space_id -> Nullable<Uuid>,
        /// ISO: 1 is Monday.
        weekday -> SmallInt,
        opens_at -> Time,
        /// Not after opens_at: on the next day.
        closes_at -> Time,
        valid_from -> Nullable<Date>,
        valid_until -> Nullable<Date>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What bookings take of spaces and of all that contains them; written by trigger only.
    events.venue_occupancies (id) {
        id -> Uuid,
        organization_id -> Uuid,
        booking_id -> Uuid,
        venue_id -> Uuid,
        /// Null: the whole venue.
        space_id -> Nullable<Uuid>,
        starts_at -> Timestamptz,
        ends_at -> Timestamptz,
        /// Null for what is booked itself; the booking's number for what contains it.
        lane -> Nullable<BigInt>,
        /// Null for the booking itself; its number for a buffer.
        pad -> Nullable<BigInt>,
    }
}

diesel::table! {
    /// Rooms and what they consist of: a hall contains its halves. Whoever books the whole has the parts, whoever books a part stands in the way of the whole.
    events.venue_spaces (id) {
        id -> Uuid,
        organization_id -> Uuid,
        venue_id -> Uuid,
        parent_id -> Nullable<Uuid>,
        name -> Text,
        /// People standing.
        capacity -> Nullable<Integer>,
        seats -> Nullable<Integer>,
        area_sqm -> Nullable<Numeric>,
        is_bookable -> Bool,
        /// Minutes before a booking in which nobody else may be in, such as for building up. Between two bookings the longer of both buffers counts.
        buffer_before_minutes -> Integer,
        buffer_after_minutes -> Integer,
        /// Hours before the beginning at which it must be booked at the latest.
        min_notice_hours -> Integer,
        /// How many days ahead it may be booked.
        max_advance_days -> Nullable<Integer>,
        /// Hours before the beginning from which a booking cannot be cancelled without asking.
        lock_in_hours -> Integer,
        /// Longest booking, in hours.
        max_hours -> Nullable<Integer>,
        /// Hours that one event or person may have in a month.
        monthly_hours -> Nullable<Integer>,
        needs_approval -> Bool,
        position -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Places where events happen, as an organisation knows them.
    events.venues (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Who looks after it here.
        owner_id -> Nullable<Uuid>,
        company_id -> Nullable<Uuid>,
        contact_id -> Nullable<Uuid>,
        name -> Text,
        description -> Nullable<Text>,
        address -> Nullable<Text>,
        city -> Nullable<Text>,
        /// ISO 3166-1 alpha-2.
        country -> Nullable<Text>,
        /// People.
        capacity -> Nullable<Integer>,
        #[sql_name = "type"]
        type_ -> Nullable<Text>,
        /// \["stage", "lighting", "sound", "dressing_rooms"\]: free words.
        amenities -> Jsonb,
        /// IANA zone of its clocks, which need not be the viewer's.
        timezone -> Text,
        latitude -> Nullable<Double>,
        longitude -> Nullable<Double>,
        accessibility -> Nullable<Text>,
        url -> Nullable<Text>,
        asset_id -> Nullable<Uuid>,
        /// Shown to everybody in the directory.
        is_public -> Bool,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Codes that change a price, show what is hidden, or keep places free.
    events.vouchers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        code -> Text,
        ticket_tier_id -> Nullable<Uuid>,
        variation_id -> Nullable<Uuid>,
        quota_id -> Nullable<Uuid>,
        occurrence_id -> Nullable<Uuid>,
        effect -> Text,
        /// Minor units: the new price, or what it is lower by.
        amount -> Nullable<BigInt>,
        percent -> Nullable<Numeric>,
        currency -> Text,
        /// Tickets, not orders; counted under the lock of the quota.
        max_uses -> Integer,
        min_uses -> Integer,
        /// Minor units that all its reductions together may come to; checked when ordering.
        budget -> Nullable<BigInt>,
        /// What it may still be used for counts as taken, until valid_until.
        blocks_quota -> Bool,
        shows_hidden -> Bool,
        valid_until -> Nullable<Timestamptz>,
        tag -> Nullable<Text>,
        note -> Nullable<Text>,
        is_active -> Bool,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who would come if there were room: one person or a group, for any tier. Erasure deletes the rows.
    events.waiting_list (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        occurrence_id -> Nullable<Uuid>,
        ticket_tier_id -> Uuid,
        variation_id -> Nullable<Uuid>,
        /// pii: the person, if they have an account.
        user_id -> Nullable<Uuid>,
        /// pii: where the offer goes.
        email -> Text,
        /// pii: who waits.
        name -> Nullable<Text>,
        locale -> Text,
        party_size -> SmallInt,
        /// May the offer be smaller than the party?
        accepts_fewer -> Bool,
        priority -> SmallInt,
        status -> Text,
        /// How many places the offer is for; they are held as cart positions, which draw on the quota.
        offered_count -> SmallInt,
        offered_at -> Nullable<Timestamptz>,
        offer_expires_at -> Nullable<Timestamptz>,
        /// SHA-256 of the token in the link of the offer.
        token -> Nullable<Bytea>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Phones that are told when a pass changes. Erasure deletes the rows.
    events.wallet_devices (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the pass, and through it the guest.
        pass_id -> Uuid,
        /// pii: the phone's own name for itself, one per wallet.
        device_library_id -> Text,
        /// secret: where the phone listens, AES-256-GCM.
        push_token_encrypted -> Bytea,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Tickets in the wallets of phones. Erasure deletes the rows.
    events.wallet_passes (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the guest's ticket.
        registration_id -> Uuid,
        kind -> Text,
        serial -> Text,
        /// SHA-256 of the token with which the phone asks for changes.
        token -> Bytea,
        /// The phone fetches the pass again if it has an older one.
        changed_at -> Timestamptz,
        voided_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

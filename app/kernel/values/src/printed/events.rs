//! Ids and value sets of `events`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `events.affiliates`: Who brings buyers: their links carry the code; orders keep who brought them.
    AffiliateId,
    /// `events.answer_options`: Which options were chosen, for counting. Erasure deletes the rows.
    AnswerOptionId,
    /// `events.answers`: What was answered. Erasure deletes the rows.
    AnswerId,
    /// `events.badge_layout_tiers`: Which tiers are drawn with which layout; no row: all.
    BadgeLayoutTierId,
    /// `events.badge_layouts`: How badges, tickets and receipts are drawn.
    BadgeLayoutId,
    /// `events.badge_prints`: What was printed, so that nobody prints a second badge unnoticed.
    BadgePrintId,
    /// `events.ball_battles`: Two against each other; one goes on.
    BallBattleId,
    /// `events.ball_categories`: What is walked at a ball, in the order in which it is called.
    BallCategoryId,
    /// `events.ball_entries`: Who walks a category.
    BallEntryId,
    /// `events.ball_entry_members`: Who walks in a team. Erasure deletes the rows.
    BallEntryMemberId,
    /// `events.ball_judges`: Who sits on the panel, of the whole ball or of one category.
    BallJudgeId,
    /// `events.ball_results`: Who won a category, and who came next; other places may be shared.
    BallResultId,
    /// `events.ball_rounds`: A pass through a category: tens first, then battles until one is left. Judges write while it is open.
    BallRoundId,
    /// `events.ball_scores`: What a judge says: a ten, a chop, points, or for whom in a battle. Written while the round is open, public once it is closed.
    BallScoreId,
    /// `events.calendar_feeds`: Addresses under which calendar programs fetch a person's dates. Erasure deletes the rows.
    CalendarFeedId,
    /// `events.cart_positions`: One place that is held, for a cart or for an offer to the waiting list. Holds until expires_at and draws on the quotas until then, whether or not it is removed. Ordering deletes it and adds the registration in the same transaction, in this order.
    CartPositionId,
    /// `events.carts`: Tickets that somebody is about to buy. Expired ones hold nothing and are removed later. Erasure deletes the rows.
    CartId,
    /// `events.checkin_list_tiers`: Which tiers a gate lets in; no row: all that are admissions.
    CheckinListTierId,
    /// `events.checkin_lists`: Whom a gate lets in: by event, date and tier.
    CheckinListId,
    /// `events.checkins`: Every scan at a door, let in or not: append-only. A mistake is annulled by another row.
    CheckinId,
    /// `events.devices`: Phones, kiosks and tills at the door, which work without somebody signing in.
    DeviceId,
    /// `events.discount_tiers`: Which tiers count towards a discount and which become cheaper; no row for a part: all.
    DiscountTierId,
    /// `events.discounts`: Reductions without a code: from so many on, buy three and get one, one per date. The first that fits is given.
    DiscountId,
    /// `events.event_details`: The rest of an event, one row each, made with it.
    EventDetailId,
    /// `events.event_message_recipients`: To whom a message goes; nobody gets it twice. Erasure deletes the rows.
    EventMessageRecipientId,
    /// `events.event_message_tiers`: To whose tickets a message goes; no row: to all.
    EventMessageTierId,
    /// `events.event_messages`: Words to the guests of an event: at once, at a time, or so long before or after it.
    EventMessageId,
    /// `events.event_occurrences`: One date of an event that repeats; columns that are not null replace what the event says.
    EventOccurrenceId,
    /// `events.event_seats`: A seat at one event or date. Who has it is said by seat_holds.
    EventSeatId,
    /// `events.event_series`: The rule by which an event repeats. "This and all that follow" ends one series and begins another that continues it; several times a day make bookable time slots.
    EventSeriesId,
    /// `events.event_staff`: Who works at an event, where and when; asked and answered, by mail link if need be.
    EventStaffId,
    /// `events.events`: What happens where and when.
    EventId,
    /// `events.former_slugs`: Former addresses of events without a subsite, which redirect; those of parts stand in sites.slug_history.
    FormerSlugId,
    /// `events.gift_card_transactions`: What was put on a gift card and taken from it: append-only.
    GiftCardTransactionId,
    /// `events.gift_cards`: Gift cards and store credit. What is on one is the sum of its transactions.
    GiftCardId,
    /// `events.invoice_lines`: Lines of an invoice: append-only, with the tax as rounded for each.
    InvoiceLineId,
    /// `events.invoice_series`: Numbers of invoices, one line of them per organisation and prefix, without gaps: whoever takes a number holds the row until the invoice stands or nothing happened.
    InvoiceSeriesId,
    /// `events.invoices`: Invoices as they were issued: append-only, numbered without gaps. A wrong one is cancelled by another.
    InvoiceId,
    /// `events.ledger_accounts`: Where money of an organisation stands: provider balances, cash, ticket income, tax, fees, gift cards.
    LedgerAccountId,
    /// `events.ledger_entries`: Money that goes from one account to another: append-only. Every row has both sides, so the ledger is balanced whatever is written.
    LedgerEntryId,
    /// `events.ledger_transactions`: Why money moved: append-only. A mistake is reversed by another one, once.
    LedgerTransactionId,
    /// `events.membership_types`: Memberships and season tickets, which a ticket gives or asks for.
    MembershipTypeId,
    /// `events.membership_uses`: Tickets that were got with a membership.
    MembershipUseId,
    /// `events.memberships`: Who holds a membership or season ticket.
    MembershipId,
    /// `events.order_fees`: What an order costs besides its tickets.
    OrderFeeId,
    /// `events.orders`: Who buys what for an event. Its tickets are registrations; rows are kept, because money hangs on them.
    OrderId,
    /// `events.payment_events`: What providers report, each once, however often and in whatever order they say it.
    PaymentEventId,
    /// `events.payments`: Money for an order; an order may have several. Card numbers are never here.
    PaymentId,
    /// `events.payout_lines`: What a payout consists of, so that every payment is found on the bank statement.
    PayoutLineId,
    /// `events.payouts`: What a provider sends to the organisation's bank, or the organisation to an affiliate.
    PayoutId,
    /// `events.question_options`: What can be chosen.
    QuestionOptionId,
    /// `events.question_tiers`: For which tiers a question is asked; no row: for all.
    QuestionTierId,
    /// `events.questions`: What buyers and guests are asked, in the shop or at the door.
    QuestionId,
    /// `events.quota_tiers`: Which tiers draw on which quota.
    QuotaTierId,
    /// `events.quotas`: How many there are. Several tiers may share a quota, a tier may draw on several; every ticket must find room in all of them. What is sold is counted, never kept.
    QuotaId,
    /// `events.refund_lines`: For which tickets and fees a refund is.
    RefundLineId,
    /// `events.refunds`: Money that goes back: all of a payment or a part.
    RefundId,
    /// `events.registrations`: One ticket: a position of an order. Rows are kept; cancelled ones draw on no quota.
    RegistrationId,
    /// `events.revoked_codes`: Codes of tickets that were replaced; scanners refuse them, also without a network. Written by trigger.
    RevokedCodeId,
    /// `events.rsvps`: Whether somebody comes to an event, or to one date of a series. Erasure deletes the rows.
    RsvpId,
    /// `events.seat_holds`: Who has a seat from when until when. A seat has one holder at any time; a hold in a cart ends by itself, a sold seat when its ticket is cancelled.
    SeatHoldId,
    /// `events.seating_plans`: How seats stand in a room; events copy it.
    SeatingPlanId,
    /// `events.seats`: One seat of a plan.
    SeatId,
    /// `events.tax_rule_countries`: What differs for buyers of other countries; the first that fits decides.
    TaxRuleCountryId,
    /// `events.tax_rules`: How a price is taxed.
    TaxRuleId,
    /// `events.ticket_keys`: Ed25519 keys that sign tickets; scanners carry the public ones and need no network.
    TicketKeyId,
    /// `events.ticket_tiers`: What is sold for an event. How many there are is said by quotas; a tier without one is not on sale.
    TicketTierId,
    /// `events.ticket_transfers`: A ticket that somebody gives or sells on. When it is accepted, the ticket gets a new code and the old one ends.
    TicketTransferId,
    /// `events.tier_links`: What goes with a tier: may be added, comes with it, is offered beside it.
    TierLinkId,
    /// `events.tier_prices`: Early birds: a price by date or until so many were sold. The first that holds replaces the tier's.
    TierPriceId,
    /// `events.tier_variations`: Kinds of one tier: S, M, L; reduced. Whoever buys it chooses one.
    TierVariationId,
    /// `events.till_sessions`: One shift of a till: what was in it, what was counted. What should be in it follows from its payments.
    TillSessionId,
    /// `events.venue_bookings`: Who has which space when: options, bookings and times when it is closed.
    VenueBookingId,
    /// `events.venue_hours`: When a venue can be booked, by its own clock; days that are closed are bookings with status blocked.
    VenueHourId,
    /// `events.venue_occupancies`: What bookings take of spaces and of all that contains them; written by trigger only.
    VenueOccupancyId,
    /// `events.venue_spaces`: Rooms and what they consist of: a hall contains its halves. Whoever books the whole has the parts, whoever books a part stands in the way of the whole.
    VenueSpaceId,
    /// `events.venues`: Places where events happen, as an organisation knows them.
    VenueId,
    /// `events.vouchers`: Codes that change a price, show what is hidden, or keep places free.
    VoucherId,
    /// `events.waiting_list`: Who would come if there were room: one person or a group, for any tier. Erasure deletes the rows.
    WaitingListId,
    /// `events.wallet_devices`: Phones that are told when a pass changes. Erasure deletes the rows.
    WalletDeviceId,
    /// `events.wallet_passes`: Tickets in the wallets of phones. Erasure deletes the rows.
    WalletPassId,
}

crate::text_enum! {
    /// `events.badge_layouts.kind`
    BadgeLayoutKind {
        /// `badge`
        Badge = "badge",
        /// `ticket`
        Ticket = "ticket",
        /// `seat_card`
        SeatCard = "seat_card",
        /// `receipt`
        Receipt = "receipt",
    }
}

crate::text_enum! {
    /// `events.ball_categories.category`
    BallCategoryCategory {
        /// `vogue`
        Vogue = "vogue",
        /// `runway`
        Runway = "runway",
        /// `realness`
        Realness = "realness",
        /// `face`
        Face = "face",
        /// `body`
        Body = "body",
        /// `bizarre`
        Bizarre = "bizarre",
        /// `performance`
        Performance = "performance",
        /// `educational`
        Educational = "educational",
        /// `social`
        Social = "social",
    }
}

crate::text_enum! {
    /// `events.ball_categories.division`: Who walks it.
    BallCategoryDivision {
        /// `open_to_all`
        OpenToAll = "open_to_all",
        /// `femme_queen`
        FemmeQueen = "femme_queen",
        /// `butch_queen`
        ButchQueen = "butch_queen",
        /// `butch_queen_up_in_drags`
        ButchQueenUpInDrags = "butch_queen_up_in_drags",
        /// `butch`
        Butch = "butch",
        /// `trans_man`
        TransMan = "trans_man",
        /// `woman`
        Woman = "woman",
        /// `sex_siren`
        SexSiren = "sex_siren",
        /// `legends`
        Legends = "legends",
        /// `beginners`
        Beginners = "beginners",
        /// `virgin_vogue`
        VirginVogue = "virgin_vogue",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `events.ball_categories.format`
    BallCategoryFormat {
        /// `battle`
        Battle = "battle",
        /// `showcase`
        Showcase = "showcase",
        /// `team`
        Team = "team",
        /// `tag_team`
        TagTeam = "tag_team",
    }
}

crate::text_enum! {
    /// `events.ball_categories.scoring`: tens: tens across the board or chop; points: each judge gives up to ten; votes: battles only.
    BallCategoryScoring {
        /// `tens`
        Tens = "tens",
        /// `points`
        Points = "points",
        /// `votes`
        Votes = "votes",
    }
}

crate::text_enum! {
    /// `events.ball_categories.status`: Walkers sign up while it is open.
    BallCategoryStatus {
        /// `announced`
        Announced = "announced",
        /// `open`
        Open = "open",
        /// `closed`
        Closed = "closed",
        /// `running`
        Running = "running",
        /// `done`
        Done = "done",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `events.ball_entries.status`
    BallEntryStatus {
        /// `signed_up`
        SignedUp = "signed_up",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `walked`
        Walked = "walked",
        /// `chopped`
        Chopped = "chopped",
        /// `tens`
        Tens = "tens",
        /// `winner`
        Winner = "winner",
        /// `withdrawn`
        Withdrawn = "withdrawn",
        /// `disqualified`
        Disqualified = "disqualified",
        /// `absent`
        Absent = "absent",
    }
}

crate::text_enum! {
    /// `events.ball_judges.status`
    BallJudgeStatus {
        /// `invited`
        Invited = "invited",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `declined`
        Declined = "declined",
        /// `absent`
        Absent = "absent",
    }
}

crate::text_enum! {
    /// `events.ball_rounds.kind`
    BallRoundKind {
        /// `tens`
        Tens = "tens",
        /// `heat`
        Heat = "heat",
        /// `battle`
        Battle = "battle",
        /// `semifinal`
        Semifinal = "semifinal",
        /// `final`
        Final = "final",
    }
}

crate::text_enum! {
    /// `events.ball_rounds.status`
    BallRoundStatus {
        /// `planned`
        Planned = "planned",
        /// `open`
        Open = "open",
        /// `closed`
        Closed = "closed",
    }
}

crate::text_enum! {
    /// `events.ball_scores.verdict`
    BallScoreVerdict {
        /// `ten`
        Ten = "ten",
        /// `chop`
        Chop = "chop",
        /// `vote`
        Vote = "vote",
    }
}

crate::text_enum! {
    /// `events.calendar_feeds.scope`: Own tickets and RSVPs, everything of one's houses, or one's duties.
    CalendarFeedScope {
        /// `mine`
        Mine = "mine",
        /// `houses`
        Houses = "houses",
        /// `work`
        Work = "work",
    }
}

crate::text_enum! {
    /// `events.checkin_lists.reentry`: May a ticket come in twice: never, after it went out, always?
    CheckinListReentry {
        /// `never`
        Never = "never",
        /// `after_exit`
        AfterExit = "after_exit",
        /// `always`
        Always = "always",
    }
}

crate::text_enum! {
    /// `events.checkins.kind`
    CheckinKind {
        /// `entry`
        Entry = "entry",
        /// `exit`
        Exit = "exit",
        /// `annulment`
        Annulment = "annulment",
    }
}

crate::text_enum! {
    /// `events.checkins.reason`
    CheckinReason {
        /// `unknown_code`
        UnknownCode = "unknown_code",
        /// `revoked`
        Revoked = "revoked",
        /// `wrong_event`
        WrongEvent = "wrong_event",
        /// `wrong_ticket`
        WrongTicket = "wrong_ticket",
        /// `wrong_time`
        WrongTime = "wrong_time",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `unapproved`
        Unapproved = "unapproved",
        /// `unpaid`
        Unpaid = "unpaid",
        /// `blocked`
        Blocked = "blocked",
        /// `incomplete`
        Incomplete = "incomplete",
        /// `already_used`
        AlreadyUsed = "already_used",
        /// `not_inside`
        NotInside = "not_inside",
        /// `full`
        Full = "full",
        /// `ambiguous`
        Ambiguous = "ambiguous",
        /// `rules`
        Rules = "rules",
        /// `error`
        Error = "error",
    }
}

crate::text_enum! {
    /// `events.devices.kind`
    DeviceKind {
        /// `scanner`
        Scanner = "scanner",
        /// `kiosk`
        Kiosk = "kiosk",
        /// `till`
        Till = "till",
        /// `badge_printer`
        BadgePrinter = "badge_printer",
        /// `display`
        Display = "display",
    }
}

crate::text_enum! {
    /// `events.discount_tiers.part`
    DiscountTierPart {
        /// `condition`
        Condition = "condition",
        /// `benefit`
        Benefit = "benefit",
    }
}

crate::text_enum! {
    /// `events.discounts.dates`: Whether the tickets counted are for any dates, for one date, or each for another.
    DiscountDates {
        /// `mixed`
        Mixed = "mixed",
        /// `same`
        Same = "same",
        /// `distinct`
        Distinct = "distinct",
    }
}

crate::text_enum! {
    /// `events.event_details.guest_list`: Who sees who comes.
    EventDetailGuestList {
        /// `everyone`
        Everyone = "everyone",
        /// `guests`
        Guests = "guests",
        /// `organizers`
        Organizers = "organizers",
    }
}

crate::text_enum! {
    /// `events.event_message_recipients.status`
    EventMessageRecipientStatus {
        /// `queued`
        Queued = "queued",
        /// `sent`
        Sent = "sent",
        /// `failed`
        Failed = "failed",
        /// `skipped`
        Skipped = "skipped",
    }
}

crate::text_enum! {
    /// `events.event_messages.audience`
    EventMessageAudience {
        /// `tickets`
        Tickets = "tickets",
        /// `buyers`
        Buyers = "buyers",
        /// `rsvps`
        Rsvps = "rsvps",
        /// `waiting_list`
        WaitingList = "waiting_list",
        /// `unpaid`
        Unpaid = "unpaid",
        /// `checked_in`
        CheckedIn = "checked_in",
        /// `no_shows`
        NoShows = "no_shows",
        /// `staff`
        Staff = "staff",
        /// `walkers`
        Walkers = "walkers",
    }
}

crate::text_enum! {
    /// `events.event_messages.sent_when`: after_order: to each buyer in their own time; the message then stays scheduled until the event is over.
    EventMessageSentWhen {
        /// `at`
        At = "at",
        /// `before_start`
        BeforeStart = "before_start",
        /// `after_start`
        AfterStart = "after_start",
        /// `before_end`
        BeforeEnd = "before_end",
        /// `after_end`
        AfterEnd = "after_end",
        /// `after_order`
        AfterOrder = "after_order",
    }
}

crate::text_enum! {
    /// `events.event_messages.status`
    EventMessageStatus {
        /// `draft`
        Draft = "draft",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `sending`
        Sending = "sending",
        /// `sent`
        Sent = "sent",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `failed`
        Failed = "failed",
    }
}

crate::text_enum! {
    /// `events.event_occurrences.status`: skipped is EXDATE: the date is not shown and can be taken up again; cancelled is shown as cancelled.
    EventOccurrenceStatus {
        /// `scheduled`
        Scheduled = "scheduled",
        /// `moved`
        Moved = "moved",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `skipped`
        Skipped = "skipped",
    }
}

crate::text_enum! {
    /// `events.event_sales.rounding`: How tax is rounded: per line, on the sum of nets, or on the sum of nets with gross prices as shown.
    EventSaleRounding {
        /// `line`
        Line = "line",
        /// `sum_by_net`
        SumByNet = "sum_by_net",
        /// `sum_by_net_keep_gross`
        SumByNetKeepGross = "sum_by_net_keep_gross",
    }
}

crate::text_enum! {
    /// `events.event_sales.attendee_data`
    EventSaleAttendeeData {
        /// `none`
        None = "none",
        /// `buyer`
        Buyer = "buyer",
        /// `name`
        Name = "name",
        /// `name_and_email`
        NameAndEmail = "name_and_email",
    }
}

crate::text_enum! {
    /// `events.event_sales.invoices`
    EventSaleInvoices {
        /// `never`
        Never = "never",
        /// `on_request`
        OnRequest = "on_request",
        /// `businesses`
        Businesses = "businesses",
        /// `always`
        Always = "always",
    }
}

crate::text_enum! {
    /// `events.event_sales.transfers`: May tickets change hands: no, for nothing, or for what was paid at most?
    EventSaleTransfers {
        /// `none`
        None = "none",
        /// `free`
        Free = "free",
        /// `resale`
        Resale = "resale",
    }
}

crate::text_enum! {
    /// `events.event_staff.role`: manager, box_office, gate and supervisor may scan tickets once they are confirmed.
    EventStaffRole {
        /// `manager`
        Manager = "manager",
        /// `box_office`
        BoxOffice = "box_office",
        /// `gate`
        Gate = "gate",
        /// `supervisor`
        Supervisor = "supervisor",
        /// `steward`
        Steward = "steward",
        /// `commentator`
        Commentator = "commentator",
        /// `dj`
        Dj = "dj",
        /// `judge`
        Judge = "judge",
        /// `stage`
        Stage = "stage",
        /// `technician`
        Technician = "technician",
        /// `interpreter`
        Interpreter = "interpreter",
        /// `photographer`
        Photographer = "photographer",
        /// `medic`
        Medic = "medic",
        /// `runner`
        Runner = "runner",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `events.event_staff.status`
    EventStaffStatus {
        /// `requested`
        Requested = "requested",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `declined`
        Declined = "declined",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `events.events.type`
    EventType {
        /// `concert`
        Concert = "concert",
        /// `livestream`
        Livestream = "livestream",
        /// `meetup`
        Meetup = "meetup",
        /// `launch`
        Launch = "launch",
        /// `ball`
        Ball = "ball",
        /// `practice`
        Practice = "practice",
        /// `workshop`
        Workshop = "workshop",
        /// `panel`
        Panel = "panel",
        /// `exhibition`
        Exhibition = "exhibition",
        /// `runway`
        Runway = "runway",
        /// `screening`
        Screening = "screening",
        /// `social`
        Social = "social",
        /// `performance`
        Performance = "performance",
        /// `fundraiser`
        Fundraiser = "fundraiser",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `events.events.publish_state`
    EventPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `events.events.category`
    EventCategory {
        /// `vogue`
        Vogue = "vogue",
        /// `runway`
        Runway = "runway",
        /// `realness`
        Realness = "realness",
        /// `face`
        Face = "face",
        /// `body`
        Body = "body",
        /// `bizarre`
        Bizarre = "bizarre",
        /// `performance`
        Performance = "performance",
        /// `educational`
        Educational = "educational",
        /// `social`
        Social = "social",
    }
}

crate::text_enum! {
    /// `events.events.visibility`: Who finds it: everybody, whoever has the address, the house, followers of the organizer and the house, the organisation. Never more than see its subsite.
    EventVisibility {
        /// `public`
        Public = "public",
        /// `unlisted`
        Unlisted = "unlisted",
        /// `house`
        House = "house",
        /// `followers`
        Followers = "followers",
        /// `private`
        Private = "private",
    }
}

crate::text_enum! {
    /// `events.events.status`: Moves with publish_state and is_cancelled. sold_out is the organiser's word for closed sales; whether tickets are left is counted, never read here.
    EventStatus {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `sold_out`
        SoldOut = "sold_out",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `completed`
        Completed = "completed",
    }
}

crate::text_enum! {
    /// `events.gift_card_transactions.reason`
    GiftCardTransactionReason {
        /// `loaded`
        Loaded = "loaded",
        /// `spent`
        Spent = "spent",
        /// `refunded`
        Refunded = "refunded",
        /// `expired`
        Expired = "expired",
        /// `corrected`
        Corrected = "corrected",
    }
}

crate::text_enum! {
    /// `events.invoice_lines.tax_category`
    InvoiceLineTaxCategory {
        /// `S`
        S = "S",
        /// `Z`
        Z = "Z",
        /// `E`
        E = "E",
        /// `AE`
        AE = "AE",
        /// `K`
        K = "K",
        /// `G`
        G = "G",
        /// `O`
        O = "O",
    }
}

crate::text_enum! {
    /// `events.invoices.kind`
    InvoiceKind {
        /// `invoice`
        Invoice = "invoice",
        /// `cancellation`
        Cancellation = "cancellation",
    }
}

crate::text_enum! {
    /// `events.ledger_accounts.kind`
    LedgerAccountKind {
        /// `asset`
        Asset = "asset",
        /// `liability`
        Liability = "liability",
        /// `equity`
        Equity = "equity",
        /// `income`
        Income = "income",
        /// `expense`
        Expense = "expense",
    }
}

crate::text_enum! {
    /// `events.ledger_transactions.kind`
    LedgerTransactionKind {
        /// `sale`
        Sale = "sale",
        /// `payment`
        Payment = "payment",
        /// `refund`
        Refund = "refund",
        /// `cancellation`
        Cancellation = "cancellation",
        /// `fee`
        Fee = "fee",
        /// `payout`
        Payout = "payout",
        /// `commission`
        Commission = "commission",
        /// `gift_card`
        GiftCard = "gift_card",
        /// `rounding`
        Rounding = "rounding",
        /// `correction`
        Correction = "correction",
    }
}

crate::text_enum! {
    /// `events.order_fees.kind`
    OrderFeeKind {
        /// `service`
        Service = "service",
        /// `payment`
        Payment = "payment",
        /// `shipping`
        Shipping = "shipping",
        /// `insurance`
        Insurance = "insurance",
        /// `cancellation`
        Cancellation = "cancellation",
        /// `gift_card`
        GiftCard = "gift_card",
        /// `donation`
        Donation = "donation",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `events.orders.status`: requested waits for approval. paid only when payments cover the total. A payment after expiry takes the places again or fails.
    OrderStatus {
        /// `requested`
        Requested = "requested",
        /// `pending`
        Pending = "pending",
        /// `paid`
        Paid = "paid",
        /// `expired`
        Expired = "expired",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `partially_refunded`
        PartiallyRefunded = "partially_refunded",
        /// `refunded`
        Refunded = "refunded",
    }
}

crate::text_enum! {
    /// `events.orders.rounding`
    OrderRounding {
        /// `line`
        Line = "line",
        /// `sum_by_net`
        SumByNet = "sum_by_net",
        /// `sum_by_net_keep_gross`
        SumByNetKeepGross = "sum_by_net_keep_gross",
    }
}

crate::text_enum! {
    /// `events.orders.sales_channel`
    OrderSalesChannel {
        /// `web`
        Web = "web",
        /// `widget`
        Widget = "widget",
        /// `box_office`
        BoxOffice = "box_office",
        /// `api`
        Api = "api",
        /// `import`
        Import = "import",
        /// `invitation`
        Invitation = "invitation",
    }
}

crate::text_enum! {
    /// `events.payment_events.provider`
    PaymentEventProvider {
        /// `stripe`
        Stripe = "stripe",
        /// `paypal`
        Paypal = "paypal",
        /// `square`
        Square = "square",
        /// `mollie`
        Mollie = "mollie",
        /// `bank_transfer`
        BankTransfer = "bank_transfer",
        /// `sepa_debit`
        SepaDebit = "sepa_debit",
        /// `cash`
        Cash = "cash",
        /// `card_terminal`
        CardTerminal = "card_terminal",
        /// `gift_card`
        GiftCard = "gift_card",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `events.payment_events.outcome`
    PaymentEventOutcome {
        /// `applied`
        Applied = "applied",
        /// `ignored`
        Ignored = "ignored",
        /// `late`
        Late = "late",
        /// `failed`
        Failed = "failed",
    }
}

crate::text_enum! {
    /// `events.payments.status`: refunded: all of it went back; parts are told by refunds.
    PaymentStatus {
        /// `pending`
        Pending = "pending",
        /// `authorized`
        Authorized = "authorized",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `refunded`
        Refunded = "refunded",
    }
}

crate::text_enum! {
    /// `events.payments.provider`
    PaymentProvider {
        /// `stripe`
        Stripe = "stripe",
        /// `paypal`
        Paypal = "paypal",
        /// `square`
        Square = "square",
        /// `mollie`
        Mollie = "mollie",
        /// `bank_transfer`
        BankTransfer = "bank_transfer",
        /// `sepa_debit`
        SepaDebit = "sepa_debit",
        /// `cash`
        Cash = "cash",
        /// `card_terminal`
        CardTerminal = "card_terminal",
        /// `gift_card`
        GiftCard = "gift_card",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `events.payout_lines.kind`
    PayoutLineKind {
        /// `payment`
        Payment = "payment",
        /// `refund`
        Refund = "refund",
        /// `commission`
        Commission = "commission",
        /// `fee`
        Fee = "fee",
        /// `dispute`
        Dispute = "dispute",
        /// `adjustment`
        Adjustment = "adjustment",
    }
}

crate::text_enum! {
    /// `events.payouts.provider`
    PayoutProvider {
        /// `stripe`
        Stripe = "stripe",
        /// `paypal`
        Paypal = "paypal",
        /// `square`
        Square = "square",
        /// `mollie`
        Mollie = "mollie",
        /// `bank_transfer`
        BankTransfer = "bank_transfer",
        /// `cash`
        Cash = "cash",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `events.payouts.status`
    PayoutStatus {
        /// `pending`
        Pending = "pending",
        /// `in_transit`
        InTransit = "in_transit",
        /// `paid`
        Paid = "paid",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `events.questions.kind`
    QuestionKind {
        /// `text`
        Text = "text",
        /// `long_text`
        LongText = "long_text",
        /// `number`
        Number = "number",
        /// `yes_no`
        YesNo = "yes_no",
        /// `choice`
        Choice = "choice",
        /// `choices`
        Choices = "choices",
        /// `date`
        Date = "date",
        /// `time`
        Time = "time",
        /// `datetime`
        Datetime = "datetime",
        /// `file`
        File = "file",
        /// `country`
        Country = "country",
        /// `phone`
        Phone = "phone",
        /// `email`
        Email = "email",
    }
}

crate::text_enum! {
    /// `events.questions.asked_of`
    QuestionAskedOf {
        /// `ticket`
        Ticket = "ticket",
        /// `order`
        Order = "order",
    }
}

crate::text_enum! {
    /// `events.questions.keeps_until`: How long answers are kept: until the event is over, until the guests' data is shredded, or always.
    QuestionKeepsUntil {
        /// `event`
        Event = "event",
        /// `shredder`
        Shredder = "shredder",
        /// `always`
        Always = "always",
    }
}

crate::text_enum! {
    /// `events.refunds.status`
    RefundStatus {
        /// `pending`
        Pending = "pending",
        /// `sent`
        Sent = "sent",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `events.refunds.reason`
    RefundReason {
        /// `requested`
        Requested = "requested",
        /// `self_service`
        SelfService = "self_service",
        /// `event_cancelled`
        EventCancelled = "event_cancelled",
        /// `late_payment`
        LatePayment = "late_payment",
        /// `duplicate`
        Duplicate = "duplicate",
        /// `dispute`
        Dispute = "dispute",
        /// `goodwill`
        Goodwill = "goodwill",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `events.registrations.status`: attended from the first entry on; what happened at the door stands in checkins.
    RegistrationStatus {
        /// `pending`
        Pending = "pending",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `attended`
        Attended = "attended",
    }
}

crate::text_enum! {
    /// `events.registrations.cancel_reason`
    RegistrationCancelReason {
        /// `expired`
        Expired = "expired",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `refunded`
        Refunded = "refunded",
        /// `transferred`
        Transferred = "transferred",
        /// `event_cancelled`
        EventCancelled = "event_cancelled",
    }
}

crate::text_enum! {
    /// `events.rsvps.status`
    RsvpStatus {
        /// `yes`
        Yes = "yes",
        /// `no`
        No = "no",
        /// `maybe`
        Maybe = "maybe",
    }
}

crate::text_enum! {
    /// `events.rsvps.admission`: What the house says: admitted, asked for, on the waiting list because all places are taken, refused. Set by trigger for guests; only organisers change it.
    RsvpAdmission {
        /// `admitted`
        Admitted = "admitted",
        /// `requested`
        Requested = "requested",
        /// `waitlisted`
        Waitlisted = "waitlisted",
        /// `refused`
        Refused = "refused",
    }
}

crate::text_enum! {
    /// `events.seats.kind`
    SeatKind {
        /// `seat`
        Seat = "seat",
        /// `wheelchair`
        Wheelchair = "wheelchair",
        /// `companion`
        Companion = "companion",
        /// `restricted_view`
        RestrictedView = "restricted_view",
        /// `table`
        Table = "table",
        /// `standing`
        Standing = "standing",
    }
}

crate::text_enum! {
    /// `events.tax_rule_countries.customer`
    TaxRuleCountryCustomer {
        /// `any`
        Any = "any",
        /// `individual`
        Individual = "individual",
        /// `business`
        Business = "business",
        /// `business_vat_id`
        BusinessVatId = "business_vat_id",
    }
}

crate::text_enum! {
    /// `events.tax_rule_countries.action`
    TaxRuleCountryAction {
        /// `vat`
        Vat = "vat",
        /// `reverse`
        Reverse = "reverse",
        /// `none`
        None = "none",
        /// `block`
        Block = "block",
    }
}

crate::text_enum! {
    /// `events.tax_rules.category`: EN 16931 category code: S standard, Z zero, E exempt, AE reverse charge, K intra-community, G export, O outside.
    TaxRuleCategory {
        /// `S`
        S = "S",
        /// `Z`
        Z = "Z",
        /// `E`
        E = "E",
        /// `AE`
        AE = "AE",
        /// `K`
        K = "K",
        /// `G`
        G = "G",
        /// `O`
        O = "O",
    }
}

crate::text_enum! {
    /// `events.ticket_tiers.type`
    TicketTierType {
        /// `paid`
        Paid = "paid",
        /// `free`
        Free = "free",
        /// `donation`
        Donation = "donation",
        /// `comp`
        Comp = "comp",
        /// `press`
        Press = "press",
        /// `vip`
        Vip = "vip",
        /// `merchandise`
        Merchandise = "merchandise",
    }
}

crate::text_enum! {
    /// `events.ticket_transfers.kind`
    TicketTransferKind {
        /// `gift`
        Gift = "gift",
        /// `resale`
        Resale = "resale",
    }
}

crate::text_enum! {
    /// `events.ticket_transfers.status`
    TicketTransferStatus {
        /// `offered`
        Offered = "offered",
        /// `accepted`
        Accepted = "accepted",
        /// `declined`
        Declined = "declined",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `expired`
        Expired = "expired",
    }
}

crate::text_enum! {
    /// `events.tier_links.kind`
    TierLinkKind {
        /// `add_on`
        AddOn = "add_on",
        /// `bundle`
        Bundle = "bundle",
        /// `cross_sell`
        CrossSell = "cross_sell",
    }
}

crate::text_enum! {
    /// `events.venue_bookings.status`: available offers time; tentative is an option and stands in nobody's way; booked and blocked exclude everybody else. Booking rejects the options it overlaps.
    VenueBookingStatus {
        /// `available`
        Available = "available",
        /// `booked`
        Booked = "booked",
        /// `tentative`
        Tentative = "tentative",
        /// `blocked`
        Blocked = "blocked",
        /// `rejected`
        Rejected = "rejected",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `expired`
        Expired = "expired",
    }
}

crate::text_enum! {
    /// `events.venues.type`
    VenueType {
        /// `indoor`
        Indoor = "indoor",
        /// `outdoor`
        Outdoor = "outdoor",
        /// `hybrid`
        Hybrid = "hybrid",
    }
}

crate::text_enum! {
    /// `events.vouchers.effect`
    VoucherEffect {
        /// `none`
        None = "none",
        /// `set`
        Set = "set",
        /// `subtract`
        Subtract = "subtract",
        /// `percent`
        Percent = "percent",
    }
}

crate::text_enum! {
    /// `events.waiting_list.status`
    WaitingListStatus {
        /// `waiting`
        Waiting = "waiting",
        /// `offered`
        Offered = "offered",
        /// `accepted`
        Accepted = "accepted",
        /// `declined`
        Declined = "declined",
        /// `expired`
        Expired = "expired",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `events.wallet_passes.kind`
    WalletPassKind {
        /// `apple`
        Apple = "apple",
        /// `google`
        Google = "google",
    }
}

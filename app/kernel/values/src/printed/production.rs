//! Ids and value sets of `production`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `production.attendance_requests`: Who asks to be invited: an inbox that is sorted into yes, maybe and no.
    AttendanceRequestId,
    /// `production.budget_entries`: What was ordered or paid on a line. Never changed: what was wrong is reversed.
    BudgetEntryId,
    /// `production.budget_lines`: What is planned. What it came to is the sum of its entries, never stored.
    BudgetLineId,
    /// `production.budgets`: What an event or a shoot may cost and bring, in one currency.
    BudgetId,
    /// `production.call_sheet_deliveries`: Every step of a call sheet on its way to one person, with its time; written when the recipient's status changes.
    CallSheetDeliveryId,
    /// `production.call_sheet_recipients`: Who gets a call sheet, how far it came and whether they confirmed.
    CallSheetRecipientId,
    /// `production.call_sheet_versions`: A call sheet as it was sent. A version is never changed, the next one is sent.
    CallSheetVersionId,
    /// `production.call_sheets`: What everybody of a day gets to know: where, when, whom to ask.
    CallSheetId,
    /// `production.call_times`: Who has to be where at which time, by the clock of the place.
    CallTimeId,
    /// `production.crew_times`: When somebody came and went, and what of that is overtime.
    CrewTimeId,
    /// `production.designer_availability`: When a designer can be had, is optioned, booked or away; like model_availability.
    DesignerAvailabilityId,
    /// `production.designer_profiles`: Who designs for a label.
    DesignerProfileId,
    /// `production.event_designers`: Which collections an event shows, in which order.
    EventDesignerId,
    /// `production.event_models`: Who is cast for an event, from the first idea to the confirmation.
    EventModelId,
    /// `production.event_phases`: The stages of making an event, from the idea to the accounts.
    EventPhaseId,
    /// `production.event_rehearsals`: When is rehearsed, by the clock of the place.
    EventRehearsalId,
    /// `production.event_schedules`: Run of show: what happens when, planned and as it was. Moments, not wall times: nights over midnight keep their order.
    EventScheduleId,
    /// `production.event_sponsors`: Who sponsors an event with what; an event with sponsors is cancelled, never deleted.
    EventSponsorId,
    /// `production.event_stakeholders`: Who from outside takes part in an event, as what and in which team.
    EventStakeholderId,
    /// `production.fashion_brands`: Labels whose collections are shown.
    FashionBrandId,
    /// `production.fitting_looks`: Which looks were tried on, and what is to be altered.
    FittingLookId,
    /// `production.fittings`: Appointments at which models try looks on. One model has one at a time, and so has a fitter.
    FittingId,
    /// `production.invitation_guests`: Who comes on an invitation, and where they are put: the guest and the plus-ones.
    InvitationGuestId,
    /// `production.invitations`: Who is asked to come, with how many others, and what they said.
    InvitationId,
    /// `production.lineup_entries`: Who walks when in which look. A model may walk several times.
    LineupEntryId,
    /// `production.look_items`: Garments and accessories of a look.
    LookItemId,
    /// `production.lookbook_pages`: The pictures of a lookbook in order.
    LookbookPageId,
    /// `production.lookbooks`: A collection in pictures, after the show.
    LookbookId,
    /// `production.looks`: What one model wears at one exit, from head to foot.
    LookId,
    /// `production.model_agencies`: Agencies that represent models.
    ModelAgencyId,
    /// `production.model_availability`: When a model can be had, is optioned, booked or away.
    ModelAvailabilityId,
    /// `production.model_pictures`: Pictures of a model: the comp card is made of those of that kind, in order. Erasure deletes the rows.
    ModelPictureId,
    /// `production.model_profiles`: Models as an organisation casts them, searchable by measurement.
    ModelProfileId,
    /// `production.occupancies`: Who is taken when and by which engagement; written by triggers only. Others see it as free or busy, by production.free_busy.
    OccupancyId,
    /// `production.organizer_team_members`: Who is in a team: a member of the organisation or somebody from outside.
    OrganizerTeamMemberId,
    /// `production.organizer_teams`: Teams that produce events: backstage, front of house, hair and make-up.
    OrganizerTeamId,
    /// `production.package_benefits`: What is promised with a package.
    PackageBenefitId,
    /// `production.sample_loans`: Who has a piece from when until when.
    SampleLoanId,
    /// `production.sample_scans`: Every time a barcode was scanned: out, in, or counted. Never changed.
    SampleScanId,
    /// `production.samples`: Single pieces that labels lend, each with its barcode.
    SampleId,
    /// `production.schedule_cues`: The cue list: who does what at which second of an item. Backstage only.
    ScheduleCueId,
    /// `production.shoot_assets`: Pictures and films of a shoot: all, selects, finals.
    ShootAssetId,
    /// `production.shoot_items`: What is photographed or needed on set.
    ShootItemId,
    /// `production.shoot_payment_states`: Every state a payment was in, since when and by whom; written by trigger, never changed.
    ShootPaymentStateId,
    /// `production.shoot_payments`: What a shoot costs or brings. Amounts are never changed and rows never deleted: a wrong one is cancelled and written anew.
    ShootPaymentId,
    /// `production.shoot_shots`: The shot list: which pictures are to be made.
    ShootShotId,
    /// `production.shoots`: Days of photographing or filming.
    ShootId,
    /// `production.show_run_items`: Planned against actual for each item of a run; ahead or behind is the difference.
    ShowRunItemId,
    /// `production.show_runs`: One going through the run of show, as a rehearsal or for real: where the clock stands. An event has one at a time.
    ShowRunId,
    /// `production.shows`: One walk within an event, usually one collection: what a line-up belongs to.
    ShowId,
    /// `production.sponsor_benefits`: What one sponsor was promised and whether it was delivered, with proof.
    SponsorBenefitId,
    /// `production.sponsor_organizations`: Who gives money or things for events.
    SponsorOrganizationId,
    /// `production.sponsorship_packages`: What sponsors can take: a price and what they get for it.
    SponsorshipPackageId,
    /// `production.stakeholders`: Who takes part without being cast: crew, vendors, contractors, partners, with or without an account.
    StakeholderId,
    /// `production.task_assignees`: Who does a task: any number of members or people from outside.
    TaskAssigneeId,
    /// `production.task_dependencies`: What must be done before something else can be; never in a circle.
    TaskDependencyId,
    /// `production.tasks`: What is to be done for an event, a shoot, a project or at all: the board.
    TaskId,
    /// `production.working_rules`: How long and until when people of an age may work, and from when on they earn overtime.
    WorkingRuleId,
}

crate::text_enum! {
    /// `production.attendance_requests.source`
    AttendanceRequestSource {
        /// `form`
        Form = "form",
        /// `mail`
        Mail = "mail",
        /// `import`
        Import = "import",
        /// `phone`
        Phone = "phone",
    }
}

crate::text_enum! {
    /// `production.attendance_requests.status`
    AttendanceRequestStatus {
        /// `new`
        New = "new",
        /// `yes`
        Yes = "yes",
        /// `maybe`
        Maybe = "maybe",
        /// `no`
        No = "no",
        /// `spam`
        Spam = "spam",
    }
}

crate::text_enum! {
    /// `production.budget_entries.kind`
    BudgetEntryKind {
        /// `commitment`
        Commitment = "commitment",
        /// `actual`
        Actual = "actual",
    }
}

crate::text_enum! {
    /// `production.budget_lines.direction`
    BudgetLineDirection {
        /// `expense`
        Expense = "expense",
        /// `income`
        Income = "income",
    }
}

crate::text_enum! {
    /// `production.budget_lines.category`
    BudgetLineCategory {
        /// `venue`
        Venue = "venue",
        /// `talent`
        Talent = "talent",
        /// `crew`
        Crew = "crew",
        /// `technique`
        Technique = "technique",
        /// `styling`
        Styling = "styling",
        /// `catering`
        Catering = "catering",
        /// `travel`
        Travel = "travel",
        /// `marketing`
        Marketing = "marketing",
        /// `security`
        Security = "security",
        /// `insurance`
        Insurance = "insurance",
        /// `permits`
        Permits = "permits",
        /// `prizes`
        Prizes = "prizes",
        /// `tickets`
        Tickets = "tickets",
        /// `sponsoring`
        Sponsoring = "sponsoring",
        /// `grants`
        Grants = "grants",
        /// `merchandise`
        Merchandise = "merchandise",
        /// `contingency`
        Contingency = "contingency",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `production.budgets.status`
    BudgetStatus {
        /// `draft`
        Draft = "draft",
        /// `submitted`
        Submitted = "submitted",
        /// `approved`
        Approved = "approved",
        /// `closed`
        Closed = "closed",
    }
}

crate::text_enum! {
    /// `production.call_sheet_deliveries.state`
    CallSheetDeliveryState {
        /// `unsent`
        Unsent = "unsent",
        /// `sent`
        Sent = "sent",
        /// `delivered`
        Delivered = "delivered",
        /// `bounced`
        Bounced = "bounced",
        /// `deferred`
        Deferred = "deferred",
        /// `opened`
        Opened = "opened",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `declined`
        Declined = "declined",
    }
}

crate::text_enum! {
    /// `production.call_sheet_deliveries.channel`
    CallSheetDeliveryChannel {
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
        /// `link`
        Link = "link",
        /// `push`
        Push = "push",
    }
}

crate::text_enum! {
    /// `production.call_sheet_recipients.status`: Only a click on the button confirms: opened says that a programme has loaded a picture.
    CallSheetRecipientStatus {
        /// `unsent`
        Unsent = "unsent",
        /// `sent`
        Sent = "sent",
        /// `delivered`
        Delivered = "delivered",
        /// `bounced`
        Bounced = "bounced",
        /// `deferred`
        Deferred = "deferred",
        /// `opened`
        Opened = "opened",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `declined`
        Declined = "declined",
    }
}

crate::text_enum! {
    /// `production.call_sheets.status`
    CallSheetStatus {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `production.call_times.status`
    CallTimeStatus {
        /// `planned`
        Planned = "planned",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `production.crew_times.status`
    CrewTimeStatus {
        /// `open`
        Open = "open",
        /// `submitted`
        Submitted = "submitted",
        /// `approved`
        Approved = "approved",
        /// `rejected`
        Rejected = "rejected",
        /// `paid`
        Paid = "paid",
    }
}

crate::text_enum! {
    /// `production.designer_availability.status`
    DesignerAvailabilityStatus {
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
    /// `production.event_designers.status`
    EventDesignerStatus {
        /// `invited`
        Invited = "invited",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `declined`
        Declined = "declined",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `production.event_models.casting_status`
    EventModelCastingStatus {
        /// `proposed`
        Proposed = "proposed",
        /// `shortlisted`
        Shortlisted = "shortlisted",
        /// `callback`
        Callback = "callback",
        /// `optioned`
        Optioned = "optioned",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `declined`
        Declined = "declined",
        /// `released`
        Released = "released",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `production.event_models.fitting_status`: From the fittings; kept by trigger.
    EventModelFittingStatus {
        /// `pending`
        Pending = "pending",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `completed`
        Completed = "completed",
    }
}

crate::text_enum! {
    /// `production.event_phases.status`
    EventPhaseStatus {
        /// `pending`
        Pending = "pending",
        /// `in_progress`
        InProgress = "in_progress",
        /// `complete`
        Complete = "complete",
    }
}

crate::text_enum! {
    /// `production.event_rehearsals.status`
    EventRehearsalStatus {
        /// `planned`
        Planned = "planned",
        /// `done`
        Done = "done",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `production.event_schedules.kind`: gate waits for a word before going on, group holds others.
    EventScheduleKind {
        /// `item`
        Item = "item",
        /// `group`
        Group = "group",
        /// `gate`
        Gate = "gate",
        /// `break`
        Break = "break",
        /// `change_over`
        ChangeOver = "change_over",
    }
}

crate::text_enum! {
    /// `production.event_schedules.timer`
    EventScheduleTimer {
        /// `count_down`
        CountDown = "count_down",
        /// `count_up`
        CountUp = "count_up",
        /// `clock`
        Clock = "clock",
        /// `none`
        None = "none",
    }
}

crate::text_enum! {
    /// `production.event_schedules.end_action`: What the clock does when the time is over.
    EventScheduleEndAction {
        /// `none`
        None = "none",
        /// `next`
        Next = "next",
        /// `hold`
        Hold = "hold",
    }
}

crate::text_enum! {
    /// `production.event_schedules.overrun`: push moves what follows, absorb takes the delay out of itself.
    EventScheduleOverrun {
        /// `push`
        Push = "push",
        /// `absorb`
        Absorb = "absorb",
    }
}

crate::text_enum! {
    /// `production.event_sponsors.status`
    EventSponsorStatus {
        /// `proposed`
        Proposed = "proposed",
        /// `negotiating`
        Negotiating = "negotiating",
        /// `pending`
        Pending = "pending",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `invoiced`
        Invoiced = "invoiced",
        /// `paid`
        Paid = "paid",
        /// `declined`
        Declined = "declined",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `production.fitting_looks.outcome`
    FittingLookOutcome {
        /// `open`
        Open = "open",
        /// `fits`
        Fits = "fits",
        /// `alter`
        Alter = "alter",
        /// `swap`
        Swap = "swap",
        /// `rejected`
        Rejected = "rejected",
    }
}

crate::text_enum! {
    /// `production.fittings.status`
    FittingStatus {
        /// `scheduled`
        Scheduled = "scheduled",
        /// `completed`
        Completed = "completed",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `missed`
        Missed = "missed",
    }
}

crate::text_enum! {
    /// `production.invitation_guests.place`
    InvitationGuestPlace {
        /// `unplaced`
        Unplaced = "unplaced",
        /// `seat`
        Seat = "seat",
        /// `priority_standing`
        PriorityStanding = "priority_standing",
        /// `standing`
        Standing = "standing",
        /// `backstage`
        Backstage = "backstage",
    }
}

crate::text_enum! {
    /// `production.invitations.segment`
    InvitationSegment {
        /// `press`
        Press = "press",
        /// `buyer`
        Buyer = "buyer",
        /// `vip`
        Vip = "vip",
        /// `friend`
        Friend = "friend",
        /// `family`
        Family = "family",
        /// `sponsor`
        Sponsor = "sponsor",
        /// `industry`
        Industry = "industry",
        /// `house`
        House = "house",
        /// `influencer`
        Influencer = "influencer",
        /// `guest`
        Guest = "guest",
    }
}

crate::text_enum! {
    /// `production.invitations.status`
    InvitationStatus {
        /// `draft`
        Draft = "draft",
        /// `sent`
        Sent = "sent",
        /// `delivered`
        Delivered = "delivered",
        /// `bounced`
        Bounced = "bounced",
        /// `opened`
        Opened = "opened",
        /// `accepted`
        Accepted = "accepted",
        /// `declined`
        Declined = "declined",
        /// `withdrawn`
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// `production.lineup_entries.side`: From which side of backstage.
    LineupEntrySide {
        /// `left`
        Left = "left",
        /// `right`
        Right = "right",
        /// `centre`
        Centre = "centre",
    }
}

crate::text_enum! {
    /// `production.look_items.kind`
    LookItemKind {
        /// `garment`
        Garment = "garment",
        /// `shoes`
        Shoes = "shoes",
        /// `bag`
        Bag = "bag",
        /// `jewellery`
        Jewellery = "jewellery",
        /// `headwear`
        Headwear = "headwear",
        /// `accessory`
        Accessory = "accessory",
        /// `underwear`
        Underwear = "underwear",
        /// `prop`
        Prop = "prop",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `production.lookbooks.publish_state`
    LookbookPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `production.looks.status`: cut is taken out of the show.
    LookStatus {
        /// `planned`
        Planned = "planned",
        /// `fitted`
        Fitted = "fitted",
        /// `ready`
        Ready = "ready",
        /// `cut`
        Cut = "cut",
    }
}

crate::text_enum! {
    /// `production.model_availability.status`: tentative is an option and stands in nobody's way; booked excludes other bookings, in every organisation once the model claimed the profile.
    ModelAvailabilityStatus {
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
    /// `production.model_pictures.kind`
    ModelPictureKind {
        /// `comp_card`
        CompCard = "comp_card",
        /// `polaroid`
        Polaroid = "polaroid",
        /// `portfolio`
        Portfolio = "portfolio",
        /// `runway`
        Runway = "runway",
        /// `video`
        Video = "video",
    }
}

crate::text_enum! {
    /// `production.occupancies.source_type`
    OccupancySourceType {
        /// `model_availability`
        ModelAvailability = "model_availability",
        /// `designer_availability`
        DesignerAvailability = "designer_availability",
        /// `call_times`
        CallTimes = "call_times",
        /// `fittings`
        Fittings = "fittings",
        /// `event_staff`
        EventStaff = "event_staff",
    }
}

crate::text_enum! {
    /// `production.occupancies.kind`
    OccupancyKind {
        /// `booked`
        Booked = "booked",
        /// `blocked`
        Blocked = "blocked",
        /// `exclusive`
        Exclusive = "exclusive",
        /// `call`
        Call = "call",
        /// `fitting`
        Fitting = "fitting",
        /// `duty`
        Duty = "duty",
    }
}

crate::text_enum! {
    /// `production.package_benefits.kind`
    PackageBenefitKind {
        /// `logo`
        Logo = "logo",
        /// `tickets`
        Tickets = "tickets",
        /// `seats`
        Seats = "seats",
        /// `stage`
        Stage = "stage",
        /// `booth`
        Booth = "booth",
        /// `mention`
        Mention = "mention",
        /// `post`
        Post = "post",
        /// `press`
        Press = "press",
        /// `product_placement`
        ProductPlacement = "product_placement",
        /// `category`
        Category = "category",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `production.sample_loans.status`: Late is what is out after ends_at; nothing is stored for that.
    SampleLoanStatus {
        /// `requested`
        Requested = "requested",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `out`
        Out = "out",
        /// `returned`
        Returned = "returned",
        /// `refused`
        Refused = "refused",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `lost`
        Lost = "lost",
    }
}

crate::text_enum! {
    /// `production.sample_scans.direction`
    SampleScanDirection {
        /// `in`
        In = "in",
        /// `out`
        Out = "out",
        /// `count`
        Count = "count",
    }
}

crate::text_enum! {
    /// `production.sample_scans.condition`
    SampleScanCondition {
        /// `fine`
        Fine = "fine",
        /// `worn`
        Worn = "worn",
        /// `stained`
        Stained = "stained",
        /// `damaged`
        Damaged = "damaged",
        /// `incomplete`
        Incomplete = "incomplete",
    }
}

crate::text_enum! {
    /// `production.samples.kind`
    SampleKind {
        /// `garment`
        Garment = "garment",
        /// `shoes`
        Shoes = "shoes",
        /// `bag`
        Bag = "bag",
        /// `jewellery`
        Jewellery = "jewellery",
        /// `headwear`
        Headwear = "headwear",
        /// `accessory`
        Accessory = "accessory",
        /// `prop`
        Prop = "prop",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `production.samples.status`: Where it stands between asking for it and giving it back; scans and loans move it.
    SampleStatus {
        /// `requested`
        Requested = "requested",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `in_transit`
        InTransit = "in_transit",
        /// `received`
        Received = "received",
        /// `out`
        Out = "out",
        /// `returned`
        Returned = "returned",
        /// `refused`
        Refused = "refused",
        /// `lost`
        Lost = "lost",
        /// `damaged`
        Damaged = "damaged",
    }
}

crate::text_enum! {
    /// `production.schedule_cues.department`
    ScheduleCueDepartment {
        /// `light`
        Light = "light",
        /// `sound`
        Sound = "sound",
        /// `video`
        Video = "video",
        /// `music`
        Music = "music",
        /// `stage`
        Stage = "stage",
        /// `dressing`
        Dressing = "dressing",
        /// `hair`
        Hair = "hair",
        /// `make_up`
        MakeUp = "make_up",
        /// `host`
        Host = "host",
        /// `security`
        Security = "security",
        /// `front_of_house`
        FrontOfHouse = "front_of_house",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `production.shoot_items.status`
    ShootItemStatus {
        /// `pending`
        Pending = "pending",
        /// `requested`
        Requested = "requested",
        /// `received`
        Received = "received",
        /// `shot`
        Shot = "shot",
        /// `returned`
        Returned = "returned",
        /// `missing`
        Missing = "missing",
        /// `damaged`
        Damaged = "damaged",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `production.shoot_payment_states.status`
    ShootPaymentStateStatus {
        /// `pending`
        Pending = "pending",
        /// `invoiced`
        Invoiced = "invoiced",
        /// `paid`
        Paid = "paid",
        /// `overdue`
        Overdue = "overdue",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `production.shoot_payments.direction`: in: the client pays us; out: we pay.
    ShootPaymentDirection {
        /// `in`
        In = "in",
        /// `out`
        Out = "out",
    }
}

crate::text_enum! {
    /// `production.shoot_payments.status`
    ShootPaymentStatus {
        /// `pending`
        Pending = "pending",
        /// `invoiced`
        Invoiced = "invoiced",
        /// `paid`
        Paid = "paid",
        /// `overdue`
        Overdue = "overdue",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `production.shoot_shots.framing`
    ShootShotFraming {
        /// `full`
        Full = "full",
        /// `three_quarter`
        ThreeQuarter = "three_quarter",
        /// `half`
        Half = "half",
        /// `close`
        Close = "close",
        /// `detail`
        Detail = "detail",
        /// `flat_lay`
        FlatLay = "flat_lay",
        /// `group`
        Group = "group",
        /// `moving`
        Moving = "moving",
    }
}

crate::text_enum! {
    /// `production.shoot_shots.status`
    ShootShotStatus {
        /// `planned`
        Planned = "planned",
        /// `done`
        Done = "done",
        /// `skipped`
        Skipped = "skipped",
        /// `reshoot`
        Reshoot = "reshoot",
    }
}

crate::text_enum! {
    /// `production.shoots.kind`
    ShootKind {
        /// `lookbook`
        Lookbook = "lookbook",
        /// `campaign`
        Campaign = "campaign",
        /// `editorial`
        Editorial = "editorial",
        /// `ecommerce`
        Ecommerce = "ecommerce",
        /// `backstage`
        Backstage = "backstage",
        /// `portrait`
        Portrait = "portrait",
        /// `film`
        Film = "film",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `production.shoots.status`
    ShootStatus {
        /// `planning`
        Planning = "planning",
        /// `in_progress`
        InProgress = "in_progress",
        /// `completed`
        Completed = "completed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `production.show_run_items.state`
    ShowRunItemState {
        /// `pending`
        Pending = "pending",
        /// `live`
        Live = "live",
        /// `done`
        Done = "done",
        /// `skipped`
        Skipped = "skipped",
    }
}

crate::text_enum! {
    /// `production.show_runs.kind`
    ShowRunKind {
        /// `rehearsal`
        Rehearsal = "rehearsal",
        /// `show`
        Show = "show",
    }
}

crate::text_enum! {
    /// `production.show_runs.state`
    ShowRunState {
        /// `ready`
        Ready = "ready",
        /// `running`
        Running = "running",
        /// `held`
        Held = "held",
        /// `finished`
        Finished = "finished",
    }
}

crate::text_enum! {
    /// `production.sponsor_benefits.status`
    SponsorBenefitStatus {
        /// `promised`
        Promised = "promised",
        /// `delivered`
        Delivered = "delivered",
        /// `waived`
        Waived = "waived",
        /// `missed`
        Missed = "missed",
    }
}

crate::text_enum! {
    /// `production.stakeholders.kind`
    StakeholderKind {
        /// `crew`
        Crew = "crew",
        /// `vendor`
        Vendor = "vendor",
        /// `contractor`
        Contractor = "contractor",
        /// `partner`
        Partner = "partner",
        /// `client`
        Client = "client",
        /// `press`
        Press = "press",
        /// `performer`
        Performer = "performer",
        /// `judge`
        Judge = "judge",
        /// `guardian`
        Guardian = "guardian",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `production.task_dependencies.kind`
    TaskDependencyKind {
        /// `finish_to_start`
        FinishToStart = "finish_to_start",
        /// `start_to_start`
        StartToStart = "start_to_start",
        /// `finish_to_finish`
        FinishToFinish = "finish_to_finish",
    }
}

crate::text_enum! {
    /// `production.tasks.status`
    TaskStatus {
        /// `todo`
        Todo = "todo",
        /// `in_progress`
        InProgress = "in_progress",
        /// `blocked`
        Blocked = "blocked",
        /// `review`
        Review = "review",
        /// `done`
        Done = "done",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `production.tasks.priority`
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

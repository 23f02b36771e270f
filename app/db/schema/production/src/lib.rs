//! Tables of the schema `production`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// Who asks to be invited: an inbox that is sorted into yes, maybe and no.
    production.attendance_requests (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        show_id -> Nullable<Uuid>,
        /// pii: who asks, if they have an account.
        user_id -> Nullable<Uuid>,
        /// pii: who asks, in the CRM.
        contact_id -> Nullable<Uuid>,
        /// pii: who asks.
        name -> Text,
        /// pii: where the answer goes.
        email -> Nullable<Text>,
        /// For whom they come.
        outlet -> Nullable<Text>,
        website -> Nullable<Text>,
        /// pii: in their words.
        message -> Nullable<Text>,
        wanted_places -> SmallInt,
        source -> Text,
        status -> Text,
        decided_by -> Nullable<Uuid>,
        decided_at -> Nullable<Timestamptz>,
        answered_at -> Nullable<Timestamptz>,
        /// What a yes has become.
        invitation_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What was ordered or paid on a line. Never changed: what was wrong is reversed.
    production.budget_entries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        line_id -> Uuid,
        /// The entry that this one takes back, as a whole.
        reverses_id -> Nullable<Uuid>,
        kind -> Text,
        /// Minor units; negative takes back.
        amount_cents -> BigInt,
        /// The budget's; filled by trigger.
        currency -> Text,
        booked_on -> Date,
        document_number -> Nullable<Text>,
        document_asset_id -> Nullable<Uuid>,
        description -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What is planned. What it came to is the sum of its entries, never stored.
    production.budget_lines (id) {
        id -> Uuid,
        organization_id -> Uuid,
        budget_id -> Uuid,
        direction -> Text,
        category -> Text,
        title -> Text,
        /// Minor units of the budget's currency.
        planned_cents -> BigInt,
        /// Who is to be paid.
        supplier_id -> Nullable<Uuid>,
        company_id -> Nullable<Uuid>,
        notes -> Nullable<Text>,
        position -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What an event or a shoot may cost and bring, in one currency.
    production.budgets (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Nullable<Uuid>,
        shoot_id -> Nullable<Uuid>,
        /// Of planning.
        project_id -> Nullable<Uuid>,
        title -> Text,
        currency -> Text,
        status -> Text,
        contingency_percent -> Numeric,
        approved_by -> Nullable<Uuid>,
        approved_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Every step of a call sheet on its way to one person, with its time; written when the recipient's status changes.
    production.call_sheet_deliveries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        recipient_id -> Uuid,
        /// Version that was on its way.
        number -> Integer,
        state -> Text,
        channel -> Text,
        /// What the mail server said, without addresses.
        detail -> Nullable<Text>,
        occurred_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who gets a call sheet, how far it came and whether they confirmed.
    production.call_sheet_recipients (id) {
        id -> Uuid,
        organization_id -> Uuid,
        call_sheet_id -> Uuid,
        call_time_id -> Nullable<Uuid>,
        /// pii: the person, if they have an account.
        user_id -> Nullable<Uuid>,
        /// pii: somebody of the crew.
        stakeholder_id -> Nullable<Uuid>,
        /// pii: the model.
        model_profile_id -> Nullable<Uuid>,
        /// pii: the designer.
        designer_profile_id -> Nullable<Uuid>,
        /// pii: as the sheet shows it.
        name -> Text,
        /// pii: where it goes; it can be put right and sent again to this one.
        email -> Nullable<Text>,
        /// SHA-256 of the token in the personal link, by which the sheet is seen and confirmed without signing in.
        token_hash -> Nullable<Bytea>,
        token_expires_at -> Nullable<Timestamptz>,
        /// Only a click on the button confirms: opened says that a programme has loaded a picture.
        status -> Text,
        sent_at -> Nullable<Timestamptz>,
        delivered_at -> Nullable<Timestamptz>,
        opened_at -> Nullable<Timestamptz>,
        confirmed_at -> Nullable<Timestamptz>,
        sent_number -> Nullable<Integer>,
        /// Which version was confirmed last, also after it was asked again.
        confirmed_number -> Nullable<Integer>,
        /// pii: what the person wrote back.
        answer -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A call sheet as it was sent. A version is never changed, the next one is sent.
    production.call_sheet_versions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        call_sheet_id -> Uuid,
        /// Counted by trigger.
        number -> Integer,
        /// The sheet without people, who are named by id: {"schedule": \[…\], "calls": \[{"person", "starts_at", "location"}\], …}.
        content -> Jsonb,
        /// \[{"path": text, "before": any, "after": any}\] since the version before, for highlighting.
        changes -> Jsonb,
        message -> Nullable<Text>,
        /// Whoever had confirmed is asked again.
        asks_again -> Bool,
        /// The PDF.
        asset_id -> Nullable<Uuid>,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What everybody of a day gets to know: where, when, whom to ask.
    production.call_sheets (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Nullable<Uuid>,
        shoot_id -> Nullable<Uuid>,
        title -> Text,
        date -> Date,
        timezone -> Text,
        /// Wall time in timezone for those without a time of their own.
        general_call -> Nullable<Time>,
        location -> Nullable<Text>,
        /// The nearest one.
        hospital -> Nullable<Text>,
        parking -> Nullable<Text>,
        weather -> Nullable<Text>,
        notes -> Nullable<Text>,
        status -> Text,
        /// Of the newest version sent; 0 before the first. Set by trigger.
        current_number -> Integer,
        /// Whom people call on the day.
        contact_id -> Nullable<Uuid>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who has to be where at which time, by the clock of the place.
    production.call_times (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Nullable<Uuid>,
        shoot_id -> Nullable<Uuid>,
        rehearsal_id -> Nullable<Uuid>,
        /// The item it is worked out from.
        schedule_id -> Nullable<Uuid>,
        /// pii: the model; without any person it is a call to all.
        model_profile_id -> Nullable<Uuid>,
        /// pii: somebody of the crew.
        stakeholder_id -> Nullable<Uuid>,
        /// pii: the designer.
        designer_profile_id -> Nullable<Uuid>,
        department -> Nullable<Text>,
        date -> Date,
        /// Wall time in timezone; null zone: the event's.
        time -> Time,
        /// Elapsed minutes that the person is needed, also over midnight.
        minutes -> Integer,
        timezone -> Text,
        /// From date, time and timezone; filled by trigger, like ends_at.
        starts_at -> Timestamptz,
        ends_at -> Timestamptz,
        location -> Nullable<Text>,
        venue_id -> Nullable<Uuid>,
        space_id -> Nullable<Uuid>,
        notes -> Nullable<Text>,
        status -> Text,
        /// The permission by which a minor may work against the rules.
        permit -> Nullable<Text>,
        /// The profile's person_id; filled by trigger.
        person_id -> Nullable<Uuid>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// When somebody came and went, and what of that is overtime.
    production.crew_times (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Nullable<Uuid>,
        shoot_id -> Nullable<Uuid>,
        call_time_id -> Nullable<Uuid>,
        /// pii: the model.
        model_profile_id -> Nullable<Uuid>,
        /// pii: somebody of the crew.
        stakeholder_id -> Nullable<Uuid>,
        clocked_in_at -> Timestamptz,
        /// Null while they work; nobody clocks in twice.
        clocked_out_at -> Nullable<Timestamptz>,
        break_minutes -> Integer,
        /// After these it is overtime.
        planned_minutes -> Integer,
        worked_minutes -> Nullable<Integer>,
        overtime_minutes -> Nullable<Integer>,
        /// Minor units, as agreed for this day.
        hourly_rate_cents -> Nullable<BigInt>,
        overtime_percent -> SmallInt,
        currency -> Text,
        status -> Text,
        approved_by -> Nullable<Uuid>,
        approved_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// When a designer can be had, is optioned, booked or away; like model_availability.
    production.designer_availability (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the designer.
        designer_profile_id -> Uuid,
        event_id -> Nullable<Uuid>,
        shoot_id -> Nullable<Uuid>,
        /// The day of start_time in timezone; filled by trigger.
        date -> Date,
        start_time -> Timestamptz,
        end_time -> Timestamptz,
        timezone -> Text,
        status -> Text,
        /// Options stand in this order; filled by trigger.
        optioned_at -> Nullable<Timestamptz>,
        expires_at -> Nullable<Timestamptz>,
        is_exclusive -> Bool,
        reason -> Nullable<Text>,
        /// The profile's person_id; filled by trigger.
        person_id -> Nullable<Uuid>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who designs for a label.
    production.designer_profiles (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the person; null as long as they have no account.
        user_id -> Nullable<Uuid>,
        /// pii: the person in the CRM.
        contact_id -> Nullable<Uuid>,
        brand_id -> Uuid,
        /// pii: as programmes show it.
        name -> Text,
        /// Such as creative director.
        title -> Nullable<Text>,
        specialty -> Nullable<Text>,
        /// pii: where call sheets go.
        email -> Nullable<Text>,
        /// pii: for the day.
        phone -> Nullable<Text>,
        /// When the person said that this is them; from then on their bookings count across organisations.
        claimed_at -> Nullable<Timestamptz>,
        /// Stands for the person in exclusion constraints; see production.person_key.
        person_id -> Uuid,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Which collections an event shows, in which order.
    production.event_designers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        /// pii: the designer.
        designer_profile_id -> Uuid,
        /// The label it is shown under.
        brand_id -> Uuid,
        collection_order -> Nullable<Integer>,
        collection_name -> Nullable<Text>,
        /// Such as SS27.
        season -> Nullable<Text>,
        description -> Nullable<Text>,
        status -> Text,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who is cast for an event, from the first idea to the confirmation.
    production.event_models (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        /// pii: the model.
        model_profile_id -> Uuid,
        /// First walk in the event; every exit with its look stands in lineup_entries.
        walk_order -> Nullable<Integer>,
        /// Opens the event: at most one. Each show has its own in lineup_entries.
        is_opening -> Bool,
        is_closing -> Bool,
        casting_status -> Text,
        /// From the fittings; kept by trigger.
        fitting_status -> Text,
        /// 1 to 5, from the casting table.
        rating -> Nullable<SmallInt>,
        /// Minor units, agreed for this event.
        fee_cents -> Nullable<BigInt>,
        currency -> Text,
        /// pii: what was said at the casting.
        notes -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The stages of making an event, from the idea to the accounts.
    production.event_phases (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        /// Such as pre_production; the same in every event made from one template.
        phase_key -> Text,
        title -> Text,
        order_index -> Integer,
        status -> Text,
        starts_on -> Nullable<Date>,
        ends_on -> Nullable<Date>,
        /// For showing; kept by trigger, like tasks_done_count.
        tasks_count -> Integer,
        tasks_done_count -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// When is rehearsed, by the clock of the place.
    production.event_rehearsals (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        venue_id -> Nullable<Uuid>,
        space_id -> Nullable<Uuid>,
        title -> Nullable<Text>,
        date -> Date,
        /// Wall time in timezone; null zone: the event's.
        time -> Time,
        /// Elapsed minutes, so that it may cross midnight or a change of the clock.
        minutes -> Integer,
        timezone -> Text,
        /// From date, time and timezone; filled by trigger, like ends_at.
        starts_at -> Timestamptz,
        ends_at -> Timestamptz,
        location -> Nullable<Text>,
        notes -> Nullable<Text>,
        status -> Text,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Run of show: what happens when, planned and as it was. Moments, not wall times: nights over midnight keep their order.
    production.event_schedules (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        /// The date of a series.
        occurrence_id -> Nullable<Uuid>,
        phase_id -> Nullable<Uuid>,
        parent_id -> Nullable<Uuid>,
        /// gate waits for a word before going on, group holds others.
        kind -> Text,
        title -> Text,
        /// For everybody who sees the item; what only backstage knows stands in schedule_cues.
        description -> Nullable<Text>,
        stage -> Nullable<Text>,
        start_time -> Timestamptz,
        end_time -> Timestamptz,
        /// Order among its siblings, also where times are equal or unknown.
        position -> Integer,
        timer -> Text,
        /// What the clock does when the time is over.
        end_action -> Text,
        /// push moves what follows, absorb takes the delay out of itself.
        overrun -> Text,
        warn_seconds -> Integer,
        /// In the programme that everybody sees who sees the event; the rest is backstage only.
        is_public -> Bool,
        color -> Nullable<Text>,
        /// As it was on the night; from the show's run, by trigger.
        actual_start -> Nullable<Timestamptz>,
        actual_end -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who sponsors an event with what; an event with sponsors is cancelled, never deleted.
    production.event_sponsors (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        /// The sponsor.
        sponsor_org_id -> Uuid,
        package_id -> Nullable<Uuid>,
        /// Of the CRM.
        deal_id -> Nullable<Uuid>,
        /// Of events.invoices.
        invoice_id -> Nullable<Uuid>,
        /// Whom one asks there.
        contact_id -> Nullable<Uuid>,
        contract_asset_id -> Nullable<Uuid>,
        tier -> Text,
        /// Minor units, in money; in_kind_cents is what things are worth.
        amount -> BigInt,
        in_kind_cents -> BigInt,
        currency -> Text,
        status -> Text,
        signed_on -> Nullable<Date>,
        due_on -> Nullable<Date>,
        /// For the page of the event, which reads names and logos of these; amounts are never public.
        is_public -> Bool,
        position -> Integer,
        benefits_count -> Integer,
        benefits_delivered_count -> Integer,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who from outside takes part in an event, as what and in which team.
    production.event_stakeholders (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        /// pii: the person.
        stakeholder_id -> Uuid,
        team_id -> Nullable<Uuid>,
        /// At this event; null: the usual one.
        role -> Nullable<Text>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Labels whose collections are shown.
    production.fashion_brands (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// The same in the CRM.
        company_id -> Nullable<Uuid>,
        name -> Text,
        country -> Nullable<Text>,
        style -> Nullable<Text>,
        website -> Nullable<Text>,
        /// Handle without @ or address.
        instagram -> Nullable<Text>,
        logo_asset_id -> Nullable<Uuid>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which looks were tried on, and what is to be altered.
    production.fitting_looks (id) {
        id -> Uuid,
        organization_id -> Uuid,
        fitting_id -> Uuid,
        look_id -> Uuid,
        outcome -> Text,
        alterations -> Nullable<Text>,
        /// When the seamstress was done.
        altered_at -> Nullable<Timestamptz>,
        /// The picture that hangs on the rail.
        asset_id -> Nullable<Uuid>,
        position -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Appointments at which models try looks on. One model has one at a time, and so has a fitter.
    production.fittings (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        /// The casting that its outcome counts for; filled by trigger.
        event_model_id -> Nullable<Uuid>,
        /// pii: the model.
        model_profile_id -> Uuid,
        event_designer_id -> Nullable<Uuid>,
        /// pii: who fits.
        fitter_id -> Nullable<Uuid>,
        starts_at -> Timestamptz,
        ends_at -> Timestamptz,
        /// Where it is; null: the event's.
        timezone -> Text,
        location -> Nullable<Text>,
        status -> Text,
        /// pii: what does not fit.
        notes -> Nullable<Text>,
        /// The profile's person_id; filled by trigger.
        person_id -> Nullable<Uuid>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who comes on an invitation, and where they are put: the guest and the plus-ones.
    production.invitation_guests (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        /// pii: the invited one.
        invitation_id -> Uuid,
        /// The ticket, of events.registrations: door and barcode are there.
        registration_id -> Nullable<Uuid>,
        /// The seat that is meant for them, of events.event_seats. Once there is a ticket, seat_holds hold it.
        event_seat_id -> Nullable<Uuid>,
        /// pii: of the plus-one; null while it is open.
        name -> Nullable<Text>,
        /// pii: of the plus-one.
        email -> Nullable<Text>,
        is_plus_one -> Bool,
        place -> Text,
        /// Order in the line of priority standing.
        standing_number -> Nullable<Integer>,
        seat_mailed_at -> Nullable<Timestamptz>,
        /// How often the seat was changed; counted by trigger.
        reseated_count -> Integer,
        arrived_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who is asked to come, with how many others, and what they said.
    production.invitations (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        occurrence_id -> Nullable<Uuid>,
        show_id -> Nullable<Uuid>,
        /// pii: the guest, if they have an account.
        user_id -> Nullable<Uuid>,
        /// pii: the guest in the CRM.
        contact_id -> Nullable<Uuid>,
        /// pii: as the envelope has it.
        name -> Text,
        /// pii: where it goes.
        email -> Nullable<Text>,
        /// Magazine, shop, house.
        outlet -> Nullable<Text>,
        segment -> Text,
        /// 1 first: who gets a seat before whom.
        priority -> SmallInt,
        /// Approved beforehand for this guest.
        plus_ones_allowed -> SmallInt,
        status -> Text,
        /// SHA-256 of the token in the link by which the guest answers.
        token_hash -> Nullable<Bytea>,
        sent_at -> Nullable<Timestamptz>,
        answered_at -> Nullable<Timestamptz>,
        answer_by -> Nullable<Timestamptz>,
        reminded_at -> Nullable<Timestamptz>,
        /// pii: what the door should know.
        notes -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who walks when in which look. A model may walk several times.
    production.lineup_entries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        show_id -> Uuid,
        look_id -> Nullable<Uuid>,
        event_model_id -> Nullable<Uuid>,
        /// Checked at the end of the transaction, so that places can be swapped.
        position -> Integer,
        is_opening -> Bool,
        is_closing -> Bool,
        /// Seconds to the next exit; null: the show's.
        exit_seconds -> Nullable<Integer>,
        /// From which side of backstage.
        side -> Nullable<Text>,
        notes -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Garments and accessories of a look.
    production.look_items (id) {
        id -> Uuid,
        organization_id -> Uuid,
        look_id -> Uuid,
        /// The very piece; null while it is not chosen.
        sample_id -> Nullable<Uuid>,
        kind -> Text,
        name -> Text,
        notes -> Nullable<Text>,
        /// Pressed and on the rail.
        is_ready -> Bool,
        position -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The pictures of a lookbook in order.
    production.lookbook_pages (id) {
        id -> Uuid,
        organization_id -> Uuid,
        lookbook_id -> Uuid,
        look_id -> Nullable<Uuid>,
        asset_id -> Uuid,
        caption -> Nullable<Text>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A collection in pictures, after the show.
    production.lookbooks (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_designer_id -> Uuid,
        slug -> Text,
        title -> Text,
        /// Markdown.
        introduction -> Nullable<Text>,
        credits -> Nullable<Text>,
        cover_asset_id -> Nullable<Uuid>,
        publish_state -> Text,
        published_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What one model wears at one exit, from head to foot.
    production.looks (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        event_designer_id -> Nullable<Uuid>,
        number -> Integer,
        title -> Nullable<Text>,
        description -> Nullable<Text>,
        hair -> Nullable<Text>,
        make_up -> Nullable<Text>,
        /// Seconds that getting into it takes; null: the show's.
        change_seconds -> Nullable<Integer>,
        /// cut is taken out of the show.
        status -> Text,
        asset_id -> Nullable<Uuid>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Agencies that represent models.
    production.model_agencies (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// The same in the CRM.
        company_id -> Nullable<Uuid>,
        name -> Text,
        city -> Nullable<Text>,
        country -> Nullable<Text>,
        website -> Nullable<Text>,
        contact_email -> Nullable<Text>,
        contact_phone -> Nullable<Text>,
        /// What the agency adds to a fee.
        commission_percent -> Nullable<Numeric>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// When a model can be had, is optioned, booked or away.
    production.model_availability (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the model.
        model_profile_id -> Uuid,
        event_id -> Nullable<Uuid>,
        shoot_id -> Nullable<Uuid>,
        /// The day of start_time in timezone; filled by trigger.
        date -> Date,
        start_time -> Timestamptz,
        end_time -> Timestamptz,
        timezone -> Text,
        /// tentative is an option and stands in nobody's way; booked excludes other bookings, in every organisation once the model claimed the profile.
        status -> Text,
        /// Options stand in this order: first, second… (production.option_rank). Filled by trigger.
        optioned_at -> Nullable<Timestamptz>,
        /// When an option ends by itself.
        expires_at -> Nullable<Timestamptz>,
        /// As an option: nobody after it may take one for the same time.
        is_exclusive -> Bool,
        /// Booked exclusively: no work for anybody else from here to exclusive_until.
        exclusive_from -> Nullable<Timestamptz>,
        exclusive_until -> Nullable<Timestamptz>,
        /// Why it was blocked or refused.
        reason -> Nullable<Text>,
        /// The profile's person_id; filled by trigger.
        person_id -> Nullable<Uuid>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Pictures of a model: the comp card is made of those of that kind, in order. Erasure deletes the rows.
    production.model_pictures (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: whom it shows.
        model_profile_id -> Uuid,
        asset_id -> Uuid,
        kind -> Text,
        position -> Integer,
        taken_on -> Nullable<Date>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Models as an organisation casts them, searchable by measurement.
    production.model_profiles (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the person; null as long as they have no account.
        user_id -> Nullable<Uuid>,
        /// pii: the person in the CRM.
        contact_id -> Nullable<Uuid>,
        agency_id -> Nullable<Uuid>,
        /// pii: as the comp card shows it.
        name -> Text,
        /// pii: as written on the comp card, such as 5′10″; casting looks at height_cm.
        height -> Nullable<Text>,
        /// pii: as written on the comp card; casting looks at the numbers.
        measurements -> Nullable<Text>,
        /// pii: centimetres, like all that ends in _cm.
        height_cm -> Nullable<Numeric>,
        /// pii: bust or chest.
        bust_cm -> Nullable<Numeric>,
        /// pii: waist.
        waist_cm -> Nullable<Numeric>,
        /// pii: hips.
        hips_cm -> Nullable<Numeric>,
        /// pii: inner leg.
        inseam_cm -> Nullable<Numeric>,
        /// pii: European size.
        shoe_size -> Nullable<Numeric>,
        /// pii: as the label has it.
        clothing_size -> Nullable<Text>,
        /// pii: today's.
        hair_color -> Nullable<Text>,
        /// pii: eyes.
        eye_color -> Nullable<Text>,
        /// pii: their book elsewhere.
        portfolio_url -> Nullable<Text>,
        /// pii: voguing, runway, face, acting, swimming.
        skills -> Array<Text>,
        /// pii: minors have limited working hours and a guardian.
        birth_date -> Nullable<Date>,
        /// Who answers for a minor.
        guardian_id -> Nullable<Uuid>,
        /// Minor units.
        day_rate_cents -> Nullable<BigInt>,
        currency -> Text,
        /// Found by casting searches; off during a break.
        is_castable -> Bool,
        /// When the person said that this is them; from then on their bookings count across organisations.
        claimed_at -> Nullable<Timestamptz>,
        /// Stands for the person in exclusion constraints; see production.person_key.
        person_id -> Uuid,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Who is taken when and by which engagement; written by triggers only. Others see it as free or busy, by production.free_busy.
    production.occupancies (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// See production.person_key.
        person_id -> Uuid,
        /// Event or shoot; else the source itself.
        engagement_id -> Uuid,
        source_type -> Text,
        source_id -> Uuid,
        kind -> Text,
        /// Null meets everything; rows in different lanes do not meet.
        lane -> Nullable<BigInt>,
        starts_at -> Timestamptz,
        ends_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who is in a team: a member of the organisation or somebody from outside.
    production.organizer_team_members (id) {
        id -> Uuid,
        organization_id -> Uuid,
        team_id -> Uuid,
        /// pii: the member.
        user_id -> Nullable<Uuid>,
        /// pii: the person from outside.
        stakeholder_id -> Nullable<Uuid>,
        role -> Nullable<Text>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Teams that produce events: backstage, front of house, hair and make-up.
    production.organizer_teams (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Who leads it.
        owner_id -> Nullable<Uuid>,
        name -> Text,
        /// In free words: backstage, press, technical.
        #[sql_name = "type"]
        type_ -> Nullable<Text>,
        /// For showing; kept by trigger.
        members_count -> Integer,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What is promised with a package.
    production.package_benefits (id) {
        id -> Uuid,
        organization_id -> Uuid,
        package_id -> Uuid,
        kind -> Text,
        title -> Text,
        quantity -> Integer,
        /// Days from the event: negative is before it.
        due_days -> Nullable<Integer>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who has a piece from when until when.
    production.sample_loans (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// On the delivery note.
        number -> BigInt,
        sample_id -> Uuid,
        event_id -> Nullable<Uuid>,
        shoot_id -> Nullable<Uuid>,
        /// pii: who answers for it: stylist, press office, messenger.
        stakeholder_id -> Nullable<Uuid>,
        starts_at -> Timestamptz,
        ends_at -> Timestamptz,
        /// Late is what is out after ends_at; nothing is stored for that.
        status -> Text,
        taken_at -> Nullable<Timestamptz>,
        returned_at -> Nullable<Timestamptz>,
        condition_out -> Nullable<Text>,
        condition_back -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Every time a barcode was scanned: out, in, or counted. Never changed.
    production.sample_scans (id) {
        id -> Uuid,
        organization_id -> Uuid,
        sample_id -> Uuid,
        loan_id -> Nullable<Uuid>,
        direction -> Text,
        place -> Nullable<Text>,
        condition -> Nullable<Text>,
        device -> Nullable<Text>,
        /// By the device's clock, which may have been offline.
        scanned_at -> Timestamptz,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Single pieces that labels lend, each with its barcode.
    production.samples (id) {
        id -> Uuid,
        organization_id -> Uuid,
        brand_id -> Nullable<Uuid>,
        event_designer_id -> Nullable<Uuid>,
        /// What the barcode says; unique in the organisation.
        code -> Text,
        name -> Text,
        kind -> Text,
        size -> Nullable<Text>,
        color -> Nullable<Text>,
        season -> Nullable<Text>,
        /// Minor units; for the insurance.
        value_cents -> Nullable<BigInt>,
        currency -> Text,
        /// Where it stands between asking for it and giving it back; scans and loans move it.
        status -> Text,
        /// Rack or room.
        place -> Nullable<Text>,
        /// When the label wants it back.
        due_back_on -> Nullable<Date>,
        asset_id -> Nullable<Uuid>,
        notes -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The cue list: who does what at which second of an item. Backstage only.
    production.schedule_cues (id) {
        id -> Uuid,
        organization_id -> Uuid,
        schedule_id -> Uuid,
        responsible_id -> Nullable<Uuid>,
        /// As it is called: LX 12.
        number -> Text,
        department -> Text,
        /// From the item's start; before it if negative.
        offset_seconds -> Integer,
        standby -> Nullable<Text>,
        instruction -> Text,
        position -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Pictures and films of a shoot: all, selects, finals.
    production.shoot_assets (id) {
        id -> Uuid,
        organization_id -> Uuid,
        shoot_id -> Uuid,
        shot_id -> Nullable<Uuid>,
        asset_id -> Uuid,
        /// Chosen from the contact sheet, to be retouched.
        is_select -> Bool,
        /// Goes out; needs an approval.
        is_final -> Bool,
        rating -> Nullable<SmallInt>,
        approved_by -> Nullable<Uuid>,
        approved_at -> Nullable<Timestamptz>,
        position -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What is photographed or needed on set.
    production.shoot_items (id) {
        id -> Uuid,
        organization_id -> Uuid,
        shoot_id -> Uuid,
        /// The garment that is tracked by barcode.
        sample_id -> Nullable<Uuid>,
        name -> Text,
        sku -> Nullable<Text>,
        quantity -> Integer,
        status -> Text,
        notes -> Nullable<Text>,
        position -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Every state a payment was in, since when and by whom; written by trigger, never changed.
    production.shoot_payment_states (id) {
        id -> Uuid,
        organization_id -> Uuid,
        payment_id -> Uuid,
        status -> Text,
        changed_by -> Nullable<Uuid>,
        occurred_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a shoot costs or brings. Amounts are never changed and rows never deleted: a wrong one is cancelled and written anew.
    production.shoot_payments (id) {
        id -> Uuid,
        organization_id -> Uuid,
        shoot_id -> Uuid,
        /// pii: who is paid.
        payee_id -> Nullable<Uuid>,
        /// in: the client pays us; out: we pay.
        direction -> Text,
        description -> Nullable<Text>,
        /// Minor units.
        amount -> BigInt,
        currency -> Text,
        status -> Text,
        /// Of events.invoices, where ours are numbered.
        invoice_id -> Nullable<Uuid>,
        invoice_number -> Nullable<Text>,
        /// Of an invoice that lies elsewhere.
        invoice_url -> Nullable<Text>,
        due_on -> Nullable<Date>,
        /// Set exactly while status is paid; by trigger.
        paid_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The shot list: which pictures are to be made.
    production.shoot_shots (id) {
        id -> Uuid,
        organization_id -> Uuid,
        shoot_id -> Uuid,
        item_id -> Nullable<Uuid>,
        model_profile_id -> Nullable<Uuid>,
        /// Order on the day.
        number -> Integer,
        title -> Text,
        framing -> Nullable<Text>,
        description -> Nullable<Text>,
        planned_time -> Nullable<Time>,
        planned_minutes -> Nullable<Integer>,
        status -> Text,
        reference_asset_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Days of photographing or filming.
    production.shoots (id) {
        id -> Uuid,
        organization_id -> Uuid,
        designer_id -> Nullable<Uuid>,
        event_id -> Nullable<Uuid>,
        project_id -> Nullable<Uuid>,
        brief_id -> Nullable<Uuid>,
        /// The company in the CRM that pays.
        client_id -> Nullable<Uuid>,
        venue_id -> Nullable<Uuid>,
        title -> Text,
        kind -> Text,
        status -> Text,
        scheduled_date -> Nullable<Date>,
        /// By the clock of timezone; ends_time not after it means the next day.
        starts_time -> Nullable<Time>,
        ends_time -> Nullable<Time>,
        timezone -> Text,
        location -> Nullable<Text>,
        /// What was agreed, in words; rights per picture stand in media.asset_rights.
        usage_rights -> Nullable<Text>,
        notes -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Planned against actual for each item of a run; ahead or behind is the difference.
    production.show_run_items (id) {
        id -> Uuid,
        organization_id -> Uuid,
        run_id -> Uuid,
        schedule_id -> Uuid,
        /// As planned when the run began: later changes of the plan do not hide a delay.
        planned_start -> Timestamptz,
        planned_end -> Timestamptz,
        actual_start -> Nullable<Timestamptz>,
        actual_end -> Nullable<Timestamptz>,
        /// Time given or taken on the night.
        added_seconds -> Integer,
        state -> Text,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// One going through the run of show, as a rehearsal or for real: where the clock stands. An event has one at a time.
    production.show_runs (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        occurrence_id -> Nullable<Uuid>,
        rehearsal_id -> Nullable<Uuid>,
        kind -> Text,
        state -> Text,
        current_schedule_id -> Nullable<Uuid>,
        started_at -> Nullable<Timestamptz>,
        ended_at -> Nullable<Timestamptz>,
        /// Since when everything waits; null unless held.
        held_since -> Nullable<Timestamptz>,
        /// Seconds of earlier holds; counted by trigger.
        held_seconds -> Integer,
        /// What the stage timer says instead of the time.
        message -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// One walk within an event, usually one collection: what a line-up belongs to.
    production.shows (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Uuid,
        schedule_id -> Nullable<Uuid>,
        event_designer_id -> Nullable<Uuid>,
        title -> Text,
        /// Seconds from one exit to the next.
        exit_seconds -> Integer,
        /// Seconds that changing takes where the look says nothing.
        change_seconds -> Integer,
        music -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What one sponsor was promised and whether it was delivered, with proof.
    production.sponsor_benefits (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_sponsor_id -> Uuid,
        benefit_id -> Nullable<Uuid>,
        title -> Text,
        quantity -> Integer,
        due_on -> Nullable<Date>,
        status -> Text,
        delivered_at -> Nullable<Timestamptz>,
        proof_asset_id -> Nullable<Uuid>,
        notes -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who gives money or things for events.
    production.sponsor_organizations (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// The same in the CRM, with people and deals.
        company_id -> Nullable<Uuid>,
        name -> Text,
        industry -> Nullable<Text>,
        logo_asset_id -> Nullable<Uuid>,
        website -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What sponsors can take: a price and what they get for it.
    production.sponsorship_packages (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Null: for every event.
        event_id -> Nullable<Uuid>,
        name -> Text,
        /// In the organisation's own words, such as gold.
        tier -> Text,
        /// Minor units.
        price -> BigInt,
        currency -> Text,
        /// How many sponsors can have it at one event; null: any number.
        places -> Nullable<Integer>,
        description -> Nullable<Text>,
        is_offered -> Bool,
        position -> Integer,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who takes part without being cast: crew, vendors, contractors, partners, with or without an account.
    production.stakeholders (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the person, if they have an account.
        user_id -> Nullable<Uuid>,
        /// pii: the person in the CRM.
        contact_id -> Nullable<Uuid>,
        /// pii: as call sheets show it.
        name -> Text,
        /// pii: where call sheets go.
        email -> Nullable<Text>,
        /// pii: for the day.
        phone -> Nullable<Text>,
        /// What they do, in free words: gaffer, head of hair, caterer.
        role -> Nullable<Text>,
        company -> Nullable<Text>,
        kind -> Text,
        /// Minor units.
        day_rate_cents -> Nullable<BigInt>,
        hourly_rate_cents -> Nullable<BigInt>,
        currency -> Text,
        /// pii: only for minors, whose working hours are limited.
        birth_date -> Nullable<Date>,
        /// pii: what to know about them: diet, access, allergies.
        notes -> Nullable<Text>,
        /// When the person said that this is them; from then on their bookings count across organisations.
        claimed_at -> Nullable<Timestamptz>,
        /// Stands for the person in exclusion constraints; see production.person_key.
        person_id -> Uuid,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Who does a task: any number of members or people from outside.
    production.task_assignees (id) {
        id -> Uuid,
        organization_id -> Uuid,
        task_id -> Uuid,
        /// pii: the member.
        user_id -> Nullable<Uuid>,
        /// pii: the person from outside.
        stakeholder_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What must be done before something else can be; never in a circle.
    production.task_dependencies (id) {
        id -> Uuid,
        organization_id -> Uuid,
        task_id -> Uuid,
        depends_on_id -> Uuid,
        kind -> Text,
        /// Hours between the two.
        lag_hours -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What is to be done for an event, a shoot, a project or at all: the board.
    production.tasks (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_id -> Nullable<Uuid>,
        shoot_id -> Nullable<Uuid>,
        /// Of planning.
        project_id -> Nullable<Uuid>,
        phase_id -> Nullable<Uuid>,
        parent_id -> Nullable<Uuid>,
        team_id -> Nullable<Uuid>,
        title -> Text,
        description -> Nullable<Text>,
        status -> Text,
        priority -> Text,
        starts_on -> Nullable<Date>,
        due_at -> Nullable<Timestamptz>,
        estimate_minutes -> Nullable<Integer>,
        /// Order in its column of the board; halves fit between.
        position -> Numeric,
        /// Filled by trigger.
        completed_at -> Nullable<Timestamptz>,
        /// For showing; kept by trigger.
        subtasks_count -> Integer,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// How long and until when people of an age may work, and from when on they earn overtime.
    production.working_rules (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        country -> Text,
        age_from -> SmallInt,
        /// Age in years that is still meant.
        age_until -> SmallInt,
        /// By the clock of the place, like latest.
        earliest -> Nullable<Time>,
        latest -> Nullable<Time>,
        /// In one day, from all calls together.
        max_minutes -> Nullable<Integer>,
        overtime_after_minutes -> Nullable<Integer>,
        /// What is paid on top.
        overtime_percent -> Nullable<SmallInt>,
        /// Calls against it are refused; otherwise people are only warned.
        is_enforced -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

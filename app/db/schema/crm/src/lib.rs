//! Tables of the schema `crm`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// Postal addresses of contacts and companies. Erasure deletes the rows.
    crm.addresses (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who lives or works there; null for a company's.
        contact_id -> Nullable<Uuid>,
        company_id -> Nullable<Uuid>,
        kind -> Text,
        /// Where letters go; exactly one per contact or company, kept by trigger.
        is_primary -> Bool,
        /// pii: street and number.
        address_line1 -> Text,
        /// pii: care of, floor, entrance.
        address_line2 -> Nullable<Text>,
        /// pii: town.
        city -> Text,
        /// pii: where letters need it.
        state -> Nullable<Text>,
        /// pii: as the post writes it.
        postal_code -> Nullable<Text>,
        /// ISO 3166.
        country -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who takes turns in a rule. Erasure deletes the rows.
    crm.assignment_rule_members (id) {
        id -> Uuid,
        organization_id -> Uuid,
        rule_id -> Uuid,
        /// pii: who takes turns.
        user_id -> Uuid,
        position -> Integer,
        /// Takes so many times the share of somebody with 1.
        weight -> SmallInt,
        is_available -> Bool,
        /// Gets nothing while looking after so many open records; null: no limit.
        max_open -> Nullable<Integer>,
        assigned_count -> Integer,
        last_assigned_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who gets what comes in. Rules that were used are switched off, not deleted.
    crm.assignment_rules (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        entity_type -> Text,
        method -> Text,
        /// As in segments: {"match": "all" | "any", "conditions": \[{"field", "operator", "value"}\]}.
        condition -> Jsonb,
        /// The team that the record gets.
        team_id -> Nullable<Uuid>,
        /// Higher first; the first rule that fits decides.
        priority -> Integer,
        is_active -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What was given to whom by which rule; append-only.
    crm.assignments (id) {
        id -> Uuid,
        organization_id -> Uuid,
        rule_id -> Uuid,
        user_id -> Uuid,
        entity_type -> Text,
        entity_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Companies, houses and institutions that an organisation deals with: clients, sponsors, venues, suppliers.
    crm.companies (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Belongs to this company; a tree.
        parent_id -> Nullable<Uuid>,
        name -> Text,
        /// not personal: the name in the register.
        legal_name -> Nullable<Text>,
        kind -> Text,
        status -> Text,
        industry -> Nullable<Text>,
        employees -> Nullable<Integer>,
        website -> Nullable<Text>,
        /// Lower-case and in ASCII (xn--): contacts with such an address are offered this company, duplicates are found by it.
        domain -> Nullable<Text>,
        /// not personal: the company's own address, of nobody in particular.
        email -> Nullable<Text>,
        /// not personal: E.164, of nobody in particular.
        phone -> Nullable<Text>,
        /// With country prefix and without spaces.
        vat_id -> Nullable<Text>,
        registration_number -> Nullable<Text>,
        description -> Nullable<Text>,
        logo_asset_id -> Nullable<Uuid>,
        source -> Nullable<Text>,
        /// Who looks after it.
        owner_id -> Nullable<Uuid>,
        team_id -> Nullable<Uuid>,
        /// ISO 4217: what new deals and documents are in.
        currency -> Text,
        /// Days from an invoice to the day when it is due.
        payment_terms_days -> SmallInt,
        locale -> Text,
        /// Values by crm.custom_fields.key.
        custom_fields -> Jsonb,
        contacts_count -> Integer,
        open_deals_count -> Integer,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Tags of companies.
    crm.company_tags (id) {
        id -> Uuid,
        organization_id -> Uuid,
        company_id -> Uuid,
        tag_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who else bids, and how.
    crm.competitors (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        website -> Nullable<Text>,
        description -> Nullable<Text>,
        strengths -> Array<Text>,
        weaknesses -> Array<Text>,
        market_position -> Nullable<Text>,
        price_position -> Nullable<Text>,
        notes -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Proof of a consent that names the person; apart from the ledger, which must never change, so that it can be erased.
    crm.consent_evidence (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the consent that it proves.
        consent_id -> Uuid,
        /// pii: address that it came from.
        ip -> Nullable<Inet>,
        /// pii: browser that it came from.
        user_agent -> Nullable<Text>,
        /// pii: e-mail address or number as it was then.
        address -> Nullable<Text>,
        page_url -> Nullable<Text>,
        /// The signed sheet.
        scan_asset_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What an organisation asks consent for: newsletter, casting news, keeping data.
    crm.consent_purposes (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// marketing and data_processing stand for the consents of the documents; others are the organisation's own.
        key -> Text,
        name -> Text,
        description -> Nullable<Text>,
        legal_basis -> Text,
        /// Consent given in a form counts only when it is confirmed from the address.
        needs_double_opt_in -> Bool,
        /// Shown in the preference centre.
        is_public -> Bool,
        is_active -> Bool,
        /// Days after which consent that nobody used has to be asked for again; null: never.
        expires_after_days -> Nullable<Integer>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The very words that people agreed to, by language and version; append-only.
    crm.consent_texts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        purpose_id -> Uuid,
        locale -> Text,
        text_version -> Integer,
        body -> Text,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Every consent that was asked for, given, confirmed or taken back, for which purpose and channel; append-only, the newest holds.
    crm.consents (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: whose consent. A merged contact's rows keep their id and count for the survivor.
        contact_id -> Uuid,
        purpose_id -> Uuid,
        /// any: the purpose needs no channel, such as keeping data.
        channel -> Text,
        action -> Text,
        /// How it came.
        source -> Text,
        /// Where, in words without names: form of the winter ball, paper list at the door.
        source_note -> Nullable<Text>,
        /// What the person read: language and version; null for consent from before the ledger.
        text_id -> Nullable<Uuid>,
        /// Who wrote it down, if not the person.
        recorded_by -> Nullable<Uuid>,
        /// When it happened; earlier than created_at for paper and imports.
        given_at -> Timestamptz,
        created_at -> Timestamptz,
        /// The form that it came with.
        form_submission_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    /// The timeline of a contact: mails, calls, meetings, visits, forms, orders, nights.
    crm.contact_activities (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the person.
        contact_id -> Uuid,
        activity_type -> Text,
        /// pii: what the timeline shows.
        subject -> Text,
        /// pii: what was said.
        description -> Nullable<Text>,
        deal_id -> Nullable<Uuid>,
        company_id -> Nullable<Uuid>,
        /// marketing.campaigns.
        campaign_id -> Nullable<Uuid>,
        scheduled_at -> Nullable<Timestamptz>,
        /// Minutes.
        duration -> Nullable<Integer>,
        /// pii: what came of it.
        outcome -> Nullable<Text>,
        /// crm.emails: the mail itself.
        email_id -> Nullable<Uuid>,
        recording_asset_id -> Nullable<Uuid>,
        /// Table of what it tells about; the same thing is told once per contact.
        source_type -> Nullable<Text>,
        source_id -> Nullable<Uuid>,
        performed_by_id -> Nullable<Uuid>,
        /// When it happened; later entries may be about earlier things.
        occurred_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// For which companies a person works or worked, in which role and when.
    crm.contact_companies (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the person.
        contact_id -> Uuid,
        company_id -> Uuid,
        role -> Text,
        /// pii: in this role.
        job_title -> Nullable<Text>,
        /// The main one; follows crm.contacts.company_id.
        is_primary -> Bool,
        started_on -> Nullable<Date>,
        ended_on -> Nullable<Date>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What holds now, worked out from crm.consents by trigger, so that segments and senders need no history.
    crm.contact_consents (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the person.
        contact_id -> Uuid,
        purpose_id -> Uuid,
        channel -> Text,
        state -> Text,
        /// The row of the ledger that decided.
        consent_id -> Uuid,
        since -> Timestamptz,
    }
}

diesel::table! {
    /// E-mail addresses of a contact. Erasure deletes the rows.
    crm.contact_emails (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: whose address it is.
        contact_id -> Uuid,
        /// pii: as typed, the domain in ASCII (xn--); one contact per organisation has it, without regard to case.
        email -> Text,
        label -> Text,
        /// Where mail goes; exactly one per contact, kept by trigger.
        is_primary -> Bool,
        /// When somebody answered from it or opened a link that only went there.
        verified_at -> Nullable<Timestamptz>,
        /// What mail servers said. Nothing is sent to bounced, complained or invalid.
        deliverability -> Text,
        /// Soft ones in a row; one delivery sets it back.
        bounces -> Integer,
        last_bounced_at -> Nullable<Timestamptz>,
        domain -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which row of which table a merge moved; append-only. What could not move because the winner had the same is kept back with the loser.
    crm.contact_merge_moves (id) {
        id -> Uuid,
        organization_id -> Uuid,
        merge_id -> Uuid,
        entity_type -> Text,
        entity_column -> Text,
        entity_id -> Uuid,
        what -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What stood in both contacts before a merge, and what was chosen, so that it can be undone. Erasure deletes the rows.
    crm.contact_merge_values (id) {
        id -> Uuid,
        organization_id -> Uuid,
        merge_id -> Uuid,
        /// pii: the contact that stayed.
        contact_id -> Uuid,
        column_name -> Text,
        /// pii: of the contact that stayed.
        winner_value -> Nullable<Jsonb>,
        /// pii: of the contact that went.
        loser_value -> Nullable<Jsonb>,
        chosen -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which contact became which, and which merges were undone; append-only.
    crm.contact_merges (id) {
        id -> Uuid,
        organization_id -> Uuid,
        kind -> Text,
        /// pii: who stays.
        winner_id -> Uuid,
        /// pii: who leads there from now on.
        loser_id -> Uuid,
        undoes_id -> Nullable<Uuid>,
        /// The pair of crm.duplicate_candidates that proposed it.
        candidate_id -> Nullable<Uuid>,
        /// Columns in which the loser's value was chosen; the values are in crm.contact_merge_values.
        kept -> Array<Text>,
        moved_rows -> Integer,
        performed_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What colleagues should know about a contact. The person has a right to read it.
    crm.contact_notes (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the person.
        contact_id -> Uuid,
        deal_id -> Nullable<Uuid>,
        /// pii: Markdown.
        content -> Text,
        /// Stands above the others.
        is_pinned -> Bool,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Telephone numbers of a contact; several people may share one. Erasure deletes the rows.
    crm.contact_phones (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: whose number it is.
        contact_id -> Uuid,
        /// pii: E.164; fragments of it are found by trigram.
        number -> Text,
        extension -> Nullable<Text>,
        kind -> Text,
        /// Reached by messenger, too.
        takes_messages -> Bool,
        /// The number to call; exactly one per contact, kept by trigger.
        is_primary -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Tags of contacts. Erasure deletes the rows.
    crm.contact_tags (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the person.
        contact_id -> Uuid,
        tag_id -> Uuid,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A person as one organisation knows them, with or without an account; addresses, consent and scores hang below.
    crm.contacts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the account of the same person, if there is one.
        profile_id -> Nullable<Uuid>,
        /// pii: may be empty where only an address is known.
        first_name -> Text,
        /// pii: may be empty where only an address is known.
        last_name -> Text,
        /// pii: as the person gave them.
        pronouns -> Nullable<Text>,
        /// pii: at the main company.
        job_title -> Nullable<Text>,
        /// pii: at the main company.
        department -> Nullable<Text>,
        /// As typed, where there is no company to link to.
        company_name -> Nullable<Text>,
        /// The main company; a trigger keeps crm.contact_companies, which has all of them.
        company_id -> Nullable<Uuid>,
        /// pii: address or handle.
        linked_in -> Nullable<Text>,
        /// pii: address or handle.
        twitter -> Nullable<Text>,
        /// pii: address or handle.
        instagram -> Nullable<Text>,
        avatar_asset_id -> Nullable<Uuid>,
        /// Where the person stands; prospect, lead, customer go forward only, unless crm.settings lets them back.
        contact_type -> Text,
        /// What people decided. Whether mail may be sent is never read from here but from crm.suppressions, crm.consents and crm.contact_emails; unsubscribed and bounced only note what was imported.
        status -> Text,
        source -> Nullable<Text>,
        /// Sum of crm.score_ledger: how well the person fits. For showing and sorting.
        lead_score -> Integer,
        /// Sum of crm.score_ledger: how much the person does. For showing and sorting.
        engagement_score -> Integer,
        last_score_update -> Nullable<Timestamptz>,
        /// pii: values by crm.custom_fields.key.
        custom_fields -> Jsonb,
        /// Who looks after the person.
        owner_id -> Nullable<Uuid>,
        team_id -> Nullable<Uuid>,
        /// BCP 47: language of mails; null: the organisation's.
        locale -> Nullable<Text>,
        /// IANA zone name: mails go out by the clock there; null: the organisation's.
        timezone -> Nullable<Text>,
        last_contacted_at -> Nullable<Timestamptz>,
        /// The contact that this one became; links and cookies with the old id lead there for ever (crm.survivor).
        merged_into_id -> Nullable<Uuid>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Fields that an organisation added to contacts, companies, deals or its own records.
    crm.custom_fields (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entity_type -> Text,
        custom_object_id -> Nullable<Uuid>,
        key -> Text,
        label -> Text,
        help -> Nullable<Text>,
        field_type -> Text,
        /// \[{"value": text, "label": text, "color": text}\] of select and multi_select.
        options -> Jsonb,
        default_value -> Nullable<Jsonb>,
        is_required -> Bool,
        is_unique -> Bool,
        /// Can be sorted and filtered by: its values stand in crm.custom_values, too.
        is_indexed -> Bool,
        /// Is exported to the person and erased with them.
        is_personal -> Bool,
        position -> Integer,
        is_active -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Kinds of records that an organisation made itself, such as garments on loan.
    crm.custom_objects (id) {
        id -> Uuid,
        organization_id -> Uuid,
        key -> Text,
        name -> Text,
        plural -> Text,
        icon -> Nullable<Text>,
        description -> Nullable<Text>,
        /// The field that names a record in lists.
        title_field -> Nullable<Text>,
        is_active -> Bool,
        records_count -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Records of the kinds that an organisation made.
    crm.custom_records (id) {
        id -> Uuid,
        organization_id -> Uuid,
        custom_object_id -> Uuid,
        /// pii: what lists show.
        name -> Text,
        /// pii: values by crm.custom_fields.key.
        custom_fields -> Jsonb,
        /// pii: the person it is about; null if it is about none.
        contact_id -> Nullable<Uuid>,
        company_id -> Nullable<Uuid>,
        deal_id -> Nullable<Uuid>,
        owner_id -> Nullable<Uuid>,
        team_id -> Nullable<Uuid>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Values of indexed fields in columns of their own, for sorting, filtering and uniqueness; kept by trigger, gone with the value.
    crm.custom_values (id) {
        id -> Uuid,
        organization_id -> Uuid,
        field_id -> Uuid,
        /// The contact, company, deal or record.
        entity_id -> Uuid,
        /// Lower-case and without accents; of multi_select one row per choice.
        text_value -> Nullable<Text>,
        number_value -> Nullable<Numeric>,
        moment_value -> Nullable<Timestamptz>,
        /// Filled for unique fields only.
        unique_value -> Nullable<Text>,
    }
}

diesel::table! {
    /// What people ask about their data, and until when it has to be answered (GDPR, articles 15 to 21).
    crm.data_requests (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who asks; null until they are known.
        contact_id -> Nullable<Uuid>,
        kind -> Text,
        state -> Text,
        /// pii: the address that it came from.
        email -> Nullable<Text>,
        /// pii: what they wrote.
        note -> Nullable<Text>,
        refusal -> Nullable<Text>,
        received_at -> Timestamptz,
        /// A month after it came, unless somebody extends it.
        due_on -> Date,
        export_id -> Nullable<Uuid>,
        handled_by -> Nullable<Uuid>,
        done_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What happened in a deal: notes, and changes that triggers write down.
    crm.deal_activities (id) {
        id -> Uuid,
        organization_id -> Uuid,
        deal_id -> Uuid,
        activity_type -> Text,
        subject -> Text,
        description -> Nullable<Text>,
        /// Ids and amounts, never names of people.
        old_value -> Nullable<Text>,
        new_value -> Nullable<Text>,
        /// Null: the system.
        performed_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who else wants this deal.
    crm.deal_competitors (id) {
        id -> Uuid,
        organization_id -> Uuid,
        deal_id -> Uuid,
        competitor_id -> Uuid,
        /// As it was called at the time.
        name -> Text,
        strengths_weaknesses -> Nullable<Text>,
        pricing -> Nullable<Text>,
        status -> Nullable<Text>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The people of a deal and the part they play.
    crm.deal_contacts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        deal_id -> Uuid,
        /// pii: the person.
        contact_id -> Uuid,
        role -> Text,
        /// The main one; crm.deals.primary_contact_id says the same.
        is_primary -> Bool,
        added_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a deal has beside its main columns; made with it.
    crm.deal_details (deal_id) {
        deal_id -> Uuid,
        organization_id -> Uuid,
        /// Place in the column of the board.
        position -> Numeric,
        next_step -> Nullable<Text>,
        next_step_on -> Nullable<Date>,
        /// The deal's amount and mrr are the sums of crm.deal_products.
        amount_follows_products -> Bool,
        price_book_id -> Nullable<Uuid>,
        /// Values by crm.custom_fields.key.
        custom_fields -> Jsonb,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Lines of a deal: what is offered, at which price.
    crm.deal_products (id) {
        id -> Uuid,
        organization_id -> Uuid,
        deal_id -> Uuid,
        product_id -> Nullable<Uuid>,
        name -> Text,
        description -> Nullable<Text>,
        quantity -> Numeric,
        /// Minor units in the currency of the deal, without tax.
        unit_price -> BigInt,
        /// Per cent.
        discount -> Numeric,
        /// Minor units without tax: quantity times price less discount, rounded once.
        total -> BigInt,
        tax_rate_id -> Nullable<Uuid>,
        is_recurring -> Bool,
        billing_period -> Nullable<Text>,
        sort_order -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Every step of every deal, with what it was worth then; append-only, written by trigger.
    crm.deal_stage_history (id) {
        id -> Uuid,
        organization_id -> Uuid,
        deal_id -> Uuid,
        from_stage_id -> Nullable<Uuid>,
        to_stage_id -> Uuid,
        /// Per cent that held on entering, the deal's own or the stage's. Later changes of the stage change nothing here.
        probability -> SmallInt,
        /// Minor units, as it was.
        amount -> Nullable<BigInt>,
        currency -> Text,
        /// When the deal had entered from_stage_id; null for its first stage.
        entered_at -> Nullable<Timestamptz>,
        changed_at -> Timestamptz,
        /// Whole days in from_stage_id.
        days_in_stage -> Nullable<Integer>,
        changed_by_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    /// Tags of deals.
    crm.deal_tags (id) {
        id -> Uuid,
        organization_id -> Uuid,
        deal_id -> Uuid,
        tag_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What may become business, on its way through a pipeline. Deals go to the trash; with their history they are never deleted.
    crm.deals (id) {
        id -> Uuid,
        organization_id -> Uuid,
        pipeline_id -> Uuid,
        stage_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        /// open, won or lost: what the stage is, set by trigger.
        status -> Text,
        /// Per cent, for this deal; null: the stage's.
        probability -> Nullable<SmallInt>,
        /// Where it counts in the forecast; the stage's on entering one, then anybody's who may change the deal.
        forecast_category -> Text,
        /// Minor units of currency, all in all; null while nobody knows.
        amount -> Nullable<BigInt>,
        currency -> Text,
        is_recurring -> Bool,
        recurring_period -> Nullable<Text>,
        /// Minor units of currency per month.
        mrr -> Nullable<BigInt>,
        expected_close_date -> Nullable<Date>,
        actual_close_date -> Nullable<Date>,
        /// The company.
        client_id -> Nullable<Uuid>,
        /// Of the people in crm.deal_contacts the main one; kept alike by triggers.
        primary_contact_id -> Nullable<Uuid>,
        owner_id -> Nullable<Uuid>,
        team_id -> Nullable<Uuid>,
        /// One of crm.lost_reasons.name.
        lost_reason -> Nullable<Text>,
        lost_reason_details -> Nullable<Text>,
        competitor_id -> Nullable<Uuid>,
        source -> Nullable<Text>,
        source_details -> Nullable<Text>,
        /// marketing.campaigns that brought it.
        campaign_id -> Nullable<Uuid>,
        /// Since when it stands in this stage; times before are in crm.deal_stage_history.
        stage_entered_at -> Timestamptz,
        last_activity_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Pairs that may be the same person or company; a pair that was dismissed is not proposed again.
    crm.duplicate_candidates (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// The smaller id of the two.
        contact_id -> Nullable<Uuid>,
        other_contact_id -> Nullable<Uuid>,
        company_id -> Nullable<Uuid>,
        other_company_id -> Nullable<Uuid>,
        rule_id -> Nullable<Uuid>,
        likeness -> Numeric,
        state -> Text,
        decided_by -> Nullable<Uuid>,
        decided_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What counts as the same person or company, and what happens when one is entered again.
    crm.duplicate_rules (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entity_type -> Text,
        name -> Text,
        /// All of these must be alike.
        compares -> Array<Text>,
        /// Trigram likeness of names from which on they are alike; 1: equal.
        likeness -> Numeric,
        on_create -> Text,
        on_update -> Text,
        is_active -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Files at a mail; stored when somebody asks for them.
    crm.email_attachments (id) {
        id -> Uuid,
        organization_id -> Uuid,
        email_id -> Uuid,
        /// Null while it is only in the mailbox.
        asset_id -> Nullable<Uuid>,
        file_name -> Text,
        content_type -> Text,
        byte_size -> BigInt,
        content_id -> Nullable<Text>,
        is_inline -> Bool,
        position -> Integer,
    }
}

diesel::table! {
    /// What a mail says: apart from the mail, because fewer people see it.
    crm.email_bodies (email_id) {
        email_id -> Uuid,
        organization_id -> Uuid,
        /// pii: as in the mail.
        contact_id -> Nullable<Uuid>,
        /// pii: as plain text.
        text_body -> Text,
        /// pii: as HTML, cleaned before it is shown.
        html_body -> Nullable<Text>,
        /// pii: the headers that threads and bounces are told by.
        headers -> Jsonb,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who sent and got a mail. Erasure deletes the rows.
    crm.email_participants (id) {
        id -> Uuid,
        organization_id -> Uuid,
        email_id -> Uuid,
        role -> Text,
        /// pii: the address.
        email -> Text,
        /// pii: as the mail called them.
        name -> Nullable<Text>,
        /// pii: the contact with the address; found later where a contact gets it later.
        contact_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    /// Mails between colleagues and contacts, from synced mailboxes or sent from here.
    crm.emails (id) {
        id -> Uuid,
        organization_id -> Uuid,
        account_id -> Nullable<Uuid>,
        folder_id -> Nullable<Uuid>,
        /// Whose mailbox it came from; null when the colleague is gone.
        user_id -> Nullable<Uuid>,
        remote_uid -> Nullable<BigInt>,
        message_id -> Text,
        in_reply_to -> Nullable<Text>,
        /// Message-ID of the first mail of the conversation.
        thread_key -> Text,
        direction -> Text,
        /// pii: the contact it is with; others are in crm.email_participants.
        contact_id -> Nullable<Uuid>,
        deal_id -> Nullable<Uuid>,
        company_id -> Nullable<Uuid>,
        /// pii: its subject.
        subject -> Text,
        /// What colleagues see, as the mailbox said when it came.
        sharing -> Text,
        /// An out-of-office or other machine: no reply of a person.
        is_automatic -> Bool,
        has_attachments -> Bool,
        size_bytes -> Nullable<BigInt>,
        sent_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Exchange rates by day; a day without one takes the last before it.
    crm.exchange_rates (id) {
        id -> Uuid,
        organization_id -> Uuid,
        currency -> Text,
        base_currency -> Text,
        /// Whole units of base_currency for one whole unit of currency.
        rate -> Numeric,
        valid_on -> Date,
        source -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who took which data out, as what, and when; the file goes after a while, the row stays.
    crm.exports (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// account: everything of the organisation. person: what is held about one person.
        kind -> Text,
        entity_type -> Nullable<Text>,
        format -> Text,
        filter -> Jsonb,
        #[sql_name = "columns"]
        columns_ -> Array<Text>,
        file_id -> Nullable<Uuid>,
        row_count -> Nullable<Integer>,
        status -> Text,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
        downloaded_at -> Nullable<Timestamptz>,
        expires_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What a role sees and changes of single fields; without a row what it may of the record. The application holds to it in pages, exports and mails.
    crm.field_rules (id) {
        id -> Uuid,
        organization_id -> Uuid,
        role -> Text,
        entity_type -> Text,
        /// Column, or custom. and the key of a custom field.
        field -> Text,
        /// masked: the end of a number, the domain of an address.
        access -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Questions of a form, in order.
    crm.form_fields (id) {
        id -> Uuid,
        organization_id -> Uuid,
        form_id -> Uuid,
        position -> Integer,
        key -> Text,
        label -> Text,
        help -> Nullable<Text>,
        placeholder -> Nullable<Text>,
        field_type -> Text,
        /// Where the answer goes, such as contact.first_name or contact.custom.shoe_size; null: it stays in the submission.
        maps_to -> Nullable<Text>,
        /// \[{"value": text, "label": text}\] of select and multi_select.
        options -> Jsonb,
        is_required -> Bool,
        max_length -> Nullable<Integer>,
        /// What ticking the box agrees to.
        consent_text_id -> Nullable<Uuid>,
        consent_channel -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What was sent through a form; visitors' are written by the system role. Those that become no contact are deleted after crm.settings.submissions_keep_days.
    crm.form_submissions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        form_id -> Uuid,
        /// As the form was called then.
        form_name -> Text,
        /// pii: the contact that it became or was matched with; null until then.
        contact_id -> Nullable<Uuid>,
        deal_id -> Nullable<Uuid>,
        /// pii: the address typed, by which contacts are matched and people found.
        email -> Nullable<Text>,
        /// pii: answers by crm.form_fields.key.
        data -> Jsonb,
        state -> Text,
        spam_score -> SmallInt,
        spam_reason -> Nullable<Text>,
        /// SHA-256 of the token in the confirmation link.
        opt_in_token -> Nullable<Bytea>,
        opt_in_expires_at -> Nullable<Timestamptz>,
        confirmed_at -> Nullable<Timestamptz>,
        processed_at -> Nullable<Timestamptz>,
        failure -> Nullable<Text>,
        /// pii: address that it came from.
        ip -> Nullable<Inet>,
        /// pii: browser that it came from.
        user_agent -> Nullable<Text>,
        source_url -> Nullable<Text>,
        utm_source -> Nullable<Text>,
        utm_medium -> Nullable<Text>,
        utm_campaign -> Nullable<Text>,
        /// analytics.visits it came from; null without statistics.
        visit_id -> Nullable<Uuid>,
        /// Made by the page: the same click sent twice is one submission.
        submission_key -> Nullable<Uuid>,
        submitted_at -> Timestamptz,
    }
}

diesel::table! {
    /// Forms on public pages: what people send becomes contacts, and deals where a pipeline is named.
    crm.forms (id) {
        id -> Uuid,
        organization_id -> Uuid,
        slug -> Text,
        name -> Text,
        intro -> Nullable<Text>,
        submit_label -> Nullable<Text>,
        thanks -> Nullable<Text>,
        redirect_url -> Nullable<Text>,
        locale -> Text,
        contact_type -> Text,
        source -> Text,
        /// Every submission that is confirmed opens a deal there; null: none.
        pipeline_id -> Nullable<Uuid>,
        assignment_rule_id -> Nullable<Uuid>,
        /// Nothing comes of a submission until a link in a mail was opened and the button there pressed.
        double_opt_in -> Bool,
        /// Name of a field that people do not see; whoever fills it is no person.
        honeypot -> Nullable<Text>,
        /// Filled in faster is no person.
        min_seconds -> SmallInt,
        /// Submissions per network and hour; more are held back.
        max_per_hour -> Integer,
        submissions_count -> Integer,
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
    /// Lines of an import and what became of them; deleted after crm.settings.import_rows_keep_days.
    crm.import_rows (id) {
        id -> Uuid,
        organization_id -> Uuid,
        import_id -> Uuid,
        row_number -> Integer,
        /// pii: the cells as they were read, by column.
        raw -> Jsonb,
        /// suppressed: the address is in crm.suppressions. kept: not undone, because somebody changed the record since.
        outcome -> Text,
        /// What was wrong, without the value.
        problem -> Nullable<Text>,
        /// pii: the contact that it made or changed.
        contact_id -> Nullable<Uuid>,
        entity_type -> Nullable<Text>,
        entity_id -> Nullable<Uuid>,
        /// pii: columns that it changed, as they were; undoing puts them back.
        before -> Nullable<Jsonb>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Files that were read in: mapped, tried, run in the background, undone.
    crm.imports (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entity_type -> Text,
        file_id -> Nullable<Uuid>,
        file_name -> Text,
        encoding -> Text,
        delimiter -> Text,
        /// \[{"column": text, "to": "contact.first_name", "default": text}\], in the order of the file.
        mapping -> Jsonb,
        on_duplicate -> Text,
        match_by -> Array<Text>,
        tag_id -> Nullable<Uuid>,
        /// What the people of the file agreed to, as whoever imports it says; null: no consent.
        consent_text_id -> Nullable<Uuid>,
        is_dry_run -> Bool,
        /// Do flows start for what it brings? Off, so that no import is a storm.
        triggers_automations -> Bool,
        status -> Text,
        total_rows -> Integer,
        /// Up to where it came; it goes on from there.
        last_row -> Integer,
        failure -> Nullable<Text>,
        /// Until when it can be undone: as long as its lines are kept.
        undo_until -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        started_at -> Nullable<Timestamptz>,
        finished_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which fields stand where, for everybody or for one role.
    crm.layouts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entity_type -> Text,
        custom_object_id -> Nullable<Uuid>,
        kind -> Text,
        role -> Nullable<Text>,
        /// \[{"title": text, "columns": 1 | 2, "fields": \[text\], "when": condition}\], in order.
        sections -> Jsonb,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// When a lead became a customer, with which company and deal; append-only. Where one sells to people there is no company.
    crm.lead_conversions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the person.
        contact_id -> Uuid,
        company_id -> Nullable<Uuid>,
        deal_id -> Nullable<Uuid>,
        from_type -> Text,
        to_type -> Text,
        form_submission_id -> Nullable<Uuid>,
        converted_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What earns or costs a contact points. Rules that gave points are switched off, not deleted.
    crm.lead_scoring_rules (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        /// lead: how well somebody fits. engagement: how much they do.
        score -> Text,
        /// {"event": text} or {"match": "all" | "any", "conditions": \[{"field", "operator", "value"}\]}.
        condition -> Jsonb,
        score_change -> Integer,
        category -> Nullable<Text>,
        /// Gives points every time; otherwise once per contact.
        is_repeatable -> Bool,
        max_times -> Nullable<Integer>,
        /// Days after which the points are taken back; null: never.
        expires_after_days -> Nullable<Integer>,
        is_active -> Bool,
        priority -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Why deals are lost, to choose from, so that it can be counted.
    crm.lost_reasons (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        is_active -> Bool,
        position -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who was asked to an appointment and what they answered. Erasure deletes the rows.
    crm.meeting_attendees (id) {
        id -> Uuid,
        organization_id -> Uuid,
        meeting_id -> Uuid,
        /// pii: the contact with the address.
        contact_id -> Nullable<Uuid>,
        user_id -> Nullable<Uuid>,
        /// pii: the address.
        email -> Text,
        /// pii: as the calendar calls them.
        name -> Nullable<Text>,
        is_organizer -> Bool,
        response -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Appointments of colleagues with contacts, in step with their calendars.
    crm.meetings (id) {
        id -> Uuid,
        organization_id -> Uuid,
        folder_id -> Nullable<Uuid>,
        /// Whose calendar it stands in.
        user_id -> Nullable<Uuid>,
        remote_id -> Nullable<Text>,
        remote_etag -> Nullable<Text>,
        ical_uid -> Text,
        /// Start of this date in its series; null for the series itself and for single ones.
        recurrence_id -> Nullable<Timestamptz>,
        rrule -> Nullable<Text>,
        /// Grows with every change, so that calendars take the newest (RFC 5545).
        sequence -> Integer,
        /// pii: what the calendar shows.
        title -> Text,
        /// pii: what it is about.
        description -> Nullable<Text>,
        location -> Nullable<Text>,
        meeting_url -> Nullable<Text>,
        starts_at -> Timestamptz,
        ends_at -> Timestamptz,
        /// IANA zone name.
        timezone -> Text,
        is_all_day -> Bool,
        status -> Text,
        is_private -> Bool,
        /// pii: the contact it is with; others are in crm.meeting_attendees.
        contact_id -> Nullable<Uuid>,
        deal_id -> Nullable<Uuid>,
        company_id -> Nullable<Uuid>,
        /// pii: what came of it.
        outcome -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Files at a note.
    crm.note_attachments (id) {
        id -> Uuid,
        organization_id -> Uuid,
        note_id -> Uuid,
        asset_id -> Uuid,
        position -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Colleagues that a note calls. Erasure deletes the rows.
    crm.note_mentions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        note_id -> Uuid,
        /// pii: the colleague.
        user_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Numbers of documents without gaps, by kind and year.
    crm.number_series (id) {
        id -> Uuid,
        organization_id -> Uuid,
        kind -> Text,
        /// 0: goes on through the years.
        year -> Integer,
        prefix -> Text,
        digits -> SmallInt,
        last_number -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The stages of a pipeline, in order: columns of the board.
    crm.pipeline_stages (id) {
        id -> Uuid,
        organization_id -> Uuid,
        pipeline_id -> Uuid,
        name -> Text,
        /// What a deal is while it stands here.
        kind -> Text,
        /// Per cent, for deals that say none of their own. Changing it rewrites no history: that has its own.
        probability -> SmallInt,
        forecast_category -> Text,
        position -> Integer,
        color -> Nullable<Text>,
        /// Columns of crm.deals without which no deal enters.
        required_fields -> Array<Text>,
        /// Days after which a deal that stands still here is marked.
        rots_after_days -> Nullable<SmallInt>,
        open_deals_count -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Ways that deals go: new business, sponsoring, tickets for groups.
    crm.pipelines (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        is_default -> Bool,
        is_active -> Bool,
        /// ISO 4217, for new deals.
        default_currency -> Text,
        /// The team that new deals get.
        team_id -> Nullable<Uuid>,
        position -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Contacts who see what concerns them or their company: quotes, invoices, projects.
    crm.portal_accesses (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the contact.
        contact_id -> Uuid,
        /// Sees this company's; null: only what is addressed to the contact.
        company_id -> Nullable<Uuid>,
        /// pii: the account with which it is used; null until then.
        user_id -> Nullable<Uuid>,
        /// SHA-256 of the token in the invitation.
        token -> Nullable<Bytea>,
        sees_documents -> Bool,
        sees_projects -> Bool,
        sees_assets -> Bool,
        /// May accept quotes in the name of the company.
        may_accept -> Bool,
        invited_by -> Nullable<Uuid>,
        invited_at -> Timestamptz,
        accepted_at -> Nullable<Timestamptz>,
        expires_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What a model thinks of a contact, and why. Erasure deletes the rows.
    crm.predicted_scores (id) {
        id -> Uuid,
        organization_id -> Uuid,
        model_id -> Uuid,
        /// pii: the person.
        contact_id -> Uuid,
        probability -> Numeric,
        /// pii: \[{"feature": text, "weight": number}\], strongest first.
        reasons -> Jsonb,
        predicted_at -> Timestamptz,
    }
}

diesel::table! {
    /// The price of a product in a price book, from a quantity on.
    crm.price_book_entries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        price_book_id -> Uuid,
        product_id -> Uuid,
        min_quantity -> Numeric,
        /// Minor units in the currency of the book, without tax.
        unit_price -> BigInt,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Prices by season, currency or company; at any time one per currency is the default.
    crm.price_books (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        currency -> Text,
        /// Prices agreed with one company; null: for everybody.
        company_id -> Nullable<Uuid>,
        is_default -> Bool,
        valid_from -> Nullable<Date>,
        /// The first day on which it holds no more.
        valid_until -> Nullable<Date>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What an organisation sells beside tickets: services, retainers, sponsoring packages.
    crm.products (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        code -> Text,
        description -> Nullable<Text>,
        /// Minor units, without tax.
        unit_price -> BigInt,
        currency -> Text,
        product_type -> Text,
        /// hour, day, look, evening.
        unit -> Nullable<Text>,
        is_recurring -> Bool,
        billing_period -> Nullable<Text>,
        tax_rate_id -> Nullable<Uuid>,
        is_active -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Lines of a document, in order; they change only while it is a draft.
    crm.sales_document_items (id) {
        id -> Uuid,
        organization_id -> Uuid,
        document_id -> Uuid,
        position -> Integer,
        product_id -> Nullable<Uuid>,
        name -> Text,
        description -> Nullable<Text>,
        quantity -> Numeric,
        unit -> Nullable<Text>,
        /// Minor units in the currency of the document, without tax.
        unit_price -> BigInt,
        /// Per cent.
        discount -> Numeric,
        tax_percent -> Numeric,
        tax_note -> Nullable<Text>,
        /// Minor units, without tax.
        net -> BigInt,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Quotes, the orders they become, their invoices and credit notes. Once issued only their state changes.
    crm.sales_documents (id) {
        id -> Uuid,
        organization_id -> Uuid,
        kind -> Text,
        status -> Text,
        /// From crm.number_series when it is issued; null for drafts.
        number -> Nullable<Text>,
        /// What it was made from: the quote of an order, the order of an invoice, the invoice of a credit note.
        previous_id -> Nullable<Uuid>,
        deal_id -> Nullable<Uuid>,
        company_id -> Nullable<Uuid>,
        /// pii: the person it is addressed to.
        contact_id -> Nullable<Uuid>,
        title -> Text,
        /// Name and address as printed. Law keeps it for ten years, so erasure leaves it.
        billed_to -> Text,
        intro -> Nullable<Text>,
        closing -> Nullable<Text>,
        locale -> Text,
        currency -> Text,
        /// Minor units; sum of the lines, kept by trigger while it is a draft.
        net -> BigInt,
        /// Minor units; rounded once per rate, kept by trigger while it is a draft.
        tax -> BigInt,
        /// Minor units.
        gross -> BigInt,
        issued_on -> Nullable<Date>,
        valid_until -> Nullable<Date>,
        /// When what is billed was done.
        performed_on -> Nullable<Daterange>,
        due_on -> Nullable<Date>,
        decided_at -> Nullable<Timestamptz>,
        /// Who accepted or declined it, if with an account.
        decided_by -> Nullable<Uuid>,
        paid_on -> Nullable<Date>,
        pdf_asset_id -> Nullable<Uuid>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Filters, columns and order that somebody keeps for themselves or for all.
    crm.saved_views (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entity_type -> Text,
        custom_object_id -> Nullable<Uuid>,
        name -> Text,
        layout -> Text,
        /// As in segments: {"match": "all" | "any", "conditions": \[{"field", "operator", "value"}\]}.
        filter -> Jsonb,
        #[sql_name = "columns"]
        columns_ -> Array<Text>,
        /// Columns in order; a minus before one turns it round.
        sort -> Array<Text>,
        group_by -> Nullable<Text>,
        is_shared -> Bool,
        position -> Integer,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Why a score is what it is: every point given or taken back; append-only. A score is the sum of its rows.
    crm.score_ledger (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the person.
        contact_id -> Uuid,
        score -> Text,
        points -> Integer,
        rule_id -> Nullable<Uuid>,
        reason -> Text,
        /// once for rules that count once; otherwise names the occasion, so that the same one never counts twice.
        occurrence_key -> Text,
        /// Table of the occasion, and its row in source_id.
        source_type -> Nullable<Text>,
        source_id -> Nullable<Uuid>,
        /// The row that this one takes back.
        reverses_id -> Nullable<Uuid>,
        given_by -> Nullable<Uuid>,
        expires_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Models that learn from won and lost leads how likely the next one is.
    crm.score_models (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        method -> Text,
        /// Columns that it looks at; never who somebody is.
        features -> Array<Text>,
        parameters -> Jsonb,
        /// Closed leads that it learned from.
        trained_on -> Integer,
        /// How well it told won from lost on leads that it had not seen: 0.5 is guessing.
        auc -> Nullable<Numeric>,
        trained_at -> Nullable<Timestamptz>,
        is_active -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// How the CRM of one organisation works; without a row the defaults hold.
    crm.settings (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// ISO 4217: what totals and forecasts are counted in.
        base_currency -> Text,
        /// Whom one sells to: people alone need no companies, leads become customers without one.
        customer_kind -> Text,
        /// ISO 3166: what a telephone number without a country code is read with.
        default_country -> Text,
        /// IANA zone name: when a day begins in reports and due dates.
        timezone -> Text,
        /// May a customer become a lead again?
        lifecycle_may_go_back -> Bool,
        /// Days after which submissions that became no contact are deleted.
        submissions_keep_days -> Integer,
        /// Days after which the lines of an import are deleted; until then it can be undone.
        import_rows_keep_days -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Addresses and domains to which nothing is sent; asked again for every mail at the moment of sending, and by imports.
    crm.suppressions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        channel -> Text,
        /// SHA-256 of the address (crm.address_hash); stays when the person is erased, so that nobody imports them again.
        address_hash -> Nullable<Bytea>,
        /// Instead of one address: everybody there.
        domain -> Nullable<Text>,
        /// pii: the address in the clear while it may be kept, for people who look after the list.
        address -> Nullable<Text>,
        /// pii: whose address it was.
        contact_id -> Nullable<Uuid>,
        /// For mail of this list (marketing.contact_lists) only; null: for everything.
        list_id -> Nullable<Uuid>,
        reason -> Text,
        note -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        /// A pause ends by itself; null: for good.
        expires_at -> Nullable<Timestamptz>,
        /// When the person asked to be written to again; the row stays.
        lifted_at -> Nullable<Timestamptz>,
        lifted_by -> Nullable<Uuid>,
    }
}

diesel::table! {
    /// Mailboxes and calendars of colleagues that are kept in step with the CRM. Erasure deletes the rows.
    crm.sync_accounts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: whose mailbox it is.
        user_id -> Uuid,
        provider -> Text,
        /// pii: its address.
        email -> Text,
        host -> Nullable<Text>,
        port -> Nullable<Integer>,
        /// secret: token or password, AES-256-GCM.
        credentials_encrypted -> Nullable<Bytea>,
        credentials_expire_at -> Nullable<Timestamptz>,
        syncs_mail -> Bool,
        syncs_calendar -> Bool,
        /// What colleagues see of mails from it: nothing, who and about what, or all.
        sharing -> Text,
        /// Only mail with people who are contacts is kept.
        only_known -> Bool,
        starts_on -> Date,
        state -> Text,
        /// Shown at the mailbox, so that nobody wonders what is missing.
        last_synced_at -> Nullable<Timestamptz>,
        last_error -> Nullable<Text>,
        failures -> Integer,
        next_try_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Folders and calendars of an account, and up to where each was read.
    crm.sync_folders (id) {
        id -> Uuid,
        organization_id -> Uuid,
        account_id -> Uuid,
        kind -> Text,
        remote_id -> Text,
        name -> Text,
        role -> Text,
        is_synced -> Bool,
        /// IMAP: when the server changes it, the folder is read anew.
        uid_validity -> Nullable<BigInt>,
        last_uid -> BigInt,
        /// History id, delta link or sync token of services that have one.
        remote_cursor -> Nullable<Text>,
        watch_expires_at -> Nullable<Timestamptz>,
        /// Is read again from here, because a contact got another address; null: nothing to do.
        rescan_from -> Nullable<Timestamptz>,
        last_synced_at -> Nullable<Timestamptz>,
        last_error -> Nullable<Text>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Words by which contacts, companies and deals are found again.
    crm.tags (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        color -> Nullable<Text>,
        contacts_count -> Integer,
        companies_count -> Integer,
        deals_count -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Tasks that wait for whoever of a team has time.
    crm.task_queues (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        team_id -> Nullable<Uuid>,
        is_active -> Bool,
        /// Pending ones.
        open_tasks_count -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What somebody should do for a contact, a company or a deal.
    crm.tasks (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: what is to be done.
        title -> Text,
        /// pii: Markdown.
        description -> Nullable<Text>,
        task_type -> Text,
        priority -> Text,
        status -> Text,
        due_date -> Nullable<Timestamptz>,
        /// When whoever it is assigned to is told.
        reminder_at -> Nullable<Timestamptz>,
        /// When that was done; a new reminder_at empties it.
        reminded_at -> Nullable<Timestamptz>,
        /// pii: the person it is about.
        contact_id -> Nullable<Uuid>,
        company_id -> Nullable<Uuid>,
        deal_id -> Nullable<Uuid>,
        queue_id -> Nullable<Uuid>,
        /// Null while it waits in a queue.
        assigned_to_id -> Nullable<Uuid>,
        /// Filled while it is completed and only then, by trigger.
        completed_at -> Nullable<Timestamptz>,
        completed_by_id -> Nullable<Uuid>,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Taxes on what is sold. Documents keep the per cent of their day.
    crm.tax_rates (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        percent -> Numeric,
        kind -> Text,
        country -> Nullable<Text>,
        /// What an invoice must say with it, such as the reason for no tax.
        note -> Nullable<Text>,
        is_active -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who is in which team of the CRM. Erasure deletes the rows.
    crm.team_members (id) {
        id -> Uuid,
        organization_id -> Uuid,
        team_id -> Uuid,
        /// pii: the member.
        user_id -> Uuid,
        role -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// People who look after contacts, companies and deals together.
    crm.teams (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// A team above sees what the teams below look after.
        parent_id -> Nullable<Uuid>,
        name -> Text,
        description -> Nullable<Text>,
        is_active -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

//! Tables of the schema `marketing`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// Figures of two versions each time that somebody looked; z and p are filled by trigger.
    marketing.ab_looks (id) {
        id -> Uuid,
        organization_id -> Uuid,
        test_id -> Uuid,
        look_number -> SmallInt,
        variant_id -> Uuid,
        /// Null: all the others together.
        other_variant_id -> Nullable<Uuid>,
        successes -> Integer,
        trials -> Integer,
        other_successes -> Integer,
        other_trials -> Integer,
        z -> Nullable<Numeric>,
        p_value -> Nullable<Numeric>,
        /// How unlikely it must be: (1 − confidence) divided by planned looks and pairs of versions; filled by trigger.
        alpha -> Numeric,
        is_significant -> Nullable<Bool>,
        looked_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which of several versions of a mail does better, tried on a part of the people; the rest get the winner.
    marketing.ab_tests (id) {
        id -> Uuid,
        organization_id -> Uuid,
        email_campaign_id -> Uuid,
        /// Opens are worth little: many programs load every picture.
        metric -> Text,
        /// Of all people, split evenly between the versions by marketing.ab_bucket. 100: there is no rest.
        sample_percent -> SmallInt,
        wait -> Interval,
        confidence -> Numeric,
        /// How often somebody looks at the figures: each look may find by chance what is not there, so each one is stricter (Bonferroni).
        looks_planned -> SmallInt,
        /// What the rest get when no version is clearly better.
        if_undecided -> Text,
        state -> Text,
        winner_variant_id -> Nullable<Uuid>,
        decided_by -> Nullable<Text>,
        decided_by_id -> Nullable<Uuid>,
        sampled_at -> Nullable<Timestamptz>,
        decided_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// One version of a mail; what is null is as in the mail itself.
    marketing.ab_variants (id) {
        id -> Uuid,
        organization_id -> Uuid,
        test_id -> Uuid,
        label -> Text,
        subject -> Nullable<Text>,
        preview_text -> Nullable<Text>,
        from_name -> Nullable<Text>,
        html_content -> Nullable<Text>,
        plain_text_content -> Nullable<Text>,
        send_offset -> Interval,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Where a step leads; both ends are of the same version.
    marketing.automation_edges (id) {
        id -> Uuid,
        organization_id -> Uuid,
        version_id -> Uuid,
        from_step_id -> Uuid,
        to_step_id -> Uuid,
        kind -> Text,
        position -> Integer,
        /// As of marketing.contact_lists.
        conditions -> Nullable<Jsonb>,
        weight -> Nullable<Integer>,
    }
}

diesel::table! {
    /// Who is or was in a flow. Nobody is in the same one twice at a time.
    marketing.automation_enrollments (id) {
        id -> Uuid,
        organization_id -> Uuid,
        automation_id -> Uuid,
        /// The version in which they entered; it stays theirs.
        version_id -> Uuid,
        subject_type -> Text,
        subject_id -> Uuid,
        /// pii: the contact (crm.contacts).
        contact_id -> Nullable<Uuid>,
        event_id -> Nullable<Uuid>,
        /// Which time; filled by trigger.
        entry_number -> Integer,
        state -> Text,
        exit_reason -> Nullable<Text>,
        depth -> SmallInt,
        is_dry_run -> Bool,
        /// pii: what steps noted for later ones.
        variables -> Jsonb,
        entered_at -> Timestamptz,
        left_at -> Nullable<Timestamptz>,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What happened and may start or wake a flow; written in the transaction in which it happened. Erasure deletes the rows.
    marketing.automation_events (id) {
        id -> Uuid,
        organization_id -> Uuid,
        event_type -> Text,
        subject_type -> Text,
        subject_id -> Uuid,
        /// pii: the contact (crm.contacts) whom it is about.
        contact_id -> Nullable<Uuid>,
        /// Only for this flow: somebody pressed the button, or another flow started it.
        automation_id -> Nullable<Uuid>,
        /// pii: what the conditions look at.
        data -> Jsonb,
        /// Names the occasion, so that it happened once.
        dedupe_key -> Nullable<Text>,
        /// How many flows it comes from: a flow passes its own plus one. Beyond marketing.settings.max_flow_depth nobody enters, so two flows do not chase each other for ever.
        depth -> SmallInt,
        /// From an import.
        is_bulk -> Bool,
        /// To see what would happen: nothing is sent or changed.
        is_dry_run -> Bool,
        state -> Text,
        lease_until -> Nullable<Timestamptz>,
        attempts -> SmallInt,
        created_by_id -> Nullable<Uuid>,
        occurred_at -> Timestamptz,
        processed_at -> Nullable<Timestamptz>,
        keep_until -> Timestamptz,
    }
}

diesel::table! {
    /// One stretch of an enrolment, from what woke it until it waits or ends.
    marketing.automation_runs (id) {
        id -> Uuid,
        organization_id -> Uuid,
        automation_id -> Uuid,
        enrollment_id -> Uuid,
        event_id -> Nullable<Uuid>,
        /// Id of the row that started it.
        triggered_by -> Text,
        /// What woke it: a trigger, a timer, an event, a person.
        trigger_type -> Text,
        status -> Text,
        started_at -> Timestamptz,
        completed_at -> Nullable<Timestamptz>,
        /// Steps that succeeded; kept by trigger.
        actions_executed -> Integer,
        /// Steps that were given up; kept by trigger.
        actions_failed -> Integer,
        /// Without personal data.
        error -> Nullable<Text>,
    }
}

diesel::table! {
    /// Every step that somebody came to, with input and output; the log of a flow, deleted after marketing.settings.step_runs_keep_days when the enrolment has ended.
    marketing.automation_step_runs (id) {
        id -> Uuid,
        organization_id -> Uuid,
        run_id -> Uuid,
        /// pii: the enrolment, and through it the contact.
        enrollment_id -> Uuid,
        version_id -> Uuid,
        step_id -> Uuid,
        /// In loops: which time. Enrolment, step and visit are one piece of work, done once.
        visit_number -> Integer,
        /// Goes along to everything that the step does.
        idempotency_key -> Text,
        /// Dead: given up after all attempts, for somebody to look at and play again. Unknown: the worker did not come back from something that must not happen twice.
        status -> Text,
        /// Not before; of a wait for an event: when it times out.
        due_at -> Timestamptz,
        /// The event that wakes it earlier.
        waits_for -> Nullable<Text>,
        attempts -> SmallInt,
        lease_until -> Nullable<Timestamptz>,
        worker -> Nullable<Text>,
        /// pii: what the step saw.
        input -> Nullable<Jsonb>,
        /// pii: what it did.
        output -> Nullable<Jsonb>,
        /// Without personal data.
        error -> Nullable<Text>,
        /// The message that it sent.
        recipient_id -> Nullable<Uuid>,
        started_at -> Nullable<Timestamptz>,
        finished_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Steps of a flow: something is done, waited for, or decided.
    marketing.automation_steps (id) {
        id -> Uuid,
        organization_id -> Uuid,
        version_id -> Uuid,
        key -> Text,
        name -> Nullable<Text>,
        /// Branch: the first edge whose condition holds. Split: by chance, by weight. Fork and join: all edges at once, and until all have come.
        kind -> Text,
        action -> Nullable<Text>,
        /// Open shape by action: {"title": "Call", "due_in_days": 2}, {"field": "status", "value": "active"}, {"assign": "round_robin", "team_id": uuid}.
        config -> Jsonb,
        is_entry -> Bool,
        wait_for -> Nullable<Interval>,
        /// By the person's clock: "a day later at nine" is nine also when clocks changed in between.
        wait_time -> Nullable<Time>,
        /// ISO; empty: any day.
        wait_weekdays -> Array<SmallInt>,
        wait_event -> Nullable<Text>,
        /// How long it waits for the event; then the edge timeout is taken.
        timeout -> Nullable<Interval>,
        email_campaign_id -> Nullable<Uuid>,
        list_id -> Nullable<Uuid>,
        target_automation_id -> Nullable<Uuid>,
        max_attempts -> SmallInt,
        /// Doubled after each failure.
        retry_wait -> Interval,
        /// More than one only in loops: how often the same person may come by.
        max_visits -> Integer,
        /// After a crash in the middle it may simply be done again; otherwise it becomes unknown and waits for somebody.
        is_undoable -> Bool,
        /// Place in the drawing.
        x -> Integer,
        /// Place in the drawing.
        y -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What lets somebody into a flow; any of them does.
    marketing.automation_triggers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        version_id -> Uuid,
        trigger_type -> Text,
        /// Open shape by type: {"entity": "contact", "field": "owner_id"}, {"days_before": 3, "field": "start_date"}, {"days": 90}, {"score": "engagement", "at_least": 50, "applies_to_existing": true}.
        trigger_config -> Jsonb,
        /// Who fits besides; as of marketing.contact_lists.
        conditions -> Nullable<Jsonb>,
        /// In the version's zone.
        cron -> Nullable<Text>,
        list_id -> Nullable<Uuid>,
        email_campaign_id -> Nullable<Uuid>,
        event_id -> Nullable<Uuid>,
        /// Of scheduled and date-based ones; the one thing here that moves on.
        next_due_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A flow as it was at one time. Once published nothing in it changes: who is inside goes on in the version they entered.
    marketing.automation_versions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        automation_id -> Uuid,
        number -> Integer,
        state -> Text,
        note -> Nullable<Text>,
        subject_type -> Text,
        /// May somebody come in again? After_wait: when re_entry_wait is over since they entered.
        re_entry -> Text,
        re_entry_wait -> Nullable<Interval>,
        /// Who reaches it leaves as a success: {"event": text} or rules as of marketing.contact_lists.
        goal -> Nullable<Jsonb>,
        /// Who fits leaves, wherever they are.
        exit_conditions -> Nullable<Jsonb>,
        stops_on_reply -> Bool,
        /// Do imports start it? Off, so that none becomes a storm.
        takes_bulk -> Bool,
        /// Messages wait for its opening.
        send_window_id -> Nullable<Uuid>,
        /// IANA zone in which "tomorrow at nine" is meant for people without one.
        timezone -> Text,
        uses_recipient_timezone -> Bool,
        respects_caps -> Bool,
        published_at -> Nullable<Timestamptz>,
        published_by_id -> Nullable<Uuid>,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Flows: what happens by itself when something happened. What they do stands in their versions.
    marketing.automations (id) {
        id -> Uuid,
        organization_id -> Uuid,
        campaign_id -> Nullable<Uuid>,
        name -> Text,
        description -> Nullable<Text>,
        /// Paused: nobody enters, and who is in waits.
        status -> Text,
        is_active -> Bool,
        /// Higher ones get workers first.
        priority -> SmallInt,
        /// Open enrolments at most; more wait outside.
        max_concurrent -> Nullable<Integer>,
        /// Rows of marketing.automation_runs; kept by trigger.
        run_count -> Integer,
        last_run_at -> Nullable<Timestamptz>,
        /// Without personal data.
        last_error -> Nullable<Text>,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Passwords of mailboxes.
    marketing.bounce_mailbox_secrets (mailbox_id) {
        mailbox_id -> Uuid,
        organization_id -> Uuid,
        /// secret: password.
        password_encrypted -> Bytea,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Mailboxes that bounces and answers come back to.
    marketing.bounce_mailboxes (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        purpose -> Text,
        protocol -> Text,
        host -> Text,
        port -> Integer,
        security -> Text,
        username -> Text,
        folder -> Text,
        deletes_read -> Bool,
        state -> Text,
        /// Up to where it was read, while uid_validity is the same.
        last_uid -> Nullable<BigInt>,
        uid_validity -> Nullable<BigInt>,
        last_error -> Nullable<Text>,
        checked_at -> Nullable<Timestamptz>,
        next_check_at -> Timestamptz,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// After how many bounces an address gets nothing more. Without rows: one hard bounce or complaint; soft ones never.
    marketing.bounce_policies (id) {
        id -> Uuid,
        organization_id -> Uuid,
        kind -> Text,
        threshold -> Integer,
        within_days -> Integer,
        action -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What came back: a mail (RFC 3464, ARF) or a service's report. One may tell about several recipients.
    marketing.bounce_reports (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mailbox_id -> Nullable<Uuid>,
        transport_id -> Nullable<Uuid>,
        source -> Text,
        /// Message-ID or the service's own id: the same report counts once.
        external_id -> Text,
        kind -> Text,
        /// secret: as it came, because it names people; removed at keep_until at the latest.
        body_encrypted -> Nullable<Bytea>,
        state -> Text,
        last_error -> Nullable<Text>,
        received_at -> Timestamptz,
        parsed_at -> Nullable<Timestamptz>,
        keep_until -> Timestamptz,
    }
}

diesel::table! {
    /// Messages that did not arrive, and complaints, one row per recipient; found by the VERP key, the Message-ID or the address.
    marketing.bounces (id) {
        id -> Uuid,
        organization_id -> Uuid,
        report_id -> Nullable<Uuid>,
        /// pii: the message.
        recipient_id -> Nullable<Uuid>,
        /// pii: the contact (crm.contacts).
        contact_id -> Nullable<Uuid>,
        /// pii: the address that failed.
        email -> Text,
        /// What cannot be read is soft; a full mailbox is never hard.
        kind -> Text,
        reason -> Text,
        /// RFC 3463, such as 5.1.1.
        enhanced_code -> Nullable<Text>,
        smtp_code -> Nullable<SmallInt>,
        /// pii: the server's own words.
        diagnostic -> Nullable<Text>,
        remote_mta -> Nullable<Text>,
        /// Report and recipient: read twice, counted once.
        dedupe_key -> Text,
        action -> Text,
        suppression_id -> Nullable<Uuid>,
        occurred_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What happened in a campaign, for its page; the full record of changes is identity.audit_log.
    marketing.campaign_activities (id) {
        id -> Uuid,
        organization_id -> Uuid,
        campaign_id -> Uuid,
        activity_type -> Text,
        description -> Text,
        subject_type -> Nullable<Text>,
        subject_id -> Nullable<Uuid>,
        performed_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Pictures, pages and templates of a campaign.
    marketing.campaign_assets (id) {
        id -> Uuid,
        organization_id -> Uuid,
        campaign_id -> Uuid,
        /// A file of ours; a template or page has its own column.
        asset_id -> Nullable<Uuid>,
        template_id -> Nullable<Uuid>,
        url -> Nullable<Text>,
        asset_type -> Text,
        name -> Text,
        position -> Integer,
        added_by_id -> Nullable<Uuid>,
        added_at -> Timestamptz,
    }
}

diesel::table! {
    /// Contacts that a campaign speaks to, and what came of it. Erasure deletes the rows.
    marketing.campaign_members (id) {
        id -> Uuid,
        organization_id -> Uuid,
        campaign_id -> Uuid,
        /// pii: the contact (crm.contacts).
        contact_id -> Uuid,
        member_status -> Text,
        responded_at -> Nullable<Timestamptz>,
        response_type -> Nullable<Text>,
        converted_at -> Nullable<Timestamptz>,
        /// crm.deals that came of it.
        converted_deal_id -> Nullable<Uuid>,
        /// events.orders that came of it.
        converted_order_id -> Nullable<Uuid>,
        /// Minor units; shares between several campaigns are analytics.attribution_credits.
        revenue_cents -> Nullable<BigInt>,
        currency -> Nullable<Text>,
        added_at -> Timestamptz,
        added_by_id -> Nullable<Uuid>,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What an organisation wants to reach, over all channels: a season, a ball, a collection.
    marketing.campaigns (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        campaign_type -> Text,
        channels -> Array<Text>,
        status -> Text,
        start_date -> Nullable<Timestamptz>,
        end_date -> Nullable<Timestamptz>,
        /// Minor units.
        budget_amount -> Nullable<BigInt>,
        budget_currency -> Text,
        /// Minor units, as typed in; what advertising platforms say is in analytics.campaign_metrics.
        actual_spend -> Nullable<BigInt>,
        /// {"type": text, "target": number}; what was reached is counted.
        goals -> Nullable<Jsonb>,
        /// The company (crm.companies) for whom it is.
        client_id -> Nullable<Uuid>,
        event_id -> Nullable<Uuid>,
        owner_id -> Nullable<Uuid>,
        members_count -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// When it first became active; filled by trigger.
        launched_at -> Nullable<Timestamptz>,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Who is on a list, and whether they said yes. Erasure deletes the rows.
    marketing.contact_list_members (id) {
        id -> Uuid,
        organization_id -> Uuid,
        list_id -> Uuid,
        /// pii: the contact (crm.contacts).
        contact_id -> Uuid,
        state -> Text,
        source -> Nullable<Text>,
        /// pii: address that the wish came from.
        opt_in_ip -> Nullable<Inet>,
        /// SHA-256 of the token in the confirmation link.
        confirm_token -> Nullable<Bytea>,
        confirm_sent_at -> Nullable<Timestamptz>,
        confirm_expires_at -> Nullable<Timestamptz>,
        confirmed_at -> Nullable<Timestamptz>,
        /// Proof: consent_id names a consent that was given elsewhere, such as on paper.
        confirmed_by -> Nullable<Text>,
        /// The row of crm.consents that proves it.
        consent_id -> Nullable<Uuid>,
        unsubscribed_at -> Nullable<Timestamptz>,
        added_at -> Timestamptz,
        added_by_id -> Nullable<Uuid>,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// People who asked for something, people whom a rule finds, people who get nothing.
    marketing.contact_lists (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        /// Dynamic: kept by rules. Suppression: who is on it gets none of the mails that name it; for everything there is crm.suppressions.
        list_type -> Text,
        /// Anybody may subscribe; the form is served by the system.
        is_public -> Bool,
        /// Double: counts when a link in a mail was opened and the button there pressed.
        opt_in -> Text,
        topic_id -> Nullable<Uuid>,
        /// Mails to the list come from here unless they say otherwise.
        sender_id -> Nullable<Uuid>,
        /// {"match": "all" | "any", "conditions": \[{"field", "operator", "value"} or a nested rule\], "except": \[the same\]}.
        segment_rules -> Nullable<Jsonb>,
        /// Since then everything must be looked at anew; otherwise only the contacts in marketing.segment_marks.
        rules_changed_at -> Nullable<Timestamptz>,
        built_at -> Nullable<Timestamptz>,
        /// Members in the state confirmed; kept by trigger.
        member_count -> Integer,
        last_updated_at -> Nullable<Timestamptz>,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// People without an account who want their data or want to be forgotten, from the preference centre; people with one use identity.data_requests.
    marketing.contact_requests (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the contact (crm.contacts).
        contact_id -> Uuid,
        kind -> Text,
        /// SHA-256 of the token in the confirmation mail; nothing happens before the button behind it is pressed.
        token -> Nullable<Bytea>,
        state -> Text,
        file_id -> Nullable<Uuid>,
        refused_reason -> Nullable<Text>,
        handled_by_id -> Nullable<Uuid>,
        asked_at -> Timestamptz,
        due_at -> Timestamptz,
        done_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What a block shows: the first whose condition holds; one without any is for everybody else.
    marketing.content_block_variants (id) {
        id -> Uuid,
        organization_id -> Uuid,
        block_id -> Uuid,
        position -> Integer,
        list_id -> Nullable<Uuid>,
        conditions -> Nullable<Jsonb>,
        locale -> Nullable<Text>,
        html_content -> Text,
        plain_text_content -> Text,
    }
}

diesel::table! {
    /// Places in mails that show different people different things; named in the text as {{block.key}}.
    marketing.content_blocks (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Null: for all mails.
        email_campaign_id -> Nullable<Uuid>,
        key -> Text,
        name -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Domains of throw-away addresses, for the whole installation.
    marketing.disposable_domains (domain) {
        domain -> Text,
        source -> Text,
        listed_at -> Timestamptz,
    }
}

diesel::table! {
    /// From which domains nobody can subscribe, and which are fine although they are on the list of disposable ones.
    marketing.domain_rules (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// And everything below it; in ASCII (xn--).
        domain -> Text,
        rule -> Text,
        note -> Nullable<Text>,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who was asked whether a mail may go out, and what they said.
    marketing.email_approvals (id) {
        id -> Uuid,
        organization_id -> Uuid,
        email_campaign_id -> Uuid,
        reviewer_id -> Nullable<Uuid>,
        state -> Text,
        /// SHA-256 of what was seen (marketing.email_hash), filled by trigger: a later change needs a new approval.
        content_hash -> Nullable<Bytea>,
        note -> Nullable<Text>,
        requested_by_id -> Nullable<Uuid>,
        decided_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The public archive: mails as pages, with nobody's name in them; also as RSS. The version in the browser for one person is made from the mail and its link.
    marketing.email_archive_pages (id) {
        id -> Uuid,
        organization_id -> Uuid,
        email_campaign_id -> Uuid,
        slug -> Text,
        title -> Text,
        locale -> Text,
        /// Merge fields are filled with their defaults.
        html_content -> Text,
        publish_state -> Text,
        published_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// To which lists a mail goes, and to whose members not.
    marketing.email_campaign_lists (id) {
        id -> Uuid,
        organization_id -> Uuid,
        email_campaign_id -> Uuid,
        list_id -> Uuid,
        role -> Text,
    }
}

diesel::table! {
    /// How far a mail has come. It goes on exactly where it stopped.
    marketing.email_campaign_progress (email_campaign_id) {
        email_campaign_id -> Uuid,
        organization_id -> Uuid,
        /// When everybody who gets it had become a row of marketing.email_recipients.
        audience_frozen_at -> Nullable<Timestamptz>,
        /// Up to which contact, by id, the recipients were written.
        last_contact_id -> Nullable<Uuid>,
        /// Beyond the limit the mail stops by itself.
        errors -> Integer,
        paused_reason -> Nullable<Text>,
        next_batch_at -> Nullable<Timestamptz>,
        started_at -> Nullable<Timestamptz>,
        paused_at -> Nullable<Timestamptz>,
        finished_at -> Nullable<Timestamptz>,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What is seldom touched of a mail: how it was written, what is measured, how fast it goes.
    marketing.email_campaign_settings (email_campaign_id) {
        email_campaign_id -> Uuid,
        organization_id -> Uuid,
        format -> Text,
        source -> Nullable<Text>,
        design -> Nullable<Jsonb>,
        merge_defaults -> Jsonb,
        /// Null: as marketing.settings says.
        open_tracking -> Nullable<Text>,
        click_tracking -> Nullable<Text>,
        utm_campaign -> Nullable<Text>,
        /// List-Unsubscribe and List-Unsubscribe-Post (RFC 8058), inside the DKIM signature; only transactional mails may go without.
        adds_unsubscribe -> Bool,
        respects_caps -> Bool,
        max_errors -> Nullable<Integer>,
        batch_size -> Nullable<Integer>,
        /// Drips: after each batch_size people a pause.
        batch_wait -> Nullable<Interval>,
        /// Name of a goal (analytics.goals) that counts as converted.
        conversion_goal -> Nullable<Text>,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Figures of a mail, counted from recipients and hits (marketing.count_email); for showing.
    marketing.email_campaign_statistics (email_campaign_id) {
        email_campaign_id -> Uuid,
        organization_id -> Uuid,
        sent -> Integer,
        skipped -> Integer,
        unknown -> Integer,
        failed -> Integer,
        delivered -> Integer,
        bounced -> Integer,
        /// Hits by people, not by scanners and not by proxies that load everything.
        opened -> Integer,
        unique_opens -> Integer,
        /// Loads by mail privacy proxies: they say nothing about reading.
        proxy_opens -> Integer,
        clicked -> Integer,
        unique_clicks -> Integer,
        bot_hits -> Integer,
        replied -> Integer,
        unsubscribed -> Integer,
        complained -> Integer,
        converted -> Integer,
        counted_at -> Timestamptz,
    }
}

diesel::table! {
    /// A mail to many, a mail that flows send one by one, or one that a program asks for. Settings, progress and statistics are beside it, one row each.
    marketing.email_campaigns (id) {
        id -> Uuid,
        organization_id -> Uuid,
        campaign_id -> Nullable<Uuid>,
        name -> Text,
        /// Automated and transactional mails are sending as long as they are in use.
        kind -> Text,
        /// Text messages, push and messengers use the same states; subject is then the title.
        channel -> Text,
        subject -> Text,
        preview_text -> Nullable<Text>,
        html_content -> Nullable<Text>,
        plain_text_content -> Nullable<Text>,
        template_id -> Nullable<Uuid>,
        sender_id -> Nullable<Uuid>,
        /// Filled from the sender.
        from_name -> Text,
        /// Filled from the sender, so that it is of a domain that was verified.
        from_email -> Text,
        reply_to -> Nullable<Text>,
        locale -> Text,
        /// Narrows the lists down; as in marketing.contact_lists.
        segment_rules -> Nullable<Jsonb>,
        /// Rows of marketing.email_recipients; kept by trigger.
        recipient_count -> Integer,
        status -> Text,
        scheduled_at -> Nullable<Timestamptz>,
        /// IANA zone in which scheduled_at is meant.
        timezone -> Text,
        /// Everybody gets it when their own clock shows the time; people without a zone by the one here.
        uses_recipient_timezone -> Bool,
        send_window_id -> Nullable<Uuid>,
        /// By which preference and frequency it is held back.
        topic_id -> Nullable<Uuid>,
        sent_at -> Nullable<Timestamptz>,
        is_ab_test -> Bool,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What was looked at before a mail goes out: dead links, missing alternative text, how much it looks like spam.
    marketing.email_checks (id) {
        id -> Uuid,
        organization_id -> Uuid,
        email_campaign_id -> Uuid,
        kind -> Text,
        result -> Text,
        score -> Nullable<Numeric>,
        details -> Jsonb,
        /// SHA-256 of what was checked (marketing.email_hash); another one means that it has to be checked again.
        content_hash -> Nullable<Bytea>,
        checked_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a contact did with our mails, for their timeline: the first time of each kind and link. Erasure deletes the rows.
    marketing.email_interactions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the contact (crm.contacts).
        contact_id -> Uuid,
        email_campaign_id -> Nullable<Uuid>,
        recipient_id -> Nullable<Uuid>,
        /// As they saw it.
        subject -> Text,
        interaction_type -> Text,
        occurred_at -> Timestamptz,
        link_url -> Nullable<Text>,
        /// pii: program that it came from; null unless the mail measures individually.
        user_agent -> Nullable<Text>,
        /// pii: address that it came from; null unless the mail measures individually.
        ip_address -> Nullable<Inet>,
    }
}

diesel::table! {
    /// Links of a mail, in order, for the map of clicks. Followed by looking it up here: no address in the address, so nobody makes us send people elsewhere.
    marketing.email_links (id) {
        id -> Uuid,
        organization_id -> Uuid,
        email_campaign_id -> Uuid,
        original_url -> Text,
        /// Path at our host or the sender domain's; the recipient's part is added and signed when the mail is made.
        tracking_url -> Text,
        locale -> Nullable<Text>,
        position -> Integer,
        label -> Nullable<Text>,
        /// Off: the mail has the original address.
        is_tracked -> Bool,
        /// People do not see it: whoever follows it is a scanner.
        is_honeypot -> Bool,
        /// Clicks by people; from marketing.judge_hits.
        click_count -> Integer,
        unique_clicks -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// One message to one person. Each is sent once: claimed, handed over, noted. Whoever died in between leaves it unknown, and nothing sends it again by itself.
    marketing.email_recipients (id) {
        id -> Uuid,
        organization_id -> Uuid,
        email_campaign_id -> Uuid,
        /// pii: the contact (crm.contacts); null for messages that programs ask for.
        contact_id -> Nullable<Uuid>,
        /// pii: where it went: address, number (E.164) or push subscription, as the mail's channel says.
        email -> Text,
        /// Empty for mails to many. Flows and programs: step run or key of the request, so that the same occasion never sends twice.
        occasion -> Text,
        locale -> Nullable<Text>,
        variant_id -> Nullable<Uuid>,
        /// pii: what is filled in.
        merge_data -> Nullable<Jsonb>,
        /// What became of the message on its way. Failed: nothing left the house. Unknown: perhaps it did.
        delivery -> Text,
        /// Delivery and what the person did in one word, worked out from the others; for lists.
        status -> Text,
        /// Message-ID, always the same for the row; filled by trigger.
        message_id -> Text,
        /// In the envelope's sender: bounces come back with it.
        verp_key -> Text,
        transport_id -> Nullable<Uuid>,
        /// Not before: the schedule in the person's zone, the opening of the window, the wait after a refusal that passes.
        send_at -> Timestamptz,
        lease_until -> Nullable<Timestamptz>,
        attempts -> SmallInt,
        /// What the mail server answered, without addresses.
        last_reply -> Nullable<Text>,
        skip_reason -> Nullable<Text>,
        sent_at -> Nullable<Timestamptz>,
        delivered_at -> Nullable<Timestamptz>,
        bounced_at -> Nullable<Timestamptz>,
        bounce_type -> Nullable<Text>,
        /// First hit that was no scanner and no proxy; see marketing.judge_hits.
        opened_at -> Nullable<Timestamptz>,
        open_count -> Integer,
        clicked_at -> Nullable<Timestamptz>,
        click_count -> Integer,
        unsubscribed_at -> Nullable<Timestamptz>,
        complained_at -> Nullable<Timestamptz>,
        replied_at -> Nullable<Timestamptz>,
        converted_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// How mails look: written by hand or put together in the editor.
    marketing.email_templates (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        kind -> Text,
        format -> Text,
        /// What was written: MJML, Markdown; null for HTML, where html_content is the source.
        source -> Nullable<Text>,
        /// State of the visual editor.
        design -> Nullable<Jsonb>,
        /// What goes out; merge fields are filled in later and escaped there, in plain text not.
        html_content -> Text,
        plain_text_content -> Nullable<Text>,
        default_subject -> Nullable<Text>,
        /// {"first_name": "friend"}: for contacts about whom nothing is known.
        merge_defaults -> Jsonb,
        category -> Nullable<Text>,
        tags -> Array<Text>,
        thumbnail_asset_id -> Nullable<Uuid>,
        is_active -> Bool,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Mails sent to colleagues to look at them. Erasure deletes the rows.
    marketing.email_test_sends (id) {
        id -> Uuid,
        organization_id -> Uuid,
        email_campaign_id -> Uuid,
        /// pii: where it was sent.
        recipient -> Text,
        /// pii: filled in as this contact (crm.contacts) would see it.
        contact_id -> Nullable<Uuid>,
        locale -> Nullable<Text>,
        state -> Text,
        last_error -> Nullable<Text>,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        sent_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// A mail in other languages; people get the closest one that is ready.
    marketing.email_translations (id) {
        id -> Uuid,
        organization_id -> Uuid,
        email_campaign_id -> Uuid,
        locale -> Text,
        subject -> Text,
        preview_text -> Nullable<Text>,
        html_content -> Nullable<Text>,
        plain_text_content -> Nullable<Text>,
        is_ready -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// How much one person gets at most, from all mails and flows together; transactional messages do not count.
    marketing.frequency_caps (id) {
        id -> Uuid,
        organization_id -> Uuid,
        channel -> Text,
        max_messages -> Integer,
        period -> Interval,
        is_active -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which lists an import (crm.imports) fills, and what becomes of people who are on them already. A file of people who want nothing goes to crm.suppressions.
    marketing.import_lists (id) {
        id -> Uuid,
        organization_id -> Uuid,
        import_id -> Uuid,
        list_id -> Uuid,
        /// Ask: a confirmation is sent. Proof: the import names the consent text that they agreed to.
        new_members -> Text,
        /// Keep: who left stays away.
        known_members -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Every load of a picture and every link that was followed, raw and by month; who is a scanner is judged afterwards and can be judged anew.
    marketing.mail_hits (id, occurred_at) {
        /// Made where it happened.
        id -> Uuid,
        occurred_at -> Timestamptz,
        organization_id -> Uuid,
        email_campaign_id -> Uuid,
        /// pii: the message; null where the mail is measured anonymously.
        recipient_id -> Nullable<Uuid>,
        link_id -> Nullable<Uuid>,
        kind -> Text,
        method -> Text,
        /// pii: address that it came from; null where the mail is measured anonymously.
        ip -> Nullable<Inet>,
        /// Number of the network.
        asn -> Nullable<BigInt>,
        /// pii: program that it came from.
        user_agent -> Nullable<Text>,
        /// Null: not judged yet, and not counted.
        is_bot -> Nullable<Bool>,
        bot_reason -> Nullable<Text>,
        /// A mail privacy proxy that loads everything: shown apart, and no flow goes by it.
        is_proxy -> Bool,
        /// Which rules judged it.
        rule_version -> Nullable<SmallInt>,
    }
}

diesel::table! {
    /// How somebody wants to get messages at all: a pause, fewer, plain, unmeasured. Erasure deletes the rows.
    marketing.mail_preferences (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the contact (crm.contacts).
        contact_id -> Uuid,
        channel -> Text,
        paused_until -> Nullable<Timestamptz>,
        /// Beside marketing.frequency_caps; the smaller number counts.
        max_per_week -> Nullable<SmallInt>,
        /// By the clock of the contact.
        preferred_time -> Nullable<Time>,
        format -> Text,
        tracking -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What people choose from in the preference centre: news of the house, castings, tickets.
    marketing.preference_topics (id) {
        id -> Uuid,
        organization_id -> Uuid,
        key -> Text,
        name -> Text,
        description -> Nullable<Text>,
        /// The consent (crm.consent_purposes) that mail about it needs.
        purpose_id -> Nullable<Uuid>,
        /// Shown in the preference centre, which the system serves to whoever has the link.
        is_public -> Bool,
        /// Never: people have to ask for it.
        default_frequency -> Text,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Answers to our mails, found by In-Reply-To: a flow stops when a person answers, not when a machine does. The words are in crm.emails.
    marketing.replies (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the message that was answered.
        recipient_id -> Uuid,
        report_id -> Nullable<Uuid>,
        crm_email_id -> Nullable<Uuid>,
        kind -> Text,
        external_id -> Text,
        received_at -> Timestamptz,
    }
}

diesel::table! {
    /// Networks and programs that follow links by themselves, for the whole installation.
    marketing.scanner_signs (id) {
        id -> Uuid,
        kind -> Text,
        network -> Nullable<Cidr>,
        asn -> Nullable<BigInt>,
        /// Part of the user agent, without regard to case.
        pattern -> Nullable<Text>,
        /// Proxy: a person may be behind it, but not at that moment.
        verdict -> Text,
        label -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Contacts about whom something changed: dynamic lists look at these only. A worker deletes what it has read and what was not marked again. Erasure deletes the rows.
    marketing.segment_marks (contact_id) {
        /// pii: the contact (crm.contacts).
        contact_id -> Uuid,
        organization_id -> Uuid,
        marked_at -> Timestamptz,
    }
}

diesel::table! {
    /// Days on which nothing goes out: holidays, mourning.
    marketing.send_window_closures (id) {
        id -> Uuid,
        organization_id -> Uuid,
        window_id -> Uuid,
        starts_on -> Date,
        ends_on -> Date,
        note -> Nullable<Text>,
    }
}

diesel::table! {
    /// Opening hours of a window, by the clock of its zone.
    marketing.send_window_hours (id) {
        id -> Uuid,
        organization_id -> Uuid,
        window_id -> Uuid,
        /// ISO: Monday is 1.
        weekday -> SmallInt,
        opens -> Time,
        /// 24:00 is midnight; a night is two rows.
        closes -> Time,
    }
}

diesel::table! {
    /// When messages may go out; everything else is quiet hours. Mails and flows wait for the next opening.
    marketing.send_windows (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        /// IANA zone; of people without one of their own, too.
        timezone -> Text,
        uses_recipient_timezone -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Keys that sign mail of a domain.
    marketing.sender_domain_keys (domain_id) {
        domain_id -> Uuid,
        organization_id -> Uuid,
        /// secret: DKIM key.
        dkim_private_key_encrypted -> Bytea,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Domains from which mail is sent, and what their DNS says: ownership, SPF, DKIM, DMARC and alignment, checked again every day.
    marketing.sender_domains (id) {
        id -> Uuid,
        organization_id -> Uuid,
        domain -> Text,
        state -> Text,
        /// What the owner puts into a TXT record.
        proof -> Text,
        dkim_selector -> Text,
        dkim_public_key -> Nullable<Text>,
        /// Where bounces go; below the domain, so that SPF is aligned.
        return_path_host -> Nullable<Text>,
        /// Host of tracked links; null: ours.
        tracking_host -> Nullable<Text>,
        ownership -> Text,
        spf -> Text,
        dkim -> Text,
        dmarc -> Text,
        dmarc_policy -> Nullable<Text>,
        /// SPF or DKIM speaks for the domain in From, as DMARC asks.
        is_aligned -> Bool,
        /// \[{"record": text, "found": text, "wanted": text}\].
        problems -> Jsonb,
        checked_at -> Nullable<Timestamptz>,
        next_check_at -> Timestamptz,
        verified_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// By which transports a sender's mail goes, in order.
    marketing.sender_transports (id) {
        id -> Uuid,
        organization_id -> Uuid,
        sender_id -> Uuid,
        transport_id -> Uuid,
        position -> Integer,
    }
}

diesel::table! {
    /// Who mail comes from. No line breaks anywhere: nobody adds headers by a name.
    marketing.senders (id) {
        id -> Uuid,
        organization_id -> Uuid,
        domain_id -> Uuid,
        name -> Text,
        from_name -> Text,
        /// An address of the domain, which a trigger holds it to.
        from_email -> Text,
        reply_to -> Nullable<Text>,
        is_default -> Bool,
        is_active -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// How the mail and flows of one organisation work; without a row the defaults hold.
    marketing.settings (id) {
        id -> Uuid,
        organization_id -> Uuid,
        timezone -> Text,
        /// The imprint below every mail. not personal: the organisation's own.
        postal_address -> Nullable<Text>,
        /// How many colleagues other than the author must approve a mail before it is scheduled.
        approvals_needed -> SmallInt,
        /// Anonymous: counted for the mail, never for a person. What a mail says for itself goes first.
        open_tracking -> Text,
        click_tracking -> Text,
        /// A mail stops by itself after so many errors.
        max_errors -> Integer,
        /// A flow that was started by a flow that was started by a flow…: beyond this nothing starts.
        max_flow_depth -> SmallInt,
        /// Days after which the log of finished flows is deleted.
        step_runs_keep_days -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Proof of every yes and no on a list; written by trigger, append-only. Address and browser are in crm.consent_evidence.
    marketing.subscription_events (id) {
        id -> Uuid,
        organization_id -> Uuid,
        list_id -> Uuid,
        /// pii: the contact (crm.contacts).
        contact_id -> Uuid,
        action -> Text,
        source -> Nullable<Text>,
        confirmed_by -> Nullable<Text>,
        consent_id -> Nullable<Uuid>,
        performed_by_id -> Nullable<Uuid>,
        occurred_at -> Timestamptz,
    }
}

diesel::table! {
    /// Large providers want less at a time: limits per domain of the recipient, in the transport's window.
    marketing.throttles (id) {
        id -> Uuid,
        organization_id -> Uuid,
        transport_id -> Uuid,
        recipient_domain -> Text,
        max_per_window -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What somebody wants to read about, and how often. Erasure deletes the rows.
    marketing.topic_preferences (id) {
        id -> Uuid,
        organization_id -> Uuid,
        topic_id -> Uuid,
        /// pii: the contact (crm.contacts).
        contact_id -> Uuid,
        frequency -> Text,
        source -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Passwords and keys of transports.
    marketing.transport_secrets (transport_id) {
        transport_id -> Uuid,
        organization_id -> Uuid,
        /// secret: password or key.
        password_encrypted -> Nullable<Bytea>,
        /// secret: signs what the service reports.
        webhook_secret_encrypted -> Nullable<Bytea>,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// How much went out in which minute: the sliding window. Rows of the day before are deleted.
    marketing.transport_usage (transport_id, recipient_domain, minute) {
        transport_id -> Uuid,
        /// Empty: all together.
        recipient_domain -> Text,
        minute -> Timestamptz,
        organization_id -> Uuid,
        sent -> Integer,
    }
}

diesel::table! {
    /// Ways by which messages leave: mail servers, mail services, and HTTP for text messages, push and messengers. When one fails, the next of the sender takes over.
    marketing.transports (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        kind -> Text,
        channel -> Text,
        host -> Nullable<Text>,
        port -> Nullable<Integer>,
        security -> Text,
        username -> Nullable<Text>,
        url -> Nullable<Text>,
        max_connections -> SmallInt,
        batch_size -> Integer,
        max_per_second -> Integer,
        window_minutes -> Integer,
        /// In any stretch of window_minutes, not per clock hour.
        max_per_window -> Integer,
        takes_transactional -> Bool,
        takes_campaigns -> Bool,
        state -> Text,
        failures -> Integer,
        /// After failures it is left alone for a while.
        resting_until -> Nullable<Timestamptz>,
        last_error -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who wants less, as they said it; honoured in the same moment. Only a POST writes here: opening a link changes nothing, so scanners unsubscribe nobody. Pressed twice, it is one row.
    marketing.unsubscribes (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: the message whose link it was.
        recipient_id -> Nullable<Uuid>,
        /// pii: the contact (crm.contacts).
        contact_id -> Nullable<Uuid>,
        channel -> Text,
        /// pii: the address; filled from the message.
        email -> Nullable<Text>,
        scope -> Text,
        list_id -> Nullable<Uuid>,
        topic_id -> Nullable<Uuid>,
        /// One click: RFC 8058, without cookie, redirect or sign-in.
        method -> Text,
        reason -> Nullable<Text>,
        /// pii: in their own words.
        note -> Nullable<Text>,
        suppression_id -> Nullable<Uuid>,
        requested_at -> Timestamptz,
        honoured_at -> Nullable<Timestamptz>,
    }
}

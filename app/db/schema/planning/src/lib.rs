//! Tables of the schema `planning`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// Who was asked to agree to a piece or a brief, what they saw and what they said; by account or by link.
    planning.approvals (id) {
        id -> Uuid,
        organization_id -> Uuid,
        piece_id -> Nullable<Uuid>,
        brief_id -> Nullable<Uuid>,
        run_stage_id -> Nullable<Uuid>,
        /// pii: who is asked, if they have an account.
        approver_id -> Nullable<Uuid>,
        /// pii: who is asked, if they are a contact (crm.contacts).
        contact_id -> Nullable<Uuid>,
        /// pii: who is asked, if they are neither.
        approver_name -> Nullable<Text>,
        /// pii: where the link went.
        email -> Nullable<Text>,
        /// SHA-256 of the token in the link by which people without an account answer.
        token -> Nullable<Bytea>,
        status -> Text,
        /// SHA-256 of the piece as it was when they were asked; null for briefs.
        content_hash -> Nullable<Bytea>,
        /// What whoever asks says to it.
        message -> Nullable<Text>,
        /// What whoever was asked says to it.
        remark -> Nullable<Text>,
        due_at -> Nullable<Timestamptz>,
        expires_at -> Nullable<Timestamptz>,
        viewed_at -> Nullable<Timestamptz>,
        decided_at -> Nullable<Timestamptz>,
        requested_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Assets that a brief shows, begins from or led to.
    planning.brief_asset_links (id) {
        id -> Uuid,
        organization_id -> Uuid,
        brief_id -> Uuid,
        asset_id -> Uuid,
        link_type -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Entries of the content system (cms.content_entries) that a brief begins from or led to.
    planning.brief_content_links (id) {
        id -> Uuid,
        organization_id -> Uuid,
        brief_id -> Uuid,
        content_entry_id -> Uuid,
        link_type -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a brief asks for, piece by piece and in which size.
    planning.brief_deliverables (id) {
        id -> Uuid,
        organization_id -> Uuid,
        brief_id -> Uuid,
        title -> Text,
        content_type -> Nullable<Text>,
        size_spec_id -> Nullable<Uuid>,
        quantity -> Integer,
        notes -> Nullable<Text>,
        due_at -> Nullable<Timestamptz>,
        delivered_at -> Nullable<Timestamptz>,
        accepted_at -> Nullable<Timestamptz>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What is asked for: aim, audience, message, what is delivered until when and for how much.
    planning.briefs (id) {
        id -> Uuid,
        organization_id -> Uuid,
        project_id -> Nullable<Uuid>,
        content_project_id -> Nullable<Uuid>,
        /// Who asks (crm.companies).
        company_id -> Nullable<Uuid>,
        /// Whom to ask back (crm.contacts).
        contact_id -> Nullable<Uuid>,
        title -> Text,
        /// Number on papers; several may have none.
        code -> Nullable<Text>,
        brief_type -> Text,
        status -> Text,
        priority -> Text,
        objective -> Nullable<Text>,
        audience -> Nullable<Text>,
        key_message -> Nullable<Text>,
        tone -> Nullable<Text>,
        /// What must be in it: logos, credits, legal lines.
        mandatories -> Nullable<Text>,
        /// Minor units.
        budget_cents -> Nullable<BigInt>,
        currency -> Nullable<Text>,
        /// Nothing of it is shown before.
        embargo_until -> Nullable<Timestamptz>,
        due_at -> Nullable<Timestamptz>,
        owner_id -> Nullable<Uuid>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Which briefs serve a campaign (marketing.campaigns).
    planning.campaign_brief_links (id) {
        id -> Uuid,
        organization_id -> Uuid,
        campaign_id -> Uuid,
        brief_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a channel takes: length, ratio, alternative text; shown beside the preview and checked before it goes out.
    planning.channel_rules (id) {
        id -> Uuid,
        organization_id -> Uuid,
        channel -> Text,
        use_case -> Text,
        max_text_length -> Nullable<Integer>,
        max_hashtags -> Nullable<SmallInt>,
        max_assets -> Nullable<SmallInt>,
        /// Width by height.
        min_ratio -> Nullable<Numeric>,
        max_ratio -> Nullable<Numeric>,
        max_duration_seconds -> Nullable<Integer>,
        requires_alt_text -> Bool,
        requires_asset -> Bool,
        /// Local time that is offered first.
        default_time -> Nullable<Time>,
        is_active -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who does what on a piece until when. Erasure deletes the rows.
    planning.content_assignees (id) {
        id -> Uuid,
        organization_id -> Uuid,
        piece_id -> Uuid,
        /// pii: the person.
        user_id -> Uuid,
        role -> Text,
        /// Estimated, for the view of who has how much to do.
        effort_minutes -> Nullable<Integer>,
        due_at -> Nullable<Timestamptz>,
        done_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What stands on a calendar: publications, updates of what is live, and days on which something ends or begins.
    planning.content_calendar_entries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        calendar_id -> Uuid,
        content_piece_id -> Nullable<Uuid>,
        slot_id -> Nullable<Uuid>,
        /// A publication moves its piece; everything else stands beside it.
        kind -> Text,
        /// Kind of the row that it reminds of, such as events.events or media.assets.
        subject_type -> Nullable<Text>,
        subject_id -> Nullable<Uuid>,
        title -> Text,
        description -> Nullable<Text>,
        /// The moment; from local date, time and zone, or they from it, by trigger.
        scheduled_for -> Timestamptz,
        ends_at -> Nullable<Timestamptz>,
        /// As it was meant, whatever becomes of summer time.
        local_date -> Date,
        local_time -> Time,
        /// IANA zone; null takes the calendar's.
        timezone -> Text,
        is_all_day -> Bool,
        status -> Text,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Links by which a calendar is read without an account: as iCal or as a page.
    planning.content_calendar_feeds (id) {
        id -> Uuid,
        organization_id -> Uuid,
        calendar_id -> Uuid,
        label -> Text,
        /// SHA-256 of the token in the link.
        token -> Bytea,
        shows -> Text,
        expires_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
        last_read_at -> Nullable<Timestamptz>,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A calendar of what is published, and what must not be forgotten around it.
    planning.content_calendars (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Who keeps it.
        user_id -> Nullable<Uuid>,
        project_id -> Nullable<Uuid>,
        name -> Text,
        description -> Nullable<Text>,
        /// IANA zone in which its times are meant.
        timezone -> Text,
        /// Local time of what is dropped on a day.
        default_time -> Time,
        color -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Remarks, internal notes and suggestions on a piece; never published.
    planning.content_comments (id) {
        id -> Uuid,
        organization_id -> Uuid,
        piece_id -> Uuid,
        variant_id -> Nullable<Uuid>,
        parent_id -> Nullable<Uuid>,
        /// Notes are for one's own people only: whoever comes by a link does not see them.
        kind -> Text,
        body -> Text,
        /// The field it is about, such as title or content.
        field -> Nullable<Text>,
        /// Characters from the beginning of the field.
        selection_start -> Nullable<Integer>,
        selection_end -> Nullable<Integer>,
        suggested_text -> Nullable<Text>,
        author_type -> Text,
        /// pii: who wrote it; null for people without an account.
        author_id -> Nullable<Uuid>,
        /// pii: who wrote it, where it is nobody with an account.
        author_name -> Nullable<Text>,
        is_resolved -> Bool,
        resolved_by_id -> Nullable<Uuid>,
        resolved_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Which piece waits for which; nothing waits for itself.
    planning.content_dependencies (id) {
        id -> Uuid,
        organization_id -> Uuid,
        piece_id -> Uuid,
        depends_on_id -> Uuid,
        kind -> Text,
        /// Time that must lie between.
        lag -> Nullable<Interval>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who is called in a remark. Erasure deletes the rows.
    planning.content_mentions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        comment_id -> Uuid,
        /// pii: the person called.
        user_id -> Uuid,
        seen_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Pictures, films and papers of a piece, or of one channel of it, in order.
    planning.content_piece_assets (id) {
        id -> Uuid,
        organization_id -> Uuid,
        piece_id -> Uuid,
        /// Null: for all channels.
        variant_id -> Nullable<Uuid>,
        asset_id -> Uuid,
        rendition_id -> Nullable<Uuid>,
        role -> Text,
        position -> Integer,
        /// For this place; null takes the asset's.
        alt_text -> Nullable<Text>,
        credit -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// One piece of content from the idea to what came of it; its channels are content_variants.
    planning.content_pieces (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who wrote it.
        user_id -> Nullable<Uuid>,
        project_id -> Nullable<Uuid>,
        brief_id -> Nullable<Uuid>,
        template_id -> Nullable<Uuid>,
        workflow_run_id -> Nullable<Uuid>,
        title -> Text,
        content_type -> Text,
        format -> Nullable<Text>,
        platform -> Nullable<Text>,
        locale -> Text,
        /// Main text, Markdown; channels may differ. Internal remarks never stand here but in content_comments.
        content -> Nullable<Text>,
        /// Keywords, tags, what search engines show, values of the template's placeholders.
        metadata -> Nullable<Jsonb>,
        /// Who shall see it: {"lists": \[uuid\], "visibility": text, "countries": \[text\]}. Part of what is approved.
        audience -> Nullable<Jsonb>,
        status -> Text,
        due_at -> Nullable<Timestamptz>,
        /// Null: in the backlog. The calendar's entry and this are kept equal by trigger.
        scheduled_for -> Nullable<Timestamptz>,
        /// IANA zone in which it was planned.
        timezone -> Text,
        published_at -> Nullable<Timestamptz>,
        /// Kind of the live row that it shall change, such as cms.content_entries; null for something new.
        updates_type -> Nullable<Text>,
        updates_id -> Nullable<Uuid>,
        /// Order in the backlog, small first.
        backlog_rank -> Nullable<Integer>,
        /// What the channels reported together.
        views -> Nullable<Integer>,
        /// {"likes": number, "shares": number, "comments": number, …}.
        engagement -> Nullable<Jsonb>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// A campaign of content: whom it is for, what it shall reach, how it sounds.
    planning.content_projects (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Who leads it.
        user_id -> Nullable<Uuid>,
        project_id -> Nullable<Uuid>,
        name -> Text,
        description -> Nullable<Text>,
        status -> Text,
        target_audience -> Nullable<Text>,
        /// \[{"goal": text, "measure": text, "target": number}\].
        content_goals -> Nullable<Jsonb>,
        /// {"voice": text, "do": \[text\], "dont": \[text\], "hashtags": \[text\]}.
        brand_guidelines -> Nullable<Jsonb>,
        /// Nothing of it is scheduled or published but what was approved, to the letter.
        requires_approval -> Bool,
        start_date -> Nullable<Date>,
        end_date -> Nullable<Date>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Attempts to publish a piece on a channel, with what went wrong.
    planning.content_publications (id) {
        id -> Uuid,
        organization_id -> Uuid,
        variant_id -> Uuid,
        attempt_number -> Integer,
        status -> Text,
        error_code -> Nullable<Text>,
        error -> Nullable<Text>,
        is_retryable -> Bool,
        /// SHA-256 of what went out, as planning.piece_hash makes it; filled by trigger.
        content_hash -> Nullable<Bytea>,
        started_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What stands in line for a recurring slot, in order.
    planning.content_queue_items (id) {
        id -> Uuid,
        organization_id -> Uuid,
        slot_id -> Uuid,
        piece_id -> Uuid,
        position -> Integer,
        /// Not again before, for what is repeated.
        min_gap -> Nullable<Interval>,
        times_used -> Integer,
        last_used_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A piece of content as it stood after each change; written by trigger.
    planning.content_revisions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        piece_id -> Uuid,
        revision_number -> Integer,
        title -> Text,
        content -> Nullable<Text>,
        metadata -> Nullable<Jsonb>,
        audience -> Nullable<Jsonb>,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Recurring places for content: every Tuesday at ten on Instagram.
    planning.content_slots (id) {
        id -> Uuid,
        organization_id -> Uuid,
        calendar_id -> Uuid,
        name -> Text,
        channel -> Nullable<Text>,
        /// RFC 5545, in the slot's zone.
        rrule -> Text,
        local_time -> Time,
        timezone -> Text,
        starts_on -> Date,
        ends_on -> Nullable<Date>,
        /// Filled from its queue again and again.
        is_evergreen -> Bool,
        is_active -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Skeletons with placeholders, from which pieces begin.
    planning.content_templates (id) {
        id -> Uuid,
        organization_id -> Uuid,
        user_id -> Nullable<Uuid>,
        name -> Text,
        description -> Nullable<Text>,
        content_type -> Text,
        /// \[{"key": text, "label": text, "kind": "text" | "picture" | "link", "hint": text}\]; {key} stands for it in texts.
        structure -> Jsonb,
        default_values -> Nullable<Jsonb>,
        /// Other organisations may begin from it, too.
        is_public -> Bool,
        /// Pieces that began from it; kept by trigger.
        usage_count -> Integer,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// A piece as one channel shows it. House feed, subsite, newsletter and RSS are channels like any network.
    planning.content_variants (id) {
        id -> Uuid,
        organization_id -> Uuid,
        piece_id -> Uuid,
        channel -> Text,
        /// The account it goes out by (channels.connections).
        connection_id -> Nullable<Uuid>,
        /// The house in whose feed it stands (community.houses).
        house_id -> Nullable<Uuid>,
        subsite_id -> Nullable<Uuid>,
        locale -> Text,
        size_spec_id -> Nullable<Uuid>,
        title -> Nullable<Text>,
        /// Null takes the piece's text.
        content -> Nullable<Text>,
        metadata -> Nullable<Jsonb>,
        /// Null takes the piece's time.
        scheduled_for -> Nullable<Timestamptz>,
        /// Unknown: the channel did not say whether it arrived; it is looked up before anything is tried again.
        status -> Text,
        /// Rows of content_publications; kept by trigger.
        attempt_count -> Integer,
        next_attempt_at -> Nullable<Timestamptz>,
        last_error -> Nullable<Text>,
        published_at -> Nullable<Timestamptz>,
        external_id -> Nullable<Text>,
        external_url -> Nullable<Text>,
        /// What it became there (channels.social_posts).
        social_post_id -> Nullable<Uuid>,
        views -> Nullable<Integer>,
        engagement -> Nullable<Jsonb>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who works on a project. Erasure deletes the rows.
    planning.project_members (id) {
        id -> Uuid,
        organization_id -> Uuid,
        project_id -> Uuid,
        /// pii: the person.
        user_id -> Uuid,
        role -> Text,
        /// What was agreed, for the view of who has how much to do.
        hours_per_week -> Nullable<SmallInt>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What is done for somebody until a day: a season, a ball, a lookbook. Briefs, content and shoots belong to it.
    planning.projects (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        code -> Text,
        description -> Nullable<Text>,
        status -> Text,
        priority -> Text,
        /// The client (crm.companies); null for one's own.
        company_id -> Nullable<Uuid>,
        event_id -> Nullable<Uuid>,
        owner_id -> Nullable<Uuid>,
        starts_on -> Nullable<Date>,
        ends_on -> Nullable<Date>,
        /// Minor units.
        budget_cents -> Nullable<BigInt>,
        currency -> Nullable<Text>,
        color -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// The steps of a run, copied from the workflow when it began, so that later changes do not rewrite what was done.
    planning.workflow_run_stages (id) {
        id -> Uuid,
        organization_id -> Uuid,
        run_id -> Uuid,
        stage_id -> Nullable<Uuid>,
        name -> Text,
        stage_type -> Text,
        position -> Integer,
        approvals_needed -> SmallInt,
        status -> Text,
        assignee_id -> Nullable<Uuid>,
        due_at -> Nullable<Timestamptz>,
        started_at -> Nullable<Timestamptz>,
        completed_at -> Nullable<Timestamptz>,
        completed_by_id -> Nullable<Uuid>,
        note -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A workflow under way; pieces of content say which run made them.
    planning.workflow_runs (id) {
        id -> Uuid,
        organization_id -> Uuid,
        workflow_id -> Uuid,
        content_project_id -> Nullable<Uuid>,
        brief_id -> Nullable<Uuid>,
        status -> Text,
        started_by_id -> Nullable<Uuid>,
        started_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Steps of a workflow, in order.
    planning.workflow_stages (id) {
        id -> Uuid,
        organization_id -> Uuid,
        workflow_id -> Uuid,
        name -> Text,
        stage_type -> Text,
        position -> Integer,
        instructions -> Nullable<Text>,
        assignee_id -> Nullable<Uuid>,
        assignee_role -> Nullable<Text>,
        /// How many people must agree, for approvals.
        approvals_needed -> SmallInt,
        /// Time from the beginning of the step.
        due_after -> Nullable<Interval>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A way of working that yields pieces of content.
    planning.workflows (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        content_type -> Nullable<Text>,
        /// What comes out, such as a blog article or a reel.
        output_format -> Nullable<Text>,
        target_platform -> Nullable<Text>,
        is_active -> Bool,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

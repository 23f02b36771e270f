//! Tables of the schema `cms`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// A shared block in an entry, with what is different there. A copy instead of a link is no row here: its data stands in the entry.
    cms.content_block_uses (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        block_id -> Uuid,
        field_name -> Text,
        position -> Integer,
        /// Language for which the overrides are, such as the block's translation; null: all.
        locale -> Nullable<Text>,
        /// Values that replace the block's, by field.
        overrides -> Jsonb,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A piece that stands in many entries and is changed in one place.
    cms.content_blocks (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        slug -> Text,
        description -> Nullable<Text>,
        /// cta, testimonial, feature-grid …
        block_type -> Text,
        data -> Jsonb,
        locale -> Text,
        /// May stand in every type of content.
        is_global -> Bool,
        /// Can be placed, but neither changed nor removed until somebody who may publish unlocks it.
        is_locked -> Bool,
        publish_state -> Text,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// The tree of subjects.
    cms.content_categories (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        slug -> Text,
        description -> Nullable<Text>,
        parent_id -> Nullable<Uuid>,
        icon -> Nullable<Text>,
        color -> Nullable<Text>,
        sort_order -> Integer,
        depth -> Integer,
        /// Slugs from the root, /marketing/social; filled by trigger, as is depth.
        path -> Text,
        /// Entries directly in it; for showing only.
        usage_count -> Integer,
        merged_into_id -> Nullable<Uuid>,
        seo_title -> Nullable<Text>,
        seo_description -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a checker found in an entry: each names the spot. Open errors keep it from being published where the workflow says so.
    cms.content_checks (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        locale -> Text,
        kind -> Text,
        severity -> Text,
        /// Path of the field or block, such as body/3.
        place -> Text,
        message -> Text,
        details -> Jsonb,
        status -> Text,
        overridden_by_id -> Nullable<Uuid>,
        overridden_at -> Nullable<Timestamptz>,
        /// Why it is published all the same; the override is logged.
        override_reason -> Nullable<Text>,
        checked_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who is addressed in an editorial comment. Erasure deletes the rows.
    cms.content_comment_mentions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        comment_id -> Uuid,
        /// pii: who is addressed.
        user_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What editors say to each other about an entry, a field of it or a range of its text.
    cms.content_comments (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        parent_id -> Nullable<Uuid>,
        locale -> Nullable<Text>,
        /// pii: Markdown; people are mentioned through cms.content_comment_mentions.
        content -> Text,
        /// pii: who wrote it.
        author_id -> Nullable<Uuid>,
        /// pii: who wrote it, if it came through a preview link from somebody without an account.
        author_contact_id -> Nullable<Uuid>,
        field_name -> Nullable<Text>,
        /// {"from": integer, "to": integer, "quote": text} within the field; the quote finds it again when the text has moved.
        selection -> Nullable<Jsonb>,
        version_id -> Nullable<Uuid>,
        /// False: people with a preview link see it, too.
        is_internal -> Bool,
        is_resolved -> Bool,
        resolved_by_id -> Nullable<Uuid>,
        resolved_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What somebody typed and has not applied yet, saved while typing; one per person, entry and language. Applying it merges with what others saved since base_version_id.
    cms.content_drafts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        locale -> Text,
        /// pii: whose draft it is.
        user_id -> Uuid,
        title -> Text,
        slug -> Nullable<Text>,
        data -> Jsonb,
        /// What it began from: the common ancestor for a merge by field.
        base_version_id -> Nullable<Uuid>,
        /// Of a change to a published entry: it is reviewed here while readers see the old text.
        status -> Text,
        review_round -> Integer,
        version -> Integer,
        /// When the browser took the last letter; later than updated_at of the server if it came from a journal kept offline.
        typed_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who has an entry open, and where in it; rows not seen for a minute mean nothing and are dropped. Erasure deletes the rows.
    cms.content_editors (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        locale -> Text,
        /// pii: who has it open.
        user_id -> Uuid,
        field_name -> Nullable<Text>,
        last_seen_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A piece of content in the language it was written in. While it is published, this is what readers see; changes wait in cms.content_drafts.
    cms.content_entries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        content_type_id -> Uuid,
        /// Taken from the type's title field.
        title -> Text,
        slug -> Text,
        /// Values by field name. What points to a row is written {"ref": "media.assets", "id": uuid}, wherever it stands; cms.content_references follows it.
        data -> Jsonb,
        /// The words of data, for search and length; filled by trigger unless whoever saves knows better.
        plain_text -> Nullable<Text>,
        /// Source language; translations are cms.content_localizations.
        locale -> Text,
        status -> Text,
        /// Who reads it once it is published: everybody, members of the organisation, its editors only.
        visibility -> Text,
        published_at -> Nullable<Timestamptz>,
        scheduled_for -> Nullable<Timestamptz>,
        /// From then on nobody but the editors sees it.
        expires_at -> Nullable<Timestamptz>,
        template_id -> Nullable<Uuid>,
        /// The page above it, where a type's entries form a tree.
        parent_id -> Nullable<Uuid>,
        copied_from_id -> Nullable<Uuid>,
        current_stage_id -> Nullable<Uuid>,
        /// Counts up when a change makes approvals void.
        review_round -> Integer,
        /// Company it is made for.
        client_id -> Nullable<Uuid>,
        project_id -> Nullable<Uuid>,
        created_by_id -> Nullable<Uuid>,
        last_edited_by_id -> Nullable<Uuid>,
        published_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Which entry stands in which category.
    cms.content_entry_categories (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        category_id -> Uuid,
        /// The one that breadcrumbs show.
        is_primary -> Bool,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which entry has which tag.
    cms.content_entry_tags (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        tag_id -> Uuid,
        position -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a role may do with one field; without a row it may what it may with the entry.
    cms.content_field_permissions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        field_id -> Uuid,
        role -> Text,
        can_see -> Bool,
        can_edit -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// One field of a content type.
    cms.content_fields (id) {
        id -> Uuid,
        organization_id -> Uuid,
        content_type_id -> Uuid,
        /// Key in the entry's data.
        name -> Text,
        label -> Text,
        field_type -> Text,
        position -> Integer,
        /// Heading under which the form shows it.
        section -> Nullable<Text>,
        help_text -> Nullable<Text>,
        is_required -> Bool,
        is_unique -> Bool,
        /// False: one value for all languages, such as a relation or a price.
        is_localized -> Bool,
        is_repeatable -> Bool,
        default_value -> Nullable<Jsonb>,
        /// {"min", "max", "pattern", "max_length", …} as far as the type knows them.
        validation -> Jsonb,
        /// When the form shows it: {"field": name, "equals": value}; null: always.
        condition -> Nullable<Jsonb>,
        /// Of a select: \[{"value": text, "label": text}\].
        options -> Jsonb,
        /// Table the relation leads to, such as cms.content_entries or events.events.
        relation_target -> Nullable<Text>,
        /// Of rich text: what it may contain; everything else is refused when saving.
        allowed_marks -> Array<Text>,
        /// Types of blocks that may stand here.
        allowed_blocks -> Array<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// One piece of an import and what became of it; its id in the source finds it again in the next import.
    cms.content_import_items (id) {
        id -> Uuid,
        organization_id -> Uuid,
        import_id -> Uuid,
        external_id -> Text,
        /// Its former address, from which sites.redirects can lead here.
        source_url -> Nullable<Text>,
        entry_id -> Nullable<Uuid>,
        status -> Text,
        /// Why it was skipped or failed.
        message -> Nullable<Text>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Content taken from elsewhere: a WordPress export, a folder of Markdown, a table. Can be undone as a whole.
    cms.content_imports (id) {
        id -> Uuid,
        organization_id -> Uuid,
        format -> Text,
        file_id -> Nullable<Uuid>,
        /// Type that the entries become; null: one per kind in the source.
        content_type_id -> Nullable<Uuid>,
        /// Field of ours by field of the source.
        mapping -> Jsonb,
        status -> Text,
        total_count -> Integer,
        error -> Nullable<Text>,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// An entry in another language, published on its own. It holds only what differs by language; the rest is the entry's.
    cms.content_localizations (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        /// The entry's; filled by trigger, as are visibility and the trash.
        content_type_id -> Uuid,
        locale -> Text,
        title -> Text,
        slug -> Text,
        /// Values of localised fields only: relations and the like are the entry's, so a new language loses nothing.
        data -> Jsonb,
        plain_text -> Nullable<Text>,
        /// Of the translation. An outdated one stays published until it is replaced.
        status -> Text,
        /// Of this language alone, whatever the entry's status is.
        publish_state -> Text,
        visibility -> Text,
        published_at -> Nullable<Timestamptz>,
        expires_at -> Nullable<Timestamptz>,
        /// What it was translated from; the difference to the newest version is what is owed.
        source_version_id -> Nullable<Uuid>,
        translated_by_id -> Nullable<Uuid>,
        translated_at -> Nullable<Timestamptz>,
        reviewed_by_id -> Nullable<Uuid>,
        due_date -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Who asked to be the only one to edit an entry in a language. A lock ends by itself; others may take it over. Erasure deletes the rows.
    cms.content_locks (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        locale -> Text,
        /// pii: who holds it.
        user_id -> Uuid,
        taken_over_from_id -> Nullable<Uuid>,
        acquired_at -> Timestamptz,
        /// Moved on while the editor's page is open.
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    /// A picture, film or file in a field of an entry, with what it means there.
    cms.content_media (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        asset_id -> Uuid,
        field_name -> Text,
        position -> Integer,
        /// Language that this picture or these words are for; null: all.
        locale -> Nullable<Text>,
        caption -> Nullable<Text>,
        /// What it shows in this context; null: the asset's own.
        alt_text -> Nullable<Text>,
        /// Says nothing here and is passed over in silence; otherwise some alternative text is needed before publishing.
        is_decorative -> Bool,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What entries, blocks and templates point to: answers where something is used and what would break. Kept by trigger.
    cms.content_references (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Nullable<Uuid>,
        block_id -> Nullable<Uuid>,
        template_id -> Nullable<Uuid>,
        locale -> Nullable<Text>,
        place -> Text,
        /// Table of the target, such as media.assets or events.events.
        target_type -> Text,
        target_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// One review of an entry in one stage: who is asked, until when, and what they said.
    cms.content_revisions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        /// The change to a published entry that is looked at; null: the entry itself.
        draft_id -> Nullable<Uuid>,
        stage_id -> Nullable<Uuid>,
        /// As the stage was called then.
        stage_name -> Text,
        stage_order -> Integer,
        /// Reviews of an earlier round than the entry's no longer count.
        round -> Integer,
        /// What exactly was approved.
        version_id -> Nullable<Uuid>,
        assigned_to_type -> Text,
        assigned_to_id -> Nullable<Uuid>,
        assigned_to_role -> Nullable<Text>,
        assigned_to_contact_id -> Nullable<Uuid>,
        status -> Text,
        reviewed_by_id -> Nullable<Uuid>,
        reviewed_by_contact_id -> Nullable<Uuid>,
        feedback -> Nullable<Text>,
        reviewed_at -> Nullable<Timestamptz>,
        due_date -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Addresses of entries in every language, present and former; former ones redirect. Kept by trigger.
    cms.content_slugs (id) {
        id -> Uuid,
        organization_id -> Uuid,
        content_type_id -> Uuid,
        entry_id -> Uuid,
        locale -> Text,
        slug -> Text,
        /// False: a former address, which a new entry may take.
        is_current -> Bool,
        created_at -> Timestamptz,
        replaced_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Words that editors give to entries.
    cms.content_tags (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        slug -> Text,
        color -> Nullable<Text>,
        description -> Nullable<Text>,
        /// Entries that have it; for showing only.
        usage_count -> Integer,
        /// The tag that took over its entries; the old address redirects there.
        merged_into_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A kind of content that people define: article, case study, press release.
    cms.content_types (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        slug -> Text,
        description -> Nullable<Text>,
        icon -> Nullable<Text>,
        /// The fields as one document, {"fields": \[{"name", "type", …}\]}; kept by trigger from cms.content_fields.
        schema -> Jsonb,
        /// Name of the field that gives an entry its title.
        title_field -> Text,
        /// Pattern of an entry's address, such as /journal/{slug}.
        preview_url -> Nullable<Text>,
        /// Review that entries of this type go through; null: none.
        workflow_id -> Nullable<Uuid>,
        enable_versioning -> Bool,
        /// How many versions of an entry are kept beside those that were published or named.
        max_versions -> Integer,
        is_active -> Bool,
        is_system -> Bool,
        /// Entries have pages of their own; others only stand within something else.
        is_public -> Bool,
        has_feed -> Bool,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What an entry or a translation of it said after each save; written by trigger.
    cms.content_versions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        locale -> Text,
        /// Counts through all languages of the entry.
        version_number -> Integer,
        data -> Jsonb,
        title -> Text,
        /// SHA-256 of title and data, so that two states can be told apart and proven.
        content_hash -> Bytea,
        /// From the setting maison.change_note of the transaction that saved.
        change_note -> Nullable<Text>,
        /// Names of fields that differ from the version before; title if the title does.
        changed_fields -> Array<Text>,
        /// A version with a name is kept beyond the type's max_versions.
        label -> Nullable<Text>,
        is_restored -> Bool,
        restored_from_id -> Nullable<Uuid>,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The way of a text from draft to publication; its stages follow each other.
    cms.content_workflows (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        /// Proposed for new content types.
        is_default -> Bool,
        /// A change after approval makes the approvals void.
        reapprove_on_edit -> Bool,
        is_active -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What search engines and cards in other networks say of an entry, per language.
    cms.entry_seo (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        locale -> Text,
        seo_title -> Nullable<Text>,
        seo_description -> Nullable<Text>,
        seo_keywords -> Array<Text>,
        canonical_url -> Nullable<Text>,
        /// Asks search engines not to list the page.
        no_index -> Bool,
        og_title -> Nullable<Text>,
        og_description -> Nullable<Text>,
        og_image_id -> Nullable<Uuid>,
        in_sitemap -> Bool,
        /// JSON-LD beyond what the type gives by itself.
        structured_data -> Nullable<Jsonb>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who works in which languages. Somebody for whom, or for whose role, there is no row works in all of them. Erasure deletes the rows.
    cms.locale_permissions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        role -> Nullable<Text>,
        /// pii: whose languages these are; rows of a person count instead of rows of the role.
        user_id -> Nullable<Uuid>,
        locale -> Text,
        can_edit -> Bool,
        can_publish -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Languages in which an organisation writes.
    cms.locales (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// BCP 47, such as de or pt-BR.
        code -> Text,
        /// In the language itself, as a reader of it expects: Deutsch, العربية.
        name -> Text,
        direction -> Text,
        /// Language that is shown where a translation is missing; null: nothing is shown instead.
        fallback_id -> Nullable<Uuid>,
        is_default -> Bool,
        is_active -> Bool,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A page to start from: its sections and what stands in them at first.
    cms.page_templates (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        slug -> Text,
        description -> Nullable<Text>,
        thumbnail_asset_id -> Nullable<Uuid>,
        /// {"sections": \[{"type": text, "fields": \[name\]}\]}.
        structure -> Jsonb,
        /// Values that a new entry begins with, by field.
        defaults -> Jsonb,
        content_type_id -> Nullable<Uuid>,
        is_active -> Bool,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A link that shows what is not published to somebody without an account.
    cms.preview_links (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        locale -> Text,
        /// Shows this draft as it grows, version_id one version for good; neither: the entry as it stands.
        draft_id -> Nullable<Uuid>,
        version_id -> Nullable<Uuid>,
        /// SHA-256 of the token in the link.
        token -> Bytea,
        /// What whoever has the link may do; each includes the ones before.
        purpose -> Text,
        label -> Nullable<Text>,
        /// pii: for whom it was made.
        contact_id -> Nullable<Uuid>,
        max_views -> Nullable<Integer>,
        views_count -> Integer,
        last_viewed_at -> Nullable<Timestamptz>,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        revoked_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What readers could see when: one row per change of what is public. Append-only, written by trigger.
    cms.publications (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        locale -> Text,
        action -> Text,
        /// What became public; null when something was taken down.
        version_id -> Nullable<Uuid>,
        content_hash -> Nullable<Bytea>,
        /// What the text stood on at that time: {"blocks": {id: data}, "files": {asset id: checksum}}.
        snapshot -> Jsonb,
        /// Who did it; null: the schedule.
        actor_user_id -> Nullable<Uuid>,
        occurred_at -> Timestamptz,
    }
}

diesel::table! {
    /// What shall happen to an entry when; carried out by a job, which notes errors here.
    cms.publish_schedules (id) {
        id -> Uuid,
        organization_id -> Uuid,
        entry_id -> Uuid,
        /// One translation; null: the entry in its own language.
        locale -> Nullable<Text>,
        /// The change that update applies.
        draft_id -> Nullable<Uuid>,
        action -> Text,
        scheduled_for -> Timestamptz,
        /// IANA zone in which it was planned, for showing it again.
        timezone -> Text,
        status -> Text,
        attempts -> Integer,
        executed_at -> Nullable<Timestamptz>,
        error -> Nullable<Text>,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a release does to one entry or translation.
    cms.release_items (id) {
        id -> Uuid,
        organization_id -> Uuid,
        release_id -> Uuid,
        entry_id -> Uuid,
        /// One translation; null: the entry in its own language.
        locale -> Nullable<Text>,
        action -> Text,
        draft_id -> Nullable<Uuid>,
        position -> Integer,
        /// What kept the release from being published.
        error -> Nullable<Text>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Entries and translations that are published together or not at all.
    cms.releases (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        status -> Text,
        scheduled_for -> Nullable<Timestamptz>,
        timezone -> Text,
        published_at -> Nullable<Timestamptz>,
        /// Why it was not published; then nothing of it was.
        error -> Nullable<Text>,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A change of a content type's fields together with what it does to the entries there are.
    cms.schema_changes (id) {
        id -> Uuid,
        organization_id -> Uuid,
        content_type_id -> Uuid,
        change_number -> Integer,
        /// \[{"do": "add" | "rename" | "retype" | "remove" | "move", "field": name, …}\], in order.
        steps -> Jsonb,
        /// Entries that would lose something: \[{"entry": id, "field": name, "was": value, "becomes": value}\].
        preview -> Jsonb,
        affected_count -> Integer,
        /// Entries of those affected that would lose something.
        damaged_count -> Integer,
        status -> Text,
        error -> Nullable<Text>,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// A sentence of the source beside its translation, so that what is owed can be named sentence by sentence.
    cms.translation_segments (id) {
        id -> Uuid,
        organization_id -> Uuid,
        localization_id -> Uuid,
        field_name -> Text,
        position -> Integer,
        source_text -> Text,
        /// The sentence that was translated, when the source says something else now.
        source_was -> Nullable<Text>,
        target_text -> Nullable<Text>,
        status -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// One stage of a workflow: which state it stands for, who looks at it, what must hold before it is left.
    cms.workflow_stages (id) {
        id -> Uuid,
        organization_id -> Uuid,
        workflow_id -> Uuid,
        name -> Text,
        /// State of an entry in this stage; stages in_review need an approval.
        status -> Text,
        stage_order -> Integer,
        /// Who is asked: a person, everybody with a role, the client of the entry; null: whoever has time.
        assign_to_type -> Nullable<Text>,
        assign_to_user_id -> Nullable<Uuid>,
        assign_to_role -> Nullable<Text>,
        /// Hours until a review is due.
        due_in_hours -> Nullable<Integer>,
        is_optional -> Bool,
        allows_self_approval -> Bool,
        /// Kinds of cms.content_checks of which none may be open when something is published.
        required_checks -> Array<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

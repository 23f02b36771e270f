//! Ids and value sets of `cms`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `cms.content_block_uses`: A shared block in an entry, with what is different there. A copy instead of a link is no row here: its data stands in the entry.
    ContentBlockUseId,
    /// `cms.content_blocks`: A piece that stands in many entries and is changed in one place.
    ContentBlockId,
    /// `cms.content_categories`: The tree of subjects.
    ContentCategoryId,
    /// `cms.content_checks`: What a checker found in an entry: each names the spot. Open errors keep it from being published where the workflow says so.
    ContentCheckId,
    /// `cms.content_comment_mentions`: Who is addressed in an editorial comment. Erasure deletes the rows.
    ContentCommentMentionId,
    /// `cms.content_comments`: What editors say to each other about an entry, a field of it or a range of its text.
    ContentCommentId,
    /// `cms.content_drafts`: What somebody typed and has not applied yet, saved while typing; one per person, entry and language. Applying it merges with what others saved since base_version_id.
    ContentDraftId,
    /// `cms.content_editors`: Who has an entry open, and where in it; rows not seen for a minute mean nothing and are dropped. Erasure deletes the rows.
    ContentEditorId,
    /// `cms.content_entries`: A piece of content in the language it was written in. While it is published, this is what readers see; changes wait in cms.content_drafts.
    ContentEntryId,
    /// `cms.content_entry_categories`: Which entry stands in which category.
    ContentEntryCategoryId,
    /// `cms.content_entry_tags`: Which entry has which tag.
    ContentEntryTagId,
    /// `cms.content_field_permissions`: What a role may do with one field; without a row it may what it may with the entry.
    ContentFieldPermissionId,
    /// `cms.content_fields`: One field of a content type.
    ContentFieldId,
    /// `cms.content_import_items`: One piece of an import and what became of it; its id in the source finds it again in the next import.
    ContentImportItemId,
    /// `cms.content_imports`: Content taken from elsewhere: a WordPress export, a folder of Markdown, a table. Can be undone as a whole.
    ContentImportId,
    /// `cms.content_localizations`: An entry in another language, published on its own. It holds only what differs by language; the rest is the entry's.
    ContentLocalizationId,
    /// `cms.content_locks`: Who asked to be the only one to edit an entry in a language. A lock ends by itself; others may take it over. Erasure deletes the rows.
    ContentLockId,
    /// `cms.content_media`: A picture, film or file in a field of an entry, with what it means there.
    ContentMediaId,
    /// `cms.content_references`: What entries, blocks and templates point to: answers where something is used and what would break. Kept by trigger.
    ContentReferenceId,
    /// `cms.content_revisions`: One review of an entry in one stage: who is asked, until when, and what they said.
    ContentRevisionId,
    /// `cms.content_slugs`: Addresses of entries in every language, present and former; former ones redirect. Kept by trigger.
    ContentSlugId,
    /// `cms.content_tags`: Words that editors give to entries.
    ContentTagId,
    /// `cms.content_types`: A kind of content that people define: article, case study, press release.
    ContentTypeId,
    /// `cms.content_versions`: What an entry or a translation of it said after each save; written by trigger.
    ContentVersionId,
    /// `cms.content_workflows`: The way of a text from draft to publication; its stages follow each other.
    ContentWorkflowId,
    /// `cms.entry_seo`: What search engines and cards in other networks say of an entry, per language.
    EntrySeoId,
    /// `cms.locale_permissions`: Who works in which languages. Somebody for whom, or for whose role, there is no row works in all of them. Erasure deletes the rows.
    LocalePermissionId,
    /// `cms.locales`: Languages in which an organisation writes.
    LocaleId,
    /// `cms.page_templates`: A page to start from: its sections and what stands in them at first.
    PageTemplateId,
    /// `cms.preview_links`: A link that shows what is not published to somebody without an account.
    PreviewLinkId,
    /// `cms.publications`: What readers could see when: one row per change of what is public. Append-only, written by trigger.
    PublicationId,
    /// `cms.publish_schedules`: What shall happen to an entry when; carried out by a job, which notes errors here.
    PublishScheduleId,
    /// `cms.release_items`: What a release does to one entry or translation.
    ReleaseItemId,
    /// `cms.releases`: Entries and translations that are published together or not at all.
    ReleaseId,
    /// `cms.schema_changes`: A change of a content type's fields together with what it does to the entries there are.
    SchemaChangeId,
    /// `cms.translation_segments`: A sentence of the source beside its translation, so that what is owed can be named sentence by sentence.
    TranslationSegmentId,
    /// `cms.workflow_stages`: One stage of a workflow: which state it stands for, who looks at it, what must hold before it is left.
    WorkflowStageId,
}

crate::text_enum! {
    /// `cms.content_blocks.publish_state`
    ContentBlockPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `cms.content_checks.kind`
    ContentCheckKind {
        /// `alt_text`
        AltText = "alt_text",
        /// `captions`
        Captions = "captions",
        /// `contrast`
        Contrast = "contrast",
        /// `headings`
        Headings = "headings",
        /// `broken_link`
        BrokenLink = "broken_link",
        /// `missing_translation`
        MissingTranslation = "missing_translation",
        /// `expired_licence`
        ExpiredLicence = "expired_licence",
        /// `withdrawn_consent`
        WithdrawnConsent = "withdrawn_consent",
        /// `required_field`
        RequiredField = "required_field",
        /// `seo`
        Seo = "seo",
        /// `spelling`
        Spelling = "spelling",
    }
}

crate::text_enum! {
    /// `cms.content_checks.severity`
    ContentCheckSeverity {
        /// `error`
        Error = "error",
        /// `warning`
        Warning = "warning",
    }
}

crate::text_enum! {
    /// `cms.content_checks.status`
    ContentCheckStatus {
        /// `open`
        Open = "open",
        /// `fixed`
        Fixed = "fixed",
        /// `overridden`
        Overridden = "overridden",
    }
}

crate::text_enum! {
    /// `cms.content_drafts.status`: Of a change to a published entry: it is reviewed here while readers see the old text.
    ContentDraftStatus {
        /// `editing`
        Editing = "editing",
        /// `in_review`
        InReview = "in_review",
        /// `approved`
        Approved = "approved",
    }
}

crate::text_enum! {
    /// `cms.content_entries.status`
    ContentEntryStatus {
        /// `draft`
        Draft = "draft",
        /// `in_review`
        InReview = "in_review",
        /// `approved`
        Approved = "approved",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `published`
        Published = "published",
        /// `unpublished`
        Unpublished = "unpublished",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `cms.content_entries.visibility`: Who reads it once it is published: everybody, members of the organisation, its editors only.
    ContentEntryVisibility {
        /// `public`
        Public = "public",
        /// `members`
        Members = "members",
        /// `private`
        Private = "private",
    }
}

crate::text_enum! {
    /// `cms.content_field_permissions.role`
    ContentFieldPermissionRole {
        /// `admin`
        Admin = "admin",
        /// `editor`
        Editor = "editor",
        /// `producer`
        Producer = "producer",
        /// `sales`
        Sales = "sales",
        /// `analyst`
        Analyst = "analyst",
        /// `moderator`
        Moderator = "moderator",
        /// `member`
        Member = "member",
    }
}

crate::text_enum! {
    /// `cms.content_fields.field_type`
    ContentFieldFieldType {
        /// `text`
        Text = "text",
        /// `long_text`
        LongText = "long_text",
        /// `richtext`
        Richtext = "richtext",
        /// `media`
        Media = "media",
        /// `relation`
        Relation = "relation",
        /// `tags`
        Tags = "tags",
        /// `blocks`
        Blocks = "blocks",
        /// `group`
        Group = "group",
        /// `number`
        Number = "number",
        /// `boolean`
        Boolean = "boolean",
        /// `date`
        Date = "date",
        /// `datetime`
        Datetime = "datetime",
        /// `geo`
        Geo = "geo",
        /// `select`
        Select = "select",
        /// `json`
        Json = "json",
        /// `slug`
        Slug = "slug",
        /// `url`
        Url = "url",
        /// `email`
        Email = "email",
        /// `color`
        Color = "color",
        /// `form`
        Form = "form",
    }
}

crate::text_enum! {
    /// `cms.content_import_items.status`
    ContentImportItemStatus {
        /// `pending`
        Pending = "pending",
        /// `created`
        Created = "created",
        /// `updated`
        Updated = "updated",
        /// `skipped`
        Skipped = "skipped",
        /// `failed`
        Failed = "failed",
        /// `undone`
        Undone = "undone",
    }
}

crate::text_enum! {
    /// `cms.content_imports.format`
    ContentImportFormat {
        /// `wxr`
        Wxr = "wxr",
        /// `markdown`
        Markdown = "markdown",
        /// `csv`
        Csv = "csv",
        /// `json`
        Json = "json",
    }
}

crate::text_enum! {
    /// `cms.content_imports.status`
    ContentImportStatus {
        /// `uploaded`
        Uploaded = "uploaded",
        /// `previewed`
        Previewed = "previewed",
        /// `running`
        Running = "running",
        /// `done`
        Done = "done",
        /// `failed`
        Failed = "failed",
        /// `undone`
        Undone = "undone",
    }
}

crate::text_enum! {
    /// `cms.content_localizations.status`: Of the translation. An outdated one stays published until it is replaced.
    ContentLocalizationStatus {
        /// `pending`
        Pending = "pending",
        /// `in_progress`
        InProgress = "in_progress",
        /// `review`
        Review = "review",
        /// `approved`
        Approved = "approved",
        /// `outdated`
        Outdated = "outdated",
    }
}

crate::text_enum! {
    /// `cms.content_localizations.publish_state`: Of this language alone, whatever the entry's status is.
    ContentLocalizationPublishState {
        /// `draft`
        Draft = "draft",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `published`
        Published = "published",
        /// `unpublished`
        Unpublished = "unpublished",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `cms.content_localizations.visibility`
    ContentLocalizationVisibility {
        /// `public`
        Public = "public",
        /// `members`
        Members = "members",
        /// `private`
        Private = "private",
    }
}

crate::text_enum! {
    /// `cms.content_references.place`
    ContentReferencePlace {
        /// `data`
        Data = "data",
        /// `media`
        Media = "media",
        /// `block`
        Block = "block",
        /// `seo`
        Seo = "seo",
        /// `defaults`
        Defaults = "defaults",
    }
}

crate::text_enum! {
    /// `cms.content_revisions.assigned_to_type`
    ContentRevisionAssignedToType {
        /// `user`
        User = "user",
        /// `role`
        Role = "role",
        /// `client`
        Client = "client",
    }
}

crate::text_enum! {
    /// `cms.content_revisions.assigned_to_role`
    ContentRevisionAssignedToRole {
        /// `owner`
        Owner = "owner",
        /// `admin`
        Admin = "admin",
        /// `editor`
        Editor = "editor",
        /// `producer`
        Producer = "producer",
        /// `sales`
        Sales = "sales",
        /// `analyst`
        Analyst = "analyst",
        /// `moderator`
        Moderator = "moderator",
        /// `member`
        Member = "member",
    }
}

crate::text_enum! {
    /// `cms.content_revisions.status`
    ContentRevisionStatus {
        /// `pending`
        Pending = "pending",
        /// `approved`
        Approved = "approved",
        /// `rejected`
        Rejected = "rejected",
        /// `changes_requested`
        ChangesRequested = "changes_requested",
        /// `skipped`
        Skipped = "skipped",
    }
}

crate::text_enum! {
    /// `cms.locale_permissions.role`
    LocalePermissionRole {
        /// `admin`
        Admin = "admin",
        /// `editor`
        Editor = "editor",
        /// `producer`
        Producer = "producer",
        /// `sales`
        Sales = "sales",
        /// `analyst`
        Analyst = "analyst",
        /// `moderator`
        Moderator = "moderator",
        /// `member`
        Member = "member",
    }
}

crate::text_enum! {
    /// `cms.locales.direction`
    LocaleDirection {
        /// `ltr`
        Ltr = "ltr",
        /// `rtl`
        Rtl = "rtl",
    }
}

crate::text_enum! {
    /// `cms.preview_links.purpose`: What whoever has the link may do; each includes the ones before.
    PreviewLinkPurpose {
        /// `view`
        View = "view",
        /// `comment`
        Comment = "comment",
        /// `approve`
        Approve = "approve",
    }
}

crate::text_enum! {
    /// `cms.publications.action`
    PublicationAction {
        /// `publish`
        Publish = "publish",
        /// `update`
        Update = "update",
        /// `unpublish`
        Unpublish = "unpublish",
        /// `archive`
        Archive = "archive",
    }
}

crate::text_enum! {
    /// `cms.publish_schedules.action`
    PublishScheduleAction {
        /// `publish`
        Publish = "publish",
        /// `unpublish`
        Unpublish = "unpublish",
        /// `archive`
        Archive = "archive",
        /// `update`
        Update = "update",
    }
}

crate::text_enum! {
    /// `cms.publish_schedules.status`
    PublishScheduleStatus {
        /// `pending`
        Pending = "pending",
        /// `executed`
        Executed = "executed",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `cms.release_items.action`
    ReleaseItemAction {
        /// `publish`
        Publish = "publish",
        /// `unpublish`
        Unpublish = "unpublish",
        /// `archive`
        Archive = "archive",
        /// `update`
        Update = "update",
    }
}

crate::text_enum! {
    /// `cms.releases.status`
    ReleaseStatus {
        /// `draft`
        Draft = "draft",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `publishing`
        Publishing = "publishing",
        /// `published`
        Published = "published",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `cms.schema_changes.status`
    SchemaChangeStatus {
        /// `planned`
        Planned = "planned",
        /// `running`
        Running = "running",
        /// `done`
        Done = "done",
        /// `failed`
        Failed = "failed",
        /// `reverted`
        Reverted = "reverted",
    }
}

crate::text_enum! {
    /// `cms.translation_segments.status`
    TranslationSegmentStatus {
        /// `missing`
        Missing = "missing",
        /// `current`
        Current = "current",
        /// `changed`
        Changed = "changed",
        /// `obsolete`
        Obsolete = "obsolete",
    }
}

crate::text_enum! {
    /// `cms.workflow_stages.status`: State of an entry in this stage; stages in_review need an approval.
    WorkflowStageStatus {
        /// `draft`
        Draft = "draft",
        /// `in_review`
        InReview = "in_review",
        /// `approved`
        Approved = "approved",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `published`
        Published = "published",
        /// `unpublished`
        Unpublished = "unpublished",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `cms.workflow_stages.assign_to_type`: Who is asked: a person, everybody with a role, the client of the entry; null: whoever has time.
    WorkflowStageAssignToType {
        /// `user`
        User = "user",
        /// `role`
        Role = "role",
        /// `client`
        Client = "client",
    }
}

crate::text_enum! {
    /// `cms.workflow_stages.assign_to_role`
    WorkflowStageAssignToRole {
        /// `owner`
        Owner = "owner",
        /// `admin`
        Admin = "admin",
        /// `editor`
        Editor = "editor",
        /// `producer`
        Producer = "producer",
        /// `sales`
        Sales = "sales",
        /// `analyst`
        Analyst = "analyst",
        /// `moderator`
        Moderator = "moderator",
        /// `member`
        Member = "member",
    }
}

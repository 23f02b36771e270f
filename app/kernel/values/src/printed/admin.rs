//! Ids and value sets of `admin`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `admin.changeset_rows`: One row of a change of many, as it was and as it became, or why not. Erasure deletes the rows.
    ChangesetRowId,
    /// `admin.changesets`: Changes of many rows at once, an import for instance: how far it is, what failed, and what puts it back. Erasure deletes the rows.
    ChangesetId,
    /// `admin.drafts`: What somebody typed into a form and has not saved; one per form, gone with saving, or after 90 days. Erasure deletes the rows.
    DraftId,
    /// `admin.favourites`: Lists and rows that somebody wants at hand. Erasure deletes the rows.
    FavouriteId,
    /// `admin.idempotency_keys`: Answers to requests that carried a key, so that a repeated one does nothing twice; kept for a day. Erasure deletes the rows.
    IdempotencyKeyId,
    /// `admin.import_mappings`: Mappings that are used again, for everybody who may read the resource. Erasure deletes the rows.
    ImportMappingId,
    /// `admin.imports`: Files that somebody reads in: which column becomes which field, what a trial said, and the change that came of it. Erasure deletes the rows.
    ImportId,
    /// `admin.notes`: What colleagues say to each other about a row, beside its form. Erasure deletes the rows.
    NoteId,
    /// `admin.presences`: Who has a form open at this moment, so that others see it; rows older than a minute mean nobody. Erasure deletes the rows.
    PresenceId,
    /// `admin.saved_views`: Lists as somebody set them up: filters, order, columns; their own or for all. Erasure deletes the rows.
    SavedViewId,
    /// `admin.visited`: Rows that somebody opened lately, the newest few. Erasure deletes the rows.
    VisitedId,
}

crate::text_enum! {
    /// `admin.changes.verb`
    ChangeVerb {
        /// `created`
        Created = "created",
        /// `updated`
        Updated = "updated",
        /// `deleted`
        Deleted = "deleted",
        /// `restored`
        Restored = "restored",
    }
}

crate::text_enum! {
    /// `admin.changeset_rows.verb`
    ChangesetRowVerb {
        /// `create`
        Create = "create",
        /// `update`
        Update = "update",
        /// `delete`
        Delete = "delete",
        /// `restore`
        Restore = "restore",
        /// `skip`
        Skip = "skip",
    }
}

crate::text_enum! {
    /// `admin.changesets.kind`
    ChangesetKind {
        /// `bulk`
        Bulk = "bulk",
        /// `import`
        Import = "import",
        /// `undo`
        Undo = "undo",
    }
}

crate::text_enum! {
    /// `admin.changesets.state`
    ChangesetState {
        /// `waiting`
        Waiting = "waiting",
        /// `running`
        Running = "running",
        /// `done`
        Done = "done",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `undone`
        Undone = "undone",
    }
}

crate::text_enum! {
    /// `admin.import_mappings.on_match`
    ImportMappingOnMatch {
        /// `update`
        Update = "update",
        /// `fill`
        Fill = "fill",
        /// `skip`
        Skip = "skip",
        /// `add`
        Add = "add",
    }
}

crate::text_enum! {
    /// `admin.imports.format`
    ImportFormat {
        /// `csv`
        Csv = "csv",
        /// `xlsx`
        Xlsx = "xlsx",
        /// `jsonl`
        Jsonl = "jsonl",
    }
}

crate::text_enum! {
    /// `admin.imports.delimiter`
    ImportDelimiter {
        /// `,`
        Empty = ",",
        /// `;`
        Empty_ = ";",
        /// `|`
        Empty__ = "|",
        /// `	`
        Empty___ = "	",
    }
}

crate::text_enum! {
    /// `admin.imports.encoding`
    ImportEncoding {
        /// `utf-8`
        Utf8 = "utf-8",
        /// `utf-16le`
        Utf16le = "utf-16le",
        /// `utf-16be`
        Utf16be = "utf-16be",
        /// `windows-1252`
        Windows1252 = "windows-1252",
    }
}

crate::text_enum! {
    /// `admin.imports.on_match`
    ImportOnMatch {
        /// `update`
        Update = "update",
        /// `fill`
        Fill = "fill",
        /// `skip`
        Skip = "skip",
        /// `add`
        Add = "add",
    }
}

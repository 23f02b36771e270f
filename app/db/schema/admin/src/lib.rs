//! Tables of the schema `admin`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// What happened to which row, in the order of transactions, for change feeds and webhooks; kept for 30 days. Ids only: who reads on asks with their own rights. Erasure deletes the rows.
    admin.changes (id) {
        id -> BigInt,
        /// Rows of transactions that are still open are not told yet; those that are told never come late.
        transaction -> BigInt,
        event_id -> Uuid,
        /// No foreign key: while an organisation is deleted, its last changes are still told.
        organization_id -> Uuid,
        resource -> Text,
        entity_id -> Uuid,
        verb -> Text,
        /// Columns that changed.
        fields -> Array<Text>,
        /// pii: who did it.
        user_id -> Nullable<Uuid>,
        happened_at -> Timestamptz,
    }
}

diesel::table! {
    /// One row of a change of many, as it was and as it became, or why not. Erasure deletes the rows.
    admin.changeset_rows (id) {
        id -> Uuid,
        organization_id -> Uuid,
        changeset_id -> Uuid,
        row_number -> BigInt,
        entity_id -> Nullable<Uuid>,
        verb -> Text,
        /// pii: the columns that changed, as they were; the whole row where it was deleted.
        before -> Nullable<Jsonb>,
        /// pii: the columns that changed, as they became: undoing leaves alone what somebody changed since.
        after -> Nullable<Jsonb>,
        /// pii: sentences by field, where it could not be done.
        problems -> Nullable<Jsonb>,
    }
}

diesel::table! {
    /// Changes of many rows at once, an import for instance: how far it is, what failed, and what puts it back. Erasure deletes the rows.
    admin.changesets (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: in whose name it is done.
        user_id -> Uuid,
        resource -> Text,
        kind -> Text,
        /// pii: what is done: the verb, the columns, the rows or the filter.
        what -> Jsonb,
        state -> Text,
        total -> Integer,
        done -> Integer,
        failed -> Integer,
        /// Rows of a file that are worked off; an interrupted import goes on behind them.
        position -> BigInt,
        failure -> Nullable<Text>,
        /// The change that this one takes back.
        undoes_id -> Nullable<Uuid>,
        /// Until then it can be taken back; afterwards the rows are deleted.
        undo_until -> Timestamptz,
        created_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What somebody typed into a form and has not saved; one per form, gone with saving, or after 90 days. Erasure deletes the rows.
    admin.drafts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who typed it.
        user_id -> Uuid,
        resource -> Text,
        /// Null: a row that does not exist yet.
        entity_id -> Nullable<Uuid>,
        /// pii: the fields as typed.
        typed -> Jsonb,
        /// The version of the row that the form showed.
        based_on -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Lists and rows that somebody wants at hand. Erasure deletes the rows.
    admin.favourites (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: whose they are.
        user_id -> Uuid,
        resource -> Text,
        /// Null: the whole list.
        entity_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Answers to requests that carried a key, so that a repeated one does nothing twice; kept for a day. Erasure deletes the rows.
    admin.idempotency_keys (id) {
        id -> Uuid,
        /// pii: who asked.
        user_id -> Uuid,
        organization_id -> Uuid,
        key -> Text,
        /// SHA-256 of method, address and body: the same key with something else is refused.
        request_hash -> Bytea,
        status -> SmallInt,
        location -> Nullable<Text>,
        /// pii: the answer.
        body -> Nullable<Jsonb>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Mappings that are used again, for everybody who may read the resource. Erasure deletes the rows.
    admin.import_mappings (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who made it.
        user_id -> Uuid,
        resource -> Text,
        /// pii: what the person calls it.
        name -> Text,
        mapping -> Jsonb,
        match_by -> Array<Text>,
        on_match -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Files that somebody reads in: which column becomes which field, what a trial said, and the change that came of it. Erasure deletes the rows.
    admin.imports (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who reads it in.
        user_id -> Uuid,
        resource -> Text,
        /// pii: what the file was called.
        file_name -> Text,
        format -> Text,
        storage_key -> Text,
        /// The file's columns, in order.
        #[sql_name = "columns"]
        columns_ -> Array<Text>,
        delimiter -> Text,
        encoding -> Text,
        /// \[{"column": text, "field": text, "by": text}\]; by: the key by which a reference is found.
        mapping -> Jsonb,
        /// Fields by which a row of ours is known; none: every row is new.
        match_by -> Array<Text>,
        on_match -> Text,
        /// pii: what a trial found, row by row, the first thousand faults.
        report -> Nullable<Jsonb>,
        changeset_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What colleagues say to each other about a row, beside its form. Erasure deletes the rows.
    admin.notes (id) {
        id -> Uuid,
        organization_id -> Uuid,
        resource -> Text,
        entity_id -> Uuid,
        /// The column it is about; null: the whole row.
        field -> Nullable<Text>,
        /// pii: what was written.
        body -> Text,
        /// pii: who wrote it.
        user_id -> Nullable<Uuid>,
        resolved_at -> Nullable<Timestamptz>,
        /// Who said that it is done.
        resolved_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who has a form open at this moment, so that others see it; rows older than a minute mean nobody. Erasure deletes the rows.
    admin.presences (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who it is.
        user_id -> Uuid,
        resource -> Text,
        entity_id -> Uuid,
        /// Has something been typed?
        is_editing -> Bool,
        seen_at -> Timestamptz,
    }
}

diesel::table! {
    /// Lists as somebody set them up: filters, order, columns; their own or for all. Erasure deletes the rows.
    admin.saved_views (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who keeps it.
        user_id -> Uuid,
        resource -> Text,
        /// pii: what the person calls it.
        name -> Text,
        /// The query of the list's address.
        query -> Text,
        is_shared -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Rows that somebody opened lately, the newest few. Erasure deletes the rows.
    admin.visited (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who opened it.
        user_id -> Uuid,
        resource -> Text,
        entity_id -> Uuid,
        visited_at -> Timestamptz,
    }
}

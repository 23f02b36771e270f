//! Tables of the schema `jobs`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// Background work: written in the transaction that needs it, done by workers, kept when it keeps failing.
    jobs.jobs (id) {
        id -> Uuid,
        kind -> Text,
        payload -> Jsonb,
        /// While a job with this key waits, adding it again does nothing.
        unique_key -> Nullable<Text>,
        state -> Text,
        priority -> SmallInt,
        attempts -> Integer,
        max_attempts -> Integer,
        run_at -> Timestamptz,
        /// A worker renews this while it works; when it dies, the job is taken up again.
        locked_until -> Nullable<Timestamptz>,
        locked_by -> Nullable<Text>,
        progress -> SmallInt,
        /// Why the last attempt failed, without personal data.
        last_error -> Nullable<Text>,
        created_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Jobs that come back: cron expression in UTC and when it is next due.
    jobs.schedules (kind) {
        kind -> Text,
        cron -> Text,
        next_run_at -> Timestamptz,
        last_run_at -> Nullable<Timestamptz>,
    }
}

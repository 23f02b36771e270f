//! Ids and value sets of `jobs`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `jobs.jobs`: Background work: written in the transaction that needs it, done by workers, kept when it keeps failing.
    JobId,
}

crate::text_enum! {
    /// `jobs.jobs.state`
    JobState {
        /// `waiting`
        Waiting = "waiting",
        /// `running`
        Running = "running",
        /// `done`
        Done = "done",
        /// `dead`
        Dead = "dead",
    }
}

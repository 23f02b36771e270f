//! Ids and value sets of `search`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `search.documents`: Everything that can be found, once per row of any system; kept by triggers that search.watch makes.
    DocumentId,
    /// `search.saved_searches`: Searches that somebody wants to run again. Erasure deletes the rows.
    SavedSearchId,
}

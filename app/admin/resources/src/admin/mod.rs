//! What the dashboard keeps for itself is on its own pages.

use resource::Resource;

/// In the order of the menu: none of them stands in it.
pub fn all() -> Vec<Resource> {
    vec![
        Resource::hidden("admin.changes", "Other software reads them at /api/v1/{organization}/changes."),
        Resource::hidden(
            "admin.changeset_rows",
            "They stand on the page of the change of many rows that they are part of.",
        ),
        Resource::hidden("admin.changesets", "Each has a page of its own, below the list that it changed."),
        Resource::hidden("admin.drafts", "A person's own: the form brings them back."),
        Resource::hidden("admin.favourites", "A person's own: they stand on the overview."),
        Resource::hidden("admin.idempotency_keys", "Answers that programs may ask for again for a day."),
        Resource::hidden("admin.import_mappings", "They are chosen where a file is read in."),
        Resource::hidden("admin.imports", "A person's own: each has a page below the list that it fills."),
        Resource::hidden("admin.notes", "They stand beside the form of the row that they are about."),
        Resource::hidden("admin.presences", "Who has a form open at this moment, said beside it."),
        Resource::hidden("admin.saved_views", "They are chosen and deleted above their list."),
        Resource::hidden("admin.visited", "A person's own: they stand on the overview."),
    ]
}

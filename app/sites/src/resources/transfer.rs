//! Sites on their way out and in.

use resource::{Action, Resource, Widget};

/// Archives and imports of sites.
pub fn all() -> Vec<Resource> {
    vec![site_transfers()]
}

/// An archive of a site that was made, or one that was brought in.
fn site_transfers() -> Resource {
    Resource::menu("sites.site_transfers", "Archives")
        .words("site archive", "site archives")
        .icon("package")
        .title("format")
        .list(["direction", "mega_site_id", "subsite_id", "status", "created_at", "expires_at"])
        .filters(["direction", "format", "status", "mega_site_id"])
        .search(["source"])
        .sort("-created_at")
        .section("Archive", ["direction", "format", "mega_site_id", "subsite_id", "status"])
        .section("Result", ["file_id", "source", "counts", "complaints"])
        .closed("Times", ["started_at", "finished_at", "undone_at", "expires_at"])
        .closed("Settings", ["options"])
        .label("file_id", "Archive file")
        .label("counts", "What was written")
        .help("counts", "How many rows of which kind.")
        .widget("counts", Widget::Json)
        .label("complaints", "What was left out")
        .help("complaints", "Lines of the file that could not be taken over, and why.")
        .widget("complaints", Widget::Json)
        .widget("options", Widget::Json)
        .read_only([
            "direction",
            "format",
            "mega_site_id",
            "subsite_id",
            "status",
            "file_id",
            "source",
            "counts",
        ])
        .read_only(["complaints", "started_at", "finished_at", "undone_at", "options", "expires_at"])
        .tabs(["sites.subsite_origins"])
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .when("status", ["queued", "running"])
                .icon("ban"),
        )
        .no_create()
        .empty("Archives that were made of your sites, and sites that were brought in, are listed here.")
}

//! Figures that leave the dashboard: links for people without an account, and files.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![shared_links(), exports()]
}

/// Links by which people without an account see figures.
fn shared_links() -> Resource {
    Resource::menu("analytics.shared_links", "Reports")
        .words("shared link", "shared links")
        .icon("share-2")
        .list(["dashboard_id", "property_id", "expires_at", "revoked_at", "last_used_at"])
        .filters(["dashboard_id", "property_id", "expires_at", "revoked_at"])
        .search(["name"])
        .sort("-created_at")
        .small()
        .section("Link", ["name", "dashboard_id", "property_id", "expires_at"])
        .section("Embedding", ["allow_embed", "embed_hosts"])
        .closed("Use", ["revoked_at", "last_used_at"])
        .label("property_id", "Website")
        .help("expires_at", "Empty: it works until it is revoked.")
        .label("allow_embed", "May be embedded")
        .help("allow_embed", "Other sites may show it in a frame.")
        .label("embed_hosts", "By these sites only")
        .when("embed_hosts", "allow_embed", ["true"])
        .label("last_used_at", "Last opened")
        .widget("embed_hosts", Widget::Tags)
        .read_only(["dashboard_id", "property_id", "revoked_at", "last_used_at", "hashed_password"])
        .action(Action::set("revoke", "Revoke", "revoked_at", "now()").when("revoked_at", [""]).icon("ban"))
        .no_create()
        .empty("No figures are shared with people without an account.")
}

/// Files of figures that somebody asked for.
fn exports() -> Resource {
    Resource::menu("analytics.exports", "Reports")
        .icon("download")
        .title("kind")
        .list(["property_id", "format", "status", "rows_written", "file_id", "created_at"])
        .filters(["kind", "status", "property_id", "created_by"])
        .sort("-created_at")
        .view(View::Board("status"))
        .section("Export", ["kind", "property_id", "period_start", "period_end", "format", "filters"])
        .section("File", ["status", "file_id", "rows_written", "error", "expires_at"])
        .label("kind", "What")
        .label("property_id", "Website")
        .help("property_id", "Empty: of all websites.")
        .label("period_start", "From")
        .label("period_end", "To")
        .label("rows_written", "Rows")
        .label("expires_at", "Kept until")
        .help("filters", "Empty braces for everything; otherwise as in a segment.")
        .widget("filters", Widget::Json)
        .widget("format", Widget::Radio)
        .read_only(["status", "file_id", "rows_written", "error", "expires_at"])
        .action(
            Action::set("retry", "Try again", "status", "waiting")
                .and("error", "null")
                .when("status", ["failed"])
                .icon("refresh-cw"),
        )
        .empty("Ask for a file of raw or rolled-up figures; it is kept for a week.")
}

//! Links by which guests hand in pictures.

use resource::{Action, Resource, Widget};

/// Drop boxes.
pub fn all() -> Vec<Resource> {
    vec![drop_boxes()]
}

/// A link, often a QR code at the door, by which guests hand in pictures.
fn drop_boxes() -> Resource {
    Resource::menu("media.drop_boxes", "Sharing")
        .words("drop box", "drop boxes")
        .icon("inbox")
        .list(["library_id", "event_id", "closes_at", "upload_count", "revoked_at"])
        .filters(["library_id", "event_id", "closes_at", "revoked_at"])
        .search(["name", "instructions"])
        .sort("-created_at")
        .small()
        .section("Drop box", ["name", "instructions", "event_id", "library_id", "folder_id"])
        .section("When", ["opens_at", "closes_at"])
        .section("What comes in", ["licenses", "max_files", "max_bytes"])
        .closed("Use", ["upload_count", "revoked_at", "created_by_id", "password"])
        .help("instructions", "What guests read before they choose their pictures.")
        .widget("instructions", Widget::Markdown)
        .help("folder_id", "Where the pictures go once somebody let them in.")
        .label("licenses", "Licences to choose from")
        .label("max_files", "Files at most")
        .label("max_bytes", "Largest file, in bytes")
        .label("revoked_at", "Closed")
        .read_only(["upload_count", "revoked_at", "created_by_id", "password"])
        .only("password", "identity.own")
        .tabs(["media.uploads"])
        .action(Action::set("revoke", "Close", "revoked_at", "now()").when("revoked_at", [""]).icon("ban"))
        .no_create()
        .empty("A drop box collects what guests photographed at an event.")
}

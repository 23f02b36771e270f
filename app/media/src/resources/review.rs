//! What waits for a word or a decision: remarks and duplicates.

use super::writer::By;
use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![asset_comments(), asset_duplicates()]
}

/// A remark on an asset while it is worked on.
fn asset_comments() -> Resource {
    let resource = Resource::menu("media.asset_comments", "Waiting")
        .words("remark", "remarks")
        .icon("message-circle")
        .title("remark")
        .computed("remark", "Remark", "left(r.content, 80)")
        .picture("asset_id")
        .list(["asset_id", "author_id", "author_name", "is_resolved", "created_at"])
        .filters(["is_resolved", "asset_id", "author_type", "annotation_type"])
        .search(["content", "author_name"])
        .sort("-created_at")
        .view(View::Tree("parent_id"))
        .section("Remark", ["content", "asset_id", "parent_id", "version_id"])
        .section(
            "Place",
            ["annotation_type", "x", "y", "width", "height", "time_ms", "end_time_ms", "page_number"],
        )
        .section("Done", ["is_resolved", "resolved_by_id", "resolved_at"])
        .closed(
            "Who wrote it",
            ["author_type", "author_id", "author_name", "share_id", "share_link_id", "drawing"],
        )
        .label("content", "Words")
        .widget("content", Widget::Area)
        .label("parent_id", "Answers")
        .label("annotation_type", "Points at")
        .help("annotation_type", "Left empty, it is about the whole.")
        .label("x", "From the left")
        .help("x", "As a part of the width, from 0 to 1.")
        .label("y", "From the top")
        .label("time_ms", "From, in milliseconds")
        .label("end_time_ms", "To, in milliseconds")
        .widget("drawing", Widget::Json)
        .label("is_resolved", "Done");
    places(resource)
        .read_only(["resolved_by_id", "resolved_at", "author_type", "author_id", "author_name"])
        .read_only(["share_id", "share_link_id", "drawing"])
        .action(
            Action::set("resolve", "Done", "is_resolved", "true")
                .and("resolved_at", "now()")
                .when("is_resolved", ["false"]),
        )
        .action(
            Action::set("reopen", "Open again", "is_resolved", "false")
                .and("resolved_at", "null")
                .when("is_resolved", ["true"])
                .icon("rotate-ccw"),
        )
        .hooks(By("author_id"))
        .empty("Remarks on pictures, films and documents, from your people and from guests with a link.")
}

/// Which numbers belong to which way of pointing.
fn places(resource: Resource) -> Resource {
    resource
        .when("x", "annotation_type", ["point", "rect"])
        .when("y", "annotation_type", ["point", "rect"])
        .when("width", "annotation_type", ["rect"])
        .when("height", "annotation_type", ["rect"])
        .when("time_ms", "annotation_type", ["timestamp", "range"])
        .when("end_time_ms", "annotation_type", ["range"])
}

/// Two assets that are or look the same.
fn asset_duplicates() -> Resource {
    Resource::menu("media.asset_duplicates", "Waiting")
        .words("duplicate", "duplicates")
        .icon("copy")
        .title("asset_id")
        .picture("asset_id")
        .list(["duplicate_of_id", "kind", "distance", "status", "created_at"])
        .filters(["status", "kind"])
        .search(["kind"])
        .sort("-created_at")
        .view(View::Grid)
        .section("Pair", ["asset_id", "duplicate_of_id", "kind", "distance"])
        .section("Decision", ["status", "resolved_by_id", "resolved_at"])
        .label("asset_id", "Later one")
        .label("duplicate_of_id", "Earlier one")
        .label("distance", "How different")
        .help("distance", "0 looks the same; from about 10 on the pictures differ.")
        .read_only([
            "asset_id",
            "duplicate_of_id",
            "kind",
            "distance",
            "status",
            "resolved_by_id",
            "resolved_at",
        ])
        .action(decide("stack", "Keep both, stacked", "stacked").when("status", ["open"]).icon("layers"))
        .action(decide("dismiss", "Not the same", "dismissed").when("status", ["open", "stacked"]).icon("x"))
        .action(
            Action::set("reopen", "Open again", "status", "open")
                .and("resolved_at", "null")
                .when("status", ["stacked", "dismissed"])
                .icon("rotate-ccw"),
        )
        .no_create()
        .empty("No two assets look the same.")
}

fn decide(name: &'static str, label: &'static str, status: &'static str) -> Action {
    Action::set(name, label, "status", status).and("resolved_at", "now()")
}

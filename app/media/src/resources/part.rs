//! What belongs to a single asset: its files, uses, facts and words.

use resource::{Action, Resource, Widget};

/// Tabs of an asset.
pub fn all() -> Vec<Resource> {
    vec![asset_usages(), asset_versions(), asset_details(), captions(), asset_renditions(), cdn_copies()]
}

/// Where an asset is used; saving a page, a post or an event keeps it.
fn asset_usages() -> Resource {
    Resource::part("media.asset_usages")
        .words("use", "uses")
        .icon("link")
        .title("entity_type")
        .list(["role", "title", "entity_id", "position", "created_at"])
        .filters(["entity_type", "role", "type"])
        .search(["title", "entity_type", "role"])
        .sort("-created_at")
        .section(
            "Use",
            ["asset_id", "entity_type", "entity_id", "role", "title", "position", "is_featured", "type"],
        )
        .label("entity_type", "Used by")
        .label("entity_id", "Row")
        .label("role", "As")
        .label("title", "Called there")
        .read_only([
            "asset_id",
            "entity_type",
            "entity_id",
            "role",
            "title",
            "position",
            "is_featured",
            "type",
        ])
        .no_create()
        .empty("It is used nowhere.")
}

/// The files that an asset had.
fn asset_versions() -> Resource {
    Resource::part("media.asset_versions")
        .words("version", "versions")
        .icon("history")
        .title("version_number")
        .list(["change_type", "change_note", "is_current_version", "created_by_id", "created_at"])
        .filters(["change_type", "is_current_version"])
        .search(["change_note"])
        .sort("-version_number")
        .section("Version", ["version_number", "change_type", "change_note", "is_current_version"])
        .closed("File", ["asset_id", "file_id", "diff_metadata", "created_by_id"])
        .label("change_note", "What is new")
        .widget("change_note", Widget::Area)
        .label("is_current_version", "In use")
        .label("diff_metadata", "What differs")
        .widget("diff_metadata", Widget::Json)
        .label("created_by_id", "By")
        .read_only(["version_number", "change_type", "is_current_version"])
        .read_only(["asset_id", "file_id", "diff_metadata", "created_by_id"])
        .action(
            Action::set("use", "Use this one", "is_current_version", "true")
                .when("is_current_version", ["false"])
                .icon("rotate-ccw"),
        )
        .no_create()
}

/// What is known about an asset: where it came from, how long it must stay.
fn asset_details() -> Resource {
    Resource::part("media.asset_details")
        .words("fact sheet", "fact sheets")
        .icon("info")
        .title("asset_id")
        .list(["captured_at", "captured_place", "camera", "rating", "source_type", "legal_hold"])
        .filters(["rating", "source_type", "legal_hold"])
        .search(["captured_place", "camera", "external_id"])
        .sort("-captured_at")
        .section("Taken", ["captured_at", "captured_place", "camera", "start_timecode", "rating"])
        .section("Where it came from", ["source_type", "source_url", "external_id"])
        .section("How long it stays", ["retain_until", "legal_hold", "legal_hold_reason"])
        .closed("Read from the file", ["metadata", "ai_metadata", "metadata_written_at", "asset_id"])
        .closed("Last touched", ["last_edited_by_id", "last_downloaded_at"])
        .help("rating", "One to five.")
        .label("start_timecode", "Time code of the first frame")
        .widget("source_url", Widget::Url)
        .label("external_id", "Id where it came from")
        .label("legal_hold", "May not be deleted")
        .label("legal_hold_reason", "Why not")
        .when("legal_hold_reason", "legal_hold", ["true"])
        .widget("metadata", Widget::Json)
        .label("ai_metadata", "Found by a model")
        .widget("ai_metadata", Widget::Json)
        .read_only([
            "ai_metadata",
            "metadata_written_at",
            "asset_id",
            "last_edited_by_id",
            "last_downloaded_at",
        ])
        .no_create()
}

/// Words to pictures that move and sounds.
fn captions() -> Resource {
    Resource::part("media.captions")
        .words("caption track", "captions")
        .icon("message-square")
        .title("language")
        .list(["kind", "label", "is_default", "is_generated", "status"])
        .filters(["kind", "status", "language"])
        .search(["label", "language"])
        .sort("language")
        .section("Track", ["kind", "language", "label", "content"])
        .section("Use", ["status", "is_default", "is_generated"])
        .closed("File", ["file_id", "asset_id", "created_by_id"])
        .widget("kind", Widget::Radio)
        .widget("language", Widget::Language)
        .label("label", "Name for people")
        .label("content", "Words")
        .help("content", "WebVTT, or plain text for a transcript. Leave it empty if a file holds the words.")
        .widget("content", Widget::Code)
        .label("is_default", "Shown at first")
        .label("is_generated", "Not read by a person yet")
        .widget("status", Widget::Radio)
        .read_only(["created_by_id"])
        .action(
            Action::set("publish", "Publish", "status", "published").when("status", ["draft"]).icon("send"),
        )
        .action(
            Action::set("unpublish", "Back to draft", "status", "draft")
                .when("status", ["published"])
                .icon("undo-2"),
        )
        .empty("Captions let people follow without sound; a transcript lets them search.")
}

/// An asset made fit for a purpose.
fn asset_renditions() -> Resource {
    Resource::part("media.asset_renditions")
        .words("rendition", "renditions")
        .icon("crop")
        .title("rendition_type")
        .list(["size_spec_id", "width", "height", "format", "status"])
        .filters(["rendition_type", "status", "size_spec_id"])
        .search(["watermark_text", "format"])
        .sort("-created_at")
        .section("Purpose", ["size_spec_id", "rendition_type", "format", "watermark_text", "is_primary"])
        .section("Crop", ["crop_x", "crop_y", "crop_width", "crop_height"])
        .section("Part", ["start_time", "duration", "page_number", "quality"])
        .closed("Result", ["status", "error", "file_id", "width", "height", "asset_id"])
        .label("size_spec_id", "Size")
        .help("size_spec_id", "A platform's size, or else a kind of copy: one of the two.")
        .label("rendition_type", "Kind of copy")
        .help("watermark_text", "Written across it, such as the name of whoever gets it.")
        .label("is_primary", "Preferred format")
        .label("start_time", "Begins at second")
        .label("duration", "Seconds")
        .read_only(["status", "error", "file_id", "width", "height"])
        .tabs(["media.cdn_copies"])
        .action(
            Action::set("make-again", "Make again", "status", "pending")
                .when("status", ["failed", "completed"])
                .icon("refresh-cw"),
        )
}

/// A copy at a delivery network.
fn cdn_copies() -> Resource {
    Resource::part("media.cdn_copies")
        .words("copy at a network", "copies at networks")
        .icon("globe")
        .title("public_id")
        .list(["provider", "format", "width", "height", "invalidated_at"])
        .filters(["provider", "format"])
        .search(["public_id", "folder"])
        .sort("-created_at")
        .section(
            "Copy",
            ["provider", "public_id", "folder", "format", "width", "height", "bytes", "invalidated_at"],
        )
        .closed("Whose copy", ["asset_id", "rendition_id"])
        .label("public_id", "Name there")
        .label("invalidated_at", "Told to forget it")
        .read_only([
            "provider",
            "public_id",
            "folder",
            "format",
            "width",
            "height",
            "bytes",
            "invalidated_at",
        ])
        .read_only(["asset_id", "rendition_id"])
        .no_create()
}

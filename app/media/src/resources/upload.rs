//! Files on their way in.

use resource::{Action, Resource};

/// Uploads in the menu, their parts as a tab.
pub fn all() -> Vec<Resource> {
    vec![uploads(), upload_parts()]
}

/// A file on its way in, resumable by parts.
fn uploads() -> Resource {
    Resource::menu("media.uploads", "Waiting")
        .words("upload", "uploads")
        .icon("cloud-upload")
        .title("file_name")
        .list(["status", "byte_size", "received_bytes", "drop_box_id", "guest_name", "created_at"])
        .filters(["status", "drop_box_id", "library_id"])
        .search(["file_name", "guest_name", "relative_path"])
        .sort("-created_at")
        .section("File", ["file_name", "status", "error", "byte_size", "received_bytes", "content_type"])
        .section("Where it goes", ["library_id", "folder_id", "replaces_asset_id", "asset_id"])
        .section("From a guest", ["drop_box_id", "guest_name", "email", "license"])
        .closed("Details", ["relative_path", "part_size", "checksum", "storage_upload_id", "file_id"])
        .closed("Whose and when", ["owner_profile_id", "created_by_id", "expires_at", "completed_at"])
        .label("received_bytes", "Arrived")
        .label("replaces_asset_id", "New version of")
        .label("asset_id", "Became")
        .label("created_by_id", "By")
        .read_only([
            "file_name",
            "status",
            "error",
            "byte_size",
            "received_bytes",
            "content_type",
            "asset_id",
        ])
        .read_only(["library_id", "folder_id", "replaces_asset_id", "drop_box_id", "guest_name", "email"])
        .read_only(["license", "relative_path", "part_size", "checksum", "storage_upload_id", "file_id"])
        .read_only(["owner_profile_id", "created_by_id", "expires_at", "completed_at"])
        .tabs(["media.upload_parts"])
        .action(
            Action::set("abort", "Stop", "status", "aborted")
                .when("status", ["open", "uploading", "paused", "failed"])
                .icon("ban"),
        )
        .no_create()
        .empty("Nothing is on its way in.")
}

/// A part of an upload that has arrived.
fn upload_parts() -> Resource {
    Resource::part("media.upload_parts")
        .words("part", "parts")
        .icon("hash")
        .title("part_number")
        .list(["byte_offset", "byte_size", "received_at"])
        .search(["etag"])
        .sort("part_number")
        .section("Part", ["part_number", "byte_offset", "byte_size", "received_at"])
        .closed("Proof", ["checksum", "etag", "upload_id"])
        .read_only([
            "part_number",
            "byte_offset",
            "byte_size",
            "received_at",
            "checksum",
            "etag",
            "upload_id",
        ])
        .no_create()
}

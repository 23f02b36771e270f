//! Bytes: files, their smaller copies, their words, and how much room there is.

use resource::{Resource, Widget};

/// Files and quotas in the menu, what is made of files as tabs.
pub fn all() -> Vec<Resource> {
    vec![files(), renditions(), file_texts(), quotas()]
}

/// Bytes in storage, once per owner and checksum.
fn files() -> Resource {
    Resource::menu("media.files", "Storage")
        .words("file", "files")
        .icon("file")
        .title("key")
        .list(["content_type", "byte_size", "width", "height", "scan_status", "created_at"])
        .filters(["content_type", "scan_status", "uploaded_by"])
        .search(["key", "content_type"])
        .sort("-created_at")
        .section(
            "File",
            ["key", "content_type", "detected_type", "byte_size", "uploaded_by", "owner_profile_id"],
        )
        .section("What it is", ["width", "height", "duration_ms", "frame_rate", "page_count"])
        .section("Malware", ["scan_status", "scanned_at", "scan_result"])
        .closed("Storage", ["storage_key", "checksum", "perceptual_hash"])
        .label("content_type", "Media type")
        .label("byte_size", "Bytes")
        .label("duration_ms", "Length in milliseconds")
        .label("scan_status", "Searched for malware")
        .label("scan_result", "Found")
        .read_only(["key", "content_type", "detected_type", "byte_size", "uploaded_by", "owner_profile_id"])
        .read_only([
            "width",
            "height",
            "duration_ms",
            "frame_rate",
            "page_count",
            "scan_status",
            "scanned_at",
        ])
        .read_only(["scan_result", "storage_key", "checksum", "perceptual_hash"])
        .tabs(["media.assets", "media.renditions", "media.file_texts"])
        .no_create()
        .empty("Files come in with the assets that are added to the library.")
}

/// A smaller copy of a picture, for pages.
fn renditions() -> Resource {
    Resource::part("media.renditions")
        .words("smaller copy", "smaller copies")
        .icon("image")
        .title("format")
        .list(["width", "height", "byte_size"])
        .filters(["format"])
        .search(["format"])
        .sort("width")
        .section("Copy", ["format", "width", "height", "byte_size", "storage_key", "file_id"])
        .label("byte_size", "Bytes")
        .read_only(["format", "width", "height", "byte_size", "storage_key", "file_id"])
        .no_create()
}

/// All words of a document, picture or recording.
fn file_texts() -> Resource {
    Resource::part("media.file_texts")
        .words("text of the file", "texts of files")
        .icon("text")
        .title("origin")
        .list(["language"])
        .filters(["origin", "language"])
        .search(["origin"])
        .sort("origin")
        .section("Text", ["content", "language", "origin", "file_id"])
        .widget("content", Widget::Area)
        .widget("language", Widget::Language)
        .label("origin", "Found by")
        .read_only(["origin", "file_id"])
        .no_create()
}

/// How much storage there is, and how much of it is used.
fn quotas() -> Resource {
    Resource::menu("media.quotas", "Storage")
        .words("quota", "quotas")
        .icon("database")
        .title("allowance")
        .computed(
            "allowance",
            "Room",
            "concat_ws(' / ', pg_size_pretty(r.used_bytes), pg_size_pretty(r.max_bytes))",
        )
        .list(["used_bytes", "max_bytes", "used_files", "max_files", "warned_at"])
        .sort("-used_bytes")
        .small()
        .section("Used", ["used_bytes", "used_files", "warned_at"])
        .section("At most", ["max_bytes", "max_files"])
        .closed("Whose", ["owner_profile_id"])
        .label("used_bytes", "Bytes used")
        .label("max_bytes", "Bytes at most")
        .label("used_files", "Files used")
        .label("max_files", "Files at most")
        .label("warned_at", "Last warning")
        .read_only(["used_bytes", "used_files", "warned_at", "max_bytes", "max_files", "owner_profile_id"])
        .no_create()
        .empty("There is no limit for this organisation.")
}

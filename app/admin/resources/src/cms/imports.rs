//! Content taken from elsewhere.

use resource::{Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![imports(), import_items()]
}

/// A WordPress export, a folder of Markdown, a table.
fn imports() -> Resource {
    Resource::menu("cms.content_imports", "Setup")
        .words("import", "imports")
        .icon("download")
        .title("format")
        .list(["content_type_id", "status", "total_count", "created_by_id", "created_at", "finished_at"])
        .filters(["status", "format", "content_type_id"])
        .sort("-created_at")
        .section("Import", ["format", "file_id", "content_type_id", "mapping"])
        .section("What became of it", ["status", "total_count", "error", "finished_at", "created_by_id"])
        .label("file_id", "File")
        .label("content_type_id", "Becomes")
        .label("mapping", "Fields")
        .label("total_count", "Pieces")
        .label("created_by_id", "Made by")
        .help("content_type_id", "The type that entries become; empty: one per kind in the source.")
        .help("mapping", "Fields of ours by fields of the source.")
        .widget("mapping", Widget::Json)
        .read_only(["format", "file_id", "content_type_id", "mapping", "status", "total_count", "error"])
        .read_only(["finished_at", "created_by_id"])
        .tabs(["cms.content_import_items"])
        .no_create()
        .empty("Content that was taken from elsewhere stands here, piece by piece.")
}

/// One piece of an import and what became of it.
fn import_items() -> Resource {
    Resource::part("cms.content_import_items")
        .words("piece", "pieces")
        .icon("file")
        .title("external_id")
        .list(["status", "entry_id", "source_url", "message"])
        .filters(["status"])
        .search(["external_id", "source_url", "message"])
        .section("Piece", ["import_id", "external_id", "source_url", "status", "entry_id", "message"])
        .label("external_id", "Id in the source")
        .label("source_url", "Former address")
        .label("entry_id", "Became")
        .label("message", "Why it was skipped or failed")
        .widget("source_url", Widget::Url)
        .read_only(["import_id", "external_id", "source_url", "status", "entry_id", "message"])
        .no_create()
        .empty("Every piece of the import appears here with what became of it.")
}

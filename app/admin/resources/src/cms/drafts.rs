//! What was typed and saved: drafts, versions, and who is editing right now.

use resource::{Action, Resource, View, Widget};

/// In the order of the tabs.
pub fn all() -> Vec<Resource> {
    vec![versions(), drafts(), editors(), locks()]
}

/// What an entry or a translation of it said after each save.
fn versions() -> Resource {
    Resource::part("cms.content_versions")
        .words("version", "versions")
        .icon("history")
        .title("version_number")
        .list(["title", "locale", "label", "changed_fields", "created_by_id", "created_at"])
        .filters(["locale", "created_by_id"])
        .search(["title", "label", "change_note"])
        .sort("-version_number")
        .section("Version", ["entry_id", "version_number", "locale", "label", "change_note"])
        .section("What it said", ["title", "data", "changed_fields"])
        .closed("Origin", ["created_by_id", "is_restored", "restored_from_id", "content_hash"])
        .label("label", "Name")
        .label("change_note", "What was changed")
        .label("changed_fields", "Fields changed")
        .label("created_by_id", "Saved by")
        .label("is_restored", "Brought back")
        .label("restored_from_id", "Brought back from")
        .help("label", "A version with a name is kept for good, such as: as printed.")
        .widget("data", Widget::Json)
        .widget("changed_fields", Widget::Tags)
        .only("content_hash", "identity.audit")
        .read_only([
            "entry_id",
            "version_number",
            "locale",
            "title",
            "data",
            "changed_fields",
            "content_hash",
        ])
        .read_only(["created_by_id", "is_restored", "restored_from_id"])
        .no_create()
        .empty("Every save keeps a version here.")
}

/// What somebody typed and has not applied yet.
fn drafts() -> Resource {
    Resource::part("cms.content_drafts")
        .words("draft", "drafts")
        .icon("pen")
        .list(["user_id", "locale", "status", "review_round", "typed_at"])
        .filters(["status", "locale", "user_id"])
        .search(["title"])
        .sort("-updated_at")
        .view(View::Board("status"))
        .section("Draft", ["entry_id", "locale", "title", "slug", "status"])
        .section("Content", ["data"])
        .closed("Origin", ["user_id", "base_version_id", "review_round", "typed_at"])
        .label("user_id", "Whose draft")
        .label("base_version_id", "Began from version")
        .label("review_round", "Round of review")
        .label("typed_at", "Last letter")
        .help("status", "A change to a published entry is reviewed here while readers see the old text.")
        .widget("locale", Widget::Language)
        .widget("data", Widget::Json)
        .read_only(["entry_id", "locale", "user_id", "base_version_id", "review_round", "typed_at"])
        .action(Action::status("review", "Send for review", "in_review", ["editing", "approved"]).icon("eye"))
        .action(
            Action::status("approve", "Approve", "approved", ["editing", "in_review"]).icon("badge-check"),
        )
        .action(
            Action::status("edit", "Back to editing", "editing", ["in_review", "approved"]).icon("undo-2"),
        )
        .no_create()
        .empty(
            "Changes to this entry that somebody is typing appear here; each person changes only their own.",
        )
}

/// Who has an entry open.
fn editors() -> Resource {
    Resource::hidden(
        "cms.content_editors",
        "A person's own presence: the editor's page writes it every few seconds and shows it, and a minute later it means nothing.",
    )
}

/// Who asked to be the only one to edit.
fn locks() -> Resource {
    Resource::hidden(
        "cms.content_locks",
        "A person's own lock: the editor's page takes it, moves it on and offers to take it over, and it ends by itself.",
    )
}

//! Pieces of content in the language they were written in.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![entries()]
}

/// A piece of content of any type.
fn entries() -> Resource {
    let entries = Resource::menu("cms.content_entries", "Content")
        .words("entry", "entries")
        .icon("file-text")
        .list(["content_type_id", "status", "locale", "last_edited_by_id", "published_at", "updated_at"])
        .filters(["content_type_id", "status", "locale", "visibility", "project_id"])
        .search(["title", "slug", "plain_text"])
        .sort("-updated_at")
        .view(View::Board("status"))
        .view(View::Calendar("scheduled_for", None))
        .view(View::Tree("parent_id"))
        .tabs([
            "cms.content_localizations",
            "cms.content_revisions",
            "cms.content_comments",
            "cms.content_checks",
            "cms.content_media",
            "cms.entry_seo",
            "cms.content_entry_categories",
            "cms.content_entry_tags",
            "cms.content_versions",
            "cms.content_drafts",
            "cms.content_slugs",
            "cms.content_references",
        ])
        .empty("Entries are what readers read: stories, press releases, pages. Their fields come from their type.");
    entry_steps(entry_form(entries))
}

/// The form of an entry.
fn entry_form(entries: Resource) -> Resource {
    entries
        .section("Entry", ["content_type_id", "title", "slug", "locale", "template_id"])
        .section("Content", ["data"])
        .section("Readers", ["visibility", "scheduled_for", "expires_at", "parent_id"])
        .section("Work", ["status", "current_stage_id", "project_id", "client_id"])
        .closed(
            "History",
            ["published_at", "published_by_id", "created_by_id", "last_edited_by_id", "review_round"],
        )
        .closed("Derived", ["copied_from_id", "plain_text"])
        .label("content_type_id", "Type")
        .label("slug", "Word in the address")
        .label("locale", "Written in")
        .label("data", "Fields")
        .label("parent_id", "Page above")
        .label("current_stage_id", "Stage")
        .label("client_id", "Made for")
        .label("scheduled_for", "Publish on")
        .label("expires_at", "Take down on")
        .label("last_edited_by_id", "Last edited by")
        .label("published_by_id", "Published by")
        .label("created_by_id", "Made by")
        .label("copied_from_id", "Copied from")
        .label("plain_text", "Words")
        .help("title", "Usually the same as the field of the type that gives entries their title.")
        .help("locale", "The language it is written in; other languages are translations.")
        .help("data", "Values by the name of the field, as the type describes them.")
        .help("visibility", "Who reads it once it is published.")
        .help("expires_at", "From then on only editors see it.")
        .help("parent_id", "For types whose entries form a tree of pages.")
        .help("template_id", "The template it started from.")
        .widget("slug", Widget::Slug("title"))
        .widget("locale", Widget::Language)
        .widget("data", Widget::Json)
        .widget("plain_text", Widget::Area)
        .widget("visibility", Widget::Radio)
        .change_only("visibility", "cms.publish")
        .change_only("expires_at", "cms.publish")
        .read_only(["published_at", "published_by_id", "created_by_id", "last_edited_by_id", "review_round"])
        .read_only(["plain_text", "copied_from_id"])
}

/// From draft to publication. Scheduling needs a date and is done in the form.
fn entry_steps(entries: Resource) -> Resource {
    entries
        .action(
            Action::status("review", "Send for review", "in_review", ["draft", "approved", "unpublished"])
                .icon("eye"),
        )
        .action(
            Action::status("approve", "Approve", "approved", ["draft", "in_review", "unpublished"])
                .icon("badge-check"),
        )
        .action(
            Action::status(
                "publish",
                "Publish",
                "published",
                ["draft", "approved", "scheduled", "unpublished"],
            )
            .verb("publish")
            .icon("send"),
        )
        .action(
            Action::status("unschedule", "Cancel the date", "approved", ["scheduled"])
                .and("scheduled_for", "null")
                .verb("publish")
                .icon("calendar-clock"),
        )
        .action(
            Action::status("unpublish", "Take down", "unpublished", ["published"])
                .verb("publish")
                .icon("eye-off"),
        )
        .action(
            Action::status(
                "draft",
                "Back to draft",
                "draft",
                ["in_review", "approved", "unpublished", "archived"],
            )
            .icon("undo-2"),
        )
        .action(
            Action::status(
                "archive",
                "Archive",
                "archived",
                ["draft", "in_review", "approved", "unpublished"],
            )
            .icon("archive"),
        )
}

//! Entries in other languages, and what is owed sentence by sentence.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![translations(), segments()]
}

/// An entry in another language, published on its own.
fn translations() -> Resource {
    let translations = Resource::menu("cms.content_localizations", "Content")
        .words("translation", "translations")
        .icon("languages")
        .list(["entry_id", "locale", "status", "publish_state", "due_date", "updated_at"])
        .filters(["locale", "status", "publish_state", "content_type_id", "due_date"])
        .search(["title", "slug", "plain_text"])
        .sort("-updated_at")
        .view(View::Board("status"))
        .view(View::Calendar("due_date", None))
        .section("Translation", ["entry_id", "locale", "title", "slug"])
        .section("Content", ["data"])
        .section("Work", ["status", "due_date", "source_version_id"])
        .section("Publishing", ["publish_state", "published_at", "expires_at"])
        .closed("Who", ["translated_by_id", "translated_at", "reviewed_by_id"])
        .closed("From the entry", ["content_type_id", "visibility", "plain_text"])
        .label("locale", "Language")
        .label("slug", "Word in the address")
        .label("data", "Fields")
        .label("status", "State of the translation")
        .label("publish_state", "State of publishing")
        .label("due_date", "Due")
        .label("expires_at", "Take down on")
        .label("source_version_id", "Translated from version")
        .label("translated_by_id", "Translated by")
        .label("reviewed_by_id", "Read by")
        .label("content_type_id", "Type")
        .label("plain_text", "Words")
        .help("data", "Only what differs by language; everything else is the entry's.")
        .help("status", "An outdated translation stays published until it is replaced.")
        .help("publish_state", "Of this language alone.")
        .help("source_version_id", "The difference to the newest version is what is owed.")
        .widget("locale", Widget::Language)
        .widget("slug", Widget::Slug("title"))
        .widget("data", Widget::Json)
        .widget("plain_text", Widget::Area)
        .change_only("expires_at", "cms.publish")
        .read_only(["content_type_id", "visibility", "plain_text", "publish_state", "published_at"])
        .read_only(["translated_by_id", "translated_at", "source_version_id"])
        .tabs(["cms.translation_segments"])
        .empty("A translation is an entry in another language; it is published on its own.");
    publishing(work(translations))
}

/// Steps of the translation itself.
fn work(translations: Resource) -> Resource {
    let step = |name, label, to| Action::set(name, label, "status", to);
    translations
        .action(step("begin", "Begin", "in_progress").when("status", ["pending", "outdated"]).icon("pen"))
        .action(
            step("review", "Send for review", "review")
                .when("status", ["pending", "in_progress", "outdated"])
                .icon("eye"),
        )
        .action(
            step("approve", "Approve", "approved").when("status", ["review", "outdated"]).icon("badge-check"),
        )
        .action(
            step("return", "Back to work", "in_progress")
                .when("status", ["review", "approved"])
                .icon("undo-2"),
        )
}

/// Steps of what readers see. Scheduling is done in publish_schedules.
fn publishing(translations: Resource) -> Resource {
    let step = |name, label, to| Action::set(name, label, "publish_state", to);
    translations
        .action(
            step("publish", "Publish", "published")
                .when("publish_state", ["draft", "scheduled", "unpublished"])
                .verb("publish")
                .icon("send"),
        )
        .action(
            step("unpublish", "Take down", "unpublished")
                .when("publish_state", ["published"])
                .verb("publish")
                .icon("eye-off"),
        )
        .action(
            step("archive", "Archive", "archived")
                .when("publish_state", ["draft", "unpublished"])
                .icon("archive"),
        )
        .action(
            step("draft", "Back to draft", "draft")
                .when("publish_state", ["unpublished", "archived"])
                .icon("undo-2"),
        )
}

/// A sentence of the source beside its translation.
fn segments() -> Resource {
    Resource::part("cms.translation_segments")
        .words("sentence", "sentences")
        .icon("text")
        .title("source_text")
        .list(["target_text", "status", "field_name", "position"])
        .filters(["status", "field_name"])
        .search(["source_text", "target_text"])
        .sort("position")
        .section("Sentence", ["localization_id", "source_text", "source_was", "target_text", "status"])
        .closed("Where", ["field_name", "position"])
        .label("source_text", "In the source")
        .label("source_was", "What was translated")
        .label("target_text", "Translation")
        .label("field_name", "Field")
        .label("position", "Order")
        .help(
            "source_was",
            "The sentence as it was when it was translated, if the source says something else now.",
        )
        .widget("source_text", Widget::Area)
        .widget("source_was", Widget::Area)
        .widget("target_text", Widget::Area)
        .widget("status", Widget::Radio)
        .read_only(["localization_id", "source_text", "source_was", "field_name", "position"])
        .no_create()
        .empty("Sentences of the source appear here beside their translation.")
}

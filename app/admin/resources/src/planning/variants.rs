//! A piece as each channel shows it, and attempts to publish it. What channels take is in `templates`.

use super::pieces::reactions;
use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![variants(), publications()]
}

/// A piece as one channel shows it.
fn variants() -> Resource {
    words_of_variants(state_of_variants(Resource::menu("planning.content_variants", "Content")))
        .words("channel version", "channel versions")
        .icon("share-2")
        .title("piece_id")
        .list(["channel", "scheduled_for", "status", "last_error", "published_at", "views"])
        .filters(["channel", "status", "connection_id", "house_id", "scheduled_for"])
        .search(["title", "content", "last_error"])
        .sort("-created_at")
        .view(View::Calendar("scheduled_for", None))
        .section("Channel", ["piece_id", "channel", "connection_id", "house_id", "subsite_id", "locale"])
        .section("What it says there", ["title", "content", "size_spec_id", "metadata"])
        .section("When", ["scheduled_for", "status", "next_attempt_at", "last_error"])
        .closed(
            "What came of it",
            ["published_at", "external_url", "external_id", "social_post_id", "views", "engagement"],
        )
        .read_only(["status", "next_attempt_at", "last_error", "published_at", "external_url", "external_id"])
        .read_only(["social_post_id", "attempt_count", "views", "engagement"])
        .tabs(["planning.content_piece_assets", "planning.content_publications", "planning.content_comments"])
        .empty(
            "Every channel shows a piece in its own way: house feed, site, newsletter, Instagram. Add \
             them on the piece.",
        )
}

/// Labels, help and widgets of a channel version.
fn words_of_variants(variants: Resource) -> Resource {
    variants
        .label("connection_id", "Account")
        .label("house_id", "House feed of")
        .label("subsite_id", "Site")
        .label("locale", "Language")
        .label("content", "Text")
        .label("size_spec_id", "Size of pictures")
        .label("metadata", "Details for the channel")
        .label("scheduled_for", "Goes out")
        .label("next_attempt_at", "Next attempt")
        .label("last_error", "What went wrong")
        .label("external_url", "Address there")
        .label("external_id", "Number there")
        .label("social_post_id", "Became the post")
        .label("engagement", "Reactions")
        .help("title", "Empty takes the piece's title.")
        .help("content", "Empty takes the piece's text.")
        .help("scheduled_for", "Empty takes the piece's time.")
        .help("connection_id", "The account it goes out by.")
        .help("house_id", "The house in whose feed it stands.")
        .help("social_post_id", "What it became on the network.")
        .widget("content", Widget::Markdown)
        .widget("locale", Widget::Language)
        .widget("external_url", Widget::Url)
        .widget("metadata", Widget::Json)
        .widget("engagement", reactions())
        .when("house_id", "channel", ["house_feed"])
        .when("subsite_id", "channel", ["subsite", "website"])
        .when(
            "connection_id",
            "channel",
            [
                "instagram",
                "facebook",
                "threads",
                "tiktok",
                "youtube",
                "linkedin",
                "x",
                "mastodon",
                "bluesky",
                "pinterest",
                "podcast",
                "newsletter",
                "other",
            ],
        )
}

/// The steps of a channel version; workers do the publishing.
fn state_of_variants(variants: Resource) -> Resource {
    variants
        .help(
            "status",
            "Unknown: the channel did not say whether it arrived. It is looked up before anything is \
             tried again.",
        )
        .action(
            Action::set("queue", "Let it go out", "status", "queued")
                .when("status", ["planned", "failed"])
                .icon("send"),
        )
        .action(
            Action::set("hold", "Hold it back", "status", "planned")
                .when("status", ["queued", "cancelled"])
                .icon("pause"),
        )
        .action(
            Action::set("cancel", "Leave this channel out", "status", "cancelled")
                .when("status", ["planned", "queued", "failed"])
                .icon("ban"),
        )
        .action(
            Action::set("arrived", "It did arrive", "status", "published")
                .and("published_at", "now()")
                .when("status", ["unknown"])
                .icon("check"),
        )
        .action(
            Action::set("lost", "It did not arrive", "status", "failed")
                .when("status", ["unknown"])
                .icon("circle-x"),
        )
}

/// Attempts to publish, with what went wrong.
fn publications() -> Resource {
    Resource::part("planning.content_publications")
        .words("attempt", "attempts")
        .title("attempt_number")
        .list(["status", "error", "started_at", "finished_at"])
        .sort("-attempt_number")
        .section("Attempt", ["variant_id", "attempt_number", "status", "started_at", "finished_at"])
        .section("What went wrong", ["error_code", "error", "is_retryable"])
        .label("attempt_number", "Number")
        .label("error", "What went wrong")
        .label("error_code", "Word for it")
        .label("is_retryable", "Worth another try")
        .read_only(["variant_id", "attempt_number", "status", "error_code", "error", "is_retryable"])
        .read_only(["started_at", "finished_at"])
        .no_create()
        .empty("Nothing has been sent yet.")
}

//! What people want: topics, how often, less of it, their data.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![topics(), choices(), habits(), requests()]
}

/// What people choose from in the preference centre.
fn topics() -> Resource {
    Resource::menu("marketing.preference_topics", "Audience")
        .words("topic", "topics")
        .icon("list-checks")
        .list(["default_frequency", "is_public", "purpose_id", "position"])
        .filters(["is_public", "default_frequency"])
        .search(["name", "key", "description"])
        .sort("position")
        .small()
        .section("Topic", ["name", "description", "default_frequency", "is_public"])
        .closed("Details", ["key", "purpose_id", "position"])
        .tabs([
            "marketing.topic_preferences",
            "marketing.contact_lists",
            "marketing.email_campaigns",
            "marketing.unsubscribes",
        ])
        .label("default_frequency", "How often at first")
        .label("is_public", "In the preference centre")
        .label("key", "Word for programs")
        .label("purpose_id", "Consent it needs")
        .help("default_frequency", "For people who have not chosen. Never: they have to ask for it.")
        .help("is_public", "People see it when they choose what they want to read about.")
        .help("key", "Small letters, digits and underscores: letters, castings.")
        .help("purpose_id", "Only people who gave this consent get mailings about it.")
        .widget("default_frequency", Widget::Radio)
        .empty("Topics let people choose what they read about instead of leaving altogether.")
}

/// What somebody wants to read about, and how often.
fn choices() -> Resource {
    Resource::part("marketing.topic_preferences")
        .words("choice", "choices")
        .icon("toggle-left")
        .title("contact_id")
        .list(["topic_id", "frequency", "source", "updated_at"])
        .filters(["frequency", "source", "topic_id"])
        .sort("-updated_at")
        .section("Choice", ["topic_id", "contact_id", "frequency", "source"])
        .help("source", "Where they said it; manual when you noted it for them.")
        .widget("frequency", Widget::Radio)
}

/// How somebody wants to get messages at all.
fn habits() -> Resource {
    Resource::part("marketing.mail_preferences")
        .words("message preference", "message preferences")
        .icon("sliders-horizontal")
        .title("channel")
        .list(["contact_id", "paused_until", "max_per_week", "format", "tracking"])
        .filters(["channel", "format", "tracking"])
        .section("Who", ["contact_id", "channel"])
        .section("How", ["paused_until", "max_per_week", "preferred_time", "format", "tracking"])
        .label("max_per_week", "At most a week")
        .label("preferred_time", "Preferred hour")
        .label("tracking", "Measuring")
        .help("paused_until", "Nothing but tickets and receipts is sent before.")
        .help("max_per_week", "Where the organisation's own limit is smaller, that counts.")
        .help("tracking", "Off: nothing that this person does with a message is measured.")
}

/// Somebody without an account wants their data, or to be forgotten.
fn requests() -> Resource {
    Resource::menu("marketing.contact_requests", "Audience")
        .words("data request", "data requests")
        .icon("shield-check")
        .title("kind")
        .list(["contact_id", "state", "asked_at", "due_at", "handled_by_id"])
        .filters(["state", "kind", "handled_by_id", "due_at"])
        .sort("-asked_at")
        .section("Request", ["contact_id", "kind", "asked_at", "due_at"])
        .section("Work", ["state", "handled_by_id", "refused_reason", "done_at"])
        .closed("File", ["file_id"])
        .action(
            Action::set("begin", "Begin", "state", "working")
                .when("state", ["confirmed"])
                .icon("circle-play"),
        )
        .action(
            Action::set("finish", "Done", "state", "done")
                .and("done_at", "now()")
                .when("state", ["working"])
                .icon("circle-check"),
        )
        .action(
            Action::set("put-back", "Put back", "state", "confirmed")
                .when("state", ["working"])
                .icon("undo-2"),
        )
        .label("kind", "What they want")
        .label("handled_by_id", "Who works on it")
        .label("refused_reason", "Why it is refused")
        .help("kind", "Export: a copy of everything you know. Wipe: you forget them.")
        .help("state", "Asked: they have not pressed the button in the mail yet, and nothing happens before.")
        .help("done_at", "Needed together with done or refused.")
        .when("refused_reason", "state", ["refused"])
        .when("done_at", "state", ["done", "refused", "expired"])
        .widget("refused_reason", Widget::Area)
        .read_only(["contact_id", "kind", "token", "asked_at", "due_at", "file_id"])
        .no_create()
        .empty(
            "When somebody asks in the preference centre for their data or to be forgotten, it appears here.",
        )
}

//! Telling other systems what happened here: endpoints, deliveries, attempts. This is what developers outside work with,
//! beside the API. What providers tell Maison is in `syncs`.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![endpoints(), deliveries(), attempts(), secrets()]
}

/// Where another system is told what happened.
fn endpoints() -> Resource {
    Resource::menu("channels.webhook_endpoints", "Webhooks")
        .words("endpoint", "endpoints")
        .icon("webhook")
        .list(["url", "events", "state", "last_success_at", "failures", "failing_since"])
        .filters(["state", "disabled_reason", "events", "api_version"])
        .search(["name", "url"])
        .sort("-created_at")
        .small()
        .section("Endpoint", ["name", "url", "events"])
        .section("Health", ["state", "disabled_reason", "last_success_at", "failing_since", "failures"])
        .closed("Details", ["api_version", "max_per_second"])
        .tabs(["channels.webhook_deliveries"])
        .action(Action::set("pause", "Pause", "state", "paused").when("state", ["active"]).icon("circle-pause"))
        .action(
            Action::set("enable", "Switch on", "state", "active")
                .and("disabled_reason", "null")
                .and("failing_since", "null")
                .and("failures", "0")
                .when("state", ["paused", "disabled"])
                .icon("circle-play"),
        )
        .action(
            Action::set("disable", "Switch off", "state", "disabled")
                .and("disabled_reason", "person")
                .when("state", ["active", "paused"])
                .icon("ban"),
        )
        .label("url", "URL")
        .label("api_version", "API version")
        .label("disabled_reason", "Why it is off")
        .label("failures", "Failed deliveries in a row")
        .label("max_per_second", "Calls a second")
        .help("url", "Must begin with https and be reachable from outside; private networks are refused.")
        .help("events", "Such as events.order_paid or cms.entry_published; cms.* for all of a system.")
        .help("api_version", "The shape of the payload that your receiver expects.")
        .help("max_per_second", "Deliveries beyond it wait.")
        .help("state", "Paused: deliveries wait. Disabled: nothing is sent; also after days without an answer.")
        .widget("url", Widget::Url)
        .widget("events", Widget::Tags)
        .read_only(["state", "disabled_reason", "failures", "failing_since", "last_success_at"])
        .empty("Add the URL of your system and choose events; every delivery is signed and tried again when it fails.")
}

/// One event for one endpoint.
fn deliveries() -> Resource {
    Resource::menu("channels.webhook_deliveries", "Webhooks")
        .words("delivery", "deliveries")
        .icon("send")
        .title("event_type")
        .list(["endpoint_id", "state", "attempts_count", "created_at", "delivered_at", "next_attempt_at"])
        .filters(["state", "endpoint_id", "event_type", "created_at"])
        .search(["event_type"])
        .sort("-created_at")
        .section("Delivery", ["endpoint_id", "event_type", "event_id", "state"])
        .section("Payload", ["payload"])
        .section("When", ["delivered_at", "next_attempt_at"])
        .closed("Details", ["replay_of_id", "locked_until"])
        .tabs(["channels.webhook_attempts", "channels.webhook_deliveries.replay_of_id"])
        .label("event_type", "Event")
        .label("event_id", "Event id")
        .label("attempts_count", "Attempts")
        .label("next_attempt_at", "Next attempt")
        .label("replay_of_id", "Sent again from")
        .help("event_id", "The same in every attempt: leave out what you have seen.")
        .help("payload", "Kind, time and ids. Ask the API for the rest with your own rights.")
        .help("state", "Retrying: tried again by itself. Dead: given up after all attempts.")
        .widget("payload", Widget::Json)
        .no_create()
        .empty("Each event that an endpoint asked for appears here for 30 days, with every attempt to deliver it.")
}

/// One call of an endpoint and what it answered.
fn attempts() -> Resource {
    Resource::menu("channels.webhook_attempts", "Webhooks")
        .words("attempt", "attempts")
        .icon("activity")
        .title("attempt_number")
        .list(["delivery_id", "http_status", "duration_ms", "error", "started_at"])
        .filters(["http_status", "started_at", "duration_ms"])
        .search(["error", "response_start"])
        .sort("-started_at")
        .section("Attempt", ["delivery_id", "attempt_number", "started_at"])
        .section("Answer", ["http_status", "duration_ms", "error", "response_start"])
        .label("attempt_number", "Attempt")
        .label("http_status", "HTTP status")
        .label("duration_ms", "Milliseconds")
        .label("response_start", "Beginning of the answer")
        .widget("response_start", Widget::Code)
        .no_create()
        .empty("Every call of an endpoint is noted here, with the status and the beginning of the answer.")
}

/// Keys that sign what goes out.
fn secrets() -> Resource {
    Resource::hidden(
        "channels.webhook_secrets",
        "Keys that sign deliveries; each is shown once, when it is made, and sealed afterwards.",
    )
}

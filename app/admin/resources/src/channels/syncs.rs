//! How accounts are read: runs, cursors, limits, feeds handed over in bulk, and what providers promised to tell.

use resource::{Action, Part, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![runs(), feeds(), cursors(), limits(), subscriptions(), inbound()]
}

/// A run of a sync, with what it brought and what went wrong.
fn runs() -> Resource {
    Resource::menu("channels.sync_logs", "Accounts")
        .words("sync", "syncs")
        .icon("refresh-cw")
        .title("sync_type")
        .list(["platform_id", "status", "records_processed", "records_failed", "started_at", "error"])
        .filters(["status", "platform_id", "sync_type", "trigger", "started_at"])
        .search(["error"])
        .sort("-started_at")
        .section("Sync", ["platform_id", "sync_type", "status", "trigger"])
        .section(
            "What it brought",
            ["records_processed", "records_failed", "started_at", "completed_at", "duration"],
        )
        .section("What went wrong", ["error", "error_details"])
        .label("platform_id", "Account")
        .label("sync_type", "What was read")
        .label("trigger", "Why")
        .label("records_processed", "Records")
        .label("records_failed", "Failed")
        .label("duration", "Milliseconds")
        .widget("error_details", Widget::Json)
        .no_create()
        .empty("Each time an account is read, what it brought is noted here.")
}

/// Changes handed to a platform in bulk.
fn feeds() -> Resource {
    let problems = vec![
        Part::new("sku", "SKU", Widget::Line),
        Part::new("code", "Code", Widget::Line),
        Part::new("message", "Message", Widget::Line),
    ];
    Resource::menu("channels.shop_feeds", "Accounts")
        .words("feed", "feeds")
        .icon("upload")
        .title("feed_type")
        .list(["connection_id", "state", "items_processed", "items_failed", "submitted_at", "finished_at"])
        .filters(["state", "connection_id", "feed_type"])
        .search(["feed_type", "external_id"])
        .sort("-created_at")
        .small()
        .section("Feed", ["connection_id", "feed_type", "marketplaces", "state"])
        .section("What became of it", ["items_processed", "items_failed", "problems"])
        .closed("Details", ["external_id", "document_id", "next_check_at", "submitted_at", "finished_at"])
        .action(
            Action::set("retry", "Hand over again", "state", "waiting")
                .when("state", ["failed"])
                .icon("repeat"),
        )
        .action(
            Action::set("cancel", "Cancel", "state", "cancelled")
                .when("state", ["waiting", "in_queue"])
                .icon("ban"),
        )
        .label("connection_id", "Account")
        .label("feed_type", "Kind")
        .label("items_processed", "Things")
        .label("items_failed", "Failed")
        .widget("problems", Widget::List(problems))
        .widget("marketplaces", Widget::Tags)
        .read_only(["connection_id", "feed_type", "marketplaces", "state", "items_processed", "items_failed"])
        .read_only(["problems", "external_id", "document_id", "next_check_at", "submitted_at"])
        .read_only(["finished_at", "content_hash"])
        .no_create()
        .empty("Changes that a platform takes in bulk, as Amazon does, appear here with what became of them.")
}

/// Up to where an account was read.
fn cursors() -> Resource {
    Resource::part("channels.sync_cursors")
        .words("reading position", "reading positions")
        .icon("bookmark")
        .title("resource")
        .list(["marketplace_id", "updated_since", "reconciled_at", "next_run_at"])
        .filters(["resource"])
        .section("Position", ["connection_id", "resource", "marketplace_id", "updated_since", "next_run_at"])
        .closed("Details", ["position_token", "overlap", "reconciled_at", "locked_until"])
        .label("connection_id", "Account")
        .label("updated_since", "Read up to")
        .label("reconciled_at", "Compared from the beginning")
        .label("next_run_at", "Next")
        .no_create()
}

/// How often a provider may be asked.
fn limits() -> Resource {
    Resource::part("channels.rate_limits")
        .words("rate limit", "rate limits")
        .icon("timer")
        .title("bucket")
        .list(["capacity", "tokens", "refill_per_second", "blocked_until"])
        .section("Limit", ["connection_id", "bucket", "capacity", "tokens", "refill_per_second"])
        .closed("Details", ["filled_at", "blocked_until"])
        .label("connection_id", "Account")
        .label("bucket", "Operation")
        .label("tokens", "Left")
        .label("refill_per_second", "Calls a second")
        .label("blocked_until", "Not before")
        .no_create()
}

/// What a provider promised to tell.
fn subscriptions() -> Resource {
    Resource::part("channels.webhook_subscriptions")
        .words("subscription at the provider", "subscriptions at the provider")
        .icon("webhook")
        .title("topic")
        .list(["state", "last_delivery_at", "checked_at", "expires_at", "last_error"])
        .filters(["state"])
        .search(["topic"])
        .sort("topic")
        .section("Subscription", ["connection_id", "topic", "state", "last_delivery_at", "checked_at"])
        .closed("Details", ["external_id", "callback_path", "api_version", "expires_at", "last_error"])
        .label("connection_id", "Account")
        .help("state", "Missing: the provider no longer knows it; it is subscribed again.")
        .no_create()
}

/// What providers told.
fn inbound() -> Resource {
    Resource::hidden(
        "channels.inbound_webhooks",
        "Sealed as it came, because it names customers; what it said stands in orders, products and customers.",
    )
}

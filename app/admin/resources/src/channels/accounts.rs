//! Accounts at networks, shops, platforms and services, and their health. Keys and tokens are never shown.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![accounts(), events(), marketplaces(), secrets(), oauth()]
}

/// An account that is connected.
fn accounts() -> Resource {
    let account = Resource::menu("channels.connections", "Accounts")
        .words("account", "accounts")
        .icon("link")
        .list(["provider", "account_name", "status", "client_id", "token_expires_at", "last_sync_status"])
        .filters(["provider", "status", "client_id", "is_active", "last_sync_status"])
        .search(["name", "account_name", "account_id"])
        .sort("-created_at")
        .small()
        .section("Account", ["name", "provider", "account_id", "account_name", "server_url"])
        .section("Whose it is", ["client_id", "house_id", "needs_approval", "is_active"])
        .section(
            "Health",
            ["status", "missing_scopes", "last_sync_at", "last_sync_status", "last_sync_error"],
        )
        .closed("Reading", ["sync_enabled", "sync_frequency", "data_retention_days"])
        .closed("Access", ["scopes", "token_expires_at", "refresh_expires_at", "refresh_after"])
        .closed("Checks", ["health_checked_at", "failures", "reconnect_notified_at"])
        .tabs([
            "channels.social_posts",
            "channels.inbox_threads",
            "channels.posting_slots",
            "channels.posting_times",
            "channels.connection_events",
            "channels.sync_logs",
            "channels.sync_cursors",
            "channels.webhook_subscriptions",
            "channels.rate_limits",
            "channels.connection_marketplaces",
        ]);
    words(steps(account))
        .when("server_url", "provider", ["mastodon", "activitypub", "wordpress", "custom_api"])
        .widget("server_url", Widget::Url)
        .widget("scopes", Widget::Tags)
        .widget("missing_scopes", Widget::Tags)
        .read_only(["status", "scopes", "missing_scopes", "token_expires_at", "refresh_expires_at"])
        .read_only(["refresh_after", "health_checked_at", "failures", "reconnect_notified_at"])
        .read_only(["last_sync_at", "last_sync_status", "last_sync_error"])
        .empty("Connect an account to post, answer, sell and count from here.")
}

/// What can be done with an account. Connecting again leads over the provider and is no button here.
fn steps(account: Resource) -> Resource {
    account
        .action(
            Action::set("pause", "Pause", "status", "paused")
                .when("status", ["active", "expiring", "failing"])
                .icon("circle-pause"),
        )
        .action(
            Action::set("resume", "Use again", "status", "active")
                .when("status", ["paused"])
                .icon("circle-play"),
        )
        .action(
            Action::set("disconnect", "Disconnect", "status", "disconnected")
                .when("status", ["active", "expiring", "failing", "expired", "revoked", "paused"])
                .icon("link-2"),
        )
}

/// Names and explanations of fields.
fn words(account: Resource) -> Resource {
    account
        .label("account_id", "Id at the provider")
        .label("account_name", "Name at the provider")
        .label("server_url", "Server")
        .label("client_id", "Client")
        .label("house_id", "House")
        .label("missing_scopes", "Permissions not granted")
        .label("scopes", "Permissions")
        .label("token_expires_at", "Access ends")
        .label("refresh_expires_at", "Renewal ends")
        .label("refresh_after", "Renewed from")
        .label("sync_enabled", "Read regularly")
        .label("sync_frequency", "Every so many minutes")
        .label("data_retention_days", "Keep data, in days")
        .label("failures", "Refused calls in a row")
        .label("needs_approval", "Needs approval")
        .help("name", "What you and your colleagues call it.")
        .help("account_id", "Account, page, shop domain or seller; another one is another account here.")
        .help("account_name", "As people know it: a handle or the name of a page.")
        .help("client_id", "The company whose account it is; leave it empty for your own.")
        .help("house_id", "The house that speaks through it.")
        .help("needs_approval", "Nothing is scheduled before somebody else, such as the client, said yes.")
        .help("status", "Expiring and failing still work; expired and revoked have to be connected again.")
        .help("is_active", "Off: nothing is posted to it and nothing is read from it.")
}

/// What happened to a connection: renewed, refused, connected again, and who was told.
fn events() -> Resource {
    Resource::part("channels.connection_events")
        .words("event", "events")
        .icon("history")
        .title("kind")
        .list(["detail", "user_id", "occurred_at"])
        .filters(["kind", "occurred_at"])
        .search(["detail"])
        .sort("-occurred_at")
        .section("Event", ["connection_id", "kind", "detail", "user_id", "occurred_at"])
        .label("connection_id", "Account")
        .label("user_id", "Who")
        .no_create()
}

/// A marketplace in which a seller sells.
fn marketplaces() -> Resource {
    Resource::part("channels.connection_marketplaces")
        .words("marketplace", "marketplaces")
        .icon("store")
        .title("marketplace_id")
        .list(["country", "currency", "is_active"])
        .filters(["country", "is_active"])
        .section("Marketplace", ["connection_id", "marketplace_id", "country", "currency", "is_active"])
        .label("connection_id", "Account")
        .label("marketplace_id", "Id of the marketplace")
        .widget("country", Widget::Country)
        .widget("currency", Widget::Currency)
        .empty("Sellers with one account in several countries add a marketplace for each.")
}

/// Keys and tokens.
fn secrets() -> Resource {
    Resource::hidden(
        "channels.connection_secrets",
        "Keys and tokens of accounts; nobody but workers reads them.",
    )
}

/// People on their way to a provider and back.
fn oauth() -> Resource {
    Resource::hidden(
        "channels.oauth_requests",
        "Lives for a quarter of an hour while somebody is at a provider; only the system reads it.",
    )
}

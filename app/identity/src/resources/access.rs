//! How people and programs come in: providers of sign-in, tokens of the API.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![api_tokens(), sign_in_providers()]
}

/// With what a program acts for a person.
fn api_tokens() -> Resource {
    Resource::menu("identity.api_tokens", "Access")
        .words("API token", "API tokens")
        .icon("key")
        .list(["user_id", "hint", "scopes", "last_used_at", "expires_at", "revoked_at"])
        .filters(["user_id", "expires_at", "revoked_at"])
        .search(["name", "hint"])
        .sort("-created_at")
        .small()
        .section("Token", ["name", "user_id", "hint", "scopes", "rate_per_minute"])
        .section("Use", ["last_used_at", "last_used_ip", "expires_at", "revoked_at"])
        .label("user_id", "Acts for")
        .label("hint", "Begins with")
        .label("scopes", "May")
        .widget("scopes", Widget::Tags)
        .label("rate_per_minute", "Requests a minute")
        .label("last_used_ip", "Last used from")
        .label("expires_at", "Valid until")
        .label("revoked_at", "Taken back")
        .read_only(["user_id", "hint", "scopes", "rate_per_minute", "last_used_at", "last_used_ip"])
        .read_only(["expires_at", "revoked_at"])
        .action(
            Action::set("revoke", "Take back", "revoked_at", "now()").when("revoked_at", [""]).icon("ban"),
        )
        .no_create()
        .empty("No program acts for anybody here.")
}

/// Where people sign in with the account they have there already.
fn sign_in_providers() -> Resource {
    Resource::menu("identity.sign_in_providers", "Access")
        .words("sign-in provider", "sign-in providers")
        .icon("log-in")
        .list(["issuer", "role", "is_enabled", "is_required", "updated_at"])
        .filters(["is_enabled", "is_required", "role"])
        .search(["name", "issuer"])
        .sort("name")
        .small()
        .section("Provider", ["name", "slug", "issuer", "client_id", "scopes"])
        .section("Who comes in", ["role", "is_enabled", "is_required"])
        .help("name", "What people read on the button.")
        .label("slug", "Word in the address")
        .widget("slug", Widget::Slug("name"))
        .label("issuer", "Address of the provider")
        .help(
            "issuer",
            "The issuer of OpenID Connect, beginning with https://, exactly as the provider writes it. It stays once people sign in with it.",
        )
        .widget("issuer", Widget::Url)
        .label("client_id", "Client id")
        .help(
            "client_id",
            "What the provider calls this application. Its secret, the address to enter there and a test of the connection stand on the page Signing in elsewhere.",
        )
        .label("scopes", "Asks for")
        .widget("scopes", Widget::Tags)
        .label("role", "New people become")
        .label("is_enabled", "Offered on the sign-in page")
        .label("is_required", "Members must use it")
        .help(
            "is_required",
            "Members who have an account there can then sign in only with it. Owners are free, so that somebody comes in when the provider is away.",
        )
        .action(
            Action::set("enable", "Switch on", "is_enabled", "true")
                .when("is_enabled", ["false"])
                .icon("play"),
        )
        .action(
            Action::set("disable", "Switch off", "is_enabled", "false")
                .when("is_enabled", ["true"])
                .icon("pause"),
        )
        .empty("People sign in with a password, a link or a passkey. A provider adds another way.")
}

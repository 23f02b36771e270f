//! Whom people on Mastodon and other servers follow to read what is published here, and who follows.

use resource::{Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![actors(), followers()]
}

/// An address that people on other servers follow.
fn actors() -> Resource {
    Resource::menu("channels.fediverse_actors", "Accounts")
        .words("fediverse address", "fediverse addresses")
        .icon("at-sign")
        .title("username")
        .list(["kind", "domain_id", "connection_id", "followers_count", "is_active"])
        .filters(["kind", "is_active"])
        .search(["username"])
        .sort("username")
        .small()
        .section("Address", ["username", "domain_id", "kind", "is_active"])
        .closed("Details", ["connection_id", "public_key_pem"])
        .tabs(["channels.fediverse_followers"])
        .label("username", "Name")
        .label("domain_id", "Domain")
        .label("connection_id", "Account")
        .label("followers_count", "Followers")
        .label("public_key_pem", "Public key")
        .help("domain_id", "Your own domain; without one the address is at Maison's host.")
        .help("kind", "What other servers take it for.")
        .help("public_key_pem", "Other servers check with it that a message is yours.")
        .widget("public_key_pem", Widget::Code)
        .read_only(["username", "connection_id", "public_key_pem"])
        .no_create()
        .empty("Connect an ActivityPub account, and people on Mastodon and other servers can follow you.")
}

/// Who follows from another server.
fn followers() -> Resource {
    Resource::menu("channels.fediverse_followers", "Accounts")
        .words("follower", "followers")
        .icon("users-round")
        .title("follower_uri")
        .list(["actor_id", "contact_id", "state", "failures", "created_at"])
        .filters(["actor_id", "state"])
        .search(["follower_uri"])
        .sort("-created_at")
        .section("Follower", ["follower_uri", "actor_id", "contact_id", "state"])
        .closed("Delivery", ["inbox_url", "shared_inbox_url", "failures"])
        .label("follower_uri", "Address")
        .label("actor_id", "Follows")
        .label("contact_id", "Contact")
        .label("failures", "Failed deliveries in a row")
        .help("failures", "A server that is gone loses its followers.")
        .widget("follower_uri", Widget::Url)
        .no_create()
        .empty("People who follow you from other servers appear here.")
}

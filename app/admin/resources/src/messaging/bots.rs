//! Programs that take part in conversations.

use super::conduct::Signed;
use resource::{Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![bots(), thread_bots()]
}

/// Bots of an organisation. Their token is shown once, when they are made; that is a page of its own.
fn bots() -> Resource {
    Resource::menu("messaging.bots", "Bots")
        .icon("webhook")
        .picture("avatar_asset_id")
        .list(["description", "is_enabled", "last_used_at", "created_by"])
        .filters(["is_enabled", "created_by"])
        .search(["name", "description"])
        .sort("name")
        .small()
        .section("Bot", ["name", "description", "avatar_asset_id", "is_enabled"])
        .section("Is told of messages", ["webhook_url"])
        .closed("Use", ["last_used_at"])
        .label("avatar_asset_id", "Picture")
        .widget("avatar_asset_id", Widget::Image)
        .label("is_enabled", "Switched on")
        .label("webhook_url", "Address that is told")
        .widget("webhook_url", Widget::Url)
        .help("webhook_url", "A public address with https:// of the program; empty: the bot only posts.")
        .read_only(["token", "webhook_secret_encrypted", "last_used_at"])
        .no_create()
        .tabs(["messaging.thread_bots"])
        .empty("Bots post into rooms, such as how many tickets are left.")
}

/// In which rooms a bot is, and how much it hears.
fn thread_bots() -> Resource {
    Resource::part("messaging.thread_bots")
        .words("room of a bot", "rooms of bots")
        .icon("messages-square")
        .title("thread_id")
        .list(["bot_id", "hears", "added_by_profile_id"])
        .filters(["hears"])
        .section("Bot", ["thread_id", "bot_id", "hears"])
        .closed("Let in", ["added_by_profile_id"])
        .label("thread_id", "Room")
        .widget("hears", Widget::Radio)
        .help("hears", "Nothing, messages that mention it, or everything.")
        .label("added_by_profile_id", "Let in by")
        .read_only(["added_by_profile_id"])
        .hooks(Signed("added_by_profile_id"))
}

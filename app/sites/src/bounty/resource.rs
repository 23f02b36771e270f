//! How the dashboard shows bounties.

use crate::resources::publish::item;
use resource::{Action, Resource, View, Widget};

/// Bounties.
pub fn all() -> Vec<Resource> {
    vec![bounties()]
}

/// A reward for work or evidence.
fn bounties() -> Resource {
    let resource = Resource::menu("sites.bounties", "Content")
        .words("bounty", "bounties")
        .icon("target")
        .list(["subsite_id", "reward_minor", "deadline", "status", "publish_state", "updated_at"])
        .filters(["subsite_id", "mega_site_id", "status", "publish_state", "deadline"])
        .search(["title", "description"])
        .sort("-updated_at")
        .view(View::Board("status"))
        .view(View::Calendar("deadline", None))
        .section("Bounty", ["title", "slug", "subsite_id", "description"])
        .section("Reward", ["reward_minor", "currency", "deadline", "status", "claim_link_url"])
        .widget("slug", Widget::Slug("title"))
        .help("description", "What is to be done or found, and how one shows that it is.")
        .widget("description", Widget::Markdown)
        .label("reward_minor", "Reward")
        .widget("reward_minor", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .label("deadline", "Until")
        .widget("status", Widget::Radio)
        .label("claim_link_url", "Where to claim it")
        .widget("claim_link_url", Widget::Url)
        .action(
            Action::set("claim", "Mark as claimed", "status", "claimed")
                .when("status", ["open"])
                .icon("check"),
        )
        .action(Action::set("expire", "Close", "status", "expired").when("status", ["open"]).icon("circle-x"))
        .action(
            Action::set("reopen", "Open again", "status", "open")
                .when("status", ["claimed", "expired"])
                .icon("rotate-ccw"),
        )
        .empty("Rewards for whoever does a piece of work or brings evidence.");
    item(resource)
}

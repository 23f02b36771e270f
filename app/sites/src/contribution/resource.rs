//! How the dashboard shows contributions and lets editors decide about them.

use super::store::contribution_review;
use crate::resources::publish::item;
use db::{ActorTx, StoreResult};
use futures::FutureExt;
use futures::future::BoxFuture;
use resource::{Action, Resource, Values, View, Widget};
use uuid::Uuid;

/// Contributions.
pub fn all() -> Vec<Resource> {
    vec![contributions()]
}

/// What people gave to a subsite.
fn contributions() -> Resource {
    let resource = Resource::menu("sites.contributions", "Waiting for an answer")
        .words("contribution", "contributions")
        .icon("hand-heart")
        .picture("asset_id")
        .list(["subsite_id", "user_id", "contribution_type", "review_state", "submitted_at", "publish_state"])
        .filters(["review_state", "subsite_id", "contribution_type", "publish_state"])
        .search(["title", "description"])
        .sort("-submitted_at")
        .view(View::Board("review_state"))
        .section("Contribution", ["title", "slug", "subsite_id", "contribution_type", "contribution_type_id"])
        .section("What was given", ["description", "asset_id", "link_url", "user_id", "submitted_at"])
        .section("Decision", ["review_state", "review_note"])
        .closed("Decided", ["reviewer_id", "reviewed_at"])
        .widget("slug", Widget::Slug("title"))
        .label("contribution_type", "Form")
        .label("contribution_type_id", "Kind of contribution")
        .help("contribution_type_id", "One of the kinds that the platform type asks for.")
        .widget("description", Widget::Markdown)
        .label("asset_id", "Picture or file")
        .widget("asset_id", Widget::Image)
        .label("link_url", "Address")
        .widget("link_url", Widget::Url)
        .label("user_id", "Given by")
        .label("review_note", "What the contributor is told")
        .widget("review_note", Widget::Area)
        .help(
            "review_state",
            "Only accepted contributions can be published. What editors add is accepted at once.",
        )
        .read_only(["submitted_at", "reviewer_id", "reviewed_at"])
        .action(
            Action::set("review", "Look at it", "review_state", "in_review")
                .when("review_state", ["submitted", "rejected"])
                .icon("eye"),
        )
        .action(Action::run("accept", "Accept", accept).when("review_state", ["submitted", "in_review"]))
        .action(
            Action::run("reject", "Reject", reject)
                .when("review_state", ["submitted", "in_review"])
                .icon("circle-x"),
        )
        .empty("What visitors hand in for your subsites waits here until you accept it.");
    item(resource)
}

fn accept<'a>(tx: &'a mut ActorTx<'_>, id: Uuid, _: &'a Values) -> BoxFuture<'a, StoreResult<()>> {
    contribution_review(tx, id, "accepted").boxed()
}

fn reject<'a>(tx: &'a mut ActorTx<'_>, id: Uuid, _: &'a Values) -> BoxFuture<'a, StoreResult<()>> {
    contribution_review(tx, id, "rejected").boxed()
}

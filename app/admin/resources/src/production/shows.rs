//! What walks down the runway: collections, shows with their line-up, and the lookbooks of afterwards.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![shows(), lineup(), collections(), lookbooks(), lookbook_pages()]
}

/// One walk within an event.
fn shows() -> Resource {
    Resource::menu("production.shows", "Show")
        .icon("sparkles")
        .list(["event_id", "event_designer_id", "schedule_id", "exit_seconds", "music"])
        .filters(["event_id", "event_designer_id"])
        .search(["title", "music"])
        .sort("-created_at")
        .section("Show", ["event_id", "title", "event_designer_id", "schedule_id", "music"])
        .section("Pace", ["exit_seconds", "change_seconds"])
        .label("event_designer_id", "Collection")
        .label("schedule_id", "Item of the run of show")
        .label("exit_seconds", "Seconds between exits")
        .label("change_seconds", "Seconds to change")
        .help("change_seconds", "How long a change takes where the look says nothing else.")
        .tabs(["production.lineup_entries", "production.invitations", "production.attendance_requests"])
        .empty("A show is one walk within an event, usually of one collection. Its line-up belongs to it.")
}

/// Who walks when in which look.
fn lineup() -> Resource {
    Resource::part("production.lineup_entries")
        .words("exit", "line-up")
        .icon("list-ordered")
        .title("position")
        .list(["look_id", "event_model_id", "side", "exit_seconds", "is_opening", "is_closing"])
        .filters(["event_model_id", "side"])
        .search(["notes"])
        .sort("position")
        .section("Exit", ["event_id", "show_id", "position", "look_id", "event_model_id"])
        .section("How", ["side", "exit_seconds", "is_opening", "is_closing", "notes"])
        .label("position", "Exit")
        .label("event_model_id", "Model")
        .label("is_opening", "Opens the show")
        .label("is_closing", "Closes the show")
        .label("exit_seconds", "Seconds to the next exit")
        .help("event_model_id", "Whoever is cast for the event; the same model may walk several times.")
        .help("exit_seconds", "Empty: as the show has it.")
        .help("side", "From which side of backstage.")
        .widget("side", Widget::Radio)
        .empty("The line-up says who walks when in which look.")
}

/// Which collections an event shows.
fn collections() -> Resource {
    Resource::menu("production.event_designers", "Show")
        .words("collection", "collections")
        .icon("shirt")
        .computed(
            "collection",
            "Collection",
            "coalesce(r.collection_name, (select b.name from production.fashion_brands b where b.id = r.brand_id))",
        )
        .title("collection")
        .list(["designer_profile_id", "brand_id", "event_id", "season", "collection_order", "status"])
        .filters(["event_id", "brand_id", "season", "status"])
        .search(["collection_name", "season", "description"])
        .sort("-created_at")
        .view(View::Board("status"))
        .section("Collection", ["event_id", "designer_profile_id", "brand_id", "collection_name", "season"])
        .section("At the event", ["status", "collection_order", "description"])
        .label("designer_profile_id", "Designer")
        .label("brand_id", "Label")
        .label("collection_name", "Name of the collection")
        .label("collection_order", "Order in the event")
        .help("brand_id", "Under which label it is shown.")
        .help("season", "Such as SS27.")
        .widget("description", Widget::Area)
        .tabs([
            "production.looks",
            "production.shows",
            "production.samples",
            "production.fittings",
            "production.lookbooks",
        ])
        .action(state("confirm", "Confirm", "confirmed", ["invited"]).icon("check"))
        .action(state("decline", "Declined", "declined", ["invited"]).icon("user-x"))
        .action(state("cancel", "Cancel", "cancelled", ["invited", "confirmed"]).icon("circle-x"))
        .action(state("invite", "Invite again", "invited", ["declined", "cancelled"]).icon("rotate-ccw"))
        .empty("Invite designers to show a collection at an event.")
}

/// A step of the column `status`.
fn state<const N: usize>(
    name: &'static str,
    label: &'static str,
    to: &'static str,
    from: [&'static str; N],
) -> Action {
    Action::set(name, label, "status", to).when("status", from)
}

/// A collection in pictures, after the show.
fn lookbooks() -> Resource {
    Resource::menu("production.lookbooks", "Show")
        .icon("book-open")
        .picture("cover_asset_id")
        .list(["event_designer_id", "publish_state", "published_at"])
        .filters(["publish_state", "event_designer_id"])
        .search(["title", "introduction", "credits"])
        .sort("-created_at")
        .view(View::Grid)
        .section("Lookbook", ["title", "slug", "event_designer_id", "cover_asset_id"])
        .section("Text", ["introduction", "credits"])
        .closed("Publishing", ["publish_state", "published_at"])
        .label("event_designer_id", "Collection")
        .label("cover_asset_id", "Cover")
        .label("slug", "Word in the address")
        .help("credits", "Who styled, photographed, did hair and make-up.")
        .widget("slug", Widget::Slug("title"))
        .widget("cover_asset_id", Widget::Image)
        .widget("introduction", Widget::Markdown)
        .widget("credits", Widget::Area)
        .read_only(["publish_state", "published_at"])
        .tabs(["production.lookbook_pages"])
        .action(
            publishing("publish", "Publish", "published", ["draft", "archived"])
                .and("published_at", "now()")
                .icon("send"),
        )
        .action(publishing("archive", "Archive", "archived", ["published"]).icon("archive"))
        .action(publishing("draft", "Back to draft", "draft", ["published", "archived"]).icon("undo-2"))
        .empty("A lookbook shows a collection in pictures after the show.")
}

/// A step of the column `publish_state`.
fn publishing<const N: usize>(
    name: &'static str,
    label: &'static str,
    to: &'static str,
    from: [&'static str; N],
) -> Action {
    Action::set(name, label, "publish_state", to).when("publish_state", from)
}

/// The pictures of a lookbook in order.
fn lookbook_pages() -> Resource {
    Resource::part("production.lookbook_pages")
        .words("page", "pages")
        .icon("image")
        .title("caption")
        .picture("asset_id")
        .list(["look_id", "position"])
        .sort("position")
        .view(View::Grid)
        .section("Page", ["lookbook_id", "asset_id", "caption", "look_id", "position"])
        .label("asset_id", "Picture")
        .label("position", "Page")
        .widget("asset_id", Widget::Image)
        .empty("Add the pictures of this lookbook in their order.")
}

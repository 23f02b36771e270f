//! How the dashboard shows assets. Adding files and cropping have pages of their own below
//! `/admin/{organization}/media`.

use resource::{Action, Resource, View, Widget};

/// Assets.
pub fn all() -> Vec<Resource> {
    vec![assets()]
}

/// What a file means: title, alternative text, crop, credit.
fn assets() -> Resource {
    let resource = Resource::menu("media.assets", "Library")
        .words("asset", "assets")
        .icon("images")
        .picture("id")
        .list(["asset_type", "tags", "status", "library_id", "expires_at", "created_at"])
        .filters(["asset_type", "tags", "status", "library_id", "category_id"])
        .search(["name", "alt_text", "description", "credit"])
        .sort("-created_at")
        .view(View::Grid)
        .view(View::Board("status"))
        .view(View::Calendar("expires_at", None))
        .section("What it shows", ["name", "alt_text", "description", "tags", "credit"])
        .section("Where it lies", ["library_id", "folder_id", "category_id", "asset_type"])
        .section("Who sees it", ["visibility", "status", "expires_at", "members_of"])
        .section("Crop", ["focal_x", "focal_y"])
        .closed("File and address", ["file_id", "slug", "color", "image", "thumbhash", "owner_profile_id"])
        .closed("Counted and decided", ["usage_count", "download_count", "approved_by_id", "approved_at"])
        .help(
            "alt_text",
            "What the picture shows, for those who do not see it. Leave it empty only for decoration.",
        )
        .widget("alt_text", Widget::Area)
        .widget("description", Widget::Area)
        .widget("tags", Widget::Tags)
        .help("credit", "Who is named with it, such as Photo: Tomas Reuter.");
    placed(resource)
        .tabs([
            "media.asset_usages",
            "media.asset_versions",
            "media.asset_credits",
            "media.asset_rights",
            "media.asset_people",
            "media.asset_comments",
            "media.asset_details",
            "media.captions",
            "media.asset_renditions",
            "media.share_links",
            "media.download_log",
        ])
        .no_create()
        .empty("Pictures, films and documents are kept here once and used everywhere. Add the first ones.")
}

/// Where it lies, who sees it, and the steps of its approval.
fn placed(resource: Resource) -> Resource {
    resource
        .label("folder_id", "Folder")
        .help("folder_id", "A folder of the same library.")
        .label("asset_type", "Kind")
        .help("visibility", "Public assets are for everybody once they are approved.")
        .widget("visibility", Widget::Radio)
        .label("expires_at", "Licence ends")
        .label("members_of", "For members only")
        .help("members_of", "Somebody in it agreed to no more.")
        .help("expires_at", "From then on nobody outside sees it, wherever it is used.")
        .label("focal_x", "In view, from the left")
        .help("focal_x", "What must not be cut off, as per cent of the width.")
        .widget("focal_x", Widget::Percent)
        .label("focal_y", "In view, from the top")
        .help("focal_y", "What must not be cut off, as per cent of the height.")
        .widget("focal_y", Widget::Percent)
        .label("slug", "Word in the address")
        .widget("slug", Widget::Slug("name"))
        .label("usage_count", "Used in places")
        .label("download_count", "Downloads")
        .read_only(["file_id", "color", "image", "thumbhash", "owner_profile_id"])
        .read_only(["usage_count", "download_count", "approved_by_id", "approved_at", "members_of"])
        .action(step("approve", "Approve", "approved").when("status", ["pending", "archived", "expired"]))
        .action(step("reject", "Reject", "rejected").when("status", ["pending"]).icon("circle-x"))
        .action(
            step("reopen", "Look at it again", "pending")
                .when("status", ["approved", "rejected", "archived"])
                .icon("rotate-ccw"),
        )
        .action(
            step("archive", "Archive", "archived")
                .when("status", ["pending", "approved", "rejected", "expired"])
                .icon("archive"),
        )
}

fn step(name: &'static str, label: &'static str, status: &'static str) -> Action {
    Action::set(name, label, "status", status)
}

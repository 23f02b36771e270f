//! Days of photographing or filming: shots, things on set, pictures, money.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![shoots(), shots(), items(), assets()]
}

/// A day of photographing or filming.
fn shoots() -> Resource {
    let shoots = Resource::menu("production.shoots", "Shoots and samples")
        .icon("camera")
        .list(["kind", "scheduled_date", "client_id", "venue_id", "status"])
        .filters(["status", "kind", "scheduled_date", "client_id", "event_id"])
        .search(["title", "location", "notes"])
        .sort("-scheduled_date")
        .view(View::Board("status"))
        .view(View::Calendar("scheduled_date", None))
        .tabs([
            "production.shoot_shots",
            "production.shoot_items",
            "production.shoot_assets",
            "production.call_times",
            "production.call_sheets",
            "production.tasks",
            "production.shoot_payments",
            "production.budgets",
            "production.sample_loans",
            "production.crew_times",
        ])
        .action(Action::status("start", "Start", "in_progress", ["planning", "completed"]).icon("play"))
        .action(
            Action::status("finish", "Mark as completed", "completed", ["planning", "in_progress"])
                .icon("circle-check"),
        )
        .action(Action::status("cancel", "Cancel", "cancelled", ["planning", "in_progress"]).icon("circle-x"))
        .action(
            Action::status("plan", "Plan again", "planning", ["in_progress", "cancelled"]).icon("rotate-ccw"),
        )
        .empty("A shoot is a day of photographing or filming, with its shot list, people and pictures.");
    shoot_form(shoots)
}

/// The form of a shoot.
fn shoot_form(shoots: Resource) -> Resource {
    shoots
        .section("Shoot", ["title", "kind", "status"])
        .section("When", ["scheduled_date", "starts_time", "ends_time", "timezone"])
        .section("Where", ["venue_id", "location"])
        .section("For whom", ["client_id", "designer_id", "event_id"])
        .section("Agreements", ["usage_rights", "notes"])
        .closed("Content planning", ["project_id", "brief_id"])
        .label("scheduled_date", "Day")
        .label("starts_time", "Begins at")
        .label("ends_time", "Ends at")
        .label("location", "Place in words")
        .label("client_id", "Client")
        .help("starts_time", "By the clock of the place.")
        .help("ends_time", "Not after the beginning means the next day.")
        .help("client_id", "The company that pays.")
        .help("usage_rights", "What was agreed, in words; rights of single pictures stand in the library.")
        .widget("timezone", Widget::Zone)
        .widget("usage_rights", Widget::Area)
        .widget("notes", Widget::Area)
}

/// The shot list.
fn shots() -> Resource {
    Resource::part("production.shoot_shots")
        .words("shot", "shot list")
        .icon("list-checks")
        .picture("reference_asset_id")
        .list(["number", "framing", "item_id", "model_profile_id", "planned_time", "status"])
        .filters(["status", "framing", "model_profile_id"])
        .search(["title", "description"])
        .sort("number")
        .view(View::Board("status"))
        .view(View::Grid)
        .section("Shot", ["shoot_id", "number", "title", "framing", "status"])
        .section("What it shows", ["item_id", "model_profile_id", "description", "reference_asset_id"])
        .section("When", ["planned_time", "planned_minutes"])
        .label("number", "Order of the day")
        .label("model_profile_id", "Model")
        .label("reference_asset_id", "Reference")
        .label("planned_time", "At")
        .label("planned_minutes", "Length (minutes)")
        .help("reference_asset_id", "A picture that shows what is meant.")
        .widget("reference_asset_id", Widget::Image)
        .widget("description", Widget::Area)
        .widget("status", Widget::Radio)
        .tabs(["production.shoot_assets"])
        .action(Action::status("finish", "Done", "done", ["planned", "reshoot"]).icon("circle-check"))
        .action(Action::status("skip", "Skip", "skipped", ["planned"]).icon("skip-forward"))
        .action(Action::status("reshoot", "Shoot again", "reshoot", ["done", "skipped"]).icon("repeat"))
        .empty("The shot list says which pictures are to be made, in which order.")
}

/// What is photographed or needed on set.
fn items() -> Resource {
    Resource::part("production.shoot_items")
        .words("thing on set", "things on set")
        .icon("package")
        .list(["quantity", "sku", "sample_id", "status"])
        .filters(["status"])
        .search(["name", "sku", "notes"])
        .sort("position")
        .view(View::Board("status"))
        .section("Thing", ["shoot_id", "name", "quantity", "sku", "sample_id", "status"])
        .section("Notes", ["notes", "position"])
        .label("sku", "Article number")
        .label("sample_id", "Sample")
        .label("position", "Order")
        .help("sample_id", "The garment that is tracked by its barcode.")
        .tabs(["production.shoot_shots"])
        .action(Action::status("request", "Requested", "requested", ["pending"]).icon("send"))
        .action(
            Action::status("receive", "Received", "received", ["pending", "requested", "missing"])
                .icon("inbox"),
        )
        .action(Action::status("shoot", "Shot", "shot", ["pending", "received"]).icon("camera"))
        .action(
            Action::status("return", "Returned", "returned", ["received", "shot", "missing", "damaged"])
                .icon("undo-2"),
        )
        .action(
            Action::status("miss", "Missing", "missing", ["requested", "received", "shot"])
                .icon("circle-help"),
        )
        .action(Action::status("damage", "Damaged", "damaged", ["received", "shot"]).icon("triangle-alert"))
        .empty("List what is photographed or needed on set.")
}

/// Pictures and films of a shoot: all, selects, finals.
fn assets() -> Resource {
    Resource::part("production.shoot_assets")
        .words("picture", "pictures")
        .icon("images")
        .title("asset_id")
        .picture("asset_id")
        .list(["shot_id", "rating", "is_select", "is_final", "approved_at"])
        .filters(["is_select", "is_final", "rating", "shot_id"])
        .sort("position")
        .view(View::Grid)
        .section("Picture", ["shoot_id", "asset_id", "shot_id", "rating", "is_select"])
        .closed("Approval", ["is_final", "approved_by", "approved_at", "position"])
        .label("asset_id", "Picture or film")
        .label("is_select", "Select")
        .label("is_final", "Final")
        .label("position", "Order")
        .help("rating", "0 to 5.")
        .help("is_select", "Chosen from the contact sheet, to be retouched.")
        .help("is_final", "Goes out; it is approved with the button.")
        .widget("asset_id", Widget::Image)
        .read_only(["is_final", "approved_by", "approved_at"])
        .action(
            Action::set("select", "Select", "is_select", "true").when("is_select", ["false"]).icon("star"),
        )
        .action(
            Action::set("approve", "Approve as final", "is_final", "true")
                .and("approved_at", "now()")
                .when("is_final", ["false"])
                .icon("badge-check"),
        )
        .action(
            Action::set("withdraw", "Take approval back", "is_final", "false")
                .and("approved_at", "null")
                .and("approved_by", "null")
                .when("is_final", ["true"])
                .icon("undo-2"),
        )
        .empty("Add the pictures and films of this shoot; mark selects and approve finals.")
}

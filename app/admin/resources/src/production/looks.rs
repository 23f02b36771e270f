//! What one model wears at one exit, and the fittings at which it is tried on.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![looks(), look_items(), fittings(), fitting_looks()]
}

/// What one model wears at one exit, from head to foot.
fn looks() -> Resource {
    Resource::menu("production.looks", "Show")
        .icon("scissors")
        .computed("look", "Look", "concat_ws(' · ', r.number::text, r.title)")
        .title("look")
        .picture("asset_id")
        .list(["event_designer_id", "event_id", "status", "change_seconds"])
        .filters(["event_id", "event_designer_id", "status"])
        .search(["title", "description", "hair", "make_up"])
        .sort("number")
        .view(View::Grid)
        .view(View::Board("status"))
        .section("Look", ["event_id", "event_designer_id", "number", "title", "asset_id"])
        .section("From head to foot", ["description", "hair", "make_up"])
        .section("Backstage", ["status", "change_seconds"])
        .label("event_designer_id", "Collection")
        .label("asset_id", "Picture")
        .label("make_up", "Make-up")
        .label("change_seconds", "Seconds to change")
        .help("change_seconds", "How long getting into it takes; empty: as the show has it.")
        .help("status", "A look that is cut is taken out of the show.")
        .widget("asset_id", Widget::Image)
        .widget("description", Widget::Area)
        .widget("hair", Widget::Area)
        .widget("make_up", Widget::Area)
        .widget("status", Widget::Radio)
        .tabs(["production.look_items", "production.fitting_looks", "production.lineup_entries"])
        .action(Action::status("fit", "Fitted", "fitted", ["planned", "ready"]).icon("ruler"))
        .action(Action::status("ready", "Ready", "ready", ["planned", "fitted"]).icon("circle-check"))
        .action(
            Action::status("cut", "Cut from the show", "cut", ["planned", "fitted", "ready"])
                .icon("scissors"),
        )
        .action(Action::status("restore", "Put back", "planned", ["cut"]).icon("undo-2"))
        .empty("A look is what one model wears at one exit, from head to foot.")
}

/// Garments and accessories of a look.
fn look_items() -> Resource {
    Resource::part("production.look_items")
        .words("piece", "pieces")
        .icon("shirt")
        .list(["kind", "sample_id", "is_ready", "notes"])
        .filters(["kind", "is_ready"])
        .sort("position")
        .section("Piece", ["look_id", "name", "kind", "sample_id", "is_ready"])
        .section("Notes", ["notes", "position"])
        .label("sample_id", "Sample")
        .label("is_ready", "Pressed and on the rail")
        .label("position", "Order")
        .help("sample_id", "The very piece with its barcode, as soon as it is chosen.")
        .action(Action::set("ready", "On the rail", "is_ready", "true").when("is_ready", ["false"]))
        .empty("List what belongs to this look: garments, shoes, jewellery, props.")
}

/// Appointments at which models try looks on.
fn fittings() -> Resource {
    Resource::menu("production.fittings", "Show")
        .icon("ruler")
        .title("model_profile_id")
        .list(["starts_at", "event_id", "event_designer_id", "fitter_id", "status"])
        .filters(["event_id", "event_designer_id", "fitter_id", "status", "starts_at"])
        .search(["location"])
        .sort("-starts_at")
        .view(View::Calendar("starts_at", Some("ends_at")))
        .view(View::Board("status"))
        .section("Who", ["event_id", "model_profile_id", "event_designer_id", "fitter_id"])
        .section("When and where", ["starts_at", "ends_at", "timezone", "location", "status"])
        .section("Notes", ["notes"])
        .closed("Worked out", ["event_model_id", "person_id"])
        .label("model_profile_id", "Model")
        .label("event_designer_id", "Collection")
        .label("fitter_id", "Fitter")
        .label("event_model_id", "Casting")
        .help("notes", "What does not fit.")
        .help("timezone", "Where it is; usually the event's zone.")
        .help("event_model_id", "The casting whose fitting state follows from this one.")
        .widget("starts_at", Widget::Moment("timezone"))
        .widget("ends_at", Widget::Moment("timezone"))
        .widget("timezone", Widget::Zone)
        .widget("notes", Widget::Area)
        .only("notes", "production.update")
        .only("person_id", "identity.audit")
        .read_only(["event_model_id", "person_id"])
        .tabs(["production.fitting_looks"])
        .action(Action::status("finish", "Done", "completed", ["scheduled"]).icon("circle-check"))
        .action(Action::status("miss", "Did not come", "missed", ["scheduled"]).icon("user-x"))
        .action(Action::status("cancel", "Cancel", "cancelled", ["scheduled"]).icon("circle-x"))
        .action(
            Action::status("plan", "Plan again", "scheduled", ["missed", "cancelled", "completed"])
                .icon("rotate-ccw"),
        )
        .empty("Fittings are appointments at which models try looks on.")
}

/// Which looks were tried on, and what is to be altered.
fn fitting_looks() -> Resource {
    Resource::part("production.fitting_looks")
        .words("look tried on", "looks tried on")
        .icon("scissors")
        .title("look_id")
        .picture("asset_id")
        .list(["fitting_id", "outcome", "alterations", "altered_at"])
        .filters(["outcome"])
        .sort("position")
        .view(View::Board("outcome"))
        .section("Look", ["fitting_id", "look_id", "outcome", "alterations", "asset_id"])
        .closed("Afterwards", ["altered_at", "position"])
        .label("asset_id", "Picture for the rail")
        .label("altered_at", "Altered")
        .label("position", "Order")
        .help("altered_at", "When the seamstress was done.")
        .widget("asset_id", Widget::Image)
        .widget("alterations", Widget::Area)
        .widget("outcome", Widget::Radio)
        .when("altered_at", "outcome", ["alter", "fits"])
        .action(
            Action::set("fits", "Fits", "outcome", "fits").when("outcome", ["open", "alter"]).icon("check"),
        )
        .action(
            Action::set("altered", "Altered", "outcome", "fits")
                .and("altered_at", "now()")
                .when("outcome", ["alter"])
                .icon("scissors"),
        )
        .empty("Add the looks that are tried on at this fitting.")
}

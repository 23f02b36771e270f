//! Pieces that labels lend: where they are, who has them, every scan.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![samples(), loans(), scans()]
}

/// Single pieces with a barcode.
fn samples() -> Resource {
    let samples = Resource::menu("production.samples", "Shoots and samples")
        .icon("scan-line")
        .picture("asset_id")
        .list(["code", "brand_id", "kind", "status", "place", "due_back_on"])
        .filters(["status", "brand_id", "kind", "season", "due_back_on"])
        .search(["code", "name", "color", "place"])
        .sort("code")
        .view(View::Board("status"))
        .view(View::Grid)
        .view(View::Calendar("due_back_on", None))
        .tabs([
            "production.sample_loans",
            "production.sample_scans",
            "production.look_items",
            "production.shoot_items",
        ])
        .action(Action::status("confirm", "Confirmed by the label", "confirmed", ["requested"]).icon("check"))
        .action(Action::status("ship", "On its way", "in_transit", ["requested", "confirmed"]).icon("truck"))
        .action(Action::status("receive", "Received", "received", CAN_ARRIVE).icon("inbox"))
        .action(
            Action::status("return", "Returned to the label", "returned", ["received", "out", "damaged"])
                .icon("undo-2"),
        )
        .action(
            Action::status("refuse", "Refused by the label", "refused", ["requested", "confirmed"])
                .icon("ban"),
        )
        .action(Action::status("lose", "Lost", "lost", ["in_transit", "received", "out"]).icon("circle-help"))
        .action(Action::status("damage", "Damaged", "damaged", ["received", "out"]).icon("triangle-alert"))
        .action(
            Action::status("request", "Request again", "requested", ["returned", "refused"])
                .icon("rotate-ccw"),
        )
        .empty("Samples are single pieces that labels lend, each with its barcode.");
    sample_form(samples)
}

/// States in which a piece can be received.
const CAN_ARRIVE: [&str; 6] = ["requested", "confirmed", "in_transit", "out", "damaged", "lost"];

/// The form of a sample.
fn sample_form(samples: Resource) -> Resource {
    samples
        .section("Piece", ["code", "name", "kind", "size", "color", "asset_id"])
        .section("Whose", ["brand_id", "event_designer_id", "season", "due_back_on"])
        .section("Where", ["status", "place"])
        .section("Value", ["value_cents", "currency"])
        .section("Notes", ["notes"])
        .label("code", "Barcode")
        .label("color", "Colour")
        .label("asset_id", "Picture")
        .label("brand_id", "Label")
        .label("event_designer_id", "Collection")
        .label("due_back_on", "Back by")
        .label("value_cents", "Value")
        .help(
            "status",
            "Where it stands between asking for it and giving it back; scans and loans move it, too.",
        )
        .help("place", "Rack or room.")
        .help("value_cents", "For the insurance.")
        .widget("asset_id", Widget::Image)
        .widget("value_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .widget("notes", Widget::Area)
}

/// Who has a piece from when until when.
fn loans() -> Resource {
    Resource::menu("production.sample_loans", "Shoots and samples")
        .words("loan", "loans")
        .icon("handshake")
        .title("number")
        .list(["sample_id", "stakeholder_id", "event_id", "starts_at", "ends_at", "status"])
        .filters(["status", "event_id", "shoot_id", "stakeholder_id", "ends_at"])
        .search(["condition_out", "condition_back"])
        .sort("-starts_at")
        .view(View::Timeline("starts_at", "ends_at"))
        .view(View::Board("status"))
        .view(View::Calendar("starts_at", Some("ends_at")))
        .section("Loan", ["number", "sample_id", "stakeholder_id", "event_id", "shoot_id", "status"])
        .section("From when until when", ["starts_at", "ends_at"])
        .closed("Handed over", ["taken_at", "condition_out", "returned_at", "condition_back"])
        .label("number", "Delivery note")
        .label("sample_id", "Sample")
        .label("stakeholder_id", "Who answers for it")
        .label("taken_at", "Handed out")
        .label("returned_at", "Came back")
        .label("condition_out", "Condition when handed out")
        .label("condition_back", "Condition when it came back")
        .help("stakeholder_id", "Stylist, press office, messenger.")
        .help("status", "Late is what is still out after the end.")
        .widget("condition_out", Widget::Area)
        .widget("condition_back", Widget::Area)
        .read_only(["number", "taken_at", "returned_at"])
        .tabs(["production.sample_scans"])
        .action(Action::status("confirm", "Confirm", "confirmed", ["requested"]).icon("check"))
        .action(Action::status("out", "Hand out", "out", ["confirmed"]).icon("arrow-up-right"))
        .action(Action::status("return", "Take back", "returned", ["out", "lost"]).icon("undo-2"))
        .action(Action::status("refuse", "Refuse", "refused", ["requested"]).icon("ban"))
        .action(Action::status("cancel", "Cancel", "cancelled", ["requested", "confirmed"]).icon("circle-x"))
        .action(Action::status("lose", "Lost", "lost", ["out"]).icon("circle-help"))
        .action(
            Action::status("ask", "Ask again", "requested", ["confirmed", "refused", "cancelled"])
                .icon("rotate-ccw"),
        )
        .empty("A loan says who has a piece from when until when. A piece is never lent twice at once.")
}

/// Every time a barcode was scanned.
fn scans() -> Resource {
    Resource::part("production.sample_scans")
        .words("scan", "scans")
        .icon("scan-line")
        .title("direction")
        .list(["scanned_at", "sample_id", "place", "condition", "loan_id", "created_by"])
        .filters(["direction", "condition"])
        .sort("-scanned_at")
        .section("Scan", ["sample_id", "direction", "scanned_at", "loan_id", "place", "condition"])
        .closed("Device", ["device"])
        .label("sample_id", "Sample")
        .label("loan_id", "Loan")
        .label("place", "Rack or room")
        .help("direction", "In, out, or counted. A scan moves the piece and its loan along.")
        .help("scanned_at", "By the clock of the device, which may have been offline.")
        .widget("direction", Widget::Radio)
        .empty("Every scan of the barcode stands here and is never changed.")
}

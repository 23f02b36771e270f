//! Seats: plans of rooms, and who has which seat at an event.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![plans(), seats(), event_seats(), holds()]
}

/// How seats stand in a room.
fn plans() -> Resource {
    Resource::menu("events.seating_plans", "Venues")
        .words("seating plan", "seating plans")
        .icon("grid-2x2")
        .list(["venue_id", "space_id", "seats", "updated_at"])
        .filters(["venue_id", "space_id"])
        .search(["name"])
        .sort("name")
        .small()
        .section("Plan", ["name", "venue_id", "space_id"])
        .closed("Drawing", ["drawing"])
        .computed("seats", "Seats", "(select count(*) from events.seats s where s.plan_id = r.id)")
        .help("drawing", "What is drawn around the seats: size of the room, stage, walls, words.")
        .widget("drawing", Widget::Json)
        .tabs(["events.seats", "events.event_sales"])
        .empty("Draw a room once; every event there copies its seats.")
}

/// One seat of a plan.
fn seats() -> Resource {
    Resource::part("events.seats")
        .words("seat", "seats")
        .title("number")
        .list(["zone", "row_name", "kind", "priority"])
        .filters(["zone", "kind"])
        .search(["zone", "row_name", "number"])
        .sort("zone")
        .section("Seat", ["plan_id", "zone", "row_name", "number", "kind", "priority"])
        .closed("On the drawing", ["x", "y"])
        .label("row_name", "Row")
        .label("priority", "How good it is")
        .help("priority", "The best seats are given first: larger is better.")
        .tabs(["events.event_seats"])
        .empty("Import the seats of a plan from a table with zone, row and number.")
}

/// A seat at one event or date.
fn event_seats() -> Resource {
    Resource::part("events.event_seats")
        .words("event seat", "event seats")
        .list(["zone", "ticket_tier_id", "house_id", "taken_by", "is_blocked"])
        .filters(["zone", "ticket_tier_id", "house_id", "is_blocked"])
        .search(["label", "zone", "note"])
        .sort("label")
        .section("Seat", ["event_id", "occurrence_id", "seat_id", "zone", "label"])
        .section("For whom", ["ticket_tier_id", "house_id", "is_blocked", "note"])
        .computed(
            "taken_by",
            "Taken by",
            "(select coalesce(t.attendee_name, t.attendee_email) from events.seat_holds h \
             join events.registrations t on t.id = h.registration_id \
             where h.event_seat_id = r.id and h.held_at <= now() \
             and (h.ends_at is null or h.ends_at > now()))",
        )
        .label("occurrence_id", "Date")
        .label("house_id", "In the block of")
        .label("is_blocked", "Not for sale")
        .help("label", "As the ticket says it: block B, row 4, seat 12.")
        .help("ticket_tier_id", "The tier it is sold as; empty for whatever its zone is sold as.")
        .help("house_id", "Leaders of the house give its seats out.")
        .help("is_blocked", "For sight lines, cameras, technique.")
        .tabs(["events.seat_holds"])
        .action(
            Action::set("block", "Take off sale", "is_blocked", "true")
                .when("is_blocked", ["false"])
                .icon("lock"),
        )
        .action(
            Action::set("unblock", "Put on sale", "is_blocked", "false")
                .when("is_blocked", ["true"])
                .icon("lock-open"),
        )
        .empty("Seats are copied from the seating plan of the shop's settings.")
}

/// Who has a seat from when until when.
fn holds() -> Resource {
    Resource::part("events.seat_holds")
        .words("holder", "holders")
        .title("registration_id")
        .list(["event_seat_id", "held_at", "ends_at"])
        .section("Holder", ["event_id", "event_seat_id", "registration_id", "held_at", "ends_at"])
        .closed("In a cart", ["cart_position_id"])
        .label("event_seat_id", "Seat")
        .label("registration_id", "Ticket")
        .label("held_at", "From")
        .label("ends_at", "Until")
        .label("cart_position_id", "Held place")
        .help("ends_at", "Empty for good: a sold seat is free again when its ticket is cancelled.")
        .read_only(["cart_position_id"])
        .empty("A seat has one holder at a time; give it a ticket and it is taken.")
}

//! The door: whom a gate lets in, who came, the devices and tills there, and what is printed.

use resource::{Action, Part, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![
        checkin_lists(),
        checkin_list_tiers(),
        checkins(),
        devices(),
        till_sessions(),
        badge_layouts(),
        badge_layout_tiers(),
        badge_prints(),
    ]
}

/// Whom a gate lets in.
fn checkin_lists() -> Resource {
    Resource::menu("events.checkin_lists", "Door")
        .words("check-in list", "check-in lists")
        .icon("list-checks")
        .list(["event_id", "occurrence_id", "gate", "inside", "capacity", "opens_at"])
        .filters(["event_id", "occurrence_id", "reentry", "opens_at"])
        .search(["name", "gate"])
        .sort("-created_at")
        .section("List", ["event_id", "occurrence_id", "name", "gate"])
        .section("Rules", ["opens_at", "closes_at", "reentry", "exits", "includes_pending", "capacity"])
        .computed(
            "inside",
            "Inside now",
            "(select count(*) from events.checkin_states s where s.list_id = r.id and s.kind = 'entry')",
        )
        .label("occurrence_id", "Date")
        .label("reentry", "Come in twice")
        .label("exits", "Scans who leaves")
        .label("includes_pending", "Lets unpaid tickets in")
        .label("capacity", "Room for")
        .help("occurrence_id", "Empty for all dates of the event.")
        .help("capacity", "People inside at once, for the counter at the gate; empty if nobody counts.")
        .help("reentry", "May the same ticket come in again: never, after it went out, or always?")
        .help("includes_pending", "The door collects the money.")
        .widget("reentry", Widget::Radio)
        .tabs(["events.checkins", "events.checkin_list_tiers"])
        .empty("A list says whom one gate lets in. Most events need one; a backstage door may have its own.")
}

/// Which tiers a gate lets in.
fn checkin_list_tiers() -> Resource {
    Resource::part("events.checkin_list_tiers")
        .words("ticket tier", "ticket tiers")
        .title("ticket_tier_id")
        .empty("Without a tier here the gate lets in every ticket that is an admission.")
}

/// Every scan at a door.
fn checkins() -> Resource {
    Resource::menu("events.checkins", "Door")
        .words("scan", "scans")
        .icon("scan-line")
        .title("registration_id")
        .list(["list_id", "kind", "successful", "reason", "scanned_at", "device_id"])
        .filters(["event_id", "list_id", "successful", "reason", "scanned_at"])
        .search(["reason"])
        .sort("-scanned_at")
        .section(
            "Scan",
            ["event_id", "list_id", "registration_id", "kind", "successful", "reason", "scanned_at"],
        )
        .section("By", ["device_id", "scanned_by", "received_at", "is_offline", "is_forced"])
        .section("With others", ["conflicts_with_id", "annuls_id"])
        .label("registration_id", "Ticket")
        .label("list_id", "Gate")
        .label("successful", "Let in")
        .label("is_forced", "Let in against the answer")
        .label("is_offline", "Without a network")
        .label("conflicts_with_id", "Also came in with")
        .label("annuls_id", "Takes back the scan")
        .help("registration_id", "Empty where no ticket has the code.")
        .tabs(["events.checkins.annuls_id", "events.checkins.conflicts_with_id"])
        .no_create()
        .empty("Scans appear here while the doors are open, also those that were refused.")
}

/// Phones, kiosks and tills at the door.
fn devices() -> Resource {
    Resource::menu("events.devices", "Door")
        .icon("smartphone")
        .list(["kind", "event_id", "gate", "last_seen_at", "revoked_at"])
        .filters(["event_id", "kind", "revoked_at", "last_seen_at"])
        .search(["name", "gate"])
        .sort("name")
        .small()
        .section("Device", ["name", "kind", "event_id", "gate"])
        .section("State", ["set_up_at", "last_seen_at", "revoked_at", "software", "clock_skew_ms"])
        .label("set_up_at", "Set up")
        .label("last_seen_at", "Last seen")
        .label("revoked_at", "Locked out")
        .label("clock_skew_ms", "Clock ahead by (ms)")
        .help("event_id", "Leave it empty for all events.")
        .help("name", "As it is written on the device, so that people find it.")
        .read_only(["set_up_at", "last_seen_at", "revoked_at", "software", "clock_skew_ms"])
        .tabs(["events.till_sessions", "events.checkins", "events.badge_prints", "events.orders"])
        .action(
            Action::set("lock_out", "Lock out", "revoked_at", "now()").when("revoked_at", [""]).icon("ban"),
        )
        .empty(
            "Phones, kiosks and tills work at the door without anybody signing in. Add the first one \
             and set it up there.",
        )
}

/// One shift of a till.
fn till_sessions() -> Resource {
    Resource::menu("events.till_sessions", "Door")
        .words("till shift", "till shifts")
        .icon("banknote")
        .title("device_id")
        .list(["event_id", "opened_at", "opening_cash", "expected_cash", "counted_cash", "closed_at"])
        .filters(["event_id", "device_id", "opened_at", "closed_at"])
        .search(["note"])
        .sort("-opened_at")
        .section("Begin", ["event_id", "device_id", "opened_by", "opened_at", "opening_cash", "currency"])
        .section("End", ["closed_by", "closed_at", "counted_cash", "note"])
        .computed(
            "expected_cash",
            "Should be in it",
            "(r.opening_cash + (select coalesce(sum(p.amount), 0) from events.payments p \
             where p.till_session_id = r.id and p.provider = 'cash' and p.status = 'completed'))",
        )
        .label("device_id", "Till")
        .label("opening_cash", "Cash at the beginning")
        .label("counted_cash", "Cash counted at the end")
        .help("opening_cash", "What lay in it when the shift began.")
        .help(
            "counted_cash",
            "Count before you close the shift; what should be in it follows from its payments.",
        )
        .widget("currency", Widget::Currency)
        .widget("opening_cash", Widget::Money("currency"))
        .widget("counted_cash", Widget::Money("currency"))
        .widget("expected_cash", Widget::Money("currency"))
        .tabs(["events.payments"])
        .empty("A shift begins with counting what is in the till and ends the same way.")
}

/// How badges, tickets and receipts are drawn.
fn badge_layouts() -> Resource {
    Resource::menu("events.badge_layouts", "Door")
        .words("print layout", "print layouts")
        .icon("file-image")
        .picture("asset_id")
        .list(["kind", "event_id", "width_mm", "height_mm"])
        .filters(["kind", "event_id"])
        .search(["name"])
        .sort("name")
        .small()
        .section("Layout", ["name", "kind", "event_id", "width_mm", "height_mm", "asset_id"])
        .section("What stands on it", ["layout"])
        .label("width_mm", "Width in mm")
        .label("height_mm", "Height in mm")
        .label("asset_id", "Background")
        .label("layout", "Elements")
        .help("event_id", "Leave it empty for all events.")
        .help(
            "layout",
            "Text, the ticket's code and pictures, each with its place in millimetres from the top left.",
        )
        .widget("asset_id", Widget::Image)
        .widget(
            "layout",
            Widget::List(vec![
                Part::one_of("type", "Kind", &["text", "code", "picture"]),
                Part::new("content", "Content", Widget::Line),
                Part::new("x", "From the left", Widget::Line),
                Part::new("y", "From the top", Widget::Line),
                Part::new("size", "Size", Widget::Line),
            ]),
        )
        .tabs(["events.badge_layout_tiers", "events.badge_prints"])
        .empty("Draw badges, tickets and receipts once; the printer at the door fills in who comes.")
}

/// Which tiers are drawn with which layout.
fn badge_layout_tiers() -> Resource {
    Resource::part("events.badge_layout_tiers")
        .words("ticket tier", "ticket tiers")
        .title("ticket_tier_id")
        .empty("Without a tier here the layout is for all tiers.")
}

/// What was printed.
fn badge_prints() -> Resource {
    Resource::part("events.badge_prints")
        .words("print", "prints")
        .title("registration_id")
        .list(["layout_id", "device_id", "printed_at"])
        .label("registration_id", "Ticket")
        .label("layout_id", "Layout")
        .label("device_id", "Printer")
        .read_only(["registration_id", "layout_id", "device_id", "printed_at"])
        .no_create()
        .empty("Every print is noted, so that nobody prints a second badge unnoticed.")
}

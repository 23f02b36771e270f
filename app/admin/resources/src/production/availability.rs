//! When models and designers can be had, are optioned, booked or away.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![of_models(), of_designers()]
}

/// When a model can be had.
fn of_models() -> Resource {
    let times = Resource::menu("production.model_availability", "People")
        .words("option or booking", "options and bookings")
        .icon("calendar-clock")
        .title("model_profile_id")
        .list(["status", "start_time", "end_time", "event_id", "shoot_id", "expires_at"])
        .filters(["model_profile_id", "status", "event_id", "shoot_id", "date"])
        .search(["reason"])
        .sort("-date")
        .label("model_profile_id", "Model")
        .label("exclusive_from", "No work for others from")
        .label("exclusive_until", "No work for others until")
        .help("exclusive_from", "Both moments together, around the whole booking.")
        .when("exclusive_from", "status", ["booked"])
        .when("exclusive_until", "status", ["booked"])
        .empty("Note when models are free, optioned, booked or away. Bookings never overlap.");
    form(steps(times), "model_profile_id").closed("Exclusivity", ["exclusive_from", "exclusive_until"])
}

/// When a designer can be had.
fn of_designers() -> Resource {
    let times = Resource::menu("production.designer_availability", "People")
        .words("booking of a designer", "bookings of designers")
        .icon("calendar-days")
        .title("designer_profile_id")
        .list(["status", "start_time", "end_time", "event_id", "shoot_id", "expires_at"])
        .filters(["designer_profile_id", "status", "event_id", "shoot_id", "date"])
        .search(["reason"])
        .sort("-date")
        .label("designer_profile_id", "Designer")
        .empty("Note when designers are free, optioned, booked or away.");
    form(steps(times), "designer_profile_id")
}

/// What both tables look like in time, and how a row goes on. An option needs an end, so it is made in the form.
fn steps(times: Resource) -> Resource {
    times
        .view(View::Timeline("start_time", "end_time"))
        .view(View::Calendar("start_time", Some("end_time")))
        .action(Action::status("book", "Book", "booked", ["available", "tentative"]).icon("circle-check"))
        .action(Action::status("refuse", "Refuse", "rejected", ["tentative"]).icon("user-x"))
        .action(
            Action::status("cancel", "Cancel", "cancelled", ["available", "tentative", "booked", "blocked"])
                .icon("circle-x"),
        )
        .action(Action::status("block", "Block", "blocked", ["available"]).icon("ban"))
        .action(
            Action::status("free", "Free again", "available", ["blocked", "cancelled"]).icon("rotate-ccw"),
        )
}

/// The form of both tables; `profile` is the column of the person.
fn form(times: Resource, profile: &'static str) -> Resource {
    times
        .section("What", [profile, "status", "event_id", "shoot_id"])
        .section("When", ["start_time", "end_time", "timezone"])
        .section("Option", ["expires_at", "is_exclusive", "optioned_at", "reason"])
        .closed("Worked out", ["date", "person_id"])
        .label("start_time", "From")
        .label("end_time", "Until")
        .label("expires_at", "Option ends")
        .label("optioned_at", "Optioned")
        .label("is_exclusive", "Exclusive option")
        .help(
            "status",
            "Tentative is an option and stands in nobody's way; booked excludes every other booking.",
        )
        .help("expires_at", "An option needs an end; it expires by itself.")
        .help("optioned_at", "Options stand in this order: first, second, third.")
        .help("is_exclusive", "Nobody after it may take an option for the same time.")
        .help("timezone", "Where it is; usually the zone of the event or shoot.")
        .widget("timezone", Widget::Zone)
        .widget("start_time", Widget::Moment("timezone"))
        .widget("end_time", Widget::Moment("timezone"))
        .when("shoot_id", "event_id", [""])
        .when("event_id", "shoot_id", [""])
        .when("expires_at", "status", ["tentative", "booked", "expired"])
        .when("is_exclusive", "status", ["tentative"])
        .when("reason", "status", ["blocked", "rejected", "cancelled"])
        .only("person_id", "identity.audit")
        .read_only(["optioned_at", "date", "person_id"])
}

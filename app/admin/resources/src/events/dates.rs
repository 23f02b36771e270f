//! The dates on which events happen, and the rules by which they repeat.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![occurrences(), series(), calendar_feeds()]
}

/// One date of an event that repeats.
fn occurrences() -> Resource {
    Resource::menu("events.event_occurrences", "Programme")
        .words("date", "dates")
        .icon("calendar-clock")
        .title("starts_at")
        .list(["event_id", "title", "ends_at", "venue_id", "status"])
        .filters(["event_id", "status", "starts_at", "venue_id"])
        .search(["title", "venue_name", "location", "note"])
        .sort("starts_at")
        .view(View::Calendar("starts_at", Some("ends_at")))
        .section("When", ["event_id", "starts_at", "ends_at", "status", "note"])
        .section(
            "What is different on this date",
            ["title", "description", "venue_id", "venue_name", "location", "max_attendees"],
        )
        .closed("In the series", ["series_id", "recurrence_date", "recurrence_time"])
        .label("starts_at", "Begins")
        .label("ends_at", "Ends")
        .label("max_attendees", "Room for")
        .label("series_id", "Series")
        .label("recurrence_date", "Planned day")
        .label("recurrence_time", "Planned time")
        .help(
            "status",
            "A skipped date is not shown and can be taken up again; a cancelled one is shown as cancelled.",
        )
        .help("note", "A word about this date, such as why it was moved.")
        .help("title", "Leave these fields empty where the date is like the event.")
        .help("series_id", "Empty for a date that was added by hand.")
        .help("recurrence_date", "The day on which the date was planned; it stays when the date is moved.")
        .help("recurrence_time", "The planned time by the venue's clock; empty for whole days.")
        .widget("description", Widget::Markdown)
        .read_only(["sequence"])
        .tabs([
            "events.registrations",
            "events.rsvps",
            "events.quotas",
            "events.event_staff",
            "events.waiting_list",
            "events.event_messages",
            "events.venue_bookings",
        ])
        .action(
            Action::set("cancel", "Cancel the date", "status", "cancelled")
                .when("status", ["scheduled", "moved"])
                .icon("ban"),
        )
        .action(
            Action::set("restore", "It takes place after all", "status", "scheduled")
                .when("status", ["cancelled", "skipped"])
                .icon("undo-2"),
        )
        .empty("Events that repeat have their dates here; give an event a series and its dates follow.")
}

/// The rule by which an event repeats.
fn series() -> Resource {
    Resource::part("events.event_series")
        .words("series", "series")
        .title("rrule")
        .list(["starts_on", "start_time", "duration_minutes", "ends_on", "expanded_until"])
        .section(
            "Rule",
            ["event_id", "rrule", "starts_on", "start_time", "duration_minutes", "ends_on", "timezone"],
        )
        .closed("More", ["continues_id", "expanded_until"])
        .label("rrule", "Repeats")
        .label("starts_on", "First day")
        .label("start_time", "Begins at")
        .label("duration_minutes", "Minutes")
        .label("ends_on", "Last day")
        .label("continues_id", "Continues the series")
        .label("expanded_until", "Dates made until")
        .help(
            "rrule",
            "A calendar rule without its end: FREQ=WEEKLY;BYDAY=TU for every Tuesday, \
             FREQ=MONTHLY;BYDAY=1SA for the first Saturday of the month.",
        )
        .help("start_time", "By the clock of the zone below; empty for whole days.")
        .help("ends_on", "The last day on which a date may begin; empty for an open end.")
        .help("timezone", "The zone by whose clock the event repeats, summer time included.")
        .widget("timezone", Widget::Zone)
        .read_only(["expanded_until"])
        .tabs(["events.event_occurrences"])
}

/// Addresses under which calendar programs fetch a person's dates.
fn calendar_feeds() -> Resource {
    Resource::hidden(
        "events.calendar_feeds",
        "The link by which somebody's phone fetches their own dates is theirs alone; they make and end \
         it in their settings.",
    )
}

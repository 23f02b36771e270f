//! Calendars: what goes out when, recurring places for content, and links to read along.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![entries(), calendars(), slots(), queue(), feeds()]
}

/// What stands on a calendar.
fn entries() -> Resource {
    Resource::menu("planning.content_calendar_entries", "Calendar")
        .words("calendar entry", "calendar entries")
        .icon("calendar-days")
        .list(["kind", "scheduled_for", "calendar_id", "content_piece_id", "status"])
        .filters(["calendar_id", "kind", "status", "scheduled_for"])
        .search(["title", "description"])
        .sort("scheduled_for")
        .view(View::Calendar("scheduled_for", Some("ends_at")))
        .view(View::Board("status"))
        .section("Entry", ["calendar_id", "kind", "title", "content_piece_id", "description"])
        .section("When", ["scheduled_for", "ends_at", "is_all_day", "timezone", "status"])
        .closed("Reminds of", ["subject_type", "subject_id", "slot_id"])
        .closed("As it was meant", ["local_date", "local_time"])
        .label("content_piece_id", "Piece")
        .label("scheduled_for", "Begins")
        .label("ends_at", "Ends")
        .label("is_all_day", "All day")
        .label("timezone", "Time zone")
        .label("subject_type", "Kind of row")
        .label("subject_id", "Row")
        .label("slot_id", "Recurring slot")
        .label("local_date", "Day")
        .label("local_time", "Time")
        .help("kind", "A publication moves its piece; everything else stands beside it.")
        .help("scheduled_for", "When it happens; a piece that is published then moves with it.")
        .help("timezone", "The zone in which the time is meant; empty takes the calendar's.")
        .help("local_date", "As it was meant by the local clock, whatever becomes of summer time.")
        .help("local_time", "Follows from the moment and the zone above.")
        .widget("timezone", Widget::Zone)
        .widget("scheduled_for", Widget::Moment("timezone"))
        .widget("ends_at", Widget::Moment("timezone"))
        .when("content_piece_id", "kind", ["publication", "update", "deadline"])
        .read_only(["local_date", "local_time"])
        .action(
            Action::set("begin", "Begin", "status", "in_progress")
                .when("status", ["planned", "completed"])
                .icon("play"),
        )
        .action(
            Action::set("complete", "Done", "status", "completed")
                .when("status", ["planned", "in_progress"])
                .icon("check"),
        )
        .action(
            Action::set("cancel", "Drop it", "status", "cancelled")
                .when("status", ["planned", "in_progress"])
                .icon("ban"),
        )
        .action(
            Action::set("replan", "Plan it again", "status", "planned")
                .when("status", ["in_progress", "cancelled"])
                .icon("undo-2"),
        )
        .empty(
            "Publications, deadlines, embargoes, shoots: everything that must not be forgotten on one \
             calendar.",
        )
}

/// A calendar of what is published.
fn calendars() -> Resource {
    Resource::menu("planning.content_calendars", "Calendar")
        .words("calendar", "calendars")
        .icon("calendar")
        .list(["project_id", "user_id", "timezone", "default_time", "color"])
        .filters(["project_id", "user_id"])
        .search(["name", "description"])
        .sort("name")
        .small()
        .section("Calendar", ["name", "description", "project_id", "user_id", "color"])
        .section("Times", ["timezone", "default_time"])
        .label("project_id", "Content project")
        .label("user_id", "Kept by")
        .label("timezone", "Time zone")
        .label("default_time", "Usual time")
        .help("timezone", "The zone in which its times are meant.")
        .help("default_time", "What is dropped on a day goes out at this time.")
        .widget("timezone", Widget::Zone)
        .widget("color", Widget::Color)
        .tabs([
            "planning.content_calendar_entries",
            "planning.content_slots",
            "planning.content_calendar_feeds",
        ])
        .empty("One calendar for everything, or one for each project; times are meant in its own zone.")
}

/// Recurring places for content.
fn slots() -> Resource {
    Resource::menu("planning.content_slots", "Calendar")
        .words("recurring slot", "recurring slots")
        .icon("repeat")
        .list(["channel", "rrule", "local_time", "calendar_id", "is_active"])
        .filters(["calendar_id", "channel", "is_evergreen", "is_active"])
        .search(["name", "rrule"])
        .sort("name")
        .small()
        .section("Slot", ["calendar_id", "name", "channel", "is_active"])
        .section("When", ["rrule", "local_time", "timezone", "starts_on", "ends_on"])
        .section("Filled", ["is_evergreen"])
        .label("rrule", "Repeats")
        .label("local_time", "At")
        .label("timezone", "Time zone")
        .label("starts_on", "From")
        .label("ends_on", "Until")
        .label("is_active", "In use")
        .label("is_evergreen", "Takes pieces again and again")
        .help("rrule", "A calendar rule such as FREQ=WEEKLY;BYDAY=TU for every Tuesday.")
        .help("timezone", "The zone by whose clock it repeats, summer time included.")
        .help("is_evergreen", "Filled from its queue again and again.")
        .widget("timezone", Widget::Zone)
        .tabs(["planning.content_queue_items", "planning.content_calendar_entries"])
        .empty("Every Tuesday at ten on Instagram: a slot keeps the place, its queue says what fills it.")
}

/// What stands in line for a recurring slot.
fn queue() -> Resource {
    Resource::part("planning.content_queue_items")
        .words("piece in line", "queue")
        .title("piece_id")
        .list(["position", "slot_id", "times_used", "last_used_at"])
        .sort("position")
        .section("In line", ["slot_id", "piece_id", "position", "min_gap"])
        .label("min_gap", "Not again before")
        .label("last_used_at", "Last used")
        .help("min_gap", "Such as 30 days, for what is repeated.")
        .read_only(["times_used", "last_used_at"])
        .empty("Pieces in line are taken in their order.")
}

/// Links by which a calendar is read without an account.
fn feeds() -> Resource {
    Resource::part("planning.content_calendar_feeds")
        .words("link to read along", "links to read along")
        .list(["shows", "expires_at", "last_read_at", "revoked_at"])
        .section("Link", ["calendar_id", "label", "shows", "expires_at"])
        .section("State", ["last_read_at", "revoked_at", "created_by_id"])
        .label("label", "For whom")
        .label("expires_at", "Ends")
        .label("last_read_at", "Last read")
        .label("revoked_at", "Ended")
        .label("created_by_id", "Made by")
        .widget("shows", Widget::Radio)
        .read_only(["calendar_id", "last_read_at", "revoked_at", "created_by_id"])
        .action(
            Action::set("revoke", "End the link", "revoked_at", "now()").when("revoked_at", [""]).icon("ban"),
        )
        .no_create()
        .empty("Links by which clients and calendar programs read along without an account.")
}

//! Venues, the spaces in them, and who has which when.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![venues(), spaces(), hours(), bookings(), occupancies()]
}

/// Places where events happen.
fn venues() -> Resource {
    Resource::menu("events.venues", "Venues")
        .icon("map-pin")
        .picture("asset_id")
        .list(["city", "country", "type", "capacity", "is_public"])
        .filters(["city", "country", "type", "capacity", "is_public"])
        .search(["name", "city", "address", "description"])
        .sort("name")
        .view(View::Grid)
        .section("Essentials", ["name", "type", "capacity", "description", "asset_id", "is_public"])
        .section("Address", ["address", "city", "country", "timezone", "latitude", "longitude", "url"])
        .section("For guests and crew", ["accessibility", "amenities"])
        .section("Whom to ask", ["company_id", "contact_id", "owner_id"])
        .label("type", "Kind")
        .label("capacity", "Room for")
        .label("asset_id", "Picture")
        .label("is_public", "In the public directory")
        .label("timezone", "Time zone")
        .label("url", "Website")
        .label("amenities", "What there is")
        .label("company_id", "Company")
        .label("contact_id", "Contact")
        .label("owner_id", "Looked after by")
        .help("timezone", "The zone of its clocks; opening hours and bookings are meant in it.")
        .help(
            "accessibility",
            "Steps, lifts, toilets, seats, quiet rooms: what guests need to know before they come.",
        )
        .help("amenities", "Words such as stage, lighting, sound, dressing rooms.")
        .help("country", "The country it stands in.")
        .widget("description", Widget::Markdown)
        .widget("accessibility", Widget::Markdown)
        .widget("amenities", Widget::Tags)
        .widget("country", Widget::Country)
        .widget("timezone", Widget::Zone)
        .widget("url", Widget::Url)
        .widget("asset_id", Widget::Image)
        .tabs([
            "events.venue_spaces",
            "events.venue_bookings",
            "events.venue_hours",
            "events.seating_plans",
            "events.event_occurrences",
        ])
        .empty(
            "Add the places you work with: who is asked there, how many people they hold and how one \
             gets in.",
        )
}

/// Rooms and what they consist of.
fn spaces() -> Resource {
    Resource::part("events.venue_spaces")
        .words("space", "spaces")
        .icon("building")
        .list(["parent_id", "capacity", "seats", "area_sqm", "is_bookable"])
        .sort("position")
        .view(View::Tree("parent_id"))
        .section("Space", ["venue_id", "name", "parent_id", "capacity", "seats", "area_sqm"])
        .section(
            "Booking",
            ["is_bookable", "needs_approval", "buffer_before_minutes", "buffer_after_minutes"],
        )
        .closed(
            "Limits",
            [
                "min_notice_hours",
                "max_advance_days",
                "max_hours",
                "monthly_hours",
                "lock_in_hours",
                "position",
            ],
        )
        .label("parent_id", "Part of")
        .label("capacity", "Standing")
        .label("seats", "Seated")
        .label("area_sqm", "Square metres")
        .label("is_bookable", "Can be booked")
        .label("needs_approval", "Somebody agrees to each booking")
        .label("buffer_before_minutes", "Minutes free before")
        .label("buffer_after_minutes", "Minutes free after")
        .label("min_notice_hours", "Hours of notice")
        .label("max_advance_days", "Days ahead at most")
        .label("max_hours", "Hours at most")
        .label("monthly_hours", "Hours a month")
        .label("lock_in_hours", "Fixed hours before")
        .help(
            "parent_id",
            "Whoever books the whole has its parts; whoever books a part stands in the way of the whole.",
        )
        .help("buffer_before_minutes", "Time for building up, in which nobody else is in it.")
        .help("buffer_after_minutes", "Time for taking down; between two bookings the longer time counts.")
        .when("needs_approval", "is_bookable", ["true"])
        .tabs(["events.venue_spaces", "events.venue_bookings", "events.venue_hours", "events.seating_plans"])
        .empty("Halls, halves of halls, foyers, dressing rooms: everything that is booked by itself.")
}

/// When a venue can be booked.
fn hours() -> Resource {
    Resource::part("events.venue_hours")
        .words("opening time", "opening times")
        .title("weekday")
        .list(["opens_at", "closes_at", "space_id", "valid_from", "valid_until"])
        .sort("weekday")
        .section("Time", ["venue_id", "space_id", "weekday", "opens_at", "closes_at"])
        .closed("Only for a while", ["valid_from", "valid_until"])
        .label("space_id", "Only the space")
        .help("weekday", "1 is Monday, 7 is Sunday.")
        .help("closes_at", "Earlier than it opens means on the next day.")
        .empty("By the venue's own clock. Days on which it is closed are bookings with the state blocked.")
}

/// Who has which space when.
fn bookings() -> Resource {
    words_of_bookings(Resource::menu("events.venue_bookings", "Venues"))
        .icon("calendar-clock")
        .title("what")
        .list(["venue_id", "space_id", "start_time", "end_time", "event_id", "status"])
        .filters(["venue_id", "space_id", "status", "start_time", "event_id"])
        .search(["purpose", "reason"])
        .sort("-start_time")
        .view(View::Calendar("start_time", Some("end_time")))
        .view(View::Timeline("start_time", "end_time"))
        .view(View::Board("status"))
        .section("What for", ["purpose", "event_id", "occurrence_id", "contact_id"])
        .section(
            "Where and when",
            [
                "venue_id",
                "space_id",
                "start_time",
                "end_time",
                "buffer_before_minutes",
                "buffer_after_minutes",
            ],
        )
        .section("State", ["status", "option_rank", "expires_at", "reason"])
        .section("Rent", ["price", "currency"])
        .closed("More", ["date", "number", "decided_by", "decided_at"])
        .computed(
            "what",
            "Booking",
            "coalesce(nullif(r.purpose, ''), (select e.title from events.events e where e.id = r.event_id), \
             (select v.name from events.venues v where v.id = r.venue_id), '…')",
        )
        .read_only(["date", "number", "decided_by", "decided_at"])
        .tabs(["events.venue_occupancies"])
        .action(
            Action::set("book", "Book", "status", "booked")
                .and("decided_at", "now()")
                .when("status", ["available", "tentative"])
                .icon("check"),
        )
        .action(
            Action::set("reject", "Refuse", "status", "rejected")
                .and("decided_at", "now()")
                .when("status", ["tentative"])
                .icon("x"),
        )
        .action(
            Action::set("hold", "Make it an option", "status", "tentative")
                .when("status", ["available", "booked", "rejected", "cancelled", "expired"])
                .icon("hourglass"),
        )
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .when("status", ["available", "tentative", "booked", "blocked"])
                .icon("ban"),
        )
        .empty("Options, bookings and closed days of all venues; nothing is booked twice.")
}

/// Labels, help and widgets of a booking.
fn words_of_bookings(bookings: Resource) -> Resource {
    bookings
        .label("occurrence_id", "Date")
        .label("contact_id", "Contact")
        .label("start_time", "From")
        .label("end_time", "Until")
        .label("buffer_before_minutes", "Minutes free before")
        .label("buffer_after_minutes", "Minutes free after")
        .label("option_rank", "Which option")
        .label("expires_at", "Option ends")
        .label("date", "Day")
        .help("purpose", "A few words by which the calendar shows it; empty takes the event's title.")
        .help("space_id", "Leave it empty for the whole venue.")
        .help(
            "status",
            "An option is tentative and stands in nobody's way; booked and blocked exclude everybody else.",
        )
        .help("buffer_before_minutes", "Leave it empty to take what the space asks for.")
        .help("price", "The rent, without tax.")
        .help("reason", "Why it was refused, blocked or cancelled.")
        .widget("price", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .when("option_rank", "status", ["tentative"])
        .when("expires_at", "status", ["tentative"])
}

/// What bookings take of spaces and of all that contains them.
fn occupancies() -> Resource {
    Resource::part("events.venue_occupancies")
        .words("occupied space", "occupied spaces")
        .title("space_id")
        .list(["starts_at", "ends_at"])
        .section("Occupied", ["booking_id", "venue_id", "space_id", "starts_at", "ends_at", "lane", "pad"])
        .label("lane", "Because of a part of it")
        .label("pad", "Time before or after")
        .help("space_id", "Empty for the whole venue.")
        .help("lane", "The number of the booking of a part; empty for what is booked itself.")
        .help("pad", "The number of the booking whose building up or taking down it is.")
        .read_only(["booking_id", "venue_id", "space_id", "starts_at", "ends_at", "lane", "pad"])
        .no_create()
        .empty("Only what is booked or blocked occupies a space.")
}

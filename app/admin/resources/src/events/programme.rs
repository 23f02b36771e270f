//! Events and their details. Dates are in `dates`, who comes in `guests`, what is sold in `sales`.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![events(), details(), former_slugs()]
}

/// What happens where and when.
fn events() -> Resource {
    words_of_events(state_of_events(Resource::menu("events.events", "Programme")))
        .icon("calendar-days")
        .picture("asset_id")
        .list(["start_date", "venue_name", "type", "house_id", "coming", "status"])
        .filters(["status", "type", "house_id", "subsite_id", "start_date"])
        .search(["title", "venue_name", "location", "slug"])
        .sort("-start_date")
        .view(View::Calendar("start_date", Some("end_date")))
        .view(View::Board("status"))
        .view(View::Grid)
        .section("Essentials", ["title", "slug", "type", "category", "description", "asset_id"])
        .section("When", ["start_date", "end_date", "timezone", "is_all_day"])
        .section("Where", ["venue_name", "location", "is_virtual", "link_url"])
        .section("Whose", ["house_id", "organizer_id", "subsite_id"])
        .section("Who sees it", ["status", "visibility", "featured"])
        .closed("More", ["publish_state", "published_at", "is_cancelled", "mega_site_id", "position"])
        .computed("coming", "Coming", "(select d.rsvp_count from events.event_details d where d.id = r.id)")
        .read_only(["mega_site_id", "publish_state", "published_at", "is_cancelled"])
        .tabs([
            "events.event_details",
            "events.ticket_tiers",
            "events.quotas",
            "events.event_sales",
            "events.registrations",
            "events.rsvps",
            "events.event_occurrences",
            "events.event_staff",
            "events.questions",
            "events.ball_categories",
            "events.event_seats",
            "events.event_series",
            "production.event_stakeholders",
        ])
        .empty(
            "An event has a page, guests who say whether they come and, if you like, tickets. Begin \
             with title and day.",
        )
}

/// Labels, help and widgets of an event.
fn words_of_events(events: Resource) -> Resource {
    events
        .label("type", "Kind")
        .label("category", "Ballroom category")
        .label("asset_id", "Picture")
        .label("start_date", "Begins")
        .label("end_date", "Ends")
        .label("timezone", "Time zone")
        .label("is_virtual", "Online")
        .label("link_url", "Link for more")
        .label("house_id", "House")
        .label("organizer_id", "Whom guests ask")
        .label("subsite_id", "Site")
        .help("slug", "The last word of the event's address. Old addresses keep leading here.")
        .help("timezone", "The zone in which the venue's clock runs; both times above are meant in it.")
        .help("location", "Town, or the whole address in one line.")
        .help(
            "subsite_id",
            "The site whose programme it stands in; leave it empty for an event of the organisation or \
             a house.",
        )
        .help("mega_site_id", "Follows from the site.")
        .help("organizer_id", "The person whom guests write to when they have a question.")
        .widget("slug", Widget::Slug("title"))
        .widget("description", Widget::Markdown)
        .widget("asset_id", Widget::Image)
        .widget("start_date", Widget::Moment("timezone"))
        .widget("end_date", Widget::Moment("timezone"))
        .widget("timezone", Widget::Zone)
        .widget("link_url", Widget::Url)
}

/// The steps of an event from draft to done.
fn state_of_events(events: Resource) -> Resource {
    events
        .help(
            "status",
            "Sold out closes the sale, whatever is left. A cancelled event keeps its page, which says so.",
        )
        .action(
            Action::set("publish", "Publish", "status", "published").when("status", ["draft"]).icon("send"),
        )
        .action(
            Action::set("close_sales", "Say it is sold out", "status", "sold_out")
                .when("status", ["published"])
                .icon("ticket"),
        )
        .action(
            Action::set("reopen_sales", "Sell again", "status", "published")
                .when("status", ["sold_out"])
                .icon("rotate-ccw"),
        )
        .action(
            Action::set("complete", "Close as done", "status", "completed")
                .when("status", ["published", "sold_out"])
                .icon("check-check"),
        )
        .action(
            Action::set("withdraw", "Back to draft", "status", "draft")
                .when("status", ["published", "sold_out", "completed"])
                .icon("eye-off"),
        )
        .action(
            Action::set("cancel", "Cancel the event", "status", "cancelled")
                .when("status", ["draft", "published", "sold_out"])
                .icon("ban"),
        )
        .action(
            Action::set("revive", "It takes place after all", "status", "published")
                .when("status", ["cancelled"])
                .icon("undo-2"),
        )
        .action(
            Action::set("archive", "Archive", "publish_state", "archived")
                .when("publish_state", ["draft", "published"])
                .icon("archive"),
        )
        .action(
            Action::set("restore", "Take out of the archive", "publish_state", "draft")
                .when("publish_state", ["archived"])
                .icon("archive-restore"),
        )
}

/// The rest of an event, one row each, made with it.
fn details() -> Resource {
    Resource::part("events.event_details")
        .words("details", "details")
        .title("id")
        .list(["venue_id", "doors_at", "requires_rsvp", "max_attendees", "rsvp_count", "attendee_count"])
        .section("Place", ["venue_id", "space_id", "address", "latitude", "longitude", "virtual_url"])
        .section("For guests", ["doors_at", "dress_code", "accessibility", "minimum_age", "locale"])
        .section(
            "RSVP",
            [
                "requires_rsvp",
                "max_attendees",
                "rsvp_until",
                "rsvp_needs_approval",
                "max_guests",
                "guest_list",
            ],
        )
        .label("virtual_url", "Link to join")
        .label("doors_at", "Doors open")
        .label("locale", "Language")
        .label("requires_rsvp", "Asks for an RSVP")
        .label("max_attendees", "Room for")
        .label("rsvp_until", "Answers until")
        .label("rsvp_needs_approval", "Organisers agree to each RSVP")
        .label("max_guests", "People on one RSVP")
        .label("guest_list", "Who sees who comes")
        .help(
            "max_attendees",
            "How many people may come by RSVP, their guests included; empty for no limit. Tickets have \
             quotas.",
        )
        .help(
            "venue_id",
            "The venue, if it is one of yours; guests read the event's own words for the place.",
        )
        .widget("virtual_url", Widget::Url)
        .widget("accessibility", Widget::Markdown)
        .widget("locale", Widget::Language)
        .widget("guest_list", Widget::Radio)
        .when("max_attendees", "requires_rsvp", ["true"])
        .when("rsvp_until", "requires_rsvp", ["true"])
        .when("rsvp_needs_approval", "requires_rsvp", ["true"])
        .when("max_guests", "requires_rsvp", ["true"])
        .when("guest_list", "requires_rsvp", ["true"])
        .read_only(["rsvp_count", "attendee_count", "sequence"])
        .no_create()
}

/// Former addresses of events, which redirect.
fn former_slugs() -> Resource {
    Resource::hidden(
        "events.former_slugs",
        "A trigger keeps the former addresses of events so that old links lead to the new one; people \
         neither write nor need them.",
    )
}

//! Measured websites with their goals, funnels and shields.

use resource::{Action, Part, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![web_properties(), goals(), funnels(), funnel_steps(), funnel_exclusions(), shields()]
}

/// A website that is measured.
fn web_properties() -> Resource {
    Resource::menu("analytics.web_properties", "Websites")
        .words("website", "websites")
        .icon("globe")
        .list(["domain", "client_id", "tracking_enabled", "timezone", "measured_since"])
        .filters(["client_id", "tracking_enabled", "mega_site_id"])
        .search(["name", "domain"])
        .sort("name")
        .small()
        .section("Website", ["name", "domain", "mega_site_id", "client_id", "tracking_enabled"])
        .section("Days and money", ["timezone", "currency"])
        .closed(
            "Counting",
            ["session_minutes", "new_visit_on_new_source", "retention_months", "measured_since"],
        )
        .closed("Figures from elsewhere", ["platform_id", "property_id"])
        .help("domain", "Without https, such as maison.example.")
        .label("mega_site_id", "Own mega site")
        .label("client_id", "Client")
        .label("tracking_enabled", "Measured")
        .help("timezone", "Its days begin there. A change counts all days anew.")
        .help("currency", "The currency of its reports.")
        .label("session_minutes", "Minutes of quiet that end a visit")
        .label("new_visit_on_new_source", "Another source begins a new visit")
        .help("new_visit_on_new_source", "Otherwise the source counts that a visit began with.")
        .label("retention_months", "Months that raw visits are kept")
        .help("retention_months", "Daily sums stay for good.")
        .label("platform_id", "Connection")
        .help(
            "platform_id",
            "Brings figures from elsewhere, such as Google Analytics 4 or the Search Console.",
        )
        .label("property_id", "Its ID there")
        .widget("timezone", Widget::Zone)
        .widget("currency", Widget::Currency)
        .read_only(["measured_since"])
        .tabs([
            "analytics.goals",
            "analytics.funnels",
            "analytics.web_page_metrics",
            "analytics.web_session_aggregates",
            "analytics.web_conversions",
            "analytics.web_event_metrics",
            "analytics.search_keyword_metrics",
            "analytics.visits",
            "analytics.shields",
            "analytics.dropped_hits",
        ])
        .action(
            Action::set("stop", "Stop measuring", "tracking_enabled", "false")
                .when("tracking_enabled", ["true"])
                .icon("circle-pause"),
        )
        .action(
            Action::set("start", "Measure", "tracking_enabled", "true")
                .when("tracking_enabled", ["false"])
                .icon("circle-play"),
        )
        .empty("Add a website to see who visits it: without cookies, addresses or names.")
}

/// What a website wants people to do.
fn goals() -> Resource {
    Resource::menu("analytics.goals", "Websites")
        .icon("target")
        .list(["property_id", "kind", "page_pattern", "event_name", "is_active"])
        .filters(["property_id", "kind", "is_active"])
        .search(["name", "page_pattern", "event_name"])
        .sort("name")
        .small()
        .section("Goal", ["name", "property_id", "kind", "page_pattern", "event_name", "scroll_percent"])
        .section("Worth", ["value", "currency"])
        .closed("More", ["filters", "position", "is_active"])
        .label("property_id", "Website")
        .help(
            "page_pattern",
            "A path such as /events/*/tickets: * is one part, ** is any. For an event, where it happens.",
        )
        .when("event_name", "kind", ["event"])
        .help("event_name", "As the website reports it, such as ticket_paid.")
        .label("scroll_percent", "Read so far, in per cent")
        .when("scroll_percent", "kind", ["scroll"])
        .help("value", "What one is worth when the event itself brings no revenue.")
        .label("filters", "Only if")
        .help("filters", "All of them must hold.")
        .label("is_active", "Active")
        .widget("kind", Widget::Radio)
        .widget("value", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .widget(
            "filters",
            Widget::List(vec![
                Part::new("property", "Property of the event", Widget::Line),
                Part::one_of("is", "Is", &["equal", "not", "contains"]),
                Part::new("values", "Values", Widget::Tags),
            ]),
        )
        .tabs(["analytics.conversions", "analytics.alert_rules"])
        .empty("Say what visitors should do: see a page, buy a ticket, read to the end.")
}

/// Steps towards something, and how many take each.
fn funnels() -> Resource {
    Resource::menu("analytics.funnels", "Websites")
        .icon("funnel")
        .list(["property_id", "step_order", "unit", "window_count", "window_unit"])
        .filters(["property_id", "unit"])
        .search(["name"])
        .sort("name")
        .small()
        .section("Funnel", ["name", "property_id", "step_order", "unit"])
        .section("Time from first to last step", ["window_count", "window_unit"])
        .label("property_id", "Website")
        .label("step_order", "Order")
        .help(
            "step_order",
            "Sequential: other things may happen between. Strict: nothing else may. Any: in any order.",
        )
        .label("unit", "Counts")
        .help("unit", "A visitor is known for one day; a person, signed in, across visits and devices.")
        .label("window_count", "Within")
        .label("window_unit", "Unit of time")
        .widget("step_order", Widget::Radio)
        .widget("unit", Widget::Radio)
        .tabs(["analytics.funnel_steps", "analytics.funnel_exclusions"])
        .empty("Make a funnel of goals to see where people turn away.")
}

/// One step of a funnel.
fn funnel_steps() -> Resource {
    Resource::part("analytics.funnel_steps")
        .words("step", "steps")
        .icon("list-ordered")
        .title("goal_id")
        .list(["position", "label"])
        .sort("position")
        .section("Step", ["funnel_id", "goal_id", "position", "label"])
        .help("position", "From 1; the same goal may come again.")
        .label("label", "Called")
        .help("label", "Empty: as the goal is called.")
        .empty("Add two steps or more.")
}

/// Who does this between two steps is not counted.
fn funnel_exclusions() -> Resource {
    Resource::part("analytics.funnel_exclusions")
        .words("exclusion", "exclusions")
        .icon("circle-x")
        .title("goal_id")
        .list(["after_position", "before_position"])
        .section("Exclusion", ["funnel_id", "goal_id", "after_position", "before_position"])
        .label("goal_id", "Who reaches")
        .label("after_position", "After step")
        .label("before_position", "Before step")
}

/// Hits that an organisation does not want counted.
fn shields() -> Resource {
    Resource::part("analytics.shields")
        .icon("shield")
        .title("kind")
        .list(["pattern", "network", "effect", "is_active"])
        .filters(["kind", "effect", "is_active"])
        .search(["pattern", "note"])
        .section("Shield", ["property_id", "kind", "pattern", "network", "effect"])
        .section("More", ["note", "is_active"])
        .label("property_id", "Website")
        .when("pattern", "kind", ["country", "page", "hostname", "referrer", "user_agent"])
        .help("pattern", "* stands for any characters; for a country its two letters, such as DE.")
        .when("network", "kind", ["network"])
        .help(
            "network",
            "Such as 192.0.2.0/24, the one of your own office. Addresses of visitors are never stored.",
        )
        .help(
            "effect",
            "Drop: what matches is not counted. Allow only: what matches none of these is not counted.",
        )
        .widget("effect", Widget::Radio)
        .label("is_active", "Active")
        .empty("Leave out what is not worth counting, such as your own office.")
}

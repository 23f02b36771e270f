//! Who is told what: rules for unusual figures, alerts about traffic, recipients. Alerts about mentions are in
//! `listening`.

use resource::{Action, Part, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![alert_rules(), traffic_alerts(), recipients()]
}

/// When somebody is told that something is unusual.
fn alert_rules() -> Resource {
    Resource::menu("analytics.alert_rules", "Reports")
        .icon("bell")
        .list(["alert_type", "severity", "property_id", "query_id", "is_active", "last_checked_at"])
        .filters(["alert_type", "severity", "is_active", "property_id", "query_id"])
        .search(["name"])
        .sort("name")
        .small()
        .section(
            "Rule",
            ["name", "alert_type", "property_id", "goal_id", "query_id", "severity", "is_active"],
        )
        .section("What is unusual", ["threshold", "mad_factor", "least_count", "window_minutes"])
        .closed("Baseline and rest", ["baseline_weeks", "cooldown_minutes", "last_checked_at"])
        .label("alert_type", "Watches for")
        .label("property_id", "Website")
        .when("property_id", "alert_type", ["traffic_spike", "traffic_drop", "goal_drop"])
        .when("goal_id", "alert_type", ["goal_drop"])
        .label("query_id", "Listening query")
        .when(
            "query_id",
            "alert_type",
            [
                "volume_spike",
                "sentiment_drop",
                "viral_mention",
                "influencer_mention",
                "crisis_detected",
                "competitor_activity",
            ],
        )
        .label("threshold", "Fixed bound")
        .help("threshold", "Empty: what is usual is learnt from the weeks before.")
        .label("mad_factor", "Distance from the usual")
        .help(
            "mad_factor",
            "In typical deviations from what is usual at that weekday and hour. Higher is calmer.",
        )
        .label("least_count", "At least")
        .help("least_count", "Below this number nothing is unusual.")
        .label("window_minutes", "Minutes looked at")
        .label("baseline_weeks", "Weeks compared with")
        .label("cooldown_minutes", "Minutes of quiet after an alert")
        .label("is_active", "Active")
        .read_only(["last_checked_at"])
        .tabs(["analytics.recipients", "analytics.traffic_alerts", "analytics.listening_alerts"])
        .action(
            Action::set("pause", "Pause", "is_active", "false")
                .when("is_active", ["true"])
                .icon("circle-pause"),
        )
        .action(
            Action::set("resume", "Resume", "is_active", "true")
                .when("is_active", ["false"])
                .icon("circle-play"),
        )
        .empty("Say what should not pass unseen, such as half as many visitors as on other Fridays.")
}

/// A property had far more or fewer visitors than usual.
fn traffic_alerts() -> Resource {
    Resource::menu("analytics.traffic_alerts", "Reports")
        .icon("triangle-alert")
        .title("alert_type")
        .list(["property_id", "actual", "median", "window_start", "rule_id"])
        .filters(["alert_type", "property_id", "rule_id", "created_at"])
        .sort("-created_at")
        .section("Alert", ["property_id", "alert_type", "actual", "median", "top_sources"])
        .closed("How it was found", ["rule_id", "window_start", "window_end", "mad", "quiet_until"])
        .label("alert_type", "What happened")
        .label("property_id", "Website")
        .label("actual", "Visitors")
        .label("median", "Usual")
        .help("median", "Of the same weekday and hour in the weeks before.")
        .label("mad", "Typical deviation")
        .label("top_sources", "Where they came from")
        .help("quiet_until", "Until then the rule raises no other alert.")
        .widget(
            "top_sources",
            Widget::List(vec![
                Part::new("source", "Source", Widget::Line),
                Part::new("visitors", "Visitors", Widget::Line),
            ]),
        )
        .tabs(["analytics.deliveries"])
        .no_create()
        .empty("Nothing unusual. Alerts appear here when a rule for a website finds something.")
}

/// Who gets a report or an alert.
fn recipients() -> Resource {
    Resource::part("analytics.recipients")
        .icon("mail")
        .title("channel")
        .list(["user_id", "contact_id", "email", "connection_id", "unsubscribed_at"])
        .filters(["channel", "unsubscribed_at"])
        .search(["email"])
        .section(
            "Recipient",
            ["report_id", "alert_rule_id", "channel", "user_id", "contact_id", "email", "connection_id"],
        )
        .closed("Answer", ["unsubscribed_at"])
        .label("channel", "By")
        .label("user_id", "Somebody with an account")
        .help("user_id", "Exactly one of person, contact, address and chat.")
        .when("user_id", "channel", ["email", "notification"])
        .label("contact_id", "Contact")
        .when("contact_id", "channel", ["email"])
        .label("email", "Address")
        .help("email", "Of somebody who has no account and is no contact.")
        .when("email", "channel", ["email"])
        .label("connection_id", "Chat")
        .when("connection_id", "channel", ["chat"])
        .help("unsubscribed_at", "When they asked for no more, by the link in the mail.")
        .widget("email", Widget::Email)
        .widget("channel", Widget::Radio)
        .read_only(["unsubscribed_at"])
        .tabs(["analytics.deliveries"])
        .empty("Add who should get it: people with an account, contacts, addresses, or a chat.")
}

//! Mailings: what is written once and sent to many, by flows or by programs. Their parts are in `mailing_parts`.

use resource::{Action, Resource, View, Widget};

const OPEN_RATE: &str = "(select round(100.0 * s.unique_opens / nullif(s.delivered, 0), 1) \
     from marketing.email_campaign_statistics s where s.email_campaign_id = r.id)";
const CLICK_RATE: &str = "(select round(100.0 * s.unique_clicks / nullif(s.delivered, 0), 1) \
     from marketing.email_campaign_statistics s where s.email_campaign_id = r.id)";

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![mailings()]
}

/// A mail, text message or push: its words, its sender, its time.
fn mailings() -> Resource {
    let mailing = Resource::menu("marketing.email_campaigns", "Mailings")
        .words("mailing", "mailings")
        .icon("mail")
        .list(["status", "subject", "scheduled_at", "recipient_count", "open_rate", "click_rate"])
        .filters(["status", "kind", "channel", "campaign_id", "sender_id"])
        .search(["name", "subject"])
        .sort("-created_at")
        .view(View::Board("status"))
        .view(View::Calendar("scheduled_at", None))
        .computed("open_rate", "Opened, %", OPEN_RATE)
        .computed("click_rate", "Clicked, %", CLICK_RATE)
        .section("Mailing", ["name", "kind", "channel", "campaign_id", "locale"])
        .section("What people see first", ["subject", "preview_text"])
        .section("Words", ["template_id", "html_content", "plain_text_content"])
        .section("From", ["sender_id", "from_name", "from_email", "reply_to"])
        .section("To whom", ["topic_id", "segment_rules", "is_ab_test"])
        .section("When", ["scheduled_at", "timezone", "uses_recipient_timezone", "send_window_id"])
        .closed("State", ["status", "recipient_count", "sent_at"]);
    tabs(steps(words(mailing)))
        .widget("html_content", Widget::Code)
        .widget("plain_text_content", Widget::Area)
        .widget("segment_rules", Widget::Json)
        .widget("from_email", Widget::Email)
        .widget("reply_to", Widget::Email)
        .widget("locale", Widget::Language)
        .widget("timezone", Widget::Zone)
        .widget("scheduled_at", Widget::Moment("timezone"))
        .when("preview_text", "channel", ["email"])
        .when("html_content", "channel", ["email"])
        .when("template_id", "channel", ["email"])
        .when("is_ab_test", "kind", ["regular"])
        .when("scheduled_at", "kind", ["regular"])
        .when("timezone", "kind", ["regular"])
        .when("uses_recipient_timezone", "kind", ["regular"])
        .read_only(["recipient_count", "sent_at"])
        .empty("Write a mailing, choose lists on its tab, send yourself a test, and schedule it.")
}

/// Names and explanations of fields.
fn words(mailing: Resource) -> Resource {
    mailing
        .label("html_content", "HTML")
        .label("plain_text_content", "Plain text")
        .label("preview_text", "Preview")
        .label("reply_to", "Answers go to")
        .label("segment_rules", "Only people who fit")
        .label("is_ab_test", "Try versions first")
        .label("send_window_id", "Send window")
        .label("uses_recipient_timezone", "By everybody's own clock")
        .label("recipient_count", "Recipients")
        .label("scheduled_at", "Goes out")
        .help("name", "For you and your colleagues; nobody outside sees it.")
        .help("kind", "Regular: to many, once. Automated: flows send it. Transactional: programs send it.")
        .help("subject", "Of text messages and push: the title.")
        .help("preview_text", "What mail programs show beside the subject; about ninety characters.")
        .help("template_id", "How it looks. Without words of its own the mailing takes the template's.")
        .help("html_content", "Merge fields such as {{first_name}}, and blocks such as {{block.offer}}.")
        .help("plain_text_content", "For people who read plain text, and for text messages.")
        .help("sender_id", "Its domain must be verified before anything goes out.")
        .help("from_name", "What people see as the sender; empty takes the name of the sender above.")
        .help("from_email", "Always becomes the address of the sender above.")
        .help("topic_id", "People who switched the topic off do not get it.")
        .help(
            "segment_rules",
            "Narrows the lists down: {\"match\": \"all\", \"conditions\": [{\"field\": \"tags\", \
             \"operator\": \"contains\", \"value\": \"press\"}]}; \"any\" when one condition is enough.",
        )
        .help("timezone", "The zone in which the time above is meant.")
        .help("uses_recipient_timezone", "Everybody gets it when their own clock shows the time.")
        .help("send_window_id", "Outside of its hours the mailing waits.")
        .help("is_ab_test", "A part of the people gets different versions; the rest gets the better one.")
}

/// What can be done with a mailing. The database refuses to send what has no verified sender, no words or no list.
fn steps(mailing: Resource) -> Resource {
    mailing
        .action(
            Action::set("schedule", "Schedule", "status", "scheduled")
                .when("status", ["draft"])
                .icon("calendar-clock"),
        )
        .action(
            Action::set("send", "Send now", "status", "sending")
                .when("status", ["draft", "scheduled"])
                .icon("send"),
        )
        .action(
            Action::set("pause", "Pause", "status", "paused")
                .when("status", ["sending"])
                .icon("circle-pause"),
        )
        .action(
            Action::set("resume", "Go on sending", "status", "sending")
                .when("status", ["paused", "failed"])
                .icon("circle-play"),
        )
        .action(
            Action::set("redraft", "Back to draft", "status", "draft")
                .when("status", ["scheduled", "failed", "cancelled"])
                .icon("undo-2"),
        )
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .when("status", ["draft", "scheduled", "sending", "paused", "failed"])
                .icon("ban"),
        )
}

/// What stands below a mailing, in the order of work: to whom, check, send, look.
fn tabs(mailing: Resource) -> Resource {
    mailing.tabs([
        "marketing.email_campaign_lists",
        "marketing.email_translations",
        "marketing.email_test_sends",
        "marketing.email_checks",
        "marketing.email_approvals",
        "marketing.email_campaign_statistics",
        "marketing.email_links",
        "marketing.email_recipients",
        "marketing.ab_tests",
        "marketing.content_blocks",
        "marketing.email_campaign_settings",
        "marketing.email_campaign_progress",
    ])
}

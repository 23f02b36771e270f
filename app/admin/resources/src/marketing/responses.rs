//! What came back: messages that went out and what became of them, bounces, answers, and people who want less.

use resource::{Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![recipients(), replies(), bounces(), unsubscribes()]
}

/// One message to one person.
fn recipients() -> Resource {
    Resource::part("marketing.email_recipients")
        .words("message", "messages")
        .icon("send")
        .title("email")
        .list(["email_campaign_id", "status", "sent_at", "opened_at", "clicked_at", "skip_reason"])
        .filters(["status", "delivery", "email_campaign_id", "skip_reason", "sent_at"])
        .search(["email", "message_id"])
        .sort("-created_at")
        .section("Message", ["email_campaign_id", "contact_id", "email", "locale", "variant_id", "status"])
        .section(
            "On its way",
            ["delivery", "send_at", "sent_at", "delivered_at", "skip_reason", "last_reply"],
        )
        .section(
            "What they did",
            ["opened_at", "open_count", "clicked_at", "click_count", "replied_at", "converted_at"],
        )
        .section("What went wrong", ["bounced_at", "bounce_type", "unsubscribed_at", "complained_at"])
        .closed("Filled in", ["merge_data"])
        .closed("Details", ["occasion", "message_id", "verp_key", "transport_id", "attempts", "lease_until"])
        .tabs([
            "marketing.email_interactions",
            "marketing.bounces",
            "marketing.replies",
            "marketing.mail_hits",
        ])
        .label("email", "To")
        .label("variant_id", "Version")
        .label("send_at", "Not before")
        .label("skip_reason", "Why it was left out")
        .label("last_reply", "Server's answer")
        .label("occasion", "Asked for by")
        .help(
            "delivery",
            "Failed: nothing left the house. Unknown: perhaps it did, so nothing sends it again by itself.",
        )
        .help("opened_at", "The first time by a person; scanners and privacy proxies do not count.")
        .widget("merge_data", Widget::Json)
        .no_create()
        .empty("Every message that goes out to a person is here, with what became of it.")
}

/// Somebody answered.
fn replies() -> Resource {
    Resource::menu("marketing.replies", "Responses")
        .words("answer", "answers")
        .icon("reply")
        .title("kind")
        .list(["recipient_id", "crm_email_id", "received_at"])
        .filters(["kind", "received_at"])
        .search(["external_id"])
        .sort("-received_at")
        .section("Answer", ["kind", "recipient_id", "crm_email_id", "received_at"])
        .closed("Details", ["external_id", "report_id"])
        .label("recipient_id", "To the message")
        .label("crm_email_id", "What they wrote")
        .label("external_id", "Message-ID")
        .label("report_id", "Report")
        .help("kind", "Only a person's answer stops a flow; out of office does not.")
        .no_create()
        .empty("Answers to your mailings appear here once a mailbox for answers is set up under Sending.")
}

/// A message that did not arrive, or a complaint.
fn bounces() -> Resource {
    Resource::menu("marketing.bounces", "Responses")
        .words("bounce", "bounces")
        .icon("undo-2")
        .title("email")
        .list(["kind", "reason", "contact_id", "action", "occurred_at"])
        .filters(["kind", "reason", "action", "occurred_at"])
        .search(["email", "diagnostic"])
        .sort("-occurred_at")
        .section("Bounce", ["email", "contact_id", "kind", "reason", "occurred_at"])
        .section("What was done", ["action", "suppression_id", "recipient_id"])
        .closed(
            "Server's words",
            ["enhanced_code", "smtp_code", "diagnostic", "remote_mta", "dedupe_key", "report_id"],
        )
        .label("email", "Address")
        .label("recipient_id", "Message")
        .label("report_id", "Report")
        .label("remote_mta", "Server")
        .help("kind", "Hard: the address is dead. Soft: it may work again, such as a full mailbox.")
        .help("action", "Suppressed: the address gets nothing more, as the bounce rules say.")
        .no_create()
        .empty("Nothing came back. Addresses that fail appear here and are left out by the bounce rules.")
}

/// Somebody wants less; honoured in the same moment.
fn unsubscribes() -> Resource {
    Resource::menu("marketing.unsubscribes", "Responses")
        .words("unsubscription", "unsubscriptions")
        .icon("bell-off")
        .computed("who", "Who", "coalesce(r.email, r.scope)")
        .title("who")
        .list(["contact_id", "scope", "list_id", "method", "reason", "requested_at"])
        .filters(["scope", "method", "reason", "list_id", "requested_at"])
        .search(["email", "note"])
        .sort("-requested_at")
        .section("Who", ["contact_id", "email", "channel"])
        .section("What they no longer want", ["scope", "list_id", "topic_id"])
        .section("How they said it", ["method", "reason", "note"])
        .closed("Details", ["recipient_id", "suppression_id", "requested_at", "honoured_at"])
        .label("email", "Address")
        .label("scope", "From what")
        .label("note", "In their words")
        .label("recipient_id", "Message")
        .help("email", "The address, or the number for text messages.")
        .help("scope", "One list, one topic, or everything. Everything also puts the address on the list of suppressions.")
        .help("method", "Choose person when somebody told you; everything else is noted by the system.")
        .when("list_id", "scope", ["list"])
        .when("topic_id", "scope", ["topic"])
        .widget("note", Widget::Area)
        .widget("scope", Widget::Radio)
        .read_only(["recipient_id", "suppression_id", "honoured_at"])
        .empty("People who want less appear here by themselves. Add one when somebody told you in person.")
}

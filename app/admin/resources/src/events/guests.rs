//! Who comes and who works at an event, and what they are told.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![staff(), rsvps(), messages(), message_tiers(), recipients()]
}

/// Who works at an event, where and when.
fn staff() -> Resource {
    Resource::menu("events.event_staff", "Programme")
        .words("shift", "shifts")
        .icon("users")
        .list(["event_id", "role", "place", "starts_at", "ends_at", "status"])
        .filters(["event_id", "role", "status", "starts_at"])
        .search(["name", "place", "note"])
        .sort("-starts_at")
        .view(View::Calendar("starts_at", Some("ends_at")))
        .view(View::Board("status"))
        .section("Who", ["name", "user_id", "contact_id", "role"])
        .section("Where and when", ["event_id", "occurrence_id", "place", "starts_at", "ends_at"])
        .section("Answer", ["status", "answered_at", "note"])
        .label("user_id", "Account")
        .label("contact_id", "Contact")
        .label("occurrence_id", "Date")
        .label("starts_at", "From")
        .label("ends_at", "Until")
        .help("role", "Managers, supervisors, box office and gate may scan tickets once they have confirmed.")
        .help("starts_at", "Whoever has confirmed is asked again when the time changes.")
        .help("note", "A word to the person, or from them.")
        .read_only(["answered_at"])
        .action(
            Action::set("confirm", "Confirm", "status", "confirmed")
                .and("answered_at", "now()")
                .when("status", ["requested", "declined"])
                .icon("user-check"),
        )
        .action(
            Action::set("ask_again", "Ask again", "status", "requested")
                .and("answered_at", "null")
                .when("status", ["confirmed", "declined", "cancelled"])
                .icon("refresh-cw"),
        )
        .action(
            Action::set("cancel", "Cancel the shift", "status", "cancelled")
                .when("status", ["requested", "confirmed"])
                .icon("user-x"),
        )
        .empty(
            "Put people on the roster: where they work, when and as what. They are asked and answer \
             themselves.",
        )
}

/// Whether somebody comes.
fn rsvps() -> Resource {
    Resource::menu("events.rsvps", "Programme")
        .words("RSVP", "RSVPs")
        .icon("user-check")
        .title("profile_id")
        .list(["event_id", "status", "guest_count", "admission", "created_at"])
        .filters(["event_id", "status", "admission", "occurrence_id"])
        .search(["notes"])
        .sort("-created_at")
        .section("Answer", ["event_id", "occurrence_id", "profile_id", "status", "guest_count", "notes"])
        .section("Decision", ["admission", "decided_by", "decided_at"])
        .label("profile_id", "Guest")
        .label("occurrence_id", "Date")
        .label("status", "Comes")
        .label("guest_count", "People")
        .label("notes", "A word to the organisers")
        .help("guest_count", "People, the guest included.")
        .help("admission", "Whoever finds no room is put on the waiting list by itself.")
        .widget("admission", Widget::Radio)
        .read_only([
            "event_id",
            "occurrence_id",
            "profile_id",
            "status",
            "notes",
            "confirmed_sequence",
            "decided_by",
            "decided_at",
        ])
        .action(
            Action::set("admit", "Let them come", "admission", "admitted")
                .and("decided_at", "now()")
                .when("admission", ["requested", "waitlisted", "refused"])
                .icon("check"),
        )
        .action(
            Action::set("refuse", "Refuse", "admission", "refused")
                .and("decided_at", "now()")
                .when("admission", ["requested", "waitlisted", "admitted"])
                .icon("x"),
        )
        .no_create()
        .empty("Guests answer on the page of an event; their answers appear here.")
}

/// Words to the guests of an event.
fn messages() -> Resource {
    Resource::menu("events.event_messages", "Programme")
        .words("message to guests", "messages to guests")
        .icon("mail")
        .list(["event_id", "audience", "sent_when", "scheduled_at", "recipients_count", "status"])
        .filters(["event_id", "audience", "status", "scheduled_at"])
        .search(["subject", "body"])
        .sort("-created_at")
        .view(View::Calendar("scheduled_at", None))
        .section("Message", ["event_id", "occurrence_id", "audience", "subject", "body"])
        .section("When", ["sent_when", "offset_minutes", "scheduled_at", "status", "sent_at"])
        .label("occurrence_id", "Date")
        .label("audience", "To")
        .label("sent_when", "Goes out")
        .label("offset_minutes", "Minutes before or after")
        .label("scheduled_at", "At")
        .label("recipients_count", "Recipients")
        .help("occurrence_id", "Leave it empty to write to the guests of all dates.")
        .help(
            "sent_when",
            "At a time of your choice, or so long before or after the event. After the order reaches \
             each buyer in their own time.",
        )
        .help("scheduled_at", "Worked out anew when the event moves, unless you choose the time yourself.")
        .widget("body", Widget::Markdown)
        .when(
            "offset_minutes",
            "sent_when",
            ["before_start", "after_start", "before_end", "after_end", "after_order"],
        )
        .read_only(["recipients_count", "sent_at"])
        .tabs(["events.event_message_recipients", "events.event_message_tiers"])
        .action(
            Action::set("send", "Send now", "status", "scheduled")
                .and("sent_when", "at")
                .and("scheduled_at", "now()")
                .when("status", ["draft"])
                .icon("send"),
        )
        .action(
            Action::set("hold", "Back to draft", "status", "draft")
                .when("status", ["scheduled", "cancelled"])
                .icon("pause"),
        )
        .action(
            Action::set("cancel", "Do not send", "status", "cancelled")
                .when("status", ["draft", "scheduled", "sending"])
                .icon("ban"),
        )
        .action(
            Action::set("retry", "Try again", "status", "sending")
                .when("status", ["failed"])
                .icon("refresh-cw"),
        )
        .empty(
            "Remind guests of the doors, thank them afterwards, or tell a few of them that plans have \
             changed.",
        )
}

/// To whose tickets a message goes.
fn message_tiers() -> Resource {
    Resource::part("events.event_message_tiers")
        .words("ticket tier", "ticket tiers")
        .title("ticket_tier_id")
        .help("ticket_tier_id", "Without a tier the message goes to the guests of all tiers.")
        .empty("Without a tier here the message goes to all guests.")
}

/// To whom a message goes.
fn recipients() -> Resource {
    Resource::part("events.event_message_recipients")
        .words("recipient", "recipients")
        .title("email")
        .list(["registration_id", "status", "sent_at", "failure"])
        .filters(["status"])
        .search(["email"])
        .section("Recipient", ["message_id", "email", "registration_id", "rsvp_id", "user_id"])
        .section("Delivery", ["status", "sent_at", "failure"])
        .label("registration_id", "Ticket")
        .label("rsvp_id", "RSVP")
        .label("user_id", "Account")
        .label("failure", "What went wrong")
        .widget("email", Widget::Email)
        .read_only([
            "message_id",
            "email",
            "registration_id",
            "rsvp_id",
            "user_id",
            "status",
            "sent_at",
            "failure",
        ])
        .no_create()
        .empty("Recipients are gathered when the message goes out.")
}

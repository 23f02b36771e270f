//! Who comes: requests, invitations, seats.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![requests(), invitations(), guests()]
}

/// Who asks to be invited.
fn requests() -> Resource {
    Resource::menu("production.attendance_requests", "Guests")
        .words("request to attend", "requests to attend")
        .icon("inbox")
        .list(["outlet", "event_id", "wanted_places", "source", "status", "created_at"])
        .filters(["status", "event_id", "show_id", "source"])
        .search(["name", "email", "outlet", "message"])
        .sort("-created_at")
        .view(View::Board("status"))
        .section("Who asks", ["name", "email", "outlet", "website"])
        .section("What for", ["event_id", "show_id", "wanted_places", "message"])
        .section("Answer", ["status", "invitation_id", "answered_at"])
        .closed("Where it comes from", ["source", "user_id", "contact_id", "decided_by", "decided_at"])
        .label("outlet", "Comes for")
        .label("wanted_places", "Places")
        .label("user_id", "Account")
        .label("contact_id", "Contact in the CRM")
        .label("invitation_id", "Invitation")
        .help("outlet", "The magazine, shop or house for which they come.")
        .help("invitation_id", "What a yes has become.")
        .widget("email", Widget::Email)
        .widget("website", Widget::Url)
        .widget("message", Widget::Area)
        .read_only(["decided_by", "decided_at", "answered_at"])
        .action(Action::status("accept", "Yes", "yes", ["new", "maybe", "no"]).icon("check"))
        .action(Action::status("wait", "Maybe", "maybe", ["new", "yes", "no"]).icon("hourglass"))
        .action(Action::status("refuse", "No", "no", ["new", "yes", "maybe"]).icon("x"))
        .action(Action::status("spam", "Spam", "spam", ["new"]).icon("shield-alert"))
        .action(Action::status("undo", "Back to new", "new", ["maybe", "no", "spam"]).icon("undo-2"))
        .empty("People who ask to be invited land here, to be sorted into yes, maybe and no.")
}

/// Who is asked to come, with how many others, and what they said.
fn invitations() -> Resource {
    let invitations = Resource::menu("production.invitations", "Guests")
        .icon("mail-open")
        .list(["outlet", "event_id", "segment", "priority", "plus_ones_allowed", "status"])
        .filters(["event_id", "show_id", "segment", "priority", "status"])
        .search(["name", "email", "outlet"])
        .sort("name")
        .view(View::Board("status"))
        .tabs(["production.invitation_guests", "production.attendance_requests"])
        .action(Action::status("send", "Mark as sent", "sent", ["draft", "bounced"]).icon("send"))
        .action(Action::status("accept", "Said yes", "accepted", CAN_ACCEPT).icon("check"))
        .action(Action::status("decline", "Said no", "declined", CAN_DECLINE).icon("x"))
        .action(Action::status("withdraw", "Withdraw", "withdrawn", CAN_WITHDRAW).icon("undo-2"))
        .action(Action::status("draft", "Invite again", "draft", ["withdrawn"]).icon("rotate-ccw"))
        .empty("Invitations say who is asked to come, with how many others, and what they answered.");
    invitation_form(invitations)
}

const CAN_ACCEPT: [&str; 6] = ["draft", "sent", "delivered", "opened", "bounced", "declined"];
const CAN_DECLINE: [&str; 5] = ["draft", "sent", "delivered", "opened", "accepted"];
const CAN_WITHDRAW: [&str; 7] = ["draft", "sent", "delivered", "opened", "bounced", "accepted", "declined"];

/// The form of an invitation.
fn invitation_form(invitations: Resource) -> Resource {
    invitations
        .section("Guest", ["name", "email", "outlet", "segment"])
        .section("To what", ["event_id", "show_id", "occurrence_id", "priority", "plus_ones_allowed"])
        .section("Answer", ["status", "answer_by", "notes"])
        .closed("On its way", ["sent_at", "reminded_at", "answered_at", "token_hash"])
        .closed("Person", ["user_id", "contact_id"])
        .label("outlet", "Comes for")
        .label("occurrence_id", "Date of the series")
        .label("plus_ones_allowed", "Plus-ones")
        .label("answer_by", "Answer until")
        .label("user_id", "Account")
        .label("contact_id", "Contact in the CRM")
        .help("name", "As the envelope has it.")
        .help("outlet", "Magazine, shop, house.")
        .help("priority", "1 gets a seat first, 5 last.")
        .help("plus_ones_allowed", "How many others are approved for this guest.")
        .help("notes", "What the door should know.")
        .widget("email", Widget::Email)
        .widget("notes", Widget::Area)
        .only("token_hash", "identity.audit")
        .read_only(["sent_at", "reminded_at", "answered_at", "token_hash"])
}

/// Who comes on an invitation, and where they are put.
fn guests() -> Resource {
    Resource::menu("production.invitation_guests", "Guests")
        .words("guest", "guests and seats")
        .icon("ticket")
        .computed(
            "guest",
            "Guest",
            "coalesce(r.name, (select i.name || case when r.is_plus_one then ' +1' else '' end \
             from production.invitations i where i.id = r.invitation_id))",
        )
        .title("guest")
        .list(["invitation_id", "is_plus_one", "place", "event_seat_id", "standing_number", "arrived_at"])
        .filters(["event_id", "place", "is_plus_one", "arrived_at"])
        .search(["name", "email"])
        .sort("-created_at")
        .section("Guest", ["event_id", "invitation_id", "is_plus_one", "name", "email"])
        .section("Place", ["place", "event_seat_id", "standing_number"])
        .closed("At the door", ["registration_id", "seat_mailed_at", "reseated_count", "arrived_at"])
        .label("is_plus_one", "Plus-one")
        .label("event_seat_id", "Seat")
        .label("standing_number", "Number in the line")
        .label("registration_id", "Ticket")
        .label("reseated_count", "Seat changed")
        .help("name", "Of the plus-one; empty while it is open.")
        .help("event_seat_id", "The seat that is meant for them; with a ticket it is held.")
        .help("standing_number", "Order in the line of priority standing.")
        .widget("email", Widget::Email)
        .widget("place", Widget::Radio)
        .when("event_seat_id", "place", ["seat"])
        .when("standing_number", "place", ["priority_standing", "standing"])
        .read_only(["seat_mailed_at", "reseated_count"])
        .action(
            Action::set("arrive", "Has arrived", "arrived_at", "now()")
                .when("arrived_at", [""])
                .icon("log-in"),
        )
        .empty("Guests and their plus-ones, with seat or standing place.")
}

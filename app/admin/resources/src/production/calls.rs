//! Who has to be where at which time, and the call sheets that tell them.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![sheets(), versions(), recipients(), deliveries(), call_times()]
}

/// What everybody of a day gets to know.
fn sheets() -> Resource {
    Resource::menu("production.call_sheets", "Planning")
        .icon("clipboard-list")
        .list(["date", "event_id", "shoot_id", "general_call", "status", "current_number"])
        .filters(["event_id", "shoot_id", "date", "status"])
        .search(["title", "location", "notes"])
        .sort("-date")
        .view(View::Calendar("date", None))
        .section("Call sheet", ["title", "event_id", "shoot_id", "status"])
        .section("When and where", ["date", "general_call", "timezone", "location"])
        .section("What people need to know", ["contact_id", "notes", "parking", "hospital", "weather"])
        .closed("Sending", ["current_number"])
        .label("general_call", "General call")
        .label("contact_id", "Contact on the day")
        .label("current_number", "Version sent")
        .label("hospital", "Nearest hospital")
        .help("general_call", "By the clock of the place, for everybody without a time of their own.")
        .help("current_number", "0 as long as nothing was sent.")
        .widget("timezone", Widget::Zone)
        .widget("notes", Widget::Area)
        .when("shoot_id", "event_id", [""])
        .when("event_id", "shoot_id", [""])
        .read_only(["current_number"])
        .tabs(["production.call_sheet_recipients", "production.call_sheet_versions"])
        .action(Action::status("cancel", "Cancel", "cancelled", ["draft", "published"]).icon("circle-x"))
        .action(Action::status("reopen", "Back to draft", "draft", ["cancelled"]).icon("rotate-ccw"))
        .empty("A call sheet tells everybody of a day where to be, when, and whom to call.")
}

/// A call sheet as it was sent.
fn versions() -> Resource {
    Resource::part("production.call_sheet_versions")
        .words("version", "versions")
        .icon("history")
        .title("number")
        .list(["message", "asks_again", "asset_id", "created_by", "created_at"])
        .sort("-number")
        .section("Version", ["call_sheet_id", "number", "message", "asks_again", "asset_id"])
        .closed("What it said", ["content", "changes"])
        .label("asset_id", "PDF")
        .label("asks_again", "Asks for a new confirmation")
        .help("content", "The sheet as everybody got it; people are named by their ids.")
        .help("changes", "What is different from the version before.")
        .widget("message", Widget::Area)
        .widget("content", Widget::Json)
        .widget("changes", Widget::Json)
        .read_only(["number", "content", "changes", "message", "asks_again", "asset_id"])
        .no_create()
        .empty("Nothing was sent yet. Every sending keeps the sheet as it was then.")
}

/// Who gets a call sheet, and whether they confirmed.
fn recipients() -> Resource {
    Resource::part("production.call_sheet_recipients")
        .words("recipient", "recipients")
        .icon("users")
        .list(["status", "email", "call_time_id", "sent_at", "confirmed_at", "answer"])
        .filters(["status"])
        .search(["name", "email"])
        .view(View::Board("status"))
        .section("Recipient", ["call_sheet_id", "name", "email", "call_time_id"])
        .section("Who it is", ["stakeholder_id", "model_profile_id", "designer_profile_id", "user_id"])
        .section("Confirmation", ["status", "answer"])
        .closed(
            "On its way",
            ["sent_at", "delivered_at", "opened_at", "confirmed_at", "sent_number", "confirmed_number"],
        )
        .closed("Personal link", ["token_expires_at", "token_hash"])
        .label("stakeholder_id", "Crew or partner")
        .label("model_profile_id", "Model")
        .label("designer_profile_id", "Designer")
        .label("user_id", "Account")
        .label("call_time_id", "Call")
        .label("sent_number", "Version sent")
        .label("confirmed_number", "Version confirmed")
        .help("email", "Where the sheet goes; put it right here and send again to this person only.")
        .help("status", "Only a click on the button confirms; opened is no proof that somebody has read it.")
        .widget("email", Widget::Email)
        .when("model_profile_id", "stakeholder_id", [""])
        .when("designer_profile_id", "stakeholder_id", [""])
        .only("token_hash", "identity.audit")
        .read_only(["token_hash", "token_expires_at", "sent_at", "delivered_at", "opened_at", "confirmed_at"])
        .read_only(["sent_number", "confirmed_number", "answer"])
        .tabs(["production.call_sheet_deliveries"])
        .action(Action::status("confirm", "Confirmed by telephone", "confirmed", CAN_CONFIRM).icon("phone"))
        .action(Action::status("decline", "Declined by telephone", "declined", CAN_DECLINE).icon("user-x"))
        .action(Action::status("ask", "Ask again", "unsent", CAN_BE_ASKED).icon("repeat"))
        .empty("Add everybody who has to get this call sheet, with their call.")
}

const CAN_CONFIRM: [&str; 6] = ["sent", "deferred", "delivered", "opened", "bounced", "declined"];
const CAN_DECLINE: [&str; 5] = ["sent", "deferred", "delivered", "opened", "confirmed"];
const CAN_BE_ASKED: [&str; 7] =
    ["sent", "deferred", "delivered", "opened", "bounced", "confirmed", "declined"];

/// Every step of a call sheet on its way to one person.
fn deliveries() -> Resource {
    Resource::part("production.call_sheet_deliveries")
        .words("delivery step", "delivery steps")
        .icon("truck")
        .title("state")
        .list(["occurred_at", "number", "channel", "detail"])
        .sort("-occurred_at")
        .section("Step", ["recipient_id", "number", "state", "channel", "occurred_at", "detail"])
        .label("number", "Version")
        .label("detail", "What the mail server said")
        .no_create()
        .empty("Nothing was sent to this person yet.")
}

/// Who has to be where at which time.
fn call_times() -> Resource {
    let calls = Resource::menu("production.call_times", "Planning")
        .words("call", "calls")
        .icon("clock")
        .computed(
            "who",
            "Who",
            "coalesce((select m.name from production.model_profiles m where m.id = r.model_profile_id), \
             (select s.name from production.stakeholders s where s.id = r.stakeholder_id), \
             (select d.name from production.designer_profiles d where d.id = r.designer_profile_id), \
             r.department, 'Everybody')",
        )
        .title("who")
        .list(["date", "time", "minutes", "department", "event_id", "shoot_id"])
        .filters(["event_id", "shoot_id", "date", "department", "status"])
        .search(["department", "location", "notes"])
        .sort("-date")
        .view(View::Calendar("starts_at", Some("ends_at")))
        .view(View::Timeline("starts_at", "ends_at"))
        .tabs(["production.call_sheet_recipients", "production.crew_times"])
        .action(Action::status("cancel", "Cancel", "cancelled", ["planned"]).icon("circle-x"))
        .action(Action::status("plan", "Plan again", "planned", ["cancelled"]).icon("rotate-ccw"))
        .empty("Calls say who has to be where at which time. Call sheets are made of them.");
    call_time_form(calls)
}

/// The form of a call.
fn call_time_form(calls: Resource) -> Resource {
    calls
        .section("What for", ["event_id", "shoot_id", "rehearsal_id", "schedule_id", "status"])
        .section("Who", ["model_profile_id", "stakeholder_id", "designer_profile_id", "department"])
        .section("When", ["date", "time", "minutes", "timezone"])
        .section("Where", ["venue_id", "space_id", "location", "notes"])
        .closed("Minors", ["permit"])
        .closed("Worked out", ["starts_at", "ends_at", "person_id"])
        .label("rehearsal_id", "Rehearsal")
        .label("schedule_id", "Item of the run of show")
        .label("model_profile_id", "Model")
        .label("stakeholder_id", "Crew or partner")
        .label("designer_profile_id", "Designer")
        .label("space_id", "Space")
        .label("time", "Call")
        .label("minutes", "Needed for (minutes)")
        .label("permit", "Permission")
        .help("model_profile_id", "Without any person it is a call to everybody, or to the department.")
        .help("time", "By the clock of the place.")
        .help("minutes", "It may go over midnight. Nobody can be called to two places at once.")
        .help("timezone", "Where it is; usually the event's zone.")
        .help("permit", "The permission by which a minor may work against the rules of working hours.")
        .widget("timezone", Widget::Zone)
        .widget("status", Widget::Radio)
        .when("shoot_id", "event_id", [""])
        .when("event_id", "shoot_id", [""])
        .when("stakeholder_id", "model_profile_id", [""])
        .when("designer_profile_id", "model_profile_id", [""])
        .only("person_id", "identity.audit")
        .read_only(["starts_at", "ends_at", "person_id"])
}

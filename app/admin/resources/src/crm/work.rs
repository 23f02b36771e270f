//! What colleagues do with contacts: tasks, meetings, mails and the timeline; and who else bids.

use super::conduct::meeting::Meetings;
use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![
        tasks(),
        meetings(),
        meeting_attendees(),
        contact_activities(),
        emails(),
        email_bodies(),
        email_participants(),
        email_attachments(),
        competitors(),
    ]
}

/// What somebody should do.
fn tasks() -> Resource {
    task_steps(Resource::menu("crm.tasks", "Sales"))
        .icon("list-checks")
        .list(["status", "priority", "due_date", "assigned_to_id", "contact_id", "deal_id"])
        .filters(["status", "assigned_to_id", "due_date", "priority", "queue_id"])
        .search(["title", "description"])
        .sort("-created_at")
        .view(View::Board("status"))
        .view(View::Calendar("due_date", None))
        .section("Task", ["title", "task_type", "priority", "due_date", "assigned_to_id", "description"])
        .section("About", ["contact_id", "company_id", "deal_id"])
        .section("Reminder and queue", ["reminder_at", "queue_id"])
        .closed("Progress", ["status", "completed_at", "completed_by_id", "created_by_id", "reminded_at"])
        .label("task_type", "Kind")
        .label("due_date", "Due")
        .label("assigned_to_id", "For")
        .help("assigned_to_id", "Empty while it waits in a queue.")
        .label("reminder_at", "Remind at")
        .help("reminder_at", "Whoever the task is for is told then.")
        .label("queue_id", "Queue")
        .widget("description", Widget::Markdown)
        .label("created_by_id", "Added by")
        .label("completed_by_id", "Completed by")
        .read_only(["completed_at", "completed_by_id", "created_by_id", "reminded_at"])
        .empty("Add what must not be forgotten: a call, a contract, a floor plan.")
}

/// The steps that a task can take.
fn task_steps(tasks: Resource) -> Resource {
    tasks
        .action(
            Action::set("complete", "Done", "status", "completed")
                .when("status", ["pending", "in_progress", "deferred"])
                .icon("circle-check"),
        )
        .action(
            Action::set("begin", "Begin", "status", "in_progress")
                .when("status", ["pending", "deferred"])
                .icon("play"),
        )
        .action(
            Action::set("defer", "Put off", "status", "deferred")
                .when("status", ["pending", "in_progress"])
                .icon("clock"),
        )
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .when("status", ["pending", "in_progress", "deferred"])
                .icon("ban"),
        )
        .action(
            Action::set("reopen", "Open again", "status", "pending")
                .when("status", ["completed", "cancelled", "in_progress", "deferred"])
                .icon("undo-2"),
        )
}

/// Appointments with contacts, in step with calendars.
fn meetings() -> Resource {
    Resource::menu("crm.meetings", "Sales")
        .icon("calendar-clock")
        .list(["starts_at", "contact_id", "deal_id", "user_id", "status", "location"])
        .filters(["user_id", "status", "starts_at", "company_id", "deal_id"])
        .search(["title", "location", "outcome"])
        .sort("-starts_at")
        .view(View::Calendar("starts_at", Some("ends_at")))
        .section(
            "Meeting",
            ["title", "starts_at", "ends_at", "timezone", "is_all_day", "location", "meeting_url"],
        )
        .section("With", ["contact_id", "company_id", "deal_id"])
        .section("What it is about", ["description", "outcome"])
        .closed(
            "Calendar",
            [
                "status",
                "is_private",
                "user_id",
                "rrule",
                "recurrence_id",
                "sequence",
                "ical_uid",
                "folder_id",
                "remote_id",
                "remote_etag",
            ],
        )
        .widget("starts_at", Widget::Moment("timezone"))
        .widget("ends_at", Widget::Moment("timezone"))
        .widget("timezone", Widget::Zone)
        .label("is_all_day", "All day")
        .label("meeting_url", "Link to join")
        .widget("meeting_url", Widget::Url)
        .help("contact_id", "All who were asked are in the tab of attendees.")
        .widget("description", Widget::Area)
        .widget("outcome", Widget::Area)
        .help("outcome", "What came of it, for colleagues.")
        .label("is_private", "Only I see it")
        .label("user_id", "In whose calendar")
        .label("rrule", "Repeats")
        .help("rrule", "A rule as calendars write it (RFC 5545), such as FREQ=WEEKLY;BYDAY=MO.")
        .label("ical_uid", "Id in calendars")
        .read_only([
            "user_id",
            "recurrence_id",
            "sequence",
            "ical_uid",
            "folder_id",
            "remote_id",
            "remote_etag",
        ])
        .hooks(Meetings)
        .tabs(["crm.meeting_attendees"])
        .action(
            Action::set("confirm", "Confirm", "status", "confirmed")
                .when("status", ["tentative", "cancelled"])
                .icon("check"),
        )
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .when("status", ["tentative", "confirmed"])
                .icon("ban"),
        )
        .empty("Add a meeting, or connect your calendar and see those with contacts here.")
}

/// Who was asked to a meeting.
fn meeting_attendees() -> Resource {
    Resource::part("crm.meeting_attendees")
        .words("attendee", "attendees")
        .icon("users")
        .title("email")
        .list(["name", "contact_id", "user_id", "response"])
        .filters(["response"])
        .section("Who", ["meeting_id", "email", "name", "contact_id", "user_id"])
        .section("Part", ["is_organizer", "response"])
        .widget("email", Widget::Email)
        .help("name", "As the calendar calls them.")
        .label("user_id", "Colleague")
        .label("is_organizer", "Invites the others")
        .label("response", "Answer")
}

/// The timeline of contacts: calls and notes by hand, the rest by itself.
fn contact_activities() -> Resource {
    Resource::menu("crm.contact_activities", "Sales")
        .words("activity", "activities")
        .icon("activity")
        .list(["activity_type", "contact_id", "occurred_at", "performed_by_id", "outcome"])
        .filters(["activity_type", "performed_by_id", "occurred_at", "company_id", "deal_id"])
        .search(["subject", "description", "outcome"])
        .sort("-occurred_at")
        .view(View::Calendar("occurred_at", None))
        .section("What happened", ["activity_type", "contact_id", "subject", "occurred_at", "duration"])
        .section("What was said", ["description", "outcome", "recording_asset_id"])
        .section("About", ["deal_id", "company_id", "campaign_id"])
        .closed(
            "Where it came from",
            ["scheduled_at", "performed_by_id", "email_id", "source_type", "source_id"],
        )
        .label("activity_type", "Kind")
        .label("occurred_at", "When")
        .help("occurred_at", "When it happened, not when it was written down.")
        .label("duration", "Minutes")
        .widget("description", Widget::Area)
        .label("recording_asset_id", "Recording")
        .label("campaign_id", "Campaign")
        .label("scheduled_at", "Planned for")
        .label("performed_by_id", "By")
        .label("email_id", "Mail")
        .label("source_type", "Tells about")
        .read_only(["performed_by_id", "email_id", "source_type", "source_id"])
        .empty("Write down a call or a talk; mails, orders and visits of contacts appear by themselves.")
}

/// Mails of synced mailboxes: colleagues see what each mailbox shares.
fn emails() -> Resource {
    Resource::menu("crm.emails", "Sales")
        .words("mail", "mails")
        .icon("mail")
        .list(["direction", "contact_id", "deal_id", "user_id", "has_attachments", "sent_at"])
        .filters(["direction", "user_id", "contact_id", "company_id", "sent_at"])
        .search(["subject"])
        .sort("-sent_at")
        .section("Mail", ["subject", "direction", "sent_at", "user_id"])
        .section("Belongs to", ["contact_id", "company_id", "deal_id", "sharing"])
        .closed(
            "In the mailbox",
            [
                "account_id",
                "folder_id",
                "message_id",
                "in_reply_to",
                "thread_key",
                "remote_uid",
                "size_bytes",
                "is_automatic",
                "has_attachments",
            ],
        )
        .label("user_id", "Mailbox of")
        .label("sharing", "Colleagues see")
        .help("sharing", "Nothing, who and about what, or all of it. Only whose mailbox it is changes this.")
        .label("is_automatic", "Sent by a machine")
        .label("has_attachments", "Files")
        .read_only([
            "subject",
            "direction",
            "sent_at",
            "user_id",
            "account_id",
            "folder_id",
            "message_id",
            "in_reply_to",
            "thread_key",
            "remote_uid",
            "size_bytes",
            "is_automatic",
            "has_attachments",
        ])
        .no_create()
        .tabs(["crm.email_bodies.email_id", "crm.email_participants", "crm.email_attachments"])
        .empty("Mails with contacts appear here once a colleague has connected their mailbox.")
}

/// What a mail says; only where its mailbox shares all of it.
fn email_bodies() -> Resource {
    Resource::part("crm.email_bodies")
        .words("text of a mail", "texts of mails")
        .icon("mail-open")
        .title("text_body")
        .section("Text", ["text_body"])
        .closed("As it came", ["html_body", "headers", "contact_id"])
        .label("text_body", "Text")
        .label("html_body", "HTML")
        .widget("html_body", Widget::Code)
        .widget("headers", Widget::Json)
        .read_only(["email_id", "contact_id", "text_body", "html_body", "headers"])
        .no_create()
}

/// Who sent and got a mail.
fn email_participants() -> Resource {
    Resource::part("crm.email_participants")
        .words("participant", "participants")
        .icon("users")
        .title("email")
        .list(["name", "role", "contact_id"])
        .filters(["role"])
        .help("name", "As the mail called them.")
        .no_create()
}

/// Files at a mail.
fn email_attachments() -> Resource {
    Resource::part("crm.email_attachments")
        .words("file at a mail", "files at mails")
        .icon("paperclip")
        .title("file_name")
        .list(["content_type", "byte_size", "asset_id"])
        .sort("position")
        .label("asset_id", "In the library")
        .help("asset_id", "Empty while the file is only in the mailbox.")
        .no_create()
}

/// Who else bids, and how.
fn competitors() -> Resource {
    Resource::menu("crm.competitors", "Sales")
        .icon("target")
        .list(["market_position", "price_position", "website"])
        .filters(["price_position"])
        .search(["name", "description", "notes"])
        .sort("name")
        .section("Competitor", ["name", "website", "description"])
        .section("Where they stand", ["market_position", "price_position", "strengths", "weaknesses"])
        .section("Notes", ["notes"])
        .widget("website", Widget::Url)
        .widget("description", Widget::Area)
        .help("market_position", "In a few words, such as largest by visitors.")
        .label("price_position", "Prices")
        .widget("price_position", Widget::Radio)
        .widget("strengths", Widget::Tags)
        .widget("weaknesses", Widget::Tags)
        .widget("notes", Widget::Area)
        .tabs(["crm.deal_competitors", "crm.deals.competitor_id"])
        .empty("Add who else bids for your deals, so that everybody argues alike.")
}

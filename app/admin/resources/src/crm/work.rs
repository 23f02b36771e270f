//! What colleagues do with contacts: tasks, meetings and the timeline.

use super::conduct::author::By;
use super::conduct::meeting::Meetings;
use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![tasks(), meetings(), meeting_attendees(), contact_activities()]
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
    meeting_steps(Resource::menu("crm.meetings", "Sales"))
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
        .empty("Add a meeting, or connect your calendar and see those with contacts here.")
}

/// What can become of a meeting.
fn meeting_steps(meetings: Resource) -> Resource {
    meetings
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
        .hooks(By("performed_by_id"))
        .empty("Write down a call or a talk; mails, orders and visits of contacts appear by themselves.")
}

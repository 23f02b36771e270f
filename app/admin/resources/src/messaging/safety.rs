//! What safety needs to see: copies that somebody chose to report, and who rang people up at night.

use resource::Resource;

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![reported_messages(), quiet_hour_overrides()]
}

/// Copies of reported messages and of some around them, for moderators. They are decided upon with the report.
fn reported_messages() -> Resource {
    Resource::menu("messaging.reported_messages", "Safety")
        .words("reported message", "reported messages")
        .icon("flag")
        .title("content")
        .list(["sender_profile_id", "report_id", "is_context", "attachments", "message_sent_at"])
        .filters(["report_id", "sender_profile_id", "is_context", "created_at"])
        .search(["content"])
        .sort("-created_at")
        .section("Message", ["content", "sender_profile_id", "message_sent_at", "attachments", "is_context"])
        .section("Report", ["report_id", "reporter_profile_id", "created_at"])
        .label("content", "What it said")
        .label("sender_profile_id", "Written by")
        .label("message_sent_at", "Sent at")
        .label("attachments", "Files it had")
        .label("is_context", "Only around it")
        .help("is_context", "It was chosen so that the reported one is understood.")
        .label("reporter_profile_id", "Reported by")
        .help("reporter_profile_id", "The conversation is not told.")
        .read_only([
            "content",
            "sender_profile_id",
            "message_sent_at",
            "attachments",
            "is_context",
            "report_id",
            "reporter_profile_id",
            "thread_id",
            "message_id",
        ])
        .no_create()
        .empty("When somebody reports a message, the copies that they chose to show stand here.")
}

/// Every time somebody had people rung up in their quiet hours; nothing of what was said.
fn quiet_hour_overrides() -> Resource {
    Resource::menu("messaging.quiet_hour_overrides", "Safety")
        .words("urgent message", "urgent messages")
        .icon("bell")
        .title("sender_profile_id")
        .list(["receivers", "created_at"])
        .filters(["sender_profile_id", "created_at"])
        .sort("-created_at")
        .small()
        .section("Urgent message", ["sender_profile_id", "receivers", "created_at"])
        .label("sender_profile_id", "Sent by")
        .help("receivers", "How many were in the conversation then.")
        .read_only(["sender_profile_id", "receivers", "thread_id", "message_id"])
        .no_create()
        .empty("Nobody was rung up in their quiet hours.")
}

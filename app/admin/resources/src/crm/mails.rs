//! Mails of synced mailboxes: what each mailbox shares with colleagues, and nothing else.

use resource::{Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![emails(), email_bodies(), email_participants(), email_attachments()]
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

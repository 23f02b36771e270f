//! What people outside write: comments, direct messages, mentions, reviews. Followers on other servers are in
//! `fediverse`.

use resource::{Action, Part, Resource, View, Widget};

const LAST_WORDS: &str = "(select left(m.text, 120) from channels.inbox_messages m \
     where m.thread_id = r.id order by m.created_at desc, m.id desc limit 1)";

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![threads(), messages()]
}

/// A conversation with somebody outside.
fn threads() -> Resource {
    let thread = Resource::menu("channels.inbox_threads", "Inbox")
        .words("conversation", "conversations")
        .icon("messages-square")
        .computed("who", "Who", "coalesce(r.participant_name, r.participant_handle, r.kind)")
        .title("who")
        .list(["last_words", "connection_id", "kind", "state", "assigned_to_id", "unread_count"])
        .filters(["state", "assigned_to_id", "connection_id", "kind", "last_message_at"])
        .search(["participant_name", "participant_handle"])
        .sort("-last_message_at")
        .view(View::Board("state"))
        .computed("last_words", "Last message", LAST_WORDS)
        .section("Work", ["state", "assigned_to_id", "contact_id"])
        .section("Who writes", ["participant_name", "participant_handle", "connection_id", "kind"])
        .section("When", ["last_message_at", "reply_until", "unread_count"])
        .closed("Details", ["social_post_id", "external_id", "participant_external_id"])
        .tabs(["channels.inbox_messages"]);
    steps(thread)
        .label("participant_name", "Name")
        .label("participant_handle", "Handle")
        .label("connection_id", "Account")
        .label("assigned_to_id", "Who answers")
        .label("contact_id", "Contact")
        .label("unread_count", "Unread")
        .label("reply_until", "Answer until")
        .label("social_post_id", "Below the post")
        .help(
            "state",
            "Waiting: you answered, and wait for them. A new message opens the conversation again.",
        )
        .help("contact_id", "Who it is, once somebody knows; the conversation then stands in their timeline.")
        .help("reply_until", "The network takes no answers afterwards.")
        .read_only([
            "participant_name",
            "participant_handle",
            "participant_external_id",
            "connection_id",
            "kind",
            "social_post_id",
            "external_id",
            "last_message_at",
            "reply_until",
            "unread_count",
        ])
        .no_create()
        .empty("Comments, direct messages, mentions and reviews of your accounts come together here.")
}

/// What can be done with a conversation.
fn steps(thread: Resource) -> Resource {
    thread
        .action(Action::set("read", "Mark as read", "unread_count", "0").icon("mail-open"))
        .action(
            Action::set("close", "Close", "state", "closed")
                .when("state", ["open", "waiting"])
                .icon("circle-check"),
        )
        .action(
            Action::set("reopen", "Open again", "state", "open")
                .when("state", ["waiting", "closed", "spam"])
                .icon("undo-2"),
        )
        .action(Action::set("spam", "Spam", "state", "spam").when("state", ["open", "waiting"]).icon("ban"))
}

/// What was written in a conversation, by them and by us.
fn messages() -> Resource {
    let attachments = vec![
        Part::new("kind", "Kind", Widget::Line),
        Part::new("url", "Address", Widget::Url),
        Part::new("alt", "Alternative text", Widget::Line),
    ];
    Resource::part("channels.inbox_messages")
        .words("message", "messages")
        .icon("message-square")
        .computed("words", "Words", "coalesce(left(r.text, 80), r.direction)")
        .title("words")
        .list(["direction", "author_name", "author_id", "status", "sent_at"])
        .filters(["direction", "status", "sent_at"])
        .search(["text", "author_name"])
        .sort("-created_at")
        .section("Message", ["thread_id", "text", "direction", "status", "reply_to_id"])
        .section("Who and when", ["author_id", "author_name", "sent_at", "rating"])
        .closed("Attachments", ["attachments"])
        .closed("Details", ["external_id", "attempts", "last_error", "locked_until"])
        .action(Action::set("hide", "Hide", "status", "hidden").when("status", ["received"]).icon("eye-off"))
        .action(
            Action::set("show", "Show again", "status", "received").when("status", ["hidden"]).icon("eye"),
        )
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .when("status", ["waiting", "failed"])
                .icon("ban"),
        )
        .action(
            Action::set("retry", "Send again", "status", "waiting").when("status", ["failed"]).icon("repeat"),
        )
        .action(
            Action::set("remove", "Remove", "status", "removed")
                .when("status", ["received", "hidden", "sent"])
                .icon("trash-2"),
        )
        .label("author_id", "Who of us")
        .label("reply_to_id", "Answer to")
        .help("direction", "Out for your answer; in for what they write.")
        .help("status", "An answer begins as waiting and goes out with the next run.")
        .help("author_id", "Who of you answers.")
        .help("author_name", "Of theirs: who wrote.")
        .widget("text", Widget::Area)
        .widget("direction", Widget::Radio)
        .widget("attachments", Widget::List(attachments))
        .read_only(["author_name", "sent_at", "rating", "attachments", "external_id", "attempts"])
        .read_only(["last_error", "locked_until"])
        .empty("Write an answer; it goes out through the account.")
}

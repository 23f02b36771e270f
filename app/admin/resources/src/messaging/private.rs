//! What is nobody's business but that of the people who take part. Each table has its reason.

use resource::Resource;

/// Tables that the dashboard does not show.
pub fn all() -> Vec<Resource> {
    said().into_iter().chain(own()).chain(keys()).collect()
}

/// What is said in conversations, and what belongs to it.
fn said() -> Vec<Resource> {
    vec![
        Resource::hidden(
            "messaging.messages",
            "What people write each other is read and answered in the messages; a list of it across conversations \
             would be a way to read along.",
        ),
        Resource::hidden(
            "messaging.message_attachments",
            "Pictures, voices and papers of a message are seen in the conversation that they were sent to.",
        ),
        Resource::hidden(
            "messaging.message_lists",
            "Polls and things to do are made and closed as messages of a conversation.",
        ),
        Resource::hidden(
            "messaging.message_list_items",
            "The answers of a poll are part of a message in a conversation.",
        ),
        Resource::hidden(
            "messaging.message_list_votes",
            "Who voted for what is between those who take part, if not secret.",
        ),
        Resource::hidden(
            "messaging.message_mentions",
            "Who is spoken to by name follows from what a message says.",
        ),
        Resource::hidden(
            "messaging.message_reactions",
            "What people make of a message stands beside it in the conversation.",
        ),
        Resource::hidden(
            "messaging.message_revisions",
            "What a message said before is shown to the conversation at the message, and nowhere else.",
        ),
        Resource::hidden(
            "messaging.calls",
            "A call is opened, joined and ended in its conversation; its room is a secret address.",
        ),
        Resource::hidden(
            "messaging.call_participants",
            "Who was in a call and how long is between those who were there.",
        ),
    ]
}

/// What one person keeps for themselves.
fn own() -> Vec<Resource> {
    vec![
        Resource::hidden("messaging.drafts", "What somebody is writing belongs to them until it is sent."),
        Resource::hidden(
            "messaging.draft_attachments",
            "What goes along with a draft belongs to whoever writes it.",
        ),
        Resource::hidden(
            "messaging.saved_messages",
            "What somebody keeps or wants to be reminded of is seen by nobody else.",
        ),
        Resource::hidden(
            "messaging.member_states",
            "How far somebody has read and what they muted is their own, and set in the conversation.",
        ),
        Resource::hidden(
            "messaging.topic_states",
            "Which topics somebody follows or mutes is their own, and set in the conversation.",
        ),
        Resource::hidden(
            "messaging.message_requests",
            "Who wrote to a stranger and what came of it is decided by the receiver alone, in their messages.",
        ),
    ]
}

/// Keys and bookkeeping that only devices and the system use.
fn keys() -> Vec<Resource> {
    vec![
        Resource::hidden(
            "messaging.device_keys",
            "Keys of people's devices are made by the devices and revoked in their owner's settings.",
        ),
        Resource::hidden(
            "messaging.thread_keys",
            "A conversation's keys are sealed for devices; nobody can read them anywhere else.",
        ),
        Resource::hidden(
            "messaging.client_messages",
            "Which message a device has sent already is kept for a month, so that none arrives twice; only the \
             system writes and looks it up.",
        ),
    ]
}

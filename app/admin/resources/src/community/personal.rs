//! Tables that stand in no menu: what belongs to a single person, and what triggers and workers keep.

use resource::Resource;

/// None of them is shown.
pub fn all() -> Vec<Resource> {
    let mut hidden = own();
    hidden.extend(kept());
    hidden
}

/// A person's own business, read by nobody else.
fn own() -> Vec<Resource> {
    vec![
        Resource::hidden(
            "community.bookmarks",
            "What a person keeps for later is known to nobody else, and is managed in their own portal.",
        ),
        Resource::hidden(
            "community.drafts",
            "Unsent writing belongs to the person who types it; the form that saved it offers it again.",
        ),
        Resource::hidden(
            "community.feed_markers",
            "Where a person left off reading is written by the feed and concerns nobody else.",
        ),
        Resource::hidden(
            "community.follows",
            "Who follows whom is between two people, without an organisation; both manage it on their profiles.",
        ),
        Resource::hidden(
            "community.interaction_rules",
            "What others may do with a person's words and pictures is set in that person's own settings.",
        ),
        Resource::hidden(
            "community.notifications",
            "Each person reads and clears their own notifications; nobody else may see them.",
        ),
        Resource::hidden(
            "community.reactions",
            "People give and take back their own likes where a post or picture is shown; its row has the count.",
        ),
        Resource::hidden(
            "community.subscriptions",
            "How closely a person follows a talk, a house or a site is their own choice, made there.",
        ),
        Resource::hidden(
            "community.tag_follows",
            "Which tags stand in a person's feed is their own choice; the tag's row has the count.",
        ),
    ]
}

/// What triggers and workers keep beside the rows that people work with.
fn kept() -> Vec<Resource> {
    vec![
        Resource::hidden(
            "community.link_previews",
            "A worker fetches what a linked page says of itself; the application role writes none of it.",
        ),
        Resource::hidden(
            "community.mentions",
            "Whom a text names is kept with its words; changing it apart from them would be wrong.",
        ),
        Resource::hidden(
            "community.poll_tallies",
            "A trigger counts the votes; each option of a poll shows its number as a column.",
        ),
        Resource::hidden(
            "community.profile_counts",
            "Triggers count followers; the numbers stand on the person's profile.",
        ),
        Resource::hidden(
            "community.received_mails",
            "Notes that a person answered a mail, so that it is taken once; what they said is a comment.",
        ),
        Resource::hidden(
            "community.reply_addresses",
            "Whoever knows one of these addresses writes as its person; the database keeps hashes only.",
        ),
    ]
}

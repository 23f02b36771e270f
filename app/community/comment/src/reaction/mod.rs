//! How people react to a subject: one kind per person, which they may change.

mod bar;
pub mod page;
mod store;

pub use bar::reaction_bar;

/// What a card knows about reactions to its subject.
#[derive(Clone, Debug, Default)]
pub struct Reactions {
    /// How many reacted.
    pub count: i32,
    /// The kind that whoever asks chose.
    pub mine: Option<String>,
}

/// The kinds of the database with their icons; the first is the one that a single press means.
const KINDS: [(&str, &str); 9] = [
    ("like", "heart"),
    ("love", "heart-handshake"),
    ("tens", "star"),
    ("fire", "flame"),
    ("crown", "crown"),
    ("clap", "party-popper"),
    ("laugh", "smile"),
    ("sad", "moon"),
    ("thanks", "hand-heart"),
];

/// The icon of a kind.
fn icon(kind: &str) -> &'static str {
    KINDS.iter().find(|(known, _)| *known == kind).map_or("heart", |(_, icon)| icon)
}

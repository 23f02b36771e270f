//! How people react to a subject: one kind per person, which they may change.

use leptos::prelude::*;
use uuid::Uuid;

/// What a card knows about reactions to its subject.
#[derive(Clone, Debug, Default)]
pub struct Reactions {
    /// How many reacted.
    pub count: i32,
    /// The kind that whoever asks chose.
    pub mine: Option<String>,
}

/// The button (or the choice of kinds) below a subject. `here` is the address to come back to.
pub fn reaction_bar(_subject: (&str, Uuid), _reactions: &Reactions, _here: &str) -> AnyView {
    ().into_any()
}

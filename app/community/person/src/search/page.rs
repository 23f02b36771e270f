//! `GET /people/search`: JSON for whoever types `@` and a name.

use super::store::people_find;
use axum::Json;
use axum::extract::Query;
use axum::response::IntoResponse;
use kernel::PersonBadge;
use serde::{Deserialize, Serialize};
use web::{Answer, Cx};

/// Fewer letters find everybody.
const SHORTEST: usize = 2;
/// More letters has no name.
const LONGEST: usize = 80;
/// Pixels of a small picture on a screen with small pixels, twice.
const PICTURE: u32 = 64;

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Words {
    q: String,
}

/// Somebody who was found.
#[derive(Debug, Serialize)]
struct Found {
    handle: String,
    name: String,
    pronouns: Option<String>,
    /// Address of a small picture.
    picture: Option<String>,
}

impl From<PersonBadge> for Found {
    fn from(person: PersonBadge) -> Self {
        let picture = person.image.map(|image| image.src(image.at_most(PICTURE), "webp"));
        Self { handle: person.handle, name: person.name, pronouns: person.pronouns, picture }
    }
}

/// `GET /people/search?q=`: at most eight people whom whoever asks sees, those they know first. Nobody across a block,
/// nobody whose profile is private. Who wishes not to be named is found, too: their wish is nobody else's business, and
/// the database names them in no text.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn people(cx: Cx, Query(words): Query<Words>) -> Answer {
    cx.person()?;
    let words = words.q.trim();
    let letters = words.chars().count();
    if !(SHORTEST..=LONGEST).contains(&letters) {
        return Ok(Json(Vec::<Found>::new()).into_response());
    }
    let found = cx.app.db.read(cx.actor(), async |tx| people_find(tx, words).await).await?;
    Ok(Json(found.into_iter().map(Found::from).collect::<Vec<_>>()).into_response())
}

//! The people of the demonstration.

use crate::rows::id;
use db::prelude::*;
use diesel::sql_types::{Jsonb, Nullable, Text};
use serde_json::json;
use uuid::Uuid;

/// What ana, bo and cleo type; shown on the sign-in page in development.
pub const PASSWORD: &str = "walk the runway";

/// Handle, display name, ballroom name, pronouns, words about them.
type Person = (&'static str, &'static str, Option<&'static str>, &'static str, &'static str);

const PEOPLE: &[Person] = &[
    (
        "ana",
        "Ana Duarte",
        Some("Mother Ana Marigold"),
        "she/her",
        "Runs the register, keeps the minutes, walks face when nobody is looking.",
    ),
    (
        "bo",
        "Bo Lindqvist",
        None,
        "they/them",
        "Editor. Believes in captions, second readers and going home on time.",
    ),
    (
        "cleo",
        "Cleo Baptiste",
        Some("Cleo Marigold"),
        "she/they",
        "Runway, and the shoes to prove it. Sews on Sundays.",
    ),
    (
        "dara",
        "Dara Osei",
        Some("Father Dara Halcyon"),
        "he/him",
        "Commentator for hire. Has never lost his voice, only lent it.",
    ),
    (
        "imani",
        "Imani Vale",
        None,
        "she/her",
        "Photographs people who dance. Prints everything at least once.",
    ),
    (
        "luc",
        "Luc Ferrand",
        None,
        "il/lui",
        "Chroniqueur, disquaire le samedi, insomniaque le reste du temps.",
    ),
    ("noor", "نور السعدي", None, "هي", "كاتبة ومنتجة أسطوانات، تقيم بين بيروت وتونس."),
    ("teo", "Teo Marchetti", None, "he/they", "Builds instruments, then learns what they are for."),
    ("wren", "Wren Abara", None, "they/them", "Reads terms and conditions so that you do not have to."),
    ("yuki", "Yuki Tanabe", Some("Yuki Nightjar"), "she/her", "New way, old records, cold tea."),
];

/// The sign-in behind a handle.
pub(crate) fn user(handle: &str) -> Uuid {
    id("user", handle)
}

/// The profile behind a handle.
pub(crate) fn profile(handle: &str) -> Uuid {
    id("profile", handle)
}

/// Is this a handle of the demonstration?
pub(crate) fn known(handle: &str) -> bool {
    PEOPLE.iter().any(|person| person.0 == handle)
}

/// Writes the people who are not there yet. Only ana, bo, cleo and dara can sign in.
pub(crate) async fn write(tx: &mut ActorTx<'_>) -> StoreResult<usize> {
    let mut made = 0;
    for (handle, name, ballroom, pronouns, bio) in PEOPLE {
        let there: bool = diesel::select(diesel::dsl::exists(
            schema::identity::profiles::table.filter(schema::identity::profiles::handle.eq(*handle)),
        ))
        .get_result(&mut tx.conn())
        .await?;
        if there {
            continue;
        }
        let password =
            if matches!(*handle, "ana" | "bo" | "cleo" | "dara") { Some(hash().await?) } else { None };
        let words = json!({
            "user": user(handle), "profile": profile(handle), "handle": handle, "email": format!("{handle}@maison.example"),
            "name": name, "ballroom": ballroom, "pronouns": pronouns, "bio": bio,
            "language": if *handle == "noor" { "ar" } else { "en" },
        });
        made += diesel::sql_query(include_str!("person.sql"))
            .bind::<Jsonb, _>(words)
            .bind::<Nullable<Text>, _>(password)
            .execute(&mut tx.conn())
            .await?;
    }
    Ok(made)
}

/// Argon2id in PHC form.
async fn hash() -> StoreResult<String> {
    let work = || {
        use argon2::password_hash::{PasswordHasher, SaltString, rand_core::OsRng};
        let salt = SaltString::generate(&mut OsRng);
        argon2::Argon2::default().hash_password(PASSWORD.as_bytes(), &salt).map(|hash| hash.to_string())
    };
    let hashed = tokio::task::spawn_blocking(work).await.map_err(anyhow::Error::from)?;
    hashed.map_err(|error| StoreError::Other(anyhow::anyhow!("password: {error}")))
}

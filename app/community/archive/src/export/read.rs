//! What goes into an archive.

use db::Json;
use db::prelude::*;
use diesel::sql_types::{Array, Jsonb, Text, Uuid as SqlUuid};
use post::text::{Mark, Named, People, handles, marks};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// A picture of the person's own: its name in the archive and in the storage.
#[derive(Clone, Debug, QueryableByName)]
pub struct Picture {
    /// `pictures/…`.
    #[diesel(sql_type = Text)]
    pub file: String,
    /// Below the storage.
    #[diesel(sql_type = Text)]
    pub storage_key: String,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Jsonb)]
    archive: Json<Map<String, Value>>,
}

/// `archive.json` of whoever asks.
///
/// # Errors
/// If the database is away.
pub async fn archive(tx: &ActorTx<'_>, origin: &str) -> StoreResult<Map<String, Value>> {
    let row: Row =
        statement(include_str!("archive.sql")).bind::<Text, _>(origin).get_result(&mut tx.conn()).await?;
    let mut archive = row.archive.0;
    let people = people(tx, &archive).await?;
    texts(&mut archive, |text| *text = handles(text, &people));
    Ok(archive)
}

/// How many of what; for the request's proof.
pub fn counts(archive: &Map<String, Value>) -> Value {
    let lists = archive.iter().filter_map(|(name, list)| Some((name.clone(), json!(list.as_array()?.len()))));
    Value::Object(lists.collect())
}

/// Every text in which people are named by their id.
fn texts(archive: &mut Map<String, Value>, mut each: impl FnMut(&mut String)) {
    for list in ["posts", "comments"] {
        for item in archive.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(Value::String(text)) = item.get_mut("content") {
                each(text);
            }
        }
    }
}

#[derive(QueryableByName)]
struct Handle {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    handle: String,
}

async fn people(tx: &ActorTx<'_>, archive: &Map<String, Value>) -> StoreResult<People> {
    let mut ids = Vec::new();
    texts(&mut archive.clone(), |text| {
        ids.extend(marks(text).into_iter().filter_map(|mark| match mark {
            Mark::Person(word) if word.len() == 32 => Uuid::try_parse(word).ok(),
            _ => None,
        }));
    });
    let rows: Vec<Handle> = statement("select p.id, p.handle from identity.profiles p where p.id = any ($1)")
        .bind::<Array<SqlUuid>, _>(ids)
        .load(&mut tx.conn())
        .await?;
    let named = |row: Handle| (row.id.simple().to_string(), Named { handle: row.handle, linked: false });
    Ok(rows.into_iter().map(named).collect())
}

const PICTURES: &str = "select distinct 'pictures/' || f.key || substring(f.storage_key from '\\.[a-z0-9]+$') as file, f.storage_key \
   from media.assets a join media.files f on f.id = a.file_id and f.scan_status <> 'infected' \
  where a.owner_profile_id = auth.profile_id() and a.deleted_at is null order by 1";

/// The pictures that belong to whoever asks.
///
/// # Errors
/// If the database is away.
pub async fn pictures(tx: &ActorTx<'_>) -> StoreResult<Vec<Picture>> {
    Ok(statement(PICTURES).load(&mut tx.conn()).await?)
}

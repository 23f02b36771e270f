//! Queries on watched words, and the one that looks for them in a text.

use super::model::{Action, NewWord, WordHit, WordView};
use db::prelude::*;
use diesel::sql_types::{BigInt, Bool, Nullable, Text, Uuid as SqlUuid};
use kernel::Cursor;
use uuid::Uuid;

/// Rows of a page.
pub const PAGE: i64 = 50;

const HITS: &str = "select phrase, action from community.word_hits($1, $2)";

/// The watched words in a text, the gravest first, by the function that looks at what people write. Only moderators
/// see the list.
///
/// # Errors
/// If the database is away.
pub async fn word_hits(tx: &ActorTx<'_>, organization: Uuid, text: &str) -> StoreResult<Vec<WordHit>> {
    let query = statement(HITS).bind::<SqlUuid, _>(organization).bind::<Text, _>(text);
    Ok(query.load(&mut tx.conn()).await?)
}

const LIST: &str = "select w.id, w.phrase, w.action, w.whole_word, w.reason from community.watched_words w \
  where w.organization_id = $1 and (not $2 or (lower(w.phrase), w.id) > (lower($3), $4)) \
  order by lower(w.phrase), w.id limit $5";

/// The list by the alphabet, one more than a page has.
///
/// # Errors
/// If the database is away.
pub async fn word_list(
    tx: &ActorTx<'_>,
    organization: Uuid,
    after: Option<&Cursor>,
) -> StoreResult<Vec<WordView>> {
    Ok(statement(LIST)
        .bind::<SqlUuid, _>(organization)
        .bind::<Bool, _>(after.is_some())
        .bind::<Text, _>(after.map_or("", |cursor| cursor.key.as_str()))
        .bind::<SqlUuid, _>(after.map_or(Uuid::nil(), |cursor| cursor.id))
        .bind::<BigInt, _>(PAGE + 1)
        .load(&mut tx.conn())
        .await?)
}

const CREATE: &str = "insert into community.watched_words (id, organization_id, phrase, action, whole_word, reason, created_by) \
  values ($1, $2, $3, $4, $5, $6, auth.user_id())";

/// Adds a word.
///
/// # Errors
/// [`kernel::AppError::Invalid`] where it is on the list.
pub async fn word_create(tx: &mut ActorTx<'_>, organization: Uuid, new: &NewWord) -> StoreResult<()> {
    statement(CREATE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(organization)
        .bind::<Text, _>(&new.phrase)
        .bind::<Text, _>(new.action)
        .bind::<Bool, _>(new.whole_word)
        .bind::<Nullable<Text>, _>(&new.reason)
        .execute(&mut tx.conn())
        .await
        .on_constraint("watched_words_phrase_key", "phrase", || "safety-word-twice".into())?;
    Ok(())
}

/// Changes what happens.
///
/// # Errors
/// `NotFound` in other organisations.
pub async fn word_update(
    tx: &mut ActorTx<'_>,
    organization: Uuid,
    id: Uuid,
    action: Action,
) -> StoreResult<()> {
    let query =
        statement("update community.watched_words set action = $3 where organization_id = $1 and id = $2");
    let query = query.bind::<SqlUuid, _>(organization).bind::<SqlUuid, _>(id).bind::<Text, _>(action);
    if query.execute(&mut tx.conn()).await? == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// Takes a word off the list; one that is off already is no fault.
///
/// # Errors
/// If the database is away.
pub async fn word_delete(tx: &mut ActorTx<'_>, organization: Uuid, id: Uuid) -> StoreResult<()> {
    let query = statement("delete from community.watched_words where organization_id = $1 and id = $2");
    query.bind::<SqlUuid, _>(organization).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await?;
    Ok(())
}

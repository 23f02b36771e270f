//! Rows of `identity.keyword_filters`. Only their person sees them.

use super::model::{Filter, FilterDraft};
use db::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Integer, Nullable, Text, Uuid as SqlUuid};
use kernel::AppError;
use uuid::Uuid;

/// More than anybody needs, and few enough to look for in every text.
const MOST: i64 = 100;

const LIST: &str = "select id, phrase, whole_word, action, contexts, expires_at from identity.keyword_filters \
  where profile_id = auth.profile_id() and (expires_at is null or expires_at > now()) order by lower(phrase) limit $1";

/// The person's filters that hold now.
///
/// # Errors
/// If the database is away.
pub async fn filter_list(tx: &ActorTx<'_>) -> StoreResult<Vec<Filter>> {
    Ok(statement(LIST).bind::<BigInt, _>(MOST).load(&mut tx.conn()).await?)
}

/// The same words again change the filter that there is.
const CREATE: &str = "insert into identity.keyword_filters (id, profile_id, phrase, whole_word, action, contexts, expires_at) \
  select $1, auth.profile_id(), $2, $3, $4, $5, now() + make_interval(days => $6) \
   where (select count(*) from identity.keyword_filters f where f.profile_id = auth.profile_id() and lower(f.phrase) <> lower($2)) < $7 \
  on conflict (profile_id, lower(phrase)) do update set whole_word = excluded.whole_word, action = excluded.action, \
    contexts = excluded.contexts, expires_at = excluded.expires_at, created_at = now()";

/// Adds a filter.
///
/// # Errors
/// [`AppError::Invalid`] with message ids.
pub async fn filter_create(tx: &mut ActorTx<'_>, draft: &FilterDraft) -> StoreResult<()> {
    draft.errors().into_result()?;
    let made = statement(CREATE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<Text, _>(draft.phrase.trim())
        .bind::<Bool, _>(!draft.whole_word.is_empty())
        .bind::<Text, _>(&draft.action)
        .bind::<Array<Text>, _>(draft.places())
        .bind::<Nullable<Integer>, _>(crate::mute::page::days(&draft.days).flatten())
        .bind::<BigInt, _>(MOST)
        .execute(&mut tx.conn())
        .await?;
    if made > 0 { Ok(()) } else { Err(AppError::field("phrase", "person-filter-many").into()) }
}

/// Takes a filter back. Doing it twice is doing it once.
///
/// # Errors
/// If the database is away.
pub async fn filter_delete(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    statement("delete from identity.keyword_filters where id = $1 and profile_id = auth.profile_id()")
        .bind::<SqlUuid, _>(id)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

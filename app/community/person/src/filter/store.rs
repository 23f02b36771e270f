//! Rows of `identity.keyword_filters`. Only their person sees them.

use super::model::{End, Filter, FilterDraft};
use chrono::Utc;
use chrono_tz::Tz;
use db::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::AppError;
use uuid::Uuid;

/// How many may hold at a time: more than anybody needs, and few enough to look for in every text.
const MOST: i64 = 100;

/// For how many days a row was wished for.
macro_rules! days {
    () => {
        "greatest(round(extract(epoch from expires_at - created_at) / 86400), 1)::integer"
    };
}

const LIST: &str = concat!(
    "select id, phrase, whole_word, action, contexts, expires_at, coalesce(expires_at <= now(), false) as is_over, \
       coalesce(",
    days!(),
    ", 0) as days from identity.keyword_filters where profile_id = auth.profile_id() \
      order by is_over, case when expires_at <= now() then expires_at end desc, lower(phrase) limit 2 * $1"
);

/// The person's filters: those that hold now by their words, then those whose time is over, the last first.
///
/// # Errors
/// If the database is away.
pub async fn filter_list(tx: &ActorTx<'_>) -> StoreResult<Vec<Filter>> {
    Ok(statement(LIST).bind::<BigInt, _>(MOST).load(&mut tx.conn()).await?)
}

/// How many filters of whoever asks hold now.
macro_rules! holding {
    () => {
        "(select count(*) from identity.keyword_filters f where f.profile_id = auth.profile_id() \
            and (f.expires_at is null or f.expires_at > now())"
    };
}

/// The same words again change the filter that there is.
const CREATE: &str = concat!(
    "insert into identity.keyword_filters (id, profile_id, phrase, whole_word, action, contexts, expires_at) \
     select $1, auth.profile_id(), $2, $3, $4, $5, coalesce($6, now() + make_interval(days => $7)) where ",
    holding!(),
    " and lower(f.phrase) <> lower($2)) < $8 \
      on conflict (profile_id, lower(phrase)) do update set whole_word = excluded.whole_word, action = excluded.action, \
        contexts = excluded.contexts, expires_at = excluded.expires_at, created_at = now()"
);

/// Adds a filter. Its last day ends on the clocks of `zone`.
///
/// # Errors
/// [`AppError::Invalid`] with message ids.
pub async fn filter_create(tx: &mut ActorTx<'_>, draft: &FilterDraft, zone: Tz) -> StoreResult<()> {
    let (at, days) = match draft.check(Utc::now(), zone).map_err(AppError::Invalid)? {
        End::Never => (None, None),
        End::Days(days) => (None, Some(days)),
        End::At(at) => (Some(at), None),
    };
    let made = statement(CREATE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<Text, _>(draft.phrase.trim())
        .bind::<Bool, _>(!draft.whole_word.is_empty())
        .bind::<Text, _>(&draft.action)
        .bind::<Array<Text>, _>(draft.places())
        .bind::<Nullable<Timestamptz>, _>(at)
        .bind::<Nullable<Integer>, _>(days)
        .bind::<BigInt, _>(MOST)
        .execute(&mut tx.conn())
        .await?;
    if made > 0 { Ok(()) } else { Err(AppError::field("phrase", "person-filter-many").into()) }
}

const AGAIN: &str = concat!(
    "update identity.keyword_filters set created_at = now(), expires_at = now() + make_interval(days => ",
    days!(),
    ") where id = $1 and profile_id = auth.profile_id() and expires_at <= now() and ",
    holding!(),
    ") < $2"
);

/// Lets a filter whose time is over hold again, for as many days as before. Doing it twice is doing it once.
///
/// # Errors
/// [`AppError::Invalid`] with a message id where too many hold.
pub async fn filter_again(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    let held =
        statement(AGAIN).bind::<SqlUuid, _>(id).bind::<BigInt, _>(MOST).execute(&mut tx.conn()).await?;
    let still_over = filter_list(tx).await?.iter().any(|filter| filter.id == id && filter.is_over);
    if held == 0 && still_over { Err(AppError::field("", "person-filter-many").into()) } else { Ok(()) }
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

//! Counting tries.

use super::model::{Subject, wait};
use db::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Bytea, Integer, Uuid as SqlUuid};
use kernel::AppError;
use schema::identity::login_attempts;
use uuid::Uuid;

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    tries: i64,
    #[diesel(sql_type = BigInt)]
    since: i64,
    #[expect(dead_code, reason = "keeps the rows in the order of the subjects")]
    #[diesel(sql_type = Integer)]
    position: i32,
}

/// Notes a try as failed before it is made, so that tries at the same moment count each other. Commit before making
/// it. Returns the ids for [`attempt_succeed`].
///
/// # Errors
/// [`AppError::TooMany`] if a subject has to wait; that try is not counted.
pub async fn attempt_create(tx: &mut ActorTx<'_>, subjects: &[Subject]) -> StoreResult<Vec<Uuid>> {
    let mut locks: Vec<i64> = subjects.iter().map(Subject::lock).collect();
    // One order for everybody, so that nobody waits in a circle.
    locks.sort_unstable();
    statement("select pg_advisory_xact_lock(key) from unnest($1::bigint[]) key")
        .bind::<Array<BigInt>, _>(locks)
        .execute(&mut tx.conn())
        .await?;
    let hashes: Vec<&[u8]> = subjects.iter().map(|subject| subject.hash.as_slice()).collect();
    let counts = counts(tx, subjects).await?;
    let left = subjects
        .iter()
        .zip(&counts)
        .filter_map(|(subject, count)| wait(subject.rule, count.tries, count.since));
    if let Some(retry_after) = left.max() {
        return Err(AppError::TooMany { retry_after }.into());
    }
    let ids: Vec<Uuid> = subjects.iter().map(|_| Uuid::now_v7()).collect();
    statement(
        "insert into identity.login_attempts (id, subject, succeeded, attempted_at)
         select id, subject, false, clock_timestamp() from unnest($1::uuid[], $2::bytea[]) as new (id, subject)",
    )
    .bind::<Array<SqlUuid>, _>(ids.clone())
    .bind::<Array<Bytea>, _>(hashes)
    .execute(&mut tx.conn())
    .await?;
    Ok(ids)
}

/// How many tries a subject has had within the hour, except those that succeeded.
///
/// # Errors
/// If the database is away.
pub async fn attempt_count(tx: &mut ActorTx<'_>, subject: &Subject) -> StoreResult<i64> {
    Ok(counts(tx, std::slice::from_ref(subject)).await?.iter().map(|count| count.tries).sum())
}

async fn counts(tx: &mut ActorTx<'_>, subjects: &[Subject]) -> StoreResult<Vec<Count>> {
    let hashes: Vec<&[u8]> = subjects.iter().map(|subject| subject.hash.as_slice()).collect();
    let resets: Vec<bool> = subjects.iter().map(|subject| subject.resets).collect();
    Ok(statement(include_str!("count.sql"))
        .bind::<Array<Bytea>, _>(hashes)
        .bind::<Array<Bool>, _>(resets)
        .load(&mut tx.conn())
        .await?)
}

/// The try was a success.
///
/// # Errors
/// If the database is away.
pub async fn attempt_succeed(tx: &mut ActorTx<'_>, ids: &[Uuid]) -> StoreResult<()> {
    diesel::update(login_attempts::table.filter(login_attempts::id.eq_any(ids)))
        .set(login_attempts::succeeded.eq(true))
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Drops what no longer counts. For the daily clean-up.
///
/// # Errors
/// If the database is away.
pub async fn attempt_clean(tx: &mut ActorTx<'_>) -> StoreResult<usize> {
    let long_ago = chrono::Utc::now() - chrono::TimeDelta::days(1);
    Ok(diesel::delete(login_attempts::table.filter(login_attempts::attempted_at.lt(long_ago)))
        .execute(&mut tx.conn())
        .await?)
}

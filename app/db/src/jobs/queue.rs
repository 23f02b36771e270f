//! The statements of the queue. Every change by a worker names the worker and the attempt, so that one which lost its
//! lock cannot write over the one that took the job up.

use crate::schema::jobs::jobs;
use crate::{Db, StoreError, StoreResult, statement};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Integer, Jsonb, Text, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use serde_json::Value;
use std::time::Duration;
use uuid::Uuid;

/// A job that this worker has taken.
#[derive(Clone, Debug, QueryableByName)]
pub struct Taken {
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    #[diesel(sql_type = Text)]
    pub kind: String,
    #[diesel(sql_type = Jsonb)]
    pub payload: Value,
    #[diesel(sql_type = Integer)]
    pub attempts: i32,
    #[diesel(sql_type = Integer)]
    pub max_attempts: i32,
}

/// Who takes jobs, which ones, and for how long before the lock must be renewed.
#[derive(Clone, Debug)]
pub struct Claimant {
    pub name: String,
    pub kinds: Vec<String>,
    pub lease: Duration,
}

/// Due jobs, oldest of the highest priority first.
pub async fn claim(db: &Db, who: &Claimant, most: usize) -> StoreResult<Vec<Taken>> {
    take(db, include_str!("claim.sql"), who, most).await
}

/// Jobs whose worker died. Those on their last attempt are given up instead.
pub async fn reclaim(db: &Db, who: &Claimant, most: usize) -> StoreResult<Vec<Taken>> {
    let buried = db
        .as_system("jobs that took their worker down", async |tx| {
            Ok(statement(include_str!("bury.sql")).execute(&mut tx.conn()).await?)
        })
        .await?;
    if buried > 0 {
        tracing::error!(buried, "jobs were given up because their workers died");
    }
    take(db, include_str!("reclaim.sql"), who, most).await
}

async fn take(db: &Db, sql: &'static str, who: &Claimant, most: usize) -> StoreResult<Vec<Taken>> {
    db.as_system("taking jobs", async |tx| {
        Ok(statement(sql)
            .bind::<Array<Text>, _>(&who.kinds)
            .bind::<BigInt, _>(i64::try_from(most).unwrap_or(i64::MAX))
            .bind::<Text, _>(&who.name)
            .bind::<BigInt, _>(millis(who.lease))
            .load(&mut tx.conn())
            .await?)
    })
    .await
}

/// Keeps the locks of running jobs; returns those that are still this worker's.
pub async fn renew(db: &Db, who: &Claimant, ids: &[Uuid]) -> StoreResult<Vec<Uuid>> {
    db.as_system("heartbeat of jobs", async |tx| {
        let kept: Vec<Kept> = statement(
            "update jobs.jobs set locked_until = now() + $3 * interval '1 millisecond'
              where id = any ($1) and locked_by = $2 and state = 'running' returning id",
        )
        .bind::<Array<SqlUuid>, _>(ids)
        .bind::<Text, _>(&who.name)
        .bind::<BigInt, _>(millis(who.lease))
        .load(&mut tx.conn())
        .await?;
        Ok(kept.into_iter().map(|row| row.id).collect())
    })
    .await
}

#[derive(QueryableByName)]
struct Kept {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// The job is done.
pub async fn finish(db: &Db, who: &Claimant, job: &Taken) -> StoreResult<()> {
    db.as_system("a job is done", async |tx| {
        diesel::update(jobs::table.find(job.id).filter(
            jobs::state.eq("running").and(jobs::locked_by.eq(&who.name)).and(jobs::attempts.eq(job.attempts)),
        ))
        .set((
            jobs::state.eq("done"),
            jobs::progress.eq(100),
            jobs::finished_at.eq(diesel::dsl::now),
            jobs::locked_until.eq(None::<chrono::DateTime<chrono::Utc>>),
            jobs::last_error.eq(None::<String>),
        ))
        .execute(&mut tx.conn())
        .await?;
        Ok(())
    })
    .await
}

#[derive(QueryableByName)]
struct Verdict {
    #[diesel(sql_type = Text)]
    state: String,
}

/// What became of a job that failed.
pub struct Failure {
    /// Why.
    pub reason: String,
    /// Is trying again useless?
    pub give_up: bool,
    /// Otherwise, when to try again.
    pub wait: Duration,
}

/// The job failed; returns its new state, or nothing if it is no longer this worker's.
pub async fn fail(db: &Db, who: &Claimant, job: &Taken, failure: &Failure) -> StoreResult<Option<String>> {
    let mut tries = 0;
    loop {
        let outcome = db
            .as_system("a job failed", async |tx| {
                Ok(statement(include_str!("fail.sql"))
                    .bind::<SqlUuid, _>(job.id)
                    .bind::<Text, _>(&who.name)
                    .bind::<Integer, _>(job.attempts)
                    .bind::<Bool, _>(failure.give_up)
                    .bind::<BigInt, _>(millis(failure.wait))
                    .bind::<Text, _>(&failure.reason)
                    .get_result::<Verdict>(&mut tx.conn())
                    .await
                    .optional()?)
            })
            .await;
        match outcome {
            // An equal job was added between the look and the change: look again.
            Err(StoreError::Constraint { name }) if name == "jobs_unique_key" && tries < 5 => tries += 1,
            other => return Ok(other?.map(|verdict| verdict.state)),
        }
    }
}

/// Lets others take this worker's jobs at once, because it stops.
pub async fn release(db: &Db, who: &Claimant) -> StoreResult<usize> {
    db.as_system("a worker stops", async |tx| {
        Ok(diesel::update(jobs::table.filter(jobs::state.eq("running").and(jobs::locked_by.eq(&who.name))))
            .set(jobs::locked_until.eq(diesel::dsl::now))
            .execute(&mut tx.conn())
            .await?)
    })
    .await
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

//! Background work: a job is written in the transaction that needs it and done by workers afterwards, at least once.
//! Here: adding jobs and what a running job can say about itself. [`Workers`] runs them; docs/jobs.md is the guide.

mod backoff;
mod housekeeping;
mod queue;
mod runner;
mod schedule;
pub mod upkeep;
mod workers;

pub use housekeeping::partitions;
pub use workers::{Options, Workers};

use crate::{ActorTx, Db, StoreResult, schema::jobs::jobs, statement};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types;
use diesel_async::RunQueryDsl;
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

/// A job to be added.
#[derive(Clone, Debug)]
pub struct NewJob {
    /// `system.verb`: which handler does it.
    pub kind: String,
    /// What the handler gets: ids, never names or addresses, because finished jobs are kept for a week.
    pub payload: Value,
    /// While a job of this kind and key waits, adding it again does nothing.
    pub unique_key: Option<String>,
    /// Not before; `None` is at once.
    pub run_at: Option<DateTime<Utc>>,
    /// Higher ones come first; 0 is usual, negative is for bulk work.
    pub priority: i16,
    /// Tries before it is given up, 1 to 100.
    pub max_attempts: i32,
}

impl NewJob {
    /// A job of usual priority, to be done at once, tried ten times.
    pub fn new(kind: impl Into<String>, payload: &impl Serialize) -> Self {
        let payload = serde_json::to_value(payload).unwrap_or_default();
        Self { kind: kind.into(), payload, unique_key: None, run_at: None, priority: 0, max_attempts: 10 }
    }

    /// Only one such job waits at a time.
    #[must_use]
    pub fn unique(mut self, key: impl Into<String>) -> Self {
        self.unique_key = Some(key.into());
        self
    }

    /// Not before this moment.
    #[must_use]
    pub fn at(mut self, moment: DateTime<Utc>) -> Self {
        self.run_at = Some(moment);
        self
    }

    /// Before or after others.
    #[must_use]
    pub fn priority(mut self, priority: i16) -> Self {
        self.priority = priority;
        self
    }

    /// How often it is tried.
    #[must_use]
    pub fn attempts(mut self, most: i32) -> Self {
        self.max_attempts = most;
        self
    }
}

/// Adds a job in this transaction: it exists if, and only if, the transaction commits. `false` means that an equal
/// one (same kind and unique key) waits already.
///
/// # Errors
/// If the database is away or `max_attempts` is out of range.
pub async fn enqueue(tx: &mut ActorTx<'_>, job: &NewJob) -> StoreResult<bool> {
    // No conflict target and nothing returned: the application role may add jobs but never read them.
    let added = statement(
        "insert into jobs.jobs (id, kind, payload, unique_key, run_at, priority, max_attempts)
         values ($1, $2, $3, $4, coalesce($5, now()), $6, $7) on conflict do nothing",
    )
    .bind::<sql_types::Uuid, _>(Uuid::now_v7())
    .bind::<sql_types::Text, _>(&job.kind)
    .bind::<sql_types::Jsonb, _>(&job.payload)
    .bind::<sql_types::Nullable<sql_types::Text>, _>(&job.unique_key)
    .bind::<sql_types::Nullable<sql_types::Timestamptz>, _>(job.run_at)
    .bind::<sql_types::SmallInt, _>(job.priority)
    .bind::<sql_types::Integer, _>(job.max_attempts)
    .execute(&mut tx.conn())
    .await?;
    Ok(added > 0)
}

/// Gives a dead job a new set of tries. `false` if there is no such dead job, or an equal one waits already.
///
/// # Errors
/// If the database is away.
pub async fn revive(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<bool> {
    let revived =
        statement(include_str!("revive.sql")).bind::<sql_types::Uuid, _>(id).execute(&mut tx.conn()).await?;
    Ok(revived > 0)
}

/// A failure that trying again cannot mend: the job goes to the dead letters at once.
#[derive(Debug, thiserror::Error)]
#[error("given up: {0}")]
pub struct GiveUp(pub &'static str);

/// The job that a handler is working on.
#[derive(Clone, Copy, Debug)]
pub struct CurrentJob {
    /// Its id; the same on every attempt, so it can serve as an idempotency key.
    pub id: Uuid,
    /// 1 on the first try.
    pub attempt: i32,
    /// The last one?
    pub last_attempt: bool,
}

tokio::task_local! {
    static CURRENT: CurrentJob;
}

/// The job that runs here; `None` outside a handler.
pub fn current() -> Option<CurrentJob> {
    CURRENT.try_with(|job| *job).ok()
}

/// Notes how far the running job is, 0 to 100 per cent. Outside a handler it does nothing.
///
/// # Errors
/// If the database is away.
pub async fn progress(db: &Db, percent: i16) -> StoreResult<()> {
    let Some(job) = current() else { return Ok(()) };
    db.as_system("progress of a job", async |tx| {
        diesel::update(
            jobs::table.find(job.id).filter(jobs::state.eq("running").and(jobs::attempts.eq(job.attempt))),
        )
        .set(jobs::progress.eq(percent.clamp(0, 100)))
        .execute(&mut tx.conn())
        .await?;
        Ok(())
    })
    .await
}

//! What the database needs again and again: next months' partitions, and an end for what is old.

use crate::jobs::Workers;
use crate::{Db, statement};
use diesel::prelude::*;
use diesel::sql_types::{Array, Integer, Text};
use diesel_async::RunQueryDsl;

/// Months ahead for which partitions are made.
const MONTHS_AHEAD: i32 = 3;

pub(super) fn register(workers: Workers) -> anyhow::Result<Workers> {
    workers.every("db.partitions", "17 3 * * *", |db| async move { partitions(&db).await.map(drop) })?.every(
        "jobs.sweep",
        "47 3 * * *",
        sweep,
    )
}

#[derive(QueryableByName)]
struct Done {
    #[diesel(sql_type = Array<Text>)]
    done: Vec<String>,
}

/// Makes the partitions of this and the next months and drops those beyond retention. Says what was done, such as
/// `made identity.audit_log_2026_12`.
///
/// # Errors
/// If the database is away or the tables are busy for longer than five seconds.
pub async fn partitions(db: &Db) -> anyhow::Result<Vec<String>> {
    let done: Vec<Done> = db
        .as_system("partitions of the coming months", async |tx| {
            Ok(statement(
                "select maison.month_partitions(parent, $1, keep) as done from maison.partition_plan()",
            )
            .bind::<Integer, _>(MONTHS_AHEAD)
            .load(&mut tx.conn())
            .await?)
        })
        .await?;
    let all: Vec<String> = done.into_iter().flat_map(|table| table.done).collect();
    if !all.is_empty() {
        tracing::info!(done = %all.join(", "), "partitions");
    }
    Ok(all)
}

/// Finished jobs are kept for a week, dead letters for three months.
async fn sweep(db: Db) -> anyhow::Result<()> {
    let gone = db
        .as_system("old jobs", async |tx| {
            Ok(statement(
                "delete from jobs.jobs
                  where (state = 'done' and finished_at < now() - interval '7 days')
                     or (state = 'dead' and finished_at < now() - interval '90 days')",
            )
            .execute(&mut tx.conn())
            .await?)
        })
        .await?;
    tracing::info!(gone, "old jobs were removed");
    Ok(())
}

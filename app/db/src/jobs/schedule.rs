//! Jobs that come back. The next moment is stored and its row is locked while the job is added, so several nodes add
//! it once; what was missed while nobody ran is made up for once.

use crate::jobs::{NewJob, enqueue};
use crate::schema::jobs::schedules;
use crate::{Db, StoreResult};
use chrono::{DateTime, Utc};
use croner::Cron;
use diesel::prelude::*;
use diesel::upsert::excluded;
use diesel_async::RunQueryDsl;
use std::collections::BTreeMap;
use std::str::FromStr;

/// Kind of job → when it comes back.
pub type Schedules = BTreeMap<&'static str, Cron>;

/// Reads a cron expression of five fields; times are UTC.
///
/// # Errors
/// If it is none.
pub fn parse(cron: &str) -> anyhow::Result<Cron> {
    Cron::from_str(cron).map_err(|error| anyhow::anyhow!("the schedule {cron:?}: {error}"))
}

fn next(cron: &Cron, after: DateTime<Utc>) -> anyhow::Result<DateTime<Utc>> {
    Ok(cron.find_next_occurrence(&after, false)?)
}

/// Writes down schedules that are new or have changed.
pub async fn register(db: &Db, all: &Schedules) -> StoreResult<()> {
    db.as_system("schedules of this node", async |tx| {
        for (kind, cron) in all {
            let expression = cron.pattern.to_string();
            let known: Option<String> =
                schedules::table.find(kind).select(schedules::cron).first(&mut tx.conn()).await.optional()?;
            if known.as_deref() == Some(expression.as_str()) {
                continue;
            }
            diesel::insert_into(schedules::table)
                .values((
                    schedules::kind.eq(kind),
                    schedules::cron.eq(&expression),
                    schedules::next_run_at.eq(next(cron, Utc::now())?),
                ))
                .on_conflict(schedules::kind)
                .do_update()
                .set((
                    schedules::cron.eq(excluded(schedules::cron)),
                    schedules::next_run_at.eq(excluded(schedules::next_run_at)),
                ))
                .execute(&mut tx.conn())
                .await?;
        }
        Ok(())
    })
    .await
}

/// Adds the jobs that are due.
pub async fn tick(db: &Db, all: &Schedules) -> StoreResult<()> {
    if all.is_empty() {
        return Ok(());
    }
    db.as_system("jobs that come back", async |tx| {
        let due: Vec<(String, DateTime<Utc>)> = schedules::table
            .filter(schedules::next_run_at.le(diesel::dsl::now).and(schedules::kind.eq_any(all.keys())))
            .select((schedules::kind, schedules::next_run_at))
            .for_update()
            .skip_locked()
            .load(&mut tx.conn())
            .await?;
        for (kind, was_due) in due {
            let Some(cron) = all.get(kind.as_str()) else {
                continue;
            };
            enqueue(tx, &NewJob::new(&kind, &serde_json::json!({ "due": was_due })).unique("schedule"))
                .await?;
            diesel::update(schedules::table.find(&kind))
                .set((schedules::last_run_at.eq(was_due), schedules::next_run_at.eq(next(cron, Utc::now())?)))
                .execute(&mut tx.conn())
                .await?;
        }
        Ok(())
    })
    .await
}

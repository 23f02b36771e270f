//! Jobs are done at least once, and once when nothing crashes.

mod adding;
mod failing;
mod schedule;
mod taking;

use chrono::{DateTime, Utc};
use db::Db;
use db::jobs::{self, NewJob, Workers};
use db::prelude::*;
use schema::jobs::jobs as table;
use std::time::Duration;

async fn add(db: &Db, job: NewJob) -> bool {
    db.as_system("test", async |tx| jobs::enqueue(tx, &job).await).await.unwrap()
}

type Row = (String, i32, Option<String>, DateTime<Utc>, i16);

async fn row(db: &Db, kind: &str) -> Row {
    db.as_system("test", async |tx| {
        Ok(table::table
            .filter(table::kind.eq(kind))
            .order(table::created_at.desc())
            .select((table::state, table::attempts, table::last_error, table::run_at, table::progress))
            .first(&mut tx.conn())
            .await?)
    })
    .await
    .unwrap()
}

async fn count(db: &Db, state: &str) -> i64 {
    db.as_system("test", async |tx| {
        Ok(table::table.filter(table::state.eq(state)).count().get_result(&mut tx.conn()).await?)
    })
    .await
    .unwrap()
}

fn quick(workers: Workers) -> Workers {
    workers.options(|options| {
        options.poll = Duration::from_millis(50);
        options.lease = Duration::from_millis(600);
        options.grace = Duration::from_secs(5);
    })
}

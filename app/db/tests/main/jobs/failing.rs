//! Failures wait longer every time, end as dead letters, and stop no worker.

use super::{add, count, quick, row};
use crate::waits::until;
use chrono::{Duration as Span, Utc};
use db::jobs::{self, GiveUp, NewJob, Workers};
use db::prelude::*;
use schema::jobs::jobs as table;
use serde_json::{Value, json};
use testing::TestDb;

#[tokio::test(flavor = "multi_thread")]
async fn a_failure_waits_longer_every_time_and_ends_as_a_dead_letter() {
    let test = TestDb::new().await;
    add(&test.db, NewJob::new("fails.always", &()).attempts(2)).await;
    let workers = Workers::new(test.db.clone())
        .on("fails.always", |_, (): ()| async { anyhow::bail!("no route to vera@example.org") });
    let before = Utc::now();
    assert!(workers.run_due().await.is_err());
    let (state, attempts, error, run_at, _) = row(&test.db, "fails.always").await;
    assert_eq!((state.as_str(), attempts), ("waiting", 1));
    assert_eq!(error.as_deref(), Some("no route to ‹address›"));
    let wait = run_at - before;
    assert!(wait > Span::seconds(6) && wait < Span::seconds(15), "{wait}");
    assert_eq!(workers.run_due().await.unwrap(), 0, "it is not due yet");

    test.sql("update jobs.jobs set run_at = now()").await;
    assert!(workers.run_due().await.is_err());
    let (state, attempts, ..) = row(&test.db, "fails.always").await;
    assert_eq!((state.as_str(), attempts), ("dead", 2));

    let id = test
        .db
        .as_system("test", async |tx| Ok(table::table.select(table::id).first(&mut tx.conn()).await?))
        .await
        .unwrap();
    assert!(test.db.as_system("test", async |tx| jobs::revive(tx, id).await).await.unwrap());
    assert_eq!(row(&test.db, "fails.always").await.0, "waiting");
}

#[tokio::test(flavor = "multi_thread")]
async fn giving_up_panics_and_strange_payloads_do_not_stop_a_worker() {
    let test = TestDb::new().await;
    add(&test.db, NewJob::new("gives.up", &())).await;
    add(&test.db, NewJob::new("panics", &())).await;
    add(&test.db, NewJob::new("typed", &json!({"other": "shape"}))).await;
    let workers = quick(Workers::new(test.db.clone()))
        .on("gives.up", |_, (): ()| async {
            Err(anyhow::Error::from(GiveUp("the page is gone")).context("fetch"))
        })
        .on("panics", |_, _: Value| async { panic!("a bug") })
        .on("typed", |_, _: i64| async { Ok(()) });
    let node = tokio::spawn(workers.run(std::future::pending()));
    until(async || count(&test.db, "dead").await == 2 && row(&test.db, "panics").await.0 == "waiting").await;
    assert_eq!(row(&test.db, "gives.up").await.2.as_deref(), Some("fetch: given up: the page is gone"));
    assert_eq!(row(&test.db, "panics").await.2.as_deref(), Some("the handler panicked"));
    assert!(!node.is_finished());
    node.abort();
    let _ = node.await;
}

//! Jobs are done once, also over several nodes and when one of them is killed.

use super::{add, count, quick, row};
use crate::waits::until;
use chrono::{DateTime, Utc};
use db::Db;
use db::jobs::{self, NewJob, Workers};
use db::prelude::*;
use schema::jobs::jobs as table;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use testing::TestDb;
use tokio::sync::{Notify, oneshot};

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_jobs_over_four_nodes_are_done_once_each() {
    let test = TestDb::new().await;
    let seen: Arc<Mutex<HashMap<i64, u32>>> = Arc::default();
    test.db
        .as_system("test", async |tx| {
            for number in 0..200 {
                jobs::enqueue(tx, &NewJob::new("count.up", &number)).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let mut nodes = Vec::new();
    for _ in 0..4 {
        let seen = Arc::clone(&seen);
        let workers = Workers::new(test.db.clone()).on("count.up", move |_, number: i64| {
            *seen.lock().unwrap().entry(number).or_default() += 1;
            async { Ok(()) }
        });
        let (stop, stopped) = oneshot::channel::<()>();
        let node = tokio::spawn(workers.concurrency(3).run(async { drop(stopped.await) }));
        nodes.push((stop, node));
    }
    until(async || count(&test.db, "done").await == 200).await;
    for (stop, node) in nodes {
        stop.send(()).unwrap();
        node.await.unwrap();
    }
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 200);
    assert!(seen.values().all(|times| *times == 1), "{seen:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_whose_worker_is_killed_is_taken_up_once_more() {
    let test = TestDb::new().await;
    assert!(add(&test.db, NewJob::new("slow.work", &())).await);
    let began = Arc::new(Notify::new());
    let signal = Arc::clone(&began);
    let doomed = quick(Workers::new(test.db.clone())).on("slow.work", move |_, (): ()| {
        signal.notify_one();
        std::future::pending()
    });
    let doomed = tokio::spawn(doomed.run(std::future::pending()));
    began.notified().await;
    // As kill -9 would: nothing is recorded, nothing is released.
    doomed.abort();
    assert!(doomed.await.unwrap_err().is_cancelled());
    assert_eq!(row(&test.db, "slow.work").await.0, "running");

    let attempts: Arc<Mutex<Vec<i32>>> = Arc::default();
    let noted = Arc::clone(&attempts);
    let (stop, stopped) = oneshot::channel::<()>();
    let heir = quick(Workers::new(test.db.clone())).on("slow.work", move |_, (): ()| {
        let noted = Arc::clone(&noted);
        async move {
            noted.lock().unwrap().push(jobs::current().unwrap().attempt);
            Ok(())
        }
    });
    let heir = tokio::spawn(heir.run(async { drop(stopped.await) }));
    until(async || row(&test.db, "slow.work").await.0 == "done").await;
    stop.send(()).unwrap();
    heir.await.unwrap();
    assert_eq!(*attempts.lock().unwrap(), [2]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_job_keeps_its_lock_by_heartbeat() {
    let test = TestDb::new().await;
    add(&test.db, NewJob::new("long.work", &())).await;
    let runs = Arc::new(Mutex::new(0));
    let finish = Arc::new(Notify::new());
    let mut nodes = Vec::new();
    for _ in 0..2 {
        let (runs, finish) = (Arc::clone(&runs), Arc::clone(&finish));
        let node = quick(Workers::new(test.db.clone()));
        let node = node.options(|options| options.lease = Duration::from_millis(1500));
        let workers = node.on("long.work", move |_, (): ()| {
            *runs.lock().unwrap() += 1;
            let finish = Arc::clone(&finish);
            async move {
                finish.notified().await;
                Ok(())
            }
        });
        nodes.push(tokio::spawn(workers.run(std::future::pending())));
    }
    until(async || lock(&test.db).await.is_some()).await;
    // Two leases later it is still the first one's: each was renewed before it ended.
    for _ in 0..2 {
        let ends = lock(&test.db).await.unwrap();
        until(async || passed(&test.db, ends).await).await;
        assert_eq!(row(&test.db, "long.work").await.1, 1, "nobody else took it up");
    }
    finish.notify_one();
    until(async || row(&test.db, "long.work").await.0 == "done").await;
    assert_eq!(*runs.lock().unwrap(), 1);
    for node in nodes {
        node.abort();
        let _ = node.await;
    }
}

/// Until when the one running job is locked.
async fn lock(db: &Db) -> Option<DateTime<Utc>> {
    db.as_system("test", async |tx| {
        Ok(table::table.select(table::locked_until).first(&mut tx.conn()).await?)
    })
    .await
    .unwrap()
}

/// Is this moment over, by the clock of the database?
async fn passed(db: &Db, moment: DateTime<Utc>) -> bool {
    db.as_system("test", async |tx| {
        let over = moment.into_sql::<diesel::sql_types::Timestamptz>().lt(diesel::dsl::now);
        Ok(diesel::select(over).get_result(&mut tx.conn()).await?)
    })
    .await
    .unwrap()
}

//! What comes back by itself, and how a node stops.

use super::{add, count, quick, row};
use crate::waits::until;
use chrono::{DateTime, Utc};
use db::jobs::{self, NewJob, Workers};
use db::prelude::*;
use schema::jobs::schedules;
use std::sync::{Arc, Mutex};
use testing::TestDb;
use tokio::sync::{Notify, oneshot};

#[tokio::test(flavor = "multi_thread")]
async fn a_schedule_comes_back_once_over_several_nodes() {
    let test = TestDb::new().await;
    let runs = Arc::new(Mutex::new(0));
    let mut nodes = Vec::new();
    for _ in 0..3 {
        let runs = Arc::clone(&runs);
        let workers = quick(Workers::new(test.db.clone()))
            .every("stats.count", "0 3 * * *", move |_| {
                *runs.lock().unwrap() += 1;
                async { Ok(()) }
            })
            .unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        nodes.push((stop, tokio::spawn(workers.run(async { drop(stopped.await) }))));
    }
    let next = async || {
        test.db
            .as_system("test", async |tx| {
                Ok(schedules::table
                    .select(schedules::next_run_at)
                    .first::<DateTime<Utc>>(&mut tx.conn())
                    .await?)
            })
            .await
    };
    until(async || next().await.is_ok()).await;
    assert!(next().await.unwrap() > Utc::now());
    // Three missed days are made up for once.
    test.sql("update jobs.schedules set next_run_at = now() - interval '3 days'").await;
    until(async || count(&test.db, "done").await == 1).await;
    assert!(next().await.unwrap() > Utc::now());
    // What is next lies ahead, so once the nodes have ended their work nothing more can come.
    for (stop, node) in nodes {
        stop.send(()).unwrap();
        node.await.unwrap();
    }
    assert_eq!((count(&test.db, "done").await, count(&test.db, "waiting").await), (1, 0));
    assert_eq!(*runs.lock().unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn stopping_lets_running_jobs_end_and_notes_progress() {
    let test = TestDb::new().await;
    let began = Arc::new(Notify::new());
    let signal = Arc::clone(&began);
    let (finish, finished) = oneshot::channel::<()>();
    let finished = Arc::new(tokio::sync::Mutex::new(Some(finished)));
    let workers = quick(Workers::new(test.db.clone())).on("slow.work", move |db, (): ()| {
        let (signal, finished) = (Arc::clone(&signal), Arc::clone(&finished));
        async move {
            jobs::progress(&db, 40).await?;
            signal.notify_one();
            finished.lock().await.take().unwrap().await?;
            Ok(())
        }
    });
    let (stop, stopped) = oneshot::channel::<()>();
    let node = tokio::spawn(workers.run(async { drop(stopped.await) }));
    // Woken by the notification, not by polling: added after the worker began to listen.
    add(&test.db, NewJob::new("slow.work", &())).await;
    began.notified().await;
    assert_eq!(row(&test.db, "slow.work").await.4, 40);
    stop.send(()).unwrap();
    add(&test.db, NewJob::new("slow.work", &())).await;
    finish.send(()).unwrap();
    node.await.unwrap();
    assert_eq!((count(&test.db, "done").await, count(&test.db, "waiting").await), (1, 1));
}

//! Jobs are done at least once, and once when nothing crashes.

use chrono::{DateTime, Duration as Span, Utc};
use db::Db;
use db::jobs::{self, GiveUp, NewJob, Workers};
use db::prelude::*;
use schema::jobs::{jobs as table, schedules};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use testing::TestDb;
use tokio::sync::{Notify, oneshot};

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

/// Polls until `check` holds; fails after ten seconds.
async fn until(mut check: impl AsyncFnMut() -> bool) {
    let end = tokio::time::Instant::now() + Duration::from_secs(10);
    while !check().await {
        assert!(tokio::time::Instant::now() < end, "it did not happen within ten seconds");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn quick(workers: Workers) -> Workers {
    workers.options(|options| {
        options.poll = Duration::from_millis(50);
        options.lease = Duration::from_millis(600);
        options.grace = Duration::from_secs(5);
    })
}

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
    let mut nodes = Vec::new();
    for _ in 0..2 {
        let runs = Arc::clone(&runs);
        let workers = quick(Workers::new(test.db.clone())).on("long.work", move |_, (): ()| {
            *runs.lock().unwrap() += 1;
            async {
                // Three times the lease.
                tokio::time::sleep(Duration::from_millis(1800)).await;
                Ok(())
            }
        });
        nodes.push(tokio::spawn(workers.run(std::future::pending())));
    }
    until(async || row(&test.db, "long.work").await.0 == "done").await;
    assert_eq!(*runs.lock().unwrap(), 1);
    for node in nodes {
        node.abort();
        let _ = node.await;
    }
}

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

#[tokio::test(flavor = "multi_thread")]
async fn an_equal_job_waits_once() {
    let test = TestDb::new().await;
    let job = || NewJob::new("feed.build", &json!({"site": 1})).unique("site:1");
    assert!(add(&test.db, job()).await);
    assert!(!add(&test.db, job()).await);
    assert!(add(&test.db, NewJob::new("feed.build", &json!({"site": 2})).unique("site:2")).await);
    // While one runs and fails, an equal one was added: the failed one is not needed any more.
    let db = test.db.clone();
    let workers = Workers::new(test.db.clone()).on("feed.build", move |_, site: Value| {
        let db = db.clone();
        async move {
            if site["site"] == 1 {
                assert!(add(&db, NewJob::new("feed.build", &json!({"site": 3})).unique("site:1")).await);
                anyhow::bail!("it is being changed");
            }
            Ok(())
        }
    });
    assert!(workers.run_due().await.is_err());
    assert_eq!(workers.run_due().await.unwrap(), 2);
    assert_eq!(count(&test.db, "done").await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_exists_only_if_its_transaction_commits_and_people_cannot_read_it() {
    let test = TestDb::new().await;
    let world = testing::World::new(&test).await;
    let vera = world.actor("vera");
    let result: StoreResult<()> = test
        .db
        .as_actor(vera, async |tx| {
            jobs::enqueue(tx, &NewJob::new("never.done", &())).await?;
            Err(StoreError::Conflict)
        })
        .await;
    assert!(result.is_err());
    test.db
        .as_actor(vera, async |tx| jobs::enqueue(tx, &NewJob::new("mail.send", &()).unique("k")).await)
        .await
        .unwrap();
    let seen: i64 = test
        .db
        .read(vera, async |tx| Ok(table::table.count().get_result(&mut tx.conn()).await?))
        .await
        .unwrap();
    assert_eq!(seen, 0);
    assert_eq!(count(&test.db, "waiting").await, 1);
}

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
        nodes.push(tokio::spawn(workers.run(std::future::pending())));
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
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(*runs.lock().unwrap(), 1);
    for node in nodes {
        node.abort();
        let _ = node.await;
    }
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

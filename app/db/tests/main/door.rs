//! The door: round trips, identities that end with their transaction, replicas, broken connections.

use crate::proxy::Proxy;
use crate::waits::until;
use chrono::{DateTime, Utc};
use db::jobs::{self, NewJob};
use db::prelude::*;
use db::{Db, DbConfig};
use diesel::sql_types::{BigInt, Integer, Nullable, Text, Timestamptz};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use kernel::{Actor, ProfileId, UserId};
use schema::jobs::jobs as table;
use std::sync::Arc;
use std::time::Duration;
use testing::TestDb;
use tokio::sync::Notify;
use uuid::Uuid;

fn somebody() -> Actor {
    Actor::Person { user: UserId(Uuid::from_u128(7)), profile: ProfileId(Uuid::from_u128(8)) }
}

/// A door with one connection per pool, so that every transaction meets what the one before left behind.
fn narrow(test: &TestDb, change: impl FnOnce(&mut DbConfig)) -> Db {
    let mut config = DbConfig { pool_size: 1, wait: Duration::from_secs(10), ..test.db.config().clone() };
    change(&mut config);
    Db::new(config).unwrap()
}

#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = Nullable<Text>)]
    identity: Option<String>,
    #[diesel(sql_type = Integer)]
    pid: i32,
    /// When the transaction began.
    #[diesel(sql_type = Timestamptz)]
    began: DateTime<Utc>,
}

async fn place(tx: &ActorTx<'_>) -> StoreResult<Place> {
    Ok(statement(
        "select nullif(current_setting('maison.user_id', true), '') as identity, pg_backend_pid() as pid, now() as began",
    )
    .get_result(&mut tx.conn())
    .await?)
}

/// Asserts that the one connection knows nobody and has no transaction open; returns which one it is.
async fn clean(db: &Db) -> i32 {
    let first = db.read(Actor::Visitor, async |tx| place(tx).await).await.unwrap();
    let second = db.read(Actor::Visitor, async |tx| place(tx).await).await.unwrap();
    assert_eq!((first.identity, second.identity), (None, None));
    assert_eq!(first.pid, second.pid);
    assert!(first.began < second.began, "both reads were in one open transaction");
    first.pid
}

async fn add(tx: &mut ActorTx<'_>, kind: &str) -> StoreResult<bool> {
    jobs::enqueue(tx, &NewJob::new(kind, &())).await
}

async fn jobs_of(db: &Db, kind: &str) -> i64 {
    db.as_system("test", async |tx| {
        Ok(table::table.filter(table::kind.eq(kind)).count().get_result(&mut tx.conn()).await?)
    })
    .await
    .unwrap()
}

async fn open_transactions(test: &TestDb) -> i64 {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        count: i64,
    }
    test.db
        .as_system("test", async |tx| {
            // The state of other roles' connections is hidden, their locks are not.
            let row: Count = statement(
                "select count(distinct pid) as count from pg_locks
                  where locktype = 'relation' and relation = 'jobs.jobs'::regclass and pid <> pg_backend_pid()
                    and database = (select oid from pg_database where datname = current_database())",
            )
            .get_result(&mut tx.conn())
            .await?;
            Ok(row.count)
        })
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn identity_travels_with_the_first_query() {
    let test = TestDb::new().await;
    let proxy = Proxy::before(&test.db.config().app_url).await;
    let db = narrow(&test, |config| config.app_url = proxy.url.clone());
    let read = async |actor| db.read(actor, async |tx| place(tx).await).await.unwrap();
    // The first ones connect and prepare their statements.
    read(somebody()).await;
    db.as_actor(somebody(), async |tx| add(tx, "warm").await).await.unwrap();
    proxy.trips();
    let before = db.statements();
    assert_eq!(read(somebody()).await.identity, Some(Uuid::from_u128(7).to_string()));
    assert_eq!(proxy.trips(), 1, "begin, identity and query together; nobody waits for the commit");
    assert_eq!(db.statements() - before, 3);
    // The commit of the read travels with the next one's query.
    assert_eq!(read(Actor::Visitor).await.identity, None);
    assert_eq!(proxy.trips(), 1, "a visitor needs no transaction");
    db.as_actor(somebody(), async |tx| add(tx, "warm").await).await.unwrap();
    assert_eq!(proxy.trips(), 2, "begin, identity and change together; then the commit");
    let pair = async |tx: &ActorTx<'_>| futures::try_join!(place(tx), place(tx));
    db.read(somebody(), async |tx| pair(tx).await).await.unwrap();
    assert_eq!(proxy.trips(), 1, "reads that are polled together travel together");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_request_leaves_neither_identity_nor_transaction() {
    let test = TestDb::new().await;
    let db = narrow(&test, |_| {});
    let first = db.read(Actor::Visitor, async |tx| place(tx).await).await.unwrap().pid;
    let reached = Arc::new(Notify::new());
    let (there, inner) = (Arc::clone(&reached), db.clone());
    let request = tokio::spawn(async move {
        inner
            .as_actor(somebody(), async |tx| {
                add(tx, "never").await?;
                there.notify_one();
                std::future::pending::<()>().await;
                Ok(())
            })
            .await
    });
    reached.notified().await;
    assert_eq!(open_transactions(&test).await, 1);
    request.abort();
    assert!(request.await.unwrap_err().is_cancelled());
    assert_ne!(clean(&db).await, first, "the connection was thrown away");
    assert_eq!(jobs_of(&test.db, "never").await, 0);
    until(async || open_transactions(&test).await == 0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_leaves_neither_identity_nor_transaction() {
    let test = TestDb::new().await;
    let db = narrow(&test, |_| {});
    let inner = db.clone();
    let request = tokio::spawn(async move {
        inner
            .as_actor(somebody(), async |tx| -> StoreResult<()> {
                add(tx, "never").await?;
                panic!("a bug");
            })
            .await
    });
    assert!(request.await.unwrap_err().is_panic());
    clean(&db).await;
    assert_eq!(jobs_of(&test.db, "never").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_and_ends_of_transactions_leave_a_clean_connection() {
    let test = TestDb::new().await;
    let db = narrow(&test, |_| {});
    let pid = db.read(Actor::Visitor, async |tx| place(tx).await).await.unwrap().pid;
    db.as_actor(somebody(), async |tx| add(tx, "kept").await).await.unwrap();
    db.read(somebody(), async |tx| place(tx).await).await.unwrap();
    let refused =
        db.as_actor(somebody(), async |tx| jobs::enqueue(tx, &NewJob::new("k", &()).attempts(0)).await).await;
    assert!(matches!(refused, Err(StoreError::Constraint { name }) if name == "jobs_max_attempts_range"));
    let given_up: StoreResult<()> = db
        .as_actor(somebody(), async |tx| {
            add(tx, "never").await?;
            Err(StoreError::NotFound)
        })
        .await;
    assert!(given_up.is_err());
    assert_eq!(clean(&db).await, pid);
    assert_eq!((jobs_of(&test.db, "kept").await, jobs_of(&test.db, "never").await), (1, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failure_that_nobody_looked_at_is_not_taken_for_success() {
    let test = TestDb::new().await;
    let result = test
        .db
        .as_actor(somebody(), async |tx| {
            add(tx, "lost").await?;
            let _ = jobs::enqueue(tx, &NewJob::new("k", &()).attempts(0)).await;
            Ok(())
        })
        .await;
    assert!(result.is_err(), "Postgres rolled it back, so nobody may be told that it is done");
    assert_eq!(jobs_of(&test.db, "lost").await, 0);
    test.db.as_actor(somebody(), async |tx| add(tx, "kept").await).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn work_carried_to_its_end_survives_a_dropped_request() {
    let test = TestDb::new().await;
    let (reached, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (there, further, db) = (Arc::clone(&reached), Arc::clone(&go_on), test.db.clone());
    let request = tokio::spawn(async move {
        db.as_actor_to_end(somebody(), move |tx| {
            Box::pin(async move {
                add(tx, "paid").await?;
                there.notify_one();
                further.notified().await;
                Ok(())
            })
        })
        .await
    });
    reached.notified().await;
    request.abort();
    assert!(request.await.unwrap_err().is_cancelled());
    go_on.notify_one();
    until(async || jobs_of(&test.db, "paid").await == 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reading_cannot_write() {
    let test = TestDb::new().await;
    let replica = narrow(&test, |config| config.replica_url = Some(config.app_url.clone()));
    // Whoever cheats his way from a read to a write.
    let cheat = async |db: &Db, actor| {
        db.read(actor, async |tx| {
            let values = (table::id.eq(Uuid::now_v7()), table::kind.eq("cheated"));
            Ok(diesel::insert_into(table::table).values(values).execute(&mut tx.conn()).await?)
        })
        .await
    };
    assert!(matches!(cheat(&replica, Actor::Visitor).await, Err(StoreError::Denied)));
    assert!(matches!(cheat(&replica, somebody()).await, Err(StoreError::Denied)));
    assert!(matches!(cheat(&test.db, somebody()).await, Err(StoreError::Denied)));
    assert_eq!(jobs_of(&test.db, "cheated").await, 0);
    // Writing goes to the main database all the same.
    replica.as_actor(somebody(), async |tx| add(tx, "kept").await).await.unwrap();
    assert_eq!(jobs_of(&test.db, "kept").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_server_is_unavailable_and_comes_back_by_itself() {
    let test = TestDb::new().await;
    let db = narrow(&test, |config| config.pool_size = 3);
    let pid = db.read(Actor::Visitor, async |tx| place(tx).await).await.unwrap().pid;
    let mut owner = AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    owner.batch_execute(&format!("select pg_terminate_backend({pid})")).await.unwrap();
    until(async || match db.read(somebody(), async |tx| place(tx).await).await {
        Ok(place) => place.pid != pid,
        Err(error) => {
            assert!(matches!(error, StoreError::Unavailable(_)), "{error:?}");
            false
        }
    })
    .await;
    let nowhere = narrow(&test, |config| config.app_url = "postgres://nobody@127.0.0.1:1/none".into());
    let refused = nowhere.read(Actor::Visitor, async |tx| place(tx).await).await;
    assert!(matches!(refused, Err(StoreError::Unavailable(_))));
}

/// Which transactions' changes are seen.
async fn snapshot(tx: &ActorTx<'_>) -> StoreResult<Option<String>> {
    #[derive(QueryableByName)]
    struct Snapshot {
        #[diesel(sql_type = Nullable<Text>)]
        snapshot: Option<String>,
    }
    let row: Snapshot =
        statement("select pg_current_snapshot()::text as snapshot").get_result(&mut tx.conn()).await?;
    Ok(row.snapshot)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_read_sees_as_its_person_cannot_write_and_leaves_nothing_behind() {
    let test = TestDb::new().await;
    let db = narrow(&test, |_| {});
    let pid = clean(&db).await;
    let (identity, first, second) = db
        .stream(somebody(), async |tx| {
            let identity = place(tx).await?.identity;
            let first = snapshot(tx).await?;
            test.db.as_system("test", async |tx| add(tx, "late").await).await?;
            Ok((identity, first, snapshot(tx).await?))
        })
        .await
        .unwrap();
    assert_eq!(identity, somebody().user().map(|id| id.to_string()));
    assert_eq!(first, second, "one state from beginning to end");
    let refused = db
        .stream(somebody(), async |tx| {
            statement("create temporary table kept ()").execute(&mut tx.conn()).await?;
            Ok(())
        })
        .await;
    assert!(matches!(refused, Err(StoreError::Denied)), "{refused:?}");
    assert_eq!(clean(&db).await, pid);
}

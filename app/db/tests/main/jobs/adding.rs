//! What is added once, and only if its transaction commits.

use super::{add, count};
use db::jobs::{self, NewJob, Workers};
use db::prelude::*;
use schema::jobs::jobs as table;
use serde_json::{Value, json};
use testing::TestDb;

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

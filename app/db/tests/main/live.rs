//! What is told in one place is heard on every node, also after the connection broke.

use db::{Channel, Db, LiveEvent};
use std::time::Duration;
use testing::TestDb;

async fn hear(subscription: &mut db::live::Subscription) -> Option<LiveEvent> {
    tokio::time::timeout(Duration::from_secs(10), subscription.recv()).await.expect("nothing was heard for ten seconds")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_node_hears_its_channels_only() {
    let test = TestDb::new().await;
    let other = Db::new(test.db.config().clone()).unwrap();
    let mut here = test.db.live().subscribe(Channel::Cache);
    let mut there = other.live().subscribe(Channel::Cache);
    assert_eq!(hear(&mut here).await, Some(LiveEvent::Reconnected));
    assert_eq!(hear(&mut there).await, Some(LiveEvent::Reconnected));
    assert!(other.live().connected());
    test.sql("notify maison_live, 'not for caches'; notify maison_cache, 'subsite:1'").await;
    let told = Some(LiveEvent::Payload("subsite:1".into()));
    assert_eq!(hear(&mut here).await, told);
    assert_eq!(hear(&mut there).await, told);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_connection_comes_back_and_says_so() {
    let test = TestDb::new().await;
    let mut heard = test.db.live().subscribe(Channel::Live);
    assert_eq!(hear(&mut heard).await, Some(LiveEvent::Reconnected));
    test.sql(
        "select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and query like 'listen%' and pid <> pg_backend_pid()",
    )
    .await;
    assert_eq!(hear(&mut heard).await, Some(LiveEvent::Reconnected));
    test.sql("select maison.tell_live('profile:1', 'note', '00000000-0000-0000-0000-000000000001')").await;
    let told = LiveEvent::Payload("profile:1 note:00000000-0000-0000-0000-000000000001".into());
    assert_eq!(hear(&mut heard).await, Some(told));
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_ends_every_subscription() {
    let test = TestDb::new().await;
    let mut heard = test.db.live().subscribe(Channel::Live);
    assert_eq!(hear(&mut heard).await, Some(LiveEvent::Reconnected));
    test.db.live().close();
    assert_eq!(hear(&mut heard).await, None);
    assert_eq!(hear(&mut test.db.live().subscribe(Channel::Jobs)).await, None);
}

//! What is told in one place is heard on every node, also after the connection broke.

use db::topics::Topics;
use db::{Channel, Db, LiveEvent};
use kernel::Actor;
use std::time::Duration;
use testing::TestDb;

async fn hear(subscription: &mut db::live::Subscription) -> Option<LiveEvent> {
    tokio::time::timeout(Duration::from_secs(10), subscription.recv())
        .await
        .expect("nothing was heard for ten seconds")
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
async fn who_comes_late_hears_once_that_the_connection_stands() {
    let test = TestDb::new().await;
    assert_eq!(hear(&mut test.db.live().subscribe(Channel::Cache)).await, Some(LiveEvent::Reconnected));
    let mut late = test.db.live().subscribe(Channel::Cache);
    assert_eq!(hear(&mut late).await, Some(LiveEvent::Reconnected));
    test.sql("notify maison_cache, 'subsite:1'").await;
    assert_eq!(hear(&mut late).await, Some(LiveEvent::Payload("subsite:1".into())));
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

#[tokio::test(flavor = "multi_thread")]
async fn a_person_hears_their_own_profile_and_visible_subsites_only() {
    let test = TestDb::new().await;
    let world = testing::World::new(&test).await;
    crate::rights::fill(&test).await;
    let allowed = async |actor: Actor, words: &[&str]| {
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        test.db.read(actor, async |tx| Topics::allowed(tx, &words).await).await.ok()
    };
    let (ana, vera) = (world.actor("ana"), world.actor("vera"));
    let own = format!("profile:{}", ana.profile().unwrap());
    let topics = allowed(ana, &["profile"]).await.unwrap();
    assert_eq!(topics.hear(&format!("{own} note:1")), Some((own.as_str(), "note:1")));
    assert_eq!(topics.hear("profile:7 note:1"), None);
    assert_eq!(topics.hear("nonsense"), None);
    assert!(allowed(vera, &[&own]).await.is_none(), "somebody else's profile");
    assert!(allowed(Actor::Visitor, &["profile"]).await.is_none());
    assert!(allowed(ana, &["jobs:1"]).await.is_none());
    assert!(allowed(ana, &[]).await.is_none());
    let (public, draft) = crate::rights::subsites(&test).await;
    assert!(allowed(vera, &[&format!("subsite:{public}")]).await.is_some());
    assert!(allowed(vera, &[&format!("subsite:{public}"), &format!("subsite:{draft}")]).await.is_none());
    assert!(allowed(ana, &[&format!("subsite:{draft}")]).await.is_some());
}

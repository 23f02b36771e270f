//! Workers are stopped at any moment.

use crate::house::{House, How};
use std::fmt::Write;
use transfer::import::run;

fn tags(count: usize) -> String {
    let mut text = String::from("name,color\n");
    for number in 0..count {
        writeln!(text, "tag {number},#aabbcc").unwrap();
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_goes_on_where_it_was_stopped() {
    let house = House::new().await;
    let import = house.file(("ana", "birch"), "crm.tags", &tags(1250), How::default()).await;
    let id = house.begin("ana", &import).await;
    run::go_on(&house.tools, import.id, 1).await.unwrap();
    let change = house.change("ana", id).await;
    assert_eq!((change.state.as_str(), change.position, change.done), ("running", 500, 500));
    // Killed in the middle of a piece: whatever it had written is gone with its transaction.
    for _ in 0..3 {
        let (tools, id) = (house.tools.clone(), import.id);
        let task = tokio::spawn(async move { run::go_on(&tools, id, 1).await });
        tokio::task::yield_now().await;
        task.abort();
        let _ = task.await;
    }
    run::run(&house.tools, import.id).await.unwrap();
    run::run(&house.tools, import.id).await.unwrap();
    let change = house.change("ana", id).await;
    assert_eq!((change.state.as_str(), change.position, change.done, change.failed), ("done", 1250, 1250, 0));
    assert_eq!(house.text("select count(*) || ' ' || count(distinct name) from crm.tags").await, "1250 1250");
    assert_eq!(
        house.text("select count(*) || ' ' || count(distinct row_number) from admin.changeset_rows").await,
        "1250 1250"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_workers_never_do_the_same_rows() {
    let house = House::new().await;
    let import = house.file(("ana", "birch"), "crm.tags", &tags(1100), How::default()).await;
    let id = house.begin("ana", &import).await;
    let (one, two) = tokio::join!(run::run(&house.tools, import.id), run::run(&house.tools, import.id));
    one.unwrap();
    two.unwrap();
    // Whoever came second stopped; should both have stopped, the job is tried again.
    run::run(&house.tools, import.id).await.unwrap();
    assert_eq!(house.change("ana", id).await.state, "done");
    assert_eq!(house.text("select count(*) || ' ' || count(distinct name) from crm.tags").await, "1100 1100");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_import_stays_stopped_and_can_be_taken_back() {
    let house = House::new().await;
    let import = house.file(("ana", "birch"), "crm.tags", &tags(1100), How::default()).await;
    let id = house.begin("ana", &import).await;
    run::go_on(&house.tools, import.id, 1).await.unwrap();
    house.test.db.as_actor(house.world.actor("ana"), async |tx| run::cancel(tx, id).await).await.unwrap();
    run::run(&house.tools, import.id).await.unwrap();
    let change = house.change("ana", id).await;
    assert_eq!((change.state.as_str(), change.done), ("cancelled", 500));
    house.undo("ana", id).await;
    assert_eq!(house.count("crm.tags").await, 0);
}

//! Taking imports back.

use crate::house::{House, How};
use serde_json::Value;

const SUM: &str = "select md5(string_agg((to_jsonb(c) - 'updated_at' - 'version')::text, '|' order by c.id)) from crm.companies c where c.deleted_at is null";

async fn companies(house: &House) {
    for (name, domain) in [("Nord", "nord.example"), ("Süd", "sued.example"), ("Ost", "ost.example")] {
        let (id, birch) = (testing::id(name), house.world.birch);
        house
            .test
            .sql(&format!("insert into crm.companies (id, organization_id, name, domain) values ('{id}', '{birch}', '{name}', '{domain}')"))
            .await;
    }
}

const FILE: &str = "name,domain,industry\nNorden,nord.example,Fashion\nSüd,sued.example,Music\nWest,west.example,Film\nMitte,mitte.example,Film\n";

#[tokio::test(flavor = "multi_thread")]
async fn undoing_leaves_the_table_as_it_was() {
    let house = House::new().await;
    companies(&house).await;
    let before = house.text(SUM).await;
    let how = How { match_by: &["domain"], on_match: "update" };
    let import = house.file(("ana", "birch"), "crm.companies", FILE, how).await;
    let change = house.import("ana", &import).await;
    assert_eq!((change.done, change.failed), (4, 0));
    assert_ne!(house.text(SUM).await, before);
    let undo = house.undo("ana", change.id).await;
    assert_eq!((undo.state.as_str(), undo.done, undo.failed), ("done", 4, 0));
    assert_eq!(house.text(SUM).await, before);
    assert_eq!(house.change("ana", change.id).await.state, "undone");
    let again = house
        .test
        .db
        .as_actor(house.world.actor("ana"), async |tx| transfer::import::undo::begin(tx, change.id).await)
        .await;
    assert!(matches!(again, Err(db::StoreError::Conflict)), "{again:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_changed_since_stays_and_is_said() {
    let house = House::new().await;
    companies(&house).await;
    let how = How { match_by: &["domain"], on_match: "update" };
    let import = house.file(("ana", "birch"), "crm.companies", FILE, how).await;
    let change = house.import("ana", &import).await;
    house.test.sql("update crm.companies set name = 'Nordstern' where domain = 'nord.example'").await;
    let undo = house.undo("ana", change.id).await;
    assert_eq!((undo.done, undo.failed), (3, 1));
    assert_eq!(house.text("select name || ' ' || coalesce(industry, '-') from crm.companies where domain = 'nord.example'").await, "Nordstern -");
    let problems = house
        .text(&format!(
            "select problems from admin.changeset_rows where changeset_id = '{}' and problems is not null",
            undo.id
        ))
        .await;
    let problems: Value = serde_json::from_str(&problems).unwrap();
    assert!(problems["name"].as_str().unwrap().contains("since"), "{problems}");
}

#[tokio::test(flavor = "multi_thread")]
async fn undone_contacts_can_be_read_in_again() {
    let house = House::new().await;
    let file = "First name,E-mail\nAna,ana@x.example\nBo,bo@x.example\n";
    let first = house.file(("ana", "birch"), "crm.contacts", file, How::default()).await;
    let change = house.import("ana", &first).await;
    assert_eq!(change.done, 2);
    let undo = house.undo("ana", change.id).await;
    assert_eq!((undo.done, undo.failed), (2, 0));
    assert_eq!(
        (house.count("crm.contacts where deleted_at is null").await, house.count("crm.contact_emails").await),
        (0, 0)
    );
    let second = house.file(("ana", "birch"), "crm.contacts", file, How::default()).await;
    assert_eq!(house.import("ana", &second).await.done, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn filling_in_and_skipping_take_nothing_away() {
    let house = House::new().await;
    companies(&house).await;
    let fill = house
        .file(("ana", "birch"), "crm.companies", FILE, How { match_by: &["domain"], on_match: "fill" })
        .await;
    house.import("ana", &fill).await;
    assert_eq!(
        house.text("select name || ' ' || industry from crm.companies where domain = 'nord.example'").await,
        "Nord Fashion"
    );
    let before = house.text(SUM).await;
    let skip = house
        .file(("ana", "birch"), "crm.companies", FILE, How { match_by: &["domain"], on_match: "skip" })
        .await;
    let change = house.import("ana", &skip).await;
    assert_eq!((change.done, house.text(SUM).await), (4, before));
}

//! Other organisations' rows are never found, never pointed to, never touched; people without the right add nothing.

use crate::house::{House, How, faults};

#[tokio::test(flavor = "multi_thread")]
async fn rows_of_others_are_not_there() {
    let house = House::new().await;
    for (organization, name) in [(house.world.oak, "Theirs"), (house.world.birch, "Ours")] {
        let id = testing::id(name);
        house
            .test
            .sql(&format!("insert into crm.companies (id, organization_id, name, domain) values ('{id}', '{organization}', '{name}', 'same.example')"))
            .await;
    }
    let sum =
        "select md5(string_agg(c::text, '|' order by c.id)) from crm.companies c where organization_id = ";
    let theirs = format!("{sum}'{}'", house.world.oak);
    let before = house.text(&theirs).await;
    let how = How { match_by: &["domain"], on_match: "update" };
    let import =
        house.file(("ana", "birch"), "crm.companies", "name,domain\nNew name,same.example\n", how).await;
    let change = house.import("ana", &import).await;
    assert_eq!((change.done, change.failed), (1, 0));
    assert_eq!(
        house.text("select string_agg(name, ',' order by name) from crm.companies").await,
        "New name,Theirs"
    );
    let by_id = format!("id,name\n{},Stolen\n", testing::id("Theirs"));
    let import = house
        .file(("ana", "birch"), "crm.companies", &by_id, How { match_by: &["id"], on_match: "update" })
        .await;
    house.import("ana", &import).await;
    assert_eq!(house.text(&theirs).await, before);
    // Neither by name nor by id is anything of theirs pointed to.
    for parent in ["Theirs".to_owned(), testing::id("Theirs").to_string()] {
        let text = format!("name,parent_id\nChild,{parent}\n");
        let import = house.file(("ana", "birch"), "crm.companies", &text, How::default()).await;
        let report = house.trial(&import).await;
        assert_eq!(report.fail, 1);
        assert!(faults(&report)[&2].contains_key("parent_id"), "{:#?}", report.faults);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_without_the_right_add_nothing() {
    let house = House::new().await;
    let import = house.file(("ana", "birch"), "crm.companies", "name\nNord\n", How::default()).await;
    house.begin("ana", &import).await;
    // She loses her place between the button and the worker.
    house
        .test
        .sql(&format!(
            "update identity.organization_members set role = 'owner' where user_id = '{}'",
            testing::id("user of bo")
        ))
        .await;
    house
        .test
        .sql(&format!(
            "delete from identity.organization_members where user_id = '{}'",
            testing::id("user of ana")
        ))
        .await;
    transfer::import::run::run(&house.tools, import.id).await.unwrap();
    assert_eq!(house.count("crm.companies").await, 0);
    assert_eq!(house.text("select state from admin.changesets").await, "failed");
}

//! Declarations and the database agree.

use testing::TestDb;

#[tokio::test(flavor = "multi_thread")]
async fn every_table_is_declared_and_every_name_is_there() {
    let test = TestDb::new().await;
    let registry = admin::engine().registry(&test.db).await.unwrap();
    let faults = registry.faults();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(registry.nouns().len() > 500, "resources: {}", registry.nouns().len());
}

//! The audit log is kept by month, and for two years.

use db::prelude::*;
use diesel::sql_types::Text;
use diesel_async::{AsyncConnection, SimpleAsyncConnection};
use testing::TestDb;

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

async fn names(test: &TestDb, sql: &str) -> Vec<String> {
    let rows: Vec<Name> = test
        .db
        .as_system("test", async |tx| Ok(diesel::sql_query(sql).load(&mut tx.conn()).await?))
        .await
        .unwrap();
    rows.into_iter().map(|row| row.name).collect()
}

const PARTITIONS: &str = "select relname::text as name from pg_inherits join pg_class on oid = inhrelid
                           where inhparent = 'identity.audit_log'::regclass order by 1";

#[tokio::test(flavor = "multi_thread")]
async fn partitions_are_made_ahead_and_dropped_after_two_years() {
    let test = TestDb::new().await;
    let migrated = names(&test, PARTITIONS).await;
    assert_eq!(migrated.len(), 5, "default, this month and three more: {migrated:?}");
    assert!(db::jobs::partitions(&test.db).await.unwrap().is_empty(), "there is nothing left to do");

    // A lost partition whose rows fell into the default one, and one that is 25 months old.
    let lost = migrated.iter().rev().nth(1).unwrap();
    let month = lost.trim_start_matches("audit_log_").replace('_', "-");
    let mut owner = diesel_async::AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    owner
        .batch_execute(&format!(
            "drop table identity.{lost};
             insert into identity.audit_log (id, occurred_at, action, entity_type)
             values (gen_random_uuid(), '{month}-15', 'update', 'a.b'), (gen_random_uuid(), now(), 'update', 'a.b');
             create table identity.audit_log_2001_02 partition of identity.audit_log
               for values from ('2001-02-01') to ('2001-03-01')"
        ))
        .await
        .unwrap();
    assert_eq!(names(&test, "select action as name from identity.audit_log_default").await.len(), 1);
    let done = db::jobs::partitions(&test.db).await.unwrap();
    assert_eq!(done, [format!("made identity.{lost}"), "dropped identity.audit_log_2001_02".into()]);
    assert_eq!(names(&test, PARTITIONS).await, migrated);
    assert_eq!(names(&test, "select action as name from identity.audit_log_default").await.len(), 0);
    assert_eq!(names(&test, &format!("select action as name from identity.{lost}")).await.len(), 1);
}

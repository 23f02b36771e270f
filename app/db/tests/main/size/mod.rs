//! Lists at size: hundreds of thousands of rows in four of the big tables, under row-level security, and none of the
//! lists' queries reads a table from end to end, or more of it than a page needs. Postgres plans by sizes, so what is
//! quick with ten rows says nothing.
//!
//! A hundred thousand of each, not a million: contacts alone have twenty indexes, and a million of all four take six
//! minutes to load. What a list must not touch is counted in pages, and those do not grow with the table; for numbers at
//! full size there is `maison seed --people`.

mod plan;
mod queries;

use db::prelude::*;
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use kernel::Actor;
use plan::Plan;
use queries::QUERIES;
use testing::{TestDb, World, id};

/// Tables that hold the rows, and their partitions.
const BIG: [&str; 4] = ["contacts", "posts", "messages", "page_views"];
/// Rows of each.
const ROWS: u32 = 100_000;
/// Most pages of 8 kB that one page of a list may touch.
const PAGES: i64 = 1_500;

async fn load(test: &TestDb) -> World {
    let world = World::new(test).await;
    for (side, _) in [("birch", "ana"), ("oak", "omar")] {
        test.sql(&format!("select identity.default_permissions('{}')", id(side))).await;
    }
    test.sql(&include_str!("load.sql").replace("{rows}", &ROWS.to_string())).await;
    let mut owner = AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    // As autovacuum would; the tests' cluster has none.
    owner.batch_execute("analyze").await.unwrap();
    world
}

async fn explain(test: &TestDb, actor: Actor, sql: &str) -> Plan {
    let sql = format!("explain (analyze, buffers, timing off, format json) {sql}");
    let read = test
        .db
        .read(actor, async |tx| Ok(diesel::sql_query(&sql).get_result::<Plan>(&mut tx.conn()).await?));
    read.await.unwrap_or_else(|error| panic!("{error}\n{sql}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_of_big_tables_read_no_table_from_end_to_end() {
    let test = TestDb::new().await;
    let world = load(&test).await;
    let mut complaints = Vec::new();
    for query in QUERIES {
        let actor = if query.who.is_empty() { Actor::Visitor } else { world.actor(query.who) };
        let plan = explain(&test, actor, &query.sql()).await;
        let scanned = plan.scanned(&BIG);
        if !scanned.is_empty() || plan.pages() > PAGES {
            complaints.push(format!(
                "{}: reads all of {scanned:?}, {} pages\n{:#}",
                query.name,
                plan.pages(),
                plan.0
            ));
        }
        assert!(plan.rows() > 0, "{}: nothing was found, so nothing is proved", query.name);
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_query_without_an_index_is_noticed() {
    let test = TestDb::new().await;
    let plan = explain(&test, Actor::Visitor, "select * from sites.listings where changed_at = now()").await;
    assert_eq!(plan.scanned(&["listings"]), ["listings"]);
}

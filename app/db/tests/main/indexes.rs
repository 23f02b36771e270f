//! Every index is there for something: it holds a rule, finds the rows of a foreign key, gives a list its order, or is
//! named in `indexes.txt` with its reason. None repeats another.

use db::prelude::*;
use diesel::sql_types::Text;
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use std::collections::{BTreeMap, BTreeSet};
use testing::TestDb;

const USES: &str = include_str!("indexes.sql");
const REPEATS: &str = include_str!("index_repeats.sql");
const REVIEWED: &str = include_str!("indexes.txt");

#[derive(QueryableByName)]
struct Index {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    purpose: String,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    complaint: String,
}

/// Names in the reviewed file, each below the comment that is its reason.
fn reviewed() -> BTreeSet<&'static str> {
    let names = REVIEWED.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let all: Vec<&str> = names.collect();
    let unique: BTreeSet<&str> = all.iter().copied().collect();
    assert_eq!(all.len(), unique.len(), "indexes.txt names an index twice");
    unique
}

async fn complaints(owner: &mut AsyncPgConnection) -> Vec<String> {
    let found: Vec<Index> = diesel::sql_query(USES).load(owner).await.unwrap();
    let found: BTreeMap<String, String> =
        found.into_iter().map(|index| (index.name, index.purpose)).collect();
    let reviewed = reviewed();
    let idle = found
        .iter()
        .filter(|(name, purpose)| purpose.is_empty() && !reviewed.contains(name.as_str()))
        .map(|(name, _)| format!("{name}: what is it for? Say so in indexes.txt, or drop it"));
    let stale = reviewed.iter().filter(|name| found.get(**name).is_none_or(|purpose| !purpose.is_empty()));
    let stale = stale.map(|name| format!("{name}: indexes.txt names it without need"));
    let repeated: Vec<Line> = diesel::sql_query(REPEATS).load(owner).await.unwrap();
    idle.chain(stale).chain(repeated.into_iter().map(|line| line.complaint)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_index_is_there_for_something() {
    let test = TestDb::new().await;
    let mut owner = AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    let complaints = complaints(&mut owner).await;
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn idle_and_repeated_indexes_are_noticed() {
    let test = TestDb::new().await;
    let mut owner = AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    owner
        .batch_execute(
            "create index forgotten on jobs.jobs (last_error);
             create index twice on crm.contacts (company_id);
             drop index jobs.jobs_locked",
        )
        .await
        .unwrap();
    insta::assert_snapshot!(complaints(&mut owner).await.join("\n"), @r"
    crm.twice: what is it for? Say so in indexes.txt, or drop it
    jobs.forgotten: what is it for? Say so in indexes.txt, or drop it
    jobs.jobs_locked: indexes.txt names it without need
    crm.twice is repeated by crm.contacts_company
    ");
}

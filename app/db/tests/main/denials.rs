//! What triggers say when they deny a change is known to the code, sentence by sentence.

use db::denial::DENIALS;
use db::prelude::*;
use diesel::sql_types::{BigInt, Text};
use diesel_async::{AsyncConnection, AsyncPgConnection};
use std::collections::BTreeSet;
use testing::TestDb;

/// Every sentence that a function raises as `insufficient_privilege`.
const SAID: &str = r"
  select distinct replace(m[1], '''''', '''') as said
    from pg_proc p, regexp_matches(p.prosrc, 'raise\s+exception\s+''((?:[^'']|'''')*)''[^;]*?insufficient_privilege', 'g') m
   order by 1";

/// How often that is named in functions; a sentence that the pattern above misses is missed here.
const NAMED: &str = r"
  select (select count(*) from pg_proc p, regexp_matches(p.prosrc, 'insufficient_privilege|42501', 'g')) -
         (select count(*) from pg_proc p, regexp_matches(p.prosrc,
            'raise\s+exception\s+''((?:[^'']|'''')*)''[^;]*?insufficient_privilege', 'g')) as n";

#[derive(QueryableByName)]
struct Said {
    #[diesel(sql_type = Text)]
    said: String,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

#[tokio::test(flavor = "multi_thread")]
async fn every_denial_is_known_by_its_words() {
    let test = TestDb::new().await;
    let mut owner = AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    let said: Vec<Said> = diesel::sql_query(SAID).load(&mut owner).await.unwrap();
    let said: BTreeSet<String> = said.into_iter().map(|row| row.said).collect();
    let known: BTreeSet<String> = DENIALS.iter().map(|words| (*words).to_owned()).collect();
    assert_eq!(known, said, "app/db/src/denial.rs is not what the functions say");
    assert!(DENIALS.is_sorted());
    let unread: Number = diesel::sql_query(NAMED).get_result(&mut owner).await.unwrap();
    assert_eq!(unread.n, 0, "a function denies in a way that the list cannot know");
}

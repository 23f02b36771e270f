//! A backup is worth what its restore is: every table filled, dumped, restored into an empty database, and equal row by
//! row, with the same shape and the same rights.

use super::rights;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use std::path::Path;
use std::process::Command;
use testing::TestDb;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// One checksum per table, and the catalogue.
async fn state(url: &str) -> (Vec<String>, Vec<String>) {
    let mut conn = AsyncPgConnection::establish(url).await.unwrap();
    let tables: Vec<Line> = sql_query(
        "select format('%I.%I', n.nspname, c.relname) as line from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public') order by 1",
    )
    .load(&mut conn)
    .await
    .unwrap();
    let mut sums = Vec::new();
    for Line { line: table } in tables {
        let sql = format!(
            "select coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '–') as line from {table} t"
        );
        let sum: Line = sql_query(sql).get_result(&mut conn).await.unwrap();
        sums.push(format!("{table} {}", sum.line));
    }
    let shape: Vec<Line> = sql_query(include_str!("catalogue.sql").replace("as complaint", "as line"))
        .load(&mut conn)
        .await
        .unwrap();
    (sums, shape.into_iter().map(|row| row.line).collect())
}

fn run(program: &str, arguments: &[&str]) {
    let output = Command::new(program).args(arguments).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restored_dump_is_the_same_database() {
    let test = TestDb::new().await;
    rights::filled_world(&test).await;
    let (server, _) = test.owner_url.rsplit_once('/').unwrap();
    let restored = format!("{}_restored", test.name);
    // Operators dump and restore as the administrator of the cluster, whom row-level security does not bind.
    let admin = format!("postgres://maison_admin@{}", server.rsplit_once('@').unwrap().1);
    let file = Path::new(&std::env::temp_dir()).join(format!("{}.dump", test.name));
    let file = file.to_str().unwrap();
    run("pg_dump", &["--format=custom", "--compress=1", "--file", file, &format!("{admin}/{}", test.name)]);
    let mut owner = AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    owner.batch_execute(&format!("create database {restored} template template0")).await.unwrap();
    run("pg_restore", &["--exit-on-error", "--dbname", &format!("{admin}/{restored}"), file]);
    std::fs::remove_file(file).unwrap();
    let (before, after) = (state(&test.owner_url).await, state(&format!("{server}/{restored}")).await);
    owner.batch_execute(&format!("drop database {restored} with (force)")).await.unwrap();
    assert!(
        before.0.iter().filter(|line| !line.ends_with('–')).count() > 40,
        "there is something to compare"
    );
    same(&before.0, &after.0);
    same(&before.1, &after.1);
}

/// Postgres prints nested conditions with fewer brackets once they were read back.
fn bare(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| line.replace(['(', ')'], "")).collect()
}

fn same(before: &[String], after: &[String]) {
    let (before, after) = (bare(before), bare(after));
    let gone: Vec<_> = before.iter().filter(|line| !after.contains(line)).collect();
    let new: Vec<_> = after.iter().filter(|line| !before.contains(line)).collect();
    assert!(gone.is_empty() && new.is_empty(), "gone: {gone:#?}\nnew: {new:#?}");
}

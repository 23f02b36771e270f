//! Migrations that are safe where people work: no statement that locks or rewrites a table which is already full, unless
//! the migration says why that is fine; and an upgrade from the first version keeps every row.

use super::rights;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use squawk_linter::{Linter, Rule};
use squawk_syntax::SourceFile;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use testing::TestDb;

/// What may stop the world on a full table: locks, rewrites, scans, and what the running version still needs.
const DANGEROUS: [Rule; 10] = [
    Rule::RequireConcurrentIndexCreation,
    Rule::ConstraintMissingNotValid,
    Rule::AddingForeignKeyConstraint,
    Rule::AddingFieldWithDefault,
    Rule::AddingRequiredField,
    Rule::ChangingColumnType,
    Rule::RenamingColumn,
    Rule::RenamingTable,
    Rule::DisallowedUniqueConstraint,
    Rule::BanDropColumn,
];

/// The last migration of the first version that landed: what an upgrade begins with.
const FIRST: &str = "2026-11-21-000700";

/// Migrations up to here make the whole data model, on the day after the first version: nobody's tables were full. From
/// here on every table counts as one that people work with.
const FULL: &str = "2026-11-21-009999";

/// Columns whose content the upgrade moves or fills, and where to.
const MOVED: &[(&str, &str)] = &[
    ("community.posts.published_at", "what was published without a time gets that at which it was written"),
    ("media.assets.license", "media.asset_rights.usage_rights"),
    ("identity.user_settings.notifications", "an empty object becomes the default"),
    ("identity.user_settings.privacy", "an empty object becomes the default"),
];

fn migrations() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../migrations");
    let mut all: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    all.sort();
    all
}

fn name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}

/// Names of tables that a migration makes.
fn made(sql: &str) -> impl Iterator<Item = String> {
    let words: Vec<&str> = sql.split_whitespace().collect();
    let at = |place: &[&str]| {
        matches!(place, ["create", "table", _]).then(|| place[2].trim_end_matches('(').to_owned())
    };
    words.windows(3).filter_map(at).collect::<Vec<_>>().into_iter()
}

/// Complaints about one migration on a database that has `full` tables.
fn dangers(sql: &str, full: &BTreeSet<String>) -> Vec<String> {
    let found = Linter::from(DANGEROUS).lint(&SourceFile::parse(sql), sql);
    let statement = |at: usize| {
        let (before, after) = sql.split_at(at);
        let end = after.find(';').unwrap_or(after.len());
        let begin = before.rfind(';').map_or(0, |end| end + 1);
        format!("{}{}", &before[begin..], &after[..end])
    };
    found
        .iter()
        .map(|danger| (danger, statement(usize::from(danger.text_range.start()))))
        .filter(|(_, statement)| {
            let target =
                statement.split_whitespace().skip_while(|word| !["table", "on"].contains(word)).nth(1);
            target.is_some_and(|table| full.contains(table.trim_end_matches('(')))
        })
        .map(|(danger, statement)| {
            format!("{:?}: {}", danger.code, statement.split_whitespace().collect::<Vec<_>>().join(" "))
        })
        .collect()
}

#[test]
fn no_migration_stops_a_running_site() {
    let mut full = BTreeSet::new();
    let mut complaints = Vec::new();
    for path in migrations() {
        let sql = std::fs::read_to_string(path.join("up.sql")).unwrap();
        if name(&path) < FULL {
            full.extend(made(&sql));
        } else {
            complaints
                .extend(dangers(&sql, &full).into_iter().map(|danger| format!("{}: {danger}", name(&path))));
        }
    }
    assert!(full.contains("sites.subsites") && full.len() > 300);
    assert!(
        complaints.is_empty(),
        "write these so that nobody waits, or say above the statement why it is fine (-- squawk-ignore rule):\n{}",
        complaints.join("\n")
    );
}

#[test]
fn the_linter_notices_what_locks() {
    let full = BTreeSet::from(["sites.subsites".to_owned()]);
    let count = |sql: &str| usize::from(!dangers(sql, &full).is_empty());
    assert_eq!(count("alter table sites.subsites alter column name type varchar(10);"), 1);
    assert_eq!(count("create index a on sites.subsites (name);"), 1);
    assert_eq!(count("alter table sites.subsites add column owner text not null;"), 1);
    assert_eq!(count("alter table sites.subsites add constraint a_once unique (name);"), 1);
    assert_eq!(count("alter table sites.subsites add column owner text;"), 0);
    assert_eq!(
        count("create index a on sites.quite_new (name);"),
        0,
        "nobody waits for a table without rows"
    );
    assert_eq!(
        count(
            "-- a dozen rows at most\n-- squawk-ignore require-concurrent-index-creation\ncreate index a on sites.subsites (name);"
        ),
        0
    );
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

async fn lines(url: &str, sql: &str) -> Vec<String> {
    let mut conn = AsyncPgConnection::establish(url).await.unwrap();
    let rows: Vec<Line> =
        sql_query(sql).load(&mut conn).await.unwrap_or_else(|error| panic!("{error}\n{sql}"));
    rows.into_iter().map(|row| row.line).collect()
}

/// Rows of every table, with the columns that the first version had.
async fn rows(url: &str, columns: &[String]) -> Vec<String> {
    let mut all = Vec::new();
    for table in columns {
        let (table, names) = table.split_once(' ').unwrap();
        let sql = format!(
            "select '{table} ' || jsonb_build_array({names})::text as line from {table} t order by 1"
        );
        all.extend(lines(url, &sql).await);
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upgrade_from_the_first_version_keeps_every_row() {
    let test = TestDb::new().await;
    db::migrate::revert_after(&test.owner_url, FIRST).await.unwrap();
    rights::first_world(&test).await;
    let moved: Vec<String> = MOVED.iter().map(|(from, _)| format!("'{from}'")).collect();
    let columns = lines(
        &test.owner_url,
        &"select format('%I.%I %s', n.nspname, c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum)) as line
           from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
            and n.nspname not in ('pg_catalog', 'information_schema', 'public')
            -- What the upgrade itself writes: the log grows, words of roles are added, versions count.
            and (n.nspname, c.relname) not in (('identity', 'audit_log'), ('identity', 'role_permissions'))
            and a.attname not in ('updated_at', 'version', 'changed_at')
            and format('%s.%s.%s', n.nspname, c.relname, a.attname) <> all ({moved})
          group by n.nspname, c.relname order by 1"
            .replace("{moved}", &format!("array[{}]", moved.join(", "))),
    )
    .await;
    let before = rows(&test.owner_url, &columns).await;
    assert!(before.len() > 200, "{} rows are there to keep", before.len());
    let ran = db::migrate::migrate(&test.owner_url).await.unwrap();
    assert!(ran.len() > 30, "{ran:?}");
    let after = rows(&test.owner_url, &columns).await;
    let gone: Vec<&String> = before.iter().filter(|row| !after.contains(row)).collect();
    assert!(gone.is_empty(), "{} rows were changed or lost: {gone:#?}", gone.len());
}

//! A person asks for their data, and to be forgotten: canaries are planted in every marked column of their rows, found in
//! the export, and gone from a dump of the whole database afterwards.

use super::rights;
use db::person::{self, Catalogue, Column, Content, Found, Subject};
use db::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use std::process::Command;
use testing::TestDb;

/// Marked tables that nothing leads to from a person, each with the reason why nobody is known by their rows.
const UNREACHED: &[(&str, &str)] = &[
    (
        "admin.changeset_rows",
        "rows of the person are forgotten by table and id, the person's own changes go whole",
    ),
    ("identity.audit_log", "rows of the person are forgotten by table and id"),
    ("search.documents", "written anew by trigger when the row that is found changes"),
];

async fn world(test: &TestDb) -> Subject {
    rights::filled_world(test).await;
    // People as an organisation knows them: one contact is ana.
    test.sql(
        "update crm.contacts set profile_id = (select id from identity.profiles where handle = 'ana')
          where id = (select c.id from crm.contacts c join identity.organizations o on o.id = c.organization_id
                       where o.slug = 'birch' order by c.id limit 1)",
    )
    .await;
    test.db.as_system("test", async |tx| person::subject(tx, "ana").await).await.unwrap()
}

/// The generic rows leave out keys that may be null. Whatever can be about the person is made to be.
async fn tie(test: &TestDb, subject: &Subject) {
    let mut system = AsyncPgConnection::establish(&test.db.config().system_url).await.unwrap();
    for _ in 0..6 {
        let (tables, found) = test
            .db
            .as_system("test", async |tx| {
                let tables = person::catalogue(tx).await?;
                let found = Found::look(tx, &tables, subject).await?;
                Ok((tables, found))
            })
            .await
            .unwrap();
        for (table, columns) in &tables {
            for link in columns.iter().filter(|column| column.is_link()) {
                let own = found.condition(table, columns, subject).unwrap_or_else(|| "false".to_owned());
                for id in found.ids(&link.target).iter().take(3) {
                    // What a rule forbids stays as it is.
                    let sql = format!(
                        "update {table} t set {0} = '{id}' where ({0} is null or not ({own}))
                            and not exists (select from {table} t where {own})",
                        link.name
                    );
                    let _ = system.batch_execute(&sql).await;
                }
            }
        }
    }
}

/// Whose rows stand where: table, condition, marked columns that are data.
async fn held(test: &TestDb, subject: &Subject) -> (Catalogue, Vec<(String, String, Vec<Column>)>) {
    test.db
        .as_system("test", async |tx| {
            let tables = person::catalogue(tx).await?;
            let found = Found::look(tx, &tables, subject).await?;
            let mut all = Vec::new();
            for (table, columns) in &tables {
                if let Some(condition) = found.condition(table, columns, subject) {
                    let data = columns.iter().filter(|column| !column.is_link()).cloned().collect();
                    all.push((table.clone(), condition, data));
                }
            }
            Ok((tables, all))
        })
        .await
        .unwrap()
}

fn canary(column: &Column) -> Option<&'static str> {
    Some(match (column.kind.as_str(), column.name.as_str()) {
        // The address is how the person is found; it is a canary as it is.
        ("text", "email" | "recipient") => return None,
        ("text", "handle") => "'kanarie'",
        ("text", _) => "'kanarie'",
        ("jsonb", _) => "'[\"kanarie\"]'",
        ("_text", _) => "'{kanarie}'",
        ("bytea", _) => "'kanarie'::bytea",
        _ => return None,
    })
}

/// Plants one by one; columns whose checks refuse such a word keep what they have. Returns how many took it.
async fn plant(test: &TestDb, held: &[(String, String, Vec<Column>)]) -> usize {
    let mut system = AsyncPgConnection::establish(&test.db.config().system_url).await.unwrap();
    let mut planted = 0;
    for (table, condition, columns) in held {
        for column in columns {
            let Some(value) = canary(column) else {
                continue;
            };
            for value in [value, "'{\"kanarie\": \"kanarie\"}'"] {
                let sql = format!("update {table} t set {} = {value} where {condition}", column.name);
                if system.batch_execute(&sql).await.is_ok() {
                    planted += 1;
                    break;
                }
            }
        }
    }
    planted
}

fn dump(test: &TestDb) -> String {
    let output = Command::new("pg_dump")
        .args(["--data-only", "--enable-row-security", "--inserts", "--rows-per-insert=500"])
        .arg(&test.owner_url)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erased_person_is_in_no_dump() {
    let test = TestDb::new().await;
    let subject = world(&test).await;
    tie(&test, &subject).await;
    let (tables, rows) = held(&test, &subject).await;
    let planted = plant(&test, &rows).await;
    assert!(planted > 60, "only {planted} canaries were planted");
    let before = dump(&test);
    assert!(before.contains("kanarie") && before.contains("ana@example.org"));
    let export = serde_json::to_string(&person::export(&test.db, &subject).await.unwrap()).unwrap();
    assert!(export.contains("kanarie") && export.contains("ana@example.org"));
    assert!(!export.contains("\\\\x"), "no hashes and sealed bytes");

    let unreached: Vec<&String> = tables
        .keys()
        .filter(|table| !rows.iter().any(|(reached, ..)| reached == *table))
        .filter(|table| !UNREACHED.iter().any(|(name, _)| name == table))
        .collect();
    assert!(unreached.is_empty(), "personal data that nothing leads to from a person: {unreached:#?}");

    let erased = person::erase(&test.db, &subject, Content::Delete).await.unwrap();
    assert!(erased.len() > 20, "{erased:?}");
    let after = dump(&test);
    let left: Vec<&str> = after
        .lines()
        .filter(|line| {
            line.contains("kanarie") || line.contains("6b616e61726965") || line.contains("ana@example.org")
        })
        .map(|line| line.get(..300.min(line.len())).unwrap_or(line))
        .collect();
    assert!(left.is_empty(), "{} rows still know the person:\n{}", left.len(), left.join("\n"));
    // Others are untouched.
    assert!(after.contains("bo@example.org") && after.contains("omar@example.org"));
}

#[derive(QueryableByName)]
struct Complaint {
    #[diesel(sql_type = Text)]
    complaint: String,
}

/// Columns that look personal and are not marked.
#[tokio::test(flavor = "multi_thread")]
async fn columns_that_look_personal_are_marked() {
    let test = TestDb::new().await;
    let rows: Vec<Complaint> = test
        .db
        .as_system("test", async |tx| {
            Ok(sql_query(
                "select format('%I.%I.%I', n.nspname, c.relname, a.attname) as complaint
                   from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                  where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
                    and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                    and a.attname ~ '^(email|e_mail|phone|phone_number|first_name|last_name|full_name|legal_name|birth_?date|date_of_birth|ip|ip_address|user_agent|street|postal_code|recipient)$'
                    and coalesce(col_description(c.oid, a.attnum), '') !~ '^(pii:|not personal:|kept by law:|SHA-256)' order by 1",
            )
            .load(&mut tx.conn())
            .await?)
        })
        .await
        .unwrap();
    let names: Vec<&str> = rows.iter().map(|row| row.complaint.as_str()).collect();
    assert!(
        names.is_empty(),
        "say `pii: …`, `kept by law: …` or `not personal: …` in the comment of {names:#?}"
    );
}

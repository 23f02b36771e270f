//! Prints `docs/data-model.md` and a page per system from a migrated database: what each table is for, who reads and
//! writes its rows, what it belongs to, with a diagram. The result is checked in; a test compares it with a fresh database.

mod diagram;
mod rights;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use std::collections::BTreeMap;
use std::fmt::Write;

#[derive(QueryableByName)]
struct Table {
    #[diesel(sql_type = Text)]
    schema: String,
    #[diesel(sql_type = Text)]
    schema_comment: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    comment: String,
    #[diesel(sql_type = Bool)]
    is_view: bool,
    #[diesel(sql_type = BigInt)]
    columns: i64,
}

/// One policy for the application's role.
#[derive(QueryableByName)]
struct Policy {
    #[diesel(sql_type = Text)]
    schema: String,
    #[diesel(sql_type = Text)]
    table: String,
    /// `r`, `a`, `w`, `d` as in `pg_policy`.
    #[diesel(sql_type = Text)]
    command: String,
    #[diesel(sql_type = Text)]
    condition: String,
}

#[derive(QueryableByName)]
struct Key {
    #[diesel(sql_type = Text)]
    schema: String,
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    target_schema: String,
    #[diesel(sql_type = Text)]
    target: String,
    /// Do the rows go when what they point to goes?
    #[diesel(sql_type = Bool)]
    cascades: bool,
}

const HEAD: &str = "# The data model

Printed from the database by `bin/schema`. Do not edit: change the comment in the migration instead.

One page per system (a schema of Postgres and, where it has pages, a crate). [Where each document's table went](data-model/documents.md).

| system | what it holds | tables |
|---|---|---|
";

const SYSTEM_HEAD: &str = "Printed from the database by `bin/schema`. Do not edit: change the comment in the migration instead.

Words in `code` are rights that a role has in the row's organisation ([rights](../rights.md)). The system role, which runs
workers and commands, reads and writes every row; it is not named below. Columns have their own comments, which stand in
";

/// Everything printed about the tables: file below `docs/` → text. Diagrams are in the language of Graphviz, which
/// `bin/schema` draws.
///
/// # Errors
/// If the database cannot be read.
pub async fn texts(url: &str) -> anyhow::Result<BTreeMap<String, String>> {
    let mut conn = AsyncPgConnection::establish(url).await?;
    let tables: Vec<Table> = diesel::sql_query(include_str!("tables.sql")).load(&mut conn).await?;
    let policies: Vec<Policy> = diesel::sql_query(include_str!("policies.sql")).load(&mut conn).await?;
    let keys: Vec<Key> = diesel::sql_query(include_str!("keys.sql")).load(&mut conn).await?;
    let mut index = HEAD.to_owned();
    let mut texts = BTreeMap::new();
    for own in tables.chunk_by(|a, b| a.schema == b.schema) {
        let Some(Table { schema, schema_comment, .. }) = own.first() else {
            continue;
        };
        let keys: Vec<&Key> = keys.iter().filter(|key| key.schema == *schema).collect();
        let count = own.iter().filter(|table| !table.is_view).count();
        writeln!(index, "| [{schema}](data-model/{schema}.md) | {schema_comment} | {count} |")?;
        texts.insert(format!("data-model/{schema}.md"), system_text(own, &policies, &keys)?);
        texts.insert(format!("data-model/{schema}.dot"), diagram::dot(own, &keys)?);
    }
    texts.insert("data-model.md".to_owned(), index);
    Ok(texts)
}

fn system_text(tables: &[Table], policies: &[Policy], keys: &[&Key]) -> Result<String, std::fmt::Error> {
    let Some(Table { schema, schema_comment, .. }) = tables.first() else {
        return Ok(String::new());
    };
    let mut out =
        format!("# {schema}\n\n{schema_comment}\n\n{SYSTEM_HEAD}`app/db/src/schema/{schema}.rs`.\n\n");
    writeln!(out, "![Tables of {schema} and what their rows point to]({schema}.svg)\n")?;
    writeln!(out, "| table | what it is | columns | who reads | who writes |\n|---|---|---|---|---|")?;
    for table in tables {
        let own: Vec<&Policy> =
            policies.iter().filter(|policy| policy.schema == *schema && policy.table == table.name).collect();
        let (reads, writes) = if table.is_view {
            ("whoever reads its tables".to_owned(), "—".to_owned())
        } else {
            (rights::readers(&own), rights::writers(&own))
        };
        let comment = table.comment.replace('|', "\\|");
        writeln!(out, "| `{}` | {comment} | {} | {reads} | {writes} |", table.name, table.columns)?;
    }
    if !keys.is_empty() {
        writeln!(out, "\nRows point to these (in bold: and go with them):\n")?;
    }
    for keys in keys.chunk_by(|a, b| a.table == b.table) {
        let table = keys.first().map_or("", |key| &key.table);
        let targets: Vec<String> = keys.iter().map(|key| target(key)).collect();
        writeln!(out, "- `{table}` → {}", targets.join(", "))?;
    }
    Ok(out)
}

fn target(key: &Key) -> String {
    let name = if key.target_schema == key.schema {
        format!("`{}`", key.target)
    } else {
        format!("`{}.{}`", key.target_schema, key.target)
    };
    if key.cascades { format!("**{name}**") } else { name }
}

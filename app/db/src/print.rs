//! Prints Diesel's `table!` declarations from a migrated database, column comments as docs, one text per Postgres
//! schema. The result is checked in; a test compares it with a fresh database.

use diesel::prelude::*;
use diesel::sql_types::{Array, Bool, Text};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use std::collections::BTreeMap;
use std::fmt::Write;

#[derive(QueryableByName)]
struct TableRow {
    #[diesel(sql_type = Text)]
    schema: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    comment: String,
    #[diesel(sql_type = Array<Text>)]
    key: Vec<String>,
}

#[derive(QueryableByName)]
struct ColumnRow {
    #[diesel(sql_type = Text)]
    schema: String,
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Bool)]
    required: bool,
    #[diesel(sql_type = Text)]
    comment: String,
}

/// The schema of every Postgres schema that holds tables of ours: schema name → Rust text.
///
/// # Errors
/// If the database cannot be read or a column has a type that is not known here.
pub async fn schema_texts(url: &str) -> anyhow::Result<BTreeMap<String, String>> {
    let mut conn = AsyncPgConnection::establish(url).await?;
    let tables: Vec<TableRow> = diesel::sql_query(include_str!("print_tables.sql")).load(&mut conn).await?;
    let columns: Vec<ColumnRow> =
        diesel::sql_query(include_str!("print_columns.sql")).load(&mut conn).await?;
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for table in &tables {
        let text = texts.entry(table.schema.clone()).or_insert_with(|| {
            format!(
                "//! Tables of the schema `{}`, printed from the database by `bin/schema`. Do not edit.\n",
                table.schema
            )
        });
        let own = columns.iter().filter(|column| column.schema == table.schema && column.table == table.name);
        table_text(text, table, own)?;
    }
    Ok(texts)
}

fn table_text<'a>(
    out: &mut String,
    table: &TableRow,
    columns: impl Iterator<Item = &'a ColumnRow>,
) -> anyhow::Result<()> {
    writeln!(out, "\ndiesel::table! {{\n    /// {}", doc(&table.comment))?;
    writeln!(out, "    {}.{} ({}) {{", table.schema, table.name, table.key.join(", "))?;
    for column in columns {
        if !column.comment.is_empty() {
            writeln!(out, "        /// {}", doc(&column.comment))?;
        }
        let kind = rust_type(&column.kind).ok_or_else(|| {
            anyhow::anyhow!(
                "{}.{}.{}: no Diesel type for {}",
                table.schema,
                table.name,
                column.name,
                column.kind
            )
        })?;
        let kind = if column.required { kind.to_owned() } else { format!("Nullable<{kind}>") };
        match column.name.as_str() {
            word if RESERVED.contains(&word) => {
                writeln!(out, "        #[sql_name = \"{word}\"]\n        {word}_ -> {kind},")?;
            }
            word => writeln!(out, "        {word} -> {kind},")?,
        }
    }
    out.push_str("    }\n}\n");
    Ok(())
}

/// A comment as documentation: brackets are no links and no tags.
pub(crate) fn doc(comment: &str) -> String {
    let mut out = String::with_capacity(comment.len());
    for letter in comment.chars() {
        if ['[', ']', '<', '>'].contains(&letter) {
            out.push('\\');
        }
        out.push(letter);
    }
    // An address is an example here, no link.
    out.replace("://", ":\\//")
}

/// Words of Rust and of Diesel's own modules, which cannot be names of columns.
const RESERVED: &[&str] = &[
    "abstract",
    "all_columns",
    "as",
    "async",
    "box",
    "columns",
    "const",
    "dsl",
    "dyn",
    "enum",
    "extern",
    "final",
    "fn",
    "for",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "match",
    "mod",
    "move",
    "override",
    "pub",
    "ref",
    "self",
    "star",
    "static",
    "struct",
    "super",
    "table",
    "trait",
    "try",
    "type",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

fn rust_type(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "uuid" => "Uuid",
        "text" | "varchar" | "bpchar" | "name" | "citext" => "Text",
        "bool" => "Bool",
        "int2" => "SmallInt",
        "int4" => "Integer",
        "int8" => "BigInt",
        "float8" => "Double",
        "numeric" => "Numeric",
        "timestamptz" => "Timestamptz",
        "date" => "Date",
        "time" => "Time",
        "interval" => "Interval",
        "jsonb" => "Jsonb",
        "bytea" => "Bytea",
        "inet" => "Inet",
        "cidr" => "Cidr",
        "tstzrange" => "Tstzrange",
        "daterange" => "Daterange",
        "int4range" => "Int4range",
        "int8range" => "Int8range",
        "timestamp" => "Timestamp",
        "tsvector" => "Text",
        "_text" => "Array<Text>",
        "_uuid" => "Array<Uuid>",
        "_int4" => "Array<Integer>",
        "_int2" => "Array<SmallInt>",
        "_int8" => "Array<BigInt>",
        "_bytea" => "Array<Bytea>",
        "_date" => "Array<Date>",
        _ => return None,
    })
}

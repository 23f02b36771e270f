//! Prints a typed id for every table and an enum for every value set, one text per Postgres schema, for
//! `app/kernel/values/src/printed`: browser and server use the words that the database allows, and no others. The result is
//! checked in; a test compares it with a fresh database.

use crate::checks::words;
use crate::print::doc;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

#[derive(QueryableByName)]
struct Set {
    #[diesel(sql_type = Text)]
    schema: String,
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    column: String,
    #[diesel(sql_type = Text)]
    definition: String,
    #[diesel(sql_type = Text)]
    comment: String,
}

#[derive(QueryableByName)]
struct Table {
    #[diesel(sql_type = Text)]
    schema: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    comment: String,
}

/// Schema name → Rust text; under `mod` the list of modules.
///
/// # Errors
/// If the database cannot be read.
pub async fn value_texts(url: &str) -> anyhow::Result<BTreeMap<String, String>> {
    let mut conn = AsyncPgConnection::establish(url).await?;
    let sets: Vec<Set> = diesel::sql_query(include_str!("print_values.sql")).load(&mut conn).await?;
    let tables: Vec<Table> = diesel::sql_query(
        "select n.nspname::text as schema, c.relname::text as name, coalesce(replace(obj_description(c.oid, 'pg_class'), chr(10), ' '), '') as comment
           from pg_class c join pg_namespace n on n.oid = c.relnamespace
           join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
          where c.relkind in ('r', 'p') and not c.relispartition
            and n.nspname not in ('pg_catalog', 'information_schema', 'public') order by 1, 2",
    )
    .load(&mut conn)
    .await?;
    let mut texts = BTreeMap::new();
    for own in tables.chunk_by(|a, b| a.schema == b.schema) {
        let Some(schema) = own.first().map(|table| &table.schema) else {
            continue;
        };
        let sets: Vec<&Set> = sets.iter().filter(|set| set.schema == *schema).collect();
        texts.insert(schema.clone(), module(schema, own, &sets)?);
    }
    let mut list = String::from(
        "//! Ids and value sets of every table, printed from the database by `bin/schema`. Do not edit.\n\n",
    );
    for schema in texts.keys() {
        writeln!(list, "pub mod {schema};")?;
    }
    texts.insert("mod".to_owned(), list);
    Ok(texts)
}

fn module(schema: &str, tables: &[Table], sets: &[&Set]) -> Result<String, std::fmt::Error> {
    let mut out = format!(
        "//! Ids and value sets of `{schema}`, printed from the database by `bin/schema`. Do not edit.\n"
    );
    writeln!(out, "\ncrate::typed_ids! {{")?;
    for table in tables {
        writeln!(
            out,
            "    /// `{schema}.{}`: {}\n    {}Id,",
            table.name,
            doc(&table.comment),
            camel(&singular(&table.name))
        )?;
    }
    out.push_str("}\n");
    for set in sets {
        let comment = doc(set.comment.strip_prefix("pii: ").unwrap_or(&set.comment));
        let said = if comment.is_empty() { String::new() } else { format!(": {comment}") };
        let name = format!("{}{}", camel(&singular(&set.table)), camel(&set.column));
        writeln!(
            out,
            "\ncrate::text_enum! {{\n    /// `{schema}.{}.{}`{said}\n    {name} {{",
            set.table, set.column
        )?;
        let mut taken = BTreeSet::new();
        for word in words(&set.definition) {
            let mut variant = camel(&word);
            while !taken.insert(variant.clone()) {
                variant.push('_');
            }
            writeln!(out, "        /// `{word}`\n        {variant} = \"{word}\",")?;
        }
        out.push_str("    }\n}\n");
    }
    Ok(out)
}

/// `content_entries` → `content_entry`.
fn singular(table: &str) -> String {
    let kept = ["series", "status", "news", "media", "merch"];
    if kept.iter().any(|word| table.ends_with(word)) {
        return table.to_owned();
    }
    match table {
        _ if table.ends_with("ies") => format!("{}y", table.trim_end_matches("ies")),
        _ if ["sses", "xes", "ches", "shes"].iter().any(|end| table.ends_with(end)) => {
            table.trim_end_matches("es").to_owned()
        }
        _ if table.ends_with("ss") => table.to_owned(),
        _ => table.strip_suffix('s').unwrap_or(table).to_owned(),
    }
}

/// `in_review` → `InReview`; what cannot begin a name gets a letter in front.
fn camel(word: &str) -> String {
    let parts = word.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let name: String = parts
        .map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect();
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        None => "Empty".to_owned(),
        Some(_) if name == "Self" => "Self_".to_owned(),
        Some(_) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::{camel, singular};

    #[test]
    fn names_are_made_as_people_would() {
        for (table, one) in [
            ("content_entries", "content_entry"),
            ("houses", "house"),
            ("sponsor_packages", "sponsor_package"),
            ("addresses", "address"),
            ("event_series", "event_series"),
            ("audit_log", "audit_log"),
        ] {
            assert_eq!(singular(table), one);
        }
        assert_eq!(camel("in_review"), "InReview");
        assert_eq!(camel("24h"), "N24h");
        assert_eq!(camel("16:9"), "N169");
        assert_eq!(camel(""), "Empty");
    }
}

//! Prints `docs/data-model.md` from a migrated database: what each table is for, who reads and writes its rows, what it
//! belongs to. The result is checked in; a test compares it with a fresh database.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
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

Words in `code` are rights that a role has in the row's organisation ([rights](rights.md)). The system role, which runs
workers and commands, reads and writes every row; it is not named below. Columns have their own comments, which stand in
`app/db/src/schema/`.
";

/// The whole page as Markdown.
///
/// # Errors
/// If the database cannot be read.
pub async fn data_model_text(url: &str) -> anyhow::Result<String> {
    let mut conn = AsyncPgConnection::establish(url).await?;
    let tables: Vec<Table> = diesel::sql_query(include_str!("data_model_tables.sql")).load(&mut conn).await?;
    let policies: Vec<Policy> =
        diesel::sql_query(include_str!("data_model_policies.sql")).load(&mut conn).await?;
    let keys: Vec<Key> = diesel::sql_query(include_str!("data_model_keys.sql")).load(&mut conn).await?;
    let mut text = HEAD.to_owned();
    for own in tables.chunk_by(|a, b| a.schema == b.schema) {
        schema_text(&mut text, own, &policies, &keys)?;
    }
    Ok(text)
}

fn schema_text(out: &mut String, tables: &[Table], policies: &[Policy], keys: &[Key]) -> std::fmt::Result {
    let Some(first) = tables.first() else {
        return Ok(());
    };
    let schema = &first.schema;
    writeln!(out, "\n## {schema}\n\n{}\n", first.schema_comment)?;
    writeln!(out, "| table | what it is | columns | who reads | who writes |\n|---|---|---|---|---|")?;
    for table in tables {
        let own: Vec<&Policy> =
            policies.iter().filter(|policy| policy.schema == *schema && policy.table == table.name).collect();
        let (reads, writes) = if table.is_view {
            ("whoever reads its tables".to_owned(), "—".to_owned())
        } else {
            (readers(&own), writers(&own))
        };
        let comment = table.comment.replace('|', "\\|");
        writeln!(out, "| `{}` | {comment} | {} | {reads} | {writes} |", table.name, table.columns)?;
    }
    let own: Vec<&Key> = keys.iter().filter(|key| key.schema == *schema).collect();
    if !own.is_empty() {
        writeln!(out, "\nRows point to these (in bold: and go with them):\n")?;
    }
    for keys in own.chunk_by(|a, b| a.table == b.table) {
        let table = keys.first().map_or("", |key| &key.table);
        let targets: Vec<String> = keys.iter().map(|key| target(key)).collect();
        writeln!(out, "- `{table}` → {}", targets.join(", "))?;
    }
    Ok(())
}

fn target(key: &Key) -> String {
    let name = if key.target_schema == key.schema {
        format!("`{}`", key.target)
    } else {
        format!("`{}.{}`", key.target_schema, key.target)
    };
    if key.cascades { format!("**{name}**") } else { name }
}

fn readers(policies: &[&Policy]) -> String {
    let mut names = of(policies, "r");
    if names.iter().any(|name| name == "everybody") {
        names.retain(|name| name == "everybody");
    }
    names.sort_by_key(|name| !name.starts_with("everybody"));
    listed(&names)
}

/// Who may do only some of insert, update and delete stands with the names of those.
fn writers(policies: &[&Policy]) -> String {
    let commands = [("a", "insert", ".create"), ("w", "update", ".update"), ("d", "delete", ".delete")];
    let by_command = commands.map(|(letter, name, word)| (of(policies, letter), name, word));
    let mut names: Vec<&String> = Vec::new();
    for name in by_command.iter().flat_map(|(who, _, _)| who) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let words: Vec<String> = names
        .into_iter()
        .map(|name| {
            let may: Vec<_> = by_command.iter().filter(|(who, _, _)| who.contains(name)).collect();
            let says_itself = may.len() == 1 && may.iter().all(|(_, _, word)| name.contains(word));
            if may.len() == by_command.len() || says_itself {
                name.clone()
            } else {
                let may: Vec<&str> = may.iter().map(|(_, command, _)| *command).collect();
                format!("{name} ({})", may.join(", "))
            }
        })
        .collect();
    listed(&words)
}

fn listed(words: &[String]) -> String {
    if words.is_empty() { "—".to_owned() } else { words.join("; ") }
}

fn of(policies: &[&Policy], command: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for policy in policies.iter().filter(|policy| policy.command == command) {
        for name in who(&policy.condition) {
            if !all.contains(&name) {
                all.push(name);
            }
        }
    }
    all
}

/// What Postgres prints for a condition → who is meant by it, where it is always the same.
const SIGNS: &[(&str, &str)] = &[
    ("user_id = ( SELECT auth.user_id()", "the person themselves"),
    ("author_profile_id = ( SELECT auth.profile_id()", "its author"),
    ("auth.own_subsites()", "the subsite's people"),
    ("auth.member_organizations()", "members of the organisation"),
];

/// Who a policy's condition lets through, in words.
fn who(condition: &str) -> Vec<String> {
    let mut names: Vec<String> = everybody(condition).into_iter().collect();
    let own_id = condition == "(id = ( SELECT auth.user_id() AS user_id))";
    let signs = SIGNS
        .iter()
        .filter(|(sign, name)| condition.contains(sign) || (own_id && *name == "the person themselves"))
        .map(|(_, name)| (*name).to_owned());
    names.extend(signs);
    let rights = condition.split("organizations_with('").skip(1);
    names.extend(rights.filter_map(|rest| Some(format!("`{}`", rest.split_once('\'')?.0))));
    names
}

/// The part of a condition that asks nothing about the person.
fn everybody(condition: &str) -> Option<String> {
    // The first part of `or`, which the shapes put in front.
    let open = condition.split(" OR (organization_id").next().unwrap_or_default();
    let words = match open.trim_start_matches('(') {
        "true" | "true)" => "everybody".to_owned(),
        own if own.starts_with("is_public") => "everybody, what is public".to_owned(),
        _ if open.contains("publish_state = 'published'") => "everybody, what is published".to_owned(),
        _ if open.contains("visibility = 'public'") => "everybody, what is public".to_owned(),
        own if own.starts_with("deleted_at IS NULL") => "everybody, until it is deleted".to_owned(),
        own if own.starts_with("EXISTS") || own.starts_with("true AND (EXISTS") => {
            let of = own.split_once(" FROM ")?.1.split(' ').next()?;
            format!("who sees its `{of}`")
        }
        _ => return None,
    };
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_become_words() {
        let who = |condition| who(condition).join("; ");
        assert_eq!(who("false"), "");
        assert_eq!(who("true"), "everybody");
        assert_eq!(
            who(
                "(true OR (organization_id = ANY (( SELECT auth.organizations_with('sites.read'::text) AS organizations_with)::uuid[])))"
            ),
            "everybody; `sites.read`"
        );
        assert_eq!(who("(user_id = ( SELECT auth.user_id() AS user_id))"), "the person themselves");
    }
}

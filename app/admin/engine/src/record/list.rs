//! Many rows: a page of a list, by key.

use super::page::{Bounded, Page, is_required, order};
use super::{Row, columns, read::Object};
use crate::query::{ListQuery, Sort, condition, search_condition};
use crate::registry::{Field, Mode, Noun, Registry};
use crate::scope::Scope;
use db::Dynamic;
use db::prelude::*;
use kernel::{AppError, Cursor};
use serde_json::Value;

/// A page of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List {
    /// The rows.
    pub rows: Vec<Row>,
    /// Where the next page begins, if there is one.
    pub next: Option<Cursor>,
    /// Before which row the page before ends, if there is one.
    pub previous: Option<Cursor>,
}

/// A page of a list, with the columns of `wanted` (all where it is `None`) and those that these are read with.
///
/// # Errors
/// `Invalid` with a sentence per parameter that cannot be used.
pub async fn list(
    tx: &ActorTx<'_>,
    registry: &Registry,
    (noun, scope): (&Noun, &Scope),
    query: &ListQuery,
    wanted: Option<&[String]>,
) -> StoreResult<List> {
    let sort = sort(noun, scope, query)?;
    let needed = wanted.map(|wanted| needed(noun, &sort, wanted));
    let page = Page { noun, scope, query, sort: &sort, wanted: needed.as_deref() };
    let mut parts = columns::own(noun, scope, page.wanted);
    parts.extend(columns::computed(noun, page.wanted));
    parts.extend(columns::about(registry, noun));
    parts.extend(columns::labels(registry, noun, scope, page.wanted));
    let select = format!("select row_to_json(\"·row\")::text as row from (select {}", parts.join(", "));
    let statement = |from: &Dynamic| {
        let mut sql = Dynamic::new(&select);
        sql.join(from).push(") \"·row\"");
        if page.is_usual() { sql.keep() } else { sql }
    };
    let objects: Vec<Object> = page.read(tx, statement).await?;
    let rows = objects.iter().filter_map(|object| Row::read(noun, &object.row)).collect();
    let Bounded { rows, next, previous } =
        page.bounded(rows, |row: &Row| Cursor { key: key_text(row.get(&sort.field)), id: row.id });
    Ok(List { rows, next, previous })
}

/// What is asked for, what it is read with, and what the list is sorted by.
fn needed(noun: &Noun, sort: &Sort, wanted: &[String]) -> Vec<String> {
    let with = wanted.iter().filter_map(|name| noun.field(name)?.reads_with());
    wanted.iter().map(String::as_str).chain(with).chain([sort.field.as_str()]).map(str::to_owned).collect()
}

/// The order that is asked for, if rows can be put in order by it.
pub(super) fn sort(noun: &Noun, scope: &Scope, query: &ListQuery) -> StoreResult<Sort> {
    let Some(sort) = &query.sort else { return Ok(noun.sort.clone()) };
    let usable = |field: &&Field| {
        field.mode != Mode::Inside
            && scope.sees(field)
            && (field.column.kind.is_sortable() || field.name == noun.key)
    };
    match noun.field(&sort.field).filter(usable) {
        Some(_) => Ok(sort.clone()),
        None => Err(AppError::field("sort", scope.say("sort-no-field")).into()),
    }
}

/// The rows a query means, without its page.
pub(super) fn matching(sql: &mut Dynamic, noun: &Noun, scope: &Scope, query: &ListQuery) -> StoreResult<()> {
    columns::within(sql, noun, scope);
    if noun.has_trash() {
        sql.push(if query.trash { " and r.deleted_at is not null" } else { " and r.deleted_at is null" });
    }
    if !query.filter.is_empty() {
        sql.push(" and ").join(&condition(noun, scope, &query.filter).map_err(AppError::Invalid)?);
    }
    if !query.search.trim().is_empty() {
        sql.push(" and ").join(&search_condition(noun, scope, &query.search, query.trash));
    }
    Ok(())
}

fn key_text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Every row of a query in its order, as one statement for a cursor in the database: `row` is the JSON of each.
///
/// # Errors
/// As [`list`].
pub fn export_statement(
    registry: &Registry,
    (noun, scope): (&Noun, &Scope),
    query: &ListQuery,
    wanted: &[String],
) -> StoreResult<Dynamic> {
    let sort = sort(noun, scope, query)?;
    let mut parts = columns::own(noun, scope, Some(wanted));
    parts.extend(columns::computed(noun, Some(wanted)));
    parts.extend(columns::labels(registry, noun, scope, Some(wanted)));
    let mut sql = Dynamic::new("select row_to_json(\"·row\")::text as row from (select ");
    sql.push(&parts.join(", ")).push(" from ").push(&columns::from(noun)).push(" where ");
    matching(&mut sql, noun, scope, query)?;
    let nulls = if is_required(noun, &sort) { "" } else { " nulls last" };
    sql.push(&order(noun, &sort, false, nulls)).push(") \"·row\"");
    Ok(sql)
}

//! Many rows: a page of a list, by key.

use super::{Row, columns, read::Object};
use crate::query::{ListQuery, Sort, condition, search_condition};
use crate::registry::{Field, Mode, Noun, Registry};
use crate::scope::Scope;
use crate::value;
use db::Dynamic;
use db::dynamic::Quoted;
use db::prelude::*;
use kernel::{AppError, Cursor};
use serde_json::Value;

/// Most rows on a page.
pub const MOST: usize = 200;

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

/// A page of a list, with the columns of `wanted` (all where it is `None`).
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
    let limit = query.limit.clamp(1, MOST);
    let needed: Option<Vec<String>> =
        wanted.map(|wanted| wanted.iter().cloned().chain([sort.field.clone()]).collect());
    let sql =
        page_statement(registry, noun, scope, Page { query, sort: &sort, limit, wanted: needed.as_deref() })?;
    let objects: Vec<Object> = sql.load(&mut tx.conn()).await?;
    let mut rows: Vec<Row> = objects.iter().filter_map(|object| Row::read(noun, &object.row)).collect();
    let more = rows.len() > limit;
    rows.truncate(limit);
    if query.before.is_some() {
        rows.reverse();
    }
    let cursor =
        |row: Option<&Row>| row.map(|row| Cursor { key: key_text(row.get(&sort.field)), id: row.id });
    let (has_next, has_previous) = match query.before {
        Some(_) => (true, more),
        None => (more, query.after.is_some()),
    };
    let next = cursor(rows.as_slice().last()).filter(|_| has_next);
    let previous = cursor(rows.as_slice().first()).filter(|_| has_previous);
    Ok(List { rows, next, previous })
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

/// What one page's statement is made of.
pub(super) struct Page<'a> {
    pub query: &'a ListQuery,
    pub sort: &'a Sort,
    pub limit: usize,
    pub wanted: Option<&'a [String]>,
}

fn page_statement(registry: &Registry, noun: &Noun, scope: &Scope, page: Page<'_>) -> StoreResult<Dynamic> {
    let mut parts = columns::own(noun, scope, page.wanted);
    parts.extend(columns::computed(noun, page.wanted));
    parts.extend(columns::about(registry, noun));
    parts.extend(columns::labels(registry, noun, scope, page.wanted));
    let mut sql = Dynamic::new("select row_to_json(\"·row\")::text as row from (select ");
    sql.push(&parts.join(", ")).push(" from ").push(&columns::from(noun)).push(" where ");
    matching(&mut sql, noun, scope, page.query)?;
    if let Some(cursor) = page.query.before.as_ref().or(page.query.after.as_ref()) {
        sql.push(" and ");
        behind(&mut sql, noun, scope, &page, cursor)?;
    }
    sql.push(" order by ");
    order(&mut sql, noun, page.sort, page.query.before.is_some());
    sql.push(&format!(" limit {}) \"·row\"", page.limit + 1));
    let few = page.query.filter.is_empty() && page.query.search.is_empty();
    Ok(if few { sql.keep() } else { sql })
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

pub(super) fn order(sql: &mut Dynamic, noun: &Noun, sort: &Sort, backwards: bool) {
    let down = sort.down != backwards;
    let direction = if down { "desc" } else { "asc" };
    let required = noun.field(&sort.field).is_none_or(|field| field.column.required);
    sql.push("r.").name(&sort.field).push(&format!(" {direction}"));
    if !required {
        // Rows without a value stand at the end, whichever way the list is turned.
        sql.push(if backwards { " nulls first" } else { " nulls last" });
    }
    if sort.field != noun.key {
        sql.push(", r.").name(&noun.key).push(&format!(" {direction}"));
    }
}

/// Rows behind (or before) the one that the cursor names.
pub(super) fn behind(
    sql: &mut Dynamic,
    noun: &Noun,
    scope: &Scope,
    page: &Page<'_>,
    cursor: &Cursor,
) -> StoreResult<()> {
    let refused = || AppError::field("after", scope.say("cursor-unreadable"));
    let backwards = page.query.before.is_some();
    let sign = if page.sort.down != backwards { "<" } else { ">" };
    let id = Some(cursor.id.to_string());
    if page.sort.field == noun.key {
        sql.push("r.").name(&noun.key).push(&format!(" {sign} ")).bind(id, "uuid");
        return Ok(());
    }
    let field = noun.field(&page.sort.field).ok_or_else(refused)?;
    let (column, key) = (format!("r.{}", Quoted(&field.name)), format!("r.{}", Quoted(&noun.key)));
    let cast = field.column.kind.cast();
    if cursor.key.is_empty() && !field.column.required {
        // Among the rows without a value, which stand at the end.
        sql.push(&format!("(({column} is null and {key} {sign} ")).bind(id, "uuid").push(")");
        sql.push(&if backwards { format!(" or {column} is not null)") } else { ")".to_owned() });
        return Ok(());
    }
    let at = value::comparable(field, &cursor.key, chrono_tz::Tz::UTC).ok_or_else(refused)?;
    if field.column.required {
        sql.push(&format!("({column}, {key}) {sign} ("))
            .bind(Some(at), cast)
            .push(", ")
            .bind(id, "uuid")
            .push(")");
        return Ok(());
    }
    sql.push(&format!("(({column}, {key}) {sign} ("))
        .bind(Some(at), cast)
        .push(", ")
        .bind(id, "uuid")
        .push(")");
    // Rows without a value stand behind every one that has one.
    let rest = if backwards { ")".to_owned() } else { format!(" or {column} is null)") };
    sql.push(&rest);
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
    sql.push(" order by ");
    order(&mut sql, noun, &sort, false);
    sql.push(") \"·row\"");
    Ok(sql)
}

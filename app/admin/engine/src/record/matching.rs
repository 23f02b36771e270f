//! Rows that are already there, found by keys people know them by: many keys, one question.

use super::{Row, columns, read::Object};
use crate::catalogue::Kind;
use crate::registry::{Control, Field, Noun, Registry};
use crate::scope::Scope;
use db::Dynamic;
use db::dynamic::Quoted;
use db::prelude::*;
use serde_json::Value;

/// Are values of this field the same when they differ only in large and small letters?
pub fn folds(field: &Field) -> bool {
    field.column.kind == Kind::Text && field.control == Control::Email
}

/// The key of a row in the columns `by`, in the form in which [`matches()`] takes keys; `None` where one of them is empty.
pub fn key_of_row(noun: &Noun, by: &[String], value: impl Fn(&str) -> Value) -> Option<Vec<String>> {
    by.iter()
        .map(|name| {
            let field = noun.field(name)?;
            let text = match value(name) {
                Value::Null => return None,
                Value::String(text) => text,
                other => other.to_string(),
            };
            let text = if folds(field) { text.to_lowercase() } else { text };
            Some(text).filter(|text| !text.is_empty())
        })
        .collect()
}

/// The organisation's rows, without those in the trash, whose columns `by` have one of these values. Each key has one
/// value per column, as [`key_of_row`] gives it.
///
/// # Errors
/// If the database is away.
pub async fn matches(
    tx: &ActorTx<'_>,
    registry: &Registry,
    (noun, scope): (&Noun, &Scope),
    by: &[String],
    keys: &[Vec<String>],
) -> StoreResult<Vec<Row>> {
    let fields: Vec<&Field> = by.iter().filter_map(|name| noun.field(name)).collect();
    if keys.is_empty() || fields.len() != by.len() || by.is_empty() {
        return Ok(Vec::new());
    }
    let mut parts = columns::own(noun, scope, None);
    parts.extend(columns::about(registry, noun));
    let mut sql = Dynamic::new("select row_to_json(\"·row\")::text as row from (select ");
    sql.push(&parts.join(", ")).push(" from ").push(&columns::from(noun)).push(" where ");
    columns::within(&mut sql, noun, scope);
    if noun.has_trash() {
        sql.push(" and r.deleted_at is null");
    }
    match fields.as_slice() {
        [field] => {
            sql.push(&format!(" and {} = any (array(select ", compared(field)));
            values(&mut sql, field, keys.iter().filter_map(|key| key.as_slice().first()));
            sql.push("))");
        }
        several => composite(&mut sql, several, keys),
    }
    sql.push(") \"·row\"");
    let objects: Vec<Object> = sql.load(&mut tx.conn()).await?;
    Ok(objects.iter().filter_map(|object| Row::read(noun, &object.row)).collect())
}

fn compared(field: &Field) -> String {
    let column = format!("r.{}", Quoted(&field.name));
    if folds(field) { format!("lower({column})") } else { column }
}

fn values<'a>(sql: &mut Dynamic, field: &Field, keys: impl Iterator<Item = &'a String>) {
    let list: Value = keys.map(|key| Value::from(key.as_str())).collect();
    sql.push("v::").push(field.column.kind.cast()).push(" from jsonb_array_elements_text(");
    sql.bind(Some(list.to_string()), "jsonb").push(") v");
}

/// `(r.a, r.b) in (select j ->> 0, j ->> 1 from …)`.
fn composite(sql: &mut Dynamic, fields: &[&Field], keys: &[Vec<String>]) {
    let columns: Vec<String> = fields.iter().map(|field| compared(field)).collect();
    let wanted: Vec<String> = fields
        .iter()
        .enumerate()
        .map(|(at, field)| format!("(j ->> {at})::{}", field.column.kind.cast()))
        .collect();
    let list: Value = keys.iter().map(|key| Value::from(key.as_slice())).collect();
    sql.push(&format!(
        " and ({}) in (select {} from jsonb_array_elements(",
        columns.join(", "),
        wanted.join(", ")
    ));
    sql.bind(Some(list.to_string()), "jsonb").push(") j)");
}

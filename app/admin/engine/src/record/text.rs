//! A page of a list as the database writes it: JSON that goes to programs without being read here.

use super::{columns, list};
use crate::query::ListQuery;
use crate::registry::Noun;
use crate::scope::Scope;
use db::Dynamic;
use db::dynamic::Quoted;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use kernel::Cursor;
use uuid::Uuid;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, QueryableByName)]
pub struct RowText {
    /// What the list is sorted by, as text.
    #[diesel(sql_type = Text)]
    pub key: String,
    /// Its id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// JSON of its columns and `_version`. The last field, because the derived code calls the whole row `row`.
    #[diesel(sql_type = Text)]
    pub row: String,
}

/// A page of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListText {
    /// The rows.
    pub rows: Vec<RowText>,
    /// Where the next page begins, if there is one.
    pub next: Option<Cursor>,
    /// Before which row the page before ends, if there is one.
    pub previous: Option<Cursor>,
}

/// A page of a list, with the columns of `wanted` (all where it is `None`).
///
/// # Errors
/// As [`super::list()`].
pub async fn list_text(
    tx: &ActorTx<'_>,
    (noun, scope): (&Noun, &Scope),
    query: &ListQuery,
    wanted: Option<&[String]>,
) -> StoreResult<ListText> {
    let sort = list::sort(noun, scope, query)?;
    let limit = query.limit.clamp(1, list::MOST);
    let sql = page(noun, scope, &list::Page { query, sort: &sort, limit, wanted })?;
    let mut rows: Vec<RowText> = sql.load(&mut tx.conn()).await?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    if query.before.is_some() {
        rows.reverse();
    }
    let cursor = |row: Option<&RowText>| row.map(|row| Cursor { key: row.key.clone(), id: row.id });
    let (has_next, has_previous) = match query.before {
        Some(_) => (true, more),
        None => (more, query.after.is_some()),
    };
    let next = cursor(rows.as_slice().last()).filter(|_| has_next);
    let previous = cursor(rows.as_slice().first()).filter(|_| has_previous);
    Ok(ListText { rows, next, previous })
}

fn page(noun: &Noun, scope: &Scope, page: &list::Page<'_>) -> StoreResult<Dynamic> {
    let mut parts = columns::own(noun, scope, page.wanted);
    parts.extend(columns::computed(noun, page.wanted));
    parts.push(format!("{} as \"_version\"", columns::version(&noun.table, "r")));
    let (sort, key) = (Quoted(&page.sort.field), Quoted(&noun.key));
    let mut sql = Dynamic::new("select (select row_to_json(\"·row\")::text from (select ");
    sql.push(&parts.join(", "))
        .push(&format!(
            ") \"·row\") as row, coalesce(to_jsonb(r.{sort}) #>> '{{}}', '') as key, r.{key} as id from "
        ))
        .push(&columns::from(noun))
        .push(" where ");
    list::matching(&mut sql, noun, scope, page.query)?;
    if let Some(cursor) = page.query.before.as_ref().or(page.query.after.as_ref()) {
        sql.push(" and ");
        list::behind(&mut sql, noun, scope, page, cursor)?;
    }
    sql.push(" order by ");
    list::order(&mut sql, noun, page.sort, page.query.before.is_some());
    sql.push(&format!(" limit {}", page.limit + 1));
    let few = page.query.filter.is_empty() && page.query.search.is_empty() && page.wanted.is_none();
    Ok(if few { sql.keep() } else { sql })
}

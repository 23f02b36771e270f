//! A page of a list as the database writes it: JSON that goes to programs without being read here.

use super::page::{Bounded, Page};
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
    let page = Page { noun, scope, query, sort: &sort, wanted };
    let mut parts = columns::own(noun, scope, wanted);
    parts.extend(columns::computed(noun, wanted));
    parts.push(format!("{} as \"_version\"", columns::version(&noun.table, "r")));
    let (field, key) = (Quoted(&sort.field), Quoted(&noun.key));
    let select = format!(
        "select (select row_to_json(\"·row\")::text from (select {}) \"·row\") as row, \
         coalesce(to_jsonb(r.{field}) #>> '{{}}', '') as key, r.{key} as id",
        parts.join(", ")
    );
    let statement = |from: &Dynamic| {
        let mut sql = Dynamic::new(&select);
        sql.join(from);
        if page.is_usual() && wanted.is_none() { sql.keep() } else { sql }
    };
    let rows = page.read(tx, statement).await?;
    let Bounded { rows, next, previous } =
        page.bounded(rows, |row: &RowText| Cursor { key: row.key.clone(), id: row.id });
    Ok(ListText { rows, next, previous })
}

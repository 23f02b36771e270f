//! One tab: a page of the related list.

use crate::page::Sheet;
use db::prelude::*;
use engine::Noun;
use engine::query::{Filter, ListQuery, Op, Sort};
use engine::record::{self, List};
use engine::registry::{Mode, Tab};
use engine::scope::Verb;
use frame::Desk;
use kernel::Cursor;
use std::sync::Arc;
use uuid::Uuid;

/// So many rows are shown at once.
const PAGE: usize = 25;

/// The related rows that are shown.
#[derive(Clone)]
pub struct Related {
    /// Their resource.
    pub noun: Arc<Noun>,
    /// Their column that points here.
    pub column: String,
    /// The word of the tab in addresses.
    pub word: String,
    /// A page of them.
    pub list: List,
    /// The column of their order, if they can be put into another.
    pub order: Option<String>,
}

/// The tabs of a resource that the one who asks may see, with their words in addresses: the table, and the column where
/// several lead here.
pub(super) fn tabs<'a>(
    desk: &'a Desk,
    noun: &'a Noun,
) -> impl Iterator<Item = (String, &'a Tab, &'a Arc<Noun>)> {
    noun.tabs.iter().filter_map(|tab| {
        let other = desk.registry.noun(&tab.table).filter(|other| desk.scope.may_do(other, Verb::Read))?;
        let alone = noun.tabs.iter().filter(|have| have.table == tab.table).count() == 1;
        let word = if alone { tab.table.clone() } else { format!("{}.{}", tab.table, tab.column) };
        Some((word, tab, other))
    })
}

/// The column that says where a row stands among its siblings.
pub(super) fn order_column(noun: &Noun) -> Option<String> {
    let names = ["position", "sort_order", "order_index"];
    let field = names.iter().find_map(|name| noun.field(name))?;
    (field.mode == Mode::Editable && field.column.kind.is_number()).then(|| field.name.clone())
}

/// Reads the tab that the address asks for, `None` where it asks for none.
///
/// # Errors
/// If the database is away.
pub async fn load(
    tx: &ActorTx<'_>,
    desk: &Desk,
    sheet: &Sheet,
    query: &[(String, String)],
) -> StoreResult<Option<Related>> {
    let asked = |name: &str| query.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str());
    let (Some(wanted), Some(row)) = (asked("tab"), &sheet.row) else { return Ok(None) };
    let found = tabs(desk, &sheet.noun).find(|(word, tab, _)| {
        word == wanted || tab.table == wanted || format!("{}.{}", tab.table, tab.column) == wanted
    });
    let Some((word, tab, noun)) = found else { return Ok(None) };
    let (noun, column) = (Arc::clone(noun), tab.column.clone());
    let may_order = desk.scope.may_do(&noun, Verb::Update);
    let order = order_column(&noun).filter(|_| may_order);
    let mut asked_for = of(&column, row.id, order.as_deref());
    asked_for.after = asked("after").and_then(Cursor::parse);
    asked_for.before = asked("before").and_then(Cursor::parse);
    let list = record::list(tx, &desk.registry, (&noun, &desk.scope), &asked_for, None).await?;
    Ok(Some(Related { noun, column, word, list, order }))
}

/// The rows whose `column` points to a row.
pub(super) fn of(column: &str, id: Uuid, order: Option<&str>) -> ListQuery {
    ListQuery {
        filter: Filter::All(vec![Filter::is(column, Op::Eq, &id.to_string())]),
        sort: order.map(Sort::parse),
        limit: PAGE,
        ..ListQuery::default()
    }
}

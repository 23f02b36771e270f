//! What belongs to rows, one level deep: what they point to (by the column's name) and their parts (by the resource's word).

use crate::problem::Refusal;
use crate::room::{Room, columns};
use db::ActorTx;
use db::StoreResult;
use engine::record::{RowText, list_text};
use engine::{Filter, ListQuery, Noun, Op, Test};
use resource::Values;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Most rows of one kind that are brought along.
const MOST: usize = 200;

/// One kind of rows to bring along.
pub struct Wish {
    /// As it was asked for.
    name: String,
    /// Whose rows.
    noun: Arc<Noun>,
    /// Their columns.
    columns: Option<Vec<String>>,
    /// Their column …
    theirs: String,
    /// … that has a value of this column of ours.
    ours: String,
}

/// What is asked for, if it may be seen.
///
/// # Errors
/// `Invalid` for names that lead nowhere; `Forbidden` for what may not be seen.
pub async fn wishes(room: &Room, names: &[String]) -> Result<Vec<Wish>, Refusal> {
    let mut wishes = Vec::new();
    for name in names {
        let mut wish =
            wish(room, name).ok_or_else(|| Refusal::field("include", room.scope.say("api-no-include")))?;
        wish.columns = columns(&room.cx.app.db, &room.caller, &room.scope, &wish.noun).await?;
        wishes.push(wish);
    }
    Ok(wishes)
}

fn wish(room: &Room, name: &str) -> Option<Wish> {
    let reference =
        room.noun.field(name).filter(|_| room.sees(name)).and_then(|field| field.reference.as_ref());
    let (table, theirs, ours) = match reference {
        Some(reference) => (reference.target.as_str(), reference.target_column.clone(), name.to_owned()),
        None => {
            let is_meant =
                |table: &str| table.split_once('.').is_some_and(|(_, table)| table.replace('_', "-") == name);
            let tab = room.noun.tabs.iter().find(|tab| is_meant(&tab.table))?;
            (tab.table.as_str(), tab.column.clone(), room.noun.key.clone())
        }
    };
    let noun = Arc::clone(room.registry.noun(table)?);
    Some(Wish { name: name.to_owned(), noun, columns: None, theirs, ours })
}

/// `{"company_id":[…],"contact-emails":[…]}` as JSON text; `None` if nothing was asked for.
///
/// # Errors
/// As [`list_text`].
pub async fn included(
    tx: &ActorTx<'_>,
    room: &Room,
    wishes: &[Wish],
    rows: &[RowText],
) -> StoreResult<Option<String>> {
    if wishes.is_empty() {
        return Ok(None);
    }
    let parsed: Vec<Values> = rows.iter().filter_map(|row| serde_json::from_str(&row.row).ok()).collect();
    let mut parts = Vec::new();
    for wish in wishes {
        let found = brought(tx, room, wish, &parsed).await?;
        let list: Vec<&str> = found.iter().map(|row| row.row.as_str()).collect();
        parts.push(format!("{}:[{}]", Value::from(wish.name.as_str()), list.join(",")));
    }
    Ok(Some(format!("{{{}}}", parts.join(","))))
}

async fn brought(tx: &ActorTx<'_>, room: &Room, wish: &Wish, rows: &[Values]) -> StoreResult<Vec<RowText>> {
    let values: BTreeSet<&str> =
        rows.iter().filter_map(|row| row.get(&wish.ours).and_then(Value::as_str)).collect();
    if values.is_empty() {
        return Ok(Vec::new());
    }
    let test = Test {
        field: wish.theirs.clone(),
        op: Op::In,
        values: values.into_iter().map(str::to_owned).collect(),
    };
    let query = ListQuery { filter: Filter::Is(test), limit: MOST, ..ListQuery::default() };
    Ok(list_text(tx, (&wish.noun, &room.scope), &query, wish.columns.as_deref()).await?.rows)
}

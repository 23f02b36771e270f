//! Reads what a list shows.

use super::column::Column;
use super::state::State;
use crate::saved;
use crate::saved::SavedView;
use crate::view::load::Lane;
use db::prelude::*;
use engine::record::{Count, First, List};
use engine::scope::Verb;
use engine::{Noun, Row, record};
use frame::Desk;
use kernel::AppError;
use std::sync::Arc;
use web::Failure;

/// A list and what belongs to it.
pub struct Loaded {
    /// Who asks.
    pub desk: Desk,
    /// Of what.
    pub noun: Arc<Noun>,
    /// How it is asked for.
    pub state: State,
    /// Its address without a query.
    pub base: String,
    /// What stands in columns.
    pub columns: Vec<Column>,
    /// The rows of this page.
    pub rows: Vec<Row>,
    /// How many there are in all.
    pub count: Count,
    /// How many, for the browser's code, where it was counted.
    pub total: Option<i64>,
    /// Address of the next page.
    pub next: Option<String>,
    /// Address of the page before.
    pub previous: Option<String>,
    /// Views that somebody saved.
    pub views: Vec<SavedView>,
    /// Is the list a favourite?
    pub favourite: bool,
    /// The columns of a board; else none.
    pub lanes: Vec<Lane>,
    /// What could not be used, in words.
    pub fault: Option<String>,
}

/// Reads it in one transaction. A filter that does not fit the fields gives an empty list and a sentence.
pub async fn load(desk: &Desk, noun: &Arc<Noun>, state: State) -> Result<Loaded, Failure> {
    let columns = columns(desk, noun, &state);
    let mut wanted: Vec<String> = columns.iter().map(|column| column.name().to_owned()).collect();
    wanted.extend(noun.views().iter().flat_map(|view| view.columns()).map(str::to_owned));
    wanted.extend(noun.declared.picture.map(str::to_owned));
    let found = desk.cx.app.db.read(desk.cx.actor(), async |tx| {
        let views = saved::view_list(tx, desk, noun).await?;
        let favourite = saved::favourite_find(tx, desk, noun).await?;
        let shown = match crate::view::load::rows(tx, desk, noun, &state, &wanted).await {
            Ok(shown) => {
                let first = first_page(&state, &shown.0);
                let count = record::count(tx, noun, &desk.scope, &state.query, first).await?;
                Ok((shown, count))
            }
            // Nothing was asked of the database yet, so the transaction is whole.
            Err(StoreError::App(AppError::Invalid(errors))) => Err(errors),
            Err(error) => return Err(error),
        };
        Ok((shown, views, favourite))
    });
    let (shown, views, favourite) = found.await?;
    let ((list, lanes), count, fault) = match shown {
        Ok((shown, count)) => (shown, count, None),
        Err(errors) => {
            let words = errors.iter().map(|(_, words)| words).collect::<Vec<_>>().join(" ");
            ((List::default(), Vec::new()), Count::Exact(0), Some(words))
        }
    };
    let base = desk.list_href(noun);
    let at = |name: &str, cursor: kernel::Cursor| {
        let pairs = state.pairs();
        let cursor = cursor.to_string();
        let all = pairs
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .chain([(name, cursor.as_str())]);
        frame::with_query(&base, all)
    };
    let fault = fault.or_else(|| state.unread.as_ref().map(|_| desk.cx.t("filter-unreadable")));
    Ok(Loaded {
        next: list.next.map(|cursor| at("after", cursor)),
        previous: list.previous.map(|cursor| at("before", cursor)),
        total: match count {
            Count::Exact(number) => Some(number),
            Count::About(_) => None,
        },
        rows: list.rows,
        desk: desk.clone(),
        noun: Arc::clone(noun),
        state,
        base,
        columns,
        count,
        views,
        favourite,
        lanes,
        fault,
    })
}

/// What the rows of a table or grid say of their number; the other views show some of all.
fn first_page(state: &State, list: &List) -> Option<First> {
    let is_first = state.query.after.is_none() && state.query.before.is_none();
    let paged = matches!(state.view.as_str(), "table" | "grid");
    (is_first && paged).then(|| First { rows: list.rows.len(), more: list.next.is_some() })
}

/// The columns that somebody chose, or those of the declaration, as far as they may be seen.
fn columns(desk: &Desk, noun: &Noun, state: &State) -> Vec<Column> {
    let names = if state.columns.is_empty() { &noun.list } else { &state.columns };
    names.iter().filter_map(|name| Column::find(desk, noun, name)).collect()
}

impl Loaded {
    /// May the one who asks do this to rows of the list?
    pub fn may(&self, verb: Verb) -> bool {
        self.desk.may(&self.noun, verb)
    }
}

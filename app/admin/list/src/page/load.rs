//! Reads what a list shows.

use super::state::State;
use crate::saved;
use crate::saved::SavedView;
use db::prelude::*;
use engine::record::{Count, List};
use engine::scope::Verb;
use engine::{Field, Noun, Row, record};
use frame::Desk;
use kernel::AppError;
use std::collections::HashMap;
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
    /// Fields that stand in columns.
    pub columns: Vec<Field>,
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
    /// How many rows there are per value, for a board.
    pub lanes: HashMap<String, i64>,
    /// What could not be used, in words.
    pub fault: Option<String>,
}

/// Reads it in one transaction. A filter that does not fit the fields gives an empty list and a sentence.
pub async fn load(desk: &Desk, noun: &Arc<Noun>, state: State) -> Result<Loaded, Failure> {
    let columns = columns(desk, noun, &state);
    let mut wanted: Vec<String> = columns.iter().map(|field| field.name.clone()).collect();
    wanted.extend(noun.views().iter().flat_map(|view| view.columns()).map(str::to_owned));
    wanted.extend(noun.declared.picture.map(str::to_owned));
    let found = desk.cx.app.db.read(desk.cx.actor(), async |tx| {
        let (list, lanes) = crate::view::load::rows(tx, desk, noun, &state, &wanted).await?;
        let count = record::count(tx, noun, &desk.scope, &state.query).await?;
        let views = saved::view_list(tx, desk, noun).await?;
        Ok((list, lanes, count, views, saved::favourite_find(tx, desk, noun).await?))
    });
    let (list, lanes, count, views, favourite, fault) = match found.await {
        Ok((list, lanes, count, views, favourite)) => (list, lanes, count, views, favourite, None),
        Err(StoreError::App(AppError::Invalid(errors))) => {
            let words = errors.iter().map(|(_, words)| words).collect::<Vec<_>>().join(" ");
            (List::default(), HashMap::new(), Count::Exact(0), Vec::new(), false, Some(words))
        }
        Err(error) => return Err(error.into()),
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

/// The columns that somebody chose, or those of the declaration, as far as they may be seen.
fn columns(desk: &Desk, noun: &Noun, state: &State) -> Vec<Field> {
    let names = if state.columns.is_empty() { &noun.list } else { &state.columns };
    names.iter().filter_map(|name| noun.field(name)).filter(|field| desk.scope.sees(field)).cloned().collect()
}

impl Loaded {
    /// May the one who asks do this to rows of the list?
    pub fn may(&self, verb: Verb) -> bool {
        self.desk.may(&self.noun, verb)
    }
}

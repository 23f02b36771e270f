//! What the address of a list says.

use engine::query::Sort;
use engine::{Filter, ListQuery, Noun};
use kernel::Cursor;

/// Rows on a page.
pub const PAGE: usize = 50;

/// A list as its address asks for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Filter, search, order, page.
    pub query: ListQuery,
    /// `table`, or the name of a declared view.
    pub view: String,
    /// Columns that somebody chose; empty: those of the declaration.
    pub columns: Vec<String>,
    /// `compact` or `comfortable`.
    pub density: &'static str,
    /// The month of a calendar, as typed.
    pub month: String,
    /// The parameter that could not be read.
    pub unread: Option<String>,
}

impl State {
    /// Reads the parameters of an address. What cannot be read is left out and said.
    pub fn read(noun: &Noun, pairs: Vec<(String, String)>) -> Self {
        let get = |name: &str| pairs.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str());
        let filter = Filter::from_pairs(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let (filter, unread) = match filter {
            Ok(filter) => (filter, None),
            Err(name) => (Filter::default(), Some(name)),
        };
        let cursor = |name| get(name).and_then(Cursor::parse);
        // Saved views and bookmarks may know orders that the list once had: it begins in its own then.
        let is_offered = |sort: &Sort| noun.field(&sort.field).is_none_or(|field| noun.sorts_by(field));
        let view = get("view").filter(|view| noun.views().iter().any(|have| have.name() == *view));
        let columns = get("columns")
            .unwrap_or_default()
            .split(',')
            .filter(|name| noun.field(name).is_some() || noun.has_computed(name));
        Self {
            query: ListQuery {
                filter,
                search: get("q").unwrap_or_default().replace('\0', "").trim().to_owned(),
                sort: get("sort").filter(|sort| !sort.is_empty()).map(Sort::parse).filter(is_offered),
                after: cursor("after"),
                before: cursor("before"),
                limit: PAGE,
                trash: get("trash").is_some() && noun.has_trash(),
            },
            view: view.unwrap_or("table").to_owned(),
            columns: columns.map(str::to_owned).collect(),
            density: if get("density") == Some("comfortable") { "comfortable" } else { "compact" },
            month: get("month").unwrap_or_default().to_owned(),
            unread,
        }
    }

    /// Reads the query of a list's address, as forms send it along. Only what a list understands is left of it.
    pub fn parse(noun: &Noun, query: &str) -> Self {
        let query = query.rsplit_once('?').map_or(query, |(_, query)| query);
        Self::read(noun, serde_urlencoded::from_str(query).unwrap_or_default())
    }

    /// The parameters that [`State::read`] reads back, without the place in the list.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = self.query.filter.to_pairs();
        let mut add = |name: &str, value: String| {
            if !value.is_empty() {
                pairs.push((name.to_owned(), value));
            }
        };
        add("q", self.query.search.clone());
        add("sort", self.query.sort.as_ref().map(ToString::to_string).unwrap_or_default());
        add("view", if self.view == "table" { String::new() } else { self.view.clone() });
        add("columns", self.columns.join(","));
        add("density", if self.density == "compact" { String::new() } else { self.density.to_owned() });
        add("month", self.month.clone());
        add("trash", if self.query.trash { "1".to_owned() } else { String::new() });
        pairs
    }

    /// The address of this list below `base`.
    pub fn href(&self, base: &str) -> String {
        let pairs = self.pairs();
        frame::with_query(base, pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }

    /// The same list with something else, from its beginning.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut other = self.clone();
        (other.query.after, other.query.before) = (None, None);
        change(&mut other);
        other
    }

    /// Does it show less than everything that is not in the trash?
    pub fn is_narrowed(&self) -> bool {
        !self.query.filter.is_empty() || !self.query.search.is_empty() || self.query.trash
    }
}

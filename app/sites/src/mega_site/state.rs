//! What a visitor asked the index of a mega site for; it stands in the address as a whole.

use super::{MegaSiteView, ProjectType};
use crate::listing::{Filter, Kind, Params, Place, Scope, Sort, query_string};

/// What a visitor asked the index for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct State {
    pub q: String,
    pub tag: String,
    pub location: String,
    pub kind: String,
    pub sort: Option<Sort>,
    pub grid: bool,
    pub place: Place,
}

impl State {
    /// Reads the address.
    pub(super) fn of(params: &Params) -> Self {
        Self {
            q: params.get("q").to_owned(),
            tag: params.get("tag").to_owned(),
            location: params.get("location").to_owned(),
            kind: params.get("type").to_owned(),
            sort: Sort::parse(params.get("sort")).filter(|sort| SORTS.contains(sort)),
            grid: params.get("view") == "grid",
            place: Place::parse(params.get("after"), params.get("before")),
        }
    }

    /// Does it narrow the index?
    pub(super) fn narrows(&self) -> bool {
        [&self.q, &self.tag, &self.location, &self.kind].iter().any(|value| !value.is_empty())
    }

    /// Is it more than the front of the magazine?
    pub(super) fn is_inside(&self) -> bool {
        self.narrows() || self.place != Place::Start
    }

    /// What the database is asked. An unknown type finds nothing.
    pub(super) fn filter(&self, site: &MegaSiteView) -> Filter {
        let some = |value: &String| Some(value.clone()).filter(|value| !value.is_empty());
        let mut filter = Filter::new(Scope::MegaSite(site.id), Kind::Subsites);
        filter.words = some(&self.q);
        filter.tag = some(&self.tag);
        filter.location = some(&self.location);
        if !self.kind.is_empty() {
            let known = site.project_types.0.iter().find(|kind| kind.name == self.kind);
            filter.project_type = Some(known.map_or(uuid::Uuid::nil(), |kind| kind.id));
        }
        filter
    }

    /// The order: asked for, or the site's own.
    pub(super) fn order(&self, site: &MegaSiteView) -> Sort {
        let own = site.default_sort.as_deref().and_then(Sort::parse).filter(|sort| SORTS.contains(sort));
        self.sort.or(own).unwrap_or_default()
    }

    /// The address of this state without its place in the list.
    pub(super) fn href(&self, base: &str) -> String {
        let query = self.query(&[]);
        if query.is_empty() { base.to_owned() } else { format!("{base}{query}#index") }
    }

    fn query(&self, place: &[(&str, &str)]) -> String {
        let sort = self.sort.map_or("", Sort::as_str);
        let view = if self.grid { "grid" } else { "" };
        let mut pairs = vec![
            ("q", self.q.as_str()),
            ("tag", &self.tag),
            ("location", &self.location),
            ("type", &self.kind),
            ("sort", sort),
            ("view", view),
        ];
        pairs.extend_from_slice(place);
        query_string(&pairs)
    }

    pub(super) fn at(&self, base: &str, name: &str, cursor: &kernel::Cursor) -> String {
        format!("{base}{}#index", self.query(&[(name, &cursor.to_string())]))
    }

    pub(super) fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut state = self.clone();
        state.place = Place::Start;
        change(&mut state);
        state
    }

    /// Every filter in force: its words, and the state without it.
    pub(super) fn parts(&self, types: &[ProjectType]) -> Vec<(String, Self)> {
        let kind = types.iter().find(|kind| kind.name == self.kind).map_or(&self.kind, |kind| &kind.label);
        let mut parts = Vec::new();
        if !self.q.is_empty() {
            parts.push((format!("“{}”", self.q), self.with(|state| state.q.clear())));
        }
        if !self.tag.is_empty() {
            parts.push((format!("#{}", self.tag), self.with(|state| state.tag.clear())));
        }
        if !self.location.is_empty() {
            parts.push((self.location.clone(), self.with(|state| state.location.clear())));
        }
        if !self.kind.is_empty() {
            parts.push((kind.clone(), self.with(|state| state.kind.clear())));
        }
        parts
    }
}

/// The orders of an index.
pub(super) const SORTS: [Sort; 4] = [Sort::Featured, Sort::Name, Sort::Date, Sort::Priority];

//! What a visitor asked an explore page for; it stands in the address as a whole.

use crate::listing::{Filter, Kind, Params, Place, Scope, Sort, query_string};
use crate::mega_site::{MegaSiteView, ModuleConfig};
use crate::module::ModuleView;
use kernel::Cursor;

/// The state of an explore page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct State {
    pub q: String,
    pub tag: String,
    pub year: String,
    pub featured: bool,
    pub sort: Option<Sort>,
    pub view: Option<ModuleView>,
    pub place: Place,
}

impl State {
    pub(super) fn of(params: &Params) -> Self {
        Self {
            q: params.get("q").to_owned(),
            tag: params.get("tag").to_owned(),
            year: params.get("year").to_owned(),
            featured: !params.get("featured").is_empty(),
            sort: Sort::parse(params.get("sort")),
            view: params.get("view").parse().ok(),
            place: Place::parse(params.get("after"), params.get("before")),
        }
    }

    pub(super) fn narrows(&self) -> bool {
        self.featured || [&self.q, &self.tag, &self.year].iter().any(|value| !value.is_empty())
    }

    pub(super) fn filter(&self, site: &MegaSiteView, module: &ModuleConfig) -> Filter {
        let some = |value: &String| Some(value.clone()).filter(|value| !value.is_empty());
        let mut filter = Filter::new(Scope::MegaSite(site.id), Kind::Module(module.module.clone()));
        filter.words = some(&self.q);
        filter.tag = some(&self.tag);
        // A year that is none finds nothing, instead of everything.
        filter.year = some(&self.year)
            .map(|year| year.parse().ok().filter(|year| (2..=9998).contains(year)).unwrap_or(2));
        filter.featured = self.featured;
        filter
    }

    /// The order: asked for, or the first one that the platform type configures.
    pub(super) fn order(&self, module: &ModuleConfig) -> Sort {
        let all = sorts(module);
        self.sort.filter(|sort| all.contains(sort)).or_else(|| all.first().copied()).unwrap_or(Sort::Date)
    }

    /// How items stand beside each other: asked for, or as configured.
    pub(super) fn look(&self, module: &ModuleConfig) -> ModuleView {
        self.view.or_else(|| module.view.parse().ok()).unwrap_or(ModuleView::Grid)
    }

    pub(super) fn href(&self, base: &str) -> String {
        format!("{base}{}", self.query(&[]))
    }

    pub(super) fn at(&self, base: &str, name: &str, cursor: &Cursor) -> String {
        format!("{base}{}", self.query(&[(name, &cursor.to_string())]))
    }

    fn query(&self, place: &[(&str, &str)]) -> String {
        let mut pairs = vec![
            ("q", self.q.as_str()),
            ("tag", &self.tag),
            ("year", &self.year),
            ("featured", if self.featured { "true" } else { "" }),
            ("sort", self.sort.map_or("", Sort::as_str)),
            ("view", self.view.map_or("", ModuleView::as_str)),
        ];
        pairs.extend_from_slice(place);
        query_string(&pairs)
    }

    pub(super) fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut state = self.clone();
        state.place = Place::Start;
        change(&mut state);
        state
    }
}

/// The orders of a module, as configured.
pub(super) fn sorts(module: &ModuleConfig) -> Vec<Sort> {
    let mut all: Vec<Sort> = module
        .sortings
        .iter()
        .filter_map(|word| match word.as_str() {
            "position" => Some(Sort::Featured),
            "newest" => Some(Sort::Date),
            "oldest" => Some(Sort::Soonest),
            "title" => Some(Sort::Name),
            _ => None,
        })
        .collect();
    for usual in [Sort::Date, Sort::Name, Sort::Featured] {
        if !all.contains(&usual) {
            all.push(usual);
        }
    }
    all
}

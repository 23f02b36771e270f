//! The index of a mega site: search, filters, order, facets, rows or cards, pages. Its whole state stands in the
//! address; every change is a link or the form.

use super::list::{subsite_grid, subsite_rows};
use super::{MegaSiteView, ProjectType};
use crate::facet::Facets;
use crate::listing::{Filter, Kind, Params, Place, Scope, Slice, Sort, SubsiteCard, query_string};
use leptos::prelude::*;
use ui::prelude::*;

/// Rows on one page.
pub(super) const SIZE: usize = 48;

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
    fn href(&self, base: &str) -> String {
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

    fn at(&self, base: &str, name: &str, cursor: &kernel::Cursor) -> String {
        format!("{base}{}#index", self.query(&[(name, &cursor.to_string())]))
    }

    fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut state = self.clone();
        state.place = Place::Start;
        change(&mut state);
        state
    }

    /// Every filter in force: its words, and the state without it.
    fn parts(&self, types: &[ProjectType]) -> Vec<(String, Self)> {
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
const SORTS: [Sort; 4] = [Sort::Featured, Sort::Name, Sort::Date, Sort::Priority];

/// Everything the index shows.
pub(super) struct Index {
    pub base: String,
    pub state: State,
    pub order: Sort,
    pub types: Vec<ProjectType>,
    pub facets: Facets,
    pub slice: Slice,
    pub cards: Vec<SubsiteCard>,
    /// Nothing was called that; these only sound like it.
    pub fuzzy: bool,
}

/// The index.
pub(super) fn index(index: Index) -> AnyView {
    let Index { base, state, order, types, facets, slice, cards, fuzzy } = index;
    let previous = slice.previous.as_ref().map(|cursor| state.at(&base, "before", cursor));
    let next = slice.next.as_ref().map(|cursor| state.at(&base, "after", cursor));
    let body = match (cards.is_empty(), state.grid) {
        (true, _) => nothing(&base, &state, &types),
        (false, true) => subsite_grid(cards),
        (false, false) => subsite_rows(cards),
    };
    let hint = fuzzy.then(|| view! { <p class="mega-hint">{tr("mega-similar", &[("q", state.q.clone().into())])}</p> });
    view! {
        <section id="index" class="mega-index" aria-labelledby="index-title">
            <div class="mega-index-head">
                <h2 id="index-title">{t("mega-index")}</h2>
                <p class="mega-total">{total(&facets, fuzzy)}</p>
                {switch(&base, &state)}
            </div>
            {form(&base, &state, order, &types, &facets)}
            {chips(&base, &state, &types)}
            {hint}
            <div class="mega-columns">
                {aside(&base, &state, &types, &facets)}
                <div class="mega-results">
                    {body}
                    <Pager previous=previous next=next/>
                </div>
            </div>
        </section>
    }
    .into_any()
}

fn total(facets: &Facets, fuzzy: bool) -> String {
    if fuzzy { String::new() } else { tr("mega-total", &[("count", facets.total.into()), ("shown", facets.total_words().into())]) }
}

/// Rows or cards.
fn switch(base: &str, state: &State) -> AnyView {
    let link = |grid: bool, icon: &'static str, id: &str| {
        let current = (state.grid == grid).then_some("true");
        let href = state.with(|state| state.grid = grid).href(base);
        view! { <a href=href aria-current=current><Icon name=icon label=t(id)/></a> }
    };
    view! {
        <p class="mega-switch">
            {link(false, "list", "mega-view-list")}
            {link(true, "layout-grid", "mega-view-grid")}
        </p>
    }
    .into_any()
}

fn form(base: &str, state: &State, order: Sort, types: &[ProjectType], facets: &Facets) -> AnyView {
    let orders = SORTS.iter().map(|sort| Choice::new(sort.as_str(), t(&format!("mega-sort-{}", sort.as_str())))).collect();
    let kinds: Vec<Choice> = types.iter().map(|kind| Choice::new(kind.name.clone(), kind.label.clone())).collect();
    let places = facets.locations.iter().map(|(place, _)| view! { <option value=place.clone()></option> }).collect_view();
    let tags = facets.tags.iter().map(|(tag, _)| view! { <option value=tag.clone()></option> }).collect_view();
    let kinds = (!kinds.is_empty())
        .then(|| view! { <SelectField name="type" label=t("mega-type") options=kinds value=state.kind.clone()/> });
    view! {
        <form class="mega-form" method="get" action=format!("{base}#index") role="search" aria-label=t("mega-filter")>
            {(state.grid).then(|| view! { <input type="hidden" name="view" value="grid"/> })}
            <div class="mega-form-q"><TextField name="q" label=t("mega-q") kind="search" value=state.q.clone()/></div>
            {input("tag", t("mega-tag"), &state.tag, "tags")}
            {input("location", t("mega-location"), &state.location, "places")}
            {kinds}
            <SelectField name="sort" label=t("mega-sort") options=orders value=order.as_str() required=true/>
            <SubmitButton label=t("mega-show")/>
            <datalist id="places">{places}</datalist>
            <datalist id="tags">{tags}</datalist>
        </form>
    }
    .into_any()
}

fn input(name: &'static str, label: String, value: &str, list: &'static str) -> AnyView {
    let id = format!("filter-{name}");
    view! {
        <div class="field">
            <label class="label" for=id.clone()>{label}</label>
            <input class="input" id=id name=name value=value.to_owned() list=list autocomplete="off" dir="auto"/>
        </div>
    }
    .into_any()
}

/// The filters in force; a click takes one away.
fn chips(base: &str, state: &State, types: &[ProjectType]) -> Option<AnyView> {
    let parts = state.parts(types);
    (!parts.is_empty()).then(|| {
        let chips = parts
            .into_iter()
            .map(|(words, without)| {
                let label = tr("mega-without", &[("filter", words.clone().into())]);
                view! { <li><a href=without.href(base) aria-label=label><span dir="auto">{words}</span><Icon name="x"/></a></li> }
            })
            .collect_view();
        view! { <ul class="mega-chips">{chips}<li><a href=format!("{base}#index")>{t("mega-all")}</a></li></ul> }.into_any()
    })
}

/// Facets with counts, as links.
fn aside(base: &str, state: &State, types: &[ProjectType], facets: &Facets) -> AnyView {
    let kinds: Vec<(String, String, i64)> = facets
        .types
        .iter()
        .filter_map(|(id, count)| {
            let kind = types.iter().find(|kind| kind.id.to_string() == *id)?;
            Some((kind.name.clone(), kind.label.clone(), *count))
        })
        .collect();
    let plain = |list: &[(String, i64)], most: usize| -> Vec<(String, String, i64)> {
        list.iter().take(most).map(|(value, count)| (value.clone(), value.clone(), *count)).collect()
    };
    let more = facets.more;
    let groups = [
        group(t("mega-type"), kinds, more, &state.kind, |value| state.with(|state| state.kind = value).href(base)),
        group(t("mega-location"), plain(&facets.locations, 12), more, &state.location, |value| {
            state.with(|state| state.location = value).href(base)
        }),
        group(t("mega-tag"), plain(&facets.tags, 20), more, &state.tag, |value| state.with(|state| state.tag = value).href(base)),
    ];
    view! { <nav class="mega-facets" aria-label=t("mega-facets")>{groups.into_iter().collect_view()}</nav> }.into_any()
}

fn group(
    title: String,
    values: Vec<(String, String, i64)>,
    more: bool,
    chosen: &str,
    href: impl Fn(String) -> String,
) -> Option<AnyView> {
    let locale = ui::cx::current().locale;
    (values.len() > 1 || (values.len() == 1 && !chosen.is_empty())).then(|| {
        let links = values
            .into_iter()
            .map(|(value, label, count)| {
                let here = value == chosen;
                let href = href(if here { String::new() } else { value });
                let count = format!("{}{}", format::number(count, locale), if more { "+" } else { "" });
                view! {
                    <li><a href=href aria-current=here.then_some("true")><span dir="auto">{label}</span><span class="mega-count">{count}</span></a></li>
                }
            })
            .collect_view();
        view! { <details class="mega-facet" open=true><summary>{title}</summary><ul>{links}</ul></details> }.into_any()
    })
}

/// Nothing to show: what goes here, or how to find more by taking one filter away.
fn nothing(base: &str, state: &State, types: &[ProjectType]) -> AnyView {
    let parts = state.parts(types);
    if parts.is_empty() {
        return view! { <EmptyState title=t("mega-empty") text=t("mega-empty-text")/> }.into_any();
    }
    let ways = parts
        .into_iter()
        .map(|(words, without)| {
            view! { <li><a href=without.href(base)>{tr("mega-try-without", &[("filter", words.into())])}</a></li> }
        })
        .collect_view();
    view! {
        <div class="empty">
            <p class="empty-title">{t("mega-no-match")}</p>
            <p class="empty-text">{t("mega-no-match-text")}</p>
            <ul class="mega-ways">{ways}<li><a href=format!("{base}#index")>{t("mega-show-all")}</a></li></ul>
        </div>
    }
    .into_any()
}

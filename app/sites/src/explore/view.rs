//! How an explore page looks.

use super::state::{State, sorts};
use crate::facet::Facets;
use crate::listing::{PlacedItem, Slice, Sort};
use crate::mega_site::ModuleConfig;
use crate::module::{ItemCardView, Module, ModuleView, words};
use leptos::prelude::*;
use ui::prelude::*;
use ui::timeline::{TimelineItem, TimelineList};

/// Everything an explore page shows.
pub(super) struct Explore {
    pub base: String,
    pub module: ModuleConfig,
    pub state: State,
    pub facets: Facets,
    pub slice: Slice,
    pub items: Vec<PlacedItem>,
}

pub(super) fn explore(page: Explore) -> AnyView {
    let Explore { base, module, state, facets, slice, items } = page;
    let previous = slice.previous.as_ref().map(|cursor| state.at(&base, "before", cursor));
    let next = slice.next.as_ref().map(|cursor| state.at(&base, "after", cursor));
    let look = state.look(&module);
    let body = if items.is_empty() { nothing(&base, &state) } else { placed_items(items, look) };
    let total =
        tr("explore-total", &[("count", facets.total.into()), ("shown", facets.total_words().into())]);
    view! {
        <header class="mega-small">
            <h1 class="hero-title" dir="auto">{module.label.clone()}</h1>
            <p class="mega-total">{total}</p>
        </header>
        {form(&base, &module, &state, &facets)}
        {years(&base, &module, &state, &facets)}
        {switch(&base, &state, look)}
        <div class="mega-results"><h2 class="sr-only">{t("mega-index")}</h2>{body}<Pager previous=previous next=next/></div>
    }
    .into_any()
}

/// Items of several subsites beside each other, each with whose it is.
pub(crate) fn placed_items(items: Vec<PlacedItem>, look: ModuleView) -> AnyView {
    if look == ModuleView::Timeline {
        return spine(items);
    }
    let class =
        if matches!(look, ModuleView::List | ModuleView::Table) { "items-list" } else { "items-grid" };
    let module = items.first().map(|item| item.card.module.as_str()).unwrap_or_default();
    let cards = items
        .into_iter()
        .map(|item| {
            let by = NavLink::new(item.by, item.base.clone());
            view! { <li><ItemCardView item=item.card base=item.base by=by/></li> }
        })
        .collect_view();
    view! { <ul class=format!("{class} items-{module}")>{cards}</ul> }.into_any()
}

fn spine(items: Vec<PlacedItem>) -> AnyView {
    let items = items
        .into_iter()
        .map(|item| {
            let when = words::when(&item.card).unwrap_or_default();
            TimelineItem {
                date: (when.text != when.year).then_some(when.text),
                year: when.year,
                datetime: when.datetime,
                title: format!("{} — {}", item.card.name(), item.by),
                text: item.card.words(200),
                href: Some(item.card.href(&item.base)),
                image: item.card.picture(),
            }
        })
        .collect::<Vec<_>>();
    view! { <TimelineList items=items/> }.into_any()
}

fn form(base: &str, module: &ModuleConfig, state: &State, facets: &Facets) -> AnyView {
    // The configured order needs no word in the address.
    let own = State::default().order(module);
    let word = |sort: Sort| if sort == own { "" } else { sort.as_str() };
    let orders = sorts(module)
        .into_iter()
        .map(|sort| Choice::new(word(sort), t(&format!("explore-sort-{}", sort.as_str()))));
    let orders = orders.collect::<Vec<_>>();
    let has = |filter: &str| module.filters.iter().any(|one| one == filter);
    let pairs = |list: &[(String, i64)]| {
        list.iter()
            .map(|(value, count)| Choice::new(value.clone(), format!("{value} ({count})")))
            .collect::<Vec<_>>()
    };
    let mut tags = pairs(&facets.tags);
    if !state.tag.is_empty() && !tags.iter().any(|tag| tag.value == state.tag) {
        tags.insert(0, Choice::new(state.tag.clone(), state.tag.clone()));
    }
    let view = state.view.map(|view| view! { <input type="hidden" name="view" value=view.as_str()/> });
    view! {
        <form class="mega-form" method="get" action=base.to_owned() role="search" aria-label=t("mega-filter")>
            {view}
            <div class="mega-form-q"><TextField name="q" label=t("explore-q") kind="search" value=state.q.clone()/></div>
            {(has("tag") && !tags.is_empty()).then(|| view! {
                <SelectField name="tag" label=t("mega-tag") options=tags value=state.tag.clone()/>
            })}
            {(!state.year.is_empty()).then(|| view! { <input type="hidden" name="year" value=state.year.clone()/> })}
            {has("featured").then(|| view! { <CheckField name="featured" label=t("explore-featured") checked=state.featured/> })}
            <SelectField name="sort" label=t("mega-sort") options=orders value=word(state.order(module))/>
            <SubmitButton label=t("mega-show")/>
        </form>
    }
    .into_any()
}

/// Years as a line of links, where the platform type filters by year.
fn years(base: &str, module: &ModuleConfig, state: &State, facets: &Facets) -> Option<AnyView> {
    let has = module.filters.iter().any(|filter| filter == "year");
    (has && (!facets.years.is_empty() || !state.year.is_empty())).then(|| {
        let links = facets
            .years
            .iter()
            .map(|(year, _)| {
                let here = *year == state.year;
                let href = state
                    .with(|state| state.year = if here { String::new() } else { year.clone() })
                    .href(base);
                view! { <li><a href=href aria-current=here.then_some("true")>{year.clone()}</a></li> }
            })
            .collect_view();
        let all = (!state.year.is_empty()).then(|| {
            let href = state.with(|state| state.year.clear()).href(base);
            view! { <li><a href=href>{t("explore-all-years")}</a></li> }
        });
        view! { <nav class="explore-years" aria-label=t("explore-years")><ul>{all}{links}</ul></nav> }
            .into_any()
    })
}

fn switch(base: &str, state: &State, look: ModuleView) -> AnyView {
    let links = [
        (ModuleView::Grid, "layout-grid"),
        (ModuleView::List, "list"),
        (ModuleView::Timeline, "calendar"),
    ]
    .into_iter()
    .map(|(view, icon)| {
        let href = state.with(|state| state.view = Some(view)).href(base);
        let label = t(&format!("explore-view-{}", view.as_str()));
        view! { <a href=href aria-current=(view == look).then_some("true")><Icon name=icon label=label/></a> }
    })
    .collect_view();
    view! { <p class="mega-switch">{links}</p> }.into_any()
}

fn nothing(base: &str, state: &State) -> AnyView {
    if !state.narrows() {
        return view! { <EmptyState title=t("explore-empty") text=t("explore-empty-text")/> }.into_any();
    }
    let mut ways = Vec::new();
    let mut way = |words: String, without: State| ways.push((words, without.href(base)));
    if !state.q.is_empty() {
        way(format!("“{}”", state.q), state.with(|state| state.q.clear()));
    }
    if !state.tag.is_empty() {
        way(format!("#{}", state.tag), state.with(|state| state.tag.clear()));
    }
    if !state.year.is_empty() {
        way(state.year.clone(), state.with(|state| state.year.clear()));
    }
    if state.featured {
        way(t("explore-featured"), state.with(|state| state.featured = false));
    }
    let ways = ways
        .into_iter()
        .map(|(words, href)| view! { <li><a href=href>{tr("mega-try-without", &[("filter", words.into())])}</a></li> })
        .collect_view();
    view! {
        <div class="empty">
            <p class="empty-title">{t("mega-no-match")}</p>
            <p class="empty-text">{t("mega-no-match-text")}</p>
            <ul class="mega-ways">{ways}<li><a href=base.to_owned()>{t("mega-show-all")}</a></li></ul>
        </div>
    }
    .into_any()
}

/// The module of a word, if it is one whose items have pages.
pub(super) fn module_of(word: &str) -> Option<Module> {
    word.parse::<Module>().ok().filter(|module| module.has_pages())
}

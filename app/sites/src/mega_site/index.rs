//! The index of a mega site: search, filters, order, facets, rows or cards, pages. Its whole state stands in the
//! address; every change is a link or the form.

use super::ProjectType;
use super::list::{subsite_grid, subsite_rows};
use super::state::{SORTS, State};
use crate::facet::Facets;
use crate::listing::{Slice, Sort, SubsiteCard};
use leptos::prelude::*;
use ui::prelude::*;

/// Rows on one page.
pub(super) const SIZE: usize = 48;

/// Everything the index shows.
pub(super) struct Index {
    pub base: String,
    pub state: State,
    pub order: Sort,
    /// Its order unless somebody asks for another.
    pub own_order: Sort,
    pub types: Vec<ProjectType>,
    pub facets: Facets,
    pub slice: Slice,
    pub cards: Vec<SubsiteCard>,
    /// Nothing was called that; these only sound like it.
    pub fuzzy: bool,
}

/// The index.
pub(super) fn index(index: Index) -> AnyView {
    let Index { base, state, order, own_order, types, facets, slice, cards, fuzzy } = index;
    let previous = slice.previous.as_ref().map(|cursor| state.at(&base, "before", cursor));
    let next = slice.next.as_ref().map(|cursor| state.at(&base, "after", cursor));
    let body = match (cards.is_empty(), state.grid) {
        (true, _) => nothing(&base, &state, &types),
        (false, true) => subsite_grid(cards),
        (false, false) => subsite_rows(cards),
    };
    let hint = fuzzy
        .then(|| view! { <p class="mega-hint">{tr("mega-similar", &[("q", state.q.clone().into())])}</p> });
    view! {
        <section id="index" class="mega-index" aria-labelledby="index-title">
            <div class="mega-index-head">
                <h2 id="index-title">{t("mega-index")}</h2>
                <p class="mega-total">{total(&facets, fuzzy)}</p>
                {switch(&base, &state)}
            </div>
            {form(&base, &state, (order, own_order), &types, &facets)}
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
    if fuzzy {
        String::new()
    } else {
        tr("mega-total", &[("count", facets.total.into()), ("shown", facets.total_words().into())])
    }
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

fn form(
    base: &str,
    state: &State,
    (order, own): (Sort, Sort),
    types: &[ProjectType],
    facets: &Facets,
) -> AnyView {
    // The site's own order needs no word in the address.
    let word = |sort: Sort| if sort == own { "" } else { sort.as_str() };
    let orders = SORTS
        .iter()
        .map(|sort| Choice::new(word(*sort), t(&format!("mega-sort-{}", sort.as_str()))))
        .collect();
    let kinds: Vec<Choice> =
        types.iter().map(|kind| Choice::new(kind.name.clone(), kind.label.clone())).collect();
    let places = facets
        .locations
        .iter()
        .map(|(place, _)| view! { <option value=place.clone()></option> })
        .collect_view();
    let tags =
        facets.tags.iter().map(|(tag, _)| view! { <option value=tag.clone()></option> }).collect_view();
    let kinds = (!kinds.is_empty()).then(
        || view! { <SelectField name="type" label=t("mega-type") options=kinds value=state.kind.clone()/> },
    );
    view! {
        <form class="mega-form" method="get" action=format!("{base}#index") role="search" aria-label=t("mega-filter")>
            {(state.grid).then(|| view! { <input type="hidden" name="view" value="grid"/> })}
            <div class="mega-form-q"><TextField name="q" label=t("mega-q") kind="search" value=state.q.clone()/></div>
            {input("tag", t("mega-tag"), &state.tag, "tags")}
            {input("location", t("mega-location"), &state.location, "places")}
            {kinds}
            <SelectField name="sort" label=t("mega-sort") options=orders value=word(order)/>
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
            <input class="input" type="text" id=id name=name value=value.to_owned() list=list autocomplete="off" dir="auto"/>
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
fn aside(base: &str, state: &State, types: &[ProjectType], facets: &Facets) -> Option<AnyView> {
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
    let groups: Vec<AnyView> = [
        group(t("mega-type"), kinds, more, &state.kind, |value| {
            state.with(|state| state.kind = value).href(base)
        }),
        group(t("mega-location"), plain(&facets.locations, 12), more, &state.location, |value| {
            state.with(|state| state.location = value).href(base)
        }),
        group(t("mega-tag"), plain(&facets.tags, 20), more, &state.tag, |value| {
            state.with(|state| state.tag = value).href(base)
        }),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!groups.is_empty())
        .then(|| view! { <nav class="mega-facets" aria-label=t("mega-facets")>{groups}</nav> }.into_any())
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

//! `/search?q=…`.

use super::store::{self, Match};
use crate::explore::placed_items;
use crate::listing::{Params, PlacedItem, SubsiteCard, item_cards, subsite_cards};
use crate::mega_site::subsite_grid;
use crate::module::{Module, ModuleView};
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use web::{Answer, Cx};

#[derive(Default)]
struct Found {
    matches: Vec<Match>,
    subsites: Vec<SubsiteCard>,
    items: Vec<PlacedItem>,
}

/// The search page.
///
/// # Errors
/// If the database is away.
pub async fn search_show(cx: Cx) -> Answer {
    let words = Params::of(&cx.uri).get("q").to_owned();
    let found = if words.is_empty() {
        Found::default()
    } else {
        cx.app
            .db
            .read(cx.actor(), async |tx| {
                let matches = store::match_list(tx, &words).await?;
                let ids: Vec<_> = matches.iter().map(|one| one.id).collect();
                let (subsites, items) = (subsite_cards(tx, &ids).await?, item_cards(tx, &ids).await?);
                Ok(Found { matches, subsites, items })
            })
            .await?
    };
    let title =
        if words.is_empty() { cx.t("search-title") } else { format!("{words} · {}", cx.t("search-title")) };
    Ok(cx.page(Page::new(title, move || body(words, found))))
}

fn body(words: String, found: Found) -> AnyView {
    let results = if words.is_empty() {
        view! { <p class="mega-hint">{t("search-hint")}</p> }.into_any()
    } else if found.subsites.is_empty() && found.items.is_empty() {
        view! { <EmptyState title=tr("search-none", &[("q", words.clone().into())]) text=t("search-none-text") action=NavLink::new(t("mega-networks"), "/mega")/> }
            .into_any()
    } else {
        groups(found)
    };
    view! {
        <PublicLayout>
            <div class="page mega">
                <header class="mega-small"><h1>{t("search-title")}</h1></header>
                <form class="mega-form search-form" method="get" action="/search" role="search">
                    <div class="mega-form-q"><TextField name="q" label=t("search-q") kind="search" value=words/></div>
                    <SubmitButton label=t("search-go")/>
                </form>
                <div class="mega-results">{results}</div>
            </div>
        </PublicLayout>
    }
    .into_any()
}

fn groups(found: Found) -> AnyView {
    let Found { matches, subsites, mut items } = found;
    let mut kinds: Vec<String> = Vec::new();
    for one in matches.iter().filter(|one| one.kind != "subsite") {
        if !kinds.contains(&one.kind) {
            kinds.push(one.kind.clone());
        }
    }
    let parts = kinds
        .into_iter()
        .filter_map(|kind| {
            let module: Module = kind.parse().ok()?;
            let (mine, rest): (Vec<_>, Vec<_>) =
                std::mem::take(&mut items).into_iter().partition(|item| item.card.module == module);
            items = rest;
            (!mine.is_empty()).then(|| group(t(module.key()), placed_items(mine, ModuleView::Grid)))
        })
        .collect_view();
    let sites = (!subsites.is_empty()).then(|| group(t("search-subsites"), subsite_grid(subsites)));
    view! { {sites} {parts} }.into_any()
}

fn group(title: String, body: AnyView) -> AnyView {
    view! { <section class="search-group"><h2>{title}</h2>{body}</section> }.into_any()
}

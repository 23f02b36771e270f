//! A tab: all items of one module, filtered and in an order of the visitor's choice.

use super::frame::{Frame, ModuleConfig};
use super::query::{self, ListQuery};
use super::{home, seo, shell, store};
use crate::module::show::{self, Look};
use crate::module::store::{Facet, Filter, facet_list, item_list};
use crate::module::{ItemCard, Module, ModuleView, Sorting};
use crate::section::block::Pictures;
use axum::extract::{Path, Query};
use db::prelude::*;
use kernel::{AppError, Cursor};
use leptos::prelude::*;
use ui::form::{CheckField, Choice, SelectField};
use ui::nav::NavLink;
use ui::pager::Pager;
use ui::{t, tr};
use web::{Answer, Cx};

/// What a tab shows.
struct Tab {
    config: ModuleConfig,
    query: ListQuery,
    items: Vec<ItemCard>,
    next: Option<Cursor>,
    facets: Vec<Facet>,
    pictures: Pictures,
}

/// `/{prefix}/{subsite}/{module}`.
///
/// # Errors
/// `NotFound` if there is no such subsite, or it does not show that module, or has nothing in it.
pub async fn subsite_tab(
    cx: Cx,
    Path((prefix, slug, module)): Path<(String, String, String)>,
    Query(query): Query<ListQuery>,
) -> Answer {
    let module: Module = module.parse().map_err(|_| AppError::NotFound)?;
    let loaded = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let Some(frame) = query::frame_or_moved(tx, &prefix, &slug).await?.here() else {
                return Ok(None);
            };
            let config = frame.module(module).cloned().ok_or(StoreError::NotFound)?;
            let tab = load(tx, &frame, config, query).await?;
            Ok(Some((frame, tab)))
        })
        .await?;
    match loaded {
        Some((frame, tab)) => Ok(cx.page(page(&cx, frame, tab))),
        None => query::moved(&cx, &prefix, &slug).await,
    }
}

async fn load(tx: &ActorTx<'_>, frame: &Frame, config: ModuleConfig, query: ListQuery) -> StoreResult<Tab> {
    let mut tab =
        Tab { config, query, items: Vec::new(), next: None, facets: Vec::new(), pictures: Pictures::new() };
    if tab.config.module == Module::About {
        return Ok(tab);
    }
    let key = (frame.id, tab.config.module);
    let by = |word: &str| tab.config.filters.iter().any(|filter| filter == word);
    let filter = Filter {
        tag: (by("tag") && !tab.query.tag.is_empty()).then(|| tab.query.tag.replace('\0', "")),
        year: tab.query.year.parse().ok().filter(|_| by("year")),
        featured: by("featured") && tab.query.featured == "1",
    };
    let sorting = tab.query.sorting(&tab.config.sortings).unwrap_or_else(|| tab.config.sorting());
    let has_facets = by("tag") || by("year");
    (tab.items, tab.next) = item_list(tx, key, &filter, sorting, tab.query.cursor().as_ref()).await?;
    if has_facets {
        tab.facets = facet_list(tx, frame.id, tab.config.module).await?;
    }
    tab.pictures = store::block_pictures(tx, &tab.items).await?;
    Ok(tab)
}

fn page(cx: &Cx, frame: Frame, tab: Tab) -> ui::Page {
    let path = format!("{}/{}", frame.base(), tab.config.module);
    let module = tab.config.module;
    let name = tab.config.name_in(cx.locale);
    let title = format!("{name} · {}", frame.name);
    let canonical = (frame.is_open() && tab.query.is_plain()).then(|| path.clone());
    let json_ld = seo::tab(&cx.app.settings.origin, &frame, &tab.config, &tab.items);
    let description = seo::description(&frame);
    let tags: Vec<String> = tab.items.iter().flat_map(ItemCard::tags_for_cache).collect();
    let mut page = shell::page(frame, title, Some(module), move |frame| {
        if module == Module::About { home::about_page(frame) } else { body(frame, tab, &path) }
    });
    page.description = description;
    page.canonical = canonical;
    page.json_ld = json_ld;
    page.islands = module == Module::Gallery;
    page.tags.extend(tags);
    page
}

fn body(frame: &Frame, tab: Tab, path: &str) -> AnyView {
    let view = tab.query.view().unwrap_or(tab.config.view);
    let module = tab.config.module;
    let next =
        tab.next.as_ref().map(|next| ListQuery { after: next.to_string(), ..tab.query.clone() }.href(path));
    let start = (!tab.query.after.is_empty())
        .then(|| ListQuery { after: String::new(), ..tab.query.clone() }.href(path));
    let look = Look { base: frame.base(), level: 2, by: None, pictures: tab.pictures.clone() };
    let class = format!("tab tab-{module} view-{view}");
    let tools = tools(&tab, path, view);
    let list = if tab.items.is_empty() { nothing(path) } else { show::items(module, tab.items, view, &look) };
    view! {
        <div class=class>
            <div class="tab-head">
                <h1 class="tab-name">{tab.config.name()}</h1>
                {tools}
            </div>
            {list}
            <Pager previous=start next=next/>
        </div>
    }
    .into_any()
}

/// Nothing fits the filters; without filters the tab would not be there.
fn nothing(path: &str) -> AnyView {
    view! {
        <p class="lede">{t("subsite-nothing-found")}</p>
        <p><a href=path.to_owned()>{t("subsite-show-all")}</a></p>
    }
    .into_any()
}

/// Filters and order as a form that asks for the same page; grid or list as links.
fn tools(tab: &Tab, path: &str, view: ModuleView) -> AnyView {
    if tab.config.module == Module::Sections {
        return ().into_any();
    }
    let fields = fields(tab);
    let form = (!fields.is_empty()).then(|| {
        let keep = (!tab.query.view.is_empty())
            .then(|| view! { <input type="hidden" name="view" value=tab.query.view.clone()/> });
        view! {
            <form method="get" action=path.to_owned() class="tab-filters">
                {fields}
                {keep}
                <button type="submit" class="button button-quiet">{t("subsite-filter")}</button>
            </form>
        }
    });
    view! { <div class="tab-tools">{form} {view_switch(tab, path, view)}</div> }.into_any()
}

fn fields(tab: &Tab) -> Vec<AnyView> {
    let mut fields = Vec::new();
    for (word, key) in [("tag", "subsite-filter-tag"), ("year", "subsite-filter-year")] {
        let choices = choices(tab, word);
        if choices.len() > 1 {
            let value = if word == "tag" { tab.query.tag.clone() } else { tab.query.year.clone() };
            fields
                .push(view! { <SelectField name=word label=t(key) value=value options=choices/> }.into_any());
        }
    }
    if tab.config.filters.iter().any(|filter| filter == "featured") {
        let checked = tab.query.featured == "1";
        fields.push(
            view! { <CheckField name="featured" label=t("subsite-filter-featured") checked=checked/> }
                .into_any(),
        );
    }
    if tab.config.sortings.len() > 1 {
        // The usual order has no word, so that the plain address and the form give the same page.
        let usual = tab.config.sorting();
        let word = |sort: Sorting| if sort == usual { "" } else { sort.as_str() };
        let now = tab.query.sorting(&tab.config.sortings).unwrap_or(usual);
        let options = tab
            .config
            .sortings
            .iter()
            .map(|sort| Choice::new(word(*sort), t(&format!("subsite-sort-{sort}"))))
            .collect();
        fields.push(
            view! { <SelectField name="sort" label=t("subsite-sort") value=word(now) options=options/> }
                .into_any(),
        );
    }
    fields
}

fn choices(tab: &Tab, word: &str) -> Vec<Choice> {
    if !tab.config.filters.iter().any(|filter| filter == word) {
        return Vec::new();
    }
    let facets = tab.facets.iter().filter(|facet| facet.facet == word);
    let label = |facet: &Facet| {
        tr("subsite-facet", &[("value", facet.value.clone().into()), ("count", facet.count.into())])
    };
    let mut choices = vec![Choice::new("", t("subsite-filter-all"))];
    choices.extend(facets.map(|facet| Choice::new(facet.value.clone(), label(facet))));
    choices
}

fn view_switch(tab: &Tab, path: &str, view: ModuleView) -> AnyView {
    let link = |to: ModuleView, key: &str| {
        let query = ListQuery { view: to.as_str().to_owned(), after: String::new(), ..tab.query.clone() };
        NavLink::new(t(key), query.href(path)).here(view == to)
    };
    let links = [link(ModuleView::Grid, "subsite-view-grid"), link(ModuleView::List, "subsite-view-list")];
    let links = links.into_iter().map(|link| {
        view! { <li><a href=link.href aria-current=link.current.then_some("true")>{link.label}</a></li> }
    });
    view! { <nav class="view-switch" aria-label=t("subsite-view")><ul>{links.collect_view()}</ul></nav> }
        .into_any()
}

//! `/mega/{platform_type}/{mega_site}` and the mega site's own pages.

use super::index::{Index, SIZE, index};
use super::state::State;
use super::{MegaSiteView, cover, mega_page, store};
use crate::facet::Facets;
use crate::facet::store::{facets_find, module_counts};
use crate::listing::store::listing_page;
use crate::listing::{Filter, Kind, Params, Place, Scope, Slice, Sort, SubsiteCard, subsite_cards};
use crate::seo;
use axum::extract::Path;
use db::prelude::*;
use kernel::{AppError, SafeHtml};
use leptos::prelude::*;
use ui::prelude::*;
use web::{Answer, Cx};

/// Featured subsites on the front.
const FRONT: usize = 7;

/// Finds the mega site of an address, or answers with the way to where it moved.
///
/// # Errors
/// `NotFound` if nothing like it is visible.
pub(crate) async fn find(
    cx: &Cx,
    kind: &str,
    slug: &str,
) -> Result<Result<MegaSiteView, axum::response::Response>, web::Failure> {
    let found = cx.app.db.read(cx.actor(), async |tx| store::mega_site_find(tx, kind, slug).await).await;
    match found {
        Err(StoreError::NotFound) => {
            let now = cx
                .app
                .db
                .read(cx.actor(), async |tx| store::mega_site_find_former(tx, kind, slug).await)
                .await?;
            let old = format!("/mega/{kind}/{}", percent(slug));
            let rest = cx.path_and_query().strip_prefix(&old).unwrap_or_default().to_owned();
            Ok(Err(web::answer::moved(&format!("/mega/{kind}/{now}{rest}"))))
        }
        other => Ok(Ok(other?)),
    }
}

/// The word as it stands in an address.
fn percent(word: &str) -> String {
    web::answer::local(&format!("/{word}")).trim_start_matches('/').to_owned()
}

/// What the front of a mega site shows.
#[derive(Debug)]
pub struct Front {
    featured: Vec<SubsiteCard>,
    modules: Vec<(String, i64)>,
    facets: Facets,
    slice: Slice,
    cards: Vec<SubsiteCard>,
    fuzzy: bool,
}

/// Loads what the front shows for the words behind the question mark, with the statements of [`mega_site_show`]; the
/// yardstick in `bench/` measures them without the page around them.
///
/// # Errors
/// If the database is away.
pub async fn front_find(tx: &ActorTx<'_>, site: &MegaSiteView, params: &Params) -> StoreResult<Front> {
    load(tx, site, &State::of(params)).await
}

async fn load(tx: &ActorTx<'_>, site: &MegaSiteView, state: &State) -> StoreResult<Front> {
    let mut filter = state.filter(site);
    let order = state.order(site);
    let facets = facets_find(tx, &filter).await?;
    let mut slice = listing_page(tx, &filter, order, &state.place, SIZE).await?;
    let fuzzy = slice.ids.is_empty() && filter.words.is_some() && state.place == Place::Start;
    if fuzzy {
        filter.fuzzy = true;
        slice = listing_page(tx, &filter, order, &Place::Start, SIZE).await?;
        // Names that only sound alike are one page; the next would be noise.
        slice.next = None;
    }
    let cards = subsite_cards(tx, &slice.ids).await?;
    let (mut featured, mut modules) = (Vec::new(), Vec::new());
    if !state.is_inside() {
        let mut front = Filter::new(Scope::MegaSite(site.id), Kind::Subsites);
        front.featured = true;
        let chosen = listing_page(tx, &front, Sort::Featured, &Place::Start, FRONT).await?;
        featured = subsite_cards(tx, &chosen.ids).await?;
        let words: Vec<String> = site.modules.0.iter().map(|module| module.module.clone()).collect();
        modules = module_counts(tx, site.id, &words).await?;
    }
    Ok(Front { featured, modules, facets, fuzzy: fuzzy && !cards.is_empty(), slice, cards })
}

/// `/mega/{platform_type}/{mega_site}`: cover, featured subsites, index.
///
/// # Errors
/// `NotFound` if there is no such mega site, or it is hidden.
pub async fn mega_site_show(cx: Cx, Path((kind, slug)): Path<(String, String)>) -> Answer {
    let site = match find(&cx, &kind, &slug).await? {
        Ok(site) => site,
        Err(moved) => return Ok(moved),
    };
    let state = State::of(&Params::of(&cx.uri));
    let front = cx.app.db.read(cx.actor(), async |tx| load(tx, &site, &state).await).await?;
    let href = site.href();
    let json_ld = json_ld(&cx, &site, &front.cards);
    let plain = !state.narrows() && state.sort.is_none() && !state.grid;
    let title = site.name.clone();
    let shown = site.clone();
    let mut page = mega_page(&site, title, &href, move || body(&shown, state, front));
    // One address for search engines; what a filter finds, they find by the sitemap.
    page.canonical = page.canonical.filter(|_| plain);
    page.json_ld = json_ld;
    page.tags.push("listings:".to_owned());
    page.embeddable = true;
    Ok(cx.page(page))
}

fn body(site: &MegaSiteView, state: State, front: Front) -> AnyView {
    let top = if state.is_inside() {
        cover::small_cover(site)
    } else {
        let about = site.about_text.as_deref().filter(|text| !text.trim().is_empty());
        let about = about.map(|text| {
            let html = SafeHtml::from_markdown(text, 1).into_string();
            view! { <section class="mega-about prose" aria-label=ui::t("mega-about") inner_html=html></section> }
        });
        view! { {cover::cover(site, counts(site, &front.modules))} {cover::front(front.featured)} {about} }
            .into_any()
    };
    let order = state.order(site);
    let list = index(Index {
        base: site.href(),
        own_order: State::default().order(site),
        state,
        order,
        types: site.project_types.0.clone(),
        facets: front.facets,
        slice: front.slice,
        cards: front.cards,
        fuzzy: front.fuzzy,
    });
    view! { {top} {list} {collections(site)} }.into_any()
}

fn counts(site: &MegaSiteView, modules: &[(String, i64)]) -> Vec<NavLink> {
    let locale = ui::cx::current().locale;
    let shown = modules.iter().filter(|(word, _)| word != "connections");
    shown
        .filter_map(|(word, count)| {
            let module = site.module(word)?;
            let label = format!("{} {}", format::number(*count, locale), module.label);
            Some(NavLink::new(label, format!("{}/explore/{word}", site.href())))
        })
        .collect()
}

fn collections(site: &MegaSiteView) -> Option<AnyView> {
    (!site.collections.0.is_empty()).then(|| {
        let links = site
            .collections
            .0
            .iter()
            .map(|one| view! { <li><a href=format!("{}/collections/{}", site.href(), one.slug) dir="auto">{one.title.clone()}</a></li> })
            .collect_view();
        view! {
            <section class="mega-collections" aria-labelledby="collections">
                <h2 id="collections" class="kicker">{ui::t("mega-collections")}</h2>
                <ul>{links}</ul>
            </section>
        }
        .into_any()
    })
}

fn json_ld(cx: &Cx, site: &MegaSiteView, cards: &[SubsiteCard]) -> Vec<String> {
    let origin = &cx.app.settings.origin;
    let href = site.href();
    let parts: Vec<(String, String)> =
        cards.iter().map(|card| (card.name.clone(), card.href.clone())).collect();
    let thing = seo::Thing::new(origin, &site.name, &href)
        .description(site.description.as_deref())
        .lang(Some(&site.locale));
    vec![
        seo::collection_page(&thing, &parts),
        seo::web_site(&thing, &format!("{href}?q=")),
        seo::breadcrumbs(
            origin,
            &[
                (cx.t("site-name"), "/".to_owned()),
                (site.type_label.clone(), format!("/mega/{}", site.type_name)),
                (site.name.clone(), href.clone()),
            ],
        ),
    ]
}

/// `/mega/{platform_type}/{mega_site}/pages/{slug}`.
///
/// # Errors
/// `NotFound` if there is no such page.
pub async fn mega_site_page_show(cx: Cx, Path((kind, slug, page)): Path<(String, String, String)>) -> Answer {
    let site = match find(&cx, &kind, &slug).await? {
        Ok(site) => site,
        Err(moved) => return Ok(moved),
    };
    let (title, text) =
        cx.app.db.read(cx.actor(), async |tx| store::mega_site_page_find(tx, site.id, &page).await).await?;
    let path = format!("{}/pages/{page}", site.href());
    let html = SafeHtml::from_markdown(&text, 1);
    if title.is_empty() {
        return Err(AppError::NotFound.into());
    }
    let heading = title.clone();
    let mut page = mega_page(&site, title, &path, move || {
        view! {
            <article class="mega-text">
                <h1 dir="auto">{heading}</h1>
                <div class="prose" inner_html=html.into_string()></div>
            </article>
        }
    });
    page.description = kernel_description(&text).or(page.description);
    Ok(cx.page(page))
}

/// The first words of a text.
fn kernel_description(text: &str) -> Option<String> {
    let plain = kernel::plain_text(text);
    (!plain.is_empty()).then(|| plain.chars().take(160).collect())
}

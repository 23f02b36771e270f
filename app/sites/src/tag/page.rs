//! `/mega/{platform_type}/{mega_site}/tags/{tag}` and `/tags/{tag}`.

use crate::explore::placed_items;
use crate::listing::store::listing_page;
use crate::listing::{
    Filter, Kind, Params, Place, PlacedItem, Scope, Slice, Sort, SubsiteCard, item_cards, query_string,
    subsite_cards,
};
use crate::mega_site::page::find;
use crate::mega_site::{mega_page, subsite_grid};
use crate::module::ModuleView;
use crate::seo;
use axum::extract::Path;
use kernel::AppError;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use web::{Answer, Cx};

const SUBSITES: usize = 12;
const ITEMS: usize = 24;

/// What carries a tag.
struct Tagged {
    tag: String,
    subsites: Vec<SubsiteCard>,
    more: Option<String>,
    slice: Slice,
    items: Vec<PlacedItem>,
    base: String,
}

/// A tag in one mega site.
///
/// # Errors
/// `NotFound` if nothing there carries it.
pub async fn mega_site_tag_show(cx: Cx, Path((kind, slug, tag)): Path<(String, String, String)>) -> Answer {
    let site = match find(&cx, &kind, &slug).await? {
        Ok(site) => site,
        Err(moved) => return Ok(moved),
    };
    let base = path(&format!("{}/tags", site.href()), &tag);
    let mut tagged = load(&cx, Scope::MegaSite(site.id), &tag, base.clone()).await?;
    tagged.more = Some(format!("{}{}#index", site.href(), query_string(&[("tag", &tag)])));
    let json_ld = json_ld(&cx, &tagged);
    let mut page = mega_page(&site, format!("#{tag} · {}", site.name), &base, move || body(tagged));
    page.json_ld = json_ld;
    page.tags.push("listings:".to_owned());
    Ok(cx.page(page))
}

/// A tag across all public mega sites.
///
/// # Errors
/// `NotFound` if nothing carries it.
pub async fn tag_show(cx: Cx, Path(tag): Path<String>) -> Answer {
    let base = path("/tags", &tag);
    let tagged = load(&cx, Scope::Everywhere, &tag, base.clone()).await?;
    let json_ld = json_ld(&cx, &tagged);
    let mut page = Page::new(format!("#{tag}"), move || {
        view! { <PublicLayout><div class="page mega">{body(tagged)}</div></PublicLayout> }
    });
    page.canonical = Some(base);
    page.json_ld = json_ld;
    page.tags = vec!["sites:".to_owned(), "listings:".to_owned()];
    Ok(cx.page(page))
}

/// The address of a tag page; tags may hold any letter.
fn path(base: &str, tag: &str) -> String {
    let word: String = url::form_urlencoded::byte_serialize(tag.as_bytes()).collect();
    format!("{base}/{}", word.replace('+', "%20"))
}

async fn load(cx: &Cx, scope: Scope, tag: &str, base: String) -> Result<Tagged, web::Failure> {
    if tag.contains('\0') || tag.chars().count() > 200 {
        return Err(AppError::NotFound.into());
    }
    let params = Params::of(&cx.uri);
    let place = Place::parse(params.get("after"), params.get("before"));
    let filter = |kind: Kind| Filter { tag: Some(tag.to_owned()), ..Filter::new(scope, kind) };
    let tagged = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let first = place == Place::Start;
            let subsites = if first {
                listing_page(tx, &filter(Kind::Subsites), Sort::Featured, &Place::Start, SUBSITES).await?
            } else {
                Slice::default()
            };
            let slice = listing_page(tx, &filter(Kind::Items), Sort::Newest, &place, ITEMS).await?;
            Ok(Tagged {
                tag: tag.to_owned(),
                subsites: subsite_cards(tx, &subsites.ids).await?,
                more: None,
                items: item_cards(tx, &slice.ids).await?,
                slice,
                base,
            })
        })
        .await?;
    if tagged.subsites.is_empty() && tagged.items.is_empty() {
        return Err(AppError::NotFound.into());
    }
    Ok(tagged)
}

fn json_ld(cx: &Cx, tagged: &Tagged) -> Vec<String> {
    let subsites = tagged.subsites.iter().map(|card| (card.name.clone(), card.href.clone()));
    let items = tagged.items.iter().map(|item| (item.card.name(), item.card.href(&item.base)));
    let parts: Vec<(String, String)> = subsites.chain(items).collect();
    vec![seo::collection_page(&seo::Thing::new(&cx.app.settings.origin, &tagged.tag, &tagged.base), &parts)]
}

fn body(tagged: Tagged) -> AnyView {
    let Tagged { tag, subsites, more, slice, items, base } = tagged;
    let link = |name: &str, cursor: &Option<kernel::Cursor>| {
        cursor.as_ref().map(|cursor| format!("{base}{}", query_string(&[(name, &cursor.to_string())])))
    };
    let (previous, next) = (link("before", &slice.previous), link("after", &slice.next));
    let more = more.filter(|_| subsites.len() == SUBSITES);
    view! {
        <header class="mega-small"><h1 class="hero-title" dir="auto">"#"{tag}</h1></header>
        <div class="mega-results">
            <h2 class="sr-only">{t("mega-index")}</h2>
            {(!subsites.is_empty()).then(|| subsite_grid(subsites))}
            {more.map(|href| view! { <p class="mega-more"><a href=href>{t("mega-show-all")}</a></p> })}
            {(!items.is_empty()).then(|| placed_items(items, ModuleView::Grid))}
            <Pager previous=previous next=next/>
        </div>
    }
    .into_any()
}

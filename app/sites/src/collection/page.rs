//! `/mega/{platform_type}/{mega_site}/collections/{slug}` and `/collections/{slug}`.

use super::store::{self, CollectedItem, CollectionView};
use crate::mega_site::mega_page;
use crate::mega_site::page::find;
use crate::seo;
use axum::extract::Path;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use web::{Answer, Cx};

/// A collection of one mega site.
///
/// # Errors
/// `NotFound` if there is no such mega site or collection.
pub async fn mega_site_collection_show(
    cx: Cx,
    Path((kind, slug, word)): Path<(String, String, String)>,
) -> Answer {
    let site = match find(&cx, &kind, &slug).await? {
        Ok(site) => site,
        Err(moved) => return Ok(moved),
    };
    let (collection, list) = load(&cx, Some(site.id), &word).await?;
    let path = format!("{}/collections/{}", site.href(), collection.slug);
    let json_ld = json_ld(&cx, &collection, &path, &list);
    let (title, description) = (collection.title.clone(), collection.description.clone());
    let mut page = mega_page(&site, title, &path, move || body(collection, list));
    page.description = description.or(page.description);
    page.json_ld = json_ld;
    Ok(cx.page(page))
}

/// A collection across mega sites.
///
/// # Errors
/// `NotFound` if there is no such collection.
pub async fn collection_show(cx: Cx, Path(word): Path<String>) -> Answer {
    let (collection, list) = load(&cx, None, &word).await?;
    let path = format!("/collections/{}", collection.slug);
    let json_ld = json_ld(&cx, &collection, &path, &list);
    let (title, description) = (collection.title.clone(), collection.description.clone());
    let mut page = Page::new(title, move || {
        view! { <PublicLayout><div class="page mega">{body(collection, list)}</div></PublicLayout> }
    });
    page.description = description;
    page.canonical = Some(path);
    page.json_ld = json_ld;
    page.tags = vec!["sites:".to_owned(), "listings:".to_owned()];
    Ok(cx.page(page))
}

async fn load(
    cx: &Cx,
    mega_site: Option<uuid::Uuid>,
    slug: &str,
) -> Result<(CollectionView, Vec<CollectedItem>), web::Failure> {
    Ok(cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let collection = store::collection_find(tx, mega_site, slug).await?;
            let list = store::collected_list(tx, collection.id).await?;
            Ok((collection, list))
        })
        .await?)
}

fn json_ld(cx: &Cx, collection: &CollectionView, path: &str, list: &[CollectedItem]) -> Vec<String> {
    let parts: Vec<(String, String)> =
        list.iter().map(|item| (item.name.clone(), item.href.clone())).collect();
    let thing = seo::Thing::new(&cx.app.settings.origin, &collection.title, path)
        .description(collection.description.as_deref());
    vec![seo::collection_page(&thing, &parts)]
}

fn body(collection: CollectionView, list: Vec<CollectedItem>) -> AnyView {
    let items = if list.is_empty() {
        view! { <EmptyState title=t("mega-collection-empty") text=t("mega-collection-empty-text")/> }
            .into_any()
    } else {
        let cards = list
            .into_iter()
            .map(|item| {
                let image = item.image.map(|image| image.0);
                view! { <Card title=item.name href=item.href image=image text=item.note.or(item.line) level=2/> }
            })
            .collect_view();
        view! { <CardGrid>{cards}</CardGrid> }.into_any()
    };
    view! {
        <header class="mega-small">
            <h1 class="hero-title" dir="auto">{collection.title}</h1>
            {collection.description.map(|words| view! { <p class="lede" dir="auto">{words}</p> })}
        </header>
        <div class="mega-results">{items}</div>
    }
    .into_any()
}

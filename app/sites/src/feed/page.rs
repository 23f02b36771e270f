//! `/{prefix}/{subsite}/feed.xml`, `/{prefix}/{subsite}/{module}/feed.xml`, `/mega/{platform_type}/{mega_site}/feed.xml`;
//! Atom, with `?format=rss` RSS 2.0.

use super::store::{self, Entry};
use super::{atom, conditional, rss};
use crate::listing::Params;
use crate::mega_site::page::find;
use crate::module::Module;
use axum::extract::Path;
use chrono::{DateTime, Utc};
use http::HeaderMap;
use kernel::AppError;
use web::answer::CacheTags;
use web::{Answer, Cx};

/// A feed before it is written.
pub(super) struct Feed {
    pub origin: String,
    pub title: String,
    pub subtitle: Option<String>,
    pub lang: String,
    pub author: String,
    /// Path of the page that it follows.
    pub site: String,
    /// Its own path.
    pub own: String,
    pub updated: DateTime<Utc>,
    pub entries: Vec<Entry>,
    /// What it depends on, for the visitors' cache.
    pub tags: Vec<String>,
}

/// Everything of a subsite.
///
/// # Errors
/// `NotFound` if there is no such subsite in public lists.
pub async fn subsite_feed(
    cx: Cx,
    headers: HeaderMap,
    Path((prefix, subsite)): Path<(String, String)>,
) -> Answer {
    of_subsite(cx, headers, (prefix, subsite), None).await
}

/// One module of a subsite.
///
/// # Errors
/// `NotFound` if there is no such subsite in public lists, or no such module.
pub async fn module_feed(
    cx: Cx,
    headers: HeaderMap,
    Path((prefix, subsite, module)): Path<(String, String, String)>,
) -> Answer {
    let module: Module = module.parse().map_err(|_| AppError::NotFound)?;
    of_subsite(cx, headers, (prefix, subsite), Some(module)).await
}

async fn of_subsite(
    cx: Cx,
    headers: HeaderMap,
    (prefix, slug): (String, String),
    module: Option<Module>,
) -> Answer {
    let word = module.map(Module::as_str);
    let (source, entries) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let source = store::source_find(tx, &prefix, &slug).await?;
            let entries = store::entry_list_of_subsite(tx, source.id, word).await?;
            Ok((source, entries))
        })
        .await?;
    let base = format!("/{prefix}/{slug}");
    let site = word.map_or(base.clone(), |word| format!("{base}/{word}"));
    let title =
        module.map_or(source.name.clone(), |module| format!("{} · {}", source.name, cx.t(module.key())));
    let updated = entries.iter().map(|entry| entry.changed_at).max().unwrap_or(source.updated_at);
    let feed = Feed {
        origin: cx.app.settings.origin.clone(),
        title,
        subtitle: source.summary,
        lang: source.locale,
        author: source.name,
        own: own(&cx, &format!("{site}/feed.xml")),
        site,
        updated,
        entries,
        tags: vec![format!("subsite:{}", source.id), "listings:".to_owned(), "sites:".to_owned()],
    };
    Ok(write(&cx, &headers, &feed))
}

/// New subsites and items of a mega site.
///
/// # Errors
/// `NotFound` if there is no such public mega site.
pub async fn mega_site_feed(
    cx: Cx,
    headers: HeaderMap,
    Path((kind, slug)): Path<(String, String)>,
) -> Answer {
    let site = match find(&cx, &kind, &slug).await? {
        Ok(site) if site.is_public() => site,
        Ok(_) => return Err(AppError::NotFound.into()),
        Err(moved) => return Ok(moved),
    };
    let module = Params::of(&cx.uri).some("module");
    let entries = cx
        .app
        .db
        .read(cx.actor(), async |tx| store::entry_list_of_mega_site(tx, site.id, module.as_deref()).await)
        .await?;
    let updated = entries.iter().map(|entry| entry.changed_at).max().unwrap_or(site.updated_at);
    let feed = Feed {
        origin: cx.app.settings.origin.clone(),
        title: site.name.clone(),
        subtitle: site.description.clone(),
        lang: site.locale.clone(),
        author: site.name.clone(),
        site: site.href(),
        own: own(&cx, &format!("{}/feed.xml", site.href())),
        updated,
        entries,
        tags: vec![format!("mega_site:{}", site.id), "listings:".to_owned(), "sites:".to_owned()],
    };
    Ok(write(&cx, &headers, &feed))
}

/// The feed's own address keeps what chose its form.
fn own(cx: &Cx, path: &str) -> String {
    cx.uri
        .query()
        .filter(|query| query.len() < 200)
        .map_or(path.to_owned(), |query| format!("{path}?{query}"))
}

fn write(cx: &Cx, headers: &HeaderMap, feed: &Feed) -> axum::response::Response {
    let mut response = if Params::of(&cx.uri).get("format") == "rss" {
        conditional::answer(headers, "application/rss+xml; charset=utf-8", feed.updated, rss::rss(feed))
    } else {
        conditional::answer(headers, "application/atom+xml; charset=utf-8", feed.updated, atom::atom(feed))
    };
    response.extensions_mut().insert(CacheTags(feed.tags.clone()));
    response
}

//! `/robots.txt`, `/sitemap.xml`, `/sitemaps/…`.

use super::store::{self, Address, Chunk, SIZE};
use crate::feed::Xml;
use crate::seo::absolute;
use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::response::IntoResponse;
use futures::stream::{self, Stream};
use http::header;
use kernel::AppError;
use std::time::{Duration, Instant};
use uuid::Uuid;
use web::answer::CacheTags;
use web::{Answer, App, Cx};

const KIND: (header::HeaderName, &str) = (header::CONTENT_TYPE, "application/xml; charset=utf-8");
const KEEP: (header::HeaderName, &str) = (header::CACHE_CONTROL, "public, max-age=3600");

/// `/robots.txt`.
///
/// # Errors
/// Never.
pub async fn robots(cx: Cx) -> Answer {
    let text = format!(
        "User-agent: *\nDisallow: /search\nDisallow: /settings\nDisallow: /admin\nDisallow: /sign-in\nDisallow: /*?*after=\n\nSitemap: {}/sitemap.xml\n",
        cx.app.settings.origin
    );
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8"), KEEP], text).into_response())
}

/// `/sitemap.xml`: the index.
///
/// # Errors
/// If the database is away.
pub async fn sitemap_index(cx: Cx) -> Answer {
    let chunks = cx.app.db.read(kernel::Actor::Visitor, async |tx| store::chunk_list(tx).await).await?;
    let origin = &cx.app.settings.origin;
    let mut xml = Xml::new();
    xml.raw("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    xml.raw("<sitemap>").element("loc", &format!("{origin}/sitemaps/fronts.xml")).raw("</sitemap>");
    for chunk in chunks {
        xml.raw("<sitemap>").element("loc", &format!("{origin}{}", chunk_path(&chunk)));
        xml.element("lastmod", &chunk.changed_at.to_rfc3339()).raw("</sitemap>");
    }
    xml.raw("</sitemapindex>\n");
    let mut response = ([KIND, KEEP], xml.finish()).into_response();
    // It reads every listing, so it is kept until one of them changes.
    response.extensions_mut().insert(CacheTags(vec!["listings:".to_owned(), "sites:".to_owned()]));
    Ok(response)
}

fn chunk_path(chunk: &Chunk) -> String {
    format!("/sitemaps/{}.{}.{}.xml", chunk.mega_site_id.simple(), chunk.kind, chunk.start.simple())
}

/// One sitemap: `fronts.xml`, or `{mega site}.{kind}.{first id}.xml`.
///
/// # Errors
/// `NotFound` for any other name.
pub async fn sitemap(cx: Cx, Path(file): Path<String>) -> Answer {
    let app = cx.app.clone();
    if file == "fronts.xml" {
        let list = app.db.read(kernel::Actor::Visitor, async |tx| store::front_list(tx).await).await?;
        let mut xml = String::from(HEAD);
        xml.push_str(&url(&app.settings.origin, "/", None));
        list.iter().for_each(|one| xml.push_str(&address(&app.settings.origin, one)));
        xml.push_str(FOOT);
        return Ok(([KIND, KEEP], xml).into_response());
    }
    let (mega_site, kind, start) = parse(&file).ok_or(AppError::NotFound)?;
    // The first page is read before the answer begins, so that a failure is a failure.
    let first = page(&app, mega_site, &kind, start).await?;
    if first.is_empty() {
        return Err(AppError::NotFound.into());
    }
    let body = Body::from_stream(stream(Walk {
        app,
        mega_site,
        kind,
        left: SIZE,
        began: Instant::now(),
        next: Some(first),
        head: true,
    }));
    Ok(([KIND, KEEP], body).into_response())
}

async fn page(app: &App, mega_site: Uuid, kind: &str, start: Uuid) -> Result<Vec<Address>, web::Failure> {
    Ok(app
        .db
        .read(kernel::Actor::Visitor, async |tx| store::address_list(tx, mega_site, kind, start).await)
        .await?)
}

fn parse(file: &str) -> Option<(Uuid, String, Uuid)> {
    let mut parts = file.strip_suffix(".xml")?.splitn(3, '.');
    let mega_site = Uuid::try_parse(parts.next()?).ok()?;
    let kind = parts
        .next()
        .filter(|kind| kind.len() < 30 && kind.bytes().all(|byte| byte.is_ascii_lowercase()))?
        .to_owned();
    Some((mega_site, kind, Uuid::try_parse(parts.next()?).ok()?))
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";
const FOOT: &str = "</urlset>\n";

/// A sitemap being written.
struct Walk {
    app: App,
    mega_site: Uuid,
    kind: String,
    left: usize,
    began: Instant,
    next: Option<Vec<Address>>,
    head: bool,
}

/// Pages of addresses until the sitemap is full; a failure or a slow reader (two minutes) ends it early and unfinished,
/// so that nobody takes half a sitemap for a whole one.
fn stream(walk: Walk) -> impl Stream<Item = Result<Bytes, std::io::Error>> {
    stream::unfold(Some(walk), |walk| async {
        let mut walk = walk?;
        let mut text = String::new();
        if std::mem::take(&mut walk.head) {
            text.push_str(HEAD);
        }
        let list = walk.next.take().unwrap_or_default();
        let list = list.get(..list.len().min(walk.left)).unwrap_or_default();
        for one in list.iter().filter(|one| !one.path.is_empty()) {
            text.push_str(&address(&walk.app.settings.origin, one));
        }
        walk.left -= list.len();
        let last = list.last().map(|one| one.id).filter(|_| walk.left > 0);
        let more = match last.and_then(after) {
            Some(start) => page(&walk.app, walk.mega_site, &walk.kind, start).await,
            None => Ok(Vec::new()),
        };
        match more {
            Ok(more) if more.is_empty() => {
                text.push_str(FOOT);
                Some((Ok(Bytes::from(text)), None))
            }
            Ok(more) if walk.began.elapsed() < Duration::from_secs(120) => {
                walk.next = Some(more);
                Some((Ok(Bytes::from(text)), Some(walk)))
            }
            _ => Some((Err(std::io::Error::other("the sitemap could not be finished")), None)),
        }
    })
}

/// The id right behind this one.
fn after(id: Uuid) -> Option<Uuid> {
    id.as_u128().checked_add(1).map(Uuid::from_u128)
}

fn address(origin: &str, one: &Address) -> String {
    url(origin, &one.path, Some(&one.changed_at.to_rfc3339()))
}

fn url(origin: &str, path: &str, changed: Option<&str>) -> String {
    let mut xml = Xml::default();
    xml.raw("<url>").element("loc", &absolute(origin, path));
    if let Some(changed) = changed {
        xml.element("lastmod", changed);
    }
    xml.raw("</url>");
    xml.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back() {
        let chunk = Chunk {
            mega_site_id: Uuid::from_u128(5),
            kind: "albums".into(),
            start: Uuid::from_u128(9),
            changed_at: chrono::Utc::now(),
        };
        let path = chunk_path(&chunk);
        assert_eq!(
            parse(path.trim_start_matches("/sitemaps/")),
            Some((Uuid::from_u128(5), "albums".into(), Uuid::from_u128(9)))
        );
        assert_eq!(parse("x.xml"), None);
    }
}

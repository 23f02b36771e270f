//! On a host of its own, `/albums` means `/artists/john-doe/albums`.

use super::hosts;
use crate::module::Module;
use axum::extract::{OriginalUri, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::uri::PathAndQuery;
use http::{HeaderMap, Method, StatusCode, Uri, header};
use web::App;

/// What every host serves: files, forms of the frame, machines' addresses.
const COMMON: &[&str] = &[
    "pkg",
    "media",
    "fonts",
    "themes",
    "share",
    "oembed",
    "settings",
    "live",
    "ui",
    "islands.js",
    "icons.svg",
    "favicon.svg",
    "healthz",
    "readyz",
    "metrics",
    "sign-in",
    "sign-out",
    "comments",
];

/// What a mega site's host serves below its `/`.
const MEGA: &[&str] = &["pages", "collections", "explore", "tags", "feed.xml"];

/// What is to be done with a request.
#[derive(Debug, PartialEq, Eq)]
enum Way {
    /// Nothing.
    Stay,
    /// Serve this path instead.
    Serve(String),
    /// It has a shorter address here.
    Shorten(String),
    /// It is a page of the house.
    Leave,
}

/// Middleware around the whole router, because paths must be changed before they are matched.
pub async fn serve(State(app): State<App>, mut request: Request, next: Next) -> Response {
    hosts::keep_fresh(&app).await;
    let Some(base) =
        host(request.headers(), request.uri()).and_then(|name| hosts::host(&name)).map(|row| row.base)
    else {
        return next.run(request).await;
    };
    match way(&base, request.uri().path(), request.method()) {
        Way::Stay => next.run(request).await,
        Way::Serve(path) => {
            let original = request.uri().clone();
            request.extensions_mut().insert(OriginalUri(original));
            if let Some(uri) = with_path(request.uri(), &path) {
                *request.uri_mut() = uri;
            }
            next.run(request).await
        }
        Way::Shorten(path) => {
            redirect(StatusCode::PERMANENT_REDIRECT, &format!("{path}{}", query(request.uri())))
        }
        Way::Leave => {
            let path = request.uri().path_and_query().map_or("/", PathAndQuery::as_str);
            redirect(StatusCode::TEMPORARY_REDIRECT, &format!("{}{path}", app.settings.origin))
        }
    }
}

fn way(base: &str, path: &str, method: &Method) -> Way {
    let base = web::answer::local(base);
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    if COMMON.contains(&first) || !matches!(*method, Method::GET | Method::HEAD) {
        return Way::Stay;
    }
    if path == "/" {
        return Way::Serve(base);
    }
    if let Some(rest) =
        path.strip_prefix(base.as_str()).filter(|rest| rest.is_empty() || rest.starts_with('/'))
    {
        return Way::Shorten(if rest.is_empty() { "/".to_owned() } else { rest.to_owned() });
    }
    let own = if base.starts_with("/mega/") {
        MEGA.contains(&first)
    } else {
        first == "feed.xml" || first.parse::<Module>().is_ok()
    };
    if own { Way::Serve(format!("{base}{path}")) } else { Way::Leave }
}

fn host(headers: &HeaderMap, uri: &Uri) -> Option<String> {
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).or_else(|| uri.host())?;
    Some(host.rsplit_once(':').map_or(host, |(name, _)| name).to_ascii_lowercase())
}

fn query(uri: &Uri) -> String {
    uri.query().map(|query| format!("?{query}")).unwrap_or_default()
}

fn with_path(uri: &Uri, path: &str) -> Option<Uri> {
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(format!("{path}{}", query(uri))).ok()?);
    Uri::from_parts(parts).ok()
}

fn redirect(status: StatusCode, to: &str) -> Response {
    (status, [(header::LOCATION, to.to_owned())]).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_of_its_own_shows_its_site() {
        let subsite = |path: &str| way("/artists/zoë", path, &Method::GET);
        assert_eq!(subsite("/"), Way::Serve("/artists/zo%C3%AB".into()));
        assert_eq!(subsite("/albums/debut"), Way::Serve("/artists/zo%C3%AB/albums/debut".into()));
        assert_eq!(subsite("/artists/zo%C3%AB/albums"), Way::Shorten("/albums".into()));
        assert_eq!(subsite("/artists/zo%C3%AB"), Way::Shorten("/".into()));
        assert_eq!(subsite("/artists/zo%C3%ABxyz"), Way::Leave);
        assert_eq!(subsite("/media/abc/640.webp"), Way::Stay);
        assert_eq!(subsite("/mega/artists"), Way::Leave);
        assert_eq!(
            way("/mega/a/b", "/explore/albums", &Method::GET),
            Way::Serve("/mega/a/b/explore/albums".into())
        );
        assert_eq!(way("/mega/a/b", "/albums", &Method::GET), Way::Leave);
    }
}

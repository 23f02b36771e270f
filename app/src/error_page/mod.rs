//! Failures become pages in the site's look, with ways on, or problem details (RFC 9457) for software.

mod accept;
mod panic;
mod problem;
mod trouble;
mod view;

pub use panic::{catch as catch_panic, hook as panic_hook};

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use kernel::AppError;
use trouble::Trouble;
use web::cx::Asked;
use web::{App, Cx, Failure};

/// Addresses that nobody serves.
pub async fn not_found() -> Failure {
    Failure(AppError::NotFound)
}

/// What the error page needs of the request that failed.
struct Origin {
    asked: Asked,
    method: Method,
    json: bool,
    /// The page of ours from which the person came.
    back: Option<String>,
}

/// Renders the failures of everything below for the person who asked. Where the context could not be made (the
/// database is away), the page is a visitor's.
pub async fn render(State(app): State<App>, request: Request, next: Next) -> Response {
    let origin = Origin {
        asked: Asked::new(&app, request.headers(), request.uri(), request.extensions()),
        method: request.method().clone(),
        json: accept::prefers_json(request.headers(), request.uri().path()),
        back: back(request.headers()),
    };
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    let mut response = match Trouble::of(&response) {
        Some(trouble) => answer(&app, origin, trouble, response),
        None => response,
    };
    // Routes are matched below hosts of their own; the log and the metrics stand above them.
    if let Some(route) = route {
        response.extensions_mut().insert(route);
    }
    response
}

fn answer(app: &App, origin: Origin, mut trouble: Trouble, failed: Response) -> Response {
    let cx = failed.extensions().get::<Cx>().cloned().unwrap_or_else(|| origin.asked.clone().visitor(app));
    let reading = matches!(origin.method, Method::GET | Method::HEAD);
    if trouble.status == 400 {
        // An address whose parts do not parse is one that nobody serves; a form that does not was not taken.
        trouble.status = if reading { 404 } else { 422 };
    }
    let mut response = if origin.json {
        problem::response(&cx, &trouble)
    } else if trouble.status == 401 && reading && cx.session.is_none() {
        web::answer::see_other(&trouble::sign_in_path(cx.path_and_query()))
    } else if let Some(lower) = lower_case(cx.uri.path()).filter(|_| trouble.status == 404 && reading) {
        web::answer::moved(&with_query(lower, cx.uri.query()))
    } else {
        let again = reading.then(|| cx.path_and_query().to_owned());
        cx.page(view::page(&cx, trouble.clone(), view::Ways { back: origin.back, again }))
    };
    let headers = response.headers_mut();
    // What the refusing part said about itself, such as `Allow`.
    if let Some(allow) = failed.headers().get(header::ALLOW) {
        headers.insert(header::ALLOW, allow.clone());
    }
    if let Some(seconds) = trouble.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Addresses are lower case; only what nobody serves as it was typed is tried again, because tokens keep their case.
fn lower_case(path: &str) -> Option<String> {
    path.bytes().any(|byte| byte.is_ascii_uppercase()).then(|| path.to_ascii_lowercase())
}

fn with_query(path: String, query: Option<&str>) -> String {
    query.map_or_else(|| path.clone(), |query| format!("{path}?{query}"))
}

/// The path of the referring page if it is one of this host's.
fn back(headers: &HeaderMap) -> Option<String> {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let (_, rest) = text(header::REFERER)?.split_once("://")?;
    let (host, path) = rest.split_at_checked(rest.find('/')?)?;
    (Some(host) == text(header::HOST)).then(|| web::answer::local(path))
}

/// A failure outside of the application's own layers.
pub fn plain(error: AppError) -> Response {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, format!("{error}\n")).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(referer: &'static str) -> HeaderMap {
        HeaderMap::from_iter([
            (header::HOST, HeaderValue::from_static("maison.example:3000")),
            (header::REFERER, HeaderValue::from_static(referer)),
        ])
    }

    #[test]
    fn the_way_back_stays_on_this_host() {
        assert_eq!(back(&headers("http://maison.example:3000/a?b=c")).as_deref(), Some("/a?b=c"));
        assert_eq!(back(&headers("https://evil.example/a")), None);
        assert_eq!(back(&headers("https://maison.example:3000//evil.example")).as_deref(), Some("/"));
        assert_eq!(back(&headers("nonsense")), None);
    }
}

//! The middleware that asks.

use super::store;
use axum::extract::{OriginalUri, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, Method, StatusCode, header};
use web::{App, Cx, Failure};

/// Around the routes, inside of what renders error pages.
pub async fn answer(State(app): State<App>, request: Request, next: Next) -> Response {
    let asks = matches!(*request.method(), Method::GET | Method::HEAD);
    let uri = request
        .extensions()
        .get::<OriginalUri>()
        .map_or_else(|| request.uri().clone(), |original| original.0.clone());
    let host = request.extensions().get::<Cx>().map(|cx| cx.host.clone());
    let response = next.run(request).await;
    if !asks || response.status() != StatusCode::NOT_FOUND {
        return response;
    }
    let organization = host.as_deref().and_then(crate::domain::organization_of);
    let found = app
        .db
        .read(kernel::Actor::Visitor, async |tx| store::redirect_find(tx, uri.path(), organization).await)
        .await;
    match found {
        Ok(Some(redirect)) => go(&redirect.target, redirect.permanent),
        Ok(None) => response,
        Err(error) => Failure::from(error).into_response(),
    }
}

fn go(target: &str, permanent: bool) -> Response {
    // The database allows paths and http addresses only; a target that is no header leads home.
    let status = if permanent { StatusCode::PERMANENT_REDIRECT } else { StatusCode::TEMPORARY_REDIRECT };
    let location =
        HeaderValue::from_str(target).or_else(|_| HeaderValue::from_str(&web::answer::local(target)));
    (status, [(header::LOCATION, location.unwrap_or(HeaderValue::from_static("/")))]).into_response()
}

//! Organisations that ask for a second factor: whoever works in one and has not shown theirs in this session is led to where
//! they can, and back. The database holds the same rule (`auth.organizations_with`); this only says it in time.

use super::prove_page::way;
use super::set_up::standing;
use crate::session::page::ui_query;
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{MatchedPath, RawPathParams, Request};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::Method;
use web::answer::see_other;
use web::{Answer, Cx};

/// Where people work for an organisation.
const AREAS: [&str; 3] = ["/admin/{organization}", "/moderation/{organization}", "/review/{organization}"];

/// Stands before every page; costs nothing for whoever owes nothing.
pub async fn lead(
    route: Option<MatchedPath>,
    params: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
    next: Next,
) -> Response {
    let cx = request.extensions().get::<Cx>();
    let owing = cx.filter(|cx| cx.session.as_ref().is_some_and(|own| !own.owing.is_empty())).cloned();
    let (Some(cx), Some(route), Ok(params)) = (owing, route, params) else { return next.run(request).await };
    match back(&cx, route.as_str(), &params, request.method()) {
        Some(back) => to_factor(&cx, &back).await.into_response(),
        None => next.run(request).await,
    }
}

/// Where to come back to, if the address belongs to an organisation to which they owe it. What was sent is lost, so from a
/// form one comes back to the first page of the area.
fn back(cx: &Cx, route: &str, params: &RawPathParams, method: &Method) -> Option<String> {
    let area = AREAS.into_iter().find(|area| route.starts_with(area))?;
    let (_, slug) = params.iter().find(|(name, _)| *name == "organization")?;
    let owes = cx.session.as_ref()?.owing.iter().any(|own| own == slug);
    let first = || area.replace("{organization}", slug);
    owes.then(|| if method == Method::GET { cx.path_and_query().to_owned() } else { first() })
}

async fn to_factor(cx: &Cx, back: &str) -> Answer {
    let standing = standing(cx).await?;
    Ok(see_other(&match standing.has_factor() {
        true => way(back, true),
        false => format!("/settings/security?next={}", ui_query(back)),
    }))
}

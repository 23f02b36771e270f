//! `/sign-in/{organization}`: the providers of an organisation; `…/{provider}`: the way there, and `…/back`.

use super::arrive::{Arrival, Back, arrive};
use super::client;
use super::model::ProviderRow;
use super::store::{Door, door_list, organization_name, provider_find};
use super::trip::{SECONDS, Trip, trip_create, words};
use crate::account::model::NextDraft;
use crate::narrow::Narrow;
use crate::session::action::entered;
use crate::session::device::Device;
use crate::session::page::ui_query;
use crate::throttle::{Subject, attempt_create};
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use db::{ActorTx, StoreResult};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use kernel::UserId;
use leptos::prelude::*;
use provider::{Trouble, discover};
use ui::Page;
use ui::prelude::*;
use web::answer::{add_cookie, local};
use web::words::refused;
use web::{Answer, Cx, cookies};

/// `GET /sign-in/{organization}`: buttons for its providers, and the usual way.
///
/// # Errors
/// `NotFound` where there is no such organisation.
pub async fn doors(cx: Cx, Path(slug): Path<String>, Query(query): Query<NextDraft>) -> Answer {
    let look =
        async |tx: &mut ActorTx<'_>| Ok((organization_name(tx, &slug).await?, door_list(tx, &slug).await?));
    let (organization, doors) = cx.app.db.as_system("sign-in: providers of an organisation", look).await?;
    let next = ui_query(&local(&query.next));
    Ok(cx.page(Page::new(cx.t("sign-in-title"), move || {
        let none = doors.is_empty().then(|| view! { <p>{t("provider-none")}</p> });
        let usual = format!("/sign-in?next={next}");
        view! {
            <Narrow title=tr("provider-door-title", &[("organization", organization.into())])>
                {none}
                <ul class="grid gap-3">{doors.into_iter().map(|door| door_link(&slug, door, &next)).collect_view()}</ul>
                <p><a href=usual>{t("provider-usual")}</a></p>
            </Narrow>
        }
        .into_any()
    })))
}

fn door_link(organization: &str, door: Door, next: &str) -> AnyView {
    let href = format!("/sign-in/{organization}/{}?next={next}", door.slug);
    let label = tr("provider-door", &[("provider", door.name.into())]);
    view! { <li><ButtonLink href=href label=label/></li> }.into_any()
}

/// The address of the providers of an organisation as somebody types its word; `None` where there is none to sign in with.
///
/// # Errors
/// If the database is away.
pub(crate) async fn door_of(cx: &Cx, typed: &str, next: &str) -> StoreResult<Option<String>> {
    let slug = typed.trim().to_lowercase();
    let look = async |tx: &mut ActorTx<'_>| door_list(tx, &slug).await;
    let doors = cx.app.db.as_system("sign-in: find an organisation", look).await?;
    let address = || format!("/sign-in/{slug}?next={}", ui_query(&local(next)));
    Ok((!doors.is_empty()).then(address))
}

/// `GET /sign-in/{organization}/{provider}`: off to the provider. A GET, because our content security policy lets no form lead
/// to another site; all it leaves behind is a challenge that ends by itself.
///
/// # Errors
/// `NotFound` where there is no such provider, `TooMany`.
pub async fn depart(
    cx: Cx,
    Path((organization, slug)): Path<(String, String)>,
    Query(query): Query<NextDraft>,
) -> Answer {
    let find = async |tx: &mut ActorTx<'_>| provider_find(tx, &organization, &slug).await;
    let provider = cx.app.db.as_system("sign-in elsewhere: find the provider", find).await?;
    let doors = format!("/sign-in/{organization}");
    if !provider.is_enabled {
        return Ok(cx.sorry(&doors, "provider-off"));
    }
    match leave(&cx, &provider, None, &query.next).await? {
        Ok((address, cookie)) => {
            let mut response = to(&address);
            add_cookie(&mut response, &cookie);
            Ok(response)
        }
        Err(trouble) => {
            note(&provider, &trouble);
            Ok(cx.sorry(&doors, "provider-away"))
        }
    }
}

/// Begins a trip; returns the address of the provider and the cookie that lets one back in.
///
/// # Errors
/// `TooMany`, and what the database says.
pub async fn leave(
    cx: &Cx,
    provider: &ProviderRow,
    user: Option<UserId>,
    next: &str,
) -> StoreResult<Result<(String, String), Trouble>> {
    let (db, counted) = (&cx.app.db, Subject::trip(cx.ip).into_iter().collect::<Vec<_>>());
    let count = async |tx: &mut ActorTx<'_>| attempt_create(tx, &counted).await;
    let tries = db.as_system("sign-in elsewhere: count tries", count).await?;
    let document = match discover(&client(cx), &provider.issuer).await {
        Ok(document) => document,
        Err(trouble) => return Ok(Err(trouble)),
    };
    let trip = Trip { user, next: local(next), tries };
    let begin = async |tx: &mut ActorTx<'_>| trip_create(tx, provider, &trip).await;
    let token = db.as_system("sign-in elsewhere: leave", begin).await?;
    let at = provider.registration(&cx.app.settings)?;
    let address = document.address(&at, &words(&cx.app.settings.secret_key, &token)?);
    Ok(Ok((address, cookies::set(cookies::AWAY, &token, SECONDS, cx.app.secure()))))
}

/// 303 to another site: the one place where that is meant.
fn to(address: &str) -> Response {
    let location = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

/// For operators and whoever set the provider up: which provider, and what is wrong there.
pub(super) fn note(provider: &ProviderRow, trouble: &Trouble) {
    tracing::warn!(provider = %provider.id, %trouble, "signing in elsewhere did not work");
}

/// `GET /sign-in/{organization}/{provider}/back`: whoever comes back from there.
///
/// # Errors
/// `NotFound` where there is no such provider.
pub async fn back(
    cx: Cx,
    headers: HeaderMap,
    Path((organization, slug)): Path<(String, String)>,
    Query(brought): Query<Back>,
) -> Answer {
    let find = async |tx: &mut ActorTx<'_>| provider_find(tx, &organization, &slug).await;
    let provider = cx.app.db.as_system("sign-in elsewhere: find the provider", find).await?;
    let jar = CookieJar::from_headers(&headers);
    let cookie = jar.get(&cookies::wire_name(cookies::AWAY, cx.app.secure()));
    let token = cookie.map(|cookie| cookie.value().to_owned()).unwrap_or_default();
    let device = Device::of(&cx, &headers);
    let mut response = match refused(arrive(&cx, &provider, &token, &brought, &device).await)? {
        Ok(arrival) => shown(&cx, &provider, arrival),
        Err(errors) => cx.sorry("/sign-in", errors.iter().next().map_or("provider-refused", |(_, id)| id)),
    };
    add_cookie(&mut response, &cookies::set(cookies::AWAY, "", 0, cx.app.secure()));
    Ok(response)
}

fn shown(cx: &Cx, provider: &ProviderRow, arrival: Arrival) -> Response {
    match arrival {
        Arrival::Entered(far, next) => entered(cx, &far, &next),
        Arrival::Connected => cx.done("/settings/security", "external-connected"),
        Arrival::Sorry(path, key) => cx.sorry(path, key),
        Arrival::Known(email) => told(cx, provider, "provider-known", email),
        Arrival::Unvouched => told(cx, provider, "provider-unvouched", String::new()),
    }
}

/// Why it ends here, and the way on: in as usual, and then to the settings that connect. The words are `{key}-title` and
/// `{key}-text`.
fn told(cx: &Cx, provider: &ProviderRow, key: &'static str, email: String) -> Response {
    let name = provider.name.clone();
    let usual = format!("/sign-in?next={}", ui_query(&format!("/settings/security?connect={}", provider.id)));
    let title = format!("{key}-title");
    let mut page = Page::new(cx.t(&title), move || {
        let text = tr(&format!("{key}-text"), &[("provider", name.into()), ("email", email.into())]);
        view! {
            <Narrow title=t(&title)>
                <p>{text}</p>
                <p><ButtonLink href=usual label=t("provider-usual")/></p>
            </Narrow>
        }
        .into_any()
    });
    page.status = 409;
    cx.page(page)
}

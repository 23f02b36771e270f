//! `/settings/security`: what protects the account.

use super::set_up::standing;
use super::store::{Standing, organization_names};
use crate::passkey;
use crate::passkey::store::{PasskeyRow, passkey_list};
use crate::provider::{Connectable, LoginView, connectable_list, connected, login_list};
use crate::session::device::words;
use axum::extract::Query;
use axum::response::Response;
use db::{ActorTx, StoreResult};
use http::{HeaderValue, header};
use kernel::{FieldErrors, Locale};
use leptos::prelude::*;
use portal::settings_page;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::answer::local;
use web::words::{beside, spoken, status};
use web::{Answer, Cx};

/// What the address says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct SecurityQuery {
    /// A path of ours.
    pub next: String,
    /// The provider that somebody was told to connect.
    pub connect: String,
}

/// `GET /settings/security`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn security(cx: Cx, Query(query): Query<SecurityQuery>) -> Answer {
    shown(&cx, &query, &FieldErrors::default()).await
}

/// The page, with sentences beside what was typed wrongly.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn security_page(cx: &Cx, next: &str, errors: &FieldErrors) -> Answer {
    let query = SecurityQuery { next: next.to_owned(), connect: String::new() };
    shown(cx, &query, errors).await
}

async fn shown(cx: &Cx, query: &SecurityQuery, errors: &FieldErrors) -> Answer {
    let standing = standing(cx).await?;
    let (asked_by, rows) = (asked_by(cx).await?, keys_of(cx).await?);
    let (logins, others) = elsewhere(cx, &query.connect).await?;
    let there = passkey::are_there(cx);
    let errors = spoken(cx, errors);
    let (code, next) = (status(&errors), local(&query.next));
    let mut page = settings_page(cx, "settings-security", move || {
        let codes = match standing.codes_since {
            Some(_) => codes_on(&standing, &errors),
            None => codes_off(next.clone()),
        };
        let device = words(standing.user_agent.as_deref().unwrap_or_default());
        let keys = there.then(|| passkey::keys(rows, standing.elevated, device, next, &errors));
        view! { {asked_by.map(why)}<ErrorSummary errors=errors/>{codes}{keys}{connected(logins, others)} }
            .into_any()
    });
    page.status = code;
    Ok(cx.page(page))
}

/// The organisations that ask for a second factor which this session has not shown, as a list to read.
async fn asked_by(cx: &Cx) -> StoreResult<Option<String>> {
    let owing = &cx.person()?.owing;
    if owing.is_empty() {
        return Ok(None);
    }
    let names = cx.app.db.read(cx.actor(), async |tx| organization_names(tx, owing).await).await?;
    Ok(Some(names.join(" · ")))
}

/// Accounts elsewhere, and those that can be connected. By the system: members do not see their organisation's providers.
async fn elsewhere(cx: &Cx, wished: &str) -> StoreResult<(Vec<LoginView>, Vec<Connectable>)> {
    let (user, wished) = (cx.person()?.user_id, wished.parse::<Uuid>().ok());
    let read = async |tx: &mut ActorTx<'_>| {
        Ok((login_list(tx, user).await?, connectable_list(tx, user, wished).await?))
    };
    cx.app.db.as_system("settings: accounts elsewhere", read).await
}

async fn keys_of(cx: &Cx) -> StoreResult<Vec<PasskeyRow>> {
    let user = cx.person()?.user_id;
    cx.app.db.read_newest(cx.actor(), async |tx| passkey_list(tx, user).await).await
}

fn why(names: String) -> AnyView {
    view! {
        <div class="security-why" role="note">
            <Icon name="shield"/>
            <p>{tr("security-why", &[("organization", names.into())])}</p>
        </div>
    }
    .into_any()
}

/// The heading of a part of the page, what it is, and what one can do.
pub(super) fn part(title: &'static str, text: String, rest: AnyView) -> AnyView {
    view! {
        <section class="security-part">
            <h2>{t(title)}</h2>
            <p>{text}</p>
            {rest}
        </section>
    }
    .into_any()
}

fn codes_off(next: String) -> AnyView {
    let begin = view! {
        <form method="post" action="/settings/security/codes/new">
            <HiddenField name="next" value=next/>
            <SubmitButton label=t("codes-begin")/>
        </form>
    };
    part("codes-title", t("codes-text"), begin.into_any())
}

fn codes_on(standing: &Standing, errors: &FieldErrors) -> AnyView {
    let locale = ui::cx::current().locale;
    let since = standing.codes_since.map(|at| since(at.date_naive(), locale)).unwrap_or_default();
    let off = view! {
        <form method="post" action="/settings/security/codes/off" class="form">
            <TextField
                name="proof" label=t(proof_label(standing)) kind="password" required=true
                autocomplete=String::from("current-password") error=beside(errors, "proof")
            />
            <SubmitButton label=t("codes-end") kind=ButtonKind::Danger/>
        </form>
    };
    let left = tr("recovery-left", &[("count", standing.recovery_left.into())]);
    let renew = view! {
        <form method="post" action="/settings/security/recovery">
            <SubmitButton label=t("recovery-renew") kind=ButtonKind::Quiet/>
        </form>
    };
    view! {
        {part("codes-title", since, ().into_any())}
        {part("recovery-title", left, renew.into_any())}
        {part("codes-off-title", t("codes-off-text"), off.into_any())}
    }
    .into_any()
}

fn since(day: chrono::NaiveDate, locale: Locale) -> String {
    tr("codes-since", &[("when", format::date(day, locale).into())])
}

fn proof_label(standing: &Standing) -> &'static str {
    if standing.has_password { "prove-both" } else { "field-code" }
}

/// Shows secrets: kept in no cache.
pub(super) fn kept_nowhere(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

//! `/sign-in/code`: the second half of signing in.

use super::enter::code_enter;
use super::half_find;
use crate::narrow::Narrow;
use crate::passkey::are_there;
use crate::passkey::form::{Wish, passkey_form};
use crate::session::action::{Entered, entered};
use crate::session::device::Device;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use db::ActorTx;
use http::HeaderMap;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use serde::Deserialize;
use ui::Page;
use ui::prelude::*;
use web::answer::add_cookie;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Failure, Form, cookies};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct CodeDraft {
    /// A code, or a recovery code.
    pub code: String,
}

/// `GET /sign-in/code`.
///
/// # Errors
/// If the database is away.
pub async fn code_page(cx: Cx, headers: HeaderMap) -> Answer {
    let Some(half) = cookie(&cx, &headers) else { return Ok(over(&cx)) };
    let look = async |tx: &mut ActorTx<'_>| half_find(tx, &half).await;
    match cx.app.db.as_system("code: look", look).await? {
        Some(half) => Ok(page(&cx, half.next, &FieldErrors::default())),
        None => Ok(over(&cx)),
    }
}

/// `POST /sign-in/code`.
///
/// # Errors
/// `TooMany`, and what the database says.
pub async fn code_create(cx: Cx, headers: HeaderMap, Form(draft): Form<CodeDraft>) -> Answer {
    let Some(half) = cookie(&cx, &headers) else { return Ok(over(&cx)) };
    match refused(code_enter(&cx, &half, &draft.code, &Device::of(&cx, &headers)).await) {
        Ok(Ok((token, next))) => {
            let mut response = entered(&cx, &Entered::Whole(token), &next);
            forget(&cx, &mut response);
            Ok(response)
        }
        Ok(Err(errors)) if errors.get("code").is_none() => Ok(cx.sorry("/sign-in", "error-suspended")),
        Ok(Err(errors)) => {
            let look = async |tx: &mut ActorTx<'_>| half_find(tx, &half).await;
            let half = cx.app.db.as_system("code: look again", look).await?;
            Ok(half.map_or_else(|| over(&cx), |half| page(&cx, half.next, &errors)))
        }
        Err(Failure(AppError::Gone)) => Ok(over(&cx)),
        Err(failure) => Err(failure),
    }
}

fn cookie(cx: &Cx, headers: &HeaderMap) -> Option<String> {
    let jar = CookieJar::from_headers(headers);
    jar.get(&cookies::wire_name(cookies::HALF, cx.app.secure())).map(|cookie| cookie.value().to_owned())
}

fn forget(cx: &Cx, response: &mut Response) {
    add_cookie(response, &cookies::set(cookies::HALF, "", 0, cx.app.secure()));
}

/// Too late, or tried too often: from the beginning.
fn over(cx: &Cx) -> Response {
    let mut response = cx.sorry("/sign-in", "code-over");
    forget(cx, &mut response);
    response
}

fn page(cx: &Cx, next: String, errors: &FieldErrors) -> Response {
    let key = are_there(cx);
    let errors = spoken(cx, errors);
    let code = status(&errors);
    let mut page = Page::new(cx.t("code-title"), move || {
        view! {
            <Narrow title=t("code-title")>
                <p>{t("code-text")}</p>
                <ErrorSummary errors=errors.clone()/>
                <form method="post" action="/sign-in/code" class="form">
                    <TextField
                        name="code" label=t("field-code") required=true autocomplete=String::from("one-time-code")
                        error=beside(&errors, "code") help=t("field-code-help")
                    />
                    <SubmitButton label=t("sign-in-button")/>
                </form>
                {key.then(|| passkey_form(Wish::Use, "/sign-in/passkey", next, t("passkey-enter"), ().into_any()))}
                <p class="help">{t("code-lost")}</p>
                <p><a href="/sign-in">{t("code-again")}</a></p>
            </Narrow>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

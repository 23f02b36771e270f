//! `/reset-password` and `/reset-password/{token}`.

use super::action::{AFTERWARDS, reset_ask, reset_confirm, reset_find};
use crate::narrow::Narrow;
use crate::session::action::entered;
use crate::session::device::Device;
use crate::session::model::SignInDraft;
use crate::session::page::link_is_over;
use axum::extract::Path;
use axum::response::Response;
use http::HeaderMap;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use web::answer::see_other;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Failure, Form};

/// `GET /reset-password`.
///
/// # Errors
/// None of its own.
pub async fn reset_new(cx: Cx) -> Answer {
    Ok(ask_page(&cx, String::new(), &FieldErrors::default()))
}

/// `POST /reset-password`.
///
/// # Errors
/// `TooMany`, and what the database says.
pub async fn reset_create(cx: Cx, Form(draft): Form<SignInDraft>) -> Answer {
    match refused(reset_ask(&cx, &draft.email).await)? {
        Ok(()) => Ok(see_other("/sign-in/sent")),
        Err(errors) => Ok(ask_page(&cx, draft.email, &errors)),
    }
}

fn ask_page(cx: &Cx, email: String, errors: &FieldErrors) -> Response {
    let errors = spoken(cx, errors);
    let code = status(&errors);
    let mut page = Page::new(cx.t("reset-title"), move || {
        view! {
            <Narrow title=t("reset-title")>
                <p>{t("reset-text")}</p>
                <form method="post" action="/reset-password" class="form">
                    <TextField
                        name="email" label=t("field-email") kind="email" autocomplete=String::from("username") required=true
                        value=email error=beside(&errors, "email")
                    />
                    <SubmitButton label=t("reset-button")/>
                </form>
                <p><a href="/sign-in">{t("sign-in-title")}</a></p>
            </Narrow>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

/// `GET /reset-password/{token}`.
///
/// # Errors
/// If the database is away.
pub async fn reset_edit(cx: Cx, Path(token): Path<String>) -> Answer {
    match reset_find(&cx, &token).await? {
        true => Ok(password_page(&cx, &FieldErrors::default())),
        false => Ok(link_is_over(&cx, "/reset-password", "link-again")),
    }
}

/// `POST /reset-password/{token}`.
///
/// # Errors
/// What the database says.
pub async fn reset_use(
    cx: Cx,
    headers: HeaderMap,
    Path(token): Path<String>,
    Form(draft): Form<SignInDraft>,
) -> Answer {
    let device = Device::of(&cx, &headers);
    match refused(reset_confirm(&cx, &token, &draft.password, &device).await) {
        Ok(Ok(far)) => Ok(entered(&cx, &far, AFTERWARDS)),
        Ok(Err(errors)) => Ok(password_page(&cx, &errors)),
        Err(Failure(AppError::Gone)) if cx.session.is_some() => Ok(see_other(AFTERWARDS)),
        Err(Failure(AppError::Gone)) => Ok(link_is_over(&cx, "/reset-password", "link-again")),
        Err(failure) => Err(failure),
    }
}

fn password_page(cx: &Cx, errors: &FieldErrors) -> Response {
    let errors = spoken(cx, errors);
    let (code, action) = (status(&errors), cx.uri.path().to_owned());
    let mut page = Page::new(cx.t("reset-new-title"), move || {
        view! {
            <Narrow title=t("reset-new-title")>
                <ErrorSummary errors=errors.clone()/>
                <p>{t("reset-new-text")}</p>
                <form method="post" action=action class="form">
                    <TextField
                        name="password" label=t("field-new-password") kind="password" autocomplete=String::from("new-password")
                        required=true error=beside(&errors, "password") help=t("field-password-help")
                    />
                    <SubmitButton label=t("reset-new-button")/>
                </form>
            </Narrow>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

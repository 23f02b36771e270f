//! `/join` and `/join/confirm/…`.

use super::action::{Waiting, join, join_confirm, join_find};
use super::model::{ConfirmDraft, JoinDraft};
use crate::account::model::NextDraft;
use crate::narrow::Narrow;
use crate::session::action::{Entered, entered};
use crate::session::device::Device;
use crate::session::page::{link_is_over, ui_query};
use axum::extract::{Path, Query};
use axum::response::Response;
use axum_extra::extract::CookieJar;
use http::HeaderMap;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use web::answer::{add_cookie, local, see_other};
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Failure, Form, cookies};

/// `GET /join`.
///
/// # Errors
/// None of its own.
pub async fn join_new(cx: Cx, Query(query): Query<NextDraft>) -> Answer {
    if cx.session.is_some() {
        return Ok(see_other(&local(&query.next)));
    }
    Ok(join_page(
        &cx,
        JoinDraft { next: local(&query.next), ..JoinDraft::default() },
        &FieldErrors::default(),
    ))
}

/// `POST /join`.
///
/// # Errors
/// `TooMany`, and what the database says.
pub async fn join_create(cx: Cx, Form(draft): Form<JoinDraft>) -> Answer {
    match refused(join(&cx, &draft).await)? {
        Ok(joined) => {
            let next = joined.puzzle.map_or("/join/sent".to_owned(), |token| format!("/join/check/{token}"));
            let mut response = see_other(&next);
            add_cookie(
                &mut response,
                &cookies::set(cookies::JOIN, &joined.proof, 24 * 3600, cx.app.secure()),
            );
            Ok(response)
        }
        Err(errors) => Ok(join_page(&cx, draft, &errors)),
    }
}

fn join_page(cx: &Cx, draft: JoinDraft, errors: &FieldErrors) -> Response {
    let errors = spoken(cx, errors);
    let code = status(&errors);
    let mut page = Page::new(cx.t("join-title"), move || {
        let sign_in = format!("/sign-in?next={}", ui_query(&draft.next));
        view! {
            <Narrow title=t("join-title")>
                <p>{t("join-text")}</p>
                <ErrorSummary errors=errors.clone()/>
                {join_form(draft, &errors)}
                <p>{t("join-known")}" "<a href=sign_in>{t("sign-in-title")}</a></p>
            </Narrow>
        }
        .into_any()
    });
    page.description = Some(cx.t("join-text"));
    page.status = code;
    cx.page(page)
}

fn join_form(draft: JoinDraft, errors: &FieldErrors) -> AnyView {
    view! {
        <form method="post" action="/join" class="form">
            <HiddenField name="next" value=draft.next/>
            <TextField
                name="display_name" label=t("field-display-name") autocomplete=String::from("nickname") required=true
                value=draft.display_name error=beside(errors, "display_name") help=t("join-name-help")
            />
            <TextField
                name="email" label=t("field-email") kind="email" autocomplete=String::from("email") required=true
                value=draft.email error=beside(errors, "email") help=t("join-email-help")
            />
            <TextField
                name="password" label=t("field-password") kind="password" autocomplete=String::from("new-password") required=true
                error=beside(errors, "password") help=t("field-password-help")
            />
            <div class="hidden" aria-hidden="true">
                <label for="website">{t("join-trap")}</label>
                <input id="website" name="website" type="text" tabindex="-1" autocomplete="off"/>
            </div>
            <SubmitButton label=t("join-button")/>
        </form>
    }
    .into_any()
}

fn proof(cx: &Cx, headers: &HeaderMap) -> Option<String> {
    let jar = CookieJar::from_headers(headers);
    jar.get(&cookies::wire_name(cookies::JOIN, cx.app.secure())).map(|cookie| cookie.value().to_owned())
}

/// `GET /join/confirm/{token}`: a button, because mail programs open links to look at them.
///
/// # Errors
/// If the database is away.
pub async fn confirm_page(cx: Cx, headers: HeaderMap, Path(token): Path<String>) -> Answer {
    match join_find(&cx, &token, proof(&cx, &headers).as_deref()).await? {
        Some(waiting) => Ok(confirm_form(&cx, &waiting, &FieldErrors::default())),
        None => Ok(link_is_over(&cx, "/sign-in", "join-over")),
    }
}

/// `POST /join/confirm/{token}`.
///
/// # Errors
/// `TooMany`, and what the database says.
pub async fn confirm_create(
    cx: Cx,
    headers: HeaderMap,
    Path(token): Path<String>,
    Form(draft): Form<ConfirmDraft>,
) -> Answer {
    let Some(waiting) = join_find(&cx, &token, proof(&cx, &headers).as_deref()).await? else {
        // The second of two clicks: the first one signed in.
        return Ok(if cx.session.is_some() {
            see_other("/")
        } else {
            link_is_over(&cx, "/sign-in", "join-over")
        });
    };
    let device = Device::of(&cx, &headers);
    match refused(join_confirm(&cx, &token, &waiting, &draft.password, &device).await) {
        Ok(Ok((session, next))) => Ok(welcome(&cx, session, &next)),
        Ok(Err(errors)) if errors.get("email").is_some() => Ok(cx.sorry("/sign-in", "error-email-known")),
        Ok(Err(errors)) => Ok(confirm_form(&cx, &waiting, &errors)),
        Err(Failure(AppError::Gone)) => Ok(link_is_over(&cx, "/sign-in", "join-over")),
        Err(failure) => Err(failure),
    }
}

fn welcome(cx: &Cx, session: String, next: &str) -> Response {
    let next = if next.is_empty() || next == "/" { "/settings/profile" } else { next };
    let mut response = cx.done(&local(next), "welcome");
    for cookie in entered(cx, &Entered::Whole(session), next).headers().get_all(http::header::SET_COOKIE) {
        response.headers_mut().append(http::header::SET_COOKIE, cookie.clone());
    }
    add_cookie(&mut response, &cookies::set(cookies::JOIN, "", 0, cx.app.secure()));
    response
}

fn confirm_form(cx: &Cx, waiting: &Waiting, errors: &FieldErrors) -> Response {
    let errors = spoken(cx, errors);
    let (code, action) = (status(&errors), cx.uri.path().to_owned());
    let (name, same_browser) = (waiting.display_name.clone(), waiting.same_browser);
    let mut page = Page::new(cx.t("confirm-title"), move || {
        let password = (!same_browser).then(|| {
            view! {
                <TextField
                    name="password" label=t("field-password") kind="password" autocomplete=String::from("current-password")
                    required=true error=beside(&errors, "password") help=t("confirm-password-help")
                />
            }
        });
        view! {
            <Narrow title=t("confirm-title")>
                <p>{tr("confirm-text", &[("name", name.into())])}</p>
                <form method="post" action=action class="form">{password}<SubmitButton label=t("confirm-button")/></form>
            </Narrow>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

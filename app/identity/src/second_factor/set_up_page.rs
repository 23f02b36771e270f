//! `/settings/security/codes` and `/settings/security/recovery`: the picture for the telephone, the first code, and the
//! recovery codes, which are shown once.

use super::page::{kept_nowhere, security_page};
use super::prove_page::{ProveDraft, way};
use super::qr::picture;
use super::set_up::{codes_begin, codes_turn_off, codes_turn_on, codes_waiting, recovery_renew, standing};
use crate::account::model::NextDraft;
use crate::session::page::ui_query;
use axum::extract::Query;
use axum::response::Response;
use db::StoreError;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use portal::settings_page;
use serde::Deserialize;
use ui::prelude::*;
use web::answer::{local, see_other};
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Failure, Form};

const HERE: &str = "/settings/security";

/// What the form with the first code sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ConfirmDraft {
    /// The code.
    pub code: String,
    /// A path of ours.
    pub next: String,
}

/// The page of setting up, and where to go from there.
fn codes_way(next: &str) -> String {
    format!("{HERE}/codes?next={}", ui_query(&local(next)))
}

/// `POST /settings/security/codes/new`: a seed that waits for its first code.
///
/// # Errors
/// `Unauthenticated`, and what the database says.
pub async fn codes_create(cx: Cx, Form(draft): Form<NextDraft>) -> Answer {
    if !standing(&cx).await?.elevated {
        return Ok(see_other(&way(&codes_way(&draft.next), false)));
    }
    match codes_begin(&cx).await {
        Ok(()) => Ok(see_other(&codes_way(&draft.next))),
        Err(StoreError::Conflict) => Ok(see_other(HERE)),
        Err(error) => Err(error.into()),
    }
}

/// `GET /settings/security/codes`.
///
/// # Errors
/// `Unauthenticated`.
pub async fn codes_page(cx: Cx, Query(query): Query<NextDraft>) -> Answer {
    let draft = ConfirmDraft { next: query.next, ..ConfirmDraft::default() };
    set_up_page(&cx, draft, &FieldErrors::default()).await
}

/// `POST /settings/security/codes`: the first code.
///
/// # Errors
/// `Unauthenticated`, `TooMany`, and what the database says.
pub async fn codes_confirm(cx: Cx, Form(draft): Form<ConfirmDraft>) -> Answer {
    if !standing(&cx).await?.elevated {
        return Ok(see_other(&way(&codes_way(&draft.next), false)));
    }
    match refused(codes_turn_on(&cx, &draft.code).await) {
        Ok(Ok(codes)) => Ok(recovery_page(&cx, codes, &draft.next)),
        Ok(Err(errors)) => set_up_page(&cx, draft, &errors).await,
        // The second of two clicks.
        Err(Failure(AppError::Conflict)) => Ok(see_other(HERE)),
        Err(failure) => Err(failure),
    }
}

async fn set_up_page(cx: &Cx, draft: ConfirmDraft, errors: &FieldErrors) -> Answer {
    let standing = standing(cx).await?;
    if standing.codes_since.is_some() {
        return Ok(see_other(HERE));
    }
    if !standing.elevated {
        return Ok(see_other(&way(&codes_way(&draft.next), false)));
    }
    let next = local(&draft.next);
    let Some(codes) = codes_waiting(cx, &standing.email).await? else { return Ok(begin_page(cx, next)) };
    let address = codes.address().map_err(StoreError::Other)?;
    let errors = spoken(cx, errors);
    let code = status(&errors);
    let mut page = settings_page(cx, "settings-security", move || {
        // An address that is too long for a picture can still be typed.
        let picture = picture(&address, t("codes-picture")).ok();
        set_up_view(picture, (address, codes.text()), next, &errors)
    });
    page.status = code;
    Ok(kept_nowhere(cx.page(page)))
}

/// Nothing waits yet: who has just proved themselves goes on here.
fn begin_page(cx: &Cx, next: String) -> Response {
    cx.page(settings_page(cx, "settings-security", move || {
        view! {
            <h2>{t("codes-title")}</h2>
            <p>{t("codes-text")}</p>
            <form method="post" action="/settings/security/codes/new">
                <HiddenField name="next" value=next/>
                <SubmitButton label=t("codes-begin")/>
            </form>
        }
        .into_any()
    }))
}

fn set_up_view(
    picture: Option<AnyView>,
    (address, text): (String, String),
    next: String,
    errors: &FieldErrors,
) -> AnyView {
    view! {
        <h2>{t("codes-title")}</h2>
        <ErrorSummary errors=errors.clone()/>
        <ol class="security-steps">
            <li><p>{t("codes-step-app")}</p></li>
            <li>
                <p>{t("codes-step-scan")}</p>
                {picture}
                <p><a href=address>{t("codes-open")}</a></p>
                <p>{t("codes-type")}</p>
                <p><code class="secret" dir="ltr">{text}</code></p>
            </li>
            <li>
                <form method="post" action="/settings/security/codes" class="form">
                    <HiddenField name="next" value=next/>
                    <TextField
                        name="code" label=t("codes-step-code") required=true
                        autocomplete=String::from("one-time-code") error=beside(errors, "code")
                    />
                    <SubmitButton label=t("codes-confirm")/>
                </form>
            </li>
        </ol>
    }
    .into_any()
}

/// `POST /settings/security/recovery`: new recovery codes.
///
/// # Errors
/// `Unauthenticated`, and what the database says.
pub async fn recovery_create(cx: Cx) -> Answer {
    if !standing(&cx).await?.elevated {
        return Ok(see_other(&way(HERE, false)));
    }
    match recovery_renew(&cx).await {
        Ok(codes) => Ok(recovery_page(&cx, codes, "")),
        Err(StoreError::App(AppError::Conflict)) => Ok(see_other(HERE)),
        Err(error) => Err(error.into()),
    }
}

/// The answer itself shows them: they are kept nowhere, so no other page could.
fn recovery_page(cx: &Cx, codes: Vec<String>, next: &str) -> Response {
    let next = if next.is_empty() || local(next) == "/" { HERE.to_owned() } else { local(next) };
    kept_nowhere(cx.page(settings_page(cx, "settings-security", move || {
        let file = format!("{}\n\n{}\n", t("recovery-file"), codes.join("\n"));
        let address = format!("data:text/plain;charset=utf-8,{}", ui_query(&file));
        let items = codes.into_iter().map(|code| view! { <li><code>{code}</code></li> }).collect_view();
        view! {
            <h2>{t("recovery-title")}</h2>
            <p>{t("recovery-text")}</p>
            <ul class="secret secret-list" dir="ltr">{items}</ul>
            <div class="buttons">
                <a class=ButtonKind::Quiet.class() href=address download="maison-recovery-codes.txt">
                    {t("recovery-download")}
                </a>
                <ButtonLink href=next label=t("recovery-kept")/>
            </div>
        }
        .into_any()
    })))
}

/// `POST /settings/security/codes/off`.
///
/// # Errors
/// `Unauthenticated`, `TooMany`, and what the database says.
pub async fn off_create(cx: Cx, Form(draft): Form<ProveDraft>) -> Answer {
    cx.person()?;
    match refused(codes_turn_off(&cx, &draft.proof).await)? {
        Ok(()) => Ok(cx.done(HERE, "codes-ended")),
        Err(errors) => security_page(&cx, "", &errors).await,
    }
}

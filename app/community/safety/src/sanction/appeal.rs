//! `/settings/standing/{sanction}/appeal`: saying that a sanction is wrong, once.

use super::model::{APPEAL_DAYS, SanctionView};
use super::page::{entry, load};
use super::store::{appeal_create, appeal_withdraw};
use crate::case::draft::text;
use crate::clock::Clock;
use axum::extract::Path;
use axum::response::Response;
use chrono::Duration;
use db::ActorTx;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use portal::settings_page;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Failure, Form};

/// Most letters of an appeal.
const MOST: usize = 10_000;
const STANDING: &str = "/settings/standing";

/// What the form of an appeal sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AppealDraft {
    /// Why the sanction is wrong.
    pub statement: String,
}

async fn find(cx: &Cx, id: Uuid) -> Result<SanctionView, Failure> {
    let rows = load(cx).await?;
    Ok(rows.into_iter().find(|row| row.id == id).ok_or(AppError::NotFound)?)
}

/// Why there is no form (any more).
fn closed(row: &SanctionView) -> &'static str {
    if row.appeal_id.is_some() { "safety-appeal-once" } else { "safety-appeal-late" }
}

/// `GET /settings/standing/{sanction}/appeal`.
///
/// # Errors
/// `NotFound` where the sanction is somebody else's.
pub async fn appeal_form(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let row = find(&cx, id).await?;
    if !row.appealable {
        return Ok(cx.sorry(STANDING, closed(&row)));
    }
    Ok(form_page(&cx, row, AppealDraft::default(), FieldErrors::default()))
}

/// `POST /settings/standing/{sanction}/appeal`.
///
/// # Errors
/// `NotFound` where the sanction is somebody else's.
pub async fn appeal(cx: Cx, Path(id): Path<Uuid>, Form(draft): Form<AppealDraft>) -> Answer {
    let row = find(&cx, id).await?;
    if !row.appealable {
        return Ok(cx.sorry(STANDING, closed(&row)));
    }
    let mut errors = FieldErrors::default();
    let words = text(&draft.statement, "statement", MOST, &mut errors);
    if words.is_none() {
        errors.add("statement", "safety-appeal-empty");
    }
    let Some(words) = words.filter(|_| errors.is_empty()) else {
        return Ok(form_page(&cx, row, draft, errors));
    };
    let write = async |tx: &mut ActorTx<'_>| appeal_create(tx, id, &words).await;
    match refused(cx.app.db.as_actor(cx.actor(), write).await)? {
        Ok(()) => Ok(cx.done(STANDING, "safety-appeal-sent")),
        Err(errors) => Ok(form_page(&cx, row, draft, errors)),
    }
}

/// `POST /settings/standing/appeals/{id}/withdraw`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn withdraw(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    cx.person()?;
    let write = async |tx: &mut ActorTx<'_>| appeal_withdraw(tx, id).await;
    Ok(match cx.app.db.as_actor(cx.actor(), write).await? {
        true => cx.done(STANDING, "safety-appeal-withdrawn-done"),
        false => cx.sorry(STANDING, "safety-appeal-decided-already"),
    })
}

fn form_page(cx: &Cx, row: SanctionView, draft: AppealDraft, errors: FieldErrors) -> Response {
    let (errors, clock) = (spoken(cx, &errors), Clock::new(cx));
    let code = status(&errors);
    let mut page = settings_page(cx, "settings-standing", move || {
        let last = clock.day_words(row.created_at + Duration::days(APPEAL_DAYS));
        view! {
            <h2>{t("safety-appeal-title")}</h2>
            <div class="safety-entry">{entry(&row, clock)}</div>
            <form method="post" class="form">
                <p>{tr("safety-appeal-text", &[("day", last.into())])}</p>
                <TextArea
                    name="statement" label=t("safety-appeal-field") value=draft.statement
                    error=beside(&errors, "statement") help=t("safety-appeal-help") required=true
                />
                <p class="buttons">
                    <SubmitButton label=t("safety-appeal-send")/>
                    <ButtonLink href=STANDING label=t("safety-back") kind=ButtonKind::Quiet/>
                </p>
            </form>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

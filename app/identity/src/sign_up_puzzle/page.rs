//! `/join/check/{token}`: the mail leaves in some minutes, or as soon as the browser has done its work.

use super::model::{Challenge, MOST, Solution};
use super::{puzzle_find, puzzle_use};
use crate::mail::mail_hurry;
use crate::narrow::Narrow;
use axum::Json;
use axum::extract::Path;
use axum::response::IntoResponse;
use chrono::{DateTime, Utc};
use db::{ActorTx, StoreError};
use http::StatusCode;
use kernel::AppError;
use leptos::prelude::*;
use serde_json::json;
use ui::Page;
use ui::prelude::*;
use web::answer::see_other;
use web::{Answer, Cx, Form};

/// `GET /join/check/{token}`. Nobody has to do anything here, so whose mail has left is where everybody else is.
///
/// # Errors
/// If the database is away.
pub async fn check_page(cx: Cx, Path(token): Path<String>) -> Answer {
    let look = async |tx: &mut ActorTx<'_>| puzzle_find(tx, &token).await;
    let Some(until) = cx.app.db.as_system("puzzle: look", look).await? else {
        return Ok(see_other("/join/sent"));
    };
    let challenge =
        Challenge::new(&cx.app.settings.secret_key, &token, Utc::now()).map_err(StoreError::Other)?;
    let action = format!("/join/check/{token}");
    Ok(cx.page(Page::new(cx.t("check-title"), move || {
        view! {
            <Narrow title=t("check-title")>
                <p>{tr("check-text", &[("minutes", minutes(until).into())])}</p>
                {puzzle(action, challenge)}
                <p>{t("sent-more")}</p>
            </Narrow>
            <script type="module" src="/portal.js" nonce=ui::cx::current().nonce.clone()></script>
        }
        .into_any()
    })))
}

/// Whole minutes until then, at least one.
fn minutes(until: DateTime<Utc>) -> i64 {
    ((until - Utc::now()).num_seconds() + 59).max(60) / 60
}

/// The element (`app/community/browser`) works on the form inside; without script there is nothing to see or to do.
fn puzzle(action: String, challenge: Challenge) -> AnyView {
    view! {
        <sign-up-puzzle most=MOST.to_string() data-words=t("live-words")>
            <form method="post" action=action hidden>
                <HiddenField name="challenge" value=challenge.text/>
                <HiddenField name="signature" value=challenge.signature/>
                <HiddenField name="number" value=""/>
            </form>
        </sign-up-puzzle>
    }
    .into_any()
}

/// `POST /join/check/{token}`: what the element found. It alone sends this, so the answer is JSON.
///
/// # Errors
/// `Gone` if the mail has left.
pub async fn check_create(cx: Cx, Path(token): Path<String>, Form(solution): Form<Solution>) -> Answer {
    if !solution.is_right(&cx.app.settings.secret_key, &token, Utc::now()) {
        let error = json!({ "error": cx.t("error-puzzle") });
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response());
    }
    let sent = async |tx: &mut ActorTx<'_>| match puzzle_use(tx, &token).await? {
        Some(mail) => mail_hurry(tx, mail).await,
        None => Err(AppError::Gone.into()),
    };
    cx.app.db.as_system("puzzle: send the mail", sent).await?;
    Ok(Json(json!({ "sent": true })).into_response())
}

//! `/applications/{id}/withdraw`: taking an application back, after a question.

use super::store::{case_find, case_withdraw};
use crate::attach::FILES;
use crate::letter::{self, News};
use axum::extract::Path;
use db::ActorTx;
use db::jobs::{NewJob, enqueue};
use leptos::prelude::*;
use portal::portal_page;
use serde_json::json;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// `GET /applications/{id}/withdraw`.
///
/// # Errors
/// `NotFound` for everybody else's application.
pub async fn withdraw_page(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    cx.person()?;
    let case = cx.app.db.read(cx.actor(), async |tx| case_find(tx, id).await).await?;
    let path = format!("/applications/{id}");
    if !case.state().is_open() {
        return Ok(web::answer::see_other(&path));
    }
    Ok(cx.page(portal_page(cx.t("application-withdraw"), move || {
        view! {
            <h1>{tr("application-withdraw-title", &[("place", case.place().into())])}</h1>
            <p>{t("application-withdraw-text")}</p>
            <form method="post" class="buttons">
                <SubmitButton label=t("application-withdraw") kind=ButtonKind::Danger/>
                <ButtonLink href=path label=t("application-withdraw-no") kind=ButtonKind::Quiet/>
            </form>
        }
        .into_any()
    })))
}

/// `POST /applications/{id}/withdraw`.
///
/// # Errors
/// `NotFound` for everybody else's application.
pub async fn withdraw_save(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    cx.person()?;
    let origin = &cx.app.settings.origin;
    let write = async |tx: &mut ActorTx<'_>| {
        let case = case_find(tx, id).await?;
        let done = case_withdraw(tx, id).await?;
        if done {
            letter::tell(tx, origin, id, News::Withdrawn).await?;
            enqueue(tx, &NewJob::new(FILES, &json!({}))).await?;
        }
        // A second click finds it taken back already.
        Ok(done || case.withdrawn_at.is_some())
    };
    let done = cx.app.db.as_actor(cx.actor(), write).await?;
    let path = format!("/applications/{id}");
    Ok(if done { cx.done(&path, "application-withdrawn") } else { cx.sorry(&path, "application-too-late") })
}

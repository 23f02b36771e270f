//! How far something is.

use super::{AtOne, enter_one};
use crate::import::model::Report;
use axum::Json;
use axum::extract::Path;
use axum::response::IntoResponse;
use db::prelude::*;
use engine::changeset::{self, Changeset, changeset_find};
use frame::TheEngine;
use leptos::prelude::*;
use serde_json::json;
use ui::prelude::*;
use web::{Answer, Cx};

/// For browsers without script the page comes again by itself.
pub const REFRESH: &str = "<noscript><meta http-equiv=\"refresh\" content=\"5\"></noscript>";

/// `{"state","total","done","failed","position"}` of a trial, an import, or of taking it back: whichever is the newest.
///
/// # Errors
/// As [`enter_one`].
pub async fn progress(cx: Cx, engine: TheEngine, Path(at): Path<AtOne>) -> Answer {
    let (_, _, import) = enter_one(&cx, &engine, at).await?;
    let Some(id) = import.changeset_id else {
        let report = import.report();
        let told = json!({ "state": report.state, "total": report.rows, "done": report.done - report.fail, "failed": report.fail, "position": null });
        return Ok(Json(told).into_response());
    };
    let newest = async |tx: &ActorTx<'_>| match changeset::undo_find(tx, id).await? {
        Some(undo) => Ok(undo),
        None => changeset_find(tx, id).await,
    };
    let change = cx.app.db.read_newest(cx.actor(), newest).await?;
    let told = json!({
        "state": change.state, "total": change.total, "done": change.done, "failed": change.failed, "position": null,
    });
    Ok(Json(told).into_response())
}

/// A trial that runs.
pub fn trial(address: &str, report: &Report) -> AnyView {
    view! {
        {shown(address, t("transfer-trying"), (report.rows, report.done))}
        <form method="post" action=address.to_owned()>
            <SubmitButton label=t("transfer-cancel") kind=ButtonKind::Quiet name="do".to_owned() value="stop".to_owned()/>
        </form>
    }
    .into_any()
}

/// A change that waits or runs.
pub fn view(address: &str, key: &str, change: &Changeset, can_stop: bool) -> AnyView {
    let stop = can_stop.then(|| {
        view! {
            <form method="post" action=format!("{address}/cancel")>
                <SubmitButton label=t("transfer-cancel") kind=ButtonKind::Quiet/>
            </form>
            <p class="help">{t("transfer-cancel-text")}</p>
        }
    });
    let done = i64::from(change.done) + i64::from(change.failed);
    view! {
        {shown(address, t(key), (i64::from(change.total), done))}
        {stop}
    }
    .into_any()
}

fn shown(address: &str, title: String, (total, done): (i64, i64)) -> AnyView {
    let words = tr("transfer-rows-done", &[("done", done.into()), ("total", total.into())]);
    view! {
        <section class="transfer-progress" aria-labelledby="progress-title">
            <h2 id="progress-title">{title}</h2>
            <import-progress src=format!("{address}/progress") until="done failed cancelled undone">
                <progress aria-labelledby="progress-title" max=total.max(1).to_string() value=done.to_string()></progress>
                <p>{words}</p>
            </import-progress>
            <p class="help">{t("transfer-progress-text")}</p>
        </section>
    }
    .into_any()
}

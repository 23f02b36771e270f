//! Asking for an archive, its state, and taking it.

use super::make::{MAKE, Order};
use crate::file::Archives;
use crate::request::store::{Request, export_ask, export_ready};
use axum::body::Body;
use axum::extract::Path;
use axum::response::IntoResponse;
use chrono::{DateTime, TimeDelta, Utc};
use db::jobs::{NewJob, enqueue};
use futures::stream::try_unfold;
use http::header;
use kernel::AppError;
use leptos::prelude::*;
use tokio::fs::File;
use tokio::io::AsyncReadExt;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// Bytes that travel at once.
const PIECE: usize = 64 * 1024;

/// `POST /settings/data`: asks for an archive. A second time within a day it says so.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn archive_ask(cx: Cx) -> Answer {
    cx.person()?;
    let order = Order { request: Uuid::now_v7() };
    let asked = cx
        .app
        .db
        .as_actor(cx.actor(), async |tx| {
            let asked = export_ask(tx, order.request).await?;
            if asked {
                enqueue(tx, &NewJob::new(MAKE, &order).priority(-1)).await?;
            }
            Ok(asked)
        })
        .await?;
    Ok(match asked {
        true => cx.done("/settings/data", "archive-asked"),
        false => cx.sorry("/settings/data", "archive-asked-already"),
    })
}

/// `GET /settings/data/{id}`: the file, for its person only, until it ends.
///
/// # Errors
/// `Unauthenticated` for visitors; `NotFound` for what is not theirs, not ready, or over.
pub async fn archive_get(cx: Cx, Path(id): Path<String>) -> Answer {
    cx.person()?;
    let id = Uuid::try_parse(&id).map_err(|_| AppError::NotFound)?;
    let ready = cx.app.db.read_newest(cx.actor(), async |tx| export_ready(tx, id).await).await?;
    let file = File::open(Archives::new(&cx.app.settings.storage).path(id)).await.map_err(|error| {
        tracing::error!(%error, "an archive cannot be read");
        AppError::NotFound
    })?;
    let length = file.metadata().await.map_err(|_| AppError::NotFound)?.len();
    let name = format!("attachment; filename=\"maison-{}.zip\"", ready.created_at.date_naive());
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_LENGTH, length.to_string()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    let pieces = try_unfold(file, async |mut file| {
        let mut piece = vec![0; PIECE];
        let read = file.read(&mut piece).await?;
        piece.truncate(read);
        Ok::<_, std::io::Error>((read > 0).then_some((piece, file)))
    });
    Ok((headers, Body::from_stream(pieces)).into_response())
}

/// What stands on `/settings/data`.
pub fn take(last: Option<&Request>, now: DateTime<Utc>) -> impl IntoView + use<> {
    let may_ask = last.is_none_or(|last| {
        matches!(last.state.as_str(), "failed" | "cancelled")
            || (last.state == "done" && last.created_at < now - TimeDelta::days(1))
    });
    view! {
        <section class="data-part" aria-labelledby="data-take">
            <h2 id="data-take">{t("archive-take-title")}</h2>
            <p>{t("archive-take-text")}</p>
            <ul class="data-list">
                <li>{t("archive-take-words")}</li>
                <li>{t("archive-take-pictures")}</li>
                <li>{t("archive-take-everything")}</li>
            </ul>
            {last.map(|last| state(last, now))}
            {may_ask.then(|| view! {
                <form method="post" action="/settings/data"><SubmitButton label=t("archive-ask")/></form>
            })}
        </section>
    }
}

/// What became of the last request.
fn state(last: &Request, now: DateTime<Utc>) -> AnyView {
    let ends = last.expires_at.filter(|ends| last.state == "done" && *ends > now);
    if let Some(ends) = ends {
        return view! {
            <div class="data-state data-ready" role="status">
                <p>{t("archive-ready")}" "{moment("archive-ends", ends)}</p>
                <a class="button" href=format!("/settings/data/{}", last.id) download="">{t("archive-get")}</a>
                {(last.created_at > now - TimeDelta::days(1)).then(|| view! { <p class="help">{t("archive-tomorrow")}</p> })}
            </div>
        }
        .into_any();
    }
    let words = match last.state.as_str() {
        "waiting" | "running" => "archive-making",
        "failed" => "archive-failed",
        "done" => "archive-over",
        _ => return ().into_any(),
    };
    view! { <div class="data-state" role="status"><p>{t(words)}</p></div> }.into_any()
}

fn moment(id: &str, at: DateTime<Utc>) -> impl IntoView + use<> {
    let shown = format::date_time(at, ui::cx::current().locale);
    view! { <time datetime=at.to_rfc3339()>{tr(id, &[("when", shown.into())])}</time> }
}

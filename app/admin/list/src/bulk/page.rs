//! `…/bulk/{id}`: how far a change of many rows is, what failed, and the way back.

use axum::Json;
use axum::extract::Path;
use axum::response::IntoResponse;
use db::prelude::*;
use diesel::sql_types::{Jsonb, Nullable, Uuid as SqlUuid};
use engine::changeset::{self, Changeset};
use engine::registry::words;
use engine::{Noun, record};
use frame::{Desk, Place, TheEngine};
use http::{HeaderMap, header};
use kernel::AppError;
use leptos::prelude::*;
use serde_json::json;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

#[derive(QueryableByName)]
struct Wrong {
    #[diesel(sql_type = Nullable<SqlUuid>)]
    entity_id: Option<Uuid>,
    #[diesel(sql_type = Jsonb)]
    problems: db::Json<BTreeMap<String, String>>,
}

/// The page; for the browser's code its figures as JSON.
///
/// # Errors
/// `NotFound` for changes of others.
pub async fn page(
    cx: Cx,
    engine: TheEngine,
    Path((organization, system, resource, id)): Path<(String, String, String, Uuid)>,
    headers: HeaderMap,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let noun = desk.noun(&system, &resource)?;
    let (change, wrong, titles) =
        cx.app.db.read(cx.actor(), async |tx| load(tx, &desk, &noun, id).await).await?;
    if change.resource != noun.name || change.organization_id != desk.scope.organization {
        return Err(AppError::NotFound.into());
    }
    if headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes().starts_with(b"application/json")) {
        let figures = json!({ "state": change.state, "total": change.total, "done": change.done, "failed": change.failed, "position": change.done + change.failed });
        return Ok(Json(figures).into_response());
    }
    let crumbs = vec![ui::nav::NavLink::new(words::sentence(&noun.many(cx.locale)), desk.list_href(&noun))];
    let place = Place { title: cx.t("list-bulk-title"), system, resource, crumbs };
    let own = desk.clone();
    Ok(cx.page(frame::page(&desk, place, move || show(&own, &noun, &change, &wrong, &titles))))
}

type Loaded = (Changeset, Vec<Wrong>, HashMap<Uuid, String>);

async fn load(tx: &ActorTx<'_>, desk: &Desk, noun: &Noun, id: Uuid) -> StoreResult<Loaded> {
    let change = changeset::changeset_find(tx, id).await?;
    let sql = "select entity_id, problems from admin.changeset_rows
                where changeset_id = $1 and problems is not null order by row_number limit 200";
    let wrong: Vec<Wrong> = statement(sql).bind::<SqlUuid, _>(id).load(&mut tx.conn()).await?;
    let ids: Vec<Uuid> = wrong.iter().filter_map(|row| row.entity_id).collect();
    let titles = record::titles(tx, &desk.registry, &desk.scope, &noun.name, &ids).await?;
    Ok((change, wrong, titles))
}

fn show(
    desk: &Desk,
    noun: &Arc<Noun>,
    change: &Changeset,
    wrong: &[Wrong],
    titles: &HashMap<Uuid, String>,
) -> AnyView {
    let base = format!("{}/bulk/{}", desk.list_href(noun), change.id);
    let counted = tr("list-bulk-counts", &[("done", change.done.into()), ("failed", change.failed.into())]);
    let (max, now) = (change.total.max(1).to_string(), (change.done + change.failed).to_string());
    let progress = change.is_open().then(|| {
        view! {
            <import-progress src=base.clone() until="done failed cancelled undone">
                <progress max=max value=now aria-label=t("list-bulk-title")></progress>
                <p>{t("list-bulk-running")}</p>
            </import-progress>
        }
    });
    let own = desk.cx.actor().user().is_some_and(|user| user.0 == change.user_id);
    let undo = (own && change.can_be_undone() && change.kind == "bulk").then(|| {
        view! { <form method="post" action=format!("{base}/undo")><SubmitButton label=t("list-bulk-undo")/></form> }
    });
    let faults = (!wrong.is_empty()).then(|| {
        let items = wrong.iter().map(|row| fault(desk, noun, row, titles)).collect_view();
        view! { <section><h2>{t("list-bulk-failed")}</h2><ul class="bulk-faults">{items}</ul></section> }
    });
    view! {
        <div class="bulk-result">
            <p role="status">{t(&format!("list-bulk-state-{}", change.state))}" "{counted}</p>
            {change.failure.clone().map(|failure| view! { <p class="flash flash-bad">{failure}</p> })}
            {progress}
            {undo}
            {faults}
            <p><a href=desk.list_href(noun)>{t("list-bulk-back")}</a></p>
        </div>
    }
    .into_any()
}

fn fault(desk: &Desk, noun: &Noun, row: &Wrong, titles: &HashMap<Uuid, String>) -> AnyView {
    let name = row.entity_id.map(|id| {
        let title = titles.get(&id).cloned().unwrap_or_else(|| id.to_string());
        view! { <a href=desk.row_href(noun, id) dir="auto">{title}</a> }
    });
    let sentences: Vec<String> = row
        .problems
        .0
        .iter()
        .map(|(field, words)| match noun.field(field) {
            Some(field) => format!("{}: {words}", field.label(desk.cx.locale)),
            None => words.clone(),
        })
        .collect();
    view! { <li>{name}<span>{sentences.join(" ")}</span></li> }.into_any()
}

//! `/moderation/{organization}/appeals`: what waits, and what was decided.

use super::model::AppealView;
use super::store::{PAGE, appeal_list};
use crate::clock::Clock;
use crate::desk::{Desk, desk_open, desk_page};
use crate::subject::page::somebody;
use axum::extract::{Path, Query};
use db::ActorTx;
use kernel::Cursor;
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use web::{Answer, Cx};

/// Which appeals to show.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AppealsQuery {
    /// `open` (also when empty) or `decided`.
    pub show: String,
    /// A [`Cursor`].
    pub after: String,
}

/// `GET …/appeals`.
///
/// # Errors
/// `Forbidden` without the word `community.moderate`.
pub async fn appeals(cx: Cx, Path(slug): Path<String>, Query(query): Query<AppealsQuery>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let decided = query.show == "decided";
    let after = Cursor::parse(&query.after).and_then(|cursor| Some((cursor.key.parse().ok()?, cursor.id)));
    let look = async |tx: &ActorTx<'_>| appeal_list(tx, desk.id, decided, after).await;
    let mut rows = cx.app.db.read_newest(cx.actor(), look).await?;
    let next = next_page(&mut rows, &desk, decided);
    let (own, clock) = (desk.clone(), Clock::new(&cx));
    Ok(cx.page(desk_page(&cx, &desk, "safety-appeals", move || {
        let key = if decided { "safety-appeals-none-decided" } else { "safety-appeals-none" };
        let empty =
            rows.is_empty().then(|| view! { <EmptyState title=t(key) text=t(&format!("{key}-text"))/> });
        let lines = rows.iter().map(|row| line(row, &own, clock)).collect_view();
        view! {
            {filters(&own, decided)}
            {empty}
            <ul class="safety-list">{lines}</ul>
            <Pager next=next/>
        }
        .into_any()
    })))
}

fn next_page(rows: &mut Vec<AppealView>, desk: &Desk, decided: bool) -> Option<String> {
    let page = usize::try_from(PAGE).unwrap_or_default();
    let more = rows.len() > page;
    rows.truncate(page);
    let last = rows.last().filter(|_| more)?;
    let cursor = Cursor { key: last.created_at.format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string(), id: last.id };
    let show = if decided { "decided" } else { "open" };
    Some(desk.path(&format!("/appeals?show={show}&after={cursor}")))
}

fn filters(desk: &Desk, decided: bool) -> AnyView {
    let link = |show: &str, here: bool| {
        let href = desk.path(&format!("/appeals?show={show}"));
        view! { <li><a href=href aria-current=here.then_some("true")>{t(&format!("safety-show-{show}"))}</a></li> }
    };
    view! {
        <div class="safety-filters">
            <nav aria-label=t("safety-show")><ul>{link("open", !decided)}{link("decided", decided)}</ul></nav>
        </div>
    }
    .into_any()
}

fn line(appeal: &AppealView, desk: &Desk, clock: Clock) -> AnyView {
    view! {
        <li class="safety-entry">
            <p class="safety-entry-name">
                <a href=desk.path(&format!("/appeals/{}", appeal.id))>{t(&format!("safety-sanction-{}", appeal.kind))}</a>
                <Badge label=t(&format!("safety-appeal-{}", appeal.status))/>
            </p>
            {somebody(appeal.person.as_ref().map(|person| &person.0))}
            <p dir="auto">{appeal.statement.chars().take(200).collect::<String>()}</p>
            <p class="card-meta">{clock.ago(appeal.created_at)}</p>
        </li>
    }
    .into_any()
}

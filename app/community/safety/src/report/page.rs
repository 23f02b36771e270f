//! `/reports`: what somebody reported and what became of it.

use super::model::{ReportView, Status};
use super::store::{PAGE, report_find, report_list};
use crate::clock::Clock;
use crate::subject::page::{excerpt, kind_name};
use axum::extract::{Path, Query};
use db::ActorTx;
use kernel::Cursor;
use leptos::prelude::*;
use portal::portal_page;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// Where a list begins.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AfterQuery {
    /// A [`Cursor`].
    pub after: String,
}

/// `GET /reports`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn reports(cx: Cx, Query(query): Query<AfterQuery>) -> Answer {
    cx.person()?;
    let after = Cursor::parse(&query.after);
    let look = async |tx: &ActorTx<'_>| report_list(tx, after.as_ref()).await;
    let mut rows = cx.app.db.read_newest(cx.actor(), look).await?;
    let next = next_page(&mut rows, "/reports");
    let clock = Clock::new(&cx);
    Ok(cx.page(portal_page(cx.t("safety-reports-title"), move || {
        let empty = rows.is_empty().then(|| {
            view! { <EmptyState title=t("safety-reports-none") text=t("safety-reports-none-text")/> }
        });
        let rows = rows.iter().map(|row| entry(row, clock)).collect_view();
        view! {
            <h1>{t("safety-reports-title")}</h1>
            {empty}
            <ul class="safety-list">{rows}</ul>
            <Pager next=next/>
        }
        .into_any()
    })))
}

/// Takes off the row that only says that there are more.
fn next_page(rows: &mut Vec<ReportView>, path: &str) -> Option<String> {
    let page = usize::try_from(PAGE).unwrap_or_default();
    let more = rows.len() > page;
    rows.truncate(page);
    let last = rows.last().filter(|_| more)?;
    let cursor = Cursor { key: last.created_at.format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string(), id: last.id };
    Some(format!("{path}?after={cursor}"))
}

fn entry(report: &ReportView, clock: Clock) -> AnyView {
    let words = report.evidence.as_deref().map(|words| excerpt(words, 140)).unwrap_or_default();
    let name =
        format!("{} · {}", kind_name(report.content_type), t(&format!("safety-reason-{}", report.reason)));
    view! {
        <li class="safety-entry">
            <p class="safety-entry-name"><a href=format!("/reports/{}", report.id)>{name}</a></p>
            <p dir="auto">{words}</p>
            <p class="safety-entry-foot">{state(report.status)}<span class="card-meta">{clock.ago(report.created_at)}</span></p>
        </li>
    }
    .into_any()
}

/// How far it is, in the reporter's words.
fn state(status: Status) -> AnyView {
    let kind = match status {
        Status::Pending | Status::Reviewing => BadgeKind::Neutral,
        Status::Resolved => BadgeKind::Good,
        Status::Dismissed => BadgeKind::Warn,
    };
    view! { <Badge label=t(&format!("safety-status-{status}")) kind=kind/> }.into_any()
}

/// `GET /reports/{id}`: right after sending a report the thanks, later what became of it.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` where it is somebody else's.
pub async fn report(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    cx.person()?;
    let look = async |tx: &ActorTx<'_>| report_find(tx, id).await;
    let report = cx.app.db.read_newest(cx.actor(), look).await?;
    let clock = Clock::new(&cx);
    Ok(cx.page(portal_page(cx.t("safety-thanks-title"), move || {
        let title = if report.is_decided() { t("safety-decided-title") } else { t("safety-thanks-title") };
        view! {
            <h1>{title}</h1>
            <div>{state(report.status)}</div>
            {outcome(&report, clock)}
            {said(&report, clock)}
            <p class="buttons">
                <ButtonLink href="/reports" label=t("safety-reports-title") kind=ButtonKind::Quiet/>
            </p>
        }
        .into_any()
    })))
}

fn outcome(report: &ReportView, clock: Clock) -> AnyView {
    if !report.is_decided() {
        let first = tr("safety-next-1", &[("organization", report.organization.as_str().into())]);
        return view! {
            <section>
                <h2>{t("safety-next")}</h2>
                <ol class="safety-steps"><li>{first}</li><li>{t("safety-next-2")}</li><li>{t("safety-next-3")}</li></ol>
                <p class="help">{t("safety-next-danger")}</p>
            </section>
        }
        .into_any();
    }
    let fallback = t(&format!("safety-answer-{}", report.status));
    let answer = report.resolution.clone().unwrap_or(fallback);
    view! {
        <section>
            <h2>{t("safety-answer")}</h2>
            <p class="safety-words" dir="auto">{answer}</p>
            <p class="card-meta">{report.reviewed_at.map(|at| clock.day(at))}</p>
        </section>
    }
    .into_any()
}

fn said(report: &ReportView, clock: Clock) -> AnyView {
    let own =
        report.description.clone().map(|words| view! { <p class="safety-words" dir="auto">{words}</p> });
    let words = report.evidence.as_deref().map(|words| excerpt(words, 280));
    view! {
        <section>
            <h2>{t("safety-you-said")}</h2>
            <p>{kind_name(report.content_type)}" · "{t(&format!("safety-reason-{}", report.reason))}" · "{clock.day(report.created_at)}</p>
            {own}
            {words.map(|words| view! { <blockquote class="safety-quote"><p dir="auto">{words}</p></blockquote> })}
        </section>
    }
    .into_any()
}

//! `/moderation/{organization}`: what waits for a decision.

use super::model::CaseLine;
use super::store::{PAGE, Wanted, case_list_decided, case_list_open};
use crate::clock::Clock;
use crate::desk::{Desk, desk_open, desk_page};
use crate::subject::page::{excerpt, kind_name};
use axum::extract::{Path, Query};
use db::ActorTx;
use kernel::Cursor;
use kernel::values::community::{ContentReportReason, ContentReportStatus};
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use web::{Answer, Cx};

/// Which cases to show.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct QueueQuery {
    /// `open` (also when empty), `mine`, `decided`.
    pub show: String,
    /// Only this reason.
    pub reason: String,
    /// A [`Cursor`] whose key is rank and time.
    pub after: String,
}

impl QueueQuery {
    fn wanted(&self) -> Wanted {
        Wanted {
            mine: self.show == "mine",
            reason: self.reason.parse().ok(),
            after: Cursor::parse(&self.after).and_then(|cursor| {
                let (rank, at) = cursor.key.split_once('_')?;
                Some((rank.parse().ok()?, at.parse().ok()?, cursor.id))
            }),
        }
    }
}

/// `GET /moderation/{organization}`.
///
/// # Errors
/// `Forbidden` without the word `community.moderate`.
pub async fn queue(cx: Cx, Path(slug): Path<String>, Query(query): Query<QueueQuery>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let (wanted, decided) = (query.wanted(), query.show == "decided");
    let look = async |tx: &ActorTx<'_>| match decided {
        true => case_list_decided(tx, desk.id, &wanted).await,
        false => case_list_open(tx, desk.id, &wanted).await,
    };
    let mut rows = cx.app.db.read_newest(cx.actor(), look).await?;
    let next = next_page(&mut rows, &desk, &query);
    let clock = Clock::new(&cx);
    let own = desk.clone();
    Ok(cx.page(desk_page(&cx, &desk, "safety-queue", move || {
        let empty = rows.is_empty().then(|| empty(&query));
        let lines = rows.iter().map(|row| line(row, &own, decided, clock)).collect_view();
        view! {
            {filters(&own, &query)}
            {empty}
            <ul class="safety-list">{lines}</ul>
            <Pager next=next/>
        }
        .into_any()
    })))
}

fn next_page(rows: &mut Vec<CaseLine>, desk: &Desk, query: &QueueQuery) -> Option<String> {
    let page = usize::try_from(PAGE).unwrap_or_default();
    let more = rows.len() > page;
    rows.truncate(page);
    let last = rows.last().filter(|_| more)?;
    let at = last.at.format("%Y-%m-%dT%H:%M:%S%.6fZ");
    let cursor = Cursor { key: format!("{}_{at}", last.rank), id: last.id };
    Some(format!("{}&after={cursor}", address(desk, &query.show, &query.reason)))
}

fn address(desk: &Desk, show: &str, reason: &str) -> String {
    let show = if matches!(show, "mine" | "decided") { show } else { "open" };
    let reason = reason.parse::<ContentReportReason>().map(|reason| format!("&reason={reason}"));
    desk.path(&format!("?show={show}{}", reason.unwrap_or_default()))
}

fn empty(query: &QueueQuery) -> AnyView {
    let key = match (query.show.as_str(), query.reason.is_empty()) {
        ("mine", true) => "safety-queue-none-mine",
        ("decided", true) => "safety-queue-none-decided",
        (_, true) => "safety-queue-none",
        _ => "safety-queue-none-reason",
    };
    view! { <EmptyState title=t(key) text=t(&format!("{key}-text"))/> }.into_any()
}

fn filters(desk: &Desk, query: &QueueQuery) -> AnyView {
    let links = ["open", "mine", "decided"]
        .into_iter()
        .map(|show| {
            let here = show == query.show || (show == "open" && query.show.is_empty());
            let current = here.then_some("true");
            view! {
                <li><a href=address(desk, show, &query.reason) aria-current=current>{t(&format!("safety-show-{show}"))}</a></li>
            }
        })
        .collect_view();
    let reasons = ContentReportReason::ALL
        .iter()
        .map(|reason| Choice::new(reason.as_str(), t(&format!("safety-reason-{reason}"))));
    let options = std::iter::once(Choice::new("", t("safety-reason-any"))).chain(reasons).collect();
    view! {
        <div class="safety-filters">
            <nav aria-label=t("safety-show")><ul>{links}</ul></nav>
            <form method="get">
                <HiddenField name="show" value=query.show.clone()/>
                <SelectField name="reason" label=t("safety-report-reason") options=options value=query.reason.clone()/>
                <SubmitButton label=t("safety-filter") kind=ButtonKind::Quiet/>
            </form>
        </div>
    }
    .into_any()
}

/// "High", "Urgent"; what is usual needs no badge.
pub fn priority(rank: i32) -> Option<AnyView> {
    let (key, kind) = match rank {
        3 => ("safety-priority-urgent", BadgeKind::Bad),
        2 => ("safety-priority-high", BadgeKind::Warn),
        0 => ("safety-priority-low", BadgeKind::Neutral),
        _ => return None,
    };
    Some(view! { <Badge label=t(key) kind=kind/> }.into_any())
}

fn line(case: &CaseLine, desk: &Desk, decided: bool, clock: Clock) -> AnyView {
    let reasons = case.reasons.0.iter().map(|(reason, count)| {
        let reason = t(&format!("safety-reason-{reason}"));
        if *count > 1 {
            format!("{reason} × {}", format::number(*count, ui::cx::current().locale))
        } else {
            reason
        }
    });
    let reasons = reasons.collect::<Vec<_>>().join(" · ");
    let name = tr(
        "safety-case-name",
        &[("kind", kind_name(case.content_type).into()), ("count", case.reports.into())],
    );
    let words = case.evidence.as_deref().map(|words| excerpt(words, 200));
    let when = if decided { t("safety-decided-at") } else { t("safety-waits-since") };
    let owner = case.owner.as_ref().map(|owner| owner.0.name.clone());
    view! {
        <li class="safety-entry">
            <p class="safety-entry-name">
                <a href=desk.path(&format!("/cases/{}", case.id))>{name}</a>
                {priority(case.rank)}
            </p>
            <p class="safety-reasons">{reasons}</p>
            {words.map(|words| view! { <p dir="auto">{words}</p> })}
            <p class="safety-entry-foot card-meta">
                {owner.map(|name| view! { <span dir="auto">{name}</span> })}
                <span>{when}" "{clock.ago(case.at)}</span>
                {holder(case)}
            </p>
        </li>
    }
    .into_any()
}

fn holder(case: &CaseLine) -> AnyView {
    let name = case.reviewer.as_ref().map(|reviewer| reviewer.0.name.clone());
    let words = match (case.status, case.is_mine, name) {
        (ContentReportStatus::Reviewing, true, _) => t("safety-held-by-me"),
        (ContentReportStatus::Reviewing, false, Some(name)) => tr("safety-held-by", &[("name", name.into())]),
        (ContentReportStatus::Resolved, ..) => t("safety-status-resolved"),
        (ContentReportStatus::Dismissed, ..) => t("safety-status-dismissed"),
        _ => return ().into_any(),
    };
    view! { <span dir="auto">{words}</span> }.into_any()
}

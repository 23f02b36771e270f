//! `/applications`: everything that somebody applied for, and what they began.

use super::model::Case;
use super::store::{Begun, begun_list, case_list_find};
use axum::extract::Query;
use chrono::Utc;
use db::ActorTx;
use kernel::Cursor;
use leptos::prelude::*;
use portal::portal_page;
use serde::Deserialize;
use ui::prelude::*;
use web::{Answer, Cx};

/// How many stand on a page.
const PAGE: i32 = 20;

/// Where a page begins.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct After {
    after: String,
}

/// `GET /applications`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn case_list(cx: Cx, Query(after): Query<After>) -> Answer {
    cx.person()?;
    let cursor = Cursor::parse(&after.after);
    let look = async |tx: &ActorTx<'_>| {
        Ok((case_list_find(tx, cursor.as_ref(), PAGE + 1).await?, begun_list(tx).await?))
    };
    let (mut cases, begun) = cx.app.db.read_newest(cx.actor(), look).await?;
    let more = cases.len() > PAGE.unsigned_abs() as usize;
    cases.truncate(PAGE.unsigned_abs() as usize);
    let last = cases.last().filter(|_| more);
    let next =
        last.map(|case| Cursor { key: case.submitted_at.to_rfc3339().replace("+00:00", "Z"), id: case.id });
    let begun = if cursor.is_some() { Vec::new() } else { begun };
    Ok(cx.page(portal_page(cx.t("applications-title"), move || {
        view! {
            <header class="portal-head">
                <h1>{t("applications-title")}</h1>
                <ButtonLink href="/apply" label=t("applications-new") kind=ButtonKind::Quiet/>
            </header>
            {begun_section(begun)}
            {section(cases)}
            <Pager next=next.map(|cursor| format!("/applications?after={cursor}"))/>
        }
        .into_any()
    })))
}

fn begun_section(begun: Vec<Begun>) -> Option<AnyView> {
    if begun.is_empty() {
        return None;
    }
    let items = begun.into_iter().map(|row| {
        let title = row.title.unwrap_or_else(|| t("application-begun-gone"));
        let ago = format::relative(row.updated_at, Utc::now(), ui::cx::current().locale);
        view! {
            <li>
                <a href=row.path dir="auto">{title}</a>
                <time class="help" datetime=row.updated_at.to_rfc3339()>{tr("application-kept-ago", &[("ago", ago.into())])}</time>
            </li>
        }
    });
    let items = items.collect::<Vec<_>>();
    Some(
        view! { <section class="begun"><h2>{t("applications-begun")}</h2><ul>{items}</ul></section> }
            .into_any(),
    )
}

fn section(cases: Vec<Case>) -> AnyView {
    if cases.is_empty() {
        let action = NavLink::new(t("applications-new"), "/apply");
        return view! { <EmptyState title=t("applications-none-title") text=t("applications-none-text") action=action/> }
            .into_any();
    }
    let items = cases.into_iter().map(|case| {
        let state = case.state();
        let day = format::date(case.submitted_at.date_naive(), ui::cx::current().locale);
        view! {
            <li class="case-row">
                <a href=format!("/applications/{}", case.id) dir="auto">{case.place()}</a>
                {case.title.clone().map(|title| view! { <span class="help" dir="auto">{title}</span> })}
                <Badge label=state.name() kind=state.kind()/>
                <time class="help" datetime=case.submitted_at.to_rfc3339()>{tr("application-sent-on", &[("day", day.into())])}</time>
            </li>
        }
    });
    let items = items.collect::<Vec<_>>();
    view! { <ul class="case-list">{items}</ul> }.into_any()
}

//! `/notifications`: what happened, newest first, by day.

use super::model::{NoticeView, Show};
use super::row::notice_row;
use super::store::{MOST, PAGE, notice_list, unread_count};
use axum::Json;
use axum::extract::Query;
use axum::response::IntoResponse;
use chrono::{NaiveDate, Utc};
use chrono_tz::Tz;
use kernel::Cursor;
use leptos::prelude::*;
use portal::portal_page;
use serde::{Deserialize, Serialize};
use ui::prelude::*;
use web::{Answer, Cx};

/// Which notices.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct NoticeQuery {
    /// Word of [`Show`].
    pub show: String,
    /// Text form of a cursor.
    pub after: String,
}

/// `GET /notifications`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn notices(cx: Cx, Query(query): Query<NoticeQuery>) -> Answer {
    cx.person()?;
    let zone = cx.zone();
    let (show, after) = (Show::parse(&query.show), Cursor::parse(&query.after));
    let (mut list, unread) = cx
        .app
        .db
        .read_newest(cx.actor(), async |tx| {
            Ok((notice_list(tx, show, after).await?, unread_count(tx).await?))
        })
        .await?;
    let more = list.len() > PAGE;
    list.truncate(PAGE);
    let next = list.last().filter(|_| more).map(|last| more_path(show, &last.cursor()));
    Ok(cx.page(portal_page(cx.t("notification-title"), move || {
        body(list, Shown { show, unread, next, zone })
    })))
}

/// How many are unread, for a small number beside a link.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Unread {
    /// At most a hundred.
    pub unread: i64,
    /// Are there perhaps more?
    pub more: bool,
}

/// `GET /notifications/count`: JSON.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn notice_count(cx: Cx) -> Answer {
    cx.person()?;
    let unread = cx.app.db.read_newest(cx.actor(), async |tx| unread_count(tx).await).await?;
    Ok(Json(Unread { unread, more: unread >= MOST }).into_response())
}

fn more_path(show: Show, cursor: &Cursor) -> String {
    // A time has a plus sign, which means a space in addresses.
    let after = cursor.to_string().replace('+', "%2B");
    format!("/notifications?show={}&after={after}", show.word())
}

struct Shown {
    show: Show,
    unread: i64,
    next: Option<String>,
    zone: Tz,
}

fn body(list: Vec<NoticeView>, shown: Shown) -> AnyView {
    let until = list.first().map(|first| first.created_at.to_rfc3339());
    let list = if list.is_empty() { empty(shown.show) } else { days(list, &shown) };
    view! {
        <header class="portal-head">
            <div>
                <h1>{t("notification-title")}</h1>
                <p class="help">{unread_words(shown.unread)}</p>
            </div>
            <div class="told-tools">
                {(shown.unread > 0).then_some(until).flatten().map(|until| all_read(shown.show, until))}
                <ButtonLink href="/settings/notifications" label=t("notification-settings") kind=ButtonKind::Quiet/>
            </div>
        </header>
        <Tabs links=tabs(shown.show) label=t("notification-show")/>
        {list}
        <Pager next=shown.next label=t("notification-title")/>
    }
    .into_any()
}

fn unread_words(unread: i64) -> String {
    if unread >= MOST {
        t("notification-unread-many")
    } else {
        tr("notification-unread", &[("count", unread.into())])
    }
}

fn all_read(show: Show, until: String) -> AnyView {
    view! {
        <form method="post" action="/notifications/read">
            <HiddenField name="show" value=show.word()/>
            <HiddenField name="until" value=until/>
            <SubmitButton label=t("notification-read-all") kind=ButtonKind::Quiet/>
        </form>
    }
    .into_any()
}

fn tabs(show: Show) -> Vec<NavLink> {
    Show::ALL
        .iter()
        .map(|other| {
            NavLink::new(t(&format!("notification-show-{}", other.word())), other.path()).here(*other == show)
        })
        .collect()
}

fn empty(show: Show) -> AnyView {
    let action = match show {
        Show::All => NavLink::new(t("notification-empty-step"), "/houses"),
        _ => NavLink::new(t("notification-show-all"), Show::All.path()),
    };
    let text = if show == Show::All { "notification-empty-text" } else { "notification-empty-part-text" };
    view! { <EmptyState title=t("notification-empty") text=t(text) action=action/> }.into_any()
}

/// One heading for each day on the reader's clocks.
fn days(list: Vec<NoticeView>, shown: &Shown) -> AnyView {
    let today = Utc::now().with_timezone(&shown.zone).date_naive();
    let mut days: Vec<(NaiveDate, Vec<AnyView>)> = Vec::new();
    for notice in list {
        let day = notice.created_at.with_timezone(&shown.zone).date_naive();
        let row = notice_row(notice, shown.show, shown.zone);
        match days.last_mut().filter(|(last, _)| *last == day) {
            Some((_, rows)) => rows.push(row),
            None => days.push((day, vec![row])),
        }
    }
    let sections = days.into_iter().map(|(day, rows)| {
        view! {
            <section class="told-day" aria-label=day_words(day, today)>
                <h2><time datetime=day.to_string()>{day_words(day, today)}</time></h2>
                <ol class="told-list">{rows}</ol>
            </section>
        }
    });
    sections.collect_view().into_any()
}

fn day_words(day: NaiveDate, today: NaiveDate) -> String {
    match (today - day).num_days() {
        0 => t("notification-today"),
        1 => t("notification-yesterday"),
        _ => format::date(day, ui::cx::current().locale),
    }
}

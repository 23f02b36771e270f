//! `/moderation/{organization}/log`.

use super::store::{Entry, PAGE, Wanted, log_list};
use crate::clock::Clock;
use crate::desk::{Desk, desk_open, desk_page};
use axum::extract::{Path, Query};
use db::ActorTx;
use kernel::Cursor;
use kernel::values::community::ModerationLogAction as Action;
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use web::{Answer, Cx};

/// Which entries to show.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct LogQuery {
    /// Only this action.
    pub action: String,
    /// `me`: only what I did.
    pub by: String,
    /// Only what concerned this profile.
    pub person: String,
    /// A [`Cursor`].
    pub after: String,
}

impl LogQuery {
    fn wanted(&self) -> Wanted {
        Wanted {
            action: self.action.parse().ok(),
            mine: self.by == "me",
            person: self.person.parse().ok(),
            after: Cursor::parse(&self.after).and_then(|cursor| Some((cursor.key.parse().ok()?, cursor.id))),
        }
    }

    /// The address of the same list.
    fn address(&self, desk: &Desk) -> String {
        let wanted = self.wanted();
        let mut query = String::new();
        if let Some(action) = wanted.action {
            query.push_str(&format!("&action={action}"));
        }
        if wanted.mine {
            query.push_str("&by=me");
        }
        if let Some(person) = wanted.person {
            query.push_str(&format!("&person={person}"));
        }
        desk.path(&format!("/log?{}", query.trim_start_matches('&')))
    }
}

/// `GET …/log`.
///
/// # Errors
/// `Forbidden` without the word `community.moderate`.
pub async fn log(cx: Cx, Path(slug): Path<String>, Query(query): Query<LogQuery>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let wanted = query.wanted();
    let look = async |tx: &ActorTx<'_>| log_list(tx, desk.id, &wanted).await;
    let mut rows = cx.app.db.read_newest(cx.actor(), look).await?;
    let next = next_page(&mut rows, &query.address(&desk));
    let (own, clock) = (desk.clone(), Clock::new(&cx));
    Ok(cx.page(desk_page(&cx, &desk, "safety-log", move || {
        let empty = rows
            .is_empty()
            .then(|| view! { <EmptyState title=t("safety-log-none") text=t("safety-log-none-text")/> });
        let lines = rows.iter().map(|row| line(row, &own, clock)).collect_view();
        view! {
            <p class="help">{t("safety-log-text")}</p>
            {filters(&query)}
            {empty}
            <ol class="safety-list">{lines}</ol>
            <Pager next=next/>
        }
        .into_any()
    })))
}

fn next_page(rows: &mut Vec<Entry>, address: &str) -> Option<String> {
    let page = usize::try_from(PAGE).unwrap_or_default();
    let more = rows.len() > page;
    rows.truncate(page);
    let last = rows.last().filter(|_| more)?;
    let cursor = Cursor { key: last.created_at.format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string(), id: last.id };
    Some(format!("{address}&after={cursor}"))
}

fn filters(query: &LogQuery) -> AnyView {
    let actions =
        Action::ALL.iter().map(|action| Choice::new(action.as_str(), t(&format!("safety-action-{action}"))));
    let actions = std::iter::once(Choice::new("", t("safety-log-any"))).chain(actions).collect::<Vec<_>>();
    let by = vec![Choice::new("", t("safety-log-by-all")), Choice::new("me", t("safety-log-by-me"))];
    let person =
        (!query.person.is_empty()).then(|| view! { <HiddenField name="person" value=query.person.clone()/> });
    view! {
        <div class="safety-filters">
            <form method="get">
                {person}
                <SelectField name="action" label=t("safety-log-what") options=actions value=query.action.clone()/>
                <SelectField name="by" label=t("safety-log-who") options=by value=query.by.clone()/>
                <SubmitButton label=t("safety-filter") kind=ButtonKind::Quiet/>
            </form>
        </div>
    }
    .into_any()
}

/// Why it was done, in words: reasons and sanctions are kept as words of the database.
pub fn why(action: Action, reason: &str) -> String {
    match action {
        Action::ReportResolved | Action::ReportDismissed => t(&format!("safety-reason-{reason}")),
        Action::SanctionIssued | Action::SanctionLifted | Action::AppealAccepted | Action::AppealRejected => {
            t(&format!("safety-sanction-{reason}"))
        }
        _ => reason.to_owned(),
    }
}

fn line(entry: &Entry, desk: &Desk, clock: Clock) -> AnyView {
    let actor = entry.actor.as_ref().map_or_else(|| t("safety-nobody"), |who| who.0.name.clone());
    let what = entry.subject_type.as_deref().map(|kind| t(&format!("safety-kind-{kind}")));
    let what = what.map(|kind| view! { " · "{kind} });
    let why = entry.reason.as_deref().map(|reason| why(entry.action, reason));
    let person = entry.profile_id.map(|id| {
        let name = entry.person.as_ref().map_or_else(|| t("safety-nobody"), |who| who.0.name.clone());
        view! { <a href=desk.path(&format!("/people/{id}")) dir="auto">{name}</a> }
    });
    view! {
        <li class="safety-entry">
            <p><strong>{t(&format!("safety-action-{}", entry.action))}</strong>{what}</p>
            {why.map(|why| view! { <p dir="auto">{why}</p> })}
            <p class="safety-entry-foot card-meta">
                {person}
                <span dir="auto">{tr("safety-by", &[("name", actor.into())])}</span>
                {clock.minute(entry.created_at)}
            </p>
        </li>
    }
    .into_any()
}

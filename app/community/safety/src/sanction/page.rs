//! `/settings/standing`: what is held against whoever asks, in plain words, and their appeals.

use super::model::{APPEAL_DAYS, SanctionView};
use super::store::sanction_own;
use crate::clock::Clock;
use crate::subject::page::{excerpt, kind_name};
use axum::response::Response;
use chrono::Duration;
use kernel::values::community::{AppealStatus, SanctionKind};
use leptos::prelude::*;
use portal::settings_page;
use ui::prelude::*;
use web::{Answer, Cx, Failure};

/// The sanctions of whoever asks.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn load(cx: &Cx) -> Result<Vec<SanctionView>, Failure> {
    cx.person()?;
    Ok(cx.app.db.read_newest(cx.actor(), async |tx| sanction_own(tx).await).await?)
}

/// `GET /settings/standing`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn standing(cx: Cx) -> Answer {
    let rows = load(&cx).await?;
    Ok(standing_page(&cx, rows))
}

fn standing_page(cx: &Cx, rows: Vec<SanctionView>) -> Response {
    let clock = Clock::new(cx);
    cx.page(settings_page(cx, "settings-standing", move || {
        let (now, over): (Vec<_>, Vec<_>) = rows.iter().partition(|row| holds(row, clock));
        let good = now.is_empty().then(|| {
            view! {
                <div class="safety-good">
                    <Icon name="shield-check"/>
                    <div><h2>{t("safety-standing-good")}</h2><p>{t("safety-standing-good-text")}</p></div>
                </div>
            }
        });
        let list = |rows: Vec<&SanctionView>| {
            rows.into_iter().map(|row| view! { <li class="safety-entry">{entry(row, clock)}{appeal_part(row, clock)}</li> }).collect_view()
        };
        let before = (!over.is_empty())
            .then(|| view! { <section><h2>{t("safety-standing-over")}</h2><ul class="safety-list">{list(over)}</ul></section> });
        let current = (!now.is_empty())
            .then(|| view! { <section><h2>{t("safety-standing-now")}</h2><ul class="safety-list">{list(now)}</ul></section> });
        view! { {good}{current}{before} }.into_any()
    }))
}

/// Does it bind now? Warnings stay in view as long as one may appeal.
fn holds(row: &SanctionView, clock: Clock) -> bool {
    let ended = match row.kind {
        SanctionKind::Warning => clock.past(row.created_at + Duration::days(APPEAL_DAYS)),
        _ => row.ends_at.is_some_and(|at| clock.past(at)),
    };
    row.lifted_at.is_none() && !ended
}

/// What it is, why, until when, because of what.
pub fn entry(row: &SanctionView, clock: Clock) -> AnyView {
    let until = match (row.lifted_at, row.ends_at, row.kind) {
        (Some(at), ..) => tr("safety-lifted-on", &[("day", clock.day_words(at).into())]),
        (None, Some(at), _) => tr("safety-until-when", &[("time", clock.minute_words(at).into())]),
        (None, None, SanctionKind::Warning | SanctionKind::ContentRemoval) => t("safety-no-end"),
        (None, None, _) => t("safety-until-lifted"),
    };
    let content = row.subject_type.map(|kind| {
        let words = row.words.as_deref().map(|words| excerpt(words, 200));
        view! {
            <blockquote class="safety-quote">
                <p class="card-meta">{kind_name(kind)}</p>
                {words.map(|words| view! { <p dir="auto">{words}</p> })}
            </blockquote>
        }
    });
    view! {
        <h3>{t(&format!("safety-sanction-{}", row.kind))}</h3>
        <p>{t(&format!("safety-sanction-{}-you", row.kind))}</p>
        <p class="card-meta"><span dir="auto">{row.organization.clone()}</span>" · "{clock.day(row.created_at)}" · "{until}</p>
        <p class="safety-words" dir="auto">{row.reason.clone()}</p>
        {content}
    }
    .into_any()
}

fn appeal_part(row: &SanctionView, clock: Clock) -> AnyView {
    let Some(state) = row.appeal_status else {
        let href = format!("/settings/standing/{}/appeal", row.id);
        let link = row.appealable.then(|| {
            view! { <p><ButtonLink href=href label=t("safety-appeal-title") kind=ButtonKind::Quiet/></p> }
        });
        return link.into_any();
    };
    let open = matches!(state, AppealStatus::Pending | AppealStatus::UnderReview);
    let withdraw = row.appeal_id.filter(|_| open).map(|id| {
        view! {
            <form method="post" action=format!("/settings/standing/appeals/{id}/withdraw")>
                <SubmitButton label=t("safety-appeal-withdraw") kind=ButtonKind::Quiet/>
            </form>
        }
    });
    let answer = row.answer.clone().map(|answer| {
        view! { <p class="card-meta">{t("safety-answer")}" "{row.decided_at.map(|at| clock.day(at))}</p><p class="safety-words" dir="auto">{answer}</p> }
    });
    view! {
        <div class="safety-appeal">
            <h4>{t("safety-your-appeal")}</h4>
            <p><Badge label=t(&format!("safety-appeal-{state}"))/></p>
            <p class="safety-words" dir="auto">{row.statement.clone()}</p>
            {answer}
            {withdraw}
        </div>
    }
    .into_any()
}

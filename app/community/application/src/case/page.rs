//! `/applications/{id}`: one application, for the person who sent it.

use super::history::history;
use super::model::{Case, Exchange, State, filled, own_name};
use super::store::case_find;
use crate::question::answers;
use axum::extract::Path;
use chrono::{DateTime, Utc};
use kernel::SafeHtml;
use leptos::prelude::*;
use portal::portal_page;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// `GET /applications/{id}`.
///
/// # Errors
/// `NotFound` for everybody else's application.
pub async fn case_page(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    cx.person()?;
    let look = async |tx: &db::ActorTx<'_>| case_find(tx, id).await;
    let case = cx.app.db.read_newest(cx.actor(), look).await?.spoken(cx.locale);
    Ok(cx.page(portal_page(case.place(), move || {
        let name = own_name();
        view! {
            {head(&case)}
            {timeline(&case)}
            {letter(&case, &name)}
            {actions(&case)}
            {history(&case, &name, &[])}
            <section class="case-answers">
                <h2>{t("application-your-answers")}</h2>
                {answers(&case.questions.0, &case.answers.0, &case.houses.0, &case.files.0)}
                {exchanges(case.exchanges(), &name, &case.place())}
            </section>
        }
        .into_any()
    })))
}

fn head(case: &Case) -> AnyView {
    let state = case.state();
    let place = match &case.house {
        Some(house) => {
            let href = format!("/houses/{}~{}", case.slug, house.0.slug);
            view! { <a href=href dir="auto">{house.0.name.clone()}</a> }.into_any()
        }
        None => view! { <span dir="auto">{case.organization.clone()}</span> }.into_any(),
    };
    view! {
        <header class="apply-head">
            <p class="apply-place"><a href="/applications">{t("applications-title")}</a></p>
            <h1>{place}</h1>
            <p class="case-state"><Badge label=state.name() kind=state.kind()/></p>
            <p class="case-next">{next(case)}</p>
        </header>
    }
    .into_any()
}

/// What happens next, and by when.
fn next(case: &Case) -> String {
    let locale = ui::cx::current().locale;
    let day = |at: DateTime<Utc>| format::date(at.date_naive(), locale);
    if case.by_invitation {
        return t("application-next-invited");
    }
    match (case.state(), case.due_at) {
        (State::Waiting | State::Reading, Some(due)) if due > Utc::now() => {
            let key = format!("application-next-{}", case.state().word());
            tr(&key, &[("day", day(due).into())])
        }
        (State::Waiting | State::Reading, _) => t("application-next-late"),
        (State::Approved, _) => match &case.assigned {
            Some(house) => tr("application-next-house", &[("house", house.0.name.clone().into())]),
            None => tr("application-next-approved", &[("place", case.place().into())]),
        },
        (state, _) => t(&format!("application-next-{}", state.word())),
    }
}

/// Where it stands on its way: sent, read, decided.
fn timeline(case: &Case) -> AnyView {
    let locale = ui::cx::current().locale;
    let state = case.state();
    let at = |moment: Option<DateTime<Utc>>| {
        moment.map(|moment| {
            view! { <time class="help" datetime=moment.to_rfc3339()>{format::date(moment.date_naive(), locale)}</time> }
        })
    };
    let answered = case.exchanges().len();
    let more = (state == State::Wanted || answered > 0).then(|| {
        let current = (state == State::Wanted).then_some("step");
        view! { <li aria-current=current class="done">{t("application-step-wanted")}</li> }
    });
    let reading = (state == State::Reading).then_some("step");
    let read = if state == State::Waiting { "" } else { "done" };
    let end = match state {
        State::Approved | State::Rejected | State::Withdrawn => view! {
            <li class="done" aria-current="step">{state.name()}" "{at(case.reviewed_at.or(case.withdrawn_at))}</li>
        }
        .into_any(),
        _ => view! { <li>{t("application-step-decided")}" "{at(case.due_at)}</li> }.into_any(),
    };
    let sent = (state == State::Waiting).then_some("step");
    view! {
        <ol class="case-way" aria-label=t("application-way")>
            <li class="done" aria-current=sent>{t("application-step-sent")}" "{at(Some(case.submitted_at))}</li>
            <li class=read aria-current=reading>{t("application-step-read")}</li>
            {more}
            {end}
        </ol>
    }
    .into_any()
}

/// What was written to the applicant, as far as it was sent.
fn letter(case: &Case, name: &str) -> Option<AnyView> {
    let state = case.state();
    let sent = matches!(state, State::Wanted | State::Approved | State::Rejected);
    let reason = case.reason.clone().filter(|_| state == State::Rejected);
    let text = case.letter.as_deref().filter(|_| sent);
    if text.is_none() && reason.is_none() {
        return None;
    }
    let html = text.map(|text| SafeHtml::from_markdown(&filled(text, name, &case.place()), 2).into_string());
    let title = t(&format!("application-letter-{}", state.word()));
    Some(
        view! {
            <section class="case-letter">
                <h2>{title}</h2>
                {reason.map(|reason| view! { <p class="case-reason" dir="auto">{reason}</p> })}
                {html.map(|html| view! { <div class="prose" dir="auto" inner_html=html></div> })}
            </section>
        }
        .into_any(),
    )
}

fn actions(case: &Case) -> Option<AnyView> {
    let (state, path) = (case.state(), format!("/applications/{}", case.id));
    let edit = match state {
        State::Wanted => {
            Some(view! { <ButtonLink href=format!("{path}/edit") label=t("application-answer-more")/> }.into_any())
        }
        State::Waiting => Some(
            view! { <ButtonLink href=format!("{path}/edit") label=t("application-correct") kind=ButtonKind::Quiet/> }
                .into_any(),
        ),
        _ => None,
    };
    let withdraw = state.is_open().then(|| {
        view! { <ButtonLink href=format!("{path}/withdraw") label=t("application-withdraw") kind=ButtonKind::Danger/> }
    });
    let again = matches!(state, State::Rejected | State::Withdrawn).then(|| {
        view! { <ButtonLink href="/apply" label=t("applications-new") kind=ButtonKind::Quiet/> }
    });
    Some(view! { <div class="buttons">{edit}{withdraw}{again}</div> }.into_any())
}

/// What was asked later, and what the applicant said.
pub fn exchanges(list: Vec<Exchange>, name: &str, house: &str) -> Option<AnyView> {
    if list.is_empty() {
        return None;
    }
    let items = list.into_iter().map(|exchange| {
        let asked = SafeHtml::from_markdown(&filled(&exchange.asked, name, house), 3).into_string();
        let day = format::date(exchange.at.date_naive(), ui::cx::current().locale);
        view! {
            <div>
                <dt><div class="prose" dir="auto" inner_html=asked></div></dt>
                <dd dir="auto"><span class="answer-text">{exchange.said}</span>" "<time class="help" datetime=exchange.at.to_rfc3339()>{day}</time></dd>
            </div>
        }
    });
    let items = items.collect::<Vec<_>>();
    Some(
        view! { <section><h3>{t("application-exchanges")}</h3><dl class="answers">{items}</dl></section> }
            .into_any(),
    )
}

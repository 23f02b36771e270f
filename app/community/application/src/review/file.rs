//! `/review/{organization}/{id}`: a case with everything that a decision needs.

use super::decision::Sheet;
use super::desk::{Desk, file_open};
use super::forms;
use super::model::{File, Review};
use super::queue::clock;
use crate::case::{State, exchanges, filled, history};
use crate::question::answers;
use axum::extract::Path;
use axum::response::Response;
use db::ActorTx;
use kernel::{FieldErrors, SafeHtml};
use leptos::prelude::*;
use portal::portal_page;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// What the form for an opinion sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Opinion {
    /// `approve`, `reject`, `abstain` or `none`.
    pub vote: String,
    /// Words for other reviewers.
    pub notes: String,
}

/// What is said above the case after a form.
#[derive(Clone, Debug)]
pub enum Notice {
    /// Nothing.
    None,
    /// Sentences beside fields.
    Wrong(FieldErrors),
    /// Somebody else was quicker.
    Lost,
}

impl Notice {
    fn errors(&self) -> FieldErrors {
        if let Self::Wrong(errors) = self { errors.clone() } else { FieldErrors::default() }
    }

    fn status(&self) -> u16 {
        match self {
            Self::None => 200,
            Self::Wrong(_) => 422,
            Self::Lost => 409,
        }
    }
}

/// `GET /review/{organization}/{id}`.
///
/// # Errors
/// `NotFound` and `Forbidden` for whoever may not review it.
pub async fn file_page(cx: Cx, Path((organization, id)): Path<(String, Uuid)>) -> Answer {
    cx.person()?;
    let look = async |tx: &ActorTx<'_>| file_open(tx, &organization, id).await;
    let (desk, file) = cx.app.db.read_newest(cx.actor(), look).await?;
    Ok(file_again(&cx, desk, file, Sheet::default(), Notice::None))
}

/// The case after a decision that was not taken, with everything that was typed.
pub fn file_again(cx: &Cx, desk: Desk, file: File, sheet: Sheet, notice: Notice) -> Response {
    render(cx, desk, file, (sheet, None), notice)
}

/// The case after an opinion that was not kept, with everything that was typed.
pub fn file_noted(cx: &Cx, desk: Desk, file: File, opinion: Opinion, notice: Notice) -> Response {
    render(cx, desk, file, (Sheet::default(), Some(opinion)), notice)
}

fn render(
    cx: &Cx,
    desk: Desk,
    mut file: File,
    (sheet, opinion): (Sheet, Option<Opinion>),
    notice: Notice,
) -> Response {
    file.case = file.case.spoken(cx.locale);
    let code = notice.status();
    let title = file.applicant.as_ref().map_or_else(|| cx.t("review-title"), |person| person.0.name.clone());
    let mut page = portal_page(title, move || {
        let errors = notice.errors();
        let open = file.case.state().is_open();
        let name = file.name();
        view! {
            {head(&desk, &file)}
            {lost(&file, &sheet, &notice)}
            <section class="case-answers">
                <h2>{t("review-answers")}</h2>
                {answers(&file.case.questions.0, &file.case.answers.0, &file.case.houses.0, &file.case.files.0)}
                {exchanges(file.case.exchanges(), &name, &file.case.place())}
            </section>
            {sent(&file)}
            {history(&file.case, &name, &file.reopeners.0)}
            {forms::checklist(&file)}
            <section class="case-reviews">
                <h2>{t("review-opinions")}</h2>
                <p class="help">{t("review-opinions-text")}</p>
                {reviews(&file.reviews.0)}
                {forms::opinion(&desk, &file, opinion, &errors)}
            </section>
            {open.then(|| forms::decisions(&desk, &file, &sheet, &errors))}
            {forms::reopen(&desk, &file, &sheet, &errors)}
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

fn head(desk: &Desk, file: &File) -> AnyView {
    let state = file.case.state();
    let person = match &file.applicant {
        Some(person) => {
            view! { {person_badge(&person.0)}<p class="help">{t("review-public-page")}</p> }.into_any()
        }
        None => view! { <p class="help">{t("review-hidden-text")}</p> }.into_any(),
    };
    let title = match &file.applicant {
        Some(person) => person.0.name.clone(),
        None => t("review-hidden"),
    };
    let place = tr("review-wants", &[("place", file.case.place().into())]);
    let date = format::date(file.case.submitted_at.date_naive(), ui::cx::current().locale);
    view! {
        <header class="apply-head">
            <p class="apply-place"><a href=format!("/review/{}", desk.slug)>{t("review-title")}</a></p>
            <h1 dir="auto">{title}</h1>
            <p class="apply-lead" dir="auto">{place}</p>
            {person}
            <p class="case-state">
                <Badge label=state.name() kind=state.kind()/>
                <time class="help" datetime=file.case.submitted_at.to_rfc3339()>{tr("application-sent-on", &[("day", date.into())])}</time>
                {clock(file.case.due_at.filter(|_| state.is_open()))}
            </p>
            {forms::claim(desk, file)}
        </header>
    }
    .into_any()
}

/// Somebody else was quicker: what they did, and what this reviewer had typed.
fn lost(file: &File, sheet: &Sheet, notice: &Notice) -> Option<AnyView> {
    if !matches!(notice, Notice::Lost) {
        return None;
    }
    let state = file.case.state();
    let who = file.reviewer.as_ref().map_or_else(|| t("review-somebody"), |person| person.0.name.clone());
    let text = match state {
        State::Withdrawn => t("review-lost-withdrawn"),
        State::Approved | State::Rejected => {
            tr("review-lost-decided", &[("name", who.into()), ("state", state.name().into())])
        }
        _ => t("review-lost-changed"),
    };
    // While it is open, the form itself keeps what was typed.
    let typed = [sheet.reason.clone(), sheet.letter.clone()].into_iter().filter(|text| !text.is_empty());
    let typed = typed.map(|text| view! { <p class="answer-text" dir="auto">{text}</p> }).collect::<Vec<_>>();
    let kept = (!state.is_open() && !typed.is_empty()).then(|| {
        view! { <h3>{t("review-lost-kept")}</h3><div class="case-kept">{typed}</div> }
    });
    Some(
        view! {
            <div class="summary" role="alert" tabindex="-1">
                <h2><Icon name="circle-alert"/><span>{t("review-lost-title")}</span></h2>
                <p dir="auto">{text}</p>
                {kept}
            </div>
        }
        .into_any(),
    )
}

/// What was written to the applicant last.
fn sent(file: &File) -> Option<AnyView> {
    let reason =
        file.case.reason.clone().map(|reason| view! { <p class="case-reason" dir="auto">{reason}</p> });
    let letter = file.case.letter.as_deref().map(|letter| {
        let text = filled(letter, &file.name(), &file.case.place());
        let html = SafeHtml::from_markdown(&text, 2).into_string();
        view! { <div class="prose" dir="auto" inner_html=html></div> }
    });
    (reason.is_some() || letter.is_some()).then(|| {
        view! { <section class="case-letter"><h2>{t("review-letter-sent")}</h2>{reason}{letter}</section> }.into_any()
    })
}

fn reviews(list: &[Review]) -> Option<AnyView> {
    if list.is_empty() {
        return None;
    }
    let items = list.iter().map(|review| {
        let who = match &review.reviewer {
            Some(person) => person_badge(person),
            None => view! { <p class="person-badge">{t("review-somebody")}</p> }.into_any(),
        };
        let day = format::date(review.at.date_naive(), ui::cx::current().locale);
        let vote = t(&format!("review-vote-{}", review.vote));
        let notes = review.notes.clone().map(|notes| view! { <p class="answer-text" dir="auto">{notes}</p> });
        view! {
            <li>
                {who}
                <p><strong>{vote}</strong>" "<time class="help" datetime=review.at.to_rfc3339()>{day}</time></p>
                {notes}
            </li>
        }
    });
    let items = items.collect::<Vec<_>>();
    Some(view! { <ol class="reviews">{items}</ol> }.into_any())
}

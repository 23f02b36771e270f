//! `/moderation/{organization}/cases/{id}`: one case, everything that helps to decide it, and the decision.

use super::claim::{case_claim, case_release};
use super::decide::{Outcome, case_decide};
use super::draft::DecisionDraft;
use super::form::decision_form;
use super::model::{Before, CaseView, Deed, Given, Said};
use super::show::{content, decided, head, history, person, said};
use super::store::{case_before, case_deeds, case_find, case_given, case_said};
use crate::clock::Clock;
use crate::desk::{Desk, desk_open, frame};
use crate::subject::model::SubjectView;
use crate::subject::store::subject_find;
use axum::extract::{Path, Query};
use axum::response::Response;
use db::ActorTx;
use kernel::FieldErrors;
use leptos::prelude::*;
use portal::portal_page;
use serde::Deserialize;
use uuid::Uuid;
use web::words::{refused, spoken, status};
use web::{Answer, Cx, Failure, Form};

/// Everything on the page.
pub struct Shown {
    /// The case.
    pub case: CaseView,
    /// What is reported, as it stands there now.
    pub subject: Option<SubjectView>,
    /// Who reported it and why.
    pub said: Vec<Said>,
    /// What came out of it.
    pub given: Vec<Given>,
    /// What was done to it before.
    pub deeds: Vec<Deed>,
    /// What it said before.
    pub before: Vec<Before>,
}

/// Which ready sentences to begin with.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct WordsQuery {
    /// A reason, whose sentences stand in the form.
    pub words: String,
}

/// Whose case it was when a button was pressed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ClaimDraft {
    /// The profile that had claimed it; empty where nobody had.
    pub holder: String,
}

async fn load(cx: &Cx, desk: &Desk, id: Uuid) -> Result<Shown, Failure> {
    let look = async |tx: &ActorTx<'_>| {
        let case = case_find(tx, desk.id, id).await?;
        let about = (case.content_type, case.content_id);
        Ok(Shown {
            subject: subject_find(tx, about.0, about.1).await?,
            said: case_said(tx, case.id).await?,
            given: case_given(tx, case.id).await?,
            deeds: case_deeds(tx, desk.id, about).await?,
            before: case_before(tx, about).await?,
            case,
        })
    };
    Ok(cx.app.db.read_newest(cx.actor(), look).await?)
}

/// `GET …/cases/{id}`.
///
/// # Errors
/// `Forbidden` without the word, `NotFound` in other organisations and where it is about whoever asks.
pub async fn case(cx: Cx, Path((slug, id)): Path<(String, Uuid)>, Query(query): Query<WordsQuery>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let shown = load(&cx, &desk, id).await?;
    let chosen = query.words.parse().ok().or_else(|| shown.said.first().map(|said| said.reason));
    let words = chosen.map(|reason| cx.t(&format!("safety-template-{reason}")));
    let draft = DecisionDraft { words: words.unwrap_or_default(), ..DecisionDraft::default() };
    Ok(case_page(&cx, desk, shown, draft, FieldErrors::default()))
}

/// `POST …/cases/{id}/claim`.
///
/// # Errors
/// As the page.
pub async fn claim(cx: Cx, Path((slug, id)): Path<(String, Uuid)>, Form(draft): Form<ClaimDraft>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let holder = draft.holder.parse().ok();
    let write = async |tx: &mut ActorTx<'_>| case_claim(tx, desk.id, id, holder).await;
    let path = desk.path(&format!("/cases/{id}"));
    Ok(match cx.app.db.as_actor(cx.actor(), write).await? {
        true => cx.done(&path, "safety-claimed"),
        false => cx.sorry(&path, "safety-case-late"),
    })
}

/// `POST …/cases/{id}/release`.
///
/// # Errors
/// As the page.
pub async fn release(cx: Cx, Path((slug, id)): Path<(String, Uuid)>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let write = async |tx: &mut ActorTx<'_>| case_release(tx, desk.id, id).await;
    let path = desk.path(&format!("/cases/{id}"));
    Ok(match cx.app.db.as_actor(cx.actor(), write).await? {
        true => cx.done(&desk.path(""), "safety-released"),
        false => cx.sorry(&path, "safety-case-late"),
    })
}

/// `POST …/cases/{id}/decide`.
///
/// # Errors
/// As the page.
pub async fn decide(
    cx: Cx,
    Path((slug, id)): Path<(String, Uuid)>,
    Form(draft): Form<DecisionDraft>,
) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let shown = load(&cx, &desk, id).await?;
    let path = desk.path(&format!("/cases/{id}"));
    let decision = match draft.check(&shown.case) {
        Ok(decision) => decision,
        Err(errors) => return Ok(case_page(&cx, desk, shown, draft, errors)),
    };
    let write = async |tx: &mut ActorTx<'_>| case_decide(tx, desk.id, &shown.case, &decision).await;
    match refused(cx.app.db.as_actor(cx.actor(), write).await)? {
        Ok(Outcome::Done) => Ok(cx.done(&path, "safety-case-decided")),
        Ok(Outcome::Late) => Ok(cx.sorry(&path, "safety-case-late")),
        Err(errors) => Ok(case_page(&cx, desk, shown, draft, errors)),
    }
}

fn case_page(cx: &Cx, desk: Desk, shown: Shown, draft: DecisionDraft, errors: FieldErrors) -> Response {
    let (errors, clock) = (spoken(cx, &errors), Clock::new(cx));
    let code = status(&errors);
    let mut page = portal_page(cx.t("safety-case-title"), move || {
        let form = shown
            .case
            .is_free()
            .then(|| decision_form(&desk, &shown.case, shown.subject.as_ref(), draft, &errors));
        view! {
            {frame(&desk, "safety-queue")}
            {head(&desk, &shown.case, shown.said.len(), clock)}
            {content(&shown, clock)}
            {said(&shown.said, clock)}
            {person(&desk, &shown.case)}
            {form}
            {decided(&shown, clock)}
            {history(&shown.deeds, clock)}
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

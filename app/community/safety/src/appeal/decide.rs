//! `/moderation/{organization}/appeals/{id}`: one appeal, what it is about, and the decision.

use super::model::AppealView;
use super::store::{appeal_decide, appeal_find};
use crate::case::draft::{MOST, text};
use crate::clock::Clock;
use crate::desk::{Desk, desk_open, frame};
use crate::subject::model::{Kind, SubjectView};
use crate::subject::page::{somebody, whole};
use crate::subject::store::subject_find;
use axum::extract::Path;
use axum::response::Response;
use db::ActorTx;
use kernel::FieldErrors;
use leptos::prelude::*;
use portal::portal_page;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Failure, Form};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AnswerDraft {
    /// `grant` or `refuse`.
    pub verdict: String,
    /// What the person is told.
    pub answer: String,
}

type Shown = (AppealView, Option<(Kind, SubjectView)>);

async fn load(cx: &Cx, desk: &Desk, id: Uuid) -> Result<Shown, Failure> {
    let look = async |tx: &ActorTx<'_>| {
        let appeal = appeal_find(tx, desk.id, id).await?;
        let subject = match appeal.subject_type.zip(appeal.subject_id) {
            Some((kind, id)) => subject_find(tx, kind, id).await?.map(|subject| (kind, subject)),
            None => None,
        };
        Ok((appeal, subject))
    };
    Ok(cx.app.db.read_newest(cx.actor(), look).await?)
}

/// `GET …/appeals/{id}`.
///
/// # Errors
/// `Forbidden` without the word, `NotFound` in other organisations and where it is the moderator's own.
pub async fn appeal(cx: Cx, Path((slug, id)): Path<(String, Uuid)>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let shown = load(&cx, &desk, id).await?;
    Ok(appeal_page(&cx, desk, shown, AnswerDraft::default(), FieldErrors::default()))
}

/// `POST …/appeals/{id}`.
///
/// # Errors
/// As the page.
pub async fn appeal_answer(
    cx: Cx,
    Path((slug, id)): Path<(String, Uuid)>,
    Form(draft): Form<AnswerDraft>,
) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let shown = load(&cx, &desk, id).await?;
    let mut errors = FieldErrors::default();
    let words = text(&draft.answer, "answer", MOST, &mut errors);
    if words.is_none() {
        errors.add("answer", "safety-appeal-answer-missing");
    }
    if !matches!(draft.verdict.as_str(), "grant" | "refuse") {
        errors.add("", "safety-appeal-verdict-missing");
    }
    let Some(words) = words.filter(|_| errors.is_empty()) else {
        return Ok(appeal_page(&cx, desk, shown, draft, errors));
    };
    let path = desk.path(&format!("/appeals/{id}"));
    let granted = draft.verdict == "grant";
    let write = async |tx: &mut ActorTx<'_>| appeal_decide(tx, desk.id, id, granted, &words).await;
    match refused(cx.app.db.as_actor(cx.actor(), write).await)? {
        Ok(true) => Ok(cx.done(&path, "safety-appeal-done")),
        Ok(false) => Ok(cx.sorry(&path, "safety-appeal-decided-already")),
        Err(errors) => Ok(appeal_page(&cx, desk, shown, draft, errors)),
    }
}

fn appeal_page(cx: &Cx, desk: Desk, shown: Shown, draft: AnswerDraft, errors: FieldErrors) -> Response {
    let (errors, clock) = (spoken(cx, &errors), Clock::new(cx));
    let code = status(&errors);
    let mut page = portal_page(cx.t("safety-appeal-one"), move || {
        let (appeal, subject) = shown;
        let content = subject.map(|(kind, subject)| {
            view! { <section><h2>{t("safety-content")}</h2>{whole(kind, &subject, clock)}</section> }
        });
        view! {
            {frame(&desk, "safety-appeals")}
            <h1>{t("safety-appeal-one")}</h1>
            {somebody(appeal.person.as_ref().map(|person| &person.0))}
            <p><Badge label=t(&format!("safety-appeal-{}", appeal.status))/></p>
            <section>
                <h2>{t("safety-appeal-says")}</h2>
                <p class="card-meta">{clock.minute(appeal.created_at)}</p>
                <p class="safety-words" dir="auto">{appeal.statement.clone()}</p>
            </section>
            {sanction(&desk, &appeal, clock)}
            {content}
            {decision(&appeal, draft, &errors, clock)}
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

fn sanction(desk: &Desk, appeal: &AppealView, clock: Clock) -> AnyView {
    let until = appeal.ends_at.map(|at| view! { " · "{t("safety-until")}" "{clock.minute(at)} });
    let issuer = appeal.issuer.as_ref().map_or_else(|| t("safety-nobody"), |who| who.0.name.clone());
    let case = appeal.report_id.map(|id| {
        view! { <p><a href=desk.path(&format!("/cases/{id}"))>{t("safety-case-link")}</a></p> }
    });
    view! {
        <section>
            <h2>{t("safety-appeal-about")}</h2>
            <p><strong>{t(&format!("safety-sanction-{}", appeal.kind))}</strong>" · "{clock.day(appeal.given_at)}{until}</p>
            <p class="card-meta" dir="auto">{tr("safety-given-by", &[("name", issuer.into())])}</p>
            <p class="safety-words" dir="auto">{appeal.reason.clone()}</p>
            {case}
            <p><a href=desk.path(&format!("/people/{}", appeal.profile_id))>{t("safety-evidence-link")}</a></p>
        </section>
    }
    .into_any()
}

fn decision(appeal: &AppealView, draft: AnswerDraft, errors: &FieldErrors, clock: Clock) -> AnyView {
    if !appeal.is_open() {
        let Some(answer) = appeal.answer.clone() else {
            return ().into_any();
        };
        return view! {
            <section>
                <h2>{t("safety-answer")}</h2>
                <p class="card-meta">{appeal.decided_at.map(|at| clock.minute(at))}</p>
                <p class="safety-words" dir="auto">{answer}</p>
            </section>
        }
        .into_any();
    }
    if appeal.is_issuer && errors.is_empty() {
        return view! { <p class="safety-hint"><Icon name="info"/>" "{t("safety-refused-issuer")}</p> }
            .into_any();
    }
    view! {
        <section>
            <h2>{t("safety-decide")}</h2>
            <form method="post" class="form">
                <ErrorSummary errors=errors.clone()/>
                <TextArea
                    name="answer" label=t("safety-appeal-answer") value=draft.answer error=beside(errors, "answer")
                    help=t("safety-appeal-answer-help") required=true
                />
                <p class="buttons">
                    <SubmitButton label=t("safety-appeal-grant") name="verdict".to_owned() value="grant".to_owned()/>
                    <SubmitButton
                        label=t("safety-appeal-refuse") kind=ButtonKind::Quiet name="verdict".to_owned()
                        value="refuse".to_owned()
                    />
                </p>
            </form>
        </section>
    }
    .into_any()
}

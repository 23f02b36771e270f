//! `GET /gallery/consents` and the answers.

use super::store::{Event, PAGE, Question, answer_set, list};
use axum::extract::{Path, Query};
use kernel::address::with_query;
use kernel::{AppError, Cursor};
use leptos::prelude::*;
use portal::portal_page;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// Which page.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct PageQuery {
    after: String,
}

/// What is asked of whoever asks.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn list_page(cx: Cx, Query(query): Query<PageQuery>) -> Answer {
    cx.person()?;
    let after = Cursor::parse(&query.after);
    let mut questions = cx.app.db.read(cx.actor(), async |tx| list(tx, after).await).await?;
    let page = portal_page(cx.t("gallery-consents"), move || {
        let more = questions.len() > PAGE;
        questions.truncate(PAGE);
        let next = questions
            .last()
            .filter(|_| more)
            .map(|last| with_query("/gallery/consents", [("after", &last.cursor())]));
        let previous = (!query.after.is_empty()).then(|| "/gallery/consents".to_owned());
        let empty = questions.is_empty().then(|| {
            let action = NavLink::new(t("gallery-title"), "/gallery");
            view! { <EmptyState title=t("gallery-consents-none") text=t("gallery-consents-none-text") action=action/> }
        });
        view! {
            <header class="portal-head"><h1>{t("gallery-consents")}</h1></header>
            <p>{t("gallery-consents-text")}</p>
            {empty}
            <ul class="consents">{questions.into_iter().map(one).collect_view()}</ul>
            <Pager previous=previous next=next label=t("gallery-consents")/>
        }
        .into_any()
    });
    Ok(cx.page(page))
}

fn one(question: Question) -> AnyView {
    let action = format!("/gallery/consents/{}", question.id);
    let picture = question
        .image
        .clone()
        .map(|image| view! { <Picture image=image.0 sizes="(min-width: 40rem) 16rem, 100vw"/> });
    let gone =
        question.image.is_none().then(|| view! { <p class="consent-gone">{t("gallery-consent-unseen")}</p> });
    let asker = question
        .asker
        .as_ref()
        .map(|asker| view! { <div>{t("gallery-consent-asker")}{person_badge(&asker.0)}</div> });
    let facts = [question.organization.clone(), question.place.clone()];
    let facts = facts.into_iter().flatten().map(|fact| view! { <li dir="auto">{fact}</li> }).collect_view();
    let page = question
        .item
        .map(|item| view! { <p><a href=format!("/gallery/{item}")>{t("gallery-page-link")}</a></p> });
    let buttons = answers(&question)
        .iter()
        .map(|(value, label, kind)| {
            view! { <SubmitButton label=t(label) kind=*kind name="answer".to_owned() value=(*value).to_owned()/> }
        })
        .collect_view();
    view! {
        <li class="consent" id=format!("consent-{}", question.id)>
            <div class="consent-picture">{picture}{gone}</div>
            <div class="consent-words">
                <p class="consent-status">{state(&question.status, question.is_narrow)}</p>
                {asker}
                <ul class="album-facts">{facts}</ul>
                {page}
                <form method="post" action=action class="consent-answers">{buttons}</form>
                {history(&question.events.0)}
            </div>
        </li>
    }
    .into_any()
}

fn state(status: &str, narrow: bool) -> String {
    if status == "given" && narrow {
        t("gallery-consent-members")
    } else {
        t(&format!("gallery-consent-{status}"))
    }
}

type Button = (&'static str, &'static str, ButtonKind);

/// What may be answered now.
fn answers(question: &Question) -> &'static [Button] {
    const ALL: Button = ("all", "gallery-answer-all", ButtonKind::Primary);
    const MEMBERS: Button = ("members", "gallery-answer-members", ButtonKind::Quiet);
    const NO: Button = ("no", "gallery-answer-no", ButtonKind::Quiet);
    const WITHDRAW: Button = ("no", "gallery-answer-withdraw", ButtonKind::Danger);
    match (question.status.as_str(), question.is_narrow) {
        ("requested", _) => &[ALL, MEMBERS, NO],
        ("given", true) => &[ALL, WITHDRAW],
        ("given", false) => &[MEMBERS, WITHDRAW],
        _ => &[ALL, MEMBERS],
    }
}

fn history(events: &[Event]) -> AnyView {
    let locale = ui::cx::current().locale;
    let rows = events
        .iter()
        .map(|event| {
            let narrow = !event.scope.iter().any(|scope| scope == "sites");
            view! {
                <li>
                    <time datetime=event.created_at.to_rfc3339()>{format::date_time(event.created_at, locale)}</time>
                    " "{state(&event.status, narrow)}
                </li>
            }
        })
        .collect_view();
    view! { <details class="consent-history"><summary>{t("gallery-consent-history")}</summary><ol>{rows}</ol></details> }.into_any()
}

/// What somebody answers.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Reply {
    answer: String,
}

/// `POST /gallery/consents/{id}`: `all`, `members` or `no`, as often as one likes.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for a question that the person does not see, `Forbidden` for whoever was
/// not asked.
pub async fn answer(cx: Cx, Path(id): Path<Uuid>, Form(reply): Form<Reply>) -> Answer {
    cx.person()?;
    let db = &cx.app.db;
    let flash = match reply.answer.as_str() {
        "all" => "gallery-answered-all",
        "members" => "gallery-answered-members",
        "no" => "gallery-answered-no",
        _ => return Err(AppError::NotFound.into()),
    };
    db.as_actor(cx.actor(), async |tx| answer_set(tx, id, &reply.answer).await).await?;
    Ok(cx.done(&format!("/gallery/consents#consent-{id}"), flash))
}

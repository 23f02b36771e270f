//! `/moderation/{organization}/people/{profile}`.

use super::form::{SanctionDraft, lift_form, sanction_form};
use super::model::{About, Held, Made, Person};
use super::store::{person_about, person_find, person_held, person_made};
use crate::clock::Clock;
use crate::desk::{Desk, desk_open, frame};
use crate::sanction::store::{NewSanction, sanction_create};
use crate::subject::page::{excerpt, kind_name, somebody};
use axum::extract::Path;
use axum::response::Response;
use db::ActorTx;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use portal::portal_page;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{refused, spoken, status};
use web::{Answer, Cx, Failure, Form};

/// Everything on the page.
struct Shown {
    person: Person,
    made: Vec<Made>,
    about: Vec<About>,
    held: Vec<Held>,
}

async fn load(cx: &Cx, desk: &Desk, id: Uuid) -> Result<Shown, Failure> {
    if cx.person()?.profile_id.0 == id {
        return Err(AppError::Forbidden.into());
    }
    let look = async |tx: &ActorTx<'_>| {
        Ok(Shown {
            person: person_find(tx, desk.id, id).await?,
            made: person_made(tx, desk.id, id).await?,
            about: person_about(tx, desk.id, id).await?,
            held: person_held(tx, desk.id, id).await?,
        })
    };
    Ok(cx.app.db.read_newest(cx.actor(), look).await?)
}

/// `GET …/people/{profile}`.
///
/// # Errors
/// `Forbidden` without the word and for oneself, `NotFound` for people who have nothing to do with the organisation.
pub async fn evidence(cx: Cx, Path((slug, id)): Path<(String, Uuid)>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let shown = load(&cx, &desk, id).await?;
    Ok(person_page(&cx, desk, shown, SanctionDraft::default(), FieldErrors::default()))
}

/// `POST …/people/{profile}`: a sanction without a report.
///
/// # Errors
/// As the page.
pub async fn evidence_sanction(
    cx: Cx,
    Path((slug, id)): Path<(String, Uuid)>,
    Form(draft): Form<SanctionDraft>,
) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let shown = load(&cx, &desk, id).await?;
    let checked = match draft.check() {
        Ok(checked) => checked,
        Err(errors) => return Ok(person_page(&cx, desk, shown, draft, errors)),
    };
    // The same sanction with the same words that holds already is a second click.
    let twice =
        shown.held.iter().any(|have| have.holds && have.kind == checked.kind && have.reason == checked.words);
    let path = desk.path(&format!("/people/{id}"));
    if twice {
        return Ok(cx.done(&path, "safety-sanction-given"));
    }
    let new = NewSanction {
        organization: desk.id,
        person: id,
        kind: checked.kind,
        reason: &checked.words,
        report: None,
        subject: None,
        days: checked.days,
    };
    let write = async |tx: &mut ActorTx<'_>| sanction_create(tx, &new).await;
    if let Err(errors) = refused(cx.app.db.as_actor(cx.actor(), write).await)? {
        return Ok(person_page(&cx, desk, shown, draft, errors));
    }
    Ok(cx.done(&path, "safety-sanction-given"))
}

fn person_page(cx: &Cx, desk: Desk, shown: Shown, draft: SanctionDraft, errors: FieldErrors) -> Response {
    let (errors, clock) = (spoken(cx, &errors), Clock::new(cx));
    let code = status(&errors);
    let mut page = portal_page(cx.t("safety-evidence"), move || {
        view! {
            {frame(&desk, "safety-queue")}
            <h1>{t("safety-evidence")}</h1>
            {somebody(shown.person.badge.as_ref().map(|badge| &badge.0))}
            <p class="help">{tr("safety-evidence-text", &[("organization", desk.name.as_str().into())])}</p>
            {held(&desk, &shown.held, clock)}
            {about(&desk, &shown.about, clock)}
            {made(&shown.made, clock)}
            {sanction_form(&desk, &shown.person, draft, &errors)}
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

fn held(desk: &Desk, all: &[Held], clock: Clock) -> AnyView {
    let rows = all.iter().map(|sanction| {
        let until = sanction.ends_at.map(|at| view! { " · "{t("safety-until")}" "{clock.minute(at)} });
        let lifted = sanction.lifted_at.map(|at| view! { " · "{t("safety-lifted")}" "{clock.day(at)} });
        let appeal = sanction
            .appeal
            .map(|status| view! { <p class="card-meta">{t(&format!("safety-appeal-{status}"))}</p> });
        let lift = sanction.holds.then(|| lift_form(desk, sanction.id));
        view! {
            <li class="safety-entry">
                <p><strong>{t(&format!("safety-sanction-{}", sanction.kind))}</strong>" · "{clock.day(sanction.created_at)}{until}{lifted}</p>
                <p class="safety-words" dir="auto">{sanction.reason.clone()}</p>
                {appeal}
                {lift}
            </li>
        }
    });
    section(
        t("safety-sanctions"),
        all.is_empty().then(|| t("safety-sanctions-none")),
        rows.collect_view().into_any(),
    )
}

fn about(desk: &Desk, all: &[About], clock: Clock) -> AnyView {
    let rows = all.iter().map(|report| {
        let name =
            format!("{} · {}", kind_name(report.content_type), t(&format!("safety-reason-{}", report.reason)));
        view! {
            <li class="safety-entry">
                <p><a href=desk.path(&format!("/cases/{}", report.id))>{name}</a></p>
                <p class="card-meta">{t(&format!("safety-desk-status-{}", report.status))}" · "{clock.day(report.created_at)}</p>
            </li>
        }
    });
    section(t("safety-about"), all.is_empty().then(|| t("safety-about-none")), rows.collect_view().into_any())
}

fn made(all: &[Made], clock: Clock) -> AnyView {
    let rows = all.iter().map(|thing| {
        let state = (thing.state != "shown")
            .then(|| view! { <Badge label=t(&format!("safety-state-{}", thing.state)) kind=BadgeKind::Warn/> });
        view! {
            <li class="safety-entry">
                <p class="card-meta">{kind_name(thing.kind)}" · "{clock.minute(thing.created_at)}" "{state}</p>
                <p dir="auto">{excerpt(&thing.words, 400)}</p>
            </li>
        }
    });
    section(t("safety-made"), all.is_empty().then(|| t("safety-made-none")), rows.collect_view().into_any())
}

fn section(title: String, empty: Option<String>, rows: AnyView) -> AnyView {
    view! {
        <section>
            <h2>{title}</h2>
            {empty.map(|words| view! { <p class="card-meta">{words}</p> })}
            <ul class="safety-list">{rows}</ul>
        </section>
    }
    .into_any()
}

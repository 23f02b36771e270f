//! The parts of a case's page: what is reported, by whom, whose it is, what was done before.

use super::model::{CaseView, Deed, Said};
use super::page::Shown;
use super::queue::priority;
use crate::clock::Clock;
use crate::desk::Desk;
use crate::subject::page::{href, kind_name, markdown, somebody, whole};
use leptos::prelude::*;
use ui::prelude::*;

/// The case's name, how far it is, and who is on it.
pub fn head(desk: &Desk, case: &CaseView, reports: usize, clock: Clock) -> AnyView {
    let rank = match case.priority.as_str() {
        "urgent" => 3,
        "high" => 2,
        "low" => 0,
        _ => 1,
    };
    let count = i64::try_from(reports).unwrap_or_default();
    let name =
        tr("safety-case-name", &[("kind", kind_name(case.content_type).into()), ("count", count.into())]);
    let at = case.reviewed_at.filter(|_| !case.is_open()).map(|at| clock.minute(at));
    view! {
        <header class="safety-case-head">
            <h1>{name}</h1>
            <p class="safety-entry-foot">
                {priority(rank)}
                <Badge label=t(&format!("safety-desk-status-{}", case.status))/>
                {at}
            </p>
            {buttons(desk, case)}
        </header>
    }
    .into_any()
}

fn buttons(desk: &Desk, case: &CaseView) -> AnyView {
    let action = |what: &str| desk.path(&format!("/cases/{}/{what}", case.id));
    let holder = case.reviewer_id.map(|id| id.to_string()).unwrap_or_default();
    let name = case.reviewer.as_ref().map_or_else(|| t("safety-nobody"), |who| who.0.name.clone());
    if !case.is_open() {
        return view! { <p dir="auto">{tr("safety-decided-by", &[("name", name.into())])}</p> }.into_any();
    }
    if case.is_mine {
        return view! {
            <form method="post" action=action("release")>
                <SubmitButton label=t("safety-release") kind=ButtonKind::Quiet/>
            </form>
        }
        .into_any();
    }
    let (words, label) = match case.is_free() {
        true => (None, t("safety-claim")),
        false => (Some(tr("safety-held-by", &[("name", name.into())])), t("safety-take-over")),
    };
    view! {
        {words.map(|words| view! { <p dir="auto">{words}</p> })}
        <form method="post" action=action("claim")>
            <HiddenField name="holder" value=holder/>
            <SubmitButton label=label kind=ButtonKind::Quiet/>
        </form>
    }
    .into_any()
}

/// As it stands there now, and as it was when it was reported, where that is something else.
pub fn content(shown: &Shown, clock: Clock) -> AnyView {
    let kind = shown.case.content_type;
    let now = shown.subject.as_ref().map(|subject| {
        let state = (!subject.is_shown()).then(|| {
            view! { <p><Badge label=t(&format!("safety-state-{}", subject.state)) kind=BadgeKind::Warn/></p> }
        });
        let place =
            href(kind, shown.case.content_id).map(|href| view! { <p><a href=href>{t("safety-see")}</a></p> });
        view! { {state}{whole(kind, subject, clock)}{place} }
    });
    let gone = shown.subject.is_none().then(|| view! { <p>{t("safety-content-away")}</p> });
    let current = shown.subject.as_ref().and_then(|subject| subject.words.clone());
    let then = shown.case.evidence.clone().filter(|words| Some(words) != current.as_ref()).map(|words| {
        view! { <h3>{t("safety-as-reported")}</h3><blockquote class="safety-quote">{markdown(&words)}</blockquote> }
    });
    let before = (!shown.before.is_empty()).then(|| {
        let rows = shown.before.iter().map(|version| {
            view! { <li><p class="card-meta">{clock.minute(version.created_at)}</p>{markdown(&version.content)}</li> }
        });
        view! {
            <details class="safety-more"><summary>{t("safety-before")}</summary><ol>{rows.collect_view()}</ol></details>
        }
    });
    view! { <section><h2>{t("safety-content")}</h2>{now}{gone}{then}{before}</section> }.into_any()
}

/// Everybody who reported it, with their words.
pub fn said(all: &[Said], clock: Clock) -> AnyView {
    let rows = all.iter().map(|said| {
        let words = said.description.clone().map(|words| view! { <p class="safety-words" dir="auto">{words}</p> });
        view! {
            <li class="safety-entry">
                <p><strong>{t(&format!("safety-reason-{}", said.reason))}</strong>" · "<span class="card-meta">{clock.minute(said.created_at)}</span></p>
                {somebody(said.reporter.as_ref().map(|who| &who.0))}
                {words}
            </li>
        }
    });
    view! {
        <section>
            <h2>{t("safety-said")}</h2>
            <p class="help"><Icon name="eye-off"/>" "{t("safety-said-secret")}</p>
            <ul class="safety-list">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// The way to the evidence page of whoever it is by.
pub fn person(desk: &Desk, case: &CaseView) -> Option<AnyView> {
    let id = case.owner_id?;
    Some(
        view! {
            <section>
                <h2>{t("safety-person")}</h2>
                {somebody(case.owner.as_ref().map(|who| &who.0))}
                <p><a href=desk.path(&format!("/people/{id}"))>{t("safety-evidence-link")}</a></p>
            </section>
        }
        .into_any(),
    )
}

/// What came out of it.
pub fn decided(shown: &Shown, clock: Clock) -> Option<AnyView> {
    if shown.case.is_open() && shown.given.is_empty() {
        return None;
    }
    let given = shown.given.iter().map(|sanction| {
        let until = sanction.ends_at.map(|at| view! { " · "{t("safety-until")}" "{clock.minute(at)} });
        let lifted = sanction.lifted_at.map(|at| view! { " · "{t("safety-lifted")}" "{clock.day(at)} });
        view! {
            <li class="safety-entry">
                <p><strong>{t(&format!("safety-sanction-{}", sanction.kind))}</strong>{until}{lifted}</p>
                <p class="safety-words" dir="auto">{sanction.reason.clone()}</p>
            </li>
        }
    });
    let answer = shown.case.resolution.clone().map(|answer| {
        view! { <p class="card-meta">{t("safety-told")}</p><p class="safety-words" dir="auto">{answer}</p> }
    });
    Some(
        view! {
            <section><h2>{t("safety-decision")}</h2><ul class="safety-list">{given.collect_view()}</ul>{answer}</section>
        }
        .into_any(),
    )
}

/// What moderators did to the thing before.
pub fn history(deeds: &[Deed], clock: Clock) -> Option<AnyView> {
    let rows = deeds.iter().map(|deed| {
        let who = deed.actor.as_ref().map(|who| view! { " · "<span dir="auto">{who.0.name.clone()}</span> });
        let why = deed.reason.as_deref().map(|why| crate::log::page::why(deed.action, why));
        view! {
            <li class="safety-entry">
                <p>{t(&format!("safety-action-{}", deed.action))}{who}" · "{clock.minute(deed.created_at)}</p>
                {why.map(|why| view! { <p class="card-meta" dir="auto">{why}</p> })}
            </li>
        }
    });
    let rows = (!deeds.is_empty()).then(|| rows.collect_view())?;
    Some(
        view! { <section><h2>{t("safety-history")}</h2><ul class="safety-list">{rows}</ul></section> }
            .into_any(),
    )
}

//! What became of an application before it was opened again.

use super::model::{Case, Reopening, filled};
use kernel::{PersonBadge, SafeHtml};
use leptos::prelude::*;
use ui::prelude::*;

/// Every time it was opened again, with what was said before; nothing where it never was. `name`: the applicant's, for
/// letters; `people`: reviewers who may be named, for other reviewers only.
pub fn history(case: &Case, name: &str, people: &[PersonBadge]) -> Option<AnyView> {
    if case.reopenings.0.is_empty() {
        return None;
    }
    let items =
        case.reopenings.0.iter().map(|one| item(one, name, &case.place(), people)).collect::<Vec<_>>();
    Some(
        view! {
            <section class="case-history">
                <h2>{t("application-history")}</h2>
                <ol>{items}</ol>
            </section>
        }
        .into_any(),
    )
}

fn item(one: &Reopening, name: &str, place: &str, people: &[PersonBadge]) -> AnyView {
    let locale = ui::cx::current().locale;
    let day = format::date(one.at.date_naive(), locale);
    let who = people.iter().find(|person| Some(person.id) == one.by);
    let title = match who {
        Some(who) => tr("application-reopened-by", &[("name", who.name.clone().into()), ("day", day.into())]),
        None => tr("application-reopened-on", &[("day", day.into())]),
    };
    let was = one.was.rejected_at.map(|at| {
        let day = format::date(at.date_naive(), locale);
        view! { <p class="help">{tr("application-declined-on", &[("day", day.into())])}</p> }
    });
    let before = one.was.rejection_reason.clone();
    let before = before.map(|reason| view! { <p class="answer-text" dir="auto">{reason}</p> });
    let letter = one.was.letter.as_deref().map(|letter| {
        let html = SafeHtml::from_markdown(&filled(letter, name, place), 3).into_string();
        view! { <div class="prose" dir="auto" inner_html=html></div> }
    });
    view! {
        <li>
            <p dir="auto"><strong>{title}</strong></p>
            <p class="answer-text" dir="auto">{one.reason.clone()}</p>
            <div class="case-before">{was}{before}{letter}</div>
        </li>
    }
    .into_any()
}

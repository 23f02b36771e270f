//! `/review/{organization}`: what waits for an answer, oldest first.

use super::desk::{Desk, desk_open};
use super::model::{Counts, Line};
use super::store::{Filter, line_counts, line_list};
use axum::extract::{Path, Query};
use chrono::{DateTime, Utc};
use db::ActorTx;
use kernel::Cursor;
use leptos::prelude::*;
use portal::portal_page;
use serde::Deserialize;
use ui::prelude::*;
use web::{Answer, Cx};

/// How many stand on a page.
const PAGE: i32 = 30;

/// The states that have a tab.
const STATES: [&str; 4] = ["waiting", "reading", "wanted", "decided"];

/// The query of the address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    state: String,
    house: String,
    after: String,
}

impl Asked {
    fn filter(&self) -> Filter {
        let known = STATES.iter().find(|state| **state == self.state).unwrap_or(&"waiting");
        let house = Some(self.house.clone()).filter(|house| !house.is_empty());
        Filter { state: (*known).to_owned(), house, after: Cursor::parse(&self.after) }
    }
}

/// `GET /review/{organization}`.
///
/// # Errors
/// `Forbidden` for members who review nothing, `NotFound` for everybody else.
pub async fn queue_page(cx: Cx, Path(organization): Path<String>, Query(asked): Query<Asked>) -> Answer {
    cx.person()?;
    let filter = asked.filter();
    let look = async |tx: &ActorTx<'_>| {
        let desk = desk_open(tx, &organization).await?;
        let lines = line_list(tx, desk.id, &filter, PAGE + 1).await?;
        let counts = line_counts(tx, desk.id, filter.house.as_deref()).await?;
        Ok((desk, lines, counts))
    };
    let (desk, mut lines, counts) = cx.app.db.read_newest(cx.actor(), look).await?;
    let page = PAGE.unsigned_abs() as usize;
    let more = lines.len() > page;
    lines.truncate(page);
    let next = lines.last().filter(|_| more).map(|line| {
        let at = line.submitted_at.to_rfc3339().replace("+00:00", "Z");
        format!("{}&after={}", address(&desk, &filter.state, &filter), Cursor { key: at, id: line.id })
    });
    Ok(cx.page(portal_page(cx.t("review-title"), move || {
        view! {
            <header class="portal-head">
                <div>
                    <p class="apply-place" dir="auto">{desk.name.clone()}</p>
                    <h1>{t("review-title")}</h1>
                </div>
            </header>
            {tabs(&desk, &filter, counts)}
            {houses(&desk, &filter)}
            {list(lines, &desk, &filter)}
            <Pager next=next/>
        }
        .into_any()
    })))
}

fn address(desk: &Desk, state: &str, filter: &Filter) -> String {
    let house = filter.house.as_ref().map(|house| format!("&house={house}")).unwrap_or_default();
    format!("/review/{}?state={state}{house}", desk.slug)
}

fn tabs(desk: &Desk, filter: &Filter, counts: Counts) -> AnyView {
    let links = STATES.iter().map(|state| {
        let count = match *state {
            "waiting" => Some(counts.waiting),
            "reading" => Some(counts.reading),
            "wanted" => Some(counts.wanted),
            _ => None,
        };
        let name = t(&format!("review-tab-{state}"));
        let label = match count {
            Some(count) => tr("review-tab-count", &[("name", name.into()), ("count", count.into())]),
            None => name,
        };
        NavLink::new(label, address(desk, state, filter)).here(filter.state == *state)
    });
    let links = links.collect();
    view! { <Tabs links=links label=t("review-tabs")/> }.into_any()
}

fn houses(desk: &Desk, filter: &Filter) -> Option<AnyView> {
    if desk.houses.0.len() < 2 {
        return None;
    }
    let options = desk.houses.0.iter().map(|house| Choice::new(house.slug.clone(), house.name.clone()));
    let options = options.collect::<Vec<_>>();
    let (value, state) = (filter.house.clone().unwrap_or_default(), filter.state.clone());
    Some(
        view! {
            <form method="get" class="queue-filter">
                <HiddenField name="state" value=state/>
                <SelectField name="house" label=t("review-house") options=options value=value/>
                <SubmitButton label=t("review-filter") kind=ButtonKind::Quiet/>
            </form>
        }
        .into_any(),
    )
}

fn list(lines: Vec<Line>, desk: &Desk, filter: &Filter) -> AnyView {
    if lines.is_empty() {
        let title = t(&format!("review-none-{}", filter.state));
        let action = NavLink::new(t("review-none-button"), format!("/apply/{}", desk.slug));
        let action = (filter.state == "waiting").then_some(action);
        return view! { <EmptyState title=title text=t("review-none-text") action=action/> }.into_any();
    }
    let items = lines.into_iter().map(|line| row(line, desk)).collect::<Vec<_>>();
    view! { <ul class="queue">{items}</ul> }.into_any()
}

fn row(line: Line, desk: &Desk) -> AnyView {
    let (state, locale) = (line.state(), ui::cx::current().locale);
    let (name, image) = match line.applicant {
        Some(person) => (person.0.name, person.0.image),
        None => (t("review-hidden"), None),
    };
    let age = format::relative(line.submitted_at, Utc::now(), locale);
    let reviewer = line.reviewer.filter(|_| state.is_open()).map(|person| {
        view! { <span class="help" dir="auto">{tr("review-with", &[("name", person.0.name.into())])}</span> }
    });
    let votes = (line.needed > 1).then(|| {
        let words =
            tr("review-votes", &[("yes", line.yes.into()), ("needed", i64::from(line.needed).into())]);
        view! { <span class="help">{words}</span> }
    });
    view! {
        <li class="queue-row">
            <Avatar image=image name=name.clone()/>
            <div class="queue-main">
                <a href=format!("/review/{}/{}", desk.slug, line.id) dir="auto">{name}</a>
                {line.house.map(|house| view! { <span class="help" dir="auto">{house}</span> })}
                <time class="help" datetime=line.submitted_at.to_rfc3339()>{tr("review-sent-ago", &[("ago", age.into())])}</time>
                {reviewer}
                {votes}
            </div>
            <div class="queue-clock">
                <Badge label=state.name() kind=state.kind()/>
                {clock(line.due_at.filter(|_| state.is_open()))}
            </div>
        </li>
    }
    .into_any()
}

/// By when it is to be answered, and whether that day has passed.
pub fn clock(due: Option<DateTime<Utc>>) -> Option<AnyView> {
    let due = due?;
    let (now, locale) = (Utc::now(), ui::cx::current().locale);
    let span = format::relative(due, now, locale);
    Some(if due < now {
        let label = tr("review-overdue", &[("ago", span.into())]);
        view! { <time datetime=due.to_rfc3339()><Badge label=label kind=BadgeKind::Warn/></time> }.into_any()
    } else {
        view! { <time class="help" datetime=due.to_rfc3339()>{tr("review-due", &[("in", span.into())])}</time> }
            .into_any()
    })
}

//! How an event looks among others and on its own page: the day first.

use crate::module::show::{self, Line, Look};
use crate::module::{ItemCard, Precision, words};
use crate::subsite::item::{Facts, ItemPage};
use chrono::Datelike;
use leptos::prelude::*;
use ui::format;

/// The day's number large, then what and where.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    view! {
        <article class="date">
            {day(item)}
            <div class="date-words">
                {show::title(item, look, "date-name")}
                <p class="card-meta" dir="auto">{place(item)}</p>
                {show::byline(look)}
            </div>
            <p class="date-end figures">{state(item).or_else(|| clock(item))}</p>
        </article>
    }
    .into_any()
}

fn day(item: &ItemCard) -> AnyView {
    let Some(at) = item.at else {
        return ().into_any();
    };
    let day = words::local(item, at).date_naive();
    let when = words::when(item).unwrap_or_default();
    let locale = words::locale();
    view! {
        <time class="date-day" datetime=when.datetime>
            <span class="date-number figures">{format::number(i64::from(day.day()), locale)}</span>
            <span class="date-month">{format::month_year(day, locale)}</span>
        </time>
    }
    .into_any()
}

fn place(item: &ItemCard) -> String {
    let extra = &item.extra.0;
    let online = extra.is_virtual.then(|| ui::t("module-online"));
    let parts = [extra.venue.clone(), extra.location.clone(), online];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn state(item: &ItemCard) -> Option<String> {
    item.extra.0.cancelled.then(|| ui::t("module-cancelled"))
}

/// The time of day at the venue; nothing for whole days.
fn clock(item: &ItemCard) -> Option<String> {
    let at = item.at.filter(|_| item.at_precision == Precision::Time)?;
    Some(format::time(words::local(item, at), words::locale()))
}

/// When, where, at what time.
pub fn line(item: &ItemCard) -> Line {
    let place = place(item);
    Line {
        lead: words::when(item).map(|when| when.text),
        text: (!place.is_empty()).then_some(place),
        trail: state(item).or_else(|| clock(item)),
    }
}

/// The date, the place, the text, and the way into a calendar.
pub fn body(page: &ItemPage) -> AnyView {
    let item = &page.card;
    let extra = &item.extra.0;
    let place = place(item);
    let facts = Facts::default()
        .put("module-begins", begin(item))
        .put("module-ends", end(item))
        .put("module-clock", clock(item).map(|_| words::zone(item).name().replace('_', " ")))
        .put("module-place", (!place.is_empty()).then_some(place))
        .put("module-kind", extra.kind.as_deref().map(|kind| words::kind("event", kind)))
        .link("module-tickets", extra.link());
    let cancelled = state(item).map(|word| view! { <p><span class="stamp stamp-expired">{word}</span></p> });
    let calendar = format!("{}.ics", item.href(&page.base));
    view! {
        {cancelled}
        <div class="date-large">{day(item)}</div>
        {facts.into_view()}
        <p><a href=calendar class="button button-quiet" download="event.ics">{ui::t("module-calendar")}</a></p>
        {page.figure()}
        {page.prose()}
    }
    .into_any()
}

fn begin(item: &ItemCard) -> Option<String> {
    Some(moment(item, item.at?))
}

fn end(item: &ItemCard) -> Option<String> {
    Some(moment(item, item.extra.0.ends?))
}

fn moment(item: &ItemCard, at: chrono::DateTime<chrono::Utc>) -> String {
    let local = words::local(item, at);
    let locale = words::locale();
    let day = format!(
        "{}, {}",
        format::weekday(local.date_naive(), locale),
        format::date(local.date_naive(), locale)
    );
    let timed = item.at_precision == Precision::Time;
    if timed { format!("{day}, {}", format::time(local, locale)) } else { day }
}

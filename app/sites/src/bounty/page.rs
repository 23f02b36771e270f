//! How a bounty looks among others and on its own page.

use crate::module::show::{self, Line, Look};
use crate::module::{ItemCard, words};
use crate::subsite::item::{Facts, ItemPage};
use chrono::Utc;
use leptos::prelude::*;
use ui::format;

/// The reward large, its state as a stamp, what it is for, until when.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    let reward = reward(item).map(|reward| view! { <p class="reward figures">{reward}</p> });
    view! {
        <article class="bounty">
            <p class="bounty-head">{stamp(item)}</p>
            {reward}
            {show::title(item, look, "card-title")}
            {item.words(160).map(|text| view! { <p class="card-text" dir="auto">{text}</p> })}
            {deadline(item).map(|text| view! { <p class="card-meta">{text}</p> })}
            {show::byline(look)}
        </article>
    }
    .into_any()
}

/// The state; a deadline that has passed ends an open one.
fn state(item: &ItemCard) -> String {
    let stored = item.extra.0.status.clone().unwrap_or_else(|| "open".to_owned());
    let passed = item.at.is_some_and(|deadline| deadline < Utc::now());
    if stored == "open" && passed { "expired".to_owned() } else { stored }
}

fn stamp(item: &ItemCard) -> AnyView {
    let state = state(item);
    let class = format!("stamp stamp-{state}");
    view! { <span class=class>{words::kind("bounty", &state)}</span> }.into_any()
}

fn reward(item: &ItemCard) -> Option<String> {
    item.extra.0.money().map(|reward| format::money(&reward, words::locale()))
}

fn deadline(item: &ItemCard) -> Option<String> {
    words::when(item).map(|when| ui::tr("module-until", &[("date", when.text.into())]))
}

/// State, deadline, reward.
pub fn line(item: &ItemCard) -> Line {
    Line { lead: Some(words::kind("bounty", &state(item))), text: deadline(item), trail: reward(item) }
}

/// Reward, state, deadline, what is asked, where to claim it.
pub fn body(page: &ItemPage) -> AnyView {
    let item = &page.card;
    let claim = (state(item) == "open").then(|| item.extra.0.link()).flatten();
    let facts = Facts::default()
        .put("module-deadline", words::when(item).map(|when| when.text))
        .link("module-claim", claim);
    view! {
        <p class="bounty-large">{stamp(item)} <span class="reward figures">{reward(item)}</span></p>
        {page.prose()}
        {facts.into_view()}
    }
    .into_any()
}

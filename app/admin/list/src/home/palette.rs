//! `/admin/{organization}/palette`: what the command palette offers, as JSON.

use super::kept::HandLink;
use super::{kept, search};
use axum::Json;
use axum::extract::{Path, Query};
use axum::response::IntoResponse;
use engine::registry::words;
use engine::scope::Verb;
use frame::{Desk, TheEngine};
use serde::Serialize;
use web::{Answer, Cx};

/// What is offered under one heading.
#[derive(Debug, Serialize)]
struct Group {
    label: String,
    items: Vec<Item>,
}

/// One thing to go to or to do.
#[derive(Debug, Serialize)]
struct Item {
    label: String,
    href: String,
    hint: String,
    icon: &'static str,
}

/// Places and rows that fit what is typed; with nothing typed what is at hand.
///
/// # Errors
/// As [`frame::open`].
pub async fn palette(
    cx: Cx,
    engine: TheEngine,
    Path(organization): Path<String>,
    Query(query): Query<search::SearchQuery>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let (hand, found) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            Ok((kept::at_hand(tx, &desk).await?, search::find(tx, &desk, &query.q).await?))
        })
        .await?;
    let typed = query.q.trim().to_lowercase();
    let mut groups = Vec::new();
    if typed.is_empty() {
        groups.push(kept_group(&cx, "list-favourites", "star", hand.favourites));
        groups.push(kept_group(&cx, "list-visited", "history", hand.visited));
    }
    groups.push(places(&desk, &typed));
    let rows = found.into_iter().take(12).filter_map(|found| {
        let noun = desk.registry.noun(&found.subject_type)?;
        let hint = words::sentence(&noun.one(cx.locale));
        Some(Item {
            label: found.title,
            href: desk.row_href(noun, found.subject_id),
            hint,
            icon: noun.declared.icon,
        })
    });
    groups.push(Group { label: cx.t("list-found"), items: rows.collect() });
    groups.retain(|group| !group.items.is_empty());
    Ok(Json(serde_json::json!({ "groups": groups })).into_response())
}

fn kept_group(cx: &Cx, key: &str, icon: &'static str, links: Vec<HandLink>) -> Group {
    let items = links.into_iter().map(|HandLink { link, kind }| Item {
        label: link.label,
        href: link.href,
        hint: kind.unwrap_or_default(),
        icon,
    });
    Group { label: cx.t(key), items: items.collect() }
}

/// Lists, and new rows of them, whose name contains every word.
fn places(desk: &Desk, typed: &str) -> Group {
    let fits = |label: &str| typed.split_whitespace().all(|word| label.to_lowercase().contains(word));
    let mut items = Vec::new();
    for noun in
        desk.registry.nouns().iter().filter(|noun| noun.group().is_some() && desk.may(noun, Verb::Read))
    {
        let (label, hint) =
            (words::sentence(&noun.many(desk.cx.locale)), desk.cx.t(&format!("system-{}", noun.system)));
        if fits(&format!("{label} {hint}")) {
            items.push(Item { label, href: desk.list_href(noun), hint, icon: noun.declared.icon });
        }
        let add = ui::i18n::message(desk.cx.locale, "list-add", &[("name", noun.one(desk.cx.locale).into())]);
        if !typed.is_empty() && desk.may(noun, Verb::Create) && fits(&add) {
            items.push(Item { label: add, href: desk.new_href(noun), hint: String::new(), icon: "plus" });
        }
    }
    items.truncate(if typed.is_empty() { 8 } else { 12 });
    Group { label: desk.cx.t("list-places"), items }
}

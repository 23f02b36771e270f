//! One value in a list.

use super::column::Column;
use super::load::Loaded;
use engine::registry::{Control, Field};
use engine::scope::Verb;
use engine::{Row, value};
use frame::Desk;
use leptos::prelude::*;
use serde_json::Value;
use ui::avatar::Avatar;
use ui::badge::{Badge, BadgeKind};
use ui::picture::Picture;
use ui::prelude::*;

/// How long a text in a cell may be.
const LONG: usize = 120;

/// A value of a field.
pub fn cell(desk: &Desk, field: &Field, row: &Row) -> AnyView {
    let raw = row.get(&field.name);
    if raw.is_null() {
        return ().into_any();
    }
    match &field.control {
        Control::Image => picture(row, &field.name),
        Control::Person => person(row.label(&field.name).unwrap_or_default()),
        Control::Relation => reference(desk, field, row),
        Control::Choice(_) => state(raw, desk),
        Control::Check => mark(raw, desk),
        Control::Tags | Control::Choices => tags(raw),
        Control::Color => color(raw),
        _ => text(value::show(field, &row.values, desk.cx.locale, desk.scope.zone)),
    }
}

/// What stands in a cell.
pub fn of(desk: &Desk, column: &Column, row: &Row) -> AnyView {
    match column.field() {
        Some(field) => cell(desk, field, row),
        None => computed(desk, row.get(column.name())),
    }
}

/// What SQL worked out.
fn computed(desk: &Desk, raw: &Value) -> AnyView {
    match raw {
        Value::Null => ().into_any(),
        Value::Bool(_) => mark(raw, desk),
        _ => text(value::show_computed(raw, desk.cx.locale)),
    }
}

fn text(words: String) -> AnyView {
    let short = match words.char_indices().nth(LONG) {
        Some((at, _)) => format!("{}…", words.get(..at).unwrap_or_default().trim_end()),
        None => words,
    };
    view! { <span dir="auto">{short}</span> }.into_any()
}

/// A picture as large as a line of text allows.
pub fn picture(row: &Row, column: &str) -> AnyView {
    match row.picture(column) {
        Some(mut image) => {
            // The row's name stands beside it.
            image.alt = String::new();
            view! { <Picture image=image sizes="3rem" class="cell-picture"/> }.into_any()
        }
        None => ().into_any(),
    }
}

fn person(name: &str) -> AnyView {
    if name.is_empty() {
        return ().into_any();
    }
    view! { <span class="cell-person"><Avatar name=name.to_owned()/><span dir="auto">{name.to_owned()}</span></span> }.into_any()
}

/// What the row points to, a link to its form if it may be seen.
fn reference(desk: &Desk, field: &Field, row: &Row) -> AnyView {
    let Some(title) = row.label(&field.name) else { return ().into_any() };
    let noun = field.reference.as_ref().and_then(|reference| desk.registry.noun(&reference.target));
    let id = row.text(&field.name).and_then(|id| id.parse().ok());
    match noun.filter(|noun| desk.may(noun, Verb::Read)).zip(id) {
        Some((noun, id)) => {
            view! { <a class="cell-link" href=desk.row_href(noun, id) dir="auto">{title.to_owned()}</a> }
                .into_any()
        }
        None => text(title.to_owned()),
    }
}

fn state(raw: &Value, desk: &Desk) -> AnyView {
    let word = raw.as_str().unwrap_or_default();
    let label = value::value_label(word, desk.cx.locale);
    view! { <Badge label=label kind=meaning(word)/> }.into_any()
}

/// What the common words of states mean.
pub fn meaning(state: &str) -> BadgeKind {
    match state {
        "published" | "active" | "paid" | "approved" | "confirmed" | "done" | "delivered" | "completed"
        | "won" | "accepted" | "sent" => BadgeKind::Good,
        "failed" | "rejected" | "cancelled" | "blocked" | "banned" | "dead" | "lost" | "expired"
        | "refused" | "bounced" => BadgeKind::Bad,
        "pending" | "in_review" | "review" | "waiting" | "overdue" | "paused" | "scheduled" | "retrying" => {
            BadgeKind::Warn
        }
        _ => BadgeKind::Neutral,
    }
}

fn mark(raw: &Value, desk: &Desk) -> AnyView {
    match raw {
        Value::Bool(true) => view! { <Icon name="check" label=desk.cx.t("value-yes")/> }.into_any(),
        _ => view! { <span class="sr-only">{desk.cx.t("value-no")}</span> }.into_any(),
    }
}

fn tags(raw: &Value) -> AnyView {
    let words = raw.as_array().into_iter().flatten().filter_map(Value::as_str).take(4);
    let tags =
        words.map(|word| view! { <li class="cell-tag" dir="auto">{word.to_owned()}</li> }).collect_view();
    view! { <ul class="cell-tags">{tags}</ul> }.into_any()
}

fn color(raw: &Value) -> AnyView {
    let code = raw.as_str().unwrap_or_default().to_owned();
    let fill = code.clone();
    view! { <span class="cell-color"><svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="6" fill=fill/></svg><code>{code}</code></span> }.into_any()
}

/// The title cell: picture, name, link to the form.
pub fn title(loaded: &Loaded, row: &Row) -> AnyView {
    let words = row.title.trim();
    let words = if words.is_empty() { loaded.desk.cx.t("list-untitled") } else { words.to_owned() };
    let face = loaded.noun.declared.picture.map(|column| picture(row, column));
    let href = loaded.desk.row_href(&loaded.noun, row.id);
    view! { <a class="cell-title" href=href>{face}<span dir="auto">{words}</span></a> }.into_any()
}

/// The name alone, for cards.
pub fn title_only(loaded: &Loaded, row: &Row) -> AnyView {
    let words = row.title.trim();
    let words = if words.is_empty() { loaded.desk.cx.t("list-untitled") } else { words.to_owned() };
    view! { <a class="row-card-title" href=loaded.desk.row_href(&loaded.noun, row.id) dir="auto">{words}</a> }
        .into_any()
}

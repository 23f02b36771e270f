//! Answers as people read them.

use super::model::{HouseChoice, Question};
use crate::attach::{self, FileView};
use chrono::NaiveDate;
use kernel::values::community::ApplicationQuestionKind as Kind;
use leptos::prelude::*;
use serde_json::{Map, Value};
use ui::prelude::*;

/// Questions with their answers, in the form's order; then answers to questions that are asked no more.
pub fn answers(
    questions: &[Question],
    answers: &Map<String, Value>,
    houses: &[HouseChoice],
    files: &[FileView],
) -> AnyView {
    let known = questions.iter().filter_map(|question| {
        let value = answers.get(&question.key)?;
        Some(row(question.label.clone(), answer(Some(question.kind), value, (houses, files))))
    });
    let old = answers
        .iter()
        .filter(|(key, _)| !key.starts_with('_') && !questions.iter().any(|question| question.key == **key));
    let old = old.map(|(key, value)| row(key.clone(), answer(None, value, (houses, files))));
    let rows = known.chain(old).collect::<Vec<_>>();
    view! { <dl class="answers">{rows}</dl> }.into_any()
}

fn row(label: String, value: AnyView) -> AnyView {
    view! { <div><dt dir="auto">{label}</dt><dd dir="auto">{value}</dd></div> }.into_any()
}

fn answer(kind: Option<Kind>, value: &Value, (houses, files): (&[HouseChoice], &[FileView])) -> AnyView {
    match (kind, value) {
        (Some(Kind::File), Value::Array(ids)) => {
            let ids = ids.iter().filter_map(Value::as_str);
            let own = ids.filter_map(|id| files.iter().find(|file| file.id.to_string() == id));
            attach::shown(&own.collect::<Vec<_>>())
        }
        (_, Value::Bool(true)) => t("application-yes").into_any(),
        (_, Value::Bool(false)) => t("application-no").into_any(),
        (_, Value::Array(values)) => {
            let items = values.iter().filter_map(Value::as_str);
            let items = items.map(|item| view! { <li dir="auto">{item.to_owned()}</li> }).collect::<Vec<_>>();
            view! { <ul>{items}</ul> }.into_any()
        }
        (Some(Kind::Link | Kind::File), Value::String(url)) if is_web(url) => {
            view! { <a href=url.clone() rel="nofollow noopener ugc" dir="ltr">{url.clone()}</a> }.into_any()
        }
        (Some(Kind::Date), Value::String(day)) => date(day),
        (Some(Kind::House), Value::String(id)) => {
            let found = houses.iter().find(|house| house.id.to_string() == *id);
            found.map_or_else(|| t("application-house-hidden"), |house| house.name.clone()).into_any()
        }
        (_, Value::String(text)) => view! { <span class="answer-text">{text.clone()}</span> }.into_any(),
        (_, other) => other.to_string().into_any(),
    }
}

/// Answers are data: one that was written around the form must not become a script.
fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

fn date(text: &str) -> AnyView {
    match text.parse::<NaiveDate>() {
        Ok(day) => {
            let words = format::date(day, ui::cx::current().locale);
            view! { <time datetime=text.to_owned()>{words}</time> }.into_any()
        }
        Err(_) => text.to_owned().into_any(),
    }
}

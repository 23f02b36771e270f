//! Questions as forms ask them, and answers as they were typed.

use kernel::Locale;
use kernel::values::community::ApplicationQuestionKind as Kind;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use ui::i18n::message;
use uuid::Uuid;

/// A question of a form.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    /// Name of its answer.
    pub key: String,
    /// Where it stands; its hundreds are the step.
    pub position: i32,
    /// What is asked for.
    pub kind: Kind,
    /// The question.
    pub label: String,
    /// What helps to answer it.
    pub help: Option<String>,
    /// What there is to choose from.
    pub options: Vec<String>,
    /// Must it be answered?
    pub is_required: bool,
    /// Most letters; where files are asked for, most files.
    pub max_length: Option<usize>,
}

impl Question {
    /// The one question of houses that ask without a form of their own.
    pub fn motivation(locale: Locale) -> Self {
        Self {
            key: "motivation".to_owned(),
            position: 0,
            kind: Kind::LongText,
            label: message(locale, "application-motivation", &[]),
            help: Some(message(locale, "application-motivation-help", &[])),
            options: Vec::new(),
            is_required: true,
            max_length: Some(5_000),
        }
    }

    /// Name of its field in forms. No other field begins with `q_`.
    pub fn field(&self) -> String {
        format!("q_{}", self.key)
    }

    /// Which hundred it stands in.
    pub fn step(&self) -> i32 {
        self.position.div_euclid(100)
    }

    /// Most files.
    pub fn most_files(&self) -> usize {
        self.max_length.unwrap_or(5).clamp(1, 20)
    }

    /// Most letters of a text.
    pub fn most(&self) -> usize {
        self.max_length.unwrap_or(if self.kind == Kind::LongText { 5_000 } else { 500 })
    }
}

/// Where the questions stand among the answers: a case stays readable when its form changes or closes.
const ASKED: &str = "_asked";

/// Answers together with the questions as they were asked.
pub fn with_questions(mut answers: Map<String, Value>, questions: &[Question]) -> Map<String, Value> {
    answers.insert(ASKED.to_owned(), serde_json::to_value(questions).unwrap_or_default());
    answers
}

/// A house that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct HouseChoice {
    /// The row's id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Its word in addresses.
    pub slug: String,
}

/// Answers as they were typed, by the key of their question; several where several can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(pub BTreeMap<String, Vec<String>>);

impl Typed {
    /// Every answer to one question.
    pub fn all(&self, key: &str) -> &[String] {
        self.0.get(key).map_or(&[], Vec::as_slice)
    }

    /// The first answer to one question; empty if there is none.
    pub fn first(&self, key: &str) -> &str {
        self.all(key).first().map_or("", String::as_str)
    }

    /// One more answer, unless it is there.
    pub fn put(&mut self, key: &str, text: String) {
        let all = self.0.entry(key.to_owned()).or_default();
        if !all.contains(&text) {
            all.push(text);
        }
    }

    /// Takes over what a form sent for these questions; nothing sent is nothing answered. Files are no words
    /// ([`crate::attach`]): which there are is never taken from the form.
    pub fn take(&mut self, questions: &[&Question], fields: &[(String, String)]) {
        for question in questions.iter().filter(|question| question.kind != Kind::File) {
            let name = question.field();
            let sent = fields.iter().filter(|(field, _)| *field == name);
            let texts = sent.map(|(_, text)| tidy(text)).filter(|text| !text.is_empty()).take(100).collect();
            self.0.insert(question.key.clone(), texts);
        }
    }

    /// Takes one file away, whichever of these questions it answers.
    pub fn without(&mut self, questions: &[&Question], file: &str) {
        for question in questions.iter().filter(|question| question.kind == Kind::File) {
            if let Some(all) = self.0.get_mut(&question.key) {
                all.retain(|id| id != file);
            }
        }
    }

    /// What was answered before, as fields show it.
    pub fn from_answers(answers: &Map<String, Value>) -> Self {
        let own = answers.iter().filter(|(key, _)| !key.starts_with('_'));
        Self(own.map(|(key, value)| (key.clone(), texts(value))).collect())
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Bool(yes) => vec![if *yes { "yes" } else { "no" }.to_owned()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Null => Vec::new(),
        other => vec![other.to_string()],
    }
}

/// More than any question takes; what is longer is cut, so that a draft always fits its row.
const LONGEST: usize = 20_000;

fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\0', "");
    text.trim().chars().take(LONGEST + 1).collect()
}

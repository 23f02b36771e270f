//! A form as somebody fills it in.

use crate::attach::FileView;
use crate::question::{HouseChoice, Question, Typed, is_asked};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Jsonb, Nullable, SmallInt, Text, Uuid as SqlUuid};
use kernel::{FieldErrors, Locale};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Which form: the query of `/apply/{organization}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Place {
    /// The house asked for: its key in addresses.
    pub house: Option<String>,
    /// One of several forms of the organisation: its word in addresses.
    pub form: Option<String>,
    /// Which step, counted from 1.
    pub step: Option<String>,
}

impl Place {
    /// The step that is asked for, counted from 0.
    pub fn step(&self) -> usize {
        self.step
            .as_deref()
            .and_then(|step| step.parse::<usize>().ok())
            .map_or(0, |step| step.saturating_sub(1))
    }

    /// The house's word, where its key names the organisation, too: `birch~fern`.
    pub fn house_slug(&self) -> Option<&str> {
        self.house.as_deref().map(|key| key.split_once('~').map_or(key, |(_, slug)| slug))
    }

    /// The address of one step (counted from 0) of this form.
    pub fn path(&self, organization: &str, step: usize) -> String {
        let house = self.house.as_ref().map(|house| format!("house={house}"));
        let form = self.form.as_ref().map(|form| format!("form={form}"));
        let step = (step > 0).then(|| format!("step={}", step + 1));
        let query = [house, form, step].into_iter().flatten().collect::<Vec<_>>().join("&");
        if query.is_empty() {
            format!("/apply/{organization}")
        } else {
            format!("/apply/{organization}?{query}")
        }
    }
}

/// What is kept of an unfinished application.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// What was typed so far.
    pub answers: Typed,
    /// Its address, to come back to.
    pub path: String,
}

/// An unfinished application with the id that it will have when it is sent.
#[derive(Clone, Debug, Deserialize)]
pub struct Kept {
    /// The draft's id, later the application's: so a form that is sent twice makes one.
    pub id: Uuid,
    /// What is kept.
    pub content: Draft,
}

/// A form as somebody has filled it in so far.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    /// What was typed.
    pub typed: Typed,
    /// Files among it.
    pub files: Vec<FileView>,
    /// Sentences by field.
    pub errors: FieldErrors,
}

/// A form, and how far whoever asks has come with it.
#[derive(Clone, Debug, QueryableByName)]
pub struct FormView {
    /// Where one applies.
    #[diesel(sql_type = SqlUuid)]
    pub organization_id: Uuid,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub organization: String,
    /// Its word in addresses.
    #[diesel(sql_type = Text)]
    pub slug: String,
    /// The house asked for.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub house: Option<Json<HouseChoice>>,
    /// The form; none where a house asks without one.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub form_id: Option<Uuid>,
    /// Its title.
    #[diesel(sql_type = Nullable<Text>)]
    pub title: Option<String>,
    /// Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub introduction: Option<String>,
    /// Within how many days there is an answer.
    #[diesel(sql_type = SmallInt)]
    pub days: i16,
    /// What is asked, in order.
    #[diesel(sql_type = Jsonb)]
    pub questions: Json<Vec<Question>>,
    /// Houses that can be chosen.
    #[diesel(sql_type = Jsonb)]
    pub houses: Json<Vec<HouseChoice>>,
    /// What the draft is about: `application_forms` or `houses`.
    #[diesel(sql_type = Text)]
    pub subject_type: String,
    /// Which one.
    #[diesel(sql_type = SqlUuid)]
    pub subject_id: Uuid,
    /// The draft of whoever asks.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub draft: Option<Json<Kept>>,
    /// Their application that waits for an answer.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub open: Option<Uuid>,
    /// Does an invitation of this house wait for them, or are they in it already?
    #[diesel(sql_type = Nullable<Text>)]
    pub known: Option<String>,
}

impl FormView {
    /// A house without a form of its own asks one question.
    #[must_use]
    pub fn spoken(mut self, locale: Locale) -> Self {
        if self.form_id.is_none() {
            self.questions.0 = vec![Question::motivation(locale)];
        }
        self
    }

    /// The questions of one step that may be asked, step by step. A form always has one step at least.
    pub fn steps(&self, typed: &Typed) -> Vec<Vec<&Question>> {
        let mut steps: Vec<Vec<&Question>> = Vec::new();
        let mut last = None;
        for question in &self.questions.0 {
            if last != Some(question.step()) {
                last = Some(question.step());
                steps.push(Vec::new());
            }
            if let Some(step) = steps.last_mut() {
                step.push(question);
            }
        }
        // A step whose questions all follow another answer is passed over.
        let asked =
            |step: &Vec<&Question>| step.iter().any(|question| is_asked(question, &self.questions.0, typed));
        steps.retain(asked);
        if steps.is_empty() {
            steps.push(Vec::new());
        }
        steps
    }

    /// What was typed so far.
    pub fn typed(&self) -> Typed {
        self.draft.as_ref().map(|draft| draft.0.content.answers.clone()).unwrap_or_default()
    }

    /// The house that is asked for: by the address, else by the answer to a question for a house.
    pub fn requested(&self, typed: &Typed) -> Option<Uuid> {
        if let Some(house) = &self.house {
            return Some(house.0.id);
        }
        use kernel::values::community::ApplicationQuestionKind::House;
        let question = self.questions.0.iter().find(|question| question.kind == House)?;
        let chosen = typed.first(&question.key);
        self.houses.0.iter().find(|house| house.id.to_string() == chosen).map(|house| house.id)
    }
}

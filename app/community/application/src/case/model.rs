//! What applicant and reviewers both see of an application.

use crate::attach::FileView;
use crate::question::{HouseChoice, Question};
use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::Locale;
use kernel::values::community::ApplicationStatus as Status;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ui::prelude::{BadgeKind, t};
use uuid::Uuid;

/// An application.
#[derive(Clone, Debug, QueryableByName)]
pub struct Case {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Where somebody wants to belong: its name.
    #[diesel(sql_type = Text)]
    pub organization: String,
    /// Its word in addresses.
    #[diesel(sql_type = Text)]
    pub slug: String,
    /// The house asked for, where the reader may see it.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub house: Option<Json<HouseChoice>>,
    /// The house they joined.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub assigned: Option<Json<HouseChoice>>,
    /// The form's title.
    #[diesel(sql_type = Nullable<Text>)]
    pub title: Option<String>,
    /// Where it stands, as the database says it.
    #[diesel(sql_type = Text)]
    pub status: Status,
    /// Was more asked for, and not answered yet?
    #[diesel(sql_type = Bool)]
    pub is_wanted: bool,
    /// Answers by key; keys that begin with `_` are ours.
    #[diesel(sql_type = Jsonb)]
    pub answers: Json<Map<String, Value>>,
    /// The questions as they were asked.
    #[diesel(sql_type = Jsonb)]
    pub questions: Json<Vec<Question>>,
    /// Houses named in answers.
    #[diesel(sql_type = Jsonb)]
    pub houses: Json<Vec<HouseChoice>>,
    /// Files among the answers.
    #[diesel(sql_type = Jsonb)]
    pub files: Json<Vec<FileView>>,
    /// Markdown: what was asked for, or the answer's letter.
    #[diesel(sql_type = Nullable<Text>)]
    pub letter: Option<String>,
    /// Why it was declined.
    #[diesel(sql_type = Nullable<Text>)]
    pub reason: Option<String>,
    /// When it was sent.
    #[diesel(sql_type = Timestamptz)]
    pub submitted_at: DateTime<Utc>,
    /// When it is to be answered.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub due_at: Option<DateTime<Utc>>,
    /// When it was decided.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub reviewed_at: Option<DateTime<Utc>>,
    /// When it was taken back.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// How often it was opened again, oldest first.
    #[diesel(sql_type = Jsonb)]
    pub reopenings: Json<Vec<Reopening>>,
    /// Did an invitation end it?
    #[diesel(sql_type = Bool)]
    pub by_invitation: bool,
    /// Rises with every change.
    #[diesel(sql_type = Integer)]
    pub version: i32,
}

/// Where an application stands, as people say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Sent, nobody reads it yet.
    Waiting,
    /// The applicant is asked for more.
    Wanted,
    /// Somebody reads it.
    Reading,
    /// Yes.
    Approved,
    /// No.
    Rejected,
    /// Taken back.
    Withdrawn,
}

impl State {
    /// From the database's word.
    pub fn new(status: Status, is_wanted: bool) -> Self {
        match status {
            Status::Pending if is_wanted => Self::Wanted,
            Status::Pending => Self::Waiting,
            Status::UnderReview => Self::Reading,
            Status::Approved => Self::Approved,
            Status::Rejected => Self::Rejected,
            Status::Withdrawn => Self::Withdrawn,
        }
    }

    /// Its word in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Wanted => "wanted",
            Self::Reading => "reading",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Its words for people.
    pub fn name(self) -> String {
        t(&format!("application-state-{}", self.word()))
    }

    /// How its badge looks.
    pub fn kind(self) -> BadgeKind {
        match self {
            Self::Waiting | Self::Withdrawn => BadgeKind::Neutral,
            Self::Wanted => BadgeKind::Warn,
            Self::Reading => BadgeKind::Accent,
            Self::Approved => BadgeKind::Good,
            Self::Rejected => BadgeKind::Bad,
        }
    }

    /// Is there no answer yet?
    pub fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Wanted | Self::Reading)
    }
}

/// That a declined application was opened again.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Reopening {
    /// When.
    pub at: DateTime<Utc>,
    /// Whose doing: a profile. For reviewers only.
    pub by: Option<Uuid>,
    /// Why. The applicant reads it, too.
    pub reason: String,
    /// What was said before.
    #[serde(default)]
    pub was: Declined,
}

/// An answer that no longer counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Declined {
    /// When it was given.
    pub rejected_at: Option<DateTime<Utc>>,
    /// Why not.
    pub rejection_reason: Option<String>,
    /// Markdown to the applicant.
    pub letter: Option<String>,
}

/// Something that reviewers asked later, and what the applicant said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange {
    /// The letter that asked.
    pub asked: String,
    /// The applicant's words.
    pub said: String,
    /// When they said it.
    pub at: DateTime<Utc>,
}

/// Where exchanges stand among the answers.
pub const MORE: &str = "_more";

impl Case {
    /// The row with its questions: houses without a form asked one.
    #[must_use]
    pub fn spoken(mut self, locale: Locale) -> Self {
        if self.questions.0.is_empty() && self.answers.0.contains_key("motivation") {
            self.questions.0 = vec![Question::motivation(locale)];
        }
        self
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        State::new(self.status, self.is_wanted)
    }

    /// What one applied to: the house, otherwise the organisation.
    pub fn place(&self) -> String {
        self.house.as_ref().map_or_else(|| self.organization.clone(), |house| house.0.name.clone())
    }

    /// What was asked later, and answered.
    pub fn exchanges(&self) -> Vec<Exchange> {
        let kept = self.answers.0.get(MORE).cloned().unwrap_or_default();
        serde_json::from_value(kept).unwrap_or_default()
    }
}

/// Today's name of whoever reads the page.
pub fn own_name() -> String {
    ui::cx::current().person.as_ref().map(|person| person.display_name.clone()).unwrap_or_default()
}

/// A letter with its `{name}` and `{house}`: names are put in when it is read, so that they are always today's.
pub fn filled(letter: &str, name: &str, house: &str) -> String {
    letter.replace("{name}", name).replace("{house}", house)
}

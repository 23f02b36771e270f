//! What reviewers see.

use crate::case::{Case, State};
use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Bool, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::PersonBadge;
use kernel::values::community::{ApplicationReviewVote as Vote, ApplicationStatus as Status};
use serde::Deserialize;
use uuid::Uuid;

/// A line of the queue.
#[derive(Clone, Debug, QueryableByName)]
pub struct Line {
    /// The application.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Where it stands, as the database says it.
    #[diesel(sql_type = Text)]
    pub status: Status,
    /// Was more asked for, and not answered yet?
    #[diesel(sql_type = Bool)]
    pub is_wanted: bool,
    /// When it was sent.
    #[diesel(sql_type = Timestamptz)]
    pub submitted_at: DateTime<Utc>,
    /// When it is to be answered.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub due_at: Option<DateTime<Utc>>,
    /// Who applies; nobody if they hide.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub applicant: Option<Json<PersonBadge>>,
    /// Who looks after it.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub reviewer: Option<Json<PersonBadge>>,
    /// The house asked for.
    #[diesel(sql_type = Nullable<Text>)]
    pub house: Option<String>,
    /// Reviewers in favour.
    #[diesel(sql_type = BigInt)]
    pub yes: i64,
    /// How many are needed.
    #[diesel(sql_type = Integer)]
    pub needed: i32,
}

impl Line {
    /// Where it stands.
    pub fn state(&self) -> State {
        State::new(self.status, self.is_wanted)
    }
}

/// How many wait in each state.
#[derive(Clone, Copy, Debug, Default, QueryableByName)]
pub struct Counts {
    /// Nobody reads them yet.
    #[diesel(sql_type = BigInt)]
    pub waiting: i64,
    /// Somebody reads them.
    #[diesel(sql_type = BigInt)]
    pub reading: i64,
    /// The applicant is asked for more.
    #[diesel(sql_type = BigInt)]
    pub wanted: i64,
}

/// What a reviewer thinks.
#[derive(Clone, Debug, Deserialize)]
pub struct Review {
    /// Whose words; nobody if they hide.
    pub reviewer: Option<PersonBadge>,
    /// For or against.
    pub vote: Vote,
    /// Their words.
    pub notes: Option<String>,
    /// When they last changed them.
    pub at: DateTime<Utc>,
    /// Is it the one who reads this?
    pub own: bool,
}

/// A case, open on the desk.
#[derive(Clone, Debug, QueryableByName)]
pub struct File {
    /// What the applicant sees, too.
    #[diesel(embed)]
    pub case: Case,
    /// Who applies: face and name; nobody if they hide.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub applicant: Option<Json<PersonBadge>>,
    /// Who looks after it.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub reviewer: Option<Json<PersonBadge>>,
    /// Is it the one who reads this?
    #[diesel(sql_type = Bool)]
    pub is_mine: bool,
    /// Who opened it again, as far as they show themselves.
    #[diesel(sql_type = Jsonb)]
    pub reopeners: Json<Vec<PersonBadge>>,
    /// What reviewers think.
    #[diesel(sql_type = Jsonb)]
    pub reviews: Json<Vec<Review>>,
    /// How many must be in favour.
    #[diesel(sql_type = Integer)]
    pub needed: i32,
    /// What a letter that says yes begins with.
    #[diesel(sql_type = Nullable<Text>)]
    pub approval_letter: Option<String>,
    /// What a letter that says no begins with.
    #[diesel(sql_type = Nullable<Text>)]
    pub rejection_letter: Option<String>,
    /// Their other applications to this organisation, as far as the reader may see them.
    #[diesel(sql_type = BigInt)]
    pub others: i64,
    /// Are they in the house already?
    #[diesel(sql_type = Bool)]
    pub is_inside: bool,
    /// Does an invitation of the house wait for them?
    #[diesel(sql_type = Bool)]
    pub is_invited: bool,
}

impl File {
    /// Reviewers in favour.
    pub fn yes(&self) -> i64 {
        let yes = self.reviews.0.iter().filter(|review| review.vote == Vote::Approve).count();
        i64::try_from(yes).unwrap_or_default()
    }

    /// Do enough of them agree?
    pub fn is_agreed(&self) -> bool {
        self.needed < 2 || self.yes() >= i64::from(self.needed)
    }

    /// The applicant's name, as letters have it.
    pub fn name(&self) -> String {
        self.applicant.as_ref().map(|person| person.0.name.clone()).unwrap_or_default()
    }
}

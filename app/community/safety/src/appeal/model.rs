//! Appeals as moderators see them.

use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::PersonBadge;
use kernel::values::community::{AppealStatus, SanctionKind};
use uuid::Uuid;

use crate::subject::model::Kind;

/// An appeal with the sanction that it is about.
#[derive(Clone, Debug, QueryableByName)]
pub struct AppealView {
    /// The appeal.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Who appeals.
    #[diesel(sql_type = SqlUuid)]
    pub profile_id: Uuid,
    /// The same person, if the moderator may see them.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub person: Option<Json<PersonBadge>>,
    /// What they say.
    #[diesel(sql_type = Text)]
    pub statement: String,
    /// How far it is.
    #[diesel(sql_type = Text)]
    pub status: AppealStatus,
    /// What they were told.
    #[diesel(sql_type = Nullable<Text>)]
    pub answer: Option<String>,
    /// When it was made.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// When it was decided.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub decided_at: Option<DateTime<Utc>>,
    /// What the sanction is.
    #[diesel(sql_type = Text)]
    pub kind: SanctionKind,
    /// What the person was told then.
    #[diesel(sql_type = Text)]
    pub reason: String,
    /// When it was given.
    #[diesel(sql_type = Timestamptz)]
    pub given_at: DateTime<Utc>,
    /// Until when it holds.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub ends_at: Option<DateTime<Utc>>,
    /// Who gave it.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub issuer: Option<Json<PersonBadge>>,
    /// Is that whoever asks? Then somebody else decides.
    #[diesel(sql_type = Bool)]
    pub is_issuer: bool,
    /// The content that led to it: its kind.
    #[diesel(sql_type = Nullable<Text>)]
    pub subject_type: Option<Kind>,
    /// Its id.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub subject_id: Option<Uuid>,
    /// The report that led to it.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub report_id: Option<Uuid>,
}

impl AppealView {
    /// Does it wait for a decision?
    pub fn is_open(&self) -> bool {
        matches!(self.status, AppealStatus::Pending | AppealStatus::UnderReview)
    }
}

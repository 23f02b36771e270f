//! Cases as moderators see them.

use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Bool, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::PersonBadge;
use kernel::values::community::{
    ContentReportReason, ContentReportStatus, ModerationLogAction, SanctionKind,
};
use uuid::Uuid;

use crate::subject::model::Kind;

/// A line of the queue.
#[derive(Clone, Debug, QueryableByName)]
pub struct CaseLine {
    /// The report that stands for all of them.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What is reported.
    #[diesel(sql_type = Text)]
    pub content_type: Kind,
    /// Its words when it was first reported.
    #[diesel(sql_type = Nullable<Text>)]
    pub evidence: Option<String>,
    /// Whose it is.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub owner: Option<Json<PersonBadge>>,
    /// How many people reported it.
    #[diesel(sql_type = BigInt)]
    pub reports: i64,
    /// Reasons with how often each was given, the most frequent first.
    #[diesel(sql_type = Jsonb)]
    pub reasons: Json<Vec<(String, i64)>>,
    /// 0 low, 1 normal, 2 high, 3 urgent: the highest of the reports.
    #[diesel(sql_type = Integer)]
    pub rank: i32,
    /// How far it is.
    #[diesel(sql_type = Text)]
    pub status: ContentReportStatus,
    /// Who has claimed or decided it.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub reviewer: Option<Json<PersonBadge>>,
    /// Is that whoever asks?
    #[diesel(sql_type = Bool)]
    pub is_mine: bool,
    /// Open: since the first report. Decided: when.
    #[diesel(sql_type = Timestamptz)]
    pub at: DateTime<Utc>,
}

/// A case as its own page shows it.
#[derive(Clone, Debug, QueryableByName)]
pub struct CaseView {
    /// The report that stands for all of them.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What is reported: its kind.
    #[diesel(sql_type = Text)]
    pub content_type: Kind,
    /// Its id.
    #[diesel(sql_type = SqlUuid)]
    pub content_id: Uuid,
    /// Its words when it was first reported.
    #[diesel(sql_type = Nullable<Text>)]
    pub evidence: Option<String>,
    /// Whose it is.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub owner_id: Option<Uuid>,
    /// The same person, if the moderator may see them.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub owner: Option<Json<PersonBadge>>,
    /// How far it is.
    #[diesel(sql_type = Text)]
    pub status: ContentReportStatus,
    /// `low`, `normal`, `high`, `urgent`.
    #[diesel(sql_type = Text)]
    pub priority: String,
    /// Who has claimed or decided it.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub reviewer_id: Option<Uuid>,
    /// The same person.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub reviewer: Option<Json<PersonBadge>>,
    /// Is that whoever asks?
    #[diesel(sql_type = Bool)]
    pub is_mine: bool,
    /// What the reporters were told.
    #[diesel(sql_type = Nullable<Text>)]
    pub resolution: Option<String>,
    /// When it was decided.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub reviewed_at: Option<DateTime<Utc>>,
    /// Did moderators hide or remove it, so that they can show it again?
    #[diesel(sql_type = Bool)]
    pub is_withheld: bool,
}

impl CaseView {
    /// Does it wait for a decision?
    pub fn is_open(&self) -> bool {
        matches!(self.status, ContentReportStatus::Pending | ContentReportStatus::Reviewing)
    }

    /// May whoever asks decide it now? What somebody else has claimed is theirs until it is taken over.
    pub fn is_free(&self) -> bool {
        self.is_open() && (self.is_mine || self.status == ContentReportStatus::Pending)
    }
}

/// One of the reports of a case.
#[derive(Clone, Debug, QueryableByName)]
pub struct Said {
    /// Who says so; only moderators read this.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub reporter: Option<Json<PersonBadge>>,
    /// Why.
    #[diesel(sql_type = Text)]
    pub reason: ContentReportReason,
    /// Their words.
    #[diesel(sql_type = Nullable<Text>)]
    pub description: Option<String>,
    /// When.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

/// A sanction that came out of a case.
#[derive(Clone, Debug, QueryableByName)]
pub struct Given {
    /// What it is.
    #[diesel(sql_type = Text)]
    pub kind: SanctionKind,
    /// What the person was told.
    #[diesel(sql_type = Text)]
    pub reason: String,
    /// Until when; nothing is for good, or at once over.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub ends_at: Option<DateTime<Utc>>,
    /// When it was taken back.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub lifted_at: Option<DateTime<Utc>>,
}

/// What moderators did to the thing before.
#[derive(Clone, Debug, QueryableByName)]
pub struct Deed {
    /// What.
    #[diesel(sql_type = Text)]
    pub action: ModerationLogAction,
    /// Who.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub actor: Option<Json<PersonBadge>>,
    /// The rule or the note.
    #[diesel(sql_type = Nullable<Text>)]
    pub reason: Option<String>,
    /// When.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

/// What the thing said before somebody changed it.
#[derive(Clone, Debug, QueryableByName)]
pub struct Before {
    /// Markdown.
    #[diesel(sql_type = Text)]
    pub content: String,
    /// When it was replaced.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

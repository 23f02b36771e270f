//! What moderators see of a person.

use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::PersonBadge;
use kernel::values::community::{AppealStatus, ContentReportReason, ContentReportStatus, SanctionKind};
use uuid::Uuid;

use crate::subject::model::Kind;

/// Who it is, and whether the moderator may act.
#[derive(Clone, Debug, QueryableByName)]
pub struct Person {
    /// Their profile.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Face and name, if the moderator may see them.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub badge: Option<Json<PersonBadge>>,
}

/// Something they made here.
#[derive(Clone, Debug, QueryableByName)]
pub struct Made {
    /// `posts`, `comments`, `gallery`.
    #[diesel(sql_type = Text)]
    pub kind: Kind,
    /// Markdown.
    #[diesel(sql_type = Text)]
    pub words: String,
    /// `shown`, `hidden`, `removed`.
    #[diesel(sql_type = Text)]
    pub state: String,
    /// When.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

/// A report about them or something of theirs; who made it stands on the case's page only.
#[derive(Clone, Debug, QueryableByName)]
pub struct About {
    /// The report.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What was reported.
    #[diesel(sql_type = Text)]
    pub content_type: Kind,
    /// Why.
    #[diesel(sql_type = Text)]
    pub reason: ContentReportReason,
    /// How far it is.
    #[diesel(sql_type = Text)]
    pub status: ContentReportStatus,
    /// When.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

/// A sanction against them.
#[derive(Clone, Debug, QueryableByName)]
pub struct Held {
    /// The sanction.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it is.
    #[diesel(sql_type = Text)]
    pub kind: SanctionKind,
    /// What they were told.
    #[diesel(sql_type = Text)]
    pub reason: String,
    /// When it was given.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// Until when it holds.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub ends_at: Option<DateTime<Utc>>,
    /// When it was taken back.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub lifted_at: Option<DateTime<Utc>>,
    /// Does it hold now?
    #[diesel(sql_type = Bool)]
    pub holds: bool,
    /// What became of the appeal.
    #[diesel(sql_type = Nullable<Text>)]
    pub appeal: Option<AppealStatus>,
}

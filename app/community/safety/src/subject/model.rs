//! What is reported, as pages show it.

use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::values::community::ContentReportContentType;
use kernel::{AssetRef, PersonBadge};
use uuid::Uuid;

/// The kinds there are, as the database lists them.
pub type Kind = ContentReportContentType;

/// The kind at `/report/{subject}/…`. Messages are reported from their conversation, where the copies for moderators
/// are chosen.
pub fn reportable(word: &str) -> Option<Kind> {
    word.parse().ok().filter(|kind| *kind != Kind::Messages)
}

/// Can moderators hide, remove and restore it? Everything else its own people keep.
pub fn hideable(kind: Kind) -> bool {
    matches!(kind, Kind::Posts | Kind::Comments | Kind::Gallery)
}

/// Can a sanction name it?
pub fn sanctionable(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Posts
            | Kind::Comments
            | Kind::Gallery
            | Kind::Messages
            | Kind::Profiles
            | Kind::Events
            | Kind::Forum
    )
}

/// What is reported.
#[derive(Clone, Debug, QueryableByName)]
pub struct SubjectView {
    /// Whose it is.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub owner_id: Option<Uuid>,
    /// The same person, if whoever asks may see them.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub owner: Option<Json<PersonBadge>>,
    /// Its organisation; profiles and some pictures have none.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub organization_id: Option<Uuid>,
    /// Its name, where it has one.
    #[diesel(sql_type = Nullable<Text>)]
    pub title: Option<String>,
    /// Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub words: Option<String>,
    /// Its first picture.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub image: Option<Json<AssetRef>>,
    /// `shown`, `hidden`, `removed`.
    #[diesel(sql_type = Text)]
    pub state: String,
    /// The words that a comment stands below.
    #[diesel(sql_type = Nullable<Text>)]
    pub context: Option<String>,
    /// When it was made.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

impl SubjectView {
    /// Is it before everybody's eyes?
    pub fn is_shown(&self) -> bool {
        self.state == "shown"
    }
}

//! Memberships as the house's pages show them.

use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{Cursor, PersonBadge};
use serde::Deserialize;
use uuid::Uuid;

/// Who is looked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct MemberQuery {
    /// Words in name, handle or title.
    pub q: String,
    /// The last one of the page before.
    pub after: String,
    /// The last former member of the page before.
    pub past: String,
}

/// Somebody who belongs to the house now.
#[derive(Clone, Debug, QueryableByName)]
pub struct MemberView {
    /// The membership.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Who.
    #[diesel(sql_type = Jsonb)]
    pub person: Json<PersonBadge>,
    /// `member`, `child`, `leader` …
    #[diesel(sql_type = Text)]
    pub role: String,
    /// Their title in the house.
    #[diesel(sql_type = Nullable<Text>)]
    pub title: Option<String>,
    /// Since when.
    #[diesel(sql_type = Timestamptz)]
    pub joined_at: DateTime<Utc>,
    /// Who brought them up in the house.
    #[diesel(sql_type = Nullable<Text>)]
    pub parent: Option<String>,
    /// Do people outside the house see it?
    #[diesel(sql_type = Bool)]
    pub is_public: bool,
    /// What the list is sorted by.
    #[diesel(sql_type = Text)]
    pub place: String,
}

impl MemberView {
    /// Where the page after this one begins.
    pub fn cursor(&self) -> String {
        Cursor { key: self.place.clone(), id: self.id }.to_string()
    }
}

/// Somebody who walked for the house.
#[derive(Clone, Debug, QueryableByName)]
pub struct PastView {
    /// The membership.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Who.
    #[diesel(sql_type = Jsonb)]
    pub person: Json<PersonBadge>,
    /// As what.
    #[diesel(sql_type = Text)]
    pub role: String,
    /// Their title then.
    #[diesel(sql_type = Nullable<Text>)]
    pub title: Option<String>,
    /// From when.
    #[diesel(sql_type = Timestamptz)]
    pub joined_at: DateTime<Utc>,
    /// Until when.
    #[diesel(sql_type = Timestamptz)]
    pub left_at: DateTime<Utc>,
}

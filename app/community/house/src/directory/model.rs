//! What the directory asks for and shows.

use chrono::{DateTime, SecondsFormat, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{AssetRef, Cursor};
use serde::Deserialize;
use uuid::Uuid;

/// What is searched for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct DirectoryQuery {
    /// Words in the name or the description.
    pub q: String,
    /// Words in the place.
    pub place: String,
    /// `house`, `chapter`, `kiki`; anything else is all of them.
    pub kind: String,
    /// `true`: only houses open to new people.
    pub open: String,
    /// `members` or `new`; anything else is by name.
    pub order: String,
    /// The last house of the page before.
    pub after: String,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// By name.
    Name,
    /// The largest first.
    Members,
    /// The newest first.
    New,
}

impl DirectoryQuery {
    /// The order; by name unless told.
    pub fn order(&self) -> Order {
        match self.order.as_str() {
            "members" => Order::Members,
            "new" => Order::New,
            _ => Order::Name,
        }
    }

    /// The kind, if it is one.
    pub fn kind(&self) -> &str {
        if ["house", "chapter", "kiki"].contains(&self.kind.as_str()) { &self.kind } else { "" }
    }

    /// Is something searched for?
    pub fn is_narrow(&self) -> bool {
        !(self.q.trim().is_empty()
            && self.place.trim().is_empty()
            && self.kind().is_empty()
            && self.open.is_empty())
    }

    /// Where the page begins; a key that does not fit the order begins at the beginning.
    pub fn cursor(&self) -> Option<Cursor> {
        let cursor = Cursor::parse(&self.after)?;
        let fits = match self.order() {
            Order::Name => true,
            Order::Members => cursor.key.parse::<i32>().is_ok(),
            Order::New => cursor.key.parse::<DateTime<Utc>>().is_ok(),
        };
        fits.then_some(cursor)
    }

    /// Where the page after `last` begins.
    pub fn after(&self, last: &HouseCard) -> String {
        let key = match self.order() {
            Order::Name => last.name.clone(),
            Order::Members => last.member_count.to_string(),
            Order::New => last.created_at.to_rfc3339_opts(SecondsFormat::Micros, true),
        };
        Cursor { key, id: last.id }.to_string()
    }
}

/// A house among others.
#[derive(Clone, Debug, QueryableByName)]
pub struct HouseCard {
    /// The house.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its part of the address.
    #[diesel(sql_type = Text)]
    pub key: String,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// `#rrggbb`.
    #[diesel(sql_type = Text)]
    pub color: String,
    /// `house`, `chapter` or `kiki`.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// Where it is at home.
    #[diesel(sql_type = Nullable<Text>)]
    pub location: Option<String>,
    /// How many belong to it.
    #[diesel(sql_type = Integer)]
    pub member_count: i32,
    /// The crest.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub logo: Option<Json<AssetRef>>,
    /// Can somebody new come in, by joining or by applying?
    #[diesel(sql_type = Bool)]
    pub open: bool,
    /// Is it history?
    #[diesel(sql_type = Bool)]
    pub past: bool,
    /// Does whoever asks belong to it?
    #[diesel(sql_type = Bool)]
    pub is_member: bool,
    /// When it was written down here.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

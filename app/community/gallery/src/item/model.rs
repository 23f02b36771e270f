//! What the page of a picture shows.

use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Array, Bool, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{AssetRef, PersonBadge};
use serde::Deserialize;
use ui::prelude::picture_kind;
use uuid::Uuid;

/// Where something leads.
#[derive(Clone, Debug, Deserialize)]
pub struct Link {
    /// The part of its address.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Does everybody see it?
    #[serde(default)]
    pub is_public: bool,
}

/// Who made something of a picture.
#[derive(Clone, Debug, Deserialize)]
pub struct Credit {
    /// A role of the database.
    pub role: String,
    /// The name in the credit line, or the one that the person, contact or house has today.
    pub name: String,
    /// The person's handle, if they have an account.
    pub handle: Option<String>,
    /// The house's key, if it is a house.
    pub house: Option<String>,
}

/// Somebody in a picture.
#[derive(Clone, Debug, Deserialize)]
pub struct Seen {
    /// Who; nobody where whoever asks does not see them.
    pub person: Option<PersonBadge>,
    /// What they answered.
    pub status: String,
    /// Where in the picture, in words.
    pub place: Option<String>,
}

/// A picture.
#[derive(Clone, Debug, QueryableByName)]
pub struct Item {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its organisation.
    #[diesel(sql_type = SqlUuid)]
    pub organization_id: Uuid,
    /// Its asset.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub asset_id: Option<Uuid>,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub caption: Option<String>,
    /// Its tags.
    #[diesel(sql_type = Array<Text>)]
    pub tags: Vec<String>,
    /// Its category.
    #[diesel(sql_type = Nullable<Text>)]
    pub category: Option<String>,
    /// Who sees it.
    #[diesel(sql_type = Text)]
    pub visibility: String,
    /// `draft`, `published`, `archived`.
    #[diesel(sql_type = Text)]
    pub publish_state: String,
    /// In the trash?
    #[diesel(sql_type = Bool)]
    pub is_gone: bool,
    /// Has somebody in it not agreed?
    #[diesel(sql_type = Bool)]
    pub is_withheld: bool,
    /// Was it taken out of public view, and may be shown again?
    #[diesel(sql_type = Bool)]
    pub is_closed: bool,
    /// Blurred until somebody asks for it?
    #[diesel(sql_type = Bool)]
    pub is_sensitive: bool,
    /// Featured?
    #[diesel(sql_type = Bool)]
    pub featured: bool,
    /// How many reacted.
    #[diesel(sql_type = Integer)]
    pub likes_count: i32,
    /// When it came here.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// Did whoever asks put it here?
    #[diesel(sql_type = Bool)]
    pub is_mine: bool,
    /// May whoever asks feature it?
    #[diesel(sql_type = Bool)]
    pub may_feature: bool,
    /// May whoever asks take it home?
    #[diesel(sql_type = Bool)]
    pub may_download: bool,
    /// The picture, as far as whoever asks may see its bytes.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub image: Option<Json<AssetRef>>,
    /// Who put it here.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub author: Option<Json<PersonBadge>>,
    /// Its house.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub house: Option<Json<Link>>,
    /// Its album: the key is `{organization}/{slug}`.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub album: Option<Json<Link>>,
    /// The reaction that whoever asks chose.
    #[diesel(sql_type = Nullable<Text>)]
    pub reaction: Option<String>,
    /// Who made it.
    #[diesel(sql_type = Jsonb)]
    pub credits: Json<Vec<Credit>>,
    /// Who is in it, as far as whoever asks may know.
    #[diesel(sql_type = Jsonb)]
    pub people: Json<Vec<Seen>>,
}

impl Item {
    /// `picture`, `video`, `sound` or `document`.
    pub fn kind(&self) -> &'static str {
        picture_kind(self.image.as_ref().map(|image| &image.0))
    }

    /// Its address.
    pub fn path(&self) -> String {
        format!("/gallery/{}", self.id)
    }

    /// Does everybody see it?
    pub fn is_public(&self) -> bool {
        self.is_live()
            && self.visibility == "public"
            && self.house.as_ref().is_none_or(|house| house.0.is_public)
    }

    /// Is it before the eyes of those it is for?
    pub fn is_live(&self) -> bool {
        self.publish_state == "published" && !self.is_gone && !self.is_withheld
    }
}

/// The pictures beside it.
#[derive(Clone, Debug, Default, QueryableByName)]
pub struct Beside {
    /// The one before.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub previous: Option<Uuid>,
    /// The one after.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub next: Option<Uuid>,
}

//! What the first page of a house shows.

use chrono::NaiveDate;
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Date, Integer, Jsonb, Nullable, Text, Uuid as SqlUuid};
use kernel::{AssetRef, PersonBadge};
use serde::Deserialize;
use uuid::Uuid;

/// A house as others name it.
#[derive(Clone, Debug, Deserialize)]
pub struct HouseLink {
    /// Its part of the address.
    pub key: String,
    /// Its name.
    pub name: String,
    /// `#rrggbb`.
    pub color: String,
    /// `house`, `chapter` or `kiki`.
    pub kind: String,
    /// The crest.
    pub logo: Option<AssetRef>,
}

/// Where a house comes from, or what came out of it.
#[derive(Clone, Debug, Deserialize)]
pub struct LineageLink {
    /// The row's id.
    pub id: Uuid,
    /// The other house.
    pub house: HouseLink,
    /// `descent`, `split`, `merger`, `successor`, `chapter`, `kiki` or `alliance`.
    pub kind: String,
    /// From when.
    pub since: Option<NaiveDate>,
    /// Until when.
    pub until: Option<NaiveDate>,
    /// More about it, plain.
    pub note: Option<String>,
    /// Where that stands.
    pub source_url: Option<String>,
}

/// A title of the scene, given in the house's name.
#[derive(Clone, Debug, Deserialize)]
pub struct HonourView {
    /// The row's id.
    pub id: Uuid,
    /// Whose it is.
    pub person: PersonBadge,
    /// In words.
    pub title: String,
    /// `legend`, `icon`, `star`, `statement`, `pioneer`, `hall_of_fame` or `other`.
    pub kind: String,
    /// What for, such as Runway.
    pub category: Option<String>,
    /// Who gave it.
    pub given_by: Option<String>,
    /// When.
    pub given_on: Option<NaiveDate>,
    /// Where that stands.
    pub source_url: Option<String>,
    /// Who was there.
    pub witness: Option<PersonBadge>,
    /// Has the witness said so?
    pub witnessed: bool,
    /// Is whoever asks the witness who has not said so yet?
    pub asks_me: bool,
}

/// Somebody who leads.
#[derive(Clone, Debug, Deserialize)]
pub struct LeaderView {
    /// Who.
    pub person: PersonBadge,
    /// `leader`, `mother`, `father`, `admin` or `founder`.
    pub role: String,
    /// Their title in the house.
    pub title: Option<String>,
}

/// The first page.
#[derive(Clone, Debug, QueryableByName)]
pub struct HouseView {
    /// Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub description: Option<String>,
    /// Since when there is such a house.
    #[diesel(sql_type = Nullable<Date>)]
    pub founded: Option<NaiveDate>,
    /// `day`, `month` or `year`.
    #[diesel(sql_type = Text)]
    pub founded_precision: String,
    /// Where it is at home.
    #[diesel(sql_type = Nullable<Text>)]
    pub location: Option<String>,
    /// `http://…` or `https://…`.
    #[diesel(sql_type = Nullable<Text>)]
    pub website: Option<String>,
    /// `open`, `application`, `invitation` or `closed`.
    #[diesel(sql_type = Text)]
    pub join_policy: String,
    /// False: it is history.
    #[diesel(sql_type = Bool)]
    pub is_active: bool,
    /// How many belong to it.
    #[diesel(sql_type = Integer)]
    pub member_count: i32,
    /// Slug of its organisation.
    #[diesel(sql_type = Text)]
    pub organization: String,
    /// The house that it is a chapter of.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub above: Option<Json<HouseLink>>,
    /// Its chapters and kiki houses.
    #[diesel(sql_type = Jsonb)]
    pub chapters: Json<Vec<HouseLink>>,
    /// Where it comes from.
    #[diesel(sql_type = Jsonb)]
    pub parents: Json<Vec<LineageLink>>,
    /// What came out of it.
    #[diesel(sql_type = Jsonb)]
    pub children: Json<Vec<LineageLink>>,
    /// Honours in its name.
    #[diesel(sql_type = Jsonb)]
    pub honours: Json<Vec<HonourView>>,
    /// Who leads.
    #[diesel(sql_type = Jsonb)]
    pub leaders: Json<Vec<LeaderView>>,
    /// An invitation to whoever asks.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub invitation: Option<Uuid>,
    /// Has whoever asks applied, and waits?
    #[diesel(sql_type = Bool)]
    pub applied: bool,
}

impl HouseView {
    /// Is there anything to draw a tree of?
    pub fn has_tree(&self) -> bool {
        self.above.is_some()
            || !(self.chapters.0.is_empty() && self.parents.0.is_empty() && self.children.0.is_empty())
    }
}

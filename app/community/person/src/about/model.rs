//! What stands on a person's page.

use chrono::{DateTime, NaiveDate, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Jsonb, Nullable, Text, Timestamptz};
use serde::Deserialize;
use uuid::Uuid;

/// What a person says of themselves, and what is known of them.
#[derive(Clone, Debug, QueryableByName)]
pub struct About {
    /// Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub bio: Option<String>,
    /// Links to elsewhere.
    #[diesel(sql_type = Jsonb)]
    pub links: Json<Vec<Link>>,
    /// Lines that they added.
    #[diesel(sql_type = Jsonb)]
    pub lines: Json<Vec<Line>>,
    /// Their houses, the present ones first.
    #[diesel(sql_type = Jsonb)]
    pub houses: Json<Vec<Membership>>,
    /// What they were honoured with, the latest first.
    #[diesel(sql_type = Jsonb)]
    pub honours: Json<Vec<Honour>>,
    /// Since when they are here.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

/// A link to somewhere else.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Link {
    /// What people read.
    pub label: String,
    /// `https://…`.
    pub url: String,
}

/// A line of the profile.
#[derive(Clone, Debug, Deserialize)]
pub struct Line {
    /// Such as "Categories".
    pub label: String,
    /// Text, or the address of a page.
    pub value: String,
    /// Does the page at the address link back?
    pub verified: bool,
}

/// Belonging to a house.
#[derive(Clone, Debug, Deserialize)]
pub struct Membership {
    /// The house.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// The last word of its address: its slug, or `organisation~slug` where two share it.
    pub key: String,
    /// member, child, leader, mother, father, admin, founder.
    pub role: String,
    /// Such as Mother Supreme.
    pub title: Option<String>,
    /// From when.
    pub joined_at: DateTime<Utc>,
    /// Until when; `None` belongs to it now.
    pub left_at: Option<DateTime<Utc>>,
}

/// An honour.
#[derive(Clone, Debug, Deserialize)]
pub struct Honour {
    /// Such as Legend.
    pub title: String,
    /// What for.
    pub category: Option<String>,
    /// By whom, in words.
    pub given_by: Option<String>,
    /// When.
    pub given_on: Option<NaiveDate>,
    /// Where it can be read.
    pub source_url: Option<String>,
    /// Who was there and says so.
    pub witness: Option<Witness>,
    /// Has the witness confirmed it?
    pub confirmed: bool,
}

/// Who was there.
#[derive(Clone, Debug, Deserialize)]
pub struct Witness {
    /// Their name today.
    pub name: String,
    /// Their address.
    pub handle: String,
}

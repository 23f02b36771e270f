//! A mega site as its pages need it.

use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::AssetRef;
use serde::Deserialize;
use uuid::Uuid;

/// A mega site with its blueprint, menus and pages.
#[derive(Clone, Debug, QueryableByName)]
pub struct MegaSiteView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Second word of its address.
    #[diesel(sql_type = Text)]
    pub slug: String,
    /// One or two sentences.
    #[diesel(sql_type = Nullable<Text>)]
    pub description: Option<String>,
    /// Longer words; Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub about_text: Option<String>,
    /// Language of its words.
    #[diesel(sql_type = Text)]
    pub locale: String,
    /// public, unlisted, members, private.
    #[diesel(sql_type = Text)]
    pub visibility: String,
    /// draft, published, archived.
    #[diesel(sql_type = Text)]
    pub publish_state: String,
    /// How often it was changed.
    #[diesel(sql_type = Integer)]
    pub version: i32,
    /// Last change.
    #[diesel(sql_type = Timestamptz)]
    pub updated_at: DateTime<Utc>,
    /// Order of its index unless the visitor asks for another.
    #[diesel(sql_type = Nullable<Text>)]
    pub default_sort: Option<String>,
    /// Cover.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub cover: Option<Json<AssetRef>>,
    /// The platform type's id.
    #[diesel(sql_type = SqlUuid)]
    pub type_id: Uuid,
    /// The platform type's word in the address.
    #[diesel(sql_type = Text)]
    pub type_name: String,
    /// The platform type's name for people.
    #[diesel(sql_type = Text)]
    pub type_label: String,
    /// How it looks.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub theme_id: Option<Uuid>,
    /// Version of its look.
    #[diesel(sql_type = Nullable<Integer>)]
    pub theme_version: Option<i32>,
    /// magazine, sleeve, casefile, changelog.
    #[diesel(sql_type = Text)]
    pub variant: String,
    /// Links in head and foot.
    #[diesel(sql_type = Jsonb)]
    pub menus: Json<Vec<MenuLink>>,
    /// Modules that its subsites show, in order.
    #[diesel(sql_type = Jsonb)]
    pub modules: Json<Vec<ModuleConfig>>,
    /// Kinds of subsites.
    #[diesel(sql_type = Jsonb)]
    pub project_types: Json<Vec<ProjectType>>,
    /// Its own published pages.
    #[diesel(sql_type = Jsonb)]
    pub pages: Json<Vec<PageLink>>,
    /// Its published collections.
    #[diesel(sql_type = Jsonb)]
    pub collections: Json<Vec<PageLink>>,
}

/// A link in a menu.
#[derive(Clone, Debug, Deserialize)]
pub struct MenuLink {
    /// header or footer.
    pub place: String,
    /// Its words.
    pub label: String,
    /// A path or a full address.
    pub url: String,
}

/// A module as the platform type configures it.
#[derive(Clone, Debug, Deserialize)]
pub struct ModuleConfig {
    /// Its word in addresses.
    pub module: String,
    /// Its name for people.
    pub label: String,
    /// grid, list, timeline, carousel, table.
    pub view: String,
    /// tag, year, featured.
    pub filters: Vec<String>,
    /// position, newest, oldest, title; the first one is the default.
    pub sortings: Vec<String>,
}

/// A kind of subsite.
#[derive(Clone, Debug, Deserialize)]
pub struct ProjectType {
    /// The row's id.
    pub id: Uuid,
    /// Its word in addresses.
    pub name: String,
    /// Its name for people.
    pub label: String,
}

/// A page or collection by title and slug.
#[derive(Clone, Debug, Deserialize)]
pub struct PageLink {
    /// Its title.
    pub title: String,
    /// Last word of its address.
    pub slug: String,
}

impl MegaSiteView {
    /// Its address: `/mega/artists_mega_site/top-indie-artists`.
    pub fn href(&self) -> String {
        format!("/mega/{}/{}", self.type_name, self.slug)
    }

    /// Its cover.
    pub fn picture(&self) -> Option<AssetRef> {
        self.cover.as_ref().map(|cover| cover.0.clone())
    }

    /// May search engines keep its pages?
    pub fn is_public(&self) -> bool {
        self.visibility == "public" && self.publish_state == "published"
    }

    /// The configuration of a module that it shows.
    pub fn module(&self, word: &str) -> Option<&ModuleConfig> {
        self.modules.0.iter().find(|module| module.module == word)
    }
}

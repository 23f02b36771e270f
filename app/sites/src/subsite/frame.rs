//! What all pages of one subsite share.

use crate::module::{Module, ModuleView, Sorting};
use crate::theme::Variant;
use chrono::{DateTime, NaiveDate, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Array, Date, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{AssetRef, Locale};
use serde::Deserialize;
use std::collections::HashMap;
use uuid::Uuid;

/// A subsite with its mega site, its theme and the modules that it shows.
#[derive(Clone, Debug, QueryableByName)]
pub struct Frame {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its network.
    #[diesel(sql_type = SqlUuid)]
    pub mega_site_id: Uuid,
    /// Its kind.
    #[diesel(sql_type = SqlUuid)]
    pub platform_type_id: Uuid,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Second word of its address.
    #[diesel(sql_type = Text)]
    pub slug: String,
    /// One line of who.
    #[diesel(sql_type = Nullable<Text>)]
    pub tagline: Option<String>,
    /// A short text.
    #[diesel(sql_type = Nullable<Text>)]
    pub bio: Option<String>,
    /// The long text; Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub about_text: Option<String>,
    /// Where.
    #[diesel(sql_type = Nullable<Text>)]
    pub location: Option<String>,
    /// Since when.
    #[diesel(sql_type = Nullable<Date>)]
    pub start_date: Option<NaiveDate>,
    /// Tags.
    #[diesel(sql_type = Array<Text>)]
    pub tags: Vec<String>,
    /// Language of its texts.
    #[diesel(sql_type = Text)]
    pub locale: String,
    /// public, unlisted, members, private.
    #[diesel(sql_type = Text)]
    pub visibility: String,
    /// draft, published, archived.
    #[diesel(sql_type = Text)]
    pub publish_state: String,
    /// Last change.
    #[diesel(sql_type = Timestamptz)]
    pub updated_at: DateTime<Utc>,
    /// Counts its changes.
    #[diesel(sql_type = Integer)]
    pub version: i32,
    /// Its banner's row.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub banner_asset_id: Option<Uuid>,
    /// Its portrait's row.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub profile_asset_id: Option<Uuid>,
    /// First word of its address.
    #[diesel(sql_type = Text)]
    pub prefix: String,
    /// Word of its kind in addresses.
    #[diesel(sql_type = Text)]
    pub platform_name: String,
    /// Its kind as people read it.
    #[diesel(sql_type = Text)]
    pub platform_label: String,
    /// Its kind within the platform type.
    #[diesel(sql_type = Nullable<Text>)]
    pub project_label: Option<String>,
    /// The wide picture.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub banner: Option<Json<AssetRef>>,
    /// The picture of the person or thing.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub portrait: Option<Json<AssetRef>>,
    /// Its network, if one may see it.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub mega_site: Option<Json<MegaLink>>,
    /// Its own theme, or its network's, or its kind's.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub theme: Option<Json<ThemeLink>>,
    /// The modules it shows, in order: allowed and with content.
    #[diesel(sql_type = Jsonb)]
    pub modules: Json<Vec<ModuleConfig>>,
    /// Where else to find it.
    #[diesel(sql_type = Jsonb)]
    pub links: Json<Vec<SocialLink>>,
    /// Links of its network.
    #[diesel(sql_type = Jsonb)]
    pub menu: Json<Vec<MenuLink>>,
    /// Names of the kinds of articles and posts.
    #[diesel(sql_type = Jsonb)]
    pub kinds: Json<HashMap<Uuid, String>>,
}

/// A mega site as its subsites' pages name it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct MegaLink {
    /// Its name.
    pub name: String,
    /// Last word of its address.
    pub slug: String,
    /// A sentence.
    pub description: Option<String>,
    /// Can everybody see it?
    pub published: bool,
}

/// A theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct ThemeLink {
    /// The row's id.
    pub id: Uuid,
    /// Counts its changes.
    pub version: i32,
    /// How modules are set.
    pub variant: Variant,
}

/// How a platform type shows a module.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ModuleConfig {
    /// Which one.
    pub module: Module,
    /// What it is called.
    pub label: String,
    /// How its items stand.
    pub view: ModuleView,
    /// What a visitor may filter by: tag, year, featured.
    pub filters: Vec<String>,
    /// What a visitor may sort by; the first one is the usual order.
    pub sortings: Vec<Sorting>,
    /// How many items the home page shows.
    pub home_count: i32,
}

/// Somewhere else.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SocialLink {
    /// instagram, bandcamp, website …
    pub platform: String,
    /// The address.
    pub url: String,
    /// What to call it.
    pub label: Option<String>,
}

/// A link of the network.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct MenuLink {
    /// header or footer.
    pub place: String,
    /// What it is called.
    pub label: String,
    /// Where it leads.
    pub url: String,
}

impl Frame {
    /// Its address without a slash at the end: `/artists/john-doe`.
    pub fn base(&self) -> String {
        format!("/{}/{}", self.prefix, self.slug)
    }

    /// The configuration of a module that it shows.
    pub fn module(&self, module: Module) -> Option<&ModuleConfig> {
        self.modules.0.iter().find(|config| config.module == module)
    }

    /// How modules are set.
    pub fn variant(&self) -> Variant {
        self.theme.as_ref().map_or(Variant::Magazine, |theme| theme.0.variant)
    }

    /// May everybody, search engines too, find it?
    pub fn is_open(&self) -> bool {
        let mega = self.mega_site.as_ref().is_none_or(|mega| mega.0.published);
        self.publish_state == "published" && self.visibility == "public" && mega
    }

    /// Address of its network.
    pub fn mega_href(&self) -> Option<String> {
        self.mega_site.as_ref().map(|mega| format!("/mega/{}/{}", self.platform_name, mega.0.slug))
    }

    /// What a cached page of it depends on.
    pub fn tags_for_cache(&self) -> Vec<String> {
        let mut tags = vec![
            format!("subsite:{}", self.id),
            format!("mega_site:{}", self.mega_site_id),
            "sites:".to_owned(),
        ];
        tags.extend(
            [self.banner_asset_id, self.profile_asset_id]
                .into_iter()
                .flatten()
                .map(|id| format!("asset:{id}")),
        );
        tags
    }
}

impl ModuleConfig {
    /// What it is called, in the page's language where the platform type keeps the usual name.
    pub fn name(&self) -> String {
        self.name_in(crate::module::words::locale())
    }

    /// The same in one language.
    pub fn name_in(&self, locale: Locale) -> String {
        let usual = |locale| ui::i18n::message(locale, self.module.key(), &[]);
        if self.label.is_empty() || self.label == usual(Locale::En) {
            usual(locale)
        } else {
            self.label.clone()
        }
    }

    /// The usual order of its items.
    pub fn sorting(&self) -> Sorting {
        self.sortings.first().copied().unwrap_or(Sorting::Position)
    }
}

//! One item of any module, as lists show it.

use super::{Extra, Module, Precision};
use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Array, BigInt, Bool, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::AssetRef;
use serde::Deserialize;
use uuid::Uuid;

/// The columns of [`ItemCard`] from `sites.items i`; a macro, so that statements are put together when compiled.
macro_rules! card_columns {
    () => {
        "i.module, i.id, i.subsite_id, i.slug, i.title, i.summary, i.at, i.sort_at, i.at_precision, i.tags, i.featured, \
         i.position, i.publish_state, i.updated_at, i.extra, i.asset_id, i.target_subsite_id, \
         (select a.image from media.assets a where a.id = i.asset_id and a.deleted_at is null) as image, \
         case when i.profile_id is not null then \
                (select jsonb_build_object('id', p.id, 'name', p.display_name, 'handle', p.handle) \
                   from identity.profiles p where p.id = i.profile_id) \
              when i.user_id is not null then \
                (select jsonb_build_object('id', p.id, 'name', p.display_name, 'handle', p.handle) \
                   from identity.profiles p where p.user_id = i.user_id) end as person, \
         case when i.target_subsite_id is not null then \
                (select jsonb_build_object('name', t.name, 'href', '/' || k.prefix || '/' || t.slug) \
                   from sites.subsites t join sites.platform_types k on k.id = t.platform_type_id \
                  where t.id = i.target_subsite_id and t.deleted_at is null) end as target, \
         case when i.module = 'forum' then \
                (select count(*) from community.comments c \
                  where c.subject_type = 'forum' and c.subject_id = i.id \
                    and c.publish_state = 'published' and c.deleted_at is null) end as replies"
    };
}
pub(crate) use card_columns;

/// A statement about one module: `$sql!` is a macro that makes its text from the name of the module's view. A statement on
/// `sites.items` would be planned and begun with the tables and policies of all fifteen. The text about no items at all
/// ([`Module::About`]) is one that finds none, as long as it asks for `module = …`.
macro_rules! per_module {
    ($module:expr, $sql:ident $(, $arg:literal)*) => {
        match $module {
            $crate::module::Module::About | $crate::module::Module::Sections => $sql!("sites.items_sections" $(, $arg)*),
            $crate::module::Module::Timeline => $sql!("sites.items_timeline" $(, $arg)*),
            $crate::module::Module::Awards => $sql!("sites.items_awards" $(, $arg)*),
            $crate::module::Module::Albums => $sql!("sites.items_albums" $(, $arg)*),
            $crate::module::Module::Books => $sql!("sites.items_books" $(, $arg)*),
            $crate::module::Module::Videos => $sql!("sites.items_videos" $(, $arg)*),
            $crate::module::Module::Gallery => $sql!("sites.items_gallery" $(, $arg)*),
            $crate::module::Module::Events => $sql!("sites.items_events" $(, $arg)*),
            $crate::module::Module::Merch => $sql!("sites.items_merch" $(, $arg)*),
            $crate::module::Module::Articles => $sql!("sites.items_articles" $(, $arg)*),
            $crate::module::Module::Posts => $sql!("sites.items_posts" $(, $arg)*),
            $crate::module::Module::Bounties => $sql!("sites.items_bounties" $(, $arg)*),
            $crate::module::Module::Forum => $sql!("sites.items_forum" $(, $arg)*),
            $crate::module::Module::Connections => $sql!("sites.items_connections" $(, $arg)*),
            $crate::module::Module::Contributions => $sql!("sites.items_contributions" $(, $arg)*),
        }
    };
}
pub(crate) use per_module;

/// An item as a card or row shows it. Read it with `card_columns!()` from `sites.items i`.
#[derive(Clone, Debug, QueryableByName)]
pub struct ItemCard {
    /// What it is.
    #[diesel(sql_type = Text)]
    pub module: Module,
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Whose it is.
    #[diesel(sql_type = SqlUuid)]
    pub subsite_id: Uuid,
    /// Last word of its address.
    #[diesel(sql_type = Text)]
    pub slug: String,
    /// Its name; empty for some posts.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// The beginning of its text; Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub summary: Option<String>,
    /// When it happened or appeared.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub at: Option<DateTime<Utc>>,
    /// Key for lists in order of time.
    #[diesel(sql_type = Timestamptz)]
    pub sort_at: DateTime<Utc>,
    /// How much of `at` is meant.
    #[diesel(sql_type = Text)]
    pub at_precision: Precision,
    /// Tags.
    #[diesel(sql_type = Array<Text>)]
    pub tags: Vec<String>,
    /// Set in front by its people.
    #[diesel(sql_type = Bool)]
    pub featured: bool,
    /// Key for lists arranged by hand.
    #[diesel(sql_type = Integer)]
    pub position: i32,
    /// draft, published, archived.
    #[diesel(sql_type = Text)]
    pub publish_state: String,
    /// Last change.
    #[diesel(sql_type = Timestamptz)]
    pub updated_at: DateTime<Utc>,
    /// What its module adds.
    #[diesel(sql_type = Jsonb)]
    pub extra: Json<Extra>,
    /// Its picture's row.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub asset_id: Option<Uuid>,
    /// Connections: the subsite it leads to.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub target_subsite_id: Option<Uuid>,
    /// Its picture.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub image: Option<Json<AssetRef>>,
    /// Who wrote or gave it.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub person: Option<Json<PersonLink>>,
    /// Connections: name and path of that subsite.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub target: Option<Json<TargetLink>>,
    /// Forum: how many answers.
    #[diesel(sql_type = Nullable<BigInt>)]
    pub replies: Option<i64>,
}

/// A person as bylines show them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PersonLink {
    /// The profile.
    pub id: Uuid,
    /// The name everybody sees.
    pub name: String,
    /// Their address: `/people/{handle}`.
    pub handle: String,
}

/// Another subsite.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct TargetLink {
    /// Its name.
    pub name: String,
    /// Its path.
    pub href: String,
}

impl ItemCard {
    /// Its page below the subsite's address `base` (`/artists/john-doe`).
    pub fn href(&self, base: &str) -> String {
        format!("{base}/{}/{}", self.module, self.slug)
    }

    /// Its picture.
    pub fn picture(&self) -> Option<AssetRef> {
        self.image.as_ref().map(|image| image.0.clone())
    }

    /// The beginning of its text as plain words, cut at a word's end after about `letters` letters.
    pub fn words(&self, letters: usize) -> Option<String> {
        let text = kernel::plain_text(self.summary.as_deref()?);
        (!text.is_empty()).then(|| super::words::cut(&text, letters))
    }

    /// Its name, or the beginning of its text where it has none.
    pub fn name(&self) -> String {
        if self.title.is_empty() { self.words(80).unwrap_or_default() } else { self.title.clone() }
    }

    /// Rows of others that stand on this card: a cached page that shows it is stale when they change.
    pub fn tags_for_cache(&self) -> Vec<String> {
        let asset = self.asset_id.map(|id| format!("asset:{id}"));
        let person = self.person.as_ref().map(|person| format!("profile:{}", person.0.id));
        let target = self.target_subsite_id.map(|id| format!("subsite:{id}"));
        [asset, person, target].into_iter().flatten().collect()
    }
}

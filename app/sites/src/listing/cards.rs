//! From ids to cards, read from the tables themselves: row-level security has the last word.

use crate::module::{ItemCard, Module, card_columns, per_module};
use db::prelude::*;
use db::{Json, statement};
use diesel::sql_types::{Array, Bool, Date, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::AssetRef;
use uuid::Uuid;

/// A subsite as lists show it.
#[derive(Clone, Debug, QueryableByName)]
pub struct SubsiteCard {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Its address: `/artists/john-doe`.
    #[diesel(sql_type = Text)]
    pub href: String,
    /// One line of who.
    #[diesel(sql_type = Nullable<Text>)]
    pub tagline: Option<String>,
    /// Where.
    #[diesel(sql_type = Nullable<Text>)]
    pub location: Option<String>,
    /// Since when.
    #[diesel(sql_type = Nullable<Date>)]
    pub start_date: Option<chrono::NaiveDate>,
    /// Tags.
    #[diesel(sql_type = Array<Text>)]
    pub tags: Vec<String>,
    /// Set in front.
    #[diesel(sql_type = Bool)]
    pub featured: bool,
    /// Language of its words.
    #[diesel(sql_type = Text)]
    pub locale: String,
    /// What kind it is: the project type's label.
    #[diesel(sql_type = Nullable<Text>)]
    pub type_label: Option<String>,
    /// Its mega site.
    #[diesel(sql_type = Text)]
    pub mega_site: String,
    /// Its portrait, else its banner.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub image: Option<Json<AssetRef>>,
    /// Last change.
    #[diesel(sql_type = Timestamptz)]
    pub updated_at: chrono::DateTime<chrono::Utc>,
}

impl SubsiteCard {
    /// Its picture.
    pub fn picture(&self) -> Option<AssetRef> {
        self.image.as_ref().map(|image| image.0.clone())
    }
}

/// An item with the subsite it belongs to.
#[derive(Clone, Debug, QueryableByName)]
pub struct PlacedItem {
    /// The item.
    #[diesel(embed)]
    pub card: ItemCard,
    /// Address of its subsite.
    #[diesel(sql_type = Text)]
    pub base: String,
    /// Name of its subsite.
    #[diesel(sql_type = Text)]
    pub by: String,
}

/// The cards of these subsites, in this order; what is hidden meanwhile is left out.
///
/// # Errors
/// If the database is away.
pub async fn subsite_cards(tx: &ActorTx<'_>, ids: &[Uuid]) -> StoreResult<Vec<SubsiteCard>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut cards: Vec<SubsiteCard> = statement(include_str!("subsite_cards.sql"))
        .bind::<Array<SqlUuid>, _>(ids)
        .load(&mut tx.conn())
        .await?;
    cards.sort_by_key(|card| place(ids, card.id));
    Ok(cards)
}

/// $1 ids.
macro_rules! cards_sql {
    ($view:literal) => {
        concat!(
            "select ",
            card_columns!(),
            ", '/' || k.prefix || '/' || s.slug as base, s.name as by from ",
            $view,
            " i join sites.subsites s on s.id = i.subsite_id \
              join sites.platform_types k on k.id = s.platform_type_id \
             where i.id = any ($1) and i.publish_state = 'published' and i.deleted_at is null \
             and s.publish_state = 'published' and s.visibility = 'public' and s.deleted_at is null"
        )
    };
}

/// The cards of these items of any modules, in this order; what is hidden meanwhile is left out.
///
/// # Errors
/// If the database is away.
pub async fn item_cards(tx: &ActorTx<'_>, ids: &[Uuid]) -> StoreResult<Vec<PlacedItem>> {
    placed(tx, cards_sql!("sites.items"), ids).await
}

/// As [`item_cards`], for items that are all of one module.
///
/// # Errors
/// If the database is away.
pub async fn module_cards(tx: &ActorTx<'_>, module: Module, ids: &[Uuid]) -> StoreResult<Vec<PlacedItem>> {
    placed(tx, per_module!(module, cards_sql), ids).await
}

async fn placed(tx: &ActorTx<'_>, sql: &'static str, ids: &[Uuid]) -> StoreResult<Vec<PlacedItem>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut cards: Vec<PlacedItem> =
        statement(sql).bind::<Array<SqlUuid>, _>(ids).load(&mut tx.conn()).await?;
    cards.sort_by_key(|item| place(ids, item.card.id));
    Ok(cards)
}

fn place(ids: &[Uuid], id: Uuid) -> usize {
    ids.iter().position(|one| *one == id).unwrap_or(usize::MAX)
}

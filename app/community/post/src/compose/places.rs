//! Where a person may write, whom they may name, which pictures they sent.

use super::draft::{Draft, Shot};
use crate::card::{Audience, ReplyPolicy};
use crate::quote::{self, Chosen, Policy};
use db::Json;
use db::prelude::*;
use diesel::sql_types::{Array, Jsonb, Uuid as SqlUuid};
use kernel::AssetRef;
use serde::Deserialize;
use uuid::Uuid;

/// Where a person may write, and what their posts begin with.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Places {
    /// Houses that they belong to.
    pub houses: Vec<Spot>,
    /// Organisations that they belong to.
    pub organizations: Vec<Spot>,
    /// What a new post begins with, if they said so.
    pub audience: Option<Audience>,
    /// As audience.
    pub replies: Option<ReplyPolicy>,
    /// As audience.
    pub quoting: Option<Policy>,
}

/// A house or organisation.
#[derive(Clone, Debug, Deserialize)]
pub struct Spot {
    /// The house or organisation.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// May the person announce something there?
    pub announces: bool,
    /// Does everybody see it?
    pub is_public: bool,
}

impl Places {
    /// May the person write there?
    pub fn has(&self, house: Option<Uuid>, organization: Option<Uuid>) -> bool {
        self.spot(house, organization).is_some()
    }

    /// May the person announce something there?
    pub fn announces(&self, house: Option<Uuid>, organization: Option<Uuid>) -> bool {
        self.spot(house, organization).is_some_and(|spot| spot.announces)
    }

    /// The house or organisation.
    pub fn spot(&self, house: Option<Uuid>, organization: Option<Uuid>) -> Option<&Spot> {
        let (spots, id) = match (house, organization) {
            (Some(house), _) => (&self.houses, house),
            (None, Some(organization)) => (&self.organizations, organization),
            (None, None) => return None,
        };
        spots.iter().find(|spot| spot.id == id)
    }

    /// What the form begins with: the first house, else the first organisation.
    pub fn first(&self) -> String {
        let house = self.houses.as_slice().first().map(|spot| format!("house:{}", spot.id));
        house
            .or_else(|| self.organizations.as_slice().first().map(|spot| format!("organization:{}", spot.id)))
            .unwrap_or_default()
    }
}

#[derive(QueryableByName)]
struct PlacesRow {
    #[diesel(sql_type = Jsonb)]
    places: Json<Places>,
}

const PLACES: &str = "select jsonb_build_object( \
    'houses', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name, 'is_public', h.is_public, \
         'announces', h.id = any ((select auth.led_houses())::uuid[])) order by h.name, h.id), '[]') \
       from community.houses h where h.id = any ((select auth.own_houses())::uuid[]) and h.deleted_at is null), \
    'organizations', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'is_public', true, \
         'announces', g.id = any ((select auth.organizations_with('community.create'))::uuid[])) order by g.name, g.id), '[]') \
       from identity.organizations g where g.id = any ((select auth.member_organizations())::uuid[])), \
    'audience', (select r.default_visibility from community.interaction_rules r where r.profile_id = auth.profile_id()), \
    'replies', (select r.comment_policy from community.interaction_rules r where r.profile_id = auth.profile_id()), \
    'quoting', (select r.quote_policy from community.interaction_rules r where r.profile_id = auth.profile_id())) as places";

/// Where whoever asks may write.
///
/// # Errors
/// If the database is away.
pub async fn places(tx: &ActorTx<'_>) -> StoreResult<Places> {
    let row: PlacesRow = statement(PLACES).get_result(&mut tx.conn()).await?;
    Ok(row.places.0)
}

/// What a draft is about to quote, as its author sees it now.
///
/// # Errors
/// If the database is away.
pub async fn chosen(tx: &ActorTx<'_>, draft: &Draft) -> StoreResult<Chosen> {
    match draft.quotes {
        Some(post) => quote::chosen_find(tx, post).await,
        None => Ok(Chosen::default()),
    }
}

#[derive(QueryableByName)]
struct Image {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Jsonb)]
    image: Json<AssetRef>,
}

/// Fills in how the pictures of a form look.
///
/// # Errors
/// If the database is away.
pub async fn images(tx: &ActorTx<'_>, shots: &mut Vec<Shot>) -> StoreResult<()> {
    if shots.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = shots.iter().map(|shot| shot.id).collect();
    let found: Vec<Image> =
        statement("select a.id, a.image from media.assets a where a.id = any ($1) and a.image is not null")
            .bind::<Array<SqlUuid>, _>(ids)
            .load(&mut tx.conn())
            .await?;
    for shot in shots.iter_mut() {
        shot.image = found.iter().find(|image| image.id == shot.id).map(|image| image.image.0.clone());
    }
    shots.retain(|shot| shot.image.is_some());
    Ok(())
}

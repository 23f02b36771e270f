//! Who may review in an organisation, and for which houses.

use super::model::File;
use super::store::file_find;
use crate::question::HouseChoice;
use db::Json;
use db::prelude::*;
use diesel::sql_types::{Bool, Jsonb, Text, Uuid as SqlUuid};
use kernel::AppError;
use uuid::Uuid;

/// A reviewer's place of work.
#[derive(Clone, Debug, QueryableByName)]
pub struct Desk {
    /// The organisation.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Its word in addresses.
    #[diesel(sql_type = Text)]
    pub slug: String,
    /// May they answer every application of it?
    #[diesel(sql_type = Bool)]
    pub moderates: bool,
    /// Do they belong to it?
    #[diesel(sql_type = Bool)]
    pub belongs: bool,
    /// Houses for which they may answer.
    #[diesel(sql_type = Jsonb)]
    pub houses: Json<Vec<HouseChoice>>,
}

const DESK: &str = "with o as ( \
     select g.id, g.name, g.slug, g.id = any ((select auth.organizations_with('community.moderate'))::uuid[]) as moderates, \
            g.id = any ((select auth.member_organizations())::uuid[]) as belongs \
       from identity.organizations g where g.slug = $1) \
   select o.*, coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name, 'slug', h.slug) order by h.name, h.id) \
                           from community.houses h \
                          where h.organization_id = o.id and h.deleted_at is null \
                            and (o.moderates or h.id = any ((select auth.led_houses())::uuid[]))), '[]') as houses \
     from o";

/// The desk of whoever asks.
///
/// # Errors
/// `Forbidden` for members of the organisation who review nothing, `NotFound` for everybody else.
pub async fn desk_open(tx: &ActorTx<'_>, organization: &str) -> StoreResult<Desk> {
    let desk: Desk = statement(DESK).bind::<Text, _>(organization).get_result(&mut tx.conn()).await?;
    match (desk.moderates || !desk.houses.0.is_empty(), desk.belongs) {
        (true, _) => Ok(desk),
        (false, true) => Err(AppError::Forbidden.into()),
        (false, false) => Err(StoreError::NotFound),
    }
}

/// The same, with one application on it.
///
/// # Errors
/// As [`desk_open`]; `NotFound` for an application that whoever asks does not review.
pub async fn file_open(tx: &ActorTx<'_>, organization: &str, id: Uuid) -> StoreResult<(Desk, File)> {
    let desk = desk_open(tx, organization).await?;
    let file = file_find(tx, desk.id, id).await?;
    Ok((desk, file))
}

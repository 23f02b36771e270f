//! Rows of `community.house_lineage`.

use super::model::NewLine;
use crate::head::HouseHead;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use kernel::{AppError, UserId};
use schema::community::house_lineage;
use uuid::Uuid;

/// Another house of the same organisation.
#[derive(Clone, Debug, QueryableByName)]
pub struct Other {
    /// The house.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
}

/// The other houses of the organisation that whoever asks may see; a thousand at most.
///
/// # Errors
/// If the database is away.
pub async fn other_list(tx: &ActorTx<'_>, head: &HouseHead) -> StoreResult<Vec<Other>> {
    const OTHERS: &str = "select h.id, h.name from community.houses h \
       where h.organization_id = $1 and h.id <> $2 and h.deleted_at is null order by h.name, h.id limit 1000";
    let query = statement(OTHERS).bind::<SqlUuid, _>(head.organization_id).bind::<SqlUuid, _>(head.id);
    Ok(query.load(&mut tx.conn()).await?)
}

/// Writes a line down. Who may: those who lead the house that came out of the other.
///
/// # Errors
/// [`AppError::Invalid`] beside `other`, `until` or `since`.
pub async fn line_create(
    tx: &mut ActorTx<'_>,
    head: &HouseHead,
    (id, user): (Uuid, UserId),
    new: &NewLine,
) -> StoreResult<()> {
    // A foreign key would also take a house that whoever asks does not see.
    if !other_list(tx, head).await?.iter().any(|other| other.id == new.other) {
        return Err(AppError::field("other", "error-choose").into());
    }
    let (child, parent) = if new.from { (head.id, new.other) } else { (new.other, head.id) };
    let written = diesel::insert_into(house_lineage::table)
        .values((
            house_lineage::id.eq(id),
            house_lineage::organization_id.eq(head.organization_id),
            house_lineage::house_id.eq(child),
            house_lineage::parent_house_id.eq(parent),
            house_lineage::kind.eq(new.kind),
            house_lineage::since.eq(new.since),
            house_lineage::until.eq(new.until),
            house_lineage::note.eq(&new.note),
            house_lineage::source_url.eq(&new.source_url),
            house_lineage::created_by.eq(user.0),
        ))
        .on_conflict(house_lineage::id)
        .do_nothing()
        .execute(&mut tx.conn())
        .await
        .on_constraint("house_lineage_circle", "other", || "house-lineage-circle".into())
        .on_constraint("house_lineage_once", "other", || "house-lineage-twice".into())
        .on_constraint("house_lineage_order", "until", || "house-lineage-order".into());
    match written {
        Err(StoreError::Denied) => Err(AppError::field("other", "house-lineage-theirs").into()),
        result => result.map(drop),
    }
}

/// Takes a line out; one that is gone already is no error.
///
/// # Errors
/// `Denied` for a line that the leaders of the other house keep.
pub async fn line_delete(tx: &mut ActorTx<'_>, head: &HouseHead, id: Uuid) -> StoreResult<()> {
    let ours = house_lineage::house_id.eq(head.id).or(house_lineage::parent_house_id.eq(head.id));
    let row = house_lineage::table.find(id).filter(ours);
    let seen: Option<Uuid> = row.select(house_lineage::id).first(&mut tx.conn()).await.optional()?;
    let gone = diesel::delete(row).execute(&mut tx.conn()).await?;
    if seen.is_some() && gone == 0 { Err(StoreError::Denied) } else { Ok(()) }
}

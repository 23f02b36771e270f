//! Rows of `community.honours` in the name of a house.

use super::model::NewHonour;
use crate::head::HouseHead;
use crate::invitation::store::profile_by_handle;
use chrono::Utc;
use db::prelude::*;
use diesel::sql_types::{Bool, Uuid as SqlUuid};
use kernel::{AppError, ProfileId, UserId};
use schema::community::honours;
use uuid::Uuid;

#[derive(QueryableByName)]
struct Yes {
    #[diesel(sql_type = Bool)]
    yes: bool,
}

/// May whoever asks write honours down for this organisation?
///
/// # Errors
/// If the database is away.
pub async fn may_write(tx: &ActorTx<'_>, organization: Uuid) -> StoreResult<bool> {
    const MAY: &str = "select $1 = any(auth.organizations_with('community.create')) as yes";
    let row: Yes = statement(MAY).bind::<SqlUuid, _>(organization).get_result(&mut tx.conn()).await?;
    Ok(row.yes)
}

async fn somebody(tx: &ActorTx<'_>, handle: &str, field: &str) -> StoreResult<Uuid> {
    let found = profile_by_handle(tx, handle).await?;
    found.ok_or_else(|| AppError::field(field, "house-nobody").into())
}

/// Writes an honour down; what was written by the first of two clicks stays.
///
/// # Errors
/// [`AppError::Invalid`] beside `handle`, `witness` or `title`; `Denied` without `community.create`.
pub async fn honour_create(
    tx: &mut ActorTx<'_>,
    head: &HouseHead,
    (id, user): (Uuid, UserId),
    new: &NewHonour,
) -> StoreResult<()> {
    let who = somebody(tx, &new.handle, "handle").await?;
    let witness = match &new.witness {
        Some(handle) => Some(somebody(tx, handle, "witness").await?),
        None => None,
    };
    diesel::insert_into(honours::table)
        .values((
            honours::id.eq(id),
            honours::organization_id.eq(head.organization_id),
            honours::house_id.eq(head.id),
            honours::profile_id.eq(who),
            honours::kind.eq(new.kind),
            honours::title.eq(&new.title),
            honours::category.eq(&new.category),
            honours::given_by.eq(&new.given_by),
            honours::given_on.eq(new.given_on),
            honours::source_url.eq(&new.source_url),
            honours::witness_profile_id.eq(witness),
            honours::note.eq(&new.note),
            honours::created_by.eq(user.0),
        ))
        .on_conflict(honours::id)
        .do_nothing()
        .execute(&mut tx.conn())
        .await
        .on_constraint("honours_once", "title", || "house-honour-twice".into())?;
    Ok(())
}

/// The witness says that they were there. Having said so already is no error.
///
/// # Errors
/// `NotFound` for everybody but the witness named.
pub async fn honour_witness(
    tx: &mut ActorTx<'_>,
    head: &HouseHead,
    id: Uuid,
    who: ProfileId,
) -> StoreResult<()> {
    let row = honours::table
        .find(id)
        .filter(honours::house_id.eq(head.id).and(honours::witness_profile_id.eq(who.0)));
    let _: Uuid = row.select(honours::id).first(&mut tx.conn()).await?;
    diesel::update(row.filter(honours::witnessed_at.is_null()))
        .set(honours::witnessed_at.eq(Utc::now()))
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

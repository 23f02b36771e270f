//! Writing one's own membership.

use db::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text, Uuid as SqlUuid};
use kernel::{AppError, ProfileId};
use schema::community::house_members;
use uuid::Uuid;

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

#[derive(QueryableByName)]
struct Answer {
    #[diesel(sql_type = Bool)]
    yes: bool,
}

/// Changes of who leads a house wait for each other: two leaders who leave at once both look whether the other remains.
///
/// # Errors
/// If the database is away.
pub async fn lock(tx: &mut ActorTx<'_>, house: Uuid) -> StoreResult<()> {
    const LOCK: &str = "select count(pg_advisory_xact_lock(hashtextextended($1, 0))) as count";
    let key = format!("leaders of house {house}");
    let row: Count = statement(LOCK).bind::<Text, _>(key).get_result(&mut tx.conn()).await?;
    debug_assert_eq!(row.count, 1);
    Ok(())
}

/// Does anybody lead the house but for the membership `but`?
///
/// # Errors
/// If the database is away.
pub async fn leader_remains(tx: &ActorTx<'_>, house: Uuid, but: Uuid) -> StoreResult<bool> {
    const REMAINS: &str = "select exists (select from community.house_members m where m.house_id = $1 and m.id <> $2 \
       and m.left_at is null and m.role in ('leader', 'mother', 'father', 'admin', 'founder')) as yes";
    let row: Answer = statement(REMAINS)
        .bind::<SqlUuid, _>(house)
        .bind::<SqlUuid, _>(but)
        .get_result(&mut tx.conn())
        .await?;
    Ok(row.yes)
}

/// Joins an open house as the signed-in person. Belonging to it already is no error.
///
/// # Errors
/// `Denied` where the house is not open, or is history.
pub async fn join(
    tx: &mut ActorTx<'_>,
    (organization, house): (Uuid, Uuid),
    who: ProfileId,
) -> StoreResult<()> {
    let result = diesel::insert_into(house_members::table)
        .values((
            house_members::id.eq(Uuid::now_v7()),
            house_members::organization_id.eq(organization),
            house_members::house_id.eq(house),
            house_members::profile_id.eq(who.0),
        ))
        .execute(&mut tx.conn())
        .await;
    result.map(drop).map_err(StoreError::from)
}

/// One's own membership of now.
#[derive(Clone, Debug, QueryableByName)]
pub struct Own {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Does one lead the house?
    #[diesel(sql_type = Bool)]
    pub leads: bool,
    /// Do people outside the house see it?
    #[diesel(sql_type = Bool)]
    pub is_public: bool,
}

/// One's own membership, if one belongs to the house now.
///
/// # Errors
/// If the database is away.
pub async fn own(tx: &ActorTx<'_>, house: Uuid, who: ProfileId) -> StoreResult<Option<Own>> {
    const OWN: &str = "select m.id, m.role in ('leader', 'mother', 'father', 'admin', 'founder') as leads, m.is_public \
      from community.house_members m where m.house_id = $1 and m.profile_id = $2 and m.left_at is null";
    let query = statement(OWN).bind::<SqlUuid, _>(house).bind::<SqlUuid, _>(who);
    Ok(query.get_result(&mut tx.conn()).await.optional()?)
}

/// Leaves the house. Having left already is no error.
///
/// # Errors
/// [`AppError::Invalid`] with `house-leave-last` for the last one who leads it.
pub async fn leave(tx: &mut ActorTx<'_>, house: Uuid, who: ProfileId) -> StoreResult<()> {
    lock(tx, house).await?;
    let Some(own) = own(tx, house, who).await? else { return Ok(()) };
    if own.leads && !leader_remains(tx, house, own.id).await? {
        return Err(AppError::field("", "house-leave-last").into());
    }
    // Somebody may have joined a moment ago by another server's clock.
    const LEAVE: &str = "update community.house_members set left_at = greatest(now(), joined_at), left_reason = 'left' where id = $1";
    statement(LEAVE).bind::<SqlUuid, _>(own.id).execute(&mut tx.conn()).await?;
    Ok(())
}

/// Shows one's membership to people outside the house, or hides it.
///
/// # Errors
/// `NotFound` where one does not belong to it.
pub async fn show(tx: &mut ActorTx<'_>, house: Uuid, who: ProfileId, public: bool) -> StoreResult<()> {
    let own = own(tx, house, who).await?.ok_or(StoreError::NotFound)?;
    diesel::update(house_members::table.find(own.id))
        .set(house_members::is_public.eq(public))
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

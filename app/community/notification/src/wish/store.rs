//! Wishes and hours of the signed-in person.

use super::model::{Change, Hours, HouseName, Wish};
use crate::kind::Delivery;
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Nullable, SmallInt, Text, Time, Uuid as SqlUuid};
use uuid::Uuid;

/// Everything that the person said about kinds and houses.
///
/// # Errors
/// If the database is away.
pub async fn wish_list(tx: &ActorTx<'_>) -> StoreResult<Vec<Wish>> {
    Ok(statement(
        "select type as kind, channel, house_id as house, delivery from identity.notification_preferences",
    )
    .load(&mut tx.conn())
    .await?)
}

/// Quiet hours and digest; the defaults where nothing was kept.
///
/// # Errors
/// If the database is away.
pub async fn hours_find(tx: &ActorTx<'_>) -> StoreResult<Hours> {
    let found: Option<Hours> = statement(
        "select coalesce((notifications ->> 'email')::boolean, true) as mail, quiet_from, quiet_until, digest, digest_at, digest_weekday \
           from identity.user_settings where user_id = (select auth.user_id())",
    )
    .get_result(&mut tx.conn())
    .await
    .optional()?;
    Ok(found.unwrap_or_default())
}

/// The person's houses.
///
/// # Errors
/// If the database is away.
pub async fn house_list(tx: &ActorTx<'_>) -> StoreResult<Vec<HouseName>> {
    Ok(statement("select id, name from community.houses where id = any ((select auth.own_houses())::uuid[]) order by name, id")
        .load(&mut tx.conn())
        .await?)
}

/// Keeps what the form asked for: everywhere, or for one house.
///
/// # Errors
/// `Denied` for a house that one does not belong to.
pub async fn wishes_update(tx: &mut ActorTx<'_>, house: Option<Uuid>, changes: &[Change]) -> StoreResult<()> {
    let column = |of: fn(&Change) -> &'static str| changes.iter().map(of).collect::<Vec<_>>();
    let deliveries: Vec<_> = changes.iter().map(|change| change.2.map(Delivery::word)).collect();
    for query in [
        "delete from identity.notification_preferences w using unnest($1, $2, $3) c (type, channel, delivery) \
          where w.user_id = (select auth.user_id()) and w.house_id is not distinct from $4 and w.type = c.type and w.channel = c.channel \
            and c.delivery is null",
        "insert into identity.notification_preferences (id, user_id, type, channel, house_id, delivery) \
         select gen_random_uuid(), auth.user_id(), c.type, c.channel, $4, c.delivery \
           from unnest($1, $2, $3) c (type, channel, delivery) where c.delivery is not null order by c.type, c.channel \
         on conflict on constraint notification_preferences_once do update set delivery = excluded.delivery",
    ] {
        statement(query)
            .bind::<Array<Text>, _>(column(|change| change.0))
            .bind::<Array<Text>, _>(column(|change| change.1))
            .bind::<Array<Nullable<Text>>, _>(&deliveries)
            .bind::<Nullable<SqlUuid>, _>(house)
            .execute(&mut tx.conn())
            .await?;
    }
    Ok(())
}

/// Keeps quiet hours and digest.
///
/// # Errors
/// If the database is away.
pub async fn hours_update(tx: &mut ActorTx<'_>, hours: &Hours) -> StoreResult<()> {
    statement(
        "insert into identity.user_settings as s (id, user_id, notifications, quiet_from, quiet_until, digest, digest_at, digest_weekday) \
         values ($1, (select auth.user_id()), jsonb_build_object('email', $2, 'push', true, 'sms', false), $3, $4, $5, $6, $7) \
         on conflict (user_id) do update set notifications = s.notifications || jsonb_build_object('email', $2), quiet_from = $3, \
           quiet_until = $4, digest = $5, digest_at = $6, digest_weekday = $7",
    )
    .bind::<SqlUuid, _>(Uuid::now_v7())
    .bind::<Bool, _>(hours.mail)
    .bind::<Nullable<Time>, _>(hours.quiet_from)
    .bind::<Nullable<Time>, _>(hours.quiet_until)
    .bind::<Text, _>(&hours.digest)
    .bind::<Time, _>(hours.digest_at)
    .bind::<SmallInt, _>(hours.digest_weekday)
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}

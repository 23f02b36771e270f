//! The one row of `identity.user_settings` of a person, as that person.

use db::prelude::*;
use kernel::UserId;
use schema::identity::user_settings;
use uuid::Uuid;

/// What is to change.
#[derive(Clone, Debug, Default, AsChangeset)]
#[diesel(table_name = user_settings)]
pub struct SettingsChanges {
    /// `system`, `light`, `dark`.
    pub theme: Option<String>,
    /// BCP 47 tag.
    pub language: Option<String>,
    /// IANA zone.
    pub timezone: Option<String>,
}

/// Keeps changed settings; makes the row where it is missing.
///
/// # Errors
/// If the database is away.
pub async fn settings_update(
    tx: &mut ActorTx<'_>,
    user: UserId,
    changes: &SettingsChanges,
) -> StoreResult<()> {
    diesel::insert_into(user_settings::table)
        .values((user_settings::id.eq(Uuid::now_v7()), user_settings::user_id.eq(user.0)))
        .on_conflict(user_settings::user_id)
        .do_nothing()
        .execute(&mut tx.conn())
        .await?;
    diesel::update(user_settings::table.filter(user_settings::user_id.eq(user.0)))
        .set(changes)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

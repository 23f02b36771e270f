//! The settings of a house in the database.

use super::model::{Settings, SettingsDraft};
use crate::day::Rough;
use chrono::NaiveDate;
use db::prelude::*;
use diesel::sql_types::{Bool, Date, Integer, Nullable, Text, Uuid as SqlUuid};
use kernel::AppError;
use schema::community::houses;
use uuid::Uuid;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Integer)]
    version: i32,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    color: String,
    #[diesel(sql_type = Nullable<Text>)]
    description: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    location: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    website: Option<String>,
    #[diesel(sql_type = Nullable<Date>)]
    founded: Option<NaiveDate>,
    #[diesel(sql_type = Text)]
    founded_precision: String,
    #[diesel(sql_type = Text)]
    join_policy: String,
    #[diesel(sql_type = Bool)]
    is_public: bool,
}

/// The settings, as the form shows them.
///
/// # Errors
/// `NotFound` where whoever asks sees no such house.
pub async fn settings_draft(tx: &ActorTx<'_>, house: Uuid) -> StoreResult<SettingsDraft> {
    const DRAFT: &str = "select h.version, h.name, h.color, h.description, h.location, h.website, h.founded, \
        h.founded_precision, h.join_policy, h.is_public from community.houses h where h.id = $1";
    let row: Row = statement(DRAFT).bind::<SqlUuid, _>(house).get_result(&mut tx.conn()).await?;
    Ok(SettingsDraft {
        version: row.version.to_string(),
        name: row.name,
        color: row.color,
        description: row.description.unwrap_or_default(),
        location: row.location.unwrap_or_default(),
        website: row.website.unwrap_or_default(),
        founded: row.founded.map(|day| Rough::new(day, &row.founded_precision).iso()).unwrap_or_default(),
        join_policy: row.join_policy,
        reach: if row.is_public { "public" } else { "private" }.to_owned(),
    })
}

/// Keeps the settings.
///
/// # Errors
/// [`AppError::Invalid`] with `house-name-taken`; `Conflict` if they were changed since they were loaded.
pub async fn settings_update(tx: &mut ActorTx<'_>, house: Uuid, new: &Settings) -> StoreResult<()> {
    let updated = diesel::update(houses::table.find(house).filter(houses::version.eq(new.version)))
        .set((
            houses::name.eq(&new.name),
            houses::color.eq(&new.color),
            houses::description.eq(&new.description),
            houses::location.eq(&new.location),
            houses::website.eq(&new.website),
            houses::founded.eq(new.founded.map(|founded| founded.day)),
            houses::founded_precision.eq(new.founded.map_or("day", |founded| founded.precision)),
            houses::join_policy.eq(new.join_policy),
            houses::is_public.eq(new.is_public),
        ))
        .execute(&mut tx.conn())
        .await
        .on_constraint("houses_name_key", "name", || "house-name-taken".into())?;
    if updated == 0 { Err(AppError::Conflict.into()) } else { Ok(()) }
}

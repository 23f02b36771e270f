//! Which databases may be filled: those that were empty when the demonstration came.

use db::Db;
use db::prelude::*;
use schema::identity::{system_settings, users};
use serde_json::json;
use uuid::Uuid;

const KEY: &str = "installation.purpose";

/// Is this a database for development or measuring?
pub(crate) async fn marked(tx: &ActorTx<'_>) -> StoreResult<bool> {
    let query = system_settings::table
        .filter(system_settings::key.eq(KEY))
        .filter(system_settings::value.eq_any([json!("development"), json!("bench")]));
    Ok(diesel::select(diesel::dsl::exists(query)).get_result(&mut tx.conn()).await?)
}

/// Marks an empty database as one for development.
///
/// # Errors
/// If people live in it already.
pub(crate) async fn claim(db: &Db) -> anyhow::Result<()> {
    let free = db
        .as_system("demonstration: may this database be filled?", async |tx| {
            if marked(tx).await? {
                return Ok(true);
            }
            let lived_in: bool = diesel::select(diesel::dsl::exists(users::table.select(users::id)))
                .get_result(&mut tx.conn())
                .await?;
            if lived_in {
                return Ok(false);
            }
            diesel::insert_into(system_settings::table)
                .values((
                    system_settings::id.eq(Uuid::now_v7()),
                    system_settings::key.eq(KEY),
                    system_settings::value.eq(json!("development")),
                    system_settings::description
                        .eq("Set by the demonstration; allows bulk data for measuring."),
                    system_settings::category.eq("installation"),
                ))
                .execute(&mut tx.conn())
                .await?;
            Ok(true)
        })
        .await?;
    anyhow::ensure!(
        free,
        "The database holds people of its own, so the demonstration stays out of it. Use an empty database."
    );
    Ok(())
}

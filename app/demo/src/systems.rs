//! The rows of systems whose content is written as SQL: one file per system in `content/sql`, run once and in this
//! order. Ids come from names (`maison.demo_id('contact:lena')`), times are relative to the day of the run.

use crate::Summary;
use db::Db;
use db::prelude::*;
use diesel::dsl::exists;
use diesel_async::SimpleAsyncConnection;
use schema::identity::system_settings;
use uuid::Uuid;

/// Name and text, those first that others refer to.
const FILES: &[(&str, &str)] = &[
    ("identity", include_str!("../content/sql/identity.sql")),
    ("sites", include_str!("../content/sql/sites.sql")),
    ("community", include_str!("../content/sql/community.sql")),
    ("media", include_str!("../content/sql/media.sql")),
    ("crm", include_str!("../content/sql/crm.sql")),
    ("events", include_str!("../content/sql/events.sql")),
    ("messaging", include_str!("../content/sql/messaging.sql")),
    ("production", include_str!("../content/sql/production.sql")),
    ("channels", include_str!("../content/sql/channels.sql")),
    ("planning", include_str!("../content/sql/planning.sql")),
    ("cms", include_str!("../content/sql/cms.sql")),
    ("marketing", include_str!("../content/sql/marketing.sql")),
    ("analytics", include_str!("../content/sql/analytics.sql")),
    ("search", include_str!("../content/sql/search.sql")),
];

/// Runs the files that did not run yet.
///
/// # Errors
/// If the database is away or a file fails; what that file wrote is then taken back.
pub async fn write(db: &Db, done: &mut Summary) -> anyhow::Result<()> {
    for (name, sql) in FILES {
        let ran = db.as_system("demonstration: a system's rows", async |tx| once(tx, name, sql).await).await;
        done.systems += usize::from(
            ran.map_err(|error| anyhow::Error::new(error).context(format!("content/sql/{name}.sql")))?,
        );
    }
    Ok(())
}

/// Runs a file and notes that it ran, in one transaction.
async fn once(tx: &mut ActorTx<'_>, name: &str, sql: &str) -> StoreResult<bool> {
    let key = format!("demo.{name}");
    let known: bool = diesel::select(exists(system_settings::table.filter(system_settings::key.eq(&key))))
        .get_result(&mut tx.conn())
        .await?;
    if known {
        return Ok(false);
    }
    // Files make helper functions for the session; the one before may have had others of the same name.
    tx.conn().batch_execute("discard temp").await?;
    tx.conn().batch_execute(sql).await?;
    diesel::insert_into(system_settings::table)
        .values((
            system_settings::id.eq(Uuid::now_v7()),
            system_settings::key.eq(&key),
            system_settings::value.eq(serde_json::json!(true)),
            system_settings::description.eq("The demonstration wrote the rows of this system."),
        ))
        .execute(&mut tx.conn())
        .await?;
    Ok(true)
}

//! Brings a database to the newest shape: replaceable functions, then pending migrations.

use diesel::migration::MigrationSource;
use diesel::{QueryableByName, sql_query};
use diesel_async::{
    AsyncConnection, AsyncMigrationHarness, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection,
};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("../../migrations");

/// Functions, triggers and policy shapes that are simply made anew on every migrate. They come first, because
/// migrations call them; the bodies are therefore not checked until they run.
const REPLACEABLE: &[(&str, &str)] = &[
    ("auth.sql", include_str!("replaceable/auth.sql")),
    ("shapes.sql", include_str!("replaceable/shapes.sql")),
    ("triggers.sql", include_str!("replaceable/triggers.sql")),
    ("rules.sql", include_str!("replaceable/rules.sql")),
    ("health.sql", include_str!("replaceable/health.sql")),
    ("partitions.sql", include_str!("replaceable/partitions.sql")),
    ("demo.sql", include_str!("replaceable/demo.sql")),
];

/// Runs what is pending as the owner of the tables; several nodes may start at once. Returns the names that ran.
///
/// # Errors
/// If the database cannot be reached or a migration fails; that migration is then rolled back.
pub async fn migrate(owner_url: &str) -> anyhow::Result<Vec<String>> {
    let mut conn = AsyncPgConnection::establish(owner_url).await?;
    conn.batch_execute(
        "select pg_advisory_lock(7246001); set check_function_bodies = off; set lock_timeout = '10s'",
    )
    .await?;
    for (name, sql) in REPLACEABLE {
        conn.batch_execute(sql).await.map_err(|error| anyhow::anyhow!("{name}: {error}"))?;
    }
    let mut harness = AsyncMigrationHarness::new(conn);
    let ran = tokio::task::block_in_place(|| {
        harness
            .run_pending_migrations(MIGRATIONS)
            .map(|ran| ran.iter().map(ToString::to_string).collect())
            .map_err(|error| anyhow::anyhow!("{error}"))
    })?;
    // The job db.partitions makes the next ones; the first must be there before anything is written.
    harness
        .into_inner()
        .batch_execute(
            "select maison.month_partitions(parent, 3, keep) from maison.partition_plan();
             select pg_advisory_unlock(7246001)",
        )
        .await?;
    Ok(ran)
}

#[derive(QueryableByName)]
struct Applied {
    #[diesel(sql_type = diesel::sql_types::Text)]
    version: String,
}

/// Versions of the migrations that this program knows and the database has not run.
///
/// # Errors
/// If the database is away, or has never been migrated.
pub async fn pending(db: &crate::Db) -> crate::StoreResult<Vec<String>> {
    let applied: Vec<Applied> = db
        .read(kernel::Actor::Visitor, async |tx| {
            Ok(sql_query("select maison.migrations_applied() as version").load(&mut tx.conn()).await?)
        })
        .await?;
    let known = MigrationSource::<diesel::pg::Pg>::migrations(&MIGRATIONS).unwrap_or_default();
    let known = known.iter().map(|migration| migration.name().version().to_string());
    Ok(known.filter(|version| applied.iter().all(|applied| applied.version != *version)).collect())
}

/// Takes every migration back, newest first. Only for the test that proves that it can be done.
///
/// # Errors
/// If a `down.sql` fails.
pub async fn revert_all(owner_url: &str) -> anyhow::Result<()> {
    let conn = AsyncPgConnection::establish(owner_url).await?;
    let mut harness = AsyncMigrationHarness::new(conn);
    tokio::task::block_in_place(|| {
        harness.revert_all_migrations(MIGRATIONS).map(drop).map_err(|error| anyhow::anyhow!("{error}"))
    })
}

/// Takes back the migrations after this one. Only for the test that proves upgrades.
///
/// # Errors
/// If a `down.sql` fails.
pub async fn revert_after(owner_url: &str, version: &str) -> anyhow::Result<()> {
    let conn = AsyncPgConnection::establish(owner_url).await?;
    let mut harness = AsyncMigrationHarness::new(conn);
    // Diesel compares versions without the dashes of the folders' names.
    let version = version.replace('-', "");
    tokio::task::block_in_place(|| {
        loop {
            let applied = harness.applied_migrations().map_err(|error| anyhow::anyhow!("{error}"))?;
            match applied.iter().max() {
                Some(newest) if newest.to_string() > version => {
                    harness.revert_last_migration(MIGRATIONS).map_err(|error| anyhow::anyhow!("{error}"))?;
                }
                _ => return Ok(()),
            }
        }
    })
}

/// Names the shape of the database: changes with every migration and replaceable function.
pub fn fingerprint() -> &'static str {
    env!("MIGRATIONS_FINGERPRINT")
}

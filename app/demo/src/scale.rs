//! Very many rows, for measuring.

use crate::{Summary, mark};
use db::Db;
use db::prelude::*;
use diesel::sql_types::Text;
use diesel_async::SimpleAsyncConnection;
use schema::sites::{listings, mega_sites};
use uuid::Uuid;

/// Writes `n` × 10,000 subsites with skewed numbers of items for measuring: `n` mega sites `measuring-1` … with 10,000
/// subsites each. They borrow the demonstration's pictures. Mega sites that are there already are left as they are.
///
/// # Errors
/// If the database is not marked as one for development, or is away.
pub async fn scale(db: &Db, n: u32) -> anyhow::Result<Summary> {
    let marked =
        db.as_system("scale: is this a database for measuring?", async |tx| mark::marked(tx).await).await?;
    anyhow::ensure!(
        marked,
        "The database is not marked as one for development. Run `maison seed --demo` on an empty one first."
    );
    let mut made = Summary::default();
    for site in 1..=n {
        let (subsites, items) =
            db.as_system("scale: ten thousand subsites", async |tx| ten_thousand(tx, site).await).await?;
        made.subsites += subsites;
        made.items += items;
        tracing::info!(site, of = n, subsites, "ten thousand subsites");
    }
    db.as_system("scale: statistics and caches", async |tx| {
        let tables: Vec<String> = TABLES.iter().map(|table| format!("'{table}'")).collect();
        let sql = format!("select maison.refresh_statistics(array[{}]::regclass[])", tables.join(", "));
        tx.conn().batch_execute(&sql).await?;
        tx.conn().batch_execute("select maison.tell('sites:'), maison.tell('listings:')").await?;
        Ok(())
    })
    .await?;
    Ok(made)
}

/// What the planner must know anew.
const TABLES: &[&str] = &[
    "sites.mega_sites",
    "sites.subsites",
    "sites.listings",
    "sites.subsite_facets",
    "sites.albums",
    "sites.articles",
    "sites.timeline_entries",
    "events.events",
    "community.posts",
];

async fn ten_thousand(tx: &mut ActorTx<'_>, site: u32) -> StoreResult<(usize, usize)> {
    // Nobody needs to hear of each row.
    tx.conn().batch_execute("set local maison.quiet = 'on'").await?;
    let number = site.to_string();
    let subsites =
        diesel::sql_query(include_str!("scale.sql")).bind::<Text, _>(&number).execute(&mut tx.conn()).await?;
    if subsites == 0 {
        return Ok((0, 0));
    }
    diesel::sql_query(include_str!("scale_items.sql"))
        .bind::<Text, _>(&number)
        .execute(&mut tx.conn())
        .await?;
    // Five statements in one tell only the last one's rows; every item is listed.
    let site: Uuid = mega_sites::table
        .filter(mega_sites::slug.eq(format!("measuring-{number}")))
        .select(mega_sites::id)
        .first(&mut tx.conn())
        .await?;
    let items: i64 = listings::table
        .filter(listings::mega_site_id.eq(site).and(listings::kind.ne("subsite")))
        .count()
        .get_result(&mut tx.conn())
        .await?;
    Ok((subsites, usize::try_from(items).unwrap_or_default()))
}

//! Queries on the facets that triggers keep.

use super::Facets;
use crate::listing::store::{Count, listing_counts};
use crate::listing::{Filter, Kind, Scope};
use db::prelude::*;
use diesel::sql_types::{Array, BigInt, Text, Uuid as SqlUuid};
use uuid::Uuid;

/// The facets of a list: the kept ones where nothing narrows it, else counted over its first matches.
///
/// # Errors
/// If the database is away.
pub async fn facets_find(tx: &ActorTx<'_>, filter: &Filter) -> StoreResult<Facets> {
    let word = match &filter.kind {
        Kind::Subsites => Some("subsite"),
        Kind::Module(module) => Some(module.as_str()),
        Kind::Items | Kind::All => None,
    };
    match (filter.scope, word) {
        (Scope::MegaSite(id), Some(word)) if filter.is_open() => {
            Ok(Facets::of(kept(tx, id, word).await?, false))
        }
        _ => Ok(Facets::of(listing_counts(tx, filter).await?, true)),
    }
}

async fn kept(tx: &ActorTx<'_>, mega_site: Uuid, word: &str) -> StoreResult<Vec<Count>> {
    Ok(statement(include_str!("kept.sql"))
        .bind::<SqlUuid, _>(mega_site)
        .bind::<Text, _>(word)
        .load(&mut tx.conn())
        .await?)
}

/// How many listings there are of each of these kinds.
#[derive(QueryableByName)]
struct KindCount {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// How many public items of each module a mega site has, most first.
///
/// # Errors
/// If the database is away.
pub async fn module_counts(
    tx: &ActorTx<'_>,
    mega_site: Uuid,
    modules: &[String],
) -> StoreResult<Vec<(String, i64)>> {
    let rows: Vec<KindCount> = statement(
        "select f.kind, sum(f.count)::bigint as count from sites.subsite_facets f \
         where f.mega_site_id = $1 and f.kind = any ($2) and f.value = '' \
         group by f.kind having sum(f.count) > 0 order by count desc",
    )
    .bind::<SqlUuid, _>(mega_site)
    .bind::<Array<Text>, _>(modules)
    .load(&mut tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.kind, row.count)).collect())
}

/// Counts the facets of every mega site anew, whatever the triggers made of them. For the nightly job.
///
/// # Errors
/// If the database is away.
pub async fn facets_recount(db: &db::Db) -> StoreResult<()> {
    db.as_system("nightly recount of facets", async |tx| {
        statement("select sites.recount_facets(m.id) from sites.mega_sites m")
            .execute(&mut tx.conn())
            .await?;
        Ok(())
    })
    .await
}

//! The job `media.pages`: draws the first pages of a document that was taken in, keeps what they say, and makes the first one
//! its tile.
//!
//! A page may take seconds, too long for whoever sends it. Until then, and where it cannot be drawn, the document is shown
//! by its calm tile, and can be downloaded all the same.

use super::PAGES;
use super::leaf::{Drawn, drawn_set};
use crate::Storage;
use crate::asset::intake;
use db::Db;
use db::jobs::{NewJob, Workers, enqueue};
use db::prelude::*;
use diesel::sql_types::{Integer, Text, Uuid as SqlUuid};
use kernel::{AppError, AssetId, Locale, ProfileId};
use paper::Refusal;
use serde::{Deserialize, Serialize};
use std::path::Path;
use tokio::sync::Semaphore;
use uuid::Uuid;

/// The job's kind.
const DRAW: &str = "media.pages";
/// What cannot be drawn now will not be later; a few tries for a database that is away.
const TRIES: i32 = 4;
/// One at a time: it keeps a core busy.
static AT_ONCE: Semaphore = Semaphore::const_new(1);

/// What the job gets.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Order {
    asset: Uuid,
}

/// Has a document drawn, if this transaction commits.
pub(super) async fn want(tx: &mut ActorTx<'_>, asset: AssetId) -> StoreResult<()> {
    let order = serde_json::to_value(Order { asset: asset.0 }).map_err(anyhow::Error::from)?;
    let job = NewJob::new(DRAW, &order).unique(asset.to_string()).priority(-1).attempts(TRIES);
    enqueue(tx, &job).await.map(drop)
}

/// Adds the job `media.pages` to a node's workers.
pub(crate) fn work(workers: Workers, storage: Storage) -> Workers {
    workers.on(DRAW, move |db: Db, order: Order| {
        let storage = storage.clone();
        async move { draw(&db, &storage, order.asset).await }
    })
}

/// A document as it is kept.
#[derive(QueryableByName)]
struct Kept {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = SqlUuid)]
    owner: Uuid,
    #[diesel(sql_type = Integer)]
    pages: i32,
}

const FIND: &str = "select f.storage_key as name, f.owner_profile_id as owner, f.page_count as pages \
  from media.assets a join media.files f on f.id = a.file_id \
  where a.id = $1 and a.owner_profile_id is not null and a.asset_type = 'document' and f.page_count is not null";

async fn draw(db: &Db, storage: &Storage, asset: Uuid) -> anyhow::Result<()> {
    let why = "a document that is drawn";
    let find = async |tx: &mut ActorTx<'_>| {
        statement(FIND).bind::<SqlUuid, _>(asset).get_result::<Kept>(&mut tx.conn()).await.optional()
    };
    let Some(kept) = db.as_system(why, async |tx| Ok(find(tx).await?)).await? else { return Ok(()) };
    let path = std::path::absolute(storage.path(&kept.name)?)?;
    let count = u32::try_from(kept.pages).unwrap_or_default().min(PAGES);
    let drawn = {
        let _permit = AT_ONCE.acquire().await?;
        Drawn { pages: pages(storage, asset, &path, count).await?, texts: texts(asset, &path, count).await? }
    };
    let owner = ProfileId(kept.owner);
    match db.as_system(why, async |tx| drawn_set(tx, (AssetId(asset), owner), &drawn).await).await {
        // No room for more, or it is gone in the meantime.
        Err(StoreError::Constraint { name }) => {
            tracing::info!(%asset, name, "a document keeps its calm tile");
            Ok(())
        }
        done => Ok(done?),
    }
}

/// Its pages with their numbers, made anew as pictures that people send; their bytes are kept. Those that cannot be drawn
/// are left out.
async fn pages(
    storage: &Storage,
    asset: Uuid,
    path: &Path,
    count: u32,
) -> anyhow::Result<Vec<(i32, picture::Prepared)>> {
    let mut pages = Vec::new();
    for (page, number) in (1..=count).zip(1..) {
        let bytes = match paper::page(path, page).await {
            Ok(bytes) => bytes,
            Err(Refusal::Missing) => anyhow::bail!(Refusal::Missing.reason()),
            Err(refusal) => {
                tracing::info!(%asset, page, reason = refusal.reason(), "a page is not drawn");
                continue;
            }
        };
        match intake::prepare(bytes, Locale::En).await {
            Ok(prepared) => {
                intake::keep(storage, &prepared).await?;
                pages.push((number, prepared));
            }
            Err(AppError::Invalid(_)) => tracing::info!(%asset, page, "a page is drawn as no picture"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(pages)
}

/// What they say; nothing where that cannot be read.
async fn texts(asset: Uuid, path: &Path, count: u32) -> anyhow::Result<Vec<String>> {
    match paper::text(path, count).await {
        Ok(texts) => Ok(texts),
        Err(Refusal::Missing) => anyhow::bail!(Refusal::Missing.reason()),
        Err(refusal) => {
            tracing::info!(%asset, reason = refusal.reason(), "a document says nothing");
            Ok(Vec::new())
        }
    }
}

//! The job `media.waveform`: listens to a recording that was taken in, keeps how loud it is, and draws its tile of it.
//!
//! An hour of music takes about ten seconds to decode, too long for whoever sends it. Until then, and for what is not
//! decoded at all, the recording is shown by its calm tile.

use super::Format;
use crate::Storage;
use crate::asset::file::{Owner, file_create};
use crate::asset::{intake, poster};
use anyhow::Context;
use db::Db;
use db::jobs::{NewJob, Workers, enqueue};
use db::prelude::*;
use diesel::sql_types::{Binary, Nullable, Text, Uuid as SqlUuid};
use kernel::{AssetId, ProfileId};
use serde::{Deserialize, Serialize};
use sound::{Mute, PEAKS, Peaks};
use tokio::sync::Semaphore;
use uuid::Uuid;

/// The job's kind.
const DRAW: &str = "media.waveform";
/// What cannot be decoded now will not be later; a few tries for a database that is away.
const TRIES: i32 = 4;
/// One at a time: it keeps a core busy.
static AT_ONCE: Semaphore = Semaphore::const_new(1);

/// What the job gets.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Order {
    asset: Uuid,
}

/// Has a recording drawn, if this transaction commits.
pub(super) async fn want(tx: &mut ActorTx<'_>, asset: AssetId, format: Format) -> StoreResult<()> {
    // Browsers record nothing but Opus into it, which is not decoded here.
    if !format.is_audio() || format == Format::Weba {
        return Ok(());
    }
    let order = serde_json::to_value(Order { asset: asset.0 }).map_err(anyhow::Error::from)?;
    let job = NewJob::new(DRAW, &order).unique(asset.to_string()).priority(-1).attempts(TRIES);
    enqueue(tx, &job).await.map(drop)
}

/// Adds the job `media.waveform` to a node's workers.
pub(crate) fn work(workers: Workers, storage: Storage) -> Workers {
    workers.on(DRAW, move |db: Db, order: Order| {
        let storage = storage.clone();
        async move { draw(&db, &storage, order.asset).await }
    })
}

/// A recording as it is kept.
#[derive(QueryableByName)]
struct Recording {
    #[diesel(sql_type = SqlUuid)]
    file: Uuid,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Binary)]
    checksum: Vec<u8>,
    #[diesel(sql_type = SqlUuid)]
    owner: Uuid,
    #[diesel(sql_type = Nullable<Binary>)]
    waveform: Option<Vec<u8>>,
}

const FIND: &str = "select f.id as file, f.storage_key as name, f.checksum, f.owner_profile_id as owner, f.waveform \
  from media.assets a join media.files f on f.id = a.file_id \
  where a.id = $1 and a.owner_profile_id is not null and a.asset_type like 'audio%'";

async fn draw(db: &Db, storage: &Storage, asset: Uuid) -> anyhow::Result<()> {
    let why = "a recording that is drawn";
    let find = async |tx: &mut ActorTx<'_>| {
        statement(FIND).bind::<SqlUuid, _>(asset).get_result::<Recording>(&mut tx.conn()).await.optional()
    };
    let Some(recording) = db.as_system(why, async |tx| Ok(find(tx).await?)).await? else { return Ok(()) };
    let known = recording.waveform.as_deref().and_then(|bytes| <[u8; PEAKS]>::try_from(bytes).ok());
    let peaks = match known {
        Some(bytes) => Peaks::of(bytes),
        None => match listen(storage, &recording.name).await? {
            Ok(peaks) => peaks,
            Err(mute) => {
                tracing::info!(%asset, reason = mute.reason(), "a recording has no waveform");
                return Ok(());
            }
        },
    };
    db.as_system(why, async |tx| peaks_keep(tx, recording.file, &peaks).await).await?;
    tile(db, storage, (asset, &recording), &peaks).await
}

/// Decodes it beside the other work.
async fn listen(storage: &Storage, name: &str) -> anyhow::Result<Result<Peaks, Mute>> {
    let _permit = AT_ONCE.acquire().await?;
    let path = storage.path(name)?;
    let file = tokio::fs::File::open(&path).await.with_context(|| format!("{name} cannot be read"))?;
    let file = file.into_std().await;
    let heard = tokio::task::spawn_blocking(move || sound::listen(file)).await;
    // A decoder that panicked has met a file it does not understand.
    Ok(heard.unwrap_or(Err(Mute::Broken)))
}

const KEEP: &str = "update media.files set waveform = $2 where id = $1";

async fn peaks_keep(tx: &mut ActorTx<'_>, file: Uuid, peaks: &Peaks) -> StoreResult<()> {
    let row = statement(KEEP).bind::<SqlUuid, _>(file).bind::<Binary, _>(peaks.bytes().to_vec());
    row.execute(&mut tx.conn()).await?;
    Ok(())
}

/// Its tile shows it, unless its owner has chosen a picture in the meantime or has no room for another one.
async fn tile(
    db: &Db,
    storage: &Storage,
    (asset, recording): (Uuid, &Recording),
    peaks: &Peaks,
) -> anyhow::Result<()> {
    let checksum = <[u8; 32]>::try_from(recording.checksum.as_slice())?;
    let bars = peaks.fewer(poster::BARS);
    let drawn = tokio::task::spawn_blocking(move || poster::of_sound(checksum, &bars)).await??;
    intake::keep(storage, &drawn).await?;
    let shown = db
        .as_system("the tile of a recording", async |tx| {
            let file = file_create(tx, Owner::Person(ProfileId(recording.owner)), &drawn).await?;
            poster::drawn_set(tx, (AssetId(asset), file), &drawn.color).await
        })
        .await;
    match shown {
        Err(StoreError::Constraint { name }) => {
            tracing::info!(%asset, name, "a recording keeps its calm tile");
            Ok(())
        }
        shown => Ok(shown?),
    }
}

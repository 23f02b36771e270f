//! The picture that stands for a video or sound: a calm tile until its owner chooses one. It has no asset of its own; who
//! sees what plays sees its poster, and nobody else.

use super::file::{Owner, file_create, files_drop};
use crate::moving::Look;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use kernel::{AssetId, FileId};
use picture::{Prepared, Refusal};
use uuid::Uuid;

/// Calm colours, dark enough for a mark upon them in every light.
const COLORS: [[u8; 3]; 6] =
    [[58, 52, 64], [44, 58, 62], [66, 54, 48], [48, 60, 50], [62, 48, 54], [50, 54, 68]];
/// Longer side of a tile, in pixels.
const LONG: u32 = 640;

/// The tile of a file: as wide as its picture, square for sound.
pub(crate) fn plain(look: &Look, checksum: [u8; 32]) -> Result<Prepared, Refusal> {
    let (width, height) = match look.size {
        _ if look.format.is_audio() => (LONG, LONG),
        Some((width, height)) if width < height => (side(width, height), LONG),
        Some((width, height)) => (LONG, side(height, width)),
        None => (LONG, LONG * 9 / 16),
    };
    let [first, ..] = checksum;
    let color = COLORS.into_iter().cycle().nth(first.into()).unwrap_or_default();
    picture::plain(width, height, color, &kernel::asset_ref::WIDTHS)
}

/// The shorter side; what is longer than three times the other is no shape for a tile.
fn side(short: u32, long: u32) -> u32 {
    let side = u64::from(LONG) * u64::from(short) / u64::from(long.max(1));
    u32::try_from(side).unwrap_or(LONG).clamp(LONG / 3, LONG)
}

const SET: &str = "insert into media.asset_renditions (id, asset_id, rendition_type, file_id, status) values ($1, $2, 'poster', $3, 'completed') \
  on conflict (asset_id, rendition_type, size_spec_id, format, page_number, watermark_text) do update set file_id = excluded.file_id";

/// Makes a picture the poster of one's own asset.
///
/// # Errors
/// `Denied` for somebody else's asset.
pub(crate) async fn poster_set(tx: &mut ActorTx<'_>, asset: AssetId, file: FileId) -> StoreResult<()> {
    statement(SET)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(asset.0)
        .bind::<SqlUuid, _>(file.0)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

#[derive(QueryableByName)]
struct Old {
    #[diesel(sql_type = SqlUuid)]
    file: Uuid,
}

const OLD: &str = "select r.file_id as file from media.asset_renditions r join media.assets a on a.id = r.asset_id \
  where r.asset_id = $1 and r.rendition_type = 'poster' and r.file_id is not null and a.owner_profile_id = auth.profile_id() for update of r";
const COLOR: &str = "update media.assets set color = $2 where id = $1";

/// Another poster for a video or sound of whoever asks; its files are kept already. The picture before it goes.
///
/// # Errors
/// `NotFound` for what is not theirs or has no poster, `Constraint` where they have no more room.
pub async fn poster_change(tx: &mut ActorTx<'_>, asset: AssetId, prepared: &Prepared) -> StoreResult<()> {
    let owner = tx.actor().profile().ok_or(StoreError::Denied)?;
    let old: Old = statement(OLD).bind::<SqlUuid, _>(asset.0).get_result(&mut tx.conn()).await?;
    let file = file_create(tx, Owner::Person(owner), prepared).await?;
    poster_set(tx, asset, file).await?;
    statement(COLOR)
        .bind::<SqlUuid, _>(asset.0)
        .bind::<Text, _>(&prepared.color)
        .execute(&mut tx.conn())
        .await?;
    files_drop(tx, vec![old.file]).await?;
    Ok(())
}

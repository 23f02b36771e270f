//! The picture that stands for a video, sound or document: a calm tile, then of sound how loud it is and of a document its
//! first page, until its owner chooses one. It has no asset of its own; who sees what it stands for sees it, and nobody else.

use super::file::{Bytes, Owner, bytes_create, file_create, files_drop};
use super::intake;
use super::own::{OwnPicture, Shown, row_create};
use crate::Storage;
use crate::moving::Look;
use db::prelude::*;
use diesel::sql_types::{Binary, Nullable, Text, Uuid as SqlUuid};
use kernel::{AssetId, FileId};
use picture::{Prepared, Refusal};
use std::path::Path;
use uuid::Uuid;

/// Calm colours, dark enough for a mark upon them in every light.
const COLORS: [[u8; 3]; 6] =
    [[58, 52, 64], [44, 58, 62], [66, 54, 48], [48, 60, 50], [62, 48, 54], [50, 54, 68]];
/// Longer side of a tile, in pixels.
const LONG: u32 = 640;

/// Bars in the tile of a recording.
pub(crate) const BARS: usize = 32;

/// The tile of a recording: how loud it is, on its colour.
pub(crate) fn of_sound(checksum: [u8; 32], bars: &[u8]) -> Result<Prepared, Refusal> {
    picture::bars(LONG, color(checksum), bars, &kernel::asset_ref::WIDTHS)
}

/// The tile of what plays: as wide as its picture, square for sound.
pub(crate) fn plain(look: &Look, checksum: [u8; 32]) -> Result<Prepared, Refusal> {
    let shape = if look.format.is_audio() { (1, 1) } else { look.size.unwrap_or((16, 9)) };
    of_shape(shape, checksum)
}

/// The tile of a file whose picture has this shape.
pub(crate) fn of_shape((width, height): (u32, u32), checksum: [u8; 32]) -> Result<Prepared, Refusal> {
    let (width, height) =
        if width < height { (side(width, height), LONG) } else { (LONG, side(height, width)) };
    picture::plain(width, height, color(checksum), &kernel::asset_ref::WIDTHS)
}

/// The colour of a file.
fn color([first, ..]: [u8; 32]) -> [u8; 3] {
    COLORS.into_iter().cycle().nth(first.into()).unwrap_or_default()
}

/// The shorter side; what is longer than three times the other is no shape for a tile.
fn side(short: u32, long: u32) -> u32 {
    let side = u64::from(LONG) * u64::from(short) / u64::from(long.max(1));
    u32::try_from(side).unwrap_or(LONG).clamp(LONG / 3, LONG)
}

/// Puts a file that is on the disk already, under its `name`, and the picture that stands for it into the storage.
///
/// # Errors
/// If the disk is full or the folder cannot be written.
pub(crate) async fn keep(
    storage: &Storage,
    (path, name): (&Path, String),
    poster: &Prepared,
) -> StoreResult<()> {
    let kept = storage.adopt(path.to_owned(), name).await;
    kept.map_err(|error| StoreError::Other(error.into()))?;
    intake::keep(storage, poster).await
}

/// Writes the rows of a file of whoever asks and of the picture that stands for it; the bytes of both are kept already. Says
/// whether they were made, or the id was there.
///
/// # Errors
/// As [`super::own_create`].
pub(crate) async fn shown_create(
    tx: &mut ActorTx<'_>,
    bytes: &Bytes,
    (asset_type, poster): (&'static str, &Prepared),
    own: &OwnPicture<'_>,
) -> StoreResult<bool> {
    let owner = tx.actor().profile().ok_or(StoreError::Denied)?;
    let (file, _) = bytes_create(tx, Owner::Person(owner), bytes).await?;
    let is_new = row_create(tx, (owner, file), own, Shown::by(asset_type, poster)).await?;
    if is_new {
        let file = file_create(tx, Owner::Person(owner), poster).await?;
        poster_set(tx, own.id, file).await?;
    }
    Ok(is_new)
}

const SET: &str = "insert into media.asset_renditions (id, asset_id, rendition_type, file_id, status) values ($1, $2, $4, $3, 'completed') \
  on conflict (asset_id, rendition_type, size_spec_id, format, page_number, watermark_text) do update set file_id = excluded.file_id";

/// Makes a picture the poster of one's own asset.
///
/// # Errors
/// `Denied` for somebody else's asset.
pub(crate) async fn poster_set(tx: &mut ActorTx<'_>, asset: AssetId, file: FileId) -> StoreResult<()> {
    rendition_set(tx, asset, file, "poster").await
}

async fn rendition_set(
    tx: &mut ActorTx<'_>,
    asset: AssetId,
    file: FileId,
    kind: &'static str,
) -> StoreResult<()> {
    statement(SET)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(asset.0)
        .bind::<SqlUuid, _>(file.0)
        .bind::<Text, _>(kind)
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

// What stood for it before its owner chose something is kept to be taken again.
const TILE: &str = "insert into media.asset_renditions (id, asset_id, rendition_type, file_id, status) values ($1, $2, 'preview', $3, 'completed') \
  on conflict do nothing";

/// Another poster for a video or sound of whoever asks; its files are kept already. A picture that was chosen before goes.
///
/// # Errors
/// `NotFound` for what is not theirs or has no poster, `Constraint` where they have no more room.
pub async fn poster_change(tx: &mut ActorTx<'_>, asset: AssetId, prepared: &Prepared) -> StoreResult<()> {
    let owner = tx.actor().profile().ok_or(StoreError::Denied)?;
    let old: Old = statement(OLD).bind::<SqlUuid, _>(asset.0).get_result(&mut tx.conn()).await?;
    let file = file_create(tx, Owner::Person(owner), prepared).await?;
    if old.file != file.0 {
        let row = statement(TILE).bind::<SqlUuid, _>(Uuid::now_v7()).bind::<SqlUuid, _>(asset.0);
        row.bind::<SqlUuid, _>(old.file).execute(&mut tx.conn()).await?;
    }
    poster_set(tx, asset, file).await?;
    color_set(tx, asset, &prepared.color).await?;
    files_drop(tx, vec![old.file]).await?;
    Ok(())
}

#[derive(QueryableByName)]
struct First {
    #[diesel(sql_type = SqlUuid)]
    poster: Uuid,
    #[diesel(sql_type = SqlUuid)]
    first: Uuid,
    /// What the recording was drawn as in the meantime.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    drawn: Option<Uuid>,
    #[diesel(sql_type = Binary)]
    checksum: Vec<u8>,
}

const FIRST: &str = "select p.file_id as poster, r.file_id as first, w.file_id as drawn, f.checksum from media.assets a \
    join media.files f on f.id = a.file_id \
    join media.asset_renditions p on p.asset_id = a.id and p.rendition_type = 'poster' and p.file_id is not null \
    join media.asset_renditions r on r.asset_id = a.id and r.rendition_type = 'preview' and r.file_id is not null \
    left join media.asset_renditions w on w.asset_id = a.id and w.rendition_type = 'waveform' \
  where a.id = $1 and a.owner_profile_id = auth.profile_id() for update of p";
const UNTILE: &str = "delete from media.asset_renditions where asset_id = $1 and rendition_type = 'preview'";

/// Takes the poster away that whoever asks chose for their video or sound; its tile stands for it again. Does nothing
/// where none was chosen.
///
/// # Errors
/// If the database is away.
pub async fn poster_remove(tx: &mut ActorTx<'_>, asset: AssetId) -> StoreResult<()> {
    let found: Option<First> =
        statement(FIRST).bind::<SqlUuid, _>(asset.0).get_result(&mut tx.conn()).await.optional()?;
    let Some(found) = found else { return Ok(()) };
    let [red, green, blue] = color(<[u8; 32]>::try_from(found.checksum).unwrap_or_default());
    poster_set(tx, asset, FileId(found.drawn.unwrap_or(found.first))).await?;
    color_set(tx, asset, &format!("#{red:02x}{green:02x}{blue:02x}")).await?;
    statement(UNTILE).bind::<SqlUuid, _>(asset.0).execute(&mut tx.conn()).await?;
    files_drop(tx, vec![found.poster, found.first]).await?;
    Ok(())
}

async fn color_set(tx: &mut ActorTx<'_>, asset: AssetId, color: &str) -> StoreResult<()> {
    statement(COLOR).bind::<SqlUuid, _>(asset.0).bind::<Text, _>(color).execute(&mut tx.conn()).await?;
    Ok(())
}

// Once somebody chose a poster, the tile before it is kept (TILE).
const CALM: &str = "select r.file_id as file from media.asset_renditions r \
  where r.asset_id = $1 and r.rendition_type = 'poster' and r.file_id is not null \
    and not exists (select from media.asset_renditions t where t.asset_id = $1 and t.rendition_type = 'preview') for update of r";

/// Keeps the picture of how loud a recording is, and makes it its poster where nobody has chosen one. As the system.
///
/// # Errors
/// `NotFound` where the asset is gone.
pub(crate) async fn drawn_set(
    tx: &mut ActorTx<'_>,
    (asset, file): (AssetId, FileId),
    color: &str,
) -> StoreResult<()> {
    rendition_set(tx, asset, file, "waveform").await?;
    calm_replace(tx, (asset, file), color).await
}

/// Makes a picture that was drawn of something its poster where nobody has chosen one. As the system.
///
/// # Errors
/// `NotFound` where the asset is gone.
pub(crate) async fn calm_replace(
    tx: &mut ActorTx<'_>,
    (asset, file): (AssetId, FileId),
    color: &str,
) -> StoreResult<()> {
    let old: Option<Old> =
        statement(CALM).bind::<SqlUuid, _>(asset.0).get_result(&mut tx.conn()).await.optional()?;
    if let Some(old) = old {
        poster_set(tx, asset, file).await?;
        color_set(tx, asset, color).await?;
        files_drop(tx, vec![old.file]).await?;
    }
    Ok(())
}

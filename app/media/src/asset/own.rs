//! A person's own pictures: members send them with posts, to the gallery and in archives, and need no right in an
//! organisation's library.

use super::Visibility;
use super::file::{Owner, file_create, files_drop};
use db::prelude::*;
use diesel::sql_types::{Array, Uuid as SqlUuid};
use kernel::{AssetId, FileId, ProfileId};
use picture::Prepared;
use schema::media::assets;
use uuid::Uuid;

/// What is said about a picture of one's own.
#[derive(Clone, Copy, Debug)]
pub struct OwnPicture<'a> {
    /// Its id, chosen before: sent twice, it is there once. See [`id_within`].
    pub id: AssetId,
    /// What it is called, at most 200 letters.
    pub name: &'a str,
    /// What it shows, at most 1,000 letters.
    pub alt: &'a str,
    /// Who sees its bytes.
    pub visibility: Visibility,
}

/// The same picture within the same whole (a post, a form, a person) has the same id, however often it is sent.
pub fn id_within(whole: Uuid, prepared: &Prepared) -> AssetId {
    id_of(whole, &prepared.checksum)
}

/// The id within a whole of a file with this checksum.
pub(super) fn id_of(whole: Uuid, checksum: &[u8; 32]) -> AssetId {
    let mut first = [0; 16];
    for (to, from) in first.iter_mut().zip(checksum) {
        *to = *from;
    }
    AssetId(Uuid::from_u128(whole.as_u128() ^ u128::from_be_bytes(first)))
}

/// Writes the rows of a picture of whoever asks, whose files are kept already; does nothing where its id is there.
///
/// # Errors
/// `Denied` for visitors, `Constraint` where the person has no more room.
pub async fn own_create(
    tx: &mut ActorTx<'_>,
    prepared: &Prepared,
    picture: &OwnPicture<'_>,
) -> StoreResult<()> {
    let owner = tx.actor().profile().ok_or(StoreError::Denied)?;
    let file = file_create(tx, Owner::Person(owner), prepared).await?;
    row_create(tx, (owner, file), picture, Shown::by("image", prepared)).await?;
    Ok(())
}

/// Have they no more room? Every limit of `media.quotas` says so by a constraint of its name.
pub fn is_full(error: &StoreError) -> bool {
    matches!(error, StoreError::Constraint { name } if name.starts_with("quotas_"))
}

/// How an asset is shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shown<'a> {
    /// As the database spells its kind.
    asset_type: &'static str,
    color: Option<&'a str>,
    thumbhash: Option<&'a [u8]>,
}

impl<'a> Shown<'a> {
    /// By a picture: its own, or its poster.
    pub(crate) fn by(asset_type: &'static str, picture: &'a Prepared) -> Self {
        Self { asset_type, color: Some(&picture.color), thumbhash: Some(&picture.thumbhash) }
    }

    /// By nothing.
    pub(crate) fn not(asset_type: &'static str) -> Self {
        Self { asset_type, color: None, thumbhash: None }
    }
}

/// The row of a file of a person's own; says whether it was made, or its id was there.
pub(crate) async fn row_create(
    tx: &mut ActorTx<'_>,
    (owner, file): (ProfileId, FileId),
    own: &OwnPicture<'_>,
    shown: Shown<'_>,
) -> StoreResult<bool> {
    let made = diesel::insert_into(assets::table)
        .values((
            assets::id.eq(own.id.0),
            assets::owner_profile_id.eq(owner.0),
            assets::file_id.eq(file.0),
            assets::asset_type.eq(shown.asset_type),
            assets::name.eq(own.name),
            assets::alt_text.eq(own.alt),
            assets::color.eq(shown.color),
            assets::thumbhash.eq(shown.thumbhash),
            assets::visibility.eq(own.visibility),
            assets::created_by.eq(tx.actor().user()),
        ))
        .on_conflict(assets::id)
        .do_nothing()
        .execute(&mut tx.conn())
        .await?;
    Ok(made == 1)
}

#[derive(QueryableByName)]
struct FileRow {
    #[diesel(sql_type = SqlUuid)]
    file: Uuid,
}

// The posters of what plays are seen as they were before.
const DELETE: &str = "with gone as (delete from media.assets where id = any ($1) and owner_profile_id is not null returning file_id) \
  select file_id as file from gone \
  union select r.file_id from media.asset_renditions r where r.asset_id = any ($1) and r.file_id is not null";

/// Deletes people's assets that nobody uses, and their files where no other asset has them. Bytes in the storage stay, because
/// somebody who sends the same at this moment counts on them.
///
/// # Errors
/// `Constraint` for an asset that is used after all.
pub async fn own_delete(tx: &mut ActorTx<'_>, ids: &[Uuid]) -> StoreResult<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let files: Vec<FileRow> =
        statement(DELETE).bind::<Array<SqlUuid>, _>(ids.to_vec()).load(&mut tx.conn()).await?;
    files_drop(tx, files.into_iter().map(|row| row.file).collect()).await?;
    Ok(())
}

//! Pictures that are brought in become the person's own, like those that they send with a post.

use db::prelude::*;
use diesel::sql_types::{Array, BigInt, Bytea, Integer, Nullable, Text, Uuid as SqlUuid};
use media::asset::intake;
use media::storage::{original_name, rendition_name};
use picture::Prepared;
use uuid::Uuid;

const FILE: &str = "insert into media.files (id, owner_profile_id, storage_key, content_type, byte_size, checksum, width, height, uploaded_by) \
  values ($1, auth.profile_id(), $2, $3, $4, $5, $6, $7, auth.user_id()) on conflict (owner_profile_id, checksum) do nothing";
const COPIES: &str = "insert into media.renditions (id, file_id, width, height, format, storage_key, byte_size) \
  select gen_random_uuid(), $1, c.width, c.height, c.format, c.key, c.size \
    from unnest($2, $3, $4, $5, $6) c (width, height, format, key, size)";
// The same picture is the same asset, however often it is brought.
const ASSET: &str = "insert into media.assets (id, owner_profile_id, file_id, name, alt_text, color, thumbhash, visibility, created_by) \
  select $1, auth.profile_id(), f.id, $3, left($4, 1000), $5, $6, 'public', auth.user_id() \
    from media.files f where f.owner_profile_id = auth.profile_id() and f.checksum = $2 on conflict (id) do nothing";

/// Keeps a picture's bytes and rows; returns its asset.
///
/// # Errors
/// `Constraint` where the person has no more room; if the disk is full or the database is away.
pub async fn picture_bring(tx: &mut ActorTx<'_>, prepared: &Prepared, alt: &str) -> StoreResult<Uuid> {
    let owner = tx.actor().profile().ok_or(StoreError::Denied)?;
    let id = asset_id(owner.0, prepared);
    let file = Uuid::now_v7();
    let added = statement(FILE)
        .bind::<SqlUuid, _>(file)
        .bind::<Text, _>(original_name(&prepared.key(), prepared.format.extension()))
        .bind::<Text, _>(prepared.format.content_type())
        .bind::<BigInt, _>(size(&prepared.original))
        .bind::<Bytea, _>(prepared.checksum.to_vec())
        .bind::<Nullable<Integer>, _>(i32::try_from(prepared.width).ok())
        .bind::<Nullable<Integer>, _>(i32::try_from(prepared.height).ok())
        .execute(&mut tx.conn())
        .await?;
    if added > 0 {
        copies_add(tx, file, prepared).await?;
    }
    statement(ASSET)
        .bind::<SqlUuid, _>(id)
        .bind::<Bytea, _>(prepared.checksum.to_vec())
        .bind::<Text, _>(prepared.key())
        .bind::<Text, _>(alt)
        .bind::<Nullable<Text>, _>(Some(prepared.color.as_str()))
        .bind::<Nullable<Bytea>, _>(Some(prepared.thumbhash.clone()))
        .execute(&mut tx.conn())
        .await?;
    Ok(id)
}

/// Puts the bytes where media serves them from.
///
/// # Errors
/// If the disk is full.
pub async fn picture_keep(storage: &media::Storage, prepared: &Prepared) -> StoreResult<()> {
    intake::keep(storage, prepared).await
}

async fn copies_add(tx: &mut ActorTx<'_>, file: Uuid, prepared: &Prepared) -> StoreResult<()> {
    let (copies, key) = (&prepared.renditions, prepared.key());
    let number = |number: u32| i32::try_from(number).unwrap_or(1);
    statement(COPIES)
        .bind::<SqlUuid, _>(file)
        .bind::<Array<Integer>, _>(copies.iter().map(|copy| number(copy.step)).collect::<Vec<_>>())
        .bind::<Array<Integer>, _>(copies.iter().map(|copy| number(copy.height)).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(copies.iter().map(|copy| copy.format.as_str()).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(
            copies
                .iter()
                .map(|copy| rendition_name(&key, copy.step, copy.format.extension()))
                .collect::<Vec<_>>(),
        )
        .bind::<Array<BigInt>, _>(copies.iter().map(|copy| size(&copy.bytes)).collect::<Vec<_>>())
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

fn asset_id(owner: Uuid, prepared: &Prepared) -> Uuid {
    let mut first = [0; 16];
    for (to, from) in first.iter_mut().zip(prepared.checksum) {
        *to = from;
    }
    Uuid::from_u128(owner.as_u128() ^ u128::from_be_bytes(first))
}

fn size(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX)
}

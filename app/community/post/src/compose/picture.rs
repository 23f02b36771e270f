//! Pictures that people send with a post become assets of their own: members need no right in an organisation's library.

use super::draft::Shot;
use super::receive::File;
use chrono::Utc;
use db::prelude::*;
use kernel::{AppError, AssetId, FieldErrors, FileId};
use media::Storage;
use media::asset::{Visibility, intake};
use media::storage::{original_name, rendition_name};
use picture::{Prepared, Refusal};
use schema::media::{assets, files, renditions};
use uuid::Uuid;
use web::Cx;

/// Takes the files of a form into the person's own pictures; sentences for those that are no pictures.
///
/// # Errors
/// If the disk is full or the database is away.
pub async fn take(
    cx: &Cx,
    post: Uuid,
    sent: Vec<File>,
    shots: &mut Vec<Shot>,
) -> Result<FieldErrors, web::Failure> {
    let mut errors = FieldErrors::default();
    let storage = Storage::local(&*cx.app.settings.storage);
    for file in sent {
        let prepared = match file.bytes {
            Some(bytes) => intake::prepare(bytes, cx.locale).await,
            None => Err(intake::refused(Refusal::TooManyBytes, cx.locale)),
        };
        let prepared = match prepared {
            Ok(prepared) => prepared,
            Err(AppError::Invalid(refused)) => {
                errors.add(&file.field, refused.get("file").unwrap_or_default());
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        intake::keep(&storage, &prepared).await?;
        let alt: String = file.alt.trim().chars().take(1000).collect();
        let id = asset_id(post, &prepared);
        cx.app.db.as_actor(cx.actor(), async |tx| asset_create(tx, id, &prepared, &alt).await).await?;
        if !shots.iter().any(|shot| shot.id == id.0) {
            shots.push(Shot { id: id.0, alt: file.alt, ..Shot::default() });
        }
    }
    Ok(errors)
}

/// The same picture in the same post is the same asset, however often it is sent.
fn asset_id(post: Uuid, prepared: &Prepared) -> AssetId {
    let mut first = [0; 16];
    for (to, from) in first.iter_mut().zip(prepared.checksum) {
        *to = from;
    }
    AssetId(Uuid::from_u128(post.as_u128() ^ u128::from_be_bytes(first)))
}

async fn asset_create(tx: &mut ActorTx<'_>, id: AssetId, prepared: &Prepared, alt: &str) -> StoreResult<()> {
    let owner = tx.actor().profile().ok_or(StoreError::Denied)?;
    let file = file_create(tx, owner.0, prepared).await?;
    diesel::insert_into(assets::table)
        .values((
            assets::id.eq(id.0),
            assets::owner_profile_id.eq(owner.0),
            assets::file_id.eq(file.0),
            assets::name.eq(Utc::now().date_naive().to_string()),
            assets::alt_text.eq(alt),
            assets::color.eq(&prepared.color),
            assets::thumbhash.eq(&prepared.thumbhash),
            // Who sees the post sees the picture: its row is public, its address is known to the post alone.
            assets::visibility.eq(Visibility::Public),
            assets::created_by.eq(tx.actor().user()),
        ))
        .on_conflict(assets::id)
        .do_nothing()
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

async fn file_create(tx: &mut ActorTx<'_>, owner: Uuid, prepared: &Prepared) -> StoreResult<FileId> {
    let new = FileId::new();
    diesel::insert_into(files::table)
        .values((
            files::id.eq(new.0),
            files::owner_profile_id.eq(owner),
            files::storage_key.eq(original_name(&prepared.key(), prepared.format.extension())),
            files::content_type.eq(prepared.format.content_type()),
            files::byte_size.eq(size(&prepared.original)),
            files::checksum.eq(prepared.checksum.to_vec()),
            files::width.eq(i32::try_from(prepared.width).ok()),
            files::height.eq(i32::try_from(prepared.height).ok()),
            files::uploaded_by.eq(tx.actor().user()),
        ))
        .on_conflict((files::owner_profile_id, files::checksum))
        .do_nothing()
        .execute(&mut tx.conn())
        .await
        .on_constraint("quotas_max_bytes_reached", "pictures", || "post-error-room".to_owned())
        .on_constraint("quotas_max_files_reached", "pictures", || "post-error-room".to_owned())?;
    let file: FileId = files::table
        .filter(files::owner_profile_id.eq(owner).and(files::checksum.eq(prepared.checksum.to_vec())))
        .select(files::id)
        .first(&mut tx.conn())
        .await?;
    if file == new {
        renditions_create(tx, file, prepared).await?;
    }
    Ok(file)
}

async fn renditions_create(tx: &mut ActorTx<'_>, file: FileId, prepared: &Prepared) -> StoreResult<()> {
    let key = prepared.key();
    let rows: Vec<_> = prepared
        .renditions
        .iter()
        .map(|copy| {
            (
                renditions::id.eq(Uuid::now_v7()),
                renditions::file_id.eq(file.0),
                renditions::width.eq(i32::try_from(copy.step).unwrap_or(1)),
                renditions::height.eq(i32::try_from(copy.height).unwrap_or(1)),
                renditions::format.eq(copy.format.as_str()),
                renditions::storage_key.eq(rendition_name(&key, copy.step, copy.format.extension())),
                renditions::byte_size.eq(size(&copy.bytes)),
            )
        })
        .collect();
    diesel::insert_into(renditions::table).values(rows).execute(&mut tx.conn()).await?;
    Ok(())
}

fn size(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX)
}

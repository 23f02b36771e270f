//! What a sent form becomes: changed pictures, or sentences beside its fields.

use super::check::{Ready, check, handles};
use super::model::Sheet;
use super::store::{album_make, words_set};
use db::prelude::*;
use kernel::{AppError, FieldErrors};
use portal::people;
use uuid::Uuid;

/// Writes the words of pictures, and publishes them where that is asked. Gives those that changed.
///
/// # Errors
/// `Invalid` with message ids beside the fields, numbered as the sheets are; `Denied` for whoever is silenced.
pub async fn save(tx: &mut ActorTx<'_>, sheets: &[(usize, Sheet)], publish: bool) -> StoreResult<Vec<Uuid>> {
    let kept: Vec<Sheet> = sheets.iter().map(|(_, sheet)| sheet.clone()).collect();
    let named = people(tx, &handles(&kept)).await?;
    let mut errors = FieldErrors::default();
    let mut ready: Vec<Ready> =
        sheets.iter().map(|(at, sheet)| check(sheet, *at, &named, &mut errors)).collect();
    errors.into_result()?;
    albums(tx, &mut ready).await?;
    let first = sheets.first().map_or(0, |(at, _)| *at);
    match words_set(tx, &ready, publish).await {
        Err(StoreError::Constraint { name }) if name == "gallery_items_album_id_fkey" => {
            Err(AppError::field(&format!("album_{first}"), "gallery-error-album").into())
        }
        done => done,
    }
}

/// Makes the albums that were typed; the same title is the same album.
async fn albums(tx: &mut ActorTx<'_>, ready: &mut [Ready]) -> StoreResult<()> {
    let mut made: Vec<(String, Uuid)> = Vec::new();
    for one in ready.iter_mut() {
        let Some((title, slug)) = one.new_album.clone() else { continue };
        let known = made.iter().find(|(have, _)| *have == slug).map(|(_, id)| *id);
        let id = match known {
            Some(id) => id,
            None => album_make(tx, one, &title, &slug).await?,
        };
        made.push((slug, id));
        one.album = Some(id);
    }
    Ok(())
}

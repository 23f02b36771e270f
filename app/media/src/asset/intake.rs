//! The one way in for pictures: people's uploads, avatars, imports and the demonstration all pass here.

use super::store;
use crate::Storage;
use crate::storage::{original_name, rendition_name};
use db::{ActorTx, StoreError, StoreResult};
use kernel::{AppError, AssetId, AssetRef, Locale, OrganizationId};
use picture::{Prepared, Refusal, Small};
use tokio::sync::Semaphore;

kernel::text_enum! {
    /// Who sees an asset's bytes.
    Visibility {
        /// Everybody.
        Public = "public",
        /// People of the organisation who may read media.
        Organization = "organization",
        /// The same people; never offered in pickers.
        Private = "private",
    }
}

/// What somebody says about a picture they send.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The asset's id, where it is known before; otherwise a new one.
    pub id: Option<AssetId>,
    /// Name in the library; an empty one becomes "Picture".
    pub name: String,
    /// What the picture shows, for those who do not see it.
    pub alt: String,
    /// Who made it.
    pub credit: Option<String>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// What stays in view when cropped: per cent from the left and from the top.
    pub focal: (u8, u8),
    /// Who sees it.
    pub visibility: Visibility,
}

impl Default for Upload {
    fn default() -> Self {
        Self {
            id: None,
            name: String::new(),
            alt: String::new(),
            credit: None,
            tags: Vec::new(),
            focal: (50, 50),
            visibility: Visibility::Public,
        }
    }
}

/// Two pictures at a time: each may need 400 MB while it is taken apart.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// Takes an upload apart and makes it anew, beside the request's thread.
///
/// # Errors
/// `Invalid` with a sentence beside the field `file` in the language asked for.
pub async fn prepare(bytes: Vec<u8>, locale: Locale) -> Result<Prepared, AppError> {
    // A semaphore that is never closed always gives a permit.
    let _permit = AT_ONCE.acquire().await.map_err(|_| AppError::Unavailable)?;
    let work = move || picture::prepare(&bytes, &kernel::asset_ref::WIDTHS);
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(prepared)) => Ok(prepared),
        Ok(Err(refusal)) => Err(refused(refusal, locale)),
        // A decoder that panicked has met a file it does not understand.
        Err(_) => Err(refused(Refusal::Broken, locale)),
    }
}

/// Makes one small copy of a stranger's picture, no wider and no taller than `most`; in line with what people send.
///
/// # Errors
/// [`Refusal`] for what is no picture, is broken, or is too large.
pub async fn shrink(bytes: impl AsRef<[u8]> + Send + 'static, most: (u32, u32)) -> Result<Small, Refusal> {
    let _permit = AT_ONCE.acquire().await.map_err(|_| Refusal::Broken)?;
    let work = move || picture::shrink(bytes.as_ref(), most);
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(Refusal::Broken))
}

/// The sentence for a file that is not taken.
pub fn refused(refusal: Refusal, locale: Locale) -> AppError {
    let id = match refusal {
        Refusal::Empty => "media-refused-empty",
        Refusal::TooManyBytes => "media-refused-bytes",
        Refusal::TooManyPixels => "media-refused-pixels",
        Refusal::NoPicture => "media-refused-kind",
        Refusal::Broken => "media-refused-broken",
    };
    AppError::field("file", ui::i18n::message(locale, id, &[]))
}

/// Puts a picture's files into the storage. Do this before the row commits: a file without a row harms nobody.
///
/// # Errors
/// If the disk is full or the folder cannot be written.
pub async fn keep(storage: &Storage, prepared: &Prepared) -> StoreResult<()> {
    let key = prepared.key();
    let mut files = vec![(original_name(&key, prepared.format.extension()), prepared.original.clone())];
    for copy in &prepared.renditions {
        files.push((rendition_name(&key, copy.step, copy.format.extension()), copy.bytes.clone()));
    }
    storage.put(files).await.map_err(|error| StoreError::Other(error.into()))
}

/// All of it in one call: [`prepare`], [`keep`], [`store::asset_create`]. Where the transaction must stay short, call
/// the three yourself. Sentences are in English here.
///
/// # Errors
/// `Invalid` beside `file` for what is no picture; `Denied` without `media.create` in the organisation.
pub async fn store_upload(
    tx: &mut ActorTx<'_>,
    storage: &Storage,
    organization: OrganizationId,
    bytes: Vec<u8>,
    upload: Upload,
) -> StoreResult<(AssetId, AssetRef)> {
    let prepared = prepare(bytes, Locale::En).await?;
    keep(storage, &prepared).await?;
    store::asset_create(tx, organization, &prepared, &upload).await
}

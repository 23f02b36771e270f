//! From a file that somebody sent to one that is kept, with its rows and a tile.

use super::{CONTENT_TYPE, EXTENSION, draw};
use crate::Storage;
use crate::asset::file::Bytes;
use crate::asset::{OwnPicture, poster};
use crate::storage::{checksum, original_name};
use db::prelude::*;
use kernel::{AppError, Locale};
use paper::{Look, MOST_PAGES, Refusal};
use std::path::PathBuf;
use tokio::sync::Semaphore;
use web::Settings;

/// So much of a file says whether it is a document.
pub(crate) const HEAD: usize = 1024;

/// A document that can be kept, still where it was sent to.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// SHA-256 of the file.
    pub checksum: [u8; 32],
    /// What was seen in it.
    pub look: Look,
    /// Bytes.
    pub byte_size: u64,
    /// What stands for it until its first page is drawn.
    pub tile: picture::Prepared,
    path: PathBuf,
}

/// Looking is quick, and nobody shall keep more than one core busy with it.
static AT_ONCE: Semaphore = Semaphore::const_new(1);

/// Is a file that begins so a document? The name and the type that somebody claims are not asked.
pub fn is_document(head: &[u8]) -> bool {
    paper::begin(head).is_some() && !picture::is_picture(head)
}

/// Looks at a file that is whole.
///
/// # Errors
/// `Invalid` with a sentence beside the field `file` in the language asked for.
pub async fn prepare(path: PathBuf, settings: &Settings, locale: Locale) -> StoreResult<Prepared> {
    let byte_size = tokio::fs::metadata(&path).await.map_err(anyhow::Error::from)?.len();
    if byte_size > settings.document_bytes {
        return Err(too_large(settings.document_bytes, locale).into());
    }
    let path = std::path::absolute(path).map_err(anyhow::Error::from)?;
    let look = {
        // A semaphore that is never closed always gives a permit.
        let _permit = AT_ONCE.acquire().await.map_err(|_| AppError::Unavailable)?;
        paper::look(&path).await.map_err(|refusal| refused(refusal, locale))?
    };
    let work = move || {
        let checksum = checksum(&path)?;
        let tile = poster::of_shape(look.shape, checksum)?;
        Ok::<_, anyhow::Error>(Prepared { checksum, look, byte_size, tile, path })
    };
    Ok(tokio::task::spawn_blocking(work).await.map_err(anyhow::Error::from)??)
}

/// The sentence for what is too large.
pub(crate) fn too_large(most: u64, locale: Locale) -> AppError {
    let megabytes = i64::try_from(most >> 20).unwrap_or(i64::MAX);
    AppError::field(
        "file",
        ui::i18n::message(locale, "media-refused-document-bytes", &[("most", megabytes.into())]),
    )
}

fn refused(refusal: Refusal, locale: Locale) -> AppError {
    let id = match refusal {
        Refusal::Missing => {
            tracing::error!(missing = ?paper::missing(), "a document is refused; see maison doctor");
            "media-refused-document-here"
        }
        Refusal::Locked => "media-refused-document-locked",
        Refusal::Broken => "media-refused-document-broken",
        Refusal::TooManyPages => "media-refused-document-pages",
    };
    AppError::field("file", ui::i18n::message(locale, id, &[("most", MOST_PAGES.into())]))
}

impl Prepared {
    fn name(&self) -> String {
        original_name(&picture::key(&self.checksum), EXTENSION)
    }
}

/// Puts the files into the storage.
///
/// # Errors
/// If the disk is full or the folder cannot be written.
pub(crate) async fn keep(storage: &Storage, prepared: &Prepared) -> StoreResult<()> {
    poster::keep(storage, (&prepared.path, prepared.name()), &prepared.tile).await
}

/// Writes the rows of a document of whoever asks, whose files are kept already; does nothing where its id is there.
///
/// # Errors
/// As [`crate::asset::own_create`].
pub(crate) async fn document_create(
    tx: &mut ActorTx<'_>,
    prepared: &Prepared,
    own: &OwnPicture<'_>,
) -> StoreResult<()> {
    let bytes = Bytes {
        name: prepared.name(),
        content_type: CONTENT_TYPE,
        byte_size: i64::try_from(prepared.byte_size).unwrap_or(i64::MAX),
        checksum: prepared.checksum,
        size: None,
        duration_ms: None,
        pages: Some(prepared.look.pages),
    };
    if poster::shown_create(tx, &bytes, ("document", &prepared.tile), own).await? {
        draw::want(tx, own.id).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_document;

    #[test]
    fn a_document_is_what_begins_as_one_and_is_no_picture() {
        assert!(is_document(b"%PDF-1.7\n") && is_document(b"\n\n%PDF-2.0\n"));
        let picture = [&b"\xff\xd8\xff\xe0\0\x10JFIF\0"[..], b"%PDF-1.7"].concat();
        for other in [&b"<html>"[..], b"%PDF", b"", &picture] {
            assert!(!is_document(other), "{other:?}");
        }
    }
}

//! Whatever somebody sends, picture or not, looked at and ready to be kept.

use super::{OwnPicture, intake, own, own_create};
use crate::{Storage, moving, reading};
use db::{ActorTx, StoreResult};
use kernel::{AppError, AssetId, Locale};
use picture::{MAX_BYTES, Refusal};
use std::path::{Path, PathBuf};
use tokio::io::AsyncReadExt;
use uuid::Uuid;
use web::{Cx, Settings};

/// A file that can be kept.
#[derive(Clone, Debug)]
pub enum Ready {
    /// A picture, made anew.
    Picture(Box<picture::Prepared>),
    /// A video or sound, clean.
    Moving(Box<moving::Prepared>),
    /// A document, as it came.
    Document(Box<reading::Prepared>),
}

impl Ready {
    /// Looks at a file that is whole; it stays where it is.
    ///
    /// # Errors
    /// `Invalid` with a sentence beside the field `file` for what is not taken.
    pub async fn of_file(cx: &Cx, path: PathBuf) -> StoreResult<Self> {
        Self::of(&cx.app.settings, cx.locale, path).await
    }

    /// The same where nobody waits for a page.
    ///
    /// # Errors
    /// As [`Self::of_file`], in the language asked for.
    pub async fn of(settings: &Settings, locale: Locale, path: PathBuf) -> StoreResult<Self> {
        let head = head(&path).await.map_err(anyhow::Error::from)?;
        if moving::is_moving(&head) {
            return Ok(Self::Moving(Box::new(moving::prepare(path, settings, locale).await?)));
        }
        if reading::is_document(&head) {
            return Ok(Self::Document(Box::new(reading::prepare(path, settings, locale).await?)));
        }
        let size = tokio::fs::metadata(&path).await.map_err(anyhow::Error::from)?.len();
        if usize::try_from(size).map_or(true, |size| size > MAX_BYTES) {
            return Err(intake::refused(Refusal::TooManyBytes, locale).into());
        }
        Self::of_picture(locale, tokio::fs::read(&path).await.map_err(anyhow::Error::from)?).await
    }

    /// Takes a picture apart.
    ///
    /// # Errors
    /// As [`Self::of_file`].
    pub(crate) async fn of_picture(locale: Locale, bytes: Vec<u8>) -> StoreResult<Self> {
        if !picture::is_picture(&bytes) {
            return Err(unknown(locale).into());
        }
        Ok(Self::Picture(Box::new(intake::prepare(bytes, locale).await?)))
    }

    /// SHA-256 of what is kept.
    pub fn checksum(&self) -> [u8; 32] {
        match self {
            Self::Picture(prepared) => prepared.checksum,
            Self::Moving(prepared) => prepared.checksum,
            Self::Document(prepared) => prepared.checksum,
        }
    }

    /// As [`super::id_within`].
    pub fn id_within(&self, whole: Uuid) -> AssetId {
        own::id_of(whole, &self.checksum())
    }

    /// Puts its files into the storage. Do this before the row commits: a file without a row harms nobody.
    ///
    /// # Errors
    /// If the disk is full or the folder cannot be written.
    pub async fn keep(&self, storage: &Storage) -> StoreResult<()> {
        match self {
            Self::Picture(prepared) => intake::keep(storage, prepared).await,
            Self::Moving(prepared) => moving::keep(storage, prepared).await,
            Self::Document(prepared) => reading::keep(storage, prepared).await,
        }
    }

    /// Writes its rows, whose files are kept already; does nothing where its id is there.
    ///
    /// # Errors
    /// As [`super::own_create`].
    pub async fn create(&self, tx: &mut ActorTx<'_>, own: &OwnPicture<'_>) -> StoreResult<()> {
        match self {
            Self::Picture(prepared) => own_create(tx, prepared, own).await,
            Self::Moving(prepared) => moving::moving_create(tx, prepared, own).await,
            Self::Document(prepared) => reading::document_create(tx, prepared, own).await,
        }
    }
}

/// How a file on the disk begins.
async fn head(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut head = Vec::with_capacity(reading::HEAD);
    let most = u64::try_from(reading::HEAD).unwrap_or(u64::MAX);
    tokio::fs::File::open(path).await?.take(most).read_to_end(&mut head).await?;
    Ok(head)
}

/// The sentence for what is neither picture nor video nor sound that browsers play, and no document.
pub(crate) fn unknown(locale: Locale) -> AppError {
    AppError::field("file", ui::i18n::message(locale, "media-refused-any", &[]))
}

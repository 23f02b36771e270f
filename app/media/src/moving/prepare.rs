//! From a file that somebody sent to one that is kept, with its rows and a poster.

use super::{Fault, Format, Look, Refusal, clean, draw};
use crate::Storage;
use crate::asset::file::Bytes;
use crate::asset::{OwnPicture, poster};
use crate::storage::{checksum, original_name};
use db::prelude::*;
use kernel::{AppError, Locale};
use std::path::PathBuf;
use tokio::sync::Semaphore;
use web::Settings;

/// A video or sound that can be kept: clean, and still where it was sent to.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// SHA-256 of the clean file.
    pub checksum: [u8; 32],
    /// What was seen in it.
    pub look: Look,
    /// Bytes.
    pub byte_size: u64,
    /// What stands for it until its owner chooses a picture.
    pub poster: picture::Prepared,
    path: PathBuf,
}

/// Bytes that people may send.
#[derive(Clone, Copy, Debug)]
pub struct Most {
    video: u64,
    audio: u64,
}

impl Most {
    /// As the installation is set up.
    pub fn of(settings: &Settings) -> Self {
        Self { video: settings.video_bytes, audio: settings.audio_bytes }
    }

    /// Of sound, or of a video.
    pub fn bytes(self, is_audio: bool) -> u64 {
        if is_audio { self.audio } else { self.video }
    }

    /// Is it sound that may have more, and how many bytes anything that plays may have.
    pub fn widest(self) -> (bool, u64) {
        let is_audio = self.audio > self.video;
        (is_audio, self.bytes(is_audio))
    }
}

/// Why it is not taken.
enum Wrong {
    Refused(Refusal),
    TooLarge { is_audio: bool, most: u64 },
    Disk(std::io::Error),
}

impl From<Fault> for Wrong {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Refused(refusal) => Self::Refused(refusal),
            Fault::Disk(error) => Self::Disk(error),
        }
    }
}

impl From<std::io::Error> for Wrong {
    fn from(error: std::io::Error) -> Self {
        Self::Disk(error)
    }
}

/// Each reads a whole file from the disk.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// Looks at a file that is whole, and overwrites in it what is nobody's business; beside the request's thread. Done twice
/// it is the same.
///
/// # Errors
/// `Invalid` with a sentence beside the field `file` in the language asked for.
pub async fn prepare(path: PathBuf, settings: &Settings, locale: Locale) -> StoreResult<Prepared> {
    let most = Most::of(settings);
    // A semaphore that is never closed always gives a permit.
    let _permit = AT_ONCE.acquire().await.map_err(|_| AppError::Unavailable)?;
    let done = tokio::task::spawn_blocking(move || work(path, most)).await;
    done.map_err(anyhow::Error::from)?.map_err(|wrong| match wrong {
        Wrong::Refused(Refusal::Kind) => crate::asset::ready::unknown(locale).into(),
        Wrong::Refused(Refusal::Broken) => refused("media-refused-moving", locale, 0).into(),
        Wrong::TooLarge { is_audio, most } => too_large(is_audio, most, locale).into(),
        Wrong::Disk(error) => StoreError::Other(error.into()),
    })
}

/// The sentence for what is too large.
pub(crate) fn too_large(is_audio: bool, most: u64, locale: Locale) -> AppError {
    refused(if is_audio { "media-refused-audio-bytes" } else { "media-refused-video-bytes" }, locale, most)
}

fn refused(id: &str, locale: Locale, most: u64) -> AppError {
    let megabytes = i64::try_from(most >> 20).unwrap_or(i64::MAX);
    AppError::field("file", ui::i18n::message(locale, id, &[("most", megabytes.into())]))
}

fn work(path: PathBuf, most: Most) -> Result<Prepared, Wrong> {
    let mut file = std::fs::File::options().read(true).write(true).open(&path)?;
    let byte_size = file.metadata()?.len();
    let (is_audio, widest) = most.widest();
    if byte_size > widest {
        return Err(Wrong::TooLarge { is_audio, most: widest });
    }
    let look = clean(&mut file)?;
    let is_audio = look.format.is_audio();
    let mine = most.bytes(is_audio);
    if byte_size > mine {
        return Err(Wrong::TooLarge { is_audio, most: mine });
    }
    file.sync_data()?;
    let checksum = checksum(&path)?;
    let poster = poster::plain(&look, checksum).map_err(|_| Wrong::Refused(Refusal::Broken))?;
    Ok(Prepared { checksum, look, byte_size, poster, path })
}

impl Prepared {
    fn name(&self) -> String {
        original_name(&picture::key(&self.checksum), self.look.format.extension())
    }
}

/// Puts the files into the storage.
///
/// # Errors
/// If the disk is full or the folder cannot be written.
pub(crate) async fn keep(storage: &Storage, prepared: &Prepared) -> StoreResult<()> {
    poster::keep(storage, (&prepared.path, prepared.name()), &prepared.poster).await
}

/// Writes the rows of a video or sound of whoever asks, whose files are kept already; does nothing where its id is there.
///
/// # Errors
/// As [`crate::asset::own_create`].
pub(crate) async fn moving_create(
    tx: &mut ActorTx<'_>,
    prepared: &Prepared,
    own: &OwnPicture<'_>,
) -> StoreResult<()> {
    let Look { format, duration_ms, size } = prepared.look;
    let bytes = Bytes {
        name: prepared.name(),
        content_type: format.content_type(),
        byte_size: i64::try_from(prepared.byte_size).unwrap_or(i64::MAX),
        checksum: prepared.checksum,
        size,
        duration_ms,
        pages: None,
    };
    if poster::shown_create(tx, &bytes, (kind(format), &prepared.poster), own).await? {
        draw::want(tx, own.id, format).await?;
    }
    Ok(())
}

/// As the database spells it.
const fn kind(format: Format) -> &'static str {
    if format.is_audio() { "audio" } else { "video" }
}

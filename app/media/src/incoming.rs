//! A file of a form while it comes: what is small stays in memory; videos, sound and documents go to the disk at once.

mod kind;

pub use kind::widest;

use crate::Storage;
use crate::asset::{Ready, intake};
use axum::extract::multipart::{Field, MultipartError};
use db::{StoreError, StoreResult};
use http::StatusCode;
use kernel::AppError;
use kind::Kind;
use picture::{MAX_BYTES, Refusal};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tokio::fs::File;
use tokio::io::AsyncWriteExt;
use uuid::Uuid;
use web::Cx;

/// Kinds that forms offer to choose; what is sent is decided by its bytes.
pub const ACCEPT: &str = "image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime,video/webm,audio/mpeg,audio/mp4,audio/x-m4a,\
  audio/ogg,audio/wav,audio/flac,audio/webm,.m4a,.opus,application/pdf";
/// The folder inside the storage; as that of uploads, so that whoever cleans looks at one.
const FOLDER: &str = "uploads";
/// End of such a file's name.
const MARK: &str = ".form";
/// No form takes so long.
const OLD: Duration = Duration::from_secs(24 * 3600);

/// A file that comes.
#[derive(Debug)]
pub struct Incoming {
    storage: Storage,
    place: Place,
    count: u64,
}

#[derive(Debug)]
enum Place {
    Memory(Vec<u8>),
    Disk(File, Gone, Kind),
    /// It is too large for a picture; the rest is not kept.
    Nowhere,
    /// It is too large for what it is.
    Beyond(Kind),
}

/// A file that goes when nobody needs it any more.
#[derive(Debug)]
pub struct Gone(PathBuf);

impl Gone {
    /// A place on the disk for a file that is not kept yet; there is nothing in it.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub async fn new(storage: &Storage) -> std::io::Result<Self> {
        let path = storage.path(&format!("{FOLDER}/{}{MARK}", Uuid::now_v7().simple()))?;
        if let Some(folder) = path.parent() {
            tokio::fs::create_dir_all(folder).await?;
        }
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Gone {
    fn drop(&mut self) {
        // What stays by accident is cleaned after a day.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// What came, whole and looked at. Keep it until its files are kept.
#[derive(Debug)]
pub struct Come {
    /// The file.
    pub ready: Ready,
    /// Where it came to on the disk, if it did.
    pub disk: Option<Gone>,
}

impl Incoming {
    /// Nothing yet.
    pub fn new(cx: &Cx) -> Self {
        let storage = Storage::local(&*cx.app.settings.storage);
        Self { storage, place: Place::Memory(Vec::new()), count: 0 }
    }

    /// Did nothing come?
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Takes some more. What is too large is read on and forgotten, so that what comes behind it is not lost.
    ///
    /// # Errors
    /// If the disk is full.
    pub async fn add(&mut self, cx: &Cx, chunk: &[u8]) -> StoreResult<()> {
        self.count = self.count.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
        match &mut self.place {
            Place::Memory(bytes) => {
                bytes.extend_from_slice(chunk);
                let all = bytes.len();
                if let Some(kind) = Kind::of(bytes, false) {
                    self.spill(kind).await?;
                } else if all > MAX_BYTES {
                    self.place = Place::Nowhere;
                }
            }
            Place::Disk(file, _, kind) => {
                if self.count > kind.most(&cx.app.settings) {
                    self.place = Place::Beyond(*kind);
                } else {
                    file.write_all(chunk).await.map_err(broken)?;
                }
            }
            Place::Nowhere | Place::Beyond(_) => {}
        }
        Ok(())
    }

    /// From memory to the disk.
    async fn spill(&mut self, kind: Kind) -> StoreResult<()> {
        let Place::Memory(bytes) = &mut self.place else { return Ok(()) };
        let bytes = std::mem::take(bytes);
        let gone = Gone::new(&self.storage).await.map_err(broken)?;
        let mut file = File::create_new(gone.path()).await.map_err(broken)?;
        file.write_all(&bytes).await.map_err(broken)?;
        self.place = Place::Disk(file, gone, kind);
        Ok(())
    }

    /// All of it is there: looks at it.
    ///
    /// # Errors
    /// `Invalid` with a sentence beside the field `file` for what is not taken.
    pub async fn finish(mut self, cx: &Cx) -> StoreResult<Come> {
        // A file that is shorter than what is looked at.
        if let Place::Memory(bytes) = &self.place
            && let Some(kind) = Kind::of(bytes, true)
        {
            self.spill(kind).await?;
        }
        let too_large = match self.place {
            Place::Memory(bytes) => {
                return Ok(Come { ready: Ready::of_picture(cx.locale, bytes).await?, disk: None });
            }
            Place::Disk(mut file, gone, _) => {
                file.flush().await.map_err(broken)?;
                drop(file);
                let ready = Ready::of_file(cx, gone.0.clone()).await?;
                return Ok(Come { ready, disk: Some(gone) });
            }
            Place::Nowhere => intake::refused(Refusal::TooManyBytes, cx.locale),
            Place::Beyond(kind) => kind.too_large(cx),
        };
        Err(too_large.into())
    }
}

/// What a form may still bring: neither one large file nor many small fields fill the disk or the memory.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    files: u64,
    words: usize,
}

/// A form that cannot be read to its end.
#[derive(Debug)]
pub enum Lost {
    /// It is too large altogether.
    TooMuch,
    /// It breaks off, or is none.
    Broken,
    /// The disk is full.
    Store(StoreError),
}

impl From<MultipartError> for Lost {
    fn from(error: MultipartError) -> Self {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE { Self::TooMuch } else { Self::Broken }
    }
}

impl Lost {
    /// What people read: beside `field` the message `too_much`, or that it was no form.
    pub fn said(self, cx: &Cx, (field, too_much): (&str, &str)) -> StoreError {
        match self {
            Self::TooMuch => AppError::field(field, cx.t(too_much)).into(),
            Self::Broken => AppError::field("", cx.t("media-refused-form")).into(),
            Self::Store(error) => error,
        }
    }
}

impl Room {
    /// One video, sound or document as large as they may be, so many bytes of files beside it, and so many bytes of words.
    pub fn new(cx: &Cx, beside: u64, words: usize) -> Self {
        Self { files: beside.saturating_add(widest(&cx.app.settings)), words }
    }

    /// A field with nothing in it costs something, too.
    fn field(&mut self) -> Result<(), Lost> {
        self.words = self.words.checked_sub(16).ok_or(Lost::TooMuch)?;
        Ok(())
    }

    /// A file. What is too large for its kind is read to its end, so that what comes behind it is not lost.
    ///
    /// # Errors
    /// [`Lost`].
    pub async fn file(&mut self, cx: &Cx, mut field: Field<'_>) -> Result<Incoming, Lost> {
        self.field()?;
        let mut file = Incoming::new(cx);
        while let Some(chunk) = field.chunk().await? {
            let size = u64::try_from(chunk.len()).unwrap_or(u64::MAX);
            self.files = self.files.checked_sub(size).ok_or(Lost::TooMuch)?;
            file.add(cx, &chunk).await.map_err(Lost::Store)?;
        }
        Ok(file)
    }

    /// What was typed, without the letter that Postgres keeps in no text.
    ///
    /// # Errors
    /// [`Lost`].
    pub async fn text(&mut self, mut field: Field<'_>) -> Result<String, Lost> {
        self.field()?;
        let mut bytes = Vec::new();
        while let Some(chunk) = field.chunk().await? {
            self.words = self.words.checked_sub(chunk.len()).ok_or(Lost::TooMuch)?;
            bytes.extend_from_slice(&chunk);
        }
        Ok(String::from_utf8_lossy(&bytes).replace('\0', ""))
    }
}

/// A picture in a form, in memory; nothing where it has too many bytes. It is read to its end, so that the fields behind it
/// are not lost.
///
/// # Errors
/// If the form breaks off or is too large altogether.
pub async fn picture_bytes(mut field: Field<'_>) -> Result<Option<Vec<u8>>, MultipartError> {
    let (mut bytes, mut fits) = (Vec::new(), true);
    while let Some(chunk) = field.chunk().await? {
        fits = fits && bytes.len() + chunk.len() <= MAX_BYTES;
        if fits {
            bytes.extend_from_slice(&chunk);
        }
    }
    Ok(fits.then_some(bytes))
}

fn broken(error: std::io::Error) -> StoreError {
    StoreError::Other(error.into())
}

/// Removes what forms left on the disk when the server was killed; says how many.
///
/// # Errors
/// If the folder cannot be read or written.
pub(crate) async fn clean(storage: &Storage) -> std::io::Result<usize> {
    let mut folder = match tokio::fs::read_dir(storage.path(FOLDER)?).await {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(0),
        folder => folder?,
    };
    let mut removed = 0;
    while let Some(entry) = folder.next_entry().await? {
        let is_form = entry.file_name().to_str().is_some_and(|name| name.ends_with(MARK));
        let Some(age) = is_form.then_some(()).and(entry.metadata().await.ok()) else { continue };
        let age = age.modified().ok().and_then(|at| SystemTime::now().duration_since(at).ok());
        if age.is_some_and(|age| age > OLD) {
            tokio::fs::remove_file(entry.path()).await?;
            removed += 1;
        }
    }
    Ok(removed)
}

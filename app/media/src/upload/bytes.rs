//! The bytes of one upload while they come: a file of the storage that only one request at a time may change. The lock is
//! the operating system's, so it ends with whoever holds it, also in a crash.

use crate::Storage;
use std::fs::TryLockError;
use std::io::{ErrorKind, SeekFrom};
use std::path::{Path, PathBuf};
use tokio::fs::File;
use tokio::io::{AsyncSeekExt, AsyncWriteExt};
use uuid::Uuid;

/// The folder inside the storage. Pictures lie in folders of two hexadecimal digits.
const FOLDER: &str = "uploads";

/// An upload's bytes, held by one request.
#[derive(Debug)]
pub(super) struct Bytes {
    path: PathBuf,
    file: File,
}

impl Bytes {
    /// Takes hold of them; `None` while somebody else does. What is not there begins empty.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub(super) async fn hold(storage: &Storage, upload: Uuid) -> std::io::Result<Option<Self>> {
        let path = storage.path(&name(upload))?;
        let open = move || {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            let file =
                std::fs::File::options().read(true).write(true).create(true).truncate(false).open(&path)?;
            match file.try_lock() {
                Ok(()) => Ok(Some((path, file))),
                Err(TryLockError::WouldBlock) => Ok(None),
                Err(TryLockError::Error(error)) => Err(error),
            }
        };
        let held = tokio::task::spawn_blocking(open).await.map_err(std::io::Error::other)??;
        Ok(held.map(|(path, file)| Self { path, file: File::from_std(file) }))
    }

    /// How many there are.
    ///
    /// # Errors
    /// If the disk fails.
    pub(super) async fn count(&self) -> std::io::Result<i64> {
        Ok(i64::try_from(self.file.metadata().await?.len()).unwrap_or(i64::MAX))
    }

    /// Forgets what comes behind `at`, and goes on there.
    ///
    /// # Errors
    /// If the disk fails.
    pub(super) async fn cut(&mut self, at: i64) -> std::io::Result<()> {
        let at = u64::try_from(at).unwrap_or_default();
        self.file.set_len(at).await?;
        self.file.seek(SeekFrom::Start(at)).await.map(drop)
    }

    /// Adds some.
    ///
    /// # Errors
    /// If the disk is full.
    pub(super) async fn add(&mut self, chunk: &[u8]) -> std::io::Result<()> {
        self.file.write_all(chunk).await
    }

    /// Returns when what was added outlives a crash.
    ///
    /// # Errors
    /// If the disk is full.
    pub(super) async fn settle(&mut self) -> std::io::Result<()> {
        self.file.flush().await?;
        self.file.sync_data().await
    }

    /// Where they lie.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Throws them away.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub(super) async fn remove(self) -> std::io::Result<()> {
        remove_path(self.path).await
    }
}

/// How many bytes are there, without taking hold of them.
///
/// # Errors
/// If the disk fails.
pub(super) async fn count(storage: &Storage, upload: Uuid) -> std::io::Result<i64> {
    match tokio::fs::metadata(storage.path(&name(upload))?).await {
        Ok(file) => Ok(i64::try_from(file.len()).unwrap_or(i64::MAX)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(0),
        Err(error) => Err(error),
    }
}

/// Uploads of which there are bytes.
///
/// # Errors
/// If the folder cannot be read.
pub(super) async fn list(storage: &Storage) -> std::io::Result<Vec<Uuid>> {
    let mut folder = match tokio::fs::read_dir(storage.path(FOLDER)?).await {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        folder => folder?,
    };
    let mut found = Vec::new();
    while let Some(entry) = folder.next_entry().await? {
        found.extend(entry.file_name().to_str().and_then(|name| Uuid::try_parse(name).ok()));
    }
    Ok(found)
}

/// Throws away the bytes of an upload that nobody goes on with.
///
/// # Errors
/// If the folder cannot be written.
pub(super) async fn remove(storage: &Storage, upload: Uuid) -> std::io::Result<()> {
    remove_path(storage.path(&name(upload))?).await
}

async fn remove_path(path: PathBuf) -> std::io::Result<()> {
    match tokio::fs::remove_file(path).await {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn name(upload: Uuid) -> String {
    format!("{FOLDER}/{}", upload.simple())
}

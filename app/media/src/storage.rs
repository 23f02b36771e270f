//! Where bytes are kept: one folder, laid out by key. Files are written once, whole, and never changed; those of uploads
//! grow in a folder of their own (`crate::upload`).

use sha2::{Digest, Sha256};
use std::io::{Error, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use uuid::Uuid;

/// The store of bytes. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Storage(Arc<Path>);

impl Storage {
    /// Bytes are kept below this folder, which is made when the first file is written.
    pub fn local(root: impl Into<PathBuf>) -> Self {
        Self(root.into().into())
    }

    /// Writes all of `files`: (name, bytes). Each appears whole or not at all; what is there already stays.
    ///
    /// # Errors
    /// If the disk is full or the folder cannot be written.
    pub async fn put(&self, files: Vec<(String, Vec<u8>)>) -> std::io::Result<()> {
        let storage = self.clone();
        let work = move || files.iter().try_for_each(|(name, bytes)| storage.write(name, bytes));
        tokio::task::spawn_blocking(work).await.map_err(Error::other)?
    }

    /// Keeps a whole file of this storage's disk under a name; it also stays where it is. What is there already stays.
    ///
    /// # Errors
    /// If the disk is full or the folder cannot be written.
    pub async fn adopt(&self, from: PathBuf, name: String) -> std::io::Result<()> {
        let path = self.path(&name)?;
        let work = move || {
            if path.is_file() {
                return Ok(());
            }
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            match std::fs::hard_link(&from, &path) {
                Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
                _ => Ok(()),
            }
        };
        tokio::task::spawn_blocking(work).await.map_err(Error::other)?
    }

    /// The bytes under this name.
    ///
    /// # Errors
    /// `NotFound` if there are none.
    pub async fn get(&self, name: &str) -> std::io::Result<Vec<u8>> {
        tokio::fs::read(self.path(name)?).await
    }

    /// Removes an original with every copy of it; what is gone already is no error.
    ///
    /// # Errors
    /// `InvalidInput` for what is no name of an original, or if the disk refuses.
    pub async fn forget(&self, original: &str) -> std::io::Result<()> {
        let folder = original.rsplit_once('/').map_or("", |(folder, _)| folder);
        let is_key = folder.split_once('/').is_some_and(|(start, key)| {
            start.len() == 2 && key.starts_with(start) && key.bytes().all(|byte| byte.is_ascii_hexdigit())
        });
        if !is_key {
            return Err(Error::new(ErrorKind::InvalidInput, "no name of an original"));
        }
        match tokio::fs::remove_dir_all(self.path(folder)?).await {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Is there a file of this name?
    pub fn has(&self, name: &str) -> bool {
        self.path(name).is_ok_and(|path| path.is_file())
    }

    /// Can files be written? For `maison doctor`.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self) -> std::io::Result<()> {
        std::fs::create_dir_all(&self.0)?;
        let probe = self.0.join(format!(".probe-{}", Uuid::now_v7().simple()));
        std::fs::write(&probe, b"maison")?;
        std::fs::remove_file(probe)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        let path = self.path(name)?;
        if path.is_file() {
            return Ok(());
        }
        let folder = path.parent().unwrap_or(&self.0);
        std::fs::create_dir_all(folder)?;
        let half = folder.join(format!(".{}", Uuid::now_v7().simple()));
        let result = whole(&half, bytes).and_then(|()| std::fs::rename(&half, &path));
        if result.is_err() {
            let _ = std::fs::remove_file(&half);
        }
        result
    }

    /// Names are made here, not by people; still, none leads out of the folder.
    pub(crate) fn path(&self, name: &str) -> std::io::Result<PathBuf> {
        let plain =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'/' | b'.');
        let inside = !name.is_empty() && !name.starts_with('/') && !name.contains("..");
        if inside && name.bytes().all(plain) {
            Ok(self.0.join(name))
        } else {
            Err(Error::new(ErrorKind::InvalidInput, "no name of a stored file"))
        }
    }
}

fn whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = std::fs::File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_data()
}

/// SHA-256 of a file of whatever size. Blocks while it reads.
///
/// # Errors
/// If the disk fails.
pub(crate) fn checksum(path: &Path) -> std::io::Result<[u8; 32]> {
    let mut file = std::fs::File::open(path)?;
    let mut sum = Sha256::new();
    let mut piece = vec![0; 1 << 16];
    loop {
        let count = file.read(&mut piece)?;
        if count == 0 {
            return Ok(sum.finalize().into());
        }
        sum.update(piece.get(..count).unwrap_or_default());
    }
}

/// Name of an original: `3f/3f…/original.jpg`.
pub fn original_name(key: &str, extension: &str) -> String {
    format!("{}/{key}/original.{extension}", key.get(..2).unwrap_or_default())
}

/// Name of a copy: `3f/3f…/640.webp`.
pub fn rendition_name(key: &str, width: u32, extension: &str) -> String {
    format!("{}/{key}/{width}.{extension}", key.get(..2).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out() {
        let storage = Storage::local("/var/maison");
        for name in ["", "/etc/passwd", "../x", "3f/../../x", "3f/a b", "3f/a\0"] {
            assert!(storage.path(name).is_err(), "{name}");
        }
        assert!(storage.path(&rendition_name("3fab", 640, "webp")).is_ok());
    }

    #[tokio::test]
    async fn a_picture_is_forgotten_with_its_copies_and_nothing_else() {
        let root = std::env::temp_dir().join(format!("maison-forget-{}", Uuid::now_v7().simple()));
        let storage = Storage::local(&root);
        let names =
            [original_name("3fab", "jpg"), rendition_name("3fab", 640, "webp"), original_name("3fcd", "jpg")];
        storage.put(names.iter().map(|name| (name.clone(), b"bytes".to_vec())).collect()).await.unwrap();
        storage.forget("3f/3fab/original.jpg").await.unwrap();
        storage.forget("3f/3fab/original.jpg").await.unwrap();
        assert_eq!(names.map(|name| storage.has(&name)), [false, false, true]);
        for name in ["", "3f", "3f/original.jpg", "3f/..", "archives/x.zip", "3f/3fcd/../x", "/3f/3fcd/x"] {
            assert!(storage.forget(name).await.is_err(), "{name}");
        }
        assert!(storage.has("3f/3fcd/original.jpg"));
        std::fs::remove_dir_all(root).unwrap();
    }
}

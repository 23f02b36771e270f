//! Writing the zip. It grows beside its place and moves there whole, so that nobody gets half of one.

use super::read::Picture;
use crate::file::Archives;
use serde_json::{Map, Value};
use std::fs::File;
use std::io::{Error, ErrorKind, Write};
use std::path::Path;
use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// What goes into an archive.
pub struct Contents {
    /// `archive.json`.
    pub archive: Map<String, Value>,
    /// `everything.json`.
    pub everything: Map<String, Value>,
    /// `pictures/…`.
    pub pictures: Vec<Picture>,
}

/// Writes the archive of a request. An older one of the same request is replaced.
///
/// # Errors
/// If the disk is full or the storage cannot be read.
pub async fn write(archives: Archives, request: Uuid, contents: Contents) -> std::io::Result<()> {
    let work = move || {
        let half = archives.half(request)?;
        let result = fill(&half, archives.storage(), &contents)
            .and_then(|()| std::fs::rename(&half, archives.path(request)));
        if result.is_err() {
            let _ = std::fs::remove_file(&half);
        }
        result
    };
    tokio::task::spawn_blocking(work).await.map_err(Error::other)?
}

fn fill(path: &Path, storage: &Path, contents: &Contents) -> std::io::Result<()> {
    let mut zip = ZipWriter::new(File::create_new(path)?);
    let words = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).large_file(true);
    for (name, json) in [("archive.json", &contents.archive), ("everything.json", &contents.everything)] {
        zip.start_file(name, words)?;
        serde_json::to_writer_pretty(&mut zip, json)?;
    }
    // Pictures are packed already.
    let bytes = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for picture in &contents.pictures {
        let mut from = match File::open(storage.join(&picture.storage_key)) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                tracing::error!(key = picture.storage_key, "a picture for an archive is not in the storage");
                continue;
            }
            Err(error) => return Err(error),
        };
        zip.start_file(picture.file.as_str(), bytes)?;
        std::io::copy(&mut from, &mut zip)?;
    }
    let mut file = zip.finish()?;
    file.flush()?;
    file.sync_data()
}

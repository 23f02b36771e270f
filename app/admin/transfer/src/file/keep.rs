//! Where files are kept until they are read in: `imports/{id}` below the folder of stored bytes. They are nobody's media:
//! no address leads to them, and they are removed after 30 days.

use super::{Format, Unreadable, detect, lines, sheet};
use axum::extract::multipart::Field;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

/// Largest file.
pub const MOST_BYTES: usize = 50 * 1024 * 1024;

/// A file that has arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// `imports/{id}`.
    pub key: String,
    /// What it was.
    pub format: Format,
    /// Its encoding.
    pub encoding: &'static str,
    /// Its delimiter.
    pub delimiter: char,
}

/// The path of a key.
pub fn path(root: &Path, key: &str) -> PathBuf {
    root.join(key)
}

/// Writes what arrives to the disk, piece by piece, and looks at what it is.
///
/// # Errors
/// A sentence about a file that is too large, or none of what can be read.
pub async fn receive(root: &Path, mut field: Field<'_>) -> Result<Kept, Unreadable> {
    let name = field.file_name().unwrap_or_default().to_owned();
    let key = format!("imports/{}", Uuid::now_v7());
    let target = path(root, &key);
    if let Some(folder) = target.parent() {
        tokio::fs::create_dir_all(folder).await?;
    }
    let mut file = tokio::fs::File::create_new(&target).await?;
    let (mut head, mut size) = (Vec::new(), 0_usize);
    let received = async {
        while let Some(chunk) = field.chunk().await.map_err(|error| broken(&error))? {
            size += chunk.len();
            if size > MOST_BYTES {
                return Err(Unreadable::new("transfer-file-large"));
            }
            let missing = (64 * 1024_usize).saturating_sub(head.len()).min(chunk.len());
            head.extend_from_slice(chunk.get(..missing).unwrap_or_default());
            file.write_all(&chunk).await?;
        }
        file.sync_data().await?;
        Ok(())
    };
    let outcome = received.await;
    let kept = match outcome {
        Ok(()) if size > 0 => settle(&target, &name, &head).await,
        Ok(()) => Err(Unreadable::new("transfer-file-none")),
        Err(error) => Err(error),
    };
    if kept.is_err() {
        let _ = tokio::fs::remove_file(&target).await;
    }
    kept.map(|(format, made)| Kept { key, format, encoding: made.encoding, delimiter: made.delimiter })
}

fn broken(error: &axum::extract::multipart::MultipartError) -> Unreadable {
    let large = error.status() == http::StatusCode::PAYLOAD_TOO_LARGE;
    Unreadable::new(if large { "transfer-file-large" } else { "transfer-file-broken" })
}

/// Workbooks and JSON Lines become what is read afterwards.
async fn settle(target: &Path, name: &str, head: &[u8]) -> Result<(Format, detect::Made), Unreadable> {
    let format = Format::of(name, head);
    if format == Format::Csv {
        return Ok((format, detect::detect(head)));
    }
    let target = target.to_owned();
    let work = move || {
        let half = target.with_extension("half");
        let result = turn(format, &target, &half).and_then(|()| Ok(std::fs::rename(&half, &target)?));
        if result.is_err() {
            let _ = std::fs::remove_file(&half);
        }
        result
    };
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(Unreadable::new("transfer-file-broken")))?;
    Ok((format, detect::Made { encoding: "utf-8", delimiter: ',' }))
}

fn turn(format: Format, from: &Path, to: &Path) -> Result<(), Unreadable> {
    let mut out = BufWriter::new(std::fs::File::create(to)?);
    match format {
        Format::Xlsx => sheet::convert(from, &mut out)?,
        Format::Jsonl | Format::Csv => lines::convert(from, &mut out)?,
    }
    out.into_inner().map_err(|_| Unreadable::new("transfer-file-broken"))?.sync_data()?;
    Ok(())
}

/// Removes files of imports that nobody knows any more; `known` are the keys that are.
///
/// # Errors
/// If the folder cannot be read.
pub async fn sweep(root: &Path, known: &std::collections::HashSet<String>) -> std::io::Result<u64> {
    let folder = root.join("imports");
    if !folder.is_dir() {
        return Ok(0);
    }
    let mut entries = tokio::fs::read_dir(&folder).await?;
    let mut removed = 0;
    while let Some(entry) = entries.next_entry().await? {
        let key = format!("imports/{}", entry.file_name().to_string_lossy());
        let age = entry.metadata().await?.modified()?.elapsed().unwrap_or_default();
        // A file that is arriving has no row yet.
        if !known.contains(&key) && age > std::time::Duration::from_secs(24 * 3600) {
            tokio::fs::remove_file(entry.path()).await?;
            removed += 1;
        }
    }
    Ok(removed)
}

//! Taking in the file of a form, piece by piece, and looking at it before anything else is done.

use super::unpack::unpack;
use crate::file::Archives;
use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};
use http::StatusCode;
use kernel::AppError;
use std::io::Error;
use std::path::{Path, PathBuf};
use tokio::io::AsyncWriteExt;
use uuid::Uuid;
use web::{Cx, Failure};

/// Bytes of an archive that is brought in.
pub const MOST: usize = 200 * 1024 * 1024;
/// Bytes of the whole form.
pub const FORM_BYTES: usize = MOST + 64 * 1024;

/// Takes in the archive of a form as the one of `request`.
///
/// # Errors
/// `Invalid` beside `file`, with the sentence for what is not taken.
pub async fn receive(cx: &Cx, mut multipart: Multipart, request: Uuid) -> Result<(), Failure> {
    let archives = Archives::new(&cx.app.settings.storage);
    while let Some(field) = multipart.next_field().await.map_err(|error| broken(cx, &error))? {
        if field.name() == Some("file") {
            let half = archives.half(request).map_err(disk)?;
            let result = keep(cx, field, &half, archives.path(request)).await;
            if result.is_err() {
                let _ = tokio::fs::remove_file(&half).await;
            }
            return result;
        }
    }
    Err(refused(cx, "archive-refused-missing").into())
}

async fn keep(cx: &Cx, mut field: Field<'_>, half: &Path, whole: PathBuf) -> Result<(), Failure> {
    let mut file = tokio::fs::File::create_new(half).await.map_err(disk)?;
    let mut length = 0_usize;
    while let Some(piece) = field.chunk().await.map_err(|error| broken(cx, &error))? {
        length += piece.len();
        if length > MOST {
            return Err(refused(cx, "archive-refused-bytes").into());
        }
        file.write_all(&piece).await.map_err(disk)?;
    }
    file.flush().await.map_err(disk)?;
    drop(file);
    if length == 0 {
        return Err(refused(cx, "archive-refused-missing").into());
    }
    let path = half.to_owned();
    let looked = tokio::task::spawn_blocking(move || unpack(&path).map(drop)).await;
    looked
        .map_err(|_| refused(cx, "archive-refused-stranger"))?
        .map_err(|refusal| refused(cx, refusal.id()))?;
    Ok(tokio::fs::rename(half, whole).await.map_err(disk)?)
}

fn refused(cx: &Cx, id: &str) -> AppError {
    AppError::field("file", cx.t(id))
}

fn broken(cx: &Cx, error: &MultipartError) -> AppError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return refused(cx, "archive-refused-bytes");
    }
    refused(cx, "archive-refused-stranger")
}

fn disk(error: Error) -> AppError {
    tracing::error!(%error, "an archive that was sent cannot be kept");
    AppError::Unavailable
}

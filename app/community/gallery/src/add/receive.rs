//! Reads the form: fields and files in any order.

use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};
use db::StoreError;
use http::StatusCode;
use kernel::AppError;
use media::incoming::Incoming;
use media::moving::Most;
use uuid::Uuid;
use web::Cx;

/// Pictures at once.
pub const MOST: usize = 20;
/// Bytes of a whole form at most, beside one video or sound as large as they may be.
const FORM_BYTES: u64 = 160 * 1024 * 1024;
/// Bytes of one field that was typed at most.
const WORDS: usize = 64 * 1024;

/// A file that was chosen.
#[derive(Debug)]
pub struct File {
    /// What it is called on the disk of whoever sends it.
    pub name: String,
    /// Its bytes, all there.
    pub bytes: Incoming,
}

/// A title to begin with, from the name of a file.
pub fn title(name: &str) -> String {
    let base = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = base.rsplit_once('.').map_or(base, |(stem, _)| stem);
    stem.replace(['_', '\0'], " ").trim().chars().take(200).collect()
}

/// What is the same for all pictures of the form.
#[derive(Clone, Debug, Default)]
pub struct Common {
    /// The form's id: sent twice, its pictures are there once.
    pub id: Uuid,
    /// `house:{id}` or `organization:{id}`.
    pub place: String,
    /// Who sees them.
    pub visibility: String,
    /// A category of the database.
    pub category: String,
    /// Words separated by commas.
    pub tags: String,
}

/// What came over the wire.
#[derive(Debug, Default)]
pub struct Sent {
    /// What was typed.
    pub common: Common,
    /// The pictures.
    pub files: Vec<File>,
    /// Pictures that were sent before, one by one (`media::upload`), in their order.
    pub uploads: Vec<Uuid>,
    /// Were there more than [`MOST`]?
    pub too_many: bool,
}

impl Sent {
    /// How many pictures there are.
    pub fn count(&self) -> usize {
        self.files.len() + self.uploads.len()
    }

    /// The same id again is the same picture.
    fn add_upload(&mut self, text: &str) {
        let Ok(id) = Uuid::try_parse(text) else { return };
        if self.uploads.contains(&id) {
            return;
        }
        self.too_many = self.too_many || self.count() == MOST;
        if !self.too_many {
            self.uploads.push(id);
        }
    }
}

/// Reads it.
///
/// # Errors
/// `Invalid` for what is no form, and for one that is too large altogether.
pub async fn receive(cx: &Cx, mut multipart: Multipart) -> Result<Sent, StoreError> {
    let mut sent = Sent::default();
    let mut room = FORM_BYTES.saturating_add(Most::of(&cx.app.settings).widest().1);
    while let Some(field) = multipart.next_field().await.map_err(|error| broken(cx, &error))? {
        if field.name() == Some("files") && field.file_name().is_some() {
            let name = field.file_name().unwrap_or_default().to_owned();
            let bytes = bytes(cx, field, &mut room).await?;
            if bytes.is_empty() && name.is_empty() {
                continue;
            }
            sent.too_many = sent.too_many || sent.count() == MOST;
            if !sent.too_many {
                sent.files.push(File { name, bytes });
            }
            continue;
        }
        let name = field.name().unwrap_or_default().to_owned();
        let text = text(cx, field).await?;
        if name == "upload" {
            sent.add_upload(&text);
            continue;
        }
        let common = &mut sent.common;
        match name.as_str() {
            "id" => common.id = Uuid::try_parse(&text).unwrap_or_default(),
            "place" => common.place = text,
            "visibility" => common.visibility = text,
            "category" => common.category = text,
            "tags" => common.tags = text,
            _ => {}
        }
    }
    if sent.common.id.is_nil() {
        // Without an id it is a form of its own.
        sent.common.id = Uuid::now_v7();
    }
    Ok(sent)
}

/// A file that is too large is read to its end, so that what comes behind it is not lost; a form that is, is not.
async fn bytes(cx: &Cx, mut field: Field<'_>, room: &mut u64) -> Result<Incoming, StoreError> {
    let mut bytes = Incoming::new(cx);
    while let Some(chunk) = field.chunk().await.map_err(|error| broken(cx, &error))? {
        let size = u64::try_from(chunk.len()).unwrap_or(u64::MAX);
        *room = room.checked_sub(size).ok_or_else(|| too_much(cx))?;
        bytes.add(cx, &chunk).await?;
    }
    Ok(bytes)
}

/// Postgres keeps no letter that ends a text.
async fn text(cx: &Cx, mut field: Field<'_>) -> Result<String, AppError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|error| broken(cx, &error))? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > WORDS {
            return Err(too_much(cx));
        }
    }
    Ok(String::from_utf8_lossy(&bytes).replace('\0', ""))
}

fn too_much(cx: &Cx) -> AppError {
    AppError::field("files", cx.t("gallery-error-form-bytes"))
}

fn broken(cx: &Cx, error: &MultipartError) -> AppError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return too_much(cx);
    }
    AppError::field("", cx.t("media-refused-form"))
}

//! Reads the form: fields and files in any order.

use axum::extract::Multipart;
use db::StoreError;
use media::incoming::{Incoming, Lost, Room};
use uuid::Uuid;
use web::Cx;

/// Pictures at once.
pub const MOST: usize = 20;
/// Bytes of a whole form at most, beside one video or sound as large as they may be.
const FORM_BYTES: u64 = 160 * 1024 * 1024;
/// Bytes of everything that was typed at most.
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
    let mut room = Room::new(cx, FORM_BYTES, WORDS);
    while let Some(field) = multipart.next_field().await.map_err(|error| lost(cx, error.into()))? {
        if field.name() == Some("files") && field.file_name().is_some() {
            let name = field.file_name().unwrap_or_default().to_owned();
            let bytes = room.file(cx, field).await.map_err(|error| lost(cx, error))?;
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
        let text = room.text(field).await.map_err(|error| lost(cx, error))?;
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

fn lost(cx: &Cx, lost: Lost) -> StoreError {
    lost.said(cx, ("files", "gallery-error-form-bytes"))
}

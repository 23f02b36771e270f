//! Reads the form: fields and files in any order.

use super::draft::{Draft, MOST, Shot};
use axum::extract::Multipart;
use db::StoreError;
use media::incoming::{Incoming, Lost, Room};
use uuid::Uuid;
use web::Cx;

/// Bytes of files at most, beside one video or sound as large as they may be.
const FORM_BYTES: u64 = 96 * 1024 * 1024;
/// Bytes of everything that was typed at most.
const WORDS: usize = 512 * 1024;

/// A file that was chosen.
#[derive(Debug)]
pub struct File {
    /// The field that it came in.
    pub field: String,
    /// What it shows.
    pub alt: String,
    /// Its bytes, all there.
    pub bytes: Incoming,
}

/// A file that was sent before, by itself (`media::upload`).
#[derive(Clone, Debug)]
pub struct Before {
    /// The upload, and the asset that it becomes.
    pub id: Uuid,
    /// What it shows.
    pub alt: String,
}

/// What came over the wire.
#[derive(Debug, Default)]
pub struct Sent {
    /// What was typed.
    pub draft: Draft,
    /// Pictures, videos, sound and documents that are new.
    pub files: Vec<File>,
    /// Those that were sent before.
    pub uploads: Vec<Before>,
    /// Assets that the form takes out.
    pub dropped: Vec<Uuid>,
    /// Which button: `publish`, `preview`, `draft`, `more`.
    pub action: String,
    /// Where to go afterwards.
    pub back: String,
}

/// Reads it.
///
/// # Errors
/// `Invalid` for what is no form, and for one that is too large altogether.
pub async fn receive(cx: &Cx, mut multipart: Multipart) -> Result<Sent, StoreError> {
    let (mut fields, mut files) = (Vec::new(), Vec::new());
    let mut room = Room::new(cx, FORM_BYTES, WORDS);
    while let Some(field) = multipart.next_field().await.map_err(|error| lost(cx, error.into()))? {
        let name = field.name().unwrap_or_default().to_owned();
        if name.starts_with("file_") && field.file_name().is_some() {
            let bytes = room.file(cx, field).await.map_err(|error| lost(cx, error))?;
            if !bytes.is_empty() && files.len() < MOST {
                files.push(File { field: name, alt: String::new(), bytes });
            }
        } else {
            fields.push((name, room.text(field).await.map_err(|error| lost(cx, error))?));
        }
    }
    Ok(sent(&Fields(fields), files))
}

fn lost(cx: &Cx, lost: Lost) -> StoreError {
    lost.said(cx, ("pictures", "post-error-form-bytes"))
}

struct Fields(Vec<(String, String)>);

impl Fields {
    fn text(&self, name: &str) -> String {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default()
    }

    fn is_on(&self, name: &str) -> bool {
        self.text(name) == "true"
    }

    /// `upload_{id}`: what it shows.
    fn uploads(&self) -> Vec<Before> {
        let mut all: Vec<Before> = Vec::new();
        for (name, alt) in &self.0 {
            let Some(id) = name.strip_prefix("upload_").and_then(|id| Uuid::try_parse(id).ok()) else {
                continue;
            };
            if all.iter().all(|one| one.id != id) {
                all.push(Before { id, alt: alt.clone() });
            }
        }
        all
    }

    fn dropped(&self) -> Vec<Uuid> {
        let gone = (0..MOST).filter(|at| self.is_on(&format!("drop_{at}")));
        gone.filter_map(|at| Uuid::try_parse(&self.text(&format!("picture_{at}"))).ok()).collect()
    }
}

fn sent(fields: &Fields, mut files: Vec<File>) -> Sent {
    for file in &mut files {
        file.alt = fields.text(&format!("{}_alt", file.field));
    }
    let draft = Draft {
        // Without an id it is a post of its own.
        id: Uuid::try_parse(&fields.text("id")).unwrap_or_else(|_| Uuid::now_v7()),
        place: fields.text("place"),
        kind: fields.text("kind"),
        title: fields.text("title"),
        content: fields.text("content").replace("\r\n", "\n"),
        warning: fields.text("warning"),
        visibility: fields.text("visibility"),
        reply_policy: fields.text("reply_policy"),
        quote_policy: fields.text("quote_policy"),
        quotes: Uuid::try_parse(&fields.text("quotes")).ok().filter(|_| !fields.is_on("no_quote")),
        tags: fields.text("tags"),
        scheduled: fields.text("scheduled"),
        question: fields.text("question"),
        options: (0..MOST).map(|at| fields.text(&format!("option_{at}"))).collect(),
        several: fields.is_on("several"),
        hidden: fields.is_on("hidden"),
        open: fields.is_on("open"),
        closes: fields.text("closes"),
        pictures: (0..MOST).filter_map(|at| shot(fields, at)).collect(),
        no_preview: fields.is_on("no_preview"),
        has_preview: false,
        version: fields.text("version"),
    };
    let (uploads, dropped) = (fields.uploads(), fields.dropped());
    Sent { draft, files, uploads, dropped, action: fields.text("action"), back: fields.text("back") }
}

fn shot(fields: &Fields, at: usize) -> Option<Shot> {
    let id = Uuid::try_parse(&fields.text(&format!("picture_{at}"))).ok()?;
    let shot = Shot {
        id,
        alt: fields.text(&format!("alt_{at}")),
        plain: fields.is_on(&format!("plain_{at}")),
        sensitive: fields.is_on(&format!("sensitive_{at}")),
        image: None,
    };
    (!fields.is_on(&format!("drop_{at}"))).then_some(shot)
}

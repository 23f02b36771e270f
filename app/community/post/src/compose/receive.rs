//! Reads the form: fields and files in any order.

use super::draft::{Draft, MOST, Shot};
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use http::StatusCode;
use kernel::AppError;
use media::asset::intake;
use media::incoming::picture_bytes;
use picture::Refusal;
use uuid::Uuid;
use web::Cx;

/// Bytes of a whole form at most.
pub const FORM_BYTES: usize = 64 * 1024 * 1024;

/// A file that was chosen.
#[derive(Debug)]
pub struct File {
    /// The field that it came in.
    pub field: String,
    /// What it shows.
    pub alt: String,
    /// Its bytes; none where they were too many.
    pub bytes: Option<Vec<u8>>,
}

/// What came over the wire.
#[derive(Debug, Default)]
pub struct Sent {
    /// What was typed.
    pub draft: Draft,
    /// Pictures that are new.
    pub files: Vec<File>,
    /// Which button: `publish`, `preview`, `draft`, `more`.
    pub action: String,
    /// Where to go afterwards.
    pub back: String,
}

/// Reads it.
///
/// # Errors
/// `Invalid` for what is no form, and for one that is too large altogether.
pub async fn receive(cx: &Cx, mut multipart: Multipart) -> Result<Sent, AppError> {
    let (mut fields, mut files) = (Vec::new(), Vec::new());
    while let Some(field) = multipart.next_field().await.map_err(|error| broken(cx, &error))? {
        let name = field.name().unwrap_or_default().to_owned();
        if name.starts_with("file_") && field.file_name().is_some() {
            let bytes = picture_bytes(field).await.map_err(|error| broken(cx, &error))?;
            if bytes.as_ref().is_none_or(|bytes| !bytes.is_empty()) && files.len() < MOST {
                files.push(File { field: name, alt: String::new(), bytes });
            }
        } else {
            let text = field.text().await.map_err(|error| broken(cx, &error))?;
            // Postgres keeps no letter that ends a text.
            fields.push((name, text.replace('\0', "")));
        }
    }
    Ok(sent(&Fields(fields), files))
}

fn broken(cx: &Cx, error: &MultipartError) -> AppError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return intake::refused(Refusal::TooManyBytes, cx.locale);
    }
    AppError::field("", cx.t("media-refused-form"))
}

struct Fields(Vec<(String, String)>);

impl Fields {
    fn text(&self, name: &str) -> String {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default()
    }

    fn is_on(&self, name: &str) -> bool {
        self.text(name) == "true"
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
    Sent { draft, files, action: fields.text("action"), back: fields.text("back") }
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

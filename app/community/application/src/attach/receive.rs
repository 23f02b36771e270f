//! Reads a form with or without files.

use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request};
use http::StatusCode;
use kernel::AppError;
use media::incoming::picture_bytes;
use web::{Cx, Failure, Form, is_multipart};

/// Bytes of a whole form at most.
pub const FORM_BYTES: usize = 64 * 1024 * 1024;
/// Files of one form at most; what is more is not taken.
const MOST: usize = 20;

/// A file that was chosen.
#[derive(Debug)]
pub struct SentFile {
    /// The field that it came in.
    pub field: String,
    /// What it is called there, at most 200 letters.
    pub name: String,
    /// Its bytes; none where they were too many.
    pub bytes: Option<Vec<u8>>,
}

/// What came over the wire.
#[derive(Debug, Default)]
pub struct Sent {
    /// Everything that was typed or chosen.
    pub fields: Vec<(String, String)>,
    /// Files.
    pub files: Vec<SentFile>,
}

impl Sent {
    /// The first field of this name; empty if there is none.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(have, _)| have == name).map_or("", |(_, text)| text.as_str())
    }
}

/// Reads it.
///
/// # Errors
/// `Invalid` for what is no form, and for one that is too large altogether.
pub async fn receive(cx: &Cx, request: Request) -> Result<Sent, Failure> {
    if !is_multipart(request.headers()) {
        let Form(fields) = Form::<Vec<(String, String)>>::from_request(request, &()).await?;
        return Ok(Sent { fields, files: Vec::new() });
    }
    let unread = |_| AppError::field("", cx.t("media-refused-form"));
    let mut multipart = Multipart::from_request(request, &()).await.map_err(unread)?;
    let mut sent = Sent::default();
    while let Some(field) = multipart.next_field().await.map_err(|error| broken(cx, &error))? {
        let name = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(called) {
            Some(file) => {
                let bytes = picture_bytes(field).await.map_err(|error| broken(cx, &error))?;
                let chosen = bytes.as_ref().is_none_or(|bytes| !bytes.is_empty());
                if chosen && sent.files.len() < MOST {
                    sent.files.push(SentFile { field: name, name: file, bytes });
                }
            }
            None => sent.fields.push((name, field.text().await.map_err(|error| broken(cx, &error))?)),
        }
    }
    Ok(sent)
}

/// The last part of a path, without letters that steer.
fn called(typed: &str) -> String {
    let last = typed.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last.chars().filter(|letter| !letter.is_control()).take(200).collect();
    if name.trim().is_empty() { "file".to_owned() } else { name }
}

fn broken(cx: &Cx, error: &MultipartError) -> AppError {
    let id = match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => "application-files-too-large",
        _ => "media-refused-form",
    };
    AppError::field("", cx.t(id))
}

#[cfg(test)]
mod tests {
    use super::called;

    #[test]
    fn a_name_is_no_path() {
        assert_eq!(called("C:\\Users\\Zoe\\cv.pdf"), "cv.pdf");
        assert_eq!(called("../../etc/pass\r\nwd"), "passwd");
        assert_eq!(called("سيرة.pdf"), "سيرة.pdf");
        assert_eq!(called("x/"), "file");
    }
}

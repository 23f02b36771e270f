//! The form of what plays as it comes over the wire: one form, so that no button loses what stands beside it.

use crate::incoming::picture_bytes;
use axum::extract::{FromRequest, Multipart, Request};
use picture::MAX_BYTES;
use web::{Failure, Form, is_multipart};

/// The form has so many bytes at most: a picture, captions and words.
pub const FORM_BYTES: usize = MAX_BYTES + 1024 * 1024;

/// A file of the form.
#[derive(Debug, Default)]
pub(super) enum File {
    /// None was chosen.
    #[default]
    None,
    /// Its bytes.
    Whole(Vec<u8>),
    /// It is longer than a picture may be, or was cut off.
    Broken,
}

/// Everything that was sent, whichever button was pressed.
#[derive(Debug, Default)]
pub struct Sent {
    /// What was typed or chosen, by field name.
    pub fields: Vec<(String, String)>,
    pub(super) captions: File,
    pub(super) poster: File,
}

/// The button that was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// That of the page around it.
    Save,
    /// Adds captions.
    Captions,
    /// Removes the captions in a language.
    CaptionsRemove(String),
    /// Takes another poster.
    Poster,
    /// Takes the tile again.
    PosterRemove,
}

impl Pressed {
    /// The part of the page that it belongs to, and the message when all is done.
    pub const fn done(&self) -> (&'static str, &'static str) {
        match self {
            Self::Save => ("", "media-captions-kept"),
            Self::Captions => ("#captions", "media-captions-kept"),
            Self::CaptionsRemove(_) => ("#captions", "media-captions-removed"),
            Self::Poster => ("#poster", "media-poster-kept"),
            Self::PosterRemove => ("#poster", "media-poster-removed"),
        }
    }
}

impl Sent {
    /// A field of this part; empty if there is none.
    pub(super) fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(have, _)| have == name).map_or("", |(_, text)| text.as_str())
    }

    /// Reads the form. What breaks off is said beside the file that did not come whole.
    async fn read(mut multipart: Multipart) -> Self {
        let mut sent = Self::default();
        while let Ok(Some(field)) = multipart.next_field().await {
            let name = field.name().unwrap_or_default().to_owned();
            let file = match name.as_str() {
                "captions" => &mut sent.captions,
                "poster" => &mut sent.poster,
                _ => {
                    let Ok(text) = field.text().await else { break };
                    sent.fields.push((name, text.replace('\0', "")));
                    continue;
                }
            };
            *file = match picture_bytes(field).await {
                Ok(Some(bytes)) if bytes.is_empty() => File::None,
                Ok(Some(bytes)) => File::Whole(bytes),
                Ok(None) | Err(_) => File::Broken,
            };
        }
        sent
    }
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        if is_multipart(request.headers()) {
            let form = Multipart::from_request(request, state).await;
            return Ok(match form {
                Ok(form) => Self::read(form).await,
                Err(_) => Self::default(),
            });
        }
        // A page without files sends its words alone.
        let Form(fields) = Form::from_request(request, state).await?;
        Ok(Self { fields, ..Self::default() })
    }
}

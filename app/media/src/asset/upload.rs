//! `POST /media/upload`: one picture with its words. Forms are led back, islands get JSON.

use super::page::{self, Library};
use super::{Upload, intake, store};
use crate::Storage;
use axum::Json;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::response::IntoResponse;
use http::{HeaderMap, StatusCode, header};
use kernel::{AppError, AssetId, AssetRef, FieldErrors};
use picture::{MAX_BYTES, Refusal};
use serde_json::json;
use web::{Answer, Cx};

/// What came over the wire.
#[derive(Default)]
struct Sent {
    organization: String,
    next: String,
    file_name: String,
    bytes: Vec<u8>,
    upload: Upload,
}

/// Takes a picture into an organisation's library. Fields: `organization` (its slug), `file`, `file_alt`, `name`,
/// `credit`, `next` (where a form goes afterwards).
///
/// # Errors
/// `Unauthenticated` for visitors, `Forbidden` without `media.create`, `Invalid` for what is no picture.
pub async fn asset_upload(cx: Cx, headers: HeaderMap, multipart: Multipart) -> Answer {
    cx.person()?;
    let wants_json = headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|accept| accept.contains("application/json"));
    let mut sent = Sent::default();
    let result = match receive(&cx, multipart, &mut sent).await {
        Ok(()) => take(&cx, &mut sent).await,
        Err(error) => Err(error),
    };
    match result {
        Ok((id, image)) if wants_json => {
            Ok((StatusCode::CREATED, Json(json!({ "id": id, "image": image }))).into_response())
        }
        Ok(_) => {
            let library = format!("/admin/{}/media/library", sent.organization);
            Ok(cx.done(if sent.next.is_empty() { &library } else { &sent.next }, "media-uploaded"))
        }
        Err(AppError::Invalid(errors)) if wants_json => {
            let fields: serde_json::Map<_, _> =
                errors.iter().map(|(k, v)| (k.to_owned(), v.into())).collect();
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "errors": fields }))).into_response())
        }
        Err(AppError::Invalid(errors)) if !sent.organization.is_empty() => again(&cx, &sent, errors).await,
        Err(error) => Err(error.into()),
    }
}

/// The library once more, with what was typed and what is wrong with it.
async fn again(cx: &Cx, sent: &Sent, errors: FieldErrors) -> Answer {
    let mut library = Library::load(cx, &sent.organization, false, None).await?;
    library.errors = errors;
    library.typed =
        [sent.upload.name.clone(), sent.upload.alt.clone(), sent.upload.credit.clone().unwrap_or_default()];
    Ok(page::show(cx, library))
}

async fn receive(cx: &Cx, mut multipart: Multipart, sent: &mut Sent) -> Result<(), AppError> {
    let mut too_large = false;
    while let Some(mut field) = multipart.next_field().await.map_err(|error| broken(cx, &error))? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            sent.file_name = field.file_name().unwrap_or_default().to_owned();
            while let Some(chunk) = field.chunk().await.map_err(|error| broken(cx, &error))? {
                too_large = too_large || sent.bytes.len() + chunk.len() > MAX_BYTES;
                if !too_large {
                    sent.bytes.extend_from_slice(&chunk);
                }
            }
            continue;
        }
        let text = field.text().await.map_err(|error| broken(cx, &error))?;
        match name.as_str() {
            "organization" => sent.organization = text,
            "next" => sent.next = text,
            "name" => sent.upload.name = text,
            "alt" | "file_alt" => sent.upload.alt = text,
            "credit" => sent.upload.credit = Some(text.trim().to_owned()).filter(|credit| !credit.is_empty()),
            _ => {}
        }
    }
    if too_large { Err(intake::refused(Refusal::TooManyBytes, cx.locale)) } else { Ok(()) }
}

fn broken(cx: &Cx, error: &MultipartError) -> AppError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return intake::refused(Refusal::TooManyBytes, cx.locale);
    }
    AppError::field("file", cx.t("media-refused-form"))
}

async fn take(cx: &Cx, sent: &mut Sent) -> Result<(AssetId, AssetRef), AppError> {
    check(cx, sent)?;
    let db = &cx.app.db;
    let slug = sent.organization.as_str();
    // Before any work is done on the bytes: may this person add pictures there?
    let (head, may) = db.read(cx.actor(), async |tx| store::organization_find(tx, slug).await).await?;
    if !may.iter().any(|word| word == "media.create") {
        return Err(AppError::Forbidden);
    }
    let prepared = intake::prepare(std::mem::take(&mut sent.bytes), cx.locale).await?;
    intake::keep(&Storage::local(&*cx.app.settings.storage), &prepared).await?;
    let upload = &sent.upload;
    Ok(db.as_actor(cx.actor(), async |tx| store::asset_create(tx, head.id, &prepared, upload).await).await?)
}

/// Words that are too long are refused before the picture is worked on; a missing name is the file's.
fn check(cx: &Cx, sent: &mut Sent) -> Result<(), AppError> {
    if sent.upload.name.trim().is_empty() {
        let base = sent.file_name.rsplit(['/', '\\']).next().unwrap_or_default();
        let stem = base.rsplit_once('.').map_or(base, |(stem, _)| stem);
        sent.upload.name = stem.chars().take(200).collect();
    }
    let mut errors = FieldErrors::default();
    if sent.upload.name.trim().chars().count() > 200 {
        errors.add("name", cx.t("media-name-long"));
    }
    if sent.upload.alt.trim().chars().count() > 1000 {
        errors.add("file_alt", cx.t("media-alt-long"));
    }
    errors.into_result()
}

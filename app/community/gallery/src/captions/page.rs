//! `POST /gallery/{id}/captions`, `POST …/captions/{language}/remove`, `POST /gallery/{id}/poster`, and
//! `GET /gallery/{id}/captions/{language}`.

use super::form::Typed;
use super::store::{captions_here, captions_remove, captions_set};
use super::{name, vtt};
use crate::item::item_find;
use crate::words::page::edit_page;
use axum::extract::{Multipart, Path};
use axum::response::IntoResponse;
use db::StoreError;
use http::{HeaderValue, header};
use kernel::{AppError, AssetId, FieldErrors};
use media::Storage;
use media::asset::{intake, poster};
use picture::{MAX_BYTES, Refusal};
use uuid::Uuid;
use web::{Answer, Cx};

/// A form of this part has so many bytes at most.
pub const FORM_BYTES: usize = MAX_BYTES + 64 * 1024;

/// What came over the wire.
#[derive(Default)]
struct Sent {
    language: String,
    file: Vec<u8>,
}

/// Captions as players read them. Whoever sees the item reads them.
///
/// # Errors
/// `NotFound` where there are none, or not for whoever asks.
pub async fn show(cx: Cx, Path((item, language)): Path<(Uuid, String)>) -> Answer {
    let content = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let asset = item_find(tx, item).await?.asset_id.ok_or(StoreError::NotFound)?;
            let kept = captions_here(tx, asset, [&language, &language]).await?;
            kept.filter(|kept| kept.language == language)
                .and_then(|kept| kept.content)
                .ok_or(StoreError::NotFound)
        })
        .await?;
    let mut response = content.into_response();
    let set = response.headers_mut();
    set.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/vtt; charset=utf-8"));
    set.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    set.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    Ok(response)
}

/// Adds captions to one's own video or sound; those of the language before go.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see or what does not play, `Forbidden` for
/// somebody else's.
pub async fn add(cx: Cx, Path(item): Path<Uuid>, multipart: Multipart) -> Answer {
    let asset = own(&cx, item).await?;
    let sent = receive(multipart, "captions").await;
    let mut errors = FieldErrors::default();
    let label = name(&sent.language);
    if label.is_none() {
        errors.add("language", cx.t("gallery-captions-language"));
    }
    let text = if sent.file.is_empty() { Err(vtt::Wrong::Empty) } else { vtt::text(&sent.file) };
    let text = text.and_then(|text| vtt::read(&text).map(|_| text));
    if let Err(wrong) = text {
        let (id, line) = wrong.words();
        errors.add("captions", ui::i18n::message(cx.locale, id, &[("line", line.into())]));
    }
    let (Some(label), Ok(text)) = (label, text) else {
        return edit_page(&cx, item, Typed { language: sent.language, errors }).await;
    };
    let language = sent.language;
    cx.app.db.as_actor(cx.actor(), async |tx| captions_set(tx, asset, &language, label, &text).await).await?;
    Ok(cx.done(&format!("/gallery/{item}/edit#captions"), "gallery-captions-kept"))
}

/// Removes the captions of a language.
///
/// # Errors
/// As [`add`].
pub async fn remove(cx: Cx, Path((item, language)): Path<(Uuid, String)>) -> Answer {
    let asset = own(&cx, item).await?;
    cx.app.db.as_actor(cx.actor(), async |tx| captions_remove(tx, asset, &language).await).await?;
    Ok(cx.done(&format!("/gallery/{item}/edit#captions"), "gallery-captions-removed"))
}

/// Another poster for one's own video or sound.
///
/// # Errors
/// As [`add`].
pub async fn poster(cx: Cx, Path(item): Path<Uuid>, multipart: Multipart) -> Answer {
    let asset = own(&cx, item).await?;
    let sent = receive(multipart, "poster").await;
    let made = if sent.file.len() > MAX_BYTES {
        Err(intake::refused(Refusal::TooManyBytes, cx.locale))
    } else {
        intake::prepare(sent.file, cx.locale).await
    };
    let prepared = match made {
        Ok(prepared) => prepared,
        Err(AppError::Invalid(errors)) => {
            let errors = FieldErrors::one("poster", errors.get("file").unwrap_or_default());
            return edit_page(&cx, item, Typed { errors, ..Typed::default() }).await;
        }
        Err(error) => return Err(error.into()),
    };
    intake::keep(&Storage::local(&*cx.app.settings.storage), &prepared).await?;
    let asset = AssetId(asset);
    let set =
        cx.app.db.as_actor(cx.actor(), async |tx| poster::poster_change(tx, asset, &prepared).await).await;
    match set {
        Err(StoreError::Constraint { name }) if name.starts_with("quotas_") => {
            let errors = FieldErrors::one("poster", cx.t("gallery-error-room"));
            edit_page(&cx, item, Typed { errors, ..Typed::default() }).await
        }
        set => {
            set?;
            Ok(cx.done(&format!("/gallery/{item}/edit#poster"), "gallery-poster-kept"))
        }
    }
}

/// The asset of one's own item that plays.
async fn own(cx: &Cx, item: Uuid) -> Result<Uuid, StoreError> {
    cx.person()?;
    cx.app
        .db
        .read_newest(cx.actor(), async |tx| {
            let found = item_find(tx, item).await?;
            if !found.is_mine {
                return Err(StoreError::Denied);
            }
            let plays = found.image.is_some_and(|image| image.0.moving.is_some());
            found.asset_id.filter(|_| plays).ok_or(StoreError::NotFound)
        })
        .await
}

/// Reads the form. What breaks off is refused like what is empty.
async fn receive(mut multipart: Multipart, file: &str) -> Sent {
    let mut sent = Sent::default();
    while let Ok(Some(field)) = multipart.next_field().await {
        match field.name().unwrap_or_default() {
            "language" => sent.language = field.text().await.unwrap_or_default().replace('\0', ""),
            name if name == file => sent.file = field.bytes().await.unwrap_or_default().to_vec(),
            _ => {}
        }
    }
    sent
}

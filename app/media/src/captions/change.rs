//! What is kept about what plays: captions in a language, and a poster. Each page that takes them asks first whose they are.

use super::form::Typed;
use super::language::name;
use super::sent::{File, Pressed, Sent};
use super::store::{captions_find, captions_remove, captions_set};
use super::vtt::{Wrong, read, text};
use crate::Storage;
use crate::asset::{intake, is_full, poster};
use axum::response::IntoResponse;
use db::{ActorTx, StoreResult};
use http::{HeaderValue, header};
use kernel::{AppError, AssetId, FieldErrors};
use picture::Refusal;
use uuid::Uuid;
use web::{Answer, Cx};

/// Captions as players read them. Whoever sees the asset reads them.
///
/// # Errors
/// `NotFound` where there are none, or not for whoever asks.
pub async fn show(cx: &Cx, asset: Uuid, language: &str) -> Answer {
    let content = cx.app.db.read(cx.actor(), async |tx| captions_find(tx, asset, language).await).await?;
    let mut response = content.into_response();
    let set = response.headers_mut();
    set.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/vtt; charset=utf-8"));
    set.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    set.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    Ok(response)
}

/// Keeps what was sent about one's own video or sound, whichever button was pressed; says what is wrong with the rest.
///
/// # Errors
/// `Denied` or `NotFound` for somebody else's.
pub async fn keep(cx: &Cx, asset: Uuid, sent: &Sent, pressed: &Pressed) -> StoreResult<Typed> {
    let mut typed = Typed { language: sent.text("language").to_owned(), ..Typed::default() };
    if !matches!(sent.captions, File::None) || *pressed == Pressed::Captions {
        match captions(cx, asset, &typed.language, &sent.captions).await? {
            Ok(()) => typed.language.clear(),
            Err(errors) => typed.errors = errors,
        }
    }
    if (!matches!(sent.poster, File::None) || *pressed == Pressed::Poster)
        && let Err(sentence) = poster(cx, asset, &sent.poster).await?
    {
        typed.errors.add("poster", sentence);
    }
    let change = async |tx: &mut ActorTx<'_>| match pressed {
        Pressed::CaptionsRemove(language) => captions_remove(tx, asset, language).await,
        Pressed::PosterRemove => poster::poster_remove(tx, AssetId(asset)).await,
        Pressed::Save | Pressed::Captions | Pressed::Poster => Ok(()),
    };
    if matches!(pressed, Pressed::CaptionsRemove(_) | Pressed::PosterRemove) {
        cx.app.db.as_actor(cx.actor(), change).await?;
    }
    Ok(typed)
}

/// Adds captions; those of the language before go.
async fn captions(cx: &Cx, asset: Uuid, language: &str, file: &File) -> StoreResult<Result<(), FieldErrors>> {
    let mut errors = FieldErrors::default();
    let label = name(language);
    if label.is_none() {
        errors.add("language", cx.t("media-captions-language"));
    }
    let text = match file {
        File::None => Err(Wrong::Empty),
        File::Broken => Err(Wrong::TooLarge),
        File::Whole(bytes) => text(bytes).and_then(|text| read(&text).map(|_| text)),
    };
    if let Err(wrong) = text {
        let (id, line) = wrong.words();
        errors.add("captions", ui::i18n::message(cx.locale, id, &[("line", line.into())]));
    }
    let (Some(label), Ok(text)) = (label, text) else { return Ok(Err(errors)) };
    cx.app.db.as_actor(cx.actor(), async |tx| captions_set(tx, asset, language, label, &text).await).await?;
    Ok(Ok(()))
}

/// Takes another poster; else says what is wrong with the picture.
async fn poster(cx: &Cx, asset: Uuid, file: &File) -> StoreResult<Result<(), String>> {
    let made = match file {
        File::Whole(bytes) => intake::prepare(bytes.clone(), cx.locale).await,
        File::None => Err(intake::refused(Refusal::Empty, cx.locale)),
        File::Broken => Err(intake::refused(Refusal::TooManyBytes, cx.locale)),
    };
    let prepared = match made {
        Ok(prepared) => prepared,
        Err(AppError::Invalid(errors)) => return Ok(Err(errors.get("file").unwrap_or_default().to_owned())),
        Err(error) => return Err(error.into()),
    };
    intake::keep(&Storage::local(&*cx.app.settings.storage), &prepared).await?;
    let change = async |tx: &mut ActorTx<'_>| poster::poster_change(tx, AssetId(asset), &prepared).await;
    match cx.app.db.as_actor(cx.actor(), change).await {
        Err(error) if is_full(&error) => Ok(Err(cx.t("media-upload-room"))),
        set => Ok(Ok(set?)),
    }
}

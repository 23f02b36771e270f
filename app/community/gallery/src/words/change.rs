//! `POST /gallery/{id}/edit`, and what the other buttons of that page save along.

use super::model::{Fields, Sheet};
use super::page::{View, denied, look, show};
use super::save::save;
use axum::extract::Path;
use kernel::{AppError, FieldErrors};
use media::captions::{self, Pressed, Sent, Typed};
use uuid::Uuid;
use web::words::{refused, spoken};
use web::{Answer, Cx, Failure};

/// Changes one's own picture, video or sound.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see, `Forbidden` for somebody else's.
pub async fn change(cx: Cx, Path(id): Path<Uuid>, sent: Sent) -> Answer {
    keep(&cx, id, sent, Pressed::Save).await
}

/// Keeps everything that the page sent, whichever button was pressed. What is wrong stays on the page with sentences
/// beside it, the rest is saved.
///
/// # Errors
/// As [`change`]; `NotFound`, too, where captions or a poster are for what does not play.
pub async fn keep(cx: &Cx, id: Uuid, sent: Sent, pressed: Pressed) -> Answer {
    cx.person()?;
    let (was, ..) = look(cx, id).await?;
    let typed = match was.asset_id.filter(|_| was.is_playing()) {
        Some(asset) => captions::keep(cx, asset, &sent, &pressed).await?,
        None if pressed == Pressed::Save => Typed::default(),
        None => return Err(AppError::NotFound.into()),
    };
    let fields = Fields(sent.fields);
    let mut sheet = was.clone();
    let is_typed = pressed == Pressed::Save || fields.number(id).is_some();
    if is_typed {
        sheet.take(&fields, 0);
    }
    let mut errors = if is_typed { words(cx, &was, &sheet, &pressed).await? } else { FieldErrors::default() };
    for (field, sentence) in typed.errors.iter() {
        errors.add(field, sentence);
    }
    if errors.is_empty() {
        let (part, flash) = pressed.done();
        return Ok(match pressed {
            Pressed::Save => cx.done(&format!("/gallery/{id}"), "gallery-saved"),
            _ => cx.done(&format!("/gallery/{id}/edit{part}"), flash),
        });
    }
    // Whoever sends it again has seen that somebody was quicker.
    let (now, albums, side) = look(cx, id).await?;
    (sheet.version, sheet.image) = (now.version, now.image);
    let playing = side.map(|side| (side, typed));
    Ok(show(cx, View { sheets: vec![(0, sheet)], albums, errors, edit: Some(id), playing }))
}

/// Saves the words; gives the sentences beside those that cannot be kept.
async fn words(cx: &Cx, was: &Sheet, sheet: &Sheet, pressed: &Pressed) -> Result<FieldErrors, Failure> {
    let is_same = sheet.says(was) && sheet.new_album.trim().is_empty();
    if is_same && *pressed != Pressed::Save {
        return Ok(FieldErrors::default());
    }
    let one = [(0, sheet.clone())];
    let saved = cx
        .app
        .db
        .as_actor(cx.actor(), async |tx| match save(tx, &one, false).await?.is_empty() {
            // The second half of a double click says what is there already.
            true if sheet.says(was) => Ok(()),
            true => Err(AppError::field("", "gallery-error-meanwhile").into()),
            false => Ok(()),
        })
        .await;
    Ok(match refused(denied(saved))? {
        Ok(()) => FieldErrors::default(),
        Err(errors) => spoken(cx, &errors),
    })
}

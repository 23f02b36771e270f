//! `POST /gallery/{id}/people`: says who is in a picture.

use super::store::{Face, face_name, person_find};
use crate::item::page::item_page;
use axum::extract::Path;
use db::prelude::*;
use kernel::{AppError, FieldErrors};
use serde::Deserialize;
use uuid::Uuid;
use web::words::{refused, spoken};
use web::{Answer, Cx, Form};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AskDraft {
    /// Handle, with or without its sign.
    pub handle: String,
    /// Where in the picture: words, or per cent from the left and from the top.
    pub place: String,
}

impl AskDraft {
    fn word(&self) -> String {
        self.handle.trim().trim_start_matches('@').to_lowercase()
    }

    fn place(&self) -> String {
        self.place.replace('\0', "").trim().to_owned()
    }
}

/// Names somebody in one's own picture; whoever wants to be asked is asked, and the picture waits for them.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see, `Forbidden` for somebody else's picture.
pub async fn ask(cx: Cx, Path(id): Path<Uuid>, Form(draft): Form<AskDraft>) -> Answer {
    cx.person()?;
    let named = cx.app.db.as_actor(cx.actor(), async |tx| name(tx, id, &draft).await).await;
    Ok(match refused(named)? {
        Ok(status) => {
            let path = format!("/gallery/{id}#people");
            match status.as_str() {
                "given" => cx.done(&path, "gallery-named-given"),
                "requested" => cx.done(&path, "gallery-named-asked"),
                _ => cx.sorry(&path, "gallery-named-refused"),
            }
        }
        Err(errors) => item_page(&cx, id, draft, spoken(&cx, &errors)).await?,
    })
}

async fn name(tx: &mut ActorTx<'_>, id: Uuid, draft: &AskDraft) -> StoreResult<String> {
    let item = crate::item::item_find(tx, id).await?;
    let asset = item.asset_id.filter(|_| item.is_mine && !item.is_gone).ok_or(StoreError::Denied)?;
    let mut errors = FieldErrors::default();
    let (word, place) = (draft.word(), draft.place());
    let person = if word.is_empty() { None } else { person_find(tx, &word).await? };
    if person.is_none() {
        errors.add(
            "handle",
            if word.is_empty() { "gallery-error-handle-empty" } else { "gallery-error-handle" },
        );
    }
    if place.chars().count() > 200 {
        errors.add("place", "gallery-error-place-long");
    }
    match person {
        Some(person) if errors.is_empty() => {
            let face =
                Face { asset, organization: item.organization_id, person, corner: corner(&place), place };
            let status = face_name(tx, &face).await?;
            // Whoever is asked sees what they are asked about.
            crate::act::bytes_follow(tx, &[id]).await?;
            Ok(status)
        }
        _ => Err(AppError::Invalid(errors).into()),
    }
}

/// `40, 25` is a point; a face around it takes a tenth of the picture. Left and top edge, as a part of the whole.
fn corner(place: &str) -> Option<(f64, f64)> {
    let (left, top) = place.split_once(',')?;
    let part = |text: &str| {
        let number: f64 = text.trim().trim_end_matches('%').trim().parse().ok()?;
        (0.0..=100.0).contains(&number).then(|| (number / 100.0 - 0.05).clamp(0.0, 0.9))
    };
    Some((part(left)?, part(top)?))
}

#[cfg(test)]
mod tests {
    use super::corner;

    #[test]
    fn points_become_corners_inside_the_picture() {
        assert_eq!(corner("0, 100%"), Some((0.0, 0.9)));
        assert_eq!(corner("left, in red"), None);
        assert_eq!(corner("-1, 20"), None);
        assert_eq!(corner("NaN, 20"), None);
    }
}

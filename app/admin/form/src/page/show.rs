//! Opening a form.

use super::{Kind, One, Sheet, fresh, view};
use crate::{draft, side, tab};
use axum::extract::{Path, Query};
use db::prelude::*;
use engine::scope::Verb;
use engine::{Noun, record};
use frame::{Desk, TheEngine};
use http::HeaderMap;
use kernel::{AppError, FieldErrors};
use uuid::Uuid;
use web::answer::see_other;
use web::{Answer, Cx};

/// Names and values of an address.
pub type Pairs = Vec<(String, String)>;

/// The form of a new row. `preset.{column}` fills in and locks a reference, `next` says where to go afterwards, `pick`
/// names the window that waits for the row.
///
/// # Errors
/// `Unauthenticated`, `NotFound`; `Forbidden` for people who may not add rows of this kind.
pub async fn new_show(
    cx: Cx,
    engine: TheEngine,
    Path(kind): Path<Kind>,
    Query(query): Query<Pairs>,
) -> Answer {
    let (desk, noun) = kind.enter(&cx, &engine).await?;
    if !desk.may(&noun, Verb::Create) {
        return Err(AppError::Forbidden.into());
    }
    let (mut typed, locked) = fresh::typed(&desk, &noun, &query);
    for name in ["next", "pick"] {
        if let Some((_, value)) = query.iter().find(|(have, _)| have == name) {
            typed.0.push((format!("_{name}"), value.clone()));
        }
    }
    let mut sheet = Sheet::fresh(noun, typed, locked);
    let plain = !query.iter().any(|(name, _)| name.starts_with("preset."));
    let sheet = cx
        .app
        .db
        .read_newest(cx.actor(), async |tx| {
            if plain {
                draft::restore(tx, &desk, &mut sheet).await?;
            }
            sheet.load_picks(tx, &desk).await?;
            Ok(sheet)
        })
        .await?;
    Ok(view::answer(&desk, sheet, &query))
}

/// The form of a row; `tab` shows rows that belong to it instead. A row in the trash says so and can be taken out.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn row_show(
    cx: Cx,
    engine: TheEngine,
    headers: HeaderMap,
    Path(one): Path<One>,
    Query(query): Query<Pairs>,
) -> Answer {
    let (desk, noun, id) = one.enter(&cx, &engine).await?;
    let work = async |tx: &ActorTx<'_>| {
        let row = record::find_trashed_too(tx, &desk.registry, &noun, &desk.scope, id).await?;
        let mut sheet = Sheet::of(&desk, noun.clone(), row);
        complete(tx, &desk, &mut sheet, &query).await?;
        Ok(sheet)
    };
    let sheet = match cx.app.db.read_newest(cx.actor(), work).await {
        Err(StoreError::NotFound) => return elsewhere(&cx, &desk, &noun, id).await,
        result => result?,
    };
    // A page that the browser fetches in case somebody opens it was not opened.
    let ahead = headers
        .get("sec-purpose")
        .and_then(|value| value.to_str().ok())
        .is_some_and(|text| text.contains("prefetch"));
    if !ahead {
        let visit = async |tx: &mut ActorTx<'_>| side::visited(tx, &desk, &noun.name, id).await;
        cx.app.db.as_actor(cx.actor(), visit).await?;
    }
    Ok(view::answer(&desk, sheet, &query))
}

/// A row of another organisation is shown in that one's dashboard, to those who belong to it.
async fn elsewhere(cx: &Cx, desk: &Desk, noun: &Noun, id: Uuid) -> Answer {
    let find = async |tx: &ActorTx<'_>| record::elsewhere(tx, noun, id).await;
    let other = cx.app.db.read(cx.actor(), find).await?.ok_or(AppError::NotFound)?;
    if other == desk.scope.slug {
        return Err(AppError::NotFound.into());
    }
    Ok(see_other(&format!("/admin/{other}/{}/{}/{id}", noun.system, noun.path)))
}

/// What a form of a row shows besides the row.
async fn complete(tx: &ActorTx<'_>, desk: &Desk, sheet: &mut Sheet, query: &Pairs) -> StoreResult<()> {
    let trashed = sheet.row.as_ref().is_some_and(engine::Row::is_trashed);
    sheet.related = tab::load(tx, desk, sheet, query).await?;
    if sheet.related.is_none() && !trashed {
        draft::restore(tx, desk, sheet).await?;
        sheet.load_picks(tx, desk).await?;
    }
    sheet.side = side::load(tx, desk, sheet).await?;
    Ok(())
}

/// The form once more: what was typed, and what is wrong with it.
///
/// # Errors
/// If the database is away.
pub async fn again(desk: &Desk, sheet: Sheet) -> Answer {
    let mut sheet = sheet;
    let work = async |tx: &ActorTx<'_>| {
        sheet.load_picks(tx, desk).await?;
        if sheet.row.is_some() {
            sheet.side = side::load(tx, desk, &sheet).await?;
        }
        Ok(sheet)
    };
    let sheet = desk.cx.app.db.read_newest(desk.cx.actor(), work).await?;
    Ok(view::answer(desk, sheet, &[]))
}

/// A refused change as it concerns the form: what was typed stays.
pub(super) fn refused(desk: &Desk, error: AppError) -> Result<(FieldErrors, u16), AppError> {
    match error {
        AppError::Invalid(errors) => Ok((errors, 422)),
        AppError::Forbidden => Ok((FieldErrors::one("", desk.cx.t("form-not-allowed")), 403)),
        other => Err(other),
    }
}

/// Where a row is, in addresses.
pub(super) fn here(desk: &Desk, sheet: &Sheet) -> (String, Option<Uuid>) {
    match &sheet.row {
        Some(row) => (desk.row_href(&sheet.noun, row.id), Some(row.id)),
        None => (desk.new_href(&sheet.noun), None),
    }
}
